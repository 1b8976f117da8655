/** SHOW of stored programs (manual: SHOW Statements). */
import { mysqlError } from '../../../errors/mysql-error.ts'
import type * as A from '../../../sql/ast.ts'
import type { Routine } from '../../program/program.ts'
import { findRoutine } from '../../program/routines.ts'
import { sendRows } from '../../respond.ts'
import type { StatementContext } from '../../statement-context.ts'
import { requireDatabase } from '../../system/databases.ts'
import { splitAccount } from '../../system/privileges.ts'
import { routineStatus } from '../../system/rows/programs.ts'
import { answer, columnsOf } from './answer.ts'
import { quoting, sized } from './schema.ts'

/** SHOW CREATE PROCEDURE, FUNCTION, TRIGGER, EVENT. */
export async function showCreateProgram(n: A.Show, ctx: StatementContext): Promise<void> {
  const name = n.name?.name ?? ''
  const database = await requireDatabase(ctx, n.name?.schema)
  switch (n.what) {
    case 'create-trigger': throw mysqlError('ER_TRG_DOES_NOT_EXIST')
    case 'create-event': throw mysqlError('ER_EVENT_DOES_NOT_EXIST', name)
  }
  const kind = n.what === 'create-function' ? 'FUNCTION' : 'PROCEDURE'
  const found = await findRoutine(ctx, kind, database.name, name)
  if (found === undefined) throw mysqlError('ER_SP_DOES_NOT_EXIST', kind, name)
  const { routine: r } = found
  const text = createText(r, quoting(ctx))
  sendRows(ctx, sized(columnsOf(n.what), text, 2), [[r.name, r.sqlMode, text, r.clientCharset, r.connectionCollation, r.databaseCollation]])
}

function createText(r: Routine, quote: (name: string) => string): string {
  const lines = [
    ...(r.access === 'CONTAINS SQL' ? [] : [r.access]), ...(r.deterministic ? ['DETERMINISTIC'] : []), ...(r.security === 'DEFINER' ? [] : [`SQL SECURITY ${r.security}`]),
    ...(r.comment === '' ? [] : [`COMMENT '${r.comment.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('\n', '\\n')}'`]),
  ]
  const [user, host] = splitAccount(r.definer)
  const returns = r.returns === undefined ? '' : ` RETURNS ${r.returns}`
  return `CREATE DEFINER=${quote(user)}@${quote(host)} ${r.kind} ${quote(r.name)}(${r.parameters})${returns}\n${lines.map((l) => `    ${l}\n`).join('')}${r.body}`
}

export async function showRoutineStatus(n: A.Show, ctx: StatementContext): Promise<void> {
  await answer(n, ctx, columnsOf('procedure-status'), await routineStatus(ctx, n.what === 'function-status' ? 'FUNCTION' : 'PROCEDURE'), 1)
}
