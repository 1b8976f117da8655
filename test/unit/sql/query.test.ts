import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearOf, statement } from './outline.ts'

type Tree = Record<string, any>
const query = (text: string): Tree => (statement(text) as Tree).query as Tree
const from = (text: string): Tree => query(`SELECT 1 FROM ${text}`).from as Tree

/** Joins as nested text: `(a join b)`. */
function joins(ref: Tree): string {
  switch (ref.kind) {
    case 'table-name': return ref.alias ?? ref.name
    case 'table-list': return `[${joins(ref.table)}]`
    case 'derived-table': return `<${ref.alias}>`
    case 'join': {
      const word = ref.comma ? ',' : `${ref.natural ? 'natural ' : ''}${ref.straight ? 'straight ' : ''}${ref.type}`
      return `(${joins(ref.left)} ${word} ${joins(ref.right)}${ref.on ? ' on' : ''}${ref.using ? ' using' : ''})`
    }
    default: return `<${ref.kind}>`
  }
}

/** Set operations as nested text. */
function sets(q: Tree): string {
  if (q.kind === 'set-operation') return `(${sets(q.left)} ${q.op}${q.all ? ' all' : ''} ${sets(q.right)})`
  return q.kind === 'select' ? q.items.map((item: Tree) => item.expr?.text ?? '*').join() : q.kind
}

test('joins bind tighter than commas and take the nearest condition', () => {
  const cases: Record<string, string> = {
    'a, b JOIN c ON 1': '(a , (b inner c on))',
    'a JOIN b ON 1 LEFT JOIN c USING (x)': '((a inner b on) left c using)',
    'a JOIN b JOIN c ON 1 ON 2': '(a inner (b inner c on) on)',
    'a JOIN b JOIN c ON 1': '((a inner b) inner c on)',
    'a JOIN b LEFT JOIN c ON 1': '((a inner b) left c on)',
    'a CROSS JOIN b, c': '((a cross b) , c)',
    'a NATURAL LEFT OUTER JOIN b NATURAL JOIN c': '((a natural left b) natural inner c)',
    'a STRAIGHT_JOIN b ON 1': '(a straight inner b on)',
    '(a, b) JOIN c': '([(a , b)] inner c)',
    '{OJ a LEFT JOIN b ON 1}': '[(a left b on)]',
    '(SELECT 1) d JOIN e': '(<d> inner e)',
    '((SELECT 1) d JOIN e)': '[(<d> inner e)]',
    '((SELECT 1) UNION (SELECT 2)) d': '<d>',
    'a LEFT JOIN (b RIGHT JOIN c ON 1) ON 2': '(a left [(b right c on)] on)',
  }
  for (const [text, expected] of Object.entries(cases)) assert.equal(joins(from(text)), expected, text)
  assert.equal(nearOf('SELECT 1 FROM a LEFT JOIN b'), "near '' at line 1")
  assert.equal(nearOf('SELECT 1 FROM a NATURAL JOIN b ON 1'), "near 'ON 1' at line 1")
})

test('tables with partitions, aliases and index hints', () => {
  assert.deepEqual(from('d.t PARTITION (p0, p1) AS x USE INDEX FOR ORDER BY (PRIMARY, i) IGNORE KEY (j)'), {
    kind: 'table-name', schema: 'd', name: 't', alias: 'x', partitions: ['p0', 'p1'],
    indexHints: [{ action: 'use', scope: 'order-by', indexes: ['PRIMARY', 'i'] }, { action: 'ignore', indexes: ['j'] }],
  })
  const lateral = from('LATERAL (SELECT 1) AS d (x)')
  assert.deepEqual([lateral.kind, lateral.lateral, lateral.alias, lateral.columns], ['derived-table', true, 'd', ['x']])
})

test('JSON_TABLE', () => {
  const table = from("JSON_TABLE(t.j, '$[*]' COLUMNS (i FOR ORDINALITY, a INT PATH '$.a' NULL ON EMPTY ERROR ON ERROR, b JSON EXISTS PATH '$.b', NESTED PATH '$.c[*]' COLUMNS (c VARCHAR(3) PATH '$'))) jt")
  assert.equal(table.alias, 'jt')
  assert.deepEqual(table.columns.map((column: Tree) => column.kind), ['ordinality', 'path', 'path', 'nested'])
  assert.deepEqual([table.columns[1].onEmpty, table.columns[1].onError], [{ action: 'null' }, { action: 'error' }])
  assert.equal(table.columns[3].columns[0].type.length, 3)
})

test('set operations', () => {
  const cases: Record<string, string> = {
    'SELECT 1 UNION SELECT 2 UNION ALL SELECT 3': '((1 union 2) union all 3)',
    'SELECT 1 UNION SELECT 2 INTERSECT SELECT 3': '(1 union (2 intersect 3))',
    'SELECT 1 EXCEPT (SELECT 2 UNION SELECT 3)': '(1 except (2 union 3))',
    '((SELECT 1)) UNION DISTINCT TABLE t': '(1 union table)',
    'VALUES ROW(1), ROW(2) UNION SELECT 3': '(values union 3)',
  }
  for (const [text, expected] of Object.entries(cases)) assert.equal(sets(query(text)), expected, text)
  assert.equal(nearOf('SELECT 1 ORDER BY 1 UNION SELECT 2'), "near 'UNION SELECT 2' at line 1")
})

test('ORDER BY and LIMIT belong to the query expression', () => {
  const union = query('(SELECT 1 LIMIT 1) UNION (SELECT 2) ORDER BY 1 LIMIT 3')
  assert.equal(union.limit.count.text, '3')
  assert.equal(union.left.limit.count.text, '1')
  assert.equal(union.left.parenthesized, true)
  const merged = query('(SELECT a FROM t) LIMIT 2')
  assert.equal(merged.parenthesized, undefined)
  assert.equal(merged.limit.count.text, '2')
  const nested = query('(SELECT a FROM t LIMIT 5) LIMIT 2')
  assert.equal(nested.limit.count.text, '2')
  assert.equal(nested.from.query.limit.count.text, '5')
})

test('clauses of SELECT', () => {
  const select = query('SELECT /*+ NO_ICP(t) */ SQL_CALC_FOUND_ROWS DISTINCT t.*, d.t.*, a AS x, b "y", c z FROM t WHERE 1 GROUP BY a, b WITH ROLLUP HAVING 2 WINDOW w AS (PARTITION BY a), v AS (w ORDER BY b) ORDER BY a DESC, b LIMIT 5, 10 FOR UPDATE OF t SKIP LOCKED')
  assert.equal(select.hints, 'NO_ICP(t)')
  assert.deepEqual(select.modifiers, ['sql-calc-found-rows'])
  assert.equal(select.distinct, true)
  assert.deepEqual(select.items.map((item: Tree) => item.alias ?? item.table), ['t', 't', 'x', 'y', 'z'])
  assert.equal(select.groupBy.rollup, true)
  assert.deepEqual(select.windows.map((w: Tree) => [w.name, w.spec.base]), [['w', undefined], ['v', 'w']])
  assert.deepEqual([select.limit.offset.text, select.limit.count.text], ['5', '10'])
  assert.deepEqual(select.orderBy.map((item: Tree) => [item.direction, item.explicit]), [['desc', true], ['asc', false]])
  assert.deepEqual(select.locking, [{ strength: 'update', of: [{ name: 't' }], wait: 'skip-locked' }])
  assert.deepEqual(query('SELECT 1 FROM t LOCK IN SHARE MODE').locking, [{ strength: 'share', legacy: true }])
  assert.equal(query('SELECT 1 FROM DUAL').dual, true)
  assert.equal(query('SELECT * FROM t').items[0].kind, 'star')
})

test('INTO', () => {
  assert.deepEqual(query('SELECT 1, 2 INTO @a, b').into, { kind: 'variables', targets: [{ user: 'a' }, { local: 'b' }] })
  assert.deepEqual(query('SELECT 1 INTO @a FROM t').into, { kind: 'variables', targets: [{ user: 'a' }] })
  assert.deepEqual(query("SELECT 1 FROM t INTO OUTFILE '/x' CHARACTER SET utf8mb4 FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '\"' LINES TERMINATED BY '\\n'").into, {
    kind: 'outfile', file: '/x', charset: 'utf8mb4', format: { fieldsTerminated: ',', enclosed: '"', optionallyEnclosed: true, linesTerminated: '\n' },
  })
  assert.equal(nearOf('SELECT (SELECT 1 INTO @a)'), "near 'INTO @a)' at line 1")
})

test('common table expressions', () => {
  const q = query('WITH RECURSIVE a (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM a), b AS (TABLE t) SELECT * FROM a, b')
  assert.equal(q.with.recursive, true)
  assert.deepEqual(q.with.ctes.map((cte: Tree) => [cte.name, cte.columns]), [['a', ['n']], ['b', undefined]])
  assert.equal((statement('WITH a AS (SELECT 1) UPDATE t SET x = 1') as Tree).kind, 'update')
  assert.equal((statement('WITH a AS (SELECT 1) DELETE FROM t') as Tree).kind, 'delete')
})

test('syntax errors point where MySQL points', () => {
  const cases: Record<string, string> = {
    'SELECT': "near '' at line 1",
    'SELECT 1,\n2 FORM t': "near 't' at line 2",
    'SELECT a, * FROM t': "near '* FROM t' at line 1",
    '  \n SELEC 1;': "near 'SELEC 1' at line 1",
    'SELECT 1 GROUP BY a WITH CUBE': "near 'WITH CUBE' at line 1",
    "SELECT 'open": "near ''open' at line 1",
    'SELECT * FROM t WHERE': "near '' at line 1",
    'SELECT 1; SELECT 2': "near 'SELECT 2' at line 1",
  }
  for (const [text, expected] of Object.entries(cases)) assert.equal(nearOf(text), expected, text)
})
