// Writes answers.json from a real MySQL that holds Sakila: record.ts [mysql://root@127.0.0.1:3306/sakila]
import { writeFileSync } from 'node:fs'
import { createConnection } from 'mysql2/promise'
import { queries, structure, tables, views } from './queries.ts'
import { answerOf } from './rows.ts'

const connection = await createConnection({ uri: process.argv[2] ?? 'mysql://root@127.0.0.1:3306/sakila', dateStrings: true, supportBigNumbers: true })
const counts: Record<string, number> = {}
for (const table of tables) {
  const [rows] = await connection.query(`SELECT COUNT(*) AS n FROM ${table}`)
  counts[table] = Number((rows as { n: number }[])[0]?.n)
}
const answers: Record<string, object> = {}
for (const query of [...structure, ...views, ...queries]) answers[query.name] = await answerOf(connection, query)
writeFileSync(new URL('answers.json', import.meta.url), `${JSON.stringify({ counts, answers }, undefined, 1).replace(/\[\n\s+([^[\]{}]*?)\n\s+\]/g, (_all, inner: string) => `[${inner.replace(/\n\s+/g, ' ')}]`)}\n`)
await connection.end()
