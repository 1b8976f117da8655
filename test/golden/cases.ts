import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection, FieldPacket } from 'mysql2/promise'

/** A cell: text, or its bytes in hex where they are no UTF-8; null. */
export type Cell = string | { readonly x: string } | null

/** What a server said to a statement. */
export interface Answer {
  readonly rows?: readonly (readonly Cell[])[]
  /** of CALL: each result set's rows, and the affected rows at the end */
  readonly results?: readonly (readonly (readonly Cell[])[] | number)[]
  /** wire type, length, decimals, flags of each column: `VAR_STRING(40,31) NOT_NULL` */
  readonly types?: readonly string[]
  /** the columns' names, where they are asked for */
  readonly names?: readonly string[]
  readonly warnings?: readonly (readonly [level: string, errno: number, message: string])[]
  readonly error?: readonly [errno: number, sqlState: string, message: string]
}

export interface Case {
  readonly name: string
  readonly setups: readonly string[]
  /** statements that bring about the state in which it is asked, each time anew */
  readonly before: readonly string[]
  /** statements that undo it */
  readonly after: readonly string[]
  /** asked with its own literals alone: others would take long, or change what is shared */
  readonly fixed?: true
  readonly sql: string
  readonly recorded: Answer
  /** a known difference: counted, not compared */
  readonly differs?: string
  /** refused by the gateway with this number, whatever MySQL says */
  readonly refuse?: number
}
export interface GoldenFile {
  readonly path: string
  readonly head: string
  readonly cases: readonly Case[]
}

const folder = new URL('.', import.meta.url).pathname

/** Every golden file under test/golden, setups left out. */
export function goldenFiles(): GoldenFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sql') && !name.startsWith('setup')).toSorted().map((name) => parseFile(join(folder, name)))
}

export function setupStatements(name: string): string[] {
  return readFileSync(join(folder, 'setup', `${name}.sql`), 'utf8').split(/;\n/).map((s) => s.trim()).filter((s) => s !== '')
}

function parseFile(path: string): GoldenFile {
  const [head = '', ...blocks] = readFileSync(path, 'utf8').split(/^-- case: /m)
  return { path, head, cases: blocks.map((block) => parseCase(block, path)) }
}

function parseCase(block: string, path: string): Case {
  const [name = '', ...lines] = block.trimEnd().split('\n')
  const directives = new Map<string, string>()
  const before: string[] = []
  const after: string[] = []
  const sql: string[] = []
  for (const line of lines) {
    const directive = /^-- (setup|before|after|literals|mysql|results|types|warnings|error|differs|refuse): ?(.*)$/.exec(line)
    if (directive?.[1] === 'before') before.push(directive[2] as string)
    else if (directive?.[1] === 'after') after.push(directive[2] as string)
    else if (directive) directives.set(directive[1] as string, directive[2] as string)
    else sql.push(line)
  }
  const json = <V>(key: string): V | undefined => {
    const text = directives.get(key)
    return text === undefined ? undefined : (JSON.parse(text) as V)
  }
  const statement = sql.join('\n').trim().replace(/;$/, '')
  if (statement === '') throw new Error(`${path}: case ${name} has no statement`)
  const optional = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } => (value === undefined ? {} : ({ [key]: value } as { [P in K]: V }))
  return {
    name, setups: directives.get('setup')?.split(/,\s*/) ?? [], before, after, sql: statement, ...(directives.get('literals') === 'fixed' ? { fixed: true } : {}),
    recorded: { ...optional('rows', json<Answer['rows']>('mysql')), ...optional('results', json<Answer['results']>('results')), ...optional('types', json<string[]>('types')), ...optional('warnings', json<Answer['warnings']>('warnings')), ...optional('error', json<Answer['error']>('error')) },
    ...optional('differs', directives.get('differs')), ...optional('refuse', directives.has('refuse') ? Number(directives.get('refuse')) : undefined),
  }
}

/** Does the parser already refuse what MySQL answered so: syntax errors, aliases of arguments? */
export const isUnreadable = ({ error }: Answer): boolean => error !== undefined && [1064, 1583, 1584].includes(error[0])

/** Takes a file and an answer; returns what is compared: a file whose head says `compare: rows` leaves out the column types, which depend on MySQL's plan there. */
export function compared(file: GoldenFile, { types, ...rest }: Answer): Answer {
  return types === undefined || /^-- compare: rows$/m.test(file.head) ? rest : { ...rest, types }
}

export function printFile(file: GoldenFile): string {
  return file.head + file.cases.map((c) => {
    const { rows, results, types, warnings, error } = c.recorded
    return [
      `-- case: ${c.name}`,
      ...(c.setups.length > 0 ? [`-- setup: ${c.setups.join(', ')}`] : []),
      ...c.before.map((statement) => `-- before: ${statement}`),
      ...c.after.map((statement) => `-- after: ${statement}`),
      ...(c.fixed ? ['-- literals: fixed'] : []),
      ...(c.differs === undefined ? [] : [`-- differs: ${c.differs}`]),
      ...(c.refuse === undefined ? [] : [`-- refuse: ${c.refuse}`]),
      `${c.sql};`,
      ...(rows ? [`-- mysql: ${JSON.stringify(rows)}`] : []),
      ...(results ? [`-- results: ${JSON.stringify(results)}`] : []),
      ...(types ? [`-- types: ${JSON.stringify(types)}`] : []),
      ...(warnings && warnings.length > 0 ? [`-- warnings: ${JSON.stringify(warnings)}`] : []),
      ...(error ? [`-- error: ${JSON.stringify(error)}`] : []),
      '',
    ].join('\n')
  }).join('\n')
}

// ---------------------------------------------------------------- asking a server

/** Deprecation notices come and go with releases. */
export const deprecations: ReadonlySet<number> = new Set([1287, 1681, 3719, 3720, 3778, 4095, 4096])
const typeNames: Readonly<Record<number, string>> = { 1: 'TINY', 2: 'SHORT', 3: 'LONG', 4: 'FLOAT', 5: 'DOUBLE', 6: 'NULL', 7: 'TIMESTAMP', 8: 'LONGLONG', 9: 'INT24', 10: 'DATE', 11: 'TIME', 12: 'DATETIME', 13: 'YEAR', 16: 'BIT', 245: 'JSON', 246: 'NEWDECIMAL', 249: 'TINYBLOB', 250: 'MEDIUMBLOB', 251: 'LONGBLOB', 252: 'BLOB', 253: 'VAR_STRING', 254: 'STRING', 255: 'GEOMETRY' }

type Field = FieldPacket & { readonly columnType?: number; readonly columnLength?: number; readonly characterSet?: number }

function describeType(f: Field): string {
  const flags = Number(f.flags ?? 0)
  return [`${typeNames[f.columnType ?? 0] ?? f.columnType}(${f.columnLength},${f.decimals})`, ...(f.characterSet === 63 ? ['BINARY'] : []), ...(flags & 1 ? ['NOT_NULL'] : []), ...(flags & 32 ? ['UNSIGNED'] : [])].join(' ')
}

function cell(bytes: Buffer | null): Cell {
  if (bytes === null) return null
  const text = bytes.toString('utf8')
  return Buffer.from(text, 'utf8').equals(bytes) ? text : { x: bytes.toString('hex') }
}

/** CALL answers each result set, and OK at the end. */
function severalResults(rows: readonly unknown[], fields: readonly unknown[], said: Pick<Answer, 'warnings'>): Answer {
  const results = rows.map((r) => (Array.isArray(r) ? (r as Cell[][]) : (r as { affectedRows: number }).affectedRows))
  return { results, types: fields.flatMap((f) => (Array.isArray(f) ? (f as Field[]).map(describeType) : [])), ...said }
}

/** Asks what a server says to a statement; the names of the columns are told on request. */
export async function ask(connection: Connection, sql: string, { names = false } = {}): Promise<Answer> {
  try {
    const [rows, fields] = await connection.query({ sql, rowsAsArray: true, typeCast: (field) => cell(field.buffer()) })
    const [shown] = await connection.query({ sql: 'SHOW WARNINGS', rowsAsArray: true })
    const warnings = (shown as [string, number, string][]).filter(([, errno]) => !deprecations.has(Number(errno))).map(([level, errno, message]) => [level, Number(errno), message] as const)
    const said = warnings.length > 0 ? { warnings } : {}
    if (Array.isArray(rows) && Array.isArray(fields) && (fields as unknown[]).some((f) => f === undefined || Array.isArray(f))) return severalResults(rows, fields, said)
    return fields === undefined || !Array.isArray(rows) ? said : { rows: rows as unknown as Cell[][], types: (fields as Field[]).map(describeType), ...(names ? { names: (fields as Field[]).map((f) => f.name) } : {}), ...said }
  } catch (error) {
    const { errno, sqlState, sqlMessage, message } = error as { errno?: number; sqlState?: string; sqlMessage?: string; message: string }
    if (errno === undefined) throw error
    return { error: [errno, sqlState ?? '', sqlMessage ?? message] }
  }
}

/** Asks a case, or the same with another statement, between what comes before and after it. Throws when one of those fails. */
export async function askCase(connection: Connection, c: Case, statement = c.sql): Promise<Answer> {
  return within(connection, c, () => ask(connection, statement))
}

/** Runs another statement in the place of a case's own, whatever comes of it. */
export async function runCase(connection: Connection, c: Case, statement: string): Promise<void> {
  await within(connection, c, () => connection.query(statement).catch(() => {}))
}

async function within<T>(connection: Connection, { before, after }: Case, work: () => Promise<T>): Promise<T> {
  for (const each of before) await connection.query(each)
  const result = await work()
  for (const each of after) await connection.query(each)
  return result
}

/** Puts the session into the golden database, at its fixed moment. */
export async function enter(connection: Connection): Promise<void> {
  for (const sql of ['USE aproxy_golden', "SET time_zone = '+00:00'", 'SET timestamp = 1795262400']) await connection.query(sql)
}

/** Makes the golden database with the setups that cases need, and enters it. */
export async function prepare(connection: Connection, setups: Iterable<string>): Promise<void> {
  for (const sql of ['DROP DATABASE IF EXISTS aproxy_golden', 'CREATE DATABASE aproxy_golden']) await connection.query(sql)
  await enter(connection)
  for (const name of setups) for (const sql of setupStatements(name)) await connection.query(sql)
}
