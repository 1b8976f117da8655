/** ANALYZE, CHECK, CHECKSUM, OPTIMIZE and REPAIR TABLE (manual: Table Maintenance Statements). */
import { parsePartitionText, partitionsOf } from '../../analyze/partition.ts'
import type { TableInfo } from '../../catalog/table.ts'
import { MySqlError, mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgCommand, PgExpr, PgQuery } from '../../pg/ast.ts'
import { print } from '../../pg/printer.ts'
import type * as A from '../../sql/ast.ts'
import { ownQuery } from '../own-query.ts'
import { sendRows } from '../respond.ts'
import type { MadeValue } from '../respond.ts'
import type { StatementContext } from '../statement-context.ts'
import { columnsOf } from './show/answer.ts'
import { requireNamed } from './show/schema.ts'

/** `partitions`: of one table, only these. */
export async function maintain(n: A.TableMaintenance, ctx: StatementContext, partitions?: readonly string[] | 'all'): Promise<void> {
  if (n.action === 'checksum') return checksum(n, ctx)
  await ctx.guard.commit()
  const rows: MadeValue[][] = []
  for (const name of n.tables) {
    const title = `${name.schema ?? ctx.session.database}.${name.name}`
    const say = (type: string, text: string): void => void rows.push([title, n.histogram === undefined ? n.action : 'histogram', type, text])
    try {
      const table = await requireNamed(ctx, name)
      if (table.kind === 'view' && n.action !== 'check') throw mysqlError('ER_WRONG_OBJECT', table.database, table.name, 'BASE TABLE')
      if (table.view?.invalid) throw mysqlError('ER_VIEW_INVALID', table.database, table.name)
      if (partitions !== undefined && table.options.partitioning === undefined) throw mysqlError('ER_PARTITION_MGMT_ON_NONPARTITIONED')
      if (partitions !== undefined && partitions !== 'all' && !hasPartitions(table.options.partitioning ?? '', partitions)) {
        say('Error', `Error in list of partitions to ${title}`)
        if (n.action !== 'optimize') say('status', 'Operation failed')
      } else if (partitions !== undefined && n.action === 'optimize') {
        await maintainOne({ ...n, action: 'analyze' }, table, () => {}, ctx)
        say('note', 'Table does not support optimize on partitions. All partitions will be rebuilt and analyzed.')
        say('status', 'OK')
      } else await maintainOne(n, table, say, ctx)
    } catch (error) {
      if (!(error instanceof MySqlError) || error.errno === 1046) throw error
      say('Error', error.message)
      const corrupt = error.errno === 1049 || error.errno === 1356
      say(corrupt ? 'error' : 'status', corrupt ? 'Corrupt' : 'Operation failed')
    }
  }
  sendRows(ctx, columnsOf('table-maintenance'), rows)
}

function hasPartitions(text: string, names: readonly string[]): boolean {
  const known = partitionsOf(parsePartitionText(text)).flatMap((p) => [p.name, ...p.subpartitions.map((s) => s.name)]).map((name) => name.toLowerCase())
  return names.every((name) => known.includes(name.toLowerCase()))
}

async function maintainOne(n: A.TableMaintenance, table: TableInfo, say: (type: string, text: string) => void, ctx: StatementContext): Promise<void> {
  const run = async (kind: 'analyze' | 'vacuum'): Promise<void> => {
    if (table.kind === 'system') return
    await ownQuery(ctx, print({ kind, table: { schema: table.schema, name: table.relation } } satisfies PgCommand).text)
  }
  switch (n.action) {
    case 'analyze':
      await run('analyze')
      if (n.histogram === undefined) return say('status', 'OK')
      for (const column of histogramColumns(n.histogram)) say('status', `Histogram statistics ${/^drop/i.test(n.histogram) ? 'removed' : 'created'} for column '${column}'.`)
      return
    case 'optimize':
      say('note', 'Table does not support optimize, doing recreate + analyze instead')
      // VACUUM cannot run inside the transaction that holds locked tables
      if (!ctx.guard.begun) await run('vacuum')
      await run('analyze')
      return say('status', 'OK')
    case 'check': return say('status', 'OK')
    case 'repair': return say('note', "The storage engine for the table doesn't support repair")
    case 'checksum': return
  }
}

/** Names behind ON in UPDATE or DROP HISTOGRAM. */
function histogramColumns(text: string): string[] {
  const list = /\bON\s+(.*?)(?:\s+(?:WITH|USING|AUTO|MANUAL)\b.*)?$/is.exec(text)?.[1] ?? ''
  return list.split(',').map((c) => Buffer.from(c.trim().replace(/^`(.*)`$/s, '$1').replaceAll('``', '`'), 'latin1').toString('utf8'))
}

/** Equal rows in any order give equal sums. */
async function checksum(n: A.TableMaintenance, ctx: StatementContext): Promise<void> {
  const rows: MadeValue[][] = []
  for (const name of n.tables) {
    const title = `${name.schema ?? ctx.session.database}.${name.name}`
    try {
      const table = await requireNamed(ctx, name)
      if (table.kind === 'view') throw mysqlError('ER_WRONG_OBJECT', table.database, table.name, 'BASE TABLE')
      rows.push([title, n.options.includes('quick') || table.kind === 'system' ? null : await sumOf(table, ctx)])
    } catch (error) {
      if (!(error instanceof MySqlError) || error.errno === 1046) throw error
      ctx.session.warn({ level: 'Error', errno: error.errno, message: error.message })
      rows.push([title, null])
    }
  }
  sendRows(ctx, columnsOf('checksum'), rows)
}

async function sumOf(table: TableInfo, ctx: StatementContext): Promise<bigint> {
  const hash: PgExpr = b.call('hashtextextended', b.cast(b.row(...table.columns.map((c) => b.col(c.attribute))), 'text'), b.num(0))
  const sum = b.call('mod', b.call('abs', b.coalesce(b.call('sum', hash), b.num(0))), b.num('4294967296'))
  const query: PgQuery = { kind: 'select', items: [b.item(sum)], from: [b.table(table.relation, undefined, table.schema)] }
  const rows = await ownQuery(ctx, print(query).text)
  return BigInt(rows[0]?.[0] ?? 0)
}
