import type { BoundAggregate, BoundColumn, BoundExpr, BoundOrder } from '../analyze/bound.ts'
import { b } from '../pg/builder.ts'
import type { PgCall, PgExpr, PgOrder } from '../pg/ast.ts'
import { familyOf, isText, padSpace } from '../types/type.ts'
import type { Repr } from '../types/type.ts'
import { order } from './aggregate.ts'
import type { Lowering } from './lowering.ts'
import { fold } from './rules/operators.ts'
import type { Lowered } from './rule.ts'
import { sortsByMember, sortsByWeight, weighed } from './weighed.ts'

const joined = (parts: readonly PgExpr[]): PgExpr => parts.reduce((x, y) => b.op('||', x, y))

/**
 * GROUP_CONCAT: rows with a NULL among the arguments are left out, DISTINCT compares by collation and keeps the first of equal rows, in the order that
 * ORDER BY (of any expressions) gives or, without one, in their own, and the whole is cut at group_concat_max_len bytes (manual: GROUP_CONCAT).
 */
export function groupConcat(l: Lowering, e: BoundAggregate): Lowered {
  const binary = e.type.collation === 'binary'
  const value = joined(e.args.map((a) => l.to(a, binary ? 'bytea' : 'text')))
  const bytes = Buffer.from(e.separator ?? ',', 'latin1')
  const separator = binary ? b.bytes(bytes.toString('hex')) : b.str(bytes.toString('utf8'))
  const keys = e.distinct && e.orderBy.length === 0 ? e.args.map((expr) => ({ expr, direction: 'asc' as const })) : e.orderBy
  const orderBy = [...keys.map((o) => keptOrder(l, o)), ...(e.orderBy.length > 0 ? lastFirst(l, e.args) : [])]
  const cut = l.param({ kind: 'session', fact: 'variable:group_concat_max_len' }, { kind: 'expression', to: 'int', type: { ...e.type, name: 'bigint', collation: 'binary' } })
  return { pg: b.our('cut_bytes', e.distinct ? distinct(l, e, value, separator, orderBy) : { ...b.call('string_agg', value, separator), ...ordered(orderBy) }, separator, cut), repr: binary ? 'bytea' : 'text' }
}

/** MySQL sorts by what its rows' bytes hold where a key is NULL: zero, or nothing. Dates, members and documents begin with that anyway. */
const UNSET: Partial<Record<Repr, PgExpr>> = { int: b.num(0), numeric: b.num(0), float4: b.num(0), float8: b.num(0), time: b.cast(b.str('0'), 'interval'), text: b.str(''), bpchar: b.str(''), bytea: b.bytes('') }

function keptOrder(l: Lowering, o: BoundOrder): PgOrder {
  const key = order(l, o)
  const unset = sortsByWeight(o.expr) ? weighed(b.str(''), o.expr.type.collation) : UNSET[sortsByMember(o.expr) ? 'int' : l.lower(o.expr).repr]
  return unset === undefined || key.nulls === undefined ? key : { ...key, expr: b.coalesce(key.expr, unset) }
}

/** Of rows that ORDER BY does not tell apart MySQL puts the one read last first: the last by primary key, or by place. */
function lastFirst(l: Lowering, args: readonly BoundExpr[]): PgOrder[] {
  const ranges = new Set(args.flatMap(columnsOf).map((c) => c.range))
  const [range] = ranges
  if (ranges.size !== 1 || range?.table?.kind !== 'table' || range.nullable) return []
  const primary = range.table.keys.find((k) => k.type === 'primary')?.parts.map((p) => ('column' in p ? range.columns.find((c) => c.name === p.column) : undefined))
  if (primary === undefined) return [{ expr: b.col(range.alias, 'ctid'), direction: 'DESC' }]
  return primary.flatMap((column) => (column === undefined ? [] : [order(l, { expr: { kind: 'column', range, column, depth: 0, type: column.type }, direction: 'desc' })]))
}

function columnsOf(e: BoundExpr): BoundColumn[] {
  return e.kind === 'column' ? [e] : e.kind === 'call' ? e.args.flatMap(columnsOf) : []
}

const ordered = (orderBy: readonly PgOrder[]): { orderBy?: readonly PgOrder[] } => (orderBy.length > 0 ? { orderBy } : {})

function distinct(l: Lowering, e: BoundAggregate, value: PgExpr, separator: PgExpr, orderBy: readonly PgOrder[]): PgExpr {
  const key = joined(e.args.flatMap((a, i) => (i === 0 ? [keyOf(l, a)] : [b.str('\u0001'), keyOf(l, a)])))
  const all = (x: PgExpr): PgCall => ({ ...b.call('array_agg', x), ...ordered(orderBy), filter: b.isNotNull(value) })
  return b.our('concat_distinct', all(key), all(value), separator)
}

/** Text that is the same for values that are equal. */
function keyOf(l: Lowering, e: BoundExpr): PgExpr {
  if (familyOf(e.type) === 'binary' || familyOf(e.type) === 'bit') return b.call('encode', l.to(e, 'bytea'), b.str('hex'))
  const text = l.to(e, 'text')
  if (!isText(e.type)) return text
  const name = fold(e.type.collation)
  const folded = name === undefined ? b.collate(text, 'C') : b.our(name, text)
  return padSpace(e.type.collation) ? b.call('rtrim', folded, b.str(' ')) : folded
}
