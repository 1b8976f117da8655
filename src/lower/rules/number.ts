import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { displayLength } from '../../types/resolve.ts'
import { familyOf, isTemporal, precisionOf, reprOf, T } from '../../types/type.ts'
import type { MySqlType } from '../../types/type.ts'
import type { Lower, Rule, RuleTable } from '../rule.ts'
import { argOf, behindNull, fn, operandType, rule } from './make.ts'
import { bits, bytesOf, number } from './string.ts'
import { constantInteger } from './constant.ts'

const double: Rule['type'] = () => ({ ...T.double, nullable: true })
const exact: Rule['type'] = () => T.double
/** A function of one DOUBLE that PostgreSQL has under the same meaning. */
const real = (name: string, type: Rule['type'] = double): Rule => fn(['float8'], type, (_l, x) => b.call(name, x as PgExpr))
const ours = (name: string, arity = 1, type: Rule['type'] = double): Rule => rule(arity, arity, ['float8'], type, (_l, args) => b.our(name, ...args))

/** How a function over any number sees its argument: temporals and strings are DOUBLE. */
export function kindOf(t: MySqlType): 'int' | 'unsigned' | 'decimal' | 'real' {
  switch (familyOf(t)) {
    case 'int': case 'year': return t.unsigned && t.name === 'bigint' ? 'unsigned' : 'int'
    case 'decimal': return 'decimal'
    case 'bit': return 'unsigned'
    default: return 'real'
  }
}
const argument = (call: BoundCall): BoundExpr => argOf(call, 0)
const ofKind = (l: Lower, e: BoundExpr): PgExpr => {
  const kind = kindOf(e.type)
  return kind === 'int' ? b.cast(l.to(e, 'int'), 'int8') : kind === 'real' ? l.to(e, 'float8') : l.to(e, 'numeric')
}

/** An integer whose result is BIGINT, UNSIGNED when it is. */
const whollyOf = (l: Lower, e: BoundExpr): PgExpr => (e.type.unsigned ? l.to(e, 'numeric') : ofKind(l, e))

const abs: Rule = {
  min: 1, max: 1,
  type: (args) => {
    const t = (args[0] as BoundExpr).type
    switch (kindOf(t)) {
      case 'int': return { ...T.bigint(displayLength(t)), unsigned: t.unsigned }
      case 'unsigned': return T.ubigint(t.length)
      case 'decimal': return t
      // a temporal's fraction keeps its digits
      case 'real': return isTemporal(t) || familyOf(t) === 'null' || operandType(args[0] as BoundExpr) !== t || (familyOf(t) === 'real' && t.decimals < 31) ? { ...T.double, length: 17 + t.decimals, decimals: t.decimals, unsigned: familyOf(operandType(args[0] as BoundExpr)) !== 'binary' && operandType(args[0] as BoundExpr).unsigned } : { ...T.double, unsigned: familyOf(t) === 'real' && t.unsigned }
    }
  },
  lower: (l, _a, call) => (kindOf(argument(call).type) === 'int' && argument(call).type.unsigned ? whollyOf(l, argument(call)) : b.call('abs', ofKind(l, argument(call)))),
}

/** CEILING and FLOOR of a DECIMAL are integers while 18 digits hold them. */
const whole = (name: 'ceil' | 'floor'): Rule => ({
  min: 1, max: 1,
  type: (args) => {
    const t = (args[0] as BoundExpr).type
    const kind = kindOf(t)
    if (kind === 'real') return { ...T.double, nullable: familyOf(t) === 'null' || (args[0] as BoundExpr).type.nullable }
    if (kind !== 'decimal') return { ...T.bigint(21), unsigned: t.unsigned }
    const { precision, scale } = precisionOf(t)
    const digits = precision - scale + (scale > 0 ? 1 : 0)
    return digits <= 18 ? T.bigint(21) : T.decimal(digits, 0)
  },
  lower: (l, _a, call) => {
    const x = argument(call)
    const kind = kindOf(x.type)
    if (kind === 'int' || kind === 'unsigned') return whollyOf(l, x)
    const pg = b.call(name, ofKind(l, x))
    return reprOf(call.type) === 'int' ? b.cast(pg, 'int8') : pg
  },
})

/** The digits of an unsigned integer are not below zero. */
const digitsOf = (l: Lower, call: BoundCall): PgExpr => (argOf(call, 1).kind === 'call' || argOf(call, 1).type.unsigned ? number(l, call, 1) : b.cast(l.to(argOf(call, 1), 'int'), 'int8'))

/** ROUND and TRUNCATE: the digits decide the type when they are known, and never make a DECIMAL longer. */
const rounding = (name: 'round' | 'trunc', min: number): Rule => ({
  min, max: 2,
  type: (args, ctx) => {
    const t = (args[0] as BoundExpr).type
    const kind = kindOf(t)
    if (kind === 'real') return T.double
    if (kind !== 'decimal') return { ...T.bigint(21), unsigned: t.unsigned }
    const { precision, scale } = precisionOf(t)
    const digits = args.length === 1 ? 0 : constantInteger(ctx, args[1])
    if (digits === undefined || (digits !== null && digits >= scale)) return T.decimal(precision, scale)
    const kept = Math.max(0, digits ?? 0)
    return T.decimal(precision - scale + kept + (name === 'round' ? 1 : 0), kept)
  },
  lower: (l, _a, call) => {
    const x = argument(call)
    const kind = kindOf(x.type)
    const digits = call.args.length === 1 ? b.num(0) : digitsOf(l, call)
    if (kind === 'real') return b.our(`double_${name}`, l.to(x, 'float8'), b.cast(digits, 'int8'))
    if (kind === 'decimal') return b.our(`numeric_${name}`, l.to(x, 'numeric'), b.cast(digits, 'int8'), b.num(call.type.decimals))
    if (call.args.length === 1) return whollyOf(l, x)
    const pg = b.our(`numeric_${name}`, l.to(x, 'numeric'), digits, b.num(0))
    return kind === 'unsigned' ? b.our('unsigned_check', pg) : x.type.unsigned ? pg : b.cast(pg, 'int8')
  },
})

/** What is no base decides before the number is read. */
const log: Rule = behindNull(rule(1, 2, undefined, double, (l, _a, call) => {
  const args = call.args.map((e) => l.to(e, 'float8'))
  const base = args[0] as PgExpr
  return args.length === 1 ? b.our('ln', base) : argument(call).kind === 'column' ? b.case([{ when: b.op('>', base, b.num(0)), then: b.our('log', base, args[1] as PgExpr) }], b.our('bad_logarithm', base)) : b.our('log', base, args[1] as PgExpr)
}))
const arctangent: Rule = behindNull(rule(1, 2, ['float8'], double, (_l, args) => (args.length === 1 ? b.call('atan', args[0] as PgExpr) : b.call('atan2', args[0] as PgExpr, args[1] as PgExpr))))
const power: Rule = behindNull(rule(2, 2, undefined, double, (l, _a, call) => b.our('power', l.to(argOf(call, 0), 'float8'), l.to(argOf(call, 1), 'float8'))))

/** A constant seed starts one sequence for the statement; any other starts it anew for each row. */
const rand: Rule = rule(0, 1, undefined, (args) => ({ ...T.double, nullable: args.some((a) => a.type.nullable) }), (l, _a, call) => {
  const seed = call.args[0]
  if (seed === undefined) return b.call('random')
  const number = b.cast(l.to(seed, 'int'), 'int8')
  return seed.kind === 'value' ? b.our('rand_next', number, b.str(String(call.extra?.node?.span.start ?? 0))) : b.our('rand_first', number)
})

const bitCount: Rule = rule(1, 1, undefined, () => T.bigint(21), (l, _a, call) => {
  const x = argument(call)
  if (familyOf(x.type) === 'binary' && operandType(x) === x.type) return b.our('bit_count', l.to(x, 'bytea'))
  return b.our('bit_count', bits(l, x))
})

export const numberFunctions: RuleTable = {
  ABS: abs, CEIL: whole('ceil'), CEILING: whole('ceil'), FLOOR: whole('floor'), ROUND: behindNull(rounding('round', 1)), TRUNCATE: behindNull(rounding('trunc', 2)),
  POW: power, POWER: power,
  SQRT: ours('sqrt'), EXP: ours('exp'), LN: ours('ln'), LOG: log, LOG2: ours('log2'), LOG10: ours('log10'),
  SIN: real('sin'), COS: real('cos'), TAN: real('tan'), COT: ours('cot'), ASIN: ours('asin'), ACOS: ours('acos'), ATAN: arctangent, ATAN2: arctangent,
  DEGREES: ours('degrees', 1, exact), RADIANS: real('radians', exact),
  PI: rule(0, 0, undefined, () => ({ ...T.double, length: 8, decimals: 6, nullable: false }), () => b.call('pi')),
  SIGN: rule(1, 1, undefined, () => T.bigint(21), (l, _a, call) => b.cast(b.call('sign', ofKind(l, argument(call))), 'int8')),
  RAND: rand,
  CRC32: rule(1, 1, undefined, () => ({ ...T.int, name: 'bigint', length: 10, unsigned: true }), (l, _a, call) => b.cast(b.our('crc32', bytesOf(l, argument(call))), 'numeric')),
  BIT_COUNT: bitCount,
}
