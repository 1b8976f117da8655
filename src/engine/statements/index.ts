import type { Statement, StatementKind } from '../../sql/ast.ts'
import type { Handler } from '../statement-context.ts'
import { account } from './accounts.ts'
import { administer, help, xa } from './administration.ts'
import { define } from './definitions.ts'
import { getDiagnostics, signal } from './diagnostics.ts'
import { explain } from './explain/index.ts'
import { loadData } from './load-data/index.ts'
import { flush, lockTables, unlockTables } from './locks.ts'
import { maintain } from './maintenance.ts'
import { call } from '../program/call.ts'
import { alterEvent, alterRoutine, createRoutine, dropProgram } from './programs.ts'
import { set } from './set.ts'
import { deallocate, doStatement, execute, kill, prepare, use } from './session.ts'
import { show } from './show/index.ts'
import { describe } from './show/schema.ts'
import { createTrigger } from './triggers.ts'
import { begin, commit, releaseSavepoint, rollback, savepoint } from './transactions.ts'

/** One row per kind of statement; a kind without a row is refused by name (1235). */
export const statementHandlers: { readonly [K in StatementKind]?: Handler<Extract<Statement, { kind: K }>> } = {
  begin, commit, rollback, savepoint, 'release-savepoint': releaseSavepoint,
  set, use, do: doStatement, prepare, execute, deallocate, kill, show, describe,
  'lock-tables': lockTables, 'unlock-tables': unlockTables, flush, 'load-data': loadData, 'table-maintenance': maintain, signal, 'get-diagnostics': getDiagnostics, explain, account, admin: administer, help, xa,
  'create-table': define, 'alter-table': define, 'drop-table': define, 'create-index': define, 'drop-index': define, 'create-view': define, 'drop-view': define,
  'call-procedure': call, 'create-routine': createRoutine, 'create-trigger': createTrigger, 'alter-routine': alterRoutine, 'alter-event': alterEvent, 'drop-program': dropProgram,
  'create-database': define, 'alter-database': define, 'drop-database': define, truncate: define, 'rename-table': define,
}
