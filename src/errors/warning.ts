import { ERRORS, errorByNumber } from './table.ts'
import type { ErrorSymbol } from './table.ts'
import { formatMessage, MySqlError } from './mysql-error.ts'

export type WarningLevel = 'Note' | 'Warning' | 'Error'

/** One row of SHOW WARNINGS. */
export interface Warning {
  readonly level: WarningLevel
  readonly errno: number
  readonly message: string
  /** where it is not the number's own: SIGNAL */
  readonly sqlState?: string
  /** what SIGNAL said of its origin, by the items' names */
  readonly origin?: Readonly<Record<string, string>>
}

/** Takes a level, an error symbol and its arguments; returns the warning with the finished text. */
export function warning(level: WarningLevel, symbol: ErrorSymbol, ...args: (string | number | bigint)[]): Warning {
  const row = ERRORS[symbol]
  return { level, errno: row.errno, message: formatMessage(row.template, args) }
}

/** A deprecation has the text of its own symbol under number 1287. */
export function deprecated(symbol: ErrorSymbol): Warning {
  return { ...warning('Warning', symbol), errno: 1287 }
}

/** Takes an error; returns its row in the warning list. */
export function warningFromError(error: MySqlError, level: WarningLevel = 'Error'): Warning {
  const usual = errorByNumber(error.errno)?.sqlState ?? 'HY000'
  return { level, errno: error.errno, message: error.message, ...(error.sqlState === usual ? {} : { sqlState: error.sqlState }) }
}
