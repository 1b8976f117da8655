/** SIGNAL, RESIGNAL, GET DIAGNOSTICS and the conditions they name. */
import { mysqlError } from '../../errors/mysql-error.ts'
import type { Expr, GetDiagnostics, HandlerCondition, IntoTarget, Signal } from '../ast.ts'
import { T } from '../lexer.ts'
import type { Cursor } from './cursor.ts'
import { parsePrimary } from './primary.ts'
import { parseList } from './terms.ts'

const SIGNAL_ITEMS = [
  'CLASS_ORIGIN',
  'SUBCLASS_ORIGIN',
  'CONSTRAINT_CATALOG',
  'CONSTRAINT_SCHEMA',
  'CONSTRAINT_NAME',
  'CATALOG_NAME',
  'SCHEMA_NAME',
  'TABLE_NAME',
  'COLUMN_NAME',
  'CURSOR_NAME',
  'MESSAGE_TEXT',
  'MYSQL_ERRNO',
]

/** What a handler or DECLARE … CONDITION may name. */
export function parseHandlerCondition(c: Cursor): HandlerCondition {
  if (c.accept('SQLSTATE')) return parseSqlState(c)
  if (c.accept('SQLWARNING')) return { kind: 'sqlwarning' }
  if (c.accept('SQLEXCEPTION')) return { kind: 'sqlexception' }
  if (c.acceptAll('NOT', 'FOUND')) return { kind: 'not-found' }
  if (c.type !== T.int) return { kind: 'condition-name', value: c.identifier() }
  const value = c.integer()
  if (value === 0) throw mysqlError('ER_WRONG_VALUE', 'CONDITION', '0')
  return { kind: 'errno', value }
}

function parseSqlState(c: Cursor): HandlerCondition {
  c.accept('VALUE')
  const value = c.textLiteral()
  if (!/^[0-9A-Z]{5}$/.test(value) || value.startsWith('00')) throw mysqlError('ER_SP_BAD_SQLSTATE', value)
  return { kind: 'sqlstate', value }
}

/** Parses SIGNAL or RESIGNAL. */
export function parseSignal(c: Cursor): Signal {
  const mark = c.mark()
  const resignal = c.accept('RESIGNAL')
  if (!resignal) c.expect('SIGNAL')
  const condition = c.accept('SQLSTATE')
    ? parseSqlState(c)
    : resignal && !c.atIdentifier()
      ? undefined
      : ({ kind: 'condition-name', value: c.identifier() } as const)
  const items = c.accept('SET') ? parseList(c, parseSignalItem) : []
  return { kind: 'signal', resignal, ...(condition !== undefined && { condition }), items, span: c.spanFrom(mark) }
}

function parseSignalItem(c: Cursor): Signal['items'][number] {
  const name = c.expectAny(...SIGNAL_ITEMS).toLowerCase()
  c.expectOp('=')
  return { name, value: parseSimpleValue(c) }
}

const SIMPLE_VALUES: readonly string[] = [
  'int', 'decimal', 'double', 'string', 'hex', 'temporal', 'null', 'bool', 'param', 'column', 'user-variable', 'system-variable',
] satisfies Expr['kind'][]

/** A literal, a variable or a parameter: no operators, no parentheses. */
function parseSimpleValue(c: Cursor): Expr {
  if (c.atOp('(')) c.fail()
  const value = parsePrimary(c)
  return SIMPLE_VALUES.includes(value.kind) ? value : c.failAt(value.span.start)
}

/** Parses GET [CURRENT|STACKED] DIAGNOSTICS. */
export function parseGetDiagnostics(c: Cursor): GetDiagnostics {
  const mark = c.mark()
  c.expect('GET')
  const area = c.accept('STACKED') ? 'stacked' : 'current'
  if (area === 'current') c.accept('CURRENT')
  c.expect('DIAGNOSTICS')
  const condition = c.accept('CONDITION') ? parseSimpleValue(c) : undefined
  const names = condition === undefined ? ['NUMBER', 'ROW_COUNT'] : ['RETURNED_SQLSTATE', ...SIGNAL_ITEMS]
  const items = parseList(c, (each) => {
    const target: IntoTarget = each.type === T.variable ? { user: each.userVariable() } : { local: each.identifier() }
    each.expectOp('=')
    return { target, item: each.expectAny(...names).toLowerCase() }
  })
  return { kind: 'get-diagnostics', area, ...(condition !== undefined && { condition }), items, span: c.spanFrom(mark) }
}
