import { mysqlError } from '../errors/mysql-error.ts'
import { MAX_PAYLOAD } from './constants.ts'

const FIRST_ASSEMBLY = 4096

/**
 * Cuts a byte stream into payloads. A packet that lies in one chunk is returned as a view of it; one that spans chunks is assembled in a
 * buffer that grows with the bytes that came, never with the length that was claimed.
 */
export class PacketReader {
  /** Sequence number that the next physical packet must carry; set it to 0 before each command. */
  sequence = 0
  /** Longest logical payload to accept, in bytes. */
  maxPacketSize: number

  #queue: Buffer[] = []
  #chunk: Buffer = EMPTY
  #offset = 0
  #queued = 0

  // Progress within the packet that is being read.
  readonly #header = new Uint8Array(4)
  #headerFilled = 0
  #inBody = false
  #remaining = 0
  #last = true
  #assembly: Buffer = EMPTY
  #filled = 0

  constructor(maxPacketSize: number) {
    this.maxPacketSize = maxPacketSize
  }

  /** Bytes pushed and not yet consumed, without those already assembled. */
  get queuedBytes(): number {
    return this.#queued
  }

  /** Bytes held for a packet that is not complete. */
  get assembledBytes(): number {
    return this.#filled
  }

  /** True when a packet has begun and its end has not come. */
  get midPacket(): boolean {
    return this.#headerFilled > 0 || this.#inBody || this.#filled > 0
  }

  /** Takes a chunk from the socket; the reader keeps it without copying, so it must not be written to again. */
  push(chunk: Buffer): void {
    if (chunk.length === 0) return
    this.#queued += chunk.length
    if (this.#offset >= this.#chunk.length) {
      this.#chunk = chunk
      this.#offset = 0
    } else this.#queue.push(chunk)
  }

  /** Takes back all bytes that no packet has consumed (what follows an SSLRequest belongs to TLS). */
  takeRest(): Buffer[] {
    const rest = [this.#chunk.subarray(this.#offset), ...this.#queue].filter((b) => b.length > 0)
    this.#chunk = EMPTY
    this.#offset = 0
    this.#queue = []
    this.#queued = 0
    return rest
  }

  /**
   * Returns the next payload (physical packets of 2^24 - 1 bytes joined with what follows), or undefined when more bytes are needed.
   * Throws ER_NET_PACKETS_OUT_OF_ORDER or ER_NET_PACKET_TOO_LARGE, after which the stream cannot be read on.
   */
  next(): Buffer | undefined {
    for (;;) {
      if (!this.#inBody && !this.#readHeader()) return undefined
      if (this.#filled === 0 && this.#last && this.#chunk.length - this.#offset >= this.#remaining) {
        const end = this.#offset + this.#remaining
        const payload = this.#chunk.subarray(this.#offset, end)
        this.#consume(this.#remaining)
        this.#inBody = false
        return payload
      }
      while (this.#remaining > 0) {
        const n = Math.min(this.#chunk.length - this.#offset, this.#remaining)
        if (n === 0) return undefined
        this.#assemble(n)
        this.#remaining -= n
      }
      this.#inBody = false
      if (!this.#last) continue
      const payload = this.#assembly.subarray(0, this.#filled)
      this.#assembly = EMPTY
      this.#filled = 0
      return payload
    }
  }

  #readHeader(): boolean {
    const chunk = this.#chunk
    const at = this.#offset
    let length: number
    let sequence: number
    if (this.#headerFilled === 0 && chunk.length - at >= 4) {
      length = (chunk[at] as number) | ((chunk[at + 1] as number) << 8) | ((chunk[at + 2] as number) << 16)
      sequence = chunk[at + 3] as number
      this.#consume(4)
    } else {
      const header = this.#header
      while (this.#headerFilled < 4) {
        if (this.#offset >= this.#chunk.length) return false
        header[this.#headerFilled++] = this.#chunk[this.#offset] as number
        this.#consume(1)
      }
      this.#headerFilled = 0
      length = (header[0] as number) | ((header[1] as number) << 8) | ((header[2] as number) << 16)
      sequence = header[3] as number
    }
    if (sequence !== this.sequence) throw mysqlError('ER_NET_PACKETS_OUT_OF_ORDER')
    this.sequence = (sequence + 1) & 0xff
    if (this.#filled + length > this.maxPacketSize) throw mysqlError('ER_NET_PACKET_TOO_LARGE')
    this.#inBody = true
    this.#remaining = length
    this.#last = length < MAX_PAYLOAD
    return true
  }

  #consume(n: number): void {
    this.#offset += n
    this.#queued -= n
    if (this.#offset < this.#chunk.length) return
    // Array#shift moves the rest; the queue is short because the socket is paused when much waits.
    this.#chunk = this.#queue.shift() ?? EMPTY
    this.#offset = 0
  }

  #assemble(n: number): void {
    const needed = this.#filled + n
    if (needed > this.#assembly.length) {
      const whole = this.#filled + this.#remaining
      // Once a quarter of the claim has really come, the claim is worth allocating; before that, and from packet to packet, double.
      let size = needed * 4 >= whole ? whole : Math.max(FIRST_ASSEMBLY, needed * 2)
      if (this.#filled >= MAX_PAYLOAD) size = Math.max(size, Math.min(this.maxPacketSize, this.#assembly.length * 2))
      const next = Buffer.allocUnsafeSlow(size)
      next.set(this.#assembly.subarray(0, this.#filled))
      this.#assembly = next
    }
    this.#assembly.set(this.#chunk.subarray(this.#offset, this.#offset + n), this.#filled)
    this.#filled = needed
    this.#consume(n)
  }
}

const EMPTY = Buffer.alloc(0)
