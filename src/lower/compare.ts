import type { BoundExpr } from '../analyze/bound.ts'
import { b } from '../pg/builder.ts'
import type { PgExpr } from '../pg/ast.ts'
import { isValidDate, momentOfNumber } from '../types/temporal.ts'
import { familyOf } from '../types/type.ts'
import type { Repr } from '../types/type.ts'
import { hexOperand } from '../types/value-text.ts'
import type { Value } from '../types/value.ts'
import { PG_TYPE } from './convert.ts'
import type { Lowering } from './lowering.ts'
import type { Comparing, Lowered } from './rule.ts'
import { characters } from './rules/make.ts'
import { jsonScalar } from './rules/json-value.ts'

const OPERATORS: Readonly<Record<string, string>> = { '=': '=', '<>': '<>', '<': '<', '<=': '<=', '>': '>', '>=': '>=', '<=>': 'IS NOT DISTINCT FROM' }

const REVERSED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

/** Comparison by MySQL's rules as a PostgreSQL boolean (manual: Type Conversion in Expression Evaluation). Columns of one type stay bare, so that indexes serve. */
export function compare(l: Lowering, op: string, left: BoundExpr, right: BoundExpr, under?: Comparing): PgExpr {
  if (left.kind === 'row' && right.kind === 'row') return compareRows(l, op, left.items, right.items)
  if (left.kind === 'row' && right.kind === 'subquery') return l.queries.rowComparison(op, left.items, right.query)
  if (right.kind === 'row' && left.kind === 'subquery') return l.queries.rowComparison(REVERSED[op] ?? op, right.items, left.query)
  if (left.kind === 'subquery' && right.kind === 'subquery' && left.query.columns.length > 1) return l.queries.subqueryComparison(op, left.query, right.query)
  const [x, y] = operands(l, op, left, right, under)
  // jsonb's own order is another one than MySQL's; it is equal where MySQL's is
  if (op.length < 3 && op !== '=' && op !== '<>' && (under ?? l.comparison(op, left, right)).how === 'json') return b.op(op, b.our('json_compare', x, y), b.num(0))
  return b.op(OPERATORS[op] ?? op, x, y)
}

/** Both sides in the representation they are compared in. */
export function operands(l: Lowering, op: string, left: BoundExpr, right: BoundExpr, under: Comparing = l.comparison(op, left, right)): readonly [PgExpr, PgExpr] {
  const { how, collation } = under
  if (!under.loose) {
    const year = yearBeside(l, left, right)
    if (year !== undefined) return year
  }
  switch (how) {
    case 'null': {
      const one = (e: BoundExpr): PgExpr => l.to(e, 'text')
      return [one(left), one(right)]
    }
    case 'string': return strings(l, left, right, collation)
    case 'binary': return [l.to(left, 'bytea'), l.to(right, 'bytea')]
    case 'json': return [jsonScalar(l, left), jsonScalar(l, right)]
    case 'date': return [dated(l, left, 'date'), dated(l, right, 'date')]
    case 'time': return [l.to(left, 'time'), l.to(right, 'time')]
    case 'datetime': return temporals(l, left, right)
    case 'int': return ints(l, left, right)
    case 'decimal': return numerics(l, left, right)
    case 'real': return reals(l, left, right, under.loose === true)
  }
}

/** A constant of one or two digits beside a YEAR column is the year it would be stored as (manual: 2-Digit Years in Dates). */
function yearBeside(l: Lowering, left: BoundExpr, right: BoundExpr): readonly [PgExpr, PgExpr] | undefined {
  if (right.kind === 'column' && left.kind === 'value') {
    const pair = yearBeside(l, right, left)
    return pair && [pair[1], pair[0]]
  }
  if (left.kind !== 'column' || left.type.name !== 'year' || right.kind !== 'value') return undefined
  const known = right.known
  const n = known?.kind === 'int' ? Number(known.value) : known?.kind === 'string' && /^\d{1,2}$/.test(known.text) ? Number(known.text) : undefined
  if (n === undefined || n > 99 || n < 0 || (n === 0 && known?.kind === 'int')) return undefined
  l.ctx.pin(right)
  return [l.to(left, 'int'), b.num(n < 70 ? n + 2000 : n + 1900)]
}

function compareRows(l: Lowering, op: string, left: readonly BoundExpr[], right: readonly BoundExpr[]): PgExpr {
  const pairs = left.map((x, i) => [x, right[i] as BoundExpr] as const)
  if (op === '=' || op === '<=>') return b.and(...pairs.map(([x, y]) => compare(l, op, x, y))) ?? b.bool(true)
  if (op === '<>') return b.or(...pairs.map(([x, y]) => compare(l, '<>', x, y))) ?? b.bool(false)
  // lexicographic: a < c OR (a = c AND b < d); NULLs make it unknown as in MySQL
  const strict = op.slice(0, 1)
  const [[x, y] = [], ...rest] = pairs
  if (x === undefined || y === undefined) return b.bool(op.length > 1)
  if (rest.length === 0) return compare(l, op, x, y)
  return b.op('OR', compare(l, strict, x, y), b.op('AND', compare(l, '=', x, y), compareRows(l, op, rest.map((p) => p[0]), rest.map((p) => p[1]))))
}

function strings(l: Lowering, left: BoundExpr, right: BoundExpr, collation: string): readonly [PgExpr, PgExpr] {
  const a = textual(l, left)
  const c = textual(l, right)
  const bare = (v: typeof a): boolean => v.collation === 'none'
  // one side carries the collation and the other is a constant: nothing to say
  if (a.collation === collation && bare(c)) return [l.collated(a, collation), stringConstant(l, right, a.repr)]
  if (c.collation === collation && bare(a)) return [stringConstant(l, left, c.repr), l.collated(c, collation)]
  return [l.collated(a, collation), l.collated(c, collation)]
}

/** A binary string beside stronger text is the text that its bytes are. */
function textual(l: Lowering, e: BoundExpr): Lowered {
  const lowered = l.lower(e)
  return lowered.repr === 'bytea' ? { pg: characters(l, e), repr: 'text', ...(e.kind === 'value' ? { collation: 'none' } : {}) } : lowered
}

function stringConstant(l: Lowering, e: BoundExpr, repr: Repr): PgExpr {
  return l.to(e, repr === 'bpchar' ? 'bpchar' : 'text')
}

/** A constant beside a column is converted by the gateway to what keeps the column bare. */
function temporals(l: Lowering, left: BoundExpr, right: BoundExpr): readonly [PgExpr, PgExpr] {
  const temporal = (e: BoundExpr): Repr => {
    const repr = l.lower(e).repr
    return repr === 'date' || repr === 'timestamp' || repr === 'timestamptz' ? repr : 'timestamp'
  }
  const number = numberBeside(l, left, right)
  if (number === 'number') return [l.to(left, 'numeric'), l.to(right, 'numeric')]
  if (number === 'zero') return left.kind === 'value' ? [zeroDate(temporal(right)), l.to(right, temporal(right))] : [l.to(left, temporal(left)), zeroDate(temporal(left))]
  if (right.kind === 'value') return [l.to(left, temporal(left)), dated(l, right, temporal(left) === 'timestamptz' ? 'timestamptz' : 'timestamp')]
  if (left.kind === 'value') return [dated(l, left, temporal(right) === 'timestamptz' ? 'timestamptz' : 'timestamp'), l.to(right, temporal(right))]
  return [l.to(left, temporal(left)), l.to(right, temporal(right))]
}

const zeroDate = (repr: Repr): PgExpr => b.cast(b.str('-infinity'), PG_TYPE[repr])

/** A number beside a date: 0 is the zero date, what is no date compares as a number. */
function numberBeside(l: Lowering, left: BoundExpr, right: BoundExpr): 'zero' | 'number' | undefined {
  const constant = right.kind === 'value' ? right : left
  const known = constant.kind === 'value' ? constant.known : undefined
  if (known?.kind !== 'int' && known?.kind !== 'decimal' && known?.kind !== 'double') return undefined
  l.ctx.pin(constant)
  const n = known.kind === 'int' ? known.value : BigInt(Math.trunc(known.kind === 'decimal' ? Number(known.text) : known.value))
  if (n === 0n) return 'zero'
  const moment = momentOfNumber(n)
  return moment === undefined || !isValidDate(moment, false, false) ? 'number' : undefined
}

/** Text that is no date is an error beside a date (1525), not a NULL. */
function dated(l: Lowering, e: BoundExpr, to: Repr): PgExpr {
  return e.kind === 'value' && familyOf(e.type) === 'string' ? l.value(e, to, true) : l.to(e, to)
}

function ints(l: Lowering, left: BoundExpr, right: BoundExpr): readonly [PgExpr, PgExpr] {
  const numeric = (e: BoundExpr): boolean => e.kind !== 'value' && l.lower(e).repr === 'numeric'
  if (numeric(left) || numeric(right)) return [intOrNumeric(l, left, true), intOrNumeric(l, right, true)]
  const big = (e: BoundExpr): boolean => e.kind === 'value' && (e.known?.kind === 'int' || e.known?.kind === 'hex') && !fitsInt(e.known)
  if (big(left) || big(right)) return [l.to(left, 'numeric'), l.to(right, 'numeric')]
  return [intOrNumeric(l, left, false), intOrNumeric(l, right, false)]
}

function intOrNumeric(l: Lowering, e: BoundExpr, mixed: boolean): PgExpr {
  if (e.kind === 'value') return l.to(e, mixed && !fitsInt(e.known) ? 'numeric' : e.type.name === 'null' ? 'int' : unsignedValue(e) ? 'numeric' : 'int')
  const lowered = l.lower(e)
  if (lowered.repr === 'int' || lowered.repr === 'numeric') return lowered.pg
  return l.to(e, mixed ? 'numeric' : 'int')
}

/** A session value typed BIGINT UNSIGNED may exceed int8 */
const unsignedValue = (e: BoundExpr): boolean => e.kind === 'value' && e.known === undefined && e.type.unsigned && e.type.name === 'bigint'
function fitsInt(v: Value | undefined): boolean {
  const n = v?.kind === 'int' ? v.value : v?.kind === 'hex' ? hexOperand(v.bytes) : undefined
  return n !== undefined && n <= 9223372036854775807n && n >= -9223372036854775808n
}

function numerics(l: Lowering, left: BoundExpr, right: BoundExpr): readonly [PgExpr, PgExpr] {
  return [l.to(left, 'numeric'), l.to(right, 'numeric')]
}

/** A string constant that is an integer is compared with an integer column as an integer: same answer, and the index serves. Its shape belongs to the plan's key. */
function reals(l: Lowering, left: BoundExpr, right: BoundExpr, loose: boolean): readonly [PgExpr, PgExpr] {
  const direct = (column: BoundExpr, constant: BoundExpr): readonly [PgExpr, PgExpr] | undefined => {
    if (constant.kind !== 'value' || column.kind === 'value') return undefined
    const family = familyOf(column.type)
    if (family !== 'int' && family !== 'decimal' && family !== 'year') return undefined
    l.ctx.shape(constant)
    const shape = shapeOf(constant.known)
    const repr = l.lower(column).repr
    if ((shape === 'int' || (shape === 'wide' && !loose)) && repr === 'int') return [l.to(column, 'int'), l.to(constant, 'int')]
    if ((shape === 'int' || shape === 'wide' || shape === 'decimal') && repr === 'numeric' && !loose) return [l.to(column, 'numeric'), l.to(constant, 'numeric')]
    return undefined
  }
  const forward = direct(left, right)
  if (forward) return forward
  const backward = direct(right, left)
  if (backward) return [backward[1], backward[0]]
  return [l.to(left, 'float8'), l.to(right, 'float8')]
}

/** What a string or number constant looks like: the part of a value that a plan may depend on. */
export function shapeOf(value: Value | undefined): 'int' | 'wide' | 'decimal' | 'other' {
  if (value === undefined) return 'other'
  if (value.kind === 'int') return fitsInt(value) ? 'int' : 'decimal'
  if (value.kind === 'decimal') return 'decimal'
  if (value.kind === 'double') return Number.isSafeInteger(value.value) ? 'int' : 'other'
  if (value.kind !== 'string') return 'other'
  return /^\s*[-+]?\d{1,15}\s*$/.test(value.text) ? 'int' : /^\s*[-+]?\d{16,18}\s*$/.test(value.text) ? 'wide' : /^\s*[-+]?\d{1,12}\.\d{0,3}\s*$/.test(value.text) ? 'decimal' : 'other'
}
