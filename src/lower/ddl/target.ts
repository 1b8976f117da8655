import type { DatabaseInfo, TableInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import type * as A from '../../sql/ast.ts'
import { checkTableName } from './column-draft.ts'
import type { DdlContext, TableName } from './plan.ts'

const system = new Set(['information_schema', 'performance_schema', 'mysql', 'sys'])

/** Takes a table name as written; returns it with its database. Throws 1046 without one. */
export function named(ctx: DdlContext, name: A.QualifiedName): TableName {
  const database = name.schema ?? ctx.database
  if (database === undefined) throw mysqlError('ER_NO_DB_ERROR')
  return { database, name: name.name }
}

/** Loads tables into the catalog's cache and returns a look-up of them; temporary tables of the session come first. */
export async function loadTables(ctx: DdlContext, names: readonly TableName[]): Promise<(name: TableName) => TableInfo | undefined> {
  await ctx.catalog.load(names)
  return ({ database, name }) => ctx.catalog.table(database, name, ctx.temporary)
}

/** Takes a table name; returns its database. Throws 1049 when the database does not exist, 1044 for one that cannot be written. */
export async function databaseOf(ctx: DdlContext, name: string): Promise<DatabaseInfo> {
  if (system.has(name.toLowerCase())) throw mysqlError('ER_DBACCESS_DENIED_ERROR', ...accountOf(ctx), name)
  const database = await ctx.catalog.database(name)
  if (!database) throw mysqlError('ER_BAD_DB_ERROR', name)
  return database
}

function accountOf(ctx: DdlContext): [string, string] {
  const at = ctx.user.lastIndexOf('@')
  return at < 0 ? [ctx.user, '%'] : [ctx.user.slice(0, at), ctx.user.slice(at + 1)]
}

/** A base table to be changed: throws 1146 when it is absent, 1347 for a view. */
export async function baseTable(ctx: DdlContext, name: TableName): Promise<TableInfo> {
  checkTableName(name.name)
  const table = (await loadTables(ctx, [name]))(name)
  if (!table) {
    if (!(await ctx.catalog.database(name.database))) throw mysqlError('ER_BAD_DB_ERROR', name.database)
    throw mysqlError('ER_NO_SUCH_TABLE', name.database, name.name)
  }
  if (table.kind === 'view') throw mysqlError('ER_WRONG_OBJECT', name.database, name.name, 'BASE TABLE')
  return table
}
