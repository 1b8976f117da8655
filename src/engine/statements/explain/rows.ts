import type { KeyInfo, TableInfo } from '../../../catalog/table.ts'
import { comparisons, indexNode, keyLength, keyOf, tableName, tableOf } from './node.ts'
import type { Names, PlanNode } from './node.ts'

/** One row of EXPLAIN (manual: EXPLAIN Output Format). */
export interface ExplainRow {
  readonly id: number
  selectType: string
  readonly table: string | null
  readonly type: string | null
  readonly possibleKeys: string | null
  readonly key: string | null
  readonly keyLen: string | null
  readonly ref: string | null
  readonly rows: number | null
  readonly filtered: number | null
  readonly extra: string[]
  /** cost of the node, for FORMAT=JSON */
  readonly cost?: number
  readonly usedParts?: readonly string[]
}

const none = { table: null, type: null, possibleKeys: null, key: null, keyLen: null, ref: null, rows: null, filtered: null } as const

/** Takes PostgreSQL's plan; returns MySQL's rows, table by table in the order of access. */
export function explainRows(root: PlanNode, names: Names): ExplainRow[] {
  return new Rows(names).read(root)
}

class Rows {
  readonly #names: Names
  readonly #rows: ExplainRow[] = []
  #ids = 1
  /** what happens to the rows of the query block that is read: it is told with the block's first table */
  #pending: string[] = []

  constructor(names: Names) {
    this.#names = names
  }

  read(root: PlanNode): ExplainRow[] {
    this.#walk(root, 1, 'SIMPLE', false)
    const rows = this.#rows
    if (rows.length === 0) rows.push({ ...none, id: 1, selectType: 'SIMPLE', extra: [impossible(root) ? 'Impossible WHERE' : 'No tables used'] })
    // PostgreSQL answers MAX of an indexed column by a subquery of its own
    if (rows.every((r) => r.id === 2 && r.selectType === 'SUBQUERY')) return rows.map((r) => ({ ...r, id: 1, selectType: 'SIMPLE' }))
    if (rows.some((r) => r.id > 1)) for (const r of rows) if (r.id === 1 && r.selectType === 'SIMPLE') r.selectType = 'PRIMARY'
    return rows
  }

  #walk(node: PlanNode, id: number, selectType: string, hashed: boolean): void {
    const kind = node['Node Type']
    switch (kind) {
      case 'Sort': case 'Incremental Sort': this.#pending.push('Using filesort'); break
      case 'Aggregate': case 'HashAggregate': if (node.Strategy === 'Hashed') this.#pending.push('Using temporary'); break
      case 'Unique': case 'SetOp': case 'Recursive Union': this.#pending.push('Using temporary'); break
      case 'ModifyTable': return this.#modify(node, id)
      case 'Append': if (this.#isUnion(node)) return this.#union(node, id); break
      case 'Subquery Scan': case 'CTE Scan': case 'WorkTable Scan': return this.#derived(node, id, selectType)
    }
    if (node['Relation Name'] !== undefined || kind === 'Function Scan' || kind === 'Values Scan') this.#table(node, id, selectType, hashed)
    for (const child of node.Plans ?? []) {
      if (kind.startsWith('Bitmap')) continue
      const relation = child['Parent Relationship']
      if (relation === 'SubPlan' || relation === 'InitPlan') this.#subquery(child, node)
      else this.#walk(child, id, selectType, kind === 'Hash')
    }
  }

  #subquery(node: PlanNode, parent: PlanNode): void {
    const outer = this.#pending
    this.#pending = []
    const dependent = node['Parent Relationship'] === 'SubPlan' && !(parent.Filter ?? '').includes('hashed')
    const cte = node['Subplan Name']?.startsWith('CTE ') === true
    this.#walk(node, ++this.#ids, cte ? 'DERIVED' : dependent ? 'DEPENDENT SUBQUERY' : 'SUBQUERY', false)
    this.#pending = outer
  }

  #isUnion(node: PlanNode): boolean {
    const relations = new Set((node.Plans ?? []).map((p) => p['Relation Name']))
    return (node.Plans ?? []).length > 1 && !(relations.size === (node.Plans ?? []).length && [...relations].every((r) => r !== undefined && !this.#names.tables.some((t) => t.relation === r)))
  }

  #union(node: PlanNode, id: number): void {
    const distinct = this.#pending.includes('Using temporary')
    this.#pending = []
    const ids: number[] = []
    for (const [i, child] of (node.Plans ?? []).entries()) {
      const own = i === 0 ? id : ++this.#ids
      ids.push(own)
      const inner = child['Node Type'] === 'Subquery Scan' ? (child.Plans?.[0] ?? child) : child
      const before = this.#rows.length
      this.#walk(inner, own, i === 0 ? 'PRIMARY' : 'UNION', false)
      if (this.#rows.length === before) this.#rows.push({ ...none, id: own, selectType: i === 0 ? 'PRIMARY' : 'UNION', extra: ['No tables used'] })
    }
    if (distinct) this.#rows.push({ ...none, id: ++this.#ids, selectType: 'UNION RESULT', table: `<union${ids.join()}>`, type: 'ALL', extra: ['Using temporary'] })
  }

  #derived(node: PlanNode, id: number, selectType: string): void {
    const own = node['Node Type'] === 'Subquery Scan' ? ++this.#ids : this.#ids + 1
    this.#rows.push({ ...none, id, selectType, table: `<derived${own}>`, type: 'ALL', rows: node['Plan Rows'], filtered: 100, extra: [...this.#take(), ...(node.Filter ? ['Using where'] : [])], cost: node['Total Cost'] })
    for (const child of node.Plans ?? []) this.#walk(child, own, 'DERIVED', false)
  }

  #modify(node: PlanNode, id: number): void {
    const operation = (node.Operation ?? '').toUpperCase()
    const target = tableName(node, this.#names)
    if (operation === 'INSERT') this.#rows.push({ ...none, id, selectType: 'INSERT', table: target, type: 'ALL', extra: [] })
    const before = this.#rows.length
    for (const child of node.Plans ?? []) if (child['Node Type'] !== 'Result' && child['Node Type'] !== 'Values Scan') this.#walk(child, id, 'SIMPLE', false)
    if (operation === 'INSERT') return
    const own = this.#rows.slice(before).find((r) => r.table === target)
    if (own !== undefined) own.selectType = operation
    else this.#rows.push({ ...none, id, selectType: operation, table: target, type: 'ALL', rows: node['Plan Rows'], filtered: 100, extra: [] })
  }

  #take(): string[] {
    const extra = [...new Set(this.#pending)]
    this.#pending = []
    return extra
  }

  #table(node: PlanNode, id: number, selectType: string, hashed: boolean): void {
    const table = tableOf(node, this.#names)
    const name = tableName(node, this.#names)
    const index = indexNode(node)
    const key = keyOf(table, index?.['Index Name'])
    const conditions = comparisons(index?.['Index Cond'])
    const covering = node['Node Type'] === 'Index Only Scan'
    const later = this.#take().sort((a) => (a === 'Using temporary' ? -1 : 1))
    const access = table !== undefined && key !== undefined ? this.#access(table, key, conditions) : { type: 'ALL', keyLen: null, ref: null, used: [] }
    const extra = [
      ...(node.Filter !== undefined || (access.type === 'range' && !covering) || (covering && access.type === 'range') ? ['Using where'] : []),
      ...(covering ? ['Using index'] : []), ...later, ...(hashed && access.type === 'ALL' ? ['Using join buffer (hash join)'] : []),
    ]
    const possible = key?.name ?? (node.Filter === undefined || table === undefined ? undefined : possibleKeys(table, node.Filter))
    this.#rows.push({
      id, selectType, table: name, type: access.type, possibleKeys: key !== undefined && conditions.length === 0 ? null : (possible ?? null), key: key?.name ?? null, keyLen: access.keyLen, ref: access.ref,
      rows: Math.max(1, Math.round(node['Plan Rows'])), filtered: 100, extra, cost: node['Total Cost'], usedParts: access.used,
    })
  }

  #access(table: TableInfo, key: KeyInfo, conditions: ReturnType<typeof comparisons>): { type: string; keyLen: string | null; ref: string | null; used: readonly string[] } {
    const parts = key.parts.map((p) => ('column' in p ? p.column : ''))
    const used = parts.filter((p) => conditions.some((c) => c.column === (table.columns.find((k) => k.name === p)?.attribute ?? p)))
    if (conditions.length === 0) return { type: 'index', keyLen: String(keyLength(table, key, parts.length)), ref: null, used: [] }
    const keyLen = String(keyLength(table, key, Math.max(1, used.length)))
    if (conditions.some((c) => !c.equal)) return { type: 'range', keyLen, ref: null, used }
    const refs = conditions.map((c) => this.#reference(c.other))
    const whole = used.length === parts.length && (key.type === 'primary' || key.type === 'unique')
    const constant = refs.every((r) => r === 'const')
    return { type: whole ? (constant ? 'const' : 'eq_ref') : 'ref', keyLen, ref: refs.join(), used }
  }

  /** `database.table.column` of another table's column, or const. */
  #reference(other: string): string {
    const [alias, column] = other.split('.')
    if (column === undefined || !/^[A-Za-z_]\w*$/.test(alias ?? '')) return 'const'
    const name = tableName({ 'Node Type': '', Alias: alias ?? '', 'Plan Rows': 0, 'Total Cost': 0 }, this.#names)
    const table = this.#names.tables.find((t) => t.name === name) ?? this.#names.tables[0]
    return `${table?.database ?? ''}.${name}.${column}`
  }
}

function impossible(node: PlanNode): boolean {
  return node['One-Time Filter'] === 'false' || (node.Plans ?? []).some(impossible)
}

/** Keys that begin with a column of the filter. */
function possibleKeys(table: TableInfo, filter: string): string | undefined {
  const names = table.keys.filter((k) => {
    const first = k.parts[0]
    return first !== undefined && 'column' in first && new RegExp(`\\b${first.column.replace(/\W/g, '\\$&')}\\b`).test(filter)
  }).map((k) => k.name)
  return names.length === 0 ? undefined : names.join()
}
