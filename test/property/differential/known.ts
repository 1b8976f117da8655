// table
import type { Answer } from '../../golden/cases.ts'
import type { Difference } from './differences.ts'

/** A difference that stays, and why. */
export interface Known {
  readonly reason: string
  readonly applies: (sql: string, what: Difference, ours: Answer, theirs: Answer) => boolean
}

const type = (a: Answer): string => a.types?.[0] ?? ''
/** A column's type without its display width. */
const shape = (a: Answer): string => type(a).replace(/\(\d+/, '(')

/** Reviewed differences between the gateway's and MySQL's expressions. */
export const KNOWN: readonly Known[] = [
  { reason: 'a display width that follows from a computed constant, LEFT(s, 1 + 1): constants are computed when the plan runs', applies: (_sql, what, ours, theirs) => what === 'type' && shape(ours) === shape(theirs) },
]
