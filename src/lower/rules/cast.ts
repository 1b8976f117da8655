import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import type * as A from '../../sql/ast.ts'
import { collationByName } from '../../types/collation-table.ts'
import { familyOf, isNumeric, isText, T } from '../../types/type.ts'
import type { ExprType, MySqlType } from '../../types/type.ts'
import { originOf } from '../origin.ts'
import type { Lower, Rule, RuleTable } from '../rule.ts'
import { documentOf, jsonScalar } from './json-value.ts'
import { argOf } from './make.ts'
import { choosesBit, isComputedBit } from './own-text.ts'
import { kindOf } from './number.ts'
import { bits, bytesOf, collationFor, textOfBytes } from './string.ts'
import { clockOf, datedNumber, dateOf, momentOf, ofChosen, temporalText, wholeNumber } from './temporal.ts'
import { isClockSum, isDatedExtreme, isYearColumn } from './temporal-kind.ts'
import { byteWidth, width } from './width.ts'

type CastName = A.CastType['name']
interface Target {
  readonly type: (e: BoundExpr, cast: A.CastType, connection: string) => MySqlType & { readonly nullable?: boolean; readonly coercibility?: ExprType['coercibility'] }
  readonly lower: (l: Lower, e: BoundExpr, cast: A.CastType, call: BoundCall) => PgExpr
}

/** A hexadecimal literal is a number here. */
const isHex = (e: BoundExpr): boolean => e.kind === 'value' && e.known?.kind === 'hex'
/** A document that COALESCE, IF and their kind choose is read for its text. */
const isChosenDocument = (e: BoundExpr): boolean => familyOf(e.type) === 'json' && e.kind === 'call' && (originOf(e).quiet || e.name === 'IF' || e.name === 'CASE' || e.name === 'NULLIF')
const isString = (e: BoundExpr): boolean => !isHex(e) && !isDatedExtreme(e) && (isText(e.type) && e.type.values === undefined || familyOf(e.type) === 'binary' || isChosenDocument(e))
const asText = (l: Lower, e: BoundExpr): PgExpr => l.to(e, 'text')
const digitsOf = (l: Lower, e: BoundExpr): PgExpr => (familyOf(e.type) === 'binary' ? b.our('bytes_shown', l.to(e, 'bytea')) : asText(l, e))

function signed(l: Lower, e: BoundExpr): PgExpr {
  if (isString(e)) return b.our('cast_signed', digitsOf(l, e))
  if (isHex(e) || kindOf(e.type) === 'unsigned') return b.our('i64', l.to(e, 'numeric'))
  return bits(l, e)
}

function unsigned(l: Lower, e: BoundExpr): PgExpr {
  if (isString(e)) return b.our('cast_unsigned', digitsOf(l, e))
  if (isHex(e) || kindOf(e.type) === 'unsigned') return l.to(e, 'numeric')
  if (kindOf(e.type) === 'decimal') return b.our('unsigned_of', l.to(e, 'numeric'))
  return b.our('u64', b.cast(l.to(e, 'int'), 'int8'))
}

/** The most characters that text of a collation can have; its shortest character takes up more than one byte of a binary string. */
const characters = (e: BoundExpr, collation: string): number => (familyOf(e.type) === 'binary' ? Math.ceil(width(e) / (/^utf32_/.test(collation) ? 4 : /^(ucs2|utf16|utf16le)_/.test(collation) ? 2 : 1)) : width(e))

/** Sets with every character there is. */
const whole: ReadonlySet<string> = new Set(['utf8mb4', 'utf16', 'utf16le', 'utf32', 'gb18030'])

/** The text of a value in another character set, as far as that has the characters. */
function narrowed(l: Lower, e: BoundExpr, collation: string): PgExpr {
  const charset = collationByName(collation)?.charset
  const from = isText(e.type) ? collationByName(e.type.collation)?.charset : undefined
  if (familyOf(e.type) === 'binary' || familyOf(e.type) === 'bit' || (isNumeric(e.type) && choosesBit(e))) return textOfBytes(l.to(e, 'bytea'), charset)
  const text = asText(l, e)
  return charset === undefined || charset === from || whole.has(charset) ? text : b.our('narrow', text, b.str(charset))
}

/** BINARY(n) is padded, up to the longest packet. */
const padded = (l: Lower, e: BoundExpr, n: number): PgExpr => (n > 67108864 ? b.our('too_long_bytes', bytesOf(l, e)) : b.our('cast_binary', bytesOf(l, e), b.num(n)))

function checkLength(cast: A.CastType, maxlen: number): void {
  const n = cast.length ?? 0
  if (n > 4294967295) throw mysqlError('ER_TOO_BIG_DISPLAYWIDTH', `cast as ${cast.name === 'binary' ? 'binary' : 'char'}`, 4294967295)
  if (n * maxlen > 4294967295) throw mysqlError('ER_DATA_OUT_OF_RANGE', 'char(n)', 'cast_as_char')
}

const character: Target = {
  type: (e, cast, connection) => {
    const collation = cast.name === 'nchar' ? 'utf8mb3_general_ci' : cast.charset === undefined ? connection : cast.charset === 'binary' ? 'binary' : collationFor(cast.charset)
    checkLength(cast, collationByName(collation)?.maxlen ?? 1)
    return { ...(collation === 'binary' ? T.bytes(cast.length ?? byteWidth(e)) : T.string(cast.length ?? characters(e, collation), collation)), coercibility: 2, nullable: true }
  },
  lower: (l, e, cast, call) => {
    if (call.type.collation === 'binary') return cast.length === undefined ? bytesOf(l, e) : padded(l, e, cast.length)
    const text = narrowed(l, e, call.type.collation)
    return cast.length === undefined ? text : b.our('cast_char', text, b.num(Math.min(cast.length, 2147483647)))
  },
}

const digits = (cast: A.CastType): number => {
  const n = cast.length ?? 0
  if (n > 6) throw mysqlError('ER_TOO_BIG_PRECISION', n, 'CAST', 6)
  return n
}
const zeroes = (l: Lower): boolean => !l.sqlMode.noZeroDate

/** What is read as text where a date is wanted. */
const readsText = (e: BoundExpr): boolean => (isString(e) && !isClockSum(e)) || (familyOf(e.type) === 'bit' && !isComputedBit(e)) || familyOf(e.type) === 'json'
/** A moment with so many digits of the second, rounded where there are more. */
function rounded(l: Lower, e: BoundExpr, digits: number): PgExpr {
  if (l.sqlMode.timeTruncateFractional) return b.our('cut_moment', datetime(l, e), b.num(digits))
  const family = familyOf(e.type)
  const fits = digits === 6 || family === 'date' || family === 'int' || family === 'year' || ((family === 'datetime' || family === 'time') && e.type.decimals <= digits)
  return fits ? b.cast(datetime(l, e), 'timestamp', digits) : b.our('rounded_moment', datetime(l, e), b.num(digits))
}

/** A zero date is no value of a cast unless sql_mode allows it. */
function date(l: Lower, e: BoundExpr): PgExpr {
  const chosen = ofChosen(l, e, date)
  if (chosen !== undefined) return chosen
  const allowed = zeroes(l)
  if (readsText(e)) return b.our(allowed ? 'to_date' : 'cast_date', temporalText(l, e, 'DATE'))
  if (isClockSum(e)) return dateOf(l, e)
  if (isYearColumn(e)) return l.to(e, 'date')
  if (isNumeric(e.type)) return b.our(allowed ? 'number_to_date' : 'cast_number_date', wholeNumber(l, e))
  return dateOf(l, e)
}
function datetime(l: Lower, e: BoundExpr): PgExpr {
  const chosen = ofChosen(l, e, datetime)
  if (chosen !== undefined) return chosen
  const allowed = zeroes(l)
  if (readsText(e)) {
    const text = temporalText(l, e, 'DATETIME/TIMESTAMP')
    return b.our(allowed ? 'to_datetime' : 'cast_datetime', l.sqlMode.timeTruncateFractional ? b.our('cut_fraction', text, b.num(6)) : text)
  }
  if (isClockSum(e)) return momentOf(l, e)
  if (isYearColumn(e)) return l.to(e, 'timestamp')
  if (isNumeric(e.type)) return b.our(allowed ? 'number_to_datetime' : 'cast_number', l.sqlMode.timeTruncateFractional ? b.call('trunc', datedNumber(l, e), b.num(6)) : datedNumber(l, e))
  return momentOf(l, e)
}

const spatial: Target = { type: () => { throw mysqlError('ER_NOT_SUPPORTED_YET', 'spatial types') }, lower: () => b.null }

/** CAST's targets (manual: Cast Functions and Operators). */
const targets: Readonly<Record<CastName, Target>> = {
  signed: { type: () => T.bigint(21), lower: signed },
  unsigned: { type: () => T.ubigint(21), lower: unsigned },
  decimal: {
    type: (_e, cast) => {
      const precision = cast.length ?? 10
      const scale = cast.scale ?? 0
      if (precision > 65) throw mysqlError('ER_TOO_BIG_PRECISION', precision, 'CAST', 65)
      if (scale > 30) throw mysqlError('ER_TOO_BIG_SCALE', scale, 'CAST', 30)
      if (scale > precision && precision > 0) throw mysqlError('ER_M_BIGGER_THAN_D', '')
      return precision === 0 ? T.decimal(10, scale) : T.decimal(precision, scale)
    },
    lower: (l, e, cast) => b.our('fit_decimal', l.to(e, 'numeric'), b.num(cast.length || 10), b.num(cast.scale ?? 0), b.str('')),
  },
  double: { type: () => T.double, lower: (l, e) => b.cast(l.to(e, 'float8'), 'float8') },
  float: {
    type: (_e, cast) => {
      if ((cast.length ?? 0) > 53) throw mysqlError('ER_TOO_BIG_PRECISION', cast.length ?? 0, 'CAST', 53)
      return (cast.length ?? 0) > 24 ? T.double : { ...T.float, length: 23 }
    },
    lower: (l, e, _cast, call) => (call.type.name === 'float' ? b.our('cast_float', l.to(e, 'float8')) : b.cast(l.to(e, 'float8'), 'float8')),
  },
  char: character, nchar: character,
  binary: {
    type: (e, cast) => {
      checkLength(cast, 1)
      return { ...T.bytes(cast.length ?? byteWidth(e)), coercibility: 2, nullable: true }
    },
    lower: (l, e, cast) => (cast.length === undefined ? bytesOf(l, e) : padded(l, e, cast.length)),
  },
  date: { type: () => ({ ...T.date, nullable: true }), lower: date },
  datetime: { type: (_e, cast) => ({ ...T.datetime(digits(cast)), nullable: true }), lower: (l, e, cast) => rounded(l, e, digits(cast)) },
  time: { type: (_e, cast) => ({ ...T.time(digits(cast)), nullable: true }), lower: (l, e, cast) => b.our(l.sqlMode.timeTruncateFractional ? 'cut_time' : 'fit_time', clockOf(l, e), b.num(digits(cast))) },
  year: {
    type: () => ({ ...T.year, nullable: true }),
    lower: (l, e) => {
      if (isString(e)) return b.our('text_year', asText(l, e))
      const family = familyOf(e.type)
      if (family === 'date' || family === 'datetime' || family === 'time') return b.our('moment_year', l.to(e, 'timestamp'))
      return b.our('number_year', signed(l, e))
    },
  },
  json: { type: () => ({ ...T.json, nullable: true }), lower: (l, e) => (isText(e.type) && e.type.values === undefined ? documentOf(l, e, 1, 'cast_as_json') : jsonScalar(l, e)) },
  point: spatial, linestring: spatial, polygon: spatial, multipoint: spatial, multilinestring: spatial, multipolygon: spatial, geometrycollection: spatial,
}

/** CAST(x AT TIME ZONE … AS DATETIME): x is a TIMESTAMP, the zone is UTC (manual: CAST). */
function atTimeZone(l: Lower, e: BoundExpr, zone: string, fsp: number): PgExpr {
  const literal = e.kind === 'call' && e.name === 'TEMPORAL_LITERAL' && e.extra?.mode === 'timestamp'
  if (e.type.name !== 'timestamp' && !literal && familyOf(e.type) !== 'null') throw mysqlError('ER_INVALID_CAST', 'TIMESTAMP WITH TIME ZONE')
  if (zone !== '+00:00' && zone !== 'UTC') throw mysqlError('ER_UNKNOWN_TIME_ZONE', zone)
  return b.cast(b.call('timezone', b.str('UTC'), l.to(e, 'timestamptz')), 'timestamp', fsp)
}

/** The type of a cast: what CAST and JSON_VALUE's RETURNING give. */
export const castType = (e: BoundExpr, to: A.CastType, connection: string): ReturnType<Target['type']> => targets[to.name].type(e, to, connection)

const cast: Rule = {
  min: 1, max: 1,
  type: (args, ctx, extra) => {
    const to = extra.cast as A.CastType
    return targets[to.name].type(args[0] as BoundExpr, to, ctx.collation)
  },
  lower: (l, _a, call) => {
    const to = call.extra?.cast as A.CastType
    if (call.extra?.mode !== undefined) return atTimeZone(l, argOf(call, 0), call.extra.mode, digits(to))
    return targets[to.name].lower(l, argOf(call, 0), to, call)
  },
}

const convertUsing: Rule = {
  min: 1, max: 1,
  type: (args, ctx, extra) => {
    const e = args[0] as BoundExpr
    const charset = extra.charset ?? 'utf8mb4'
    const collation = charset === 'binary' ? 'binary' : collationFor(charset)
    return { ...(collation === 'binary' ? T.bytes(byteWidth(e)) : T.string(characters(e, collation), collation)), coercibility: 2, nullable: true }
  },
  lower: (l, _a, call) => (call.type.collation === 'binary' ? bytesOf(l, argOf(call, 0)) : narrowed(l, argOf(call, 0), call.type.collation)),
}

export const castFunctions: RuleTable = { CAST: cast, 'CONVERT USING': convertUsing }
