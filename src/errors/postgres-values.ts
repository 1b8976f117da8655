import type { PgErrorFields } from '../base/pg-fields.ts'
import type { PgErrorContext, ValueTarget } from './context.ts'
import { errorWithText, mysqlError } from './mysql-error.ts'
import type { MySqlError } from './mysql-error.ts'
import { copyOf, parameterOf, quotedNames } from './postgres-fields.ts'

/** Where a refused value was going: the parameter that the server names, COPY's own column, or what the engine can find out. */
export function targetOf(fields: PgErrorFields, context: PgErrorContext): ValueTarget {
  const parameter = parameterOf(fields)
  const target = parameter === undefined ? undefined : context.parameter?.(parameter.number)
  if (target !== undefined)
    return parameter?.value === undefined || target.value !== undefined ? target : { ...target, value: parameter.value }
  const copy = copyOf(fields)
  if (copy !== undefined)
    return {
      row: copy.line,
      ...(copy.column === undefined ? {} : { column: copy.column }),
      ...(copy.value === undefined ? {} : { value: copy.value }),
    }
  const found = context.offender?.(fields) ?? {}
  return found.column === undefined && fields.column !== undefined ? { ...found, column: fields.column } : found
}

export function writes(context: PgErrorContext): boolean {
  return (
    context.statement === 'insert' ||
    context.statement === 'update' ||
    context.statement === 'replace' ||
    context.statement === 'ddl'
  )
}

export function outOfRange(fields: PgErrorFields, context: PgErrorContext): MySqlError {
  const at = targetOf(fields, context)
  const computed = /^(bigint|bigint unsigned|decimal unsigned|double) out of range|^value out of range|^decimal out of range/.test(fields.message)
  if (!computed && (at.column !== undefined || writes(context)))
    return mysqlError('ER_WARN_DATA_OUT_OF_RANGE', at.column ?? '', at.row ?? 1)
  const type = /unsigned/.test(fields.message)
    ? fields.message.replace(/ out of range.*/, '').toUpperCase()
    : /numeric|^decimal/.test(fields.message)
    ? 'DECIMAL'
    : /double|real|float|^value out of range|power|logarithm/.test(fields.message)
      ? 'DOUBLE'
      : 'BIGINT'
  return mysqlError('ER_DATA_OUT_OF_RANGE', type, context.overflow?.(type) ?? '')
}

export function badTime(fields: PgErrorFields, context: PgErrorContext): MySqlError {
  const at = targetOf(fields, context)
  const value = at.value ?? quotedNames(fields.message).at(-1)
  const kind =
    at.type === 'date' || at.type === 'time'
      ? at.type
      : at.type !== undefined
        ? 'datetime'
        : (/type (date|time|interval)\b/.exec(fields.message)?.[1]?.replace('interval', 'time') ?? 'datetime')
  if (value === undefined) return mysqlError('ER_DATETIME_FUNCTION_OVERFLOW', 'datetime')
  // 1292 is sent with two templates; the one with a column has no symbol of its own.
  if (at.column !== undefined)
    return errorWithText(
      1292,
      `${mysqlError('ER_WRONG_VALUE', kind, value).message} for column '${at.column}' at row ${at.row ?? 1}`,
    )
  return errorWithText(1292, mysqlError('ER_WRONG_VALUE', kind, value).message)
}

export function badText(fields: PgErrorFields, context: PgErrorContext): MySqlError {
  const at = targetOf(fields, context)
  const bytes = [...fields.message.matchAll(/0x([0-9a-f]{2})/g)].map((m) => `\\x${(m[1] ?? '').toUpperCase()}`).join('')
  return mysqlError(
    'ER_TRUNCATED_WRONG_VALUE_FOR_FIELD',
    'string',
    bytes || (at.value ?? '\\x00'),
    at.column ?? '',
    at.row ?? 1,
  )
}

export function badJson(fields: PgErrorFields, context: PgErrorContext): MySqlError {
  const at = targetOf(fields, context)
  if (at.column !== undefined)
    return mysqlError(
      'ER_INVALID_JSON_TEXT',
      'Invalid value.',
      0,
      `${context.table ?? fields.table ?? ''}.${at.column}`,
    )
  return mysqlError('ER_INVALID_JSON_TEXT_IN_PARAM', 1, 'cast_as_json', 'Invalid value.', 0, '')
}

export function badInput(fields: PgErrorFields, context: PgErrorContext): MySqlError {
  const at = targetOf(fields, context)
  const value = at.value ?? quotedNames(fields.message).at(-1) ?? ''
  const type = /type ("?[a-z ]+"?)/.exec(fields.message)?.[1]?.replaceAll('"', '').trim() ?? ''
  if (/json/.test(type)) return badJson(fields, context)
  if (/^(date|time|interval)/.test(type)) return badTime(fields, context)
  if (at.column === undefined && !writes(context))
    return mysqlError(
      'ER_TRUNCATED_WRONG_VALUE',
      /double|real/.test(type) ? 'DOUBLE' : /numeric/.test(type) ? 'DECIMAL' : 'INTEGER',
      value,
    )
  if (at.type === 'enum' || at.type === 'set') return mysqlError('WARN_DATA_TRUNCATED', at.column ?? '', at.row ?? 1)
  const kind = /double|real/.test(type) ? 'DOUBLE' : /numeric/.test(type) ? 'decimal' : 'integer'
  return mysqlError('ER_TRUNCATED_WRONG_VALUE_FOR_FIELD', kind, value, at.column ?? '', at.row ?? 1)
}
