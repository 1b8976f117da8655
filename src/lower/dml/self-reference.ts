import type * as A from '../../sql/ast.ts'
import { mysqlError } from '../../errors/mysql-error.ts'

/** A table that a statement writes: what it is called there, and what it is. */
export interface Written {
  readonly name: string
  readonly schema: string | undefined
  readonly table: string
  readonly database: string
}

/** Throws 1093 when a subquery of these expressions reads a table that the statement writes, unless from a derived table (manual: UPDATE Statement). */
export function refuseSelfReference(nodes: readonly unknown[], written: readonly Written[], database: string | undefined): void {
  const reads = (schema: string | undefined, name: string): Written | undefined => written.find((w) => w.table === name && w.database === (schema ?? database))
  const walk = (node: unknown, inQuery: boolean, hidden: ReadonlySet<string>): void => {
    if (Array.isArray(node)) return node.forEach((n) => walk(n, inQuery, hidden))
    if (typeof node !== 'object' || node === null) return
    const n = node as { kind?: string }
    if (n.kind === 'derived-table') return
    if (n.kind === 'table-name' && inQuery) {
      const ref = node as A.TableName
      const found = ref.schema === undefined && hidden.has(ref.name.toLowerCase()) ? undefined : reads(ref.schema, ref.name)
      if (found !== undefined) throw mysqlError('ER_UPDATE_TABLE_USED', found.name)
    }
    if (n.kind === 'table') {
      const { table } = node as A.TableQuery
      const found = reads(table.schema, table.name)
      if (found !== undefined) throw mysqlError('ER_UPDATE_TABLE_USED', found.name)
    }
    const query = n.kind === 'select' || n.kind === 'set-operation' || n.kind === 'values'
    const names = query && (node as A.Query).with !== undefined ? new Set([...hidden, ...((node as A.Query).with?.ctes ?? []).map((c) => c.name.toLowerCase())]) : hidden
    for (const [key, value] of Object.entries(node)) if (key !== 'span' && key !== 'with' && typeof value === 'object') walk(value, inQuery || query, names)
  }
  for (const node of nodes) walk(node, false, new Set())
}

/** WITH in front of UPDATE or DELETE: every query of the statement gets it, and a table of the FROM clause that it names becomes a derived one. */
export function withDistributed<S extends A.Update | A.Delete>(n: S): S {
  const clause = n.with
  if (clause === undefined) return n
  const names = new Set(clause.ctes.map((c) => c.name.toLowerCase()))
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk)
    if (typeof node !== 'object' || node === null) return node
    const k = (node as { kind?: string }).kind
    if (k === 'select' || k === 'set-operation' || k === 'values') {
      const q = node as A.Query
      return q.with === undefined ? { ...q, with: clause } : { ...q, with: { ...q.with, recursive: q.with.recursive || clause.recursive, ctes: [...clause.ctes, ...q.with.ctes] } }
    }
    if (k === 'table-name') {
      const ref = node as A.TableName
      if (ref.schema !== undefined || !names.has(ref.name.toLowerCase())) return ref
      const { alias: _alias, ...plain } = ref
      const query: A.Query = { kind: 'select', span: ref.span, distinct: false, modifiers: [], items: [{ kind: 'star', span: ref.span }], from: plain, with: clause }
      return { kind: 'derived-table', span: { start: ref.span.start, end: ref.span.end + 1 }, lateral: false, query, alias: ref.alias ?? ref.name }
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'span' || key === 'with' ? value : walk(value)]))
  }
  return walk(n) as S
}
