import type { PgErrorFields } from '../base/pg-fields.ts'
import type { PgErrorContext } from './context.ts'
import { mysqlError, MySqlError } from './mysql-error.ts'
import {
  checkFailed,
  childRow,
  dependents,
  duplicate,
  duplicateObject,
  mismatch,
  missingObject,
  notUpdatable,
  parentRow,
} from './postgres-constraints.ts'
import { quotedNames, splitQualified } from './postgres-fields.ts'
import {
  columnName,
  constraintName,
  databaseName,
  lastName,
  neutral,
  noContext,
  plainKeyName,
  routineName,
} from './postgres-names.ts'
import type { Rule } from './postgres-names.ts'
import { badInput, badJson, badText, badTime, outOfRange, targetOf } from './postgres-values.ts'
import type { Warning, WarningLevel } from './warning.ts'

export type { ForeignKeyFact, PgErrorContext, StatementKind, ValueTarget } from './context.ts'
export { foreignKeyText } from './postgres-constraints.ts'
export { plainKeyName } from './postgres-names.ts'

/** The helper schema raises finished MySQL errors with this SQLSTATE: message = text, detail = number, hint = SQLSTATE. */
export const HELPER_ERROR = 'MY000'
/** … and warnings with this one: detail = number, hint = level. */
export const HELPER_WARNING = 'MY001'

/** Takes a PostgreSQL error and what is known of its statement; returns MySQL's error. Total: every SQLSTATE has an answer, none carries PostgreSQL's text. */
export function fromPostgres(fields: PgErrorFields, context: PgErrorContext): MySqlError {
  const rule = Object.hasOwn(RULES, fields.code) ? RULES[fields.code] : CLASSES[fields.code.slice(0, 2)]
  return (rule ?? neutral)(fields, context)
}

/** Takes the fields of a notice; returns the warning that the helper schema meant, or undefined for PostgreSQL's own notices. */
export function warningFromNotice(fields: PgErrorFields): Warning | undefined {
  if (fields.code !== HELPER_WARNING) return undefined
  const level: WarningLevel = fields.hint === 'Note' || fields.hint === 'Error' ? fields.hint : 'Warning'
  return { level, errno: Number(fields.detail) || 1105, message: fields.message }
}

const fixed =
  (...args: Parameters<typeof mysqlError>): Rule =>
  () =>
    mysqlError(...args)

const RULES: Readonly<Record<string, Rule>> = {
  [HELPER_ERROR]: (f) =>
    new MySqlError(
      Number(f.detail) || 1105,
      /^[0-9A-Z]{5}$/.test(f.hint ?? '') ? (f.hint as string) : 'HY000',
      f.message,
    ),

  '21000': (f) => (/subquery/.test(f.message) ? mysqlError('ER_SUBQUERY_NO_1_ROW') : neutral(f, noContext)),

  '22001': (f, c) => {
    const at = targetOf(f, c)
    return mysqlError('ER_DATA_TOO_LONG', at.column ?? '', at.row ?? 1)
  },
  '22003': outOfRange,
  '22004': (f, c) => mysqlError('ER_BAD_NULL_ERROR', targetOf(f, c).column ?? ''),
  '22007': badTime,
  '22008': badTime,
  '22009': (f, c) => mysqlError('ER_UNKNOWN_TIME_ZONE', quotedNames(f.message)[0] ?? targetOf(f, c).value ?? ''),
  '22011': fixed('ER_WRONG_ARGUMENTS', 'substring'),
  '22012': fixed('ER_DIVISION_BY_ZERO'),
  '22013': fixed('ER_WINDOW_FRAME_ILLEGAL', '<unnamed window>'),
  '22014': fixed('ER_WRONG_ARGUMENTS', 'ntile'),
  '22016': fixed('ER_WRONG_ARGUMENTS', 'nth_value'),
  '22021': badText,
  '22P05': badText,
  '22019': fixed('ER_WRONG_ARGUMENTS', 'ESCAPE'),
  '22025': fixed('ER_WRONG_ARGUMENTS', 'ESCAPE'),
  '2201B': (f) =>
    /parenthes/.test(f.message) ? mysqlError('ER_REGEXP_MISMATCHED_PAREN') : mysqlError('ER_REGEXP_ILLEGAL_ARGUMENT'),
  '2201E': outOfRange,
  '2201F': outOfRange,
  '2201W': fixed('ER_WRONG_ARGUMENTS', 'LIMIT'),
  '2201X': fixed('ER_WRONG_ARGUMENTS', 'LIMIT'),
  '22023': (f) =>
    /time zone/i.test(f.message)
      ? mysqlError('ER_UNKNOWN_TIME_ZONE', quotedNames(f.message)[0] ?? '')
      : wrongArguments(f),
  '22030': badJson,
  '22032': badJson,
  '22P02': badInput,
  '22P03': badInput,

  '23001': parentRow,
  '23502': (f, c) => mysqlError('ER_BAD_NULL_ERROR', f.column ?? targetOf(f, c).column ?? ''),
  '23503': (f, c) =>
    /not present/.test(f.detail ?? '')
      ? childRow(f, c)
      : /referenced/.test(f.detail ?? '') || c.statement === 'delete'
        ? parentRow(f, c)
        : childRow(f, c),
  '23505': duplicate,
  '23P01': duplicate,
  '23514': checkFailed,

  '25001': fixed('ER_CANT_CHANGE_TX_CHARACTERISTICS'),
  '25006': fixed('ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION'),
  '25P03': fixed('ER_CLIENT_INTERACTION_TIMEOUT'),
  '2BP01': dependents,
  '3B001': (f) => mysqlError('ER_SP_DOES_NOT_EXIST', 'SAVEPOINT', quotedNames(f.message)[0] ?? ''),
  '3D000': unavailable,
  '3F000': (f, c) => {
    const database = databaseName(quotedNames(f.message)[0] ?? f.schema, c)
    return c.statement === 'ddl' && c.table === undefined
      ? mysqlError('ER_DB_DROP_EXISTS', database)
      : mysqlError('ER_BAD_DB_ERROR', database)
  },

  '40001': fixed('ER_LOCK_DEADLOCK'),
  '40P01': fixed('ER_LOCK_DEADLOCK'),
  '40002': fixed('ER_ERROR_DURING_COMMIT', 1, 'Integrity constraint violation'),
  '40003': fixed('ER_SERVER_SHUTDOWN'),

  '42501': (f, c) => {
    if (c.table === undefined && f.table === undefined && !/table|view|relation|sequence/.test(f.message))
      return mysqlError('ER_DBACCESS_DENIED_ERROR', c.user ?? '', c.host ?? '%', c.database)
    const verb =
      c.statement === 'replace'
        ? 'INSERT'
        : c.statement === 'ddl' || c.statement === 'other'
          ? 'ALTER'
          : c.statement.toUpperCase()
    return mysqlError(
      'ER_TABLEACCESS_DENIED_ERROR',
      verb,
      c.user ?? '',
      c.host ?? '%',
      c.table ?? f.table ?? splitQualified(quotedNames(f.message)[0] ?? '').name,
    )
  },
  '42602': (f) => mysqlError('ER_WRONG_COLUMN_NAME', quotedNames(f.message)[0] ?? ''),
  '42611': (f, c) => mysqlError('ER_INVALID_DEFAULT', f.column ?? c.table ?? ''),
  '42622': (f) => mysqlError('ER_TOO_LONG_IDENT', quotedNames(f.message)[0] ?? ''),
  '42701': (f) => mysqlError('ER_DUP_FIELDNAME', quotedNames(f.message)[0] ?? ''),
  '42702': (f, c) => mysqlError('ER_NON_UNIQ_ERROR', lastName(quotedNames(f.message)[0]), c.clause ?? 'field list'),
  '42703': (f, c) => mysqlError('ER_BAD_FIELD_ERROR', columnName(f), c.clause ?? 'field list'),
  '42704': (f, c) => missingObject(f, c),
  '42710': duplicateObject,
  '42712': (f) => mysqlError('ER_NONUNIQ_TABLE', quotedNames(f.message)[0] ?? ''),
  '42723': (f, c) => mysqlError('ER_SP_ALREADY_EXISTS', 'FUNCTION', routineName(f, c)),
  '42803': fixed('ER_INVALID_GROUP_FUNC_USE'),
  '42804': (f, c) => mismatch(f, c),
  '42809': (f, c) =>
    mysqlError(
      'ER_WRONG_OBJECT',
      c.database,
      lastName(quotedNames(f.message)[0]),
      /view/.test(f.message) ? 'VIEW' : 'BASE TABLE',
    ),
  '42830': (f, c) =>
    mysqlError(
      'ER_FK_NO_INDEX_PARENT',
      f.constraint === undefined ? '' : constraintName(f, c),
      lastName(quotedNames(f.message)[0]),
    ),
  '42883': (f, c) =>
    /^operator|operator does not exist/i.test(f.message)
      ? neutral(f, c)
      : mysqlError('ER_SP_DOES_NOT_EXIST', 'FUNCTION', routineName(f, c)),
  '428C9': (f, c) =>
    mysqlError(
      'ER_NON_DEFAULT_VALUE_FOR_GENERATED_COLUMN',
      f.column ?? quotedNames(f.message)[0] ?? '',
      c.table ?? f.table ?? '',
    ),
  '42939': (f, c) => mysqlError('ER_BAD_DB_ERROR', quotedNames(f.message)[0] ?? c.database),
  '42P01': (f, c) => {
    const name = quotedNames(f.message)[0] ?? c.table ?? ''
    if (/FROM-clause entry/.test(f.message)) return mysqlError('ER_UNKNOWN_TABLE', name, c.clause ?? 'field list')
    const parts = splitQualified(name)
    const database = databaseName(parts.schema, c)
    return f.routine === 'DropErrorMsgNonExistent'
      ? mysqlError('ER_BAD_TABLE_ERROR', `${database}.${parts.name}`)
      : mysqlError('ER_NO_SUCH_TABLE', database, parts.name)
  },
  '42P05': neutral,
  '42P06': (f, c) => mysqlError('ER_DB_CREATE_EXISTS', databaseName(quotedNames(f.message)[0], c)),
  '42P07': (f, c) => {
    const name = lastName(quotedNames(f.message)[0]) || c.table || ''
    // Tables and indexes share a name space; the routine tells which of the two was being made.
    const index =
      f.routine === 'index_create' || (c.table !== undefined && c.table !== name && name.startsWith(`${c.table}__`))
    return index
      ? mysqlError('ER_DUP_KEYNAME', plainKeyName(c.table ?? /^(.+?)__/.exec(name)?.[1] ?? '', name))
      : mysqlError('ER_TABLE_EXISTS_ERROR', name)
  },
  '42P16': (f) => (/primary key/.test(f.message) ? mysqlError('ER_MULTIPLE_PRI_KEY') : neutral(f, noContext)),
  '42P18': fixed('ER_WRONG_ARGUMENTS', 'EXECUTE'),
  '42P19': (f) => mysqlError('ER_CTE_RECURSIVE_REQUIRES_NONRECURSIVE_FIRST', quotedNames(f.message)[0] ?? ''),
  '42P20': fixed('ER_WINDOW_INVALID_WINDOW_FUNC_USE', 'window'),
  '42P21': fixed('ER_CANT_AGGREGATE_NCOLLATIONS', '='),
  '42P22': fixed('ER_CANT_AGGREGATE_NCOLLATIONS', '='),
  '44000': (f, c) =>
    mysqlError('ER_VIEW_CHECK_FAILED', c.database, lastName(quotedNames(f.message)[0]) || (c.table ?? '')),

  '0A000': fixed('ER_NOT_SUPPORTED_YET', 'this form of the statement'),

  '53100': fixed('ER_DISK_FULL', 'the storage server', 28, 'No space left on device'),
  '53200': fixed('ER_OUT_OF_RESOURCES'),
  '53300': fixed('ER_CON_COUNT_ERROR'),
  '53400': fixed('ER_CON_COUNT_ERROR'),
  '54000': (f, c) => {
    if (/null character/.test(f.message)) return badText(f, c)
    if (/index row/.test(f.message)) return mysqlError('ER_TOO_LONG_KEY', 3072)
    return /row is too big/.test(f.message)
      ? mysqlError('ER_TOO_BIG_ROWSIZE', 65535)
      : mysqlError('ER_OUT_OF_RESOURCES')
  },
  '54001': fixed('ER_STACK_OVERRUN_NEED_MORE', 1048576, 1048576, 20000),
  '54011': fixed('ER_TOO_MANY_FIELDS'),
  '54023': fixed('ER_PS_MANY_PARAM'),
  '55000': notUpdatable,
  '55006': fixed('ER_LOCK_OR_ACTIVE_TRANSACTION'),
  // NOWAIT says what could not be had, lock_timeout what was cancelled
  '55P03': (f) => mysqlError(f.message.startsWith('could not obtain') ? 'ER_LOCK_NOWAIT' : 'ER_LOCK_WAIT_TIMEOUT'),

  '57014': (f, c) => {
    if (c.cancelled === 'timeout' || (c.cancelled === undefined && f.message.includes('statement timeout')))
      return mysqlError('ER_QUERY_TIMEOUT')
    if (c.cancelled === 'lock-timeout') return mysqlError('ER_LOCK_WAIT_TIMEOUT')
    if (c.cancelled === 'shutdown' || c.cancelled === 'connection-killed') return mysqlError('ER_SERVER_SHUTDOWN')
    return mysqlError('ER_QUERY_INTERRUPTED')
  },
  '57P01': fixed('ER_SERVER_SHUTDOWN'),
  '57P02': fixed('ER_SERVER_SHUTDOWN'),
  '57P03': unavailable,
  '57P04': fixed('ER_SERVER_SHUTDOWN'),
  '57P05': fixed('ER_SERVER_SHUTDOWN'),
  '08000': fixed('ER_SERVER_SHUTDOWN'),
  '08003': fixed('ER_SERVER_SHUTDOWN'),
  '08006': fixed('ER_SERVER_SHUTDOWN'),
  '08001': unavailable,
  '08004': unavailable,
  '08P01': neutral,

  // A PL/pgSQL RAISE of the user's own triggers and functions: the text is the application's, as SIGNAL's is.
  P0001: (f) => new MySqlError(1644, '45000', f.message),
  P0002: fixed('ER_SP_FETCH_NO_DATA'),
  P0003: fixed('ER_TOO_MANY_ROWS'),
}

const CLASSES: Readonly<Record<string, Rule>> = {
  '08': unavailable,
  '20': fixed('ER_SP_CASE_NOT_FOUND'),
  '22': wrongArguments,
  '23': fixed('ER_DUP_KEY', ''),
  '25': fixed('ER_LOCK_OR_ACTIVE_TRANSACTION'),
  '28': unavailable,
  '40': fixed('ER_LOCK_DEADLOCK'),
  '53': fixed('ER_OUT_OF_RESOURCES'),
  '54': fixed('ER_STACK_OVERRUN_NEED_MORE', 1048576, 1048576, 20000),
  '57': fixed('ER_SERVER_SHUTDOWN'),
}

function unavailable(): MySqlError {
  return mysqlError('ER_CONNECT_TO_FOREIGN_DATA_SOURCE', 'PostgreSQL')
}

function wrongArguments(fields: PgErrorFields): MySqlError {
  return mysqlError(
    'ER_WRONG_ARGUMENTS',
    fields.routine !== undefined && /^[a-z_0-9]+$/.test(fields.routine) ? 'function' : 'statement',
  )
}
