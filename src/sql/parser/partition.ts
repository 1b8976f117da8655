/** PARTITION BY and partition definitions. */
import type { Expr, PartitionDefinition, Partitioning } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { parseExpr } from './expression.ts'
import { parsePartitionOptions } from './table-option.ts'
import { parseIdentifier, parseList, parseNames, parseParenthesizedList, parseWordOrText } from './terms.ts'

/** Parses `PARTITION BY …` with the cursor at PARTITION. */
export function parsePartitioning(c: Cursor): Partitioning {
  const mark = c.mark()
  c.expect('PARTITION')
  c.expect('BY')
  const by = parseMethod(c)
  const count = c.accept('PARTITIONS') ? c.integer() : undefined
  const sub = c.accept('SUBPARTITION') ? parseSubpartitioning(c) : undefined
  const partitions = c.atOp('(') ? parsePartitionDefinitions(c) : []
  return {
    ...by,
    ...(count !== undefined && { count }),
    ...(sub !== undefined && { sub }),
    partitions,
    span: c.spanFrom(mark),
  }
}

type Method = Pick<Partitioning, 'method' | 'linear' | 'expr' | 'columns' | 'algorithm'>

function parseMethod(c: Cursor): Method {
  const linear = c.accept('LINEAR')
  if (c.atAny('HASH', 'KEY')) return parseHashOrKey(c, linear)
  if (linear) c.fail()
  const method = c.accept('RANGE') ? 'range' : c.accept('LIST') ? 'list' : c.fail()
  if (c.accept('COLUMNS')) return { method, linear, columns: parseNames(c) }
  return { method, linear, expr: parseParenthesizedExpr(c) }
}

function parseHashOrKey(c: Cursor, linear: boolean): Method & { readonly method: 'hash' | 'key' } {
  if (c.accept('HASH')) return { method: 'hash', linear, expr: parseParenthesizedExpr(c) }
  c.expect('KEY')
  let algorithm: number | undefined
  if (c.accept('ALGORITHM')) {
    c.expectOp('=')
    algorithm = c.integer()
  }
  c.expectOp('(')
  const columns = c.atOp(')') ? [] : parseList(c, parseIdentifier)
  c.expectOp(')')
  return { method: 'key', linear, columns, ...(algorithm !== undefined && { algorithm }) }
}

function parseSubpartitioning(c: Cursor): NonNullable<Partitioning['sub']> {
  c.expect('BY')
  const linear = c.accept('LINEAR')
  const by = parseHashOrKey(c, linear)
  const count = c.accept('SUBPARTITIONS') ? c.integer() : undefined
  return { ...by, ...(count !== undefined && { count }) }
}

function parseParenthesizedExpr(c: Cursor): Expr {
  c.expectOp('(')
  const expr = parseExpr(c)
  c.expectOp(')')
  return expr
}

/** Parses `(PARTITION p …, …)`. */
export function parsePartitionDefinitions(c: Cursor): PartitionDefinition[] {
  return parseParenthesizedList(c, parsePartitionDefinition)
}

function parsePartitionDefinition(c: Cursor): PartitionDefinition {
  const mark = c.mark()
  c.expect('PARTITION')
  const name = c.identifier()
  let lessThan: PartitionDefinition['lessThan']
  let values: PartitionDefinition['in']
  if (c.accept('VALUES')) {
    if (c.accept('IN')) values = parseParenthesizedList(c, parseListValue)
    else {
      c.expect('LESS')
      c.expect('THAN')
      lessThan = c.accept('MAXVALUE') ? ['maxvalue'] : parseParenthesizedList(c, parseRangeValue)
    }
  }
  const options = parsePartitionOptions(c)
  const subpartitions = c.atOp('(') ? parseParenthesizedList(c, parseSubpartition) : []
  return {
    name,
    ...(lessThan !== undefined && { lessThan }),
    ...(values !== undefined && { in: values }),
    options,
    subpartitions,
    span: c.spanFrom(mark),
  }
}

function parseRangeValue(c: Cursor): Expr | 'maxvalue' {
  return c.accept('MAXVALUE') ? 'maxvalue' : parseExpr(c)
}

/** `(a, b)` of LIST COLUMNS over several columns parses as a row. */
function parseListValue(c: Cursor): Expr {
  return parseExpr(c)
}

function parseSubpartition(c: Cursor): PartitionDefinition['subpartitions'][number] {
  c.expect('SUBPARTITION')
  const name = parseWordOrText(c)
  return { name, options: parsePartitionOptions(c) }
}
