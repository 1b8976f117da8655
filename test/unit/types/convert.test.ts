import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { MySqlError } from '../../../src/errors/mysql-error.ts'
import { binaryParameterToValue, encode } from '../../../src/types/convert.ts'
import { typeOfValue, valueOfLiteral } from '../../../src/types/literal.ts'
import { DEFAULT_SQL_MODE } from '../../../src/types/sql-mode.ts'
import type { MySqlType, Repr } from '../../../src/types/type.ts'
import { T } from '../../../src/types/type.ts'
import type { Strictness, Value } from '../../../src/types/value.ts'
import { TypeCode } from '../../../src/wire/constants.ts'

const now = BigInt(Date.UTC(2024, 4, 6, 22, 30, 0)) * 1000n

function converted(value: Value, to: Repr, type: MySqlType, more: { strict?: Strictness; timeZone?: string; sqlMode?: number } = {}): [string | null, ...string[]] {
  const warnings: string[] = []
  const { strict, timeZone = 'UTC', sqlMode = DEFAULT_SQL_MODE } = more
  const result = encode(value, { kind: 'expression', to, type, ...(strict ? { strict } : {}) }, { sqlMode, timeZone, charset: 'utf8mb4', now, row: 1, warn: (level, errno, message) => warnings.push(`${level} ${errno} ${message}`) })
  return [result, ...warnings]
}
const text = (s: string): Value => ({ kind: 'string', text: s })
const int = (n: number | bigint): Value => ({ kind: 'int', value: BigInt(n) })

describe('operands', () => {
  test('to DOUBLE', () => {
    assert.deepEqual(converted(text('12abc'), 'float8', T.double), ['12', "Warning 1292 Truncated incorrect DOUBLE value: '12abc'"])
    assert.deepEqual(converted(text(''), 'float8', T.double), ['0'])
    assert.deepEqual(converted(text(' 1e3 '), 'float8', T.double), ['1000'])
    assert.deepEqual(converted(text('abc'), 'float8', T.double), ['0', "Warning 1292 Truncated incorrect DOUBLE value: 'abc'"])
    assert.deepEqual(converted(text('1e400'), 'float8', T.double), ['1.7976931348623157e+308', "Warning 1292 Truncated incorrect DOUBLE value: '1e400'"])
    assert.deepEqual(converted({ kind: 'hex', bytes: Buffer.from('A') }, 'float8', T.double), ['65'])
    assert.deepEqual(converted({ kind: 'datetime', text: '2020-01-02 03:04:05.5' }, 'float8', T.double), ['20200102030405.5'])
  })
  test('to an integer', () => {
    assert.deepEqual(converted(text('12.7'), 'int', T.bigint()), ['12', "Warning 1292 Truncated incorrect INTEGER value: '12.7'"])
    assert.deepEqual(converted(text(''), 'int', T.bigint()), ['0', "Warning 1292 Truncated incorrect INTEGER value: ''"])
    assert.deepEqual(converted({ kind: 'double', value: 2.5 }, 'int', T.bigint()), ['2'])
    assert.deepEqual(converted({ kind: 'decimal', text: '2.5' }, 'int', T.bigint()), ['3'])
    assert.deepEqual(converted(text('18446744073709551615'), 'numeric', T.ubigint()), ['18446744073709551615'])
  })
  test('to DECIMAL', () => {
    assert.deepEqual(converted(text('abc'), 'numeric', T.decimal(10, 2)), ['0', "Warning 1292 Truncated incorrect DECIMAL value: 'abc'"])
    assert.deepEqual(converted(text('1.5e3x'), 'numeric', T.decimal(10, 2)), ['1500', "Warning 1292 Truncated incorrect DECIMAL value: '1.5e3x'"])
    assert.deepEqual(converted({ kind: 'double', value: 1e-7 }, 'numeric', T.decimal(10, 2)), ['0.0000001'])
    assert.deepEqual(converted({ kind: 'double', value: 1e21 }, 'numeric', T.decimal(30, 2)), ['1000000000000000000000'])
  })
  test('to text and bytes', () => {
    assert.deepEqual(converted({ kind: 'double', value: 1e20 }, 'text', T.varchar(20, 'utf8mb4_bin')), ['1e20'])
    assert.deepEqual(converted(int(5), 'bytea', T.bytes(10)), ['\\x35'])
    assert.deepEqual(converted(text('é'), 'bytea', T.bytes(10)), ['\\xc3a9'])
    assert.throws(() => converted({ kind: 'bytes', bytes: Buffer.from([0xff]) }, 'text', T.varchar(20, 'utf8mb4_bin')), { errno: 3854 })
    assert.deepEqual(converted(text('a\0'), 'text', T.varchar(20, 'utf8mb4_bin')), ['a\u{E0001}'])
    assert.throws(() => converted(text('\u{E0001}'), 'text', T.varchar(20, 'utf8mb4_bin')), { errno: 1300 })
  })
  test('to a moment', () => {
    assert.deepEqual(converted(text('2020-1-2'), 'date', T.date), ['2020-01-02'])
    assert.deepEqual(converted(int(20200102), 'timestamp', T.datetime()), ['2020-01-02 00:00:00'])
    assert.deepEqual(converted(int(200102), 'date', T.date), ['2020-01-02'])
    assert.deepEqual(converted(text('2020-01-02 10:11:12.9999999'), 'timestamp', T.datetime(6)), ['2020-01-02 10:11:13.000000'])
    assert.deepEqual(converted(text('2020-01-02T10:11:12+05:00'), 'timestamp', T.datetime()), ['2020-01-02 05:11:12'])
    assert.deepEqual(converted(text('2020-07-02 10:11:12+00:00'), 'timestamp', T.datetime(), { timeZone: 'Europe/Berlin' }), ['2020-07-02 12:11:12'])
    assert.deepEqual(converted(text('2020-01-02x'), 'date', T.date), ['2020-01-02', "Warning 1292 Truncated incorrect date value: '2020-01-02x'"])
    assert.deepEqual(converted(text('abc'), 'date', T.date), [null, "Warning 1292 Truncated incorrect date value: 'abc'"])
    assert.deepEqual(converted(text('0000-00-00'), 'date', T.date, { sqlMode: 0 }), ['-infinity'])
    assert.deepEqual(converted({ kind: 'time', text: '10:00:00' }, 'timestamp', T.datetime(), { timeZone: '+05:00' }), ['2024-05-07 10:00:00'])
    assert.deepEqual(converted({ kind: 'time', text: '-10:00:00' }, 'timestamp', T.datetime()), ['2024-05-05 14:00:00'])
  })
  test('beside a DATE, what is none is an error', () => {
    assert.throws(() => converted(text('abc'), 'date', T.date, { strict: 'date' }), new MySqlError(1525, 'HY000', "Incorrect DATE value: 'abc'"))
    assert.throws(() => converted(text('2020-02-30'), 'timestamp', T.datetime(), { strict: 'datetime' }), { errno: 1525, message: "Incorrect DATETIME value: '2020-02-30'" })
    assert.throws(() => converted(text(''), 'timestamptz', T.timestamp(), { strict: 'timestamp' }), { message: "Incorrect TIMESTAMP value: ''" })
  })
  test('to TIME', () => {
    assert.deepEqual(converted(text('900:00:00'), 'time', T.time()), ['838:59:59', "Warning 1292 Truncated incorrect time value: '900:00:00'"])
    assert.deepEqual(converted(text('1 12:30'), 'time', T.time()), ['36:30:00'])
    assert.deepEqual(converted(text('12:60:00'), 'time', T.time()), [null, "Warning 1292 Truncated incorrect time value: '12:60:00'"])
    assert.deepEqual(converted(text(''), 'time', T.time()), [null, "Warning 1292 Truncated incorrect time value: ''"])
    assert.deepEqual(converted(int(-101112), 'time', T.time()), ['-10:11:12'])
  })
  test('to JSON', () => {
    assert.deepEqual(converted(text('a"b'), 'jsonb', T.json), ['"a\\"b"'])
    assert.deepEqual(converted({ kind: 'double', value: 2 }, 'jsonb', T.json), ['2.0'])
    assert.deepEqual(converted({ kind: 'json', text: '{"a": 1e2}' }, 'jsonb', T.json), ['{"a":100.0}'])
  })
})

test('binary parameters', () => {
  const at = { year: 2020, month: 1, day: 2, hour: 3, minute: 4, second: 5, microsecond: 60 }
  assert.deepEqual(binaryParameterToValue({ kind: 'integer', type: TypeCode.LONGLONG, unsigned: true, value: 18446744073709551615n }), int(18446744073709551615n))
  assert.deepEqual(binaryParameterToValue({ kind: 'datetime', type: TypeCode.DATETIME, ...at }), { kind: 'datetime', text: '2020-01-02 03:04:05.000060' })
  assert.deepEqual(binaryParameterToValue({ kind: 'datetime', type: TypeCode.DATE, ...at }), { kind: 'date', text: '2020-01-02' })
  assert.deepEqual(binaryParameterToValue({ kind: 'time', negative: true, days: 1, hours: 2, minutes: 3, seconds: 4, microseconds: 0 }), { kind: 'time', text: '-26:03:04' })
  assert.deepEqual(binaryParameterToValue({ kind: 'double', type: TypeCode.FLOAT, value: Math.fround(0.1) }), { kind: 'double', value: 0.1 })
  assert.deepEqual(binaryParameterToValue({ kind: 'bytes', type: TypeCode.VAR_STRING, value: Buffer.from('é') }), text('é'))
  assert.deepEqual(binaryParameterToValue({ kind: 'bytes', type: TypeCode.VAR_STRING, value: Buffer.from([0xe9]) }, 'latin1'), text('é'))
  assert.deepEqual(binaryParameterToValue({ kind: 'bytes', type: TypeCode.VAR_STRING, value: Buffer.from([0xff]) }), { kind: 'bytes', bytes: Buffer.from([0xff]) })
  assert.deepEqual(binaryParameterToValue({ kind: 'bytes', type: TypeCode.BLOB, value: Buffer.from('a') }), { kind: 'bytes', bytes: Buffer.from('a') })
})

test('types of literals', () => {
  const shown = (kind: Parameters<typeof valueOfLiteral>[0], source: string): string => {
    const t = typeOfValue(valueOfLiteral(kind, source), 'utf8mb4_0900_ai_ci')
    return `${t.name}${t.unsigned ? ' unsigned' : ''} ${t.length} ${t.decimals}`
  }
  assert.equal(shown('int', '1'), 'bigint 2 0')
  assert.equal(shown('int', '9223372036854775807'), 'bigint 20 0')
  assert.equal(shown('int', '18446744073709551615'), 'bigint unsigned 20 0')
  assert.equal(shown('int', '18446744073709551616'), 'decimal 21 0')
  assert.equal(shown('decimal', '1.5'), 'decimal 4 1')
  assert.equal(shown('decimal', '0.05'), 'decimal 5 2')
  assert.equal(shown('decimal', '.50'), 'decimal 4 2')
  assert.equal(shown('decimal', '00.5'), 'decimal 4 1')
  assert.equal(shown('string', 'abc'), 'varchar 3 0')
  assert.equal(shown('hex', 'AB'), 'varbinary 2 0')
  assert.equal(shown('time', '10:00:00.5'), 'time 12 1')
  assert.equal(shown('timestamp', '2020-01-01 00:00:00.25'), 'datetime 22 2')
  assert.equal(shown('null', ''), 'null 0 0')
})
