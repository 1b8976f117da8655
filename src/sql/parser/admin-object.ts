/** Server objects that are parsed whole and kept as text: tablespaces, servers, resource groups, spatial reference systems, loadable functions, the instance. */
import type { AdminStatement } from '../ast.ts'
import { T } from '../lexer.ts'
import { rawStatement } from './admin-text.ts'
import type { Cursor } from './cursor.ts'
import { acceptIfExists, acceptIfNotExists, parseList, parseParenthesizedList, parseWordOrText } from './terms.ts'

/** Parses behind CREATE; throws 1064 when nothing of this kind begins there. */
export function parseCreateObject(c: Cursor, mark: number): AdminStatement {
  switch (c.acceptAny('UNDO', 'TABLESPACE', 'LOGFILE', 'SERVER', 'OR', 'SPATIAL', 'RESOURCE', 'AGGREGATE', 'FUNCTION')) {
    case 'UNDO':
      c.expect('TABLESPACE')
      c.identifier()
      c.expect('ADD')
      parseFile(c, 'DATAFILE')
      parseTablespaceOptions(c)
      return rawStatement(c, mark, 'create-undo-tablespace')
    case 'TABLESPACE':
      c.identifier()
      if (c.accept('ADD')) parseFile(c, 'DATAFILE')
      if (c.acceptAll('USE', 'LOGFILE', 'GROUP')) c.identifier()
      parseTablespaceOptions(c)
      return rawStatement(c, mark, 'create-tablespace')
    case 'LOGFILE':
      parseLogfileGroup(c)
      return rawStatement(c, mark, 'create-logfile-group')
    case 'SERVER':
      parseWordOrText(c)
      for (const word of ['FOREIGN', 'DATA', 'WRAPPER']) c.expect(word)
      parseWordOrText(c)
      parseServerOptions(c)
      return rawStatement(c, mark, 'create-server')
    case 'OR':
      c.expect('REPLACE')
      c.expect('SPATIAL')
      parseSpatialReference(c)
      return rawStatement(c, mark, 'create-spatial-reference-system')
    case 'SPATIAL':
      parseSpatialReference(c)
      return rawStatement(c, mark, 'create-spatial-reference-system')
    case 'RESOURCE':
      c.expect('GROUP')
      c.identifier()
      c.expect('TYPE')
      c.acceptOp('=')
      c.expectAny('USER', 'SYSTEM')
      parseResourceOptions(c)
      return rawStatement(c, mark, 'create-resource-group')
    case 'AGGREGATE':
      c.expect('FUNCTION')
      return parseLoadableFunction(c, mark)
    case 'FUNCTION':
      return parseLoadableFunction(c, mark)
    default:
      return c.fail()
  }
}

function parseLoadableFunction(c: Cursor, mark: number): AdminStatement {
  acceptIfNotExists(c)
  c.identifier()
  c.expect('RETURNS')
  c.expectAny('STRING', 'REAL', 'DECIMAL', 'INT', 'INTEGER')
  c.expect('SONAME')
  c.stringLiteral()
  return rawStatement(c, mark, 'create-loadable-function')
}

function parseFile(c: Cursor, word: string): void {
  c.expect(word)
  c.stringLiteral()
}

function parseLogfileGroup(c: Cursor): void {
  c.expect('GROUP')
  c.identifier()
  c.expect('ADD')
  parseFile(c, 'UNDOFILE')
  parseTablespaceOptions(c)
}

const SIZES = ['INITIAL_SIZE', 'AUTOEXTEND_SIZE', 'MAX_SIZE', 'EXTENT_SIZE', 'UNDO_BUFFER_SIZE', 'REDO_BUFFER_SIZE', 'FILE_BLOCK_SIZE', 'NODEGROUP']
const TEXTS = ['COMMENT', 'ENCRYPTION', 'ENGINE_ATTRIBUTE']

function parseTablespaceOptions(c: Cursor): void {
  for (let first = true; ; first = false) {
    if (!first) c.acceptOp(',')
    if (c.acceptAny(...SIZES) !== undefined) {
      c.acceptOp('=')
      parseSize(c)
    } else if (c.acceptAny(...TEXTS) !== undefined) {
      c.acceptOp('=')
      c.stringLiteral()
    } else if (c.accept('ENGINE') || c.acceptAll('STORAGE', 'ENGINE')) {
      c.acceptOp('=')
      parseWordOrText(c)
    } else if (c.acceptAny('WAIT', 'NO_WAIT') === undefined) return
  }
}

function parseSize(c: Cursor): void {
  if (/^\d+[kmg]$/i.test(c.text())) c.advance()
  else c.ulong()
}

function parseServerOptions(c: Cursor): void {
  c.expect('OPTIONS')
  parseParenthesizedList(c, (each) => {
    if (each.accept('PORT')) return void each.ulong()
    each.expectAny('HOST', 'DATABASE', 'USER', 'PASSWORD', 'SOCKET', 'OWNER')
    each.stringLiteral()
  })
}

function parseSpatialReference(c: Cursor): void {
  c.expect('REFERENCE')
  c.expect('SYSTEM')
  acceptIfNotExists(c)
  c.ulong()
  for (;;) {
    if (c.acceptAny('NAME', 'DEFINITION', 'DESCRIPTION') !== undefined) c.stringLiteral()
    else if (c.accept('ORGANIZATION')) {
      c.stringLiteral()
      c.expect('IDENTIFIED')
      c.expect('BY')
      c.ulong()
    } else return
  }
}

function parseResourceOptions(c: Cursor): void {
  if (c.accept('VCPU')) {
    c.acceptOp('=')
    do {
      c.ulong()
      if (c.acceptOp('-')) c.ulong()
    } while (c.acceptOp(',') || c.type === T.int)
  }
  if (c.accept('THREAD_PRIORITY')) {
    c.acceptOp('=')
    c.acceptOp('-')
    c.ulong()
  }
  c.acceptAny('ENABLE', 'DISABLE')
  c.accept('FORCE')
}

/** Parses behind ALTER; throws 1064 when nothing of this kind begins there. */
export function parseAlterObject(c: Cursor, mark: number): AdminStatement {
  switch (c.acceptAny('UNDO', 'TABLESPACE', 'LOGFILE', 'SERVER', 'RESOURCE', 'INSTANCE')) {
    case 'UNDO':
      c.expect('TABLESPACE')
      c.identifier()
      c.expect('SET')
      c.expectAny('ACTIVE', 'INACTIVE')
      parseTablespaceOptions(c)
      return rawStatement(c, mark, 'alter-undo-tablespace')
    case 'TABLESPACE':
      c.identifier()
      if (c.accept('RENAME')) {
        c.expect('TO')
        c.identifier()
      } else {
        if (c.acceptAny('ADD', 'DROP') !== undefined) parseFile(c, 'DATAFILE')
        else if (c.atEnd()) c.fail()
        parseTablespaceOptions(c)
      }
      return rawStatement(c, mark, 'alter-tablespace')
    case 'LOGFILE':
      parseLogfileGroup(c)
      return rawStatement(c, mark, 'alter-logfile-group')
    case 'SERVER':
      parseWordOrText(c)
      parseServerOptions(c)
      return rawStatement(c, mark, 'alter-server')
    case 'RESOURCE':
      c.expect('GROUP')
      c.identifier()
      parseResourceOptions(c)
      return rawStatement(c, mark, 'alter-resource-group')
    case 'INSTANCE':
      parseInstance(c)
      return rawStatement(c, mark, 'alter-instance')
    default:
      return c.fail()
  }
}

function parseInstance(c: Cursor): void {
  if (c.accept('ROTATE')) {
    c.expectAny('INNODB', 'BINLOG')
    c.expect('MASTER')
    c.expect('KEY')
  } else if (c.accept('RELOAD')) {
    if (c.accept('KEYRING')) return
    c.expect('TLS')
    if (c.acceptAll('FOR', 'CHANNEL')) parseWordOrText(c)
    c.acceptAll('NO', 'ROLLBACK', 'ON', 'ERROR')
  } else {
    c.expectAny('ENABLE', 'DISABLE')
    c.expect('INNODB')
    c.expect('REDO_LOG')
  }
}

/** Parses behind DROP; throws 1064 when nothing of this kind begins there. */
export function parseDropObject(c: Cursor, mark: number): AdminStatement {
  const word = c.acceptAny('UNDO', 'TABLESPACE', 'LOGFILE', 'SERVER', 'RESOURCE', 'SPATIAL')
  switch (word) {
    case 'UNDO':
    case 'TABLESPACE':
    case 'LOGFILE':
      if (word === 'UNDO') c.expect('TABLESPACE')
      if (word === 'LOGFILE') c.expect('GROUP')
      c.identifier()
      parseTablespaceOptions(c)
      return rawStatement(c, mark, word === 'UNDO' ? 'drop-undo-tablespace' : word === 'LOGFILE' ? 'drop-logfile-group' : 'drop-tablespace')
    case 'SERVER':
      acceptIfExists(c)
      parseWordOrText(c)
      return rawStatement(c, mark, 'drop-server')
    case 'RESOURCE':
      c.expect('GROUP')
      c.identifier()
      c.accept('FORCE')
      return rawStatement(c, mark, 'drop-resource-group')
    case 'SPATIAL':
      c.expect('REFERENCE')
      c.expect('SYSTEM')
      acceptIfExists(c)
      c.ulong()
      return rawStatement(c, mark, 'drop-spatial-reference-system')
    default:
      return c.fail()
  }
}

/** `CACHE INDEX` and `LOAD INDEX INTO CACHE`, with the cursor at the first word. */
export function parseKeyCache(c: Cursor): AdminStatement {
  const mark = c.mark()
  if (c.accept('LOAD')) {
    for (const word of ['INDEX', 'INTO', 'CACHE']) c.expect(word)
    parseList(c, (each) => {
      parseKeyCacheTable(each)
      each.acceptAll('IGNORE', 'LEAVES')
    })
    return rawStatement(c, mark, 'load-index')
  }
  c.expect('CACHE')
  c.expect('INDEX')
  parseList(c, parseKeyCacheTable)
  c.expect('IN')
  if (!c.accept('DEFAULT')) c.identifier()
  return rawStatement(c, mark, 'cache-index')
}

function parseKeyCacheTable(c: Cursor): void {
  c.qualifiedName()
  if (c.accept('PARTITION')) {
    c.expectOp('(')
    if (!c.accept('ALL')) parseList(c, (each) => each.identifier())
    c.expectOp(')')
  }
  if (c.acceptAny('INDEX', 'KEY') === undefined) return
  c.expectOp('(')
  if (!c.atOp(')')) parseList(c, (each) => void (each.accept('PRIMARY') || each.identifier()))
  c.expectOp(')')
}
