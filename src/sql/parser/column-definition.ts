/** Column definitions of CREATE TABLE and ALTER TABLE. */
import type { CheckDefinition, ColumnDefault, ColumnDefinition, DataType, Expr } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { parseDataType, parseExpr, parseSignedLiteral } from './expression.ts'
import { parseCheck, parseReferences } from './table-key.ts'
import { expectWord, parseCharsetName } from './terms.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type Attributes = Partial<Mutable<Omit<ColumnDefinition, 'kind' | 'name' | 'type' | 'span' | 'checks'>>> & {
  checks: CheckDefinition[]
}

/** Parses `name type attributes…` (CREATE TABLE, ADD COLUMN: REFERENCES may follow). */
export function parseColumnDefinition(c: Cursor): ColumnDefinition {
  const mark = c.mark()
  return parseColumnAfterName(c, mark, c.identifier(), true)
}

/** Parses `type attributes…` of MODIFY and CHANGE, which take no REFERENCES; `mark` is where the column's name began. */
export function parseColumnAfterName(c: Cursor, mark: number, name: string, references: boolean): ColumnDefinition {
  const attributes: Attributes = { checks: [] }
  if (c.at('SERIAL')) {
    attributes.notNull = true
    attributes.autoIncrement = true
    attributes.unique = true
  }
  const type: DataType = parseDataType(c)
  parseGenerated(c, attributes)
  while (parseAttribute(c, attributes));
  if (references && c.at('REFERENCES')) attributes.references = parseReferences(c)
  return { kind: 'column-definition', name, type, ...attributes, span: c.spanFrom(mark) }
}

function parseGenerated(c: Cursor, attributes: Attributes): void {
  if (c.at('COLLATE')) {
    c.expect('COLLATE')
    attributes.collation = parseCharsetName(c)
  }
  if (c.accept('GENERATED')) {
    c.expect('ALWAYS')
    c.expect('AS')
  } else if (!c.accept('AS')) return
  const expr = parseParenthesized(c)
  const stored = c.accept('STORED')
  if (!stored) c.accept('VIRTUAL')
  attributes.generated = { expr, stored }
}

function parseParenthesized(c: Cursor): Expr {
  c.expectOp('(')
  const expr = parseExpr(c)
  c.expectOp(')')
  return expr
}

/** Returns false, with nothing consumed, when no attribute begins at the cursor. */
function parseAttribute(c: Cursor, to: Attributes): boolean {
  const parse = Object.hasOwn(ATTRIBUTES, c.word) ? ATTRIBUTES[c.word] : undefined
  if (parse === undefined) return false
  if (c.atAny('CONSTRAINT', 'CHECK')) {
    to.checks.push(parseCheck(c))
    return true
  }
  c.expect(c.word)
  parse(c, to)
  return true
}

const ATTRIBUTES: Readonly<Record<string, (c: Cursor, to: Attributes) => void>> = {
  NULL: (_c, to) => {
    to.notNull = false
  },
  NOT: (c, to) => {
    if (c.at('ENFORCED')) c.failAt(c.stream.starts[c.position - 1] ?? c.start)
    if (c.accept('NULL')) to.notNull = true
    else c.expect('SECONDARY')
  },
  DEFAULT: (c, to) => {
    const before = to.default
    to.default = parseColumnDefault(c)
    // Of several defaults the last one counts, but an expression goes with no other.
    if (before && (before.conflicting || before.parenthesized || to.default.parenthesized)) to.default = { ...to.default, conflicting: true }
  },
  ON: (c, to) => {
    c.expect('UPDATE')
    if (!atNow(c)) c.fail()
    const now = parseSignedLiteral(c)
    to.onUpdateNow = { precision: nowPrecision(now) }
  },
  AUTO_INCREMENT: (_c, to) => {
    to.autoIncrement = true
  },
  SERIAL: (c, to) => {
    c.expect('DEFAULT')
    c.expect('VALUE')
    to.notNull = true
    to.autoIncrement = true
    to.unique = true
  },
  PRIMARY: (c, to) => {
    c.expect('KEY')
    to.primary = true
  },
  // A plain KEY on a column means PRIMARY KEY (manual, "CREATE TABLE Statement").
  KEY: (_c, to) => {
    to.primary = true
    to.key = true
  },
  UNIQUE: (c, to) => {
    c.accept('KEY')
    to.unique = true
  },
  COMMENT: (c, to) => {
    to.comment = c.textLiteral()
  },
  COLLATE: (c, to) => {
    to.collation = parseCharsetName(c)
  },
  COLUMN_FORMAT: (c, to) => {
    to.format = expectWord(c, 'DEFAULT', 'FIXED', 'DYNAMIC')
  },
  STORAGE: (c, to) => {
    to.storage = expectWord(c, 'DEFAULT', 'DISK', 'MEMORY')
  },
  SRID: (c, to) => {
    to.srid = c.integer()
  },
  VISIBLE: (_c, to) => {
    to.invisible = false
  },
  INVISIBLE: (_c, to) => {
    to.invisible = true
  },
  ENGINE_ATTRIBUTE: (c, to) => {
    c.acceptOp('=')
    to.engineAttribute = c.textLiteral()
  },
  SECONDARY_ENGINE_ATTRIBUTE: (c) => {
    c.acceptOp('=')
    c.textLiteral()
  },
  CONSTRAINT: () => undefined,
  CHECK: () => undefined,
}

/** Parses what follows DEFAULT: a literal, a form of NOW, or `(expr)`. */
export function parseColumnDefault(c: Cursor): ColumnDefault {
  const mark = c.mark()
  if (c.atOp('(')) return { expr: parseParenthesized(c), parenthesized: true, span: c.spanFrom(mark) }
  // Of the names of NOW, only NOW itself cannot go without parentheses.
  if (c.at('NOW') && c.peekWord(1) !== '(') c.fail()
  return { expr: parseSignedLiteral(c), parenthesized: false, span: c.spanFrom(mark) }
}

function atNow(c: Cursor): boolean {
  return c.atAny('NOW', 'CURRENT_TIMESTAMP', 'LOCALTIME', 'LOCALTIMESTAMP')
}

function nowPrecision(now: Expr): number {
  const argument = now.kind === 'call' ? now.args[0] : undefined
  return argument?.kind === 'int' ? Number(argument.text) : 0
}
