import { createRequire } from 'node:module'
import type { DataTypeDef, Expr } from 'pgsql-ast-parser'
import { quoteText } from './default-text.ts'

// Loaded when the first foreign expression is read: tables made through the gateway carry MySQL's own texts.
const require = createRequire(import.meta.url)
let parser: typeof import('pgsql-ast-parser') | undefined
const parseExpression = (text: string): Expr => (parser ??= require('pgsql-ast-parser') as typeof import('pgsql-ast-parser')).parse(text, 'expr')

const quotedLiteral = /^'((?:[^']|'')*)'/
const numberLiteral = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i
const castSuffix = /::(?:"[^"]*"|[\w. ])+(?:\([\d,]+\))?(?:\[\])?(?: (?:with|without) time zone)?$/
const collateSuffix = / COLLATE (?:"[^"]*"|[\w.])+$/

/** Takes an expression as pg_get_expr prints it; returns the value of a literal (null for NULL), or undefined when it is none. */
export function readLiteral(expression: string): { readonly text: string | null } | undefined {
  let text = expression.trim()
  for (;;) {
    const bare = unwrap(text).replace(collateSuffix, '').replace(castSuffix, '')
    if (bare === text) break
    text = bare
  }
  if (/^null$/i.test(text)) return { text: null }
  if (/^(true|false)$/i.test(text) || numberLiteral.test(text)) return { text: text.toLowerCase() }
  const quoted = quotedLiteral.exec(text)
  return quoted && quoted[0].length === text.length ? { text: (quoted[1] ?? '').replaceAll("''", "'") } : undefined
}

/** Removes parentheses that enclose the whole text. */
function unwrap(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === "'") quoted = !quoted
    if (quoted) continue
    if (c === '(') depth += 1
    if (c === ')' && --depth === 0 && i < text.length - 1) return text
  }
  return text.slice(1, -1).trim()
}

const nowNames = /^(?:date_trunc\('second'(?:::text)?, )?(?:CURRENT_TIMESTAMP(?:\((\d)\))?|LOCALTIMESTAMP(?:\((\d)\))?|now\(\)|statement_timestamp\(\)|transaction_timestamp\(\)|clock_timestamp\(\)|aproxy\.statement_time\((\d)\))\)?$/

/** Whether an expression is the current time and nothing else, however it is cast. */
export function isNow(expression: string): boolean {
  let text = expression.trim()
  for (;;) {
    const bare = unwrap(text).replace(castSuffix, '')
    if (bare === text) break
    text = bare
  }
  return nowNames.test(text)
}

const functions: Readonly<Record<string, string>> = {
  gen_random_uuid: 'uuid', uuid_generate_v4: 'uuid', char_length: 'char_length', length: 'char_length', strpos: 'locate', random: 'rand', btrim: 'trim', to_char: 'to_char',
  substr: 'substr', date_part: 'extract', jsonb_build_array: 'json_array', json_build_array: 'json_array', jsonb_build_object: 'json_object', json_build_object: 'json_object',
  clock_timestamp: 'sysdate', statement_timestamp: 'now', transaction_timestamp: 'now',
}
const operators: Readonly<Record<string, string>> = { AND: 'and', OR: 'or', '!=': '<>', LIKE: 'like', 'NOT LIKE': 'not like', ILIKE: 'like', 'NOT ILIKE': 'not like', '~': 'regexp', '~*': 'regexp', '#': '^' }
const keywords: Readonly<Record<string, string>> = {
  current_date: 'curdate()', current_timestamp: 'now()', localtimestamp: 'now()', current_time: 'curtime()', localtime: 'curtime()', current_user: 'current_user()', session_user: 'user()', user: 'user()',
}

/**
 * Takes a PostgreSQL expression; returns MySQL text in canonical form. An expression that cannot be read comes back as PostgreSQL wrote it:
 * it is shown, never executed.
 */
export function mysqlText(expression: string): string {
  try {
    return show(parseExpression(expression))
  } catch {
    return expression
  }
}

const list = (items: readonly Expr[]): string => items.map(show).join(',')

function show(e: Expr): string {
  switch (e.type) {
    case 'integer': case 'numeric': return String(e.value)
    case 'string': return `_utf8mb4${quoteText(e.value)}`
    case 'boolean': return e.value ? 'true' : 'false'
    case 'null': return 'NULL'
    case 'constant': return String(e.value)
    case 'ref': return e.name === '*' ? '*' : `\`${e.name.replaceAll('`', '``')}\``
    case 'cast': return showCast(show(e.operand), e.to)
    case 'unary': return showUnary(e.op, show(e.operand))
    case 'binary': return showBinary(e.op, e.left, e.right)
    case 'ternary': return `(${show(e.value)} ${e.op.toLowerCase()} ${show(e.lo)} and ${show(e.hi)})`
    case 'case': {
      const whens = e.whens.map((w) => ` when ${show(w.when)} then ${show(w.value)}`).join('')
      return `(case${e.value ? ` ${show(e.value)}` : ''}${whens}${e.else ? ` else ${show(e.else)}` : ''} end)`
    }
    case 'call': return showCall(e.function.name, e.args)
    case 'keyword': return keywords[e.keyword] ?? `${e.keyword}()`
    case 'extract': return `extract(${e.field.name.toLowerCase()} from ${show(e.from)})`
    case 'list': return `(${list(e.expressions)})`
    case 'member': return `json_${e.op === '->' ? 'extract' : 'unquote'}(${show(e.operand)},_utf8mb4${quoteText(typeof e.member === 'number' ? `$[${e.member}]` : `$.${e.member}`)})`
    case 'substring': return `substr(${list([e.value, ...(e.from ? [e.from] : []), ...(e.for ? [e.for] : [])])})`
    default: throw new Error(`no MySQL text for ${e.type}`)
  }
}

function showCall(name: string, args: readonly Expr[]): string {
  const known = functions[name.toLowerCase()] ?? name.toLowerCase()
  if (known === 'locate' && args.length === 2) return `locate(${list([...args].reverse())})`
  // x = ANY (ARRAY[…]) is how PostgreSQL prints IN.
  return `${known}(${list(args)})`
}

function showBinary(op: string, left: Expr, right: Expr): string {
  if (op === '||') return `concat(${list([left, right])})`
  if ((op === 'IN' || op === 'NOT IN') && right.type === 'list') return `(${show(left)} ${op.toLowerCase()} ${show(right)})`
  if ((op === '=' || op === '!=') && right.type === 'call' && /^(any|all)$/i.test(right.function.name)) {
    const array = stripCasts(right.args[0])
    if (array?.type === 'array') return `(${show(left)} ${op === '=' ? 'in' : 'not in'} (${list(array.expressions)}))`
  }
  return `(${show(left)} ${operators[op] ?? op} ${show(right)})`
}

function stripCasts(e: Expr | undefined): Expr | undefined {
  return e?.type === 'cast' ? stripCasts(e.operand) : e
}

function showUnary(op: string, operand: string): string {
  switch (op) {
    case '-': case '+': return `${op}${operand}`
    case 'NOT': return `(not(${operand}))`
    default: return `(${operand} ${op.toLowerCase()})`
  }
}

function showCast(operand: string, to: DataTypeDef): string {
  const name = 'name' in to ? to.name.toLowerCase() : ''
  const args = 'config' in to && to.config && to.config.length > 0 ? `(${to.config.join(',')})` : ''
  switch (name) {
    case 'numeric': case 'decimal': return args === '' ? operand : `cast(${operand} as decimal${args})`
    case 'int': case 'integer': case 'bigint': case 'smallint': case 'int4': case 'int8': case 'int2': return /^[\d-]/.test(operand) ? operand : `cast(${operand} as signed)`
    case 'date': return `cast(${operand} as date)`
    case 'timestamp': case 'timestamp without time zone': case 'timestamptz': case 'timestamp with time zone': return `cast(${operand} as datetime)`
    default: return operand
  }
}
