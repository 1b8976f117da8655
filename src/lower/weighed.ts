import type { BoundExpr } from '../analyze/bound.ts'
import { b } from '../pg/builder.ts'
import type { PgExpr } from '../pg/ast.ts'
import { familyOf, isText } from '../types/type.ts'

/** Text by the weights of its collation, where the order of ICU is another one and no index is asked; undefined: ICU's order is MySQL's, or near enough. `bytes`: there may be NUL and its neighbours in it. */
export function weighed(text: PgExpr, collation: string, bytes = false): PgExpr | undefined {
  const order = isWeighed(collation) ? 'general_order' : bytes && collation === 'utf8mb4_bin' ? 'bin_order' : undefined
  return order === undefined ? undefined : b.collate(b.our(order, text), 'C')
}

/** Does it read bytes or bits, or make characters of numbers? */
export const readsBytes = (e: BoundExpr): boolean => familyOf(e.type) === 'binary' || familyOf(e.type) === 'bit' || (e.kind === 'call' && (e.name === 'CHAR' || e.args.some(readsBytes)))

export const isWeighed = (collation: string): boolean => /^utf8mb[34]_general_ci$/.test(collation)

/** Is it sorted by the number of a member? What functions give is text. */
export const sortsByMember = (e: BoundExpr): boolean => e.type.values !== undefined && e.kind !== 'call'
/** Is text sorted by its weights? Not where an index may give the order of ICU. */
export const sortsByWeight = (e: BoundExpr): boolean => isText(e.type) && !sortsByMember(e) && e.kind !== 'value' && isWeighed(e.type.collation) && !mayHaveIndex(e)

function mayHaveIndex(e: BoundExpr): boolean {
  if (e.kind !== 'column') return false
  const { table } = e.range
  if (table === undefined) return (e.column.origin?.info?.key ?? '') !== ''
  return table.kind === 'view' || table.keys.some((k) => k.parts.some((p) => 'column' in p && p.column === e.column.name))
}
