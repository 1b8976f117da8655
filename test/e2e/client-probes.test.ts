import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import mysql from 'mysql2/promise'
import { accounts, startTestGateway } from '../harness/gateway.ts'
import type { TestGateway } from '../harness/gateway.ts'
import { startPostgres } from '../harness/postgres.ts'
import type { TestPostgres } from '../harness/postgres.ts'

/** What real clients and tools send on connecting and looking around; a checkout without the shared reference has no such list. */
const list = new URL('../../../shared/reference/client-probes.jsonl', import.meta.url)

interface Probe {
  readonly client: string
  readonly version: string
  readonly source: string
  readonly sql: string
  readonly command?: string
  readonly template?: boolean
}

/** A small shop, as the recordings have it. */
const SETUP = `
DROP DATABASE IF EXISTS shop; DROP DATABASE IF EXISTS djtest; CREATE DATABASE IF NOT EXISTS test; CREATE DATABASE djtest; CREATE DATABASE shop; USE shop;
CREATE TABLE customers (id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, name VARCHAR(40) NOT NULL, email VARCHAR(60), created TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP, UNIQUE KEY email (email));
CREATE TABLE orders (id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, customer_id INT UNSIGNED, note VARCHAR(20), total DECIMAL(10,2) DEFAULT '0.00', KEY customer_id (customer_id), CONSTRAINT orders_ibfk_1 FOREIGN KEY (customer_id) REFERENCES customers (id));
CREATE VIEW v_orders AS SELECT id, total FROM orders;
CREATE TABLE t (id INT PRIMARY KEY, name VARCHAR(20));
INSERT INTO customers (name) VALUES ('a'); INSERT INTO orders (customer_id, note) VALUES (1, 'x')`

const recorded = JSON.parse(readFileSync(new URL('client-probes.json', import.meta.url), 'utf8')) as { errors: Readonly<Record<string, number>> }

/** Where the answer is not that of MySQL 9.7, on which the list was recorded; `errno` 0: no error. */
const DIFFERENT: readonly { readonly sql: RegExp; readonly errno: readonly number[]; readonly reason: string }[] = [
  { sql: /^\s*call\b/i, errno: [0, 1235], reason: 'waits for stored procedures' },
  { sql: /\b(?:SLAVE|MASTER)\b/i, errno: [0, 1381], reason: '8.0 and 8.4 have these spellings; there is no binary log' },
  { sql: /\b(?:LIBRARIES|ROUTINE_LIBRARIES)\b/, errno: [1109], reason: 'MySQL 9 only' },
  { sql: /^select \$\$$/, errno: [1054], reason: '8.4 knows no dollar quoting' },
  { sql: /'mysql\.\w+'@'localhost'/, errno: [1141, 1396], reason: "MySQL's own internal accounts" },
  { sql: /\bindex_stats\b/, errno: [1146], reason: "a table of MariaDB's, which MySQL knows by another error" },
]

const asExpected = (sql: string, errno: number): boolean => (recorded.errors[sql] ?? 0) === errno || DIFFERENT.some((d) => d.errno.includes(errno) && d.sql.test(sql))

let postgres: TestPostgres
let gateway: TestGateway

before(async () => {
  if (!existsSync(list)) return
  postgres = await startPostgres()
  gateway = await startTestGateway({ postgres })
})
after(async () => {
  await gateway?.stop()
  await postgres?.stop()
})

const connect = (): Promise<mysql.Connection> => mysql.createConnection({ host: '127.0.0.1', port: gateway.port, ...accounts.root, multipleStatements: true })

async function send(connection: mysql.Connection, probe: Probe): Promise<number> {
  try {
    if (probe.command === 'COM_INIT_DB') await connection.changeUser({ database: probe.sql })
    else if (probe.command === 'COM_STMT_PREPARE') await (await connection.prepare(probe.sql)).close()
    else if (probe.command === undefined) await connection.query(probe.sql)
    return 0
  } catch (error) {
    return (error as { errno?: number }).errno ?? -1
  }
}

test('what clients send on connecting is answered as MySQL answers it', { skip: existsSync(list) ? false : 'no shared reference in this checkout: 1 test skipped', timeout: 300_000 }, async (t) => {
  const probes = readFileSync(list, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Probe).filter((p) => p.template !== true)
  const failures: string[] = []
  let connection: mysql.Connection | undefined
  let client = ''
  for (const probe of probes) {
    const session = `${probe.client} ${probe.version} ${probe.source}`
    if (session !== client || connection === undefined) {
      await connection?.end().catch(() => {})
      connection = await connect()
      await connection.query(SETUP)
      client = session
    }
    const errno = await send(connection, probe)
    if (asExpected(probe.sql, errno)) continue
    if (errno < 1000) connection = undefined
    failures.push(`${errno} ${probe.client}: ${probe.sql.slice(0, 200)}`)
  }
  await connection?.end().catch(() => {})
  const good = probes.length - failures.length
  t.diagnostic(`${good} of ${probes.length} probes answered (${((100 * good) / probes.length).toFixed(1)} %)`)
  assert.deepEqual(failures, [])
})
