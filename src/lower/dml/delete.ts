import type * as A from '../../sql/ast.ts'
import type { Binder } from '../../analyze/binder.ts'
import type { Range } from '../../analyze/bound.ts'
import { Scope } from '../../analyze/scope.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgCte, PgExpr, PgSelect } from '../../pg/ast.ts'
import { argument, NestedStatements } from '../../pg/nested.ts'
import { order } from '../aggregate.ts'
import { primaryOrder } from '../row-order.ts'
import type { Lowering } from '../lowering.ts'
import { allConditions, WriteFrom } from './from.ts'
import { probeOf } from './probe.ts'
import { refuseSelfReference, withDistributed } from './self-reference.ts'
import type { WriteLowering } from './write.ts'

/** DELETE, of one table or of several (manual: DELETE Statement). */
export function lowerDelete(statement: A.Delete, binder: Binder, l: Lowering): WriteLowering {
  const n = withDistributed(statement)
  const from = new WriteFrom(n.from, binder)
  const scope = new Scope(undefined, from.scope, 'where clause')
  const ranges = n.targets === undefined ? from.scope.ranges.slice(0, 1) : n.targets.map((t) => target(t, from.scope.ranges))
  const single = from.from.kind === 'table' && n.orderBy === undefined && n.limit === undefined
  const tables = ranges.map((r) => from.writable(r, 'DELETE', single))
  const [first] = ranges
  const [table] = tables
  if (first === undefined || table === undefined) throw mysqlError('ER_NON_UPDATABLE_TABLE', '', 'DELETE')
  refuseSelfReference([n.from, n.where], ranges.map((r) => from.written(r)), binder.env.database)
  const predicate = n.where === undefined ? undefined : binder.predicate(() => binder.bind(n.where as A.Expr, scope))
  const where = allConditions(l, predicate === undefined ? undefined : l.where(predicate), from)
  const result = { verb: 'delete', table, ignore: n.ignore } as const
  const refusable = n.ignore && tables.some((t) => (t.referencedBy?.length ?? 0) > 0)
  if (single && !refusable) return { ...result, steps: [{ statement: { kind: 'delete', table: { schema: table.schema, name: table.relation }, alias: first.alias, ...(where ? { where } : {}) }, count: 'rows' }], probe: predicate === undefined ? undefined : probeOf(first, predicate, where) }
  const orderScope = new Scope(undefined, from.scope, 'order clause')
  const orderBy = (n.orderBy ?? []).map((o) => order(l, { expr: binder.bind(o.expr, orderScope), direction: o.direction }))
  const limit = n.limit === undefined ? undefined : l.to(binder.predicate(() => binder.bind((n.limit as A.Limit).count, scope)), 'int')
  // the first rows are those of the primary key
  if (limit !== undefined && orderBy.length === 0 && where === undefined) orderBy.push(...primaryOrder(from.from))
  const found: PgSelect = {
    kind: 'select', items: ranges.map((r, i) => b.item(b.col(r.alias, 'ctid'), `t${i}`)), from: [l.queries.from(from.from)], ...(where ? { where } : {}),
    ...(orderBy.length > 0 ? { orderBy } : {}), ...(limit ? { limit } : {}),
    ...(ranges.every((r) => !r.nullable) ? { locking: [{ strength: 'UPDATE' as const, of: ranges.map((r) => r.alias) }] } : {}),
  }
  const m: PgCte = { name: 'm', materialized: true, query: found }
  if (refusable) {
    const nested = new NestedStatements()
    const places = ranges.map((_, i) => b.num(i + 1))
    const del = tables.map((t, i) => nested.text({ kind: 'delete', table: { schema: t.schema, name: t.relation }, alias: 'x', where: b.eq(b.col('x', 'ctid'), b.cast({ kind: 'subscript', operand: argument(2), index: b.num(i + 1) }, 'tid')), returning: [b.item(b.num(1))] }))
    const source = nested.text({ kind: 'select', with: { recursive: false, ctes: [m] }, items: [b.item(b.array(ranges.map((_, i) => b.cast(b.col('m', `t${i}`), 'text')), 'text[]'))], from: [b.table('m')] })
    return { ...result, steps: [{ statement: { kind: 'select', items: [b.item(b.our('delete_rows', source, b.array(del, 'text[]'), b.array(places, 'int4[]'), nested.params))] }, count: 'total' }] }
  }
  const ctes: PgCte[] = [m]
  tables.forEach((t, i) => {
    const ids: PgSelect = { kind: 'select', items: [b.item(b.col('m', `t${i}`))], from: [b.table('m')] }
    ctes.push({ name: `d${i}`, query: { kind: 'delete', table: { schema: t.schema, name: t.relation }, alias: 'x', where: b.inQuery(b.col('x', 'ctid'), ids), returning: [b.item(b.num(1), 'n')] } })
  })
  const total = tables.map((_, i): PgExpr => b.subquery({ kind: 'select', items: [b.item(b.call('count', b.star()))], from: [b.table(`d${i}`)] })).reduce((a, c) => b.op('+', a, c))
  return { ...result, steps: [{ statement: { kind: 'select', with: { recursive: false, ctes }, items: [b.item(total)] }, count: 'total' }] }
}

function target(name: A.QualifiedName, ranges: readonly Range[]): Range {
  const found = ranges.find((r) => r.name === name.name && (name.schema === undefined || r.database === undefined || r.database === name.schema))
  if (found === undefined) throw mysqlError('ER_UNKNOWN_TABLE', name.name, 'MULTI DELETE')
  return found
}
