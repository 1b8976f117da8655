import type { ColumnInfo, KeyInfo, TableInfo } from '../catalog/table.ts'
import { isText, type MySqlType } from '../types/type.ts'

/** One row of SHOW FULL COLUMNS; DESCRIBE and SHOW COLUMNS leave out Collation, Privileges and Comment. */
export interface ColumnRow {
  readonly Field: string
  readonly Type: string
  readonly Collation: string | null
  readonly Null: 'YES' | 'NO'
  readonly Key: string
  readonly Default: string | null
  readonly Extra: string
  readonly Privileges: string
  readonly Comment: string
}

/** One row of SHOW INDEX. */
export interface IndexRow {
  readonly Table: string
  readonly Non_unique: 0 | 1
  readonly Key_name: string
  readonly Seq_in_index: number
  readonly Column_name: string | null
  readonly Collation: 'A' | 'D' | null
  readonly Cardinality: number | null
  readonly Sub_part: number | null
  readonly Packed: null
  readonly Null: 'YES' | ''
  readonly Index_type: string
  readonly Comment: string
  readonly Index_comment: string
  readonly Visible: 'YES' | 'NO'
  readonly Expression: string | null
}

/** Takes a table; returns its rows for DESCRIBE and SHOW [FULL] COLUMNS. */
export function describeRows(table: TableInfo): ColumnRow[] {
  return table.columns.map((column) => ({
    Field: column.name,
    Type: column.columnType,
    Collation: isText(column.type) && column.type.collation !== 'binary' ? column.type.collation : null,
    Null: column.nullable ? 'YES' : 'NO',
    Key: column.key,
    Default: defaultText(column),
    // the server says so of temporary tables
    Extra: extraText(column) || (table.kind === 'temporary' ? 'NULL' : ''),
    Privileges: 'select,insert,update,references',
    Comment: column.comment,
  }))
}

/** Takes a column; returns COLUMN_DEFAULT: the value or expression without quotes, binary strings in hex. */
export function defaultText({ default: d, type }: ColumnInfo): string | null {
  if (d === undefined) return null
  if (d.kind === 'now') return nowText(d.precision)
  if (d.kind === 'expression') return escapedText(d.expression)
  if (d.text === null) return null
  if (d.bits) return `b'${d.text}'`
  return isBytes(type) ? `0x${Buffer.from(d.text, 'latin1').toString('hex').toUpperCase()}` : d.text
}

/** Expressions are kept, and told everywhere but in SHOW CREATE TABLE, as the inside of a string. */
export const escapedText = (expression: string): string => expression.replace(/['\\]/g, '\\$&')

const isBytes = (type: MySqlType): boolean => type.name === 'binary' || type.name === 'varbinary'
const nowText = (precision: number): string => `CURRENT_TIMESTAMP${precision > 0 ? `(${precision})` : ''}`

/** Takes a column; returns EXTRA. */
export function extraText(column: ColumnInfo): string {
  const parts: string[] = []
  if (column.autoIncrement) parts.push('auto_increment')
  if (column.default?.kind === 'expression' || column.default?.kind === 'now') parts.push('DEFAULT_GENERATED')
  if (column.onUpdateNow) parts.push(`on update ${nowText(column.onUpdateNow.precision)}`)
  if (column.generated) parts.push(column.generated.stored ? 'STORED GENERATED' : 'VIRTUAL GENERATED')
  if (column.invisible) parts.push('INVISIBLE')
  return parts.join(' ')
}

/** Takes a table and, where known, how many rows it has; returns its rows for SHOW INDEX. */
export function indexRows(table: TableInfo, cardinality: number | null = null): IndexRow[] {
  return table.keys.flatMap((key) => key.parts.map((part, i): IndexRow => {
    const column = 'column' in part ? table.columns.find((c) => c.name === part.column) : undefined
    return {
      Table: table.name,
      Non_unique: key.type === 'primary' || key.type === 'unique' ? 0 : 1,
      Key_name: key.name,
      Seq_in_index: i + 1,
      Column_name: 'column' in part ? part.column : null,
      Collation: key.type === 'fulltext' ? null : part.descending ? 'D' : 'A',
      Cardinality: cardinality,
      Sub_part: subPart(key, part),
      Packed: null,
      Null: column?.nullable === false ? '' : 'YES',
      Index_type: key.using,
      Comment: '',
      Index_comment: key.comment,
      Visible: key.visible ? 'YES' : 'NO',
      Expression: 'column' in part ? null : escapedText(part.expression),
    }
  }))
}

/** A spatial key indexes the 32 bytes of a bounding box. */
function subPart(key: KeyInfo, part: KeyInfo['parts'][number]): number | null {
  if (key.type === 'spatial') return 32
  return 'column' in part ? (part.length ?? null) : null
}
