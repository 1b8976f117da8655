import { CollectingSink } from '../backend/collect.ts'
import type { StatementContext } from './statement-context.ts'

/** Runs a query of the gateway's own on the client's connection, so that it sees what the client's transaction sees; returns its rows as text. */
export async function ownQuery(ctx: StatementContext, text: string, params: readonly (string | null)[] = []): Promise<readonly (readonly (string | null)[])[]> {
  const sink = new CollectingSink()
  await ctx.guard.run([{ text, paramTypes: [], params }], sink, false)
  return sink.results[0]?.rows ?? []
}
