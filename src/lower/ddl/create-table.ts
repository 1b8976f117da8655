import { makeType, type DeclaredType } from '../../catalog/column-type.ts'
import { otherTemporaryName, storedName } from '../../catalog/names.ts'
import type { TableInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { warning, type Warning } from '../../errors/warning.ts'
import type { PgInsert } from '../../pg/ast.ts'
import type * as A from '../../sql/ast.ts'
import { familyOf, isText, precisionOf, T, type MySqlType } from '../../types/type.ts'
import { checkTableName, draftColumn } from './column-draft.ts'
import { addCheck, addColumn, addColumnKeys, defineValues, lowerDefault, noVisibleColumn } from './define.ts'
import { duplicateKeyWarnings, typeWarnings } from './deprecations.ts'
import { literalDefaultOf, literalExpr, nowExpr } from './default-value.ts'
import { columnInfoOf, draftOf, draftStorage, findColumn, tableOf, type Draft, type DraftColumn } from './draft.ts'
import { attachViews, emitCreate, uniqueNames } from './emit.ts'
import { lowerIn, parseText } from './expressions.ts'
import { addColumnReference, addForeignKey, nextCheckName } from './foreign-keys.ts'
import { addKey, checkAutoIncrement } from './keys.ts'
import { applyOptions, collationFromOptions } from './options.ts'
import { checkPartitioning } from './partition-rules.ts'
import { partitionCheck } from './partition-actions.ts'
import { partitionText } from './partition-text.ts'
import { adoptPending } from './pending.ts'
import type { DdlContext, DdlPlan, LoweredColumn, LoweredQuery, TableName } from './plan.ts'
import { databaseOf, loadTables, named } from './target.ts'

/** CREATE TABLE in all its forms. */
export async function createTable(ctx: DdlContext, s: A.CreateTable): Promise<DdlPlan> {
  const target = named(ctx, s.name)
  checkTableName(target.name)
  const database = await databaseOf(ctx, target.database)
  const parents = s.elements.flatMap((e) => {
    const references = e.kind === 'foreign-key-definition' || e.kind === 'column-definition' ? e.references : undefined
    return references ? [{ database: references.table.schema ?? target.database, name: references.table.name }] : []
  })
  const like = s.like ? named(ctx, s.like) : undefined
  const lookup = await loadTables(ctx, [target, ...parents, ...(like ? [like] : [])])
  const warnings: Warning[] = []
  const existing = s.temporary ? ctx.temporary?.temporary(target.database, target.name) : ctx.catalog.table(target.database, target.name)
  if (like && s.temporary && like.name === target.name && like.database === target.database) throw mysqlError('ER_NONUNIQ_TABLE', target.name)
  if (like && !lookup(like) && !(await ctx.catalog.database(like.database))) throw mysqlError('ER_BAD_DB_ERROR', like.database)
  const source = like ? sourceOf(lookup(like), like) : undefined
  if (existing && s.ifNotExists) {
    return { steps: [], invalidates: [], warnings: [warning('Note', 'ER_TABLE_EXISTS_ERROR', target.name)], affected: 0, commits: !s.temporary }
  }
  const draft = emptyDraft(target, s.temporary ? 'pg_temp' : database.schema, s.temporary, collationFromOptions(s.options, database.collation))
  if (s.temporary && ctx.temporary?.taken?.(draft.relation)) draft.relation = otherTemporaryName(target.database, target.name)
  applyOptions(ctx, draft, s.options, warnings)
  // MySQL reads types and options before it looks for the table, keys and expressions after.
  for (const e of s.elements) if (e.kind === 'column-definition') draftColumn(e, { tableCollation: draft.options.collation, strict: ctx.strict })
  if (existing) throw mysqlError('ER_TABLE_EXISTS_ERROR', target.name)
  const query = s.select ? await ctx.lowerQuery(s.select.query, 'insert') : undefined
  if (source) copyTable(ctx, draft, source)
  else defineTable(ctx, draft, s, query)
  if (s.partitioning) checkPartitioning(draft, s.partitioning, ctx.source)
  if (s.partitioning) draft.options.partitioning = partitionText(s.partitioning, draft.options.engine, ctx.connectionCharset)
  draft.partitionCheck = partitionCheck(ctx, draft)
  const steps = [...uniqueNames(draft), ...emitCreate(draft)]
  for (const e of s.elements) if (e.kind === 'column-definition') warnings.push(...typeWarnings(e, ctx.source))
  warnings.push(...duplicateKeyWarnings(draft))
  const adopted = s.temporary ? { steps: [], invalidates: [] } : await adoptPending(ctx, draft)
  if (query && ctx.strict) {
    const unset = draft.columns.find((c) => !c.nullable && !c.default && !c.autoIncrement && !c.generated && !query.columns.some((q) => q.name.toLowerCase() === c.name.toLowerCase()))
    if (unset) throw mysqlError('ER_NO_DEFAULT_FOR_FIELD', unset.name)
  }
  const written = new Set(s.elements.flatMap((e) => (e.kind === 'column-definition' ? [e.name.toLowerCase()] : [])))
  const insert = query && s.select ? fill(draft, query, written, s.select.duplicates) : undefined
  if (insert) steps.push(insert)
  const filled = steps.length - 1
  steps.push(...adopted.steps, ...(s.temporary ? [] : [attachViews]))
  return {
    steps,
    invalidates: [target, ...draft.foreignKeys.map((fk) => ({ database: fk.database, table: fk.table })), ...adopted.invalidates].map((t) => ('name' in t ? { database: t.database, table: t.name } : t)),
    warnings,
    affected: insert ? { step: filled } : 0,
    ...(insert ? { records: true as const } : {}),
    commits: !s.temporary,
    ...(s.temporary ? { temporary: { created: [target], dropped: [] } } : {}),
  }
}

function sourceOf(table: TableInfo | undefined, name: TableName): TableInfo {
  if (!table) throw mysqlError('ER_NO_SUCH_TABLE', name.database, name.name)
  if (table.kind === 'view') throw mysqlError('ER_WRONG_OBJECT', name.database, name.name, 'BASE TABLE')
  return table
}

export function emptyDraft(target: TableName, schema: string, temporary: boolean, collation: string): Draft {
  return {
    database: target.database, schema, name: target.name, relation: storedName(target.name), temporary,
    columns: [], keys: [], foreignKeys: [], checks: [], options: { engine: 'InnoDB', collation, comment: '', createOptions: {} },
  }
}

function defineTable(ctx: DdlContext, draft: Draft, s: A.CreateTable, query: LoweredQuery | undefined): void {
  const columns: { column: DraftColumn; definition: A.ColumnDefinition }[] = []
  for (const e of s.elements) if (e.kind === 'column-definition') columns.push({ column: addColumn(ctx, draft, e), definition: e })
  const selected = query ? addSelected(draft, query.columns) : []
  // Keys before values: AUTO_INCREMENT and PRIMARY KEY change what a column may hold.
  for (const e of s.elements) {
    if (e.kind === 'column-definition') addColumnKeys(ctx, draft, e)
    else if (e.kind === 'key-definition') addKey(ctx, draft, e)
  }
  if (draft.columns.length === 0) throw mysqlError('ER_TABLE_MUST_HAVE_COLUMNS')
  // Generated columns after the others: their expressions may ask for a DEFAULT.
  for (const generated of [false, true]) for (const { column, definition } of columns) if ((definition.generated !== undefined) === generated) defineValues(ctx, draft, column, definition)
  for (const { column, from } of selected) defaultOfSelected(draft, column, from)
  checkAutoIncrement(draft)
  for (const e of s.elements) {
    if (e.kind === 'foreign-key-definition') addForeignKey(ctx, draft, e)
    else if (e.kind === 'column-definition') addColumnReference(ctx, draft, e)
  }
  for (const e of s.elements) {
    if (e.kind === 'column-definition') for (const check of e.checks) addCheck(ctx, draft, check, e.name)
    else if (e.kind === 'check-definition') addCheck(ctx, draft, e)
  }
  if (draft.columns.every((column) => column.invisible)) throw noVisibleColumn()
}

/** Columns that the SELECT brings: behind the written ones; those written and selected stand where the SELECT has them. */
function addSelected(draft: Draft, columns: readonly LoweredColumn[]): { column: DraftColumn; from: LoweredColumn }[] {
  const seen = new Set<string>()
  return columns.flatMap((from) => {
    const key = from.name.toLowerCase()
    if (seen.has(key)) throw mysqlError('ER_DUP_FIELDNAME', from.name)
    seen.add(key)
    const written = findColumn(draft, from.name)
    if (written) {
      draft.columns = [...draft.columns.filter((c) => c !== written), written]
      return []
    }
    const column: DraftColumn = {
      name: from.name, attribute: storedName(from.name), declared: selectedType(from), nullable: from.nullable, autoIncrement: false, invisible: false,
      comment: from.origin?.comment ?? '', explicitCollation: false, defined: true,
    }
    draft.columns.push(column)
    return [{ column, from }]
  })
}

/** A plain copy keeps the column's type; an expression's type is made storable (manual: CREATE TABLE … SELECT). */
export function selectedType({ type, origin }: LoweredColumn): DeclaredType {
  if (origin) return { type: origin.type, ...(origin.type.name === 'geometry' ? { spatial: origin.columnType } : {}) }
  switch (familyOf(type)) {
    case 'null': return makeType({ name: 'varbinary', length: 0 }, 'binary')
    case 'int': return type.length < 10 || type.name === 'int' ? makeType({ name: 'int', unsigned: type.unsigned }, 'binary') : makeType({ name: 'bigint', unsigned: type.unsigned }, 'binary')
    case 'decimal': {
      const { precision, scale } = precisionOf(type)
      return { type: T.decimal(precision - Math.max(0, scale - 30), scale, type.unsigned) }
    }
    case 'real': return makeType({ name: type.name, unsigned: type.unsigned, ...(type.decimals === 31 ? {} : { length: type.length, scale: type.decimals }) }, 'binary')
    case 'string': return isText(type) && type.name === 'char' ? { type: { ...type, name: 'varchar' } } : { type }
    default: return { type }
  }
}

function defaultOfSelected(draft: Draft, column: DraftColumn, { origin, nullable }: LoweredColumn): void {
  const { type } = column.declared
  if (origin?.default && origin.default.kind !== 'expression' && !(origin.default.kind === 'literal' && origin.default.text === null && !nullable)) {
    column.default = origin.default
    if (origin.default.kind === 'now') column.defaultExpr = nowExpr(type)
    else if (origin.default.text !== null) column.defaultExpr = literalExpr(type, draftStorage(draft, column), origin.default)
  } else if (nullable) column.default = { kind: 'literal', text: null }
  else if (!origin || origin.autoIncrement) implicit(draft, column, type)
}

/** A NOT NULL column of a SELECT's expression gets its type's implicit default. */
function implicit(draft: Draft, column: DraftColumn, type: MySqlType): void {
  const family = familyOf(type)
  const sized = type.name === 'char' || type.name === 'varchar' || type.name === 'varbinary' || type.name === 'binary'
  const text = family === 'int' || family === 'decimal' || family === 'real' ? '0' : (family === 'string' || family === 'binary') && sized ? '' : undefined
  if (text === undefined) return
  column.default = literalDefaultOf(column.name, type, family === 'string' || family === 'binary' ? { kind: 'text', text, bytes: text } : { kind: 'number', text }, { allowZeroDate: true })
  column.defaultExpr = literalExpr(type, draftStorage(draft, column), column.default)
}

function fill(draft: Draft, lowered: LoweredQuery, written: ReadonlySet<string>, duplicates: 'ignore' | 'replace' | undefined): PgInsert {
  if (duplicates === 'replace') throw mysqlError('ER_NOT_SUPPORTED_YET', 'CREATE TABLE ... REPLACE SELECT')
  const { columns } = lowered
  const generated = columns.map((c) => findColumn(draft, c.name)).find((c) => c?.generated)
  if (generated) throw mysqlError('ER_NON_DEFAULT_VALUE_FOR_GENERATED_COLUMN', generated.name, draft.name)
  // Columns that the statement defines store as any do; a column of nothing but NULL is text to PostgreSQL and varbinary(0) to MySQL.
  const targets = columns.map((c) => {
    const column = written.has(c.name.toLowerCase()) || familyOf(c.type) === 'null' ? findColumn(draft, c.name) : undefined
    return column && columnInfoOf(draft, column)
  })
  const source = targets.some((t) => t !== undefined) ? lowered.store(targets, duplicates === 'ignore') : lowered.query
  return {
    kind: 'insert', table: tableOf(draft), columns: columns.map((c) => findColumn(draft, c.name)?.attribute ?? c.name), source,
    ...(duplicates === 'ignore' ? { onConflict: { action: 'nothing' as const } } : {}),
  }
}

/** CREATE TABLE … LIKE: columns, keys and checks, but no foreign keys and no counter. */
function copyTable(ctx: DdlContext, draft: Draft, source: TableInfo): void {
  const copy = draftOf(source)
  const { autoIncrement: _counter, ...options } = copy.options
  draft.options = options
  draft.columns = copy.columns.map(({ from: _, ...column }) => ({ ...column, attribute: storedName(column.name), defined: true }))
  draft.keys = copy.keys.map(({ from: _, ...key }) => key)
  for (const column of draft.columns) lowerAgain(ctx, draft, column)
  draft.keys = draft.keys.map((key) => ({
    ...key, parts: key.parts.map((p) => ('expression' in p && !key.virtual ? { ...p, pg: lowerIn(ctx, draft, parseText(p.expression), 'index') } : p)),
  }))
  for (const check of copy.checks) {
    const name = nextCheckName(draft)
    draft.checks.push({ name, expression: check.expression, enforced: check.enforced, pg: lowerIn(ctx, draft, parseText(check.expression), 'check', name) })
  }
}

/** Lowers a column's default and generation expression from the texts the catalog keeps. */
export function lowerAgain(ctx: DdlContext, draft: Draft, column: DraftColumn): void {
  const { type } = column.declared
  if (column.generated) {
    const { expression, stored } = column.generated
    column.generated = { expression, stored, pg: lowerIn(ctx, draft, parseText(expression), 'generated', column.name, type, column) }
  } else if (column.default?.kind === 'now') column.defaultExpr = nowExpr(type)
  else if (column.default?.kind === 'expression') lowerDefault(ctx, draft, column, parseText(column.default.expression))
  else if (column.default && column.default.text !== null) column.defaultExpr = literalExpr(type, draftStorage(draft, column), column.default)
}

