/** Quotients of exact numbers (manual: Arithmetic Operators). */
import type { BoundExpr } from '../../analyze/bound.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { familyOf, precisionOf } from '../../types/type.ts'
import type { MySqlType } from '../../types/type.ts'
import { operandType } from './make.ts'

const NINE = 9
const groups = (digits: number): number => Math.ceil(digits / NINE) * NINE

/** MySQL divides in groups of nine digits and cuts what is behind them: takes the digits after the point of both numbers and those to be added. */
function computedDigits(x: number, y: number, more: number): number {
  const [a, c] = [groups(x), groups(y)]
  return groups(a + c + Math.max(0, more - (a - x) - (c - y)))
}
/** Are all digits that MySQL computes shown, so that nothing is left to round by? */
export const isCut = (x: MySqlType, shown: number): boolean => shown < 30 && computedDigits(x.decimals, 0, shown - x.decimals) <= shown

/** The digits after the point of a number whose moments and times have no fraction: then they are integers. */
function places(e: BoundExpr): number {
  if (familyOf(e.type) === 'time' || familyOf(e.type) === 'datetime' || (e.kind === 'call' && e.name === 'UNIX_TIMESTAMP')) return 0
  const args = e.kind === 'call' && ['+', '-', '*'].includes(e.name) ? e.args : e.kind === 'aggregate' && ['SUM', 'MAX', 'MIN'].includes(e.name) ? e.args : undefined
  if (args === undefined) return precisionOf(operandType(e)).scale
  const each = args.map(places)
  return e.kind === 'call' && e.name === '*' ? each.reduce((n, p) => n + p, 0) : Math.max(...each)
}

export function decimalQuotient(x: BoundExpr, y: BoundExpr, dividend: PgExpr, divisor: PgExpr, shown: number): PgExpr {
  const [own, other] = [precisionOf(operandType(x)).scale, precisionOf(operandType(y)).scale]
  const few = Math.min(own, places(x))
  const digits = computedDigits(few, other, shown - own)
  if (shown >= 30 || digits > shown) return b.our('decimal_div', dividend, divisor, b.num(shown))
  return few === own ? b.our('decimal_div_cut', dividend, divisor, b.num(shown), b.num(digits)) : b.our('decimal_div_clock', dividend, divisor, b.num(shown), b.num(digits), b.num(few))
}

/** A quotient as an integer: of all digits that MySQL computes, not of those that it shows. */
export function wholeQuotient(x: BoundExpr, y: BoundExpr, dividend: PgExpr, divisor: PgExpr, shown: number): PgExpr {
  const [own, other] = [precisionOf(operandType(x)).scale, precisionOf(operandType(y)).scale]
  const digits = b.num(Math.max(shown, computedDigits(own, other, shown - own)))
  return b.our('numeric_to_int', b.our('decimal_div_cut', dividend, divisor, digits, digits))
}
