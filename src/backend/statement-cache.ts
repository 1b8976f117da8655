import type { MessageWriter } from './message-writer.ts'
import type { PgRequest } from './requests.ts'

/** A named statement as far as this side knows. */
export interface Statement {
  readonly name: string
  readonly text: string
  /** The server has said ParseComplete. */
  confirmed: boolean
  used: boolean
}

/**
 * What is prepared on one connection. Bounded: the longest unused statement is closed in front of the next pipeline,
 * where a Close cannot be skipped by an earlier error.
 */
export class StatementCache {
  readonly #limit: number
  readonly #known = new Map<string, Statement>()
  readonly #toClose = new Map<string, Statement | undefined>()

  constructor(limit: number) {
    this.#limit = limit
  }

  get size(): number {
    return this.#known.size
  }

  get hasClosures(): boolean {
    return this.#toClose.size > 0
  }

  /** Writes the pending Closes. */
  writeClosures(writer: MessageWriter): void {
    for (const name of this.#toClose.keys()) writer.closeStatement(name)
    this.#toClose.clear()
  }

  /**
   * Writes a Parse for `request` unless its statement is there; `pending` are the statements that the present pipeline
   * has itself parsed. Returns the statement when a Parse was written.
   */
  prepare(writer: MessageWriter, name: string, request: PgRequest, pending: readonly unknown[] | undefined): Statement | undefined {
    const { text } = request
    let known = this.#known.get(name)
    if (known === undefined && this.#toClose.size > 0) known = this.#revive(name)
    if (known !== undefined && known.text === text) {
      known.used = true
      if (known.confirmed || pending?.includes(known)) return undefined
    }
    // Another text, or a Parse in an earlier pipeline whose fate is open: Close never fails, so it makes both safe.
    if (known !== undefined || this.#toClose.delete(name)) writer.closeStatement(name)
    writer.parse(name, text, request.paramTypes)
    const statement = { name, text, confirmed: false, used: true }
    this.#known.set(name, statement)
    if (this.#known.size > this.#limit) this.#evict(statement)
    return statement
  }

  /** The statement's Parse failed, was skipped, or its plan is stale: the next use parses it again. */
  forget(name: string): void {
    if (this.#known.delete(name)) this.#toClose.set(name, undefined)
  }

  /** Like `forget`, when `statement` is still the one known by its name. */
  drop(statement: Statement): void {
    if (this.#known.get(statement.name) === statement) this.forget(statement.name)
  }

  /** After DISCARD ALL or DEALLOCATE ALL. */
  clear(): void {
    this.#known.clear()
    this.#toClose.clear()
  }

  #revive(name: string): Statement | undefined {
    const statement = this.#toClose.get(name)
    if (statement === undefined) return undefined
    this.#toClose.delete(name)
    this.#known.set(name, statement)
    return statement
  }

  // Second chance: Map keeps insertion order, and a hit only sets a flag.
  #evict(keep: Statement): void {
    for (const [name, statement] of this.#known) {
      if (statement === keep) continue
      this.#known.delete(name)
      if (statement.used) {
        statement.used = false
        this.#known.set(name, statement)
        continue
      }
      this.#toClose.set(name, statement)
      return
    }
  }
}
