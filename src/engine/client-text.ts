import { textDecoder } from '../types/charset-encode.ts'
import type { TextDecode } from '../types/charset-encode.ts'

/** Takes character_set_client; returns its decoder where a client's bytes are no UTF-8. */
export const clientDecoder = (charset: string): TextDecode | undefined => (charset === 'ascii' ? undefined : textDecoder(charset))

/** A statement's text in UTF-8, which everything behind reads. */
export function clientText(sql: Buffer, decode: TextDecode | undefined): Buffer {
  if (decode === undefined || sql.every((byte) => byte < 0x80)) return sql
  const text = decode(sql)
  return text === undefined ? sql : Buffer.from(text)
}
