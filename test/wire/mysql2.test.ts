import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { createRequire } from 'node:module'
import mysql from 'mysql2/promise'
import type { ConnectionOptions, FieldPacket, ResultSetHeader, RowDataPacket } from 'mysql2/promise'
import { makeSha2Verifier } from '../../src/wire/auth-caching-sha2.ts'
import { startFakeGateway } from './fake-gateway.ts'
import type { FakeGateway } from './fake-gateway.ts'

const require = createRequire(import.meta.url)

let gateway: FakeGateway

before(async () => {
  gateway = await startFakeGateway({
    accounts: [
      { name: 'root', password: '', hosts: ['localhost'] },
      { name: 'sha', password: 'pässword' },
      { name: 'stored', verifier: (await makeSha2Verifier('s3cret')).toString('latin1') },
      { name: 'native', password: 'old', plugin: 'mysql_native_password' },
      { name: 'hashed', verifier: '*6BB4837EB74329105EE4568DDA7DC67ED2CA2AD9' },
      { name: 'tls', password: 'x', requireTls: true },
      { name: 'app', password: 'x', databases: ['app'] },
      { name: 'few', password: 'x', maxConnections: 1 },
    ],
  })
})

after(() => gateway.close())

function connect(options: ConnectionOptions): Promise<mysql.Connection> {
  return mysql.createConnection({ host: '127.0.0.1', port: gateway.port, ...options })
}

async function whoami(options: ConnectionOptions): Promise<RowDataPacket> {
  const connection = await connect(options)
  const [rows] = await connection.query<RowDataPacket[]>('whoami')
  await connection.end()
  return rows[0] as RowDataPacket
}

function failure(promise: Promise<unknown>): Promise<{ errno: number; sqlState: string; message: string; sqlMessage: string }> {
  return promise.then(
    () => assert.fail('no error'),
    (error) => error,
  )
}

const secure = { ssl: { rejectUnauthorized: false } }

describe('logging in', () => {
  test('without a password, as localhost', async () => {
    assert.deepEqual({ ...(await whoami({ user: 'root' })) }, { user: 'root', host: 'localhost', account: 'root@localhost', tls: 'false', database: null })
  })

  for (const [user, password] of [
    ['sha', 'pässword'],
    ['stored', 's3cret'],
    ['native', 'old'],
    ['hashed', '123456'],
  ]) {
    for (const tls of [false, true]) {
      test(`${user} ${tls ? 'with' : 'without'} TLS, twice`, async () => {
        for (let i = 0; i < 2; i++) {
          const me = await whoami({ user: user as string, password: password as string, database: 'd', ...(tls ? secure : {}) })
          assert.equal(me['user'], user)
          assert.equal(me['tls'], String(tls))
          assert.equal(me['database'], 'd')
        }
      })
      test(`${user} with a wrong password ${tls ? 'with' : 'without'} TLS`, async () => {
        const error = await failure(connect({ user: user as string, password: 'wrong', ...(tls ? secure : {}) }))
        assert.equal(error.errno, 1045)
        assert.equal(error.sqlState, '28000')
        assert.equal(error.message, `Access denied for user '${user}'@'localhost' (using password: YES)`)
      })
    }
    test(`${user} without its password`, async () => {
      const error = await failure(connect({ user: user as string }))
      assert.equal(error.message, `Access denied for user '${user}'@'localhost' (using password: NO)`)
    })
  }

  test('an unknown user is told what a wrong password is told', async () => {
    const error = await failure(connect({ user: 'nobody', password: 'x' }))
    assert.equal(error.message, "Access denied for user 'nobody'@'localhost' (using password: YES)")
    assert.ok(gateway.counters.authFailures.unknown_user > 0)
  })

  test('root with a password it does not have', async () => {
    assert.equal((await failure(connect({ user: 'root', password: 'x' }))).errno, 1045)
  })

  test('an account that needs TLS', async () => {
    assert.equal((await failure(connect({ user: 'tls', password: 'x' }))).errno, 1045)
    assert.equal((await whoami({ user: 'tls', password: 'x', ...secure }))['tls'], 'true')
  })

  test('databases: unknown, forbidden, allowed', async () => {
    const unknown = await failure(connect({ user: 'root', database: 'missing' }))
    assert.deepEqual([unknown.errno, unknown.sqlState, unknown.message], [1049, '42000', "Unknown database 'missing'"])
    const forbidden = await failure(connect({ user: 'app', password: 'x', database: 'other' }))
    assert.deepEqual([forbidden.errno, forbidden.message], [1044, "Access denied for user 'app'@'%' to database 'other'"])
    assert.equal((await whoami({ user: 'app', password: 'x', database: 'app' }))['database'], 'app')
  })

  test('an account may hold only so many connections, and gives them back', async () => {
    const first = await connect({ user: 'few', password: 'x' })
    const error = await failure(connect({ user: 'few', password: 'x' }))
    assert.equal(error.errno, 1226)
    assert.equal(error.message, "User 'few' has exceeded the 'max_user_connections' resource (current value: 1)")
    await first.end()
    await whoami({ user: 'few', password: 'x' })
  })

  test('change of user, to and fro, and a failed one', async () => {
    const connection = await connect({ user: 'root' })
    await connection.changeUser({ user: 'sha', password: 'pässword', database: 'x' })
    assert.equal((await connection.query<RowDataPacket[]>('whoami'))[0][0]?.['account'], 'sha@%')
    await connection.changeUser({ user: 'native', password: 'old' })
    assert.equal((await connection.query<RowDataPacket[]>('whoami'))[0][0]?.['account'], 'native@%')
    await connection.changeUser({ user: 'hashed', password: '123456' })
    assert.equal((await failure(connection.changeUser({ user: 'native', password: 'bad' }))).errno, 1045)
  })
})

describe('answers', () => {
  let connection: mysql.Connection
  before(async () => {
    connection = await connect({ user: 'root', flags: ['LOCAL_FILES'], multipleStatements: true })
  })
  after(() => connection.end())

  test('OK with everything in it', async () => {
    const [ok] = await connection.query<ResultSetHeader>('anything')
    assert.equal(ok.affectedRows, 7)
    assert.equal(Number(ok.insertId), 12345678901)
    assert.equal(ok.warningStatus, 2)
    assert.match(ok.info, /Rows matched: 7 {2}Changed: 7/)
    assert.equal((ok as unknown as { stateChanges: { schema: string } }).stateChanges.schema, 'tracked')
  })

  test('errors carry number, SQLSTATE and text, and the connection lives on', async () => {
    const error = await failure(connection.query('error'))
    assert.deepEqual([error.errno, error.sqlState, error.message], [1146, '42S02', "Table 'd.t' doesn't exist"])
    await connection.ping()
  })

  test('an error after some rows', async () => {
    const error = await failure(connection.query('partial'))
    assert.deepEqual([error.errno, error.message], [1062, "Duplicate entry 'v' for key 't.k'"])
    await connection.ping()
  })

  test('an inner failure shows nothing of itself', async () => {
    const error = await failure(connection.query('crash'))
    assert.equal(error.errno, 1105)
    assert.doesNotMatch(error.message, /secret/)
    await connection.ping()
  })

  test('several results', async () => {
    const [results] = await connection.query<RowDataPacket[][]>('twice')
    assert.equal(results.length, 2)
  })

  test('20 MB packets both ways', async () => {
    const size = 20 * 1024 * 1024
    const [sent] = await connection.query<RowDataPacket[]>('size ' + 'y'.repeat(size))
    assert.equal(sent[0]?.['bytes'], String(size + 5))
    const [got] = await connection.query<RowDataPacket[]>(`big ${size}`)
    assert.equal(got[0]?.['big'].length, size)
  })

  test('packets around the limit of one physical packet', async () => {
    for (const payload of [0xfffffe, 0xffffff, 0x1000000]) {
      const sql = 'size ' + 'y'.repeat(payload - 6)
      const [sent] = await connection.query<RowDataPacket[]>(sql)
      assert.equal(sent[0]?.['bytes'], String(sql.length))
      // A row's payload is 4 bytes of length and the text (1 more above 16 MB).
      const [got] = await connection.query<RowDataPacket[]>(`big ${payload - 4}`)
      assert.equal(got[0]?.['big'].length, payload - 4)
    }
  })

  test('prepared statements: every kind of parameter, NULL, re-execution', async () => {
    const values = [1, -1.5, 'ä€😀', null, Buffer.from('raw'), new Date(Date.UTC(2024, 1, 29, 12, 34, 56, 789)), 9007199254740993n]
    const sql = values.map(() => '?').join(',')
    const [rows] = await connection.execute<RowDataPacket[]>(sql, values as (string | number)[])
    const row = Object.values(rows[0] as RowDataPacket)
    assert.deepEqual(row.slice(0, 5), ['double:1', 'double:-1.5', 'bytes:ä€😀', null, 'bytes:raw'])
    assert.match(row[5] as string, /^datetime:2024-/)
    assert.match(row[6] as string, /9007199254740993/)
    assert.equal(row[7], -42)
    const [again] = await connection.execute<RowDataPacket[]>(sql, values.map(() => 'text'))
    assert.equal(Object.values(again[0] as RowDataPacket)[0], 'bytes:text')
  })

  test('column definitions arrive as sent', async () => {
    const [, fields] = (await connection.query('whoami')) as unknown as [unknown, FieldPacket[]]
    assert.deepEqual([fields[0]?.name, fields[0]?.columnType, fields[0]?.columnLength], ['user', 253, 1024])
  })

  test('a local file', async () => {
    const { Readable } = require('node:stream') as typeof import('node:stream')
    const [ok] = await connection.query<ResultSetHeader>({
      sql: 'load file.csv',
      infileStreamFactory: () => Readable.from([Buffer.alloc(100_000, 0x61), Buffer.alloc(23, 0x62)]),
    } as never)
    assert.equal(ok.affectedRows, 100_023)
    await connection.ping()
  })

  test('use, reset, statistics', async () => {
    await connection.query('whoami')
    const plain = (connection as unknown as { connection: { reset(cb: (error?: Error) => void): void } }).connection
    await new Promise<void>((resolve, reject) => plain.reset((error) => (error ? reject(error) : resolve())))
    assert.ok(gateway.handlers.some((handler) => handler.log.includes('reset')))
  })
})
