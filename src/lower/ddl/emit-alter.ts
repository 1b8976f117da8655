import { innerName, sequenceName, storedName, unsignedCheckName } from '../../catalog/names.ts'
import { needsUnsignedCheck, storageOf, type Storage } from '../../catalog/storage.ts'
import type { ColumnInfo, TableInfo } from '../../catalog/table.ts'
import type { PgAlterAction, PgExpr, PgName, PgQuery, PgStatement } from '../../pg/ast.ts'
import { b } from '../../pg/builder.ts'
import { conversion, fitGuard, isStoredAnew, losesMembers } from './conversion.ts'
import { implicitDefault } from './default-value.ts'
import { declaredOf, draftOf, draftStorage, findColumn, sameName, tableOf, type Draft, type DraftColumn, type DraftKey } from './draft.ts'
import { columnComment, commentOn, constraintComment, isOnlyRecorded, keyComment, keyIndexName, tableComment } from './emit-facts.ts'
import { addForeignKeyStep, attachViews, checkConstraint, columnDefinition, createIndex, createSequence, detachViews, nextOf, primaryConstraint, partitionConstraint, regclass, unchecked, unsignedCheck } from './emit.ts'
import { columnsOfText } from './expressions.ts'
import { emitRename } from './emit-rename.ts'
import type { TableName } from './plan.ts'

export interface AlterTarget {
  readonly name: TableName
  readonly schema: string
}

/** What lowers expressions of the draft again: keys and generated columns whose columns change must be made anew. */
export interface Relower {
  column(column: DraftColumn): void
  key(key: DraftKey): DraftKey
  /** an existing column's values as UPDATE would store them in its new type */
  stored?(column: DraftColumn, from: ColumnInfo): PgExpr
}

/** Statements that turn the existing table into the draft, and move it where `target` says. `unchecked`: foreign_key_checks = 0, rows that are there are not checked. */
export function emitAlter(table: TableInfo, draft: Draft, relower: Relower, options: { readonly target?: AlterTarget; readonly unchecked: boolean; readonly strictDates: boolean }): PgStatement[] {
  const name = tableOf(draft)
  const retyped = draft.columns.filter((column) => column.from && !column.generated && isRetyped(draft, column, column.from))
  const gone = table.columns.filter((old) => !draft.columns.some((column) => column.from === old))
  const remade = remadeColumns(draft, retyped)
  for (const column of remade) relower.column(column)
  const changedNames = new Set([...retyped, ...remade].map((column) => column.name))
  draft.keys = draft.keys.map((key) => (key.from && mustRebuild(table, draft, key, key.from, changedNames) ? { ...relower.key(key), from: undefined as never } : key))
  const keptKeys = new Set(draft.keys.flatMap((key) => key.from ?? []))

  const steps: PgStatement[] = []
  const views = gone.length > 0 || retyped.length > 0 || remade.length > 0
  if (views) steps.push(detachViews(name))
  // What decides the partition may have changed its type or its name.
  const recheck = table.options.partitioning !== draft.options.partitioning || (draft.partitionCheck !== undefined && views)
  if (recheck && table.partitionCheck !== undefined) steps.push({ kind: 'alter-table', name, actions: [{ kind: 'drop-constraint', name: table.partitionCheck }] })
  steps.push(...dropConstraints(table, draft, keptKeys, retyped))
  const actions: PgAlterAction[] = [
    ...gone.map((column): PgAlterAction => ({ kind: 'drop-column', name: column.attribute })),
    ...remade.map((column): PgAlterAction => ({ kind: 'drop-column', name: column.from?.attribute ?? '' })),
  ]
  if (actions.length > 0) steps.push({ kind: 'alter-table', name, actions })
  steps.push(...renameColumns(name, draft))
  steps.push(...fitGuards(name, draft))
  steps.push(...changeTypes(name, draft, retyped, relower))
  steps.push(...dropCounter(table, draft))
  steps.push(...addColumns(name, draft, remade, options.strictDates))
  steps.push(...changeValues(name, draft, retyped))
  steps.push(...autoIncrement(table, draft))
  for (const key of draft.keys) {
    if (key.from) continue
    if (key.type === 'primary') steps.push({ kind: 'alter-table', name, actions: [{ kind: 'add-constraint', constraint: primaryConstraint(draft, key) }] })
    else steps.push(...[createIndex(draft, key)].flatMap((s) => s ?? []))
  }
  for (const key of draft.keys) {
    const index = key.from?.index
    if (index !== undefined && key.from && key.name !== key.from.name && index !== keyIndexName(draft, key)) steps.push({ kind: 'rename', object: 'INDEX', name: { schema: draft.schema, name: index }, to: keyIndexName(draft, key) })
  }
  const checks = [
    ...draft.columns.flatMap((column) => (column.from && !retyped.includes(column) ? [] : (unsignedCheck(draft, column) ?? []))),
    ...draft.checks.flatMap((check) => (check.from?.constraint !== undefined ? [] : (checkConstraint(draft, check) ?? []))),
  ]
  if (recheck) checks.push(...partitionConstraint(draft))
  if (checks.length > 0) steps.push({ kind: 'alter-table', name, actions: checks.map((constraint) => ({ kind: 'add-constraint', constraint })) })
  for (const fk of draft.foreignKeys) {
    const step = fk.from?.constraint === undefined ? addForeignKeyStep(draft, fk) : undefined
    if (step) steps.push(...(options.unchecked ? unchecked(step) : [step]))
  }

  const old = draftOf(table)
  const physical = physicalOrder(table, draft, remade)
  if (options.target) {
    steps.push(...emitRename(table, draft, options.target))
    draft.schema = options.target.schema
    draft.database = options.target.name.database
    draft.name = options.target.name.name
    draft.relation = storedName(draft.name)
  }
  steps.push(...changedComments(table, old, draft, physical, remade))
  if (views || options.target) steps.push(attachViews)
  return steps
}

function isRetyped(draft: Draft, column: DraftColumn, from: ColumnInfo): boolean {
  const storage = draftStorage(draft, column)
  if (!column.defined) return from.typeName === 'aproxy.ubigint' && storage.typeName === 'aproxy.ubigint_key'
  return !sameStorage(storage, from) || bytesChange(column, from) || losesMembers(from.type, column.declared.type)
}

/** bytea has no length: a shorter one must be looked at, BINARY(n) padded. */
function bytesChange({ declared: { type } }: DraftColumn, from: ColumnInfo): boolean {
  const sized = type.name === 'binary' || type.name === 'varbinary'
  return sized && (type.length < from.type.length || (type.name === 'binary' && (from.type.name !== 'binary' || from.type.length !== type.length)))
}

function sameStorage(storage: Storage, from: ColumnInfo): boolean {
  if (from.typeName !== storage.typeName) return false
  const before = storageOf(declaredOf(from), from.typeName === 'aproxy.ubigint_key')
  return before.typeName === storage.typeName && String(before.type.args ?? '') === String(storage.type.args ?? '') && before.collation?.name === storage.collation?.name
}

/** Generated columns that are made anew: their definition changed, or a column they read, through others too, changed its type. */
function remadeColumns(draft: Draft, retyped: readonly DraftColumn[]): DraftColumn[] {
  const changed = new Set(retyped.map((column) => column.name.toLowerCase()))
  const candidates = draft.columns.filter((column) => column.generated && column.from)
  const otherDefaults = draft.columns.filter((column) => column.from && JSON.stringify(column.default) !== JSON.stringify(column.from.default)).map((column) => column.name)
  const asksDefault = (column: DraftColumn): boolean => otherDefaults.some((name) => column.generated?.expression.includes(`default(\`${name}\`)`))
  const remade = new Set(candidates.filter((column) => column.generated?.pg || column.defined || column.from?.generated === undefined || asksDefault(column)))
  for (let size = -1; size !== remade.size;) {
    size = remade.size
    for (const column of remade) changed.add(column.name.toLowerCase())
    for (const column of candidates) if ([...columnsOfText(column.generated?.expression ?? '')].some((name) => changed.has(name))) remade.add(column)
  }
  return candidates.filter((column) => remade.has(column))
}

function mustRebuild(table: TableInfo, draft: Draft, key: DraftKey, from: NonNullable<DraftKey['from']>, changed: ReadonlySet<string>): boolean {
  if (from.index === undefined) return false
  if (key.parts.length !== from.parts.length) return true
  return key.parts.some((part) => {
    if (!('column' in part)) return [...columnsOfText(part.expression)].some((name) => [...changed].some((c) => sameName(c, name)))
    const column = findColumn(draft, part.column)
    if (!column || !changed.has(column.name)) return false
    if (key.type === 'fulltext') return true
    // A column that is dropped and made again takes its indexes along.
    return part.length !== undefined || column.generated !== undefined || table.kind === 'view'
  })
}

function dropConstraints(table: TableInfo, draft: Draft, keptKeys: ReadonlySet<object>, retyped: readonly DraftColumn[]): PgStatement[] {
  const name = tableOf(draft)
  const drops: PgAlterAction[] = []
  for (const fk of table.foreignKeys) if (fk.constraint !== undefined && !draft.foreignKeys.some((f) => f.from === fk)) drops.push({ kind: 'drop-constraint', name: fk.constraint })
  for (const check of table.checks) {
    const kept = draft.checks.find((c) => c.from === check)
    if (check.constraint !== undefined && !kept?.enforced) drops.push({ kind: 'drop-constraint', name: check.constraint })
  }
  for (const column of table.columns) {
    const now = draft.columns.find((c) => c.from === column)
    if (now && needsUnsignedCheck(column.type) && retyped.includes(now)) drops.push({ kind: 'drop-constraint', name: unsignedCheckName(table.relation, column.attribute), ifExists: true })
  }
  const indexes: PgStatement[] = []
  for (const key of table.keys) {
    if (keptKeys.has(key) || key.index === undefined) continue
    if (key.type === 'primary' || isForeignConstraint(table, key.index)) drops.push({ kind: 'drop-constraint', name: key.index })
    else indexes.push({ kind: 'drop', object: 'INDEX', names: [{ schema: table.schema, name: key.index }] })
  }
  return [...(drops.length > 0 ? [{ kind: 'alter-table', name, actions: drops } as const] : []), ...indexes]
}

/** UNIQUE of a table made in PostgreSQL is a constraint, whose index cannot be dropped alone; ours are plain indexes, named `table__key`. */
const isForeignConstraint = (table: TableInfo, index: string): boolean => !index.startsWith(`${table.relation}__`) && /_key\d*$/.test(index)

function renameColumns(name: PgName, draft: Draft): PgStatement[] {
  const renames = draft.columns.flatMap((column) => (column.from && !isDropped(column) && column.attribute !== column.from.attribute ? [{ from: column.from.attribute, to: column.attribute }] : []))
  const taken = renames.some((r) => renames.some((other) => other.from === r.to))
  if (!taken) return renames.map((r): PgStatement => ({ kind: 'rename-column', table: name, ...r }))
  // a → b and b → a at once: through names that nobody has.
  return [
    ...renames.map((r, i): PgStatement => ({ kind: 'rename-column', table: name, from: r.from, to: `aproxy_renamed_${i}` })),
    ...renames.map((r, i): PgStatement => ({ kind: 'rename-column', table: name, from: `aproxy_renamed_${i}`, to: r.to })),
  ]
}
const isDropped = (column: DraftColumn): boolean => column.generated?.pg !== undefined

function changeTypes(name: PgName, draft: Draft, retyped: readonly DraftColumn[], relower: Relower): PgStatement[] {
  return retyped.flatMap((column): PgStatement[] => {
    const from = column.from
    if (!from) return []
    const to = draftStorage(draft, column)
    const using = relower.stored && isStoredAnew(from.type, column.declared.type) ? relower.stored(column, { ...from, attribute: column.attribute }) : conversion(from, column.attribute, to, column.declared.type)
    const plainDefault = from.default && !(from.default.kind === 'literal' && from.default.text === null)
    const drop = plainDefault && from.repr !== to.repr
    return [{
      kind: 'alter-table', name, actions: [
        ...(drop ? [{ kind: 'drop-default', name: column.attribute } as const] : []),
        { kind: 'alter-type', name: column.attribute, type: to.type, ...(to.collation ? { collation: to.collation } : {}), ...(using ? { using } : {}) },
      ],
    }]
  })
}

function fitGuards(name: PgName, draft: Draft): PgStatement[] {
  return draft.columns.flatMap((column) => {
    if (!column.from || !column.defined || column.generated) return []
    return fitGuard(name, column.from, column.attribute, draftStorage(draft, column), column.declared.type) ?? []
  })
}

const isMoment = (column: DraftColumn): boolean => ['date', 'datetime', 'timestamp'].includes(column.declared.type.name)

/** Fails, as NO_ZERO_DATE wants it, when there is a row that would get the zero date. The text is no constant to the planner, so nothing fails on an empty table. */
const refuseZeroDates = (name: PgName): PgStatement => ({
  kind: 'select', items: [{ expr: b.cast(b.cast(b.str('0000-00-00'), 'text'), 'date') }], from: [b.table(name.name, undefined, name.schema)], limit: b.num(1),
})

function addColumns(name: PgName, draft: Draft, remade: readonly DraftColumn[], strictDates: boolean): PgStatement[] {
  // Generated columns last: they may read columns that are added with them.
  const added = draft.columns.filter((column) => !column.from || remade.includes(column)).sort((a, z) => Number(a.generated !== undefined) - Number(z.generated !== undefined))
  const auto = added.some((column) => column.autoIncrement)
  const plain = added.filter((column) => column.generated === undefined)
  return [
    ...(auto ? createSequence(draft, { schema: draft.schema, name: sequenceName(draft.relation) }) : []),
    ...plain.flatMap((column) => addColumn(column)),
    ...plain.flatMap((column) => (column.rowDefault ? fillFromRow(name, draft, column, column.rowDefault) : [])),
    ...added.filter((column) => column.generated !== undefined).flatMap((column) => addColumn(column)),
  ]
  function addColumn(column: DraftColumn): PgStatement[] {
    const definition = columnDefinition(draft, column)
    // Rows that exist get MySQL's implicit default in a NOT NULL column without one.
    const implicit = definition.notNull && !definition.default && !definition.generated
    return [
      ...(implicit && !column.rowDefault && strictDates && isMoment(column) ? [refuseZeroDates(name)] : []),
      { kind: 'alter-table', name, actions: [{ kind: 'add-column', column: implicit ? { ...definition, default: implicitDefault(column.declared.type) } : definition }] },
      ...(implicit ? [{ kind: 'alter-table', name, actions: [{ kind: 'drop-default', name: column.attribute }] } as const] : []),
    ]
  }
}

/** A default that reads the row, for the rows that are there; looked at first, since only a query knows which row it is that something is wrong with. */
function fillFromRow(name: PgName, draft: Draft, column: DraftColumn, { value, check }: NonNullable<DraftColumn['rowDefault']>): PgStatement[] {
  const { type, collation } = draftStorage(draft, column)
  const primary = draft.keys.find((key) => key.type === 'primary')?.parts.flatMap((p) => ('column' in p ? findColumn(draft, p.column) ?? [] : [])) ?? []
  const table: PgQuery = { kind: 'select', items: [b.item(b.star())], from: [b.table(name.name, undefined, name.schema)], ...(primary.length > 0 ? { orderBy: primary.map((c) => ({ expr: b.col(c.attribute) })) } : {}) }
  const rows: PgQuery = { kind: 'select', items: [b.item(check, 'v')], from: [{ kind: 'subquery-table', query: table, alias: 't' }] }
  return [
    { kind: 'select', items: [b.item(b.call('count', b.col('v')))], from: [{ kind: 'subquery-table', query: rows, alias: 'q' }] },
    { kind: 'alter-table', name, actions: [{ kind: 'alter-type', name: column.attribute, type, ...(collation ? { collation } : {}), using: value }] },
  ]
}

/** Does PostgreSQL keep no default for it? */
const hasNone = (d: DraftColumn['default']): boolean => d === undefined || (d.kind === 'literal' && d.text === null) || (d.kind === 'expression' && d.reads === true)

function changeValues(name: PgName, draft: Draft, retyped: readonly DraftColumn[]): PgStatement[] {
  const actions: PgAlterAction[] = []
  for (const column of draft.columns) {
    const { from } = column
    if (!from || column.generated) continue
    if (column.nullable && !from.nullable) actions.push({ kind: 'drop-not-null', name: column.attribute })
    if (!column.nullable && from.nullable) actions.push({ kind: 'set-not-null', name: column.attribute })
    if (column.autoIncrement || from.autoIncrement) continue
    const had = from.default !== undefined && !(from.default.kind === 'literal' && from.default.text === null)
    const lost = retyped.includes(column) && had && from.repr !== draftStorage(draft, column).repr
    if (column.defaultExpr) {
      if (lost || column.default?.kind === 'expression' || JSON.stringify(column.default) !== JSON.stringify(from.default)) actions.push({ kind: 'set-default', name: column.attribute, default: column.defaultExpr })
    } else if (had && !lost && hasNone(column.default)) actions.push({ kind: 'drop-default', name: column.attribute })
  }
  return actions.length > 0 ? [{ kind: 'alter-table', name, actions }] : []
}

/** An AUTO_INCREMENT column that stops being one loses its sequence; a dropped column takes it along. */
function dropCounter(table: TableInfo, draft: Draft): PgStatement[] {
  const before = table.columns.find((column) => column.autoIncrement)
  const column = before && draft.columns.find((c) => c.from === before)
  if (!before?.autoIncrement || !column || column.autoIncrement) return []
  const { defaultExpr, attribute } = column
  return [
    { kind: 'alter-table', name: tableOf(draft), actions: [defaultExpr ? { kind: 'set-default', name: attribute, default: defaultExpr } : { kind: 'drop-default', name: attribute }] },
    { kind: 'drop', object: 'SEQUENCE', names: [{ schema: before.autoIncrement.schema, name: before.autoIncrement.sequence }] },
  ]
}

function autoIncrement(table: TableInfo, draft: Draft): PgStatement[] {
  const name = tableOf(draft)
  const before = table.columns.find((column) => column.autoIncrement)
  const now = draft.columns.find((column) => column.autoIncrement)
  const steps: PgStatement[] = []
  const kept = before?.autoIncrement !== undefined && now?.from === before
  if (!now) return steps
  const sequence: PgName = kept && before?.autoIncrement ? { schema: before.autoIncrement.schema, name: before.autoIncrement.sequence } : { schema: draft.schema, name: sequenceName(draft.relation) }
  if (!kept) {
    if (now.from) {
      steps.push(...createSequence(draft, sequence))
      steps.push({ kind: 'alter-table', name, actions: [{ kind: 'set-default', name: now.attribute, default: nextOf(sequence) }] })
    }
    steps.push({ kind: 'alter-sequence', name: sequence, ownedBy: { table: name, column: now.attribute } })
  }
  if (draft.startAt !== undefined || (!kept && now.from)) {
    // The counter never goes below what the table holds (manual: AUTO_INCREMENT Handling in InnoDB).
    const next = b.op('+', b.coalesce(b.call('max', b.col(now.attribute)), b.num(0)), b.num(1))
    const value = draft.startAt === undefined ? next : b.greatest(b.cast(next, 'int8'), b.num(draft.startAt))
    steps.push({
      kind: 'select', from: [b.table(name.name, undefined, name.schema)],
      items: [{ expr: b.call('setval', regclass(sequence), b.cast(value, 'int8'), b.bool(false)) }],
    })
  }
  return steps
}

/** Names of the draft's columns in the order PostgreSQL will have them. */
function physicalOrder(table: TableInfo, draft: Draft, remade: readonly DraftColumn[]): string[] {
  const kept = [...table.columns].sort((a, z) => a.attnum - z.attnum).flatMap((old) => draft.columns.find((c) => c.from === old && !remade.includes(c)) ?? [])
  const added = draft.columns.filter((c) => !c.from || remade.includes(c)).sort((a, z) => Number(a.generated !== undefined) - Number(z.generated !== undefined))
  return [...kept, ...added].map((c) => c.name)
}

/** COMMENTs for what changed; everything else keeps the comment it has. */
function changedComments(table: TableInfo, old: Draft, draft: Draft, physical: readonly string[], remade: readonly DraftColumn[]): PgStatement[] {
  const steps: PgStatement[] = []
  const oldPhysical = [...table.columns].sort((a, z) => a.attnum - z.attnum).map((c) => c.name)
  const text = tableComment(draft, physical)
  if (text !== tableComment(old, oldPhysical)) steps.push(commentOn.table(draft, text))
  for (const column of draft.columns) {
    const comment = columnComment(draft, column)
    const before = column.from && !remade.includes(column) ? old.columns.find((c) => c.from === column.from) : undefined
    if (comment !== (before ? columnComment(old, before) : null)) steps.push(commentOn.column(draft, column, comment))
  }
  for (const key of draft.keys) {
    if (isOnlyRecorded(key)) continue
    const before = key.from ? old.keys.find((k) => k.from === key.from) : undefined
    const comment = keyComment(draft, key)
    const index = key.from?.index !== undefined && !key.from.index.startsWith(`${table.relation}__`) && key.name === key.from.name ? key.from.index : keyIndexName(draft, key)
    if (comment !== (before ? keyComment(old, before) : null)) steps.push(commentOn.index(draft, index, comment))
  }
  for (const check of draft.checks) {
    if (!check.enforced || check.from?.constraint !== undefined) continue
    const comment = constraintComment(draft, check)
    if (comment !== null) steps.push(commentOn.constraint(draft, innerName(draft.relation, check.name), comment))
  }
  for (const fk of draft.foreignKeys) {
    if (!fk.parent || fk.from?.constraint !== undefined) continue
    const comment = constraintComment(draft, fk)
    if (comment !== null) steps.push(commentOn.constraint(draft, innerName(draft.relation, fk.name), comment))
  }
  return steps
}
