import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createConnection } from 'mysql2/promise'
import type { Connection, RowDataPacket } from 'mysql2/promise'
import { accounts, startTestGateway } from '../harness/gateway.ts'
import type { TestGateway } from '../harness/gateway.ts'
import { startPostgres } from '../harness/postgres.ts'
import type { TestPostgres } from '../harness/postgres.ts'

// A cast on an indexed column costs the index. PostgreSQL is told to avoid reading whole tables, so that it uses an index wherever the condition lets it.

let postgres: TestPostgres
let gateway: TestGateway
let c: Connection

const schema = `
CREATE TABLE u (id BIGINT UNSIGNED PRIMARY KEY, n INT, v VARCHAR(50), e ENUM('a', 'b', 'c'), d DATE, dt DATETIME, ts TIMESTAMP NULL, ti TIME, y YEAR, de DECIMAL(10,2), f FLOAT, db DOUBLE, b VARBINARY(20), bi BIT(8),
  c CHAR(10), bn VARCHAR(50) COLLATE utf8mb4_bin, st SET('x', 'y'), sm SMALLINT UNSIGNED, KEY kn (n), KEY kv (v), KEY ke (e), KEY kd (d), KEY kdt (dt), KEY kts (ts), KEY kti (ti), KEY ky (y), KEY kde (de), KEY kf (f), KEY kdb (db),
  KEY kb (b), KEY kbi (bi), KEY kc (c), KEY kbn (bn), KEY kst (st), KEY ksm (sm));
CREATE TABLE w (id INT PRIMARY KEY AUTO_INCREMENT, uid BIGINT UNSIGNED, v VARCHAR(50), small INT, KEY kuid (uid), KEY kv (v), KEY ksmall (small));
CREATE TABLE pair (a INT, b VARCHAR(20), d DATETIME, b2 VARCHAR(20), PRIMARY KEY (a, b), KEY kbd (b2, d));
INSERT INTO u (id, n, v, d, dt, ts, b, bn, c, de) WITH RECURSIVE s AS (SELECT 1 i UNION ALL SELECT i + 1 FROM s WHERE i < 500)
  SELECT i, i, CONCAT('v', i), DATE'2020-01-01' + INTERVAL i DAY, TIMESTAMP'2020-01-01 00:00:00' + INTERVAL i DAY, TIMESTAMP'2020-01-01 00:00:00' + INTERVAL i DAY, CONCAT('b', i), CONCAT('t', i), CONCAT('c', i), i FROM s;
INSERT INTO w (uid, v, small) SELECT id, v, n FROM u;
INSERT INTO pair SELECT n, v, dt, v FROM u;
ANALYZE TABLE u, w, pair`

before(async () => {
  postgres = await startPostgres()
  gateway = await startTestGateway({ postgres, postgresKeys: 'init_sql: ["SET enable_seqscan = off"]' })
  c = await createConnection({ host: '127.0.0.1', port: gateway.port, ...accounts.root, multipleStatements: true })
  await c.query('CREATE DATABASE indexes; USE indexes')
  await c.query(schema)
})
after(async () => {
  c?.destroy()
  await gateway?.stop()
  await postgres?.stop()
})

type Row = RowDataPacket & { readonly table: string; readonly type: string; readonly key: string | null }

/** How EXPLAIN says that an index is searched, not read as a whole. */
const searched = new Set(['const', 'eq_ref', 'ref', 'ref_or_null', 'range', 'index_merge', 'system'])

/** `key` of each table in the order of their names; throws where one is read as a whole. */
async function keys(sql: string, values?: readonly unknown[]): Promise<string> {
  const [rows] = values === undefined ? await c.query<Row[]>(`EXPLAIN ${sql}`) : await c.execute<Row[]>(`EXPLAIN ${sql}`, values as never)
  return rows.filter((r) => r.table !== null && !r.table.startsWith('<')).toSorted((a, b) => (a.table < b.table ? -1 : 1)).map((r) => (searched.has(r.type) ? r.key : `${r.table}: ${r.type}`)).join(' ')
}

async function check(cases: readonly (readonly [key: string, sql: string, values?: readonly unknown[]])[]): Promise<void> {
  const lost: string[] = []
  for (const [key, sql, values] of cases) {
    const used = await keys(sql, values).catch((e: Error) => e.message)
    if (used !== key) lost.push(`${sql}${values === undefined ? '' : ` ${JSON.stringify(values)}`}\n  ${used}, not ${key}`)
  }
  assert.equal(lost.length, 0, `${lost.length} of ${cases.length}\n${lost.join('\n')}`)
}

test('literals of a column\'s own kind', () => check([
  ['PRIMARY', 'SELECT * FROM u WHERE id = 5'], ['PRIMARY', 'SELECT * FROM u WHERE id BETWEEN 5 AND 9'], ['PRIMARY', 'SELECT * FROM u WHERE id > 5 AND id < 9'], ['PRIMARY', 'SELECT * FROM u WHERE id IN (1, 2, 3)'],
  ['kn', 'SELECT * FROM u WHERE n = 5'], ['kn', 'SELECT * FROM u WHERE n >= 5 AND n <= 7'], ['kn', 'SELECT * FROM u WHERE n IN (5, 6)'], ['kn', 'SELECT * FROM u WHERE n <=> 5'], ['kn', 'SELECT * FROM u WHERE n IS NULL'], ['kn', 'SELECT * FROM u WHERE n = -5'], ['kn', 'SELECT * FROM u WHERE n = 2 + 3'], ['kn', 'SELECT * FROM u WHERE 5 = n'],
  ['kn', 'SELECT * FROM u WHERE n = 5.0'], ['ksm', 'SELECT * FROM u WHERE sm = 7'],
  ['kv', "SELECT * FROM u WHERE v = 'V5'"], ['kv', "SELECT * FROM u WHERE v IN ('v5', 'v6')"], ['kv', "SELECT * FROM u WHERE v LIKE 'v5%'"], ['kv', "SELECT * FROM u WHERE v >= 'v5' AND v < 'v6'"], ['kv', "SELECT * FROM u WHERE v BETWEEN 'v5' AND 'v6'"],
  ['kbn', "SELECT * FROM u WHERE bn = 't5'"], ['kbn', "SELECT * FROM u WHERE bn LIKE 't5%'"], ['kc', "SELECT * FROM u WHERE c = 'c5'"], ['kb', "SELECT * FROM u WHERE b = 'b5'"], ['kb', "SELECT * FROM u WHERE b = x'6235'"],
  ['kde', 'SELECT * FROM u WHERE de = 5.5'], ['kde', 'SELECT * FROM u WHERE de = 5'], ['kde', 'SELECT * FROM u WHERE de BETWEEN 5 AND 6.5'], ['kdb', 'SELECT * FROM u WHERE db = 5e0'], ['kdb', 'SELECT * FROM u WHERE db > 5.5'], ['kdb', 'SELECT * FROM u WHERE db = 5'],
  ['ke', "SELECT * FROM u WHERE e = 'a'"], ['ke', "SELECT * FROM u WHERE e IN ('a', 'b')"], ['ky', 'SELECT * FROM u WHERE y = 2020'], ['kbi', "SELECT * FROM u WHERE bi = b'101'"],
]))

test('moments', () => check([
  ['kd', "SELECT * FROM u WHERE d = '2020-03-01'"], ['kd', "SELECT * FROM u WHERE d BETWEEN '2020-03-01' AND '2020-03-05'"], ['kd', "SELECT * FROM u WHERE d >= DATE'2020-03-01' AND d < DATE'2020-03-01' + INTERVAL 1 MONTH"], ['kd', "SELECT * FROM u WHERE d IN ('2020-03-01', '2020-03-02')"], ['kd', 'SELECT * FROM u WHERE d = CURDATE()'], ['kd', 'SELECT * FROM u WHERE d > NOW() - INTERVAL 7 DAY'], ['kd', 'SELECT * FROM u WHERE d = 20200301'],
  ['kdt', "SELECT * FROM u WHERE dt = '2020-03-01 00:00:00'"], ['kdt', "SELECT * FROM u WHERE dt >= '2020-03-01' AND dt < '2020-03-02'"], ['kdt', "SELECT * FROM u WHERE dt > DATE_SUB(NOW(), INTERVAL 1 DAY)"], ['kdt', "SELECT * FROM u WHERE dt > TIMESTAMP'2020-03-01 10:00:00'"], ['kdt', 'SELECT * FROM u WHERE dt < CURDATE()'],
  ['kts', "SELECT * FROM u WHERE ts = '2020-03-01 00:00:00'"], ['kts', "SELECT * FROM u WHERE ts BETWEEN '2020-03-01' AND '2020-03-02'"], ['kts', 'SELECT * FROM u WHERE ts > NOW() - INTERVAL 1 HOUR'],
  ['kti', "SELECT * FROM u WHERE ti = '10:00:00'"], ['kti', "SELECT * FROM u WHERE ti > '10:00:00'"],
]))

test('literals of another kind', () => check([
  ['PRIMARY', "SELECT * FROM u WHERE id = '5'"], ['PRIMARY', "SELECT * FROM u WHERE id IN ('5', '6')"], ['kn', "SELECT * FROM u WHERE n = '5'"], ['kn', "SELECT * FROM u WHERE n BETWEEN '5' AND '7'"], ['kn', "SELECT * FROM u WHERE n > '5'"], ['kde', "SELECT * FROM u WHERE de = '5.5'"], ['kdb', "SELECT * FROM u WHERE db = '5.5'"], ['ky', "SELECT * FROM u WHERE y = '2020'"], ['ksm', "SELECT * FROM u WHERE sm = '7'"], ['kn', 'SELECT * FROM u WHERE n = 5e0'], ['kn', 'SELECT * FROM u WHERE n = TRUE'],
]))

test('joins', () => check([
  ['PRIMARY kuid', 'SELECT * FROM u JOIN w ON w.uid = u.id WHERE u.id = 5'], ['PRIMARY PRIMARY', 'SELECT * FROM w JOIN u ON u.id = w.uid WHERE w.id = 5'], ['PRIMARY PRIMARY', 'SELECT * FROM w LEFT JOIN u ON u.id = w.uid WHERE w.id IN (5, 6)'],
  ['kv PRIMARY', 'SELECT * FROM w JOIN u ON u.v = w.v WHERE w.id = 5'], ['PRIMARY PRIMARY', 'SELECT * FROM w JOIN u ON u.id = w.small WHERE w.id = 5'], ['kn PRIMARY', 'SELECT * FROM w JOIN u ON u.n = w.uid WHERE w.id = 5'],
  ['PRIMARY kuid', 'SELECT * FROM u WHERE id < 9 AND EXISTS (SELECT 1 FROM w WHERE w.uid = u.id)'], ['PRIMARY PRIMARY', 'SELECT * FROM u WHERE id IN (SELECT uid FROM w WHERE id = 5)'], ['PRIMARY PRIMARY', 'SELECT (SELECT v FROM u WHERE u.id = w.uid) FROM w WHERE id = 5'],
]))

test('composite keys', () => check([
  ['PRIMARY', "SELECT * FROM pair WHERE a = 5 AND b = 'v5'"], ['PRIMARY', 'SELECT * FROM pair WHERE a = 5'], ['kbd', "SELECT * FROM pair WHERE b2 = 'v5' AND d > '2020-01-01'"], ['PRIMARY', "SELECT * FROM pair WHERE (a, b) = (5, 'v5')"], ['PRIMARY', "SELECT * FROM pair WHERE (a, b) IN ((5, 'v5'), (6, 'v6'))"], ['PRIMARY', "SELECT * FROM pair WHERE a = 5 AND b > 'v' ORDER BY b LIMIT 3"],
]))

test('writes', () => check([
  ['PRIMARY', 'UPDATE u SET n = n + 1 WHERE id = 5'], ['kn', 'UPDATE u SET v = \'x\' WHERE n BETWEEN 5 AND 7'], ['kv', "UPDATE u SET n = 1 WHERE v = 'v5'"], ['PRIMARY', 'DELETE FROM u WHERE id = 5'], ['PRIMARY', "DELETE FROM pair WHERE a = 5 AND b = 'v5'"], ['kdt', "DELETE FROM u WHERE dt < '2020-01-02'"],
  ['PRIMARY', 'SELECT * FROM u WHERE id = 5 FOR UPDATE'],
]))

const day = new Date(Date.UTC(2020, 2, 1))
test('parameters of every type', () => check([
  ['PRIMARY', 'SELECT * FROM u WHERE id = ?', [5]], ['PRIMARY', 'SELECT * FROM u WHERE id = ?', ['5']], ['PRIMARY', 'SELECT * FROM u WHERE id = ?', [5n]], ['PRIMARY', 'SELECT * FROM u WHERE id BETWEEN ? AND ?', [5, 9]], ['PRIMARY', 'SELECT * FROM u WHERE id IN (?, ?)', [5, '9']],
  ['kn', 'SELECT * FROM u WHERE n = ?', [5]], ['kn', 'SELECT * FROM u WHERE n > ?', ['5']], ['ksm', 'SELECT * FROM u WHERE sm = ?', [5]],
  ['kv', 'SELECT * FROM u WHERE v = ?', ['v5']], ['kv', 'SELECT * FROM u WHERE v LIKE ?', ['v5%']], ['kbn', 'SELECT * FROM u WHERE bn = ?', ['t5']], ['kc', 'SELECT * FROM u WHERE c = ?', ['c5']], ['kb', 'SELECT * FROM u WHERE b = ?', [Buffer.from('b5')]], ['kb', 'SELECT * FROM u WHERE b = ?', ['b5']],
  ['kde', 'SELECT * FROM u WHERE de = ?', [5.5]], ['kde', 'SELECT * FROM u WHERE de = ?', ['5.5']], ['kdb', 'SELECT * FROM u WHERE db = ?', [5.5]], ['ke', 'SELECT * FROM u WHERE e = ?', ['a']], ['ky', 'SELECT * FROM u WHERE y = ?', [2020]],
  ['kd', 'SELECT * FROM u WHERE d = ?', ['2020-03-01']], ['kd', 'SELECT * FROM u WHERE d = ?', [day]], ['kdt', 'SELECT * FROM u WHERE dt >= ? AND dt < ?', [day, '2020-03-02']], ['kts', 'SELECT * FROM u WHERE ts > ?', [day]], ['kts', 'SELECT * FROM u WHERE ts > ?', ['2020-03-01 00:00:00']], ['kti', 'SELECT * FROM u WHERE ti = ?', ['10:00:00']],
  ['PRIMARY', 'SELECT * FROM pair WHERE a = ? AND b = ?', [5, 'v5']], ['PRIMARY', 'UPDATE u SET n = ? WHERE id = ?', [1, 5]], ['PRIMARY', 'DELETE FROM u WHERE id = ?', ['5']], ['PRIMARY PRIMARY', 'SELECT * FROM w JOIN u ON u.id = w.uid WHERE w.id = ?', [5]],
]))

test('the order of an index', async () => {
  const plan = async (sql: string): Promise<string> => String(Object.values((await c.query<RowDataPacket[]>(`EXPLAIN FORMAT=TREE ${sql}`))[0][0] as object)[0])
  for (const sql of ['SELECT * FROM u ORDER BY id DESC LIMIT 3', 'SELECT * FROM u ORDER BY v LIMIT 3', 'SELECT * FROM u ORDER BY dt LIMIT 3', 'SELECT * FROM u ORDER BY n LIMIT 3', 'SELECT * FROM u WHERE n > 5 ORDER BY n LIMIT 3', "SELECT * FROM pair WHERE b2 = 'v5' ORDER BY d LIMIT 3", 'SELECT MAX(id) FROM u', 'SELECT MIN(dt) FROM u']) {
    assert.doesNotMatch(await plan(sql), /\bsort\b/i, sql)
  }
})
