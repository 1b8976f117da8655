import type { BoundExpr, BoundQuery } from '../analyze/bound.ts'
import { resultsOf } from './rules/operators.ts'

/**
 * Adds to `shown` the DECIMAL IFs and CASEs that are columns of the outermost query, and those that they give: their values are sent with the digits
 * they have. What goes through a table of the server's own, for DISTINCT or groups, has the digits of the column's type instead.
 */
export function showAlternatives(q: BoundQuery, shown: Set<BoundExpr>): void {
  if (q.kind !== 'select' || q.grouped || q.distinct) return
  const show = (e: BoundExpr): void => {
    const results = e.type.name === 'decimal' ? resultsOf(e) : []
    if (results.length > 0) shown.add(e)
    results.forEach(show)
  }
  q.items.forEach((item) => show(item.expr))
}
