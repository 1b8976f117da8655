/** The cold path, statement by statement: parse, analyze, lower, print, in this process, each alone; `node --import tsx bench/cold.ts`. Sakila's take part where its schema is at hand. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import pg from 'pg'
import { queries, views } from '../test/e2e/sakila/queries.ts'
import { compilerOf } from './compile.ts'
import { startGateway } from './servers.ts'

const SYSBENCH = [
  'SELECT c FROM sbtest1 WHERE id=50123', 'SELECT c FROM sbtest1 WHERE id BETWEEN 50 AND 149', 'SELECT SUM(k) FROM sbtest1 WHERE id BETWEEN 50 AND 149', 'SELECT c FROM sbtest1 WHERE id BETWEEN 50 AND 149 ORDER BY c',
  'SELECT DISTINCT c FROM sbtest1 WHERE id BETWEEN 50 AND 149 ORDER BY c', 'UPDATE sbtest1 SET k=k+1 WHERE id=50123', "UPDATE sbtest1 SET c='08566691963-88624912351' WHERE id=50123", 'DELETE FROM sbtest1 WHERE id=50123',
  "INSERT INTO sbtest1 (id, k, c, pad) VALUES (50123, 5015, '08566691963-88624912351', '63188288836-92351140030')",
]
const schema = new URL('../../shared/data/sakila/schema.sql', import.meta.url)

const folder = mkdtempSync(join(tmpdir(), 'aproxy-cold-'))
const { gateway, postgres, stop } = await startGateway(folder)
try {
  const my = await createConnection({ host: gateway.host, port: gateway.port, user: gateway.user, database: gateway.database })
  await my.query("CREATE TABLE sbtest1 (id INT NOT NULL AUTO_INCREMENT PRIMARY KEY, k INT NOT NULL DEFAULT 0, c CHAR(120) NOT NULL DEFAULT '', pad CHAR(60) NOT NULL DEFAULT '', KEY k_1 (k))")
  await my.end()
  const sakila = existsSync(schema) && spawnSync('mariadb', ['--no-defaults', '--protocol=TCP', `-h${gateway.host}`, `-P${gateway.port}`, `-u${gateway.user}`, '--force'], { input: readFileSync(schema) }).status !== null
  const client = new pg.Client({ ...postgres, database: 'aproxy' })
  await client.connect()
  const query: Parameters<typeof compilerOf>[0] = async (text, params) => (await client.query({ text, values: [...params], rowMode: 'array', types: { getTypeParser: () => (value: string) => value } })).rows as (string | null)[][]
  const all = ([['sbtest', SYSBENCH.map((sql) => ({ name: sql, sql }))], ['sakila', sakila ? [...queries, ...views] : []]] as const).flatMap(([database, statements]) => {
    const compile = compilerOf(query, database)
    return statements.map(({ name, sql }) => ({ name, sql, work: compile(sql) }))
  })
  // code that no statement has run often is interpreted
  for (const { work } of all) await processorTime(work)
  for (const { name, sql, work } of all) console.log(`${(await processorTime(work)).toFixed(0).padStart(6)} µs  ${sql.length.toString().padStart(5)} bytes  ${name.replace(/\s+/g, ' ').slice(0, 90)}`)
  await client.end()
} finally {
  await stop()
  rmSync(folder, { recursive: true, force: true })
}

/** Microseconds of the processor's time, the least of several rounds: other programs on the machine take no part in it. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const runs = 100
  for (const until = performance.now() + 500; performance.now() < until;) await work()
  let least = Infinity
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage()
    for (let i = 0; i < runs; i++) await work()
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / runs)
  }
  return least
}
