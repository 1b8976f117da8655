import { isDeepStrictEqual } from 'node:util'
import type { Logger } from '../base/log.ts'
import type { Capabilities } from './capabilities.ts'
import { readCapabilities } from './capabilities.ts'
import type { ConnectOptions } from './connect.ts'
import { PgConnection } from './connection.ts'
import type { ConnectionLost } from './errors.ts'
import { BackendUnavailable, errorCode, PoolTimeout } from './errors.ts'
import type { PoolCounters } from './pool-counters.ts'
import { newCounters, observeWait } from './pool-counters.ts'
import type { Dirt } from './reset.ts'
import { isClean, resetConnection } from './reset.ts'

/** Sizes and times of a pool, milliseconds; all may change while it runs. */
export interface PoolLimits {
  readonly max: number
  readonly min: number
  /** Idle connections beyond `min` are closed after this; 0 = never. */
  readonly idleTimeout: number
  /** Connections are replaced at this age (spread by a tenth); 0 = never. */
  readonly maxAge: number
  /** How long `acquire` waits for a connection. */
  readonly acquireTimeout: number
  /** How long it waits while the server cannot be reached. */
  readonly unavailableTimeout: number
}

export interface PoolOptions extends Partial<PoolLimits> {
  readonly connect: ConnectOptions
  /** SQL for each new connection. */
  readonly onConnect?: readonly string[]
  readonly log: Logger
}

export interface PoolHealth {
  /** False from a failed attempt to connect until the next successful one. */
  readonly reachable: boolean
  readonly lastError: string | undefined
  readonly total: number
  readonly idle: number
  readonly waiting: number
  readonly opening: number
  readonly max: number
}

interface Entry {
  retireAt: number
  idleSince: number
}

interface Waiter {
  readonly since: number
  readonly resolve: (connection: PgConnection) => void
  readonly reject: (error: Error) => void
  timer: NodeJS.Timeout | undefined
}

const DEFAULTS: PoolLimits = {
  max: 100,
  min: 0,
  idleTimeout: 60_000,
  maxAge: 3_600_000,
  acquireTimeout: 10_000,
  unavailableTimeout: 2000,
}
const FIRST_BACKOFF = 50
const LONGEST_BACKOFF = 2000

/** Connections to one PostgreSQL, at most `max`, handed out in the order of asking. */
export class Pool {
  readonly counters: PoolCounters = newCounters()
  /** Values of settings that PostgreSQL has accepted before, as `name=value`. */
  readonly provenSettings = new Set<string>()
  /** Called for each new connection, before its first use. */
  onOpen: ((connection: PgConnection) => void) | undefined
  readonly #options: PoolOptions
  #connect: ConnectOptions
  #limits: PoolLimits
  readonly #all = new Map<PgConnection, Entry>()
  readonly #idle: PgConnection[] = []
  readonly #waiting: Waiter[] = []
  #opening = 0
  #reachable = true
  #lastError: Error | undefined
  #backoff = FIRST_BACKOFF
  #retry: NodeJS.Timeout | undefined
  #capabilities: Capabilities | undefined
  #closing = false
  readonly #reaper: NodeJS.Timeout

  constructor(options: PoolOptions) {
    this.#options = options
    this.#connect = options.connect
    this.#limits = limitsOf(DEFAULTS, options)
    this.#reaper = setInterval(() => this.#reap(), 1000)
    this.#reaper.unref()
  }

  get limits(): PoolLimits {
    return this.#limits
  }

  /** What the server can do, as of the first connection and each new one after an outage. */
  get capabilities(): Capabilities | undefined {
    return this.#capabilities
  }

  get health(): PoolHealth {
    return {
      reachable: this.#reachable,
      lastError: this.#lastError?.message,
      total: this.#all.size,
      idle: this.#idle.length,
      waiting: this.#waiting.length,
      opening: this.#opening,
      max: this.#limits.max,
    }
  }

  /** Opens the first connection, then `min` of them; throws BackendUnavailable, and goes on trying all the same. */
  async start(): Promise<Capabilities> {
    const connection = await this.acquire()
    this.release(connection)
    this.#fill()
    return this.#capabilities as Capabilities
  }

  /** Changes sizes and times; connections beyond a smaller `max` go as they are returned. */
  setLimits(limits: Partial<PoolLimits>): void {
    this.#limits = limitsOf(this.#limits, limits)
    this.#reap()
    this.#fill()
  }

  /** Connects in another way from now on; connections made before are replaced when they are free. */
  setConnect(connect: ConnectOptions): void {
    if (isDeepStrictEqual(connect, this.#connect)) return
    this.#connect = connect
    for (const entry of this.#all.values()) entry.retireAt = 0
    this.#reap()
  }

  /** Returns an idle connection without waiting, or undefined. */
  tryAcquire(): PgConnection | undefined {
    if (this.#waiting.length > 0) return undefined
    const connection = this.#idle.pop()
    if (connection !== undefined) {
      this.counters.acquired++
      observeWait(this.counters, 0)
    }
    return connection
  }

  /**
   * Returns a connection, waiting in order while all are in use. Throws PoolTimeout when none becomes free in time,
   * BackendUnavailable when PostgreSQL cannot be reached, and the signal's reason when it fires.
   */
  acquire(signal?: AbortSignal): Promise<PgConnection> {
    if (this.#closing) return Promise.reject(new BackendUnavailable(new Error('the pool is closed')))
    const free = this.tryAcquire()
    if (free !== undefined) return Promise.resolve(free)
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error)
      const abort = (): void => {
        if (this.#withdraw(waiter)) reject(signal?.reason as Error)
      }
      const waiter: Waiter = {
        since: performance.now(),
        resolve: (connection) => {
          signal?.removeEventListener('abort', abort)
          resolve(connection)
        },
        reject: (error) => {
          signal?.removeEventListener('abort', abort)
          reject(error)
        },
        timer: undefined,
      }
      signal?.addEventListener('abort', abort, { once: true })
      waiter.timer = setTimeout(() => this.#timeOut(waiter), this.#limits.acquireTimeout)
      this.#waiting.push(waiter)
      this.#fill()
    })
  }

  /** Takes a connection back; what `dirt` names is undone first (true = everything). */
  release(connection: PgConnection, dirt?: Dirt | boolean): void {
    const what = dirt === true ? { everything: true } : dirt === false ? undefined : dirt
    if (!this.#all.has(connection)) return
    if (connection.closed) return this.#remove(connection)
    if (isClean(connection, what)) return this.#handOn(connection)
    this.counters.resets++
    resetConnection(connection, what, this.#options.onConnect ?? []).then(
      () => this.#handOn(connection),
      (error: Error) => {
        this.#options.log.warn({ event: 'pg_reset_failed', error: error.message }, 'connection discarded: reset failed')
        this.discard(connection)
      },
    )
  }

  /** Lends a connection to `work` and takes it back after it, rolling back what it left open. */
  async use<T>(work: (connection: PgConnection) => Promise<T>): Promise<T> {
    const connection = await this.acquire()
    try {
      return await work(connection)
    } finally {
      this.release(connection)
    }
  }

  /** Closes a connection instead of taking it back. */
  discard(connection: PgConnection): void {
    this.#remove(connection)
    connection.close()
    this.#fill()
  }

  /** Refuses new requests, closes idle connections, waits up to `timeout` ms for those in use, then closes them. */
  async close(timeout = 0): Promise<void> {
    this.#closing = true
    clearInterval(this.#reaper)
    clearTimeout(this.#retry)
    for (const waiter of this.#waiting.splice(0)) {
      clearTimeout(waiter.timer)
      waiter.reject(new BackendUnavailable(new Error('the pool is closed')))
    }
    for (const connection of this.#idle.splice(0)) this.discard(connection)
    const end = performance.now() + timeout
    while (this.#all.size > 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20))
    for (const connection of [...this.#all.keys()]) this.discard(connection)
  }

  #handOn(connection: PgConnection): void {
    const entry = this.#all.get(connection)
    if (entry === undefined) return
    const now = Date.now()
    if (connection.closed || this.#closing || this.#all.size > this.#limits.max || now >= entry.retireAt) {
      return this.discard(connection)
    }
    const waiter = this.#waiting.shift()
    if (waiter === undefined) {
      entry.idleSince = now
      this.#idle.push(connection)
      return
    }
    clearTimeout(waiter.timer)
    this.counters.acquired++
    this.counters.waited++
    observeWait(this.counters, (performance.now() - waiter.since) / 1000)
    waiter.resolve(connection)
  }

  /** Opens what the waiting ones and `min` need; while the server is away, one attempt at a time. */
  #fill(): void {
    if (this.#closing || this.#retry !== undefined) return
    const total = this.#all.size + this.#opening
    // With no connection left, one attempt finds out whether the server is there: health must not guess.
    const least = Math.max(this.#limits.min, this.#lastError === undefined ? 0 : 1)
    let wanted = Math.min(this.#limits.max - total, Math.max(this.#waiting.length - this.#opening, least - total))
    if (!this.#reachable) wanted = Math.min(wanted, 1 - this.#opening)
    for (; wanted > 0; wanted--) void this.#open()
  }

  async #open(): Promise<void> {
    this.#opening++
    let connection: PgConnection | undefined
    try {
      connection = await PgConnection.connect(this.#connect)
      for (const sql of this.#options.onConnect ?? []) await connection.simple(sql)
      if (this.#capabilities === undefined || !this.#reachable) this.#capabilities = await readCapabilities(connection)
      if (connection.closed) throw new Error('the connection was closed at once')
    } catch (error) {
      this.#opening--
      connection?.close()
      this.#failed(error as Error)
      return
    }
    this.#opening--
    this.counters.opened++
    if (!this.#reachable) this.#options.log.info({ event: 'pg_reachable' }, 'PostgreSQL answers again')
    this.#reachable = true
    this.#lastError = undefined
    this.#backoff = FIRST_BACKOFF
    const opened = connection
    const { maxAge } = this.#limits
    const retireAt = maxAge > 0 ? Date.now() + maxAge * (0.9 + Math.random() * 0.1) : Infinity
    this.#all.set(opened, { retireAt, idleSince: 0 })
    opened.onClose = (reason) => this.#lost(opened, reason)
    this.onOpen?.(opened)
    this.#handOn(opened)
    this.#fill()
  }

  #failed(error: Error): void {
    this.counters.connectErrors++
    const code = errorCode(error)
    // 53300: the server is there, but full; connections in use will come back.
    const full = code === '53300' && this.#all.size > 0
    if (this.#reachable && !full) {
      this.#options.log.error({ event: 'pg_unreachable', code, error: error.message }, 'cannot connect to PostgreSQL')
    }
    this.#reachable = full
    this.#lastError = error
    if (this.#closing) return
    // Waiting helps against an outage, not against a wrong password or database name.
    const hopeless = code.startsWith('28') || code === '3D000'
    const now = performance.now()
    for (const waiter of full ? [] : [...this.#waiting]) {
      if (!hopeless && now - waiter.since < this.#limits.unavailableTimeout) continue
      if (this.#withdraw(waiter)) waiter.reject(new BackendUnavailable(error))
    }
    if (this.#retry !== undefined) return
    const wait = this.#waiting.length > 0 ? Math.min(this.#backoff, 500) : this.#backoff
    this.#backoff = Math.min(this.#backoff * 2, LONGEST_BACKOFF)
    this.#retry = setTimeout(() => {
      this.#retry = undefined
      this.#fill()
    }, wait)
    this.#retry.unref()
  }

  #timeOut(waiter: Waiter): void {
    if (!this.#withdraw(waiter)) return
    this.counters.timeouts++
    const waited = performance.now() - waiter.since
    observeWait(this.counters, waited / 1000)
    waiter.reject(
      this.#reachable ? new PoolTimeout(Math.round(waited), this.#limits.max) : new BackendUnavailable(this.#lastError),
    )
  }

  #withdraw(waiter: Waiter): boolean {
    const at = this.#waiting.indexOf(waiter)
    if (at < 0) return false
    clearTimeout(waiter.timer)
    this.#waiting.splice(at, 1)
    return true
  }

  #lost(connection: PgConnection, reason: ConnectionLost): void {
    if (!this.#all.has(connection)) return
    this.counters.lost++
    this.#remove(connection)
    this.#lastError = reason
    this.#fill()
  }

  #remove(connection: PgConnection): void {
    if (!this.#all.delete(connection)) return
    this.counters.closed++
    const at = this.#idle.indexOf(connection)
    if (at >= 0) this.#idle.splice(at, 1)
  }

  #reap(): void {
    const { idleTimeout, min, max } = this.#limits
    const now = Date.now()
    // The longest idle stand first.
    for (const connection of [...this.#idle]) {
      const entry = this.#all.get(connection) as Entry
      const stale = idleTimeout > 0 && now - entry.idleSince >= idleTimeout && this.#all.size > min
      if (stale || now >= entry.retireAt || this.#all.size > max) this.discard(connection)
    }
    this.#fill()
  }
}

function limitsOf(base: PoolLimits, changes: Partial<PoolLimits>): PoolLimits {
  const limits: Record<string, number> = { ...base }
  for (const name of Object.keys(DEFAULTS)) {
    const value = changes[name as keyof PoolLimits]
    if (value !== undefined) limits[name] = value
  }
  return limits as unknown as PoolLimits
}
