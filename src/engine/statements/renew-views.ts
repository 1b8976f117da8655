import { readComment, type TableFacts } from '../../catalog/facts.ts'
import { storedName } from '../../catalog/names.ts'
import { listViewsOn } from '../../catalog/queries.ts'
import { MySqlError } from '../../errors/mysql-error.ts'
import { discardingSink } from '../../backend/collect.ts'
import { renewView } from '../../lower/ddl/view.ts'
import type { PgStatement } from '../../pg/ast.ts'
import { print } from '../../pg/printer.ts'
import { sourceFromUtf8 } from '../../sql/lexer.ts'
import { parseOne } from '../../sql/parser/parser.ts'
import { ownQuery } from '../own-query.ts'
import type { StatementContext } from '../statement-context.ts'
import { ddlContext } from './ddl-context.ts'

/** MySQL reads a view's text whenever the view is read; PostgreSQL's view, and the types that its comment tells, are those of the tables when it was made. So views over changed tables are made anew from their text. */
export async function renewViews(changed: readonly { readonly database: string; readonly table?: string }[], ctx: StatementContext): Promise<void> {
  const { catalog, changes } = ctx.shared
  const relations = changed.flatMap(({ database, table }) => (table === undefined ? [] : [{ s: catalog.schemaOf(database), r: storedName(table) }]))
  for (const [schema, view, comment] of await ownQuery(ctx, listViewsOn, [JSON.stringify(relations)])) {
    const step = await renewed(schema ?? '', view ?? '', comment ?? '', ctx)
    if (step === undefined) continue
    const made = [{ database: catalog.databaseOf(schema ?? ''), table: view ?? '' }]
    await ctx.guard.run([{ text: print(step).text, paramTypes: [], params: [] }, changes.announcement(made)], discardingSink, false)
    await changes.made(made)
  }
}

/** Undefined for a view whose text cannot be read any more: it stays as it is, valid or not. */
async function renewed(schema: string, view: string, comment: string, ctx: StatementContext): Promise<PgStatement | undefined> {
  const { facts } = readComment<TableFacts>(comment)
  if (facts.view === undefined) return undefined
  const source = sourceFromUtf8(facts.view.text)
  try {
    const { statement, slots } = parseOne(source)
    if (statement?.kind !== 'query') return undefined
    return await renewView(ddlContext({ ...ctx, source, slots, params: [] }), { schema, name: view }, { ...facts, view: facts.view }, statement.query)
  } catch (error) {
    if (error instanceof MySqlError) return undefined
    throw error
  }
}
