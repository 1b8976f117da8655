import { mysqlError } from '../../errors/mysql-error.ts'
import { VARIABLE_ROWS } from './table.ts'
import type { VariableType } from './table.ts'

export type { VariableType } from './table.ts'

/** Integers and booleans are bigint, doubles number, everything else string; null is SQL NULL. */
export type VariableValue = bigint | number | string | null

export type VariableScope = 'global' | 'session' | 'both'

/**
 * One system variable. Its type decides the column of `SELECT @@x`: bool is a signed BIGINT of length 1, int and uint a
 * BIGINT of length 21, double a DOUBLE with 6 decimals, the others a VARCHAR of 21845 characters.
 */
export interface VariableDefinition {
  readonly name: string
  readonly scope: VariableScope
  readonly dynamic: boolean
  readonly type: VariableType
  readonly fallback: VariableValue
  readonly least: bigint
  readonly greatest: bigint
  readonly leastNumber: number
  readonly greatestNumber: number
  /** Values are rounded down to a multiple of it. */
  readonly block: bigint
  /** Of enumerations, sets and flags, in the order that numbers follow. */
  readonly members: readonly string[]
}

const SCOPES = { g: 'global', s: 'session', b: 'both' } as const

function define(name: string): VariableDefinition | undefined {
  if (!Object.hasOwn(VARIABLE_ROWS, name)) return undefined
  const row = VARIABLE_ROWS[name]
  if (row === undefined) return undefined
  const [scope, dynamic, type, text, least = '0', greatest = '0', block = 1] = row
  const numeric = type === 'uint' || type === 'int'
  const members =
    type === 'enum' || type === 'set'
      ? least.split(',')
      : type === 'flags'
        ? (text ?? '').split(',').map((flag) => flag.split('=')[0] ?? '')
        : []
  return {
    name,
    scope: SCOPES[scope],
    dynamic: dynamic === 1,
    type,
    fallback:
      text === null
        ? null
        : type === 'bool'
          ? text === 'ON'
            ? 1n
            : 0n
          : numeric
            ? BigInt(text)
            : type === 'double'
              ? Number(text)
              : text,
    least: numeric ? BigInt(least) : 0n,
    greatest: numeric ? BigInt(greatest) : 0n,
    leastNumber: type === 'double' ? Number(least) : 0,
    greatestNumber: type === 'double' ? Number(greatest) : 0,
    block: BigInt(block),
    members,
  }
}

const definitions = new Map<string, VariableDefinition>()
for (const name of Object.keys(VARIABLE_ROWS)) {
  const definition = define(name)
  if (definition !== undefined) definitions.set(name, definition)
}

/** Every system variable in alphabetical order, as SHOW VARIABLES lists them. */
export const VARIABLES: readonly VariableDefinition[] = [...definitions.values()].sort((a, b) =>
  a.name < b.name ? -1 : 1,
)

/** Takes a name in any case; returns its definition or undefined. */
export function findVariable(name: string): VariableDefinition | undefined {
  return definitions.get(name) ?? definitions.get(name.toLowerCase())
}

/** Takes a name in any case; returns its definition, or throws 1193. */
export function requireVariable(name: string): VariableDefinition {
  const found = findVariable(name)
  if (found === undefined) throw mysqlError('ER_UNKNOWN_SYSTEM_VARIABLE', name)
  return found
}

/** Takes a definition and a value; returns the text of SHOW VARIABLES (ON and OFF for booleans, '' for NULL). */
export function showVariable(definition: VariableDefinition, value: VariableValue): string {
  if (value === null) return ''
  if (definition.type === 'bool') return value === 0n ? 'OFF' : 'ON'
  if (definition.type === 'double') return printFixed(Number(value))
  return String(value)
}

/** Six decimals; beyond 2^53 the shortest digits that give the same double, filled with zeros, as the server prints. */
function printFixed(value: number): string {
  return Math.abs(value) > Number.MAX_SAFE_INTEGER && Math.abs(value) < 1e21
    ? `${String(value)}.000000`
    : value.toFixed(6)
}
