import { mysqlError } from '../errors/mysql-error.ts'

/** One step of a JSON path (manual: JSON Path Syntax). `last`: counted from the end. */
export type Leg =
  | { readonly kind: 'member'; readonly key: string }
  | { readonly kind: 'cell'; readonly index: number; readonly last: boolean }
  | { readonly kind: 'range'; readonly from: Cell; readonly to: Cell }
  | { readonly kind: 'members' | 'cells' | 'ellipsis' }
interface Cell { readonly index: number; readonly last: boolean }

const identifier = /^[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$\u200c\u200d]*$/u
const MAX_INDEX = 4294967295

/** Takes a path's text; returns its steps. Throws 3143 with the byte where it goes wrong. */
export function parseJsonPath(text: string): Leg[] {
  return new PathReader(text).path()
}

/** More than one value may be found. */
export const isMany = (legs: readonly Leg[]): boolean => legs.some((leg) => leg.kind !== 'member' && leg.kind !== 'cell')

const cellText = (c: Cell): string => `${c.last ? '-' : ''}${c.index}`
/** The spelling of steps that the helper functions take, as aproxy.json_path makes it. */
export function legText(leg: Leg): string {
  switch (leg.kind) {
    case 'member': return `.${leg.key}`
    case 'cell': return `#${cellText(leg)}`
    case 'range': return `:${cellText(leg.from)},${cellText(leg.to)}`
    case 'members': return '*'
    case 'cells': return '@'
    case 'ellipsis': return '**'
  }
}

class PathReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  path(): Leg[] {
    this.#space()
    if (this.#at >= this.#text.length) this.#fail(0)
    if (this.#text[this.#at] !== '$') this.#fail(1)
    this.#at++
    const legs: Leg[] = []
    for (;;) {
      this.#space()
      if (this.#at >= this.#text.length) break
      legs.push(this.#leg())
    }
    // an ellipsis must lead somewhere
    if (legs.at(-1)?.kind === 'ellipsis') this.#fail(this.#at)
    return legs
  }

  #fail(at: number): never {
    throw mysqlError('ER_INVALID_JSON_PATH', Buffer.byteLength(this.#text.slice(0, at)))
  }

  #space(): void {
    while (/^\s/.test(this.#text[this.#at] ?? '')) this.#at++
  }

  #leg(): Leg {
    const c = this.#text[this.#at]
    if (c === '.') return this.#member()
    if (c === '[') return this.#cells()
    if (c !== '*') this.#fail(this.#at)
    this.#at++
    if (this.#text[this.#at] !== '*') this.#fail(this.#at)
    this.#at++
    if (this.#at >= this.#text.length) this.#fail(this.#at)
    if (this.#text[this.#at] === '*') this.#fail(this.#at)
    return { kind: 'ellipsis' }
  }

  #member(): Leg {
    this.#at++
    this.#space()
    if (this.#at >= this.#text.length) this.#fail(this.#at)
    if (this.#text[this.#at] === '*') {
      this.#at++
      return { kind: 'members' }
    }
    const start = this.#at
    if (this.#text[start] === '"') {
      const quoted = /"(?:[^"\\]|\\.)*"/ys
      quoted.lastIndex = start
      const match = quoted.exec(this.#text)
      if (match === null) this.#fail(this.#text.length)
      this.#at += match[0].length
      try {
        return { kind: 'member', key: JSON.parse(match[0]) as string }
      } catch {
        this.#fail(this.#at)
      }
    }
    while (this.#at < this.#text.length && !/[\s.[*]/.test(this.#text[this.#at] as string)) this.#at++
    const key = this.#text.slice(start, this.#at)
    if (!identifier.test(key)) this.#fail(this.#at)
    return { kind: 'member', key }
  }

  #cells(): Leg {
    this.#at++
    this.#space()
    if (this.#text[this.#at] === '*') {
      this.#at++
      this.#close()
      return { kind: 'cells' }
    }
    const from = this.#cell()
    this.#space()
    if (!/^to\s/.test(this.#text.slice(this.#at)) || !/\s/.test(this.#text[this.#at - 1] as string)) {
      this.#close()
      return { kind: 'cell', ...from }
    }
    this.#at += 2
    this.#space()
    const to = this.#cell()
    if (from.last === to.last && (from.last ? from.index < to.index : from.index > to.index)) this.#fail(this.#at)
    this.#close()
    return { kind: 'range', from, to }
  }

  #close(): void {
    this.#space()
    if (this.#text[this.#at] !== ']') this.#fail(this.#at)
    this.#at++
  }

  #cell(): Cell {
    if (!this.#text.startsWith('last', this.#at)) return { index: this.#number(), last: false }
    this.#at += 4
    const before = this.#at
    this.#space()
    if (this.#text[this.#at] !== '-') {
      this.#at = before
      return { index: 0, last: true }
    }
    this.#at++
    this.#space()
    return { index: this.#number(), last: true }
  }

  #number(): number {
    const digits = /^\d+/.exec(this.#text.slice(this.#at))
    if (digits === null) this.#fail(this.#at)
    const n = Number(digits[0])
    if (n > MAX_INDEX) this.#fail(this.#at)
    this.#at += digits[0].length
    return n
  }
}
