import { mysqlError } from '../../errors/mysql-error.ts'
import type { Warning } from '../../errors/warning.ts'
import { charsetByName } from '../../types/charset-table.ts'
import { collationById, collationByName } from '../../types/collation-table.ts'
import type { Collation } from '../../types/collation-table.ts'
import { DEFAULT_SQL_MODE, parseSqlMode } from '../../types/sql-mode.ts'
import { applyFlags, checkVariable, deprecations, requireCharset, requireCollation } from './check.ts'
import { findVariable, requireVariable, showVariable, VARIABLES } from './definition.ts'
import type { VariableDefinition, VariableValue } from './definition.ts'
import { coupled, defaultCollation } from './system-variables.ts'
import type { ShownVariable, SystemVariables } from './system-variables.ts'

/** A variable whose value lives elsewhere in the session: LAST_INSERT_ID, the clock, the warning count. */
export interface LiveVariable {
  get(): VariableValue
  /** Takes a checked value, or undefined for DEFAULT. Absent = kept as an ordinary value. */
  set?(value: VariableValue | undefined): void
}

/** Session variables that only SET GLOBAL changes. */
const SESSION_READ_ONLY = new Set(['max_allowed_packet', 'max_user_connections', 'net_buffer_length'])
const NO_DEFAULT = new Set(['last_insert_id', 'identity', 'insert_id', 'rand_seed1', 'rand_seed2'])

/** One client's variables: the globals of the moment it connected, and over them what it has set. */
export class SessionVariables {
  readonly #globals: SystemVariables
  readonly #base: ReadonlyMap<string, VariableValue>
  readonly #live: ReadonlyMap<string, LiveVariable>
  #own: Map<string, VariableValue> | undefined
  #changed: Set<string> | undefined
  #sqlMode: number
  #autocommit: boolean
  #revision = 0

  constructor(globals: SystemVariables, live: Readonly<Record<string, LiveVariable>> = {}) {
    this.#globals = globals
    this.#base = globals.snapshot
    this.#live = new Map(Object.entries(live))
    this.#sqlMode = sqlModeOf(this.#base.get('sql_mode'))
    this.#autocommit = this.#base.get('autocommit') === 1n
  }

  /** Rises whenever a variable of the session's own is set. */
  get revision(): number {
    return this.#revision
  }

  get autocommit(): boolean {
    return this.#autocommit
  }

  /** sql_mode as MySQL's bits. */
  get sqlMode(): number {
    return this.#sqlMode
  }

  /** Takes the name of a variable that exists; returns the session's value, or the global one of a global variable. */
  value(name: string): VariableValue {
    const live = this.#live.get(name)
    if (live !== undefined) return live.get()
    const own = this.#own?.get(name)
    if (own !== undefined) return own
    return (findVariable(name)?.scope === 'global' ? this.#globals.snapshot : this.#base).get(name) ?? null
  }

  /** Takes the name of a boolean variable; returns whether it is ON. */
  on(name: string): boolean {
    return this.value(name) === 1n
  }

  /** Takes the name of a numeric variable; returns it as a JavaScript number (exact below 2^53). */
  number(name: string): number {
    return Number(this.value(name))
  }

  /** Takes the name of a text variable; returns its text, '' for NULL. */
  text(name: string): string {
    const value = this.value(name)
    return value === null ? '' : String(value)
  }

  /** Takes a scope ('any' for a bare @@x) and a name; returns the value. Throws 1193 or 1238 for the wrong scope. */
  get(scope: 'global' | 'session' | 'any', name: string): VariableValue {
    const definition = requireVariable(name)
    if (scope === 'global') return this.#globals.get(name)
    if (scope === 'session' && definition.scope === 'global')
      throw mysqlError('ER_INCORRECT_GLOBAL_LOCAL_VAR', definition.name, 'GLOBAL')
    return this.value(definition.name)
  }

  /** Takes a scope, a name and a value (undefined = DEFAULT). Returns warnings; throws 1193, 1228 to 1232, 1238, 1621 and what the variable itself refuses. */
  set(scope: 'global' | 'session', name: string, value: VariableValue | undefined): Warning[] {
    if (scope === 'global') return this.#globals.set(name, value)
    const definition = requireVariable(name)
    if (!definition.dynamic) throw mysqlError('ER_INCORRECT_GLOBAL_LOCAL_VAR', definition.name, 'read only')
    if (definition.scope === 'global') throw mysqlError('ER_GLOBAL_VARIABLE', definition.name)
    if (value === undefined && NO_DEFAULT.has(definition.name)) throw mysqlError('ER_NO_DEFAULT', definition.name)
    const checked =
      value === undefined
        ? { value: this.#defaultOf(definition), warnings: deprecations(definition) }
        : checkVariable(definition, value)
    if (SESSION_READ_ONLY.has(definition.name))
      throw mysqlError('ER_VARIABLE_IS_READONLY', 'SESSION', definition.name, 'GLOBAL')
    const live = this.#live.get(definition.name)
    if (live?.set !== undefined) live.set(value === undefined ? undefined : checked.value)
    else
      this.#store(
        definition,
        definition.type === 'flags'
          ? applyFlags(definition, this.text(definition.name), String(checked.value))
          : checked.value,
      )
    this.#touch(definition.name)
    return checked.warnings
  }

  /** Returns the rows of SHOW [GLOBAL | SESSION] VARIABLES in order. */
  list(scope: 'global' | 'session'): ShownVariable[] {
    if (scope === 'global') return this.#globals.list()
    return VARIABLES.map((v) => ({ name: v.name, value: showVariable(v, this.value(v.name)) }))
  }

  /** SET NAMES charset [COLLATE collation]; undefined = DEFAULT. Returns warnings; throws 1115, 1231, 1253, 1273. */
  setNames(charset: string | undefined, collation?: string): Warning[] {
    const warnings: Warning[] = []
    const wanted = charset === undefined ? this.#global('character_set_client') : requireCharset(charset, warnings).name
    const row = charsetByName(wanted)
    if (row?.usableByClients === false) throw mysqlError('ER_WRONG_VALUE_FOR_VAR', 'character_set_client', wanted)
    const chosen = collation === undefined ? undefined : requireCollation(collation, warnings)
    if (chosen !== undefined && chosen.charset !== wanted)
      throw mysqlError('ER_COLLATION_CHARSET_MISMATCH', chosen.name, wanted)
    const byDefault =
      charset === undefined && collationByName(this.#global('collation_connection'))?.charset === wanted
        ? this.#global('collation_connection')
        : undefined
    this.#setCharsets(wanted, wanted, chosen?.name ?? byDefault ?? defaultCollation(wanted, (n) => this.value(n)))
    return warnings
  }

  /** SET CHARACTER SET charset: the connection takes the database's collation. undefined = DEFAULT. Throws 1115, 1231. */
  setCharacterSet(charset: string | undefined): Warning[] {
    const warnings: Warning[] = []
    const wanted = charset === undefined ? this.#global('character_set_client') : requireCharset(charset, warnings).name
    if (charsetByName(wanted)?.usableByClients === false)
      throw mysqlError('ER_WRONG_VALUE_FOR_VAR', 'character_set_client', wanted)
    const collation = this.text('collation_database')
    this.#setCharsets(wanted, collationByName(collation)?.charset ?? 'utf8mb4', collation)
    return warnings
  }

  /** Takes the collation number of a handshake; sets what SET NAMES would. Unknown and unusable ones mean the server's default. */
  setClientCollation(id: number): void {
    const asked = collationById(id)
    const usable =
      asked !== undefined && charsetByName(asked.charset)?.usableByClients === true
        ? asked
        : collationByName(this.#global('collation_server'))
    if (usable === undefined) return
    this.#setCharsets(usable.charset, usable.charset, usable.name)
    this.#changed = undefined
  }

  /** Takes the default collation of the database that the session moved to. */
  setDatabaseCollation(collation: Collation): void {
    this.#put('character_set_database', collation.charset)
    this.#put('collation_database', collation.name)
  }

  /** Takes a variable and a value that the engine knows to be valid; stores it without checks or tracking. */
  force(name: string, value: VariableValue): void {
    this.#store(requireVariable(name), value)
  }

  /** Returns the tracked variables that changed since the last call, with their texts (manual: "Server Tracking of Client Session State"). */
  takeChanged(): ShownVariable[] {
    const changed = this.#changed
    if (changed === undefined) return []
    this.#changed = undefined
    const tracked = this.text('session_track_system_variables')
      .split(',')
      .map((name) => name.trim().toLowerCase())
    const all = tracked.includes('*')
    return [...changed]
      .filter((name) => all || tracked.includes(name))
      .map((name) => ({ name, value: showVariable(requireVariable(name), this.value(name)) }))
  }

  #global(name: string): string {
    return String(this.#globals.snapshot.get(name))
  }

  #defaultOf(definition: VariableDefinition): VariableValue {
    if (definition.scope === 'session') return definition.fallback
    return this.#globals.snapshot.get(definition.name) ?? null
  }

  #setCharsets(client: string, connection: string, collation: string): void {
    this.#put('character_set_client', client)
    this.#put('character_set_results', client)
    this.#put('character_set_connection', connection)
    this.#put('collation_connection', collation)
    for (const name of [
      'character_set_client',
      'character_set_connection',
      'character_set_results',
      'collation_connection',
    ])
      this.#touch(name)
  }

  #store(definition: VariableDefinition, value: VariableValue): void {
    this.#put(definition.name, value)
    if (definition.name === 'sql_mode') this.#sqlMode = sqlModeOf(value)
    for (const [other, moved] of coupled(definition, value, (name) => this.value(name))) {
      this.#put(other, moved)
      this.#touch(other)
    }
  }

  #put(name: string, value: VariableValue): void {
    this.#own ??= new Map()
    this.#own.set(name, value)
    this.#revision++
    if (name === 'autocommit') this.#autocommit = value === 1n
  }

  #touch(name: string): void {
    this.#changed ??= new Set()
    this.#changed.add(name)
  }
}

function sqlModeOf(value: VariableValue | undefined): number {
  const parsed = parseSqlMode(String(value ?? ''))
  return 'mode' in parsed ? parsed.mode : DEFAULT_SQL_MODE
}
