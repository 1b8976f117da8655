import type * as A from '../sql/ast.ts'
import { errorWithText } from '../errors/mysql-error.ts'
import type { BoundExpr, BoundFrom, BoundSelect, Range } from './bound.ts'
import type { Environment } from './environment.ts'
import { structuralKey } from './key.ts'
import type { GroupScope, Scope } from './scope.ts'

/**
 * The group of a query: its expressions, and which other columns may be taken from any row.
 * Under ONLY_FULL_GROUP_BY a column must depend on the grouped ones (manual: MySQL Handling of GROUP BY, Detection of Functional Dependence), else 1055, or 1140 without GROUP BY.
 */
export function groupScope(env: Environment, exprs: readonly BoundExpr[], nodes: readonly A.Expr[], from: BoundFrom | undefined, where: BoundExpr | undefined): GroupScope {
  const tables = columnTables(from)
  const keyOf = (node: A.Expr): string => structuralKey(node, (column) => tables.get(column))
  const keys = new Map<string, BoundExpr>()
  nodes.forEach((node, i) => {
    const expr = exprs[i]
    if (expr !== undefined) keys.set(keyOf(node), expr)
  })
  let determined: Set<string> | undefined
  return {
    keys,
    keyOf,
    exprs,
    place: { number: 1, clause: 'SELECT list' },
    allow(expr) {
      if (!env.sqlMode.onlyFullGroupBy || expr.kind !== 'column') return true
      determined ??= closure(exprs, from, where)
      if (determined.has(id(expr.range, expr.column.attribute))) return true
      const shown = [expr.range.database, expr.range.name, expr.column.name].filter((p) => p !== undefined && p !== '').join('.')
      const { number, clause } = this.place
      if (exprs.length === 0) throw errorWithText(1140, `In aggregated query without GROUP BY, expression #${number} of ${clause} contains nonaggregated column '${shown}'; this is incompatible with sql_mode=only_full_group_by`)
      throw errorWithText(1055, `Expression #${number} of ${clause} is not in GROUP BY clause and contains nonaggregated column '${shown}' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by`)
    },
  }
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

const id = (range: Range, attribute: string): string => `${range.alias}\0${attribute}`

/** Columns functionally dependent on the grouped ones: through unique keys, and through equalities of WHERE and inner joins. */
function closure(exprs: readonly BoundExpr[], from: BoundFrom | undefined, where: BoundExpr | undefined): Set<string> {
  const known = new Set<string>()
  for (const e of exprs) if (e.kind === 'column') known.add(id(e.range, e.column.attribute))
  const equalities: [string, string | undefined][] = []
  const ranges: Range[] = []
  const derived = new Map<Range, BoundSelect>()
  const own = (e: BoundExpr): boolean => e.kind === 'column' && ranges.includes(e.range)
  const collect = (e: BoundExpr | undefined): void => {
    if (e?.kind !== 'call') return
    if (e.name === 'AND') e.args.forEach(collect)
    if (e.name !== '=' ) return
    const [l, r] = e.args
    if (l?.kind === 'column' && r?.kind === 'column' && own(l) && own(r)) equalities.push([id(l.range, l.column.attribute), id(r.range, r.column.attribute)])
    else if (l?.kind === 'column' && own(l) && r !== undefined && fixed(r)) equalities.push([id(l.range, l.column.attribute), undefined])
    else if (r?.kind === 'column' && own(r) && l !== undefined && fixed(l)) equalities.push([id(r.range, r.column.attribute), undefined])
  }
  /** a constant, or a column of an enclosing query */
  const fixed = (e: BoundExpr): boolean => e.kind === 'value' || (e.kind === 'column' && !own(e))
  const walk = (f: BoundFrom | undefined): void => {
    if (f === undefined) return
    if (f.kind === 'derived' && f.query.kind === 'select') derived.set(f.range, f.query)
    if (f.kind !== 'join') return void ranges.push(f.range)
    walk(f.left)
    walk(f.right)
    conditions.push(f.on)
  }
  const conditions: (BoundExpr | undefined)[] = [where]
  walk(from)
  conditions.forEach(collect)
  for (let changed = true; changed; ) {
    changed = false
    const add = (k: string): void => {
      if (!known.has(k)) {
        known.add(k)
        changed = true
      }
    }
    for (const [a, b] of equalities) {
      if (b === undefined) add(a)
      else if (known.has(a)) add(b)
      else if (known.has(b)) add(a)
    }
    for (const range of ranges) {
      for (const i of determinedOutputs(derived.get(range), range, known)) add(id(range, range.columns[i]?.attribute ?? ''))
      const all = (): void => range.columns.forEach((c) => add(id(range, c.attribute)))
      for (const key of range.table?.keys ?? []) {
        if (key.type !== 'primary' && key.type !== 'unique') continue
        const columns = key.parts.map((p) => ('column' in p && p.length === undefined ? range.columns.find((c) => c.name === p.column) : undefined))
        if (columns.every((c) => c !== undefined && !c.type.nullable && known.has(id(range, c.attribute)))) all()
      }
    }
  }
  return known
}

/** Outputs of a derived table that follow from those already known, by what holds inside it. */
function determinedOutputs(q: BoundSelect | undefined, range: Range, known: ReadonlySet<string>): number[] {
  if (q === undefined || q.rollup) return []
  const given = q.items.filter((_, i) => known.has(id(range, range.columns[i]?.attribute ?? ''))).map((i) => i.expr)
  // a group is one row of the output: its keys determine all of it
  if (q.grouped) return q.groupBy.every((g) => given.includes(g)) ? q.items.map((_, i) => i) : []
  const inside = closure(given, q.from, q.where)
  const follows = (e: BoundExpr): boolean => {
    switch (e.kind) {
      case 'value': return true
      case 'column': return inside.has(id(e.range, e.column.attribute))
      case 'call': return e.name !== 'RAND' && e.name !== 'UUID' && e.args.every(follows)
      default: return false
    }
  }
  return q.items.flatMap((item, i) => (follows(item.expr) ? [i] : []))
}
