import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { silentLogger } from '../../../src/base/log.ts'
import { PgConnection } from '../../../src/backend/connection.ts'
import { PgError } from '../../../src/backend/errors.ts'
import type { SchemaPackage } from '../../../src/backend/install.ts'
import { installedVersion, installSchema } from '../../../src/backend/install.ts'
import type { TestPostgres } from '../../harness/postgres.ts'
import { startPostgres } from '../../harness/postgres.ts'
import { versions } from '../../harness/versions.ts'

const pack = (version: string, statements: string[], schema = 'helpers'): SchemaPackage => ({ schema, version, statements })

for (const version of versions) {
  describe(`installSchema on PostgreSQL ${version}`, () => {
    let server: TestPostgres
    let admin: PgConnection
    before(async () => {
      server = await startPostgres({ version })
      admin = await PgConnection.connect(server)
    })
    after(async () => {
      admin.close()
      await server.stop()
    })

    const first = pack('v1', [
      "CREATE COLLATION ai_ci (provider = icu, locale = 'und-u-ks-level1-kc-true', deterministic = false)",
      'CREATE TABLE runs (at timestamptz DEFAULT clock_timestamp())',
      'INSERT INTO runs DEFAULT VALUES; INSERT INTO runs DEFAULT VALUES',
      "CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    ])

    it('installs once, from many gateways at the same time, then upgrades', async () => {
      const connections = await Promise.all(Array.from({ length: 6 }, () => PgConnection.connect(server)))
      const outcomes = await Promise.all(connections.map((c) => installSchema(c, first, silentLogger)))
      assert.deepEqual(outcomes.map((o) => o.result).sort(), [...Array<string>(5).fill('current'), 'installed'])
      assert.deepEqual((await admin.query('SELECT count(*) FROM helpers.runs')).rows, [['2']])
      const second = pack('v2', ["CREATE OR REPLACE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 11'"])
      const upgrades = await Promise.all(connections.map((c) => installSchema(c, second, silentLogger)))
      const upgraded = upgrades.filter((o) => o.result === 'upgraded')
      assert.deepEqual(upgraded, [{ result: 'upgraded', previous: 'v1' }])
      assert.deepEqual((await admin.query('SELECT helpers.one()')).rows, [['11']])
      assert.equal(await installedVersion(admin, 'helpers'), 'v2')
      for (const c of connections) {
        assert.equal(c.txStatus, 'I')
        c.close()
      }
    })

    it('upgrades a function to another result type', async () => {
      await installSchema(admin, pack('v1', ["CREATE OR REPLACE FUNCTION two(x int) RETURNS int LANGUAGE sql AS 'SELECT 2'"], 'retyped'), silentLogger)
      await installSchema(admin, pack('v2', ["CREATE OR REPLACE FUNCTION two(x int) RETURNS text LANGUAGE sql AS 'SELECT ''two'''"], 'retyped'), silentLogger)
      assert.deepEqual((await admin.query('SELECT retyped.two(1)')).rows, [['two']])
    })

    it('drops what an upgrade no longer has, unless something depends on it', async () => {
      const fn = (argument: string): string => `CREATE OR REPLACE FUNCTION three(x ${argument}) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT '${argument}' $$`
      await installSchema(admin, pack('v1', [fn('int'), 'CREATE OR REPLACE FUNCTION kept(x int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT x $$', 'CREATE OR REPLACE AGGREGATE gone(int) (SFUNC = int4pl, STYPE = int)'], 'shrunk'), silentLogger)
      await admin.simple('CREATE VIEW public.stands_on AS SELECT shrunk.kept(1)')
      await installSchema(admin, pack('v2', [fn('bigint')], 'shrunk'), silentLogger)
      assert.deepEqual((await admin.query("SELECT proname FROM pg_proc WHERE pronamespace = 'shrunk'::regnamespace ORDER BY 1")).rows, [['kept'], ['three']])
      assert.deepEqual((await admin.query('SELECT shrunk.three(1)')).rows, [['bigint']])
      await admin.simple('DROP VIEW public.stands_on')
    })

    it('leaves everything as it was when a statement fails, and says which', async () => {
      const broken = pack('v1', ['CREATE TABLE fine ()', 'CREATE TABLE broken (', 'SELECT 1'], 'broken')
      await assert.rejects(installSchema(admin, broken, silentLogger), (e: unknown) => {
        assert.ok(e instanceof PgError)
        assert.equal(e.index, 1)
        assert.equal(e.code, '42601')
        return true
      })
      assert.equal(admin.txStatus, 'I')
      assert.deepEqual((await admin.query("SELECT to_regnamespace('broken')")).rows, [[null]])
    })

    it('names the missing privilege', async () => {
      await admin.simple("CREATE ROLE poor LOGIN PASSWORD 'poor'")
      const poor = await PgConnection.connect({ ...server, user: 'poor', password: 'poor' })
      const refused = await installSchema(poor, pack('v1', [], 'other'), silentLogger)
      assert.equal(refused.result, 'missing-privilege')
      assert.match('reason' in refused ? refused.reason : '', /GRANT CREATE ON DATABASE "postgres" TO "poor"/)
      const foreign = await installSchema(poor, first, silentLogger)
      assert.match('reason' in foreign ? foreign.reason : '', /belongs to "tester" and cannot be upgraded by "poor"/)
      await admin.simple('GRANT CREATE ON DATABASE postgres TO poor')
      assert.equal((await installSchema(poor, pack('v1', [], 'other'), silentLogger)).result, 'installed')
      assert.equal((await installSchema(poor, pack('v1', [], 'other'), silentLogger)).result, 'current')
      poor.close()
    })
  })
}
