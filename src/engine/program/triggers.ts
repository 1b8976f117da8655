/** Triggers as PostgreSQL keeps them: a function and a trigger, whose comment holds what MySQL knows of it beside. */
import { readComment, writeComment } from '../../catalog/facts.ts'
import { storedName } from '../../catalog/names.ts'
import type { PgCatalog } from '../../catalog/catalog.ts'
import type { TableInfo } from '../../catalog/table.ts'
import type { PgName, PgStatement } from '../../pg/ast.ts'
import { printBody } from '../../pg/plpgsql.ts'
import type * as A from '../../sql/ast.ts'
import { sourceFromUtf8 } from '../../sql/lexer.ts'
import { parseOne } from '../../sql/parser/parser.ts'
import type { ExprType } from '../../types/type.ts'
import { tableOf } from '../dml.ts'
import { ownQuery } from '../own-query.ts'
import { parseOptionsOf } from '../parse-options.ts'
import type { StatementContext } from '../statement-context.ts'
import { tablesNamed } from '../tables.ts'
import { surrounded } from './call.ts'
import { nameKey } from './scope.ts'
import { triggerBody } from './trigger-body.ts'

export type TriggerTime = A.CreateTrigger['time']
export type TriggerEvent = A.CreateTrigger['event']

/** A user variable of a trigger's: its type when the trigger was made, and whether it is read. */
export type TriggerVariable = readonly [name: string, type: ExprType, read: boolean]

interface Facts {
  readonly n: string
  readonly s: string
  readonly m: string
  readonly u: string
  readonly c: string
  readonly k: string
  readonly d: string
  readonly t: string
  /** user variables and their types when it was made */
  readonly v: readonly TriggerVariable[]
  /** tables that its body names */
  readonly p: readonly string[]
}

export interface Trigger {
  readonly database: string
  readonly schema: string
  readonly table: string
  readonly relation: string
  /** the name of PostgreSQL's trigger, which gives the order */
  readonly stored: string
  readonly name: string
  readonly time: TriggerTime
  readonly event: TriggerEvent
  readonly statement: string
  readonly sqlMode: string
  readonly definer: string
  readonly clientCharset: string
  readonly connectionCollation: string
  readonly databaseCollation: string
  /** seconds since 1970, with hundredths */
  readonly created: string
  readonly variables: readonly TriggerVariable[]
  readonly names: readonly string[]
}

interface Known {
  readonly revision: number
  readonly triggers: readonly Trigger[]
}
const caches = new WeakMap<PgCatalog, Map<string, Known>>()

function known(ctx: StatementContext, database: string): readonly Trigger[] | undefined {
  const found = caches.get(ctx.shared.catalog)?.get(database)
  return found?.revision === ctx.shared.catalog.revision && ctx.shared.settings().keepsSchema ? found.triggers : undefined
}

/** The triggers of a database, by table and in the order in which they run. */
export async function triggersOf(ctx: StatementContext, database: string): Promise<readonly Trigger[]> {
  const cached = known(ctx, database)
  if (cached !== undefined) return cached
  const { catalog } = ctx.shared
  const { revision } = catalog
  const schema = catalog.schemaOf(database)
  const rows = await ownQuery(ctx, `
SELECT c.relname, t.tgname, t.tgtype::int4 & 2, t.tgtype::int4 & 28, obj_description(t.oid, 'pg_trigger')
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = $1 AND NOT t.tgisinternal AND obj_description(t.oid, 'pg_trigger') LIKE 'aproxy:{%' ORDER BY c.relname, t.tgname`, [schema])
  const triggers = rows.map(([relation, stored, before, event, comment]): Trigger => {
    const { facts: f } = readComment<Facts>(comment)
    return {
      database, schema, table: relation ?? '', relation: relation ?? '', stored: stored ?? '', name: f.n, time: before === '0' ? 'after' : 'before', event: event === '4' ? 'insert' : event === '8' ? 'delete' : 'update',
      statement: f.s, sqlMode: f.m, definer: f.u, clientCharset: f.c, connectionCollation: f.k, databaseCollation: f.d, created: f.t, variables: f.v, names: f.p,
    }
  })
  triggers.sort((x, y) => (x.table < y.table ? -1 : x.table > y.table ? 1 : kindOrder(x) - kindOrder(y)))
  let cache = caches.get(catalog)
  if (cache === undefined) caches.set(catalog, (cache = new Map()))
  cache.set(database, { revision, triggers })
  return triggers
}

/** Does a table have triggers, as far as they were loaded? */
export const hasTriggers = (ctx: StatementContext, table: TableInfo): boolean => known(ctx, table.database)?.some((t) => t.relation === table.relation) === true

const EVENTS: readonly TriggerEvent[] = ['insert', 'update', 'delete']
const kindOrder = (t: Trigger): number => 2 * EVENTS.indexOf(t.event) + (t.time === 'before' ? 0 : 1)

/** User variables that triggers may touch when one of these tables is written: all that triggers of its database name. */
export function triggerVariables(ctx: StatementContext, databases: readonly string[]): readonly TriggerVariable[] | Promise<readonly TriggerVariable[]> {
  const lists = databases.map((d) => known(ctx, d))
  return lists.includes(undefined) ? Promise.all(databases.map((d) => triggersOf(ctx, d))).then(names) : names(lists as (readonly Trigger[])[])
}

const NONE: readonly TriggerVariable[] = []
function names(lists: readonly (readonly Trigger[])[]): readonly TriggerVariable[] {
  return lists.every((l) => l.length === 0) ? NONE : lists.flatMap((l) => l.flatMap((t) => t.variables))
}

const functionOf = (schema: string, name: string): PgName => ({ schema, name: storedName(`trigger__${nameKey(name)}`) })

/** What makes a trigger's function, or makes it anew. */
async function functionStatement(tree: A.CreateTrigger, table: TableInfo, types: ReadonlyMap<string, ExprType>, ctx: StatementContext): Promise<{ create: PgStatement; variables: readonly TriggerVariable[] }> {
  const { block, variables, read } = await triggerBody(tree, table, types, ctx)
  return { create: { kind: 'create-function', orReplace: true, name: functionOf(table.schema, tree.name.name), parameters: [], returns: 'trigger', volatility: 'VOLATILE', body: printBody(block) }, variables: [...variables].map(([name, type]) => [name, type, read.has(name)]) }
}

/** The steps of CREATE TRIGGER; `order`: its place among the others of its kind. */
export async function createSteps(tree: A.CreateTrigger, table: TableInfo, order: number, facts: Omit<Facts, 'v' | 'p'>, ctx: StatementContext): Promise<PgStatement[]> {
  const { create, variables } = await functionStatement(tree, table, new Map(), ctx)
  const stored = storedName(`${String(order).padStart(12, '0')}__${nameKey(tree.name.name)}`)
  const whole: Facts = { ...facts, v: variables, p: tablesNamed(tree.body, table.database).map((t) => `${t.database}.${t.name}`) }
  const on = { schema: table.schema, name: table.relation }
  return [
    create,
    { kind: 'create-trigger', name: stored, time: tree.time === 'before' ? 'BEFORE' : 'AFTER', events: [tree.event.toUpperCase() as 'INSERT' | 'UPDATE' | 'DELETE'], table: on, function: functionOf(table.schema, tree.name.name), row: true },
    // foreign_key_checks = 0 turns foreign keys off, and no trigger of MySQL's
    { kind: 'alter-table', name: on, actions: [{ kind: 'enable-always', trigger: stored }] },
    { kind: 'comment', object: 'TRIGGER', name: { name: stored }, onTable: on, text: writeComment('', whole) },
  ]
}

export function dropSteps(t: Trigger): PgStatement[] {
  return [
    { kind: 'drop', object: 'TRIGGER', names: [{ name: t.stored }], onTable: { schema: t.schema, name: t.relation } },
    { kind: 'drop', object: 'FUNCTION', names: [functionOf(t.schema, t.name)], ifExists: true },
  ]
}

/** Between the place of another trigger and its neighbour's, or behind all. */
export function placeOf(others: readonly Trigger[], order: A.CreateTrigger['order']): number | undefined {
  const places = others.map((t) => Number(t.stored.slice(0, 12)))
  if (order === undefined) return (places.at(-1) ?? 0) + STEP
  const at = others.findIndex((t) => nameKey(t.name) === nameKey(order.trigger))
  if (at < 0) return undefined
  const [low, high] = order.follows ? [places[at] ?? 0, places[at + 1] ?? (places[at] ?? 0) + 2 * STEP] : [places[at - 1] ?? 0, places[at] ?? STEP]
  return Math.floor((low + high) / 2)
}

const STEP = 1_000_000

/** Triggers over tables that have changed: their functions are made anew, since they were made for the tables as they were. */
export async function renewTriggers(changed: readonly { readonly database: string; readonly table?: string | undefined }[], ctx: StatementContext): Promise<PgStatement[]> {
  const steps: PgStatement[] = []
  for (const database of new Set(changed.map((c) => c.database))) {
    const hit = new Set(changed.filter((c) => c.database === database).map((c) => c.table))
    for (const t of await triggersOf(ctx, database)) {
      if (!hit.has(t.table) && !t.names.some((name) => hit.has(name.slice(database.length + 1)) && name.startsWith(`${database}.`))) continue
      const create = await surrounded(ctx, database, { sql_mode: t.sqlMode, collation_connection: t.connectionCollation }, () => renewed(t, ctx))
      if (create !== undefined) steps.push(create)
    }
  }
  return steps
}

async function renewed(t: Trigger, ctx: StatementContext): Promise<PgStatement | undefined> {
  const source = sourceFromUtf8(createText(t, (name) => `\`${name.replaceAll('`', '``')}\``))
  const { statement, slots } = parseOne(source, { ...parseOptionsOf(ctx.session), noParameters: true })
  if (statement?.kind !== 'create-trigger') return undefined
  await ctx.shared.catalog.load([{ database: t.database, name: t.table }])
  const own: StatementContext = { ...ctx, source, slots, params: [] }
  return (await functionStatement(statement, tableOf(own, t.database, t.table), new Map(t.variables.map(([name, type]) => [name, type])), own)).create
}

/** CREATE TRIGGER as SHOW CREATE TRIGGER has it, the definer left out. */
export function createText(t: Trigger, quote: (name: string) => string, definer = ''): string {
  return `CREATE ${definer}TRIGGER ${quote(t.name)} ${t.time.toUpperCase()} ${t.event.toUpperCase()} ON ${quote(t.table)} FOR EACH ROW ${t.statement}`
}

/** Triggers of one table, time and event are numbered in their order. */
export const actionOrder = (t: Trigger, all: readonly Trigger[]): number => all.filter((o) => o.table === t.table && o.time === t.time && o.event === t.event).indexOf(t) + 1
