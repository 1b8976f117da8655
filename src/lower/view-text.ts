import { itemName } from '../analyze/select-items.ts'
import type { TableInfo } from '../catalog/table.ts'
import type * as A from '../sql/ast.ts'
import { printTable } from '../sql/printer/query.ts'
import { printExpr } from '../sql/printer/expression.ts'
import { backticked, ExpressionText } from './expression-text.ts'

const decode = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8')
const join = (...parts: (string | undefined)[]): string => parts.filter((part) => part !== undefined).map((part) => backticked(part as string)).join('.')

/** A table as names see it: `prefix` is what qualifies its columns in the text. */
interface Named {
  readonly name: string
  readonly database: string | undefined
  readonly prefix: string
  readonly columns: readonly Column[]
}
interface Column {
  readonly name: string
  readonly text: string
  readonly hidden: boolean
}
interface Side {
  readonly text: string
  readonly named: readonly Named[]
  /** what unqualified names and `*` mean: common columns of NATURAL and USING once */
  readonly columns: readonly Column[]
}
interface Level {
  readonly side: Side
  /** select items by their aliases, where the clause may use them */
  readonly aliases: readonly string[]
  readonly aliasFirst: boolean
}
interface Printed {
  readonly text: string
  readonly columns: readonly string[]
}

const literals: ReadonlySet<string> = new Set(['int', 'decimal', 'double', 'string', 'hex', 'temporal', 'null', 'bool'])
const nothing: Side = { text: '', named: [], columns: [] }
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

export interface ViewTextOptions {
  /** the statement's text as a byte string: names of unaliased items come from it */
  readonly source: string
  readonly database: string | undefined
  readonly charset: string
  table(database: string, name: string): TableInfo | undefined
}

/** Prints queries as MySQL keeps the bodies of views: every name qualified, every item named, full parentheses. */
export class ViewText extends ExpressionText {
  readonly #options: ViewTextOptions
  readonly #levels: Level[] = []
  readonly #ctes: { readonly name: string; readonly columns: readonly string[] }[] = []
  /** databases of the tables seen */
  readonly databases = new Set<string>()
  /** an outermost FROM without conditions loses its parentheses in INFORMATION_SCHEMA */
  #flat = false
  #names: readonly string[] | undefined

  constructor(options: ViewTextOptions) {
    super(options.charset)
    this.#options = options
  }

  /** Takes a view's query; returns its text, in the form of SHOW CREATE VIEW or (`flat`) of INFORMATION_SCHEMA.VIEWS. `names`: what its columns are called, where the text may not decide. */
  print(query: A.Query, flat = false, names?: readonly string[]): string {
    this.#flat = flat
    this.#names = names
    return this.#query(query, true).text
  }

  override show(e: A.Expr): string {
    switch (e.kind) {
      case 'string': return `${e.introducer === undefined ? '' : `_${e.introducer}`}${super.show({ ...e, introducer: '' }).slice(1)}`
      case 'column': return this.#column(e)
      case 'case': {
        const whens = e.whens.map((w) => ` when ${this.show(w.when)} then ${this.show(w.then)}`).join('')
        return `(case${e.operand ? ` ${this.show(e.operand)}` : ''}${whens}${e.else ? ` else ${this.show(e.else)}` : ''} end)`
      }
      case 'is': return super.show(e.what === 'unknown' ? { ...e, what: 'null' } : e)
      case 'unary': return e.op === 'not' && e.operand.kind === 'exists' ? `(not ${this.show(e.operand)})` : super.show(e)
      case 'subquery': return `(${this.#query(e.query, false).text})`
      case 'exists': return `exists(${this.#exists(e.query)})`
      case 'in-subquery': return `${this.show(e.operand)} in (${this.#query(e.query, false).text})${e.not ? ' is false' : ''}`
      case 'quantified': {
        if (e.op === '=' && e.quantifier === 'any') return `${this.show(e.left)} in (${this.#query(e.query, false).text})`
        if (e.op === '<>' && e.quantifier === 'all') return `${this.show(e.left)} in (${this.#query(e.query, false).text}) is false`
        return `${this.show(e.left)} ${e.op} ${e.quantifier} (${this.#query(e.query, false).text})`
      }
      case 'aggregate': {
        const args = e.args.map((a) => this.show(a)).join(',')
        const order = e.orderBy?.length ? ` order by ${e.orderBy.map((o) => `${this.show(o.expr)} ${o.direction.toUpperCase()}`).join(',')}` : ''
        const separator = e.name === 'GROUP_CONCAT' ? ` separator ${this.show({ kind: 'string', bytes: e.separator ?? ',', slot: 0, span: e.span })}` : ''
        return `${e.name.toLowerCase()}(${e.distinct ? 'distinct ' : ''}${e.star ? '0' : args}${order}${separator})${e.over ? this.#over(e.over) : ''}`
      }
      case 'window-call': return `${e.name.toLowerCase()}(${e.args.map((a) => this.show(a)).join(',')})${e.fromLast ? ' from last' : ''}${e.nulls === 'ignore' ? ' ignore nulls' : ''}${this.#over(e.over)}`
      default: return super.show(e)
    }
  }

  // ---------------------------------------------------------------- names

  #column(e: A.ColumnRef): string {
    for (let i = this.#levels.length - 1; i >= 0; i--) {
      const level = this.#levels[i]
      if (level === undefined) break
      const alias = e.table === undefined ? level.aliases.find((name) => same(name, e.name)) : undefined
      if (alias !== undefined && level.aliasFirst) return backticked(alias)
      const columns = e.table === undefined ? level.side.columns : level.side.named.find((t) => same(t.name, e.table ?? '') && (e.schema === undefined || t.database === e.schema))?.columns
      const found = columns?.find((c) => same(c.name, e.name))
      if (found) return found.text
      if (alias !== undefined) return backticked(alias)
    }
    return join(e.schema, e.table, e.name)
  }

  #named(name: string, database: string | undefined, prefix: string, columns: readonly { readonly name: string; readonly hidden?: boolean | undefined }[], text: string): Side {
    const own = columns.map((c): Column => ({ name: c.name, text: `${prefix}.${backticked(c.name)}`, hidden: c.hidden === true }))
    return { text, named: [{ name, database, prefix, columns: own }], columns: own }
  }

  // ---------------------------------------------------------------- FROM

  #from(ref: A.TableRef, top: boolean): Side {
    switch (ref.kind) {
      case 'table-list': return this.#from(ref.table, top)
      case 'table-name': return this.#table(ref)
      case 'derived-table': {
        const { text, columns } = this.#query(ref.query, true)
        const name = ref.alias ?? 'derived'
        const list = ref.columns === undefined ? '' : ` (${ref.columns.map(backticked).join(',')})`
        return this.#named(name, undefined, backticked(name), (ref.columns ?? columns).map((c) => ({ name: c })), `${ref.lateral ? 'lateral ' : ''}(${text}) ${backticked(name)}${list}`)
      }
      case 'json-table': {
        const rest = printTable(ref, {}).slice(`json_table(${printExpr(ref.doc, {})}, `.length).replace(/ AS (`(?:[^`]|``)*`)$/, ' $1')
        return this.#named(ref.alias, undefined, backticked(ref.alias), jsonNames(ref.columns).map((name) => ({ name })), `json_table(${this.show(ref.doc)}, ${decode(rest)}`)
      }
      case 'join': return this.#join(ref, top)
    }
  }

  #table(ref: A.TableName): Side {
    const alias = ref.alias
    const cte = ref.schema === undefined ? this.#ctes.findLast((c) => same(c.name, ref.name)) : undefined
    if (cte) return this.#named(alias ?? cte.name, undefined, backticked(alias ?? cte.name), cte.columns.map((name) => ({ name })), backticked(cte.name) + (alias === undefined ? '' : ` ${backticked(alias)}`))
    const database = ref.schema ?? this.#options.database ?? ''
    const table = this.#options.table(database, ref.name)
    const owner = table?.database ?? database
    this.databases.add(owner)
    const name = table?.name ?? ref.name
    const hints = (ref.indexHints ?? []).map((hint) => ` ${hint.action.toUpperCase()} INDEX${hint.scope === undefined ? '' : ` FOR ${hint.scope.replace('-', ' ').toUpperCase()}`} (${hint.indexes.map((i) => (same(i, 'primary') ? 'PRIMARY' : backticked(i))).join(',')})`).join('')
    const partitions = ref.partitions === undefined ? '' : ` PARTITION (${ref.partitions.map(backticked).join(',')})`
    const columns = (table?.columns ?? []).map((c) => ({ name: c.name, hidden: c.invisible }))
    return this.#named(alias ?? name, alias === undefined ? owner : undefined, alias === undefined ? join(owner, name) : backticked(alias), columns, `${join(owner, name)}${partitions}${alias === undefined ? '' : ` ${backticked(alias)}`}${hints}`)
  }

  #join(ref: A.Join, top: boolean): Side {
    const plain = ref.on === undefined && ref.using === undefined && !ref.natural && ref.straight !== true && ref.type !== 'left' && ref.type !== 'right'
    const left = this.#from(ref.left, top && plain)
    // LATERAL tables see what stands to their left.
    this.#levels.push({ side: left, aliases: [], aliasFirst: false })
    const right = this.#from(ref.right, false)
    this.#levels.pop()
    const named = [...left.named, ...right.named]
    const names = ref.natural ? left.columns.filter((l) => !l.hidden && right.columns.some((r) => !r.hidden && same(r.name, l.name))).map((c) => c.name) : (ref.using ?? [])
    const of = (side: Side, name: string): Column | undefined => side.columns.find((c) => same(c.name, name))
    const pairs = names.map((name) => `(${of(left, name)?.text ?? backticked(name)} = ${of(right, name)?.text ?? backticked(name)})`)
    const [first, second] = ref.type === 'right' ? [right, left] : [left, right]
    const common = first.columns.filter((c) => names.some((n) => same(n, c.name)))
    const rest = (side: Side): Column[] => side.columns.filter((c) => !names.some((n) => same(n, c.name)))
    const columns = names.length === 0 ? [...left.columns, ...right.columns] : [...common, ...rest(first), ...rest(second)]
    const on = ref.on !== undefined ? this.#within({ text: '', named, columns: [...left.columns, ...right.columns] }, [], () => this.condition(ref.on as A.Expr)) : pairs.length > 1 ? `(${pairs.join(' and ')})` : pairs[0]
    const word = ref.straight === true ? 'straight_join' : ref.type === 'left' || ref.type === 'right' ? 'left join' : 'join'
    const text = `${first.text} ${word} ${second.text}${on === undefined ? '' : ` on(${on})`}`
    return { text: top && plain && this.#flat ? text : `(${text})`, named, columns }
  }

  #within<T>(side: Side, aliases: readonly string[], work: () => T, aliasFirst = false): T {
    this.#levels.push({ side, aliases, aliasFirst })
    try {
      return work()
    } finally {
      this.#levels.pop()
    }
  }

  // ---------------------------------------------------------------- queries

  /** `named`: items get AS always; in other subqueries only where the text has it. */
  #query(q: A.Query, named: boolean): Printed {
    const known = this.#ctes.length
    const names = this.#names
    this.#names = undefined
    const head = q.with === undefined ? '' : `${this.#with(q.with)} `
    this.#names = q.kind === 'values' ? undefined : names
    const body = this.#body(q, named)
    this.#ctes.length = known
    return { text: head + body.text, columns: body.columns }
  }

  #with(clause: A.With): string {
    const ctes = clause.ctes.map((cte) => {
      if (clause.recursive) {
        // The recursive part names the CTE itself: its columns are those of the first part.
        const seed = cte.query.kind === 'set-operation' ? cte.query.left : cte.query
        this.#ctes.push({ name: cte.name, columns: cte.columns ?? this.#query(seed, true).columns })
      }
      const { text, columns } = this.#query(cte.query, true)
      if (clause.recursive) this.#ctes.pop()
      this.#ctes.push({ name: cte.name, columns: cte.columns ?? columns })
      return `${backticked(cte.name)}${cte.columns ? ` (${cte.columns.map(backticked).join(',')})` : ''} as (${text})`
    })
    return `with ${clause.recursive ? 'recursive ' : ''}${ctes.join(',')}`
  }

  #body(q: A.Query, named: boolean): Printed {
    switch (q.kind) {
      case 'select': return this.#select(q, named)
      case 'table': {
        const { span } = q
        const select: A.Select = { kind: 'select', span, distinct: false, modifiers: [], items: [{ kind: 'star', span }], from: { ...q.table, kind: 'table-name', span }, ...(q.orderBy ? { orderBy: q.orderBy } : {}), ...(q.limit ? { limit: q.limit } : {}) }
        return this.#select(select, named)
      }
      case 'values': return { text: `values ${q.rows.map((row) => `row(${row.map((v) => this.show(v)).join(',')})`).join(',')}${this.#tail(q, [])}`, columns: (q.rows[0] ?? []).map((_, i) => `column_${i}`) }
      case 'set-operation': {
        const left = this.#operand(q.left, named, false)
        const right = this.#operand(q.right, named, true)
        const side: Side = { text: '', named: [], columns: [] }
        const tail = this.#within(side, left.columns, () => this.#tail(q, left.columns.map(backticked)), true)
        return { text: `${left.text} ${q.op}${q.all ? ' all' : ''} ${right.text}${tail}`, columns: left.columns }
      }
    }
  }

  #operand(q: A.Query, named: boolean, right: boolean): Printed {
    const printed = this.#query(q, named)
    const own = q.with !== undefined || q.orderBy !== undefined || q.limit !== undefined || (right && q.kind === 'set-operation')
    return own ? { ...printed, text: `(${printed.text})` } : printed
  }

  #select(q: A.Select, named: boolean, exists = false): Printed {
    const outermost = this.#names
    this.#names = undefined
    const top = this.#flat && this.#levels.length === 0
    const from = q.from === undefined ? nothing : this.#from(q.from, top)
    const items = this.#within(from, [], () => this.#items(q, from))
    const columns = items.map((item, i) => outermost?.[i] ?? ((item.alias ?? item.name).length > 64 && item.alias === undefined ? `Name_exp_${i + 1}` : (item.alias ?? item.name)))
    const list = exists && q.items.every((i) => i.kind === 'star') ? '1' : items.map((item, i) => (named || item.alias !== undefined ? `${item.text} AS ${backticked(columns[i] ?? '')}` : item.text)).join(',')
    const aliases = items.flatMap((item) => (item.alias === undefined ? [] : [item.alias]))
    const modifiers = q.modifiers.filter((word) => word !== 'sql-no-cache' && word !== 'sql-cache').map((word) => ` ${word.replaceAll('-', '_')}`).join('')
    let text = `select${q.distinct ? ' distinct' : ''}${modifiers} ${list}`
    if (q.from !== undefined) text += ` from ${from.text}`
    else if (q.where !== undefined) text += ' from DUAL'
    const { where, groupBy, having, windows } = q
    if (where) text += ` where ${this.#within(from, [], () => this.condition(where))}`
    if (groupBy) {
      text += this.#within(from, aliases, () => ` group by ${groupBy.items.map((g) => (g.expr.kind === 'int' ? (items[Number(g.expr.text) - 1]?.text ?? g.expr.text) : this.show(g.expr))).join(',')}${groupBy.rollup ? ' with rollup' : ''}`)
    }
    if (having) text += ` having ${this.#within(from, aliases, () => this.condition(having), true)}`
    if (windows) text += ` window ${this.#within(from, [], () => windows.map((w) => `${backticked(w.name)} AS ${this.#window(w.spec)}`).join(','))}`
    text += this.#within(from, aliases, () => this.#tail(q, items.map((item) => (item.constant ? "''" : item.text))), true)
    return { text, columns }
  }

  #items(q: A.Select, from: Side): { readonly text: string; readonly name: string; readonly alias?: string; readonly constant?: boolean }[] {
    return q.items.flatMap((item) => {
      if (item.kind === 'star') {
        const columns = item.table === undefined ? from.columns : (from.named.find((t) => same(t.name, item.table ?? ''))?.columns ?? [])
        return columns.filter((c) => !c.hidden).map((c) => ({ text: c.text, name: c.name }))
      }
      return [{ text: this.show(item.expr), constant: literals.has(item.expr.kind), name: itemName(item, this.#options.source), ...(item.alias === undefined ? {} : { alias: item.alias }) }]
    })
  }

  /** EXISTS looks at no value: `*` is kept as 1. */
  #exists(q: A.Query): string {
    return q.kind === 'select' && q.with === undefined ? this.#select(q, false, true).text : this.#query(q, false).text
  }

  #tail(q: A.Query, ordinals: readonly string[]): string {
    const order = (o: A.OrderItem): string => (o.expr.kind === 'int' ? (ordinals[Number(o.expr.text) - 1] ?? "''") : this.show(o.expr)) + (o.direction === 'desc' ? ' desc' : '')
    let out = q.orderBy?.length ? ` order by ${q.orderBy.map(order).join(',')}` : ''
    if (q.limit) out += ` limit ${q.limit.offset ? `${this.show(q.limit.offset)},` : ''}${this.show(q.limit.count)}`
    for (const lock of q.locking ?? []) out += lock.legacy ? ' lock in share mode' : ` for ${lock.strength}${lock.wait === undefined ? '' : ` ${lock.wait.replace('-', ' ')}`}`
    return out
  }

  // ---------------------------------------------------------------- windows

  #over(over: A.WindowRef): string {
    return ` OVER ${'name' in over ? backticked(over.name) : this.#window(over.spec)}`
  }

  #window(spec: A.WindowSpec): string {
    const list = (items: readonly A.Expr[]): string => items.map((e) => this.show(e)).join(',')
    let out = spec.base === undefined ? '' : `${backticked(spec.base)} `
    if (spec.partitionBy.length > 0) out += `PARTITION BY ${list(spec.partitionBy)} `
    if (spec.orderBy.length > 0) out += `ORDER BY ${spec.orderBy.map((o) => this.show(o.expr) + (o.direction === 'desc' ? ' desc' : '')).join(',')} `
    if (spec.frame) out += `${spec.frame.unit.toUpperCase()} BETWEEN ${this.#bound(spec.frame.start)} AND ${spec.frame.end ? this.#bound(spec.frame.end) : 'CURRENT ROW'}`
    return `(${out}) `
  }

  #bound(bound: A.FrameBound): string {
    if (bound.kind !== 'preceding' && bound.kind !== 'following') return bound.kind.replace('-', ' ').toUpperCase()
    return `${bound.unit === undefined ? '' : 'INTERVAL '}${this.show(bound.amount)}${bound.unit === undefined ? '' : ` ${bound.unit}`} ${bound.kind.toUpperCase()}`
  }
}

function jsonNames(columns: readonly A.JsonTableColumn[]): string[] {
  return columns.flatMap((c) => (c.kind === 'nested' ? jsonNames(c.columns) : [c.name]))
}

/** Takes a kept body and the database of the view; returns it without that database's name, as SHOW CREATE VIEW prints it when all tables are there. */
export function withoutDatabase(text: string, database: string): string {
  const own = backticked(database)
  let previous = ''
  return text.replace(/'(?:[^'\\]|\\.|'')*'|`(?:[^`]|``)*`(?:\.`(?:[^`]|``)*`)*|[a-z]+|\(|\s+|[^]/g, (token) => {
    const before = previous
    if (!/^[\s(]/.test(token)) previous = token
    if (!token.startsWith(`${own}.`)) return token
    const parts = token.match(/`(?:[^`]|``)*`/g) ?? []
    // Two parts are a table only where a table can stand: an alias may be called as the database.
    return parts.length === 3 || before === 'from' || before === 'join' || before === 'straight_join' ? token.slice(own.length + 1) : token
  })
}
