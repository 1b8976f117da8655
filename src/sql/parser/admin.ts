/** USE, prepared statements, KILL, FLUSH, table maintenance, HELP and server administration. */
import type { Execute, Flush, Kill, Prepare, Statement, TableMaintenance } from '../ast.ts'
import { T } from '../lexer.ts'
import { parseKeyCache } from './admin-object.ts'
import { rawStatement } from './admin-text.ts'
import type { Cursor } from './cursor.ts'
import { parseExpr } from './expression.ts'
import { parseGetDiagnostics, parseSignal } from './diagnostics.ts'
import { parsePlugin, parseReplication } from './replication.ts'
import { parseIdentifier, parseList } from './terms.ts'

const FAMILIES: Readonly<Record<string, (c: Cursor) => Statement>> = {
  USE: (c) => {
    const mark = c.mark()
    c.expect('USE')
    return { kind: 'use', database: c.identifier(), span: c.spanFrom(mark) }
  },
  PREPARE: parsePrepare,
  EXECUTE: parseExecute,
  DEALLOCATE: (c) => {
    const mark = c.mark()
    c.expect('DEALLOCATE')
    c.expect('PREPARE')
    return { kind: 'deallocate', name: c.identifier(), span: c.spanFrom(mark) }
  },
  KILL: parseKill,
  FLUSH: parseFlush,
  HELP: (c) => {
    const mark = c.mark()
    c.expect('HELP')
    return { kind: 'help', topic: c.identifierOrText(), span: c.spanFrom(mark) }
  },
  ANALYZE: parseMaintenance,
  OPTIMIZE: parseMaintenance,
  CHECK: parseMaintenance,
  REPAIR: parseMaintenance,
  CHECKSUM: parseMaintenance,
  CACHE: parseKeyCache,
  LOAD: parseKeyCache,
  RESET: parseReplication,
  PURGE: parseReplication,
  CHANGE: parseReplication,
  START: parseReplication,
  STOP: parseReplication,
  CLONE: parsePlugin,
  INSTALL: parsePlugin,
  UNINSTALL: parsePlugin,
  SIGNAL: parseSignal,
  RESIGNAL: parseSignal,
  GET: parseGetDiagnostics,
  SHUTDOWN: (c) => parseWords(c, 'SHUTDOWN'),
  RESTART: (c) => parseWords(c, 'RESTART'),
  BINLOG: (c) => {
    const mark = c.mark()
    c.expect('BINLOG')
    c.stringLiteral()
    return rawStatement(c, mark, 'binlog')
  },
  IMPORT: (c) => {
    const mark = c.mark()
    for (const word of ['IMPORT', 'TABLE', 'FROM']) c.expect(word)
    parseList(c, (each) => each.stringLiteral())
    return rawStatement(c, mark, 'import-table')
  },
}

/** Parses the statements of this family, with the cursor at the first word. */
export function parseAdmin(c: Cursor): Statement {
  const parse = Object.hasOwn(FAMILIES, c.word) ? FAMILIES[c.word] : undefined
  return parse === undefined ? c.fail() : parse(c)
}

function parseWords(c: Cursor, word: string): Statement {
  const mark = c.mark()
  c.expect(word)
  return rawStatement(c, mark, word.toLowerCase())
}

function parsePrepare(c: Cursor): Prepare {
  const mark = c.mark()
  c.expect('PREPARE')
  const name = c.identifier()
  c.expect('FROM')
  const source = c.type === T.variable ? { variable: c.userVariable() } : { text: c.stringLiteral() }
  return { kind: 'prepare', name, source, span: c.spanFrom(mark) }
}

function parseExecute(c: Cursor): Execute {
  const mark = c.mark()
  c.expect('EXECUTE')
  const name = c.identifier()
  const using = c.accept('USING') ? parseList(c, (each) => each.userVariable()) : []
  return { kind: 'execute', name, using, span: c.spanFrom(mark) }
}

function parseKill(c: Cursor): Kill {
  const mark = c.mark()
  c.expect('KILL')
  const query = c.acceptAny('CONNECTION', 'QUERY') === 'QUERY'
  return { kind: 'kill', query, id: parseExpr(c), span: c.spanFrom(mark) }
}

function acceptLocal(c: Cursor): void {
  c.acceptAny('NO_WRITE_TO_BINLOG', 'LOCAL')
}

function parseFlush(c: Cursor): Flush {
  const mark = c.mark()
  c.expect('FLUSH')
  acceptLocal(c)
  if (c.acceptAny('TABLES', 'TABLE') === undefined) {
    return { kind: 'flush', what: parseList(c, parseFlushOption), span: c.spanFrom(mark) }
  }
  const tables = c.atIdentifier() ? { tables: parseList(c, (each) => each.qualifiedName()) } : {}
  if (tables.tables !== undefined && c.accept('FOR')) {
    c.expect('EXPORT')
    return { kind: 'flush', what: ['tables-for-export'], ...tables, span: c.spanFrom(mark) }
  }
  if (!c.accept('WITH')) return { kind: 'flush', what: ['tables'], ...tables, span: c.spanFrom(mark) }
  for (const word of ['READ', 'LOCK']) c.expect(word)
  return { kind: 'flush', what: ['tables'], ...tables, lock: true, span: c.spanFrom(mark) }
}

const LOG_KINDS = ['BINARY', 'ENGINE', 'ERROR', 'GENERAL', 'SLOW', 'RELAY']

function parseFlushOption(c: Cursor): string {
  if (c.peekWord(1) === 'LOGS') {
    const kind = c.expectAny(...LOG_KINDS)
    c.expect('LOGS')
    if (kind === 'RELAY' && c.acceptAll('FOR', 'CHANNEL')) c.stringLiteral()
    return `${kind.toLowerCase()}-logs`
  }
  return c.expectAny('LOGS', 'PRIVILEGES', 'STATUS', 'USER_RESOURCES', 'OPTIMIZER_COSTS').toLowerCase().replace('_', '-')
}

function parseMaintenance(c: Cursor): TableMaintenance {
  const mark = c.mark()
  const word = c.expectAny('ANALYZE', 'OPTIMIZE', 'CHECK', 'REPAIR', 'CHECKSUM')
  const action = word.toLowerCase() as TableMaintenance['action']
  if (word !== 'CHECK' && word !== 'CHECKSUM') acceptLocal(c)
  c.expectAny('TABLE', 'TABLES')
  const tables = parseList(c, (each) => each.qualifiedName())
  const histogram = word === 'ANALYZE' ? parseHistogram(c) : undefined
  const options: string[] = []
  for (;;) {
    const option = parseCheckOption(c, word)
    if (option === undefined) break
    options.push(option)
    if (word === 'CHECKSUM') break
  }
  return {
    kind: 'table-maintenance',
    action,
    tables,
    options,
    ...(histogram !== undefined && { histogram }),
    span: c.spanFrom(mark),
  }
}

function parseCheckOption(c: Cursor, action: string): string | undefined {
  if (action === 'CHECKSUM') return c.acceptAny('QUICK', 'EXTENDED')?.toLowerCase()
  if (action === 'REPAIR') return c.acceptAny('QUICK', 'EXTENDED', 'USE_FRM')?.toLowerCase()
  if (action !== 'CHECK') return undefined
  if (c.acceptAll('FOR', 'UPGRADE')) return 'for upgrade'
  return c.acceptAny('QUICK', 'FAST', 'MEDIUM', 'EXTENDED', 'CHANGED')?.toLowerCase()
}

/** UPDATE or DROP HISTOGRAM of ANALYZE TABLE, kept as text. */
function parseHistogram(c: Cursor): string | undefined {
  const mark = c.mark()
  const verb = c.acceptAny('UPDATE', 'DROP')
  if (verb === undefined) return undefined
  c.expect('HISTOGRAM')
  c.expect('ON')
  parseList(c, parseIdentifier)
  if (verb === 'UPDATE') {
    if (c.accept('USING')) {
      c.expect('DATA')
      c.stringLiteral()
    } else {
      if (c.accept('WITH')) {
        c.ulong()
        c.expect('BUCKETS')
      }
      if (c.acceptAny('AUTO', 'MANUAL') !== undefined) c.expect('UPDATE')
    }
  }
  return c.source.slice(mark, c.lastEnd)
}
