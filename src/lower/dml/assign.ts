import type { BoundExpr } from '../../analyze/bound.ts'
import type { ColumnInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { emptyValue } from '../../types/convert.ts'
import { ZERO } from '../../types/store-temporal.ts'
import { integerRange } from '../../types/store-number.ts'
import { collationByName } from '../../types/collation-table.ts'
import { familyOf, isText, precisionOf } from '../../types/type.ts'
import type { MySqlType, Repr } from '../../types/type.ts'
import type { ValueSource } from '../../types/value.ts'
import { convert } from '../convert.ts'
import { cutSeconds } from '../lowering.ts'
import type { Lowering } from '../lowering.ts'
import { originOf } from '../origin.ts'
import { documentOf } from '../rules/json-value.ts'
import { plainText } from '../rules/temporal.ts'
import type { Lowered } from '../rule.ts'

/** How a statement stores. */
export interface Storing {
  readonly ignore: boolean
  /** the table's name in the statement, which errors about JSON tell */
  readonly table?: string
  /** NULL in a NOT NULL column is an error even without strict mode: INSERT of a single row (manual: Constraints on Invalid Data) */
  readonly single?: boolean
  /** rows are inserted: NULL in the AUTO_INCREMENT column takes the next id */
  readonly inserts?: boolean
  /** the row that errors and warnings name */
  readonly row?: PgExpr
  /** only some rows are given the value: what is wrong with a literal does not matter before */
  readonly late?: boolean
  /** the row of a VALUES list, from 1, which those about constants name */
  readonly nth?: number
}

/** A value on its way into a column: constants are converted by the gateway, expressions by PostgreSQL. */
export function assign(l: Lowering, e: BoundExpr, column: ColumnInfo, how: Storing): PgExpr {
  if (e.kind === 'value' && !(how.late === true && isPlain(e, column))) return constant(l, e.source, column, how)
  if (e.kind === 'row') throw mysqlError('ER_OPERAND_COLUMNS', 1)
  const fitted = column.repr === 'jsonb' ? document(l, e, column, how) : stored(l, e, column, how.row)
  if (column.nullable || takesNext(column, how) || !e.type.nullable || !laxNull(l, how)) return fitted
  return b.coalesce(b.cast(fitted, valueType(column)), b.our('fit_null', b.cast(b.str(emptyValue(column.type)), valueType(column)), b.str(column.name)))
}

/** Row 1, told only when the statement runs: PostgreSQL would check a constant for no row at all. */
const LATER = b.subquery({ kind: 'select', items: [b.item(b.num(1))] })

/** Does an expression read no row at all? */
function isFixed(node: unknown): boolean {
  if (Array.isArray(node)) return node.every(isFixed)
  if (typeof node !== 'object' || node === null) return true
  const { kind } = node as { kind?: string }
  return kind === 'param' || (kind !== 'column' && kind !== 'subquery' && Object.values(node).every((value) => typeof value !== 'object' || isFixed(value)))
}

/** Literals and parameters that PostgreSQL stores as the gateway does. */
function isPlain(e: BoundExpr & { readonly kind: 'value' }, column: ColumnInfo): boolean {
  const kind = e.known?.kind
  if (e.source.kind === 'constant') return kind === 'null'
  return (e.source.kind === 'literal' || e.source.kind === 'param') && (kind === 'null' || ((kind === 'int' || kind === 'decimal' || kind === 'double' || kind === 'string') && !LEFT_TO_GATEWAY.has(familyOf(column.type))))
}
const LEFT_TO_GATEWAY = new Set<string>(['json', 'geometry', 'bit', 'year'])

/** Only text and JSON are stored as JSON; text must be a document (3140). */
function document(l: Lowering, e: BoundExpr, column: ColumnInfo, { table }: Storing): PgExpr {
  const family = familyOf(e.type)
  if (family === 'json' || family === 'null' || family === 'binary') return documentOf(l, e, 1, 'json')
  const named = b.str(table === undefined ? column.name : `${table}.${column.name}`)
  // what a column holds is read as text
  const read = isText(e.type) || (e.kind === 'column' && (family === 'date' || family === 'datetime' || family === 'time'))
  return read ? b.our('json_stored', plainText(l, e), named) : b.our('json_not_text', l.to(e, 'text'), named)
}

/** An expression, converted and checked as MySQL stores into this column. */
function stored(l: Lowering, e: BoundExpr, column: ColumnInfo, given: PgExpr | undefined): PgExpr {
  const value = l.lower(e)
  const row = given ?? (isFixed(value.pg) ? LATER : b.num(1))
  return value.pg.kind === 'null' ? b.cast(b.null, valueType(column)) : fit(l, l.sqlMode.timeTruncateFractional ? cutFor(value, column.type) : value, e.type, column, row, originOf(e).name)
}

/** sql_mode TIME_TRUNCATE_FRACTIONAL: what is stored as a date or time, or a date or time as a whole number, is cut to the digits there are room for. */
function cutFor(value: Lowered, to: MySqlType): Lowered {
  const family = familyOf(to)
  if (family === 'date' || family === 'datetime' || family === 'time') return cutSeconds(value, to.decimals)
  return hasClock(value) && family === 'int' ? cutSeconds(value, 0) : value
}

const takesNext = (column: ColumnInfo, how: Storing): boolean => column.autoIncrement !== undefined && how.inserts === true

/** Does NULL become the implicit default of a NOT NULL column? */
const laxNull = (l: Lowering, how: Storing): boolean => how.ignore || (!l.strict && how.single !== true)

/** A parameter that is converted as MySQL stores into this column. */
export function constant(l: Lowering, source: ValueSource, column: ColumnInfo, how: Storing): PgExpr {
  const notNull = !column.nullable && !takesNext(column, how) && (l.strict || laxNull(l, how))
  return l.param(source, { kind: 'column', to: column.repr, type: column.type, column: column.name, notNull, ...(column.repr === 'jsonb' && how.table !== undefined ? { table: how.table } : {}), ...(how.ignore ? { ignore: true } : {}), ...(how.nth !== undefined && how.nth > 1 ? { row: how.nth } : {}) }, source.kind === 'rows' ? arrayOid(column.baseOid) : column.baseOid)
}

/** What reads a document as another type, and warns of one that is none. */
const DOCUMENTS: Partial<Record<Repr, string>> = { numeric: 'json_numeric', float8: 'json_double', date: 'json_date', timestamp: 'json_datetime', time: 'json_time' }

const hasClock = ({ repr }: Lowered): boolean => repr === 'timestamp' || repr === 'timestamptz' || repr === 'time'
/** A DOUBLE is as wide in a string column as that has room for. */
const wideDouble = (value: Lowered, from: MySqlType): PgExpr => (value.repr === 'float8' && from.decimals >= 31 ? b.our('double_text', value.pg) : convert(value, from, 'text'))
/** BIT columns are copied into short strings as numbers. */
const isBitColumn = (value: Lowered, from: MySqlType): boolean => familyOf(from) === 'bit' && value.pg.kind === 'column'

/** A moment or time with a fraction, as the whole number that it rounds to. */
function wholeMoment(l: Lowering, value: Lowered, from: MySqlType): PgExpr {
  const rounded: Lowered = value.repr === 'time' ? { pg: b.our('fit_time', value.pg, b.num(0)), repr: 'time' } : { pg: b.our('fit_whole_moment', l.convert(value, from, 'timestamp')), repr: 'timestamp' }
  return convert(rounded, { ...from, decimals: 0 }, 'numeric')
}

const textLimits: Readonly<Record<string, number>> = { tinytext: 255, text: 65535, mediumtext: 16777215, tinyblob: 255, blob: 65535, mediumblob: 16777215 }

/** What PostgreSQL would convert or cut otherwise than MySQL, or refuse without a word about the column, goes through a function. */
function fit(l: Lowering, value: Lowered, from: MySqlType, column: ColumnInfo, row: PgExpr, named: string): PgExpr {
  const to = column.type
  const where = [b.str(column.name), row]
  const text = value.repr === 'text' || value.repr === 'bpchar' || value.repr === 'bytea'
  const document = value.repr === 'jsonb'
  const converted = (repr: Repr): PgExpr => (document ? b.our(DOCUMENTS[repr] ?? '', value.pg, b.str(named)) : l.convert(value, from, repr))
  const number = (): PgExpr => (document ? converted('numeric') : convert(value, from, 'numeric'))
  // bytes are read as messages show them
  const written = (): PgExpr => (value.repr === 'bytea' ? b.our('shown_bytes', value.pg) : convert(value, from, 'text'))
  const numberOfText = (kind: string): PgExpr => b.our('fit_number', written(), b.str(kind), ...where)
  const double = value.repr === 'float8' || value.repr === 'float4'
  const charset = collationByName(to.collation)?.charset ?? 'utf8mb4'
  const decoded = (bytes: PgExpr): PgExpr => (/^utf8mb[34]$|^binary$/.test(charset) ? b.our('fit_utf8', bytes, ...where) : b.our('fit_charset', bytes, b.str(charset), ...where))
  const characters = (): PgExpr => {
    if (value.repr === 'bytea' && familyOf(from) !== 'bit') return decoded(value.pg)
    if (isBitColumn(value, from)) return decoded(convert(value, from, 'bytea'))
    const pg = convert(value, from, 'text')
    return !text || charset === 'utf8mb4' || charset === 'binary' || collationByName(from.collation)?.charset === charset ? pg : b.our('fit_charset', pg, b.str(charset), ...where)
  }
  // a column's document that is no moment is stored as zero, an expression's as NULL
  const orZero = (moment: PgExpr, none: PgExpr): PgExpr => (document && value.pg.kind === 'column' ? b.coalesce(moment, b.if(b.isNotNull(value.pg), none)) : moment)
  const zero = b.bool(!(l.ctx.sqlMode.noZeroDate && l.strict))
  switch (familyOf(to)) {
    case 'int': {
      if (value.repr === 'bool') return convert(value, from, 'int')
      if (holdsIntegers(to, from) && (value.repr === column.repr || value.repr === 'int')) return convert(value, from, column.repr)
      const [low, high] = limits(column)
      if (value.repr === 'int' && column.repr === 'int') return b.our('fit_int', value.pg, b.num(low), b.num(high), ...where)
      const wide = text && from.values === undefined ? b.our('fit_int_text', written(), b.num(low), b.num(high), ...where)
        : document ? b.our('fit_wide', b.our('json_whole', value.pg, b.str(named)), b.num(low), b.num(high), ...where)
        : double ? b.our('fit_wide_double', value.pg, b.num(low), b.num(high), ...where)
        : b.our('fit_wide', from.decimals > 0 && hasClock(value) ? wholeMoment(l, value, from) : number(), b.num(low), b.num(high), ...where)
      return column.repr === 'int' ? b.cast(wide, 'int8') : wide
    }
    case 'decimal': {
      const { precision, scale } = precisionOf(to)
      const digits = text && from.values === undefined ? numberOfText('decimal') : double ? b.cast(b.cast(value.pg, 'text'), 'numeric') : number()
      if (!text && holdsDecimals(precision, scale, to.unsigned, from)) return digits
      return b.our('fit_decimal', digits, b.num(precision), b.num(scale), b.bool(to.unsigned), ...where)
    }
    case 'real': {
      const fixed = to.decimals < 31
      if (!fixed && !to.unsigned && (to.name === 'double' || value.repr === 'float4' || value.repr === 'int') && !text && !document) return convert(value, from, 'float8')
      const rest = [b.bool(to.name === 'float'), b.bool(to.unsigned), fixed ? b.cast(b.num(`${'9'.repeat(to.length - to.decimals)}.${'9'.repeat(to.decimals)}`), 'float8') : b.cast(b.null, 'float8'), fixed ? b.num(to.decimals) : b.cast(b.null, 'int4'), ...where]
      return text && from.values === undefined ? b.our('fit_real_number', numberOfText(to.name === 'float' ? 'FLOAT' : 'DOUBLE'), ...rest) : b.our('fit_real', document ? converted('float8') : convert(value, from, 'float8'), ...rest)
    }
    case 'bit': {
      const bits = (text && from.values === undefined) || document ? b.our('fit_bits_bytes', convert(value, from, 'bytea'), b.num(to.length), ...where) : familyOf(from) === 'bit' && from.length <= to.length ? number()
        : double ? b.our('fit_bits_double', value.pg, b.num(to.length), ...where)
        : b.our(familyOf(from) === 'decimal' ? 'fit_bits_decimal' : 'fit_bits', from.decimals > 0 && hasClock(value) ? wholeMoment(l, value, from) : number(), b.num(to.length), ...where)
      return column.repr === 'int' ? b.cast(bits, 'int8') : bits
    }
    case 'year':
      if (familyOf(from) === 'year') return value.pg
      if ((text && from.values === undefined) || document) return b.our('fit_year_text', written(), ...where)
      // a column's moment is the number that it is, an expression's its year
      if (value.repr === 'date' || (value.pg.kind !== 'column' && hasClock(value))) return b.our('fit_year', b.cast(b.our('date_year', l.convert(value, from, 'date')), 'numeric'), ...where)
      return b.our('fit_year', double ? b.cast(b.our('fit_year_double', value.pg), 'numeric') : from.decimals > 0 && hasClock(value) ? wholeMoment(l, value, from) : number(), ...where)
    case 'date': case 'datetime': {
      if (value.repr === 'unknown') return b.cast(value.pg, column.repr)
      const kind = to.name === 'date' ? 'date' : to.name === 'timestamp' ? 'timestamp' : 'datetime'
      if (value.repr === column.repr && from.decimals <= to.decimals && (to.name !== 'timestamp' || from.name === 'timestamp') && !l.ctx.sqlMode.noZeroDate) return value.pg
      const rest = [b.str(kind), b.num(to.decimals), zero, ...where]
      const moment = text ? b.our('fit_moment_text', written(), ...rest)
        : double ? b.our('fit_moment_double', value.pg, ...rest)
        : value.repr === 'int' || value.repr === 'numeric' || value.repr === 'bool' ? b.our('fit_moment_number', number(), ...rest)
        : value.repr === 'time' ? b.our('fit_time_moment', l.convert(value, from, 'timestamp'), value.pg, ...rest)
        : b.our('fit_moment', orZero(b.cast(converted(to.name === 'date' && document ? 'date' : 'timestamp'), 'timestamp'), b.cast(b.str(ZERO), 'timestamp')), ...rest)
      return column.repr === 'timestamptz' && from.name !== 'timestamp' ? b.our('local_moment', moment) : b.cast(moment, column.repr === 'date' ? 'date' : column.repr === 'timestamptz' ? 'timestamptz' : 'timestamp')
    }
    case 'time': {
      if (value.repr === 'time' && from.decimals <= to.decimals && from.name === 'time') return value.pg
      const rest = [b.num(to.decimals), ...where]
      if (text) return b.our('fit_time_text', written(), ...rest)
      if (double) return b.our('fit_time_double', value.pg, ...rest)
      if (value.repr === 'int' || value.repr === 'numeric') return b.our('fit_time_number', number(), ...rest)
      return b.our('fit_time', orZero(converted('time'), b.call('make_interval')), ...rest)
    }
    case 'string': case 'null': {
      const few = to.name === 'char' || to.name === 'varchar'
      const pg = few && double ? b.our('fit_double_text', value.pg, wideDouble(value, from), b.num(to.length)) : few && isBitColumn(value, from) ? b.cast(number(), 'text') : characters()
      const copied = to.name === from.name && value.pg.kind === 'column' && from.collation === to.collation
      const trimmed = (x: PgExpr): PgExpr => (to.name === 'char' ? b.call('rtrim', x, b.str(' ')) : x)
      const checked = few
        ? holdsCharacters(to, from, value) ? pg : trimmed(b.our(copied ? 'fit_copy' : 'fit_text', trimmed(pg), b.num(to.length), ...where))
        : textLimits[to.name] === undefined || holdsCharacters(to, from, value) ? pg : b.our('fit_octets', pg, b.num(textLimits[to.name] as number), ...where)
      return column.repr === 'bpchar' ? b.cast(checked, 'bpchar') : checked
    }
    case 'enum': case 'set': {
      const labels = b.array((to.values ?? []).map((v) => b.str(v)), 'text[]')
      const name = familyOf(to)
      if (from.values !== undefined && from.name === to.name && from.values.join('\0') === to.values?.join('\0') && (value.repr === 'text' || value.repr === 'bpchar')) return value.repr === column.repr ? value.pg : convert(value, from, column.repr)
      const member = value.repr === 'int' || value.repr === 'numeric' || value.repr === 'float4' || value.repr === 'float8' || value.repr === 'bool'
        ? b.our(`${name}_at`, number(), labels, ...where) : b.our(`${name}_in`, convert(value, from, 'text'), labels, ...where)
      return column.repr === 'bpchar' ? b.cast(member, 'bpchar') : member
    }
    case 'binary': case 'geometry': {
      if (familyOf(from) === 'geometry' && familyOf(to) === 'geometry') return value.pg
      const few = to.name === 'binary' || to.name === 'varbinary'
      const bytes = few && double ? b.call('convert_to', b.our('fit_double_text', value.pg, wideDouble(value, from), b.num(to.length)), b.str('UTF8'))
        : few && isBitColumn(value, from) ? b.call('convert_to', b.cast(number(), 'text'), b.str('UTF8'))
        : convert(value, from, 'bytea')
      const limit = to.name === 'binary' || to.name === 'varbinary' ? to.length : textLimits[to.name]
      if (limit === undefined || (to.name !== 'binary' && familyOf(from) === 'binary' && from.length <= limit && value.repr === 'bytea')) return bytes
      return b.our('fit_bytes', bytes, b.num(limit), b.bool(to.name === 'binary'), ...where)
    }
    case 'json': return convert(value, from, 'jsonb')
  }
}

/** Least and greatest value of an integer column as it is stored: BIGINT UNSIGNED in a key has 63 bits. */
function limits(column: ColumnInfo): readonly [bigint, bigint] {
  const [low, high] = integerRange(column.type)
  return column.repr === 'int' && high > 9223372036854775807n ? [low, 9223372036854775807n] : [low, high]
}

function holdsIntegers(to: MySqlType, from: MySqlType): boolean {
  if (familyOf(from) === 'year') return to.name !== 'tinyint'
  if (familyOf(from) !== 'int' || from.name === 'bigint') return to.name === 'bigint' && from.name === 'bigint' && !to.unsigned && !from.unsigned
  const [low, high] = integerRange(to)
  const [least, most] = integerRange(from)
  return least >= low && most <= high
}

function holdsDecimals(precision: number, scale: number, unsigned: boolean, from: MySqlType): boolean {
  if (unsigned && !from.unsigned) return false
  if (familyOf(from) !== 'decimal') return false
  const p = precisionOf(from)
  return p.scale <= scale && p.precision - p.scale <= precision - scale
}

/** Only columns and casts have lengths that can be relied on. */
function holdsCharacters(to: MySqlType, from: MySqlType, value: Lowered): boolean {
  if (value.pg.kind !== 'column' || (value.repr !== 'text' && value.repr !== 'bpchar')) return false
  if (from.values !== undefined) return to.name !== 'char' && from.values.reduce((n, v) => n + v.length + 1, 0) <= to.length
  if (from.name !== 'char' && from.name !== 'varchar') return from.name === to.name
  if (to.name === 'char') return from.name === 'char' && from.length <= to.length
  return to.name === 'varchar' ? from.length <= to.length : from.length * 4 <= (textLimits[to.name] ?? 4294967295)
}

/** The type that a stored value has in PostgreSQL's expressions. */
export const valueType = (c: ColumnInfo): string => (c.readAs !== undefined || c.repr === 'unknown' ? c.typeName : c.repr === 'time' ? 'interval' : c.repr === 'int' ? 'int8' : c.repr)

/** Whether two values of a column differ as MySQL tells a changed row: byte by byte, whatever the collation. */
export function differs(c: ColumnInfo, x: PgExpr, y: PgExpr): PgExpr {
  if (c.repr === 'bpchar') return b.distinctFrom(b.call('bpcharsend', x), b.call('bpcharsend', y))
  return c.repr === 'text' ? b.distinctFrom(b.collate(x, 'C'), b.collate(y, 'C')) : b.distinctFrom(x, y)
}

const arrays: Readonly<Record<number, number>> = { 26: 1028, 114: 199, 142: 143, 650: 651, 790: 791, 829: 1040, 869: 1041, 1083: 1183, 1266: 1270, 2950: 2951, 16: 1000, 17: 1001, 20: 1016, 21: 1005, 23: 1007, 25: 1009, 700: 1021, 701: 1022, 1042: 1014, 1043: 1015, 1082: 1182, 1114: 1115, 1184: 1185, 1186: 1187, 1700: 1231, 3802: 3807 }

/** The OID of a base type's array type. */
export function arrayOid(oid: number): number {
  const array = arrays[oid]
  if (array === undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', 'a column of this type in a multiple-row INSERT')
  return array
}
