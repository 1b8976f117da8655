import type { Assignment, CallStatement, ColumnRef, Delete, Do, Expr, Handler, Insert, InsertSource, LoadData, QualifiedName, Statement, TableName, TableRef, Update, UserVariable, With } from '../ast.ts'
import { T } from '../lexer.ts'
import { parseAdmin } from './admin.ts'
import type { Cursor } from './cursor.ts'
import { parseExpr, parseExprList } from './expression.ts'
import { parseFileCharset, parseFileFormat } from './file-format.ts'
import { atQuery } from './parentheses.ts'
import { parseColumnRef } from './primary.ts'
import {
  acceptHints, parseLimit, parseOrderBy, parseQuery, parseQueryStatement, parseRowValues, parseSimpleLimit, parseTableReferences, parseValueOrDefault, parseWith,
} from './query.ts'
import { parsePartitionNames } from './table-reference.ts'

type Draft<N> = { -readonly [K in keyof N]: N[K] }

/** At WITH: a query, an UPDATE or a DELETE. */
export function parseWithStatement(c: Cursor): Statement {
  const clause = parseWith(c)
  if (c.at('UPDATE')) return parseUpdate(c, clause)
  if (c.at('DELETE')) return parseDelete(c, clause)
  return parseQueryStatement(c, clause)
}

/** INSERT and REPLACE. */
export function parseInsert(c: Cursor): Insert {
  const start = c.start
  const replace = c.at('REPLACE')
  c.advance()
  const hints = acceptHints(c)
  const word = replace ? c.acceptAny('LOW_PRIORITY', 'DELAYED') : c.acceptAny('LOW_PRIORITY', 'DELAYED', 'HIGH_PRIORITY')
  const ignore = !replace && c.accept('IGNORE')
  c.accept('INTO')
  const { schema, name, span } = c.qualifiedName()
  const table: Draft<TableName> = { kind: 'table-name', name, span }
  if (schema !== undefined) table.schema = schema
  if (c.at('PARTITION')) table.partitions = parsePartitionNames(c)
  let columns: string[] | undefined
  if (c.at('(') && c.peekWord() !== '(' && !atQuery(c, 1) && c.peekWord() !== 'VALUES') columns = parseColumnNames(c)
  const source = parseInsertSource(c, columns)
  const insert: Draft<Insert> = { kind: 'insert', replace, ignore, table, source, span }
  if (word !== undefined) insert.priority = word === 'LOW_PRIORITY' ? 'low' : word === 'HIGH_PRIORITY' ? 'high' : 'delayed'
  if (columns !== undefined) insert.columns = columns
  if (hints !== undefined) insert.hints = hints
  if (!replace) {
    if (source.kind !== 'query' && c.accept('AS')) {
      const alias = c.identifier()
      insert.rowAlias = c.at('(') ? { name: alias, columns: parseColumnNames(c) } : { name: alias }
    }
    if (c.accept('ON')) {
      c.expect('DUPLICATE')
      c.expect('KEY')
      c.expect('UPDATE')
      insert.onDuplicate = parseAssignments(c)
    }
  }
  insert.span = c.spanFrom(start)
  return insert
}

/** `(a, t.b)`, perhaps empty; only the column's own name is kept. */
function parseColumnNames(c: Cursor): string[] {
  c.expect('(')
  const names: string[] = []
  if (c.accept(')')) return names
  do names.push(parseColumnRef(c).name)
  while (c.accept(','))
  c.expect(')')
  return names
}

function parseInsertSource(c: Cursor, columns: readonly string[] | undefined): InsertSource {
  if (c.accept('SET')) {
    if (columns !== undefined) c.failAt(c.stream.starts[c.position - 1]!)
    return { kind: 'set', assignments: parseAssignments(c) }
  }
  if (c.at('VALUE') || (c.at('VALUES') && c.peekWord() !== 'ROW')) {
    c.advance()
    const rows: Expr[][] = []
    do {
      c.expect('(')
      rows.push(parseRowValues(c))
    } while (c.accept(','))
    return { kind: 'values', rows }
  }
  if (!c.at('(') && !atQuery(c)) c.fail()
  return { kind: 'query', query: parseQuery(c) }
}

/** `column = value` items of SET and ON DUPLICATE KEY UPDATE; `:=` is accepted too. */
export function parseAssignments(c: Cursor): Assignment[] {
  const items: Assignment[] = []
  do {
    const start = c.start
    const column = parseColumnRef(c)
    if (!c.accept('=')) c.expect(':=')
    const value = parseValueOrDefault(c)
    items.push({ column, value, span: c.spanFrom(start) })
  } while (c.accept(','))
  return items
}

export function parseUpdate(c: Cursor, clause?: With): Update {
  const start = clause?.span.start ?? c.start
  c.expect('UPDATE')
  const hints = acceptHints(c)
  const lowPriority = c.accept('LOW_PRIORITY')
  const ignore = c.accept('IGNORE')
  const table = parseTableReferences(c)
  c.expect('SET')
  const assignments = parseAssignments(c)
  const update: Draft<Update> = { kind: 'update', ignore, lowPriority, table, assignments, span: table.span }
  if (clause !== undefined) update.with = clause
  if (hints !== undefined) update.hints = hints
  parseConditions(c, update)
  update.span = c.spanFrom(start)
  return update
}

/** WHERE, ORDER BY and LIMIT of UPDATE and single-table DELETE. */
function parseConditions(c: Cursor, into: Draft<Pick<Update, 'where' | 'orderBy' | 'limit'>>): void {
  if (c.accept('WHERE')) into.where = parseExpr(c)
  const orderBy = parseOrderBy(c)
  if (orderBy !== undefined) into.orderBy = orderBy
  const limit = parseSimpleLimit(c)
  if (limit !== undefined) into.limit = limit
}

export function parseDelete(c: Cursor, clause?: With): Delete {
  const start = clause?.span.start ?? c.start
  c.expect('DELETE')
  const hints = acceptHints(c)
  const flags = { lowPriority: false, quick: false, ignore: false }
  for (;;) {
    if (c.accept('LOW_PRIORITY')) flags.lowPriority = true
    else if (c.accept('QUICK')) flags.quick = true
    else if (c.accept('IGNORE')) flags.ignore = true
    else break
  }
  const rest = parseDeleteTables(c)
  const statement: Draft<Delete> = { kind: 'delete', ...flags, ...rest, span: rest.from.span }
  if (clause !== undefined) statement.with = clause
  if (hints !== undefined) statement.hints = hints
  if (rest.targets === undefined) parseConditions(c, statement)
  else if (c.accept('WHERE')) statement.where = parseExpr(c)
  statement.span = c.spanFrom(start)
  return statement
}

function parseDeleteTables(c: Cursor): { targets?: QualifiedName[]; from: TableRef } {
  if (!c.accept('FROM')) {
    const targets = parseDeleteTargets(c)
    c.expect('FROM')
    return { targets, from: parseTableReferences(c) }
  }
  // One table with conditions, or a list of targets before USING: what follows the name decides.
  const mark = c.position
  parseDeleteTarget(c)
  if (c.at(',') || c.at('USING')) {
    c.position = mark
    const targets = parseDeleteTargets(c)
    c.expect('USING')
    return { targets, from: parseTableReferences(c) }
  }
  c.position = mark
  const start = c.start
  const { schema, name, span } = c.qualifiedName()
  const from: Draft<TableName> = { kind: 'table-name', name, span }
  if (schema !== undefined) from.schema = schema
  if (c.accept('AS')) from.alias = c.identifier()
  else if (c.atIdentifier()) from.alias = c.identifier()
  if (c.at('PARTITION')) from.partitions = parsePartitionNames(c)
  from.span = c.spanFrom(start)
  return { from }
}

function parseDeleteTargets(c: Cursor): QualifiedName[] {
  const targets = [parseDeleteTarget(c)]
  while (c.accept(',')) targets.push(parseDeleteTarget(c))
  return targets
}

/** `t`, `d.t`, `t.*`, `d.t.*` */
function parseDeleteTarget(c: Cursor): QualifiedName {
  const start = c.start
  const first = c.identifier()
  let name = first
  let schema: string | undefined
  if (c.at('.') && c.peekWord() !== '*') {
    c.advance()
    schema = first
    name = c.anyName()
  }
  if (c.accept('.')) c.expect('*')
  const span = c.spanFrom(start)
  return schema === undefined ? { name, span } : { schema, name, span }
}

/** LOAD DATA and LOAD XML; LOAD INDEX INTO CACHE is administration. */
export function parseLoad(c: Cursor): Statement {
  if (c.peekWord() === 'INDEX') return parseAdmin(c)
  const start = c.start
  c.expect('LOAD')
  const xml = c.expectAny('DATA', 'XML') === 'XML'
  c.acceptAny('LOW_PRIORITY', 'CONCURRENT')
  const local = c.accept('LOCAL')
  c.expect('INFILE')
  const file = c.textLiteral()
  const duplicates = c.acceptAny('REPLACE', 'IGNORE')?.toLowerCase() as 'replace' | 'ignore' | undefined
  c.expect('INTO')
  c.expect('TABLE')
  const table = c.qualifiedName()
  const load: Draft<LoadData> = { kind: 'load-data', xml, local, file, table, format: {}, ignoreLines: 0, span: table.span }
  if (duplicates !== undefined) load.duplicates = duplicates
  if (c.at('PARTITION')) load.partitions = parsePartitionNames(c)
  const charset = parseFileCharset(c)
  if (charset !== undefined) load.charset = charset
  if (c.accept('ROWS')) {
    c.expect('IDENTIFIED')
    c.expect('BY')
    load.rowsIdentifiedBy = c.stringLiteral()
  }
  load.format = parseFileFormat(c)
  if (c.accept('IGNORE')) {
    load.ignoreLines = c.integer()
    c.expectAny('LINES', 'ROWS')
  }
  if (c.accept('(')) {
    const columns: (ColumnRef | UserVariable)[] = []
    if (!c.accept(')')) {
      do columns.push(parseFieldTarget(c))
      while (c.accept(','))
      c.expect(')')
    }
    load.columns = columns
  }
  if (c.accept('SET')) load.set = parseAssignments(c)
  load.span = c.spanFrom(start)
  return load
}

function parseFieldTarget(c: Cursor): ColumnRef | UserVariable {
  const start = c.start
  if (c.type !== T.variable) return parseColumnRef(c)
  const name = c.userVariable()
  return { kind: 'user-variable', name, span: c.spanFrom(start) }
}

export function parseCall(c: Cursor): CallStatement {
  const start = c.start
  c.expect('CALL')
  const name = c.qualifiedName()
  let args: Expr[] = []
  if (c.accept('(')) {
    if (!c.at(')')) args = parseExprList(c)
    c.expect(')')
  }
  return { kind: 'call-procedure', name, args, span: c.spanFrom(start) }
}

/** DO evaluates expressions; the aliases it accepts mean nothing. */
export function parseDo(c: Cursor): Do {
  const start = c.start
  c.expect('DO')
  const items: Expr[] = []
  do {
    items.push(parseExpr(c))
    if (c.accept('AS') || c.type === T.string || c.atIdentifier()) c.aliasIdentifier()
  } while (c.accept(','))
  return { kind: 'do', items, span: c.spanFrom(start) }
}

export function parseHandler(c: Cursor): Handler {
  const start = c.start
  c.expect('HANDLER')
  const table = c.qualifiedName()
  const word = c.expectAny('OPEN', 'CLOSE', 'READ')
  if (word === 'OPEN') {
    if (c.accept('AS') || c.atIdentifier()) c.identifier()
  } else if (word === 'READ') {
    if (c.acceptAny('FIRST', 'NEXT') === undefined) {
      c.identifier()
      if (c.acceptAny('FIRST', 'NEXT', 'PREV', 'LAST') === undefined) {
        c.expectAny('=', '<', '<=', '>', '>=')
        c.expect('(')
        parseRowValues(c)
      }
    }
    if (c.accept('WHERE')) parseExpr(c)
    if (c.at('LIMIT')) parseLimit(c)
  }
  return { kind: 'handler', action: word.toLowerCase() as Handler['action'], table, span: c.spanFrom(start) }
}
