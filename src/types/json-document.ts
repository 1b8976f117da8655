import { doubleText } from './number-text.ts'

/** What is wrong with a JSON text, in MySQL's words, and the byte where. */
export class JsonSyntaxError extends Error {
  readonly position: number

  constructor(message: string, position: number) {
    super(message)
    this.position = position
  }
}

/** Nested deeper than MySQL allows (error 3157). */
export class JsonTooDeep extends Error {}

const MAX_DEPTH = 100
const MAX_UBIGINT = 18446744073709551615n
const MIN_BIGINT = -9223372036854775808n
const numberShape = /-?(?:0|[1-9]\d*)(\.\d*)?([eE][-+]?\d*)?/y
const blank = /[ \t\n\r]*/y

/**
 * Takes JSON text; returns it as jsonb keeps MySQL's value: numbers that are neither BIGINT nor BIGINT UNSIGNED in DOUBLE's text with a point,
 * everything else as written. Throws JsonSyntaxError or JsonTooDeep.
 */
export function jsonDocument(text: string): string {
  return new Reader(text).document()
}

class Reader {
  readonly #text: string
  #at = 0
  #out = ''

  constructor(text: string) {
    this.#text = text
  }

  document(): string {
    this.#space()
    if (this.#at >= this.#text.length) this.#fail('The document is empty.')
    this.#value(1)
    this.#space()
    if (this.#at < this.#text.length) this.#fail('The document root must not be followed by other values.')
    return this.#out
  }

  #fail(message: string, at = this.#at): never {
    throw new JsonSyntaxError(message, Buffer.byteLength(this.#text.slice(0, at)))
  }

  #space(): void {
    blank.lastIndex = this.#at
    blank.exec(this.#text)
    this.#at = blank.lastIndex
  }

  #value(depth: number): void {
    const c = this.#text[this.#at]
    if (c === '{') this.#object(depth)
    else if (c === '[') this.#array(depth)
    else if (c === '"') this.#string()
    else if (c === 't') this.#word('true')
    else if (c === 'f') this.#word('false')
    else if (c === 'n') this.#word('null')
    else this.#number()
  }

  #word(word: string): void {
    for (const letter of word) {
      if (this.#text[this.#at] !== letter) this.#fail('Invalid value.')
      this.#at++
    }
    this.#out += word
  }

  #object(depth: number): void {
    if (depth > MAX_DEPTH) throw new JsonTooDeep()
    this.#at++
    this.#out += '{'
    this.#space()
    if (this.#text[this.#at] === '}') return this.#close('}')
    for (;;) {
      if (this.#text[this.#at] !== '"') this.#fail('Missing a name for object member.')
      this.#string()
      this.#space()
      if (this.#text[this.#at] !== ':') this.#fail('Missing a colon after a name of object member.')
      this.#at++
      this.#out += ':'
      this.#space()
      this.#value(depth + 1)
      this.#space()
      if (this.#text[this.#at] === '}') return this.#close('}')
      if (this.#text[this.#at] !== ',') this.#fail("Missing a comma or '}' after an object member.")
      this.#at++
      this.#out += ','
      this.#space()
    }
  }

  #array(depth: number): void {
    if (depth > MAX_DEPTH) throw new JsonTooDeep()
    this.#at++
    this.#out += '['
    this.#space()
    if (this.#text[this.#at] === ']') return this.#close(']')
    for (;;) {
      this.#value(depth + 1)
      this.#space()
      if (this.#text[this.#at] === ']') return this.#close(']')
      if (this.#text[this.#at] !== ',') this.#fail("Missing a comma or ']' after an array element.")
      this.#at++
      this.#out += ','
      this.#space()
    }
  }

  #close(bracket: string): void {
    this.#at++
    this.#out += bracket
  }

  #string(): void {
    const text = this.#text
    const start = this.#at++
    for (;;) {
      const c = text[this.#at]
      if (c === undefined) this.#fail('Missing a closing quotation mark in string.', text.length)
      if (c === '"') break
      if (c === '\\') this.#escape(start)
      else {
        if (c < ' ') this.#fail('Invalid encoding in string.')
        this.#at++
      }
    }
    this.#at++
    this.#out += text.slice(start, this.#at)
  }

  #escape(start: number): void {
    const text = this.#text
    const at = this.#at
    const c = text[at + 1]
    if (c !== undefined && '"\\/bfnrt'.includes(c)) {
      this.#at += 2
      return
    }
    if (c !== 'u') this.#fail('Invalid escape character in string.')
    const code = this.#hex(at)
    this.#at += 6
    if (code >= 0xdc00 && code <= 0xdfff) this.#fail('The surrogate pair in string is invalid.', at)
    if (code < 0xd800 || code > 0xdbff) return
    if (text[this.#at] !== '\\' || text[this.#at + 1] !== 'u') this.#fail('The surrogate pair in string is invalid.', at)
    const low = this.#hex(this.#at)
    if (low < 0xdc00 || low > 0xdfff) this.#fail('The surrogate pair in string is invalid.', start + (at - start))
    this.#at += 6
  }

  #hex(at: number): number {
    const digits = this.#text.slice(at + 2, at + 6)
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) this.#fail('Incorrect hex digit after \\u escape in string.', at)
    return parseInt(digits, 16)
  }

  #number(): void {
    numberShape.lastIndex = this.#at
    const match = numberShape.exec(this.#text)
    if (match === null) this.#fail('Invalid value.', this.#text[this.#at] === '-' ? this.#at + 1 : this.#at)
    const [all, point, exponent] = match
    if (point === '.') this.#fail('Miss fraction part in number.', this.#at + all.indexOf('.') + 1)
    if (exponent !== undefined && !/\d/.test(exponent)) this.#fail('Miss exponent in number.', this.#at + all.length)
    this.#out += numberText(all, point === undefined && exponent === undefined)
    if (this.#out.endsWith('\0')) this.#fail('Number too big to be stored in double.')
    this.#at += all.length
  }
}

function numberText(text: string, integer: boolean): string {
  if (integer) {
    const value = BigInt(text)
    if (value <= MAX_UBIGINT && value >= MIN_BIGINT) return value.toString()
  }
  const value = Number(text)
  if (!Number.isFinite(value)) return '\0'
  // jsonb keeps the digits after the point: that is what tells a double from an integer
  return jsonDouble(value)
}

/** A DOUBLE's shortest digits without an exponent and with a point. */
export function jsonDouble(value: number): string {
  const [, sign = '', first = '', more = '', exponent = ''] = /^(-?)(\d)\.?(\d*)e(.*)$/.exec(value.toExponential()) ?? []
  const digits = first + more
  const point = Number(exponent) + 1
  if (Object.is(value, -0)) return '-0.0'
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return point >= digits.length ? `${sign}${digits}${'0'.repeat(point - digits.length)}.0` : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}

const QUOTE = 0x22
const LONG = 17
const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.]*/g

/** Whether a number of more than sixteen digits stands in jsonb's text: a double that MySQL writes with an exponent, or a long integer. */
export function hasLongNumber(buffer: Buffer, start: number, end: number): boolean {
  let run = 0
  let inString = false
  for (let i = start; i < end; i++) {
    const c = buffer[i] as number
    if (inString) {
      if (c === 0x5c) i++
      else if (c === QUOTE) inString = false
    } else if (c === QUOTE) {
      inString = true
      run = 0
    } else if ((c >= 0x30 && c <= 0x39) || c === 0x2e) {
      if (++run >= LONG) return true
    } else run = 0
  }
  return false
}

/** Takes a number's digits in jsonb's text: is it a DOUBLE? Its shortest text has a point, at most 17 digits and no zero at the end but in '.0'. */
const isDouble = (text: string): boolean => /(?:\.0|\.\d*[1-9])$/.test(text) && significant(text) === significant(String(Number(text)).replace(/e.*/, ''))
const significant = (text: string): string => text.replace(/[-.]/g, '').replace(/^0+|0+$/g, '')

/** Takes jsonb's text; returns it with its doubles as MySQL writes them: 1e20, not its 21 digits. */
export function jsonText(text: string): string {
  return text.replace(token, (found) => {
    if (found.length < LONG || found.startsWith('"') || !isDouble(found)) return found
    const shown = doubleText(Number(found))
    return /[.e]/.test(shown) ? shown : `${shown}.0`
  })
}
