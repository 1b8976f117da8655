import type { GatewayState } from './metrics.ts'

export interface HealthReport {
  readonly status: 'ok' | 'failing'
  /** What is wrong, for people; empty when nothing is. */
  readonly reasons: readonly string[]
  readonly checks: { readonly postgres: boolean; readonly pool: boolean; readonly workers: boolean }
}

/** Takes the state now; returns what /health answers. */
export function healthOf(state: GatewayState): HealthReport {
  const { pool, postgresError } = state.total
  const { alive, expected } = state.workers
  const checks = {
    postgres: pool.unreachable === 0,
    pool: !(pool.waiting > 0 && pool.busy >= pool.max),
    workers: alive >= expected,
  }
  const reasons = [
    ...(checks.postgres ? [] : [`PostgreSQL is not reachable${postgresError ? `: ${postgresError}` : ''}`]),
    ...(checks.pool ? [] : [`the pool is exhausted: ${pool.busy} of ${pool.max} connections are busy, ${pool.waiting} statements wait`]),
    ...(checks.workers ? [] : [`${alive} of ${expected} workers are alive`]),
  ]
  return { status: reasons.length === 0 ? 'ok' : 'failing', reasons, checks }
}
