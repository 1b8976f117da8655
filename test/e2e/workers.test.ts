import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, test } from 'node:test'
import { createConnection } from 'mysql2/promise'
import type { Connection, RowDataPacket } from 'mysql2/promise'
import { startPostgres } from '../harness/postgres.ts'
import type { TestPostgres } from '../harness/postgres.ts'

// Two worker processes behind one port must look like one server; and two gateways over one PostgreSQL must not deceive each other.

type Line = Record<string, unknown>

interface Running {
  readonly process: ChildProcess
  readonly log: Line[]
  port: number
  metrics: number
}

let postgres: TestPostgres
let folder: string
let gateway: Running

const configuration = (server = '', more = '') => `
server: {host: 127.0.0.1, port: 0, workers: 2, data_dir: "${folder}/data"${server}}
postgres: {host: "${postgres.host}", port: ${postgres.port}, user: "${postgres.user}", password: "${postgres.password}", database: "${postgres.database}", ssl_mode: disable, max_pool_size: 9}
auth: {users: [{name: app, password: geheim}, {name: few, password: geheim, max_connections: 2}]}
observability: {metrics_port: 0}
${more}`

async function until<T>(look: () => T | undefined | false | Promise<T | undefined | false>, what: string): Promise<T> {
  for (let i = 0; i < 1200; i++) {
    const found = await look()
    if (found) return found
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`${what} did not happen; the log:\n${gateway.log.map((l) => JSON.stringify(l)).join('\n')}`)
}

const logged = (event: string) => gateway.log.filter((l) => l['event'] === event)
const open: Connection[] = []
afterEach(() => {
  for (const c of open.splice(0)) c.destroy()
})

async function connect(to: Running = gateway, user = 'app'): Promise<Connection> {
  const c = await createConnection({ host: '127.0.0.1', port: to.port, user, password: 'geheim', multipleStatements: false })
  c.on('error', () => {})
  open.push(c)
  return c
}

async function rows(c: Connection, sql: string): Promise<RowDataPacket[]> {
  return (await c.query<RowDataPacket[]>(sql))[0]
}
const idOf = async (c: Connection): Promise<number> => Number((await rows(c, 'SELECT CONNECTION_ID() AS id'))[0]?.['id'])
/** Ids of one worker are odd, the other's even. */
const workerOf = async (c: Connection): Promise<number> => ((await idOf(c)) - 1) % 2

/** A client of each worker. */
async function both(to: Running = gateway): Promise<[Connection, Connection]> {
  const found: (Connection | undefined)[] = [undefined, undefined]
  for (let i = 0; i < 20 && found.includes(undefined); i++) {
    const c = await connect(to)
    found[await workerOf(c)] ??= c
  }
  assert.ok(found[0] && found[1], 'clients reach both workers')
  return [found[0], found[1]]
}

async function start(data: string): Promise<Running> {
  const env = { ...process.env }
  delete env['NODE_TEST_CONTEXT']
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'start', '--config', join(folder, 'a.yaml'), '--data-dir', join(folder, data)], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const log: Line[] = []
  let rest = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) log.push(JSON.parse(line) as Line)
  })
  const running: Running = { process: child, log, port: 0, metrics: 0 }
  gateway ??= running
  const listening = await until(() => log.find((l) => l['event'] === 'listening'), 'listening')
  running.port = Number(listening['port'])
  running.metrics = Number(listening['metrics_port'])
  return running
}

async function metric(name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${gateway.metrics}/metrics`)).text()
  const line = text.split('\n').find((l) => l.startsWith(`mysql_pg_proxy_${name} `))
  return Number(line?.split(' ').at(-1) ?? assert.fail(`no ${name}`))
}

/** The worker processes, by reading the process table. */
function workerPids(): number[] {
  const pid = String(gateway.process.pid)
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).map(Number)
    .filter((child) => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('workers/worker'))
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aproxy-workers-'))
  postgres = await startPostgres()
  writeFileSync(join(folder, 'a.yaml'), configuration())
  gateway = await start('data')
})

after(async () => {
  if (gateway?.process.exitCode === null) gateway.process.kill('SIGKILL')
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('clients of both workers see each other, and end each other', async () => {
  const [a, b] = await both()
  const [idA, idB] = [await idOf(a), await idOf(b)]
  const listed = (await rows(a, 'SHOW PROCESSLIST')).map((r) => Number(r['Id']))
  assert.ok(listed.includes(idA) && listed.includes(idB), String(listed))
  const sleeping = rows(b, 'SELECT SLEEP(20) AS s')
  await until(async () => (await rows(a, 'SHOW PROCESSLIST')).some((r) => Number(r['Id']) === idB && String(r['Info']).includes('SLEEP')), 'the statement showing')
  await a.query(`KILL QUERY ${idB}`)
  await sleeping.then((answer) => assert.equal(answer[0]?.['s'], 1), (error: { errno: number }) => assert.equal(error.errno, 1317))
  await a.query(`KILL ${idB}`)
  await assert.rejects(rows(b, 'SELECT 1'))
  await assert.rejects(a.query(`KILL ${idB}`), { errno: 1094 })
})

test('a table changed through one worker is the changed one in the other', async () => {
  const [a, b] = await both()
  await a.query('CREATE DATABASE shop')
  await a.query('CREATE TABLE shop.t (a INT)')
  await a.query('INSERT INTO shop.t VALUES (1)')
  assert.deepEqual(Object.keys((await rows(b, 'SELECT * FROM shop.t'))[0] ?? {}), ['a'])
  await a.query("ALTER TABLE shop.t ADD COLUMN b VARCHAR(10) DEFAULT 'x'")
  assert.deepEqual(Object.keys((await rows(b, 'SELECT * FROM shop.t'))[0] ?? {}), ['a', 'b'])
  await b.query('DROP TABLE shop.t')
  await assert.rejects(rows(a, 'SELECT * FROM shop.t'), { errno: 1146 })
})

test('a table changed through another gateway is the changed one here, soon', async () => {
  const other = await start('other')
  try {
    const [there] = await both(other)
    const [a, b] = await both()
    await there.query('CREATE TABLE shop.u (a INT)')
    await a.query('INSERT INTO shop.u VALUES (1)')
    await rows(b, 'SELECT * FROM shop.u')
    await there.query('ALTER TABLE shop.u ADD COLUMN b INT')
    for (const c of [a, b]) await until(async () => Object.keys((await rows(c, 'SELECT * FROM shop.u'))[0] ?? {}).length === 2, 'the column showing')
  } finally {
    other.process.kill('SIGKILL')
  }
})

test('SET GLOBAL reaches new sessions of the other worker', async () => {
  const [a, b] = await both()
  await a.query('SET GLOBAL div_precision_increment = 7')
  assert.equal(Number((await rows(b, 'SELECT @@global.div_precision_increment AS v'))[0]?.['v']), 7)
  const [c, d] = await both()
  for (const session of [c, d]) assert.equal(Number((await rows(session, 'SELECT @@div_precision_increment AS v'))[0]?.['v']), 7)
})

test('limits hold over all workers', async () => {
  writeFileSync(join(folder, 'a.yaml'), configuration(', max_connections: 3'))
  await until(() => logged('config_reloaded').length === 1, 'the reload')
  await until(async () => (await metric('active_connections')) === 0, 'nobody being left')
  for (let i = 0; i < 3; i++) await connect()
  await assert.rejects(connect(), { errno: 1040 })
  writeFileSync(join(folder, 'a.yaml'), configuration())
  await until(() => logged('config_reloaded').length === 2, 'the reload back')
  await connect(gateway, 'few')
  await connect(gateway, 'few')
  await assert.rejects(connect(gateway, 'few'), { errno: 1226 })
  assert.equal(await metric('pg_pool_max'), 9)
})

test('a worker that dies is replaced while the other serves on, and no count falls', async () => {
  const [a, b] = await both()
  await a.query('SELECT 1')
  await b.query('SELECT 1')
  const statements = await metric('total_queries')
  const before = workerPids()
  assert.equal(before.length, 2)
  process.kill(before[0] as number, 'SIGKILL')
  const died = await until(() => logged('worker_died')[0], 'the death being logged')
  assert.equal(died['signal'], 'SIGKILL')
  const survivor = died['worker'] === 0 ? b : a
  await survivor.query('SELECT 1')
  await until(() => logged('worker_started')[0], 'the replacement')
  const now = workerPids()
  assert.equal(now.length, 2)
  assert.ok(!now.includes(before[0] as number))
  const [c, d] = await both()
  for (const session of [c, d]) assert.equal(Number((await rows(session, 'SELECT @@global.div_precision_increment AS v'))[0]?.['v']), 7)
  assert.ok((await metric('total_queries')) >= statements)
  assert.equal(await metric('worker_restarts_total'), 1)
  assert.equal(await metric('pg_pool_max'), 9)
  assert.equal((await fetch(`http://127.0.0.1:${gateway.metrics}/health`)).status, 200)
})

test('SIGTERM lets a transaction finish in a worker, and all processes end', async () => {
  const c = await connect()
  await c.beginTransaction()
  await c.query('SELECT 1')
  const workers = workerPids()
  const ended = new Promise<number | null>((done) => gateway.process.once('exit', done))
  gateway.process.kill('SIGTERM')
  await until(async () => (await fetch(`http://127.0.0.1:${gateway.metrics}/ready`)).status === 503, 'not ready')
  await until(() => connect().then(() => false, () => true), 'refusal of new clients')
  await c.query('SELECT 2')
  await c.commit()
  c.destroy()
  assert.equal(await ended, 0)
  for (const pid of workers) assert.throws(() => process.kill(pid, 0))
})
