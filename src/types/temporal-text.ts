/** Dates and times in text (manual: Date and Time Literals): what MySQL takes, with all that it forgives. */
import { clipTime, moment, time } from './temporal.ts'
import type { Delimiter, Temporal } from './temporal.ts'

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13)
const isPunctuation = (c: number): boolean => (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126)
const T = 0x54
const POINT = 0x2e
const COLON = 0x3a

/** What should follow each part of a moment. */
const standard = ['-', '-', ' ', ':', ':']

/** The largest number of any part. */
const MAX_PART = 999_999

/** Text being read, and the first delimiter in it that MySQL deprecates. */
class Reader {
  at = 0
  delimiter: Delimiter | undefined
  readonly #text: string

  constructor(text: string) {
    this.#text = text
    this.skipSpaces()
    if (this.at > 0) this.superfluous(0)
  }
  get code(): number {
    return this.at < this.#text.length ? this.#text.charCodeAt(this.at) : 0
  }
  get left(): number {
    return this.#text.length - this.at
  }
  get rest(): string {
    return this.#text.slice(this.at)
  }
  ahead(n: number): number {
    return this.at + n < this.#text.length ? this.#text.charCodeAt(this.at + n) : 0
  }
  skipSpaces(): number {
    const start = this.at
    while (isSpace(this.code)) this.at++
    return this.at - start
  }
  /** Reads at most so many digits. */
  digits(most = Infinity): string {
    const start = this.at
    while (this.at - start < most && isDigit(this.code)) this.at++
    return this.#text.slice(start, this.at)
  }
  superfluous(position: number): void {
    this.delimiter ??= { char: this.#text[position] as string, position }
  }
  /** Told of the delimiters between two parts, from `start` to here. */
  delimited(start: number, good: string): void {
    if (this.#text[start] === good && this.left === 0 && this.at - start === 1) this.superfluous(start)
    else if (this.#text[start] !== good) this.delimiter ??= { char: this.#text[start] as string, position: start, standard: good }
    else if (this.at - start > 1) this.superfluous(start + 1)
  }
  get found(): { readonly delimiter?: Delimiter } {
    return this.delimiter ? { delimiter: this.delimiter } : {}
  }
}

/** `none`: not the shape of a moment at all; `bad`: its shape, but no moment. */
type Scan = Temporal | 'none' | 'bad'

/**
 * Takes text; returns the date or moment in it, or undefined when there is none. Month and day may be zero or beyond the month:
 * what is allowed depends on sql_mode, see `isValidDate`.
 */
export function parseMoment(text: string): Temporal | undefined {
  const scanned = scanMoment(new Reader(text), false)
  return typeof scanned === 'string' ? undefined : scanned
}

/** `full`: only with a time of day, which a space or T begins. */
function scanMoment(r: Reader, full: boolean): Scan {
  if (!isDigit(r.code)) return 'none'
  const run = /^[\dT]+/.exec(r.rest)?.[0].length ?? 0
  const packed = run === r.left || r.ahead(run) === POINT
  const yearLength = run === 4 || run === 8 || run >= 14 ? 4 : 2
  const parts: string[] = []
  let delimited = false
  let spaced = false
  let ended = r.at
  while (parts.length < 7 && isDigit(r.code)) {
    const place = parts.length
    const digits = r.digits(place === 6 ? 6 : packed ? (place === 0 ? yearLength : 2) : Infinity)
    if (Number(digits) > MAX_PART) return 'none'
    parts.push(digits)
    ended = r.at
    if (r.left === 0 || place === 6) break
    if (place === 2 && r.code === T) {
      r.at++
      continue
    }
    if (place === 5) {
      if (r.code !== POINT) break
      ended = ++r.at
      continue
    }
    const start = r.at
    while (isPunctuation(r.code) || isSpace(r.code)) {
      if (isSpace(r.code)) {
        if (place !== 2) return 'none'
        spaced = true
      }
      r.at++
      delimited = true
    }
    if (r.at > start) r.delimited(start, standard[place] as string)
    ended = r.at
  }
  if (full && delimited && !spaced) return 'none'
  r.at = ended
  const scanned = momentOf(r, parts, packed ? yearLength : (parts[0] as string).length, full)
  return full && typeof scanned !== 'string' && scanned.kind === 'date' ? 'bad' : scanned
}

function momentOf(r: Reader, parts: readonly string[], yearLength: number, full: boolean): Scan {
  const fields = parts.slice(0, 6).map(Number)
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = fields
  if (fields.length < 3 || year > 9999 || month > 12 || day > 31 || hour > 23 || minute > 59 || second > 59) return 'bad'
  const some = parts.some((p) => Number(p) > 0)
  if (yearLength === 2 && some) fields[0] = year + (year < 70 ? 2000 : 1900)
  const fraction = parts[6] ?? ''
  const nano = Number(`${fraction}${fraction.length === 6 ? r.digits() : ''}`.slice(0, 7).padEnd(9, '0'))
  const kind = fields.length > 3 ? 'datetime' : 'date'
  const more: { -readonly [K in keyof Temporal]?: Temporal[K] } = { digits: fraction.length }
  if (fields.length === 6 && (r.code === 0x2b || r.code === 0x2d)) {
    const offset = displacement(r.rest)
    if (offset === undefined) return full ? 'none' : 'bad'
    return moment('datetime', fields, nano, { ...r.found, ...more, offset })
  }
  const spaces = r.at
  if (r.skipSpaces() > 0) r.superfluous(spaces)
  if (r.left > 0) more.cut = 'text'
  return moment(kind, fields, nano, { ...r.found, ...more })
}

/** Minutes of +hh:mm or -hh:mm, up to 14 hours. */
function displacement(text: string): number | undefined {
  const zone = /^([-+])(\d\d):(\d\d)\s*$/.exec(text)
  if (zone === null) return undefined
  const minutes = Number(zone[2]) * 60 + Number(zone[3])
  const west = zone[1] === '-'
  if (Number(zone[3]) > 59 || minutes > 840 || (west && minutes === 0)) return undefined
  return west ? -minutes : minutes
}

const MAX_UINT = 4_294_967_295

/** The number that digits are in 64 bits, of which the last 64 digits tell all; none are 0. */
const wrapped = (digits: string): number => Number(BigInt.asUintN(64, BigInt(digits.slice(-64))))

/** Takes text; returns the date with a time of day that it is by its shape, `bad` when that is none; undefined when it is too short or of another shape. */
export function wholeMoment(text: string): Temporal | 'bad' | undefined {
  const scanned = Buffer.byteLength(text) >= 12 ? scanMoment(new Reader(text), true) : 'none'
  return scanned === 'none' ? undefined : scanned
}

/** Takes text; returns the TIME in it, or undefined when there is none. A full moment stays one, with its offset. Beyond 838:59:59 a TIME is clipped. */
export function parseTime(text: string): Temporal | undefined {
  const r = new Reader(text)
  const negative = r.code === 0x2d
  if (negative) r.at++
  if (!(isDigit(r.code) || isSpace(r.code) || ((r.code === COLON || r.code === POINT) && isDigit(r.ahead(1))) || (r.code === POINT && r.left === 1))) return undefined
  const scanned = wholeMoment(r.rest)
  if (scanned !== undefined) return scanned === 'bad' || negative ? undefined : { ...scanned, ...r.found }
  const clock = clockOf(r)
  if (clock === undefined) return undefined
  const point = r.code === POINT && isDigit(r.ahead(1))
  if (point || (r.code === POINT && r.left === 1)) r.at++
  const fraction = point ? r.digits() : ''
  if (/^[eE][-+]?\d/.test(r.rest)) return undefined
  const [hour, minute, second] = clock
  if (hour > MAX_UINT || minute > 59 || second > 59) return undefined
  const spaces = r.at
  if (r.skipSpaces() > 0) r.superfluous(spaces)
  // the last digit rounds, whichever it is
  const digits = fraction.length > 6 ? `${fraction.slice(0, 6)}${fraction.slice(-1)}` : fraction
  return clipTime({ ...time(negative, hour, minute, second, Number(digits.padEnd(9, '0')), r.left > 0 ? 'text' : undefined), digits: Math.min(6, fraction.length), ...r.found })
}

/** [days] hh:mm:ss with parts left out, or hhmmss. */
function clockOf(r: Reader): readonly [hour: number, minute: number, second: number] | undefined {
  const first = wrapped(r.digits())
  if (first > MAX_UINT) return undefined
  const spaces = r.skipSpaces()
  const days = spaces > 0 && r.left > 1 && isDigit(r.code)
  if (!days) {
    if (!(r.left > 1 && r.code === COLON && isDigit(r.ahead(1)))) {
      return [Math.floor(first / 10000), Math.floor(first / 100) % 100, first % 100]
    }
    r.at++
  }
  const parts = days ? [] : [first]
  while (parts.length < 3) {
    parts.push(wrapped(r.digits()))
    if (r.code !== COLON || !isDigit(r.ahead(1))) break
    if (parts.length < 3) r.at++
  }
  const [hour = 0, minute = 0, second = 0] = parts
  return [hour + (days ? first * 24 : 0), minute, second]
}
