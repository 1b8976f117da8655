import type * as A from '../../sql/ast.ts'
import { alterTable } from './alter-table.ts'
import { createTable } from './create-table.ts'
import { alterDatabase, createDatabase } from './database.ts'
import { dropDatabase, dropTable, dropView, truncate } from './drop.ts'
import { createIndexStatement, dropIndexStatement } from './indexes.ts'
import type { DdlContext, DdlPlan } from './plan.ts'
import { renameTable } from './rename.ts'
import { createView } from './view.ts'

export type DdlStatement =
  | A.CreateTable | A.AlterTable | A.DropTable | A.CreateIndex | A.DropIndex | A.CreateView | A.DropView | A.CreateDatabase | A.AlterDatabase | A.DropDatabase | A.Truncate | A.RenameTable

/** Takes a DDL statement and what the session gives; returns the steps for PostgreSQL. Throws MySQL's errors before anything is sent. */
export function lowerDdl(statement: DdlStatement, ctx: DdlContext): Promise<DdlPlan> {
  switch (statement.kind) {
    case 'create-table': return createTable(ctx, statement)
    case 'alter-table': return alterTable(ctx, statement)
    case 'drop-table': return dropTable(ctx, statement)
    case 'create-index': return createIndexStatement(ctx, statement)
    case 'drop-index': return dropIndexStatement(ctx, statement)
    case 'create-view': return createView(ctx, statement)
    case 'drop-view': return dropView(ctx, statement)
    case 'create-database': return createDatabase(ctx, statement)
    case 'alter-database': return alterDatabase(ctx, statement)
    case 'drop-database': return dropDatabase(ctx, statement)
    case 'truncate': return truncate(ctx, statement)
    case 'rename-table': return renameTable(ctx, statement)
  }
}
