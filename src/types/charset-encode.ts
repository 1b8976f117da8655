import { UPPER_HALVES } from './charset-codes.ts'

/** Text to the bytes of a character set that is not UTF-8. */
export type TextEncode = (text: string) => Buffer
/** The other way; undefined: the bytes are no text of the set. What a single-byte set leaves out is U+FFFD. */
export type TextDecode = (bytes: Buffer) => string | undefined

// MySQL's name to the label of the Encoding Standard's decoder, where the two agree on printable characters.
const labels: Readonly<Record<string, string>> = {
  big5: 'big5', gbk: 'gbk', gb2312: 'gbk', gb18030: 'gb18030', sjis: 'shift_jis', cp932: 'shift_jis', ujis: 'euc-jp', eucjpms: 'euc-jp', euckr: 'euc-kr',
}

interface Codec {
  readonly encode: TextEncode
  readonly decode: TextDecode
}

/** Unicode in units of a fixed width: how a code point is written, and read from `at` (undefined: not valid); `unit` is the shortest character. */
const wide = (unit: 2 | 4, write: (code: number) => readonly number[], read: (bytes: Buffer, at: number) => { readonly code: number; readonly size: number } | undefined): Codec => ({
  encode: (text) => Buffer.from([...text].flatMap((c) => write(c.codePointAt(0) as number))),
  decode: (given) => {
    // a missing beginning is zeros
    const bytes = given.length % unit === 0 ? given : Buffer.concat([Buffer.alloc(unit - (given.length % unit)), given])
    let text = ''
    for (let at = 0; at < bytes.length; ) {
      const found = read(bytes, at)
      if (found === undefined) return undefined
      text += String.fromCodePoint(found.code)
      at += found.size
    }
    return text
  },
})
const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000
const two = (code: number): number[] => [code >> 8, code & 0xff]
const twoLittle = (code: number): number[] => [code & 0xff, code >> 8]
const utf16 = (bytesOf: (unit: number) => number[], unitAt: (bytes: Buffer, at: number) => number): Codec => wide(2, (code) => (code < 0x10000 ? bytesOf(code) : [...bytesOf(0xd800 + ((code - 0x10000) >> 10)), ...bytesOf(0xdc00 + (code & 0x3ff))]), (bytes, at) => {
  const first = unitAt(bytes, at)
  if (!isSurrogate(first)) return { code: first, size: 2 }
  if (first >= 0xdc00 || at + 4 > bytes.length) return undefined
  const second = unitAt(bytes, at + 2)
  return second >= 0xdc00 && second < 0xe000 ? { code: 0x10000 + ((first & 0x3ff) << 10) + (second & 0x3ff), size: 4 } : undefined
})

const unicode: Readonly<Record<string, Codec>> = {
  ucs2: wide(2, (code) => (code < 0x10000 ? two(code) : [0, 0x3f]), (bytes, at) => ({ code: bytes.readUInt16BE(at), size: 2 })),
  utf16: utf16(two, (bytes, at) => bytes.readUInt16BE(at)),
  utf16le: utf16(twoLittle, (bytes, at) => bytes.readUInt16LE(at)),
  utf32: wide(4, (code) => [0, code >> 16, (code >> 8) & 0xff, code & 0xff], (bytes, at) => {
    const code = bytes.readUInt32BE(at)
    return code > 0x10ffff || isSurrogate(code) ? undefined : { code, size: 4 }
  }),
}

function singleByte(upper: string): Codec {
  const reverse = new Map<string, number>()
  for (let i = 0; i < 128; i++) if (upper[i] !== '\ufffd' && !reverse.has(upper[i] as string)) reverse.set(upper[i] as string, 0x80 + i)
  return {
    encode: (text) => table(text, reverse),
    decode: (bytes) => bytes.toString('latin1').replace(/[\x80-\xff]/g, (c) => upper[c.charCodeAt(0) - 0x80] as string),
  }
}

function multiByte(label: string): Codec {
  const decoder = new TextDecoder(label, { fatal: true })
  let reverse: Map<string, number> | undefined
  return { encode: (text) => table(text, (reverse ??= reverseTable(label))), decode: (bytes) => {
    try {
      return decoder.decode(bytes)
    } catch {
      return undefined
    }
  } }
}

const codecs = new Map<string, Codec | undefined>()
function codecOf(charset: string): Codec | undefined {
  if (!codecs.has(charset)) codecs.set(charset, makeCodec(charset))
  return codecs.get(charset)
}

function makeCodec(charset: string): Codec | undefined {
  const upper = UPPER_HALVES[charset]
  if (upper !== undefined) return singleByte(upper)
  const label = labels[charset]
  return label === undefined ? unicode[charset] : multiByte(label)
}

/**
 * Takes a MySQL character set name; returns its encoder (`?` for what it cannot hold, as MySQL does), or undefined where UTF-8 bytes
 * are right as they are: utf8mb4, binary, and sets this runtime has no table for.
 */
export function textEncoder(charset: string | undefined): TextEncode | undefined {
  if (charset === undefined || charset === 'utf8mb4' || charset === 'binary') return undefined
  return charset === 'utf8mb3' ? encodeShort : codecOf(charset)?.encode
}
const encodeShort: TextEncode = (text) => Buffer.from(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '?'))

/** Takes a MySQL character set name; returns its decoder, or undefined for the UTF-8 family, binary and sets this runtime has no table for. */
export function textDecoder(charset: string): TextDecode | undefined {
  return codecOf(charset)?.decode
}

/** The decoder asked for every one- and two-byte sequence; done once per process and character set that a client uses. */
function reverseTable(label: string): Map<string, number> {
  const decoder = new TextDecoder(label, { fatal: true })
  const reverse = new Map<string, number>()
  const learn = (code: number, bytes: Uint8Array): void => {
    try {
      const text = decoder.decode(bytes)
      if ([...text].length === 1 && !reverse.has(text)) reverse.set(text, code)
    } catch {
      // not a character of the set
    }
  }
  for (let i = 0x80; i < 0x100; i++) learn(i, Uint8Array.of(i))
  for (let first = 0x81; first < 0xff; first++) for (let second = 0x40; second < 0xff; second++) learn((first << 8) | second, Uint8Array.of(first, second))
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
