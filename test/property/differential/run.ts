// run.ts mysql://root@host:port mysql://root@gateway:port [--kind expressions|selects|changes] [--seed N] [--count N]: asks both servers for the same statements and
// prints, for each difference that is not known, the smallest statement that shows it; ends with a count, and status 1 when there was one.
// run.ts mysql://root@host:port --record: writes the file of recorded answers.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { createConnection } from 'mysql2/promise'
import type { Connection } from 'mysql2/promise'
import type { Answer } from '../../golden/cases.ts'
import { difference } from './differences.ts'
import type { Difference } from './differences.ts'
import { isOfEvaluation, sayings } from './evaluation.ts'
import { KINDS } from './kinds.ts'
import type { Asked, Kind } from './kinds.ts'
import { compareChanges, recordChanges } from './run-changes.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { kind: { type: 'string', default: 'expressions' }, seed: { type: 'string', default: '1' }, count: { type: 'string', default: '2000' }, database: { type: 'string', default: 'aproxy_fuzz' }, record: { type: 'boolean', default: false } },
})
if (options.kind === 'changes') {
  const run = { seed: Number(options.seed), count: Number(options.count), database: options.database }
  await (options.record ? recordChanges(positionals[0] ?? '', run) : compareChanges(positionals, run))
  process.exit()
}
const kind: Kind | undefined = Object.hasOwn(KINDS, options.kind) ? KINDS[options.kind as keyof typeof KINDS] : undefined
if (kind === undefined) throw new Error(`--kind ${Object.keys(KINDS).join(', ')} or changes`)
const { known, ask } = kind
const made = kind.make(Number(options.seed), Number(options.count))
const connections = await Promise.all(positionals.map(async (uri) => {
  const connection = await createConnection({ uri, charset: 'utf8mb4' })
  await kind.prepare(connection, options.database)
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
  for (const asked of made) {
    const parts = [...partsOf(asked)]
    lines.push(JSON.stringify({ sql: asked.sql, answer: await ask(server, asked.sql), ...(parts.length === 0 ? {} : { parts: parts.map((p) => p.sql), told: [...await toldOfParts(asked, server)] }) }))
  }
  writeFileSync((kind as NonNullable<typeof kind>).file, gzipSync(`${lines.join('\n')}\n`, { level: 9 }))
  process.stdout.write(`${lines.length} answers\n`)
}

function* partsOf(asked: Asked): Iterable<Asked> {
  for (const part of asked.parts) {
    yield part
    yield* partsOf(part)
  }
}

/** What all the servers say of parts of an expression. */
async function toldOfParts(asked: Asked, ...servers: Connection[]): Promise<Set<string>> {
  const told = await Promise.all(servers.map(async (server) => {
    const said = new Set<string>()
    for (const { sql } of partsOf(asked)) for (const s of sayings(await ask(server, sql))) said.add(s)
    return said
  }))
  return new Set([...(told[0] ?? [])].filter((s) => told.every((said) => said.has(s))))
}

interface Found {
  readonly what: Difference
  readonly theirs: Answer
  readonly ours: Answer
}

async function compare(theirs: Connection, ours: Connection): Promise<void> {
  const counts = new Map<Difference, number>()
  const found = async (sql: string): Promise<Found | undefined> => {
    const [t, o] = await Promise.all([ask(theirs, sql), ask(ours, sql)])
    const what = difference(o, t)
    return what && { what, theirs: t, ours: o }
  }
  const unexplained = async (asked: Asked): Promise<Found | undefined> => {
    const f = await found(asked.sql)
    if (f === undefined) return undefined
    if (!known.some((k) => k.applies(asked.sql, f.what, f.ours, f.theirs)) && !(await comesOfPart(asked, f.what)) && !isOfEvaluation(f.what, f.ours, f.theirs, await toldOfParts(asked, theirs, ours))) return f
    counts.set(f.what, (counts.get(f.what) ?? 0) + 1)
    return undefined
  }
  /** Does a part of the expression differ for a known reason, in its value or, when only warnings do, in anything? */
  const comesOfPart = async (asked: Asked, what: Difference): Promise<boolean> => {
    for (const part of asked.parts) {
      const f = await found(part.sql)
      if (f === undefined || (f.what === 'warnings' && what !== 'warnings')) continue
      if (known.some((k) => k.applies(part.sql, f.what, f.ours, f.theirs)) || (await comesOfPart(part, what))) return true
    }
    return false
  }
  const smallest = async (asked: Asked, f: Found): Promise<readonly [Asked, Found]> => {
    for (const less of asked.smaller()) {
      const same = await unexplained(less)
      if (same !== undefined && (asked.parts.length > 0 || same.what === f.what)) return smallest(less, same)
    }
    return [asked, f]
  }
  const short = (a: Answer): string => JSON.stringify(a.error ?? [a.types?.join('; '), a.names?.join('; '), a.rows?.map((r) => (r.length > 1 ? r : r[0])), ...(a.warnings ? [a.warnings.length, a.warnings[0]] : [])])
  const seen = new Set<string>()
  let differ = 0
  for (const asked of made) {
    const first = await unexplained(asked)
    if (first === undefined) continue
    differ++
    const [small, f] = await smallest(asked, first)
    if (seen.has(small.sql)) continue
    seen.add(small.sql)
    process.stdout.write(`${f.what}\t${small.sql}\n\tmysql   ${short(f.theirs)}\n\taproxy  ${short(f.ours)}\n`)
  }
  process.stdout.write(`${made.length} ${options.kind}, ${differ} with a difference that is not known; known: ${[...counts].map(([what, n]) => `${n} ${what}`).join(', ')}\n`)
  process.exitCode = differ > 0 ? 1 : 0
}
