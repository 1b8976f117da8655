import { PacketWriter } from '../../../src/wire/packet-writer.ts'

/** A packet writer whose packets' payloads are kept. */
export class Packets {
  readonly #chunks: Buffer[] = []
  readonly writer = new PacketWriter({
    write: (chunk) => {
      this.#chunks.push(Buffer.from(chunk))
      return true
    },
  })

  /** The payloads written since the last call. */
  take(): Buffer[] {
    this.writer.flush()
    const all = Buffer.concat(this.#chunks.splice(0))
    const payloads: Buffer[] = []
    for (let at = 0; at < all.length; ) {
      const length = all.readUIntLE(at, 3)
      payloads.push(all.subarray(at + 4, at + 4 + length))
      at += 4 + length
    }
    return payloads
  }
}

/** The cells of a text row, as latin1 text; null for NULL. */
export function textCells(payload: Buffer): (string | null)[] {
  const cells: (string | null)[] = []
  for (let at = 0; at < payload.length; ) {
    const first = payload[at++] as number
    if (first === 0xfb) {
      cells.push(null)
      continue
    }
    const wide = first === 0xfc ? 2 : first === 0xfd ? 3 : first === 0xfe ? 8 : 0
    const length = wide === 8 ? Number(payload.readBigUInt64LE(at)) : wide > 0 ? payload.readUIntLE(at, wide) : first
    at += wide
    cells.push(payload.toString('latin1', at, at + length))
    at += length
  }
  return cells
}

/** A DataRow body: int16 count, then int32 length and bytes of each value. */
export function dataRow(values: readonly (Buffer | string | null)[]): Buffer {
  const parts: Buffer[] = [Buffer.from([values.length >> 8, values.length & 0xff])]
  for (const value of values) {
    const length = Buffer.alloc(4)
    const bytes = value === null ? Buffer.alloc(0) : Buffer.from(value)
    length.writeInt32BE(value === null ? -1 : bytes.length)
    parts.push(length, bytes)
  }
  return Buffer.concat(parts)
}
