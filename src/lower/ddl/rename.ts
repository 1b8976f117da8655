import type { TableInfo } from '../../catalog/table.ts'
import { storedName } from '../../catalog/names.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import type { PgStatement } from '../../pg/ast.ts'
import type * as A from '../../sql/ast.ts'
import { checkTableName } from './column-draft.ts'
import { draftOf } from './draft.ts'
import { emitAlter } from './emit-alter.ts'
import { attachViews } from './emit.ts'
import { adoptPending } from './pending.ts'
import type { DdlContext, DdlPlan, TableName } from './plan.ts'
import { databaseOf, loadTables, named } from './target.ts'

const keyOf = ({ database, name }: TableName): string => `${database}\0${name}`

/** RENAME TABLE a TO b, b TO c: one after the other, each seeing what the ones before it did. */
export async function renameTable(ctx: DdlContext, s: A.RenameTable): Promise<DdlPlan> {
  const pairs = s.renames.map(({ from, to }) => ({ from: named(ctx, from), to: named(ctx, to) }))
  await loadTables(ctx, pairs.flatMap(({ from, to }) => [from, to]))
  /** what stands under a name after the renames so far; undefined: nothing */
  const now = new Map<string, TableInfo | undefined>()
  const at = (name: TableName): TableInfo | undefined => (now.has(keyOf(name)) ? now.get(keyOf(name)) : ctx.catalog.table(name.database, name.name))
  const steps: PgStatement[] = []
  const invalidates: { database: string; table: string }[] = []
  for (const { from, to } of pairs) {
    checkTableName(to.name)
    const table = at(from)
    if (!table) {
      if (!(await ctx.catalog.database(from.database))) throw mysqlError('ER_BAD_DB_ERROR', from.database)
      throw mysqlError('ER_NO_SUCH_TABLE', from.database, from.name)
    }
    const database = await databaseOf(ctx, to.database)
    if (at(to)) throw mysqlError('ER_TABLE_EXISTS_ERROR', to.name)
    const moved = table.kind === 'view' ? moveView(table, to, database.schema, steps) : moveTable(table, to, database.schema, steps)
    now.set(keyOf(from), undefined)
    now.set(keyOf(to), moved)
    invalidates.push({ database: from.database, table: from.name }, { database: to.database, table: to.name })
    for (const fk of [...table.foreignKeys, ...(table.referencedBy ?? [])]) invalidates.push({ database: fk.database, table: fk.table })
    if (table.kind === 'table') {
      const adopted = await adoptPending(ctx, { ...draftOf(moved), database: to.database, name: to.name })
      steps.push(...adopted.steps)
      invalidates.push(...adopted.invalidates)
    }
  }
  return { steps: [...steps, attachViews], invalidates, warnings: [], affected: 0, commits: true }
}

function moveTable(table: TableInfo, to: TableName, schema: string, steps: PgStatement[]): TableInfo {
  const draft = draftOf(table)
  steps.push(...emitAlter(table, draft, { column: () => {}, key: (key) => key }, { target: { name: to, schema }, unchecked: true, strictDates: false }).slice(0, -1))
  const relation = storedName(to.name)
  const inner = (name: string | undefined): string | undefined => (name?.startsWith(`${table.relation}__`) ? `${relation}__${name.slice(table.relation.length + 2)}` : name)
  // A second rename of the same table in one statement starts from the names the first one gave.
  return {
    ...table, database: to.database, schema, name: to.name, relation,
    columns: table.columns.map((c) => (c.autoIncrement ? { ...c, autoIncrement: { schema, sequence: inner(c.autoIncrement.sequence) ?? '' } } : c)),
    keys: table.keys.map((key) => ({ ...key, ...(key.index === undefined ? {} : { index: inner(key.index) ?? '' }) })),
    foreignKeys: draft.foreignKeys.map(({ from, parent: _, ...fk }) => ({ ...fk, ...(from?.constraint === undefined ? {} : { constraint: `${relation}__${fk.name}` }) })),
    checks: draft.checks.map(({ from, pg: _, ...check }) => ({ ...check, ...(from?.constraint === undefined ? {} : { constraint: `${relation}__${check.name}` }) })),
  }
}

function moveView(view: TableInfo, to: TableName, schema: string, steps: PgStatement[]): TableInfo {
  const relation = storedName(to.name)
  if (view.view?.invalid) throw mysqlError('ER_VIEW_INVALID', view.database, view.name)
  if (schema !== view.schema) throw mysqlError('ER_FORBID_SCHEMA_CHANGE', view.database, to.database)
  steps.push({ kind: 'rename', object: 'VIEW', name: { schema: view.schema, name: view.relation }, to: relation })
  return { ...view, database: to.database, schema, name: to.name, relation }
}
