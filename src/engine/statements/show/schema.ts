/** SHOW of databases and what is in them (manual: SHOW Statements). */
import type { DatabaseInfo, TableInfo } from '../../../catalog/table.ts'
import { mysqlError } from '../../../errors/mysql-error.ts'
import { describeRows, indexRows } from '../../../lower/describe.ts'
import type { ColumnRow } from '../../../lower/describe.ts'
import { showCreateDatabase, showCreateTable, showCreateView } from '../../../lower/show-create.ts'
import type * as A from '../../../sql/ast.ts'
import { hasSqlMode, SQL_MODE } from '../../../types/sql-mode.ts'
import { namedTable, tableOf } from '../../dml.ts'
import { likeMatcher } from '../../like.ts'
import { sendRows } from '../../respond.ts'
import type { MadeColumn, MadeValue } from '../../respond.ts'
import type { StatementContext } from '../../statement-context.ts'
import { listTables, nextValues, requireDatabase, tableStatistics, visibleDatabases, visibleTables } from '../../system/databases.ts'
import { tableRow } from '../../system/rows/schema.ts'
import { isSystemDatabase } from '../../system/tables.ts'
import { answer, columnsOf } from './answer.ts'

const withPattern = (title: string, n: A.Show): string => (n.like === undefined ? title : `${title} (${n.like})`)

export async function showDatabases(n: A.Show, ctx: StatementContext): Promise<void> {
  await answer(n, ctx, columnsOf('databases', withPattern('Database', n)), (await visibleDatabases(ctx)).map((d) => [d.name]))
}

export async function showTables(n: A.Show, ctx: StatementContext): Promise<void> {
  const { name } = await requireDatabase(ctx, n.schema)
  const title = withPattern(`Tables_in_${name}`, n)
  const listed = await listTables(ctx, name)
  if (n.full) return answer(n, ctx, columnsOf('full-tables', title), listed.map((t) => [t.name, t.kind]))
  await answer(n, ctx, columnsOf('tables', title), listed.map((t) => [t.name]))
}

const STATUS = ['TABLE_NAME', 'ENGINE', 'VERSION', 'ROW_FORMAT', 'TABLE_ROWS', 'AVG_ROW_LENGTH', 'DATA_LENGTH', 'MAX_DATA_LENGTH', 'INDEX_LENGTH', 'DATA_FREE', 'AUTO_INCREMENT', 'CREATE_TIME', 'UPDATE_TIME', 'CHECK_TIME', 'TABLE_COLLATION', 'CHECKSUM', 'CREATE_OPTIONS', 'TABLE_COMMENT']

export async function showTableStatus(n: A.Show, ctx: StatementContext): Promise<void> {
  const { name } = await requireDatabase(ctx, n.schema)
  const matches = n.like === undefined ? () => true : likeMatcher(n.like)
  const tables = (await visibleTables(ctx, name)).filter((t) => matches(t.name))
  const statistics = await tableStatistics(ctx, tables)
  warnOfInvalid(ctx, tables)
  await answer(n, ctx, columnsOf('table-status'), tables.map((t) => {
    const row = tableRow(t, statistics.get(t.oid))
    return STATUS.map((c) => (row[c] ?? null) as MadeValue)
  }))
}

/** What can be read by a name, temporary tables first; throws 1046, 1049, 1146, 1356. */
export async function requireTable(ctx: StatementContext, name: A.QualifiedName, schema?: string): Promise<TableInfo> {
  return tableOf(ctx, (await loadNamed(ctx, name, schema)).name, name.name)
}

/** The same, and a view that reads what is no more. */
export async function requireNamed(ctx: StatementContext, name: A.QualifiedName, schema?: string): Promise<TableInfo> {
  return namedTable(ctx, (await loadNamed(ctx, name, schema)).name, name.name)
}

async function loadNamed(ctx: StatementContext, name: A.QualifiedName, schema: string | undefined): Promise<DatabaseInfo> {
  const database = await requireDatabase(ctx, schema ?? name.schema)
  if (!isSystemDatabase(database.name) && !ctx.temporary.has(`${database.name}\0${name.name}`)) await ctx.shared.catalog.load([{ database: database.name, name: name.name }])
  return database
}

/** A view that reads what is no more is shown with a warning. */
function warnOfInvalid({ session }: StatementContext, tables: readonly TableInfo[]): void {
  for (const { view, database, name } of tables) {
    if (!view?.invalid) continue
    const { errno, message } = mysqlError('ER_VIEW_INVALID', database, name)
    session.warn({ level: 'Warning', errno, message })
  }
}

/** A temporary table's columns come from elsewhere in MySQL, where a default's origin is not told and nothing is NULL. */
function columnRows(table: TableInfo): (Omit<ColumnRow, 'Extra'> & { readonly Extra: string | null })[] {
  const rows = describeRows(table)
  if (table.kind !== 'temporary') return rows
  return rows.map((r) => ({ ...r, Extra: r.Extra.replace(/^DEFAULT_GENERATED ?/, '') || null }))
}

export async function showColumns(n: A.Show, ctx: StatementContext): Promise<void> {
  const rows = columnRows(await requireTable(ctx, n.name as A.QualifiedName, n.schema))
  if (n.full) return answer(n, ctx, columnsOf('full-columns'), rows.map((r) => [r.Field, r.Type, r.Collation, r.Null, r.Key, r.Default, r.Extra, r.Privileges, r.Comment]))
  await answer(n, ctx, columnsOf('columns'), rows.map((r) => [r.Field, r.Type, r.Null, r.Key, r.Default, r.Extra]))
}

/** DESCRIBE table [column | pattern]. */
export async function describe(n: A.Describe, ctx: StatementContext): Promise<void> {
  const rows = columnRows(await requireTable(ctx, n.table)).filter((r) => n.column === undefined || r.Field.toLowerCase() === n.column.toLowerCase())
  await answer(n.like === undefined ? {} : { like: n.like }, ctx, columnsOf('columns'), rows.map((r) => [r.Field, r.Type, r.Null, r.Key, r.Default, r.Extra]))
}

export async function showIndex(n: A.Show, ctx: StatementContext): Promise<void> {
  const table = await requireNamed(ctx, n.name as A.QualifiedName, n.schema)
  const statistics = await tableStatistics(ctx, [table])
  const rows = table.kind === 'view' ? [] : indexRows(table, statistics.get(table.oid)?.rows ?? (table.kind === 'system' ? null : 0))
  await answer(n, ctx, columnsOf('index'), rows.map((r) => Object.values(r) as MadeValue[]))
}

export async function showCreate(n: A.Show, ctx: StatementContext): Promise<void> {
  const table = await requireNamed(ctx, n.name as A.QualifiedName)
  if (table.kind === 'view') {
    const { session } = ctx
    warnOfInvalid(ctx, [table])
    const text = showCreateView(table, session.database)
    return sendRows(ctx, sized(columnsOf('create-view'), text), [[table.name, text, session.variables.text('character_set_client'), session.variables.text('collation_connection')]])
  }
  if (n.what === 'create-view') throw mysqlError('ER_WRONG_OBJECT', table.database, table.name, 'VIEW')
  const next = (await nextValues(ctx, [table])).get(table.oid)
  const text = showCreateTable(table, { ...(next === undefined ? {} : { autoIncrement: next }), quote: quoting(ctx) })
  sendRows(ctx, sized(columnsOf('create-table'), text), [[table.name, text]])
}

/** The definition's column is as wide as the definition, but never less than 1024. */
export function sized(columns: MadeColumn[], text: string, at = 1): MadeColumn[] {
  return columns.map((c, i) => (i === at ? { ...c, type: { ...c.type, length: Math.max(1024, Buffer.byteLength(text)) } } : c))
}

/** Names are quoted as sql_mode and sql_quote_show_create say. */
export function quoting({ session }: StatementContext): (name: string) => string {
  if (hasSqlMode(session.sqlMode, SQL_MODE.ANSI_QUOTES)) return (name) => `"${name.replaceAll('"', '""')}"`
  const always = session.variables.on('sql_quote_show_create')
  return (name) => (always || !/^[A-Za-z_][\w$]*$/.test(name) ? `\`${name.replaceAll('`', '``')}\`` : name)
}

export async function showCreateDb(n: A.Show, ctx: StatementContext): Promise<void> {
  const database = await requireDatabase(ctx, n.schema)
  sendRows(ctx, columnsOf('create-database'), [[database.name, showCreateDatabase(database.name, database.collation, n.ifNotExists)]])
}
