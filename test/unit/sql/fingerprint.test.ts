import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fingerprint, LITERAL } from '../../../src/sql/fingerprint.ts'
import type { Shape } from '../../../src/sql/fingerprint.ts'
import { defaultParseOptions } from '../../../src/sql/lexer.ts'
import type { ParseOptions } from '../../../src/sql/lexer.ts'

const shapeOf = (text: string, options: Partial<ParseOptions> = {}): Shape | undefined => fingerprint(Buffer.from(text), { ...defaultParseOptions, ...options })
const keyOf = (text: string, options: Partial<ParseOptions> = {}): string | undefined => shapeOf(text, options)?.key

function literalsOf(text: string): [kind: number, text: string][] {
  const { literals } = shapeOf(text)!
  const bytes = Buffer.from(text)
  return Array.from({ length: literals.length / 3 }, (_, i) => [literals[3 * i + 2]!, bytes.toString('utf8', literals[3 * i], literals[3 * i + 1])])
}

test('values of literals, blanks and comments do not matter', () => {
  const base = keyOf("SELECT a FROM t WHERE b = 1 AND c = 'x'")
  for (const same of ["SELECT a FROM t WHERE b = 42 AND c = 'it''s'", "SELECT  a\nFROM t WHERE b=1 AND c='y';  ", "/* app */ SELECT a FROM t -- x\nWHERE b = 7 AND c = \"z\" # end"]) {
    assert.equal(keyOf(same), base, same)
  }
})

test('everything else matters', () => {
  const texts = [
    'SELECT a FROM t WHERE b = 1', "SELECT a FROM t WHERE b = '1'", 'SELECT a FROM t WHERE b = 1.0', 'SELECT a FROM t WHERE b = 1e0', "SELECT a FROM t WHERE b = x'31'", "SELECT a FROM t WHERE b = b'1'",
    "SELECT a FROM t WHERE b = N'1'", 'SELECT a FROM t WHERE b = ?', 'SELECT a FROM T WHERE b = 1', 'SELECT a FROM `t` WHERE b = 1', 'SELECT a FROM t WHERE b > 1', 'SELECT a FROM t WHERE b = -1',
    'SELECT a FROM t WHERE b = - -1', 'SELECT a FROM t WHERE b = 1 LIMIT 1', 'SELECT /*+ H */ a FROM t WHERE b = 1', 'SELECT a FROM t WHERE b = _utf8mb4\'1\'',
    'SELECT a FROM t WHERE b = @x', "SELECT a FROM t WHERE b = @'y'", 'SELECT a FROM t WHERE b = @@x',
  ]
  const keys = texts.map((text) => keyOf(text))
  assert.equal(new Set(keys).size, texts.length)
  assert.ok(!keys.includes(undefined))
})

test('tokens never run together', () => {
  assert.notEqual(keyOf('SELECT a b'), keyOf('SELECT ab'))
  assert.notEqual(keyOf('SELECT `a` `b`'), keyOf('SELECT `a``b`'))
  assert.notEqual(keyOf('SELECT count(a)'), keyOf('SELECT count (a)'))
  assert.notEqual(keyOf('SELECT a > = b'), keyOf('SELECT a >= b'))
  assert.notEqual(keyOf('SELECT t.1a'), keyOf('SELECT t .1a'))
  assert.notEqual(keyOf('INSERT INTO t VALUES (i)'), keyOf('INSERT INTO t VALUES (1)'))
})

test('what it cannot classify goes to the parser', () => {
  for (const text of ["SELECT 'a' 'b'", 'SELECT 1; SELECT 2', '/*!40101 SET NAMES utf8 */', "SELECT 'open", 'SELECT /* open', 'SELECT 1.e', "SELECT x'1'", 'SELECT ?1', 'SELECT \\N', 'SELECT \0']) {
    assert.equal(shapeOf(text), undefined, JSON.stringify(text))
  }
})

test('literals are numbered in order, with kind and place', () => {
  assert.deepEqual(literalsOf("SELECT 1, 1.5, 1e3, 'é', N'n', 0xff, b'1', t.1a, 1b FROM t"), [
    [LITERAL.int, '1'], [LITERAL.decimal, '1.5'], [LITERAL.double, '1e3'], [LITERAL.string, "'é'"], [LITERAL.national, "N'n'"], [LITERAL.hex, '0xff'], [LITERAL.bit, "b'1'"],
  ])
})

test('sql_mode decides what quotes mean', () => {
  assert.equal(shapeOf('SELECT "a"')!.literals.length, 3)
  assert.equal(shapeOf('SELECT "a"', { ansiQuotes: true })!.literals.length, 0)
  assert.equal(shapeOf("SELECT 'a\\'"), undefined)
  assert.equal(shapeOf("SELECT 'a\\'", { noBackslashEscapes: true })!.literals.length, 3)
})

test('rows of the same kinds are one row', () => {
  const two = shapeOf("INSERT INTO t (a, b) VALUES (1, 'a'), (2, 'b') ON DUPLICATE KEY UPDATE a = 5")!
  const three = shapeOf("INSERT INTO t (a, b) VALUES (1,'a'),(2,'b') , (3,'c') ON DUPLICATE KEY UPDATE a = 6")!
  assert.equal(two.key, three.key)
  assert.deepEqual([two.rows, three.rows, three.literalsPerRow, three.firstRowLiteral, three.literals.length / 3], [2, 3, 2, 0, 7])
  assert.notEqual(keyOf("INSERT INTO t (a, b) VALUES (1, 'a')"), keyOf("INSERT INTO t (a, b) VALUES (1, 'a'), (2, 'b')"))
  const params = shapeOf('INSERT INTO t VALUES (?, NULL, -1), (?, NULL, -2)')!
  assert.deepEqual([params.rows, params.paramsPerRow, params.params, params.literalsPerRow], [2, 1, 2, 1])
})

test('rows that differ stay apart', () => {
  for (const rows of ["(1), ('a')", '(1), (-1)', '(1), (NULL)', '(1), (1, 2)', '(1, 2), (1)', '(a), (b)', '(1 + 1), (2 + 2)', '(), ()', '(DEFAULT), (DEFAULT)']) {
    const shape = shapeOf(`INSERT INTO t VALUES ${rows}`)!
    assert.equal(shape.rows, 0, rows)
  }
  assert.equal(shapeOf(`INSERT INTO t VALUES ${Array.from({ length: 3000 }, (_, i) => `(${i}, ${i % 2 ? 'NULL' : i})`).join()}`), undefined)
})
