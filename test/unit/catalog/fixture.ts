import pg from 'pg'
import { readCompat } from '../../../src/pg/compat/index.ts'
import { startPostgres, type PostgresVersion, type TestPostgres } from '../../harness/postgres.ts'
import type { CatalogQuery } from '../../../src/catalog/catalog.ts'

/** A PostgreSQL with the helper schema installed, and what the catalog needs to ask it. */
export interface Fixture {
  readonly client: pg.Client
  readonly server: TestPostgres
  readonly query: CatalogQuery
  stop(): Promise<void>
}

export async function startFixture(version: PostgresVersion): Promise<Fixture> {
  const server = await startPostgres({ version })
  const client = new pg.Client({ host: server.host, port: server.port, user: server.user, password: server.password, database: server.database })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SET client_min_messages = warning; SET check_function_bodies = off; CREATE SCHEMA aproxy')
    for (const statement of readCompat(['types.sql', 'ddl.sql', 'fold.sql', 'fulltext.sql', 'programs.sql', 'warn.sql', 'convert.sql', 'convert-temporal.sql', 'date.sql', 'bits.sql', 'json.sql', 'string.sql']).statements) await client.query(statement)
  } catch (error) {
    await client.end().catch(() => {})
    await server.stop()
    throw error
  }
  return {
    client,
    server,
    query: async (text, params) => {
      const result = await client.query({ text, values: [...params], rowMode: 'array', types: { getTypeParser: () => (value: string) => value } })
      return result.rows as (string | null)[][]
    },
    async stop() {
      await client.end()
      await server.stop()
    },
  }
}
