import { mysqlError } from '../errors/mysql-error.ts'
import type { BoundExpr, BoundQuery } from './bound.ts'

/** Columns of an operand. */
export function widthOf(e: BoundExpr): number {
  return e.kind === 'row' ? e.items.length : e.kind === 'subquery' ? e.query.columns.length : 1
}

/** Operands of a comparison have the same number of columns (1241). */
export function sameWidth(left: BoundExpr, right: BoundExpr): void {
  if (widthOf(left) !== widthOf(right)) throw mysqlError('ER_OPERAND_COLUMNS', widthOf(left))
  if (left.kind === 'row' && right.kind === 'row') left.items.forEach((l, i) => right.items[i] && sameWidth(l, right.items[i]))
}

/** One value is wanted here (1241). */
export function scalar(e: BoundExpr): BoundExpr {
  if (widthOf(e) !== 1) throw mysqlError('ER_OPERAND_COLUMNS', 1)
  return e
}

/** A subquery that always gives one row: it has no tables and no condition. */
export const isOneRow = (q: BoundQuery): boolean =>
  q.kind === 'select' && q.from === undefined && q.where === undefined && q.having === undefined && q.limit === undefined && !q.grouped
