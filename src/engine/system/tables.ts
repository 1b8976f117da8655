import { parseColumnType } from '../../catalog/column-type.ts'
import { storageOf } from '../../catalog/storage.ts'
import type { ColumnInfo, KeyInfo, TableInfo } from '../../catalog/table.ts'
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

/** Takes a database, a table's name and its columns as `name|type|?|collation|key|extra|default`. */
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
  const [name = '', columnType = '', nullable, collation = '', key = '', extra = '', fallback] = text.split('|')
  const declared = parseColumnType(columnType, collation === '' ? 'binary' : collation) ?? parseColumnType('longtext', 'utf8mb3_general_ci')
  if (declared === undefined) throw new Error(`${name}: ${columnType}`)
  const { repr, baseOid, typeName } = storageOf(declared, false)
  return {
    name, attribute: name, attnum, type: declared.type, repr, baseOid, typeName, nullable: nullable === '?', comment: '', key: key as ColumnInfo['key'], columnType,
    ...(fallback === undefined ? {} : { default: /^CURRENT_TIMESTAMP/.test(fallback) ? { kind: 'now' as const, precision: /\((\d)\)/.test(fallback) ? Number(/\((\d)\)/.exec(fallback)?.[1]) : 0 } : { kind: 'literal' as const, text: fallback } }),
    ...(/on update CURRENT_TIMESTAMP/.test(extra) ? { onUpdateNow: { precision: Number(/\((\d)\)/.exec(extra)?.[1] ?? 0) } } : {}),
  }
}
