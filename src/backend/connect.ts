import { isIP, Socket } from 'node:net'
import type { ConnectionOptions as TlsOptions } from 'node:tls'
import pg from 'pg'
import { Parser } from 'pg-protocol/dist/parser.js'
import { PgError } from './errors.ts'

export type SslMode = 'disable' | 'allow' | 'prefer' | 'require' | 'verify-ca' | 'verify-full'

export interface SslOptions {
  readonly mode: SslMode
  /** PEM texts. */
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
}

/** Where PostgreSQL is and who connects. */
export interface ConnectOptions {
  /** Host name, address, or the directory of a Unix socket (starting with '/'). */
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password?: string
  readonly database: string
  readonly applicationName?: string
  readonly ssl?: SslOptions
  /** Milliseconds for the whole of connecting and authenticating; 0 = no limit. */
  readonly connectTimeout?: number
  /** Settings given at start-up: they are what RESET returns to. */
  readonly startupSettings?: Readonly<Record<string, string>>
  /** Most named statements kept on the connection. */
  readonly statementCacheSize?: number
}

/** An authenticated connection at its first ReadyForQuery, taken over from the driver. */
export interface Link {
  readonly socket: Socket
  /** The TLS options in use, for the cancel connection; undefined without TLS. */
  readonly tls: TlsOptions | undefined
  readonly pid: number
  readonly secret: number
  readonly parameters: Map<string, string>
  /** Bytes that arrived behind the ReadyForQuery. */
  readonly rest: Buffer
  /** Routes the socket's bytes to `receive`; they are valid only during the call. */
  attach(receive: (chunk: Buffer, length: number) => void): void
}

/** Takes where and who; returns an authenticated link. Throws PgError when PostgreSQL refuses, else a network error. */
export async function connectLink(options: ConnectOptions): Promise<Link> {
  const mode = options.host.startsWith('/') ? 'disable' : (options.ssl?.mode ?? 'disable')
  if (mode === 'disable') return open(options, undefined)
  if (mode === 'allow') return open(options, undefined).catch(() => open(options, tlsOptions(options)))
  if (mode !== 'prefer') return open(options, tlsOptions(options))
  return open(options, tlsOptions(options)).catch((error: Error) => {
    if (/does not support SSL/.test(error.message)) return open(options, undefined)
    throw error
  })
}

function tlsOptions({ host, ssl }: ConnectOptions): TlsOptions {
  const { mode, ca, cert, key } = ssl as SslOptions
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(isIP(host) ? {} : { servername: host }),
    rejectUnauthorized: mode === 'verify-ca' || mode === 'verify-full',
    // verify-ca trusts any certificate of the authority, whatever its name (manual, "SSL Support").
    ...(mode === 'verify-ca' ? { checkServerIdentity: () => undefined } : {}),
  }
}

type Receive = (chunk: Buffer, length: number) => void

// One buffer for all plain sockets: libuv reads into it and calls back before it reads anything else. On Windows a read
// is pending with its buffer, so each socket has its own there.
const READ_SIZE = 64 * 1024
const sharedRead = Buffer.allocUnsafeSlow(READ_SIZE)

/** The driver's Connection, with the bytes counted until the first ReadyForQuery and handed elsewhere afterwards. */
class HandoverConnection extends pg.Connection {
  declare stream: Socket
  rest: Buffer = Buffer.alloc(0)
  readonly parameters = new Map<string, string>()
  #receive: Receive | undefined
  #parser = new Parser()
  #ready = false

  constructor(ssl: TlsOptions | undefined) {
    let own: HandoverConnection | undefined
    const receive = (length: number, buffer: Uint8Array): boolean => {
      own?.receive(buffer as Buffer, length)
      return true
    }
    const buffer = process.platform === 'win32' ? Buffer.allocUnsafeSlow(READ_SIZE) : sharedRead
    // With TLS the raw socket must emit 'data' for the answer to SSLRequest, and the TLS socket has its own buffers.
    const socket = ssl ? new Socket() : new Socket({ onread: { buffer, callback: receive } } as object)
    super({ ssl: ssl ?? false, stream: socket, keepAlive: true, keepAliveInitialDelayMillis: 30_000 } as never)
    own = this
    this.on('parameterStatus', (m: { parameterName: string; parameterValue: string }) => {
      this.parameters.set(m.parameterName, m.parameterValue)
    })
  }

  // Called by the driver for the raw socket, or for the TLS socket once the server has agreed to TLS.
  attachListeners(stream: Socket): void {
    this.#parser = new Parser()
    if (this.#usesCallback(stream)) return
    stream.on('data', (chunk: Buffer) => this.receive(chunk, chunk.length))
  }

  attach(receive: Receive): void {
    this.#receive = receive
  }

  receive(chunk: Buffer, length: number): void {
    if (this.#receive) {
      this.#receive(chunk, length)
      return
    }
    this.rest = Buffer.concat([this.rest, chunk.subarray(0, length)])
    while (!this.#ready && this.rest.length >= 5) {
      const size = this.rest.readInt32BE(1) + 1
      if (this.rest.length < size) return
      const message = this.rest.subarray(0, size)
      this.rest = this.rest.subarray(size)
      this.#ready = message[0] === 0x5a // Z
      this.#parser.parse(message, (m) => this.emit(m.name === 'error' ? 'errorMessage' : m.name, m))
    }
  }

  #usesCallback(stream: Socket): boolean {
    return stream === this.stream && !(this as unknown as { ssl: unknown }).ssl
  }
}

async function open(options: ConnectOptions, tls: TlsOptions | undefined): Promise<Link> {
  const connection = new HandoverConnection(tls)
  const client = new pg.Client({
    connection,
    host: options.host,
    port: options.port,
    user: options.user,
    password: options.password,
    database: options.database,
    application_name: options.applicationName ?? 'aproxy',
    ssl: tls ?? false,
    connectionTimeoutMillis: options.connectTimeout ?? 10_000,
    options: startupText(options.startupSettings),
  } as object)
  // The driver reports a loss after the hand-over here; the new owner watches the socket itself.
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    connection.stream.destroy()
    throw asPgError(error)
  }
  const { processID, secretKey } = client as unknown as { processID: number; secretKey: number }
  connection.removeAllListeners()
  connection.on('error', () => {})
  return {
    socket: connection.stream,
    tls,
    pid: processID,
    secret: secretKey,
    parameters: connection.parameters,
    rest: connection.rest,
    attach: (receive) => connection.attach(receive),
  }
}

// The "options" start-up parameter: spaces and backslashes are escaped by a backslash (manual, "Message Formats").
function startupText(settings: Readonly<Record<string, string>> | undefined): string | undefined {
  const parts = Object.entries(settings ?? {}).map(([k, v]) => `-c ${k}=${v.replace(/[\\\s]/g, '\\$&')}`)
  return parts.length === 0 ? undefined : parts.join(' ')
}

function asPgError(error: unknown): unknown {
  const e = error as Partial<Record<string, string>> & Error
  if (typeof e.code !== 'string' || typeof e['severity'] !== 'string') return error
  const fields = { severity: e['severity'], code: e.code, message: e.message }
  return new PgError(
    {
      ...fields,
      ...(e['detail'] === undefined ? {} : { detail: e['detail'] }),
      ...(e['hint'] === undefined ? {} : { hint: e['hint'] }),
      ...(e['routine'] === undefined ? {} : { routine: e['routine'] }),
    },
    0,
  )
}
