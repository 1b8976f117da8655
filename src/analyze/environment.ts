import type { Warning } from '../errors/warning.ts'
import type { TableInfo } from '../catalog/table.ts'
import type { ExprType, MySqlType } from '../types/type.ts'
import type { Value } from '../types/value.ts'
import type { Call, ColumnRef, Expr } from '../sql/ast.ts'
import type { BoundExpr } from './bound.ts'
import type { AssignedVariables } from './assigned.ts'
import type { Signatures, SqlModeView } from './signature.ts'

/** A parameter or variable of a stored program: its place among the program's values, and its declared type. */
export interface LocalVariable {
  readonly name: string
  readonly index: number
  readonly type: MySqlType
}

/** What binding needs to know of the world: the session as it is, the catalog, the rules. */
export interface Environment {
  readonly source: string
  readonly database: string | undefined
  readonly signatures: Signatures
  readonly sqlMode: SqlModeView
  /** collation_connection, default_collation_for_utf8mb4 */
  readonly collation: string
  /** character_set_client where it is not UTF-8 */
  readonly clientCharset?: string | undefined
  readonly divPrecisionIncrement: number
  readonly groupConcatMaxLen: number
  /** names a table; throws 1146, 1046 */
  table(schema: string | undefined, name: string): TableInfo
  /** the value of a statement parameter; undefined while preparing */
  param(index: number): Value | undefined
  userVariable(name: string): { readonly value: Value; readonly type: ExprType }
  /** a variable of the stored program that the statement is part of; its name hides columns (manual: Local Variable Scope and Resolution) */
  readonly local?: ((name: string) => LocalVariable | undefined) | undefined
  /** a column of a trigger's row, or a variable of the trigger: what PostgreSQL itself finds */
  readonly column?: ((node: ColumnRef) => BoundExpr | undefined) | undefined
  /** a user variable as a trigger sees it: the setting that holds it, and its type */
  readonly variable?: ((name: string) => { readonly slot: string; readonly type: ExprType }) | undefined
  /** a stored function's call whose value the gateway finds before the statement runs; its place is below zero */
  readonly storedCall?: ((node: Call) => LocalVariable | undefined) | undefined
  /** does a table have triggers? */
  readonly hasTriggers?: ((table: TableInfo) => boolean) | undefined
  /** variables that the statement itself sets */
  readonly assigned?: AssignedVariables | undefined
  systemVariable(scope: 'session' | 'global' | undefined, name: string): { readonly value: Value; readonly type: ExprType }
  /** Says that the plan depends on a literal's or parameter's value: on all of it, or on what `classify` says of it. */
  pin(source: PinSource, how: PinHow): void
  /** Says that column names come from the source text up to this offset. */
  pinText(end: number): void
  /** Says something about the statement whenever it runs. */
  warn(warning: Warning): void
  /** told of each expression that was bound, operands first */
  readonly trace?: (node: Expr, bound: BoundExpr) => void
  /** Says that the plan depends on a session fact (a user variable's type, a system variable's value). */
  depend(on: string, value: string): void
}

export type PinSource = { readonly kind: 'literal'; readonly slot: number } | { readonly kind: 'param'; readonly index: number }
/** value: all of it; type: its MySQL type; shape: is a string an integer, a number or neither; clock: is it a time. */
export type PinHow = 'value' | 'type' | 'shape' | 'clock'
