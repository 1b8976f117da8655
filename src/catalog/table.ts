import type { MySqlType, Repr } from '../types/type.ts'

/** A table, view or temporary table of PostgreSQL's, in MySQL terms. Immutable: a change makes a new object. */
export interface TableInfo {
  /** MySQL database name and the PostgreSQL schema behind it (temporary tables: pg_temp) */
  readonly database: string
  readonly schema: string
  readonly name: string
  /** the relation's name in PostgreSQL (differs when the MySQL name is over 63 bytes) */
  readonly relation: string
  readonly oid: number
  readonly kind: 'table' | 'view' | 'temporary'
  readonly columns: readonly ColumnInfo[]
  /** primary key first, then unique keys, then the others, in MySQL's order */
  readonly keys: readonly KeyInfo[]
  readonly foreignKeys: readonly ForeignKeyInfo[]
  readonly checks: readonly CheckInfo[]
  readonly options: TableOptions
}

export interface TableOptions {
  readonly engine: string
  readonly collation: string
  readonly comment: string
  readonly rowFormat?: string
  readonly autoIncrement?: string
  readonly createOptions: Readonly<Record<string, string>>
  /** the PARTITION BY clause as MySQL text, where one was declared */
  readonly partitioning?: string
}

export interface ColumnInfo {
  /** as MySQL shows it */
  readonly name: string
  /** as PostgreSQL has it */
  readonly attribute: string
  readonly attnum: number
  readonly type: MySqlType
  /** how PostgreSQL represents the stored value */
  readonly repr: Repr
  /** OID of PostgreSQL's base type (domains resolved) and its name for casts (`int4`, `numeric`, `aproxy.mediumtext`) */
  readonly baseOid: number
  readonly typeName: string
  readonly nullable: boolean
  readonly default?: ColumnDefaultInfo
  /** AUTO_INCREMENT: the owned sequence */
  readonly autoIncrement?: { readonly schema: string; readonly sequence: string }
  readonly onUpdateNow?: { readonly precision: number }
  /** MySQL text of the expression */
  readonly generated?: { readonly expression: string; readonly stored: boolean }
  readonly invisible?: boolean
  readonly comment: string
  /** the column's place in keys: PRI, UNI, MUL as DESCRIBE shows it */
  readonly key: '' | 'PRI' | 'UNI' | 'MUL'
  /** the full declared type in MySQL's spelling (`int unsigned`, `enum('a','b')`) */
  readonly columnType: string
}

/** A literal default is MySQL text of the value (not quoted); an expression default is MySQL expression text. */
export type ColumnDefaultInfo =
  | { readonly kind: 'literal'; readonly text: string | null; readonly bits?: true }
  | { readonly kind: 'expression'; readonly expression: string }
  | { readonly kind: 'now'; readonly precision: number }

export interface KeyInfo {
  /** MySQL name: PRIMARY for the primary key */
  readonly name: string
  /** the index's (or constraint's) name in PostgreSQL; absent where none exists (FULLTEXT on servers without, SPATIAL) */
  readonly index?: string
  readonly type: 'primary' | 'unique' | 'index' | 'fulltext' | 'spatial'
  readonly parts: readonly KeyPartInfo[]
  readonly comment: string
  readonly visible: boolean
  readonly using: 'BTREE' | 'HASH' | 'FULLTEXT' | 'SPATIAL'
}
export type KeyPartInfo = { readonly column: string; readonly length?: number; readonly descending?: true } | { readonly expression: string; readonly descending?: true }

export interface ForeignKeyInfo {
  readonly name: string
  readonly columns: readonly string[]
  readonly database: string
  readonly table: string
  readonly references: readonly string[]
  readonly onDelete: ReferenceRule
  readonly onUpdate: ReferenceRule
}
export type ReferenceRule = 'NO ACTION' | 'RESTRICT' | 'CASCADE' | 'SET NULL' | 'SET DEFAULT'

export interface CheckInfo {
  readonly name: string
  readonly expression: string
  readonly enforced: boolean
}

/** What the binder asks. Names are resolved by MySQL's rules; a missing table answers undefined. Loaded tables are cached; `revision` rises with every change seen. */
export interface Catalog {
  readonly revision: number
  /** A loaded table, or undefined when it is not there or not loaded yet: the engine loads what a statement names (`load`) before binding it. */
  table(database: string, name: string, session?: TemporaryTables): TableInfo | undefined
  /** Loads the named tables that are not cached. */
  load(names: readonly { readonly database: string; readonly name: string }[]): Promise<void>
  database(name: string): Promise<DatabaseInfo | undefined>
  /** the PostgreSQL schema of a MySQL database name */
  schemaOf(database: string): string
  invalidate(database?: string, table?: string): void
}

/** The temporary tables of one session, by database and name. */
export interface TemporaryTables {
  temporary(database: string, name: string): TableInfo | undefined
}

export interface DatabaseInfo {
  readonly name: string
  readonly schema: string
  readonly charset: string
  readonly collation: string
}
