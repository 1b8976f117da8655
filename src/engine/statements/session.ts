import { MySqlError, mysqlError } from '../../errors/mysql-error.ts'
import type * as A from '../../sql/ast.ts'
import { decodeText, sourceFromUtf8 } from '../../sql/lexer.ts'
import { parseOne } from '../../sql/parser/parser.ts'
import { parseOptionsOf } from '../parse-options.ts'
import { evaluate, isDml, planOf } from '../dml.ts'
import { isPreparable } from '../preparable.ts'
import { ok } from '../respond.ts'
import { userToValue } from '../session-values.ts'
import type { StatementContext } from '../statement-context.ts'

/** USE and COM_INIT_DB; throws 1049, 1044. */
export async function useDatabase(name: string, ctx: StatementContext): Promise<void> {
  if (ctx.identity.databases !== undefined && !ctx.identity.databases.includes(name)) throw mysqlError('ER_DBACCESS_DENIED_ERROR', ctx.session.options.user, ctx.session.options.host, name)
  const database = await ctx.shared.catalog.database(name)
  if (database === undefined) throw mysqlError('ER_BAD_DB_ERROR', name)
  ctx.session.setDatabase(database.name)
}

export async function use(n: A.Use, ctx: StatementContext): Promise<void> {
  await useDatabase(n.database, ctx)
  ok(ctx)
}

export async function doStatement(n: A.Do, ctx: StatementContext): Promise<void> {
  await evaluate(n.items, ctx)
  ok(ctx)
}

/** PREPARE name FROM text or @variable; the text must be one statement (manual: PREPARE Statement). */
export async function prepare(n: A.Prepare, ctx: StatementContext): Promise<void> {
  const text = 'text' in n.source ? decodeText(n.source.text) : textOf(n.source.variable, ctx)
  const parsed = parseOne(sourceFromUtf8(text), parseOptionsOf(ctx.session))
  if (parsed.statement === undefined) throw mysqlError('ER_EMPTY_QUERY')
  if (!isPreparable(parsed.statement)) throw mysqlError('ER_UNSUPPORTED_PS')
  await check(parsed.statement, { ...ctx, source: sourceFromUtf8(text), params: [], slots: parsed.slots }, parsed.paramCount)
  ctx.session.prepared.setNamed(n.name, text)
  ctx.session.touchState()
  ok(ctx, {})
}

/** What a parameter's value cannot change: names that are not there, numbers of columns, grouping, windows. */
const structural = (errno: number): boolean => [1046, 1051, 1052, 1054, 1055, 1056, 1060, 1066, 1109, 1111, 1140, 1146, 1222, 1241, 1248, 3065, 3066].includes(errno) || (errno >= 3579 && errno <= 3597)

/** A statement is resolved when it is prepared; what may depend on values comes out when it runs. */
async function check(statement: A.Statement, ctx: StatementContext, parameters: number): Promise<void> {
  if (!isDml(statement)) return
  try {
    await planOf(statement, ctx)
  } catch (error) {
    if (error instanceof MySqlError && (parameters === 0 ? error.errno !== 1235 && error.errno !== 1105 : structural(error.errno))) throw error
  }
}

function textOf(variable: string, ctx: StatementContext): string {
  const value = userToValue(ctx.session.userVariables.get(variable))
  switch (value.kind) {
    case 'string': return value.text
    case 'bytes': case 'hex': return value.bytes.toString('utf8')
    case 'int': return value.value.toString()
    default: return 'NULL'
  }
}

export async function execute(n: A.Execute, ctx: StatementContext): Promise<void> {
  const text = ctx.session.prepared.named(n.name, 'EXECUTE')
  const parsed = parseOne(sourceFromUtf8(text), parseOptionsOf(ctx.session))
  if (parsed.paramCount !== n.using.length) throw mysqlError('ER_WRONG_ARGUMENTS', 'EXECUTE')
  const { executing } = ctx.session.prepared
  const own = n.name.toLowerCase()
  if (executing.has(own)) throw mysqlError('ER_PS_NO_RECURSION')
  executing.add(own)
  try {
    await ctx.run(text, n.using.map((name) => userToValue(ctx.session.userVariables.get(name))), n.using)
  } finally {
    executing.delete(own)
  }
}

export async function deallocate(n: A.Deallocate, ctx: StatementContext): Promise<void> {
  ctx.session.prepared.deallocate(n.name)
  ok(ctx)
}

export async function kill(n: A.Kill, ctx: StatementContext): Promise<void> {
  const { values } = await evaluate([n.id], ctx)
  const id = values[0]?.kind === 'int' ? Number(values[0].value) : 0
  if (!(await ctx.shared.clients.kill(id, n.query ? 'query' : 'connection'))) throw mysqlError('ER_NO_SUCH_THREAD', id)
  ok(ctx)
}
