import { Lease } from '../backend/lease.ts'
import { CollectingSink } from '../backend/collect.ts'
import { PgError } from '../backend/errors.ts'
import { loadTemporary } from '../catalog/catalog.ts'
import type { TableInfo } from '../catalog/table.ts'
import { MySqlError, mysqlError } from '../errors/mysql-error.ts'
import { Session } from '../session/session.ts'
import { collationById } from '../types/collation-table.ts'
import type * as A from '../sql/ast.ts'
import { sourceFromBytes, sourceFromUtf8 } from '../sql/lexer.ts'
import { parseNext } from '../sql/parser/parser.ts'
import type { Value } from '../types/value.ts'
import type { Command } from '../wire/commands.ts'
import { Capability } from '../wire/constants.ts'
import type { PacketWriter } from '../wire/packet-writer.ts'
import { writeEof, writeOk, writeStatistics } from '../wire/responses.ts'
import type { ClientChannel, ClientIdentity, CommandHandler } from './command-handler.ts'
import { isDml, runStatement } from './dml.ts'
import { clientText } from './client-text.ts'
import { errorContext } from './error-context.ts'
import { cancelWhile } from './cancel.ts'
import { asMySqlError, syntaxErrorAt } from './failures.ts'
import { overflowOf } from './overflow.ts'
import { parseOptionsOf } from './parse-options.ts'
import type { Plan } from './plan.ts'
import { PlannedStatements } from './planned-statements.ts'
import { fieldList } from './field-list.ts'
import { textOf } from './prepared-text.ts'
import { statisticsText } from './statistics.ts'
import { closeStatement, executeParameters, longData, prepareStatement, resetStatement } from './prepared-commands.ts'
import { ok } from './respond.ts'
import { isRaised, keepsDiagnostics } from './program/conditions.ts'
import { passThrough } from './pass-through.ts'
import { statementHandlers } from './statements/index.ts'
import { useDatabase } from './statements/session.ts'
import { countStatement } from './statement-counts.ts'
import type { EngineShared, StatementContext } from './statement-context.ts'
import { TransactionGuard } from './transaction-guard.ts'
import { viewOf } from './session-view.ts'
import { trackSettings } from './tracked-settings.ts'

const EMPTY: readonly Value[] = []

/** One client's commands over its session: one method per command. */
export class SessionEngine implements CommandHandler {
  readonly #shared: EngineShared
  #identity: ClientIdentity
  #session: Session
  #lease: Lease
  #guard: TransactionGuard
  readonly #planned: PlannedStatements
  readonly #temporary = new Map<string, TableInfo>()
  #running: Buffer | undefined
  #killed = false

  readonly #onClose: (engine: SessionEngine) => void

  private constructor(shared: EngineShared, identity: ClientIdentity, session: Session, onClose: (engine: SessionEngine) => void) {
    this.#onClose = onClose
    this.#shared = shared
    this.#identity = identity
    this.#session = session
    this.#lease = this.#newLease()
    this.#guard = new TransactionGuard(session, this.#lease, () => this.#shared.savepoints)
    this.#planned = new PlannedStatements({
      shared, temporary: this.#temporary,
      session: () => this.#session,
      context: (source, params, slots, w, client, binary) => this.#context(source, params, slots, w, client, binary, false),
      failed: (error, started, sql, ctx, statement, plan) => this.#failed(error, started, sql, ctx, statement, plan),
      observe: (started, sql, plan) => this.#observe(started, sql, plan, undefined),
    })
  }

  /** Opens a client's session; throws 1049 and 1044 for its database. */
  static async open(shared: EngineShared, identity: ClientIdentity, database: string | undefined, onClose: (engine: SessionEngine) => void = () => {}): Promise<SessionEngine> {
    const engine = new SessionEngine(shared, identity, newSession(shared, identity), onClose)
    if (database !== undefined && database !== '') await engine.#select(database)
    return engine
  }

  #newLease(): Lease {
    const lease = new Lease(this.#shared.pool)
    if (this.#shared.affinity) lease.pin('affinity')
    trackSettings(this.#session, lease, this.#shared.capabilities())
    lease.onLost = () => {
      this.#guard.lost()
      this.#temporary.clear()
    }
    return lease
  }

  async #select(database: string): Promise<void> {
    try {
      await useDatabase(database, this.#context('', EMPTY, 0, NO_WRITER, NO_CLIENT, false, false))
    } catch (error) {
      throw asMySqlError(error, { statement: 'other', database: '' })
    }
    this.#session.takeChanges()
  }

  get statusFlags(): number {
    return this.#session.statusFlags
  }
  get database(): string | undefined {
    return this.#session.database === '' ? undefined : this.#session.database
  }
  get info(): string | undefined { return this.#running?.toString('utf8') }
  get waitTimeout(): number { return this.#session.variables.number('wait_timeout') }
  get preparedStatements(): number {
    return this.#session.prepared.count
  }

  /** Why this session keeps its PostgreSQL connection now. */
  get pins(): ReadonlySet<string> {
    return this.#lease.pins
  }
  killQuery(): void {
    this.#killed = true
    const running = this.#running
    cancelWhile(() => running !== undefined && this.#running === running, () => this.#lease.cancel())
  }

  async close(): Promise<void> {
    this.#onClose(this)
    this.#lease.close()
  }

  async reset(): Promise<void> {
    await this.#fresh(this.#session.reset())
  }

  async changeUser(identity: ClientIdentity, database: string | undefined): Promise<void> {
    this.#identity = identity
    await this.#fresh(newSession(this.#shared, identity))
    if (database !== undefined && database !== '') await this.#select(database)
  }

  async #fresh(session: Session): Promise<void> {
    await this.#guard.rollback().catch(() => {})
    this.#lease.reset()
    this.#session = session
    this.#temporary.clear()
    this.#lease = this.#newLease()
    this.#guard = new TransactionGuard(session, this.#lease, () => this.#shared.savepoints)
  }

  handle(command: Command, w: PacketWriter, client: ClientChannel): Promise<void> {
    if (command.kind === 'query') return this.#queries(clientText(command.sql, viewOf(this.#session).decode), w, client)
    if (command.kind === 'stmtExecute') return this.#execute(command, w, client)
    return this.#command(command, w, client)
  }

  async #command(command: Exclude<Command, { kind: 'query' | 'stmtExecute' }>, w: PacketWriter, client: ClientChannel): Promise<void> {
    switch (command.kind) {
      case 'initDb': {
        await this.#guarded(() => useDatabase(command.database, this.#context('', EMPTY, 0, w, client, false, false)))
        return writeOk(w, this.#identity.capabilities, { affectedRows: 0, insertId: 0, status: this.statusFlags, warnings: 0 })
      }
      case 'stmtPrepare': {
        if (this.#shared.settings().passThrough) throw mysqlError('ER_UNSUPPORTED_PS')
        const sql = this.#ruled(clientText(command.sql, viewOf(this.#session).decode))
        return this.#one(sql, w, client, false, (ctx) => prepareStatement(sql, ctx))
      }
      case 'stmtSendLongData': return longData(command, this.#session)
      case 'stmtReset': {
        resetStatement(command.id, this.#session)
        return writeOk(w, this.#identity.capabilities, { affectedRows: 0, insertId: 0, status: this.statusFlags, warnings: 0 })
      }
      case 'stmtClose': return closeStatement(command.id, this.#session)
      case 'fieldList': return this.#guarded(() => fieldList(command.table, command.pattern, this.#context('', EMPTY, 0, w, client, false, false)))
      case 'setOption': {
        this.#session.multiStatements = command.multiStatements
        return writeEof(w, this.#identity.capabilities, 0, this.statusFlags)
      }
      case 'statistics': return writeStatistics(w, statisticsText(this.#shared.status()))
      case 'processKill': {
        if (!(await this.#shared.clients.kill(command.id, 'connection'))) throw mysqlError('ER_NO_SUCH_THREAD', command.id)
        return writeOk(w, this.#identity.capabilities, { affectedRows: 0, insertId: 0, status: this.statusFlags, warnings: 0 })
      }
      case 'createDb': return this.#queries(Buffer.from(`CREATE DATABASE \`${command.database.replaceAll('`', '``')}\``), w, client)
      case 'dropDb': return this.#queries(Buffer.from(`DROP DATABASE \`${command.database.replaceAll('`', '``')}\``), w, client)
      case 'processInfo': return this.#queries(Buffer.from('SHOW PROCESSLIST'), w, client)
      case 'refresh': case 'debug':
        return writeOk(w, this.#identity.capabilities, { affectedRows: 0, insertId: 0, status: this.statusFlags, warnings: 0 })
      case 'shutdown': throw mysqlError('ER_SPECIFIC_ACCESS_DENIED_ERROR', 'SHUTDOWN')
      case 'stmtFetch': throw mysqlError('ER_STMT_HAS_NO_OPEN_CURSOR', String(command.id))
      case 'unknown': case 'ping': case 'quit': case 'changeUser': case 'resetConnection': throw mysqlError('ER_UNKNOWN_COM_ERROR')
    }
  }

  // ---------------------------------------------------------------- statements

  /** COM_QUERY: one statement, or several where the client allows it; later ones are not parsed before earlier ones ran. */
  async #queries(sql: Buffer, w: PacketWriter, client: ClientChannel): Promise<void> {
    this.#running = sql
    this.#killed = false
    try {
      const { rules, passThrough } = this.#shared.settings()
      const text = rules === undefined ? sql : this.#ruled(sql)
      if (passThrough) return await this.#passed(text, w, client)
      const planned = this.#planned.run(text, EMPTY, w, client, false)
      if (planned !== undefined && (await planned)) return
      let source = sourceFromBytes(text)
      for (let from = 0; from >= 0;) {
        if (rules !== undefined && from > 0) source = sourceFromBytes(this.#ruled(Buffer.from(source, 'latin1'), from))
        const next = await this.#next(source, from, text, w, client)
        if (next >= 0 && client.closed) return
        from = next
      }
    } finally {
      this.#running = undefined
    }
  }

  /** The operator's rules have the first word; throws 1148. */
  #ruled(sql: Buffer, from = 0): Buffer {
    const { rules } = this.#shared.settings()
    if (rules === undefined) return sql
    try {
      const source = sourceFromBytes(sql)
      const ruled = rules.apply(source, parseOptionsOf(this.#session), from)
      return ruled === source ? sql : Buffer.from(ruled, 'latin1')
    } catch (error) {
      throw this.#failed(error, performance.now(), sql, undefined, undefined)
    }
  }

  async #passed(sql: Buffer, w: PacketWriter, client: ClientChannel): Promise<void> {
    const started = performance.now()
    const ctx = this.#context('', EMPTY, 0, w, client, false, false)
    try {
      this.#session.startStatement()
      await passThrough(sql.toString('utf8'), ctx)
      this.#observe(started, sql, undefined, undefined)
    } catch (error) {
      throw this.#failed(error, started, sql, ctx, undefined)
    }
  }

  async #next(source: string, from: number, sql: Buffer, w: PacketWriter, client: ClientChannel): Promise<number> {
    const started = performance.now()
    const session = this.#session
    let statement: A.Statement | undefined
    let ctx: StatementContext | undefined
    try {
      session.startStatement(true)
      const parsed = parseNext(source, from, { ...parseOptionsOf(session), noParameters: true })
      statement = parsed.statement
      if (parsed.next >= 0 && !session.multiStatements) {
        parseNext(source, parsed.next, parseOptionsOf(session))
        throw syntaxErrorAt(source, parsed.next)
      }
      if (statement === undefined) {
        if (from > 0) return -1
        // nothing but comments is a statement that does nothing; nothing at all is an error
        if (!/\/\*|#|--/.test(source)) throw mysqlError('ER_EMPTY_QUERY')
        session.warnings.clear()
        ok(this.#context(source, EMPTY, 0, w, client, false, false))
        return -1
      }
      if (!keepsDiagnostics(statement)) session.warnings.clear()
      ctx = this.#context(source, EMPTY, parsed.slots, w, client, false, parsed.next >= 0)
      await this.#run(statement, ctx)
      this.#observe(started, sql, undefined, undefined, statement)
      return parsed.next
    } catch (error) {
      throw this.#failed(error, started, sql, ctx, statement)
    }
  }

  #run(statement: A.Statement, ctx: StatementContext): Promise<void> {
    if (isDml(statement)) return runStatement(statement, ctx)
    const handler = statementHandlers[statement.kind] as ((s: A.Statement, c: StatementContext) => Promise<void>) | undefined
    if (handler === undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', statement.kind.replaceAll('-', ' ').toUpperCase())
    return handler(statement, ctx)
  }

  /** COM_STMT_EXECUTE. */
  async #execute(command: Extract<Command, { kind: 'stmtExecute' }>, w: PacketWriter, client: ClientChannel): Promise<void> {
    const statement = this.#session.prepared.require(command.id, 'mysqld_stmt_execute')
    const text = textOf(statement)
    this.#running = text.sql
    this.#killed = false
    try {
      const params = executeParameters(command, statement, this.#identity.capabilities, this.#session)
      const planned = this.#planned.run(text.sql, params, w, client, true, text)
      if (planned !== undefined && (await planned)) return
      await this.#parsed(text.sql, params, w, client, true)
    } catch (error) {
      throw error instanceof MySqlError ? error : asMySqlError(error, { statement: 'other', database: this.#session.database })
    } finally {
      this.#running = undefined
    }
  }

  /** A statement of EXECUTE. */
  async #statement(sql: Buffer, params: readonly Value[], w: PacketWriter, client: ClientChannel, binary: boolean, using?: readonly string[]): Promise<void> {
    const planned = this.#planned.run(sql, params, w, client, binary)
    if (planned === undefined || !(await planned)) await this.#parsed(sql, params, w, client, binary, using)
  }

  async #parsed(sql: Buffer, params: readonly Value[], w: PacketWriter, client: ClientChannel, binary: boolean, using?: readonly string[]): Promise<void> {
    const source = sourceFromBytes(sql)
    const session = this.#session
    const started = performance.now()
    session.startStatement()
    const parsed = parseNext(source, 0, parseOptionsOf(session))
    if (parsed.statement === undefined) throw mysqlError('ER_EMPTY_QUERY')
    const ctx: StatementContext = { ...this.#context(source, params, parsed.slots, w, client, binary, false), ...(using === undefined ? {} : { using }) }
    try {
      await this.#run(parsed.statement, ctx)
      this.#observe(started, sql, undefined, undefined, parsed.statement)
    } catch (error) {
      throw this.#failed(error, started, sql, ctx, parsed.statement)
    }
  }

  /** A command that is not a statement itself but answers like one. */
  async #one(sql: Buffer, w: PacketWriter, client: ClientChannel, binary: boolean, work: (ctx: StatementContext) => Promise<void>): Promise<void> {
    this.#running = sql
    this.#killed = false
    try {
      const ctx = this.#context(sourceFromBytes(sql), EMPTY, 0, w, client, binary, false)
      await this.#guarded(() => work(ctx))
    } finally {
      this.#running = undefined
    }
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      throw error instanceof MySqlError ? error : asMySqlError(error, { statement: 'other', database: this.#session.database })
    }
  }

  #failed(error: unknown, started: number, sql: Buffer, ctx: StatementContext | undefined, statement: A.Statement | undefined, plan?: Plan): MySqlError {
    if (error instanceof MySqlError && SEEN.has(error)) return error
    const context = ctx === undefined ? { statement: 'other' as const, database: this.#session.database } : { ...errorContext(ctx, statement, plan), overflow: (type: string) => overflowOf(ctx, statement, sql, type) }
    const failure = asMySqlError(error, { ...context, ...(this.#killed ? { cancelled: 'kill' as const } : {}) })
    if (error instanceof PgError && (error.code.startsWith('42') || error.code.startsWith('0A') || error.code.startsWith('XX'))) this.#shared.log.warn({ event: 'statement_refused_by_postgres', code: error.code, reason: error.message, errno: failure.errno, connection: this.#identity.id }, 'a translated statement was refused')
    else if (failure.errno === 1105 || !(error instanceof Error)) this.#shared.log.error({ event: 'internal_error', err: error, connection: this.#identity.id }, 'a statement failed for a reason of the gateway\'s own')
    SEEN.add(failure)
    // what a program raised stands in the diagnostics already, with all that led to it
    if (isRaised(failure)) {
      this.#observe(started, sql, plan, failure, statement)
      return failure
    }
    if (failure.errno === 1064 || (statement !== undefined && !keepsDiagnostics(statement))) this.#session.warnings.clear()
    this.#session.fail(failure)
    if (failure.errno === 1235) this.#shared.stats.unsupported.add(failure.message.slice(0, 80))
    this.#observe(started, sql, plan, failure, statement)
    return failure
  }

  #observe(started: number, sql: Buffer, plan: Plan | undefined, error: MySqlError | undefined, statement?: A.Statement): void {
    countStatement(plan, statement, this.#shared.stats, this.#session)
    const seconds = (performance.now() - started) / 1000
    this.#shared.stats.observe(seconds, error === undefined ? 'ok' : 'query', plan?.shape)
    const log = this.#shared.statementLog()
    if (!log.wants(seconds)) return
    log.record({ seconds, connectionId: this.#identity.id, user: this.#identity.user, database: this.#session.database, sql: sql.toString('utf8'), ...(plan?.shape ? { digest: plan.shape.digest } : {}), ...(plan ? { postgres: plan.kind === 'rows' ? plan.step.text : plan.steps.map((s) => s.text).join('; ') } : {}), ...(error ? { error: { errno: error.errno, sqlState: error.sqlState, message: error.message } } : {}) })
  }

  #context(source: string, params: readonly Value[], slots: number, w: PacketWriter, client: ClientChannel, binary: boolean, more: boolean): StatementContext {
    return {
      shared: this.#shared, session: this.#session, identity: this.#identity, lease: this.#lease, guard: this.#guard, w, client, caps: this.#identity.capabilities, binary, source, params, slots, more, temporary: this.#temporary,
      loadTemporary: (database, name) => loadTemporary((text, values) => this.#query(text, values), this.#shared.catalog, database, name),
      run: (sql, values, using) => this.#statement(this.#ruled(Buffer.from(sourceFromUtf8(sql), 'latin1')), values, w, client, binary, using),
      perform: (statement, ctx) => this.#run(statement, ctx),
      checkKilled: () => {
        if (this.#killed || client.closed) throw mysqlError('ER_QUERY_INTERRUPTED')
      },
    }
  }

  /** A query of the gateway's own on this client's connection. */
  async #query(text: string, params: readonly (string | null)[]): Promise<readonly (readonly (string | null)[])[]> {
    const sink = new CollectingSink()
    await this.#guard.run([{ text, paramTypes: [], params }], sink, false)
    return sink.results[0]?.rows ?? []
  }
}

const SEEN = new WeakSet<MySqlError>()
const NO_WRITER = undefined as unknown as PacketWriter
const NO_CLIENT = undefined as unknown as ClientChannel

function newSession(shared: EngineShared, identity: ClientIdentity): Session {
  const caps = identity.capabilities
  const session = new Session({
    connectionId: identity.id, user: identity.user, host: identity.host, account: identity.account, globals: shared.globals,
    ...(collationById(identity.charset) ? { collation: identity.charset } : {}),
    clientFoundRows: (caps & Capability.FOUND_ROWS) !== 0, multiStatements: (caps & Capability.MULTI_STATEMENTS) !== 0, ignoreSpace: (caps & Capability.IGNORE_SPACE) !== 0, interactive: (caps & Capability.INTERACTIVE) !== 0,
  })
  session.takeChanges()
  return session
}
