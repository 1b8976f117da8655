import { writeComment, type DatabaseFacts } from '../../catalog/facts.ts'
import { cutBytes, mysqlError } from '../../errors/mysql-error.ts'
import { warning } from '../../errors/warning.ts'
import type { PgStatement } from '../../pg/ast.ts'
import type * as A from '../../sql/ast.ts'
import { charsetOf } from '../../catalog/storage.ts'
import { attachViews } from './emit.ts'
import { collationFromOptions } from './options.ts'
import type { DdlContext, DdlPlan } from './plan.ts'

function record(name: string, schema: string, collation: string): PgStatement {
  const facts: DatabaseFacts & { n?: string } = { cs: charsetOf(collation), co: collation, ...(name.length > schema.length || Buffer.byteLength(name) > 63 ? { n: name } : {}) }
  return { kind: 'comment', object: 'SCHEMA', name: { name: schema }, text: writeComment('', facts) }
}

/** CREATE DATABASE: a schema, with its character set and collation in the schema's comment. */
export async function createDatabase(ctx: DdlContext, s: A.CreateDatabase): Promise<DdlPlan> {
  if ([...s.name].length > 64) throw mysqlError('ER_TOO_LONG_IDENT', cutBytes(s.name, 256))
  if (s.name === '' || s.name.endsWith(' ')) throw mysqlError('ER_WRONG_DB_NAME', s.name)
  const collation = collationFromOptions(s.options, ctx.serverCollation)
  if (await ctx.catalog.database(s.name)) {
    if (!s.ifNotExists) throw mysqlError('ER_DB_CREATE_EXISTS', s.name)
    return { steps: [], invalidates: [], warnings: [warning('Note', 'ER_DB_CREATE_EXISTS', s.name)], affected: 1, commits: true }
  }
  const schema = ctx.catalog.schemaOf(s.name)
  // A name PostgreSQL keeps for itself, and the helper schema.
  if (/^pg_/i.test(schema) || schema === 'aproxy') throw mysqlError('ER_WRONG_DB_NAME', s.name)
  return { steps: [{ kind: 'create-schema', name: schema }, record(s.name, schema, collation), attachViews], invalidates: [{ database: s.name }], warnings: [], affected: 1, commits: true }
}

/** ALTER DATABASE: only the record changes; tables keep what they have. */
export async function alterDatabase(ctx: DdlContext, s: A.AlterDatabase): Promise<DdlPlan> {
  const name = s.name ?? ctx.database
  if (name === undefined) throw mysqlError('ER_NO_DB_ERROR')
  const database = await ctx.catalog.database(name)
  if (!database) throw mysqlError('ER_BAD_DB_ERROR', name)
  return {
    steps: [record(database.name, database.schema, collationFromOptions(s.options, database.collation))],
    invalidates: [{ database: name }], warnings: [], affected: 1, commits: true,
  }
}
