import { blobSizes, textSizes } from '../../catalog/column-type.ts'
import type { ColumnInfo, ForeignKeyInfo, ReferenceRule, TableInfo } from '../../catalog/table.ts'
import { errorWithText, mysqlError } from '../../errors/mysql-error.ts'
import type * as A from '../../sql/ast.ts'
import { familyOf, type MySqlType } from '../../types/type.ts'
import { checkIdentifier } from './column-draft.ts'
import { findColumn, findKey, sameName, type Draft, type DraftForeignKey } from './draft.ts'
import { columnsOf, covers, keyNameFor } from './keys.ts'
import type { DdlContext } from './plan.ts'

const rules: Readonly<Record<A.ReferenceAction, ReferenceRule>> = {
  restrict: 'RESTRICT', cascade: 'CASCADE', 'set-null': 'SET NULL', 'no-action': 'NO ACTION', 'set-default': 'SET DEFAULT',
}

/** Takes a draft; returns the number after the highest `t_ibfk_n` in use. */
function nextNumber(names: readonly string[], prefix: string): number {
  const numbers = names.filter((name) => name.toLowerCase().startsWith(prefix.toLowerCase())).map((name) => Number(name.slice(prefix.length))).filter(Number.isInteger)
  return Math.max(0, ...numbers) + 1
}

export const nextForeignKeyName = (draft: Draft): string => `${draft.name}_ibfk_${nextNumber(draft.foreignKeys.map((fk) => fk.name), `${draft.name}_ibfk_`)}`
export const nextCheckName = (draft: Draft): string => `${draft.name}_chk_${nextNumber(draft.checks.map((c) => c.name), `${draft.name}_chk_`)}`

/** Takes a foreign key definition; appends it and, where no key begins with its columns, the key MySQL makes for it. Throws 1072, 1239, 1822 to 1830, 3734, 3780, 6125. */
export function addForeignKey(ctx: DdlContext, draft: Draft, f: A.ForeignKeyDefinition): void {
  const wanted = f.columns.map((part) => ('column' in part ? part.column : ''))
  const written = f.references.columns.map((part) => ('column' in part ? part.column : ''))
  // Without a column list the parent's primary key is meant.
  const references = written.length > 0 ? written : primaryOf(ctx, draft, f.references.table)
  if (wanted.length !== references.length) {
    throw mysqlError('ER_WRONG_FK_DEF', f.constraint ?? f.name ?? 'foreign key without name', "Key reference and table reference don't match")
  }
  const columns = wanted.map((name) => {
    const column = findColumn(draft, name)
    if (!column) throw mysqlError('ER_KEY_COLUMN_DOES_NOT_EXITS', name)
    return column
  })
  if (draft.temporary) throw mysqlError('ER_CANNOT_ADD_FOREIGN')
  const name = f.constraint ?? nextForeignKeyName(draft)
  checkIdentifier(name)
  if (draft.foreignKeys.some((fk) => sameName(fk.name, name))) throw mysqlError('ER_FK_DUP_NAME', name)
  const onDelete = rules[f.references.onDelete ?? 'no-action']
  const onUpdate = rules[f.references.onUpdate ?? 'no-action']
  if (onDelete === 'SET DEFAULT' || onUpdate === 'SET DEFAULT') throw mysqlError('ER_CANNOT_ADD_FOREIGN')
  for (const column of columns) {
    if ((onDelete === 'SET NULL' || onUpdate === 'SET NULL') && !column.nullable) throw mysqlError('ER_FK_COLUMN_NOT_NULL', column.name, name)
    const clause = onUpdate === 'CASCADE' || onUpdate === 'SET NULL' ? `ON UPDATE ${onUpdate}` : onDelete === 'SET NULL' ? 'ON DELETE SET NULL' : undefined
    if (column.generated && clause !== undefined) throw mysqlError('ER_WRONG_FK_OPTION_FOR_GENERATED_COLUMN', clause)
    if (column.generated && !column.generated.stored) throw mysqlError('ER_FK_CANNOT_USE_VIRTUAL_COLUMN', name, column.name)
  }
  const database = f.references.table.schema ?? draft.database
  const self = database === draft.database && sameTable(f.references.table.name, draft.name)
  const base = { name, columns: columns.map((c) => c.name), database, table: f.references.table.name, references, onDelete, onUpdate }
  draft.foreignKeys.push(self ? ownParent(draft, base) : otherParent(ctx, draft, base))
  if (!draft.keys.some((key) => covers(key, base.columns))) {
    const parts = base.columns.map((column) => ({ column }))
    const keyName = f.constraint ?? f.name
    const long = columns.find((c) => textSizes[c.declared.type.name] !== undefined || blobSizes[c.declared.type.name] !== undefined)
    if (long) throw mysqlError('ER_BLOB_KEY_WITHOUT_LENGTH', long.name)
    draft.keys.push({
      name: keyName !== undefined && !findKey(draft, keyName) ? keyName : keyNameFor(draft, parts),
      type: 'index', parts, comment: '', visible: true, using: 'BTREE', explicitUsing: false, generated: true,
    })
  }
}

function primaryOf(ctx: DdlContext, draft: Draft, parent: A.QualifiedName): string[] {
  const database = parent.schema ?? draft.database
  const keys = database === draft.database && parent.name === draft.name ? draft.keys : (ctx.catalog.table(database, parent.name)?.keys ?? [])
  return (keys.find((key) => key.type === 'primary')?.parts ?? []).map((p) => ('column' in p ? p.column : ''))
}

/** REFERENCES on a column is a foreign key of that column (MySQL 9; the 8.4 server reads and forgets it). */
export function addColumnReference(ctx: DdlContext, draft: Draft, c: A.ColumnDefinition): void {
  if (c.references) addForeignKey(ctx, draft, { kind: 'foreign-key-definition', columns: [{ column: c.name }], references: c.references, span: c.span })
}

const sameTable = (a: string, b: string): boolean => a === b

type Base = Omit<DraftForeignKey, 'parent'>

function ownParent(draft: Draft, fk: Base): DraftForeignKey {
  const parents = fk.references.map((name) => {
    const column = findColumn(draft, name)
    if (!column) throw mysqlError('ER_FK_NO_COLUMN_PARENT', name, fk.name, fk.table)
    return column
  })
  if (!draft.keys.some((key) => (key.type === 'primary' || key.type === 'unique') && isExactly(columnsOf(key), fk.references) && covers(key, columnsOf(key)))) throw missingUnique(fk)
  fk.columns.forEach((name, i) => checkCompatible(fk, name, findColumn(draft, name)?.declared.type, parents[i]?.name ?? '', parents[i]?.declared.type))
  return { ...fk, references: parents.map((c) => c.name), parent: { table: { schema: draft.schema, name: draft.relation }, attributes: parents.map((c) => c.attribute) } }
}

function otherParent(ctx: DdlContext, draft: Draft, fk: Base): DraftForeignKey {
  const parent = ctx.catalog.table(fk.database, fk.table)
  if (parent?.kind !== 'table') {
    if (ctx.foreignKeyChecks) throw mysqlError('ER_FK_CANNOT_OPEN_PARENT', fk.table)
    // Waits in the facts until the parent is created, as MySQL's own dictionary does with foreign_key_checks = 0.
    return fk
  }
  const resolved = resolveParent(fk, parent, (name) => findColumn(draft, name)?.declared.type, ctx.foreignKeyChecks)
  return resolved ?? fk
}

/** Takes a foreign key and its parent; returns it bound to the parent, or undefined when it does not fit and need not (foreign_key_checks = 0). */
export function resolveParent(fk: Base, parent: TableInfo, typeOf: (child: string) => MySqlType | undefined, strict: boolean): DraftForeignKey | undefined {
  const found: ColumnInfo[] = []
  for (const name of fk.references) {
    const column = parent.columns.find((c) => sameName(c.name, name))
    if (column) found.push(column)
    else if (strict) throw mysqlError('ER_FK_NO_COLUMN_PARENT', name, fk.name, fk.table)
    else return undefined
  }
  const unique = parent.keys.some((key) => (key.type === 'primary' || key.type === 'unique') && key.index !== undefined
    && key.parts.every((p) => 'column' in p && p.length === undefined) && isExactly(key.parts.map((p) => ('column' in p ? p.column : '')), fk.references))
  if (!unique) {
    if (strict) throw missingUnique(fk)
    return undefined
  }
  fk.columns.forEach((name, i) => checkCompatible(fk, name, typeOf(name), found[i]?.name ?? '', found[i]?.type))
  return { ...fk, references: found.map((c) => c.name), parent: { table: { schema: parent.schema, name: parent.relation }, attributes: found.map((c) => c.attribute) } }
}

const missingUnique = (fk: Base): Error =>
  errorWithText(6125, `Failed to add the foreign key constraint. Missing unique key for constraint '${fk.name}' in the referenced table '${fk.table}'`)

const isExactly = (key: readonly string[], names: readonly string[]): boolean =>
  key.length === names.length && names.every((name) => key.some((other) => sameName(other, name)))

/** Column types of a foreign key must be the same but for the length of strings (manual: FOREIGN KEY Constraints). */
function checkCompatible(fk: Base, child: string, a: MySqlType | undefined, parent: string, z: MySqlType | undefined): void {
  if (a === undefined || z === undefined || !compatible(a, z)) throw mysqlError('ER_FK_INCOMPATIBLE_COLUMNS', child, parent, fk.name)
}

export function compatible(a: MySqlType, z: MySqlType): boolean {
  const family = familyOf(a)
  if (family !== familyOf(z)) return false
  switch (family) {
    case 'int': return a.name === z.name && a.unsigned === z.unsigned
    case 'string': return a.collation === z.collation && isLong(a) === isLong(z)
    case 'binary': return true
    case 'decimal': return a.unsigned === z.unsigned && a.decimals === z.decimals && a.length === z.length
    case 'real': return a.name === z.name
    default: return a.name === z.name && a.decimals === z.decimals
  }
}
const isLong = (t: MySqlType): boolean => t.name !== 'char' && t.name !== 'varchar'

/** Throws 3780 when a column of a foreign key, on either side, gets a type that the other side does not have. */
export function checkRetyped(ctx: DdlContext, draft: Draft): void {
  if (!ctx.foreignKeyChecks || !draft.from) return
  const typeIn = (database: string, table: string, column: string): MySqlType | undefined =>
    database === draft.from?.database && table === draft.from.name ? findColumn(draft, column)?.declared.type : ctx.catalog.table(database, table)?.columns.find((c) => sameName(c.name, column))?.type
  const refuse = (name: string, child: string, a: MySqlType | undefined, parent: string, z: MySqlType | undefined): void => {
    if (a && z && !compatible(a, z)) throw mysqlError('ER_FK_INCOMPATIBLE_COLUMNS', child, parent, name)
  }
  const retyped = (name: string): boolean => draft.columns.some((c) => c.defined && c.from !== undefined && (sameName(c.name, name) || sameName(c.from.name, name)))
  for (const fk of draft.foreignKeys) fk.columns.forEach((name, i) => {
    const parent = fk.references[i] ?? ''
    if (retyped(name)) refuse(fk.name, name, findColumn(draft, name)?.declared.type, parent, typeIn(fk.database, fk.table, parent))
  })
  for (const fk of draft.from.referencedBy ?? []) fk.references.forEach((name, i) => {
    const column = draft.columns.find((c) => c.from !== undefined && sameName(c.from.name, name))
    const child = fk.columns[i] ?? ''
    if (retyped(name)) refuse(fk.name, child, typeIn(fk.database, fk.table, child), column?.name ?? name, column?.declared.type)
  })
}

/** A foreign key of the facts that waits for its parent, as a draft. */
export const waiting = (fk: ForeignKeyInfo): DraftForeignKey => ({ ...fk, from: fk })
