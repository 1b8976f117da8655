import { charClass, CLASS, identChar } from './characters.ts'
import type { ParseOptions } from './lexer.ts'
import { isDigit, LITERAL, scannedKind, scanNumber, scanPrefixed, scanString } from './literal-scan.ts'

export { LITERAL } from './literal-scan.ts'

/** What stays of a statement when its literals are taken out. */
export interface Shape {
  /** Byte string: equal keys (read under equal options) mean statements equal up to the values of their literals and the number of collapsed rows. */
  readonly key: string
  /** Three numbers per literal: start and end byte offsets, kind (a value of `LITERAL`); numbered as the parser numbers slots, over all rows. */
  readonly literals: Int32Array
  /** Number of `?` markers, over all rows. */
  readonly params: number
  /** How many rows of a VALUES list the key holds as one; 0 when nothing was collapsed. */
  readonly rows: number
  readonly literalsPerRow: number
  readonly paramsPerRow: number
  /** First literal and first parameter of the first row. */
  readonly firstRowLiteral: number
  readonly firstRowParam: number
}

const MARK = 1
/** Opening parenthesis of a row of literals: one row, or any number above one. */
const ROW = 3
const ROWS = 2
/** In the key a literal is MARK and the letter of its kind. */
const letters = [0, 105, 110, 101, 115, 117, 120, 98]
/** More literals than this, not collapsed: the text is not worth remembering. */
const MAX_LITERALS = 2000

let key = Buffer.allocUnsafe(8192)
let found = new Int32Array(3 * 4096)
let literals = 0
let params = 0
/** What `collapse` found besides the end of the list. */
let rowCount = 0
let rowLength = 0

function addLiteral(start: number, end: number): void {
  const at = literals * 3
  if (at + 3 > found.length) {
    const larger = new Int32Array(found.length * 2)
    larger.set(found)
    found = larger
  }
  found[at] = start
  found[at + 1] = end
  found[at + 2] = scannedKind
  literals++
}

/** Characters that make other operators when they touch. */
const operator = new Uint8Array(256)
for (const ch of '<>=!|&:-*/+%^~@') operator[ch.charCodeAt(0)] = 1

/** Bytes after which white space matters to a name: other names, quotes, `@` and `.`. */
const separated = new Uint8Array(identChar)
for (const ch of '\'"`@.') separated[ch.charCodeAt(0)] = 1

/**
 * Takes the bytes of a statement and the sql_mode flags that change lexing; returns its shape after one pass, or undefined when the text has to go to the parser
 * every time: version comments, several statements, adjacent strings, too many literals, bytes that are no token. Never throws.
 */
export function fingerprint(text: Buffer, options: ParseOptions): Shape | undefined {
  const n = text.length
  if (key.length < n + 64) key = Buffer.allocUnsafe(n * 2 + 64)
  const out = key
  const { ansiQuotes, noBackslashEscapes } = options
  literals = 0
  params = 0
  let p = 0
  let i = 0
  /** White space or a comment stood before this token. */
  let gap = false
  let afterDot = false
  /** The last token is an unquoted word that ends at `wordEnd`. */
  let wordEnd = -1
  let wordStart = 0
  let afterString = -1
  let shape: { rows: number; literalsPerRow: number; paramsPerRow: number; firstRowLiteral: number; firstRowParam: number } = noRows

  while (i < n) {
    const c = text[i]!
    const cls = charClass[c]!
    if (cls === CLASS.space) {
      i++
      gap = true
      afterDot = false
      continue
    }
    if (cls === CLASS.ident || cls === CLASS.digit) {
      if (!afterDot) {
        const end = cls === CLASS.digit ? scanNumber(text, i) : text[i + 1] === 39 ? scanPrefixed(text, i, noBackslashEscapes) : 0
        if (end < 0) return undefined
        if (end > 0) {
          addLiteral(i, end)
          out[p++] = MARK
          out[p++] = letters[scannedKind]!
          if (scannedKind === LITERAL.national) afterString = p
          i = end
          gap = false
          continue
        }
      }
      if (gap && p > 0 && separated[out[p - 1]!] === 1) out[p++] = 32
      wordStart = p
      do out[p++] = text[i]!
      while (++i < n && identChar[text[i]!] === 1)
      wordEnd = i
      gap = false
      afterDot = false
      continue
    }
    switch (cls) {
      case CLASS.single:
      case CLASS.double:
      case CLASS.backtick: {
        if (cls === CLASS.backtick || (cls === CLASS.double && ansiQuotes)) {
          const end = scanString(text, i, c, true)
          if (end < 0) return undefined
          if (gap && p > 0 && separated[out[p - 1]!] === 1) out[p++] = 32
          while (i < end) out[p++] = text[i++]!
        } else {
          const end = scanString(text, i, c, noBackslashEscapes)
          if (end < 0 || afterString === p) return undefined
          addLiteral(i, end)
          out[p++] = MARK
          out[p++] = letters[LITERAL.string]!
          afterString = p
          i = end
        }
        gap = false
        afterDot = false
        continue
      }
      case CLASS.dot: {
        if (isDigit(text[i + 1]) && wordEnd !== i) {
          const end = scanNumber(text, i)
          if (end < 0) return undefined
          addLiteral(i, end)
          out[p++] = MARK
          out[p++] = letters[scannedKind]!
          i = end
          gap = false
          continue
        }
        // A dot that does not touch its names is another thing than one that does.
        if (gap && p > 0) out[p++] = 32
        out[p++] = 46
        i++
        gap = false
        afterDot = true
        continue
      }
      case CLASS.at: {
        if (gap && p > 0 && separated[out[p - 1]!] === 1) out[p++] = 32
        const d = text[i + 1]
        if (d === 64) {
          out[p++] = 64
          out[p++] = 64
          i += 2
        } else if (d === 96 || d === 39 || d === 34) {
          const end = scanString(text, i + 1, d, noBackslashEscapes || d === 96 || (d === 34 && ansiQuotes))
          if (end < 0) return undefined
          while (i < end) out[p++] = text[i++]!
        } else {
          do out[p++] = text[i]!
          while (++i < n && (identChar[text[i]!] === 1 || text[i] === 46))
        }
        gap = false
        afterDot = false
        continue
      }
      case CLASS.hash:
        i = lineEnd(text, i)
        gap = true
        afterDot = false
        continue
      case CLASS.question:
        if (i + 1 < n && identChar[text[i + 1]!] === 1) return undefined
        params++
        out[p++] = 63
        i++
        gap = false
        continue
      case CLASS.semicolon:
        while (++i < n) if (charClass[text[i]!] !== CLASS.space) return undefined
        continue
      case 0:
        return undefined
      default:
        break
    }
    if (cls === CLASS.minus && text[i + 1] === 45 && (i + 2 >= n || text[i + 2]! <= 32 || text[i + 2] === 127)) {
      i = lineEnd(text, i)
      gap = true
      afterDot = false
      continue
    }
    if (cls === CLASS.slash && text[i + 1] === 42) {
      if (text[i + 2] === 33) return undefined
      const close = text.indexOf('*/', i + 2)
      if (close < 0) return undefined
      // Optimizer hints may change the plan: they stay, as written.
      if (text[i + 2] === 43) while (i < close + 2) out[p++] = text[i++]!
      i = close + 2
      gap = true
      afterDot = false
      continue
    }
    if (c === 40 && shape === noRows && wordEnd > 0 && isValues(out, wordStart, p)) {
      const firstRowLiteral = literals
      const firstRowParam = params
      const end = collapse(text, i, p, ansiQuotes, noBackslashEscapes)
      if (end > 0) {
        if (rowCount > 1) {
          out[p] = ROWS
          const literalsPerRow = (literals - firstRowLiteral) / rowCount
          shape = { rows: rowCount, literalsPerRow, paramsPerRow: (params - firstRowParam) / rowCount, firstRowLiteral, firstRowParam }
        }
        p += rowLength
        i = end
        gap = false
        continue
      }
      literals = firstRowLiteral
      params = firstRowParam
    }
    // `count (` and `count(` differ; so do `- -` and `--`, `> =` and `>=`.
    if (gap && p > 0 && (c === 40 || (operator[c] === 1 && operator[out[p - 1]!] === 1))) out[p++] = 32
    out[p++] = c
    i++
    gap = false
    afterDot = false
  }
  if (shape === noRows && literals > MAX_LITERALS) return undefined
  return { key: out.toString('latin1', 0, p), literals: found.slice(0, literals * 3), params, ...shape }
}

const noRows = { rows: 0, literalsPerRow: 0, paramsPerRow: 0, firstRowLiteral: 0, firstRowParam: 0 }

/** True when the key ends in the word VALUES or VALUE. */
function isValues(out: Uint8Array, start: number, end: number): boolean {
  const length = end - start
  if (length !== 6 && length !== 5) return false
  return (out[start]! | 32) === 118 && (out[start + 1]! | 32) === 97 && (out[start + 2]! | 32) === 108 && (out[start + 3]! | 32) === 117
    && (out[start + 4]! | 32) === 101 && (length === 5 || (out[start + 5]! | 32) === 115)
}

/**
 * At the `(` of a VALUES list: when all its rows hold the same kinds of literals, NULLs and parameters and nothing else, writes one row to the key at `p`, records
 * all literals, sets `rowCount` and `rowLength` and returns the offset behind the list. Returns 0 otherwise.
 */
function collapse(text: Buffer, open: number, p: number, ansiQuotes: boolean, noBackslashEscapes: boolean): number {
  const out = key
  const n = text.length
  let i = open
  rowCount = 0
  rowLength = 0
  for (;;) {
    let q = p
    out[q++] = ROW
    i++
    for (;;) {
      while (i < n && charClass[text[i]!] === CLASS.space) i++
      if (i >= n) return 0
      let c = text[i]!
      if (c === 45 || c === 43) {
        if (rowCount > 0 && out[q] !== c) return 0
        out[q++] = c
        if (c === 45 && text[i + 1] === 45) return 0
        i++
        while (i < n && charClass[text[i]!] === CLASS.space) i++
        c = text[i] ?? 0
      }
      let letter = 0
      const cls = charClass[c]!
      if (c === 63) {
        if (i + 1 < n && identChar[text[i + 1]!] === 1) return 0
        params++
        letter = 63
        i++
      } else if (isNull(text, i)) {
        letter = 78
        i += 4
      } else {
        const end = cls === CLASS.digit || (cls === CLASS.dot && isDigit(text[i + 1])) ? scanNumber(text, i)
          : c === 39 || (c === 34 && !ansiQuotes) ? scanString(text, i, c, noBackslashEscapes)
            : cls === CLASS.ident ? scanPrefixed(text, i, noBackslashEscapes) : 0
        if (end <= 0) return 0
        addLiteral(i, end)
        letter = letters[scannedKind]!
        i = end
      }
      if (rowCount > 0 && out[q] !== letter) return 0
      out[q++] = letter
      while (i < n && charClass[text[i]!] === CLASS.space) i++
      c = text[i] ?? 0
      i++
      if (c === 41) break
      if (c !== 44) return 0
    }
    if (rowCount > 0 && q - p !== rowLength - 1) return 0
    rowCount++
    out[q++] = 41
    rowLength = q - p
    let j = i
    while (j < n && charClass[text[j]!] === CLASS.space) j++
    if (text[j] !== 44) return i
    j++
    while (j < n && charClass[text[j]!] === CLASS.space) j++
    if (text[j] !== 40) return 0
    i = j
  }
}

function isNull(text: Uint8Array, i: number): boolean {
  return (text[i]! | 32) === 110 && (text[i + 1]! | 32) === 117 && (text[i + 2]! | 32) === 108 && (text[i + 3]! | 32) === 108
    && identChar[text[i + 4] ?? 0] !== 1
}

function lineEnd(text: Buffer, from: number): number {
  const end = text.indexOf(10, from)
  return end < 0 ? text.length : end + 1
}
