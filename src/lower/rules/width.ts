import type { BoundExpr } from '../../analyze/bound.ts'
import { collationByName } from '../../types/collation-table.ts'
import { displayLength } from '../../types/resolve.ts'
import { familyOf, isText } from '../../types/type.ts'
import type { ExprType, MySqlType } from '../../types/type.ts'

/** Bytes of the longest document: as text of four bytes a character it has a quarter of them. */
const DOCUMENT = 4294967295

const maxlen = (t: MySqlType): number => collationByName(t.collation)?.maxlen ?? 1
const isWide = (t: MySqlType): boolean => t.name.endsWith('text')
/** A stored TEXT counts as many characters as it has bytes; the length of an expression's is in bytes. */
function isStored(e: BoundExpr): boolean {
  if (e.kind === 'any-value') return isStored(e.operand)
  if (e.kind === 'subquery') return e.query.kind === 'select' && e.query.items[0] !== undefined && isStored(e.query.items[0].expr)
  return e.kind === 'column' && (e.column.info ?? e.column.origin) !== undefined
}

/** The longest text of an expression, in characters, as MySQL counts it for results of string functions. */
export function width(e: BoundExpr | undefined): number {
  if (e === undefined) return 0
  const t = e.type
  switch (familyOf(t)) {
    case 'null': return 0
    case 'json': return Math.floor(DOCUMENT / 4)
    case 'string': return isWide(t) && !isStored(e) ? Math.floor(t.length / maxlen(t)) : t.length
    case 'binary': case 'geometry': case 'enum': case 'set': return t.length
    default: return displayLength(t)
  }
}

/** The same in bytes. */
export function byteWidth(e: BoundExpr | undefined): number {
  if (e === undefined) return 0
  const t = e.type
  if (familyOf(t) === 'json') return DOCUMENT
  if (familyOf(t) === 'real') return t.length
  return isText(t) ? (isWide(t) && !isStored(e) ? t.length : Math.min(DOCUMENT, width(e) * maxlen(t))) : width(e)
}

/** A type as it is behind an operator: the length of TEXT is in bytes there. */
export const wideText = (e: BoundExpr): ExprType => (isWide(e.type) ? { ...e.type, length: byteWidth(e) } : e.type)
