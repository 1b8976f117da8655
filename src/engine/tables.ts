/** The tables that a statement names, so that they can be loaded before it is bound. */
export function tablesNamed(statement: object, database: string): { database: string; name: string }[] {
  const found = new Map<string, { database: string; name: string }>()
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
