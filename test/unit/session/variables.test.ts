import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MySqlError } from '../../../src/errors/mysql-error.ts'
import { SessionVariables } from '../../../src/session/variables/session-variables.ts'
import { SystemVariables } from '../../../src/session/variables/system-variables.ts'
import { collationByName } from '../../../src/types/collation-table.ts'
import { DEFAULT_SQL_MODE, SQL_MODE } from '../../../src/types/sql-mode.ts'

const error = (f: () => unknown): string => {
  try {
    f()
  } catch (e) {
    if (e instanceof MySqlError) return `${e.errno} ${e.message}`
    throw e
  }
  return 'no error'
}
const charsets = (s: SessionVariables): string =>
  [
    'character_set_client',
    'character_set_connection',
    'collation_connection',
    'character_set_results',
    'character_set_database',
    'collation_database',
  ]
    .map((n) => s.text(n))
    .join(' ')

test('globals, facts and scopes', () => {
  const globals = new SystemVariables({ version: '8.4.0-x', port: 3307n })
  const a = new SessionVariables(globals)
  assert.equal(globals.get('VERSION'), '8.4.0-x')
  assert.equal(a.get('any', 'port'), 3307n)
  assert.equal(
    error(() => globals.get('nope')),
    "1193 Unknown system variable 'nope'",
  )
  assert.equal(
    error(() => a.get('any', '__proto__')),
    "1193 Unknown system variable '__proto__'",
  )
  assert.equal(
    error(() => a.get('global', 'last_insert_id')),
    "1238 Variable 'last_insert_id' is a SESSION variable",
  )
  assert.equal(
    error(() => a.get('session', 'max_connections')),
    "1238 Variable 'max_connections' is a GLOBAL variable",
  )
  assert.equal(
    error(() => a.set('global', 'last_insert_id', 1n)),
    "1228 Variable 'last_insert_id' is a SESSION variable and can't be used with SET GLOBAL",
  )
  assert.equal(
    error(() => a.set('session', 'max_connections', 1n)),
    "1229 Variable 'max_connections' is a GLOBAL variable and should be set with SET GLOBAL",
  )
  assert.equal(
    error(() => a.set('global', 'version', 'x')),
    "1238 Variable 'version' is a read only variable",
  )
  assert.throws(() => new SystemVariables({ nope: 1n }))
})

test('a session keeps the globals of its start; DEFAULT takes those of now', () => {
  const globals = new SystemVariables()
  const a = new SessionVariables(globals)
  a.set('global', 'wait_timeout', 60n)
  a.set('global', 'max_connections', 99n)
  assert.equal(a.value('wait_timeout'), 28800n)
  assert.equal(a.get('global', 'wait_timeout'), 60n)
  assert.equal(a.value('max_connections'), 99n)
  assert.equal(new SessionVariables(globals).value('wait_timeout'), 60n)
  a.set('session', 'wait_timeout', undefined)
  assert.equal(a.value('wait_timeout'), 60n)
  a.set('global', 'wait_timeout', undefined)
  assert.equal(globals.get('wait_timeout'), 28800n)
})

test('sql_mode keeps its bits', () => {
  const a = new SessionVariables(new SystemVariables())
  assert.equal(a.sqlMode, DEFAULT_SQL_MODE)
  a.set('session', 'sql_mode', 'ANSI_QUOTES')
  assert.equal(a.sqlMode, SQL_MODE.ANSI_QUOTES)
  assert.deepEqual(
    a.set('session', 'sql_mode', 'STRICT_ALL_TABLES').map((w) => w.errno),
    [3135],
  )
  assert.equal(
    error(() => a.set('session', 'sql_mode', 4097n)),
    '3899 sql_mode=0x00001000 is not supported.',
  )
  a.set('session', 'sql_mode', undefined)
  assert.equal(a.sqlMode, DEFAULT_SQL_MODE)
})

test('character sets and collations move together, as measured', () => {
  const a = new SessionVariables(new SystemVariables())
  a.setClientCollation(224)
  assert.equal(charsets(a), 'utf8mb4 utf8mb4 utf8mb4_unicode_ci utf8mb4 utf8mb4 utf8mb4_0900_ai_ci')
  assert.deepEqual(a.takeChanged(), [])
  assert.deepEqual(
    a.set('session', 'character_set_client', 'utf8').map((w) => w.errno),
    [3719],
  )
  assert.deepEqual(
    a.set('session', 'collation_connection', 'utf8_general_ci').map((w) => w.errno),
    [3778],
  )
  assert.equal(charsets(a), 'utf8mb3 utf8mb3 utf8mb3_general_ci utf8mb4 utf8mb4 utf8mb4_0900_ai_ci')
  a.set('session', 'character_set_connection', 'latin1')
  assert.equal(a.text('collation_connection'), 'latin1_swedish_ci')
  assert.deepEqual(
    a.setNames('utf8mb3').map((w) => w.errno),
    [1287],
  )
  a.setNames('latin1')
  assert.equal(charsets(a), 'latin1 latin1 latin1_swedish_ci latin1 utf8mb4 utf8mb4_0900_ai_ci')
  a.setNames('utf8mb4', 'UTF8MB4_BIN')
  assert.equal(a.text('collation_connection'), 'utf8mb4_bin')
  a.setCharacterSet('latin1')
  assert.equal(charsets(a), 'latin1 utf8mb4 utf8mb4_0900_ai_ci latin1 utf8mb4 utf8mb4_0900_ai_ci')
  a.setNames(undefined)
  assert.equal(charsets(a), 'utf8mb4 utf8mb4 utf8mb4_0900_ai_ci utf8mb4 utf8mb4 utf8mb4_0900_ai_ci')
  assert.equal(
    error(() => a.setNames('ucs2')),
    "1231 Variable 'character_set_client' can't be set to the value of 'ucs2'",
  )
  assert.equal(
    error(() => a.setNames('utf8mb4', 'latin1_bin')),
    "1253 COLLATION 'latin1_bin' is not valid for CHARACTER SET 'utf8mb4'",
  )
  assert.equal(
    error(() => a.setCharacterSet('nope')),
    "1115 Unknown character set: 'nope'",
  )
  const latin1 = collationByName('latin1_swedish_ci')
  if (latin1 !== undefined) a.setDatabaseCollation(latin1)
  assert.equal(a.text('character_set_database'), 'latin1')
  a.setClientCollation(35)
  assert.equal(a.text('character_set_client'), 'utf8mb4')
  a.set('session', 'default_collation_for_utf8mb4', 'utf8mb4_general_ci')
  a.setNames('utf8mb4')
  assert.equal(a.text('collation_connection'), 'utf8mb4_general_ci')
})

test('time zones', () => {
  const a = new SessionVariables(new SystemVariables())
  const set = (zone: string): string => {
    const wrong = error(() => a.set('session', 'time_zone', zone))
    return wrong === 'no error' ? a.text('time_zone') : wrong
  }
  assert.deepEqual(['+14:00', '-13:59', '+5:30', '+05:3', '-00:00', 'system', 'europe/berlin', 'UTC', 'utc'].map(set), [
    '+14:00',
    '-13:59',
    '+05:30',
    '+05:03',
    '+00:00',
    'SYSTEM',
    'Europe/Berlin',
    'UTC',
    'UTC',
  ])
  for (const bad of ['+14:01', '-14:00', '05:30', ' SYSTEM', 'Nowhere/At_All', '', '+05:60', 'x'.repeat(99)]) {
    assert.equal(set(bad), `1298 Unknown or incorrect time zone: '${bad.slice(0, 64)}'`)
  }
})

test('tracked changes', () => {
  const a = new SessionVariables(new SystemVariables())
  a.set('session', 'autocommit', 0n)
  a.set('session', 'sql_select_limit', 5n)
  a.setNames('latin1')
  assert.deepEqual(
    a.takeChanged().map((v) => `${v.name}=${v.value}`),
    [
      'autocommit=OFF',
      'character_set_client=latin1',
      'character_set_connection=latin1',
      'character_set_results=latin1',
    ],
  )
  assert.deepEqual(a.takeChanged(), [])
  a.set('session', 'session_track_system_variables', '*')
  a.set('session', 'sql_select_limit', 6n)
  assert.deepEqual(
    a.takeChanged().map((v) => v.name),
    ['session_track_system_variables', 'sql_select_limit'],
  )
})

test('optimizer_switch keeps what is not named', () => {
  const a = new SessionVariables(new SystemVariables())
  a.set('session', 'optimizer_switch', 'mrr=off,hash_join=off')
  assert.match(a.text('optimizer_switch'), /,mrr=off,.*,hash_join=off,/)
  a.set('session', 'optimizer_switch', 'mrr=default')
  assert.match(a.text('optimizer_switch'), /,mrr=on,.*,hash_join=off,/)
  a.set('session', 'optimizer_switch', 'default')
  assert.match(a.text('optimizer_switch'), /,mrr=on,.*,hash_join=on,/)
})

test('SHOW VARIABLES', () => {
  const a = new SessionVariables(new SystemVariables(), { warning_count: { get: () => 3n } })
  const session = a.list('session')
  const globals = a.list('global')
  assert.ok(session.length > globals.length && globals.length > 500)
  assert.deepEqual(
    session.map((v) => v.name),
    session.map((v) => v.name).toSorted(),
  )
  assert.deepEqual(
    session.find((v) => v.name === 'warning_count'),
    { name: 'warning_count', value: '3' },
  )
  assert.deepEqual(
    session.find((v) => v.name === 'long_query_time'),
    { name: 'long_query_time', value: '10.000000' },
  )
  assert.deepEqual(
    session.find((v) => v.name === 'ssl_crl'),
    { name: 'ssl_crl', value: '' },
  )
  assert.equal(
    globals.find((v) => v.name === 'warning_count'),
    undefined,
  )
})
