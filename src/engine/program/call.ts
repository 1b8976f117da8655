/** CALL (manual: CALL Statement). */
import { mysqlError } from '../../errors/mysql-error.ts'
import type { VariableValue } from '../../session/variables/definition.ts'
import type { MySqlType } from '../../types/type.ts'
import type * as A from '../../sql/ast.ts'
import { checkInStatement } from '../../sql/program-check.ts'
import { NULL_VALUE } from '../../types/value.ts'
import type { Value } from '../../types/value.ts'
import { treeBindings } from '../bindings.ts'
import { evaluate } from '../dml.ts'
import { ParameterEncoder } from '../encode.ts'
import { ok } from '../respond.ts'
import { setUserVariable } from '../session-values.ts'
import type { StatementContext } from '../statement-context.ts'
import { trackSettings } from '../tracked-settings.ts'
import { Interpreter } from './interpreter.ts'
import { storedValue } from './local-value.ts'
import { sendOutParameters } from './out-parameters.ts'
import type { Parameter, Program } from './program.ts'
import { quickValue } from './quick.ts'
import { findRoutine } from './routines.ts'

export async function call(n: A.CallStatement, ctx: StatementContext): Promise<void> {
  const { session } = ctx
  const database = n.name.schema ?? session.database
  if (database === '') throw mysqlError('ER_NO_DB_ERROR')
  const program = await findRoutine(ctx, 'PROCEDURE', database, n.name.name)
  const shown = `${database}.${n.name.name}`
  if (program === undefined) throw mysqlError('ER_SP_DOES_NOT_EXIST', 'PROCEDURE', shown)
  const { parameters } = program
  if (parameters.length !== n.args.length) throw mysqlError('ER_SP_WRONG_NO_OF_ARGS', 'PROCEDURE', shown, parameters.length, n.args.length)
  parameters.forEach((p, i) => {
    if (p.mode !== 'in' && targetOf(n.args[i] as A.Expr, ctx) === undefined) throw mysqlError('ER_SP_NOT_VAR_ARG', i + 1, shown)
  })
  if (ctx.inside !== undefined) checkInStatement(program.tree)
  const run = new Interpreter(program, ctx)
  for (const [i, p] of parameters.entries()) if (p.mode !== 'out') run.values[p.index] = storedValue(await argument(n.args[i] as A.Expr, ctx), p.name, p.type, conversion(ctx))
  await inside(program, ctx, () => run.run())
  const answered = ctx.binary && !ctx.silent
  parameters.forEach((p, i) => {
    if (p.mode !== 'in') targetOf(n.args[i] as A.Expr, ctx)?.(run.values[p.index] ?? NULL_VALUE, p.type)
  })
  if (answered) sendOutParameters(parameters.filter((p, i) => p.mode !== 'in' && n.args[i]?.kind === 'param').map((p) => ({ parameter: p, value: run.values[p.index] ?? NULL_VALUE })), ctx)
  ok(ctx, { affected: session.rowCount < 0n ? 0n : session.rowCount })
}

const conversion = (ctx: StatementContext): ParameterEncoder => new ParameterEncoder(ctx.session, ctx.shared.version, treeBindings([], []))

async function argument(e: A.Expr, ctx: StatementContext): Promise<Value> {
  const quick = ctx.program === undefined ? undefined : quickValue(e, ctx.program)
  return quick ?? (await evaluate([e], ctx, true)).values[0] ?? NULL_VALUE
}

/** Where an OUT parameter's value goes: a user variable, a variable of the calling program, a parameter of a prepared statement. */
function targetOf(e: A.Expr, ctx: StatementContext): ((value: Value, type: MySqlType) => void) | undefined {
  const { session, program } = ctx
  const intoUser = (name: string) => (value: Value, type: MySqlType): void => setUserVariable(session, name, value, type)
  if (e.kind === 'user-variable') return intoUser(e.name)
  if (e.kind === 'param') {
    const name = ctx.using?.[e.index]
    return name === undefined ? () => {} : intoUser(name)
  }
  if (e.kind !== 'column' || e.table !== undefined || program?.variable(e.name) === undefined) return undefined
  return (value) => program.assign(e.name, value)
}

/** Routines that run now, innermost last, of each session. */
const running = new WeakMap<object, Program[]>()

/** Runs a routine's body in its own surroundings: its database, its sql_mode, the character sets it was made under (manual: Stored Routine Metadata). */
export async function inside<R>(program: Program, ctx: StatementContext, work: () => Promise<R>): Promise<R> {
  const { session } = ctx
  const { routine } = program
  let stack = running.get(session)
  if (stack === undefined) running.set(session, (stack = []))
  const depth = stack.filter((p) => p.routine.kind === routine.kind && p.routine.database === routine.database && p.routine.name.toLowerCase() === routine.name.toLowerCase()).length
  if (depth > 0 && routine.kind === 'FUNCTION') throw mysqlError('ER_SP_NO_RECURSION')
  const limit = session.variables.number('max_sp_recursion_depth')
  if (depth > limit) throw mysqlError('ER_SP_RECURSION_LIMIT', limit, routine.name)
  if (stack.length > MOST_NESTED) throw mysqlError('ER_STACK_OVERRUN_NEED_MORE', 1028576, 1048576, 20000)
  stack.push(program)
  try {
    return await surrounded(ctx, routine.database, { sql_mode: routine.sqlMode, character_set_client: routine.clientCharset, character_set_connection: routine.connectionCollation.split('_')[0] ?? 'utf8mb4', collation_connection: routine.connectionCollation }, work)
  } finally {
    stack.pop()
  }
}

/** Does something in another database and under other variables, and goes back. */
export async function surrounded<R>(ctx: StatementContext, database: string, variables: Readonly<Record<string, VariableValue>>, work: () => Promise<R>): Promise<R> {
  const { session } = ctx
  const outer = { database: session.database, variables: Object.fromEntries(Object.keys(variables).map((name) => [name, session.variables.value(name)])) }
  surround(ctx, database, variables)
  try {
    return await work()
  } finally {
    surround(ctx, outer.database, outer.variables)
  }
}

const MOST_NESTED = 260

function surround(ctx: StatementContext, database: string, variables: Readonly<Record<string, VariableValue>>): void {
  const { session, lease } = ctx
  session.moveTo(database)
  for (const [name, value] of Object.entries(variables)) {
    if (session.variables.value(name) === value) continue
    session.variables.force(name, value)
    trackSettings(session, lease, ctx.shared.capabilities(), name)
  }
}

export type { Parameter }
