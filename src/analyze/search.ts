import type { Expr } from '../sql/ast.ts'

/** Does the expression hold an aggregate of its own query (not a window's, not one inside a subquery)? */
export function hasAggregate(node: Expr): boolean {
  return some(node, (n) => n.kind === 'aggregate' && (n as { over?: unknown }).over === undefined)
}

function some(node: unknown, test: (n: { kind: string }) => boolean): boolean {
  if (Array.isArray(node)) return node.some((n) => some(n, test))
  if (node === null || typeof node !== 'object') return false
  const n = node as { kind?: string }
  if (n.kind === 'select' || n.kind === 'set-operation' || n.kind === 'values' || n.kind === 'table') return false
  if (n.kind !== undefined && test(n as { kind: string })) return true
  return Object.entries(node).some(([k, v]) => k !== 'span' && typeof v === 'object' && some(v, test))
}
