import { blobSizes, intTypes, makeType, spatialTypes, textSizes, type DeclaredType } from '../../catalog/column-type.ts'
import { storedName } from '../../catalog/names.ts'
import { cutBytes, mysqlError } from '../../errors/mysql-error.ts'
import type * as A from '../../sql/ast.ts'
import { binaryCollation, collationOf, maxlenOf } from './charset.ts'
import { literalOf, nowPrecision } from './default-value.ts'
import type { DraftColumn } from './draft.ts'

/** The collations of the table that a column definition inherits from. */
export interface ColumnSurroundings {
  readonly tableCollation: string
  readonly strict: boolean
}

const decode = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8')
const stringTypes = new Set(['char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'enum', 'set'])
const binaryTwins: Readonly<Record<string, string>> = { char: 'binary', varchar: 'varbinary', tinytext: 'tinyblob', text: 'blob', mediumtext: 'mediumblob', longtext: 'longblob' }

/** Takes a column's name and its declared type as written; returns the type MySQL makes of it. Throws MySQL's errors about lengths, scales and character sets. */
export function declareType(name: string, t: A.DataType, columnCollation: string | undefined, at: ColumnSurroundings): { declared: DeclaredType; explicit: boolean } {
  const explicit = t.charset !== undefined || t.collation !== undefined || columnCollation !== undefined
  let collation = 'binary'
  let typeName: string = t.name
  if (stringTypes.has(typeName)) {
    collation = collationOf(t.charset, columnCollation ?? t.collation, at.tableCollation)
    if (t.binaryAttribute) collation = binaryCollation(collation)
    if (collation === 'binary' && typeName !== 'enum' && typeName !== 'set') typeName = binaryTwins[typeName] ?? typeName
  }
  checkLengths(name, typeName, t, collation)
  if (typeName === 'float' && t.length !== undefined && t.scale === undefined) {
    // FLOAT(p): the precision in bits picks the type (manual: Floating-Point Types).
    if (t.length > 53) throw mysqlError('ER_WRONG_FIELD_SPEC', name)
    return { declared: makeType({ name: t.length > 24 ? 'double' : 'float', unsigned: t.unsigned, zerofill: t.zerofill }, 'binary'), explicit: false }
  }
  let length = t.length
  const bytesPerCharacter = stringTypes.has(typeName) ? maxlenOf(collation) : 1
  const sizes = typeName === 'text' ? textSizes : typeName === 'blob' ? blobSizes : undefined
  if (sizes && length !== undefined && length > 0) {
    // TEXT(n) and BLOB(n) become the smallest type that holds n characters.
    const bytes = length * bytesPerCharacter
    typeName = Object.entries(sizes).find(([, size]) => bytes <= size)?.[0] ?? (sizes === textSizes ? 'longtext' : 'longblob')
    length = undefined
  }
  const values = t.values?.map((v) => decode(v).replace(/ +$/, ''))
  if (values && (typeName === 'enum' || typeName === 'set')) checkLabels(name, typeName, values, collation)
  const declared = makeType({ name: typeName, length, scale: t.scale, unsigned: t.unsigned, zerofill: t.zerofill, values }, collation)
  return { declared, explicit: explicit && stringTypes.has(typeName) }
}

function checkLengths(name: string, type: string, t: A.DataType, collation: string): void {
  const { length, scale } = t
  if ((length ?? 0) > 4294967295 && scale === undefined) throw mysqlError('ER_TOO_BIG_DISPLAYWIDTH', name, 4294967295)
  if (type === 'decimal' || ((type === 'float' || type === 'double') && scale !== undefined)) {
    if ((scale ?? 0) > 30) throw mysqlError('ER_TOO_BIG_SCALE', scale ?? 0, name, 30)
    if (type === 'decimal' && (length ?? 0) > 65) throw mysqlError('ER_TOO_BIG_PRECISION', length ?? 0, name, 65)
    if (type !== 'decimal' && (length ?? 0) > 255) throw mysqlError('ER_TOO_BIG_DISPLAYWIDTH', name, 255)
    const precision = type === 'decimal' && (length === undefined || (length === 0 && !scale)) ? 10 : (length ?? 0)
    if ((scale ?? 0) > precision) throw mysqlError('ER_M_BIGGER_THAN_D', name)
  } else if (type === 'bit') {
    if (length === 0) throw mysqlError('ER_INVALID_FIELD_SIZE', name)
    if ((length ?? 1) > 64) throw mysqlError('ER_TOO_BIG_DISPLAYWIDTH', name, 64)
  } else if (intTypes.has(type)) {
    if ((length ?? 0) > 255) throw mysqlError('ER_TOO_BIG_DISPLAYWIDTH', name, 255)
  } else if (type === 'year') {
    if (length !== undefined && length !== 4) throw mysqlError('ER_INVALID_YEAR_COLUMN_LENGTH')
  } else if (type === 'time' || type === 'datetime' || type === 'timestamp') {
    if ((length ?? 0) > 6) throw mysqlError('ER_TOO_BIG_PRECISION', length ?? 0, name, 6)
  } else if (type === 'char' || type === 'binary') {
    if ((length ?? 1) > 255) throw mysqlError('ER_TOO_BIG_FIELDLENGTH', name, 255)
  } else if (type === 'varchar' || type === 'varbinary') {
    const max = Math.floor(65535 / (type === 'varchar' ? maxlenOf(collation) : 1))
    if ((length ?? 0) > max) throw mysqlError('ER_TOO_BIG_FIELDLENGTH', name, max)
  }
}

function checkLabels(name: string, type: 'enum' | 'set', values: readonly string[], collation: string): void {
  const seen = new Set<string>()
  const exact = /_(bin|cs)$/.test(collation) || collation === 'binary'
  for (const value of values) {
    const key = exact ? value : value.toLowerCase()
    if (seen.has(key)) throw mysqlError('ER_DUPLICATED_VALUE_IN_TYPE', name, value, type === 'enum' ? 'ENUM' : 'SET')
    seen.add(key)
    if (type === 'set' && value.includes(',')) throw mysqlError('ER_ILLEGAL_VALUE_FOR_TYPE', 'set', value)
  }
  if (type === 'set' && values.length > 64) throw mysqlError('ER_TOO_BIG_SET', name)
}

/**
 * Takes a column definition; returns the column without its default, generation expression, keys and checks, which need the whole table.
 * Throws what MySQL throws while it reads the definition.
 */
export function draftColumn(c: A.ColumnDefinition, at: ColumnSurroundings): DraftColumn {
  const { declared, explicit } = declareType(c.name, c.type, c.collation, at)
  const { type } = declared
  if (c.autoIncrement && !intTypes.has(type.name)) throw mysqlError('ER_WRONG_FIELD_SPEC', c.name)
  if (c.autoIncrement && c.default) throw mysqlError('ER_INVALID_DEFAULT', c.name)
  if (c.generated) {
    if (c.default) throw mysqlError('ER_WRONG_USAGE', 'DEFAULT', 'generated column')
    if (c.autoIncrement) throw mysqlError('ER_WRONG_USAGE', 'AUTO_INCREMENT', 'generated column')
    if (c.onUpdateNow) throw mysqlError('ER_WRONG_USAGE', 'ON UPDATE', 'generated column')
  }
  const now = c.default && !c.default.parenthesized ? nowPrecision(c.default.expr) : undefined
  if (now !== undefined && ((type.name !== 'timestamp' && type.name !== 'datetime') || now !== type.decimals)) throw mysqlError('ER_INVALID_DEFAULT', c.name)
  if (c.onUpdateNow && ((type.name !== 'timestamp' && type.name !== 'datetime') || c.onUpdateNow.precision !== type.decimals)) throw mysqlError('ER_INVALID_ON_UPDATE', c.name)
  // without strict mode it is cut, with a warning
  const comment = [...(c.comment ?? '')].slice(0, 1024).join('')
  if (at.strict && [...(c.comment ?? '')].length > 1024) throw mysqlError('ER_TOO_LONG_FIELD_COMMENT', c.name, 1024)
  return {
    name: c.name,
    attribute: storedName(c.name),
    declared,
    nullable: !(c.notNull === true || c.primary === true || c.autoIncrement === true),
    explicitNull: c.notNull === false,
    autoIncrement: c.autoIncrement === true,
    invisible: c.invisible === true,
    comment,
    explicitCollation: explicit,
    defined: true,
    ...(c.onUpdateNow ? { onUpdateNow: c.onUpdateNow } : {}),
    ...(c.generated ? { generating: true as const } : {}),
    ...(isExpression(c.default) ? { computing: true as const } : {}),
    ...(c.srid !== undefined || c.type.srid !== undefined ? { srid: c.srid ?? c.type.srid ?? 0 } : {}),
  }
}

const isExpression = (d: A.ColumnDefault | undefined): boolean => d !== undefined && (d.parenthesized || (literalOf(d.expr) === undefined && nowPrecision(d.expr) === undefined))

/** Throws 1166 for a column name MySQL does not take, 1059 for one over 64 characters. */
export function checkColumnName(name: string): void {
  if ([...name].length > 64) throw mysqlError('ER_TOO_LONG_IDENT', cutBytes(name, 256))
  // InnoDB's own columns (manual: The Physical Structure of an InnoDB Index).
  if (name === '' || name.endsWith(' ') || name.includes('\0') || /^db_(row_id|trx_id|roll_ptr)$/i.test(name)) throw mysqlError('ER_WRONG_COLUMN_NAME', name)
}

/** Throws 1059 for a name over 64 characters. */
export function checkIdentifier(name: string): void {
  if ([...name].length > 64) throw mysqlError('ER_TOO_LONG_IDENT', cutBytes(name, 256))
}

/** Throws 1103 or 1059 for a table name MySQL does not take. */
export function checkTableName(name: string): void {
  if ([...name].length > 64) throw mysqlError('ER_TOO_LONG_IDENT', cutBytes(name, 256))
  if (name === '' || name.endsWith(' ') || name.includes('\0')) throw mysqlError('ER_WRONG_TABLE_NAME', name)
}

export const isSpatial = (column: DraftColumn): boolean => column.declared.type.name === 'geometry' || spatialTypes.has(column.declared.spatial ?? '')
