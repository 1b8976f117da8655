import { doubleText, floatText } from './number-text.ts'
import type { Temporal } from './temporal.ts'
import { parseMoment, parseTime } from './temporal-text.ts'
import type { Value } from './value.ts'

type Present = Exclude<Value, { kind: 'null' }>

/** The text of a value, as MySQL would print it; bytes as one character each. */
export function valueText(value: Present): string {
  switch (value.kind) {
    case 'int': return value.value.toString()
    case 'double': return doubleText(value.value)
    case 'float': return floatText(value.value)
    case 'bytes': case 'hex': return value.bytes.toString('latin1')
    case 'decimal': case 'string': case 'date': case 'datetime': case 'time': case 'json': return value.text
  }
}

/** The bytes of a value in a binary string. */
export function valueBytes(value: Present): Buffer {
  return value.kind === 'bytes' || value.kind === 'hex' ? value.bytes : Buffer.from(valueText(value))
}

/** The text of a value as messages show it: bytes that are not printable as \\x and two digits. */
export function shownText(value: Present): string {
  if (value.kind !== 'bytes' && value.kind !== 'hex') return valueText(value)
  return [...value.bytes].map((c) => (c >= 32 && c < 127 ? String.fromCharCode(c) : `\\x${c.toString(16).toUpperCase().padStart(2, '0')}`)).join('')
}

/** The number that a hexadecimal literal is in an expression: none, 0, when it needs more than eight bytes. */
export const hexOperand = (bytes: Buffer): bigint => (isLongHex(bytes) ? 0n : hexNumber(bytes))
export const isLongHex = (bytes: Buffer): boolean => bytes.subarray(0, -8).some((c) => c !== 0)
export const hexNumber = (bytes: Buffer): bigint => (bytes.length === 0 ? 0n : BigInt(`0x${bytes.toString('hex')}`))

/** The moment or time of a value that is one already. */
export function valueTemporal(value: Present): Temporal | undefined {
  return value.kind === 'time' ? parseTime(value.text) : value.kind === 'date' || value.kind === 'datetime' ? parseMoment(value.text) : undefined
}

const shape = /^[ \t]*([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?/

/** A number at the start of a text: its decimal text without exponent, and whether something but spaces follows. Undefined when there is no digit. */
export function leadingDecimal(text: string): { readonly text: string; readonly rest: boolean; readonly huge: boolean; readonly tail: string } | undefined {
  const [all, sign = '', whole = '', fraction = '', exponent] = shape.exec(text) as unknown as [string, string?, string?, string?, string?]
  if (whole === '' && fraction === '') return undefined
  const shift = Number(exponent ?? '0')
  const tail = text.slice(all.length).trimEnd()
  const rest = tail !== ''
  const minus = sign === '-' ? '-' : ''
  if (Math.abs(shift) >= 400) {
    const zero = !/[1-9]/.test(whole + fraction)
    return { text: shift < 0 || zero ? '0' : `${minus}1`, rest, huge: shift > 0 && !zero, tail }
  }
  return { text: minus + movePoint(whole, fraction, shift), rest, huge: false, tail }
}

function movePoint(whole: string, fraction: string, shift: number): string {
  let left = whole
  let right = fraction
  if (shift > 0) {
    right = right.padEnd(shift, '0')
    left += right.slice(0, shift)
    right = right.slice(shift)
  } else if (shift < 0) {
    left = left.padStart(-shift, '0')
    right = left.slice(left.length + shift) + right
    left = left.slice(0, left.length + shift)
  }
  left = left.replace(/^0+(?=\d)/, '') || '0'
  return right === '' ? left : `${left}.${right}`
}

/** A finite double's value as decimal digits without an exponent. */
export function doubleDigits(value: number): string {
  return leadingDecimal(doubleText(value))?.text ?? '0'
}

/** A double at the start of a text; `digits` is false when there is none. */
export function leadingDouble(text: string): { readonly value: number; readonly digits: boolean; readonly rest: boolean } {
  const match = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/.exec(text)
  if (match === null) return { value: 0, digits: false, rest: text.trim() !== '' }
  return { value: Number(match[0]), digits: true, rest: text.slice(match[0].length).trimEnd() !== '' }
}

/** Rounds half to even, as the C library's rint does: how MySQL makes an integer of a double. */
export function roundToEven(value: number): number {
  const rounded = Math.round(value)
  return Math.abs(value % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded
}
