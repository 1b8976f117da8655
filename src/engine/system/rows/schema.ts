/** What the catalog knows, as INFORMATION_SCHEMA tells it (manual: INFORMATION_SCHEMA General Tables). */
import { parseColumnType } from '../../../catalog/column-type.ts'
import type { ColumnInfo, KeyInfo, TableInfo } from '../../../catalog/table.ts'
import { mysqlError } from '../../../errors/mysql-error.ts'
import { defaultText, extraText, indexRows, escapedText } from '../../../lower/describe.ts'
import { collationByName } from '../../../types/collation-table.ts'
import { familyOf, isText, precisionOf } from '../../../types/type.ts'
import type { MySqlType } from '../../../types/type.ts'
import { sourceFromUtf8 } from '../../../sql/lexer.ts'
import { parseOne } from '../../../sql/parser/parser.ts'
import type { StatementContext } from '../../statement-context.ts'
import { tablesNamed } from '../../tables.ts'
import { systemKind, tableStatistics, visibleDatabases, visibleTables } from '../databases.ts'
import type { RowMaker, SystemRow } from '../load.ts'

const DEF = 'def'

/** Rows made table by table, from what the query wants of schema and table name. */
const perTable = (make: (t: TableInfo) => readonly SystemRow[], schema = 'TABLE_SCHEMA', name: string | undefined = 'TABLE_NAME'): RowMaker =>
  async (ctx, wanted) => (await visibleTables(ctx, wanted[schema], name === undefined ? undefined : wanted[name])).flatMap(make)

const schemata: RowMaker = async (ctx, wanted) => (await visibleDatabases(ctx, wanted['SCHEMA_NAME'])).map((d) => ({
  CATALOG_NAME: DEF, SCHEMA_NAME: d.name, DEFAULT_CHARACTER_SET_NAME: d.charset, DEFAULT_COLLATION_NAME: d.collation, DEFAULT_ENCRYPTION: 'NO',
}))

const schemataExtensions: RowMaker = async (ctx, wanted) => (await visibleDatabases(ctx, wanted['SCHEMA_NAME'])).map((d) => ({ CATALOG_NAME: DEF, SCHEMA_NAME: d.name, OPTIONS: '' }))

const tables: RowMaker = async (ctx, wanted) => {
  const found = await visibleTables(ctx, wanted['TABLE_SCHEMA'], wanted['TABLE_NAME'])
  const statistics = await tableStatistics(ctx, found)
  return found.map((t) => tableRow(t, statistics.get(t.oid)))
}

type Statistics = Awaited<ReturnType<typeof tableStatistics>> extends ReadonlyMap<number, infer S> ? S : never

/** One row of TABLES, which is also what SHOW TABLE STATUS shows. */
export function tableRow(t: TableInfo, s: Statistics | undefined): SystemRow {
  const row = { TABLE_CATALOG: DEF, TABLE_SCHEMA: t.database, TABLE_NAME: t.name, TABLE_TYPE: kindOf(t) }
  if (row.TABLE_TYPE === 'VIEW') return { ...row, TABLE_COMMENT: t.view?.invalid ? mysqlError('ER_VIEW_INVALID', t.database, t.name).message : 'VIEW' }
  if (t.kind === 'system') return { ...row, ENGINE: t.options.engine || null, VERSION: 10, ROW_FORMAT: t.database === 'mysql' ? 'Dynamic' : null, TABLE_ROWS: 0, AVG_ROW_LENGTH: 0, DATA_LENGTH: 0, MAX_DATA_LENGTH: 0, INDEX_LENGTH: 0, DATA_FREE: 0, TABLE_COLLATION: t.database === 'information_schema' ? null : t.options.collation, CREATE_OPTIONS: '', TABLE_COMMENT: '' }
  const { options } = t
  return {
    ...row, ENGINE: options.engine, VERSION: 10, ROW_FORMAT: options.rowFormat === undefined ? 'Dynamic' : `${options.rowFormat[0]?.toUpperCase() ?? ''}${options.rowFormat.slice(1).toLowerCase()}`,
    TABLE_ROWS: s?.rows ?? 0, AVG_ROW_LENGTH: s === undefined || s.rows === 0 ? 0 : Math.floor(s.data / s.rows), DATA_LENGTH: s?.data ?? 0, MAX_DATA_LENGTH: 0, INDEX_LENGTH: s?.index ?? 0, DATA_FREE: 0,
    AUTO_INCREMENT: s?.next === undefined ? null : s.next, TABLE_COLLATION: options.collation, CREATE_OPTIONS: createOptions(t), TABLE_COMMENT: options.comment,
  }
}

const kindOf = (t: TableInfo): string => (t.kind === 'system' ? systemKind(t.database, t.name) : t.kind === 'view' ? 'VIEW' : 'BASE TABLE')

function createOptions({ options }: TableInfo): string {
  const parts = Object.entries(options.createOptions).map(([name, value]) => `${name.toLowerCase()}=${value}`)
  if (options.rowFormat !== undefined) parts.unshift(`row_format=${options.rowFormat.toUpperCase()}`)
  if (options.partitioning !== undefined) parts.push('partitioned')
  return parts.join(' ')
}

function columnRow(t: TableInfo, c: ColumnInfo, i: number): SystemRow {
  // what a system table's column answers is not always what it is declared as
  const type = t.kind === 'system' ? (parseColumnType(c.columnType, c.type.collation)?.type ?? c.type) : c.type
  return {
    TABLE_CATALOG: DEF, TABLE_SCHEMA: t.database, TABLE_NAME: t.name, COLUMN_NAME: c.name, ORDINAL_POSITION: i + 1, COLUMN_DEFAULT: defaultText(c), IS_NULLABLE: c.nullable ? 'YES' : 'NO',
    DATA_TYPE: /^\w+/.exec(c.columnType)?.[0] ?? type.name, ...typeFacts(type), COLUMN_TYPE: c.columnType, COLUMN_KEY: c.key, EXTRA: extraText(c),
    PRIVILEGES: t.kind === 'system' ? 'select' : 'select,insert,update,references', COLUMN_COMMENT: c.comment, GENERATION_EXPRESSION: escapedText(c.generated?.expression ?? ''), SRS_ID: c.srid ?? null,
  }
}

/** What COLUMNS, PARAMETERS and ROUTINES tell of a type. */
export function typeFacts(type: MySqlType): SystemRow {
  const family = familyOf(type)
  const text = isText(type) && type.collation !== 'binary'
  const sized = text || family === 'binary'
  const fixed = type.name === 'decimal' || ((type.name === 'float' || type.name === 'double') && type.decimals !== 31)
  const bytes = type.name.endsWith('text') ? 1 : (collationByName(type.collation)?.maxlen ?? 1)
  return {
    CHARACTER_MAXIMUM_LENGTH: sized ? type.length : null, CHARACTER_OCTET_LENGTH: sized ? (text ? Math.min(type.length * bytes, 4294967295) : type.length) : null,
    NUMERIC_PRECISION: numericPrecision(type), NUMERIC_SCALE: family === 'int' ? 0 : fixed ? type.decimals : null, DATETIME_PRECISION: family === 'time' || family === 'datetime' ? type.decimals : null,
    CHARACTER_SET_NAME: text ? (collationByName(type.collation)?.charset ?? null) : null, COLLATION_NAME: text ? type.collation : null,
  }
}

const intPrecision: Readonly<Record<string, number>> = { tinyint: 3, smallint: 5, mediumint: 7, int: 10, bigint: 19 }
function numericPrecision(type: MySqlType): number | null {
  switch (familyOf(type)) {
    case 'int': return type.name === 'bigint' && type.unsigned ? 20 : (intPrecision[type.name] ?? null)
    case 'decimal': return precisionOf(type).precision
    case 'real': return type.length
    case 'bit': return type.length
    default: return null
  }
}

const statistics: RowMaker = async (ctx, wanted) => {
  const found = (await visibleTables(ctx, wanted['TABLE_SCHEMA'] ?? wanted['INDEX_SCHEMA'], wanted['TABLE_NAME'])).filter((t) => t.kind !== 'view' && t.keys.length > 0)
  const counts = await tableStatistics(ctx, found)
  return found.flatMap((t) => indexRows({ ...t, keys: t.keys.toSorted(byName) }, counts.get(t.oid)?.rows ?? null).map((r) => ({
    TABLE_CATALOG: DEF, TABLE_SCHEMA: t.database, TABLE_NAME: t.name, NON_UNIQUE: r.Non_unique, INDEX_SCHEMA: t.database, INDEX_NAME: r.Key_name, SEQ_IN_INDEX: r.Seq_in_index, COLUMN_NAME: r.Column_name,
    COLLATION: r.Collation, CARDINALITY: r.Cardinality, SUB_PART: r.Sub_part, PACKED: null, NULLABLE: r.Null, INDEX_TYPE: r.Index_type, COMMENT: r.Comment, INDEX_COMMENT: r.Index_comment, IS_VISIBLE: r.Visible, EXPRESSION: r.Expression,
  })))
}

/** MySQL's dictionary gives the keys of a table by their names. */
const byName = (a: KeyInfo, b: KeyInfo): number => (a.name.toUpperCase() < b.name.toUpperCase() ? -1 : 1)
const unique = (t: TableInfo): KeyInfo[] => t.keys.filter((k) => k.type === 'primary' || k.type === 'unique').sort(byName)
const columnsOf = (k: KeyInfo): string[] => k.parts.flatMap((p) => ('column' in p ? [p.column] : []))

function usageRows(t: TableInfo): SystemRow[] {
  const row = (name: string, column: string, i: number): SystemRow => ({ CONSTRAINT_CATALOG: DEF, CONSTRAINT_SCHEMA: t.database, CONSTRAINT_NAME: name, TABLE_CATALOG: DEF, TABLE_SCHEMA: t.database, TABLE_NAME: t.name, COLUMN_NAME: column, ORDINAL_POSITION: i + 1 })
  return [
    ...unique(t).flatMap((k) => columnsOf(k).map((c, i) => row(k.name, c, i))),
    ...t.foreignKeys.flatMap((f) => f.columns.map((c, i) => ({
      ...row(f.name, c, i), POSITION_IN_UNIQUE_CONSTRAINT: i + 1, REFERENCED_TABLE_SCHEMA: f.database, REFERENCED_TABLE_NAME: f.table, REFERENCED_COLUMN_NAME: f.references[i] ?? null,
    }))),
  ]
}

function constraintRows(t: TableInfo): SystemRow[] {
  const row = (name: string, type: string, enforced = true): SystemRow => ({ CONSTRAINT_CATALOG: DEF, CONSTRAINT_SCHEMA: t.database, CONSTRAINT_NAME: name, TABLE_SCHEMA: t.database, TABLE_NAME: t.name, CONSTRAINT_TYPE: type, ENFORCED: enforced ? 'YES' : 'NO' })
  return [
    ...unique(t).map((k) => row(k.name, k.type === 'primary' ? 'PRIMARY KEY' : 'UNIQUE')),
    ...t.foreignKeys.map((f) => row(f.name, 'FOREIGN KEY')),
    ...t.checks.map((c) => row(c.name, 'CHECK', c.enforced)),
  ]
}

const referential: RowMaker = async (ctx, wanted) => {
  const found = await visibleTables(ctx, wanted['CONSTRAINT_SCHEMA'], wanted['TABLE_NAME'])
  const parents = found.flatMap((t) => t.foreignKeys.map((f) => ({ database: f.database, name: f.table })))
  if (parents.length > 0) await ctx.shared.catalog.load(parents)
  return found.flatMap((t) => t.foreignKeys.map((f) => {
    const parent = ctx.shared.catalog.table(f.database, f.table)
    const key = parent && unique(parent).find((k) => columnsOf(k).slice(0, f.references.length).join('\0').toLowerCase() === f.references.join('\0').toLowerCase())
    return {
      CONSTRAINT_CATALOG: DEF, CONSTRAINT_SCHEMA: t.database, CONSTRAINT_NAME: f.name, UNIQUE_CONSTRAINT_CATALOG: DEF, UNIQUE_CONSTRAINT_SCHEMA: f.database, UNIQUE_CONSTRAINT_NAME: key?.name ?? null,
      MATCH_OPTION: 'NONE', UPDATE_RULE: f.onUpdate, DELETE_RULE: f.onDelete, TABLE_NAME: t.name, REFERENCED_TABLE_NAME: f.table,
    }
  }))
}

function viewRows(t: TableInfo): SystemRow[] {
  const { view } = t
  if (view === undefined) return []
  return [{
    TABLE_CATALOG: DEF, TABLE_SCHEMA: t.database, TABLE_NAME: t.name, VIEW_DEFINITION: view.definition ?? view.text, CHECK_OPTION: view.check, IS_UPDATABLE: isUpdatable(view.text) ? 'YES' : 'NO', DEFINER: view.definer, SECURITY_TYPE: view.security,
    CHARACTER_SET_CLIENT: 'utf8mb4', COLLATION_CONNECTION: 'utf8mb4_0900_ai_ci',
  }]
}

/** Aggregates, DISTINCT, GROUP BY, HAVING, UNION and LIMIT rule updating out (manual: Updatable and Insertable Views). */
const isUpdatable = (text: string): boolean => !/^\s*select\s+distinct\b|\b(?:group by|having|union|limit)\b|\b(?:count|sum|min|max|avg|group_concat)\(/i.test(text.replace(/'(?:[^'\\]|\\.|'')*'/g, "''"))

/** Tables that the view's own text names. */
function viewUsage(t: TableInfo): SystemRow[] {
  if (t.view === undefined || !t.view.known) return []
  const { statement } = parseOne(sourceFromUtf8(t.view.text))
  if (statement === undefined) return []
  return tablesNamed(statement, t.database).map((n) => ({ VIEW_CATALOG: DEF, VIEW_SCHEMA: t.database, VIEW_NAME: t.name, TABLE_CATALOG: DEF, TABLE_SCHEMA: n.database, TABLE_NAME: n.name }))
}

const partitions: RowMaker = async (ctx, wanted) => {
  const found = await visibleTables(ctx, wanted['TABLE_SCHEMA'], wanted['TABLE_NAME'])
  const counts = await tableStatistics(ctx, found)
  return found.map((t) => {
    const s = counts.get(t.oid)
    return { TABLE_CATALOG: DEF, TABLE_SCHEMA: t.database, TABLE_NAME: t.name, TABLE_ROWS: s?.rows ?? 0, AVG_ROW_LENGTH: s === undefined || s.rows === 0 ? 0 : Math.floor(s.data / s.rows), DATA_LENGTH: s?.data ?? 0, MAX_DATA_LENGTH: 0, INDEX_LENGTH: s?.index ?? 0, DATA_FREE: 0, PARTITION_COMMENT: '', NODEGROUP: '' }
  })
}

const own = (t: TableInfo, more: SystemRow = {}): SystemRow => ({ TABLE_CATALOG: DEF, TABLE_SCHEMA: t.database, TABLE_NAME: t.name, ...more })
const isOurs = (t: TableInfo): boolean => t.kind !== 'system'

export const schemaRows: Readonly<Record<string, RowMaker>> = {
  SCHEMATA: schemata,
  SCHEMATA_EXTENSIONS: schemataExtensions,
  TABLES: tables,
  COLUMNS: perTable((t) => t.columns.map((c, i) => columnRow(t, c, i))),
  STATISTICS: statistics,
  KEY_COLUMN_USAGE: async (ctx, wanted) => (await visibleTables(ctx, wanted['TABLE_SCHEMA'] ?? wanted['CONSTRAINT_SCHEMA'], wanted['TABLE_NAME'])).flatMap(usageRows),
  TABLE_CONSTRAINTS: async (ctx, wanted) => (await visibleTables(ctx, wanted['TABLE_SCHEMA'] ?? wanted['CONSTRAINT_SCHEMA'], wanted['TABLE_NAME'])).flatMap(constraintRows),
  REFERENTIAL_CONSTRAINTS: referential,
  CHECK_CONSTRAINTS: perTable((t) => t.checks.map((c) => ({ CONSTRAINT_CATALOG: DEF, CONSTRAINT_SCHEMA: t.database, CONSTRAINT_NAME: c.name, CHECK_CLAUSE: escapedText(c.expression) })), 'CONSTRAINT_SCHEMA', undefined),
  VIEWS: perTable(viewRows),
  VIEW_TABLE_USAGE: perTable(viewUsage, 'VIEW_SCHEMA', 'VIEW_NAME'),
  PARTITIONS: partitions,
  TABLES_EXTENSIONS: perTable((t) => (isOurs(t) ? [own(t)] : [])),
  COLUMNS_EXTENSIONS: perTable((t) => (isOurs(t) ? t.columns.map((c) => own(t, { COLUMN_NAME: c.name })) : [])),
  TABLE_CONSTRAINTS_EXTENSIONS: perTable((t) => t.keys.map((k) => ({ CONSTRAINT_CATALOG: DEF, CONSTRAINT_SCHEMA: t.database, CONSTRAINT_NAME: k.name, TABLE_NAME: t.name })), 'CONSTRAINT_SCHEMA'),
  ST_GEOMETRY_COLUMNS: perTable((t) => t.columns.filter((c) => c.type.name === 'geometry').map((c) => own(t, { COLUMN_NAME: c.name, SRS_NAME: null, SRS_ID: c.srid ?? null, GEOMETRY_TYPE_NAME: c.columnType }))),
  INNODB_TABLES: async (ctx: StatementContext) => (await visibleTables(ctx)).filter((t) => t.kind === 'table').map((t) => ({ TABLE_ID: t.oid, NAME: `${t.database}/${t.name}`, FLAG: 33, N_COLS: t.columns.length + 3, SPACE: t.oid, ROW_FORMAT: 'Dynamic', ZIP_PAGE_SIZE: 0, SPACE_TYPE: 'Single' })),
}
