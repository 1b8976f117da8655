/** MySQL's implicit conversions between representations, as PostgreSQL expressions. */
import { mysqlError } from '../errors/mysql-error.ts'
import { b } from '../pg/builder.ts'
import type { PgExpr } from '../pg/ast.ts'
import { collationByName } from '../types/collation-table.ts'
import { familyOf, isText } from '../types/type.ts'
import type { MySqlType, Repr } from '../types/type.ts'
import type { Origin } from './origin.ts'
import type { Lowered } from './rule.ts'

/** The PostgreSQL type of a representation, for casts. */
export const PG_TYPE: Readonly<Record<Repr, string>> = {
  bool: 'bool', int: 'int8', numeric: 'numeric', float4: 'float4', float8: 'float8', text: 'text', bpchar: 'bpchar', bytea: 'bytea', date: 'date', timestamp: 'timestamp', timestamptz: 'timestamptz', time: 'interval', jsonb: 'jsonb', unknown: 'text',
}

type Known = Exclude<Repr, 'unknown'>
type Step = (x: PgExpr, from: MySqlType, origin: Origin | undefined) => PgExpr
const cast = (type: string): Step => (x) => b.cast(x, type)
const our = (name: string): Step => (x) => b.our(name, x)
/** The number of a date or time has as many digits after the point as that. */
const rounded = (name: string): Step => (x, from) => (from.decimals > 0 ? b.call('round', b.our(name, x), digits(from)) : b.our(name, x))
/** What reads a document says which one it was; what is read without a word is read as text. */
const named = (name: string, to?: 'bool' | 'int' | 'numeric' | 'float8'): Step => (x, from, origin) => (origin?.quiet && to !== undefined ? steps.text[to](b.our('json_text', x), from, origin) : b.our(name, x, b.str(origin?.name ?? 'json')))
/** Text on its way to another type is read under "C": the helper functions use patterns, which a column's own collation may refuse. */
const underC = (x: PgExpr): PgExpr => (x.kind === 'param' ? x : b.collate(x, 'C'))
const read = (name: string): Step => (x) => b.our(name, underC(x))
/** First to `via`, then on from there. */
const through = (first: Step, via: Known, last: Known): Step => (x, from, origin) => step(via, last)(first(x, from, origin), from, origin)

const identity: Step = (x) => x
const digits = (t: MySqlType): PgExpr => b.num(Math.min(6, t.decimals))
const boolToInt: Step = (x) => b.cast(x, 'int4')
/** bpchar → text: a cast strips trailing spaces (PostgreSQL manual: Character Types) and concat makes NULL empty; the types' own input and output functions do neither. */
export const keepSpaces = (x: PgExpr): PgExpr => b.call('textin', b.call('bpcharout', x))

/** FLOAT(m,d) and DOUBLE(m,d) have their digits in text as well. */
const doubleText: Step = (x, from) => (from.decimals < 31 ? b.our('fixed_text', x, b.num(from.decimals)) : b.our('narrow_double', x))
const floatText: Step = (x, from, origin) => (from.decimals < 31 ? b.our('fixed_text', b.cast(x, 'float8'), b.num(from.decimals)) : origin?.widened ? b.our('narrow_double', b.cast(x, 'float8')) : b.our('float_text', x))

/** All digits of a FLOAT, of which its text has six. */
const floatDigits = (x: PgExpr): PgExpr => b.our('double_digits', b.cast(x, 'float8'))

/** A YEAR is its first of January. */
const intMoment = (x: PgExpr, from: MySqlType): PgExpr => (from.name === 'year' ? b.our('year_to_datetime', b.cast(x, 'int4')) : b.our('number_to_datetime', b.cast(x, 'numeric')))

type Moment = 'date' | 'timestamp' | 'timestamptz' | 'time'
/** A number as a date or a time: BIT is a binary string there, BIGINT UNSIGNED is read as if it had a sign. */
const dated = (to: Moment, number: Step): Step => (x, from, into) => {
  if (from.name === 'bit') return steps.bytea[to](b.our('bit_bytes', b.cast(x, 'numeric'), b.num(from.length)), from, into)
  return number(from.name === 'bigint' && from.unsigned ? b.cast(b.our('i64', b.cast(x, 'numeric')), 'numeric') : x, from, into)
}

/** The bytes of text in the character set of its type. */
function textBytes(x: PgExpr, from: MySqlType): PgExpr {
  const charset = isText(from) ? collationByName(from.collation)?.charset : undefined
  return charset === undefined || charset === 'utf8mb4' || charset === 'utf8mb3' || charset === 'binary' ? b.our('text_bytes', x) : b.our('charset_bytes', x, b.str(charset))
}

const steps: { readonly [From in Exclude<Repr, 'unknown'>]: { readonly [To in Exclude<Repr, 'unknown'>]: Step } } = {
  bool: {
    bool: identity, int: boolToInt, numeric: (x) => b.cast(b.cast(x, 'int4'), 'numeric'), float4: (x) => b.cast(b.cast(x, 'int4'), 'float4'), float8: (x) => b.cast(b.cast(x, 'int4'), 'float8'),
    text: (x) => b.cast(b.cast(x, 'int4'), 'text'), bpchar: (x) => b.cast(b.cast(x, 'int4'), 'bpchar'), bytea: through(boolToInt, 'int', 'bytea'),
    date: through(boolToInt, 'int', 'date'), timestamp: through(boolToInt, 'int', 'timestamp'), timestamptz: through(boolToInt, 'int', 'timestamptz'), time: through(boolToInt, 'int', 'time'), jsonb: (x) => b.call('to_jsonb', x),
  },
  int: {
    bool: (x) => b.op('<>', x, b.num(0)), int: identity, numeric: cast('numeric'), float4: cast('float4'), float8: cast('float8'),
    text: (x, from) => (from.name === 'bit' ? b.our('bit_text', b.cast(x, 'numeric'), b.num(from.length)) : from.name === 'year' ? b.our('year_text', b.cast(x, 'int4')) : from.zerofill ? b.call('lpad', b.cast(x, 'text'), b.num(from.length), b.str('0')) : b.cast(x, 'text')),
    bpchar: cast('bpchar'), bytea: (x, from) => (from.name === 'bit' ? b.our('bit_bytes', b.cast(x, 'numeric'), b.num(from.length)) : b.our('text_bytes', steps.int.text(x, from, undefined))),
    date: dated('date', (x, from) => b.cast(intMoment(x, from), 'date')), timestamp: dated('timestamp', intMoment), timestamptz: dated('timestamptz', (x, from) => b.cast(intMoment(x, from), 'timestamptz')), time: dated('time', (x, from) => (from.name === 'year' ? b.our('datetime_to_time', intMoment(x, from)) : b.our('number_to_time', b.cast(x, 'numeric')))), jsonb: (x) => b.call('to_jsonb', x),
  },
  numeric: {
    bool: (x) => b.op('<>', x, b.num(0)), int: (x) => b.our('numeric_to_int', x), numeric: identity, float4: cast('float4'), float8: cast('float8'),
    text: (x, from) => (from.name === 'bit' ? b.our('bit_text', x, b.num(from.length)) : b.cast(x, 'text')),
    bpchar: cast('bpchar'), bytea: (x, from) => (from.name === 'bit' ? b.our('bit_bytes', x, b.num(from.length)) : b.our('text_bytes', b.cast(x, 'text'))),
    date: dated('date', our('number_to_date')), timestamp: dated('timestamp', our('number_to_datetime')), timestamptz: dated('timestamptz', (x) => b.cast(b.our('number_to_datetime', x), 'timestamptz')), time: dated('time', our('number_to_time')), jsonb: (x) => b.call('to_jsonb', x),
  },
  float4: {
    bool: (x) => b.op('<>', x, b.num(0)), int: (x, from, origin) => steps.float8.int(b.cast(x, 'float8'), from, origin), numeric: (x) => b.our('double_to_numeric', b.cast(x, 'float8')), float4: identity, float8: cast('float8'),
    text: floatText, bpchar: (x, from, origin) => b.cast(floatText(x, from, origin), 'bpchar'), bytea: (x, from, origin) => b.our('text_bytes', floatText(x, from, origin)),
    date: (x) => b.our('number_to_date', floatDigits(x)), timestamp: (x) => b.our('number_to_datetime', floatDigits(x)), timestamptz: (x) => b.cast(b.our('number_to_datetime', floatDigits(x)), 'timestamptz'), time: (x) => b.our('number_to_time', floatDigits(x)), jsonb: (x) => b.call('to_jsonb', x),
  },
  float8: {
    bool: (x) => b.op('<>', x, b.num(0)), int: (x, _from, origin) => b.our(origin?.computed ? 'computed_to_int' : 'double_to_int', x), numeric: our('double_to_numeric'), float4: cast('float4'), float8: identity,
    text: doubleText, bpchar: (x, from) => b.cast(doubleText(x, from, undefined), 'bpchar'), bytea: (x, from) => b.our('text_bytes', doubleText(x, from, undefined)),
    date: (x) => b.our('number_to_date', b.our('double_digits', x)), timestamp: (x) => b.our('number_to_datetime', b.our('double_digits', x)), timestamptz: (x) => b.cast(b.our('number_to_datetime', b.our('double_digits', x)), 'timestamptz'), time: (x) => b.our('number_to_time', b.our('double_digits', x)), jsonb: (x) => b.call('to_jsonb', x),
  },
  text: {
    bool: (x, from, origin) => b.op('<>', textToDouble(x, from, origin), b.num(0)), int: (x, from, origin) => (isMember(from) ? memberNumber(x, from) : read(wholeReader(from, origin))(x, from, origin)), numeric: (x, from, origin) => (isMember(from) ? b.cast(memberNumber(x, from), 'numeric') : b.our('to_decimal', underC(x), heardBy(from, origin))), float4: (x, from, origin) => b.cast(textToDouble(x, from, origin), 'float4'), float8: textToDouble,
    text: identity, bpchar: cast('bpchar'), bytea: textBytes,
    date: read('to_date'), timestamp: read('to_datetime'), timestamptz: (x, from) => b.cast(read('to_datetime')(x, from, undefined), 'timestamptz'), time: read('to_time'), jsonb: read('to_json'),
  },
  bpchar: {
    bool: through(keepSpaces, 'text', 'bool'), int: through(keepSpaces, 'text', 'int'), numeric: through(keepSpaces, 'text', 'numeric'), float4: through(keepSpaces, 'text', 'float4'), float8: through(keepSpaces, 'text', 'float8'),
    text: keepSpaces, bpchar: identity, bytea: (x, from) => textBytes(keepSpaces(x), from),
    date: through(keepSpaces, 'text', 'date'), timestamp: through(keepSpaces, 'text', 'timestamp'), timestamptz: through(keepSpaces, 'text', 'timestamptz'), time: through(keepSpaces, 'text', 'time'), jsonb: through(keepSpaces, 'text', 'jsonb'),
  },
  bytea: {
    bool: (x, from, origin) => b.op('<>', bytesToDouble(x, from, origin), b.num(0)), int: (x, from, origin) => b.our(wholeReader(from, origin), shownBytes(x, from, origin)), numeric: (x, from, origin) => b.our('to_decimal', shownBytes(x, from, origin), heardBy(from, origin)), float4: (x, from, origin) => b.cast(bytesToDouble(x, from, origin), 'float4'), float8: (x, from, origin) => bytesToDouble(x, from, origin),
    text: our('bytes_text'), bpchar: (x) => b.cast(b.our('bytes_text', x), 'bpchar'), bytea: identity,
    date: (x) => b.our('to_date', b.our('bytes_text', x)), timestamp: (x) => b.our('to_datetime', b.our('bytes_text', x)), timestamptz: (x) => b.cast(b.our('to_datetime', b.our('bytes_text', x)), 'timestamptz'), time: (x) => b.our('to_time', b.our('bytes_text', x)), jsonb: (x) => b.our('to_json', b.our('bytes_text', x)),
  },
  date: {
    bool: (x) => b.op('<>', b.our('date_number', x), b.num(0)), int: our('date_number'), numeric: (x) => b.cast(b.our('date_number', x), 'numeric'), float4: (x) => b.cast(b.our('date_number', x), 'float4'), float8: (x) => b.cast(b.our('date_number', x), 'float8'),
    text: our('date_text'), bpchar: (x) => b.cast(b.our('date_text', x), 'bpchar'), bytea: (x) => b.our('text_bytes', b.our('date_text', x)),
    date: identity, timestamp: cast('timestamp'), timestamptz: cast('timestamptz'), time: (x) => b.our('datetime_to_time', b.cast(x, 'timestamp')), jsonb: (x) => b.call('to_jsonb', b.our('date_text', x)),
  },
  timestamp: {
    bool: (x) => b.op('<>', b.our('datetime_number', x), b.num(0)), int: (x, from) => (from.decimals > 0 ? b.our('datetime_to_int', x) : b.our('numeric_to_int', b.our('datetime_number', x))), numeric: rounded('datetime_number'), float4: (x) => b.cast(b.our('datetime_number', x), 'float4'), float8: (x) => b.cast(b.our('datetime_number', x), 'float8'),
    text: (x, from) => b.our('datetime_text', x, digits(from)), bpchar: (x, from) => b.cast(b.our('datetime_text', x, digits(from)), 'bpchar'), bytea: (x, from) => b.our('text_bytes', b.our('datetime_text', x, digits(from))),
    date: cast('date'), timestamp: identity, timestamptz: cast('timestamptz'), time: our('datetime_to_time'), jsonb: (x) => b.call('to_jsonb', b.our('datetime_text', x, b.num(6))),
  },
  timestamptz: {
    bool: through(cast('timestamp'), 'timestamp', 'bool'), int: through(cast('timestamp'), 'timestamp', 'int'), numeric: through(cast('timestamp'), 'timestamp', 'numeric'), float4: through(cast('timestamp'), 'timestamp', 'float4'), float8: through(cast('timestamp'), 'timestamp', 'float8'),
    text: through(cast('timestamp'), 'timestamp', 'text'), bpchar: through(cast('timestamp'), 'timestamp', 'bpchar'), bytea: through(cast('timestamp'), 'timestamp', 'bytea'),
    date: cast('date'), timestamp: cast('timestamp'), timestamptz: identity, time: through(cast('timestamp'), 'timestamp', 'time'), jsonb: through(cast('timestamp'), 'timestamp', 'jsonb'),
  },
  time: {
    bool: (x) => b.op('<>', b.our('time_number', x), b.num(0)), int: (x, from) => b.our('numeric_to_int', b.our('time_number', from.decimals > 0 ? b.cast(x, 'interval', 0) : x)), numeric: rounded('time_number'), float4: (x) => b.cast(b.our('time_number', x), 'float4'), float8: (x) => b.cast(b.our('time_number', x), 'float8'),
    text: (x, from, origin) => origin?.summed && from.decimals > 0 ? b.our('summed_time', x) : b.our('time_text', x, digits(from)), bpchar: (x, from, origin) => b.cast(steps.time.text(x, from, origin), 'bpchar'), bytea: (x, from, origin) => b.our('text_bytes', steps.time.text(x, from, origin)),
    date: (x) => b.cast(b.our('time_to_datetime', x), 'date'), timestamp: our('time_to_datetime'), timestamptz: (x) => b.cast(b.our('time_to_datetime', x), 'timestamptz'), time: identity, jsonb: (x) => b.call('to_jsonb', b.our('time_text', x, b.num(6))),
  },
  jsonb: {
    bool: named('json_bool', 'bool'), int: named('json_int', 'int'), numeric: named('json_numeric', 'numeric'), float4: (x, from, origin) => b.cast(steps.jsonb.float8(x, from, origin), 'float4'), float8: named('json_double', 'float8'),
    text: our('json_text'), bpchar: (x) => b.cast(b.our('json_text', x), 'bpchar'), bytea: (x) => b.our('text_bytes', b.our('json_text', x)),
    date: named('json_date'), timestamp: named('json_datetime'), timestamptz: (x, from, origin) => b.cast(steps.jsonb.timestamp(x, from, origin), 'timestamptz'), time: named('json_time'), jsonb: identity,
  },
}

function step(from: Exclude<Repr, 'unknown'>, to: Repr): Step {
  return to === 'unknown' ? identity : steps[from][to]
}

/** A member is a number too; MIN and MAX give its text alone. */
const isMember = (t: MySqlType): boolean => t.name === 'enum' || t.name === 'set'

/** ENUM and SET in numeric context: the member's number, the bitmask. */
function memberNumber(x: PgExpr, from: MySqlType): PgExpr {
  const labels = b.array((from.values ?? []).map((v) => b.str(v)), 'text[]')
  return from.name === 'enum' ? b.our('enum_number', x, labels) : b.our('set_number', x, labels)
}

function textToDouble(x: PgExpr, from: MySqlType, origin: Origin | undefined): PgExpr {
  return isMember(from) ? b.cast(memberNumber(x, from), 'float8') : read(quiet(from, origin) ? 'quiet_double' : 'to_double')(x, from, origin)
}

/** A binary string as the text that an integer or DECIMAL is read from and that warnings show: of a VARBINARY column up to its first NUL. */
export const shownBytes = (x: PgExpr, from: MySqlType, origin: Origin | undefined): PgExpr => (from.name === 'varbinary' && origin?.heard === 'all' ? b.call('split_part', b.our('bytes_shown', x), b.str('\\x00'), b.num(1)) : b.our('bytes_shown', x))
const bytesToDouble = (x: PgExpr, from: MySqlType, origin: Origin | undefined): PgExpr => b.our(quiet(from, origin) ? 'quiet_double' : 'to_double', b.our('bytes_shown', x))

/** A column of TEXT or BLOB, also behind IF and MAX: as a number it gives no warning. */
const longText = (t: MySqlType): boolean => t.name === 'text' || t.name === 'tinytext' || t.name === 'blob' || t.name === 'tinyblob'
const quiet = (t: MySqlType, origin: Origin | undefined): boolean => origin?.quiet === true || longText(t)
/** Computed text beyond BIGINT is told. */
const wholeReader = (t: MySqlType, origin: Origin | undefined): string => (quiet(t, origin) ? 'quiet_int' : origin?.computed ? 'cast_signed' : 'to_int')
const heardBy = (t: MySqlType, origin: Origin | undefined): PgExpr => b.str(longText(t) ? 'empty' : (origin?.heard ?? 'rest'))

/** Converts a lowered value of MySQL type `from` to a representation. NULL takes the representation's type. */
export function convert(value: Lowered, from: MySqlType, want: Repr, origin?: Origin): PgExpr {
  if (value.repr === want || want === 'unknown') return value.pg
  if (value.pg.kind === 'null' || value.repr === 'unknown') return b.cast(value.pg, PG_TYPE[want])
  if (familyOf(from) === 'geometry') throw mysqlError('ER_NOT_SUPPORTED_YET', 'spatial values')
  return step(value.repr, want)(value.pg, from, origin)
}
