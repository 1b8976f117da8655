import type { Socket } from 'node:net'
import type { MessageWriter } from './message-writer.ts'

/** The side of a connection that a COPY FROM STDIN writes to. */
export interface CopyTarget {
  readonly socket: Socket
  readonly writer: MessageWriter
  flush(): void
  /** False once the server has refused the COPY or the connection is gone: it takes no more data. */
  accepts(): boolean
}

/** Sends all of `source`, waiting while the socket is full, and ends the COPY; returns what `source` threw, if it did. */
export async function feedCopy(target: CopyTarget, source: AsyncIterable<Uint8Array>): Promise<{ error: unknown } | undefined> {
  const { socket, writer } = target
  let failure: { error: unknown } | undefined
  try {
    for await (const chunk of source) {
      if (!target.accepts()) return undefined
      writer.copyData(chunk)
      target.flush()
      if (socket.writableNeedDrain) await drained(socket)
    }
  } catch (error) {
    failure = { error }
  }
  if (target.accepts()) {
    if (failure) writer.copyFail('the source of the data failed')
    else writer.copyDone()
    target.flush()
  }
  return failure
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      socket.off('drain', done)
      socket.off('close', done)
      resolve()
    }
    socket.on('drain', done)
    socket.on('close', done)
  })
}
