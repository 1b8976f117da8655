import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, test } from 'node:test'
import { createConnection } from 'mysql2/promise'
import type { Connection } from 'mysql2/promise'
import { startPostgres } from '../harness/postgres.ts'
import type { TestPostgres } from '../harness/postgres.ts'

// The gateway as operators run it: a process with a configuration file, signals, and a listener for its state.

type Line = Record<string, unknown>

let postgres: TestPostgres
let folder: string
let gateway: ChildProcess
let log: Line[]
let ports: { mysql: number; metrics: number }

const configuration = (more = '') => `
server: {host: 127.0.0.1, port: 0, workers: 1, data_dir: "${folder}/data"}
postgres: {host: "${postgres.host}", port: ${postgres.port}, user: "${postgres.user}", password: "${postgres.password}", database: "${postgres.database}", ssl_mode: disable, pool_wait_timeout: 2s}
auth: {users: [{name: app, password: geheim-wort}]}
observability: {metrics_port: 0, slow_query_ms: 200, enable_reload: true}
${more}`

async function until<T>(look: () => T | undefined | false | Promise<T | undefined | false>, what: string): Promise<T> {
  for (let i = 0; i < 300; i++) {
    const found = await look()
    if (found) return found
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`${what} did not happen; the log:\n${log.map((l) => JSON.stringify(l)).join('\n')}`)
}

const logged = (event: string) => log.find((l) => l['event'] === event)
const get = (path: string) => fetch(`http://127.0.0.1:${ports.metrics}${path}`)
const open: Connection[] = []
async function connect(password = 'geheim-wort'): Promise<Connection> {
  const c = await createConnection({ host: '127.0.0.1', port: ports.mysql, user: 'app', password })
  open.push(c)
  // The gateway may end it before the test does.
  c.on('error', () => {})
  return c
}
afterEach(() => {
  for (const c of open.splice(0)) c.destroy()
})

async function metric(name: string): Promise<number> {
  const text = await (await get('/metrics')).text()
  const line = text.split('\n').find((l) => l.startsWith(`mysql_pg_proxy_${name} `))
  return Number(line?.split(' ').at(-1) ?? assert.fail(`no ${name}`))
}

function start(args: string[] = []): ChildProcess {
  const env = { ...process.env }
  delete env['NODE_TEST_CONTEXT']
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'start', '--config', join(folder, 'a.yaml'), ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] })
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aproxy-operations-'))
  postgres = await startPostgres()
  writeFileSync(join(folder, 'a.yaml'), configuration())
  log = []
  gateway = start()
  let rest = ''
  gateway.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) log.push(JSON.parse(line) as Line)
  })
  const { port, metrics_port } = await until(() => logged('listening'), 'listening')
  ports = { mysql: Number(port), metrics: Number(metrics_port) }
})

after(async () => {
  if (gateway?.exitCode === null) gateway.kill('SIGKILL')
  await postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('it is healthy and ready, and tells its version and configuration without secrets', async () => {
  assert.equal((await get('/health')).status, 200)
  assert.equal((await get('/ready')).status, 200)
  const shown = await (await get('/config')).text()
  assert.doesNotMatch(shown, /geheim-wort/)
  assert.ok(!shown.includes(postgres.password))
})

test('metrics move with what clients do', async () => {
  const c = await connect()
  assert.equal(await metric('active_connections'), 1)
  const [queries, out] = [await metric('total_queries'), await metric('bytes_out_total')]
  await c.query('SELECT 1')
  await assert.rejects(c.query('SELECT no_such_column'), { errno: 1054 })
  await c.beginTransaction()
  await c.commit()
  await c.execute('SELECT ?', [1])
  assert.ok((await metric('total_queries')) >= queries + 4)
  assert.ok((await metric('bytes_out_total')) > out)
  assert.ok((await metric('errors_total{type="query"}')) >= 1)
  assert.equal(await metric('prepared_statements'), 1)
  assert.ok((await metric('query_duration_seconds_count')) >= 4)
  await c.end()
  await assert.rejects(connect('wrong'), { errno: 1045 })
  assert.equal(await metric('auth_failures_total{reason="wrong_password"}'), 1)
  await until(async () => (await metric('active_connections')) === 0, 'the client leaving')
})

test('a slow statement is logged without its literals, and counted', async () => {
  const c = await connect()
  await c.query("SELECT SLEEP(0.3), 'geheim'")
  await c.end()
  const line = await until(() => logged('slow_query'), 'the slow query in the log')
  assert.match(String(line['sql']), /^SELECT SLEEP\(\?\), \?$/i)
  assert.equal(line['user'], 'app')
  assert.ok(Number(line['ms']) >= 300)
  assert.equal(await metric('slow_queries_total'), 1)
})

test('a saved configuration applies to the next client, a bad one changes nothing', async () => {
  writeFileSync(join(folder, 'a.yaml'), configuration('security: {max_connections_per_ip: 1}'))
  await until(() => logged('config_reloaded'), 'the reload')
  const c = await connect()
  await assert.rejects(connect(), { errno: 1040 })
  writeFileSync(join(folder, 'a.yaml'), configuration('security: {max_connections_per_ip: few}'))
  const line = await until(() => logged('config_reload_failed'), 'the refusal')
  assert.match(String(line['problems']), /a\.yaml:6: security\.max_connections_per_ip: found "few"; allowed: an integer/)
  await assert.rejects(connect(), { errno: 1040 })
  await c.query('SELECT 1')
  await c.end()
  writeFileSync(join(folder, 'a.yaml'), configuration())
  log.length = 0
  gateway.kill('SIGHUP')
  await until(() => logged('config_reloaded'), 'the reload by signal')
  const posted = await fetch(`http://127.0.0.1:${ports.metrics}/reload`, { method: 'POST' })
  assert.deepEqual(await posted.json(), { ok: true, live: [], restart: [] })
})

test('a port that is taken is a clear error, and status 1', async () => {
  for (const [flag, port] of [['--port', ports.mysql], ['--metrics-port', ports.metrics]] as const) {
    const second = start([flag, String(port)])
    let out = ''
    second.stdout?.on('data', (d) => (out += d))
    assert.equal(await new Promise((done) => second.once('exit', done)), 1)
    assert.match(out, new RegExp(`"level":"error".*${port}`), flag)
  }
})

test('PostgreSQL goes and comes back: 503 with the reason, errors for clients, and all well again without a restart', async () => {
  const c = await connect()
  await c.query('SELECT 1')
  await postgres.pause()
  await assert.rejects(c.query('SELECT 2'))
  const reasons = await until(async () => {
    const answer = await get('/health')
    return answer.status === 503 && ((await answer.json()) as { reasons: string[] }).reasons
  }, 'health turning bad')
  assert.match(reasons.join(), /PostgreSQL is not reachable/)
  assert.equal(await metric('postgres_up'), 0)
  await postgres.start()
  await until(async () => (await get('/health')).status === 200, 'health turning good')
  await until(() => c.query('SELECT 3').then(() => true, () => false), 'the same client being served again')
  await c.end()
})

test('SIGTERM lets a transaction finish, refuses new clients, and ends with status 0', async () => {
  const c = await connect()
  await c.beginTransaction()
  await c.query('SELECT 1')
  const ended = new Promise<number | null>((done) => gateway.once('exit', done))
  gateway.kill('SIGTERM')
  await until(async () => (await get('/ready')).status === 503, 'not ready')
  await assert.rejects(connect())
  await c.query('SELECT 2')
  await c.commit()
  c.destroy()
  assert.equal(await ended, 0)
  assert.ok(logged('stopped'))
})
