import { columnTypeText } from '../../catalog/column-type.ts'
import { writeComment, type ViewFacts } from '../../catalog/facts.ts'
import { storedName } from '../../catalog/names.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { warning } from '../../errors/warning.ts'
import type { PgName, PgStatement } from '../../pg/ast.ts'
import type * as A from '../../sql/ast.ts'
import { checkTableName } from './column-draft.ts'
import { attachViews, detachViews, forgetView } from './emit.ts'
import type { DdlContext, DdlPlan } from './plan.ts'
import { databaseOf, loadTables, named } from './target.ts'

/** CREATE [OR REPLACE] VIEW and ALTER VIEW. PostgreSQL gets the lowered query; MySQL's text, its column types and attributes are kept in the view's comment. */
export async function createView(ctx: DdlContext, s: A.CreateView): Promise<DdlPlan> {
  const target = named(ctx, s.name)
  checkTableName(target.name)
  const database = await databaseOf(ctx, target.database)
  await loadTables(ctx, [target])
  const existing = ctx.catalog.table(target.database, target.name)
  if (existing && existing.kind !== 'view' && (s.orReplace || s.alter)) throw mysqlError('ER_WRONG_OBJECT', target.database, target.name, 'VIEW')
  if (existing && !s.orReplace && !s.alter) {
    if (!s.ifNotExists) throw mysqlError('ER_TABLE_EXISTS_ERROR', target.name)
    return { steps: [], invalidates: [], warnings: [warning('Note', 'ER_TABLE_EXISTS_ERROR', target.name)], affected: 0, commits: true }
  }
  if (!existing && s.alter) throw mysqlError('ER_NO_SUCH_TABLE', target.database, target.name)
  const { query, columns } = await ctx.lowerQuery(s.query, 'view')
  if (s.columns && s.columns.length !== columns.length) throw mysqlError('ER_VIEW_WRONG_LIST')
  const names = columns.map((column, i) => s.columns?.[i] ?? column.name)
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name.toLowerCase())) throw mysqlError('ER_DUP_FIELDNAME', name)
    seen.add(name.toLowerCase())
  }
  const name: PgName = { schema: database.schema, name: storedName(target.name) }
  const check = s.check === undefined ? {} : { check: s.check.toUpperCase() as 'LOCAL' | 'CASCADED' }
  const facts: ViewFacts = {
    text: Buffer.from(ctx.source.slice(s.query.span.start, s.query.span.end), 'latin1').toString('utf8'),
    definer: s.definer === undefined || s.definer.current ? ctx.user : `${s.definer.user}@${s.definer.host}`,
    ...(s.algorithm === undefined || s.algorithm === 'undefined' ? {} : { algorithm: s.algorithm.toUpperCase() }),
    ...(s.security === 'invoker' ? { security: 'INVOKER' } : {}),
    ...check,
    columns: columns.map(({ type, nullable }, i) => ({
      n: storedName(names[i] ?? ''), t: columnTypeText({ type }), ...(type.collation === 'binary' ? {} : { co: type.collation }), ...(nullable ? {} : { null: 0 as const }),
    })),
  }
  const steps: PgStatement[] = [
    // A changed column list is no CREATE OR REPLACE to PostgreSQL.
    ...(existing?.view?.invalid ? [forgetView(name)] : existing ? [detachViews(name), { kind: 'drop', object: 'VIEW', names: [name] } as const] : []),
    { kind: 'create-view', name, columns: names.map(storedName), query, ...check, ...(s.security === 'invoker' ? { securityInvoker: true } : {}) },
    { kind: 'comment', object: 'VIEW', name, text: writeComment('', { view: facts, ...(name.name === target.name ? {} : { n: target.name }) }) },
    attachViews(),
  ]
  return { steps, invalidates: [{ database: target.database, table: target.name }], warnings: [], affected: 0, commits: true }
}
