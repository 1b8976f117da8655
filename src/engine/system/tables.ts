import { parseColumnType } from '../../catalog/column-type.ts'
import { storageOf } from '../../catalog/storage.ts'
import type { ColumnInfo, KeyInfo, TableInfo } from '../../catalog/table.ts'
import { isText, T } from '../../types/type.ts'
import type { MySqlType } from '../../types/type.ts'
import { ColumnFlag, TypeCode } from '../../wire/constants.ts'
import { SYSTEM_COLUMNS } from './columns.ts'

/** The tables of the databases that PostgreSQL does not have: their columns are known here, their rows are made when they are read. */

const made = new Map<string, TableInfo>()
const names: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(SYSTEM_COLUMNS).map(([database, tables]) => [database, new Map(Object.keys(tables).map((t) => [t.toLowerCase(), t]))]),
)

export const isSystemDatabase = (database: string): boolean => names.has(database.toLowerCase())

/** The names of a system database's tables, in order. */
export function systemTableNames(database: string): string[] {
  return [...(names.get(database.toLowerCase())?.values() ?? [])].sort()
}

/** Takes a database and a table, in any case; returns the system table of that name. */
export function systemTable(database: string, name: string): TableInfo | undefined {
  const owner = database.toLowerCase()
  const known = names.get(owner)?.get(name.toLowerCase())
  if (known === undefined) return undefined
  const key = `${owner}.${known}`
  let table = made.get(key)
  if (table === undefined) made.set(key, (table = tableOf(owner, known, SYSTEM_COLUMNS[owner]?.[known] ?? [])))
  return table
}

/** Takes a database, a table's name and its columns as SYSTEM_COLUMNS has them. */
function tableOf(database: string, name: string, columns: readonly string[]): TableInfo {
  const infos = columns.map((text, i) => columnOf(text, i + 1))
  const of = (flag: ColumnInfo['key']): KeyInfo['parts'] => infos.filter((c) => c.key === flag).map((c) => ({ column: c.name }))
  const primary = of('PRI')
  return {
    database, schema: database, name, relation: name, oid: 0, kind: 'system', columns: infos,
    keys: primary.length === 0 ? [] : [{ name: 'PRIMARY', type: 'primary', parts: primary, comment: '', visible: true, using: 'BTREE' }],
    foreignKeys: [], checks: [],
    options: { engine: database === 'performance_schema' ? 'PERFORMANCE_SCHEMA' : database === 'mysql' ? 'InnoDB' : '', collation: database === 'information_schema' ? 'utf8mb3_general_ci' : database === 'mysql' ? 'utf8mb3_bin' : 'utf8mb4_0900_ai_ci', comment: '', createOptions: {} },
  }
}

function columnOf(text: string, attnum: number): ColumnInfo {
  const [name = '', columnType = '', nullable, collation = '', wire = '', key = '', extra = '', fallback] = text.split('|')
  const declared = parseColumnType(columnType, collation === '' ? 'binary' : collation) ?? parseColumnType('longtext', 'utf8mb3_general_ci')
  if (declared === undefined) throw new Error(`${name}: ${columnType}`)
  const [code = 0, length = 0, decimals = 0, flags = 0] = wire.split(',').map(Number)
  const type = wire === '' ? declared.type : seen(declared.type, code, length, decimals, flags)
  const { repr, baseOid, typeName } = storageOf({ type }, false)
  return {
    name, attribute: name, attnum, type, repr, baseOid, typeName, nullable: nullable === '?', comment: '', key: key as ColumnInfo['key'], columnType,
    ...(wire === '' ? {} : { wire: { flags, decimals, ...(isText(type) ? { code } : {}) } }),
    ...(fallback === undefined ? {} : { default: /^CURRENT_TIMESTAMP/.test(fallback) ? { kind: 'now' as const, precision: /\((\d)\)/.test(fallback) ? Number(/\((\d)\)/.exec(fallback)?.[1]) : 0 } : { kind: 'literal' as const, text: fallback } }),
    ...(/on update CURRENT_TIMESTAMP/.test(extra) ? { onUpdateNow: { precision: Number(/\((\d)\)/.exec(extra)?.[1] ?? 0) } } : {}),
  }
}

const INTS: Readonly<Record<number, MySqlType['name']>> = { [TypeCode.TINY]: 'tinyint', [TypeCode.SHORT]: 'smallint', [TypeCode.INT24]: 'mediumint', [TypeCode.LONG]: 'int', [TypeCode.LONGLONG]: 'bigint' }

/** The views of information_schema answer other types than their columns tell. */
function seen(declared: MySqlType, code: number, length: number, decimals: number, flags: number): MySqlType {
  const int = INTS[code]
  if (int !== undefined) return { name: int, unsigned: (flags & ColumnFlag.UNSIGNED) !== 0, length, decimals: 0, collation: 'binary' }
  if (isText(declared) && declared.values === undefined) return { ...declared, name: code === TypeCode.VAR_STRING ? 'varchar' : code === TypeCode.STRING ? 'char' : length > 67108860 ? 'longtext' : length > 262140 ? 'mediumtext' : 'text', length: Math.ceil(length / 4) }
  if (code === TypeCode.DATETIME || code === TypeCode.TIMESTAMP) return { ...(code === TypeCode.DATETIME ? T.datetime(decimals) : T.timestamp(decimals)) }
  return declared
}
