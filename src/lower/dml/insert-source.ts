import type * as A from '../../sql/ast.ts'
import type { BoundExpr, Range, RangeColumn } from '../../analyze/bound.ts'
import { isConstant, isDeterministic } from '../../analyze/expression-facts.ts'
import { columnOf, Scope, scopeOfRange } from '../../analyze/scope.ts'
import { hasNoDefault, takesFirstMember } from '../../catalog/table.ts'
import type { ColumnInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import { argument } from '../../pg/nested.ts'
import type { PgExpr, PgInsert, PgParam, PgQuery, PgSelect } from '../../pg/ast.ts'
import { columnRepr } from '../../types/type.ts'
import type { ValueSource } from '../../types/value.ts'
import { parseText } from '../ddl/expressions.ts'
import { overrideKey } from '../lowering.ts'
import { rowOrder } from '../row-order.ts'
import { assign, constant, valueType } from './assign.ts'
import type { Storing } from './assign.ts'
import { defaultExpr, implicitExpr } from './defaults.ts'
import type { InsertTarget } from './insert-target.ts'
import { mayWarn, namesIn, SharedValues } from './shared.ts'
import type { IdSource } from './write.ts'

/** A value of VALUES: an expression of the column's type, or the column's default. */
interface Cell {
  readonly pg: PgExpr | undefined
  /** where a constant comes from; for the AUTO_INCREMENT column */
  readonly source: IdSource
}

/** The rows that INSERT and REPLACE write. */
export interface InsertSource {
  /** the columns that get values, generated ones excluded */
  readonly columns: readonly ColumnInfo[]
  /** rows of VALUES as they were read; undefined for a query */
  readonly records: number | undefined
  /** where the ids of the rows come from, when the statement says */
  readonly autoCells?: readonly IdSource[]
  /** columns that take their implicit default, with a warning */
  readonly implicit: readonly ColumnInfo[]
  /** further columns of a query, which assignments after ON DUPLICATE KEY UPDATE read */
  readonly extra: readonly RangeColumn[]
  /** how many ids the statement may need; 0: not known before it runs */
  readonly estimate: PgExpr
  /** columns and rows for INSERT itself, ids included */
  insert(): { readonly columns: readonly ColumnInfo[]; readonly source: PgInsert['source'] }
  /** rows as text arrays, by the places of `layout` */
  texts(): PgQuery
}

const TEXT = 25

/** The columns of a row that is passed on as a text array: those with values, and the AUTO_INCREMENT column. */
export function layout(target: InsertTarget, source: Pick<InsertSource, 'columns'>): readonly ColumnInfo[] {
  const auto = target.auto?.column
  return auto === undefined || source.columns.includes(auto) ? source.columns : [...source.columns, auto]
}

/** Element `i` (from 0) of such a row. */
export const element = (i: number, type: string): PgExpr => b.cast({ kind: 'subscript', operand: argument(2), index: b.num(i + 1) }, type)

function asText(e: PgExpr, column: ColumnInfo): PgExpr {
  if (e.kind === 'param') return { ...e, oid: TEXT }
  if (column.repr !== 'bpchar') return b.cast(b.cast(e, valueType(column)), 'text')
  if (e.kind === 'cast' && e.type.name === 'bpchar' && e.operand.kind !== 'column') return b.cast(e.operand, 'text')
  return b.if(b.isNotNull(e), b.call('concat', e))
}

/** In strict mode, and in a single row, NULL is refused before it is known whether the row collides with another. */
function present(t: InsertTarget, text: PgExpr, column: ColumnInfo, single = false): PgExpr {
  if (column.nullable || column === t.auto?.column || !(t.l.strict || single) || t.n.ignore || (text.kind === 'param' && t.l.strict)) return text
  return b.coalesce(text, b.our('fit_absent', b.str(column.name)))
}

export function readSource(t: InsertTarget, extras: readonly A.SelectItem[]): InsertSource {
  const given = t.n.source
  // VALUES ROW(…), ROW(…) is VALUES in another spelling
  const s: A.InsertSource = given.kind === 'query' && given.query.kind === 'values' && given.query.limit === undefined && given.query.orderBy === undefined && given.query.with === undefined ? { kind: 'values', rows: given.query.rows } : given
  if (s.kind === 'query') return querySource(t, s.query, extras)
  const names = s.kind === 'set' ? s.assignments.map((a) => a.column.name) : t.names
  const values = s.kind === 'set' ? [s.assignments.map((a) => a.value)] : s.rows
  const none = values.every((r) => r.length === 0) && (names === undefined || names.length === 0)
  const named = none ? [] : t.columns(names)
  values.forEach((row, i) => {
    if (row.length !== named.length) throw mysqlError('ER_WRONG_VALUE_COUNT_ON_ROW', i + 1)
  })
  const implicit = t.missing(named)
  const generated = named.filter((c, i) => c.generated !== undefined && values.every((row) => row[i]?.kind === 'default-keyword'))
  const wrong = named.find((c) => c.generated !== undefined && !generated.includes(c))
  if (wrong !== undefined) throw mysqlError('ER_NON_DEFAULT_VALUE_FOR_GENERATED_COLUMN', wrong.name, t.table.name)
  const kept = named.flatMap((c, i) => (generated.includes(c) ? [] : [i]))
  const columns = kept.map((i) => named[i] as ColumnInfo)
  const bound = values.map((row) => bindRow(t, kept.map((i) => row[i] as A.Expr)))
  const plain = values.length > 1 && columns.length > 0 && bound.every((row) => row.every((e) => e?.kind === 'value')) && implicit.length === 0
  return plain ? arraySource(t, columns, bound as (BoundExpr & { kind: 'value' })[][]) : rowSource(t, columns, implicit, bound, values, kept)
}

/** Values may refer to columns that stand to their left (manual: INSERT Statement). */
function bindRow(t: InsertTarget, row: readonly A.Expr[]): (BoundExpr | undefined)[] {
  const scope = new Scope(undefined, scopeOfRange(t.range), 'field list')
  return row.map((e) => (e.kind === 'default-keyword' ? undefined : t.binder.predicate(() => t.binder.bind(e, scope))))
}

// ---------------------------------------------------------------- VALUES of any expressions

function rowSource(t: InsertTarget, given: readonly ColumnInfo[], implicit: readonly ColumnInfo[], bound: readonly (readonly (BoundExpr | undefined)[])[], values: readonly (readonly A.Expr[])[], kept: readonly number[]): InsertSource {
  const { l, binder } = t
  const computed = t.computed([...given, ...implicit])
  const columns = [...given, ...implicit, ...computed]
  const shared = new SharedValues()
  const readByDefaults = [...given, ...computed].flatMap((c) => (c.default?.kind === 'expression' ? [...namesIn(parseText(c.default.expression))] : []))
  const rows = bound.map((row, r): Cell[] => {
    const how: Storing = { ignore: t.n.ignore, table: t.range.name, inserts: true, single: bound.length === 1, row: b.num(r + 1), nth: r + 1 }
    const read = namesIn(kept.map((i) => values[r]?.[i]))
    if (read.size > 0) for (const c of t.range.columns) if (c.info && read.has(c.name.toLowerCase())) l.overrides.set(overrideKey(t.alias, c.attribute), { pg: defaultExpr(l, binder, c.info, t.range, how), repr: c.repr })
    const cells = row.map((e, i): Cell => {
      const column = given[i] as ColumnInfo
      if (e === undefined) return defaultCell(t, column)
      const value = assign(l, e, column, how)
      const once = (l.ctx.assigns === true && !isConstant(e)) || (read.has(column.name.toLowerCase()) || readByDefaults.includes(column.name.toLowerCase())) && (!isDeterministic(e) || ((!l.strict || t.n.ignore) && mayWarn(value)))
      const pg = once ? shared.share(value, column) : value
      if (read.size > 0) l.overrides.set(overrideKey(t.alias, column.attribute), { pg: b.cast(pg, valueType(column)), repr: column.repr })
      return { pg, source: e.kind !== 'value' ? 'expression' : e.known?.kind === 'null' ? undefined : e.source }
    })
    l.overrides.clear()
    const whole: Cell[] = [...cells, ...implicit.map((c): Cell => ({ pg: implicitExpr(c), source: undefined })), ...computed.map((): Cell => ({ pg: undefined, source: undefined }))]
    const valueOf = (c: ColumnInfo): PgExpr | undefined => whole[columns.indexOf(c)]?.pg
    return whole.map((cell, i) => (cell.pg === undefined && columns[i] !== undefined && t.isComputed(columns[i]) ? { pg: t.computedDefault(columns[i], valueOf, how.row), source: undefined } : cell))
  })
  const auto = t.auto
  const at = auto === undefined ? -1 : columns.indexOf(auto.column)
  const idOf = (row: readonly Cell[]): PgExpr | undefined => (at < 0 ? undefined : row[at]?.pg)
  const filled = (cell: Cell, column: ColumnInfo): PgExpr => cell.pg ?? defaultExpr(l, binder, column, t.range, { ignore: t.n.ignore })
  const ids = (): PgExpr => (auto as NonNullable<typeof auto>).ofList(b.array(rows.map((row) => { const id = idOf(row); return b.cast(id ?? b.null, 'int8') }), 'int8[]'))
  /** Rows of VALUES that read the shared values. */
  const overShared = (cells: readonly (readonly PgExpr[])[]): PgSelect => ({ kind: 'select', items: [b.item(b.star('v'))], from: [...shared.from, { kind: 'subquery-table', lateral: true, alias: 'v', query: { kind: 'values', rows: cells.map((row) => row.map((e, i) => b.cast(e, valueType(columns[i] as ColumnInfo)))) } }] })
  return {
    columns, implicit: [...implicit, ...t.implicit], records: rows.length, extra: [], estimate: b.num(rows.length),
    ...(at >= 0 ? { autoCells: rows.map((row) => row[at]?.source) } : {}),
    insert() {
      if (auto === undefined) {
        if (shared.from.length > 0) return { columns, source: overShared(rows.map((row) => row.map((c, i) => filled(c, columns[i] as ColumnInfo)))) }
        if (columns.length > 0) return { columns, source: { kind: 'values', rows: rows.map((row) => row.map((c) => c.pg ?? b.default)) } }
        return rows.length === 1 ? { columns, source: { kind: 'default-values' } } : { columns: t.table.columns.slice(0, 1), source: { kind: 'values', rows: rows.map(() => [b.default]) } }
      }
      const all = layout(t, this)
      if (rows.length === 1) {
        const row = rows[0] as readonly Cell[]
        const id = (i: number): PgExpr => (idOf(row) === undefined || (row[i]?.source === undefined && row[i]?.pg?.kind === 'param') ? auto.next : auto.given(idOf(row) as PgExpr))
        if (shared.from.length > 0) return { columns: all, source: { kind: 'select', items: all.map((c, i) => b.item(c === auto.column ? id(i) : filled(row[i] as Cell, c))), from: shared.from } }
        return { columns: all, source: { kind: 'values', rows: [all.map((c, i) => (c !== auto.column ? row[i]?.pg ?? b.default : id(i)))] } }
      }
      const names = columns.map((_, i) => `c${i + 1}`)
      const select: PgSelect = {
        kind: 'select',
        with: { recursive: false, ctes: [...shared.ctes(), { name: 'i', materialized: true, query: { kind: 'select', items: [b.item(ids(), 'ids')], from: shared.tables() } }] },
        items: all.map((c, i) => b.item(c === auto.column ? { kind: 'subscript', operand: b.col('i', 'ids'), index: b.col('v', 'n') } : b.col('v', names[i] as string))),
        from: [
          ...shared.tables(),
          { kind: 'subquery-table', ...(shared.from.length > 0 ? { lateral: true } : {}), alias: 'v', columns: ['n', ...names], query: { kind: 'values', rows: rows.map((row, r) => [b.num(r + 1), ...row.map((c, i) => (i === at ? b.cast(b.null, 'int8') : b.cast(filled(c, columns[i] as ColumnInfo), valueType(columns[i] as ColumnInfo))))]) } },
          b.table('i'),
        ],
        orderBy: [{ expr: b.col('v', 'n') }],
      }
      return { columns: all, source: select }
    },
    texts() {
      const all = layout(t, this)
      const texts = rows.map((row) => b.array(all.map((c, i) => (i >= columns.length ? b.cast(b.null, 'text') : c === auto?.column ? (row[i]?.pg === undefined ? b.cast(b.null, 'text') : asText(row[i].pg, c)) : present(t, asText(filled(row[i] as Cell, c), c), c, rows.length === 1))), 'text[]'))
      if (texts.length === 1) return { kind: 'select', items: [b.item(texts[0] as PgExpr)], ...(shared.from.length > 0 ? { from: shared.from } : {}) }
      return { kind: 'select', items: [b.item(b.col('v', 'r'))], from: [...shared.from, { kind: 'subquery-table', ...(shared.from.length > 0 ? { lateral: true } : {}), alias: 'v', columns: ['n', 'r'], query: { kind: 'values', rows: texts.map((r, i) => [b.num(i + 1), r]) } }], orderBy: [{ expr: b.col('v', 'n') }] }
    },
  }
}

/** DEFAULT in VALUES: the table's own; of a column without one 1364 in strict mode, else its implicit default. */
function defaultCell(t: InsertTarget, column: ColumnInfo): Cell {
  // sql_mode NO_AUTO_VALUE_ON_ZERO: the default of an AUTO_INCREMENT column is 0
  if (column === t.auto?.column && !t.auto.zero) return { pg: b.num(0), source: { kind: 'constant', value: { kind: 'int', value: 0n } } }
  if (!hasNoDefault(column)) return { pg: undefined, source: undefined }
  if (t.l.strict && !t.n.ignore && !takesFirstMember(column)) throw mysqlError('ER_NO_DEFAULT_FOR_FIELD', column.name)
  t.implicit.push(column)
  return { pg: implicitExpr(column), source: undefined }
}

// ---------------------------------------------------------------- VALUES of constants: one array per column, one plan for any number of rows

function arraySource(t: InsertTarget, given: readonly ColumnInfo[], rows: readonly (readonly (BoundExpr & { kind: 'value' })[])[]): InsertSource {
  const { l, auto } = t
  const how: Storing = { ignore: t.n.ignore, table: t.range.name, inserts: true }
  const cellsOf = (i: number): (ValueSource | undefined)[] => rows.map((row) => {
    const e = row[i]
    return e === undefined || e.known?.kind === 'null' ? undefined : e.source
  })
  const arrays = given.map((column, i) => {
    const cells = cellsOf(i)
    return constant(l, { kind: 'rows', position: i, cells }, column, how)
  })
  const names = given.map((_, i) => `c${i + 1}`)
  const count = b.call('cardinality', arrays[0] as PgExpr)
  const at = auto === undefined ? -1 : given.indexOf(auto.column)
  const valueOf = (c: ColumnInfo): PgExpr | undefined => { const i = given.indexOf(c); return i < 0 ? undefined : b.col('v', names[i] as string) }
  const computed = t.computed(given)
  const defaults = new Map(computed.map((c) => [c, t.computedDefault(c, valueOf, b.col('v', 'n'))]))
  const columns = [...given, ...computed]
  return {
    columns, implicit: [], records: rows.length, extra: [], estimate: b.call('cardinality', b.cast({ ...(arrays[0] as PgParam), oid: TEXT }, 'text[]')),
    ...(at >= 0 ? { autoCells: cellsOf(at) } : {}),
    insert() {
      const all = layout(t, this)
      const lists = given.map((c, i): PgExpr => (c === auto?.column ? auto.ofList(b.cast(arrays[i] as PgExpr, 'int8[]')) : arrays[i] as PgExpr))
      const made = auto !== undefined && at < 0
      if (made) lists.push(auto.ofList(b.call('array_fill', b.cast(b.null, 'int8'), b.array([count]))))
      const item = (c: ColumnInfo): PgExpr => defaults.get(c) ?? valueOf(c) ?? b.col('v', 'id')
      return {
        columns: all,
        source: { kind: 'select', items: all.map((c) => b.item(item(c))), from: [{ kind: 'function-table', call: b.call('unnest', ...lists), alias: 'v', columns: [...names, ...(made ? ['id'] : []), 'n'], ordinality: true }], orderBy: [{ expr: b.col('v', 'n') }] },
      }
    },
    texts() {
      const all = layout(t, this)
      return {
        kind: 'select', items: [b.item(b.array(all.map((c, i) => (i >= columns.length ? b.cast(b.null, 'text') : defaults.has(c) ? present(t, asText(defaults.get(c) as PgExpr, c), c) : asText(b.col('v', names[i] as string), c))), 'text[]'))],
        from: [{ kind: 'function-table', call: b.call('unnest', ...arrays), alias: 'v', columns: [...names, 'n'], ordinality: true }], orderBy: [{ expr: b.col('v', 'n') }],
      }
    },
  }
}

// ---------------------------------------------------------------- SELECT, TABLE, VALUES ROW

function querySource(t: InsertTarget, query: A.Query, extras: readonly A.SelectItem[]): InsertSource {
  const { l, binder, auto } = t
  const named = t.columns(t.names)
  const whole: A.Query = query.kind === 'select' && extras.length > 0 ? { ...query, items: [...query.items, ...extras] } : query
  const bound = binder.output(() => binder.queries.bind(whole, undefined))
  const width = bound.columns.length - extras.length
  if (width !== named.length) throw mysqlError('ER_WRONG_VALUE_COUNT_ON_ROW', 1)
  const implicit = t.missing(named)
  const wrong = named.find((c) => c.generated !== undefined)
  if (wrong !== undefined) throw mysqlError('ER_NON_DEFAULT_VALUE_FOR_GENERATED_COLUMN', wrong.name, t.table.name)
  const names = bound.columns.map((_, i) => `c${i + 1}`)
  const range: Range = { name: 's', database: undefined, alias: 's', nullable: false, columns: bound.columns.map((c, i) => ({ name: c.name, attribute: names[i] as string, type: c.type, repr: columnRepr(c.type) })) }
  const inner = l.queries.range(bound, range.columns)
  const row = { ...b.call('row_number'), over: { spec: { partitionBy: [], orderBy: [] } } }
  const value = (i: number): PgExpr => assign(l, columnOf(range, range.columns[i] as RangeColumn), named[i] as ColumnInfo, { ignore: t.n.ignore, table: t.range.name, inserts: true, row })
  const computed = t.computed([...named, ...implicit])
  const columns = [...named, ...implicit, ...computed]
  const source = (query: PgQuery): NonNullable<PgSelect['from']> => [{ kind: 'subquery-table', query, alias: 's', columns: names }]
  // which row comes first matters where rows collide, and to the ids they get
  const read = bound.kind === 'select' && !bound.grouped && !bound.distinct && bound.orderBy.length === 0 && bound.limit === undefined ? rowOrder(bound.from) : []
  const ordered: PgQuery = inner.kind === 'select' && read.length > 0 ? { ...inner, orderBy: read } : inner
  const filled = (c: ColumnInfo, i: number): PgExpr => (i < named.length ? value(i) : computed.includes(c) ? t.computedDefault(c, (o) => { const k = columns.indexOf(o); return k < 0 || k === i ? undefined : filled(o, k) }, row) : implicitExpr(c))
  const at = auto === undefined ? -1 : columns.indexOf(auto.column)
  return {
    columns, implicit, records: undefined, estimate: b.num(0), extra: range.columns.slice(width),
    ...(at >= 0 ? { autoCells: [] } : {}),
    insert() {
      const all = layout(t, this)
      return { columns: all, source: { kind: 'select', items: all.map((c, i) => b.item(c === auto?.column ? (at < 0 ? auto.next : auto.ofQuery(filled(c, i))) : filled(c, i))), from: source(auto !== undefined && at < 0 ? ordered : inner) } }
    },
    texts() {
      const all = layout(t, this)
      const cells = all.map((c, i) => (i >= columns.length ? b.cast(b.null, 'text') : present(t, asText(filled(c, i), c), c)))
      const more = range.columns.slice(width).map((c) => b.cast(b.col('s', c.attribute), 'text'))
      return { kind: 'select', items: [b.item(b.array([...cells, ...more], 'text[]'))], from: source(ordered) }
    },
  }
}
