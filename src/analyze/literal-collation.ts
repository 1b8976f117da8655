import { mysqlError } from '../errors/mysql-error.ts'
import { textEncoder } from '../types/charset-encode.ts'
import { charsetByName } from '../types/charset-table.ts'
import { decodeUtf8, stringValue, typeOfValue } from '../types/literal.ts'
import type { ExprType } from '../types/type.ts'
import type { Value } from '../types/value.ts'

/** What of a type a plan's key holds. */
export const typeKey = (t: ExprType): string => `${t.name},${t.unsigned},${t.length},${t.decimals},${t.collation}`

/**
 * A string, hexadecimal or bit literal with a character set introducer: its value, and its type, of the set's default collation. Throws 1115 for an unknown set,
 * 1300 when the bytes are no text of it. `client`: its character set where that is not UTF-8.
 */
export function introduced(bytes: string, introducer: string, client: string | undefined): { readonly value: Value; readonly type: ExprType } {
  const charset = charsetByName(introducer)
  if (charset === undefined) throw mysqlError('ER_UNKNOWN_CHARACTER_SET', introducer)
  // the statement was read as the client's character set; an introducer speaks of the bytes that the client sent
  const encode = textEncoder(client)
  const value = stringValue(encode === undefined ? bytes : encode(decodeUtf8(bytes) ?? bytes).toString('latin1'), charset.name)
  if (charset.name !== 'binary' && value.kind === 'bytes') throw mysqlError('ER_INVALID_CHARACTER_STRING', charset.name, wrongBytes(value.bytes))
  return { value, type: typeOfValue(value, charset.defaultCollation) }
}

/** The first bytes that are no UTF-8. */
function wrongBytes(bytes: Buffer): string {
  let at = 0
  for (const char of bytes.toString('utf8')) {
    if (char === '\ufffd') break
    at += Buffer.byteLength(char)
  }
  return bytes.subarray(at < bytes.length ? at : 0).subarray(0, 3).toString('hex').toUpperCase()
}
