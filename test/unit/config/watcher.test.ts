import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { CERTIFICATE, KEY } from './certificates.ts'
import type { Logger } from '../../../src/base/log.ts'
import { loadConfig } from '../../../src/config/load.ts'
import { ConfigWatcher } from '../../../src/config/watcher.ts'
import type { ConfigDiff } from '../../../src/config/watcher.ts'

let folder: string
let watcher: ConfigWatcher | undefined
let changes: ConfigDiff[]
let logged: { level: string; message: string | undefined; fields: object }[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aproxy-config-'))
  changes = []
  logged = []
})
afterEach(() => {
  watcher?.stop()
  rmSync(folder, { recursive: true })
})

const logger: Logger = {
  debug() {},
  info: (fields, message) => void logged.push({ level: 'info', message, fields }),
  warn() {},
  error: (fields, message) => void logged.push({ level: 'error', message, fields }),
  child: () => logger,
}

function watch(path: string, pollMs = 60_000): ConfigWatcher {
  const load = () => loadConfig({ path, env: {} })
  watcher = new ConfigWatcher({ initial: load(), load, logger, pollMs })
  watcher.subscribe((_config, diff) => changes.push(diff))
  return watcher
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (condition()) return
    await sleep(25)
  }
  assert.fail('nothing happened within five seconds')
}

test('live keys are swapped in, the others stay as they run and are named', () => {
  const path = join(folder, 'a.yaml')
  writeFileSync(path, 'server: {port: 1, max_connections: 5}\n')
  const w = watch(path)
  writeFileSync(path, 'server: {port: 2, max_connections: 6}\ndatabases: {a: b}\nauth: {users: [{name: u, password: p}]}\n')
  const result = w.reload('test')
  // Naming users also lifts the restriction to 127.0.0.1, which is a new listener.
  assert.deepEqual(result, { ok: true, live: ['server.max_connections', 'auth.users'], restart: ['server.host', 'server.port', 'databases'] })
  assert.equal(w.current.server.max_connections, 6)
  assert.equal(w.current.server.port, 1)
  assert.deepEqual(w.current.databases, {})
  assert.ok(Object.isFrozen(w.current.server))
  assert.deepEqual(w.counts, { ok: 1, failed: 0 })
  assert.equal(changes.length, 1)
})

test('a bad file changes nothing, is logged and counted', () => {
  const path = join(folder, 'a.yaml')
  writeFileSync(path, 'server: {max_connections: 5}\n')
  const w = watch(path)
  const before = w.current
  writeFileSync(path, 'server:\n  max_connections: many\n  x: 1\n')
  const result = w.reload('test')
  assert.ok(!result.ok && result.error.includes(`${path}:2: server.max_connections`))
  assert.equal(w.current, before)
  assert.deepEqual(w.counts, { ok: 0, failed: 1 })
  assert.equal(changes.length, 0)
  assert.equal(logged[0]?.level, 'error')
  assert.equal((logged[0]?.fields as { problems: string[] }).problems.length, 2)
})

test('a saved file is noticed', async () => {
  const path = join(folder, 'a.yaml')
  writeFileSync(path, 'server: {max_connections: 5}\n')
  const w = watch(path)
  w.start()
  writeFileSync(path, 'server: {max_connections: 77}\n')
  await until(() => w.current.server.max_connections === 77)
  writeFileSync(`${path}.new`, 'server: {max_connections: 78}\n')
  renameSync(`${path}.new`, path)
  await until(() => w.current.server.max_connections === 78)
})

test('a ConfigMap is noticed: the folder behind a symlink is swapped', async () => {
  for (const [name, n] of [['v1', 5], ['v2', 6]] as const) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'a.yaml'), `server: {max_connections: ${n}}\n`)
  }
  symlinkSync('v1', join(folder, '..data'))
  symlinkSync(join('..data', 'a.yaml'), join(folder, 'a.yaml'))
  const w = watch(join(folder, 'a.yaml'))
  w.start()
  symlinkSync('v2', join(folder, '..data_tmp'))
  renameSync(join(folder, '..data_tmp'), join(folder, '..data'))
  await until(() => w.current.server.max_connections === 6)
})

test('polling notices as well, and so does a change of a secret file or a certificate', async () => {
  const path = join(folder, 'a.yaml')
  const elsewhere = join(folder, 'secrets')
  mkdirSync(elsewhere)
  const write = (name: string, text: string) => writeFileSync(join(elsewhere, name), text)
  write('pw', 'one')
  write('cert', CERTIFICATE)
  write('key', KEY)
  writeFileSync(path, `auth: {users: [{name: a, password_file: ${elsewhere}/pw}]}\nsecurity: {tls_cert: ${elsewhere}/cert, tls_key: ${elsewhere}/key}\n`)
  const w = watch(path, 30)
  w.start()
  write('pw', 'two!')
  await until(() => w.current.auth.users[0]?.password === 'two!')
  write('cert', `${CERTIFICATE}\n`)
  await until(() => changes.some((c) => c.live.includes('security.tls_cert')))
})
