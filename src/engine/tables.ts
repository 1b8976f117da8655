import { sourceFromUtf8 } from '../sql/lexer.ts'
import { parseOne } from '../sql/parser/parser.ts'

export interface TableName { readonly database: string; readonly name: string }

/** The tables that a statement names, so that they can be loaded before it is bound. */
export function tablesNamed(statement: object, database: string): TableName[] {
  const found = new Map<string, TableName>()
  const add = (schema: string | undefined, name: string): void => {
    const owner = schema ?? database
    if (owner !== '') found.set(`${owner}\0${name}`, { database: owner, name })
  }
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const n of node) walk(n)
      return
    }
    if (node === null || typeof node !== 'object') return
    const n = node as { kind?: string; schema?: string; name?: string }
    if (n.kind === 'table-name' && n.name !== undefined) add(n.schema, n.name)
    if (n.kind === 'table') {
      const t = (node as { table: { schema?: string; name: string } }).table
      add(t.schema, t.name)
    }
    for (const [k, v] of Object.entries(node)) if (k !== 'span' && typeof v === 'object') walk(v)
  }
  walk(statement)
  return [...found.values()]
}

/** The tables that a view reads; none when its text cannot be read. */
export function tablesOfView(text: string, database: string): TableName[] {
  try {
    const { statement } = parseOne(sourceFromUtf8(text))
    return statement === undefined ? [] : tablesNamed(statement, database)
  } catch {
    return []
  }
}

/** Does a query of the statement group or aggregate? */
export function isGrouped(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(isGrouped)
  if (typeof node !== 'object' || node === null) return false
  const n = node as { kind?: string; groupBy?: unknown }
  return n.kind === 'aggregate' || n.groupBy !== undefined || Object.entries(node).some(([k, v]) => k !== 'span' && typeof v === 'object' && isGrouped(v))
}
