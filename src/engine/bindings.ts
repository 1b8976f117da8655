import { unescape } from '../sql/lexer.ts'
import { LITERAL } from '../sql/fingerprint.ts'
import type { Shape } from '../sql/fingerprint.ts'
import { integerValue, stringValue } from '../types/literal.ts'
import { NULL_VALUE } from '../types/value.ts'
import type { Value } from '../types/value.ts'
import type { Bindings } from './plan.ts'

/** The literals of a statement's text, read where the fingerprint found them; each is decoded once, when asked for. */
export class TextBindings implements Bindings {
  readonly params: readonly Value[]
  readonly rows: number
  readonly literalsPerRow: number
  readonly paramsPerRow: number
  readonly #text: Buffer
  readonly #spans: Int32Array
  readonly #noBackslashEscapes: boolean
  readonly #values: (Value | undefined)[] = []

  constructor(text: Buffer, shape: Shape, params: readonly Value[], noBackslashEscapes: boolean) {
    this.#text = text
    this.#spans = shape.literals
    this.#noBackslashEscapes = noBackslashEscapes
    this.params = params
    this.rows = shape.rows
    this.literalsPerRow = shape.literalsPerRow
    this.paramsPerRow = shape.paramsPerRow
  }

  literal(slot: number): Value {
    return (this.#values[slot] ??= this.#read(slot))
  }

  prefix(length: number): string {
    return this.#text.toString('latin1', 0, length)
  }

  #read(slot: number): Value {
    const at = slot * 3
    const start = this.#spans[at]
    const end = this.#spans[at + 1]
    if (start === undefined || end === undefined) return NULL_VALUE
    const text = this.#text
    switch (this.#spans[at + 2]) {
      case LITERAL.int: return integerValue(text.toString('latin1', start, end))
      case LITERAL.decimal: return { kind: 'decimal', text: text.toString('latin1', start, end) }
      case LITERAL.double: return { kind: 'double', value: Number(text.toString('latin1', start, end)) }
      case LITERAL.string: return stringValue(unescape(text.toString('latin1', start + 1, end - 1), String.fromCharCode(text[start] as number), this.#noBackslashEscapes))
      case LITERAL.national: return stringValue(unescape(text.toString('latin1', start + 2, end - 1), "'", this.#noBackslashEscapes), 'utf8mb3')
      case LITERAL.hex: {
        const digits = text[start] === 48 ? text.toString('latin1', start + 2, end) : text.toString('latin1', start + 2, end - 1)
        return { kind: 'hex', bytes: Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex') }
      }
      default: {
        const digits = text[start] === 48 ? text.toString('latin1', start + 2, end) : text.toString('latin1', start + 2, end - 1)
        const bytes = Math.ceil(digits.length / 8)
        return { kind: 'hex', bytes: Buffer.from(BigInt(`0b${digits || '0'}`).toString(16).padStart(bytes * 2, '0').slice(-bytes * 2 || undefined), 'hex') }
      }
    }
  }
}


/** Values that are already there: those of a parsed tree. */
export function treeBindings(literals: readonly (Value | undefined)[], params: readonly Value[], local?: ((index: number) => Value) | undefined): Bindings {
  return { literal: (slot) => literals[slot] ?? NULL_VALUE, prefix: () => '', params, local, rows: 0, literalsPerRow: 0, paramsPerRow: 0 }
}
