import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { TableInfo } from '../../../src/catalog/table.ts'
import { ViewText, withoutDatabase } from '../../../src/lower/view-text.ts'
import { parseOne } from '../../../src/sql/parser/parser.ts'

const columns: Readonly<Record<string, readonly string[]>> = { t1: ['a', 'b', 'c d'], t2: ['a', 'f'] }

function print(sql: string, flat = false): string {
  const { statement } = parseOne(sql)
  assert.equal(statement?.kind, 'query')
  const printer = new ViewText({
    source: sql, database: 'd', charset: 'utf8mb4',
    table: (database, name) => (columns[name] ? { database, name, columns: columns[name].map((column) => ({ name: column, invisible: false })) } as unknown as TableInfo : undefined),
  })
  return statement?.kind === 'query' ? printer.print(statement.query, flat) : ''
}

describe('bodies of views', () => {
  const bodies: readonly (readonly [string, string])[] = [
    ["select a, b+1, `c d` x from t1 where a > 1 and b = 'x' or not a=3 order by a desc limit 3", "select `d`.`t1`.`a` AS `a`,(`d`.`t1`.`b` + 1) AS `b+1`,`d`.`t1`.`c d` AS `x` from `d`.`t1` where (((`d`.`t1`.`a` > 1) and (`d`.`t1`.`b` = 'x')) or (`d`.`t1`.`a` <> 3)) order by `d`.`t1`.`a` desc limit 3"],
    ['select * from t1 natural join t2', 'select `d`.`t1`.`a` AS `a`,`d`.`t1`.`b` AS `b`,`d`.`t1`.`c d` AS `c d`,`d`.`t2`.`f` AS `f` from (`d`.`t1` join `d`.`t2` on((`d`.`t1`.`a` = `d`.`t2`.`a`)))'],
    ['select t1.a from t1 right join t2 on t1.a=t2.a', 'select `d`.`t1`.`a` AS `a` from (`d`.`t2` left join `d`.`t1` on((`d`.`t1`.`a` = `d`.`t2`.`a`)))'],
    ['select a z from t1 group by z order by z, a+1', 'select `d`.`t1`.`a` AS `z` from `d`.`t1` group by `z` order by `z`,(`d`.`t1`.`a` + 1)'],
    ['select a from t1 where exists (select * from t2 where t2.a = t1.a) and a not in (select a from t2)', 'select `d`.`t1`.`a` AS `a` from `d`.`t1` where (exists(select 1 from `d`.`t2` where (`d`.`t2`.`a` = `d`.`t1`.`a`)) and `d`.`t1`.`a` in (select `d`.`t2`.`a` from `d`.`t2`) is false)'],
    ['(select a from t1) union (select a from t2 order by a limit 1) order by 1', 'select `d`.`t1`.`a` AS `a` from `d`.`t1` union (select `d`.`t2`.`a` AS `a` from `d`.`t2` order by `d`.`t2`.`a` limit 1) order by `a`'],
    ['with recursive c(n) as (select 1 union all select n+1 from c where n<5) select n from c', 'with recursive `c` (`n`) as (select 1 AS `1` union all select (`c`.`n` + 1) AS `n+1` from `c` where (`c`.`n` < 5)) select `c`.`n` AS `n` from `c`'],
    ['select sum(a) over (partition by b order by a) s from t1', 'select sum(`d`.`t1`.`a`) OVER (PARTITION BY `d`.`t1`.`b` ORDER BY `d`.`t1`.`a` )  AS `s` from `d`.`t1`'],
  ]
  for (const [sql, expected] of bodies) it(sql, () => assert.equal(print(sql), expected))

  it('has no parentheses around the outermost join in INFORMATION_SCHEMA', () => {
    assert.equal(print('select 1 from t1, t2 x, t2 y', true), 'select 1 AS `1` from `d`.`t1` join `d`.`t2` `x` join `d`.`t2` `y`')
    assert.equal(print('select 1 from t1, t2 x, t2 y'), 'select 1 AS `1` from ((`d`.`t1` join `d`.`t2` `x`) join `d`.`t2` `y`)')
  })

  it('leaves a database out, but not an alias called like it, nor text', () => {
    assert.equal(withoutDatabase("select `d`.`t`.`a` AS `d`,`d`.`x`,'`d`.`t`.`a`' from (`d`.`t` join `d`.`t` `d` on((`d`.`t`.`a` = `d`.`a`)))", 'd'), "select `t`.`a` AS `d`,`d`.`x`,'`d`.`t`.`a`' from (`t` join `t` `d` on((`t`.`a` = `d`.`a`)))")
  })
})
