import type { PgErrorFields } from '../base/pg-fields.ts'
import type { ForeignKeyFact, PgErrorContext } from './context.ts'
import { mysqlError } from './mysql-error.ts'
import type { MySqlError } from './mysql-error.ts'
import { keyOfDetail, quotedNames, unquote } from './postgres-fields.ts'
import { constraintName, databaseName, lastName, neutral, plainKeyName } from './postgres-names.ts'
import { targetOf, writes } from './postgres-values.ts'

export function duplicate(fields: PgErrorFields, context: PgErrorContext): MySqlError {
  const table = fields.table ?? context.table ?? ''
  const told = keyOfDetail(fields.detail)?.values
  const values = context.keyValues?.(fields, told) ?? told ?? []
  return mysqlError('ER_DUP_ENTRY', values.join('-'), `${table}.${constraintName(fields, context)}`)
}

/** The constraint text of 1451 and 1452: `db`.`t`, CONSTRAINT `fk` FOREIGN KEY (`a`) REFERENCES `p` (`id`) ON DELETE CASCADE. */
export function foreignKeyText(key: ForeignKeyFact): string {
  const quote = key.ansiQuotes === true ? '"' : '`'
  const tick = (name: string): string => quote + name.replaceAll(quote, quote + quote) + quote
  const list = (names: readonly string[]): string => names.map(tick).join(', ')
  const parent =
    key.referencedDatabase === key.database
      ? tick(key.referencedTable)
      : `${tick(key.referencedDatabase)}.${tick(key.referencedTable)}`
  // NO ACTION is InnoDB's default and is not printed (SHOW CREATE TABLE prints the same).
  const action = (event: string, what: string | undefined): string =>
    what === undefined || what === 'NO ACTION' ? '' : ` ON ${event} ${what}`
  return (
    `${tick(key.database)}.${tick(key.table)}, CONSTRAINT ${tick(key.name)} FOREIGN KEY (${list(key.columns)}) ` +
    `REFERENCES ${parent} (${list(key.referencedColumns)})${action('DELETE', key.onDelete)}${action('UPDATE', key.onUpdate)}`
  )
}

function foreignKey(fields: PgErrorFields, context: PgErrorContext): ForeignKeyFact {
  const schema = fields.schema ?? ''
  const table = fields.table ?? context.table ?? ''
  const known = context.foreignKey?.(schema, table, fields.constraint ?? '')
  if (known !== undefined) return known
  const columns = keyOfDetail(fields.detail)?.columns ?? []
  const database = databaseName(schema, context)
  const other = quotedNames(fields.detail ?? '').at(-1) ?? quotedNames(fields.message)[0] ?? ''
  const parent = /not present/.test(fields.detail ?? '') ? other : (quotedNames(fields.message)[0] ?? other)
  return {
    database,
    table,
    name: constraintName(fields, context),
    columns,
    referencedDatabase: database,
    referencedTable: lastName(parent),
    referencedColumns: columns,
  }
}

export function childRow(fields: PgErrorFields, context: PgErrorContext): MySqlError {
  return mysqlError('ER_NO_REFERENCED_ROW_2', foreignKeyText(foreignKey(fields, context)))
}

export function parentRow(fields: PgErrorFields, context: PgErrorContext): MySqlError {
  return mysqlError('ER_ROW_IS_REFERENCED_2', foreignKeyText(foreignKey(fields, context)))
}

export function checkFailed(fields: PgErrorFields, context: PgErrorContext): MySqlError {
  if (fields.dataType === undefined) return mysqlError('ER_CHECK_CONSTRAINT_VIOLATED', constraintName(fields, context))
  const at = targetOf(fields, context)
  if (fields.constraint?.endsWith('_range') === true) {
    return at.column === undefined && !writes(context)
      ? mysqlError('ER_DATA_OUT_OF_RANGE', 'BIGINT', context.overflow?.('BIGINT') ?? '')
      : mysqlError('ER_WARN_DATA_OUT_OF_RANGE', at.column ?? '', at.row ?? 1)
  }
  if (fields.constraint?.endsWith('_length') === true)
    return mysqlError('ER_DATA_TOO_LONG', at.column ?? '', at.row ?? 1)
  return mysqlError('WARN_DATA_TRUNCATED', at.column ?? '', at.row ?? 1)
}

/** `constraint c__fk on table c depends on table p`: a DROP that a foreign key or a generated column forbids. */
export function dependents(fields: PgErrorFields, context: PgErrorContext): MySqlError {
  const dropped = quotedNames(fields.message)[0]
  const found = /constraint (\S+) on table (\S+) depends on (table|column|index|constraint) (\S+)/.exec(
    fields.detail ?? '',
  )
  if (found !== null) {
    const child = lastName(found[2])
    const name = context.keyName?.('', child, unquote(found[1] ?? '')) ?? plainKeyName(child, unquote(found[1] ?? ''))
    if (found[3] === 'table') return mysqlError('ER_FK_CANNOT_DROP_PARENT', lastName(found[4]), name, child)
    if (found[3] === 'column') return mysqlError('ER_FK_COLUMN_CANNOT_DROP_CHILD', lastName(found[4]), name, child)
    return mysqlError('ER_DROP_INDEX_FK', plainKeyName(context.table ?? '', lastName(found[4])))
  }
  const column = /column (\S+) of table/.exec(fields.detail ?? '')?.[1]
  if (column !== undefined) return mysqlError('ER_DEPENDENT_BY_GENERATED_COLUMN', dropped ?? lastName(column))
  return mysqlError('ER_ROW_IS_REFERENCED')
}

export function duplicateObject(fields: PgErrorFields, context: PgErrorContext): MySqlError {
  const [name = '', relation] = quotedNames(fields.message)
  const plain = plainKeyName(lastName(relation) || (context.table ?? ''), name)
  if (/constraint/.test(fields.message))
    return /_ibfk_|fk/i.test(plain)
      ? mysqlError('ER_FK_DUP_NAME', plain)
      : mysqlError('ER_CHECK_CONSTRAINT_DUP_NAME', plain)
  if (/trigger/.test(fields.message)) return mysqlError('ER_TRG_ALREADY_EXISTS')
  if (/role/.test(fields.message)) return mysqlError('ER_CANNOT_USER', 'CREATE USER', `'${name}'@'%'`)
  return mysqlError('ER_DUP_KEYNAME', plain)
}

export function missingObject(fields: PgErrorFields, context: PgErrorContext): MySqlError {
  const [name = '', relation] = quotedNames(fields.message)
  const plain = plainKeyName(lastName(relation) || (context.table ?? ''), lastName(name))
  if (/trigger/.test(fields.message)) return mysqlError('ER_TRG_DOES_NOT_EXIST')
  if (/collation/.test(fields.message)) return mysqlError('ER_UNKNOWN_COLLATION', lastName(name))
  if (/time zone/.test(fields.message)) return mysqlError('ER_UNKNOWN_TIME_ZONE', name)
  if (/constraint|index/.test(fields.message)) return mysqlError('ER_CANT_DROP_FIELD_OR_KEY', plain)
  return neutral(fields, context)
}

export function mismatch(fields: PgErrorFields, context: PgErrorContext): MySqlError {
  const columns = quotedNames(fields.detail ?? '')
  if (!/foreign key/.test(fields.message)) return neutral(fields, context)
  return mysqlError('ER_FK_INCOMPATIBLE_COLUMNS', columns[0] ?? '', columns[1] ?? '', constraintName(fields, context))
}

export function notUpdatable(fields: PgErrorFields, context: PgErrorContext): MySqlError {
  if (!/view/.test(fields.message)) return neutral(fields, context)
  const name = lastName(quotedNames(fields.message)[0])
  if (context.statement === 'insert' || context.statement === 'replace')
    return mysqlError('ER_NON_INSERTABLE_TABLE', name, 'INSERT')
  return mysqlError('ER_NON_UPDATABLE_TABLE', name, context.statement === 'delete' ? 'DELETE' : 'UPDATE')
}
