import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import type { SslMode } from '../../../src/backend/connect.ts'
import { PgConnection } from '../../../src/backend/connection.ts'
import type { TestPostgres } from '../../harness/postgres.ts'
import { startPostgres } from '../../harness/postgres.ts'
import { versions } from '../../harness/versions.ts'

const ca = readFileSync(new URL('../../harness/tls/server.crt', import.meta.url), 'utf8')

for (const version of versions) {
  describe(`TLS to PostgreSQL ${version}`, () => {
    let secure: TestPostgres
    let plain: TestPostgres
    before(async () => {
      ;[secure, plain] = await Promise.all([startPostgres({ version, tls: true }), startPostgres({ version })])
    })
    after(() => Promise.all([secure.stop(), plain.stop()]))

    const usesTls = async (server: TestPostgres, mode: SslMode, more: object = {}, host = '127.0.0.1'): Promise<boolean> => {
      const c = await PgConnection.connect({ ...server, host, ssl: { mode, ...more } })
      const { rows } = await c.query('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()')
      c.close()
      return rows[0]?.[0] === 't'
    }

    it('uses TLS as the mode says', async () => {
      assert.equal(await usesTls(secure, 'disable'), false)
      assert.equal(await usesTls(secure, 'allow'), false)
      assert.equal(await usesTls(secure, 'prefer'), true)
      assert.equal(await usesTls(secure, 'require'), true)
      assert.equal(await usesTls(secure, 'verify-ca', { ca }), true)
      assert.equal(await usesTls(secure, 'verify-full', { ca }), true)
      assert.equal(await usesTls(secure, 'verify-full', { ca }, 'localhost'), true)
      assert.equal(await usesTls(plain, 'prefer'), false)
    })

    it('refuses what the mode does not allow', async () => {
      await assert.rejects(usesTls(plain, 'require'), /does not support SSL/)
      await assert.rejects(usesTls(secure, 'verify-ca'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
      await assert.rejects(usesTls(secure, 'verify-full'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
    })

    it('streams, pauses, cancels and closes over TLS', async () => {
      const c = await PgConnection.connect({ ...secure, ssl: { mode: 'verify-full', ca } })
      let rows = 0
      await c.run([{ text: "SELECT repeat('t', 1000) FROM generate_series(1, 20000)", paramTypes: [], params: [] }], {
        row() {
          if (++rows % 5000 !== 0) return
          c.pause()
          setTimeout(() => c.resume(), 10)
        },
        complete() {},
      })
      assert.equal(rows, 20_000)
      const big = 'x'.repeat(3_000_000)
      const results = await Promise.all([c.query('SELECT length($1::text)', [big]), c.query('SELECT length($1::text)', [big + 'y'])])
      assert.deepEqual(results.map((r) => r.rows[0]?.[0]), ['3000000', '3000001'])
      const slow = assert.rejects(c.query('SELECT pg_sleep(30)'), { code: '57014' })
      setTimeout(() => void c.cancel(), 50)
      await slow
      c.close()
    })
  })
}
