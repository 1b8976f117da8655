/** Small pieces of grammar that many statement families share. */
import type { AccountName, Query } from '../ast.ts'
import { T } from '../lexer.ts'
import type { Cursor } from './cursor.ts'

/** Takes the parser of one item; returns one or more items separated by commas. */
export function parseList<T>(c: Cursor, item: (c: Cursor) => T): T[] {
  const items = [item(c)]
  while (c.acceptOp(',')) items.push(item(c))
  return items
}

/** Like parseList, between parentheses. */
export function parseParenthesizedList<T>(c: Cursor, item: (c: Cursor) => T): T[] {
  c.expectOp('(')
  const items = parseList(c, item)
  c.expectOp(')')
  return items
}

export function parseIdentifier(c: Cursor): string {
  return c.identifier()
}

/** Returns the names of `(a, b, …)`. */
export function parseNames(c: Cursor): string[] {
  return parseParenthesizedList(c, parseIdentifier)
}

/** An identifier or a string: engine names, character sets, hosts. */
export function parseWordOrText(c: Cursor): string {
  return c.identifierOrText()
}

/** Accepts CHARSET, CHARACTER SET or CHAR SET. */
export function acceptCharacterSet(c: Cursor): boolean {
  return c.accept('CHARSET') || c.acceptAll('CHARACTER', 'SET') || c.acceptAll('CHAR', 'SET')
}

export function atCharacterSet(c: Cursor): boolean {
  return c.at('CHARSET') || (c.atAny('CHARACTER', 'CHAR') && c.peekWord(1) === 'SET')
}

/** A character set or collation name in lower case; BINARY is reserved and yet a name here. */
export function parseCharsetName(c: Cursor): string {
  return c.accept('BINARY') ? 'binary' : parseWordOrText(c).toLowerCase()
}

export function acceptIfExists(c: Cursor): boolean {
  if (!c.at('IF')) return false
  c.expect('IF')
  c.expect('EXISTS')
  return true
}

export function acceptIfNotExists(c: Cursor): boolean {
  if (!c.at('IF')) return false
  c.expect('IF')
  c.expect('NOT')
  c.expect('EXISTS')
  return true
}

/** `user`, `user@host` or CURRENT_USER[()]; the host is % when not written. */
export function parseAccountName(c: Cursor): AccountName {
  const mark = c.mark()
  if (c.accept('CURRENT_USER')) {
    if (c.acceptOp('(')) c.expectOp(')')
    return { user: '', host: '', current: true, span: c.spanFrom(mark) }
  }
  const user = c.identifierOrText()
  if (c.type !== T.variable) return { user, host: '%', span: c.spanFrom(mark) }
  return { user, host: parseHost(c), span: c.spanFrom(mark) }
}

/** The `@host` token; a bare `@` is none. */
export function parseHost(c: Cursor): string {
  if (c.end > c.start + 1) return c.userVariable()
  c.advance()
  return c.fail()
}

/** Accepts `RESTRICT` or `CASCADE`. */
export function acceptBehaviour(c: Cursor): 'restrict' | 'cascade' | undefined {
  if (c.accept('RESTRICT')) return 'restrict'
  return c.accept('CASCADE') ? 'cascade' : undefined
}

/** Takes the accepted words; returns the one the cursor was at, in lower case; throws 1064 on another. */
export function expectWord<W extends string>(c: Cursor, ...words: W[]): Lowercase<W> {
  return c.expectAny(...words).toLowerCase() as Lowercase<W>
}

/** Whether the query, or a part of its set operations, has INTO: views and cursors refuse it by name. */
export function hasInto(query: Query): boolean {
  return query.into !== undefined || (query.kind === 'set-operation' && (hasInto(query.left) || hasInto(query.right)))
}
