import type { ForeignKeyFact, PgErrorContext } from '../errors/from-postgres.ts'
import { hasSqlMode, SQL_MODE } from '../types/sql-mode.ts'
import type * as A from '../sql/ast.ts'
import type { Plan } from './plan.ts'
import type { StatementContext } from './statement-context.ts'

/** What the error mapping needs to know of the statement that failed. */
export function errorContext(ctx: StatementContext, statement: A.Statement | undefined, plan?: Plan): PgErrorContext {
  const kind = plan?.verb ?? (statement === undefined ? 'other' : statement.kind === 'query' ? 'select' : statement.kind === 'insert' ? (statement.replace ? 'replace' : 'insert') : statement.kind === 'update' || statement.kind === 'delete' ? statement.kind : 'ddl')
  const table = plan?.kind === 'write' ? plan.table : undefined
  return {
    statement: kind, database: ctx.session.database, user: ctx.session.options.user, host: ctx.session.options.host,
    ...(table ? { table: table.name } : {}),
    databaseOf: (schema) => ctx.shared.catalog.databaseOf(schema),
    foreignKey: (schema, relation, name) => foreignKeyFact(ctx, schema, relation, name, plan),
  }
}

function foreignKeyFact(ctx: StatementContext, schema: string, relation: string, name: string, plan: Plan | undefined): ForeignKeyFact | undefined {
  const database = ctx.shared.catalog.databaseOf(schema)
  const table = plan?.tables.find((t) => t.schema === schema && t.relation === relation) ?? ctx.shared.catalog.table(database, relation)
  const key = table?.foreignKeys.find((k) => name === k.name || name.endsWith(`__${k.name}`))
  if (table === undefined || key === undefined) return undefined
  return { database: table.database, table: table.name, name: key.name, columns: key.columns, referencedDatabase: key.database, referencedTable: key.table, referencedColumns: key.references, onDelete: key.onDelete, onUpdate: key.onUpdate, ansiQuotes: hasSqlMode(ctx.session.sqlMode, SQL_MODE.ANSI_QUOTES) }
}

