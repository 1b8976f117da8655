import type { Storage } from '../../catalog/storage.ts'
import type { ColumnInfo } from '../../catalog/table.ts'
import type { PgExpr, PgName, PgStatement } from '../../pg/ast.ts'
import { b, pgType } from '../../pg/builder.ts'
import { convert } from '../convert.ts'
import { familyOf, isNumeric, isTemporal, type MySqlType } from '../../types/type.ts'

const numbers = new Set(['int', 'numeric', 'float4', 'float8'])
const moments = new Set(['date', 'timestamp', 'timestamptz'])
const texts = new Set(['text', 'bpchar'])

/**
 * Takes an existing column, its name at that time and the new storage; returns what ALTER COLUMN … TYPE computes the new values with, or undefined where PostgreSQL's assignment cast
 * does what MySQL does (and refuses what does not fit: an explicit cast to varchar(n) would cut).
 */
export function conversion(from: ColumnInfo, attribute: string, to: Storage, type: MySqlType): PgExpr | undefined {
  const column = b.col(attribute)
  const a = from.readAs === undefined ? from.repr : 'unknown'
  const z = to.repr
  const base = pgType(to.type.schema === undefined ? to.type.name : baseName(to))
  const viaText = (): PgExpr => b.cast(b.cast(column, 'text'), base)
  if (z === 'bytea' && a === 'bytea') return type.name === 'binary' || type.name === 'varbinary' ? b.our('fit_bytes', column, b.num(type.length), b.bool(type.name === 'binary')) : undefined
  if (a === z || (numbers.has(a) && numbers.has(z)) || (moments.has(a) && moments.has(z)) || (texts.has(a) && texts.has(z))) return undefined
  if (a === 'bool') return texts.has(z) ? b.cast(b.cast(column, 'int4'), 'text') : numbers.has(z) ? b.cast(column, 'int4') : viaText()
  if (z === 'bytea') return a === 'unknown' ? b.call('convert_to', b.cast(column, 'text'), b.str('UTF8')) : convert({ pg: column, repr: a }, from.type, 'bytea')
  if (a === 'bytea') return texts.has(z) ? b.call('convert_from', column, b.str('UTF8')) : b.cast(b.call('convert_from', column, b.str('UTF8')), base)
  if (texts.has(z)) return a === 'unknown' ? b.cast(column, 'text') : convert({ pg: column, repr: a }, from.type, 'text')
  if (z === 'time' && moments.has(a)) return b.cast(b.cast(column, 'time'), 'interval')
  if (numbers.has(z) && a !== 'unknown' && (moments.has(a) || a === 'time')) return b.cast(convert({ pg: column, repr: a }, from.type, 'numeric'), base)
  return viaText()
}

/** Does an ENUM or SET become one without some of its members? */
export const losesMembers = (from: MySqlType, to: MySqlType): boolean => from.name === to.name && (from.values ?? []).some((v) => !to.values?.includes(v))

const widths: Readonly<Partial<Record<MySqlType['name'], number>>> = { tinyint: 1, smallint: 2, mediumint: 3, int: 4, bigint: 5 }

/** Are values that are there stored as UPDATE stores them, checked or clipped: dates and times, numbers that may not fit, members that are gone? */
export function isStoredAnew(from: MySqlType, to: MySqlType): boolean {
  if (isTemporal(from) || isTemporal(to) || losesMembers(from, to)) return true
  if (!isNumeric(from) || !isNumeric(to)) return false
  const [before, after] = [widths[from.name], widths[to.name]]
  return before === undefined || after === undefined || from.unsigned !== to.unsigned || after < before
}

const baseName = (storage: Storage): string => {
  const names: Readonly<Record<string, string>> = { int: 'int8', numeric: 'numeric', float4: 'float4', float8: 'float8', text: 'text', bpchar: 'bpchar', bytea: 'bytea' }
  return names[storage.repr] ?? 'text'
}

/** A statement that fails when a value would not fit a shortened text column without a length of its own (PAD SPACE). */
export function fitGuard(table: PgName, from: ColumnInfo, attribute: string, to: Storage, type: MySqlType): PgStatement | undefined {
  if (to.repr !== 'bpchar' || familyOf(type) !== 'string' || (from.repr !== 'bpchar' && from.repr !== 'text') || type.length >= from.type.length) return undefined
  const column = b.col(attribute)
  return {
    kind: 'select', items: [{ expr: b.our('fit', b.cast(column, 'text'), b.num(type.length)) }],
    from: [b.table(table.name, undefined, table.schema)], where: b.op('>', b.call('char_length', column), b.num(type.length)), limit: b.num(1),
  }
}

