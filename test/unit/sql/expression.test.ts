import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MySqlError } from '../../../src/errors/mysql-error.ts'
import type { ParseOptions } from '../../../src/sql/lexer.ts'
import { bare, expression, outline } from './outline.ts'

function binds(cases: Record<string, string>, options: Partial<ParseOptions> = {}): void {
  for (const [text, expected] of Object.entries(cases)) assert.equal(outline(expression(text, options)), expected, text)
}

function refused(texts: string[]): void {
  for (const text of texts) assert.throws(() => expression(text), (error) => error instanceof MySqlError && error.errno === 1064, text)
}

test('precedence of logical operators', () => binds({
  'a OR b AND c': '(or a (and b c))',
  'a XOR b OR c': '(or (xor a b) c)',
  'a AND b XOR c': '(xor (and a b) c)',
  'a || b && c': '(or a (and b c))',
  'NOT a = b': '(not (= a b))',
  'NOT a AND b': '(and (not a) b)',
  'NOT a IS TRUE': '(not (is-true a))',
  'a OR b OR c': '(or (or a b) c)',
  '! a = b': '(= (not a) b)',
}))

test('precedence of arithmetic', () => binds({
  '1 + 2 * 3': '(+ 1 (* 2 3))',
  '1 - 2 - 3': '(- (- 1 2) 3)',
  '- 2 ^ 2': '(^ (- 2) 2)',
  '1 | 2 & 3 << 4 + 5': '(| 1 (& 2 (<< 3 (+ 4 5))))',
  '7 DIV 2 MOD 3 % 2': '(% (% (div 7 2) 3) 2)',
  '2 * 3 ^ 4': '(* 2 (^ 3 4))',
  '~ a COLLATE utf8mb4_bin': '(~ (collate a utf8mb4_bin))',
  'BINARY a = b': '(= (binary a) b)',
  '- - 1': '(- (- 1))',
}))

test('predicates', () => binds({
  'a + 1 IN (1, 2) = b': '(= (in (+ a 1) 1 2) b)',
  'a BETWEEN 1 AND 2 AND b': '(and (between a 1 2) b)',
  'a NOT BETWEEN 1 + 1 AND 2 OR b': '(or (not-between a (+ 1 1) 2) b)',
  "a LIKE 'x' ESCAPE '!' AND b": "(and (like a 'x' '!') b)",
  "a NOT LIKE 'x'": "(not-like a 'x')",
  "a RLIKE 'x' + 1": "(regexp a (+ 'x' 1))",
  "a NOT REGEXP 'x'": "(not-regexp a 'x')",
  'a SOUNDS LIKE b': '(sounds-like a b)',
  'a IS NULL = 1': '(= (is-null a) 1)',
  'a = b IS NULL': '(is-null (= a b))',
  'a IS NOT UNKNOWN OR b': '(or (is-not-unknown a) b)',
  'a = b = c': '(= (= a b) c)',
  'a <=> NULL': '(<=> a NULL)',
  'a IN (SELECT 1)': '(in-query a)',
  'a IN ((SELECT 1), 2)': '(in a <query> 2)',
  '(a, b) IN ((1, 2), (3, 4))': '(in [a b] [1 2] [3 4])',
}))

test('what the grammar does not chain is refused', () => refused([
  '1 IS TRUE IS TRUE', '1 = NOT 0', '1 + NOT 0', "a LIKE b + 1", 'a IN (1) IN (2)', 'a BETWEEN 1', 'CASE 1 END', '1 <=> ALL (SELECT 1)', 'COUNT (*)', 'ROW(1)', 'a ->> b', '(1',
]))

test('sql_mode changes operators', () => {
  binds({ 'a || b OR c': '(or (concat a b) c)', '- a || b': '(concat (- a) b)', 'a ^ b || c': '(^ a (concat b c))' }, { pipesAsConcat: true })
  binds({ 'NOT a = b': '(= (not a) b)', 'a NOT IN (1)': '(not-in a 1)' }, { highNotPrecedence: true })
  binds({ '"a" = \'b\'': "(= a 'b')" }, { ansiQuotes: true })
  binds({ 'COUNT (*)': '<aggregate>' }, { ignoreSpace: true })
})

test('intervals', () => binds({
  "d + INTERVAL 1 DAY - INTERVAL '1:2' MINUTE_SECOND": "(interval -1 (interval 1 d 1 day) '1:2' minute_second)",
  'INTERVAL 1 DAY + d = e': '(interval 1 (= d e) 1 day)',
  'd - INTERVAL (1 + 1) * 2 HOUR': '(interval -1 d (* (+ 1 1) 2) hour)',
  'INTERVAL(1, 2, 3) + 1': '(+ INTERVAL(1 2 3) 1)',
  'd + INTERVAL(1, 2) * 2': '(+ d (* INTERVAL(1 2) 2))',
  'DATE_ADD(d, INTERVAL 1 SQL_TSI_MONTH)': '(interval 1 d 1 month)',
  'ADDDATE(d, 3)': 'ADDDATE(d 3)',
  'SUBDATE(d, INTERVAL -1 YEAR_MONTH)': '(interval -1 d (- 1) year_month)',
}))

test('parentheses: expressions, rows, subqueries', () => binds({
  '((1))': '1',
  '((1 + 2)) * 3': '(* (+ 1 2) 3)',
  '((SELECT 1) + 1) * 2': '(* (+ <query> 1) 2)',
  '((SELECT 1) UNION (SELECT 2)) = 1': '(= <query> 1)',
  '(((SELECT 1)))': '<query>',
  '((1, 2), 3)': '[[1 2] 3]',
  'ROW(1, 2) = (SELECT 1, 2)': '(= [1 2] <query>)',
  '(@a := 1) + @a': '(+ (:= a 1) @a)',
  '@a := 1 = 2': '(:= a (= 1 2))',
}))

test('special function syntax becomes plain arguments', () => binds({
  "POSITION('b' IN 'abc')": "LOCATE('b' 'abc')",
  "SUBSTRING('abc' FROM 2 FOR 1)": "SUBSTRING('abc' 2 1)",
  "SUBSTR('abc', 2)": "SUBSTRING('abc' 2)",
  "MID('abc', 2, 1)": "MID('abc' 2 1)",
  'CURRENT_TIMESTAMP': 'NOW()',
  'LOCALTIME(3)': 'NOW(3)',
  'CURRENT_DATE': 'CURDATE()',
  'SCHEMA()': 'DATABASE()',
  'SESSION_USER()': 'USER()',
  '{fn ABS(-1)}': 'ABS((- 1))',
  'db.f(1)': 'F(1)',
  'MOD(5, 2)': 'MOD(5 2)',
}))

test('literals', () => {
  const literal = (text: string): unknown => bare(expression(text))
  assert.deepEqual(literal("'a' 'b' \"c\""), { kind: 'string', bytes: 'abc', first: 'a' })
  assert.deepEqual(literal("N'é'"), { kind: 'string', bytes: '\xc3\xa9', introducer: 'utf8mb3' })
  assert.deepEqual(literal("_UTF8'x'"), { kind: 'string', bytes: 'x', introducer: 'utf8mb3' })
  assert.deepEqual(literal("_binary x'4d4E'"), { kind: 'hex', form: 'hex', bytes: 'MN', introducer: 'binary' })
  assert.deepEqual(literal('0x123'), { kind: 'hex', form: 'hex', bytes: '\x01\x23' })
  assert.deepEqual(literal("b'100000001'"), { kind: 'hex', form: 'bit', bytes: '\x01\x01' })
  assert.deepEqual(literal("{ts '2020-01-01 00:00:00'}"), { kind: 'temporal', type: 'timestamp', bytes: '2020-01-01 00:00:00' })
  assert.deepEqual(literal("DATE'2020-01-01'"), { kind: 'temporal', type: 'date', bytes: '2020-01-01' })
  assert.deepEqual(literal('9223372036854775808'), { kind: 'int', text: '9223372036854775808' })
  assert.deepEqual(literal('date'), { kind: 'column', name: 'date' })
})

test('special nodes', () => {
  const node = (text: string): unknown => bare(expression(text))
  const a = { kind: 'column', name: 'a' }
  assert.deepEqual(node('CAST(a AS DECIMAL(10, 2))'), { kind: 'cast', operand: a, type: { name: 'decimal', length: 10, scale: 2 }, array: false })
  assert.deepEqual(node('CONVERT(a, CHAR(3) CHARACTER SET latin1)'), { kind: 'cast', operand: a, type: { name: 'char', length: 3, charset: 'latin1' }, array: false })
  assert.deepEqual(node('CONVERT(a USING utf8mb4)'), { kind: 'convert-using', operand: a, charset: 'utf8mb4' })
  assert.deepEqual(node("TRIM(LEADING 'x' FROM a)"), { kind: 'trim', side: 'leading', remove: { kind: 'string', bytes: 'x' }, operand: a })
  assert.deepEqual(node('TRIM(BOTH FROM a)'), { kind: 'trim', side: 'both', operand: a })
  assert.deepEqual(node('EXTRACT(DAY_HOUR FROM a)'), { kind: 'unit-call', name: 'EXTRACT', unit: 'day_hour', args: [a] })
  assert.deepEqual(node('a MEMBER OF (b)'), { kind: 'member-of', operand: a, array: { kind: 'column', name: 'b' } })
  assert.deepEqual(node("t.a ->> '$.x'"), { kind: 'binary', op: '->>', left: { kind: 'column', name: 'a', table: 't' }, right: { kind: 'string', bytes: '$.x' } })
  assert.deepEqual(node("MATCH (a, t.b) AGAINST ('x' IN BOOLEAN MODE)"), { kind: 'match', columns: [a, { kind: 'column', name: 'b', table: 't' }], against: { kind: 'string', bytes: 'x' }, mode: 'boolean' })
  assert.deepEqual(node("GROUP_CONCAT(DISTINCT a ORDER BY a DESC SEPARATOR '-')"), {
    kind: 'aggregate', name: 'GROUP_CONCAT', distinct: true, star: false, args: [a], orderBy: [{ expr: a, direction: 'desc', explicit: true }], separator: '-',
  })
  assert.deepEqual(node('COUNT(*)'), { kind: 'aggregate', name: 'COUNT', distinct: false, star: true, args: [] })
  assert.deepEqual(node('SUM(a) OVER w'), { kind: 'aggregate', name: 'SUM', distinct: false, star: false, args: [a], over: { name: 'w' } })
  assert.deepEqual(node('LAG(a, 1, 0) OVER (PARTITION BY a ORDER BY a ROWS BETWEEN 1 PRECEDING AND UNBOUNDED FOLLOWING)'), {
    kind: 'window-call', name: 'LAG', args: [a, { kind: 'int', text: '1' }, { kind: 'int', text: '0' }],
    over: { spec: { partitionBy: [a], orderBy: [{ expr: a, direction: 'asc', explicit: false }], frame: { unit: 'rows', start: { kind: 'preceding', amount: { kind: 'int', text: '1' } }, end: { kind: 'unbounded-following' } } } },
  })
  assert.deepEqual(node("JSON_VALUE(a, '$.x' RETURNING SIGNED NULL ON EMPTY DEFAULT 1 ON ERROR)"), {
    kind: 'json-value', doc: a, path: { kind: 'string', bytes: '$.x' }, returning: { name: 'signed' }, onEmpty: { action: 'null' }, onError: { action: 'default', value: { kind: 'int', text: '1' } },
  })
  assert.deepEqual(node('@@GLOBAL.sql_mode'), { kind: 'system-variable', scope: 'global', name: 'sql_mode' })
  assert.deepEqual(node('@@a.b'), { kind: 'system-variable', name: 'a.b' })
  assert.deepEqual(node('count (a)'), { kind: 'call', name: 'COUNT', written: 'count', args: [a], parens: true, stored: true })
  assert.deepEqual(node('a = ANY (SELECT 1)'), {
    kind: 'quantified', op: '=', quantifier: 'any', left: a,
    query: { kind: 'select', distinct: false, modifiers: [], items: [{ kind: 'expr', expr: { kind: 'int', text: '1' } }], parenthesized: true },
  })
})

test('long chains of AND and OR stay shallow', () => {
  const depth = (e: { kind: string; left?: unknown; right?: unknown }): number => (e.kind === 'binary' ? 1 + Math.max(depth(e.left as never), depth(e.right as never)) : 0)
  const many = expression(Array.from({ length: 5000 }, (_, i) => `a = ${i}`).join(' OR '))
  assert.ok(depth(many) < 20)
  assert.equal(outline(many).match(/\(or /g)!.length, 4999)
})

test('spans cover the source of each node', () => {
  const text = '(a + b) * c'
  const e = expression(text)
  assert.deepEqual(e.span, { start: 0, end: text.length })
})
