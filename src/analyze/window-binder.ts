import type * as A from '../sql/ast.ts'
import { mysqlError } from '../errors/mysql-error.ts'
import { pairCollation } from '../types/resolve.ts'
import { familyOf, isNumeric, isTemporal, isText } from '../types/type.ts'
import type { Binder } from './binder.ts'
import type * as B from './bound.ts'
import { firstWindow, hasWindow } from './search.ts'
import { clause } from './scope.ts'
import type { Scope } from './scope.ts'

/** The WINDOW clause of one SELECT. */
export type NamedWindows = readonly { readonly name: string; readonly spec: A.WindowSpec }[]

const UNNAMED = '<unnamed window>'
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** Takes a WINDOW clause; throws when names repeat (3591), are unknown (3579), depend on each other in a circle (3580) or inherit what they may not (3581, 3582, 3583). */
export function checkNamedWindows(windows: NamedWindows): void {
  windows.forEach((w, i) => {
    if (windows.slice(0, i).some((other) => same(other.name, w.name))) throw mysqlError('ER_WINDOW_DUPLICATE_NAME', w.name)
  })
  for (const w of windows) specOf({ name: w.name }, windows)
}

interface Resolved {
  readonly name: string
  readonly partitionBy: readonly A.Expr[]
  readonly orderBy: readonly A.OrderItem[]
  readonly frame?: A.WindowFrame
}

/** A window with what it inherits (manual: Named Windows). */
function specOf(ref: A.WindowRef, windows: NamedWindows, path: readonly string[] = []): Resolved {
  const name = 'name' in ref ? ref.name : UNNAMED
  const spec = 'spec' in ref ? ref.spec : windows.find((w) => same(w.name, ref.name))?.spec
  if (spec === undefined) throw mysqlError('ER_WINDOW_NO_SUCH_WINDOW', name)
  const own = { name, partitionBy: spec.partitionBy, orderBy: spec.orderBy, ...(spec.frame ? { frame: spec.frame } : {}) }
  if (spec.base === undefined) return own
  if (path.some((p) => same(p, name))) throw mysqlError('ER_WINDOW_CIRCULARITY_IN_WINDOW_GRAPH')
  const base = specOf({ name: spec.base }, windows, [...path, name])
  if (spec.partitionBy.length > 0) throw mysqlError('ER_WINDOW_NO_CHILD_PARTITIONING')
  if (spec.orderBy.length > 0 && base.orderBy.length > 0) throw mysqlError('ER_WINDOW_NO_REDEFINE_ORDER_BY', name, spec.base)
  if (base.frame !== undefined) throw mysqlError('ER_WINDOW_NO_INHERIT_FRAME', spec.base)
  return { ...own, partitionBy: base.partitionBy, orderBy: own.orderBy.length > 0 ? own.orderBy : base.orderBy }
}

/** Binds what stands behind OVER. */
export function bindWindow(binder: Binder, ref: A.WindowRef, scope: Scope, windows: NamedWindows): B.BoundWindow {
  const spec = specOf(ref, windows)
  for (const e of [...spec.partitionBy, ...spec.orderBy.map((o) => o.expr)]) {
    if (e.kind === 'int') throw mysqlError('ER_WINDOW_ILLEGAL_ORDER_BY', spec.name)
    if (hasWindow(e)) throw mysqlError('ER_WINDOW_NESTED_WINDOW_FUNC_USE_IN_WINDOW_SPEC', spec.name)
  }
  const place = scope.group === undefined ? undefined : { place: scope.group.place, whole: scope.group.whole }
  let number = 0
  const key = (e: A.Expr, where: string): B.BoundExpr => {
    number++
    if (scope.group !== undefined) Object.assign(scope.group, { place: { number, clause: `PARTITION BY or ORDER BY clause of window '${spec.name}'` }, whole: e })
    return binder.bind(e, clause(scope, where))
  }
  const partitionBy = spec.partitionBy.map((e) => key(e, 'window partition by'))
  const orderBy = spec.orderBy.map((o): B.BoundOrder => ({ expr: key(o.expr, 'window order by'), direction: o.direction }))
  if (scope.group !== undefined) Object.assign(scope.group, place)
  const frame = spec.frame === undefined ? undefined : bindFrame(binder, spec.frame, spec.name, orderBy, scope)
  if (comparesPeers(frame)) for (const { expr: { type } } of orderBy) if (isText(type)) pairCollation(type, type, '')
  return { partitionBy, orderBy, ...(frame ? { frame } : {}) }
}

type Frame = NonNullable<B.BoundWindow['frame']>
/** Is it asked which rows are alike? That needs a collation. */
const comparesPeers = (frame: Frame | undefined): boolean => frame?.unit !== 'rows' && !(frame?.start.kind === 'unbounded-preceding' && frame.end?.kind === 'unbounded-following')
const places: Readonly<Record<A.FrameBound['kind'], number>> = { 'unbounded-preceding': 0, preceding: 1, 'current-row': 2, following: 3, 'unbounded-following': 4 }

function bindFrame(binder: Binder, frame: A.WindowFrame, name: string, orderBy: readonly B.BoundOrder[], scope: Scope): Frame {
  if (frame.unit === 'groups') throw mysqlError('ER_NOT_SUPPORTED_YET', 'GROUPS')
  if (frame.exclude === true) throw mysqlError('ER_NOT_SUPPORTED_YET', 'EXCLUDE')
  if (frame.start.kind === 'unbounded-following') throw mysqlError('ER_WINDOW_FRAME_START_ILLEGAL', name)
  if (frame.end?.kind === 'unbounded-preceding') throw mysqlError('ER_WINDOW_FRAME_END_ILLEGAL', name)
  if (places[frame.start.kind] > places[frame.end?.kind ?? 'current-row']) throw mysqlError('ER_WINDOW_FRAME_ILLEGAL', name)
  const bound = (b: A.FrameBound): B.BoundFrameBound => {
    if (b.kind !== 'preceding' && b.kind !== 'following') return { kind: b.kind }
    if (frame.unit === 'rows') {
      if (b.unit !== undefined) throw mysqlError('ER_WINDOW_ROWS_INTERVAL_USE', name)
      if (!isCount(binder, b.amount)) throw mysqlError('ER_WINDOW_FRAME_ILLEGAL', name)
    } else checkRange(b.unit, orderBy, name)
    const amount = binder.bind(b.amount, scope)
    if (amount.kind !== 'value') throw mysqlError('ER_WINDOW_RANGE_BOUND_NOT_CONSTANT', name)
    const value = binder.pin(amount)
    if (value !== undefined && (value.kind === 'null' || isNegative(value))) throw mysqlError('ER_WINDOW_FRAME_ILLEGAL', name)
    return { kind: b.kind, amount, ...(b.unit ? { unit: b.unit } : {}) }
  }
  const start = bound(frame.start)
  return { unit: frame.unit, start, ...(frame.end ? { end: bound(frame.end) } : {}) }
}

function isNegative(value: import('../types/value.ts').Value): boolean {
  switch (value.kind) {
    case 'int': return value.value < 0n
    case 'double': case 'float': return value.value < 0
    case 'decimal': case 'string': return value.text.trimStart().startsWith('-')
    default: return false
  }
}

/** RANGE with an amount needs one key, of a number or of a date or time (manual: Window Function Frame Specification). */
function checkRange(unit: string | undefined, orderBy: readonly B.BoundOrder[], name: string): void {
  const key = orderBy[0]?.expr.type
  if (key === undefined || orderBy.length !== 1 || !(isNumeric(key) || isTemporal(key)) || familyOf(key) === 'bit') throw mysqlError('ER_WINDOW_RANGE_FRAME_ORDER_TYPE', name)
  if (isTemporal(key) && unit === undefined) throw mysqlError('ER_WINDOW_RANGE_FRAME_TEMPORAL_TYPE', name)
  if (!isTemporal(key) && unit !== undefined) throw mysqlError('ER_WINDOW_RANGE_FRAME_NUMERIC_TYPE', name)
}

/** A number of rows: an integer, or a parameter that is one. */
function isCount(binder: Binder, e: A.Expr | undefined, least = 0n): boolean {
  if (e?.kind === 'int') {
    binder.env.pin({ kind: 'literal', slot: e.slot }, 'value')
    return BigInt(e.text) >= least && BigInt(e.text) <= 9223372036854775807n
  }
  // the values of user variables come as parameters do
  if (e?.kind !== 'param') return e?.kind === 'user-variable'
  const value = binder.env.param(e.index)
  if (value === undefined) return true
  binder.env.pin({ kind: 'param', index: e.index }, 'value')
  return value.kind === 'int' && value.value >= least
}

/** Arguments of window functions: what the grammar lets through and the server refuses. */
export function checkWindowCall(binder: Binder, n: A.WindowCall): void {
  if (n.nulls === 'ignore') throw mysqlError('ER_NOT_SUPPORTED_YET', 'IGNORE NULLS')
  if (n.fromLast === true) throw mysqlError('ER_NOT_SUPPORTED_YET', 'FROM LAST')
  const counted = n.name === 'NTILE' ? n.args[0] : n.name === 'NTH_VALUE' || n.name === 'LEAD' || n.name === 'LAG' ? n.args[1] : undefined
  if (counted !== undefined && !isCount(binder, counted, n.name === 'NTILE' || n.name === 'NTH_VALUE' ? 1n : 0n)) throw mysqlError('ER_WRONG_ARGUMENTS', n.name.toLowerCase())
}

/** A window function may stand in the select list and in ORDER BY, not inside another or an aggregate (3593). */
export function checkWindowPlace(n: A.WindowCall | A.Aggregate, scope: Scope, inAggregate: boolean): void {
  if (!scope.windows || inAggregate) throw mysqlError('ER_WINDOW_INVALID_WINDOW_FUNC_USE', n.name.toLowerCase())
  const inner = firstWindow(n.args)
  if (inner !== undefined) throw mysqlError('ER_WINDOW_INVALID_WINDOW_FUNC_USE', inner.name.toLowerCase())
}
