import type { ExprType } from '../types/type.ts'

/** What of a type a plan's key holds. */
export const typeKey = (t: ExprType): string => `${t.name},${t.unsigned},${t.length},${t.decimals},${t.collation}`

/** The collation of a literal with a character set introducer. */
export function defaultCollation(charset: string, connection: string): string {
  if (connection.startsWith(`${charset}_`)) return connection
  return charset === 'utf8mb4' ? 'utf8mb4_0900_ai_ci' : charset === 'latin1' ? 'latin1_swedish_ci' : `${charset === 'utf8' ? 'utf8mb3' : charset}_general_ci`
}
