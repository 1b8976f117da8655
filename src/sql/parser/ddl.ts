/** CREATE, ALTER, DROP, RENAME and TRUNCATE: which object is meant. */
import type { CreateIndex, DropIndex, DropTable, DropView, Statement } from '../ast.ts'
import { parseCreateObject, parseAlterObject, parseDropObject } from './admin-object.ts'
import { parseAlterTable, parseModifierWord } from './alter.ts'
import { parseCreateTable } from './create-table.ts'
import type { Cursor } from './cursor.ts'
import { parseAlterEvent, parseAlterRoutine, parseCreateEvent, parseCreateRoutine, parseCreateTrigger, parseDropProgram } from './routine.ts'
import { parseIndexHead, parseIndexTail } from './table-key.ts'
import { atDatabaseOption, parseDatabaseOptions } from './table-option.ts'
import { acceptBehaviour, acceptIfExists, acceptIfNotExists, parseList } from './terms.ts'
import { parseDropUser, parseRenameUser, parseRole, parseUser } from './user.ts'
import { parseCreatePrefix, parseDefiner, parseView } from './view.ts'

/** Parses any CREATE statement, with the cursor at CREATE. */
export function parseCreate(c: Cursor): Statement {
  const mark = c.mark()
  c.expect('CREATE')
  switch (c.word) {
    case 'TABLE':
    case 'TEMPORARY':
      return parseCreateTable(c, mark)
    case 'DATABASE':
    case 'SCHEMA':
      return parseCreateDatabase(c, mark)
    case 'INDEX':
    case 'UNIQUE':
    case 'FULLTEXT':
      return parseCreateIndex(c, mark)
    case 'USER':
      return parseUser(c, mark, false)
    case 'ROLE':
      return parseRole(c, mark, false)
    case 'OR':
    case 'ALGORITHM':
    case 'DEFINER':
    case 'SQL':
    case 'VIEW':
    case 'PROCEDURE':
    case 'FUNCTION':
    case 'TRIGGER':
    case 'EVENT':
    case 'SPATIAL':
      return c.at('SPATIAL') && c.peekWord(1) === 'INDEX' ? parseCreateIndex(c, mark) : parseCreateStored(c, mark)
    default:
      return parseCreateObject(c, mark)
  }
}

/** Objects that may carry OR REPLACE, ALGORITHM, DEFINER or SQL SECURITY. */
function parseCreateStored(c: Cursor, mark: number): Statement {
  if (c.at('SPATIAL') || (c.at('OR') && c.peekWord(2) === 'SPATIAL')) return parseCreateObject(c, mark)
  if (c.at('FUNCTION') && atLoadableFunction(c)) return parseCreateObject(c, mark)
  if (!c.atAny('OR', 'ALGORITHM', 'SQL')) {
    const definer = parseDefiner(c)
    switch (c.word) {
      case 'PROCEDURE':
      case 'FUNCTION':
        return parseCreateRoutine(c, mark, definer)
      case 'TRIGGER':
        return parseCreateTrigger(c, mark, definer)
      case 'EVENT':
        return parseCreateEvent(c, mark, definer)
      default:
        return parseView(c, mark, parseCreatePrefix(c, definer), false)
    }
  }
  return parseView(c, mark, parseCreatePrefix(c), false)
}

/** CREATE FUNCTION f RETURNS type SONAME 'lib' has no parameter list. */
function atLoadableFunction(c: Cursor): boolean {
  const name = c.peekWord(1) === 'IF' ? 4 : 1
  return c.peekWord(name + 1) === 'RETURNS'
}

function parseCreateDatabase(c: Cursor, mark: number): Statement {
  c.advance()
  const ifNotExists = acceptIfNotExists(c)
  const name = c.identifier()
  const options = parseDatabaseOptions(c, false)
  return { kind: 'create-database', ifNotExists, name, options, span: c.spanFrom(mark) }
}

function parseCreateIndex(c: Cursor, mark: number): CreateIndex {
  const start = c.mark()
  const { type, ...head } = parseIndexHead(c)
  c.expect('ON')
  const table = c.qualifiedName()
  const tail = parseIndexTail(c, type)
  const key = { kind: 'key-definition', type, ...head, ...tail, span: c.spanFrom(start) } as const
  const modifiers = parseIndexModifiers(c)
  return { kind: 'create-index', table, key, ...modifiers, span: c.spanFrom(mark) }
}

/** ALGORITHM and LOCK, each at most once, in any order. */
function parseIndexModifiers(c: Cursor): { algorithm?: string; lock?: string } {
  const modifiers: { algorithm?: string; lock?: string } = {}
  for (;;) {
    if (modifiers.algorithm === undefined && c.accept('ALGORITHM')) {
      c.acceptOp('=')
      modifiers.algorithm = parseModifierWord(c)
    } else if (modifiers.lock === undefined && c.accept('LOCK')) {
      c.acceptOp('=')
      modifiers.lock = parseModifierWord(c)
    } else return modifiers
  }
}

/** Parses any ALTER statement, with the cursor at ALTER. */
export function parseAlter(c: Cursor): Statement {
  const mark = c.mark()
  c.expect('ALTER')
  switch (c.word) {
    case 'TABLE':
      return parseAlterTable(c, mark)
    case 'DATABASE':
    case 'SCHEMA':
      return parseAlterDatabase(c, mark)
    case 'USER':
      return parseUser(c, mark, true)
    case 'PROCEDURE':
    case 'FUNCTION':
      return parseAlterRoutine(c, mark)
    case 'EVENT':
      return parseAlterEvent(c, mark, undefined)
    case 'DEFINER': {
      const definer = parseDefiner(c)
      if (c.at('EVENT')) return parseAlterEvent(c, mark, definer)
      return parseView(c, mark, parseCreatePrefix(c, definer), true)
    }
    case 'VIEW':
    case 'ALGORITHM':
    case 'SQL':
      return parseView(c, mark, parseCreatePrefix(c), true)
    default:
      return parseAlterObject(c, mark)
  }
}

function parseAlterDatabase(c: Cursor, mark: number): Statement {
  c.advance()
  const name = atDatabaseOption(c) ? {} : { name: c.identifier() }
  const options = parseDatabaseOptions(c, true)
  if (options.length === 0) c.fail()
  return { kind: 'alter-database', ...name, options, span: c.spanFrom(mark) }
}

/** Parses any DROP statement, with the cursor at DROP. */
export function parseDrop(c: Cursor): Statement {
  const mark = c.mark()
  c.expect('DROP')
  switch (c.word) {
    case 'TABLE':
    case 'TABLES':
    case 'TEMPORARY':
      return parseDropTable(c, mark)
    case 'VIEW':
      return parseDropView(c, mark)
    case 'INDEX':
      return parseDropIndex(c, mark)
    case 'DATABASE':
    case 'SCHEMA': {
      c.advance()
      const ifExists = acceptIfExists(c)
      return { kind: 'drop-database', ifExists, name: c.identifier(), span: c.spanFrom(mark) }
    }
    case 'PROCEDURE':
    case 'FUNCTION':
    case 'TRIGGER':
    case 'EVENT':
      return parseDropProgram(c, mark)
    case 'USER':
      return parseDropUser(c, mark)
    case 'ROLE':
      return parseRole(c, mark, true)
    case 'PREPARE':
      c.advance()
      return { kind: 'deallocate', name: c.identifier(), span: c.spanFrom(mark) }
    default:
      return parseDropObject(c, mark)
  }
}

function parseDropTable(c: Cursor, mark: number): DropTable {
  const temporary = c.accept('TEMPORARY')
  c.expectAny('TABLE', 'TABLES')
  const ifExists = acceptIfExists(c)
  const tables = parseList(c, (each) => each.qualifiedName())
  const behaviour = acceptBehaviour(c)
  return {
    kind: 'drop-table',
    temporary,
    ifExists,
    tables,
    ...(behaviour !== undefined && { behaviour }),
    span: c.spanFrom(mark),
  }
}

function parseDropView(c: Cursor, mark: number): DropView {
  c.expect('VIEW')
  const ifExists = acceptIfExists(c)
  const views = parseList(c, (each) => each.qualifiedName())
  acceptBehaviour(c)
  return { kind: 'drop-view', ifExists, views, span: c.spanFrom(mark) }
}

function parseDropIndex(c: Cursor, mark: number): DropIndex {
  c.expect('INDEX')
  const name = c.identifier()
  c.expect('ON')
  const table = c.qualifiedName()
  return { kind: 'drop-index', name, table, ...parseIndexModifiers(c), span: c.spanFrom(mark) }
}

/** Parses RENAME TABLE and RENAME USER. */
export function parseRename(c: Cursor): Statement {
  const mark = c.mark()
  c.expect('RENAME')
  if (c.at('USER')) return parseRenameUser(c, mark)
  c.expectAny('TABLE', 'TABLES')
  const renames = parseList(c, (each) => {
    const from = each.qualifiedName()
    each.expect('TO')
    return { from, to: each.qualifiedName() }
  })
  return { kind: 'rename-table', renames, span: c.spanFrom(mark) }
}

/** Parses TRUNCATE [TABLE]. */
export function parseTruncate(c: Cursor): Statement {
  const mark = c.mark()
  c.expect('TRUNCATE')
  c.accept('TABLE')
  return { kind: 'truncate', table: c.qualifiedName(), span: c.spanFrom(mark) }
}
