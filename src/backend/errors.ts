import type { PgErrorFields } from '../base/pg-fields.ts'

/** PostgreSQL refused a statement: the fields of its ErrorResponse, and which request of the pipeline it was. */
export class PgError extends Error {
  readonly fields: PgErrorFields
  readonly index: number

  constructor(fields: PgErrorFields, index: number) {
    super(fields.message)
    this.name = 'PgError'
    this.fields = fields
    this.index = index
  }

  get code(): string {
    return this.fields.code
  }
}

/** The connection ended before the answer was complete. */
export class ConnectionLost extends Error {
  /** False when no byte of the request was handed to the socket, so that it can be sent again safely. */
  readonly sent: boolean
  /** What PostgreSQL said before it closed the connection (57P01 administrator command, 57P05 idle timeout, ...). */
  readonly fields: PgErrorFields | undefined

  constructor(sent: boolean, fields?: PgErrorFields, cause?: unknown) {
    const reason = fields?.message ?? (cause as Error | undefined)?.message
    super(`connection to PostgreSQL lost${reason ? `: ${reason}` : ''}`, { cause })
    this.name = 'ConnectionLost'
    this.sent = sent
    this.fields = fields
  }
}

/** No connection became free within the pool's waiting time. */
export class PoolTimeout extends Error {
  readonly waited: number

  constructor(waited: number, max: number) {
    super(`no PostgreSQL connection became free in ${waited} ms (${max} in use)`)
    this.name = 'PoolTimeout'
    this.waited = waited
  }
}

/** PostgreSQL cannot be reached or refuses the gateway's account; `fields` when it said why. */
export class BackendUnavailable extends Error {
  readonly fields: PgErrorFields | undefined

  constructor(cause: unknown) {
    super(`PostgreSQL is not available: ${(cause as Error | undefined)?.message || errorCode(cause) || 'unknown reason'}`, {
      cause,
    })
    this.name = 'BackendUnavailable'
    this.fields = cause instanceof PgError ? cause.fields : undefined
  }
}

/** The client went away, or was killed, while it waited for a connection. */
export class LeaseCancelled extends Error {
  constructor() {
    super('cancelled while waiting for a PostgreSQL connection')
    this.name = 'LeaseCancelled'
  }
}

/** Takes any thrown value; returns its `code` (a SQLSTATE or a Node error code), or ''. */
export function errorCode(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code
  return typeof code === 'string' ? code : ''
}
