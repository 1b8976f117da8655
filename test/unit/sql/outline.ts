import type { Expr } from '../../../src/sql/ast.ts'
import { defaultParseOptions, sourceFromUtf8 } from '../../../src/sql/lexer.ts'
import type { ParseOptions } from '../../../src/sql/lexer.ts'
import { Cursor } from '../../../src/sql/parser/cursor.ts'
import { parseExpr } from '../../../src/sql/parser/expression.ts'
import { parseOne } from '../../../src/sql/parser/parser.ts'

/** Parses one expression and nothing else. */
export function expression(text: string, options: Partial<ParseOptions> = {}): Expr {
  const c = new Cursor(sourceFromUtf8(text), { ...defaultParseOptions, ...options })
  const expr = parseExpr(c)
  if (!c.atEnd()) c.fail()
  return expr
}

/** An expression as nested lists: enough to see what binds to what. */
export function outline(e: Expr): string {
  switch (e.kind) {
    case 'int': case 'decimal': case 'double': return e.text
    case 'string': return `${e.introducer === undefined ? '' : `_${e.introducer}`}'${e.bytes}'`
    case 'column': return [e.schema, e.table, e.name].filter((part) => part !== undefined).join('.')
    case 'null': return 'NULL'
    case 'bool': return e.value ? 'TRUE' : 'FALSE'
    case 'param': return '?'
    case 'user-variable': return `@${e.name}`
    case 'unary': return `(${e.op} ${outline(e.operand)})`
    case 'binary': return `(${e.op} ${outline(e.left)} ${outline(e.right)})`
    case 'between': return `(${e.not ? 'not-' : ''}between ${outline(e.operand)} ${outline(e.low)} ${outline(e.high)})`
    case 'in-list': return `(${e.not ? 'not-' : ''}in ${outline(e.operand)} ${e.items.map(outline).join(' ')})`
    case 'in-subquery': return `(${e.not ? 'not-' : ''}in-query ${outline(e.operand)})`
    case 'like': return `(${e.not ? 'not-' : ''}like ${outline(e.operand)} ${outline(e.pattern)}${e.escape === undefined ? '' : ` ${outline(e.escape)}`})`
    case 'regexp': return `(${e.not ? 'not-' : ''}regexp ${outline(e.operand)} ${outline(e.pattern)})`
    case 'is': return `(is-${e.not ? 'not-' : ''}${e.what} ${outline(e.operand)})`
    case 'interval-arithmetic': return `(interval ${e.sign} ${outline(e.operand)} ${outline(e.amount)} ${e.unit})`
    case 'collate': return `(collate ${outline(e.operand)} ${e.collation})`
    case 'row': return `[${e.items.map(outline).join(' ')}]`
    case 'call': return `${e.name}(${e.args.map(outline).join(' ')})`
    case 'assign': return `(:= ${e.variable} ${outline(e.value)})`
    case 'subquery': return '<query>'
    default: return `<${e.kind}>`
  }
}

/** Parses one statement; returns it without spans and slots, as plain data. */
export function statement(text: string, options: Partial<ParseOptions> = {}): unknown {
  return bare(parseOne(sourceFromUtf8(text), { ...defaultParseOptions, ...options }).statement)
}

/** A tree without spans and slots. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'span' && name !== 'slot').map(([name, inner]) => [name, bare(inner)]))
}

/** The end of the message of a syntax error: the near text and the line. */
export function nearOf(text: string, options: Partial<ParseOptions> = {}): string {
  try {
    parseOne(sourceFromUtf8(text), { ...defaultParseOptions, ...options })
  } catch (error) {
    return (error as Error).message.replace(/^.*?right syntax to use /s, '')
  }
  return 'no error'
}
