import { charsetNames, functionIdentifiers, functionWords, nonReservedWords, reservedWords } from './keywords.ts'

/** The sql_mode flags that change how text is read. */
export interface ParseOptions {
  readonly ansiQuotes: boolean
  readonly noBackslashEscapes: boolean
  readonly pipesAsConcat: boolean
  readonly highNotPrecedence: boolean
  readonly ignoreSpace: boolean
  readonly realAsFloat: boolean
  /** A `?` is a syntax error: everywhere but in PREPARE and COM_STMT_PREPARE. */
  readonly noParameters?: boolean
}

export const defaultParseOptions: ParseOptions = {
  ansiQuotes: false, noBackslashEscapes: false, pipesAsConcat: false, highNotPrecedence: false, ignoreSpace: false, realAsFloat: false,
}

/** Takes real text; returns the byte string (one char per UTF-8 byte) that the lexer and the spans work on. */
export function sourceFromUtf8(text: string): string {
  return isAscii(text) ? text : Buffer.from(text, 'utf8').toString('latin1')
}

/** Takes the bytes of a query as the client sent them (UTF-8); returns the byte string. */
export function sourceFromBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

/** Takes a byte string; returns the text it encodes in UTF-8 (bad bytes become U+FFFD). */
export function decodeText(bytes: string): string {
  return isAscii(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8')
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** Token kinds. `error` is text that is no token at all: the parser fails when it arrives there. */
export const T = {
  end: 0, word: 1, quoted: 2, string: 3, national: 4, int: 5, decimal: 6, double: 7, hex: 8, bit: 9, param: 10, variable: 11, op: 12, hint: 13, charset: 14, error: 15,
} as const

/** Bits of `aux` for words. */
export const RESERVED = 1
export const NON_ASCII = 2
/** Bits of `aux` for strings, quoted names and variables: escapes or doubled quotes inside. The literal's ordinal is `aux >> 2`. */
export const ESCAPED = 1

export const VERSION = 80400

// Character classes.
const SPACE = 1, IDENT = 2, DIGIT = 3, SINGLE = 4, DOUBLE = 5, BACKTICK = 6, PUNCT = 7, DOT = 8, AT = 9, MINUS = 10, SLASH = 11, HASH = 12, QUESTION = 13, COMPARE = 14, PIPE = 15, AMP = 16, COLON = 17, STAR = 18, SEMICOLON = 19
/** Classes that the fingerprint shares. */
export const CLASS = {
  space: SPACE, ident: IDENT, digit: DIGIT, single: SINGLE, double: DOUBLE, backtick: BACKTICK, dot: DOT, at: AT, minus: MINUS, slash: SLASH, hash: HASH, question: QUESTION, semicolon: SEMICOLON,
} as const
/** Class of each byte; 0 for bytes that begin no token. */
export const charClass = new Uint8Array(256)
/** 1 for bytes that may stand inside an unquoted identifier. */
export const identChar = new Uint8Array(256)
for (let c = 0; c < 256; c++) {
  const ch = String.fromCharCode(c)
  if (/[A-Za-z_$]/.test(ch) || c >= 0x80) charClass[c] = IDENT
  else if (c >= 0x30 && c <= 0x39) charClass[c] = DIGIT
  else if (c === 0x20 || (c >= 9 && c <= 13)) charClass[c] = SPACE
  else if ('(),+%^~{}'.includes(ch)) charClass[c] = PUNCT
  if (charClass[c] === IDENT || charClass[c] === DIGIT) identChar[c] = 1
}
for (const [ch, cls] of [["'", SINGLE], ['"', DOUBLE], ['`', BACKTICK], ['.', DOT], ['@', AT], ['-', MINUS], ['/', SLASH], ['#', HASH], ['?', QUESTION], ['<', COMPARE], ['>', COMPARE], ['=', COMPARE], ['!', COMPARE], ['|', PIPE], ['&', AMP], [':', COLON], ['*', STAR], [';', SEMICOLON]] as const) charClass[ch.charCodeAt(0)] = cls

const single: string[] = []
for (let c = 0; c < 128; c++) single.push(String.fromCharCode(c))

/** Word as written in all upper or all lower case → its upper-case form and class; mixed case takes a second look. */
interface WordEntry { readonly word: string; readonly flags: number; readonly hintable: boolean }
const FUNCTION = 4, CHARSET_PREFIX = 8
const entries = new Map<string, WordEntry>()
const addWord = (word: string, flags: number): void => {
  const old = entries.get(word)
  const entry = { word, flags: flags | (old?.flags ?? 0), hintable: /^(SELECT|INSERT|UPDATE|DELETE|REPLACE)$/.test(word) }
  entries.set(word, entry)
  entries.set(word.toLowerCase(), entry)
}
for (const w of nonReservedWords) addWord(w, 0)
for (const w of reservedWords) addWord(w, RESERVED)
for (const w of functionWords) addWord(w, functionIdentifiers.has(w) ? 0 : FUNCTION)
for (const w of charsetNames) addWord(`_${w.toUpperCase()}`, CHARSET_PREFIX)

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
      if (next === 46 && identChar[s.charCodeAt(before + 1)] === 1 && !this.#afterAtAt()) afterDot = true
    }
    if (afterDot) {
      this.#push(T.word, start, end, '', aux)
      return false
    }
    const text = s.slice(start, end)
    const entry = entries.get(text) ?? this.#mixedCase(text)
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
    return text.length > 32 ? undefined : entries.get(text.toUpperCase())
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

/** Takes the place of an opening quote; returns the offset behind the closing one, negative when the text holds escapes or doubled quotes, 0 when it never closes. */
export function stringEnd(s: string, open: number, quote: number, noBackslashEscapes: boolean): number {
  const n = s.length
  let escaped = false
  for (let i = open + 1; i < n; i++) {
    const c = s.charCodeAt(i)
    if (c === quote) {
      if (s.charCodeAt(i + 1) !== quote) return escaped ? -(i + 1) : i + 1
      escaped = true
      i++
    } else if (c === 92 && !noBackslashEscapes) {
      escaped = true
      i++
    }
  }
  return 0
}

/** Takes the text between quotes; returns what it means: `\n`-style escapes resolved (`\%` and `\_` keep their backslash for LIKE), doubled quotes single. */
export function unescape(body: string, quote: string, noBackslashEscapes: boolean): string {
  if (noBackslashEscapes) return body.replaceAll(quote + quote, quote)
  let out = ''
  let from = 0
  for (let i = 0; i < body.length; i++) {
    const c = body.charCodeAt(i)
    if (c === 92) {
      const e = body.charAt(i + 1)
      out += body.slice(from, i) + (e === '%' || e === '_' ? `\\${e}` : (escapes[e] ?? e))
      from = ++i + 1
    } else if (c === quote.charCodeAt(0)) {
      out += body.slice(from, i + 1)
      from = ++i + 1
    }
  }
  return out + body.slice(from)
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', 0: '\0', Z: '\x1a' }

/** `--` begins a comment only before white space, a control character or the end. */
export function endsDashes(s: string, at: number): boolean {
  if (at >= s.length) return true
  const c = s.charCodeAt(at)
  return c <= 32 || c === 127
}

/** MySQL glues two comparison characters before it looks at them, so `=!` is an error and not `=` and `!`. */
export function compareOperator(s: string, i: number): string {
  const a = s.charCodeAt(i)
  const b = s.charCodeAt(i + 1)
  if (a === 60) return b === 61 ? (s.charCodeAt(i + 2) === 62 ? '<=>' : '<=') : b === 62 ? '<>' : b === 60 ? '<<' : b === 33 ? '' : '<'
  if (a === 62) return b === 61 ? '>=' : b === 62 ? '>>' : b === 33 || b === 60 ? '' : '>'
  if (a === 61) return b === 61 || b === 33 || b === 60 || b === 62 ? '' : '='
  return b === 61 ? '!=' : '!'
}

const MAX_UNSIGNED = '18446744073709551615'

/** True when the digits are at most 2^64 - 1; longer ones are DECIMAL literals. */
export function integerFits(s: string, start: number, end: number): boolean {
  if (end - start < 20) return true
  while (start < end && s.charCodeAt(start) === 48) start++
  const length = end - start
  return length < 20 || (length === 20 && s.slice(start, end) <= MAX_UNSIGNED)
}

function isHex(c: number): boolean {
  return (c >= 48 && c <= 57) || ((c | 32) >= 97 && (c | 32) <= 102)
}
