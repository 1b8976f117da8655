import type { ByteSink } from '../../src/wire/packet-writer.ts'
import { PacketWriter } from '../../src/wire/packet-writer.ts'
import { PayloadReader } from '../../src/wire/payload-reader.ts'

/** A sink that keeps everything, and says that it is slow when told to. */
export class ByteCollector implements ByteSink {
  readonly chunks: Buffer[] = []
  slow = false

  write(chunk: Uint8Array): boolean {
    this.chunks.push(Buffer.from(chunk))
    return !this.slow
  }

  get bytes(): Buffer {
    return Buffer.concat(this.chunks)
  }
}

/** Runs `write` with a fresh writer; returns the bytes it sent. */
export function written(write: (w: PacketWriter) => void, sequence = 0): Buffer {
  const sink = new ByteCollector()
  const w = new PacketWriter(sink)
  w.sequence = sequence
  write(w)
  w.flush()
  return sink.bytes
}

/** Runs `write`; returns the payload of the one packet that it sent. */
export function payloadOf(write: (w: PacketWriter) => void): Buffer {
  const packets = split(written(write))
  if (packets.length !== 1) throw new Error(`${packets.length} packets`)
  return (packets[0] as { payload: Buffer }).payload
}

/** Cuts bytes into physical packets. */
export function split(bytes: Buffer): { sequence: number; payload: Buffer }[] {
  const packets: { sequence: number; payload: Buffer }[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = bytes.readUIntLE(at, 3)
    packets.push({ sequence: bytes[at + 3] as number, payload: bytes.subarray(at + 4, at + 4 + length) })
    at += 4 + length
  }
  return packets
}

/** One physical packet. */
export function packet(sequence: number, payload: Buffer | string): Buffer {
  const body = Buffer.from(payload as string)
  return Buffer.concat([Buffer.from([body.length, body.length >> 8, body.length >> 16, sequence]), body])
}

/** A deterministic generator of 32-bit numbers (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (t ^ (t >>> 14)) >>> 0
  }
}

export function reader(payload: Buffer): PayloadReader {
  return new PayloadReader(payload)
}
