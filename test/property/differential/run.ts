// run.ts mysql://root@host:port GATEWAY [--seed N] [--count N]: asks both servers for the same expressions and prints, for each difference, the smallest expression that shows it.
import { parseArgs } from 'node:util'
import { createConnection } from 'mysql2/promise'
import type { Connection } from 'mysql2/promise'
import { ask } from '../../golden/cases.ts'
import type { Answer } from '../../golden/cases.ts'
import { difference } from './differences.ts'
import { expressions } from './generator.ts'
import type { Expression } from './generator.ts'
import { VALUES_TABLE } from './values.ts'

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '2000' }, database: { type: 'string', default: 'aproxy_fuzz' } } })
const [mysql, gateway] = await Promise.all(positionals.map(open)) as [Connection, Connection]

async function open(uri: string): Promise<Connection> {
  const connection = await createConnection({ uri, charset: 'utf8mb4' })
  for (const sql of [`DROP DATABASE IF EXISTS ${options.database}`, `CREATE DATABASE ${options.database}`, `USE ${options.database}`, "SET time_zone = '+00:00'", 'SET timestamp = 1795262400', ...VALUES_TABLE]) await connection.query(sql)
  return connection
}

async function both(e: Expression): Promise<{ ours: Answer; theirs: Answer; what: ReturnType<typeof difference> }> {
  const sql = `SELECT ${e.sql} AS e FROM v ORDER BY id`
  const [theirs, ours] = await Promise.all([ask(mysql, sql), ask(gateway, sql)])
  return { ours, theirs, what: difference(ours, theirs) }
}

/** The smallest expression inside `e` whose answers differ. */
async function smallest(e: Expression): Promise<Expression> {
  for (const part of e.parts) if ((await both(part)).what !== undefined) return smallest(part)
  return e
}

const short = (a: Answer): string => JSON.stringify(a.error ?? [a.types?.[0], a.rows?.map((r) => r[0]), ...(a.warnings ? [a.warnings.length, a.warnings[0]] : [])])
const seen = new Set<string>()
let [differ, done] = [0, 0]
for (const e of expressions(Number(options.seed), Number(options.count))) {
  done++
  if ((await both(e)).what === undefined) continue
  differ++
  const small = await smallest(e)
  if (seen.has(small.sql)) continue
  seen.add(small.sql)
  const { ours, theirs, what } = await both(small)
  process.stdout.write(`${what ?? 'unsteady'}\t${small.sql}\n\tmysql   ${short(theirs)}\n\taproxy  ${short(ours)}\n`)
}
process.stdout.write(`${done} expressions, ${differ} differ, ${seen.size} of their parts\n`)
await Promise.all([mysql.end(), gateway.end()])
