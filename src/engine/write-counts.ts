import type { PgSink } from '../backend/requests.ts'
import type { PgErrorFields } from '../base/pg-fields.ts'
import type { Count } from '../lower/dml/write.ts'

interface Counted {
  readonly count: Count
  readonly ids?: boolean
}

/** Counts what a writing plan's steps answer. */
export class WriteCounts implements PgSink {
  readonly #steps: readonly Counted[]
  readonly #generated: readonly boolean[] | undefined
  readonly #foundRows: boolean
  readonly #notices: PgErrorFields[]
  /** REPLACE counts rows inserted and deleted, ON DUPLICATE KEY UPDATE inserted and updated ones */
  readonly #replaces: boolean
  /** INSERT … SELECT: only rows that are inserted give their id */
  readonly #ofQuery: boolean
  #row = 0
  #lastWritten: bigint | undefined
  /** of a row behind it that stays as it is, or that IGNORE left out */
  #unwritten: bigint | undefined
  /** MySQL's affected rows, but for UPDATE */
  affected = 0
  /** rows of UPDATE: found, and changed */
  matched = 0
  changed = 0
  /** rows of the source */
  records = 0
  inserted = 0
  updated = 0
  /** rows of ON DUPLICATE KEY UPDATE that stayed as they were */
  kept = 0
  deleted = 0
  firstGenerated: bigint | undefined

  /** `generated`: which rows take a new id, undefined for all of them; `foundRows`: rows that stay as they are count (CLIENT_FOUND_ROWS); `notices` takes the server's. */
  constructor(steps: readonly Counted[], generated: readonly boolean[] | undefined, foundRows: boolean, notices: PgErrorFields[], replaces: boolean, ofQuery: boolean) {
    this.#steps = steps
    this.#generated = generated
    this.#foundRows = foundRows
    this.#notices = notices
    this.#replaces = replaces
    this.#ofQuery = ofQuery
  }

  /** The id of the last row, when any was written. */
  get lastId(): bigint | undefined {
    return this.#lastWritten === undefined ? undefined : this.#unwritten ?? this.#lastWritten
  }

  /** No row was found to write. */
  get none(): boolean {
    return this.affected === 0 && this.matched === 0
  }

  row(index: number, buffer: Buffer, start: number): void {
    const step = this.#steps[index]
    if (step === undefined) return
    const cells = readCells(buffer, start)
    switch (step.count) {
      case 'matched-changed':
        this.matched += Number(cells[0] ?? 0)
        this.changed += Number(cells[1] ?? 0)
        return
      case 'total': this.affected += Number(cells[0] ?? 0); return
      case 'written': return this.#written(cells)
      case 'selected':
        this.records = this.inserted = this.affected = Number(cells[0] ?? 0)
        if (cells[1] != null) this.firstGenerated = BigInt(cells[1])
        if (cells[2] != null) this.#lastWritten = BigInt(cells[2])
        return
      case 'rows': if (step.ids) this.#id(cells[0], this.#isGenerated()); return
      case 'none': return
    }
  }

  #written(cells: readonly (string | null)[]): void {
    const what = Number(cells[1] ?? 0)
    const generated = cells[2] === null ? this.#isGenerated() : cells[2] === 't'
    // a row that a foreign key or a CHECK refuses is not even counted
    if (what !== -2) this.records++
    if (what <= 0) {
      if (what === 0) this.kept++
      // an update that is not done is still a row that was found
      if (this.#foundRows && (what === 0 || what === -3)) this.affected++
      if (cells[0] != null) this.#unwritten = BigInt(cells[0])
      return
    }
    this.affected += what
    const [id] = cells
    // for ON DUPLICATE KEY UPDATE a row that was there has no new id
    if (what === 2 && !this.#replaces) {
      this.updated++
      if (this.#ofQuery) return
    } else {
      this.inserted++
      this.deleted += what - 1
    }
    this.#id(id, generated && (what === 1 || this.#replaces))
  }

  #isGenerated(): boolean {
    return this.#generated === undefined || this.#generated[this.#row++] === true
  }

  #id(cell: string | null | undefined, generated: boolean): void {
    if (cell == null) return
    this.#lastWritten = BigInt(cell)
    this.#unwritten = undefined
    if (generated) this.firstGenerated ??= this.#lastWritten
  }

  complete(index: number, tag: string): void {
    if (this.#steps[index]?.count !== 'rows') return
    const count = Number(tag.slice(tag.lastIndexOf(' ') + 1)) || 0
    this.affected += count
    if (!tag.startsWith('INSERT')) return
    this.inserted += count
    this.records += count
  }

  notice(fields: PgErrorFields): void {
    this.#notices.push(fields)
  }
}

function readCells(buffer: Buffer, start: number): (string | null)[] {
  const n = buffer.readInt16BE(start)
  const cells: (string | null)[] = []
  let at = start + 2
  for (let i = 0; i < n; i++) {
    const length = buffer.readInt32BE(at)
    at += 4
    if (length < 0) cells.push(null)
    else {
      cells.push(buffer.toString('latin1', at, at + length))
      at += length
    }
  }
  return cells
}
