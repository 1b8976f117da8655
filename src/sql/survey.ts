import type * as A from './ast.ts'

/** What a parsed tree holds, in the order of its text. */
export interface Survey {
  /** the tables it names: in FROM, as what it writes, as what it is about */
  readonly tables: readonly { readonly schema?: string; readonly name: string }[]
  readonly calls: readonly A.Call[]
  /** `@a := expr` inside an expression, and LAST_INSERT_ID(expr) */
  readonly assignments: readonly (A.Assign | A.Call)[]
  /** does a query of it group or aggregate? */
  readonly grouped: boolean
}

/** Trees never change, so one walk answers every question about what they name. */
const surveys = new WeakMap<object, Survey>()

/** Takes a parsed statement, or a part of one; returns what it holds. */
export function survey(tree: object): Survey {
  const known = surveys.get(tree)
  if (known !== undefined) return known
  const found: Found = { tables: [], calls: [], assignments: [], grouped: false }
  walk(tree, found)
  surveys.set(tree, found)
  return found
}

interface Found {
  readonly tables: { readonly schema?: string; readonly name: string }[]
  readonly calls: A.Call[]
  readonly assignments: (A.Assign | A.Call)[]
  grouped: boolean
}

function walk(node: object, found: Found): void {
  if (Array.isArray(node)) {
    for (const n of node as unknown[]) if (n !== null && typeof n === 'object') walk(n, found)
    return
  }
  const n = node as A.Call | A.Assign | A.Aggregate | A.TableName | A.TableQuery | A.Select
  switch (n.kind) {
    case 'table-name': found.tables.push(n); break
    case 'table': found.tables.push(n.table); break
    case 'call':
      found.calls.push(n)
      if (n.name === 'LAST_INSERT_ID' && n.args.length === 1) found.assignments.push(n)
      break
    case 'assign': found.assignments.push(n); break
    case 'aggregate': found.grouped = true; break
    case 'select': if (n.groupBy !== undefined) found.grouped = true; break
  }
  for (const key in node) {
    if (key === 'span') continue
    const value = (node as Record<string, unknown>)[key]
    if (value !== null && typeof value === 'object') walk(value, found)
  }
}
