import type * as A from '../../sql/ast.ts'
import type { Binder } from '../../analyze/binder.ts'
import type { Range } from '../../analyze/bound.ts'
import { FromBinder } from '../../analyze/from-binder.ts'
import { Scope } from '../../analyze/scope.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgCte, PgExpr, PgSelect } from '../../pg/ast.ts'
import { order } from '../aggregate.ts'
import type { Lowering } from '../lowering.ts'
import { probeOf } from './probe.ts'
import type { WriteLowering } from './write.ts'

/** DELETE, of one table or of several (manual: DELETE Statement). */
export function lowerDelete(n: A.Delete, binder: Binder, l: Lowering): WriteLowering {
  const from = new FromBinder(binder, binder.queries).bind(n.from, undefined)
  const scope = new Scope(undefined, from.scope, 'where clause')
  const predicate = n.where === undefined ? undefined : binder.predicate(() => binder.bind(n.where as A.Expr, scope))
  const where = predicate === undefined ? undefined : l.condition(predicate)
  const ranges = n.targets === undefined ? from.scope.ranges.slice(0, 1) : n.targets.map((t) => target(t, from.scope.ranges))
  const first = ranges[0]
  const table = first?.table
  if (first === undefined || table === undefined) throw mysqlError('ER_NON_UPDATABLE_TABLE', first?.name ?? '', 'DELETE')
  if (from.from.kind === 'table' && n.orderBy === undefined && n.limit === undefined) {
    return { verb: 'delete', table, ignore: n.ignore, steps: [{ statement: { kind: 'delete', table: { schema: table.schema, name: table.relation }, alias: first.alias, ...(where ? { where } : {}) }, count: 'rows' }], probe: probeOf(first, predicate, where) }
  }
  const orderBy = (n.orderBy ?? []).map((o) => order(l, { expr: binder.bind(o.expr, new Scope(undefined, from.scope, 'order clause')), direction: o.direction }))
  const limit = n.limit === undefined ? undefined : l.to(binder.predicate(() => binder.bind((n.limit as A.Limit).count, scope)), 'int')
  const inner: PgSelect = {
    kind: 'select', items: ranges.map((r, i) => b.item(b.col(r.alias, 'ctid'), `t${i}`)), from: [l.queries.from(from.from)], ...(where ? { where } : {}),
    ...(orderBy.length > 0 ? { orderBy } : {}), ...(limit ? { limit } : {}),
    ...(ranges.every((r) => !r.nullable) ? { locking: [{ strength: 'UPDATE' as const, of: ranges.map((r) => r.alias) }] } : {}),
  }
  const ctes: PgCte[] = [{ name: 'm', materialized: true, query: inner }]
  ranges.forEach((r, i) => {
    if (r.table === undefined) throw mysqlError('ER_NON_UPDATABLE_TABLE', r.name, 'DELETE')
    const ids: PgSelect = { kind: 'select', items: [b.item(b.col('m', `t${i}`))], from: [b.table('m')] }
    ctes.push({ name: `d${i}`, query: { kind: 'delete', table: { schema: r.table.schema, name: r.table.relation }, alias: 'x', where: b.inQuery(b.col('x', 'ctid'), ids), returning: [b.item(b.num(1), 'n')] } })
  })
  const total = ranges.map((_, i): PgExpr => b.subquery({ kind: 'select', items: [b.item(b.call('count', b.star()))], from: [b.table(`d${i}`)] })).reduce((a, c) => b.op('+', a, c))
  return { verb: 'delete', table, ignore: n.ignore, steps: [{ statement: { kind: 'select', with: { recursive: false, ctes }, items: [b.item(total)] }, count: 'total' }] }
}

function target(name: A.QualifiedName, ranges: readonly Range[]): Range {
  const found = ranges.find((r) => r.name === name.name && (name.schema === undefined || r.database === undefined || r.database === name.schema))
  if (found === undefined) throw mysqlError('ER_UNKNOWN_TABLE', name.name, 'MULTI DELETE')
  return found
}
