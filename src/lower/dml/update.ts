import type * as A from '../../sql/ast.ts'
import { isDeterministic } from '../../analyze/expression-facts.ts'
import type { Binder } from '../../analyze/binder.ts'
import type { Range } from '../../analyze/bound.ts'
import { Scope } from '../../analyze/scope.ts'
import type { ColumnInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgCte, PgExpr, PgItem, PgOrder, PgQuery, PgSelect, PgSet, PgUpdate } from '../../pg/ast.ts'
import { argument, NestedStatements } from '../../pg/nested.ts'
import { order } from '../aggregate.ts'
import { overrideKey } from '../lowering.ts'
import { joinOrder, primaryOrder, rowOrder } from '../row-order.ts'
import type { Lowering } from '../lowering.ts'
import { assign, differs, valueType } from './assign.ts'
import { AutoIncrement } from './auto-increment.ts'
import { currentTime, updatedDefault } from './defaults.ts'
import { allConditions, WriteFrom } from './from.ts'
import { probeOf } from './probe.ts'
import { mayWarn, namesIn, SharedValues } from './shared.ts'
import { simpleView } from './target.ts'
import { refuseSelfReference, withDistributed } from './self-reference.ts'
import type { WriteLowering, WriteStep } from './write.ts'

interface Set { readonly column: ColumnInfo; readonly value: PgExpr }
interface Target { readonly range: Range; sets: Set[] }

/**
 * UPDATE (manual: UPDATE Statement): assignments see those to their left; a row counts as changed when a column differs.
 * PostgreSQL 18 tells old from new itself; before it, and for joins, the rows are found (and locked) first, with their new values.
 */
export function lowerUpdate(statement: A.Update, binder: Binder, l: Lowering): WriteLowering {
  const n = withDistributed(statement)
  const from = new WriteFrom(n.table, binder)
  const scope = new Scope(undefined, from.scope, 'field list')
  const joined = from.from.kind !== 'table'
  if (joined && n.orderBy !== undefined) throw mysqlError('ER_WRONG_USAGE', 'UPDATE', 'ORDER BY')
  if (joined && n.limit !== undefined) throw mysqlError('ER_WRONG_USAGE', 'UPDATE', 'LIMIT')
  const predicate = n.where === undefined ? undefined : binder.predicate(() => binder.bind(n.where as A.Expr, new Scope(undefined, from.scope, 'where clause')))
  const single = !joined && n.limit === undefined && n.orderBy === undefined
  const shared = new SharedValues()
  const targets = assignments(n, binder, l, scope, from, single, shared)
  const first = targets[0] as Target
  refuseSelfReference([n.table, n.where, n.assignments.map((a) => a.value)], targets.map((t) => from.written(t.range)), binder.env.database)
  refuseKeyConflict(targets)
  const where = allConditions(l, predicate === undefined ? undefined : l.where(predicate), from)
  const u = new UpdateSteps(n, binder, l, from, targets, where, scope, shared)
  const table = from.writable(first.range, 'UPDATE', single)
  const result = { verb: 'update', table, ignore: n.ignore, targets: targets.length } as const
  const keys = targets.some((t) => setsKey(t))
  const twice = new Set(targets.map((t) => t.range.table?.oid)).size < targets.length
  const exists: PgSelect = { kind: 'select', items: [b.item(b.num(1))], from: [l.queries.from(from.from)], ...(where ? { where } : {}), limit: b.num(1) }
  if (twice || (n.ignore && isRefusable(targets)) || (keys && n.orderBy !== undefined)) return { ...result, exists, steps: [u.byRow()] }
  const native = single && (l.capabilities.version >= 180000 || table.kind === 'view') && l.ctx.assigns !== true && shared.from.length === 0 && !(u.warns && onUpdateNow(first).length > 0)
  return {
    ...result, exists, steps: [native ? u.direct() : u.found()], probe: single && predicate !== undefined ? probeOf(first.range, predicate, where) : undefined,
    // rows that make room for each other succeed when they come in the key's order
    ...(keys && table.kind !== 'view' && l.ctx.assigns !== true ? { fallback: { on: ['23505'], steps: [u.byRow()] } } : {}),
  }
}

function assignments(n: A.Update, binder: Binder, l: Lowering, scope: Scope, from: WriteFrom, single: boolean, shared: SharedValues): Target[] {
  const targets: Target[] = []
  for (const [i, a] of n.assignments.entries()) {
    const ref = binder.bind(a.column, scope)
    if (ref.kind !== 'column') throw mysqlError('ER_NONUPDATEABLE_COLUMN', a.column.name)
    const table = from.writable(ref.range, 'UPDATE', single)
    const column = ref.column.info
    if (table.kind === 'view' && simpleView(table, binder)?.columns.find((c) => c.name === ref.column.name)?.info === undefined) throw mysqlError('ER_NONUPDATEABLE_COLUMN', ref.column.name)
    if (column === undefined) throw mysqlError('ER_NONUPDATEABLE_COLUMN', ref.column.name)
    if (column.generated !== undefined && a.value.kind !== 'default-keyword') throw mysqlError('ER_NON_DEFAULT_VALUE_FOR_GENERATED_COLUMN', column.name, table.name)
    // assignments are seen by later ones to the same table; those to the first table, which is updated while it is read, by all
    l.overrides.clear()
    for (const t of targets) if (t.range === ref.range || t.range === scope.from.ranges[0]) for (const s of t.sets) l.overrides.set(overrideKey(t.range.alias, s.column.attribute), { pg: b.cast(s.value, valueType(s.column)), repr: s.column.repr })
    const bound = a.value.kind === 'default-keyword' ? undefined : binder.predicate(() => binder.bind(a.value, scope))
    const given = bound === undefined ? updatedDefault(l, binder, column, ref.range, n.ignore) : assign(l, bound, column, { ignore: n.ignore, table: ref.range.name })
    const once = !isDeterministic(bound) || ((!l.strict || n.ignore) && mayWarn(given))
    const value = once && namesIn(n.assignments.slice(i + 1).map((o) => o.value)).has(a.column.name.toLowerCase()) ? shared.share(given, column, b.col(ref.range.alias, 'ctid')) : given
    let target = targets.find((t) => t.range === ref.range)
    if (target === undefined) targets.push((target = { range: ref.range, sets: [] }))
    if (column.generated !== undefined) continue
    target.sets.push({ column, value })
  }
  l.overrides.clear()
  // the last assignment to a column wins
  for (const t of targets) t.sets = t.sets.filter((s, i) => !t.sets.some((o, k) => k > i && o.column === s.column))
  return targets
}

/** A table that is updated under two names must keep its primary key (1706). */
function refuseKeyConflict(targets: readonly Target[]): void {
  targets.forEach((a, i) => {
    const other = targets.find((o, k) => k !== i && o.range.table?.oid === a.range.table?.oid)
    if (other === undefined) return
    const primary = a.range.table?.keys.find((k) => k.type === 'primary')
    const inKey = a.sets.some((s) => primary?.parts.some((p) => 'column' in p && p.column === s.column.name))
    const [x, y] = targets.indexOf(other) > i ? [a, other] : [other, a]
    if (inKey) throw mysqlError('ER_MULTI_UPDATE_KEY_CONFLICT', x.range.name, y.range.name)
  })
}

const setsKey = (t: Target): boolean => (t.range.table?.keys ?? []).some((k) => (k.type === 'primary' || k.type === 'unique') && k.parts.some((p) => !('column' in p) || t.sets.some((s) => s.column.name === p.column)))

/** Can a row be refused by a key, a foreign key or a CHECK? */
const isRefusable = (targets: readonly Target[]): boolean => targets.some((t) => setsKey(t) || (t.range.table?.foreignKeys.length ?? 0) > 0 || (t.range.table?.referencedBy?.length ?? 0) > 0 || t.range.table?.checks.some((c) => c.enforced) === true)

/** ON UPDATE CURRENT_TIMESTAMP columns that the statement does not set move when another column changes. */
function onUpdateNow(t: Target): ColumnInfo[] {
  return (t.range.table?.columns ?? []).filter((c) => c.onUpdateNow !== undefined && !t.sets.some((s) => s.column === c))
}

const counts = (from: string): PgItem[] => [b.item(b.call('count', b.star())), b.item({ ...b.call('count', b.star()), filter: b.col(from, 'c') })]
const nameOf = (t: number, what: string): string => `t${t}_${what}`
const typed = (s: Set): PgExpr => b.cast(s.value, valueType(s.column))

class UpdateSteps {
  readonly #n: A.Update
  readonly #binder: Binder
  readonly #l: Lowering
  readonly #from: WriteFrom
  readonly #targets: readonly Target[]
  readonly #where: PgExpr | undefined
  readonly #scope: Scope
  readonly #shared: SharedValues
  /** of a join: what says which of its rows MySQL comes to first */
  readonly #places: readonly PgOrder[]

  constructor(n: A.Update, binder: Binder, l: Lowering, from: WriteFrom, targets: readonly Target[], where: PgExpr | undefined, scope: Scope, shared: SharedValues) {
    this.#n = n
    this.#binder = binder
    this.#l = l
    this.#from = from
    this.#targets = targets
    this.#where = where
    this.#scope = scope
    this.#shared = shared
    this.#places = from.from.kind === 'join' ? joinOrder(from.from) : []
  }

  /** May values tell of what they cut, which they do once? */
  get warns(): boolean {
    return (!this.#l.strict || this.#n.ignore) && this.#targets.some((t) => t.sets.some((s) => mayWarn(s.value)))
  }

  /** The order of the rows found, which carry their places. */
  #placed(): PgOrder[] {
    return this.#places.map((_, i) => ({ expr: b.col('m', `p${i}`) }))
  }

  #now(c: ColumnInfo): PgExpr {
    return currentTime(this.#l, c, c.onUpdateNow?.precision ?? 0)
  }

  /** An AUTO_INCREMENT column that is set moves the counter. */
  #raised(t: Target, row: (c: ColumnInfo) => PgExpr): PgItem[] {
    const set = t.sets.find((s) => s.column.autoIncrement !== undefined)
    if (set?.column.autoIncrement === undefined) return []
    return [b.item(new AutoIncrement(set.column, set.column.autoIncrement, this.#binder, this.#l).raised(row(set.column)), 'raised')]
  }

  /** PostgreSQL 18: UPDATE … RETURNING OLD and NEW. Before it only for views that PostgreSQL writes through, where every row found counts as changed. */
  direct(): WriteStep {
    const t = this.#targets[0] as Target
    const table = t.range.table as NonNullable<Range['table']>
    const touched = onUpdateNow(t)
    const own = (c: ColumnInfo): PgExpr => b.col(t.range.alias, c.attribute)
    const changes = touched.length > 0 ? b.or(...t.sets.map((s) => differs(s.column, own(s.column), typed(s)))) : undefined
    const set = [...t.sets.map((s): PgSet => ({ column: s.column.attribute, value: s.value })), ...touched.map((c): PgSet => ({ column: c.attribute, value: changes === undefined ? this.#now(c) : b.if(changes, this.#now(c), own(c)) }))]
    const knowsOld = this.#l.capabilities.version >= 180000
    const changed = !knowsOld ? b.bool(true) : (b.or(...t.sets.map((s) => differs(s.column, b.col('old', s.column.attribute), b.col('new', s.column.attribute)))) ?? b.bool(false))
    const update: PgCte = { name: 'u', query: { kind: 'update', table: { schema: table.schema, name: table.relation }, alias: t.range.alias, set: set.length > 0 ? set : [keep(t, t.range.alias)], ...(this.#where ? { where: this.#where } : {}), returning: [b.item(changed, 'c'), ...this.#raised(t, own), ...this.#from.check(this.#l, t.range)] } }
    return { statement: { kind: 'select', with: { recursive: false, ctes: [update] }, items: counts('u'), from: [b.table('u')] }, count: 'matched-changed' }
  }

  /** The rows, locked, with the places of what is to be updated, the new values and whether they differ. */
  #rows(): PgQuery {
    const items: PgItem[] = []
    const outer: PgItem[] = []
    // values that assign variables or warn are worked out once, and compared afterwards
    const assigns = this.#l.ctx.assigns === true
    const once = assigns || this.warns
    this.#targets.forEach((t, i) => {
      items.push(b.item(b.col(t.range.alias, 'ctid'), nameOf(i, 'id')))
      t.sets.forEach((s, k) => {
        items.push(b.item(typed(s), nameOf(i, `v${k}`)))
        if (once) items.push(b.item(b.col(t.range.alias, s.column.attribute), nameOf(i, `o${k}`)))
      })
      const changed = t.sets.map((s, k) => (once ? differs(s.column, b.col('q', nameOf(i, `o${k}`)), b.col('q', nameOf(i, `v${k}`))) : differs(s.column, b.col(t.range.alias, s.column.attribute), typed(s))))
      ;(once ? outer : items).push(b.item(b.or(...changed) ?? b.bool(false), nameOf(i, 'c')))
    })
    this.#places.forEach((o, i) => items.push(b.item(o.expr, `p${i}`)))
    const limited = this.#n.limit !== undefined
    const limit = !limited ? undefined : this.#l.to(this.#binder.predicate(() => this.#binder.bind((this.#n.limit as A.Limit).count, this.#scope)), 'int')
    const orderScope = new Scope(undefined, this.#scope.from, 'order clause')
    const orderBy = (this.#n.orderBy ?? []).map((o) => order(this.#l, { expr: this.#binder.bind(o.expr, orderScope), direction: o.direction }))
    // variables are assigned in the order in which MySQL reads the rows
    if (assigns && orderBy.length === 0) orderBy.push(...rowOrder(this.#from.from))
    // … and the first rows are those of the primary key
    if (limited && orderBy.length === 0 && this.#where === undefined) orderBy.push(...primaryOrder(this.#from.from))
    const of = this.#targets.filter((t) => !t.range.nullable).map((t) => t.range.alias)
    const inner: PgSelect = {
      kind: 'select', items, from: [this.#l.queries.from(this.#from.from), ...this.#shared.from], ...(this.#where ? { where: this.#where } : {}), ...(orderBy.length > 0 ? { orderBy } : {}), ...(limit ? { limit } : {}),
      ...(of.length > 0 ? { locking: [{ strength: 'UPDATE', of }] } : once ? { offset: b.num(0) } : {}),
    }
    return once ? { kind: 'select', items: [b.item(b.star('q')), ...outer], from: [{ kind: 'subquery-table', query: inner, alias: 'q' }] } : inner
  }

  /** The rows are found first; then each table is written. */
  found(): WriteStep {
    const ctes: PgCte[] = [{ name: 'm', materialized: true, query: this.#rows() }]
    const joined = this.#from.from.kind !== 'table'
    this.#targets.forEach((t, i) => {
      const table = this.#from.writable(t.range, 'UPDATE', false)
      // a row that is joined with several others is updated once, with the first of them
      const id = b.col('m', nameOf(i, 'id'))
      const once = { distinct: [id], where: b.isNotNull(id), orderBy: [{ expr: id }, ...this.#placed()] }
      const rows: PgSelect = { kind: 'select', items: [b.item(b.star('m'))], from: [b.table('m')], ...(joined ? once : {}) }
      const set: PgSet[] = [
        ...t.sets.map((s, k): PgSet => ({ column: s.column.attribute, value: b.col('f', nameOf(i, `v${k}`)) })),
        ...onUpdateNow(t).map((c): PgSet => ({ column: c.attribute, value: b.if(b.col('f', nameOf(i, 'c')), this.#now(c), b.col('x', c.attribute)) })),
      ]
      ctes.push({ name: `u${i}`, query: { kind: 'update', table: { schema: table.schema, name: table.relation }, alias: 'x', set: set.length > 0 ? set : [keep(t, 'x')], from: [{ kind: 'subquery-table', query: rows, alias: 'f' }], where: b.eq(b.col('x', 'ctid'), b.col('f', nameOf(i, 'id'))), returning: [b.item(b.col('f', nameOf(i, 'c')), 'c'), ...this.#raised(t, (c) => b.col('x', c.attribute)), ...this.#from.check(this.#l, t.range, 'x')] } })
    })
    const union = this.#targets.map((_, i): PgQuery => ({ kind: 'select', items: [b.item(b.col('c'), 'c')], from: [b.table(`u${i}`)] })).reduce((left, right): PgQuery => ({ kind: 'set-operation', op: 'UNION', all: true, left, right }))
    return { statement: { kind: 'select', with: { recursive: false, ctes }, items: counts('s'), from: [{ kind: 'subquery-table', query: union, alias: 's', columns: ['c'] }] }, count: 'matched-changed' }
  }

  /** One row after the other: IGNORE leaves out those that are refused, ORDER BY decides which comes first. */
  byRow(): WriteStep {
    const nested = new NestedStatements()
    const joined = this.#from.from.kind !== 'table'
    const cells: PgExpr[] = []
    const updates: PgExpr[] = []
    const places: PgExpr[] = []
    const flags: PgExpr[] = []
    const el = (i: number, type: string): PgExpr => b.cast({ kind: 'subscript', operand: argument(2), index: b.num(i) }, type)
    this.#targets.forEach((t, i) => {
      const table = this.#from.writable(t.range, 'UPDATE', false)
      const id = b.col('m', nameOf(i, 'id'))
      const first = b.eq({ ...b.call('row_number'), over: { spec: { partitionBy: [id], orderBy: this.#placed() } } }, b.num(1))
      const place = cells.push(b.cast(joined ? b.if(first, id) : id, 'text'))
      const from = cells.length + 1
      t.sets.forEach((s, k) => { const v = b.col('m', nameOf(i, `v${k}`)); cells.push(s.column.repr === 'bpchar' ? b.if(b.isNotNull(v), b.call('concat', v)) : b.cast(v, 'text')) })
      flags.push(b.num(cells.push(b.cast(b.col('m', nameOf(i, 'c')), 'text'))))
      places.push(b.num(place))
      const set = [...t.sets.map((s, k): PgSet => ({ column: s.column.attribute, value: el(from + k, valueType(s.column)) })), ...onUpdateNow(t).map((c): PgSet => ({ column: c.attribute, value: this.#now(c) }))]
      const update: PgUpdate = { kind: 'update', table: { schema: table.schema, name: table.relation }, alias: 'x', set: set.length > 0 ? set : [keep(t, 'x')], where: b.eq(b.col('x', 'ctid'), el(place, 'tid')), returning: [b.item(b.cast(b.col('x', 'ctid'), 'text')), ...this.#raised(t, (c) => b.col('x', c.attribute)), ...this.#from.check(this.#l, t.range, 'x')] }
      updates.push(nested.text(update))
    })
    const source: PgSelect = { kind: 'select', with: { recursive: false, ctes: [{ name: 'm', materialized: true, query: this.#ordered() }] }, items: [b.item(b.array(cells, 'text[]'))], from: [b.table('m')] }
    const text = nested.text(source)
    const oids = this.#targets.map((t) => t.range.table?.oid)
    const same = new Set(oids).size < oids.length ? b.array(oids.map((o) => b.num(oids.indexOf(o))), 'int4[]') : b.cast(b.null, 'int4[]')
    const call = b.our('update_rows', text, b.array(updates, 'text[]'), b.array(places, 'int4[]'), b.array(flags, 'int4[]'), same, nested.params, b.bool(this.#n.ignore))
    return { statement: { kind: 'select', items: [b.item(b.col('w', 'matched')), b.item(b.col('w', 'changed'))], from: [{ kind: 'function-table', call, alias: 'w' }] }, count: 'matched-changed' }
  }

  /** Without ORDER BY, rows come in the order of the primary key, as InnoDB scans them. */
  #ordered(): PgQuery {
    const rows = this.#rows()
    if (rows.kind !== 'select' || rows.orderBy !== undefined || this.#l.ctx.assigns === true) return rows
    const [inner] = rows.from ?? []
    const order = primaryOrder(this.#from.from)
    if (order.length === 0) return rows
    return inner?.kind === 'subquery-table' && inner.query.kind === 'select' && this.warns ? { ...rows, from: [{ ...inner, query: { ...inner.query, orderBy: inner.query.orderBy ?? order } }] } : { ...rows, orderBy: order }
  }
}

/** Nothing is set but generated columns: a column keeps its value. */
function keep(t: Target, alias: string): PgSet {
  const column = (t.range.table?.columns.find((c) => c.generated === undefined) as ColumnInfo).attribute
  return { column, value: b.col(alias, column) }
}
