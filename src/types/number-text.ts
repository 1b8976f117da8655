import type { PacketWriter } from '../wire/packet-writer.ts'

// MySQL writes a DOUBLE with its shortest round-trip digits and a FLOAT with at most six, both without an exponent
// between 1e-15 and 1e15 (measured; manual: Floating-Point Types (Approximate Value)).
const FIXED_FROM = -15
const FIXED_TO = 15
const FLOAT_DIGITS = 6

/** Takes a finite number; returns it as MySQL writes a DOUBLE. */
export function doubleText(value: number): string {
  return Object.is(value, -0) ? '-0' : layOut(value.toExponential())
}

const WIDEST = 22

/** Takes a finite number; returns it as MySQL writes a DOUBLE that becomes part of text: in no more than 22 characters. */
export function narrowDouble(value: number): string {
  const shown = doubleText(value)
  if (shown.length <= WIDEST) return shown
  const scientific = shortExponent(value.toExponential())
  if (scientific.length <= WIDEST) return scientific
  const mantissa = WIDEST - scientific.slice(scientific.indexOf('e')).length - (value < 0 ? 1 : 0)
  return shortExponent(value.toExponential(mantissa - 2))
}
const shortExponent = (scientific: string): string => scientific.replace(/\.?0*e\+?/, 'e')

/** The six digits and the exponent of a number that lies between two of six digits, and nearer to neither. */
const FLOAT_TIE = /^(-?\d\.\d{4}[02468])50*(e.*)$/

/** Takes a finite number; returns it as MySQL writes a FLOAT: six significant digits, a tie to the even one (toExponential takes the greater). */
export function floatText(value: number): string {
  if (Object.is(value, -0)) return '-0'
  const float = Math.fround(value)
  const tie = FLOAT_TIE.exec(float.toExponential(20))
  return layOut(tie === null ? float.toExponential(FLOAT_DIGITS - 1) : `${tie[1]}${tie[2]}`)
}

/** Takes a finite number and a count of decimals; returns it as MySQL writes FLOAT(m,d) and DOUBLE(m,d). */
export function fixedText(value: number, decimals: number): string {
  // digits that a double does not have are zeros, not those of its binary fraction
  const shortest = String(value)
  const point = shortest.indexOf('.')
  if (!shortest.includes('e') && point >= 0 && shortest.length - point - 1 <= decimals) return shortest.padEnd(point + 1 + decimals, '0')
  // toFixed answers with an exponent from 1e21 on.
  return Math.abs(value) < 1e21 ? value.toFixed(decimals) : BigInt(value).toString() + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '')
}

function layOut(scientific: string): string {
  const negative = scientific.startsWith('-')
  const e = scientific.indexOf('e')
  const exponent = Number(scientific.slice(e + 1))
  const digits = scientific.slice(negative ? 1 : 0, e).replace('.', '').replace(/0+$/, '') || '0'
  return (negative ? '-' : '') + place(digits, exponent)
}

function place(digits: string, exponent: number): string {
  const n = digits.length
  if (exponent < FIXED_FROM || (exponent >= FIXED_TO && n <= exponent + 1)) return `${digits[0]}${n > 1 ? `.${digits.slice(1)}` : ''}e${exponent}`
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`
  return n <= exponent + 1 ? digits + '0'.repeat(exponent + 1 - n) : `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`
}

/** Takes the digits of a decimal number as text (sign, digits, point) and a scale; returns it rounded half away from zero, or padded, to that scale. */
export function decimalText(text: string, scale: number): string {
  const negative = text.startsWith('-')
  const bare = negative || text.startsWith('+') ? text.slice(1) : text
  const dot = bare.indexOf('.')
  let whole = dot < 0 ? bare : bare.slice(0, dot)
  let fraction = dot < 0 ? '' : bare.slice(dot + 1)
  if (fraction.length > scale) {
    const up = fraction.charCodeAt(scale) >= 0x35
    fraction = fraction.slice(0, scale)
    if (up) {
      const digits = (BigInt(whole + fraction) + 1n).toString().padStart(scale + 1, '0')
      whole = digits.slice(0, digits.length - scale)
      fraction = digits.slice(digits.length - scale)
    }
  } else fraction = fraction.padEnd(scale, '0')
  if (whole === '') whole = '0'
  const result = scale > 0 ? `${whole}.${fraction}` : whole
  return negative && /[1-9]/.test(result) ? `-${result}` : result
}

const ZERO = 0x30
const NINE = 0x39
const MINUS = 0x2d
const POINT = 0x2e

const isDigit = (c: number): boolean => c >= ZERO && c <= NINE

// Digits of the number being written; no row is written while another is.
const digits = new Uint8Array(32)

/**
 * Takes a DOUBLE or FLOAT as PostgreSQL's text (buffer[start, end)); writes it as a length-encoded string in MySQL's form,
 * with `limit` significant digits at most (17 = as they are).
 */
export function writeFloat(w: PacketWriter, buffer: Buffer, start: number, end: number, limit: number): void {
  const first = buffer[start] as number
  const negative = first === MINUS
  let at = negative ? start + 1 : start
  let count = 0
  let exponent = -1
  let seenPoint = false
  let leading = true
  for (; at < end; at++) {
    const c = buffer[at] as number
    if (isDigit(c)) {
      if (leading && c === ZERO) {
        // zeros before the first digit only move the point
        if (seenPoint) exponent--
        continue
      }
      leading = false
      if (!seenPoint) exponent++
      if (count < 32) digits[count++] = c
    } else if (c === POINT) seenPoint = true
    else break
  }
  if (at < end) {
    const c = buffer[at] as number
    if (c !== 0x65) {
      // NaN and Infinity, which MySQL never stores.
      w.null()
      return
    }
    let sign = 1
    let shift = 0
    for (at++; at < end; at++) {
      const d = buffer[at] as number
      if (d === MINUS) sign = -1
      else if (isDigit(d)) shift = shift * 10 + d - ZERO
    }
    exponent += sign * shift
  }
  if (count > limit) {
    const next = digits[limit] as number
    // A tie of the shortest digits is none of the number's own: only there the exact value is asked.
    if (next === 0x35 && count === limit + 1) {
      w.lenencString(floatText(Number(buffer.toString('latin1', start, end))))
      return
    }
    count = limit
    if (next >= 0x35) {
      let i = limit - 1
      while (i >= 0 && digits[i] === NINE) i--
      if (i < 0) {
        digits[0] = 0x31
        count = 1
        exponent++
      } else {
        digits[i] = (digits[i] as number) + 1
        count = i + 1
      }
    }
  }
  while (count > 0 && digits[count - 1] === ZERO) count--
  if (count === 0) {
    digits[0] = ZERO
    count = 1
    exponent = 0
  }
  place8(w, negative, count, exponent)
}

function place8(w: PacketWriter, negative: boolean, count: number, exponent: number): void {
  const from = w.reserve(64)
  const b = w.buffer
  let at = from + 1
  if (negative) b[at++] = MINUS
  if (exponent < FIXED_FROM || (exponent >= FIXED_TO && count <= exponent + 1)) {
    b[at++] = digits[0] as number
    if (count > 1) b[at++] = POINT
    for (let i = 1; i < count; i++) b[at++] = digits[i] as number
    b[at++] = 0x65
    let e = exponent
    if (e < 0) {
      b[at++] = MINUS
      e = -e
    }
    if (e >= 100) b[at++] = ZERO + ((e / 100) | 0)
    if (e >= 10) b[at++] = ZERO + (((e / 10) | 0) % 10)
    b[at++] = ZERO + (e % 10)
  } else if (exponent < 0) {
    b[at++] = ZERO
    b[at++] = POINT
    for (let i = exponent + 1; i < 0; i++) b[at++] = ZERO
    for (let i = 0; i < count; i++) b[at++] = digits[i] as number
  } else {
    for (let i = 0; i < count || i <= exponent; i++) {
      if (i === exponent + 1) b[at++] = POINT
      b[at++] = i < count ? (digits[i] as number) : ZERO
    }
  }
  b[from] = at - from - 1
  w.position = at
}
