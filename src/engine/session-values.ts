/** What the session knows, as values: system variables, user variables, the clock. */
import { keptCollation, kindLetter } from '../analyze/assigned.ts'
import type { Session } from '../session/session.ts'
import { UNSET } from '../session/user-value.ts'
import type { UserValue } from '../session/user-value.ts'
import { requireVariable } from '../session/variables/definition.ts'
import type { VariableValue } from '../session/variables/definition.ts'
import { typeOfValue } from '../types/literal.ts'
import { familyOf, T } from '../types/type.ts'
import type { ExprType, MySqlType } from '../types/type.ts'
import { NULL_VALUE } from '../types/value.ts'
import type { SessionFact, Value } from '../types/value.ts'
import { zonedText } from './zone.ts'

export function variableToValue(value: VariableValue): Value {
  if (value === null) return NULL_VALUE
  if (typeof value === 'bigint') return { kind: 'int', value }
  if (typeof value === 'number') return { kind: 'double', value }
  return { kind: 'string', text: value }
}

/** Bytes of the longest text in a variable. */
const LONGEST = 16777215

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
  if (v === UNSET) return { ...type, nullable: true }
  const read = { coercibility: 2, nullable: true } as const
  switch (v.kind === 'null' ? v.of : v.kind) {
    case 'int': return { ...T.bigint(21), ...read }
    case 'uint': return { ...T.ubigint(21), ...read }
    case 'string': return { ...longText(v.kind === 'string' ? v.collation : collation), ...read }
    case 'bytes': return { ...T.bytes(LONGEST), ...read }
    case 'double': return { ...T.double, ...read }
    default: return { ...type, nullable: true }
  }
}

/** As many characters as the longest text has bytes, each as long as the longest: so MySQL says it. */
function longText(collation: string): MySqlType {
  return T.string(LONGEST, collation)
}

/** Gives a user variable a value of a MySQL type. */
export function setUserVariable(session: Session, name: string, value: Value, type: MySqlType): void {
  session.userVariables.set(name, kept(value, type, session.variables.text('collation_connection'), session.userVariables.get(name)))
}

const letters = { i: 'int', u: 'uint', d: 'decimal', f: 'double', s: 'string', b: 'bytes' } as const

/** What a variable keeps; NULL without a type leaves the one that it had `before`. */
function kept(value: Value, type: MySqlType, collation: string, before: UserValue): UserValue {
  switch (value.kind) {
    case 'null': return { kind: 'null', of: familyOf(type) !== 'null' ? letters[kindLetter(type)] : before.kind === 'null' ? before.of : before.kind }
    case 'int': return { kind: type.unsigned ? 'uint' : 'int', value: value.value }
    case 'decimal': return { kind: 'decimal', value: value.text }
    case 'double': case 'float': return { kind: 'double', value: value.value }
    case 'bytes': case 'hex': return { kind: 'bytes', value: value.bytes }
    case 'string': case 'date': case 'datetime': case 'time': case 'json':
      return { kind: 'string', value: value.text, collation: (value.kind === 'string' ? value.collation : undefined) ?? keptCollation(type, collation) }
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
