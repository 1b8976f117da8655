/** Replication, CLONE, components and plugins: parsed whole and kept as text. */
import type { AdminStatement } from '../ast.ts'
import { T } from '../lexer.ts'
import { rawStatement } from './admin-text.ts'
import type { Cursor } from './cursor.ts'
import { parseExpr } from './expression.ts'
import { acceptIfExists, parseAccountName, parseList, parseParenthesizedList } from './terms.ts'

/** Parses CHANGE, START, STOP, RESET and PURGE, with the cursor at the word. */
export function parseReplication(c: Cursor): AdminStatement {
  const mark = c.mark()
  switch (c.word) {
    case 'CHANGE':
      return parseChange(c, mark)
    case 'PURGE':
      c.expect('PURGE')
      c.expect('BINARY')
      c.expect('LOGS')
      if (c.accept('TO')) c.stringLiteral()
      else {
        c.expect('BEFORE')
        parseExpr(c)
      }
      return rawStatement(c, mark, 'purge-binary-logs')
    case 'RESET':
      return parseReset(c, mark)
    default:
      return parseStartStop(c, mark)
  }
}

function parseChannel(c: Cursor): void {
  if (c.acceptAll('FOR', 'CHANNEL')) c.stringLiteral()
}

function parseChange(c: Cursor, mark: number): AdminStatement {
  c.expect('CHANGE')
  if (c.acceptAll('REPLICATION', 'FILTER')) {
    parseList(c, parseFilter)
    parseChannel(c)
    return rawStatement(c, mark, 'change-replication-filter')
  }
  for (const word of ['REPLICATION', 'SOURCE', 'TO']) c.expect(word)
  parseList(c, parseSourceOption)
  parseChannel(c)
  return rawStatement(c, mark, 'change-replication-source')
}

function parseSourceOption(c: Cursor): void {
  if (!/^SOURCE_|^(RELAY_LOG|IGNORE_SERVER_IDS|PRIVILEGE_CHECKS_USER|REQUIRE_|ASSIGN_GTIDS|NETWORK_NAMESPACE|GTID_ONLY|GET_)/.test(c.word)) c.fail()
  c.advance()
  c.expectOp('=')
  if (c.acceptOp('(')) {
    if (!c.atOp(')')) parseList(c, (each) => each.ulong())
    c.expectOp(')')
  } else if (c.acceptAny('NULL', 'ON', 'OFF', 'STREAM', 'GENERATE', 'LOCAL') !== undefined) return
  else if (c.type === T.int || c.type === T.decimal) c.advance()
  else if (c.atString() && c.peekType(1) !== T.variable) c.advance()
  else parseAccountName(c)
}

function parseFilter(c: Cursor): void {
  const word = c.expectAny(
    'REPLICATE_DO_DB',
    'REPLICATE_IGNORE_DB',
    'REPLICATE_DO_TABLE',
    'REPLICATE_IGNORE_TABLE',
    'REPLICATE_WILD_DO_TABLE',
    'REPLICATE_WILD_IGNORE_TABLE',
    'REPLICATE_REWRITE_DB',
  )
  c.expectOp('=')
  c.expectOp('(')
  if (!c.atOp(')')) {
    parseList(c, (each) => {
      if (word === 'REPLICATE_REWRITE_DB') parseParenthesizedList(each, (name) => name.identifier())
      else if (word.includes('WILD')) each.stringLiteral()
      else each.qualifiedName()
    })
  }
  c.expectOp(')')
}

function parseStartStop(c: Cursor, mark: number): AdminStatement {
  const verb = c.expectAny('START', 'STOP')
  if (c.accept('GROUP_REPLICATION')) {
    if (verb === 'START' && c.atAny('USER', 'PASSWORD', 'DEFAULT_AUTH')) parseList(c, parseCredential)
    return rawStatement(c, mark, `${verb.toLowerCase()}-group-replication`)
  }
  c.expect('REPLICA')
  if (c.atAny('IO_THREAD', 'SQL_THREAD', 'RELAY_THREAD')) parseList(c, (each) => each.expectAny('IO_THREAD', 'SQL_THREAD', 'RELAY_THREAD'))
  if (verb === 'START') {
    if (c.accept('UNTIL')) parseUntil(c)
    while (c.atAny('USER', 'PASSWORD', 'DEFAULT_AUTH', 'PLUGIN_DIR')) parseCredential(c)
  }
  parseChannel(c)
  return rawStatement(c, mark, `${verb.toLowerCase()}-replica`)
}

function parseCredential(c: Cursor): void {
  c.expectAny('USER', 'PASSWORD', 'DEFAULT_AUTH', 'PLUGIN_DIR')
  c.expectOp('=')
  c.stringLiteral()
}

function parseUntil(c: Cursor): void {
  parseList(c, (each) => {
    if (each.accept('SQL_AFTER_MTS_GAPS')) return
    const word = each.expectAny(
      'SQL_BEFORE_GTIDS',
      'SQL_AFTER_GTIDS',
      'SOURCE_LOG_FILE',
      'SOURCE_LOG_POS',
      'RELAY_LOG_FILE',
      'RELAY_LOG_POS',
    )
    each.expectOp('=')
    if (word.endsWith('_POS')) each.ulong()
    else each.stringLiteral()
  })
}

function parseReset(c: Cursor, mark: number): AdminStatement {
  c.expect('RESET')
  if (c.accept('PERSIST')) {
    const ifExists = acceptIfExists(c)
    if (ifExists || !c.atEnd()) parseVariableName(c)
    return rawStatement(c, mark, 'reset-persist')
  }
  const kinds = parseList(c, parseResetKind)
  return rawStatement(c, mark, kinds[0] ?? c.fail())
}

function parseVariableName(c: Cursor): void {
  if (!c.accept('DEFAULT')) {
    if (/^default$/i.test(c.text())) c.advance()
    else c.identifier()
  }
  if (c.acceptOp('.')) c.anyName()
}

function parseResetKind(c: Cursor): string {
  if (c.acceptAll('BINARY', 'LOGS')) {
    for (const word of ['AND', 'GTIDS']) c.expect(word)
    if (c.accept('TO')) c.ulong()
    return 'reset-binary-logs'
  }
  c.expect('REPLICA')
  c.accept('ALL')
  parseChannel(c)
  return 'reset-replica'
}

/** Parses CLONE, INSTALL and UNINSTALL, with the cursor at the word. */
export function parsePlugin(c: Cursor): AdminStatement {
  const mark = c.mark()
  if (c.accept('CLONE')) return parseClone(c, mark)
  const install = c.expectAny('INSTALL', 'UNINSTALL') === 'INSTALL'
  const verb = install ? 'install' : 'uninstall'
  if (c.accept('PLUGIN')) {
    c.identifier()
    if (install) {
      c.expect('SONAME')
      c.stringLiteral()
    }
    return rawStatement(c, mark, `${verb}-plugin`)
  }
  c.expect('COMPONENT')
  parseList(c, (each) => each.stringLiteral())
  if (install && c.accept('SET')) {
    parseList(c, (each) => {
      each.acceptAny('GLOBAL', 'PERSIST')
      parseVariableName(each)
      if (!each.acceptOp('=')) each.expectOp(':=')
      if (!each.accept('ON')) parseExpr(each)
    })
  }
  return rawStatement(c, mark, `${verb}-component`)
}

function parseClone(c: Cursor, mark: number): AdminStatement {
  if (c.accept('LOCAL')) {
    parseDirectory(c)
    return rawStatement(c, mark, 'clone')
  }
  c.expect('INSTANCE')
  c.expect('FROM')
  parseAccountName(c)
  c.expectOp(':')
  c.ulong()
  c.expect('IDENTIFIED')
  c.expect('BY')
  c.stringLiteral()
  if (c.at('DATA')) parseDirectory(c)
  if (c.accept('REQUIRE')) {
    c.accept('NO')
    c.expect('SSL')
  }
  return rawStatement(c, mark, 'clone')
}

function parseDirectory(c: Cursor): void {
  c.expect('DATA')
  c.expect('DIRECTORY')
  c.acceptOp('=')
  c.stringLiteral()
}
