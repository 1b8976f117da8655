/** Statements of stored programs: blocks, flow control, cursors. */
import { mysqlError } from '../../errors/mysql-error.ts'
import type { Block, CaseStatement, Declaration, If, ProgramStatement } from '../ast.ts'
import { notLabels } from '../keywords.ts'
import { T } from '../lexer.ts'
import type { Cursor } from './cursor.ts'
import { parseGetDiagnostics, parseHandlerCondition, parseSignal } from './diagnostics.ts'
import { parseDataType, parseExpr } from './expression.ts'
import { parseStatement } from './parser.ts'
import { parseQuery } from './query.ts'
import { hasInto, parseCharsetName, parseIdentifier, parseList } from './terms.ts'

/** Parses one statement of a routine, trigger or event body, without the `;` behind it. */
export function parseProgramStatement(c: Cursor): ProgramStatement {
  c.enter()
  const statement = parseLabelled(c) ?? parseUnlabelled(c, c.mark())
  c.leave()
  return statement
}

function parseLabelled(c: Cursor): ProgramStatement | undefined {
  if (c.peekWord(1) !== ':' || !c.identifierAt(0) || notLabels.has(c.word)) return undefined
  const mark = c.mark()
  const label = c.labelIdentifier()
  c.expectOp(':')
  if (!c.atAny('BEGIN', 'LOOP', 'WHILE', 'REPEAT')) c.fail()
  return parseUnlabelled(c, mark, label)
}

function parseUnlabelled(c: Cursor, mark: number, label?: string): ProgramStatement {
  switch (c.word) {
    case 'BEGIN':
      return parseBlock(c, mark, label)
    case 'IF':
      return parseIf(c)
    case 'CASE':
      return parseCase(c)
    case 'LOOP': {
      c.expect('LOOP')
      const body = parseStatements(c, 'END')
      c.expect('END')
      c.expect('LOOP')
      return { kind: 'loop', ...parseEndLabel(c, label), body, span: c.spanFrom(mark) }
    }
    case 'WHILE': {
      c.expect('WHILE')
      const condition = parseExpr(c)
      c.expect('DO')
      const body = parseStatements(c, 'END')
      c.expect('END')
      c.expect('WHILE')
      return { kind: 'while', ...parseEndLabel(c, label), condition, body, span: c.spanFrom(mark) }
    }
    case 'REPEAT': {
      c.expect('REPEAT')
      const body = parseStatements(c, 'UNTIL')
      c.expect('UNTIL')
      const until = parseExpr(c)
      c.expect('END')
      c.expect('REPEAT')
      return { kind: 'repeat', ...parseEndLabel(c, label), body, until, span: c.spanFrom(mark) }
    }
    case 'LEAVE':
      c.expect('LEAVE')
      return { kind: 'leave', label: c.labelIdentifier(), span: c.spanFrom(mark) }
    case 'ITERATE':
      c.expect('ITERATE')
      return { kind: 'iterate', label: c.labelIdentifier(), span: c.spanFrom(mark) }
    case 'RETURN':
      c.expect('RETURN')
      return { kind: 'return', value: parseExpr(c), span: c.spanFrom(mark) }
    case 'OPEN':
      c.expect('OPEN')
      return { kind: 'open-cursor', name: c.identifier(), span: c.spanFrom(mark) }
    case 'CLOSE':
      c.expect('CLOSE')
      return { kind: 'close-cursor', name: c.identifier(), span: c.spanFrom(mark) }
    case 'FETCH': {
      c.expect('FETCH')
      if (c.at('NEXT') && c.peekWord(1) === 'FROM') c.expect('NEXT')
      c.accept('FROM')
      const name = c.identifier()
      c.expect('INTO')
      return { kind: 'fetch-cursor', name, into: parseList(c, parseIdentifier), span: c.spanFrom(mark) }
    }
    case 'SIGNAL':
    case 'RESIGNAL':
      return parseSignal(c)
    case 'GET':
      return parseGetDiagnostics(c)
    default:
      return parseStatement(c)
  }
}

/** Only a labelled statement may repeat its label behind END, and it must be the same one. */
function parseEndLabel(c: Cursor, label: string | undefined): { label?: string } {
  if (label === undefined) return {}
  if (c.atIdentifier()) {
    const end = c.labelIdentifier()
    if (end.toLowerCase() !== label.toLowerCase()) throw mysqlError('ER_SP_LABEL_MISMATCH', end)
  }
  return { label }
}

/** One or more statements, each with its `;`, up to one of the words. */
function parseStatements(c: Cursor, ...until: string[]): ProgramStatement[] {
  const body: ProgramStatement[] = []
  do {
    body.push(parseProgramStatement(c))
    c.expectOp(';')
  } while (!c.atAny(...until))
  return body
}

/** Parses `BEGIN … END [label]`. */
export function parseBlock(c: Cursor, mark = c.mark(), label?: string): Block {
  c.expect('BEGIN')
  const declarations: Declaration[] = []
  while (c.at('DECLARE')) {
    declarations.push(parseDeclaration(c))
    c.expectOp(';')
  }
  const body = c.at('END') ? [] : parseStatements(c, 'END')
  c.expect('END')
  return { kind: 'block', ...parseEndLabel(c, label), declarations, body, span: c.spanFrom(mark) }
}

function parseDeclaration(c: Cursor): Declaration {
  const mark = c.mark()
  c.expect('DECLARE')
  const action = c.acceptAny('CONTINUE', 'EXIT')
  if (action !== undefined) {
    c.expect('HANDLER')
    c.expect('FOR')
    const conditions = parseList(c, parseHandlerCondition)
    const body = parseProgramStatement(c)
    const kind = action.toLowerCase() as 'continue' | 'exit'
    return { kind: 'declare-handler', action: kind, conditions, body, span: c.spanFrom(mark) }
  }
  const names = parseList(c, parseIdentifier)
  const [name] = names as [string]
  if (names.length === 1 && c.accept('CURSOR')) {
    c.expect('FOR')
    const query = parseQuery(c, true)
    if (hasInto(query)) throw mysqlError('ER_SP_BAD_CURSOR_SELECT')
    return { kind: 'declare-cursor', name, query, span: c.spanFrom(mark) }
  }
  if (names.length === 1 && c.accept('CONDITION')) {
    c.expect('FOR')
    if (!c.at('SQLSTATE') && c.type !== T.int) c.fail()
    return { kind: 'declare-condition', name, value: parseHandlerCondition(c), span: c.spanFrom(mark) }
  }
  const type = parseDataType(c)
  const collation = c.accept('COLLATE') ? parseCharsetName(c) : undefined
  const value = c.accept('DEFAULT') ? parseExpr(c) : undefined
  return {
    kind: 'declare-variable',
    names,
    type: collation === undefined ? type : { ...type, collation },
    ...(value !== undefined && { default: value }),
    span: c.spanFrom(mark),
  }
}

function parseIf(c: Cursor): If {
  const mark = c.mark()
  c.expect('IF')
  const branches: { condition: If['branches'][number]['condition']; body: ProgramStatement[] }[] = []
  do {
    const condition = parseExpr(c)
    c.expect('THEN')
    branches.push({ condition, body: parseStatements(c, 'ELSEIF', 'ELSE', 'END') })
  } while (c.accept('ELSEIF'))
  const otherwise = c.accept('ELSE') ? parseStatements(c, 'END') : undefined
  c.expect('END')
  c.expect('IF')
  return { kind: 'if', branches, ...(otherwise !== undefined && { else: otherwise }), span: c.spanFrom(mark) }
}

function parseCase(c: Cursor): CaseStatement {
  const mark = c.mark()
  c.expect('CASE')
  const operand = c.at('WHEN') ? undefined : parseExpr(c)
  const branches: { when: CaseStatement['branches'][number]['when']; body: ProgramStatement[] }[] = []
  c.expect('WHEN')
  do {
    const when = parseExpr(c)
    c.expect('THEN')
    branches.push({ when, body: parseStatements(c, 'WHEN', 'ELSE', 'END') })
  } while (c.accept('WHEN'))
  const otherwise = c.accept('ELSE') ? parseStatements(c, 'END') : undefined
  c.expect('END')
  c.expect('CASE')
  return {
    kind: 'case-statement',
    ...(operand !== undefined && { operand }),
    branches,
    ...(otherwise !== undefined && { else: otherwise }),
    span: c.spanFrom(mark),
  }
}
