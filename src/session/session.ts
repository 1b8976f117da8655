import { MySqlError, messageText } from '../errors/mysql-error.ts'
import type { Warning } from '../errors/warning.ts'
import { hasSqlMode, joinSqlModes, printSqlMode, SQL_MODE } from '../types/sql-mode.ts'
import { StatusCounters } from './status-variables.ts'
import { PreparedStatements } from './prepared.ts'
import { Transaction } from './transaction.ts'
import type { IsolationLevel } from './transaction.ts'
import { UserVariables } from './user-value.ts'
import { SessionVariables } from './variables/session-variables.ts'
import type { ShownVariable, SystemVariables } from './variables/system-variables.ts'
import { WarningList } from './warnings.ts'

/** Who connected and how; nothing of it changes but by COM_CHANGE_USER, which makes another session. */
export interface SessionOptions {
  readonly connectionId: number
  /** The account's user name as the client gave it. */
  readonly user: string
  /** Where the client came from: an address or `localhost`. */
  readonly host: string
  /** The account that matched, as CURRENT_USER() prints it. */
  readonly account: string
  readonly database?: string
  readonly globals: SystemVariables
  /** The collation number of the handshake; undefined after COM_RESET_CONNECTION, which goes back to the server's. */
  readonly collation?: number
  readonly clientFoundRows?: boolean
  readonly multiStatements?: boolean
  readonly ignoreSpace?: boolean
  readonly interactive?: boolean
  /** Microseconds since 1970, UTC. */
  readonly clock?: () => bigint
}

/** What changed for the session-tracking part of an OK packet. */
export interface TrackedChanges {
  readonly schema: string | undefined
  readonly variables: readonly ShownVariable[]
  readonly state: boolean
}

/** What a handler was activated with. */
export interface StackedDiagnostics {
  readonly rows: readonly Warning[]
  /** the one of the rows that the handler is for */
  readonly condition: Warning
  readonly rowCount: bigint
}

// Status flags of OK and EOF packets (manual: "Protocol::StatusFlags").
const IN_TRANS = 0x0001
const AUTOCOMMIT = 0x0002
const NO_BACKSLASH_ESCAPES = 0x0200
const IN_TRANS_READONLY = 0x2000

/** Everything that MySQL keeps for one client and PostgreSQL need not know. No I/O: the engine acts, this remembers. */
export class Session {
  readonly options: SessionOptions
  readonly variables: SessionVariables
  readonly userVariables = new UserVariables()
  readonly transaction = new Transaction()
  readonly prepared = new PreparedStatements()
  readonly warnings = new WarningList()
  readonly counters = new StatusCounters()
  /** Temporary tables as `database.table`. */
  readonly temporaryTables = new Set<string>()
  /** GET_LOCK: name in lower case and how often it is held. */
  readonly userLocks = new Map<string, number>()
  /** LOCK TABLES: how each table is locked, by the engine's key of it; undefined when nothing is. */
  lockedTables: ReadonlyMap<string, 'read' | 'write'> | undefined
  /** The diagnostics that handlers of stored programs were activated with, innermost last (manual: The MySQL Diagnostics Area). */
  readonly stackedDiagnostics: StackedDiagnostics[] = []
  /** A stored function runs: NOW() stays that of the statement that called it. */
  holdsNow = false
  multiStatements: boolean
  /** LAST_INSERT_ID(): the first generated id of the last INSERT that generated one, or what LAST_INSERT_ID(expr) set. */
  lastInsertId = 0n
  /** ROW_COUNT(): -1 after a statement that returned rows or failed. */
  rowCount = 0n
  /** FOUND_ROWS(). */
  foundRows = 0n
  readonly #clock: (() => bigint) | undefined
  #database: string
  #insertId = 0n
  #timestamp: number | undefined
  #threadId: bigint
  #seed1 = 0n
  #seed2 = 0n
  #statement = 0
  #countBefore = 0
  #errorsBefore = 0
  #now: bigint | undefined
  /** When the running statement began, milliseconds of Date.now(); NOW() is made of it when somebody asks. */
  #began: number
  #schemaChanged = false
  #stateChanged = false

  constructor(options: SessionOptions) {
    this.options = options
    this.#clock = options.clock
    this.#now = this.#clock?.()
    this.#began = Date.now()
    this.#database = options.database ?? ''
    this.#threadId = BigInt(options.connectionId)
    this.multiStatements = options.multiStatements === true
    const insertId = {
      get: () => this.lastInsertId,
      set: (value: unknown) => {
        this.lastInsertId = typeof value === 'bigint' ? value : 0n
      },
    }
    this.variables = new SessionVariables(options.globals, {
      last_insert_id: insertId,
      identity: insertId,
      insert_id: {
        get: () => this.#insertId,
        set: (value) => {
          this.#insertId = typeof value === 'bigint' ? value : 0n
        },
      },
      timestamp: {
        get: () => Number(this.now) / 1e6,
        // 0 and DEFAULT both go back to the clock.
        set: (value) => {
          this.#timestamp = typeof value === 'number' && value !== 0 ? value : undefined
          this.#freezeNow()
        },
      },
      pseudo_thread_id: {
        get: () => this.#threadId,
        set: (value) => {
          this.#threadId = typeof value === 'bigint' ? value : BigInt(options.connectionId)
        },
      },
      // They can be set but read as 0.
      rand_seed1: {
        get: () => 0n,
        set: (value) => {
          this.#seed1 = typeof value === 'bigint' ? value : 0n
        },
      },
      rand_seed2: {
        get: () => 0n,
        set: (value) => {
          this.#seed2 = typeof value === 'bigint' ? value : 0n
        },
      },
      // SELECT @@warning_count is a statement itself: it asks for the one before
      warning_count: { get: () => BigInt(this.warnings.count || this.#countBefore) },
      error_count: { get: () => BigInt(this.warnings.count > 0 ? this.warnings.errors : this.#errorsBefore) },
      statement_id: { get: () => BigInt(this.#statement) },
    })
    if (options.collation !== undefined) this.variables.setClientCollation(options.collation)
    if (options.ignoreSpace === true)
      this.variables.force('sql_mode', printSqlMode(joinSqlModes(this.variables.sqlMode, SQL_MODE.IGNORE_SPACE)))
    // Manual, wait_timeout: an interactive client's starts from interactive_timeout.
    if (options.interactive === true) this.variables.force('wait_timeout', this.variables.value('interactive_timeout'))
  }

  /** COM_RESET_CONNECTION: a new object for the same client; the database and the client's flags stay, the character set is the server's. */
  reset(): Session {
    const { collation: _handshake, ...options } = this.options
    const next = new Session({ ...options, database: this.#database, multiStatements: this.multiStatements })
    next.#stateChanged = true
    return next
  }

  /** CONNECTION_ID(): SET pseudo_thread_id changes it. */
  get connectionId(): bigint {
    return this.#threadId
  }

  /** The current database, '' when none is selected. */
  get database(): string {
    return this.#database
  }

  /** Takes the database that USE, COM_INIT_DB or DROP DATABASE ('') moved to. */
  setDatabase(name: string): void {
    this.#database = name
    this.#schemaChanged = true
  }

  /** Into the database of a stored program and back, which is no change of the session's. */
  moveTo(name: string): void {
    this.#database = name
  }

  /** Begins a statement: freezes NOW() and, unless it only looks at diagnostics, empties the warning list. */
  startStatement(keepDiagnostics = false): void {
    this.#statement++
    this.#freezeNow()
    this.#countBefore = this.warnings.count
    this.#errorsBefore = this.warnings.errors
    if (!keepDiagnostics) this.warnings.clear()
  }

  #freezeNow(): void {
    if (this.holdsNow) return
    this.#began = Date.now()
    this.#now = this.#timestamp === undefined ? this.#clock?.() : BigInt(Math.round(this.#timestamp * 1e6))
  }

  /** Did SET timestamp stop the clock? */
  get clockStopped(): boolean {
    return this.#timestamp !== undefined
  }

  /** NOW() of the running statement: microseconds since 1970, UTC; SET timestamp moves it. */
  get now(): bigint {
    return (this.#now ??= BigInt(this.#began) * 1000n)
  }

  /** What SET timestamp has fixed, in seconds. */
  get fixedTimestamp(): number | undefined {
    return this.#timestamp
  }

  /** SYSDATE(): the clock itself. */
  sysdate(): bigint {
    return this.#clock?.() ?? BigInt(Date.now()) * 1000n
  }

  /** Takes a warning; keeps it unless it is a note and sql_notes is off. */
  warn(warning: Warning): void {
    if (warning.level === 'Note' && !this.variables.on('sql_notes')) return
    this.warnings.push({ ...warning, message: messageText(warning.message) }, this.variables.number('max_error_count'))
  }

  /** Takes the error that ends the statement; it joins the warning list and ROW_COUNT() becomes -1. */
  fail(error: MySqlError): void {
    this.warnings.pushError(error, this.variables.number('max_error_count'))
    this.rowCount = -1n
  }

  /** SET insert_id: the id for the next generated value, used up by asking; 0 = none. */
  takeInsertId(): bigint {
    const id = this.#insertId
    this.#insertId = 0n
    return id
  }

  /** SET rand_seed1, rand_seed2: the seeds of the next RAND(), used up by asking. */
  takeRandomSeeds(): readonly [bigint, bigint] | undefined {
    if (this.#seed1 === 0n && this.#seed2 === 0n) return undefined
    const seeds = [this.#seed1, this.#seed2] as const
    this.#seed1 = 0n
    this.#seed2 = 0n
    return seeds
  }

  get autocommit(): boolean {
    return this.variables.autocommit
  }

  get sqlMode(): number {
    return this.variables.sqlMode
  }

  /** Affected rows count matched rows instead of changed ones. */
  get clientFoundRows(): boolean {
    return this.options.clientFoundRows === true
  }

  /** Begins a transaction with the session's characteristics; START TRANSACTION READ ONLY or READ WRITE says more. */
  beginTransaction(readOnly?: boolean): void {
    this.transaction.begin(
      this.variables.text('transaction_isolation') as IsolationLevel,
      this.variables.on('transaction_read_only'),
    )
    if (readOnly !== undefined) this.transaction.readOnly = readOnly
  }

  /** The status flags of an OK or EOF packet that the session knows; the caller adds those of its result. */
  get statusFlags(): number {
    let flags = 0
    if (this.transaction.active && !this.transaction.hidden) flags |= this.transaction.readOnly ? IN_TRANS | IN_TRANS_READONLY : IN_TRANS
    if (this.autocommit) flags |= AUTOCOMMIT
    if (hasSqlMode(this.sqlMode, SQL_MODE.NO_BACKSLASH_ESCAPES)) flags |= NO_BACKSLASH_ESCAPES
    return flags
  }

  /** Notes a change of state that no variable shows: a user variable, a temporary table, a prepared statement. */
  touchState(): void {
    this.#stateChanged = true
  }

  /** Returns what changed since the last call and what the client asked to be told of, or undefined. */
  takeChanges(): TrackedChanges | undefined {
    const variables = this.variables.takeChanged()
    const schema = this.#schemaChanged && this.variables.on('session_track_schema') ? this.#database : undefined
    const state =
      this.variables.on('session_track_state_change') &&
      (this.#stateChanged || this.#schemaChanged || variables.length > 0)
    this.#schemaChanged = false
    this.#stateChanged = false
    return schema === undefined && variables.length === 0 && !state ? undefined : { schema, variables, state }
  }
}
