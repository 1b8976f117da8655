/** Records what a real MySQL answers to the DDL cases of the tests. Usage: MYSQL_HOST=… MYSQL_PORT=… tsx scripts/record-ddl.ts */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import mysql from 'mysql2/promise'
import type { RowDataPacket } from 'mysql2/promise'
import { cases } from '../test/unit/lower/ddl-cases.ts'

export interface Recorded {
  readonly statements: readonly { readonly sql: string; readonly errno?: number; readonly message?: string; readonly warnings?: readonly string[] }[]
  readonly tables: Readonly<Record<string, { readonly create: string; readonly columns: readonly (readonly (string | null)[])[]; readonly indexes: readonly (readonly (string | null)[])[] }>>
}

const connection = await mysql.createConnection({ host: process.env.MYSQL_HOST ?? '127.0.0.1', port: Number(process.env.MYSQL_PORT ?? 3306), user: process.env.MYSQL_USER ?? 'root', password: process.env.MYSQL_PASSWORD ?? '', charset: 'utf8mb4', rowsAsArray: true })
const rows = async (sql: string): Promise<(string | number | null)[][]> => (await connection.query<RowDataPacket[]>(sql))[0] as unknown as (string | number | null)[][]
const texts = (list: (string | number | null)[][]): (string | null)[][] => list.map((row) => row.map((v) => (v === null ? null : String(v))))

const recorded: Record<string, Recorded> = {}
for (const [name, statements] of Object.entries(cases)) {
  await connection.query('drop database if exists d')
  await connection.query('create database d')
  await connection.query('use d')
  const answers: Recorded['statements'][number][] = []
  for (const sql of statements) {
    try {
      await connection.query(sql)
      const warnings = (await rows('show warnings')).map((row) => row.join(' '))
      answers.push(warnings.length > 0 ? { sql, warnings } : { sql })
    } catch (error) {
      const { errno, message } = error as { errno: number; message: string }
      answers.push({ sql, errno, message })
    }
  }
  const tables: Record<string, Recorded['tables'][string]> = {}
  for (const [table] of await rows("select table_name from information_schema.tables where table_schema = 'd' and table_type = 'BASE TABLE' order by table_name")) {
    const create = String((await rows(`show create table \`${table}\``))[0]?.[1])
    const indexes = texts(await rows(`show index from \`${table}\``)).map((row) => row.map((v, i) => (i === 6 ? null : v)))
    tables[String(table)] = { create, columns: texts(await rows(`show full columns from \`${table}\``)), indexes }
  }
  recorded[name] = { statements: answers, tables }
}
await connection.query('drop database d')
await connection.end()
writeFileSync(fileURLToPath(new URL('../test/unit/lower/ddl-recorded.json', import.meta.url)), `${JSON.stringify(recorded, undefined, 1)}\n`)
