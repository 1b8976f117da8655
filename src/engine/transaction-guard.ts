import { ConnectionLost, PgError } from '../backend/errors.ts'
import { discardingSink } from '../backend/collect.ts'
import type { Lease } from '../backend/lease.ts'
import type { PgRequest, PgSink } from '../backend/requests.ts'
import type { Session } from '../session/session.ts'

const plain = (text: string, name?: string): PgRequest => ({ text, ...(name ? { name } : {}), paramTypes: [], params: [] })
const SAVEPOINT = plain('SAVEPOINT aproxy_statement', 'aproxy_savepoint')
const RELEASE = plain('RELEASE SAVEPOINT aproxy_statement', 'aproxy_release')
const ROLLBACK_TO = plain('ROLLBACK TO SAVEPOINT aproxy_statement', 'aproxy_rollback_to')
const LOCKED = plain('SAVEPOINT aproxy_locked')
const RELEASE_LOCKED = plain('RELEASE SAVEPOINT aproxy_locked')
const COMMIT = plain('COMMIT', 'aproxy_commit')
const ROLLBACK = plain('ROLLBACK', 'aproxy_rollback')
const NOTHING: readonly PgRequest[] = []

/** session.savepoints */
export type SavepointUse = 'auto' | 'always' | 'never'

/**
 * Runs statements inside MySQL's idea of a transaction: an error undoes the statement and leaves the transaction usable.
 * SAVEPOINT and the statement travel in one write; BEGIN travels with the first statement.
 * A mark is a place that nothing was written after: going back to it undoes the statement that failed and no other. The beginning of a transaction is one,
 * a savepoint is the next, and statements that only read need none of their own.
 */
export class TransactionGuard {
  readonly #session: Session
  readonly #lease: Lease
  readonly #savepoints: () => SavepointUse
  /** BEGIN has been sent for the session's transaction */
  #begun = false
  #snapshot = false
  /** what is there to go back to, and whether anything was written since */
  #mark: 'begin' | 'savepoint' | 'none' = 'none'
  #written = false
  /** LOCK TABLES holds a transaction open, which is not the session's: it begins and ends as the locks do */
  #locked = false
  /** under locks: ROLLBACK goes back to where the session's transaction began */
  #marked = false

  constructor(session: Session, lease: Lease, savepoints: () => SavepointUse = () => 'auto') {
    this.#session = session
    this.#lease = lease
    this.#savepoints = savepoints
  }

  get begun(): boolean {
    return this.#begun
  }

  /** Opens the session's transaction; PostgreSQL hears of it with the first statement, or at once for a snapshot. */
  async begin(readOnly: boolean | undefined, snapshot: boolean): Promise<void> {
    if (this.#locked) await this.unlock()
    await this.commit()
    this.#session.beginTransaction(readOnly)
    this.#snapshot = snapshot
    if (snapshot) await this.run([plain('SELECT')], discardingSink)
  }

  /** Takes requests and where their answers go (`sink` sees indexes of its own requests only), and whether they write nothing and lock no row. */
  run(requests: readonly PgRequest[], sink: PgSink, needsTransaction = true, reads = false): Promise<void> {
    const { transaction } = this.#session
    if (!transaction.active && needsTransaction && !this.#session.autocommit) this.#session.beginTransaction()
    if (!transaction.active && !this.#locked) return this.#lease.run(requests, sink)
    return this.#runInside(requests, sink, reads)
  }

  async #runInside(requests: readonly PgRequest[], sink: PgSink, reads: boolean): Promise<void> {
    const { active } = this.#session.transaction
    const use = this.#locked ? 'always' : this.#savepoints()
    const first = !this.#begun
    const head = first ? [plain(this.#beginText())] : this.#locked && active && !this.#marked ? [RELEASE_LOCKED, LOCKED, ...this.#renewed()] : use === 'never' || !this.#needsMark(use) ? NOTHING : this.#renewed()
    const tail = !first && use === 'always' ? [RELEASE] : NOTHING
    const all = head.length + tail.length === 0 ? requests : [...head, ...requests, ...tail]
    try {
      await this.#lease.run(all, all === requests ? sink : new Shifted(sink, head.length, requests.length))
      this.#begun = true
      if (active) this.#marked = true
      if (first) this.#mark = this.#goesBackToBegin() ? 'begin' : 'none'
      else if (tail.length > 0) this.#mark = 'none'
      else if (head.length > 0) this.#mark = 'savepoint'
      this.#written = head.length > 0 ? !reads : this.#written || !reads
    } catch (error) {
      await this.#recover(error, first || use === 'never' || (head.length === 0 && this.#mark === 'begin'), use)
      throw error instanceof PgError ? new PgError(error.fields, error.index - head.length) : error
    }
  }

  #needsMark(use: SavepointUse): boolean {
    return use === 'always' || this.#written || this.#mark === 'none'
  }

  /** A savepoint here, instead of the one before. */
  #renewed(): readonly PgRequest[] {
    return this.#mark === 'savepoint' ? [RELEASE, SAVEPOINT] : [SAVEPOINT]
  }

  /** Beginning anew is as good as going back, unless the transaction sees the data as of its begin. */
  #goesBackToBegin(): boolean {
    return !this.#snapshot && !this.#session.transaction.readOnly && this.#session.transaction.isolation !== 'SERIALIZABLE'
  }

  #beginText(): string {
    const { isolation, readOnly } = this.#session.transaction
    const level = isolation === 'SERIALIZABLE' ? ' ISOLATION LEVEL SERIALIZABLE' : this.#snapshot || readOnly ? ' ISOLATION LEVEL REPEATABLE READ' : ''
    return `BEGIN${level}${readOnly ? ' READ ONLY' : ''}`
  }

  async #recover(error: unknown, toBegin: boolean, use: SavepointUse): Promise<void> {
    if (error instanceof ConnectionLost) return this.#ended()
    if (!(error instanceof PgError)) return
    // a deadlock or a serialization failure takes the whole transaction with it, as in MySQL (manual: InnoDB Error Handling)
    if (error.code === '40P01' || error.code === '40001') {
      await this.#lease.run([ROLLBACK], discardingSink)
      return this.#ended()
    }
    if (toBegin) {
      await this.#lease.run([ROLLBACK], discardingSink)
      // Without savepoints the session's transaction is over; otherwise it begins again with the next statement.
      if (use === 'never' && this.#begun) this.#ended()
      else this.#begun = false
      this.#mark = 'none'
      this.#written = false
      return
    }
    if (use === 'always') {
      await this.#lease.run([ROLLBACK_TO, RELEASE], discardingSink)
      this.#mark = 'none'
    } else {
      await this.#lease.run([ROLLBACK_TO], discardingSink)
      this.#mark = 'savepoint'
      this.#written = false
    }
  }

  #ended(): void {
    this.#begun = false
    this.#mark = 'none'
    this.#written = false
    if (this.#locked) this.#unlocked()
    this.#snapshot = false
    this.#session.transaction.end()
  }

  /** The connection is gone, and the transaction with it. */
  lost(): void {
    this.#ended()
  }

  /** Takes LOCK TABLE statements; runs them in a transaction that lasts until `unlock`. The session's own transaction must have ended. */
  async lock(statements: readonly string[]): Promise<void> {
    this.#lease.pin('locked-tables')
    try {
      await this.#lease.run([plain('BEGIN'), ...statements.map((s) => plain(s)), LOCKED], discardingSink)
    } catch (error) {
      if (error instanceof PgError) await this.#lease.run([ROLLBACK], discardingSink)
      this.#lease.unpin('locked-tables')
      throw error instanceof PgError ? new PgError(error.fields, error.index - 1) : error
    }
    this.#begun = true
    this.#locked = true
    this.#marked = false
  }

  /** Commits what was done under the locks and releases them; does nothing when nothing is locked. */
  async unlock(): Promise<void> {
    if (!this.#locked) return
    try {
      await this.#lease.run([COMMIT], discardingSink)
    } finally {
      this.#ended()
    }
  }

  #unlocked(): void {
    this.#locked = false
    this.#marked = false
    this.#session.lockedTables = undefined
    this.#lease.unpin('locked-tables')
  }

  /** COMMIT and ROLLBACK leave the tables locked (manual: LOCK TABLES and UNLOCK TABLES Statements, Interaction with Transactions). */
  async #endLocked(requests: readonly PgRequest[]): Promise<void> {
    if (this.#session.transaction.active && this.#marked) await this.#lease.run(requests, discardingSink)
    this.#marked = false
    this.#session.transaction.end()
  }

  /** Commits what is open; nothing to do is no error. */
  async commit(): Promise<void> {
    if (this.#locked) return this.#endLocked([RELEASE_LOCKED, LOCKED])
    if (this.#begun) {
      try {
        await this.#lease.run([COMMIT], discardingSink)
      } finally {
        this.#ended()
      }
    } else this.#ended()
  }

  async rollback(): Promise<void> {
    if (this.#locked) return this.#endLocked([plain('ROLLBACK TO SAVEPOINT aproxy_locked')])
    if (this.#begun) {
      try {
        await this.#lease.run([ROLLBACK], discardingSink)
      } finally {
        this.#ended()
      }
    } else this.#ended()
  }

  /** SAVEPOINT and its kind are the client's own and are not wrapped. */
  async savepoint(text: string): Promise<void> {
    if (!this.#session.transaction.active) return
    // Ours would hide the client's own, or be gone with it.
    const release = this.#mark === 'savepoint' ? [RELEASE] : NOTHING
    const requests = this.#begun ? [...release, plain(text)] : [plain(this.#beginText()), plain(text)]
    await this.#lease.run(requests, discardingSink)
    this.#begun = true
    this.#mark = 'none'
  }
}

/** Hides the requests that the guard put around the caller's. */
class Shifted implements PgSink {
  readonly #sink: PgSink
  readonly #by: number
  readonly #count: number

  constructor(sink: PgSink, by: number, count: number) {
    this.#sink = sink
    this.#by = by
    this.#count = count
  }

  row(index: number, buffer: Buffer, start: number, end: number): void {
    this.#sink.row(index - this.#by, buffer, start, end)
  }

  complete(index: number, tag: string): void {
    const own = index - this.#by
    if (own >= 0 && own < this.#count) this.#sink.complete(own, tag)
  }

  notice(fields: import('../base/pg-fields.ts').PgErrorFields): void {
    this.#sink.notice?.(fields)
  }

  fields(index: number, fields: import('../backend/requests.ts').PgField[]): void {
    this.#sink.fields?.(index - this.#by, fields)
  }
}
