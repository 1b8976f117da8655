import type { PgErrorFields } from '../base/pg-fields.ts'
import { warningFromNotice } from '../errors/from-postgres.ts'
import type { PgSink } from '../backend/requests.ts'
import type { Session } from '../session/session.ts'
import { PacketWriter } from '../wire/packet-writer.ts'
import type { RowTranscoder } from '../types/transcode.ts'
import type { RowsPlan } from './plan.ts'
import { viewOf } from './session-view.ts'
import type { StatementContext } from './statement-context.ts'

/** Writes rows to the client as they come; the result's head goes out with the first row or at the end, so that an error before any row is an error alone. */
export class ClientRows implements PgSink {
  readonly #ctx: StatementContext
  readonly #plan: RowsPlan
  readonly #transcode: RowTranscoder
  #started = false
  rows = 0
  /** The one row of the request behind the first: how many rows there are without LIMIT. */
  found: bigint | undefined
  #waiting: Promise<void> | undefined

  constructor(ctx: StatementContext, plan: RowsPlan) {
    this.#ctx = ctx
    this.#plan = plan
    const { results } = viewOf(ctx.session)
    this.#transcode = results === undefined ? (ctx.binary ? plan.binary : plan.text) : plan.inCharset(results, ctx.binary)
  }

  row(index: number, buffer: Buffer, start: number, end: number): void {
    if (index !== 0) {
      this.found = BigInt(buffer.toString('latin1', start + 6, end))
      return
    }
    if (!this.#started) this.#start()
    this.rows++
    const { w } = this.#ctx
    this.#transcode(w, buffer, start, end)
    if (w.saturated && this.#waiting === undefined) this.#wait()
  }

  complete(index: number): void {
    if (index === 0 && !this.#started) this.#start()
  }

  notice(fields: PgErrorFields): void {
    const warning = warningFromNotice(fields)
    if (warning) this.#ctx.session.warn(warning)
  }

  #start(): void {
    this.#started = true
    const { w, caps, session } = this.#ctx
    this.#plan.head.write(w, caps, viewOf(session).definitions, session.statusFlags)
  }

  /** The client's socket slows PostgreSQL's down. */
  #wait(): void {
    const { client, lease } = this.#ctx
    lease.connection?.pause()
    const resume = (): void => {
      this.#waiting = undefined
      lease.connection?.resume()
    }
    this.#waiting = client.drained().then(resume, resume)
  }
}

/** Collects a query's rows as MySQL text, for SELECT … INTO, SET and the gateway's own use. */
export class CollectedRows implements PgSink {
  readonly rows: (Buffer | null)[][] = []
  readonly #session: Session
  readonly #plan: RowsPlan
  readonly #index: number
  readonly #w: PacketWriter
  readonly #limit: number

  constructor(session: Session, plan: RowsPlan, index: number, limit = Infinity) {
    this.#session = session
    this.#plan = plan
    this.#index = index
    this.#limit = limit
    this.#w = new PacketWriter({ write: (chunk) => this.#read(Buffer.from(chunk)) })
  }

  row(index: number, buffer: Buffer, start: number, end: number): void {
    if (index !== this.#index || this.rows.length >= this.#limit) return
    this.#plan.text(this.#w, buffer, start, end)
    this.#w.flush()
  }

  complete(): void {}

  notice(fields: PgErrorFields): void {
    const warning = warningFromNotice(fields)
    if (warning) this.#session.warn(warning)
  }

  #read(chunk: Buffer): boolean {
    let at = 4
    const row: (Buffer | null)[] = []
    for (let i = 0; i < this.#plan.columns.length; i++) {
      const first = chunk[at++] as number
      if (first === 0xfb) {
        row.push(null)
        continue
      }
      let length = first
      if (first === 0xfc) { length = chunk.readUInt16LE(at); at += 2 }
      else if (first === 0xfd) { length = chunk.readUIntLE(at, 3); at += 3 }
      else if (first === 0xfe) { length = Number(chunk.readBigUInt64LE(at)); at += 8 }
      row.push(chunk.subarray(at, at + length))
      at += length
    }
    this.rows.push(row)
    return true
  }
}
