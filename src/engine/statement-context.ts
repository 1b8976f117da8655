import type { ClientChannel, ClientDirectory, ClientIdentity } from './command-handler.ts'
import type { Logger } from '../base/log.ts'
import type { QueryStats, StatementLog } from '../base/query-stats.ts'
import type { LocalVariable } from '../analyze/environment.ts'
import type { Capabilities } from '../backend/capabilities.ts'
import type { Lease } from '../backend/lease.ts'
import type { Pool } from '../backend/pool.ts'
import type { PgCatalog } from '../catalog/catalog.ts'
import type { TableInfo } from '../catalog/table.ts'
import type { Session } from '../session/session.ts'
import type { SystemVariables } from '../session/variables/system-variables.ts'
import type { Call, HandlerCondition, Statement } from '../sql/ast.ts'
import type { Value } from '../types/value.ts'
import type { PacketWriter } from '../wire/packet-writer.ts'
import type { SystemRow } from './system/load.ts'
import type { AccountFacts } from './system/privileges.ts'
import type { PlanCache } from './plan-cache.ts'
import type { SchemaChanges } from './schema-changes.ts'
import type { StatementRules } from './statement-rules.ts'
import type { TransactionGuard } from './transaction-guard.ts'

/** What the engine reads of the configuration; one object until it changes. */
export interface EngineSettings {
  /** the operator's own rules, when there are any */
  readonly rules: StatementRules | undefined
  /** sql_rewrite.enabled is false: text goes to PostgreSQL as it came */
  readonly passThrough: boolean
  /** schema_cache.enabled */
  readonly keepsSchema: boolean
  /** log every translation; literals as ? unless they may be shown */
  readonly debugSql: 'redacted' | 'whole' | undefined
}

/** What all sessions of a gateway share. */
export interface EngineShared {
  readonly pool: Pool
  readonly catalog: PgCatalog
  readonly globals: SystemVariables
  readonly plans: PlanCache
  readonly stats: QueryStats
  readonly log: Logger
  readonly statementLog: () => StatementLog
  readonly clients: ClientDirectory
  readonly startedAt: number
  /** version() */
  readonly version: string
  capabilities(): Capabilities
  /** `session_affinity` keeps one PostgreSQL connection per client */
  readonly affinity: boolean
  readonly savepoints: 'auto' | 'always' | 'never'
  /** the accounts that may log in; the engine knows its own client's without it */
  accounts?(): readonly AccountFacts[]
  /** what DDL changed, for this and every other process and gateway */
  readonly changes: SchemaChanges
  /** resolves when the gateway's other processes have the global variables that were set */
  globalsShared(): Promise<void>
  /** what the configuration says now */
  settings(): EngineSettings
  /** rows of SHOW STATUS that only the composition root knows */
  status(): Readonly<Record<string, string>>
}

/** Calls of stored functions in one statement, found before it is bound and run before it runs. */
export interface StoredCalls {
  find(node: Call): LocalVariable | undefined
  value(index: number): Value
}

/** What a stored program's statements may name of it. */
export interface ProgramNames {
  variable(name: string): LocalVariable | undefined
  value(index: number): Value
  /** converts as into a column; throws 1327 for a name that is not declared */
  assign(name: string, value: Value): void
  condition(name: string): HandlerCondition | undefined
}

/** What a statement's handler works with: one client's session and where its answer goes. */
export interface StatementContext {
  readonly shared: EngineShared
  readonly session: Session
  readonly identity: ClientIdentity
  readonly lease: Lease
  readonly guard: TransactionGuard
  readonly w: PacketWriter
  readonly client: ClientChannel
  readonly caps: number
  /** rows go out in the binary protocol */
  readonly binary: boolean
  /** byte string that the statement's spans point into */
  readonly source: string
  readonly params: readonly Value[]
  readonly slots: number
  /** more results follow this one */
  readonly more: boolean
  readonly temporary: Map<string, TableInfo>
  /** a table of this statement's alone, whose rows are there already: SHOW … WHERE */
  readonly made?: { readonly table: TableInfo; readonly rows: readonly SystemRow[] }
  /** reads a temporary table of this session's */
  loadTemporary(database: string, name: string): Promise<TableInfo | undefined>
  /** the statement is one of a stored program's: its OK is not sent */
  readonly silent?: true
  /** the program that it is part of */
  readonly program?: ProgramNames
  /** the statement's calls of stored functions, whose values are there already */
  readonly calls?: StoredCalls
  /** the program is a function, or was called by one: it runs inside a statement, which reads or writes these tables */
  readonly inside?: ReadonlySet<string>
  /** user variables behind the parameters: EXECUTE … USING */
  readonly using?: readonly string[]
  /** runs another text in the same session (EXECUTE): its answer is this one's */
  run(sql: string, params: readonly Value[], using?: readonly string[]): Promise<void>
  /** runs a parsed statement, of a program */
  perform(statement: Statement, ctx: StatementContext): Promise<void>
  /** throws 1317 when the client has killed the statement or is gone */
  checkKilled(): void
}

export type Handler<S extends Statement = Statement> = (statement: S, ctx: StatementContext) => Promise<void>
