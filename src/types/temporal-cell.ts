import type { PacketWriter } from '../wire/packet-writer.ts'

// A moment read from PostgreSQL's binary form; module variables, because a row makes no objects.
let year = 0
let month = 0
let day = 0
let hour = 0
let minute = 0
let second = 0
let micro = 0
/** -infinity, which stands for MySQL's zero date */
let zero = false

const DAY_MICROS = 86_400_000_000

/** Days since 2000-01-01 to year, month, day of the proleptic Gregorian calendar. */
function setDays(days: number): void {
  // Counted from 0000-03-01 in eras of 400 years, so that the leap day ends a year. January and February of the year 0 are before that.
  if (days < -730_425) {
    const ofYear = days + 730_485
    year = 0
    month = ofYear < 31 ? 1 : 2
    day = ofYear - (ofYear < 31 ? 0 : 31) + 1
    return
  }
  const z = (days + 730_425) | 0
  const era = (z / 146_097) | 0
  const dayOfEra = (z - era * 146_097) | 0
  const yearOfEra = ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0
  const dayOfYear = (dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0))) | 0
  const m = ((5 * dayOfYear + 2) / 153) | 0
  day = dayOfYear - (((153 * m + 2) / 5) | 0) + 1
  month = m < 10 ? m + 3 : m - 9
  year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
}

function setMicros(ofDay: number): void {
  const seconds = Math.floor(ofDay / 1_000_000)
  micro = ofDay - seconds * 1_000_000
  hour = (seconds / 3600) | 0
  minute = ((seconds / 60) | 0) % 60
  second = seconds % 60
}

const int32 = (b: Buffer, at: number): number =>
  ((b[at] as number) << 24) | ((b[at + 1] as number) << 16) | ((b[at + 2] as number) << 8) | (b[at + 3] as number)

const ZERO_DATE = -2_147_483_648
const LAST_DATE = 2_147_483_647

/** Reads a binary date: int32 days since 2000-01-01. */
export function readDate(b: Buffer, at: number): void {
  const days = int32(b, at)
  hour = minute = second = micro = 0
  zero = days === ZERO_DATE
  if (!zero) setDays(days === LAST_DATE ? 2_921_939 : days)
}

/** Reads a binary timestamp: int64 microseconds since 2000-01-01. */
export function readTimestamp(b: Buffer, at: number): void {
  const high = int32(b, at)
  const low = int32(b, at + 4) >>> 0
  zero = high === ZERO_DATE && low === 0
  if (zero) {
    hour = minute = second = micro = 0
    return
  }
  // A day is 2^13 * 10546875 microseconds: dividing by the power of two first keeps every step an exact double.
  const coarse = high * 524_288 + (low >>> 13)
  const days = Math.floor(coarse / 10_546_875)
  setDays(high === LAST_DATE ? 2_921_939 : days)
  setMicros((coarse - days * 10_546_875) * 8192 + (low & 8191))
}

const pair = (b: Buffer, at: number): number => ((b[at] as number) - 48) * 10 + (b[at + 1] as number) - 48

/** Reads `YYYY-MM-DD[ hh:mm:ss[.ffffff]][+zone]`, what PostgreSQL's ISO style and our own functions print; false when it is something else. */
export function readMomentText(b: Buffer, start: number, end: number): boolean {
  hour = minute = second = micro = 0
  zero = b[start] === 0x2d
  if (zero) return true
  if (end - start < 10 || b[start + 4] !== 0x2d || b[start + 7] !== 0x2d) return false
  year = pair(b, start) * 100 + pair(b, start + 2)
  month = pair(b, start + 5)
  day = pair(b, start + 8)
  if (year === 1 && b[end - 1] === 0x43) year = 0
  zero = year === 0 && month === 0 && day === 0
  if (end - start >= 19) {
    hour = pair(b, start + 11)
    minute = pair(b, start + 14)
    second = pair(b, start + 17)
    if (b[start + 19] === 0x2e) {
      let unit = 100_000
      for (let i = start + 20; i < end && unit >= 1; i++, unit /= 10) {
        const digit = (b[i] as number) - 48
        if (digit < 0 || digit > 9) break
        micro += digit * unit
      }
    }
  }
  return true
}

let negative = false
let hours = 0

/** Reads a binary interval as a MySQL TIME: int64 microseconds, int32 days, int32 months. */
export function readInterval(b: Buffer, at: number): void {
  let total = int32(b, at) * 4_294_967_296 + (int32(b, at + 4) >>> 0) + (int32(b, at + 8) + 30 * int32(b, at + 12)) * DAY_MICROS
  negative = total < 0
  if (negative) total = -total
  const seconds = Math.floor(total / 1_000_000)
  micro = total - seconds * 1_000_000
  hours = Math.floor(seconds / 3600)
  minute = ((seconds - hours * 3600) / 60) | 0
  second = (seconds - hours * 3600) % 60
}

/** Reads `[-]hhh:mm:ss[.ffffff]`; false when it is something else. */
export function readTimeText(b: Buffer, start: number, end: number): boolean {
  negative = b[start] === 0x2d
  let at = negative ? start + 1 : start
  hours = 0
  for (; at < end && b[at] !== 0x3a; at++) hours = hours * 10 + (b[at] as number) - 48
  if (end - at < 6) return false
  minute = pair(b, at + 1)
  second = pair(b, at + 4)
  micro = 0
  if (b[at + 6] === 0x2e) {
    let unit = 100_000
    for (let i = at + 7; i < end && unit >= 1; i++, unit /= 10) micro += ((b[i] as number) - 48) * unit
  }
  return true
}

/** Makes the time of day of the moment that was read the TIME to write. */
export function timeOfDay(): void {
  negative = false
  hours = hour
}

function two(b: Buffer, at: number, n: number): void {
  b[at] = 48 + ((n / 10) | 0)
  b[at + 1] = 48 + (n % 10)
}

function writeDay(b: Buffer, at: number): void {
  const y = zero ? 0 : year
  two(b, at, ((y / 100) | 0) % 100)
  two(b, at + 2, y % 100)
  b[at + 4] = 0x2d
  two(b, at + 5, zero ? 0 : month)
  b[at + 7] = 0x2d
  two(b, at + 8, zero ? 0 : day)
}

function writeFraction(b: Buffer, from: number, decimals: number): void {
  b[from] = 0x2e
  let rest = micro
  let unit = 100_000
  for (let i = 1; i <= decimals; i++, unit /= 10) {
    const digit = (rest / unit) | 0
    b[from + i] = 48 + digit
    rest -= digit * unit
  }
}

/** Writes the moment that was read as a DATE of a text row. */
export function writeDateText(w: PacketWriter): void {
  const at = w.reserve(11)
  w.buffer[at] = 10
  writeDay(w.buffer, at + 1)
}

/** Writes the moment that was read as a DATETIME of a text row. */
export function writeDateTimeText(w: PacketWriter, decimals: number): void {
  const length = decimals > 0 ? 20 + decimals : 19
  const at = w.reserve(length + 1)
  const b = w.buffer
  b[at] = length
  writeDay(b, at + 1)
  b[at + 11] = 0x20
  two(b, at + 12, hour)
  b[at + 14] = 0x3a
  two(b, at + 15, minute)
  b[at + 17] = 0x3a
  two(b, at + 18, second)
  if (decimals > 0) writeFraction(b, at + 20, decimals)
}

/** Writes the TIME that was read into a text row. */
export function writeTimeText(w: PacketWriter, decimals: number): void {
  const wide = hours > 99 ? 1 : 0
  const sign = negative ? 1 : 0
  const length = sign + wide + 8 + (decimals > 0 ? decimals + 1 : 0)
  let at = w.reserve(length + 1)
  const b = w.buffer
  b[at++] = length
  if (negative) b[at++] = 0x2d
  if (wide) b[at++] = 48 + ((hours / 100) | 0)
  two(b, at, hours % 100)
  b[at + 2] = 0x3a
  two(b, at + 3, minute)
  b[at + 5] = 0x3a
  two(b, at + 6, second)
  if (decimals > 0) writeFraction(b, at + 8, decimals)
}

// One more digit than the column's would be invisible to the client's metadata.
const kept = [1_000_000, 100_000, 10_000, 1000, 100, 10, 1]
function microOf(decimals: number): number {
  return micro - (micro % (kept[decimals] ?? 1))
}

function writeMicro(b: Buffer, at: number, n: number): void {
  b[at] = n
  b[at + 1] = n >>> 8
  b[at + 2] = n >>> 16
  b[at + 3] = n >>> 24
}

/** Writes the moment that was read into a binary row; `date`: without the time of day. */
export function writeMomentBinary(w: PacketWriter, date: boolean, decimals: number): void {
  const fraction = date ? 0 : microOf(decimals)
  const length = zero ? 0 : fraction > 0 ? 11 : !date && (hour > 0 || minute > 0 || second > 0) ? 7 : 4
  const at = w.reserve(length + 1)
  const b = w.buffer
  b[at] = length
  if (length === 0) return
  b[at + 1] = year
  b[at + 2] = year >>> 8
  b[at + 3] = month
  b[at + 4] = day
  if (length === 4) return
  b[at + 5] = hour
  b[at + 6] = minute
  b[at + 7] = second
  if (length === 11) writeMicro(b, at + 8, fraction)
}

/** Writes the TIME that was read into a binary row. */
export function writeTimeBinary(w: PacketWriter, decimals: number): void {
  const fraction = microOf(decimals)
  const length = fraction > 0 ? 12 : hours > 0 || minute > 0 || second > 0 ? 8 : 0
  const at = w.reserve(length + 1)
  const b = w.buffer
  b[at] = length
  if (length === 0) return
  const days = (hours / 24) | 0
  b[at + 1] = negative ? 1 : 0
  writeMicro(b, at + 2, days)
  b[at + 6] = hours - days * 24
  b[at + 7] = minute
  b[at + 8] = second
  if (length === 12) writeMicro(b, at + 9, fraction)
}
