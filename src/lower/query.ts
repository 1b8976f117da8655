import { isDeepStrictEqual } from 'node:util'
import type * as B from '../analyze/bound.ts'
import type { ColumnInfo } from '../catalog/table.ts'
import { mysqlError } from '../errors/mysql-error.ts'
import { b } from '../pg/builder.ts'
import type { PgCte, PgExpr, PgFrom, PgGroup, PgItem, PgOrder, PgQuery, PgSelect, PgWith } from '../pg/ast.ts'
import { columnRepr, familyOf, isNumeric, isText, T, type ExprType, type Repr } from '../types/type.ts'
import { order } from './aggregate.ts'
import { assign } from './dml/assign.ts'
import { overrideKey, type Lowering } from './lowering.ts'
import { PG_TYPE } from './convert.ts'
import { jsonTable } from './json-table.ts'
import { countsDepth, DEPTH, limited, storedColumns, typed } from './recursive-cte.ts'
import { assignsVariables, usesForeign } from './search.ts'
import { firstColumn, rowOrder, searchOf, singleTable, windowOrder } from './row-order.ts'
import { pinsOf, systemFrom, type Pins } from './system-table.ts'
import { backticked } from './expression-text.ts'
import { jsonScalar } from './rules/json-value.ts'
import { showAlternatives, showStored } from './shown.ts'
import { sortsByMember, sortsByWeight } from './weighed.ts'

/** No DOUBLE is written with more characters. */
const DOUBLE_WIDTH = 22
/** What the step of a recursive CTE gives is stored as by INSERT. */
const NOT_IGNORED = { ignore: false }
const NO_PINS: Pins = new Map()
/** The one row of a query without tables. */
const NO_TABLE: PgFrom & { readonly alias: string } = { kind: 'subquery-table', query: { kind: 'values', rows: [[b.num(1)]] }, alias: 'none', columns: ['x'] }

/** Lowers queries. Inner queries are shaped: each output column has the representation its range column promises; the outermost keeps what its expressions give. */
export class QueryLowering {
  readonly #l: Lowering
  /** derived tables of the SELECT at hand that must be read once */
  #once: PgCte[] = []
  /** the step of the recursive CTE at hand */
  #step: { readonly query: B.BoundQuery; readonly columns: readonly ColumnInfo[] } | undefined

  constructor(l: Lowering) {
    this.#l = l
  }

  /** The outermost query and how its columns are represented. */
  top(q: B.BoundQuery): { query: PgQuery; reprs: readonly Repr[] } {
    showAlternatives(q, this.#l.shown)
    // rows of VALUES that are sent as they are keep the digits of their own numbers
    const reprs = q.kind === 'select' ? [] : shapeOf(q.columns.map((c) => c.type)).map((repr, i): Repr => (q.kind === 'values' && !q.orderBy.some((o) => o.item === i) && q.columns[i]?.type.name === 'decimal' ? 'text' : repr))
    return { query: this.lower(q, reprs), reprs }
  }

  /** `shape`: empty where the expressions' own is wanted; it is filled in. */
  lower(q: B.BoundQuery, shape?: Repr[]): PgQuery {
    const query = this.#body(q, shape ?? shapeOf(q.columns.map((c) => c.type)))
    const withClause = this.#with(q.ctes)
    if (withClause === undefined) return query
    return { ...query, with: { ...withClause, ctes: [...withClause.ctes, ...(query.with?.ctes ?? [])] } }
  }

  /** A query that others read as a table: its columns have the representation and the collation of their types, whatever their expressions have. */
  range(q: B.BoundQuery, columns: readonly Pick<B.RangeColumn, 'type' | 'repr'>[]): PgQuery {
    const query = this.lower(q, columns.map((c) => c.repr))
    return q.kind === 'set-operation' ? query : this.#collateItems(query, q, columns.map((c) => c.type))
  }

  #with(ctes: readonly B.BoundCte[]): PgWith | undefined {
    if (ctes.length === 0) return undefined
    return {
      recursive: ctes.some((c) => c.recursive),
      ctes: ctes.map((c): PgCte => ({ name: c.alias, columns: [...c.columns.map((k) => k.attribute), ...(countsDepth(c) ? [DEPTH] : [])], query: c.recursive ? this.#recursive(c) : this.range(c.query, c.columns) })),
    }
  }

  /** Both parts of a recursive CTE have the same types to PostgreSQL. */
  #recursive(c: B.BoundCte): PgQuery {
    if (c.query.kind === 'set-operation') this.#step = { query: c.query.right, columns: storedColumns(c) }
    const query = this.range(c.query, c.columns)
    if (query.kind !== 'set-operation') return query
    const most = this.#l.param({ kind: 'session', fact: 'variable:cte_max_recursion_depth' }, { kind: 'expression', to: 'int', type: T.bigint(21) })
    const { limit, offset, ...whole } = query
    const rows = limited({ ...whole, left: typed(query.left, c), right: typed(query.right, c) }, c, most)
    if (limit === undefined) return rows
    // PostgreSQL recurses no further than the rows that are read
    const own: PgCte = { name: c.alias, columns: [...c.columns.map((k) => k.attribute), ...(countsDepth(c) ? [DEPTH] : [])], query: rows }
    return { kind: 'select', with: { recursive: true, ctes: [own] }, items: own.columns?.map((k) => b.item(b.col(c.alias, k))) ?? [], from: [b.table(c.alias, c.alias)], limit, ...(offset ? { offset } : {}) }
  }

  #body(q: B.BoundQuery, shape: Repr[]): PgQuery {
    switch (q.kind) {
      case 'select': return this.#select(q, shape)
      case 'set-operation': return this.#setOperation(q, shape)
      case 'values': return this.#values(q, shape)
    }
  }

  // ---------------------------------------------------------------- SELECT

  #select(q: B.BoundSelect, shape: Repr[]): PgQuery {
    const outer = this.#once
    const { rowOrder, own } = this.#l
    this.#once = []
    try {
      const select = this.#selectBody(q, shape)
      return this.#once.length === 0 ? select : { ...select, with: { recursive: false, ctes: this.#once } }
    } finally {
      this.#once = outer
      this.#l.rowOrder = rowOrder
      this.#l.own = own
    }
  }

  #selectBody(q: B.BoundSelect, shape: Repr[]): PgQuery {
    const l = this.#l
    const taken = new Set<string>()
    const any = q.rollup && q.from !== undefined ? firstColumn(q.from) : undefined
    const keys = q.groupBy.map((g) => (q.rollup ? l.rollupNode(g, taken, any) : l.groupNode(g)))
    l.rowOrder = windowOrder(l, q, keys)
    l.own = q.from === undefined ? b.col(NO_TABLE.alias, 'x') : firstColumn(q.from)
    const step = this.#step?.query === q ? this.#step.columns : undefined
    if (!q.distinct) q.items.forEach(({ expr }, i) => isNumeric(q.columns[i]?.type ?? expr.type) || showStored(expr, l.shown))
    // expressions are lowered only now that the group's are known
    if (shape.length === 0) shape.push(...q.items.map(({ expr }) => (l.shown.has(expr) ? 'text' : shapeOfItem(l.lower(expr).repr))))
    const items = q.items.map((item, i) => b.item(step === undefined ? this.#item(item.expr, q.columns[i]?.type ?? item.expr.type, shape[i] ?? 'text', !q.distinct) : assign(l, item.expr, step[i] as ColumnInfo, NOT_IGNORED), columnAlias(item.name, i)))
    const having = q.having === undefined ? undefined : l.condition(q.having)
    const where = q.where === undefined ? undefined : l.where(q.where)
    const distinct = q.distinct
    if (distinct && q.orderBy.some((o) => o.item === undefined || hasOwnOrder(q.items[o.item]?.expr))) return this.#distinctOrdered(q, shape)
    const groupBy: PgGroup[] = q.rollup ? [{ kind: 'rollup', items: keys }] : distinctExprs(keys)
    const emptyGroup = q.grouped && q.groupBy.length === 0
    const limit = this.#limit(q)

    // SELECT DISTINCT sorts by output columns only; other keys need a query around it
    // the keys of a ROLLUP over a join, or that is sorted, come out of a table in which members are text
    const rolled = (o: B.BoundOrder): PgOrder => (q.rollup && (q.from?.kind === 'join' || q.orderBy.length > 0) && o.expr.type.values !== undefined ? { ...order(l, o), expr: l.lower(o.expr).pg } : order(l, o))
    const orderBy = q.orderBy.map((o): PgOrder => {
      if (o.item !== undefined && distinct) return { ...order(l, o), expr: this.#outputKey(q, o.item, o) }
      return rolled(o)
    })
    // What ORDER BY leaves open, the groups of a ROLLUP decide: they come in their own order, each total behind them (manual: GROUP BY Modifiers).
    if (q.rollup && !distinct) orderBy.push(...q.groupBy.flatMap((g, i): PgOrder[] => [{ expr: b.grouping(keys[i] as PgExpr), direction: 'ASC' }, { ...rolled({ expr: g, direction: 'asc' }), nulls: 'FIRST' }]))
    // rows found by a full-text search of one table come by relevance (manual: Natural Language Full-Text Searches)
    const found = q.from?.kind === 'table' && !q.grouped && !distinct && orderBy.length === 0 ? searchOf(q.where) : undefined
    if (found !== undefined) orderBy.push({ expr: l.lower(found).pg, direction: 'DESC' }, ...rowOrder(q.from))
    // variables are assigned in the order in which MySQL reads the rows
    if (l.ctx.assigns === true && !q.grouped && !distinct && orderBy.length === 0) orderBy.push(...rowOrder(singleTable(q.from)))
    const select: PgSelect = {
      kind: 'select',
      items: distinct ? items.map((i, k) => this.#distinctItem(i, q.items[k], shape[k])) : items,
      ...(distinct ? { distinct: true } : {}),
      ...(q.from ? { from: [this.from(q.from, pinsOf(q))] } : q.grouped && usesForeign(q) ? { from: [NO_TABLE] } : {}),
      ...andWhere(where, q.grouped ? undefined : having),
      ...(groupBy.length > 0 ? { groupBy } : {}),
      ...(q.grouped && having ? { having } : {}),
      ...(emptyGroup && !having && !hasAggregateCall(q) ? { having: b.bool(true) } : {}),
      ...(orderBy.length > 0 ? { orderBy: dedupe(orderBy) } : {}),
      ...limit,
      ...this.#locking(q),
    }
    return select
  }

  /** SELECT DISTINCT a ORDER BY b: the distinct rows are made first; each is sorted by one of its rows' b (3065 under ONLY_FULL_GROUP_BY). */
  #distinctOrdered(q: B.BoundSelect, shape: Repr[]): PgQuery {
    const l = this.#l
    const { orderBy, limit: _limit, offset: _offset, ...rest } = q
    const keys = orderBy.map((o) => l.sortKey(o.expr))
    const inner = this.#select({ ...rest, orderBy: [], distinct: false }, shape) as PgSelect
    const names = [...q.items.map((_, i) => `c${i + 1}`), ...keys.map((_, i) => `k${i + 1}`)]
    const items = q.items.map((item, i): PgItem => {
      const column = b.col('d', names[i] as string)
      const text = (shape[i] === 'text' || shape[i] === 'bpchar') && isText(item.expr.type)
      return b.item(text ? l.collated({ pg: column, repr: shape[i] as Repr }, item.expr.type.collation) : column, columnAlias(item.name, i))
    })
    return {
      kind: 'select', items, from: [{ kind: 'subquery-table', query: { ...inner, items: [...inner.items, ...keys.map((k) => b.item(k))] }, alias: 'd', columns: names }],
      groupBy: items.map((i) => i.expr),
      orderBy: orderBy.map((o, i): PgOrder => ({ expr: b.our('any_value', b.col('d', `k${i + 1}`)), direction: o.direction === 'asc' ? 'ASC' : 'DESC', nulls: o.direction === 'asc' ? 'FIRST' : 'LAST' })),
      ...this.#limit(q),
    }
  }

  /** `direct`: the value goes straight into the result, and not through a table of the server's own. */
  #item(e: B.BoundExpr, type: ExprType, want: Repr, direct = true): PgExpr {
    const l = this.#l
    const number = (want === 'text' || want === 'bpchar') && isText(type) ? this.#storedNumber(e, type, direct) : undefined
    if (want === 'text' && type.name === 'decimal' && e.kind === 'value' && familyOf(e.type) === 'decimal') return b.cast(b.cast(l.to(e, 'numeric'), 'numeric'), 'text')
    if (number !== undefined) return want === 'text' ? number : b.cast(number, 'bpchar')
    if (e.kind === 'value' && !l.isRolled(e) && e.known?.kind !== 'null' && e.type.name !== 'null') return sized(b.cast(l.to(e, want), PG_TYPE[want]), e.type, type, want)
    if (want === 'text' && l.shown.has(e)) return l.to(e, 'text')
    const lowered = l.lower(e)
    if (lowered.pg.kind === 'null') return b.cast(b.null, PG_TYPE[want])
    return sized(l.convert(lowered, besideText(e.type, type), want), e.type, type, want)
  }

  /** The text of a number that a column of text takes in a table of the server's own: all digits of a FLOAT and DOUBLE, a literal's without the way it was written. */
  #storedNumber(e: B.BoundExpr, { name, length }: ExprType, direct: boolean): PgExpr | undefined {
    if (name !== 'varchar' && name !== 'char') return undefined
    const family = familyOf(e.type)
    if (family === 'real') {
      const value = this.#l.to(e, 'float8')
      return length < DOUBLE_WIDTH ? b.our('fit_double_text', value, b.our('double_text', value), b.num(length)) : b.our('double_text', value)
    }
    if (family !== 'decimal') return undefined
    if (e.kind === 'value') return b.cast(b.cast(this.#l.to(e, 'numeric'), 'numeric'), 'text')
    // as in a document, it keeps its own digits
    return direct && e.kind === 'call' ? b.cast(jsonScalar(this.#l, e), 'text') : undefined
  }

  /** DISTINCT compares strings by their collation. */
  #distinctItem(item: PgItem, bound: B.BoundItem | undefined, repr: Repr | undefined): PgItem {
    if (bound === undefined || (repr !== 'text' && repr !== 'bpchar') || !isText(bound.expr.type)) return item
    const lowered = this.#l.lower(bound.expr)
    return lowered.collation === bound.expr.type.collation ? item : { ...item, expr: this.#l.collated({ pg: item.expr, repr }, bound.expr.type.collation) }
  }

  #outputKey(q: B.BoundSelect, item: number, o: B.BoundOrder): PgExpr {
    const e = q.items[item]?.expr
    if (e !== undefined && sortsByMember(e)) return this.#l.sortKey(o.expr)
    return b.num(item + 1)
  }

  #limit(q: { readonly limit?: B.BoundExpr; readonly offset?: B.BoundExpr }): { limit?: PgExpr; offset?: PgExpr } {
    return { ...(q.limit ? { limit: this.#l.to(q.limit, 'int') } : {}), ...(q.offset ? { offset: this.#l.to(q.offset, 'int') } : {}) }
  }

  #locking(q: B.BoundSelect): Pick<PgSelect, 'locking'> {
    if (q.locking === undefined || q.from === undefined || q.grouped || q.distinct) return {}
    const tables = tableRanges(q.from)
    if (tables.length === 0) return {}
    return {
      locking: q.locking.map((k): NonNullable<PgSelect['locking']>[number] & { readonly of: readonly string[] } => ({
        strength: k.strength === 'update' ? 'UPDATE' : 'SHARE',
        of: (k.of === undefined ? tables.filter((t) => !t.nullable) : k.of.map((n) => {
          const t = tables.find((r) => r.name === n.name)
          if (t === undefined) throw mysqlError('ER_UNRESOLVED_TABLE_LOCK', backticked(n.name))
          return t
        })).map((t) => t.alias),
        ...(k.wait ? { wait: k.wait === 'nowait' ? ('NOWAIT' as const) : ('SKIP LOCKED' as const) } : {}),
      })).filter((k) => k.of.length > 0),
    }
  }

  // ---------------------------------------------------------------- FROM

  from(f: B.BoundFrom, pins: Pins = NO_PINS): PgFrom {
    switch (f.kind) {
      case 'table': {
        const t = f.range.table
        if (t === undefined) throw mysqlError('ER_NO_SUCH_TABLE', f.range.database ?? '', f.range.name)
        if (t.kind === 'system') return systemFrom(this.#l, f.range, t, pins)
        const table = b.table(t.relation, f.range.alias, t.schema)
        if (f.only === undefined) return table
        return { kind: 'subquery-table', alias: f.range.alias, query: { kind: 'select', items: [b.item(b.star())], from: [table], where: this.#l.condition(f.only) } }
      }
      case 'derived': {
        const query = this.range(f.query, f.range.columns)
        // a derived table that assigns variables does so once, however often a join comes back to it
        if (this.#l.ctx.assigns === true && !f.lateral && assignsVariables(query)) {
          this.#once.push({ name: f.range.alias, columns: f.range.columns.map((c) => c.attribute), materialized: true, query })
          return b.table(f.range.alias, f.range.alias)
        }
        return { kind: 'subquery-table', query, alias: f.range.alias, columns: f.range.columns.map((c) => c.attribute), ...(f.lateral ? { lateral: true } : {}) }
      }
      case 'cte': return b.table(f.cte, f.range.alias)
      case 'json-table': return jsonTable(this.#l, f)
      case 'join': {
        // a table function may depend on the outer side of a RIGHT JOIN, which then stands first
        if (f.type === 'right' && isLateral(f.left)) return this.from({ ...f, type: 'left', left: f.right, right: f.left }, pins)
        const left = this.from(f.left, pins)
        const right = this.from(f.right, pins)
        const on = f.on === undefined ? undefined : this.#l.condition(f.on)
        if (f.type === 'cross' || (f.type === 'inner' && on === undefined)) return { kind: 'join', type: 'CROSS', left, right }
        return { kind: 'join', type: f.type === 'inner' ? 'INNER' : f.type === 'left' ? 'LEFT' : 'RIGHT', left, right, on: on ?? b.bool(true) }
      }
    }
  }

  // ---------------------------------------------------------------- set operations and VALUES

  #setOperation(q: B.BoundSetOperation, shape: Repr[]): PgQuery {
    const types = q.columns.map((c) => c.type)
    const side = (part: B.BoundQuery): PgQuery => {
      const widened = { ...part, columns: q.columns }
      if (this.#step?.query === part) this.#step = { ...this.#step, query: widened }
      return part.kind === 'set-operation' ? this.lower(widened, shape) : this.#collateItems(this.lower(widened, shape), part, types, true)
    }
    const body: PgQuery = { kind: 'set-operation', op: q.op === 'union' ? 'UNION' : q.op === 'except' ? 'EXCEPT' : 'INTERSECT', all: q.all, left: side(q.left), right: side(q.right) }
    if (q.orderBy.every((o) => o.item !== undefined && !hasOwnOrder(o.expr))) {
      const orderBy = q.orderBy.map((o): PgOrder => ({ ...order(this.#l, o), expr: b.num((o.item as number) + 1) }))
      return { ...body, ...(orderBy.length > 0 ? { orderBy } : {}), ...this.#limit(q) }
    }
    return this.#sortedSet(q, body, shape)
  }

  /** ORDER BY expressions over a set operation: PostgreSQL sorts its result by columns only. */
  #sortedSet(q: B.BoundSetOperation, body: PgQuery, shape: readonly Repr[]): PgQuery {
    const l = this.#l
    const alias = 'united'
    const names = q.columns.map((_, i) => `c${i + 1}`)
    q.columns.forEach((c, i) => l.overrides.set(overrideKey('', String(i + 1)), { pg: b.col(alias, names[i] as string), repr: shape[i] ?? 'text', ...(isText(c.type) ? { collation: c.type.collation } : {}) }))
    try {
      const orderBy = q.orderBy.map((o): PgOrder => order(l, o))
      return {
        kind: 'select', items: names.map((n, i) => b.item(b.col(alias, n), columnAlias(q.columns[i]?.name ?? '', i))), from: [{ kind: 'subquery-table', query: body, alias, columns: names }],
        orderBy: dedupe(orderBy), ...this.#limit(q),
      }
    } finally {
      q.columns.forEach((_, i) => l.overrides.delete(overrideKey('', String(i + 1))))
    }
  }

  /** Text says the collation of its column where PostgreSQL would not derive it; both sides of a set operation always do. */
  #collateItems(query: PgQuery, q: B.BoundQuery, types: readonly ExprType[], always = false): PgQuery {
    const collated = (pg: PgExpr, e: B.BoundExpr | undefined, i: number): PgExpr => {
      const type = types[i]
      if (type === undefined || e === undefined || !isText(type) || type.collation === 'binary') return pg
      return !always && e.kind === 'column' && isText(e.type) && e.type.collation === type.collation && e.column.repr === columnRepr(type) ? pg : b.collate(pg, type.collation)
    }
    if (query.kind === 'select' && q.kind === 'select') return { ...query, items: query.items.map((item, i) => ({ ...item, expr: collated(item.expr, q.items[i]?.expr, i) })) }
    if (query.kind === 'values' && q.kind === 'values') return { ...query, rows: query.rows.map((row, r) => row.map((pg, i) => collated(pg, q.rows[r]?.[i], i))) }
    return query
  }

  #values(q: B.BoundValues, shape: readonly Repr[]): PgQuery {
    const rows = q.rows.map((row) => row.map((e, i) => this.#item(e, q.columns[i]?.type ?? e.type, shape[i] ?? 'text')))
    const orderBy = q.orderBy.map((o): PgOrder => ({ ...order(this.#l, o), expr: b.num((o.item ?? 0) + 1) }))
    return { kind: 'values', rows, ...(orderBy.length > 0 ? { orderBy } : {}), ...this.#limit(q) }
  }

  // ---------------------------------------------------------------- subqueries in expressions

  scalar(q: B.BoundQuery): PgQuery {
    if (q.columns.length !== 1) throw mysqlError('ER_OPERAND_COLUMNS', 1)
    return this.lower(q)
  }
}

const isLateral = (f: B.BoundFrom): boolean => (f.kind === 'join' ? isLateral(f.left) || isLateral(f.right) : f.kind === 'json-table' || (f.kind === 'derived' && f.lateral))

/** BIT in a column of text is the number's digits, in that of a BLOB its bytes. */
const besideText = (from: ExprType, to: ExprType): ExprType => (from.name === 'bit' && /^(?:var)?(?:char|binary)$/.test(to.name) ? { ...T.bigint(20), unsigned: true, coercibility: 5, nullable: from.nullable } : from)

/** A value as its column's type has it: DECIMAL with the column's digits, BINARY filled up with NULs. */
function sized(pg: PgExpr, from: ExprType, to: ExprType, want: Repr): PgExpr {
  if (from.name === to.name && from.decimals === to.decimals && from.length === to.length) return pg
  if (to.name === 'decimal' && want === 'numeric' && (from.name !== 'decimal' || from.decimals !== to.decimals)) return b.call('round', pg, b.num(to.decimals))
  return to.name === 'binary' && from.name !== 'null' ? b.our('cast_binary', pg, b.num(to.length)) : pg
}

/** Is it sorted by something else than its value: ENUM by number, documents by MySQL's order, some text by weights? */
const hasOwnOrder = (e: B.BoundExpr | undefined): boolean => e !== undefined && (sortsByMember(e) || e.type.name === 'json' || sortsByWeight(e))

const shapeOfItem = (repr: Repr): Repr => (repr === 'unknown' ? 'text' : repr)

export function shapeOf(types: readonly ExprType[]): Repr[] {
  return types.map(columnRepr)
}

/** Output names in PostgreSQL; nobody reads them, but they help in translate. */
function columnAlias(name: string, i: number): string {
  return name === '' || Buffer.byteLength(name) > 63 ? `column${i + 1}` : name
}

function distinctExprs(exprs: readonly PgExpr[]): PgExpr[] {
  return exprs.filter((e, i) => exprs.indexOf(e) === i).map((e) => (e.kind === 'param' || e.kind === 'number' || e.kind === 'null' ? b.cast(e, 'text') : e))
}

function dedupe(orders: readonly PgOrder[]): PgOrder[] {
  // PostgreSQL refuses to sort by a bare NULL or truth value, which sorts nothing
  return orders.filter((o, i) => o.expr.kind !== 'null' && o.expr.kind !== 'bool' && !orders.slice(0, i).some((p) => isDeepStrictEqual(p.expr, o.expr)))
}

function andWhere(where: PgExpr | undefined, having: PgExpr | undefined): { where?: PgExpr } {
  const all = b.and(where, having)
  return all === undefined ? {} : { where: all }
}

function tableRanges(f: B.BoundFrom): B.Range[] {
  return f.kind === 'join' ? [...tableRanges(f.left), ...tableRanges(f.right)] : f.kind === 'table' && f.range.table?.kind !== 'view' && f.range.table?.kind !== 'system' ? [f.range] : []
}

/** An aggregate that is still there when lowered: others may be known beforehand, as in CHARSET(MAX(a)). */
function hasAggregateCall(q: B.BoundSelect): boolean {
  return q.items.some(({ expr }) => (expr.kind === 'aggregate' && expr.over === undefined) || expr.kind === 'any-value')
}
