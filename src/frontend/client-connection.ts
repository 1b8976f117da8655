import type { ClientInfo, CommandHandler, ClientIdentity } from '../engine/command-handler.ts'
import { mysqlError, MySqlError } from '../errors/mysql-error.ts'
import { COMMAND_NAMES, parseCommand } from '../wire/commands.ts'
import type { Command } from '../wire/commands.ts'
import { Capability, Status } from '../wire/constants.ts'
import { writeErr, writeOk } from '../wire/responses.ts'
import { LoginFailure } from './authenticator.ts'
import { ConnectionClosed } from './client-stream.ts'
import type { ClientStream } from './client-stream.ts'
import type { RegisteredClient } from './client-registry.ts'
import type { AbortReason } from './counters.ts'
import { LocalFileChannel } from './local-file-channel.ts'
import { ClientLogin } from './login.ts'
import type { FrontendContext, LoggedIn, Peer } from './login.ts'

/** How long a client may take to read the last packet after the gateway has ended the connection. */
const LINGER_MS = 2000
/** How long a killed or draining command may take to notice. */
const KILL_MS = 5000
/** Idle time after which a client's output chunk is given back. */
const REST_MS = 1000
const NOT_SUPPORTED_AUTH_MODE = 1251

/** login: no command yet · ready: waits for a command · busy: one runs · leaving: the last packet is written · gone. */
type Phase = 'login' | 'ready' | 'busy' | 'leaving' | 'gone'

/** One client from accept to close: its login, then its commands one at a time. */
export class ClientConnection implements RegisteredClient {
  readonly id: number

  readonly #context: FrontendContext
  readonly #stream: ClientStream
  readonly #peer: Peer
  readonly #login: ClientLogin
  readonly #channel: LocalFileChannel
  #phase: Phase = 'login'
  #identity: ClientIdentity | undefined
  #handler: CommandHandler | undefined
  #command = 'Connect'
  /** When this phase began, milliseconds of Date.now(). */
  #since: number = Date.now()
  /** The client has proved who it is; what follows takes the gateway's time, not the client's. */
  #proven = false
  #killed = false
  #killedAt = 0
  #draining = false
  #pumping = false

  constructor(stream: ClientStream, peer: Peer, context: FrontendContext) {
    this.id = context.registry.nextId()
    this.#context = context
    this.#stream = stream
    this.#peer = peer
    this.#login = new ClientLogin(stream, context, this.id, peer)
    this.#channel = new LocalFileChannel(stream, this.#login)
  }

  get account(): string | undefined {
    return this.#identity?.account
  }

  /** Greets the client and serves it until it goes; never throws. */
  start(): void {
    this.#context.registry.add(this)
    this.#stream.onClose = (error) => this.#closed(error)
    this.#logIn().catch((error: unknown) => this.#loginFailed(error))
  }

  describe(): ClientInfo {
    const { host, port } = this.#peer
    return {
      id: this.id,
      user: this.#identity?.user ?? 'unauthenticated user',
      host: port === undefined ? host : `${host}:${port}`,
      database: this.#handler?.database,
      command: this.#killed ? 'Killed' : this.#command,
      time: Math.max(0, Math.floor((Date.now() - this.#since) / 1000)),
      state: this.#phase === 'login' ? 'login' : this.#phase === 'busy' ? 'executing' : '',
      info: this.#phase === 'busy' ? this.#handler?.info : undefined,
    }
  }

  kill(what: 'query' | 'connection'): void {
    if (what === 'connection') {
      this.#killed = true
      this.#killedAt = Date.now()
    }
    if (this.#phase === 'busy') this.#handler?.killQuery()
    else if (what === 'connection') this.#abort('killed')
  }

  drain(): void {
    this.#draining = true
    if (this.#phase === 'login') this.#fatal(mysqlError('ER_SERVER_SHUTDOWN'), undefined)
    else if (this.#phase === 'ready') this.#leaveIfDraining()
  }

  abort(): void {
    if (this.#phase === 'busy') this.#handler?.killQuery()
    if (this.#phase === 'ready') this.#stream.writer.sequence = 0
    if (this.#phase !== 'leaving' && this.#phase !== 'gone') this.#fatal(mysqlError('ER_SERVER_SHUTDOWN'), undefined)
  }

  tick(now: number): void {
    const settings = this.#context.settings()
    const idle = now - this.#since
    const over = (limit: number, time: number) => limit > 0 && time > limit
    if (this.#phase === 'leaving') {
      if (idle > LINGER_MS) this.#stream.destroy()
      return
    }
    if (this.#stream.saturatedSince > 0 && over(settings.writeTimeout, now - this.#stream.saturatedSince)) return this.#abort('timeout')
    if (this.#killed && now - this.#killedAt > KILL_MS) return this.#abort('killed')
    if (this.#phase === 'login') {
      if (!this.#proven && over(settings.loginTimeout, idle)) this.#fatal(mysqlError('ER_NET_READ_INTERRUPTED'), 'timeout')
      return
    }
    if (this.#phase !== 'ready') return
    if (this.#stream.reader.midPacket) {
      if (over(settings.readTimeout, now - this.#stream.lastRead)) this.#fatal(mysqlError('ER_NET_READ_INTERRUPTED'), 'timeout')
      return
    }
    if (over(this.#idleLimit(), idle)) {
      // Clients since 8.0.24 look for this ERR, with sequence 0, when they next send a command.
      this.#stream.writer.sequence = 0
      this.#fatal(mysqlError('ER_CLIENT_INTERACTION_TIMEOUT'), 'timeout')
    } else if (idle > REST_MS) this.#stream.writer.rest()
  }

  #idleLimit(): number {
    const own = this.#handler?.waitTimeout
    if (own !== undefined) return own * 1000
    const settings = this.#context.settings()
    return this.#login.capabilities & Capability.INTERACTIVE ? settings.interactiveTimeout : settings.waitTimeout
  }

  async #logIn(): Promise<void> {
    const login = await this.#login.greet()
    this.#proven = true
    const handler = await this.#context.sessions.open(login.identity, login.database)
    if (this.#phase !== 'login') {
      await handler.close()
      return
    }
    this.#handler = handler
    this.#enter(login)
    this.#context.admission.loginSucceeded(this.#peer.address)
    this.#context.logger.debug({ event: 'login', connection: this.id, account: login.account.name, host: this.#peer.host, tls: login.identity.tls })
    this.#writeOk()
    this.#stream.onReadable = () => this.#pump()
    this.#finish()
  }

  #enter(login: LoggedIn): void {
    this.#leaveAccount()
    this.#identity = login.identity
    this.#context.registry.enter(login.identity.account)
  }

  #leaveAccount(): void {
    if (this.#identity !== undefined) this.#context.registry.leave(this.#identity.account)
    this.#identity = undefined
  }

  #loginFailed(error: unknown): void {
    if (error instanceof ConnectionClosed || this.#phase === 'gone') return
    const { counters, admission, logger } = this.#context
    if (error instanceof LoginFailure) {
      counters.authFailures[error.reason]++
      admission.loginFailed(this.#peer.address)
      logger.info({ event: 'login_failed', connection: this.id, host: this.#peer.host, reason: error.reason }, error.message)
      this.#fatal(error.answer, undefined)
    } else {
      const answer = this.#asMySqlError(error)
      if (!this.#proven) counters.authFailures.handshake++
      this.#fatal(answer, isProtocolError(answer) ? 'protocol' : undefined)
    }
  }

  /** Serves the packets that have come, until one is incomplete or a command takes its time. */
  #pump(): void {
    if (this.#pumping) return
    this.#pumping = true
    try {
      while (this.#phase === 'ready') {
        const payload = this.#stream.tryRead()
        if (payload === undefined) break
        this.#dispatch(payload)
      }
    } catch (error) {
      this.#stream.writer.sequence = this.#stream.reader.sequence
      this.#fatal(this.#asMySqlError(error), 'protocol')
    } finally {
      this.#pumping = false
    }
  }

  #dispatch(payload: Buffer): void {
    const { writer, reader } = this.#stream
    this.#phase = 'busy'
    this.#since = Date.now()
    writer.sequence = reader.sequence
    let command: Command
    try {
      command = parseCommand(payload, this.#login.capabilities)
    } catch (error) {
      this.#failed(error, true)
      return
    }
    this.#command = COMMAND_NAMES[command.kind]
    this.#context.counters.commands[command.kind]++
    switch (command.kind) {
      case 'quit':
        this.#leave()
        return
      case 'ping':
        this.#writeOk()
        this.#finish()
        return
      case 'unknown':
        this.#failed(mysqlError('ER_UNKNOWN_COM_ERROR'), true)
        return
      default: {
        const answered = command.kind !== 'stmtSendLongData' && command.kind !== 'stmtClose'
        try {
          this.#run(command).then(this.#finish, (error: unknown) => this.#failed(error, answered))
        } catch (error) {
          this.#failed(error, answered)
        }
      }
    }
  }

  #run(command: Command): Promise<void> {
    const handler = this.#handler as CommandHandler
    if (command.kind === 'changeUser') return this.#changeUser(command, handler)
    if (command.kind === 'resetConnection') return handler.reset().then(() => this.#writeOk())
    return handler.handle(command, this.#stream.writer, this.#channel)
  }

  async #changeUser(command: Command & { kind: 'changeUser' }, handler: CommandHandler): Promise<void> {
    try {
      const login = await this.#login.changeUser(command, this.#identity as ClientIdentity)
      await handler.changeUser(login.identity, login.database)
      this.#enter(login)
      this.#writeOk()
    } catch (error) {
      // A failed change of user ends the connection (MySQL manual, mysql_change_user).
      if (this.#phase === 'busy') this.#loginFailed(error)
    }
  }

  #writeOk(): void {
    const status = this.#handler?.statusFlags ?? Status.AUTOCOMMIT
    writeOk(this.#stream.writer, this.#login.capabilities, { affectedRows: 0, insertId: 0, status, warnings: 0 })
  }

  /** A command ended well, or its ERR is written. */
  readonly #finish = (): void => {
    if (this.#phase !== 'busy' && this.#phase !== 'login') return
    const { writer } = this.#stream
    if (writer.open) {
      this.#context.logger.error({ event: 'open_packet', connection: this.id, command: this.#command })
      writer.abandon()
      this.#abort('protocol')
      return
    }
    // A client that does not read its answers gets no further command served.
    if (writer.flush()) this.#ready()
    else this.#stream.drained().then(this.#ready, () => undefined)
  }

  readonly #ready = (): void => {
    if (this.#phase !== 'busy' && this.#phase !== 'login') return
    if (this.#killed) return this.#abort('killed')
    const { reader } = this.#stream
    this.#phase = 'ready'
    this.#command = 'Sleep'
    this.#since = Date.now()
    reader.sequence = 0
    reader.maxPacketSize = this.#handler?.maxAllowedPacket ?? this.#context.settings().maxPacketSize
    if (this.#draining) this.#leaveIfDraining()
    this.#pump()
  }

  #failed(error: unknown, answered: boolean): void {
    if (this.#phase !== 'busy') return
    if (error instanceof ConnectionClosed) return this.#abort('network')
    const answer = this.#asMySqlError(error)
    const { writer } = this.#stream
    writer.abandon()
    if (isProtocolError(answer)) return this.#fatal(answer, 'protocol')
    if (answered) writeErr(writer, this.#login.capabilities, answer)
    this.#finish()
  }

  #asMySqlError(error: unknown): MySqlError {
    if (error instanceof MySqlError) return error
    this.#context.logger.error({ event: 'internal_error', connection: this.id, command: this.#command, err: error }, 'internal error')
    return mysqlError('ER_UNKNOWN_ERROR')
  }

  #leaveIfDraining(): void {
    if ((this.#handler?.statusFlags ?? 0) & Status.IN_TRANS) return
    this.#stream.writer.sequence = 0
    this.#fatal(mysqlError('ER_SERVER_SHUTDOWN'), undefined)
  }

  /** Writes a last ERR and ends the connection. */
  #fatal(error: MySqlError, reason: AbortReason | undefined): void {
    if (this.#phase === 'leaving' || this.#phase === 'gone') return
    if (reason !== undefined) this.#context.counters.aborted[reason]++
    this.#stream.writer.abandon()
    // A client that has not told its capabilities yet is taken for one of 4.1 or later, unless the error says that it is older.
    const old = error.errno === NOT_SUPPORTED_AUTH_MODE
    writeErr(this.#stream.writer, this.#login.capabilities || (old ? 0 : Capability.PROTOCOL_41), error)
    this.#leave()
  }

  #leave(): void {
    this.#phase = 'leaving'
    this.#since = Date.now()
    this.#stream.end()
    this.#release()
  }

  #abort(reason: AbortReason): void {
    if (this.#phase === 'gone') return
    if (this.#phase !== 'leaving') this.#context.counters.aborted[reason]++
    this.#stream.destroy()
  }

  #closed(error: Error | undefined): void {
    if (this.#phase === 'gone') return
    if (this.#phase === 'busy') this.#handler?.killQuery()
    if (error !== undefined && this.#phase !== 'leaving') {
      const inTls = this.#phase === 'login' && this.#stream.secure && this.#peer.address !== undefined && !this.#login.tls
      this.#context.counters.aborted[inTls ? 'tls' : 'network']++
    }
    this.#phase = 'gone'
    this.#context.registry.remove(this)
    this.#context.admission.release(this.#peer.address)
    this.#context.counters.active--
    this.#stream.destroy()
    this.#release()
  }

  /** Gives back the session; the socket may still linger. */
  #release(): void {
    this.#leaveAccount()
    const handler = this.#handler
    this.#handler = undefined
    this.#stream.onReadable = undefined
    handler?.close().catch((error: unknown) => {
      this.#context.logger.error({ event: 'close_failed', connection: this.id, err: error }, 'a session did not close')
    })
  }
}

/** Errors after which the position in the client's stream is not known any more. */
function isProtocolError(error: MySqlError): boolean {
  return error.errno === 1153 || error.errno === 1156 || error.errno === 1159
}
