import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, describe, test } from 'node:test'
import { createConnection } from 'mysql2/promise'
import type { Connection, ConnectionOptions } from 'mysql2/promise'
import { accounts, startTestGateway } from '../harness/gateway.ts'
import type { TestGateway } from '../harness/gateway.ts'
import { startPostgres } from '../harness/postgres.ts'
import type { TestPostgres } from '../harness/postgres.ts'
import { numbers, packet } from '../wire/byte-collector.ts'
import { loginResponse, PLAIN_CAPS, RawClient } from '../wire/raw-client.ts'

// What a gateway in front of a real PostgreSQL does with input that is wrong: the connection at fault learns it, nobody else notices.

let postgres: TestPostgres
let gateway: TestGateway
const connections: Connection[] = []

before(async () => {
  postgres = await startPostgres()
  gateway = await startTestGateway({ postgres, postgresKeys: 'pool_wait_timeout: 2s, connect_timeout: 2s' })
})
afterEach(() => {
  for (const c of connections.splice(0)) c.destroy()
})
after(async () => {
  await gateway?.stop()
  await postgres?.stop()
})

async function connect(options: ConnectionOptions = {}, port = gateway.port): Promise<Connection> {
  const c = await createConnection({ host: '127.0.0.1', port, ...accounts.root, ...options })
  c.on('error', () => {})
  connections.push(c)
  return c
}
const one = async (c: Connection, sql: string): Promise<unknown> => ((await c.query({ sql, rowsAsArray: true }))[0] as unknown[][])[0]?.[0]

async function metric(name: string, of = gateway): Promise<number> {
  const line = (await (await of.get('/metrics')).text()).split('\n').find((l) => l.startsWith(`${name} `))
  return Number(line?.split(' ').at(-1) ?? assert.fail(`no ${name}`))
}

async function until(look: () => Promise<boolean>, what: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (await look()) return
    await new Promise((done) => setTimeout(done, 50))
  }
  assert.fail(`${what}; the log:\n${gateway.log.slice(-10).map((l) => JSON.stringify(l)).join('\n')}`)
}

describe('logging in', () => {
  const denied = (user: string, using: string) => ({ errno: 1045, sqlState: '28000', sqlMessage: `Access denied for user '${user}'@'localhost' (using password: ${using})` })
  test('with a wrong password, none, or as nobody', async () => {
    await assert.rejects(connect({ password: 'wrong' }), denied('root', 'YES'))
    await assert.rejects(connect({ password: '' }), denied('root', 'NO'))
    await assert.rejects(connect({ user: 'nobody' }), denied('nobody', 'YES'))
    await assert.rejects(connect({ ...accounts.sha2, password: 'wrong' }), denied(accounts.sha2.user, 'YES'))
    await assert.rejects(connect({ ...accounts.native, password: 'wrong' }), denied(accounts.native.user, 'YES'))
  })

  test('to a database that is not there', async () => {
    const unknown = { errno: 1049, sqlState: '42000', sqlMessage: "Unknown database 'nosuch'" }
    await assert.rejects(connect({ database: 'nosuch' }), unknown)
    const c = await connect()
    await assert.rejects(c.query('USE nosuch'), unknown)
    await assert.rejects(c.changeUser({ ...accounts.root, database: 'nosuch' }), unknown)
    const again = await connect()
    await assert.rejects(again.query('SELECT * FROM t'), { errno: 1046, sqlState: '3D000', sqlMessage: 'No database selected' })
    await assert.rejects(again.query('SELECT * FROM nosuch.t'), unknown)
  })
})

describe('statements', () => {
  test('that are not supported are refused by name', async () => {
    const c = await connect()
    await c.query('CREATE DATABASE IF NOT EXISTS refused')
    await c.query('USE refused')
    await c.query('CREATE TABLE IF NOT EXISTS t (a INT)')
    for (const [sql, name] of [
      ['SELECT no_such_function(1)', 'no_such_function'],
      ['CALL no_such_procedure()', 'no_such_procedure'],
      ['SELECT 1 INTO OUTFILE \'/tmp/x\'', 'secure-file-priv'],
      ['CREATE SERVER s FOREIGN DATA WRAPPER mysql OPTIONS (USER \'u\')', 'SERVER'],
      ['CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO SELECT 1', 'EVENT'],
      ['HANDLER t OPEN', 'HANDLER'],
    ] as const) {
      await assert.rejects(c.query(sql), (error: { errno: number; sqlMessage: string }) => {
        assert.ok([1235, 1290, 1305, 1031].includes(error.errno), `${sql}: ${error.errno} ${error.sqlMessage}`)
        assert.ok(error.sqlMessage.toLowerCase().includes(name.toLowerCase()), `${sql}: ${error.sqlMessage}`)
        return true
      })
      assert.equal(await one(c, 'SELECT 1'), 1)
    }
  })

  test('that are no SQL, too deep or too long', async () => {
    const c = await connect()
    await assert.rejects(c.query('nonsense'), { errno: 1064, sqlState: '42000' })
    await assert.rejects(c.query(''), { errno: 1065 })
    await assert.rejects(c.query(`SELECT ${'('.repeat(50_000)}1${')'.repeat(50_000)}`), (e: { errno: number }) => [1064, 1436].includes(e.errno))
    await assert.rejects(c.query(`SELECT ${'-'.repeat(3)}${'~'.repeat(200_000)}1`), (e: { errno: number }) => [1064, 1436].includes(e.errno))
    assert.equal(await one(c, `SELECT ${'1+'.repeat(500)}1`), 501)
    assert.equal(await one(c, 'SELECT 1'), 1)
  })

  test('with bytes that are not UTF-8', async () => {
    const c = await connect()
    await c.query('CREATE DATABASE IF NOT EXISTS bytes')
    await c.query('USE bytes')
    await c.query('CREATE TABLE IF NOT EXISTS t (a VARCHAR(20), b VARBINARY(20))')
    await assert.rejects(c.execute('INSERT INTO t (a) VALUES (?)', [Buffer.from('ff41', 'hex')]), { errno: 1366, sqlMessage: "Incorrect string value: '\\xFFA' for column 'a' at row 1" })
    await c.execute('INSERT INTO t (b) VALUES (?)', [Buffer.from('ff0041', 'hex')])
    assert.equal(await one(c, 'SELECT HEX(b) FROM t'), 'FF0041')
    const raw = await startRaw()
    for (const sql of ["INSERT INTO bytes.t (a) VALUES ('\xff')", '\xff\xfe', 'SELECT * FROM `\xc3`', "SELECT '\xf0\x9f' = `\xff`"]) {
      raw.command(Buffer.concat([Buffer.from([3]), Buffer.from(sql, 'latin1')]))
      assert.match(await raw.next(), /^ERR (1366|1064|1046|1103|1146|1054) /, JSON.stringify(sql))
    }
    raw.command(Buffer.concat([Buffer.from([3]), Buffer.from("DO '\xff' = 'a'", 'latin1')]))
    assert.equal(await raw.next(), 'OK')
    raw.socket.destroy()
  })
})

let unguarded: TestGateway | undefined
/** A client that sends any bytes, logged in to a gateway without accounts. */
async function startRaw(): Promise<RawClient> {
  unguarded ??= await startTestGateway({ postgres, noAccounts: true })
  return new RawClient({ host: '127.0.0.1', port: unguarded.port }).logIn()
}
after(() => unguarded?.stop())

describe('bytes', () => {
  test('of scanners, lying lengths and cut packets end their own connection only, in bounded memory', async () => {
    const client = await startRaw()
    const before = await metric('process_resident_memory_bytes', unguarded)
    const other = async (): Promise<void> => {
      client.command(Buffer.concat([Buffer.from([3]), Buffer.from('DO 1')]))
      assert.equal(await client.next(), 'OK')
    }
    const port = unguarded?.port ?? 0
    const greetings = [
      Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n'), Buffer.from('16030100c8010000c40303', 'hex'), packet(1, ''), packet(1, 'abc'), packet(1, loginResponse(PLAIN_CAPS).subarray(0, 34)), Buffer.from([0xff, 0xff, 0xff, 1, 0, 0]),
      packet(7, loginResponse(PLAIN_CAPS)), Buffer.alloc(0),
    ]
    for (let round = 0; round < 5; round++) {
      for (const bytes of greetings) {
        const scanner = new RawClient({ host: '127.0.0.1', port })
        await scanner.packets(1)
        scanner.send(bytes)
        scanner.socket.end()
        await scanner.end()
      }
    }
    await other()
    // lenenc lengths of 4 GB, execute packets that stop in the middle, unknown commands, claims of 16 MB that never come
    const commands: (Buffer | string)[] = [
      Buffer.from([0x17, 1, 0, 0, 0]), Buffer.from([0x17, 0xff, 0xff, 0xff, 0xff, 0, 1, 0, 0, 0, 0, 1, 0xfd, 0, 0xfe, 0, 0, 0, 0, 1, 0, 0, 0]), Buffer.from([0x18, 1, 0, 0, 0, 9, 9]), Buffer.from([0xee, 1, 2, 3]), Buffer.from([0x11, 0]), Buffer.from([0x04, 0x41]), Buffer.from([0x1b, 9]), Buffer.from([]),
    ]
    for (const payload of commands) {
      const bad = await startRaw()
      bad.command(payload)
      bad.command(Buffer.from([0x0e]))
      assert.match(await bad.next(), /^(ERR \d+ |OK|closed)/)
      bad.socket.destroy()
    }
    const claims = await Promise.all(Array.from({ length: 20 }, async () => {
      const bad = await startRaw()
      bad.send(Buffer.from([0xff, 0xff, 0xff, 0, 3]), Buffer.alloc(1000, 0x20))
      return bad
    }))
    await other()
    assert.ok((await metric('process_resident_memory_bytes', unguarded)) < before + 200 * 1024 * 1024)
    for (const bad of claims) bad.socket.destroy()
    const random = numbers(9)
    for (let i = 0; i < 40; i++) {
      const bad = await startRaw()
      bad.send(packet(0, Buffer.from([[3, 0x16, 0x17, 0x19, 2, 0x11][i % 6] as number, ...Array.from({ length: random() % 100 }, () => random())])))
      bad.socket.end()
      await bad.end()
    }
    await other()
    client.socket.destroy()
    await until(async () => (await metric('mysql_pg_proxy_active_connections', unguarded)) === 0, 'connections are left')
  })
})

describe('configuration', () => {
  test('mistakes are told all at once, with file, line, key and what is allowed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'aproxy-bad-'))
    try {
      const file = join(folder, 'bad.yaml')
      writeFileSync(file, 'server:\n  prot: 3306\n  max_connections: many\npostgres:\n  port: 99999\n  ssl_mode: maybe\nauth:\n  users:\n    - {password: x}\nnonsense: 1\n')
      for (const words of [['start', '--config', file], ['check-config', file]]) {
        const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/main.ts', ...words], { encoding: 'utf8' })
        assert.equal(status, 1)
        for (const [line, key] of [[2, 'server.prot'], [3, 'server.max_connections'], [5, 'postgres.port'], [6, 'postgres.ssl_mode'], [9, 'auth.users'], [10, 'nonsense']] as const) {
          assert.match(stderr, new RegExp(`bad\\.yaml:${line}: ${key.replace('.', '\\.')}`), stderr)
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('PostgreSQL down', () => {
  test('clients are told, /health says 503, and all recovers without a restart', async () => {
    const c = await connect()
    await c.query('CREATE DATABASE IF NOT EXISTS outage')
    await c.query('CREATE TABLE IF NOT EXISTS outage.t (a INT)')
    await c.beginTransaction()
    await c.query('INSERT INTO outage.t VALUES (1)')
    await postgres.pause()
    // The transaction is lost, and says so; what follows is refused with a MySQL error that names no PostgreSQL text.
    const refusal = (error: { errno: number; sqlMessage: string }): boolean => {
      assert.ok(error.errno >= 1000 && error.errno < 5000, `${error.errno} ${error.sqlMessage}`)
      assert.match(error.sqlMessage, /PostgreSQL server/)
      return true
    }
    await assert.rejects(c.query('INSERT INTO outage.t VALUES (2)'), refusal)
    await assert.rejects(c.query('SELECT * FROM outage.t'), refusal)
    // Logging in needs no PostgreSQL.
    await assert.rejects(connect({ database: 'outage' }).then((other) => other.query('SELECT * FROM t')), refusal)
    await until(async () => (await gateway.get('/health')).status === 503, '/health does not turn bad')
    await postgres.start()
    await until(async () => (await gateway.get('/health')).status === 200, '/health does not turn good')
    await until(() => one(c, 'SELECT COUNT(*) FROM outage.t').then((n) => n === 0, () => false), 'the same client is not served again')
    assert.equal(await one(await connect({ database: 'outage' }), 'SELECT COUNT(*) FROM t'), 0)
  })

  test('a gateway started before its PostgreSQL serves once that is there', async () => {
    await postgres.pause()
    const early = await startTestGateway({ postgres, postgresKeys: 'pool_wait_timeout: 1s, connect_timeout: 1s' })
    try {
      assert.equal((await early.get('/health')).status, 503)
      await assert.rejects(connect({ database: 'outage' }, early.port))
      await postgres.start()
      await until(async () => (await early.get('/health')).status === 200, '/health does not turn good')
      await until(() => connect({ database: 'outage' }, early.port).then((c) => one(c, 'SELECT COUNT(*) FROM t')).then((n) => n === 0, () => false), 'clients are not served')
    } finally {
      await early.stop()
    }
  })
})
