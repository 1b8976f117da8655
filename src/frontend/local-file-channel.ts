import type { ClientChannel } from '../engine/command-handler.ts'
import { mysqlError } from '../errors/mysql-error.ts'
import { Capability } from '../wire/constants.ts'
import { writeLocalInfile } from '../wire/responses.ts'
import type { ClientStream } from './client-stream.ts'

/** What a running command may ask of its client. */
export class LocalFileChannel implements ClientChannel {
  readonly #stream: ClientStream
  readonly #login: { readonly capabilities: number; receive(): Promise<Buffer> }

  constructor(stream: ClientStream, login: { readonly capabilities: number; receive(): Promise<Buffer> }) {
    this.#stream = stream
    this.#login = login
  }

  get closed(): boolean {
    return this.#stream.closed
  }

  drained(): Promise<void> {
    return this.#stream.drained()
  }

  async *requestLocalFile(name: string): AsyncGenerator<Buffer, void, undefined> {
    if (!(this.#login.capabilities & Capability.LOCAL_FILES)) throw mysqlError('ER_CLIENT_LOCAL_FILES_DISABLED')
    writeLocalInfile(this.#stream.writer, name)
    let part = await this.#login.receive()
    try {
      while (part.length > 0) {
        yield part
        part = await this.#login.receive()
      }
    } finally {
      // The client sends all of it, wanted or not, and reads no answer before.
      while (part.length > 0) part = await this.#login.receive()
    }
  }
}
