import type { Case, ColumnRef, Expr, HexLiteral, StringLiteral, SystemVariable, TemporalLiteral, VariableScope } from '../ast.ts'
import { T } from '../lexer.ts'
import { functionWords, nonReservedWords } from '../keywords.ts'
import type { Cursor } from './cursor.ts'
import { parseExpr } from './expression.ts'
import { isSpaced, parseGenericCall, parseNowCall, specialCalls } from './function-call.ts'
import { operandOf, parseParenthesized } from './parentheses.ts'

/** Takes a cursor at an operand that is not a unary operator; returns it. */
export function parsePrimary(c: Cursor): Expr {
  const pending = c.pending
  if (pending !== undefined) {
    c.pending = undefined
    return pending
  }
  switch (c.type) {
    case T.word: return parseWord(c)
    case T.quoted: return parseName(c)
    case T.int: case T.decimal: case T.double: case T.string: case T.national: return parsePlainLiteral(c)
    case T.hex: case T.bit: return parseHex(c, c.start)
    case T.charset: return parseIntroduced(c)
    case T.param: {
      const index = c.stream.aux[c.position]!
      const start = c.start
      c.advance()
      return { kind: 'param', index, span: c.spanFrom(start) }
    }
    case T.variable: {
      const start = c.start
      const name = c.userVariable()
      if (!c.accept(':=')) return { kind: 'user-variable', name, span: c.spanFrom(start) }
      const value = parseExpr(c)
      return { kind: 'assign', variable: name, value, span: c.spanFrom(start) }
    }
    case T.op: return parsePunctuation(c)
    default: return c.fail()
  }
}

/** A number or a string (adjacent strings are one). */
export function parsePlainLiteral(c: Cursor): Expr {
  const type = c.type
  if (type === T.string || type === T.national) return parseString(c, c.start, type === T.national ? 'utf8mb3' : undefined)
  const start = c.start
  const end = c.end
  const slot = c.nextSlot()
  c.free[slot] = true
  c.advance()
  const text = c.source.slice(start, end)
  const span = { start, end }
  if (type === T.int) return { kind: 'int', text, slot, span }
  return type === T.decimal ? { kind: 'decimal', text, slot, span } : { kind: 'double', text, slot, span }
}

function parseString(c: Cursor, start: number, introducer: string | undefined): StringLiteral {
  const slot = c.nextSlot()
  const first = c.stringBytes()
  let bytes = first
  const pieces = c.type === T.string
  // A plan may replace one literal, not the pieces of one: pieces stay pinned.
  if (!pieces) c.free[slot] = true
  while (c.type === T.string) bytes += c.stringBytes()
  const span = c.spanFrom(start)
  return { kind: 'string', bytes, ...(introducer === undefined ? {} : { introducer }), ...(pieces ? { first } : {}), slot, span }
}

/** A string for clauses that want one: plain, national or with an introducer. */
export function parseTextLiteral(c: Cursor): StringLiteral {
  if (c.type === T.string || c.type === T.national) return parsePlainLiteral(c) as StringLiteral
  if (c.type !== T.charset) c.fail()
  const literal = parseIntroduced(c)
  return literal.kind === 'string' ? literal : c.failAt(literal.span.start)
}

function parseIntroduced(c: Cursor): StringLiteral | HexLiteral {
  const start = c.start
  const name = c.text().slice(1).toLowerCase()
  const introducer = name === 'utf8' ? 'utf8mb3' : name
  c.advance()
  if (c.type === T.string) return parseString(c, start, introducer)
  if (c.type !== T.hex && c.type !== T.bit) c.fail()
  return { ...parseHex(c, start), introducer }
}

function parseHex(c: Cursor, start: number): HexLiteral {
  const form = c.type === T.hex ? 'hex' : 'bit'
  const text = c.text()
  const slot = c.nextSlot()
  c.free[slot] = true
  c.advance()
  return { kind: 'hex', form, bytes: bytesOf(form, text), slot, span: c.spanFrom(start) }
}

/** Takes 0x4D, x'4D', 0b101 or b'101'; returns the value as bytes, padded to whole ones on the left. */
export function bytesOf(form: 'hex' | 'bit', text: string): string {
  let digits = text.charCodeAt(1) === 39 ? text.slice(2, -1) : text.slice(2)
  if (form === 'bit') {
    let bytes = ''
    digits = digits.padStart(Math.ceil(digits.length / 8) * 8, '0')
    for (let i = 0; i < digits.length; i += 8) bytes += String.fromCharCode(Number.parseInt(digits.slice(i, i + 8), 2))
    return bytes
  }
  return Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex').toString('latin1')
}

function parsePunctuation(c: Cursor): Expr {
  const start = c.start
  switch (c.word) {
    case '(': {
      c.enter()
      const inner = parseParenthesized(c)
      c.leave()
      return operandOf(c, inner, start)
    }
    case '@@': return parseSystemVariable(c)
    case '{': return parseOdbc(c)
    default: return c.fail()
  }
}

const scopes: Readonly<Record<string, VariableScope>> = { GLOBAL: 'global', SESSION: 'session', LOCAL: 'local', PERSIST: 'persist', PERSIST_ONLY: 'persist_only' }

/** At `@@`: a system variable with or without scope. */
export function parseSystemVariable(c: Cursor): SystemVariable {
  const start = c.start
  const touching = c.end
  c.expect('@@')
  if (c.start !== touching) c.fail()
  const scope = c.peekWord() === '.' ? scopes[c.word] : undefined
  if (scope !== undefined) {
    c.advance()
    c.advance()
  }
  const name = parseVariableName(c)
  const span = c.spanFrom(start)
  return scope === undefined ? { kind: 'system-variable', name, span } : { kind: 'system-variable', scope, name, span }
}

/** `name` or `component.name`; `default.key_buffer_size` names the default key cache. */
export function parseVariableName(c: Cursor): string {
  const name = c.at('DEFAULT') && c.peekWord() === '.' ? (c.advance(), 'default') : c.identifier()
  return c.accept('.') ? `${name}.${c.anyName()}` : name
}

/** `{d '2020-01-01'}`, `{fn NOW()}`: the word matters only before a string. */
function parseOdbc(c: Cursor): Expr {
  const start = c.start
  c.expect('{')
  const word = c.identifier().toLowerCase()
  const type = word === 'd' ? 'date' : word === 't' ? 'time' : word === 'ts' ? 'timestamp' : undefined
  if (type !== undefined && c.type === T.string) {
    const literal = parseTemporal(c, type, start)
    c.expect('}')
    return { ...literal, span: c.spanFrom(start) }
  }
  const expr = parseExpr(c)
  c.expect('}')
  return expr
}

function parseTemporal(c: Cursor, type: 'date' | 'time' | 'timestamp', start: number): TemporalLiteral {
  const slot = c.nextSlot()
  c.free[slot] = true
  return { kind: 'temporal', type, bytes: c.stringBytes(), slot, span: c.spanFrom(start) }
}

function parseWord(c: Cursor): Expr {
  const word = c.word
  if (word !== '') {
    const rule = words.get(word)
    if (rule !== undefined) {
      const expr = rule(c)
      if (expr !== undefined) return expr
    }
    if (c.peekWord() === '(') {
      const call = specialCalls.get(word)
      if (call !== undefined && !(functionWords.has(word) && isSpaced(c))) return call(c)
    }
  }
  return parseName(c)
}

type WordRule = (c: Cursor) => Expr | undefined

const temporal = (type: 'date' | 'time' | 'timestamp'): WordRule => (c) => {
  if (c.peekType() !== T.string) return undefined
  const start = c.start
  c.advance()
  return parseTemporal(c, type, start)
}
const bool = (value: boolean): WordRule => (c) => {
  const start = c.start
  c.advance()
  return { kind: 'bool', value, span: c.spanFrom(start) }
}

/** Words that are operands without parentheses. */
const words: ReadonlyMap<string, WordRule> = new Map<string, WordRule>([
  ['NULL', (c) => {
    const start = c.start
    c.advance()
    return { kind: 'null', span: c.spanFrom(start) }
  }],
  ['TRUE', bool(true)],
  ['FALSE', bool(false)],
  ['DATE', temporal('date')],
  ['TIME', temporal('time')],
  ['TIMESTAMP', temporal('timestamp')],
  ['CASE', parseCase],
  ['CURRENT_TIMESTAMP', (c) => parseNowCall(c, 'NOW')],
  ['LOCALTIME', (c) => parseNowCall(c, 'NOW')],
  ['LOCALTIMESTAMP', (c) => parseNowCall(c, 'NOW')],
  ['CURRENT_DATE', (c) => parseNowCall(c, 'CURDATE')],
  ['CURRENT_TIME', (c) => parseNowCall(c, 'CURTIME')],
  ['UTC_DATE', (c) => parseNowCall(c, 'UTC_DATE')],
  ['UTC_TIME', (c) => parseNowCall(c, 'UTC_TIME')],
  ['UTC_TIMESTAMP', (c) => parseNowCall(c, 'UTC_TIMESTAMP')],
  ['CURRENT_USER', (c) => parseNowCall(c, 'CURRENT_USER')],
  ['INTERVAL', (c) => specialCalls.get('INTERVAL')!(c)],
  ['MATCH', (c) => specialCalls.get('MATCH')!(c)],
])

function parseCase(c: Cursor): Case {
  const start = c.start
  c.expect('CASE')
  const operand = c.at('WHEN') ? undefined : parseExpr(c)
  const whens: Case['whens'][number][] = []
  do {
    c.expect('WHEN')
    const when = parseExpr(c)
    c.expect('THEN')
    whens.push({ when, then: parseExpr(c) })
  } while (c.at('WHEN'))
  const otherwise = c.accept('ELSE') ? parseExpr(c) : undefined
  c.expect('END')
  const node: { -readonly [K in keyof Case]: Case[K] } = { kind: 'case', whens, span: c.spanFrom(start) }
  if (operand !== undefined) node.operand = operand
  if (otherwise !== undefined) node.else = otherwise
  return node
}

/** A column, or a call of a function whose name is an ordinary identifier. */
function parseName(c: Cursor): Expr {
  const start = c.start
  const word = c.word
  if (c.peekWord() === '(' && c.identifierAt(0)) {
    // A keyword that is no function cannot be called; a quoted name or another word can.
    if (nonReservedWords.has(word)) {
      c.advance()
      c.fail()
    }
    return parseGenericCall(c, start)
  }
  if (c.type === T.word && !c.identifierAt(0) && specialCalls.has(word)) {
    // A reserved word that is a function: what is missing is its parenthesis.
    c.advance()
    c.fail()
  }
  const first = c.identifier()
  if (!c.at('.')) return jsonPath(c, { kind: 'column', name: first, span: { start, end: c.lastEnd } }, start)
  c.advance()
  if (c.peekWord() === '(') return parseGenericCall(c, start, first)
  const second = c.anyName()
  if (!c.at('.')) return jsonPath(c, { kind: 'column', name: second, table: first, span: { start, end: c.lastEnd } }, start)
  c.advance()
  const third = c.anyName()
  return jsonPath(c, { kind: 'column', name: third, table: second, schema: first, span: { start, end: c.lastEnd } }, start)
}

/** A column name and nothing else, as DEFAULT(c), VALUES(c) and MATCH take it. */
export function parseColumnRef(c: Cursor): ColumnRef {
  const start = c.start
  const first = c.identifier()
  if (!c.accept('.')) return { kind: 'column', name: first, span: c.spanFrom(start) }
  const second = c.anyName()
  if (!c.accept('.')) return { kind: 'column', name: second, table: first, span: c.spanFrom(start) }
  return { kind: 'column', name: c.anyName(), table: second, schema: first, span: c.spanFrom(start) }
}

/** `column -> 'path'` and `column ->> 'path'`: only a column may stand on the left, only a plain string on the right. */
function jsonPath(c: Cursor, column: ColumnRef, start: number): Expr {
  const op = c.word
  if (op !== '->' && op !== '->>') return column
  c.advance()
  const at = c.start
  const slot = c.nextSlot()
  const bytes = c.stringLiteral()
  c.free[slot] = true
  return { kind: 'binary', op, left: column, right: { kind: 'string', bytes, slot, span: c.spanFrom(at) }, span: c.spanFrom(start) }
}

const nowWords: ReadonlySet<string> = new Set(['NOW', 'CURRENT_TIMESTAMP', 'LOCALTIME', 'LOCALTIMESTAMP'])

/** What DEFAULT and ON UPDATE take without parentheses: a literal, perhaps signed, or NOW. */
export function parseSignedLiteral(c: Cursor): Expr {
  const start = c.start
  if (c.at('-') || c.at('+')) {
    const op = c.word as '-' | '+'
    c.advance()
    if (c.type !== T.int && c.type !== T.decimal && c.type !== T.double) c.fail()
    return { kind: 'unary', op, operand: parsePlainLiteral(c), span: c.spanFrom(start) }
  }
  const word = c.word
  const literal = c.type === T.word
    ? nowWords.has(word) || word === 'NULL' || word === 'TRUE' || word === 'FALSE' || (c.peekType() === T.string && (word === 'DATE' || word === 'TIME' || word === 'TIMESTAMP'))
    : c.type !== T.quoted && c.type !== T.param && c.type !== T.variable && c.type !== T.op
  if (!literal) c.fail()
  return parsePrimary(c)
}

/** Bytes of a literal that a clause wants as text: a string, or a hexadecimal or bit literal. */
export function parseTextString(c: Cursor): string {
  if (c.type === T.string) return c.stringLiteral()
  if (c.type !== T.hex && c.type !== T.bit) c.fail()
  const bytes = bytesOf(c.type === T.hex ? 'hex' : 'bit', c.text())
  c.advance()
  return bytes
}

