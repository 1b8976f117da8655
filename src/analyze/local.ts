import type * as A from '../sql/ast.ts'
import type { BoundValue } from './bound.ts'
import type { Environment } from './environment.ts'

/** The variable of a stored program that a name means; it hides columns of that name. */
export function localVariable(n: A.ColumnRef, env: Environment): BoundValue | undefined {
  const local = n.table === undefined ? env.local?.(n.name) : undefined
  return local === undefined ? undefined : { kind: 'value', source: { kind: 'local', index: local.index }, node: n, type: { ...local.type, coercibility: 2, nullable: true } }
}
