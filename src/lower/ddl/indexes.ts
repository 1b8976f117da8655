import type * as A from '../../sql/ast.ts'
import { alterTable } from './alter-table.ts'
import type { DdlContext, DdlPlan } from './plan.ts'

const modifiersOf = (s: A.CreateIndex | A.DropIndex): Pick<A.AlterTable, 'algorithm' | 'lock'> => ({ ...(s.algorithm === undefined ? {} : { algorithm: s.algorithm }), ...(s.lock === undefined ? {} : { lock: s.lock }) })

/** CREATE INDEX is ALTER TABLE … ADD INDEX (manual: CREATE INDEX Statement). */
export function createIndexStatement(ctx: DdlContext, s: A.CreateIndex): Promise<DdlPlan> {
  return alterTable(ctx, { kind: 'alter-table', table: s.table, actions: [{ kind: 'add-key', key: s.key }], ...modifiersOf(s), span: s.span })
}

/** DROP INDEX … ON is ALTER TABLE … DROP INDEX. */
export function dropIndexStatement(ctx: DdlContext, s: A.DropIndex): Promise<DdlPlan> {
  return alterTable(ctx, { kind: 'alter-table', table: s.table, actions: [{ kind: 'drop-key', name: s.name }], ...modifiersOf(s), span: s.span })
}
