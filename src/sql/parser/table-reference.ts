import type { DerivedTable, Expr, IndexHint, Join, JsonTable, JsonTableColumn, Query, TableName, TableRef } from '../ast.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { decodeText } from '../lexer.ts'
import type { Cursor } from './cursor.ts'
import { parseDataType } from './data-type.ts'
import { parseExpr } from './expression.ts'
import { parseJsonActions } from './function-call.ts'
import { atQuery } from './parentheses.ts'
import { parseTextLiteral } from './primary.ts'
import { continueQuery, parenthesized, parseQuery } from './query.ts'

const MAX_JOINS = 1000

/** One or more table references separated by commas; a comma binds weaker than every JOIN. */
export function parseTableReferences(c: Cursor, first?: TableRef): TableRef {
  let left = parseJoined(c, first)
  for (let length = 0; c.at(','); length++) {
    if (length > MAX_JOINS) c.tooDeep()
    c.advance()
    const right = parseJoined(c)
    left = { kind: 'join', type: 'cross', natural: false, comma: true, left, right, span: { start: left.span.start, end: c.lastEnd } }
  }
  return left
}

/** A table and the joins that follow it. */
export function parseJoined(c: Cursor, first?: TableRef): TableRef {
  return parseJoins(c, first ?? parseTableFactor(c))
}

interface JoinWords {
  readonly type: Join['type']
  readonly natural: boolean
  readonly straight: boolean
  /** LEFT and RIGHT need ON or USING; NATURAL has none. */
  readonly condition: 'required' | 'optional' | 'none'
}

function acceptJoinWords(c: Cursor): JoinWords | undefined {
  switch (c.word) {
    case 'JOIN': c.advance(); return { type: 'inner', natural: false, straight: false, condition: 'optional' }
    case 'STRAIGHT_JOIN': c.advance(); return { type: 'inner', natural: false, straight: true, condition: 'optional' }
    case 'INNER': case 'CROSS': {
      const type = c.at('INNER') ? 'inner' : 'cross'
      c.advance()
      c.expect('JOIN')
      return { type, natural: false, straight: false, condition: 'optional' }
    }
    case 'LEFT': case 'RIGHT': {
      const type = c.at('LEFT') ? 'left' : 'right'
      c.advance()
      c.accept('OUTER')
      c.expect('JOIN')
      return { type, natural: false, straight: false, condition: 'required' }
    }
    case 'NATURAL': {
      c.advance()
      const word = c.acceptAny('INNER', 'LEFT', 'RIGHT')
      if (word === 'LEFT' || word === 'RIGHT') c.accept('OUTER')
      c.expect('JOIN')
      return { type: word === 'LEFT' ? 'left' : word === 'RIGHT' ? 'right' : 'inner', natural: true, straight: false, condition: 'none' }
    }
    default: return undefined
  }
}

function parseJoins(c: Cursor, first: TableRef): TableRef {
  let left = first
  for (let length = 0; ; length++) {
    const words = acceptJoinWords(c)
    if (words === undefined) return left
    if (length > MAX_JOINS) c.tooDeep()
    let right = parseTableFactor(c)
    if (words.condition === 'none') {
      left = joinNode(c, words, left, right, {})
      continue
    }
    if (!c.at('ON') && !c.at('USING')) {
      // `a JOIN b JOIN c ON x ON y`: joins on the right take the nearest conditions first.
      c.enter()
      right = parseJoins(c, right)
      c.leave()
    }
    if (c.at('ON') || c.at('USING')) {
      left = joinNode(c, words, left, right, parseCondition(c))
      continue
    }
    if (words.condition === 'required') c.fail()
    // No condition came: `a JOIN b JOIN c ON x` is `(a JOIN b) JOIN c ON x`, so that x sees a.
    left = graft(c, words, left, right)
  }
}

function parseCondition(c: Cursor): { on?: Expr; using?: string[] } {
  if (c.accept('ON')) return { on: parseExpr(c) }
  c.expect('USING')
  c.expect('(')
  const using = [c.identifier()]
  while (c.accept(',')) using.push(c.identifier())
  c.expect(')')
  return { using }
}

function joinNode(c: Cursor, words: JoinWords, left: TableRef, right: TableRef, condition: { on?: Expr; using?: string[] }): Join {
  const join: { -readonly [K in keyof Join]: Join[K] } = { kind: 'join', type: words.type, natural: words.natural, left, right, span: { start: left.span.start, end: c.lastEnd } }
  if (words.straight) join.straight = true
  if (condition.on !== undefined) join.on = condition.on
  if (condition.using !== undefined) join.using = condition.using
  return join
}

/** Joins `left` with the leftmost table of `right`, keeping the joins above it. */
function graft(c: Cursor, words: JoinWords, left: TableRef, right: TableRef): TableRef {
  if (right.kind !== 'join') return { ...joinNode(c, words, left, right, {}), span: { start: left.span.start, end: right.span.end } }
  return { ...right, left: graft(c, words, left, right.left), span: { start: left.span.start, end: right.span.end } }
}

/** One table, derived table, JSON_TABLE or parenthesised list. */
export function parseTableFactor(c: Cursor): TableRef {
  const start = c.start
  switch (c.word) {
    case '(': {
      c.enter()
      const inner = parseTableParentheses(c)
      c.leave()
      if (inner.table !== undefined) return { kind: 'table-list', table: inner.table, span: c.spanFrom(start) }
      return finishDerived(c, inner.query, false, start)
    }
    case '{': {
      // ODBC: {OJ a LEFT JOIN b ON ...}
      c.advance()
      c.identifier()
      c.enter()
      const table = parseJoined(c)
      c.leave()
      c.expect('}')
      return { kind: 'table-list', table, span: c.spanFrom(start) }
    }
    case 'LATERAL': {
      c.advance()
      if (!c.at('(')) c.fail()
      const { query } = parseTableParentheses(c)
      return finishDerived(c, query ?? c.fail(), true, start)
    }
    case 'JSON_TABLE': return parseJsonTable(c)
    default: return parseTableName(c)
  }
}

type TableParentheses = { readonly query: Query; readonly table?: undefined } | { readonly query?: undefined; readonly table: TableRef }

/** `(SELECT ...)` and `((SELECT ...) UNION ...)` are queries, `((SELECT ...) AS d JOIN t)` is a list: read once, decided behind the inner parenthesis. */
function parseTableParentheses(c: Cursor): TableParentheses {
  const start = c.start
  c.expect('(')
  if (atQuery(c) || c.at('VALUES')) {
    const query = parseQuery(c)
    c.expect(')')
    return { query: parenthesized(query, c.spanFrom(start)) }
  }
  let first: TableRef | undefined
  if (c.at('(')) {
    const open = c.start
    c.enter()
    const inner = parseTableParentheses(c)
    c.leave()
    if (inner.query !== undefined && (c.at(')') || c.atAny('UNION', 'EXCEPT', 'INTERSECT', 'ORDER', 'LIMIT', 'FOR', 'LOCK'))) {
      const query = continueQuery(c, inner.query)
      c.expect(')')
      return { query: parenthesized(query, c.spanFrom(start)) }
    }
    first = inner.query === undefined ? { kind: 'table-list', table: inner.table, span: c.spanFrom(open) } : finishDerived(c, inner.query, false, open)
  }
  const table = parseTableReferences(c, first)
  c.expect(')')
  return { table }
}

/** A missing alias is error 1248, which the binder knows to tell. */
function finishDerived(c: Cursor, query: Query, lateral: boolean, start: number): DerivedTable {
  const table: { -readonly [K in keyof DerivedTable]: DerivedTable[K] } = { kind: 'derived-table', lateral, query, span: query.span }
  const alias = parseTableAlias(c)
  if (alias !== undefined) {
    table.alias = alias
    if (c.accept('(')) {
      const columns = [c.identifier()]
      while (c.accept(',')) columns.push(c.identifier())
      c.expect(')')
      table.columns = columns
    }
  }
  table.span = c.spanFrom(start)
  return table
}

function parseTableAlias(c: Cursor): string | undefined {
  if (c.accept('AS')) return c.identifier()
  return c.atIdentifier() ? c.identifier() : undefined
}

/** A table's name with partitions, alias and index hints. */
export function parseTableName(c: Cursor): TableName {
  const { schema, name, span } = c.qualifiedName()
  const table: { -readonly [K in keyof TableName]: TableName[K] } = { kind: 'table-name', name, span }
  if (schema !== undefined) table.schema = schema
  if (c.at('PARTITION')) table.partitions = parsePartitionNames(c)
  const alias = parseTableAlias(c)
  if (alias !== undefined) table.alias = alias
  if (c.at('USE') || c.at('FORCE') || c.at('IGNORE')) {
    const hints: IndexHint[] = []
    while (c.at('USE') || c.at('FORCE') || c.at('IGNORE')) hints.push(parseIndexHint(c))
    table.indexHints = hints
  }
  table.span = c.spanFrom(span.start)
  return table
}

/** At PARTITION: `PARTITION (p0, p1)`. */
export function parsePartitionNames(c: Cursor): string[] {
  c.expect('PARTITION')
  c.expect('(')
  const names = [c.identifier()]
  while (c.accept(',')) names.push(c.identifier())
  c.expect(')')
  return names
}

function parseIndexHint(c: Cursor): IndexHint {
  const action = c.expectAny('USE', 'FORCE', 'IGNORE').toLowerCase() as IndexHint['action']
  c.expectAny('INDEX', 'KEY')
  let scope: IndexHint['scope']
  if (c.accept('FOR')) {
    if (c.accept('JOIN')) scope = 'join'
    else {
      scope = c.expectAny('ORDER', 'GROUP') === 'ORDER' ? 'order-by' : 'group-by'
      c.expect('BY')
    }
  }
  c.expect('(')
  const indexes: string[] = []
  if (!(action === 'use' && c.at(')'))) {
    do indexes.push(c.accept('PRIMARY') ? 'PRIMARY' : c.identifier())
    while (c.accept(','))
  }
  c.expect(')')
  return { action, ...(scope === undefined ? {} : { scope }), indexes }
}

function parseJsonTable(c: Cursor): JsonTable {
  const start = c.start
  c.expect('JSON_TABLE')
  c.expect('(')
  const doc = parseExpr(c)
  c.expect(',')
  const path = parseTextLiteral(c)
  const columns = parseJsonColumns(c)
  c.expect(')')
  if (!c.accept('AS') && !c.atIdentifier()) throw mysqlError('ER_TF_MUST_HAVE_ALIAS')
  const alias = c.identifier()
  return { kind: 'json-table', doc, path, columns, alias, span: c.spanFrom(start) }
}

function parseJsonColumns(c: Cursor): JsonTableColumn[] {
  c.expect('COLUMNS')
  c.expect('(')
  c.enter()
  const columns = [parseJsonColumn(c)]
  while (c.accept(',')) columns.push(parseJsonColumn(c))
  c.leave()
  c.expect(')')
  return columns
}

/** A path decides what the statement means: it is no value that could be bound later. */
function parsePath(c: Cursor): string {
  const literal = parseTextLiteral(c)
  c.free[literal.slot] = false
  return decodeText(literal.bytes)
}

function parseJsonColumn(c: Cursor): JsonTableColumn {
  if (c.at('NESTED') && c.peekWord() === 'PATH') {
    c.advance()
    c.expect('PATH')
    const path = parsePath(c)
    return { kind: 'nested', path, columns: parseJsonColumns(c) }
  }
  const name = c.identifier()
  if (c.accept('FOR')) {
    c.expect('ORDINALITY')
    return { kind: 'ordinality', name }
  }
  const base = parseDataType(c)
  const collation = c.accept('COLLATE') ? c.identifierOrText().toLowerCase() : undefined
  const exists = c.accept('EXISTS')
  c.expect('PATH')
  const path = parsePath(c)
  const actions = parseJsonActions(c, true)
  return { kind: 'path', name, type: collation === undefined ? base : { ...base, collation }, exists, path, ...actions }
}
