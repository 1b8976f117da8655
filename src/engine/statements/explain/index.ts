/** EXPLAIN: PostgreSQL's plan, told as MySQL tells its own (manual: EXPLAIN Statement). */
import { CollectingSink } from '../../../backend/collect.ts'
import type { TableInfo } from '../../../catalog/table.ts'
import { mysqlError } from '../../../errors/mysql-error.ts'
import type * as A from '../../../sql/ast.ts'
import { ViewText } from '../../../lower/view-text.ts'
import { treeBindings } from '../../bindings.ts'
import { isDml, planOf, tableOf } from '../../dml.ts'
import { ParameterEncoder } from '../../encode.ts'
import { literalsOf } from '../../literals.ts'
import { ok, sendRows } from '../../respond.ts'
import type { MadeValue } from '../../respond.ts'
import type { StatementContext } from '../../statement-context.ts'
import { makeSystemRows } from '../../system/load.ts'
import { columnsOf } from '../show/answer.ts'
import type { Names, PlanNode } from './node.ts'
import { explainRows } from './rows.ts'
import type { ExplainRow } from './rows.ts'
import { jsonText, treeText } from './text.ts'

export async function explain(n: A.Explain, ctx: StatementContext): Promise<void> {
  if (n.connection !== undefined) {
    if ((await ctx.shared.clients.find(n.connection)) === undefined) throw mysqlError('ER_NO_SUCH_THREAD', n.connection)
    throw mysqlError('ER_EXPLAIN_NOT_SUPPORTED')
  }
  const usual = ctx.session.variables.text('explain_format').toLowerCase()
  const format = n.format ?? (n.analyze ? 'tree' : usual)
  if (!['traditional', 'default', 'json', 'tree'].includes(format)) throw mysqlError('ER_UNKNOWN_EXPLAIN_FORMAT', n.format ?? '')
  const { statement } = n
  if (statement === undefined || !isDml(statement)) throw mysqlError('ER_NOT_SUPPORTED_YET', 'EXPLAIN of this statement')
  if (n.analyze && (format === 'traditional' || statement.kind !== 'query')) throw mysqlError('ER_NOT_SUPPORTED_YET', 'EXPLAIN ANALYZE with this format or statement')
  const { root, tables } = await planOfServer(statement, n.analyze, ctx)
  const names: Names = { tables, written: writtenNames(statement) }
  if (format === 'tree') return text(treeText(root, names), n, ctx)
  // a write is several steps for PostgreSQL, and one table's access for MySQL
  const rows = statement.kind === 'query' ? explainRows(root, names) : explainRows(root, names).filter((r) => r.table?.startsWith('<derived') !== true).map((r) => ({ ...r, id: 1, selectType: r.selectType === 'PRIMARY' || r.selectType === 'DERIVED' ? 'SIMPLE' : r.selectType }))
  if (format === 'json') return text(jsonText(root, rows), n, ctx)
  if (statement.kind === 'query') ctx.session.warn({ level: 'Note', errno: 1003, message: `/* select#1 */ ${shownQuery(statement.query, ctx)}` })
  sendRows(ctx, columnsOf('explain'), rows.map(shown))
}

async function text(value: string, n: A.Explain, ctx: StatementContext): Promise<void> {
  if (n.into === undefined) return sendRows(ctx, columnsOf('explain-text'), [[value]])
  ctx.session.userVariables.set(n.into, { kind: 'string', value, collation: 'utf8mb4_0900_ai_ci' })
  ok(ctx)
}

const shown = (r: ExplainRow): MadeValue[] => [r.id, r.selectType, r.table, null, r.type, r.possibleKeys, r.key, r.keyLen, r.ref, r.rows, r.filtered === null ? null : r.filtered.toFixed(2), r.extra.length === 0 ? null : r.extra.join('; ')]

async function planOfServer(statement: Parameters<typeof planOf>[0], analyze: boolean, ctx: StatementContext): Promise<{ root: PlanNode; tables: readonly TableInfo[] }> {
  const { plan } = await planOf(statement, ctx)
  const step = plan.kind === 'rows' ? plan.step : (plan.steps.find((s) => s.count !== 'none') ?? plan.steps[0])
  if (step === undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', 'EXPLAIN of this statement')
  const encoder = new ParameterEncoder(ctx.session, ctx.shared.version, treeBindings(literalsOf(statement, ctx.slots), ctx.params))
  if (step.system) await makeSystemRows(step.slots, encoder, ctx)
  const sink = new CollectingSink()
  await ctx.guard.run([{ text: `EXPLAIN (${analyze ? 'ANALYZE, ' : ''}VERBOSE false, FORMAT JSON) ${step.text}`, paramTypes: step.oids, params: encoder.encodeAll(step.slots) }], sink, plan.tables.length > 0)
  const [explained] = JSON.parse(sink.results[0]?.rows[0]?.[0] ?? '[]') as { Plan: PlanNode }[]
  if (explained === undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', 'EXPLAIN of this statement')
  return { root: explained.Plan, tables: plan.tables }
}

/** The query as MySQL's optimizer shows it: names in full, every column named. */
function shownQuery(query: A.Query, ctx: StatementContext): string {
  const { session } = ctx
  const printer = new ViewText({
    source: ctx.source, database: session.database === '' ? undefined : session.database, charset: session.variables.text('character_set_connection'),
    table: (database, name) => tableOf(ctx, database, name),
  })
  return printer.print(query)
}

/** Table names and aliases as the statement writes them. */
function writtenNames(statement: object): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk)
    if (node === null || typeof node !== 'object') return
    const n = node as { kind?: string; name?: string; alias?: string }
    if (n.kind === 'table-name' && n.name !== undefined) found.add(n.alias ?? n.name)
    if (n.kind === 'derived-table' && n.alias !== undefined) found.add(n.alias)
    for (const [k, v] of Object.entries(node)) if (k !== 'span' && typeof v === 'object') walk(v)
  }
  walk(statement)
  return found
}
