import type { BoundExpr, BoundQuery } from '../analyze/bound.ts'
import { resultsOf } from './rules/operators.ts'
import { isComputedBit } from './rules/own-text.ts'

/**
 * Adds to `shown` the DECIMALs that are columns of the outermost query and choose among numbers: their values are sent with the digits they have.
 * What goes through a table of the server's own, for DISTINCT or groups, has the digits of the column's type instead.
 */
export function showAlternatives(q: BoundQuery, shown: Set<BoundExpr>): void {
  if (q.kind !== 'select' || q.grouped || q.distinct) return
  for (const { expr } of q.items) {
    if (isComputedBit(expr)) shown.add(expr)
    showAlternative(expr, shown)
  }
}

/** The same of one expression: what becomes text or part of a document has its own digits too. */
export function showAlternative(e: BoundExpr, shown: Set<BoundExpr>): void {
  const results = e.type.name !== 'decimal' ? [] : e.kind === 'call' && e.name === 'NULLIF' ? e.args.slice(0, 1) : resultsOf(e)
  if (results.length > 0) shown.add(e)
  for (const result of results) showAlternative(result, shown)
}

/** Functions whose DECIMALs have the digits of the argument that is given, where they are stored. */
const OWN_DIGITS = new Set(['GREATEST', 'LEAST', 'COALESCE', 'IFNULL'])

/** The same of what is stored in a document or in a column of text. */
export function showStored(e: BoundExpr, shown: Set<BoundExpr>): void {
  showAlternative(e, shown)
  if (e.kind === 'call' && e.type.name === 'decimal' && OWN_DIGITS.has(e.name)) shown.add(e)
}
