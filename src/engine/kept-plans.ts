import { treeBindings } from './bindings.ts'
import { factsOf } from './dml.ts'
import type { Bindings, Plan } from './plan.ts'
import { variantKey } from './plan-cache.ts'
import type { Dependency } from './plan-cache.ts'
import { viewOf } from './session-view.ts'
import type { StatementContext } from './statement-context.ts'
import { NULL_VALUE } from '../types/value.ts'
import type { Value } from '../types/value.ts'

/** The last plan of a stored program's statement or expression, and under what it is still right. */
interface KeptPlan {
  readonly plan: Plan
  readonly literals: readonly (Value | undefined)[]
  readonly key: string
  readonly revision: number
  readonly generation: number
  readonly dependencies: readonly Dependency[]
  readonly variant: string
}

const plans = new WeakMap<object, KeptPlan>()

/** Variables of the program have places from zero on, calls of stored functions those below. */
export function localValues({ program, calls }: StatementContext): ((index: number) => Value) | undefined {
  if (program === undefined && calls === undefined) return undefined
  return (index) => (index < 0 ? calls?.value(index) : program?.value(index)) ?? NULL_VALUE
}

/** Takes a node of a program's tree; returns its plan, if there is one and the session sees it in the same way. */
export function keptPlan(node: object, ctx: StatementContext): { plan: Plan; bindings: Bindings } | undefined {
  const kept = plans.get(node)
  if (kept === undefined || kept.key !== viewOf(ctx.session).key) return undefined
  const { plan } = kept
  // an expression over no table is right whatever happens to the schema; what a function returns may change
  if ((plan.tables.length > 0 || ctx.calls !== undefined) && (!lasting(ctx) || kept.revision !== ctx.shared.catalog.revision || kept.generation !== ctx.shared.plans.generation)) return undefined
  const bindings = treeBindings(kept.literals, ctx.params, localValues(ctx))
  return kept.dependencies.length === 0 || variantKey(kept.dependencies, factsOf(ctx, bindings)) === kept.variant ? { plan, bindings } : undefined
}

/** Keeps a plan that was just made. */
export function keepPlan(node: object, literals: readonly (Value | undefined)[], made: { readonly plan: Plan; readonly dependencies: readonly Dependency[] }, ctx: StatementContext): { plan: Plan; bindings: Bindings } {
  const { plan } = made
  const bindings = treeBindings(literals, ctx.params, localValues(ctx))
  // literals and text are the program's own and never change
  const dependencies = made.dependencies.filter((d) => d.kind === 'fact')
  const { catalog, plans: cache } = ctx.shared
  if ((plan.tables.length === 0 && ctx.calls === undefined) || lasting(ctx)) plans.set(node, { plan, literals, key: viewOf(ctx.session).key, revision: catalog.revision, generation: cache.generation, dependencies, variant: variantKey(dependencies, factsOf(ctx, bindings)) })
  return { plan, bindings }
}

/** Do names mean the same tables in every session? */
const lasting = (ctx: StatementContext): boolean => ctx.temporary.size === 0 && ctx.session.lockedTables === undefined && ctx.shared.settings().keepsSchema
