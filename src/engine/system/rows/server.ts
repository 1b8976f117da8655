/** What the gateway knows of itself: character sets, engines, variables, clients, accounts. */
import { globalStatus, sessionStatus, StatusCounters } from '../../../session/status-variables.ts'
import { nonReservedWords, reservedWords } from '../../../sql/keywords.ts'
import { CHARSETS } from '../../../types/charset-table.ts'
import { COLLATIONS } from '../../../types/collation-table.ts'
import type { StatementContext } from '../../statement-context.ts'
import type { RowMaker, SystemRow } from '../load.ts'
import { accountsOf, databasePrivileges, GRANTED, grantee } from '../privileges.ts'

const DEF = 'def'

/** Engines that CREATE TABLE accepts: every table is PostgreSQL's, shown as InnoDB. */
export const ENGINES: readonly SystemRow[] = [
  { ENGINE: 'InnoDB', SUPPORT: 'DEFAULT', COMMENT: 'Supports transactions, row-level locking, and foreign keys', TRANSACTIONS: 'YES', XA: 'YES', SAVEPOINTS: 'YES' },
  { ENGINE: 'MEMORY', SUPPORT: 'YES', COMMENT: 'Hash based, stored in memory, useful for temporary tables', TRANSACTIONS: 'NO', XA: 'NO', SAVEPOINTS: 'NO' },
  { ENGINE: 'MyISAM', SUPPORT: 'YES', COMMENT: 'MyISAM storage engine', TRANSACTIONS: 'NO', XA: 'NO', SAVEPOINTS: 'NO' },
  { ENGINE: 'PERFORMANCE_SCHEMA', SUPPORT: 'YES', COMMENT: 'Performance Schema', TRANSACTIONS: 'NO', XA: 'NO', SAVEPOINTS: 'NO' },
]

const plugin = (name: string, type: string, version: string): SystemRow => ({
  PLUGIN_NAME: name, PLUGIN_VERSION: '1.0', PLUGIN_STATUS: 'ACTIVE', PLUGIN_TYPE: type, PLUGIN_TYPE_VERSION: version, PLUGIN_LIBRARY: null, PLUGIN_LIBRARY_VERSION: null, PLUGIN_AUTHOR: 'aproxy', PLUGIN_DESCRIPTION: name, PLUGIN_LICENSE: 'PROPRIETARY', LOAD_OPTION: 'FORCE',
})
export const PLUGINS: readonly SystemRow[] = [
  plugin('mysql_native_password', 'AUTHENTICATION', '2.1'), plugin('caching_sha2_password', 'AUTHENTICATION', '2.1'), plugin('InnoDB', 'STORAGE ENGINE', '80400.0'), plugin('MEMORY', 'STORAGE ENGINE', '80400.0'),
  plugin('MyISAM', 'STORAGE ENGINE', '80400.0'), plugin('PERFORMANCE_SCHEMA', 'STORAGE ENGINE', '80400.0'),
]

const processes: RowMaker = async (ctx) => (await ctx.shared.clients.list()).map((c) => ({ ID: c.id, USER: c.user, HOST: c.host, DB: c.database ?? null, COMMAND: c.command, TIME: c.time, STATE: c.state ?? '', INFO: c.info ?? null }))

const words: readonly SystemRow[] = [...[...reservedWords].map((WORD) => ({ WORD, RESERVED: 1 })), ...[...nonReservedWords].map((WORD) => ({ WORD, RESERVED: 0 }))].sort((a, b) => (a.WORD < b.WORD ? -1 : 1))

const userPrivileges: RowMaker = (ctx) => accountsOf(ctx).flatMap((a) => (a.databases === undefined ? GRANTED : ['USAGE']).map((p) => ({ GRANTEE: grantee(a), TABLE_CATALOG: DEF, PRIVILEGE_TYPE: p, IS_GRANTABLE: a.databases === undefined ? 'YES' : 'NO' })))
const schemaPrivileges: RowMaker = (ctx) => accountsOf(ctx).flatMap((a) => (a.databases ?? []).flatMap((d) => databasePrivileges.map((p) => ({ GRANTEE: grantee(a), TABLE_CATALOG: DEF, TABLE_SCHEMA: d, PRIVILEGE_TYPE: p, IS_GRANTABLE: 'NO' }))))

export const serverRows: Readonly<Record<string, RowMaker>> = {
  CHARACTER_SETS: () => CHARSETS.map((c) => ({ CHARACTER_SET_NAME: c.name, DEFAULT_COLLATE_NAME: c.defaultCollation, DESCRIPTION: c.description, MAXLEN: c.maxlen })),
  COLLATIONS: () => COLLATIONS.map((c) => ({ COLLATION_NAME: c.name, CHARACTER_SET_NAME: c.charset, ID: c.id, IS_DEFAULT: c.isDefault ? 'Yes' : '', IS_COMPILED: 'Yes', SORTLEN: c.sortlen, PAD_ATTRIBUTE: c.padAttribute })),
  COLLATION_CHARACTER_SET_APPLICABILITY: () => COLLATIONS.map((c) => ({ COLLATION_NAME: c.name, CHARACTER_SET_NAME: c.charset })),
  ENGINES: () => ENGINES,
  PLUGINS: () => PLUGINS,
  PROCESSLIST: processes,
  KEYWORDS: () => words,
  USER_PRIVILEGES: userPrivileges,
  SCHEMA_PRIVILEGES: schemaPrivileges,
  USER_ATTRIBUTES: (ctx) => accountsOf(ctx).map((a) => ({ USER: a.user, HOST: a.host, ATTRIBUTE: null })),
  RESOURCE_GROUPS: () => [
    { RESOURCE_GROUP_NAME: 'USR_default', RESOURCE_GROUP_TYPE: 'USER', RESOURCE_GROUP_ENABLED: 1, VCPU_IDS: '0', THREAD_PRIORITY: 0 },
    { RESOURCE_GROUP_NAME: 'SYS_default', RESOURCE_GROUP_TYPE: 'SYSTEM', RESOURCE_GROUP_ENABLED: 1, VCPU_IDS: '0', THREAD_PRIORITY: 0 },
  ],
}

// ---------------------------------------------------------------- performance_schema

const named = (rows: readonly { readonly name: string; readonly value: string }[]): SystemRow[] => rows.map((r) => ({ VARIABLE_NAME: r.name, VARIABLE_VALUE: r.value }))

const NO_COUNTS = new StatusCounters()

/** What a session does not count for itself. */
const globalFacts = (facts: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(facts).filter(([name]) => !/^(Com_|Bytes_|Questions$)/.test(name)))

/** The rows of SHOW STATUS. */
export function statusRows(ctx: StatementContext, scope: 'global' | 'session'): readonly { readonly name: string; readonly value: string }[] {
  const known = ctx.shared.status()
  const facts = { Uptime_since_flush_status: known['Uptime'] ?? '0', ...known }
  return scope === 'global' ? globalStatus(NO_COUNTS, facts) : sessionStatus(ctx.session.counters, NO_COUNTS, { ...globalFacts(facts), Ssl_version: ctx.identity.encryption?.version ?? '', Ssl_cipher: ctx.identity.encryption?.cipher ?? '' })
}

const attributes: RowMaker = (ctx) => [...ctx.identity.attributes].map(([name, value], i) => ({ PROCESSLIST_ID: ctx.identity.id, ATTR_NAME: name, ATTR_VALUE: value, ORDINAL_POSITION: i }))

const threads: RowMaker = async (ctx) => (await ctx.shared.clients.list()).map((c) => ({
  THREAD_ID: c.id, NAME: 'thread/sql/one_connection', TYPE: 'FOREGROUND', PROCESSLIST_ID: c.id, PROCESSLIST_USER: c.user, PROCESSLIST_HOST: c.host.replace(/:\d+$/, ''), PROCESSLIST_DB: c.database ?? null, PROCESSLIST_COMMAND: c.command, PROCESSLIST_TIME: c.time,
  PROCESSLIST_STATE: c.state ?? null, PROCESSLIST_INFO: c.info ?? null, INSTRUMENTED: 'YES', HISTORY: 'YES', CONNECTION_TYPE: 'TCP/IP', EXECUTION_ENGINE: 'PRIMARY', CONTROLLED_MEMORY: 0, MAX_CONTROLLED_MEMORY: 0, TOTAL_MEMORY: 0, MAX_TOTAL_MEMORY: 0, TELEMETRY_ACTIVE: 'NO',
}))

/** Connections by what they have in common. */
const connections = (columns: readonly ('USER' | 'HOST')[]): RowMaker => async (ctx) => {
  const counts = new Map<string, Record<string, string | number | null>>()
  for (const c of await ctx.shared.clients.list()) {
    const facts = { USER: c.user, HOST: c.host.replace(/:\d+$/, '') }
    const key = columns.map((k) => facts[k]).join('\0')
    const row = counts.get(key) ?? { ...Object.fromEntries(columns.map((k) => [k, facts[k]])), CURRENT_CONNECTIONS: 0, TOTAL_CONNECTIONS: 0 }
    row['CURRENT_CONNECTIONS'] = Number(row['CURRENT_CONNECTIONS']) + 1
    row['TOTAL_CONNECTIONS'] = row['CURRENT_CONNECTIONS']
    counts.set(key, row)
  }
  return counts.values()
}

export const performanceRows: Readonly<Record<string, RowMaker>> = {
  session_variables: (ctx) => named(ctx.session.variables.list('session')),
  global_variables: (ctx) => named(ctx.session.variables.list('global')),
  variables_by_thread: (ctx) => ctx.session.variables.list('session').map((v) => ({ THREAD_ID: ctx.identity.id, VARIABLE_NAME: v.name, VARIABLE_VALUE: v.value })),
  variables_info: (ctx) => ctx.session.variables.list('session').map((v) => ({ VARIABLE_NAME: v.name, VARIABLE_SOURCE: 'COMPILED', VARIABLE_PATH: '', MIN_VALUE: '0', MAX_VALUE: '0' })),
  session_status: (ctx) => named(statusRows(ctx, 'session')),
  global_status: (ctx) => named(statusRows(ctx, 'global')),
  status_by_thread: (ctx) => statusRows(ctx, 'session').map((v) => ({ THREAD_ID: ctx.identity.id, VARIABLE_NAME: v.name, VARIABLE_VALUE: v.value })),
  processlist: async (ctx, wanted) => [...(await processes(ctx, wanted))].map((p) => ({ ...p, EXECUTION_ENGINE: 'PRIMARY' })),
  threads,
  session_connect_attrs: attributes,
  session_account_connect_attrs: attributes,
  accounts: connections(['USER', 'HOST']),
  users: connections(['USER']),
  hosts: connections(['HOST']),
  setup_actors: () => [{ HOST: '%', USER: '%', ROLE: '%', ENABLED: 'YES', HISTORY: 'YES' }],
  setup_consumers: () => ['events_stages_current', 'events_stages_history', 'events_statements_current', 'events_statements_history', 'events_transactions_current', 'global_instrumentation', 'thread_instrumentation', 'statements_digest'].map((NAME) => ({ NAME, ENABLED: 'NO' })),
  user_variables_by_thread: (ctx) => [...ctx.session.userVariables.entries()].map(([name, value]) => ({ THREAD_ID: ctx.identity.id, VARIABLE_NAME: name, VARIABLE_VALUE: value.kind === 'null' ? null : value.kind === 'bytes' ? value.value.toString('utf8') : String(value.value) })),
}

// ---------------------------------------------------------------- mysql, sys

const allPrivileges = Object.fromEntries([
  'Select', 'Insert', 'Update', 'Delete', 'Create', 'Drop', 'Reload', 'Shutdown', 'Process', 'File', 'Grant', 'References', 'Index', 'Alter', 'Show_db', 'Super', 'Create_tmp_table', 'Lock_tables', 'Execute', 'Repl_slave', 'Repl_client',
  'Create_view', 'Show_view', 'Create_routine', 'Alter_routine', 'Create_user', 'Event', 'Trigger', 'Create_tablespace', 'Create_role', 'Drop_role',
].map((name) => [`${name}_priv`, name] as const))

const users: RowMaker = (ctx) => accountsOf(ctx).map((a) => ({
  ...Object.fromEntries(Object.keys(allPrivileges).map((c) => [c, a.databases === undefined ? 'Y' : 'N'])),
  Host: a.host, User: a.user, plugin: a.plugin, authentication_string: null, password_expired: 'N', account_locked: 'N',
}))

const databaseGrants: RowMaker = (ctx) => accountsOf(ctx).flatMap((a) => (a.databases ?? []).map((Db) => ({
  Host: a.host, User: a.user, Db, ...Object.fromEntries(Object.keys(allPrivileges).filter((c) => databasePrivileges.some((p) => p.replaceAll(' ', '_').toLowerCase() === c.replace(/_priv$/, '').replace('tmp_table', 'temporary_tables').toLowerCase())).map((c) => [c, 'Y'])),
})))

const zones: RowMaker = () => Intl.supportedValuesOf('timeZone').map((Name, i) => ({ Name, Time_zone_id: i + 1 }))

export const mysqlRows: Readonly<Record<string, RowMaker>> = { user: users, db: databaseGrants, time_zone_name: zones }

export const sysRows: Readonly<Record<string, RowMaker>> = {
  version: (ctx) => [{ sys_version: '2.1.2', mysql_version: ctx.shared.version }],
}
