import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { ConnectionLost, PgError } from '../../../src/backend/errors.ts'
import { PgConnection } from '../../../src/backend/connection.ts'
import { discardingSink } from '../../../src/backend/collect.ts'
import type { PgField, PgRequest, PgSink } from '../../../src/backend/requests.ts'
import type { TestPostgres } from '../../harness/postgres.ts'
import { startPostgres } from '../../harness/postgres.ts'
import { versions } from '../../harness/versions.ts'

const INT4 = 23
const TEXT = 25

function request(text: string, params: (string | Buffer | null)[] = [], more: Partial<PgRequest> = {}): PgRequest {
  return { text, paramTypes: [], params, ...more }
}

/** Records what arrives, with row values as strings. */
class Recorder implements PgSink {
  readonly events: unknown[][] = []
  fields(index: number, fields: PgField[]): void {
    this.events.push(['fields', index, fields.map((f) => `${f.name}:${f.typeOid}:${f.format}`)])
  }
  row(index: number, b: Buffer, start: number, end: number): void {
    const values: (string | null)[] = []
    let p = start + 2
    for (let n = b.readInt16BE(start); n > 0; n--) {
      const length = b.readInt32BE(p)
      p += 4
      values.push(length < 0 ? null : b.toString('utf8', p, p + length))
      p += Math.max(0, length)
    }
    assert.equal(p, end)
    this.events.push(['row', index, values])
  }
  complete(index: number, tag: string): void {
    this.events.push(['complete', index, tag])
  }
}

for (const version of versions) {
  describe(`PgConnection on PostgreSQL ${version}`, () => {
    let server: TestPostgres
    const open: PgConnection[] = []
    const connect = async (): Promise<PgConnection> => {
      const c = await PgConnection.connect(server)
      open.push(c)
      return c
    }
    before(async () => {
      server = await startPostgres({ version })
    })
    after(async () => {
      for (const c of open) c.close()
      await server.stop()
    })

    it('reports the server, and reaches it over the Unix socket too', async () => {
      const tcp = await connect()
      assert.equal(Math.floor(tcp.serverVersion / 10000), version)
      assert.equal((await tcp.query('SELECT pg_backend_pid()')).rows[0]?.[0], String(tcp.pid))
      const unix = await PgConnection.connect({ ...server, host: server.socketDirectory ?? '' })
      assert.deepEqual((await unix.query('SELECT inet_client_addr()')).rows, [[null]])
      unix.close()
    })

    it('refuses a wrong password and an unknown database with the fields of the error', async () => {
      await assert.rejects(PgConnection.connect({ ...server, password: 'no' }), (e: unknown) => {
        assert.ok(e instanceof PgError)
        assert.equal(e.code, '28P01')
        assert.equal(e.fields.severity, 'FATAL')
        return true
      })
      await assert.rejects(PgConnection.connect({ ...server, database: 'nowhere' }), { code: '3D000' })
      await assert.rejects(PgConnection.connect({ ...server, port: 1 }), { code: 'ECONNREFUSED' })
    })

    it('answers a pipeline in order, describing only what was asked', async () => {
      const c = await connect()
      const sink = new Recorder()
      await c.run(
        [
          request('SELECT $1::int4 + 1 AS a', ['41'], { name: 's1', paramTypes: [INT4], describe: true }),
          request('SELECT $1::text, $2::text, NULL', ['é😀', ''], { paramTypes: [TEXT, TEXT] }),
          request(''),
          request('SELECT $1::int4 AS b', [Buffer.from([0, 0, 1, 2])], { paramFormats: [1], resultFormats: [0], describe: true }),
        ],
        sink,
      )
      assert.deepEqual(sink.events, [
        ['fields', 0, ['a:23:0']],
        ['row', 0, ['42']],
        ['complete', 0, 'SELECT 1'],
        ['row', 1, ['é😀', '', null]],
        ['complete', 1, 'SELECT 1'],
        ['complete', 2, ''],
        ['fields', 3, ['b:23:0']],
        ['row', 3, ['258']],
        ['complete', 3, 'SELECT 1'],
      ])
      assert.equal(c.txStatus, 'I')
    })

    it('runs several pipelines at once, each with its own Sync', async () => {
      const c = await connect()
      const sinks = [0, 1, 2, 3, 4].map(() => new Recorder())
      const sql = ['SELECT 1', 'SELECT 1/0', 'CREATE TEMP TABLE p AS SELECT 7 AS x', 'SELECT bad', 'SELECT x FROM p']
      const results = await Promise.allSettled(sql.map((text, i) => c.run([request(text)], sinks[i] as Recorder)))
      assert.deepEqual(results.map((r) => (r.status === 'rejected' ? (r.reason as PgError).code : '')), [
        '', '22012', '', '42703', '',
      ])
      assert.deepEqual(sinks[4]?.events[0], ['row', 0, ['7']])
    })

    it('skips what follows an error and names the request that failed', async () => {
      const c = await connect()
      await c.simple('CREATE TEMP TABLE t (a int PRIMARY KEY, CONSTRAINT small CHECK (a < 100))')
      const sink = new Recorder()
      const insert = { name: 'ins', paramTypes: [INT4] }
      await assert.rejects(
        c.run(
          [
            request('INSERT INTO t VALUES ($1)', ['1'], insert),
            request('INSERT INTO t VALUES ($1)', ['200'], insert),
            request('SELECT 3', [], { name: 'never' }),
          ],
          sink,
        ),
        (e: unknown) => {
          assert.ok(e instanceof PgError)
          assert.equal(e.index, 1)
          assert.equal(e.code, '23514')
          assert.equal(e.fields.constraint, 'small')
          assert.equal(e.fields.table, 't')
          assert.match(e.fields.detail ?? '', /200/)
          return true
        },
      )
      assert.deepEqual(sink.events, [['complete', 0, 'INSERT 0 1']])
      assert.deepEqual((await c.query('SELECT count(*) FROM t')).rows, [['0']], 'one Sync is one transaction')
      const again = new Recorder()
      await c.run([request('SELECT 3', [], { name: 'never' })], again)
      assert.deepEqual(again.events[0], ['row', 0, ['3']])
      await assert.rejects(c.query('SELECT nothing'), (e: unknown) => (e as PgError).fields.position === 8)
    })

    it('parses a name again after its Parse failed, its text changed or its plan went stale', async () => {
      const c = await connect()
      await assert.rejects(c.run([request('SELECT * FROM later', [], { name: 'n' })], discardingSink), { code: '42P01' })
      await c.simple('CREATE TEMP TABLE later AS SELECT 1 AS a')
      const named = (text: string): Promise<void> => c.run([request(text, [], { name: 'n' })], discardingSink)
      await named('SELECT * FROM later')
      await c.simple('ALTER TABLE later ADD b int')
      await assert.rejects(named('SELECT * FROM later'), { code: '0A000' })
      await named('SELECT * FROM later')
      await named('SELECT a FROM later')
      await c.simple('DEALLOCATE n')
      await assert.rejects(named('SELECT a FROM later'), { code: '26000' })
      await named('SELECT a FROM later')
    })

    it('survives a failed Parse that a later pipeline already relied on', async () => {
      const c = await connect()
      const named = (): Promise<void> => c.run([request('SELECT a FROM soon', [], { name: 'x' })], discardingSink)
      const first = named()
      const create = c.run([request('CREATE TEMP TABLE soon AS SELECT 1 AS a')], discardingSink)
      const second = named()
      const third = named()
      await assert.rejects(first, { code: '42P01' })
      await Promise.all([create, second, third])
      await named()
    })

    it('keeps no more statements than its bound, and closes the others', async () => {
      const c = await PgConnection.connect({ ...server, statementCacheSize: 3 })
      open.push(c)
      for (let round = 0; round < 2; round++) {
        for (let i = 0; i < 6; i++) {
          const sink = new Recorder()
          await c.run([request(`SELECT ${i}`, [], { name: `n${i}` })], sink)
          assert.deepEqual(sink.events[0], ['row', 0, [String(i)]])
        }
      }
      await c.query('SELECT 1')
      assert.equal(c.preparedStatements, 3)
      const { rows } = await c.query('SELECT count(*) FROM pg_prepared_statements')
      assert.deepEqual(rows, [['3']])
      const many = [0, 1, 2, 3, 4, 5].map((i) => request(`SELECT ${i}`, [], { name: `n${i}` }))
      const sink = new Recorder()
      await c.run([...many, ...many], sink)
      assert.deepEqual(sink.events.filter((e) => e[0] === 'row').map((e) => (e[2] as string[])[0]), [
        '0', '1', '2', '3', '4', '5', '0', '1', '2', '3', '4', '5',
      ])
    })

    it('joins rows that are split over many chunks', async () => {
      const c = await connect()
      const sizes: number[] = []
      let sum = 0
      await c.run(
        [request("SELECT repeat('x', n * 37), repeat('y', CASE WHEN n = 500 THEN 3000000 ELSE 1 END) FROM generate_series(1, 1000) n")],
        {
          row(_i, b, start) {
            const first = b.readInt32BE(start + 2)
            const second = b.readInt32BE(start + 6 + first)
            assert.equal(b[start + 6], 0x78)
            assert.equal(b[start + 6 + first - 1], 0x78)
            assert.equal(b[start + 10 + first + second - 1], 0x79)
            sizes.push(first)
            sum += second
          },
          complete() {},
        },
      )
      assert.deepEqual(sizes, Array.from({ length: 1000 }, (_, i) => (i + 1) * 37))
      assert.equal(sum, 999 + 3_000_000)
    })

    it('sends parameters larger than any buffer, and refuses too many of them', async () => {
      const c = await connect()
      const big = 'ä'.repeat(5_000_000)
      const sink = new Recorder()
      await c.run([request('SELECT length($1::text), length($2::bytea)', [big, Buffer.alloc(9_000_000)], { paramFormats: [0, 1] })], sink)
      assert.deepEqual(sink.events[0], ['row', 0, ['5000000', '9000000']])
      const many = Array.from({ length: 65_536 }, () => '1')
      await assert.rejects(c.run([request('SELECT 1', many)], discardingSink), RangeError)
      assert.deepEqual((await c.query('SELECT 1')).rows, [['1']])
    })

    it('passes on notices, parameter changes and notifications', async () => {
      const c = await connect()
      const seen: string[] = []
      await c.run([request("DO $$ BEGIN RAISE NOTICE 'hello %', 1; END $$")], {
        row() {},
        complete() {},
        notice: (f) => seen.push(`${f.severity} ${f.message}`),
      })
      assert.deepEqual(seen, ['NOTICE hello 1'])
      await c.simple("SET TimeZone = 'Asia/Tokyo'")
      assert.equal(c.parameters.get('TimeZone'), 'Asia/Tokyo')
      const heard = new Promise((resolve) => (c.onNotification = resolve))
      await c.simple('LISTEN ch')
      const other = await connect()
      await other.simple("NOTIFY ch, 'payload'")
      assert.deepEqual(await heard, { pid: other.pid, channel: 'ch', payload: 'payload' })
    })

    it('knows the transaction status', async () => {
      const c = await connect()
      await c.run([request('BEGIN')], discardingSink)
      assert.equal(c.txStatus, 'T')
      await assert.rejects(c.query('SELECT 1/0'))
      assert.equal(c.txStatus, 'E')
      const before = c.rollbacks
      await c.query('ROLLBACK')
      assert.equal(c.txStatus, 'I')
      assert.equal(c.rollbacks, before + 1)
    })

    it('goes on after the sink threw', async () => {
      const c = await connect()
      const boom = new Error('boom')
      const result = c.run([request('SELECT generate_series(1, 100000)')], {
        row() {
          throw boom
        },
        complete() {},
      })
      await assert.rejects(result, boom)
      assert.deepEqual((await c.query('SELECT 5')).rows, [['5']])
    })

    it('sends nothing of a pipeline that cannot be encoded', async () => {
      const c = await connect()
      const bad = [request('SELECT 1', [], { name: 'ok' }), request('SELECT $1', [undefined as never])]
      await assert.rejects(c.run(bad, discardingSink), TypeError)
      await c.run([request('SELECT 1', [], { name: 'ok' })], discardingSink)
    })

    it('cancels what runs, and leaves the next statement alone', async () => {
      const c = await connect()
      const slow = c.query('SELECT pg_sleep(30)')
      const follower = c.query('SELECT 2')
      const cancelled = new Promise((done) => setTimeout(() => done(c.cancel()), 50))
      await assert.rejects(slow, { code: '57014' })
      assert.deepEqual((await follower).rows, [['2']])
      await cancelled
      await c.cancel()
      assert.equal(c.cancelling, undefined)
      assert.deepEqual((await c.query('SELECT 3')).rows, [['3']])
    })

    it('reports a connection killed in the middle of a result', async () => {
      const c = await connect()
      const admin = await connect()
      let rows = 0
      const result = c.run([request('SELECT generate_series(1, 100000000)')], {
        row() {
          if (++rows === 1) void admin.query('SELECT pg_terminate_backend($1::int)', [String(c.pid)])
        },
        complete() {},
      })
      const behind = c.query('SELECT 1')
      let reason: ConnectionLost | undefined
      c.onClose = (r) => (reason = r)
      await assert.rejects(result, (e: unknown) => {
        assert.ok(e instanceof ConnectionLost)
        assert.equal(e.sent, true)
        return true
      })
      await assert.rejects(behind, ConnectionLost)
      assert.equal(c.closed, true)
      assert.ok(reason)
      await assert.rejects(c.query('SELECT 1'), (e: unknown) => e instanceof ConnectionLost && !e.sent)
      const idle = await connect()
      const closed = new Promise<ConnectionLost>((resolve) => (idle.onClose = resolve))
      await admin.query('SELECT pg_terminate_backend($1::int)', [String(idle.pid)])
      assert.equal((await closed).fields?.code, '57P01')
    })

    it('copies in and out, with errors from either side', async () => {
      const c = await connect()
      await c.simple('CREATE TEMP TABLE cp (a int, b text)')
      async function* rows(n: number, bad?: number): AsyncGenerator<Buffer> {
        for (let i = 0; i < n; i++) yield Buffer.from(i === bad ? 'x\ty\n' : `${i}\t${'z'.repeat(1000)}\n`)
      }
      const copy = c.copyIn('COPY cp FROM STDIN', rows(5000))
      const behind = c.query('SELECT count(*) FROM cp')
      assert.equal(await copy, 'COPY 5000')
      assert.deepEqual((await behind).rows, [['5000']])
      let bytes = 0
      assert.equal(await c.copyOut('COPY cp TO STDOUT', (_b, s, e) => (bytes += e - s)), 'COPY 5000')
      assert.equal(bytes, 10 + 90 * 2 + 900 * 3 + 4000 * 4 + 5000 * 1002)
      await assert.rejects(c.copyIn('COPY cp FROM STDIN', rows(5000, 17)), (e: unknown) => {
        assert.ok(e instanceof PgError)
        assert.equal(e.code, '22P02')
        assert.match(e.fields.where ?? '', /line 18, column a/)
        return true
      })
      async function* failing(): AsyncGenerator<Buffer> {
        yield Buffer.from('1\ta\n')
        throw new Error('file ended')
      }
      await assert.rejects(c.copyIn('COPY cp FROM STDIN', failing()), /file ended/)
      await assert.rejects(c.copyIn('COPY nowhere FROM STDIN', rows(1)), { code: '42P01' })
      await assert.rejects(c.run([request('COPY cp FROM STDIN')], discardingSink), { code: '57014' })
      assert.deepEqual((await c.query('SELECT count(*) FROM cp')).rows, [['5000']])
    })

    it('pauses the server while the reader is slow, in constant memory', async () => {
      const c = await connect()
      const start = process.memoryUsage()
      let rows = 0
      let most = 0
      let pauses = 0
      await c.run([request("SELECT repeat('m', 1000) FROM generate_series(1, 200000)")], {
        row() {
          rows++
          if (rows % 20_000 !== 0) return
          pauses++
          c.pause()
          const now = process.memoryUsage()
          most = Math.max(most, now.external + now.arrayBuffers - start.external - start.arrayBuffers)
          const seen = rows
          setTimeout(() => {
            assert.ok(rows - seen < 200, `${rows - seen} rows while paused`)
            c.resume()
          }, 30)
        },
        complete() {},
      })
      assert.equal(rows, 200_000)
      assert.ok(pauses >= 10)
      assert.ok(most < 32 * 1024 * 1024, `${most} bytes`)
    })

    it('reads on after a pause in the last row', async () => {
      const c = await connect()
      await c.run([request('SELECT 1')], { row: () => c.pause(), complete() {} })
      assert.deepEqual((await c.query('SELECT 2')).rows, [['2']])
      c.pause()
      assert.deepEqual((await c.query('SELECT 3')).rows, [['3']])
    })

    it('closes cleanly', async () => {
      const c = await PgConnection.connect(server)
      const { pid } = c
      c.close()
      assert.equal(c.closed, true)
      const admin = await connect()
      for (let i = 0; i < 100; i++) {
        const { rows } = await admin.query('SELECT count(*) FROM pg_stat_activity WHERE pid = $1::int', [String(pid)])
        if (rows[0]?.[0] === '0') return
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      assert.fail('the backend is still there')
    })
  })
}
