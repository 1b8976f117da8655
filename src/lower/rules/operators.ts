import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { isConstant } from '../../analyze/expression-facts.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { arithmeticType, collatedOf, comparedCollation, freed, isStringly, mergeTypes, negationType, numericFamily, pairCollation, settled } from '../../types/resolve.ts'
import type { ArithmeticOp, Collated } from '../../types/resolve.ts'
import { bareType, familyOf, isNumeric, isTemporal, isText, padSpace, precisionOf, reprOf, T } from '../../types/type.ts'
import type { ExprType, MySqlType, Repr } from '../../types/type.ts'
import type { TypeContext } from '../../analyze/signature.ts'
import type { Comparing, Lower, Rule, RuleTable } from '../rule.ts'
import { PG_TYPE } from '../convert.ts'
import { between } from './between.ts'
import { constantBits } from './constant.ts'
import { decimalQuotient, wholeQuotient } from './division.ts'
import { equalTimes, inList } from './in-list.ts'
import { argOf, behindNull, besideUnread, characters, operandType, predicate, rule } from './make.ts'
import { hasBytes, hasOwnText, isComputedBit, isStoredBit, ownText } from './own-text.ts'
import { bits } from './string.ts'
import { byteWidth, wideText, width } from './width.ts'

// ---------------------------------------------------------------- comparisons and logic

const isNullable = (e: BoundExpr): boolean => (e.kind === 'row' ? e.items.some(isNullable) : e.type.nullable)
const comparison = (op: string): Rule =>
  rule(2, 2, undefined, (args) => ({ ...T.bool, nullable: op === '<=>' ? false : args.some(isNullable) }), (l, _a, call) => l.compare(op, argOf(call, 0), argOf(call, 1)), predicate)

const logical = (op: 'AND' | 'OR'): Rule => rule(2, 2, undefined, T.bool, (l, _a, call) => b.op(op, l.condition(argOf(call, 0)), l.condition(argOf(call, 1))), predicate)

/** Operands that are all strings are compared under one collation (manual: Collation Coercibility in Expressions). */
export function together(l: Lower, args: readonly BoundExpr[], name: string): Comparing | undefined {
  if (args.some((a) => a.kind === 'row' || familyOf(a.type) === 'geometry') || args.every((a) => a.type.name === 'null')) return undefined
  if (!args.every((a) => a.type.name === 'null' || isStringly(familyOf(a.type)))) return undefined
  const [x, y, ...more] = args.map((a) => collatedOf(a.type, l.connectionCollation)) as [Collated, Collated, ...Collated[]]
  const collation = more.length === 0 && name !== 'case' ? pairCollation(x, y, name) : comparedCollation([x, y, ...more], name)
  return { how: collation === 'binary' ? 'binary' : 'string', collation }
}
export const numbers: Comparing = { how: 'real', collation: 'binary', loose: true }

/** Integers of a group are BIGINTs. */
const wide = (e: BoundExpr): ExprType => ({ ...bareType(wideText(e)), ...freed(bareType(wideText(e))), ...(familyOf(e.type) === 'int' && e.kind === 'any-value' ? { name: 'bigint' } : {}) })

// ---------------------------------------------------------------- arithmetic

const arithmetic = (op: ArithmeticOp): Rule => ({
  min: 2, max: 2,
  type: (args, ctx) => {
    const [x, y] = args as [BoundExpr, BoundExpr]
    const type = arithmeticType(op, operandType(x), operandType(y), ctx.divPrecisionIncrement)
    return { ...type, nullable: op === '/' || op === 'div' || op === '%' || x.type.nullable || y.type.nullable, ...(op === '-' && ctx.sqlMode.noUnsignedSubtraction && familyOf(type) === 'int' ? { unsigned: false } : {}) }
  },
  lower: (l, _a, call) => compute(l, op, call),
})

const wholeNumber: NonNullable<Rule['number']> = (l, call, want) => {
  const [x, y] = call.args as [BoundExpr, BoundExpr]
  return want === 'int' && familyOf(call.type) === 'decimal' ? wholeQuotient(x, y, l.to(x, 'numeric'), divisorOf(l, y, 'numeric'), call.type.decimals) : undefined
}

/** Without ERROR_FOR_DIVISION_BY_ZERO nothing is said about a zero. */
const divisorOf = (l: Lower, y: BoundExpr, repr: 'int' | 'numeric' | 'float8'): PgExpr => (l.sqlMode.errorForDivisionByZero ? l.to(y, repr) : b.nullif(l.to(y, repr), b.num(0)))

function compute(l: Lower, op: ArithmeticOp, call: BoundCall): PgExpr {
  const [x, y] = call.args as [BoundExpr, BoundExpr]
  const t = call.type
  const divisor = (repr: 'int' | 'numeric' | 'float8'): PgExpr => divisorOf(l, y, repr)
  if (op === 'div') {
    const families = [numericFamily(operandType(x)), numericFamily(operandType(y))]
    if (families.every((f) => f === 'int') && !t.unsigned) return b.our('int_div', l.to(x, 'int'), divisor('int'))
    return t.unsigned ? b.our('unsigned_int_div', l.to(x, 'numeric'), divisor('numeric')) : b.cast(b.our('decimal_int_div', l.to(x, 'numeric'), divisor('numeric')), 'int8')
  }
  switch (familyOf(t)) {
    case 'real':
      if (op === '/') return b.our('double_div', l.to(x, 'float8'), divisor('float8'))
      if (op === '%') return b.our('double_mod', l.to(x, 'float8'), divisor('float8'))
      return b.our(`double_${names[op]}`, l.to(x, 'float8'), l.to(y, 'float8'))
    case 'decimal':
      if (op === '/') return decimalQuotient(x, y, l.to(x, 'numeric'), divisor('numeric'), t.decimals)
      if (op === '%') return b.our('decimal_mod', l.to(x, 'numeric'), divisor('numeric'))
      return bounded(scaled(b.op(op, l.to(x, 'numeric'), l.to(y, 'numeric')), t, x.type.decimals, y.type.decimals, op), [x, y], op)
    default:
      if (op === '%') {
        if (reprOf(t) === 'numeric') return b.our('decimal_mod', l.to(x, 'numeric'), divisor('numeric'))
        return reprOf(operandType(y)) === 'numeric' ? b.cast(b.our('decimal_mod', l.to(x, 'numeric'), divisor('numeric')), 'int8') : b.our('int_mod', l.to(x, 'int'), divisor('int'))
      }
      if (reprOf(t) === 'numeric') return b.our('unsigned_check', b.op(op, l.to(x, 'numeric'), l.to(y, 'numeric')))
      return b.op(op, b.cast(l.to(x, 'int'), 'int8'), b.cast(l.to(y, 'int'), 'int8'))
  }
}
/** Two unsigned operands have no negative difference or product (manual: Out-of-Range and Overflow Handling). */
const bounded = (pg: PgExpr, operands: readonly BoundExpr[], op: string): PgExpr => {
  if (op === '-' && operands.every((e) => operandType(e).unsigned)) return b.our('decimal_check', pg)
  const whole = operands.map((e) => precisionOf(operandType(e))).reduce((n, p) => n + p.precision - p.scale, 0)
  // more than 81 digits before the point are an error
  return op === '*' && whole > 81 ? b.our('decimal_limit', pg) : pg
}
const names: Readonly<Record<'+' | '-' | '*', string>> = { '+': 'add', '-': 'sub', '*': 'mul' }

/** PostgreSQL's numeric keeps the scale MySQL computes; only a product past 30 digits is cut. */
function scaled(pg: PgExpr, t: MySqlType, s1: number, s2: number, op: ArithmeticOp): PgExpr {
  return op === '*' && s1 + s2 > t.decimals ? b.call('round', pg, b.num(t.decimals)) : pg
}

/** A constant integer that has no negative BIGINT, or is negative itself, is negated as a DECIMAL. */
function wideNegation(e: BoundExpr, ctx: TypeContext): boolean {
  if (e.kind === 'value') return e.known?.kind === 'int' && (e.known.value < 0n || e.known.value > 9223372036854775808n)
  return e.kind === 'call' && familyOf(e.type) === 'int' && isConstant(e) && (constantBits(ctx, e) ?? 0n) < 0n
}
const negation = (e: BoundExpr, ctx: TypeContext): MySqlType => {
  const t = operandType(e)
  if (e.kind === 'value' && e.known?.kind === 'hex') return { ...T.double, length: 17, decimals: 0 }
  if (!wideNegation(e, ctx)) return negationType(t)
  const { precision } = precisionOf(t)
  return T.decimal(precision, 0)
}

function negate(l: Lower, call: BoundCall): PgExpr {
  const x = argOf(call, 0)
  switch (familyOf(call.type)) {
    case 'real': return b.neg(l.to(x, 'float8'))
    case 'decimal': return b.neg(l.to(x, 'numeric'))
    default: return reprOf(x.type) === 'numeric' ? b.cast(b.neg(l.to(x, 'numeric')), 'int8') : b.neg(b.cast(l.to(x, 'int'), 'int8'))
  }
}

// ---------------------------------------------------------------- bits: 64 unsigned bits, carried as int8

/** Binary strings have bits of their own; a hexadecimal literal is a number beside what is no binary string. */
const isBytes = (e: BoundExpr): boolean => familyOf(e.type) === 'binary' && !isHex(e)
const isHex = (e: BoundExpr): boolean => e.kind === 'value' && e.known?.kind === 'hex'
/** A NULL that was chosen is an empty string of bytes, unlike the literal. */
const isChosenNull = (e: BoundExpr): boolean => e.kind === 'call' && e.type.name === 'null'
const isByteString = (e: BoundExpr): boolean => isBytes(e) || isChosenNull(e)
const asBytes = (args: readonly BoundExpr[]): boolean => args.every((e) => familyOf(e.type) === 'binary' || e.type.name === 'null') && args.some(isByteString)
const bit = (op: '|' | '&' | '^'): Rule => ({
  min: 2, max: 2,
  type: (args) => (asBytes(args) ? { ...T.bytes(Math.max(...args.map((a) => a.type.length))), coercibility: 4 } : T.ubigint(21)),
  lower: (l, _a, call) => {
    if (asBytes(call.args)) return b.our(`bytes_${{ '|': 'or', '&': 'and', '^': 'xor' }[op]}`, l.to(argOf(call, 0), 'bytea'), l.to(argOf(call, 1), 'bytea'))
    return b.our('u64', b.op(op === '^' ? '#' : op, bits(l, argOf(call, 0)), bits(l, argOf(call, 1))))
  },
})
const shift = (name: string): Rule => rule(2, 2, undefined, (args) => (isByteString(args[0] as BoundExpr) ? { ...T.bytes((args[0] as BoundExpr).type.length), coercibility: 4 } : T.ubigint(21)), (l, _a, call) => {
  const [x, n] = call.args as [BoundExpr, BoundExpr]
  return isByteString(x) ? b.our(`bytes_${name}`, l.to(x, 'bytea'), bits(l, n)) : b.our('u64', b.our(name, bits(l, x), bits(l, n)))
})

// ---------------------------------------------------------------- CASE and its kind

/** The common type of alternatives, with their merged collation. */
export function merged(args: readonly BoundExpr[], ctx: TypeContext, name: string): ExprType {
  const strings = args.filter((a) => isText(a.type) || familyOf(a.type) === 'binary')
  const collated = ctx.collate(args, name)
  const collation = collated.collation === 'binary' && !args.some((a) => familyOf(a.type) === 'binary' || hasBytes(a.type)) ? ctx.collation : collated.collation
  const common = (types: readonly MySqlType[]): MySqlType => settled(types.reduce((x, y) => mergeTypes(x, y, collation)))
  const besideOthers = args.some((a) => familyOf(a.type) !== 'bit' && familyOf(a.type) !== 'null')
  const isDigits = (a: BoundExpr): boolean => familyOf(a.type) === 'bit' && (isComputedBit(a) ? besideOthers : strings.length > 0 && !isStoredBit(a.type))
  const type = common(args.map((a) => (isDigits(a) ? T.ubigint(a.type.length) : bareType(wideText(a)))))
  // text made of dates and numbers alone has the strength of a literal
  const strength = (strings.length > 0 || args.some((a) => familyOf(a.type) === 'json')) && collated.coercibility !== 5 ? collated.coercibility : args.some((a) => familyOf(a.type) === 'bit') ? 2 : 4
  const facts = { nullable: args.some((a) => a.type.nullable), coercibility: isText(type) || familyOf(type) === 'binary' ? strength : familyOf(type) === 'json' ? 2 : type.name === 'null' ? 6 : 5 } as const
  const longest = (): number => Math.max(...args.map(byteWidth))
  if (args.some((a) => isStoredBit(a.type)) && (isText(type) || familyOf(type) === 'binary')) {
    const beside = common(args.map((a) => (familyOf(a.type) === 'bit' ? T.bigint(a.type.length) : bareType(wideText(a)))))
    // with bits among them all are bytes, but beside a collation that is asked for
    return { ...(collated.coercibility === 0 && collated.collation !== 'binary' ? beside : binaryOf(beside, longest())), ...facts }
  }
  // text that has no collation is bytes beside a NULL
  if (isText(type) && collated.coercibility === 6) return { ...binaryOf(type, longest()), ...facts }
  return { ...freed(type), ...(familyOf(type) === 'binary' ? { length: Math.max(type.length, longest()) } : {}), ...facts }
}

const binaryOf = (t: MySqlType, length: number): MySqlType => ({ ...t, name: BINARY_NAMES[t.name] ?? t.name, length, collation: 'binary' })
const BINARY_NAMES: Partial<Record<MySqlType['name'], MySqlType['name']>> = { char: 'binary', varchar: 'varbinary', tinytext: 'tinyblob', text: 'blob', mediumtext: 'mediumblob', longtext: 'longblob' }

/** The condition of IF and CASE: JSON counts as a number there, elsewhere as what is not the JSON number 0. */
export const truth = (l: Lower, e: BoundExpr): PgExpr => (familyOf(e.type) === 'json' ? l.to(e, 'bool') : l.condition(e))

/** Alternatives in one representation; the collation is left to whoever compares. `scaled`: a DECIMAL gets the digits of the common type. */
export function alternative(l: Lower, e: BoundExpr, type: MySqlType, scaled = true): PgExpr {
  const want: Repr = reprOf(type) === 'unknown' ? 'text' : reprOf(type)
  const pg = want === 'text' ? characters(l, e, type.collation) : l.to(e, want)
  if (want === 'int') return b.cast(pg, 'int8')
  if (scaled && want === 'numeric' && type.name === 'decimal' && (e.type.name !== 'decimal' || e.type.decimals < type.decimals)) return b.call('round', pg, b.num(type.decimals))
  if (want === 'text' && isText(type) && e.kind !== 'value') {
    // two columns of different collations would be an unresolvable conflict in PostgreSQL, and so would what is chosen elsewhere
    return isText(e.type) && (e.kind === 'call' || e.type.collation !== type.collation) ? b.collate(pg, 'C') : pg
  }
  return pg
}

const caseRule: Rule = {
  min: 1, max: 65535,
  type: (args, ctx, extra) => {
    const results = resultArgs(args, extra.operand === true, extra.otherwise === true)
    const type = merged(results, ctx, 'case')
    return { ...type, nullable: extra.otherwise !== true || type.nullable }
  },
  lower: (l, _a, call) => caseOf(l, call, (e) => alternative(l, e, call.type, !l.shown.has(call))),
  text: (l, call, want) => (hasOwnText(call) ? caseOf(l, call, (e) => ownText(l, e, want)) : undefined),
  number: (l, call, want) => (isMixed(call, want) ? caseOf(l, call, (e) => chosen(l, e, want)) : undefined),
}

export function caseOf(l: Lower, call: BoundCall, result: (e: BoundExpr) => PgExpr): PgExpr {
  const { operand, pairs, otherwise } = caseParts(call)
  const under = operand === undefined ? undefined : together(l, [operand, ...pairs.map(([when]) => when)], 'case')
  const equal = (x: BoundExpr, when: BoundExpr): PgExpr => (under === undefined ? caseEqual(l, x, when) : l.compare('=', x, when, under, 'case'))
  const whens = pairs.map(([when, then]) => ({ when: operand === undefined ? truth(l, when) : equal(operand, when), then: result(then) }))
  return b.case(whens, otherwise === undefined ? undefined : result(otherwise))
}

/** A document is a number beside a number and text beside the rest; a TIME makes times of all, text beside dates stays text. */
function caseEqual(l: Lower, x: BoundExpr, when: BoundExpr): PgExpr {
  // MySQL compares the bits of integers here
  if (familyOf(x.type) === 'int' && familyOf(when.type) === 'int' && (reprOf(x.type) === 'numeric' || reprOf(when.type) === 'numeric')) return b.eq(bits(l, x), bits(l, when))
  if (isText(x.type) && isText(when.type)) return l.compare('=', x, when, textually(l, x, when), 'case')
  const json = familyOf(x.type) === 'json' || familyOf(when.type) === 'json'
  if ((isNumeric(x.type) && isStringly(familyOf(when.type))) || (json && (isNumeric(x.type) || isNumeric(when.type)))) return l.compare('=', x, when, numbers, 'case')
  if (familyOf(x.type) === 'time' && !isNumeric(when.type) && when.type.name !== 'null') return equalTimes(l, x, when)
  if ((json || (isStringly(familyOf(x.type)) && isTemporal(when.type))) && [x, when].some((e) => isStringly(familyOf(e.type)) || (json && isTemporal(e.type)))) return l.compare('=', x, when, textually(l, x, when), 'case')
  return l.compare('=', x, when, undefined, 'case')
}

function textually(l: Lower, x: BoundExpr, y: BoundExpr): Comparing {
  const collation = comparedCollation([x, y].map((e) => collatedOf(e.type, l.connectionCollation)), 'case')
  return { how: collation === 'binary' ? 'binary' : 'string', collation }
}

/** Is the number of what IF or CASE chooses another one than that of the common type: text, a DATE among moments, a DECIMAL or a fraction of a second that an integer is rounded from? */
export function isMixed(call: BoundCall, want: Repr): boolean {
  const family = familyOf(call.type)
  // what is told of a document names the one that is chosen
  if (isStringly(family) || family === 'json') return true
  const differs = (...families: readonly string[]): boolean => resultsOf(call).some((e) => familyOf(e.type) !== 'null' && !families.includes(familyOf(e.type)))
  if (isTemporal(call.type)) return (want === 'int' && call.type.decimals > 0) || differs(family)
  if (family === 'real') return (want === 'int' || want === 'numeric') && differs(family)
  return want === 'int' && family === 'decimal' && resultsOf(call).some((e) => isNumeric(e.type) && familyOf(e.type) !== family)
}
/** The value chosen as a number; an unsigned integer as its bits. */
export const chosen = (l: Lower, e: BoundExpr, want: Repr): PgExpr => (want === 'int' && e.type.unsigned && familyOf(e.type) === 'int' ? bits(l, e) : l.to(e, want))

function caseParts(call: BoundCall): { operand: BoundExpr | undefined; pairs: [BoundExpr, BoundExpr][]; otherwise: BoundExpr | undefined } {
  const args = [...call.args]
  const operand = call.extra?.operand ? args.shift() : undefined
  const otherwise = call.extra?.otherwise ? args.pop() : undefined
  const pairs: [BoundExpr, BoundExpr][] = []
  for (let i = 0; i + 1 < args.length; i += 2) pairs.push([args[i] as BoundExpr, args[i + 1] as BoundExpr])
  return { operand, pairs, otherwise }
}

/** What IF or CASE may give, when `e` is one of them. */
export function resultsOf(e: BoundExpr): BoundExpr[] {
  if (e.kind !== 'call') return []
  if (e.name === 'IF') return e.args.slice(1)
  return e.name === 'CASE' ? resultArgs(e.args, e.extra?.operand === true, e.extra?.otherwise === true) : []
}

function resultArgs(args: readonly BoundExpr[], operand: boolean, otherwise: boolean): BoundExpr[] {
  const rest = args.slice(operand ? 1 : 0, otherwise ? -1 : undefined)
  const results = rest.filter((_, i) => i % 2 === 1)
  const last = args[args.length - 1]
  return otherwise && last !== undefined ? [...results, last] : results
}

// ---------------------------------------------------------------- IS, LIKE, COLLATE

/** How a value is asked whether it is NULL: a constant needs a type. */
export const nullTest = (e: BoundExpr): 'any' | 'text' | 'bytea' => (e.kind !== 'value' ? 'any' : familyOf(e.type) === 'binary' ? 'bytea' : 'text')

/** What is computed and cannot be NULL is not even read by IS NULL and IS UNKNOWN; by IS NOT NULL it is. */
export const neverNull = (e: BoundExpr): boolean => e.kind === 'call' && !e.type.nullable && e.name !== 'DEFAULT_OF'

function is(l: Lower, call: BoundCall): PgExpr {
  const x = argOf(call, 0)
  const not = call.extra?.not === true
  if (neverNull(x) && (call.extra?.what === 'unknown' || (call.extra?.what === 'null' && !not))) return besideUnread(l, b.bool(not), call.args)
  if (call.extra?.what === 'null') {
    const lowered = l.lower(x)
    const pg = lowered.pg.kind === 'null' ? b.cast(b.null, 'text') : lowered.pg
    const test: PgExpr = { kind: 'is', not, operand: pg, what: 'NULL' }
    // a zero date in a NOT NULL column is NULL to IS NULL, not to IS NOT NULL (manual: Comparison Functions and Operators, IS NULL)
    const family = familyOf(x.type)
    const zero = !not && l.zeroNulls.has(call) && x.kind === 'column' && x.column.info?.nullable === false && (family === 'date' || family === 'datetime')
    return zero ? b.op('OR', test, b.eq(pg, b.cast(b.str('-infinity'), PG_TYPE[lowered.repr]))) : test
  }
  // IS UNKNOWN asks for NULL alone, and converts nothing
  if (call.extra?.what === 'unknown') return { kind: 'is', not, operand: l.to(x, nullTest(x)), what: 'NULL' }
  return { kind: 'is', not, operand: l.condition(x), what: call.extra?.what === 'true' ? 'TRUE' : 'FALSE' }
}

/** LIKE folds both sides by the collation and matches under "C": patterns never run on non-deterministic collations. */
function like(l: Lower, call: BoundCall): PgExpr {
  const [x, pattern, escape] = call.args as [BoundExpr, BoundExpr, BoundExpr | undefined]
  const collation = likeCollation(l, x, pattern)
  const not = call.extra?.not === true
  const escaped = escape === undefined ? undefined : l.literal(escape)
  if (escape !== undefined && escaped !== undefined && [...escaped].length > 1) throw mysqlError('ER_WRONG_ARGUMENTS', 'ESCAPE')
  const by = escaped === undefined ? undefined : b.str(escaped)
  if (collation === 'binary') return b.like(b.our('bytes_latin', l.to(x, 'bytea')), b.our('bytes_latin', l.to(pattern, 'bytea')), by, not)
  const test = b.like(folded(l, x, collation), b.our('like_pattern', folded(l, pattern, collation), by ?? b.str('\\')), undefined, not)
  return not ? test : (b.and(...beginning(l, x, pattern, collation, escaped ?? '\\'), test) as PgExpr)
}

/** A column that must begin with the pattern's constant beginning lies in a range, which its index serves; the pattern itself decides. */
function beginning(l: Lower, x: BoundExpr, pattern: BoundExpr, collation: string, escape: string): PgExpr[] {
  if (x.kind !== 'column' || pattern.kind !== 'value' || pattern.known?.kind !== 'string' || x.type.collation !== collation || x.type.values !== undefined) return []
  const order = fold(collation) === undefined && !collation.endsWith('_as_cs') ? 'binary' : 'unicode'
  if (order === 'unicode' && !/^utf8mb[34]_(0900|general|unicode|unicode_520)_(ai_ci|as_ci|as_cs|ci)$|^utf8mb[34]_(general|unicode|unicode_520)_ci$/.test(collation)) return []
  const { pg, repr } = l.lower(x)
  if (repr !== 'text' && repr !== 'bpchar') return []
  const bound = (side: 'low' | 'high'): PgExpr => l.param(pattern.source, { kind: 'prefix', bound: side, order, escape, to: repr, type: pattern.type })
  return [b.op('>=', pg, bound('low')), b.op('<', pg, bound('high'))]
}

function likeCollation(l: Lower, x: BoundExpr, pattern: BoundExpr): string {
  return comparedCollation([x, pattern].map((e) => collatedOf(e.type, l.connectionCollation)), 'like')
}

/** An expression as text, whatever its bytes are. */
function shown(l: Lower, e: BoundExpr, collation: string): PgExpr {
  const bytes = familyOf(e.type) === 'binary' || familyOf(e.type) === 'bit'
  return bytes && collation.startsWith('utf8mb') ? b.our('bytes_text', l.to(e, 'bytea')) : characters(l, e, collation)
}

/** Text as its collation sees it, under "C": what LIKE, INSTR, REGEXP and REPLACE's kin compare. `strict`: bytes that are no text are an error. */
export function folded(l: Lower, e: BoundExpr, collation: string, strict = true): PgExpr {
  const text = strict ? characters(l, e, collation) : shown(l, e, collation)
  const name = fold(collation)
  // The function's own "C" is not seen from outside: the operator around it would take the argument's collation.
  return b.collate(name === undefined ? text : b.our(name, text), 'C')
}
export function fold(collation: string): string | undefined {
  if (collation === 'binary' || collation.endsWith('_bin') || collation.endsWith('_as_cs')) return undefined
  return collation.endsWith('_as_ci') ? 'fold_case' : 'fold'
}

export const operators: RuleTable = {
  '=': comparison('='), '<=>': comparison('<=>'), '<>': comparison('<>'), '<': comparison('<'), '<=': comparison('<='), '>': comparison('>'), '>=': comparison('>='),
  AND: logical('AND'),
  OR: logical('OR'),
  XOR: rule(2, 2, undefined, T.bool, (l, _a, call) => b.op('<>', l.condition(argOf(call, 0)), l.condition(argOf(call, 1))), predicate),
  NOT: rule(1, 1, undefined, T.bool, (l, _a, call) => b.not(l.condition(argOf(call, 0))), predicate),
  BETWEEN: rule(3, 3, undefined, (args, ctx) => {
    if (args.some((a) => familyOf(a.type) === 'json')) ctx.warn('ER_NOT_SUPPORTED_YET', 'comparison of JSON in the BETWEEN operator')
    return T.bool
  }, (l, _a, call) => between(l, call), predicate),
  IN: rule(2, 65535, undefined, (args, ctx) => {
    if (args[0]?.kind === 'row' && args.length > 2 && args.some((a) => a.kind === 'row' && a.items.some((i) => familyOf(i.type) === 'json'))) ctx.warn('ER_NOT_SUPPORTED_YET', 'comparison of JSON within a ROW in the IN operator')
    return { ...T.bool, nullable: args.some(isNullable) }
  }, (l, _a, call) => inList(l, call), predicate),
  IS: rule(1, 1, undefined, () => ({ ...T.bool, nullable: false }), (l, _a, call) => is(l, call), predicate),
  LIKE: rule(2, 3, undefined, T.bool, (l, _a, call) => like(l, call), predicate),
  '+': arithmetic('+'), '-': arithmetic('-'), '*': arithmetic('*'), '/': { ...arithmetic('/'), number: wholeNumber }, '%': arithmetic('%'), DIV: behindNull(arithmetic('div')), MOD: arithmetic('%'),
  NEG: {
    min: 1, max: 1,
    type: (args, ctx) => negation(args[0] as BoundExpr, ctx),
    lower: (l, _a, call) => negate(l, call),
  },
  '|': behindNull(bit('|')), '&': behindNull(bit('&')), '^': behindNull(bit('^')), '<<': behindNull(shift('shift_left')), '>>': behindNull(shift('shift_right')),
  '~': {
    min: 1, max: 1,
    type: (args) => (isByteString(args[0] as BoundExpr) ? { ...T.bytes((args[0] as BoundExpr).type.length), coercibility: 4 } : T.ubigint(21)),
    lower: (l, _a, call) => (isByteString(argOf(call, 0)) ? b.our('bytes_not', l.to(argOf(call, 0), 'bytea')) : b.our('u64', { kind: 'unary', op: '~', operand: bits(l, argOf(call, 0)) })),
  },
  /** GROUPING(a, b): bits of the super-aggregate's rolled-up columns (manual: Miscellaneous Functions). */
  GROUPING: rule(1, 64, undefined, () => ({ ...T.bigint(21), nullable: true }), (l, _a, call) => b.grouping(...call.args.map((a) => l.lower(a).pg))),
  /** any row of the group will do; columns inside were taken so when they were bound */
  ANY_VALUE: {
    min: 1, max: 1,
    type: (args) => wide(args[0] as BoundExpr),
    lower: (l, _a, call) => l.to(argOf(call, 0), reprOf(call.type) === 'unknown' ? 'text' : reprOf(call.type)),
  },
  CASE: caseRule,
  COLLATE: {
    min: 1, max: 1,
    type: (args, _ctx, extra) => {
      const collation = extra.collation ?? 'utf8mb4_0900_ai_ci'
      return { ...T.string(width(args[0]), collation), coercibility: 0, nullable: true }
    },
    // what it is not compared as is left to whoever compares
    text: (l, call, want) => (want === 'text' && isText(call.type) ? l.to(argOf(call, 0), want) : undefined),
    lower: (l, _a, call) => (call.type.collation === 'binary' ? l.to(argOf(call, 0), 'bytea') : l.collated({ pg: l.to(argOf(call, 0), 'text'), repr: 'text' }, call.type.collation)),
    repr: (call) => (call.type.collation === 'binary' ? 'bytea' : padSpace(call.type.collation) ? 'bpchar' : 'text'),
  },
  BINARY: {
    min: 1, max: 1,
    type: (args) => ({ ...T.bytes(byteWidth(args[0])), coercibility: 2, nullable: true }),
    args: ['bytea'],
    lower: (_l, [x]) => x as PgExpr,
  },
}
