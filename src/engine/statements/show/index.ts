import type * as A from '../../../sql/ast.ts'
import { mysqlError } from '../../../errors/mysql-error.ts'
import type { StatementContext } from '../../statement-context.ts'
import { showDiagnostics } from './diagnostics.ts'
import { showCreateProgram, showRoutineStatus, showTriggers } from './programs.ts'
import { showColumns, showCreate, showCreateDb, showDatabases, showIndex, showTables, showTableStatus } from './schema.ts'
import {
  showBinaryLogs, showCharset, showCode, showCollation, showCreateUser, showEngine, showEngines, showGrants, showNone, showNoneOfDatabase, showPlugins, showPrivileges, showProcesslist, showStatus, showVariables,
} from './server.ts'

type Show = (n: A.Show, ctx: StatementContext) => Promise<void>

/** One row per form of SHOW. */
const forms: Readonly<Record<string, Show>> = {
  warnings: showDiagnostics, errors: showDiagnostics, 'count-warnings': showDiagnostics, 'count-errors': showDiagnostics,
  databases: showDatabases, tables: showTables, 'table-status': showTableStatus, columns: showColumns, index: showIndex, 'create-table': showCreate, 'create-view': showCreate, 'create-database': showCreateDb,
  'create-procedure': showCreateProgram, 'create-function': showCreateProgram, 'create-trigger': showCreateProgram, 'create-event': showCreateProgram, 'create-user': showCreateUser,
  variables: showVariables, status: showStatus, processlist: showProcesslist, engines: showEngines, 'engine-status': showEngine, 'engine-logs': showEngine, 'engine-mutex': showEngine,
  charset: showCharset, collation: showCollation, plugins: showPlugins, privileges: showPrivileges, grants: showGrants,
  triggers: showTriggers, events: showNoneOfDatabase, 'procedure-status': showRoutineStatus, 'function-status': showRoutineStatus, 'procedure-code': showCode, 'function-code': showCode,
  'open-tables': showNone, profiles: showNone, profile: showNone, 'binary-logs': showBinaryLogs, 'binary-log-status': showNone, 'master-status': showNone, 'binlog-events': showNone, 'relaylog-events': showNone,
  replicas: showNone, 'replica-status': showNone,
}

/** SHOW (manual: SHOW Statements). */
export async function show(n: A.Show, ctx: StatementContext): Promise<void> {
  const form = Object.hasOwn(forms, n.what) ? forms[n.what] : undefined
  if (form === undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', `SHOW ${n.what.toUpperCase().replaceAll('-', ' ')}`)
  await form(n, ctx)
}
