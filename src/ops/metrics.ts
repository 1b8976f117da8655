import { Registry, collectDefaultMetrics } from 'prom-client'
import type { Metric } from 'prom-client'
import { DURATION_BOUNDS } from '../base/query-stats.ts'
import type { HistogramSnapshot } from '../base/query-stats.ts'
import type { WorkerSnapshot } from './snapshot.ts'

/** Everything that is measured, summed over the workers. */
export interface GatewayState {
  readonly total: WorkerSnapshot
  readonly workers: { readonly alive: number; readonly expected: number; readonly restarts: number }
  readonly reloads: { readonly ok: number; readonly failed: number }
  readonly maxConnections: number
  readonly ready: boolean
}

type Samples = number | readonly (readonly [labels: Record<string, string>, value: number])[]

interface MetricRow {
  readonly name: string
  readonly type: 'counter' | 'gauge'
  readonly help: string
  read(state: GatewayState): Samples
}

interface HistogramRow {
  readonly name: string
  readonly type: 'histogram'
  readonly help: string
  read(state: GatewayState): HistogramSnapshot
}

export const METRIC_PREFIX = 'mysql_pg_proxy_'

const ERROR_KINDS = ['connection', 'query', 'transaction', 'rewrite', 'result_conversion']
const TRANSACTION_RESULTS = ['committed', 'rolled_back', 'failed']

/** Clients that were refused, failed to log in or were lost; a killed one is no error. */
export function connectionErrors({ frontend: { rejected, authFailures, aborted } }: WorkerSnapshot): number {
  const all = [rejected, authFailures, aborted].flatMap((counts) => Object.values(counts))
  return sum(all) - aborted.killed
}

/** Labels that exist from the start are 0 before anything happens, so that rate() sees the first event. */
function by(label: string, counts: Readonly<Record<string, number>>, always: readonly string[] = []): Samples {
  const names = new Set([...always, ...Object.keys(counts)])
  return [...names].map((n) => [{ [label]: n }, counts[n] ?? 0] as const)
}

export const metricRows: readonly (MetricRow | HistogramRow)[] = [
  { name: 'active_connections', type: 'gauge', help: 'Clients connected now', read: (s) => s.total.frontend.active },
  { name: 'max_connections', type: 'gauge', help: 'Clients allowed at once', read: (s) => s.maxConnections },
  { name: 'connections_total', type: 'counter', help: 'Clients that have connected', read: (s) => s.total.frontend.accepted },
  { name: 'total_queries', type: 'counter', help: 'Statements finished', read: (s) => sum(s.total.queries.durations.counts) },
  { name: 'query_duration_seconds', type: 'histogram', help: 'Duration of statements, from receiving to the last byte of the answer', read: (s) => s.total.queries.durations },
  { name: 'errors_total', type: 'counter', help: 'Errors by type', read: (s) => by('type', { ...s.total.queries.errors, connection: connectionErrors(s.total) }, ERROR_KINDS) },
  { name: 'transactions_total', type: 'counter', help: 'Transactions finished, by result', read: (s) => by('result', s.total.queries.transactions, TRANSACTION_RESULTS) },
  { name: 'slow_queries_total', type: 'counter', help: 'Statements slower than observability.slow_query_ms', read: (s) => s.total.queries.slow },
  { name: 'unsupported_total', type: 'counter', help: 'Statements refused because a feature is not supported', read: (s) => by('feature', s.total.queries.unsupported) },
  { name: 'prepared_statements', type: 'gauge', help: 'Statements prepared by clients and not closed', read: (s) => s.total.preparedStatements },
  { name: 'bytes_in_total', type: 'counter', help: 'Bytes received from clients', read: (s) => s.total.frontend.bytesIn },
  { name: 'bytes_out_total', type: 'counter', help: 'Bytes sent to clients', read: (s) => s.total.frontend.bytesOut },
  { name: 'auth_failures_total', type: 'counter', help: 'Refused logins, by reason', read: (s) => by('reason', s.total.frontend.authFailures) },
  { name: 'rejected_connections_total', type: 'counter', help: 'Connections refused before login, by reason', read: (s) => by('reason', s.total.frontend.rejected) },
  { name: 'aborted_connections_total', type: 'counter', help: 'Connections that ended badly, by reason', read: (s) => by('reason', s.total.frontend.aborted) },
  { name: 'tls_connections_total', type: 'counter', help: 'Connections that switched to TLS', read: (s) => s.total.frontend.tls },
  { name: 'commands_total', type: 'counter', help: 'Commands of the MySQL protocol', read: (s) => by('command', s.total.frontend.commands) },
  { name: 'rate_limited_total', type: 'counter', help: 'Connections refused by a rate limit', read: (s) => s.total.frontend.rejected.rate_limit },
  {
    name: 'pg_pool_size',
    type: 'gauge',
    help: 'Connections to PostgreSQL, by state',
    read: ({ total: { pool } }) => by('state', { idle: pool.idle, busy: pool.busy, connecting: pool.connecting }),
  },
  { name: 'pg_pool_max', type: 'gauge', help: 'Connections to PostgreSQL allowed at once', read: (s) => s.total.pool.max },
  { name: 'pool_waiting', type: 'gauge', help: 'Statements in line for a connection', read: (s) => s.total.pool.waiting },
  { name: 'pool_wait_seconds', type: 'histogram', help: 'Time in line for a connection', read: (s) => s.total.pool.wait },
  { name: 'pool_timeouts_total', type: 'counter', help: 'Statements that found no free connection within postgres.pool_wait_timeout', read: (s) => s.total.pool.timeouts },
  { name: 'pg_connections_opened_total', type: 'counter', help: 'Connections opened to PostgreSQL', read: (s) => s.total.pool.opened },
  { name: 'pg_connections_lost_total', type: 'counter', help: 'Connections that PostgreSQL or the network ended', read: (s) => s.total.pool.lost },
  { name: 'pg_connect_errors_total', type: 'counter', help: 'Attempts to connect to PostgreSQL that failed', read: (s) => s.total.pool.connectErrors },
  { name: 'pins', type: 'gauge', help: 'PostgreSQL connections held by a session, by reason', read: (s) => by('reason', s.total.pool.pins) },
  { name: 'postgres_up', type: 'gauge', help: 'Whether PostgreSQL answers (1) or not (0)', read: (s) => Number(s.total.pool.unreachable === 0) },
  { name: 'plan_cache_hits', type: 'counter', help: 'Statements whose plan was in the cache', read: (s) => s.total.planCache.hits },
  { name: 'plan_cache_misses', type: 'counter', help: 'Statements that had to be planned', read: (s) => s.total.planCache.misses },
  { name: 'plan_cache_entries', type: 'gauge', help: 'Plans in the caches of all workers', read: (s) => s.total.planCache.entries },
  { name: 'plan_cache_bytes', type: 'gauge', help: 'Memory of those caches, as accounted', read: (s) => s.total.planCache.bytes },
  { name: 'config_reloads_total', type: 'counter', help: 'Reloads of the configuration, by result', read: (s) => by('result', s.reloads) },
  { name: 'ready', type: 'gauge', help: 'Whether new clients are welcome (1), or the gateway starts or drains (0)', read: (s) => Number(s.ready) },
  { name: 'workers', type: 'gauge', help: 'Worker processes, by state', read: ({ workers: w }) => by('state', { alive: w.alive, expected: w.expected }) },
  { name: 'worker_restarts_total', type: 'counter', help: 'Workers that died and were replaced', read: (s) => s.workers.restarts },
  { name: 'worker_memory_bytes', type: 'gauge', help: 'Memory of all workers', read: ({ total: { memory } }) => by('kind', memory) },
  { name: 'worker_cpu_seconds_total', type: 'counter', help: 'Processor time of all workers', read: (s) => s.total.cpuSeconds },
]

/** Serves Prometheus text: the rows above and Node's process metrics (of the process that serves it). */
export class Metrics {
  readonly #registry = new Registry()
  readonly #state: () => Promise<GatewayState>
  #current: GatewayState | undefined

  constructor(state: () => Promise<GatewayState>) {
    this.#state = state
    collectDefaultMetrics({ register: this.#registry })
    for (const row of metricRows) {
      // prom-client asks a metric for nothing but its name and get(); values are read, not kept twice.
      const metric = { name: METRIC_PREFIX + row.name, get: () => this.#read(row) }
      this.#registry.registerMetric(metric as unknown as Metric)
    }
  }

  get contentType(): string {
    return this.#registry.contentType
  }

  /** Returns the text of one scrape, all of it from one look at the state. */
  async text(): Promise<string> {
    this.#current = await this.#state()
    return this.#registry.metrics()
  }

  #read(row: MetricRow | HistogramRow) {
    const name = METRIC_PREFIX + row.name
    const state = this.#current
    const values = state === undefined ? [] : row.type === 'histogram' ? buckets(name, row.read(state)) : plain(row.read(state))
    return { name, help: row.help, type: row.type, values, aggregator: 'sum' }
  }
}

function plain(samples: Samples) {
  return typeof samples === 'number' ? [{ labels: {}, value: samples }] : samples.map(([labels, value]) => ({ labels, value }))
}

function buckets(name: string, { counts, sum: seconds }: HistogramSnapshot) {
  let below = 0
  const cumulative = [...DURATION_BOUNDS, Infinity].map((bound, i) => {
    below += counts[i] ?? 0
    return { labels: { le: bound === Infinity ? '+Inf' : String(bound) }, value: below, metricName: `${name}_bucket` }
  })
  return [...cumulative, { labels: {}, value: seconds, metricName: `${name}_sum` }, { labels: {}, value: below, metricName: `${name}_count` }]
}

function sum(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0)
}
