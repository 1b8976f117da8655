import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MySqlError } from '../../src/errors/mysql-error.ts'
import { fingerprint } from '../../src/sql/fingerprint.ts'
import { defaultParseOptions, sourceFromBytes, sourceFromUtf8, T, TokenStream } from '../../src/sql/lexer.ts'
import type { ParseOptions } from '../../src/sql/lexer.ts'
import { parseStatements } from '../../src/sql/parser/parser.ts'

/** A small generator with a fixed seed, so that a failure can be repeated. */
function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
}

const seeds = [
  "SELECT a, COUNT(*) FROM t WHERE b = 'x' AND c IN (1, 2.5, 0xff) GROUP BY a HAVING COUNT(*) > 1 ORDER BY a DESC LIMIT 10",
  "INSERT INTO t (a, b) VALUES (1, 'a'), (2, 'b') ON DUPLICATE KEY UPDATE b = VALUES(b)",
  'SELECT * FROM a LEFT JOIN (SELECT 1 x UNION SELECT 2) d ON a.x = d.x WHERE NOT EXISTS (SELECT 1 FROM c) FOR UPDATE',
  "UPDATE t SET a = CASE WHEN b IS NULL THEN -1 ELSE CAST(c AS SIGNED) END WHERE d BETWEEN DATE'2020-01-01' AND NOW() - INTERVAL 1 DAY",
  'DELETE a, b FROM a JOIN b USING (id) WHERE a.x <=> b.x',
  "CREATE TABLE t (id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, v VARCHAR(20) DEFAULT 'x' COMMENT 'y', KEY k (v(10) DESC)) ENGINE=InnoDB",
  "CREATE PROCEDURE p(IN a INT, OUT b TEXT) BEGIN DECLARE c CURSOR FOR SELECT 1; IF a > 1 THEN SELECT 'x' INTO b; END IF; END",
  'ALTER TABLE t ADD COLUMN c INT AFTER b, DROP KEY k, RENAME TO u',
  "SELECT j->>'$.a', @x := 1, @@global.sql_mode, SUM(a) OVER (PARTITION BY b ORDER BY c ROWS UNBOUNDED PRECEDING) FROM JSON_TABLE('[]', '$[*]' COLUMNS (a INT PATH '$')) j",
  'SHOW FULL TABLES FROM d LIKE \'x%\'; SET NAMES utf8mb4, @a = 1; /*!80000 SELECT 1 */ -- end',
  'WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 5) SELECT * FROM c',
  "GRANT SELECT (a), INSERT ON d.* TO 'u'@'h' WITH GRANT OPTION",
]
const pieces = [...new Set(seeds.join(' ').split(/(\s+|\b)/))]

function mutate(text: string, random: (below: number) => number): string {
  let out = text
  for (let n = random(4) + 1; n > 0; n--) {
    const at = random(out.length + 1)
    const length = random(12)
    const insert = random(3) === 0 ? String.fromCharCode(random(256)) : random(2) === 0 ? pieces[random(pieces.length)]! : ''
    out = out.slice(0, at) + insert + out.slice(at + length)
  }
  return out
}

function mustBeOrderly(source: string, options: ParseOptions): void {
  try {
    parseStatements(source, options)
  } catch (error) {
    assert.ok(error instanceof MySqlError, `${JSON.stringify(source)}: ${String(error instanceof Error ? error.stack : error)}`)
    assert.ok(error.message.length > 0)
  }
}

const modes: readonly ParseOptions[] = [
  defaultParseOptions, { ...defaultParseOptions, ansiQuotes: true, pipesAsConcat: true, ignoreSpace: true }, { ...defaultParseOptions, noBackslashEscapes: true, highNotPrecedence: true, noParameters: true },
]

test('any text in, a tree or a MySQL error out', () => {
  const random = generator(20240601)
  for (let i = 0; i < 20000; i++) mustBeOrderly(sourceFromUtf8(mutate(seeds[random(seeds.length)]!, random)), modes[i % modes.length]!)
})

test('any bytes in, a tree or a MySQL error out', () => {
  const random = generator(7)
  for (let i = 0; i < 5000; i++) {
    const bytes = Uint8Array.from({ length: random(80) }, () => random(256))
    mustBeOrderly(sourceFromBytes(bytes), modes[i % modes.length]!)
    fingerprint(Buffer.from(bytes), modes[i % modes.length]!)
  }
})

test('the fingerprint sees the same literals and parameters as the lexer', () => {
  const random = generator(99)
  const kinds = new Map<number, number>([[T.int, 1], [T.decimal, 2], [T.double, 3], [T.string, 4], [T.national, 5], [T.hex, 6], [T.bit, 7]])
  for (let i = 0; i < 20000; i++) {
    const bytes = Buffer.from(mutate(seeds[random(seeds.length)]!, random))
    const options = modes[i % 2]!
    const shape = fingerprint(bytes, options)
    if (shape === undefined) continue
    const stream = new TokenStream(sourceFromBytes(bytes), options)
    if (stream.types.includes(T.error)) continue
    const expected: number[] = []
    stream.types.forEach((type, at) => {
      const kind = kinds.get(type)
      if (kind !== undefined) expected.push(stream.starts[at]!, stream.ends[at]!, kind)
    })
    assert.deepEqual([...shape.literals], expected, bytes.toString())
    assert.equal(shape.params, stream.params.length, bytes.toString())
  }
})

test('deep nesting is refused, not suffered', () => {
  const prefixes = [
    'SELECT (', 'SELECT NOT ', 'SELECT !', 'SELECT - ', 'SELECT CASE WHEN ', 'SELECT BINARY ', 'SELECT ABS(', 'SELECT IF(1,', 'SELECT 1 IN (', 'SELECT EXISTS (SELECT ', 'SELECT {fn ', 'SELECT INTERVAL (', 'SELECT @a:=',
    'SELECT 1 FROM (', 'SELECT 1 FROM {oj ', '(', 'SELECT 1 UNION (', 'WITH a AS (', 'CREATE PROCEDURE p() BEGIN ', 'CREATE PROCEDURE p() IF 1 THEN ', 'SELECT RANK() OVER (ORDER BY ', 'EXPLAIN ',
    'SELECT 1 + ', 'SELECT 1 = ', 'SELECT 1 BETWEEN 1 AND ', 'SELECT a COLLATE x ', 'SELECT 1 FROM a JOIN ', 'SELECT 1 FROM a, ', 'SELECT 1 UNION ', 'SELECT 1 * 1 ^ ',
  ]
  for (const prefix of prefixes) {
    const [first, ...rest] = prefix.split(' ')
    const repeated = rest.join(' ') === '' ? first! : rest.join(' ')
    for (const count of [50, 299, 301, 20000]) {
      mustBeOrderly(`${prefix}${repeated.repeat(count)}`, defaultParseOptions)
      mustBeOrderly(`${prefix}${prefix.repeat(count)}`, defaultParseOptions)
    }
  }
})
