/** Values stored into columns of numbers: INT family, DECIMAL, FLOAT and DOUBLE, BIT, YEAR. */
import { decimalText, fixedText } from './number-text.ts'
import type { Target } from './store-target.ts'
import { today } from './store-temporal.ts'
import { numberText } from './temporal.ts'
import type { MySqlType } from './type.ts'
import type { Value } from './value.ts'
import { doubleDigits, hexNumber, leadingDecimal, leadingDouble, roundToEven, valueBytes, valueTemporal, valueText } from './value-text.ts'

type Present = Exclude<Value, { kind: 'null' }>

const intBits: Partial<Record<MySqlType['name'], bigint>> = { tinyint: 8n, smallint: 16n, mediumint: 24n, int: 32n, bigint: 64n }

/** Least and greatest value of an integer type. */
export function integerRange(type: MySqlType): readonly [bigint, bigint] {
  const bits = intBits[type.name] ?? 64n
  return type.unsigned ? [0n, (1n << bits) - 1n] : [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n]
}

const wholeOfDecimal = (text: string): bigint => BigInt(decimalText(text, 0))

/** Far outside every integer type: what a double or an exponent beyond them becomes. */
const BEYOND = 1n << 80n

/** Takes a value; returns it as an integer, rounded, not yet limited, and whether something followed it. Reports text that is no integer. */
function readInteger(value: Present, t: Target): { readonly n: bigint; readonly rest: boolean } {
  return value.kind === 'string' || value.kind === 'bytes' || value.kind === 'json' ? integerOfText(valueText(value), t) : { n: toInteger(value), rest: false }
}

function toInteger(value: Exclude<Present, { kind: 'string' | 'bytes' | 'json' }>): bigint {
  switch (value.kind) {
    case 'int': return value.value
    case 'decimal': return wholeOfDecimal(value.text)
    case 'double': case 'float': {
      if (Math.abs(value.value) > 1e24) return value.value < 0 ? -BEYOND : BEYOND
      return BigInt(roundToEven(value.value))
    }
    case 'hex': return hexNumber(value.bytes)
    case 'date': case 'datetime': case 'time': {
      const temporal = valueTemporal(value)
      return temporal ? wholeOfDecimal(numberText(temporal)) : 0n
    }
  }
}

function integerOfText(text: string, t: Target): { readonly n: bigint; readonly rest: boolean } {
  const number = leadingDecimal(text)
  if (number === undefined) {
    t.incorrect('integer', text)
    return { n: 0n, rest: false }
  }
  if (number.huge) return { n: number.text.startsWith('-') ? -BEYOND : BEYOND, rest: false }
  // An exponent without digits is taken as none.
  return { n: wholeOfDecimal(number.text), rest: number.rest && number.tail !== 'e' && number.tail !== 'E' }
}

export function storeInteger(value: Present, t: Target): string {
  const [least, most] = integerRange(t.type)
  const { n, rest } = readInteger(value, t)
  if (n < least || n > most) {
    t.outOfRange()
    return (n < least ? least : most).toString()
  }
  if (rest) t.truncated()
  return n.toString()
}

export function storeDecimal(value: Present, t: Target): string {
  const { type } = t
  let digits: string
  switch (value.kind) {
    case 'int': case 'hex': case 'double': case 'float': case 'decimal': digits = numberDigits(value); break
    case 'date': case 'datetime': case 'time': {
      const temporal = valueTemporal(value)
      digits = temporal ? numberText(temporal) : '0'
      break
    }
    case 'string': case 'bytes': case 'json': {
      const text = valueText(value)
      const number = leadingDecimal(text)
      if (number === undefined) {
        t.incorrect('decimal', text)
        return decimalText('0', type.decimals)
      }
      if (number.rest) {
        if (t.strict) t.incorrect('decimal', text)
        t.note()
      }
      if (number.huge && t.strict) t.incorrect('decimal', text)
      digits = number.huge ? `${number.text.startsWith('-') ? '-' : ''}${'9'.repeat(100)}` : number.text
    }
  }
  const negative = digits.startsWith('-') && /[1-9]/.test(digits)
  if (negative && type.unsigned) {
    t.outOfRange()
    return decimalText('0', type.decimals)
  }
  const precision = type.length - (type.decimals > 0 ? 1 : 0) - (type.unsigned ? 0 : 1)
  const rounded = decimalText(digits, type.decimals)
  const whole = rounded.replace('-', '').split('.')[0] ?? ''
  if (whole.replace(/^0+/, '').length > precision - type.decimals) {
    t.outOfRange()
    const most = '9'.repeat(precision - type.decimals) || '0'
    return `${negative ? '-' : ''}${most}${type.decimals > 0 ? `.${'9'.repeat(type.decimals)}` : ''}`
  }
  const dot = digits.indexOf('.')
  if (dot >= 0 && /[1-9]/.test(digits.slice(dot + 1 + type.decimals))) t.note()
  return rounded
}

function numberDigits(value: Extract<Present, { kind: 'int' | 'hex' | 'double' | 'float' | 'decimal' }>): string {
  switch (value.kind) {
    case 'int': return value.value.toString()
    case 'hex': return hexNumber(value.bytes).toString()
    case 'double': case 'float': return doubleDigits(value.value)
    case 'decimal': return value.text
  }
}

const MAX_FLOAT = 3.4028234663852886e38

export function storeReal(value: Present, t: Target): string {
  const { type } = t
  let number = toDouble(value, t)
  const limit = type.name === 'float' ? MAX_FLOAT : Number.MAX_VALUE
  if (type.decimals < 31) {
    const most = (10 ** type.length - 1) / 10 ** type.decimals
    const rounded = Number.isFinite(number) ? Number(fixedText(number, type.decimals)) : number
    if (Math.abs(rounded) > most) {
      t.outOfRange()
      return String(number < 0 ? (type.unsigned ? 0 : -most) : most)
    }
    number = rounded
  }
  if (number < 0 && type.unsigned) {
    t.outOfRange()
    return '0'
  }
  if (Math.abs(number) > limit) {
    t.outOfRange()
    number = number < 0 ? -limit : limit
  }
  return type.name === 'float' ? String(Math.fround(number)) : Object.is(number, -0) ? '-0' : String(number)
}

function toDouble(value: Present, t: Target): number {
  switch (value.kind) {
    case 'int': return Number(value.value)
    // A decimal has no negative zero.
    case 'decimal': return Number(value.text) + 0
    case 'double': case 'float': return value.value
    case 'hex': return Number(hexNumber(value.bytes))
    case 'date': case 'datetime': case 'time': {
      const temporal = valueTemporal(value)
      return temporal ? Number(numberText(temporal)) : 0
    }
    case 'string': case 'bytes': case 'json': {
      const text = valueText(value)
      const number = leadingDouble(text)
      if (!number.digits || number.rest) t.incorrect(t.type.name === 'float' ? 'FLOAT' : 'DOUBLE', text)
      return number.value
    }
  }
}

/** BIT takes strings by their bytes, big-endian, and numbers as 64-bit patterns. */
export function storeBits(value: Present, t: Target): string {
  const width = BigInt(t.type.length)
  let n: bigint
  if (value.kind === 'string' || value.kind === 'bytes' || value.kind === 'hex' || value.kind === 'json') n = hexNumber(valueBytes(value))
  else if (value.kind === 'double' || value.kind === 'float') n = BigInt.asUintN(64, value.value >= 2 ** 63 ? (1n << 63n) - 1n : value.value <= -(2 ** 63) ? 1n << 63n : BigInt(Math.trunc(value.value)))
  else if (value.kind === 'decimal') n = bitsOfDecimal(wholeOfDecimal(value.text), t)
  else n = BigInt.asUintN(64, toInteger(value))
  if (n >> width > 0n) {
    t.tooLong('range')
    n = (1n << width) - 1n
  }
  return n.toString()
}

/** A DECIMAL is no pattern: below zero or beyond 64 bits it is out of range. */
function bitsOfDecimal(n: bigint, t: Target): bigint {
  const most = (1n << 64n) - 1n
  if (n < 0n || n > most) t.outOfRange()
  return n < 0n ? 0n : n > most ? most : n
}

export function storeYear(value: Present, t: Target): string {
  if (value.kind === 'date' || value.kind === 'datetime') return yearInRange(BigInt(valueTemporal(value)?.year ?? 0), t)
  if (value.kind === 'time') return yearInRange(BigInt(today(t.ctx).year), t)
  const isText = value.kind === 'string' || value.kind === 'bytes' || value.kind === 'json'
  const { n, rest } = readInteger(value.kind === 'double' || value.kind === 'float' ? { ...value, value: wholeYear(value.value) } : value, t)
  if (isText && leadingDecimal(valueText(value)) === undefined) return '0'
  const year = fullYear(n, isText && valueText(value).trim().length !== 4)
  if (rest && inYearRange(year)) t.truncated()
  return yearInRange(year, t)
}

/** The fraction of a double is cut (that of a DECIMAL rounded), but not from what lies outside of the years. */
export const wholeYear = (x: number): number => (x < 0 ? Math.floor(x) : x > 2155 ? Math.ceil(x) : Math.trunc(x))

/** Years of two digits are of 1970 to 2069; `short`: text of another length than four, where 0 is 2000 and not the zero year (manual: The YEAR Type). */
export function fullYear(year: bigint, short: boolean): bigint {
  if (year === 0n) return short ? 2000n : 0n
  return year > 0n && year < 100n ? year + (year < 70n ? 2000n : 1900n) : year
}

export const inYearRange = (year: bigint): boolean => year === 0n || (year >= 1901n && year <= 2155n)

function yearInRange(year: bigint, t: Target): string {
  if (inYearRange(year)) return year.toString()
  t.outOfRange()
  return '0'
}
