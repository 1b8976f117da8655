import { randomBytes } from 'node:crypto'
import type { Logger } from '../base/log.ts'
import type { StatementEntry } from '../base/query-stats.ts'

export interface TracerOptions {
  /** Where to post OTLP/HTTP JSON; asked for every batch. */
  readonly endpoint: () => string | undefined
  readonly logger: Logger
  readonly flushMs?: number
}

const SPANS_KEPT = 2048

type Attribute = { key: string; value: { stringValue: string } | { intValue: number } }

/** Sends one span per statement in batches; what the collector cannot take is dropped and counted. */
export class Tracer {
  readonly #options: TracerOptions
  readonly #timer: NodeJS.Timeout
  #spans: object[] = []
  dropped = 0

  constructor(options: TracerOptions) {
    this.#options = options
    this.#timer = setInterval(() => void this.flush(), options.flushMs ?? 2000)
    this.#timer.unref()
  }

  /** Takes a statement that has just finished, and its text as it may be shown. */
  add(entry: StatementEntry, sql: string): void {
    if (this.#spans.length >= SPANS_KEPT) {
      this.dropped++
      return
    }
    const end = BigInt(Date.now()) * 1_000_000n
    this.#spans.push({
      traceId: randomBytes(16).toString('hex'),
      spanId: randomBytes(8).toString('hex'),
      name: `mysql ${/^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase() ?? 'statement'}`,
      kind: 2,
      startTimeUnixNano: String(end - BigInt(Math.round(entry.seconds * 1e9))),
      endTimeUnixNano: String(end),
      attributes: attributesOf(entry, sql),
      status: { code: entry.error ? 2 : 0 },
    })
  }

  /** Sends what has gathered; never throws. */
  async flush(): Promise<void> {
    const endpoint = this.#options.endpoint()
    if (this.#spans.length === 0 || endpoint === undefined) return
    const spans = this.#spans
    this.#spans = []
    const resource = { attributes: [text('service.name', 'aproxy')] }
    const body = JSON.stringify({ resourceSpans: [{ resource, scopeSpans: [{ scope: { name: 'aproxy' }, spans }] }] })
    try {
      const answer = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: AbortSignal.timeout(5000),
      })
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`status ${answer.status}`)
    } catch (error) {
      this.dropped += spans.length
      this.#options.logger.warn({ event: 'spans_dropped', dropped: this.dropped, reason: String((error as Error).message) }, 'spans could not be sent')
    }
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.flush()
  }
}

function attributesOf(entry: StatementEntry, sql: string): Attribute[] {
  return [
    text('db.system.name', 'mysql'),
    text('db.namespace', entry.database),
    text('db.query.text', sql),
    text('db.user', entry.user),
    { key: 'aproxy.connection', value: { intValue: entry.connectionId } },
    ...(entry.rows === undefined ? [] : [{ key: 'db.response.returned_rows', value: { intValue: entry.rows } }]),
    ...(entry.error ? [text('db.response.status_code', String(entry.error.errno))] : []),
  ]
}

function text(key: string, value: string): Attribute {
  return { key, value: { stringValue: value } }
}
