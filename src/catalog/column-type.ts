import { collationByName } from '../types/collation-table.ts'
import { T } from '../types/type.ts'
import type { MySqlType, TypeName } from '../types/type.ts'

/** A declared type: the MySQL type, and for spatial columns the subtype that COLUMN_TYPE shows. */
export interface DeclaredType {
  readonly type: MySqlType
  readonly spatial?: string
}

const intWidth: Partial<Record<TypeName, readonly [signed: number, unsigned: number]>> = {
  tinyint: [4, 3], smallint: [6, 5], mediumint: [9, 8], int: [11, 10], bigint: [20, 20],
}

export const intTypes: ReadonlySet<string> = new Set(Object.keys(intWidth))
export const textSizes: Readonly<Record<string, number>> = { tinytext: 255, text: 65535, mediumtext: 16777215, longtext: 4294967295 }
export const blobSizes: Readonly<Record<string, number>> = { tinyblob: 255, blob: 65535, mediumblob: 16777215, longblob: 4294967295 }
export const spatialTypes: ReadonlySet<string> = new Set([
  'geometry', 'point', 'linestring', 'polygon', 'multipoint', 'multilinestring', 'multipolygon', 'geometrycollection', 'geomcollection',
])

/** Parts of a declared type, as they are written. */
export interface TypeParts {
  readonly name: string
  readonly length?: number | undefined
  readonly scale?: number | undefined
  readonly unsigned?: boolean | undefined
  readonly zerofill?: boolean | undefined
  readonly values?: readonly string[] | undefined
}

/** Takes the parts of a declared type and the column's collation; returns the MySQL type with the lengths a client sees. */
export function makeType(parts: TypeParts, collation: string): DeclaredType {
  const { name, length, scale } = parts
  const unsigned = parts.unsigned === true || parts.zerofill === true
  const number = (t: MySqlType): DeclaredType => ({ type: parts.zerofill ? { ...t, zerofill: true } : t })
  const widths = intWidth[name as TypeName]
  if (widths) {
    // Display width survives for TINYINT(1) and ZEROFILL only (manual: Numeric Type Attributes).
    const width = parts.zerofill ? (length ?? widths[1]) : name === 'tinyint' && length === 1 && !unsigned ? 1 : widths[unsigned ? 1 : 0]
    return number({ name: name as TypeName, unsigned, length: width, decimals: 0, collation: 'binary' })
  }
  const plain = (n: TypeName, l: number, decimals = 0, c = 'binary'): DeclaredType => ({ type: { name: n, unsigned: false, length: l, decimals, collation: c } })
  switch (name) {
    case 'decimal': return number(T.decimal(length === undefined || length === 0 ? 10 : length, scale ?? 0, unsigned))
    case 'float': return number({ name: 'float', unsigned, length: scale === undefined ? 12 : (length ?? 12), decimals: scale ?? 31, collation: 'binary' })
    case 'double': return number({ name: 'double', unsigned, length: scale === undefined ? 22 : (length ?? 22), decimals: scale ?? 31, collation: 'binary' })
    case 'bit': return { type: { name: 'bit', unsigned: true, length: length ?? 1, decimals: 0, collation: 'binary' } }
    case 'year': return { type: T.year }
    case 'date': return { type: T.date }
    case 'time': return { type: T.time(length ?? 0) }
    case 'datetime': return { type: T.datetime(length ?? 0) }
    case 'timestamp': return { type: T.timestamp(length ?? 0) }
    case 'char': return plain('char', length ?? 1, 0, collation)
    case 'varchar': return plain('varchar', length ?? 0, 0, collation)
    case 'binary': return plain('binary', length ?? 1)
    case 'varbinary': return plain('varbinary', length ?? 0)
    case 'json': return { type: T.json }
    case 'vector': return plain('vector', length ?? 2048)
    case 'enum': case 'set': {
      const values = parts.values ?? []
      const lengths = values.map((v) => [...v].length)
      const all = name === 'enum' ? Math.max(0, ...lengths) : lengths.reduce((sum, l) => sum + l, 0) + Math.max(0, values.length - 1)
      return { type: { name, unsigned: false, length: all, decimals: 0, collation, values } }
    }
  }
  const text = textSizes[name]
  if (text !== undefined) return plain(name as TypeName, text, 0, collation)
  const blob = blobSizes[name]
  if (blob !== undefined) return plain(name as TypeName, blob)
  return { type: { name: 'geometry', unsigned: false, length: 4294967295, decimals: 0, collation: 'binary' }, spatial: name === 'geometrycollection' ? 'geomcollection' : name }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Takes a declared type; returns COLUMN_TYPE as MySQL spells it (`int unsigned`, `tinyint(1)`, `enum('a','b')`). */
export function columnTypeText({ type, spatial }: DeclaredType): string {
  const suffix = `${type.unsigned ? ' unsigned' : ''}${type.zerofill ? ' zerofill' : ''}`
  const fsp = type.decimals > 0 ? `(${type.decimals})` : ''
  switch (type.name) {
    case 'tinyint': case 'smallint': case 'mediumint': case 'int': case 'bigint':
      return `${type.name}${type.zerofill || (type.name === 'tinyint' && type.length === 1) ? `(${type.length})` : ''}${suffix}`
    case 'decimal': {
      const precision = type.length - (type.decimals > 0 ? 1 : 0) - (type.unsigned ? 0 : 1)
      return `decimal(${precision},${type.decimals})${suffix}`
    }
    case 'float': case 'double': return `${type.name}${type.decimals === 31 ? '' : `(${type.length},${type.decimals})`}${suffix}`
    case 'time': case 'datetime': case 'timestamp': return `${type.name}${fsp}`
    case 'bit': case 'char': case 'varchar': case 'binary': case 'varbinary': case 'vector': return `${type.name}(${type.length})`
    case 'enum': case 'set': return `${type.name}(${(type.values ?? []).map(quoted).join(',')})`
    case 'geometry': return spatial ?? 'geometry'
    case 'null': return 'binary(0)'
    default: return type.name
  }
}

const shape = /^([a-z]+)(?:\((.*)\))?( unsigned)?( zerofill)?$/s

/** Takes COLUMN_TYPE text and a collation; returns the type, or undefined when the text is not one. */
export function parseColumnType(text: string, collation: string): DeclaredType | undefined {
  const match = shape.exec(text)
  if (!match) return undefined
  const [, name = '', args, unsigned, zerofill] = match
  if (!intTypes.has(name) && !otherTypes.has(name) && textSizes[name] === undefined && blobSizes[name] === undefined && !spatialTypes.has(name)) return undefined
  if (name === 'enum' || name === 'set') return makeType({ name, values: parseLabels(args ?? '') }, collation)
  const numbers = args === undefined ? [] : args.split(',').map(Number)
  if (numbers.some((n) => !Number.isInteger(n))) return undefined
  return makeType({ name, length: numbers[0], scale: numbers[1], unsigned: unsigned !== undefined, zerofill: zerofill !== undefined }, collation)
}
const otherTypes = new Set([
  'decimal', 'float', 'double', 'bit', 'year', 'date', 'time', 'datetime', 'timestamp', 'char', 'varchar', 'binary', 'varbinary', 'json', 'vector', 'enum', 'set',
])

function parseLabels(text: string): string[] {
  const labels: string[] = []
  for (const [, body = ''] of text.matchAll(/'((?:[^']|'')*)'/g)) labels.push(body.replaceAll("''", "'"))
  return labels
}

/** Whether a collation ignores trailing spaces (PAD SPACE). Unknown collations do not. */
export function isPadSpace(collation: string): boolean {
  return collation !== 'binary' && collationByName(collation)?.padAttribute === 'PAD SPACE'
}
