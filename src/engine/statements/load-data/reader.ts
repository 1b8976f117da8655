import type { FileFormat } from '../../../sql/ast.ts'

/** A field as its bytes (one character each); null for NULL. */
export type Field = string | null

const ESCAPED: Readonly<Record<string, string>> = { '0': '\0', b: '\b', n: '\n', r: '\r', t: '\t', Z: '\x1a' }

/** Reads the records of a file as LOAD DATA does (manual: LOAD DATA Statement, Field and Line Handling), from pieces of any size. Text is held as byte strings. */
export class RecordReader {
  readonly #field: string
  readonly #enclosed: string
  readonly #escape: string
  readonly #line: string
  readonly #start: string
  #text = ''
  #at = 0

  constructor(format: FileFormat) {
    this.#field = format.fieldsTerminated ?? '\t'
    this.#enclosed = format.enclosed ?? ''
    this.#escape = format.escaped ?? '\\'
    this.#line = format.linesTerminated ?? '\n'
    this.#start = format.linesStarting ?? ''
  }

  /** Takes the next piece; yields the records that are whole. */
  *push(piece: Buffer): Generator<Field[]> {
    this.#text = this.#text.slice(this.#at) + piece.toString('latin1')
    this.#at = 0
    yield* this.#records(false)
  }

  /** The end of the file: yields what is left. */
  *finish(): Generator<Field[]> {
    yield* this.#records(true)
  }

  *#records(last: boolean): Generator<Field[]> {
    for (;;) {
      let from = this.#at
      if (this.#start !== '') {
        const found = this.#text.indexOf(this.#start, from)
        if (found < 0) return
        from = found + this.#start.length
      }
      if (from >= this.#text.length) return
      const record = this.#record(from, last)
      if (record === undefined) return
      this.#at = record.end
      yield record.fields
    }
  }

  /** Undefined: the record goes on behind what is there. */
  #record(from: number, last: boolean): { fields: Field[]; end: number } | undefined {
    const text = this.#text
    const fields: Field[] = []
    let at = from
    for (;;) {
      const field = this.#enclosed !== '' && text.startsWith(this.#enclosed, at) ? this.#readEnclosed(at + 1, last) : this.#readPlain(at, last)
      if (field === undefined) return undefined
      fields.push(field.value)
      at = field.end
      if (this.#field !== '' && text.startsWith(this.#field, at)) at += this.#field.length
      else if (this.#line !== '' && text.startsWith(this.#line, at)) return { fields, end: at + this.#line.length }
      else if (at >= text.length) return last ? { fields, end: at } : undefined
    }
  }

  #readPlain(from: number, last: boolean): { value: Field; end: number } | undefined {
    const text = this.#text
    let value = ''
    let at = from
    while (at < text.length) {
      const c = text[at] as string
      if (this.#escape !== '' && c === this.#escape) {
        if (at + 1 >= text.length) {
          if (!last) return undefined
          return { value: value + c, end: at + 1 }
        }
        const next = text[at + 1] as string
        if (next === 'N' && value === '' && at === from && this.#ends(at + 2)) return { value: null, end: at + 2 }
        value += ESCAPED[next] ?? next
        at += 2
        continue
      }
      if (this.#ends(at)) break
      value += c
      at++
    }
    // a terminator of several characters may be cut in two
    if (!last && at + Math.max(this.#field.length, this.#line.length, 2) > text.length && !(this.#ends(at) && at < text.length)) return undefined
    return { value: this.#enclosed !== '' && value === 'NULL' ? null : value, end: at }
  }

  #readEnclosed(from: number, last: boolean): { value: Field; end: number } | undefined {
    const text = this.#text
    let value = ''
    let at = from
    while (at < text.length) {
      const c = text[at] as string
      if (this.#escape !== '' && c === this.#escape && c !== this.#enclosed) {
        if (at + 1 >= text.length) break
        const next = text[at + 1] as string
        value += ESCAPED[next] ?? next
        at += 2
      } else if (c === this.#enclosed) {
        if (text[at + 1] === this.#enclosed) {
          value += c
          at += 2
        } else if (at + 1 >= text.length || at + 1 + Math.max(this.#field.length, this.#line.length) > text.length) {
          if (!last) return undefined
          return { value, end: at + 1 }
        } else if (this.#ends(at + 1)) return { value, end: at + 1 }
        else {
          // a quote in the middle that nothing follows is data
          value += c
          at++
        }
      } else {
        value += c
        at++
      }
    }
    return last ? { value: `${this.#enclosed}${value}`, end: text.length } : undefined
  }

  #ends(at: number): boolean {
    const text = this.#text
    return at >= text.length || (this.#field !== '' && text.startsWith(this.#field, at)) || (this.#line !== '' && text.startsWith(this.#line, at))
  }
}
