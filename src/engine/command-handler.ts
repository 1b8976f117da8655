import type { Command } from '../wire/commands.ts'
import type { PacketWriter } from '../wire/packet-writer.ts'

/** Who a client is, once it has logged in. */
export interface ClientIdentity {
  /** Connection id, as CONNECTION_ID() tells. */
  readonly id: number
  /** The name the client gave. */
  readonly user: string
  /** As MySQL shows it: `localhost` or an address. */
  readonly host: string
  /** The account that matched, as CURRENT_USER() tells: `root@%`. */
  readonly account: string
  /** Capabilities that both sides have. */
  readonly capabilities: number
  /** Collation id from the handshake. */
  readonly charset: number
  readonly attributes: ReadonlyMap<string, string>
  readonly tls: boolean
  /** What TLS agreed on, as Ssl_version and Ssl_cipher tell. */
  readonly encryption?: { readonly version: string; readonly cipher: string } | undefined
  /** Databases the account may use; undefined = all. Others answer 1044. */
  readonly databases: readonly string[] | undefined
}

/** One client's commands; made by a SessionFactory after login. Commands come one at a time. */
export interface CommandHandler {
  /**
   * Writes the complete answer of the command and may flush; the caller flushes after it resolves. Throws MySqlError for an ERR answer that
   * is not yet written: the caller drops the packet that is open, if any, and writes the ERR in sequence.
   * `quit`, `ping`, `changeUser`, `resetConnection` and `unknown` never come here.
   */
  handle(command: Command, w: PacketWriter, client: ClientChannel): Promise<void>
  /** Cancels what is running; does nothing when nothing is. */
  killQuery(): void
  /** The client is gone: roll back and release everything. Called once, also while `handle` runs. */
  close(): Promise<void>
  /** COM_RESET_CONNECTION: the caller writes OK. */
  reset(): Promise<void>
  /** COM_CHANGE_USER after authentication: a fresh session; throws MySqlError 1049 and the like. The caller writes OK. */
  changeUser(identity: ClientIdentity, database: string | undefined): Promise<void>
  /** Server status bits for OK packets that the caller writes. */
  readonly statusFlags: number
  readonly database: string | undefined
  /** The text of the running statement, for SHOW PROCESSLIST. */
  readonly info: string | undefined
  /** Seconds of idleness allowed, when the session has its own wait_timeout. */
  readonly waitTimeout?: number | undefined
  /** Bytes of the longest packet to accept, when the session has its own max_allowed_packet. */
  readonly maxAllowedPacket?: number | undefined
}

/** The client's side of a running command. */
export interface ClientChannel {
  /** Resolves when the socket can take more (at once if it can now); rejects if it closed. */
  drained(): Promise<void>
  readonly closed: boolean
  /**
   * LOAD DATA LOCAL: asks the client for a file and yields its content; the answer is still to be written afterwards.
   * Throws MySqlError 3948 when the client does not allow it.
   */
  requestLocalFile(name: string): AsyncIterable<Buffer>
}

export interface SessionFactory {
  /** Takes who logged in and the database it named; returns its handler. Throws MySqlError 1049, or a 2003-class one when PostgreSQL is down. */
  open(identity: ClientIdentity, database: string | undefined): Promise<CommandHandler>
}

/** One row of SHOW PROCESSLIST. */
export interface ClientInfo {
  readonly id: number
  readonly user: string
  /** `localhost` for Unix sockets, else address and port. */
  readonly host: string
  readonly database: string | undefined
  /** `Sleep`, `Query`, `Execute`, … */
  readonly command: string
  /** Whole seconds in this command. */
  readonly time: number
  readonly state: string | undefined
  readonly info: string | undefined
}

/** All clients that live now, in this process and its siblings; what SHOW PROCESSLIST reads and KILL needs. */
export interface ClientDirectory {
  list(): Promise<readonly ClientInfo[]>
  find(id: number): Promise<ClientInfo | undefined>
  /** Resolves to false when there is no such client. */
  kill(id: number, what: 'query' | 'connection'): Promise<boolean>
}
