import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import type { TypeContext } from '../../analyze/signature.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { displayLength } from '../../types/resolve.ts'
import { familyOf, isNumeric, isTemporal, isText, reprOf, T, withoutValues } from '../../types/type.ts'
import type { ExprType, MySqlType } from '../../types/type.ts'
import type { Lower, Rule, RuleTable } from '../rule.ts'
import { argOf, characters, predicate, rule } from './make.ts'
import { alternative, isMixed, merged, together, truth } from './operators.ts'
import { asText } from './string.ts'
import { wideText } from './width.ts'
import { isDatedExtreme, isMoment, momentDigits } from './temporal.ts'

const choice = (min: number, max: number, over: (args: readonly BoundExpr[]) => readonly BoundExpr[], nullable: (args: readonly BoundExpr[]) => boolean, lower: Rule['lower'], name: string, number?: Rule['number']): Rule => ({
  min, max, lower, ...(number === undefined ? {} : { number }),
  type: (args, ctx) => ({ ...merged(over(args), ctx, name), nullable: nullable(args) }),
})
const anyNull = (args: readonly BoundExpr[]): boolean => args.some((a) => a.type.nullable)
const allNull = (args: readonly BoundExpr[]): boolean => args.every((a) => a.type.nullable)

const coalesce: Rule['lower'] = (l, _a, call) => {
  const items = call.args.map((a) => alternative(l, a, call.type))
  const only = items[0]
  return items.length === 1 && only !== undefined ? only : b.coalesce(...items)
}

// ---------------------------------------------------------------- GREATEST and LEAST

/** The extreme is found by comparison, argument with argument: types may differ. NULL when any argument is (PostgreSQL's own leave NULLs out). */
function extreme(op: '>=' | '<='): Rule {
  return {
    min: 2, max: 65535,
    type: (args, ctx) => ({ ...extremeType(args, ctx, op), nullable: anyNull(args) }),
    // what is shown as text of a date counts as a date in arithmetic
    number: (l, call, want) => {
      if (!isDatedExtreme(call)) return undefined
      const { found, repr } = extremeMoment(l, call.args, op)
      return b.case([{ when: b.and(...call.args.map((a) => b.isNotNull(l.to(a, nullTest(a))))) as PgExpr, then: l.convert({ pg: found, repr }, T.datetime(6), want) }])
    },
    lower: (l, _a, call) => {
      const args = call.args
      const value = (e: BoundExpr): PgExpr => alternative(l, e, call.type)
      const nullable = args.filter((a) => a.type.nullable)
      const some = b.or(...nullable.map((a) => b.isNull(l.to(a, nullTest(a)))))
      if (args.every((a) => isNumeric(a.type)) || args.every((a) => isTemporal(a.type) && familyOf(a.type) === familyOf(call.type))) {
        const built = (op === '>=' ? b.greatest : b.least)(...args.map(value))
        return some === undefined ? built : b.if(b.not(some), built)
      }
      // numbers beside strings are compared as strings
      const textual = (isText(call.type) || familyOf(call.type) === 'binary') && !args.some(isMoment)
      const texts = (e: BoundExpr): PgExpr => (isText(call.type) ? l.collated({ pg: characters(l, asText(e)), repr: 'text' }, call.type.collation) : l.to(e, 'bytea'))
      const ahead = (x: BoundExpr, y: BoundExpr): PgExpr => (textual ? b.op(op, texts(x), texts(y)) : l.compare(op, x, y))
      if (isText(call.type) && !textual) return temporalExtreme(l, args, some, op)
      const last = args[args.length - 1] as BoundExpr
      const whens = args.slice(0, -1).map((x, i) => ({ when: args.slice(i + 1).map((y): PgExpr => ahead(x, y)).reduce((p, q) => b.op('AND', p, q)), then: value(x) }))
      return b.case(some === undefined ? whens : [{ when: some, then: b.cast(b.null, pgTypeOf(call.type)) }, ...whens], value(last))
    },
  }
}
/** Beside a date, strings and numbers are read as dates, what is none as the zero date; the result is the text of one. */
function temporalExtreme(l: Lower, args: readonly BoundExpr[], some: PgExpr | undefined, op: string): PgExpr {
  const { found, repr } = extremeMoment(l, args, op)
  const digits = b.num(Math.max(...args.map((a) => momentDigits(a, { pin: (e) => (e === undefined ? undefined : literalText(l, e)) }))))
  const text = repr === 'date' ? b.our('date_text', found) : b.our('datetime_text', found, digits)
  return some === undefined ? text : b.if(b.not(some), text)
}

function extremeMoment(l: Lower, args: readonly BoundExpr[], op: string): { readonly found: PgExpr; readonly repr: 'date' | 'timestamp' } {
  const repr = args.some((a) => familyOf(a.type) === 'datetime') ? 'timestamp' : 'date'
  return { found: (op === '>=' ? b.greatest : b.least)(...args.map((a) => (isText(a.type) && a.kind !== 'value' ? b.cast(b.our('compared_datetime', b.collate(l.to(a, 'text'), 'C')), repr) : l.to(a, repr)))), repr }
}

function literalText(l: Lower, e: BoundExpr): { readonly kind: 'string'; readonly text: string } | undefined {
  const text = l.literal(e)
  return text === undefined ? undefined : { kind: 'string', text }
}

const nullTest = (e: BoundExpr): 'any' | 'text' => (e.kind === 'value' ? 'text' : 'any')
const pgTypeOf = (t: MySqlType): string => ({ int: 'int8', numeric: 'numeric', float8: 'float8', float4: 'float4', bytea: 'bytea', date: 'date', timestamp: 'timestamp', timestamptz: 'timestamptz', time: 'interval', jsonb: 'jsonb', bool: 'bool', text: 'text', bpchar: 'text', unknown: 'text' })[reprOf(t)]

function extremeType(args: readonly BoundExpr[], ctx: TypeContext, op: string): ExprType {
  const type = merged(args, ctx, op === '>=' ? 'greatest' : 'least')
  if (!isText(type) || !args.some((a) => familyOf(a.type) === 'datetime')) return type
  return { ...type, length: Math.max(type.length, T.datetime(Math.max(...args.map((a) => momentDigits(a, ctx)))).length) }
}

// ---------------------------------------------------------------- INTERVAL

/** The number of bounds that are not above the first argument; they are taken to rise. */
function interval(l: Lower, call: BoundCall): PgExpr {
  const [x, ...bounds] = call.args as [BoundExpr, ...BoundExpr[]]
  const real = call.args.some((a) => !isNumeric(a.type) || familyOf(a.type) === 'real')
  const repr = real ? 'float8' : 'numeric'
  const n = l.to(x, repr)
  return b.case([{ when: b.isNull(n), then: b.num(-1) }, ...bounds.map((y, i) => ({ when: b.op('<', n, l.to(y, repr)), then: b.num(i) }))], b.num(bounds.length))
}

const ifOf = (l: Lower, call: BoundCall, result: (e: BoundExpr) => PgExpr): PgExpr => b.case([{ when: truth(l, argOf(call, 0)), then: result(argOf(call, 1)) }], result(argOf(call, 2)))

export const controlFunctions: RuleTable = {
  IF: choice(3, 3, (a) => a.slice(1), (a) => anyNull(a.slice(1)), (l, _a, call) => ifOf(l, call, (e) => alternative(l, e, call.type, !l.shown.has(call))), 'if', (l, call, want) => (isMixed(call) ? ifOf(l, call, (e) => l.to(e, want)) : undefined)),
  IFNULL: choice(2, 2, (a) => a, allNull, coalesce, 'ifnull'),
  COALESCE: choice(1, 65535, (a) => a, allNull, coalesce, 'coalesce'),
  NULLIF: {
    min: 2, max: 2,
    type: (args) => {
      const { zerofill, ...t } = withoutValues(wideText(args[0] as BoundExpr), 'char')
      return { ...t, ...(familyOf(t) === 'int' ? { length: displayLength({ ...t, ...(zerofill ? { zerofill } : {}) }) } : {}), nullable: true }
    },
    lower: (l, _a, call) => b.case([{ when: l.compare('=', argOf(call, 0), argOf(call, 1), together(l, call.args, 'nullif')), then: b.cast(b.null, pgTypeOf(call.type)) }], alternative(l, argOf(call, 0), call.type)),
  },
  GREATEST: extreme('>='),
  LEAST: extreme('<='),
  ISNULL: rule(1, 1, undefined, () => ({ ...T.bool, nullable: false }), (l, _a, call) => b.isNull(l.to(argOf(call, 0), nullTest(argOf(call, 0)))), predicate),
  INTERVAL: rule(2, 65535, undefined, () => ({ ...T.bigint(2), nullable: false }), (l, _a, call) => interval(l, call)),
}
