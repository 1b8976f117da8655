import type * as A from '../sql/ast.ts'
import { MySqlError, mysqlError } from '../errors/mysql-error.ts'
import type { TableInfo } from '../catalog/table.ts'
import { sourceFromUtf8 } from '../sql/lexer.ts'
import { parseOne } from '../sql/parser/parser.ts'
import { scalar } from './width.ts'
import type { Binder } from './binder.ts'
import type { BoundExpr, BoundFrom, Range, RangeColumn } from './bound.ts'
import { parsePartitionText, partitionCondition } from './partition.ts'
import { jsonTableColumns } from './json-table.ts'
import type { QueryBinder } from './query-binder.ts'
import { columnOf, isNameError, Scope, scopeOfRange } from './scope.ts'
import { derivedOutput } from './stored.ts'
import type { FromScope, VisibleColumn } from './scope.ts'

export interface BoundSide {
  readonly from: BoundFrom
  readonly scope: FromScope
  /** an unknown name of an ON */
  readonly mistake?: MySqlError
}

/** Binds FROM clauses: tables, derived tables, CTEs, joins with ON, USING and NATURAL. */
export class FromBinder {
  readonly #binder: Binder
  readonly #queries: QueryBinder
  readonly #rangeOf: typeof rangeOfTable

  /** `rangeOf`: how a stored table becomes a range; statements that write see the table behind a view. */
  constructor(binder: Binder, queries: QueryBinder, rangeOf: typeof rangeOfTable = rangeOfTable) {
    this.#binder = binder
    this.#queries = queries
    this.#rangeOf = rangeOf
  }

  /** Throws 1066 when two tables share a name, 1146, 1248 … */
  bind(ref: A.TableRef, parent: Scope | undefined): BoundSide {
    const side = this.bindSide(ref, parent)
    if (side.mistake !== undefined) throw side.mistake
    return side
  }

  /** The same, but an unknown name of an ON is handed on: it is told after those of the select list. */
  bindSide(ref: A.TableRef, parent: Scope | undefined): BoundSide {
    const side = this.#bind(ref, parent, { ranges: [], columns: [] })
    const seen = new Set<string>()
    for (const range of side.scope.ranges) {
      const key = `${range.database ?? ''}.${range.name}`
      if (seen.has(key)) throw mysqlError('ER_NONUNIQ_TABLE', range.name)
      seen.add(key)
    }
    return side
  }

  /** `before`: what stands to the left, which LATERAL tables see. */
  #bind(ref: A.TableRef, parent: Scope | undefined, before: FromScope): BoundSide {
    switch (ref.kind) {
      case 'table-name': return this.#table(ref)
      case 'table-list': return this.#bind(ref.table, parent, before)
      case 'derived-table': return this.#derived(ref, parent, before)
      case 'json-table': return this.#jsonTable(ref, parent, before)
      case 'join': return this.#join(ref, parent, before)
    }
  }

  #table(ref: A.TableName): BoundSide {
    if (ref.schema === undefined) {
      const cte = this.#queries.cte(ref.name)
      if (cte !== undefined) {
        const range: Range = { name: ref.alias ?? ref.name, database: undefined, alias: this.#queries.alias(ref.alias ?? ref.name), columns: cte.columns, nullable: false }
        return { from: { kind: 'cte', range, cte: cte.alias, ...(cte.query ? { query: cte.query } : {}) }, scope: scopeOfRange(range) }
      }
    }
    const table = this.#binder.env.table(ref.schema, ref.name)
    if (table.kind === 'temporary') this.#open(table, ref)
    if (table.view?.system) return this.#systemView(table, ref)
    const range = this.#rangeOf(table, ref.alias, this.#queries.alias(ref.alias ?? ref.name))
    const only = ref.partitions === undefined ? undefined : partitionRows(this.#binder, table, ref.partitions, range.alias)
    return { from: { kind: 'table', range, ...(only && ref.partitions ? { only, partitions: ref.partitions } : {}) }, scope: scopeOfRange(range) }
  }

  /** A view that reads system tables: PostgreSQL has their rows from the gateway, so it reads the view's query. */
  #systemView(table: TableInfo, ref: A.TableName): BoundSide {
    const query = parsedView(table)
    const bound = this.#broken(table, () => this.#binder.foreign(() => this.#binder.output(() => this.#queries.bind(query, undefined))))
    const columns = this.#queries.rangeColumns(bound.columns, table.columns.map((c) => c.name)).map((c, i) => {
      const info = table.columns[i]
      return info === undefined ? c : { ...c, info, origin: { database: table.database, table: table.name, column: info.name, info } }
    })
    const range: Range = { name: ref.alias ?? table.name, database: ref.alias === undefined ? table.database : undefined, alias: this.#queries.alias(ref.alias ?? ref.name), columns, nullable: false }
    return { from: { kind: 'derived', range, query: bound, lateral: false }, scope: scopeOfRange(range) }
  }

  /** 1356 for whatever its text names and is no more. */
  #broken<R>(view: TableInfo, bind: () => R): R {
    try {
      return bind()
    } catch (error) {
      if (error instanceof MySqlError && [1054, 1146, 1109, 1305].includes(error.errno)) throw mysqlError('ER_VIEW_INVALID', view.database, view.name)
      throw error
    }
  }

  /** A temporary table can be named once in a statement (manual: TEMPORARY Table Problems). */
  #open(table: TableInfo, ref: A.TableName): void {
    const { temporary } = this.#binder
    if ((temporary.get(table) ?? ref) !== ref) throw mysqlError('ER_CANT_REOPEN_TABLE', ref.name)
    temporary.set(table, ref)
  }

  #derived(ref: A.DerivedTable, parent: Scope | undefined, before: FromScope): BoundSide {
    // the parser wraps a query whose own LIMIT is limited again
    const alias = ref.alias ?? (ref.wrapped ? 'derived' : undefined)
    if (alias === undefined) throw mysqlError('ER_DERIVED_MUST_HAVE_ALIAS')
    const outer = ref.lateral ? new Scope(parent, before, 'field list') : parent
    const query = this.#binder.output(() => this.#queries.bind(ref.query, outer))
    const range: Range = { name: alias, database: undefined, alias: this.#queries.alias(alias), columns: this.#queries.rangeColumns(derivedOutput(query), ref.columns), nullable: false }
    return { from: { kind: 'derived', range, query, lateral: ref.lateral }, scope: scopeOfRange(range) }
  }

  #jsonTable(ref: A.JsonTable, parent: Scope | undefined, before: FromScope): BoundSide {
    const doc = this.#tableArgument(ref.doc, new Scope(parent, before, 'a table function argument'))
    const range: Range = { name: ref.alias, database: undefined, alias: this.#queries.alias(ref.alias), columns: jsonTableColumns(ref.columns, this.#binder.env.collation), nullable: false }
    return { from: { kind: 'json-table', range, doc, node: ref }, scope: scopeOfRange(range) }
  }

  /** Tables that stand before it are in sight of a table function, no others (1109). */
  #tableArgument(node: A.Expr, scope: Scope): BoundExpr {
    try {
      return this.#binder.bind(node, scope)
    } catch (error) {
      if (error instanceof MySqlError && error.errno === 1054 && node.kind === 'column' && node.table !== undefined) throw mysqlError('ER_UNKNOWN_TABLE', node.table, 'a table function argument')
      throw error
    }
  }

  #join(ref: A.Join, parent: Scope | undefined, before: FromScope): BoundSide {
    // the outer side of a RIGHT JOIN cannot depend on the other one, which may depend on it
    const outer = ref.type === 'right' ? this.#bind(ref.right, parent, before) : undefined
    const left = this.#bind(ref.left, parent, outer === undefined ? before : beside(before, outer.scope))
    const right = outer ?? this.#bind(ref.right, parent, beside(before, left.scope))
    const common = ref.natural ? commonNames(left.scope, right.scope) : (ref.using ?? [])
    const pairs = common.map((name) => ({ name, left: pick(left.scope, name, ref.natural), right: pick(right.scope, name, ref.natural) }))
    if (ref.type === 'left') optional(right.scope)
    if (ref.type === 'right') optional(left.scope)
    const l = refresh(left.scope)
    const r = refresh(right.scope)
    const equalities = pairs.map((p) => this.#binder.call('=', [p.left.expr, p.right.expr]))
    const scope = ref.natural || ref.using !== undefined ? merged(l, r, pairs.map((p) => p.name), ref.type) : { ranges: [...l.ranges, ...r.ranges], columns: [...l.columns, ...r.columns] }
    let mistake = left.mistake ?? right.mistake
    let on: BoundExpr | undefined
    if (ref.on === undefined) on = equalities.reduce<BoundExpr | undefined>((a, e) => (a === undefined ? e : this.#binder.call('AND', [a, e])), undefined)
    else {
      try {
        on = this.#binder.predicate(() => scalar(this.#binder.bind(ref.on as A.Expr, new Scope(parent, { ranges: [...l.ranges, ...r.ranges], columns: [...l.columns, ...r.columns] }, 'on clause'))))
      } catch (error) {
        if (!isNameError(error)) throw error
        mistake ??= error
      }
    }
    const type = ref.type === 'cross' && on !== undefined ? 'inner' : ref.type
    return { from: { kind: 'join', type, left: left.from, right: right.from, ...(on ? { on } : {}) }, scope, ...(mistake ? { mistake } : {}) }
  }
}

/** The query of a view, from the text that the catalog keeps. Throws 1356. */
export function parsedView(view: TableInfo): A.Query {
  const { statement } = parseOne(sourceFromUtf8(view.view?.text ?? ''))
  if (statement?.kind !== 'query') throw mysqlError('ER_VIEW_INVALID', view.database, view.name)
  return statement.query
}

/** The condition of PARTITION (…) over a table that goes by this name in PostgreSQL. Throws 1747 and 1735. */
export function partitionRows(binder: Binder, table: TableInfo, names: readonly string[], pgAlias: string): BoundExpr {
  const text = table.options.partitioning
  if (text === undefined) throw mysqlError('ER_PARTITION_CLAUSE_ON_NONPARTITIONED')
  const condition = partitionCondition(parsePartitionText(text), names, table.name)
  return binder.foreign(() => binder.predicate(() => binder.bind(condition, new Scope(undefined, scopeOfRange(rangeOfTable(table, undefined, pgAlias)), 'where clause'))))
}

const beside = (a: FromScope, b: FromScope): FromScope => ({ ranges: [...a.ranges, ...b.ranges], columns: [...a.columns, ...b.columns] })

const columnsOfTables = new WeakMap<TableInfo, readonly RangeColumn[]>()

function columnsOfTable(table: TableInfo): readonly RangeColumn[] {
  let columns = columnsOfTables.get(table)
  if (columns === undefined) {
    columns = table.columns.map((info) => ({
      name: info.name, attribute: info.attribute, repr: info.repr, info,
      type: { ...info.type, coercibility: 2, nullable: info.nullable },
      origin: { database: table.database, table: table.name, column: info.name, info },
      ...(info.invisible ? { hidden: true } : {}),
    }))
    columnsOfTables.set(table, columns)
  }
  return columns
}

/** A stored table as a range. */
export function rangeOfTable(table: TableInfo, alias: string | undefined, pgAlias: string): Range {
  return { name: alias ?? table.name, database: alias === undefined ? table.database : undefined, alias: pgAlias, columns: columnsOfTable(table), table, nullable: false }
}

function optional(scope: FromScope): void {
  for (const range of scope.ranges) range.nullable = true
}

/** Columns as they are now that outer joins have made ranges nullable. */
function refresh(scope: FromScope): FromScope {
  return { ranges: scope.ranges, columns: scope.columns.map((c) => (c.expr.kind === 'column' ? { ...c, expr: columnOf(c.expr.range, c.expr.column) } : c)) }
}

function commonNames(left: FromScope, right: FromScope): string[] {
  const names = new Set(right.columns.filter((c) => !c.hidden).map((c) => c.name.toLowerCase()))
  const out: string[] = []
  for (const c of left.columns) if (!c.hidden && names.has(c.name.toLowerCase()) && !out.includes(c.name.toLowerCase())) out.push(c.name.toLowerCase())
  return out
}

function pick(scope: FromScope, name: string, _natural: boolean): VisibleColumn {
  const found = scope.columns.filter((c) => c.name.toLowerCase() === name.toLowerCase())
  if (found.length === 0 || found[0] === undefined) throw mysqlError('ER_BAD_FIELD_ERROR', name, 'from clause')
  if (found.length > 1) throw mysqlError('ER_NON_UNIQ_ERROR', name, 'from clause')
  return found[0]
}

/** NATURAL and USING: common columns once and first, then the rest of each side (manual: JOIN Clause). The merged column is the preserved side's. */
function merged(left: FromScope, right: FromScope, names: readonly string[], type: A.Join['type']): FromScope {
  const is = (n: string) => (c: VisibleColumn): boolean => c.name.toLowerCase() === n.toLowerCase()
  const [first, second] = type === 'right' ? [right, left] : [left, right]
  // a column that joins is shown, even where it is invisible
  const common = first.columns.filter((c) => names.some((n) => is(n)(c))).map((c): VisibleColumn => ({ ...c, hidden: false }))
  const rest = (s: FromScope): VisibleColumn[] => s.columns.filter((c) => !names.some((n) => is(n)(c)))
  return { ranges: [...left.ranges, ...right.ranges], columns: [...common, ...(type === 'right' ? [...rest(right), ...rest(left)] : [...rest(first), ...rest(second)])] }
}

