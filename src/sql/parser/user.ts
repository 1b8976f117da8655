/** CREATE, ALTER, DROP and RENAME of users and roles, SET DEFAULT ROLE. */
import type { AccountName, AccountOption, AccountSpec, AccountStatement } from '../ast.ts'
import { T } from '../lexer.ts'
import type { Cursor } from './cursor.ts'
import { acceptIfExists, acceptIfNotExists, parseAccountName, parseHost, parseList } from './terms.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** A role: some words that are fine as user names must be quoted here. */
export function parseRoleName(c: Cursor): AccountName {
  const mark = c.mark()
  const user = c.roleIdentifier()
  if (c.type !== T.variable) return { user, host: '%', span: c.spanFrom(mark) }
  return { user, host: parseHost(c), span: c.spanFrom(mark) }
}

/** Parses from USER on; `mark` is where CREATE or ALTER began. */
export function parseUser(c: Cursor, mark: number, alter: boolean): AccountStatement {
  c.expect('USER')
  const exists = alter
    ? acceptIfExists(c) && { ifExists: true }
    : acceptIfNotExists(c) && { ifNotExists: true }
  const accounts = alter ? parseAlteredAccounts(c) : parseList(c, (each) => parseCreatedAccount(each))
  const single = accounts.length === 1
  const roles = (!alter || single) && c.acceptAll('DEFAULT', 'ROLE')
  const role = roles ? parseDefaultRoles(c, alter) : {}
  // ALTER USER … DEFAULT ROLE changes nothing else.
  const options = alter && roles ? [] : parseUserOptions(c)
  return {
    kind: 'account',
    action: alter ? 'alter-user' : 'create-user',
    ...exists,
    accounts,
    ...role,
    ...(options.length > 0 && { options }),
    span: c.spanFrom(mark),
  }
}

function parseDefaultRoles(c: Cursor, all: boolean): Pick<AccountStatement, 'defaultRole' | 'roles'> {
  if (all && c.accept('ALL')) return { defaultRole: 'all' }
  if (all && c.accept('NONE')) return { defaultRole: 'none' }
  return { roles: parseList(c, parseRoleName) }
}

function parseCreatedAccount(c: Cursor): AccountSpec {
  const spec: Mutable<AccountSpec> = { account: parseAccountName(c) }
  if (c.accept('IDENTIFIED')) parseIdentification(c, spec)
  const factors: AccountOption[] = []
  if (spec.plugin !== undefined && c.acceptAll('INITIAL', 'AUTHENTICATION')) {
    c.expect('IDENTIFIED')
    factors.push(parseFactor(c, 'INITIAL AUTHENTICATION'))
  } else while (factors.length < 2 && c.acceptAll('AND', 'IDENTIFIED')) factors.push(parseFactor(c, 'AND'))
  return factors.length > 0 ? { ...spec, factors } : spec
}

/** Reads behind IDENTIFIED. */
function parseIdentification(c: Cursor, spec: Mutable<AccountSpec>): void {
  if (c.accept('WITH')) {
    spec.plugin = c.identifierOrText()
    if (c.accept('AS')) {
      spec.hash = parseHash(c)
      return
    }
    if (!c.accept('BY')) return
  } else c.expect('BY')
  if (c.accept('RANDOM')) {
    c.expect('PASSWORD')
    spec.randomPassword = true
  } else spec.password = c.textLiteral()
}

/** The stored form of a password: a string, or x'…' as SHOW CREATE USER prints it. */
function parseHash(c: Cursor): string {
  if (c.type !== T.hex) return c.textLiteral()
  const text = c.text()
  c.advance()
  return Buffer.from(text.replace(/^0x|[x']/gi, ''), 'hex').toString('utf8')
}

function parseFactor(c: Cursor, lead: string): AccountOption {
  const spec: Mutable<AccountSpec> = { account: { user: '', host: '', span: c.spanFrom(c.mark()) } }
  parseIdentification(c, spec)
  const plugin = spec.plugin === undefined ? '' : ` WITH \`${spec.plugin.replaceAll('`', '``')}\``
  const head = `${lead} IDENTIFIED${plugin}`
  if (spec.randomPassword) return { name: `${head} BY RANDOM PASSWORD` }
  if (spec.password !== undefined) return { name: `${head} BY`, text: spec.password }
  return spec.hash === undefined ? { name: head } : { name: `${head} AS`, text: spec.hash }
}

function parseAlteredAccounts(c: Cursor): AccountSpec[] {
  return parseList(c, (each) => {
    if (each.at('USER') && each.peekWord(1) === '(') {
      const mark = each.mark()
      each.acceptAll('USER', '(')
      each.expectOp(')')
      return parseAlteration(each, { user: '', host: '', current: true, span: each.spanFrom(mark) })
    }
    return parseAlteration(each, parseAccountName(each))
  })
}

function parseAlteration(c: Cursor, account: AccountName): AccountSpec {
  const spec: Mutable<AccountSpec> = { account }
  if (c.acceptAll('DISCARD', 'OLD', 'PASSWORD')) return { account, discardOld: true }
  const factors: AccountOption[] = []
  if (c.accept('IDENTIFIED')) {
    parseIdentification(c, spec)
    if (c.accept('REPLACE')) spec.replace = c.textLiteral()
    const secret = spec.password ?? spec.hash ?? spec.randomPassword
    if (secret !== undefined && c.acceptAll('RETAIN', 'CURRENT', 'PASSWORD')) spec.retain = true
  }
  while (c.atAny('ADD', 'MODIFY', 'DROP') || (c.type === T.int && c.peekWord(1) === 'FACTOR')) factors.push(parseFactorChange(c))
  while (c.acceptAll('AND', 'IDENTIFIED')) factors.push(parseFactor(c, 'AND'))
  return factors.length > 0 ? { ...spec, factors } : spec
}

function parseFactorChange(c: Cursor): AccountOption {
  const verb = c.acceptAny('ADD', 'MODIFY', 'DROP')
  const number = c.integer()
  c.expect('FACTOR')
  if (verb === 'DROP') return { name: `DROP ${number} FACTOR` }
  if (verb !== undefined) {
    c.expect('IDENTIFIED')
    return parseFactor(c, `${verb} ${number} FACTOR`)
  }
  if (c.accept('UNREGISTER')) return { name: `${number} FACTOR UNREGISTER` }
  if (c.accept('INITIATE')) {
    c.expect('REGISTRATION')
    return { name: `${number} FACTOR INITIATE REGISTRATION` }
  }
  for (const word of ['FINISH', 'REGISTRATION', 'SET', 'CHALLENGE_RESPONSE', 'AS']) c.expect(word)
  return { name: `${number} FACTOR FINISH REGISTRATION SET CHALLENGE_RESPONSE AS`, text: c.textLiteral() }
}

/** REQUIRE, WITH resource limits, then password and lock options, then COMMENT or ATTRIBUTE: in this order. */
function parseUserOptions(c: Cursor): AccountOption[] {
  const options: AccountOption[] = []
  if (c.accept('REQUIRE')) parseTlsOptions(c, options)
  if (c.accept('WITH')) {
    do {
      const word = c.expectAny('MAX_QUERIES_PER_HOUR', 'MAX_UPDATES_PER_HOUR', 'MAX_CONNECTIONS_PER_HOUR', 'MAX_USER_CONNECTIONS')
      options.push({ name: `${word} ${c.ulong()}` })
    } while (c.atAny('MAX_QUERIES_PER_HOUR', 'MAX_UPDATES_PER_HOUR', 'MAX_CONNECTIONS_PER_HOUR', 'MAX_USER_CONNECTIONS'))
  }
  for (;;) {
    const option = parsePasswordOption(c)
    if (option === undefined) break
    options.push({ name: option })
  }
  const word = c.acceptAny('COMMENT', 'ATTRIBUTE')
  if (word !== undefined) options.push({ name: word, text: c.textLiteral() })
  return options
}

function parseTlsOptions(c: Cursor, options: AccountOption[]): void {
  const word = c.acceptAny('NONE', 'SSL', 'X509')
  if (word !== undefined) {
    options.push({ name: `REQUIRE ${word}` })
    return
  }
  do {
    const name = c.expectAny('SUBJECT', 'ISSUER', 'CIPHER')
    options.push({ name: `REQUIRE ${name}`, text: c.textLiteral() })
    c.accept('AND')
  } while (c.atAny('SUBJECT', 'ISSUER', 'CIPHER'))
}

function parsePasswordOption(c: Cursor): string | undefined {
  if (c.accept('ACCOUNT')) return `ACCOUNT ${c.expectAny('LOCK', 'UNLOCK')}`
  if (c.accept('FAILED_LOGIN_ATTEMPTS')) return `FAILED_LOGIN_ATTEMPTS ${c.ulong()}`
  if (c.accept('PASSWORD_LOCK_TIME')) return `PASSWORD_LOCK_TIME ${c.accept('UNBOUNDED') ? 'UNBOUNDED' : c.ulong()}`
  if (!c.accept('PASSWORD')) return undefined
  if (c.accept('HISTORY')) return `PASSWORD HISTORY ${c.accept('DEFAULT') ? 'DEFAULT' : c.ulong()}`
  if (c.accept('EXPIRE')) {
    if (c.accept('NEVER')) return 'PASSWORD EXPIRE NEVER'
    if (c.accept('DEFAULT')) return 'PASSWORD EXPIRE DEFAULT'
    return c.accept('INTERVAL') ? `PASSWORD EXPIRE INTERVAL ${parseDays(c)}` : 'PASSWORD EXPIRE'
  }
  if (c.accept('REUSE')) {
    c.expect('INTERVAL')
    return `PASSWORD REUSE INTERVAL ${c.accept('DEFAULT') ? 'DEFAULT' : parseDays(c)}`
  }
  c.expect('REQUIRE')
  c.expect('CURRENT')
  const word = c.acceptAny('DEFAULT', 'OPTIONAL')
  return word === undefined ? 'PASSWORD REQUIRE CURRENT' : `PASSWORD REQUIRE CURRENT ${word}`
}

function parseDays(c: Cursor): string {
  const days = c.ulong()
  c.expect('DAY')
  return `${days} DAY`
}

/** Parses from USER on. */
export function parseDropUser(c: Cursor, mark: number): AccountStatement {
  c.expect('USER')
  const exists = acceptIfExists(c) && { ifExists: true }
  const accounts = parseList(c, (each) => ({ account: parseAccountName(each) }))
  return { kind: 'account', action: 'drop-user', ...exists, accounts, span: c.spanFrom(mark) }
}

/** Parses from USER on. */
export function parseRenameUser(c: Cursor, mark: number): AccountStatement {
  c.expect('USER')
  const accounts = parseList(c, (each) => {
    const account = parseAccountName(each)
    each.expect('TO')
    return { account, to: parseAccountName(each) }
  })
  return { kind: 'account', action: 'rename-user', accounts, span: c.spanFrom(mark) }
}

/** Parses from ROLE on. */
export function parseRole(c: Cursor, mark: number, drop: boolean): AccountStatement {
  c.expect('ROLE')
  const exists = drop
    ? acceptIfExists(c) && { ifExists: true }
    : acceptIfNotExists(c) && { ifNotExists: true }
  const accounts = parseList(c, (each) => ({ account: parseRoleName(each) }))
  return { kind: 'account', action: drop ? 'drop-role' : 'create-role', ...exists, accounts, span: c.spanFrom(mark) }
}

/** Parses from DEFAULT on. */
export function parseSetDefaultRole(c: Cursor, mark: number): AccountStatement {
  c.expect('DEFAULT')
  c.expect('ROLE')
  const roles = parseDefaultRoles(c, true)
  c.expect('TO')
  const accounts = parseList(c, (each) => ({ account: parseAccountName(each) }))
  return { kind: 'account', action: 'set-default-role', accounts, ...roles, span: c.spanFrom(mark) }
}
