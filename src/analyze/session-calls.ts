import type * as A from '../sql/ast.ts'
import { deprecated } from '../errors/warning.ts'
import { T } from '../types/type.ts'
import type { ExprType, MySqlType } from '../types/type.ts'
import type { SessionFact } from '../types/value.ts'
import { LAST_INSERT_ID } from './assigned.ts'
import type { Binder } from './binder.ts'
import type { BoundExpr, CallExtra } from './bound.ts'
import type { Environment } from './environment.ts'

/** Functions whose answer the session knows: their value is bound when the plan runs. */
const facts: Readonly<Record<string, { readonly fact: SessionFact; readonly type: MySqlType; readonly nullable?: boolean }>> = {
  DATABASE: { fact: 'database', type: T.varchar(64, 'utf8mb3_general_ci'), nullable: true },
  SCHEMA: { fact: 'database', type: T.varchar(64, 'utf8mb3_general_ci'), nullable: true },
  USER: { fact: 'user', type: T.varchar(288, 'utf8mb3_general_ci'), nullable: true },
  SESSION_USER: { fact: 'user', type: T.varchar(288, 'utf8mb3_general_ci'), nullable: true },
  SYSTEM_USER: { fact: 'user', type: T.varchar(288, 'utf8mb3_general_ci'), nullable: true },
  CURRENT_USER: { fact: 'current-user', type: T.varchar(288, 'utf8mb3_general_ci'), nullable: true },
  VERSION: { fact: 'version', type: T.varchar(60, 'utf8mb3_general_ci') },
  CONNECTION_ID: { fact: 'connection-id', type: T.ubigint(21) },
  ROW_COUNT: { fact: 'row-count', type: T.bigint(21) },
  FOUND_ROWS: { fact: 'found-rows', type: T.bigint(21) },
}

/** Functions over the statement's start time: their rule gets it as a last, hidden argument. */
const clocks: Readonly<Record<string, SessionFact>> = { NOW: 'now', CURDATE: 'now', CURTIME: 'now', UTC_TIMESTAMP: 'utc-now', UTC_DATE: 'utc-now', UTC_TIME: 'utc-now' }

const withType = (type: MySqlType, nullable = false): ExprType => ({ ...type, coercibility: 3, nullable })

export const isSessionFunction = (name: string): boolean => Object.hasOwn(facts, name) || Object.hasOwn(clocks, name)

/** Binds a session function, or says that the call is not one. */
export function sessionCall(n: A.Call, binder: Binder): BoundExpr | undefined {
  const fact = facts[n.name]
  if (n.name === 'FOUND_ROWS') binder.env.warn(deprecated('ER_WARN_DEPRECATED_FOUND_ROWS'))
  if (fact !== undefined && n.args.length === 0) return binder.value({ kind: 'session', fact: fact.fact }, undefined, n, withType(fact.type, fact.nullable))
  if (n.name === 'LAST_INSERT_ID' && n.args.length === 0) return binder.value({ kind: 'session', fact: 'last-insert-id' }, undefined, n, withType(T.ubigint(21)))
  if (n.name === 'UNIX_TIMESTAMP' && n.args.length === 0) return binder.value({ kind: 'session', fact: 'unix-now' }, undefined, n, withType({ ...T.bigint(21) }))
  const clock = clocks[n.name]
  if (clock === undefined) return undefined
  const digits = n.args[0]
  const length = digits?.kind === 'int' ? Number(digits.text) : 0
  if (digits?.kind === 'int') binder.env.pin({ kind: 'literal', slot: digits.slot }, 'value')
  const now = binder.value({ kind: 'session', fact: clock }, undefined, n, withType(T.datetime(6)))
  return binder.call(n.name, [now], { length }, n.written)
}

/** What a call's meaning takes from the session besides its arguments. */
export function sessionExtra(name: string, env: Environment): CallExtra {
  switch (name) {
    case 'LAST_INSERT_ID': {
      const kept = env.assigned?.byName.get(LAST_INSERT_ID)?.slot
      return kept === undefined ? {} : { length: kept }
    }
    case 'AES_ENCRYPT': case 'AES_DECRYPT': {
      const { value } = env.systemVariable(undefined, 'block_encryption_mode')
      const mode = value.kind === 'string' ? value.text : 'aes-128-ecb'
      env.depend('@@=block_encryption_mode', mode)
      return { mode }
    }
    default: return {}
  }
}
