import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { silentLogger } from '../../../src/base/log.ts'
import { loadConfig } from '../../../src/config/load.ts'
import type { ReloadResult } from '../../../src/config/watcher.ts'
import { buildOpsServer, startOpsServer } from '../../../src/ops/http.ts'
import type { OpsOptions, OpsServer } from '../../../src/ops/http.ts'
import type { GatewayState } from '../../../src/ops/metrics.ts'
import { sumSnapshots } from '../../../src/ops/snapshot.ts'
import { state, worker } from './fixtures.ts'

const yaml = 'postgres: {host: h, password: geheim}\nauth: {users: [{name: app, password: geheim}]}\nobservability: {metrics_port: 0, enable_reload: true}'

function options(change: Partial<OpsOptions> & { now?: GatewayState } = {}): OpsOptions {
  const { config } = loadConfig({ path: 'x', env: {}, readFile: () => yaml })
  return {
    version: '1.2.3',
    config: () => config,
    state: async () => change.now ?? state(),
    reload: () => ({ ok: true, live: ['a'], restart: [] }),
    logger: silentLogger,
    ...change,
  }
}

async function get(path: string, change: Parameters<typeof options>[0] = {}) {
  const app = buildOpsServer(options(change))
  const answer = await app.inject(path)
  await app.close()
  return answer
}

let server: OpsServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

test('/health is 200 when all is well', async () => {
  const answer = await get('/health')
  assert.equal(answer.statusCode, 200)
  const { status, reasons, checks, version } = answer.json()
  assert.deepEqual({ status, reasons, checks, version }, { status: 'ok', reasons: [], checks: { postgres: true, pool: true, workers: true }, version: '1.2.3' })
})

test('/health is 503 with every reason', async () => {
  const snapshot = worker().snapshot()
  const total = sumSnapshots([{ ...snapshot, pool: { ...snapshot.pool, busy: 10, waiting: 3, unreachable: 1 }, postgresError: 'connect ECONNREFUSED 127.0.0.1:5432' }])
  const answer = await get('/health', {
    now: state({ total, workers: { alive: 1, expected: 2, restarts: 0 } }),
  })
  assert.equal(answer.statusCode, 503)
  assert.deepEqual(answer.json().reasons, [
    'PostgreSQL is not reachable: connect ECONNREFUSED 127.0.0.1:5432',
    'the pool is exhausted: 10 of 10 connections are busy, 3 statements wait',
    '1 of 2 workers are alive',
  ])
})

test('/ready is 503 while starting and draining', async () => {
  assert.equal((await get('/ready')).statusCode, 200)
  assert.equal((await get('/ready', { now: state({ ready: false }) })).statusCode, 503)
})

test('/config hides every secret', async () => {
  const answer = await get('/config')
  assert.doesNotMatch(answer.body, /geheim/)
  assert.equal(answer.json().postgres.password, '(hidden)')
  assert.equal(answer.json().auth.users[0].name, 'app')
})

test('POST /reload reloads when enabled, and says what is wrong', async () => {
  const post = async (change: Partial<OpsOptions>) => {
    const app = buildOpsServer(options(change))
    const answer = await app.inject({ method: 'POST', url: '/reload' })
    await app.close()
    return answer
  }
  assert.deepEqual((await post({})).json(), { ok: true, live: ['a'], restart: [] })
  const bad = await post({ reload: (): ReloadResult => ({ ok: false, error: 'x:1: wrong' }) })
  assert.equal(bad.statusCode, 400)
  assert.deepEqual(bad.json(), { ok: false, error: 'x:1: wrong' })
  const { config } = loadConfig({ env: {} })
  assert.equal((await post({ config: () => config })).statusCode, 403)
})

test('GET / is one page without anything from elsewhere; its script asks only /status, which has what it shows', async () => {
  const page = await get('/')
  assert.match(String(page.headers['content-type']), /text\/html/)
  assert.doesNotMatch(page.body.replaceAll('http://www.w3.org/2000/svg', ''), /https?:|src=|@import|url\(/)
  const script = /<script>([^]*)<\/script>/.exec(page.body)?.[1] ?? ''
  assert.doesNotThrow(() => new Function(script))
  const status = (await get('/status')).json()
  for (const [, path] of script.matchAll(/\btotal\.(\w+\.\w+)/g)) {
    const [room = '', key = ''] = (path ?? '').split('.')
    if (room !== 'shapes') assert.ok(key in status.total[room], path)
  }
  for (const [, key] of script.matchAll(/\bs\.(\w+)/g)) assert.ok((key ?? '') in status, key)
})

test('an unknown path is 404, a failing source is 500 without details', async () => {
  assert.equal((await get('/nothing')).statusCode, 404)
  const broken = await get('/health', { state: () => Promise.reject(new Error('secret detail')) })
  assert.equal(broken.statusCode, 500)
  assert.doesNotMatch(broken.body, /secret detail/)
})

test('it listens where the configuration says, and a taken port is a clear error', async () => {
  server = await startOpsServer(options())
  const answer = await fetch(`http://127.0.0.1:${server.port}/metrics`)
  assert.match(String(answer.headers.get('content-type')), /^text\/plain; version=0\.0\.4/)
  assert.match(await answer.text(), /^mysql_pg_proxy_ready 1$/m)
  const { port } = server
  const taken = loadConfig({ env: {}, flags: { 'metrics-port': String(port) } }).config
  await assert.rejects(startOpsServer(options({ config: () => taken })), new RegExp(`cannot listen on 127\\.0\\.0\\.1:${port} .*the port is in use`))
})
