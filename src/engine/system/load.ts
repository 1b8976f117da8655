import type { TableInfo } from '../../catalog/table.ts'
import { isTemporal } from '../../types/type.ts'
import type { ParamSlot, Value } from '../../types/value.ts'
import type { ParameterEncoder, SystemSource } from '../encode.ts'
import type { StatementContext } from '../statement-context.ts'
import { SYSTEM_ROWS } from './rows/index.ts'
import { systemTable } from './tables.ts'

/** A value of a system table's row; dates as `YYYY-MM-DD hh:mm:ss`, with `Z` behind for the moments of TIMESTAMP columns. */
export type SystemValue = string | number | bigint | boolean | null
/** Columns that a row does not name are NULL, or their type's zero where they cannot be. */
export type SystemRow = Readonly<Record<string, SystemValue | undefined>>

/** What the query wants of the table's columns, by name; rows with other values are left out by the query itself, so a maker may ignore it. */
export type Wanted = Readonly<Record<string, string | undefined>>

/** Makes a system table's rows for one execution. */
export type RowMaker = (ctx: StatementContext, wanted: Wanted) => Promise<Iterable<SystemRow>> | Iterable<SystemRow>

/** Makes the rows of the system tables among a plan's parameters. */
export async function makeSystemRows(slots: readonly ParamSlot[], encoder: ParameterEncoder, ctx: StatementContext): Promise<void> {
  const made = new Map<SystemSource, string>()
  for (const { source } of slots) {
    if (source.kind !== 'system-table' || made.has(source)) continue
    if (ctx.made !== undefined && source.database === ctx.made.table.database && source.table === ctx.made.table.name) {
      made.set(source, rowsAsJson(ctx.made.table, ctx.made.rows))
      continue
    }
    const wanted = Object.fromEntries(Object.entries(source.pins).map(([name, pin]) => [name, textOf(encoder.value(pin))]))
    made.set(source, rowsAsJson(systemTable(source.database, source.table), await systemRows(source.database, source.table, wanted, ctx)))
  }
  encoder.setSystemRows(made)
}

/** The rows of one system table; none for those that nothing here fills. */
export async function systemRows(database: string, table: string, wanted: Wanted, ctx: StatementContext): Promise<Iterable<SystemRow>> {
  const maker = SYSTEM_ROWS[`${database}.${table}`]
  return maker === undefined ? [] : maker(ctx, wanted)
}

function rowsAsJson(table: TableInfo | undefined, rows: Iterable<SystemRow>): string {
  const required = (table?.columns ?? []).filter((c) => !c.nullable && !isTemporal(c.type)).map((c) => [c.name, c.default?.kind === 'literal' && c.default.text !== null ? c.default.text : isNumber(c.type.name) ? 0 : ''] as const)
  const out: string[] = []
  for (const row of rows) {
    const full: Record<string, SystemValue | undefined> = { ...row }
    for (const [name, zero] of required) if (full[name] === undefined || full[name] === null) full[name] = zero
    out.push(JSON.stringify(full, (_, v: unknown) => (typeof v === 'bigint' ? v.toString() : typeof v === 'string' ? v.replaceAll('\0', '') : v)))
  }
  return `[${out.join(',')}]`
}

const isNumber = (name: string): boolean => /int$|^decimal$|^float$|^double$|^bit$|^year$/.test(name)

function textOf(value: Value): string | undefined {
  switch (value.kind) {
    case 'string': return value.text
    case 'bytes': case 'hex': return value.bytes.toString('utf8')
    default: return undefined
  }
}
