import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { PgCatalog } from '../../../src/catalog/catalog.ts'
import type { TableInfo } from '../../../src/catalog/table.ts'
import { versions } from '../../harness/versions.ts'
import { startDdl, type DdlFixture } from './ddl-fixture.ts'

const bin = '/usr/lib/postgresql/15/bin'

describe('what MySQL declared survives pg_dump and restore', { skip: versions.includes(15) ? false : 'PostgreSQL 15 is not installed' }, () => {
  let ddl: DdlFixture
  before(async () => { ddl = await startDdl(15) })
  after(() => ddl.stop())

  it('with columns, keys, order and options as they were', async () => {
    await ddl.run(`
      create table p(id bigint unsigned auto_increment primary key, code char(3) collate utf8mb4_general_ci, unique(code)) comment='parents';
      create table c(id int unsigned zerofill auto_increment primary key, pid bigint unsigned, e enum('a','b') default 'b' comment 'one', b bit(5) default b'101', t varchar(20) charset latin1, v varbinary(9) default 'q',
        g int as (pid + 1), u datetime(3) default current_timestamp(3) on update current_timestamp(3), h int invisible, x text, key kx(x(10)), key kd(t desc), fulltext ft(x), check (pid > 0), constraint n check (h > 1) not enforced,
        foreign key (pid) references p(id) on delete cascade) row_format=compact;
      alter table c drop h, add first1 decimal(5,2) unsigned first;
      create view w as select id, e from c`)
    const tables = ['p', 'c', 'w']
    const want = new Map<string, TableInfo>()
    for (const name of tables) want.set(name, await ddl.table(name))

    const { host, port, user, password } = ddl.server
    const env = { ...process.env, PGPASSWORD: password }
    const at = ['-h', host, '-p', String(port), '-U', user]
    const dump = execFileSync(`${bin}/pg_dump`, [...at, '-d', ddl.server.database, '-n', 'aproxy', '-n', 'd'], { env, maxBuffer: 1 << 26 })
    await ddl.client.query('CREATE DATABASE restored')
    execFileSync(`${bin}/psql`, [...at, '-d', 'restored', '-q', '-v', 'ON_ERROR_STOP=1', '-f', '-'], { env, input: dump, stdio: ['pipe', 'ignore', 'pipe'] })

    const client = new pg.Client({ host, port, user, password, database: 'restored' })
    await client.connect()
    try {
      await client.query("SET TimeZone = 'UTC'")
      const catalog = new PgCatalog(async (text, params) => (await client.query({ text, values: [...params], rowMode: 'array', types: { getTypeParser: () => (value: string) => value } })).rows as (string | null)[][])
      await catalog.load(tables.map((name) => ({ database: 'd', name })))
      for (const name of tables) {
        // pg_dump numbers what is left of the columns anew.
        const bare = (table: TableInfo | undefined): unknown => table && { ...table, oid: 0, columns: table.columns.map((column) => ({ ...column, attnum: 0 })) }
        assert.deepEqual(bare(catalog.table('d', name)), bare(want.get(name)))
      }
    } finally {
      await client.end()
    }
  })
})
