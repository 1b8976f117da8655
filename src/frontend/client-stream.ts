import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { SecureContext } from 'node:tls'
import { PacketReader } from '../wire/framing.ts'
import { PacketWriter } from '../wire/packet-writer.ts'
import type { ByteSink } from '../wire/packet-writer.ts'
import type { FrontendCounters } from './counters.ts'

/** Longest packet before login; attributes may take 64 KiB, and little else travels then. */
const LOGIN_PACKET_SIZE = 128 * 1024
/** Unread bytes above which the socket is paused. */
const HIGH_WATER = 256 * 1024

/** The socket closed while something was awaited from it. */
export class ConnectionClosed extends Error {
  override readonly name = 'ConnectionClosed'

  constructor() {
    super('the client has closed the connection')
  }
}

/** What TLS needs on the server's side. */
export interface TlsSettings {
  readonly context: SecureContext
  /** Whether clients may or must present a certificate that the context's authorities signed; a wrong one is refused in both cases. */
  readonly clientCertificates: 'ignore' | 'optional' | 'required'
}

interface Waiter<T> {
  resolve(value: T): void
  reject(error: Error): void
}

/** One client's socket with its packet reader and writer; pauses the socket while packets wait unread. */
export class ClientStream implements ByteSink {
  readonly reader: PacketReader = new PacketReader(LOGIN_PACKET_SIZE)
  readonly writer: PacketWriter = new PacketWriter(this)
  /** Called when bytes came and nobody awaits a packet. */
  onReadable: (() => void) | undefined
  /** Called once, when the socket is closed or the client has ended it; the error is undefined for a clean end. */
  onClose: ((error: Error | undefined) => void) | undefined
  secure: boolean
  /** When bytes last came, milliseconds of Date.now(). */
  lastRead: number = Date.now()
  /** Since when the client has not taken what was written, or 0. */
  saturatedSince = 0

  readonly #counters: FrontendCounters
  #socket: Socket
  #closed = false
  #ending = false
  #paused = false
  #readWaiter: Waiter<Buffer> | undefined
  #drainWaiters: Waiter<void>[] = []

  constructor(socket: Socket, secure: boolean, counters: FrontendCounters) {
    this.#socket = socket
    this.#counters = counters
    this.secure = secure
    this.#attach(socket)
  }

  get closed(): boolean {
    return this.#closed
  }

  /** The protocol and cipher that TLS agreed on. */
  get encryption(): { readonly version: string; readonly cipher: string } | undefined {
    if (!(this.#socket instanceof TLSSocket)) return undefined
    return { version: this.#socket.getProtocol() ?? '', cipher: this.#socket.getCipher()?.name ?? '' }
  }

  /** Returns the next packet if it has come completely. Throws what the framing throws. */
  tryRead(): Buffer | undefined {
    const payload = this.reader.next()
    if (this.#paused && this.reader.queuedBytes < HIGH_WATER) {
      this.#paused = false
      this.#socket.resume()
    }
    return payload
  }

  /** Resolves to the next packet; rejects with ConnectionClosed, or with what the framing throws. */
  async read(): Promise<Buffer> {
    const ready = this.tryRead()
    if (ready !== undefined) return ready
    if (this.#closed) throw new ConnectionClosed()
    return new Promise((resolve, reject) => {
      this.#readWaiter = { resolve, reject }
    })
  }

  write(chunk: Uint8Array): boolean {
    if (this.#closed || this.#ending) return false
    this.#counters.bytesOut += chunk.length
    if (this.#socket.write(chunk)) return true
    if (this.saturatedSince === 0) this.saturatedSince = Date.now()
    return false
  }

  /** Resolves when the socket can take more; rejects with ConnectionClosed. */
  async drained(): Promise<void> {
    if (this.#closed) throw new ConnectionClosed()
    if (!this.writer.saturated) return
    return new Promise((resolve, reject) => {
      this.#drainWaiters.push({ resolve, reject })
    })
  }

  /** Starts TLS over the socket; what came after the SSLRequest is the beginning of it. */
  startTls(settings: TlsSettings): void {
    const plain = this.#socket
    plain.removeAllListeners('data')
    plain.removeAllListeners('end')
    plain.removeAllListeners('drain')
    plain.pause()
    for (const chunk of this.reader.takeRest().reverse()) plain.unshift(chunk)
    const ask = settings.clientCertificates !== 'ignore'
    const required = settings.clientCertificates === 'required'
    const socket = new TLSSocket(plain, { isServer: true, secureContext: settings.context, requestCert: ask, rejectUnauthorized: required })
    if (ask) socket.on('secure', () => !certificateIsRight(socket, required) && socket.destroy(new Error('client certificate refused')))
    this.#socket = socket
    this.secure = true
    this.#attach(socket)
  }

  /** Sends what is written, then ends; reads on for a while, so that a client that is still sending gets to see the last packet. */
  end(): void {
    if (this.#closed || this.#ending) return
    this.writer.flush()
    this.#ending = true
    this.#socket.end()
    this.#socket.resume()
  }

  destroy(): void {
    this.#socket.destroy()
    this.#onClosed(undefined)
  }

  #attach(socket: Socket): void {
    socket.on('data', this.#onData)
    socket.on('drain', this.#onDrain)
    // After `end` the client's own end is expected, and what was written last may still be on its way.
    socket.on('end', () => {
      if (!this.#ending) this.#onClosed(undefined)
    })
    socket.on('error', (error) => {
      this.#onClosed(error)
      socket.destroy()
    })
    socket.on('close', () => this.#onClosed(undefined))
  }

  readonly #onData = (chunk: Buffer): void => {
    this.#counters.bytesIn += chunk.length
    // Whatever comes after the last answer is read only to be thrown away.
    if (this.#closed || this.#ending) return
    this.lastRead = Date.now()
    this.reader.push(chunk)
    if (this.#readWaiter !== undefined) this.#serveWaiter()
    else this.onReadable?.()
    if (!this.#paused && this.reader.queuedBytes > HIGH_WATER) {
      this.#paused = true
      this.#socket.pause()
    }
  }

  #serveWaiter(): void {
    const waiter = this.#readWaiter as Waiter<Buffer>
    try {
      const payload = this.tryRead()
      if (payload === undefined) return
      this.#readWaiter = undefined
      waiter.resolve(payload)
    } catch (error) {
      this.#readWaiter = undefined
      waiter.reject(error as Error)
    }
  }

  readonly #onDrain = (): void => {
    this.saturatedSince = 0
    this.writer.drained()
    const waiters = this.#drainWaiters
    this.#drainWaiters = []
    for (const waiter of waiters) waiter.resolve()
  }

  #onClosed(error: Error | undefined): void {
    if (this.#closed) return
    this.#closed = true
    const gone = new ConnectionClosed()
    this.#readWaiter?.reject(gone)
    this.#readWaiter = undefined
    for (const waiter of this.#drainWaiters) waiter.reject(gone)
    this.#drainWaiters = []
    this.onClose?.(error)
  }
}

/**
 * Node verifies the chain but leaves the verdict to tls.Server, which cannot be used in the middle of a connection; a TLSSocket alone tells
 * it only on its handle. Should a later Node hide it there, every certificate is refused.
 */
function certificateIsRight(socket: TLSSocket, required: boolean): boolean {
  if (socket.getPeerX509Certificate() === undefined) return !required
  const handle = (socket as unknown as { _handle?: { verifyError?(): Error | null | undefined } })._handle
  return handle?.verifyError !== undefined && !handle.verifyError()
}
