// What one worker knows of itself, as plain data that travels between processes and can be summed.
import { DURATION_BOUNDS } from '../base/query-stats.ts'
import type { HistogramSnapshot, QueryStatsSnapshot, ShapeStats } from '../base/query-stats.ts'
import { newFrontendCounters } from '../frontend/counters.ts'
import type { FrontendCounters } from '../frontend/counters.ts'
import { WAIT_BOUNDS, newCounters } from '../backend/pool-counters.ts'
import type { PoolCounters } from '../backend/pool-counters.ts'
import type { PoolHealth } from '../backend/pool.ts'

export interface PoolSnapshot {
  readonly idle: number
  readonly busy: number
  readonly connecting: number
  /** Statements in line for a connection. */
  readonly waiting: number
  readonly max: number
  /** Workers whose last attempt to reach PostgreSQL failed. */
  readonly unreachable: number
  /** How long statements waited in line. */
  readonly wait: HistogramSnapshot
  /** Since the start. */
  readonly timeouts: number
  readonly opened: number
  readonly lost: number
  readonly connectErrors: number
  /** Connections held now, by named reason. */
  readonly pins: Readonly<Record<string, number>>
}

export interface PlanCacheCounters {
  readonly hits: number
  readonly misses: number
  readonly entries: number
  readonly bytes: number
}

export interface ShapeSnapshot {
  readonly digest: string
  readonly text: string
  readonly translation: string
  readonly count: number
  readonly errors: number
  readonly seconds: number
  readonly max: number
}

/** The getters that the rooms of a worker give; each is called when somebody looks. */
export interface MetricsSources {
  frontend(): FrontendCounters
  /** Statements prepared by clients and not closed. */
  preparedStatements(): number
  pool(): { readonly health: PoolHealth; readonly counters: PoolCounters }
  /** PostgreSQL connections held now, by named reason. */
  pins(): Readonly<Record<string, number>>
  planCache(): PlanCacheCounters
  queries(): QueryStatsSnapshot
  /** The statement shapes known now, such as those of the plan cache. */
  shapes(): Iterable<ShapeStats>
}

export interface WorkerSnapshot {
  readonly frontend: FrontendCounters
  readonly preparedStatements: number
  readonly pool: PoolSnapshot
  /** What the last failed attempt to reach PostgreSQL said; absent while it is reachable. */
  readonly postgresError?: string
  readonly planCache: PlanCacheCounters
  readonly queries: QueryStatsSnapshot
  readonly memory: { readonly resident: number; readonly heap: number }
  readonly cpuSeconds: number
  /** The shapes that took the most time. */
  readonly shapes: readonly ShapeSnapshot[]
}

const SHAPES_SHOWN = 50

/** Takes a worker's sources; returns its snapshot, free of references to them. */
export function snapshotOf(sources: MetricsSources): WorkerSnapshot {
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  const { health, counters } = sources.pool()
  return {
    frontend: structuredClone(sources.frontend()),
    preparedStatements: sources.preparedStatements(),
    pool: poolSnapshot(health, counters, sources.pins()),
    ...(health.reachable ? {} : { postgresError: health.lastError ?? 'no answer' }),
    planCache: sources.planCache(),
    queries: sources.queries(),
    memory: { resident: rss, heap: heapUsed },
    cpuSeconds: (user + system) / 1e6,
    shapes: slowest([...sources.shapes()].filter((s) => s.count > 0).map((s) => ({ ...s }))),
  }
}

/** Takes snapshots of several workers, at least one; returns their sum. */
export function sumSnapshots(snapshots: readonly WorkerSnapshot[]): WorkerSnapshot {
  const numbers = ({ shapes: _shapes, postgresError: _text, ...rest }: WorkerSnapshot) => rest
  const total = snapshots.slice(1).reduce<unknown>((sum, next) => add(sum, numbers(next)), numbers(snapshots[0] ?? emptySnapshot()))
  const postgresError = snapshots.find((s) => s.postgresError !== undefined)?.postgresError
  const byDigest = new Map<string, ShapeSnapshot>()
  for (const shape of snapshots.flatMap((s) => s.shapes)) {
    const known = byDigest.get(shape.digest)
    const sum = known && {
      ...known,
      count: known.count + shape.count,
      errors: known.errors + shape.errors,
      seconds: known.seconds + shape.seconds,
      max: Math.max(known.max, shape.max),
    }
    byDigest.set(shape.digest, sum ?? shape)
  }
  return {
    ...(total as Omit<WorkerSnapshot, 'shapes' | 'postgresError'>),
    shapes: slowest([...byDigest.values()]),
    ...(postgresError === undefined ? {} : { postgresError }),
  }
}

/** What remains of a worker that has gone: its totals stay in the sum, so that counters never fall; its connections do not. */
export function retired({ postgresError: _text, ...last }: WorkerSnapshot): WorkerSnapshot {
  return {
    ...last,
    frontend: { ...last.frontend, active: 0 },
    preparedStatements: 0,
    pool: { ...last.pool, idle: 0, busy: 0, connecting: 0, waiting: 0, max: 0, unreachable: 0, pins: {} },
    planCache: { ...last.planCache, entries: 0, bytes: 0 },
    memory: { resident: 0, heap: 0 },
  }
}

export function emptySnapshot(): WorkerSnapshot {
  const none: HistogramSnapshot = { counts: [], sum: 0 }
  return {
    frontend: newFrontendCounters(),
    preparedStatements: 0,
    pool: poolSnapshot({ reachable: true, lastError: undefined, total: 0, idle: 0, waiting: 0, opening: 0, max: 0 }, newCounters(), {}),
    planCache: { hits: 0, misses: 0, entries: 0, bytes: 0 },
    queries: { durations: none, errors: {}, transactions: {}, unsupported: {}, commands: {}, slow: 0 },
    memory: { resident: 0, heap: 0 },
    cpuSeconds: 0,
    shapes: [],
  }
}

function poolSnapshot(health: PoolHealth, counters: PoolCounters, pins: Readonly<Record<string, number>>): PoolSnapshot {
  const { idle, opening, waiting, max, total, reachable } = health
  const { timeouts, opened, lost, connectErrors, waitSeconds, waitBuckets } = counters
  // The pool's buckets begin at 1 ms; the finer ones below stay empty.
  const finer = new Array<number>(DURATION_BOUNDS.indexOf(WAIT_BOUNDS[0] as number)).fill(0)
  const wait = { counts: [...finer, ...waitBuckets], sum: waitSeconds }
  return { idle, busy: Math.max(total - idle, 0), connecting: opening, waiting, max, unreachable: Number(!reachable), wait, timeouts, opened, lost, connectErrors, pins: { ...pins } }
}

function slowest(shapes: ShapeSnapshot[]): ShapeSnapshot[] {
  return shapes.sort((a, b) => b.seconds - a.seconds).slice(0, SHAPES_SHOWN)
}

function add(a: unknown, b: unknown): unknown {
  if (a === undefined) return b
  if (b === undefined) return a
  if (typeof a === 'number') return a + (b as number)
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const keys = new Set([...Object.keys(x), ...Object.keys(y)])
  const sums = [...keys].map((k) => [k, add(x[k], y[k])] as const)
  return Array.isArray(a) ? sums.map(([, v]) => v) : Object.fromEntries(sums)
}
