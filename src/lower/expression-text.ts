import type { BoundColumn } from '../analyze/bound.ts'
import type * as A from '../sql/ast.ts'

/** Quotes an identifier with backticks. */
export const backticked = (name: string): string => `\`${name.replaceAll('`', '``')}\``

/** A column as messages name it: by its database, its table's alias and its name, or by the derived table that made it. */
export function qualifiedColumn({ range, column }: BoundColumn): string {
  const path = range.table !== undefined && column.origin ? [column.origin.database, range.name, column.name] : column.origin ? [column.origin.database, column.origin.table, column.origin.column] : [range.name, column.name]
  return path.map(backticked).join('.')
}

const decode = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8')
const escapes: Readonly<Record<string, string>> = { "'": "\\'", '\\': '\\\\', '\0': '\\0', '\n': '\\n', '\r': '\\r', '\x1a': '\\Z' }
const literal = (bytes: string): string => `'${decode(bytes).replace(/['\\\0\n\r\x1a]/g, (c) => escapes[c] ?? c)}'`

/** Names that MySQL's own printing changes. */
const printedNames: Readonly<Record<string, string>> = {
  SUBSTRING: 'substr', MID: 'substr', LCASE: 'lower', UCASE: 'upper', CEIL: 'ceiling', POWER: 'pow', DAY: 'dayofmonth', CHARACTER_LENGTH: 'char_length', OCTET_LENGTH: 'length',
  CURRENT_TIMESTAMP: 'now', LOCALTIME: 'now', LOCALTIMESTAMP: 'now', CURRENT_DATE: 'curdate', CURRENT_TIME: 'curtime', SCHEMA: 'database', SESSION_USER: 'user', SYSTEM_USER: 'user', POSITION: 'locate',
  REGEXP_LIKE: 'regexp_like', SHA1: 'sha', ADDDATE: 'adddate', SUBDATE: 'subdate', LN: 'ln',
}

const opposite: Readonly<Record<string, A.ComparisonOperator>> = { '=': '<>', '<>': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' }
const comparisons = new Set<string>(['=', '<=>', '<>', '<', '<=', '>', '>='])
const boolFunctions = new Set(['REGEXP_LIKE', 'JSON_VALID', 'JSON_CONTAINS', 'JSON_CONTAINS_PATH', 'ISNULL', 'JSON_OVERLAPS', 'IS_UUID', 'IS_IPV4', 'IS_IPV6', 'JSON_SCHEMA_VALID', 'ST_CONTAINS', 'ST_WITHIN', 'ST_INTERSECTS'])

/** Prints expressions in the form MySQL keeps them (SHOW CREATE TABLE): backticks, full parentheses, literals with their character set. */
export class ExpressionText {
  readonly #charset: string

  /** Takes the character set of the connection that wrote the literals. */
  constructor(charset = 'utf8mb4') {
    this.#charset = charset
  }

  /** Takes an expression; returns its canonical text. */
  show(e: A.Expr): string {
    switch (e.kind) {
      case 'int': case 'decimal': case 'double': return e.text.toLowerCase()
      case 'string': return `_${e.introducer ?? this.#charset}${literal(e.bytes)}`
      case 'hex': return `${e.introducer ? `_${e.introducer}` : ''}0x${Buffer.from(e.bytes, 'latin1').toString('hex').toUpperCase()}`
      case 'temporal': return `${e.type.toUpperCase()}${literal(e.bytes)}`
      case 'null': return 'NULL'
      case 'bool': return e.value ? 'true' : 'false'
      case 'param': return '?'
      case 'column': return backticked(e.name)
      case 'user-variable': return `@${backticked(e.name)}`
      case 'system-variable': return `@@${e.scope ? `${e.scope}.` : ''}${e.name}`
      case 'default-keyword': return 'default'
      case 'default-of': return `default(${this.show(e.column)})`
      case 'values-of': return `values(${this.show(e.column)})`
      case 'unary': return this.#unary(e)
      case 'binary': return this.#binary(e)
      case 'between': return `(${this.show(e.operand)}${e.not ? ' not' : ''} between ${this.show(e.low)} and ${this.show(e.high)})`
      case 'in-list': {
        const [only] = e.items
        if (e.items.length === 1 && only) return `(${this.show(e.operand)} ${e.not ? '<>' : '='} ${this.show(only)})`
        return `(${this.show(e.operand)}${e.not ? ' not' : ''} in (${this.#list(e.items)}))`
      }
      case 'like': return this.#negated(e.not, `(${this.show(e.operand)} like ${this.show(e.pattern)}${e.escape ? ` escape ${this.show(e.escape)}` : ''})`)
      case 'regexp': return this.#negated(e.not, `regexp_like(${this.show(e.operand)},${this.show(e.pattern)})`)
      case 'is': return `(${e.what === 'null' ? this.show(e.operand) : this.#truth(e.operand)} is${e.not ? ' not' : ''} ${e.what})`
      case 'member-of': return `${this.show(e.operand)} member of (${this.show(e.array)})`
      case 'case': {
        const whens = e.whens.map((w) => ` when ${e.operand ? this.show(w.when) : this.#truth(w.when)} then ${this.show(w.then)}`).join('')
        return `(case${e.operand ? ` ${this.show(e.operand)}` : ''}${whens}${e.else ? ` else ${this.show(e.else)}` : ''} end)`
      }
      case 'cast': return this.#cast(e)
      case 'convert-using': return `convert(${this.show(e.operand)} using ${e.charset})`
      case 'collate': return `(${this.show(e.operand)} collate ${e.collation})`
      case 'interval-arithmetic': return `(${this.show(e.operand)} ${e.sign < 0 ? '-' : '+'} interval ${this.show(e.amount)} ${e.unit})`
      case 'call': return this.#call(e)
      case 'unit-call': {
        const [first, ...rest] = e.args
        if (e.name === 'EXTRACT' && first) return `extract(${e.unit} from ${this.show(first)})`
        return `${e.name.toLowerCase()}(${e.unit.toUpperCase()}${first ? `,${this.#list([first, ...rest])}` : ''})`
      }
      case 'trim': {
        if (e.side === 'both' && !e.remove) return `trim(${this.show(e.operand)})`
        return `trim(${e.side}${e.remove ? ` ${this.show(e.remove)}` : ''} from ${this.show(e.operand)})`
      }
      case 'char-call': return `char(${this.#list(e.args)}${e.charset && e.charset !== this.#charset ? ` using ${e.charset}` : ''})`
      case 'weight-string': return `weight_string(${this.show(e.operand)}${e.as ? ` as ${e.as}(${e.length ?? 1})` : ''})`
      case 'json-value': return `json_value(${this.show(e.doc)}, ${this.show(e.path)} returning ${e.returning ? this.#returning(e.returning) : 'char(512)'}${this.#on(e.onEmpty, 'empty')}${this.#on(e.onError, 'error')})`
      case 'row': return `(${this.#list(e.items)})`
      case 'assign': return `(@${backticked(e.variable)}:=${this.show(e.value)})`
      case 'aggregate': return `${e.name.toLowerCase()}(${e.distinct ? 'distinct ' : ''}${e.star ? '0' : this.#list(e.args)})`
      case 'window-call': return `${e.name.toLowerCase()}(${this.#list(e.args)})`
      case 'match': return `(match (${this.#list(e.columns)}) against (${this.show(e.against)}${e.mode === 'boolean' ? ' in boolean mode' : ''}))`
      // Not allowed where expressions are kept (defaults, checks, generated columns, keys): refused before this is asked.
      case 'in-subquery': case 'subquery': case 'exists': case 'quantified': return '(/* subquery */)'
    }
  }

  /** Takes an expression that stands as a condition (WHERE, ON, HAVING); returns its text, compared with 0 when it is none. */
  condition(e: A.Expr): string {
    return this.#truth(e)
  }

  #list(items: readonly A.Expr[]): string {
    return items.map((item) => this.show(item)).join(',')
  }

  #negated(not: boolean, text: string): string {
    return not ? `(not(${text}))` : text
  }

  /** An operand of AND, OR, NOT, XOR and IS TRUE: what is no condition is compared with 0. */
  #truth(e: A.Expr): string {
    return isCondition(e) ? this.show(e) : `(0 <> ${this.show(e)})`
  }

  #unary(e: A.Unary): string {
    const { operand } = e
    switch (e.op) {
      case '+': return this.show(operand)
      case '-': return `-(${this.show(operand)})`
      case '~': return `~(${this.show(operand)})`
      case 'binary': return `cast(${this.show(operand)} as char charset binary)`
      case 'not': return this.#not(operand)
    }
  }

  #not(e: A.Expr): string {
    if (e.kind === 'unary' && e.op === 'not') return this.#truth(e.operand)
    if (e.kind === 'binary') {
      const turned = opposite[e.op]
      if (turned) return `(${this.show(e.left)} ${turned} ${this.show(e.right)})`
      if (e.op === 'and') return `(${this.#flat(e, 'and').map((item) => this.#not(item)).join(' or ')})`
      if (e.op === 'or') return `(${this.#flat(e, 'or').map((item) => this.#not(item)).join(' and ')})`
    }
    if (e.kind === 'is') return this.show({ ...e, not: !e.not })
    if (e.kind === 'between' || e.kind === 'in-list') return this.show({ ...e, not: !e.not })
    return isCondition(e) ? `(not(${this.show(e)}))` : `(0 = ${this.show(e)})`
  }

  #binary(e: A.Binary): string {
    switch (e.op) {
      case 'and': case 'or': return `(${this.#flat(e, e.op).map((item) => this.#truth(item)).join(` ${e.op} `)})`
      case 'xor': return `(${this.#truth(e.left)} xor ${this.#truth(e.right)})`
      case '->': return `json_extract(${this.show(e.left)},${this.show(e.right)})`
      case '->>': return `json_unquote(json_extract(${this.show(e.left)},${this.show(e.right)}))`
      case 'concat': return `concat(${this.show(e.left)},${this.show(e.right)})`
      case 'sounds-like': return `(soundex(${this.show(e.left)}) = soundex(${this.show(e.right)}))`
      case 'div': return `(${this.show(e.left)} DIV ${this.show(e.right)})`
      default:
        if (e.left.kind === 'row' && e.right.kind === 'row' && e.op === '=') {
          const right = e.right.items
          return `(${e.left.items.map((l, i) => { const r = right[i]; return r ? `(${this.show(l)} = ${this.show(r)})` : '' }).join(' and ')})`
        }
        return `(${this.show(e.left)} ${e.op} ${this.show(e.right)})`
    }
  }

  #flat(e: A.Expr, op: 'and' | 'or'): A.Expr[] {
    if (e.kind === 'binary' && e.op === op) return [...this.#flat(e.left, op), ...this.#flat(e.right, op)]
    // NOT (a OR b) is NOT a AND NOT b, which joins the list that it stands in.
    const inner = e.kind === 'unary' && e.op === 'not' && e.operand.kind === 'binary' && e.operand.op === (op === 'and' ? 'or' : 'and') ? e.operand : undefined
    return inner ? this.#flat(inner, inner.op as 'and' | 'or').flatMap((item) => this.#flat({ kind: 'unary', op: 'not', operand: item, span: item.span }, op)) : [e]
  }

  #cast(e: A.Cast): string {
    const type = `${this.#castType(e.type)}${e.array ? ' array' : ''}`
    return `cast(${this.show(e.operand)}${e.timeZone ? ` at time zone '${e.timeZone}'` : ''} as ${type})`
  }

  #castType(t: A.CastType): string {
    const args = t.length === undefined ? '' : `(${t.length}${t.scale === undefined ? '' : `,${t.scale}`})`
    switch (t.name) {
      case 'binary': return `char${args} charset binary`
      case 'char': return `char${args} charset ${t.charset ?? this.#charset}`
      case 'nchar': return `char${args} charset utf8mb3`
      case 'decimal': return `decimal(${t.length ?? 10},${t.scale ?? 0})`
      default: return `${t.name}${args}`
    }
  }

  /** JSON_VALUE prints CHAR without a character set. */
  #returning(t: A.CastType): string {
    return t.name === 'char' && t.charset === undefined ? `char${t.length === undefined ? '' : `(${t.length})`}` : this.#castType(t)
  }

  #on(action: A.JsonOnAction | undefined, what: string): string {
    if (!action) return ''
    return ` ${action.action === 'default' ? `default ${this.show(action.value)}` : action.action} on ${what}`
  }

  #call(e: A.Call): string {
    const name = e.name.toUpperCase()
    const [first] = e.args
    if (name === 'ISNULL' && first) return `(${this.show(first)} is null)`
    if (name === 'DATE' && first) return `cast(${this.show(first)} as date)`
    if (name === 'MOD' && e.args.length === 2) return `(${e.args.map((a) => this.show(a)).join(' % ')})`
    if (name === 'ROUND' && e.args.length === 1 && first) return `round(${this.show(first)},0)`
    const printed = e.schema ? `${backticked(e.schema)}.${backticked(e.name)}` : (printedNames[name] ?? name.toLowerCase())
    if (name === 'IF' && first) return `if(${[this.#conditionOf(first), ...e.args.slice(1).map((a) => this.show(a))].join(',')})`
    return `${printed}(${this.#list(e.args)})`
  }

  // IF keeps a bare column as it is, unlike AND and OR.
  #conditionOf(e: A.Expr): string {
    return this.show(e)
  }
}

/** Whether an expression is true or false by its kind, not a value that is taken for one. */
export function isCondition(e: A.Expr): boolean {
  switch (e.kind) {
    case 'bool': case 'between': case 'in-list': case 'in-subquery': case 'like': case 'regexp': case 'is': case 'member-of': case 'exists': case 'quantified': return true
    case 'unary': return e.op === 'not'
    case 'binary': return comparisons.has(e.op) || e.op === 'and' || e.op === 'or' || e.op === 'xor' || e.op === 'sounds-like'
    case 'call': return boolFunctions.has(e.name.toUpperCase())
    default: return false
  }
}
