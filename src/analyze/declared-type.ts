import type { DataType } from '../sql/ast.ts'
import { T } from '../types/type.ts'
import type { MySqlType } from '../types/type.ts'

const intWidths: Readonly<Record<string, readonly [number, number]>> = { tinyint: [4, 3], smallint: [6, 5], mediumint: [9, 8], int: [11, 10], bigint: [20, 20] }
const textLengths: Readonly<Record<string, number>> = { tinytext: 255, text: 65535, mediumtext: 16777215, longtext: 4294967295 }
const blobLengths: Readonly<Record<string, number>> = { tinyblob: 255, blob: 65535, mediumblob: 16777215, longblob: 4294967295 }

/** A declared type as an expression's: lengths and signs filled in (manual: Data Types). */
export function typeOfDeclaration(d: DataType, collation: string): MySqlType {
  const own = d.collation ?? (d.charset === 'binary' ? 'binary' : collation)
  const width = intWidths[d.name]
  if (width !== undefined) return { name: d.name as MySqlType['name'], unsigned: d.unsigned === true, length: d.length ?? width[d.unsigned ? 1 : 0], decimals: 0, collation: 'binary' }
  const text = textLengths[d.name]
  if (text !== undefined) return { name: d.name as MySqlType['name'], unsigned: false, length: text, decimals: 0, collation: own }
  const blob = blobLengths[d.name]
  if (blob !== undefined) return { name: d.name as MySqlType['name'], unsigned: false, length: blob, decimals: 0, collation: 'binary' }
  switch (d.name) {
    case 'decimal': return T.decimal(d.length ?? 10, d.scale ?? 0, d.unsigned === true)
    case 'float': return { ...T.float, unsigned: d.unsigned === true }
    case 'double': return { ...T.double, unsigned: d.unsigned === true }
    case 'bit': return { name: 'bit', unsigned: true, length: d.length ?? 1, decimals: 0, collation: 'binary' }
    case 'year': return T.year
    case 'date': return T.date
    case 'time': return T.time(d.length ?? 0)
    case 'datetime': return T.datetime(d.length ?? 0)
    case 'timestamp': return T.timestamp(d.length ?? 0)
    case 'char': return { ...T.varchar(d.length ?? 1, own), name: 'char' }
    case 'varchar': return T.varchar(d.length ?? 0, own)
    case 'binary': return { ...T.bytes(d.length ?? 1), name: 'binary' }
    case 'varbinary': return T.bytes(d.length ?? 0)
    case 'json': return T.json
    case 'enum': return { name: 'enum', unsigned: false, length: Math.max(0, ...(d.values ?? []).map((v) => v.length)), decimals: 0, collation: own, ...(d.values ? { values: d.values } : {}) }
    case 'set': return { name: 'set', unsigned: false, length: (d.values ?? []).join(',').length, decimals: 0, collation: own, ...(d.values ? { values: d.values } : {}) }
    default: return { name: 'geometry', unsigned: false, length: 4294967295, decimals: 0, collation: 'binary' }
  }
}
