import {
  AMP, AT, BACKTICK, charClass, COLON, COMPARE, compareOperator, DIGIT, DOT, DOUBLE, endsDashes, HASH, IDENT, identChar, integerFits, isHex, MINUS, PIPE, PUNCT, QUESTION, SEMICOLON,
  SINGLE, SLASH, SPACE, STAR, stringEnd,
} from './characters.ts'
import { CHARSET_PREFIX, FUNCTION, NON_ASCII, ESCAPED, RESERVED, T, wordEntries } from './word-table.ts'
import type { WordEntry } from './word-table.ts'
import type { ParseOptions } from './parse-options.ts'

export { ESCAPED, NON_ASCII, RESERVED, T } from './word-table.ts'
export { defaultParseOptions } from './parse-options.ts'
export type { ParseOptions } from './parse-options.ts'
export { decodeText, sourceFromBytes, sourceFromUtf8, unescape } from './source-text.ts'

/** The server version that `/*!` comments are compared with. */
export const VERSION = 80400

const single: string[] = []
for (let c = 0; c < 128; c++) single.push(String.fromCharCode(c))

/**
 * Reads a byte string into parallel token arrays, one statement at a time: a `;` ends a batch, so that text behind it is not read before it is needed.
 * Linear in the length of the text; never throws.
 */
export class TokenStream {
  readonly source: string
  readonly options: ParseOptions
  readonly types: number[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  /** Upper-case word, operator text, or '' for everything else and for words that touch a dot (those are never keywords). */
  readonly words: string[] = []
  readonly aux: number[] = []
  literals = 0
  /** Offsets of the `?` markers. */
  readonly params: number[] = []
  #next: number
  #inVersionComment = false

  constructor(source: string, options: ParseOptions, from = 0) {
    this.source = source
    this.options = options
    this.#next = from
    this.more()
  }

  #push(type: number, start: number, end: number, word: string, aux: number): void {
    this.types.push(type)
    this.starts.push(start)
    this.ends.push(end)
    this.words.push(word)
    this.aux.push(aux)
  }

  /** Appends the tokens up to and including the next `;` or the end of the text. */
  more(): void {
    const s = this.source
    const n = s.length
    const cls = charClass
    const { ansiQuotes, ignoreSpace } = this.options
    let i = this.#next
    let afterDot = false
    let hintable = false
    for (;;) {
      // White space and comments.
      let c = 0
      for (;;) {
        if (i >= n) { this.#next = i; this.#end(i); return }
        c = s.charCodeAt(i)
        const k = cls[c]!
        if (k === SPACE) { i++; afterDot = false; continue }
        if (k === HASH) { i = this.#lineEnd(i + 1); afterDot = false; continue }
        if (k === MINUS && s.charCodeAt(i + 1) === 45 && endsDashes(s, i + 2)) { i = this.#lineEnd(i + 2); afterDot = false; continue }
        if (k === SLASH && s.charCodeAt(i + 1) === 42) {
          afterDot = false
          const third = s.charCodeAt(i + 2)
          if (third === 33) {
            const after = this.#versionComment(i)
            if (after < 0) { this.#fail(i); return }
            i = after
            continue
          }
          const close = s.indexOf('*/', i + 2)
          if (close < 0) { this.#fail(i); return }
          if (third === 43 && hintable) { this.#push(T.hint, i, close + 2, '', 0); hintable = false }
          i = close + 2
          continue
        }
        if (k === STAR && this.#inVersionComment && s.charCodeAt(i + 1) === 47) { this.#inVersionComment = false; i += 2; afterDot = false; continue }
        break
      }
      hintable = false
      const start = i
      switch (cls[c]!) {
        case IDENT: {
          const d = s.charCodeAt(i + 1)
          if (!afterDot && d === 39) {
            if (c === 120 || c === 88) { i = this.#quotedNumber(start, T.hex); if (i < 0) return; continue }
            if (c === 98 || c === 66) { i = this.#quotedNumber(start, T.bit); if (i < 0) return; continue }
            if (c === 110 || c === 78) { i = this.#string(start, start + 1, 39, T.national); if (i < 0) return; continue }
          }
          let bits = c
          i++
          for (; i < n && identChar[c = s.charCodeAt(i)] === 1; i++) bits |= c
          hintable = this.#word(start, i, bits > 127 ? NON_ASCII : 0, afterDot, ignoreSpace)
          afterDot = false
          continue
        }
        case DIGIT: {
          if (!afterDot) {
            const end = this.#number(start)
            if (end > 0) { i = end; continue }
          }
          let bits = 0
          for (; i < n && identChar[c = s.charCodeAt(i)] === 1; i++) bits |= c
          this.#word(start, i, bits > 127 ? NON_ASCII : 0, afterDot, ignoreSpace)
          afterDot = false
          continue
        }
        case SINGLE:
          i = this.#string(start, start, 39, T.string)
          if (i < 0) return
          afterDot = false
          continue
        case DOUBLE:
          i = ansiQuotes ? this.#quotedName(start, start, 34, T.quoted) : this.#string(start, start, 34, T.string)
          if (i < 0) return
          afterDot = false
          continue
        case BACKTICK:
          i = this.#quotedName(start, start, 96, T.quoted)
          if (i < 0) return
          afterDot = false
          continue
        case DOT: {
          const d = s.charCodeAt(i + 1)
          const last = this.types.length - 1
          // `t.1a`: a dot that touches an unquoted name is a separator even before a digit.
          const touches = last >= 0 && this.types[last] === T.word && this.ends[last] === i
          if (d >= 48 && d <= 57 && !touches) { i = this.#real(start, i); continue }
          this.#push(T.op, start, ++i, '.', 0)
          afterDot = true
          continue
        }
        case AT: {
          i = this.#at(start)
          if (i < 0) return
          continue
        }
        case QUESTION:
          // `?1` and `?FROM` are not parameters.
          if (this.options.noParameters === true || identChar[s.charCodeAt(i + 1)] === 1) { this.#fail(start); return }
          this.#push(T.param, start, ++i, '', this.params.length)
          this.params.push(start)
          continue
        case PUNCT:
          this.#push(T.op, start, ++i, single[c]!, 0)
          afterDot = false
          continue
        case MINUS:
          if (s.charCodeAt(i + 1) === 62) {
            if (s.charCodeAt(i + 2) === 62) { i += 3; this.#push(T.op, start, i, '->>', 0) } else { i += 2; this.#push(T.op, start, i, '->', 0) }
          } else this.#push(T.op, start, ++i, '-', 0)
          continue
        case SLASH:
          this.#push(T.op, start, ++i, '/', 0)
          continue
        case STAR:
          this.#push(T.op, start, ++i, '*', 0)
          afterDot = false
          continue
        case COMPARE: {
          const op = compareOperator(s, i)
          if (op === '') { this.#fail(start); return }
          i += op.length
          this.#push(T.op, start, i, op === '!=' ? '<>' : op, 0)
          continue
        }
        case PIPE:
          if (s.charCodeAt(i + 1) === 124) { i += 2; this.#push(T.op, start, i, '||', 0) } else this.#push(T.op, start, ++i, '|', 0)
          continue
        case AMP:
          if (s.charCodeAt(i + 1) === 38) { i += 2; this.#push(T.op, start, i, '&&', 0) } else this.#push(T.op, start, ++i, '&', 0)
          continue
        case COLON:
          if (s.charCodeAt(i + 1) === 61) { i += 2; this.#push(T.op, start, i, ':=', 0) } else this.#push(T.op, start, ++i, ':', 0)
          continue
        case SEMICOLON:
          this.#next = i + 1
          this.#push(T.op, start, i + 1, ';', 0)
          return
        default:
          this.#fail(start)
          return
      }
    }
  }

  #end(at: number): void {
    this.#push(this.#inVersionComment ? T.error : T.end, at, at, '', 0)
  }

  #fail(at: number): -1 {
    // The error token is the last: nothing after it can be read.
    this.#next = this.source.length
    this.#inVersionComment = false
    this.#push(T.error, at, this.source.length, '', 0)
    return -1
  }

  #lineEnd(from: number): number {
    const end = this.source.indexOf('\n', from)
    return end < 0 ? this.source.length : end + 1
  }

  /** Returns where reading goes on after `/*!`: inside it (executed) or behind it; -1 when it is not closed. */
  #versionComment(at: number): number {
    const s = this.source
    let i = at + 3
    let digits = 0
    let version = 0
    while (digits < 6) {
      const d = s.charCodeAt(i + digits)
      if (!(d >= 48 && d <= 57)) break
      version = version * 10 + d - 48
      digits++
    }
    if (digits < 5) version = 0
    else i += digits
    if (version <= VERSION) {
      this.#inVersionComment = true
      return i
    }
    // A skipped version comment may hold ordinary comments.
    for (;;) {
      const close = s.indexOf('*/', i)
      if (close < 0) return -1
      const open = s.indexOf('/*', i)
      if (open < 0 || open > close) return close + 2
      const inner = s.indexOf('*/', open + 2)
      if (inner < 0) return -1
      i = inner + 2
    }
  }

  #word(start: number, end: number, aux: number, afterDot: boolean, ignoreSpace: boolean): boolean {
    const s = this.source
    if (!afterDot) {
      let next = s.charCodeAt(end)
      let before = end
      if (ignoreSpace) while (charClass[next] === SPACE) next = s.charCodeAt(++before)
      // a point behind spaces and before a digit begins a number
      const after = s.charCodeAt(before + 1)
      if (next === 46 && identChar[after] === 1 && !(before > end && charClass[after] === DIGIT) && !this.#afterAtAt()) afterDot = true
    }
    if (afterDot) {
      this.#push(T.word, start, end, '', aux)
      return false
    }
    const text = s.slice(start, end)
    const entry = wordEntries.get(text) ?? this.#mixedCase(text)
    if (entry === undefined) {
      this.#push(T.word, start, end, text.toUpperCase(), aux)
      return false
    }
    if ((entry.flags & CHARSET_PREFIX) !== 0) {
      this.#push(T.charset, start, end, '', 0)
      return false
    }
    let flags = entry.flags & RESERVED
    if ((entry.flags & FUNCTION) !== 0) {
      let i = end
      if (ignoreSpace) while (charClass[s.charCodeAt(i)] === SPACE) i++
      if (s.charCodeAt(i) === 40) flags = RESERVED
    }
    this.#push(T.word, start, end, entry.word, aux | flags)
    return entry.hintable
  }

  #afterAtAt(): boolean {
    return this.words[this.words.length - 1] === '@@'
  }

  #mixedCase(text: string): WordEntry | undefined {
    return text.length > 32 ? undefined : wordEntries.get(text.toUpperCase())
  }

  /** Returns the end of a number, or 0 when the digits begin an identifier. */
  #number(start: number): number {
    const s = this.source
    let i = start
    let c = s.charCodeAt(i + 1)
    if (s.charCodeAt(i) === 48 && (c === 120 || c === 98)) {
      const hex = c === 120
      let j = i + 2
      while (hex ? isHex(s.charCodeAt(j)) : (s.charCodeAt(j) | 1) === 49) j++
      if (j > i + 2 && identChar[s.charCodeAt(j)] !== 1) {
        this.#push(hex ? T.hex : T.bit, start, j, '', this.literals++ << 2)
        return j
      }
      return 0
    }
    do c = s.charCodeAt(++i)
    while (c >= 48 && c <= 57)
    if (c === 46) return this.#real(start, i)
    if (identChar[c] !== 1) {
      this.#push(integerFits(s, start, i) ? T.int : T.decimal, start, i, '', this.literals++ << 2)
      return i
    }
    if (c === 101 || c === 69) {
      let j = i + 1
      c = s.charCodeAt(j)
      if (c === 43 || c === 45) c = s.charCodeAt(++j)
      if (c >= 48 && c <= 57) {
        do c = s.charCodeAt(++j)
        while (c >= 48 && c <= 57)
        this.#push(T.double, start, j, '', this.literals++ << 2)
        return j
      }
    }
    return 0
  }

  /** A number with a point at `dot`; returns its end. `1.e` is no number for MySQL, nor anything else. */
  #real(start: number, dot: number): number {
    const s = this.source
    let i = dot
    let c: number
    do c = s.charCodeAt(++i)
    while (c >= 48 && c <= 57)
    let type: number = T.decimal
    if (c === 101 || c === 69) {
      c = s.charCodeAt(++i)
      if (c === 43 || c === 45) c = s.charCodeAt(++i)
      if (!(c >= 48 && c <= 57)) {
        this.#push(T.error, start, i, '', 0)
        return i
      }
      do c = s.charCodeAt(++i)
      while (c >= 48 && c <= 57)
      type = T.double
    }
    this.#push(type, start, i, '', this.literals++ << 2)
    return i
  }

  #quotedNumber(start: number, type: number): number {
    const s = this.source
    let i = start + 2
    while (type === T.hex ? isHex(s.charCodeAt(i)) : (s.charCodeAt(i) | 1) === 49) i++
    if (s.charCodeAt(i) !== 39 || (type === T.hex && (i - start) % 2 !== 0)) return this.#fail(start)
    this.#push(type, start, i + 1, '', this.literals++ << 2)
    return i + 1
  }

  #string(start: number, open: number, quote: number, type: number): number {
    const end = stringEnd(this.source, open, quote, this.options.noBackslashEscapes)
    if (end === 0) return this.#fail(start)
    const at = end < 0 ? -end : end
    this.#push(type, start, at, '', (this.literals++ << 2) | (end < 0 ? ESCAPED : 0))
    return at
  }

  #quotedName(start: number, open: number, quote: number, type: number): number {
    const s = this.source
    const mark = quote === 96 ? '`' : '"'
    let i = open + 1
    let doubled = 0
    for (;;) {
      i = s.indexOf(mark, i)
      if (i < 0) return this.#fail(start)
      if (s.charCodeAt(i + 1) !== quote) break
      doubled = ESCAPED
      i += 2
    }
    this.#push(type, start, i + 1, '', doubled)
    return i + 1
  }

  /** `@name`, `@'name'`, `@` alone (an empty name), or the `@@` before a system variable. */
  #at(start: number): number {
    const s = this.source
    const c = s.charCodeAt(start + 1)
    if (c === 64) {
      this.#push(T.op, start, start + 2, '@@', 0)
      return start + 2
    }
    if (c === 96) return this.#quotedName(start, start + 1, 96, T.variable)
    if (c === 39 || c === 34) {
      if (c === 34 && this.options.ansiQuotes) return this.#quotedName(start, start + 1, 34, T.variable)
      const end = stringEnd(s, start + 1, c, this.options.noBackslashEscapes)
      if (end === 0) return this.#fail(start)
      this.#push(T.variable, start, Math.abs(end), '', end < 0 ? ESCAPED : 0)
      return Math.abs(end)
    }
    let i = start + 1
    while (i < s.length && (identChar[s.charCodeAt(i)] === 1 || s.charCodeAt(i) === 46)) i++
    this.#push(T.variable, start, i, '', 0)
    return i
  }
}
