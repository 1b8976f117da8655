/**
 * The gateway against its peers in one run, by sysbench in alternating short rounds: make bench ARGS="--seconds 4 --rounds 5"
 * MYSQL_URL names the MySQL to compare with.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { compileTimes } from './compile.ts'
import { bouncerPreparesInTransactions, dropDatabase, reachMysql, startBouncer, startGateway } from './servers.ts'
import { prepareTable, runLoad } from './sysbench.ts'
import type { Load, Target } from './sysbench.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '4' }, rounds: { type: 'string', default: '5' } } })
const seconds = Number(values.seconds)
const rounds = Number(values.rounds)

interface Workload extends Load {
  readonly name: string
  /** What is compared: transactions a second, or the median latency. */
  readonly measure: 'rate' | 'median'
}

const workloads: readonly Workload[] = [
  { name: 'point select, prepared, 8 threads', script: 'oltp_point_select', prepared: true, threads: 8, measure: 'rate' },
  { name: 'point select, text, 8 threads', script: 'oltp_point_select', prepared: false, threads: 8, measure: 'rate' },
  { name: 'read-write, prepared, 8 threads', script: 'oltp_read_write', prepared: true, threads: 8, measure: 'rate' },
  { name: 'point select, prepared, 1 client', script: 'oltp_point_select', prepared: true, threads: 1, measure: 'median' },
]
const names = ['gateway', 'pgbouncer', 'postgres', 'mysql'] as const
type Name = (typeof names)[number]

const folder = mkdtempSync(join(tmpdir(), 'aproxy-bench-'))
const stops: (() => Promise<void>)[] = []
try {
  await main()
} finally {
  for (const stop of stops.toReversed()) await stop()
  rmSync(folder, { recursive: true, force: true })
}

async function main(): Promise<void> {
  const { gateway, postgres, stop } = await startGateway(folder)
  stops.push(stop)
  const pooled = await startBouncer(folder, postgres, 'transaction')
  stops.push(pooled.stop)
  const session = bouncerPreparesInTransactions() ? pooled : await startBouncer(folder, postgres, 'session')
  if (session !== pooled) stops.push(session.stop)
  const mysql = await reachMysql(process.env['MYSQL_URL'] ?? 'mysql://root@127.0.0.1:3407')
  if (typeof mysql !== 'string') stops.push(() => dropDatabase(mysql))
  const targets: Partial<Record<Name, (load: Load) => Target>> = {
    gateway: () => gateway,
    pgbouncer: (load) => (load.prepared ? session.target : pooled.target),
    postgres: () => postgres,
    ...(typeof mysql === 'string' ? {} : { mysql: () => mysql }),
  }
  for (const target of [gateway, postgres, ...(typeof mysql === 'string' ? [] : [mysql])]) await prepareTable(target)

  const medians = new Map<Workload, Partial<Record<Name, number>>>()
  for (const workload of workloads) {
    const seen = new Map<Name, number[]>()
    for (let round = 0; round <= rounds; round++) {
      for (const name of names) {
        const target = targets[name]?.(workload)
        if (target === undefined) continue
        // The first round warms up.
        const outcome = await runLoad(target, workload, round === 0 ? 1 : seconds)
        if (round > 0) seen.set(name, [...(seen.get(name) ?? []), outcome[workload.measure]])
      }
    }
    medians.set(workload, Object.fromEntries([...seen].map(([name, found]) => [name, median(found)])))
  }

  const client = new pg.Client({ ...postgres, database: 'aproxy' })
  await client.connect()
  const times = await compileTimes(async (text, params) => (await client.query({ text, values: [...params], rowMode: 'array', types: { getTypeParser: () => (value: string) => value } })).rows as (string | null)[][])
  await client.end()

  console.log(`\nMedians of ${rounds} rounds of ${seconds} s; ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, one worker`)
  if (typeof mysql === 'string') console.log(mysql)
  if (session !== pooled) console.log('This pgbouncer keeps no prepared statements in transaction pooling: prepared rows are of session pooling.')
  console.log(['', ...names].map((c, i) => (i === 0 ? c.padEnd(36) : c.padStart(11))).join(''))
  for (const [workload, found] of medians) {
    console.log(`${workload.name.padEnd(36)}${names.map((n) => show(found[n], workload.measure).padStart(11)).join('')}  ${workload.measure === 'rate' ? 'per second' : 'ms p50'}`)
  }

  const [prepared = {}, text = {}, readWrite = {}, single = {}] = workloads.map((w) => medians.get(w) ?? {})
  console.log('\nbudget (docs/architecture.md)')
  ratio('point select prepared / pgbouncer', prepared.gateway, prepared.pgbouncer, 0.75)
  ratio('point select text / pgbouncer', text.gateway, text.pgbouncer, 0.75)
  ratio('point select prepared / MySQL', prepared.gateway, prepared.mysql, 0.75)
  ratio('point select text / MySQL', text.gateway, text.mysql, 0.9)
  ratio('read-write / MySQL', readWrite.gateway, readWrite.mysql, 1.2)
  atMost('added latency over PostgreSQL, p50, µs', ((single.gateway ?? NaN) - (single.postgres ?? NaN)) * 1000, 120)
  atMost('fingerprint of a point select, µs', times.fingerprintPoint, 2)
  atMost('fingerprint of a 1,000-row INSERT, µs', times.fingerprintInsert, 500)
  atMost('a point select compiled anew, µs', times.cold, 150)
}

function median(found: readonly number[]): number {
  return found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)] ?? NaN
}

function show(value: number | undefined, measure: Workload['measure']): string {
  return value === undefined ? '–' : value.toFixed(measure === 'rate' ? 0 : 2)
}

function ratio(name: string, ours: number | undefined, theirs: number | undefined, least: number): void {
  if (ours === undefined || theirs === undefined) return console.log(`  ${name.padEnd(42)}      –`)
  const value = ours / theirs
  console.log(`  ${name.padEnd(42)} ${value.toFixed(2).padStart(6)}  (at least ${least}) ${value >= least ? 'met' : 'NOT MET'}`)
}

function atMost(name: string, value: number, most: number): void {
  console.log(`  ${name.padEnd(42)} ${value.toFixed(value < 10 ? 2 : 0).padStart(6)}  (at most ${most}) ${value <= most ? 'met' : 'NOT MET'}`)
}
