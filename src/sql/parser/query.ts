import type { Cte, Expr, GroupBy, IntoTarget, Into, Limit, Locking, OrderItem, Query, QueryStatement, Select, SelectItem, SetOperation, Span, ValuesQuery, WindowSpec, With } from '../ast.ts'
import { T } from '../lexer.ts'
import type { Cursor } from './cursor.ts'
import { parseExpr } from './expression.ts'
import { parseFileFormat, parseFileCharset } from './file-format.ts'
import { atQuery } from './parentheses.ts'
import { parsePrimary } from './primary.ts'
import { parseTableReferences } from './table-reference.ts'
import { parseWindowSpec } from './window.ts'

export { atQuery, parseSubquery } from './parentheses.ts'
export { parseTableFactor, parseTableReferences } from './table-reference.ts'
export { parseWindowSpec } from './window.ts'

type Tail = { -readonly [K in 'with' | 'orderBy' | 'limit' | 'locking' | 'into']?: Query[K] & {} }

const MAX_SET_OPERATIONS = 1000

/** Takes a cursor at SELECT, VALUES, TABLE, WITH or `(`; returns the statement. A WITH may also lead to UPDATE or DELETE: not here. */
export function parseQueryStatement(c: Cursor, withClause?: With): QueryStatement {
  const start = withClause?.span.start ?? c.start
  const query = parseQuery(c, true, withClause)
  return { kind: 'query', query, span: c.spanFrom(start) }
}

/** Takes a cursor at a query and whether INTO may follow (statements only); returns the query. */
export function parseQuery(c: Cursor, into = false, withClause?: With): Query {
  const start = withClause?.span.start ?? c.start
  c.enter()
  const clause = withClause ?? (c.at('WITH') ? parseWith(c) : undefined)
  const body = parseBody(c, parseQueryPrimary(c, into), 1, into)
  const query = attachTail(c, body, clause, start, into)
  c.leave()
  return query
}

/** Takes a parenthesised query already read; returns the query it begins: set operations, ORDER BY, LIMIT and locks behind it. */
export function continueQuery(c: Cursor, first: Query): Query {
  return attachTail(c, parseBody(c, first, 1, false), undefined, first.span.start, false)
}

/** INTERSECT binds tighter than UNION and EXCEPT. */
function parseBody(c: Cursor, first: Query, min: number, into: boolean): Query {
  let left = first
  for (let length = 0; ; length++) {
    const word = c.word
    const precedence = word === 'INTERSECT' ? 2 : word === 'UNION' || word === 'EXCEPT' ? 1 : 0
    if (precedence < min) return left
    if (length > MAX_SET_OPERATIONS) c.tooDeep()
    if (left.into !== undefined) c.fail()
    c.advance()
    const all = c.accept('ALL')
    if (!all) c.accept('DISTINCT')
    const right = precedence === 1 ? parseBody(c, parseQueryPrimary(c, into), 2, into) : parseQueryPrimary(c, into)
    left = { kind: 'set-operation', op: word.toLowerCase() as SetOperation['op'], all, left, right, span: { start: left.span.start, end: c.lastEnd } }
  }
}

function parseQueryPrimary(c: Cursor, into: boolean): Query {
  switch (c.word) {
    case 'SELECT': return parseSelect(c, into)
    case 'VALUES': return parseValues(c)
    case 'TABLE': {
      const start = c.start
      c.advance()
      return { kind: 'table', table: c.qualifiedName(), span: c.spanFrom(start) }
    }
    case '(': {
      const start = c.start
      c.advance()
      const query = parseQuery(c, into)
      c.expect(')')
      return parenthesized(query, c.spanFrom(start))
    }
    default: return c.fail()
  }
}

function attachTail(c: Cursor, body: Query, clause: With | undefined, start: number, into: boolean): Query {
  const tail: Tail = clause === undefined ? {} : { with: clause }
  if (c.accept('ORDER')) {
    c.expect('BY')
    tail.orderBy = parseOrderList(c)
  }
  if (c.at('LIMIT')) tail.limit = parseLimit(c)
  if (into && c.at('INTO')) tail.into = parseInto(c)
  if (c.at('FOR') || c.at('LOCK')) tail.locking = parseLocking(c)
  if (into && tail.into === undefined && c.at('INTO')) tail.into = parseInto(c)
  if (tail.into !== undefined && body.into !== undefined) c.fail()
  for (const _ in tail) return withTail(c, body, tail, start)
  return body
}

/** Marks a query just read as written in parentheses. */
export function parenthesized(query: Query, span: Span): Query {
  const draft = query as { -readonly [K in 'parenthesized' | 'span']: Query[K] }
  draft.parenthesized = true
  draft.span = span
  return query
}

function withTail(c: Cursor, body: Query, tail: Tail, start: number): Query {
  const span = c.spanFrom(start)
  // Object spread costs microseconds here; the body is ours until it is returned.
  if (body.parenthesized !== true) return Object.assign(body, tail, { span })
  // `(SELECT ... LIMIT 3) LIMIT 1`: the inner clauses come first; without any they are simply the outer ones.
  const nested = (body.limit !== undefined && (tail.orderBy !== undefined || tail.limit !== undefined))
    || (body.with !== undefined && tail.with !== undefined) || (body.locking !== undefined && tail.locking !== undefined)
  if (!nested) {
    const { parenthesized: _, ...inner } = body
    return { ...inner, ...tail, span }
  }
  return {
    kind: 'select', distinct: false, modifiers: [], items: [{ kind: 'star', span: body.span }],
    from: { kind: 'derived-table', lateral: false, wrapped: true, query: body, span: body.span }, ...tail, span,
  }
}

const modifiers: ReadonlySet<string> = new Set([
  'ALL', 'DISTINCT', 'DISTINCTROW', 'HIGH_PRIORITY', 'STRAIGHT_JOIN', 'SQL_SMALL_RESULT', 'SQL_BIG_RESULT', 'SQL_BUFFER_RESULT', 'SQL_NO_CACHE', 'SQL_CALC_FOUND_ROWS',
])
const noModifiers: readonly string[] = []

function parseSelect(c: Cursor, mayInto: boolean): Select {
  const start = c.start
  c.expect('SELECT')
  const hints = acceptHints(c)
  let names = noModifiers
  let distinct = false
  let all = false
  while (modifiers.has(c.word)) {
    const word = c.word
    if (word === 'ALL') all = true
    else if (word === 'DISTINCT' || word === 'DISTINCTROW') distinct = true
    else names = [...names, word.toLowerCase().replaceAll('_', '-')]
    if (all && distinct) c.fail()
    c.advance()
  }
  const items = parseSelectItems(c)
  const into = mayInto && c.at('INTO') ? parseInto(c) : undefined
  const select: { -readonly [K in keyof Select]: Select[K] } = { kind: 'select', distinct, modifiers: names, items, span: { start, end: start } }
  if (hints !== undefined) select.hints = hints
  if (into !== undefined) select.into = into
  if (c.accept('FROM')) {
    if (c.accept('DUAL')) select.dual = true
    else select.from = parseTableReferences(c)
  }
  if (c.accept('WHERE')) select.where = parseExpr(c)
  if (c.at('GROUP')) select.groupBy = parseGroupBy(c)
  if (c.accept('HAVING')) select.having = parseExpr(c)
  if (c.accept('WINDOW')) {
    const windows: { name: string; spec: WindowSpec }[] = []
    do {
      const name = c.identifier()
      c.expect('AS')
      windows.push({ name, spec: parseWindowSpec(c) })
    } while (c.accept(','))
    select.windows = windows
  }
  if (c.accept('QUALIFY')) select.qualify = parseExpr(c)
  select.span = c.spanFrom(start)
  return select
}

/** An optimizer hint comment; returns its text without the comment marks. */
export function acceptHints(c: Cursor): string | undefined {
  if (c.type !== T.hint) return undefined
  const text = c.text().slice(3, -2).trim()
  c.advance()
  return text
}

function parseSelectItems(c: Cursor): SelectItem[] {
  const items: SelectItem[] = []
  if (c.at('*')) {
    // A bare star is only allowed at the beginning.
    const start = c.start
    c.advance()
    items.push({ kind: 'star', span: c.spanFrom(start) })
    if (!c.accept(',')) return items
  }
  do items.push(parseSelectItem(c))
  while (c.accept(','))
  return items
}

function parseSelectItem(c: Cursor): SelectItem {
  const start = c.start
  if (c.peekWord() === '.' && c.identifierAt(0)) {
    const star = c.peekWord(2) === '*' ? 2 : c.peekWord(3) === '.' && c.peekWord(4) === '*' ? 4 : 0
    if (star > 0) {
      const first = c.identifier()
      c.advance()
      const second = star === 4 ? c.anyName() : undefined
      if (star === 4) c.advance()
      c.advance()
      const span = c.spanFrom(start)
      return second === undefined ? { kind: 'star', table: first, span } : { kind: 'star', schema: first, table: second, span }
    }
  }
  const expr = parseExpr(c)
  const end = c.lastEnd
  if (c.accept('AS')) return { kind: 'expr', expr, alias: c.aliasIdentifier(), span: { start, end } }
  if (c.type === T.string || c.atIdentifier()) return { kind: 'expr', expr, alias: c.aliasIdentifier(), span: { start, end } }
  return { kind: 'expr', expr, span: { start, end } }
}

function parseGroupBy(c: Cursor): GroupBy {
  const start = c.start
  c.expect('GROUP')
  c.expect('BY')
  if ((c.at('ROLLUP') || c.at('CUBE')) && c.peekWord() === '(') {
    const cube = c.at('CUBE')
    c.advance()
    c.advance()
    const items = parseGroupItems(c)
    c.expect(')')
    const span = c.spanFrom(start)
    return cube ? { items, rollup: false, cube: true, span } : { items, rollup: true, span }
  }
  const items = parseGroupItems(c)
  const rollup = c.acceptAll('WITH', 'ROLLUP')
  return { items, rollup, span: c.spanFrom(start) }
}

function parseGroupItems(c: Cursor): OrderItem[] {
  const items: OrderItem[] = []
  do {
    const start = c.start
    const expr = parseExpr(c)
    items.push({ expr, direction: 'asc', explicit: false, span: c.spanFrom(start) })
  } while (c.accept(','))
  return items
}

/** Items of ORDER BY, after the words. */
export function parseOrderList(c: Cursor): OrderItem[] {
  const items: OrderItem[] = []
  do {
    const start = c.start
    const expr = parseExpr(c)
    const word = c.acceptAny('ASC', 'DESC')
    items.push({ expr, direction: word === 'DESC' ? 'desc' : 'asc', explicit: word !== undefined, span: c.spanFrom(start) })
  } while (c.accept(','))
  return items
}

/** ORDER BY if it stands here. */
export function parseOrderBy(c: Cursor): readonly OrderItem[] | undefined {
  if (!c.accept('ORDER')) return undefined
  c.expect('BY')
  return parseOrderList(c)
}

/** At LIMIT: `n`, `n OFFSET m` or `m, n`. */
export function parseLimit(c: Cursor): Limit {
  const start = c.start
  c.expect('LIMIT')
  const first = parseLimitNumber(c)
  if (c.accept(',')) {
    const count = parseLimitNumber(c)
    return { count, offset: first, span: c.spanFrom(start) }
  }
  if (c.accept('OFFSET')) {
    const offset = parseLimitNumber(c)
    return { count: first, offset, span: c.spanFrom(start) }
  }
  return { count: first, span: c.spanFrom(start) }
}

/** LIMIT n of UPDATE and DELETE: no offset. */
export function parseSimpleLimit(c: Cursor): Limit | undefined {
  const start = c.start
  if (!c.accept('LIMIT')) return undefined
  const count = parseLimitNumber(c)
  return { count, span: c.spanFrom(start) }
}

/** A whole number, a parameter, or the name of a local variable in a program. */
function parseLimitNumber(c: Cursor): Expr {
  const start = c.start
  if (c.type === T.int || c.type === T.param) return parsePrimary(c)
  const name = c.identifier()
  return { kind: 'column', name, span: c.spanFrom(start) }
}

function parseLocking(c: Cursor): Locking[] {
  const start = c.start
  if (c.accept('LOCK')) {
    c.expect('IN')
    c.expect('SHARE')
    c.expect('MODE')
    return [{ strength: 'share', legacy: true, span: c.spanFrom(start) }]
  }
  const clauses: Locking[] = []
  while (c.at('FOR')) {
    const from = c.start
    c.advance()
    const strength = c.expectAny('UPDATE', 'SHARE') === 'UPDATE' ? 'update' : 'share'
    let of
    if (c.accept('OF')) {
      of = [parseLockedTable(c)]
      while (c.accept(',')) of.push(parseLockedTable(c))
    }
    let wait: 'nowait' | 'skip-locked' | undefined
    if (c.accept('NOWAIT')) wait = 'nowait'
    else if (c.accept('SKIP')) {
      c.expect('LOCKED')
      wait = 'skip-locked'
    }
    clauses.push({ strength, ...(of === undefined ? {} : { of }), ...(wait === undefined ? {} : { wait }), span: c.spanFrom(from) })
  }
  return clauses
}

function parseLockedTable(c: Cursor): Locking['of'] extends readonly (infer Q)[] | undefined ? Q : never {
  const name = c.qualifiedName()
  // `t.*` is accepted as in DELETE
  if (c.at('.') && c.peekWord() === '*') {
    c.advance()
    c.advance()
  }
  return name
}

function parseInto(c: Cursor): Into {
  const start = c.start
  c.expect('INTO')
  if (c.accept('OUTFILE')) {
    const file = c.textLiteral()
    const charset = parseFileCharset(c)
    const format = parseFileFormat(c)
    return { kind: 'outfile', file, ...(charset === undefined ? {} : { charset }), format, span: c.spanFrom(start) }
  }
  if (c.accept('DUMPFILE')) return { kind: 'dumpfile', file: c.textLiteral(), span: c.spanFrom(start) }
  const targets = [parseIntoTarget(c)]
  while (c.accept(',')) targets.push(parseIntoTarget(c))
  return { kind: 'variables', targets, span: c.spanFrom(start) }
}

/** `@x`, or the name of a local variable. */
export function parseIntoTarget(c: Cursor): IntoTarget {
  return c.type === T.variable ? { user: c.userVariable() } : { local: c.identifierOrText() }
}

function parseValues(c: Cursor): ValuesQuery {
  const start = c.start
  c.expect('VALUES')
  const rows: Expr[][] = []
  do {
    c.expect('ROW')
    c.expect('(')
    rows.push(parseRowValues(c))
  } while (c.accept(','))
  return { kind: 'values', rows, span: c.spanFrom(start) }
}

/** The values of one row, after `(`, and the closing parenthesis; DEFAULT is one of them. */
export function parseRowValues(c: Cursor): Expr[] {
  const row: Expr[] = []
  if (c.accept(')')) return row
  do row.push(parseValueOrDefault(c))
  while (c.accept(','))
  c.expect(')')
  return row
}

export function parseValueOrDefault(c: Cursor): Expr {
  if (c.word !== 'DEFAULT' || c.peekWord() === '(') return parseExpr(c)
  const start = c.start
  c.advance()
  return { kind: 'default-keyword', span: c.spanFrom(start) }
}

/** At WITH. */
export function parseWith(c: Cursor): With {
  const start = c.start
  c.expect('WITH')
  const recursive = c.accept('RECURSIVE')
  const ctes = [parseCte(c)]
  while (c.accept(',')) ctes.push(parseCte(c))
  return { recursive, ctes, span: c.spanFrom(start) }
}

function parseCte(c: Cursor): Cte {
  const start = c.start
  const name = c.identifier()
  let columns: string[] | undefined
  if (c.accept('(')) {
    columns = [c.identifier()]
    while (c.accept(',')) columns.push(c.identifier())
    c.expect(')')
  }
  c.expect('AS')
  c.expect('(')
  if (!atQuery(c) && !c.at('(')) c.fail()
  const query = parseQuery(c)
  c.expect(')')
  return { name, ...(columns === undefined ? {} : { columns }), query, span: c.spanFrom(start) }
}
