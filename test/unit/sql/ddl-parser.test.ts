import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseOne } from '../../../src/sql/parser/parser.ts'
import { statement } from './outline.ts'

type Tree = Record<string, unknown>
const parse = (sql: string): Tree => statement(sql) as Tree
/** The columns of a table made from one column's text. */
const column = (text: string): Tree => {
  const [first] = parse(`CREATE TABLE t (${text})`)['elements'] as Tree[]
  assert.ok(first !== undefined)
  return first
}
const element = (text: string): Tree => {
  const second = (parse(`CREATE TABLE t (a INT, ${text})`)['elements'] as Tree[])[1]
  assert.ok(second !== undefined)
  return second
}
const actions = (text: string): Tree[] => parse(`ALTER TABLE t ${text}`)['actions'] as Tree[]

test('a column with every attribute, in any order', () => {
  assert.deepEqual(column("a VARCHAR(20) CHARACTER SET latin1 COMMENT 'it''s' COLLATE latin1_bin NOT NULL UNIQUE KEY DEFAULT 'x' INVISIBLE"), {
    kind: 'column-definition', name: 'a', type: { name: 'varchar', length: 20, charset: 'latin1' },
    checks: [], comment: "it's", collation: 'latin1_bin', notNull: true, unique: true,
    default: { expr: { kind: 'string', bytes: 'x' }, parenthesized: false }, invisible: true,
  })
  assert.deepEqual(column('id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY'), {
    kind: 'column-definition', name: 'id', type: { name: 'bigint', unsigned: true }, checks: [], autoIncrement: true, primary: true,
  })
})

test('SERIAL, KEY and NULL mean what they stand for', () => {
  assert.deepEqual(column('a SERIAL'), { kind: 'column-definition', name: 'a', type: { name: 'bigint', unsigned: true }, checks: [], notNull: true, autoIncrement: true, unique: true })
  assert.deepEqual(column('a INT KEY'), { kind: 'column-definition', name: 'a', type: { name: 'int' }, checks: [], primary: true, key: true })
  assert.equal(column('a INT NULL')['notNull'], false)
  assert.equal('notNull' in column('a INT'), false)
})

test('defaults and ON UPDATE', () => {
  const value = (text: string): unknown => column(`a INT DEFAULT ${text}`)['default']
  assert.deepEqual(value('-1'), { expr: { kind: 'unary', op: '-', operand: { kind: 'int', text: '1' } }, parenthesized: false })
  assert.deepEqual(value('NULL'), { expr: { kind: 'null' }, parenthesized: false })
  assert.deepEqual(value("b'101'"), { expr: { kind: 'hex', form: 'bit', bytes: '\x05' }, parenthesized: false })
  assert.deepEqual(value('(1 + 1)'), { expr: { kind: 'binary', op: '+', left: { kind: 'int', text: '1' }, right: { kind: 'int', text: '1' } }, parenthesized: true })
  const stamp = column('a TIMESTAMP(3) DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE NOW(3)')
  assert.deepEqual(stamp['onUpdateNow'], { precision: 3 })
  assert.deepEqual((stamp['default'] as Tree)['expr'], { kind: 'call', name: 'NOW', written: 'CURRENT_TIMESTAMP', args: [{ kind: 'int', text: '3' }], parens: true })
  assert.deepEqual(column('a DATETIME ON UPDATE CURRENT_TIMESTAMP')['onUpdateNow'], { precision: 0 })
})

test('generated columns, checks and references of a column', () => {
  assert.deepEqual(column('a INT GENERATED ALWAYS AS (b) STORED NOT NULL')['generated'], { expr: { kind: 'column', name: 'b' }, stored: true })
  assert.deepEqual(column('a INT AS (b)')['generated'], { expr: { kind: 'column', name: 'b' }, stored: false })
  assert.deepEqual(column('a INT CHECK (a) CONSTRAINT c CHECK (b) NOT ENFORCED')['checks'], [
    { kind: 'check-definition', expr: { kind: 'column', name: 'a' } },
    { kind: 'check-definition', constraint: 'c', expr: { kind: 'column', name: 'b' }, enforced: false },
  ])
  assert.deepEqual(column('a INT REFERENCES d.u (x) ON DELETE SET NULL')['references'], { table: { schema: 'd', name: 'u' }, columns: [{ column: 'x' }], onDelete: 'set-null' })
})

test('keys', () => {
  assert.deepEqual(element('PRIMARY KEY (a DESC, b(5))'), {
    kind: 'key-definition', type: 'primary', parts: [{ column: 'a', direction: 'desc' }, { column: 'b', length: 5 }], options: {},
  })
  assert.deepEqual(element("CONSTRAINT c UNIQUE INDEX u USING BTREE ((a + 1) ASC) COMMENT 'x' INVISIBLE KEY_BLOCK_SIZE 8"), {
    kind: 'key-definition', type: 'unique', name: 'u', constraint: 'c', using: 'btree',
    parts: [{ expr: { kind: 'binary', op: '+', left: { kind: 'column', name: 'a' }, right: { kind: 'int', text: '1' } }, direction: 'asc' }],
    options: { comment: 'x', visible: false, keyBlockSize: 8 },
  })
  assert.deepEqual(element('FULLTEXT f (a) WITH PARSER ngram'), { kind: 'key-definition', type: 'fulltext', name: 'f', parts: [{ column: 'a' }], options: { parser: 'ngram' } })
  assert.equal(element('SPATIAL KEY (g)')['type'], 'spatial')
  assert.deepEqual(element('KEY type (a)'), { kind: 'key-definition', type: 'index', name: 'type', parts: [{ column: 'a' }], options: {} })
})

test('foreign keys and checks of a table', () => {
  assert.deepEqual(element('CONSTRAINT c FOREIGN KEY i (a, b) REFERENCES u (x, y) MATCH FULL ON UPDATE CASCADE ON DELETE NO ACTION'), {
    kind: 'foreign-key-definition', constraint: 'c', name: 'i', columns: [{ column: 'a' }, { column: 'b' }],
    references: { table: { name: 'u' }, columns: [{ column: 'x' }, { column: 'y' }], match: 'full', onDelete: 'no-action', onUpdate: 'cascade' },
  })
  assert.deepEqual(element('CHECK (a) ENFORCED'), { kind: 'check-definition', expr: { kind: 'column', name: 'a' }, enforced: true })
})

test('table options with and without = and commas', () => {
  const options = parse("CREATE TABLE t (a INT) ENGINE=InnoDB, AUTO_INCREMENT 5 DEFAULT CHARSET utf8mb4 COLLATE = utf8mb4_bin COMMENT 'c' ROW_FORMAT=DYNAMIC UNION = (a, d.b)")['options']
  assert.deepEqual(options, [
    { name: 'engine', value: 'InnoDB' }, { name: 'auto_increment', value: 5 }, { name: 'character_set', value: 'utf8mb4' }, { name: 'collate', value: 'utf8mb4_bin' },
    { name: 'comment', value: 'c' }, { name: 'row_format', value: 'dynamic' }, { name: 'union', value: [{ name: 'a' }, { schema: 'd', name: 'b' }] },
  ])
  assert.deepEqual(parse('CREATE TABLE t (a INT) AUTO_INCREMENT=18446744073709551615')['options'], [{ name: 'auto_increment', value: '18446744073709551615' }])
})

test('CREATE TABLE from another table or a query', () => {
  assert.deepEqual(parse('CREATE TABLE t LIKE d.u')['like'], { schema: 'd', name: 'u' })
  assert.deepEqual(parse('CREATE TABLE t (LIKE u)')['like'], { name: 'u' })
  const select = (sql: string): Tree => parse(sql)['select'] as Tree
  assert.equal((select('CREATE TABLE t (a INT) IGNORE SELECT 1')['duplicates']), 'ignore')
  assert.equal((select('CREATE TABLE t (SELECT 1)')['query'] as Tree)['kind'], 'select')
  assert.equal((select('CREATE TABLE t ((SELECT 1) UNION SELECT 2)')['query'] as Tree)['kind'], 'set-operation')
  assert.deepEqual(parse('CREATE TABLE t (a INT) SELECT 1')['elements'], [{ kind: 'column-definition', name: 'a', type: { name: 'int' }, checks: [] }])
})

test('partitions', () => {
  const partitioning = parse("CREATE TABLE t (a INT) PARTITION BY RANGE (a) SUBPARTITION BY LINEAR KEY (b) SUBPARTITIONS 2 (PARTITION p VALUES LESS THAN (1) COMMENT 'x' (SUBPARTITION s), PARTITION q VALUES LESS THAN MAXVALUE)")['partitioning']
  assert.deepEqual(partitioning, {
    method: 'range', linear: false, expr: { kind: 'column', name: 'a' }, sub: { method: 'key', linear: true, columns: ['b'], count: 2 },
    partitions: [
      { name: 'p', lessThan: [{ kind: 'int', text: '1' }], options: [{ name: 'comment', value: 'x' }], subpartitions: [{ name: 's', options: [] }] },
      { name: 'q', lessThan: ['maxvalue'], options: [], subpartitions: [] },
    ],
  })
  assert.deepEqual(parse('CREATE TABLE t (a INT) PARTITION BY KEY ALGORITHM = 2 () PARTITIONS 4')['partitioning'], { method: 'key', linear: false, columns: [], algorithm: 2, count: 4, partitions: [] })
})

test('ALTER TABLE: actions', () => {
  assert.deepEqual(actions('ADD a INT FIRST, ADD COLUMN b INT AFTER c, DROP d, RENAME COLUMN e TO f, RENAME INDEX g TO h, RENAME AS i'), [
    { kind: 'add-column', column: { kind: 'column-definition', name: 'a', type: { name: 'int' }, checks: [] }, position: { first: true } },
    { kind: 'add-column', column: { kind: 'column-definition', name: 'b', type: { name: 'int' }, checks: [] }, position: { after: 'c' } },
    { kind: 'drop-column', name: 'd' }, { kind: 'rename-column', from: 'e', to: 'f' }, { kind: 'rename-key', from: 'g', to: 'h' },
    { kind: 'rename-table', to: { name: 'i' } },
  ])
  assert.deepEqual(actions('CHANGE a b INT, MODIFY c INT NOT NULL').map((action) => [action['kind'], action['name'], (action['column'] as Tree)['name']]), [['change-column', 'a', 'b'], ['modify-column', undefined, 'c']])
  assert.deepEqual(actions('ALTER a SET DEFAULT 1, ALTER b DROP DEFAULT, ALTER c SET INVISIBLE, ALTER INDEX d VISIBLE, ALTER CONSTRAINT e NOT ENFORCED'), [
    { kind: 'alter-column-default', name: 'a', default: { expr: { kind: 'int', text: '1' }, parenthesized: false } }, { kind: 'alter-column-default', name: 'b' },
    { kind: 'alter-column-visible', name: 'c', visible: false }, { kind: 'alter-key-visible', name: 'd', visible: true }, { kind: 'alter-check', name: 'e', enforced: false },
  ])
  assert.deepEqual(actions('DROP PRIMARY KEY, DROP KEY a, DROP FOREIGN KEY b, DROP CHECK c, DROP CONSTRAINT d').map((action) => action['kind']), ['drop-primary-key', 'drop-key', 'drop-foreign-key', 'drop-check', 'drop-constraint'])
  assert.deepEqual(actions('ENGINE = InnoDB COMMENT \'x\', CONVERT TO CHARSET latin1 COLLATE latin1_bin, ORDER BY a DESC, b'), [
    { kind: 'options', options: [{ name: 'engine', value: 'InnoDB' }, { name: 'comment', value: 'x' }] },
    { kind: 'convert-charset', charset: 'latin1', collation: 'latin1_bin' },
    { kind: 'order-by', items: [{ expr: { kind: 'column', name: 'a' }, direction: 'desc', explicit: true }, { expr: { kind: 'column', name: 'b' }, direction: 'asc', explicit: false }] },
  ])
})

test('ALTER TABLE: modifiers and partitions', () => {
  const altered = parse('ALTER TABLE t ALGORITHM = INPLACE, ADD KEY (a), LOCK = NONE')
  assert.deepEqual([altered['algorithm'], altered['lock'], (altered['actions'] as Tree[]).length], ['inplace', 'none', 1])
  assert.deepEqual(actions('REORGANIZE PARTITION p INTO (PARTITION q VALUES IN (1))'), [
    { kind: 'partition', action: 'reorganize', names: ['p'], definitions: [{ name: 'q', in: [{ kind: 'int', text: '1' }], options: [], subpartitions: [] }] },
  ])
  assert.deepEqual(actions('TRUNCATE PARTITION ALL'), [{ kind: 'partition', action: 'truncate', names: 'all' }])
  assert.deepEqual(actions('EXCHANGE PARTITION p WITH TABLE u WITHOUT VALIDATION'), [{ kind: 'partition', action: 'exchange', names: ['p'], table: { name: 'u' }, validation: 'without' }])
  assert.deepEqual(actions('ADD a INT REMOVE PARTITIONING').map((action) => action['kind']), ['add-column', 'partition'])
  assert.deepEqual(parse('ALTER TABLE t ENGINE=InnoDB PARTITION BY HASH (a)')['partitioning'], { method: 'hash', linear: false, expr: { kind: 'column', name: 'a' }, partitions: [] })
})

test('views', () => {
  const { query, ...view } = parse('CREATE OR REPLACE ALGORITHM=MERGE DEFINER=a@b SQL SECURITY INVOKER VIEW d.v (x) AS SELECT 1 WITH CHECK OPTION')
  assert.deepEqual(view, {
    kind: 'create-view', orReplace: true, alter: false, ifNotExists: false, algorithm: 'merge', definer: { user: 'a', host: 'b' }, security: 'invoker',
    name: { schema: 'd', name: 'v' }, columns: ['x'], check: 'cascaded',
  })
  assert.equal((query as Tree)['kind'], 'select')
  assert.throws(() => parse('CREATE VIEW v AS SELECT 1 INTO @x'), { errno: 1350 })
})

test('databases, indexes, drops and renames', () => {
  assert.deepEqual(parse('CREATE SCHEMA IF NOT EXISTS d CHARACTER SET = latin1'), { kind: 'create-database', ifNotExists: true, name: 'd', options: [{ name: 'character_set', value: 'latin1' }] })
  assert.deepEqual(parse('ALTER DATABASE READ ONLY = 1'), { kind: 'alter-database', options: [{ name: 'read_only', value: 1 }] })
  assert.deepEqual(parse('CREATE UNIQUE INDEX i ON t (a) LOCK = SHARED'), {
    kind: 'create-index', table: { name: 't' }, key: { kind: 'key-definition', type: 'unique', name: 'i', parts: [{ column: 'a' }], options: {} }, lock: 'shared',
  })
  assert.deepEqual(parse('DROP TEMPORARY TABLE IF EXISTS a, d.b CASCADE'), { kind: 'drop-table', temporary: true, ifExists: true, tables: [{ name: 'a' }, { schema: 'd', name: 'b' }], behaviour: 'cascade' })
  assert.deepEqual(parse('RENAME TABLE a TO b, c TO d.e'), { kind: 'rename-table', renames: [{ from: { name: 'a' }, to: { name: 'b' } }, { from: { name: 'c' }, to: { schema: 'd', name: 'e' } }] })
})

test('spans cover what was written', () => {
  const source = 'CREATE TABLE t (a INT NOT NULL, KEY k (a))'
  const { statement: tree } = parseOne(source)
  assert.ok(tree?.kind === 'create-table')
  assert.deepEqual(tree.elements.map((each) => source.slice(each.span.start, each.span.end)), ['a INT NOT NULL', 'KEY k (a)'])
  assert.equal(source.slice(tree.span.start, tree.span.end), source)
})
