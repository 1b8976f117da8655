// table
/**
 * The PostgreSQL syntax tree that lowering builds and the printer prints. Read-only unions; no SQL text inside but names.
 */

/** A type as it is written in a cast or a column definition: `name` is a catalog type name (int8, numeric, text, timestamptz), `schema` e.g. aproxy for our domains. */
export interface PgType {
  readonly name: string
  readonly schema?: string
  /** typmod arguments: varchar(10), numeric(10,2), timestamp(6) */
  readonly args?: readonly number[]
  readonly array?: boolean
}

/** A possibly qualified name. */
export interface PgName {
  readonly schema?: string
  readonly name: string
}

// ---------------------------------------------------------------- expressions

/** A bound parameter. `source` is opaque to this room: the printer numbers distinct (source, type) pairs and hands the list back. `oid`: the declared parameter type. */
export interface PgParam { readonly kind: 'param'; readonly source: object; readonly oid: number }
export interface PgString { readonly kind: 'string'; readonly value: string }
/** A number in PostgreSQL spelling, printed as it is. */
export interface PgNumber { readonly kind: 'number'; readonly text: string }
export interface PgBytes { readonly kind: 'bytes'; readonly hex: string }
export interface PgBool { readonly kind: 'bool'; readonly value: boolean }
export interface PgNull { readonly kind: 'null' }
export interface PgDefault { readonly kind: 'default' }
/** Quoted parts joined by dots. */
export interface PgColumn { readonly kind: 'column'; readonly path: readonly string[] }
/** `t.*` or `*` */
export interface PgStar { readonly kind: 'star'; readonly table?: string }
export interface PgCall {
  readonly kind: 'call'
  readonly name: PgName
  readonly args: readonly PgExpr[]
  readonly star?: boolean
  readonly distinct?: boolean
  readonly orderBy?: readonly PgOrder[]
  readonly filter?: PgExpr
  readonly over?: PgOver
  readonly variadic?: boolean
  readonly withinGroup?: readonly PgOrder[]
}
export type PgOver = { readonly name: string } | { readonly spec: PgWindow }
export interface PgWindow { readonly base?: string; readonly partitionBy: readonly PgExpr[]; readonly orderBy: readonly PgOrder[]; readonly frame?: PgFrame }
export interface PgFrame { readonly unit: 'rows' | 'range' | 'groups'; readonly start: PgFrameBound; readonly end?: PgFrameBound }
export type PgFrameBound = { readonly kind: 'unbounded-preceding' | 'unbounded-following' | 'current-row' } | { readonly kind: 'preceding' | 'following'; readonly amount: PgExpr }
/** Infix operators are printed with full parentheses where precedence needs them. `op` may be a word (AND, OR, LIKE, IS DISTINCT FROM …). */
export interface PgBinary { readonly kind: 'binary'; readonly op: string; readonly left: PgExpr; readonly right: PgExpr }
export interface PgUnary { readonly kind: 'unary'; readonly op: 'NOT' | '-' | '+' | '~'; readonly operand: PgExpr }
export interface PgLike { readonly kind: 'like'; readonly not: boolean; readonly operand: PgExpr; readonly pattern: PgExpr; readonly escape?: PgExpr }
export interface PgIs { readonly kind: 'is'; readonly not: boolean; readonly operand: PgExpr; readonly what: 'NULL' | 'TRUE' | 'FALSE' | 'UNKNOWN' }
export interface PgIn { readonly kind: 'in'; readonly not: boolean; readonly operand: PgExpr; readonly items: readonly PgExpr[] }
export interface PgInQuery { readonly kind: 'in-query'; readonly not: boolean; readonly operand: PgExpr; readonly query: PgQuery }
/** left op ANY|ALL (array expression or subquery) */
export interface PgQuantified { readonly kind: 'quantified'; readonly op: string; readonly quantifier: 'ANY' | 'ALL'; readonly left: PgExpr; readonly right: PgExpr | { readonly kind: 'query'; readonly query: PgQuery } }
export interface PgCase { readonly kind: 'case'; readonly operand?: PgExpr; readonly whens: readonly { readonly when: PgExpr; readonly then: PgExpr }[]; readonly else?: PgExpr }
export interface PgCast { readonly kind: 'cast'; readonly operand: PgExpr; readonly type: PgType }
export interface PgCollate { readonly kind: 'collate'; readonly operand: PgExpr; readonly collation: PgName }
export interface PgExtract { readonly kind: 'extract'; readonly field: string; readonly operand: PgExpr }
export interface PgArray { readonly kind: 'array'; readonly items: readonly PgExpr[]; readonly type?: PgType }
export interface PgArrayQuery { readonly kind: 'array-query'; readonly query: PgQuery }
export interface PgSubscript { readonly kind: 'subscript'; readonly operand: PgExpr; readonly index: PgExpr }
/** (expr).field */
export interface PgField { readonly kind: 'field'; readonly operand: PgExpr; readonly name: string }
export interface PgRow { readonly kind: 'row'; readonly items: readonly PgExpr[] }
export interface PgSubquery { readonly kind: 'subquery'; readonly query: PgQuery }
export interface PgExists { readonly kind: 'exists'; readonly query: PgQuery }
/** COALESCE, GREATEST, LEAST, NULLIF, GROUPING, CURRENT_TIMESTAMP-like keywords with arguments. */
export interface PgKeywordCall { readonly kind: 'keyword-call'; readonly name: 'COALESCE' | 'GREATEST' | 'LEAST' | 'NULLIF' | 'GROUPING'; readonly args: readonly PgExpr[] }
export interface PgKeyword { readonly kind: 'keyword'; readonly name: 'CURRENT_TIMESTAMP' | 'CURRENT_DATE' | 'CURRENT_USER' | 'SESSION_USER' }

/** $n of a statement that a function runs with EXECUTE … USING */
export interface PgArgument { readonly kind: 'argument'; readonly number: number }

export type PgExpr =
  | PgArgument | PgParam | PgString | PgNumber | PgBytes | PgBool | PgNull | PgDefault | PgColumn | PgStar | PgCall | PgBinary | PgUnary | PgLike | PgIs | PgIn | PgInQuery
  | PgQuantified | PgCase | PgCast | PgCollate | PgExtract | PgArray | PgArrayQuery | PgSubscript | PgField | PgRow | PgSubquery | PgExists | PgKeywordCall | PgKeyword

// ---------------------------------------------------------------- queries

export interface PgOrder { readonly expr: PgExpr; readonly direction?: 'ASC' | 'DESC'; readonly nulls?: 'FIRST' | 'LAST' }
export interface PgItem { readonly expr: PgExpr; readonly alias?: string }
export interface PgCte { readonly name: string; readonly columns?: readonly string[]; readonly materialized?: boolean; readonly query: PgQuery | PgInsert | PgUpdate | PgDelete }
export interface PgWith { readonly recursive: boolean; readonly ctes: readonly PgCte[] }
interface PgTail { readonly with?: PgWith; readonly orderBy?: readonly PgOrder[]; readonly limit?: PgExpr; readonly offset?: PgExpr }
export type PgQuery = PgSelect | PgSetOperation | PgValues
export interface PgSelect extends PgTail {
  readonly kind: 'select'
  readonly distinct?: boolean | readonly PgExpr[]
  readonly items: readonly PgItem[]
  readonly from?: readonly PgFrom[]
  readonly where?: PgExpr
  readonly groupBy?: readonly PgGroup[]
  readonly having?: PgExpr
  readonly windows?: readonly { readonly name: string; readonly spec: PgWindow }[]
  readonly locking?: readonly { readonly strength: 'UPDATE' | 'SHARE' | 'NO KEY UPDATE' | 'KEY SHARE'; readonly of?: readonly string[]; readonly wait?: 'NOWAIT' | 'SKIP LOCKED' }[]
}
export type PgGroup = PgExpr | { readonly kind: 'rollup'; readonly items: readonly PgExpr[] } | { readonly kind: 'grouping-sets'; readonly sets: readonly (readonly PgExpr[])[] }
export interface PgSetOperation extends PgTail { readonly kind: 'set-operation'; readonly op: 'UNION' | 'EXCEPT' | 'INTERSECT'; readonly all: boolean; readonly left: PgQuery; readonly right: PgQuery }
export interface PgValues extends PgTail { readonly kind: 'values'; readonly rows: readonly (readonly PgExpr[])[] }

export type PgFrom = PgTable | PgFunctionTable | PgSubqueryTable | PgJoin
export interface PgTable { readonly kind: 'table'; readonly schema?: string; readonly name: string; readonly alias?: string; readonly columns?: readonly string[] }
export interface PgFunctionTable { readonly kind: 'function-table'; readonly call: PgCall; readonly alias: string; readonly columns?: readonly string[]; readonly columnTypes?: readonly PgType[]; readonly columnCollations?: readonly (PgName | undefined)[]; readonly ordinality?: boolean; readonly lateral?: boolean }
export interface PgSubqueryTable { readonly kind: 'subquery-table'; readonly query: PgQuery; readonly alias: string; readonly columns?: readonly string[]; readonly lateral?: boolean }
export interface PgJoin { readonly kind: 'join'; readonly type: 'INNER' | 'LEFT' | 'RIGHT' | 'FULL' | 'CROSS'; readonly left: PgFrom; readonly right: PgFrom; readonly on?: PgExpr }

// ---------------------------------------------------------------- writing

export interface PgInsert { readonly kind: 'insert'; readonly with?: PgWith; readonly table: PgName; readonly alias?: string; readonly columns: readonly string[]; readonly source: PgQuery | { readonly kind: 'default-values' }; readonly onConflict?: PgOnConflict; readonly returning?: readonly PgItem[] }
export interface PgOnConflict { readonly target?: { readonly columns: readonly PgExpr[]; readonly where?: PgExpr } | { readonly constraint: string }; readonly action: 'nothing' | { readonly set: readonly PgSet[]; readonly where?: PgExpr } }
export interface PgSet { readonly column: string; readonly value: PgExpr }
export interface PgUpdate { readonly kind: 'update'; readonly with?: PgWith; readonly table: PgName; readonly alias?: string; readonly set: readonly PgSet[]; readonly from?: readonly PgFrom[]; readonly where?: PgExpr; readonly returning?: readonly PgItem[] }
export interface PgDelete { readonly kind: 'delete'; readonly with?: PgWith; readonly table: PgName; readonly alias?: string; readonly using?: readonly PgFrom[]; readonly where?: PgExpr; readonly returning?: readonly PgItem[] }

// ---------------------------------------------------------------- definitions

export interface PgColumnDefinition { readonly name: string; readonly type: PgType; readonly collation?: PgName; readonly notNull?: boolean; readonly default?: PgExpr; readonly generated?: { readonly expr: PgExpr; readonly stored: boolean } }
export type PgConstraint =
  | { readonly kind: 'primary-key' | 'unique'; readonly name?: string; readonly columns: readonly string[]; readonly deferrable?: boolean }
  | { readonly kind: 'check'; readonly name?: string; readonly expr: PgExpr; readonly notValid?: boolean }
  | { readonly kind: 'foreign-key'; readonly name?: string; readonly columns: readonly string[]; readonly table: PgName; readonly references: readonly string[]; readonly onDelete?: PgAction; readonly onUpdate?: PgAction; readonly notValid?: boolean }
export type PgAction = 'NO ACTION' | 'RESTRICT' | 'CASCADE' | 'SET NULL' | 'SET DEFAULT'
export interface PgIndexPart { readonly expr: PgExpr; readonly collation?: PgName; readonly opclass?: PgName; readonly direction?: 'ASC' | 'DESC'; readonly nulls?: 'FIRST' | 'LAST' }
export type PgAlterAction =
  | { readonly kind: 'add-column'; readonly column: PgColumnDefinition }
  | { readonly kind: 'drop-column'; readonly name: string; readonly cascade?: boolean }
  | { readonly kind: 'alter-type'; readonly name: string; readonly type: PgType; readonly collation?: PgName; readonly using?: PgExpr }
  | { readonly kind: 'set-default'; readonly name: string; readonly default: PgExpr }
  | { readonly kind: 'drop-default'; readonly name: string }
  | { readonly kind: 'set-not-null' | 'drop-not-null'; readonly name: string }
  | { readonly kind: 'drop-expression'; readonly name: string }
  | { readonly kind: 'add-constraint'; readonly constraint: PgConstraint }
  | { readonly kind: 'drop-constraint'; readonly name: string; readonly ifExists?: boolean; readonly cascade?: boolean }
  | { readonly kind: 'validate-constraint'; readonly name: string }
  | { readonly kind: 'triggers'; readonly enable: boolean; readonly which: 'ALL' | 'USER' }
  /** it fires whatever session_replication_role says */
  | { readonly kind: 'enable-always'; readonly trigger: string }
export type PgDefinition =
  | { readonly kind: 'create-table'; readonly temporary?: boolean; readonly ifNotExists?: boolean; readonly name: PgName; readonly columns: readonly PgColumnDefinition[]; readonly constraints: readonly PgConstraint[]; readonly partitionBy?: { readonly method: 'RANGE' | 'LIST' | 'HASH'; readonly keys: readonly PgExpr[] } }
  | { readonly kind: 'create-table-as'; readonly temporary?: boolean; readonly name: PgName; readonly columns?: readonly string[]; readonly query: PgQuery; readonly withNoData?: boolean }
  | { readonly kind: 'alter-table'; readonly name: PgName; readonly actions: readonly PgAlterAction[] }
  | { readonly kind: 'rename'; readonly object: 'TABLE' | 'VIEW' | 'INDEX' | 'SEQUENCE' | 'SCHEMA' | 'FUNCTION' | 'PROCEDURE'; readonly name: PgName; readonly to: string }
  | { readonly kind: 'rename-column'; readonly table: PgName; readonly from: string; readonly to: string }
  | { readonly kind: 'rename-constraint'; readonly table: PgName; readonly from: string; readonly to: string }
  | { readonly kind: 'set-schema'; readonly object: 'TABLE' | 'VIEW' | 'SEQUENCE'; readonly name: PgName; readonly to: string }
  | { readonly kind: 'create-index'; readonly unique?: boolean; readonly ifNotExists?: boolean; readonly name: string; readonly table: PgName; readonly method?: string; readonly parts: readonly PgIndexPart[]; readonly where?: PgExpr; readonly nullsNotDistinct?: boolean }
  | { readonly kind: 'create-view'; readonly orReplace?: boolean; readonly name: PgName; readonly columns?: readonly string[]; readonly query: PgQuery; readonly check?: 'LOCAL' | 'CASCADED'; readonly securityInvoker?: boolean }
  | { readonly kind: 'create-schema'; readonly name: string; readonly ifNotExists?: boolean }
  | { readonly kind: 'create-sequence'; readonly temporary?: boolean; readonly ifNotExists?: boolean; readonly name: PgName; readonly start?: string; readonly type?: PgType; readonly ownedBy?: { readonly table: PgName; readonly column: string } }
  | { readonly kind: 'alter-sequence'; readonly name: PgName; readonly restart?: string; readonly ownedBy?: { readonly table: PgName; readonly column: string } }
  | { readonly kind: 'drop'; readonly object: 'TABLE' | 'VIEW' | 'INDEX' | 'SEQUENCE' | 'SCHEMA' | 'FUNCTION' | 'PROCEDURE' | 'TRIGGER'; readonly names: readonly PgName[]; readonly ifExists?: boolean; readonly cascade?: boolean; readonly onTable?: PgName }
  | { readonly kind: 'truncate'; readonly tables: readonly PgName[]; readonly restartIdentity?: boolean; readonly cascade?: boolean }
  | { readonly kind: 'comment'; readonly object: 'TABLE' | 'COLUMN' | 'INDEX' | 'SCHEMA' | 'VIEW' | 'CONSTRAINT' | 'FUNCTION' | 'SEQUENCE' | 'TRIGGER'; readonly name: PgName; readonly column?: string; readonly onTable?: PgName; readonly text: string | null }
  | { readonly kind: 'create-function'; readonly orReplace?: boolean; readonly procedure?: boolean; readonly name: PgName; readonly parameters: readonly { readonly mode: 'IN' | 'OUT' | 'INOUT'; readonly name: string; readonly type: PgType }[]; readonly returns?: PgType | 'trigger' | 'void'; readonly volatility?: 'IMMUTABLE' | 'STABLE' | 'VOLATILE'; readonly body: string }
  | { readonly kind: 'create-trigger'; readonly name: string; readonly time: 'BEFORE' | 'AFTER'; readonly events: readonly ('INSERT' | 'UPDATE' | 'DELETE')[]; readonly table: PgName; readonly function: PgName; readonly row: boolean; readonly when?: PgExpr; readonly constraint?: boolean }

/** Session and utility commands that take no expressions. */
export type PgCommand =
  | { readonly kind: 'begin'; readonly isolation?: 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE'; readonly readOnly?: boolean }
  | { readonly kind: 'commit' } | { readonly kind: 'rollback' }
  | { readonly kind: 'savepoint' | 'release-savepoint' | 'rollback-to'; readonly name: string }
  | { readonly kind: 'lock-table'; readonly tables: readonly PgName[]; readonly mode: string; readonly nowait?: boolean }
  | { readonly kind: 'explain'; readonly analyze: boolean; readonly format: 'TEXT' | 'JSON'; readonly statement: PgQuery | PgInsert | PgUpdate | PgDelete }
  | { readonly kind: 'analyze' | 'vacuum'; readonly table: PgName }
  | { readonly kind: 'copy-in'; readonly table: PgName; readonly columns: readonly string[] }

export type PgStatement = PgQuery | PgInsert | PgUpdate | PgDelete | PgDefinition | PgCommand
