import type { ColumnInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import type { PgExpr } from '../../pg/ast.ts'
import type * as A from '../../sql/ast.ts'
import { Cursor } from '../../sql/parser/cursor.ts'
import { parseExpr } from '../../sql/parser/expression.ts'
import { defaultParseOptions } from '../../sql/lexer.ts'
import type { MySqlType } from '../../types/type.ts'
import { columnInfoOf, findColumn, type Draft, type DraftColumn } from './draft.ts'
import type { DdlContext, ExprPurpose } from './plan.ts'

/** Takes canonical MySQL expression text (as the catalog keeps it); returns its tree. Throws a syntax error. */
export function parseText(text: string): A.Expr {
  return parseExpr(new Cursor(Buffer.from(text, 'utf8').toString('latin1'), defaultParseOptions))
}

const isNode = (value: unknown): value is { readonly kind: string } => typeof value === 'object' && value !== null

/** Calls back for every column reference of an expression. */
export function eachColumn(e: unknown, visit: (column: A.ColumnRef) => void): void {
  if (Array.isArray(e)) for (const item of e) eachColumn(item, visit)
  else if (isNode(e)) {
    if (e.kind === 'column') visit(e as A.ColumnRef)
    else for (const value of Object.values(e)) if (typeof value === 'object') eachColumn(value, visit)
  }
}

/** Names of the columns an expression text reads, in lower case. */
export function columnsOfText(text: string): Set<string> {
  const names = new Set<string>()
  try {
    eachColumn(parseText(text), (c) => names.add(c.name.toLowerCase()))
  } catch {
    // PostgreSQL's own text: the names that stand in it are enough to find a dependency.
    for (const [, quoted, plain] of text.matchAll(/[`"]([^`"]+)[`"]|\b([A-Za-z_]\w*)\b/g)) names.add((quoted ?? plain ?? '').toLowerCase())
  }
  return names
}

/** Replaces references to generated columns by what generates them: PostgreSQL lets no generated column read another. */
function inlined(e: A.Expr, draft: Draft): A.Expr {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (!isNode(value)) return value
    if (value.kind === 'column') {
      const column = findColumn(draft, (value as A.ColumnRef).name)
      if (column?.generated) return walk(parseText(column.generated.expression))
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typeof item === 'object' ? walk(item) : item]))
  }
  return walk(e) as A.Expr
}

/** Numbers the literals anew: texts of the catalog and the statement's own may stand side by side. */
function numbered(e: A.Expr): A.Expr {
  let slot = 0
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === 'slot' ? slot++ : key === 'span' ? item : walk(item)]))
  }
  return walk(e) as A.Expr
}

const places: Readonly<Record<ExprPurpose, string>> = { default: 'default value expression', row: 'default value expression', 'row-check': 'default value expression', check: 'check constraint', generated: 'generated column function', index: 'functional index', alter: 'field list' }

/** Lowers an expression over the draft's columns; throws 1054 (3820 in a CHECK, by `name`) for an unknown column. */
export function lowerIn(ctx: DdlContext, draft: Draft, e: A.Expr, purpose: ExprPurpose, name = '', to?: MySqlType, column?: DraftColumn): PgExpr {
  eachColumn(e, (c) => {
    if (findColumn(draft, c.name)) return
    throw purpose === 'check' ? mysqlError('ER_CHECK_CONSTRAINT_REFERS_UNKNOWN_COLUMN', name, c.name) : mysqlError('ER_BAD_FIELD_ERROR', c.name, places[purpose])
  })
  const expr = numbered(purpose === 'generated' ? inlined(e, draft) : e)
  const columns: ColumnInfo[] = draft.columns.map((column) => columnInfoOf(draft, column))
  return ctx.lowerExpr(expr, columns, purpose, to, column && columnInfoOf(draft, column))
}
