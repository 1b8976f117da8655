import type { BoundExpr } from '../analyze/bound.ts'
import { isConstant } from '../analyze/expression-facts.ts'
import { b } from '../pg/builder.ts'
import type { PgExpr } from '../pg/ast.ts'
import { isValidDate, momentOfNumber } from '../types/temporal.ts'
import { familyOf, isNumeric, isTemporal, isText, T } from '../types/type.ts'
import type { Repr } from '../types/type.ts'
import { hexOperand } from '../types/value-text.ts'
import type { Value } from '../types/value.ts'
import { besideComputed, besideNoDay, besideTemporal, comparedMoment, isStable, withDigits } from './compare-constant.ts'
import { compareDocuments } from './compare-json.ts'
import { PG_TYPE } from './convert.ts'
import type { Lowering } from './lowering.ts'
import type { Comparing, Lowered } from './rule.ts'
import { characters } from './rules/make.ts'
import { momentOf, ofChosen } from './rules/temporal.ts'
import { isClockSum, isMoment } from './rules/temporal-kind.ts'
import { rowComparison, subqueryComparison } from './subquery.ts'
import { readsBytes, weighed } from './weighed.ts'

const OPERATORS: Readonly<Record<string, string>> = { '=': '=', '<>': '<>', '<': '<', '<=': '<=', '>': '>', '>=': '>=', '<=>': 'IS NOT DISTINCT FROM' }

const REVERSED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

/** Where a comparison stands: by itself, one of IN's several, one of BETWEEN's two, one of CASE's. Only by itself is a constant that is no date an error. */
export type Place = 'alone' | 'list' | 'range' | 'case'

/** Comparison by MySQL's rules as a PostgreSQL boolean (manual: Type Conversion in Expression Evaluation). Columns of one type stay bare, so that indexes serve. */
export function compare(l: Lowering, op: string, left: BoundExpr, right: BoundExpr, under?: Comparing, place: Place = 'alone'): PgExpr {
  if (left.kind === 'row' && right.kind === 'row') return compareRows(l, op, left.items, right.items)
  if (left.kind === 'row' && right.kind === 'subquery') return rowComparison(l, op, left.items, right.query)
  if (right.kind === 'row' && left.kind === 'subquery') return rowComparison(l, REVERSED[op] ?? op, right.items, left.query)
  if (left.kind === 'subquery' && right.kind === 'subquery' && left.query.columns.length > 1) return subqueryComparison(l, op, left.query, right.query)
  const comparing = under ?? l.comparison(op, left, right, place)
  if (comparing.how === 'json') return compareDocuments(l, op, left, right, place === 'alone')
  const test = (x: PgExpr, y: PgExpr): PgExpr => b.op(OPERATORS[op] ?? op, x, y)
  const computed = place === 'alone' || place === 'range' ? besideComputed(l, left, right, test, (as = comparing) => test(...operands(l, op, left, right, as, place))) : undefined
  if (computed !== undefined) return computed
  const [x, y] = operands(l, op, left, right, comparing, place)
  // an index serves `=` alone
  if (op === '<=>' && left.kind === 'column' && isNeverNull(right)) return b.op('AND', b.op('=', x, y), { ...b.isNull(x), not: true })
  return test(x, y)
}

/** Constants whose NULL would be another plan. */
const isNeverNull = (e: BoundExpr): boolean => e.kind === 'value' && (e.source.kind === 'literal' || e.source.kind === 'param') && e.known !== undefined && e.known.kind !== 'null'

/** Both sides in the representation they are compared in. */
function operands(l: Lowering, op: string, left: BoundExpr, right: BoundExpr, under: Comparing, place: Place): readonly [PgExpr, PgExpr] {
  const { how } = under
  const ofColumn = (e: BoundExpr): boolean => !under.loose && isYear(e) && (place === 'alone' || (place === 'range' && e === left))
  if (ofColumn(left) && isConstant(right)) return [l.lower(left).pg, yearOf(l, right)]
  if (ofColumn(right) && isConstant(left)) return [yearOf(l, left), l.lower(right).pg]
  if (left.type.name === 'year' && isMoment(right)) return [yearNumber(l, left), b.our('date_number', l.to(right, 'date'))]
  if (right.type.name === 'year' && isMoment(left)) return [b.our('date_number', l.to(left, 'date')), yearNumber(l, right)]
  const beside = place === 'alone' ? besideTemporal(l, left, right) : undefined
  if (beside !== undefined) return beside
  switch (how) {
    case 'null': {
      const one = (e: BoundExpr): PgExpr => l.to(e, 'text')
      return [one(left), one(right)]
    }
    case 'string': return strings(l, left, right, under)
    case 'binary': return [l.to(left, 'bytea'), l.to(right, 'bytea')]
    case 'json': throw new Error('documents are compared by compareDocuments')
    case 'date': return [l.to(left, 'date'), l.to(right, 'date')]
    case 'time': return [timed(l, left, right, place), timed(l, right, left, place)]
    case 'datetime': return temporals(l, left, right, place)
    case 'int': return ints(l, left, right)
    case 'decimal': return numerics(l, left, right)
    case 'real': return (under.loose ? undefined : fixedReals(l, op, left, right)) ?? reals(l, left, right, under.loose === true)
  }
}

/** A TIME and a string are compared as strings, unless the TIME is a column and the string a constant without variables, or one of several in a list. */
export function timeBesideText(left: BoundExpr, right: BoundExpr, place: Place): 'string' | 'binary' | 'time' | undefined {
  const pair = (time: BoundExpr, text: BoundExpr, asTime: boolean): 'string' | 'binary' | 'time' | undefined => {
    if (familyOf(time.type) !== 'time' || !isStringly(text)) return undefined
    if (asTime && (place === 'list' || (time.kind === 'column' && isConstant(text)))) return 'time'
    // a parameter takes the type of what it is compared with
    if (text.kind === 'value' && text.source.kind === 'param') return 'time'
    return familyOf(text.type) === 'binary' ? 'binary' : 'string'
  }
  return pair(left, right, true) ?? pair(right, left, place === 'alone' || place === 'list')
}
/** A constant string beside a DECIMAL is one, to all its digits. */
export const decimalBesideText = (e: BoundExpr, text: BoundExpr): boolean => familyOf(e.type) === 'decimal' && !isStable(e) && isStringly(text) && isStable(text)

const isStringly = (e: BoundExpr): boolean => isText(e.type) || familyOf(e.type) === 'binary'

const isYear = (e: BoundExpr): boolean => e.kind === 'column' && familyOf(e.type) === 'year'

/** A constant beside a YEAR column is a year as the column would hold it: 99 is 1999, '0' is 2000 (manual: The YEAR Type). */
export function yearOf(l: Pick<Lowering, 'value' | 'to'>, e: BoundExpr): PgExpr {
  if (e.kind === 'value') return l.value({ ...e, type: { ...e.type, ...T.year } }, 'int')
  if (isTemporal(e.type)) return b.our('date_year', l.to(e, 'date'))
  // of text the number that it begins with, a sum of dates too
  return b.our('compared_year', isText(e.type) ? b.collate(l.to(e, 'text'), 'C') : familyOf(e.type) === 'real' ? l.to(e, 'float8') : l.to(e, 'numeric'))
}

/** A YEAR beside a date is that year's day before all others. */
const yearNumber = (l: Lowering, e: BoundExpr): PgExpr => b.op('*', b.cast(l.to(e, 'int'), 'int8'), b.num(10000))

function compareRows(l: Lowering, op: string, left: readonly BoundExpr[], right: readonly BoundExpr[]): PgExpr {
  const pairs = left.map((x, i) => [x, right[i] as BoundExpr] as const)
  if (op === '=' || op === '<=>') return b.and(...pairs.map(([x, y]) => compare(l, op, x, y))) ?? b.bool(true)
  if (op === '<>') return b.or(...pairs.map(([x, y]) => compare(l, '<>', x, y))) ?? b.bool(false)
  // lexicographic: a < c OR (a = c AND b < d); NULLs make it unknown as in MySQL
  const strict = op.slice(0, 1)
  const [[x, y] = [], ...rest] = pairs
  if (x === undefined || y === undefined) return b.bool(op.length > 1)
  // numbers beside a YEAR stay what they are, and so do documents; a choice that is no date is before all
  const place: Place = [x, y].some((e) => isYear(e) || familyOf(e.type) === 'json') ? 'list' : [x, y].some(isChoice) && [x, y].some(isMoment) ? 'case' : 'alone'
  const under = besideLiteral(x, y)
  if (rest.length === 0) return compare(l, op, x, y, under, place)
  return b.op('OR', compare(l, strict, x, y, under, place), b.op('AND', compare(l, '=', x, y, under, place), compareRows(l, op, rest.map((p) => p[0]), rest.map((p) => p[1]))))
}

/** Rows that are put in order compare text that is no column with a literal under its own collation, which alone would be an illegal mix. */
function besideLiteral(x: BoundExpr, y: BoundExpr): Comparing | undefined {
  return y.kind === 'value' && [x, y].every((e) => isText(e.type) && e.type.coercibility === 4) ? { how: 'string', collation: x.type.collation } : undefined
}

function strings(l: Lowering, left: BoundExpr, right: BoundExpr, { collation, exact }: Comparing): readonly [PgExpr, PgExpr] {
  const a = textual(l, left, collation)
  const c = textual(l, right, collation)
  if (exact || !(readsColumn(left, collation) || readsColumn(right, collation))) {
    const bytes = readsBytes(left) || readsBytes(right)
    const [x, y] = [left, right].map((e) => weighed(characters(l, e, collation), collation, bytes))
    if (x !== undefined && y !== undefined) return [x, y]
  }
  const bare = (v: typeof a): boolean => v.collation === 'none'
  // one side carries the collation and the other is a constant: nothing to say
  if (a.collation === collation && bare(c)) return [l.collated(a, collation), stringConstant(l, right, a.repr, collation)]
  if (c.collation === collation && bare(a)) return [stringConstant(l, left, c.repr, collation), l.collated(c, collation)]
  return [l.collated(a, collation), l.collated(c, collation)]
}

/** Is a column of the collation in it? An index may serve that, in the order of ICU. */
function readsColumn(e: BoundExpr, collation: string): boolean {
  if (e.kind === 'value' || !isText(e.type)) return false
  return e.kind === 'call' ? e.args.some((a) => readsColumn(a, collation)) : e.kind !== 'column' || e.type.collation === collation
}

/** A date or time beside a string is its text; bits and a binary string beside stronger text are the text that their bytes are. */
function textual(l: Lowering, e: BoundExpr, collation: string): Lowered {
  if (familyOf(e.type) === 'bit') return { pg: characters(l, e, collation), repr: 'text' }
  if (isTemporal(e.type) || isNumeric(e.type) || familyOf(e.type) === 'json') return { pg: l.to(e, 'text'), repr: 'text' }
  const lowered = l.lower(e)
  return lowered.repr === 'bytea' ? { pg: characters(l, e, collation), repr: 'text', ...(e.kind === 'value' ? { collation: 'none' } : {}) } : lowered
}

function stringConstant(l: Lowering, e: BoundExpr, repr: Repr, collation: string): PgExpr {
  if (familyOf(e.type) !== 'binary') return l.to(e, repr === 'bpchar' ? 'bpchar' : 'text')
  const text = characters(l, e, collation)
  return repr === 'bpchar' ? b.cast(text, 'bpchar') : text
}

/** A constant beside a column is converted by the gateway to what keeps the column bare. */
function temporals(l: Lowering, left: BoundExpr, right: BoundExpr, place: Place): readonly [PgExpr, PgExpr] {
  const temporal = (e: BoundExpr): Repr => {
    const repr = l.lower(e).repr
    return repr === 'date' || repr === 'timestamp' || repr === 'timestamptz' ? repr : 'timestamp'
  }
  const number = numberBeside(l, left, right)
  const numeric = (e: BoundExpr, other: BoundExpr): PgExpr => (e.kind === 'value' && place === 'list' ? l.value(e, 'numeric', 'unfit', other) : l.to(e, 'numeric'))
  if (number === 'number') {
    const [y, x] = besideNoDay(l, right, left) ?? []
    return besideNoDay(l, left, right) ?? (x !== undefined && y !== undefined ? [x, y] : [numeric(left, right), numeric(right, left)])
  }
  if (number === 'zero') return left.kind === 'value' ? [zeroDate(temporal(right)), l.to(right, temporal(right))] : [l.to(left, temporal(left)), zeroDate(temporal(left))]
  const side = (e: BoundExpr, other: BoundExpr): PgExpr => (isTemporal(e.type) ? (e.kind === 'call' && e.name === 'LAST_DAY' && isTemporal(other.type) && place === 'alone' ? momentOf(l, e) : l.to(e, temporal(e))) : dated(l, e, other, temporal(other) === 'timestamptz' ? 'timestamptz' : 'timestamp', place))
  return [side(left, right), side(right, left)]
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

/** Text beside a date. Text that is no date is an error (1525) when it is a constant by itself, elsewhere it is before all dates. */
export function dated(l: Lowering, e: BoundExpr, other: BoundExpr, to: 'timestamp' | 'timestamptz', place: Place, cut = place === 'alone'): PgExpr {
  if (e.kind === 'value') return isStringly(e) ? l.value(e, to, place === 'alone' && e.source.kind !== 'user-variable' ? kindOf(other) : 'zero', place === 'list' ? undefined : other) : l.to(e, to)
  if (!isStringly(e)) return l.to(e, to)
  const moment = readMoment(l, e, other, place)
  const whole = cut && isDayBeside(e, other) ? dayOf(moment) : moment
  return to === 'timestamp' ? whole : b.cast(whole, to)
}
/** Beside a constant what is chosen or summed up is read as its text; a sum of times so in lists and ranges, too, and where it is constant. */
function readMoment(l: Lowering, e: BoundExpr, other: BoundExpr, place: Place): PgExpr {
  const text = (c: BoundExpr): PgExpr => datedText(l, c, e, other, place)
  if (place === 'alone' && isFixed(other)) return text(e)
  if (place === 'alone' && isClockSum(e) && !isFixed(e)) return momentOf(l, e)
  const chosen = (c: BoundExpr): PgExpr => (isStringly(c) || (place !== 'alone' && !isMoment(c)) ? text(c) : isChoice(e) && !isFixed(other) ? momentOf(l, c) : orZero(l, c))
  return ofChosen(l, e, (_l, c) => chosen(c)) ?? text(e)
}
/** What is no moment is before all moments, NULL is NULL. */
function orZero(l: Lowering, e: BoundExpr): PgExpr {
  const moment = b.coalesce(momentOf(l, e), zeroDate('timestamp'))
  return e.type.nullable ? b.case([{ when: b.isNotNull(l.to(e, 'any')), then: moment }]) : moment
}
/** Beside a date that is computed or stored, text is a date as well; constants are moments. */
export const isDayBeside = (e: BoundExpr, other: BoundExpr): boolean => other.type.name === 'date' && !isFixed(other) && !isFixed(e)
export const dayOf = (moment: PgExpr): PgExpr => b.cast(b.cast(moment, 'date'), 'timestamp')
function datedText(l: Lowering, text: BoundExpr, e: BoundExpr, other: BoundExpr, place: Place): PgExpr {
  const pg = b.collate(l.to(text, 'text'), 'C')
  return place !== 'alone' ? comparedMoment(l, pg) : isStable(e) ? b.our('strict_datetime', pg, b.str(kindOf(other).toUpperCase())) : isChoice(e) && !isFixed(other) ? b.our('to_datetime', pg) : comparedMoment(l, pg)
}

/** One of several, that may be NULL: is also NULL where it is no date. */
export const isChoice = (e: BoundExpr): boolean => e.kind === 'call' && e.type.nullable && (e.name === 'IF' || e.name === 'CASE' || e.name === 'NULLIF')
const isFixed = (e: BoundExpr): boolean => e.kind === 'value' || (e.kind === 'call' && e.args.every(isFixed))

export const kindOf = (e: BoundExpr): 'date' | 'datetime' | 'timestamp' => (e.type.name === 'date' || e.type.name === 'timestamp' ? e.type.name : 'datetime')

/** What no time of a list equals: a number that is none. */
export const noTime = b.cast(b.str('1000 hours'), 'interval')

/** Text beside a time: what is none is the zero time. */
function timed(l: Lowering, e: BoundExpr, other: BoundExpr, place: Place): PgExpr {
  const clock = clockOf(l, e, other, place)
  return place === 'alone' && other.kind === 'column' && familyOf(other.type) === 'time' && isStable(e) && !(e.kind === 'call' && e.name === 'TEMPORAL_LITERAL') && (isStringly(e) || e.type.decimals > other.type.decimals) ? withDigits(other, clock) : clock
}
const clockOf = (l: Lowering, e: BoundExpr, other: BoundExpr, place: Place): PgExpr => (place === 'list' && e.kind === 'value' && isNumeric(e.type) && e.known?.kind !== 'null' ? b.coalesce(l.to(e, 'time'), noTime) : e.kind === 'value' && familyOf(e.type) === 'string' ? l.value(e, 'time', e.source.kind === 'param' ? undefined : 'zero', place === 'list' ? undefined : other) : l.to(e, 'time'))

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
  return asTheColumn(l, left, right, false) ?? [l.to(left, 'numeric'), l.to(right, 'numeric')]
}

/** Numbers that all have fixed digits, some of them FLOAT(m,d) or DOUBLE(m,d), are equal when their digits are. A stored value has been rounded to its digits: a column stays bare. */
function fixedReals(l: Lowering, op: string, left: BoundExpr, right: BoundExpr): readonly [PgExpr, PgExpr] | undefined {
  const real = (e: BoundExpr): boolean => familyOf(e.type) === 'real' && e.type.decimals < 31
  const exact = (e: BoundExpr): boolean => familyOf(e.type) === 'int' || familyOf(e.type) === 'decimal'
  if (!(real(left) || real(right)) || ![left, right].every((e) => real(e) || exact(e))) return undefined
  const [column, constant] = left.kind === 'value' ? [right, left] : [left, right]
  if (column.kind === 'column' && constant.kind === 'value') {
    if (column.type.name !== 'float') return undefined
    const pair = [l.lower(column).pg, l.to(constant, 'float4')] as const
    return column === left ? pair : [pair[1], pair[0]]
  }
  const digits = Math.max(left.type.decimals, right.type.decimals)
  const [x, y] = [l.to(left, 'float8'), l.to(right, 'float8')]
  if (op === '<=>') return [b.our('double_round', x, b.num(digits)), b.our('double_round', y, b.num(digits))]
  return [b.our('fixed_difference', x, y, b.cast(b.str(`5e-${digits + 1}`), 'float8')), b.cast(b.num(0), 'float8')]
}

function reals(l: Lowering, left: BoundExpr, right: BoundExpr, loose: boolean): readonly [PgExpr, PgExpr] {
  return asTheColumn(l, left, right, loose) ?? [l.to(left, 'float8'), l.to(right, 'float8')]
}

/** A constant that is an integer is compared with an integer column as an integer, a short decimal with a decimal column as one: same answer, and the index serves. Its shape belongs to the plan's key. */
function asTheColumn(l: Lowering, left: BoundExpr, right: BoundExpr, loose: boolean): readonly [PgExpr, PgExpr] | undefined {
  const direct = (column: BoundExpr, constant: BoundExpr): readonly [PgExpr, PgExpr] | undefined => {
    if (constant.kind !== 'value' || column.kind === 'value') return undefined
    const family = familyOf(column.type)
    if (family !== 'int' && family !== 'decimal' && family !== 'year') return undefined
    l.ctx.depend(constant, 'shape')
    const shape = shapeOf(constant.known)
    const repr = l.lower(column).repr
    if ((shape === 'int' || (shape === 'wide' && !loose)) && repr === 'int') return [l.to(column, 'int'), l.to(constant, 'int')]
    if ((shape === 'int' || shape === 'wide' || shape === 'decimal') && repr === 'numeric' && !loose) return [l.to(column, 'numeric'), l.to(constant, 'numeric')]
    return undefined
  }
  const forward = direct(left, right)
  if (forward) return forward
  const backward = direct(right, left)
  return backward && [backward[1], backward[0]]
}

const SHORT_DECIMAL = /^\s*[-+]?\d{1,12}\.\d{0,3}\s*$/

/** What a string or number constant looks like: the part of a value that a plan may depend on. */
export function shapeOf(value: Value | undefined): 'int' | 'wide' | 'decimal' | 'other' {
  if (value === undefined) return 'other'
  if (value.kind === 'int') return value.value < 1_000_000_000_000_000n && value.value > -1_000_000_000_000_000n ? 'int' : fitsInt(value) ? 'wide' : 'decimal'
  if (value.kind === 'decimal') return /^[-+]?\d{1,15}(\.0*)?$/.test(value.text) ? 'int' : /^[-+]?\d{16,18}(\.0*)?$/.test(value.text) ? 'wide' : 'decimal'
  if (value.kind === 'double') return Number.isSafeInteger(value.value) ? 'int' : SHORT_DECIMAL.test(String(value.value)) ? 'decimal' : 'other'
  if (value.kind !== 'string') return 'other'
  return /^\s*[-+]?\d{1,15}\s*$/.test(value.text) ? 'int' : /^\s*[-+]?\d{16,18}\s*$/.test(value.text) ? 'wide' : SHORT_DECIMAL.test(value.text) ? 'decimal' : 'other'
}
