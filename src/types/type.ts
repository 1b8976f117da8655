import { collationByName } from './collation-table.ts'

/** The MySQL types an expression or a column can have. `null` is the type of the NULL literal. */
export type TypeName =
  | 'null' | 'tinyint' | 'smallint' | 'mediumint' | 'int' | 'bigint' | 'decimal' | 'float' | 'double' | 'bit' | 'year'
  | 'date' | 'time' | 'datetime' | 'timestamp'
  | 'char' | 'varchar' | 'binary' | 'varbinary' | 'tinytext' | 'text' | 'mediumtext' | 'longtext' | 'tinyblob' | 'blob' | 'mediumblob' | 'longblob'
  | 'enum' | 'set' | 'json' | 'geometry' | 'vector'

/** How a value of PostgreSQL's is represented: the contract between two lowered expressions. `int` is any of int2, int4, int8; `time` is interval. */
export type Repr =
  | 'bool' | 'int' | 'numeric' | 'float4' | 'float8' | 'text' | 'bpchar' | 'bytea' | 'date' | 'timestamp' | 'timestamptz' | 'time' | 'jsonb' | 'unknown'

/**
 * A MySQL type with everything that a column definition on the wire, a cast and a DDL column need.
 * `length`: characters for text (bytes for the TEXT of an expression), bytes for binary strings, display width for numbers and temporals (the wire's length before the charset factor).
 * `decimals`: scale of DECIMAL, fractional seconds of temporals, 31 (not fixed) for FLOAT and DOUBLE without a scale, 0 otherwise; 31 for text expressions on the wire is added there.
 * `collation`: MySQL collation name; `binary` for numbers, temporals and binary strings.
 */
export interface MySqlType {
  readonly name: TypeName
  readonly unsigned: boolean
  readonly length: number
  readonly decimals: number
  readonly collation: string
  readonly zerofill?: boolean
  /** ENUM and SET members, in order */
  readonly values?: readonly string[]
}

/** Collation strength in an expression (manual: Collation Coercibility in Expressions). */
export type Coercibility = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** What the binder knows of an expression. */
export interface ExprType extends MySqlType {
  readonly coercibility: Coercibility
  readonly nullable: boolean
  /** of a number whose text has another collation than the connection's, and is stronger: what LOCATE and its kind find has that of what they search */
  readonly textCollation?: { readonly collation: string; readonly coercibility: Coercibility }
}

/** A type without what only one expression has. */
export function bareType({ textCollation: _none, ...type }: ExprType): ExprType {
  return type
}

/** The families that conversion and comparison rules speak of. */
export type Family = 'null' | 'int' | 'decimal' | 'real' | 'bit' | 'year' | 'date' | 'time' | 'datetime' | 'string' | 'binary' | 'json' | 'enum' | 'set' | 'geometry'

const families: Record<TypeName, Family> = {
  null: 'null', tinyint: 'int', smallint: 'int', mediumint: 'int', int: 'int', bigint: 'int', decimal: 'decimal', float: 'real', double: 'real',
  bit: 'bit', year: 'year', date: 'date', time: 'time', datetime: 'datetime', timestamp: 'datetime',
  char: 'string', varchar: 'string', binary: 'binary', varbinary: 'binary', tinytext: 'string', text: 'string', mediumtext: 'string', longtext: 'string',
  tinyblob: 'binary', blob: 'binary', mediumblob: 'binary', longblob: 'binary', enum: 'enum', set: 'set', json: 'json', geometry: 'geometry', vector: 'binary',
}

/** The family of a type. */
export const familyOf = (type: { readonly name: TypeName }): Family => families[type.name]

export const isNumeric = (t: { readonly name: TypeName }): boolean => numericFamilies.has(families[t.name])
export const isTemporal = (t: { readonly name: TypeName }): boolean => temporalFamilies.has(families[t.name])
/** Character strings, ENUM and SET included; not binary strings. */
export const isText = (t: { readonly name: TypeName }): boolean => textFamilies.has(families[t.name])
const numericFamilies = new Set<Family>(['int', 'decimal', 'real', 'bit', 'year'])
const temporalFamilies = new Set<Family>(['date', 'time', 'datetime'])
const textFamilies = new Set<Family>(['string', 'enum', 'set'])

const base = (name: TypeName, length: number, decimals = 0, unsigned = false): MySqlType => ({ name, unsigned, length, decimals, collation: 'binary' })

/** An ENUM or SET that went through an expression, or a table of the server's own, is a string. */
export function withoutValues<T extends MySqlType>(t: T, name: 'char' | 'varchar'): T {
  if (t.values === undefined) return t
  const { values: _values, ...rest } = t
  return { ...(rest as T), name }
}

/** Makers of the common types. Lengths are MySQL's display widths. */
export const T = {
  null: base('null', 0),
  /** results of comparisons and predicates: BIGINT of width 1 */
  bool: base('bigint', 1),
  int: base('int', 11),
  uint: base('int', 10, 0, true),
  bigint: (length = 21): MySqlType => base('bigint', length),
  ubigint: (length = 21): MySqlType => base('bigint', length, 0, true),
  /** `precision` digits in all, `scale` of them after the point; the display length adds the point and the sign. */
  decimal: (precision: number, scale: number, unsigned = false): MySqlType => {
    const p = Math.min(65, Math.max(precision, scale, 1))
    const s = Math.min(30, scale)
    return base('decimal', p + (s > 0 ? 1 : 0) + (unsigned ? 0 : 1), s, unsigned)
  },
  /** A DECIMAL of literals, which no column could have. */
  exact: (precision: number, scale: number, unsigned = false): MySqlType => base('decimal', precision + (scale > 0 ? 1 : 0) + (unsigned ? 0 : 1), scale, unsigned),
  double: base('double', 23, 31),
  float: base('float', 12, 31),
  year: base('year', 4, 0, true),
  date: base('date', 10),
  time: (fsp = 0): MySqlType => base('time', 10 + (fsp ? fsp + 1 : 0), fsp),
  datetime: (fsp = 0): MySqlType => base('datetime', 19 + (fsp ? fsp + 1 : 0), fsp),
  timestamp: (fsp = 0): MySqlType => base('timestamp', 19 + (fsp ? fsp + 1 : 0), fsp),
  varchar: (length: number, collation: string): MySqlType => ({ name: 'varchar', unsigned: false, length, decimals: 0, collation }),
  /** The string type that MySQL picks for so many characters: VARCHAR, or by their bytes MEDIUMTEXT or LONGTEXT, whose length is in bytes. */
  string: (characters: number, collation: string): MySqlType => {
    if (collation === 'binary') return T.bytes(characters)
    const bytes = characters * (collationByName(collation)?.maxlen ?? 1)
    const wide = bytes >= 65536
    return { name: wide ? (bytes < 16777216 ? 'mediumtext' : 'longtext') : 'varchar', unsigned: false, length: wide ? Math.min(bytes, 4294967295) : characters, decimals: 0, collation }
  },
  bytes: (length: number): MySqlType => base(length < 65536 ? 'varbinary' : length < 16777216 ? 'mediumblob' : 'longblob', Math.min(length, 4294967295)),
  json: { name: 'json', unsigned: false, length: 4294967295, decimals: 0, collation: 'utf8mb4_bin' } as MySqlType,
} as const

/** Digits before and after the point that a numeric type can hold, for DECIMAL arithmetic (manual: Precision Math). */
export function precisionOf(t: MySqlType): { precision: number; scale: number } {
  switch (familyOf(t)) {
    case 'int': return { precision: intDigits(t), scale: 0 }
    case 'decimal': return { precision: t.length - (t.decimals > 0 ? 1 : 0) - (t.unsigned ? 0 : 1), scale: t.decimals }
    case 'year': return { precision: 4, scale: 0 }
    case 'bit': return { precision: t.length, scale: 0 }
    case 'null': return { precision: 1, scale: 0 }
    case 'date': return { precision: 8, scale: 0 }
    case 'time': return { precision: 7 + t.decimals, scale: t.decimals }
    case 'datetime': return { precision: 14 + t.decimals, scale: t.decimals }
    default: return { precision: 65, scale: 30 }
  }
}

/** Digits of a column's type are the type's; those of an expression follow from its length. */
function intDigits(t: MySqlType): number {
  switch (t.name) {
    case 'tinyint': return 3
    case 'smallint': return 5
    // seven would do for the signed type; MySQL counts from its display width
    case 'mediumint': return 8
    case 'int': return 10
    default: return Math.max(1, Math.min(65, t.unsigned ? t.length : t.length - 1))
  }
}

/** The representation that a lowered expression of this type has unless its rule says otherwise. */
export function reprOf(t: MySqlType): Repr {
  switch (familyOf(t)) {
    case 'null': return 'unknown'
    case 'int': return t.unsigned && t.name === 'bigint' ? 'numeric' : 'int'
    case 'year': return 'int'
    case 'bit': case 'decimal': return 'numeric'
    case 'real': return t.name === 'float' ? 'float4' : 'float8'
    case 'date': return 'date'
    case 'time': return 'time'
    case 'datetime': return t.name === 'timestamp' ? 'timestamptz' : 'timestamp'
    case 'binary': case 'geometry': return 'bytea'
    case 'json': return 'jsonb'
    case 'string': case 'enum': case 'set': return 'text'
  }
}

/** Does the collation compare as if padded with spaces (manual: Character Set and Collation, PAD attribute)? */
export function padSpace(collation: string): boolean {
  return collationByName(collation)?.padAttribute === 'PAD SPACE'
}

/** The representation of a column that a derived table, CTE, view or set operation offers: text of PAD SPACE collations is bpchar, as in a table. */
export function columnRepr(t: MySqlType): Repr {
  const repr = reprOf(t)
  return repr === 'unknown' ? 'text' : repr === 'text' && padSpace(t.collation) ? 'bpchar' : repr
}
