import type { Socket } from 'node:net'
import type { PgErrorFields } from '../base/pg-fields.ts'
import { sendCancel } from './cancel.ts'
import type { CollectedResult } from './collect.ts'
import { CollectingSink, discardingSink } from './collect.ts'
import type { ConnectOptions, Link } from './connect.ts'
import { connectLink } from './connect.ts'
import { feedCopy } from './copy.ts'
import { ConnectionLost, PgError } from './errors.ts'
import {
  parseErrorFields, parseNotification, parseParameterStatus, parseRowDescription, versionNumber,
} from './message-fields.ts'
import { MessageReader } from './message-reader.ts'
import { MessageWriter } from './message-writer.ts'
import { dropUnparsed, writeRequest } from './pipeline.ts'
import type { PgNotification, PgRequest, PgSink, TxStatus } from './requests.ts'
import { Run } from './run.ts'
import { AppliedSettings } from './settings.ts'
import { StatementCache } from './statement-cache.ts'

const STATEMENTS = 500
const NO_TYPES: readonly number[] = []

/** One PostgreSQL connection: pipelines in, raw row bytes out. */
export class PgConnection {
  readonly pid: number
  /** server_version_num, e.g. 180004. */
  readonly serverVersion: number
  readonly openedAt = Date.now()
  txStatus: TxStatus = 'I'
  closed = false
  /** Why it is closed. */
  reason: ConnectionLost | undefined
  /** How often ROLLBACK (also TO SAVEPOINT) was answered: settings made inside that transaction are gone. */
  rollbacks = 0
  /** Writes to the socket so far. */
  writes = 0
  /** The tracked settings in force; kept by the lease. */
  readonly settings = new AppliedSettings()
  onClose: ((reason: ConnectionLost) => void) | undefined
  onNotice: ((fields: PgErrorFields) => void) | undefined
  onNotification: ((notification: PgNotification) => void) | undefined
  readonly #options: ConnectOptions
  readonly #link: Link
  readonly #socket: Socket
  readonly #writer = new MessageWriter()
  readonly #reader: MessageReader
  readonly #statements: StatementCache
  #head: Run | undefined
  #tail: Run | undefined
  #backlog: { run: Run; write: () => void }[] = []
  #exclusive = false
  #paused = false
  #farewell: PgErrorFields | undefined
  #cause: Error | undefined
  #lastTag = 'SELECT 1'
  readonly #cancels = new Set<Promise<void>>()

  /** Takes where and who; returns a connection ready for `run`. Throws PgError, or a network error. */
  static async connect(options: ConnectOptions): Promise<PgConnection> {
    return new PgConnection(options, await connectLink(options))
  }

  private constructor(options: ConnectOptions, link: Link) {
    this.#options = options
    this.#link = link
    this.#socket = link.socket
    this.#statements = new StatementCache(options.statementCacheSize ?? STATEMENTS)
    this.pid = link.pid
    this.serverVersion = versionNumber(link.parameters.get('server_version') ?? '')
    this.#reader = new MessageReader((type, buffer, start, end) => {
      try {
        this.#dispatch(type, buffer, start, end)
      } catch (error) {
        this.#sinkFailed(error)
      }
    })
    link.attach((chunk, length) => this.#receive(chunk, length))
    this.#socket.on('error', (error) => (this.#cause ??= error))
    this.#socket.on('close', () => this.#end())
    if (link.rest.length > 0) this.#receive(link.rest, link.rest.length)
  }

  /** The server's run-time parameters as last reported (ParameterStatus). */
  get parameters(): ReadonlyMap<string, string> {
    return this.#link.parameters
  }

  get preparedStatements(): number {
    return this.#statements.size
  }

  /** True while a pipeline is unanswered. */
  get busy(): boolean {
    return this.#head !== undefined || this.#backlog.length > 0
  }

  /**
   * Sends a pipeline in one write with one Sync, behind those already under way; the answers go to `sink`. Resolves at
   * ReadyForQuery; rejects there with the PgError of the request that failed (those behind it were skipped), or with
   * ConnectionLost. `hold` keeps the bytes back until the next run, which must follow at once.
   */
  run(requests: readonly PgRequest[], sink: PgSink, hold = false): Promise<void> {
    const run = new Run(requests, sink)
    if (this.closed) run.reject(this.#lost(false))
    else if (this.#exclusive) this.#backlog.push({ run, write: () => this.#writePipeline(run, hold) })
    else this.#writePipeline(run, hold)
    return run.promise
  }

  /** Runs SQL text, one or more statements, without parameters (simple protocol); returns all rows as strings. */
  async simple(sql: string): Promise<CollectedResult[]> {
    const sink = new CollectingSink()
    const run = new Run([], sink)
    this.#submit(run, () => this.#writer.query(sql))
    await run.promise
    return sink.results
  }

  /** Runs one statement with parameters in text format; returns all rows as strings. */
  async query(text: string, params: readonly (string | null)[] = []): Promise<CollectedResult> {
    const sink = new CollectingSink()
    await this.run([{ text, paramTypes: NO_TYPES, params, describe: true }], sink)
    return sink.results[0] ?? { fields: [], rows: [], tag: '' }
  }

  /**
   * Runs `COPY … FROM STDIN` with the bytes of `source`, waiting while the server is slow; returns the command tag.
   * When `source` throws, the COPY is aborted and rejects with that error.
   */
  async copyIn(text: string, source: AsyncIterable<Uint8Array>): Promise<string> {
    const sink = new CollectingSink()
    const run = new Run([], sink)
    run.exclusive = true
    run.onCopyIn = () => {
      const accepts = (): boolean => !this.closed && this.#head === run && run.error === undefined
      const target = { socket: this.#socket, writer: this.#writer, flush: () => this.#flush(), accepts }
      void feedCopy(target, source).then((failure) => {
        if (failure) Object.assign(run, { failed: true, failure: failure.error })
      })
    }
    this.#submit(run, () => this.#writer.query(text))
    await run.promise
    return sink.results[0]?.tag ?? ''
  }

  /** Runs `COPY … TO STDOUT`; `data` gets each message's bytes, valid only during the call. Returns the command tag. */
  async copyOut(text: string, data: (buffer: Buffer, start: number, end: number) => void): Promise<string> {
    const sink = new CollectingSink()
    const run = new Run([], sink)
    run.onCopyData = data
    this.#submit(run, () => this.#writer.query(text))
    await run.promise
    return sink.results[0]?.tag ?? ''
  }

  /** Stops reading from the server; rows of at most one chunk (64 KB) may still be delivered. */
  pause(): void {
    if (this.#head === undefined) return
    this.#paused = true
    this.#socket.pause()
  }

  /** Reads on; happens by itself when the last pipeline under way is answered. */
  resume(): void {
    if (!this.#paused) return
    this.#paused = false
    this.#socket.resume()
  }

  /** Asks the server to cancel what runs; resolves when the request's own connection is closed. */
  cancel(): Promise<void> {
    const { host, port } = this.#options
    const { tls, pid, secret } = this.#link
    const target = { host, port, address: this.#socket.remoteAddress, tls, pid, secret }
    const sent = sendCancel(target).finally(() => this.#cancels.delete(sent))
    this.#cancels.add(sent)
    return sent
  }

  /** Settles when no cancel is under way any more (until then the next statement may be hit); undefined when none is. */
  get cancelling(): Promise<unknown> | undefined {
    return this.#cancels.size === 0 ? undefined : Promise.allSettled(this.#cancels)
  }

  /** Parses the named statement again at its next use (its plan is stale). */
  forget(name: string): void {
    this.#statements.forget(name)
  }

  /** After DISCARD ALL or DEALLOCATE ALL: no statement is prepared any more. */
  forgetAll(): void {
    this.#statements.clear()
  }

  /** Ends the connection; what is under way rejects with ConnectionLost. */
  close(): void {
    if (this.closed) return
    if (this.busy) {
      this.#socket.destroy()
    } else {
      this.#writer.terminate()
      this.#flush()
      this.#socket.end()
      this.#socket.resume()
      setTimeout(() => this.#socket.destroy(), 1000).unref()
    }
    this.#end()
  }

  #submit(run: Run, write: () => void): void {
    const start = (): void => {
      this.#append(run)
      this.#exclusive = run.exclusive
      write()
      this.#flush()
    }
    if (this.closed) run.reject(this.#lost(false))
    else if (this.#exclusive) this.#backlog.push({ run, write: start })
    else start()
  }

  #writePipeline(run: Run, hold: boolean): void {
    const writer = this.#writer
    const { requests } = run
    const start = writer.position
    try {
      if (this.#statements.hasClosures) this.#statements.writeClosures(writer)
      for (let i = 0; i < requests.length; i++) writeRequest(writer, this.#statements, run, requests[i] as PgRequest)
      writer.sync()
    } catch (error) {
      // Nothing of it is sent; what it would have parsed is closed again to be safe.
      writer.position = start
      dropUnparsed(this.#statements, run)
      run.reject(error)
      if (!hold) this.#flush()
      return
    }
    this.#append(run)
    if (!hold) this.#flush()
  }

  #append(run: Run): void {
    if (this.#tail === undefined) this.#head = run
    else this.#tail.next = run
    this.#tail = run
  }

  #flush(): void {
    const writer = this.#writer
    if (writer.position === 0) return
    this.writes++
    this.#socket.write(writer.take())
    // The kernel usually takes all at once; otherwise the socket still refers to our buffer.
    writer.taken(this.#socket.writableLength > 0)
  }

  #receive(chunk: Buffer, length: number): void {
    try {
      this.#reader.push(chunk, length)
    } catch (error) {
      this.#cause ??= error as Error
      this.#socket.destroy()
      this.#end()
    }
  }

  #dispatch(type: number, b: Buffer, start: number, end: number): void {
    const run = this.#head
    switch (type) {
      case 0x44: // D DataRow
        run?.sink.row(run.index, b, start, end)
        return
      case 0x43: // C CommandComplete
        if (run) this.#complete(run, this.#tag(b, start, end - 1))
        return
      case 0x5a: // Z ReadyForQuery
        this.txStatus = b[start] === 0x49 ? 'I' : b[start] === 0x54 ? 'T' : 'E'
        this.#finish()
        return
      case 0x31: // 1 ParseComplete
        if (run) {
          const statement = run.parses?.[run.parsed++]
          if (statement) statement.confirmed = true
        }
        return
      case 0x54: // T RowDescription
        if (run?.sink.fields) run.sink.fields(run.index, parseRowDescription(b, start, end))
        return
      case 0x49: // I EmptyQueryResponse
        if (run) this.#complete(run, '')
        return
      case 0x45: // E ErrorResponse
        this.#refused(run, parseErrorFields(b, start, end))
        return
      case 0x4e: // N NoticeResponse
        if (run?.sink.notice) run.sink.notice(parseErrorFields(b, start, end))
        else this.onNotice?.(parseErrorFields(b, start, end))
        return
      case 0x53: { // S ParameterStatus
        const [name, value] = parseParameterStatus(b, start, end)
        this.#link.parameters.set(name, value)
        return
      }
      case 0x41: // A NotificationResponse
        this.onNotification?.(parseNotification(b, start, end))
        return
      case 0x47: // G CopyInResponse
        if (run?.onCopyIn) return run.onCopyIn()
        // COPY FROM STDIN through run(): the server ignores our Sync until the copy ends, so another follows.
        this.#writer.copyFail('COPY FROM STDIN has no data here')
        this.#writer.sync()
        return this.#flush()
      case 0x64: // d CopyData
        run?.onCopyData?.(b, start, end)
        return
      case 0x57: // W CopyBothResponse: only replication connections get it
        this.#socket.destroy(new Error('unexpected CopyBothResponse'))
        return
      default: // 2, 3, n, t, s, c, H: nothing to do
    }
  }

  #complete(run: Run, tag: string): void {
    if (tag === 'ROLLBACK') this.rollbacks++
    const { index } = run
    run.index = index + 1
    run.sink.complete(index, tag)
  }

  // Tags repeat ('SELECT 1', 'INSERT 0 1'): comparing is cheaper than another string.
  #tag(b: Buffer, start: number, end: number): string {
    const last = this.#lastTag
    if (last.length === end - start) {
      let i = 0
      while (i < last.length && last.charCodeAt(i) === b[start + i]) i++
      if (i === last.length) return last
    }
    return (this.#lastTag = b.toString('latin1', start, end))
  }

  #refused(run: Run | undefined, fields: PgErrorFields): void {
    if (fields.severity === 'FATAL' || fields.severity === 'PANIC') this.#farewell = fields
    if (run === undefined) return
    // An error at the commit of the pipeline itself (deferred constraints) has no request: it counts for the last.
    const index = Math.max(0, Math.min(run.index, run.requests.length - 1))
    run.error ??= new PgError(fields, index)
    const name = run.requests[index]?.name
    // 0A000 cached plan must not change result type, 26000 no such statement, 42P05 already there.
    if (name !== undefined && (fields.code === '0A000' || fields.code === '26000' || fields.code === '42P05')) {
      this.#statements.forget(name)
    }
  }

  #finish(): void {
    const run = this.#head
    if (run === undefined) return
    this.#head = run.next
    if (this.#head === undefined) {
      this.#tail = undefined
      // Paused in the last chunk of an answer: nobody is left to resume, and the next answer must be read.
      this.resume()
    }
    if (run.error !== undefined) dropUnparsed(this.#statements, run)
    if (run.failed) run.reject(run.failure)
    else if (run.error !== undefined) run.reject(run.error)
    else run.resolve()
    if (run.exclusive) {
      this.#exclusive = false
      while (!this.#exclusive && this.#backlog.length > 0) this.#backlog.shift()?.write()
    }
  }

  #sinkFailed(error: unknown): void {
    const run = this.#head
    if (run === undefined || run.failed) return
    run.failed = true
    run.failure = error
    run.sink = discardingSink
    run.onCopyData = undefined
  }

  #lost(sent: boolean): ConnectionLost {
    return new ConnectionLost(sent, this.#farewell, this.#cause)
  }

  #end(): void {
    if (this.closed) return
    this.closed = true
    this.#reader.stop()
    for (let run = this.#head; run !== undefined; run = run.next) {
      run.reject(run.failed ? run.failure : this.#lost(true))
    }
    this.#head = this.#tail = undefined
    for (const { run } of this.#backlog) run.reject(this.#lost(false))
    this.#backlog = []
    this.reason = this.#lost(false)
    this.onClose?.(this.reason)
  }
}
