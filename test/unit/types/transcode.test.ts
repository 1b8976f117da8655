import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { PgConnection } from '../../../src/backend/connection.ts'
import type { ResultColumn } from '../../../src/types/column-definition.ts'
import { NO_FACTS } from '../../../src/types/column-definition.ts'
import type { Protocol, TranscodeOptions } from '../../../src/types/transcode.ts'
import { compileBinaryRow, compileTextRow, resultFormats } from '../../../src/types/transcode.ts'
import type { MySqlType, Repr } from '../../../src/types/type.ts'
import { T } from '../../../src/types/type.ts'
import type { TestPostgres } from '../../harness/postgres.ts'
import { startPostgres } from '../../harness/postgres.ts'
import { dataRow, Packets, textCells } from './rows.ts'

const column = (type: MySqlType, repr: Repr): ResultColumn => ({ name: 'c', orgName: 'c', table: '', orgTable: '', schema: '', type, repr, nullable: true, flags: NO_FACTS })
const plain = (name: MySqlType['name'], length: number, more: Partial<MySqlType> = {}): MySqlType => ({ name, unsigned: false, length, decimals: 0, collation: 'binary', ...more })
const text = (name: MySqlType['name'], length = 20): MySqlType => plain(name, length, { collation: 'utf8mb4_0900_ai_ci' })

// [PostgreSQL expression, representation, MySQL type, text row, binary row (hex; undefined: the text, length-encoded)]
type Case = readonly [string, Repr, MySqlType, string, string?]
const tiny = plain('tinyint', 4)
const small = plain('smallint', 6)
const medium = plain('mediumint', 9)
const big = T.bigint(20)
const ubig = T.ubigint(20)
const int5z = plain('int', 5, { unsigned: true, zerofill: true })
const fixed = plain('double', 10, { decimals: 2 })

const cases: readonly Case[] = [
  ['true', 'bool', T.bool, '1', '0100000000000000'],
  ['false', 'bool', T.int, '0', '00000000'],
  ['-5::int2', 'int', tiny, '-5', 'fb'],
  ['200::int2', 'int', plain('tinyint', 3, { unsigned: true }), '200', 'c8'],
  ['(-32768)::int2', 'int', small, '-32768', '0080'],
  ['-8388608::int4', 'int', medium, '-8388608', '000080ff'],
  ['4294967295::int8', 'int', T.uint, '4294967295', 'ffffffff'],
  ['-1::int4', 'int', big, '-1', 'ffffffffffffffff'],
  ['(-9223372036854775808)::int8', 'int', big, '-9223372036854775808', '0000000000000080'],
  ['18446744073709551615::numeric', 'numeric', ubig, '18446744073709551615', 'ffffffffffffffff'],
  ['-42::numeric', 'numeric', big, '-42', 'd6ffffffffffffff'],
  ['-4294967296::numeric', 'numeric', big, '-4294967296', '00000000ffffffff'],
  ['1.5::numeric', 'numeric', big, '2', '0200000000000000'],
  ['7::int4', 'int', int5z, '00007', '07000000'],
  ['2020::int2', 'int', T.year, '2020', 'e407'],
  ['0::int2', 'int', T.year, '0000', '0000'],
  ['1.5::numeric', 'numeric', T.decimal(10, 2), '1.50'],
  ['1::numeric', 'numeric', T.decimal(10, 2), '1.00'],
  ['1.005::numeric', 'numeric', T.decimal(10, 2), '1.01'],
  ['-0.004::numeric', 'numeric', T.decimal(10, 2), '0.00'],
  ['99.999::numeric', 'numeric', T.decimal(10, 2), '100.00'],
  ['2.500::numeric', 'numeric', T.decimal(10, 1), '2.5'],
  ['2.5::numeric', 'numeric', T.decimal(10, 0), '3'],
  ['2.00::numeric', 'numeric', T.decimal(10, 0), '2'],
  ['3::int4', 'int', T.decimal(10, 2), '3.00'],
  ['7::numeric', 'numeric', plain('decimal', 6, { unsigned: true, zerofill: true, decimals: 2 }), '007.00'],
  ['0.1::float8', 'float8', T.double, '0.1', '9a9999999999b93f'],
  ['1e20::float8', 'float8', T.double, '1e20'],
  ['1e15::float8', 'float8', T.double, '1e15'],
  ['1e14::float8', 'float8', T.double, '100000000000000'],
  ['1234567890123456.8::float8', 'float8', T.double, '1234567890123456.8'],
  ['1234567890123456::float8', 'float8', T.double, '1.234567890123456e15'],
  ['1e-7::float8', 'float8', T.double, '0.0000001'],
  ['-1.2345678901234567e-15::float8', 'float8', T.double, '-0.0000000000000012345678901234568'],
  ['1e-16::float8', 'float8', T.double, '1e-16'],
  ['-1.7976931348623157e308::float8', 'float8', T.double, '-1.7976931348623157e308', 'ffffffffffffefff'],
  ['5e-324::float8', 'float8', T.double, '5e-324'],
  [`'-0'::float8`, 'float8', T.double, '-0', '0000000000000080'],
  ['0::float8', 'float8', T.double, '0', '0000000000000000'],
  ['16777216::float4', 'float4', T.float, '16777200', '0000804b'],
  ['1e6::float4', 'float4', T.float, '1000000'],
  ['999999.5::float4', 'float4', T.float, '1000000'],
  ['9999995::float4', 'float4', T.float, '10000000'],
  ['1.000005::float4', 'float4', T.float, '1.00001'],
  ['0.1::float4', 'float4', T.float, '0.1', 'cdcccc3d'],
  ['1.2345678e-10::float4', 'float4', T.float, '0.000000000123457'],
  ['999999999999999::float4', 'float4', T.float, '1e15'],
  ['1.17549e-38::float4', 'float4', T.float, '1.17549e-38'],
  ['123456.7::float4', 'float4', T.float, '123457'],
  ['1.234::float8', 'float8', fixed, '1.23', '5839b4c876bef33f'],
  ['2::float4', 'float4', plain('float', 7, { decimals: 3 }), '2.000', '00000040'],
  ['2.5::numeric', 'numeric', T.double, '2.5', '0000000000000440'],
  [`'2020-02-29'::date`, 'date', T.date, '2020-02-29', '04e407021d'],
  [`'-infinity'::date`, 'date', T.date, '0000-00-00', '00'],
  [`'0001-01-01'::date`, 'date', T.date, '0001-01-01', '0401000101'],
  [`'1000-01-01'::date`, 'date', T.date, '1000-01-01', '04e8030101'],
  [`'9999-12-31'::date`, 'date', T.date, '9999-12-31', '040f270c1f'],
  [`'1999-12-31'::date`, 'date', T.datetime(), '1999-12-31 00:00:00', '04cf070c1f'],
  [`'9999-12-31 23:59:59.999999'::timestamp`, 'timestamp', T.datetime(6), '9999-12-31 23:59:59.999999', '0b0f270c1f173b3b3f420f00'],
  [`'1000-01-01 00:00:00.000001'::timestamp`, 'timestamp', T.datetime(6), '1000-01-01 00:00:00.000001', '0be803010100000001000000'],
  [`'2020-01-02 03:04:05.678'::timestamp`, 'timestamp', T.datetime(3), '2020-01-02 03:04:05.678', '0be40701020304057058' + '0a00'],
  [`'2020-01-02 03:04:05.678'::timestamp`, 'timestamp', T.datetime(0), '2020-01-02 03:04:05', '07e4070102030405'],
  [`'2020-01-02'::timestamp`, 'timestamp', T.datetime(0), '2020-01-02 00:00:00', '04e4070102'],
  [`'2020-01-02 03:04:05'::timestamp`, 'timestamp', T.date, '2020-01-02', '04e4070102'],
  [`'2020-01-02 03:04:05'::timestamp`, 'timestamp', T.time(), '03:04:05', '080000000000030405'],
  [`'-infinity'::timestamp`, 'timestamp', T.datetime(3), '0000-00-00 00:00:00.000', '00'],
  [`'1969-12-31 23:59:59'::timestamp`, 'timestamp', T.datetime(), '1969-12-31 23:59:59', '07b1070c1f173b3b'],
  [`'2020-07-02 03:04:05.5+00'::timestamptz`, 'timestamptz', T.timestamp(6), '2020-07-02 05:04:05.500000', '0be407070205040520a10700'],
  [`'2020-07-02 03:04:05+00'::timestamptz`, 'timestamptz', T.timestamp(), '2020-07-02 05:04:05', '07e4070702050405'],
  [`'-infinity'::timestamptz`, 'timestamptz', T.timestamp(), '0000-00-00 00:00:00', '00'],
  [`'838:59:59'::interval`, 'time', T.time(), '838:59:59', '080022000000163b3b'],
  [`'-838:59:59.5'::interval`, 'time', T.time(1), '-838:59:59.5', '0c0122000000163b3b20a10700'],
  [`'-00:00:01'::interval`, 'time', T.time(), '-00:00:01', '080100000000000001'],
  [`'1 day 02:03:04'::interval`, 'time', T.time(), '26:03:04', '080001000000020304'],
  [`'00:00:00'::interval`, 'time', T.time(2), '00:00:00.00', '00'],
  [`'12:30:00.25'::interval`, 'time', T.time(2), '12:30:00.25', '0c00000000000c1e0090d00300'],
  [`'12:30'::text`, 'text', T.time(), '12:30'],
  [`'héllo'::text`, 'text', text('varchar'), Buffer.from('héllo').toString('latin1')],
  [`'ab  '::text`, 'text', text('char'), 'ab'],
  [`'ab  '::bpchar`, 'bpchar', text('varchar'), 'ab  '],
  [`'   '::bpchar`, 'bpchar', text('char'), ''],
  [`'small'::text`, 'text', text('enum'), 'small'],
  [`'a,b'::text`, 'text', text('set'), 'a,b'],
  [`'\\x00ff41'::bytea`, 'bytea', plain('varbinary', 10), '\x00\xffA'],
  [`'\\x4100'::bytea`, 'bytea', plain('binary', 2), 'A\x00'],
  [`'{"b":[1,2.50,"x\\ny"],"a":null}'::jsonb`, 'jsonb', T.json, '{"a": null, "b": [1, 2.50, "x\\ny"]}'],
  [`'[1000000000000000.0, 100000000000000000000.0, 100000000000000000000, 12345678901234567890.12, 18446744073709551615, 1e-20, 0.1, "100000000000000000000", 123456789012345680.0, -1${'0'.repeat(300)}.0]'::jsonb`, 'jsonb', T.json, '[1e15, 1e20, 100000000000000000000, 12345678901234567890.12, 18446744073709551615, 1e-20, 0.1, "100000000000000000000", 1.2345678901234568e17, -1e300]'],
  ['5::int8', 'int', plain('bit', 3, { unsigned: true }), '\x05'],
  ['258::int8', 'int', plain('bit', 9, { unsigned: true }), '\x01\x02'],
  ['18446744073709551615::numeric', 'numeric', plain('bit', 64, { unsigned: true }), '\xff'.repeat(8)],
  [`repeat('x', 300)`, 'text', text('varchar', 300), 'x'.repeat(300)],
]

let server: TestPostgres
let pg: PgConnection
before(async () => {
  server = await startPostgres()
  pg = await PgConnection.connect({ ...server, startupSettings: { timezone: 'Europe/Berlin', extra_float_digits: '1' } })
})
after(async () => {
  await pg?.close()
  await server?.stop()
})

async function rows(expressions: readonly string[], columns: readonly ResultColumn[], protocol: Protocol, options: TranscodeOptions = {}): Promise<Buffer> {
  const packets = new Packets()
  const write = protocol === 'text' ? compileTextRow(columns, options) : compileBinaryRow(columns, options)
  await pg.run([{ text: `SELECT ${expressions.join(', ')}`, paramTypes: [], params: [], resultFormats: resultFormats(columns, protocol) }], {
    row: (_index, buffer, start, end) => write(packets.writer, buffer, start, end),
    complete: () => undefined,
  })
  const [row] = packets.take()
  assert.ok(row)
  return row
}

test('text rows', async () => {
  const row = await rows(cases.map((c) => c[0]), cases.map((c) => column(c[2], c[1])), 'text')
  const cells = textCells(row)
  assert.equal(cells.length, cases.length)
  for (const [i, c] of cases.entries()) assert.equal(cells[i], c[3], `${c[0]} as ${c[2].name}`)
})

test('binary rows', async () => {
  for (const [expression, repr, type, expected, hex] of cases) {
    if (hex === undefined && (type.name === 'double' || type.name === 'float')) continue
    const row = await rows([expression], [column(type, repr)], 'binary')
    const value = row.subarray(2).toString('hex')
    if (type.name === 'time' && repr === 'text') assert.equal(value, '00')
    else if (hex === undefined) assert.equal(textCells(row.subarray(2))[0], expected, `${expression} as ${type.name}`)
    else assert.equal(value, hex, `${expression} as ${type.name}`)
  }
})

describe('NULL', () => {
  test('in text rows is 0xFB', async () => {
    assert.deepEqual(textCells(await rows(['NULL::int4', '1', 'NULL::text'], [column(T.int, 'int'), column(T.int, 'int'), column(text('varchar'), 'text')], 'text')), [null, '1', null])
  })
  test('in binary rows is a bit, counted from the third', async () => {
    const columns = Array.from({ length: 10 }, () => column(tiny, 'int'))
    const expressions = columns.map((_, i) => (i === 0 || i === 6 || i === 9 ? 'NULL::int2' : `${i}::int2`))
    assert.equal((await rows(expressions, columns, 'binary')).toString('hex'), '0004090102030405' + '0708')
  })
})

test('text for a client of another character set', async () => {
  const columns = [column(text('varchar'), 'text'), column(plain('varbinary', 9), 'bytea')]
  const expressions = [`'é€漢😀'::text`, `'\\xc3a9'::bytea`]
  assert.deepEqual(textCells(await rows(expressions, columns, 'text', { charset: 'latin1' })), ['\xe9\x80??', '\xc3\xa9'])
  assert.deepEqual(textCells(await rows(expressions, columns, 'text', { charset: 'gbk' }))[0], '\xa8\xa6\x80\x9dh?')
  assert.deepEqual(textCells(await rows(expressions, columns, 'text', { charset: 'utf8mb3' }))[0], Buffer.from('é€漢?').toString('latin1'))
})

test('PAD_CHAR_TO_FULL_LENGTH', async () => {
  const columns = [column(text('char', 4), 'text'), column(text('char', 2), 'bpchar')]
  assert.deepEqual(textCells(await rows([`'é'::text`, `'abc'::bpchar`], columns, 'text', { padChar: true })), ['\xc3\xa9   ', 'abc'])
})

test('a DECIMAL whose length bytes look like a point', () => {
  // 46 is a point: the byte before the value is the last of its length.
  const packets = new Packets()
  const digits = '1'.repeat(46)
  compileTextRow([column(plain('decimal', 67, { decimals: 45 }), 'numeric')])(packets.writer, dataRow([digits]), 0, 0)
  assert.deepEqual(packets.take().map(textCells), [[`${digits}.${'0'.repeat(45)}`]])
})

test('rows larger than the writer chunk keep their NULL bits and zeros', async () => {
  const columns = [column(T.int, 'int'), column(text('longtext', 100_000), 'text'), column(T.int, 'int'), column(int5z, 'int')]
  const row = await rows(['NULL::int4', `repeat('y', 40000)`, 'NULL::int4', '1::int4'], columns, 'binary')
  assert.equal(row.subarray(0, 2).toString('hex'), '0014')
  assert.equal(row.subarray(-4).toString('hex'), '01000000')
})
