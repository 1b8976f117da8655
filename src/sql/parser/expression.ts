import type { BinaryOperator, ComparisonOperator, Expr, IntervalUnit, LogicalOperator } from '../ast.ts'
import { T } from '../lexer.ts'
import type { Cursor } from './cursor.ts'
import { parseUnit } from './interval.ts'
import { parsePlainLiteral, parsePrimary, parseTextLiteral } from './primary.ts'
import { operandOf, parseParenthesized } from './parentheses.ts'

export { parseDataType } from './data-type.ts'
export { parseSignedLiteral } from './primary.ts'

/** Left-deep chains longer than this would exhaust the stack of whoever walks the tree. */
const MAX_CHAIN = 2000
const BALANCE_FROM = 16

/** Takes a cursor at an expression; returns it. Precedence: MySQL manual, "Operator Precedence". */
export function parseExpr(c: Cursor): Expr {
  if (c.pending === undefined) {
    const type = c.type
    if (type >= T.int && type <= T.double || type === T.string) {
      const next = c.peekWord()
      if (next === ',' || next === ')') return parsePlainLiteral(c)
    }
  }
  c.enter()
  const expr = parseLogical(c, 1)
  c.leave()
  return expr
}

export function parseExprList(c: Cursor): Expr[] {
  const items = [parseExpr(c)]
  while (c.accept(',')) items.push(parseExpr(c))
  return items
}

/** Where the operand about to be parsed begins. */
function operandStart(c: Cursor): number {
  return c.pending === undefined ? c.start : c.pendingStart
}

const logicalOps: readonly LogicalOperator[] = ['or', 'or', 'xor', 'and']

function logicalPrecedence(c: Cursor): number {
  switch (c.word) {
    case 'AND': case '&&': return 3
    case 'XOR': return 2
    case 'OR': return 1
    case '||': return c.options.pipesAsConcat ? 0 : 1
    default: return 0
  }
}

function parseLogical(c: Cursor, min: number): Expr {
  const start = operandStart(c)
  let left = parseNot(c)
  for (;;) {
    const precedence = logicalPrecedence(c)
    if (precedence === 0 || precedence < min) return left
    c.advance()
    const right = parseLogical(c, precedence + 1)
    const op = logicalOps[precedence]!
    if (logicalPrecedence(c) !== precedence) {
      left = { kind: 'binary', op, left, right, span: c.spanFrom(start) }
      continue
    }
    const items = [left, right]
    while (logicalPrecedence(c) === precedence) {
      c.advance()
      items.push(parseLogical(c, precedence + 1))
    }
    left = join(items, op, 0, items.length, start, c.lastEnd)
  }
}

/** Joins the operands of one associative operator: left-deep, or balanced when there are so many that depth would matter. */
function join(items: readonly Expr[], op: LogicalOperator, from: number, to: number, start: number, end: number): Expr {
  const count = to - from
  if (count === 1) return items[from]!
  const middle = count >= BALANCE_FROM ? from + (count >> 1) : to - 1
  const left = join(items, op, from, middle, start, items[middle - 1]!.span.end)
  const right = join(items, op, middle, to, items[middle]!.span.start, end)
  return { kind: 'binary', op, left, right, span: { start, end } }
}

function parseNot(c: Cursor): Expr {
  if (c.word !== 'NOT' || c.options.highNotPrecedence || c.pending !== undefined) return parseComparison(c)
  const start = c.start
  c.advance()
  c.enter()
  const operand = parseNot(c)
  c.leave()
  return { kind: 'unary', op: 'not', operand, span: c.spanFrom(start) }
}

const comparisons: Readonly<Record<string, ComparisonOperator>> = { '=': '=', '<=>': '<=>', '<>': '<>', '<': '<', '<=': '<=', '>': '>', '>=': '>=' }

function parseComparison(c: Cursor): Expr {
  const start = operandStart(c)
  let left = parsePredicate(c)
  for (let length = 0; ; length++) {
    const word = c.word
    if (word === '') return left
    const op = c.type === T.op ? comparisons[word] : undefined
    if (op !== undefined) {
      if (length > MAX_CHAIN) c.tooDeep()
      const quantifier = c.peekWord()
      if (op === '<=>' && quantifier === 'ALL') c.fail()
      c.advance()
      if (op !== '<=>' && (quantifier === 'ALL' || quantifier === 'ANY' || quantifier === 'SOME') && c.peekWord() === '(') {
        c.advance()
        const inside = c.position + 1
        const { query } = parseParenthesized(c)
        if (query === undefined) {
          c.position = inside
          c.fail()
        }
        left = { kind: 'quantified', op, quantifier: quantifier === 'ALL' ? 'all' : 'any', left, query, span: c.spanFrom(start) }
      } else if (op !== '<=>' && quantifier === 'ALL') {
        // ALL is a keyword, a query must follow it
        c.advance()
        c.fail()
      } else left = { kind: 'binary', op, left, right: parsePredicate(c), span: c.spanFrom(start) }
      continue
    }
    if (word !== 'IS') return left
    if (length > MAX_CHAIN) c.tooDeep()
    c.advance()
    const not = c.accept('NOT')
    const what = c.expectAny('NULL', 'TRUE', 'FALSE', 'UNKNOWN').toLowerCase() as 'null' | 'true' | 'false' | 'unknown'
    left = { kind: 'is', not, operand: left, what, span: c.spanFrom(start) }
    // The grammar chains `IS NULL` with comparisons, but not `IS TRUE`.
    if (what !== 'null') return left
  }
}

function parsePredicate(c: Cursor): Expr {
  const start = operandStart(c)
  const operand = parseBits(c, 1)
  let word = c.word
  let not = false
  if (word === 'NOT') {
    word = c.peekWord()
    not = true
    c.advance()
    if (word !== 'IN' && word !== 'BETWEEN' && word !== 'LIKE' && word !== 'REGEXP' && word !== 'RLIKE') c.fail()
  }
  switch (word) {
    case 'IN': {
      c.advance()
      if (!c.at('(')) c.fail()
      const { query, items } = parseParenthesized(c)
      return query === undefined
        ? { kind: 'in-list', not, operand, items, span: c.spanFrom(start) }
        : { kind: 'in-subquery', not, operand, query, span: c.spanFrom(start) }
    }
    case 'BETWEEN': {
      c.advance()
      const low = parseBits(c, 1)
      c.expect('AND')
      c.enter()
      const high = parsePredicate(c)
      c.leave()
      return { kind: 'between', not, operand, low, high, span: c.spanFrom(start) }
    }
    case 'LIKE': {
      c.advance()
      const pattern = parseSimple(c)
      if (!c.accept('ESCAPE')) return { kind: 'like', not, operand, pattern, span: c.spanFrom(start) }
      const escape = parseSimple(c)
      return { kind: 'like', not, operand, pattern, escape, span: c.spanFrom(start) }
    }
    case 'REGEXP': case 'RLIKE': {
      c.advance()
      return { kind: 'regexp', not, operand, pattern: parseBits(c, 1), span: c.spanFrom(start) }
    }
    case 'SOUNDS': {
      c.advance()
      c.expect('LIKE')
      return { kind: 'binary', op: 'sounds-like', left: operand, right: parseBits(c, 1), span: c.spanFrom(start) }
    }
    case 'MEMBER': {
      c.advance()
      c.accept('OF')
      c.expect('(')
      const array = parseSimple(c)
      c.expect(')')
      return { kind: 'member-of', operand, array, span: c.spanFrom(start) }
    }
    default:
      return operand
  }
}

/** Bit and arithmetic operators by precedence; `||` is here when it means CONCAT. */
const bitOps: ReadonlyMap<string, readonly [precedence: number, op: BinaryOperator]> = new Map([
  ['|', [1, '|']], ['&', [2, '&']], ['<<', [3, '<<']], ['>>', [3, '>>']], ['+', [4, '+']], ['-', [4, '-']],
  ['*', [5, '*']], ['/', [5, '/']], ['%', [5, '%']], ['DIV', [5, 'div']], ['MOD', [5, '%']], ['^', [6, '^']], ['||', [7, 'concat']],
])

/** Takes the least precedence to accept; 1 reads a whole "bit expression", the operand of the predicates. */
export function parseBits(c: Cursor, min: number): Expr {
  const start = operandStart(c)
  let left = parseSimple(c)
  for (let length = 0; ; length++) {
    const word = c.word
    const row = word === '' ? undefined : bitOps.get(word)
    if (row === undefined || row[0] < min || (row[0] === 7 && !c.options.pipesAsConcat)) return left
    if (length > MAX_CHAIN) c.tooDeep()
    const [precedence, op] = row
    c.advance()
    if (precedence === 4 && c.at('INTERVAL')) {
      const interval = parseIntervalAmount(c)
      if (interval !== undefined) {
        left = { kind: 'interval-arithmetic', sign: op === '+' ? 1 : -1, operand: left, amount: interval.amount, unit: interval.unit, span: c.spanFrom(start) }
        continue
      }
    }
    left = { kind: 'binary', op, left, right: parseBits(c, precedence + 1), span: c.spanFrom(start) }
  }
}

/**
 * At INTERVAL: returns the amount and unit of `INTERVAL n unit`. The function INTERVAL(a, b, ...) begins alike: then it returns undefined and the call
 * waits as the pending operand.
 */
export function parseIntervalAmount(c: Cursor): { amount: Expr; unit: IntervalUnit } | undefined {
  const start = c.start
  c.expect('INTERVAL')
  if (c.at('(')) {
    const open = c.start
    const inner = parseParenthesized(c)
    if (inner.query === undefined && inner.items.length > 1) {
      c.pending = { kind: 'call', name: 'INTERVAL', written: c.source.slice(start, start + 8), args: inner.items, parens: true, span: c.spanFrom(start) }
      c.pendingStart = start
      return undefined
    }
    c.pending = operandOf(c, inner, open)
    c.pendingStart = open
  }
  const amount = parseExpr(c)
  return { amount, unit: parseUnit(c) }
}

/** Unary operators, a primary expression and its COLLATE clauses. */
export function parseSimple(c: Cursor): Expr {
  if (c.pending === undefined) {
    const word = c.word
    if (word === '-' || word === '+' || word === '~' || word === '!' || (word === 'NOT' && c.options.highNotPrecedence)) {
      const start = c.start
      c.advance()
      c.enter()
      const operand = parseSimple(c)
      c.leave()
      return { kind: 'unary', op: word === '!' || word === 'NOT' ? 'not' : word, operand, span: c.spanFrom(start) }
    }
    if (word === 'BINARY') {
      const start = c.start
      c.advance()
      c.enter()
      const operand = parseSimple(c)
      c.leave()
      return { kind: 'unary', op: 'binary', operand, span: c.spanFrom(start) }
    }
  }
  const start = operandStart(c)
  let expr = parsePrimary(c)
  for (let length = 0; c.word === 'COLLATE'; length++) {
    if (length > MAX_CHAIN) c.tooDeep()
    c.advance()
    expr = { kind: 'collate', operand: expr, collation: parseCollationName(c), span: c.spanFrom(start) }
  }
  return expr
}

/** A collation name in lower case. */
export function parseCollationName(c: Cursor): string {
  return c.accept('BINARY') ? 'binary' : c.identifierOrText().toLowerCase()
}

export { parsePrimary, parseTextLiteral }
