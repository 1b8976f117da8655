import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { showCreateTable } from '../../../src/lower/show-create.ts'
import { startDdl, type DdlFixture } from './ddl-fixture.ts'
import { versions } from '../../harness/versions.ts'

for (const version of versions) {
  describe(`DDL and what is stored, PostgreSQL ${version}`, () => {
    let ddl: DdlFixture
    before(async () => { ddl = await startDdl(version) })
    after(() => ddl.stop())
    const rows = async (sql: string): Promise<(string | null)[][]> => [...await ddl.query(sql, [])].map((row) => [...row])
    const fresh = (): Promise<unknown> => ddl.run('drop database if exists d; create database d')

    it('counts from AUTO_INCREMENT = n, restarts with TRUNCATE, and never goes below what is there', async () => {
      await fresh()
      await ddl.run('create table t(id int unsigned auto_increment primary key, v int) auto_increment = 7')
      await ddl.client.query('insert into d.t(v) values (1), (2)')
      assert.deepEqual(await rows('select id from d.t order by id'), [['7'], ['8']])
      await ddl.run('alter table t auto_increment = 3')
      await ddl.client.query('insert into d.t(v) values (3)')
      assert.deepEqual(await rows('select max(id) from d.t'), [['9']])
      await ddl.run('truncate t')
      await ddl.client.query('insert into d.t(v) values (4)')
      assert.deepEqual(await rows('select id from d.t'), [['1']])
    })

    it('keeps sequence, indexes and constraints with a renamed table, so that the old name is free', async () => {
      await fresh()
      const create = "create table t(id int auto_increment primary key, v varchar(5), unique u(v), check (v <> ''))"
      await ddl.run(create)
      await ddl.run('rename table t to t_old')
      await ddl.run(create)
      await ddl.client.query("insert into d.t_old(v) values ('a'); insert into d.t(v) values ('a')")
      assert.deepEqual((await ddl.table('t_old')).keys.map((k) => k.name), ['PRIMARY', 'u'])
      assert.equal((await ddl.table('t_old')).checks[0]?.name, 't_old_chk_1')
    })

    it('moves a table to another database', async () => {
      await fresh()
      await ddl.run('drop database if exists d2; create database d2; create table t(id int auto_increment primary key, v int, key(v)); rename table t to d2.t2')
      assert.equal((await ddl.table('t2', 'd2')).keys.length, 2)
      await ddl.client.query('insert into d2.t2(v) values (1)')
      await ddl.run('drop database d2')
    })

    it('makes a foreign key when its parent appears (foreign_key_checks = 0)', async () => {
      await fresh()
      const off = { foreignKeyChecks: false }
      await ddl.run('create table c(id int primary key, pid bigint unsigned, foreign key (pid) references p(id) on delete cascade)', off)
      const waiting = await ddl.table('c')
      assert.equal(waiting.foreignKeys[0]?.constraint, undefined)
      assert.match(showCreateTable(waiting), /CONSTRAINT `c_ibfk_1` FOREIGN KEY \(`pid`\) REFERENCES `p` \(`id`\) ON DELETE CASCADE/)
      await ddl.run('create table p(id bigint unsigned auto_increment primary key)', off)
      assert.equal((await ddl.table('c')).foreignKeys[0]?.constraint, 'c__c_ibfk_1')
      assert.equal((await ddl.table('p')).referencedBy?.[0]?.table, 'c')
      await ddl.client.query('insert into d.p values (5); insert into d.c values (1, 5)')
      await assert.rejects(ddl.client.query('insert into d.c values (2, 6)'), /foreign key/)
      await ddl.run('truncate p', off)
      assert.deepEqual(await rows('select (select count(*) from d.p), (select count(*) from d.c)'), [['0', '1']])
      assert.equal((await ddl.table('c')).foreignKeys[0]?.constraint, 'c__c_ibfk_1')
      await ddl.run('drop table p', off)
      const again = await ddl.table('c')
      assert.equal(again.foreignKeys.length, 1)
      assert.equal(again.foreignKeys[0]?.constraint, undefined)
      await ddl.run('create table p(id bigint unsigned auto_increment primary key)', off)
      assert.equal((await ddl.table('c')).foreignKeys[0]?.constraint, 'c__c_ibfk_1')
    })

    it('keeps a view whose table goes, and has it again when the table is back', async () => {
      await fresh()
      await ddl.run('create table t(id int primary key, v int); create view w as select id, v from t; create view ww as select id from w')
      await ddl.run('drop table t')
      assert.equal((await ddl.table('w')).view?.invalid, true)
      assert.deepEqual((await ddl.catalog.tables('d')).map((t) => t.name).sort(), ['w', 'ww'])
      await assert.rejects(ddl.run('create table w(i int)'), { errno: 1050 })
      await ddl.run('create table t(id int primary key, v int)')
      assert.equal((await ddl.table('w')).view?.invalid, undefined)
      assert.equal((await ddl.table('w')).view?.text, 'select `d`.`t`.`id` AS `id`,`d`.`t`.`v` AS `v` from `d`.`t`')
      assert.equal((await ddl.table('ww')).columns.length, 1)
      await ddl.run('alter table t modify v varchar(20), drop column id')
      assert.equal((await ddl.table('w')).view?.invalid, true)
      await ddl.run('drop view w, ww')
      assert.deepEqual((await ddl.catalog.tables('d')).map((t) => t.name), ['t'])
    })

    it('retypes a column under a view', async () => {
      await fresh()
      await ddl.run('create table t(id int primary key, v int); create view w as select id, v from t')
      await ddl.client.query('insert into d.t values (1, 42)')
      await ddl.run('alter table t modify v varchar(20)')
      assert.deepEqual(await rows('select v from d.w'), [['42']])
      assert.equal((await ddl.table('w')).columns[1]?.name, 'v')
    })

    it('converts what is stored', async () => {
      await fresh()
      await ddl.run('create table t(id int primary key, n int, s varchar(20), d datetime, b varbinary(20), j json, g int as (n + 1) stored, p varchar(20) collate utf8mb4_general_ci)')
      await ddl.client.query(`insert into d.t(id, n, s, d, b, j, p) values (1, 12, '345', '2020-01-02 03:04:05', '\\x6162', '{"a": 1}', 'trail  ')`)
      await ddl.run('alter table t modify n varchar(10), modify s int, modify d date, modify b varchar(20), modify j text, drop g, modify p varchar(10) collate utf8mb4_general_ci')
      assert.deepEqual(await rows('select n, s, d, b, j from d.t'), [['12', '345', '2020-01-02', 'ab', '{"a": 1}']])
      await ddl.run('alter table t modify n decimal(10,2) unsigned, modify d datetime(3), modify b varbinary(20), modify s bigint unsigned')
      assert.deepEqual(await rows('select n, d, b, s from d.t'), [['12.00', '2020-01-02 00:00:00', '\\x6162', '345']])
      await assert.rejects(ddl.client.query('update d.t set n = -1'), /unsigned/)
      await assert.rejects(ddl.run('alter table t modify p varchar(3) collate utf8mb4_general_ci'), /too long/)
      await ddl.run('alter table t add key(s)')
      assert.equal((await ddl.table('t')).columns.find((c) => c.name === 's')?.typeName, 'aproxy.ubigint_key')
    })

    it('makes generated columns anew when what they read changes', async () => {
      await fresh()
      await ddl.run('create table t(id int primary key, n int, g int as (n + 1) stored, h int as (g + 1), key(g))')
      await ddl.client.query('insert into d.t(id, n) values (1, 5)')
      await ddl.run('alter table t modify n bigint')
      assert.deepEqual(await rows('select n, g, h from d.t'), [['5', '6', '7']])
      const table = await ddl.table('t')
      assert.deepEqual(table.columns.map((c) => c.name), ['id', 'n', 'g', 'h'])
      assert.deepEqual(table.keys.map((k) => k.name), ['PRIMARY', 'g'])
    })

    it('gives rows that exist the implicit default of a new NOT NULL column', async () => {
      await fresh()
      await ddl.run('create table t(id int primary key)')
      await ddl.client.query('insert into d.t values (1)')
      await ddl.run("alter table t add a int not null, add b varchar(5) not null, add c enum('x','y') not null, add d time not null")
      assert.deepEqual(await rows('select a, b, c, d from d.t'), [['0', '', 'x', '00:00:00']])
      await assert.rejects(ddl.run('alter table t add z date not null'), /0000-00-00/)
      await ddl.run('alter table t add z date not null', { noZeroDate: false })
      assert.deepEqual(await rows('select z from d.t'), [['-infinity']])
    })

    it('numbers the rows of a table that gets AUTO_INCREMENT', async () => {
      await fresh()
      await ddl.run('create table t(v int)')
      await ddl.client.query('insert into d.t values (1), (2)')
      await ddl.run('alter table t add id int not null auto_increment primary key first')
      await ddl.client.query('insert into d.t(v) values (3)')
      assert.deepEqual(await rows('select id from d.t order by id'), [['1'], ['2'], ['3']])
      assert.deepEqual((await ddl.table('t')).columns.map((c) => c.name), ['id', 'v'])
      await ddl.run('alter table t modify id int')
      assert.equal((await ddl.table('t')).columns[0]?.autoIncrement, undefined)
    })

    it('compares in keys as the collation says: case, accents, trailing spaces, prefixes', async () => {
      await fresh()
      await ddl.run('create table t(a varchar(20), b varchar(20) collate utf8mb4_general_ci, c varchar(20) collate utf8mb4_bin, unique(a), unique(b), unique(c))')
      await ddl.client.query("insert into d.t values ('Émile', 'x ', 'x')")
      await assert.rejects(ddl.client.query("insert into d.t(a) values ('emile')"), { code: '23505' })
      await assert.rejects(ddl.client.query("insert into d.t(b) values ('X')"), { code: '23505' })
      await ddl.client.query("insert into d.t(c) values ('X')")
      await assert.rejects(ddl.client.query("insert into d.t(c) values ('x  ')"), { code: '23505' })
      await ddl.run('create table q(a text, unique k(a(3)))')
      await ddl.client.query("insert into d.q values ('abcd')")
      await assert.rejects(ddl.client.query("insert into d.q values ('ABCe')"), { code: '23505' })
    })

    it('keeps temporary tables apart', async () => {
      await fresh()
      const plan = await ddl.run('create temporary table tmp(id int auto_increment primary key, v varchar(5) default \'q\', key(v))')
      assert.equal(plan.commits, false)
      assert.deepEqual(plan.temporary?.created, [{ database: 'd', name: 'tmp' }])
      await ddl.client.query('insert into pg_temp.tmp default values')
      assert.deepEqual(await rows('select id, v from pg_temp.tmp'), [['1', 'q']])
    })

    it('survives a change from PostgreSQL\'s side', async () => {
      await fresh()
      await ddl.run("create table t(a char(5) comment 'mine', b enum('x','y') default 'y', c int(3) zerofill default 7, d int default (1 + 2), key k(a(2)))")
      await ddl.client.query('alter table d.t alter a type integer using 1, alter d set default 9, alter c set default 8, add e uuid default gen_random_uuid()')
      ddl.catalog.invalidate('d', 't')
      const table = await ddl.table('t')
      assert.deepEqual(table.columns.map((c) => [c.name, c.columnType, c.comment]), [['a', 'int', 'mine'], ['b', "enum('x','y')", ''], ['c', 'int(3) unsigned zerofill', ''], ['d', 'int', ''], ['e', 'char(36)', '']])
      assert.deepEqual(table.columns.map((c) => c.default), [
        { kind: 'literal', text: null }, { kind: 'literal', text: 'y' }, { kind: 'literal', text: '008' }, { kind: 'literal', text: '9' }, { kind: 'expression', expression: 'uuid()' },
      ])
    })

    it('remembers names over 63 bytes', async () => {
      await fresh()
      const long = 'ä'.repeat(40)
      await ddl.run(`create table \`${long}\`(\`${long}\` int primary key, key \`k${long}\`(\`${long}\`))`)
      const table = await ddl.table(long)
      assert.equal(table.name, long)
      assert.equal(table.columns[0]?.name, long)
      assert.deepEqual(table.keys.map((k) => k.name), ['PRIMARY', `k${long}`])
      assert.ok(Buffer.byteLength(table.relation) <= 63)
      await ddl.run(`drop table \`${long}\``)
    })
  })
}
