import type { BoundColumn, BoundExpr, BoundValue } from '../analyze/bound.ts'
import { isConstant } from '../analyze/expression-facts.ts'
import { b } from '../pg/builder.ts'
import type { PgExpr } from '../pg/ast.ts'
import { parseTime } from '../types/temporal-text.ts'
import { isValidDate, momentOfNumber, numberText, timeOfNumber } from '../types/temporal.ts'
import { familyOf, isNumeric, isTemporal, isText } from '../types/type.ts'
import type { Value } from '../types/value.ts'
import { valueText } from '../types/value-text.ts'
import { PG_TYPE } from './convert.ts'
import type { Lowering } from './lowering.ts'
import type { Comparing, Lower } from './rule.ts'
import { isMoment } from './rules/temporal-kind.ts'
import { weighed } from './weighed.ts'

type Operands = readonly [PgExpr, PgExpr]

/** The same for every row of one execution: known before the first is read. */
export const isStable = (e: BoundExpr): boolean => (e.kind === 'value' && e.source.kind !== 'session') || (e.kind === 'call' && e.args.length > 0 && e.args.every(isStable))

/** Is it a TIME whole and without loss? Part of a value that a plan may depend on. */
export function isClock(value: Value): boolean {
  switch (value.kind) {
    case 'int': case 'decimal': case 'double': case 'float': return fits(timeOfNumber(wholePart(value)))
    case 'string': case 'bytes': case 'hex': return fits(parseTime(valueText(value)))
    default: return isTemporalValue(value)
  }
}
const fits = (t: { readonly cut?: unknown } | undefined): boolean => t !== undefined && t.cut === undefined
const isTemporalValue = (v: Value): boolean => v.kind === 'date' || v.kind === 'datetime' || v.kind === 'time'
const wholePart = (v: Extract<Value, { kind: 'int' | 'decimal' | 'double' | 'float' }>): bigint => (v.kind === 'int' ? v.value : BigInt(Math.trunc(v.kind === 'decimal' ? Number(v.text) : v.value)))

/** A constant beside a column of dates or times is converted to what the column holds; what is none is compared by its own type, with a warning (manual: Type Conversion in Expression Evaluation). */
export function besideTemporal(l: Lowering, left: BoundExpr, right: BoundExpr): Operands | undefined {
  if (left.kind === 'column') return isTemporal(left.type) ? columnFirst(l, left, right) : undefined
  const reversed = right.kind === 'column' && isTemporal(right.type) ? columnFirst(l, right, left) : undefined
  return reversed && [reversed[1], reversed[0]]
}

/** A constant date or moment beside a TIME column is the time of day in it. */
export const isMomentBesideTime = (column: BoundExpr, constant: BoundExpr): boolean => column.kind === 'column' && familyOf(column.type) === 'time' && isMoment(constant) && isStable(constant)

function columnFirst(l: Lowering, column: BoundColumn, constant: BoundExpr): Operands | undefined {
  const time = familyOf(column.type) === 'time'
  if (isMomentBesideTime(column, constant)) return [l.to(column, 'time'), withDigits(column, l.to(constant, 'time'))]
  if (constant.kind !== 'value' || (constant.source.kind !== 'literal' && constant.source.kind !== 'constant') || constant.known === undefined || constant.known.kind === 'null') return undefined
  return time ? besideTime(l, column, constant, constant.known) : besideMoment(l, column, constant, constant.known)
}

function besideTime(l: Lowering, column: BoundColumn, constant: BoundValue, known: Value): Operands {
  const text = known.kind === 'string'
  // most are text: of that, only this much belongs to the plan's key
  if (text) l.ctx.depend(constant, 'clock')
  else l.ctx.pin(constant)
  if (isClock(known)) return [l.to(column, 'time'), withDigits(column, l.value(constant, 'time', !text && isLong(known) ? 'cut' : undefined, column))]
  if (text) {
    const [x, y] = [l.to(column, 'text'), l.value(constant, 'text', 'unfit', column)]
    return [weighed(x, constant.type.collation) ?? b.collate(x, constant.type.collation), weighed(y, constant.type.collation) ?? y]
  }
  const repr = known.kind === 'hex' || known.kind === 'bytes' ? 'bytea' : numberRepr(known)
  return [l.to(column, repr), l.value(constant, repr, 'unfit', column)]
}

/** A constant beside a TIME column is rounded to the column's digits of the second. */
export const withDigits = ({ type }: BoundExpr, clock: PgExpr): PgExpr => (type.decimals < 6 ? b.cast(clock, 'interval', type.decimals) : clock)

const numberRepr = (v: Value): 'float8' | 'numeric' => (v.kind === 'double' ? 'float8' : 'numeric')
/** A number with a date and a time of day. */
const isLong = (v: Value): boolean => (v.kind === 'int' || v.kind === 'decimal' || v.kind === 'double') && wholePart(v) > 99991231n

/** A constant that is computed is what the column holds where it is that, as one that is written would be; undefined: it is none beside such a column. `otherwise`: compared by its own type. */
export function besideComputed(l: Lowering, left: BoundExpr, right: BoundExpr, test: (x: PgExpr, y: PgExpr) => PgExpr, otherwise: (as?: Comparing) => PgExpr): PgExpr | undefined {
  const [column, constant] = left.kind === 'column' ? [left, right] : [right, left]
  if (column.kind !== 'column' || !isTemporal(column.type) || constant.kind !== 'call' || !isStable(constant)) return undefined
  const same = (y: PgExpr): PgExpr => (column === left ? test(l.lower(column).pg, y) : test(y, l.lower(column).pg))
  const name = b.str(column.column.name)
  if (familyOf(column.type) === 'time') {
    if ((!isText(constant.type) && !isBytes(constant) && !isNumeric(constant.type)) || !isConstant(constant)) return undefined
    const text = isBytes(constant) ? b.our('bytes_text', l.to(constant, 'bytea')) : b.collate(l.to(constant, 'text'), 'C')
    const own: Comparing | undefined = isNumeric(constant.type) ? undefined : { how: isBytes(constant) ? 'binary' : 'string', collation: constant.type.collation }
    return b.case([{ when: b.our('fits_time', text, name), then: same(withDigits(column, b.our('to_time', text))) }], otherwise(own))
  }
  if (!isNumeric(constant.type)) return undefined
  const number = familyOf(constant.type) === 'real' ? b.our('double_digits', l.to(constant, 'float8')) : l.to(constant, 'numeric')
  const date = column.type.name === 'date'
  const moment = b.our(date ? 'number_to_date' : 'number_to_datetime', number)
  return b.case([{ when: b.our('fits_moment', number, b.str(date ? 'date' : 'datetime'), name), then: same(column.type.name === 'timestamp' ? b.cast(moment, 'timestamptz') : moment) }], otherwise())
}

/** Is it a constant of the column's type, for BETWEEN? */
export function fitsColumn(l: Lower, column: BoundColumn, e: BoundExpr): boolean {
  if (!isStable(e)) return false
  if (familyOf(column.type) === 'time' && (isText(e.type) || isBytes(e)) && !isConstant(e)) return false
  if (e.kind !== 'value' || isTemporal(e.type)) return familyOf(e.type) !== 'json'
  if (e.known === undefined || e.known.kind === 'null' || e.source.kind === 'param') return true
  if (familyOf(column.type) === 'time') {
    if (e.known.kind === 'string') l.ctx.depend(e, 'clock')
    else l.ctx.pin(e)
    return isClock(e.known)
  }
  if (e.known.kind !== 'int' && e.known.kind !== 'decimal' && e.known.kind !== 'double') return true
  l.ctx.pin(e)
  return isDay(e.known) || noDay(column, e.known) !== undefined
}

/** Is it a number that is 0? */
export const isZero = (v: Value): boolean => (v.kind === 'int' || v.kind === 'decimal' || v.kind === 'double') && Number(valueText(v)) === 0
/** Is it a year that a column can hold? */
export function isYear(v: Value): boolean {
  if (v.kind === 'string') return isYear({ kind: 'int', value: /^\d{1,4}$/.test(v.text) ? BigInt(v.text) : -1n })
  if (v.kind !== 'int' && v.kind !== 'decimal' && v.kind !== 'double') return false
  const n = Math.round(Number(valueText(v)))
  return (n >= 0 && n <= 99) || (n >= 1901 && n <= 2155)
}

/** Is it a number that is read as a date? */
export function isDay(v: Value): boolean {
  if (v.kind !== 'int' && v.kind !== 'decimal' && v.kind !== 'double') return false
  const n = wholePart(v)
  const moment = momentOfNumber(n)
  return moment !== undefined && (n === 0n ? Number(valueText(v)) === 0 : isValidDate(moment, false, false))
}

/** A number that is a day which its month has not, 20200231, has its place among a column's dates, which no date of PostgreSQL has: both are numbers. */
export function besideNoDay(l: Lower, column: BoundExpr, constant: BoundExpr): Operands | undefined {
  if (column.kind !== 'column' || constant.kind !== 'value' || constant.known === undefined) return undefined
  const digits = noDay(column, constant.known)
  return digits === undefined ? undefined : [l.to(column, 'numeric'), b.num(digits)]
}
/** The digits of a day that its month has not, as those of the column are written. */
function noDay({ type }: BoundColumn, v: Value): string | undefined {
  if ((type.name !== 'date' && type.name !== 'datetime') || (v.kind !== 'int' && v.kind !== 'decimal' && v.kind !== 'double')) return undefined
  const moment = momentOfNumber(wholePart(v))
  if (moment === undefined || isValidDate(moment, false, true) || !isValidDate(moment, true, false)) return undefined
  return numberText({ ...moment, kind: type.name })
}

function besideMoment(l: Lowering, column: BoundColumn, constant: BoundValue, known: Value): Operands | undefined {
  if (known.kind !== 'int' && known.kind !== 'decimal' && known.kind !== 'double') return undefined
  l.ctx.pin(constant)
  const n = wholePart(known)
  const repr = l.lower(column).repr
  if (n === 0n && Number(valueText(known)) === 0) return [l.lower(column).pg, b.cast(b.str('-infinity'), PG_TYPE[repr])]
  const pair = besideNoDay(l, column, constant)
  if (pair !== undefined) return pair
  const moment = momentOfNumber(n)
  if (moment === undefined || n === 0n || !isValidDate(moment, false, false)) return [l.to(column, numberRepr(known)), l.value(constant, numberRepr(known), n === 0n && column.type.name === 'datetime' && column.type.decimals > 0 && Number(valueText(known)) > 0 ? undefined : 'unfit', column)]
  if (column.type.name !== 'date' && known.kind !== 'int' && column.type.decimals < 6) return [l.lower(column).pg, b.cast(l.to(constant, repr), PG_TYPE[repr], column.type.decimals)]
  if (column.type.name === 'date' && isLong(known)) return [l.lower(column).pg, l.value(constant, 'date', moment.hour + moment.minute + moment.second > 0 || (known.kind === 'decimal' && /\.\d*[1-9]/.test(known.text)) ? 'cut' : undefined, column)]
  return undefined
}

/** A constant as a moment; one that is none is the zero date, and each row of what stands beside it is warned of. */
export function constantMoment(l: Lower, e: BoundValue, beside: BoundExpr, to: 'timestamp' | 'timestamptz' = 'timestamp'): PgExpr {
  if (e.known?.kind === 'null') return l.to(e, to)
  const none = b.our('no_moment', isBytes(e) ? b.our('bytes_text', l.to(e, 'bytea')) : l.to(e, 'text'), beside.type.name === 'null' ? b.cast(b.null, 'text') : l.lower(beside).pg)
  return b.coalesce(l.value(e, to, 'none'), to === 'timestamp' ? none : b.cast(none, to))
}
/** Text beside a date: what is no date is before all dates. */
export const comparedMoment = (l: Lower, text: PgExpr): PgExpr => b.our(l.sqlMode.noZeroDate ? 'compared_moment' : 'compared_datetime', text)
const isBytes = (e: BoundExpr): boolean => familyOf(e.type) === 'binary'
