/** SHOW of stored programs (manual: SHOW Statements). */
import { mysqlError } from '../../../errors/mysql-error.ts'
import type * as A from '../../../sql/ast.ts'
import type { Routine } from '../../program/program.ts'
import { findRoutine } from '../../program/routines.ts'
import { createText as triggerText, triggersOf } from '../../program/triggers.ts'
import type { Trigger } from '../../program/triggers.ts'
import { sendRows } from '../../respond.ts'
import type { StatementContext } from '../../statement-context.ts'
import { requireDatabase } from '../../system/databases.ts'
import { splitAccount } from '../../system/privileges.ts'
import { isSystemDatabase } from '../../system/tables.ts'
import { zonedText } from '../../zone.ts'
import { routineStatus } from '../../system/rows/programs.ts'
import { answer, columnsOf } from './answer.ts'
import { quoting, sized } from './schema.ts'

/** SHOW CREATE PROCEDURE, FUNCTION, TRIGGER, EVENT. */
export async function showCreateProgram(n: A.Show, ctx: StatementContext): Promise<void> {
  const name = n.name?.name ?? ''
  const database = await requireDatabase(ctx, n.name?.schema)
  switch (n.what) {
    case 'create-trigger': return showCreateTrigger(database.name, name, ctx)
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

async function showCreateTrigger(database: string, name: string, ctx: StatementContext): Promise<void> {
  const t = (await triggersOf(ctx, database)).find((x) => x.name.toLowerCase() === name.toLowerCase())
  if (t === undefined) throw mysqlError('ER_TRG_DOES_NOT_EXIST')
  const quote = quoting(ctx)
  const [user, host] = splitAccount(t.definer)
  const text = triggerText(t, quote, `DEFINER=${quote(user)}@${quote(host)} `)
  sendRows(ctx, sized(columnsOf('create-trigger'), text, 2), [[t.name, t.sqlMode, text, t.clientCharset, t.connectionCollation, t.databaseCollation, createdText(t, ctx)]])
}

/** SHOW TRIGGERS: LIKE is about the tables. */
export async function showTriggers(n: A.Show, ctx: StatementContext): Promise<void> {
  const { name } = await requireDatabase(ctx, n.schema)
  const rows = (isSystemDatabase(name) ? [] : await triggersOf(ctx, name)).map((t) => [t.name, t.event.toUpperCase(), t.table, t.statement, t.time.toUpperCase(), createdText(t, ctx), t.sqlMode, t.definer, t.clientCharset, t.connectionCollation, t.databaseCollation])
  await answer(n, ctx, columnsOf('triggers'), rows, 2)
}

const createdText = (t: Trigger, ctx: StatementContext): string => zonedText(BigInt(Math.round(Number(t.created) * 1e6)), ctx.session.variables.text('time_zone')).slice(0, 22)
