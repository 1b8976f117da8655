import type * as A from '../../sql/ast.ts'
import type { Binder } from '../../analyze/binder.ts'
import { takesFirstMember } from '../../catalog/table.ts'
import { warning } from '../../errors/warning.ts'
import { b } from '../../pg/builder.ts'
import type { PgInsert, PgItem } from '../../pg/ast.ts'
import type { Lowering } from '../lowering.ts'
import { readSource } from './insert-source.ts'
import type { InsertSource } from './insert-source.ts'
import { InsertTarget } from './insert-target.ts'
import { Duplicates } from './duplicates.ts'
import { refuseSelfReference } from './self-reference.ts'
import type { WriteLowering, WriteStep } from './write.ts'

/** INSERT and REPLACE (manual: INSERT Statement, REPLACE Statement). */
export function lowerInsert(n: A.Insert, binder: Binder, l: Lowering): WriteLowering {
  const target = new InsertTarget(n, binder, l)
  const duplicates = new Duplicates(target)
  const s = n.source
  refuseSelfReference([s.kind === 'values' ? s.rows : s.kind === 'set' ? s.assignments.map((a) => a.value) : undefined, n.onDuplicate?.map((a) => a.value)], [{ name: n.table.name, schema: n.table.schema, table: n.table.name, database: n.table.schema ?? target.table.database }], binder.env.database)
  const source = readSource(target, duplicates.extras)
  const result: Omit<WriteLowering, 'steps'> = {
    verb: n.replace ? 'replace' : 'insert', table: target.table, records: source.records, ignore: n.ignore,
    deprecations: valuesCalls(n.onDuplicate).map(() => warning('Warning', 'ER_WARN_DEPRECATED_SYNTAX', 'VALUES function', 'an alias (INSERT INTO ... VALUES (...) AS alias) and replace VALUES(col) in the ON DUPLICATE KEY UPDATE clause with alias.col')),
    ...(n.onDuplicate !== undefined && source.records === undefined ? { ownIds: false } : {}),
    notes: source.implicit.filter((c) => !takesFirstMember(c)).map((c) => warning('Warning', 'ER_NO_DEFAULT_FOR_FIELD', c.name)),
    ...(target.auto === undefined ? {} : { auto: source.autoCells === undefined ? {} : { cells: source.autoCells } }),
  }
  const how = duplicates.how(source)
  switch (how) {
    case 'none': return { ...result, steps: [plain(target, source)] }
    case 'native': return { ...result, upsert: true, steps: [duplicates.native(source)], ...(source.records === 1 ? {} : { fallback: { on: ['21000'], steps: [duplicates.byRow(source)] } }) }
    case 'rows': return { ...result, steps: [duplicates.byRow(source)] }
  }
}

/** VALUES(c), wherever it stands. */
function valuesCalls(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(valuesCalls)
  if (typeof node !== 'object' || node === null) return []
  return (node as { kind?: string }).kind === 'values-of' ? [node] : Object.entries(node).flatMap(([key, value]) => (key === 'span' ? [] : valuesCalls(value)))
}

/** Rows that collide with none, or are errors when they do. */
function plain(t: InsertTarget, source: InsertSource): WriteStep {
  const { columns, source: rows } = source.insert()
  const auto = t.auto
  const insert: PgInsert = { kind: 'insert', table: t.name, alias: t.alias, columns: columns.map((c) => c.attribute), source: rows }
  if (auto === undefined) return { statement: { ...insert, ...(t.check.length > 0 ? { returning: t.check } : {}) }, count: 'rows' }
  const id = b.col(t.alias, auto.column.attribute)
  if (source.records === undefined) {
    // a query's rows may be many: their ids are summed up by PostgreSQL
    const count = b.call('count', b.star())
    const items: PgItem[] = source.autoCells === undefined
      ? [b.item(count), b.item(b.call('min', b.col('id'))), b.item(b.cast(b.null, 'int8')), b.item(auto.lost(count))]
      : [b.item(count), b.item(b.our('first_id')), b.item({ kind: 'subscript', operand: b.call('array_agg', b.col('id')), index: b.cast(count, 'int4') })]
    return { statement: { kind: 'select', with: { recursive: false, ctes: [{ name: 'w', query: { ...insert, returning: [b.item(id, 'id'), ...t.check] } }] }, items, from: [b.table('w')] }, count: 'selected' }
  }
  const given = source.autoCells !== undefined && source.records === 1
  return { statement: { ...insert, returning: [b.item(id, 'id'), ...(given ? [b.item(auto.raised(id))] : []), ...t.check] }, count: 'rows', ids: true }
}

