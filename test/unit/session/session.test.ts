import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mysqlError, MySqlError } from '../../../src/errors/mysql-error.ts'
import { warning } from '../../../src/errors/warning.ts'
import { Session } from '../../../src/session/session.ts'
import type { SessionOptions } from '../../../src/session/session.ts'
import { globalStatus, sessionStatus, StatusCounters } from '../../../src/session/status-variables.ts'
import { UNSET } from '../../../src/session/user-value.ts'
import { SystemVariables } from '../../../src/session/variables/system-variables.ts'
import { hasSqlMode, SQL_MODE } from '../../../src/types/sql-mode.ts'

const session = (more: Partial<SessionOptions> = {}): Session =>
  new Session({
    connectionId: 7,
    user: 'root',
    host: 'localhost',
    account: 'root@localhost',
    globals: new SystemVariables(),
    ...more,
  })
const error = (f: () => unknown): string => {
  try {
    f()
  } catch (e) {
    if (e instanceof MySqlError) return `${e.errno} ${e.message}`
    throw e
  }
  return 'no error'
}

test('variables that live in the session', () => {
  const s = session()
  s.variables.set('session', 'last_insert_id', 5n)
  assert.equal(s.lastInsertId, 5n)
  assert.equal(s.variables.value('identity'), 5n)
  s.lastInsertId = 9n
  assert.equal(s.variables.get('session', 'last_insert_id'), 9n)
  assert.equal(
    error(() => s.variables.set('session', 'identity', undefined)),
    "1230 Variable 'identity' doesn't have a default value",
  )
  s.variables.set('session', 'insert_id', 44n)
  assert.equal(s.variables.value('insert_id'), 44n)
  assert.deepEqual([s.takeInsertId(), s.takeInsertId()], [44n, 0n])
  assert.equal(s.connectionId, 7n)
  s.variables.set('session', 'pseudo_thread_id', 77n)
  assert.equal(s.connectionId, 77n)
  s.variables.set('session', 'rand_seed1', 3n)
  assert.equal(s.variables.value('rand_seed1'), 0n)
  assert.deepEqual(s.takeRandomSeeds(), [3n, 0n])
  assert.equal(s.takeRandomSeeds(), undefined)
  assert.equal(
    error(() => s.variables.set('session', 'warning_count', 1n)),
    "1238 Variable 'warning_count' is a read only variable",
  )
})

test('the clock stands still in a statement and SET timestamp moves it', () => {
  let time = 1_700_000_000_123_456n
  const s = session({ clock: () => time })
  s.startStatement()
  time += 1_000_000n
  assert.equal(s.now, 1_700_000_000_123_456n)
  assert.equal(s.sysdate(), time)
  s.startStatement()
  assert.equal(s.now, time)
  s.variables.set('session', 'timestamp', 1.5)
  s.startStatement()
  assert.equal(s.now, 1_500_000n)
  assert.equal(s.variables.value('timestamp'), 1.5)
  s.variables.set('session', 'timestamp', 0n)
  s.startStatement()
  assert.equal(s.now, time)
  s.variables.set('session', 'timestamp', 5n)
  s.startStatement()
  assert.equal(s.now, 5_000_000n)
  s.variables.set('session', 'timestamp', undefined)
  assert.equal(s.now, time)
})

test('warnings are counted beyond max_error_count, notes can be turned off', () => {
  const s = session()
  s.variables.set('session', 'max_error_count', 2n)
  s.startStatement()
  for (let i = 0; i < 4; i++) s.warn(warning('Warning', 'ER_DIVISION_BY_ZERO'))
  assert.equal(s.warnings.rows.length, 2)
  assert.equal(s.variables.value('warning_count'), 4n)
  s.startStatement(true)
  assert.equal(s.warnings.wireCount, 4)
  s.startStatement()
  assert.equal(s.warnings.count, 0)
  s.variables.set('session', 'sql_notes', 'OFF')
  s.warn(warning('Note', 'ER_BAD_TABLE_ERROR', 'd.t'))
  assert.equal(s.warnings.count, 0)
  s.fail(mysqlError('ER_BAD_FIELD_ERROR', 'c', 'field list'))
  assert.deepEqual(s.warnings.rows, [{ level: 'Error', errno: 1054, message: "Unknown column 'c' in 'field list'" }])
  assert.equal(s.variables.value('error_count'), 1n)
  assert.equal(s.rowCount, -1n)
  for (let i = 0; i < 70_000; i++) s.warn(warning('Warning', 'ER_DIVISION_BY_ZERO'))
  assert.equal(s.warnings.wireCount, 0xffff)
})

test('transactions and savepoints', () => {
  const s = session()
  assert.equal(s.statusFlags, 2)
  s.beginTransaction()
  assert.equal(s.statusFlags, 3)
  assert.equal(s.transaction.isolation, 'REPEATABLE-READ')
  assert.equal(error(() => s.transaction.setNext('SERIALIZABLE', undefined)).slice(0, 4), '1568')
  assert.equal(s.transaction.addSavepoint('a'), undefined)
  s.transaction.addSavepoint('b')
  assert.equal(s.transaction.addSavepoint('A'), 'a')
  assert.deepEqual(s.transaction.savepoints, ['b', 'A'])
  s.transaction.rollbackTo('B')
  assert.deepEqual(s.transaction.savepoints, ['b'])
  assert.equal(
    error(() => s.transaction.release('a')),
    '1305 SAVEPOINT a does not exist',
  )
  s.transaction.release('b')
  assert.deepEqual(s.transaction.savepoints, [])
  s.transaction.hasWrites = true
  s.transaction.end()
  assert.ok(!s.transaction.hasWrites && !s.transaction.active)
  s.transaction.setNext('SERIALIZABLE', true)
  s.beginTransaction()
  assert.deepEqual([s.transaction.isolation, s.transaction.readOnly, s.statusFlags], ['SERIALIZABLE', true, 0x2003])
  s.transaction.end()
  s.beginTransaction(false)
  assert.deepEqual([s.transaction.isolation, s.transaction.readOnly], ['REPEATABLE-READ', false])
  s.variables.set('session', 'autocommit', 0n)
  s.variables.set('session', 'sql_mode', 'NO_BACKSLASH_ESCAPES')
  assert.equal(s.statusFlags, 0x201)
})

test('prepared statements', () => {
  const s = session()
  const a = s.prepared.add('SELECT ?', 1)
  const b = s.prepared.add('SELECT 1', 0)
  assert.deepEqual([a.id, b.id], [1, 2])
  s.prepared.addLongData(a, 0, Buffer.from('x'))
  s.prepared.addLongData(a, 0, Buffer.from('y'))
  assert.equal(Buffer.concat(s.prepared.require(1, 'mysqld_stmt_execute').longData?.get(0) ?? []).toString(), 'xy')
  assert.ok(s.prepared.close(1))
  assert.ok(!s.prepared.close(1))
  assert.equal(s.prepared.add('x', 0).id, 3)
  assert.equal(
    error(() => s.prepared.require(1, 'mysqld_stmt_execute')),
    '1243 Unknown prepared statement handler (1) given to mysqld_stmt_execute',
  )
  s.prepared.setNamed('P', 'SELECT 2')
  assert.equal(s.prepared.named('p', 'EXECUTE'), 'SELECT 2')
  assert.equal(s.prepared.count, 3)
  s.prepared.deallocate('p')
  assert.equal(
    error(() => s.prepared.deallocate('p')),
    '1243 Unknown prepared statement handler (p) given to DEALLOCATE PREPARE',
  )
})

test('user variables', () => {
  const s = session()
  assert.equal(s.userVariables.get('a'), UNSET)
  s.userVariables.set('A', { kind: 'decimal', value: '1.50' })
  assert.deepEqual(s.userVariables.get('a'), { kind: 'decimal', value: '1.50' })
  assert.equal(s.userVariables.size, 1)
})

test('COM_RESET_CONNECTION', () => {
  const s = session({ collation: 8, database: 'd', clientFoundRows: true, ignoreSpace: true, multiStatements: true })
  assert.equal(s.variables.text('character_set_client'), 'latin1')
  s.setDatabase('e')
  s.multiStatements = false
  s.variables.set('session', 'autocommit', 0n)
  s.variables.set('session', 'sql_mode', '')
  s.userVariables.set('a', { kind: 'int', value: 1n })
  s.lastInsertId = 5n
  s.beginTransaction()
  s.prepared.add('x', 0)
  s.temporaryTables.add('d.t')
  const r = s.reset()
  assert.deepEqual([r.database, r.multiStatements, r.clientFoundRows, r.connectionId], ['e', false, true, 7n])
  assert.equal(r.variables.text('character_set_client'), 'utf8mb4')
  assert.ok(
    r.autocommit && hasSqlMode(r.sqlMode, SQL_MODE.IGNORE_SPACE) && hasSqlMode(r.sqlMode, SQL_MODE.ONLY_FULL_GROUP_BY),
  )
  assert.deepEqual(
    [r.userVariables.size, r.lastInsertId, r.transaction.active, r.prepared.count, r.temporaryTables.size],
    [0, 0n, false, 0, 0],
  )
  assert.equal(r.options.user, 'root')
})

test('tracked changes', () => {
  const s = session({ collation: 45 })
  assert.equal(s.takeChanges(), undefined)
  s.setDatabase('x')
  s.variables.set('session', 'autocommit', 0n)
  s.touchState()
  assert.deepEqual(s.takeChanges(), { schema: 'x', variables: [{ name: 'autocommit', value: 'OFF' }], state: false })
  assert.equal(s.takeChanges(), undefined)
  s.variables.set('session', 'session_track_state_change', 1n)
  s.takeChanges()
  s.touchState()
  assert.deepEqual(s.takeChanges(), { schema: undefined, variables: [], state: true })
  s.variables.set('session', 'session_track_schema', 0n)
  s.variables.set('session', 'session_track_state_change', 0n)
  s.takeChanges()
  s.setDatabase('y')
  assert.equal(s.takeChanges(), undefined)
})

test('an interactive client waits as long as interactive_timeout', () => {
  const globals = new SystemVariables()
  globals.set('interactive_timeout', 100n)
  assert.equal(session({ globals, interactive: true }).variables.value('wait_timeout'), 100n)
  assert.equal(session({ globals }).variables.value('wait_timeout'), 28800n)
})

test('status variables', () => {
  const globals = new StatusCounters()
  const own = new StatusCounters()
  globals.add('Questions', 5)
  globals.add('com_select')
  globals.add('nope')
  own.add('Com_select', 3)
  const facts = { Uptime: 12, Threads_connected: 2n, Ssl_cipher: 'X' }
  const shown = new Map(globalStatus(globals, facts).map((v) => [v.name, v.value]))
  assert.deepEqual(
    ['Questions', 'Com_select', 'Uptime', 'Threads_connected', 'Ssl_cipher', 'Innodb_page_size', 'Aborted_clients'].map(
      (n) => shown.get(n),
    ),
    ['5', '1', '12', '2', 'X', '16384', '0'],
  )
  assert.equal(shown.get('Compression'), undefined)
  const session = sessionStatus(own, globals, facts)
  assert.equal(session.find((v) => v.name === 'Com_select')?.value, '3')
  assert.equal(session.find((v) => v.name === 'Compression')?.value, 'OFF')
  assert.deepEqual(
    session.map((v) => v.name.toLowerCase()),
    session.map((v) => v.name.toLowerCase()).toSorted(),
  )
  globals.clear()
  assert.equal(globals.get('Questions'), 0)
})
