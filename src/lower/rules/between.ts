import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { collatedOf, comparedCollation, isStringly } from '../../types/resolve.ts'
import { familyOf, isNumeric, isTemporal, T } from '../../types/type.ts'
import { comparedMoment, constantMoment, fitsColumn, isConstant } from '../compare-constant.ts'
import type { Comparing, Lower } from '../rule.ts'
import { numbers as numbersOf, together } from './operators.ts'
import { isMoment } from './temporal-kind.ts'

const isJson = (e: BoundExpr): boolean => familyOf(e.type) === 'json'
const isTime = (e: BoundExpr): boolean => familyOf(e.type) === 'time'
const isText = (e: BoundExpr): boolean => isStringly(familyOf(e.type))
const isHex = (e: BoundExpr): boolean => e.kind === 'value' && e.known?.kind === 'hex'
/** YEAR and BIT are numbers here. */
const isNumber = (e: BoundExpr): boolean => isNumeric(e.type) || e.type.name === 'year' || familyOf(e.type) === 'bit'

/** BETWEEN: numbers beside anything else make numbers of all three, dates make dates of them, times beside text are text. */
export function between(l: Lower, call: BoundCall): PgExpr {
  const [x, low, high] = call.args as [BoundExpr, BoundExpr, BoundExpr]
  const inside = betweenAs(l, x, low, high)
  return call.extra?.not ? b.not(inside) : inside
}

function betweenAs(l: Lower, x: BoundExpr, low: BoundExpr, high: BoundExpr): PgExpr {
  const all = [x, low, high]
  const given = all.filter((e) => e.type.name !== 'null')
  const pairs = (under?: Comparing, place: 'range' | 'alone' = 'range'): PgExpr => b.op('AND', l.compare('>=', x, low, under, place), l.compare('<=', x, high, under, place))
  const collation = !given.some(isNumber) && (given.some(isText) || given.some(isJson)) ? comparedCollation(all.map((e) => collatedOf(e.type, l.connectionCollation)), 'between') : undefined
  if (x.type.name === 'null') return b.cast(b.null, 'bool')
  const fits = (e: BoundExpr): boolean => e !== x && e.type.name !== 'null' && x.kind === 'column' && isTemporal(x.type) && fitsColumn(l, x, e)
  const fitting = [low, high].filter(fits)
  if (fitting.length > 0 && fitting.length === given.filter((e) => e !== x).length) return pairs(undefined, isTime(x) ? 'alone' : 'range')
  if ((given.some(isNumber) && given.every((e) => isNumber(e) || isHex(e))) || (x.type.name === 'year' && [low, high].every(isConstant) && !given.some(isJson))) return pairs()
  // an index serves a column of numbers beside constants
  if (x.kind === 'column' && isNumber(x) && [low, high].every((e) => e.kind === 'value' && familyOf(e.type) !== 'json')) return pairs(isText(low) === isText(high) ? undefined : numbersOf)
  // constants of a TIME column's type beside text are numbers, too
  const numbers = given.some((e) => isNumber(e) && !fits(e)) || (isTime(x) && fitting.length > 0 && !isMoment(low) && !isMoment(high) && given.some((e) => (isText(e) || isJson(e)) && !fits(e)))
  if (numbers) return b.our('within', ...all.map((e) => real(l, e, x)))
  if (given.some(isMoment)) return isMoment(x) && !given.some(isJson) && (x.kind === 'column' || !given.some(isText)) ? pairs() : b.our('both', b.op('>=', moment(l, x, low), moment(l, low, x)), b.op('<=', moment(l, x, high), moment(l, high, x)))
  return pairs(collation === undefined ? undefined : (together(l, all, 'between') ?? { how: collation === 'binary' ? 'binary' : 'string', collation }))
}

/** A number; a constant of the type of a column of dates or times is one of those first. */
function real(l: Lower, e: BoundExpr, x: BoundExpr): PgExpr {
  if (e.kind !== 'value' || e === x || x.kind !== 'column' || !isTemporal(x.type) || e.known?.kind === 'null') return l.to(e, 'float8')
  if (!fitsColumn(l, x, e)) return l.value(e, 'float8', 'unfit', x)
  if (!isText(e)) return l.to(e, 'float8')
  const repr = isTime(x) ? 'time' : x.type.name === 'date' ? 'date' : 'timestamp'
  return b.coalesce(l.convert({ pg: l.value(e, repr, 'none'), repr }, x.type, 'float8'), b.our('to_double', textOf(l, e)))
}

function moment(l: Lower, e: BoundExpr, beside: BoundExpr): PgExpr {
  if (e.kind === 'value' && isNumeric(e.type)) return isTime(beside) ? l.convert({ pg: l.to(e, 'time'), repr: 'time' }, T.time(6), 'timestamp') : b.coalesce(l.value(e, 'timestamp', 'none'), b.cast(b.str('-infinity'), 'timestamp'))
  if (!isText(e) && !isJson(e)) return l.to(e, 'timestamp')
  return e.kind === 'value' ? constantMoment(l, e, beside) : comparedMoment(l, textOf(l, e))
}
const textOf = (l: Lower, e: BoundExpr): PgExpr => (familyOf(e.type) === 'binary' ? b.our('bytes_text', l.to(e, 'bytea')) : b.collate(l.to(e, 'text'), 'C'))
