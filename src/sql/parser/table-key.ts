/** Keys, foreign keys and checks: inside CREATE TABLE, ALTER TABLE … ADD, CREATE INDEX. */
import type {
  CheckDefinition,
  ForeignKeyDefinition,
  KeyDefinition,
  KeyOptions,
  KeyPart,
  ReferenceAction,
  References,
} from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { parseExpr } from './expression.ts'
import { parseParenthesizedList } from './terms.ts'

type KeyType = KeyDefinition['type']
type IndexMethod = NonNullable<KeyDefinition['using']>
type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Whether a key or constraint, not a column, begins here (all these words are reserved). */
export function atTableConstraint(c: Cursor): boolean {
  return c.atAny('CONSTRAINT', 'PRIMARY', 'UNIQUE', 'FOREIGN', 'CHECK', 'INDEX', 'KEY', 'FULLTEXT', 'SPATIAL')
}

/** Parses one key, foreign key or check with its optional CONSTRAINT name. */
export function parseTableConstraint(c: Cursor): KeyDefinition | ForeignKeyDefinition | CheckDefinition {
  const mark = c.mark()
  const named = c.accept('CONSTRAINT')
  const constraint = named && !c.atAny('PRIMARY', 'UNIQUE', 'FOREIGN', 'CHECK') ? c.identifier() : undefined
  if (c.at('CHECK')) return parseCheckBody(c, mark, constraint)
  if (c.accept('FOREIGN')) {
    c.expect('KEY')
    return parseForeignKey(c, mark, constraint)
  }
  if (c.accept('PRIMARY')) {
    c.expect('KEY')
    return parseKey(c, mark, 'primary', constraint)
  }
  if (c.accept('UNIQUE')) {
    acceptKeyWord(c)
    return parseKey(c, mark, 'unique', constraint)
  }
  if (named) c.fail()
  if (c.accept('FULLTEXT')) {
    acceptKeyWord(c)
    return parseKey(c, mark, 'fulltext')
  }
  if (c.accept('SPATIAL')) {
    acceptKeyWord(c)
    return parseKey(c, mark, 'spatial')
  }
  if (!acceptKeyWord(c)) c.fail()
  return parseKey(c, mark, 'index')
}

function acceptKeyWord(c: Cursor): boolean {
  return c.accept('KEY') || c.accept('INDEX')
}

function parseKey(c: Cursor, mark: number, type: KeyType, constraint?: string): KeyDefinition {
  const name = c.atOp('(') || c.at('USING') ? undefined : c.identifier()
  const plain = type !== 'fulltext' && type !== 'spatial'
  const using = plain && (c.accept('USING') || (name !== undefined && c.accept('TYPE'))) ? parseMethod(c) : undefined
  const parts = parseParenthesizedList(c, parseKeyPart)
  const options = parseKeyOptions(c, type)
  return {
    kind: 'key-definition',
    type,
    ...(name !== undefined && { name }),
    ...(constraint !== undefined && { constraint }),
    ...(using !== undefined && { using }),
    parts,
    options,
    span: c.spanFrom(mark),
  }
}

/** Parses CREATE INDEX from the index type word on; returns the key and the words' mark; the table comes between name and parts. */
export function parseIndexHead(c: Cursor): { type: KeyType; name: string; using?: IndexMethod } {
  const type: KeyType = c.accept('UNIQUE')
    ? 'unique'
    : c.accept('FULLTEXT')
      ? 'fulltext'
      : c.accept('SPATIAL')
        ? 'spatial'
        : 'index'
  c.expect('INDEX')
  const name = c.identifier()
  const plain = type === 'unique' || type === 'index'
  const using = plain && (c.accept('USING') || c.accept('TYPE')) ? parseMethod(c) : undefined
  return { type, name, ...(using !== undefined && { using }) }
}

/** Parses `(parts) options` of CREATE INDEX. */
export function parseIndexTail(c: Cursor, type: KeyType): { parts: KeyPart[]; options: KeyOptions } {
  const parts = parseParenthesizedList(c, parseKeyPart)
  return { parts, options: parseKeyOptions(c, type) }
}

function parseMethod(c: Cursor): IndexMethod {
  if (c.accept('BTREE')) return 'btree'
  if (c.accept('HASH')) return 'hash'
  return c.accept('RTREE') ? 'rtree' : c.fail()
}

/** `column[(length)] [ASC|DESC]` or `(expression) [ASC|DESC]`. */
export function parseKeyPart(c: Cursor): KeyPart {
  if (c.acceptOp('(')) {
    const expr = parseExpr(c)
    c.expectOp(')')
    return { expr, ...parseDirection(c) }
  }
  const column = c.identifier()
  let length: number | undefined
  if (c.acceptOp('(')) {
    length = c.integer()
    c.expectOp(')')
  }
  return { column, ...(length !== undefined && { length }), ...parseDirection(c) }
}

function parseDirection(c: Cursor): { direction?: 'asc' | 'desc' } {
  if (c.accept('ASC')) return { direction: 'asc' }
  return c.accept('DESC') ? { direction: 'desc' } : {}
}

function parseKeyOptions(c: Cursor, type: KeyType): KeyOptions {
  const options: Mutable<KeyOptions> = {}
  for (;;) {
    if (c.accept('KEY_BLOCK_SIZE')) {
      c.acceptOp('=')
      options.keyBlockSize = c.integer()
    } else if (c.accept('COMMENT')) options.comment = c.textLiteral()
    else if (c.accept('VISIBLE')) options.visible = true
    else if (c.accept('INVISIBLE')) options.visible = false
    else if (c.accept('ENGINE_ATTRIBUTE')) {
      c.acceptOp('=')
      options.engineAttribute = c.textLiteral()
    } else if (c.accept('SECONDARY_ENGINE_ATTRIBUTE')) {
      c.acceptOp('=')
      c.textLiteral()
    } else if (type === 'fulltext' && c.acceptAll('WITH', 'PARSER')) options.parser = c.identifier()
    else if (type !== 'fulltext' && type !== 'spatial' && (c.accept('USING') || c.accept('TYPE'))) {
      options.using = parseMethod(c)
    } else return options
  }
}

function parseForeignKey(c: Cursor, mark: number, constraint?: string): ForeignKeyDefinition {
  const name = c.atOp('(') ? undefined : c.identifier()
  const columns = parseParenthesizedList(c, parsePlainPart)
  const references = parseReferences(c)
  return {
    kind: 'foreign-key-definition',
    ...(constraint !== undefined && { constraint }),
    ...(name !== undefined && { name }),
    columns,
    references,
    span: c.spanFrom(mark),
  }
}

function parsePlainPart(c: Cursor): KeyPart {
  return c.atOp('(') ? c.fail() : parseKeyPart(c)
}

/** Parses `REFERENCES t [(columns)] [MATCH …] [ON DELETE …] [ON UPDATE …]`. */
export function parseReferences(c: Cursor): References {
  const mark = c.mark()
  c.expect('REFERENCES')
  const table = c.qualifiedName()
  const columns: KeyPart[] = c.atOp('(') ? parseParenthesizedList(c, (each) => ({ column: each.identifier() })) : []
  let match: References['match']
  if (c.accept('MATCH')) {
    match = c.accept('FULL') ? 'full' : c.accept('PARTIAL') ? 'partial' : c.accept('SIMPLE') ? 'simple' : c.fail()
  }
  let onDelete: ReferenceAction | undefined
  let onUpdate: ReferenceAction | undefined
  while (c.accept('ON')) {
    if (onDelete === undefined && c.accept('DELETE')) onDelete = parseReferenceAction(c)
    else if (onUpdate === undefined && c.accept('UPDATE')) onUpdate = parseReferenceAction(c)
    else c.fail()
  }
  return {
    table,
    columns,
    ...(match !== undefined && { match }),
    ...(onDelete !== undefined && { onDelete }),
    ...(onUpdate !== undefined && { onUpdate }),
    span: c.spanFrom(mark),
  }
}

function parseReferenceAction(c: Cursor): ReferenceAction {
  if (c.accept('RESTRICT')) return 'restrict'
  if (c.accept('CASCADE')) return 'cascade'
  if (c.acceptAll('SET', 'NULL')) return 'set-null'
  if (c.acceptAll('SET', 'DEFAULT')) return 'set-default'
  return c.acceptAll('NO', 'ACTION') ? 'no-action' : c.fail()
}

/** Parses `[CONSTRAINT [name]] CHECK (expr) [[NOT] ENFORCED]`. */
export function parseCheck(c: Cursor): CheckDefinition {
  const mark = c.mark()
  const constraint = c.accept('CONSTRAINT') && !c.at('CHECK') ? c.identifier() : undefined
  return parseCheckBody(c, mark, constraint)
}

function parseCheckBody(c: Cursor, mark: number, constraint?: string): CheckDefinition {
  c.expect('CHECK')
  c.expectOp('(')
  const expr = parseExpr(c)
  c.expectOp(')')
  const enforced = acceptEnforced(c)
  return {
    kind: 'check-definition',
    ...(constraint !== undefined && { constraint }),
    expr,
    ...(enforced !== undefined && { enforced }),
    span: c.spanFrom(mark),
  }
}

/** Accepts `ENFORCED` or `NOT ENFORCED`. */
export function acceptEnforced(c: Cursor): boolean | undefined {
  if (c.accept('ENFORCED')) return true
  return c.acceptAll('NOT', 'ENFORCED') ? false : undefined
}
