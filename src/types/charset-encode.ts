/** Text to the bytes of a client's character set that is not UTF-8. */
export type TextEncode = (text: string) => Buffer

// MySQL's name to the label of the Encoding Standard's decoder, where the two agree on printable characters (ISO sets differ in C1 controls only).
const labels: Readonly<Record<string, string>> = {
  latin1: 'windows-1252', latin2: 'iso-8859-2', latin5: 'iso-8859-9', latin7: 'iso-8859-13', greek: 'iso-8859-7', hebrew: 'iso-8859-8',
  cp1250: 'windows-1250', cp1251: 'windows-1251', cp1256: 'windows-1256', cp1257: 'windows-1257', cp866: 'ibm866', koi8r: 'koi8-r', koi8u: 'koi8-u',
  macroman: 'macintosh', tis620: 'windows-874', ascii: 'us-ascii', big5: 'big5', gbk: 'gbk', gb2312: 'gbk', gb18030: 'gb18030',
  sjis: 'shift_jis', cp932: 'shift_jis', ujis: 'euc-jp', eucjpms: 'euc-jp', euckr: 'euc-kr',
}
const multiByte = new Set(['big5', 'gbk', 'gb2312', 'gb18030', 'sjis', 'cp932', 'ujis', 'eucjpms', 'euckr'])

// Node's own decoder of windows-1252 is ISO 8859-1 in some releases: 0x80 to 0x9F are listed here.
const CP1252_HIGH = '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

const encoders = new Map<string, TextEncode | undefined>()

/**
 * Takes a MySQL character set name; returns its encoder (`?` for what it cannot hold, as MySQL does), or undefined where UTF-8 bytes
 * are right as they are: utf8mb4, utf8mb3 without four-byte characters, binary, and sets this runtime has no table for.
 */
export function textEncoder(charset: string | undefined): TextEncode | undefined {
  if (charset === undefined || charset === 'utf8mb4' || charset === 'binary') return undefined
  if (!encoders.has(charset)) encoders.set(charset, make(charset))
  return encoders.get(charset)
}

const decoders = new Map<string, ((bytes: Buffer) => string) | undefined>()

/** Takes a MySQL character set name; returns its decoder, or undefined for the UTF-8 family, binary and sets this runtime has no table for. */
export function textDecoder(charset: string): ((bytes: Buffer) => string) | undefined {
  if (!decoders.has(charset)) decoders.set(charset, makeDecoder(charset))
  return decoders.get(charset)
}

function makeDecoder(charset: string): ((bytes: Buffer) => string) | undefined {
  if (charset === 'latin1') return (bytes) => bytes.toString('latin1').replace(/[\x80-\x9f]/g, (c) => CP1252_HIGH[c.charCodeAt(0) - 0x80] as string)
  const label = labels[charset]
  if (label === undefined || charset === 'ascii') return undefined
  const decoder = new TextDecoder(label)
  return (bytes) => decoder.decode(bytes)
}

function make(charset: string): TextEncode | undefined {
  if (charset === 'utf8mb3') return (text) => Buffer.from(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '?'))
  if (charset === 'ascii') return (text) => table(text, new Map())
  const label = labels[charset]
  if (label === undefined) return undefined
  let reverse: Map<string, number> | undefined
  return (text) => table(text, (reverse ??= reverseTable(label, multiByte.has(charset))))
}

/** The decoder asked for every one- and two-byte sequence; done once per process and character set that a client uses. */
function reverseTable(label: string, wide: boolean): Map<string, number> {
  const decoder = new TextDecoder(label, { fatal: true })
  const reverse = new Map<string, number>()
  if (label === 'windows-1252') {
    for (let i = 0; i < 0x20; i++) reverse.set(CP1252_HIGH[i] as string, 0x80 + i)
    for (let i = 0xa0; i < 0x100; i++) reverse.set(String.fromCharCode(i), i)
    return reverse
  }
  const learn = (code: number, bytes: Uint8Array): void => {
    try {
      const text = decoder.decode(bytes)
      if ([...text].length === 1 && !reverse.has(text)) reverse.set(text, code)
    } catch {
      // not a character of the set
    }
  }
  for (let i = 0x80; i < 0x100; i++) learn(i, Uint8Array.of(i))
  if (wide) for (let first = 0x81; first < 0xff; first++) for (let second = 0x40; second < 0xff; second++) learn((first << 8) | second, Uint8Array.of(first, second))
  return reverse
}

function table(text: string, reverse: Map<string, number>): Buffer {
  const out = Buffer.allocUnsafe(text.length * 2)
  let at = 0
  for (const char of text) {
    const code = char.charCodeAt(0) < 0x80 ? char.charCodeAt(0) : (reverse.get(char) ?? 0x3f)
    if (code > 0xff) out[at++] = code >>> 8
    out[at++] = code & 0xff
  }
  return out.subarray(0, at)
}
