import assert from 'node:assert/strict'
import { after, afterEach, before, describe, test } from 'node:test'
import { createConnection } from 'mysql2/promise'
import type { Connection, ResultSetHeader } from 'mysql2/promise'
import { accounts, startTestGateway } from '../harness/gateway.ts'
import type { TestGateway } from '../harness/gateway.ts'
import { startPostgres } from '../harness/postgres.ts'
import type { TestPostgres } from '../harness/postgres.ts'
import { versions } from '../harness/versions.ts'

// UPDATE and DELETE act on what is committed now, as InnoDB's do, though PostgreSQL's statement began before it.

for (const version of versions) {
  describe(`current reads: PostgreSQL ${version}`, () => {
    let postgres: TestPostgres
    let gateway: TestGateway
    let one: Connection
    let two: Connection
    const connect = (): Promise<Connection> => createConnection({ host: '127.0.0.1', port: gateway.port, ...accounts.root, database: 'current_reads' })
    const affected = async (c: Connection, sql: string): Promise<number> => (await c.query<ResultSetHeader>(sql))[0].affectedRows
    const value = async (id: number): Promise<unknown> => ((await one.query({ sql: `SELECT v FROM t WHERE id = ${id}`, rowsAsArray: true }))[0] as unknown[][])[0]?.[0]
    const pause = (): Promise<unknown> => new Promise((done) => setTimeout(done, 150))

    before(async () => {
      postgres = await startPostgres({ version })
      gateway = await startTestGateway({ postgres })
      const c = await createConnection({ host: '127.0.0.1', port: gateway.port, ...accounts.root })
      await c.query('CREATE DATABASE current_reads')
      await c.query('CREATE TABLE current_reads.t (id INT PRIMARY KEY, v INT NOT NULL)')
      await c.query('INSERT INTO current_reads.t VALUES (1, 0), (2, 0), (3, 0)')
      await c.end()
      ;[one, two] = [await connect(), await connect()]
    })
    afterEach(async () => {
      for (const c of [one, two]) await c.query('ROLLBACK')
    })
    after(async () => {
      one?.destroy()
      two?.destroy()
      await gateway?.stop()
      await postgres?.stop()
    })

    for (const [mode, begin] of [['in a transaction', 'BEGIN'], ['on its own', 'DO 1']] as const) {
      test(`${mode}, a row that was replaced while waiting for it is found`, async () => {
        for (const write of ['UPDATE t SET v = v + 1 WHERE id = 1', 'DELETE FROM t WHERE id = 1 AND v >= 0']) {
          await one.query('BEGIN')
          await one.query('DELETE FROM t WHERE id = 1')
          await one.query('INSERT INTO t VALUES (1, 10)')
          await two.query(begin)
          const waiting = affected(two, write)
          await pause()
          await one.query('COMMIT')
          assert.equal(await waiting, 1, write)
          await two.query('COMMIT')
          assert.equal(await value(1), write.startsWith('UPDATE') ? 11 : undefined)
        }
        await one.query('INSERT INTO t VALUES (1, 0)')
      })
    }

    test('a row that is gone, or no longer meets the condition, is not', async () => {
      await one.query('BEGIN')
      await one.query('DELETE FROM t WHERE id = 2')
      const waiting = affected(two, 'UPDATE t SET v = 5 WHERE id = 2')
      await pause()
      await one.query('COMMIT')
      assert.equal(await waiting, 0)
      await one.query('BEGIN')
      await one.query('UPDATE t SET v = 7 WHERE id = 3')
      const other = affected(two, 'UPDATE t SET v = 8 WHERE id = 3 AND v = 0')
      await pause()
      await one.query('COMMIT')
      assert.equal(await other, 0)
      assert.equal(await value(3), 7)
    })

    test('a row inserted where this transaction found none is a deadlock; its own row twice is a duplicate', async () => {
      await one.query('BEGIN')
      assert.equal(await affected(one, 'DELETE FROM t WHERE id = 50'), 0)
      await two.query('INSERT INTO t VALUES (50, 1)')
      await assert.rejects(one.query('INSERT INTO t VALUES (50, 2)'), { errno: 1213, sqlState: '40001' })
      // The transaction is over.
      assert.equal(await affected(one, 'UPDATE t SET v = 3 WHERE id = 50'), 1)
      assert.equal(((await two.query({ sql: 'SELECT v FROM t WHERE id = 50', rowsAsArray: true }))[0] as unknown[][])[0]?.[0], 3)
      await one.query('BEGIN')
      assert.equal(await affected(one, 'DELETE FROM t WHERE id = 51'), 0)
      await one.query('INSERT INTO t VALUES (51, 1)')
      await assert.rejects(one.query('INSERT INTO t VALUES (51, 2)'), { errno: 1062 })
      assert.equal(await affected(one, 'DELETE FROM t WHERE id = 51'), 1)
    })

    test('of several clients that replace the same row none meets a duplicate', async () => {
      const clients = await Promise.all(Array.from({ length: 6 }, connect))
      let done = 0
      await Promise.all(clients.map(async (c) => {
        for (let i = 0; i < 20; i++) {
          try {
            await c.query('BEGIN')
            await c.query('DELETE FROM t WHERE id = 3')
            await c.query('INSERT INTO t VALUES (3, 1)')
            await c.query('COMMIT')
            done++
          } catch (error) {
            assert.equal((error as { errno: number }).errno, 1213)
          }
        }
        c.destroy()
      }))
      assert.ok(done > 0)
      assert.equal(await value(3), 1)
    })
  })
}
