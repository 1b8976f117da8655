/** Upper bounds, in seconds, of the buckets of `PoolCounters.waitBuckets`; the last bucket is unbounded. */
export const WAIT_BOUNDS: readonly number[] = Array.from({ length: 15 }, (_, i) => 0.001 * 2 ** i)

/** What a pool has done so far; read by ops. */
export interface PoolCounters {
  acquired: number
  /** Of these, how many had to wait. */
  waited: number
  timeouts: number
  opened: number
  closed: number
  /** Connections that the server or the network ended. */
  lost: number
  connectErrors: number
  resets: number
  waitSeconds: number
  /** Not cumulative. */
  readonly waitBuckets: number[]
}

/** Returns counters at zero. */
export function newCounters(): PoolCounters {
  return {
    acquired: 0,
    waited: 0,
    timeouts: 0,
    opened: 0,
    closed: 0,
    lost: 0,
    connectErrors: 0,
    resets: 0,
    waitSeconds: 0,
    waitBuckets: new Array<number>(WAIT_BOUNDS.length + 1).fill(0),
  }
}

/** Counts one wait of `seconds`. */
export function observeWait(counters: PoolCounters, seconds: number): void {
  let i = 0
  while (i < WAIT_BOUNDS.length && seconds > (WAIT_BOUNDS[i] as number)) i++
  counters.waitBuckets[i] = (counters.waitBuckets[i] as number) + 1
  counters.waitSeconds += seconds
}
