import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statement } from './outline.ts'

type Tree = Record<string, unknown>
const parse = (sql: string): Tree => statement(sql) as Tree
const items = (sql: string): Tree[] => parse(sql)['items'] as Tree[]
const int = (text: string): Tree => ({ kind: 'int', text })

test('SET: variables, scopes and their reach', () => {
  assert.deepEqual(items('SET a = 1, @b := 2, @@c = DEFAULT, @@session.d = 3, PERSIST e.f = 4'), [
    { kind: 'set-variable', name: 'a', value: int('1') }, { kind: 'set-user-variable', name: 'b', value: int('2') },
    { kind: 'set-variable', name: 'c', value: { kind: 'default-keyword' } }, { kind: 'set-variable', scope: 'session', name: 'd', value: int('3') },
    { kind: 'set-variable', scope: 'persist', name: 'e.f', value: int('4') },
  ])
  // A scope word holds for the plain names behind it; @@ neither starts nor feels that.
  assert.deepEqual(items('SET GLOBAL a = 1, b = 2, @@c = 3, SESSION d = 4, e = 5').map((item) => item['scope']), ['global', 'global', undefined, 'session', 'session'])
  assert.deepEqual(items('SET @@global.a = 1, b = 2').map((item) => item['scope']), ['global', undefined])
})

test('SET: bare words are values', () => {
  const value = (sql: string): unknown => items(sql)[0]?.['value']
  for (const word of ['ON', 'OFF', 'ALL', 'BINARY', 'ROW', 'SYSTEM', 'ANSI', 'utf8mb4']) assert.deepEqual(value(`SET x = ${word}`), { kind: 'column', name: word })
  assert.deepEqual(value("SET x = 'a'"), { kind: 'string', bytes: 'a' })
})

test('SET: names, character set, transaction, password, role, NEW', () => {
  assert.deepEqual(items("SET NAMES 'utf8mb4' COLLATE utf8mb4_bin"), [{ kind: 'set-names', charset: 'utf8mb4', collation: 'utf8mb4_bin' }])
  assert.deepEqual(items('SET NAMES DEFAULT, CHARACTER SET binary'), [{ kind: 'set-names', charset: 'default' }, { kind: 'set-charset', charset: 'binary' }])
  assert.deepEqual(items('SET SESSION TRANSACTION READ ONLY, ISOLATION LEVEL READ UNCOMMITTED'), [{ kind: 'set-transaction', scope: 'session', isolation: 'read-uncommitted', readOnly: true }])
  assert.deepEqual(items('SET TRANSACTION ISOLATION LEVEL SERIALIZABLE'), [{ kind: 'set-transaction', isolation: 'serializable' }])
  assert.deepEqual(items("SET PASSWORD FOR a@b = 'p'"), [{ kind: 'set-password', account: { user: 'a', host: 'b' }, password: 'p' }])
  assert.deepEqual(items('SET ROLE ALL EXCEPT r'), [{ kind: 'set-role', what: 'all', roles: [{ user: 'r', host: '%' }] }])
  assert.deepEqual(items('SET NEW.a = 1'), [{ kind: 'set-new-old', row: 'new', column: 'a', value: int('1') }])
  assert.equal(parse('SET DEFAULT ROLE NONE TO a')['kind'], 'account')
})

test('SHOW', () => {
  assert.deepEqual(parse("SHOW EXTENDED FULL COLUMNS FROM t IN d LIKE 'a%'"), { kind: 'show', what: 'columns', name: { name: 't' }, schema: 'd', like: 'a%', full: true, extended: true })
  assert.deepEqual(parse('SHOW KEYS IN d.t WHERE Key_name = 1'), {
    kind: 'show', what: 'index', name: { schema: 'd', name: 't' }, where: { kind: 'binary', op: '=', left: { kind: 'column', name: 'Key_name' }, right: int('1') },
  })
  const forms: Record<string, Tree> = {
    'SHOW DATABASES': { what: 'databases' },
    "SHOW FULL TABLES FROM d": { what: 'tables', full: true, schema: 'd' },
    'SHOW GLOBAL STATUS': { what: 'status', scope: 'global' },
    "SHOW LOCAL VARIABLES LIKE 'x'": { what: 'variables', scope: 'session', like: 'x' },
    'SHOW COUNT(*) WARNINGS': { what: 'count-warnings' },
    'SHOW CREATE TABLE d.t': { what: 'create-table', name: { schema: 'd', name: 't' } },
    'SHOW CREATE DATABASE IF NOT EXISTS d': { what: 'create-database', schema: 'd', ifNotExists: true },
    'SHOW GRANTS FOR a@b USING r': { what: 'grants', account: { user: 'a', host: 'b' }, using: [{ user: 'r', host: '%' }] },
    'SHOW ENGINE InnoDB STATUS': { what: 'engine-status', text: 'InnoDB' },
    'SHOW PROCEDURE STATUS': { what: 'procedure-status' },
    'SHOW CHARACTER SET': { what: 'charset' },
    'SHOW PROFILE CPU, BLOCK IO FOR QUERY 2': { what: 'profile', text: 'cpu, block io', queryId: 2 },
    "SHOW BINLOG EVENTS IN 'f' FROM 4": { what: 'binlog-events', text: 'f', position: '4' },
    'SHOW MASTER STATUS': { what: 'master-status' },
  }
  for (const [sql, expected] of Object.entries(forms)) assert.deepEqual(parse(sql), { kind: 'show', ...expected }, sql)
})

test('EXPLAIN and DESCRIBE share their words', () => {
  assert.deepEqual(parse('EXPLAIN t'), { kind: 'describe', table: { name: 't' } })
  assert.deepEqual(parse("DESC d.t 'a%'"), { kind: 'describe', table: { schema: 'd', name: 't' }, like: 'a%' })
  assert.deepEqual(parse('DESCRIBE t c'), { kind: 'describe', table: { name: 't' }, column: 'c' })
  assert.deepEqual(parse('EXPLAIN format'), { kind: 'describe', table: { name: 'format' } })
  const explain = parse('DESC FORMAT = JSON INTO @x SELECT 1')
  assert.deepEqual([explain['kind'], explain['analyze'], explain['format'], explain['into'], (explain['statement'] as Tree)['kind']], ['explain', false, 'json', 'x', 'query'])
  assert.deepEqual(parse('EXPLAIN FOR CONNECTION 3'), { kind: 'explain', analyze: false, connection: 3 })
})

test('transactions, locks and XA', () => {
  assert.deepEqual(parse('BEGIN WORK'), { kind: 'begin', consistentSnapshot: false })
  assert.deepEqual(parse('START TRANSACTION READ ONLY, WITH CONSISTENT SNAPSHOT'), { kind: 'begin', consistentSnapshot: true, readOnly: true })
  assert.deepEqual(parse('COMMIT AND CHAIN NO RELEASE'), { kind: 'commit', chain: true, release: false })
  assert.deepEqual(parse('ROLLBACK WORK TO SAVEPOINT s'), { kind: 'rollback', savepoint: 's' })
  assert.deepEqual(parse('LOCK TABLES d.a AS x READ LOCAL, b WRITE'), {
    kind: 'lock-tables', locks: [{ table: { schema: 'd', name: 'a' }, alias: 'x', mode: 'read-local' }, { table: { name: 'b' }, mode: 'write' }],
  })
  assert.deepEqual(parse("XA BEGIN 'a', 'b', 1"), { kind: 'xa', action: 'start', text: "'a', 'b', 1" })
})

test('prepared statements, FLUSH, KILL and table maintenance', () => {
  assert.deepEqual(parse("PREPARE s FROM 'SELECT ''x'''"), { kind: 'prepare', name: 's', source: { text: "SELECT 'x'" } })
  assert.deepEqual(parse('EXECUTE s USING @a, @b'), { kind: 'execute', name: 's', using: ['a', 'b'] })
  assert.deepEqual(parse('DROP PREPARE s'), { kind: 'deallocate', name: 's' })
  assert.deepEqual(parse('KILL QUERY 5'), { kind: 'kill', query: true, id: int('5') })
  assert.deepEqual(parse('FLUSH LOCAL TABLES a, b WITH READ LOCK'), { kind: 'flush', what: ['tables'], tables: [{ name: 'a' }, { name: 'b' }], lock: true })
  assert.deepEqual(parse('FLUSH BINARY LOGS, STATUS'), { kind: 'flush', what: ['binary-logs', 'status'] })
  assert.deepEqual(parse('CHECK TABLE t QUICK FOR UPGRADE'), { kind: 'table-maintenance', action: 'check', tables: [{ name: 't' }], options: ['quick', 'for upgrade'] })
  assert.equal(parse('ANALYZE TABLE t UPDATE HISTOGRAM ON a')['histogram'], 'UPDATE HISTOGRAM ON a')
})

test('accounts', () => {
  const user = (name: string, host = '%'): Tree => ({ user: name, host })
  assert.deepEqual(parse("CREATE USER IF NOT EXISTS a@b IDENTIFIED WITH p BY 'x', c DEFAULT ROLE r REQUIRE SSL ACCOUNT LOCK COMMENT 'n'"), {
    kind: 'account', action: 'create-user', ifNotExists: true, accounts: [{ account: user('a', 'b'), plugin: 'p', password: 'x' }, { account: user('c') }],
    roles: [user('r')], options: [{ name: 'REQUIRE SSL' }, { name: 'ACCOUNT LOCK' }, { name: 'COMMENT', text: 'n' }],
  })
  assert.deepEqual(parse('GRANT SELECT (a, b), LOCK TABLES, x_admin ON d.* TO a WITH GRANT OPTION'), {
    kind: 'account', action: 'grant', accounts: [{ account: user('a') }], privileges: [{ name: 'SELECT', columns: ['a', 'b'] }, { name: 'LOCK TABLES' }, { name: 'X_ADMIN' }],
    on: { schema: 'd' }, grantOption: true,
  })
  assert.deepEqual(parse('GRANT ALL ON *.* TO a')['on'], {})
  assert.deepEqual(parse('GRANT ALL ON * TO a')['on'], { current: true })
  assert.deepEqual(parse('GRANT EXECUTE ON FUNCTION d.f TO a')['on'], { type: 'function', schema: 'd', name: 'f' })
  assert.deepEqual(parse('GRANT r, s@h TO a')['roles'], [user('r'), user('s', 'h')])
  assert.deepEqual(parse('REVOKE ALL PRIVILEGES, GRANT OPTION FROM a')['privileges'], [{ name: 'ALL' }, { name: 'GRANT OPTION' }])
  assert.deepEqual(parse("ALTER USER USER() IDENTIFIED BY 'x' REPLACE 'y'")['accounts'], [{ account: { user: '', host: '', current: true }, password: 'x', replace: 'y' }])
  assert.deepEqual(parse("DROP USER a, 'b c'@'h'")['accounts'], [{ account: user('a') }, { account: user('b c', 'h') }])
})

test('administration is kept as text', () => {
  assert.deepEqual(parse("CREATE TABLESPACE ts ADD DATAFILE 'f'"), { kind: 'admin', what: 'create-tablespace', text: "CREATE TABLESPACE ts ADD DATAFILE 'f'" })
  assert.equal(parse('STOP REPLICA')['what'], 'stop-replica')
  assert.equal(parse('LOCK INSTANCE FOR BACKUP')['what'], 'lock-instance')
})
