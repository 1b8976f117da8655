import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import mysql from 'mysql2/promise'
import { accounts, startTestGateway } from '../harness/gateway.ts'
import type { TestGateway } from '../harness/gateway.ts'
import { startPostgres } from '../harness/postgres.ts'
import type { TestPostgres } from '../harness/postgres.ts'

let postgres: TestPostgres
let gateway: TestGateway

before(async () => {
  postgres = await startPostgres()
  gateway = await startTestGateway({ postgres })
  const c = await connect('')
  await c.query('CREATE DATABASE work; CREATE TABLE work.a (id INT PRIMARY KEY, n VARCHAR(20)); CREATE TABLE work.b (id INT PRIMARY KEY); INSERT INTO work.a VALUES (1, "x"); SET GLOBAL local_infile = 1')
  await c.end()
})
after(async () => {
  await gateway?.stop()
  await postgres?.stop()
})

const connect = (database = 'work'): Promise<mysql.Connection> =>
  mysql.createConnection({ host: '127.0.0.1', port: gateway.port, ...accounts.root, multipleStatements: true, flags: ['+LOCAL_FILES'], ...(database ? { database } : {}) })
const errno = async (work: Promise<unknown>): Promise<number> => work.then(() => 0, (e: { errno?: number }) => e.errno ?? -1)
const rows = async (c: mysql.Connection, sql: string): Promise<unknown[][]> => ((await c.query({ sql, rowsAsArray: true }))[0] as unknown[][])

test('LOCK TABLES: others wait, own statements keep to what is locked', async () => {
  const one = await connect()
  const two = await connect()
  await one.query('LOCK TABLES a WRITE')
  assert.equal(await errno(one.query('SELECT * FROM b')), 1100)
  await one.query('INSERT INTO a VALUES (2, "y")')
  assert.equal(await errno(one.query('INSERT INTO a VALUES (2, "y")')), 1062)
  await two.query('SET innodb_lock_wait_timeout = 1')
  assert.equal(await errno(two.query('INSERT INTO a VALUES (9, "z")')), 1205, 'a write lock keeps writers out')
  assert.equal(await errno(two.query('SELECT * FROM a FOR UPDATE')), 1205)
  await one.query('UNLOCK TABLES')
  assert.deepEqual(await rows(two, 'SELECT id FROM a ORDER BY id'), [[1], [2]])
  await one.query('LOCK TABLES a READ, a AS other READ')
  assert.equal(await errno(one.query('DELETE FROM a')), 1099)
  assert.deepEqual(await rows(one, 'SELECT COUNT(*) FROM a JOIN a AS other USING (id)'), [[2]])
  assert.deepEqual(await rows(two, 'SELECT COUNT(*) FROM a'), [[2]], 'a read lock lets readers in')
  assert.equal(await errno(two.query('DELETE FROM a WHERE id = 2')), 1205)
  await one.query('START TRANSACTION')
  await two.query('DELETE FROM a WHERE id = 2')
  await one.end()
  await two.end()
})

test('LOCK TABLES ends with its connection', async () => {
  const one = await connect()
  await one.query('LOCK TABLES a WRITE')
  one.destroy()
  const two = await connect()
  await two.query('SET innodb_lock_wait_timeout = 5')
  assert.deepEqual(await rows(two, 'SELECT COUNT(*) FROM a'), [[1]])
  await two.end()
})

test('LOAD DATA LOCAL: fields, NULL, variables, SET, warnings, all of it or nothing', async () => {
  const c = await connect()
  await c.query('CREATE TABLE loaded (id INT PRIMARY KEY, name VARCHAR(10), v INT, w VARCHAR(30))')
  const load = (sql: string, text: string) => c.query({ sql, infileStreamFactory: () => Readable.from([Buffer.from(text)]) } as mysql.QueryOptions)
  const [first] = await load("LOAD DATA LOCAL INFILE 'x' INTO TABLE loaded FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '\"' IGNORE 1 LINES (id, name, @v) SET v = @v + 1, w = CONCAT(name, '-', id)", 'id,name,v\n1,"a,b",10\n2,"é😀",\\N\n')
  assert.equal((first as mysql.ResultSetHeader).affectedRows, 2)
  assert.equal((first as mysql.ResultSetHeader).info, 'Records: 2  Deleted: 0  Skipped: 0  Warnings: 0')
  assert.deepEqual(await rows(c, 'SELECT * FROM loaded ORDER BY id'), [[1, 'a,b', 11, 'a,b-1'], [2, 'é😀', null, 'é😀-2']])
  const many = Array.from({ length: 3000 }, (_, i) => `${i + 10}\tn${i}\t${i === 2600 ? 'zz' : i}\t\\N\n`).join('')
  const [second] = await load("LOAD DATA LOCAL INFILE 'x' INTO TABLE loaded", many)
  assert.equal((second as mysql.ResultSetHeader).affectedRows, 3000)
  assert.deepEqual(await rows(c, 'SHOW WARNINGS'), [['Warning', 1366, "Incorrect integer value: 'zz' for column 'v' at row 2601"]])
  assert.deepEqual(await rows(c, 'SELECT COUNT(*), MAX(id) FROM loaded'), [[3002, 3009]])
  assert.equal(await errno(load("LOAD DATA LOCAL INFILE 'x' REPLACE INTO TABLE loaded", '9999\ta\t1\tb\n9998\ta\tzz\tb\n')), 1366)
  assert.deepEqual(await rows(c, 'SELECT COUNT(*) FROM loaded WHERE id > 9000'), [[0]])
  assert.equal(await errno(c.query("LOAD DATA INFILE '/x' INTO TABLE loaded")), 1290)
  await c.query('SET GLOBAL local_infile = 0')
  assert.equal(await errno(load("LOAD DATA LOCAL INFILE 'x' INTO TABLE loaded", '')), 3948)
  await c.end()
})

test('CHECKSUM TABLE: equal tables give equal sums, whatever the order of their rows', async () => {
  const c = await connect()
  await c.query('CREATE TABLE s1 (a INT, b VARCHAR(10)); CREATE TABLE s2 LIKE s1; INSERT INTO s1 VALUES (1, "x"), (2, NULL); INSERT INTO s2 VALUES (2, NULL), (1, "x")')
  const sums = await rows(c, 'CHECKSUM TABLE s1, s2')
  assert.equal(sums[0]?.[1], sums[1]?.[1])
  await c.query('UPDATE s2 SET b = "y" WHERE a = 1')
  assert.notEqual((await rows(c, 'CHECKSUM TABLE s2'))[0]?.[1], sums[0]?.[1])
  await c.end()
})

test('SIGNAL and GET DIAGNOSTICS', async () => {
  const c = await connect()
  assert.equal(await errno(c.query("SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no', MYSQL_ERRNO = 4711")), 4711)
  await c.query('GET DIAGNOSTICS CONDITION 1 @state = RETURNED_SQLSTATE, @text = MESSAGE_TEXT, @errno = MYSQL_ERRNO')
  assert.deepEqual(await rows(c, 'SELECT @state, @text, @errno'), [['45000', 'no', 4711]])
  await c.end()
})
