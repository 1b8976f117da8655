import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import mysql from 'mysql2/promise'
import type { ConnectionOptions, RowDataPacket } from 'mysql2/promise'
import { silentLogger } from '../../../src/base/log.ts'
import { loadConfig } from '../../../src/config/load.ts'
import type { Config } from '../../../src/config/schema.ts'
import { createFrontend, listenAddresses, settingsFrom } from '../../../src/frontend/frontend.ts'
import type { Frontend } from '../../../src/frontend/frontend.ts'
import { FakeHandler } from '../../wire/fake-gateway.ts'

let directory: string
let frontend: Frontend
let port: number

function config(yaml: string): Config {
  return loadConfig({ path: 'x.yaml', env: {}, flags: { 'data-dir': directory }, readFile: () => yaml }).config
}

async function whoami(options: ConnectionOptions): Promise<RowDataPacket | undefined> {
  const connection = await mysql.createConnection({ host: '127.0.0.1', port, ...options })
  const [rows] = await connection.query<RowDataPacket[]>('whoami')
  await connection.end()
  return rows[0]
}

describe('the frontend of a configuration', () => {
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'aproxy-frontend-'))
    frontend = await createFrontend({
      config: config('server: {port: 0}'),
      sessions: { open: async (identity, database) => new FakeHandler(identity, database) },
      logger: silentLogger,
    })
    const [on] = listenAddresses(config('server: {port: 0}'))
    assert.deepEqual(on, { host: '127.0.0.1', port: 0 })
    port = ((await frontend.listener.listen(on as { host: string; port: number })) as AddressInfo).port
  })
  after(async () => {
    await frontend.listener.close()
    await rm(directory, { recursive: true })
  })

  test('root without a password, and TLS with the certificate of the data directory', async () => {
    assert.equal((await whoami({ user: 'root' }))?.['account'], 'root@localhost')
    const ca = await readFile(join(directory, 'server-tls.pem'), 'utf8')
    assert.equal((await whoami({ user: 'root', ssl: { ca } }))?.['tls'], 'true')
  })

  test('a reload applies to the next login; a bad one changes nothing', async () => {
    const next = config('auth: {users: [{name: app, password: x, hosts: [127.0.0.1], databases: [d], max_connections: 5, require_tls: true}]}')
    await frontend.reload(next)
    await assert.rejects(whoami({ user: 'root' }), { errno: 1045 })
    await assert.rejects(whoami({ user: 'app', password: 'x' }), { errno: 1045 })
    const tls = { ssl: { rejectUnauthorized: false } }
    assert.equal((await whoami({ user: 'app', password: 'x', database: 'd', ...tls }))?.['account'], 'app@127.0.0.1')
    await assert.rejects(frontend.reload({ ...next, security: { ...next.security, tls_cert: '/nowhere', tls_key: '/nowhere' } }))
    assert.equal((await whoami({ user: 'app', password: 'x', ...tls }))?.['user'], 'app')
    await frontend.reload({ ...next, security: { ...next.security, enable_tls: false } })
    await assert.rejects(whoami({ user: 'app', password: 'x', ...tls }))
  })

  test('where to listen, and with which settings', () => {
    const open = config('server: {port: 3307, socket: /run/a.sock}\nauth: {users: [{name: a, password: b}]}\nsession: {wait_timeout: 5s}')
    assert.deepEqual(listenAddresses(open), [{ host: '0.0.0.0', port: 3307 }, { path: '/run/a.sock' }])
    assert.equal(settingsFrom(open).waitTimeout, 5000)
    assert.equal(settingsFrom(open).serverVersion, '8.4.0-aproxy')
  })
})
