import { MAX_PAYLOAD } from './constants.ts'

/** Where written packets go; `write` returns false when the peer is slow (a socket over its high-water mark). */
export interface ByteSink {
  write(chunk: Uint8Array): boolean
}

// One chunk is handed to the sink as it is and never touched again, because a socket keeps a reference until it has sent it.
const CHUNK = 16 * 1024
const HAND_OVER = 64 * 1024

/**
 * Appends packets to one growing chunk and back-patches the 3-byte lengths; all integers are little endian, all strings UTF-8.
 * Payloads of 2^24 - 1 bytes and more are split. `end` hands finished packets to the sink once some 64 KiB wait, `flush` at once.
 */
export class PacketWriter {
  /** Sequence number of the next packet; wraps at 256. */
  sequence = 0
  /** Bytes handed to the sink so far. */
  bytesOut = 0
  buffer: Buffer
  position = 0

  readonly #sink: ByteSink
  #start = -1
  #unsent = 0
  #saturated = false
  // Grows while results stream, so that a chunk is filled without being copied, and shrinks when the client rests.
  #chunkSize = CHUNK

  constructor(sink: ByteSink) {
    this.#sink = sink
    this.buffer = EMPTY
  }

  /** True when the last hand-over found the peer slow; cleared by `drained`. */
  get saturated(): boolean {
    return this.#saturated
  }

  /** Tells the writer that its sink can take more. */
  drained(): void {
    this.#saturated = false
  }

  /** True while a packet is open: between `begin` and `end`. */
  get open(): boolean {
    return this.#start >= 0
  }

  /** Starts one packet. */
  begin(): void {
    if (this.#start >= 0) throw new Error('packet begun inside a packet')
    this.#start = this.reserve(4)
  }

  /** Ends the packet: writes its header, splitting it where it is too long for one. */
  end(): void {
    if (this.#start < 0) throw new Error('packet ended before it began')
    const start = this.#start
    const length = this.position - start - 4
    this.#start = -1
    if (length < MAX_PAYLOAD) this.#header(start, length)
    else this.#split(start, length)
    if (this.position - this.#unsent >= HAND_OVER) {
      this.#chunkSize = HAND_OVER + CHUNK
      this.flush()
    }
  }

  /** Offset in `buffer` where the open packet's payload starts; it moves when `reserve` replaces the buffer, so ask again after each write. */
  get payloadStart(): number {
    return this.#start + 4
  }

  /** Drops the open packet, if any, as if it had never begun. */
  abandon(): void {
    if (this.#start < 0) return
    this.position = this.#start
    this.#start = -1
  }

  /** Hands all finished packets to the sink; an open packet stays. Returns false when the sink is saturated. */
  flush(): boolean {
    const end = this.#start >= 0 ? this.#start : this.position
    if (end > this.#unsent) {
      const chunk = this.buffer.subarray(this.#unsent, end)
      this.bytesOut += chunk.length
      this.#unsent = end
      if (!this.#sink.write(chunk)) this.#saturated = true
    }
    // An idle client holds no chunk at all.
    if (this.#start < 0 && this.position > this.buffer.length - 1024) this.#release()
    return !this.#saturated
  }

  /** Gives back the chunk; call when the client is idle and everything is flushed. */
  rest(): void {
    this.#chunkSize = CHUNK
    if (this.#start < 0 && this.position === this.#unsent) this.#release()
  }

  /** Reserves n bytes of the open packet; returns their offset in `buffer` (read `buffer` after the call: it may have been replaced). */
  reserve(n: number): number {
    const offset = this.position
    const end = offset + n
    if (end > this.buffer.length) return this.#grow(n)
    this.position = end
    return offset
  }

  /** Appends `count` whole packets, headers and all, whose sequence numbers continue this writer's; each below 2^24 - 1 bytes. */
  packets(bytes: Uint8Array, count: number): void {
    this.bytes(bytes)
    this.sequence = (this.sequence + count) & 0xff
  }

  u8(n: number): void {
    const at = this.reserve(1)
    this.buffer[at] = n
  }

  u16(n: number): void {
    const at = this.reserve(2)
    const b = this.buffer
    b[at] = n
    b[at + 1] = n >>> 8
  }

  u24(n: number): void {
    const at = this.reserve(3)
    const b = this.buffer
    b[at] = n
    b[at + 1] = n >>> 8
    b[at + 2] = n >>> 16
  }

  u32(n: number): void {
    const at = this.reserve(4)
    const b = this.buffer
    b[at] = n
    b[at + 1] = n >>> 8
    b[at + 2] = n >>> 16
    b[at + 3] = n >>> 24
  }

  u64(n: bigint | number): void {
    const at = this.reserve(8)
    if (typeof n === 'bigint') this.buffer.writeBigUInt64LE(BigInt.asUintN(64, n), at)
    else if (n >= 0 && n <= 0xffffffff) {
      this.buffer.writeUInt32LE(n, at)
      this.buffer.writeUInt32LE(0, at + 4)
    } else this.buffer.writeBigUInt64LE(BigInt.asUintN(64, BigInt(n)), at)
  }

  i8(n: number): void {
    this.u8(n)
  }

  i16(n: number): void {
    this.u16(n)
  }

  i24(n: number): void {
    this.u24(n)
  }

  i32(n: number): void {
    this.u32(n)
  }

  i64(n: bigint | number): void {
    this.u64(typeof n === 'bigint' || n >= 0 ? n : BigInt(n))
  }

  f32(n: number): void {
    const at = this.reserve(4)
    this.buffer.writeFloatLE(n, at)
  }

  f64(n: number): void {
    const at = this.reserve(8)
    this.buffer.writeDoubleLE(n, at)
  }

  lenenc(n: number | bigint): void {
    if (typeof n === 'bigint') {
      if (n >= 0x1000000n) {
        this.u8(0xfe)
        this.u64(n)
        return
      }
      n = Number(n)
    }
    if (n < 0xfb) this.u8(n)
    else if (n < 0x10000) {
      this.u8(0xfc)
      this.u16(n)
    } else if (n < 0x1000000) {
      this.u8(0xfd)
      this.u24(n)
    } else {
      this.u8(0xfe)
      this.u64(n)
    }
  }

  bytes(b: Uint8Array, start = 0, end: number = b.length): void {
    const at = this.reserve(end - start)
    if (end - start < 32) {
      const to = this.buffer
      for (let from = start, i = at; from < end; from++, i++) to[i] = b[from] as number
    } else this.buffer.set(start === 0 && end === b.length ? b : b.subarray(start, end), at)
  }

  lenencBytes(b: Uint8Array, start = 0, end: number = b.length): void {
    this.lenenc(end - start)
    this.bytes(b, start, end)
  }

  /** Writes the string without length or terminator. */
  string(s: string): void {
    const length = Buffer.byteLength(s)
    const at = this.reserve(length)
    this.buffer.write(s, at, length, 'utf8')
  }

  lenencString(s: string): void {
    this.lenenc(Buffer.byteLength(s))
    this.string(s)
  }

  /** Writes the string and a NUL. */
  string0(s: string): void {
    this.string(s)
    this.u8(0)
  }

  /** Writes the NULL of a text row. */
  null(): void {
    this.u8(0xfb)
  }

  #header(at: number, length: number): void {
    const b = this.buffer
    b[at] = length
    b[at + 1] = length >>> 8
    b[at + 2] = length >>> 16
    b[at + 3] = this.sequence
    this.sequence = (this.sequence + 1) & 0xff
  }

  #split(start: number, length: number): void {
    const payload = this.buffer.subarray(start + 4, this.position)
    this.position = start
    this.flush()
    this.#release()
    // An exact multiple ends with an empty packet.
    for (let from = 0; from <= length; from += MAX_PAYLOAD) {
      const part = payload.subarray(from, Math.min(length, from + MAX_PAYLOAD))
      const header = Buffer.from([part.length, part.length >>> 8, part.length >>> 16, this.sequence])
      this.sequence = (this.sequence + 1) & 0xff
      this.bytesOut += 4 + part.length
      if (!this.#sink.write(header)) this.#saturated = true
      if (part.length > 0 && !this.#sink.write(part)) this.#saturated = true
    }
  }

  #release(): void {
    this.buffer = EMPTY
    this.position = 0
    this.#unsent = 0
  }

  #grow(n: number): number {
    // Only what is unsent, or belongs to the open packet, moves to the new chunk.
    const kept = this.position - this.#unsent
    const size = Math.max(this.#chunkSize, powerOfTwo(kept + n))
    const next = Buffer.allocUnsafeSlow(size)
    if (kept > 0) next.set(this.buffer.subarray(this.#unsent, this.position))
    if (this.#start >= 0) this.#start -= this.#unsent
    this.buffer = next
    this.#unsent = 0
    this.position = kept + n
    return kept
  }
}

const EMPTY = Buffer.alloc(0)

function powerOfTwo(n: number): number {
  let size = CHUNK
  while (size < n) size *= 2
  return size
}
