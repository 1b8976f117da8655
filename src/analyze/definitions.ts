/** The queries behind views and the expressions of generated columns, bound for what they tell; nothing of them becomes part of a plan. */
import { defaultParseOptions, sourceFromUtf8 } from '../sql/lexer.ts'
import { Cursor } from '../sql/parser/cursor.ts'
import { parseExpr } from '../sql/parser/expression.ts'
import { parseOne } from '../sql/parser/parser.ts'
import type { TableInfo } from '../catalog/table.ts'
import { MySqlError } from '../errors/mysql-error.ts'
import { Binder } from './binder.ts'
import type { BoundExpr, BoundQuery, Range, RangeColumn } from './bound.ts'
import type { Environment } from './environment.ts'
import { Scope, scopeOfRange } from './scope.ts'

/** Binds apart from the statement: its literals are not the statement's. */
function apart(env: Environment, source: string, database: string | undefined): Binder {
  return new Binder({ ...env, source, database, sqlMode: { ...env.sqlMode, onlyFullGroupBy: false }, assigned: undefined, table: (schema, name) => env.table(schema ?? database, name), pin: () => {}, pinText: () => {}, depend: () => {}, warn: () => {} })
}

/** Undefined where it cannot be told, as when a table of it is not known here. */
function told<T>(work: () => T | undefined): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof MySqlError) return undefined
    throw error
  }
}

export function viewQuery(view: TableInfo, text: string, env: Environment): BoundQuery | undefined {
  if (view.view?.known !== true || view.view.invalid === true) return undefined
  return told(() => {
    const source = sourceFromUtf8(text)
    const { statement } = parseOne(source)
    return statement?.kind === 'query' ? apart(env, source, view.database).queries.bind(statement.query, undefined) : undefined
  })
}

export function generatedExpr(range: Range, column: RangeColumn, env: Environment): BoundExpr | undefined {
  const text = column.info?.generated?.expression
  if (text === undefined) return undefined
  return told(() => {
    const source = sourceFromUtf8(text)
    return apart(env, source, undefined).bind(parseExpr(new Cursor(source, defaultParseOptions)), new Scope(undefined, scopeOfRange(range), 'generated column function'))
  })
}
