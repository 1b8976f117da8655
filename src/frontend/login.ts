import { randomBytes } from 'node:crypto'
import type { ClientIdentity, SessionFactory } from '../engine/command-handler.ts'
import { mysqlError } from '../errors/mysql-error.ts'
import type { Logger } from '../base/log.ts'
import { Capability, SERVER_CAPABILITIES, Status } from '../wire/constants.ts'
import { makeScramble, parseHandshakeResponse, writeAuthMoreData, writeAuthSwitch, writeGreeting } from '../wire/handshake.ts'
import type { AuthPlugin, ChangeUser, HandshakeResponse } from '../wire/handshake.ts'
import type { Account, Accounts } from './accounts.ts'
import type { ConnectionGate } from './admission.ts'
import { LoginFailure, splitAccount } from './authenticator.ts'
import type { AuthExchange, Authenticator, LoginRequest } from './authenticator.ts'
import type { ClientRegistry } from './client-registry.ts'
import type { ClientStream, TlsSettings } from './client-stream.ts'
import type { FrontendCounters } from './counters.ts'
import type { FrontendSettings } from './settings.ts'

/** Everything that clients of one gateway share. The functions are asked anew for each client, so a reload takes effect. */
export interface FrontendContext {
  readonly settings: () => FrontendSettings
  readonly accounts: () => Accounts
  readonly tls: () => TlsSettings | undefined
  readonly sessions: SessionFactory
  readonly authenticator: Authenticator
  readonly registry: ClientRegistry
  readonly admission: ConnectionGate
  readonly counters: FrontendCounters
  readonly logger: Logger
}

/** Where a client comes from. */
export interface Peer {
  /** As MySQL names it: `localhost` or an address. */
  readonly host: string
  /** Undefined on a Unix socket. */
  readonly address: string | undefined
  readonly port: number | undefined
}

/** A proven login; `account` counts in the registry until `leave`. */
export interface LoggedIn {
  readonly identity: ClientIdentity
  readonly account: Account
  readonly database: string | undefined
}

// utf8mb4_0900_ai_ci
const GREETING_COLLATION = 255

/** The login conversation of one client, from the greeting on, and again at COM_CHANGE_USER. */
export class ClientLogin implements AuthExchange {
  readonly scramble: Buffer = makeScramble(randomBytes(20))
  /** The client's capabilities as far as they are known. */
  capabilities = 0
  tls = false

  readonly #stream: ClientStream
  readonly #context: FrontendContext
  readonly #id: number
  readonly #peer: Peer

  constructor(stream: ClientStream, context: FrontendContext, id: number, peer: Peer) {
    this.#stream = stream
    this.#context = context
    this.#id = id
    this.#peer = peer
  }

  get secure(): boolean {
    return this.#stream.secure
  }

  /** Greets the client and resolves to its login; the OK is still to be written. Throws MySqlError, LoginFailure or ConnectionClosed. */
  async greet(): Promise<LoggedIn> {
    const { settings, tls } = this.#context
    const tlsSettings = tls()
    const offered = tlsSettings ? SERVER_CAPABILITIES | Capability.SSL : SERVER_CAPABILITIES
    writeGreeting(this.#stream.writer, {
      serverVersion: settings().serverVersion,
      connectionId: this.#id,
      scramble: this.scramble,
      capabilities: offered,
      charset: GREETING_COLLATION,
      status: Status.AUTOCOMMIT,
      plugin: settings().defaultPlugin,
    })
    let answer = parseHandshakeResponse(await this.receive())
    if (answer.kind === 'ssl') {
      if (tlsSettings === undefined) throw mysqlError('ER_HANDSHAKE_ERROR')
      this.#stream.startTls(tlsSettings)
      answer = parseHandshakeResponse(await this.receive())
      this.tls = true
      this.#context.counters.tls++
    }
    if (answer.kind === 'ssl') throw mysqlError('ER_HANDSHAKE_ERROR')
    this.capabilities = (answer.capabilities & offered) >>> 0
    return this.#prove(answer, answer.charset)
  }

  /** Authenticates COM_CHANGE_USER; `previous` tells what the client does not say again. */
  async changeUser(request: ChangeUser, previous: ClientIdentity): Promise<LoggedIn> {
    return this.#prove(request, request.charset ?? previous.charset)
  }

  authSwitch(plugin: AuthPlugin): void {
    // The scramble stays: some clients answer a later COM_CHANGE_USER with the greeting's, others with the last they saw.
    writeAuthSwitch(this.#stream.writer, plugin, this.scramble)
  }

  authMoreData(data: Uint8Array): void {
    writeAuthMoreData(this.#stream.writer, data)
  }

  async receive(): Promise<Buffer> {
    const { reader, writer } = this.#stream
    writer.flush()
    reader.sequence = writer.sequence
    const payload = await this.#stream.read()
    writer.sequence = reader.sequence
    return payload
  }

  async #prove(said: HandshakeResponse | ChangeUser, charset: number): Promise<LoggedIn> {
    const { authenticator, registry, admission } = this.#context
    const request: LoginRequest = {
      user: said.user,
      host: this.#peer.host,
      address: this.#peer.address,
      authResponse: said.authResponse,
      plugin: said.plugin,
      capabilities: this.capabilities,
      database: said.database,
    }
    const account = await authenticator.authenticate(request, this)
    const held = account.maxConnections === undefined ? 0 : ((await admission.connectionsOf?.(account.name)) ?? registry.connectionsOf(account.name))
    if (account.maxConnections !== undefined && held >= account.maxConnections) {
      const [user] = splitAccount(account.name)
      const answer = mysqlError('ER_USER_LIMIT_REACHED', user, 'max_user_connections', account.maxConnections)
      throw new LoginFailure('max_connections', answer)
    }
    const identity: ClientIdentity = {
      id: this.#id,
      user: said.user,
      host: this.#peer.host,
      account: account.name,
      capabilities: this.capabilities,
      charset,
      attributes: said.attributes,
      tls: this.tls,
      encryption: this.#stream.encryption,
      databases: account.databases,
    }
    return { identity, account, database: said.database }
  }
}
