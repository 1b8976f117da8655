import type { Connection, ResultSetHeader } from 'mysql2/promise'
import type { Answer } from '../../golden/cases.ts'
import { ask, deprecations } from '../../golden/cases.ts'
import { GRAMMAR, MODES, ROWS, TABLES } from './changes-grammar.ts'
import { numbers } from './generator.ts'

/** Statements that run one after the other on fresh tables. */
export interface Scene {
  readonly mode: string | null
  /** CLIENT_FOUND_ROWS */
  readonly foundRows: boolean
  /** its literals are parameters of prepared statements */
  readonly prepared: boolean
  readonly statements: readonly string[]
}

/** What a server said to a statement, and what it left. */
export interface Outcome {
  readonly answer: Answer
  /** affected rows, insert id, info */
  readonly counts?: readonly [number, number, string]
  /** ROW_COUNT(), asked now and then; LAST_INSERT_ID() and the variables */
  readonly state: readonly unknown[]
  readonly tables: Readonly<Record<string, Answer['rows']>>
}

export type Aspect = 'error' | 'contents' | 'counts' | 'state' | 'warnings'

/** Statements that were run on fresh tables, with a real MySQL's answers. */
export interface RecordedScene extends Omit<Scene, 'statements'> {
  readonly steps: readonly { readonly sql: string; readonly rowCount: boolean; readonly theirs: Outcome }[]
}

const PER_SCENE = 30

/** Is ROW_COUNT() asked after this statement of a scene, in the place of the warnings? */
export const asksRowCount = (i: number): boolean => i % 6 === 5

/** Makes `count` statements, in scenes; the same seed makes the same ones. */
export function scenes(seed: number, count: number): Scene[] {
  const random = numbers(seed)
  const pick = <V>(list: readonly V[]): V => list[random(list.length)] as V
  const fill = (text: string): string => text.replace(/\{([^{}]*\|[^{}]*)\}|#([a-z]+)( ?)/g, (_all, choice: string | undefined, name: string, space: string) => {
    if (choice !== undefined) return fill(pick(choice.split('|')))
    const made = fill(pick(GRAMMAR[name] as readonly string[]))
    return made === '' ? '' : made + space
  })
  return Array.from({ length: Math.ceil(count / PER_SCENE) }, (_, i) => ({
    mode: pick(MODES), foundRows: random(4) === 0, prepared: random(5) === 0, statements: Array.from({ length: Math.min(PER_SCENE, count - i * PER_SCENE) }, () => fill('#statement')),
  }))
}

/** Makes the database of the tables and enters it. */
export async function prepareTables(connection: Connection, database: string): Promise<void> {
  for (const sql of [`DROP DATABASE IF EXISTS ${database}`, `CREATE DATABASE ${database}`, `USE ${database}`, ...Object.values(TABLES)]) await connection.query(sql)
}

/** Fresh rows, in the tables that are named, and a session as at its start. */
export async function begin(connection: Connection, mode: string | null, names: Iterable<string> = Object.keys(TABLES)): Promise<void> {
  for (const sql of [
    'ROLLBACK', 'SET foreign_key_checks = 0, sql_mode = DEFAULT', ...[...names].flatMap((name) => [TABLES[name]?.includes('AUTO_INCREMENT') === true ? `TRUNCATE ${name}` : `DELETE FROM ${name}`, ROWS[name] as string]),
    "SET foreign_key_checks = 1, time_zone = '+00:00', timestamp = 1795262400, @n = 0, @s = 'one'", 'SELECT LAST_INSERT_ID(0)', `SET sql_mode = ${mode === null ? 'DEFAULT' : `'${mode}'`}`,
  ]) await connection.query(sql)
}

const LITERAL = /(?<![\w'>$.])'((?:[^']|'')*)'(?!\$)|(?<![\w'.\]$@])(?<!LIMIT |INTERVAL |[+-])\d+(?:\.\d+)?(?![\w.'])/g

/** A statement with parameters in the place of its literals: texts, and numbers as DOUBLE. */
export function parametrized(sql: string): { readonly sql: string; readonly values: (string | number)[] } {
  const values: (string | number)[] = []
  if (!/^(?:INSERT|REPLACE|UPDATE|DELETE)/.test(sql)) return { sql, values }
  return { sql: sql.replace(LITERAL, (all, text: string | undefined) => (values.push(text ?? Number(all)), '?')), values }
}

/** Runs a statement; `rowCount`: ROW_COUNT() is asked in the place of the warnings. */
export async function change(connection: Connection, sql: string, { rowCount, prepared }: { rowCount: boolean; prepared: boolean }): Promise<Outcome> {
  let answer: Answer = {}
  let counts: Outcome['counts']
  try {
    const { sql: text, values } = prepared ? parametrized(sql) : { sql, values: [] }
    const [header] = values.length > 0 ? await connection.execute(text, values) : await connection.query(sql)
    const { affectedRows, insertId, info } = header as ResultSetHeader
    if (!Array.isArray(header)) counts = [affectedRows, insertId, info.trim()]
  } catch (error) {
    const { errno, sqlState, sqlMessage, message } = error as { errno?: number; sqlState?: string; sqlMessage?: string; message: string }
    if (errno === undefined) throw error
    answer = { error: [errno, sqlState ?? '', sqlMessage ?? message] }
  }
  const state: unknown[] = []
  if (rowCount) state.push((await ask(connection, 'SELECT ROW_COUNT()')).rows)
  else {
    const warnings = (await ask(connection, 'SHOW WARNINGS')).rows?.map((r) => [String(r[0]), Number(r[1]), String(r[2])] as const).filter(([, errno]) => !deprecations.has(errno) && errno !== answer.error?.[0])
    if (warnings !== undefined && warnings.length > 0) answer = { ...answer, warnings }
  }
  state.push((await ask(connection, 'SELECT LAST_INSERT_ID(), @n, @s')).rows)
  const tables: Record<string, Answer['rows']> = {}
  for (const name of touched(sql)) tables[name] = (await ask(connection, `SELECT * FROM ${name} ORDER BY 1`)).rows
  return { answer, ...(counts ? { counts } : {}), state, tables }
}

/** The tables that a statement names, and those that the rows of `p` pull along. */
export function touched(sql: string): string[] {
  if (/^(?:ROLLBACK|COMMIT)/.test(sql)) return Object.keys(TABLES)
  return Object.keys(TABLES).filter((name) => new RegExp(`\\b${name === 'c' ? '[pc]' : name}\\b(?! AS)`).test(sql.replace(/'[^']*'/g, '')))
}

/** Is it open afterwards which id comes next, or what a variable holds? MySQL takes no id for a row that a CHECK refuses; how many it takes for rows some of which bring theirs, or of which one fails, is its own affair. */
export function leavesGap(sql: string, { answer, state }: Outcome): boolean {
  const unseen = state.length > 1 && /IGNORE/.test(sql)
  return unseen || (answer.error !== undefined && /:=|LAST_INSERT_ID\(/.test(sql)) || / INTO a \(id.*(?:SELECT|\), \()/.test(sql) || answer.warnings?.some((w) => w[1] === 3819) === true || (answer.error !== undefined && /^(?:INSERT|REPLACE)/.test(sql) && (answer.error[0] !== 1062 || /\), |SELECT/.test(sql)))
}

export function aspects(ours: Outcome, theirs: Outcome): Aspect[] {
  const same = (of: (o: Outcome) => unknown): boolean => JSON.stringify(of(ours)) === JSON.stringify(of(theirs))
  const found: Aspect[] = []
  // an overflow is told with its expression, which is not kept
  if (!same(({ answer: { error } }) => (error?.[0] === 1690 ? 1690 : error))) found.push('error')
  if (!same((o) => o.tables)) found.push('contents')
  if (!same((o) => o.counts)) found.push('counts')
  // after an error LAST_INSERT_ID() is undefined (manual: Information Functions), and what else was told comes and goes with the order of the checks
  if (theirs.answer.error !== undefined) return found
  if (!same((o) => o.state)) found.push('state')
  if (!same((o) => o.answer.warnings)) found.push('warnings')
  return found
}
