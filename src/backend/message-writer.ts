import type { PgRequest } from './requests.ts'

const INITIAL = 16 * 1024
// A buffer that once held a big INSERT is not kept by an idle connection.
const KEEP = 256 * 1024

/** Encodes frontend messages into one growing buffer; integers are big-endian, strings UTF-8. */
export class MessageWriter {
  buffer: Buffer = Buffer.allocUnsafeSlow(INITIAL)
  position = 0

  /** Returns what was written since the last take; the caller says by `reusable` later whether it was copied out. */
  take(): Buffer {
    const bytes = this.buffer.subarray(0, this.position)
    this.position = 0
    return bytes
  }

  /** Call after the socket took the bytes; `pending` = it still refers to them, so they must not be overwritten. */
  taken(pending: boolean): void {
    if (pending || this.buffer.length > KEEP) this.buffer = Buffer.allocUnsafeSlow(INITIAL)
  }

  parse(name: string, text: string, types: readonly number[]): void {
    const start = this.#begin(0x50 /* P */)
    this.#string0(name)
    this.#string0(text)
    this.#ensure(2 + types.length * 4)
    this.#i16(types.length)
    for (let i = 0; i < types.length; i++) this.#i32(types[i] as number)
    this.#end(start)
  }

  bind(name: string, request: PgRequest): void {
    const { params, paramFormats, resultFormats } = request
    const start = this.#begin(0x42 /* B */)
    this.#ensure(1)
    this.buffer[this.position++] = 0
    this.#string0(name)
    this.#formats(paramFormats)
    this.#ensure(2)
    this.#i16(params.length)
    for (let i = 0; i < params.length; i++) this.#value(params[i] as Buffer | string | null)
    this.#formats(resultFormats)
    this.#end(start)
  }

  /** Describe of the unnamed portal. */
  describe(): void {
    this.#ensure(7)
    const b = this.buffer
    const p = this.position
    b[p] = 0x44 // D
    b[p + 1] = b[p + 2] = b[p + 3] = 0
    b[p + 4] = 6
    b[p + 5] = 0x50 // P
    b[p + 6] = 0
    this.position = p + 7
  }

  /** Execute of the unnamed portal, all rows. */
  execute(): void {
    this.#ensure(10)
    const b = this.buffer
    const p = this.position
    b[p] = 0x45 // E
    b[p + 1] = b[p + 2] = b[p + 3] = 0
    b[p + 4] = 9
    b[p + 5] = b[p + 6] = b[p + 7] = b[p + 8] = b[p + 9] = 0
    this.position = p + 10
  }

  sync(): void {
    this.#empty(0x53 /* S */)
  }

  copyDone(): void {
    this.#empty(0x63 /* c */)
  }

  terminate(): void {
    this.#empty(0x58 /* X */)
  }

  closeStatement(name: string): void {
    const start = this.#begin(0x43 /* C */)
    this.#ensure(1)
    this.buffer[this.position++] = 0x53 // S
    this.#string0(name)
    this.#end(start)
  }

  query(text: string): void {
    const start = this.#begin(0x51 /* Q */)
    this.#string0(text)
    this.#end(start)
  }

  copyFail(reason: string): void {
    const start = this.#begin(0x66 /* f */)
    this.#string0(reason)
    this.#end(start)
  }

  copyData(data: Uint8Array): void {
    const start = this.#begin(0x64 /* d */)
    this.#ensure(data.length)
    this.buffer.set(data, this.position)
    this.position += data.length
    this.#end(start)
  }

  #formats(formats: readonly (0 | 1)[] | undefined): void {
    if (formats === undefined) {
      this.#ensure(2)
      this.#i16(0)
      return
    }
    this.#ensure(2 + formats.length * 2)
    this.#i16(formats.length)
    for (let i = 0; i < formats.length; i++) this.#i16(formats[i] as number)
  }

  #value(value: Buffer | string | null): void {
    if (value === null) {
      this.#ensure(4)
      this.#i32(-1)
    } else if (typeof value === 'string') {
      this.#ensure(4 + value.length * 3)
      const at = this.position
      this.position = at + 4
      this.#utf8(value)
      const end = this.position
      this.position = at
      this.#i32(end - at - 4)
      this.position = end
    } else {
      this.#ensure(4 + value.length)
      this.#i32(value.length)
      this.buffer.set(value, this.position)
      this.position += value.length
    }
  }

  #string0(s: string): void {
    this.#ensure(s.length * 3 + 1)
    this.#utf8(s)
    this.buffer[this.position++] = 0
  }

  // The caller has ensured room. Short ASCII is copied here, since the call into C++ costs more than the loop.
  #utf8(s: string): void {
    const b = this.buffer
    const { length } = s
    let p = this.position
    if (length <= 32) {
      let i = 0
      for (; i < length; i++) {
        const c = s.charCodeAt(i)
        if (c >= 0x80) break
        b[p++] = c
      }
      if (i === length) {
        this.position = p
        return
      }
      p = this.position
    }
    this.position = p + b.write(s, p, 'utf8')
  }

  #begin(type: number): number {
    this.#ensure(5)
    const start = this.position
    this.buffer[start] = type
    this.position = start + 5
    return start
  }

  #end(start: number): void {
    const end = this.position
    this.position = start + 1
    this.#i32(end - start - 1)
    this.position = end
  }

  #empty(type: number): void {
    this.#ensure(5)
    const b = this.buffer
    const p = this.position
    b[p] = type
    b[p + 1] = b[p + 2] = b[p + 3] = 0
    b[p + 4] = 4
    this.position = p + 5
  }

  #i16(n: number): void {
    const b = this.buffer
    const p = this.position
    b[p] = n >>> 8
    b[p + 1] = n
    this.position = p + 2
  }

  #i32(n: number): void {
    const b = this.buffer
    const p = this.position
    b[p] = n >>> 24
    b[p + 1] = n >>> 16
    b[p + 2] = n >>> 8
    b[p + 3] = n
    this.position = p + 4
  }

  #ensure(n: number): void {
    const need = this.position + n
    if (need <= this.buffer.length) return
    let size = this.buffer.length * 2
    while (size < need) size *= 2
    const bigger = Buffer.allocUnsafeSlow(size)
    this.buffer.copy(bigger, 0, 0, this.position)
    this.buffer = bigger
  }
}
