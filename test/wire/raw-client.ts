import { connect } from 'node:net'
import type { NetConnectOpts, Socket } from 'node:net'
import { Capability } from '../../src/wire/constants.ts'
import { packet, split } from './byte-collector.ts'

export const PLAIN_CAPS =
  Capability.PROTOCOL_41 | Capability.SECURE_CONNECTION | Capability.PLUGIN_AUTH | Capability.TRANSACTIONS | Capability.MULTI_RESULTS

/** A client that sends whatever bytes it is told to. */
export class RawClient {
  readonly socket: Socket
  closed = false
  #bytes: Buffer = Buffer.alloc(0)
  #wake: (() => void) | undefined

  constructor(to: NetConnectOpts) {
    this.socket = connect(to)
    this.socket.on('data', (chunk: Buffer) => {
      this.#bytes = Buffer.concat([this.#bytes, chunk])
      this.#wake?.()
    })
    const gone = () => {
      this.closed = true
      this.#wake?.()
    }
    this.socket.on('close', gone)
    this.socket.on('error', gone)
  }

  send(...parts: Buffer[]): void {
    this.socket.write(Buffer.concat(parts))
  }

  command(payload: Buffer | string): void {
    this.send(packet(0, payload))
  }

  /** Resolves to the next n packets. */
  async packets(n: number): Promise<{ sequence: number; payload: Buffer }[]> {
    await this.#until(() => complete(this.#bytes) >= n || this.closed)
    const packets = split(this.#bytes).slice(0, n)
    this.#bytes = this.#bytes.subarray(packets.reduce((sum, p) => sum + 4 + p.payload.length, 0))
    return packets
  }

  /** Resolves to the next packet as `ERR number text`, `OK`, or its bytes in hexadecimal. */
  async next(): Promise<string> {
    const [got] = await this.packets(1)
    if (got === undefined) return 'closed'
    const { payload } = got
    if (payload[0] === 0xff) return `ERR ${payload.readUInt16LE(1)} ${payload.toString('utf8', 3)}`
    return payload[0] === 0 ? 'OK' : payload.toString('hex')
  }

  /** From now on reads everything and keeps nothing. */
  discard(): void {
    this.socket.removeAllListeners('data')
    this.socket.resume()
  }

  async end(): Promise<void> {
    await this.#until(() => this.closed)
  }

  /** Reads the greeting and logs in as root without a password. */
  async logIn(capabilities: number = PLAIN_CAPS): Promise<this> {
    await this.packets(1)
    this.send(packet(1, loginResponse(capabilities)))
    const answer = await this.next()
    if (answer !== 'OK') throw new Error(answer)
    return this
  }

  async #until(done: () => boolean): Promise<void> {
    const deadline = Date.now() + 10_000
    while (!done()) {
      if (Date.now() > deadline) throw new Error('nothing came')
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 1000)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }
}

function complete(bytes: Buffer): number {
  let n = 0
  for (let at = 0; at + 4 <= bytes.length; n++) {
    at += 4 + bytes.readUIntLE(at, 3)
    if (at > bytes.length) return n
  }
  return n
}

export function loginResponse(capabilities: number): Buffer {
  const head = Buffer.alloc(32)
  head.writeUInt32LE(capabilities >>> 0, 0)
  head.writeUInt32LE(1 << 24, 4)
  head[8] = 255
  return Buffer.concat([head, Buffer.from('root\0\0caching_sha2_password\0')])
}

/** Resolves when the condition holds; rejects after ten seconds. */
export async function until(condition: () => boolean, otherwise: string): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(otherwise)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
