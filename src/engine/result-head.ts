import { columnDefinition } from '../types/column-definition.ts'
import type { DefinitionSession, ResultColumn } from '../types/column-definition.ts'
import { Capability } from '../wire/constants.ts'
import { PacketWriter } from '../wire/packet-writer.ts'
import { writeColumnCount, writeColumnDefinition, writeDefinitionsEnd } from '../wire/responses.ts'

/** The sequence number of a result's first packet when nothing was sent before it. */
const FIRST = 1

/** Writes the column definitions of a plan's results; the bytes are made once, since most sessions see the same ones. */
export class ResultHead {
  readonly #columns: readonly ResultColumn[]
  #definitions: DefinitionSession | undefined
  #metadata = 0
  #bytes: Buffer = Buffer.alloc(0)

  constructor(columns: readonly ResultColumn[]) {
    this.#columns = columns
  }

  write(w: PacketWriter, caps: number, definitions: DefinitionSession, status: number): void {
    const metadata = caps & Capability.OPTIONAL_RESULTSET_METADATA
    if (w.sequence !== FIRST) this.#print(w, caps, definitions)
    else {
      if (definitions !== this.#definitions || metadata !== this.#metadata) this.#make(caps, definitions)
      w.packets(this.#bytes, this.#columns.length + 1)
    }
    writeDefinitionsEnd(w, caps, status)
  }

  #make(caps: number, definitions: DefinitionSession): void {
    const chunks: Uint8Array[] = []
    const w = new PacketWriter({ write: (chunk) => chunks.push(chunk) > 0 })
    w.sequence = FIRST
    this.#print(w, caps, definitions)
    w.flush()
    this.#bytes = Buffer.concat(chunks)
    this.#definitions = definitions
    this.#metadata = caps & Capability.OPTIONAL_RESULTSET_METADATA
  }

  #print(w: PacketWriter, caps: number, definitions: DefinitionSession): void {
    writeColumnCount(w, caps, this.#columns.length)
    for (const column of this.#columns) writeColumnDefinition(w, columnDefinition(column, definitions))
  }
}
