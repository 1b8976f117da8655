import { b } from '../pg/builder.ts'
import type { PgExpr } from '../pg/ast.ts'

/** Text by the weights of its collation, where the order of ICU is another one and no index is asked; undefined: ICU's order is MySQL's, or near enough. */
export function weighed(text: PgExpr, collation: string): PgExpr | undefined {
  return /^utf8mb[34]_general_ci$/.test(collation) ? b.collate(b.our('general_order', text), 'C') : undefined
}
