import type { BoundCall, BoundExpr, BoundValue } from '../analyze/bound.ts'
import type { Signature, SqlModeView } from '../analyze/signature.ts'
import type { PgExpr } from '../pg/ast.ts'
import type { Comparison } from '../types/resolve.ts'
import type { MySqlType, Repr } from '../types/type.ts'
import type { Conversion, Strictness, ValueSource } from '../types/value.ts'
import type { Place } from './compare.ts'
import type { LoweringContext } from './lowering.ts'

/** A lowered expression: the PostgreSQL node, how its value is represented, and the MySQL collation PostgreSQL derives for it (`none`: a constant without one; undefined: not known). */
export interface Lowered {
  readonly pg: PgExpr
  readonly repr: Repr
  readonly collation?: string
}

/** What an argument is converted to before the rule sees it. `any`: as its own type says; `number`: int, numeric or float8 by its type; `string`: text or bytea by its type. */
export type Want = Repr | 'any' | 'number' | 'string'

/** How two operands are compared; `loose`: as numbers of an operator over several operands, which does not read a constant as a column's type; `exact`: by the collation's own weights, no index serves. */
export interface Comparing {
  readonly how: Comparison
  readonly collation: string
  readonly loose?: true
  readonly exact?: true
}

/** What a rule can ask of the lowering. */
export interface Lower {
  /** Lowers to a wanted representation (MySQL's implicit conversion). */
  to(e: BoundExpr, want: Want): PgExpr
  lower(e: BoundExpr): Lowered
  /** Lowers what is never computed, for the errors in it. */
  look(e: BoundExpr): void
  /** As a PostgreSQL boolean: MySQL's truth of any value. */
  condition(e: BoundExpr): PgExpr
  /** IS NULLs that a zero date satisfies */
  readonly zeroNulls: ReadonlySet<BoundExpr>
  /** IF and CASE whose value is shown as it is: a DECIMAL with its own digits, not those of the common type */
  readonly shown: Set<BoundExpr>
  /** Converts what is already lowered. */
  convert(value: Lowered, from: MySqlType, want: Repr): PgExpr
  /** Attaches the collation when PostgreSQL would not derive it by itself. */
  collated(value: Lowered, collation: string): PgExpr
  /** A value that the gateway binds, converted as told; `oid`: a type that PostgreSQL reads its text as. */
  param(source: ValueSource, conversion: Conversion, oid?: number): PgExpr
  /** A constant string as the integer it begins with, up to BIGINT UNSIGNED. */
  integer(e: BoundExpr & { kind: 'value' }): PgExpr
  /** Comparison of two expressions by MySQL's rules: a boolean. */
  compare(op: string, left: BoundExpr, right: BoundExpr, under?: Comparing, place?: Place): PgExpr
  /** A literal, parameter or session value, converted by the gateway when it is bound. */
  value(e: BoundValue, to: Repr, strict?: Strictness, beside?: BoundExpr): PgExpr
  /** The literal's value as text where the rule must look inside; the value then belongs to the plan's key. Undefined: not a literal. */
  literal(e: BoundExpr | undefined): string | undefined
  readonly ctx: Pick<LoweringContext, 'depend' | 'pin'>
  readonly strict: boolean
  readonly sqlMode: SqlModeView
  readonly connectionCollation: string
  /** server capabilities of the PostgreSQL behind */
  readonly capabilities: { readonly version: number }
}

/**
 * One function or operator. The row registers, types, translates and documents it.
 * `args`: what each argument becomes (the last one repeats); `lower` gets them ready-made, and the call for what is special.
 * `repr`: when the result's representation is not the one its MySQL type implies (predicates give `bool`).
 */
export interface Rule extends Signature {
  readonly args?: readonly Want[]
  readonly repr?: Repr | ((call: BoundCall) => Repr)
  readonly lower: (l: Lower, args: readonly PgExpr[], call: BoundCall) => PgExpr
  /** its value as a number, where that is not the number its text begins with */
  readonly number?: (l: Lower, call: BoundCall, want: 'int' | 'numeric' | 'float4' | 'float8') => PgExpr | undefined
  /** its value as text, or the bytes of that, where that is not the text of its number */
  readonly text?: (l: Lower, call: BoundCall, want: 'text' | 'bytea') => PgExpr | undefined
  /** does: exact; limited: a known difference, said here */
  readonly note?: string
}

export type RuleTable = Readonly<Record<string, Rule>>
