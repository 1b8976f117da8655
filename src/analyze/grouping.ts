import type * as A from '../sql/ast.ts'
import { errorWithText } from '../errors/mysql-error.ts'
import type { BoundColumn, BoundExpr, BoundFrom } from './bound.ts'
import { dependents, rangesOf } from './dependence.ts'
import type { Definitions } from './dependence.ts'
import { structuralKey } from './key.ts'
import type { GroupPlace, GroupScope, Scope } from './scope.ts'

/** The clauses in the order in which their expressions are checked. */
const ORDER = ['SELECT list', 'ORDER BY clause', 'HAVING clause']
const rank = (place: GroupPlace): number => (ORDER.includes(place.clause) ? ORDER.indexOf(place.clause) : ORDER.length)

export interface Grouping {
  readonly strict: boolean
  readonly exprs: readonly BoundExpr[]
  readonly nodes: readonly A.Expr[]
  readonly rollup: boolean
  readonly from: BoundFrom | undefined
  readonly where: BoundExpr | undefined
  readonly definitions: Definitions
}

/**
 * The group of a query: its expressions, and which other columns may be taken from any row.
 * `strict` (ONLY_FULL_GROUP_BY): a column must depend on the grouped ones (manual: MySQL Handling of GROUP BY), else 1055, or 1140 without GROUP BY.
 */
export function groupScope({ strict, exprs, nodes, rollup, from, where, definitions }: Grouping): GroupScope {
  const tables = columnTables(from)
  const keyOf = (node: A.Expr): string => structuralKey(node, (column) => tables.get(column))
  const keys = new Map<string, BoundExpr>()
  nodes.forEach((node, i) => {
    const expr = exprs[i]
    if (expr !== undefined) keys.set(keyOf(node), expr)
  })
  const ranges = new Set(from === undefined ? [] : rangesOf(from))
  const refused: { readonly place: GroupPlace; readonly column: BoundColumn }[] = []
  let determined: ((c: BoundColumn) => boolean) | undefined
  const kinds = new Set(nodes.map((node) => node.kind))
  return {
    exprs,
    grouped: (node) => (kinds.has(node.kind) ? keys.get(keyOf(node)) : undefined),
    place: { number: 1, clause: 'SELECT list' },
    whole: undefined,
    allow(column) {
      if (!strict || !ranges.has(column.range) || exprs.some((g) => g.kind === 'column' && g.range === column.range && g.column === column.column)) return
      // one row is not sorted
      if (nodes.length === 0 && this.place.clause === 'ORDER BY clause') return
      // NULL where its key is rolled up, a column no longer tells of others
      if (!rollup) {
        determined ??= dependents(exprs, from, where, definitions)
        if (determined(column)) return
      }
      refused.push({ place: this.place, column })
    },
    check() {
      const [first] = refused.toSorted((x, y) => rank(x.place) - rank(y.place))
      if (first === undefined) return
      const { place: { number, clause }, column } = first
      const shown = shownName(column)
      if (nodes.length === 0) throw errorWithText(1140, `In aggregated query without GROUP BY, expression #${number} of ${clause} contains nonaggregated column '${shown}'; this is incompatible with sql_mode=only_full_group_by`)
      throw errorWithText(1055, `Expression #${number} of ${clause} is not in GROUP BY clause and contains nonaggregated column '${shown}' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by`)
    },
  }
}

/** A column as errors about grouping and sorting name it. */
export function shownName({ range, column }: BoundColumn): string {
  return [range.table?.database ?? range.database, range.name, column.name].filter((p) => p !== undefined && p !== '').join('.')
}

/** The table of each column name that only one table of FROM has. */
function columnTables(from: BoundFrom | undefined): ReadonlyMap<string, string> {
  const tables = new Map<string, string>()
  const several = new Set<string>()
  const walk = (f: BoundFrom | undefined): void => {
    if (f === undefined) return
    if (f.kind === 'join') {
      walk(f.left)
      walk(f.right)
      return
    }
    for (const { name } of f.range.columns) {
      const column = name.toLowerCase()
      if (tables.has(column)) several.add(column)
      tables.set(column, f.range.name)
    }
  }
  walk(from)
  for (const column of several) tables.delete(column)
  return tables
}

/** A subquery holds an aggregate of a query that was not known to be grouped: that query is bound again, as a grouped one. */
export class NeedsGroup extends Error {
  readonly scope: Scope

  constructor(scope: Scope) {
    super()
    this.scope = scope
  }
}

/** A selected column of a grouped query: its key, or any row's value. */
export function regroup(expr: BoundExpr, scope: Scope): BoundExpr {
  const group = scope.group
  if (group === undefined || expr.kind !== 'column') return expr
  for (const g of group.exprs) if (g.kind === 'column' && g.range === expr.range && g.column === expr.column) return g
  group.allow(expr)
  return { kind: 'any-value', operand: expr, type: expr.type }
}
