/** GRANT and REVOKE. */
import type { AccountName, AccountStatement } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { acceptIfExists, parseAccountName, parseList, parseNames } from './terms.ts'
import { parseRoleName } from './user.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type Privilege = NonNullable<AccountStatement['privileges']>[number]
type RoleItem = { readonly start: number; readonly role: AccountName; readonly columns?: readonly string[] }
type Item = { readonly start: number; readonly privilege: Privilege } | RoleItem

/** Privileges of several words come before those that begin with the same word. */
const PRIVILEGES: readonly (readonly string[])[] = [
  ['SELECT'], ['INSERT'], ['UPDATE'], ['REFERENCES'], ['DELETE'], ['USAGE'], ['INDEX'],
  ['ALTER', 'ROUTINE'], ['ALTER'],
  ['CREATE', 'TEMPORARY', 'TABLES'], ['CREATE', 'VIEW'], ['CREATE', 'ROUTINE'], ['CREATE', 'USER'], ['CREATE', 'TABLESPACE'], ['CREATE', 'ROLE'], ['CREATE'],
  ['DROP', 'ROLE'], ['DROP'], ['EXECUTE'], ['RELOAD'], ['SHUTDOWN'], ['PROCESS'], ['FILE'], ['GRANT', 'OPTION'], ['SHOW', 'DATABASES'], ['SHOW', 'VIEW'],
  ['SUPER'], ['LOCK', 'TABLES'], ['REPLICATION', 'SLAVE'], ['REPLICATION', 'CLIENT'], ['EVENT'], ['TRIGGER'],
]

/** Parses GRANT and REVOKE, with the cursor at the word. */
export function parseAccount(c: Cursor): AccountStatement {
  const mark = c.mark()
  return c.accept('GRANT') ? parseGrant(c, mark) : parseRevoke(c, mark)
}

function parseGrant(c: Cursor, mark: number): AccountStatement {
  const head: Mutable<AccountStatement> = { kind: 'account', action: 'grant', accounts: [], span: c.spanFrom(mark) }
  if (c.accept('PROXY')) {
    c.expect('ON')
    head.proxy = parseAccountName(c)
  } else parseWhat(c, head)
  c.expect('TO')
  head.accounts = parseList(c, (each) => ({ account: parseAccountName(each) }))
  if (c.accept('WITH')) {
    c.expect(head.roles === undefined ? 'GRANT' : 'ADMIN')
    c.expect('OPTION')
    head.grantOption = true
  }
  if (head.on !== undefined && c.accept('AS')) head.grantAs = parseGrantAs(c)
  return { ...head, span: c.spanFrom(mark) }
}

function parseGrantAs(c: Cursor): NonNullable<AccountStatement['grantAs']> {
  const account = parseAccountName(c)
  if (!c.acceptAll('WITH', 'ROLE')) return { account, names: [] }
  if (c.accept('DEFAULT')) return { account, roles: 'default', names: [] }
  if (c.accept('NONE')) return { account, roles: 'none', names: [] }
  if (!c.accept('ALL')) return { account, roles: 'roles', names: parseList(c, parseRoleName) }
  return c.accept('EXCEPT')
    ? { account, roles: 'all-except', names: parseList(c, parseRoleName) }
    : { account, roles: 'all', names: [] }
}

function parseRevoke(c: Cursor, mark: number): AccountStatement {
  c.expect('REVOKE')
  const head: Mutable<AccountStatement> = { kind: 'account', action: 'revoke', accounts: [], span: c.spanFrom(mark) }
  if (acceptIfExists(c)) head.ifExists = true
  if (c.accept('PROXY')) {
    c.expect('ON')
    head.proxy = parseAccountName(c)
  } else if (c.at('ALL') && acceptAllAndGrantOption(c)) {
    head.privileges = [{ name: 'ALL' }, { name: 'GRANT OPTION' }]
  } else parseWhat(c, head)
  c.expect('FROM')
  head.accounts = parseList(c, (each) => ({ account: parseAccountName(each) }))
  if (c.acceptAll('IGNORE', 'UNKNOWN', 'USER')) head.ignoreUnknownUser = true
  return { ...head, span: c.spanFrom(mark) }
}

function acceptAllAndGrantOption(c: Cursor): boolean {
  return c.acceptAll('ALL', 'PRIVILEGES', ',', 'GRANT', 'OPTION') || c.acceptAll('ALL', ',', 'GRANT', 'OPTION')
}

/** `privileges ON level`, or a list of roles: which of the two shows only behind the list. */
function parseWhat(c: Cursor, head: Mutable<AccountStatement>): void {
  if (c.accept('ALL')) {
    c.accept('PRIVILEGES')
    head.privileges = [{ name: 'ALL' }]
    head.on = parseLevel(c)
    return
  }
  const items = parseList(c, parseItem)
  if (c.at('ON')) {
    head.privileges = items.map((item) => ('privilege' in item ? item.privilege : dynamicPrivilege(c, item)))
    head.on = parseLevel(c)
  } else head.roles = items.map((item) => ('role' in item && item.columns === undefined ? item.role : c.failAt(item.start)))
}

function dynamicPrivilege(c: Cursor, item: RoleItem): Privilege {
  const name = item.role.user.toUpperCase()
  if (item.role.host !== '%') c.failAt(item.role.span.start)
  return item.columns === undefined ? { name } : { name, columns: item.columns }
}

function parseItem(c: Cursor): Item {
  const start = c.mark()
  for (const words of PRIVILEGES) {
    if (!c.acceptAll(...words)) continue
    const name = words.join(' ')
    return { start, privilege: c.atOp('(') ? { name, columns: parseNames(c) } : { name } }
  }
  const role = parseRoleName(c)
  return c.atOp('(') ? { start, role, columns: parseNames(c) } : { start, role }
}

function parseLevel(c: Cursor): NonNullable<AccountStatement['on']> {
  c.expect('ON')
  const type = c.acceptAny('TABLE', 'FUNCTION', 'PROCEDURE')?.toLowerCase() as 'table' | 'function' | 'procedure' | undefined
  const typed = type === undefined ? {} : { type }
  if (c.acceptOp('*')) {
    if (!c.acceptOp('.')) return { ...typed, current: true }
    c.expectOp('*')
    return typed
  }
  const name = c.identifier()
  if (!c.acceptOp('.')) return { ...typed, name }
  return c.acceptOp('*') ? { ...typed, schema: name } : { ...typed, schema: name, name: c.anyName() }
}
