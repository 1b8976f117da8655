import { newCounters, observeWait } from '../../../src/backend/pool-counters.ts'
import { LabelCounter, QueryStats, ShapeStats } from '../../../src/base/query-stats.ts'
import { newFrontendCounters } from '../../../src/frontend/counters.ts'
import type { FrontendCounters } from '../../../src/frontend/counters.ts'
import type { GatewayState } from '../../../src/ops/metrics.ts'
import { snapshotOf, sumSnapshots } from '../../../src/ops/snapshot.ts'
import type { MetricsSources, WorkerSnapshot } from '../../../src/ops/snapshot.ts'

/** A worker with a little of everything, scaled by `n`. */
export function worker(n = 1): { stats: QueryStats; snapshot(): WorkerSnapshot } {
  const stats = new QueryStats()
  const shape = new ShapeStats('d1', 'SELECT ?', 'SELECT $1')
  const counters = newCounters()
  observeWait(counters, 0.01)
  const pins = new LabelCounter()
  pins.add('transaction', n)
  for (let i = 0; i < n; i++) stats.observe(0.003, 'ok', shape)
  stats.observe(0.3, 'rewrite', shape)
  stats.transactions.add('committed', n)
  stats.unsupported.add('FOREIGN DATA', n)
  stats.slow = n
  const frontend: FrontendCounters = { ...newFrontendCounters(), active: 2 * n, accepted: 5 * n, bytesIn: 100 * n, bytesOut: 200 * n }
  frontend.authFailures.wrong_password = n
  frontend.rejected.rate_limit = n
  frontend.aborted.killed = n
  const sources: MetricsSources = {
    frontend: () => frontend,
    preparedStatements: () => n,
    pool: () => ({ health: { reachable: true, lastError: undefined, total: 2 * n, idle: n, waiting: 0, opening: 0, max: 10 * n }, counters }),
    pins: () => pins.snapshot(),
    planCache: () => ({ hits: 9 * n, misses: n, entries: n, bytes: 1000 * n }),
    queries: () => stats.snapshot(),
    shapes: () => [shape],
  }
  return { stats, snapshot: () => snapshotOf(sources) }
}

export function state(change: Partial<GatewayState> = {}): GatewayState {
  return {
    total: sumSnapshots([worker().snapshot()]),
    workers: { alive: 1, expected: 1, restarts: 1 },
    reloads: { ok: 1, failed: 1 },
    maxConnections: 1000,
    ready: true,
    ...change,
  }
}
