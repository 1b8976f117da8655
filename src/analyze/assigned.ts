import { survey } from '../sql/survey.ts'
import { familyOf } from '../types/type.ts'
import type { MySqlType } from '../types/type.ts'

/** The name under which LAST_INSERT_ID(expr) is kept; no user variable can have it. */
export const LAST_INSERT_ID = '()'

/** A variable that the statement itself sets, row by row: its place among those of the statement, and the collation of the text it was last given. */
export interface AssignedVariable {
  readonly name: string
  readonly slot: number
  collation: string | undefined
}

/** Variables set by `@a := expr` and LAST_INSERT_ID(expr) inside a statement. Reading one of them must see the rows before. */
export interface AssignedVariables {
  readonly byName: ReadonlyMap<string, AssignedVariable>
  /** how many := there are: each is worth a warning 1287 */
  readonly assignments: number
}

/** Takes a parsed statement; returns what it assigns, undefined when nothing. */
export function assignedVariables(statement: object): AssignedVariables | undefined {
  const byName = new Map<string, AssignedVariable>()
  let assignments = 0
  const add = (name: string): void => {
    if (!byName.has(name)) byName.set(name, { name, slot: byName.size, collation: undefined })
  }
  for (const n of survey(statement).assignments) {
    if (n.kind === 'call') add(LAST_INSERT_ID)
    else {
      assignments++
      add(n.variable.toLowerCase())
    }
  }
  return byName.size === 0 ? undefined : { byName, assignments }
}

/** The letter for a type's kind of value in the helper schema. */
export function kindLetter(t: MySqlType): 'i' | 'u' | 'd' | 'f' | 's' | 'b' {
  switch (familyOf(t)) {
    case 'int': return t.unsigned ? 'u' : 'i'
    case 'year': case 'bit': return 'u'
    case 'decimal': return 'd'
    case 'real': return 'f'
    case 'binary': case 'geometry': case 'null': return 'b'
    default: return 's'
  }
}

/** The collation that a variable keeps of a text's type: moments have that of numbers, JSON its own. */
export function keptCollation(t: MySqlType, connection: string): string {
  switch (familyOf(t)) {
    case 'date': case 'time': case 'datetime': return 'latin1_swedish_ci'
    case 'json': return 'utf8mb4_bin'
    default: return t.collation === 'binary' ? connection : t.collation
  }
}
