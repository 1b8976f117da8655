/** Columns, keys, options and partitions: what CREATE TABLE and ALTER TABLE are made of. */
import type {
  AlterAction,
  ColumnDefault,
  ColumnDefinition,
  ColumnPosition,
  KeyDefinition,
  KeyOptions,
  KeyPart,
  PartitionDefinition,
  Partitioning,
  References,
  TableElement,
  TableOption,
} from '../ast.ts'
import { printExpr, printExprs, printOrder } from './expression.ts'
import { charset, collation, dataType, name, names, number, qualified, qualifiedList, text } from './text.ts'
import type { PrintOptions } from './text.ts'

type Print<N extends { readonly kind: string }, K extends N['kind']> = (node: Extract<N, { readonly kind: K }>, o: PrintOptions) => string

/** Takes a column, key, foreign key or check; returns its text as a byte string. */
export function printElement(element: TableElement, o: PrintOptions): string {
  return (ELEMENTS[element.kind] as (element: TableElement, o: PrintOptions) => string)(element, o)
}

const ELEMENTS: { readonly [K in TableElement['kind']]: Print<TableElement, K> } = {
  'column-definition': printColumn,
  'key-definition': printKey,
  'foreign-key-definition': (e, o) => {
    const key = e.name === undefined ? '' : ` ${name(e.name)}`
    return `${constraint(e.constraint)}FOREIGN KEY${key} (${printParts(e.columns, o)}) ${printReferences(e.references, o)}`
  },
  'check-definition': (e, o) => `${constraint(e.constraint)}CHECK (${printExpr(e.expr, o)})${enforced(e.enforced)}`,
}

function constraint(value: string | undefined): string {
  return value === undefined ? '' : `CONSTRAINT ${name(value)} `
}

function enforced(value: boolean | undefined): string {
  return value === undefined ? '' : value ? ' ENFORCED' : ' NOT ENFORCED'
}

function printColumn(column: ColumnDefinition, o: PrintOptions): string {
  const parts = [`${name(column.name)} ${dataType(column.type, o)}`]
  if (column.collation !== undefined) parts.push(`COLLATE ${collation(column.collation)}`)
  if (column.generated !== undefined) {
    parts.push(`GENERATED ALWAYS AS (${printExpr(column.generated.expr, o)}) ${column.generated.stored ? 'STORED' : 'VIRTUAL'}`)
  }
  if (column.notNull !== undefined) parts.push(column.notNull ? 'NOT NULL' : 'NULL')
  if (column.default !== undefined) parts.push(`DEFAULT ${printDefault(column.default, o)}`)
  if (column.onUpdateNow !== undefined) parts.push(`ON UPDATE ${now(column.onUpdateNow.precision, o)}`)
  if (column.autoIncrement === true) parts.push('AUTO_INCREMENT')
  // In this order: UNIQUE before a plain KEY would read as UNIQUE KEY.
  if (column.primary === true) parts.push(column.key === true ? 'KEY' : 'PRIMARY KEY')
  if (column.unique === true) parts.push('UNIQUE')
  if (column.comment !== undefined) parts.push(`COMMENT ${text(column.comment, o)}`)
  if (column.format !== undefined) parts.push(`COLUMN_FORMAT ${column.format.toUpperCase()}`)
  if (column.storage !== undefined) parts.push(`STORAGE ${column.storage.toUpperCase()}`)
  if (column.srid !== undefined) parts.push(`SRID ${column.srid}`)
  if (column.invisible !== undefined) parts.push(column.invisible ? 'INVISIBLE' : 'VISIBLE')
  if (column.engineAttribute !== undefined) parts.push(`ENGINE_ATTRIBUTE ${text(column.engineAttribute, o)}`)
  for (const check of column.checks) parts.push(printElement(check, o))
  if (column.references !== undefined) parts.push(printReferences(column.references, o))
  return parts.join(' ')
}

function now(precision: number, o: PrintOptions): string {
  return precision === 0 ? 'CURRENT_TIMESTAMP' : `CURRENT_TIMESTAMP(${number(precision, o)})`
}

/** What follows DEFAULT. */
export function printDefault(value: ColumnDefault, o: PrintOptions): string {
  const { expr } = value
  if (value.parenthesized) return `(${printExpr(expr, o)})`
  if (expr.kind !== 'call' || expr.name !== 'NOW') return printExpr(expr, o)
  return expr.args.length === 0 ? 'CURRENT_TIMESTAMP' : `CURRENT_TIMESTAMP(${printExprs(expr.args, o)})`
}

const KEY_WORDS = { primary: 'PRIMARY KEY', unique: 'UNIQUE KEY', index: 'KEY', fulltext: 'FULLTEXT KEY', spatial: 'SPATIAL KEY' }

function printKey(key: KeyDefinition, o: PrintOptions): string {
  const using = key.using === undefined ? '' : ` USING ${key.using.toUpperCase()}`
  return `${constraint(key.constraint)}${KEY_WORDS[key.type]}${key.name === undefined ? '' : ` ${name(key.name)}`}${using} (${printParts(key.parts, o)})${printKeyOptions(key.options, o)}`
}

export function printParts(parts: readonly KeyPart[], o: PrintOptions): string {
  return parts.map((part) => {
    const what = 'expr' in part ? `(${printExpr(part.expr, o)})` : name(part.column) + (part.length === undefined ? '' : `(${part.length})`)
    return part.direction === undefined ? what : `${what} ${part.direction.toUpperCase()}`
  }).join(',')
}

export function printKeyOptions(options: KeyOptions, o: PrintOptions): string {
  let out = ''
  if (options.using !== undefined) out += ` USING ${options.using.toUpperCase()}`
  if (options.keyBlockSize !== undefined) out += ` KEY_BLOCK_SIZE=${options.keyBlockSize}`
  if (options.parser !== undefined) out += ` WITH PARSER ${name(options.parser)}`
  if (options.comment !== undefined) out += ` COMMENT ${text(options.comment, o)}`
  if (options.visible !== undefined) out += options.visible ? ' VISIBLE' : ' INVISIBLE'
  if (options.engineAttribute !== undefined) out += ` ENGINE_ATTRIBUTE=${text(options.engineAttribute, o)}`
  return out
}

function printReferences(references: References, o: PrintOptions): string {
  let out = `REFERENCES ${qualified(references.table)}`
  if (references.columns.length > 0) out += ` (${printParts(references.columns, o)})`
  if (references.match !== undefined) out += ` MATCH ${references.match.toUpperCase()}`
  if (references.onDelete !== undefined) out += ` ON DELETE ${references.onDelete.replace('-', ' ').toUpperCase()}`
  if (references.onUpdate !== undefined) out += ` ON UPDATE ${references.onUpdate.replace('-', ' ').toUpperCase()}`
  return out
}

/** Options whose value is text; the others take a word or a number. */
const TEXT_OPTIONS: ReadonlySet<string> = new Set([
  'comment', 'password', 'compression', 'encryption', 'connection', 'engine_attribute', 'secondary_engine_attribute', 'data_directory', 'index_directory',
])
const NAME_OPTIONS: ReadonlySet<string> = new Set(['engine', 'secondary_engine', 'tablespace'])

export function printOptions(options: readonly TableOption[], o: PrintOptions): string {
  return options.map((option) => ` ${printOption(option, o)}`).join('')
}

function printOption(option: TableOption, o: PrintOptions): string {
  const { value } = option
  if (option.name === 'start_transaction') return 'START TRANSACTION'
  const words = /_directory$|^character_set$|^read_only$/.test(option.name) ? option.name.replace('_', ' ') : option.name
  const head = words.toUpperCase()
  if (typeof value === 'object') return `${head}=(${qualifiedList(value)})`
  if (option.name === 'storage') return `${head} ${String(value).toUpperCase()}`
  if (TEXT_OPTIONS.has(option.name)) return `${head}=${text(String(value), o)}`
  if (NAME_OPTIONS.has(option.name)) return `${head}=${value === 'null' ? 'NULL' : /^[A-Za-z][A-Za-z0-9_]*$/.test(String(value)) ? value : name(String(value))}`
  if (option.name === 'character_set') return `${head}=${charset(String(value))}`
  if (option.name === 'collate') return `${head}=${collation(String(value))}`
  return `${head}=${String(value).toUpperCase()}`
}

export function printPartitioning(p: Partitioning, o: PrintOptions): string {
  let out = ` PARTITION BY ${printMethod(p, o)}`
  if (p.count !== undefined) out += ` PARTITIONS ${p.count}`
  if (p.sub !== undefined) {
    out += ` SUBPARTITION BY ${printMethod(p.sub, o)}`
    if (p.sub.count !== undefined) out += ` SUBPARTITIONS ${p.sub.count}`
  }
  return p.partitions.length === 0 ? out : `${out} ${printPartitions(p.partitions, o)}`
}

function printMethod(p: Pick<Partitioning, 'method' | 'linear' | 'expr' | 'columns' | 'algorithm'>, o: PrintOptions): string {
  let out = (p.linear ? 'LINEAR ' : '') + p.method.toUpperCase()
  if (p.algorithm !== undefined) out += ` ALGORITHM = ${p.algorithm}`
  if (p.expr !== undefined) return `${out} (${printExpr(p.expr, o)})`
  return `${out}${p.method === 'range' || p.method === 'list' ? ' COLUMNS' : ''} (${names(p.columns ?? [])})`
}

function printPartitions(definitions: readonly PartitionDefinition[], o: PrintOptions): string {
  return `(${definitions.map((definition) => printPartition(definition, o)).join(',')})`
}

function printPartition(p: PartitionDefinition, o: PrintOptions): string {
  let out = `PARTITION ${name(p.name)}`
  if (p.lessThan !== undefined) out += ` VALUES LESS THAN (${p.lessThan.map((value) => (value === 'maxvalue' ? 'MAXVALUE' : printExpr(value, o))).join(',')})`
  if (p.in !== undefined) out += ` VALUES IN (${printExprs(p.in, o)})`
  out += printOptions(p.options, o)
  if (p.subpartitions.length === 0) return out
  return `${out} (${p.subpartitions.map((sub) => `SUBPARTITION ${name(sub.name)}${printOptions(sub.options, o)}`).join(',')})`
}

/** Takes an action of ALTER TABLE; returns its text as a byte string. */
export function printAction(action: AlterAction, o: PrintOptions): string {
  return (ACTIONS[action.kind] as (action: AlterAction, o: PrintOptions) => string)(action, o)
}

function position(p: ColumnPosition | undefined): string {
  if (p === undefined) return ''
  return 'first' in p ? ' FIRST' : ` AFTER ${name(p.after)}`
}

const ACTIONS: { readonly [K in AlterAction['kind']]: Print<AlterAction, K> } = {
  'add-column': (a, o) => `ADD COLUMN ${printColumn(a.column, o)}${position(a.position)}`,
  'add-columns': (a, o) => `ADD COLUMN (${a.elements.map((element) => printElement(element, o)).join(', ')})`,
  'add-key': (a, o) => `ADD ${printKey(a.key, o)}`,
  'add-foreign-key': (a, o) => `ADD ${printElement(a.foreignKey, o)}`,
  'add-check': (a, o) => `ADD ${printElement(a.check, o)}`,
  'drop-column': (a) => `DROP COLUMN ${name(a.name)}`,
  'drop-key': (a) => `DROP INDEX ${name(a.name)}`,
  'drop-primary-key': () => 'DROP PRIMARY KEY',
  'drop-foreign-key': (a) => `DROP FOREIGN KEY ${name(a.name)}`,
  'drop-check': (a) => `DROP CHECK ${name(a.name)}`,
  'drop-constraint': (a) => `DROP CONSTRAINT ${name(a.name)}`,
  'change-column': (a, o) => `CHANGE COLUMN ${name(a.name)} ${printColumn(a.column, o)}${position(a.position)}`,
  'modify-column': (a, o) => `MODIFY COLUMN ${printColumn(a.column, o)}${position(a.position)}`,
  'rename-column': (a) => `RENAME COLUMN ${name(a.from)} TO ${name(a.to)}`,
  'rename-key': (a) => `RENAME INDEX ${name(a.from)} TO ${name(a.to)}`,
  'rename-table': (a) => `RENAME TO ${qualified(a.to)}`,
  'alter-column-default': (a, o) => `ALTER COLUMN ${name(a.name)} ${a.default === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${printDefault(a.default, o)}`}`,
  'alter-column-visible': (a) => `ALTER COLUMN ${name(a.name)} SET ${a.visible ? 'VISIBLE' : 'INVISIBLE'}`,
  'alter-key-visible': (a) => `ALTER INDEX ${name(a.name)} ${a.visible ? 'VISIBLE' : 'INVISIBLE'}`,
  'alter-check': (a) => `ALTER CHECK ${name(a.name)}${enforced(a.enforced)}`,
  options: (a, o) => printOptions(a.options, o).trimStart(),
  'convert-charset': (a) => `CONVERT TO CHARACTER SET ${charset(a.charset)}${a.collation === undefined ? '' : ` COLLATE ${collation(a.collation)}`}`,
  'order-by': (a, o) => `ORDER BY ${printOrder(a.items, o)}`,
  keys: (a) => `${a.enable ? 'ENABLE' : 'DISABLE'} KEYS`,
  tablespace: (a) => `${a.action.toUpperCase()} TABLESPACE`,
  force: () => 'FORCE',
  partition: (a, o) => {
    if (a.action === 'remove') return 'REMOVE PARTITIONING'
    let out = `${a.action.toUpperCase()} PARTITION`
    if (a.names !== undefined) out += ` ${a.names === 'all' ? 'ALL' : names(a.names)}`
    if (a.action === 'reorganize' && a.definitions !== undefined) out += ' INTO'
    if (a.definitions !== undefined) out += ` ${printPartitions(a.definitions, o)}`
    if (a.count !== undefined) out += a.action === 'add' ? ` PARTITIONS ${a.count}` : ` ${a.count}`
    if (a.table !== undefined) out += ` WITH TABLE ${qualified(a.table)}`
    if (a.validation !== undefined) out += ` ${a.validation.toUpperCase()} VALIDATION`
    return a.action === 'discard' || a.action === 'import' ? `${out} TABLESPACE` : out
  },
  secondary: (a) => `SECONDARY_${a.load ? 'LOAD' : 'UNLOAD'}${a.partitions === undefined ? '' : ` PARTITION (${names(a.partitions)})`}`,
}
