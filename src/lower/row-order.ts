/** In which order rows are read where a query does not say: what its windows, variables and full-text searches go by. */
import type * as B from '../analyze/bound.ts'
import { isGroupedBySorting } from '../analyze/stored.ts'
import { b } from '../pg/builder.ts'
import type { PgExpr, PgOrder } from '../pg/ast.ts'
import { order } from './aggregate.ts'
import type { Lowering } from './lowering.ts'

/** The MATCH that all rows satisfy. */
export function searchOf(where: B.BoundExpr | undefined): B.BoundExpr | undefined {
  if (where?.kind !== 'call') return undefined
  if (where.name === 'MATCH') return where
  return where.name === 'AND' ? (searchOf(where.args[0]) ?? searchOf(where.args[1])) : undefined
}

export function firstColumn(f: B.BoundFrom): PgExpr | undefined {
  if (f.kind === 'join') return firstColumn(f.left)
  const [column] = f.range.columns
  return column === undefined ? undefined : b.col(f.range.alias, column.attribute)
}

/** The order of rows for windows that give none: that of the groups, that of ORDER BY where no window needs another, else as MySQL reads the table. */
export function windowOrder(l: Lowering, q: B.BoundSelect, keys: readonly PgExpr[]): PgOrder[] {
  const windows = [...q.items.map((i) => i.expr), ...q.orderBy.map((o) => o.expr)].flatMap(windowsOf)
  if (windows.length === 0) return []
  const plain = windows.every((w) => w.orderBy.length === 0 && w.partitionBy.length === 0) && !q.distinct && q.orderBy.every((o) => windowsOf(o.expr).length === 0)
  return [...(plain ? q.orderBy.map((o) => order(l, o)) : []), ...(q.grouped ? groupOrder(l, q, keys) : rowOrder(q.from))]
}

function groupOrder(l: Lowering, q: B.BoundSelect, keys: readonly PgExpr[]): PgOrder[] {
  const read = isGroupedBySorting(q) ? [] : rowOrder(q.from)
  if (read.length === 1) return read.map((o) => ({ ...o, expr: b.call('min', o.expr) }))
  return q.groupBy.flatMap((g, i): PgOrder[] => [...(q.rollup ? [{ expr: b.grouping(keys[i] as PgExpr), direction: 'ASC' as const }] : []), order(l, { expr: g, direction: 'asc' })])
}

function windowsOf(e: B.BoundExpr): B.BoundWindow[] {
  switch (e.kind) {
    case 'window': return [e.over]
    case 'aggregate': return e.over === undefined ? [] : [e.over]
    case 'call': return e.args.flatMap(windowsOf)
    case 'row': return e.items.flatMap(windowsOf)
    case 'any-value': return windowsOf(e.operand)
    default: return []
  }
}

/** The one table of a FROM clause; derived tables beside it only set variables. */
export function singleTable(f: B.BoundFrom | undefined): B.BoundFrom | undefined {
  if (f === undefined || f.kind === 'table') return f
  if (f.kind !== 'join' || f.type !== 'cross') return undefined
  const sides = [f.left, f.right]
  const other = sides.find((s) => s.kind !== 'derived')
  return other !== undefined && sides.some((s) => s.kind === 'derived') ? singleTable(other) : undefined
}

/** The order in which a nested loop over the tables of a join reads their rows. */
export const joinOrder = (f: B.BoundFrom): PgOrder[] => (f.kind === 'join' ? [...joinOrder(f.left), ...joinOrder(f.right)] : rowOrder(f))

/** The order in which MySQL reads the rows of one table. */
export function rowOrder(from: B.BoundFrom | undefined): PgOrder[] {
  if (from?.kind !== 'table' || (from.range.table?.kind !== 'table' && from.range.table?.kind !== 'temporary')) return []
  const { alias, columns, table } = from.range
  const primary = table.keys.find((k) => k.type === 'primary')?.parts.map((p) => ('column' in p ? columns.find((c) => c.name === p.column)?.attribute : undefined))
  if (primary === undefined || primary.includes(undefined)) return [{ expr: b.col(alias, 'ctid') }]
  return primary.map((attribute) => ({ expr: b.col(alias, attribute as string) }))
}

/** The rows of a single table by its primary key. */
export function primaryOrder(f: B.BoundFrom): PgOrder[] {
  const table = f.kind === 'table' ? f.range.table : undefined
  const primary = table?.keys.find((k) => k.type === 'primary')
  return (primary?.parts ?? []).flatMap((p) => ('column' in p ? table?.columns.filter((c) => c.name === p.column) ?? [] : [])).map((c) => ({ expr: b.col(f.kind === 'table' ? f.range.alias : '', c.attribute) }))
}
