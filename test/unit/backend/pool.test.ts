import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { silentLogger } from '../../../src/base/log.ts'
import { discardingSink } from '../../../src/backend/collect.ts'
import type { PgConnection } from '../../../src/backend/connection.ts'
import { BackendUnavailable, ConnectionLost, LeaseCancelled, PgError, PoolTimeout } from '../../../src/backend/errors.ts'
import { Lease } from '../../../src/backend/lease.ts'
import type { PoolOptions } from '../../../src/backend/pool.ts'
import { Pool } from '../../../src/backend/pool.ts'
import { CollectingSink } from '../../../src/backend/collect.ts'
import type { TestPostgres } from '../../harness/postgres.ts'
import { startPostgres } from '../../harness/postgres.ts'
import { versions } from '../../harness/versions.ts'

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 500; i++) {
    if (await what()) return
    await delay(10)
  }
  assert.fail('waited 5 s in vain')
}

async function value(lease: Lease, text: string, params: string[] = []): Promise<string | null | undefined> {
  const sink = new CollectingSink()
  await lease.run([{ text, paramTypes: [], params }], sink)
  return sink.results[0]?.rows[0]?.[0]
}

for (const version of versions) {
  describe(`Pool and Lease on PostgreSQL ${version}`, () => {
    let server: TestPostgres
    const pools: Pool[] = []
    const create = (options: Partial<PoolOptions> = {}): Pool => {
      const pool = new Pool({ connect: server, log: silentLogger, max: 4, ...options })
      pools.push(pool)
      return pool
    }
    before(async () => {
      server = await startPostgres({ version })
    })
    after(async () => {
      await Promise.all(pools.map((p) => p.close()))
      await server.stop()
    })

    it('reads the capabilities once', async () => {
      const pool = create({ min: 2 })
      const capabilities = await pool.start()
      assert.equal(Math.floor(capabilities.version / 10000), version)
      assert.equal(capabilities.returningOldNew, version >= 18)
      assert.equal(capabilities.casefold, version >= 18)
      assert.equal(capabilities.nondeterministicCollations, true)
      assert.equal(capabilities.eventTriggers, true)
      assert.equal(capabilities.product, 'postgresql')
      assert.equal(capabilities.serverEncoding, 'UTF8')
      await until(() => pool.health.total === 2)
      assert.deepEqual({ ...pool.health, idle: 2 }, {
        reachable: true, lastError: undefined, total: 2, idle: 2, waiting: 0, opening: 0, max: 4,
      })
    })

    it('serves those who wait in their order, never beyond max', async () => {
      const pool = create({ max: 2 })
      const order: number[] = []
      let inUse = 0
      let most = 0
      await Promise.all(
        Array.from({ length: 20 }, async (_, i) => {
          const c = await pool.acquire()
          order.push(i)
          most = Math.max(most, ++inUse)
          await c.query('SELECT pg_sleep(0.002)')
          inUse--
          pool.release(c)
        }),
      )
      assert.deepEqual(order, Array.from({ length: 20 }, (_, i) => i))
      assert.equal(most, 2)
      assert.equal(pool.counters.opened, 2)
      assert.equal(pool.counters.acquired, 20)
      assert.equal(pool.counters.waitBuckets.reduce((a, b) => a + b), 20)
    })

    it('lends a connection and rolls back what was left open', async () => {
      const pool = create({ max: 1 })
      await assert.rejects(pool.use((c) => c.simple('CREATE TABLE gone (); BEGIN; SELECT 1/0')), { code: '22012' })
      assert.equal(await pool.use(async (c) => c.txStatus), 'I')
      assert.deepEqual(await pool.use(async (c) => (await c.query('SELECT 1')).rows), [['1']])
    })

    it('gives up waiting after the time allowed, and on a signal', async () => {
      const pool = create({ max: 1 })
      const held = await pool.acquire()
      pool.setLimits({ acquireTimeout: 60 })
      await assert.rejects(pool.acquire(), PoolTimeout)
      const abort = new AbortController()
      const waiting = pool.acquire(abort.signal)
      abort.abort(new Error('gone'))
      await assert.rejects(waiting, /gone/)
      assert.equal(pool.health.waiting, 0)
      assert.equal(pool.counters.timeouts, 1)
      pool.release(held)
      assert.equal(await pool.acquire(), held)
      pool.release(held)
    })

    it('runs on-connect SQL, replaces old connections and closes idle ones', async () => {
      const pool = create({ onConnect: ["SET application_name = 'greeted'"], idleTimeout: 50, min: 1, max: 3 })
      const three = await Promise.all([pool.acquire(), pool.acquire(), pool.acquire()])
      assert.equal((await three[0].query('SHOW application_name')).rows[0]?.[0], 'greeted')
      for (const c of three) pool.release(c)
      assert.equal(pool.health.idle, 3)
      await until(() => pool.health.total === 1)
      const aging = create({ maxAge: 1, max: 1 })
      const young = await aging.acquire()
      await delay(5)
      aging.release(young)
      assert.equal(young.closed, true)
      const successor = await aging.acquire()
      assert.notEqual(successor.pid, young.pid)
      aging.release(successor)
      const shrinking = create({ max: 2 })
      const two = await Promise.all([shrinking.acquire(), shrinking.acquire()])
      shrinking.setLimits({ max: 1 })
      for (const c of two) shrinking.release(c)
      assert.equal(shrinking.health.total, 1)
      const wrong = create({ onConnect: ['SELECT nonsense'], unavailableTimeout: 50 })
      await assert.rejects(wrong.start(), BackendUnavailable)
      assert.equal(wrong.health.reachable, false)
    })

    it('undoes exactly what was changed', async () => {
      const pool = create({ max: 1, onConnect: ["SET lock_timeout = '7s'"] })
      const lease = new Lease(pool)
      lease.pin('temp-table')
      await lease.run([{ text: 'CREATE TEMP TABLE tt (a int)', paramTypes: [], params: [] }], discardingSink)
      const pid = await value(lease, 'SELECT pg_backend_pid()')
      assert.equal(pool.health.idle, 0)
      lease.pin('user-lock')
      await value(lease, 'SELECT pg_advisory_lock(77)')
      lease.touchSetting('work_mem')
      await value(lease, "SET work_mem = '1MB'")
      await value(lease, 'BEGIN')
      assert.deepEqual([...lease.pins], ['temp-table', 'user-lock', 'transaction'])
      lease.unpin('temp-table')
      lease.unpin('user-lock')
      assert.equal(pool.health.idle, 0, 'the transaction keeps it')
      lease.reset()
      assert.equal(lease.connection, undefined)
      const next = new Lease(pool)
      assert.equal(await value(next, 'SELECT pg_backend_pid()'), pid)
      assert.equal(await value(next, "SELECT to_regclass('tt')"), null)
      assert.equal(await value(next, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"), '0')
      assert.notEqual(await value(next, 'SHOW work_mem'), '1MB')
      assert.equal(await value(next, 'SHOW lock_timeout'), '7s')
      assert.equal(pool.counters.resets, 1)
      next.pin('session-setting')
      await value(next, "SET lock_timeout = '1s'")
      next.unpin('session-setting')
      assert.equal(await value(next, 'SHOW lock_timeout'), '7s', 'RESET ALL is followed by the on-connect SQL')
      const raw = await pool.acquire()
      await raw.simple("PREPARE p AS SELECT 1; SET lock_timeout = '2s'; CREATE TEMP TABLE x ()")
      pool.release(raw, true)
      assert.equal(await value(next, 'SELECT count(*) FROM pg_prepared_statements'), '0')
      assert.equal(await value(next, 'SHOW lock_timeout'), '7s')
    })

    it('keeps the connection of an open transaction, also a failed one, and gives it back at its end', async () => {
      const pool = create({ max: 2 })
      const lease = new Lease(pool)
      const pins: string[] = []
      lease.onPin = (pin, change) => pins.push(`${change > 0 ? '+' : '-'}${pin}`)
      await value(lease, 'BEGIN')
      assert.ok(lease.connection)
      await assert.rejects(value(lease, 'SELECT 1/0'), { code: '22012' })
      assert.ok(lease.connection)
      await value(lease, 'ROLLBACK')
      assert.equal(lease.connection, undefined)
      assert.deepEqual(pins, ['+transaction', '-transaction'])
      await Promise.all([value(lease, 'BEGIN'), value(lease, 'SELECT 1'), value(lease, 'COMMIT')])
      assert.equal(pool.health.idle, pool.health.total)
    })

    it('replays settings only when they differ, and they survive errors and rollbacks', async () => {
      const pool = create({ max: 1 })
      const tokyo = new Lease(pool)
      tokyo.set('TimeZone', 'Asia/Tokyo')
      tokyo.set('search_path', 'pg_catalog')
      const plain = new Lease(pool)
      const zone = 'SELECT current_setting($1)'
      const server = await value(plain, zone, ['TimeZone'])
      assert.equal(await value(tokyo, zone, ['TimeZone']), 'Asia/Tokyo')
      assert.equal(await value(tokyo, zone, ['search_path']), 'pg_catalog')
      assert.equal(await value(plain, zone, ['TimeZone']), server)
      await assert.rejects(value(tokyo, 'SELECT 1/0'), { code: '22012' })
      assert.equal(await value(tokyo, zone, ['TimeZone']), 'Asia/Tokyo')
      assert.equal(await value(plain, zone, ['TimeZone']), server)
      await value(tokyo, 'BEGIN')
      tokyo.set('TimeZone', 'Asia/Seoul')
      assert.equal(await value(tokyo, zone, ['TimeZone']), 'Asia/Seoul')
      await value(tokyo, 'ROLLBACK')
      assert.equal(await value(tokyo, zone, ['TimeZone']), 'Asia/Seoul', 'MySQL settings are not transactional')
      tokyo.set('TimeZone', undefined)
      assert.equal(await value(tokyo, zone, ['TimeZone']), server)
    })

    it('does not run a statement whose settings were refused', async () => {
      const pool = create({ max: 1 })
      const lease = new Lease(pool)
      lease.set('TimeZone', 'Nowhere/Never')
      await assert.rejects(value(lease, 'CREATE TABLE must_not_exist ()'), (e: unknown) => {
        assert.ok(e instanceof PgError)
        assert.equal(e.index, -1)
        assert.equal(e.code, '22023')
        return true
      })
      assert.equal(lease.connection, undefined)
      lease.set('TimeZone', undefined)
      assert.equal(await value(lease, "SELECT to_regclass('must_not_exist')"), null)
    })

    it('sends known settings in the same write as the statement', async () => {
      const pool = create({ max: 1 })
      const lease = new Lease(pool)
      lease.set('TimeZone', 'Asia/Tokyo')
      await value(lease, 'SELECT 1')
      const other = new Lease(pool)
      await value(other, 'SELECT 1')
      const connection = await pool.acquire()
      pool.release(connection)
      const before = connection.writes
      await value(lease, 'SELECT 1')
      assert.equal(connection.writes - before, 1)
    })

    it('reports what a lost connection held, and goes on with another', async () => {
      const pool = create({ max: 3 })
      const admin = await pool.acquire()
      const lease = new Lease(pool)
      lease.pin('affinity')
      const lost: string[][] = []
      lease.onLost = (_reason, pins) => lost.push([...pins])
      await value(lease, 'BEGIN')
      const kill = async (connection: PgConnection | undefined): Promise<void> => {
        await admin.query('SELECT pg_terminate_backend($1::int)', [String(connection?.pid)])
        await until(() => connection?.closed === true)
      }
      await kill(lease.connection)
      await assert.rejects(value(lease, 'SELECT 1'), ConnectionLost)
      assert.deepEqual(lost, [['transaction']])
      assert.deepEqual([...lease.pins], ['affinity'])
      assert.equal(await value(lease, 'SELECT 1'), '1')
      await kill(lease.connection)
      assert.equal(await value(lease, 'SELECT 2'), '2', 'nothing was lost, nothing was sent')
      assert.equal(lost.length, 1)
      const slow = value(lease, 'SELECT pg_sleep(30)')
      const refused = assert.rejects(slow, (e: unknown) => e instanceof ConnectionLost && e.sent)
      await delay(30)
      await kill(lease.connection)
      await refused
      lease.close()
      pool.release(admin)
      assert.ok(pool.counters.lost >= 3)
    })

    it('cancels a client that goes away, and its late cancel hits nobody', async () => {
      const pool = create({ max: 1 })
      const lease = new Lease(pool)
      assert.equal(await value(lease, 'SELECT 1'), '1')
      const slow = value(lease, 'SELECT pg_sleep(30)')
      const watcher = create()
      await until(async () => (await watcher.use((c) => c.query("SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query = 'SELECT pg_sleep(30)'"))).rows[0]?.[0] === '1')
      lease.close()
      await assert.rejects(slow, { code: '57014' })
      const next = new Lease(pool)
      for (let i = 0; i < 30; i++) {
        const run = value(next, 'SELECT 1')
        void next.cancel()
        await run.catch((e: Error) => assert.ok(e instanceof LeaseCancelled || (e as PgError).code === '57014', e))
        assert.equal(await value(new Lease(pool), 'SELECT 2'), '2')
      }
      await assert.rejects(value(lease, 'SELECT 1'), /cancelled/)
      const holder = await pool.acquire()
      const waiting = value(next, 'SELECT 1')
      await next.cancel()
      await assert.rejects(waiting, /cancelled/)
      pool.release(holder)
    })
  })
}

describe('Pool across a restart of the server', () => {
  it('fails clearly while it is down, and recovers by itself', async () => {
    const server = await startPostgres()
    const pool = new Pool({ connect: server, log: silentLogger, max: 3, min: 1, unavailableTimeout: 200 })
    try {
      await pool.start()
      const lease = new Lease(pool)
      assert.equal(await value(lease, 'SELECT 1'), '1')
      await server.pause()
      await until(() => !pool.health.reachable)
      assert.equal(pool.health.total, 0)
      await assert.rejects(value(lease, 'SELECT 1'), BackendUnavailable)
      const patient = new Pool({ connect: server, log: silentLogger, unavailableTimeout: 10_000 })
      const early = value(new Lease(patient), 'SELECT 3')
      await server.start()
      assert.equal(await early, '3')
      await patient.close()
      await until(() => pool.health.reachable && pool.health.idle === 1)
      assert.equal(await value(lease, 'SELECT 2'), '2')
      const wrong = new Pool({ connect: { ...server, password: 'no' }, log: silentLogger, unavailableTimeout: 60_000 })
      await assert.rejects(wrong.acquire(), (e: unknown) => e instanceof BackendUnavailable && e.fields?.code === '28P01')
      await wrong.close()
    } finally {
      await pool.close()
      await server.stop()
    }
  })
})
