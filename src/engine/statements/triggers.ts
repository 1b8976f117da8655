/** CREATE TRIGGER and DROP TRIGGER (manual: CREATE TRIGGER Statement). */
import { discardingSink } from '../../backend/collect.ts'
import type { PgRequest } from '../../backend/requests.ts'
import { cutBytes, mysqlError } from '../../errors/mysql-error.ts'
import { ERRORS } from '../../errors/table.ts'
import { warning } from '../../errors/warning.ts'
import { print } from '../../pg/printer.ts'
import type { PgStatement } from '../../pg/ast.ts'
import type * as A from '../../sql/ast.ts'
import { decodeText } from '../../sql/lexer.ts'
import { checkProgram } from '../../sql/program-check.ts'
import { requireTable } from './show/schema.ts'
import type { TableInfo } from '../../catalog/table.ts'
import { namesStored } from '../program/function-calls.ts'
import { nameKey } from '../program/scope.ts'
import { createSteps, dropSteps, placeOf, triggersOf } from '../program/triggers.ts'
import { ok } from '../respond.ts'
import type { StatementContext } from '../statement-context.ts'
import { isSystemDatabase } from '../system/tables.ts'
import { bodyEnd } from './programs.ts'

async function change(steps: readonly PgStatement[], database: string, table: string, ctx: StatementContext): Promise<void> {
  const changed = [{ database, table }]
  await ctx.guard.commit()
  const requests = steps.map((s): PgRequest => ({ text: print(s).text, paramTypes: [], params: [] }))
  await ctx.guard.run([...requests, ctx.shared.changes.announcement(changed)], discardingSink, false)
  await ctx.shared.changes.made(changed)
}

export async function createTrigger(n: A.CreateTrigger, ctx: StatementContext): Promise<void> {
  const { session } = ctx
  checkProgram(n)
  const database = n.name.schema ?? session.database
  // a trigger's database is its table's, unless that says another
  const owner = n.table.schema ?? database
  if (database === '' || owner === '') throw mysqlError('ER_NO_DB_ERROR')
  if ([...n.name.name].length > 64) throw mysqlError('ER_TOO_LONG_IDENT', cutBytes(n.name.name, 256))
  if (isSystemDatabase(owner)) throw owner.toLowerCase() === 'mysql' || owner.toLowerCase() === 'sys' ? mysqlError('ER_NO_TRIGGERS_ON_SYSTEM_SCHEMA') : mysqlError('ER_DBACCESS_DENIED_ERROR', session.options.user, session.options.host, owner)
  if ((await ctx.shared.catalog.database(database)) === undefined) throw mysqlError('ER_BAD_DB_ERROR', database)
  const table = await requireTable(ctx, { ...n.table, schema: owner })
  if (database !== owner) throw mysqlError('ER_TRG_IN_WRONG_SCHEMA')
  if (table.kind === 'temporary') throw mysqlError('ER_TRG_ON_VIEW_OR_TEMP_TABLE', table.name)
  if (table.kind === 'view') throw mysqlError('ER_WRONG_OBJECT', table.database, table.name, 'BASE TABLE')
  checkRows(n, table)
  const all = await triggersOf(ctx, database)
  const there = all.find((t) => nameKey(t.name) === nameKey(n.name.name))
  if (there !== undefined) {
    if (!n.ifNotExists) throw mysqlError('ER_TRG_ALREADY_EXISTS')
    session.warn({ level: 'Note', errno: ERRORS.ER_WARN_TRG_ALREADY_EXISTS.errno, message: `Trigger '${there.name}' already exists on the table '${database}'.'${there.table}'.` })
    return ok(ctx)
  }
  const place = placeOf(all.filter((t) => t.table === table.relation && t.time === n.time && t.event === n.event), n.order)
  if (place === undefined) throw mysqlError('ER_REFERENCED_TRG_DOES_NOT_EXIST', n.order?.trigger ?? '')
  if (namesStored(n.body)) throw mysqlError('ER_NOT_SUPPORTED_YET', 'stored functions in a trigger')
  const steps = await createSteps(n, table, place, {
    n: n.name.name, s: decodeText(ctx.source.slice(n.body.span.start, bodyEnd(n.span.end, ctx.source))), m: session.variables.text('sql_mode'),
    u: n.definer === undefined || n.definer.current ? session.options.account : `${n.definer.user}@${n.definer.host}`, c: session.variables.text('character_set_client'), k: session.variables.text('collation_connection'),
    d: (await ctx.shared.catalog.database(database))?.collation ?? '', t: (Number(session.now / 10000n) / 100).toFixed(2),
  }, ctx)
  await change(steps, database, table.name, ctx)
  ok(ctx)
}

/** Columns of NEW and OLD are looked for when the trigger is made (1054); generated ones cannot be set (3105). */
function checkRows(n: A.CreateTrigger, table: TableInfo): void {
  const find = (name: string, row: string): void => {
    if (!table.columns.some((c) => c.name.toLowerCase() === name.toLowerCase())) throw mysqlError('ER_BAD_FIELD_ERROR', name, row.toUpperCase())
  }
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk)
    if (node === null || typeof node !== 'object') return
    const c = node as { kind?: string; table?: unknown; schema?: string; name?: string; row?: string; column?: string }
    if (c.kind === 'column' && c.schema === undefined && typeof c.table === 'string' && /^(?:new|old)$/i.test(c.table)) find(c.name ?? '', c.table)
    if (c.kind === 'set-new-old') find(c.column ?? '', c.row ?? '')
    for (const [k, v] of Object.entries(node)) if (k !== 'span') walk(v)
  }
  walk(n.body)
}

export async function dropTrigger(n: A.DropProgram, ctx: StatementContext): Promise<void> {
  const database = n.name.schema ?? ctx.session.database
  if (database === '') throw mysqlError('ER_NO_DB_ERROR')
  if (n.name.schema !== undefined && (await ctx.shared.catalog.database(n.name.schema)) === undefined) throw mysqlError('ER_BAD_DB_ERROR', n.name.schema)
  const found = (await triggersOf(ctx, database)).find((t) => nameKey(t.name) === nameKey(n.name.name))
  if (found !== undefined) {
    await change(dropSteps(found), database, found.table, ctx)
    return ok(ctx)
  }
  if (!n.ifExists) throw mysqlError('ER_TRG_DOES_NOT_EXIST')
  await ctx.guard.commit()
  ctx.session.warn(warning('Note', 'ER_TRG_DOES_NOT_EXIST'))
  ok(ctx)
}
