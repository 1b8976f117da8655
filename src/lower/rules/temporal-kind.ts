/** What a value is where a date or a time is wanted. */
import type { BoundExpr } from '../../analyze/bound.ts'
import { familyOf, isText } from '../../types/type.ts'
import { resultsOf } from './operators.ts'
import { isComputedBit } from './own-text.ts'

/** Text, binary strings, BIT (but of COALESCE and its kind) and JSON: read as text where a date is wanted. */
export function textual(e: BoundExpr): boolean {
  const family = familyOf(e.type)
  return (isText(e.type) && !isClockSum(e)) || family === 'binary' || (family === 'bit' && !isComputedBit(e)) || family === 'json'
}

/** ADDTIME and SUBTIME of text or a number, and choices of nothing else: shown as text, but a time (of today, where a date is wanted) or a moment. */
export function isClockSum(e: BoundExpr): boolean {
  if (e.kind !== 'call' || !isText(e.type)) return false
  if (e.name === 'ADDTIME' || e.name === 'SUBTIME') return true
  const given = (e.name === 'NULLIF' ? e.args.slice(0, 1) : resultsOf(e)).filter((a) => a.type.name !== 'null')
  return given.length > 0 && given.every(isClockSum)
}
/** A date in text or a number with an interval added: shown as text, but a moment. */
export const isShifted = (e: BoundExpr): boolean => e.kind === 'call' && (e.name === 'DATE_ADD' || e.name === 'ADDDATE' || e.name === 'SUBDATE' || e.name === 'TIMESTAMPADD') && isText(e.type)

/** A hexadecimal literal is a number where seconds are wanted. */
export const isHex = (e: BoundExpr): boolean => e.kind === 'value' && e.known?.kind === 'hex'

export const isMoment = (e: BoundExpr): boolean => familyOf(e.type) === 'date' || familyOf(e.type) === 'datetime'

/** GREATEST and LEAST of dates and something else: shown as text, but a date wherever a number is wanted. */
export const isDatedExtreme = (e: BoundExpr): boolean => e.kind === 'call' && (e.name === 'GREATEST' || e.name === 'LEAST') && (isText(e.type) || familyOf(e.type) === 'binary') && e.args.some(isMoment)

export const isBigUnsigned = (e: BoundExpr): boolean => e.type.name === 'bigint' && e.type.unsigned

/** Numbers that are read as dates, digit by digit. */
export function numeric(e: BoundExpr): boolean {
  const family = familyOf(e.type)
  return family === 'int' || family === 'decimal' || family === 'real' || (family === 'year' && !isYearColumn(e)) || isComputedBit(e)
}

/** Only a column of years is read as a year where a date is wanted, also behind NULLIF. */
export const isYearColumn = (e: BoundExpr): boolean => familyOf(e.type) === 'year' && (e.kind === 'column' || (e.kind === 'call' && e.name === 'NULLIF' && e.args[0] !== undefined && isYearColumn(e.args[0])))
