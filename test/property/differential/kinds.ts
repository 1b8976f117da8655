import type { Connection } from 'mysql2/promise'
import { ask } from '../../golden/cases.ts'
import type { Answer } from '../../golden/cases.ts'
import { expressions } from './generator.ts'
import type { Expression } from './generator.ts'
import { KNOWN } from './known.ts'
import type { Known } from './known.ts'
import { KNOWN_SELECTS } from './known-selects.ts'
import { prepareSelects } from './select-tables.ts'
import { isOrdered, selects } from './selects.ts'
import type { Select } from './selects.ts'
import { prepareValues } from './values.ts'

/** A statement to ask for. */
export interface Asked {
  readonly sql: string
  /** expressions inside, whose known difference explains its own */
  readonly parts: readonly Asked[]
  readonly smaller: () => Iterable<Asked>
}

/** A kind of statements that two servers are asked for. */
export interface Kind {
  /** where a real MySQL's answers are recorded */
  readonly file: URL
  readonly known: readonly Known[]
  readonly prepare: (connection: Connection, database: string) => Promise<void>
  readonly make: (seed: number, count: number) => Asked[]
  readonly ask: (connection: Connection, sql: string) => Promise<Answer>
}

const expression = ({ sql, parts }: Expression): Asked => {
  const inside = parts.map(expression)
  return { sql: `SELECT ${sql} AS e FROM v ORDER BY id`, parts: inside, smaller: () => inside }
}

const select = ({ sql, smaller }: Select): Asked => ({
  sql,
  parts: [],
  *smaller() {
    for (const less of smaller()) yield select(less)
  },
})

/** Rows that come in no order are compared sorted. */
async function askSelect(connection: Connection, sql: string): Promise<Answer> {
  const answer = await ask(connection, sql, { names: true })
  if (answer.rows === undefined || isOrdered(sql)) return answer
  return { ...answer, rows: answer.rows.map((row) => [JSON.stringify(row), row] as const).toSorted(([x], [y]) => (x < y ? -1 : 1)).map(([, row]) => row) }
}

export const KINDS = {
  expressions: { file: new URL('answers.jsonl.gz', import.meta.url), known: KNOWN, prepare: prepareValues, make: (seed, count) => expressions(seed, count).map(expression), ask },
  selects: { file: new URL('selects.jsonl.gz', import.meta.url), known: KNOWN_SELECTS, prepare: prepareSelects, make: (seed, count) => selects(seed, count).map(select), ask: askSelect },
} satisfies Readonly<Record<string, Kind>>
