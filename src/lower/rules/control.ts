import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import type { TypeContext } from '../../analyze/signature.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { displayLength, isStringly } from '../../types/resolve.ts'
import { familyOf, isNumeric, isTemporal, reprOf, T, withoutValues } from '../../types/type.ts'
import type { MySqlType } from '../../types/type.ts'
import type { Lower, Rule, RuleTable } from '../rule.ts'
import { argOf, besideUnread, predicate, rule } from './make.ts'
import { isClock, isStable, isDay, isYear, isZero, withDigits } from '../compare-constant.ts'
import { PG_TYPE } from '../convert.ts'
import { extreme, pgTypeOf } from './extreme.ts'
import { computedText, hasOwnText, ownText } from './own-text.ts'
import { alternative, chosen, isMixed, merged, neverNull, nullTest, together, truth } from './operators.ts'
import { isClockSum, isMoment } from './temporal-kind.ts'
import { byteWidth, wideText } from './width.ts'

const choice = (min: number, max: number, over: (args: readonly BoundExpr[]) => readonly BoundExpr[], nullable: (args: readonly BoundExpr[]) => boolean, lower: Rule['lower'], name: string, more: Partial<Rule> = {}): Rule => ({
  min, max, lower, ...more,
  type: (args, ctx) => ({ ...merged(over(args), ctx, name), nullable: nullable(args) }),
})
const anyNull = (args: readonly BoundExpr[]): boolean => args.some((a) => a.type.nullable)
const allNull = (args: readonly BoundExpr[]): boolean => args.every((a) => a.type.nullable)

const coalesce: Rule['lower'] = (l, _a, call) => {
  const items = call.args.map((a) => alternative(l, a, call.type, !l.shown.has(call)))
  const only = items[0]
  return items.length === 1 && only !== undefined ? only : b.coalesce(...items)
}


// ---------------------------------------------------------------- INTERVAL

/** The number of bounds that are not above the first argument; they are taken to rise. Exact numbers are compared as such. */
function interval(l: Lower, call: BoundCall): PgExpr {
  const [x, ...bounds] = call.args as [BoundExpr, ...BoundExpr[]]
  const repr = (y: BoundExpr): 'numeric' | 'float8' => ([x, y].every((e) => isNumeric(e.type) && familyOf(e.type) !== 'real') ? 'numeric' : 'float8')
  const below = (y: BoundExpr): PgExpr => b.op('<', l.to(x, repr(y)), l.to(y, repr(y)))
  return b.case([{ when: b.isNull(l.to(x, repr(x))), then: b.num(-1) }, ...bounds.map((y, i) => ({ when: below(y), then: b.num(i) }))], b.num(bounds.length))
}

export const ifOf = (l: Lower, call: BoundCall, result: (e: BoundExpr) => PgExpr): PgExpr => b.case([{ when: truth(l, argOf(call, 0)), then: result(argOf(call, 1)) }], result(argOf(call, 2)))

/** NULLIF of a constant and a column of dates, times or years: the constant is converted to the column's type. Of DATETIME columns only 0 is, there MySQL shows its own packed form. */
function ofColumn([x, column]: readonly BoundExpr[], ctx: TypeContext): MySqlType | undefined {
  if (x === undefined || column?.kind !== 'column') return undefined
  const family = familyOf(column.type)
  if (family === 'time' && x.kind === 'call' && isStable(x) && (isMoment(x) || familyOf(x.type) === 'json' || (familyOf(x.type) === 'time' && x.name !== 'TEMPORAL_LITERAL'))) return column.type
  if (x.kind !== 'value' || (family !== 'time' && family !== 'year' && !(isMoment(column) && isNumeric(x.type)))) return undefined
  const value = ctx.pin(x)
  if (value === undefined || value.kind === 'null') return undefined
  switch (family) {
    case 'time': return isClock(value) ? column.type : undefined
    case 'year': return isYear(value) ? { ...column.type, length: 22 } : undefined
    case 'date': return isDay(value) ? column.type : undefined
    default: return isZero(value) ? { ...column.type, length: 22, unsigned: true } : undefined
  }
}

/** NULLIF of a literal and text or bytes: the literal has become what it is compared as. */
function ofText([x, y]: readonly BoundExpr[], ctx: TypeContext): ReturnType<Rule['type']> | undefined {
  if (x?.kind !== 'value' || x.known?.kind !== 'string' || familyOf(x.type) !== 'string' || y === undefined || !(isStringly(familyOf(y.type)) || familyOf(y.type) === 'json')) return undefined
  const { collation } = ctx.collate([x, y])
  return { ...(collation === 'binary' ? T.bytes(byteWidth(x)) : { ...x.type, collation }), coercibility: x.type.coercibility, nullable: true }
}

/** The first argument of NULLIF as its result. */
function nullifValue(l: Lower, x: BoundExpr, beside: BoundExpr, type: MySqlType): PgExpr {
  if (beside.kind !== 'column' || (x.type.name === type.name && x.type.decimals === type.decimals)) return alternative(l, x, type)
  if (familyOf(type) === 'time') return x.kind === 'value' || isTemporal(x.type) ? withDigits(beside, l.to(x, 'time')) : b.if(b.isNotNull(l.to(x, 'any')), b.coalesce(l.to(x, 'time'), b.cast(b.str('0'), 'interval')))
  if (x.kind !== 'value') return alternative(l, x, type)
  if (isTemporal(type) && x.known !== undefined && isZero(x.known)) return b.cast(b.str('-infinity'), PG_TYPE[reprOf(type)])
  return isTemporal(type) || type.name === 'year' ? l.value({ ...x, type: { ...x.type, ...type } }, reprOf(type)) : alternative(l, x, type)
}

const readsNumber = (e: BoundExpr): boolean => e.type.values !== undefined || (e.kind === 'value' && e.known?.kind === 'hex')
/** NULLIF compares text and dates as moments, as CASE does. */
const isDateBesideText = (args: readonly BoundExpr[]): boolean => !args.some(isStable) && args.some((a) => a.type.name === 'date') && args.some((a) => isStringly(familyOf(a.type)))
const nullif = (l: Lower, call: BoundCall, type: string, value: PgExpr): PgExpr => b.case([{ when: l.compare('=', argOf(call, 0), argOf(call, 1), together(l, call.args, 'nullif'), isDateBesideText(call.args) || call.args.some(isClockSum) ? 'case' : 'alone'), then: b.cast(b.null, type) }], value)

export const controlFunctions: RuleTable = {
  IF: choice(3, 3, (a) => a.slice(1), (a) => anyNull(a.slice(1)), (l, _a, call) => ifOf(l, call, (e) => alternative(l, e, call.type, !l.shown.has(call))), 'if', {
    number: (l, call, want) => (isMixed(call, want) ? ifOf(l, call, (e) => chosen(l, e, want)) : undefined),
    text: (l, call, want) => (hasOwnText(call) ? ifOf(l, call, (e) => ownText(l, e, want)) : undefined),
  }),
  IFNULL: choice(2, 2, (a) => a, allNull, coalesce, 'ifnull', { text: computedText }),
  COALESCE: choice(1, 65535, (a) => a, allNull, coalesce, 'coalesce', { text: computedText }),
  NULLIF: {
    min: 2, max: 2,
    type: (args, ctx) => {
      const beside = ofColumn(args, ctx)
      if (beside !== undefined) return { ...beside, nullable: true }
      const converted = ofText(args, ctx)
      if (converted !== undefined) return converted
      const { zerofill, ...t } = withoutValues(wideText(args[0] as BoundExpr), 'char')
      return { ...t, ...(familyOf(t) === 'int' ? { length: displayLength({ ...t, ...(zerofill ? { zerofill } : {}) }) } : {}), nullable: true }
    },
    // what is text of a member or a hexadecimal literal is the number of that
    number: (l, call, want) => (readsNumber(argOf(call, 0)) ? nullif(l, call, PG_TYPE[want], l.to(argOf(call, 0), want)) : undefined),
    lower: (l, _a, call) => nullif(l, call, pgTypeOf(call.type), nullifValue(l, argOf(call, 0), argOf(call, 1), call.type)),
    text: (l, call, want) => (hasOwnText(call) ? nullif(l, call, want, l.to(argOf(call, 0), want)) : undefined),
  },
  GREATEST: extreme('>='),
  LEAST: extreme('<='),
  ISNULL: rule(1, 1, undefined, () => ({ ...T.bool, nullable: false }), (l, _a, call) => (neverNull(argOf(call, 0)) ? besideUnread(l, b.bool(false), call.args) : b.isNull(l.to(argOf(call, 0), nullTest(argOf(call, 0))))), predicate),
  INTERVAL: rule(2, 65535, undefined, () => ({ ...T.bigint(2), nullable: false }), (l, _a, call) => interval(l, call)),
}
