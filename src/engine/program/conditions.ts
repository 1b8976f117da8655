/** Conditions of stored programs: which handler takes one, and which were told to the diagnostics already (manual: Condition Handling). */
import type { MySqlError } from '../../errors/mysql-error.ts'
import { errorByNumber } from '../../errors/table.ts'
import { warningFromError } from '../../errors/warning.ts'
import type { Warning } from '../../errors/warning.ts'
import type { Session } from '../../session/session.ts'
import type * as A from '../../sql/ast.ts'
import type { Scope } from './scope.ts'

/** Statements that look at the diagnostics of the one before, or make their own of them. */
export const keepsDiagnostics = (s: A.ProgramStatement): boolean =>
  s.kind === 'get-diagnostics' || (s.kind === 'signal' && s.resignal) || (s.kind === 'show' && (s.what === 'warnings' || s.what === 'errors' || s.what.startsWith('count-')))

const raised = new WeakMap<MySqlError, Warning>()

/** Does the error stand in the diagnostics already? */
export const isRaised = (error: MySqlError): boolean => raised.has(error)

/** Takes an error that ends a statement of a program; puts it into the diagnostics, once, and returns its row there. */
export function raise(error: MySqlError, session: Session, row: Warning = warningFromError(error)): Warning {
  const known = raised.get(error)
  if (known !== undefined) return known
  session.warnings.push(row, session.variables.number('max_error_count'))
  session.rowCount = -1n
  raised.set(error, row)
  return row
}

/** Marks an error whose row the diagnostics hold. */
export function markRaised(error: MySqlError, row: Warning): MySqlError {
  raised.set(error, row)
  return error
}

export const stateOf = (condition: Warning): string => condition.sqlState ?? errorByNumber(condition.errno)?.sqlState ?? 'HY000'

type HandlerDeclaration = Extract<A.Declaration, { kind: 'declare-handler' }>

/** A handler that is in force. `from`: how many handlers the blocks around its own have. */
export interface ActiveHandler {
  readonly declaration: HandlerDeclaration
  readonly block: A.Block
  readonly scope: Scope
  readonly from: number
}

/** Takes the handlers in force, innermost last; returns the one for a condition. In a block a number goes before an SQLSTATE, and that before a class. */
export function handlerFor(condition: Warning, handlers: readonly ActiveHandler[]): ActiveHandler | undefined {
  for (let end = handlers.length; end > 0;) {
    const from = (handlers[end - 1] as ActiveHandler).from
    let best: ActiveHandler | undefined
    let rank = 0
    for (const handler of handlers.slice(from, end)) {
      for (const c of handler.declaration.conditions) {
        const found = rankOf(c, condition, handler.scope)
        if (found > rank) {
          best = handler
          rank = found
        }
      }
    }
    if (best !== undefined) return best
    end = from
  }
  return undefined
}

function rankOf(c: A.HandlerCondition, condition: Warning, scope: Scope): number {
  const state = stateOf(condition)
  switch (c.kind) {
    case 'errno': return c.value === condition.errno ? 3 : 0
    case 'sqlstate': return c.value === state ? 2 : 0
    case 'condition-name': {
      const named = scope.condition(c.value)
      return named === undefined ? 0 : rankOf(named, condition, scope)
    }
    case 'sqlwarning': return state.startsWith('01') || condition.level === 'Warning' && !state.startsWith('02') ? 1 : 0
    case 'not-found': return state.startsWith('02') ? 1 : 0
    case 'sqlexception': return condition.level === 'Error' && !/^0[0-2]/.test(state) ? 1 : 0
  }
}
