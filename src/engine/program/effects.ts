import type * as A from '../../sql/ast.ts'
import type { Program } from './program.ts'

/** What running a function does besides giving a value. `leaves`: something the session sees, such as a user variable, or a value that is another each time. */
export type Effects = 'none' | 'leaves' | 'writes'

const known = new WeakMap<Program, Effects>()

export function effectsOf(program: Program): Effects {
  let effects = known.get(program)
  if (effects === undefined) known.set(program, (effects = found(program.tree.body)))
  return effects
}

const HARMLESS = new Set([
  'block', 'if', 'case-statement', 'loop', 'while', 'repeat', 'leave', 'iterate', 'return', 'open-cursor', 'fetch-cursor', 'close-cursor', 'declare-variable', 'declare-condition', 'declare-cursor', 'declare-handler', 'query', 'set', 'do',
])
const RANDOM = new Set(['RAND', 'UUID', 'UUID_SHORT', 'RANDOM_BYTES', 'SLEEP', 'GET_LOCK', 'RELEASE_LOCK', 'RELEASE_ALL_LOCKS', 'LAST_INSERT_ID', 'SYSDATE', 'ROW_COUNT', 'FOUND_ROWS'])
const STATEMENTS = new Set<string>(['insert', 'update', 'delete', 'call-procedure', 'create-table', 'drop-table', 'truncate', 'alter-table', 'load-data'])

function found(node: unknown): Effects {
  if (node === null || typeof node !== 'object') return 'none'
  if (Array.isArray(node)) return node.reduce<Effects>((worst, n) => worse(worst, found(n)), 'none')
  const own = ownEffects(node as { kind?: string })
  return Object.entries(node).reduce<Effects>((worst, [k, v]) => (k === 'span' || typeof v !== 'object' ? worst : worse(worst, found(v))), own)
}

const worse = (a: Effects, b: Effects): Effects => (a === 'writes' || b === 'writes' ? 'writes' : a === 'leaves' || b === 'leaves' ? 'leaves' : 'none')

function ownEffects(n: { readonly kind?: string }): Effects {
  if (n.kind === undefined) return 'none'
  if (STATEMENTS.has(n.kind)) return 'writes'
  switch (n.kind) {
    case 'signal': case 'get-diagnostics': case 'assign': case 'set-user-variable': case 'set-names': return 'leaves'
    case 'set-variable': return (n as Extract<A.SetItem, { kind: 'set-variable' }>).scope === undefined ? 'none' : 'leaves'
    case 'call': {
      const call = n as A.Call
      return RANDOM.has(call.name) ? 'leaves' : 'none'
    }
    case 'select': return (n as A.Select).locking === undefined && !intoUser(n as A.Select) ? 'none' : 'leaves'
    default: return HARMLESS.has(n.kind) || !STATEMENT_KINDS.test(n.kind) ? 'none' : 'leaves'
  }
}

const intoUser = (q: A.Select): boolean => q.into !== undefined && (q.into.kind !== 'variables' || q.into.targets.some((t) => 'user' in t))

/** Kinds of statements that are none of expressions. */
const STATEMENT_KINDS = /^(?:begin|commit|rollback|savepoint|release|set-|prepare|execute|deallocate|create|alter|drop|rename|flush|kill|lock|unlock|use|show|account|admin)/
