/** From the tree back to MySQL text: view bodies, SHOW CREATE, default expressions, logs. */
import type { Expr, ProgramStatement, Query } from './ast.ts'
import { decodeText } from './lexer.ts'
import { printExpr as exprBytes } from './printer/expression.ts'
import { printProgramStatement } from './printer/program.ts'
import { printQuery as queryBytes } from './printer/query.ts'
import type { PrintOptions } from './printer/text.ts'

export type { PrintOptions } from './printer/text.ts'

/** Takes any statement; returns its text as a byte string (what the parser reads). */
export function printStatement(statement: ProgramStatement, options: PrintOptions = {}): string {
  return printProgramStatement(statement, options)
}

/** Takes a query; returns its text as a byte string. */
export function printQuery(query: Query, options: PrintOptions = {}): string {
  return queryBytes(query, options)
}

/** Takes an expression; returns its text as a byte string. */
export function printExpr(expr: Expr, options: PrintOptions = {}): string {
  return exprBytes(expr, options)
}

/** Takes a statement; returns readable text (UTF-8 decoded) with every literal as `?`, for logs. */
export function printRedacted(statement: ProgramStatement): string {
  return decodeText(printProgramStatement(statement, { redact: true }))
}
