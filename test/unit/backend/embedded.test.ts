import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { silentLogger } from '../../../src/base/log.ts'
import { PgConnection } from '../../../src/backend/connection.ts'
import type { EmbeddedPostgres } from '../../../src/backend/embedded.ts'
import { startEmbedded } from '../../../src/backend/embedded.ts'

const settings = { fsync: 'off', shared_buffers: '16MB', max_connections: 20 }
const root = process.getuid?.() === 0

describe('startEmbedded', () => {
  let top: string
  const start = (name = 'data'): Promise<EmbeddedPostgres> =>
    startEmbedded({ dataDir: join(top, name), log: silentLogger, settings })
  before(() => {
    top = mkdtempSync(join(tmpdir(), 'aproxy-embedded-'))
    chmodSync(top, 0o755)
  })
  after(() => rmSync(top, { recursive: true, force: true }))

  it('keeps its data, port and password over a restart, closed to other users', async () => {
    const first = await start()
    const c = await PgConnection.connect(first)
    assert.equal(Math.floor(c.serverVersion / 10000), 18)
    await c.simple('CREATE TABLE kept AS SELECT 42 AS a')
    assert.deepEqual((await c.query('SELECT current_database(), upper($1)', ['äß'])).rows, [['aproxy', 'Äß']])
    assert.equal((await c.query('SHOW max_connections')).rows[0]?.[0], '20')
    assert.equal((await c.query('SHOW synchronous_commit')).rows[0]?.[0], 'on')
    c.close()
    await assert.rejects(PgConnection.connect({ ...connectable(first), password: 'wrong' }), { code: '28P01' })
    await assert.rejects(PgConnection.connect({ ...connectable(first), host: '127.0.0.1', password: 'x' }), { code: '28P01' })
    const { port, password, directory } = first
    assert.equal(directory, realpathSync(join(top, 'data', 'postgres')))
    assert.equal(statSync(directory).mode & 0o777, 0o700)
    assert.equal(statSync(join(directory, 'pgpass')).mode & 0o777, 0o600)
    assert.equal(readFileSync(join(directory, 'pgpass'), 'utf8'), `*:*:*:aproxy:${password}\n`)
    await first.stop()
    assert.equal(existsSync(join(directory, 'cluster', 'postmaster.pid')), false)
    const second = await start()
    assert.equal(second.port, port)
    assert.equal(second.password, password)
    const again = await PgConnection.connect(second)
    assert.deepEqual((await again.query('SELECT a FROM kept')).rows, [['42']])
    again.close()
    await second.stop()
  })

  it('refuses a second gateway on the same data, and starts again after a crash of the server', async () => {
    const server = await start()
    await assert.rejects(start(), /is in use by process \d+/)
    const pid = server.pid as number
    process.kill(pid, 'SIGKILL')
    for (let i = 0; i < 1000 && server.restarts === 0; i++) await new Promise((resolve) => setTimeout(resolve, 20))
    assert.equal(server.restarts, 1)
    assert.notEqual(server.pid, pid)
    const c = await PgConnection.connect(server)
    assert.deepEqual((await c.query('SELECT a FROM kept')).rows, [['42']])
    c.close()
    await server.stop()
  })

  it('ends the server left behind by a killed gateway', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', ORPHANING], {
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
      env: { ...process.env, DATA_DIR: join(top, 'data') },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const orphan = await new Promise<number>((resolve) => {
      child.stdout.once('data', (d: Buffer) => resolve(Number(d.toString())))
    })
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
    const pidFile = join(top, 'data', 'postgres', 'cluster', 'postmaster.pid')
    const running = (): number => Number(readFileSync(pidFile, 'utf8').split('\n')[0])
    assert.equal(running(), orphan)
    const server = await start()
    assert.equal(running(), server.pid)
    assert.notEqual(server.pid, orphan)
    const c = await PgConnection.connect(server)
    assert.deepEqual((await c.query('SELECT a FROM kept')).rows, [['42']])
    c.close()
    await server.stop()
  })

  it('as root, keeps the data elsewhere when the server’s user cannot reach the data directory', { skip: !root }, async () => {
    chmodSync(top, 0o700)
    let directory = ''
    try {
      const server = await start('closed')
      directory = server.directory
      const link = join(top, 'closed', 'postgres')
      assert.ok(lstatSync(link).isSymbolicLink())
      assert.equal(realpathSync(link), directory)
      assert.match(directory, /^\/var\/lib\/aproxy\/postgres-/)
      const c = await PgConnection.connect(server)
      await c.simple('CREATE TABLE there ()')
      c.close()
      await server.stop()
      const again = await start('closed')
      assert.equal(again.directory, directory)
      await again.stop()
      await assert.rejects(start('data'), /may not enter .*make it traversable/)
    } finally {
      chmodSync(top, 0o755)
      if (directory) rmSync(directory, { recursive: true, force: true })
    }
  })
})

function connectable({ host, port, user, password, database }: EmbeddedPostgres): {
  host: string
  port: number
  user: string
  password: string
  database: string
} {
  return { host, port, user, password, database }
}

const ORPHANING = `
  import { startEmbedded } from './src/backend/embedded.ts'
  import { silentLogger } from './src/base/log.ts'
  const settings = ${JSON.stringify(settings)}
  const server = await startEmbedded({ dataDir: process.env.DATA_DIR, log: silentLogger, settings })
  console.log(server.pid)
  setInterval(() => {}, 1000)
`
