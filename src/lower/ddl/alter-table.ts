import { mysqlError } from '../../errors/mysql-error.ts'
import { warning, type Warning } from '../../errors/warning.ts'
import { makeType, textSizes, type DeclaredType } from '../../catalog/column-type.ts'
import type { ColumnInfo, TableInfo } from '../../catalog/table.ts'
import type { PgExpr, PgStatement } from '../../pg/ast.ts'
import { b } from '../../pg/builder.ts'
import type { MySqlType } from '../../types/type.ts'
import { storedName } from '../../catalog/names.ts'
import type * as A from '../../sql/ast.ts'
import { collationOf, maxlenOf } from './charset.ts'
import { asksChangedDefault, checkAlgorithm } from './algorithm.ts'
import { checkColumnName, checkTableName, draftColumn } from './column-draft.ts'
import { lowerAgain } from './create-table.ts'
import { addCheck, addColumn, addColumnKeys, defineValues, noVisibleColumn, place, setDefault } from './define.ts'
import { duplicateKeyWarnings, typeWarnings } from './deprecations.ts'
import { columnInfoOf, draftOf, findColumn, findKey, sameName, type Draft, type DraftColumn, type DraftKey } from './draft.ts'
import { uniqueNames } from './emit.ts'
import { emitAlter, type AlterTarget } from './emit-alter.ts'
import { columnsOfText, eachColumn, lowerIn, parseText } from './expressions.ts'
import { addColumnReference, addForeignKey, checkRetyped } from './foreign-keys.ts'
import { addKey, checkAutoIncrement, columnsOf, covers } from './keys.ts'
import { applyOptions } from './options.ts'
import { parsePartitionText } from '../../analyze/partition.ts'
import { partitionAction, partitionCheck } from './partition-actions.ts'
import { checkPartitioning, checkUniqueKeys } from './partition-rules.ts'
import { partitionText } from './partition-text.ts'
import { adoptPending } from './pending.ts'
import type { DdlContext, DdlPlan } from './plan.ts'
import { baseTable, databaseOf, loadTables, named } from './target.ts'

type Action<K extends A.AlterAction['kind']> = Extract<A.AlterAction, { readonly kind: K }>

/** Order in which MySQL applies the parts of one ALTER: what goes, what changes, what comes. */
const ranks: Readonly<Record<A.AlterAction['kind'], number>> = {
  'drop-foreign-key': 0, 'drop-check': 0, 'drop-constraint': 0, 'drop-column': 0.5, 'drop-key': 0.5, 'drop-primary-key': 0.5,
  options: 1, 'convert-charset': 1,
  'rename-column': 2, 'change-column': 2, 'modify-column': 2, 'add-column': 2, 'add-columns': 2, 'alter-column-default': 3, 'alter-column-visible': 3,
  'rename-key': 3, 'alter-key-visible': 3, 'alter-check': 3, 'add-key': 4, 'add-foreign-key': 5, 'add-check': 6,
  'rename-table': 7, 'order-by': 7, keys: 7, tablespace: 7, force: 7, partition: 7, secondary: 7,
}

/** What an ALTER collects while its actions are applied. */
interface Alteration {
  readonly ctx: DdlContext
  readonly table: TableInfo
  readonly draft: Draft
  readonly warnings: Warning[]
  /** definitions whose values are resolved when all columns are known */
  readonly defined: { readonly column: DraftColumn; readonly definition: A.ColumnDefinition }[]
  /** RENAME COLUMN actions, done together so that two columns can swap their names; emptied when done */
  readonly renames: Action<'rename-column'>[]
  /** foreign keys and checks from ADD (…) lists, for after the keys */
  readonly later: (() => void)[]
  /** rows of partitions that go */
  readonly removals: PgStatement[]
}

/** ALTER TABLE with any number of actions. */
export async function alterTable(ctx: DdlContext, s: A.AlterTable): Promise<DdlPlan> {
  const target = named(ctx, s.table)
  const table = await baseTable(ctx, target)
  const elements = s.actions.flatMap((a) => (a.kind === 'add-columns' ? a.elements : a.kind === 'add-foreign-key' ? [a.foreignKey] : a.kind === 'add-column' ? [a.column] : []))
  const parents = elements.flatMap((e) => ('references' in e && e.references ? [{ database: e.references.table.schema ?? table.database, name: e.references.table.name }] : []))
  const move = s.actions.findLast((a): a is Action<'rename-table'> => a.kind === 'rename-table')
  const moved = move ? { database: move.to.schema ?? ctx.database ?? table.database, name: move.to.name } : undefined
  const related = s.actions.some((a) => a.kind === 'modify-column' || a.kind === 'change-column') ? [...table.foreignKeys, ...(table.referencedBy ?? [])].map((fk) => ({ database: fk.database, name: fk.table })) : []
  const exchanged = s.actions.flatMap((a) => (a.kind === 'partition' && a.table ? [named(ctx, a.table)] : []))
  await loadTables(ctx, [...parents, ...(moved ? [moved] : []), ...related, ...exchanged])
  const alteration: Alteration = { ctx, table, draft: draftOf(table), warnings: [], defined: [], later: [], removals: [], renames: s.actions.filter((a): a is Action<'rename-column'> => a.kind === 'rename-column') }
  const { draft } = alteration
  const dropped = new Set(s.actions.flatMap((action) => (action.kind === 'drop-column' ? [action.name.toLowerCase()] : [])))
  const empties = table.columns.every((column) => dropped.has(column.name.toLowerCase())) && !s.actions.some((action) => action.kind.startsWith('add-column'))
  const actions = s.actions.map((action, i) => ({ action, i })).sort((a, z) => ranks[a.action.kind] - ranks[z.action.kind] || a.i - z.i)
  let rank = 0
  for (const { action } of actions) {
    // Values of new columns may read any column: resolved between columns and keys.
    if (rank <= 3 && ranks[action.kind] > 3) resolveValues(alteration)
    if (empties && action.kind === 'drop-column') throw mysqlError('ER_CANT_REMOVE_ALL_FIELDS')
    rank = ranks[action.kind]
    apply(alteration, action)
  }
  resolveValues(alteration)
  for (const step of alteration.later) step()
  if (draft.columns.length === 0) throw mysqlError('ER_CANT_REMOVE_ALL_FIELDS')
  checkAutoIncrement(draft)
  if (draft.columns.every((column) => column.invisible)) throw noVisibleColumn()
  checkRetyped(ctx, draft)
  draft.checks = draft.checks.map((check) => (check.enforced && check.from && asksChangedDefault(draft, check.expression) ? { name: check.name, expression: check.expression, enforced: true, pg: lowerIn(ctx, draft, parseText(check.expression), 'check', check.name) } : check))
  if (s.partitioning) checkPartitioning(draft, s.partitioning, ctx.source)
  else if (draft.options.partitioning !== undefined) checkStillPartitioned(draft, draft.options.partitioning)
  if (s.partitioning) draft.options.partitioning = partitionText(s.partitioning, draft.options.engine, ctx.connectionCharset)

  alteration.warnings.push(...duplicateKeyWarnings(draft))
  const destination = moved ? await destinationOf(ctx, table, moved) : undefined
  const relower = {
    column: (column: DraftColumn): void => lowerAgain(ctx, draft, column),
    key: (key: DraftKey): DraftKey => ({ ...key, parts: key.parts.map((p) => ('expression' in p && !p.pg && !key.virtual ? { ...p, pg: lowerIn(ctx, draft, parseText(p.expression), 'index') } : p)) }),
    stored: (column: DraftColumn, from: ColumnInfo): PgExpr => ctx.lowerExpr({ kind: 'column', name: from.name, span: { start: 0, end: 0 } }, [from], 'row', column.declared.type, columnInfoOf(draft, column)),
  }
  draft.partitionCheck = partitionCheck(ctx, draft)
  const copied = checkAlgorithm(ctx, draft, s)
  const names = uniqueNames(draft)
  const steps = emitAlter(table, draft, relower, { unchecked: !ctx.foreignKeyChecks, strictDates: ctx.strict && ctx.noZeroDate, ...(destination ? { target: destination } : {}) })
  const temporary = table.kind === 'temporary'
  const adopted = temporary ? { steps: [], invalidates: [] } : await adoptPending(ctx, draft)
  const touched = [...table.foreignKeys, ...draft.foreignKeys].map((fk) => ({ database: fk.database, table: fk.table }))
  const children = (table.referencedBy ?? []).map((fk) => ({ database: fk.database, table: fk.table }))
  return {
    steps: [...names, ...alteration.removals, ...steps, ...(copied ? [countRows(draft)] : []), ...adopted.steps],
    invalidates: [{ database: table.database, table: table.name }, ...(moved ? [{ database: moved.database, table: moved.name }] : []), ...touched, ...children, ...adopted.invalidates],
    warnings: alteration.warnings,
    ...(copied ? { counted: names.length + alteration.removals.length + steps.length } : {}),
    ...(isSilent(s) && !temporary ? {} : { records: true as const }),
    commits: !temporary,
    ...(temporary ? { temporary: { created: [moved ?? { database: table.database, name: table.name }], dropped: moved ? [{ database: table.database, name: table.name }] : [] } } : {}),
  }
}

/** A table that gets another name and nothing else counts no rows, nor do partitions that lose or exchange them. */
function isSilent({ actions: [action, ...more] }: A.AlterTable): boolean {
  return more.length === 0 && (action?.kind === 'rename-table' || (action?.kind === 'partition' && (action.action === 'exchange' || action.action === 'truncate')))
}

/** How many rows MySQL would have copied: its OK packet says. */
const countRows = (draft: Draft): PgStatement => ({ kind: 'select', items: [{ expr: b.call('count', b.star()) }], from: [b.table(draft.relation, undefined, draft.schema)] })

/** New keys of a partitioned table have its partitioning columns too; foreign keys it has none. */
function checkStillPartitioned(draft: Draft, text: string): void {
  if (draft.foreignKeys.length > 0) throw mysqlError('ER_FOREIGN_KEY_ON_PARTITIONED')
  if (draft.keys.some((key) => key.type === 'fulltext')) throw mysqlError('ER_TABLE_CANT_HANDLE_FT')
  checkUniqueKeys(draft, parsePartitionText(text))
}

async function destinationOf(ctx: DdlContext, table: TableInfo, to: { readonly database: string; readonly name: string }): Promise<AlterTarget | undefined> {
  checkTableName(to.name)
  if (to.database === table.database && to.name === table.name) return undefined
  const database = await databaseOf(ctx, to.database)
  // A temporary table may hide a table of its new name.
  if (table.kind === 'temporary' ? ctx.temporary?.temporary(to.database, to.name) : ctx.catalog.table(to.database, to.name)) throw mysqlError('ER_TABLE_EXISTS_ERROR', to.name)
  return { name: to, schema: table.kind === 'temporary' ? table.schema : database.schema }
}

function resolveValues({ ctx, draft, defined }: Alteration): void {
  for (const { definition } of defined) addColumnKeys(ctx, draft, definition)
  for (const generated of [false, true]) for (const { column, definition } of defined) if ((definition.generated !== undefined) === generated) defineValues(ctx, draft, column, definition)
  defined.length = 0
}

function apply(a: Alteration, action: A.AlterAction): void {
  const { ctx, draft, table } = a
  switch (action.kind) {
    case 'drop-column': return dropColumn(a, action.name)
    case 'drop-key': return dropKey(draft, action.name)
    case 'drop-primary-key': return dropKey(draft, 'PRIMARY')
    case 'drop-foreign-key': {
      if (!draft.foreignKeys.some((fk) => sameName(fk.name, action.name))) throw mysqlError('ER_CANT_DROP_FIELD_OR_KEY', action.name)
      draft.foreignKeys = draft.foreignKeys.filter((fk) => !sameName(fk.name, action.name))
      return
    }
    case 'drop-check': {
      if (!draft.checks.some((check) => sameName(check.name, action.name))) throw mysqlError('ER_CHECK_CONSTRAINT_NOT_FOUND', action.name)
      draft.checks = draft.checks.filter((check) => !sameName(check.name, action.name))
      return
    }
    case 'drop-constraint': return dropConstraint(draft, action.name)
    case 'options': return applyOptions(ctx, draft, action.options, a.warnings)
    case 'convert-charset': return convertCharset(draft, collationOf(action.charset, action.collation, draft.options.collation))
    case 'add-column': {
      a.defined.push({ column: addColumn(ctx, draft, action.column, action.position), definition: action.column })
      a.warnings.push(...typeWarnings(action.column, ctx.source))
      a.later.push(() => addColumnReference(ctx, draft, action.column))
      for (const check of action.column.checks) a.later.push(() => addCheck(ctx, draft, check, action.column.name))
      return
    }
    case 'add-columns': {
      for (const e of action.elements) {
        if (e.kind === 'column-definition') apply(a, { kind: 'add-column', column: e })
        else if (e.kind === 'key-definition') a.later.unshift(() => addKey(ctx, draft, e))
        else if (e.kind === 'foreign-key-definition') a.later.push(() => addForeignKey(ctx, draft, e))
        else a.later.push(() => addCheck(ctx, draft, e))
      }
      return
    }
    case 'change-column': return changeColumn(a, action.name, action.column, action.position)
    case 'modify-column': return changeColumn(a, action.column.name, action.column, action.position)
    case 'rename-column': return renameColumns(a)
    case 'rename-key': {
      const key = findKey(draft, action.from)
      if (!key || sameName(action.from, 'PRIMARY')) throw mysqlError('ER_KEY_DOES_NOT_EXITS', action.from, table.name)
      if (sameName(action.to, 'PRIMARY')) throw mysqlError('ER_WRONG_NAME_FOR_INDEX', action.to)
      if (!sameName(action.from, action.to) && findKey(draft, action.to)) throw mysqlError('ER_DUP_KEYNAME', action.to)
      key.name = action.to
      key.generated = false
      return
    }
    case 'alter-column-default': {
      const column = columnNamed(table, draft, action.name)
      delete column.default
      delete column.defaultExpr
      if (action.default) setDefault(ctx, draft, column, action.default)
      return
    }
    case 'alter-column-visible': {
      const column = columnNamed(table, draft, action.name)
      draft.columns[draft.columns.indexOf(column)] = { ...column, invisible: !action.visible }
      if (draft.columns.every((c) => c.invisible)) throw noVisibleColumn()
      return
    }
    case 'alter-key-visible': {
      const key = findKey(draft, action.name)
      if (!key) throw mysqlError('ER_KEY_DOES_NOT_EXITS', action.name, table.name)
      if (key.type === 'primary' && !action.visible) throw mysqlError('ER_PK_INDEX_CANT_BE_INVISIBLE')
      key.visible = action.visible
      return
    }
    case 'alter-check': {
      const check = draft.checks.find((c) => sameName(c.name, action.name))
      if (!check) throw mysqlError('ER_CHECK_CONSTRAINT_NOT_FOUND', action.name)
      const pg = action.enforced && !check.enforced ? { pg: lowerIn(ctx, draft, parseText(check.expression), 'check', check.name) } : {}
      draft.checks[draft.checks.indexOf(check)] = { ...check, ...pg, enforced: action.enforced }
      return
    }
    case 'add-key': addKey(ctx, draft, action.key); return
    case 'add-foreign-key': return addForeignKey(ctx, draft, action.foreignKey)
    case 'add-check': return addCheck(ctx, draft, action.check)
    case 'order-by':
      if (table.keys.some((key) => key.type === 'primary')) a.warnings.push({ level: 'Warning', errno: 1105, message: `ORDER BY ignored as there is a user-defined clustered index in the table '${table.name}'` })
      return
    case 'keys': a.warnings.push(warning('Note', 'ER_ILLEGAL_HA', table.name)); return
    case 'partition':
      a.removals.push(...partitionAction(ctx, draft, action))
      return
    // Accepted without effect: PostgreSQL keeps no order of rows, no disabled keys, no tablespace of a table's own. RENAME is done at the end.
    case 'tablespace': case 'force': case 'secondary': case 'rename-table': return
  }
}

function columnNamed(table: TableInfo, draft: Draft, name: string): DraftColumn {
  const column = findColumn(draft, name)
  if (!column) throw mysqlError('ER_BAD_FIELD_ERROR', name, table.name)
  return column
}

function dropColumn({ draft, table }: Alteration, name: string): void {
  const column = draft.columns.find((c) => c.from !== undefined && sameName(c.name, name))
  if (!column) throw mysqlError('ER_CANT_DROP_FIELD_OR_KEY', name)
  const fk = draft.foreignKeys.find((f) => f.columns.some((c) => sameName(c, column.name)))
  if (fk) throw mysqlError('ER_FK_COLUMN_CANNOT_DROP', column.name, fk.name)
  const inbound = (table.referencedBy ?? []).find((f) => f.references.some((c) => sameName(c, column.name)))
  if (inbound) throw mysqlError('ER_FK_COLUMN_CANNOT_DROP_CHILD', column.name, inbound.name, inbound.table)
  refuseDependents(draft, column, true)
  draft.columns = draft.columns.filter((c) => c !== column)
  draft.keys = draft.keys.flatMap((key) => {
    const parts = key.parts.filter((p) => !('column' in p) || !sameName(p.column, column.name))
    return parts.length === key.parts.length ? [key] : parts.length === 0 ? [] : [{ ...key, parts }]
  })
}

/** Columns that a partitioning reads, in lower case. */
function decidingColumns(p: A.Partitioning): Set<string> {
  const names = new Set<string>()
  for (const by of [p, ...(p.sub ? [p.sub] : [])]) {
    for (const name of by.columns ?? []) names.add(name.toLowerCase())
    if (by.expr) eachColumn(by.expr, (c) => names.add(c.name.toLowerCase()))
  }
  return names
}

/** Throws 3108, 3837, 3855 or 3959 when something the user wrote reads the column. A CHECK over the column alone goes with it. */
function refuseDependents(draft: Draft, column: DraftColumn, dropped: boolean): void {
  const { partitioning } = draft.options
  if (partitioning !== undefined && decidingColumns(parsePartitionText(partitioning)).has(column.name.toLowerCase())) throw mysqlError('ER_DEPENDENT_BY_PARTITION_FUNC', column.name)
  const reads = (text: string): boolean => columnsOfText(text).has(column.name.toLowerCase())
  if (draft.columns.some((c) => c !== column && c.generated && reads(c.generated.expression))) throw mysqlError('ER_DEPENDENT_BY_GENERATED_COLUMN', column.name)
  if (draft.columns.some((c) => c !== column && c.default?.kind === 'expression' && reads(c.default.expression))) throw mysqlError('ER_DEPENDENT_BY_DEFAULT_GENERATED_VALUE', column.name, draft.from?.name ?? draft.name)
  if (draft.keys.some((key) => key.parts.some((p) => 'expression' in p && reads(p.expression)))) throw mysqlError('ER_DEPENDENT_BY_FUNCTIONAL_INDEX', column.name)
  for (const check of draft.checks) {
    if (!reads(check.expression)) continue
    if (dropped && columnsOfText(check.expression).size === 1) draft.checks = draft.checks.filter((c) => c !== check)
    else throw mysqlError('ER_DEPENDENT_BY_CHECK_CONSTRAINT', check.name, column.name)
  }
}

function dropKey(draft: Draft, name: string): void {
  const key = findKey(draft, name)
  if (!key || !key.from) throw mysqlError('ER_CANT_DROP_FIELD_OR_KEY', name)
  const rest = draft.keys.filter((k) => k !== key)
  const needed = draft.foreignKeys.some((fk) => covers(key, fk.columns) && !rest.some((k) => covers(k, fk.columns)))
    || (draft.from?.referencedBy ?? []).some((fk) => isUniqueOver(key, fk.references) && !rest.some((k) => isUniqueOver(k, fk.references)))
  if (needed) throw mysqlError('ER_DROP_INDEX_FK', key.name)
  draft.keys = rest
}

const isUniqueOver = (key: DraftKey, columns: readonly string[]): boolean =>
  (key.type === 'primary' || key.type === 'unique') && key.parts.length === columns.length && columns.every((name) => columnsOf(key).some((c) => sameName(c, name)))

function dropConstraint(draft: Draft, name: string): void {
  if (draft.foreignKeys.some((fk) => sameName(fk.name, name))) draft.foreignKeys = draft.foreignKeys.filter((fk) => !sameName(fk.name, name))
  else if (draft.checks.some((check) => sameName(check.name, name))) draft.checks = draft.checks.filter((check) => !sameName(check.name, name))
  else if (draft.keys.some((key) => (key.type === 'unique' || key.type === 'primary') && sameName(key.name, name))) dropKey(draft, name)
  else throw mysqlError('ER_CONSTRAINT_NOT_FOUND', name)
}

function convertCharset(draft: Draft, collation: string): void {
  draft.options.collation = collation
  draft.columns = draft.columns.map((column) => {
    const { type } = column.declared
    if (type.collation === 'binary' || type.name === 'json' || collation === 'binary') return column
    return { ...column, declared: widened(type, collation), explicitCollation: false, defined: true }
  })
}

/** A TEXT whose characters may take more bytes now becomes the type that still holds as many of them. */
function widened(type: MySqlType, collation: string): DeclaredType {
  const size = textSizes[type.name]
  const [before, now] = [maxlenOf(type.collation), maxlenOf(collation)]
  if (size === undefined || now <= before) return { type: { ...type, collation } }
  const bytes = Math.floor(size / before) * now
  const name = Object.entries(textSizes).find(([, limit]) => bytes <= limit)?.[0] ?? 'longtext'
  return makeType({ name }, collation)
}

/** CHANGE and MODIFY: the definition replaces the old one whole; keys stay. */
function changeColumn(a: Alteration, name: string, definition: A.ColumnDefinition, position: A.ColumnPosition | undefined): void {
  const { ctx, draft, table } = a
  const old = columnNamed(table, draft, name)
  if (!sameName(name, definition.name) && findColumn(draft, definition.name)) throw mysqlError('ER_DUP_FIELDNAME', definition.name)
  if (!sameName(name, definition.name)) refuseDependents(draft, old, false)
  if (old.name !== definition.name) renameColumn(draft, old, definition.name, definition.name)
  checkColumnName(definition.name)
  const made = draftColumn(definition, { tableCollation: draft.options.collation, strict: ctx.strict })
  const inPrimary = draft.keys.some((key) => key.type === 'primary' && key.parts.some((p) => 'column' in p && sameName(p.column, made.name)))
  if (inPrimary && made.explicitNull) throw mysqlError('ER_PRIMARY_CANT_HAVE_NULL')
  const column: DraftColumn = { ...made, attribute: sameName(old.name, definition.name) && old.from && old.from.name === definition.name ? old.attribute : storedName(definition.name), nullable: made.nullable && !inPrimary, ...(old.from ? { from: old.from } : {}) }
  const at = draft.columns.indexOf(old)
  draft.columns.splice(at, 1)
  if (position) place(draft, column, position)
  else draft.columns.splice(at, 0, column)
  a.defined.push({ column, definition })
  a.warnings.push(...typeWarnings(definition, ctx.source))
  for (const check of definition.checks) a.later.push(() => addCheck(ctx, draft, check, definition.name))
}

/** All RENAME COLUMN of the statement at once. */
function renameColumns({ draft, table, renames }: Alteration): void {
  const pairs = renames.splice(0).map(({ from, to }) => ({ column: columnNamed(table, draft, from), to }))
  for (const { column, to } of pairs) {
    if (draft.columns.some((c) => c !== column && sameName(pairs.find((p) => p.column === c)?.to ?? c.name, to))) throw mysqlError('ER_DUP_FIELDNAME', to)
  }
  // Through names that no column can have, so that mentions of one are never taken for the other's.
  pairs.forEach(({ column, to }, i) => renameColumn(draft, column, to, `\0${i}`))
  pairs.forEach(({ column, to }) => renameColumn(draft, column, to, to))
}

/** Renames a column and every mention of it in keys and foreign keys. `name` is `to`, or a stand-in on the way there. */
function renameColumn(draft: Draft, column: DraftColumn, to: string, name: string): void {
  if (name === to ? false : !sameName(column.name, to)) refuseDependents(draft, column, false)
  const from = column.name
  const renamed = (other: string): string => (sameName(other, from) ? name : other)
  column.name = name
  column.attribute = storedName(name)
  draft.keys = draft.keys.map((key) => ({ ...key, parts: key.parts.map((p) => ('column' in p ? { ...p, column: renamed(p.column) } : p)) }))
  for (const fk of draft.foreignKeys) fk.columns = fk.columns.map(renamed)
}
