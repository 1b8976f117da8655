import { arrived, isSuspect } from '../base/nul.ts'

const HEADER = 5
const KEEP = 256 * 1024

/** Called for each whole message: its type byte and its body. */
export type OnMessage = (type: number, buffer: Buffer, start: number, end: number) => void

/** Cuts the server's byte stream into messages; only those that span chunks are copied. */
export class MessageReader {
  readonly #onMessage: OnMessage
  #partial: Buffer = Buffer.allocUnsafeSlow(1024)
  #filled = 0
  #stopped = false
  #suspect = false

  constructor(onMessage: OnMessage) {
    this.#onMessage = onMessage
  }

  /** Nothing is delivered any more, not even the rest of the chunk in work. */
  stop(): void {
    this.#stopped = true
    this.#filled = 0
  }

  /** Takes a chunk, valid only during the call. Throws RangeError when a length is impossible. */
  push(chunk: Buffer, length: number): void {
    // a message that spans chunks may have it from any of them
    arrived.suspect = isSuspect(chunk, length) || this.#suspect
    this.#suspect = arrived.suspect
    let p = this.#filled > 0 ? this.#complete(chunk, length) : 0
    while (length - p >= HEADER && !this.#stopped) {
      const end = p + sizeAt(chunk, p)
      if (end > length) break
      this.#onMessage(chunk[p] as number, chunk, p + HEADER, end)
      p = end
    }
    if (p < length && !this.#stopped) this.#keep(chunk, p, length)
    if (this.#filled === 0) this.#suspect = false
  }

  // Fills the message begun in an earlier chunk, delivers it when whole, returns where the next one starts.
  #complete(chunk: Buffer, length: number): number {
    let p = 0
    if (this.#filled < HEADER) {
      p = Math.min(HEADER - this.#filled, length)
      chunk.copy(this.#partial, this.#filled, 0, p)
      this.#filled += p
      if (this.#filled < HEADER) return p
      this.#reserve(sizeAt(this.#partial, 0))
    }
    const size = sizeAt(this.#partial, 0)
    const n = Math.min(size - this.#filled, length - p)
    chunk.copy(this.#partial, this.#filled, p, p + n)
    this.#filled += n
    if (this.#filled < size) return p + n
    this.#filled = 0
    const whole = this.#partial
    if (whole.length > KEEP) this.#partial = Buffer.allocUnsafeSlow(1024)
    this.#onMessage(whole[0] as number, whole, HEADER, size)
    return p + n
  }

  #keep(chunk: Buffer, from: number, to: number): void {
    if (to - from >= HEADER) this.#reserve(sizeAt(chunk, from))
    chunk.copy(this.#partial, 0, from, to)
    this.#filled = to - from
  }

  #reserve(size: number): void {
    if (size <= this.#partial.length) return
    const bigger = Buffer.allocUnsafeSlow(size)
    this.#partial.copy(bigger, 0, 0, Math.min(this.#filled, HEADER))
    this.#partial = bigger
  }
}

function sizeAt(b: Buffer, p: number): number {
  const length =
    ((b[p + 1] as number) << 24) | ((b[p + 2] as number) << 16) | ((b[p + 3] as number) << 8) | (b[p + 4] as number)
  if (length < 4) throw new RangeError(`impossible message length ${length} from PostgreSQL`)
  return length + 1
}
