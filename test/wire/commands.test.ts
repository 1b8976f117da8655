import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { MySqlError } from '../../src/errors/mysql-error.ts'
import { parseExecuteParameters } from '../../src/wire/binary-parameters.ts'
import type { BinaryParameter } from '../../src/wire/binary-parameters.ts'
import { parseCommand } from '../../src/wire/commands.ts'
import type { Command } from '../../src/wire/commands.ts'
import { Capability, CommandCode, TypeCode, UNSIGNED_PARAMETER } from '../../src/wire/constants.ts'
import type { PacketWriter } from '../../src/wire/packet-writer.ts'
import { numbers, payloadOf } from './byte-collector.ts'

const CAPS = Capability.PROTOCOL_41 | Capability.SECURE_CONNECTION | Capability.PLUGIN_AUTH | Capability.CONNECT_ATTRS
const ATTRIBUTES = CAPS | Capability.QUERY_ATTRIBUTES

function body(write: (w: PacketWriter) => void): Buffer {
  return payloadOf((w) => {
    w.begin()
    write(w)
    w.end()
  })
}

function command(code: number, rest: Buffer | string = '', caps = CAPS): Command {
  return parseCommand(Buffer.concat([Buffer.from([code]), Buffer.from(rest as string)]), caps)
}

describe('commands', () => {
  test('those of a name or a text', () => {
    assert.deepEqual(command(CommandCode.QUERY, 'SELECT 1'), { kind: 'query', sql: Buffer.from('SELECT 1') })
    assert.deepEqual(command(CommandCode.QUERY), { kind: 'query', sql: Buffer.alloc(0) })
    assert.deepEqual(command(CommandCode.STMT_PREPARE, 'SELECT ?'), { kind: 'stmtPrepare', sql: Buffer.from('SELECT ?') })
    assert.deepEqual(command(CommandCode.INIT_DB, 'dä'), { kind: 'initDb', database: 'dä' })
    assert.deepEqual(command(CommandCode.INIT_DB, 'd\0'), { kind: 'initDb', database: 'd' })
    assert.deepEqual(command(CommandCode.CREATE_DB, 'd'), { kind: 'createDb', database: 'd' })
    assert.deepEqual(command(CommandCode.DROP_DB, 'd'), { kind: 'dropDb', database: 'd' })
    assert.deepEqual(command(CommandCode.FIELD_LIST, 't\0a%'), { kind: 'fieldList', table: 't', pattern: 'a%' })
    assert.deepEqual(command(CommandCode.FIELD_LIST, 't\0'), { kind: 'fieldList', table: 't', pattern: '' })
  })

  test('those without anything', () => {
    const kinds = { QUIT: 'quit', PING: 'ping', STATISTICS: 'statistics', PROCESS_INFO: 'processInfo', DEBUG: 'debug', RESET_CONNECTION: 'resetConnection', SHUTDOWN: 'shutdown' } as const
    for (const [name, kind] of Object.entries(kinds)) assert.deepEqual(command(CommandCode[name as keyof typeof kinds]), { kind })
  })

  test('those of numbers', () => {
    assert.deepEqual(command(CommandCode.REFRESH, Buffer.from([4])), { kind: 'refresh', flags: 4 })
    assert.deepEqual(command(CommandCode.PROCESS_KILL, Buffer.from([1, 0, 0, 0x80])), { kind: 'processKill', id: 0x80000001 })
    assert.deepEqual(command(CommandCode.SET_OPTION, Buffer.from([0, 0])), { kind: 'setOption', multiStatements: true })
    assert.deepEqual(command(CommandCode.SET_OPTION, Buffer.from([1, 0])), { kind: 'setOption', multiStatements: false })
    assert.deepEqual(command(CommandCode.SET_OPTION, Buffer.from([2, 0])), { kind: 'unknown', code: CommandCode.SET_OPTION })
    assert.deepEqual(command(CommandCode.STMT_CLOSE, Buffer.from([9, 0, 0, 0])), { kind: 'stmtClose', id: 9 })
    assert.deepEqual(command(CommandCode.STMT_RESET, Buffer.from([9, 0, 0, 0])), { kind: 'stmtReset', id: 9 })
    assert.deepEqual(command(CommandCode.STMT_FETCH, Buffer.from([9, 0, 0, 0, 1, 1, 0, 0])), { kind: 'stmtFetch', id: 9, rows: 257 })
    assert.deepEqual(command(CommandCode.STMT_SEND_LONG_DATA, Buffer.from([9, 0, 0, 0, 2, 1, 0x61])), {
      kind: 'stmtSendLongData',
      id: 9,
      parameter: 258,
      data: Buffer.from('a'),
    })
    const execute = command(CommandCode.STMT_EXECUTE, Buffer.from([9, 0, 0, 0, 1, 1, 0, 0, 0])) as Command & { kind: 'stmtExecute' }
    assert.deepEqual([execute.kind, execute.id, execute.flags, execute.offset], ['stmtExecute', 9, 1, 10])
  })

  test('change of user, in full and in short', () => {
    const full = body((w) => {
      w.string0('u')
      w.u8(3)
      w.string('abc')
      w.string0('d')
      w.u16(255)
      w.string0('caching_sha2_password')
      w.lenencBytes(Buffer.from('\x01k\x01v'))
    })
    assert.deepEqual(command(CommandCode.CHANGE_USER, full), {
      kind: 'changeUser',
      user: 'u',
      authResponse: Buffer.from('abc'),
      database: 'd',
      charset: 255,
      plugin: 'caching_sha2_password',
      attributes: new Map([['k', 'v']]),
    })
    assert.deepEqual(command(CommandCode.CHANGE_USER, Buffer.from('u\0\0\0')), {
      kind: 'changeUser',
      user: 'u',
      authResponse: Buffer.alloc(0),
      database: undefined,
      charset: undefined,
      plugin: undefined,
      attributes: new Map(),
    })
    const old = command(CommandCode.CHANGE_USER, Buffer.from('u\0auth\0d\0'), Capability.PROTOCOL_41) as Command & { kind: 'changeUser' }
    assert.deepEqual([old.authResponse.toString(), old.database], ['auth', 'd'])
  })

  test('unknown ones, by code', () => {
    for (const code of [0x00, 0x0b, 0x0f, 0x10, 0x12, 0x13, 0x14, 0x15, 0x1d, 0x1e, 0x20, 0x21, 0xfa, 0xff]) {
      assert.deepEqual(command(code), { kind: 'unknown', code })
    }
    assert.deepEqual(parseCommand(Buffer.alloc(0), CAPS), { kind: 'unknown', code: 0 })
  })

  test('too short', () => {
    const short: [number, string][] = [
      [CommandCode.FIELD_LIST, 'no end'],
      [CommandCode.PROCESS_KILL, 'abc'],
      [CommandCode.SET_OPTION, 'a'],
      [CommandCode.STMT_CLOSE, 'abc'],
      [CommandCode.STMT_RESET, ''],
      [CommandCode.STMT_FETCH, 'abcdefg'],
      [CommandCode.STMT_SEND_LONG_DATA, 'abcde'],
      [CommandCode.STMT_EXECUTE, 'abcdefgh'],
      [CommandCode.CHANGE_USER, 'user'],
      [CommandCode.CHANGE_USER, 'user\0\x05ab'],
      [CommandCode.REFRESH, ''],
    ]
    for (const [code, rest] of short) assert.throws(() => command(code, rest), { errno: 1835 }, `${code} ${rest}`)
  })
})

describe('query attributes', () => {
  test('none of them', () => {
    const query = command(CommandCode.QUERY, '\x00\x01SELECT 1', ATTRIBUTES) as Command & { kind: 'query' }
    assert.equal(query.sql.toString(), 'SELECT 1')
    assert.equal(query.attributes, undefined)
  })

  test('some, one of them NULL', () => {
    const rest = body((w) => {
      w.lenenc(3)
      w.lenenc(1)
      w.u8(0b010)
      w.u8(1)
      w.u16(TypeCode.VAR_STRING)
      w.lenencString('trace')
      w.u16(TypeCode.STRING)
      w.lenencString('none')
      w.u16(TypeCode.LONG)
      w.lenencString('')
      w.lenencString('abc')
      w.i32(-5)
      w.string('SELECT 1')
    })
    const query = command(CommandCode.QUERY, rest, ATTRIBUTES) as Command & { kind: 'query' }
    assert.equal(query.sql.toString(), 'SELECT 1')
    assert.deepEqual(query.attributes, [
      { name: 'trace', value: { kind: 'bytes', type: TypeCode.VAR_STRING, value: Buffer.from('abc') } },
      { name: 'none', value: { kind: 'null' } },
      { name: '', value: { kind: 'integer', type: TypeCode.LONG, unsigned: false, value: -5 } },
    ])
  })

  test('counts that lie', () => {
    for (const rest of ['', '\x01', '\x01\x01', '\x01\x02\x00\x01', '\xfe\xff\xff\xff\xff\xff\xff\xff\xff\x01', '\x05\x01\x00\x01', '\x01\x01\x00\x00']) {
      assert.throws(() => command(CommandCode.QUERY, Buffer.from(rest, 'latin1'), ATTRIBUTES), { errno: 1835 }, JSON.stringify(rest))
    }
  })
})

/** A COM_STMT_EXECUTE payload with the given rest. */
function execute(write: (w: PacketWriter) => void, flags = 0): Buffer {
  return body((w) => {
    w.u8(CommandCode.STMT_EXECUTE)
    w.u32(1)
    w.u8(flags)
    w.u32(1)
    write(w)
  })
}

const U = UNSIGNED_PARAMETER
const zero = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0, microsecond: 0 }
const noTime = { negative: false, days: 0, hours: 0, minutes: 0, seconds: 0, microseconds: 0 }

const VALUES: [name: string, type: number, write: (w: PacketWriter) => void, value: BinaryParameter][] = [
  ['tiny', TypeCode.TINY, (w) => w.i8(-128), { kind: 'integer', type: TypeCode.TINY, unsigned: false, value: -128 }],
  ['tiny unsigned', TypeCode.TINY | U, (w) => w.u8(255), { kind: 'integer', type: TypeCode.TINY, unsigned: true, value: 255 }],
  ['bool', TypeCode.BOOL, (w) => w.u8(1), { kind: 'integer', type: TypeCode.BOOL, unsigned: false, value: 1 }],
  ['short', TypeCode.SHORT, (w) => w.i16(-32768), { kind: 'integer', type: TypeCode.SHORT, unsigned: false, value: -32768 }],
  ['year', TypeCode.YEAR | U, (w) => w.u16(2155), { kind: 'integer', type: TypeCode.YEAR, unsigned: true, value: 2155 }],
  ['long', TypeCode.LONG, (w) => w.i32(-2147483648), { kind: 'integer', type: TypeCode.LONG, unsigned: false, value: -2147483648 }],
  ['int24', TypeCode.INT24 | U, (w) => w.u32(4294967295), { kind: 'integer', type: TypeCode.INT24, unsigned: true, value: 4294967295 }],
  ['longlong', TypeCode.LONGLONG, (w) => w.i64(-5n), { kind: 'integer', type: TypeCode.LONGLONG, unsigned: false, value: -5 }],
  ['least longlong', TypeCode.LONGLONG, (w) => w.i64(-(2n ** 63n)), { kind: 'integer', type: TypeCode.LONGLONG, unsigned: false, value: -(2n ** 63n) }],
  ['greatest', TypeCode.LONGLONG | U, (w) => w.u64(2n ** 64n - 1n), { kind: 'integer', type: TypeCode.LONGLONG, unsigned: true, value: 2n ** 64n - 1n }],
  ['float', TypeCode.FLOAT, (w) => w.f32(0.5), { kind: 'double', type: TypeCode.FLOAT, value: 0.5 }],
  ['double', TypeCode.DOUBLE, (w) => w.f64(1e300), { kind: 'double', type: TypeCode.DOUBLE, value: 1e300 }],
  ['decimal', TypeCode.NEWDECIMAL, (w) => w.lenencString('-1.50'), { kind: 'decimal', text: '-1.50' }],
  ['string', TypeCode.VAR_STRING, (w) => w.lenencString('ä'), { kind: 'bytes', type: TypeCode.VAR_STRING, value: Buffer.from('ä') }],
  ['long blob', TypeCode.LONG_BLOB, (w) => w.lenencBytes(Buffer.alloc(300)), { kind: 'bytes', type: TypeCode.LONG_BLOB, value: Buffer.alloc(300) }],
  ['typed NULL', TypeCode.NULL, () => undefined, { kind: 'null' }],
  ['zero date', TypeCode.DATE, (w) => w.u8(0), { kind: 'datetime', type: TypeCode.DATE, ...zero }],
  [
    'date',
    TypeCode.DATE,
    (w) => {
      w.u8(4)
      w.u16(2024)
      w.u8(2)
      w.u8(29)
    },
    { kind: 'datetime', type: TypeCode.DATE, ...zero, year: 2024, month: 2, day: 29 },
  ],
  [
    'datetime',
    TypeCode.DATETIME,
    (w) => {
      w.u8(7)
      w.u16(9999)
      for (const n of [12, 31, 23, 59, 58]) w.u8(n)
    },
    { kind: 'datetime', type: TypeCode.DATETIME, year: 9999, month: 12, day: 31, hour: 23, minute: 59, second: 58, microsecond: 0 },
  ],
  [
    'timestamp with fraction',
    TypeCode.TIMESTAMP,
    (w) => {
      w.u8(11)
      w.u16(1970)
      for (const n of [1, 1, 0, 0, 1]) w.u8(n)
      w.u32(999999)
    },
    { kind: 'datetime', type: TypeCode.TIMESTAMP, year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 1, microsecond: 999999 },
  ],
  ['zero time', TypeCode.TIME, (w) => w.u8(0), { kind: 'time', ...noTime }],
  [
    'time',
    TypeCode.TIME,
    (w) => {
      w.u8(8)
      w.u8(1)
      w.u32(34)
      for (const n of [22, 59, 58]) w.u8(n)
    },
    { kind: 'time', negative: true, days: 34, hours: 22, minutes: 59, seconds: 58, microseconds: 0 },
  ],
  [
    'time with fraction',
    TypeCode.TIME,
    (w) => {
      w.u8(12)
      w.u8(0)
      w.u32(0)
      for (const n of [1, 2, 3]) w.u8(n)
      w.u32(4)
    },
    { kind: 'time', negative: false, days: 0, hours: 1, minutes: 2, seconds: 3, microseconds: 4 },
  ],
]

describe('parameters of COM_STMT_EXECUTE', () => {
  for (const [name, type, write, value] of VALUES) {
    test(name, () => {
      const payload = execute((w) => {
        w.u8(0)
        w.u8(1)
        w.u16(type)
        write(w)
      })
      assert.deepEqual(parseExecuteParameters(payload, 10, 1, undefined, CAPS), { types: [type], values: [value], attributes: [] })
    })
  }

  const all = execute((w) => {
    const nulls = Buffer.alloc((VALUES.length + 7) >> 3)
    w.bytes(nulls)
    w.u8(1)
    for (const [, type] of VALUES) w.u16(type)
    for (const [, , write] of VALUES) write(w)
  })

  test('all of them together', () => {
    const got = parseExecuteParameters(all, 10, VALUES.length, undefined, CAPS)
    assert.deepEqual(
      got.values,
      VALUES.map(([, , , value]) => value),
    )
  })

  test('cut anywhere, they are malformed', () => {
    for (let length = 10; length < all.length; length++) {
      assert.throws(() => parseExecuteParameters(all.subarray(0, length), 10, VALUES.length, undefined, CAPS), { errno: 1835 }, String(length))
    }
  })

  test('NULLs by the bitmap, types of the last time', () => {
    const types = Array<number>(9).fill(TypeCode.LONG)
    const payload = execute((w) => {
      w.bytes(Buffer.from([0b11111110, 0]))
      w.u8(0)
      w.i32(1)
      w.i32(2)
    })
    const got = parseExecuteParameters(payload, 10, 9, types, CAPS)
    assert.deepEqual(
      got.values.map((value) => ('value' in value ? value.value : null)),
      [1, null, null, null, null, null, null, null, 2],
    )
    assert.deepEqual(got.types, types)
    assert.throws(() => parseExecuteParameters(payload, 10, 9, undefined, CAPS), { errno: 1210 })
  })

  test('what came as long data is not among the values', () => {
    const payload = execute((w) => {
      w.u8(0)
      w.u8(1)
      w.u16(TypeCode.BLOB)
      w.u16(TypeCode.TINY)
      w.u8(7)
    })
    const got = parseExecuteParameters(payload, 10, 2, undefined, CAPS, new Map([[0, Buffer.from('long')]]))
    assert.deepEqual(got.values[0], { kind: 'bytes', type: TypeCode.BLOB, value: Buffer.from('long') })
    assert.deepEqual(got.values[1], { kind: 'integer', type: TypeCode.TINY, unsigned: false, value: 7 })
  })

  test('with query attributes behind the parameters', () => {
    const payload = execute((w) => {
      w.lenenc(2)
      w.u8(0)
      w.u8(1)
      w.u16(TypeCode.TINY)
      w.lenencString('')
      w.u16(TypeCode.STRING)
      w.lenencString('trace')
      w.u8(7)
      w.lenencString('id')
    }, 8)
    const got = parseExecuteParameters(payload, 10, 1, undefined, ATTRIBUTES)
    assert.equal(got.values.length, 1)
    assert.deepEqual(got.types, [TypeCode.TINY])
    assert.deepEqual(got.attributes, [{ name: 'trace', value: { kind: 'bytes', type: TypeCode.STRING, value: Buffer.from('id') } }])
    assert.throws(() => parseExecuteParameters(payload, 10, 3, undefined, ATTRIBUTES), { errno: 1210 })
  })

  test('none at all', () => {
    const none = { types: [], values: [], attributes: [] }
    assert.deepEqual(parseExecuteParameters(execute(() => undefined), 10, 0, undefined, CAPS), none)
    assert.deepEqual(parseExecuteParameters(execute(() => undefined), 10, 0, undefined, ATTRIBUTES), none)
    assert.deepEqual(parseExecuteParameters(execute((w) => w.lenenc(0), 8), 10, 0, undefined, ATTRIBUTES), none)
  })

  test('types that cannot be bound, lengths that no date has', () => {
    for (const [type, rest] of [
      [0xf3, '00'],
      [0x80, '00'],
      [TypeCode.DATE, '05 0000000000'],
      [TypeCode.TIME, '07 00000000000000'],
    ] as const) {
      const payload = execute((w) => {
        w.u8(0)
        w.u8(1)
        w.u16(type)
        w.bytes(Buffer.from(rest.replace(' ', ''), 'hex'))
      })
      assert.throws(() => parseExecuteParameters(payload, 10, 1, undefined, CAPS), { errno: 1835 })
    }
  })

  test('any bytes are a command, parameters or a MySQL error', () => {
    const random = numbers(4)
    for (let run = 0; run < 5000; run++) {
      const bytes = Buffer.from(all)
      for (let i = 0; i < 4; i++) bytes[random() % bytes.length] = random()
      if (run % 2) bytes[0] = random() % 0x22
      for (const caps of [CAPS, ATTRIBUTES]) {
        try {
          parseCommand(bytes, caps)
          parseExecuteParameters(bytes, 10, 1 + (random() % 30), undefined, caps)
        } catch (error) {
          assert.ok(error instanceof MySqlError)
        }
      }
    }
  })
})
