import { mysqlError } from '../errors/mysql-error.ts'
import type * as A from '../sql/ast.ts'
import { reprOf, T } from '../types/type.ts'
import type { MySqlType } from '../types/type.ts'
import type { RangeColumn } from './bound.ts'
import { typeOfDeclaration } from './declared-type.ts'

/** A name that PostgreSQL does not cut: its identifiers have 63 bytes. */
const attributeOf = (name: string): string => (Buffer.byteLength(name) < 64 ? name : `c_${Buffer.from(name).toString('hex').slice(-48)}`)

/** A column of DOUBLE has one digit less than an expression. */
const columnType = (type: MySqlType): MySqlType => (type.name === 'double' && type.decimals === T.double.decimals ? { ...type, length: 22 } : type)

/** The columns of a JSON_TABLE, nested ones in line (manual: JSON_TABLE). */
export function jsonTableColumns(columns: readonly A.JsonTableColumn[], collation: string): RangeColumn[] {
  const one = (name: string, type: MySqlType): RangeColumn => ({ name, attribute: attributeOf(name), type: { ...type, coercibility: 2, nullable: true }, repr: reprOf(type), stored: true })
  const found = columns.flatMap((c): RangeColumn[] => {
    switch (c.kind) {
      case 'ordinality': return [one(c.name, T.bigint(10))]
      case 'path': return [one(c.name, columnType(typeOfDeclaration(c.type, collation)))]
      case 'nested': return jsonTableColumns(c.columns, collation)
    }
  })
  const names = new Set<string>()
  for (const { name } of found) {
    if (name === '' || name.endsWith(' ')) throw mysqlError('ER_WRONG_COLUMN_NAME', name)
    if (names.has(name.toLowerCase())) throw mysqlError('ER_DUP_FIELDNAME', name)
    names.add(name.toLowerCase())
  }
  return found
}
