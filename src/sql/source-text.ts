/** Statements are held as byte strings (latin1: one char per UTF-8 byte), so that offsets are byte offsets and nothing is lost. */

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
