import type { DataType, TypeName } from '../ast.ts'
import { T } from '../lexer.ts'
import type { Cursor } from './cursor.ts'
import { parseTextString } from './primary.ts'

type Draft = { -readonly [K in keyof DataType]: DataType[K] }
type TypeRule = (c: Cursor, type: Draft) => void

function parseLength(c: Cursor): number {
  c.expect('(')
  const n = parseWholeLength(c)
  c.expect(')')
  return n
}

/** A length may be written as a decimal number, whose fraction is dropped. */
export function parseWholeLength(c: Cursor): number {
  if (c.type === T.hex) c.fail()
  if (c.type !== T.decimal) return c.integer()
  const n = Math.trunc(Number(c.text()))
  c.advance()
  return n
}

const optionalLength: TypeRule = (c, type) => {
  if (c.at('(')) type.length = parseLength(c)
}
/** A number that fits 31 bits, as scales and fractional seconds must. */
function parsePrecision(c: Cursor): number {
  if (c.type !== T.int || Number(c.text()) > 2147483647) c.fail()
  return c.integer()
}
const fraction: TypeRule = (c, type) => {
  if (!c.accept('(')) return
  type.length = parsePrecision(c)
  c.expect(')')
}
const requiredLength: TypeRule = (c, type) => {
  type.length = parseLength(c)
}

/** SIGNED, UNSIGNED and ZEROFILL, in any order; ZEROFILL makes the type unsigned. */
const numericAttributes: TypeRule = (c, type) => {
  for (;;) {
    if (c.accept('UNSIGNED')) type.unsigned = true
    else if (c.accept('ZEROFILL')) {
      type.zerofill = true
      type.unsigned = true
    } else if (!c.accept('SIGNED')) return
  }
}
const integer: TypeRule = (c, type) => {
  optionalLength(c, type)
  numericAttributes(c, type)
}

/** (M,D) for REAL and DOUBLE; FLOAT and DECIMAL may have M alone. */
const real = (alone: boolean): TypeRule => (c, type) => {
  if (c.accept('(')) {
    type.length = parseWholeLength(c)
    if (c.accept(',')) type.scale = parsePrecision(c)
    else if (!alone) c.fail()
    c.expect(')')
  }
  numericAttributes(c, type)
}
const float: TypeRule = (c, type) => {
  real(true)(c, type)
  // FLOAT(p) chooses the type by its precision (manual, "Floating-Point Types").
  if (type.length !== undefined && type.scale === undefined && type.length > 24 && type.length <= 53) type.name = 'double'
  if (type.length !== undefined && type.scale === undefined && type.length <= 53) delete type.length
}

/** ASCII, UNICODE, BYTE, CHARACTER SET x, and BINARY (the `_bin` collation) before or after it. */
function charset(c: Cursor, type: Draft): void {
  for (let seen = 0; seen < 2; seen++) {
    if (c.at('BINARY') && type.binaryAttribute === undefined) {
      c.advance()
      type.binaryAttribute = true
    } else if (type.charset === undefined && c.accept('ASCII')) type.charset = 'latin1'
    else if (type.charset === undefined && c.accept('UNICODE')) type.charset = 'ucs2'
    else if (type.charset === undefined && type.binaryAttribute === undefined && c.accept('BYTE')) {
      toBinary(type)
      return
    } else if (type.charset === undefined && (c.accept('CHARSET') || c.acceptAll('CHARACTER', 'SET') || c.acceptAll('CHAR', 'SET'))) {
      type.charset = c.accept('BINARY') ? 'binary' : c.identifierOrText().toLowerCase()
    } else return
  }
}

const binaryForms: Partial<Record<TypeName, TypeName>> = {
  char: 'binary', varchar: 'varbinary', tinytext: 'tinyblob', text: 'blob', mediumtext: 'mediumblob', longtext: 'longblob',
}

/** CHAR(3) BYTE is BINARY(3). */
function toBinary(type: Draft): void {
  type.name = binaryForms[type.name] ?? type.name
}

const text: TypeRule = (c, type) => {
  if (type.name === 'varchar') requiredLength(c, type)
  else if (type.name === 'char' || type.name === 'text') optionalLength(c, type)
  charset(c, type)
}
const national: TypeRule = (c, type) => {
  type.national = true
  type.charset = 'utf8mb3'
  if (type.name === 'varchar') requiredLength(c, type)
  else optionalLength(c, type)
  if (c.accept('BINARY')) type.binaryAttribute = true
}
const values: TypeRule = (c, type) => {
  c.expect('(')
  const list = [parseTextString(c)]
  while (c.accept(',')) list.push(parseTextString(c))
  c.expect(')')
  type.values = list
  charset(c, type)
}
const none: TypeRule = () => {}
const year: TypeRule = (c, type) => {
  optionalLength(c, type)
  numericAttributes(c, type)
}

/** CHAR VARYING(n), CHARACTER VARYING(n) */
const character: TypeRule = (c, type) => {
  if (c.accept('VARYING')) type.name = 'varchar'
  text(c, type)
}
const nationalWord: TypeRule = (c, type) => {
  const word = c.expectAny('CHAR', 'CHARACTER', 'VARCHAR', 'VARCHARACTER')
  if (word.startsWith('VAR') || c.accept('VARYING')) type.name = 'varchar'
  national(c, type)
}
const nchar: TypeRule = (c, type) => {
  if (c.acceptAny('VARYING', 'VARCHAR', 'VARCHARACTER') !== undefined) type.name = 'varchar'
  national(c, type)
}
/** LONG, LONG VARCHAR, LONG CHAR VARYING are MEDIUMTEXT; LONG VARBINARY is MEDIUMBLOB. */
const long: TypeRule = (c, type) => {
  if (c.accept('VARBINARY')) {
    type.name = 'mediumblob'
    return
  }
  if (c.acceptAny('CHAR', 'CHARACTER') !== undefined) c.expect('VARYING')
  else c.acceptAny('VARCHAR', 'VARCHARACTER')
  charset(c, type)
}
const double: TypeRule = (c, type) => {
  c.accept('PRECISION')
  real(false)(c, type)
}
const realWord: TypeRule = (c, type) => {
  if (c.options.realAsFloat) type.name = 'float'
  real(false)(c, type)
}
const bool: TypeRule = (_c, type) => {
  type.length = 1
}
const serial: TypeRule = (_c, type) => {
  type.unsigned = true
}

const types: ReadonlyMap<string, readonly [name: TypeName, rule: TypeRule]> = new Map<string, readonly [TypeName, TypeRule]>([
  ['INT', ['int', integer]], ['INTEGER', ['int', integer]], ['INT4', ['int', integer]], ['TINYINT', ['tinyint', integer]], ['INT1', ['tinyint', integer]],
  ['SMALLINT', ['smallint', integer]], ['INT2', ['smallint', integer]], ['MEDIUMINT', ['mediumint', integer]], ['INT3', ['mediumint', integer]],
  ['MIDDLEINT', ['mediumint', integer]], ['BIGINT', ['bigint', integer]], ['INT8', ['bigint', integer]], ['BOOL', ['tinyint', bool]], ['BOOLEAN', ['tinyint', bool]],
  ['SERIAL', ['bigint', serial]], ['BIT', ['bit', optionalLength]], ['YEAR', ['year', year]],
  ['DECIMAL', ['decimal', real(true)]], ['NUMERIC', ['decimal', real(true)]], ['DEC', ['decimal', real(true)]], ['FIXED', ['decimal', real(true)]],
  ['FLOAT', ['float', float]], ['FLOAT4', ['float', float]], ['DOUBLE', ['double', double]], ['FLOAT8', ['double', double]], ['REAL', ['double', realWord]],
  ['DATE', ['date', none]], ['TIME', ['time', fraction]], ['DATETIME', ['datetime', fraction]], ['TIMESTAMP', ['timestamp', fraction]],
  ['CHAR', ['char', character]], ['CHARACTER', ['char', character]], ['VARCHAR', ['varchar', text]], ['VARCHARACTER', ['varchar', text]],
  ['NATIONAL', ['char', nationalWord]], ['NCHAR', ['char', nchar]], ['NVARCHAR', ['varchar', national]],
  ['BINARY', ['binary', optionalLength]], ['VARBINARY', ['varbinary', requiredLength]],
  ['TINYTEXT', ['tinytext', text]], ['TEXT', ['text', text]], ['MEDIUMTEXT', ['mediumtext', text]], ['LONGTEXT', ['longtext', text]], ['LONG', ['mediumtext', long]],
  ['TINYBLOB', ['tinyblob', none]], ['BLOB', ['blob', optionalLength]], ['MEDIUMBLOB', ['mediumblob', none]], ['LONGBLOB', ['longblob', none]],
  ['ENUM', ['enum', values]], ['SET', ['set', values]], ['JSON', ['json', none]], ['VECTOR', ['vector', optionalLength]],
  ['GEOMETRY', ['geometry', none]], ['POINT', ['point', none]], ['LINESTRING', ['linestring', none]], ['POLYGON', ['polygon', none]], ['MULTIPOINT', ['multipoint', none]],
  ['MULTILINESTRING', ['multilinestring', none]], ['MULTIPOLYGON', ['multipolygon', none]], ['GEOMETRYCOLLECTION', ['geometrycollection', none]],
  ['GEOMCOLLECTION', ['geometrycollection', none]],
])

/** Takes a cursor at a column type; returns it in canonical form. COLLATE behind it is read by columns and routine parameters themselves. */
export function parseDataType(c: Cursor): DataType {
  const start = c.start
  const row = c.type === T.word ? types.get(c.word) : undefined
  if (row === undefined) c.fail()
  c.advance()
  const type: Draft = { name: row[0], span: { start, end: start } }
  row[1](c, type)
  type.span = c.spanFrom(start)
  return type
}
