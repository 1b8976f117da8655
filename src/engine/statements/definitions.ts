import { mysqlError } from '../../errors/mysql-error.ts'
import { parseTextRow } from '../../backend/message-fields.ts'
import type { PgRequest } from '../../backend/requests.ts'
import { attachViews } from '../../lower/ddl/emit.ts'
import { lowerDdl } from '../../lower/ddl/lower.ts'
import type { DdlStatement } from '../../lower/ddl/lower.ts'
import type { DdlPlan } from '../../lower/ddl/plan.ts'
import { print } from '../../pg/printer.ts'
import type * as A from '../../sql/ast.ts'
import type { PgStatement } from '../../pg/ast.ts'
import { writingText } from '../compiler.ts'
import { discardingSink } from '../../backend/collect.ts'
import { renewTriggers, triggersOf } from '../program/triggers.ts'
import { withCalls } from '../program/function-calls.ts'
import { loadTables } from '../dml.ts'
import { ok } from '../respond.ts'
import { ddlContext } from './ddl-context.ts'
import { maintain } from './maintenance.ts'
import { renewViews } from './renew-views.ts'
import type { StatementContext } from '../statement-context.ts'
import { type TemporaryChange } from '../temporary-tables.ts'
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
  if (plan.commits && (n.kind === 'alter-table' || plan.steps.includes(attachViews))) await renewViews(plan.invalidates, ctx)
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
