import { mysqlError } from '../../errors/mysql-error.ts'
import type { MySqlError } from '../../errors/mysql-error.ts'
import type * as A from '../../sql/ast.ts'
import type { StatementContext } from '../statement-context.ts'
import { isSystemDatabase } from './tables.ts'

/** Throws when a statement would change a table that the gateway makes: 1044 in information_schema, 1142 elsewhere. */
export function refuseSystemWrite(s: A.Statement, ctx: StatementContext): void {
  const command = s.kind === 'insert' ? 'INSERT' : s.kind === 'load-data' ? 'INSERT' : s.kind === 'update' ? 'UPDATE' : s.kind === 'delete' ? 'DELETE' : s.kind === 'drop-table' || s.kind === 'truncate' ? 'DROP' : s.kind === 'create-table' ? 'CREATE' : 'ALTER'
  for (const name of changed(s)) {
    const database = (name.schema ?? ctx.session.database).toLowerCase()
    if (isSystemDatabase(database)) throw denied(database, name.name, command, ctx)
  }
}

function denied(database: string, table: string, command: string, ctx: StatementContext): MySqlError {
  const { user, host } = ctx.session.options
  if (database === 'information_schema') return mysqlError('ER_DBACCESS_DENIED_ERROR', user, host, database)
  return mysqlError('ER_TABLEACCESS_DENIED_ERROR', command, user, host, table)
}

function changed(s: A.Statement): readonly A.QualifiedName[] {
  switch (s.kind) {
    case 'insert': case 'load-data': case 'truncate': case 'alter-table': case 'create-index': case 'drop-index': return [s.table]
    case 'update': return s.table.kind === 'table-name' ? [s.table] : []
    case 'delete': return s.targets ?? (s.from.kind === 'table-name' ? [s.from] : [])
    case 'create-table': return [s.name]
    case 'drop-table': return s.tables
    default: return []
  }
}
