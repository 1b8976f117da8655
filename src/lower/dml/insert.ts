import type * as A from '../../sql/ast.ts'
import type { Binder } from '../../analyze/binder.ts'
import type { BoundExpr, Range } from '../../analyze/bound.ts'
import { rangeOfTable } from '../../analyze/from-binder.ts'
import { columnOf, Scope, scopeOfRange } from '../../analyze/scope.ts'
import type { ColumnInfo, KeyInfo, TableInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr, PgInsert, PgItem, PgOnConflict, PgQuery, PgSet } from '../../pg/ast.ts'
import { reprOf } from '../../types/type.ts'
import type { ExprType, Repr } from '../../types/type.ts'
import type { ValueSource } from '../../types/value.ts'
import { implicitDefault } from '../../types/convert.ts'
import { assign, constant } from './assign.ts'
import { overrideKey } from '../lowering.ts'
import type { Lowering } from '../lowering.ts'
import type { WriteLowering } from './write.ts'

type Cell = { readonly kind: 'value'; readonly expr: BoundExpr } | { readonly kind: 'default' } | { readonly kind: 'implicit' }

/** INSERT and REPLACE (manual: INSERT Statement, REPLACE Statement). */
export function lowerInsert(n: A.Insert, binder: Binder, l: Lowering): WriteLowering {
  const table = binder.env.table(n.table.schema, n.table.name)
  if (table.kind === 'view' && n.replace) throw mysqlError('ER_NON_INSERTABLE_TABLE', table.name, 'INSERT')
  const into = new Target(table, n, binder, l)
  const source = into.source()
  const returning = into.auto === undefined ? undefined : [b.item(b.col(into.range.alias, into.auto.attribute), 'id')]
  const insert: PgInsert = {
    kind: 'insert', table: { schema: table.schema, name: table.relation }, alias: into.range.alias,
    columns: source.columns.map((c) => c.attribute), source: source.query,
    ...into.conflict(),
    ...(returning ? { returning } : into.duplicates ? { returning: [] as PgItem[] } : {}),
  }
  const first = into.duplicates ? withMarks(insert, into, l.capabilities.version) : insert
  const steps: WriteLowering['steps'] = [
    ...(n.replace ? into.replacedRows(source) : []),
    { statement: first, count: into.duplicates ? 'upsert' : 'rows', ...(into.auto ? { ids: true } : {}) },
    ...into.moveCounter(source.columns),
  ]
  return { verb: n.replace ? 'replace' : 'insert', table, steps, records: source.records, ...(into.auto ? { auto: { ...(source.autoCells ? { cells: source.autoCells } : {}) } } : {}), ignore: n.ignore }
}

interface Source {
  readonly columns: readonly ColumnInfo[]
  readonly query: PgInsert['source']
  readonly records: number | undefined
  /** where the AUTO_INCREMENT column's values come from; absent: generated for every row */
  readonly autoCells?: readonly (ValueSource | undefined)[] | 'query'
  readonly rows: readonly (readonly Cell[])[]
}

class Target {
  readonly table: TableInfo
  readonly n: A.Insert
  readonly binder: Binder
  readonly l: Lowering
  readonly range: Range
  readonly auto: ColumnInfo | undefined
  readonly duplicates: boolean

  constructor(table: TableInfo, n: A.Insert, binder: Binder, l: Lowering) {
    this.table = table
    this.n = n
    this.binder = binder
    this.l = l
    this.range = rangeOfTable(table, undefined, binder.queries.alias(table.name))
    this.auto = table.columns.find((c) => c.autoIncrement !== undefined)
    this.duplicates = n.onDuplicate !== undefined
  }

  column(name: string): ColumnInfo {
    const column = this.table.columns.find((c) => c.name.toLowerCase() === name.toLowerCase())
    if (column === undefined) throw mysqlError('ER_BAD_FIELD_ERROR', name, 'field list')
    return column
  }

  #columns(names: readonly string[] | undefined): ColumnInfo[] {
    if (names === undefined) return this.table.columns.filter((c) => c.invisible !== true)
    const seen = new Set<ColumnInfo>()
    return names.map((name) => {
      const column = this.column(name)
      if (seen.has(column)) throw mysqlError('ER_FIELD_SPECIFIED_TWICE', column.name)
      seen.add(column)
      return column
    })
  }

  source(): Source {
    const s = this.n.source
    if (s.kind === 'query') return this.#query(s.query)
    const columns = s.kind === 'set' ? this.#columns(s.assignments.map((a) => a.column.name)) : s.rows.every((r) => r.length === 0) && this.n.columns === undefined ? [] : this.#columns(this.n.columns)
    const rows = s.kind === 'set' ? [s.assignments.map((a) => a.value)] : s.rows
    rows.forEach((row, i) => {
      if (row.length !== columns.length) throw mysqlError('ER_WRONG_VALUE_COUNT_ON_ROW', i + 1)
    })
    return this.#rows(columns, rows)
  }

  #rows(columns: readonly ColumnInfo[], rows: readonly (readonly A.Expr[])[]): Source {
    const scope = this.#valueScope()
    const cells = rows.map((row) => row.map((e, i): Cell => (e.kind === 'default-keyword' ? { kind: 'default' } : { kind: 'value', expr: this.binder.predicate(() => this.#scalarBind(e, scope, columns[i] as ColumnInfo, columns, row)) })))
    this.#checkMissing(columns)
    const missing = this.#implicit(columns)
    columns = [...columns, ...missing.map((m) => m.column)]
    for (const row of cells) row.push(...missing.map((m) => m.cell))
    // generated columns take DEFAULT only
    const kept = columns.map((c, i) => {
      if (c.generated === undefined) return true
      if (!cells.every((row) => row[i]?.kind === 'default')) throw mysqlError('ER_NON_DEFAULT_VALUE_FOR_GENERATED_COLUMN', c.name, this.table.name)
      return false
    })
    const used = columns.filter((_, i) => kept[i])
    const values = cells.map((row) => row.filter((_, i) => kept[i]))
    const autoAt = used.findIndex((c) => c === this.auto)
    const autoCells = autoAt < 0 ? undefined : values.map((row) => (row[autoAt]?.kind === 'value' && row[autoAt].expr.kind === 'value' ? row[autoAt].expr.source : undefined))
    const plain = values.length > 1 && values.every((row) => row.every((c) => c.kind === 'value' && c.expr.kind === 'value'))
    const query: PgInsert['source'] = used.length === 0 ? (values.length === 1 ? { kind: 'default-values' } : { kind: 'values', rows: values.map(() => [b.default]) }) : plain ? this.#arrays(used, values) : this.#values(used, values)
    const source: Source = { columns: used.length === 0 && values.length > 1 ? this.table.columns.slice(0, 1) : used, query, records: rows.length, rows: values, ...(autoCells ? { autoCells } : {}) }
    return source
  }

  /** A VALUES list may refer to columns that stand to its left (manual: INSERT Statement). */
  #valueScope(): Scope {
    return new Scope(undefined, scopeOfRange(this.range), 'field list')
  }

  #scalarBind(e: A.Expr, scope: Scope, _column: ColumnInfo, columns: readonly ColumnInfo[], row: readonly A.Expr[]): BoundExpr {
    return this.binder.bind(substituteColumns(e, columns, row, (c) => this.column(c)), scope)
  }

  /** Columns without a value and without a default: 1364 in strict mode; PostgreSQL's NOT NULL would say less. */
  #checkMissing(columns: readonly ColumnInfo[]): void {
    if (!this.l.strict || this.n.ignore) return
    for (const c of this.table.columns) {
      if (columns.includes(c) || c.nullable || c.default !== undefined || c.autoIncrement !== undefined || c.generated !== undefined) continue
      if (this.table.kind !== 'view') throw mysqlError('ER_NO_DEFAULT_FOR_FIELD', c.name)
    }
  }

  /** Without strict mode (or with IGNORE) a column that must have a value and gets none takes its type's implicit default, with a warning. */
  #implicit(columns: readonly ColumnInfo[]): { column: ColumnInfo; cell: Cell }[] {
    if (this.l.strict && !this.n.ignore) return []
    return this.table.columns.filter((c) => !columns.includes(c) && !c.nullable && c.default === undefined && c.autoIncrement === undefined && c.generated === undefined).map((column) => ({ column, cell: { kind: 'implicit' as const } }))
  }

  #values(columns: readonly ColumnInfo[], rows: readonly (readonly Cell[])[]): PgQuery {
    return { kind: 'values', rows: rows.map((row) => row.map((cell, i) => this.#cell(cell, columns[i] as ColumnInfo))) }
  }

  #cell(cell: Cell, column: ColumnInfo): PgExpr {
    if (cell.kind === 'default') return this.#default(column)
    if (cell.kind === 'implicit') return this.#implicitDefault(column)
    const value = assign(this.l, cell.expr, column, this.n.ignore)
    return column === this.auto ? this.#generated(b.cast(value, 'int8'), column) : value
  }

  #default(column: ColumnInfo): PgExpr {
    if (column.default === undefined && !column.nullable && column.autoIncrement === undefined && column.generated === undefined) {
      if (this.l.strict && !this.n.ignore) throw mysqlError('ER_NO_DEFAULT_FOR_FIELD', column.name)
      return this.#implicitDefault(column)
    }
    return b.default
  }

  #implicitDefault(column: ColumnInfo): PgExpr {
    const value = implicitDefault(column.type)
    return b.cast(b.str(value), typeOf(column))
  }

  /** NULL and 0 take the next value, 0 only without NO_AUTO_VALUE_ON_ZERO. */
  #generated(value: PgExpr, column: ColumnInfo): PgExpr {
    const seq = column.autoIncrement
    if (seq === undefined) return value
    const given = this.l.ctx.sqlMode.noAutoValueOnZero ? value : b.nullif(value, b.num(0))
    return b.coalesce(given, nextval(seq))
  }

  /** All constants: one array per column, one plan for any number of rows. */
  #arrays(columns: readonly ColumnInfo[], rows: readonly (readonly Cell[])[]): PgQuery {
    const names = columns.map((_, i) => `c${i + 1}`)
    const args = columns.map((column, i) => {
      const cells = rows.map((row): ValueSource | undefined => {
        const cell = row[i]
        if (cell?.kind !== 'value' || cell.expr.kind !== 'value') return undefined
        if (cell.expr.known?.kind === 'null') {
          if (!column.nullable && column.autoIncrement === undefined && !this.n.ignore && this.l.strict) throw mysqlError('ER_BAD_NULL_ERROR', column.name)
          return undefined
        }
        return cell.expr.source
      })
      return constant(this.l, { kind: 'rows', position: i, cells }, column, this.n.ignore)
    })
    return {
      kind: 'select',
      items: columns.map((c, i) => b.item(c === this.auto ? this.#generated(b.col('v', names[i] as string), c) : b.col('v', names[i] as string))),
      from: [{ kind: 'function-table', call: b.call('unnest', ...args), alias: 'v', columns: [...names, 'n'], ordinality: true }],
      orderBy: [{ expr: b.col('v', 'n') }],
    }
  }

  #query(query: A.Query): Source {
    const columns = this.#columns(this.n.columns)
    const bound = this.binder.output(() => this.binder.queries.bind(query, undefined))
    if (bound.columns.length !== columns.length) throw mysqlError('ER_WRONG_VALUE_COUNT_ON_ROW', 1)
    this.#checkMissing(columns)
    const alias = 's'
    const inner = this.l.queries.lower(bound, bound.columns.map((c, i) => (columns[i]?.repr === 'bpchar' ? 'text' : undefined) ?? shape(c.type)))
    const names = columns.map((_, i) => `c${i + 1}`)
    const range: Range = { name: alias, database: undefined, alias, nullable: false, columns: bound.columns.map((c, i) => ({ name: names[i] as string, attribute: names[i] as string, type: c.type, repr: columns[i]?.repr === 'bpchar' ? 'text' : shape(c.type) })) }
    const outer: PgQuery = {
      kind: 'select',
      items: columns.map((column, i) => {
        const value = assign(this.l, columnOf(range, range.columns[i] as Range['columns'][number]), column, this.n.ignore)
        return b.item(column === this.auto ? this.#generated(b.cast(value, 'int8'), column) : value)
      }),
      from: [{ kind: 'subquery-table', query: inner, alias, columns: names }],
    }
    return { columns, query: outer, records: undefined, rows: [], ...(this.auto && columns.includes(this.auto) ? { autoCells: 'query' as const } : {}) }
  }

  // ---------------------------------------------------------------- duplicates

  get uniqueKeys(): KeyInfo[] {
    return this.table.keys.filter((k) => (k.type === 'primary' || k.type === 'unique') && k.parts.every((p) => 'column' in p && p.length === undefined))
  }

  conflict(): { onConflict?: PgOnConflict } {
    if (this.n.ignore && !this.duplicates) return { onConflict: { action: 'nothing' } }
    if (this.n.onDuplicate === undefined) return {}
    const key = this.#conflictKey()
    if (key === undefined) return {}
    return { onConflict: { target: { columns: keyColumns(key).map((c) => b.col(this.column(c).attribute)) }, action: { set: this.#updates(this.n.onDuplicate) } } }
  }

  /** One unique key decides natively. Of several, the one the statement can violate: keys on generated or unset nullable columns cannot. */
  #conflictKey(): KeyInfo | undefined {
    const named = this.n.source.kind === 'set' ? this.n.source.assignments.map((a) => a.column.name.toLowerCase()) : this.n.columns?.map((c) => c.toLowerCase())
    const violable = this.uniqueKeys.filter((k) => named === undefined || keyColumns(k).some((c) => named.includes(c.toLowerCase())) )
    if (violable.length > 1) throw mysqlError('ER_NOT_SUPPORTED_YET', 'ON DUPLICATE KEY UPDATE on a table with several unique keys')
    return violable[0]
  }

  #updates(assignments: readonly A.Assignment[]): PgSet[] {
    const { binder, l } = this
    const excluded: Range = { ...this.range, name: this.n.rowAlias?.name ?? '', alias: 'excluded', database: undefined }
    const own = scopeOfRange(this.range)
    const alias = this.n.rowAlias
    const renamed: Range = alias?.columns ? { ...excluded, columns: alias.columns.map((name, i) => ({ ...(this.#insertedColumns()[i] ?? excluded.columns[i] ?? excluded.columns[0]), name }) as Range['columns'][number]) } : excluded
    const from = alias === undefined ? own : { ranges: [...own.ranges, renamed], columns: [...own.columns, ...(alias.columns ? scopeOfRange(renamed).columns : [])] }
    const scope = new Scope(undefined, from, 'field list')
    binder.insertedColumn = (name) => {
      const column = this.column(name)
      const found = excluded.columns.find((c) => c.attribute === column.attribute)
      return columnOf(excluded, found as Range['columns'][number])
    }
    const sets = assignments.map((a): PgSet => {
      const column = this.column(a.column.name)
      const value = a.value.kind === 'default-keyword' ? b.default : assign(l, binder.predicate(() => binder.bind(a.value, scope)), column, this.n.ignore)
      l.overrides.set(overrideKey(this.range.alias, column.attribute), { pg: value, repr: column.repr })
      return { column: column.attribute, value }
    })
    l.overrides.clear()
    binder.insertedColumn = undefined
    return lastOfEach(sets)
  }

  #insertedColumns(): Range['columns'] {
    const names = this.n.columns?.map((c) => c.toLowerCase())
    return names === undefined ? this.range.columns : names.map((c) => this.range.columns.find((r) => r.name.toLowerCase() === c) as Range['columns'][number])
  }

  // ---------------------------------------------------------------- REPLACE and explicit ids

  /** The rows that the new ones would collide with go first, by any unique key. */
  replacedRows(source: Source): WriteLowering['steps'] {
    const conditions = this.uniqueKeys.flatMap((key) => {
      const columns = keyColumns(key).map((c) => this.column(c))
      if (!columns.every((c) => source.columns.includes(c))) return []
      return [columns]
    })
    if (conditions.length === 0) return []
    const alias = 'n'
    const rows = source.query.kind === 'default-values' ? undefined : source.query
    if (rows === undefined) return []
    const names = source.columns.map((_, i) => `c${i + 1}`)
    const typed: PgQuery = rows.kind === 'values' ? { ...rows, rows: rows.rows.map((row) => row.map((e, i) => (e.kind === 'default' ? b.cast(b.null, typeOf(source.columns[i] as ColumnInfo)) : b.cast(e, typeOf(source.columns[i] as ColumnInfo))))) } : rows
    const test = b.or(...conditions.map((columns) => b.and(...columns.map((c) => b.eq(b.col(this.range.alias, c.attribute), b.col(alias, names[source.columns.indexOf(c)] as string))))))
    return [{
      statement: { kind: 'delete', table: { schema: this.table.schema, name: this.table.relation }, alias: this.range.alias, using: [{ kind: 'subquery-table', query: typed, alias, columns: names }], ...(test ? { where: test } : {}) },
      count: 'rows',
    }]
  }

  /** An explicit id moves the counter. */
  moveCounter(columns: readonly ColumnInfo[]): WriteLowering['steps'] {
    const auto = this.auto
    const seq = auto?.autoIncrement
    if (auto === undefined || seq === undefined || !columns.includes(auto)) return []
    const sequence = b.cast(b.str(`${quote(seq.schema)}.${quote(seq.sequence)}`), 'regclass')
    return [{
      statement: {
        kind: 'select', items: [b.item(b.call('setval', sequence, b.col('q', 'm')))],
        from: [{ kind: 'subquery-table', alias: 'q', query: { kind: 'select', items: [b.item(b.cast(b.call('max', b.col(auto.attribute)), 'int8'), 'm')], from: [b.table(this.table.relation, undefined, this.table.schema)] } }],
        where: b.op('>', b.col('q', 'm'), b.subquery({ kind: 'select', items: [b.item(b.col('last_value'))], from: [b.table(seq.sequence, undefined, seq.schema)] })),
      },
      count: 'none', onlyExplicitIds: true,
    }]
  }
}

/** Each returned row says whether it was inserted, changed or left as it was: 1, 2, 0. */
function withMarks(insert: PgInsert, into: Target, _version: number): PgInsert {
  const id = into.auto ? [b.item(b.col(into.range.alias, into.auto.attribute), 'id')] : [b.item(b.cast(b.null, 'int8'), 'id')]
  return { ...insert, returning: [...id, b.item(b.op('=', b.col(into.range.alias, 'xmax'), b.cast(b.str('0'), 'xid')), 'inserted')] }
}

export const nextval = (seq: { readonly schema: string; readonly sequence: string }): PgExpr => b.call('nextval', b.cast(b.str(`${quote(seq.schema)}.${quote(seq.sequence)}`), 'regclass'))
const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`
const keyColumns = (key: KeyInfo): string[] => key.parts.flatMap((p) => ('column' in p ? [p.column] : []))
const typeOf = (c: ColumnInfo): string => (c.repr === 'time' ? 'interval' : c.repr === 'int' ? 'int8' : c.repr === 'unknown' ? 'text' : c.repr)

const shape = (t: ExprType): Repr => (reprOf(t) === 'unknown' ? 'text' : reprOf(t))

/** The last assignment to a column wins. */
export function lastOfEach(sets: readonly PgSet[]): PgSet[] {
  return sets.filter((s, i) => !sets.some((t, k) => k > i && t.column === s.column))
}

/** In VALUES (1, a + 1) a column means the value given for it in the same row. */
function substituteColumns(e: A.Expr, columns: readonly ColumnInfo[], row: readonly A.Expr[], resolve: (name: string) => ColumnInfo): A.Expr {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk)
    if (node === null || typeof node !== 'object') return node
    const n = node as A.Expr
    if (n.kind === 'column') {
      const at = columns.indexOf(resolve(n.name))
      const value = at >= 0 ? row[at] : undefined
      return value === undefined || value === e ? { kind: 'null', span: n.span } : value
    }
    if ((n.kind as string) === 'select' || (n.kind as string) === 'set-operation') return n
    return Object.fromEntries(Object.entries(node).map(([k, v]) => [k, k === 'span' ? v : walk(v)]))
  }
  const direct = e.kind === 'int' || e.kind === 'string' || e.kind === 'null' || e.kind === 'decimal' || e.kind === 'param' || e.kind === 'default-of' || e.kind === 'subquery'
  return direct ? e : (walk(e) as A.Expr)
}
