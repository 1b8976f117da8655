import type { Catalog, ColumnInfo, DatabaseInfo, TableInfo, TemporaryTables } from '../../catalog/table.ts'
import type { PendingForeignKeyOf, TableListing } from '../../catalog/catalog.ts'
import type { Warning } from '../../errors/warning.ts'
import type { PgExpr, PgQuery, PgStatement } from '../../pg/ast.ts'
import type { Expr, Query } from '../../sql/ast.ts'
import type { MySqlType } from '../../types/type.ts'

/** What a DDL statement does. The steps run in one transaction, in order. */
export interface DdlPlan {
  readonly steps: readonly PgStatement[]
  /** what the catalog must forget when the steps are done */
  readonly invalidates: readonly { readonly database: string; readonly table?: string }[]
  readonly warnings: readonly Warning[]
  /** rows for the OK packet: a number, or the index of the step whose command tag counts */
  readonly affected?: number | { readonly step: number }
  /** the index of the step that counts them instead, where rows are copied */
  readonly counted?: number
  /** the OK packet tells them, and the warnings, in words too */
  readonly records?: true
  /** whether MySQL commits the open transaction before and after (all but temporary tables) */
  readonly commits: boolean
  /** temporary tables of the session that appear and disappear, by database and name */
  readonly temporary?: { readonly created: readonly TableName[]; readonly dropped: readonly TableName[] }
}

export interface TableName {
  readonly database: string
  readonly name: string
}

/** Where an expression will live: its literals must be constants in the text, and column references are bare column names. */
export type ExprPurpose = 'default' | 'row' | 'row-check' | 'check' | 'generated' | 'index' | 'alter'

export interface LoweredQuery {
  readonly query: PgQuery
  readonly columns: readonly LoweredColumn[]
  /** its rows as they are stored into columns of a table, by position; undefined: as they are */
  store(columns: readonly (ColumnInfo | undefined)[], ignore: boolean): PgQuery
  /** it reads system tables: a view of it has no query of PostgreSQL's */
  readonly system?: true
}
export interface LoweredColumn {
  readonly name: string
  readonly type: MySqlType
  readonly nullable: boolean
  /** the column it is a plain copy of: CREATE TABLE … SELECT copies its default and comment */
  readonly origin?: ColumnInfo
}

export interface DdlCatalog extends Catalog {
  databases(): Promise<readonly DatabaseInfo[]>
  tables(database: string): Promise<readonly TableListing[]>
  pendingForeignKeys(database: string, table: string): Promise<readonly PendingForeignKeyOf[]>
}

/** What the session and the query lowering give to DDL. */
export interface DdlContext {
  readonly catalog: DdlCatalog
  readonly temporary?: TemporaryTables
  /** a table of information_schema and its like */
  systemTable(database: string, name: string): TableInfo | undefined
  /** the statement's text, as a byte string: spans point into it */
  readonly source: string
  readonly database: string | undefined
  readonly foreignKeyChecks: boolean
  /** STRICT_ALL_TABLES or STRICT_TRANS_TABLES */
  readonly strict: boolean
  readonly noZeroDate: boolean
  /** collation_server */
  readonly serverCollation: string
  /** character_set_connection: what literals are written in */
  readonly connectionCharset: string
  /** `user@host` */
  readonly user: string
  /** Lowers a query whose literals stay in the text (views, CREATE TABLE … SELECT). */
  lowerQuery(query: Query, purpose: 'view' | 'insert'): Promise<LoweredQuery> | LoweredQuery
  /** Lowers an expression over the columns of one table; throws MySQL's error for an unknown column or function. `to`: the type the value is stored as; with 'row', it is checked as INSERT into `column` checks it; 'row-check' tells which row. */
  lowerExpr(expr: Expr, columns: readonly ColumnInfo[], purpose: ExprPurpose, to?: MySqlType, column?: ColumnInfo): PgExpr
}
