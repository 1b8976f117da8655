/** HELP, XA and the statements that administer a server of MySQL's own: the gateway has no such parts, and says so by name. */
import { mysqlError } from '../../errors/mysql-error.ts'
import { errorWithText } from '../../errors/mysql-error.ts'
import type * as A from '../../sql/ast.ts'
import { ok, sendRows } from '../respond.ts'
import type { StatementContext } from '../statement-context.ts'
import { columnsOf } from './show/answer.ts'

/** The help tables are empty, as on a server that was installed without them. */
export async function help(_n: A.Help, ctx: StatementContext): Promise<void> {
  sendRows(ctx, columnsOf('help-contents'), [])
}

export async function xa(n: A.Xa, ctx: StatementContext): Promise<void> {
  if (n.action.toLowerCase() === 'recover') return sendRows(ctx, columnsOf('xa-recover'), [])
  throw mysqlError('ER_NOT_SUPPORTED_YET', `XA ${n.action.toUpperCase()}`)
}

/** Statements about logs and replication answer what a server without them answers. */
export async function administer(n: A.AdminStatement, ctx: StatementContext): Promise<void> {
  const text = n.text.trim().toUpperCase()
  if (/^PURGE\s/.test(text)) return ok(ctx)
  if (/^RESET\s+(?:MASTER|BINARY)/.test(text)) throw mysqlError('ER_FLUSH_MASTER_BINLOG_CLOSED')
  if (/^RESET\s+(?:SLAVE|REPLICA)/.test(text)) return ok(ctx)
  if (/^(?:START|STOP)\s+(?:SLAVE|REPLICA)/.test(text)) throw errorWithText(1200, 'The server is not configured as replica; fix in config file or with CHANGE REPLICATION SOURCE TO')
  throw mysqlError('ER_NOT_SUPPORTED_YET', n.what.replaceAll('-', ' ').toUpperCase())
}
