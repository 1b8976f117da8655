import { charsetByName } from '../../types/charset-table.ts'
import type { Charset } from '../../types/charset-table.ts'
import { collationById, collationByName } from '../../types/collation-table.ts'
import type { Collation } from '../../types/collation-table.ts'
import { hasSqlMode, isStrict, parseSqlMode, printSqlMode, SQL_MODE, sqlModeFromNumber } from '../../types/sql-mode.ts'
import { errorText, mysqlError, MySqlError } from '../../errors/mysql-error.ts'
import { warning } from '../../errors/warning.ts'
import type { Warning } from '../../errors/warning.ts'
import { findVariable } from './definition.ts'
import type { VariableDefinition, VariableValue } from './definition.ts'
import { LOCALES } from './locales.ts'
import { checkTimeZone } from './time-zone.ts'

/** A value that passed; the warnings are those of SET itself. */
export interface CheckedValue {
  readonly value: VariableValue
  readonly warnings: Warning[]
}

type Check = (definition: VariableDefinition, value: VariableValue, warnings: Warning[]) => VariableValue

/**
 * Takes a variable and the value of a SET (integers bigint, decimals and doubles number, words and strings string);
 * returns what is stored, or throws 1231, 1232 or the variable's own error.
 */
export function checkVariable(definition: VariableDefinition, value: VariableValue): CheckedValue {
  const warnings: Warning[] = deprecations(definition)
  // A literal beyond 64 bits is a DECIMAL.
  const given =
    typeof value === 'bigint' && (value > 0xffffffffffffffffn || value < -0x8000000000000000n) ? Number(value) : value
  const special = Object.hasOwn(SPECIAL, definition.name) ? SPECIAL[definition.name] : undefined
  return { value: (special ?? BY_TYPE[definition.type])(definition, given, warnings), warnings }
}

const DEPRECATED = new Set(
  'binlog_format max_delayed_threads max_insert_delayed_threads max_length_for_sort_data profiling profiling_history_size query_prealloc_size terminology_use_previous transaction_prealloc_size'.split(
    ' ',
  ),
)
const DEPRECATED_UPDATE = new Set(['character_set_database', 'collation_database', 'default_collation_for_utf8mb4'])

/** Takes a variable; returns the warnings that any SET of it gives. */
export function deprecations(definition: VariableDefinition): Warning[] {
  const { name } = definition
  // 1287 is sent with and without a replacement.
  if (DEPRECATED.has(name))
    return [
      { level: 'Warning', errno: 1287, message: `'@@${name}' is deprecated and will be removed in a future release.` },
    ]
  if (name === 'pseudo_slave_mode')
    return [
      {
        level: 'Warning',
        errno: 1287,
        message:
          "'@@pseudo_slave_mode' is deprecated and will be removed in a future release. Please use pseudo_replica_mode instead.",
      },
    ]
  if (name === 'restrict_fk_on_non_standard_key')
    return [
      { level: 'Warning', errno: 1681, message: `'${name}' is deprecated and will be removed in a future release.` },
    ]
  if (DEPRECATED_UPDATE.has(name))
    return [
      {
        level: 'Warning',
        errno: 1681,
        message: `Updating '${name}' is deprecated. It will be made read-only in a future release.`,
      },
    ]
  return []
}

function wrongValue(definition: VariableDefinition, value: VariableValue | string): MySqlError {
  return mysqlError(
    'ER_WRONG_VALUE_FOR_VAR',
    definition.name,
    value === null ? 'NULL' : typeof value === 'number' ? printDouble(value) : String(value),
  )
}

function wrongType(definition: VariableDefinition): MySqlError {
  return mysqlError('ER_WRONG_TYPE_FOR_VAR', definition.name)
}

/** As the server prints doubles in messages: an exponent from 1e15 on, without its plus sign. */
function printDouble(value: number): string {
  const text = Math.abs(value) >= 1e15 ? value.toExponential() : String(value)
  return text.replace('e+', 'e')
}

function checkWord(definition: VariableDefinition, value: VariableValue, members: readonly string[]): number {
  if (typeof value === 'number') throw wrongType(definition)
  if (typeof value === 'bigint') {
    if (value < 0n || value >= BigInt(members.length)) throw wrongValue(definition, value)
    return Number(value)
  }
  const word = value?.toUpperCase()
  const index = members.findIndex((member) => member.toUpperCase() === word)
  if (index < 0) throw wrongValue(definition, value)
  return index
}

const checkInteger: Check = (definition, value, warnings) => {
  if (typeof value !== 'bigint') throw wrongType(definition)
  let stored = value < definition.least ? definition.least : value > definition.greatest ? definition.greatest : value
  if (definition.block > 1n) stored -= stored % definition.block
  if (stored < definition.least) stored = definition.least
  if (stored !== value) warnings.push(warning('Warning', 'ER_TRUNCATED_WRONG_VALUE', definition.name, String(value)))
  return stored
}

const checkDouble: Check = (definition, value, warnings) => {
  if (typeof value !== 'bigint' && typeof value !== 'number') throw wrongType(definition)
  const number = Number(value)
  const stored = Math.min(Math.max(number, definition.leastNumber), definition.greatestNumber)
  if (stored !== number)
    warnings.push(warning('Warning', 'ER_TRUNCATED_WRONG_VALUE', definition.name, printDouble(number)))
  return stored
}

const checkText: Check = (definition, value) => {
  if (typeof value === 'bigint' || typeof value === 'number') throw wrongType(definition)
  if (value === null && definition.fallback !== null) throw wrongValue(definition, value)
  return value
}

const checkBits = (definition: VariableDefinition, value: bigint): bigint => {
  if (value < 0n || value >= 1n << BigInt(definition.members.length)) throw wrongValue(definition, value)
  return value
}

const BY_TYPE: Readonly<Record<VariableDefinition['type'], Check>> = {
  bool: (definition, value) => BigInt(checkWord(definition, value, ['OFF', 'ON'])),
  int: checkInteger,
  uint: checkInteger,
  double: checkDouble,
  enum: (definition, value) => definition.members[checkWord(definition, value, definition.members)] ?? null,
  set: (definition, value) => {
    if (typeof value === 'number') throw wrongType(definition)
    if (value === null) throw wrongValue(definition, value)
    if (typeof value === 'bigint') {
      const bits = checkBits(definition, value)
      return definition.members.filter((_, i) => (bits >> BigInt(i)) & 1n).join(',')
    }
    const wanted = new Set<string>()
    for (const word of value.split(',')) {
      if (word === '') continue
      const member = definition.members.find((m) => m.toUpperCase() === word.toUpperCase())
      if (member === undefined) throw wrongValue(definition, word)
      wanted.add(member)
    }
    return definition.members.filter((member) => wanted.has(member)).join(',')
  },
  // `a=on,b=off,default`; what is not named keeps its value, so the caller passes it in `current`.
  flags: (definition, value) => {
    if (typeof value === 'number') throw wrongType(definition)
    if (value === null) throw wrongValue(definition, value)
    if (typeof value === 'bigint') {
      const bits = checkBits(definition, value)
      return definition.members.map((member, i) => `${member}=${(bits >> BigInt(i)) & 1n ? 'on' : 'off'}`).join(',')
    }
    for (const part of value.split(',')) {
      if (part === '' || part.toLowerCase() === 'default') continue
      const [flag, state = ''] = part.split('=')
      if (!definition.members.some((m) => m === flag?.toLowerCase()) || !/^(on|off|default)$/i.test(state))
        throw wrongValue(definition, value)
    }
    return value
  },
  string: checkText,
}

/** Takes a flags variable's current text and an accepted change; returns the new text. */
export function applyFlags(definition: VariableDefinition, current: string, change: string): string {
  const parse = (text: string): Map<string, string> =>
    new Map(text.split(',').map((part): [string, string] => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']))
  const defaults = parse(String(definition.fallback))
  const parts = change
    .split(',')
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase())
  const flags = parts.includes('default') ? new Map(defaults) : parse(current)
  for (const part of parts) {
    const [flag = '', state = ''] = part.split('=')
    if (flag !== 'default') flags.set(flag, state === 'default' ? (defaults.get(flag) ?? 'off') : state)
  }
  return definition.members.map((member) => `${member}=${flags.get(member) ?? 'off'}`).join(',')
}

/** The number in the error of a wrong character set, collation or locale number is cut to 32 bits. */
const int32 = (value: bigint): string => String(BigInt.asIntN(32, value))

/** Takes a character set name; returns its row with the warning that its name deserves, or throws 1115. */
export function requireCharset(name: string, warnings: Warning[]): Charset {
  const charset = charsetByName(name)
  if (charset === undefined) throw mysqlError('ER_UNKNOWN_CHARACTER_SET', name)
  if (name.toLowerCase() === 'utf8')
    warnings.push({ level: 'Warning', errno: 3719, message: errorText('ER_DEPRECATED_UTF8_ALIAS') })
  else if (charset.name === 'utf8mb3')
    warnings.push(warning('Warning', 'ER_WARN_DEPRECATED_SYNTAX', 'utf8mb3', 'utf8mb4'))
  return charset
}

/** Takes a collation name; returns its row with the warning that its character set deserves, or throws 1273. */
export function requireCollation(name: string, warnings: Warning[]): Collation {
  const collation = collationByName(name)
  if (collation === undefined) throw mysqlError('ER_UNKNOWN_COLLATION', name)
  if (collation.charset === 'utf8mb3')
    warnings.push(warning('Warning', 'ER_WARN_DEPRECATED_UTF8MB3_COLLATION', collation.name))
  return collation
}

const charset =
  (nullable: boolean): Check =>
  (definition, value, warnings) => {
    if (typeof value === 'number') throw wrongType(definition)
    if (value === null) {
      if (nullable) return null
      throw wrongValue(definition, value)
    }
    if (typeof value === 'bigint') {
      const found = collationById(Number(BigInt.asIntN(32, value)))
      if (found === undefined) throw mysqlError('ER_UNKNOWN_CHARACTER_SET', int32(value))
      return found.charset
    }
    return requireCharset(value, warnings).name
  }

const clientCharset: Check = (definition, value, warnings) => {
  const name = charset(false)(definition, value, warnings)
  if (charsetByName(String(name))?.usableByClients === false) throw wrongValue(definition, name)
  return name
}

const collation: Check = (definition, value, warnings) => {
  if (typeof value === 'number') throw wrongType(definition)
  if (value === null) throw wrongValue(definition, value)
  if (typeof value === 'bigint') {
    const found = collationById(Number(BigInt.asIntN(32, value)))
    if (found === undefined) throw mysqlError('ER_UNKNOWN_COLLATION', int32(value))
    return found.name
  }
  return requireCollation(value, warnings).name
}

const locale: Check = (definition, value) => {
  if (typeof value === 'number') throw wrongType(definition)
  if (value === null) throw wrongValue(definition, value)
  const found =
    typeof value === 'bigint'
      ? LOCALES[Number(BigInt.asIntN(32, value))]
      : LOCALES.find((name) => name.toLowerCase() === value.toLowerCase())
  if (found === undefined) throw mysqlError('ER_UNKNOWN_LOCALE', typeof value === 'bigint' ? int32(value) : value)
  return found
}

const ENGINES = ['InnoDB', 'MyISAM', 'MEMORY', 'CSV', 'ARCHIVE', 'BLACKHOLE', 'MRG_MYISAM', 'PERFORMANCE_SCHEMA']

const engine: Check = (definition, value) => {
  const name = checkText(definition, value, [])
  const found = ENGINES.find((e) => e.toLowerCase() === String(name).toLowerCase())
  if (found === undefined) throw mysqlError('ER_UNKNOWN_STORAGE_ENGINE', String(name))
  return found
}

const zeroOnly: Check = (definition, value, warnings) => {
  if (typeof value !== 'bigint') throw wrongType(definition)
  if (value > 0n) throw wrongValue(definition, value)
  return checkInteger(definition, value, warnings)
}

const SPECIAL: Readonly<Record<string, Check>> = {
  character_set_client: clientCharset,
  character_set_connection: charset(false),
  character_set_database: charset(false),
  character_set_filesystem: charset(false),
  character_set_results: charset(true),
  character_set_server: charset(false),
  collation_connection: collation,
  collation_database: collation,
  collation_server: collation,
  default_collation_for_utf8mb4: (definition, value, warnings) => {
    const name = collation(definition, value, [])
    if (name !== 'utf8mb4_0900_ai_ci' && name !== 'utf8mb4_general_ci')
      throw mysqlError('ER_INVALID_DEFAULT_UTF8MB4_COLLATION', String(name))
    void warnings
    return name
  },
  default_storage_engine: engine,
  default_tmp_storage_engine: engine,
  explicit_defaults_for_timestamp: (definition, value, warnings) => {
    const on = BY_TYPE.bool(definition, value, warnings)
    if (on === 0n)
      warnings.push({
        level: 'Warning',
        errno: 1287,
        message: `'${definition.name}' is deprecated and will be removed in a future release.`,
      })
    return on
  },
  gtid_next: (definition, value) => {
    const text = String(checkText(definition, value, []))
    if (/^(automatic|anonymous)$/i.test(text)) return text.toUpperCase()
    if (/^\s*[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\s*:\s*[1-9]\d*\s*$/i.test(text)) return text.trim()
    throw mysqlError('ER_MALFORMED_GTID_SPECIFICATION', text)
  },
  innodb_ft_user_stopword_table: noText,
  innodb_tmpdir: noText,
  lc_messages: locale,
  lc_time_names: locale,
  max_delayed_threads: zeroOnly,
  max_insert_delayed_threads: zeroOnly,
  session_track_system_variables: (definition, value, warnings) => {
    if (value === null) return null
    const text = String(checkText(definition, value, []))
    for (const name of text.split(',').map((part) => part.trim())) {
      if (name !== '' && name !== '*' && findVariable(name) === undefined)
        warnings.push({
          level: 'Warning',
          errno: 1231,
          message: `${name} is not a valid system variable and will be ignored.`,
        })
    }
    return text
  },
  sql_mode: (definition, value, warnings) => {
    if (typeof value === 'number') throw wrongType(definition)
    if (value === null) throw wrongValue(definition, value)
    const parsed = typeof value === 'bigint' ? sqlModeFromNumber(value) : parseSqlMode(value)
    if ('unknown' in parsed) throw wrongValue(definition, parsed.unknown)
    if ('unsupported' in parsed) throw mysqlError('ER_UNSUPPORTED_SQL_MODE', parsed.unsupported)
    const { mode } = parsed
    const zero = [SQL_MODE.NO_ZERO_DATE, SQL_MODE.NO_ZERO_IN_DATE, SQL_MODE.ERROR_FOR_DIVISION_BY_ZERO].filter((flag) =>
      hasSqlMode(mode, flag),
    ).length
    if (isStrict(mode) ? zero < 3 : zero > 0)
      warnings.push({ level: 'Warning', errno: 3135, message: errorText('ER_SQL_MODE_MERGED') })
    if (hasSqlMode(mode, SQL_MODE.PAD_CHAR_TO_FULL_LENGTH))
      warnings.push(warning('Warning', 'ER_WARN_DEPRECATED_SQLMODE', 'PAD_CHAR_TO_FULL_LENGTH'))
    return printSqlMode(mode)
  },
  time_zone: (definition, value) => checkTimeZone(String(checkText(definition, value, []))),
  timestamp: (definition, value, warnings) => {
    if ((typeof value === 'bigint' || typeof value === 'number') && Number(value) > definition.greatestNumber)
      throw wrongValue(definition, typeof value === 'bigint' && value > 999999999999999n ? Number(value) : value)
    return checkDouble(definition, value, warnings)
  },
}

/** Paths and table names that a gateway has no use for: only NULL is accepted, as a server accepts only what exists. */
function noText(definition: VariableDefinition, value: VariableValue): VariableValue {
  if (typeof value === 'bigint' || typeof value === 'number') throw wrongType(definition)
  if (value !== null) throw wrongValue(definition, value)
  return null
}
