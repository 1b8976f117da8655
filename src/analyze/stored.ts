/** Which rows MySQL puts into a table of its own, and how that changes what their columns are told as: a Field is described otherwise than an Item. */
import { familyOf } from '../types/type.ts'
import type { ExprType } from '../types/type.ts'
import type * as B from './bound.ts'
import { isConstant } from './expression-facts.ts'
import { isWindowed } from './search.ts'

type Parts = Pick<B.BoundSelect, 'items' | 'from' | 'groupBy' | 'rollup' | 'grouped' | 'distinct' | 'orderBy'>

/** Do the rows of a SELECT go through a table of the server's own? */
export function goesThroughTable(q: Parts): boolean {
  if (q.items.some((i) => isWindowed(i.expr)) || q.distinct) return true
  if (q.grouped) return q.rollup ? q.orderBy.length > 0 : q.groupBy.length > 0 && !isGroupedBySorting(q)
  // rows of a join are sorted before they are joined when one table alone decides
  return new Set(q.orderBy.map((o) => (o.expr.kind === 'column' ? o.expr.range : undefined))).size > 1 && q.from?.kind === 'join'
}

/** Groups come as their first rows are read, unless they are made by sorting: for ROLLUP, for aggregates that keep their rows, along an index. */
export const isGroupedBySorting = (q: Pick<Parts, 'items' | 'groupBy' | 'rollup'>): boolean => q.rollup || q.items.some((i) => keepsRows(i.expr)) || isAlongIndex(q.groupBy)

const ROW_KEEPERS = new Set(['GROUP_CONCAT', 'JSON_ARRAYAGG', 'JSON_OBJECTAGG'])
const keepsRows = (e: B.BoundExpr): boolean => (e.kind === 'aggregate' && (e.distinct || ROW_KEEPERS.has(e.name))) || (e.kind === 'call' && e.args.some(keepsRows))

function isAlongIndex([first]: readonly B.BoundExpr[]): boolean {
  if (first?.kind !== 'column') return false
  return (first.range.table?.keys ?? []).some((key) => { const [part] = key.parts; return part !== undefined && 'column' in part && part.column === first.column.name })
}

/** A column of a query whose rows go through a table: constants do not. */
export function storedOutput(c: B.OutputColumn, e: B.BoundExpr): B.OutputColumn {
  return isConstant(e) || (e.kind === 'value' && e.source.kind === 'user-variable') ? c : stored(c, e)
}

/** The columns that a query offers as a derived table: those of a query that is not merged into the outer one are a table's. */
export function derivedOutput(q: B.BoundQuery): readonly B.OutputColumn[] {
  if (q.kind !== 'select') return q.columns.map((c) => ({ ...c, stored: true }))
  if (q.from !== undefined && !q.distinct && !q.grouped && q.limit === undefined && !q.items.some((i) => isWindowed(i.expr))) return q.columns
  return q.columns.map((c, i) => stored(c, q.items[i]?.expr as B.BoundExpr))
}

function stored(c: B.OutputColumn, e: B.BoundExpr): B.OutputColumn {
  if (c.origin !== undefined || c.stored === true) return c
  return { ...c, type: storedType(c.type, e), stored: true }
}

const FIXED: Partial<Record<ExprType['name'], ExprType['name']>> = { char: 'varchar', enum: 'varchar', set: 'varchar', binary: 'varbinary' }

/** Short integers are INT, but those of aggregates; what is not an aggregate of rows has no fixed length. */
function storedType(type: ExprType, e: B.BoundExpr): ExprType {
  const aggregate = e.kind === 'aggregate' && e.over === undefined
  if (type.name === 'year' && e.kind === 'aggregate' && e.args[0]?.kind === 'column') return aggregate ? type : { ...type, name: 'int' }
  if (type.name === 'year') return { ...type, name: aggregate ? 'bigint' : 'int' }
  if (aggregate) return type
  if (familyOf(type) === 'int') return type.length < 10 && e.kind !== 'column' ? { ...type, name: 'int' } : type
  const name = FIXED[type.name]
  if (name === undefined) return type
  const { values: _values, ...rest } = type
  return { ...rest, name }
}
