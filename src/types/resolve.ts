/** Result-type rules: pure functions over types, as MySQL aggregates and computes them. */
import { mysqlError } from '../errors/mysql-error.ts'
import { collationByName } from './collation-table.ts'
import { familyOf, isTemporal, isText, precisionOf, T } from './type.ts'
import type { Coercibility, ExprType, Family, MySqlType } from './type.ts'

// ---------------------------------------------------------------- collations

export interface Collated {
  readonly collation: string
  readonly coercibility: Coercibility
}

/** The collation of an operation over several strings (manual: Collation Coercibility in Expressions): those of the strongest kind decide, from left to right. Throws 1267, 1270, 1271 as MySQL does. */
export function mergeCollations(items: readonly Collated[], operation: string): Collated {
  return merge(items, () => { throw illegalMix(items, operation) })
}

/** The collation of a comparison: unlike a string function, it has none to give when collations clash. Throws as mergeCollations does. */
export function comparedCollation(items: readonly Collated[], operation: string): string {
  const clash = (): never => { throw illegalMix(items, operation) }
  return merge(items, clash, clash).collation
}

/** The collation of `=` and its kind, which do not compare text that has none: not even with text of the collation it would get. */
export function pairCollation(left: Collated, right: Collated, operation: string): string {
  const unclear = left.coercibility === 1 && (right.coercibility === 1 || right.collation === left.collation)
  if (unclear) throw illegalMix([left, right], operation)
  return comparedCollation([left, right], operation)
}

/** `unclear`: what two collations of one character set make, neither of them stronger: by its code points, and weaker than anything. */
function merge(items: readonly Collated[], clash: () => never, unclear = (c: Collated): Collated => ({ collation: binOf(c.collation), coercibility: 1 })): Collated {
  const strongest = Math.min(...items.map(weakness))
  const deciding = items.filter((i) => weakness(i) === strongest)
  return deciding.length === 0 ? { collation: 'binary', coercibility: 5 } : deciding.reduce((a, c) => mergeEqual(a, c, clash, unclear))
}

/** A string that has no collation is weaker than a number. */
const weakness = (c: Collated): number => (c.coercibility === 1 ? 7 : c.coercibility)
const isBin = (collation: string): boolean => collation.endsWith('_bin')
const binOf = (collation: string): string => collation.replace(/_.*/, '_bin')

function mergeEqual(a: Collated, b: Collated, clash: () => never, unclear: (c: Collated) => Collated): Collated {
  if (a.collation === b.collation || a.collation === 'binary') return a
  if (weakness(a) > weakness(b)) return b
  if (b.collation === 'binary') return b
  const ca = collationByName(a.collation)?.charset
  const cb = collationByName(b.collation)?.charset
  if (a.coercibility === 0) return clash()
  if (ca === cb) {
    if (isBin(a.collation)) return isBin(b.collation) ? clash() : a
    return isBin(b.collation) ? b : unclear(a)
  }
  // A wider set takes in a narrower one; those of one width are foreign to each other.
  const width = (charset: string | undefined): number => (charset === undefined ? 1 : (widths[charset] ?? 1))
  if (width(ca) > width(cb)) return a
  if (width(cb) > width(ca)) return b
  // each holds all of the other: the first one stays
  return width(ca) === 3 ? a : clash()
}

const widths: Readonly<Record<string, number>> = { ascii: 0, utf8mb3: 2, ucs2: 2, utf16: 2, utf16le: 2, utf8mb4: 3, utf32: 3 }

const strengths = ['EXPLICIT', 'NONE', 'IMPLICIT', 'SYSCONST', 'COERCIBLE', 'NUMERIC', 'NULL']

function illegalMix(items: readonly Collated[], operation: string): Error {
  const named = (c: Collated): string => (c.coercibility === 5 ? 'latin1_swedish_ci' : c.coercibility === 6 ? 'binary' : c.collation)
  const show = (c: Collated): [string, string] => [named(c), strengths[c.coercibility] ?? 'NONE']
  const [a, b, c] = items
  if (items.length === 2 && a && b) return mysqlError('ER_CANT_AGGREGATE_2COLLATIONS', ...show(a), ...show(b), operation)
  if (items.length === 3 && a && b && c) return mysqlError('ER_CANT_AGGREGATE_3COLLATIONS', ...show(a), ...show(b), ...show(c), operation)
  return mysqlError('ER_CANT_AGGREGATE_NCOLLATIONS', operation)
}

/** What takes part in collation merging: strings as they are, numbers and temporals as weak strings of the connection's collation. */
export function collatedOf(t: ExprType, connection: string): Collated {
  if (t.textCollation !== undefined) return t.textCollation
  const f = familyOf(t)
  if (f === 'string' || f === 'enum' || f === 'set' || f === 'binary') return t
  if (f === 'null') return { collation: 'binary', coercibility: 6 }
  if (f === 'json') return { collation: 'utf8mb4_bin', coercibility: 2 }
  if (f === 'bit' && t.coercibility !== 5) return { collation: 'binary', coercibility: 2 }
  return { collation: connection, coercibility: 5 }
}

// ---------------------------------------------------------------- merging

const rank: Record<Family, number> = { null: 0, bit: 1, year: 1, int: 1, decimal: 2, real: 3, date: 4, time: 4, datetime: 4, json: 5, enum: 6, set: 6, string: 6, binary: 6, geometry: 6 }

/** Characters that a value of the type needs as text. */
export function displayLength(t: MySqlType): number {
  switch (familyOf(t)) {
    case 'int': return t.name === 'bigint' ? Math.max(t.length, 1) : widthOf(t)
    case 'real': return t.name === 'float' ? t.length : 22
    default: return t.length
  }
}

/** The common type of CASE, IF, COALESCE, UNION and their kind (manual: Flow Control Functions; UNION Clause). `collation` is the merged one for strings. */
export function mergeTypes(a: MySqlType, b: MySqlType, collation?: string): MySqlType {
  const fa = familyOf(a)
  const fb = familyOf(b)
  if (fa === 'null') return fb === 'decimal' || fb === 'real' ? freed(b) : b
  if (fb === 'null') return fa === 'decimal' || fa === 'real' ? freed(a) : a
  if (a.name === b.name && fa === fb && a.unsigned === b.unsigned && !isStringly(fa)) {
    if (fa === 'decimal') return mergeDecimals(a, b)
    if (fa === 'real') return mergeReals(a, b)
    if (a.name === 'tinyint') return { ...a, length: Math.max(widthOf(a), widthOf(b)) }
    return { ...a, length: Math.max(a.length, b.length), decimals: Math.max(a.decimals, b.decimals) }
  }
  const numeric = rank[fa] <= 3 && rank[fb] <= 3
  if (numeric) {
    const top = Math.max(rank[fa], rank[fb])
    if (top === 3) return mergeReals(a, b)
    // BIT is no integer here, but beside YEAR and unsigned integers.
    if (top === 2 || ((fa === 'bit') !== (fb === 'bit') && fa !== 'year' && fb !== 'year' && !(a.unsigned || b.unsigned))) return mergeDecimals(a, b)
    return mergeIntegers(a, b)
  }
  if (rank[fa] === 4 && rank[fb] === 4) {
    if (fa === fb) return { ...a, name: a.name === b.name ? a.name : 'datetime', length: Math.max(a.length, b.length), decimals: Math.max(a.decimals, b.decimals) }
    return T.datetime(Math.max(a.decimals, b.decimals))
  }
  if (fa === 'json' && fb === 'json') return T.json
  if (fa === 'geometry' && fb === 'geometry') return a
  // bits beside text are bytes
  const bits = fa === 'bit' || fb === 'bit'
  const binary = bits || fa === 'binary' || fb === 'binary' || fa === 'geometry' || fb === 'geometry'
  const name = bits ? 'binary' : collation ?? (binary ? 'binary' : isStringly(fa) ? a.collation : isStringly(fb) ? b.collation : 'utf8mb4_0900_ai_ci')
  // text among bytes counts the bytes of its longest characters
  const size = (t: MySqlType): number => Math.min(LONGEST, displayLength(t) * (name === 'binary' && isText(t) ? (collationByName(t.collation)?.maxlen ?? 1) : 1))
  const length = Math.max(size(a), size(b))
  const [ra, rb] = [blobRank[a.name] ?? 0, blobRank[b.name] ?? 0]
  const wide = (fa === 'json' && rb > 0) || (fb === 'json' && ra > 0) ? TEXTS.length : Math.max(ra, rb)
  if (wide > 0) return { ...T.varchar(length, name), name: (name === 'binary' ? BLOBS : TEXTS)[wide - 1] ?? 'longtext' }
  // a document beside anything else makes it long, but the next TEXT or BLOB decides the type
  if (length === LONGEST) return { ...T.varchar(LONGEST, name), name: name === 'binary' ? 'varbinary' : 'varchar' }
  const merged = T.string(length, name)
  // CHAR wins over what is no string, and loses to VARCHAR.
  const weak = (f: Family): boolean => !isStringly(f) || f === 'enum' || f === 'set'
  const fixed = (t: MySqlType): boolean => t.name === 'binary' || t.name === 'char'
  if (merged.name === 'varbinary' && (fixed(a) ? fixed(b) || (a.name === 'binary' && weak(fb)) : b.name === 'binary' && weak(fa))) return { ...merged, name: 'binary' }
  if (merged.name === 'varchar' && (a.name === 'char' ? b.name === 'char' || weak(fb) : b.name === 'char' && weak(fa))) return { ...merged, name: 'char' }
  return merged
}

const BLOBS = ['tinyblob', 'blob', 'mediumblob', 'longblob'] as const
const TEXTS = ['tinytext', 'text', 'mediumtext', 'longtext'] as const
const blobRank: Partial<Record<MySqlType['name'], number>> = { tinytext: 1, tinyblob: 1, text: 2, blob: 2, mediumtext: 3, mediumblob: 3, longtext: 4, longblob: 4 }
/** bytes of the longest text */
const LONGEST = 4294967295

/** What merging came to: VARCHAR that is as long as any is LONGTEXT. */
export const settled = (t: MySqlType): MySqlType => (t.length === LONGEST && (t.name === 'varchar' || t.name === 'varbinary') ? { ...t, name: t.name === 'varchar' ? 'longtext' : 'longblob' } : t)

export const isStringly = (f: Family): boolean => rank[f] === 6

/** A type as the result of alternatives: always with room for a sign, FLOAT and DOUBLE with one and with the room of any, no ZEROFILL. */
export function freed(t: MySqlType): MySqlType {
  const { zerofill: _none, ...bare } = t
  switch (familyOf(t)) {
    case 'decimal': return T.decimal(precisionOf(t).precision, t.decimals)
    case 'real': return { ...bare, unsigned: false, length: t.decimals < 31 ? t.length : 23 }
    case 'int': return { ...bare, length: widthOf(t) }
    default: return bare
  }
}

/** The common DECIMAL always has room for a sign. */
function mergeDecimals(a: MySqlType, b: MySqlType): MySqlType {
  const pa = precisionOf(a)
  const pb = precisionOf(b)
  const scale = Math.max(pa.scale, pb.scale)
  const whole = Math.max(pa.precision - pa.scale, pb.precision - pb.scale)
  return T.decimal(whole + scale, scale)
}

const floatRank: Partial<Record<MySqlType['name'], number>> = { tinyint: 1, smallint: 1, mediumint: 1, year: 1, float: 1 }

/** FLOAT takes in the integers that it holds exactly, and YEAR; everything else makes a DOUBLE. */
function mergeReals(a: MySqlType, b: MySqlType): MySqlType {
  // FLOAT before BIGINT stays FLOAT, behind it the result is DOUBLE: measured, not explained
  if (a.name === 'float' && b.name === 'bigint') return { ...T.float, ...fixedDecimals(a, b, Math.max(a.decimals, b.decimals)) }
  const name = floatRank[a.name] && floatRank[b.name] ? 'float' : 'double'
  return { ...T.double, ...fixedDecimals(a, b, Math.max(a.decimals, b.decimals)), name }
}

/** Length and decimals of a FLOAT or DOUBLE of two operands: fixed only when both are. */
function fixedDecimals(a: MySqlType, b: MySqlType, decimals: number): { readonly length: number; readonly decimals: number } {
  if (!hasFixedDecimals(a) || !hasFixedDecimals(b) || decimals >= 31) return { length: 23, decimals: 31 }
  const whole = Math.max(widthOf(a) - a.decimals, widthOf(b) - b.decimals)
  return { length: whole + decimals, decimals }
}

const hasFixedDecimals = (t: MySqlType): boolean => numericFamily(t) !== 'real' || (familyOf(t) === 'real' && t.decimals < 31)
/** Display width; TINYINT(1) counts as any TINYINT. */
const widthOf = (t: MySqlType): number => (t.name === 'tinyint' && t.length < 4 && !t.unsigned ? 4 : t.zerofill ? Math.max(t.length, { tinyint: 3, smallint: 5, mediumint: 8, int: 10, bigint: 20 }[t.name as string] ?? 0) : t.length)

const intRank: Partial<Record<MySqlType['name'], number>> = { tinyint: 1, smallint: 2, year: 2, mediumint: 3, int: 4, bigint: 5, bit: 5 }

function mergeIntegers(a: MySqlType, b: MySqlType): MySqlType {
  const ra = intRank[a.name] ?? 5
  const rb = intRank[b.name] ?? 5
  const [wide, narrow] = ra > rb || (ra === rb && a.unsigned) ? [a, b] : [b, a]
  const length = Math.max(widthOf(a), widthOf(b))
  const name = wide.name === 'bit' ? 'bigint' : wide.name === 'year' ? 'smallint' : wide.name
  const merged: MySqlType = { name, unsigned: wide.unsigned, length, decimals: 0, collation: 'binary' }
  if (a.unsigned === b.unsigned) return merged
  // A signed type that holds both: the wide one if it is signed, else the next wider, else DECIMAL.
  if (!wide.unsigned && Math.max(ra, rb) > Math.min(ra, rb)) return merged
  if (narrow.name === 'year' || wide.name === 'year') return { ...merged, unsigned: false }
  if (name === 'bigint') return T.decimal(Math.max(precisionOf(wide).precision, precisionOf(narrow).precision), 0)
  const next: Partial<Record<MySqlType['name'], MySqlType['name']>> = { tinyint: 'smallint', smallint: 'mediumint', mediumint: 'int', int: 'bigint' }
  return { ...merged, name: next[name] ?? 'bigint', unsigned: false }
}

// ---------------------------------------------------------------- arithmetic

/** The type MySQL computes an operand of + - * / in: int, decimal or real. Strings are real; temporals are int or decimal by their fraction. */
export function numericFamily(t: MySqlType): 'int' | 'decimal' | 'real' {
  switch (familyOf(t)) {
    case 'int': case 'year': case 'bit': case 'null': return 'int'
    case 'decimal': return 'decimal'
    case 'date': return 'int'
    case 'time': case 'datetime': return t.decimals > 0 ? 'decimal' : 'int'
    case 'binary': return 'real'
    default: return 'real'
  }
}

export type ArithmeticOp = '+' | '-' | '*' | '/' | 'div' | '%'

/** Result type of a binary arithmetic operator (manual: Arithmetic Operators). */
export function arithmeticType(op: ArithmeticOp, a: MySqlType, b: MySqlType, divPrecisionIncrement = 4): MySqlType {
  const fa = numericFamily(a)
  const fb = numericFamily(b)
  // The remainder has the sign of what is divided.
  const unsigned = op === '%' ? a.unsigned : a.unsigned || b.unsigned
  if (op === 'div') return { ...T.bigint(integerDivisionLength(a, b, unsigned)), unsigned }
  // NULL beside a number is a DOUBLE without digits
  if (fa === 'real' || fb === 'real' || a.name === 'null' || b.name === 'null') {
    const decimals = op === '/' ? (a.decimals >= 31 || b.decimals >= 31 ? 31 : Math.max(a.decimals, b.decimals) + divPrecisionIncrement) : Math.max(a.decimals, b.decimals)
    return { ...T.double, ...(op === '/' ? quotientDecimals(a, b, decimals) : fixedDecimals(a, b, decimals)), ...(op === '%' && a.unsigned ? { unsigned } : {}) }
  }
  const pa = precisionOf(a)
  const pb = precisionOf(b)
  if (op === '/') {
    const scale = Math.min(30, pa.scale + divPrecisionIncrement)
    return T.decimal(pa.precision + pb.scale + divPrecisionIncrement, scale, a.unsigned && b.unsigned)
  }
  if (fa === 'int' && fb === 'int') {
    if (op === '%') return { ...T.bigint(Math.max(pa.precision, pb.precision) + 1), unsigned }
    const digits = op === '*' ? pa.precision + pb.precision : Math.max(pa.precision, pb.precision) + 1
    return { ...T.bigint(digits + (unsigned ? 0 : 1)), unsigned }
  }
  if (op === '*') return T.decimal(pa.precision + pb.precision, pa.scale + pb.scale, a.unsigned && b.unsigned)
  const scale = Math.max(pa.scale, pb.scale)
  const whole = Math.max(pa.precision - pa.scale, pb.precision - pb.scale)
  // A remainder's length has room for a sign even when it has none.
  if (op === '%') return { ...T.decimal(Math.max(pa.precision, pb.precision), scale), unsigned }
  const sum = T.decimal(whole + scale + 1, scale, a.unsigned && b.unsigned)
  // the display length of a sum is not cut where its digits are
  return scale > 30 || whole + scale + 1 > 66 ? T.exact(whole + scale + 1, scale, sum.unsigned) : whole + scale + 1 > 65 ? { ...sum, length: sum.length + 1 } : sum
}

function quotientDecimals(a: MySqlType, b: MySqlType, decimals: number): { readonly length: number; readonly decimals: number } {
  if (!hasFixedDecimals(a) || !hasFixedDecimals(b)) return { length: 23, decimals: 31 }
  return { length: Math.min(a.length - a.decimals + decimals, 17 + decimals), decimals }
}

function integerDivisionLength(a: MySqlType, b: MySqlType, unsigned: boolean): number {
  const real = (t: MySqlType): boolean => numericFamily(t) === 'real'
  // text and numbers without a fixed scale count with all their characters
  const long = (t: MySqlType): number => (t.name === 'double' ? 23 : t.length)
  const scale = real(b) ? (hasFixedDecimals(b) ? b.decimals : long(b)) : precisionOf(b).scale
  const whole = a.name === 'null' ? 0 : real(a) ? (hasFixedDecimals(a) ? a.length - a.decimals : long(a)) : precisionOf(a).precision - precisionOf(a).scale
  return Math.max(1, Math.min(unsigned ? 21 : 22, whole + scale + (unsigned ? 0 : 1)))
}

/** Result type of unary minus; a negated date or time is a DOUBLE. */
export function negationType(a: MySqlType): MySqlType {
  const family = isTemporal(a) || a.name === 'null' ? 'real' : numericFamily(a)
  if (family === 'real') return { ...T.double, ...(hasFixedDecimals(a) ? { length: 17 + a.decimals, decimals: a.decimals } : {}) }
  const { precision, scale } = precisionOf(a)
  return family === 'decimal' ? T.decimal(precision, scale) : T.bigint(Math.min(21, widthOf(a) + (a.unsigned ? 1 : 0)))
}

/** How two expressions are compared (manual: Type Conversion in Expression Evaluation). */
export type Comparison = 'null' | 'int' | 'decimal' | 'real' | 'string' | 'binary' | 'date' | 'time' | 'datetime' | 'json'

/** `constant` flags: a constant beside a temporal is converted to the temporal. */
export function comparisonType(a: ExprType, b: ExprType, constantA = false, constantB = false): Comparison {
  const fa = familyOf(a)
  const fb = familyOf(b)
  if (fa === 'null' || fb === 'null') {
    const other = fa === 'null' ? fb : fa
    return other === 'null' ? 'null' : other === 'int' || other === 'year' || other === 'bit' ? 'int' : other === 'enum' || other === 'set' || other === 'string' ? 'string' : other === 'geometry' ? 'binary' : other
  }
  if (fa === 'json' || fb === 'json') return 'json'
  const sa = isStringly(fa)
  const sb = isStringly(fb)
  if (sa && sb) return isBinaryString(fa) || isBinaryString(fb) ? 'binary' : 'string'
  const ta = rank[fa] === 4
  const tb = rank[fb] === 4
  if (ta && tb) return fa === fb ? (fa as 'date' | 'time' | 'datetime') : 'datetime'
  if (ta && sb) return fa === 'time' ? 'time' : 'datetime'
  if (tb && sa) return fb === 'time' ? 'time' : 'datetime'
  if (ta && constantB) return fa === 'time' ? 'time' : 'datetime'
  if (tb && constantA) return fb === 'time' ? 'time' : 'datetime'
  const na = sa ? 'real' : numericFamily(a)
  const nb = sb ? 'real' : numericFamily(b)
  if (na === 'real' || nb === 'real') return 'real'
  if (na === 'decimal' || nb === 'decimal') return 'decimal'
  return 'int'
}

const isBinaryString = (f: Family): boolean => f === 'binary' || f === 'geometry'

// ---------------------------------------------------------------- aggregates

const fixedSum = (t: MySqlType, more: number): MySqlType => (hasFixedDecimals(t) ? { ...T.double, length: 17 + t.decimals + more, decimals: t.decimals + more } : T.double)

/** Result types of SUM, AVG and the deviation family. */
export function aggregateType(name: string, t: MySqlType, divPrecisionIncrement = 4): MySqlType {
  const family = numericFamily(t)
  const isNull = familyOf(t) === 'null'
  switch (name) {
    case 'COUNT': return T.bigint(21)
    case 'SUM': {
      if (isNull) return { ...T.double, length: 17, decimals: 0 }
      if (family === 'real') return fixedSum(t, 0)
      const p = precisionOf(t)
      return T.decimal(Math.min(65, p.precision + 22), p.scale)
    }
    case 'AVG': {
      if (isNull) return { ...T.double, length: 17 + divPrecisionIncrement, decimals: divPrecisionIncrement }
      if (family === 'real') return fixedSum(t, divPrecisionIncrement)
      const p = precisionOf(t)
      return T.decimal(Math.min(65, p.precision + divPrecisionIncrement), Math.min(30, p.scale + divPrecisionIncrement))
    }
    case 'BIT_AND': case 'BIT_OR': case 'BIT_XOR': return familyOf(t) === 'binary' ? t : T.ubigint(21)
    default: return T.double
  }
}
