import { errorText, errorWithText, mysqlError } from '../errors/mysql-error.ts'
import type { ErrorSymbol } from '../errors/mysql-error.ts'
import { ERRORS } from '../errors/table.ts'
import type { WarningLevel } from '../errors/warning.ts'
import { hasSqlMode, isStrict, SQL_MODE } from './sql-mode.ts'
import type { MySqlType } from './type.ts'
import type { Conversion } from './value.ts'

/** What a conversion asks the session. */
export interface ConversionContext {
  readonly sqlMode: number
  /** time_zone, as its variable says it */
  readonly timeZone: string
  /** the character set of literals (that of collation_connection) */
  readonly charset: string
  /** the statement's start in microseconds since the epoch: a TIME becomes a DATETIME of that day */
  readonly now: bigint
  /** the statement writes in strict mode, where what a conversion cuts is an error */
  readonly writes?: boolean
  /** row of a multi-row statement, from 1 */
  readonly row: number
  warn(level: WarningLevel, errno: number, message: string): void
}

type ColumnConversion = Extract<Conversion, { kind: 'column' }>

/** The column that a value is stored into: what goes wrong is an error in strict mode and a warning otherwise (manual: Strict SQL Mode). */
export class Target {
  readonly type: MySqlType
  readonly column: string
  readonly table: string
  readonly ctx: ConversionContext
  readonly strict: boolean

  constructor(conversion: ColumnConversion, ctx: ConversionContext) {
    this.type = conversion.type
    this.column = conversion.column
    this.table = conversion.table ?? ''
    this.ctx = ctx
    this.strict = isStrict(ctx.sqlMode) && !conversion.ignore
  }

  has(flag: number): boolean {
    return hasSqlMode(this.ctx.sqlMode, flag)
  }

  get truncatesFraction(): boolean {
    return this.has(SQL_MODE.TIME_TRUNCATE_FRACTIONAL)
  }

  /** Error or warning with the column's name and row. */
  #column(symbol: ErrorSymbol, ...before: string[]): void {
    if (this.strict) throw mysqlError(symbol, ...before, this.column, this.ctx.row)
    this.ctx.warn('Warning', ERRORS[symbol].errno, errorText(symbol, ...before, this.column, this.ctx.row))
  }

  truncated(): void {
    this.#column('WARN_DATA_TRUNCATED')
  }

  outOfRange(): void {
    this.#column('ER_WARN_DATA_OUT_OF_RANGE')
  }

  /** 1366: the value is not of the kind at all. */
  incorrect(kind: string, text: string): void {
    this.#column('ER_TRUNCATED_WRONG_VALUE_FOR_FIELD', kind, text)
  }

  /** Too long: its own error in strict mode, a plain truncation or, for BIT, a range warning otherwise. */
  tooLong(otherwise: 'truncated' | 'range' = 'truncated'): void {
    if (this.strict) throw mysqlError('ER_DATA_TOO_LONG', this.column, this.ctx.row)
    if (otherwise === 'range') this.outOfRange()
    else this.truncated()
  }

  note(): void {
    this.ctx.warn('Note', ERRORS.WARN_DATA_TRUNCATED.errno, errorText('WARN_DATA_TRUNCATED', this.column, this.ctx.row))
  }

  /** A date or time that is none, or does not fit: in strict mode always 1292, else truncation or range. */
  temporal(kind: string, text: string, otherwise: 'truncated' | 'range'): void {
    if (this.strict) throw errorWithText(ERRORS.ER_TRUNCATED_WRONG_VALUE.errno, this.#temporalText(kind, text))
    if (otherwise === 'range') this.outOfRange()
    else this.truncated()
  }

  temporalNote(kind: string, text: string): void {
    if (this.strict) this.ctx.warn('Note', ERRORS.ER_TRUNCATED_WRONG_VALUE.errno, this.#temporalText(kind, text))
    else this.note()
  }

  #temporalText(kind: string, text: string): string {
    return errorText('ER_TRUNCATED_WRONG_VALUE_FOR_FIELD', kind, text, this.column, this.ctx.row)
  }
}
