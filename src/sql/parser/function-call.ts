import { mysqlError } from '../../errors/mysql-error.ts'
import type { Call, CharCall, ColumnRef, Expr, IntervalArithmetic, JsonOnAction, JsonValue, Match, Trim, UnitCall, WeightString } from '../ast.ts'
import { functionWords } from '../keywords.ts'
import { T } from '../lexer.ts'
import { isNative } from '../native-functions.ts'
import { aggregateCalls, windowCalls } from './aggregate.ts'
import { parseCastType } from './cast-type.ts'
import type { Cursor } from './cursor.ts'
import { parseBits, parseExpr, parseExprList, parseIntervalAmount } from './expression.ts'
import { parseSimpleUnit, parseUnit } from './interval.ts'
import { parseSubquery } from './parentheses.ts'
import { parseColumnRef, parsePrimary, parseTextLiteral } from './primary.ts'

type CallRule = (c: Cursor) => Expr

/** True when white space keeps the parenthesis from making the current word a built-in function (without IGNORE_SPACE). */
export function isSpaced(c: Cursor): boolean {
  return !c.options.ignoreSpace && c.source.charCodeAt(c.end) !== 40
}

function node(c: Cursor, start: number, wordEnd: number, name: string, args: readonly Expr[], parens = true): Call {
  return { kind: 'call', name, written: c.source.slice(start, wordEnd), args, parens, span: c.spanFrom(start) }
}

/** A function with plain arguments whose number the grammar itself fixes: too few or too many are syntax errors. */
const fixed = (name: string, least: number, most: number): CallRule => (c) => {
  const start = c.start
  const wordEnd = c.end
  c.advance()
  c.expect('(')
  const args: Expr[] = []
  while (args.length < most && !(args.length >= least && c.at(')'))) {
    if (args.length > 0) c.expect(',')
    args.push(parseExpr(c))
  }
  c.expect(')')
  return node(c, start, wordEnd, name, args)
}

/** A built-in without special syntax, a stored or a loadable function: `f(a, b)`, `db.f(a, b)`. `start`: where the schema or the name begins. */
export function parseGenericCall(c: Cursor, start: number, schema?: string): Expr {
  const quoted = c.type === T.quoted
  const spaced = !quoted && isSpaced(c)
  const written = c.anyName()
  const name = written.toUpperCase()
  c.expect('(')
  // Names that are keywords only before `(` denote stored functions when quoted or kept apart (manual, "Function Name Parsing and Resolution").
  const stored = schema === undefined && (functionWords.has(name) && (quoted || spaced) || quoted && specialCalls.has(name))
  const args: Expr[] = []
  let aliases = false
  if (!c.at(')')) {
    do {
      args.push(parseExpr(c))
      if (schema === undefined && (c.accept('AS') || c.type === T.string || c.atIdentifier())) {
        c.aliasIdentifier()
        aliases = true
      }
    } while (c.accept(','))
  }
  c.expect(')')
  // only loadable functions know what to do with aliases of arguments
  if (aliases) c.mistake ??= stored || !isNative(name) ? mysqlError('ER_WRONG_PARAMETERS_TO_STORED_FCT', `\`${written}\``) : mysqlError('ER_WRONG_PARAMETERS_TO_NATIVE_FCT', written.toLowerCase())
  const span = c.spanFrom(start)
  const call: { -readonly [K in keyof Call]: Call[K] } = { kind: 'call', name, written, args, parens: true, span }
  if (schema !== undefined) call.schema = schema
  if (stored) call.stored = true
  return call
}

/** CURRENT_TIMESTAMP and its kind: parentheses and precision are optional. */
export function parseNowCall(c: Cursor, name: string): Expr {
  const start = c.start
  const wordEnd = c.end
  c.advance()
  const args: Expr[] = []
  const parens = c.accept('(')
  if (parens) {
    const precise = name !== 'CURDATE' && name !== 'UTC_DATE' && name !== 'CURRENT_USER'
    if (precise && c.type === T.int) args.push(parsePrimary(c))
    c.expect(')')
  }
  return node(c, start, wordEnd, name, args, parens)
}

/** Reads `word (` and hands over; the rule reads the arguments and the closing parenthesis. */
const special = (parse: (c: Cursor, start: number, wordEnd: number) => Expr): CallRule => (c) => {
  const start = c.start
  const wordEnd = c.end
  c.advance()
  c.expect('(')
  return parse(c, start, wordEnd)
}

const cast = special((c, start) => {
  const operand = parseExpr(c)
  if (c.acceptAll('AT', 'TIME', 'ZONE')) {
    c.accept('INTERVAL')
    const timeZone = c.textLiteral()
    c.expect('AS')
    if (!c.at('DATETIME')) c.fail()
    const type = parseCastType(c)
    c.expect(')')
    return { kind: 'cast', operand, type, array: false, timeZone, span: c.spanFrom(start) }
  }
  c.expect('AS')
  const type = parseCastType(c)
  const array = c.accept('ARRAY')
  c.expect(')')
  return { kind: 'cast', operand, type, array, span: c.spanFrom(start) }
})

const convert = special((c, start) => {
  const operand = parseExpr(c)
  if (c.accept('USING')) {
    const charset = c.accept('BINARY') ? 'binary' : c.identifierOrText().toLowerCase()
    c.expect(')')
    return { kind: 'convert-using', operand, charset, span: c.spanFrom(start) }
  }
  c.expect(',')
  const type = parseCastType(c)
  c.expect(')')
  return { kind: 'cast', operand, type, array: false, span: c.spanFrom(start) }
})

/** DATE_ADD and DATE_SUB want INTERVAL; ADDDATE and SUBDATE also take a number of days. */
const dateArithmetic = (name: string, sign: 1 | -1, days: boolean): CallRule => special((c, start, wordEnd) => {
  const operand = parseExpr(c)
  c.expect(',')
  if (!days && !c.at('INTERVAL')) c.fail()
  const interval = c.at('INTERVAL') ? parseIntervalAmount(c) : undefined
  if (interval !== undefined) {
    c.expect(')')
    return { kind: 'interval-arithmetic', sign, operand, ...interval, name, span: c.spanFrom(start) } satisfies IntervalArithmetic
  }
  if (!days) c.fail()
  const amount = parseExpr(c)
  c.expect(')')
  return node(c, start, wordEnd, name, [operand, amount])
})

const substring = special((c, start, wordEnd) => {
  const args = [parseExpr(c)]
  if (c.accept('FROM')) {
    args.push(parseExpr(c))
    if (c.accept('FOR')) args.push(parseExpr(c))
  } else {
    c.expect(',')
    args.push(parseExpr(c))
    if (c.accept(',')) args.push(parseExpr(c))
  }
  c.expect(')')
  return node(c, start, wordEnd, c.source.slice(start, start + 3).toUpperCase() === 'MID' ? 'MID' : 'SUBSTRING', args)
})

const position = special((c, start, wordEnd) => {
  const needle = parseBits(c, 1)
  c.expect('IN')
  const hay = parseExpr(c)
  c.expect(')')
  return node(c, start, wordEnd, 'LOCATE', [needle, hay])
})

const trim = special((c, start) => {
  const side = (c.acceptAny('BOTH', 'LEADING', 'TRAILING')?.toLowerCase() ?? 'both') as Trim['side']
  const written = c.source.slice(start, c.lastEnd).endsWith('(') ? '' : side
  if (written !== '' && c.accept('FROM')) {
    const operand = parseExpr(c)
    c.expect(')')
    return { kind: 'trim', side, operand, span: c.spanFrom(start) }
  }
  const first = parseExpr(c)
  if (written !== '' && !c.at('FROM')) c.fail()
  if (!c.accept('FROM')) {
    c.expect(')')
    return { kind: 'trim', side, operand: first, span: c.spanFrom(start) }
  }
  const operand = parseExpr(c)
  c.expect(')')
  return { kind: 'trim', side, remove: first, operand, span: c.spanFrom(start) }
})

const extract = special((c, start) => {
  const unit = parseUnit(c)
  c.expect('FROM')
  const operand = parseExpr(c)
  c.expect(')')
  return { kind: 'unit-call', name: 'EXTRACT', unit, args: [operand], span: c.spanFrom(start) }
})

const timestampUnit = (name: 'TIMESTAMPADD' | 'TIMESTAMPDIFF'): CallRule => special((c, start) => {
  const unit = parseSimpleUnit(c)
  c.expect(',')
  const first = parseExpr(c)
  c.expect(',')
  const second = parseExpr(c)
  c.expect(')')
  return { kind: 'unit-call', name, unit, args: [first, second], span: c.spanFrom(start) } satisfies UnitCall
})

const getFormat = special((c, start) => {
  const word = c.expectAny('DATE', 'TIME', 'DATETIME', 'TIMESTAMP')
  c.expect(',')
  const place = parseExpr(c)
  c.expect(')')
  // TIMESTAMP is another spelling of DATETIME here.
  return { kind: 'unit-call', name: 'GET_FORMAT', unit: word === 'TIMESTAMP' ? 'datetime' : word.toLowerCase(), args: [place], span: c.spanFrom(start) }
})

const char = special((c, start) => {
  const args = parseExprList(c)
  const charset = c.accept('USING') ? (c.accept('BINARY') ? 'binary' : c.identifierOrText().toLowerCase()) : undefined
  c.expect(')')
  return { kind: 'char-call', args, ...(charset === undefined ? {} : { charset }), span: c.spanFrom(start) } satisfies CharCall
})

const weightString = special((c, start) => {
  const operand = parseExpr(c)
  if (c.accept(',')) {
    // Undocumented form with three numbers: result length, weights, flags.
    const room = c.integer()
    c.expect(',')
    const weights = c.integer()
    c.expect(',')
    const numbers = [room, weights, c.integer()] as const
    c.expect(')')
    return { kind: 'weight-string', operand, numbers, span: c.spanFrom(start) } satisfies WeightString
  }
  const as = c.accept('AS') ? (c.expectAny('CHAR', 'CHARACTER', 'BINARY') === 'BINARY' ? 'binary' : 'char') : undefined
  if (as === undefined) {
    c.expect(')')
    return { kind: 'weight-string', operand, span: c.spanFrom(start) }
  }
  c.expect('(')
  const length = c.integer()
  c.expect(')')
  c.expect(')')
  return { kind: 'weight-string', operand, as, length, span: c.spanFrom(start) } satisfies WeightString
})

/** `[NULL | ERROR | DEFAULT literal] ON EMPTY`, then the same ON ERROR; each at most once. JSON_TABLE also takes them the other way round. */
export function parseJsonActions(c: Cursor, anyOrder = false): { onEmpty?: JsonOnAction; onError?: JsonOnAction } {
  const actions: { onEmpty?: JsonOnAction; onError?: JsonOnAction } = {}
  for (let i = 0; i < 2; i++) {
    const word = c.acceptAny('NULL', 'ERROR', 'DEFAULT')
    if (word === undefined) break
    const action: JsonOnAction = word === 'DEFAULT' ? { action: 'default', value: parseDefaultValue(c) } : { action: word === 'NULL' ? 'null' : 'error' }
    c.expect('ON')
    if (actions.onEmpty === undefined && (i === 0 || anyOrder) && c.accept('EMPTY')) {
      actions.onEmpty = action
      continue
    }
    if (actions.onError !== undefined) c.fail()
    c.expect('ERROR')
    actions.onError = action
    if (i > 0 || !anyOrder) break
  }
  return actions
}

function parseDefaultValue(c: Cursor): Expr {
  const start = c.start
  if (c.at('-') || c.at('+')) {
    const op = c.word as '-' | '+'
    c.advance()
    if (c.type !== T.int && c.type !== T.decimal && c.type !== T.double) c.fail()
    return { kind: 'unary', op, operand: parsePrimary(c), span: c.spanFrom(start) }
  }
  if (c.type === T.op || c.type === T.quoted || (c.type === T.word && !c.atAny('DATE', 'TIME', 'TIMESTAMP', 'TRUE', 'FALSE'))) c.fail()
  return parsePrimary(c)
}

const jsonValue = special((c, start) => {
  const doc = parseExpr(c)
  c.expect(',')
  const path = parseTextLiteral(c)
  const returning = c.accept('RETURNING') ? parseCastType(c) : undefined
  const actions = parseJsonActions(c)
  c.expect(')')
  return { kind: 'json-value', doc, path, ...(returning === undefined ? {} : { returning }), ...actions, span: c.spanFrom(start) } satisfies JsonValue
})

const match: CallRule = (c) => {
  const start = c.start
  c.expect('MATCH')
  const parens = c.accept('(')
  const columns: ColumnRef[] = [parseColumnRef(c)]
  while (c.accept(',')) columns.push(parseColumnRef(c))
  if (parens) c.expect(')')
  c.expect('AGAINST')
  c.expect('(')
  const against = parseBits(c, 1)
  let mode: Match['mode'] = 'natural'
  if (c.accept('IN')) {
    if (c.accept('BOOLEAN')) {
      c.expect('MODE')
      mode = 'boolean'
    } else {
      c.expect('NATURAL')
      c.expect('LANGUAGE')
      c.expect('MODE')
      if (c.acceptAll('WITH', 'QUERY', 'EXPANSION')) mode = 'natural-expansion'
    }
  } else if (c.accept('WITH')) {
    c.expect('QUERY')
    c.expect('EXPANSION')
    mode = 'expansion'
  }
  c.expect(')')
  return { kind: 'match', columns, against, mode, span: c.spanFrom(start) }
}

const interval: CallRule = (c) => {
  const start = c.start
  const interval = parseIntervalAmount(c)
  if (interval === undefined) return parsePrimary(c)
  c.expect('+')
  const operand = parseExpr(c)
  return { kind: 'interval-arithmetic', sign: 1, operand, ...interval, span: c.spanFrom(start) }
}

const row: CallRule = special((c, start) => {
  const items = [parseExpr(c)]
  if (!c.at(',')) c.fail()
  while (c.accept(',')) items.push(parseExpr(c))
  c.expect(')')
  return { kind: 'row', items, span: c.spanFrom(start) }
})

const exists: CallRule = (c) => {
  const start = c.start
  c.advance()
  const query = parseSubquery(c)
  return { kind: 'exists', query, span: c.spanFrom(start) }
}

const columnCall = (kind: 'default-of' | 'values-of'): CallRule => special((c, start) => {
  const column = parseColumnRef(c)
  c.expect(')')
  return { kind, column, span: c.spanFrom(start) }
})

/** NOW(n), SYSDATE(n), CURTIME(n), CURDATE(): with parentheses only. */
const now = (name: string): CallRule => (c) => parseNowCall(c, name)

const many = 1 << 20

/** Functions that the grammar knows by keyword, read when their word stands before `(`. */
export const specialCalls: ReadonlyMap<string, CallRule> = new Map<string, CallRule>([
  ...aggregateCalls,
  ...windowCalls,
  ['CAST', cast], ['CONVERT', convert],
  ['DATE_ADD', dateArithmetic('DATE_ADD', 1, false)], ['DATE_SUB', dateArithmetic('DATE_SUB', -1, false)],
  ['ADDDATE', dateArithmetic('ADDDATE', 1, true)], ['SUBDATE', dateArithmetic('SUBDATE', -1, true)],
  ['SUBSTRING', substring], ['SUBSTR', substring], ['MID', substring], ['POSITION', position], ['TRIM', trim],
  ['EXTRACT', extract], ['TIMESTAMPADD', timestampUnit('TIMESTAMPADD')], ['TIMESTAMPDIFF', timestampUnit('TIMESTAMPDIFF')], ['GET_FORMAT', getFormat],
  ['CHAR', char], ['CHARACTER', char], ['WEIGHT_STRING', weightString], ['JSON_VALUE', jsonValue], ['MATCH', match], ['INTERVAL', interval], ['ROW', row], ['EXISTS', exists],
  ['DEFAULT', columnCall('default-of')], ['VALUES', columnCall('values-of')],
  ['NOW', now('NOW')], ['SYSDATE', now('SYSDATE')], ['CURTIME', now('CURTIME')], ['CURDATE', now('CURDATE')],
  ['IF', fixed('IF', 3, 3)], ['INSERT', fixed('INSERT', 4, 4)], ['LEFT', fixed('LEFT', 2, 2)], ['RIGHT', fixed('RIGHT', 2, 2)], ['MOD', fixed('MOD', 2, 2)],
  ['REPEAT', fixed('REPEAT', 2, 2)], ['REPLACE', fixed('REPLACE', 3, 3)], ['TRUNCATE', fixed('TRUNCATE', 2, 2)], ['REVERSE', fixed('REVERSE', 1, 1)],
  ['DATABASE', fixed('DATABASE', 0, 0)], ['SCHEMA', fixed('DATABASE', 0, 0)], ['ROW_COUNT', fixed('ROW_COUNT', 0, 0)],
  ['USER', fixed('USER', 0, 0)], ['SESSION_USER', fixed('USER', 0, 0)], ['SYSTEM_USER', fixed('USER', 0, 0)],
  ['ASCII', fixed('ASCII', 1, 1)], ['CHARSET', fixed('CHARSET', 1, 1)], ['COLLATION', fixed('COLLATION', 1, 1)], ['COALESCE', fixed('COALESCE', 1, many)],
  ['DATE', fixed('DATE', 1, 1)], ['TIME', fixed('TIME', 1, 1)], ['TIMESTAMP', fixed('TIMESTAMP', 1, 2)], ['YEAR', fixed('YEAR', 1, 1)], ['QUARTER', fixed('QUARTER', 1, 1)],
  ['MONTH', fixed('MONTH', 1, 1)], ['WEEK', fixed('WEEK', 1, 2)], ['DAY', fixed('DAY', 1, 1)], ['HOUR', fixed('HOUR', 1, 1)], ['MINUTE', fixed('MINUTE', 1, 1)],
  ['SECOND', fixed('SECOND', 1, 1)], ['MICROSECOND', fixed('MICROSECOND', 1, 1)], ['FORMAT', fixed('FORMAT', 2, 3)], ['LOG', fixed('LOG', 1, 2)],
  ['GROUPING', fixed('GROUPING', 1, many)],
  ['POINT', fixed('POINT', 2, 2)], ['LINESTRING', fixed('LINESTRING', 1, many)], ['POLYGON', fixed('POLYGON', 1, many)],
  ['MULTIPOINT', fixed('MULTIPOINT', 1, many)], ['MULTILINESTRING', fixed('MULTILINESTRING', 1, many)], ['MULTIPOLYGON', fixed('MULTIPOLYGON', 1, many)],
  ['GEOMETRYCOLLECTION', fixed('GEOMETRYCOLLECTION', 0, many)], ['GEOMCOLLECTION', fixed('GEOMETRYCOLLECTION', 0, many)],
])
