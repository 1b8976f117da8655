import { Lease } from '../backend/lease.ts'
import { CollectingSink } from '../backend/collect.ts'
import { PgError } from '../backend/errors.ts'
import { loadTemporary } from '../catalog/catalog.ts'
import type { TableInfo } from '../catalog/table.ts'
import { MySqlError, mysqlError } from '../errors/mysql-error.ts'
import { Session } from '../session/session.ts'
import { collationById } from '../types/collation-table.ts'
import type * as A from '../sql/ast.ts'
import { fingerprint } from '../sql/fingerprint.ts'
import { sourceFromBytes, sourceFromUtf8 } from '../sql/lexer.ts'
import { parseNext } from '../sql/parser/parser.ts'
import type { Value } from '../types/value.ts'
import type { Command } from '../wire/commands.ts'
import { Capability } from '../wire/constants.ts'
import type { PacketWriter } from '../wire/packet-writer.ts'
import { writeEof, writeOk, writeStatistics } from '../wire/responses.ts'
import { TextBindings } from './bindings.ts'
import type { ClientChannel, ClientIdentity, CommandHandler } from './command-handler.ts'
import { errorContext, factsOf, forgetSchema, isDml, isStale, planOf, runPlan, runStatement } from './dml.ts'
import { asMySqlError } from './failures.ts'
import { parseOptionsOf } from './parse-options.ts'
import type { Plan } from './plan.ts'
import { fieldList } from './field-list.ts'
import { closeStatement, executePrepared, longData, prepareStatement, resetStatement } from './prepared-commands.ts'
import { ok } from './respond.ts'
import { statementHandlers } from './statements/index.ts'
import { useDatabase } from './statements/session.ts'
import type { EngineShared, StatementContext } from './statement-context.ts'
import { TransactionGuard } from './transaction-guard.ts'
import { trackSettings } from './tracked-settings.ts'

const EMPTY: readonly Value[] = []
/** Statements that look at the diagnostics of the one before. */
const keepsDiagnostics = (s: A.Statement): boolean => s.kind === 'get-diagnostics' || (s.kind === 'show' && (s.what === 'warnings' || s.what === 'errors' || s.what.startsWith('count-')))

/** One client's commands over its session: one method per command. */
export class SessionEngine implements CommandHandler {
  readonly #shared: EngineShared
  #identity: ClientIdentity
  #session: Session
  #lease: Lease
  #guard: TransactionGuard
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
    this.#guard = new TransactionGuard(session, this.#lease)
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
  get info(): string | undefined {
    return this.#running?.toString('utf8')
  }
  get waitTimeout(): number {
    return this.#session.variables.number('wait_timeout')
  }
  get preparedStatements(): number {
    return this.#session.prepared.count
  }

  /** Why this session keeps its PostgreSQL connection now. */
  get pins(): ReadonlySet<string> {
    return this.#lease.pins
  }

  killQuery(): void {
    this.#killed = true
    this.#lease.cancel().catch(() => {})
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
    this.#guard = new TransactionGuard(session, this.#lease)
  }

  async handle(command: Command, w: PacketWriter, client: ClientChannel): Promise<void> {
    switch (command.kind) {
      case 'query': return this.#queries(command.sql, w, client)
      case 'initDb': {
        await this.#guarded(() => useDatabase(command.database, this.#context('', EMPTY, 0, w, client, false, false)))
        return writeOk(w, this.#identity.capabilities, { affectedRows: 0, insertId: 0, status: this.statusFlags, warnings: 0 })
      }
      case 'stmtPrepare': return this.#one(command.sql, w, client, false, (ctx) => prepareStatement(command.sql, ctx))
      case 'stmtExecute': {
        const statement = this.#session.prepared.require(command.id, 'mysqld_stmt_execute')
        return this.#one(Buffer.from(statement.sql, 'latin1'), w, client, true, () => executePrepared(command, statement, this.#identity.capabilities, (sql, params) => this.#statement(sql, params, w, client, true)))
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
      case 'statistics': return writeStatistics(w, this.#statistics())
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

  #statistics(): string {
    const status = this.#shared.status()
    const of = (name: string): string => status[name] ?? '0'
    return `Uptime: ${of('Uptime')}  Threads: ${of('Threads_connected')}  Questions: ${of('Questions')}  Slow queries: ${of('Slow_queries')}  Opens: ${of('Opened_tables')}  Flush tables: 1  Open tables: ${of('Open_tables')}  Queries per second avg: 0.000`
  }

  // ---------------------------------------------------------------- statements

  /** COM_QUERY: one statement, or several where the client allows it; later ones are not parsed before earlier ones ran. */
  async #queries(sql: Buffer, w: PacketWriter, client: ClientChannel): Promise<void> {
    this.#running = sql
    this.#killed = false
    try {
      if (await this.#cached(sql, w, client)) return
      const source = sourceFromBytes(sql)
      for (let from = 0; from >= 0;) {
        const next = await this.#next(source, from, sql, w, client)
        if (next >= 0 && client.closed) return
        from = next
      }
    } finally {
      this.#running = undefined
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
      this.#observe(started, sql, undefined, undefined)
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

  /** The hot path: a plan for the text's shape, no parsing. */
  async #cached(sql: Buffer, w: PacketWriter, client: ClientChannel): Promise<boolean> {
    return (await this.#shaped(sql, EMPTY, w, client, false)) !== undefined
  }

  /** Runs a statement through the plan cache; undefined when its shape is not one that is cached. */
  async #shaped(sql: Buffer, params: readonly Value[], w: PacketWriter, client: ClientChannel, binary: boolean, again = false): Promise<true | undefined> {
    const session = this.#session
    const options = parseOptionsOf(session)
    const shape = cacheable(sql) ? fingerprint(sql, options) : undefined
    if (shape === undefined || this.#temporary.size > 0 || session.lockedTables !== undefined || shape.params !== params.length) return undefined
    const started = performance.now()
    const bindings = new TextBindings(sql, shape, params, options.noBackslashEscapes)
    let ctx: StatementContext | undefined
    let plan: Plan | undefined
    let statement: A.Statement | undefined
    try {
      ctx = this.#context('', params, shape.literals.length / 3, w, client, binary, false)
      const key = `${shape.key}\0${session.database}\0${session.sqlMode}\0${session.variables.text('collation_connection')}\0${this.#shared.catalog.revision}\0${session.variables.number('div_precision_increment')}\0${paramKinds(params)}`
      const facts = factsOf(ctx, bindings)
      plan = this.#shared.plans.get(key, facts)
      if (plan === undefined) {
        const source = sourceFromBytes(sql)
        const parsed = parseNext(source, 0, options)
        statement = parsed.statement
        if (statement === undefined || parsed.next >= 0 || !isDml(statement) || (statement.kind === 'query' && hasInto(statement.query)) || hasIntroducer(statement)) return undefined
        session.startStatement()
        ctx = this.#context(source, params, parsed.slots, w, client, binary, false)
        const made = await planOf(statement, ctx)
        plan = made.plan
        this.#shared.plans.set(key, [...made.dependencies, ...parsed.pinned.map((slot) => ({ kind: 'pin' as const, source: { kind: 'literal' as const, slot }, how: 'value' as const }))], facts, plan)
      } else session.startStatement()
      await runPlan(plan, bindings, ctx)
      this.#observe(started, sql, plan, undefined)
      return true
    } catch (error) {
      if (ctx !== undefined && !again && isStale(error)) {
        forgetSchema(ctx)
        return this.#shaped(sql, params, w, client, binary, true)
      }
      throw this.#failed(error, started, sql, ctx, statement, plan)
    }
  }

  /** A statement of EXECUTE or COM_STMT_EXECUTE. */
  async #statement(sql: Buffer, params: readonly Value[], w: PacketWriter, client: ClientChannel, binary: boolean): Promise<void> {
    if ((await this.#shaped(sql, params, w, client, binary)) === true) return
    const source = sourceFromBytes(sql)
    const session = this.#session
    const started = performance.now()
    session.startStatement()
    const parsed = parseNext(source, 0, parseOptionsOf(session))
    if (parsed.statement === undefined) throw mysqlError('ER_EMPTY_QUERY')
    const ctx = this.#context(source, params, parsed.slots, w, client, binary, false)
    try {
      await this.#run(parsed.statement, ctx)
      this.#observe(started, sql, undefined, undefined)
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
    const context = ctx === undefined ? { statement: 'other' as const, database: this.#session.database } : errorContext(ctx, statement, plan)
    const failure = asMySqlError(error, { ...context, ...(this.#killed ? { cancelled: 'kill' as const } : {}) })
    if (error instanceof PgError && (error.code.startsWith('42') || error.code.startsWith('0A') || error.code.startsWith('XX'))) this.#shared.log.warn({ event: 'statement_refused_by_postgres', code: error.code, reason: error.message, errno: failure.errno, connection: this.#identity.id }, 'a translated statement was refused')
    else if (failure.errno === 1105 || !(error instanceof Error)) this.#shared.log.error({ event: 'internal_error', err: error, connection: this.#identity.id }, 'a statement failed for a reason of the gateway\'s own')
    SEEN.add(failure)
    if (failure.errno === 1064 || (statement !== undefined && !keepsDiagnostics(statement))) this.#session.warnings.clear()
    this.#session.fail(failure)
    if (failure.errno === 1235) this.#shared.stats.unsupported.add(failure.message.slice(0, 80))
    this.#observe(started, sql, plan, failure)
    return failure
  }

  #observe(started: number, sql: Buffer, plan: Plan | undefined, error: MySqlError | undefined): void {
    const seconds = (performance.now() - started) / 1000
    this.#shared.stats.observe(seconds, error === undefined ? 'ok' : 'query', plan?.shape)
    const log = this.#shared.statementLog()
    if (!log.wants(seconds)) return
    log.record({ seconds, connectionId: this.#identity.id, user: this.#identity.user, database: this.#session.database, sql: sql.toString('utf8'), ...(plan ? { postgres: plan.kind === 'rows' ? plan.step.text : plan.steps.map((s) => s.text).join('; ') } : {}), ...(error ? { error: { errno: error.errno, sqlState: error.sqlState, message: error.message } } : {}) })
  }

  #context(source: string, params: readonly Value[], slots: number, w: PacketWriter, client: ClientChannel, binary: boolean, more: boolean): StatementContext {
    return {
      shared: this.#shared, session: this.#session, identity: this.#identity, lease: this.#lease, guard: this.#guard, w, client, caps: this.#identity.capabilities, binary, source, params, slots, more, temporary: this.#temporary,
      loadTemporary: (database, name) => loadTemporary((text, values) => this.#query(text, values), this.#shared.catalog, database, name),
      run: (sql, values) => this.#statement(Buffer.from(sourceFromUtf8(sql), 'latin1'), values, w, client, binary),
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

/** Only statements that begin with S, I, R, U, D, W or ( can have a plan. */
function cacheable(sql: Buffer): boolean {
  let i = 0
  while (i < sql.length && ((sql[i] as number) <= 32)) i++
  const c = (sql[i] as number) | 32
  return c === 115 || c === 105 || c === 114 || c === 117 || c === 100 || c === 119 || sql[i] === 40
}

function hasInto(q: A.Query): boolean {
  return q.into !== undefined || (q.kind === 'set-operation' && (hasInto(q.left) || hasInto(q.right)))
}

/** `_latin1'x'`: the introducer is not part of the literal's own text. */
function hasIntroducer(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasIntroducer)
  if (node === null || typeof node !== 'object') return false
  const n = node as { kind?: string; introducer?: string; slot?: number }
  if (n.introducer !== undefined) return true
  return Object.entries(node).some(([k, v]) => k !== 'span' && typeof v === 'object' && hasIntroducer(v))
}

/** The kinds and types of parameters that a plan depends on. */
function paramKinds(params: readonly Value[]): string {
  let key = ''
  for (const p of params) key += p.kind === 'int' ? (p.value > 9223372036854775807n ? 'I' : 'i') : p.kind[0] === 'd' ? p.kind.slice(0, 3) : p.kind[0]
  return key
}

function syntaxErrorAt(source: string, at: number): MySqlError {
  const rest = Buffer.from(source.slice(at).trimStart(), 'latin1').toString('utf8').slice(0, 80)
  const line = source.slice(0, at).split('\n').length
  return mysqlError('ER_PARSE_ERROR', 'You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use', rest, line)
}

