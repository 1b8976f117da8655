import type * as A from './ast.ts'
import { printFunctionName, printName, printType, quoteIdent, quoteString } from './names.ts'
import type { Printer } from './printer.ts'

// PostgreSQL's operator precedence (manual: Lexical Structure, Operator Precedence), lowest first.
const OR = 1
const AND = 2
const NOT = 3
const IS = 4
const COMPARISON = 5
const LIKE = 6
const OPERATOR = 7
const SUM = 8
const PRODUCT = 9
const POWER = 10
const AT = 11
const COLLATE = 12
const SIGN = 13
const CAST = 15
const PRIMARY = 16

type Associativity = 'left' | 'none' | 'both'
interface Operator { readonly level: number; readonly side: Associativity }

const operators = new Map<string, Operator>([
  ['OR', { level: OR, side: 'both' }],
  ['AND', { level: AND, side: 'both' }],
  ...['IS DISTINCT FROM', 'IS NOT DISTINCT FROM'].map((op): [string, Operator] => [op, { level: IS, side: 'none' }]),
  ...['=', '<', '>', '<=', '>=', '<>', '!='].map((op): [string, Operator] => [op, { level: COMPARISON, side: 'none' }]),
  ...['LIKE', 'NOT LIKE', 'ILIKE', 'NOT ILIKE', 'SIMILAR TO', 'NOT SIMILAR TO'].map((op): [string, Operator] => [op, { level: LIKE, side: 'none' }]),
  ...['+', '-'].map((op): [string, Operator] => [op, { level: SUM, side: 'left' }]),
  ...['*', '/', '%'].map((op): [string, Operator] => [op, { level: PRODUCT, side: 'left' }]),
  ['^', { level: POWER, side: 'left' }],
  ['AT TIME ZONE', { level: AT, side: 'left' }],
  ['OVERLAPS', { level: OPERATOR, side: 'none' }],
])
const otherOperator: Operator = { level: OPERATOR, side: 'left' }
const symbol = /^(?:[-+*/<>=~!@#%^&|`?]+|OPERATOR\([^()]+\))$/

function operator(op: string): Operator {
  const known = operators.get(op)
  if (known !== undefined) return known
  if (!symbol.test(op) || op.includes('--') || op.includes('/*')) throw new Error(`not an operator: ${op}`)
  return otherOperator
}

type Kind = A.PgExpr['kind']
type Of<K extends Kind> = Extract<A.PgExpr, { kind: K }>

/** How tightly each kind of expression holds together. */
const levels = {
  argument: PRIMARY, param: PRIMARY, string: PRIMARY, bytes: CAST, bool: PRIMARY, null: PRIMARY, default: PRIMARY, column: PRIMARY, star: PRIMARY, call: PRIMARY,
  case: PRIMARY, extract: PRIMARY, 'array-query': PRIMARY, field: PRIMARY, row: PRIMARY, subquery: PRIMARY, exists: PRIMARY, 'keyword-call': PRIMARY,
  keyword: PRIMARY, subscript: PRIMARY, cast: CAST, collate: COLLATE, is: IS, like: LIKE, in: LIKE, 'in-query': LIKE,
  number: (e) => (e.text.startsWith('-') ? SIGN : PRIMARY),
  array: (e) => (e.type === undefined ? PRIMARY : CAST),
  binary: (e) => operator(e.op).level,
  quantified: (e) => operator(e.op).level,
  // A prefix ~ is one of the "other" operators; signs bind tighter than everything but casts.
  unary: (e) => (e.op === 'NOT' ? NOT : e.op === '~' ? OPERATOR : SIGN),
} satisfies { [K in Kind]: number | ((e: Of<K>) => number) }

function levelOf(e: A.PgExpr): number {
  const level = levels[e.kind] as number | ((e: A.PgExpr) => number)
  return typeof level === 'number' ? level : level(e)
}

/** Takes an expression and the least level that needs no parentheses where it stands; returns its text. */
export function expression(p: Printer, e: A.PgExpr, least = 0): string {
  p.count()
  const text = (printers[e.kind] as (p: Printer, e: A.PgExpr) => string)(p, e)
  return levelOf(e) < least ? `(${text})` : text
}

const list = (p: Printer, items: readonly A.PgExpr[]): string => items.map((e) => expression(p, e)).join(', ')

function binary(p: Printer, e: A.PgBinary): string {
  const { level, side } = operator(e.op)
  // AND and OR chains can be thousands long: their left spine is walked, not descended.
  if (side === 'both') {
    const rest: A.PgExpr[] = []
    let left: A.PgExpr = e
    while (left.kind === 'binary' && left.op === e.op) {
      rest.push(left.right)
      left = left.left
    }
    let text = expression(p, left, level)
    for (let i = rest.length - 1; i >= 0; i--) text += ` ${e.op} ${expression(p, rest[i] as A.PgExpr, level)}`
    return text
  }
  return `${expression(p, e.left, side === 'left' ? level : level + 1)} ${e.op} ${expression(p, e.right, level + 1)}`
}

function call(p: Printer, e: A.PgCall): string {
  let args: string
  if (e.star) args = '*'
  else {
    args = e.args.map((arg, i) => (e.variadic && i === e.args.length - 1 ? 'VARIADIC ' : '') + expression(p, arg)).join(', ')
    if (e.distinct) args = `DISTINCT ${args}`
    if (e.orderBy?.length) args += ` ${orderBy(p, e.orderBy)}`
  }
  let text = `${printFunctionName(e.name)}(${args})`
  if (e.withinGroup?.length) text += ` WITHIN GROUP (${orderBy(p, e.withinGroup)})`
  if (e.filter) text += ` FILTER (WHERE ${expression(p, e.filter)})`
  if (e.over) text += ` OVER ${'name' in e.over ? quoteIdent(e.over.name) : `(${windowSpec(p, e.over.spec)})`}`
  return text
}

/** Takes sort keys, at least one; returns the ORDER BY clause. */
export function orderBy(p: Printer, keys: readonly A.PgOrder[]): string {
  return `ORDER BY ${keys.map((k) => expression(p, k.expr) + (k.direction ? ` ${k.direction}` : '') + (k.nulls ? ` NULLS ${k.nulls}` : '')).join(', ')}`
}

/** Takes a window; returns what stands between its parentheses. */
export function windowSpec(p: Printer, w: A.PgWindow): string {
  const parts: string[] = []
  if (w.base !== undefined) parts.push(quoteIdent(w.base))
  if (w.partitionBy.length > 0) parts.push(`PARTITION BY ${list(p, w.partitionBy)}`)
  if (w.orderBy.length > 0) parts.push(orderBy(p, w.orderBy))
  if (w.frame) {
    const start = frameBound(p, w.frame.start)
    parts.push(`${w.frame.unit.toUpperCase()} ${w.frame.end ? `BETWEEN ${start} AND ${frameBound(p, w.frame.end)}` : start}`)
  }
  return parts.join(' ')
}

function frameBound(p: Printer, bound: A.PgFrameBound): string {
  switch (bound.kind) {
    case 'unbounded-preceding': return 'UNBOUNDED PRECEDING'
    case 'unbounded-following': return 'UNBOUNDED FOLLOWING'
    case 'current-row': return 'CURRENT ROW'
    // BETWEEN's AND follows the first bound.
    case 'preceding': return `${expression(p, bound.amount, IS)} PRECEDING`
    case 'following': return `${expression(p, bound.amount, IS)} FOLLOWING`
  }
}

const printers = {
  argument: (_p, e) => `$${e.number}`,
  param: (p, e) => `$${p.number(e)}`,
  string: (_p, e) => quoteString(e.value),
  number: (_p, e) => e.text,
  bytes: (_p, e) => `'\\x${e.hex}'::bytea`,
  bool: (_p, e) => (e.value ? 'TRUE' : 'FALSE'),
  null: () => 'NULL',
  default: () => 'DEFAULT',
  column: (_p, e) => e.path.map(quoteIdent).join('.'),
  star: (_p, e) => (e.table === undefined ? '*' : `${quoteIdent(e.table)}.*`),
  call,
  binary,
  unary: (p, e) => {
    if (e.op === 'NOT') return `NOT ${expression(p, e.operand, NOT)}`
    // Two signs in a row would begin a comment.
    return e.op === '~' ? `~ ${expression(p, e.operand, OPERATOR + 1)}` : e.op + expression(p, e.operand, SIGN + 1)
  },
  like: (p, e) =>
    `${expression(p, e.operand, LIKE + 1)} ${e.not ? 'NOT LIKE' : 'LIKE'} ${expression(p, e.pattern, LIKE + 1)}` +
    (e.escape ? ` ESCAPE ${expression(p, e.escape, LIKE + 1)}` : ''),
  is: (p, e) => `${expression(p, e.operand, IS + 1)} IS ${e.not ? 'NOT ' : ''}${e.what}`,
  in: (p, e) => {
    if (e.items.length === 0) throw new Error('empty IN list')
    return `${expression(p, e.operand, LIKE + 1)} ${e.not ? 'NOT IN' : 'IN'} (${list(p, e.items)})`
  },
  'in-query': (p, e) => `${expression(p, e.operand, LIKE + 1)} ${e.not ? 'NOT IN' : 'IN'} (${p.query(e.query)})`,
  quantified: (p, e) =>
    `${expression(p, e.left, operator(e.op).level + 1)} ${e.op} ${e.quantifier} (${e.right.kind === 'query' ? p.query(e.right.query) : expression(p, e.right)})`,
  case: (p, e) =>
    `CASE${e.operand ? ` ${expression(p, e.operand)}` : ''}${e.whens.map((w) => ` WHEN ${expression(p, w.when)} THEN ${expression(p, w.then)}`).join('')}` +
    `${e.else ? ` ELSE ${expression(p, e.else)}` : ''} END`,
  cast: (p, e) => `${expression(p, e.operand, CAST)}::${printType(e.type)}`,
  collate: (p, e) => `${expression(p, e.operand, COLLATE)} COLLATE ${printName(e.collation)}`,
  extract: (p, e) => `extract(${/^[a-z_]+$/i.test(e.field) ? e.field.toLowerCase() : quoteString(e.field)} FROM ${expression(p, e.operand)})`,
  array: (p, e) => `ARRAY[${list(p, e.items)}]${e.type ? `::${printType(e.type)}` : ''}`,
  'array-query': (p, e) => `ARRAY(${p.query(e.query)})`,
  subscript: (p, e) => `${bareBeforeSubscript.has(e.operand.kind) ? expression(p, e.operand) : `(${expression(p, e.operand)})`}[${expression(p, e.index)}]`,
  field: (p, e) => `(${expression(p, e.operand)}).${quoteIdent(e.name)}`,
  row: (p, e) => `ROW(${list(p, e.items)})`,
  subquery: (p, e) => `(${p.query(e.query)})`,
  exists: (p, e) => `EXISTS (${p.query(e.query)})`,
  'keyword-call': (p, e) => `${e.name}(${list(p, e.args)})`,
  keyword: (_p, e) => e.name,
} satisfies { [K in Kind]: (p: Printer, e: Of<K>) => string }

const bareBeforeSubscript = new Set<Kind>(['column', 'param', 'subscript'])

/** Takes an expression that stands where the grammar wants b_expr (DEFAULT); returns it in parentheses unless it is simple. */
export const restricted = (p: Printer, e: A.PgExpr): string => expression(p, e, SIGN)

/** Takes a key of an index, a partition or ON CONFLICT; returns a column bare, anything else in parentheses. */
export const key = (p: Printer, e: A.PgExpr): string => (e.kind === 'column' && e.path.length === 1 ? expression(p, e) : `(${expression(p, e)})`)
