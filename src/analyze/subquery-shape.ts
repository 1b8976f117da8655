import type * as A from '../sql/ast.ts'
import { mysqlError } from '../errors/mysql-error.ts'
import type { BoundExpr, BoundQuery } from './bound.ts'
import { isWindowed } from './search.ts'

export function refuseLimit(query: BoundQuery): void {
  if (query.limit !== undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', 'LIMIT & IN/ALL/ANY/SOME subquery')
}

/** What EXISTS selects does not matter: without tables a star is none either. */
export function withoutStar(q: A.Query): A.Query {
  if (q.kind !== 'select' || q.from !== undefined || !q.items.every((i) => i.kind === 'star' && i.table === undefined)) return q
  return { ...q, items: [{ kind: 'expr', span: q.span, expr: { kind: 'bool', span: q.span, value: true } }] }
}

/** What NAME_CONST takes: a literal, also negated or with a collation. */
export function isConstant(e: A.Expr): boolean {
  if (e.kind === 'unary' && (e.op === '-' || e.op === '+')) return isConstant(e.operand)
  if (e.kind === 'collate') return isConstant(e.operand)
  return e.kind !== 'column' && e.kind !== 'call' && e.kind !== 'binary' && e.kind !== 'subquery'
}

/** The only item of a subquery without tables stands in its place: a column there is told as the column. What is made of rows is made of the subquery's. */
export function unwrapped(e: BoundExpr): BoundExpr {
  if (e.kind !== 'subquery' || e.query.kind !== 'select' || e.query.from !== undefined || e.query.where !== undefined || e.query.ctes.length > 0 || e.query.limit !== undefined || e.query.grouped || e.query.having !== undefined) return e
  const [item, more] = e.query.items
  return item === undefined || more !== undefined || isWindowed(item.expr) ? e : unwrapped(item.expr)
}
