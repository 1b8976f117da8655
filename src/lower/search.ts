import type { BoundExpr } from '../analyze/bound.ts'
import type { PgExpr } from '../pg/ast.ts'

/** Is there an aggregate over an enclosing query's columns in it? */
export function usesForeign(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(usesForeign)
  if (typeof node !== 'object' || node === null) return false
  const n = node as BoundExpr
  return (n.kind === 'aggregate' && n.foreign === true) || Object.entries(node).some(([key, value]) => key !== 'range' && key !== 'node' && key !== 'type' && typeof value === 'object' && usesForeign(value))
}

/** Does the lowered query set user variables? */
export function assignsVariables(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(assignsVariables)
  if (node === null || typeof node !== 'object') return false
  const n = node as PgExpr
  return (n.kind === 'call' && n.name.schema === 'aproxy' && n.name.name === 'assign') || (n.kind !== 'param' && Object.values(node).some((v) => typeof v === 'object' && assignsVariables(v)))
}
