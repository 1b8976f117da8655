import { columnTypeText, parseColumnType } from '../../catalog/column-type.ts'
import { writeComment, type TableFacts, type ViewColumnFacts, type ViewFacts } from '../../catalog/facts.ts'
import { storedName } from '../../catalog/names.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { warning } from '../../errors/warning.ts'
import { b } from '../../pg/builder.ts'
import { print } from '../../pg/printer.ts'
import type { PgName, PgQuery, PgStatement } from '../../pg/ast.ts'
import type * as A from '../../sql/ast.ts'
import { checkTableName } from './column-draft.ts'
import { attachViews, detachViews, forgetView, perform } from './emit.ts'
import { ViewText } from '../view-text.ts'
import { familyOf, isNumeric, reprOf } from '../../types/type.ts'
import { PG_TYPE } from '../convert.ts'
import { selectedType } from './create-table.ts'
import { hasAggregate } from '../dml/target.ts'
import type { DdlContext, DdlPlan, LoweredColumn } from './plan.ts'
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
  refuseVariables(s.query)
  const lowered = await ctx.lowerQuery(s.query, 'view')
  const { columns } = lowered
  const query = lowered.system ? emptyQuery(lowered.columns) : lowered.query
  if (s.columns && s.columns.length !== columns.length) throw mysqlError('ER_VIEW_WRONG_LIST')
  const written = lowered.system ? writtenNames(s.query, columns.length) : []
  const names = columns.map((column, i) => s.columns?.[i] ?? written[i] ?? (column.name.length > 64 || column.name === '' ? `Name_exp_${i + 1}` : column.name))
  const seen = new Set<string>()
  for (const [i, name] of names.entries()) {
    if (seen.has(name.toLowerCase())) {
      const item = s.query.kind === 'select' && s.query.items.length === columns.length ? s.query.items[i] : undefined
      // A name that nobody wrote gives way (manual: CREATE VIEW Statement says only that names must be unique).
      if (s.columns || item?.kind !== 'expr' || item.alias !== undefined || item.expr.kind === 'column') throw mysqlError('ER_DUP_FIELDNAME', name)
      names[i] = `Name_exp_${name}`
    }
    seen.add((names[i] ?? name).toLowerCase())
  }
  const unmerged = s.algorithm === 'merge' && !isMergeable(s.query)
  const name: PgName = { schema: database.schema, name: storedName(target.name) }
  const check = s.check === undefined ? {} : { check: s.check.toUpperCase() as 'LOCAL' | 'CASCADED' }
  const printer = new ViewText({ source: ctx.source, database: ctx.database, charset: ctx.connectionCharset, table: (db, table) => ctx.catalog.table(db, table) ?? ctx.systemTable(db, table) })
  const text = printer.print(s.query, false, s.columns ? undefined : names)
  const definition = printer.print(s.query, true, s.columns ? undefined : names)
  const facts: ViewFacts = {
    text,
    ...(definition === text ? {} : { definition }),
    ...(s.columns ? { named: 1 as const } : {}),
    ...(lowered.system ? { sys: 1 as const } : {}),
    ...([...printer.databases].some((used) => used !== target.database) ? { abroad: 1 as const } : {}),
    definer: s.definer === undefined || s.definer.current ? ctx.user : `${s.definer.user}@${s.definer.host}`,
    ...(s.algorithm === undefined || s.algorithm === 'undefined' || unmerged ? {} : { algorithm: s.algorithm.toUpperCase() }),
    ...(s.security === 'invoker' ? { security: 'INVOKER' } : {}),
    ...check,
    columns: columns.map((column, i) => viewColumn(storedName(names[i] ?? ''), column)),
  }
  const steps: PgStatement[] = [
    // A changed column list is no CREATE OR REPLACE to PostgreSQL.
    ...(existing?.view?.invalid ? [forgetView(name)] : existing ? [detachViews(name), { kind: 'drop', object: 'VIEW', names: [name] } as const] : []),
    // PostgreSQL checks rows through views of one table; through others it writes none.
    { kind: 'create-view', name, columns: names.map(storedName), query, ...(isPlain(s.query) ? check : {}), ...(s.security === 'invoker' ? { securityInvoker: true } : {}) },
    { kind: 'comment', object: 'VIEW', name, text: writeComment('', { view: facts, ...(name.name === target.name ? {} : { n: target.name }) }) },
    attachViews,
  ]
  return { steps, invalidates: [{ database: target.database, table: target.name }], warnings: unmerged ? [warning('Warning', 'ER_WARN_VIEW_MERGE')] : [], affected: 0, commits: true }
}

/** Takes a view's name in PostgreSQL, the facts of its comment and the query of its text; returns the step that makes it for the tables as they are now. */
export async function renewView(ctx: DdlContext, name: PgName, facts: TableFacts & { readonly view: ViewFacts }, query: A.Query): Promise<PgStatement | undefined> {
  const { columns, system, query: lowered } = await ctx.lowerQuery(query, 'view')
  const names = (facts.view.columns ?? []).map((c) => c.n)
  if (system || names.length !== columns.length) return undefined
  const comment = writeComment('', { ...facts, view: { ...facts.view, columns: columns.map((column, i) => viewColumn(names[i] ?? '', column)) } })
  return perform(b.our('renew_view', b.str(name.schema ?? ''), b.str(name.name), b.array(names.map((name) => b.str(name)), 'text'), b.str(print(lowered).text), b.str(comment ?? '')))
}

/** Can its query become part of one that reads it (manual: View Processing Algorithms)? */
function isMergeable(q: A.Query): boolean {
  return q.kind === 'select' && q.from !== undefined && !q.distinct && q.groupBy === undefined && q.having === undefined && q.limit === undefined && !hasAggregate(q.items)
}

const isPlain = (q: A.Query): boolean => q.kind === 'select' && q.from?.kind === 'table-name' && isMergeable(q)

/** Columns of system tables are shown in capitals, but a view's are called as its text calls them. */
function writtenNames(query: A.Query, width: number): (string | undefined)[] {
  if (query.kind !== 'select' || query.items.length !== width) return []
  return query.items.map((item) => (item.kind === 'expr' && item.alias === undefined && item.expr.kind === 'column' ? item.expr.name : undefined))
}

/** No row, with columns of the right types. */
function emptyQuery(columns: readonly LoweredColumn[]): PgQuery {
  return { kind: 'select', items: columns.map(({ type }) => ({ expr: b.cast(b.null, PG_TYPE[reprOf(type)]) })), where: b.bool(false) }
}

function viewColumn(name: string, column: LoweredColumn): ViewColumnFacts {
  const { type, nullable } = column
  const own = columnTypeText({ type })
  const digits = isNumeric(type) && parseColumnType(own, type.collation)?.type.length !== type.length
  const shown = columnTypeText(selectedType(column))
  const value = shownDefault(column)
  return {
    n: name, t: own, ...(type.collation === 'binary' ? {} : { co: type.collation }), ...(nullable ? {} : { null: 0 as const }), ...(digits ? { l: type.length } : {}), ...(shown === own ? {} : { s: shown }), ...(value === undefined ? {} : { d: value }),
  }
}

/** A view's column is described as a column of a table made from it would be: a copy with its default, an expression that is never NULL with the zero of its type. */
function shownDefault({ type, nullable, origin }: LoweredColumn): string | number | undefined {
  if (origin !== undefined) {
    if (origin.autoIncrement) return '0'
    const own = origin.default
    return own?.kind === 'literal' ? (own.text ?? undefined) : own?.kind === 'now' ? own.precision : undefined
  }
  if (nullable) return undefined
  switch (familyOf(type)) {
    case 'int': case 'decimal': return type.decimals > 0 ? `0.${'0'.repeat(type.decimals)}` : '0'
    case 'real': return '0'
    case 'date': return '0000-00-00'
    case 'datetime': return `0000-00-00 00:00:00${fraction(type.decimals)}`
    case 'time': return `00:00:00${fraction(type.decimals)}`
    case 'string': case 'binary': return /^(?:var)?(?:char|binary)$/.test(type.name) ? '' : undefined
    default: return undefined
  }
}

const fraction = (digits: number): string => (digits > 0 ? `.${'0'.repeat(digits)}` : '')

/** Throws 1351 when a query reads a variable: a view must mean the same in every session. */
function refuseVariables(node: unknown): void {
  if (Array.isArray(node)) node.forEach(refuseVariables)
  else if (typeof node === 'object' && node !== null) {
    const { kind } = node as { readonly kind?: string }
    if (kind === 'user-variable' || kind === 'system-variable' || kind === 'assign' || kind === 'param') throw mysqlError('ER_VIEW_SELECT_VARIABLE')
    Object.values(node).forEach(refuseVariables)
  }
}
