import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digestOf } from '../../../src/engine/plan-cache.ts'
import { StatementRules } from '../../../src/engine/statement-rules.ts'
import { fingerprint } from '../../../src/sql/fingerprint.ts'
import { defaultParseOptions } from '../../../src/sql/lexer.ts'

const rules = (beginnings: string[], own: Parameters<typeof StatementRules.of>[1] = []) => StatementRules.of(beginnings, own) ?? assert.fail('there are rules')
const apply = (r: StatementRules, text: string, from = 0) => r.apply(text, defaultParseOptions, from)

test('without anything to look for there are no rules', () => {
  assert.equal(StatementRules.of([], []), undefined)
  assert.equal(StatementRules.of([], [{ name: 'later', match: 'x', route: 'b' } as never]), undefined)
})

test('a beginning is refused however it is written', () => {
  const r = rules(['drop  database', 'TRUNCATE'])
  for (const text of ['DROP DATABASE d', 'drop database d', '  drop\n\tdatabase`d`', '/* x */ Drop -- y\n DataBase d', '/*!50000 DROP */ DATABASE d', '# c\ntruncate t', 'TRUNCATE TABLE t']) {
    assert.throws(() => apply(r, text), { errno: 1148 }, text)
  }
  for (const text of ['DROP TABLE `database`', "SELECT 'drop database d'", 'drop /* database */ table d', 'SELECT truncate(1, 2)', 'database drop', '', '/* drop database d */', '/*!99999 drop database d */ select 1']) {
    assert.equal(apply(r, text), text)
  }
})

test('the statement that begins at an offset is looked at, and no other', () => {
  const r = rules(['DROP'])
  assert.equal(apply(r, 'SELECT 1; DROP TABLE t'), 'SELECT 1; DROP TABLE t')
  assert.throws(() => apply(r, 'SELECT 1; DROP TABLE t', 9), { errno: 1148 })
})

test('a rule replaces its statement and leaves the others', () => {
  const r = rules([], [{ name: 'limit', match: '^select \\* from (\\w+)$', replace: 'SELECT * FROM $1 LIMIT 10' }])
  assert.equal(apply(r, 'select * from big'), 'SELECT * FROM big LIMIT 10')
  assert.equal(apply(r, 'set @x = 1; select * from big; select 2', 11), 'set @x = 1; SELECT * FROM big LIMIT 10; select 2')
  assert.equal(apply(r, 'select a from big'), 'select a from big')
})

test('text is matched and replaced as UTF-8', () => {
  const r = rules([], [{ name: 'u', match: "'grün'", replace: "'ñandú'" }])
  const bytes = (text: string) => Buffer.from(text).toString('latin1')
  assert.equal(apply(r, bytes("SELECT 'grün', 1")), bytes("SELECT 'ñandú', 1"))
})

test('a rule refuses in its own words, by text or by digest; the first that applies counts', () => {
  const shape = fingerprint(Buffer.from('SELECT a FROM t WHERE id = 5'), defaultParseOptions) ?? assert.fail()
  const r = rules([], [
    { name: 'one', digest: digestOf(shape), refuse: 'not this one' },
    { name: 'two', match: 'from t', refuse: 'not from there' },
  ])
  assert.throws(() => apply(r, 'SELECT a FROM t WHERE id = 77'), { errno: 1148, message: 'not this one' })
  assert.throws(() => apply(r, 'SELECT b FROM t'), { errno: 1148, message: 'not from there' })
  assert.equal(apply(r, 'SELECT a FROM u WHERE id = 5'), 'SELECT a FROM u WHERE id = 5')
})
