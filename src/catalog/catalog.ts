import { collationByName } from '../types/collation-table.ts'
import { readComment, type DatabaseFacts, type PendingForeignKey, type TableFacts } from './facts.ts'
import { readDetached, readTable, type LoadContext, type RawTable } from './loader.ts'
import { otherTemporaryName, storedName } from './names.ts'
import { listDetached, listDetachedOf, listPending, listSchemas, listTables, loadTables } from './queries.ts'
import type { Catalog, DatabaseInfo, TableInfo, TemporaryTables } from './table.ts'

/** Runs one statement and answers its rows as text; the catalog does not know whose connection it is. */
export type CatalogQuery = (text: string, params: readonly (string | null)[]) => Promise<readonly (readonly (string | null)[])[]>

export interface CatalogOptions {
  /** MySQL database → PostgreSQL schema, where the two differ */
  readonly databases?: Readonly<Record<string, string>>
  /** name of the PostgreSQL database: it stands for `public` unless `databases` says otherwise */
  readonly postgresDatabase?: string
  readonly defaultCollation?: string
  /** lower_case_table_names: 0 as written, 1 and 2 without regard to case */
  readonly lowerCaseTableNames?: 0 | 1 | 2
  /** tables kept in memory */
  readonly maxTables?: number
  readonly now?: () => number
  /** whether the helper schema is installed: it keeps the views that became invalid */
  readonly helperSchema?: boolean
}

export interface TableListing {
  readonly name: string
  readonly kind: 'table' | 'view'
  readonly relation: string
}

/** A foreign key that waits for its parent, and the table that carries it. */
export interface PendingForeignKeyOf {
  readonly database: string
  readonly table: string
  readonly foreignKey: PendingForeignKey
}

export const systemDatabases: ReadonlySet<string> = new Set(['information_schema', 'performance_schema', 'mysql', 'sys'])
const isSystem = (database: string): boolean => systemDatabases.has(database.toLowerCase())

/** Tables being read from PostgreSQL. */
interface Load {
  /** one of them was invalidated meanwhile */
  stale: boolean
  /** resolves to false when what was read is not kept */
  done: Promise<boolean>
}

const maxAttempts = 10
const absentForMs = 1000
const maxAbsent = 1024

/** PostgreSQL's catalogs in MySQL's terms, cached until `invalidate`. */
export class PgCatalog implements Catalog {
  readonly #query: CatalogQuery
  readonly #options: CatalogOptions
  readonly #schemas: ReadonlyMap<string, string>
  readonly #names: ReadonlyMap<string, string>
  readonly #tables = new Map<string, TableInfo>()
  /** names asked for and not there, with the time of asking: bounded in number and age, so that another's CREATE TABLE is seen */
  readonly #absent = new Map<string, number>()
  readonly #loading = new Map<string, Load>()
  #databases: Map<string, DatabaseInfo> | undefined
  #revision = 1

  constructor(query: CatalogQuery, options: CatalogOptions = {}) {
    this.#query = query
    this.#options = options
    const schemas = new Map(Object.entries(options.databases ?? {}))
    if (options.postgresDatabase !== undefined && ![...schemas.values()].includes('public') && !schemas.has(options.postgresDatabase)) schemas.set(options.postgresDatabase, 'public')
    this.#schemas = schemas
    this.#names = new Map([...schemas].map(([database, schema]) => [schema, database]))
  }

  get revision(): number {
    return this.#revision
  }

  schemaOf(database: string): string {
    const name = this.#fold(database)
    return this.#schemas.get(name) ?? storedName(name)
  }

  /** Takes a PostgreSQL schema; returns the MySQL database it is. */
  databaseOf(schema: string): string {
    return this.#names.get(schema) ?? schema
  }

  table(database: string, name: string, session?: TemporaryTables): TableInfo | undefined {
    return session?.temporary(database, name) ?? this.#tables.get(this.#key(database, name))
  }

  async load(names: readonly { readonly database: string; readonly name: string }[]): Promise<void> {
    // What was read before an invalidation may be older than what caused it: read again, but not for ever when definitions keep changing.
    for (let attempt = 1; !(await this.#loadOnce(names, attempt >= maxAttempts)); attempt++);
  }

  /** Returns false when a table was invalidated while it was read. */
  async #loadOnce(names: readonly { readonly database: string; readonly name: string }[], last: boolean): Promise<boolean> {
    const now = this.#now()
    const missing = new Map<string, { readonly database: string; readonly name: string }>()
    const waiting: Promise<boolean>[] = []
    for (const { database, name } of names) {
      if (isSystem(database)) continue
      const key = this.#key(database, name)
      if (this.#tables.has(key) || now - (this.#absent.get(key) ?? -Infinity) < absentForMs) continue
      const loading = this.#loading.get(key)
      if (loading) waiting.push(loading.done)
      else missing.set(key, { database: this.#fold(database), name: this.#fold(name) })
    }
    if (missing.size > 0) {
      const load: Load = { stale: false, done: Promise.resolve(true) }
      load.done = this.#loadNow(missing, load, last)
      for (const key of missing.keys()) this.#loading.set(key, load)
      waiting.push(load.done)
    }
    return (await Promise.all(waiting)).every((fresh) => fresh)
  }

  async #loadNow(missing: ReadonlyMap<string, { readonly database: string; readonly name: string }>, load: Load, last: boolean): Promise<boolean> {
    const revision = this.#revision
    try {
      const found = await readTables(this.#query, [...missing.values()].map(({ database, name }) => this.#contextOf(database, name)), (database) => this.#collationOf(database))
      const stale = load.stale || (revision !== this.#revision && found.some((t) => t.kind === 'view'))
      if (stale && !last) return false
      for (const table of found) this.#keep(this.#key(table.database, table.name), table)
      const absent = [...missing].filter(([key]) => !this.#tables.has(key)).map(([, name]) => this.#contextOf(name.database, name.name))
      for (const view of await this.#detached(absent)) this.#keep(this.#key(view.database, view.name), view)
      for (const key of missing.keys()) if (!this.#tables.has(key) && !stale) this.#keepAbsent(key)
      return true
    } finally {
      for (const key of missing.keys()) if (this.#loading.get(key) === load) this.#loading.delete(key)
    }
  }

  /** Views that exist in MySQL's terms and cannot exist in PostgreSQL's now. */
  async #detached(requests: readonly TableRequest[]): Promise<TableInfo[]> {
    if (requests.length === 0 || this.#options.helperSchema === false) return []
    const rows = await this.#query(listDetached, [JSON.stringify(requests.map(({ schema, relation }) => ({ s: schema, r: relation })))])
    return rows.flatMap(([schema, relation, definition, comment, owner]): TableInfo[] => {
      const request = requests.find((r) => r.schema === schema && r.relation === relation)
      return request ? [readDetached({ definition: definition ?? '', comment: comment ?? null, owner: owner ?? '' }, { ...request, databaseCollation: this.#defaultCollation })] : []
    })
  }

  /** Reads tables afresh, past the cache. */
  async read(database: string, name: string): Promise<TableInfo | undefined> {
    if (isSystem(database)) return undefined
    return (await readTables(this.#query, [this.#contextOf(this.#fold(database), this.#fold(name))], (d) => this.#collationOf(d)))[0]
  }

  async database(name: string): Promise<DatabaseInfo | undefined> {
    if (isSystem(name)) {
      const lower = name.toLowerCase()
      return { name: lower, schema: lower, ...(lower === 'information_schema' ? { charset: 'utf8mb3', collation: 'utf8mb3_general_ci' } : { charset: 'utf8mb4', collation: 'utf8mb4_0900_ai_ci' }) }
    }
    const key = this.#fold(name)
    return this.#databases?.get(key) ?? (await this.#loadDatabases()).get(key)
  }

  /** The databases, by name; system databases are not among them. */
  async databases(): Promise<readonly DatabaseInfo[]> {
    return [...(await this.#loadDatabases()).values()]
  }

  async #loadDatabases(): Promise<Map<string, DatabaseInfo>> {
    const revision = this.#revision
    const databases = new Map<string, DatabaseInfo>()
    for (const [schema = null, comment = null] of await this.#query(listSchemas, [])) {
      if (schema === null) continue
      // An unmapped `public` of a database that holds only our schemas is PostgreSQL's, not a MySQL database.
      const { facts } = readComment<DatabaseFacts & { n?: string }>(comment)
      const name = facts.n ?? this.databaseOf(schema)
      const collation = facts.co ?? this.#defaultCollation
      databases.set(name, { name, schema, collation, charset: facts.cs ?? collationByName(collation)?.charset ?? 'utf8mb4' })
    }
    if (revision === this.#revision) this.#databases = databases
    return databases
  }

  /** The tables and views of a database, by name. */
  async tables(database: string): Promise<readonly TableListing[]> {
    const rows = await this.#query(listTables, [this.schemaOf(database)])
    const detached = this.#options.helperSchema === false ? [] : await this.#query(listDetachedOf, [this.schemaOf(database)])
    return [...rows, ...detached.map(([relation = null, comment = null]) => [relation, 'v', comment])].map(([relation, kind, comment]) => ({
      relation: relation ?? '', kind: kind === 'v' || kind === 'm' ? 'view' : 'table', name: readComment<TableFacts>(comment).facts.n ?? relation ?? '',
    }))
  }

  /** Foreign keys that wait for this table to exist (made with foreign_key_checks = 0). */
  async pendingForeignKeys(database: string, table: string): Promise<readonly PendingForeignKeyOf[]> {
    const rows = await this.#query(listPending, [])
    return rows.flatMap(([schema, relation, comment]) => {
      const { facts } = readComment<TableFacts>(comment)
      return (facts.fk ?? []).filter((fk) => this.#key(fk.db, fk.t) === this.#key(database, table))
        .map((foreignKey) => ({ database: this.databaseOf(schema ?? ''), table: facts.n ?? relation ?? '', foreignKey }))
    })
  }

  /** Forgets a table, a database's tables, or everything; the revision rises. */
  invalidate(database?: string, table?: string): void {
    this.#revision += 1
    this.#absent.clear()
    const prefix = database === undefined ? '' : this.#key(database, '')
    const affected = (key: string): boolean => (table === undefined || database === undefined ? key.startsWith(prefix) : key === this.#key(database, table))
    // A load that is under way read before this change; the next one must not wait for it.
    for (const [key, load] of this.#loading) {
      if (!affected(key)) continue
      load.stale = true
      this.#loading.delete(key)
    }
    // Any view may stand on the table, and become valid or invalid with it.
    for (const [key, info] of this.#tables) if (affected(key) || (table !== undefined && info.kind === 'view')) this.#tables.delete(key)
    if (table === undefined) this.#databases = undefined
  }

  get #defaultCollation(): string {
    return this.#options.defaultCollation ?? 'utf8mb4_0900_ai_ci'
  }

  async #collationOf(database: string): Promise<string> {
    return (await this.database(database))?.collation ?? this.#defaultCollation
  }

  #contextOf(database: string, name: string): TableRequest {
    return { database, schema: this.schemaOf(database), relation: storedName(name), databaseOf: (schema) => this.databaseOf(schema) }
  }

  #keep(key: string, table: TableInfo): void {
    this.#tables.delete(key)
    this.#tables.set(key, table)
    if (this.#tables.size > (this.#options.maxTables ?? 10_000)) this.#tables.delete(this.#tables.keys().next().value ?? '')
  }

  #keepAbsent(key: string): void {
    this.#absent.set(key, this.#now())
    if (this.#absent.size > maxAbsent) this.#absent.delete(this.#absent.keys().next().value ?? '')
  }

  #now(): number {
    return (this.#options.now ?? Date.now)()
  }

  #fold(name: string): string {
    return this.#options.lowerCaseTableNames ? name.toLowerCase() : name
  }

  #key(database: string, name: string): string {
    return `${this.#fold(database)}\0${this.#fold(name)}`
  }
}

interface TableRequest {
  readonly database: string
  readonly schema: string
  readonly relation: string
  databaseOf(schema: string): string
}

async function readTables(query: CatalogQuery, requests: readonly TableRequest[], collationOf: (database: string) => Promise<string>): Promise<TableInfo[]> {
  const rows = await query(loadTables, [JSON.stringify(requests.map(({ schema, relation }) => ({ s: schema, r: relation })))])
  const tables: TableInfo[] = []
  for (const [schema, relation, json] of rows) {
    const request = requests.find((r) => r.schema === schema && r.relation === relation)
    if (!request || json === null || json === undefined) continue
    const context: LoadContext = { ...request, databaseCollation: await collationOf(request.database) }
    tables.push(readTable(JSON.parse(json) as RawTable, context))
  }
  return tables
}

/**
 * Takes a query on the session's own connection, and a temporary table's database and name; returns the table, or undefined when the session has none of that name.
 * Temporary tables of one session live in pg_temp, whatever their database: the record in the comment tells it.
 */
export async function loadTemporary(query: CatalogQuery, catalog: PgCatalog, database: string, name: string): Promise<TableInfo | undefined> {
  const collation = (await catalog.database(database))?.collation ?? 'utf8mb4_0900_ai_ci'
  const requests = [storedName(name), otherTemporaryName(database, name)].map((relation): TableRequest => ({ database, schema: 'pg_temp', relation, databaseOf: (schema) => catalog.databaseOf(schema) }))
  const tables = await readTables(query, requests, () => Promise.resolve(collation))
  return tables.find((table) => table?.kind === 'temporary' && table.database === database && table.name === name)
}
