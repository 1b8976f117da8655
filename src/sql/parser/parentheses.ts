import type { Expr, Query } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { parseExpr } from './expression.ts'
import { continueQuery, parenthesized, parseQuery } from './query.ts'

/** What stood between parentheses: a query, or one or more expressions. */
export type Parenthesized = { readonly query: Query; readonly items?: undefined } | { readonly query?: undefined; readonly items: Expr[] }

/** True when the token n places ahead begins a query. VALUES(col) is a function, VALUES ROW(...) a query. */
export function atQuery(c: Cursor, n = 0): boolean {
  switch (c.peekWord(n)) {
    case 'SELECT': case 'WITH': case 'TABLE': return true
    case 'VALUES': return c.peekWord(n + 1) === 'ROW'
    default: return false
  }
}

/** True when what follows a parenthesised query makes it part of a larger query, not an operand. */
function atQueryContinuation(c: Cursor): boolean {
  switch (c.word) {
    case 'UNION': case 'EXCEPT': case 'INTERSECT': case 'ORDER': case 'LIMIT': case 'FOR': case 'LOCK': case 'INTO': return true
    default: return false
  }
}

/**
 * At `(`: reads what it encloses, without ever reading twice. `((SELECT 1) UNION SELECT 2)` is a query and `((SELECT 1) + 2)` an expression,
 * and only the text behind the inner parenthesis tells.
 */
export function parseParenthesized(c: Cursor): Parenthesized {
  const start = c.start
  c.expect('(')
  if (atQuery(c)) {
    const query = parseQuery(c)
    c.expect(')')
    return { query: parenthesized(query, c.spanFrom(start)) }
  }
  if (c.at('(')) {
    const open = c.start
    c.enter()
    const inner = parseParenthesized(c)
    c.leave()
    if (inner.query !== undefined && (c.at(')') || atQueryContinuation(c))) {
      const query = continueQuery(c, inner.query)
      c.expect(')')
      return { query: parenthesized(query, c.spanFrom(start)) }
    }
    c.pending = operandOf(c, inner, open)
    c.pendingStart = open
  }
  const items = [parseExpr(c)]
  while (c.accept(',')) items.push(parseExpr(c))
  c.expect(')')
  return { items }
}

/** Takes what parentheses enclosed and where they opened; returns it as an operand: a subquery, a row, or the one expression. */
export function operandOf(c: Cursor, inner: Parenthesized, start: number): Expr {
  if (inner.query !== undefined) return { kind: 'subquery', query: inner.query, span: c.spanFrom(start) }
  return inner.items.length === 1 ? inner.items[0]! : { kind: 'row', items: inner.items, span: c.spanFrom(start) }
}

/** At `(`: a subquery and nothing else. */
export function parseSubquery(c: Cursor): Query {
  if (!c.at('(')) c.fail()
  if (!atQuery(c, 1) && c.peekWord() !== '(') {
    c.advance()
    if (!c.accept('VALUES')) c.fail()
    c.expect('ROW')
  }
  const { query } = parseParenthesized(c)
  return query ?? c.fail()
}
