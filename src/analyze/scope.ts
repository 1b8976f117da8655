import { MySqlError, mysqlError } from '../errors/mysql-error.ts'
import type { Expr } from '../sql/ast.ts'
import type { BoundColumn, BoundExpr, Range, RangeColumn } from './bound.ts'

/** A column that an unqualified name or `*` can mean: a range's own, or the merged one of NATURAL and USING joins. */
export interface VisibleColumn {
  readonly name: string
  readonly expr: BoundExpr
  readonly range?: Range
  readonly hidden: boolean
}

/** What the FROM clause (or one side of a join) offers. */
export interface FromScope {
  readonly ranges: readonly Range[]
  readonly columns: readonly VisibleColumn[]
}

const NONE: ReadonlySet<string> = new Set()
export const EMPTY_FROM: FromScope = { ranges: [], columns: [] }

/** Names visible to an expression: this query's tables, then the enclosing query's. */
export class Scope {
  readonly parent: Scope | undefined
  from: FromScope
  /** select items by alias, where the clause may use them */
  aliases: readonly { readonly name: string; readonly bind: () => BoundExpr }[] = []
  aliasFirst = false
  /** select items bound so far: subqueries of the select list may name them */
  outerAliases: { readonly name: string; readonly expr: BoundExpr }[] = []
  /** names of select items that are not bound yet */
  pending: ReadonlySet<string> = NONE
  /** the clause's name in error 1054 */
  clause: string
  /** the query's own scope, of which this may be another clause's view */
  root: Scope
  /** columns that HAVING may name besides the grouped ones: those of the select list (manual: SELECT Statement) */
  selected: ReadonlySet<RangeColumn> | undefined
  /** what subqueries of the clause see, where it is more than the clause itself does */
  inner: FromScope | undefined
  /** may window functions stand here: in the select list and in ORDER BY? */
  windows = false
  /** set when the query is grouped: columns outside aggregates must be grouped or taken from any row */
  group: GroupScope | undefined

  /** what errors call the clause while an operand of a subquery is bound */
  #told: string | undefined

  constructor(parent: Scope | undefined, from: FromScope, clause: string) {
    this.parent = parent
    this.from = from
    this.clause = clause
    this.root = this
  }

  /** Resolves a column name; throws 1052 or 1054. */
  resolve(name: string, table: string | undefined, schema: string | undefined): { expr: BoundExpr; scope: Scope } {
    let scope: Scope | undefined = this
    let forward: string | undefined
    while (scope !== undefined) {
      const found = scope.find(name, table, schema, this.#told ?? this.clause, scope === this || this.clause === 'having clause' ? scope.from : (scope.inner ?? scope.from))
      if (found !== undefined) return { expr: found, scope }
      if (scope !== this && table === undefined) {
        const lower = name.toLowerCase()
        if (scope.pending.has(lower)) forward ??= name
        const alias = scope.outerAliases.find((a) => a.name.toLowerCase() === lower)
        if (alias !== undefined) return { expr: alias.expr, scope: NO_GROUP }
      }
      scope = scope.parent
    }
    if (forward !== undefined) throw mysqlError('ER_ILLEGAL_REFERENCE', forward, 'forward reference in item list')
    if (table !== undefined && this.parent === undefined && this.from.ranges.length === 0) throw mysqlError('ER_UNKNOWN_TABLE', table, this.#told ?? this.clause)
    throw mysqlError('ER_BAD_FIELD_ERROR', [schema, table, name].filter((p) => p !== undefined).join('.'), this.#told ?? this.clause)
  }

  /** Binds the operand of a subquery, which errors call a clause of its own. */
  operand<R>(work: () => R): R {
    const outer = this.#told
    this.#told = 'IN/ALL/ANY subquery'
    try {
      return work()
    } finally {
      this.#told = outer
    }
  }

  /** The scope in which resolving finds a column; undefined when none does, or several. */
  owner(name: string, table: string | undefined, schema: string | undefined): Scope | undefined {
    try {
      return this.resolve(name, table, schema).scope
    } catch {
      return undefined
    }
  }

  /** The column of FROM that a name means; undefined when there is none, or several. */
  owned(name: string, table: string | undefined, schema: string | undefined): BoundColumn | undefined {
    try {
      const found = this.find(name, table, schema, this.clause, this.from)
      return found?.kind === 'column' ? found : undefined
    } catch {
      return undefined
    }
  }

  private find(name: string, table: string | undefined, schema: string | undefined, clause: string, from: FromScope): BoundExpr | undefined {
    const lower = name.toLowerCase()
    if (table === undefined && this.aliasFirst) {
      const alias = this.alias(lower)
      if (alias !== undefined) return alias
    }
    let found: VisibleColumn | undefined
    if (table === undefined) {
      for (const column of from.columns) {
        if (column.name.toLowerCase() !== lower) continue
        if (found !== undefined) throw mysqlError('ER_NON_UNIQ_ERROR', name, clause)
        found = column
      }
      if (found !== undefined) return found.expr
    } else {
      for (const range of from.ranges) {
        if (!isQualifiedBy(range, table, schema)) continue
        const column = range.columns.find((c) => c.name.toLowerCase() === lower)
        if (column !== undefined) return columnOf(range, column)
      }
    }
    return table === undefined && !this.aliasFirst ? this.alias(lower) : undefined
  }

  private alias(lower: string): BoundExpr | undefined {
    const found = this.aliases.filter((a) => a.name.toLowerCase() === lower).map((a) => a.bind())
    if (!this.aliasFirst) return found[0]
    return named(found, () => mysqlError('ER_NON_UNIQ_ERROR', lower, this.clause))
  }
}

/** Of select items with one name the first expression is meant; columns must be one. */
export function named(items: readonly BoundExpr[], ambiguous: () => Error): BoundExpr | undefined {
  const [first] = items
  const expression = items.find((e) => !isColumn(e))
  if (expression !== undefined) return expression
  if (items.some((e) => !sameColumn(e, first))) throw ambiguous()
  return first
}

const isColumn = (e: BoundExpr): boolean => e.kind === 'column' || (e.kind === 'any-value' && e.operand.kind === 'column')

function sameColumn(a: BoundExpr, b: BoundExpr | undefined): boolean {
  const [x, y] = [a, b].map((e) => (e?.kind === 'any-value' ? e.operand : e))
  return x === y || (x?.kind === 'column' && y?.kind === 'column' && x.range === y.range && x.column === y.column)
}

/** Does `schema.table` name the range? Names in information_schema match in any case (manual: INFORMATION_SCHEMA Tables). */
export function isQualifiedBy(range: Range, table: string, schema: string | undefined): boolean {
  if (range.name === table && (schema === undefined || range.database === schema)) return true
  return range.table?.kind === 'system' && range.name.toLowerCase() === table.toLowerCase() && (schema === undefined || range.database === schema.toLowerCase())
}

const NO_GROUP = new Scope(undefined, EMPTY_FROM, '')

export interface GroupScope {
  readonly exprs: readonly BoundExpr[]
  /** The group expression that is the same as this one, if any. */
  grouped(node: Expr): BoundExpr | undefined
  /** what is being bound, for the texts of 1055 and 1140 */
  place: GroupPlace
  /** the whole expression that stands at the place: a grouped expression inside a larger one does not count as grouped */
  whole: Expr | undefined
  /** Takes a column that is not grouped: it must depend on those that are. */
  allow(column: BoundColumn): void
  /** Throws 1055 or 1140 for the first column that does not. */
  check(): void
}

export interface GroupPlace { readonly number: number; readonly clause: string }

/** Is it that a name means nothing, or several things? */
export const isNameError = (error: unknown): error is MySqlError => error instanceof MySqlError && (error.errno === 1054 || error.errno === 1052)

/** The same names under another clause's name (for error texts). */
export function clause(scope: Scope, name: string): Scope {
  const inner = new Scope(scope.parent, scope.from, name)
  inner.root = scope.root
  inner.group = scope.group
  inner.windows = scope.windows && name !== 'where clause' && name !== 'having clause' && name !== 'group statement'
  return inner
}

/** The bound column of a range; nullable when the range is on the outer side of a join. */
export function columnOf(range: Range, column: RangeColumn): BoundExpr {
  return { kind: 'column', range, column, depth: 0, type: range.nullable && !column.type.nullable ? { ...column.type, nullable: true } : column.type }
}

/** What one range offers to unqualified names and `*`. */
export function scopeOfRange(range: Range): FromScope {
  return { ranges: [range], columns: range.columns.map((column) => ({ name: column.name, expr: columnOf(range, column), range, hidden: column.hidden === true })) }
}
