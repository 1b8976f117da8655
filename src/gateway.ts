import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Logger } from './base/log.ts'
import { QueryStats } from './base/query-stats.ts'
import type { Capabilities } from './backend/capabilities.ts'
import type { ConnectOptions } from './backend/connect.ts'
import { Pool } from './backend/pool.ts'
import type { PoolLimits } from './backend/pool.ts'
import { PgCatalog } from './catalog/catalog.ts'
import type { Config } from './config/schema.ts'
import type { ClientDirectory } from './engine/command-handler.ts'
import { asMySqlError } from './engine/failures.ts'
import { PlanCache } from './engine/plan-cache.ts'
import { SchemaChanges } from './engine/schema-changes.ts'
import type { Changed } from './engine/schema-changes.ts'
import { SessionEngine } from './engine/session-engine.ts'
import type { EngineSettings, EngineShared } from './engine/statement-context.ts'
import { StatementRules } from './engine/statement-rules.ts'
import type { ConnectionGate } from './frontend/admission.ts'
import { ClientRegistry } from './frontend/client-registry.ts'
import type { FrontendCounters } from './frontend/counters.ts'
import { accountFacts, createFrontend, listenAddresses } from './frontend/frontend.ts'
import { snapshotOf } from './ops/snapshot.ts'
import type { WorkerSnapshot } from './ops/snapshot.ts'
import { createStatementLog } from './ops/statement-log.ts'
import { Tracer } from './ops/tracing.ts'
import { SystemVariables } from './session/variables/system-variables.ts'
import type { VariableValue } from './session/variables/definition.ts'
import { redactSql } from './sql/redact.ts'

/** Where the gateway's PostgreSQL is: the configured one or its own. */
export interface PostgresTarget {
  readonly embedded: boolean
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password?: string
  readonly database: string
}

/** This process's part of what the configuration allows all processes together. */
export interface Share {
  readonly maxPool: number
  readonly minPool: number
}

/** What the other processes of this gateway have done, for SHOW STATUS. */
export interface Totals {
  readonly connections: number
  readonly statements: number
  readonly slow: number
  /** status variables that only grow */
  readonly counts: Readonly<Record<string, number>>
}

/** The other processes of this gateway. */
export interface Siblings {
  readonly index: number
  readonly count: number
  readonly gate: ConnectionGate
  readonly totals: () => Totals
  /** Takes this process's clients; returns those of all. */
  directory(own: ClientRegistry): ClientDirectory
  /** Resolves when the others have forgotten what DDL changed. */
  changed(what: readonly Changed[] | 'all'): Promise<void>
  /** Resolves when the others have these global variables. */
  globalsSet(values: Readonly<Record<string, VariableValue>>): Promise<void>
}

export interface GatewayOptions {
  readonly config: Config
  readonly dataDir: string
  readonly logger: Logger
  readonly version: string
  readonly postgres: PostgresTarget
  /** Names this gateway among those of one PostgreSQL. */
  readonly origin: string
  readonly share: Share
  /** Settles when the helper schema is there. */
  readonly prepared: Promise<unknown>
  /** Global variables that were set before this process began. */
  readonly globals?: Readonly<Record<string, VariableValue>>
  readonly siblings?: Siblings
}

/** One serving process. */
export interface Gateway {
  /** The port MySQL clients use. */
  readonly port: number
  readonly registry: ClientRegistry
  readonly changes: SchemaChanges
  snapshot(): WorkerSnapshot
  /** Takes a new configuration and this process's share of its limits; what is live applies at once. */
  apply(config: Config, share: Share): void
  setShare(share: Share): void
  setGlobals(values: Readonly<Record<string, VariableValue>>): void
  /** Stops accepting, lets transactions finish, and closes what it holds. */
  stop(): Promise<void>
}

const ALONE: Totals = { connections: 0, statements: 0, slow: 0, counts: {} }

/** Puts the rooms of one process together and starts them. Throws when a listener cannot be had. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { dataDir, logger, version, postgres, origin, siblings, prepared } = options
  let { config, share } = options
  const startedAt = Date.now()

  const pool = new Pool({ connect: connectOptions(config, postgres), log: logger, ...limits(config, share), onConnect: config.postgres.init_sql })
  const catalog = new PgCatalog(async (text, params) => pool.use(async (connection) => (await connection.query(text, params)).rows), { databases: config.databases, ...(postgres.embedded ? {} : { postgresDatabase: postgres.database }), get maxTables() { return config.schema_cache.max_entries } })
  const globals = new SystemVariables({ ...facts(config, dataDir, version), server_uuid: serverUuid(dataDir), ...options.globals })
  const stats = new QueryStats()
  const plans = new PlanCache(config.plan_cache.max_size)
  const registry = siblings ? new ClientRegistry(siblings.index + 1, siblings.count) : new ClientRegistry()
  const tracer = new Tracer({ endpoint: () => config.observability.tracing_endpoint, logger })
  const statementLog = createStatementLog({ logger, settings: () => config.observability, redact: redactSql, onSlow: () => { stats.slow++ }, tracer })
  const sessions = new Set<SessionEngine>()
  const changes = new SchemaChanges({ catalog, plans, origin, tell: async (changed) => siblings?.changed(changed), enabled: () => config.schema_cache.invalidate_on_ddl })
  let settings = engineSettings(config)
  const aging = setInterval(() => {
    if (config.schema_cache.ttl > 0 && Date.now() - changes.forgotAt >= config.schema_cache.ttl) changes.forget('all')
  }, 1000)
  aging.unref()
  let globalsOnTheirWay: Promise<void> = Promise.resolve()
  if (siblings) globals.onSet = (values) => { globalsOnTheirWay = Promise.all([globalsOnTheirWay, siblings.globalsSet(values)]).then(() => {}) }

  const shared: EngineShared = {
    pool, catalog, globals, plans, stats, log: logger, changes, startedAt,
    statementLog: () => statementLog,
    clients: siblings?.directory(registry) ?? registry,
    get version() { return config.server.server_version },
    get savepoints() { return config.session.savepoints },
    capabilities: () => pool.capabilities ?? ({ version: 180000 } as Capabilities),
    affinity: config.postgres.connection_mode === 'session_affinity',
    settings: () => settings,
    globalsShared: () => globalsOnTheirWay,
    accounts: () => accountFacts(config),
    status: () => statusFacts(startedAt, registry.size, growing(counters, stats.commands.snapshot()), stats, siblings?.totals() ?? ALONE),
  }

  const frontend = await createFrontend({
    config, logger, registry, ...(siblings ? { gate: siblings.gate } : {}),
    sessions: {
      open: async (identity, name) => {
        if (pool.capabilities === undefined) await within(prepared, 2000)
        try {
          const session = await SessionEngine.open(shared, identity, name, (closed) => sessions.delete(closed))
          sessions.add(session)
          return session
        } catch (error) {
          throw asMySqlError(error, { statement: 'other', database: '' })
        }
      },
    },
  })
  const { listener, counters } = frontend

  // a server that is down now is no reason not to start: clients are told, /health says 503
  await within(Promise.all([prepared, pool.start()]), 15_000)

  let port = config.server.port
  for (const on of listenAddresses(config)) {
    const address = await listener.listen('path' in on && siblings ? { ...on, cleared: true } : on)
    if (typeof address !== 'string') port = address.port
  }
  globals.setFacts({ port: BigInt(port) })

  return {
    port, registry, changes,
    snapshot: () => snapshotOf({
      frontend: () => counters, preparedStatements: () => [...sessions].reduce((n, s) => n + s.preparedStatements, 0),
      pool: () => ({ health: pool.health, counters: pool.counters }), pins: () => pinCounts(sessions), planCache: () => ({ hits: plans.hits, misses: plans.misses, entries: plans.size, bytes: plans.bytes }),
      queries: () => stats.snapshot(), shapes: () => plans.shapes(),
    }),
    apply(next, nextShare) {
      const before = config
      config = next
      share = nextShare
      settings = engineSettings(next)
      plans.limit = next.plan_cache.max_size
      frontend.reload(next).catch((error: Error) => logger.error({ event: 'reload_failed', reason: error.message }, 'the listener keeps its settings'))
      pool.setLimits(limits(next, share))
      pool.setConnect(connectOptions(next, postgres))
      globals.setFacts(changedFacts(facts(before, dataDir, version), facts(next, dataDir, version)))
    },
    setShare(next) {
      share = next
      pool.setLimits(limits(config, share))
    },
    setGlobals: (values) => globals.setFacts(values),
    async stop() {
      clearInterval(aging)
      await listener.drain(config.server.shutdown_timeout)
      await Promise.all([pool.close(1000), tracer.stop()])
    },
  }
}

/** Resolves when `work` has settled, or after `ms`; leaves no timer behind. */
export async function within(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((done) => { timer = setTimeout(done, ms) })
  await Promise.race([work.then(() => {}, () => {}), late])
  clearTimeout(timer)
}

/** Takes the configuration and where PostgreSQL is; returns how to connect. Throws when a certificate cannot be read. */
export function connectOptions(config: Config, { embedded, ...target }: PostgresTarget): ConnectOptions {
  const p = config.postgres
  const startupSettings = { search_path: 'pg_catalog', client_min_messages: 'warning', standard_conforming_strings: 'on', extra_float_digits: '1', DateStyle: 'ISO, MDY', IntervalStyle: 'postgres', bytea_output: 'hex', ...(p.statement_timeout > 0 ? { statement_timeout: String(p.statement_timeout) } : {}) }
  const own = { ...target, applicationName: p.application_name, connectTimeout: p.connect_timeout, startupSettings }
  if (embedded) return own
  return { ...own, ssl: { mode: p.ssl_mode, ...(p.ssl_ca ? { ca: readFileSync(p.ssl_ca, 'utf8') } : {}), ...(p.ssl_cert ? { cert: readFileSync(p.ssl_cert, 'utf8') } : {}), ...(p.ssl_key ? { key: readFileSync(p.ssl_key, 'utf8') } : {}) } }
}

function limits({ postgres: p }: Config, share: Share): PoolLimits {
  return { max: share.maxPool, min: share.minPool, idleTimeout: p.idle_timeout, maxAge: p.max_age, acquireTimeout: p.pool_wait_timeout, unavailableTimeout: Math.min(p.pool_wait_timeout, p.connect_timeout) }
}

function engineSettings({ sql_rewrite, security, schema_cache, observability }: Config): EngineSettings {
  return {
    rules: StatementRules.of(security.dangerous_commands_blacklist, sql_rewrite.custom_rules),
    passThrough: !sql_rewrite.enabled,
    keepsSchema: schema_cache.enabled,
    debugSql: sql_rewrite.debug_sql ? (observability.redact_parameters ? 'redacted' : 'whole') : undefined,
  }
}

/** The installation's own id, made once. Processes that start together agree, since only one of them can link the file into place. */
export function serverUuid(dataDir: string): string {
  const file = join(dataDir, 'server-uuid')
  const read = (): string | undefined => {
    try {
      return readFileSync(file, 'utf8').trim()
    } catch {
      return undefined
    }
  }
  const known = read()
  if (known !== undefined) return known
  const made = randomUUID()
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, `${made}\n`)
    linkSync(draft, file)
  } catch {
    // another process was first, or the folder cannot be written: then the id lasts as long as the process
  }
  rmSync(draft, { force: true })
  return read() ?? made
}

/** System variables that are facts of this gateway. */
function facts(config: Config, dataDir: string, version: string): Record<string, VariableValue> {
  return {
    version: config.server.server_version, version_comment: `aproxy ${version}`, hostname: hostname(), port: BigInt(config.server.port), datadir: `${dataDir}/`, max_connections: BigInt(config.server.max_connections),
    max_allowed_packet: BigInt(config.server.max_packet_size), sql_mode: config.session.sql_mode, time_zone: config.session.time_zone, transaction_isolation: config.session.isolation.replaceAll(' ', '-'),
    wait_timeout: BigInt(Math.floor(config.session.wait_timeout / 1000)), interactive_timeout: BigInt(Math.floor(config.session.interactive_timeout / 1000)), ...(config.server.socket ? { socket: config.server.socket } : {}),
  }
}

/** A reload takes nothing back that SET GLOBAL has set since, unless its own key changed. */
function changedFacts(before: Record<string, VariableValue>, after: Record<string, VariableValue>): Record<string, VariableValue> {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value))
}

/** Status variables that only grow, of one process. */
export function growing({ accepted, aborted, authFailures, bytesIn, bytesOut }: Pick<FrontendCounters, 'accepted' | 'aborted' | 'authFailures' | 'bytesIn' | 'bytesOut'>, commands: Readonly<Record<string, number>>): Record<string, number> {
  const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0)
  return { ...commands, Connections: accepted, Threads_created: accepted, Aborted_clients: sum(aborted), Aborted_connects: sum(authFailures), Bytes_received: bytesIn, Bytes_sent: bytesOut }
}

function statusFacts(startedAt: number, active: number, own: Readonly<Record<string, number>>, stats: QueryStats, others: Totals): Record<string, string> {
  const questions = String(stats.count + others.statements)
  const counts = Object.fromEntries([...new Set([...Object.keys(own), ...Object.keys(others.counts)])].map((name) => [name, String((own[name] ?? 0) + (others.counts[name] ?? 0))]))
  return { ...counts, Threads_running: '1', Uptime: String(Math.floor((Date.now() - startedAt) / 1000)), Threads_connected: String(active + others.connections), Questions: questions, Queries: questions, Slow_queries: String(stats.slow + others.slow) }
}

function pinCounts(sessions: ReadonlySet<SessionEngine>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const session of sessions) for (const pin of session.pins) counts[pin] = (counts[pin] ?? 0) + 1
  return counts
}
