import type { BoundExpr, CallExtra } from './bound.ts'
import type { Collated } from '../types/resolve.ts'
import type { ExprType, MySqlType } from '../types/type.ts'
import type { Value } from '../types/value.ts'

/** What the binder needs of a rule: how many arguments, and the type of the result. Rules themselves live in lower/. */
export interface Signature {
  readonly min: number
  readonly max: number
  /** The result's type; nullability and coercibility default to: nullable when any argument is; coercible from the arguments. */
  readonly type: (args: readonly BoundExpr[], ctx: TypeContext, extra: CallExtra) => MySqlType & { readonly nullable?: boolean; readonly coercibility?: ExprType['coercibility']; readonly textCollation?: ExprType['textCollation'] }
}

/** Finds the rule row of an operator or built-in function; undefined: no such function. */
export type Signatures = (name: string) => Signature | undefined

/** Session facts that types depend on. */
export interface TypeContext {
  /** collation_connection */
  readonly collation: string
  readonly divPrecisionIncrement: number
  readonly groupConcatMaxLen: number
  /** Merged collation of string arguments; the error text names the operation, the function called when none is given. */
  collate(args: readonly BoundExpr[], operation?: string): Collated
  /** The value of a literal argument, which then belongs to the plan's key; undefined when it is not a literal. */
  pin(arg: BoundExpr | undefined): Value | undefined
  readonly sqlMode: SqlModeView
  /** Says something about the statement whenever it runs. */
  warn(symbol: 'ER_NOT_SUPPORTED_YET', ...args: readonly string[]): void
}

/** The sql_mode switches that meaning depends on. */
export interface SqlModeView {
  readonly onlyFullGroupBy: boolean
  readonly noUnsignedSubtraction: boolean
  readonly ignoreSpace: boolean
  readonly strict: boolean
  readonly errorForDivisionByZero: boolean
  readonly padCharToFullLength: boolean
  readonly noZeroDate: boolean
  readonly noZeroInDate: boolean
  readonly allowInvalidDates: boolean
  readonly timeTruncateFractional: boolean
  readonly noAutoValueOnZero: boolean
}
