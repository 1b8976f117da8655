import { mysqlError } from '../../errors/mysql-error.ts'
import type { Warning } from '../../errors/warning.ts'
import { charsetByName } from '../../types/charset-table.ts'
import { collationByName } from '../../types/collation-table.ts'
import { applyFlags, checkVariable, deprecations } from './check.ts'
import { requireVariable, showVariable, VARIABLES } from './definition.ts'
import type { VariableDefinition, VariableValue } from './definition.ts'

/** One row of SHOW VARIABLES. */
export interface ShownVariable {
  readonly name: string
  readonly value: string
}

/** What else a SET of one variable sets: the character set moves with the collation and back. */
export function coupled(
  definition: VariableDefinition,
  value: VariableValue,
  read: (name: string) => VariableValue,
): readonly (readonly [string, VariableValue])[] {
  const family = /^(character_set|collation)_(connection|database|server)$/.exec(definition.name)
  if (family === null) return []
  if (family[1] === 'collation')
    return [[`character_set_${family[2] ?? ''}`, collationByName(String(value))?.charset ?? 'utf8mb4']]
  return [[`collation_${family[2] ?? ''}`, defaultCollation(String(value), read)]]
}

/** Takes a character set name and a reader of variables; returns its default collation (utf8mb4's is a variable). */
export function defaultCollation(charset: string, read: (name: string) => VariableValue): string {
  if (charset === 'utf8mb4') return String(read('default_collation_for_utf8mb4'))
  return charsetByName(charset)?.defaultCollation ?? 'utf8mb4_0900_ai_ci'
}

/** The global values, one object per gateway. Sessions copy them when they start, as MySQL's do: a snapshot is never changed, only replaced. */
export class SystemVariables {
  #values: ReadonlyMap<string, VariableValue>
  /** Called with what a SET GLOBAL has changed, so that other processes can be told. */
  onSet: ((changed: Readonly<Record<string, VariableValue>>) => void) | undefined

  /** Takes the facts of this gateway by variable name (version, port, hostname, …); they are not checked. */
  constructor(facts: Readonly<Record<string, VariableValue>> = {}) {
    const values = new Map<string, VariableValue>()
    for (const definition of VARIABLES) values.set(definition.name, definition.fallback)
    this.#values = values
    this.setFacts(facts)
  }

  /** The values that a new session copies. */
  get snapshot(): ReadonlyMap<string, VariableValue> {
    return this.#values
  }

  /** Takes values that the gateway knows to be true (a reloaded configuration); read-only variables too. Throws 1193 for an unknown name. */
  setFacts(facts: Readonly<Record<string, VariableValue>>): void {
    const values = new Map(this.#values)
    for (const [name, value] of Object.entries(facts)) values.set(requireVariable(name).name, value)
    this.#values = values
  }

  /** Takes a name; returns the global value. Throws 1193, or 1238 for a session variable. */
  get(name: string): VariableValue {
    const definition = requireVariable(name)
    if (definition.scope === 'session') throw mysqlError('ER_INCORRECT_GLOBAL_LOCAL_VAR', definition.name, 'SESSION')
    return this.#values.get(definition.name) ?? null
  }

  /** Takes a name and a value (undefined = DEFAULT); stores it for sessions to come. Returns warnings; throws 1193, 1228, 1231, 1232, 1238. */
  set(name: string, value: VariableValue | undefined): Warning[] {
    const definition = requireVariable(name)
    if (!definition.dynamic) throw mysqlError('ER_INCORRECT_GLOBAL_LOCAL_VAR', definition.name, 'read only')
    if (definition.scope === 'session') throw mysqlError('ER_LOCAL_VARIABLE', definition.name)
    const checked =
      value === undefined
        ? { value: definition.fallback, warnings: deprecations(definition) }
        : checkVariable(definition, value)
    const stored =
      definition.type === 'flags'
        ? applyFlags(definition, String(this.#values.get(definition.name)), String(checked.value))
        : checked.value
    const values = new Map(this.#values)
    values.set(definition.name, stored)
    const moved = coupled(definition, stored, (n) => values.get(n) ?? null)
    for (const [other, value] of moved) values.set(other, value)
    this.#values = values
    this.onSet?.({ [definition.name]: stored, ...Object.fromEntries(moved) })
    return checked.warnings
  }

  /** Returns the rows of SHOW GLOBAL VARIABLES in order. */
  list(): ShownVariable[] {
    return VARIABLES.filter((v) => v.scope !== 'session').map((v) => ({
      name: v.name,
      value: showVariable(v, this.#values.get(v.name) ?? null),
    }))
  }
}
