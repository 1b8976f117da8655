import type { Answer } from '../../golden/cases.ts'
import type { Difference } from './differences.ts'
import { COMPUTED, distinct } from './known.ts'

/** The error and the warnings of an answer, each once. */
export const sayings = (a: Answer): string[] => [...(a.error ? [`error ${a.error[0]}`] : []), ...distinct(a)]

/**
 * Do two answers differ only in which operands were computed? `told`: what both servers say of a part of the expression when it is asked for alone.
 * The order in which operands are computed, and whether one is whose value decides nothing, is neither MySQL's nor PostgreSQL's to promise (PostgreSQL's manual: Expression Evaluation Rules).
 */
export function isOfEvaluation(what: Difference, ours: Answer, theirs: Answer, told: ReadonlySet<string>): boolean {
  if (what === 'warnings') {
    const [o, t] = [distinct(ours), distinct(theirs)]
    return [...o.filter((w) => !t.includes(w)), ...t.filter((w) => !o.includes(w))].every((w) => told.has(w))
  }
  if (what !== 'error') return false
  const errors = [ours.error, theirs.error].flatMap((e) => (e === undefined ? [] : [e[0]]))
  // of two errors one is met first; a single one must be that of a value
  return errors.some((errno) => told.has(`error ${errno}`) && (errors.length === 2 || COMPUTED.has(errno)))
}
