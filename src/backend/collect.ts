import { parseTextRow } from './message-fields.ts'
import type { PgField, PgSink } from './requests.ts'

/** The answer to one statement, as strings. */
export interface CollectedResult {
  fields: PgField[]
  rows: (string | null)[][]
  tag: string
}

/** Keeps whole answers in memory, as strings: for the gateway's own small queries, never for a client's rows. */
export class CollectingSink implements PgSink {
  readonly results: CollectedResult[] = []
  #current: CollectedResult = { fields: [], rows: [], tag: '' }

  fields(_index: number, fields: PgField[]): void {
    this.#current.fields = fields
  }

  row(_index: number, buffer: Buffer, start: number): void {
    this.#current.rows.push(parseTextRow(buffer, start))
  }

  complete(_index: number, tag: string): void {
    this.#current.tag = tag
    this.results.push(this.#current)
    this.#current = { fields: [], rows: [], tag: '' }
  }
}

/** A sink for answers that nobody reads. */
export const discardingSink: PgSink = {
  row() {},
  complete() {},
}
