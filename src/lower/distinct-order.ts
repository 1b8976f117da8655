import type * as B from '../analyze/bound.ts'
import { mysqlError } from '../errors/mysql-error.ts'

/** Under ONLY_FULL_GROUP_BY every column that a DISTINCT query is sorted by must be selected, or be one with those that are (3065). */
export function checkDistinctOrder(q: B.BoundSelect): void {
  const selected = new Set(q.items.flatMap((i) => (i.expr.kind === 'column' ? [i.expr.column] : [])))
  const items = new Set(q.items.map((i) => i.expr))
  const own = new Set(q.from === undefined ? [] : allRanges(q.from))
  q.orderBy.forEach((o, i) => {
    if (o.item !== undefined) return
    const missing = columnsOf(o.expr, items).find((c) => own.has(c.range) && !selected.has(c.column) && !keyed(c, selected))
    if (missing === undefined) return
    const name = [missing.range.database, missing.range.name, missing.column.name].filter((p) => p !== undefined && p !== '').join('.')
    throw mysqlError('ER_FIELD_IN_ORDER_NOT_SELECT', i + 1, name, 'DISTINCT')
  })
}

/** The columns an expression reads, those inside selected expressions apart. */
function columnsOf(e: B.BoundExpr, selected: ReadonlySet<B.BoundExpr>): B.BoundColumn[] {
  if (selected.has(e)) return []
  switch (e.kind) {
    case 'column': return [e]
    case 'call': return e.args.flatMap((a) => columnsOf(a, selected))
    case 'row': return e.items.flatMap((a) => columnsOf(a, selected))
    case 'any-value': return columnsOf(e.operand, selected)
    default: return []
  }
}

function allRanges(f: B.BoundFrom): B.Range[] {
  return f.kind === 'join' ? [...allRanges(f.left), ...allRanges(f.right)] : [f.range]
}

/** A whole unique key of its table is selected. */
function keyed(c: B.BoundColumn, selected: ReadonlySet<B.RangeColumn>): boolean {
  return (c.range.table?.keys ?? []).some((key) => (key.type === 'primary' || key.type === 'unique') && key.parts.every((p) => 'column' in p && c.range.columns.some((k) => k.name === p.column && !k.type.nullable && selected.has(k))))
}
