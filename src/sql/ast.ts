// table
/**
 * The MySQL syntax tree: total discriminated unions, read-only, every node with its source span.
 * Source text is held as a byte string (latin1: one char per byte), so spans are byte offsets and nothing is lost.
 * Names are decoded (UTF-8) JS strings; string literals keep their unescaped bytes as a byte string.
 */

/** Byte offsets [start, end) into the statement's source. */
export interface Span {
  readonly start: number
  readonly end: number
}

interface Node {
  readonly span: Span
}

// ---------------------------------------------------------------- names

/** `schema.name`; the schema is absent when not written. */
export interface QualifiedName extends Node {
  readonly schema?: string
  readonly name: string
}

/** `user@host`, or CURRENT_USER. */
export interface AccountName extends Node {
  readonly user: string
  readonly host: string
  readonly current?: true
}

// ---------------------------------------------------------------- expressions

/** Literals: `slot` is the ordinal of the literal in the statement (the fingerprint numbers them in the same order). */
export interface IntLiteral extends Node { readonly kind: 'int'; readonly text: string; readonly slot: number }
export interface DecimalLiteral extends Node { readonly kind: 'decimal'; readonly text: string; readonly slot: number }
export interface DoubleLiteral extends Node { readonly kind: 'double'; readonly text: string; readonly slot: number }
/** `bytes`: unescaped byte string; adjacent strings are joined. `introducer`: `_utf8mb4'..'` (lower case, no underscore); N'..' is introducer utf8mb3. */
export interface StringLiteral extends Node { readonly kind: 'string'; readonly bytes: string; readonly introducer?: string; /** of several adjacent strings, the bytes of the first */ readonly first?: string; readonly slot: number }
/** x'4D', 0x4D (form hex), b'101', 0b101 (form bit); `bytes`: the value, left-padded to whole bytes. */
export interface HexLiteral extends Node { readonly kind: 'hex'; readonly form: 'hex' | 'bit'; readonly bytes: string; readonly introducer?: string; readonly slot: number }
/** DATE '..', TIME '..', TIMESTAMP '..' and {d '..'} {t '..'} {ts '..'}. */
export interface TemporalLiteral extends Node { readonly kind: 'temporal'; readonly type: 'date' | 'time' | 'timestamp'; readonly bytes: string; readonly slot: number }
export interface NullLiteral extends Node { readonly kind: 'null' }
export interface BoolLiteral extends Node { readonly kind: 'bool'; readonly value: boolean }
/** `?`, numbered from 0. */
export interface Param extends Node { readonly kind: 'param'; readonly index: number }

export type Literal = IntLiteral | DecimalLiteral | DoubleLiteral | StringLiteral | HexLiteral | TemporalLiteral | NullLiteral | BoolLiteral

export interface ColumnRef extends Node { readonly kind: 'column'; readonly name: string; readonly table?: string; readonly schema?: string }
/** `@x`: name without `@`, as written. */
export interface UserVariable extends Node { readonly kind: 'user-variable'; readonly name: string }
/** `@@x`, `@@session.x`, `@@global.x`, `@@persist.x`; name may contain a dot (component.variable). */
export interface SystemVariable extends Node { readonly kind: 'system-variable'; readonly scope?: VariableScope; readonly name: string }
export type VariableScope = 'session' | 'global' | 'local' | 'persist' | 'persist_only'
/** The bare keyword DEFAULT as a value in INSERT, UPDATE, SET. */
export interface DefaultKeyword extends Node { readonly kind: 'default-keyword' }
/** DEFAULT(col) */
export interface DefaultOf extends Node { readonly kind: 'default-of'; readonly column: ColumnRef }
/** VALUES(col) in ON DUPLICATE KEY UPDATE */
export interface ValuesOf extends Node { readonly kind: 'values-of'; readonly column: ColumnRef }

export type UnaryOperator = '-' | '+' | '~' | 'not' | 'binary'
/** `not` serves NOT and `!`; `binary` is the BINARY operator. */
export interface Unary extends Node { readonly kind: 'unary'; readonly op: UnaryOperator; readonly operand: Expr }

export type ComparisonOperator = '=' | '<=>' | '<>' | '<' | '<=' | '>' | '>='
export type ArithmeticOperator = '+' | '-' | '*' | '/' | 'div' | '%'
export type BitOperator = '|' | '&' | '^' | '<<' | '>>'
export type LogicalOperator = 'and' | 'or' | 'xor'
/** `||` is `or`, or `concat` under PIPES_AS_CONCAT; `->` and `->>` are JSON paths. */
export type BinaryOperator = ComparisonOperator | ArithmeticOperator | BitOperator | LogicalOperator | 'concat' | '->' | '->>' | 'sounds-like'
export interface Binary extends Node { readonly kind: 'binary'; readonly op: BinaryOperator; readonly left: Expr; readonly right: Expr }

export interface Between extends Node { readonly kind: 'between'; readonly not: boolean; readonly operand: Expr; readonly low: Expr; readonly high: Expr }
export interface InList extends Node { readonly kind: 'in-list'; readonly not: boolean; readonly operand: Expr; readonly items: readonly Expr[] }
export interface InSubquery extends Node { readonly kind: 'in-subquery'; readonly not: boolean; readonly operand: Expr; readonly query: Query }
export interface Like extends Node { readonly kind: 'like'; readonly not: boolean; readonly operand: Expr; readonly pattern: Expr; readonly escape?: Expr }
export interface Regexp extends Node { readonly kind: 'regexp'; readonly not: boolean; readonly operand: Expr; readonly pattern: Expr }
export interface Is extends Node { readonly kind: 'is'; readonly not: boolean; readonly operand: Expr; readonly what: 'null' | 'true' | 'false' | 'unknown' }
export interface MemberOf extends Node { readonly kind: 'member-of'; readonly operand: Expr; readonly array: Expr }
export interface Case extends Node { readonly kind: 'case'; readonly operand?: Expr; readonly whens: readonly { readonly when: Expr; readonly then: Expr }[]; readonly else?: Expr }
/** CAST(x AS t [ARRAY]), CONVERT(x, t), CAST(x AT TIME ZONE z AS DATETIME(n)). */
export interface Cast extends Node { readonly kind: 'cast'; readonly operand: Expr; readonly type: CastType; readonly array: boolean; readonly timeZone?: string }
export interface CastType {
  readonly name: 'binary' | 'char' | 'nchar' | 'date' | 'datetime' | 'time' | 'decimal' | 'double' | 'float' | 'json' | 'signed' | 'unsigned' | 'year' | 'point' | 'linestring' | 'polygon' | 'multipoint' | 'multilinestring' | 'multipolygon' | 'geometrycollection'
  readonly length?: number
  readonly scale?: number
  readonly charset?: string
}
/** CONVERT(x USING charset) */
export interface ConvertUsing extends Node { readonly kind: 'convert-using'; readonly operand: Expr; readonly charset: string }
export interface Collate extends Node { readonly kind: 'collate'; readonly operand: Expr; readonly collation: string }
/** d + INTERVAL n unit, INTERVAL n unit + d, d - INTERVAL n unit, DATE_ADD/ADDDATE/DATE_SUB/SUBDATE with INTERVAL. */
export interface IntervalArithmetic extends Node { readonly kind: 'interval-arithmetic'; readonly sign: 1 | -1; readonly operand: Expr; readonly amount: Expr; readonly unit: IntervalUnit; readonly name?: string }
export type IntervalUnit = 'microsecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'second_microsecond' | 'minute_microsecond' | 'minute_second' | 'hour_microsecond' | 'hour_second' | 'hour_minute' | 'day_microsecond' | 'day_second' | 'day_minute' | 'day_hour' | 'year_month'

/**
 * A function call. `name` is upper case for built-in syntax, as written in `written`.
 * Special argument syntax is normalised to plain arguments: POSITION(a IN b) → LOCATE(a,b); SUBSTRING(s FROM a FOR b) → SUBSTRING(s,a,b);
 * MID → SUBSTRING stays MID; NOW/CURRENT_TIMESTAMP/LOCALTIME without parentheses → NOW(); CURRENT_DATE → CURDATE(); CURRENT_TIME → CURTIME();
 * UTC_DATE etc. likewise; USER, CURRENT_USER → call without arguments; `schema` only for stored functions `db.f(..)`.
 * `stored`: the spelling (quoted, or white space before the parenthesis) rules the built-in of this name out.
 */
export interface Call extends Node { readonly kind: 'call'; readonly name: string; readonly written: string; readonly schema?: string; readonly stored?: true; readonly args: readonly Expr[]; readonly parens: boolean }
/** EXTRACT(unit FROM e), TIMESTAMPADD(unit,n,d), TIMESTAMPDIFF(unit,a,b), GET_FORMAT(DATE|TIME|DATETIME, x): `unit` holds the keyword in lower case. */
export interface UnitCall extends Node { readonly kind: 'unit-call'; readonly name: 'EXTRACT' | 'TIMESTAMPADD' | 'TIMESTAMPDIFF' | 'GET_FORMAT'; readonly unit: string; readonly args: readonly Expr[] }
export interface Trim extends Node { readonly kind: 'trim'; readonly side: 'both' | 'leading' | 'trailing'; readonly remove?: Expr; readonly operand: Expr }
/** CHAR(n, … [USING charset]) */
export interface CharCall extends Node { readonly kind: 'char-call'; readonly args: readonly Expr[]; readonly charset?: string }
/** WEIGHT_STRING(s [AS CHAR(n)|BINARY(n)]) */
/** `numbers`: the bytes of the result, how many weights, flags. */
export interface WeightString extends Node { readonly kind: 'weight-string'; readonly operand: Expr; readonly as?: 'char' | 'binary'; readonly length?: number; readonly numbers?: readonly [number, number, number] }
/** JSON_VALUE(doc, path [RETURNING t] [.. ON EMPTY] [.. ON ERROR]) */
export interface JsonValue extends Node { readonly kind: 'json-value'; readonly doc: Expr; readonly path: Expr; readonly returning?: CastType; readonly onEmpty?: JsonOnAction; readonly onError?: JsonOnAction }
export type JsonOnAction = { readonly action: 'null' } | { readonly action: 'error' } | { readonly action: 'default'; readonly value: Expr }
/** Aggregates: COUNT(*) has star; COUNT(DISTINCT a,b) has several args. Names upper case; STD/STDDEV etc. stay as written. */
export interface Aggregate extends Node { readonly kind: 'aggregate'; readonly name: AggregateName; readonly distinct: boolean; readonly star: boolean; readonly args: readonly Expr[]; readonly orderBy?: readonly OrderItem[]; /** bytes */ readonly separator?: string; readonly over?: WindowRef }
export type AggregateName = 'COUNT' | 'SUM' | 'AVG' | 'MIN' | 'MAX' | 'BIT_AND' | 'BIT_OR' | 'BIT_XOR' | 'STD' | 'STDDEV' | 'STDDEV_POP' | 'STDDEV_SAMP' | 'VARIANCE' | 'VAR_POP' | 'VAR_SAMP' | 'GROUP_CONCAT' | 'JSON_ARRAYAGG' | 'JSON_OBJECTAGG' | 'ST_COLLECT'
/** ROW_NUMBER() OVER .. and its kind. */
export interface WindowCall extends Node { readonly kind: 'window-call'; readonly name: 'ROW_NUMBER' | 'RANK' | 'DENSE_RANK' | 'PERCENT_RANK' | 'CUME_DIST' | 'NTILE' | 'LEAD' | 'LAG' | 'FIRST_VALUE' | 'LAST_VALUE' | 'NTH_VALUE'; readonly args: readonly Expr[]; readonly fromLast?: boolean; readonly nulls?: 'respect' | 'ignore'; readonly over: WindowRef }
export type WindowRef = { readonly name: string } | { readonly spec: WindowSpec }
export interface WindowSpec extends Node { readonly base?: string; readonly partitionBy: readonly Expr[]; readonly orderBy: readonly OrderItem[]; readonly frame?: WindowFrame }
export interface WindowFrame extends Node { readonly unit: 'rows' | 'range' | 'groups'; readonly start: FrameBound; readonly end?: FrameBound; readonly exclude?: boolean }
export type FrameBound =
  | { readonly kind: 'unbounded-preceding' }
  | { readonly kind: 'unbounded-following' }
  | { readonly kind: 'current-row' }
  | { readonly kind: 'preceding' | 'following'; readonly amount: Expr; readonly unit?: IntervalUnit }
export interface Match extends Node { readonly kind: 'match'; readonly columns: readonly ColumnRef[]; readonly against: Expr; readonly mode: 'natural' | 'natural-expansion' | 'boolean' | 'expansion' }
export interface Subquery extends Node { readonly kind: 'subquery'; readonly query: Query }
export interface Exists extends Node { readonly kind: 'exists'; readonly query: Query }
export interface Quantified extends Node { readonly kind: 'quantified'; readonly op: ComparisonOperator; readonly quantifier: 'any' | 'all'; readonly left: Expr; readonly query: Query }
export interface Row extends Node { readonly kind: 'row'; readonly items: readonly Expr[] }
/** @a := e */
export interface Assign extends Node { readonly kind: 'assign'; readonly variable: string; readonly value: Expr }

export type Expr =
  | Literal | Param | ColumnRef | UserVariable | SystemVariable | DefaultKeyword | DefaultOf | ValuesOf | Unary | Binary | Between | InList | InSubquery
  | Like | Regexp | Is | MemberOf | Case | Cast | ConvertUsing | Collate | IntervalArithmetic | Call | UnitCall | Trim | CharCall | WeightString | JsonValue
  | Aggregate | WindowCall | Match | Subquery | Exists | Quantified | Row | Assign

export type ExprKind = Expr['kind']

// ---------------------------------------------------------------- queries

export interface OrderItem extends Node { readonly expr: Expr; readonly direction: 'asc' | 'desc'; readonly explicit: boolean }

export interface Limit extends Node { readonly count: Expr; readonly offset?: Expr }

export type Query = Select | SetOperation | ValuesQuery | TableQuery

interface QueryTail {
  readonly with?: With
  readonly orderBy?: readonly OrderItem[]
  readonly limit?: Limit
  readonly locking?: readonly Locking[]
  readonly into?: Into
  /** Written in parentheses: its own ORDER BY and LIMIT belong to it. */
  readonly parenthesized?: true
}

export interface Select extends Node, QueryTail {
  readonly kind: 'select'
  readonly distinct: boolean
  /** HIGH_PRIORITY, STRAIGHT_JOIN, SQL_SMALL_RESULT, SQL_BIG_RESULT, SQL_BUFFER_RESULT, SQL_NO_CACHE, SQL_CACHE, SQL_CALC_FOUND_ROWS in lower case with dashes (sql-calc-found-rows). */
  readonly modifiers: readonly string[]
  readonly hints?: string
  readonly items: readonly SelectItem[]
  readonly from?: TableRef
  /** FROM DUAL was written */
  readonly dual?: true
  readonly where?: Expr
  readonly groupBy?: GroupBy
  readonly having?: Expr
  readonly windows?: readonly { readonly name: string; readonly spec: WindowSpec }[]
  readonly qualify?: Expr
}
export type SelectItem = SelectExpr | SelectStar
/** `name`: the source text of an unaliased expression is taken from its span by the binder. */
export interface SelectExpr extends Node { readonly kind: 'expr'; readonly expr: Expr; readonly alias?: string }
export interface SelectStar extends Node { readonly kind: 'star'; readonly table?: string; readonly schema?: string }
export interface GroupBy extends Node { readonly items: readonly OrderItem[]; readonly rollup: boolean; readonly cube?: true }
/** UNION / EXCEPT / INTERSECT; left-deep, INTERSECT binds tighter. */
export interface SetOperation extends Node, QueryTail { readonly kind: 'set-operation'; readonly op: 'union' | 'except' | 'intersect'; readonly all: boolean; readonly left: Query; readonly right: Query }
/** VALUES ROW(..), ROW(..) */
export interface ValuesQuery extends Node, QueryTail { readonly kind: 'values'; readonly rows: readonly (readonly Expr[])[] }
/** TABLE t */
export interface TableQuery extends Node, QueryTail { readonly kind: 'table'; readonly table: QualifiedName }
export interface With extends Node { readonly recursive: boolean; readonly ctes: readonly Cte[] }
export interface Cte extends Node { readonly name: string; readonly columns?: readonly string[]; readonly query: Query }
export interface Locking extends Node { readonly strength: 'update' | 'share'; readonly of?: readonly QualifiedName[]; readonly wait?: 'nowait' | 'skip-locked'; readonly legacy?: true }
export type Into =
  | { readonly kind: 'variables'; readonly targets: readonly IntoTarget[]; readonly span: Span }
  | { readonly kind: 'outfile'; readonly file: string; readonly charset?: string; readonly format: FileFormat; readonly span: Span }
  | { readonly kind: 'dumpfile'; readonly file: string; readonly span: Span }
/** `@x`, or a local variable / parameter inside a routine. */
export type IntoTarget = { readonly user: string } | { readonly local: string }
export interface FileFormat { readonly fieldsTerminated?: string; readonly enclosed?: string; readonly optionallyEnclosed?: boolean; readonly escaped?: string; readonly linesStarting?: string; readonly linesTerminated?: string }

export type TableRef = TableName | DerivedTable | Join | JsonTable | TableList
export interface TableName extends Node { readonly kind: 'table-name'; readonly schema?: string; readonly name: string; readonly alias?: string; readonly partitions?: readonly string[]; readonly indexHints?: readonly IndexHint[] }
export interface IndexHint { readonly action: 'use' | 'force' | 'ignore'; readonly scope?: 'join' | 'order-by' | 'group-by'; readonly indexes: readonly string[] }
export interface DerivedTable extends Node { readonly kind: 'derived-table'; readonly lateral: boolean; readonly query: Query; /** it has no place of its own in the text, and needs no name */ readonly wrapped?: true; readonly alias?: string; readonly columns?: readonly string[] }
/** Comma joins are `cross` joins with `comma: true`; STRAIGHT_JOIN is inner with `straight: true`. */
export interface Join extends Node { readonly kind: 'join'; readonly type: 'inner' | 'cross' | 'left' | 'right'; readonly natural: boolean; readonly straight?: true; readonly comma?: true; readonly left: TableRef; readonly right: TableRef; readonly on?: Expr; readonly using?: readonly string[] }
/** A parenthesised list of table references `(a, b)`. */
export interface TableList extends Node { readonly kind: 'table-list'; readonly table: TableRef }
export interface JsonTable extends Node { readonly kind: 'json-table'; readonly doc: Expr; readonly path: Expr; readonly columns: readonly JsonTableColumn[]; readonly alias: string }
export type JsonTableColumn =
  | { readonly kind: 'ordinality'; readonly name: string }
  | { readonly kind: 'path'; readonly name: string; readonly type: DataType; readonly exists: boolean; readonly path: string; readonly onEmpty?: JsonOnAction; readonly onError?: JsonOnAction }
  | { readonly kind: 'nested'; readonly path: string; readonly columns: readonly JsonTableColumn[] }

// ---------------------------------------------------------------- types in DDL

/** A column's declared type. `name` is canonical lower case: INTEGER → int, NUMERIC/DEC/FIXED → decimal, REAL → double (float with REAL_AS_FLOAT), BOOL → tinyint(1), CHARACTER VARYING → varchar, LONG VARCHAR → mediumtext, SERIAL → bigint unsigned not null auto_increment unique (the parser expands it). */
export interface DataType extends Node {
  readonly name: TypeName
  readonly length?: number
  readonly scale?: number
  readonly unsigned?: true
  readonly zerofill?: true
  /** enum, set: byte strings */
  readonly values?: readonly string[]
  readonly charset?: string
  readonly collation?: string
  /** CHAR BYTE, BINARY attribute (meaning the _bin collation), ASCII, UNICODE */
  readonly binaryAttribute?: true
  readonly national?: true
  readonly srid?: number
}
export type TypeName =
  | 'tinyint' | 'smallint' | 'mediumint' | 'int' | 'bigint' | 'decimal' | 'float' | 'double' | 'bit' | 'year' | 'date' | 'time' | 'datetime' | 'timestamp'
  | 'char' | 'varchar' | 'binary' | 'varbinary' | 'tinytext' | 'text' | 'mediumtext' | 'longtext' | 'tinyblob' | 'blob' | 'mediumblob' | 'longblob'
  | 'enum' | 'set' | 'json' | 'geometry' | 'point' | 'linestring' | 'polygon' | 'multipoint' | 'multilinestring' | 'multipolygon' | 'geometrycollection' | 'vector'

// ---------------------------------------------------------------- statements: DML

export interface Insert extends Node {
  readonly kind: 'insert' // REPLACE too
  readonly replace: boolean
  readonly ignore: boolean
  readonly priority?: 'low' | 'high' | 'delayed'
  readonly table: TableName
  readonly columns?: readonly string[]
  readonly source: InsertSource
  /** AS new(a, b) */
  readonly rowAlias?: { readonly name: string; readonly columns?: readonly string[] }
  readonly onDuplicate?: readonly Assignment[]
  readonly hints?: string
}
export type InsertSource =
  | { readonly kind: 'values'; readonly rows: readonly (readonly Expr[])[] }
  | { readonly kind: 'set'; readonly assignments: readonly Assignment[] }
  | { readonly kind: 'query'; readonly query: Query }
export interface Assignment extends Node { readonly column: ColumnRef; readonly value: Expr }
export interface Update extends Node { readonly kind: 'update'; readonly with?: With; readonly ignore: boolean; readonly lowPriority: boolean; readonly table: TableRef; readonly assignments: readonly Assignment[]; readonly where?: Expr; readonly orderBy?: readonly OrderItem[]; readonly limit?: Limit; readonly hints?: string }
/** Single-table: `from` is the table, `targets` absent. Multi-table: DELETE t1, t2 FROM refs / DELETE FROM t1, t2 USING refs. */
export interface Delete extends Node { readonly kind: 'delete'; readonly with?: With; readonly ignore: boolean; readonly quick: boolean; readonly lowPriority: boolean; readonly targets?: readonly QualifiedName[]; readonly from: TableRef; readonly where?: Expr; readonly orderBy?: readonly OrderItem[]; readonly limit?: Limit; readonly hints?: string }
export interface LoadData extends Node { readonly kind: 'load-data'; readonly xml: boolean; readonly local: boolean; readonly file: string; readonly duplicates?: 'replace' | 'ignore'; readonly table: QualifiedName; readonly partitions?: readonly string[]; readonly charset?: string; readonly format: FileFormat; readonly ignoreLines: number; readonly columns?: readonly (ColumnRef | UserVariable)[]; readonly set?: readonly Assignment[]; readonly rowsIdentifiedBy?: string }
export interface CallStatement extends Node { readonly kind: 'call-procedure'; readonly name: QualifiedName; readonly args: readonly Expr[] }
export interface Do extends Node { readonly kind: 'do'; readonly items: readonly Expr[] }
export interface Handler extends Node { readonly kind: 'handler'; readonly action: 'open' | 'read' | 'close'; readonly table: QualifiedName }
export interface QueryStatement extends Node { readonly kind: 'query'; readonly query: Query }

// ---------------------------------------------------------------- statements: DDL

export interface CreateTable extends Node {
  readonly kind: 'create-table'
  readonly temporary: boolean
  readonly ifNotExists: boolean
  readonly name: QualifiedName
  readonly like?: QualifiedName
  readonly elements: readonly TableElement[]
  readonly options: readonly TableOption[]
  readonly partitioning?: Partitioning
  readonly select?: { readonly query: Query; readonly duplicates?: 'ignore' | 'replace' }
}
export type TableElement = ColumnDefinition | KeyDefinition | ForeignKeyDefinition | CheckDefinition
export interface ColumnDefinition extends Node {
  readonly kind: 'column-definition'
  readonly name: string
  readonly type: DataType
  /** absent: not said; NULL → false */
  readonly notNull?: boolean
  readonly default?: ColumnDefault
  readonly onUpdateNow?: { readonly precision: number }
  readonly autoIncrement?: true
  readonly unique?: true
  readonly primary?: true
  /** plain KEY */
  readonly key?: true
  readonly comment?: string
  readonly collation?: string
  readonly generated?: { readonly expr: Expr; readonly stored: boolean }
  readonly invisible?: boolean
  readonly references?: References
  readonly checks: readonly CheckDefinition[]
  readonly format?: string
  readonly storage?: string
  readonly srid?: number
  readonly engineAttribute?: string
}
/** `parenthesized`: DEFAULT (expr); `conflicting`: another default stands beside it, and one of them is an expression; NOW() with precision is an expression too. */
export interface ColumnDefault extends Node { readonly expr: Expr; readonly parenthesized: boolean; readonly conflicting?: true }
export interface KeyDefinition extends Node { readonly kind: 'key-definition'; readonly type: 'primary' | 'unique' | 'index' | 'fulltext' | 'spatial'; readonly name?: string; readonly constraint?: string; readonly using?: 'btree' | 'hash' | 'rtree'; readonly parts: readonly KeyPart[]; readonly options: KeyOptions }
export type KeyPart = { readonly column: string; readonly length?: number; readonly direction?: 'asc' | 'desc' } | { readonly expr: Expr; readonly direction?: 'asc' | 'desc' }
export interface KeyOptions { readonly keyBlockSize?: number; readonly parser?: string; readonly comment?: string; readonly visible?: boolean; readonly using?: 'btree' | 'hash' | 'rtree'; readonly engineAttribute?: string }
export interface ForeignKeyDefinition extends Node { readonly kind: 'foreign-key-definition'; readonly constraint?: string; readonly name?: string; readonly columns: readonly KeyPart[]; readonly references: References }
export interface References extends Node { readonly table: QualifiedName; readonly columns: readonly KeyPart[]; readonly match?: 'full' | 'partial' | 'simple'; readonly onDelete?: ReferenceAction; readonly onUpdate?: ReferenceAction }
export type ReferenceAction = 'restrict' | 'cascade' | 'set-null' | 'no-action' | 'set-default'
export interface CheckDefinition extends Node { readonly kind: 'check-definition'; readonly constraint?: string; readonly expr: Expr; readonly enforced?: boolean }
/** `name` is canonical lower case with underscores (engine, auto_increment, character_set, collate, comment, row_format, ...); `default` before CHARACTER SET is dropped. */
export interface TableOption extends Node { readonly name: string; readonly value: string | number | readonly QualifiedName[] }
export interface Partitioning extends Node { readonly method: 'range' | 'list' | 'hash' | 'key'; readonly linear: boolean; readonly expr?: Expr; readonly columns?: readonly string[]; readonly algorithm?: number; readonly count?: number; readonly sub?: { readonly method: 'hash' | 'key'; readonly linear: boolean; readonly expr?: Expr; readonly columns?: readonly string[]; readonly count?: number }; readonly partitions: readonly PartitionDefinition[] }
export interface PartitionDefinition extends Node { readonly name: string; readonly lessThan?: readonly (Expr | 'maxvalue')[]; readonly in?: readonly Expr[]; readonly options: readonly TableOption[]; readonly subpartitions: readonly { readonly name: string; readonly options: readonly TableOption[] }[] }
export interface AlterTable extends Node { readonly kind: 'alter-table'; readonly table: QualifiedName; readonly actions: readonly AlterAction[]; readonly partitioning?: Partitioning; readonly algorithm?: string; readonly lock?: string; readonly validation?: 'with' | 'without' }
export type ColumnPosition = { readonly first: true } | { readonly after: string }
export type AlterAction =
  | { readonly kind: 'add-column'; readonly column: ColumnDefinition; readonly position?: ColumnPosition }
  | { readonly kind: 'add-columns'; readonly elements: readonly TableElement[] }
  | { readonly kind: 'add-key'; readonly key: KeyDefinition }
  | { readonly kind: 'add-foreign-key'; readonly foreignKey: ForeignKeyDefinition }
  | { readonly kind: 'add-check'; readonly check: CheckDefinition }
  | { readonly kind: 'drop-column'; readonly name: string }
  | { readonly kind: 'drop-key'; readonly name: string }
  | { readonly kind: 'drop-primary-key' }
  | { readonly kind: 'drop-foreign-key'; readonly name: string }
  | { readonly kind: 'drop-check'; readonly name: string }
  | { readonly kind: 'drop-constraint'; readonly name: string }
  | { readonly kind: 'change-column'; readonly name: string; readonly column: ColumnDefinition; readonly position?: ColumnPosition }
  | { readonly kind: 'modify-column'; readonly column: ColumnDefinition; readonly position?: ColumnPosition }
  | { readonly kind: 'rename-column'; readonly from: string; readonly to: string }
  | { readonly kind: 'rename-key'; readonly from: string; readonly to: string }
  | { readonly kind: 'rename-table'; readonly to: QualifiedName }
  | { readonly kind: 'alter-column-default'; readonly name: string; readonly default?: ColumnDefault }
  | { readonly kind: 'alter-column-visible'; readonly name: string; readonly visible: boolean }
  | { readonly kind: 'alter-key-visible'; readonly name: string; readonly visible: boolean }
  | { readonly kind: 'alter-check'; readonly name: string; readonly enforced: boolean }
  | { readonly kind: 'options'; readonly options: readonly TableOption[] }
  | { readonly kind: 'convert-charset'; readonly charset: string; readonly collation?: string }
  | { readonly kind: 'order-by'; readonly items: readonly OrderItem[] }
  | { readonly kind: 'keys'; readonly enable: boolean }
  | { readonly kind: 'tablespace'; readonly action: 'discard' | 'import' }
  | { readonly kind: 'force' }
  | { readonly kind: 'partition'; readonly action: string; readonly names?: readonly string[] | 'all'; readonly definitions?: readonly PartitionDefinition[]; readonly count?: number; readonly table?: QualifiedName; readonly validation?: 'with' | 'without' }
  | { readonly kind: 'secondary'; readonly load: boolean; readonly partitions?: readonly string[] }
export interface DropTable extends Node { readonly kind: 'drop-table'; readonly temporary: boolean; readonly ifExists: boolean; readonly tables: readonly QualifiedName[]; readonly behaviour?: 'restrict' | 'cascade' }
export interface CreateIndex extends Node { readonly kind: 'create-index'; readonly table: QualifiedName; readonly key: KeyDefinition; readonly algorithm?: string; readonly lock?: string }
export interface DropIndex extends Node { readonly kind: 'drop-index'; readonly name: string; readonly table: QualifiedName; readonly algorithm?: string; readonly lock?: string }
export interface CreateView extends Node { readonly kind: 'create-view'; readonly orReplace: boolean; readonly alter: boolean; readonly ifNotExists: boolean; readonly algorithm?: 'undefined' | 'merge' | 'temptable'; readonly definer?: AccountName; readonly security?: 'definer' | 'invoker'; readonly name: QualifiedName; readonly columns?: readonly string[]; readonly query: Query; readonly check?: 'cascaded' | 'local' }
export interface DropView extends Node { readonly kind: 'drop-view'; readonly ifExists: boolean; readonly views: readonly QualifiedName[] }
export interface CreateDatabase extends Node { readonly kind: 'create-database'; readonly ifNotExists: boolean; readonly name: string; readonly options: readonly TableOption[] }
export interface AlterDatabase extends Node { readonly kind: 'alter-database'; readonly name?: string; readonly options: readonly TableOption[] }
export interface DropDatabase extends Node { readonly kind: 'drop-database'; readonly ifExists: boolean; readonly name: string }
export interface Truncate extends Node { readonly kind: 'truncate'; readonly table: QualifiedName }
export interface RenameTable extends Node { readonly kind: 'rename-table'; readonly renames: readonly { readonly from: QualifiedName; readonly to: QualifiedName }[] }

// ---------------------------------------------------------------- statements: programs

/** The body is kept as parsed statements. */
export interface CreateRoutine extends Node { readonly kind: 'create-routine'; readonly routine: 'procedure' | 'function'; readonly ifNotExists: boolean; readonly definer?: AccountName; readonly name: QualifiedName; readonly parameters: readonly { readonly mode: 'in' | 'out' | 'inout'; readonly name: string; readonly type: DataType }[]; /** what stands between the parentheses */ readonly list: Node; readonly returns?: DataType; readonly characteristics: readonly { readonly name: string; readonly value?: string }[]; readonly body: ProgramStatement }
export interface CreateTrigger extends Node { readonly kind: 'create-trigger'; readonly ifNotExists: boolean; readonly definer?: AccountName; readonly name: QualifiedName; readonly time: 'before' | 'after'; readonly event: 'insert' | 'update' | 'delete'; readonly table: QualifiedName; readonly order?: { readonly follows: boolean; readonly trigger: string }; readonly body: ProgramStatement }
export interface CreateEvent extends Node { readonly kind: 'create-event'; readonly ifNotExists: boolean; readonly definer?: AccountName; readonly name: QualifiedName; readonly schedule: { readonly at?: Expr; readonly every?: { readonly amount: Expr; readonly unit: IntervalUnit }; readonly starts?: Expr; readonly ends?: Expr }; readonly preserve?: boolean; readonly status?: string; readonly comment?: string; readonly body: ProgramStatement }
export interface AlterEvent extends Node { readonly kind: 'alter-event'; readonly definer?: AccountName; readonly name: QualifiedName; readonly schedule?: CreateEvent['schedule']; readonly preserve?: boolean; readonly renameTo?: QualifiedName; readonly status?: string; readonly comment?: string; readonly body?: ProgramStatement }
export interface AlterRoutine extends Node { readonly kind: 'alter-routine'; readonly routine: 'procedure' | 'function'; readonly name: QualifiedName; readonly characteristics: readonly { readonly name: string; readonly value?: string }[] }
export interface DropProgram extends Node { readonly kind: 'drop-program'; readonly what: 'procedure' | 'function' | 'trigger' | 'event'; readonly ifExists: boolean; readonly name: QualifiedName }

export type ProgramStatement = Statement | Block | If | CaseStatement | Loop | While | Repeat | Leave | Iterate | Return | OpenCursor | FetchCursor | CloseCursor
export interface Block extends Node { readonly kind: 'block'; readonly label?: string; readonly declarations: readonly Declaration[]; readonly body: readonly ProgramStatement[] }
export type Declaration =
  | { readonly kind: 'declare-variable'; readonly names: readonly string[]; readonly type: DataType; readonly default?: Expr; readonly span: Span }
  | { readonly kind: 'declare-condition'; readonly name: string; readonly value: HandlerCondition; readonly span: Span }
  | { readonly kind: 'declare-cursor'; readonly name: string; readonly query: Query; readonly span: Span }
  | { readonly kind: 'declare-handler'; readonly action: 'continue' | 'exit' | 'undo'; readonly conditions: readonly HandlerCondition[]; readonly body: ProgramStatement; readonly span: Span }
export type HandlerCondition =
  | { readonly kind: 'sqlstate'; readonly value: string }
  | { readonly kind: 'errno'; readonly value: number }
  | { readonly kind: 'condition-name'; readonly value: string }
  | { readonly kind: 'sqlwarning' | 'not-found' | 'sqlexception' }
export interface If extends Node { readonly kind: 'if'; readonly branches: readonly { readonly condition: Expr; readonly body: readonly ProgramStatement[] }[]; readonly else?: readonly ProgramStatement[] }
export interface CaseStatement extends Node { readonly kind: 'case-statement'; readonly operand?: Expr; readonly branches: readonly { readonly when: Expr; readonly body: readonly ProgramStatement[] }[]; readonly else?: readonly ProgramStatement[] }
export interface Loop extends Node { readonly kind: 'loop'; readonly label?: string; readonly body: readonly ProgramStatement[] }
export interface While extends Node { readonly kind: 'while'; readonly label?: string; readonly condition: Expr; readonly body: readonly ProgramStatement[] }
export interface Repeat extends Node { readonly kind: 'repeat'; readonly label?: string; readonly until: Expr; readonly body: readonly ProgramStatement[] }
export interface Leave extends Node { readonly kind: 'leave'; readonly label: string }
export interface Iterate extends Node { readonly kind: 'iterate'; readonly label: string }
export interface Return extends Node { readonly kind: 'return'; readonly value: Expr }
export interface OpenCursor extends Node { readonly kind: 'open-cursor'; readonly name: string }
export interface FetchCursor extends Node { readonly kind: 'fetch-cursor'; readonly name: string; readonly into: readonly string[] }
export interface CloseCursor extends Node { readonly kind: 'close-cursor'; readonly name: string }
/** SIGNAL / RESIGNAL */
export interface Signal extends Node { readonly kind: 'signal'; readonly resignal: boolean; readonly condition?: HandlerCondition; readonly items: readonly { readonly name: string; readonly value: Expr }[] }
export interface GetDiagnostics extends Node { readonly kind: 'get-diagnostics'; readonly area: 'current' | 'stacked'; readonly condition?: Expr; readonly items: readonly { readonly target: IntoTarget; readonly item: string }[] }

// ---------------------------------------------------------------- statements: session and administration

export interface SetStatement extends Node { readonly kind: 'set'; readonly items: readonly SetItem[] }
export type SetItem =
  | { readonly kind: 'set-variable'; readonly scope?: VariableScope; readonly name: string; readonly value: Expr; readonly span: Span }
  | { readonly kind: 'set-user-variable'; readonly name: string; readonly value: Expr; readonly span: Span }
  | { readonly kind: 'set-names'; readonly charset: string | 'default'; readonly collation?: string; readonly span: Span }
  | { readonly kind: 'set-charset'; readonly charset: string | 'default'; readonly span: Span }
  | { readonly kind: 'set-transaction'; readonly scope?: 'session' | 'global'; readonly isolation?: IsolationLevel; readonly readOnly?: boolean; readonly span: Span }
  | { readonly kind: 'set-password'; readonly account?: AccountName; readonly password?: string; readonly random?: true; readonly replace?: string; readonly retain?: true; readonly span: Span }
  | { readonly kind: 'set-role'; readonly what: 'default' | 'none' | 'all' | 'roles'; readonly roles: readonly AccountName[]; readonly span: Span }
  | { readonly kind: 'set-new-old'; readonly row: 'new' | 'old'; readonly column: string; readonly value: Expr; readonly span: Span }
export type IsolationLevel = 'read-uncommitted' | 'read-committed' | 'repeatable-read' | 'serializable'
/**
 * `what` is the form in lower case with dashes: databases, tables, columns, index, create-table, create-view, create-database, create-procedure, create-function,
 * create-trigger, create-event, create-user, variables, status, warnings, errors, count-warnings, count-errors, processlist, engines, engine-status, engine-logs, engine-mutex, charset, collation,
 * grants, triggers, events, procedure-status, function-status, procedure-code, function-code, table-status, open-tables, plugins, privileges, profile, profiles,
 * binary-logs, binary-log-status, master-status, binlog-events, relaylog-events, replica-status, replicas ...
 * `text`: the engine of SHOW ENGINE, the file of BINLOG / RELAYLOG EVENTS, the parts of SHOW PROFILE; `position`: FROM n there.
 */
export interface Show extends Node { readonly kind: 'show'; readonly what: string; readonly full?: boolean; readonly extended?: boolean; readonly scope?: 'session' | 'global'; readonly name?: QualifiedName; readonly schema?: string; readonly ifNotExists?: boolean; readonly account?: AccountName; readonly like?: string; readonly where?: Expr; readonly limit?: Limit; readonly text?: string; readonly using?: readonly AccountName[]; readonly position?: string; readonly channel?: string; readonly queryId?: number }
export interface Describe extends Node { readonly kind: 'describe'; readonly table: QualifiedName; readonly column?: string; readonly like?: string }
export interface Explain extends Node { readonly kind: 'explain'; readonly analyze: boolean; readonly format?: string; readonly into?: string; readonly statement?: Statement; readonly connection?: number; readonly schema?: string }
export interface Use extends Node { readonly kind: 'use'; readonly database: string }
export interface Begin extends Node { readonly kind: 'begin'; readonly consistentSnapshot: boolean; readonly readOnly?: boolean }
export interface Commit extends Node { readonly kind: 'commit'; readonly chain?: boolean; readonly release?: boolean }
export interface Rollback extends Node { readonly kind: 'rollback'; readonly chain?: boolean; readonly release?: boolean; readonly savepoint?: string }
export interface Savepoint extends Node { readonly kind: 'savepoint'; readonly name: string }
export interface ReleaseSavepoint extends Node { readonly kind: 'release-savepoint'; readonly name: string }
export interface LockTables extends Node { readonly kind: 'lock-tables'; readonly locks: readonly { readonly table: QualifiedName; readonly alias?: string; readonly mode: 'read' | 'read-local' | 'write' | 'low-priority-write' }[] }
export interface UnlockTables extends Node { readonly kind: 'unlock-tables' }
export interface Xa extends Node { readonly kind: 'xa'; readonly action: string; readonly text: string }
export interface Prepare extends Node { readonly kind: 'prepare'; readonly name: string; readonly source: { readonly text: string } | { readonly variable: string } }
export interface Execute extends Node { readonly kind: 'execute'; readonly name: string; readonly using: readonly string[] }
export interface Deallocate extends Node { readonly kind: 'deallocate'; readonly name: string }
export interface Kill extends Node { readonly kind: 'kill'; readonly query: boolean; readonly id: Expr }
export interface Flush extends Node { readonly kind: 'flush'; readonly what: readonly string[]; readonly tables?: readonly QualifiedName[]; readonly lock?: boolean }
export interface TableMaintenance extends Node { readonly kind: 'table-maintenance'; readonly action: 'analyze' | 'optimize' | 'check' | 'repair' | 'checksum'; readonly tables: readonly QualifiedName[]; readonly options: readonly string[]; readonly histogram?: string }
/** CREATE/ALTER/DROP/RENAME USER, CREATE/DROP ROLE, GRANT, REVOKE, SET DEFAULT ROLE: parsed whole. */
export interface AccountStatement extends Node {
  readonly kind: 'account'
  readonly action: 'create-user' | 'alter-user' | 'drop-user' | 'rename-user' | 'create-role' | 'drop-role' | 'grant' | 'revoke' | 'set-default-role'
  readonly ifExists?: boolean
  readonly ifNotExists?: boolean
  readonly accounts: readonly AccountSpec[]
  /** Static privileges in upper case (`CREATE TEMPORARY TABLES`); ALL is `ALL`; dynamic privileges upper case. Empty with `roles`. */
  readonly privileges?: readonly { readonly name: string; readonly columns?: readonly string[] }[]
  /** GRANT role TO, REVOKE role FROM, SET DEFAULT ROLE, CREATE USER … DEFAULT ROLE, ALTER USER … DEFAULT ROLE. */
  readonly roles?: readonly AccountName[]
  readonly defaultRole?: 'none' | 'all'
  /** `*.*`: neither; `db.*`: schema; `*`: `current`. */
  readonly on?: { readonly type?: 'table' | 'function' | 'procedure'; readonly schema?: string; readonly name?: string; readonly current?: true }
  /** GRANT PROXY ON account */
  readonly proxy?: AccountName
  /** WITH GRANT OPTION, or WITH ADMIN OPTION when roles are granted */
  readonly grantOption?: boolean
  /** GRANT … AS account [WITH ROLE …] */
  readonly grantAs?: { readonly account: AccountName; readonly roles?: 'default' | 'none' | 'all' | 'all-except' | 'roles'; readonly names: readonly AccountName[] }
  readonly ignoreUnknownUser?: true
  readonly options?: readonly AccountOption[]
}
export interface AccountSpec {
  readonly account: AccountName
  /** IDENTIFIED WITH plugin, as written */
  readonly plugin?: string
  /** IDENTIFIED … BY 'password' */
  readonly password?: string
  readonly randomPassword?: true
  /** IDENTIFIED WITH plugin AS 'hash' */
  readonly hash?: string
  /** ALTER USER … REPLACE 'current' */
  readonly replace?: string
  readonly retain?: true
  readonly discardOld?: true
  /** Second and third factors, as clauses */
  readonly factors?: readonly AccountOption[]
  /** RENAME USER */
  readonly to?: AccountName
}
/** A clause of CREATE / ALTER USER in canonical upper-case words (`REQUIRE SSL`, `PASSWORD EXPIRE INTERVAL 90 DAY`, `MAX_QUERIES_PER_HOUR 5`); `text` is the string behind it. */
export interface AccountOption {
  readonly name: string
  readonly text?: string
}
/** Server administration that is parsed whole and answered or refused by name: RESET, PURGE, INSTALL, CHANGE REPLICATION, CLONE, SHUTDOWN, CREATE SERVER, TABLESPACE ... `what` in lower case with dashes. */
export interface AdminStatement extends Node { readonly kind: 'admin'; readonly what: string; readonly text: string }
export interface Help extends Node { readonly kind: 'help'; readonly topic: string }

export type Statement =
  | QueryStatement | Insert | Update | Delete | LoadData | CallStatement | Do | Handler
  | CreateTable | AlterTable | DropTable | CreateIndex | DropIndex | CreateView | DropView | CreateDatabase | AlterDatabase | DropDatabase | Truncate | RenameTable
  | CreateRoutine | CreateTrigger | CreateEvent | AlterEvent | AlterRoutine | DropProgram | Signal | GetDiagnostics
  | SetStatement | Show | Describe | Explain | Use | Begin | Commit | Rollback | Savepoint | ReleaseSavepoint | LockTables | UnlockTables | Xa
  | Prepare | Execute | Deallocate | Kill | Flush | TableMaintenance | AccountStatement | AdminStatement | Help

export type StatementKind = Statement['kind']
