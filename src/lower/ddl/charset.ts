import { mysqlError } from '../../errors/mysql-error.ts'
import { charsetByName } from '../../types/charset-table.ts'
import { collationById, collationByName } from '../../types/collation-table.ts'

/** Takes a character set and a collation as written (either may be absent) and the inherited collation; returns the collation meant. Throws 1115, 1273, 1253. */
export function collationOf(charset: string | undefined, collation: string | undefined, inherited: string): string {
  const set = charset === undefined || charset === 'default' ? undefined : charsetByName(charset)
  if (charset !== undefined && charset !== 'default' && !set) throw mysqlError('ER_UNKNOWN_CHARACTER_SET', charset)
  if (collation !== undefined && collation !== 'default') {
    const row = collationByName(collation)
    if (!row) throw mysqlError('ER_UNKNOWN_COLLATION', collation)
    if (set && row.charset !== set.name) throw mysqlError('ER_COLLATION_CHARSET_MISMATCH', row.name, set.name)
    return row.name
  }
  return set ? set.defaultCollation : inherited
}

/** The _bin collation of a collation's character set. */
export function binaryCollation(collation: string): string {
  const set = charsetByName(collationByName(collation)?.charset ?? 'utf8mb4')
  return set === undefined ? 'utf8mb4_bin' : (collationById(set.binaryCollationId)?.name ?? 'utf8mb4_bin')
}

/** Bytes of a character set's longest character. */
export const maxlenOf = (collation: string): number => collationByName(collation)?.maxlen ?? 1
