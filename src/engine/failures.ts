import { BackendUnavailable, ConnectionLost, LeaseCancelled, PgError, PoolTimeout } from '../backend/errors.ts'
import { fromPostgres } from '../errors/from-postgres.ts'
import type { PgErrorContext } from '../errors/from-postgres.ts'
import { errorWithText, MySqlError, mysqlError } from '../errors/mysql-error.ts'

/** Whatever a statement failed with, as the error its client gets. */
export function asMySqlError(error: unknown, context: PgErrorContext): MySqlError {
  if (error instanceof MySqlError) return error
  if (error instanceof PgError) return fromPostgres(error.fields, context)
  if (error instanceof PoolTimeout) return errorWithText(1040, 'Too many connections: no PostgreSQL connection became free in time')
  if (error instanceof BackendUnavailable) return errorWithText(1053, 'The PostgreSQL server cannot be reached')
  if (error instanceof ConnectionLost) return errorWithText(1053, 'The connection to the PostgreSQL server was lost; the transaction was rolled back')
  if (error instanceof LeaseCancelled) return mysqlError('ER_QUERY_INTERRUPTED')
  if (error instanceof RangeError && error.message.includes('call stack')) return mysqlError('ER_STACK_OVERRUN_NEED_MORE', 1028576, 1048576, 20000)
  return mysqlError('ER_UNKNOWN_ERROR')
}

/** What stands behind a statement that must be alone. */
export function syntaxErrorAt(source: string, at: number): MySqlError {
  const rest = Buffer.from(source.slice(at).trimStart(), 'latin1').toString('utf8').slice(0, 80)
  const line = source.slice(0, at).split('\n').length
  return mysqlError('ER_PARSE_ERROR', 'You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use', rest, line)
}
