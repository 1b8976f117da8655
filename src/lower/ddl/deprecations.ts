import { intTypes } from '../../catalog/column-type.ts'
import { warning, type Warning } from '../../errors/warning.ts'
import { collationByName } from '../../types/collation-table.ts'
import type * as A from '../../sql/ast.ts'
import type { Draft, DraftKey } from './draft.ts'

const zerofill = 'The ZEROFILL attribute is deprecated and will be removed in a future release. Use the LPAD function to zero-pad numbers, or store the formatted numbers in a CHAR column.'
const floats = new Set(['decimal', 'float', 'double'])
const plain = (message: string): Warning => ({ level: 'Warning', errno: 1681, message })

/** DEFAULT '' */
export const isEmptyDefault = (d: A.ColumnDefault): boolean => !d.parenthesized && d.expr.kind === 'string' && d.expr.bytes === ''

/** Takes a column definition and the statement's source; returns the warnings that the declared type brings (manual: What Is New, deprecated features). */
export function typeWarnings({ type, collation, name: column, default: given, comment }: A.ColumnDefinition, source: string): Warning[] {
  const warnings: Warning[] = []
  const { name, length, scale } = type
  if (type.zerofill) warnings.push(plain(zerofill))
  if (intTypes.has(name) && length !== undefined && !/^bool/i.test(source.slice(type.span.start, type.span.start + 4))) warnings.push(plain('Integer display width is deprecated and will be removed in a future release.'))
  if ((name === 'float' || name === 'double') && scale !== undefined) warnings.push(plain('Specifying number of digits for floating point data types is deprecated and will be removed in a future release.'))
  if (floats.has(name) && (type.unsigned || type.zerofill)) warnings.push(plain('UNSIGNED for decimal and floating point data types is deprecated and support for it will be removed in a future release.'))
  if (name === 'year' && length !== undefined) warnings.push(warning('Warning', 'ER_WARN_DEPRECATED_SYNTAX', 'YEAR(4)', 'YEAR'))
  if (type.national) warnings.push(warning('Warning', 'ER_DEPRECATED_NATIONAL'))
  else warnings.push(...charsetWarnings(type.charset))
  if (type.binaryAttribute && type.charset !== 'binary') warnings.push(warning('Warning', 'ER_WARN_DEPRECATED_SYNTAX', 'BINARY as attribute of a type', 'a CHARACTER SET clause with _bin collation'))
  warnings.push(...collationWarnings(collation ?? type.collation))
  // strict mode has refused both already
  if ([...(comment ?? '')].length > 1024) warnings.push(warning('Warning', 'ER_TOO_LONG_FIELD_COMMENT', column, 1024))
  if (given !== undefined && isEmptyDefault(given) && /text|blob/.test(name)) warnings.push(warning('Warning', 'ER_BLOB_CANT_HAVE_DEFAULT', column))
  return warnings
}

export function charsetWarnings(charset: string | undefined): Warning[] {
  if (charset === undefined) return []
  if (/^utf8$/i.test(charset)) return [warning('Warning', 'ER_DEPRECATED_UTF8_ALIAS')]
  return /^utf8mb3$/i.test(charset) ? [warning('Warning', 'ER_WARN_DEPRECATED_SYNTAX', 'utf8mb3', 'utf8mb4')] : []
}

export function collationWarnings(collation: string | undefined): Warning[] {
  if (collation === undefined || collationByName(collation)?.charset !== 'utf8mb3') return []
  return [warning('Warning', 'ER_WARN_DEPRECATED_UTF8MB3_COLLATION', collation.toLowerCase())]
}

/** 1831 for every new key that indexes what another key already does. */
export function duplicateKeyWarnings(draft: Draft): Warning[] {
  const shape = (key: DraftKey): string => JSON.stringify([key.type === 'unique' || key.type === 'primary' ? 'unique' : key.type, key.parts.map((p) => ('column' in p ? [p.column, p.length, p.descending] : [p.expression, p.descending]))])
  return draft.keys.flatMap((key, i) => {
    if (key.from || key.generated || key.type === 'primary') return []
    const twin = draft.keys.some((other, at) => other !== key && !other.generated && other.type !== 'primary' && (other.from !== undefined || at < i) && shape(other) === shape(key))
    return twin ? [warning('Warning', 'ER_DUP_INDEX', key.name, draft.database, draft.name)] : []
  })
}
