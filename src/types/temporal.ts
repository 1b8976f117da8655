/** Dates and times as MySQL reads them from text and numbers (manual: Date and Time Literals), and as PostgreSQL takes them. */

export interface Temporal {
  readonly kind: 'date' | 'datetime' | 'time'
  readonly negative: boolean
  readonly year: number
  readonly month: number
  readonly day: number
  /** TIME: up to 838 */
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** 0 to 999,999,999: three more digits than MySQL keeps, for rounding */
  readonly nano: number
  /** digits of the second that were written, at most 6 */
  readonly digits?: number
  /** minutes east of UTC, when the literal said so */
  readonly offset?: number
  /** text followed the value, or it was out of TIME's range and clipped */
  readonly cut?: 'text' | 'range'
  /** the first delimiter that MySQL deprecates */
  readonly delimiter?: Delimiter
}

/** A delimiter other than `standard`, or (without `standard`) one too many. */
export interface Delimiter {
  readonly char: string
  readonly position: number
  readonly standard?: string
}

export const time = (negative: boolean, hour: number, minute: number, second: number, nano: number, cut?: 'text' | 'range'): Temporal =>
  ({ kind: 'time', negative, year: 0, month: 0, day: 0, hour, minute, second, nano, ...(cut ? { cut } : {}) })
export const moment = (kind: 'date' | 'datetime', f: readonly number[], nano: number, more: Partial<Temporal> = {}): Temporal => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = f
  return { kind, negative: false, year, month, day, hour, minute, second, nano, ...more }
}

export const MAX_TIME = time(false, 838, 59, 59, 0)

/** Days of a month; February of a leap year included, which MySQL's year 0 is not. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || (year % 400 === 0 && year > 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export const isZeroDate = (t: Temporal): boolean => t.year === 0 && t.month === 0 && t.day === 0

/** Takes a whole number YYMMDD, YYYYMMDD, YYMMDDhhmmss or YYYYMMDDhhmmss and a fraction in nanoseconds; returns the moment, or undefined; of a `day` the digits of the time are not looked at. */
export function momentOfNumber(n: bigint, nano = 0, day = false): Temporal | undefined {
  if (n === 0n) return moment('date', [0, 0, 0], 0)
  if (n < 0n) return undefined
  let v = day && n > 99991231n && n < 100000000000000n ? n - (n % 1000000n) : n
  let kind: 'date' | 'datetime' = 'datetime'
  if (v < 10000101000000n) {
    if (v < 101n) return undefined
    if (v <= 691231n) v = (v + 20000000n) * 1000000n
    else if (v < 700101n) return undefined
    else if (v <= 991231n) v = (v + 19000000n) * 1000000n
    else if (v < 10000101n) return undefined
    else if (v <= 99991231n) v *= 1000000n
    else if (v < 101000000n) return undefined
    else if (v <= 691231235959n) v += 20000000000000n
    else if (v < 700101000000n) return undefined
    else if (v <= 991231235959n) v += 19000000000000n
    if (n <= 99991231n) kind = 'date'
  }
  if (v > 99991231235959n) return undefined
  const part = (divisor: bigint, width: bigint): number => Number((v / divisor) % width)
  const fields = [part(10000000000n, 10000n), part(100000000n, 100n), part(1000000n, 100n), part(10000n, 100n), part(100n, 100n), part(1n, 100n)]
  if ((fields[1] as number) > 12 || (fields[2] as number) > 31 || (fields[3] as number) > 23 || (fields[4] as number) > 59 || (fields[5] as number) > 59) return undefined
  return moment(kind, fields, kind === 'date' ? 0 : nano)
}

/** Takes a number hhmmss and a fraction in nanoseconds; returns the TIME, clipped, or undefined when minutes or seconds are over 59. */
export function timeOfNumber(n: bigint, nano = 0, negative = n < 0n): Temporal | undefined {
  const v = negative ? -n : n
  if (v > 8385959n) {
    if (v >= 10000000000n && !negative) {
      const full = momentOfNumber(v, nano)
      if (full) return time(false, full.hour, full.minute, full.second, full.nano)
    }
    return { ...MAX_TIME, negative, cut: 'range' }
  }
  const minute = Number((v / 100n) % 100n)
  const second = Number(v % 100n)
  if (minute > 59 || second > 59) return undefined
  return clipTime(time(negative, Number(v / 10000n), minute, second, nano))
}

export function clipTime(t: Temporal): Temporal {
  if (t.hour < 838 || (t.hour === 838 && (t.minute < 59 || t.second < 59 || t.nano === 0))) return t
  return { ...MAX_TIME, negative: t.negative, cut: 'range', ...(t.digits === undefined ? {} : { digits: t.digits }) }
}

/** Whether the parts make a date that may be stored; `allowInvalid` is ALLOW_INVALID_DATES, `allowZeroPart` the absence of NO_ZERO_IN_DATE. */
export function isValidDate(t: Temporal, allowInvalid: boolean, allowZeroPart: boolean): boolean {
  if (isZeroDate(t)) return true
  if (t.month === 0 || t.day === 0) return allowZeroPart && t.day <= 31
  return allowInvalid || t.day <= daysInMonth(t.year, t.month)
}

/** Takes a temporal and digits of the second to keep; returns it rounded (half up), or cut with `truncate`; undefined beyond 9999-12-31. */
export function roundFraction(t: Temporal, decimals: number, truncate: boolean): Temporal | undefined {
  const unit = 10 ** (9 - decimals)
  const rest = t.nano % unit
  if (rest === 0) return t
  const nano = t.nano - rest
  if (truncate || rest * 2 < unit) return { ...t, nano }
  if (nano + unit < 1_000_000_000) return { ...t, nano: nano + unit }
  return addSecond({ ...t, nano: 0 })
}

function addSecond(t: Temporal): Temporal | undefined {
  if (t.kind === 'time') {
    const seconds = t.hour * 3600 + t.minute * 60 + t.second + 1
    return clipTime({ ...t, hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60, second: seconds % 60 })
  }
  if (t.second < 59) return { ...t, second: t.second + 1 }
  return fromSeconds(toSeconds(t) + 1, t)
}

/** Seconds since 1970-01-01 00:00:00 as if the moment were UTC. */
export function toSeconds(t: Temporal): number {
  const date = new Date(0)
  date.setUTCFullYear(t.year, t.month - 1, t.day)
  return date.getTime() / 1000 + t.hour * 3600 + t.minute * 60 + t.second
}

/** The inverse of `toSeconds`; fraction and kind are `like`'s. Undefined outside the years 0 to 9999. */
export function fromSeconds(seconds: number, like: Temporal): Temporal | undefined {
  const date = new Date(seconds * 1000)
  const year = date.getUTCFullYear()
  if (year > 9999 || year < 0 || Number.isNaN(year)) return undefined
  const { offset: _offset, ...rest } = like
  return {
    ...rest, kind: 'datetime', year, month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(),
  }
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))
const four = (n: number): string => String(n).padStart(4, '0')
const fraction = (t: Temporal, decimals: number): string => (decimals > 0 ? `.${String(t.nano).padStart(9, '0').slice(0, decimals)}` : '')

export const dateText = (t: Temporal): string => `${four(t.year)}-${two(t.month)}-${two(t.day)}`
export const clockText = (t: Temporal, decimals: number): string => `${two(t.hour)}:${two(t.minute)}:${two(t.second)}${fraction(t, decimals)}`
/** MySQL's text of a moment, `decimals` digits of the second (not rounded). */
export const momentText = (t: Temporal, decimals: number): string => `${dateText(t)} ${clockText(t, decimals)}`
/** MySQL's text of a TIME. */
export const timeText = (t: Temporal, decimals: number): string => `${t.negative ? '-' : ''}${clockText(t, decimals)}`

/** PostgreSQL's text of a date and of a moment: its year before 1 is 1 BC. */
export const pgDateText = (t: Temporal): string => (t.year === 0 ? `${dateText({ ...t, year: 1 })} BC` : dateText(t))
export const pgMomentText = (t: Temporal, decimals: number): string => (t.year === 0 ? `${momentText({ ...t, year: 1 }, decimals)} BC` : momentText(t, decimals))

/** MySQL's text of a date or moment as PostgreSQL writes it. */
export const pgText = (text: string): string => (/^0000-00-00/.test(text) ? '-infinity' : text.startsWith('0000') ? `0001${text.slice(4)} BC` : text)

/** The number YYYYMMDD, YYYYMMDDhhmmss or hhmmss that a temporal is in numeric context, with its fraction. */
export function numberText(t: Temporal): string {
  const date = t.kind === 'time' ? '' : `${t.year === 0 ? '' : t.year}${two(t.month)}${two(t.day)}`
  const clock = t.kind === 'date' ? '' : `${two(t.hour)}${two(t.minute)}${two(t.second)}`
  const digits = `${date}${clock}`.replace(/^0+(?=\d)/, '')
  const micro = t.kind === 'date' ? '' : String(t.nano).padStart(9, '0').slice(0, 6).replace(/0+$/, '')
  return `${t.negative ? '-' : ''}${digits}${micro === '' ? '' : `.${micro}`}`
}
