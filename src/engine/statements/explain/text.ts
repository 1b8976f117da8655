import { condition, comparisons, indexNode, keyOf, tableName, tableOf } from './node.ts'
import type { Names, PlanNode } from './node.ts'
import type { ExplainRow } from './rows.ts'

/** FORMAT=TREE and EXPLAIN ANALYZE: one line a node, children two columns further in. */
export function treeText(root: PlanNode, names: Names): string {
  const lines: string[] = []
  const walk = (node: PlanNode, depth: number): void => {
    if (transparent(node)) {
      for (const child of node.Plans ?? []) walk(child, depth)
      return
    }
    let at = depth
    const say = (text: string): void => void lines.push(`${'    '.repeat(at)}-> ${text}${costs(node)}`)
    const filter = node.Filter ?? node['Join Filter']
    if (filter !== undefined) {
      say(`Filter: ${condition(filter)}`)
      at++
    }
    say(describe(node, names))
    if (node['Node Type'].startsWith('Bitmap')) return
    for (const child of node.Plans ?? []) walk(child, at + 1)
  }
  walk(root, 0)
  return `${lines.join('\n')}\n`
}

const transparent = (node: PlanNode): boolean => node['Node Type'] === 'Gather' || node['Node Type'] === 'Gather Merge'

function costs(node: PlanNode): string {
  const actual = node['Actual Total Time'] === undefined ? '' : ` (actual time=${node['Actual Startup Time']}..${node['Actual Total Time']} rows=${Math.round(node['Actual Rows'] ?? 0)} loops=${node['Actual Loops'] ?? 1})`
  return `  (cost=${node['Total Cost']} rows=${node['Plan Rows']})${actual}`
}

function describe(node: PlanNode, names: Names): string {
  const kind = node['Node Type']
  if (node['Relation Name'] !== undefined && kind !== 'ModifyTable') return scan(node, names)
  switch (kind) {
    case 'Nested Loop': return `Nested loop ${joinName(node)}`
    case 'Hash Join': return `${capital(joinName(node).replace(/ join$/, ''))} hash join ${condition(node['Hash Cond'] ?? '')}`.trimEnd()
    case 'Merge Join': return `Nested loop ${joinName(node)} ${condition(node['Merge Cond'] ?? '')}`.trimEnd()
    case 'Hash': return 'Hash'
    case 'Sort': case 'Incremental Sort': return `Sort: ${(node['Sort Key'] ?? []).map(condition).join(', ')}`
    case 'Limit': return 'Limit'
    case 'Aggregate': return node['Group Key'] === undefined ? 'Aggregate' : `Group aggregate: ${node['Group Key'].map(condition).join(', ')}`
    case 'WindowAgg': return 'Window aggregate'
    case 'Unique': return 'Remove duplicates'
    case 'Append': case 'MergeAppend': return 'Append'
    case 'Materialize': case 'Memoize': return 'Materialize'
    case 'Subquery Scan': case 'CTE Scan': return `Table scan on ${node.Alias ?? 'derived'}`
    case 'Function Scan': return `Table scan on ${tableName(node, names)}`
    case 'Result': return 'Rows fetched before execution'
    case 'ModifyTable': return `${node.Operation} ${node.Operation === 'Insert' ? 'into' : node.Operation === 'Delete' ? 'from' : ''} ${tableName(node, names)}`.replace('  ', ' ')
    case 'LockRows': return 'Lock rows'
    default: return kind
  }
}

const joinName = (node: PlanNode): string => {
  switch (node['Join Type']) {
    case 'Left': return 'left join'
    case 'Right': return 'right join'
    case 'Semi': return 'semijoin'
    case 'Anti': return 'antijoin'
    default: return 'inner join'
  }
}
const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`

function scan(node: PlanNode, names: Names): string {
  const name = tableName(node, names)
  const index = indexNode(node)
  if (index === undefined) return `Table scan on ${name}`
  const key = keyOf(tableOf(node, names), index['Index Name'])?.name ?? index['Index Name'] ?? ''
  const covering = node['Node Type'] === 'Index Only Scan' ? 'Covering index' : 'Index'
  const cond = index['Index Cond']
  if (cond === undefined) return `${covering} scan on ${name} using ${key}`
  const lookup = comparisons(cond).every((c) => c.equal)
  return lookup ? `${covering} lookup on ${name} using ${key} ${condition(cond)}` : `${covering} range scan on ${name} using ${key} over ${condition(cond)}`
}

/** FORMAT=JSON: the rows in the shape of MySQL's first version (manual: EXPLAIN Statement, FORMAT=JSON). */
export function jsonText(root: PlanNode, rows: readonly ExplainRow[]): string {
  const cost = (n: number | undefined): string => (n ?? 0).toFixed(2)
  const tables = rows.filter((r) => r.id === 1).map((r) => ({
    table: r.table === null ? { message: r.extra.join('; ') } : {
      ...(r.selectType === 'INSERT' ? { insert: true } : {}), ...(r.selectType === 'UPDATE' ? { update: true } : {}), ...(r.selectType === 'DELETE' ? { delete: true } : {}),
      table_name: r.table, access_type: r.type, ...(r.possibleKeys === null ? {} : { possible_keys: r.possibleKeys.split(',') }), ...(r.key === null ? {} : { key: r.key }),
      ...(r.usedParts?.length ? { used_key_parts: r.usedParts } : {}), ...(r.keyLen === null ? {} : { key_length: r.keyLen }), ...(r.ref === null ? {} : { ref: r.ref.split(',') }),
      ...(r.rows === null ? {} : { rows_examined_per_scan: r.rows, rows_produced_per_join: r.rows, filtered: (r.filtered ?? 100).toFixed(2) }),
      ...(r.extra.includes('Using index') ? { using_index: true } : {}), ...(r.extra.some((e) => e.startsWith('Using join buffer')) ? { using_join_buffer: 'hash join' } : {}),
      ...(r.cost === undefined ? {} : { cost_info: { prefix_cost: cost(r.cost) } }),
    },
  }))
  const access = tables.length === 1 ? tables[0] : { nested_loop: tables }
  const sorted = rows.some((r) => r.extra.includes('Using filesort'))
  const grouped = rows.some((r) => r.extra.includes('Using temporary'))
  const body = sorted ? { ordering_operation: { using_filesort: true, ...access } } : grouped ? { grouping_operation: { using_temporary_table: true, ...access } } : access
  const others = rows.filter((r) => r.id > 1 && r.table !== null).map((r) => ({ select_id: r.id, select_type: r.selectType, table_name: r.table, access_type: r.type, ...(r.key === null ? {} : { key: r.key }), ...(r.rows === null ? {} : { rows: r.rows }) }))
  return JSON.stringify({ query_block: { select_id: 1, cost_info: { query_cost: cost(root['Total Cost']) }, ...body, ...(others.length > 0 ? { subqueries: others } : {}) } }, null, 2)
}
