/** What InnoDB's locking reads give beyond PostgreSQL's READ COMMITTED: the newest row, and no neighbour's row where one was found missing. */
import { PgError } from '../backend/errors.ts'
import type { PgRequest, PgSink } from '../backend/requests.ts'
import type { PgErrorFields } from '../base/pg-fields.ts'
import { keyOfDetail } from '../errors/postgres-fields.ts'
import { mysqlError } from '../errors/mysql-error.ts'
import type { MySqlError } from '../errors/mysql-error.ts'
import type { WritePlan } from './plan.ts'
import type { WriteCounts } from './write-counts.ts'
import type { StatementContext } from './statement-context.ts'

const MOST_RUNS = 100
const MOST_MISSING = 1000

/** Runs an UPDATE or DELETE that found nothing anew, for as long as its row is there and others replace it first (lower/dml/probe.ts); undefined when the row is not there. */
export async function runAgain(plan: WritePlan, probe: PgRequest, requests: readonly PgRequest[], newCounts: () => WriteCounts, ctx: StatementContext): Promise<WriteCounts | undefined> {
  for (let i = 0; i < MOST_RUNS; i++) {
    const counts = newCounts()
    let there = false
    const notices: PgErrorFields[] = []
    await ctx.guard.run([probe, ...requests], {
      ...shifted(counts),
      row: (index, buffer, start) => {
        if (index > 0) counts.row(index - 1, buffer, start)
        else there = buffer.toString('latin1', start + 6, start + 6 + buffer.readInt32BE(start + 2)) !== '0'
      },
      notice: (fields) => notices.push(fields),
    })
    if (!counts.none) {
      for (const n of notices) counts.notice(n)
      return counts
    }
    if (!there) break
  }
  const { active, missing } = ctx.session.transaction
  if (active && plan.probe?.column !== undefined && missing.size < MOST_MISSING) missing.add(rowName(plan, plan.probe.column, String(probe.params[0])))
  return undefined
}

/**
 * A row was found missing in this transaction and another client has inserted it since. InnoDB's lock on the gap makes that a deadlock
 * (manual: InnoDB Locking, Gap Locks), which clients know how to handle: the transaction is rolled back.
 */
export async function gapConflict(error: unknown, plan: WritePlan, ctx: StatementContext): Promise<MySqlError | undefined> {
  const { missing } = ctx.session.transaction
  if (missing.size === 0 || plan.verb !== 'insert' || !(error instanceof PgError) || error.code !== '23505') return undefined
  const key = keyOfDetail(error.fields.detail)
  if (key?.columns.length !== 1 || key.values?.length !== 1 || !missing.has(rowName(plan, key.columns[0] ?? '', key.values[0] ?? ''))) return undefined
  await ctx.guard.rollback()
  return mysqlError('ER_LOCK_DEADLOCK')
}

/** Rows that this transaction has put in itself are no longer missing; which ones they were is not known. */
export function forgetMissing(plan: WritePlan, ctx: StatementContext): void {
  const { missing } = ctx.session.transaction
  if (missing.size === 0 || plan.verb !== 'insert') return
  const prefix = `${plan.table.schema}\0${plan.table.relation}\0`
  for (const row of missing) if (row.startsWith(prefix)) missing.delete(row)
}

const rowName = (plan: WritePlan, column: string, value: string): string => `${plan.table.schema}\0${plan.table.relation}\0${column}\0${value}`

/** The statement's own requests come behind one of the gateway's. */
export function shifted(sink: WriteCounts): PgSink {
  return { row: (i, buffer, start) => { if (i > 0) sink.row(i - 1, buffer, start) }, complete: (i, tag) => { if (i > 0) sink.complete(i - 1, tag) }, notice: (fields) => sink.notice(fields) }
}
