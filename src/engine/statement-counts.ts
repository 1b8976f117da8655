/** The status variables that count statements by kind (manual: Server Status Variables, Com_xxx). */
import type * as A from '../sql/ast.ts'
import { STATUS_ROWS } from '../session/status-table.ts'
import type { QueryStats } from '../base/query-stats.ts'
import type { Session } from '../session/session.ts'
import type { Plan } from './plan.ts'

const known: ReadonlySet<string> = new Set(STATUS_ROWS.map(([name]) => name))

const ofPlan: Readonly<Record<Plan['verb'], string>> = { select: 'Com_select', insert: 'Com_insert', replace: 'Com_replace', update: 'Com_update', delete: 'Com_delete' }

/** Kinds whose counter has another name. */
const ofKind: Readonly<Record<string, string>> = {
  query: 'Com_select', set: 'Com_set_option', use: 'Com_change_db', 'call-procedure': 'Com_call_procedure', 'create-database': 'Com_create_db', 'alter-database': 'Com_alter_db', 'drop-database': 'Com_drop_db', prepare: 'Com_prepare_sql', execute: 'Com_execute_sql', deallocate: 'Com_dealloc_sql',
  describe: 'Com_show_fields', explain: 'Com_explain_other', 'load-data': 'Com_load', handler: 'Com_ha_read',
}

/** How SHOW's kinds are called here and there. */
const ofShow: Readonly<Record<string, string>> = { columns: 'fields', index: 'keys', engines: 'storage_engines', charset: 'charsets', collation: 'collations', 'create-database': 'create_db', 'create-function': 'create_func', 'create-procedure': 'create_proc', 'create-view': 'create_table', 'binary-logs': 'binlogs' }

/** Takes a statement's plan or tree; returns the variable that counts it, undefined when none does. */
export function counterOf(plan: Plan | undefined, statement: A.Statement | undefined): string | undefined {
  if (plan !== undefined) return ofPlan[plan.verb]
  if (statement === undefined) return undefined
  const name = statement.kind === 'show' ? `Com_show_${ofShow[statement.what] ?? statement.what.replaceAll('-', '_')}`
    : statement.kind === 'insert' ? (statement.replace ? 'Com_replace' : 'Com_insert')
      : statement.kind === 'rollback' && statement.savepoint !== undefined ? 'Com_rollback_to_savepoint'
        : ofKind[statement.kind] ?? `Com_${statement.kind.replaceAll('-', '_')}`
  return known.has(name) ? name : undefined
}

/** Counts a finished statement for the gateway and for its session. */
export function countStatement(plan: Plan | undefined, statement: A.Statement | undefined, stats: QueryStats, session: Session): void {
  const counter = counterOf(plan, statement)
  session.counters.add('Questions')
  if (counter === undefined) return
  stats.commands.add(counter)
  session.counters.add(counter)
}
