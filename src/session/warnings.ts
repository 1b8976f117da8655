import { MySqlError } from '../errors/mysql-error.ts'
import { warningFromError } from '../errors/warning.ts'
import type { Warning } from '../errors/warning.ts'

/** The diagnostics area of one statement: at most max_error_count rows are kept, all are counted. */
export class WarningList {
  #rows: Warning[] = []
  #count = 0
  #errors = 0

  /** The rows of SHOW WARNINGS. */
  get rows(): readonly Warning[] {
    return this.#rows
  }

  /** @@warning_count: errors, warnings and notes, also those that were not kept. */
  get count(): number {
    return this.#count
  }

  /** @@error_count. */
  get errors(): number {
    return this.#errors
  }

  /** The count as OK and EOF packets carry it: two bytes. */
  get wireCount(): number {
    return Math.min(this.#count, 0xffff)
  }

  /** Takes a warning and max_error_count. */
  push(warning: Warning, limit: number): void {
    this.#count++
    if (warning.level === 'Error') this.#errors++
    if (this.#rows.length < limit) this.#rows.push(warning)
  }

  /** Takes the error that ended the statement; it is the last row. */
  pushError(error: MySqlError, limit: number): void {
    this.push(warningFromError(error), limit)
  }

  /** Changes the rows from `from` on: what was said of a part of a statement becomes true of the whole. */
  amend(from: number, change: (row: Warning) => Warning): void {
    this.#rows = this.#rows.map((row, i) => (i < from ? row : change(row)))
  }

  /** Makes these the rows: what a condition's handler leaves, or what RESIGNAL goes back to. */
  replace(rows: readonly Warning[]): void {
    this.#rows = [...rows]
    this.#count = rows.length
    this.#errors = rows.filter((row) => row.level === 'Error').length
  }

  clear(): void {
    if (this.#count === 0) return
    this.#rows = []
    this.#count = 0
    this.#errors = 0
  }
}
