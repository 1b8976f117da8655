import type { Logger } from '../base/log.ts'
import type { PgConnection } from './connection.ts'
import { PgError } from './errors.ts'

/** A helper schema as shipped: its content's hash, and what creates or upgrades it, in order. */
export interface SchemaPackage {
  readonly schema: string
  readonly version: string
  readonly statements: readonly string[]
}

export type InstallOutcome =
  | { readonly result: 'current' | 'installed' | 'upgraded'; readonly previous: string | undefined }
  | {
      /** The account may not install it; the gateway runs without what the schema provides. */
      readonly result: 'missing-privilege'
      readonly previous: string | undefined
      readonly reason: string
    }

// Any constant does, as long as nobody else uses it in this database.
const LOCK_CLASS = 0x61707879

/**
 * Installs or upgrades `pack` in the connection's database, all of it or nothing, once however many gateways try at the
 * same time; an equal version is left alone. Returns what was done, or which privilege is missing. Throws PgError
 * for every other refusal, with `index` = the statement's number.
 */
export async function installSchema(connection: PgConnection, pack: SchemaPackage, log: Logger): Promise<InstallOutcome> {
  const seen = await installedVersion(connection, pack.schema)
  if (seen === pack.version) return { result: 'current', previous: seen }
  const schema = quote(pack.schema)
  await connection.simple('BEGIN')
  try {
    // Upgrades may drop and create; nobody's statement timeout or search path shall matter.
    await connection.simple(
      `SET LOCAL statement_timeout = 0; SET LOCAL client_min_messages = warning; SET LOCAL check_function_bodies = off;
       SELECT pg_advisory_xact_lock(${LOCK_CLASS}, hashtext('${pack.schema.replaceAll("'", "''")}'))`,
    )
    const previous = await installedVersion(connection, pack.schema)
    if (previous === pack.version) {
      await connection.simple('COMMIT')
      return { result: 'current', previous }
    }
    if (!(await schemaExists(connection, pack.schema))) await connection.simple(`CREATE SCHEMA ${schema}`)
    await connection.simple(`SET LOCAL search_path = ${schema}`)
    const before = previous === undefined ? undefined : await routines(connection, pack.schema)
    for (const [index, sql] of pack.statements.entries()) {
      try {
        await (previous === undefined ? connection.simple(sql) : replace(connection, sql))
      } catch (error) {
        throw error instanceof PgError ? new PgError(error.fields, index) : error
      }
    }
    // a schema without a version may hold what is somebody else's
    if (before !== undefined) await dropUntouched(connection, before, await routines(connection, pack.schema))
    await connection.simple(
      `CREATE TABLE IF NOT EXISTS ${schema}.version
         (one boolean PRIMARY KEY DEFAULT true CHECK (one), version text NOT NULL, installed_at timestamptz NOT NULL)`,
    )
    await connection.query(
      `INSERT INTO ${schema}.version VALUES (true, $1, now())
         ON CONFLICT (one) DO UPDATE SET version = excluded.version, installed_at = excluded.installed_at`,
      [pack.version],
    )
    await connection.simple('COMMIT')
    const result = previous === undefined ? 'installed' : 'upgraded'
    log.info({ event: 'schema_installed', schema: pack.schema, version: pack.version, previous, result })
    return { result, previous }
  } catch (error) {
    if (!connection.closed) await connection.simple('ROLLBACK')
    if (!(error instanceof PgError) || error.code !== '42501') throw error
    return { result: 'missing-privilege', previous: seen, reason: await explain(connection, pack.schema, error) }
  }
}

/** Runs one statement of an upgrade; a function whose result has another type now is dropped first, since PostgreSQL does not replace it (42P13). */
async function replace(connection: PgConnection, sql: string): Promise<void> {
  await connection.simple('SAVEPOINT replacing')
  try {
    await connection.simple(sql)
  } catch (error) {
    const old = error instanceof PgError && error.code === '42P13' ? /DROP (?:FUNCTION|AGGREGATE) .+\)/.exec(error.fields.hint ?? '') : null
    if (old === null) throw error
    await connection.simple(`ROLLBACK TO SAVEPOINT replacing; ${old[0]}`)
    await connection.simple(sql)
  }
  await connection.simple('RELEASE SAVEPOINT replacing')
}

/** The functions and aggregates of a schema by how DROP calls them, with what changes when they are written anew. */
async function routines(connection: PgConnection, schema: string): Promise<Map<string, string>> {
  const { rows } = await connection.query(
    "SELECT p.oid::regprocedure, p.xmin || ' ' || p.ctid FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = $1",
    [schema],
  )
  return new Map(rows.map(([name, written]) => [name ?? '', written ?? '']))
}

/** Drops what an older version had and this one has not: a function whose arguments have other types now would else stand beside it. What something depends on stays. */
async function dropUntouched(connection: PgConnection, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, written] of before) {
    if (after.get(name) !== written) continue
    await connection.simple('SAVEPOINT dropping')
    try {
      await connection.simple(`DROP ROUTINE ${name}`)
    } catch (error) {
      if (!(error instanceof PgError) || error.code !== '2BP01') throw error
      await connection.simple('ROLLBACK TO SAVEPOINT dropping')
    }
    await connection.simple('RELEASE SAVEPOINT dropping')
  }
}

/** Returns the version of `schema` recorded in the connection's database, undefined when there is none. */
export async function installedVersion(connection: PgConnection, schema: string): Promise<string | undefined> {
  const found = await connection.query('SELECT FROM pg_catalog.pg_tables WHERE schemaname = $1 AND tablename = $2', [
    schema,
    'version',
  ])
  if (found.tag !== 'SELECT 1') return undefined
  try {
    const { rows } = await connection.query(`SELECT version FROM ${quote(schema)}.version`)
    return rows[0]?.[0] ?? undefined
  } catch (error) {
    // Another account's schema: installing will say what is missing.
    if (error instanceof PgError && error.code === '42501' && connection.txStatus === 'I') return undefined
    throw error
  }
}

async function schemaExists(connection: PgConnection, schema: string): Promise<boolean> {
  return (await connection.query('SELECT FROM pg_catalog.pg_namespace WHERE nspname = $1', [schema])).tag === 'SELECT 1'
}

async function explain(connection: PgConnection, schema: string, error: PgError): Promise<string> {
  const { rows } = await connection.query(
    `SELECT current_user, current_database(), has_database_privilege(current_database(), 'CREATE'),
       (SELECT pg_get_userbyid(nspowner) FROM pg_catalog.pg_namespace WHERE nspname = $1)`,
    [schema],
  )
  const [user = '', database = '', mayCreate, owner] = rows[0] ?? []
  const said = `PostgreSQL said: ${error.fields.message}`
  if (owner === null || owner === undefined) {
    return mayCreate === 't'
      ? said
      : `user "${user}" may not create the schema "${schema}": GRANT CREATE ON DATABASE "${database}" TO "${user}"; ${said}`
  }
  if (owner === user) return said
  return `the schema "${schema}" belongs to "${owner}" and cannot be upgraded by "${user}": ` +
    `connect as "${owner}" once, or GRANT "${owner}" TO "${user}"; ${said}`
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
