/** Values that the gateway holds, as PostgreSQL parameters: converted and checked as MySQL does. */
import { errorText, errorWithText, mysqlError } from '../errors/mysql-error.ts'
import { ERRORS } from '../errors/table.ts'
import type { WarningLevel } from '../errors/warning.ts'
import { textEncoder } from './charset-encode.ts'
import { collationByName } from './collation-table.ts'
import { jsonDouble } from './json-document.ts'
import { likeBounds } from './like-prefix.ts'
import { parsedJson, storeBytes, storeCharacters, storeEnum, storeJson, storeSet } from './store-text.ts'
import { fullYear, inYearRange, storeBits, storeDecimal, storeInteger, storeReal, storeYear, wholeYear } from './store-number.ts'
import { inSessionZone, momentOf, storeMoment, storeTime, timeOf, today, ZERO } from './store-temporal.ts'
import { Target } from './store-target.ts'
import type { ConversionContext } from './store-target.ts'
import { SQL_MODE, hasSqlMode, isStrict } from './sql-mode.ts'
import { isSame, withoutNul } from './nul.ts'
import { decimalText, narrowDouble } from './number-text.ts'
import { isValidDate, isZeroDate, numberText, pgDateText, pgMomentText, roundFraction, timeText } from './temporal.ts'
import { parseTime, wholeMoment } from './temporal-text.ts'
import { familyOf, isText, T } from './type.ts'
import type { MySqlType, Repr } from './type.ts'
import type { Conversion, Value } from './value.ts'
import { doubleDigits, hexOperand, isLongHex, leadingDecimal, leadingDouble, roundToEven, valueBytes, valueTemporal, valueText } from './value-text.ts'

export type { ConversionContext } from './store-target.ts'
export { binaryParameterToValue } from './binary-value.ts'

type Present = Exclude<Value, { kind: 'null' }>
type ExpressionConversion = Extract<Conversion, { kind: 'expression' }>
type ColumnConversion = Extract<Conversion, { kind: 'column' }>

/**
 * Takes a value and what becomes of it; returns the parameter in PostgreSQL's text format (bytea as \x and hex digits, which arrays take as well), or null.
 * Throws MySqlError, or warns through the context, as MySQL does.
 */
export function encode(value: Value, conversion: Conversion, ctx: ConversionContext): string | null {
  if (conversion.kind === 'prefix') return value.kind === 'null' ? null : likeBounds(valueText(value), conversion.escape, conversion.order)[conversion.bound]
  if (conversion.kind === 'expression') return value.kind === 'null' ? null : expression(value, conversion, ctx)
  return value.kind === 'null' ? storeNull(conversion, ctx) : store(value, conversion, ctx)
}

// ---------------------------------------------------------------- columns

function storeNull(conversion: ColumnConversion, ctx: ConversionContext): string | null {
  if (!conversion.notNull) return null
  if (!conversion.ignore && isStrict(ctx.sqlMode)) throw mysqlError('ER_BAD_NULL_ERROR', conversion.column)
  ctx.warn('Warning', ERRORS.ER_BAD_NULL_ERROR.errno, errorText('ER_BAD_NULL_ERROR', conversion.column))
  return emptyValue(conversion.type)
}

/** Takes a type; returns what NULL becomes in a NOT NULL column in non-strict mode: of an ENUM no member. */
export function emptyValue(type: MySqlType): string {
  return familyOf(type) === 'enum' ? '' : implicitDefault(type)
}

/** Takes a type; returns the value that a NOT NULL column without a default gets in non-strict mode, in PostgreSQL's spelling. */
export function implicitDefault(type: MySqlType): string {
  switch (familyOf(type)) {
    case 'int': case 'decimal': case 'real': case 'bit': case 'year': return '0'
    case 'date': case 'datetime': return ZERO
    case 'time': return '00:00:00'
    case 'enum': return type.values?.[0] ?? ''
    case 'string': case 'set': case 'null': return ''
    case 'binary': case 'geometry': return byteaText(Buffer.alloc(type.name === 'binary' ? type.length : 0))
    case 'json': return 'null'
  }
}

const byteaText = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`

function store(value: Present, conversion: ColumnConversion, ctx: ConversionContext): string {
  const { type } = conversion
  // Most cells: a whole number into a column that holds it, a short text into a VARCHAR.
  if (value.kind === 'string' && type.name === 'varchar' && value.text.length <= type.length && type.collation.startsWith('utf8mb4') && isSame(value.text)) return value.text
  const t = new Target(conversion, ctx)
  switch (familyOf(type)) {
    case 'int': return storeInteger(value, t)
    case 'decimal': return storeDecimal(value, t)
    case 'real': return storeReal(value, t)
    case 'bit': return storeBits(value, t)
    case 'year': return storeYear(value, t)
    case 'date': case 'datetime': return storeMoment(value, t)
    case 'time': return storeTime(value, t)
    case 'string': case 'null': return withoutNul(storeCharacters(value, t))
    case 'binary': case 'geometry': return byteaText(storeBytes(value, t))
    case 'enum': return storeEnum(value, t)
    case 'set': return storeSet(value, t)
    case 'json': return storeJson(value, t)
  }
}

// ---------------------------------------------------------------- operands

function expression(value: Present, conversion: ExpressionConversion, ctx: ConversionContext): string | null {
  const { to, type, strict, beside } = conversion
  if (beside !== undefined && (strict === 'unfit' || strict === 'cut')) besideWarning(strict === 'cut' ? 'Note' : 'Warning', beside, valueText(value), ctx)
  switch (to) {
    case 'text': case 'bpchar': case 'unknown': return toText(value)
    case 'bytea': return byteaText(bytesIn(value, type))
    case 'bool': return toNumber(value, ctx) !== 0 ? 't' : 'f'
    case 'int': return type.name === 'year' ? comparedYear(value, ctx) : toInteger(value, ctx)
    case 'numeric': return toDecimal(value, type, ctx)
    case 'float4': case 'float8': {
      const number = toNumber(value, ctx)
      return Object.is(number, -0) ? '-0' : String(to === 'float4' ? Math.fround(number) : number)
    }
    case 'date': case 'timestamp': case 'timestamptz': return toMoment(value, to, conversion, ctx)
    case 'time': return toTime(value, conversion, ctx)
    case 'jsonb': return conversion.document ? toDocument(value, conversion.document) : toJson(value)
  }
}

/** The bytes of a value; text in the character set of its type. */
function bytesIn(value: Present, type: MySqlType): Buffer {
  const encoder = value.kind === 'string' && isText(type) ? textEncoder(collationByName(type.collation)?.charset) : undefined
  return encoder !== undefined ? encoder(valueText(value)) : value.kind === 'double' || value.kind === 'decimal' ? Buffer.from(ownText(value)) : valueBytes(value)
}

/** The text of a constant: a DOUBLE is narrow there, and a DECIMAL that is zero has no sign. */
const ownText = (value: Present): string => (value.kind === 'double' ? narrowDouble(value.value) : value.kind === 'decimal' ? value.text.replace(/^-(?=[0.]*$)/, '') : valueText(value))

function toText(value: Present): string {
  if (value.kind !== 'bytes' && value.kind !== 'hex') return withoutNul(ownText(value))
  const text = value.bytes.toString('utf8')
  if (text.includes('\ufffd') && !Buffer.from(text).equals(value.bytes)) throw mysqlError('ER_CANNOT_CONVERT_STRING', shownBytes(value.bytes), 'binary', 'utf8mb4')
  return withoutNul(text)
}

/** The first bytes of a binary string, as 3854 shows them. */
function shownBytes(bytes: Buffer): string {
  const shown = [...bytes.subarray(0, 6)].map((c) => (c >= 32 && c < 127 ? String.fromCharCode(c) : `\\x${c.toString(16).toUpperCase().padStart(2, '0')}`)).join('')
  return bytes.length > 6 ? `${shown}...` : shown
}

function truncated(kind: string, text: string, ctx: ConversionContext): void {
  ctx.warn('Warning', ERRORS.ER_TRUNCATED_WRONG_VALUE.errno, errorText('ER_TRUNCATED_WRONG_VALUE', kind, text))
}

function heardHex(bytes: Buffer, ctx: ConversionContext): bigint {
  if (isLongHex(bytes)) truncated('BINARY', `x'${bytes.toString('hex')}'`, ctx)
  return hexOperand(bytes)
}

const MAX_BIGINT = 9223372036854775807n
const MAX_UBIGINT = 18446744073709551615n
const MIN_BIGINT = -9223372036854775808n
const clip = (n: bigint): string => (n > MAX_BIGINT ? MAX_BIGINT : n < MIN_BIGINT ? MIN_BIGINT : n).toString()

function toInteger(value: Present, ctx: ConversionContext): string {
  switch (value.kind) {
    case 'int': return clip(value.value)
    case 'decimal': {
      const whole = BigInt(decimalText(value.text, 0))
      if (whole > MAX_BIGINT || whole < MIN_BIGINT) truncated('DECIMAL', value.text, ctx)
      return clip(whole)
    }
    case 'double': case 'float': {
      if (value.value >= 9.3e18) return MAX_BIGINT.toString()
      return value.value <= -9.3e18 ? MIN_BIGINT.toString() : clip(BigInt(roundToEven(value.value)))
    }
    case 'hex': return clip(heardHex(value.bytes, ctx))
    case 'date': case 'datetime': case 'time': return clip(BigInt(decimalText(temporalNumber(value), 0)))
    case 'string': case 'bytes': case 'json': {
      const text = valueText(value)
      const match = /^\s*([-+]?\d+)/.exec(text)
      if (match === null || text.slice(match[0].length).trimEnd() !== '') truncated('INTEGER', text, ctx)
      return match === null ? '0' : clip(BigInt((match[1] as string).replace('+', '')))
    }
  }
}

/** A constant beside a YEAR column, as that would hold it; what it would not is compared as the number it is. */
function comparedYear(value: Present, ctx: ConversionContext): string {
  if (value.kind === 'date' || value.kind === 'datetime') return String(valueTemporal(value)?.year ?? 0)
  if (value.kind === 'time') return String(today(ctx).year)
  if (value.kind === 'string' || value.kind === 'bytes' || value.kind === 'json') return yearOfText(valueText(value), ctx)
  const digits = value.kind === 'double' || value.kind === 'float' ? BigInt(wholeYear(value.value)).toString() : toDecimal(value, T.decimal(65, 30), ctx)
  return clip(fullYear(BigInt(decimalText(digits, 0)), false))
}

function yearOfText(text: string, ctx: ConversionContext): string {
  const read = leadingDecimal(text)
  const year = fullYear(BigInt(decimalText(read?.text ?? '0', 0)), read !== undefined && text.trim().length !== 4)
  if ((read === undefined && text !== '') || (read?.rest && !inYearRange(year))) truncated('DOUBLE', text, ctx)
  return clip(year)
}

function temporalNumber(value: Present): string {
  const temporal = valueTemporal(value)
  return temporal ? numberText(temporal) : '0'
}

/** A DECIMAL is computed with at most 81 digits on either side of the point; of a number beyond them the digits before its exponent are told. */
const mantissa = (text: string): string => text.trim().replace(/[eE].*/s, '')
const largest = (text: string): string => `${text.trim().startsWith('-') ? '-' : ''}${'9'.repeat(65)}`
const isTiny = (digits: string, text: string): boolean => /^-?0(\.0{81}|$)/.test(digits) && /[1-9]/.test(mantissa(text))

function toDecimal(value: Present, type: MySqlType, ctx: ConversionContext): string {
  switch (value.kind) {
    case 'int': return value.value.toString()
    case 'decimal': return value.text
    case 'double': case 'float':
      if (Math.abs(value.value) < 1e-60) return decimalText(doubleDigits(value.value), 81)
      if (Math.abs(value.value) < 1e81) return doubleDigits(value.value)
      truncated('DECIMAL', mantissa(String(value.value)), ctx)
      return largest(String(value.value))
    case 'hex': return heardHex(value.bytes, ctx).toString()
    case 'date': case 'datetime': case 'time': return temporalNumber(value)
    case 'string': case 'bytes': case 'json': {
      const text = valueText(value)
      // Integers that do not fit int8 travel as numeric, and are still read as integers.
      if (familyOf(type) === 'int') {
        const match = /^\s*\+?(-?\d+)/.exec(text)
        const whole = BigInt(match?.[1] ?? '0')
        const fits = whole <= MAX_UBIGINT && whole >= MIN_BIGINT
        if (match === null || !fits || text.slice(match[0].length).trimEnd() !== '') truncated('INTEGER', text, ctx)
        return (fits ? whole : whole > 0n ? MAX_UBIGINT : MIN_BIGINT).toString()
      }
      const number = leadingDecimal(text)
      const beyond = number !== undefined && (number.huge || number.text.split('.')[0]?.replace('-', '').length as number > 81)
      if (beyond) truncated('DECIMAL', mantissa(text), ctx)
      if (number === undefined || number.rest || beyond || isTiny(number.text, text)) truncated('DECIMAL', text, ctx)
      return number === undefined ? '0' : beyond ? largest(text) : number.text
    }
  }
}

function toNumber(value: Present, ctx: ConversionContext): number {
  switch (value.kind) {
    case 'int': return Number(value.value)
    case 'decimal': return Number(value.text)
    case 'double': case 'float': return value.value
    case 'hex': return Number(heardHex(value.bytes, ctx))
    case 'date': case 'datetime': case 'time': return Number(temporalNumber(value))
    case 'string': case 'bytes': case 'json': {
      const text = valueText(value)
      const number = leadingDouble(text)
      // An empty string is 0 without a word.
      if (number.rest || !Number.isFinite(number.value)) truncated('DOUBLE', text, ctx)
      return Number.isFinite(number.value) ? number.value : Math.sign(number.value) * Number.MAX_VALUE
    }
  }
}

/** Blank text and a number with an exponent. */
const NO_TIME = /^\s*-?$|^\s*-?[\d: ]*(?:\.\d*)?[eE][-+]?\d/
/** A constant that is no value of the column beside it; some are no time without a word. */
function besideWarning(level: WarningLevel, { kind, column }: NonNullable<ExpressionConversion['beside']>, text: string, ctx: ConversionContext): void {
  if (kind !== 'time' || !NO_TIME.test(text) || wholeMoment(text.trimStart()) !== undefined) ctx.warn(level, ERRORS.ER_TRUNCATED_WRONG_VALUE.errno, errorText('ER_TRUNCATED_WRONG_VALUE_FOR_FIELD', kind, text, column, 1))
}

function unfit(kind: string, text: string, { beside }: ExpressionConversion, ctx: ConversionContext): void {
  if (beside === undefined) truncated(kind, text, ctx)
  else besideWarning('Warning', beside, text, ctx)
}

/** In a statement that writes in strict mode the warning comes first, and is the error. */
function incorrect(kind: string, text: string, conversion: ExpressionConversion, ctx: ConversionContext): string | null {
  const { strict } = conversion
  if (strict === 'date' || strict === 'datetime' || strict === 'timestamp') {
    if (ctx.writes) unfit(kind, text, conversion, ctx)
    throw mysqlError('ER_WRONG_VALUE', strict.toUpperCase(), text)
  }
  if (strict === 'none') return null
  if (conversion.beside !== undefined) unfit(kind, text, conversion, ctx)
  else if (kind === 'datetime') ctx.warn('Warning', ERRORS.ER_TRUNCATED_WRONG_VALUE.errno, errorText('ER_WRONG_VALUE', kind, text))
  else truncated(kind, text, ctx)
  return strict === 'zero' ? (kind === 'time' ? '00:00:00' : ZERO) : null
}

function toMoment(value: Present, to: Repr, conversion: ExpressionConversion, ctx: ConversionContext): string | null {
  const text = valueText(value)
  const kind = to === 'date' ? 'date' : 'datetime'
  const parsed = momentOf(value, ctx, kind === 'date')
  const number = value.kind === 'int' || value.kind === 'decimal' || value.kind === 'double' || value.kind === 'float'
  // a DECIMAL is cut to BIGINT before it is read as a date
  if (value.kind === 'decimal' && kind === 'date' && clip(BigInt(decimalText(text, 0))) !== decimalText(text, 0)) truncated('DECIMAL', text, ctx)
  const named = number && value.kind !== 'decimal' ? 'datetime' : kind
  if (parsed === undefined) return incorrect(named, text, conversion, ctx)
  if (isZeroDate(parsed)) {
    if (!hasSqlMode(ctx.sqlMode, SQL_MODE.NO_ZERO_DATE)) return ZERO
    return incorrect(named, text, conversion, ctx)
  }
  if (!isValidDate(parsed, false, false)) return incorrect(named, text, conversion, ctx)
  // a date that is a number has room for a fraction here
  if (parsed.cut === 'text' && !number) truncated(kind, text, ctx)
  const local = inSessionZone(parsed, ctx)
  const digits = to === 'date' ? 0 : conversion.type.name === 'datetime' || conversion.type.name === 'timestamp' ? conversion.type.decimals : 6
  const rounded = local && (to === 'date' ? local : roundFraction(local, digits, hasSqlMode(ctx.sqlMode, SQL_MODE.TIME_TRUNCATE_FRACTIONAL)))
  if (rounded === undefined) throw errorWithText(ERRORS.ER_DATETIME_FUNCTION_OVERFLOW.errno, 'Datetime function: datetime field overflow')
  return to === 'date' ? pgDateText(rounded) : pgMomentText(rounded, digits)
}

function toTime(value: Present, conversion: ExpressionConversion, ctx: ConversionContext): string | null {
  const text = valueText(value)
  // BIGINT UNSIGNED is read as if it had a sign
  const parsed = timeOf(value.kind === 'int' && value.value > 0n ? { kind: 'int', value: BigInt.asIntN(64, value.value) } : value, ctx)
  // a number too large for a TIME is none, text is cut
  const number = value.kind === 'int' || value.kind === 'decimal' || value.kind === 'double' || value.kind === 'float'
  if (parsed === undefined || (number && parsed.cut === 'range')) return incorrect('time', text, conversion, ctx)
  if (parsed.cut !== undefined) truncated('time', text, ctx)
  // a date in front of the time is cut off
  else if (value.kind === 'string' && conversion.beside !== undefined && text.length >= 12 && parseTime(text)?.kind !== 'time') besideWarning('Note', conversion.beside, text, ctx)
  const digits = conversion.type.name === 'time' ? conversion.type.decimals : 6
  const rounded = roundFraction(parsed, digits, hasSqlMode(ctx.sqlMode, SQL_MODE.TIME_TRUNCATE_FRACTIONAL)) ?? parsed
  return timeText(rounded, digits)
}

function toDocument(value: Present, [argument, named]: readonly [number, string]): string {
  if (value.kind === 'int' || value.kind === 'decimal' || value.kind === 'double' || value.kind === 'float') throw mysqlError('ER_INVALID_TYPE_FOR_JSON', argument, named)
  if (value.kind === 'bytes' || value.kind === 'hex') throw mysqlError('ER_INVALID_JSON_CHARSET', 'binary')
  return parsedJson(valueText(value), (message, position) => mysqlError('ER_INVALID_JSON_TEXT_IN_PARAM', argument, named, message, position, ''))
}

/** A value beside JSON is a JSON scalar; only JSON itself is a document. */
function toJson(value: Present): string {
  switch (value.kind) {
    case 'json': return parsedJson(value.text, (message, position) => mysqlError('ER_INVALID_JSON_TEXT_IN_PARAM', 1, 'json', message, position, ''))
    case 'int': return value.value.toString()
    case 'decimal': return value.text.replace(/^(-?)\./, '$10.')
    case 'double': case 'float': return jsonDouble(value.value)
    case 'bytes': case 'hex': return JSON.stringify(toText(value))
    case 'string': case 'date': case 'datetime': case 'time': return JSON.stringify(toText(value))
  }
}
