import type { MySqlType } from '../types/type.ts'
import type { PacketWriter } from '../wire/packet-writer.ts'
import { beginBinaryRow, setBinaryNull } from '../wire/responses.ts'

/** Writes a row of the gateway's own values in the binary protocol (manual: Binary Protocol Resultset Row). Temporals are MySQL text. */
export function writeMadeRow(w: PacketWriter, types: readonly MySqlType[], row: readonly (string | number | bigint | Buffer | null)[]): void {
  beginBinaryRow(w, types.length)
  row.forEach((value, i) => {
    if (value === null) return setBinaryNull(w, i)
    const type = types[i]
    switch (type?.name) {
      case 'tinyint': return w.u8(Number(value) & 0xff)
      case 'smallint': case 'year': return w.u16(Number(value) & 0xffff)
      case 'mediumint': case 'int': return w.u32(Number(value) >>> 0)
      case 'bigint': return type.unsigned ? w.u64(BigInt(String(value))) : w.i64(BigInt(String(value)))
      case 'float': return w.f32(Number(value))
      case 'double': return w.f64(Number(value))
      case 'date': case 'datetime': case 'timestamp': return writeMoment(w, String(value))
      default: return Buffer.isBuffer(value) ? w.lenencBytes(value) : w.lenencString(String(value))
    }
  })
  w.end()
}

function writeMoment(w: PacketWriter, text: string): void {
  const [, year, month, day, hour, minute, second, fraction] = /^(\d+)-(\d+)-(\d+)(?: (\d+):(\d+):(\d+)(?:\.(\d+))?)?$/.exec(text) ?? []
  const micros = Number((fraction ?? '').padEnd(6, '0').slice(0, 6))
  const length = micros > 0 ? 11 : Number(hour ?? 0) + Number(minute ?? 0) + Number(second ?? 0) > 0 ? 7 : Number(year ?? 0) + Number(month ?? 0) + Number(day ?? 0) > 0 ? 4 : 0
  w.u8(length)
  if (length === 0) return
  w.u16(Number(year))
  w.u8(Number(month))
  w.u8(Number(day))
  if (length === 4) return
  w.u8(Number(hour))
  w.u8(Number(minute))
  w.u8(Number(second))
  if (length === 11) w.u32(micros)
}
