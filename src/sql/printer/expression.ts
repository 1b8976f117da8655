/** Expressions, spelt as MySQL stores them in view bodies: lower case, every operator in parentheses. */
import type { Binary, Call, Expr, ExprKind, JsonOnAction, OrderItem, WindowRef, WindowSpec, FrameBound } from '../ast.ts'
import { nonReservedWords, reservedWords } from '../keywords.ts'
import { specialCalls } from '../parser/function-call.ts'
import { printQuery } from './query.ts'
import { castType, charset, collation, name, number, qualified, quote, text, userVariable, variableName } from './text.ts'
import type { PrintOptions } from './text.ts'

type Print<K extends ExprKind> = (node: Extract<Expr, { readonly kind: K }>, o: PrintOptions) => string

/** Takes an expression; returns its text as a byte string. */
export function printExpr(node: Expr, o: PrintOptions): string {
  const print = PRINT[node.kind] as (node: Expr, o: PrintOptions) => string
  return print(node, o)
}

export function printExprs(list: readonly Expr[], o: PrintOptions): string {
  return list.map((each) => printExpr(each, o)).join(',')
}

const not = (flag: boolean): string => (flag ? 'not ' : '')

const PRINT: { readonly [K in ExprKind]: Print<K> } = {
  int: (n, o) => number(n.text, o),
  decimal: (n, o) => number(n.text, o),
  double: (n, o) => number(n.text, o),
  string: (n, o) => (o.redact === true ? '?' : introducer(n.introducer) + quote(n.bytes, o)),
  hex: (n, o) => (o.redact === true ? '?' : introducer(n.introducer) + (n.introducer === undefined ? '' : ' ') + hex(n.form, n.bytes)),
  temporal: (n, o) => (o.redact === true ? '?' : `${n.type.toUpperCase()}${quote(n.bytes, o)}`),
  null: () => 'NULL',
  bool: (n) => (n.value ? 'true' : 'false'),
  param: () => '?',
  column: (n) => (n.schema === undefined ? '' : `${name(n.schema)}.`) + (n.table === undefined ? '' : `${name(n.table)}.`) + name(n.name),
  'user-variable': (n) => `(${userVariable(n.name)})`,
  'system-variable': (n) => `@@${n.scope === undefined ? '' : `${n.scope}.`}${variableName(n.name)}`,
  'default-keyword': () => 'default',
  'default-of': (n, o) => `default(${printExpr(n.column, o)})`,
  'values-of': (n, o) => `values(${printExpr(n.column, o)})`,
  unary: (n, o) => {
    if (n.op === 'not') return `(not(${printExpr(n.operand, o)}))`
    if (n.op === 'binary') return `(binary ${printExpr(n.operand, o)})`
    // A negative number is written as one, as DEFAULT and partition bounds want it.
    const plain = n.operand.kind === 'int' || n.operand.kind === 'decimal' || n.operand.kind === 'double'
    return plain ? n.op + printExpr(n.operand, o) : `${n.op}(${printExpr(n.operand, o)})`
  },
  binary: printBinary,
  between: (n, o) => `(${printExpr(n.operand, o)} ${not(n.not)}between ${printExpr(n.low, o)} and ${printExpr(n.high, o)})`,
  'in-list': (n, o) => `(${printExpr(n.operand, o)} ${not(n.not)}in (${printExprs(n.items, o)}))`,
  'in-subquery': (n, o) => `(${printExpr(n.operand, o)} ${not(n.not)}in ${parenthesized(printQuery(n.query, o), n.query)})`,
  like: (n, o) => {
    const escape = n.escape === undefined ? '' : ` escape ${printExpr(n.escape, o)}`
    return `(${printExpr(n.operand, o)} ${not(n.not)}like ${printExpr(n.pattern, o)}${escape})`
  },
  regexp: (n, o) => `(${printExpr(n.operand, o)} ${not(n.not)}regexp ${printExpr(n.pattern, o)})`,
  is: (n, o) => `(${printExpr(n.operand, o)} is ${not(n.not)}${n.what})`,
  'member-of': (n, o) => `(${printExpr(n.operand, o)} member of (${printExpr(n.array, o)}))`,
  case: (n, o) => {
    const operand = n.operand === undefined ? '' : ` ${printExpr(n.operand, o)}`
    const whens = n.whens.map((each) => ` when ${printExpr(each.when, o)} then ${printExpr(each.then, o)}`).join('')
    const otherwise = n.else === undefined ? '' : ` else ${printExpr(n.else, o)}`
    return `(case${operand}${whens}${otherwise} end)`
  },
  cast: (n, o) => {
    const zone = n.timeZone === undefined ? '' : ` at time zone ${text(n.timeZone, o)}`
    return `cast(${printExpr(n.operand, o)}${zone} as ${castType(n.type)}${n.array ? ' array' : ''})`
  },
  'convert-using': (n, o) => `convert(${printExpr(n.operand, o)} using ${charset(n.charset)})`,
  collate: (n, o) => `(${collated(n.operand, o)} collate ${collation(n.collation)})`,
  'interval-arithmetic': (n, o) => {
    const interval = `interval ${printExpr(n.amount, o)} ${n.unit}`
    if (n.name !== undefined) return `${n.name.toLowerCase()}(${printExpr(n.operand, o)},${interval})`
    return `(${printExpr(n.operand, o)} ${n.sign === 1 ? '+' : '-'} ${interval})`
  },
  call: printCall,
  'unit-call': (n, o) => {
    const [first] = n.args
    if (n.name === 'EXTRACT' && first !== undefined) return `extract(${n.unit} from ${printExpr(first, o)})`
    return `${n.name.toLowerCase()}(${n.unit},${printExprs(n.args, o)})`
  },
  trim: (n, o) => {
    if (n.remove === undefined && n.side === 'both') return `trim(${printExpr(n.operand, o)})`
    const remove = n.remove === undefined ? '' : `${printExpr(n.remove, o)} `
    return `trim(${n.side} ${remove}from ${printExpr(n.operand, o)})`
  },
  'char-call': (n, o) => `char(${printExprs(n.args, o)}${n.charset === undefined ? '' : ` using ${charset(n.charset)}`})`,
  'weight-string': (n, o) => {
    const as = n.as === undefined ? '' : ` as ${n.as}(${n.length ?? 1})`
    return `weight_string(${printExpr(n.operand, o)}${as})`
  },
  'json-value': (n, o) => {
    const returning = n.returning === undefined ? '' : ` returning ${castType(n.returning)}`
    return `json_value(${printExpr(n.doc, o)},${printExpr(n.path, o)}${returning}${jsonActions(n, o)})`
  },
  aggregate: (n, o) => {
    const args = n.star ? '*' : printExprs(n.args, o)
    const orderBy = n.orderBy === undefined ? '' : ` order by ${printOrder(n.orderBy, o)}`
    const separator = n.separator === undefined ? '' : ` separator ${quote(n.separator, o)}`
    return `${n.name.toLowerCase()}(${n.distinct ? 'distinct ' : ''}${args}${orderBy}${separator})${n.over === undefined ? '' : over(n.over, o)}`
  },
  'window-call': (n, o) => {
    const from = n.fromLast === undefined ? '' : n.fromLast ? ' from last' : ' from first'
    const nulls = n.nulls === undefined ? '' : ` ${n.nulls} nulls`
    return `${n.name.toLowerCase()}(${windowArgs(n.args, o)})${from}${nulls}${over(n.over, o)}`
  },
  match: (n, o) => {
    const modes = { natural: '', 'natural-expansion': ' in natural language mode with query expansion', boolean: ' in boolean mode', expansion: ' with query expansion' }
    return `(match ${n.columns.map((column) => printExpr(column, o)).join(',')} against (${printExpr(n.against, o)}${modes[n.mode]}))`
  },
  subquery: (n, o) => parenthesized(printQuery(n.query, o), n.query),
  exists: (n, o) => `exists${parenthesized(printQuery(n.query, o), n.query)}`,
  quantified: (n, o) => `(${printExpr(n.left, o)} ${n.op} ${n.quantifier} ${parenthesized(printQuery(n.query, o), n.query)})`,
  row: (n, o) => `(${printExprs(n.items, o)})`,
  assign: (n, o) => `(${userVariable(n.variable)} := ${printExpr(n.value, o)})`,
}

function introducer(charsetName: string | undefined): string {
  return charsetName === undefined ? '' : `_${charsetName}`
}

function hex(form: 'hex' | 'bit', bytes: string): string {
  if (form === 'hex') return `x'${Buffer.from(bytes, 'latin1').toString('hex').toUpperCase()}'`
  let bits = ''
  for (let i = 0; i < bytes.length; i++) bits += bytes.charCodeAt(i).toString(2).padStart(8, '0')
  return `b'${bits}'`
}

/** A query that is written in parentheses has them already. */
export function parenthesized(printed: string, query: { readonly parenthesized?: true }): string {
  return query.parenthesized === true ? printed : `(${printed})`
}

/** COLLATE binds tighter than a sign. */
function collated(operand: Expr, o: PrintOptions): string {
  const printed = printExpr(operand, o)
  return operand.kind === 'unary' ? `(${printed})` : printed
}

/** A logical chain longer than this is balanced by the parser. */
const SHORT_CHAIN = 15
/** Other chains nest up to this, and are written flat beyond, before their nesting would be refused. */
const LONG_CHAIN = 40

const LEVELS: Readonly<Record<string, number>> = {
  or: 1, xor: 2, and: 3, '=': 5, '<=>': 5, '<>': 5, '<': 5, '<=': 5, '>': 5, '>=': 5,
  '|': 10, '&': 11, '<<': 12, '>>': 12, '+': 13, '-': 13, '*': 14, '/': 14, div: 14, '%': 14, '^': 15,
}

function printBinary(n: Binary, o: PrintOptions): string {
  if (n.op === '->' || n.op === '->>') return `${printExpr(n.left, o)}${n.op}${printExpr(n.right, o)}`
  const level = LEVELS[n.op]
  const logical = level !== undefined && level <= 3
  const chain = level === undefined ? 1 : spine(n, level)
  // Flat where the parser builds the same tree again: short AND and OR chains, and chains of arithmetic too deep to nest.
  const flat = logical ? chain <= SHORT_CHAIN : chain > LONG_CHAIN
  const left = level !== undefined && flat && n.left.kind === 'binary' && LEVELS[n.left.op] === level ? unwrapped(n.left, level, o) : printExpr(n.left, o)
  return `(${left} ${spelled(n.op)} ${printExpr(n.right, o)})`
}

/** How many operands stand in a left-deep chain of one level. */
function spine(n: Binary, level: number): number {
  let count = 2
  for (let left = n.left; left.kind === 'binary' && LEVELS[left.op] === level; left = left.left) count++
  return count
}

function unwrapped(n: Binary, level: number, o: PrintOptions): string {
  const parts = [printExpr(n.right, o)]
  let op = n.op
  let left: Expr = n.left
  while (left.kind === 'binary' && LEVELS[left.op] === level) {
    parts.push(`${printExpr(left.right, o)} ${spelled(op)} `)
    op = left.op
    left = left.left
  }
  parts.push(`${printExpr(left, o)} ${spelled(op)} `)
  return parts.reverse().join('')
}

/** CONCAT is `||` only under PIPES_AS_CONCAT, where alone this operator can come from. */
function spelled(op: Binary['op']): string {
  if (op === 'sounds-like') return 'sounds like'
  return op === 'concat' ? '||' : op
}

/** Keywords that are calls without being in the parser's table of them. */
const NIL_WORDS: ReadonlySet<string> = new Set(['CURRENT_USER', 'UTC_DATE', 'UTC_TIME', 'UTC_TIMESTAMP', 'INTERVAL'])

function printCall(n: Call, o: PrintOptions): string {
  const args = `(${printExprs(n.args, o)})`
  if (n.schema !== undefined) return `${qualified({ schema: n.schema, name: n.written })}${args}`
  const keyword = (nonReservedWords.has(n.name) || reservedWords.has(n.name)) && !specialCalls.has(n.name) && !NIL_WORDS.has(n.name)
  if (n.stored === true || keyword || !/^[A-Z_$][A-Z0-9_$]*$/.test(n.name)) return `${name(n.written)}${args}`
  return n.name.toLowerCase() + args
}

/** ON EMPTY and ON ERROR of JSON_VALUE and JSON_TABLE. */
export function jsonActions(n: { readonly onEmpty?: JsonOnAction; readonly onError?: JsonOnAction }, o: PrintOptions): string {
  const one = (action: JsonOnAction | undefined, event: string): string => {
    if (action === undefined) return ''
    return ` ${action.action === 'default' ? `default ${printExpr(action.value, o)}` : action.action} on ${event}`
  }
  return one(n.onEmpty, 'empty') + one(n.onError, 'error')
}

/** Offsets and buckets may not be parenthesised. */
function windowArgs(args: readonly Expr[], o: PrintOptions): string {
  return args.map((arg) => (arg.kind === 'user-variable' ? userVariable(arg.name) : printExpr(arg, o))).join(',')
}

export function printOrder(items: readonly OrderItem[], o: PrintOptions): string {
  return items.map((item) => printExpr(item.expr, o) + (item.explicit ? ` ${item.direction}` : '')).join(',')
}

function over(ref: WindowRef, o: PrintOptions): string {
  return ` over ${'name' in ref ? name(ref.name) : printWindow(ref.spec, o)}`
}

/** A window definition with its parentheses. */
export function printWindow(spec: WindowSpec, o: PrintOptions): string {
  const parts: string[] = []
  if (spec.base !== undefined) parts.push(name(spec.base))
  if (spec.partitionBy.length > 0) parts.push(`partition by ${printExprs(spec.partitionBy, o)}`)
  if (spec.orderBy.length > 0) parts.push(`order by ${printOrder(spec.orderBy, o)}`)
  if (spec.frame !== undefined) {
    const { unit, start, end } = spec.frame
    parts.push(end === undefined ? `${unit} ${bound(start, o)}` : `${unit} between ${bound(start, o)} and ${bound(end, o)}`)
  }
  return `(${parts.join(' ')})`
}

function bound(b: FrameBound, o: PrintOptions): string {
  switch (b.kind) {
    case 'unbounded-preceding':
    case 'unbounded-following':
    case 'current-row':
      return b.kind.replace('-', ' ')
    case 'preceding':
    case 'following': {
      const amount = printExpr(b.amount, o)
      return `${b.unit === undefined ? amount : `interval ${amount} ${b.unit}`} ${b.kind}`
    }
  }
}
