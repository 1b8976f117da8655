// table
import type { StatementContext } from '../statement-context.ts'

/** An account that may log in, as far as the engine needs to know it. */
export interface AccountFacts {
  readonly user: string
  readonly host: string
  readonly plugin: string
  /** undefined: all */
  readonly databases?: readonly string[]
}

/** Static privileges: name, context, comment (manual: SHOW PRIVILEGES); `d`: granted on databases too. */
export const PRIVILEGES: readonly (readonly [name: string, context: string, comment: string, level: '' | 'd'])[] = [
  ['Alter', 'Tables', 'To alter the table', 'd'],
  ['Alter routine', 'Functions,Procedures', 'To alter or drop stored functions/procedures', 'd'],
  ['Create', 'Databases,Tables,Indexes', 'To create new databases and tables', 'd'],
  ['Create routine', 'Databases', 'To use CREATE FUNCTION/PROCEDURE', 'd'],
  ['Create role', 'Server Admin', 'To create new roles', ''],
  ['Create temporary tables', 'Databases', 'To use CREATE TEMPORARY TABLE', 'd'],
  ['Create view', 'Tables', 'To create new views', 'd'],
  ['Create user', 'Server Admin', 'To create new users', ''],
  ['Delete', 'Tables', 'To delete existing rows', 'd'],
  ['Drop', 'Databases,Tables', 'To drop databases, tables, and views', 'd'],
  ['Drop role', 'Server Admin', 'To drop roles', ''],
  ['Event', 'Server Admin', 'To create, alter, drop and execute events', 'd'],
  ['Execute', 'Functions,Procedures', 'To execute stored routines', 'd'],
  ['File', 'File access on server', 'To read and write files on the server', ''],
  ['Grant option', 'Databases,Tables,Functions,Procedures', 'To give to other users those privileges you possess', ''],
  ['Index', 'Tables', 'To create or drop indexes', 'd'],
  ['Insert', 'Tables', 'To insert data into tables', 'd'],
  ['Lock tables', 'Databases', 'To use LOCK TABLES (together with SELECT privilege)', 'd'],
  ['Process', 'Server Admin', 'To view the plain text of currently executing queries', ''],
  ['Proxy', 'Server Admin', 'To make proxy user possible', ''],
  ['References', 'Databases,Tables', 'To have references on tables', 'd'],
  ['Reload', 'Server Admin', 'To reload or refresh tables, logs and privileges', ''],
  ['Replication client', 'Server Admin', 'To ask where the slave or master servers are', ''],
  ['Replication slave', 'Server Admin', 'To read binary log events from the master', ''],
  ['Select', 'Tables', 'To retrieve rows from table', 'd'],
  ['Show databases', 'Server Admin', 'To see all databases with SHOW DATABASES', ''],
  ['Show view', 'Tables', 'To see views with SHOW CREATE VIEW', 'd'],
  ['Shutdown', 'Server Admin', 'To shut down the server', ''],
  ['Super', 'Server Admin', 'To use KILL thread, SET GLOBAL, CHANGE REPLICATION SOURCE, etc.', ''],
  ['Trigger', 'Tables', 'To use triggers', 'd'],
  ['Create tablespace', 'Server Admin', 'To create/alter/drop tablespaces', ''],
  ['Update', 'Tables', 'To update existing rows', 'd'],
  ['Usage', 'Server Admin', 'No privileges - allow connect only', ''],
]

/** Privileges in the order of GRANT (manual: SHOW GRANTS). */
export const GRANTED = [
  'SELECT', 'INSERT', 'UPDATE', 'DELETE', 'CREATE', 'DROP', 'RELOAD', 'SHUTDOWN', 'PROCESS', 'FILE', 'REFERENCES', 'INDEX', 'ALTER', 'SHOW DATABASES', 'SUPER', 'CREATE TEMPORARY TABLES', 'LOCK TABLES', 'EXECUTE',
  'REPLICATION SLAVE', 'REPLICATION CLIENT', 'CREATE VIEW', 'SHOW VIEW', 'CREATE ROUTINE', 'ALTER ROUTINE', 'CREATE USER', 'EVENT', 'TRIGGER', 'CREATE TABLESPACE', 'CREATE ROLE', 'DROP ROLE',
]

export const databasePrivileges: readonly string[] = GRANTED.filter((name) => PRIVILEGES.some(([p, , , level]) => level === 'd' && p.toUpperCase() === name))

/** The accounts that may log in; the one of this session is always among them. */
export function accountsOf(ctx: StatementContext): readonly AccountFacts[] {
  const known = ctx.shared.accounts?.() ?? []
  const [user, host] = splitAccount(ctx.identity.account)
  if (known.some((a) => a.user === user && a.host === host)) return known
  return [...known, { user, host, plugin: 'caching_sha2_password', ...(ctx.identity.databases ? { databases: ctx.identity.databases } : {}) }]
}

export function splitAccount(account: string): readonly [user: string, host: string] {
  const at = account.lastIndexOf('@')
  return at < 0 ? [account, '%'] : [account.slice(0, at), account.slice(at + 1)]
}

/** The lines of SHOW GRANTS for an account. */
export function grantsOf(a: AccountFacts): string[] {
  const to = `${backticked(a.user)}@${backticked(a.host)}`
  if (a.databases === undefined) return [`GRANT ${GRANTED.join(', ')} ON *.* TO ${to} WITH GRANT OPTION`]
  return [`GRANT USAGE ON *.* TO ${to}`, ...a.databases.map((d) => `GRANT ALL PRIVILEGES ON ${backticked(d)}.* TO ${to}`)]
}
const backticked = (name: string): string => `\`${name.replaceAll('`', '``')}\``

/** `'user'@'host'`, as INFORMATION_SCHEMA names a grantee. */
export const grantee = (a: AccountFacts): string => `'${a.user.replaceAll("'", "''")}'@'${a.host.replaceAll("'", "''")}'`
