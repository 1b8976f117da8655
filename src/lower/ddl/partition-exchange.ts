import { coveredRows, partitionCondition } from '../../analyze/partition.ts'
import type { TableInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgCte, PgSelect, PgStatement } from '../../pg/ast.ts'
import type * as A from '../../sql/ast.ts'
import { T } from '../../types/type.ts'
import { tableOf, type Draft } from './draft.ts'
import { lowerIn } from './expressions.ts'
import type { DdlContext } from './plan.ts'
import { named } from './target.ts'

/** EXCHANGE PARTITION: the rows change places. Throws 1732 to 1740 as the tables do not fit. */
export function exchange(ctx: DdlContext, draft: Draft, p: A.Partitioning, action: Extract<A.AlterAction, { readonly kind: 'partition' }>): PgStatement[] {
  const [name] = action.names === undefined || action.names === 'all' ? [] : action.names
  if (action.table === undefined || name === undefined) return []
  const target = named(ctx, action.table)
  const other = ctx.catalog.table(target.database, target.name, ctx.temporary)
  if (!other) throw mysqlError('ER_NO_SUCH_TABLE', target.database, target.name)
  if (other.kind === 'view') throw mysqlError('ER_CHECK_NO_SUCH_TABLE')
  if (other.options.partitioning !== undefined) throw mysqlError('ER_PARTITION_EXCHANGE_PART_TABLE', other.name)
  if (other.kind === 'temporary') throw mysqlError('ER_PARTITION_EXCHANGE_TEMP_TABLE', other.name)
  if (other.foreignKeys.length > 0 || (other.referencedBy ?? []).length > 0) throw mysqlError('ER_PARTITION_EXCHANGE_FOREIGN_KEY', other.name)
  const own = draft.from
  if (own === undefined || shapeOf(own) !== shapeOf(other)) throw mysqlError('ER_TABLES_DIFFERENT_METADATA')
  if (p.sub && p.partitions.some((part) => part.name.toLowerCase() === name.toLowerCase())) throw mysqlError('ER_PARTITION_INSTEAD_OF_SUBPARTITION')
  const belongs = lowerIn(ctx, draft, partitionCondition(p, [name], draft.name), 'check')
  const columns = own.columns.filter((c) => c.generated === undefined).map((c) => c.attribute)
  const table = tableOf(draft)
  const second = { schema: other.schema, name: other.relation }
  const covered = coveredRows(p)
  const outside = b.our('outside_partition', covered ? lowerIn(ctx, draft, covered, 'check') : b.bool(true), p.expr ? b.cast(lowerIn(ctx, draft, p.expr, 'index', '', T.varchar(255, 'utf8mb4_bin')), 'text') : b.str('from column_list'))
  // What moves satisfies the CHECKs of where it goes, whatever WITHOUT VALIDATION says of partitions.
  const moved = (from: string, first: string): PgSelect => ({
    kind: 'select', items: columns.map((c) => b.item(b.col('r', c))), from: [b.table(from, 'r'), { kind: 'subquery-table', alias: 'n', query: { kind: 'select', items: [b.item(b.call('count', b.star()))], from: [b.table(first)] } }],
  })
  // Rows come in when those that were there have gone: counting them makes sure.
  const ctes: PgCte[] = [
    { name: 'gone', query: { kind: 'delete', table, where: belongs, returning: [b.item(b.star())] } },
    { name: 'came', query: { kind: 'delete', table: second, returning: [b.item(b.star())] } },
    { name: 'into_table', query: { kind: 'insert', table: second, columns, source: moved('gone', 'came'), returning: [b.item(b.num(1), 'x')] } },
    { name: 'into_partition', query: { kind: 'insert', table, columns, source: moved('came', 'gone'), returning: [b.item(b.num(1), 'x')] } },
  ]
  return [
    ...(action.validation === 'without' ? [] : [{ kind: 'select' as const, items: [b.item(outside)], from: [b.table(second.name, undefined, second.schema)], where: b.not(belongs) }]),
    { kind: 'select', with: { recursive: false, ctes }, items: [b.item(b.call('count', b.star()))], from: [b.table('into_table')] },
  ]
}

/** What must be the same of both tables: columns, in order, and keys. */
function shapeOf(table: TableInfo): string {
  const columns = table.columns.map((c) => [c.name, c.columnType, c.type.collation, c.nullable, c.autoIncrement !== undefined, c.generated?.expression, c.generated?.stored])
  const keys = table.keys.map((k) => [k.name, k.type, k.parts])
  return JSON.stringify([columns, keys, table.options.engine, table.options.collation])
}

