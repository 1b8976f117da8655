import type * as A from '../sql/ast.ts'
import type { BoundExpr, BoundValue } from './bound.ts'
import type { Binder } from './binder.ts'
import type { Environment } from './environment.ts'
import { typeKey } from './literal-collation.ts'
import { familyOf, T } from '../types/type.ts'
import type { ExprType } from '../types/type.ts'

/** The variable of a stored program that a name means; it hides columns of that name. */
export function localVariable(n: A.ColumnRef, env: Environment): BoundExpr | undefined {
  const own = env.column?.(n)
  if (own !== undefined) return own
  const local = n.table === undefined ? env.local?.(n.name) : undefined
  return local === undefined ? undefined : { kind: 'value', source: { kind: 'local', index: local.index }, node: n, type: { ...local.type, coercibility: 2, nullable: true } }
}

/** The value of a stored function's call. */
export function storedCall(n: A.Call, env: Environment): BoundValue | undefined {
  const made = env.storedCall?.(n)
  return made === undefined ? undefined : { kind: 'value', source: { kind: 'local', index: made.index }, node: n, type: { ...made.type, coercibility: 4, nullable: true } }
}

/** A user variable as a trigger reads it. */
export function heldVariable(name: string, env: Environment): BoundExpr | undefined {
  const held = env.variable?.(name)
  return held === undefined ? undefined : { kind: 'call', name: 'VARIABLE', args: [], extra: { variable: name, mode: held.slot }, type: held.type }
}

/** A user variable: its value is bound when the plan runs, unless the statement itself sets it. */
export function userVariable(n: A.UserVariable, binder: Binder): BoundExpr {
  const { type } = binder.env.userVariable(n.name)
  binder.env.depend(`@${n.name.toLowerCase()}`, typeKey(type))
  const assigned = binder.env.assigned?.byName.get(n.name.toLowerCase())
  if (assigned !== undefined) {
    // the type is that of the value before the statement, whatever the statement assigns
    const read: ExprType = familyOf(type) === 'null' ? { ...T.string(16777215, binder.env.collation), coercibility: 4, nullable: true } : { ...type, coercibility: 2, nullable: true }
    return { kind: 'call', name: 'VARIABLE', args: [], extra: { variable: n.name, length: assigned.slot }, type: read }
  }
  return binder.value({ kind: 'user-variable', name: n.name.toLowerCase() }, undefined, n, { ...type, coercibility: 2, nullable: true })
}
