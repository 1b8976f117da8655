import { connect } from 'node:net'
import type { Socket } from 'node:net'
import type { ConnectionOptions as TlsOptions } from 'node:tls'
import { connect as connectTls } from 'node:tls'

export interface CancelTarget {
  readonly host: string
  readonly port: number
  /** The address in use, where `host` names several. */
  readonly address: string | undefined
  readonly tls: TlsOptions | undefined
  readonly pid: number
  readonly secret: number
}

const TIMEOUT = 10_000

/**
 * Takes a backend's address and key; asks it to cancel what it runs, and resolves when the server has closed the
 * request's connection: until then a cancel may still be on its way. Rejects when the server cannot be reached.
 */
export function sendCancel(target: CancelTarget): Promise<void> {
  return new Promise((resolve, reject) => {
    const { host, port, address, tls } = target
    const socket = host.startsWith('/')
      ? connect({ path: `${host}/.s.PGSQL.${port}` })
      : connect({ host: address ?? host, port, noDelay: true })
    let error: Error | undefined
    const fail = (e: Error): void => {
      error ??= e
      socket.destroy()
    }
    socket.setTimeout(TIMEOUT, () => fail(new Error('the cancel request timed out')))
    socket.once('error', fail)
    socket.once('close', () => (error && !isReset(error) ? reject(error) : resolve()))
    socket.once('connect', () => {
      if (!tls) return send(socket, target)
      const request = Buffer.alloc(8)
      request.writeInt32BE(8, 0)
      request.writeInt32BE(80877103, 4) // SSLRequest
      socket.write(request)
      socket.once('data', (answer: Buffer) => {
        if (answer[0] !== 0x53 /* S */) return fail(new Error('the server refused TLS for the cancel request'))
        const secure = connectTls({ ...tls, socket, host })
        secure.once('error', fail)
        secure.once('secureConnect', () => send(secure, target))
      })
    })
  })
}

function send(socket: Socket, { pid, secret }: CancelTarget): void {
  const request = Buffer.alloc(16)
  request.writeInt32BE(16, 0)
  request.writeInt32BE(80877102, 4) // CancelRequest
  request.writeInt32BE(pid, 8)
  request.writeInt32BE(secret, 12)
  socket.write(request)
  // Nothing is answered; reading on is what makes the server's closing visible.
  socket.resume()
}

// The server may close so fast that the kernel reports a reset: the request was read all the same.
function isReset(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ECONNRESET' || (error as NodeJS.ErrnoException).code === 'EPIPE'
}
