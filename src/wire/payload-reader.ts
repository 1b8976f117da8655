import { mysqlError } from '../errors/mysql-error.ts'

/**
 * Reads the fields of one payload, little endian, strings UTF-8. Every read past the end throws ER_MALFORMED_PACKET, so a length that
 * lies can neither read foreign bytes nor allocate anything.
 */
export class PayloadReader {
  readonly buffer: Buffer
  position: number
  readonly end: number

  constructor(buffer: Buffer, position = 0, end = buffer.length) {
    this.buffer = buffer
    this.position = position
    this.end = end
  }

  get remaining(): number {
    return this.end - this.position
  }

  skip(n: number): void {
    this.#take(n)
  }

  u8(): number {
    return this.buffer[this.#take(1)] as number
  }

  u16(): number {
    return this.buffer.readUInt16LE(this.#take(2))
  }

  u24(): number {
    return this.buffer.readUIntLE(this.#take(3), 3)
  }

  u32(): number {
    return this.buffer.readUInt32LE(this.#take(4))
  }

  u64(): bigint {
    return this.buffer.readBigUInt64LE(this.#take(8))
  }

  i8(): number {
    return this.buffer.readInt8(this.#take(1))
  }

  i16(): number {
    return this.buffer.readInt16LE(this.#take(2))
  }

  i32(): number {
    return this.buffer.readInt32LE(this.#take(4))
  }

  i64(): bigint {
    return this.buffer.readBigInt64LE(this.#take(8))
  }

  f32(): number {
    return this.buffer.readFloatLE(this.#take(4))
  }

  f64(): number {
    return this.buffer.readDoubleLE(this.#take(8))
  }

  /** Reads a length-encoded integer; a bigint only above 2^53 - 1. 0xFB (NULL) and 0xFF are malformed here. */
  lenenc(): number | bigint {
    const first = this.u8()
    if (first < 0xfb) return first
    if (first === 0xfc) return this.u16()
    if (first === 0xfd) return this.u24()
    if (first === 0xfe) {
      const value = this.u64()
      return value <= 0x1fffffffffffffn ? Number(value) : value
    }
    throw mysqlError('ER_MALFORMED_PACKET')
  }

  /** Reads a length-encoded length that must fit into what remains. */
  length(): number {
    const n = this.lenenc()
    if (typeof n === 'bigint' || n > this.remaining) throw mysqlError('ER_MALFORMED_PACKET')
    return n
  }

  /** Returns a view of the next n bytes. */
  bytes(n: number): Buffer {
    const at = this.#take(n)
    return this.buffer.subarray(at, at + n)
  }

  lenencBytes(): Buffer {
    return this.bytes(this.length())
  }

  lenencString(): string {
    return this.lenencBytes().toString('utf8')
  }

  /** Reads up to a NUL, which must be there. */
  bytes0(): Buffer {
    const nul = this.buffer.indexOf(0, this.position)
    if (nul < 0 || nul >= this.end) throw mysqlError('ER_MALFORMED_PACKET')
    const view = this.buffer.subarray(this.position, nul)
    this.position = nul + 1
    return view
  }

  string0(): string {
    return this.bytes0().toString('utf8')
  }

  /** Returns a view of everything that is left. */
  rest(): Buffer {
    return this.bytes(this.remaining)
  }

  #take(n: number): number {
    const at = this.position
    if (n > this.end - at) throw mysqlError('ER_MALFORMED_PACKET')
    this.position = at + n
    return at
  }
}
