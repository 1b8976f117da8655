/** Functional dependence of columns (manual: Detection of Functional Dependence): which columns follow from those that are grouped by. */
import type * as B from './bound.ts'
import { isConstant, isDeterministic, isNullOnNull, nullRejected, readColumns } from './expression-facts.ts'

/** What else the closure asks: the query behind a view, the expression of a generated column. */
export interface Definitions {
  view(range: B.Range): B.BoundQuery | undefined
  generated(range: B.Range, column: B.RangeColumn): B.BoundExpr | undefined
}

/** One table of FROM. `weak`: the outer joins on whose optional side it stands, outermost first. */
interface Source {
  readonly range: B.Range
  readonly weak: readonly Outer[]
  readonly query?: B.BoundQuery | undefined
}
interface Outer {
  readonly ranges: ReadonlySet<B.Range>
}
/** A condition that holds for all rows (`weak` empty), or for those in which the outer join found one. */
interface Condition {
  readonly on: B.BoundExpr
  readonly weak: readonly Outer[]
  /** the condition of an outer join whose optional side is the innermost of `weak` */
  readonly outer: boolean
}

const id = (range: B.Range, attribute: string): string => `${range.alias}\0${attribute}`
const idOf = (c: B.BoundColumn): string => id(c.range, c.column.attribute)
const ofAny = (e: B.BoundExpr): B.BoundExpr => (e.kind === 'any-value' ? e.operand : e)

/** Takes what is known, FROM and WHERE; tells whether a column is the same in all rows where the known ones are. */
export function dependents(known: readonly B.BoundExpr[], from: B.BoundFrom | undefined, where: B.BoundExpr | undefined, defs: Definitions): (c: B.BoundColumn) => boolean {
  const columns = new Closure(known, from, where, defs, false).columns
  return (c) => columns.has(idOf(c))
}

class Closure {
  readonly columns = new Set<string>()
  readonly #sources: Source[] = []
  readonly #conditions: Condition[] = []
  readonly #defs: Definitions
  /** is all of this on the optional side of an outer join of the enclosing query: what follows from nothing, or is not NULL where all it follows from is, does not count */
  readonly #friendly: boolean
  readonly #rejected: ReadonlySet<B.Range>
  readonly #fixed = new Map<B.Range, readonly (readonly B.RangeColumn[])[]>()
  /** tables of which only one row can be there */
  readonly #single = new Set<B.Range>()

  constructor(known: readonly B.BoundExpr[], from: B.BoundFrom | undefined, where: B.BoundExpr | undefined, defs: Definitions, friendly: boolean) {
    this.#defs = defs
    this.#friendly = friendly
    for (const e of known) if (e.kind === 'column') this.columns.add(idOf(e))
    this.#rejected = new Set([...(where === undefined ? [] : nullRejected(where)), ...rejectedByJoins(from)])
    if (where !== undefined) this.#conditions.push({ on: where, weak: [], outer: false })
    if (from !== undefined) this.#collect(from, [])
    for (let size = -1; size !== this.columns.size; ) {
      size = this.columns.size
      for (const c of this.#conditions) this.#use(c)
      for (const s of this.#sources) this.#expand(s)
    }
  }

  #collect(f: B.BoundFrom, weak: readonly Outer[]): void {
    if (f.kind !== 'join') {
      const query = f.kind === 'derived' ? f.query : f.kind === 'cte' ? f.query : f.range.table?.kind === 'view' ? this.#defs.view(f.range) : undefined
      this.#sources.push({ range: f.range, weak, query })
      return
    }
    const optional = f.type === 'left' ? f.right : f.type === 'right' ? f.left : undefined
    const ranges = new Set(optional === undefined ? [] : rangesOf(optional))
    // a condition that no row of NULLs satisfies makes it an inner join
    const outer = optional !== undefined && ![...ranges].some((r) => this.#rejected.has(r))
    const inner = outer ? [...weak, { ranges }] : weak
    if (f.on !== undefined) this.#conditions.push({ on: f.on, weak: inner, outer })
    this.#collect(f.left, f.left === optional ? inner : weak)
    this.#collect(f.right, f.right === optional ? inner : weak)
  }

  #known(e: B.BoundExpr): boolean {
    return e.kind === 'column' && this.columns.has(idOf(e))
  }

  #own(e: B.BoundExpr): e is B.BoundColumn {
    return e.kind === 'column' && this.#sources.some((s) => s.range === e.range)
  }

  #use(c: Condition): void {
    for (const [left, right] of equalities(c.on)) {
      this.#equal(left, right, c)
      this.#equal(right, left, c)
    }
  }

  /** `to = from` in a condition. */
  #equal(to: B.BoundExpr, given: B.BoundExpr, c: Condition): void {
    const from = plain(given)
    if (!this.#own(to) || this.columns.has(idOf(to))) return
    const fixed = isConstant(from) || (from.kind === 'column' && !this.#own(from))
    if (!fixed && !this.#known(from)) return
    const nest = c.weak.at(-1)
    if (nest === undefined) {
      if (!fixed || !this.#friendly) this.columns.add(idOf(to))
      return
    }
    if (!nest.ranges.has(to.range)) return
    // both on the optional side: where it is NULL, both are
    const within = !fixed && nest.ranges.has((from as B.BoundColumn).range)
    if (within || (c.outer && this.#decides(c.on, nest) && this.#reaches(from, fixed, c.weak.slice(0, -1)))) this.columns.add(idOf(to))
  }

  /** Does the condition of an outer join depend on nothing but the optional side and what is known? */
  #decides(on: B.BoundExpr, nest: Outer): boolean {
    return isDeterministic(on) && readColumns(on).every((c) => nest.ranges.has(c.range) || !this.#own(c) || this.#known(c))
  }

  /** Further out the rows may be made of NULLs: then what it follows from is too. */
  #reaches(from: B.BoundExpr, fixed: boolean, weak: readonly Outer[]): boolean {
    if (weak.length === 0) return !fixed || !this.#friendly
    return !fixed && weak.every((o) => o.ranges.has((from as B.BoundColumn).range))
  }

  #expand(s: Source): void {
    const { range } = s
    if (this.#keys(range).some((key) => key.every((k) => this.columns.has(id(range, k.attribute))))) this.#found(range)
    const optional = this.#friendly || s.weak.length > 0
    // a known column that is never NULL tells a row of NULLs from all others
    const told = range.columns.some((k) => !k.type.nullable && this.columns.has(id(range, k.attribute)))
    for (const column of range.columns) {
      if (column.info?.generated === undefined || (optional && !told) || this.columns.has(id(range, column.attribute))) continue
      const e = this.#defs.generated(range, column)
      if (e !== undefined && this.#follows(e, false)) this.#add(range, [column])
    }
    const q = s.query
    if (q?.kind === 'select' && !q.rollup) this.#outputs(q, range, optional && !told)
  }

  #found(range: B.Range): void {
    this.#single.add(range)
    this.#add(range, range.columns)
  }

  #add(range: B.Range, columns: readonly B.RangeColumn[]): void {
    for (const k of columns) this.columns.add(id(range, k.attribute))
  }

  /** Unique keys of columns that are not NULL. */
  #keys(range: B.Range): readonly (readonly B.RangeColumn[])[] {
    const found = this.#fixed.get(range)
    if (found !== undefined) return found
    const keys = (range.table?.keys ?? []).flatMap((key) => {
      if (key.type !== 'primary' && key.type !== 'unique') return []
      const columns = key.parts.map((p) => ('column' in p && p.length === undefined ? range.columns.find((c) => c.name === p.column && !c.type.nullable) : undefined))
      return columns.every((c) => c !== undefined) ? [columns] : []
    })
    this.#fixed.set(range, keys)
    return keys
  }

  /** Outputs of a query in FROM that follow from those already known, by what holds inside it. */
  #outputs(q: B.BoundSelect, range: B.Range, friendly: boolean): void {
    const known = q.items.filter((_, i) => this.columns.has(id(range, range.columns[i]?.attribute ?? ''))).map((i) => ofAny(i.expr))
    const inside = new Closure(known, q.from, q.where, this.#defs, friendly)
    // a group is one row of the output: its keys determine all of it
    if (!friendly && (q.grouped ? q.groupBy.every((g) => known.includes(g) || inside.#follows(g, false)) : inside.#isSingle())) return this.#found(range)
    this.#add(range, range.columns.filter((_, i) => {
      const e = q.items[i]?.expr
      return e !== undefined && inside.#follows(ofAny(e), friendly)
    }))
  }

  #isSingle(): boolean {
    return this.#sources.every((s) => this.#single.has(s.range))
  }

  #follows(e: B.BoundExpr, friendly: boolean): boolean {
    if (friendly && !(isNullOnNull(e) && readColumns(e).length > 0)) return false
    return isDeterministic(e) && readColumns(e).every((c) => !this.#own(c) || this.#known(c)) && !hasGroups(e)
  }
}

/** The equalities that a condition demands; of rows, those of their parts. */
function equalities(e: B.BoundExpr): [B.BoundExpr, B.BoundExpr][] {
  if (e.kind !== 'call') return []
  const [left, right] = e.args
  if (e.name === 'AND') return e.args.flatMap(equalities)
  if (e.name === 'NOT' && left?.kind === 'call' && left.name === '<>') return pairs(left.args[0] as B.BoundExpr, left.args[1] as B.BoundExpr)
  if (left === undefined || right === undefined) return []
  if (!(e.name === '=' || (e.name === 'IN' && e.args.length === 2 && e.extra?.not !== true))) return []
  return pairs(left, right)
}

function pairs(left: B.BoundExpr, right: B.BoundExpr): [B.BoundExpr, B.BoundExpr][] {
  if (left.kind !== 'row' || right.kind !== 'row') return [[left, right]]
  return left.items.flatMap((l, i) => pairs(l, right.items[i] as B.BoundExpr))
}

/** (SELECT x) is x. */
function plain(e: B.BoundExpr): B.BoundExpr {
  const item = e.kind === 'subquery' && e.query.kind === 'select' && e.query.from === undefined && e.query.where === undefined && e.query.having === undefined && e.query.limit === undefined && !e.query.grouped && e.query.items.length === 1 ? e.query.items[0] : undefined
  return item === undefined ? e : plain(item.expr)
}

function rejectedByJoins(f: B.BoundFrom | undefined): B.Range[] {
  if (f?.kind !== 'join') return []
  const kept = f.type === 'left' ? rejectedByJoins(f.left) : f.type === 'right' ? rejectedByJoins(f.right) : [...rejectedByJoins(f.left), ...rejectedByJoins(f.right)]
  return f.on === undefined || f.type === 'left' || f.type === 'right' ? kept : [...kept, ...nullRejected(f.on)]
}

export function rangesOf(f: B.BoundFrom): B.Range[] {
  return f.kind === 'join' ? [...rangesOf(f.left), ...rangesOf(f.right)] : [f.range]
}

function hasGroups(e: B.BoundExpr): boolean {
  return e.kind === 'aggregate' || ((e.kind === 'call' && e.args.some(hasGroups)) || (e.kind === 'row' && e.items.some(hasGroups)))
}
