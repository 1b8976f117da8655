import type { MySqlType } from '../types/type.ts'
import type { ColumnDefaultInfo } from './table.ts'

/**
 * Takes a column type and the value of a literal default as PostgreSQL prints it (without quotes); returns the default as MySQL shows it:
 * numbers scaled and zero-filled, temporals with their digits, -infinity as the zero date, bytes as a byte string.
 */
export function literalDefault(type: MySqlType, text: string): ColumnDefaultInfo {
  switch (type.name) {
    case 'tinyint': case 'smallint': case 'mediumint': case 'int': case 'bigint':
      return literal(zeroFilled(type, text === 'true' ? '1' : text === 'false' ? '0' : text))
    case 'year': return literal(text === '0' ? '0000' : text)
    case 'bit': return { kind: 'literal', text: BigInt(/^\d+$/.test(text) ? text : '0').toString(2), bits: true }
    case 'decimal': return literal(zeroFilled(type, scaled(text, type.decimals)))
    case 'float': case 'double': return literal(zeroFilled(type, type.decimals === 31 ? text : scaled(text, type.decimals)))
    case 'date': return literal(text === '-infinity' ? '0000-00-00' : yearZero(text))
    case 'datetime': case 'timestamp':
      return literal(fraction(text === '-infinity' ? '0000-00-00 00:00:00' : yearZero(text).replace(/[+-]\d\d(:\d\d)*$/, ''), type.decimals))
    case 'time': return literal(fraction(text, type.decimals))
    case 'binary': case 'varbinary': {
      const bytes = text.startsWith('\\x') ? Buffer.from(text.slice(2), 'hex').toString('latin1') : text
      return literal(type.name === 'binary' ? bytes.padEnd(type.length, '\0') : bytes)
    }
    case 'char': return literal(text.replace(/ +$/, ''))
    case 'varchar': case 'enum': case 'set': return literal(text)
    // The other types have no literal defaults in MySQL.
    default: return { kind: 'expression', expression: `_utf8mb4${quoteText(text)}` }
  }
}

const literal = (text: string): ColumnDefaultInfo => ({ kind: 'literal', text })

/** A string literal in MySQL's canonical spelling. */
export const quoteText = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\0', '\\0').replaceAll('\n', '\\n')}'`

function zeroFilled(type: MySqlType, text: string): string {
  return type.zerofill && !text.startsWith('-') ? text.padStart(type.name === 'decimal' ? type.length : type.length, '0') : text
}

/** Rounds half away from zero to a fixed scale, on digits. */
export function scaled(text: string, scale: number): string {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text)
  if (!match) return text
  const [, sign = '', whole = '', frac = '', exponent = '0'] = match
  const shift = Number(exponent)
  if (Math.abs(shift) > 400) return text
  let digits = whole + frac
  let point = whole.length + shift
  if (point < 0) { digits = '0'.repeat(-point) + digits; point = 0 }
  if (point > digits.length) digits = digits.padEnd(point, '0')
  const cut = digits.slice(0, point + scale).padEnd(point + scale, '0')
  const up = Number(digits[point + scale] ?? '0') >= 5
  const value = (BigInt(cut || '0') + (up ? 1n : 0n)).toString().padStart(scale + 1, '0')
  const shown = scale > 0 ? `${value.slice(0, -scale)}.${value.slice(-scale)}` : value
  return sign === '-' && /[1-9]/.test(shown) ? `-${shown}` : shown
}

function fraction(text: string, digits: number): string {
  const [whole = '', frac = ''] = text.split('.')
  return digits === 0 ? whole : `${whole}.${frac.padEnd(digits, '0').slice(0, digits)}`
}

/** 1 BC is MySQL's year 0. */
const yearZero = (text: string): string => text.replace(/^0001(.*) BC$/, '0000$1')
