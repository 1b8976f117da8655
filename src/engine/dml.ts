import { PgError } from '../backend/errors.ts'
import { mysqlError } from '../errors/mysql-error.ts'
import type { TableInfo } from '../catalog/table.ts'
import type * as A from '../sql/ast.ts'
import { survey } from '../sql/survey.ts'
import { NULL_VALUE } from '../types/value.ts'
import type { Value } from '../types/value.ts'
import { isStrict } from '../types/sql-mode.ts'
import { compile, sqlModeView, writing } from './compiler.ts'
import type { CompileContext, DmlStatement } from './compiler.ts'
import { keepPlan, keptPlan, localValues } from './kept-plans.ts'
import { findCalls, withCalls } from './program/function-calls.ts'
import { hasTriggers, triggersOf } from './program/triggers.ts'
import { ParameterEncoder } from './encode.ts'
import { literalsOf } from './literals.ts'
import type { Bindings, Plan, PlanStep, RowsPlan } from './plan.ts'
import type { Dependency, Facts } from './plan-cache.ts'
import { treeBindings } from './bindings.ts'
import { end, ok } from './respond.ts'
import { request, runAll } from './requests.ts'
import { ClientRows, CollectedRows } from './result-sinks.ts'
import { setUserVariable, userToValue, userType, variableToValue, variableType } from './session-values.ts'
import type { StatementContext } from './statement-context.ts'
import { makeSystemRows } from './system/load.ts'
import { refuseSystemWrite } from './system/refuse.ts'
import { viewOf } from './session-view.ts'
import { isSystemDatabase, systemTable } from './system/tables.ts'
import { checkLocks } from './table-locks.ts'
import { parsedView } from '../analyze/from-binder.ts'
import { tablesNamed, tablesOfView } from './tables.ts'
import type { TableName } from './tables.ts'
import { refuseReopening } from './temporary-tables.ts'
import { runWrite } from './write.ts'

export const isDml = (s: A.Statement): s is DmlStatement => s.kind === 'query' || s.kind === 'insert' || s.kind === 'update' || s.kind === 'delete'

/** What compiling needs of the session as it is now. */
export function compileContext(ctx: StatementContext): CompileContext {
  const { session, shared } = ctx
  const collation = session.variables.text('collation_connection')
  return {
    source: ctx.source, database: session.database === '' ? undefined : session.database, sqlMode: sqlModeView(session.sqlMode), collation,
    divPrecisionIncrement: session.variables.number('div_precision_increment'), capabilities: shared.capabilities(), groupConcatMaxLen: session.variables.number('group_concat_max_len'),
    padChar: sqlModeView(session.sqlMode).padCharToFullLength, clockStopped: session.clockStopped,
    clientCharset: viewOf(session).decode === undefined ? undefined : session.variables.text('character_set_client'),
    table: (schema, name) => tableOf(ctx, schema, name),
    param: (index) => ctx.params[index],
    hasTriggers: (table) => hasTriggers(ctx, table),
    ...(ctx.program === undefined ? {} : { local: ctx.program.variable }), ...(ctx.calls === undefined ? {} : { storedCall: ctx.calls.find }),
    userVariable: (name) => {
      const value = session.userVariables.get(name)
      return { value: userToValue(value), type: userType(value, collation) }
    },
    systemVariable: (scope, name) => {
      const value = variableToValue(session.variables.get(scope ?? 'any', name))
      return { value, type: variableType(name, value) }
    },
  }
}

/** What can be read by a name; throws 1046, 1146 and, of a view that reads what is no more, 1356. */
export function tableOf(ctx: StatementContext, schema: string | undefined, name: string): TableInfo {
  const table = namedTable(ctx, schema, name)
  if (table.view?.invalid) throw mysqlError('ER_VIEW_INVALID', table.database, table.name)
  return table
}

/** The table or view of a name; throws 1046 and 1146. */
export function namedTable(ctx: StatementContext, schema: string | undefined, name: string): TableInfo {
  if (ctx.made !== undefined && schema === undefined && name === ctx.made.table.name) return ctx.made.table
  const database = schema ?? ctx.session.database
  if (database === '') throw mysqlError('ER_NO_DB_ERROR')
  const table = ctx.temporary.get(`${database}\0${name}`) ?? (isSystemDatabase(database) ? systemTable(database, name) : ctx.shared.catalog.table(database, name))
  if (table === undefined && [...name].length > 64) throw mysqlError('ER_TOO_LONG_IDENT', name)
  if (table === undefined) throw database.toLowerCase() === 'information_schema' ? mysqlError('ER_UNKNOWN_TABLE', name.toUpperCase(), 'information_schema') : mysqlError('ER_NO_SUCH_TABLE', database, name)
  return table
}

/** Compiles a statement after loading what it names; the tree may hold any of SELECT, INSERT, UPDATE, DELETE. `describes`: the plan is not run, so that stored functions need no values. */
export async function planOf(statement: DmlStatement, ctx: StatementContext, describes = false): Promise<{ plan: Plan; dependencies: readonly Dependency[] }> {
  if (statement.kind !== 'query') refuseSystemWrite(statement, ctx)
  refuseReopening(statement, ctx)
  await loadTables(statement, ctx)
  await refuseUnknownDatabases(statement, ctx)
  const written = statement.kind === 'insert' && statement.replace ? (statement.table.schema ?? ctx.session.database) : ''
  if (written !== '') await triggersOf(ctx, written)
  const calls = ctx.calls ?? (await findCalls([statement], ctx))
  if (calls !== undefined && ctx.calls === undefined && !describes) throw mysqlError('ER_NOT_SUPPORTED_YET', 'stored functions in this statement')
  const { plan, dependencies } = compile(statement, compileContext(calls === undefined ? ctx : { ...ctx, calls }))
  return {
    plan,
    dependencies: [
      ...dependencies.pins.map((p): Dependency => ({ kind: 'pin', source: p.source, how: p.how })),
      ...(dependencies.prefix > 0 ? [{ kind: 'prefix', length: dependencies.prefix } as const] : []),
      ...[...dependencies.facts.keys()].map((name): Dependency => ({ kind: 'fact', name })),
    ],
  }
}

/** 1049 for a table of a database that does not exist. */
async function refuseUnknownDatabases(statement: object, ctx: StatementContext): Promise<void> {
  for (const { database, name } of tablesNamed(statement, '')) {
    if (isSystemDatabase(database) || ctx.temporary.has(`${database}\0${name}`) || ctx.shared.catalog.table(database, name) !== undefined) continue
    if ((await ctx.shared.catalog.database(database)) === undefined) throw mysqlError('ER_BAD_DB_ERROR', database)
  }
}

export async function loadTables(statement: object, ctx: StatementContext): Promise<void> {
  checkLocks(statement, ctx)
  const named = tablesNamed(statement, ctx.session.database)
  if (!ctx.shared.settings().keepsSchema) for (const t of named) ctx.shared.catalog.invalidate(t.database, t.name)
  const names = named.filter((t) => !ctx.temporary.has(`${t.database}\0${t.name}`) && ctx.shared.catalog.table(t.database, t.name) === undefined)
  if (names.length > 0) await ctx.shared.catalog.load(names)
  // what stands behind a view that is bound by its text
  for (const t of named) {
    const table = ctx.shared.catalog.table(t.database, t.name)
    if (table?.view?.system && !table.view.invalid) await loadTables(parsedView(table), ctx)
  }
  if ((statement as { readonly kind?: string }).kind !== 'query' || survey(statement).grouped) await loadBehindViews(named, ctx)
}

/** What a grouped query may select depends on the keys of the tables behind its views, and what is written through a view goes to its table. */
async function loadBehindViews(named: readonly TableName[], ctx: StatementContext): Promise<void> {
  const { catalog } = ctx.shared
  const behind = named.flatMap(({ database, name }): TableName[] => {
    const table = isSystemDatabase(database) ? undefined : catalog.table(database, name)
    return table?.view === undefined || !table.view.known || table.view.invalid === true ? [] : tablesOfView(table.view.text, database)
  }).filter((t) => !named.some((n) => n.database === t.database && n.name === t.name))
  if (behind.length === 0) return
  const names = behind.filter((t) => !isSystemDatabase(t.database) && catalog.table(t.database, t.name) === undefined)
  if (names.length > 0) await catalog.load(names)
  await loadBehindViews(behind, ctx)
}

/** What a cached plan's dependencies read. */
export function factsOf(ctx: StatementContext, bindings: Bindings): Facts {
  const { session } = ctx
  const collation = session.variables.text('collation_connection')
  return {
    bindings, collation,
    fact: (name) => {
      if (name.startsWith('=')) return String(session.variables.value(name.slice(1)))
      if (name.startsWith('@@=')) return String(session.variables.get('any', name.slice(3)))
      if (name.startsWith('@@')) {
        const value = variableToValue(session.variables.get('any', name.slice(2)))
        return typeText(variableType(name.slice(2), value))
      }
      return typeText(userType(session.userVariables.get(name.slice(1)), collation))
    },
  }
}
const typeText = (t: { name: string; length: number; decimals: number; unsigned: boolean }): string => `${t.name},${t.length},${t.decimals},${t.unsigned}`

/** SELECT, INSERT, REPLACE, UPDATE, DELETE from their tree. */
export async function runStatement(statement: DmlStatement, ctx: StatementContext): Promise<void> {
  try {
    await runOnce(statement, ctx)
  } catch (error) {
    if (!isStale(error)) throw error
    forgetSchema(ctx)
    await runOnce(statement, ctx)
  }
}

function runOnce(statement: DmlStatement, ctx: StatementContext): Promise<void> {
  return withCalls(statement, ctx, (inner) => runBound(statement, inner))
}

async function runBound(statement: DmlStatement, ctx: StatementContext): Promise<void> {
  const { plan, bindings } = await bound(statement, statement, ctx)
  try {
    const into = statement.kind === 'query' ? intoOf(statement.query) : undefined
    if (into !== undefined) await selectInto(plan as RowsPlan, into, bindings, ctx)
    else await runPlan(plan, bindings, ctx)
  } catch (error) {
    if (error instanceof PgError) plansOfErrors.set(error, plan)
    throw error
  }
}

/** The plan that an error came from, for its text. */
export const planOfError = (error: unknown): Plan | undefined => (error instanceof PgError ? plansOfErrors.get(error) : undefined)
const plansOfErrors = new WeakMap<PgError, Plan>()

/** A statement's plan and its values. `key`: the node of a stored program's tree that the plan is kept for. */
async function bound(statement: DmlStatement, key: object, ctx: StatementContext): Promise<{ plan: Plan; bindings: Bindings }> {
  if (ctx.program === undefined) return { plan: (await planOf(statement, ctx)).plan, bindings: treeBindings(literalsOf(statement, ctx.slots), ctx.params, localValues(ctx)) }
  const known = keptPlan(key, ctx)
  if (known !== undefined) return known
  return keepPlan(key, literalsOf(statement, ctx.slots), await planOf(statement, ctx), ctx)
}

/** Did PostgreSQL refuse because the schema is no longer what the plan was made for? Such refusals come before any row. */
export function isStale(error: unknown): boolean {
  return error instanceof PgError && (error.code === '42P01' || error.code === '42703' || error.code === '26000' || (error.code === '0A000' && error.fields.routine === 'RevalidateCachedQuery'))
}

/** The schema is read again, and plans are made anew. */
export function forgetSchema(ctx: StatementContext): void {
  ctx.shared.catalog.invalidate()
  ctx.shared.plans.clear()
}

export function runPlan(plan: Plan, bindings: Bindings, ctx: StatementContext): Promise<void> {
  plan.said?.forEach((w) => ctx.session.warn(w))
  if (plan.userLocks) ctx.lease.pin('user-lock')
  return plan.kind === 'rows' ? runRows(plan, bindings, ctx) : runWrite(plan, bindings, ctx)
}

async function runRows(plan: RowsPlan, bindings: Bindings, ctx: StatementContext): Promise<void> {
  const { session } = ctx
  const encoder = new ParameterEncoder(session, ctx.shared.version, bindings)
  if (plan.step.system) await makeSystemRows(plan.step.slots, encoder, ctx)
  const requests = [request(plan.step, encoder, ctx.binary ? plan.binaryFormats : plan.textFormats)]
  if (plan.foundRows) requests.push(request(plan.foundRows, encoder))
  const sink = new ClientRows(ctx, plan)
  if (plan.assigned === undefined) await ctx.guard.run(requests, sink, plan.tables.length > 0, !plan.locking)
  else await runAll(plan, requests, sink, ctx, plan.tables.length > 0)
  end(ctx, sink.rows)
  if (sink.found !== undefined) session.foundRows = sink.found
}

// ---------------------------------------------------------------- SELECT … INTO, and queries for the gateway's own use

function intoOf(query: A.Query): A.Into | undefined {
  return query.into ?? (query.kind === 'set-operation' ? (intoOf(query.right) ?? intoOf(query.left)) : undefined)
}

async function selectInto(plan: RowsPlan, into: A.Into, bindings: Bindings, ctx: StatementContext): Promise<void> {
  const { session } = ctx
  if (into.kind !== 'variables') throw mysqlError('ER_OPTION_PREVENTS_STATEMENT', '--secure-file-priv')
  if (into.targets.length !== plan.columns.length) throw mysqlError('ER_WRONG_NUMBER_OF_COLUMNS_IN_SELECT')
  const values = await collect(plan, bindings, ctx, 2, into.targets.some((t) => 'local' in t))
  if (values.length > 1) throw mysqlError('ER_TOO_MANY_ROWS')
  const row = values[0]
  if (row === undefined) session.warn({ level: 'Warning', errno: 1329, message: 'No data - zero rows fetched, selected, or processed' })
  else {
    into.targets.forEach((target, i) => {
      if ('local' in target) return assignLocal(target.local, row[i] ?? NULL_VALUE, ctx)
      const column = plan.columns[i]
      if (column) setUserVariable(session, target.user, row[i] as Value, column.type)
    })
  }
  ok(ctx, { affected: values.length })
}

/** Into a variable of the stored program; throws 1327. */
export function assignLocal(name: string, value: Value, ctx: StatementContext): void {
  if (ctx.program === undefined) throw mysqlError('ER_SP_UNDECLARED_VAR', name)
  ctx.program.assign(name, value)
}

/** What is stored into a program's variable is checked as what is stored into a table. */
const storingStep = (step: PlanStep): PlanStep => ({ ...writing(step), name: step.name && `${step.name}w` })

/** Runs a plan and gives its rows as values of their MySQL types. */
export async function collect(plan: RowsPlan, bindings: Bindings, ctx: StatementContext, limit = Infinity, storing = false): Promise<Value[][]> {
  const strict = storing && isStrict(ctx.session.sqlMode)
  const encoder = new ParameterEncoder(ctx.session, ctx.shared.version, bindings, strict)
  if (plan.userLocks) ctx.lease.pin('user-lock')
  if (plan.step.system) await makeSystemRows(plan.step.slots, encoder, ctx)
  const sink = new CollectedRows(ctx.session, plan, 0, limit)
  await runAll(plan, [request(strict ? storingStep(plan.step) : plan.step, encoder, plan.textFormats)], sink, ctx, plan.tables.length > 0)
  return sink.rows.map((row) => row.map((cell, i) => valueOfCell(cell, plan, i)))
}

function valueOfCell(cell: Buffer | null, plan: RowsPlan, i: number): Value {
  const column = plan.columns[i]
  if (cell === null || column === undefined) return { kind: 'null' }
  const text = cell.toString('utf8')
  switch (column.type.name) {
    case 'tinyint': case 'smallint': case 'mediumint': case 'int': case 'bigint': case 'year': return { kind: 'int', value: BigInt(text) }
    case 'decimal': return { kind: 'decimal', text }
    case 'float': case 'double': return { kind: 'double', value: Number(text) }
    case 'bit': return { kind: 'int', value: cell.length === 0 ? 0n : BigInt(`0x${cell.toString('hex')}`) }
    default: return column.type.collation === 'binary' && column.repr === 'bytea' ? { kind: 'bytes', bytes: Buffer.from(cell) } : { kind: 'string', text, ...(column.type.collation === 'binary' ? {} : { collation: column.type.collation }) }
  }
}

/** All rows of a stored program's query. */
export function collectQuery(query: A.Query, ctx: StatementContext): Promise<{ rows: readonly (readonly Value[])[]; width: number }> {
  return withCalls(query, ctx, async (inner) => {
    const { plan, bindings } = await bound({ kind: 'query', span: query.span, query }, query, inner)
    if (plan.kind !== 'rows') return { rows: [], width: 0 }
    return { rows: await collect(plan, bindings, inner), width: plan.columns.length }
  })
}

/** Evaluates expressions once, outside any table: SET, KILL, LIMIT and the like. `storing`: for a variable of a program, where strict mode rules. */
export function evaluate(items: readonly A.Expr[], ctx: StatementContext, storing = false): Promise<{ values: readonly Value[]; plan: RowsPlan }> {
  const span = { start: 0, end: 0 }
  const statement: A.QueryStatement = { kind: 'query', span, query: { kind: 'select', span, distinct: false, modifiers: [], items: items.map((expr) => ({ kind: 'expr', span: expr.span, expr })) } }
  return withCalls(statement, ctx, async (inner) => {
    const { plan, bindings } = await bound(statement, items[0] ?? statement, inner)
    const rows = await collect(plan as RowsPlan, bindings, inner, 2, storing)
    return { values: rows[0] ?? [], plan: plan as RowsPlan }
  }, items)
}
