import type { PgConnection } from './connection.ts'

/** What a server and the gateway's account on it can do; rooms above ask for these, never for a version number. */
export interface Capabilities {
  /** server_version_num. */
  readonly version: number
  /** The whole text of version(), which names compatible servers of other makers. */
  readonly description: string
  readonly product: 'postgresql' | 'cockroachdb' | 'yugabytedb' | 'redshift'
  readonly superuser: boolean
  /** The account may create schemas in this database. */
  readonly createSchemas: boolean
  readonly icu: boolean
  readonly nondeterministicCollations: boolean
  /** LIKE, position and replace accept non-deterministic collations. */
  readonly patternsOnNondeterministic: boolean
  /** UPDATE … RETURNING old.a, new.a. */
  readonly returningOldNew: boolean
  readonly merge: boolean
  readonly mergeReturning: boolean
  readonly casefold: boolean
  /** The collation pg_c_utf8 of the built-in provider. */
  readonly builtinCollation: boolean
  /** COPY … WITH (ON_ERROR ignore). */
  readonly copyOnError: boolean
  readonly eventTriggers: boolean
  readonly advisoryLocks: boolean
  readonly twoPhaseCommit: boolean
  readonly maxConnections: number
  readonly serverEncoding: string
  readonly databaseCollation: string
  readonly extensions: ReadonlySet<string>
}

const QUERY = `SELECT version(),
  (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user),
  has_database_privilege(current_database(), 'CREATE'),
  EXISTS (SELECT FROM pg_catalog.pg_collation WHERE collprovider = 'i'),
  EXISTS (SELECT FROM pg_catalog.pg_collation WHERE collname = 'pg_c_utf8'),
  EXISTS (SELECT FROM pg_catalog.pg_proc WHERE proname = 'pg_advisory_lock'),
  coalesce(current_setting('max_prepared_transactions', true), '0'),
  coalesce(current_setting('max_connections', true), '0'),
  coalesce(current_setting('server_encoding', true), ''),
  (SELECT datcollate FROM pg_catalog.pg_database WHERE datname = current_database()),
  coalesce((SELECT string_agg(extname, ' ') FROM pg_catalog.pg_extension), '')`

/** Asks the server behind `connection` once; throws PgError. */
export async function readCapabilities(connection: PgConnection): Promise<Capabilities> {
  const { rows } = await connection.query(QUERY)
  const row = rows[0] ?? []
  const description = row[0] ?? ''
  const version = connection.serverVersion
  const superuser = row[1] === 't'
  const icu = row[3] === 't'
  return {
    version,
    description,
    product: productOf(description),
    superuser,
    createSchemas: row[2] === 't',
    icu,
    nondeterministicCollations: icu && version >= 120000,
    patternsOnNondeterministic: icu && version >= 180000,
    returningOldNew: version >= 180000,
    merge: version >= 150000,
    mergeReturning: version >= 170000,
    casefold: version >= 180000,
    builtinCollation: row[4] === 't',
    copyOnError: version >= 170000,
    eventTriggers: superuser,
    advisoryLocks: row[5] === 't',
    twoPhaseCommit: Number(row[6]) > 0,
    maxConnections: Number(row[7]),
    serverEncoding: row[8] ?? '',
    databaseCollation: row[9] ?? '',
    extensions: new Set((row[10] ?? '').split(' ').filter((name) => name !== '')),
  }
}

function productOf(description: string): Capabilities['product'] {
  if (/cockroachdb/i.test(description)) return 'cockroachdb'
  if (/-YB-|yugabyte/i.test(description)) return 'yugabytedb'
  if (/redshift/i.test(description)) return 'redshift'
  return 'postgresql'
}
