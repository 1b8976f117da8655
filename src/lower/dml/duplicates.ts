import type * as A from '../../sql/ast.ts'
import type { Range } from '../../analyze/bound.ts'
import { isDeterministic } from '../../analyze/expression-facts.ts'
import { FromBinder } from '../../analyze/from-binder.ts'
import { columnOf, Scope, scopeOfRange } from '../../analyze/scope.ts'
import type { FromScope } from '../../analyze/scope.ts'
import type { ColumnInfo, InboundForeignKey, KeyInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import { argument, NestedStatements } from '../../pg/nested.ts'
import type { PgDelete, PgExpr, PgInsert, PgItem, PgSelect, PgSet, PgUpdate } from '../../pg/ast.ts'
import { parseText } from '../ddl/expressions.ts'
import { overrideKey } from '../lowering.ts'
import { assign, differs, valueType } from './assign.ts'
import { currentTime, defaultExpr, expressionOf, updatedDefault } from './defaults.ts'
import { element, layout } from './insert-source.ts'
import type { InsertSource } from './insert-source.ts'
import type { InsertTarget } from './insert-target.ts'
import { namesIn } from './shared.ts'
import { constants, hasAggregate } from './target.ts'
import type { WriteStep } from './write.ts'

/** The range of the row that could not be inserted, where PostgreSQL's own statement names it. */
const EXCLUDED = 'excluded'
/** … and of the further columns of a query. */
const EXTRA = 'further columns'

/** What becomes of rows that collide with others: ON DUPLICATE KEY UPDATE, REPLACE, IGNORE. */
export class Duplicates {
  readonly #t: InsertTarget
  /** columns of the SELECT that assignments read, to be selected with it */
  readonly extras: readonly A.SelectItem[]
  readonly #assignments: readonly A.Assignment[]

  constructor(t: InsertTarget) {
    this.#t = t
    const { extras, assignments } = selectColumns(t)
    this.extras = extras
    this.#assignments = assignments
    const alias = t.n.rowAlias
    if (alias !== undefined) checkAlias(t, alias)
  }

  /** none: nothing is to be done; native: PostgreSQL's ON CONFLICT does it; rows: row by row. */
  how(source: InsertSource): 'none' | 'native' | 'rows' {
    const { n, table, keys, auto } = this.#t
    const upsert = n.onDuplicate !== undefined
    if (n.replace || upsert) {
      const violable = keys.filter((k) => this.#violable(k, source))
      if (violable.length === 0 && !n.ignore) return 'none'
      const [key] = violable
      const generates = auto !== undefined && (source.autoCells === undefined || source.records === undefined || source.autoCells.includes(undefined))
      const referenced = (table.referencedBy?.length ?? 0) > 0
      return !n.ignore && violable.length === 1 && key !== undefined && isPlain(key) && this.extras.length === 0 && (source.records === 1 || !generates) && !(n.replace && (referenced || this.#hasTriggers)) ? 'native' : 'rows'
    }
    if (!n.ignore) return 'none'
    return keys.length === 0 && table.foreignKeys.length === 0 && !table.checks.some((c) => c.enforced) && this.#t.check.length === 0 && table.options.partitioning === undefined ? 'none' : 'rows'
  }

  /** Can the statement's rows collide in a key? Not where a column takes a new id, or NULL. */
  #violable(key: KeyInfo, source: InsertSource): boolean {
    return key.parts.every((p) => {
      if (!('column' in p)) return true
      const column = this.#t.table.columns.find((c) => c.name === p.column)
      if (column === undefined || column.generated !== undefined) return true
      if (column === this.#t.auto?.column) return source.autoCells !== undefined && (source.autoCells.length === 0 || source.autoCells.some((c) => c !== undefined))
      if (source.columns.includes(column)) return true
      return !column.nullable || (column.default !== undefined && !(column.default.kind === 'literal' && column.default.text === null))
    })
  }

  // ---------------------------------------------------------------- ON CONFLICT

  native(source: InsertSource): WriteStep {
    const t = this.#t
    const { n, l, auto } = t
    const key = t.keys.find((k) => this.#violable(k, source)) as KeyInfo
    const { columns, source: rows } = source.insert()
    const excluded = (c: ColumnInfo): PgExpr => b.col(EXCLUDED, c.attribute)
    const own = (c: ColumnInfo): PgExpr => b.col(t.alias, c.attribute)
    const sets = n.replace ? t.table.columns.filter((c) => c.generated === undefined).map((c) => ({ column: c, value: excluded(c) })) : this.#sets(this.#excludedRange())
    const moved = n.replace ? [] : this.#onUpdateNow(sets.map((s) => s.column))
    const before = b.or(...sets.map((s) => differs(s.column, own(s.column), b.cast(s.value, valueType(s.column)))))
    const knowsOld = l.capabilities.version >= 180000
    const same = n.replace ? (this.#isLast(key) ? 1 : 2) : 0
    const after = b.or(...sets.map((s) => differs(s.column, b.col('old', s.column.attribute), b.col('new', s.column.attribute))))
    const set: PgSet[] = [...sets.map((s) => ({ column: s.column.attribute, value: s.value })), ...moved.map((c) => ({ column: c.attribute, value: knowsOld && before ? b.if(before, currentTime(this.#t.l, c, c.onUpdateNow?.precision ?? 0), own(c)) : currentTime(this.#t.l, c, c.onUpdateNow?.precision ?? 0) }))]
    const inserted = b.eq(b.col(t.alias, 'xmax'), b.cast(b.str('0'), 'xid'))
    const what = b.case([{ when: inserted, then: b.num(1) }, ...(knowsOld && after && same !== 2 ? [{ when: after, then: b.num(2) }] : [])], b.num(knowsOld ? same : 2))
    const where = !knowsOld && same !== 2 ? before : undefined
    const insert: PgInsert = {
      kind: 'insert', table: t.name, alias: t.alias, columns: columns.map((c) => c.attribute), source: rows,
      onConflict: { target: { columns: key.parts.flatMap((p) => ('column' in p ? [b.col(t.table.columns.find((c) => c.name === p.column)?.attribute ?? p.column)] : [])) }, action: { set, ...(where ? { where } : {}) } },
      returning: [auto ? b.item(own(auto.column), 'id') : b.item(b.cast(b.null, 'int8'), 'id'), b.item(what), b.item(b.cast(b.null, 'bool')), ...(auto && (source.autoCells !== undefined || sets.some((s) => s.column === auto.column)) ? [b.item(auto.raised(own(auto.column)))] : []), ...t.check],
    }
    return { statement: insert, count: 'written' }
  }

  /** With triggers, REPLACE is the DELETE and INSERT that they see. */
  get #hasTriggers(): boolean {
    return this.#t.binder.env.hasTriggers?.(this.#t.table) === true
  }

  #isLast(key: KeyInfo): boolean {
    return this.#t.keys.at(-1) === key && (this.#t.table.referencedBy?.length ?? 0) === 0
  }

  // ---------------------------------------------------------------- row by row

  byRow(source: InsertSource): WriteStep {
    const t = this.#t
    const { n, l, auto } = t
    const nested = new NestedStatements()
    const columns = layout(t, source)
    const row = this.#excludedRange()
    const values = new Map<ColumnInfo, PgExpr>()
    columns.forEach((c, i) => values.set(c, element(i, valueType(c))))
    for (const [c, pg] of values) l.overrides.set(overrideKey(EXCLUDED, c.attribute), { pg, repr: c.repr })
    for (const c of t.table.columns) {
      if (values.has(c) || c.generated !== undefined) continue
      const pg = defaultExpr(l, t.binder, c, row, { ignore: n.ignore })
      values.set(c, pg)
      l.overrides.set(overrideKey(EXCLUDED, c.attribute), { pg, repr: c.repr })
    }
    source.extra.forEach((c, i) => l.overrides.set(overrideKey(EXTRA, c.attribute), { pg: element(columns.length + i, c.repr === 'int' ? 'int8' : c.repr === 'time' ? 'interval' : c.repr === 'unknown' ? 'text' : c.repr), repr: c.repr }))
    const candidate = (c: ColumnInfo): PgExpr => values.get(c) ?? (c.generated === undefined ? b.null : expressionOf(l, t.binder, c.generated.expression, c, row, { ignore: true }))
    const insert: PgInsert = {
      kind: 'insert', table: t.name, alias: t.alias, columns: columns.length > 0 ? columns.map((c) => c.attribute) : t.table.columns.slice(0, 1).map((c) => c.attribute),
      source: { kind: 'values', rows: [columns.length > 0 ? columns.map((c, i) => element(i, valueType(c))) : [b.default]] },
      returning: [b.item(auto ? b.cast(b.col(t.alias, auto.column.attribute), 'int8') : b.cast(b.null, 'int8')), ...t.check],
    }
    const texts = source.texts()
    const must = nested.text(insert)
    const yielding = nested.text({ ...insert, onConflict: { action: 'nothing' } })
    const at = b.num(auto === undefined ? 0 : columns.indexOf(auto.column) + 1)
    const counter = [at, auto?.sequence ?? b.cast(b.null, 'regclass'), auto?.setting(source.estimate) ?? b.cast(b.str('{0,1,1,0,0}'), 'int8[]'), auto?.name ?? b.cast(b.null, 'text')]
    let call: PgExpr
    if (n.replace) {
      const find = nested.text(this.#find(candidate))
      const place = b.eq(b.col(t.alias, 'ctid'), argument(3))
      const last = t.keys.at(-1)
      const set = t.table.columns.filter((c) => c.generated === undefined).map((column) => ({ column, value: candidate(column) }))
      const upd = nested.text(this.#updateAt(set))
      const acts = b.array(this.#actions(candidate).map((act) => nested.text(act)), 'text[]')
      call = b.our('replace_rows', nested.text(texts), find, nested.text({ kind: 'delete', table: t.name, alias: t.alias, where: place }), acts, upd, b.num(last !== undefined && this.#isLast(last) && !this.#hasTriggers ? t.keys.length : 0), yielding, must, nested.params, ...counter)
    } else if (n.onDuplicate !== undefined) {
      const find = nested.text(this.#find(candidate, this.#checked(row)))
      const upd = nested.text(this.#updateAt(this.#sets(row)))
      call = b.our('upsert_rows', nested.text(texts), find, upd, yielding, must, nested.params, ...counter, b.bool(n.ignore))
    } else {
      const many = columns.length > 0 && source.records !== 1 && (auto === undefined || source.records !== undefined)
      const cell = (i: number, c: ColumnInfo): PgExpr => b.cast({ kind: 'subscript', operand: { kind: 'subscript', operand: argument(2), index: b.col('i') }, index: b.num(i + 1) }, valueType(c))
      const bulk: PgInsert = { ...insert, source: { kind: 'select', items: columns.map((c, i) => b.item(cell(i, c))), from: [{ kind: 'function-table', call: b.call('generate_subscripts', argument(2), b.num(1)), alias: 'i' }] } }
      call = b.our('insert_rows', nested.text(texts), many ? nested.text(bulk) : b.cast(b.null, 'text'), must, nested.params, ...counter)
    }
    l.overrides.clear()
    return { statement: { kind: 'select', items: [b.item(b.col('w', 'id')), b.item(b.col('w', 'what')), b.item(b.col('w', 'generated'))], from: [{ kind: 'function-table', call: call as Extract<PgExpr, { kind: 'call' }>, alias: 'w' }] }, count: 'written' }
  }

  get #references(): readonly InboundForeignKey[] {
    return this.#t.table.referencedBy ?? []
  }

  /** The columns that another table's refer to, as they are and as they will be. */
  #referred(key: InboundForeignKey, candidate: (c: ColumnInfo) => PgExpr, alias: string): { readonly old: PgExpr; readonly now: PgExpr }[] {
    return key.references.flatMap((name) => this.#t.table.columns.filter((c) => c.name === name)).map((c) => ({ old: b.col(alias, c.attribute), now: candidate(c) }))
  }

  /** REPLACE overwrites the only row in its way where others refer to it, unless a reference must not be lost that an update would carry along. */
  #kept(candidate: (c: ColumnInfo) => PgExpr, matches: PgExpr): PgExpr {
    const t = this.#t
    const carried = this.#references.filter((k) => !ACTS.has(k.onDelete) && (k.onUpdate === 'CASCADE' || k.onUpdate === 'SET NULL'))
    const same = carried.flatMap((k) => this.#referred(k, candidate, t.alias).map(({ old, now }) => b.notDistinctFrom(old, now)))
    const others = b.subquery({ kind: 'select', items: [b.item(b.call('count', b.star()))], from: [b.table(t.table.relation, t.alias, t.table.schema)], where: matches })
    return b.and(b.eq(others, b.num(1)), ...same) as PgExpr
  }

  /** What becomes of the rows that refer to the row at $3 by what changes: as if it were deleted. */
  #actions(candidate: (c: ColumnInfo) => PgExpr): (PgDelete | PgUpdate)[] {
    const t = this.#t
    return this.#references.filter((k) => ACTS.has(k.onDelete)).map((k): PgDelete | PgUpdate => {
      const referred = this.#referred(k, candidate, 'o')
      const changed = b.not(b.and(...referred.map(({ old, now }) => b.notDistinctFrom(old, now))) as PgExpr)
      const where = b.exists({
        kind: 'select', items: [b.item(b.num(1))], from: [b.table(t.table.relation, 'o', t.table.schema)],
        where: b.and(b.eq(b.col('o', 'ctid'), argument(3)), ...referred.map(({ old }, i) => b.eq(b.col('x', k.columns[i] ?? ''), old)), changed) as PgExpr,
      })
      return k.onDelete === 'CASCADE' ? { kind: 'delete', table: k.relation, alias: 'x', where } : { kind: 'update', table: k.relation, alias: 'x', set: k.columns.map((column) => ({ column, value: b.null })), where }
    })
  }

  /** The new row must satisfy the table's CHECKs also where it only finds another. Those of generated columns are left to the row that is written. */
  #checked(row: Range): PgExpr | undefined {
    const { table, binder, l } = this.#t
    const generated = table.columns.filter((c) => c.generated !== undefined).map((c) => c.name.toLowerCase())
    return b.and(...table.checks.filter((c) => c.enforced && !generated.some((name) => namesIn(parseText(c.expression)).has(name))).map((c) => {
      const bound = constants(binder.predicate(() => binder.bind(parseText(c.expression), new Scope(undefined, scopeOfRange(row), 'field list'))))
      return b.our('check_row', l.condition(bound), b.str(c.name))
    }))
  }

  /** The row that collides, and in which key: the first of the keys in their order. */
  #find(candidate: (c: ColumnInfo) => PgExpr, checks?: PgExpr): PgSelect {
    const t = this.#t
    const matches = t.keys.map((k) => this.#match(k, candidate))
    const kept = t.n.replace && this.#references.length > 0 ? this.#kept(candidate, b.or(...matches) ?? b.bool(false)) : b.bool(false)
    return {
      kind: 'select', items: [b.item(b.col(t.alias, 'ctid')), b.item(matches.length === 0 ? b.num(0) : b.case(matches.map((when, i) => ({ when, then: b.num(i + 1) }))), 'k'), b.item(kept, 'kept')], from: [b.table(t.table.relation, t.alias, t.table.schema)],
      where: b.and(b.or(...matches) ?? b.bool(false), checks) as PgExpr, orderBy: [{ expr: b.num(2), ...(t.n.replace && this.#references.length > 0 ? { direction: 'DESC' as const } : {}) }], limit: b.num(1), locking: [{ strength: 'UPDATE', of: [t.alias] }],
    }
  }

  #match(key: KeyInfo, candidate: (c: ColumnInfo) => PgExpr): PgExpr {
    const t = this.#t
    const parts = key.parts.map((p): PgExpr => {
      if (!('column' in p)) {
        const bound = (range: Range) => constants(t.binder.predicate(() => t.binder.bind(parseText(p.expression), new Scope(undefined, scopeOfRange(range), 'field list'))))
        return b.eq(t.l.lower(bound(this.#tableRange(t.alias))).pg, t.l.lower(bound(this.#tableRange(EXCLUDED))).pg)
      }
      const column = t.table.columns.find((c) => c.name === p.column)
      if (column === undefined) return b.bool(false)
      const own = b.col(t.alias, column.attribute)
      const value = candidate(column)
      if (p.length === undefined) return b.eq(own, value)
      const start = (e: PgExpr): PgExpr => b.call('left', e, b.num(p.length as number))
      const cut = (e: PgExpr): PgExpr => (column.repr === 'bytea' ? b.call('substr', e, b.num(1), b.num(p.length as number)) : column.repr === 'bpchar' ? b.cast(start(e), 'bpchar') : start(e))
      return b.eq(cut(own), cut(value))
    })
    return b.and(...parts) ?? b.bool(false)
  }

  /** Updates the row at $3; answers 2 when it changed, else 0, and its id. */
  #updateAt(sets: readonly { readonly column: ColumnInfo; readonly value: PgExpr }[]): PgUpdate {
    const t = this.#t
    const own = (c: ColumnInfo): PgExpr => b.col(t.alias, c.attribute)
    const moved = t.n.replace ? [] : this.#onUpdateNow(sets.map((s) => s.column))
    const before = b.or(...sets.map((s) => differs(s.column, own(s.column), b.cast(s.value, valueType(s.column)))))
    const set = [...sets.map((s): PgSet => ({ column: s.column.attribute, value: s.value })), ...moved.map((c): PgSet => ({ column: c.attribute, value: before ? b.if(before, currentTime(this.#t.l, c, c.onUpdateNow?.precision ?? 0), own(c)) : currentTime(this.#t.l, c, c.onUpdateNow?.precision ?? 0) }))]
    const place = b.eq(b.col(t.alias, 'ctid'), argument(3))
    const knowsOld = t.l.capabilities.version >= 180000
    const changed = b.or(...sets.map((s) => differs(s.column, b.col(knowsOld ? 'old' : 'o', s.column.attribute), knowsOld ? b.col('new', s.column.attribute) : own(s.column)))) ?? b.bool(false)
    const returning: PgItem[] = [b.item(b.if(changed, b.num(2), b.num(0))), b.item(t.auto ? b.cast(own(t.auto.column), 'int8') : b.cast(b.null, 'int8')), ...t.check]
    const update: PgUpdate = { kind: 'update', table: t.name, alias: t.alias, set, where: place, returning }
    if (knowsOld) return update
    const old: PgSelect = { kind: 'select', items: sets.map((s) => b.item(b.col('x', s.column.attribute), s.column.attribute)), from: [b.table(t.table.relation, 'x', t.table.schema)], where: b.eq(b.col('x', 'ctid'), argument(3)) }
    return { ...update, with: { recursive: false, ctes: [{ name: 'o', materialized: true, query: old }] }, from: [b.table('o')] }
  }

  // ---------------------------------------------------------------- assignments

  #tableRange(alias: string): Range {
    const t = this.#t
    return { ...t.range, alias, columns: t.view === undefined ? t.range.columns : t.range.columns.map((c) => ({ ...c, name: c.info?.name ?? c.name })) }
  }

  #excludedRange(): Range {
    return { ...this.#t.range, name: this.#t.n.rowAlias?.name ?? '', alias: EXCLUDED, database: undefined }
  }

  /** The assignments after ON DUPLICATE KEY UPDATE, from left to right; those to their left are seen. The last one to a column wins. */
  #sets(excluded: Range): { column: ColumnInfo; value: PgExpr }[] {
    const { binder, l, n } = this.#t
    const alias = n.rowAlias
    const columns = alias?.columns
    const given = n.source.kind === 'set' ? n.source.assignments.map((a) => a.column.name) : n.columns
    const inserted = given === undefined ? excluded.columns.filter((c) => c.hidden !== true) : given.map((name) => excluded.columns.find((c) => c.name.toLowerCase() === name.toLowerCase()) as Range['columns'][number])
    // without names of its own the alias offers the columns that are inserted
    const renamed: Range = columns === undefined ? { ...excluded, columns: inserted } : { ...excluded, columns: columns.map((name, i) => ({ ...(inserted[i] as Range['columns'][number]), name })) }
    const own = scopeOfRange(this.#t.range)
    const extra = extraRange(this.extras, this.#t)
    const from: FromScope = { ranges: [...own.ranges, ...(alias === undefined ? [] : [renamed]), ...(extra ? [extra] : [])], columns: [...own.columns, ...(alias === undefined ? [] : scopeOfRange(renamed).columns)] }
    const scope = new Scope(undefined, from, 'field list')
    binder.insertedColumn = (name) => {
      const column = this.#t.column(name)
      return columnOf(excluded, excluded.columns.find((c) => c.attribute === column.attribute) as Range['columns'][number])
    }
    const keys: string[] = []
    const sets = this.#assignments.map((a, i) => {
      const column = this.#assigned(a.column)
      if (column.generated !== undefined && a.value.kind !== 'default-keyword') throw mysqlError('ER_NON_DEFAULT_VALUE_FOR_GENERATED_COLUMN', column.name, this.#t.table.name)
      const how = { ignore: n.ignore, table: this.#t.range.name, single: n.source.kind !== 'values' || n.source.rows.length === 1, late: true }
      const bound = a.value.kind === 'default-keyword' ? undefined : binder.predicate(() => binder.bind(a.value, scope))
      // it would be worked out anew where it is read
      if (!isDeterministic(bound, 'LAST_INSERT_ID') && namesIn(this.#assignments.slice(i + 1).map((o) => o.value)).has(a.column.name.toLowerCase())) throw mysqlError('ER_NOT_SUPPORTED_YET', 'a value that changes from call to call, read by another assignment of ON DUPLICATE KEY UPDATE')
      const value = bound === undefined ? updatedDefault(l, binder, column, this.#t.range, n.ignore) : assign(l, bound, column, how)
      const key = overrideKey(this.#t.alias, column.attribute)
      l.overrides.set(key, { pg: b.cast(value, valueType(column)), repr: column.repr })
      keys.push(key)
      return { column, value }
    })
    for (const key of keys) l.overrides.delete(key)
    binder.insertedColumn = undefined
    const kept = sets.filter((s, i) => s.column.generated === undefined && !sets.some((o, k) => k > i && o.column === s.column))
    const column = this.#t.table.columns.find((c) => c.generated === undefined)
    return kept.length > 0 || column === undefined ? kept : [{ column, value: b.col(this.#t.alias, column.attribute) }]
  }

  #assigned(ref: A.ColumnRef): ColumnInfo {
    const { n, view } = this.#t
    if (ref.table !== undefined && ref.table !== n.table.name) throw mysqlError('ER_BAD_FIELD_ERROR', `${ref.table}.${ref.name}`, 'field list')
    const column = this.#t.column(ref.name)
    void view
    return column
  }

  #onUpdateNow(set: readonly ColumnInfo[]): ColumnInfo[] {
    return this.#t.table.columns.filter((c) => c.onUpdateNow !== undefined && !set.includes(c))
  }
}

const ACTS: ReadonlySet<string> = new Set(['CASCADE', 'SET NULL'])

/** Whole columns only: what ON CONFLICT can name. */
const isPlain = (key: KeyInfo): boolean => key.index !== undefined && key.parts.every((p) => 'column' in p && p.length === undefined)

/** AS new(a, b): names are unique, not the table's, and as many as there are values. */
function checkAlias(t: InsertTarget, alias: NonNullable<A.Insert['rowAlias']>): void {
  if (alias.name.toLowerCase() === t.n.table.name.toLowerCase()) throw mysqlError('ER_NONUNIQ_TABLE', alias.name)
  if (alias.columns === undefined) return
  const seen = new Set<string>()
  for (const name of alias.columns) {
    if (seen.has(name.toLowerCase())) throw mysqlError('ER_DUP_FIELDNAME', name)
    seen.add(name.toLowerCase())
  }
  const source = t.n.source
  const width = source.kind === 'set' ? source.assignments.length : t.names?.length ?? t.columns(undefined).length
  if (alias.columns.length !== width) throw mysqlError('ER_VIEW_WRONG_LIST')
}

/** Columns of INSERT … SELECT's tables that assignments name: they are selected too, and the assignments read them under names of their own. */
function selectColumns(t: InsertTarget): { extras: readonly A.SelectItem[]; assignments: readonly A.Assignment[] } {
  const { n, binder } = t
  const assignments = n.onDuplicate ?? []
  if (assignments.length === 0 || n.source.kind !== 'query' || n.source.query.kind !== 'select' || n.source.query.from === undefined) return { extras: [], assignments }
  // the columns of a grouped query are not to be had
  if (n.source.query.groupBy !== undefined || hasAggregate(n.source.query.items)) return { extras: [], assignments }
  let scope: Scope
  try {
    scope = new Scope(undefined, new FromBinder(binder, binder.queries).bind(n.source.query.from, undefined).scope, 'field list')
  } catch {
    return { extras: [], assignments }
  }
  const has = (ref: A.ColumnRef): boolean => {
    try {
      scope.resolve(ref.name, ref.table, ref.schema)
      return true
    } catch {
      return false
    }
  }
  const extras: A.ColumnRef[] = []
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk)
    if (typeof node !== 'object' || node === null) return node
    const e = node as A.Expr
    if (e.kind === 'values-of' || e.kind === 'subquery' || e.kind === 'exists') return e
    if (e.kind !== 'column') return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'span' ? value : walk(value)]))
    const own = e.table === undefined ? t.range.columns.some((c) => c.name.toLowerCase() === e.name.toLowerCase()) : e.table === n.table.name
    if (!has(e) || (own && e.table !== undefined)) return e
    if (own) throw mysqlError('ER_NON_UNIQ_ERROR', e.name, 'field list')
    let at = extras.findIndex((x) => x.name.toLowerCase() === e.name.toLowerCase() && x.table === e.table && x.schema === e.schema)
    if (at < 0) at = extras.push(e) - 1
    return { kind: 'column', span: e.span, table: EXTRA, name: String(at) }
  }
  const rewritten = assignments.map((a) => ({ ...a, value: walk(a.value) as A.Expr }))
  return { extras: extras.map((expr) => ({ kind: 'expr', span: expr.span, expr })), assignments: rewritten }
}

/** The range of those columns; their types are found again in the query. */
function extraRange(extras: readonly A.SelectItem[], t: InsertTarget): Range | undefined {
  const source = t.n.source
  if (extras.length === 0 || source.kind !== 'query' || source.query.kind !== 'select' || source.query.from === undefined) return undefined
  const scope = new Scope(undefined, new FromBinder(t.binder, t.binder.queries).bind(source.query.from, undefined).scope, 'field list')
  const columns = extras.flatMap((item, i): Range['columns'][number][] => {
    if (item.kind !== 'expr') return []
    const expr = t.binder.bind(item.expr, scope)
    return [{ name: String(i), attribute: `c${firstExtra(t) + i}`, type: expr.type, repr: expr.kind === 'column' ? (expr.column.repr === 'bpchar' ? 'text' : expr.column.repr) : 'text' }]
  })
  return { name: EXTRA, database: undefined, alias: EXTRA, columns, nullable: true }
}

/** Number of the first further column among the query's. */
const firstExtra = (t: InsertTarget): number => t.columns(t.names).length + 1

