import type * as A from '../../sql/ast.ts'
import type { Binder } from '../../analyze/binder.ts'
import type { BoundExpr, Range } from '../../analyze/bound.ts'
import { partitionRows, rangeOfTable } from '../../analyze/from-binder.ts'
import { hasNoDefault, takesFirstMember } from '../../catalog/table.ts'
import type { ColumnInfo, KeyInfo, TableInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr, PgItem, PgName } from '../../pg/ast.ts'
import { eachColumn, parseText } from '../ddl/expressions.ts'
import { overrideKey } from '../lowering.ts'
import type { Lowering } from '../lowering.ts'
import { valueType } from './assign.ts'
import { AutoIncrement } from './auto-increment.ts'
import { defaultExpr } from './defaults.ts'
import { bindConditions, rangeOfView, simpleView } from './target.ts'
import type { SimpleView } from './target.ts'

/** The table that INSERT and REPLACE write into, by its own name or through a view. */
export class InsertTarget {
  readonly n: A.Insert
  readonly binder: Binder
  readonly l: Lowering
  readonly table: TableInfo
  readonly view: SimpleView | undefined
  /** its rows, by the names that the statement uses */
  readonly range: Range
  readonly auto: AutoIncrement | undefined
  readonly keys: readonly KeyInfo[]
  /** columns that DEFAULT gave their implicit default, once for every row */
  readonly implicit: ColumnInfo[] = []

  constructor(n: A.Insert, binder: Binder, l: Lowering) {
    this.n = n
    this.binder = binder
    this.l = l
    const named = binder.env.table(n.table.schema, n.table.name)
    if (named.kind === 'system') throw mysqlError('ER_NON_INSERTABLE_TABLE', named.name, 'INSERT')
    this.view = named.kind === 'view' ? insertable(named, binder) : undefined
    this.table = this.view?.base ?? named
    const alias = binder.queries.alias(n.table.name)
    this.range = this.view === undefined ? rangeOfTable(named, undefined, alias) : rangeOfView(this.view, undefined, alias)
    const auto = this.table.columns.find((c) => c.autoIncrement !== undefined)
    this.auto = auto?.autoIncrement === undefined ? undefined : new AutoIncrement(auto, auto.autoIncrement, binder, l)
    this.keys = this.table.keys.filter((k) => k.type === 'primary' || k.type === 'unique')
  }

  /** The list of columns; an empty one is none, unless the rows are empty too. */
  get names(): readonly string[] | undefined {
    const { columns, source } = this.n
    return columns?.length === 0 && !(source.kind === 'values' && source.rows.every((r) => r.length === 0)) ? undefined : columns
  }

  get name(): PgName {
    return { schema: this.table.schema, name: this.table.relation }
  }

  get alias(): string {
    return this.range.alias
  }

  /** A column by the name that the statement gives it; throws 1054. */
  column(name: string): ColumnInfo {
    const lower = name.toLowerCase()
    if (this.view !== undefined) {
      const found = this.view.columns.find((c) => c.name.toLowerCase() === lower)
      if (found === undefined) throw mysqlError('ER_BAD_FIELD_ERROR', name, 'field list')
      if (found.info === undefined) throw mysqlError('ER_NONUPDATEABLE_COLUMN', found.name)
      return found.info
    }
    const column = this.table.columns.find((c) => c.name.toLowerCase() === lower)
    if (column === undefined) throw mysqlError('ER_BAD_FIELD_ERROR', name, 'field list')
    return column
  }

  /** The columns that values are given for; without a list, all but invisible ones. Throws 1110. */
  columns(names: readonly string[] | undefined): ColumnInfo[] {
    if (names === undefined) return this.view === undefined ? this.table.columns.filter((c) => c.invisible !== true) : this.view.columns.map((c) => this.column(c.name))
    const seen = new Set<ColumnInfo>()
    return names.map((name) => {
      const column = this.column(name)
      if (seen.has(column)) throw mysqlError('ER_FIELD_SPECIFIED_TWICE', column.name)
      seen.add(column)
      return column
    })
  }

  /** Columns that are not given a value and have none of their own: 1364 in strict mode, but for an ENUM. */
  missing(columns: readonly ColumnInfo[]): ColumnInfo[] {
    const missing = this.table.columns.filter((c) => !columns.includes(c) && hasNoDefault(c))
    const first = missing.find((c) => !takesFirstMember(c))
    if (first !== undefined && this.l.strict && !this.n.ignore) {
      throw this.view === undefined ? mysqlError('ER_NO_DEFAULT_FOR_FIELD', first.name) : mysqlError('ER_NO_DEFAULT_FOR_VIEW_FIELD', this.view.view.database, this.view.view.name)
    }
    return missing
  }

  /** Columns whose default PostgreSQL's own cannot be: an expression may read the row's other columns, and what it gives is checked like any value. */
  isComputed(c: ColumnInfo): boolean {
    return c.default?.kind === 'expression' || (c.default?.kind === 'now' && this.l.ctx.clockStopped)
  }

  computed(columns: readonly ColumnInfo[]): ColumnInfo[] {
    return this.table.columns.filter((c) => this.isComputed(c) && !columns.includes(c) && c.generated === undefined)
  }

  /** The default of such a column in a row whose columns have these values; undefined: their own defaults. */
  computedDefault(column: ColumnInfo, valueOf: (c: ColumnInfo) => PgExpr | undefined, row?: PgExpr): PgExpr {
    const { l, binder, alias } = this
    const range = rangeOfTable(this.table, undefined, alias)
    const how = { ignore: this.n.ignore, inserts: true, ...(row ? { row } : {}) }
    const before = new Map(l.overrides)
    l.overrides.clear()
    if (column.default?.kind === 'expression') {
      eachColumn(parseText(column.default.expression), (ref) => {
        const other = this.table.columns.find((c) => c.name.toLowerCase() === ref.name.toLowerCase())
        if (other === undefined || other === column) return
        const given = valueOf(other)
        l.overrides.set(overrideKey(alias, other.attribute), { pg: b.cast(given ?? defaultExpr(l, binder, other, range, how), valueType(other)), repr: other.repr })
      })
    }
    const value = defaultExpr(l, binder, column, range, how)
    l.overrides.clear()
    for (const [key, lowered] of before) l.overrides.set(key, lowered)
    return value
  }

  /** WITH CHECK OPTION and PARTITION (…): what the new row must satisfy, as an item of RETURNING. */
  get check(): PgItem[] {
    const view = this.view
    const { partitions } = this.n.table
    if (partitions !== undefined) {
      return [partitionItem(this.l, partitionRows(this.binder, this.table, partitions, this.alias))]
    }
    if (view === undefined || view.checked.length === 0) return []
    return [b.item(checkOption(this.l, bindConditions(this.binder, view.checked, view.base, this.alias), view.view), 'checked')]
  }
}

/** 1748 unless a row belongs to the partitions of the statement, as an item of RETURNING. */
export function partitionItem(l: Lowering, belongs: BoundExpr): PgItem {
  return b.item(b.if(l.condition(belongs), b.cast(b.null, 'text'), b.cast(b.our('partition_failed'), 'text')), 'checked')
}

/** 1369 unless the conditions hold. */
export function checkOption(l: Lowering, conditions: readonly BoundExpr[], view: TableInfo): PgExpr {
  const all = b.and(...conditions.map((c) => l.condition(c)))
  return b.if(b.isTrue(all ?? b.bool(true)), b.cast(b.null, 'text'), b.cast(b.our('view_failed', b.str(`${view.database}.${view.name}`)), 'text'))
}

function insertable(named: TableInfo, binder: Binder): SimpleView {
  const view = simpleView(named, binder)
  if (view === undefined) throw mysqlError('ER_NON_INSERTABLE_TABLE', named.name, 'INSERT')
  const infos = view.columns.map((c) => c.info)
  // no column may stand for two (manual: Updatable and Insertable Views)
  if (new Set(infos.filter((c) => c !== undefined)).size !== infos.filter((c) => c !== undefined).length) throw mysqlError('ER_NON_INSERTABLE_TABLE', named.name, 'INSERT')
  return view
}
