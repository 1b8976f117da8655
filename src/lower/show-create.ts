import { charsetOf } from '../catalog/storage.ts'
import type { ColumnInfo, ForeignKeyInfo, KeyInfo, TableInfo } from '../catalog/table.ts'
import { collationByName } from '../types/collation-table.ts'
import { isText, type MySqlType } from '../types/type.ts'
import { backticked } from './expression-text.ts'
import { withoutDatabase } from './view-text.ts'

/** A text literal as SHOW CREATE prints it: quotes doubled, backslashes escaped. */
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('\0', '\\0').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`

export interface ShowCreateOptions {
  /** the counter's next value, when it is above 1 */
  readonly autoIncrement?: bigint
  /** SQL_QUOTE_SHOW_CREATE=0 and ANSI_QUOTES change how names are quoted */
  readonly quote?: (name: string) => string
}

/** Takes a table; returns the text of SHOW CREATE TABLE as MySQL 8.4 prints it. */
export function showCreateTable(table: TableInfo, options: ShowCreateOptions = {}): string {
  const quote = options.quote ?? backticked
  const lines = [
    ...table.columns.map((column) => columnLine(column, table, quote)),
    ...table.keys.map((key) => keyLine(key, quote)),
    ...table.foreignKeys.map((fk) => foreignKeyLine(fk, table, quote)),
    ...table.checks.map((check) => `CONSTRAINT ${quote(check.name)} CHECK (${check.expression})${check.enforced ? '' : ' /*!80016 NOT ENFORCED */'}`),
  ]
  return `CREATE ${table.kind === 'temporary' ? 'TEMPORARY ' : ''}TABLE ${quote(table.name)} (\n  ${lines.join(',\n  ')}\n) ${tableOptions(table, options.autoIncrement)}`
}

/** Takes a view and the current database; returns the text of SHOW CREATE VIEW, which leaves the current database's name out when every table is of it. */
export function showCreateView(view: TableInfo, database = ''): string {
  const v = view.view
  if (v === undefined) return ''
  const at = v.definer.lastIndexOf('@')
  const definer = at < 0 ? backticked(v.definer) : `${backticked(v.definer.slice(0, at))}@${backticked(v.definer.slice(at + 1))}`
  const here = view.database === database
  const name = `${here ? '' : `${backticked(view.database)}.`}${backticked(view.name)}`
  const columns = v.named ? ` (${view.columns.map((c) => backticked(c.name)).join(',')})` : ''
  const text = here && !v.abroad ? withoutDatabase(v.text, database) : v.text
  const check = v.check === 'NONE' ? '' : ` WITH ${v.check} CHECK OPTION`
  return `CREATE ALGORITHM=${v.algorithm} DEFINER=${definer} SQL SECURITY ${v.security} VIEW ${name}${columns} AS ${text}${check}`
}

/** Takes a database's name and collation; returns the text of SHOW CREATE DATABASE. */
export function showCreateDatabase(name: string, collation: string, ifNotExists = false): string {
  const shown = isPrimary(collation) && collation !== 'utf8mb4_0900_ai_ci' ? '' : ` COLLATE ${collation}`
  return `CREATE DATABASE ${ifNotExists ? '/*!32312 IF NOT EXISTS*/ ' : ''}${backticked(name)} /*!40100 DEFAULT CHARACTER SET ${charsetOf(collation)}${shown} */ /*!80016 DEFAULT ENCRYPTION='N' */`
}

const isPrimary = (collation: string): boolean => collationByName(collation)?.isDefault === true

function columnLine(column: ColumnInfo, table: TableInfo, quote: (name: string) => string): string {
  let line = `${quote(column.name)} ${column.columnType}${charsetClause(column, table.options.collation)}`
  const { generated } = column
  if (generated) line += ` GENERATED ALWAYS AS (${generated.expression}) ${generated.stored ? 'STORED' : 'VIRTUAL'}`
  if (!column.nullable) line += ' NOT NULL'
  else if (column.type.name === 'timestamp') line += ' NULL'
  if (column.srid !== undefined) line += ` /*!80003 SRID ${column.srid} */`
  if (column.invisible) line += generated ? ' /*!80023 INVISIBLE */' : ''
  if (!generated) {
    line += defaultClause(column)
    if (column.onUpdateNow) line += ` ON UPDATE ${nowText(column.onUpdateNow.precision)}`
    if (column.autoIncrement) line += ' AUTO_INCREMENT'
    if (column.invisible) line += ' /*!80023 INVISIBLE */'
  }
  return column.comment === '' ? line : `${line} COMMENT ${quoted(column.comment)}`
}

/** MySQL says the character set when it is not the table's or was written, the collation when it is not the set's own or was written. */
function charsetClause({ type, explicitCollation }: ColumnInfo, tableCollation: string): string {
  if (!isText(type) || type.collation === 'binary') return ''
  const charset = type.collation !== tableCollation || explicitCollation ? ` CHARACTER SET ${charsetOf(type.collation)}` : ''
  const primary = isPrimary(type.collation)
  const collation = !primary || explicitCollation || (type.collation === 'utf8mb4_0900_ai_ci' && tableCollation !== type.collation) ? ` COLLATE ${type.collation}` : ''
  return charset + collation
}

const nowText = (precision: number): string => `CURRENT_TIMESTAMP${precision > 0 ? `(${precision})` : ''}`
const withoutDefaultNull = new Set(['tinytext', 'text', 'mediumtext', 'longtext', 'tinyblob', 'blob', 'mediumblob', 'longblob'])

function defaultClause({ default: d, type, nullable }: ColumnInfo): string {
  if (d === undefined) return ''
  if (d.kind === 'now') return ` DEFAULT ${nowText(d.precision)}`
  if (d.kind === 'expression') return ` DEFAULT (${d.expression})`
  if (d.text === null) return nullable && !withoutDefaultNull.has(type.name) ? ' DEFAULT NULL' : ''
  if (d.bits) return ` DEFAULT b'${d.text}'`
  return ` DEFAULT ${isBytes(type) ? bytesLiteral(d.text) : quoted(d.text)}`
}

const isBytes = (type: MySqlType): boolean => type.name === 'binary' || type.name === 'varbinary'

/** Binary defaults are printed as text where they are UTF-8, as MySQL does; DESCRIBE shows them in hex. */
function bytesLiteral(bytes: string): string {
  return quoted(Buffer.from(bytes, 'latin1').toString('utf8'))
}

function keyLine(key: KeyInfo, quote: (name: string) => string): string {
  const parts = key.parts.map((part) => {
    const text = 'column' in part ? `${quote(part.column)}${part.length === undefined ? '' : `(${part.length})`}` : `(${part.expression})`
    return `${text}${part.descending ? ' DESC' : ''}`
  })
  const kinds: Readonly<Record<KeyInfo['type'], string>> = { primary: 'PRIMARY KEY', unique: 'UNIQUE KEY', index: 'KEY', fulltext: 'FULLTEXT KEY', spatial: 'SPATIAL KEY' }
  let line = `${kinds[key.type]} ${key.type === 'primary' ? '' : `${quote(key.name)} `}(${parts.join(',')})`
  if (key.explicitUsing) line += ` USING ${key.using}`
  if (key.comment !== '') line += ` COMMENT ${quoted(key.comment)}`
  if (key.parser !== undefined) line += ` /*!50100 WITH PARSER ${quote(key.parser)} */ `
  return key.visible ? line : `${line} /*!80000 INVISIBLE */`
}

function foreignKeyLine(fk: ForeignKeyInfo, table: TableInfo, quote: (name: string) => string): string {
  const names = (list: readonly string[]): string => list.map(quote).join(', ')
  // A parent in another database is named in full.
  const parent = fk.database === table.database ? quote(fk.table) : `${quote(fk.database)}.${quote(fk.table)}`
  const rule = (event: string, value: string): string => (value === 'NO ACTION' ? '' : ` ON ${event} ${value}`)
  return `CONSTRAINT ${quote(fk.name)} FOREIGN KEY (${names(fk.columns)}) REFERENCES ${parent} (${names(fk.references)})${rule('DELETE', fk.onDelete)}${rule('UPDATE', fk.onUpdate)}`
}

/** Options in MySQL's order, which is not the alphabet's. */
const optionOrder = [
  'MIN_ROWS', 'MAX_ROWS', 'AVG_ROW_LENGTH', 'PACK_KEYS', 'STATS_PERSISTENT', 'STATS_AUTO_RECALC', 'STATS_SAMPLE_PAGES', 'CHECKSUM', 'DELAY_KEY_WRITE',
  'ROW_FORMAT', 'KEY_BLOCK_SIZE', 'COMPRESSION', 'ENCRYPTION', 'INSERT_METHOD',
]
const textOptions = new Set(['COMPRESSION', 'ENCRYPTION'])

function tableOptions({ options }: TableInfo, next: bigint | undefined): string {
  const parts = [`ENGINE=${options.engine}`]
  if (next !== undefined && next > 1n) parts.push(`AUTO_INCREMENT=${next}`)
  parts.push(`DEFAULT CHARSET=${charsetOf(options.collation)}`)
  if (!isPrimary(options.collation) || options.collation === 'utf8mb4_0900_ai_ci') parts.push(`COLLATE=${options.collation}`)
  const values: Readonly<Record<string, string | undefined>> = { ...options.createOptions, ROW_FORMAT: options.rowFormat }
  for (const name of optionOrder) {
    const value = values[name]
    if (value !== undefined) parts.push(`${name}=${textOptions.has(name) ? quoted(value) : value}`)
  }
  if (options.comment !== '') parts.push(`COMMENT=${quoted(options.comment)}`)
  return `${parts.join(' ')}${options.partitioning === undefined ? '' : `\n/*!${/ COLUMNS\(/.test(options.partitioning) ? '50500' : '50100'} ${options.partitioning} */`}`
}
