/** Stored programs: none can be made yet, so none is there (manual: Stored Objects). */
import { mysqlError } from '../../errors/mysql-error.ts'
import { warning } from '../../errors/warning.ts'
import type * as A from '../../sql/ast.ts'
import { ok } from '../respond.ts'
import type { StatementContext } from '../statement-context.ts'

function qualified(name: A.QualifiedName, ctx: StatementContext): string {
  const database = name.schema ?? ctx.session.database
  if (database === '') throw mysqlError('ER_NO_DB_ERROR')
  return `${database}.${name.name}`
}

export async function call(n: A.CallStatement, ctx: StatementContext): Promise<void> {
  throw mysqlError('ER_SP_DOES_NOT_EXIST', 'PROCEDURE', qualified(n.name, ctx))
}

export async function createRoutine(n: A.CreateRoutine): Promise<void> {
  throw mysqlError('ER_NOT_SUPPORTED_YET', `CREATE ${n.routine.toUpperCase()}`)
}

export async function alterRoutine(n: A.AlterRoutine, ctx: StatementContext): Promise<void> {
  throw mysqlError('ER_SP_DOES_NOT_EXIST', n.routine.toUpperCase(), qualified(n.name, ctx))
}

export async function alterEvent(n: A.AlterEvent, ctx: StatementContext): Promise<void> {
  qualified(n.name, ctx)
  throw mysqlError('ER_EVENT_DOES_NOT_EXIST', n.name.name)
}

/** DROP PROCEDURE, FUNCTION, TRIGGER, EVENT. */
export async function dropProgram(n: A.DropProgram, ctx: StatementContext): Promise<void> {
  const kind = n.what.toUpperCase()
  // A loadable function needs no database.
  const loadable = n.what === 'function' && n.name.schema === undefined && ctx.session.database === ''
  if (loadable && !n.ifExists) throw mysqlError('ER_NO_DB_ERROR')
  const name = loadable ? n.name.name : qualified(n.name, ctx)
  if (n.what === 'trigger' && n.name.schema !== undefined && (await ctx.shared.catalog.database(n.name.schema)) === undefined) throw mysqlError('ER_BAD_DB_ERROR', n.name.schema)
  if (!n.ifExists) {
    if (n.what === 'trigger') throw mysqlError('ER_TRG_DOES_NOT_EXIST')
    if (n.what === 'event') throw mysqlError('ER_EVENT_DOES_NOT_EXIST', n.name.name)
    throw mysqlError('ER_SP_DOES_NOT_EXIST', kind, name)
  }
  await ctx.guard.commit()
  if (n.what === 'trigger') ctx.session.warn(warning('Note', 'ER_TRG_DOES_NOT_EXIST'))
  else if (n.what === 'event') ctx.session.warn(warning('Note', 'ER_SP_DOES_NOT_EXIST', 'Event', n.name.name))
  else ctx.session.warn(warning('Note', 'ER_SP_DOES_NOT_EXIST', loadable ? 'FUNCTION (UDF)' : kind, name))
  ok(ctx)
}
