/** CREATE TABLE. */
import type { CreateTable, TableElement } from '../ast.ts'
import { parseColumnDefinition } from './column-definition.ts'
import type { Cursor } from './cursor.ts'
import { parsePartitioning } from './partition.ts'
import { parseQuery } from './query.ts'
import { atTableConstraint, parseTableConstraint } from './table-key.ts'
import { parseTableOptions } from './table-option.ts'
import { acceptIfNotExists, parseParenthesizedList } from './terms.ts'

/** Parses from `[TEMPORARY] TABLE` on; `mark` is where CREATE began. */
export function parseCreateTable(c: Cursor, mark: number): CreateTable {
  const temporary = c.accept('TEMPORARY')
  c.expect('TABLE')
  const ifNotExists = acceptIfNotExists(c)
  const name = c.qualifiedName()
  const head = { kind: 'create-table', temporary, ifNotExists, name } as const
  const like = parseLike(c)
  if (like !== undefined) return { ...head, like, elements: [], options: [], span: c.spanFrom(mark) }
  const elements = c.atOp('(') && !atParenthesizedQuery(c) ? parseParenthesizedList(c, parseTableElement) : []
  const options = parseTableOptions(c, true)
  const partitioning = c.at('PARTITION') ? parsePartitioning(c) : undefined
  const select = parseCreateSelect(c)
  return {
    ...head,
    elements,
    options,
    ...(partitioning !== undefined && { partitioning }),
    ...(select !== undefined && { select }),
    span: c.spanFrom(mark),
  }
}

function parseLike(c: Cursor): CreateTable['like'] {
  if (c.accept('LIKE')) return c.qualifiedName()
  if (!c.atOp('(') || c.peekWord(1) !== 'LIKE') return undefined
  c.expectOp('(')
  c.expect('LIKE')
  const like = c.qualifiedName()
  c.expectOp(')')
  return like
}

/** After the name, `(` opens either the elements or a query: these words are reserved, so no column begins with them. */
function atParenthesizedQuery(c: Cursor): boolean {
  let depth = 1
  while (c.peekWord(depth) === '(') depth++
  return ['SELECT', 'WITH', 'VALUES', 'TABLE'].includes(c.peekWord(depth))
}

function parseCreateSelect(c: Cursor): CreateTable['select'] {
  const duplicates = c.accept('IGNORE') ? 'ignore' : c.accept('REPLACE') ? 'replace' : undefined
  const as = c.accept('AS')
  if (!as && duplicates === undefined && !c.atAny('SELECT', 'WITH', 'VALUES', 'TABLE') && !c.atOp('(')) return undefined
  const query = parseQuery(c)
  return { query, ...(duplicates !== undefined && { duplicates }) }
}

/** Parses a column, key, foreign key or check. */
export function parseTableElement(c: Cursor): TableElement {
  return atTableConstraint(c) ? parseTableConstraint(c) : parseColumnDefinition(c)
}
