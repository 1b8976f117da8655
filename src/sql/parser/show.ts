/** SHOW in all its forms. */
import type { AdminStatement, Show } from '../ast.ts'
import { rawStatement } from './admin-text.ts'
import type { Cursor } from './cursor.ts'
import { parseExpr } from './expression.ts'
import { parseStatement } from './parser.ts'
import { parseLimit } from './query.ts'
import { acceptCharacterSet, acceptIfNotExists, parseAccountName, parseList } from './terms.ts'
import { parseRoleName } from './user.ts'

export { parseDescribe, parseExplain } from './explain.ts'

type Parts = Omit<Show, 'kind' | 'span'>

/** Parses SHOW, with the cursor at the word. */
export function parseShow(c: Cursor): Show | AdminStatement {
  const mark = c.mark()
  c.expect('SHOW')
  if (c.at('PARSE_TREE')) {
    c.advance()
    parseStatement(c)
    return rawStatement(c, mark, 'show-parse-tree')
  }
  const parts = parseForm(c)
  return { kind: 'show', ...parts, span: c.spanFrom(mark) }
}

function parseForm(c: Cursor): Parts {
  if (c.atAny('EXTENDED', 'FULL')) return parseDecorated(c)
  const scope = c.acceptAny('GLOBAL', 'SESSION', 'LOCAL')
  if (scope !== undefined || c.atAny('VARIABLES', 'STATUS')) {
    const what = c.expectAny('VARIABLES', 'STATUS').toLowerCase()
    const scoped = scope === undefined ? {} : { scope: scope === 'GLOBAL' ? ('global' as const) : ('session' as const) }
    return { what, ...scoped, ...parseFilter(c) }
  }
  if (acceptCharacterSet(c)) return { what: 'charset', ...parseFilter(c) }
  const word = c.word
  const parse = Object.hasOwn(FORMS, word) ? FORMS[word] : undefined
  if (parse === undefined) return c.fail()
  c.advance()
  return parse(c)
}

/** LIKE 'pattern' or WHERE condition. */
function parseFilter(c: Cursor): Pick<Show, 'like' | 'where'> {
  if (c.accept('LIKE')) return { like: c.textLiteral() }
  return c.accept('WHERE') ? { where: parseExpr(c) } : {}
}

/** FROM or IN a database. */
function parseSchema(c: Cursor): { schema?: string } {
  return c.acceptAny('FROM', 'IN') === undefined ? {} : { schema: c.identifier() }
}

/** [EXTENDED] [FULL] before TABLES, COLUMNS, INDEX, TRIGGERS and PROCESSLIST. */
function parseDecorated(c: Cursor): Parts {
  const extended = c.accept('EXTENDED')
  const full = c.accept('FULL')
  const flags = { ...(full && { full }), ...(extended && { extended }) }
  if (c.accept('TABLES')) return { what: 'tables', ...flags, ...parseSchema(c), ...parseFilter(c) }
  if (c.acceptAny('COLUMNS', 'FIELDS') !== undefined) return { ...parseColumns(c), ...flags }
  if (full && !extended && c.accept('TRIGGERS')) return { what: 'triggers', ...flags, ...parseSchema(c), ...parseFilter(c) }
  if (full && !extended && c.accept('PROCESSLIST')) return { what: 'processlist', ...flags }
  if (full) return c.fail()
  c.expectAny('INDEX', 'INDEXES', 'KEYS')
  return { ...parseIndex(c), ...flags }
}

function parseColumns(c: Cursor): Parts {
  c.expectAny('FROM', 'IN')
  const name = c.qualifiedName()
  return { what: 'columns', name, ...parseSchema(c), ...parseFilter(c) }
}

function parseIndex(c: Cursor): Parts {
  c.expectAny('FROM', 'IN')
  const name = c.qualifiedName()
  const schema = parseSchema(c)
  return { what: 'index', name, ...schema, ...(c.accept('WHERE') && { where: parseExpr(c) }) }
}

const inSchema =
  (what: string) =>
  (c: Cursor): Parts => ({ what, ...parseSchema(c), ...parseFilter(c) })
const filtered =
  (what: string) =>
  (c: Cursor): Parts => ({ what, ...parseFilter(c) })
const plain = (what: string) => (): Parts => ({ what })

const FORMS: Readonly<Record<string, (c: Cursor) => Parts>> = {
  DATABASES: filtered('databases'),
  SCHEMAS: filtered('databases'),
  TABLES: inSchema('tables'),
  TRIGGERS: inSchema('triggers'),
  EVENTS: inSchema('events'),
  COLUMNS: parseColumns,
  FIELDS: parseColumns,
  INDEX: parseIndex,
  INDEXES: parseIndex,
  KEYS: parseIndex,
  COLLATION: filtered('collation'),
  PLUGINS: plain('plugins'),
  PRIVILEGES: plain('privileges'),
  PROCESSLIST: plain('processlist'),
  PROFILES: plain('profiles'),
  ENGINES: plain('engines'),
  STORAGE: (c) => {
    c.expect('ENGINES')
    return { what: 'engines' }
  },
  TABLE: (c) => {
    c.expect('STATUS')
    return { what: 'table-status', ...parseSchema(c), ...parseFilter(c) }
  },
  OPEN: (c) => {
    c.expect('TABLES')
    return { what: 'open-tables', ...parseSchema(c), ...parseFilter(c) }
  },
  ENGINE: (c) => {
    const text = c.accept('ALL') ? 'all' : c.identifierOrText()
    return { what: `engine-${c.expectAny('STATUS', 'LOGS', 'MUTEX').toLowerCase()}`, text }
  },
  COUNT: (c) => {
    for (const word of ['(', '*', ')']) c.expect(word)
    return { what: `count-${c.expectAny('WARNINGS', 'ERRORS').toLowerCase()}` }
  },
  WARNINGS: (c) => ({ what: 'warnings', ...parseRows(c) }),
  ERRORS: (c) => ({ what: 'errors', ...parseRows(c) }),
  PROCEDURE: (c) => parseRoutine(c, 'procedure'),
  FUNCTION: (c) => parseRoutine(c, 'function'),
  PROFILE: parseProfile,
  GRANTS: parseGrants,
  CREATE: parseCreate,
  BINARY: (c) => {
    if (c.accept('LOGS')) return { what: 'binary-logs' }
    c.expect('LOG')
    c.expect('STATUS')
    return { what: 'binary-log-status' }
  },
  // The 8.0 spellings with MASTER and SLAVE left in 8.4; tools still send them.
  MASTER: (c) => (c.expectAny('LOGS', 'STATUS') === 'LOGS' ? { what: 'binary-logs' } : { what: 'master-status' }),
  REPLICAS: plain('replicas'),
  REPLICA: parseReplicaStatus,
  SLAVE: (c) => (c.accept('HOSTS') ? { what: 'replicas' } : parseReplicaStatus(c)),
  BINLOG: (c) => parseLogEvents(c, 'binlog-events'),
  RELAYLOG: (c) => ({ ...parseLogEvents(c, 'relaylog-events'), ...parseChannel(c) }),
}

function parseRows(c: Cursor): Pick<Show, 'limit'> {
  const limit = c.at('LIMIT') ? parseLimit(c) : undefined
  return limit === undefined ? {} : { limit }
}

function parseRoutine(c: Cursor, routine: 'procedure' | 'function'): Parts {
  if (c.accept('STATUS')) return { what: `${routine}-status`, ...parseFilter(c) }
  c.expect('CODE')
  return { what: `${routine}-code`, name: c.qualifiedName() }
}

const PROFILE_PARTS = ['ALL', 'CPU', 'IPC', 'MEMORY', 'SOURCE', 'SWAPS']

function parseProfile(c: Cursor): Parts {
  const parts: string[] = []
  if (c.atAny(...PROFILE_PARTS, 'BLOCK', 'CONTEXT', 'PAGE')) parts.push(...parseList(c, parseProfilePart))
  const queryId = c.acceptAll('FOR', 'QUERY') ? { queryId: c.integer() } : {}
  return { what: 'profile', ...(parts.length > 0 && { text: parts.join(', ') }), ...queryId, ...parseRows(c) }
}

function parseProfilePart(c: Cursor): string {
  if (c.acceptAll('BLOCK', 'IO')) return 'block io'
  if (c.acceptAll('CONTEXT', 'SWITCHES')) return 'context switches'
  return c.acceptAll('PAGE', 'FAULTS') ? 'page faults' : c.expectAny(...PROFILE_PARTS).toLowerCase()
}

function parseGrants(c: Cursor): Parts {
  if (!c.accept('FOR')) return { what: 'grants' }
  const account = parseAccountName(c)
  return { what: 'grants', account, ...(c.accept('USING') && { using: parseList(c, parseRoleName) }) }
}

function parseCreate(c: Cursor): Parts {
  const word = c.expectAny('DATABASE', 'SCHEMA', 'TABLE', 'VIEW', 'PROCEDURE', 'FUNCTION', 'TRIGGER', 'EVENT', 'USER')
  if (word === 'USER') return { what: 'create-user', account: parseAccountName(c) }
  if (word !== 'DATABASE' && word !== 'SCHEMA') return { what: `create-${word.toLowerCase()}`, name: c.qualifiedName() }
  const ifNotExists = acceptIfNotExists(c)
  return { what: 'create-database', schema: c.identifier(), ...(ifNotExists && { ifNotExists }) }
}

function parseChannel(c: Cursor): Pick<Show, 'channel'> {
  return c.acceptAll('FOR', 'CHANNEL') ? { channel: c.textLiteral() } : {}
}

function parseReplicaStatus(c: Cursor): Parts {
  c.expect('STATUS')
  return { what: 'replica-status', ...parseChannel(c) }
}

function parseLogEvents(c: Cursor, what: string): Parts {
  c.expect('EVENTS')
  const file = c.accept('IN') ? { text: c.textLiteral() } : {}
  const position = c.accept('FROM') ? { position: c.ulong() } : {}
  return { what, ...file, ...position, ...parseRows(c) }
}
