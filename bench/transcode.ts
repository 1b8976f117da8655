/**
 * Cost of turning DataRows into MySQL rows, and what is left on the heap per cell. Run: node --expose-gc --import tsx bench/transcode.ts
 */
import type { ResultColumn } from '../src/types/column-definition.ts'
import { NO_FACTS } from '../src/types/column-definition.ts'
import { compileBinaryRow, compileTextRow } from '../src/types/transcode.ts'
import type { MySqlType, Repr } from '../src/types/type.ts'
import { T } from '../src/types/type.ts'
import { PacketWriter } from '../src/wire/packet-writer.ts'

const ROWS = 300_000
const column = (type: MySqlType, repr: Repr): ResultColumn => ({ name: 'c', orgName: '', table: '', orgTable: '', schema: '', type, repr, nullable: true, flags: NO_FACTS })

function int(value: bigint, bytes: number): Buffer {
  const b = Buffer.alloc(8)
  b.writeBigInt64BE(value)
  return b.subarray(8 - bytes)
}
function double(value: number): Buffer {
  const b = Buffer.alloc(8)
  b.writeDoubleBE(value)
  return b
}
const interval = Buffer.concat([int(45_296_000_000n, 8), int(0n, 4), int(0n, 4)])
const varchar = T.varchar(255, 'utf8mb4_0900_ai_ci')

type Row = readonly [name: string, type: MySqlType, repr: Repr, text: string | Buffer, binary: string | Buffer]
const rows: readonly Row[] = [
  ['int', T.int, 'int', '123456', int(123_456n, 4)],
  ['bigint unsigned', T.ubigint(20), 'numeric', '18446744073709551615', '18446744073709551615'],
  ['decimal(10,2)', T.decimal(10, 2), 'numeric', '12345.67', '12345.67'],
  ['double', T.double, 'float8', '12345.678', double(12_345.678)],
  ['double, exponent', T.double, 'float8', '1.2345678901234567e-07', double(1.2345678901234567e-7)],
  ['float', T.float, 'float8', '1.2345678', double(1.2345678)],
  ['varchar, 20 bytes', varchar, 'text', 'x'.repeat(20), 'x'.repeat(20)],
  ['varchar, 120 bytes', varchar, 'text', 'x'.repeat(120), 'x'.repeat(120)],
  ['date', T.date, 'date', int(7000n, 4), int(7000n, 4)],
  ['datetime(6)', T.datetime(6), 'timestamp', int(700_000_123_456_789n, 8), int(700_000_123_456_789n, 8)],
  ['timestamp', T.timestamp(), 'timestamptz', '2024-05-06 07:08:09+02', '2024-05-06 07:08:09+02'],
  ['time', T.time(), 'time', interval, interval],
]

function dataRow(value: string | Buffer, n: number): Buffer {
  const bytes = Buffer.from(value)
  const head = Buffer.alloc(4)
  head.writeInt32BE(bytes.length)
  return Buffer.concat([Buffer.from([0, n]), ...Array.from({ length: n }, () => Buffer.concat([head, bytes]))])
}

const COLUMNS = 10
function measure(write: ReturnType<typeof compileTextRow>, row: Buffer): { ns: number; heap: number } {
  const w = new PacketWriter({ write: () => true })
  const run = (n: number): void => {
    for (let i = 0; i < n; i++) write(w, row, 0, row.length)
    w.flush()
  }
  run(ROWS / 10)
  globalThis.gc?.()
  const heap = process.memoryUsage().heapUsed
  const start = process.hrtime.bigint()
  run(ROWS)
  const ns = Number(process.hrtime.bigint() - start) / ROWS / COLUMNS
  return { ns, heap: (process.memoryUsage().heapUsed - heap) / ROWS / COLUMNS }
}

console.log('ns per cell (heap bytes per cell)'.padEnd(36), 'text'.padEnd(18), 'binary')
for (const [name, type, repr, text, binary] of rows) {
  const columns = Array.from({ length: COLUMNS }, () => column(type, repr))
  const shown = [measure(compileTextRow(columns), dataRow(text, COLUMNS)), measure(compileBinaryRow(columns), dataRow(binary, COLUMNS))]
  console.log(name.padEnd(36), ...shown.map((m) => `${m.ns.toFixed(1)} (${m.heap.toFixed(1)})`.padEnd(18)))
}
