import type { Logger } from '../base/log.ts'
import type { ConnectOptions } from './connect.ts'
import { PgConnection } from './connection.ts'

export interface ListenerOptions {
  /** Asked for every connection. */
  readonly connect: () => ConnectOptions
  readonly channel: string
  readonly onMessage: (payload: string) => void
  /** Listening begins, for the first time or again: messages before it are lost. */
  readonly onGap: () => void
  readonly log: Logger
}

const FIRST_WAIT = 500
const LONGEST_WAIT = 10_000
/** A peer that went without a word is found by asking. */
const ASK_MS = 30_000
const ANSWER_MS = 10_000

/** A connection of its own that hears one channel's notifications, and is opened again whenever it is lost. */
export class Listener {
  readonly #options: ListenerOptions
  #connection: PgConnection | undefined
  #timer: NodeJS.Timeout | undefined
  #wait = FIRST_WAIT
  #stopped = false
  #failing = false

  constructor(options: ListenerOptions) {
    this.#options = options
  }

  /** Begins to listen; never throws. */
  start(): void {
    void this.#open()
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
    this.#connection?.close()
  }

  async #open(): Promise<void> {
    const { connect, channel, onMessage, onGap, log } = this.#options
    try {
      const connection = await PgConnection.connect(connect())
      if (this.#stopped) return connection.close()
      this.#connection = connection
      connection.onNotification = (n) => {
        if (n.channel === channel) onMessage(n.payload)
      }
      connection.onClose = () => this.#again()
      await connection.simple(`LISTEN "${channel.replaceAll('"', '""')}"`)
      this.#wait = FIRST_WAIT
      this.#failing = false
      onGap()
      this.#later(ASK_MS, () => void this.#ask(connection))
    } catch (error) {
      if (!this.#failing) log.warn({ event: 'listen_failed', channel, reason: (error as Error).message }, 'changes made by others are seen late')
      this.#failing = true
      if (this.#connection === undefined || this.#connection.closed) this.#again()
      else this.#connection.close()
    }
  }

  #again(): void {
    if (this.#stopped) return
    this.#connection = undefined
    this.#later(this.#wait, () => void this.#open())
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT)
  }

  async #ask(connection: PgConnection): Promise<void> {
    if (connection.closed) return
    this.#later(ANSWER_MS, () => connection.close())
    try {
      await connection.simple('')
      this.#later(ASK_MS, () => void this.#ask(connection))
    } catch {
      // Its close has started the next attempt.
    }
  }

  #later(ms: number, work: () => void): void {
    clearTimeout(this.#timer)
    if (this.#stopped) return
    this.#timer = setTimeout(work, ms)
    this.#timer.unref()
  }
}
