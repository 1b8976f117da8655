/** Stored routines as the helper schema keeps them. */
import type { PgRequest } from '../../backend/requests.ts'
import type { PgCatalog } from '../../catalog/catalog.ts'
import { ownQuery } from '../own-query.ts'
import type { StatementContext } from '../statement-context.ts'
import { programOf } from './program.ts'
import type { Program, Routine, RoutineKind } from './program.ts'
import { nameKey } from './scope.ts'

const MOST = 1000
const COLUMNS = 'name, parameters, returns, body, deterministic, access, security, comment, definer, sql_mode, client_charset, connection_collation, database_collation'

interface Known {
  readonly revision: number
  readonly program: Program | undefined
}

/** What each catalog's gateway has read already; a routine is read again when anything in the schema has changed. */
const caches = new WeakMap<PgCatalog, Map<string, Known>>()

/** The routine of a name, undefined when there is none. */
export async function findRoutine(ctx: StatementContext, kind: RoutineKind, database: string, name: string): Promise<Program | undefined> {
  const { catalog } = ctx.shared
  let cache = caches.get(catalog)
  if (cache === undefined) caches.set(catalog, (cache = new Map()))
  const key = `${kind}\0${database}\0${nameKey(name)}`
  const known = cache.get(key)
  const { revision } = catalog
  if (known?.revision === revision && ctx.shared.settings().keepsSchema) return known.program
  const [row] = await ownQuery(ctx, `SELECT ${COLUMNS} FROM aproxy.routine WHERE schema_name = $1 AND kind = $2 AND key = $3`, [catalog.schemaOf(database), kind, nameKey(name)])
  const routine = row === undefined ? undefined : routineOf(row, kind, database)
  const program = routine === undefined ? undefined : known?.program !== undefined && same(known.program.routine, routine) ? known.program : programOf(routine)
  cache.delete(key)
  cache.set(key, { revision, program })
  if (cache.size > MOST) cache.delete(cache.keys().next().value as string)
  return program
}

function routineOf(row: readonly (string | null)[], kind: RoutineKind, database: string): Routine {
  const [name, parameters, returns, body, deterministic, access, security, comment, definer, sqlMode, clientCharset, connectionCollation, databaseCollation] = row.map((v) => v ?? '')
  return {
    database, kind, name: name ?? '', parameters: parameters ?? '', returns: row[2] === null ? undefined : returns, body: body ?? '', deterministic: deterministic === 't', access: access ?? '', security: security ?? '',
    comment: comment ?? '', definer: definer ?? '', sqlMode: sqlMode ?? '', clientCharset: clientCharset ?? '', connectionCollation: connectionCollation ?? '', databaseCollation: databaseCollation ?? '',
  }
}

const same = (a: Routine, b: Routine): boolean => (Object.keys(a) as (keyof Routine)[]).every((k) => a[k] === b[k])

/** A routine and when it was made and changed, in the session's time zone. */
export interface ListedRoutine extends Routine {
  readonly created: string
  readonly altered: string
}

const MOMENT = "'YYYY-MM-DD HH24:MI:SS'"

/** All routines of a database, functions first, by name. */
export async function listRoutines(ctx: StatementContext, database: string): Promise<ListedRoutine[]> {
  const rows = await ownQuery(ctx, `SELECT ${COLUMNS}, kind, to_char(created, ${MOMENT}), to_char(altered, ${MOMENT}) FROM aproxy.routine WHERE schema_name = $1 ORDER BY kind, key`, [ctx.shared.catalog.schemaOf(database)])
  return rows.map((row) => ({ ...routineOf(row, row[13] as RoutineKind, database), created: row[14] ?? '', altered: row[15] ?? '' }))
}

const TEXT = 25

/** The request that keeps a new routine. */
export function insertRequest(ctx: StatementContext, r: Routine): PgRequest {
  const values = [ctx.shared.catalog.schemaOf(r.database), r.kind, nameKey(r.name), r.name, r.parameters, r.returns ?? null, r.body, r.deterministic ? 't' : 'f', r.access, r.security, r.comment, r.definer, r.sqlMode, r.clientCharset, r.connectionCollation, r.databaseCollation]
  return {
    text: `INSERT INTO aproxy.routine (schema_name, kind, key, ${COLUMNS}) VALUES (${values.map((_, i) => (i === 7 ? `$${i + 1}::boolean` : `$${i + 1}`)).join(', ')})`,
    paramTypes: values.map((_, i) => (i === 7 ? 16 : TEXT)), params: values,
  }
}

export function deleteRequest(ctx: StatementContext, r: Routine): PgRequest {
  return { text: 'DELETE FROM aproxy.routine WHERE schema_name = $1 AND kind = $2 AND key = $3', paramTypes: [TEXT, TEXT, TEXT], params: [ctx.shared.catalog.schemaOf(r.database), r.kind, nameKey(r.name)] }
}

/** ALTER PROCEDURE, ALTER FUNCTION. */
export function alterRequest(ctx: StatementContext, r: Routine): PgRequest {
  return {
    text: 'UPDATE aproxy.routine SET comment = $4, security = $5, access = $6, altered = now() WHERE schema_name = $1 AND kind = $2 AND key = $3',
    paramTypes: [TEXT, TEXT, TEXT, TEXT, TEXT, TEXT], params: [ctx.shared.catalog.schemaOf(r.database), r.kind, nameKey(r.name), r.comment, r.security, r.access],
  }
}
