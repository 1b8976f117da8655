import type { Span, Statement } from '../ast.ts'
import { defaultParseOptions, T } from '../lexer.ts'
import type { ParseOptions } from '../lexer.ts'
import { Cursor } from './cursor.ts'
import { parseAccount } from './account.ts'
import { parseAdmin } from './admin.ts'
import { parseAlter, parseCreate, parseDrop, parseRename, parseTruncate } from './ddl.ts'
import { parseCall, parseDelete, parseDo, parseHandler, parseInsert, parseLoad, parseUpdate, parseWithStatement } from './dml.ts'
import { parseProgramStatement } from './program.ts'
import { parseQueryStatement } from './query.ts'
import { parseSet } from './set.ts'
import { parseExplain, parseShow } from './show.ts'
import { parseTransaction } from './transaction.ts'

export interface ParsedStatement {
  /** Absent for an empty statement (white space, comments). */
  readonly statement?: Statement
  readonly span: Span
  readonly paramCount: number
  /** Offsets of the `?` markers. */
  readonly params: readonly number[]
  /** How many literals the text holds, numbered from 0 as in the fingerprint. */
  readonly slots: number
  /** Literals that are not replaceable nodes of the tree (aliases, lengths, separators, file names): a cached plan must not change them. */
  readonly pinned: readonly number[]
  /** Offset of the text behind the closing `;`, or -1 when nothing but white space follows. */
  readonly next: number
}

const families: Readonly<Record<string, (c: Cursor) => Statement>> = {
  SELECT: parseQueryStatement, WITH: parseWithStatement, VALUES: parseQueryStatement, TABLE: parseQueryStatement, '(': parseQueryStatement,
  INSERT: parseInsert, REPLACE: parseInsert, UPDATE: parseUpdate, DELETE: parseDelete, LOAD: parseLoad, CALL: parseCall, DO: parseDo, HANDLER: parseHandler,
  CREATE: parseCreate, ALTER: parseAlter, DROP: parseDrop, RENAME: parseRename, TRUNCATE: parseTruncate,
  SHOW: parseShow, DESC: parseExplain, DESCRIBE: parseExplain, EXPLAIN: parseExplain,
  SET: parseSet,
  BEGIN: parseTransaction, START: parseTransaction, COMMIT: parseTransaction, ROLLBACK: parseTransaction, SAVEPOINT: parseTransaction, RELEASE: parseTransaction,
  LOCK: parseTransaction, UNLOCK: parseTransaction, XA: parseTransaction,
  GRANT: parseAccount, REVOKE: parseAccount,
  SIGNAL: signal, RESIGNAL: signal, GET: signal,
  USE: parseAdmin, PREPARE: parseAdmin, EXECUTE: parseAdmin, DEALLOCATE: parseAdmin, KILL: parseAdmin, FLUSH: parseAdmin, HELP: parseAdmin,
  ANALYZE: parseAdmin, OPTIMIZE: parseAdmin, CHECK: parseAdmin, REPAIR: parseAdmin, CHECKSUM: parseAdmin, CACHE: parseAdmin, RESET: parseAdmin, PURGE: parseAdmin,
  CHANGE: parseAdmin, CLONE: parseAdmin, INSTALL: parseAdmin, UNINSTALL: parseAdmin, SHUTDOWN: parseAdmin, RESTART: parseAdmin, STOP: parseAdmin, IMPORT: parseAdmin,
  BINLOG: parseAdmin,
}

/** SIGNAL, RESIGNAL and GET DIAGNOSTICS belong to programs but also stand alone. */
function signal(c: Cursor): Statement {
  return parseProgramStatement(c) as Statement
}

/** Takes a cursor at the first word of a statement; returns the statement and leaves the cursor behind it. Throws MySqlError. */
export function parseStatement(c: Cursor): Statement {
  const parse = families[c.word]
  if (parse === undefined || !Object.hasOwn(families, c.word)) c.fail()
  c.enter()
  const statement = parse(c)
  c.leave()
  return statement
}

/**
 * Takes a byte string and an offset; parses one statement and stops at its `;`, so that what follows is read only after this one ran.
 * Throws MySqlError.
 */
export function parseNext(source: string, from = 0, options: ParseOptions = defaultParseOptions): ParsedStatement {
  const c = new Cursor(source, options, from)
  const start = c.start
  if (c.atEnd()) return result(c, undefined, { start, end: start })
  const statement = parseStatement(c)
  if (!c.atEnd()) c.fail()
  if (c.mistake !== undefined) throw c.mistake
  return result(c, statement, { start, end: c.lastEnd })
}

/** Takes a byte string with exactly one statement (a closing `;` is allowed); throws a syntax error at the text behind it. */
export function parseOne(source: string, options: ParseOptions = defaultParseOptions): ParsedStatement {
  const parsed = parseNext(source, 0, options)
  if (parsed.next >= 0) {
    const rest = new Cursor(source, options, parsed.next)
    if (rest.type !== T.end) rest.fail()
  }
  return parsed
}

/** Takes a byte string; returns all its statements, parsed with the same options. */
export function parseStatements(source: string, options: ParseOptions = defaultParseOptions): ParsedStatement[] {
  const all: ParsedStatement[] = []
  for (let from = 0; from >= 0;) {
    const parsed = parseNext(source, from, options)
    all.push(parsed)
    from = parsed.next
  }
  return all
}

function result(c: Cursor, statement: Statement | undefined, span: Span): ParsedStatement {
  const { params, literals } = c.stream
  const pinned: number[] = []
  for (let i = 0; i < literals; i++) if (c.free[i] !== true) pinned.push(i)
  const next = c.type === T.end || onlySpace(c.source, c.end) ? -1 : c.end
  const rest = { span, paramCount: params.length, params, slots: literals, pinned, next }
  return statement === undefined ? rest : { statement, span, paramCount: params.length, params, slots: literals, pinned, next }
}

function onlySpace(source: string, from: number): boolean {
  for (let i = from; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code !== 32 && (code < 9 || code > 13)) return false
  }
  return true
}
