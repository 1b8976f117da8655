import type { KeyInfo, TableInfo } from '../../../catalog/table.ts'
import { collationByName } from '../../../types/collation-table.ts'

/** A node of PostgreSQL's plan, as EXPLAIN (FORMAT JSON) tells it (manual of PostgreSQL: Using EXPLAIN). */
export interface PlanNode {
  readonly 'Node Type': string
  readonly 'Parent Relationship'?: string
  readonly 'Subplan Name'?: string
  readonly 'CTE Name'?: string
  readonly 'Operation'?: string
  readonly 'Join Type'?: string
  readonly 'Relation Name'?: string
  readonly 'Schema'?: string
  readonly 'Alias'?: string
  readonly 'Index Name'?: string
  readonly 'Index Cond'?: string
  readonly 'Recheck Cond'?: string
  readonly 'Filter'?: string
  readonly 'One-Time Filter'?: string
  readonly 'Hash Cond'?: string
  readonly 'Merge Cond'?: string
  readonly 'Join Filter'?: string
  readonly 'Sort Key'?: readonly string[]
  readonly 'Group Key'?: readonly string[]
  readonly 'Strategy'?: string
  readonly 'Plan Rows': number
  readonly 'Total Cost': number
  readonly 'Actual Startup Time'?: number
  readonly 'Actual Total Time'?: number
  readonly 'Actual Rows'?: number
  readonly 'Actual Loops'?: number
  readonly 'Plans'?: readonly PlanNode[]
}

/** What names mean: the tables of the statement, and the names that it gives them. */
export interface Names {
  readonly tables: readonly TableInfo[]
  /** names and aliases as written */
  readonly written: ReadonlySet<string>
}

/** The table's name in the statement: PostgreSQL's aliases are MySQL's with a number behind, where there are several. */
export function tableName(node: PlanNode, names: Names): string {
  const alias = node.Alias ?? node['Relation Name'] ?? ''
  const plain = alias.replace(/_\d+$/, '')
  return names.written.has(alias) || !names.written.has(plain) ? alias : plain
}

export function tableOf(node: PlanNode, names: Names): TableInfo | undefined {
  return names.tables.find((t) => t.relation === node['Relation Name'] && (node.Schema === undefined || t.schema === node.Schema))
}

/** The index of a scan; a bitmap scan has it below. */
export function indexNode(node: PlanNode): PlanNode | undefined {
  if (node['Index Name'] !== undefined) return node
  if (!node['Node Type'].startsWith('Bitmap')) return undefined
  for (const child of node.Plans ?? []) {
    const found = indexNode(child)
    if (found !== undefined) return found
  }
  return undefined
}

export const keyOf = (table: TableInfo | undefined, index: string | undefined): KeyInfo | undefined => table?.keys.find((k) => k.index !== undefined && k.index === index)

/** Conditions as people of MySQL write them: no casts, no double quotes. */
export function condition(text: string): string {
  return text.replace(/'(-?[\d.]+)'::(?:bigint|integer|smallint|numeric|double precision)\b/g, '$1').replace(/::(?:"[^"]+"|[a-z_][\w.]*(?: [a-z]+)*)(?:\(\d+(?:,\d+)?\))?(?:\[\])?/g, '').replace(/ COLLATE (?:"?\w+"?\.)?"?\w+"?/g, '').replace(/"([^"]+)"/g, '$1').replace(/\bIS NOT DISTINCT FROM\b/g, '<=>').replace(/ NULLS (?:FIRST|LAST)\b/g, '').replace(/(?<![\w.])\((\w+(?:\.\w+)?)\)/g, '$1')
}

/** Columns of the index condition, with `=` or another operator, and what they are compared with. */
export function comparisons(text: string | undefined): { readonly column: string; readonly equal: boolean; readonly other: string }[] {
  if (text === undefined) return []
  return [...condition(text).matchAll(/\(+(?:\w+\.)?(\w+)\)* (=|<=|>=|<|>|~~|IS(?= NULL\))) (ANY )?\(?([^()]*)\)?/g)].map((m) => ({ column: m[1] ?? '', equal: (m[2] === '=' || m[2] === 'IS') && m[3] === undefined, other: (m[4] ?? '').trim() }))
}

const fixedBytes: Readonly<Record<string, number>> = { tinyint: 1, smallint: 2, mediumint: 3, int: 4, bigint: 8, float: 4, double: 8, year: 1, date: 3, time: 3, datetime: 5, timestamp: 4, bit: 1 }

/** key_len: bytes of the used parts as InnoDB stores them (manual: EXPLAIN Output Format). */
export function keyLength(table: TableInfo, key: KeyInfo, parts: number): number {
  let bytes = 0
  for (const part of key.parts.slice(0, parts)) {
    const column = 'column' in part ? table.columns.find((c) => c.name === part.column) : undefined
    if (column === undefined) {
      bytes += 9
      continue
    }
    const { type } = column
    const length = 'length' in part && part.length !== undefined ? part.length : type.length
    const width = collationByName(type.collation)?.maxlen ?? 1
    const fixed = fixedBytes[type.name]
    if (fixed !== undefined) bytes += fixed + (type.name === 'time' || type.name === 'datetime' || type.name === 'timestamp' ? Math.ceil(type.decimals / 2) : 0)
    else if (type.name === 'decimal') bytes += Math.ceil(type.length / 2.25)
    else if (type.name === 'char' || type.name === 'binary') bytes += length * width
    else if (type.values !== undefined) bytes += type.name === 'enum' ? (type.values.length > 255 ? 2 : 1) : Math.ceil(type.values.length / 8)
    else bytes += length * width + 2
    if (column.nullable) bytes += 1
  }
  return bytes
}
