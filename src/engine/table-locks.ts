import { mysqlError } from '../errors/mysql-error.ts'
import type * as A from '../sql/ast.ts'
import type { StatementContext } from './statement-context.ts'
import { isSystemDatabase } from './system/tables.ts'

export const lockKey = (database: string, table: string, alias: string): string => `${database}\0${table}\0${alias}`

/** What FLUSH TABLES WITH READ LOCK locks: everything, for reading. */
export const GLOBAL_READ: ReadonlyMap<string, 'read' | 'write'> = new Map()

/** Under LOCK TABLES a statement may use only the tables that were named there, by the alias that was named there; throws 1099, 1100. */
export function checkLocks(statement: A.Statement | object, ctx: StatementContext): void {
  const locks = ctx.session.lockedTables
  if (locks === undefined) return
  const written = writtenOf(statement as A.Statement)
  if (locks === GLOBAL_READ) {
    if ([...written].some((name) => !ctx.temporary.has(`${ctx.session.database}\0${name}`))) throw mysqlError('ER_CANT_UPDATE_WITH_READLOCK')
    return
  }
  const check = (schema: string | undefined, name: string, alias: string): void => {
    const database = schema ?? ctx.session.database
    if (isSystemDatabase(database) || ctx.temporary.has(`${database}\0${name}`)) return
    const mode = locks.get(lockKey(database, name, alias))
    if (mode === undefined) throw mysqlError('ER_TABLE_NOT_LOCKED', alias)
    if (mode === 'read' && written.has(alias)) throw mysqlError('ER_TABLE_NOT_LOCKED_FOR_WRITE', alias)
  }
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk)
    if (node === null || typeof node !== 'object') return
    const n = node as { kind?: string; schema?: string; name?: string; alias?: string }
    if (n.kind === 'table-name' && n.name !== undefined && !ctes.has(n.name)) check(n.schema, n.name, n.alias ?? n.name)
    for (const [k, v] of Object.entries(node)) if (k !== 'span' && typeof v === 'object') walk(v)
  }
  const ctes = cteNames(statement)
  for (const t of definedBy(statement as A.Statement)) check(t.schema, t.name, t.name)
  walk(statement)
}

export function cteNames(statement: object): ReadonlySet<string> {
  const names = new Set<string>()
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return
    const clause = (node as { with?: A.With }).with
    for (const cte of clause?.ctes ?? []) names.add(cte.name)
    for (const [k, v] of Object.entries(node)) if (k !== 'span' && typeof v === 'object') walk(v)
  }
  walk(statement)
  return names
}

/** Names (aliases) of the tables that the statement writes. */
function writtenOf(s: A.Statement): ReadonlySet<string> {
  switch (s.kind) {
    case 'insert': return new Set([s.table.alias ?? s.table.name])
    case 'update': return new Set(names(s.table))
    case 'delete': return new Set(s.targets === undefined ? names(s.from) : s.targets.map((t) => t.name))
    case 'load-data': return new Set([s.table.name])
    default: return new Set(definedBy(s).map((t) => t.name))
  }
}

function names(ref: A.TableRef): string[] {
  switch (ref.kind) {
    case 'table-name': return [ref.alias ?? ref.name]
    case 'join': return [...names(ref.left), ...names(ref.right)]
    case 'table-list': return names(ref.table)
    default: return []
  }
}

/** Tables that a definition changes. */
function definedBy(s: A.Statement): readonly A.QualifiedName[] {
  switch (s.kind) {
    case 'create-table': return s.temporary ? [] : [s.name]
    case 'alter-table': case 'create-index': case 'drop-index': case 'truncate': return [s.table]
    case 'drop-table': return s.temporary ? [] : s.tables
    default: return []
  }
}
