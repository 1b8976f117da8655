/** Choices whose text is not that of their number. */
import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { familyOf, isNumeric } from '../../types/type.ts'
import type { ExprType } from '../../types/type.ts'
import type { Lower } from '../rule.ts'
import { resultsOf } from './operators.ts'

const COMPUTED = new Set(['COALESCE', 'IFNULL', 'GREATEST', 'LEAST'])
/** A BIT that IF, COALESCE or their kind give is no longer bytes. */
export const isStoredBit = (t: ExprType): boolean => familyOf(t) === 'bit' && t.coercibility !== 5
/** COALESCE and its kind give a BIT as its number. */
export function isComputedBit(e: BoundExpr): boolean {
  if (e.kind !== 'call' || familyOf(e.type) !== 'bit') return false
  return COMPUTED.has(e.name) || (e.name === 'NULLIF' && e.args[0] !== undefined && isComputedBit(e.args[0]))
}
export function computedText(l: Lower, call: BoundCall, want: 'text' | 'bytea'): PgExpr | undefined {
  if (!isComputedBit(call)) return undefined
  const text = b.cast(l.lower(call).pg, 'text')
  return want === 'text' ? text : b.our('text_bytes', text)
}

/** IF, CASE and NULLIF of numbers give the text of the value that they choose, with its own digits. */
export function hasOwnText(e: BoundExpr): boolean {
  if (e.kind !== 'call' || !isNumeric(e.type)) return false
  if (isComputedBit(e)) return true
  if (e.name === 'NULLIF') return e.args[0] !== undefined && hasOwnText(e.args[0])
  return resultsOf(e).some((r) => familyOf(r.type) === 'bit' || hasOwnText(r) || (r.type.name !== 'null' && r.type.name !== e.type.name && !(familyOf(r.type) === 'int' && familyOf(e.type) === 'int')) || (isNumeric(r.type) && r.type.decimals !== e.type.decimals))
}

/** Is the text of this number bytes, that of a place in bytes? */
export const hasBytes = (t: ExprType): boolean => t.textCollation?.collation === 'binary'

/** May a choice give a BIT? */
export const choosesBit = (e: BoundExpr): boolean => resultsOf(e).some((r) => (familyOf(r.type) === 'bit' && !isComputedBit(r)) || choosesBit(r))

/** A BIT that is chosen is its bytes, as text they are read as latin1. */
export const ownText = (l: Lower, e: BoundExpr, want: 'text' | 'bytea'): PgExpr => (want === 'text' && familyOf(e.type) === 'bit' && !hasOwnText(e) ? b.our('latin_text', l.to(e, 'bytea')) : l.to(e, want))
