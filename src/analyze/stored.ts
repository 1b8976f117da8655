/** Which rows MySQL puts into a table of its own, and how that changes what their columns are told as: a Field is described otherwise than an Item. */
import { familyOf, withoutValues } from '../types/type.ts'
import type { ExprType } from '../types/type.ts'
import type * as B from './bound.ts'
import { isConstant } from './expression-facts.ts'
import { isWindowed } from './search.ts'

type Parts = Pick<B.BoundSelect, 'items' | 'having' | 'from' | 'groupBy' | 'rollup' | 'grouped' | 'distinct' | 'orderBy'>

/** Do the rows of a SELECT go through a table of the server's own? */
export function goesThroughTable(q: Parts): boolean {
  if (q.items.some((i) => isWindowed(i.expr)) || q.distinct) return true
  if (q.grouped) return !q.groupBy.every(isConstant) && (!isGroupedBySorting(q) || !isSortedByGroups(q))
  // rows of a join are sorted before they are joined when one table alone decides
  return new Set(q.orderBy.map((o) => (o.expr.kind === 'column' ? o.expr.range : undefined))).size > 1 && q.from?.kind === 'join'
}

/** Does ORDER BY ask for no other order than that of the groups, which those of a ROLLUP are sorted out of? */
const isSortedByGroups = ({ rollup, orderBy, groupBy }: Parts): boolean => (rollup ? orderBy.length === 0 : orderBy.every((o, i) => o.expr === groupBy[i] || (o.expr.kind === 'column' && groupBy[i]?.kind === 'column' && o.expr.column === groupBy[i].column && o.expr.range === groupBy[i].range)))

/** Groups come as their first rows are read, unless they are made by sorting: for ROLLUP, for aggregates that keep their rows, along an index. */
export const isGroupedBySorting = (q: Pick<Parts, 'items' | 'having' | 'from' | 'groupBy' | 'rollup'>): boolean => q.rollup || q.items.some((i) => keepsRows(i.expr)) || (q.having !== undefined && keepsRows(q.having)) || (q.from?.kind === 'table' && isAlongIndex(q.groupBy, q.from.range))

const ROW_KEEPERS = new Set(['GROUP_CONCAT', 'JSON_ARRAYAGG', 'JSON_OBJECTAGG'])
const keepsRows = (e: B.BoundExpr): boolean => (e.kind === 'aggregate' && (e.distinct || ROW_KEEPERS.has(e.name))) || (e.kind === 'call' && e.args.some(keepsRows))

const isAlongIndex = (groupBy: readonly B.BoundExpr[], { table }: B.Range): boolean => (table?.keys ?? []).some(({ parts }) => groupBy.every((g, i) => {
  const part = parts[i]
  return g.kind === 'column' && part !== undefined && 'column' in part && part.column === g.column.name
}))

const holdsAggregate = (e: B.BoundExpr): boolean => (e.kind === 'aggregate' && e.over === undefined) || (e.kind === 'call' && e.args.some(holdsAggregate))

/** A column of a query whose rows go through a table: constants do not, and what is computed of aggregates is when they have come out of it. */
export function storedOutput(c: B.OutputColumn, e: B.BoundExpr): B.OutputColumn {
  return isConstant(e) || (e.kind === 'call' && holdsAggregate(e)) || (e.kind === 'value' && e.source.kind === 'user-variable') ? c : stored(c, e)
}

/** The columns that a query offers as a derived table: those of a query that is not merged into the outer one are a table's. */
export function derivedOutput(q: B.BoundQuery): readonly B.OutputColumn[] {
  if (q.kind !== 'select') return q.columns.map((c) => ({ ...c, stored: true }))
  if (q.from !== undefined && !q.distinct && !q.grouped && q.limit === undefined && !q.items.some((i) => isWindowed(i.expr))) return q.columns.map((c, i) => withoutMembers(c, q.items[i]?.expr))
  return q.columns.map((c, i) => stored(c, q.items[i]?.expr as B.BoundExpr))
}

/** What IF and CASE choose still has a member's number, what other functions give is text. */
function withoutMembers(c: B.OutputColumn, e: B.BoundExpr | undefined): B.OutputColumn {
  return c.type.values === undefined || e?.kind !== 'call' || e.name === 'IF' || e.name === 'CASE' ? c : { ...c, type: withoutValues(c.type, 'char') }
}

function stored(c: B.OutputColumn, e: B.BoundExpr): B.OutputColumn {
  // NULL of a query that is merged into this one is the constant itself
  if (c.origin !== undefined || c.stored === true || (c.type.name === 'null' && e.kind === 'column')) return c
  return { ...c, type: storedType(c.type, e), stored: true }
}

const FIXED: Partial<Record<ExprType['name'], ExprType['name']>> = { char: 'varchar', enum: 'varchar', set: 'varchar', binary: 'varbinary' }

/** Short integers are INT, but those of aggregates; what is not an aggregate of rows has no fixed length. */
function storedType(type: ExprType, e: B.BoundExpr): ExprType {
  const aggregate = e.kind === 'aggregate' && e.over === undefined
  if (type.name === 'year' && e.kind === 'aggregate' && e.args[0]?.kind === 'column') return aggregate ? type : { ...type, name: 'int' }
  if (type.name === 'year') return { ...type, name: aggregate ? 'bigint' : 'int' }
  // the length of a GROUP_CONCAT counts a character's bytes once
  if (aggregate) return e.name === 'GROUP_CONCAT' && type.name === 'longtext' ? { ...type, length: type.length / 4 } : type
  if (familyOf(type) === 'int') return type.length < 10 && e.kind !== 'column' ? { ...type, name: 'int' } : type
  return varying(type)
}

/** A key of a ROLLUP is stored as what is computed. */
export function rolledType(type: ExprType): ExprType {
  if (type.name === 'year' || familyOf(type) === 'int') return { ...type, name: type.length < 10 ? 'int' : 'bigint' }
  return varying(type)
}

function varying(type: ExprType): ExprType {
  const name = FIXED[type.name]
  if (name === undefined) return type
  const { values: _values, ...rest } = type
  return { ...rest, name }
}
