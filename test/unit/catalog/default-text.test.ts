import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { literalDefault, scaled } from '../../../src/catalog/default-text.ts'
import { parseColumnType } from '../../../src/catalog/column-type.ts'
import { isNow, mysqlText, readLiteral } from '../../../src/catalog/expression-reader.ts'

const shown = (type: string, text: string): string | null => {
  const declared = parseColumnType(type, 'utf8mb4_0900_ai_ci')
  assert.ok(declared)
  const d = literalDefault(declared.type, text)
  return d.kind === 'literal' ? d.text : d.kind === 'expression' ? d.expression : 'now'
}

describe('defaults read from PostgreSQL', () => {
  it('are shown as MySQL shows them', () => {
    assert.equal(shown('decimal(5,2)', '1.5'), '1.50')
    assert.equal(shown('decimal(10,2) unsigned zerofill', '1.5'), '00000001.50')
    assert.equal(shown('int(5) unsigned zerofill', '7'), '00007')
    assert.equal(shown('bit(10)', '5'), '101')
    assert.equal(shown('date', '-infinity'), '0000-00-00')
    assert.equal(shown('datetime(3)', '-infinity'), '0000-00-00 00:00:00.000')
    assert.equal(shown('timestamp', '2020-01-01 00:00:00+00'), '2020-01-01 00:00:00')
    assert.equal(shown('time(2)', '10:11:12.5'), '10:11:12.50')
    assert.equal(shown('binary(3)', '\\x6162'), 'ab\0')
    assert.equal(shown('char(5)', 'ab   '), 'ab')
    assert.equal(shown('tinyint(1)', 'true'), '1')
    assert.equal(shown('text', "it's"), "_utf8mb4'it\\'s'")
  })

  it('round half away from zero', () => {
    for (const [text, scale, want] of [['1.005', 2, '1.01'], ['-1.5', 0, '-2'], ['0.4', 0, '0'], ['-0.4', 0, '0'], ['9.99', 1, '10.0'], ['1e3', 1, '1000.0'], ['12e-3', 3, '0.012'], ['9007199254740993', 0, '9007199254740993']] as const) {
      assert.equal(scaled(text, scale), want)
    }
  })

  it('are told from expressions', () => {
    assert.deepEqual(readLiteral("'it''s'::character varying(10)"), { text: "it's" })
    assert.deepEqual(readLiteral("('-5'::integer)::aproxy.\"int\""), { text: '-5' })
    assert.deepEqual(readLiteral('NULL::timestamp without time zone'), { text: null })
    assert.equal(readLiteral('(1 + 2)'), undefined)
    assert.equal(readLiteral("('a'::text || 'b'::text)"), undefined)
    assert.ok(isNow('(CURRENT_TIMESTAMP)::timestamp without time zone'))
    assert.ok(isNow("(date_trunc('second'::text, statement_timestamp()))::timestamp without time zone"))
    assert.ok(isNow('aproxy.statement_time(3)'))
    assert.ok(!isNow("(now() + '1 day'::interval)"))
  })

  it('become MySQL text, or stay as they are', () => {
    assert.equal(mysqlText("((a > 0) AND (b <> 'x'::text))"), "((`a` > 0) and (`b` <> _utf8mb4'x'))")
    assert.equal(mysqlText("(status = ANY (ARRAY['a'::text, 'b'::text]))"), "(`status` in (_utf8mb4'a',_utf8mb4'b'))")
    assert.equal(mysqlText('gen_random_uuid()'), 'uuid()')
    assert.equal(mysqlText('CURRENT_DATE'), 'curdate()')
    assert.equal(mysqlText('this is (not sql'), 'this is (not sql')
  })
})
