import type { PgErrorFields } from '../base/pg-fields.ts'

export type StatementKind = 'select' | 'insert' | 'update' | 'delete' | 'replace' | 'ddl' | 'other'

export type ReferentialAction = 'RESTRICT' | 'CASCADE' | 'SET NULL' | 'NO ACTION' | 'SET DEFAULT'

/** A foreign key in MySQL's names, as the texts of 1451 and 1452 print it. */
export interface ForeignKeyFact {
  readonly database: string
  readonly table: string
  readonly name: string
  readonly columns: readonly string[]
  readonly referencedDatabase: string
  readonly referencedTable: string
  readonly referencedColumns: readonly string[]
  readonly onDelete?: ReferentialAction
  readonly onUpdate?: ReferentialAction
  /** sql_mode ANSI_QUOTES: names stand in double quotes */
  readonly ansiQuotes?: boolean
}

/** Where a value that PostgreSQL refused was going. */
export interface ValueTarget {
  readonly column?: string
  /** 1 for the first row of the statement. */
  readonly row?: number
  readonly value?: string
  /** The column's MySQL type in lower case, as `int`, `decimal`, `datetime`, `json`. */
  readonly type?: string
}

/** What the engine knows about the statement that failed; every part but the first two is optional. */
export interface PgErrorContext {
  readonly statement: StatementKind
  /** The session's database; '' when none is selected. */
  readonly database: string
  /** The target table in MySQL's name. */
  readonly table?: string
  readonly user?: string
  readonly host?: string
  /** The clause whose names are being looked at, for 1054 and 1052. */
  readonly clause?: string
  /** Why the gateway cancelled the statement, when it did. */
  readonly cancelled?: 'kill' | 'timeout' | 'lock-timeout' | 'shutdown' | 'connection-killed'
  /** PostgreSQL schema to MySQL database. */
  databaseOf?(schema: string): string
  /** PostgreSQL constraint or index name to MySQL key name; undefined = the built-in rule. */
  keyName?(schema: string, table: string, name: string): string | undefined
  foreignKey?(schema: string, table: string, name: string): ForeignKeyFact | undefined
  /** The key's values as MySQL prints them, when the gateway knows better than the detail (binary columns, zero dates). */
  keyValues?(fields: PgErrorFields, values: readonly string[] | undefined): readonly string[] | undefined
  /** The MySQL text of the expression that overflowed a type (BIGINT UNSIGNED …), for 1690. */
  overflow?(type: string): string
  /** The target of parameter $n. */
  parameter?(number: number): ValueTarget | undefined
  /** The target of a refused value that no parameter names: by domain, range or length. */
  offender?(fields: PgErrorFields): ValueTarget | undefined
}
