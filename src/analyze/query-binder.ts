import type * as A from '../sql/ast.ts'
import { errorWithText, MySqlError, mysqlError } from '../errors/mysql-error.ts'
import { deprecated, warning } from '../errors/warning.ts'
import { collatedOf, mergeCollations, mergeTypes, settled } from '../types/resolve.ts'
import { bareType, columnRepr, familyOf, isText, T } from '../types/type.ts'
import type { ExprType } from '../types/type.ts'
import { scalar } from './width.ts'
import type { Binder } from './binder.ts'
import type * as B from './bound.ts'
import { FromBinder } from './from-binder.ts'
import type { BoundSide } from './from-binder.ts'
import { checkDistinctOrder } from './distinct-order.ts'
import { groupScope, NeedsGroup, regroup } from './grouping.ts'
import { structuralKey } from './key.ts'
import { columnNames, hasAggregate, hasGrouping, hasWindow, mentions } from './search.ts'
import { clause, EMPTY_FROM, isNameError, named, Scope } from './scope.ts'
import type { GroupPlace } from './scope.ts'
import { afterNamesOf, expand, groupNode, isOther, isSystemColumn, rolledItems } from './select-items.ts'
import type { ItemSource } from './select-items.ts'
import { derivedOutput, goesThroughTable, rolledType, storedOutput } from './stored.ts'
import { bindWindow, checkNamedWindows } from './window-binder.ts'
import type { NamedWindows } from './window-binder.ts'

/** Binds queries: SELECT, set operations, VALUES, TABLE and what hangs on them. */
export class QueryBinder {
  readonly #binder: Binder
  readonly #from: FromBinder
  /** CTEs in sight, innermost last */
  readonly ctes: Map<string, CteEntry>[] = []
  /** the WINDOW clause of the SELECT at hand */
  windows: NamedWindows = []
  /** a subquery whose order does not matter, as of IN or EXISTS */
  unsorted: A.Query | undefined
  #aliases = 0

  constructor(binder: Binder) {
    this.#binder = binder
    this.#from = new FromBinder(binder, this)
  }

  /** A PostgreSQL alias that no other range of the statement has. */
  alias(name: string): string {
    this.#aliases++
    return this.#aliases === 1 ? name : `${name.slice(0, 40)}_${this.#aliases}`
  }

  bind(query: A.Query, parent: Scope | undefined): B.BoundQuery {
    const ctes = query.with === undefined ? [] : this.#bindWith(query.with, parent)
    try {
      return this.#bindBody(query, parent, ctes)
    } finally {
      if (query.with !== undefined) this.ctes.pop()
    }
  }

  #bindBody(query: A.Query, parent: Scope | undefined, ctes: readonly B.BoundCte[]): B.BoundQuery {
    switch (query.kind) {
      case 'select': return this.#select(query, parent, ctes)
      case 'set-operation': return this.#setOperation(query, parent, ctes)
      case 'values': return this.#values(query, parent, ctes)
      case 'table': {
        const span = query.span
        const select: A.Select = {
          kind: 'select', span, distinct: false, modifiers: [], items: [{ kind: 'star', span }], from: { kind: 'table-name', ...query.table, span },
          ...(query.orderBy ? { orderBy: query.orderBy } : {}), ...(query.limit ? { limit: query.limit } : {}),
        }
        return this.#select(select, parent, ctes)
      }
    }
  }

  // ---------------------------------------------------------------- WITH

  #bindWith(clause: A.With, parent: Scope | undefined): B.BoundCte[] {
    const layer = new Map<string, CteEntry>()
    this.ctes.push(layer)
    return clause.ctes.map((cte) => {
      if (layer.has(cte.name)) throw mysqlError('ER_NONUNIQ_TABLE', cte.name)
      const alias = this.alias(cte.name)
      const recursive = clause.recursive && cte.query.kind === 'set-operation' && mentions(cte.query.right, cte.name)
      if (recursive) return this.#recursiveCte(cte, alias, parent, layer)
      const query = this.bind(cte.query, parent)
      const columns = this.rangeColumns(derivedOutput(query), cte.columns)
      layer.set(cte.name, { alias, columns, query })
      return { name: cte.name, alias, columns, query, recursive: false }
    })
  }

  /** The seed decides names and types; its columns are nullable in the recursive part (manual: WITH). */
  #recursiveCte(cte: A.Cte, alias: string, parent: Scope | undefined, layer: Map<string, CteEntry>): B.BoundCte {
    const q = cte.query as A.SetOperation
    const seed = this.bind(q.left, parent)
    const columns = this.rangeColumns(seed.columns.map((c) => ({ ...c, type: { ...c.type, nullable: true }, stored: true as const })), cte.columns)
    layer.set(cte.name, { alias, columns })
    const step = this.bind(q.right, parent)
    if (step.columns.length !== seed.columns.length) throw mysqlError('ER_WRONG_NUMBER_OF_COLUMNS_IN_SELECT')
    const query: B.BoundSetOperation = { kind: 'set-operation', op: 'union', all: q.all, left: seed, right: step, ctes: [], orderBy: [], columns: seed.columns.map((c, i) => ({ ...c, type: { ...c.type, nullable: true }, name: columns[i]?.name ?? c.name })), ...this.#limit(q.limit) }
    return { name: cte.name, alias, columns, query, recursive: true }
  }

  cte(name: string): CteEntry | undefined {
    for (let i = this.ctes.length - 1; i >= 0; i--) {
      const found = this.ctes[i]?.get(name)
      if (found !== undefined) return found
    }
    return undefined
  }

  /** Columns that a derived table or CTE offers; names in PostgreSQL are made unique. */
  rangeColumns(columns: readonly B.OutputColumn[], names: readonly string[] | undefined): B.RangeColumn[] {
    if (names !== undefined && names.length !== columns.length) throw mysqlError('ER_VIEW_WRONG_LIST')
    const seen = new Set<string>()
    const own = new Set<string>()
    return columns.map((c, i) => {
      const name = names?.[i] ?? c.name
      const lower = name.toLowerCase()
      if (own.has(lower)) throw mysqlError('ER_DUP_FIELDNAME', name)
      own.add(lower)
      let attribute = Buffer.byteLength(name) > 63 || name === '' ? `column${i + 1}` : name
      while (seen.has(attribute)) attribute = `${attribute}_${i}`
      seen.add(attribute)
      return { name, attribute, type: c.type, repr: columnRepr(c.type), ...(c.origin ? { origin: c.origin } : {}), ...(c.stored ? { stored: c.stored } : {}) }
    })
  }

  // ---------------------------------------------------------------- SELECT

  #select(q: A.Select, parent: Scope | undefined, ctes: readonly B.BoundCte[]): B.BoundSelect {
    const outerWindows = this.windows
    this.windows = q.windows ?? []
    checkNamedWindows(this.windows)
    try {
      return this.#selectBody(q, parent, ctes)
    } finally {
      this.windows = outerWindows
    }
  }

  #selectBody(q: A.Select, parent: Scope | undefined, ctes: readonly B.BoundCte[]): B.BoundSelect {
    const bound = q.from === undefined ? undefined : this.#from.bindSide(q.from, parent)
    const visible = bound?.scope ?? EMPTY_FROM
    const scope = new Scope(parent, visible, 'field list')
    scope.windows = true
    try {
      return this.#clauses(q, scope, bound, ctes, false)
    } catch (error) {
      if (!(error instanceof NeedsGroup) || error.scope !== scope) throw error
      scope.outerAliases.length = 0
      return this.#clauses(q, scope, bound, ctes, true)
    }
  }

  /** `implicit`: an aggregate in a subquery makes it a grouped query. */
  #clauses(q: A.Select, scope: Scope, side: BoundSide | undefined, ctes: readonly B.BoundCte[], implicit: boolean): B.BoundSelect {
    const binder = this.#binder
    const from = side?.from
    const own = (n: A.Aggregate): boolean => binder.aggregates.scopeOf(n, scope) === scope

    const sources = expand(q, scope, binder)
    const afterItems = <R>(work: () => R): R => afterNamesOf(sources, (node) => binder.bind(node, scope), work)
    const where = q.where === undefined ? undefined : afterItems(() => binder.predicate(() => scalar(binder.bind(q.where as A.Expr, clause(scope, 'where clause')))))
    if (side?.mistake !== undefined) afterItems(() => { throw side.mistake })
    if (q.modifiers.includes('sql-calc-found-rows')) binder.env.warn(deprecated('ER_WARN_DEPRECATED_SQL_CALC_FOUND_ROWS'))
    const itemNodes = sources.filter((s): s is ItemSource & { node: A.Expr } => s.node !== undefined)
    const grouped = implicit || q.groupBy !== undefined || itemNodes.some((s) => hasAggregate(s.node, own)) || (q.having !== undefined && hasAggregate(q.having, own))
    const sorted = grouped ? -1 : (q.orderBy ?? []).findIndex((o) => hasAggregate(o.expr, own))
    if (sorted >= 0) throw mysqlError('ER_AGGREGATE_ORDER_NON_AGG_QUERY', sorted + 1)

    const bound = q.groupBy === undefined ? [] : afterItems(() => this.#groupBy(q.groupBy as A.GroupBy, sources, scope))
    // each key of a ROLLUP is a node of its own, also when it is the same column twice, and NULL where it is rolled up
    const groupBy = q.groupBy?.rollup === true ? bound.map((e) => ({ ...e, type: { ...e.type, nullable: true } })) : bound
    if (grouped) scope.group = groupScope({
      strict: binder.env.sqlMode.onlyFullGroupBy, exprs: groupBy, nodes: q.groupBy?.items.map((g) => groupNode(g.expr, sources, scope) ?? g.expr) ?? [],
      rollup: q.groupBy?.rollup === true, from, where, definitions: binder.definitions,
    })
    const rolled = q.groupBy?.rollup === true ? rolledItems(q.groupBy, sources, scope) : undefined

    const items = sources.map((s, i): B.BoundItem => {
      this.#place(scope, { number: i + 1, clause: 'SELECT list' }, s.node)
      scope.pending = new Set(sources.slice(i).flatMap((later) => (later.alias ? [later.name.toLowerCase()] : [])))
      const key = rolled?.get(i)
      const expr = key !== undefined ? (groupBy[key] as B.BoundExpr) : s.expr !== undefined ? (grouped ? regroup(s.expr, scope) : s.expr) : scalar(binder.bind(s.node as A.Expr, scope))
      if (s.alias) scope.outerAliases.push({ name: s.name, expr })
      return { name: !s.alias && isSystemColumn(expr) ? expr.column.name : s.name, alias: s.alias, expr }
    })

    scope.pending = new Set()
    this.#place(scope, { number: 1, clause: 'HAVING clause' }, undefined)
    const having = q.having === undefined ? undefined : binder.predicate(() => scalar(binder.bind(q.having as A.Expr, this.#havingScope(scope, items, grouped))))
    const order = this.#orderBy(q.orderBy ?? [], items, sources, scope)
    // without GROUP BY there is one row: its order is checked and forgotten
    const orderBy = grouped && q.groupBy === undefined ? [] : order
    for (const { name } of this.windows) bindWindow(binder, { name }, scope, this.windows)
    scope.group?.check()
    // groups of selected keys are distinct anyway
    const distinctAnyway = grouped && q.groupBy?.rollup !== true && groupBy.every((g) => items.some((item) => item.expr === g))
    if (q.distinct && binder.env.sqlMode.onlyFullGroupBy && !distinctAnyway && this.unsorted !== q) checkDistinctOrder(orderBy, items, scope.from.ranges)

    const rollup = q.groupBy?.rollup === true
    const through = goesThroughTable({ items, ...(having ? { having } : {}), ...(from ? { from } : {}), groupBy, rollup, grouped, distinct: q.distinct, orderBy })
    return {
      kind: 'select', ctes, items, distinct: q.distinct, ...(from ? { from } : {}), ...(where ? { where } : {}), groupBy, rollup, grouped,
      ...(having ? { having } : {}), orderBy, ...this.#limit(q.limit), ...(q.locking ? { locking: q.locking } : {}), calcFoundRows: q.modifiers.includes('sql-calc-found-rows'),
      columns: items.map((item) => this.outputColumn(item, rollup && groupBy.includes(item.expr), through)),
    }
  }

  #place(scope: Scope, place: GroupPlace, whole: A.Expr | undefined): void {
    if (scope.group === undefined) return
    scope.group.place = place
    scope.group.whole = whole
  }

  /** `through`: rows go through a table of the server's own. */
  outputColumn(item: B.BoundItem, rollup: boolean, through = false): B.OutputColumn {
    const { name, expr } = item
    if (rollup) return { name, type: through ? rolledType(expr.type) : expr.type, rolled: true, ...(through ? { stored: true } : {}) }
    const e = expr.kind === 'any-value' ? expr.operand : expr
    const column: B.OutputColumn = e.kind !== 'column' ? { name, type: expr.type } : { name, type: expr.type, tableAlias: e.range.name, ...(e.column.origin ? { origin: e.column.origin } : {}), ...(e.column.stored ? { stored: e.column.stored } : {}) }
    return through ? storedOutput(column, e) : column
  }

  #groupBy(clauseNode: A.GroupBy, sources: readonly ItemSource[], scope: Scope): B.BoundExpr[] {
    const binder = this.#binder
    // the server leaves CUBE to a secondary engine, which there is none
    if (clauseNode.cube === true) throw mysqlError('ER_SECONDARY_ENGINE', `Reason: "You have not defined the secondary engine for at least one of the query tables [${scope.from.ranges.map((r) => `${r.database ?? ''}.${r.name}`).join(', ')}]."`)
    const inner = clause(scope, 'group statement')
    inner.aliases = sources.filter((s) => s.alias || s.node?.kind === 'column').map((s) => ({
      name: s.name,
      bind: () => {
        if (s.node !== undefined && hasWindow(s.node)) throw mysqlError('ER_WINDOW_INVALID_WINDOW_FUNC_ALIAS_USE', s.name)
        return s.expr ?? binder.bind(s.node as A.Expr, clause(scope, 'group statement'))
      },
    }))
    return clauseNode.items.map(({ expr }) => {
      if (expr.kind === 'int') {
        const position = Number(expr.text)
        binder.env.pin({ kind: 'literal', slot: expr.slot }, 'value')
        const source = sources[position - 1]
        if (source === undefined) throw mysqlError('ER_BAD_FIELD_ERROR', expr.text, 'group statement')
        if (source.node !== undefined && (hasAggregate(source.node) || hasWindow(source.node))) throw mysqlError('ER_WRONG_GROUP_FIELD', source.name)
        return source.expr ?? binder.bind(source.node as A.Expr, inner)
      }
      if (hasAggregate(expr)) throw mysqlError('ER_INVALID_GROUP_FUNC_USE')
      if (hasGrouping(expr)) throw mysqlError('ER_WRONG_GROUP_FIELD', 'GROUPING function')
      const named = expr.kind === 'column' ? groupNode(expr, sources, scope) : undefined
      if (named !== undefined && (hasWindow(named) || hasAggregate(named))) throw mysqlError('ER_WRONG_GROUP_FIELD', (expr as A.ColumnRef).name)
      const bound = this.#key(expr, sources, inner)
      pinLiterals(bound, binder)
      if (expr.kind === 'column' && expr.table === undefined && sources.some((s) => isOther(s, expr.name, bound, scope))) binder.env.warn(warning('Warning', 'ER_NON_UNIQ_ERROR', expr.name, 'group statement'))
      return bound
    })
  }

  /** A name that several tables have may still be that of one select item. */
  #key(expr: A.Expr, sources: readonly ItemSource[], inner: Scope): B.BoundExpr {
    try {
      return scalar(this.#binder.bind(expr, inner))
    } catch (error) {
      const item = error instanceof MySqlError && error.errno === 1052 && expr.kind === 'column' && expr.table === undefined ? sources.find((s) => s.alias && s.name.toLowerCase() === expr.name.toLowerCase()) : undefined
      if (item === undefined) throw error
      return item.expr ?? this.#binder.bind(item.node as A.Expr, inner)
    }
  }

  #havingScope(scope: Scope, items: readonly B.BoundItem[], grouped: boolean): Scope {
    const having = clause(scope, 'having clause')
    having.aliases = items.map((i) => ({ name: i.name, bind: () => i.expr }))
    having.aliasFirst = true
    const selected = new Set(items.flatMap(({ expr }) => (expr.kind === 'column' ? [expr.column] : expr.kind === 'any-value' && expr.operand.kind === 'column' ? [expr.operand.column] : [])))
    if (grouped) having.selected = selected
    else if (items.length > 0 && scope.from.ranges.length > 0) {
      // without grouping HAVING sees the select list only; columns of FROM that are selected are there under their own names
      having.inner = scope.from
      having.from = { ranges: scope.from.ranges.map((r) => ({ ...r, columns: r.columns.filter((c) => selected.has(c)) })), columns: scope.from.columns.filter((c) => c.expr.kind === 'column' && selected.has(c.expr.column)) }
    }
    return having
  }

  #orderBy(nodes: readonly A.OrderItem[], items: readonly B.BoundItem[], sources: readonly ItemSource[], scope: Scope): B.BoundOrder[] {
    const binder = this.#binder
    const inner = clause(scope, 'order clause')
    inner.aliases = items.map((i) => ({ name: i.name, bind: () => i.expr }))
    return nodes.flatMap((o, i): B.BoundOrder[] => {
      this.#place(scope, { number: i + 1, clause: 'ORDER BY clause' }, o.expr)
      if (o.expr.kind === 'null') return []
      if (o.expr.kind === 'int') {
        binder.env.pin({ kind: 'literal', slot: o.expr.slot }, 'value')
        const item = Number(o.expr.text) - 1
        const found = items[item]
        if (found === undefined) throw mysqlError('ER_BAD_FIELD_ERROR', o.expr.text, 'order clause')
        return [{ expr: found.expr, direction: o.direction, item }]
      }
      if (o.expr.kind === 'column' && o.expr.table === undefined) {
        const name = o.expr.name.toLowerCase()
        const matches = items.flatMap((i, k) => (i.name.toLowerCase() === name && (i.alias || sources[k]?.node === undefined || sources[k].node.kind === 'column') ? [k] : []))
        const meant = named(matches.map((k) => (items[k] as B.BoundItem).expr), () => mysqlError('ER_NON_UNIQ_ERROR', (o.expr as A.ColumnRef).name, 'order clause'))
        const at = matches.find((k) => items[k]?.expr === meant)
        if (at !== undefined && items[at] !== undefined) return [{ expr: items[at].expr, direction: o.direction, item: at }]
      }
      const key = structuralKey(o.expr)
      const same = sources.findIndex((s) => s.node !== undefined && s.node.kind !== 'column' && structuralKey(s.node) === key)
      const match = items[same]
      if (match !== undefined) {
        pinLiterals(match.expr, binder)
        return [{ expr: match.expr, direction: o.direction, item: same }]
      }
      const expr = this.#sortedBy(() => binder.predicate(() => scalar(binder.bind(o.expr, inner))), i, scope)
      const item = items.findIndex((i) => i.expr === expr || (i.expr.kind === 'column' && expr.kind === 'column' && i.expr.range === expr.range && i.expr.column === expr.column))
      return [{ expr, direction: o.direction, ...(item >= 0 ? { item } : {}) }]
    })
  }

  #sortedBy(bind: () => B.BoundExpr, place: number, scope: Scope): B.BoundExpr {
    try {
      return bind()
    } catch (error) {
      throw error instanceof NeedsGroup && error.scope === scope ? mysqlError('ER_AGGREGATE_ORDER_NON_AGG_QUERY', place + 1) : error
    }
  }

  #limit(limit: A.Limit | undefined): { limit?: B.BoundExpr; offset?: B.BoundExpr } {
    if (limit === undefined) return {}
    const scope = new Scope(undefined, EMPTY_FROM, 'limit clause')
    const one = (e: A.Expr): B.BoundExpr => {
      try {
        return this.#binder.predicate(() => this.#binder.bind(e, scope))
      } catch (error) {
        // a name here is a variable of a program
        throw e.kind === 'column' && isNameError(error) ? mysqlError('ER_SP_UNDECLARED_VAR', e.name) : error
      }
    }
    return { limit: one(limit.count), ...(limit.offset ? { offset: one(limit.offset) } : {}) }
  }

  // ---------------------------------------------------------------- set operations

  #setOperation(q: A.SetOperation, parent: Scope | undefined, ctes: readonly B.BoundCte[]): B.BoundSetOperation {
    const left = this.bind(q.left, parent)
    const right = this.bind(q.right, parent)
    if (left.columns.length !== right.columns.length) throw mysqlError('ER_WRONG_NUMBER_OF_COLUMNS_IN_SELECT')
    const columns = left.columns.map((l, i): B.OutputColumn => {
      const r = right.columns[i] as B.OutputColumn
      const type = this.mergeExprTypes([l.type, r.type], 'UNION')
      const nullable = { union: l.type.nullable || r.type.nullable, intersect: l.type.nullable && r.type.nullable, except: l.type.nullable }[q.op]
      return { name: l.name, type: { ...type, nullable }, stored: true }
    })
    for (const o of q.orderBy ?? []) {
      const table = columnNames(o.expr)?.find((c) => c.table !== undefined)?.table
      if (table !== undefined) throw mysqlError('ER_TABLENAME_NOT_ALLOWED_HERE', table, 'global ORDER clause')
    }
    (q.orderBy ?? []).forEach((o, i) => {
      if (hasAggregate(o.expr) || hasWindow(o.expr)) throw errorWithText(3028, `Expression #${i + 1} of ORDER BY contains aggregate function and applies to a UNION, EXCEPT or INTERSECT`)
    })
    const items = columns.map((c, i): B.BoundItem => {
      const range: B.Range = { name: '', database: undefined, alias: '', columns: [], nullable: false }
      return { name: c.name, alias: true, expr: { kind: 'column', range, column: { name: c.name, attribute: String(i + 1), type: c.type, repr: columnRepr(c.type) }, depth: 0, type: c.type } }
    })
    const scope = new Scope(parent, EMPTY_FROM, 'order clause')
    const orderBy = this.#orderBy(q.orderBy ?? [], items, items.map((i) => ({ name: i.name, alias: true, expr: i.expr })), scope)
    return { kind: 'set-operation', op: q.op, all: q.all, left, right, ctes, orderBy, columns, ...this.#limit(q.limit) }
  }

  /** The common type of alternatives (UNION, CASE, COALESCE …) with merged collation. */
  mergeExprTypes(types: readonly ExprType[], operation: string): ExprType {
    const strings = types.filter((t) => isText(t) || familyOf(t) === 'binary' || familyOf(t) === 'json')
    const collated = mergeCollations((strings.length === types.length ? types : strings.length > 0 ? strings : types).map((t) => collatedOf(t, this.#binder.env.collation)), operation)
    if (collated.coercibility === 1 && operation === 'UNION' && strings.length === types.length) throw mysqlError('ER_CANT_AGGREGATE_NCOLLATIONS', operation)
    const nullable = types.some((t) => t.nullable)
    const merged = types.reduce<ExprType | undefined>((a, t) => (a === undefined ? bareType(t) : { ...mergeTypes(a, bareType(t), collated.collation), coercibility: collated.coercibility, nullable }), undefined)
    return { ...settled(merged ?? T.null), nullable, coercibility: merged !== undefined && isText(merged) ? collated.coercibility : (merged?.coercibility ?? 6) } as ExprType
  }

  #values(q: A.ValuesQuery, parent: Scope | undefined, ctes: readonly B.BoundCte[]): B.BoundValues {
    const scope = new Scope(parent, EMPTY_FROM, 'field list')
    const rows = q.rows.map((row) => this.#binder.bindAll(row, scope))
    const width = rows[0]?.length ?? 0
    rows.forEach((row, i) => { if (row.length !== width) throw mysqlError('ER_WRONG_VALUE_COUNT_ON_ROW', i + 1) })
    const columns = (rows[0] ?? []).map((_, i): B.OutputColumn => ({ name: `column_${i}`, type: this.mergeExprTypes(rows.map((r) => (r[i] as B.BoundExpr).type), 'VALUES') }))
    const items = columns.map((c, i): B.BoundItem => ({ name: c.name, alias: true, expr: { kind: 'column', range: { name: '', database: undefined, alias: '', columns: [], nullable: false }, column: { name: c.name, attribute: String(i + 1), type: c.type, repr: columnRepr(c.type) }, depth: 0, type: c.type } }))
    const orderBy = this.#orderBy(q.orderBy ?? [], items, items.map((i) => ({ name: i.name, alias: true, expr: i.expr })), scope)
    return { kind: 'values', rows, ctes, orderBy, columns, ...this.#limit(q.limit) }
  }
}

export interface CteEntry {
  readonly alias: string
  readonly query?: B.BoundQuery
  readonly columns: readonly B.RangeColumn[]
}

/** Literals inside a GROUP BY expression belong to the plan's key: the same expression elsewhere must be the same node. */
function pinLiterals(e: B.BoundExpr, binder: Binder): void {
  if (e.kind === 'value') binder.pin(e)
  else if (e.kind === 'call') for (const a of e.args) pinLiterals(a, binder)
}
