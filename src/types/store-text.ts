/** Values stored into columns of strings: CHAR to LONGTEXT, BINARY to LONGBLOB, ENUM, SET, JSON. */
import { errorWithText, mysqlError } from '../errors/mysql-error.ts'
import { textDecoder, textEncoder } from './charset-encode.ts'
import { collationByName } from './collation-table.ts'
import { JsonSyntaxError, JsonTooDeep, jsonDocument } from './json-document.ts'
import { doubleText } from './number-text.ts'
import type { Target } from './store-target.ts'
import type { MySqlType } from './type.ts'
import type { Value } from './value.ts'
import { valueBytes, valueText } from './value-text.ts'

type Present = Exclude<Value, { kind: 'null' }>

export function storeCharacters(value: Present, t: Target): string {
  const { type } = t
  const charset = collationByName(type.collation)?.charset ?? 'utf8mb4'
  let text = decoded(value, charset, t)
  if (charset !== 'utf8mb4') text = representable(text, charset, t)
  if (type.name === 'char') return withoutTrailingSpaces(cutCharacters(withoutTrailingSpaces(text), t))
  return type.name === 'varchar' ? cutCharacters(text, t) : cutBytes(text, charset, t)
}

const withoutTrailingSpaces = (text: string): string => text.replace(/ +$/, '')

/** The value as text; a binary string is read as the column's character set. */
function decoded(value: Present, charset: string, t: Target): string {
  const { type } = t
  let text: string
  const decode = value.kind === 'bytes' || value.kind === 'hex' ? textDecoder(charset) : undefined
  if (decode) {
    const { bytes } = value as Extract<Present, { kind: 'bytes' | 'hex' }>
    const found = decode(bytes)
    if (found === undefined) t.incorrect('string', printable(bytes))
    text = found ?? ''
  } else if (value.kind === 'bytes' || value.kind === 'hex') {
    const end = validPrefix(value.bytes)
    if (end < value.bytes.length) t.incorrect('string', printable(value.bytes.subarray(end)))
    text = value.bytes.toString('utf8', 0, end)
  } else text = (value.kind === 'double' || value.kind === 'float') && (type.name === 'char' || type.name === 'varchar') ? fittedNumber(value, type.length) : valueText(value)
  return text
}

/** A DOUBLE in few characters takes an exponent, or loses digits. */
function fittedNumber(value: Extract<Present, { kind: 'double' | 'float' }>, length: number): string {
  const text = valueText(value)
  if (text.length <= length) return text
  const short = value.value.toExponential().replace('e+', 'e')
  if (short.length <= length) return short
  for (let digits = Math.min(length, 15); digits > 0; digits--) {
    const rounded = doubleText(Number(value.value.toPrecision(digits)))
    if (rounded.length <= length) return rounded
  }
  return text
}

/** Bytes of the longest prefix that is UTF-8. */
function validPrefix(bytes: Buffer): number {
  if (bytes.toString('utf8').indexOf('\ufffd') < 0) return bytes.length
  let at = 0
  while (at < bytes.length) {
    const first = bytes[at] as number
    const size = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0
    if (size === 0 || at + size > bytes.length) return at
    for (let i = 1; i < size; i++) if (((bytes[at + i] as number) & 0xc0) !== 0x80) return at
    if (size > 1 && Buffer.byteLength(bytes.toString('utf8', at, at + size)) !== size) return at
    at += size
  }
  return at
}

/** Up to six bytes as MySQL shows them in 1366. */
function printable(bytes: Buffer): string {
  let text = ''
  for (const byte of bytes.subarray(0, 6)) text += byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`
  return bytes.length > 6 ? `${text}...` : text
}

/** Characters that the column's character set lacks become `?`, with one report at the first. */
function representable(text: string, charset: string, t: Target): string {
  const encode = textEncoder(charset)
  let out = ''
  let reported = false
  let at = 0
  for (const char of text) {
    const code = char.codePointAt(0) as number
    const fits = code < 0x80 || (charset === 'utf8mb3' || charset === 'ucs2' ? code < 0x10000 : charset.startsWith('utf') || encode === undefined || encode(char)[0] !== 0x3f)
    if (!fits && !reported) {
      reported = true
      t.incorrect('string', printable(Buffer.from(text.slice(at))))
    }
    out += fits ? char : '?'
    at += char.length
  }
  return out
}

function cutCharacters(text: string, t: Target): string {
  const limit = t.type.length
  if (text.length <= limit) return text
  let count = 0
  let at = 0
  for (const char of text) {
    if (count === limit) break
    count++
    at += char.length
  }
  return cut(text, at, t)
}

const textBytes: Partial<Record<MySqlType['name'], number>> = { tinytext: 255, text: 65535, mediumtext: 16777215, longtext: 4294967295 }

function cutBytes(text: string, charset: string, t: Target): string {
  const limit = textBytes[t.type.name] ?? t.type.length
  if (text.length * 3 <= limit) return text
  const encode = charset.startsWith('utf8') ? undefined : textEncoder(charset)
  if ((encode ? encode(text).length : Buffer.byteLength(text)) <= limit) return text
  let bytes = 0
  let at = 0
  for (const char of text) {
    bytes += encode ? encode(char).length : Buffer.byteLength(char)
    if (bytes > limit) break
    at += char.length
  }
  return cut(text, at, t)
}

function cut(text: string, at: number, t: Target): string {
  if (at >= text.length) return text
  if (/^ +$/.test(text.slice(at))) t.note()
  else t.tooLong()
  return text.slice(0, at)
}

const blobBytes: Partial<Record<MySqlType['name'], number>> = { tinyblob: 255, blob: 65535, mediumblob: 16777215, longblob: 4294967295, geometry: 4294967295 }

export function storeBytes(value: Present, t: Target): Buffer {
  const { type } = t
  const fitted = (value.kind === 'double' || value.kind === 'float') && (type.name === 'binary' || type.name === 'varbinary') ? Buffer.from(fittedNumber(value, type.length)) : undefined
  const encode = value.kind === 'string' ? textEncoder(value.collation === undefined ? t.ctx.charset : collationByName(value.collation)?.charset) : undefined
  let bytes = fitted ?? (encode === undefined ? valueBytes(value) : encode(valueText(value)))
  const limit = blobBytes[type.name] ?? type.length
  if (bytes.length > limit) {
    t.tooLong()
    bytes = bytes.subarray(0, limit)
  }
  if (type.name !== 'binary' || bytes.length === limit) return bytes
  const padded = Buffer.alloc(limit)
  bytes.copy(padded)
  return padded
}

// ---------------------------------------------------------------- ENUM and SET

/** Folds a label for comparison under a collation: only what decides equality of labels. */
export function foldLabel(label: string, collation: string): string {
  const text = withoutTrailingSpaces(label)
  if (collation.endsWith('_bin') || collation === 'binary' || collation.endsWith('_cs')) return text
  const lower = text.toUpperCase().toLowerCase()
  return collation.endsWith('_as_ci') ? lower.normalize('NFC') : lower.normalize('NFD').replace(/\p{M}+/gu, '')
}

const folded = new WeakMap<MySqlType, Map<string, number>>()

function labelIndex(type: MySqlType, text: string): number {
  const exact = type.values?.indexOf(text) ?? -1
  if (exact >= 0) return exact
  let map = folded.get(type)
  if (map === undefined) {
    map = new Map()
    for (const [i, label] of (type.values ?? []).entries()) {
      const key = foldLabel(label, type.collation)
      if (!map.has(key)) map.set(key, i)
    }
    folded.set(type, map)
  }
  return map.get(foldLabel(text, type.collation)) ?? -1
}

const isNumber = (value: Present): value is Extract<Present, { kind: 'int' | 'decimal' | 'double' | 'float' }> =>
  value.kind === 'int' || value.kind === 'decimal' || value.kind === 'double' || value.kind === 'float'

/** Beyond 64 bits. */
const BEYOND = 1n << 64n

/** Index and bitmask drop the fraction, unlike every other integer. */
function wholeNumber(value: Extract<Present, { kind: 'int' | 'decimal' | 'double' | 'float' }>): bigint {
  if (value.kind === 'int') return value.value
  if (value.kind === 'decimal') return BigInt(value.text.replace(/\..*/, '') || '0')
  return value.value >= 2 ** 63 ? BEYOND : value.value <= -(2 ** 63) ? 1n << 63n : BigInt(Math.trunc(value.value))
}

export function storeEnum(value: Present, t: Target): string {
  const labels = t.type.values ?? []
  if (isNumber(value)) return enumByNumber(wholeNumber(value), labels, t)
  const text = value.kind === 'bytes' || value.kind === 'hex' ? value.bytes.toString('utf8') : valueText(value)
  const index = labelIndex(t.type, text)
  if (index >= 0) return labels[index] as string
  if (/^\d+$/.test(text)) return /^0+$/.test(text) ? '' : enumByNumber(BigInt(text), labels, t)
  t.truncated()
  return ''
}

function enumByNumber(n: bigint, labels: readonly string[], t: Target): string {
  const label = n > 0n && n <= BigInt(labels.length) ? labels[Number(n) - 1] : undefined
  if (label === undefined) t.truncated()
  return label ?? ''
}

export function storeSet(value: Present, t: Target): string {
  const labels = t.type.values ?? []
  const all = (1n << BigInt(labels.length)) - 1n
  let mask = 0n
  let wrong = false
  if (isNumber(value)) {
    const whole = wholeNumber(value)
    const n = whole >= BEYOND ? BEYOND - 1n : BigInt.asUintN(64, whole < -(1n << 63n) ? -(1n << 63n) : whole)
    mask = n & all
    wrong = mask !== n
  } else {
    const text = value.kind === 'bytes' || value.kind === 'hex' ? value.bytes.toString('utf8') : valueText(value)
    for (const part of text === '' ? [] : text.split(',')) {
      const index = labelIndex(t.type, part)
      if (index < 0 || part === '') wrong = true
      else mask |= 1n << BigInt(index)
    }
    if (wrong && /^\d+$/.test(text) && BigInt(text) <= all) {
      mask = BigInt(text)
      wrong = false
    }
  }
  if (wrong) t.truncated()
  return labels.filter((_, i) => (mask >> BigInt(i)) & 1n).join(',')
}

// ---------------------------------------------------------------- JSON

/** JSON is never converted half-way: its errors do not depend on sql_mode. */
export function storeJson(value: Present, t: Target): string {
  const column = t.table === '' ? t.column : `${t.table}.${t.column}`
  if (value.kind === 'bytes' || value.kind === 'hex') throw mysqlError('ER_INVALID_JSON_CHARSET', 'binary')
  if (value.kind !== 'string' && value.kind !== 'json') throw mysqlError('ER_INVALID_JSON_TEXT', 'not a JSON text, may need CAST', 0, column)
  return parsedJson(value.text, (message, position) => mysqlError('ER_INVALID_JSON_TEXT', message, position, column))
}

/** Takes JSON text and the maker of a syntax error; returns what jsonb takes. Throws 3157 when it is nested too deep, 1366 for an escaped NUL, which jsonb cannot hold. */
export function parsedJson(text: string, failure: (message: string, position: number) => Error): string {
  try {
    const document = jsonDocument(text)
    if (/(?:^|[^\\])(?:\\\\)*\\u0000/.test(document)) throw errorWithText(1366, "Incorrect string value: '\\u0000' in a JSON document")
    return document
  } catch (error) {
    if (error instanceof JsonTooDeep) throw mysqlError('ER_JSON_DOCUMENT_TOO_DEEP')
    if (error instanceof JsonSyntaxError) throw failure(error.message, error.position)
    throw error
  }
}

