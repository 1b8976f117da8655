import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { collatedOf, comparedCollation, isStringly } from '../../types/resolve.ts'
import { familyOf, isNumeric, isTemporal, T } from '../../types/type.ts'
import { yearOf } from '../compare.ts'
import { comparedMoment, constantMoment, fitsColumn, isStable, isZero, withDigits } from '../compare-constant.ts'
import type { Comparing, Lower } from '../rule.ts'
import { besideUnread } from './make.ts'
import { numbers as numbersOf, together } from './operators.ts'
import { isMoment } from './temporal-kind.ts'

const isJson = (e: BoundExpr): boolean => familyOf(e.type) === 'json'
const isTime = (e: BoundExpr): boolean => familyOf(e.type) === 'time'
const isText = (e: BoundExpr): boolean => isStringly(familyOf(e.type))
const isHex = (e: BoundExpr): boolean => e.kind === 'value' && e.known?.kind === 'hex'
const isComputed = (e: BoundExpr): boolean => e.kind === 'call' && e.name !== 'TEMPORAL_LITERAL' && isStable(e)
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
  if (x.type.name === 'null') return besideUnread(l, b.cast(b.null, 'bool'), [low, high])
  // times alone are compared as such, beside a NULL they are text: but a constant that is computed has become one of the column's
  if (given.length < 3 && given.every(isTime) && !(x.kind === 'column' && given.some(isComputed))) return pairs({ how: 'string', collation: l.connectionCollation })
  const fits = (e: BoundExpr): boolean => e !== x && e.type.name !== 'null' && x.kind === 'column' && isTemporal(x.type) && fitsColumn(l, x, e)
  const fitting = [low, high].filter(fits)
  // a DATETIME column, whose constants are not numbers like its values
  const packs = x.kind === 'column' && familyOf(x.type) === 'datetime' && given.filter((e) => isTemporal(e.type)).length < 2
  if (fitting.length > 0 && !(packs && given.length < 3 && given.some(isNumber)) && given.every((e) => e === x || fitting.includes(e) || (isTime(x) && isTime(e)))) return pairs(undefined, isTime(x) ? 'alone' : 'range')
  if ((given.some(isNumber) && given.every((e) => isNumber(e) || isHex(e))) || (x.type.name === 'year' && [low, high].every(isStable) && !given.some(isJson))) return pairs()
  // an index serves a column of numbers beside constants
  if (x.kind === 'column' && isNumber(x) && [low, high].every((e) => e.kind === 'value' && familyOf(e.type) !== 'json')) return pairs(isText(low) === isText(high) ? undefined : numbersOf)
  // constants of a TIME column's type beside text are numbers, too
  const numbers = given.some((e) => isNumber(e) && (packs || !fits(e))) || (isTime(x) && fitting.some((e) => !isTime(e)) && !isMoment(low) && !isMoment(high) && given.some((e) => (isText(e) || isJson(e)) && !fits(e)))
  if (numbers) return b.our('within', ...all.map((e) => real(l, e, x)))
  if (given.some(isMoment)) return isMoment(x) && !given.some(isJson) && (x.kind === 'column' || !given.some(isText)) ? pairs() : b.our('both', b.op('>=', moment(l, x, low), moment(l, low, x)), b.op('<=', moment(l, x, high), moment(l, high, x)))
  return pairs(collation === undefined ? undefined : (together(l, all, 'between') ?? { how: collation === 'binary' ? 'binary' : 'string', collation }))
}

/** A number; a constant of the type of a column of dates, times or years is one of those first. */
function real(l: Lower, e: BoundExpr, x: BoundExpr): PgExpr {
  if (e === x || x.kind !== 'column' || !isStable(e) || e.type.name === 'null' || isJson(e)) return l.to(e, 'float8')
  if (x.type.name === 'year') return b.cast(yearOf(l, e), 'float8')
  if (!isTemporal(x.type)) return l.to(e, 'float8')
  if (!fitsColumn(l, x, e)) return e.kind === 'value' ? l.value(e, 'float8', 'unfit', x) : l.to(e, 'float8')
  // what has the column's type is not converted
  if ((isNumber(e) && e.kind !== 'value') || e.type.name === x.type.name || (e.kind === 'value' && e.known !== undefined && isZero(e.known))) return l.to(e, 'float8')
  const repr = isTime(x) ? 'time' : x.type.name === 'date' ? 'date' : 'timestamp'
  if (!isText(e)) return asStored(l, l.to(e, repr), x, repr)
  if (e.kind === 'value') return b.coalesce(asStored(l, l.value(e, repr, 'none'), x, repr), b.our('to_double', textOf(l, e)))
  if (isTime(x)) return b.case([{ when: b.our('fits_time', textOf(l, e), b.str(x.column.name)), then: asStored(l, l.to(e, repr), x, repr) }], l.to(e, 'float8'))
  return b.coalesce(asStored(l, l.to(e, repr), x, repr), l.to(e, 'float8'))
}

/** What MySQL keeps of a DATETIME constant is a number greater than any that a DATETIME is written as. */
function asStored(l: Lower, pg: PgExpr, x: BoundExpr, repr: 'time' | 'date' | 'timestamp'): PgExpr {
  if (repr !== 'timestamp') return l.convert({ pg: repr === 'time' ? withDigits(x, pg) : pg, repr }, x.type, 'float8')
  return b.case([{ when: b.eq(pg, b.cast(b.str('-infinity'), 'timestamp')), then: b.num(0) }, { when: b.isNotNull(pg), then: b.num('1e18') }])
}

function moment(l: Lower, e: BoundExpr, beside: BoundExpr): PgExpr {
  if (e.kind === 'value' && isNumeric(e.type)) return isTime(beside) ? l.convert({ pg: l.to(e, 'time'), repr: 'time' }, T.time(6), 'timestamp') : b.coalesce(l.value(e, 'timestamp', 'none'), b.cast(b.str('-infinity'), 'timestamp'))
  if (!isText(e) && !isJson(e)) return l.to(e, 'timestamp')
  return e.kind === 'value' ? constantMoment(l, e, beside) : comparedMoment(l, textOf(l, e))
}
const textOf = (l: Lower, e: BoundExpr): PgExpr => (familyOf(e.type) === 'binary' ? b.our('bytes_text', l.to(e, 'bytea')) : b.collate(l.to(e, 'text'), 'C'))
