import type { BoundCte, BoundFrom, BoundQuery } from '../analyze/bound.ts'
import { b } from '../pg/builder.ts'
import type { PgExpr, PgQuery, PgSetOperation } from '../pg/ast.ts'
import type { ColumnInfo } from '../catalog/table.ts'
import { T } from '../types/type.ts'
import { PG_TYPE } from './convert.ts'
import { OIDS } from './slots.ts'

/** A part of a recursive CTE with its columns cast to the CTE's: PostgreSQL wants the very same types in both parts. */
export function typed(query: PgQuery, c: BoundCte): PgQuery {
  if (query.kind === 'set-operation') return { ...query, left: typed(query.left, c), right: typed(query.right, c) }
  if (query.kind !== 'select') return query
  const type = (e: PgExpr, i: number): PgExpr => (e.kind === 'collate' ? { ...e, operand: type(e.operand, i) } : b.cast(e, PG_TYPE[c.columns[i]?.repr ?? 'text']))
  return { ...query, items: query.items.map((item, i) => ({ ...item, expr: type(item.expr, i) })) }
}

/** The columns that a step's rows are stored in, which are as long as the seed's (manual: WITH, Recursive Common Table Expressions). */
export function storedColumns(c: BoundCte): ColumnInfo[] {
  return c.columns.map(({ name, attribute, type, repr }) => {
    const stored = type.name === 'null' ? T.varchar(0, 'utf8mb4_0900_ai_ci') : type
    return { name, attribute, attnum: 0, type: stored, repr, baseOid: OIDS[repr], typeName: PG_TYPE[repr], nullable: true, comment: '', key: '', columnType: '' }
  })
}

/** A column that says how deep a row is; UNION DISTINCT could not tell equal rows with it. */
export const DEPTH = 'recursion depth'

export const countsDepth = (c: BoundCte): boolean => c.recursive && c.query.kind === 'set-operation' && c.query.all && c.query.right.kind === 'select' && !c.query.right.grouped && aliasOf(c.query.right, c) !== undefined && !c.query.right.orderBy.length

/** Counts the depth of rows, which cte_max_recursion_depth limits. */
export function limited(query: PgSetOperation, c: BoundCte, most: PgExpr): PgQuery {
  const alias = c.query.kind === 'set-operation' ? aliasOf(c.query.right, c) : undefined
  if (alias === undefined || !countsDepth(c) || query.right.kind !== 'select') return query
  return { ...query, left: seeded(query.left), right: { ...query.right, items: [...query.right.items, b.item(b.our('cte_depth', b.col(alias, DEPTH), most))] } }
}

function seeded(query: PgQuery): PgQuery {
  const one = b.cast(b.num(1), 'int8')
  switch (query.kind) {
    case 'select': return { ...query, items: [...query.items, b.item(one)] }
    case 'values': return { ...query, rows: query.rows.map((row) => [...row, one]) }
    case 'set-operation': return { ...query, left: seeded(query.left), right: seeded(query.right) }
  }
}

/** The name by which the step knows the rows before. */
function aliasOf(step: BoundQuery, c: BoundCte): string | undefined {
  const find = (f: BoundFrom): string | undefined => (f.kind === 'join' ? (find(f.left) ?? find(f.right)) : f.kind === 'cte' && f.cte === c.alias ? f.range.alias : undefined)
  return step.kind === 'select' && step.from !== undefined ? find(step.from) : undefined
}
