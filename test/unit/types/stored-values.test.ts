import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { parseColumnType } from '../../../src/catalog/column-type.ts'
import { storageOf } from '../../../src/catalog/storage.ts'
import { MySqlError } from '../../../src/errors/mysql-error.ts'
import { encode } from '../../../src/types/convert.ts'
import { valueOfLiteral } from '../../../src/types/literal.ts'
import { DEFAULT_SQL_MODE } from '../../../src/types/sql-mode.ts'
import { realText } from '../../../src/types/transcode.ts'
import { familyOf } from '../../../src/types/type.ts'
import type { MySqlType } from '../../../src/types/type.ts'
import type { Conversion, Value } from '../../../src/types/value.ts'

/**
 * Column type → literal → what MySQL 9.7 answers to INSERT: the stored text and its warnings, or the error; in strict mode with NO_ZERO_DATE and
 * NO_ZERO_IN_DATE, and with an empty sql_mode where that differs. Text is in latin1, one char per byte.
 */
const stored = JSON.parse(readFileSync(new URL('./stored-values.json', import.meta.url), 'utf8')) as Record<string, Record<string, [string, string?]>>

function literal(source: string): Value {
  const quoted = /^(date|time|timestamp|x|b|)'(.*)'$/s.exec(source)
  if (quoted) {
    const [, prefix, body = ''] = quoted
    if (prefix === 'x') return valueOfLiteral('hex', Buffer.from(body, 'hex').toString('latin1'))
    if (prefix === 'b') return valueOfLiteral('bit', String.fromCharCode(parseInt(body, 2)))
    if (prefix === '') return valueOfLiteral('string', Buffer.from(body.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1')).toString('latin1'))
    return valueOfLiteral(prefix as 'date', body)
  }
  if (source === 'null' || source === 'true') return valueOfLiteral(source, source)
  if (source.startsWith('-')) {
    const value = literal(source.slice(1))
    if (value.kind === 'int') return { kind: 'int', value: -value.value }
    return value.kind === 'double' ? { kind: 'double', value: -value.value } : { kind: 'decimal', text: `-${(value as { text: string }).text}` }
  }
  return valueOfLiteral(/^\d+$/.test(source) ? 'int' : /e/i.test(source) ? 'double' : 'decimal', source)
}

/** The stored text as MySQL shows it, of what is sent to PostgreSQL. */
function shown(sent: string | null, type: MySqlType): string {
  if (sent === null) return 'NULL'
  const text = (familyOf(type) === 'binary' ? Buffer.from(sent.slice(2), 'hex') : Buffer.from(sent)).toString('latin1')
  switch (type.name) {
    case 'bit': return Buffer.from(BigInt(text).toString(16).padStart(2 * Math.ceil(type.length / 8), '0'), 'hex').toString('latin1')
    case 'year': return text.padStart(4, '0')
    case 'float': case 'double': return realText(Number(text), type)
    case 'date': return text === '-infinity' ? '0000-00-00' : text
    case 'datetime': case 'timestamp': return text === '-infinity' ? `0000-00-00 00:00:00${type.decimals > 0 ? `.${'0'.repeat(type.decimals)}` : ''}` : text
    case 'time': return text === '00:00:00' && type.decimals > 0 ? `${text}.${'0'.repeat(type.decimals)}` : text
    default: return text
  }
}

function outcome(source: string, type: MySqlType, conversion: Conversion, sqlMode: number): string {
  const warnings: string[] = []
  try {
    const sent = encode(literal(source), conversion, {
      sqlMode, timeZone: 'UTC', charset: 'utf8mb4', now: 1_600_000_000_000_000n, row: 1, warn: (level, errno, message) => warnings.push(`${level} ${errno} ${message}`),
    })
    return `${shown(sent, type)} ${warnings.join(' | ')}`
  } catch (error) {
    if (!(error instanceof MySqlError)) throw error
    return `ERR ${error.errno} ${error.sqlState} ${error.message}`
  }
}

describe('values stored as MySQL stores them', () => {
  for (const [declaration, cases] of Object.entries(stored)) {
    test(declaration, () => {
      const [columnType = '', charset] = declaration.split(' charset ')
      const declared = parseColumnType(columnType, charset === 'latin1' ? 'latin1_swedish_ci' : charset === 'utf8mb3' ? 'utf8mb3_general_ci' : 'utf8mb4_0900_ai_ci')
      assert.ok(declared)
      const { type } = declared
      const conversion: Conversion = { kind: 'column', to: storageOf(declared, false).repr, type, column: 'c', table: 'ins', notNull: false }
      for (const [source, [strict, lenient = strict]] of Object.entries(cases)) {
        assert.equal(outcome(source, type, conversion, DEFAULT_SQL_MODE), strict, source)
        assert.equal(outcome(source, type, conversion, 0), lenient, `${source} in an empty sql_mode`)
      }
    })
  }
})

describe('what no recorded answer tells', () => {
  const type = (text: string): MySqlType => parseColumnType(text, 'utf8mb4_0900_ai_ci')?.type as MySqlType
  const column = (text: string, more: Partial<Extract<Conversion, { kind: 'column' }>> = {}): Conversion => ({ kind: 'column', to: 'text', type: type(text), column: 'c', notNull: false, ...more })
  test('a NUL in text is kept as another character', () => {
    assert.equal(outcome("'a\0b'", type('varchar(3)'), column('varchar(3)'), 0), `${Buffer.from('a\u{E0001}b').toString('latin1')} `)
  })
  test('NULL into NOT NULL', () => {
    assert.equal(outcome('null', type('int'), column('int', { notNull: true }), DEFAULT_SQL_MODE), "ERR 1048 23000 Column 'c' cannot be null")
    assert.equal(outcome('null', type('int'), column('int', { notNull: true, ignore: true }), DEFAULT_SQL_MODE), "0 Warning 1048 Column 'c' cannot be null")
  })
  test('IGNORE turns errors into warnings', () => {
    assert.equal(outcome("'abc'", type('int'), column('int', { ignore: true }), DEFAULT_SQL_MODE), "0 Warning 1366 Incorrect integer value: 'abc' for column 'c' at row 1")
  })
  test('partial dates are refused', () => {
    assert.equal(outcome("'2020-01-00'", type('date'), column('date'), 0), "ERR 1292 22007 Incorrect date value: '2020-01-00' for column 'c' at row 1")
  })
})
