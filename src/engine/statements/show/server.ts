/** SHOW of the server: variables, status, clients, engines, character sets, accounts. */
import { mysqlError } from '../../../errors/mysql-error.ts'
import type * as A from '../../../sql/ast.ts'
import { CHARSETS } from '../../../types/charset-table.ts'
import { COLLATIONS } from '../../../types/collation-table.ts'
import { sendRows } from '../../respond.ts'
import type { MadeValue } from '../../respond.ts'
import type { StatementContext } from '../../statement-context.ts'
import { requireDatabase } from '../../system/databases.ts'
import { accountsOf, grantsOf, PRIVILEGES, splitAccount } from '../../system/privileges.ts'
import type { AccountFacts } from '../../system/privileges.ts'
import type { SystemRow } from '../../system/load.ts'
import { ENGINES, PLUGINS, statusRows } from '../../system/rows/server.ts'
import { answer, columnsOf } from './answer.ts'

const pick = (rows: readonly SystemRow[], ...columns: string[]): MadeValue[][] => rows.map((r) => columns.map((c) => (r[c] ?? null) as MadeValue))

export async function showVariables(n: A.Show, ctx: StatementContext): Promise<void> {
  await answer(n, ctx, columnsOf('variables'), ctx.session.variables.list(n.scope ?? 'session').map((v) => [v.name, v.value]))
}

export async function showStatus(n: A.Show, ctx: StatementContext): Promise<void> {
  await answer(n, ctx, columnsOf('status'), statusRows(ctx, n.scope ?? 'session').map((v) => [v.name, v.value]))
}

export async function showProcesslist(n: A.Show, ctx: StatementContext): Promise<void> {
  const rows = (await ctx.shared.clients.list()).map((c) => [c.id, c.user, c.host, c.database ?? null, c.command, c.time, c.state ?? (c.info === undefined ? '' : 'init'), c.info === undefined ? null : n.full ? c.info : c.info.slice(0, 100)])
  sendRows(ctx, columnsOf(n.full ? 'full-processlist' : 'processlist'), rows)
}

export async function showEngines(n: A.Show, ctx: StatementContext): Promise<void> {
  await answer(n, ctx, columnsOf('engines'), pick(ENGINES, 'ENGINE', 'SUPPORT', 'COMMENT', 'TRANSACTIONS', 'XA', 'SAVEPOINTS'))
}

/** SHOW ENGINE name STATUS | MUTEX | LOGS: what PostgreSQL is doing, in the one row that InnoDB has. */
export async function showEngine(n: A.Show, ctx: StatementContext): Promise<void> {
  const name = (n.text ?? '').toLowerCase()
  const known = ENGINES.find((e) => String(e['ENGINE']).toLowerCase() === name)
  if (known === undefined && name !== 'all') throw mysqlError('ER_UNKNOWN_STORAGE_ENGINE', n.text ?? '')
  if (n.what !== 'engine-status' || (name !== 'innodb' && name !== 'all')) return sendRows(ctx, columnsOf('engine-status'), [])
  const { health, counters } = ctx.shared.pool
  const status = ctx.shared.status()
  const text = [
    '', '=====================================', `${new Date().toISOString().slice(0, 19).replace('T', ' ')} INNODB MONITOR OUTPUT`, '=====================================',
    `PostgreSQL connections: ${health.total} open, ${health.idle} idle, ${health.waiting} waiting, at most ${health.max}`, `Connections opened ${counters.opened}, closed ${counters.closed}, lost ${counters.lost}`, `Queries ${status['Queries'] ?? 0}, uptime ${status['Uptime'] ?? 0} s`,
    '----------------------------', 'END OF INNODB MONITOR OUTPUT', '============================', '',
  ].join('\n')
  sendRows(ctx, columnsOf('engine-status'), [['InnoDB', '', text]])
}

export async function showCharset(n: A.Show, ctx: StatementContext): Promise<void> {
  await answer(n, ctx, columnsOf('charset'), CHARSETS.map((c) => [c.name, c.description, c.defaultCollation, c.maxlen]))
}

export async function showCollation(n: A.Show, ctx: StatementContext): Promise<void> {
  const rows = COLLATIONS.toSorted((a, b) => (a.name.toUpperCase() < b.name.toUpperCase() ? -1 : 1)).map((c) => [c.name, c.charset, c.id, c.isDefault ? 'Yes' : '', 'Yes', c.sortlen, c.padAttribute])
  await answer(n, ctx, columnsOf('collation'), rows)
}

export async function showPlugins(n: A.Show, ctx: StatementContext): Promise<void> {
  await answer(n, ctx, columnsOf('plugins'), pick(PLUGINS, 'PLUGIN_NAME', 'PLUGIN_STATUS', 'PLUGIN_TYPE', 'PLUGIN_LIBRARY', 'PLUGIN_LICENSE'))
}

export async function showPrivileges(_n: A.Show, ctx: StatementContext): Promise<void> {
  sendRows(ctx, columnsOf('privileges'), PRIVILEGES.map(([name, context, comment]) => [name, context, comment]))
}

function accountNamed(n: A.Show, ctx: StatementContext): AccountFacts | undefined {
  const [user, host] = n.account === undefined || n.account.current ? splitAccount(ctx.identity.account) : [n.account.user, n.account.host]
  return accountsOf(ctx).find((a) => a.user === user && a.host.toLowerCase() === host.toLowerCase())
}

export async function showGrants(n: A.Show, ctx: StatementContext): Promise<void> {
  const account = accountNamed(n, ctx)
  if (account === undefined) throw mysqlError('ER_NONEXISTING_GRANT', n.account?.user ?? '', n.account?.host ?? '')
  sendRows(ctx, columnsOf('grants', `Grants for ${account.user}@${account.host}`), grantsOf(account).map((line) => [line]))
}

export async function showCreateUser(n: A.Show, ctx: StatementContext): Promise<void> {
  const account = accountNamed(n, ctx)
  if (account === undefined) throw mysqlError('ER_CANNOT_USER', 'SHOW CREATE USER', `'${n.account?.user ?? ''}'@'${n.account?.host ?? ''}'`)
  const text = `CREATE USER \`${account.user}\`@\`${account.host}\` IDENTIFIED WITH '${account.plugin}' REQUIRE NONE PASSWORD EXPIRE DEFAULT ACCOUNT UNLOCK PASSWORD HISTORY DEFAULT PASSWORD REUSE INTERVAL DEFAULT PASSWORD REQUIRE CURRENT DEFAULT`
  sendRows(ctx, columnsOf('create-user', `CREATE USER for ${account.user}@${account.host}`), [[text]])
}

/** Forms of what a database may hold and none does: the columns, after the database has been found. */
export async function showNoneOfDatabase(n: A.Show, ctx: StatementContext): Promise<void> {
  await requireDatabase(ctx, n.schema)
  await answer(n, ctx, columnsOf(n.what), [])
}

/** Forms whose answer is empty on a server that does not use the feature: no replication, no profiling, no open tables. */
export async function showNone(n: A.Show, ctx: StatementContext): Promise<void> {
  if (n.what === 'open-tables' && n.schema !== undefined) await requireDatabase(ctx, n.schema)
  await answer(n, ctx, columnsOf(n.what === 'master-status' ? 'binary-log-status' : n.what === 'profile' && /all/.test(n.text ?? '') ? 'profile-all' : n.what), [])
}

export async function showBinaryLogs(): Promise<void> {
  throw mysqlError('ER_NO_BINARY_LOGGING')
}

export async function showCode(): Promise<void> {
  throw mysqlError('ER_FEATURE_DISABLED', 'SHOW PROCEDURE|FUNCTION CODE', '--with-debug')
}
