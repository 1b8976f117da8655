import type * as B from '../analyze/bound.ts'
import type { ColumnInfo, TableInfo } from '../catalog/table.ts'
import { storageOf } from '../catalog/storage.ts'
import { b } from '../pg/builder.ts'
import type { PgFrom } from '../pg/ast.ts'
import { T } from '../types/type.ts'
import type { ValueSource } from '../types/value.ts'
import type { Lowering } from './lowering.ts'

/** What a query pins a system table's columns to: rows with other values need not be made. */
export type Pins = ReadonlyMap<B.Range, Readonly<Record<string, ValueSource>>>

const JSON_OID = 114
/** Only these make a difference to the work of making rows. */
const useful = /^(?:TABLE|CONSTRAINT|INDEX|SCHEMA|ROUTINE|EVENT|TRIGGER|UNIQUE_CONSTRAINT|EVENT_OBJECT)_(?:SCHEMA|NAME|TABLE)$|^VARIABLE_NAME$/

/** A system table's rows come as one JSON parameter, made when the plan runs. */
export function systemFrom(l: Lowering, range: B.Range, table: TableInfo, pins: Pins): PgFrom {
  const source: ValueSource = { kind: 'system-table', database: table.database, table: table.name, pins: pins.get(range) ?? {} }
  const rows = l.slots.param(source, { kind: 'expression', to: 'text', type: T.json }, JSON_OID)
  const storages = table.columns.map(storage)
  return {
    kind: 'function-table', call: b.call('json_to_recordset', rows), alias: range.alias, columns: table.columns.map((c) => c.attribute),
    columnTypes: storages.map((s) => s.type), columnCollations: storages.map((s) => s.collation),
  }
}

const storage = (c: ColumnInfo) => storageOf({ type: c.type }, false)

/** Finds equalities between columns of system tables and values, through WHERE, inner joins and the ON of left joins, and carries them across equal columns. */
export function pinsOf(q: B.BoundSelect): Pins {
  const pins = new Map<B.Range, Record<string, ValueSource>>()
  if (q.from === undefined || !hasSystem(q.from)) return pins
  const equal: (readonly [B.BoundColumn, B.BoundColumn])[] = []
  const scan = (e: B.BoundExpr | undefined, only?: ReadonlySet<B.Range>): void => {
    if (e?.kind !== 'call') return
    if (e.name === 'AND') return e.args.forEach((a) => scan(a, only))
    if (e.name !== '=' && !(e.name === 'IN' && e.args.length === 2 && e.extra?.not !== true)) return
    const [left, right] = e.args
    if (left?.kind === 'column' && right?.kind === 'column') equal.push([left, right])
    else if (left?.kind === 'column' && right?.kind === 'value') pin(left, right.source, only)
    else if (right?.kind === 'column' && left?.kind === 'value') pin(right, left.source, only)
  }
  const pin = (c: B.BoundColumn, source: ValueSource, only?: ReadonlySet<B.Range>): boolean => {
    if (c.range.table?.kind !== 'system' || !useful.test(c.column.name.toUpperCase()) || only?.has(c.range) === false) return false
    const own = pins.get(c.range) ?? {}
    const name = c.column.name.toUpperCase()
    if (own[name] !== undefined) return false
    pins.set(c.range, { ...own, [name]: source })
    return true
  }
  scan(q.where)
  joins(q.from, (j) => scan(j.on, j.type === 'inner' ? undefined : new Set(ranges(j.type === 'left' ? j.right : j.left))))
  // what WHERE says of a row's column is true of every column equal to it, as long as rows that match nothing do not matter
  for (let moved = true; moved;) {
    moved = false
    for (const [a, c] of equal) {
      for (const [from, to] of [[a, c], [c, a]] as const) {
        const source = pins.get(from.range)?.[from.column.name.toUpperCase()]
        if (source !== undefined && !preserved(q.from, to.range) && pin(to, source)) moved = true
      }
    }
  }
  return pins
}

function hasSystem(f: B.BoundFrom): boolean {
  return f.kind === 'join' ? hasSystem(f.left) || hasSystem(f.right) : f.kind === 'table' && f.range.table?.kind === 'system'
}

function ranges(f: B.BoundFrom): B.Range[] {
  return f.kind === 'join' ? [...ranges(f.left), ...ranges(f.right)] : [f.range]
}

function joins(f: B.BoundFrom, see: (j: B.BoundFrom & { kind: 'join' }) => void): void {
  if (f.kind !== 'join') return
  see(f)
  joins(f.left, see)
  joins(f.right, see)
}

/** Is the range on the side of an outer join whose rows are kept even when they match nothing? ON says nothing about those. */
function preserved(f: B.BoundFrom, range: B.Range): boolean {
  if (f.kind !== 'join') return false
  const left = ranges(f.left).includes(range)
  if ((f.type === 'left' && left) || (f.type === 'right' && !left)) return true
  return preserved(left ? f.left : f.right, range)
}
