/** LOCK TABLES, UNLOCK TABLES and the forms of FLUSH that lock (manual: LOCK TABLES and UNLOCK TABLES Statements). */
import type { TableInfo } from '../../catalog/table.ts'
import { print } from '../../pg/printer.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import type * as A from '../../sql/ast.ts'
import { ok } from '../respond.ts'
import type { Changed } from '../schema-changes.ts'
import type { StatementContext } from '../statement-context.ts'
import { visibleDatabases, visibleTables } from '../system/databases.ts'
import { isSystemDatabase } from '../system/tables.ts'
import { GLOBAL_READ, lockKey } from '../table-locks.ts'
import { requireTable } from './show/schema.ts'

const lockText = (tables: readonly TableInfo[], mode: 'SHARE' | 'EXCLUSIVE'): string =>
  print({ kind: 'lock-table', tables: tables.map((t) => ({ schema: t.schema, name: t.relation })), mode }).text

/**
 * READ keeps others from writing (SHARE), WRITE keeps them from locking and writing (EXCLUSIVE); the locks live in a PostgreSQL transaction of this session's own.
 * ACCESS EXCLUSIVE would keep readers out as MySQL does, and with them the gateway itself, which reads the table's definition (pg_get_expr locks it) on another connection.
 */
export async function lockTables(n: A.LockTables, ctx: StatementContext): Promise<void> {
  await ctx.guard.unlock()
  ctx.session.lockedTables = undefined
  await ctx.guard.commit()
  const locks = new Map<string, 'read' | 'write'>()
  const modes = new Map<TableInfo, 'SHARE' | 'EXCLUSIVE'>()
  for (const l of n.locks) {
    const table = await requireTable(ctx, l.table)
    const write = l.mode === 'write' || l.mode === 'low-priority-write'
    const alias = l.alias ?? l.table.name
    const key = lockKey(table.database, table.name, alias)
    if (locks.has(key)) throw mysqlError('ER_NONUNIQ_TABLE', alias)
    locks.set(key, write ? 'write' : 'read')
    if (table.kind === 'system' || table.kind === 'temporary') continue
    if (write || !modes.has(table)) modes.set(table, write ? 'EXCLUSIVE' : 'SHARE')
  }
  // one order for everybody, so that two sessions with the same list do not wait for each other
  const ordered = [...modes].sort(([a], [b]) => (a.oid - b.oid))
  await ctx.guard.lock(ordered.map(([table, mode]) => lockText([table], mode)))
  ctx.session.lockedTables = locks
  ok(ctx)
}

export async function unlockTables(_n: A.UnlockTables, ctx: StatementContext): Promise<void> {
  await ctx.guard.unlock()
  ctx.session.lockedTables = undefined
  ok(ctx)
}

/** FLUSH: nothing is open or waits to be written; FLUSH TABLES forgets what is known of tables, and the plans made of it, or takes read locks. */
export async function flush(n: A.Flush, ctx: StatementContext): Promise<void> {
  const locking = n.lock === true || n.what.includes('tables-for-export')
  if (!locking) {
    if (ctx.session.lockedTables === undefined) await ctx.guard.commit()
    if (n.what.includes('tables') && ctx.session.lockedTables === undefined) await ctx.shared.changes.flush(n.tables?.map((t) => named(t, ctx)) ?? 'all')
    return ok(ctx)
  }
  if (n.tables !== undefined) {
    return lockTables({ kind: 'lock-tables', span: n.span, locks: n.tables.map((table) => ({ table, mode: 'read' as const })) }, ctx)
  }
  await ctx.guard.unlock()
  ctx.session.lockedTables = undefined
  await ctx.guard.commit()
  const tables: TableInfo[] = []
  for (const database of await visibleDatabases(ctx)) if (!isSystemDatabase(database.name)) tables.push(...(await visibleTables(ctx, database.name)).filter((t) => t.kind === 'table'))
  await ctx.guard.lock(tables.length === 0 ? [] : [lockText(tables.sort((a, b) => a.oid - b.oid), 'SHARE')])
  ctx.session.lockedTables = GLOBAL_READ
  ok(ctx)
}

/** FLUSH does not mind a table that is not there (manual: FLUSH TABLES). Throws 1046. */
function named({ schema, name }: A.QualifiedName, ctx: StatementContext): Changed {
  const database = schema ?? ctx.session.database
  if (database === '') throw mysqlError('ER_NO_DB_ERROR')
  return { database, table: name }
}
