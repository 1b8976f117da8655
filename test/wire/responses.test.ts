import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Capability, Status, TypeCode } from '../../src/wire/constants.ts'
import { PayloadReader } from '../../src/wire/payload-reader.ts'
import * as answer from '../../src/wire/responses.ts'
import { payloadOf, split, written } from './byte-collector.ts'

const P41 = Capability.PROTOCOL_41
const TRACK = P41 | Capability.SESSION_TRACK
const NO_EOF = P41 | Capability.DEPRECATE_EOF

const hex = (text: string) => Buffer.from(text.replace(/\s/g, ''), 'hex')

describe('primitive fields, both ways', () => {
  test('length-encoded integers at every boundary', () => {
    const rows: [number | bigint, string][] = [
      [0, '00'],
      [250, 'fa'],
      [251, 'fc fb00'],
      [0xffff, 'fc ffff'],
      [0x10000, 'fd 000001'],
      [0xffffff, 'fd ffffff'],
      [0x1000000, 'fe 0000000100000000'],
      [0x20000000000000n, 'fe 0000000000002000'],
      [0xffffffffffffffffn, 'fe ffffffffffffffff'],
    ]
    for (const [value, bytes] of rows) {
      const payload = payloadOf((w) => {
        w.begin()
        w.lenenc(value)
        w.end()
      })
      assert.deepEqual(payload, hex(bytes))
      assert.equal(new PayloadReader(payload).lenenc(), value)
    }
    assert.deepEqual(
      payloadOf((w) => {
        w.begin()
        w.lenenc(5n)
        w.end()
      }),
      hex('05'),
    )
  })

  test('fixed integers, floats and strings', () => {
    const payload = payloadOf((w) => {
      w.begin()
      w.u8(0xff)
      w.i8(-1)
      w.u16(0xfffe)
      w.i16(-2)
      w.u24(0xfffffe)
      w.i24(-3)
      w.u32(0xfffffffd)
      w.i32(-4)
      w.u64(0xfffffffffffffffcn)
      w.u64(9007199254740991)
      w.i64(-5)
      w.i64(-5n)
      w.f32(1.5)
      w.f64(-2.25)
      w.string0('ä')
      w.lenencString('€')
      w.lenencBytes(Buffer.from('abcdef'), 2, 4)
      w.null()
      w.end()
    })
    const r = new PayloadReader(payload)
    assert.equal(r.u8(), 0xff)
    assert.equal(r.i8(), -1)
    assert.equal(r.u16(), 0xfffe)
    assert.equal(r.i16(), -2)
    assert.equal(r.u24(), 0xfffffe)
    assert.equal(r.u24(), 0xfffffd)
    assert.equal(r.u32(), 0xfffffffd)
    assert.equal(r.i32(), -4)
    assert.equal(r.u64(), 0xfffffffffffffffcn)
    assert.equal(r.u64(), 9007199254740991n)
    assert.equal(r.i64(), -5n)
    assert.equal(r.i64(), -5n)
    assert.equal(r.f32(), 1.5)
    assert.equal(r.f64(), -2.25)
    assert.equal(r.string0(), 'ä')
    assert.equal(r.lenencString(), '€')
    assert.equal(r.lenencString(), 'cd')
    assert.equal(r.u8(), 0xfb)
    assert.equal(r.remaining, 0)
  })

  test('nothing is read past the end', () => {
    const none = () => new PayloadReader(Buffer.alloc(0))
    for (const read of ['u8', 'u16', 'u24', 'u32', 'u64', 'i8', 'i16', 'i32', 'i64', 'f32', 'f64', 'lenenc', 'string0'] as const) {
      assert.throws(() => none()[read](), { errno: 1835 }, read)
    }
    for (const bytes of ['05 61', 'fc ffff', 'fe ffffffffffffffff', 'fe ffffffffffff1f00', 'fb', 'ff', 'fd 01']) {
      assert.throws(() => new PayloadReader(hex(bytes)).lenencBytes(), { errno: 1835 }, bytes)
    }
    assert.throws(() => new PayloadReader(Buffer.from('no end')).string0(), { errno: 1835 })
    assert.throws(() => new PayloadReader(Buffer.from('abc\0'), 0, 3).string0(), { errno: 1835 })
  })
})

describe('OK', () => {
  const ok = { affectedRows: 300, insertId: 5n, status: Status.AUTOCOMMIT, warnings: 70_000 }

  test('without and with info', () => {
    assert.deepEqual(payloadOf((w) => answer.writeOk(w, P41, ok)), hex('00 fc2c01 05 0200 ffff'))
    assert.deepEqual(payloadOf((w) => answer.writeOk(w, P41, { ...ok, info: 'ab' })), hex('00 fc2c01 05 0200 ffff 026162'))
    assert.deepEqual(payloadOf((w) => answer.writeOk(w, TRACK, { ...ok, info: 'ab' })), hex('00 fc2c01 05 0200 ffff 026162'))
  })

  test('with tracked state, for those who asked for it', () => {
    const tracked = answer.encodeTracked({
      variables: [['autocommit', 'ON']],
      schema: 'db',
      stateChanged: true,
      transactionCharacteristics: 'START TRANSACTION;',
      transactionState: 'T_______',
    })
    const r = new PayloadReader(payloadOf((w) => answer.writeOk(w, TRACK, { ...ok, tracked })))
    assert.deepEqual([r.u8(), r.lenenc(), r.lenenc(), r.u16(), r.u16(), r.lenencString()], [0, 300, 5, 0x4002, 0xffff, ''])
    const blocks = new PayloadReader(r.lenencBytes())
    assert.equal(r.remaining, 0)
    const seen: unknown[] = []
    while (blocks.remaining > 0) {
      const code = blocks.u8()
      const data = new PayloadReader(blocks.lenencBytes())
      const strings: string[] = []
      while (data.remaining > 0) strings.push(data.lenencString())
      seen.push([code, ...strings])
    }
    assert.deepEqual(seen, [[0, 'autocommit', 'ON'], [1, 'db'], [2, '1'], [4, 'START TRANSACTION;'], [5, 'T_______']])
    assert.deepEqual(payloadOf((w) => answer.writeOk(w, P41, { ...ok, tracked })), hex('00 fc2c01 05 0200 ffff'))
    assert.deepEqual(payloadOf((w) => answer.writeOk(w, TRACK, { ...ok, status: 0x4002, tracked: Buffer.alloc(0) })), hex('00 fc2c01 05 0200 ffff'))
  })

  test('long tracked values keep their lengths', () => {
    const tracked = answer.encodeTracked({ variables: [['v', 'x'.repeat(70_000)]] })
    const r = new PayloadReader(tracked)
    assert.equal(r.u8(), 0)
    const data = new PayloadReader(r.lenencBytes())
    assert.equal(data.lenencString(), 'v')
    assert.equal(data.lenencString().length, 70_000)
  })
})

test('ERR with and without SQLSTATE', () => {
  const error = { errno: 1062, sqlState: '23000', message: 'Dup' }
  assert.equal(payloadOf((w) => answer.writeErr(w, P41, error)).toString('latin1'), '\xff\x26\x04#23000Dup')
  assert.equal(payloadOf((w) => answer.writeErr(w, 0, error)).toString('latin1'), '\xff\x26\x04Dup')
})

test('the end of rows is EOF, or OK headed 0xFE', () => {
  assert.deepEqual(payloadOf((w) => answer.writeResultEnd(w, P41, 2, 1)), hex('fe 0100 0200'))
  assert.deepEqual(payloadOf((w) => answer.writeResultEnd(w, NO_EOF, 2, 1)), hex('fe 00 00 0200 0100'))
  assert.deepEqual(payloadOf((w) => answer.writeResultEnd(w, NO_EOF | Capability.SESSION_TRACK, 2, 1, hex('0101 00'))), hex('fe 00 00 0240 0100 00 03 010100'))
  assert.deepEqual(payloadOf((w) => answer.writeEof(w, 0, 1, 2)), hex('fe'))
})

const column = {
  schema: 's',
  table: 't',
  orgTable: 'ot',
  name: 'n',
  orgName: 'on',
  charset: 255,
  length: 0xffffffff,
  type: TypeCode.VAR_STRING,
  flags: 0x1001,
  decimals: 31,
}

test('a column definition has every field in its place', () => {
  const expected = hex('03646566 0173 0174 026f74 016e 026f6e 0c ff00 ffffffff fd 0110 1f 0000')
  assert.deepEqual(payloadOf((w) => answer.writeColumnDefinition(w, column)), expected)
  assert.deepEqual(payloadOf((w) => answer.writeColumnDefinition(w, column, true)), Buffer.concat([expected, hex('fb')]))
  const withDefault = payloadOf((w) => answer.writeColumnDefinition(w, { ...column, defaultValue: '0' }, true))
  assert.deepEqual(withDefault, Buffer.concat([expected, hex('0130')]))
})

test('a text result set, with and without the inner EOF', () => {
  for (const [caps, packets] of [
    [P41, 5],
    [NO_EOF, 4],
  ] as const) {
    const bytes = written((w) => {
      answer.writeResultHeader(w, caps, [column], 2)
      answer.writeTextRow(w, ['a'.repeat(251)])
      answer.writeResultEnd(w, caps, 2, 0)
    }, 1)
    const got = split(bytes)
    assert.equal(got.length, packets)
    assert.deepEqual(got[0]?.payload, hex('01'))
    got.forEach((p, i) => assert.equal(p.sequence, i + 1))
    assert.equal(got.at(-2)?.payload.length, 254)
  }
  assert.deepEqual(payloadOf((w) => answer.writeTextRow(w, [null, '', Buffer.from([0xfb])])), hex('fb 00 01fb'))
  assert.deepEqual(payloadOf((w) => answer.writeColumnCount(w, P41 | Capability.OPTIONAL_RESULTSET_METADATA, 300)), hex('01 fc2c01'))
})

test('a binary row: the bitmap starts at bit 2, and survives growth of the buffer', () => {
  assert.deepEqual(
    payloadOf((w) => {
      answer.beginBinaryRow(w, 7)
      answer.setBinaryNull(w, 0)
      answer.setBinaryNull(w, 6)
      w.u8(9)
      w.end()
    }),
    hex('00 0401 09'),
  )
  const bytes = written((w) => {
    w.begin()
    w.bytes(Buffer.alloc(10_000))
    w.end()
    answer.beginBinaryRow(w, 2)
    w.lenencBytes(Buffer.alloc(50_000))
    answer.setBinaryNull(w, 1)
    w.end()
  })
  assert.deepEqual(split(bytes)[1]?.payload.subarray(0, 2), hex('00 08'))
})

test('the answer to COM_STMT_PREPARE', () => {
  const prepare = { id: 7, parameters: [column, column], columns: [column], warnings: 0, status: 2 }
  assert.equal(split(written((w) => answer.writePrepareOk(w, P41, prepare))).length, 6)
  assert.equal(split(written((w) => answer.writePrepareOk(w, NO_EOF, prepare))).length, 4)
  const [first, ...rest] = split(written((w) => answer.writePrepareOk(w, P41, { ...prepare, parameters: [], columns: [] })))
  assert.deepEqual(first?.payload, hex('00 07000000 0000 0000 00 0000'))
  assert.equal(rest.length, 0)
})

test('local file request and statistics', () => {
  assert.equal(payloadOf((w) => answer.writeLocalInfile(w, '/data/ä')).toString('latin1'), '\xfb/data/Ã¤')
  assert.equal(payloadOf((w) => answer.writeStatistics(w, 'Uptime: 1')).toString(), 'Uptime: 1')
})
