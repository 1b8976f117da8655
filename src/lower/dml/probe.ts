import type * as B from '../../analyze/bound.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr, PgSelect } from '../../pg/ast.ts'

/** How to find out whether the rows that a statement names are there. */
export interface Probe {
  readonly statement: PgSelect
  /** the condition is this column's equality with a value and no more */
  readonly column?: string
}

/**
 * Takes the table, condition and lowered condition of an UPDATE or DELETE; returns a count of the rows it names when they are looked up by a unique key.
 * MySQL's locking reads see what is committed now (manual: Consistent Nonblocking Reads). PostgreSQL, having waited for a transaction that deleted the
 * row and inserted it anew, finds none: the new row is not in its snapshot. So a statement that found nothing is run again while this count is not 0.
 */
export function probeOf(range: B.Range, where: B.BoundExpr | undefined, condition: PgExpr | undefined): Probe | undefined {
  const table = range.table
  if (table === undefined || table.kind !== 'table' || where === undefined || condition === undefined) return undefined
  const pinned = new Set<string>()
  pin(where, range, pinned)
  const byKey = table.keys.some((k) => (k.type === 'primary' || k.type === 'unique') && k.parts.every((p) => 'column' in p && pinned.has(p.column)))
  if (!byKey) return undefined
  const statement: PgSelect = { kind: 'select', items: [b.item(b.call('count', b.star()))], from: [b.table(table.relation, range.alias, table.schema)], where: condition }
  const [name] = where.kind === 'call' && where.name === '=' ? pinned : []
  const only = range.columns.find((c) => c.name === name)?.attribute
  return { statement, ...(only === undefined ? {} : { column: only }) }
}

function pin(e: B.BoundExpr, range: B.Range, pinned: Set<string>): void {
  if (e.kind !== 'call') return
  if (e.name === 'AND') return e.args.forEach((a) => pin(a, range, pinned))
  if (e.name !== '=' && !(e.name === 'IN' && e.extra?.not !== true)) return
  const [left, ...others] = e.args
  const columns = e.name === '=' ? e.args : [left]
  for (const c of columns) if (c?.kind === 'column' && c.range === range && (e.name === 'IN' ? others : e.args).every((o) => o === c || o.kind === 'value')) pinned.add(c.column.name)
}
