import { NUL_STAND_IN } from '../base/nul.ts'
import { mysqlError } from '../errors/mysql-error.ts'

/** Takes a text for PostgreSQL; returns it without NUL. Throws 1300 for the character that stands for it. */
export function withoutNul(text: string): string {
  if (text.includes(NUL_STAND_IN)) throw mysqlError('ER_INVALID_CHARACTER_STRING', 'utf8mb4', Buffer.from(NUL_STAND_IN).toString('hex').toUpperCase())
  return text.includes('\0') ? text.replaceAll('\0', NUL_STAND_IN) : text
}

/** Is this text the same in PostgreSQL? */
export const isSame = (text: string): boolean => !text.includes('\0') && !text.includes(NUL_STAND_IN)
