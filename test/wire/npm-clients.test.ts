import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import mariadb from 'mariadb'
// @ts-expect-error this client has no types of its own
import mysql from 'mysql'
import { makeSha2Verifier } from '../../src/wire/auth-caching-sha2.ts'
import { startFakeGateway } from './fake-gateway.ts'
import type { FakeGateway } from './fake-gateway.ts'

let gateway: FakeGateway

before(async () => {
  gateway = await startFakeGateway({
    accounts: [
      { name: 'root', password: '', hosts: ['localhost'] },
      { name: 'sha', password: 'pw' },
      { name: 'stored', verifier: (await makeSha2Verifier('pw')).toString('latin1') },
      { name: 'native', password: 'pw', plugin: 'mysql_native_password' },
    ],
  })
})

after(() => gateway.close())

interface Who {
  user: string
  tls: string
  database: string
}

describe('the mariadb client', () => {
  for (const user of ['root', 'sha', 'stored', 'native']) {
    for (const tls of [false, true]) {
      test(`${user} ${tls ? 'with' : 'without'} TLS`, async () => {
        const connection = await mariadb.createConnection({
          host: '127.0.0.1',
          port: gateway.port,
          user,
          password: user === 'root' ? '' : 'pw',
          database: 'd',
          allowPublicKeyRetrieval: true,
          ...(tls ? { ssl: { rejectUnauthorized: false } } : {}),
        })
        const [who] = (await connection.query('whoami')) as Who[]
        assert.deepEqual([who?.user, who?.tls, who?.database], [user, String(tls), 'd'])
        const [row] = (await connection.execute('?,?,?', [1, null, 'ä'])) as Record<string, unknown>[]
        assert.deepEqual(row, { p0: 'integer:1', p1: null, p2: 'bytes:ä', number: -42n })
        await connection.reset()
        await connection.ping()
        await assert.rejects(connection.query('error'), { errno: 1146, sqlState: '42S02' })
        await connection.end()
      })
    }
  }

  test('a wrong password', async () => {
    const wrong = { host: '127.0.0.1', port: gateway.port, user: 'native', password: 'x' }
    await assert.rejects(mariadb.createConnection(wrong), { errno: 1045, sqlState: '28000' })
  })

  test('20 MB both ways, and many rows streamed', async () => {
    const connection = await mariadb.createConnection({ host: '127.0.0.1', port: gateway.port, user: 'root', maxAllowedPacket: 64 * 1024 * 1024 })
    const size = 20 * 1024 * 1024
    assert.deepEqual(await connection.query('size ' + 'y'.repeat(size)), [{ bytes: String(size + 5) }])
    const [row] = (await connection.query(`big ${size}`)) as { big: string }[]
    assert.equal(row?.big.length, size)
    let rows = 0
    for await (const _ of connection.queryStream('rows 50000')) rows++
    assert.equal(rows, 50_000)
    await connection.end()
  })
})

describe('the mysql client, which knows no caching_sha2_password', () => {
  async function whoami(options: object): Promise<Who> {
    const connection = mysql.createConnection({ host: '127.0.0.1', port: gateway.port, database: 'd', ...options })
    try {
      await promisify(connection.connect.bind(connection))()
      const rows = (await promisify(connection.query.bind(connection))('whoami')) as Who[]
      await promisify(connection.changeUser.bind(connection))({ user: 'native', password: 'pw' })
      await promisify(connection.ping.bind(connection))()
      return rows[0] as Who
    } finally {
      connection.destroy()
    }
  }

  for (const [user, password] of [
    ['root', ''],
    ['native', 'pw'],
  ]) {
    for (const tls of [false, true]) {
      test(`${user} ${tls ? 'with' : 'without'} TLS`, async () => {
        const who = await whoami({ user, password, ...(tls ? { ssl: { rejectUnauthorized: false } } : {}) })
        assert.deepEqual([who.user, who.tls], [user, String(tls)])
      })
    }
  }

  test('is told so', async () => {
    await assert.rejects(whoami({ user: 'sha', password: 'pw' }), { errno: 1251, code: 'ER_NOT_SUPPORTED_AUTH_MODE' })
  })

  test('a wrong password', async () => {
    await assert.rejects(whoami({ user: 'native', password: 'x' }), { errno: 1045 })
  })
})
