import { mysqlError } from '../errors/mysql-error.ts'
import type { Warning } from '../errors/warning.ts'
import type { Session } from '../session/session.ts'
import { encode as encodeValue } from '../types/convert.ts'
import type { ConversionContext } from '../types/convert.ts'
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
  #systemRows: ReadonlyMap<SystemSource, string> | undefined

  constructor(session: Session, version: string, bindings: Bindings) {
    this.sqlMode = session.sqlMode
    this.#session = session
    this.#version = version
    this.#bindings = bindings
  }

  get timeZone(): string {
    return viewOf(this.#session).timeZone
  }

  get now(): bigint {
    return this.#session.now
  }

  warn(level: Warning['level'], errno: number, message: string): void {
    this.#session.warn({ level, errno, message })
  }

  value(source: ValueSource): Value {
    switch (source.kind) {
      case 'literal': {
        const value = this.#bindings.literal(source.slot)
        return source.negative ? negated(value) : value
      }
      case 'param': return this.#bindings.params[source.index] ?? NULL_VALUE
      case 'user-variable': return userToValue(this.#session.userVariables.get(source.name))
      case 'session': return factValue(this.#session, source.fact, this.#version)
      case 'constant': return source.value
      case 'rows': case 'system-table': throw mysqlError('ER_INTERNAL_ERROR', `${source.kind} has no single value`)
    }
  }

  /** The cells of one column over all rows; of a collapsed VALUES list the plan knows the first row only. */
  cells(cells: readonly (ValueSource | undefined)[]): readonly (ValueSource | undefined)[] {
    const { rows, literalsPerRow, paramsPerRow } = this.#bindings
    if (rows === 0) return cells
    const first = cells[0]
    return Array.from({ length: rows }, (_, i) => {
      if (first?.kind === 'literal') return { ...first, slot: first.slot + i * literalsPerRow }
      if (first?.kind === 'param') return { ...first, index: first.index + i * paramsPerRow }
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
    for (let i = 0; i < slots.length; i++) out[i] = this.#encode(slots[i] as ParamSlot)
    return out
  }

  #encode(slot: ParamSlot): Buffer | string | null {
    const { source, conversion } = slot
    if (source.kind === 'system-table') return this.#systemRows?.get(source) ?? '[]'
    if (source.kind === 'rows') {
      const cells = this.cells(source.cells).map((cell, i) => {
        this.row = i + 1
        return cell === undefined ? null : encodeValue(this.value(cell), conversion, this)
      })
      this.row = 1
      return arrayText(cells)
    }
    return encodeValue(this.value(source), conversion, this)
  }
}

function negated(value: Value): Value {
  switch (value.kind) {
    case 'int': return { kind: 'int', value: -value.value }
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
