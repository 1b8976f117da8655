import { mysqlError } from '../errors/mysql-error.ts'
import type { BoundExpr, BoundItem, BoundOrder, Range } from './bound.ts'
import { readColumns } from './expression-facts.ts'
import { shownName } from './grouping.ts'

/** Under ONLY_FULL_GROUP_BY a DISTINCT query is sorted by what it selects: by no other column (3065), by no other aggregate (3066). */
export function checkDistinctOrder(orderBy: readonly BoundOrder[], items: readonly BoundItem[], ranges: readonly Range[]): void {
  const selected = new Set(items.map((i) => i.expr))
  const columns = new Set([...selected].flatMap((e) => (e.kind === 'column' ? [e.column] : e.kind === 'any-value' && e.operand.kind === 'column' ? [e.operand.column] : [])))
  orderBy.forEach((o, i) => {
    if (o.item !== undefined) return
    for (const part of parts(o.expr, selected)) {
      if (part.kind === 'aggregate') throw mysqlError('ER_AGGREGATE_IN_ORDER_NOT_SELECT', i + 1, 'DISTINCT')
      const missing = readColumns(part).find((c) => ranges.includes(c.range) && !columns.has(c.column))
      if (missing !== undefined) throw mysqlError('ER_FIELD_IN_ORDER_NOT_SELECT', i + 1, shownName(missing), 'DISTINCT')
    }
  })
}

/** What an expression is made of besides selected expressions and what ANY_VALUE() takes from any row. */
function parts(e: BoundExpr, selected: ReadonlySet<BoundExpr>): BoundExpr[] {
  if (selected.has(e)) return []
  switch (e.kind) {
    case 'call': return e.name === 'ANY_VALUE' ? [] : e.args.flatMap((a) => parts(a, selected))
    case 'row': return e.items.flatMap((a) => parts(a, selected))
    case 'any-value': return parts(e.operand, selected)
    case 'window': return []
    case 'aggregate': return e.over === undefined ? [e] : []
    default: return [e]
  }
}
