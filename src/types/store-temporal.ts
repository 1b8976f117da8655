/** Values stored into columns of dates and times. */
import { errorText, errorWithText } from '../errors/mysql-error.ts'
import { ERRORS } from '../errors/table.ts'
import { SQL_MODE } from './sql-mode.ts'
import type { ConversionContext, Target } from './store-target.ts'
import type { Temporal } from './temporal.ts'
import {
  fromSeconds, isValidDate, isZeroDate, momentOfNumber, momentText, pgDateText, pgMomentText, roundFraction, timeOfNumber, timeText, toSeconds,
} from './temporal.ts'
import { parseMoment, parseTime } from './temporal-text.ts'
import { isFixedZone, localToEpoch, zoneOffset } from './time-zone.ts'
import type { Value } from './value.ts'
import { leadingDecimal, shownText, valueTemporal, valueText } from './value-text.ts'

type Present = Exclude<Value, { kind: 'null' }>

/** PostgreSQL's spelling of MySQL's zero date. */
export const ZERO = '-infinity'

const EMPTY: Temporal = { kind: 'date', negative: false, year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0, nano: 0 }

/** The session's date, as a moment at midnight. */
export function today(ctx: ConversionContext): Temporal {
  const epoch = Number(ctx.now / 1_000_000n)
  const local = epoch + zoneOffset(ctx.timeZone, epoch)
  return fromSeconds(local - (((local % 86_400) + 86_400) % 86_400), EMPTY) ?? EMPTY
}

/** A TIME as the moment of the session's day that it means. */
export function momentOfTime(t: Temporal, ctx: ConversionContext): Temporal | undefined {
  const seconds = t.hour * 3600 + t.minute * 60 + t.second
  return fromSeconds(toSeconds(today(ctx)) + (t.negative ? -seconds - (t.nano > 0 ? 1 : 0) : seconds), { ...t, nano: t.negative && t.nano > 0 ? 1_000_000_000 - t.nano : t.nano })
}

/** The moment of a literal with an offset, in the session's time zone. */
export function inSessionZone(t: Temporal, ctx: ConversionContext): Temporal | undefined {
  if (t.offset === undefined) return t
  const epoch = toSeconds(t) - t.offset * 60
  return fromSeconds(epoch + zoneOffset(ctx.timeZone, epoch), t)
}

/** Splits a decimal text into its whole part and nanoseconds. */
export function splitDecimal(text: string): { readonly whole: bigint; readonly nano: number; readonly negative: boolean } {
  const [whole = '0', fraction = ''] = text.split('.')
  return { whole: BigInt(whole === '-' || whole === '' ? '0' : whole), nano: Number(fraction.slice(0, 9).padEnd(9, '0')), negative: text.startsWith('-') }
}

/** The decimal text of a number that is to be read as a date or time. */
export function temporalDigits(value: Extract<Present, { kind: 'int' | 'decimal' | 'double' | 'float' }>): string {
  if (value.kind === 'int') return value.value.toString()
  if (value.kind === 'decimal') return value.text
  // nanoseconds of what the double is, not of its shortest text
  if (value.kind === 'double' && Math.abs(value.value) < 1e15) return `${value.value < 0 ? '-' : ''}${Math.trunc(Math.abs(value.value))}${Math.abs(value.value % 1).toFixed(9).slice(1)}`
  return leadingDecimal(valueText(value))?.text ?? '0'
}

/** Takes a value; returns the moment (of a number the `day`) it is read as (not yet valid or rounded), or undefined. */
export function momentOf(value: Present, ctx: ConversionContext, day = false): Temporal | undefined {
  switch (value.kind) {
    case 'int': case 'decimal': case 'double': case 'float': {
      const { whole, nano } = splitDecimal(temporalDigits(value))
      const t = momentOfNumber(whole, nano, day)
      // A date has no room for a fraction.
      return t?.kind === 'date' && nano > 0 ? { ...t, cut: 'text' } : t
    }
    case 'time': {
      const t = valueTemporal(value)
      return t && momentOfTime(t, ctx)
    }
    case 'date': case 'datetime': return valueTemporal(value)
    case 'string': case 'bytes': case 'hex': case 'json': return parseMoment(valueText(value))
  }
}

/** Takes a value; returns the TIME it is read as, or undefined. */
export function timeOf(value: Present, ctx: ConversionContext): Temporal | undefined {
  switch (value.kind) {
    case 'int': case 'decimal': case 'double': case 'float': {
      const { whole, nano, negative } = splitDecimal(temporalDigits(value))
      return timeOfNumber(whole, nano, negative)
    }
    case 'date': case 'datetime': {
      const t = valueTemporal(value)
      return t && { ...t, kind: 'time', year: 0, month: 0, day: 0 }
    }
    case 'time': return valueTemporal(value)
    case 'string': case 'bytes': case 'hex': case 'json': {
      const parsed = parseTime(valueText(value))
      const local = parsed && inSessionZone(parsed, ctx)
      return local && (local.kind === 'time' ? local : { ...local, kind: 'time', year: 0, month: 0, day: 0 })
    }
  }
}

const isText = (value: Present): boolean => value.kind === 'string' || value.kind === 'bytes' || value.kind === 'hex' || value.kind === 'json'

const PARTIAL = 'partial'
/** 9999-12-31 23:59:59 as a number */
const LAST_MOMENT = 99_991_231_235_959n

/** DATE, DATETIME and TIMESTAMP columns. */
export function storeMoment(value: Present, t: Target): string {
  const { type, ctx } = t
  const kind = type.name === 'date' ? 'date' : 'datetime'
  const text = shownText(value)
  const parsed = momentOf(value, ctx)
  const number = value.kind === 'int' || value.kind === 'decimal' || value.kind === 'double' || value.kind === 'float' ? splitDecimal(temporalDigits(value)) : undefined
  if (number?.whole === 0n && type.decimals === 0 && number.nano > 0 && !t.has(SQL_MODE.NO_ZERO_DATE)) {
    if (number.nano >= 500_000_000) t.temporal(kind, text, 'range')
    return ZERO
  }
  if (parsed === undefined) {
    t.temporal(kind, text, number !== undefined && (text.startsWith('-') || number.whole > LAST_MOMENT) ? 'range' : 'truncated')
    return ZERO
  }
  if (value.kind === 'string') warnDelimiter(parsed, text, ctx)
  if (parsed.cut === 'text') t.temporal(kind, text, 'truncated')
  if (isZeroDate(parsed)) {
    if (parsed.hour + parsed.minute + parsed.second === 0 && !t.has(SQL_MODE.NO_ZERO_DATE)) return ZERO
    t.temporal(kind, text, 'range')
    return ZERO
  }
  const valid = validity(parsed, t)
  if (valid !== undefined) {
    // PostgreSQL has no date with a zero month or day: refused in every mode.
    if (valid === PARTIAL) throw errorWithText(ERRORS.ER_TRUNCATED_WRONG_VALUE.errno, `Incorrect ${kind} value: '${text}' for column '${t.column}' at row ${ctx.row}`)
    t.temporal(kind, text, 'range')
    return ZERO
  }
  return kind === 'date' ? storeDate(parsed, text, value.kind === 'datetime', t) : storeDateTime(parsed, text, t)
}

function validity(parsed: Temporal, t: Target): 'range' | typeof PARTIAL | undefined {
  if (parsed.month === 0 || parsed.day === 0) return t.has(SQL_MODE.NO_ZERO_IN_DATE) ? 'range' : PARTIAL
  if (isValidDate(parsed, false, false)) return undefined
  // ALLOW_INVALID_DATES lets the 31st of every month in; PostgreSQL cannot keep it.
  return t.has(SQL_MODE.ALLOW_INVALID_DATES) ? PARTIAL : 'range'
}

function storeDate(parsed: Temporal, text: string, typed: boolean, t: Target): string {
  const local = inSessionZone(parsed, t.ctx)
  // A fraction that rounds up to midnight moves the day.
  const rounded = local && roundFraction(local, 0, t.truncatesFraction)
  if (rounded === undefined) return overflow(t)
  const clock = rounded.hour !== 0 || rounded.minute !== 0 || rounded.second !== 0
  if (clock && parsed.cut === undefined) t.temporalNote('date', typed ? momentText(rounded, 0) : text)
  return pgDateText(rounded)
}

function overflow(t: Target): string {
  const message = 'Datetime function: datetime field overflow'
  const { errno } = ERRORS.ER_DATETIME_FUNCTION_OVERFLOW
  if (t.strict) throw errorWithText(errno, message)
  t.ctx.warn('Warning', errno, message)
  t.outOfRange()
  return ZERO
}

const FIRST_TIMESTAMP = 1
const LAST_TIMESTAMP = 2_147_483_647

function storeDateTime(parsed: Temporal, text: string, t: Target): string {
  const { type, ctx } = t
  const local = inSessionZone(parsed, ctx)
  const rounded = local && roundFraction(local, type.decimals, t.truncatesFraction)
  if (rounded === undefined) return overflow(t)
  if (type.name === 'timestamp') {
    const epoch = localToEpoch(ctx.timeZone, toSeconds(rounded))
    if (epoch < FIRST_TIMESTAMP || epoch > LAST_TIMESTAMP) {
      t.temporal('datetime', text, 'range')
      return ZERO
    }
    // the session's zone as MySQL reads it, where the clock skips or repeats an hour
    if (!isFixedZone(ctx.timeZone)) {
      if (epoch + zoneOffset(ctx.timeZone, epoch) !== toSeconds(rounded)) ctx.warn('Warning', ERRORS.ER_WARN_INVALID_TIMESTAMP.errno, errorText('ER_WARN_INVALID_TIMESTAMP', t.column, ctx.row))
      const utc = fromSeconds(epoch, rounded)
      if (utc) return `${momentText(utc, type.decimals)}+00`
    }
  }
  return pgMomentText(rounded, type.decimals)
}

/** TIME columns. */
export function storeTime(value: Present, t: Target): string {
  const text = shownText(value)
  const parsed = isText(value) && (text.trim() === '' || text.trim() === '-') ? { ...EMPTY, kind: 'time' as const } : timeOf(value, t.ctx)
  if (parsed === undefined) {
    const isTime = /^\s*-?\d/.test(text)
    t.temporal('time', text, isTime ? 'range' : 'truncated')
    return '00:00:00'
  }
  if (value.kind === 'string') warnDelimiter(parsed, text, t.ctx)
  if (parsed.cut === 'range') t.temporal('time', text, 'range')
  else if (parsed.cut === 'text') t.temporal('time', text, 'truncated')
  else if (value.kind !== 'date' && value.kind !== 'datetime' && value.kind !== 'time' && hasDate(value, text)) t.temporalNote('time', text)
  const rounded = roundFraction(parsed, t.type.decimals, t.truncatesFraction) ?? parsed
  if (rounded.cut === 'range' && parsed.cut !== 'range') t.temporal('time', text, 'range')
  return timeText(rounded, t.type.decimals)
}

function hasDate(value: Present, text: string): boolean {
  if (value.kind === 'int' || value.kind === 'decimal' || value.kind === 'double' || value.kind === 'float') return splitDecimal(temporalDigits(value)).whole >= 10_000_000_000n
  const trimmed = text.trimStart()
  if (/^[0:.\s-]*$/.test(trimmed)) return false
  return trimmed.length >= 12 && !trimmed.startsWith('-') && /^\d+[^\d\s:.]\d/.test(trimmed) || /^\d{12,}/.test(trimmed)
}

/** MySQL deprecates delimiters other than - : T and one space; it tells the first of a value. */
function warnDelimiter(parsed: Temporal, text: string, ctx: ConversionContext): void {
  const { delimiter } = parsed
  if (delimiter === undefined) return
  const char = delimiter.char === '\n' ? '\\n' : delimiter.char === '\t' ? '\\t' : delimiter.char
  const where = `Delimiter '${char}' in position ${delimiter.position} in datetime value '${text}' at row ${ctx.row}`
  if (delimiter.standard === undefined) ctx.warn('Warning', 4096, `${where} is superfluous and is deprecated. Please remove.`)
  else ctx.warn('Warning', 4095, `${where} is deprecated. Prefer the standard '${delimiter.standard}'.`)
}
