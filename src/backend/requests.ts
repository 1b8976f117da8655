import type { PgErrorFields } from '../base/pg-fields.ts'

/** One statement of a pipeline, in the extended protocol. */
export interface PgRequest {
  /** SQL with $1, $2, ... */
  readonly text: string
  /** Prepared-statement name: parsed once per connection, then only bound. Absent = unnamed, parsed each time. */
  readonly name?: string
  /** Type OIDs of the parameters, 0 = left to PostgreSQL. */
  readonly paramTypes: readonly number[]
  /** Values in text format, or binary where `paramFormats` says 1; null = NULL. */
  readonly params: readonly (Buffer | string | null)[]
  readonly paramFormats?: readonly (0 | 1)[]
  readonly resultFormats?: readonly (0 | 1)[]
  /** Ask for a RowDescription; without it the caller knows the columns. */
  readonly describe?: boolean
}

/** Receives the answers of a pipeline, synchronously, while bytes are parsed; `index` is the request's number. */
export interface PgSink {
  fields?(index: number, fields: PgField[]): void
  /** The body of a DataRow: int16 count, then (int32 length, bytes) each; valid only during the call. */
  row(index: number, buffer: Buffer, start: number, end: number): void
  /** `tag` is the command tag, '' for an empty statement. */
  complete(index: number, tag: string): void
  notice?(fields: PgErrorFields): void
}

/** A column of a RowDescription. */
export interface PgField {
  name: string
  tableOid: number
  columnId: number
  typeOid: number
  typmod: number
  format: number
}

/** 'I' idle, 'T' in a transaction, 'E' in a failed transaction. */
export type TxStatus = 'I' | 'T' | 'E'

/** A LISTEN channel's message. */
export interface PgNotification {
  readonly pid: number
  readonly channel: string
  readonly payload: string
}
