import { discardingSink } from './collect.ts'
import type { PgConnection } from './connection.ts'
import { ConnectionLost, LeaseCancelled, PgError } from './errors.ts'
import type { Pool } from './pool.ts'
import type { PgRequest, PgSink } from './requests.ts'
import type { Dirt } from './reset.ts'
import { WantedSettings } from './settings.ts'

/** Why a connection stays with its client. */
export type Pin =
  | 'transaction'
  | 'temp-table'
  | 'user-lock'
  | 'locked-tables'
  | 'cursor'
  | 'session-setting'
  | 'affinity'

const PROVEN_LIMIT = 10_000

/**
 * One client's claim on the pool. It takes a connection when something runs, keeps it while any pin is set, and gives
 * it back reset exactly as far as it was changed. An open transaction pins by itself.
 */
export class Lease {
  /** Called when the connection is lost while pinned: what it held (transaction, locks, temporary tables) is gone. */
  onLost: ((reason: ConnectionLost, pins: ReadonlySet<Pin>) => void) | undefined
  /** Called when a pin is set (+1) or removed (-1). */
  onPin: ((pin: Pin, change: 1 | -1) => void) | undefined
  readonly #pool: Pool
  readonly #pins = new Set<Pin>()
  #wanted: WantedSettings
  #connection: PgConnection | undefined
  #dirt: Dirt | undefined
  #underWay = 0
  #queue: Promise<unknown> | undefined
  #closed = false
  /** Set while waiting for the pool. */
  #waiting: AbortController | undefined
  readonly #done = (): void => this.#finish()
  readonly #failed = (error: unknown): never => {
    this.#finish()
    throw error
  }

  constructor(pool: Pool, settings: WantedSettings = WantedSettings.none) {
    this.#pool = pool
    this.#wanted = settings
  }

  /** The connection held now, if any. */
  get connection(): PgConnection | undefined {
    return this.#connection
  }

  get pins(): ReadonlySet<Pin> {
    return this.#pins
  }

  /** The tracked settings that every connection of this client shall have. */
  get settings(): ReadonlyMap<string, string> {
    return this.#wanted.values
  }

  /** Wants a run-time parameter at `value` from the next statement on; undefined = the server's own value. */
  set(name: string, value: string | undefined): void {
    this.#wanted = this.#wanted.with(name, value)
  }

  /** Wants exactly `settings` from the next statement on. */
  setAll(settings: WantedSettings): void {
    this.#wanted = settings
  }

  /** Keeps the connection for `pin` from now on (from the next statement on, when none is held). */
  pin(pin: Pin): void {
    if (this.#pins.has(pin)) return
    this.#pins.add(pin)
    this.onPin?.(pin, 1)
    this.#soil(pin)
  }

  /** Removes the pin; the last one gives the connection back when nothing is under way. */
  unpin(pin: Pin): void {
    if (!this.#pins.delete(pin)) return
    this.onPin?.(pin, -1)
    this.#settle()
  }

  /** A setting was changed by a statement of the client's: it is RESET when the connection goes back. */
  touchSetting(name: string): void {
    const dirt = (this.#dirt ??= {})
    if (dirt.settings === true) return
    const names = dirt.settings instanceof Set ? (dirt.settings as Set<string>) : new Set<string>()
    dirt.settings = names.add(name)
    this.#connection?.settings.uncertain(name)
  }

  /**
   * Runs a pipeline on this client's connection, behind those already under way. What PgConnection.run rejects with
   * rejects here, and what Pool.acquire throws. Sent again on another connection only when nothing had been sent.
   */
  run(requests: readonly PgRequest[], sink: PgSink): Promise<void> {
    if (this.#queue === undefined) {
      const connection = this.#connection ?? this.#take()
      if (connection !== undefined && !connection.closed && connection.settings.matches(this.#wanted, connection.rollbacks)) {
        this.#underWay++
        return connection.run(requests, sink).then(this.#done, this.#failed)
      }
    }
    return this.#inOrder(() => this.#runSlowly(requests, sink))
  }

  /** Returns this client's connection with its settings in force, for COPY and the like; it must be pinned. */
  hold(): Promise<PgConnection> {
    if (this.#pins.size === 0) return Promise.reject(new Error('hold needs a pin'))
    return this.#inOrder(async () => {
      const connection = await this.#obtain()
      const prelude = this.#sendSettings(connection, false)
      if (prelude) await prelude
      return connection
    })
  }

  /** Cancels what runs for this client, or ends its waiting for a connection; resolves when no cancel is on its way. */
  async cancel(): Promise<void> {
    this.#waiting?.abort(new LeaseCancelled())
    if (this.#connection && !this.#connection.closed && this.#underWay > 0) await this.#connection.cancel()
  }

  /** Drops all pins and gives the connection back, reset; the transaction is rolled back. Further runs start anew. */
  reset(): void {
    for (const pin of [...this.#pins]) {
      this.#pins.delete(pin)
      this.onPin?.(pin, -1)
    }
    this.#giveBack()
  }

  /** Ends the lease: cancels what is under way, and gives the connection back. */
  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#waiting?.abort(new LeaseCancelled())
    if (this.#connection?.busy) this.#connection.cancel().catch(() => {})
    this.reset()
  }

  #inOrder<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue === undefined ? work() : this.#queue.then(work)
    const queue = result.then(noop, noop).then(() => {
      if (this.#queue === queue) this.#queue = undefined
    })
    this.#queue = queue
    return result
  }

  async #runSlowly(requests: readonly PgRequest[], sink: PgSink): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const bound = this.#holdsState()
      const connection = await this.#obtain()
      this.#underWay++
      try {
        const prelude = this.#sendSettings(connection, true)
        if (prelude) await prelude
        await connection.run(requests, sink)
        return
      } catch (error) {
        if (!(error instanceof ConnectionLost) || error.sent || bound || attempt === 3 || this.#closed) throw error
      } finally {
        this.#finish()
      }
    }
  }

  #take(): PgConnection | undefined {
    if (this.#closed) return undefined
    const connection = this.#pool.tryAcquire()
    if (connection !== undefined) this.#connection = connection
    return connection
  }

  async #obtain(): Promise<PgConnection> {
    if (this.#closed) throw new LeaseCancelled()
    const held = this.#connection
    if (held !== undefined && !held.closed) return held
    if (held !== undefined) {
      const bound = this.#holdsState()
      this.#dropLost(held)
      if (bound) throw held.reason
    }
    const waiting = (this.#waiting = new AbortController())
    try {
      this.#connection = await this.#pool.acquire(waiting.signal)
    } finally {
      this.#waiting = undefined
    }
    if (this.#closed) {
      this.#giveBack()
      throw new LeaseCancelled()
    }
    return this.#connection
  }

  /** True when another connection would not be the same to the client. */
  #holdsState(): boolean {
    return this.#pins.size > (this.#pins.has('affinity') ? 1 : 0)
  }

  /**
   * Sends what turns the connection's settings into the wanted ones. They have a Sync of their own, so that an error or
   * ROLLBACK of the statement does not undo them. Values never seen before are awaited, since a refused one must keep
   * the statement from running; others travel in the statement's write (`mayHold`).
   */
  #sendSettings(connection: PgConnection, mayHold: boolean): Promise<void> | undefined {
    const wanted = this.#wanted
    const { settings, rollbacks } = connection
    // Nothing can be set in a failed transaction; its ROLLBACK comes first.
    if (settings.matches(wanted, rollbacks) || connection.txStatus === 'E') return undefined
    const requests = settings.difference(wanted)
    const { provenSettings } = this.#pool
    const proven = [...wanted.values].every(([name, value]) => provenSettings.has(`${name}=${value}`))
    const inTransaction = connection.txStatus !== 'I'
    const hold = mayHold && proven
    const sent = requests.length > 0 ? connection.run(requests, discardingSink, hold) : Promise.resolve()
    settings.applied(wanted, inTransaction, rollbacks)
    if (hold) {
      sent.catch(() => settings.uncertain())
      return undefined
    }
    return sent.then(
      () => {
        if (provenSettings.size > PROVEN_LIMIT) provenSettings.clear()
        for (const [name, value] of wanted.values) provenSettings.add(`${name}=${value}`)
      },
      (error: unknown) => {
        settings.uncertain()
        throw error instanceof PgError ? new PgError(error.fields, -1) : error
      },
    )
  }

  #finish(): void {
    this.#underWay--
    const connection = this.#connection
    if (connection === undefined) return
    if (connection.closed) return this.#dropLost(connection)
    if (this.#underWay > 0) return
    const inTransaction = connection.txStatus !== 'I'
    if (inTransaction !== this.#pins.has('transaction')) {
      if (inTransaction) this.pin('transaction')
      else this.unpin('transaction')
    }
    this.#settle()
  }

  #settle(): void {
    if (this.#underWay === 0 && this.#pins.size === 0) this.#giveBack()
  }

  #giveBack(): void {
    const connection = this.#connection
    if (connection === undefined) return
    const dirt = this.#dirt
    this.#connection = undefined
    this.#dirt = undefined
    this.#pool.release(connection, dirt)
  }

  #dropLost(connection: PgConnection): void {
    if (this.#connection !== connection) return
    this.#connection = undefined
    this.#dirt = undefined
    this.#pool.release(connection)
    // The client's wish to keep one connection outlives the connection.
    const pins = new Set([...this.#pins].filter((pin) => pin !== 'affinity'))
    for (const pin of pins) {
      this.#pins.delete(pin)
      this.onPin?.(pin, -1)
    }
    if (pins.size > 0) this.onLost?.(connection.reason ?? new ConnectionLost(true), pins)
  }

  #soil(pin: Pin): void {
    if (pin === 'temp-table') (this.#dirt ??= {}).tempTables = true
    else if (pin === 'user-lock') (this.#dirt ??= {}).advisoryLocks = true
    else if (pin === 'cursor') (this.#dirt ??= {}).cursors = true
    else if (pin === 'session-setting') (this.#dirt ??= {}).settings = true
  }
}

function noop(): void {}
