/** What the session knows, as values: system variables, user variables, the clock. */
import type { Session } from '../session/session.ts'
import type { UserValue } from '../session/user-value.ts'
import { requireVariable } from '../session/variables/definition.ts'
import type { VariableValue } from '../session/variables/definition.ts'
import { typeOfValue } from '../types/literal.ts'
import { T } from '../types/type.ts'
import type { ExprType } from '../types/type.ts'
import { NULL_VALUE } from '../types/value.ts'
import type { SessionFact, Value } from '../types/value.ts'
import { zonedText } from './zone.ts'

export function variableToValue(value: VariableValue): Value {
  if (value === null) return NULL_VALUE
  if (typeof value === 'bigint') return { kind: 'int', value }
  if (typeof value === 'number') return { kind: 'double', value }
  return { kind: 'string', text: value }
}

/** The type of `SELECT @@x`. */
export function variableType(name: string, value: Value): ExprType {
  const definition = requireVariable(name)
  const plain = { coercibility: 3, nullable: value.kind === 'null' } as const
  switch (definition.type) {
    case 'bool': return { ...T.bigint(1), ...plain }
    case 'int': return { ...T.bigint(21), ...plain }
    case 'uint': return { ...T.ubigint(21), ...plain }
    case 'double': return { ...T.double, decimals: 6, ...plain }
    default: return { ...T.varchar(21845, 'utf8mb4_0900_ai_ci'), ...plain }
  }
}

export function userToValue(v: UserValue): Value {
  switch (v.kind) {
    case 'int': case 'uint': return { kind: 'int', value: v.value }
    case 'decimal': return { kind: 'decimal', text: v.value }
    case 'double': return { kind: 'double', value: v.value }
    case 'string': return { kind: 'string', text: v.value, collation: v.collation }
    case 'bytes': return { kind: 'bytes', bytes: v.value }
    case 'null': return NULL_VALUE
  }
}

export function userType(v: UserValue, collation: string): ExprType {
  const type = typeOfValue(userToValue(v), collation, 2)
  switch (v.kind) {
    case 'int': return { ...type, ...T.bigint(21), nullable: true }
    case 'uint': return { ...type, ...T.ubigint(21), nullable: true }
    case 'string': return { ...type, name: 'mediumtext', length: 16777215, nullable: true }
    case 'bytes': return { ...type, name: 'mediumblob', length: 16777215, nullable: true }
    default: return { ...type, nullable: true }
  }
}

/** A value with its MySQL type, as a user variable keeps it. */
export function valueToUser(value: Value, type: ExprType, collation: string): UserValue {
  switch (value.kind) {
    case 'null': return { kind: 'null', of: type.name === 'decimal' ? 'decimal' : type.name === 'double' || type.name === 'float' ? 'double' : type.decimals === 0 && type.name.endsWith('int') ? (type.unsigned ? 'uint' : 'int') : 'string' }
    case 'int': return { kind: type.unsigned ? 'uint' : 'int', value: value.value }
    case 'decimal': return { kind: 'decimal', value: value.text }
    case 'double': case 'float': return { kind: 'double', value: value.value }
    case 'bytes': case 'hex': return { kind: 'bytes', value: value.bytes }
    case 'string': return { kind: 'string', value: value.text, collation: value.collation ?? collation }
    case 'date': case 'datetime': case 'time': case 'json': return { kind: 'string', value: value.text, collation }
  }
}

/** A session fact now. */
export function factValue(session: Session, fact: SessionFact, version: string): Value {
  switch (fact) {
    case 'now': return { kind: 'datetime', text: zonedText(session.now, session.variables.text('time_zone')) }
    case 'utc-now': return { kind: 'datetime', text: zonedText(session.now, '+00:00') }
    case 'unix-now': return { kind: 'int', value: session.now / 1000000n }
    case 'last-insert-id': return { kind: 'int', value: session.lastInsertId }
    case 'row-count': return { kind: 'int', value: session.rowCount }
    case 'found-rows': return { kind: 'int', value: session.foundRows }
    case 'database': return session.database === '' ? NULL_VALUE : { kind: 'string', text: session.database }
    case 'connection-id': return { kind: 'int', value: session.connectionId }
    case 'user': return { kind: 'string', text: `${session.options.user}@${session.options.host}` }
    case 'current-user': return { kind: 'string', text: session.options.account }
    case 'version': return { kind: 'string', text: version }
    default: {
      const [scope, name = ''] = fact.split(/:(.*)/s) as [string, string]
      return variableToValue(session.variables.get(scope === 'global' ? 'global' : 'any', name))
    }
  }
}
