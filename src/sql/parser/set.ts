/** SET in all its forms. */
import type { AccountStatement, AdminStatement, Expr, IsolationLevel, SetItem, SetStatement, VariableScope } from '../ast.ts'
import { T } from '../lexer.ts'
import { rawStatement } from './admin-text.ts'
import type { Cursor } from './cursor.ts'
import { parseExpr } from './expression.ts'
import { acceptCharacterSet, atCharacterSet, parseAccountName, parseCharsetName, parseList } from './terms.ts'
import { parseRoleName, parseSetDefaultRole } from './user.ts'

const SCOPES: Readonly<Record<string, VariableScope>> = {
  GLOBAL: 'global',
  SESSION: 'session',
  LOCAL: 'local',
  PERSIST: 'persist',
  PERSIST_ONLY: 'persist_only',
}

/** Parses SET, with the cursor at the word. */
export function parseSet(c: Cursor): SetStatement | AccountStatement | AdminStatement {
  const mark = c.mark()
  c.expect('SET')
  if (c.at('DEFAULT') && c.peekWord(1) === 'ROLE') return parseSetDefaultRole(c, mark)
  if (c.at('RESOURCE') && c.peekWord(1) === 'GROUP') return parseSetResourceGroup(c, mark)
  const alone = parseAlone(c)
  if (alone !== undefined) return { kind: 'set', items: [alone], span: c.spanFrom(mark) }
  const items: SetItem[] = []
  let scope: VariableScope | undefined
  do {
    const item = parseItem(c, scope)
    // A scope word holds for the plain names behind it until another one is written.
    if (item.kind === 'set-variable' && item.scope !== undefined && c.source.charAt(item.span.start) !== '@') scope = item.scope
    items.push(item)
  } while (c.acceptOp(','))
  return { kind: 'set', items, span: c.spanFrom(mark) }
}

function parseSetResourceGroup(c: Cursor, mark: number): AdminStatement {
  c.acceptAll('RESOURCE', 'GROUP')
  c.identifier()
  if (c.accept('FOR')) parseList(c, (each) => each.ulong())
  return rawStatement(c, mark, 'set-resource-group')
}

/** Forms that fill the statement: PASSWORD, ROLE, TRANSACTION. */
function parseAlone(c: Cursor): SetItem | undefined {
  if (c.at('PASSWORD')) return parsePassword(c)
  if (c.at('ROLE') && c.peekWord(1) !== '=' && c.peekWord(1) !== ':=') return parseSetRole(c)
  const mark = c.mark()
  if (c.at('TRANSACTION')) return parseTransaction(c, mark)
  if (!c.atAny('SESSION', 'LOCAL', 'GLOBAL') || c.peekWord(1) !== 'TRANSACTION') return undefined
  const scope = c.accept('GLOBAL') ? 'global' : 'session'
  if (scope === 'session') c.advance()
  return parseTransaction(c, mark, scope)
}

function parsePassword(c: Cursor): SetItem {
  const mark = c.mark()
  c.expect('PASSWORD')
  const account = c.accept('FOR') ? { account: parseAccountName(c) } : {}
  const password = parseNewPassword(c)
  const replace = c.accept('REPLACE') ? { replace: c.textLiteral() } : {}
  const retain = c.acceptAll('RETAIN', 'CURRENT', 'PASSWORD') ? ({ retain: true } as const) : {}
  return { kind: 'set-password', ...account, ...password, ...replace, ...retain, span: c.spanFrom(mark) }
}

function parseNewPassword(c: Cursor): { password: string } | { random: true } {
  if (c.acceptAll('TO', 'RANDOM')) return { random: true }
  if (!c.acceptOp('=')) c.expectOp(':=')
  return { password: c.textLiteral() }
}

function parseSetRole(c: Cursor): SetItem {
  const mark = c.mark()
  c.expect('ROLE')
  if (c.accept('DEFAULT')) return { kind: 'set-role', what: 'default', roles: [], span: c.spanFrom(mark) }
  if (c.accept('NONE')) return { kind: 'set-role', what: 'none', roles: [], span: c.spanFrom(mark) }
  if (c.accept('ALL')) {
    const roles = c.accept('EXCEPT') ? parseList(c, parseRoleName) : []
    return { kind: 'set-role', what: 'all', roles, span: c.spanFrom(mark) }
  }
  const roles = parseList(c, parseRoleName)
  return { kind: 'set-role', what: 'roles', roles, span: c.spanFrom(mark) }
}

function parseTransaction(c: Cursor, mark: number, scope?: 'session' | 'global'): SetItem {
  c.expect('TRANSACTION')
  let isolation: IsolationLevel | undefined
  let readOnly: boolean | undefined
  do {
    if (c.at('ISOLATION') && isolation === undefined) isolation = parseIsolation(c)
    else if (c.at('READ') && readOnly === undefined) readOnly = parseAccessMode(c)
    else c.fail()
  } while (c.acceptOp(','))
  return {
    kind: 'set-transaction',
    ...(scope !== undefined && { scope }),
    ...(isolation !== undefined && { isolation }),
    ...(readOnly !== undefined && { readOnly }),
    span: c.spanFrom(mark),
  }
}

function parseIsolation(c: Cursor): IsolationLevel {
  c.expect('ISOLATION')
  c.expect('LEVEL')
  if (c.acceptAll('READ', 'UNCOMMITTED')) return 'read-uncommitted'
  if (c.acceptAll('READ', 'COMMITTED')) return 'read-committed'
  if (c.acceptAll('REPEATABLE', 'READ')) return 'repeatable-read'
  c.expect('SERIALIZABLE')
  return 'serializable'
}

/** READ ONLY or READ WRITE; returns whether it is read only. */
export function parseAccessMode(c: Cursor): boolean {
  c.expect('READ')
  return c.expectAny('ONLY', 'WRITE') === 'ONLY'
}

function parseItem(c: Cursor, carried: VariableScope | undefined): SetItem {
  const mark = c.mark()
  if (c.type === T.variable) {
    const name = c.userVariable()
    expectAssign(c)
    return { kind: 'set-user-variable', name, value: parseExpr(c), span: c.spanFrom(mark) }
  }
  if (c.acceptOp('@@')) {
    const scope = c.peekWord(1) === '.' ? acceptScope(c) : undefined
    if (scope !== undefined) c.expectOp('.')
    return parseAssignment(c, mark, scope)
  }
  if (c.at('NAMES')) return parseNames(c, mark)
  if (atCharacterSet(c) && !atAssign(c)) {
    acceptCharacterSet(c)
    const charset = c.accept('DEFAULT') ? 'default' : parseCharsetName(c)
    return { kind: 'set-charset', charset, span: c.spanFrom(mark) }
  }
  const scope = atAssign(c) || c.peekWord(1) === '.' ? undefined : acceptScope(c)
  if (scope !== undefined) return parseAssignment(c, mark, scope)
  const row = rowOf(c)
  if (row === undefined) return parseAssignment(c, mark, carried)
  c.advance()
  c.expectOp('.')
  const column = c.anyName()
  expectAssign(c)
  return { kind: 'set-new-old', row, column, value: parseExpr(c), span: c.spanFrom(mark) }
}

/** NEW and OLD are no keywords in MySQL; a word that touches its dot is not a keyword either. */
function rowOf(c: Cursor): 'new' | 'old' | undefined {
  if (c.peekWord(1) !== '.') return undefined
  const text = c.text().toLowerCase()
  return text === 'new' || text === 'old' ? text : undefined
}

function acceptScope(c: Cursor): VariableScope | undefined {
  const word = c.text().toUpperCase()
  const scope = Object.hasOwn(SCOPES, word) ? SCOPES[word] : undefined
  if (scope !== undefined) c.advance()
  return scope
}

function atAssign(c: Cursor): boolean {
  return ['=', ':='].includes(c.peekWord(1))
}

function expectAssign(c: Cursor): void {
  if (!c.acceptOp('=')) c.expectOp(':=')
}

function parseAssignment(c: Cursor, mark: number, scope: VariableScope | undefined): SetItem {
  // A scope is no name before a dot, except behind @@.
  if (c.peekWord(1) === '.' && Object.hasOwn(SCOPES, c.text().toUpperCase())) c.fail()
  const first = c.at('DEFAULT') || /^default$/i.test(c.text()) ? defaultWord(c) : c.identifier()
  const name = c.acceptOp('.') ? `${first}.${c.anyName()}` : first
  expectAssign(c)
  const value = parseSetValue(c)
  return { kind: 'set-variable', ...(scope !== undefined && { scope }), name, value, span: c.spanFrom(mark) }
}

/** `DEFAULT.key_buffer_size` names the default key cache. */
function defaultWord(c: Cursor): string {
  if (c.peekWord(1) !== '.') c.fail()
  c.advance()
  return 'default'
}

/** Some reserved words may stand as a value; they become a column reference, as any bare word does. */
function parseSetValue(c: Cursor): Expr {
  const mark = c.mark()
  const next = c.peekType(1) === T.end || [',', ';'].includes(c.peekWord(1))
  if (next && c.accept('DEFAULT')) return { kind: 'default-keyword', span: c.spanFrom(mark) }
  if (next && c.atAny('ON', 'ALL', 'BINARY', 'ROW', 'SYSTEM')) {
    const name = c.text()
    c.advance()
    return { kind: 'column', name, span: c.spanFrom(mark) }
  }
  return parseExpr(c)
}

function parseNames(c: Cursor, mark: number): SetItem {
  c.expect('NAMES')
  if (c.accept('DEFAULT')) return { kind: 'set-names', charset: 'default', span: c.spanFrom(mark) }
  const charset = parseCharsetName(c)
  if (!c.accept('COLLATE')) return { kind: 'set-names', charset, span: c.spanFrom(mark) }
  return { kind: 'set-names', charset, collation: parseCharsetName(c), span: c.spanFrom(mark) }
}
