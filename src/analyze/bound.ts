/**
 * The bound tree: names resolved, every expression typed. Statements of the source tree go in, these come out; lowering reads nothing else.
 */
import type * as A from '../sql/ast.ts'
import type { ColumnInfo, TableInfo } from '../catalog/table.ts'
import type { ExprType, Repr } from '../types/type.ts'
import type { Value, ValueSource } from '../types/value.ts'

/** One table of a FROM clause: a stored table, a derived table, a CTE, a JSON_TABLE. */
export interface Range {
  /** the name that qualifies columns in MySQL, and the schema it can be qualified with */
  readonly name: string
  readonly database: string | undefined
  /** unique name in the PostgreSQL statement */
  readonly alias: string
  readonly columns: readonly RangeColumn[]
  readonly table?: TableInfo
  /** columns print without the alias (expressions inside a table's definition) */
  readonly bare?: true
  /** the outer side of an outer join makes its columns nullable */
  nullable: boolean
}

export interface RangeColumn {
  readonly name: string
  /** its name in PostgreSQL */
  readonly attribute: string
  readonly type: ExprType
  readonly repr: Repr
  readonly info?: ColumnInfo
  /** the stored table's column behind it, for column definitions: views and derived tables pass it on */
  readonly origin?: { readonly database: string; readonly table: string; readonly column: string; readonly info?: ColumnInfo }
  readonly hidden?: boolean
  /** a column of a table of the server's own, as a derived table that is not merged is */
  readonly stored?: true
}

interface Typed {
  readonly type: ExprType
}

/** A literal, parameter, user variable or session fact: its value is bound when the plan runs. `known` is there for literals. */
export interface BoundValue extends Typed { readonly kind: 'value'; readonly source: ValueSource; readonly known?: Value; readonly node: A.Expr }
export interface BoundColumn extends Typed { readonly kind: 'column'; readonly range: Range; readonly column: RangeColumn; readonly depth: number }
/** An operator or function: `name` is its row in the rule table; `extra` what its syntax adds (a unit, a cast type, NOT). */
export interface BoundCall extends Typed { readonly kind: 'call'; readonly name: string; readonly args: readonly BoundExpr[]; readonly extra?: CallExtra }
export interface CallExtra {
  readonly not?: boolean
  readonly unit?: string
  readonly sign?: 1 | -1
  readonly cast?: A.CastType
  readonly collation?: string
  readonly charset?: string
  readonly what?: 'null' | 'true' | 'false' | 'unknown'
  readonly side?: 'both' | 'leading' | 'trailing'
  /** CASE: an operand stands first, an ELSE last */
  readonly operand?: boolean
  readonly otherwise?: boolean
  readonly mode?: string
  readonly length?: number
  readonly numbers?: readonly number[]
  readonly variable?: string
  readonly node?: A.Expr
}
export interface BoundRow extends Typed { readonly kind: 'row'; readonly items: readonly BoundExpr[] }
export interface BoundSubquery extends Typed { readonly kind: 'subquery'; readonly query: BoundQuery }
export interface BoundExists extends Typed { readonly kind: 'exists'; readonly query: BoundQuery }
export interface BoundInQuery extends Typed { readonly kind: 'in-query'; readonly not: boolean; readonly operand: BoundExpr; readonly query: BoundQuery }
export interface BoundQuantified extends Typed { readonly kind: 'quantified'; readonly op: A.ComparisonOperator; readonly quantifier: 'any' | 'all'; readonly operand: BoundExpr; readonly query: BoundQuery }
export interface BoundAggregate extends Typed { readonly kind: 'aggregate'; readonly name: string; readonly distinct: boolean; readonly star: boolean; readonly args: readonly BoundExpr[]; readonly orderBy: readonly BoundOrder[]; readonly separator?: string; readonly over?: BoundWindow; /** its arguments are columns of enclosing queries only */ readonly foreign?: true }
export interface BoundWindowCall extends Typed { readonly kind: 'window'; readonly name: string; readonly args: readonly BoundExpr[]; readonly over: BoundWindow }
export interface BoundWindow { readonly partitionBy: readonly BoundExpr[]; readonly orderBy: readonly BoundOrder[]; readonly frame?: { readonly unit: 'rows' | 'range' | 'groups'; readonly start: BoundFrameBound; readonly end?: BoundFrameBound } }
export type BoundFrameBound = { readonly kind: 'unbounded-preceding' | 'unbounded-following' | 'current-row' } | { readonly kind: 'preceding' | 'following'; readonly amount: BoundExpr; readonly unit?: string }
/** An expression of a grouped query that must come from any row of its group (loose GROUP BY, ANY_VALUE). */
export interface BoundAnyValue extends Typed { readonly kind: 'any-value'; readonly operand: BoundExpr }

export type BoundExpr = BoundValue | BoundColumn | BoundCall | BoundRow | BoundSubquery | BoundExists | BoundInQuery | BoundQuantified | BoundAggregate | BoundWindowCall | BoundAnyValue

// ---------------------------------------------------------------- queries

export interface BoundItem { readonly name: string; readonly expr: BoundExpr; readonly alias: boolean }
export interface BoundOrder { readonly expr: BoundExpr; readonly direction: 'asc' | 'desc'; /** ordinal of the select item it names, 0-based */ readonly item?: number }
export interface BoundCte { readonly name: string; readonly alias: string; readonly columns: readonly RangeColumn[]; readonly query: BoundQuery; readonly recursive: boolean }
/** An output column of a query: its name, type and, for plain columns, where it comes from. */
export interface OutputColumn { readonly name: string; readonly type: ExprType; readonly origin?: RangeColumn['origin']; readonly tableAlias?: string; /** a key of a ROLLUP */ readonly rolled?: true; /** described as a column of a table of the server's own */ readonly stored?: true }

interface BoundTail {
  readonly ctes: readonly BoundCte[]
  readonly orderBy: readonly BoundOrder[]
  readonly limit?: BoundExpr
  readonly offset?: BoundExpr
  readonly columns: readonly OutputColumn[]
}
export type BoundQuery = BoundSelect | BoundSetOperation | BoundValues
export interface BoundSelect extends BoundTail {
  readonly kind: 'select'
  readonly items: readonly BoundItem[]
  readonly distinct: boolean
  readonly from?: BoundFrom
  readonly where?: BoundExpr
  readonly groupBy: readonly BoundExpr[]
  readonly rollup: boolean
  readonly grouped: boolean
  readonly having?: BoundExpr
  readonly locking?: readonly A.Locking[]
  readonly calcFoundRows: boolean
}
export interface BoundSetOperation extends BoundTail { readonly kind: 'set-operation'; readonly op: 'union' | 'except' | 'intersect'; readonly all: boolean; readonly left: BoundQuery; readonly right: BoundQuery }
export interface BoundValues extends BoundTail { readonly kind: 'values'; readonly rows: readonly (readonly BoundExpr[])[] }

export type BoundFrom =
  /** `only`: PARTITION (…) leaves these rows alone; `partitions` are its names */
  | { readonly kind: 'table'; readonly range: Range; readonly only?: BoundExpr; readonly partitions?: readonly string[] }
  | { readonly kind: 'derived'; readonly range: Range; readonly query: BoundQuery; readonly lateral: boolean }
  | { readonly kind: 'cte'; readonly range: Range; readonly cte: string; /** what it stands for, unless it is recursive */ readonly query?: BoundQuery }
  | { readonly kind: 'json-table'; readonly range: Range; readonly doc: BoundExpr; readonly node: A.JsonTable }
  | { readonly kind: 'join'; readonly type: 'inner' | 'cross' | 'left' | 'right'; readonly left: BoundFrom; readonly right: BoundFrom; readonly on?: BoundExpr }
