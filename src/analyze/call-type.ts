import { familyOf, isText } from '../types/type.ts'
import type { Coercibility, ExprType, MySqlType } from '../types/type.ts'
import type { BoundExpr } from './bound.ts'

/** What a rule leaves unsaid of its result: nullable when an argument is, as strong a string as the strongest argument. */
export function complete(type: MySqlType & { readonly nullable?: boolean; readonly coercibility?: Coercibility }, args: readonly BoundExpr[]): ExprType {
  const coercibility = type.coercibility ?? (isText(type) || familyOf(type) === 'binary' ? (Math.min(4, ...args.filter((a) => isText(a.type) || familyOf(a.type) === 'binary').map((a) => a.type.coercibility)) as Coercibility) : familyOf(type) === 'json' ? 2 : 5)
  return { ...type, coercibility, nullable: type.nullable ?? args.some((a) => a.type.nullable) }
}
