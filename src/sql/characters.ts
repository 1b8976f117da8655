/** Character tables and the small questions about characters that the lexer and the fingerprint answer alike. */

// Character classes.
export const SPACE = 1, IDENT = 2, DIGIT = 3, SINGLE = 4, DOUBLE = 5, BACKTICK = 6, PUNCT = 7, DOT = 8, AT = 9, MINUS = 10, SLASH = 11, HASH = 12, QUESTION = 13, COMPARE = 14, PIPE = 15, AMP = 16, COLON = 17, STAR = 18, SEMICOLON = 19
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

export function isHex(c: number): boolean {
  return (c >= 48 && c <= 57) || ((c | 32) >= 97 && (c | 32) <= 102)
}
