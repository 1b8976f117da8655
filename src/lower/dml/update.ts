import type * as A from '../../sql/ast.ts'
import type { Binder } from '../../analyze/binder.ts'
import type { BoundFrom, Range } from '../../analyze/bound.ts'
import { FromBinder } from '../../analyze/from-binder.ts'
import { Scope } from '../../analyze/scope.ts'
import type { ColumnInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgCte, PgExpr, PgItem, PgSelect, PgSet } from '../../pg/ast.ts'
import { order } from '../aggregate.ts'
import { overrideKey } from '../lowering.ts'
import type { Lowering } from '../lowering.ts'
import { assign } from './assign.ts'
import { lastOfEach } from './insert.ts'
import { probeOf } from './probe.ts'
import type { WriteLowering } from './write.ts'

interface Target {
  readonly range: Range
  readonly sets: PgSet[]
}

/**
 * UPDATE (manual: UPDATE Statement): assignments see those to their left; a row counts as changed when a column differs.
 * PostgreSQL 18 tells old from new itself; before it, and for joins, the rows are found (and locked) first, with their new values.
 */
export function lowerUpdate(n: A.Update, binder: Binder, l: Lowering): WriteLowering {
  const from = new FromBinder(binder, binder.queries).bind(n.table, undefined)
  const scope = new Scope(undefined, from.scope, 'field list')
  const where = n.where === undefined ? undefined : binder.predicate(() => binder.bind(n.where as A.Expr, new Scope(undefined, from.scope, 'where clause')))
  const targets = assignments(n, binder, l, scope)
  const first = targets[0]
  if (first?.range.table === undefined) throw mysqlError('ER_NON_UPDATABLE_TABLE', from.scope.ranges[0]?.name ?? '', 'UPDATE')
  const condition = where === undefined ? undefined : l.condition(where)
  const single = from.from.kind === 'table' && n.limit === undefined && n.orderBy === undefined
  const table = first.range.table
  const steps: WriteLowering['steps'] = single && l.capabilities.version >= 180000 && !(l.ctx.assigns === true && onUpdateNow(first).length > 0) ? [direct(first, condition)] : [found(n, binder, l, from.from, targets, condition, scope)]
  return { verb: 'update', table, steps, ignore: n.ignore, probe: single ? probeOf(first.range, where, condition) : undefined }
}

function assignments(n: A.Update, binder: Binder, l: Lowering, scope: Scope): Target[] {
  const targets: Target[] = []
  for (const a of n.assignments) {
    const ref = binder.bind(a.column, scope)
    if (ref.kind !== 'column' || ref.column.info === undefined || ref.range.table === undefined) throw mysqlError('ER_NON_UPDATABLE_TABLE', ref.kind === 'column' ? ref.range.name : a.column.name, 'UPDATE')
    const column = ref.column.info
    const value = a.value.kind === 'default-keyword' ? defaultValue(column) : assign(l, binder.predicate(() => binder.bind(a.value, scope)), column, n.ignore)
    let target = targets.find((t) => t.range === ref.range)
    if (target === undefined) targets.push((target = { range: ref.range, sets: [] }))
    target.sets.push({ column: column.attribute, value })
    // a value bound by the gateway is typed by its column
    l.overrides.set(overrideKey(ref.range.alias, column.attribute), { pg: value.kind === 'param' ? b.cast(value, castName(column)) : value, repr: column.repr })
  }
  l.overrides.clear()
  for (const t of targets) {
    const unique = lastOfEach(t.sets)
    t.sets.splice(0, t.sets.length, ...unique)
  }
  return targets
}

const castName = (c: ColumnInfo): string => (c.repr === 'time' ? 'interval' : c.repr === 'int' ? 'int8' : c.repr === 'unknown' ? 'text' : c.repr)

function defaultValue(column: ColumnInfo): PgExpr {
  if (column.default === undefined && !column.nullable) throw mysqlError('ER_NO_DEFAULT_FOR_FIELD', column.name)
  return b.default
}

/** ON UPDATE CURRENT_TIMESTAMP columns that the statement does not set move when another column changes. */
function onUpdateNow(t: Target): ColumnInfo[] {
  return (t.range.table?.columns ?? []).filter((c) => c.onUpdateNow !== undefined && !t.sets.some((s) => s.column === c.attribute))
}

const now = (c: ColumnInfo): PgExpr => b.cast({ kind: 'call', name: { schema: 'aproxy', name: 'now' }, args: [b.num(c.onUpdateNow?.precision ?? 0)] }, c.repr === 'timestamptz' ? 'timestamptz' : 'timestamp')

/** PostgreSQL 18: UPDATE … RETURNING OLD and NEW. */
function direct(t: Target, where: PgExpr | undefined): WriteLowering['steps'][number] {
  const table = t.range.table
  if (table === undefined) throw mysqlError('ER_NON_UPDATABLE_TABLE', t.range.name, 'UPDATE')
  const touched = onUpdateNow(t)
  const differs = (s: PgSet): PgExpr => b.distinctFrom(b.col(t.range.alias, s.column), s.value)
  const changes = touched.length > 0 ? b.or(...t.sets.filter((s) => s.value.kind !== 'default').map(differs)) : undefined
  const set = [...t.sets, ...touched.map((c): PgSet => ({ column: c.attribute, value: changes === undefined ? now(c) : b.if(changes, now(c), b.col(t.range.alias, c.attribute)) }))]
  const changed = b.or(...t.sets.map((s) => b.distinctFrom(b.col('old', s.column), b.col('new', s.column)))) as PgExpr
  const update: PgCte = { name: 'u', query: { kind: 'update', table: { schema: table.schema, name: table.relation }, alias: t.range.alias, set, ...(where ? { where } : {}), returning: [b.item(changed, 'c')] } }
  return { statement: { kind: 'select', with: { recursive: false, ctes: [update] }, items: counts('u'), from: [b.table('u')] }, count: 'matched-changed' }
}

const counts = (from: string): PgItem[] => [b.item(b.call('count', b.star())), b.item({ ...b.call('count', b.star()), filter: b.col(from, 'c') })]

/** The rows are found first, with new values and whether they differ; then each target is written. */
function found(n: A.Update, binder: Binder, l: Lowering, from: BoundFrom, targets: readonly Target[], where: PgExpr | undefined, scope: Scope): WriteLowering['steps'][number] {
  const items: PgItem[] = []
  const outer: PgItem[] = []
  const name = (t: number, what: string): string => `t${t}_${what}`
  // values that assign variables are worked out once, and compared afterwards
  const once = l.ctx.assigns === true
  targets.forEach((t, i) => {
    items.push(b.item(b.col(t.range.alias, 'ctid'), name(i, 'id')))
    t.sets.forEach((s, k) => {
      if (s.value.kind === 'default') return
      items.push(b.item(b.cast(s.value, typeOfColumn(t, s.column)), name(i, `v${k}`)))
      if (once) items.push(b.item(b.col(t.range.alias, s.column), name(i, `o${k}`)))
    })
    const differs = t.sets.map((s, k) => (s.value.kind === 'default' ? b.bool(true) : once ? b.distinctFrom(b.col('q', name(i, `o${k}`)), b.col('q', name(i, `v${k}`))) : b.distinctFrom(b.col(t.range.alias, s.column), b.cast(s.value, typeOfColumn(t, s.column)))))
    const item = b.item(b.or(...differs) as PgExpr, name(i, 'c'))
    if (once) outer.push(item)
    else items.push(item)
  })
  const orderBy = (n.orderBy ?? []).map((o) => order(l, { expr: binder.bind(o.expr, scope), direction: o.direction }))
  const limit = n.limit === undefined ? undefined : l.to(binder.predicate(() => binder.bind((n.limit as A.Limit).count, scope)), 'int')
  const inner: PgSelect = {
    kind: 'select', items, from: [l.queries.from(from)], ...(where ? { where } : {}), ...(orderBy.length > 0 ? { orderBy } : {}), ...(limit ? { limit } : {}),
    locking: [{ strength: 'UPDATE', of: targets.filter((t) => !t.range.nullable).map((t) => t.range.alias) }].filter((k) => k.of.length > 0) as NonNullable<PgSelect['locking']>,
  }
  const ctes: PgCte[] = [{ name: 'm', materialized: true, query: once ? { kind: 'select', items: [b.item(b.star('q')), ...outer], from: [{ kind: 'subquery-table', query: inner, alias: 'q' }] } : inner }]
  targets.forEach((t, i) => {
    const table = t.range.table
    if (table === undefined) return
    const distinct: PgSelect = { kind: 'select', distinct: [b.col('m', name(i, 'id'))], items: [b.item(b.star('m'))], from: [b.table('m')], where: b.isNotNull(b.col('m', name(i, 'id'))) }
    const set = [
      ...t.sets.map((s, k): PgSet => ({ column: s.column, value: s.value.kind === 'default' ? s.value : b.col('f', name(i, `v${k}`)) })),
      ...onUpdateNow(t).map((c): PgSet => ({ column: c.attribute, value: b.if(b.col('f', name(i, 'c')), now(c), b.col('x', c.attribute)) })),
    ]
    ctes.push({ name: `u${i}`, query: { kind: 'update', table: { schema: table.schema, name: table.relation }, alias: 'x', set, from: [{ kind: 'subquery-table', query: distinct, alias: 'f' }], where: b.eq(b.col('x', 'ctid'), b.col('f', name(i, 'id'))), returning: [b.item(b.col('f', name(i, 'c')), 'c')] } })
  })
  const union = targets.map((_, i): PgSelect => ({ kind: 'select', items: [b.item(b.col('c'), 'c')], from: [b.table(`u${i}`)] })).reduce<import('../../pg/ast.ts').PgQuery | undefined>((a, q) => (a === undefined ? q : { kind: 'set-operation', op: 'UNION', all: true, left: a, right: q }), undefined)
  return { statement: { kind: 'select', with: { recursive: false, ctes }, items: counts('s'), from: [{ kind: 'subquery-table', query: union as PgSelect, alias: 's', columns: ['c'] }] }, count: 'matched-changed' }
}

function typeOfColumn(t: Target, attribute: string): string {
  const column = t.range.table?.columns.find((c) => c.attribute === attribute)
  return column === undefined ? 'text' : castName(column)
}

