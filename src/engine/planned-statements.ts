import type { ShapeStats } from '../base/query-stats.ts'
import type { TableInfo } from '../catalog/table.ts'
import type { MySqlError } from '../errors/mysql-error.ts'
import type { Session } from '../session/session.ts'
import type * as A from '../sql/ast.ts'
import { fingerprint } from '../sql/fingerprint.ts'
import type { Shape } from '../sql/fingerprint.ts'
import { sourceFromBytes } from '../sql/lexer.ts'
import { parseNext } from '../sql/parser/parser.ts'
import type { Value } from '../types/value.ts'
import type { PacketWriter } from '../wire/packet-writer.ts'
import { TextBindings } from './bindings.ts'
import type { ClientChannel } from './command-handler.ts'
import { factsOf, forgetSchema, isDml, isStale, planOf, runPlan } from './dml.ts'
import { namesStored } from './program/function-calls.ts'
import type { Bindings, Plan } from './plan.ts'
import { keyOf, paramKinds, rowsDependency, shapeStats, variantKey } from './plan-cache.ts'
import type { CachedPlan, Dependency } from './plan-cache.ts'
import type { PreparedText } from './prepared-text.ts'
import { viewOf } from './session-view.ts'
import type { SessionView } from './session-view.ts'
import type { EngineShared, StatementContext } from './statement-context.ts'

/** What planned statements need of the client's engine. */
export interface StatementHost {
  readonly shared: EngineShared
  readonly temporary: ReadonlyMap<string, TableInfo>
  session(): Session
  context(source: string, params: readonly Value[], slots: number, w: PacketWriter, client: ClientChannel, binary: boolean): StatementContext
  /** Makes a statement's failure the client's, once. */
  failed(error: unknown, started: number, sql: Buffer, ctx: StatementContext | undefined, statement: A.Statement | undefined, plan?: Plan): MySqlError
  observe(started: number, sql: Buffer, plan: Plan | undefined): void
}

/** Runs statements by the plans of their shapes. */
export class PlannedStatements {
  readonly #host: StatementHost
  #view: SessionView | undefined

  constructor(host: StatementHost) {
    this.#host = host
  }

  /** The hot path: a plan for the text's shape, no parsing. Undefined, or resolves to false, when the statement's shape is not one that is cached. */
  run(sql: Buffer, params: readonly Value[], w: PacketWriter, client: ClientChannel, binary: boolean, prepared?: PreparedText, again = false): Promise<boolean> | undefined {
    const session = this.#host.session()
    const { plans, settings } = this.#host.shared
    if (this.#host.temporary.size > 0 || session.lockedTables !== undefined || plans.limit === 0 || !settings().keepsSchema) return undefined
    const view = (this.#view = viewOf(session, this.#view))
    const shape = prepared !== undefined ? prepared.shape(view.options) : cacheable(sql) ? fingerprint(sql, view.options) : undefined
    if (shape === undefined || shape.params !== params.length) return undefined
    const started = performance.now()
    const bindings = new TextBindings(sql, shape, params, view.options.noBackslashEscapes)
    const ctx = this.#host.context('', params, shape.literals.length / 3, w, client, binary)
    const cached = this.#find(view, shape, bindings, ctx, prepared)
    const work = cached === undefined ? this.#compiled(sql, shape, view, bindings, ctx) : this.#runPlan(cached.plan, bindings, ctx, sql, started)
    return again ? work : work.catch((error) => this.#again(error, sql, params, w, client, binary, prepared))
  }

  #find(view: SessionView, shape: Shape, bindings: Bindings, ctx: StatementContext, prepared: PreparedText | undefined): CachedPlan | undefined {
    const { plans, catalog } = this.#host.shared
    const { revision } = catalog
    const kinds = paramKinds(bindings.params)
    const last = prepared?.last
    if (last !== undefined && last.view === view && last.revision === revision && last.generation === plans.generation && last.kinds === kinds) {
      const { dependencies } = last.cached
      if (dependencies.length === 0 || variantKey(dependencies, factsOf(ctx, bindings)) === last.variant) {
        plans.hits++
        return last.cached
      }
    }
    const facts = factsOf(ctx, bindings)
    const cached = plans.get(keyOf(shape, view, revision, kinds), facts)
    if (cached !== undefined && prepared !== undefined) prepared.last = { view, revision, generation: plans.generation, kinds, variant: variantKey(cached.dependencies, facts), cached }
    return cached
  }

  async #runPlan(plan: Plan, bindings: Bindings, ctx: StatementContext, sql: Buffer, started: number): Promise<boolean> {
    try {
      ctx.session.startStatement()
      await runPlan(plan, bindings, ctx)
      this.#host.observe(started, sql, plan)
      return true
    } catch (error) {
      throw isStale(error) ? error : this.#host.failed(error, started, sql, ctx, undefined, plan)
    }
  }

  /** The first statement of its shape: it is parsed and compiled, and its plan kept. */
  async #compiled(sql: Buffer, shape: Shape, view: SessionView, bindings: Bindings, hot: StatementContext): Promise<boolean> {
    const started = performance.now()
    const { plans, catalog } = this.#host.shared
    const { session } = view
    let ctx = hot
    let statement: A.Statement | undefined
    let plan: Plan | undefined
    try {
      const source = sourceFromBytes(sql)
      const parsed = parseNext(source, 0, view.options)
      statement = parsed.statement
      if (statement === undefined || parsed.next >= 0 || !isDml(statement) || (statement.kind === 'query' && hasInto(statement.query)) || hasIntroducer(statement) || namesStored(statement)) return false
      session.startStatement()
      ctx = this.#host.context(source, bindings.params, parsed.slots, hot.w, hot.client, hot.binary)
      const made = await planOf(statement, ctx)
      plan = made.plan
      const pinned = parsed.pinned.map((slot): Dependency => ({ kind: 'pin', source: { kind: 'literal', slot }, how: 'value' }))
      plan.shape = shapeStats(plans, shape, sql, plan)
      this.#logTranslation(plan.shape, sql)
      plans.set(keyOf(shape, view, catalog.revision, paramKinds(bindings.params)), [...made.dependencies, ...pinned, ...rowsDependency(shape, plan)], factsOf(ctx, bindings), plan)
      await runPlan(plan, bindings, ctx)
      this.#host.observe(started, sql, plan)
      return true
    } catch (error) {
      throw isStale(error) ? error : this.#host.failed(error, started, sql, ctx, statement, plan)
    }
  }

  /** sql_rewrite.debug_sql */
  #logTranslation({ digest, text, translation }: ShapeStats, sql: Buffer): void {
    const { log, settings } = this.#host.shared
    const { debugSql } = settings()
    if (debugSql !== undefined) log.debug({ event: 'translation', digest, sql: debugSql === 'whole' ? sql.toString('utf8') : text, postgres: translation }, 'translation')
  }

  /** PostgreSQL knows the schema better: once more, from the beginning. */
  #again(error: unknown, sql: Buffer, params: readonly Value[], w: PacketWriter, client: ClientChannel, binary: boolean, prepared: PreparedText | undefined): Promise<boolean> {
    if (!isStale(error)) throw error
    const ctx = this.#host.context('', params, 0, w, client, binary)
    forgetSchema(ctx)
    const work = this.run(sql, params, w, client, binary, prepared, true) ?? Promise.resolve(false)
    return work.catch((failed: unknown) => {
      throw this.#host.failed(failed, performance.now(), sql, ctx, undefined)
    })
  }
}

/** Only statements that begin with S, I, R, U, D, W or ( can have a plan. */
function cacheable(sql: Buffer): boolean {
  let i = 0
  while (i < sql.length && ((sql[i] as number) <= 32)) i++
  const c = (sql[i] as number) | 32
  return c === 115 || c === 105 || c === 114 || c === 117 || c === 100 || c === 119 || sql[i] === 40
}

function hasInto(q: A.Query): boolean {
  return q.into !== undefined || (q.kind === 'set-operation' && (hasInto(q.left) || hasInto(q.right)))
}

/** `_latin1'x'`: the introducer is not part of the literal's own text. */
function hasIntroducer(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasIntroducer)
  if (node === null || typeof node !== 'object') return false
  const n = node as { kind?: string; introducer?: string; slot?: number }
  if (n.introducer !== undefined) return true
  return Object.entries(node).some(([k, v]) => k !== 'span' && typeof v === 'object' && hasIntroducer(v))
}
