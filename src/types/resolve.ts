/** Result-type rules: pure functions over types, as MySQL aggregates and computes them. */
import { mysqlError } from '../errors/mysql-error.ts'
import { collationByName } from './collation-table.ts'
import { familyOf, precisionOf, T } from './type.ts'
import type { Coercibility, ExprType, Family, MySqlType } from './type.ts'

// ---------------------------------------------------------------- collations

export interface Collated {
  readonly collation: string
  readonly coercibility: Coercibility
}

/** The collation of an operation over several strings (manual: Collation Coercibility in Expressions). Throws 1267, 1270, 1271 as MySQL does. */
export function mergeCollations(items: readonly Collated[], operation: string): Collated {
  let best: Collated | undefined
  let clash = false
  for (const item of items) {
    if (best === undefined) best = item
    else if (item.coercibility < best.coercibility) {
      if (!(clash && item.coercibility > 0)) clash = false
      best = absorb(item, best)
    } else if (item.coercibility === best.coercibility && item.collation !== best.collation) {
      const merged = mergeEqual(best, item)
      if (merged === undefined) clash = true
      else best = merged
    } else if (item.coercibility > best.coercibility) best = absorb(best, item)
  }
  best ??= { collation: 'binary', coercibility: 5 }
  if (clash) throw illegalMix(items, operation)
  return best
}

/** A binary string on the weaker side still makes the result binary only at equal strength; Unicode absorbs what is narrower. */
function absorb(strong: Collated, _weak: Collated): Collated {
  return strong
}

function mergeEqual(a: Collated, b: Collated): Collated | undefined {
  if (a.collation === 'binary') return a
  if (b.collation === 'binary') return b
  const ca = collationByName(a.collation)
  const cb = collationByName(b.collation)
  if (a.coercibility === 0) return undefined
  if (ca?.charset === cb?.charset) {
    if (a.collation.endsWith('_bin')) return a
    if (b.collation.endsWith('_bin')) return b
    return a.coercibility === 2 ? { collation: a.collation.replace(/_.*/, '_bin'), coercibility: 1 } : a.coercibility >= 4 ? a : undefined
  }
  const width = (c: string | undefined): number => (c === 'utf8mb4' ? 3 : c === 'utf8mb3' ? 2 : c?.startsWith('utf') || c === 'ucs2' ? 2 : 1)
  if (width(ca?.charset) > width(cb?.charset)) return a
  if (width(cb?.charset) > width(ca?.charset)) return b
  return undefined
}

const strengths = ['EXPLICIT', 'NONE', 'IMPLICIT', 'SYSCONST', 'COERCIBLE', 'NUMERIC', 'IGNORABLE']

function illegalMix(items: readonly Collated[], operation: string): Error {
  const show = (c: Collated): [string, string] => [c.collation, strengths[c.coercibility] ?? 'NONE']
  const [a, b, c] = items
  if (items.length === 2 && a && b) return mysqlError('ER_CANT_AGGREGATE_2COLLATIONS', ...show(a), ...show(b), operation)
  if (items.length === 3 && a && b && c) return mysqlError('ER_CANT_AGGREGATE_3COLLATIONS', ...show(a), ...show(b), ...show(c), operation)
  return mysqlError('ER_CANT_AGGREGATE_NCOLLATIONS', operation)
}

/** What takes part in collation merging: strings as they are, numbers and temporals as weak strings of the connection's collation. */
export function collatedOf(t: ExprType, connection: string): Collated {
  const f = familyOf(t)
  if (f === 'string' || f === 'enum' || f === 'set' || f === 'binary') return t
  if (f === 'null') return { collation: connection, coercibility: 6 }
  if (f === 'json') return { collation: 'utf8mb4_bin', coercibility: 2 }
  return { collation: connection, coercibility: 5 }
}

// ---------------------------------------------------------------- merging

const rank: Record<Family, number> = { null: 0, bit: 1, year: 1, int: 1, decimal: 2, real: 3, date: 4, time: 4, datetime: 4, json: 5, enum: 6, set: 6, string: 6, binary: 6, geometry: 6 }

/** Characters that a value of the type needs as text. */
export function displayLength(t: MySqlType): number {
  switch (familyOf(t)) {
    case 'int': return t.name === 'bigint' ? Math.max(t.length, 1) : t.length
    default: return t.length
  }
}

/** The common type of CASE, IF, COALESCE, UNION and their kind (manual: Flow Control Functions; UNION Clause). `collation` is the merged one for strings. */
export function mergeTypes(a: MySqlType, b: MySqlType, collation?: string): MySqlType {
  const fa = familyOf(a)
  const fb = familyOf(b)
  if (fa === 'null') return b
  if (fb === 'null') return a
  if (a.name === b.name && fa === fb && a.unsigned === b.unsigned && !isStringly(fa)) {
    if (fa === 'decimal') return mergeDecimals(a, b)
    return { ...a, length: Math.max(a.length, b.length), decimals: Math.max(a.decimals, b.decimals) }
  }
  const numeric = rank[fa] <= 3 && rank[fb] <= 3
  if (numeric) {
    const top = Math.max(rank[fa], rank[fb])
    if (top === 3) {
      if (a.name === 'float' && b.name === 'float') return T.float
      if ((a.name === 'float' && rank[fb] < 2 && precisionOf(b).precision < 10) || (b.name === 'float' && rank[fa] < 2 && precisionOf(a).precision < 10)) return { ...T.double }
      return T.double
    }
    if (top === 2) return mergeDecimals(a, b)
    return mergeIntegers(a, b)
  }
  if (rank[fa] === 4 && rank[fb] === 4) {
    if (fa === fb) return { ...a, name: a.name === b.name ? a.name : 'datetime', length: Math.max(a.length, b.length), decimals: Math.max(a.decimals, b.decimals) }
    return T.datetime(Math.max(a.decimals, b.decimals))
  }
  if (fa === 'json' && fb === 'json') return T.json
  if (fa === 'geometry' && fb === 'geometry') return a
  const length = Math.max(displayLength(a), displayLength(b))
  const binary = fa === 'binary' || fb === 'binary' || fa === 'geometry' || fb === 'geometry'
  const name = collation ?? (binary ? 'binary' : isStringly(fa) ? a.collation : isStringly(fb) ? b.collation : 'utf8mb4_0900_ai_ci')
  const merged = T.string(length, binary ? 'binary' : name)
  if (a.name === 'char' && b.name === 'char') return { ...merged, name: 'char' }
  const wide = [a, b].map((t) => blobRank[t.name] ?? 0).reduce((x, y) => Math.max(x, y), 0)
  if (wide > 0) {
    const family = merged.collation === 'binary' ? (['blob', 'tinyblob', 'blob', 'mediumblob', 'longblob'] as const) : (['text', 'tinytext', 'text', 'mediumtext', 'longtext'] as const)
    return { ...merged, name: family[wide] ?? 'longtext' }
  }
  return merged
}

const blobRank: Partial<Record<MySqlType['name'], number>> = { tinytext: 1, tinyblob: 1, text: 2, blob: 2, mediumtext: 3, mediumblob: 3, longtext: 4, longblob: 4, json: 4 }
const isStringly = (f: Family): boolean => rank[f] === 6

function mergeDecimals(a: MySqlType, b: MySqlType): MySqlType {
  const pa = precisionOf(a)
  const pb = precisionOf(b)
  const scale = Math.max(pa.scale, pb.scale)
  const whole = Math.max(pa.precision - pa.scale, pb.precision - pb.scale)
  return T.decimal(whole + scale, scale, a.unsigned && b.unsigned)
}

const intRank: Partial<Record<MySqlType['name'], number>> = { tinyint: 1, year: 1.5, smallint: 2, mediumint: 3, int: 4, bigint: 5, bit: 5 }

function mergeIntegers(a: MySqlType, b: MySqlType): MySqlType {
  const wide = (intRank[a.name] ?? 5) >= (intRank[b.name] ?? 5) ? a : b
  const narrow = wide === a ? b : a
  const length = Math.max(a.length, b.length)
  if (a.unsigned === b.unsigned) return { ...wide, name: wide.name === 'bit' ? 'bigint' : wide.name, length }
  if (wide.unsigned && wide.name === 'bigint' && !narrow.unsigned) return T.decimal(Math.max(precisionOf(wide).precision, precisionOf(narrow).precision), 0)
  // a signed type that holds both: the next wider one when the unsigned side is the wide one
  if (!wide.unsigned && (intRank[wide.name] ?? 5) > (intRank[narrow.name] ?? 5)) return { ...wide, length }
  const next: Partial<Record<MySqlType['name'], MySqlType['name']>> = { tinyint: 'smallint', smallint: 'mediumint', mediumint: 'int', int: 'bigint', bigint: 'bigint' }
  return { ...wide, name: next[wide.name] ?? 'bigint', unsigned: false, length }
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
  const unsigned = a.unsigned || b.unsigned
  if (op === 'div') return { ...T.bigint(21), unsigned }
  if (fa === 'real' || fb === 'real') {
    return T.double
  }
  const pa = precisionOf(a)
  const pb = precisionOf(b)
  if (op === '/') {
    const scale = Math.min(30, pa.scale + divPrecisionIncrement)
    return T.decimal(pa.precision + pb.scale + divPrecisionIncrement, scale, unsigned && a.unsigned && b.unsigned)
  }
  if (fa === 'int' && fb === 'int') {
    if (op === '%') return { ...T.bigint(Math.max(a.length, b.length)), unsigned: a.unsigned }
    const length = op === '*' ? a.length + b.length : Math.max(a.length, b.length) + 1
    return { ...T.bigint(Math.min(length, 21)), unsigned }
  }
  if (op === '*') return T.decimal(pa.precision + pb.precision, pa.scale + pb.scale, a.unsigned && b.unsigned)
  const scale = Math.max(pa.scale, pb.scale)
  if (op === '%') return T.decimal(Math.max(pa.precision, pb.precision), scale, a.unsigned)
  const whole = Math.max(pa.precision - pa.scale, pb.precision - pb.scale)
  return T.decimal(whole + scale + 1, scale, a.unsigned && b.unsigned)
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

/** Result types of SUM, AVG and the deviation family. */
export function aggregateType(name: string, t: MySqlType, divPrecisionIncrement = 4): MySqlType {
  const family = numericFamily(t)
  switch (name) {
    case 'COUNT': return T.bigint(21)
    case 'SUM': {
      if (family === 'real') return T.double
      const p = precisionOf(t)
      return T.decimal(Math.min(65, p.precision + 22), p.scale)
    }
    case 'AVG': {
      if (family === 'real') return T.double
      const p = precisionOf(t)
      return T.decimal(Math.min(65, p.precision + divPrecisionIncrement), Math.min(30, p.scale + divPrecisionIncrement))
    }
    case 'BIT_AND': case 'BIT_OR': case 'BIT_XOR': return familyOf(t) === 'binary' ? t : T.ubigint(21)
    default: return T.double
  }
}
