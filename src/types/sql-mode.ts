// sql_mode (manual: "Server SQL Modes"). The bit values are MySQL's own: SET sql_mode = 4 means ANSI_QUOTES.

/** Bits 0 to 31 can be tested with `mode & FLAG`; TIME_TRUNCATE_FRACTIONAL and above only with `hasSqlMode`. */
export const SQL_MODE = {
  REAL_AS_FLOAT: 2 ** 0,
  PIPES_AS_CONCAT: 2 ** 1,
  ANSI_QUOTES: 2 ** 2,
  IGNORE_SPACE: 2 ** 3,
  NOT_USED: 2 ** 4,
  ONLY_FULL_GROUP_BY: 2 ** 5,
  NO_UNSIGNED_SUBTRACTION: 2 ** 6,
  NO_DIR_IN_CREATE: 2 ** 7,
  ANSI: 2 ** 18,
  NO_AUTO_VALUE_ON_ZERO: 2 ** 19,
  NO_BACKSLASH_ESCAPES: 2 ** 20,
  STRICT_TRANS_TABLES: 2 ** 21,
  STRICT_ALL_TABLES: 2 ** 22,
  NO_ZERO_IN_DATE: 2 ** 23,
  NO_ZERO_DATE: 2 ** 24,
  ALLOW_INVALID_DATES: 2 ** 25,
  ERROR_FOR_DIVISION_BY_ZERO: 2 ** 26,
  TRADITIONAL: 2 ** 27,
  HIGH_NOT_PRECEDENCE: 2 ** 29,
  NO_ENGINE_SUBSTITUTION: 2 ** 30,
  PAD_CHAR_TO_FULL_LENGTH: 2 ** 31,
  TIME_TRUNCATE_FRACTIONAL: 2 ** 32,
} as const

export type SqlModeName = keyof typeof SQL_MODE

const NAMES = Object.keys(SQL_MODE) as SqlModeName[]
const ALL = NAMES.reduce((sum, name) => sum + SQL_MODE[name], 0)

/** The members that setting a combined mode adds to it. */
const COMBINED: readonly (readonly [number, number])[] = [
  [
    SQL_MODE.ANSI,
    SQL_MODE.REAL_AS_FLOAT +
      SQL_MODE.PIPES_AS_CONCAT +
      SQL_MODE.ANSI_QUOTES +
      SQL_MODE.IGNORE_SPACE +
      SQL_MODE.ONLY_FULL_GROUP_BY,
  ],
  [
    SQL_MODE.TRADITIONAL,
    SQL_MODE.STRICT_TRANS_TABLES +
      SQL_MODE.STRICT_ALL_TABLES +
      SQL_MODE.NO_ZERO_IN_DATE +
      SQL_MODE.NO_ZERO_DATE +
      SQL_MODE.ERROR_FOR_DIVISION_BY_ZERO +
      SQL_MODE.NO_ENGINE_SUBSTITUTION,
  ],
]

/** MySQL 8's default. */
export const DEFAULT_SQL_MODE: number =
  SQL_MODE.ONLY_FULL_GROUP_BY +
  SQL_MODE.STRICT_TRANS_TABLES +
  SQL_MODE.NO_ZERO_IN_DATE +
  SQL_MODE.NO_ZERO_DATE +
  SQL_MODE.ERROR_FOR_DIVISION_BY_ZERO +
  SQL_MODE.NO_ENGINE_SUBSTITUTION

/** Takes a mode and one flag; returns whether it is set. */
export function hasSqlMode(mode: number, flag: number): boolean {
  return Math.floor(mode / flag) % 2 === 1
}

/** Takes two modes; returns the flags of both. */
export function joinSqlModes(a: number, b: number): number {
  let mode = a
  for (const name of NAMES)
    if (hasSqlMode(b, SQL_MODE[name]) && !hasSqlMode(mode, SQL_MODE[name])) mode += SQL_MODE[name]
  return mode
}

/** Takes a mode; returns whether bad data in a write to a transactional table is an error. */
export function isStrict(mode: number): boolean {
  return (mode & (SQL_MODE.STRICT_TRANS_TABLES | SQL_MODE.STRICT_ALL_TABLES)) !== 0
}

export type ParsedSqlMode =
  | { readonly mode: number }
  /** The word that is no mode (error 1231). */
  | { readonly unknown: string }
  /** Bits that no mode has (error 3899). */
  | { readonly unsupported: bigint }

/** Takes names separated by commas, in any case; returns the mode with combined modes expanded, or the first unknown word. */
export function parseSqlMode(text: string): ParsedSqlMode {
  let mode = 0
  for (const raw of text.split(',')) {
    const word = raw.trimEnd()
    if (word === '') continue
    const name = word.toUpperCase()
    if (/^NOT_USED_(9|1[0-8]|29)$/.test(name)) return { unsupported: 1n << (BigInt(name.slice(9)) - 1n) }
    if (!Object.hasOwn(SQL_MODE, name)) return { unknown: word }
    mode = joinSqlModes(mode, SQL_MODE[name as SqlModeName])
  }
  return { mode: expandSqlMode(mode) }
}

/** Takes a number as in SET sql_mode = 4; returns the mode, or what is wrong with it. */
export function sqlModeFromNumber(value: bigint): ParsedSqlMode {
  if (value < 0n || value >= 1n << 34n) return { unknown: String(value) }
  const supported = BigInt(ALL)
  if ((value & ~supported) !== 0n) return { unsupported: value & ~supported }
  return { mode: expandSqlMode(Number(value)) }
}

function expandSqlMode(mode: number): number {
  let expanded = mode
  for (const [flag, members] of COMBINED) if (hasSqlMode(mode, flag)) expanded = joinSqlModes(expanded, members)
  return expanded
}

/** Takes a mode; returns its names in MySQL's order, as @@sql_mode shows them. */
export function printSqlMode(mode: number): string {
  return NAMES.filter((name) => hasSqlMode(mode, SQL_MODE[name])).join(',')
}
