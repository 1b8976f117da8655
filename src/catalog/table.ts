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
  /** system: a table of information_schema and its like; its rows are made by the gateway */
  readonly kind: 'table' | 'view' | 'temporary' | 'system'
  readonly columns: readonly ColumnInfo[]
  /** primary key first, then unique keys, then the others, in MySQL's order */
  readonly keys: readonly KeyInfo[]
  readonly foreignKeys: readonly ForeignKeyInfo[]
  readonly checks: readonly CheckInfo[]
  readonly options: TableOptions
  /** the constraint in PostgreSQL that refuses rows without a partition */
  readonly partitionCheck?: string
  /** foreign keys of other tables (and its own) that point here */
  readonly referencedBy?: readonly InboundForeignKey[]
  readonly view?: ViewInfo
}

/** A foreign key seen from its parent: `table` is the child. */
export interface InboundForeignKey {
  readonly name: string
  readonly database: string
  readonly table: string
  /** as the child has them in PostgreSQL */
  readonly columns: readonly string[]
  readonly references: readonly string[]
  readonly onDelete: ReferenceRule
  readonly onUpdate: ReferenceRule
  /** the child in PostgreSQL */
  readonly relation: { readonly schema: string; readonly name: string }
}

export interface ViewInfo {
  /** canonical MySQL SELECT; PostgreSQL's own text when the view was not made through the gateway */
  readonly text: string
  /** what INFORMATION_SCHEMA.VIEWS shows, where it is another text */
  readonly definition?: string
  /** its columns were named by the statement */
  readonly named?: true
  /** it reads tables of other databases */
  readonly abroad?: true
  /** it reads system tables, whose rows only the gateway has: it is bound by its text */
  readonly system?: true
  /** whether `text` is MySQL's */
  readonly known: boolean
  /** a table or column it stands on is gone (or changed beyond it): 1356 when it is read; it has no columns here */
  readonly invalid?: true
  readonly algorithm: 'UNDEFINED' | 'MERGE' | 'TEMPTABLE'
  readonly definer: string
  readonly security: 'DEFINER' | 'INVOKER'
  readonly check: 'NONE' | 'LOCAL' | 'CASCADED'
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
  /** a PostgreSQL type that MySQL does not have: references must be cast to this type for `repr` to be true; values are written by a cast to `typeName` */
  readonly readAs?: string
  /** CHARACTER SET or COLLATE was written on the column: SHOW CREATE TABLE repeats it */
  readonly explicitCollation?: true
  readonly srid?: number
  /** how a system table's column is described to clients, where its type does not tell */
  readonly wire?: { readonly flags: number; readonly decimals: number; readonly code?: number }
}

/**
 * A literal default is MySQL text of the value (not quoted; of a binary string: one character per byte; `bits`: the digits of a BIT); an expression default is MySQL expression text.
 * A nullable column without a default at all has none here; DEFAULT NULL is a literal null.
 */
export type ColumnDefaultInfo =
  | { readonly kind: 'literal'; readonly text: string | null; readonly bits?: true }
  /** `reads`: it reads columns of its row, which PostgreSQL's defaults cannot; the gateway works it out for every row it inserts */
  | { readonly kind: 'expression'; readonly expression: string; readonly reads?: true }
  | { readonly kind: 'now'; readonly precision: number }

/** Must a statement give the column a value? Even a nullable one has no default after ALTER COLUMN … DROP DEFAULT. */
export const hasNoDefault = (c: ColumnInfo): boolean => c.default === undefined && c.autoIncrement === undefined && c.generated === undefined

/** An ENUM that must have a value takes its first member (manual: Data Type Default Values). */
export const takesFirstMember = (c: ColumnInfo): boolean => c.type.name === 'enum' && !c.nullable && hasNoDefault(c)

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
  /** made for a foreign key, not written by the user */
  readonly generated?: true
  /** USING was written */
  readonly explicitUsing?: true
  /** WITH PARSER of a FULLTEXT key */
  readonly parser?: string
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
  /** the constraint's name in PostgreSQL; absent while the parent table does not exist (made with foreign_key_checks=0) */
  readonly constraint?: string
}
export type ReferenceRule = 'NO ACTION' | 'RESTRICT' | 'CASCADE' | 'SET NULL' | 'SET DEFAULT'

export interface CheckInfo {
  readonly name: string
  readonly expression: string
  readonly enforced: boolean
  /** the constraint's name in PostgreSQL; absent when it is not enforced */
  readonly constraint?: string
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
  /** Has one of them this name in PostgreSQL, where all share a schema? */
  taken?(relation: string): boolean
}

export interface DatabaseInfo {
  readonly name: string
  readonly schema: string
  readonly charset: string
  readonly collation: string
}
