import { ColumnFlag, TypeCode } from '../wire/constants.ts'
import type { ColumnDefinition } from '../wire/responses.ts'
import type { TextEncode } from './charset-encode.ts'
import { collationByName } from './collation-table.ts'
import type { MySqlType, Repr, TypeName } from './type.ts'

/** A column of a result: what the client is told of it, and what PostgreSQL sends for it. */
export interface ResultColumn {
  readonly name: string
  /** empty for an expression, as are `table`, `orgTable` and `schema` */
  readonly orgName: string
  readonly table: string
  readonly orgTable: string
  readonly schema: string
  readonly type: MySqlType
  readonly repr: Repr
  readonly nullable: boolean
  readonly flags: ColumnFacts
  /** no column of a stored table, but described from a Field as one: a variable of a stored program, a column of a table of the server's own */
  readonly held?: 'variable' | 'table'
  /** what the definition says beside the type, where that does not tell: columns of system tables */
  readonly wire?: { readonly flags: number; readonly decimals: number; readonly code?: number }
}

/** Facts of a table's column that travel as flags; an expression has none. */
export interface ColumnFacts {
  readonly primary?: boolean
  readonly unique?: boolean
  /** first of a key that allows duplicates, or of a unique key over several columns */
  readonly multiple?: boolean
  readonly autoIncrement?: boolean
  /** DEFAULT CURRENT_TIMESTAMP; told for TIMESTAMP only */
  readonly defaultNow?: boolean
  readonly onUpdateNow?: boolean
  /** NOT NULL without a default */
  readonly noDefault?: boolean
  /** in any key, at any place */
  readonly partKey?: boolean
}

export const NO_FACTS: ColumnFacts = {}

/** What of the session shows in column definitions. `resultsCollationId` null: character_set_results is NULL, text is described in its own collation. */
export interface DefinitionSession {
  readonly resultsCollationId: number | null
  /** bytes of the longest character of character_set_results */
  readonly charsetMaxLength: number
  /** makes the bytes of names, where these are not UTF-8 */
  readonly encode?: TextEncode | undefined
}

const BINARY_CHARSET = 63
const MAX_LENGTH = 0xffffffff
// whole characters of four bytes
const JSON_EXPRESSION_LENGTH = 0xfffffffc
/** `decimals` of what has no fixed number of digits. */
const NOT_FIXED = 31

interface Row {
  readonly code: number
  /** the code of an expression, where it differs from a column's */
  readonly expression?: number
  readonly flags: number
  readonly text?: true
}

const { BLOB, BINARY, UNSIGNED, ZEROFILL, ENUM, SET } = ColumnFlag

const rows = {
  null: { code: TypeCode.NULL, flags: BINARY },
  tinyint: { code: TypeCode.TINY, flags: 0 },
  smallint: { code: TypeCode.SHORT, flags: 0 },
  mediumint: { code: TypeCode.INT24, flags: 0 },
  int: { code: TypeCode.LONG, flags: 0 },
  bigint: { code: TypeCode.LONGLONG, flags: 0 },
  decimal: { code: TypeCode.NEWDECIMAL, flags: 0 },
  float: { code: TypeCode.FLOAT, flags: 0 },
  double: { code: TypeCode.DOUBLE, flags: 0 },
  bit: { code: TypeCode.BIT, flags: UNSIGNED },
  year: { code: TypeCode.YEAR, flags: UNSIGNED | ZEROFILL },
  date: { code: TypeCode.DATE, flags: BINARY },
  time: { code: TypeCode.TIME, flags: BINARY },
  datetime: { code: TypeCode.DATETIME, flags: BINARY },
  timestamp: { code: TypeCode.TIMESTAMP, flags: BINARY },
  char: { code: TypeCode.STRING, flags: 0, text: true },
  varchar: { code: TypeCode.VAR_STRING, flags: 0, text: true },
  binary: { code: TypeCode.STRING, flags: BINARY },
  varbinary: { code: TypeCode.VAR_STRING, flags: BINARY },
  tinytext: { code: TypeCode.BLOB, flags: BLOB, text: true },
  text: { code: TypeCode.BLOB, flags: BLOB, text: true },
  mediumtext: { code: TypeCode.BLOB, expression: TypeCode.MEDIUM_BLOB, flags: BLOB, text: true },
  longtext: { code: TypeCode.BLOB, expression: TypeCode.LONG_BLOB, flags: BLOB, text: true },
  tinyblob: { code: TypeCode.BLOB, flags: BLOB | BINARY },
  blob: { code: TypeCode.BLOB, flags: BLOB | BINARY },
  mediumblob: { code: TypeCode.BLOB, expression: TypeCode.MEDIUM_BLOB, flags: BLOB | BINARY },
  longblob: { code: TypeCode.BLOB, expression: TypeCode.LONG_BLOB, flags: BLOB | BINARY },
  enum: { code: TypeCode.STRING, expression: TypeCode.ENUM, flags: ENUM, text: true },
  set: { code: TypeCode.STRING, expression: TypeCode.SET, flags: SET, text: true },
  json: { code: TypeCode.JSON, flags: BLOB | BINARY },
  geometry: { code: TypeCode.GEOMETRY, flags: BLOB | BINARY },
  vector: { code: TypeCode.VECTOR, flags: BLOB | BINARY },
} satisfies Record<TypeName, Row>

/** Takes a column and the session's result character set; returns its definition as MySQL sends it. */
export function columnDefinition(col: ResultColumn, session: DefinitionSession): ColumnDefinition {
  const { type } = col
  const row: Row = rows[type.name]
  // MySQL describes an expression from its Item and a column from its Field; they differ in small ways.
  const isColumn = col.orgName !== ''
  const binaryText = row.text === true && type.collation === 'binary'
  const text = row.text === true && !binaryText
  let flags = row.flags
  if (!isColumn) flags = (flags & ~(BLOB | ENUM | SET | ZEROFILL)) | (text || type.name === 'bit' ? 0 : BINARY)
  if (!col.nullable) flags |= ColumnFlag.NOT_NULL
  if (type.unsigned) flags |= UNSIGNED
  if (type.zerofill && isColumn) flags |= ZEROFILL
  if (binaryText || (text && type.collation.endsWith('_bin'))) flags |= BINARY
  return {
    schema: col.schema,
    table: col.table,
    orgTable: col.orgTable,
    // names are utf8mb3
    name: col.name.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '?'),
    orgName: col.orgName,
    charset: charsetOf(type, text, isColumn || col.held === 'table', session),
    length: type.name === 'json' && !isColumn && col.held !== 'table' ? JSON_EXPRESSION_LENGTH : lengthOf(type, text, session),
    type: col.wire?.code ?? (isColumn || col.held ? row.code : (row.expression ?? row.code)),
    flags: col.wire === undefined ? flags | factFlags(col.flags, type) : (col.wire.flags & ~ColumnFlag.NOT_NULL) | (col.nullable ? 0 : ColumnFlag.NOT_NULL),
    decimals: col.wire !== undefined ? col.wire.decimals : !isColumn && !col.held && (row.text || type.name === 'json' || isBinaryString(type)) ? NOT_FIXED : decimalsOf(type),
    ...(session.encode === undefined ? {} : { encode: session.encode }),
  }
}

function factFlags(facts: ColumnFacts, type: MySqlType): number {
  let flags = 0
  if (facts.primary) flags |= ColumnFlag.PRI_KEY
  if (facts.unique) flags |= ColumnFlag.UNIQUE_KEY
  if (facts.multiple) flags |= ColumnFlag.MULTIPLE_KEY
  if (facts.autoIncrement) flags |= ColumnFlag.AUTO_INCREMENT
  if (facts.noDefault) flags |= ColumnFlag.NO_DEFAULT_VALUE
  if (facts.partKey) flags |= ColumnFlag.PART_KEY
  // DATETIME may have the same attributes but never shows them.
  if (type.name === 'timestamp' && (facts.defaultNow || facts.onUpdateNow)) {
    flags |= ColumnFlag.TIMESTAMP
    if (facts.onUpdateNow) flags |= ColumnFlag.ON_UPDATE_NOW
  }
  return flags
}

function isBinaryString(type: MySqlType): boolean {
  return type.name === 'binary' || type.name === 'varbinary' || type.name.endsWith('blob')
}

function charsetOf(type: MySqlType, text: boolean, isColumn: boolean, session: DefinitionSession): number {
  // A JSON expression is text of the session's character set; a JSON column is binary.
  if (!text && !(type.name === 'json' && !isColumn)) return BINARY_CHARSET
  return session.resultsCollationId ?? collationByName(type.collation)?.id ?? BINARY_CHARSET
}

function lengthOf(type: MySqlType, text: boolean, session: DefinitionSession): number {
  if (!text) return Math.min(type.length, MAX_LENGTH)
  const maxlen = session.resultsCollationId === null ? (collationByName(type.collation)?.maxlen ?? 1) : session.charsetMaxLength
  return Math.min(type.length * maxlen, MAX_LENGTH)
}

function decimalsOf(type: MySqlType): number {
  switch (type.name) {
    case 'decimal': case 'time': case 'datetime': case 'timestamp': case 'float': case 'double':
      return type.decimals
    case 'vector':
      return NOT_FIXED
    default:
      return 0
  }
}
