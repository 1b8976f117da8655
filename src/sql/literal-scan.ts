/** Finds the ends of literals in raw bytes, exactly as the lexer does in a byte string. */
import { identChar, integerFits } from './characters.ts'

/** Kinds of literals in a shape. */
export const LITERAL = { int: 1, decimal: 2, double: 3, string: 4, national: 5, hex: 6, bit: 7 } as const

/** Kind of the literal that the last successful scan found. */
export let scannedKind = 0

/** Takes the place of an opening quote; returns the offset behind the closing one, or -1. */
export function scanString(text: Uint8Array, open: number, quote: number, noBackslashEscapes: boolean): number {
  const n = text.length
  scannedKind = LITERAL.string
  for (let i = open + 1; i < n; i++) {
    const c = text[i]!
    if (c === quote) {
      if (text[i + 1] !== quote) return i + 1
      i++
    } else if (c === 92 && !noBackslashEscapes) i++
  }
  return -1
}

/** Takes the place of a digit or of a point before one; returns the number's end, 0 when these digits begin a name, -1 when this is no token at all. */
export function scanNumber(text: Uint8Array, start: number): number {
  let i = start
  let c = text[i]!
  if (c === 46) return scanFraction(text, i)
  if (c === 48) {
    const d = text[i + 1]
    if (d === 120 || d === 98) {
      let j = i + 2
      if (d === 120) while (isHexDigit(text[j])) j++
      else while ((text[j]! | 1) === 49) j++
      if (j === i + 2 || (j < text.length && identChar[text[j]!] === 1)) return 0
      scannedKind = d === 120 ? LITERAL.hex : LITERAL.bit
      return j
    }
  }
  const n = text.length
  do i++
  while (i < n && isDigit(c = text[i]!))
  if (i >= n) c = 0
  if (c === 46) return scanFraction(text, i)
  if (identChar[c] !== 1) {
    scannedKind = i - start < 20 || integerFits(latin1(text, start, i), 0, i - start) ? LITERAL.int : LITERAL.decimal
    return i
  }
  if (c === 101 || c === 69) {
    let j = i + 1
    if (text[j] === 43 || text[j] === 45) j++
    if (isDigit(text[j])) {
      while (isDigit(text[j])) j++
      scannedKind = LITERAL.double
      return j
    }
  }
  return 0
}

function scanFraction(text: Uint8Array, dot: number): number {
  let i = dot + 1
  while (isDigit(text[i])) i++
  scannedKind = LITERAL.decimal
  if (text[i] === 101 || text[i] === 69) {
    i++
    if (text[i] === 43 || text[i] === 45) i++
    if (!isDigit(text[i])) return -1
    while (isDigit(text[i])) i++
    scannedKind = LITERAL.double
  }
  return i
}

/** Takes the place of the letter of x'..', b'..' or n'..'; returns the end, 0 when the letter is none of these or no quote follows, -1 when it is malformed. */
export function scanPrefixed(text: Uint8Array, start: number, noBackslashEscapes: boolean): number {
  if (text[start + 1] !== 39) return 0
  const letter = text[start]! | 32
  if (letter === 110) {
    const end = scanString(text, start + 1, 39, noBackslashEscapes)
    scannedKind = LITERAL.national
    return end
  }
  if (letter !== 120 && letter !== 98) return 0
  let i = start + 2
  if (letter === 120) while (isHexDigit(text[i])) i++
  else while ((text[i]! | 1) === 49) i++
  if (text[i] !== 39 || (letter === 120 && (i - start) % 2 !== 0)) return -1
  scannedKind = letter === 120 ? LITERAL.hex : LITERAL.bit
  return i + 1
}

export function isDigit(c: number | undefined): boolean {
  return c !== undefined && c >= 48 && c <= 57
}

function isHexDigit(c: number | undefined): boolean {
  return c !== undefined && ((c >= 48 && c <= 57) || ((c | 32) >= 97 && (c | 32) <= 102))
}

function latin1(text: Uint8Array, start: number, end: number): string {
  return Buffer.from(text.buffer, text.byteOffset + start, end - start).toString('latin1')
}
