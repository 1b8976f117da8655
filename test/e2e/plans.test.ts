import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { createConnection } from 'mysql2/promise'
import type { Connection, RowDataPacket } from 'mysql2/promise'
import { accounts, startTestGateway } from '../harness/gateway.ts'
import type { TestGateway } from '../harness/gateway.ts'
import { startPostgres } from '../harness/postgres.ts'
import type { TestPostgres } from '../harness/postgres.ts'

// Plans are kept, by prepared statements too: nothing that they were made under may change without their noticing. And what the operator forbids never gets a plan.

let postgres: TestPostgres
let gateway: TestGateway
const open: Connection[] = []

const rules = `
security: {dangerous_commands_blacklist: [drop database]}
sql_rewrite:
  custom_rules:
    - {name: secrets, match: '\\bsecret\\b', refuse: 'ask the owner'}
    - {name: old name, match: 'from before\\b', replace: 'from newer'}`

before(async () => {
  postgres = await startPostgres()
  gateway = await startTestGateway({ postgres, sections: rules })
  const c = await connect('')
  await c.query('CREATE DATABASE plans')
  await c.query('CREATE DATABASE plans2')
  await c.end()
})
after(async () => {
  await gateway?.stop()
  await postgres?.stop()
})
afterEach(() => {
  for (const c of open.splice(0)) c.destroy()
})

async function connect(database = 'plans'): Promise<Connection> {
  const c = await createConnection({ host: '127.0.0.1', port: gateway.port, ...accounts.root, ...(database ? { database } : {}), multipleStatements: true })
  open.push(c)
  return c
}
const execute = async (c: Connection, sql: string, values: unknown[] = []): Promise<RowDataPacket[]> => (await c.execute<RowDataPacket[]>(sql, values as never))[0]
const query = async (c: Connection, sql: string): Promise<RowDataPacket[]> => (await c.query<RowDataPacket[]>(sql))[0]

test('a prepared statement sees a changed table', async () => {
  const [a, b] = [await connect(), await connect()]
  await a.query('CREATE TABLE changing (id INT PRIMARY KEY, v VARCHAR(10))')
  await a.query("INSERT INTO changing VALUES (1, '7')")
  const sql = 'SELECT v + 1 AS n FROM changing WHERE id = ?'
  for (let i = 0; i < 2; i++) assert.equal((await execute(a, sql, [1]))[0]?.['n'], 8)
  await b.query('ALTER TABLE changing MODIFY v INT')
  assert.equal((await execute(a, sql, [1]))[0]?.['n'], 8)
  await b.query('DROP TABLE changing')
  await assert.rejects(execute(a, sql, [1]), { errno: 1146 })
  await b.query('CREATE TABLE changing (id INT PRIMARY KEY, v DOUBLE)')
  await b.query('INSERT INTO changing VALUES (1, 1.5)')
  assert.equal((await execute(a, sql, [1]))[0]?.['n'], 2.5)
})

test('a prepared statement follows the session: sql_mode, division, database', async () => {
  const c = await connect()
  await c.query('CREATE TABLE t (a INT); CREATE TABLE plans2.t (a INT); INSERT INTO t VALUES (1); INSERT INTO plans2.t VALUES (2)')
  const digits = async (): Promise<string> => String((await execute(c, 'SELECT 1 / ? AS d', [3]))[0]?.['d'])
  const first = await digits()
  await c.query('SET div_precision_increment = 9')
  const second = await digits()
  assert.ok(second.length >= first.length)
  assert.equal(String((await query(c, 'SELECT 1 / 3 AS d'))[0]?.['d']), '0.333333333')
  const minus = 'SELECT CAST(1 AS UNSIGNED) - 2 AS d'
  await assert.rejects(execute(c, minus), { errno: 1690 })
  await c.query("SET sql_mode = 'NO_UNSIGNED_SUBTRACTION'")
  assert.equal(Number((await execute(c, minus))[0]?.['d']), -1)
  assert.equal((await query(c, 'SELECT a FROM t'))[0]?.['a'], 1)
  await c.query('USE plans2')
  assert.equal((await query(c, 'SELECT a FROM t'))[0]?.['a'], 2)
})

test('a prepared statement follows the types of its parameters', async () => {
  const c = await connect()
  const sql = 'SELECT ? AS v'
  for (const value of [1, 'text', 2.5, null, 'again', 3]) assert.deepEqual((await execute(c, sql, [value])).map((r) => r['v']), [value])
})

test('the same plan answers sessions that see column definitions in different ways', async () => {
  const [a, b] = [await connect(), await connect()]
  await b.query('SET NAMES latin1')
  const fields = async (c: Connection) => ((await c.query('SELECT TABLE_NAME AS name FROM information_schema.tables LIMIT 1'))[1][0] as unknown as { characterSet: number }).characterSet
  const [utf8, latin1] = [await fields(a), await fields(b)]
  assert.notEqual(utf8, latin1)
  assert.deepEqual([await fields(a), await fields(b)], [utf8, latin1])
})

test('several results in one answer are numbered on', async () => {
  const c = await connect()
  const [results] = await c.query<RowDataPacket[][]>('SELECT 1 AS a; SELECT 2 AS b; SELECT 3 AS c')
  assert.deepEqual(results.map((rows) => ({ ...rows[0] })), [{ a: 1 }, { b: 2 }, { c: 3 }])
})

test('an error in a transaction undoes its statement and no other', async () => {
  const c = await connect()
  await c.query('CREATE TABLE kept (id INT PRIMARY KEY)')
  await c.beginTransaction()
  await query(c, 'SELECT * FROM kept')
  await c.query('INSERT INTO kept VALUES (1)')
  await c.query('INSERT INTO kept VALUES (2)')
  await assert.rejects(c.query('INSERT INTO kept VALUES (1)'), { errno: 1062 })
  await query(c, 'SELECT * FROM kept')
  await assert.rejects(c.query('INSERT INTO kept VALUES (3), (2)'), { errno: 1062 })
  await c.query('SAVEPOINT s')
  await c.query('INSERT INTO kept VALUES (4)')
  await assert.rejects(c.query('INSERT INTO kept VALUES (4)'), { errno: 1062 })
  await c.query('ROLLBACK TO s')
  await c.query('INSERT INTO kept VALUES (5)')
  await c.commit()
  assert.deepEqual((await query(c, 'SELECT id FROM kept ORDER BY id')).map((r) => r['id']), [1, 2, 5])
})

test('what the operator refuses is refused in every form, and what is replaced runs as replaced', async () => {
  const c = await connect()
  await c.query("CREATE TABLE newer (a INT); INSERT INTO newer VALUES (9)")
  for (const sql of ['drop database plans2', 'SELECT 1; DROP /* */ DATABASE plans2', "PREPARE s FROM 'DROP DATABASE plans2'; EXECUTE s"]) await assert.rejects(c.query(sql), { errno: 1148 }, sql)
  await assert.rejects(c.query('SELECT secret FROM t'), { errno: 1148, sqlMessage: 'ask the owner' })
  await assert.rejects(c.execute('SELECT secret FROM t'), { errno: 1148 })
  assert.equal((await query(c, 'SELECT a FROM before'))[0]?.['a'], 9)
  assert.equal((await execute(c, 'SELECT a FROM before WHERE a > ?', [1]))[0]?.['a'], 9)
  assert.ok((await query(c, 'SHOW DATABASES')).some((r) => r['Database'] === 'plans2'))
})

test('the status page knows the shapes that took the most time', async () => {
  const c = await connect()
  await c.query('SELECT 11 + 22 AS shape_of_its_own')
  await c.query('SELECT 33 + 44 AS shape_of_its_own')
  const { total } = (await (await gateway.get('/status')).json()) as { total: { shapes: { text: string; count: number; digest: string }[] } }
  const shape = total.shapes.find((s) => s.text.includes('shape_of_its_own'))
  assert.equal(shape?.count, 2)
  assert.match(shape?.text ?? '', /^SELECT \? \+ \?/)
})
