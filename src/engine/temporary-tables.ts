import type { PgRequest } from '../backend/requests.ts'
import { discardingSink } from '../backend/collect.ts'
import { mysqlError } from '../errors/mysql-error.ts'
import { warning } from '../errors/warning.ts'
import type * as A from '../sql/ast.ts'
import type { StatementContext } from './statement-context.ts'
import { cteNames } from './table-locks.ts'

/** A temporary table can be read once in a statement (manual: TEMPORARY Table Problems): throws 1137 with the name that it was first read by. */
export function refuseReopening(statement: object, ctx: StatementContext): void {
  if (ctx.temporary.size === 0) return
  const ctes = cteNames(statement)
  const opened = new Map<string, string>()
  const open = (schema: string | undefined, name: string, alias: string): void => {
    const key = `${schema ?? ctx.session.database}\0${name}`
    if (!ctx.temporary.has(key)) return
    const before = opened.get(key)
    if (before !== undefined) throw mysqlError('ER_CANT_REOPEN_TABLE', before)
    opened.set(key, alias)
  }
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk)
    if (node === null || typeof node !== 'object') return
    const n = node as { kind?: string; schema?: string; name?: string; alias?: string }
    if (n.kind === 'table-name' && n.name !== undefined && (n.schema !== undefined || !ctes.has(n.name))) open(n.schema, n.name, n.alias ?? n.name)
    if (n.kind === 'table') {
      const { table } = node as { readonly table: A.QualifiedName }
      open(table.schema, table.name, table.name)
    }
    // the tables that DELETE names in front are those of its FROM
    for (const [k, v] of Object.entries(node)) if (k !== 'span' && k !== 'targets' && typeof v === 'object') walk(v)
  }
  const written = statement as A.Statement
  if (written.kind === 'insert') open(written.table.schema, written.table.name, written.table.name)
  for (const [k, v] of Object.entries(statement)) if (typeof v === 'object' && k !== 'targets' && !(written.kind === 'insert' && k === 'table')) walk(v)
}

/** What a statement did to temporary tables inside a transaction: MySQL does not take it back, PostgreSQL does. */
export interface TemporaryChange {
  readonly requests: readonly PgRequest[]
  readonly creates: boolean
  /** the savepoints that stood before it */
  readonly savepoints: readonly string[]
}

/** Does again, after ROLLBACK, what was done to temporary tables; with a warning (1751, 1752). `savepoint`: the one that was gone back to. */
export async function redoTemporary(changes: readonly TemporaryChange[], ctx: StatementContext, savepoint?: string): Promise<void> {
  const undone = savepoint === undefined ? changes : changes.filter((c) => c.savepoints.some((name) => name.toLowerCase() === savepoint.toLowerCase()))
  for (const change of undone) await ctx.guard.run(change.requests, discardingSink, false)
  if (undone.some((c) => c.creates)) ctx.session.warn(warning('Warning', 'ER_WARNING_NOT_COMPLETE_ROLLBACK_WITH_CREATED_TEMP_TABLE'))
  if (undone.some((c) => !c.creates)) ctx.session.warn(warning('Warning', 'ER_WARNING_NOT_COMPLETE_ROLLBACK_WITH_DROPPED_TEMP_TABLE'))
}
