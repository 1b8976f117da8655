import { innerName } from '../../catalog/names.ts'
import type { TableInfo } from '../../catalog/table.ts'
import { errorWithText, mysqlError } from '../../errors/mysql-error.ts'
import { warning, type Warning } from '../../errors/warning.ts'
import type { PgName, PgStatement } from '../../pg/ast.ts'
import type * as A from '../../sql/ast.ts'
import { backticked } from '../expression-text.ts'
import { addForeignKeyStep, detachViews, forgetView, forgetRoutines, forgetViews, unchecked } from './emit.ts'
import { commentOn, constraintComment, tableComment } from './emit-facts.ts'
import { checkIdentifier } from './column-draft.ts'
import { draftOf } from './draft.ts'
import type { DdlContext, DdlPlan, TableName } from './plan.ts'
import { databaseOf, loadTables, named } from './target.ts'

const nameOf = (table: TableInfo): PgName => ({ schema: table.schema, name: table.relation })
const isIn = (names: readonly TableName[], database: string, table: string): boolean => names.some((n) => n.database === database && n.name === table)

/** DROP TABLE: all that exist or, without IF EXISTS, none when one is missing. Views over them stay, invalid, until the tables are back. */
export async function dropTable(ctx: DdlContext, s: A.DropTable): Promise<DdlPlan> {
  const names = s.tables.map((name) => named(ctx, name))
  for (const { name } of names) checkIdentifier(name)
  const repeated = names.find((n, i) => isIn(names.slice(0, i), n.database, n.name))
  if (repeated) throw mysqlError('ER_NONUNIQ_TABLE', repeated.name)
  const lookup = await loadTables(ctx, names)
  const found: TableInfo[] = []
  const missing: TableName[] = []
  for (const name of names) {
    const table = s.temporary ? ctx.temporary?.temporary(name.database, name.name) : lookup(name)
    if (table && table.kind !== 'view') found.push(table)
    else missing.push(name)
  }
  const unknown = missing.map((n) => `${n.database}.${n.name}`)
  if (missing.length > 0 && !s.ifExists) {
    throw mysqlError('ER_BAD_TABLE_ERROR', unknown.join(','))
  }
  const warnings: Warning[] = unknown.map((name) => warning('Note', 'ER_BAD_TABLE_ERROR', name))
  const { steps, invalidates } = await dropping(ctx, found, names)
  const temporary = found.filter((table) => table.kind === 'temporary').map((table) => ({ database: table.database, name: table.name }))
  return {
    steps, invalidates, warnings, affected: 0, commits: !s.temporary && found.some((table) => table.kind !== 'temporary') || found.length === 0 && !s.temporary,
    ...(temporary.length > 0 ? { temporary: { created: [], dropped: temporary } } : {}),
  }
}

/** Steps that drop tables together with the foreign keys of others that point at them (which then wait, as MySQL lets them with foreign_key_checks = 0). */
async function dropping(ctx: DdlContext, tables: readonly TableInfo[], names: readonly TableName[]): Promise<{ steps: PgStatement[]; invalidates: { database: string; table: string }[] }> {
  const steps: PgStatement[] = []
  const invalidates: { database: string; table: string }[] = []
  const orphans = new Map<string, TableName>()
  for (const table of tables) {
    for (const fk of table.referencedBy ?? []) {
      if (isIn(names, fk.database, fk.table)) continue
      if (ctx.foreignKeyChecks) throw mysqlError('ER_FK_CANNOT_DROP_PARENT', table.name, fk.name, fk.table)
      orphans.set(`${fk.database}\0${fk.table}`, { database: fk.database, name: fk.table })
    }
    for (const fk of table.foreignKeys) invalidates.push({ database: fk.database, table: fk.table })
  }
  await ctx.catalog.load([...orphans.values()])
  for (const { database, name } of orphans.values()) {
    const child = ctx.catalog.table(database, name)
    if (!child) continue
    const draft = draftOf(child)
    const lost = child.foreignKeys.filter((fk) => fk.constraint !== undefined && isIn(names, fk.database, fk.table))
    for (const fk of lost) steps.push({ kind: 'alter-table', name: nameOf(child), actions: [{ kind: 'drop-constraint', name: fk.constraint ?? '' }] })
    draft.foreignKeys = draft.foreignKeys.map((fk) => {
      const { from, ...rest } = fk
      if (!from || !lost.includes(from)) return fk
      const { constraint: _, ...waiting } = from
      return { ...rest, from: waiting }
    })
    steps.push(commentOn.table(draft, tableComment(draft, [...child.columns].sort((a, z) => a.attnum - z.attnum).map((c) => c.name))))
    invalidates.push({ database, table: name })
  }
  for (const table of tables) if (table.kind !== 'temporary') steps.push(detachViews(nameOf(table)))
  if (tables.length > 0) {
    // Foreign keys among the dropped tables go with them only when one DROP names them all.
    steps.push({ kind: 'drop', object: 'TABLE', names: tables.map(nameOf) })
  }
  for (const table of tables) invalidates.push({ database: table.database, table: table.name })
  return { steps, invalidates }
}

/** DROP VIEW. Views over the view stay, invalid. */
export async function dropView(ctx: DdlContext, s: A.DropView): Promise<DdlPlan> {
  const names = s.views.map((name) => named(ctx, name))
  await loadTables(ctx, names)
  const found: TableInfo[] = []
  const unknown: string[] = []
  for (const { database, name } of names) {
    const table = ctx.catalog.table(database, name)
    if (table && table.kind !== 'view') throw mysqlError('ER_WRONG_OBJECT', database, name, 'VIEW')
    if (table) found.push(table)
    else unknown.push(`${database}.${name}`)
  }
  if (unknown.length > 0 && !s.ifExists) throw mysqlError('ER_BAD_TABLE_ERROR', unknown.join(','))
  return {
    steps: [...found.filter((view) => view.view?.invalid).map((view) => forgetView(nameOf(view))), ...dropExisting(found.filter((view) => !view.view?.invalid), names)],
    invalidates: found.map((view) => ({ database: view.database, table: view.name })),
    warnings: unknown.map((name) => warning('Note', 'ER_BAD_TABLE_ERROR', name)),
    affected: 0, commits: true,
  }
}

/** Views over the dropped ones that stay become invalid. */
function dropExisting(views: readonly TableInfo[], names: readonly TableName[]): PgStatement[] {
  if (views.length === 0) return []
  const all = views.map(nameOf)
  // Detaching takes dependents of the whole list with it, so those that are dropped are forgotten again; a dropped view that was detached with another is not there any more.
  return [...views.map((view) => detachViews(nameOf(view), names.length > 1)), { kind: 'drop', object: 'VIEW', names: all, ifExists: names.length > 1 }, ...(names.length > 1 ? all.map(forgetView) : [])]
}

/** TRUNCATE: the rows and the counter. */
export async function truncate(ctx: DdlContext, s: A.Truncate): Promise<DdlPlan> {
  const name = named(ctx, s.table)
  const table = (await loadTables(ctx, [name]))(name)
  if (!table || table.kind === 'view') {
    throw mysqlError('ER_NO_SUCH_TABLE', name.database, name.name)
  }
  const inbound = (table.referencedBy ?? []).find((fk) => fk.database !== table.database || fk.table !== table.name)
  if (inbound && ctx.foreignKeyChecks) {
    throw errorWithText(1701, `Cannot truncate a table referenced in a foreign key constraint (${backticked(inbound.database)}.${backticked(inbound.table)}, CONSTRAINT ${backticked(inbound.name)})`)
  }
  const step: PgStatement = { kind: 'truncate', tables: [nameOf(table)], restartIdentity: true }
  const around = inbound ? await withoutForeignKeys(ctx, table) : { before: [], after: [] }
  return { steps: [...around.before, step, ...around.after], invalidates: [], warnings: [], affected: 0, commits: table.kind !== 'temporary' }
}

/** PostgreSQL truncates no table that others refer to, whatever they hold: with foreign_key_checks = 0 their foreign keys are taken off and put back unchecked. */
async function withoutForeignKeys(ctx: DdlContext, table: TableInfo): Promise<{ before: PgStatement[]; after: PgStatement[] }> {
  const children = new Map((table.referencedBy ?? []).filter((fk) => fk.database !== table.database || fk.table !== table.name).map((fk) => [`${fk.database}\0${fk.table}`, { database: fk.database, name: fk.table }]))
  await ctx.catalog.load([...children.values()])
  const before: PgStatement[] = []
  const after: PgStatement[] = []
  for (const { database, name } of children.values()) {
    const child = ctx.catalog.table(database, name)
    if (!child) continue
    const draft = draftOf(child)
    for (const fk of draft.foreignKeys) {
      if (fk.from?.constraint === undefined || fk.database !== table.database || fk.table !== table.name) continue
      const attributes = fk.references.map((r) => table.columns.find((c) => c.name === r)?.attribute ?? r)
      const step = addForeignKeyStep(draft, { ...fk, parent: { table: nameOf(table), attributes } })
      before.push({ kind: 'alter-table', name: nameOf(child), actions: [{ kind: 'drop-constraint', name: fk.from.constraint }] })
      if (step) after.push(...unchecked(step))
      const comment = constraintComment(draft, fk)
      if (comment !== null) after.push(commentOn.constraint(draft, innerName(draft.relation, fk.name), comment))
    }
  }
  return { before, after }
}

/** DROP DATABASE: the schema with all that is in it. The OK packet counts its tables. */
export async function dropDatabase(ctx: DdlContext, s: A.DropDatabase): Promise<DdlPlan> {
  const database = await ctx.catalog.database(s.name)
  if (!database) {
    if (!s.ifExists) throw mysqlError('ER_DB_DROP_EXISTS', s.name)
    return { steps: [], invalidates: [], warnings: [warning('Note', 'ER_DB_DROP_EXISTS', s.name)], affected: 0, commits: true }
  }
  await databaseOf(ctx, s.name)
  const tables = await ctx.catalog.tables(s.name)
  await ctx.catalog.load(tables.map(({ name }) => ({ database: s.name, name })))
  const all = tables.flatMap(({ name }) => ctx.catalog.table(s.name, name) ?? [])
  const infos = all.filter((table) => table.kind === 'table')
  const views = all.filter((table) => table.kind === 'view' && !table.view?.invalid).map((view) => detachViews(nameOf(view), true))
  const { steps, invalidates } = await dropping(ctx, infos, infos.map((table) => ({ database: table.database, name: table.name })))
  return {
    steps: [...views, ...steps.filter((step) => !(step.kind === 'drop' && step.object === 'TABLE')), { kind: 'drop', object: 'SCHEMA', names: [{ name: database.schema }], cascade: true }, forgetViews(database.schema), forgetRoutines(database.schema)],
    invalidates: [...invalidates.filter((i) => i.database !== s.name), { database: s.name }], warnings: [], affected: tables.length, commits: true,
  }
}

