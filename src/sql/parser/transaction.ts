/** Transactions, locks and XA. */
import type { AdminStatement, Begin, Commit, LockTables, Rollback, Statement, Xa } from '../ast.ts'
import { T } from '../lexer.ts'
import { parseReplication } from './replication.ts'
import { rawStatement } from './admin-text.ts'
import type { Cursor } from './cursor.ts'
import { parseAccessMode } from './set.ts'
import { parseList } from './terms.ts'

/** Parses BEGIN, START, COMMIT, ROLLBACK, SAVEPOINT, RELEASE, LOCK, UNLOCK and XA. */
export function parseTransaction(c: Cursor): Statement {
  const mark = c.mark()
  switch (c.word) {
    case 'BEGIN':
      c.expect('BEGIN')
      c.accept('WORK')
      return { kind: 'begin', consistentSnapshot: false, span: c.spanFrom(mark) }
    case 'START':
      return c.peekWord(1) === 'TRANSACTION' ? parseStart(c, mark) : parseReplication(c)
    case 'COMMIT':
      c.expect('COMMIT')
      c.accept('WORK')
      return { kind: 'commit', ...parseCompletion(c), span: c.spanFrom(mark) }
    case 'ROLLBACK':
      return parseRollback(c, mark)
    case 'SAVEPOINT':
      c.expect('SAVEPOINT')
      return { kind: 'savepoint', name: c.identifier(), span: c.spanFrom(mark) }
    case 'RELEASE':
      c.expect('RELEASE')
      c.expect('SAVEPOINT')
      return { kind: 'release-savepoint', name: c.identifier(), span: c.spanFrom(mark) }
    case 'LOCK':
      return parseLock(c, mark)
    case 'UNLOCK':
      c.expect('UNLOCK')
      if (c.accept('INSTANCE')) return rawStatement(c, mark, 'unlock-instance')
      c.expectAny('TABLES', 'TABLE')
      return { kind: 'unlock-tables', span: c.spanFrom(mark) }
    default:
      return parseXa(c, mark)
  }
}

function parseStart(c: Cursor, mark: number): Begin {
  c.acceptAll('START', 'TRANSACTION')
  let consistentSnapshot = false
  let readOnly: boolean | undefined
  if (c.atAny('WITH', 'READ')) {
    do {
      if (c.at('READ') && readOnly === undefined) readOnly = parseAccessMode(c)
      else {
        for (const word of ['WITH', 'CONSISTENT', 'SNAPSHOT']) c.expect(word)
        consistentSnapshot = true
      }
    } while (c.acceptOp(','))
  }
  return { kind: 'begin', consistentSnapshot, ...(readOnly !== undefined && { readOnly }), span: c.spanFrom(mark) }
}

/** `[AND [NO] CHAIN] [[NO] RELEASE]`; CHAIN excludes RELEASE. */
function parseCompletion(c: Cursor): Pick<Commit, 'chain' | 'release'> {
  let chain: boolean | undefined
  let release: boolean | undefined
  if (c.accept('AND')) {
    chain = !c.accept('NO')
    c.expect('CHAIN')
  }
  if (c.acceptAll('NO', 'RELEASE')) release = false
  else if (chain !== true && c.accept('RELEASE')) release = true
  return { ...(chain !== undefined && { chain }), ...(release !== undefined && { release }) }
}

function parseRollback(c: Cursor, mark: number): Rollback {
  c.expect('ROLLBACK')
  c.accept('WORK')
  if (!c.accept('TO')) return { kind: 'rollback', ...parseCompletion(c), span: c.spanFrom(mark) }
  c.accept('SAVEPOINT')
  return { kind: 'rollback', savepoint: c.identifier(), span: c.spanFrom(mark) }
}

function parseLock(c: Cursor, mark: number): LockTables | AdminStatement {
  c.expect('LOCK')
  if (c.acceptAll('INSTANCE', 'FOR', 'BACKUP')) return rawStatement(c, mark, 'lock-instance')
  c.expectAny('TABLES', 'TABLE')
  return { kind: 'lock-tables', locks: parseList(c, parseTableLock), span: c.spanFrom(mark) }
}

function parseTableLock(c: Cursor): LockTables['locks'][number] {
  const table = c.qualifiedName()
  const named = c.accept('AS') || (c.atIdentifier() && !c.at('LOW_PRIORITY'))
  const alias = named ? { alias: c.identifier() } : {}
  if (c.accept('READ')) return { table, ...alias, mode: c.accept('LOCAL') ? 'read-local' : 'read' }
  const low = c.accept('LOW_PRIORITY')
  c.expect('WRITE')
  return { table, ...alias, mode: low ? 'low-priority-write' : 'write' }
}

function parseXa(c: Cursor, mark: number): Xa {
  c.expect('XA')
  const word = c.expectAny('START', 'BEGIN', 'END', 'PREPARE', 'COMMIT', 'ROLLBACK', 'RECOVER')
  const from = c.mark()
  if (word === 'RECOVER') c.acceptAll('CONVERT', 'XID')
  else parseXid(c)
  if (word === 'START' || word === 'BEGIN') c.acceptAny('JOIN', 'RESUME')
  else if (word === 'END') {
    if (c.accept('SUSPEND')) c.acceptAll('FOR', 'MIGRATE')
  } else if (word === 'COMMIT') c.acceptAll('ONE', 'PHASE')
  const text = c.source.slice(from, Math.max(from, c.lastEnd))
  const action = word === 'BEGIN' ? 'start' : word.toLowerCase()
  return { kind: 'xa', action, text, span: c.spanFrom(mark) }
}

function parseXid(c: Cursor): void {
  parseXidPart(c)
  if (!c.acceptOp(',')) return
  parseXidPart(c)
  if (c.acceptOp(',')) c.ulong()
}

function parseXidPart(c: Cursor): void {
  if (c.type === T.hex || c.type === T.bit) c.advance()
  else c.stringLiteral()
}
