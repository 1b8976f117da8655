// Point selects per second of the gateway's PostgreSQL connection against the plain driver, in one run:
//   node --import tsx bench/pg-point-select.ts [seconds per round] [connections]
import pg from 'pg'
import { PgConnection } from '../src/backend/connection.ts'
import { Lease } from '../src/backend/lease.ts'
import { Pool } from '../src/backend/pool.ts'
import type { PgRequest, PgSink } from '../src/backend/requests.ts'
import { silentLogger } from '../src/base/log.ts'
import { startPostgres } from '../test/harness/postgres.ts'

const seconds = Number(process.argv[2] ?? 2)
const connections = Number(process.argv[3] ?? 8)
const rounds = 3
const sql = 'SELECT c FROM sbtest WHERE id = $1'

const server = await startPostgres()
const target = { ...server, host: server.socketDirectory ?? server.host }
const setup = await PgConnection.connect(target)
await setup.simple(`CREATE TABLE sbtest (id int PRIMARY KEY, c text);
  INSERT INTO sbtest SELECT n, repeat('c', 119) FROM generate_series(1, 10000) n; ANALYZE sbtest`)
setup.close()

type Client = (id: string) => Promise<unknown>

async function measure(clients: Client[]): Promise<{ perSecond: number; cpu: number }> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const end = start + seconds * 1000
  let n = 0
  await Promise.all(
    clients.map(async (client, c) => {
      for (let i = c; performance.now() < end; i += 7) {
        await client(String((i % 10_000) + 1))
        n++
      }
    }),
  )
  const used = process.cpuUsage(cpu)
  return { perSecond: (n * 1000) / (performance.now() - start), cpu: (used.user + used.system) / n }
}

let bytes = 0
const sink: PgSink = {
  row(_index, _buffer, start, end) {
    bytes += end - start
  },
  complete() {},
}
const request = (id: string): PgRequest => ({ name: 'point', text: sql, paramTypes: [23], params: [id] })

const ours = await Promise.all(Array.from({ length: connections }, () => PgConnection.connect(target)))
const plain = await Promise.all(
  Array.from({ length: connections }, async () => {
    const client = new pg.Client({ ...target, ssl: false })
    await client.connect()
    return client
  }),
)
const pool = new Pool({ connect: target, max: connections, log: silentLogger })

const contenders: Record<string, Client[]> = {
  PgConnection: ours.map((c) => (id) => c.run([request(id)], sink)),
  'Lease, pooled': ours.map(() => {
    const lease = new Lease(pool)
    return (id) => lease.run([request(id)], sink)
  }),
  pg: plain.map((c) => (id) => c.query({ name: 'point', text: sql, values: [id], rowMode: 'array' })),
}
const best: Record<string, number> = {}
for (let round = 0; round < rounds; round++) {
  for (const [name, clients] of Object.entries(contenders)) {
    const { perSecond, cpu } = await measure(clients)
    best[name] = Math.max(best[name] ?? 0, perSecond)
    console.log(`${name.padEnd(14)} ${Math.round(perSecond).toString().padStart(7)} /s  ${cpu.toFixed(1)} µs of CPU each`)
  }
}
console.log(`PgConnection / pg = ${((best['PgConnection'] ?? 0) / (best['pg'] ?? 1)).toFixed(2)} (best of ${rounds})`)

for (const c of ours) c.close()
await Promise.all(plain.map((c) => c.end()))
await pool.close()
await server.stop()
