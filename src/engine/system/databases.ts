import { quoteIdent } from '../../pg/names.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import type { DatabaseInfo, TableInfo } from '../../catalog/table.ts'
import { ownQuery } from '../own-query.ts'
import type { StatementContext } from '../statement-context.ts'
import { isSystemDatabase, systemTable, systemTableNames } from './tables.ts'

const SYSTEM = ['information_schema', 'mysql', 'performance_schema', 'sys']
const same = (a: string, b: string | undefined): boolean => b === undefined || a.toLowerCase() === b.toLowerCase()

/** Databases that the account may see, in order of their names; `wanted`: only the one of that name, which is compared as the columns that hold it are: byte by byte. */
export async function visibleDatabases(ctx: StatementContext, wanted?: string): Promise<DatabaseInfo[]> {
  const { catalog } = ctx.shared
  const allowed = ctx.identity.databases
  if (wanted !== undefined) {
    const database = isSystemDatabase(wanted) || allowed === undefined || allowed.includes(wanted) ? await catalog.database(wanted) : undefined
    return database === undefined ? [] : [database]
  }
  const all = (await catalog.databases()).filter((d) => allowed === undefined || allowed.includes(d.name))
  // every PostgreSQL database is born with a schema `public`: empty, it is no database that anybody made
  const unused = all.some((d) => d.name === 'public') && (await catalog.tables('public')).length === 0
  const system = await Promise.all(SYSTEM.map((name) => catalog.database(name)))
  return [...all.filter((d) => !unused || d.name !== 'public'), ...system.filter((d) => d !== undefined)].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Takes a database name or undefined for the session's own; returns it. Throws 1046, 1049, 1044. */
export async function requireDatabase(ctx: StatementContext, name: string | undefined): Promise<DatabaseInfo> {
  const wanted = name ?? ctx.session.database
  if (wanted === '') throw mysqlError('ER_NO_DB_ERROR')
  const { databases } = ctx.identity
  if (databases !== undefined && !databases.includes(wanted) && !isSystemDatabase(wanted)) throw mysqlError('ER_DBACCESS_DENIED_ERROR', ctx.session.options.user, ctx.session.options.host, wanted)
  const database = await ctx.shared.catalog.database(wanted)
  if (database === undefined) throw mysqlError('ER_BAD_DB_ERROR', wanted)
  return database
}

/** A table's name and whether it is a view, without what it is made of. */
export interface Listed {
  readonly name: string
  readonly kind: 'BASE TABLE' | 'VIEW' | 'SYSTEM VIEW'
}

/** The tables and views of a database, by name; temporary tables are not among them, as in MySQL. */
export async function listTables(ctx: StatementContext, database: string): Promise<Listed[]> {
  if (isSystemDatabase(database)) return systemTableNames(database).map((name) => ({ name, kind: systemKind(database, name) }))
  return (await ctx.shared.catalog.tables(database)).map((t) => ({ name: t.name, kind: t.kind === 'view' ? 'VIEW' : 'BASE TABLE' }))
}

export function systemKind(database: string, name: string): Listed['kind'] {
  const owner = database.toLowerCase()
  return owner === 'information_schema' ? 'SYSTEM VIEW' : owner === 'sys' && name !== 'sys_config' ? 'VIEW' : 'BASE TABLE'
}

/** The tables of all visible databases, or of those wanted. */
export async function visibleTables(ctx: StatementContext, schema?: string, name?: string): Promise<TableInfo[]> {
  const tables: TableInfo[] = []
  for (const database of await visibleDatabases(ctx, schema)) {
    if (isSystemDatabase(database.name)) {
      for (const t of (await listTables(ctx, database.name)).filter((l) => same(l.name, name))) {
        const table = systemTable(database.name, t.name)
        if (table !== undefined) tables.push(table)
      }
      continue
    }
    const { catalog } = ctx.shared
    const listed = name === undefined ? await listTables(ctx, database.name) : [{ name }]
    await catalog.load(listed.map((t) => ({ database: database.name, name: t.name })))
    for (const t of listed) {
      const table = catalog.table(database.name, t.name)
      if (table !== undefined) tables.push(table)
    }
  }
  return tables
}

/** What PostgreSQL counts of a table. */
export interface TableStatistics {
  readonly rows: number
  readonly data: number
  readonly index: number
  /** the next value of AUTO_INCREMENT */
  readonly next: bigint | undefined
}

/** Sizes and estimated row counts of stored tables, by their OID. */
export async function tableStatistics(ctx: StatementContext, tables: readonly TableInfo[]): Promise<ReadonlyMap<number, TableStatistics>> {
  const stored = tables.filter((t) => t.oid !== 0 && t.kind !== 'view' && t.kind !== 'system')
  if (stored.length === 0) return new Map()
  const rows = await ownQuery(ctx, `
SELECT c.oid::int8, CASE WHEN pg_stat_get_live_tuples(c.oid) > 0 THEN pg_stat_get_live_tuples(c.oid) ELSE greatest(c.reltuples, 0)::int8 END, pg_relation_size(c.oid), pg_indexes_size(c.oid)
FROM pg_class c WHERE c.oid = ANY ($1::oid[])`, [`{${stored.map((t) => t.oid).join()}}`])
  const next = await nextValues(ctx, stored)
  const counted = await countSmall(ctx, stored.filter((t) => rows.some(([oid, count, data]) => Number(oid) === t.oid && count === '0' && Number(data) > 0 && Number(data) <= SMALL)))
  return new Map(rows.map(([oid, count, data, index]) => [Number(oid), { rows: counted.get(Number(oid)) ?? Number(count), data: Number(data), index: Number(index), next: next.get(Number(oid)) }]))
}

const SMALL = 1 << 18
const MOST = 100

/** PostgreSQL's statistics lag behind by a second or, before the first ANALYZE, for long: small tables that they know nothing of are counted. */
async function countSmall(ctx: StatementContext, tables: readonly TableInfo[]): Promise<ReadonlyMap<number, number>> {
  if (tables.length === 0 || tables.length > MOST) return new Map()
  const rows = await ownQuery(ctx, tables.map((t) => `SELECT ${t.oid}, count(*) FROM ${quoteIdent(t.schema)}.${quoteIdent(t.relation)}`).join(' UNION ALL '))
  return new Map(rows.map(([oid, count]) => [Number(oid), Number(count)]))
}

/** The next AUTO_INCREMENT value of tables that have one, by their OID. */
export async function nextValues(ctx: StatementContext, tables: readonly TableInfo[]): Promise<ReadonlyMap<number, bigint>> {
  const parts = tables.flatMap((t) => t.columns.flatMap(({ autoIncrement: a }) => (a === undefined ? [] : [`SELECT ${t.oid}, last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM ${quoteIdent(a.schema)}.${quoteIdent(a.sequence)}`])))
  if (parts.length === 0) return new Map()
  const rows = await ownQuery(ctx, parts.join(' UNION ALL '))
  return new Map(rows.map(([oid, value]) => [Number(oid), BigInt(value ?? 1)]))
}
