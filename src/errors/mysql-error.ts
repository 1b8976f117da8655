import { ERRORS, errorByNumber } from './table.ts'
import type { ErrorSymbol } from './table.ts'

export type { ErrorSymbol } from './table.ts'

/** Messages are in MySQL's utf8mb3, which lacks the characters beyond U+FFFF (manual: Error Message Elements). */
export const messageText = (text: string): string => (/[\ud800-\udfff]/.test(text) ? text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '?') : text)

/** An error as a MySQL client sees it: number, five-character SQLSTATE and the exact text. */
export class MySqlError extends Error {
  override readonly name = 'MySqlError'
  readonly errno: number
  readonly sqlState: string

  constructor(errno: number, sqlState: string, message: string, options?: ErrorOptions) {
    super(messageText(message), options)
    this.errno = errno
    this.sqlState = sqlState
  }
}

/** Takes an error symbol and the arguments of its template; returns the error with MySQL's number, SQLSTATE and finished text. */
export function mysqlError(symbol: ErrorSymbol, ...args: (string | number | bigint)[]): MySqlError {
  const row = ERRORS[symbol]
  return new MySqlError(row.errno, row.sqlState, formatMessage(row.template, args))
}

/** Takes an error number and a finished text; returns the error with the number's own SQLSTATE (HY000 for unknown numbers). */
export function errorWithText(errno: number, text: string): MySqlError {
  return new MySqlError(errno, errorByNumber(errno)?.sqlState ?? 'HY000', text)
}

/** Takes an error symbol and arguments; returns only the text, for warnings. */
export function errorText(symbol: ErrorSymbol, ...args: (string | number | bigint)[]): string {
  return formatMessage(ERRORS[symbol].template, args)
}

const conversion = /%(-?)(0?)(\d*)(?:\.(\d+|\*))?(?:ll|l|h|z)?([sdiufxXc%])/g

/**
 * Takes a printf-like template and its arguments; returns the text. A precision limits %s in UTF-8 bytes, whole characters only,
 * as the server does. `%.*s` takes one argument: the string, already cut. Missing arguments become empty.
 */
export function formatMessage(template: string, args: readonly (string | number | bigint)[]): string {
  let next = 0
  return template.replace(
    conversion,
    (_all, left: string, zero: string, width: string, precision: string | undefined, type: string) => {
      if (type === '%') return '%'
      const arg = args[next++] ?? ''
      let text: string
      if (type === 's')
        text = precision === undefined || precision === '*' ? String(arg) : cutBytes(messageText(String(arg)), Number(precision))
      else if (type === 'c') text = typeof arg === 'number' ? String.fromCodePoint(arg) : String(arg)
      else if (type === 'x' || type === 'X')
        text = isNumeric(arg)
          ? BigInt(typeof arg === 'bigint' ? arg : Math.trunc(Number(arg))).toString(16)
          : String(arg)
      else if (type === 'f')
        text = isNumeric(arg) ? Number(arg).toFixed(precision === undefined ? 6 : Number(precision)) : String(arg)
      else text = String(arg)
      if (type === 'X') text = text.toUpperCase()
      // MySQL's own formatter pads numbers only; `%-.64s` has a precision but no width.
      const least = Number(width || 0)
      if (text.length >= least) return text
      return left ? text.padEnd(least) : text.padStart(least, zero ? '0' : ' ')
    },
  )
}

function isNumeric(value: string | number | bigint): boolean {
  return typeof value !== 'string' || (value !== '' && Number.isFinite(Number(value)))
}

/** Takes a text and a limit in UTF-8 bytes; returns the longest prefix of whole characters within the limit. */
export function cutBytes(text: string, limit: number): string {
  if (text.length * 3 <= limit) return text
  let bytes = 0
  let end = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (bytes > limit) return text.slice(0, end)
    end += char.length
  }
  return text
}
