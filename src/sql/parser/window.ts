import type { Expr, FrameBound, OrderItem, WindowFrame, WindowRef, WindowSpec } from '../ast.ts'
import { T } from '../lexer.ts'
import type { Cursor } from './cursor.ts'
import { parseExprList, parseIntervalAmount } from './expression.ts'
import { parsePrimary } from './primary.ts'
import { parseOrderList } from './query.ts'

/** At OVER: a window's name or its definition. */
export function parseWindowRef(c: Cursor): WindowRef {
  c.expect('OVER')
  return c.at('(') ? { spec: parseWindowSpec(c) } : { name: c.identifier() }
}

/** At `(`: `[name] [PARTITION BY ...] [ORDER BY ...] [frame]`. */
export function parseWindowSpec(c: Cursor): WindowSpec {
  const start = c.start
  c.enter()
  c.expect('(')
  const base = c.atIdentifier() ? c.identifier() : undefined
  let partitionBy: readonly Expr[] = []
  if (c.accept('PARTITION')) {
    c.expect('BY')
    partitionBy = parseExprList(c)
  }
  let orderBy: readonly OrderItem[] = []
  if (c.accept('ORDER')) {
    c.expect('BY')
    orderBy = parseOrderList(c)
  }
  const frame = c.atAny('ROWS', 'RANGE', 'GROUPS') ? parseFrame(c) : undefined
  c.expect(')')
  c.leave()
  return { ...(base === undefined ? {} : { base }), partitionBy, orderBy, ...(frame === undefined ? {} : { frame }), span: c.spanFrom(start) }
}

function parseFrame(c: Cursor): WindowFrame {
  const mark = c.start
  const unit = c.expectAny('ROWS', 'RANGE', 'GROUPS').toLowerCase() as WindowFrame['unit']
  let start: FrameBound
  let end: FrameBound | undefined
  if (c.accept('BETWEEN')) {
    start = parseBound(c)
    c.expect('AND')
    end = parseBound(c)
  } else {
    start = parseBound(c)
    // Only a BETWEEN frame may say FOLLOWING.
    if (start.kind === 'following' || start.kind === 'unbounded-following') c.failAt(c.stream.starts[c.position - 1]!)
  }
  const exclude = c.accept('EXCLUDE')
  if (exclude) {
    // Parsed, then refused by the server as well: error 1235.
    if (!c.acceptAll('CURRENT', 'ROW') && !c.acceptAll('NO', 'OTHERS')) c.expectAny('GROUP', 'TIES')
  }
  return { unit, start, ...(end === undefined ? {} : { end }), ...(exclude ? { exclude } : {}), span: c.spanFrom(mark) }
}

function parseBound(c: Cursor): FrameBound {
  if (c.accept('UNBOUNDED')) return { kind: c.expectAny('PRECEDING', 'FOLLOWING') === 'PRECEDING' ? 'unbounded-preceding' : 'unbounded-following' }
  if (c.accept('CURRENT')) {
    c.expect('ROW')
    return { kind: 'current-row' }
  }
  if (c.at('INTERVAL')) {
    const interval = parseIntervalAmount(c) ?? c.fail()
    return { kind: direction(c), ...interval }
  }
  if (c.type !== T.int && c.type !== T.decimal && c.type !== T.double && c.type !== T.param) c.fail()
  const amount = parsePrimary(c)
  return { kind: direction(c), amount }
}

function direction(c: Cursor): 'preceding' | 'following' {
  return c.expectAny('PRECEDING', 'FOLLOWING').toLowerCase() as 'preceding' | 'following'
}
