// run.ts mysql://root@host:port mysql://root@gateway:port [--seed N] [--count N]: asks both servers for the same expressions and prints, for each
// difference that is not known, the smallest expression that shows it; ends with a count, and status 1 when there was one.
// run.ts mysql://root@host:port --record: writes answers.jsonl.gz.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { createConnection } from 'mysql2/promise'
import type { Connection } from 'mysql2/promise'
import { ask } from '../../golden/cases.ts'
import type { Answer } from '../../golden/cases.ts'
import { difference } from './differences.ts'
import type { Difference } from './differences.ts'
import { expressions } from './generator.ts'
import type { Expression } from './generator.ts'
import { KNOWN } from './known.ts'
import { compareChanges } from './run-changes.ts'
import { prepareValues } from './values.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { kind: { type: 'string', default: 'expressions' }, seed: { type: 'string', default: '1' }, count: { type: 'string', default: '2000' }, database: { type: 'string', default: 'aproxy_fuzz' }, record: { type: 'boolean', default: false } },
})
if (options.kind === 'changes') {
  await compareChanges(positionals, { seed: Number(options.seed), count: Number(options.count), database: options.database })
  process.exit()
}
const made = expressions(Number(options.seed), Number(options.count))
const statement = (e: Expression): string => `SELECT ${e.sql} AS e FROM v ORDER BY id`
const connections = await Promise.all(positionals.map(async (uri) => {
  const connection = await createConnection({ uri, charset: 'utf8mb4' })
  await prepareValues(connection, options.database)
  return connection
}))
const [mysql, gateway] = connections
if (mysql === undefined || (gateway === undefined) !== options.record) throw new Error('which servers? mysql://user@mysql:port mysql://user@gateway:port, or mysql://user@mysql:port --record')
await (gateway === undefined ? record(mysql) : compare(mysql, gateway))
for (const connection of connections) {
  await connection.query(`DROP DATABASE ${options.database}`)
  await connection.end()
}

async function record(server: Connection): Promise<void> {
  const lines: string[] = []
  for (const e of made) lines.push(JSON.stringify({ sql: statement(e), answer: await ask(server, statement(e)) }))
  writeFileSync(new URL('answers.jsonl.gz', import.meta.url), gzipSync(`${lines.join('\n')}\n`, { level: 9 }))
  process.stdout.write(`${lines.length} answers\n`)
}

async function compare(theirs: Connection, ours: Connection): Promise<void> {
  const known = new Map<Difference, number>()
  const unexplained = async (e: Expression): Promise<{ what: Difference; theirs: Answer; ours: Answer } | undefined> => {
    const sql = statement(e)
    const [t, o] = await Promise.all([ask(theirs, sql), ask(ours, sql)])
    const what = difference(o, t)
    if (what === undefined) return undefined
    if (!KNOWN.some((k) => k.applies(sql, what, o, t)) && !(await comesOfPart(e, what))) return { what, theirs: t, ours: o }
    known.set(what, (known.get(what) ?? 0) + 1)
    return undefined
  }
  /** Does a part of the expression differ for a known reason, in its value or, when only warnings do, in anything? */
  const comesOfPart = async (e: Expression, what: Difference): Promise<boolean> => {
    for (const part of e.parts) {
      const sql = statement(part)
      const [t, o] = await Promise.all([ask(theirs, sql), ask(ours, sql)])
      const inside = difference(o, t)
      if (inside === undefined || (inside === 'warnings' && what !== 'warnings')) continue
      if (KNOWN.some((k) => k.applies(sql, inside, o, t)) || (await comesOfPart(part, what))) return true
    }
    return false
  }
  const smallest = async (e: Expression): Promise<Expression> => {
    for (const part of e.parts) if ((await unexplained(part)) !== undefined) return smallest(part)
    return e
  }
  const short = (a: Answer): string => JSON.stringify(a.error ?? [a.types?.[0], a.rows?.map((r) => r[0]), ...(a.warnings ? [a.warnings.length, a.warnings[0]] : [])])
  const seen = new Set<string>()
  let differ = 0
  for (const e of made) {
    if ((await unexplained(e)) === undefined) continue
    differ++
    const small = await smallest(e)
    if (seen.has(small.sql)) continue
    seen.add(small.sql)
    const found = await unexplained(small)
    if (found !== undefined) process.stdout.write(`${found.what}\t${small.sql}\n\tmysql   ${short(found.theirs)}\n\taproxy  ${short(found.ours)}\n`)
  }
  process.stdout.write(`${made.length} expressions, ${differ} with a difference that is not known; known: ${[...known].map(([what, n]) => `${n} ${what}`).join(', ')}\n`)
  process.exitCode = differ > 0 ? 1 : 0
}
