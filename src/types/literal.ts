/** Literals of the statement text as values, and MySQL's type of a value the gateway holds. */
import { mysqlError } from '../errors/mysql-error.ts'
import { textDecoder } from './charset-encode.ts'
import { T } from './type.ts'
import type { ExprType } from './type.ts'
import { NULL_VALUE } from './value.ts'
import type { Value } from './value.ts'

const MAX_UBIGINT = 18446744073709551615n

/** Decodes a byte string (one char per byte) as UTF-8; undefined when the bytes are not UTF-8. */
export function decodeUtf8(bytes: string): string | undefined {
  let ascii = true
  for (let i = 0; i < bytes.length; i++)
    if (bytes.charCodeAt(i) > 127) {
      ascii = false
      break
    }
  if (ascii) return bytes
  const buffer = Buffer.from(bytes, 'latin1')
  const text = buffer.toString('utf8')
  return text.includes('\ufffd') && !Buffer.from(text, 'utf8').equals(buffer) ? undefined : text
}

/** An integer literal; beyond BIGINT UNSIGNED it is a decimal. */
export function integerValue(text: string): Value {
  const value = BigInt(text)
  return value > MAX_UBIGINT ? { kind: 'decimal', text: value.toString() } : { kind: 'int', value }
}

/** A literal with an exponent. Throws 1367 when no DOUBLE holds it. */
export function doubleValue(text: string): Value {
  const value = Number(text)
  if (!Number.isFinite(value)) throw mysqlError('ER_ILLEGAL_VALUE_FOR_TYPE', 'double', text)
  return { kind: 'double', value }
}

/** A string literal of the connection's character set (UTF-8), or with an introducer; bytes where it is no text of that set. */
export function stringValue(bytes: string, introducer?: string): Value {
  if (introducer === 'binary') return { kind: 'bytes', bytes: Buffer.from(bytes, 'latin1') }
  const decode = introducer === undefined ? undefined : textDecoder(introducer)
  const text = decode ? decode(Buffer.from(bytes, 'latin1')) : decodeUtf8(bytes)
  return text === undefined || (introducer === 'utf8mb3' && /[\ud800-\udfff]/.test(text)) ? { kind: 'bytes', bytes: Buffer.from(bytes, 'latin1') } : { kind: 'string', text }
}

export type LiteralKind = 'int' | 'decimal' | 'double' | 'string' | 'hex' | 'bit' | 'date' | 'time' | 'timestamp' | 'null' | 'true' | 'false'

/**
 * Takes a literal's kind and source text: digits of a number, the bytes (one char each, escapes resolved) of a string, of a hex or bit literal and of
 * a temporal one, and the introducer; returns its value.
 */
export function valueOfLiteral(kind: LiteralKind, text: string, introducer?: string): Value {
  switch (kind) {
    case 'int': return integerValue(text)
    case 'decimal': return { kind: 'decimal', text }
    case 'double': return doubleValue(text)
    case 'string': return stringValue(text, introducer)
    case 'hex': case 'bit': return introducer === undefined ? { kind: 'hex', bytes: Buffer.from(text, 'latin1') } : stringValue(text, introducer)
    case 'date': case 'time': return { kind, text }
    case 'timestamp': return { kind: 'datetime', text }
    case 'null': return NULL_VALUE
    case 'true': return { kind: 'int', value: 1n }
    case 'false': return { kind: 'int', value: 0n }
  }
}

/** MySQL's type of a value; strings take `collation` (collation_connection for literals) and the strength given. */
export function typeOfValue(value: Value, collation: string, coercibility: ExprType['coercibility'] = 4): ExprType {
  switch (value.kind) {
    case 'null': return { ...T.null, coercibility: 6, nullable: true }
    case 'int': {
      const text = value.value.toString()
      const digits = text.startsWith('-') ? text.length - 1 : text.length
      return value.value > 9223372036854775807n
        ? { ...T.ubigint(digits), coercibility: 5, nullable: false }
        : { ...T.bigint(digits + 1), coercibility: 5, nullable: false }
    }
    case 'decimal': {
      const bare = value.text.replace(/^[-+]/, '')
      const dot = bare.indexOf('.')
      const scale = dot < 0 ? 0 : bare.length - dot - 1
      // 0.5 is DECIMAL(2,1) and .5 is DECIMAL(1,1): one zero before the point counts when it is written.
      const whole = (dot < 0 ? bare : bare.slice(0, dot)).replace(/^0+(?=\d)/, '').length
      // nine words of nine digits: what the whole part leaves over is the fraction's
      const kept = Math.max(0, Math.min(scale, (9 - Math.ceil(whole / 9)) * 9))
      return { ...(whole > 81 ? T.decimal(65, 0) : T.exact(Math.max(whole + kept, 1), kept)), coercibility: 5, nullable: false }
    }
    case 'double': return { ...T.double, coercibility: 5, nullable: false }
    case 'float': return { ...T.float, coercibility: 5, nullable: false }
    case 'string': return { ...T.string([...value.text].length, value.collation ?? collation), coercibility, nullable: false }
    case 'bytes': case 'hex': return { ...T.bytes(value.bytes.length), coercibility, nullable: false }
    case 'date': return { ...T.date, coercibility: 5, nullable: false }
    case 'time': return { ...T.time(fraction(value.text)), coercibility: 5, nullable: false }
    case 'datetime': return { ...T.datetime(fraction(value.text)), coercibility: 5, nullable: false }
    case 'json': return { ...T.json, coercibility: 4, nullable: false }
  }
}

/** Digits after the point of a temporal literal, 6 at most. */
export function fraction(text: string): number {
  const dot = text.lastIndexOf('.')
  return dot < 0 ? 0 : Math.min(6, text.length - dot - 1)
}
