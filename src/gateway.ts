import { mkdirSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import type { Logger } from './base/log.ts'
import { QueryStats, silentStatementLog } from './base/query-stats.ts'
import type { Capabilities } from './backend/capabilities.ts'
import type { ConnectOptions } from './backend/connect.ts'
import { startEmbedded } from './backend/embedded.ts'
import type { EmbeddedPostgres } from './backend/embedded.ts'
import { installSchema } from './backend/install.ts'
import { Pool } from './backend/pool.ts'
import { PgCatalog } from './catalog/catalog.ts'
import type { Config } from './config/schema.ts'
import type { ConfigWatcher } from './config/watcher.ts'
import { PlanCache } from './engine/plan-cache.ts'
import { SessionEngine } from './engine/session-engine.ts'
import type { EngineShared } from './engine/statement-context.ts'
import { asMySqlError } from './engine/failures.ts'
import { ClientRegistry } from './frontend/client-registry.ts'
import { createFrontend, listenAddresses } from './frontend/frontend.ts'
import { startOpsServer } from './ops/http.ts'
import type { OpsServer } from './ops/http.ts'
import { snapshotOf } from './ops/snapshot.ts'
import { createStatementLog } from './ops/statement-log.ts'
import { compat } from './pg/compat/index.ts'
import { SystemVariables } from './session/variables/system-variables.ts'
import { redactSql } from './sql/redact.ts'

export interface GatewayOptions {
  readonly config: Config
  readonly configPath: string | undefined
  readonly dataDir: string
  readonly logger: Logger
  readonly watcher: ConfigWatcher
  readonly version: string
}

export interface Gateway {
  /** The port MySQL clients use. */
  readonly port: number
  readonly metricsPort: number | undefined
  stop(): Promise<void>
}

/** Puts the rooms together and starts them: PostgreSQL, pool, helper schema, listeners, operators' port. Throws when a listener cannot be had. */
export async function startGateway({ config, dataDir: directory, logger, watcher, version }: GatewayOptions): Promise<Gateway> {
  const dataDir = resolve(directory)
  mkdirSync(dataDir, { recursive: true })
  const startedAt = Date.now()
  const current = (): Config => watcher.current

  const embedded = config.postgres.host === undefined ? await startEmbedded({ dataDir, log: logger, database: 'aproxy' }) : undefined
  const pool = new Pool({ connect: connectOptions(config, embedded), log: logger, ...limits(config), onConnect: config.postgres.init_sql })
  const database = embedded?.database ?? config.postgres.database
  let capabilities: Capabilities | undefined
  const prepared = prepareServer(pool, logger).then((found) => { capabilities = found })
  // a server that is down now is no reason not to start: clients are told, /health says 503
  await Promise.race([prepared, new Promise((done) => setTimeout(done, 15_000))])

  const catalog = new PgCatalog(async (text, params) => pool.use(async (connection) => (await connection.query(text, params)).rows), { databases: config.databases, postgresDatabase: embedded === undefined ? database : undefined as never, maxTables: config.schema_cache.max_entries })
  const globals = new SystemVariables(facts(config, dataDir, version))
  const stats = new QueryStats()
  const plans = new PlanCache()
  const registry = new ClientRegistry()
  const statementLog = createStatementLog({ logger, settings: () => current().observability, redact: redactSql, onSlow: () => { stats.slow++ } })
  const sessions = new Set<SessionEngine>()

  const shared: EngineShared = {
    pool, catalog, globals, plans, stats, log: logger, statementLog: () => statementLog ?? silentStatementLog, clients: registry, startedAt, version: config.server.server_version,
    capabilities: () => capabilities ?? pool.capabilities ?? ({ version: 180000 } as Capabilities),
    affinity: config.postgres.connection_mode === 'session_affinity', savepoints: config.session.savepoints,
    status: () => statusFacts(startedAt, registry.size, stats),
  }

  const frontend = await createFrontend({
    config, logger, registry,
    sessions: {
      open: async (identity, name) => {
        if (capabilities === undefined && pool.capabilities === undefined) await Promise.race([prepared, new Promise((done) => setTimeout(done, 2000))])
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

  watcher.subscribe((next) => {
    frontend.reload(next).catch((error: Error) => logger.error({ event: 'reload_failed', reason: error.message }, 'the listener keeps its settings'))
    pool.setLimits(limits(next))
    globals.setFacts(facts(next, dataDir, version))
  })

  let port = config.server.port
  for (const on of listenAddresses(config)) {
    const address = await listener.listen(on)
    if (typeof address !== 'string') port = address.port
  }
  globals.setFacts({ port: BigInt(port) })

  let ready = true
  let ops: OpsServer | undefined
  if (config.observability.enable_metrics) {
    ops = await startOpsServer({
      version, config: current, reload: (cause) => watcher.reload(cause), logger,
      state: async () => ({
        total: snapshotOf({
          frontend: () => counters, preparedStatements: () => [...sessions].reduce((n, s) => n + s.preparedStatements, 0),
          pool: () => ({ health: pool.health, counters: pool.counters }), pins: () => pinCounts(sessions), planCache: () => ({ hits: plans.hits, misses: plans.misses, entries: plans.size, bytes: plans.bytes }),
          queries: () => stats.snapshot(), shapes: () => [...plans.plans()].flatMap((p) => (p.shape ? [p.shape] : [])),
        }),
        workers: { alive: 1, expected: 1, restarts: 0 }, reloads: watcher.counts, maxConnections: current().server.max_connections, ready,
      }),
    })
  }
  logger.info({ event: 'listening', port, metrics_port: ops?.port, postgres: embedded ? 'embedded' : config.postgres.host }, `ready for MySQL clients on port ${port}`)

  return {
    port, metricsPort: ops?.port,
    async stop() {
      ready = false
      await listener.drain(current().server.shutdown_timeout)
      await pool.close(1000)
      await ops?.close()
      await embedded?.stop()
    },
  }
}

/** Waits for PostgreSQL, learns what it can do and installs the helper schema. */
async function prepareServer(pool: Pool, logger: Logger): Promise<Capabilities> {
  for (let wait = 200; ; wait = Math.min(wait * 2, 5000)) {
    try {
      const capabilities = await pool.start()
      const outcome = await pool.use((connection) => installSchema(connection, { schema: 'aproxy', ...compat() }, logger))
      if (outcome.result === 'missing-privilege') logger.error({ event: 'schema_not_installed', reason: outcome.reason }, 'the helper schema cannot be installed: most statements will not work')
      return capabilities
    } catch (error) {
      logger.warn({ event: 'postgres_unavailable', reason: (error as Error).message }, 'PostgreSQL is not ready yet')
      await new Promise((done) => setTimeout(done, wait))
    }
  }
}

function connectOptions(config: Config, embedded: EmbeddedPostgres | undefined): ConnectOptions {
  const p = config.postgres
  const startupSettings = { search_path: 'pg_catalog', client_min_messages: 'warning', standard_conforming_strings: 'on', extra_float_digits: '1', DateStyle: 'ISO, MDY', IntervalStyle: 'postgres', bytea_output: 'hex', ...(p.statement_timeout > 0 ? { statement_timeout: String(p.statement_timeout) } : {}) }
  if (embedded !== undefined) return { host: embedded.host, port: embedded.port, user: embedded.user, password: embedded.password, database: embedded.database, applicationName: p.application_name, connectTimeout: p.connect_timeout, startupSettings }
  return {
    host: p.host ?? '127.0.0.1', port: p.port, user: p.user, ...(p.password !== undefined ? { password: p.password } : {}), database: p.database, applicationName: p.application_name, connectTimeout: p.connect_timeout, startupSettings,
    ssl: { mode: p.ssl_mode, ...(p.ssl_ca ? { ca: readFileSync(p.ssl_ca, 'utf8') } : {}), ...(p.ssl_cert ? { cert: readFileSync(p.ssl_cert, 'utf8') } : {}), ...(p.ssl_key ? { key: readFileSync(p.ssl_key, 'utf8') } : {}) },
  }
}

function limits(config: Config) {
  const p = config.postgres
  return { max: p.max_pool_size, min: p.min_pool_size, idleTimeout: p.idle_timeout, maxAge: p.max_age, acquireTimeout: p.pool_wait_timeout, unavailableTimeout: Math.min(p.pool_wait_timeout, p.connect_timeout) }
}

/** System variables that are facts of this gateway. */
function facts(config: Config, dataDir: string, version: string) {
  return {
    version: config.server.server_version, version_comment: `aproxy ${version}`, hostname: hostname(), port: BigInt(config.server.port), datadir: `${dataDir}/`, max_connections: BigInt(config.server.max_connections),
    max_allowed_packet: BigInt(config.server.max_packet_size), sql_mode: config.session.sql_mode, time_zone: config.session.time_zone, transaction_isolation: config.session.isolation.replaceAll(' ', '-'),
    wait_timeout: BigInt(Math.floor(config.session.wait_timeout / 1000)), interactive_timeout: BigInt(Math.floor(config.session.interactive_timeout / 1000)), ...(config.server.socket ? { socket: config.server.socket } : {}),
  }
}

function statusFacts(startedAt: number, active: number, stats: QueryStats): Record<string, string> {
  const questions = stats.durations.snapshot().counts.reduce((a, b) => a + b, 0)
  return { Uptime: String(Math.floor((Date.now() - startedAt) / 1000)), Threads_connected: String(active), Questions: String(questions), Queries: String(questions), Slow_queries: String(stats.slow) }
}

function pinCounts(sessions: ReadonlySet<SessionEngine>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const session of sessions) for (const pin of session.pins) counts[pin] = (counts[pin] ?? 0) + 1
  return counts
}
