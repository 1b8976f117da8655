/** CREATE, ALTER and DROP of stored programs (manual: Stored Objects). */
import type { PgRequest } from '../../backend/requests.ts'
import { discardingSink } from '../../backend/collect.ts'
import { cutBytes, mysqlError } from '../../errors/mysql-error.ts'
import { warning } from '../../errors/warning.ts'
import { columnTypeText } from '../../catalog/column-type.ts'
import { declareType } from '../../lower/ddl/column-draft.ts'
import type * as A from '../../sql/ast.ts'
import { decodeText } from '../../sql/lexer.ts'
import { checkProgram } from '../../sql/program-check.ts'
import { collationByName } from '../../types/collation-table.ts'
import { isStrict } from '../../types/sql-mode.ts'
import { isText } from '../../types/type.ts'
import { compiled } from '../program/program.ts'
import type { Routine, RoutineKind } from '../program/program.ts'
import { alterRequest, deleteRequest, findRoutine, insertRequest } from '../program/routines.ts'
import { ok } from '../respond.ts'
import type { StatementContext } from '../statement-context.ts'
import { isSystemDatabase } from '../system/tables.ts'
import { dropTrigger } from './triggers.ts'

function databaseOf(name: A.QualifiedName, ctx: StatementContext): string {
  const database = name.schema ?? ctx.session.database
  if (database === '') throw mysqlError('ER_NO_DB_ERROR')
  return database
}

const kindOf = (routine: 'procedure' | 'function'): RoutineKind => (routine === 'procedure' ? 'PROCEDURE' : 'FUNCTION')

/** Runs a change of the stored routines and tells all gateways. */
async function change(request: PgRequest, database: string, ctx: StatementContext): Promise<void> {
  const changed = [{ database, table: '' }]
  await ctx.guard.commit()
  await ctx.guard.run([request, ctx.shared.changes.announcement(changed)], discardingSink, false)
  await ctx.shared.changes.made(changed)
}

export async function createRoutine(n: A.CreateRoutine, ctx: StatementContext): Promise<void> {
  const { session } = ctx
  const name = n.name.name
  const wanted = databaseOf(n.name, ctx)
  checkProgram({ ...n, name: { ...n.name, schema: wanted } })
  if (name === '' || name.endsWith(' ')) throw mysqlError('ER_SP_WRONG_NAME', name)
  if ([...name].length > 64) throw mysqlError('ER_TOO_LONG_IDENT', cutBytes(name, 256))
  if (isSystemDatabase(wanted) && wanted.toLowerCase() !== 'mysql' && wanted.toLowerCase() !== 'sys') throw mysqlError('ER_DBACCESS_DENIED_ERROR', session.options.user, session.options.host, wanted)
  const database = await ctx.shared.catalog.database(wanted)
  if (database === undefined) throw mysqlError('ER_BAD_DB_ERROR', wanted)
  const kind = kindOf(n.routine)
  const text = (start: number, end: number): string => decodeText(ctx.source.slice(start, end))
  const routine: Routine = {
    ...characteristicsOf(n.characteristics), database: database.name, kind, name, parameters: text(n.list.span.start, n.list.span.end), returns: n.returns === undefined ? undefined : returnsText(n.returns, database.collation, session.sqlMode),
    body: text(n.body.span.start, bodyEnd(n.span.end, ctx.source)), deterministic: n.characteristics.findLast((c) => c.name.endsWith('deterministic'))?.name === 'deterministic',
    definer: n.definer === undefined || n.definer.current ? session.options.account : `${n.definer.user}@${n.definer.host}`, sqlMode: session.variables.text('sql_mode'), clientCharset: session.variables.text('character_set_client'),
    connectionCollation: session.variables.text('collation_connection'), databaseCollation: database.collation,
  }
  compiled(n, routine, ctx.source, ctx.slots, session.sqlMode)
  if ((await findRoutine(ctx, kind, database.name, name)) !== undefined) {
    if (!n.ifNotExists) throw mysqlError('ER_SP_ALREADY_EXISTS', kind, name)
    await ctx.guard.commit()
    session.warn(warning('Note', 'ER_SP_ALREADY_EXISTS', kind, name))
    return ok(ctx)
  }
  await change(insertRequest(ctx, routine), database.name, ctx)
  ok(ctx)
}

const BLANK = /^(?:\s|--[\s\x00-\x1f][^\n]*|#[^\n]*|\/\*(?!!)[\s\S]*?\*\/)*/

/** Comments behind the last word belong to the body; white space does not. */
export const bodyEnd = (end: number, source: string): number => end + (BLANK.exec(source.slice(end))?.[0].trimEnd().length ?? 0)

const ACCESS: Readonly<Record<string, string>> = { 'contains-sql': 'CONTAINS SQL', 'no-sql': 'NO SQL', 'reads-sql-data': 'READS SQL DATA', 'modifies-sql-data': 'MODIFIES SQL DATA' }

/** Of several clauses of a kind the last one counts. */
function characteristicsOf(list: A.CreateRoutine['characteristics'], old: Pick<Routine, 'access' | 'security' | 'comment'> = { access: 'CONTAINS SQL', security: 'DEFINER', comment: '' }): Pick<Routine, 'access' | 'security' | 'comment'> {
  const named = (name: string): string | undefined => list.findLast((c) => c.name === name)?.value
  const access = list.findLast((c) => c.name in ACCESS)?.name
  return { access: access === undefined ? old.access : (ACCESS[access] ?? old.access), security: named('security')?.toUpperCase() ?? old.security, comment: named('comment') ?? old.comment }
}

/** The type of a function's result as SHOW CREATE FUNCTION has it. */
function returnsText(type: A.DataType, databaseCollation: string, sqlMode: number): string {
  const { declared } = declareType('', type, undefined, { tableCollation: databaseCollation, strict: isStrict(sqlMode) })
  const collation = isText(declared.type) ? collationByName(declared.type.collation) : undefined
  return `${columnTypeText(declared)}${collation === undefined ? '' : ` CHARSET ${collation.charset}`}${collation === undefined || collation.isDefault ? '' : ` COLLATE ${collation.name}`}`
}

export async function alterRoutine(n: A.AlterRoutine, ctx: StatementContext): Promise<void> {
  const database = databaseOf(n.name, ctx)
  const kind = kindOf(n.routine)
  const found = await findRoutine(ctx, kind, database, n.name.name)
  if (found === undefined) throw mysqlError('ER_SP_DOES_NOT_EXIST', kind, `${database}.${n.name.name}`)
  await change(alterRequest(ctx, { ...found.routine, ...characteristicsOf(n.characteristics, found.routine) }), database, ctx)
  ok(ctx)
}

export async function alterEvent(n: A.AlterEvent, ctx: StatementContext): Promise<void> {
  databaseOf(n.name, ctx)
  throw mysqlError('ER_EVENT_DOES_NOT_EXIST', n.name.name)
}

/** DROP PROCEDURE, FUNCTION, TRIGGER, EVENT. */
export async function dropProgram(n: A.DropProgram, ctx: StatementContext): Promise<void> {
  if (n.what === 'procedure' || n.what === 'function') return dropRoutine(n, ctx)
  if (n.what === 'trigger') return dropTrigger(n, ctx)
  databaseOf(n.name, ctx)
  if (!n.ifExists) throw mysqlError('ER_EVENT_DOES_NOT_EXIST', n.name.name)
  await ctx.guard.commit()
  ctx.session.warn(warning('Note', 'ER_SP_DOES_NOT_EXIST', 'Event', n.name.name))
  ok(ctx)
}

async function dropRoutine(n: A.DropProgram, ctx: StatementContext): Promise<void> {
  const kind = kindOf(n.what as 'procedure' | 'function')
  // a loadable function needs no database
  const loadable = kind === 'FUNCTION' && n.name.schema === undefined && ctx.session.database === ''
  if (loadable && !n.ifExists) throw mysqlError('ER_NO_DB_ERROR')
  const database = loadable ? '' : databaseOf(n.name, ctx)
  const found = loadable ? undefined : await findRoutine(ctx, kind, database, n.name.name)
  if (found !== undefined) {
    await change(deleteRequest(ctx, found.routine), database, ctx)
    return ok(ctx)
  }
  if (!n.ifExists) throw mysqlError('ER_SP_DOES_NOT_EXIST', kind, `${database}.${n.name.name}`)
  await ctx.guard.commit()
  ctx.session.warn(warning('Note', 'ER_SP_DOES_NOT_EXIST', loadable ? 'FUNCTION (UDF)' : kind, loadable ? n.name.name : `${database}.${n.name.name}`))
  ok(ctx)
}
