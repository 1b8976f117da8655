import { createHash } from 'node:crypto'
import type { Connection } from 'mysql2/promise'
import type { SakilaQuery } from './queries.ts'

export interface Answer {
  readonly columns: readonly string[]
  readonly count: number
  /** all rows, or the first ones of a long answer */
  readonly rows: readonly (readonly unknown[])[]
  readonly digest: string
}

const SHOWN = 60

/** Runs a query and returns its answer in a form that compares and keeps well. */
export async function answerOf(connection: Connection, { sql, unordered = [] }: SakilaQuery): Promise<Answer> {
  const [found, fields] = await connection.query({ sql, rowsAsArray: true })
  const rows = (found as unknown[][]).map((row) => row.map((value, i) => (unordered.includes(i) ? String(value).split(', ').sort().join(', ') : plain(value))))
  return { columns: fields.map((f) => f.name), count: rows.length, rows: rows.slice(0, SHOWN), digest: createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16) }
}

const plain = (value: unknown): unknown => (Buffer.isBuffer(value) ? `0x${createHash('sha256').update(value).digest('hex').slice(0, 16)}/${value.length}` : typeof value === 'bigint' ? String(value) : value)
