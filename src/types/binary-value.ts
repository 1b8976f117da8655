import { TypeCode } from '../wire/constants.ts'
import type { BinaryParameter } from '../wire/binary-parameters.ts'
import { textDecoder } from './charset-encode.ts'
import { doubleText } from './number-text.ts'
import type { Value } from './value.ts'
import { NULL_VALUE } from './value.ts'

const two = (n: number): string => String(n).padStart(2, '0')
const micros = (n: number): string => (n > 0 ? `.${String(n).padStart(6, '0')}` : '')

const binaryTypes = new Set<number>([TypeCode.TINY_BLOB, TypeCode.MEDIUM_BLOB, TypeCode.LONG_BLOB, TypeCode.BLOB, TypeCode.BIT, TypeCode.GEOMETRY, TypeCode.VECTOR])

/**
 * Takes a value as COM_STMT_EXECUTE brought it and character_set_client; returns it as a value of the gateway.
 * Text that is not of the character set stays a byte string.
 */
export function binaryParameterToValue(parameter: BinaryParameter, charset = 'utf8mb4'): Value {
  switch (parameter.kind) {
    case 'null': return NULL_VALUE
    case 'integer': return { kind: 'int', value: BigInt(parameter.value) }
    case 'double':
      // A FLOAT is its own digits, not the double's behind it.
      return parameter.type === TypeCode.FLOAT ? { kind: 'double', value: Number(shortestFloat(parameter.value)) } : { kind: 'double', value: parameter.value }
    case 'decimal': return { kind: 'decimal', text: parameter.text }
    case 'bytes': return textOrBytes(parameter.type, parameter.value, charset)
    case 'datetime': {
      const date = `${String(parameter.year).padStart(4, '0')}-${two(parameter.month)}-${two(parameter.day)}`
      if (parameter.type === TypeCode.DATE) return { kind: 'date', text: date }
      return { kind: 'datetime', text: `${date} ${two(parameter.hour)}:${two(parameter.minute)}:${two(parameter.second)}${micros(parameter.microsecond)}` }
    }
    case 'time':
      return {
        kind: 'time',
        text: `${parameter.negative ? '-' : ''}${two(parameter.days * 24 + parameter.hours)}:${two(parameter.minutes)}:${two(parameter.seconds)}${micros(parameter.microseconds)}`,
      }
  }
}

function textOrBytes(type: number, bytes: Buffer, charset: string): Value {
  if (type === TypeCode.JSON) return { kind: 'string', text: bytes.toString('utf8') }
  const decode = charset.startsWith('utf8') ? undefined : textDecoder(charset)
  if (binaryTypes.has(type) || charset === 'binary') return { kind: 'bytes', bytes: Buffer.from(bytes) }
  const decoded = decode?.(bytes)
  if (decoded !== undefined) return { kind: 'string', text: decoded }
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') && !Buffer.from(text).equals(bytes) ? { kind: 'bytes', bytes: Buffer.from(bytes) } : { kind: 'string', text }
}

function shortestFloat(value: number): string {
  for (let digits = 6; digits < 9; digits++) {
    const text = value.toPrecision(digits)
    if (Math.fround(Number(text)) === value) return text
  }
  return Number.isFinite(value) ? doubleText(value) : '0'
}
