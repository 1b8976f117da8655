import { chmod, stat, unlink } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { mysqlError } from '../errors/mysql-error.ts'
import type { MySqlError } from '../errors/mysql-error.ts'
import { PacketWriter } from '../wire/packet-writer.ts'
import { writeErr } from '../wire/responses.ts'
import { ClientConnection } from './client-connection.ts'
import { ClientStream } from './client-stream.ts'
import type { RejectReason } from './counters.ts'
import { hostName, plainAddress } from './host-pattern.ts'
import type { FrontendContext } from './login.ts'

const TICK_MS = 500

/** Where to listen: an address and port, or the path of a Unix socket (`cleared`: a file left from a crash is gone already). */
export type ListenOn = { readonly host: string; readonly port: number; readonly backlog?: number } | { readonly path: string; readonly cleared?: boolean }

/** Accepts clients on any number of addresses and keeps their time. */
export class ClientListener {
  readonly #context: FrontendContext
  readonly #servers: Server[] = []
  #ticker: NodeJS.Timeout | undefined
  #draining = false

  constructor(context: FrontendContext) {
    this.#context = context
  }

  /** Resolves to the address in use once it listens (a path for a Unix socket); rejects when it cannot. */
  async listen(on: ListenOn): Promise<AddressInfo | string> {
    if ('path' in on && on.cleared !== true) await removeStaleSocket(on.path)
    const server = createServer({ noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000 }, (socket) => this.#accept(socket))
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen('path' in on ? { path: on.path } : on, () => {
        server.off('error', reject)
        resolve()
      })
    })
    server.on('error', (error) => this.#context.logger.error({ event: 'listener_error', err: error }, 'the listener failed'))
    this.#servers.push(server)
    if ('path' in on) await chmod(on.path, 0o777)
    this.#ticker ??= setInterval(() => this.#tick(), TICK_MS).unref()
    return server.address() as AddressInfo | string
  }

  /** Stops accepting; clients that are there stay. */
  stopAccepting(): void {
    for (const server of this.#servers) server.close()
  }

  /**
   * Stops accepting, lets open transactions finish for up to `timeout` milliseconds, then tells the rest that the server shuts down.
   * Resolves when no client is left.
   */
  async drain(timeout: number): Promise<void> {
    this.stopAccepting()
    this.#draining = true
    const { registry } = this.#context
    const deadline = Date.now() + timeout
    for (const client of [...registry.clients()]) client.drain()
    while (registry.size > 0 && Date.now() < deadline) await pause(Math.min(25, timeout))
    await this.close()
  }

  /** Ends everything at once; resolves when no client is left. */
  async close(): Promise<void> {
    this.stopAccepting()
    this.#draining = true
    const { registry } = this.#context
    for (const client of [...registry.clients()]) client.abort()
    // The ticker destroys those that linger.
    while (registry.size > 0) await pause(10)
    clearInterval(this.#ticker)
    this.#ticker = undefined
  }

  #accept(socket: Socket): void {
    const { admission, accounts } = this.#context
    // Node reports no address for a client that has gone already, and none for a Unix socket.
    const unix = socket.remoteFamily === undefined && socket.localPort === undefined
    const address = plainAddress(socket.remoteAddress)
    if (this.#draining || (!unix && address === undefined)) {
      socket.destroy()
      return
    }
    const host = hostName(address)
    const reason = accounts().admits(host, address) ? admission.admit(address) : 'host'
    if (!(reason instanceof Promise)) return this.#decided(socket, unix, host, address, reason)
    // Until a stream is made of it, nobody else hears of its errors.
    socket.on('error', ignore)
    reason.then(
      (decided) => {
        if (!socket.destroyed && !this.#draining) return this.#decided(socket, unix, host, address, decided)
        if (decided === undefined) admission.release(address)
        socket.destroy()
      },
      () => socket.destroy(),
    )
  }

  #decided(socket: Socket, unix: boolean, host: string, address: string | undefined, reason: RejectReason | undefined): void {
    const { counters } = this.#context
    if (reason !== undefined) {
      counters.rejected[reason]++
      this.#refuse(socket, refusal(reason, host))
      return
    }
    counters.accepted++
    counters.active++
    const stream = new ClientStream(socket, unix, counters)
    new ClientConnection(stream, { host, address, port: socket.remotePort }, this.#context).start()
  }

  /** Before the greeting nothing is known of the client, so the ERR has no SQLSTATE. */
  #refuse(socket: Socket, error: MySqlError): void {
    socket.on('error', () => socket.destroy())
    const writer = new PacketWriter(socket)
    writeErr(writer, 0, error)
    writer.flush()
    socket.end()
    socket.resume()
    setTimeout(() => socket.destroy(), 1000).unref()
  }

  #tick(): void {
    const now = Date.now()
    for (const client of this.#context.registry.clients()) client.tick(now)
    this.#context.admission.sweep()
  }
}

function refusal(reason: RejectReason, host: string): MySqlError {
  if (reason === 'host' || reason === 'denied') return mysqlError('ER_HOST_NOT_PRIVILEGED', host)
  if (reason === 'blocked') return mysqlError('ER_HOST_IS_BLOCKED', host)
  return mysqlError('ER_CON_COUNT_ERROR')
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function ignore(): void {}

/** Removes a socket file that nobody answers on: it is left from a crash. */
export async function removeStaleSocket(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isSocket()) return
  const alive = await new Promise<boolean>((resolve) => {
    const probe = connect(path, () => {
      probe.destroy()
      resolve(true)
    })
    probe.on('error', () => resolve(false))
  })
  if (!alive) await unlink(path)
}
