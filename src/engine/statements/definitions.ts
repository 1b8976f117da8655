import type { ColumnInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { columnOf, Scope, scopeOfRange } from '../../analyze/scope.ts'
import { rangeOfTable } from '../../analyze/from-binder.ts'
import { parseTextRow } from '../../backend/message-fields.ts'
import type { PgRequest } from '../../backend/requests.ts'
import type { BoundExpr, Range } from '../../analyze/bound.ts'
import { attachViews } from '../../lower/ddl/emit.ts'
import { lowerDdl } from '../../lower/ddl/lower.ts'
import type { DdlStatement } from '../../lower/ddl/lower.ts'
import type { DdlContext, DdlPlan } from '../../lower/ddl/plan.ts'
import { convert } from '../../lower/convert.ts'
import { assign } from '../../lower/dml/assign.ts'
import { b } from '../../pg/builder.ts'
import { print } from '../../pg/printer.ts'
import type * as A from '../../sql/ast.ts'
import type { PgExpr, PgQuery, PgStatement } from '../../pg/ast.ts'
import { columnRepr, familyOf, reprOf } from '../../types/type.ts'
import { hasSqlMode, isStrict, SQL_MODE } from '../../types/sql-mode.ts'
import { step, translators, writingText } from '../compiler.ts'
import { treeBindings } from '../bindings.ts'
import { ParameterEncoder } from '../encode.ts'
import { inlineParams } from '../inline.ts'
import { localValues } from '../kept-plans.ts'
import { discardingSink } from '../../backend/collect.ts'
import { renewTriggers, triggersOf } from '../program/triggers.ts'
import { findCalls, withCalls } from '../program/function-calls.ts'
import { literalsOf } from '../literals.ts'
import { compileContext, loadTables } from '../dml.ts'
import { ok } from '../respond.ts'
import { maintain } from './maintenance.ts'
import { renewViews } from './renew-views.ts'
import type { StatementContext } from '../statement-context.ts'
import { tablesNamed } from '../tables.ts'
import { refuseReopening, type TemporaryChange } from '../temporary-tables.ts'
import { makeSystemRows } from '../system/load.ts'
import { isSystemDatabase, systemTable } from '../system/tables.ts'
import { refuseSystemWrite } from '../system/refuse.ts'

/** CREATE, ALTER, DROP, RENAME, TRUNCATE: lowered by their room, run in one transaction. DDL commits before and after. */
export async function define(n: DdlStatement, ctx: StatementContext): Promise<void> {
  return n.kind === 'create-table' && n.select !== undefined ? withCalls(n, ctx, (inner) => defineNow(n, inner)) : defineNow(n, ctx)
}

async function defineNow(n: DdlStatement, ctx: StatementContext): Promise<void> {
  refuseSystemWrite(n, ctx)
  const upkeep = partitionUpkeep(n)
  if (upkeep !== undefined) return maintain(upkeep.statement, ctx, upkeep.partitions)
  await loadTables(n, ctx)
  await keepTriggers(n, ctx)
  const plan = await lowerDdl(n, ddlContext(ctx))
  for (const w of plan.warnings) ctx.session.warn(w)
  if (plan.commits) await ctx.guard.commit()
  const affected = await run(plan, ctx)
  await ctx.shared.changes.made(plan.invalidates)
  await renew(n, plan, ctx)
  await trackTemporary(plan, ctx)
  if (n.kind === 'drop-database' && n.name === ctx.session.database) ctx.session.setDatabase('')
  ok(ctx, { affected, ...(plan.records ? { info: `Records: ${affected}  Duplicates: 0  Warnings: ${plan.warnings.length}` } : {}) })
}

/** ANALYZE, CHECK, OPTIMIZE and REPAIR PARTITION answer as the statements for tables do. */
function partitionUpkeep(n: DdlStatement): { readonly statement: A.TableMaintenance; readonly partitions: readonly string[] | 'all' } | undefined {
  const action = n.kind === 'alter-table' ? n.actions.find((a) => a.kind === 'partition') : undefined
  if (n.kind !== 'alter-table' || action?.kind !== 'partition') return undefined
  const verb = (['analyze', 'check', 'optimize', 'repair'] as const).find((v) => v === action.action)
  if (verb === undefined) return undefined
  return { statement: { kind: 'table-maintenance', action: verb, tables: [n.table], options: [], span: n.span }, partitions: action.names ?? 'all' }
}

/** A table that has triggers stays in its database (1435). */
async function keepTriggers(n: DdlStatement, ctx: StatementContext): Promise<void> {
  const moves = n.kind === 'rename-table' ? n.renames : n.kind === 'alter-table' ? n.actions.flatMap((a) => (a.kind === 'rename-table' ? [{ from: n.table, to: a.to }] : [])) : []
  for (const { from, to } of moves) {
    const [source, target] = [from.schema ?? ctx.session.database, to.schema ?? ctx.session.database]
    if (source !== target && source !== '' && (await triggersOf(ctx, source)).some((t) => t.table === from.name)) throw mysqlError('ER_TRG_IN_WRONG_SCHEMA')
  }
}

/** Views and triggers that name what was changed are made anew. */
async function renew(n: DdlStatement, plan: DdlPlan, ctx: StatementContext): Promise<void> {
  if (n.kind === 'alter-table' || plan.steps.includes(attachViews)) await renewViews(plan.invalidates, ctx)
  const steps = await renewTriggers(plan.invalidates.filter((c) => c.table !== undefined), ctx)
  if (steps.length > 0) await ctx.guard.run(steps.map((s): PgRequest => ({ text: print(s).text, paramTypes: [], params: [] })), discardingSink, false)
}

async function run(plan: DdlPlan, ctx: StatementContext): Promise<number> {
  if (plan.steps.length === 0) return typeof plan.affected === 'number' ? plan.affected : 0
  const requests = plan.steps.map((s): PgRequest => ({ text: stores(s) ? writingText(print(s).text) : print(s).text, paramTypes: [], params: [] }))
  if (plan.invalidates.length > 0) requests.push(ctx.shared.changes.announcement(plan.invalidates))
  const tags: string[] = []
  let count: number | undefined
  const temporary = plan.temporary !== undefined && plan.temporary.created.length > 0
  if (temporary) ctx.lease.pin('temp-table')
  await ctx.guard.run(requests, { row: (index, buffer, start) => { if (index === plan.counted) count = Number(parseTextRow(buffer, start)[0]) }, complete: (index, tag) => { tags[index] = tag } }, plan.commits ? false : true)
  const { transaction } = ctx.session
  if (plan.temporary !== undefined && transaction.active) {
    // rows of CREATE TABLE … SELECT are gone after a rollback
    const kept = requests.filter((_, i) => plan.steps[i]?.kind !== 'insert')
    const change: TemporaryChange = { requests: kept, creates: temporary, savepoints: [...transaction.savepoints] }
    transaction.temporaryChanges.push(change)
  }
  if (typeof plan.affected === 'object') return Number(tags[plan.affected.step]?.split(' ').pop()) || 0
  return count ?? plan.affected ?? 0
}

/** Whether a step gives rows new values: what is wrong with one is an error then, as in any statement that writes. */
function stores(s: PgStatement): boolean {
  return s.kind === 'insert' || s.kind === 'select' || (s.kind === 'alter-table' && s.actions.some((a) => a.kind === 'alter-type' && a.using !== undefined))
}

async function trackTemporary(plan: DdlPlan, ctx: StatementContext): Promise<void> {
  for (const t of plan.temporary?.dropped ?? []) {
    ctx.temporary.delete(`${t.database}\0${t.name}`)
    ctx.session.temporaryTables.delete(`${t.database}.${t.name}`)
  }
  for (const t of plan.temporary?.created ?? []) {
    const info = await ctx.loadTemporary(t.database, t.name)
    if (info === undefined) continue
    ctx.temporary.set(`${t.database}\0${t.name}`, info)
    ctx.session.temporaryTables.add(`${t.database}.${t.name}`)
  }
}

export function ddlContext(ctx: StatementContext): DdlContext {
  const { session, shared } = ctx
  const mode = session.sqlMode
  return {
    catalog: shared.catalog,
    temporary: { temporary: (database, name) => ctx.temporary.get(`${database}\0${name}`), taken: (relation) => [...ctx.temporary.values()].some((t) => t.relation === relation) },
    systemTable: (database, name) => (isSystemDatabase(database) ? systemTable(database, name) : undefined),
    source: ctx.source, database: session.database === '' ? undefined : session.database,
    foreignKeyChecks: session.variables.on('foreign_key_checks'), strict: isStrict(mode), noZeroDate: hasSqlMode(mode, SQL_MODE.NO_ZERO_DATE),
    serverCollation: session.variables.text('collation_server'), connectionCharset: session.variables.text('character_set_connection'),
    user: `${session.options.user}@${session.options.host}`,
    lowerQuery: async (query, purpose) => {
      refuseReopening(query, ctx)
      if (purpose === 'view') refuseTemporary(query, ctx)
      await loadTables(query, ctx)
      if (ctx.calls === undefined && (await findCalls([query], ctx)) !== undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', 'stored functions in a view')
      const { binder, lowering } = translators(compileContext(ctx))
      const bound = binder.queries.bind(query, undefined)
      const pg = lowering.queries.range(bound, bound.columns.map((c) => ({ type: c.type, repr: columnRepr(c.type) })))
      const encoder = encoderOf(query, ctx)
      const { slots } = step(pg)
      const system = slots.some((s) => s.source.kind === 'system-table')
      if (system) await makeSystemRows(slots, encoder, ctx)
      return {
        store: (columns, ignore) => {
          const names = bound.columns.map((_, i) => `c${i + 1}`)
          const range: Range = { name: 's', database: undefined, alias: 's', nullable: false, columns: bound.columns.map((c, i) => ({ name: names[i] ?? '', attribute: names[i] ?? '', type: c.type, repr: columnRepr(c.type) })) }
          const items = range.columns.map((c, i) => {
            const column = columns[i]
            return { expr: column === undefined ? b.col('s', c.attribute) : assign(lowering, columnOf(range, c), column, { ignore, inserts: true, row: rowNumber }) }
          })
          return { kind: 'select', items, from: [{ kind: 'subquery-table', query: inlineParams<PgQuery>(lowering.queries.range(bound, range.columns), encoder), alias: 's', columns: names }] }
        },
        ...(system ? { system } : {}),
        query: inlineParams<PgQuery>(pg, encoder),
        columns: bound.columns.map((c) => ({ name: c.name, type: c.rolled && familyOf(c.type) === 'int' ? { ...c.type, name: 'bigint' as const } : c.type, nullable: c.type.nullable, ...(c.origin?.info && !c.rolled ? { origin: c.origin.info } : {}) })),
      }
    },
    lowerExpr: (expr, columns, purpose, to, column) => {
      const { binder, lowering } = translators(compileContext(ctx))
      const range = columnsRange(columns)
      const scope = new Scope(undefined, scopeOfRange(range), 'field list')
      const bound = binder.bind(expr, scope)
      const value: PgExpr = column && purpose === 'generated' && fitsGenerated(column, bound) ? assign(lowering, bound, column, { ignore: false, single: true }) : column && (purpose === 'row' || purpose === 'row-check') ? assign(lowering, bound, column, { ignore: false, inserts: true, ...(purpose === 'row' ? {} : { row: rowNumber }) }) : purpose === 'index' && to === undefined ? lowering.lower(bound).pg : to === undefined ? lowering.condition(bound) : bound.kind === 'value' ? lowering.to(bound, reprOf(to)) : convert(lowering.lower(bound), bound.type, reprOf(to))
      return inlineParams<PgExpr>(value, encoderOf(expr, ctx))
    },
  }
}

const readsColumn = (e: BoundExpr): boolean => e.kind === 'column' || (e.kind === 'call' && e.args.some(readsColumn))

/** Values that a generated column checks as any other does; PostgreSQL takes no moments there that depend on the session, and no subquery, which a constant would be worked out in. */
function fitsGenerated(column: ColumnInfo, value: BoundExpr): boolean {
  const family = familyOf(column.type)
  return readsColumn(value) && family !== 'date' && family !== 'datetime' && family !== 'json' && family !== 'geometry'
}

const rowNumber: PgExpr = { ...b.call('row_number'), over: { spec: { partitionBy: [], orderBy: [] } } }

function refuseTemporary(query: object, ctx: StatementContext): void {
  const table = tablesNamed(query, ctx.session.database).find((t) => ctx.temporary.has(`${t.database}\0${t.name}`))
  if (table) throw mysqlError('ER_VIEW_SELECT_TMPTABLE', table.name)
}

function encoderOf(tree: object, ctx: StatementContext): ParameterEncoder {
  return new ParameterEncoder(ctx.session, ctx.shared.version, treeBindings(literalsOf(tree, ctx.slots), ctx.params, localValues(ctx)))
}

/** The columns of one table, as bare names. */
function columnsRange(columns: readonly ColumnInfo[]): Range {
  const table = { database: '', schema: '', name: '', relation: '', oid: 0, kind: 'table', columns, keys: [], foreignKeys: [], checks: [], options: { engine: 'InnoDB', collation: '', comment: '', createOptions: {} } } as const
  const range = rangeOfTable(table, undefined, '')
  return { ...range, bare: true }
}
