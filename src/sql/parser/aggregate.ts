import type { Aggregate, AggregateName, Expr, WindowCall } from '../ast.ts'
import { T } from '../lexer.ts'
import type { Cursor } from './cursor.ts'
import { parseExpr, parseExprList, parseSimple } from './expression.ts'
import { parsePrimary, parseTextString } from './primary.ts'
import { parseOrderList } from './query.ts'
import { parseWindowRef } from './window.ts'

type CallRule = (c: Cursor) => Expr
type Draft = { -readonly [K in keyof Aggregate]: Aggregate[K] }

interface Form {
  /** DISTINCT may be written */
  readonly distinct?: true
  readonly least?: number
  readonly most?: number
}

const aggregate = (name: AggregateName, { distinct: mayDistinct, least = 1, most = 1 }: Form = {}): CallRule => (c) => {
  const start = c.start
  c.advance()
  c.expect('(')
  const distinct = mayDistinct === true && c.accept('DISTINCT')
  const all = !distinct && c.accept('ALL')
  const star = name === 'COUNT' && !distinct && c.accept('*')
  const args: Expr[] = []
  if (!star) {
    args.push(parseExpr(c))
    const limit = name === 'COUNT' && distinct ? 1 << 20 : most
    while (args.length < limit && (args.length < least || c.at(','))) {
      c.expect(',')
      // JSON_OBJECTAGG(ALL k, ALL v)
      if (all || name === 'JSON_OBJECTAGG') c.accept('ALL')
      args.push(parseExpr(c))
    }
  }
  c.expect(')')
  return finish(c, { kind: 'aggregate', name, distinct, star, args, span: { start, end: start } })
}

const groupConcat: CallRule = (c) => {
  const start = c.start
  c.advance()
  c.expect('(')
  const distinct = c.accept('DISTINCT')
  const node: Draft = { kind: 'aggregate', name: 'GROUP_CONCAT', distinct, star: false, args: parseExprList(c), span: { start, end: start } }
  if (c.accept('ORDER')) {
    c.expect('BY')
    node.orderBy = parseOrderList(c)
  }
  if (c.accept('SEPARATOR')) node.separator = parseTextString(c)
  c.expect(')')
  return finish(c, node)
}

function finish(c: Cursor, node: Draft): Aggregate {
  if (c.at('OVER')) node.over = parseWindowRef(c)
  node.span = c.spanFrom(node.span.start)
  return node
}

const distinct = { distinct: true } as const

export const aggregateCalls: readonly (readonly [string, CallRule])[] = [
  ['COUNT', aggregate('COUNT', distinct)], ['SUM', aggregate('SUM', distinct)], ['AVG', aggregate('AVG', distinct)], ['MIN', aggregate('MIN', distinct)],
  ['MAX', aggregate('MAX', distinct)], ['BIT_AND', aggregate('BIT_AND')], ['BIT_OR', aggregate('BIT_OR')], ['BIT_XOR', aggregate('BIT_XOR')],
  ['STD', aggregate('STD')], ['STDDEV', aggregate('STDDEV')], ['STDDEV_POP', aggregate('STDDEV_POP')], ['STDDEV_SAMP', aggregate('STDDEV_SAMP')],
  ['VARIANCE', aggregate('VARIANCE')], ['VAR_POP', aggregate('VAR_POP')], ['VAR_SAMP', aggregate('VAR_SAMP')], ['GROUP_CONCAT', groupConcat],
  ['JSON_ARRAYAGG', aggregate('JSON_ARRAYAGG')], ['JSON_OBJECTAGG', aggregate('JSON_OBJECTAGG', { least: 2, most: 2 })], ['ST_COLLECT', aggregate('ST_COLLECT', distinct)],
]

const windowCall = (name: WindowCall['name'], least: number, most: number): CallRule => (c) => {
  const start = c.start
  c.advance()
  c.expect('(')
  const args: Expr[] = []
  while (args.length < most && !(args.length >= least && c.at(')'))) {
    if (args.length > 0) c.expect(',')
    args.push(name === 'NTH_VALUE' && args.length === 1 ? parseSimple(c) : args.length === 1 || name === 'NTILE' ? parseStableInteger(c) : parseExpr(c))
  }
  c.expect(')')
  let fromLast: boolean | undefined
  if (name === 'NTH_VALUE' && c.accept('FROM')) fromLast = c.expectAny('FIRST', 'LAST') === 'LAST'
  let nulls: 'respect' | 'ignore' | undefined
  if (most > 0 && name !== 'NTILE' && c.atAny('RESPECT', 'IGNORE')) {
    nulls = c.expectAny('RESPECT', 'IGNORE').toLowerCase() as 'respect' | 'ignore'
    c.expect('NULLS')
  }
  if (!c.at('OVER')) c.fail()
  const over = parseWindowRef(c)
  return { kind: 'window-call', name, args, ...(fromLast === undefined ? {} : { fromLast }), ...(nulls === undefined ? {} : { nulls }), over, span: c.spanFrom(start) }
}

/** The offset of LEAD and LAG and the buckets of NTILE: an integer, a parameter or a variable, no expression. */
function parseStableInteger(c: Cursor): Expr {
  if (c.type !== T.int && c.type !== T.param && c.type !== T.variable && !c.atIdentifier()) c.fail()
  return parsePrimary(c)
}

export const windowCalls: readonly (readonly [string, CallRule])[] = [
  ['ROW_NUMBER', windowCall('ROW_NUMBER', 0, 0)], ['RANK', windowCall('RANK', 0, 0)], ['DENSE_RANK', windowCall('DENSE_RANK', 0, 0)],
  ['PERCENT_RANK', windowCall('PERCENT_RANK', 0, 0)], ['CUME_DIST', windowCall('CUME_DIST', 0, 0)], ['NTILE', windowCall('NTILE', 1, 1)],
  ['LEAD', windowCall('LEAD', 1, 3)], ['LAG', windowCall('LAG', 1, 3)], ['FIRST_VALUE', windowCall('FIRST_VALUE', 1, 1)],
  ['LAST_VALUE', windowCall('LAST_VALUE', 1, 1)], ['NTH_VALUE', windowCall('NTH_VALUE', 2, 2)],
]
