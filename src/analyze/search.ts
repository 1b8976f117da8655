import type { Aggregate, ColumnRef, Expr, WindowCall } from '../sql/ast.ts'
import type { BoundExpr } from './bound.ts'

/** Does the expression hold an aggregate (not a window's, not one inside a subquery)? `own`: tells those of this query from those of an enclosing one. */
export function hasAggregate(node: Expr, own: (n: Aggregate) => boolean = () => true): boolean {
  return some(node, (n) => n.kind === 'aggregate' && (n as Aggregate).over === undefined && own(n as Aggregate))
}

/** The column names in an expression, those of its subqueries left out; undefined when it has subqueries. */
export function columnNames(node: unknown): ColumnRef[] | undefined {
  const found: ColumnRef[] = []
  const walk = (n: unknown): boolean => {
    if (Array.isArray(n)) return n.every(walk)
    if (n === null || typeof n !== 'object') return true
    const { kind } = n as { kind?: string }
    if (kind === 'select' || kind === 'set-operation' || kind === 'values' || kind === 'table') return false
    if (kind === 'column') found.push(n as ColumnRef)
    return Object.entries(n).every(([k, v]) => k === 'span' || typeof v !== 'object' || walk(v))
  }
  return walk(node) ? found : undefined
}

/** Does the expression hold GROUPING()? */
export const hasGrouping = (node: Expr): boolean => some(node, (n) => n.kind === 'call' && (n as { name?: string }).name === 'GROUPING')

/** Is a bound expression made of a window function's result? */
export const isWindowed = (e: BoundExpr): boolean => e.kind === 'window' || (e.kind === 'aggregate' && e.over !== undefined) || (e.kind === 'call' && e.args.some(isWindowed))

/** Does the expression hold a window function of its own query? */
export const hasWindow = (node: Expr): boolean => firstWindow(node) !== undefined

export function firstWindow(node: unknown): WindowCall | Aggregate | undefined {
  let found: WindowCall | Aggregate | undefined
  some(node, (n) => {
    if (n.kind !== 'window-call' && !(n.kind === 'aggregate' && (n as Aggregate).over !== undefined)) return false
    found = n as WindowCall | Aggregate
    return true
  })
  return found
}

function some(node: unknown, test: (n: { kind: string }) => boolean): boolean {
  if (Array.isArray(node)) return node.some((n) => some(n, test))
  if (node === null || typeof node !== 'object') return false
  const n = node as { kind?: string }
  if (n.kind === 'select' || n.kind === 'set-operation' || n.kind === 'values' || n.kind === 'table') return false
  if (n.kind !== undefined && test(n as { kind: string })) return true
  return Object.entries(node).some(([k, v]) => k !== 'span' && typeof v === 'object' && some(v, test))
}

/** Does a query name a table without a database (a CTE that names itself is recursive)? */
export function mentions(node: unknown, name: string): boolean {
  if (Array.isArray(node)) return node.some((n) => mentions(n, name))
  if (node === null || typeof node !== 'object') return false
  const n = node as { kind?: string; name?: string; schema?: string }
  if (n.kind === 'table-name' && n.schema === undefined && n.name === name) return true
  return Object.values(node).some((v) => mentions(v, name))
}
