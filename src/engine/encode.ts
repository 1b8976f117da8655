import { errorWithText, mysqlError } from '../errors/mysql-error.ts'
import { ERRORS } from '../errors/table.ts'
import type { Warning } from '../errors/warning.ts'
import type { Session } from '../session/session.ts'
import { encode as encodeValue } from '../types/convert.ts'
import type { ConversionContext } from '../types/convert.ts'
import type { IdSource } from '../lower/dml/write.ts'
import { doubleText } from '../types/number-text.ts'
import { NULL_VALUE } from '../types/value.ts'
import type { ParamSlot, Value, ValueSource } from '../types/value.ts'
import type { Bindings } from './plan.ts'
import { factValue, userToValue } from './session-values.ts'
import { viewOf } from './session-view.ts'

export type SystemSource = Extract<ValueSource, { kind: 'system-table' }>

/** Gives a plan's parameters their bytes: values are taken from the statement or the session and converted as MySQL does. Throws and warns as the conversion does. */
export class ParameterEncoder implements ConversionContext {
  readonly sqlMode: number
  /** The number of the row that is converted, for warnings. */
  row = 1
  readonly #session: Session
  readonly #version: string
  readonly #bindings: Bindings
  readonly #strict: boolean
  readonly #quiet: boolean
  /** UPDATE converts its values for every row: what is wrong with them is told when the rows are counted */
  #columnWarnings: Warning[] | undefined
  /** of arrays, whose columns are converted one after the other: what is wrong is told row by row */
  #rowWarnings: { row: number; warning: Warning }[] | undefined
  #nulls: Set<string> | undefined
  #rowError: { row: number; error: unknown } | undefined
  /** an operand is being converted, not a value for a column */
  #operand = false
  #systemRows: ReadonlyMap<SystemSource, string> | undefined

  /** `strict`: the statement writes in strict mode, where what a conversion cuts is an error; `quiet`: its warnings are known already; `perRow`: it is an UPDATE. */
  constructor(session: Session, version: string, bindings: Bindings, strict = false, quiet = false, perRow = false) {
    this.sqlMode = session.sqlMode
    this.#session = session
    this.#version = version
    this.#bindings = bindings
    this.#strict = strict
    this.#quiet = quiet
    if (perRow) this.#columnWarnings = []
  }

  get timeZone(): string {
    return viewOf(this.#session).timeZone
  }

  get writes(): boolean {
    return this.#strict
  }

  get charset(): string {
    return viewOf(this.#session).charset
  }

  get now(): bigint {
    return this.#session.now
  }

  warn(level: Warning['level'], errno: number, message: string): void {
    if (this.#strict && this.#operand && errno === ERRORS.ER_TRUNCATED_WRONG_VALUE.errno) throw errorWithText(errno, message)
    if (this.#quiet) return
    if (this.#rowWarnings !== undefined) this.#rowWarnings.push({ row: this.row, warning: { level, errno, message } })
    else if (this.#columnWarnings !== undefined && !this.#operand) this.#columnWarnings.push({ level, errno, message })
    else this.tell({ level, errno, message })
  }

  /** Is what was converted last an operand? */
  get inOperand(): boolean {
    return this.#operand
  }

  /** Takes a warning; NULL for a NOT NULL column is told once for a column, but by UPDATE. */
  tell(warning: Warning): void {
    if (warning.errno === ERRORS.ER_BAD_NULL_ERROR.errno && this.#columnWarnings === undefined) {
      if (this.#nulls?.has(warning.message)) return
      ;(this.#nulls ??= new Set()).add(warning.message)
    }
    this.#session.warn(warning)
  }

  /** Tells of an UPDATE's values once for every row. */
  warnRows(rows: number): void {
    const warnings = this.#columnWarnings ?? []
    if (warnings.length > 0) for (let row = 1; row <= rows; row++) for (const w of warnings) this.#session.warn(row === 1 ? w : { ...w, message: w.message.replace(/ at row 1$/, ` at row ${row}`) })
  }

  value(source: ValueSource): Value {
    switch (source.kind) {
      case 'literal': {
        const value = this.#bindings.literal(source.slot)
        return source.negative ? negated(value) : value
      }
      case 'param': return this.#bindings.params[source.index] ?? NULL_VALUE
      case 'user-variable': return userToValue(this.#session.userVariables.get(source.name))
      case 'local': return this.#bindings.local?.(source.index) ?? NULL_VALUE
      case 'session': return factValue(this.#session, source.fact, this.#version)
      case 'constant': return source.value
      case 'rows': case 'system-table': throw mysqlError('ER_INTERNAL_ERROR', `${source.kind} has no single value`)
    }
  }

  /** The cells of one column over all rows; of a collapsed VALUES list the plan knows the first row only. */
  cells<C extends IdSource>(cells: readonly C[]): readonly C[] {
    const { rows, literalsPerRow, paramsPerRow } = this.#bindings
    if (rows === 0) return cells
    const first = cells[0] as C
    return Array.from({ length: rows }, (_, i): C => {
      const source: IdSource = first
      if (source === undefined || source === 'expression') return first
      if (source.kind === 'literal') return { ...source, slot: source.slot + i * literalsPerRow } as C
      if (source.kind === 'param') return { ...source, index: source.index + i * paramsPerRow } as C
      return first
    })
  }

  /** Takes the rows of system tables as JSON, for the parameters that stand for them. */
  setSystemRows(rows: ReadonlyMap<SystemSource, string>): void {
    this.#systemRows = rows
  }

  encodeAll(slots: readonly ParamSlot[]): (Buffer | string | null)[] {
    this.row = 1
    const out = new Array<Buffer | string | null>(slots.length)
    const arrays = slots.some((s) => s.source.kind === 'rows')
    if (arrays) this.#rowWarnings = []
    for (let i = 0; i < slots.length; i++) out[i] = this.#encode(slots[i] as ParamSlot)
    if (arrays) this.#tellRows()
    return out
  }

  #tellRows(): void {
    const warnings = this.#rowWarnings ?? []
    const failed = this.#rowError
    this.#rowWarnings = undefined
    this.#rowError = undefined
    for (const { row, warning } of warnings.sort((a, b) => a.row - b.row)) {
      if (failed !== undefined && row > failed.row) break
      this.tell(warning)
    }
    if (failed !== undefined) throw failed.error
  }

  #encode(slot: ParamSlot): Buffer | string | null {
    const { source, conversion } = slot
    this.#operand = conversion.kind === 'expression'
    if (source.kind === 'system-table') return this.#systemRows?.get(source) ?? '[]'
    if (source.kind === 'rows') {
      const all = this.cells(source.cells)
      const cells: (Buffer | string | null)[] = []
      try {
        for (const cell of all) {
          this.row = cells.length + 1
          cells.push(encodeValue(cell === undefined ? NULL_VALUE : this.value(cell), conversion, this))
        }
      } catch (error) {
        // another column may fail in an earlier row
        if (this.#rowError === undefined || this.row < this.#rowError.row) this.#rowError = { row: this.row, error }
      }
      this.row = 1
      return arrayText(cells)
    }
    this.row = conversion.kind === 'column' ? conversion.row ?? 1 : 1
    const value = this.value(source)
    if (source.kind === 'literal' && source.negative && conversion.kind === 'expression' && conversion.to === 'int') refuseBelowBigint(value)
    return encodeValue(value, conversion, this)
  }
}

/** A literal with a sign is computed, which as an integer must be one; other numbers are cut. */
function refuseBelowBigint(value: Value): void {
  if (value.kind === 'double' && value.value < -9223372036854775808) throw mysqlError('ER_DATA_OUT_OF_RANGE', 'BIGINT', `-(${doubleText(-value.value)})`)
}

function negated(value: Value): Value {
  switch (value.kind) {
    case 'int': return value.value > 9223372036854775808n ? { kind: 'decimal', text: `-${value.value}` } : { kind: 'int', value: -value.value }
    case 'decimal': return { kind: 'decimal', text: value.text.startsWith('-') ? value.text.slice(1) : `-${value.text}` }
    case 'double': return { kind: 'double', value: -value.value }
    default: return value
  }
}

/** PostgreSQL's array text: every element quoted. */
function arrayText(cells: readonly (Buffer | string | null)[]): string {
  let out = '{'
  cells.forEach((cell, i) => {
    if (i > 0) out += ','
    if (cell === null) out += 'NULL'
    else {
      const text = typeof cell === 'string' ? cell : `\\x${cell.toString('hex')}`
      out += `"${text.includes('\\') || text.includes('"') ? text.replace(/[\\"]/g, '\\$&') : text}"`
    }
  })
  return `${out}}`
}
