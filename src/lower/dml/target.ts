import type * as A from '../../sql/ast.ts'
import type { Binder } from '../../analyze/binder.ts'
import type { BoundExpr, Range, RangeColumn } from '../../analyze/bound.ts'
import { rangeOfTable } from '../../analyze/from-binder.ts'
import { Scope, scopeOfRange } from '../../analyze/scope.ts'
import type { ColumnInfo, TableInfo } from '../../catalog/table.ts'
import { sourceFromUtf8 } from '../../sql/lexer.ts'
import { parseOne } from '../../sql/parser/parser.ts'

/** A view that stands for one table (manual: Updatable and Insertable Views). */
export interface SimpleView {
  readonly view: TableInfo
  readonly base: TableInfo
  /** its columns that are plain columns of the table, by name; undefined for expressions */
  readonly columns: readonly { readonly name: string; readonly info: ColumnInfo | undefined }[]
  /** conditions, the innermost view's first, over the table's columns */
  readonly conditions: readonly A.Expr[]
  /** rows must satisfy the conditions from this one on (WITH CHECK OPTION); undefined: no check */
  readonly checked: readonly A.Expr[]
}

/** Takes a view; returns what it is made of, or undefined when it cannot be written through. */
export function simpleView(view: TableInfo, binder: Binder): SimpleView | undefined {
  if (view.view === undefined || !view.view.known || view.view.algorithm === 'TEMPTABLE') return undefined
  let query: A.Query | undefined
  try {
    const { statement } = parseOne(sourceFromUtf8(view.view.text))
    query = statement?.kind === 'query' ? statement.query : undefined
  } catch {
    return undefined
  }
  if (query?.kind !== 'select' || query.distinct || query.groupBy !== undefined || query.having !== undefined || query.limit !== undefined || query.with !== undefined || query.from?.kind !== 'table-name' || hasAggregate(query.items)) return undefined
  const from = query.from
  const table = binder.env.table(from.schema ?? view.database, from.name)
  const inner = table.kind === 'view' ? simpleView(table, binder) : undefined
  if (table.kind === 'view' ? inner === undefined : table.kind === 'system') return undefined
  const base = inner?.base ?? table
  const visible = inner?.columns ?? base.columns.map((info) => ({ name: info.name, info }))
  const find = (name: string): ColumnInfo | undefined => visible.find((c) => c.name.toLowerCase() === name.toLowerCase())?.info
  const infos = query.items.flatMap((item): (ColumnInfo | undefined)[] => (item.kind === 'expr' ? [item.expr.kind === 'column' ? find(item.expr.name) : undefined] : visible.filter((c) => c.info?.invisible !== true || inner !== undefined).map((c) => c.info)))
  if (infos.length !== view.columns.length) return undefined
  const own = query.where === undefined ? [] : [renamed(query.where, (name) => find(name)?.name ?? name)]
  const check = view.view.check
  return {
    view, base, columns: view.columns.map((c, i) => ({ name: c.name, info: infos[i] })),
    conditions: [...(inner?.conditions ?? []), ...own],
    checked: check === 'CASCADED' ? [...(inner?.conditions ?? []), ...own] : check === 'LOCAL' ? [...(inner?.checked ?? []), ...own] : (inner?.checked ?? []),
  }
}

export function hasAggregate(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasAggregate)
  if (typeof node !== 'object' || node === null) return false
  const { kind } = node as { kind?: string }
  if (kind === 'aggregate' || kind === 'window-call' || kind === 'subquery') return true
  return Object.entries(node).some(([key, value]) => key !== 'span' && typeof value === 'object' && hasAggregate(value))
}

/** The condition over the table's own names, unqualified; its literals are the view's and no part of the statement. */
function renamed(e: A.Expr, name: (view: string) => string): A.Expr {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk)
    if (typeof node !== 'object' || node === null) return node
    const n = node as A.Expr
    if (n.kind === 'column') return { kind: 'column', span: n.span, name: name(n.name) }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'span' ? value : walk(value)]))
  }
  return walk(e) as A.Expr
}

/** The range of a simple view over its table: names are the view's, everything else the table's. */
export function rangeOfView(v: SimpleView, alias: string | undefined, pgAlias: string): Range {
  const columns = v.columns.flatMap(({ name, info }): RangeColumn[] => {
    if (info === undefined) return []
    return [{
      name, attribute: info.attribute, repr: info.repr, info, type: { ...info.type, coercibility: 2, nullable: info.nullable },
      origin: { database: v.view.database, table: v.view.name, column: name, info },
    }]
  })
  return { name: alias ?? v.view.name, database: alias === undefined ? v.view.database : undefined, alias: pgAlias, columns, table: v.base, nullable: false }
}

/** Binds conditions of a view over its table, whose rows have this name in PostgreSQL. Literals become constants. */
export function bindConditions(binder: Binder, conditions: readonly A.Expr[], base: TableInfo, pgAlias: string): BoundExpr[] {
  const scope = new Scope(undefined, scopeOfRange(rangeOfTable(base, undefined, pgAlias)), 'where clause')
  return conditions.map((c) => constants(binder.predicate(() => binder.bind(c, scope))))
}

/** Literals of a text that is no part of the statement become constants: their slots are not the statement's. */
export function constants<T>(node: T): T {
  if (Array.isArray(node)) return node.map((n) => constants(n as unknown)) as T
  if (typeof node !== 'object' || node === null) return node
  const n = node as { kind?: string; known?: unknown; source?: { kind: string } }
  if (n.kind === 'value' && n.source?.kind === 'literal' && n.known !== undefined) return { ...n, source: { kind: 'constant', value: n.known } } as T
  if (n.kind === 'column') return node
  if (n.kind === 'call' || n.kind === 'row') return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'args' || key === 'items' ? constants(value as unknown) : value])) as T
  return node
}
