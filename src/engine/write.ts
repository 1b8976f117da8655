/** Runs writing plans and answers them: counts, ids, info strings, and what IGNORE turned into warnings. */
import { PgError } from '../backend/errors.ts'
import type { PgRequest, PgSink } from '../backend/requests.ts'
import type { PgErrorFields } from '../base/pg-fields.ts'
import { fromPostgres, warningFromNotice } from '../errors/from-postgres.ts'
import type { Warning } from '../errors/warning.ts'
import { isStrict } from '../types/sql-mode.ts'
import type { Value } from '../types/value.ts'
import { sqlModeView } from './compiler.ts'
import { forgetMissing, gapConflict, runAgain } from './current-reads.ts'
import { ParameterEncoder } from './encode.ts'
import { errorContext } from './error-context.ts'
import type { Bindings, PlanStep, WritePlan } from './plan.ts'
import { TriggerVariables } from './program/trigger-variables.ts'
import { triggerVariables } from './program/triggers.ts'
import type { TriggerVariable } from './program/triggers.ts'
import { isSystemDatabase } from './system/tables.ts'
import { request, runAll } from './requests.ts'
import { ok } from './respond.ts'
import type { StatementContext } from './statement-context.ts'
import { makeSystemRows } from './system/load.ts'
import { WriteCounts } from './write-counts.ts'

export async function runWrite(plan: WritePlan, bindings: Bindings, ctx: StatementContext): Promise<void> {
  const { counts, given } = await write(plan, bindings, ctx)
  answer(plan, counts, given, bindings, ctx)
}

/** Writes; returns what came of it and what LAST_INSERT_ID(expr) was given last. */
export async function write(plan: WritePlan, bindings: Bindings, ctx: StatementContext): Promise<{ counts: WriteCounts; given: bigint | undefined }> {
  const { session } = ctx
  if (plan.userLocks) ctx.lease.pin('user-lock')
  const strict = isStrict(session.sqlMode) && !plan.ignore
  const encoder = new ParameterEncoder(session, ctx.shared.version, bindings, strict, false, plan.verb === 'update')
  for (const s of plan.steps) if (s.system) await makeSystemRows(s.slots, encoder, ctx)
  const cells = plan.auto?.cells
  const generated = cells === undefined ? undefined : encoder.cells(cells).map((c) => c === undefined || (c !== 'expression' && isGenerated(encoder.value(c), session.sqlMode)))
  const notices: PgErrorFields[] = []
  const newCounts = (steps = plan.steps): WriteCounts => new WriteCounts(steps, generated, session.clientFoundRows, notices, plan.verb === 'replace', plan.records === undefined)
  let counts = newCounts()
  let given: bigint | undefined
  const named = triggerVariables(ctx, [...new Set(plan.tables.map((t) => t.database))].filter((d) => d !== '' && !isSystemDatabase(d)))
  const inside = bracket(plan, ctx, named instanceof Promise ? await named : named)
  // of a prepared statement they were told when it was prepared
  if (!ctx.binary) for (const deprecation of plan.deprecations) session.warn(deprecation)
  let requests: PgRequest[]
  try {
    requests = plan.steps.map((s) => request(s, encoder))
  } catch (error) {
    // values are converted for every row that is found: with none, nothing is wrong
    if (plan.exists === undefined || encoder.inOperand || (await found(plan.exists, bindings, ctx))) throw error
    return { counts, given }
  }
  try {
    given = await runAll(plan, inside.around(requests), inside.sink(counts), ctx)
    if (plan.probe !== undefined && counts.none && plan.assigned === undefined) counts = (await runAgain(plan, request(plan.probe, encoder), requests, newCounts, ctx)) ?? counts
  } catch (error) {
    const fallback = error instanceof PgError && plan.fallback?.on.includes(error.code) ? plan.fallback.steps : undefined
    if (fallback === undefined) {
      takeNotices(notices, encoder, plan, ctx)
      throw (await gapConflict(error, plan, ctx)) ?? error
    }
    notices.length = 0
    counts = newCounts(fallback)
    const quiet = new ParameterEncoder(session, ctx.shared.version, bindings, strict, true)
    given = await runAll(plan, inside.around(fallback.map((s) => request(s, quiet))), inside.sink(counts), ctx)
  }
  for (const note of plan.notes) session.warn(note)
  encoder.warnRows(plan.verb === 'update' ? Math.ceil(counts.matched / plan.targets) : 1)
  takeNotices(notices, encoder, plan, ctx)
  forgetMissing(plan, ctx)
  if (session.transaction.active) session.transaction.hasWrites = true
  return { counts, given }
}

const isGenerated = (value: Value, mode: number): boolean => value.kind === 'null' || (!sqlModeView(mode).noAutoValueOnZero && isZero(value))

/** Is it 0 in a column of whole numbers? */
function isZero(value: Value): boolean {
  switch (value.kind) {
    case 'int': return value.value === 0n
    case 'decimal': case 'string': return Math.abs(Number.parseFloat(value.text) || 0) < 0.5
    case 'double': return Math.abs(value.value) < 0.5
    default: return false
  }
}

async function found(exists: PlanStep, bindings: Bindings, ctx: StatementContext): Promise<boolean> {
  let rows = 0
  await ctx.guard.run([request(exists, new ParameterEncoder(ctx.session, ctx.shared.version, bindings, false, true))], { row: () => { rows++ }, complete: () => {} }, true, true)
  return rows > 0
}

/** Warnings of the helper functions, and errors that IGNORE forgave, in MySQL's words. */
function takeNotices(notices: readonly PgErrorFields[], encoder: ParameterEncoder, plan: WritePlan, ctx: StatementContext): void {
  for (const fields of notices) {
    const warning = fields.code === IGNORED ? forgiven(fields, plan, ctx) : warningFromNotice(fields)
    if (warning) encoder.tell(warning)
  }
}

/** The helper schema tells of an error that became a warning with this SQLSTATE; the error's fields are its detail. */
const IGNORED = 'MY002'

function forgiven(notice: PgErrorFields, plan: WritePlan, ctx: StatementContext): Warning {
  const told = JSON.parse(notice.detail ?? '{}') as Record<string, string | null>
  const fields = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null && value !== '')) as Partial<PgErrorFields>
  const error = fromPostgres({ severity: 'ERROR', code: '', message: '', ...fields }, errorContext(ctx, undefined, plan))
  return { level: 'Warning', errno: error.errno, message: error.message }
}

// ---------------------------------------------------------------- what PostgreSQL is told for one statement

const setting = (value: string, name: string): PgRequest => ({ text: `SELECT pg_catalog.set_config('aproxy.strict', '${value}', true)`, name, paramTypes: [], params: [] })
/** IGNORE makes conversions as lax as they are without strict mode. */
const LAX = setting('off', 'aproxy_lax')
const NORMAL = setting('', 'aproxy_normal')

interface Bracket {
  around(requests: readonly PgRequest[]): readonly PgRequest[]
  sink(counts: WriteCounts): PgSink
}

/** Requests in front of a statement's own, and behind them inside a transaction, where settings would last. */
function bracket(plan: WritePlan, ctx: StatementContext, named: readonly TriggerVariable[]): Bracket {
  const { session } = ctx
  const mode = plan.ignore ? LAX : undefined
  const head = mode === undefined ? [] : [mode]
  const tail = mode !== undefined && (session.transaction.active || !session.autocommit) ? [isStrict(session.sqlMode) ? NORMAL : LAX] : []
  const auto = plan.auto === undefined ? undefined : plan.table.columns.find((c) => c.autoIncrement !== undefined)?.autoIncrement
  const id = auto === undefined ? 0n : session.takeInsertId()
  if (auto !== undefined && id > 0n) {
    const sequence = `"${auto.schema.replaceAll('"', '""')}"."${auto.sequence.replaceAll('"', '""')}"`
    head.push({ text: "SELECT pg_catalog.set_config('aproxy.counter', aproxy.counter($1)::text, true), pg_catalog.setval($1, $2, false)", paramTypes: [2205, 20], params: [sequence, id.toString()] })
    tail.push({ text: "SELECT aproxy.raise_counter($1, pg_catalog.current_setting('aproxy.counter')::int8)", paramTypes: [2205], params: [sequence] })
  }
  const variables = named.length === 0 ? undefined : new TriggerVariables(ctx.session, named)
  if (variables !== undefined) {
    head.push(variables.bring)
    tail.push(variables.fetch)
  }
  const before = head.length
  let last = 0
  return {
    around: (requests) => {
      last = before + requests.length + tail.length - 1
      return before + tail.length === 0 ? requests : [...head, ...requests, ...tail]
    },
    sink: (counts) => (before === 0 ? counts : {
      row: (i, buffer, start) => {
        if (variables !== undefined && i === last) variables.row(buffer, start)
        else if (i >= before) counts.row(i - before, buffer, start)
      },
      complete: (i, tag) => {
        if (variables !== undefined && i === last) variables.take()
        else if (i >= before) counts.complete(i - before, tag)
      },
      notice: (fields) => counts.notice(fields),
    }),
  }
}

// ---------------------------------------------------------------- the answer

function answer(plan: WritePlan, counts: WriteCounts, given: bigint | undefined, bindings: Bindings, ctx: StatementContext): void {
  const { session } = ctx
  const warnings = session.warnings.count
  if (plan.verb === 'update') {
    const affected = session.clientFoundRows ? counts.matched : counts.changed
    return ok(ctx, { affected, ...(given === undefined ? {} : { insertId: given }), info: `Rows matched: ${counts.matched}  Changed: ${counts.changed}  Warnings: ${warnings}` })
  }
  if (plan.verb === 'delete') return ok(ctx, { affected: counts.affected, ...(given === undefined ? {} : { insertId: given }) })
  const sent = bindings.rows > 0 ? bindings.rows : plan.records
  const records = sent === undefined || plan.ignore ? counts.records : sent
  // rows that ON CONFLICT left as they were returned nothing
  const silent = plan.upsert ? Math.max(0, records - counts.records) : 0
  const affected = counts.affected + (plan.verb === 'replace' || session.clientFoundRows ? silent : 0)
  if (counts.firstGenerated !== undefined) session.lastInsertId = counts.firstGenerated
  const insertId = counts.firstGenerated ?? given ?? (plan.ownIds === false ? undefined : counts.lastId) ?? 0n
  const many = sent === undefined || sent > 1
  const duplicates = plan.ignore ? records - counts.inserted - counts.updated : counts.deleted + counts.updated + (session.clientFoundRows && sent !== undefined ? silent + counts.kept : 0)
  ok(ctx, { affected, insertId: BigInt.asUintN(64, insertId), ...(many ? { info: `Records: ${records}  Duplicates: ${duplicates}  Warnings: ${warnings}` } : {}) })
}
