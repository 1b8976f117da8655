import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { startDdl, type DdlFixture } from './ddl-fixture.ts'

describe('partitions', () => {
  let ddl: DdlFixture
  before(async () => { ddl = await startDdl(18) })
  after(() => ddl.stop())

  const range = 'create table t(a int) partition by range(a) (partition p0 values less than (4), partition p1 values less than (8), partition p2 values less than (10))'
  const fresh = async (sql: string): Promise<void> => { await ddl.run(`drop database if exists d; create database d; ${sql}`) }
  const shown = async (): Promise<string> => (await ddl.table('t')).options.partitioning ?? ''

  const refused: readonly (readonly [string, number])[] = [
    ['alter table t drop partition q', 1507], ['alter table t drop partition p0, p1, p2', 1508], ['alter table t add partition (partition p1 values less than (40))', 1517],
    ['alter table t add partition (partition p3 values less than (4))', 1493], ['alter table t coalesce partition 1', 1509], ['alter table t truncate partition q', 1735],
    ['alter table t reorganize partition p0, p2 into (partition z values less than (10))', 1519], ['alter table t reorganize partition p0 into (partition z values less than (5))', 1520],
    ['create table u(a int) partition by hash(rand())', 1064], ['create table u(a int) partition by hash(length(a))', 1564], ['create table u(a int primary key, b int) partition by hash(b)', 1503],
    ['create table u(a datetime) partition by hash(a)', 1659], ['create table u(a int); alter table u drop partition p', 1505],
  ]
  it('refuses what MySQL refuses', async () => {
    await fresh(range)
    for (const [sql, errno] of refused) await assert.rejects(ddl.run(sql), { errno }, sql)
  })

  it('changes the definition', async () => {
    await fresh(range)
    await ddl.run('alter table t add partition (partition p3 values less than maxvalue)')
    assert.match(await shown(), /p3 VALUES LESS THAN MAXVALUE/)
    await ddl.run('alter table t reorganize partition p0, p1 into (partition z values less than (8))')
    assert.match(await shown(), /\(PARTITION z VALUES LESS THAN \(8\) ENGINE = InnoDB,\n PARTITION p2/)
    await ddl.run('alter table t partition by hash(a) partitions 2; alter table t add partition partitions 3; alter table t coalesce partition 1')
    assert.equal(await shown(), 'PARTITION BY HASH (`a`)\nPARTITIONS 4')
  })

  it('deletes the rows of a partition that goes or is emptied', async () => {
    await fresh(range)
    await ddl.client.query('insert into d.t values (null), (1), (5), (9)')
    await ddl.run('alter table t drop partition p0')
    assert.deepEqual([...await ddl.query('select a from d.t order by a', [])].map((row) => [...row]), [['5'], ['9']])
    await ddl.run('alter table t truncate partition p2')
    assert.deepEqual([...await ddl.query('select a from d.t order by a', [])].map((row) => [...row]), [['5']])
  })
})
