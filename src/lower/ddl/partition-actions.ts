import { mysqlError } from '../../errors/mysql-error.ts'
import { coveredRows, madePartitions, parsePartitionText, partitionCondition, partitionsOf } from '../../analyze/partition.ts'
import type { PgExpr, PgStatement } from '../../pg/ast.ts'
import { b } from '../../pg/builder.ts'
import type * as A from '../../sql/ast.ts'
import { T } from '../../types/type.ts'
import { tableOf, type Draft } from './draft.ts'
import { lowerIn } from './expressions.ts'
import { exchange } from './partition-exchange.ts'
import { checkDefinitions } from './partition-rules.ts'
import { partitionText } from './partition-text.ts'
import type { DdlContext } from './plan.ts'

type Action = Extract<A.AlterAction, { readonly kind: 'partition' }>

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** One partition action of ALTER TABLE: changes the kept definition; returns the steps that remove rows. Throws 1505 and the errors of each action. */
export function partitionAction(ctx: DdlContext, draft: Draft, action: Action): PgStatement[] {
  const kept = draft.options.partitioning
  if (kept === undefined) throw mysqlError('ER_PARTITION_MGMT_ON_NONPARTITIONED')
  if (action.action === 'remove') {
    delete draft.options.partitioning
    return []
  }
  const p = parsePartitionText(kept)
  const listed = p.method === 'range' || p.method === 'list'
  const all = partitionsOf(p)
  const names = action.names === 'all' ? all.map((part) => part.name) : (action.names ?? [])
  const save = (partitions: readonly A.PartitionDefinition[], count?: number): void => {
    const { count: _, ...rest } = p
    const next: A.Partitioning = { ...rest, partitions, ...(count === undefined ? {} : { count }) }
    checkDefinitions(next)
    draft.options.partitioning = partitionText(next, draft.options.engine, ctx.connectionCharset)
  }
  switch (action.action) {
    case 'add': {
      if (action.definitions === undefined && listed) throw mysqlError('ER_PARTITIONS_MUST_BE_DEFINED_ERROR', p.method.toUpperCase())
      if (action.count === 0) throw mysqlError('ER_ADD_PARTITION_NO_NEW_PARTITION')
      if (action.definitions) save([...all, ...action.definitions])
      else if (p.partitions.length === 0) save([], all.length + (action.count ?? 0))
      else save([...all, ...madePartitions(all.length, action.count ?? 0)])
      return []
    }
    case 'drop': {
      if (!listed) throw mysqlError('ER_ONLY_ON_RANGE_LIST_PARTITION', 'DROP')
      requireAll(all, names, 'DROP')
      if (names.length === all.length) throw mysqlError('ER_DROP_LAST_PARTITION')
      const steps = names.map((name) => removeRows(ctx, draft, p, name))
      save(all.filter((part) => !names.some((name) => same(name, part.name))))
      return steps
    }
    case 'truncate': {
      for (const name of names) if (!all.some((part) => same(part.name, name))) throw mysqlError('ER_UNKNOWN_PARTITION', name, draft.name)
      return names.length === all.length ? [{ kind: 'delete', table: tableOf(draft) }] : names.map((name) => removeRows(ctx, draft, p, name))
    }
    case 'coalesce': {
      if (listed) throw mysqlError('ER_COALESCE_ONLY_ON_HASH_PARTITION')
      if (action.count === 0) throw mysqlError('ER_COALESCE_PARTITION_NO_PARTITION')
      const left = all.length - (action.count ?? 0)
      if (left < 1) throw mysqlError('ER_DROP_LAST_PARTITION')
      if (p.partitions.length === 0) save([], left)
      else save(all.slice(0, left))
      return []
    }
    case 'reorganize': {
      reorganize(p, all, names, action.definitions, save)
      return []
    }
    case 'exchange': return exchange(ctx, draft, p, action)
    case 'rebuild': requireAll(all, names, 'REBUILD'); return []
    default: return []
  }
}

function requireAll(all: readonly A.PartitionDefinition[], names: readonly string[], verb: string): void {
  const known = names.every((name, i) => all.some((part) => same(part.name, name)) && !names.slice(0, i).some((other) => same(other, name)))
  if (!known) throw mysqlError('ER_DROP_PARTITION_NON_EXISTENT', verb)
}

function reorganize(p: A.Partitioning, all: readonly A.PartitionDefinition[], names: readonly string[], definitions: readonly A.PartitionDefinition[] | undefined, save: (partitions: readonly A.PartitionDefinition[]) => void): void {
  if (definitions === undefined) {
    if (p.method === 'hash' || p.method === 'key') return
    throw mysqlError('ER_REORG_NO_PARAM_ERROR')
  }
  if (names.length > all.length) throw mysqlError('ER_REORG_PARTITION_NOT_EXIST')
  requireAll(all, names, 'REORGANIZE')
  if (p.method !== 'range' && p.method !== 'list' && names.length !== definitions.length) throw mysqlError('ER_REORG_HASH_ONLY_ON_SAME_NO')
  const places = names.map((name) => all.findIndex((part) => same(part.name, name))).sort((a, z) => a - z)
  const first = places[0] ?? 0
  if (places.some((place, i) => place !== first + i)) throw mysqlError('ER_CONSECUTIVE_REORG_PARTITIONS')
  const last = places.at(-1) ?? first
  save([...all.slice(0, first), ...definitions, ...all.slice(last + 1)])
  if (p.method !== 'range') return
  const bound = (part: A.PartitionDefinition | undefined): string | undefined => part?.lessThan?.map((v) => (v === 'maxvalue' ? 'maxvalue' : 'text' in v ? v.text : undefined)).join()
  const before = bound(all[last])
  const after = bound(definitions.at(-1))
  const wider = last === all.length - 1 && (after === 'maxvalue' || (before !== 'maxvalue' && Number(after) > Number(before)))
  if (before !== after && !wider) throw mysqlError('ER_REORG_OUTSIDE_RANGE')
}

/** Deletes what a partition holds: the table is one table in PostgreSQL. */
function removeRows(ctx: DdlContext, draft: Draft, p: A.Partitioning, name: string): PgStatement {
  return { kind: 'delete', table: tableOf(draft), where: lowerIn(ctx, draft, partitionCondition(p, [name], draft.name), 'check') }
}

/** A CHECK that refuses rows for which there is no partition (1526). Undefined when there is one for every row. */
export function partitionCheck(ctx: DdlContext, draft: Draft): PgExpr | undefined {
  const text = draft.options.partitioning
  const p = text === undefined ? undefined : parsePartitionText(text)
  const covered = p && coveredRows(p)
  if (p === undefined || covered === undefined) return undefined
  const value = p.expr ? b.cast(lowerIn(ctx, draft, p.expr, 'index', '', T.varchar(255, 'utf8mb4_bin')), 'text') : b.str('from column_list')
  return b.our('in_partition', lowerIn(ctx, draft, covered, 'check'), value)
}
