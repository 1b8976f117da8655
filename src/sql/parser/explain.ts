/** EXPLAIN, DESCRIBE and DESC share their beginning. */
import type { Describe, Explain } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { parseStatement } from './parser.ts'

const EXPLAINABLE = ['SELECT', 'WITH', 'TABLE', 'VALUES', 'INSERT', 'REPLACE', 'UPDATE', 'DELETE', '(']

/** Parses DESCRIBE of a table, or EXPLAIN of a statement or connection, with the cursor at the first word. */
export function parseExplain(c: Cursor): Describe | Explain {
  const mark = c.mark()
  c.expectAny('EXPLAIN', 'DESCRIBE', 'DESC')
  const analyze = c.accept('ANALYZE')
  const format = c.at('FORMAT') && c.peekWord(1) === '=' ? parseFormat(c) : undefined
  const into = c.accept('INTO') ? c.userVariable() : undefined
  if (analyze || format !== undefined || into !== undefined || c.at('FOR') || c.atAny(...EXPLAINABLE)) {
    return parseExplainRest(c, mark, analyze, {
      ...(format !== undefined && { format }),
      ...(into !== undefined && { into }),
    })
  }
  const table = c.qualifiedName()
  const column = c.atString() ? { like: c.textLiteral() } : c.atIdentifier() ? { column: c.identifier() } : {}
  return { kind: 'describe', table, ...column, span: c.spanFrom(mark) }
}

export const parseDescribe = parseExplain

function parseFormat(c: Cursor): string {
  c.expect('FORMAT')
  c.expectOp('=')
  return c.identifierOrText().toLowerCase()
}

function parseExplainRest(c: Cursor, mark: number, analyze: boolean, head: Pick<Explain, 'format' | 'into'>): Explain {
  let schema: string | undefined
  if (c.accept('FOR')) {
    if (c.accept('CONNECTION')) {
      return { kind: 'explain', analyze, ...head, connection: c.integer(), span: c.spanFrom(mark) }
    }
    c.expectAny('SCHEMA', 'DATABASE')
    schema = c.identifier()
  }
  if (!c.atAny(...EXPLAINABLE)) c.fail()
  const statement = parseStatement(c)
  return { kind: 'explain', analyze, ...head, ...(schema !== undefined && { schema }), statement, span: c.spanFrom(mark) }
}
