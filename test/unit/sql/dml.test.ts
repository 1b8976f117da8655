import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultParseOptions, sourceFromUtf8 } from '../../../src/sql/lexer.ts'
import { parseNext, parseOne, parseStatements } from '../../../src/sql/parser/parser.ts'
import { nearOf, statement } from './outline.ts'

type Tree = Record<string, any>
const parse = (text: string): Tree => statement(text) as Tree

test('INSERT', () => {
  const insert = parse('INSERT LOW_PRIORITY IGNORE INTO d.t PARTITION (p) (a, t.b) VALUES (1, DEFAULT), (DEFAULT(a), NULL) AS n (x, y) ON DUPLICATE KEY UPDATE a = n.x, b := VALUES(b)')
  assert.deepEqual([insert.replace, insert.ignore, insert.priority, insert.columns], [false, true, 'low', ['a', 'b']])
  assert.deepEqual(insert.table, { kind: 'table-name', schema: 'd', name: 't', partitions: ['p'] })
  assert.deepEqual(insert.source.rows.map((row: Tree[]) => row.map((value) => value.kind)), [['int', 'default-keyword'], ['default-of', 'null']])
  assert.deepEqual(insert.rowAlias, { name: 'n', columns: ['x', 'y'] })
  assert.deepEqual(insert.onDuplicate.map((each: Tree) => [each.column.name, each.value.kind]), [['a', 'column'], ['b', 'values-of']])
})

test('sources of INSERT and REPLACE', () => {
  const source = (text: string): string => {
    const { source: from } = parse(text)
    return from.kind === 'query' ? `query ${from.query.kind}` : from.kind
  }
  assert.equal(source('INSERT t VALUES ()'), 'values')
  assert.equal(source('INSERT t () VALUES ()'), 'values')
  assert.equal(source('INSERT t SET a = 1, b = DEFAULT'), 'set')
  assert.equal(source('INSERT t SELECT 1'), 'query select')
  assert.equal(source('INSERT t (a) (SELECT 1) UNION SELECT 2'), 'query set-operation')
  assert.equal(source('INSERT t ((SELECT 1))'), 'query select')
  assert.equal(source('REPLACE INTO t VALUES ROW(1), ROW(DEFAULT)'), 'query values')
  assert.equal(source('REPLACE t TABLE u'), 'query table')
  assert.equal(source('INSERT t WITH c AS (SELECT 1) SELECT * FROM c ON DUPLICATE KEY UPDATE a = 1'), 'query select')
  assert.equal(nearOf('REPLACE t VALUES (1) ON DUPLICATE KEY UPDATE a = 1'), "near 'ON DUPLICATE KEY UPDATE a = 1' at line 1")
})

test('UPDATE', () => {
  const update = parse('UPDATE LOW_PRIORITY IGNORE a JOIN b USING (x) SET a.y = b.y + 1, z = DEFAULT WHERE a.x > 1')
  assert.deepEqual([update.lowPriority, update.ignore, update.table.kind, update.assignments.length], [true, true, 'join', 2])
  const single = parse('UPDATE t SET a = 1 ORDER BY b DESC LIMIT 3')
  assert.deepEqual([single.orderBy.length, single.limit.count.text], [1, '3'])
  assert.equal(nearOf('UPDATE t SET a = 1 LIMIT 1, 2'), "near ', 2' at line 1")
})

test('DELETE', () => {
  const one = parse('DELETE QUICK FROM t AS x PARTITION (p) WHERE a = 1 ORDER BY a LIMIT 1')
  assert.deepEqual([one.quick, one.targets, one.from.alias, one.from.partitions], [true, undefined, 'x', ['p']])
  const many = parse('DELETE a, d.b.* FROM a JOIN d.b WHERE a.x = b.x')
  assert.deepEqual([many.targets, many.from.kind], [[{ name: 'a' }, { schema: 'd', name: 'b' }], 'join'])
  const using = parse('DELETE FROM a.*, b USING a, b, c')
  assert.deepEqual([using.targets.length, using.from.comma], [2, true])
  assert.equal(nearOf('DELETE a FROM a LIMIT 1'), "near 'LIMIT 1' at line 1")
})

test('LOAD DATA, CALL, DO, HANDLER', () => {
  const load = parse("LOAD DATA LOCAL INFILE 'f' IGNORE INTO TABLE d.t CHARACTER SET utf8mb4 FIELDS TERMINATED BY ',' ESCAPED BY '' LINES STARTING BY '>' IGNORE 1 LINES (a, @b) SET c = @b")
  assert.deepEqual([load.local, load.duplicates, load.charset, load.ignoreLines], [true, 'ignore', 'utf8mb4', 1])
  assert.deepEqual(load.format, { fieldsTerminated: ',', escaped: '', linesStarting: '>' })
  assert.deepEqual(load.columns.map((column: Tree) => column.kind), ['column', 'user-variable'])
  assert.deepEqual(parse('CALL d.p(1, @x)').args.length, 2)
  assert.deepEqual(parse('CALL p').args, [])
  assert.equal(parse('DO SLEEP(1), 2').items.length, 2)
  assert.equal(parse('HANDLER t READ `PRIMARY` >= (1) WHERE a LIMIT 2').action, 'read')
})

test('several statements are read one after the other', () => {
  const source = sourceFromUtf8("SELECT 1; SET sql_mode = 'ANSI_QUOTES'; SELECT \"a\" FROM t;  ")
  const kinds: (string | undefined)[] = []
  let options = defaultParseOptions
  for (let from = 0; from >= 0;) {
    const { statement: each, next } = parseNext(source, from, options)
    kinds.push(each?.kind)
    if (each?.kind === 'set') options = { ...options, ansiQuotes: true }
    if (next < 0 && each?.kind === 'query') assert.equal(each.query.kind === 'select' && each.query.items[0]?.kind === 'expr' && each.query.items[0].expr.kind, 'column')
    from = next
  }
  assert.deepEqual(kinds, ['query', 'set', 'query'])
})

test('a broken later statement does not hide the first', () => {
  const source = sourceFromUtf8('SELECT 1; SELEC 2')
  const first = parseNext(source)
  assert.equal(first.statement?.kind, 'query')
  assert.throws(() => parseNext(source, first.next), /near 'SELEC 2' at line 1/)
})

test('program bodies keep their semicolons', () => {
  const all = parseStatements(sourceFromUtf8('CREATE PROCEDURE p() BEGIN SELECT 1; SELECT 2; END; SELECT 3'))
  assert.deepEqual(all.map((each) => each.statement?.kind), ['create-routine', 'query'])
})

test('empty statements', () => {
  for (const text of ['', '  ', '-- c', '/* c */', ';']) assert.equal(parseOne(sourceFromUtf8(text)).statement, undefined, text)
  assert.equal(parseOne(sourceFromUtf8('SELECT 1; -- done')).statement?.kind, 'query')
})

test('literals that are not nodes of the tree are pinned', () => {
  const { slots, pinned, paramCount } = parseOne(sourceFromUtf8("SELECT 1 'alias', CAST(2 AS DECIMAL(10, 2)), 'a' 'b', GROUP_CONCAT(x SEPARATOR '-') FROM t WHERE a = ? LIMIT 3"))
  assert.equal(slots, 9)
  assert.deepEqual(pinned, [1, 3, 4, 5, 6, 7])
  assert.equal(paramCount, 1)
})
