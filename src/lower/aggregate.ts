import type { BoundAggregate, BoundExpr, BoundFrameBound, BoundOrder, BoundWindow, BoundWindowCall } from '../analyze/bound.ts'
import { mysqlError } from '../errors/mysql-error.ts'
import { b } from '../pg/builder.ts'
import type { PgCall, PgExpr, PgFrame, PgFrameBound, PgOrder, PgOver } from '../pg/ast.ts'
import { numericFamily } from '../types/resolve.ts'
import { familyOf, isText, reprOf } from '../types/type.ts'
import type { MySqlType, Repr } from '../types/type.ts'
import { PG_TYPE } from './convert.ts'
import { groupConcat } from './group-concat.ts'
import type { Lowering } from './lowering.ts'
import type { Lowered } from './rule.ts'
import { isCut } from './rules/division.ts'
import { alternative } from './rules/operators.ts'
import { jsonValue, keyOf } from './rules/json-value.ts'
import { bits as operandBits } from './rules/string.ts'

type Shape = (l: Lowering, e: BoundAggregate, call: (name: string, ...args: PgExpr[]) => PgExpr) => Lowered

const number = (l: Lowering, e: BoundExpr): { pg: PgExpr; repr: Repr } => {
  if (e.kind === 'value' && e.known?.kind === 'hex') return { pg: b.cast(l.integer(e), 'numeric'), repr: 'numeric' }
  const family = numericFamily(e.type)
  const repr: Repr = family === 'real' || familyOf(e.type) === 'null' ? 'float8' : 'numeric'
  return { pg: l.to(e, repr), repr }
}
const arg = (e: BoundAggregate): BoundExpr => {
  const first = e.args[0]
  if (first === undefined) throw mysqlError('ER_WRONG_PARAMCOUNT_TO_NATIVE_FCT', e.name)
  return first
}
/** Exact numbers are not rounded before their variance is. */
const variance = (name: string): Shape => (l, e, call) => ({ pg: b.cast(call(name, number(l, arg(e)).pg), 'float8'), repr: 'float8' })
/** A root of PostgreSQL's exact numbers has fewer digits than that of a DOUBLE. */
const deviation = (name: string): Shape => (l, e, call) => ({ pg: b.call('sqrt', variance(name)(l, e, call).pg), repr: 'float8' })

/** Can a quotient of so many digits lack some? PostgreSQL gives it 16, or as many after the point as there are already. */
const isLongMean = (from: MySqlType, to: MySqlType): boolean => from.length - from.decimals + to.decimals > 14

/** BIT_AND and its kind work on 64 unsigned bits: as int8, read back unsigned; of no rows they are neutral, not NULL. Binary strings keep their bytes. */
const bits = (name: string, neutral: string): Shape => (l, e, call) => isBytes(e.type) ? bytes(l, e, call, name, neutral) : ({ pg: b.our('u64', b.coalesce(call(name, operandBits(l, arg(e))), b.cast(b.num(neutral), 'int8'))), repr: 'numeric' })

function bytes(l: Lowering, e: BoundAggregate, call: Parameters<Shape>[2], name: string, neutral: string): Lowered {
  if (e.type.length > 511) throw mysqlError('ER_INVALID_BITWISE_AGGREGATE_OPERANDS_SIZE')
  return { pg: b.coalesce(call(`bytes_${name}`, l.to(arg(e), 'bytea')), b.bytes((neutral === '0' ? '00' : 'ff').repeat(e.type.length))), repr: 'bytea' }
}
const isBytes = (t: MySqlType): boolean => familyOf(t) === 'binary'

const extreme = (name: 'min' | 'max'): Shape => (l, e, call) => {
  const first = arg(e)
  const lowered = l.lower(first)
  if (lowered.repr === 'bool') return { pg: call(name, b.cast(lowered.pg, 'int4')), repr: 'int' }
  if (lowered.repr === 'bytea' && l.capabilities.version < 180000) return { pg: b.call('decode', call(name, b.call('encode', lowered.pg, b.str('hex'))), b.str('hex')), repr: 'bytea' }
  if (lowered.repr === 'jsonb') return { pg: call(`json_${name}`, lowered.pg), repr: 'jsonb' }
  if (isText(first.type)) {
    const key = l.collated(lowered, first.type.collation)
    return { pg: call(name, key), repr: lowered.repr === 'bpchar' || key.kind === 'cast' ? 'bpchar' : lowered.repr, collation: first.type.collation }
  }
  return { pg: call(name, lowered.pg), repr: lowered.repr }
}

/** Aggregates by name (manual: Aggregate Function Descriptions). */
const shapes: Readonly<Record<string, Shape>> = {
  COUNT: (l, e, call) => {
    if (e.star) return { pg: call('count', b.star()), repr: 'int' }
    if (e.args.length === 1) {
      const first = arg(e)
      return { pg: call('count', e.distinct ? l.groupKey(first) : l.lower(first).pg.kind === 'null' ? b.cast(b.null, 'text') : l.lower(first).pg), repr: 'int' }
    }
    // several expressions: rows with a NULL in any of them do not count
    const all = e.args.map((a) => l.groupKey(a))
    const row = b.if(b.and(...all.map((a) => b.isNotNull(a))) as PgExpr, b.row(...all))
    return { pg: call('count', row), repr: 'int' }
  },
  SUM: (l, e, call) => {
    const { pg, repr } = number(l, arg(e))
    return { pg: call('sum', pg), repr }
  },
  AVG: (l, e, call) => {
    const { pg, repr } = number(l, arg(e))
    const digits = b.num(e.type.decimals)
    // avg() of doubles also sums up their squares, which overflow
    return repr === 'float8' ? { pg: b.op('/', call('sum', pg), call('count', pg)), repr } : { pg: b.call(isCut(arg(e).type, e.type.decimals) ? 'trunc' : 'round', call('avg', isLongMean(arg(e).type, e.type) ? b.call('round', pg, digits) : pg), digits), repr }
  },
  MIN: extreme('min'),
  MAX: extreme('max'),
  BIT_AND: bits('bit_and', '-1'),
  BIT_OR: bits('bit_or', '0'),
  BIT_XOR: bits('bit_xor', '0'),
  STD: deviation('var_pop'), STDDEV: deviation('var_pop'), STDDEV_POP: deviation('var_pop'), STDDEV_SAMP: deviation('var_samp'),
  VARIANCE: variance('var_pop'), VAR_POP: variance('var_pop'), VAR_SAMP: variance('var_samp'),
  GROUP_CONCAT: (l, e) => groupConcat(l, e),
  JSON_ARRAYAGG: (l, e, call) => ({ pg: call('jsonb_agg', jsonValue(l, arg(e))), repr: 'jsonb' }),
  JSON_OBJECTAGG: (l, e, call) => ({ pg: call('jsonb_object_agg', b.our('json_key', keyOf(l, arg(e))), jsonValue(l, e.args[1] as BoundExpr)), repr: 'jsonb' }),
}

/** An aggregate of a group or over a window. */
export function aggregate(l: Lowering, e: BoundAggregate): Lowered {
  const shape = shapes[e.name]
  if (shape === undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', e.name)
  const over = e.over === undefined ? undefined : window(l, e.over, e.name)
  return shape(l, e, (name, ...args) => ({ ...(name.startsWith('bytes_') || name.startsWith('json_') ? b.our(name, ...args) : b.call(name, ...args)), ...(e.distinct && name !== 'min' && name !== 'max' ? { distinct: true } : {}), ...(over ? { over } : {}), ...(e.foreign && l.own ? { filter: b.isNotNull(b.isNull(l.own)) } : {}) }) satisfies PgCall)
}

const windows: Readonly<Record<string, { readonly name: string; readonly repr?: Repr }>> = {
  ROW_NUMBER: { name: 'row_number', repr: 'int' }, RANK: { name: 'rank', repr: 'int' }, DENSE_RANK: { name: 'dense_rank', repr: 'int' }, PERCENT_RANK: { name: 'percent_rank', repr: 'float8' },
  CUME_DIST: { name: 'cume_dist', repr: 'float8' }, NTILE: { name: 'ntile', repr: 'int' }, LEAD: { name: 'lead' }, LAG: { name: 'lag' }, FIRST_VALUE: { name: 'first_value' }, LAST_VALUE: { name: 'last_value' }, NTH_VALUE: { name: 'nth_value' },
}

/** ROW_NUMBER() and its kind (manual: Window Function Descriptions). */
export function windowCall(l: Lowering, e: BoundWindowCall): Lowered {
  const row = windows[e.name]
  if (row === undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', e.name)
  // with a default both values take the type of the two
  if (e.args.length === 3) {
    const [value, offset, otherwise] = e.args as [BoundExpr, BoundExpr, BoundExpr]
    const want = reprOf(e.type) === 'unknown' ? 'text' : reprOf(e.type)
    const typed = (x: BoundExpr): PgExpr => b.cast(alternative(l, x, e.type), PG_TYPE[want])
    return { pg: { ...b.call(row.name, typed(value), b.cast(l.to(offset, 'int'), 'int4'), typed(otherwise)), over: window(l, e.over, e.name) }, repr: want }
  }
  const repr = row.repr ?? (e.args[0] ? (l.lower(e.args[0]).repr === 'bool' || l.lower(e.args[0]).repr === 'unknown' ? reprOf(e.type) : l.lower(e.args[0]).repr) : 'int')
  const want: Repr = repr === 'unknown' ? 'text' : repr
  const args = e.args.map((a, i) => {
    if (row.repr !== undefined || (i === 1 && e.name !== 'FIRST_VALUE')) return b.cast(l.to(a, 'int'), 'int4')
    const value = l.to(a, want)
    return want === 'int' ? b.cast(value, 'int8') : a.kind === 'value' ? b.cast(value, PG_TYPE[want]) : value
  })
  return { pg: { ...b.call(row.name, ...args), over: window(l, e.over, e.name) }, repr: want }
}

/** Functions that look at the whole partition, whatever the frame. */
const unframed = new Set(['ROW_NUMBER', 'NTILE', 'LEAD', 'LAG'])
const RANKS = new Set(['RANK', 'DENSE_RANK', 'PERCENT_RANK', 'CUME_DIST'])
/** Functions that depend on the order of rows although the window gives none: MySQL takes the rows as it reads them. */
const ordered = new Set(['ROW_NUMBER', 'NTILE', 'LEAD', 'LAG', 'FIRST_VALUE', 'LAST_VALUE', 'NTH_VALUE'])
const whole: PgFrame = { unit: 'rows', start: { kind: 'unbounded-preceding' }, end: { kind: 'unbounded-following' } }

function window(l: Lowering, w: BoundWindow, name: string): PgOver {
  if (w.orderBy.length === 0 && l.rowOrder.length > 0 && (ordered.has(name) || (w.frame?.unit === 'rows' && !RANKS.has(name)))) {
    // without ORDER BY all rows are peers, so the frame that goes without saying is the whole partition
    return { spec: { partitionBy: w.partitionBy.map((p) => l.groupKey(p)), orderBy: l.rowOrder, frame: w.frame === undefined || w.frame.unit === 'range' ? whole : frame(l, w.frame, w) } }
  }
  return {
    spec: {
      partitionBy: w.partitionBy.map((p) => l.groupKey(p)),
      orderBy: [...keys(l, w), ...ties(l, w, name)],
      ...(w.frame && !unframed.has(name) ? { frame: frame(l, w.frame, w) } : {}),
    },
  }
}

/** Rows that ORDER BY does not tell apart stay as they were read, where their order matters and being peers does not. */
function ties(l: Lowering, w: BoundWindow, name: string): readonly PgOrder[] {
  if (w.orderBy.length === 0 || !(unframed.has(name) || (w.frame?.unit === 'rows' && !RANKS.has(name)))) return []
  const own = new Set(w.orderBy.flatMap((o) => (o.expr.kind === 'column' ? [`${o.expr.range.alias}.${o.expr.column.attribute}`] : [])))
  const told = l.rowOrder.every((o) => o.expr.kind === 'column' && own.has(o.expr.path.join('.')))
  return told ? [] : l.rowOrder
}

const frame = (l: Lowering, f: NonNullable<BoundWindow['frame']>, w: BoundWindow): PgFrame => ({ unit: f.unit, start: bound(l, f.start, w), ...(f.end ? { end: bound(l, f.end, w) } : {}) })

function bound(l: Lowering, f: BoundFrameBound, w: BoundWindow): PgFrameBound {
  if (f.kind !== 'preceding' && f.kind !== 'following') return { kind: f.kind }
  if (f.unit !== undefined) return { kind: f.kind, amount: b.our('interval_of', l.to(f.amount, 'text'), b.str(f.unit)) }
  return { kind: f.kind, amount: l.to(f.amount, w.frame?.unit === 'range' ? distance(l, w) : 'int') }
}

/** RANGE n PRECEDING adds n to the key: both are of one kind. */
function distance(l: Lowering, w: BoundWindow): 'int' | 'numeric' | 'float8' {
  const key = w.orderBy[0]?.expr
  if (key === undefined) return 'int'
  if (familyOf(key.type) === 'real') return 'float8'
  const amounts = [w.frame?.start, w.frame?.end].flatMap((f) => (f?.kind === 'preceding' || f?.kind === 'following' ? [f.amount] : []))
  return l.lower(key).repr === 'numeric' || amounts.some((a) => familyOf(a.type) !== 'int') ? 'numeric' : 'int'
}

/** The keys of a window; those of a RANGE with an amount are numbers of the amount's kind. */
function keys(l: Lowering, w: BoundWindow): PgOrder[] {
  const amount = w.frame?.unit === 'range' && [w.frame.start, w.frame.end].some((f) => (f?.kind === 'preceding' || f?.kind === 'following') && f.unit === undefined)
  if (!amount) return w.orderBy.map((o) => order(l, o))
  const kind = distance(l, w)
  return w.orderBy.map((o) => ({ ...order(l, o), expr: kind === 'int' ? b.cast(l.to(o.expr, 'int'), 'int8') : l.to(o.expr, kind) }))
}

/** NULLs sort first ascending, last descending; what cannot be NULL keeps the order of its index. */
export function order(l: Lowering, o: BoundOrder): PgOrder {
  const key = { expr: l.sortKey(o.expr), direction: o.direction === 'asc' ? ('ASC' as const) : ('DESC' as const) }
  if (o.expr.kind === 'column' && !o.expr.type.nullable) return key
  return { ...key, nulls: o.direction === 'asc' ? 'FIRST' : 'LAST' }
}
