import type { PgRequest, PgSink } from '../backend/requests.ts'
import { AssignedRun } from './assigned.ts'
import type { ParameterEncoder } from './encode.ts'
import type { Plan, PlanStep } from './plan.ts'
import type { StatementContext } from './statement-context.ts'

export function request(step: PlanStep, encoder: ParameterEncoder, resultFormats?: readonly (0 | 1)[]): PgRequest {
  const made: Mutable<PgRequest> = { text: step.text, paramTypes: step.oids, params: encoder.encodeAll(step.slots) }
  if (step.name) made.name = step.name
  if (resultFormats) made.resultFormats = resultFormats
  return made
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Runs a plan's requests; returns what LAST_INSERT_ID(expr) was given last. */
export async function runAll(plan: Plan, requests: readonly PgRequest[], sink: PgSink, ctx: StatementContext, needsTransaction = true): Promise<bigint | undefined> {
  if (plan.assigned === undefined) {
    await ctx.guard.run(requests, sink, needsTransaction)
    return undefined
  }
  const run = new AssignedRun(ctx.session, plan.assigned, requests, ctx.binary)
  await ctx.guard.run(run.requests, run.sink(sink), needsTransaction)
  return run.insertId
}

