import type * as A from '../sql/ast.ts'
import { walkExpr } from '../sql/visitor.ts'
import { mysqlError } from '../errors/mysql-error.ts'
import type { Binder } from './binder.ts'
import type * as B from './bound.ts'
import type { Environment } from './environment.ts'
import { columnOf, isNameError, isQualifiedBy } from './scope.ts'
import type { Scope } from './scope.ts'

/** A select item as it is written, or the column that a star stands for. */
export interface ItemSource {
  readonly node?: A.Expr
  readonly expr?: B.BoundExpr
  readonly name: string
  readonly alias: boolean
}

/** Stars become columns; unaliased expressions get their source text as name. */
export function expand(q: A.Select, scope: Scope, binder: Binder): ItemSource[] {
  return q.items.flatMap((item): ItemSource[] => {
    if (item.kind === 'expr' && item.alias === undefined && item.expr.kind !== 'column' && binder.namesMatter) binder.env.pinText(nameEnd(item, binder.env) + 1)
    if (item.kind === 'expr') return [{ node: item.expr, name: item.alias ?? itemName(item, binder.env.source, nameEnd(item, binder.env)), alias: item.alias !== undefined }]
    if (item.table === undefined) {
      if (scope.from.ranges.length === 0) throw mysqlError('ER_NO_TABLES_USED')
      return scope.from.columns.filter((c) => !c.hidden).map((c) => ({ expr: c.expr, name: c.name, alias: false }))
    }
    const range = scope.from.ranges.find((r) => isQualifiedBy(r, item.table as string, item.schema))
    if (range === undefined) throw mysqlError('ER_BAD_TABLE_ERROR', item.table)
    return range.columns.filter((c) => c.hidden !== true).map((c) => ({ expr: columnOf(range, c), name: c.name, alias: false }))
  })
}

/** The select item that a GROUP BY or ORDER BY item names by position or alias. */
export function groupNode(e: A.Expr, sources: readonly ItemSource[], scope: Scope): A.Expr | undefined {
  if (e.kind === 'int') return sources[Number(e.text) - 1]?.node
  if (e.kind !== 'column' || e.table !== undefined) return undefined
  const name = e.name.toLowerCase()
  // a column of FROM comes before an alias
  if (scope.from.ranges.some((range) => range.columns.some((c) => c.name.toLowerCase() === name))) return undefined
  return sources.find((s) => s.alias && s.name.toLowerCase() === name)?.node
}

/** WITH ROLLUP: the select items that GROUP BY names, by place or by name, with the place of their key: each is NULL where its own key is rolled up. */
export function rolledItems(clauseNode: A.GroupBy, sources: readonly ItemSource[], scope: Scope): Map<number, number> {
  const keys = new Map<number, number>()
  clauseNode.items.forEach(({ expr }, key) => {
    const at = expr.kind === 'int' ? Number(expr.text) - 1 : expr.kind === 'column' && expr.table === undefined ? namedItem(expr.name.toLowerCase(), sources, scope) : -1
    if (sources[at] !== undefined && !keys.has(at)) keys.set(at, key)
  })
  return keys
}

function namedItem(name: string, sources: readonly ItemSource[], scope: Scope): number {
  const stored = scope.from.ranges.some((range) => range.columns.some((c) => c.name.toLowerCase() === name))
  return sources.findIndex((s) => s.name.toLowerCase() === name && (stored ? (s.expr ?? s.node)?.kind === 'column' && !s.alias : s.alias))
}

/** Has the select item the name of a GROUP BY item that is another column? */
export function isOther(s: ItemSource, name: string, grouped: B.BoundExpr, scope: Scope): boolean {
  if (s.name.toLowerCase() !== name.toLowerCase() || grouped.kind !== 'column') return false
  if (s.node?.kind === 'column') return scope.owned(s.node.name, s.node.table, s.node.schema)?.column !== grouped.column
  return s.expr === undefined ? s.alias && grouped.column.name.toLowerCase() === name.toLowerCase() : s.expr.kind === 'column' && s.expr.column !== grouped.column
}

/** A name of at most 255 bytes, of whole characters. */
const cut = (bytes: string): string => Buffer.from(bytes.length <= 255 ? bytes : bytes.slice(0, 255).replace(/[\xc0-\xff][\x80-\xbf]*$/, (last) => (last.length < (last < '\xe0' ? 2 : last < '\xf0' ? 3 : 4) ? '' : last)), 'latin1').toString('utf8')

/** The name of an unaliased select item: a column's own name, a literal's text without parentheses around it, otherwise the source text (manual: SELECT Statement). */
export function itemName({ expr: e, span }: Pick<A.SelectExpr, 'expr' | 'span'>, source: string, end = span.end): string {
  if (e.kind === 'unary' && e.op === '+' && (e.operand.kind !== 'unary' || e.operand.op === '+')) return itemName({ expr: e.operand, span: e.operand.span }, source)
  if (e.kind === 'call' && e.name === 'NAME_CONST' && e.args[0]?.kind === 'string') return Buffer.from(e.args[0].bytes, 'latin1').toString('utf8')
  if (e.kind === 'column') return e.name
  if (e.kind === 'string') return cut((e.first ?? e.bytes).trimStart())
  if (e.kind === 'int' || e.kind === 'decimal' || e.kind === 'double') return e.text
  if (e.kind === 'null') return 'NULL'
  return cut(source.slice(span.start, end).trimStart())
}

/** Where the text ends that names a select item: under IGNORE_SPACE a word at its end takes the white space behind it along, unless a dot or an at sign stands before it. */
function nameEnd({ span }: A.SelectExpr, { source, sqlMode }: Environment): number {
  if (!sqlMode.ignoreSpace || !/(?:^|[^\w$.@'"`\x80-\xff])[A-Za-z_$\x80-\xff][\w$\x80-\xff]*$/.test(source.slice(span.start, span.end))) return span.end
  return span.end + (/^\s*/.exec(source.slice(span.end))?.[0].length ?? 0)
}

/** Columns of the system databases go by their own names however they are written. */
export function isSystemColumn(e: B.BoundExpr): e is B.BoundColumn {
  return e.kind === 'column' && e.range.table?.database.toLowerCase() === 'information_schema'
}

/** Throws only what is wrong with a name. */
function told(bind: () => unknown): void {
  try {
    bind()
  } catch (error) {
    if (isNameError(error)) throw error
  }
}

/** MySQL looks up the names of the select list first: what is wrong there is told before what is wrong in another clause. */
export function afterNamesOf<R>(sources: readonly ItemSource[], bind: (node: A.Expr) => unknown, work: () => R): R {
  try {
    return work()
  } catch (error) {
    // columns only: what aggregates and windows need is not there yet
    for (const { node } of sources) {
      if (node !== undefined) walkExpr(node, { query: () => false, expr: (e) => { if (e.kind === 'column') told(() => bind(e)) } })
    }
    throw error
  }
}
