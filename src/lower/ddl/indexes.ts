import type * as A from '../../sql/ast.ts'
import { alterTable } from './alter-table.ts'
import type { DdlContext, DdlPlan } from './plan.ts'

/** CREATE INDEX is ALTER TABLE … ADD INDEX (manual: CREATE INDEX Statement). */
export function createIndexStatement(ctx: DdlContext, s: A.CreateIndex): Promise<DdlPlan> {
  return alterTable(ctx, { kind: 'alter-table', table: s.table, actions: [{ kind: 'add-key', key: s.key }], span: s.span })
}

/** DROP INDEX … ON is ALTER TABLE … DROP INDEX. */
export function dropIndexStatement(ctx: DdlContext, s: A.DropIndex): Promise<DdlPlan> {
  return alterTable(ctx, { kind: 'alter-table', table: s.table, actions: [{ kind: 'drop-key', name: s.name }], span: s.span })
}
