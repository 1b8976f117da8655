import { scaled } from '../../catalog/default-text.ts'
import type { Storage } from '../../catalog/storage.ts'
import type { ColumnDefaultInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { b, pgType } from '../../pg/builder.ts'
import type * as A from '../../sql/ast.ts'
import { pgText } from '../../types/temporal.ts'
import { familyOf, precisionOf, type MySqlType } from '../../types/type.ts'
import { temporalDefault } from './temporal-default.ts'

/** A literal as its text or, for hex and bit literals, its bytes. */
type Given =
  | { readonly kind: 'null' }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly bytes: string }
  | { readonly kind: 'bytes'; readonly bytes: string }

/** Takes a default's expression; returns its value when it is a literal (with a sign, if any), else undefined. */
export function literalOf(e: A.Expr): Given | undefined {
  switch (e.kind) {
    case 'null': return { kind: 'null' }
    case 'int': case 'decimal': case 'double': return { kind: 'number', text: e.text }
    case 'bool': return { kind: 'number', text: e.value ? '1' : '0' }
    case 'string': case 'temporal': return { kind: 'text', text: Buffer.from(e.bytes, 'latin1').toString('utf8'), bytes: e.bytes }
    case 'hex': return { kind: 'bytes', bytes: e.bytes }
    case 'unary': {
      if (e.op !== '-' && e.op !== '+') return undefined
      const operand = literalOf(e.operand)
      return operand?.kind === 'number' ? { kind: 'number', text: e.op === '-' ? `-${operand.text}` : operand.text } : undefined
    }
    default: return undefined
  }
}

/** Whether an expression is NOW() or one of its other names: the one function allowed outside parentheses. Returns its precision. */
export function nowPrecision(e: A.Expr): number | undefined {
  if (e.kind !== 'call' || !/^(NOW|CURRENT_TIMESTAMP|LOCALTIME|LOCALTIMESTAMP)$/i.test(e.name)) return undefined
  const [digits] = e.args
  return digits === undefined ? 0 : digits.kind === 'int' ? Number(digits.text) : undefined
}

const ranges: Readonly<Record<string, readonly [bigint, bigint]>> = {
  tinyint: [-128n, 255n], smallint: [-32768n, 65535n], mediumint: [-8388608n, 16777215n], int: [-2147483648n, 4294967295n], bigint: [-9223372036854775808n, 18446744073709551615n],
}

/**
 * Takes a column's name and type and a literal; returns the default as MySQL keeps it. Throws 1067 when the literal is no value of the type, 1101 for types without literal defaults.
 */
export function literalDefaultOf(name: string, type: MySqlType, given: Given, options: { readonly allowZeroDate: boolean }): ColumnDefaultInfo {
  const invalid = (): Error => mysqlError('ER_INVALID_DEFAULT', name)
  if (given.kind === 'null') return { kind: 'literal', text: null }
  const ok = (text: string): ColumnDefaultInfo => ({ kind: 'literal', text })
  const text = given.kind === 'bytes' ? Buffer.from(given.bytes, 'latin1').toString('utf8') : given.text
  const number = given.kind === 'bytes' ? BigInt(`0x${Buffer.from(given.bytes, 'latin1').toString('hex') || '0'}`).toString() : text.trim()
  const numeric = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(number)
  switch (familyOf(type)) {
    case 'int': {
      if (!numeric) throw invalid()
      const value = BigInt(scaled(number, 0))
      const [low, high] = ranges[type.name] ?? [0n, 0n]
      // Unsigned ranges are twice the signed ones and start at zero.
      if (type.unsigned ? value < 0n || value > high : value < low || value > -low - 1n) throw invalid()
      return ok(type.zerofill ? String(value).padStart(type.length, '0') : String(value))
    }
    case 'decimal': {
      if (!numeric) throw invalid()
      const value = scaled(number, type.decimals)
      const { precision, scale } = precisionOf(type)
      const whole = (value.replace(/^-/, '').split('.')[0] ?? '').replace(/^0+/, '')
      if (whole.length > precision - scale) throw invalid()
      if (type.unsigned && value.startsWith('-')) throw invalid()
      return ok(type.zerofill ? value.padStart(type.length, '0') : value)
    }
    case 'real': {
      if (!numeric || (type.unsigned && number.startsWith('-'))) throw invalid()
      const value = type.decimals === 31 ? String(Number(number)).replace('e+', 'e') : scaled(number, type.decimals)
      return ok(type.zerofill ? value.padStart(type.length, '0') : value)
    }
    case 'bit': {
      const value = given.kind === 'text' ? BigInt(`0x${Buffer.from(given.bytes, 'latin1').toString('hex') || '0'}`) : /^\d+$/.test(number) ? BigInt(number) : -1n
      if (value < 0n || value >= 1n << BigInt(type.length)) throw invalid()
      return { kind: 'literal', text: value.toString(2), bits: true }
    }
    case 'year': {
      if (!/^\d{1,4}$/.test(number)) throw invalid()
      const n = Number(number)
      const year = number.length === 4 ? n : n === 0 ? (given.kind === 'text' ? 2000 : 0) : n < 70 ? 2000 + n : n < 100 ? 1900 + n : n
      if (year !== 0 && (year < 1901 || year > 2155)) throw invalid()
      return ok(String(year).padStart(4, '0'))
    }
    case 'date': case 'time': case 'datetime': {
      const value = temporalDefault(type, text, options.allowZeroDate)
      if (value === undefined) throw invalid()
      return ok(value)
    }
    case 'enum': {
      const label = given.kind === 'text' ? labelOf(type, text) : undefined
      if (label === undefined) throw invalid()
      return ok(label)
    }
    case 'set': {
      if (given.kind !== 'text') throw invalid()
      const labels = text === '' ? [] : text.split(',').map((part) => labelOf(type, part))
      if (labels.includes(undefined)) throw invalid()
      return ok((type.values ?? []).filter((value) => labels.includes(value)).join(','))
    }
    case 'string':
      if (!isSized(type.name)) throw mysqlError('ER_BLOB_CANT_HAVE_DEFAULT', name)
      if ([...(type.name === 'char' ? text.replace(/ +$/, '') : text)].length > type.length) throw invalid()
      return ok(type.name === 'char' ? text.replace(/ +$/, '') : text)
    case 'binary': {
      if (!isSized(type.name)) throw mysqlError('ER_BLOB_CANT_HAVE_DEFAULT', name)
      const bytes = given.kind === 'number' ? given.text : given.bytes
      if (bytes.length > type.length) throw invalid()
      return ok(type.name === 'binary' ? bytes.padEnd(type.length, '\0') : bytes)
    }
    case 'json': case 'geometry': case 'null': throw mysqlError('ER_BLOB_CANT_HAVE_DEFAULT', name)
  }
}

const isSized = (name: string): boolean => name === 'char' || name === 'varchar' || name === 'binary' || name === 'varbinary'

/** Labels match by the column's collation; the common case is without regard to case and trailing spaces. */
function labelOf(type: MySqlType, text: string): string | undefined {
  const exact = (type.values ?? []).find((value) => value === text)
  if (exact !== undefined || /_(bin|cs)$/.test(type.collation)) return exact
  const key = text.toLowerCase().replace(/ +$/, '')
  return (type.values ?? []).find((value) => value.toLowerCase() === key)
}

/** Takes a default as MySQL keeps it; returns PostgreSQL's literal of the stored value. */
export function literalExpr(type: MySqlType, storage: Storage, info: ColumnDefaultInfo): PgExpr {
  if (info.kind !== 'literal' || info.text === null) return b.null
  const { text } = info
  switch (familyOf(type)) {
    case 'int': case 'year': case 'decimal': return b.num(plainNumber(text))
    case 'real': return b.num(text)
    case 'bit': return b.num(BigInt(`0b${text || '0'}`))
    case 'date': case 'datetime': return b.cast(b.str(pgText(text)), pgType(storage.type.name))
    case 'time': return b.cast(b.str(text), pgType('interval'))
    case 'binary': return b.bytes(Buffer.from(text, 'latin1').toString('hex'))
    case 'json': return b.cast(b.str(text), pgType('jsonb'))
    default: return b.str(text)
  }
}

// Zero-filled text is not how PostgreSQL writes numbers.
const plainNumber = (text: string): string => text.replace(/^(-?)0+(?=\d)/, '$1')

/** NOW(n) as a default: the statement's start, cut to the column's digits. */
export function nowExpr(type: MySqlType): PgExpr {
  const now = b.call('statement_timestamp')
  const cut = type.decimals === 6 ? now : type.decimals === 0 ? b.call('date_trunc', b.str('second'), now) : b.our('statement_time', b.num(type.decimals))
  return type.name === 'timestamp' ? cut : b.cast(cut, pgType('timestamp'))
}

/** The value that MySQL gives a NOT NULL column without a default (manual: Data Type Default Values). */
export function implicitDefault(type: MySqlType): PgExpr {
  switch (familyOf(type)) {
    case 'int': case 'decimal': case 'real': case 'bit': case 'year': case 'null': return b.num(0)
    case 'date': case 'datetime': return b.str('-infinity')
    case 'time': return b.str('00:00:00')
    case 'binary': return b.bytes(type.name === 'binary' ? '00'.repeat(type.length) : '')
    case 'geometry': return b.bytes('')
    case 'json': return b.str('null')
    case 'enum': return b.str(type.values?.[0] ?? '')
    case 'set': case 'string': return b.str('')
  }
}
