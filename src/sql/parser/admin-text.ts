import type { AdminStatement } from '../ast.ts'
import type { Cursor } from './cursor.ts'

/** Takes a mark and the statement's name; returns the node of a statement that was parsed whole and is kept as its text. */
export function rawStatement(c: Cursor, mark: number, what: string): AdminStatement {
  return { kind: 'admin', what, text: c.source.slice(mark, c.lastEnd), span: c.spanFrom(mark) }
}
