import type { BoundExpr } from '../analyze/bound.ts'
import { overflowText } from '../lower/overflow-text.ts'
import type * as A from '../sql/ast.ts'
import { sourceFromBytes } from '../sql/lexer.ts'
import { parseNext } from '../sql/parser/parser.ts'
import { compile } from './compiler.ts'
import { compileContext, isDml } from './dml.ts'
import { parseOptionsOf } from './parse-options.ts'
import type { StatementContext } from './statement-context.ts'

/** The text of what overflowed in a statement that failed with 1690: it is bound once more to find out, and read again where its plan was kept. '' when it cannot be told. */
export function overflowOf(ctx: StatementContext, statement: A.Statement | undefined, sql: Buffer, type: string): string {
  try {
    const failed = statement ?? parseNext(sourceFromBytes(sql), 0, parseOptionsOf(ctx.session)).statement
    if (failed === undefined || !isDml(failed)) return ''
    const bound = new Map<A.Expr, BoundExpr>()
    compile(failed, { ...compileContext(ctx), trace: (node, e) => bound.set(node, e) })
    return overflowText(bound, type)
  } catch {
    // its tables are no more
    return ''
  }
}
