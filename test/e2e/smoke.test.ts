import assert from 'node:assert/strict'
import { after, afterEach, before, describe, test } from 'node:test'
import { createConnection } from 'mysql2/promise'
import type { Connection, ConnectionOptions, ResultSetHeader } from 'mysql2/promise'
import { accounts, startTestGateway } from '../harness/gateway.ts'
import type { TestGateway } from '../harness/gateway.ts'
import { startPostgres } from '../harness/postgres.ts'
import type { PostgresVersion, TestPostgres } from '../harness/postgres.ts'
import { versions } from '../harness/versions.ts'

// One run through what every application does, on the oldest and the newest PostgreSQL. With MYSQL_URL it runs against that server instead.

const url = process.env['MYSQL_URL']
const servers: readonly (PostgresVersion | undefined)[] = url === undefined ? versions : [undefined]
const DATABASE = 'smoke_test'

const TYPES = `
  id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, flag BOOLEAN, ti TINYINT, tu TINYINT UNSIGNED, si SMALLINT, mi MEDIUMINT, i INT, bi BIGINT, bu BIGINT UNSIGNED,
  de DECIMAL(20,6), fl FLOAT, db DOUBLE, d DATE, dt DATETIME(6), ts TIMESTAMP NULL, t TIME(3), y YEAR, c CHAR(10), vc VARCHAR(100), bin BINARY(4), vb VARBINARY(20),
  bl BLOB, tx TEXT, en ENUM('small','large'), se SET('a','b','c'), js JSON, bits BIT(10)`
const COLUMNS = 'flag, ti, tu, si, mi, i, bi, bu, de, fl, db, d, dt, ts, t, y, c, vc, bin, vb, bl, tx, en, se, js, bits'
const VALUES = [
  1, -128, 255, -32768, 8388607, -2147483648, '-9223372036854775808', '18446744073709551615', '-12345678901234.567890', 1.5, -2.5e-10, '2024-02-29', '2024-02-29 23:59:59.123456', '2024-02-29 12:34:56', '-12:34:56.789', 2024,
  'abc', 'Zürich 東京 🎉', Buffer.from('00ff0000', 'hex'), Buffer.from('000102ff', 'hex'), Buffer.from('deadbeef', 'hex'), "it's \"quoted\" \\ %_", 'large', 'a,c', '{"a":[1,null,"é"]}', Buffer.from('0155', 'hex'),
]
const READ = [...VALUES.slice(0, -2), { a: [1, null, 'é'] }, Buffer.from('0155', 'hex')]

for (const version of servers) {
  describe(version === undefined ? `smoke: ${url}` : `smoke: PostgreSQL ${version}`, () => {
    let postgres: TestPostgres | undefined
    let gateway: TestGateway | undefined
    let c: Connection
    const open: Connection[] = []

    async function connect(options: ConnectionOptions = {}): Promise<Connection> {
      const where: ConnectionOptions = gateway ? { host: '127.0.0.1', port: gateway.port, ...accounts.root } : { uri: url as string }
      const connection = await createConnection({ ...where, dateStrings: true, supportBigNumbers: true, ...options })
      open.push(connection)
      return connection
    }
    const run = async (sql: string, values: unknown[] = []): Promise<ResultSetHeader> => (await c.query<ResultSetHeader>(sql, values))[0]
    const rows = async (sql: string, on: Connection = c): Promise<unknown[][]> => (await on.query({ sql, rowsAsArray: true }))[0] as unknown[][]
    const refused = (sql: string, errno: number, sqlState: string, sqlMessage: string | RegExp): Promise<void> => assert.rejects(c.query(sql), { errno, sqlState, sqlMessage })

    before(async () => {
      if (version !== undefined) {
        postgres = await startPostgres({ version })
        gateway = await startTestGateway({ postgres })
      }
      c = await connect()
      await run(`DROP DATABASE IF EXISTS ${DATABASE}`)
      await run(`CREATE DATABASE ${DATABASE}`)
      await run(`USE ${DATABASE}`)
    })
    afterEach(() => {
      for (const other of open.splice(1)) other.destroy()
    })
    after(async () => {
      await run(`DROP DATABASE ${DATABASE}`).catch(() => {})
      c?.destroy()
      await gateway?.stop()
      await postgres?.stop()
    })

    test('columns of every type, as text and prepared', async () => {
      await run(`CREATE TABLE types (${TYPES})`)
      const marks = VALUES.map(() => '?').join(', ')
      assert.equal((await run(`INSERT INTO types (${COLUMNS}) VALUES (${marks})`, VALUES)).insertId, 1)
      assert.equal((await c.execute<ResultSetHeader>(`INSERT INTO types (${COLUMNS}) VALUES (${marks})`, VALUES as never))[0].insertId, 2)
      await run('INSERT INTO types () VALUES ()')
      const select = `SELECT ${COLUMNS} FROM types ORDER BY id`
      const text = await rows(select)
      assert.deepEqual(text[0], READ)
      assert.deepEqual(text[1], READ)
      assert.deepEqual(text[2], READ.map(() => null))
      assert.deepEqual((await c.execute({ sql: select, rowsAsArray: true }))[0], text)
    })

    test('definitions change', async () => {
      await run('CREATE TABLE people (id INT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(50) NOT NULL, age INT DEFAULT 18, UNIQUE KEY by_name (name)) COMMENT = \'who\'')
      await run('ALTER TABLE people ADD COLUMN city VARCHAR(30) AFTER name, ADD INDEX by_city (city), MODIFY age SMALLINT NOT NULL DEFAULT 21')
      await run('CREATE TABLE pets (id INT PRIMARY KEY, owner INT, CONSTRAINT pets_owner FOREIGN KEY (owner) REFERENCES people (id) ON DELETE CASCADE)')
      assert.deepEqual(await rows('SHOW COLUMNS FROM people'), [
        ['id', 'int', 'NO', 'PRI', null, 'auto_increment'], ['name', 'varchar(50)', 'NO', 'UNI', null, ''], ['city', 'varchar(30)', 'YES', 'MUL', null, ''], ['age', 'smallint', 'NO', '', '21', ''],
      ])
      assert.match(String((await rows('SHOW CREATE TABLE pets'))[0]?.[1]), /CONSTRAINT `pets_owner` FOREIGN KEY \(`owner`\) REFERENCES `people` \(`id`\) ON DELETE CASCADE/)
      assert.deepEqual(await rows(`SELECT table_name FROM information_schema.tables WHERE table_schema = '${DATABASE}' ORDER BY table_name`), [['people'], ['pets'], ['types']])
      await run('RENAME TABLE types TO kinds')
      await run('DROP TABLE kinds')
      await run('CREATE INDEX by_age ON people (age)')
      await run('DROP INDEX by_age ON people')
    })

    test('rows come, change and go', async () => {
      const inserted = await run("INSERT INTO people (name, city) VALUES ('Ann', 'Bern'), ('Bo', NULL), ('Cy', 'Bern')")
      assert.equal(inserted.affectedRows, 3)
      assert.equal(inserted.insertId, 1)
      assert.match(inserted.info, /Records: 3 {2}Duplicates: 0 {2}Warnings: 0/)
      assert.deepEqual(await rows('SELECT LAST_INSERT_ID()'), [[1]])
      const updated = await run("UPDATE people SET city = 'Bern' WHERE id <= 2")
      assert.equal(updated.changedRows, 1)
      assert.match(updated.info, /Rows matched: 2 {2}Changed: 1 {2}Warnings: 0/)
      assert.deepEqual(await rows('SELECT city, COUNT(*), MIN(name) FROM people GROUP BY city'), [['Bern', 3, 'Ann']])
      assert.equal((await run("DELETE FROM people WHERE name = 'Cy'")).affectedRows, 1)
      assert.deepEqual(await rows('SELECT id, name FROM people ORDER BY id DESC LIMIT 1 OFFSET 1'), [[1, 'Ann']])
    })

    test('upsert and REPLACE', async () => {
      await run('CREATE TABLE counters (name VARCHAR(20) PRIMARY KEY, n INT NOT NULL)')
      const upsert = "INSERT INTO counters VALUES ('a', 1) ON DUPLICATE KEY UPDATE n = n + VALUES(n)"
      assert.equal((await run(upsert)).affectedRows, 1)
      assert.equal((await run(upsert)).affectedRows, 2)
      assert.equal((await run("REPLACE INTO counters VALUES ('a', 10), ('b', 20)")).affectedRows, 3)
      assert.equal((await run("INSERT IGNORE INTO counters VALUES ('b', 0), ('c', 30)")).affectedRows, 1)
      assert.deepEqual(await rows('SELECT * FROM counters ORDER BY name'), [['a', 10], ['b', 20], ['c', 30]])
    })

    test('UPDATE and DELETE of several tables', async () => {
      await run('INSERT INTO pets VALUES (1, 1), (2, 1), (3, 2)')
      assert.equal((await run("UPDATE people p JOIN pets t ON t.owner = p.id SET p.age = 50, t.owner = 2 WHERE t.id = 2")).affectedRows, 2)
      assert.deepEqual(await rows('SELECT p.age, t.owner FROM people p, pets t WHERE p.id = 1 AND t.id = 2'), [[50, 2]])
      assert.equal((await run('DELETE t FROM pets t JOIN people p ON p.id = t.owner WHERE p.name = \'Bo\'')).affectedRows, 2)
      assert.equal((await run('DELETE FROM people WHERE id = 1')).affectedRows, 1)
      assert.deepEqual(await rows('SELECT COUNT(*) FROM pets'), [[0]])
    })

    test('transactions, savepoints, and errors that leave them usable', async () => {
      const other = await connect({ database: DATABASE })
      await c.beginTransaction()
      await run("INSERT INTO counters VALUES ('t', 1)")
      await refused("INSERT INTO counters VALUES ('t', 2)", 1062, '23000', "Duplicate entry 't' for key 'counters.PRIMARY'")
      await run('SAVEPOINT s')
      await run('UPDATE counters SET n = 5')
      await run('ROLLBACK TO SAVEPOINT s')
      assert.deepEqual(await rows("SELECT n FROM counters WHERE name = 't'"), [[1]])
      assert.deepEqual(await rows("SELECT n FROM counters WHERE name = 't'", other), [])
      await c.commit()
      assert.deepEqual(await rows("SELECT n FROM counters WHERE name = 't'", other), [[1]])
      await c.beginTransaction()
      await run('DELETE FROM counters')
      await c.rollback()
      assert.deepEqual(await rows('SELECT COUNT(*) FROM counters'), [[4]])
      await run('SET autocommit = 0')
      await run("DELETE FROM counters WHERE name = 't'")
      assert.deepEqual(await rows('SELECT COUNT(*) FROM counters', other), [[4]])
      await run('COMMIT')
      await run('SET autocommit = 1')
      assert.deepEqual(await rows('SELECT COUNT(*) FROM counters', other), [[3]])
    })

    test('errors have their numbers, states and texts', async () => {
      await refused('SELECT * FROM nosuch', 1146, '42S02', `Table '${DATABASE}.nosuch' doesn't exist`)
      await refused('SELECT nocol FROM people', 1054, '42S22', "Unknown column 'nocol' in 'field list'")
      await refused('SELEC 1', 1064, '42000', /^You have an error in your SQL syntax; .* near 'SELEC 1' at line 1$/)
      await refused("INSERT INTO people (name) VALUES (NULL)", 1048, '23000', "Column 'name' cannot be null")
      await refused("INSERT INTO people (name, age) VALUES ('x', 99999)", 1264, '22003', "Out of range value for column 'age' at row 1")
      await refused("INSERT INTO people (name) VALUES (REPEAT('x', 51))", 1406, '22001', "Data too long for column 'name' at row 1")
      await refused('INSERT INTO pets VALUES (9, 9)', 1452, '23000', /^Cannot add or update a child row: a foreign key constraint fails \(`smoke_test`.`pets`, CONSTRAINT `pets_owner`/)
      await refused('CREATE TABLE people (a INT)', 1050, '42S01', "Table 'people' already exists")
      await refused('DROP TABLE nosuch', 1051, '42S02', `Unknown table '${DATABASE}.nosuch'`)
      await refused('SELECT nofunc(1)', 1305, '42000', `FUNCTION ${DATABASE}.nofunc does not exist`)
    })

    test('views', async () => {
      await run("CREATE VIEW adults AS SELECT id, UPPER(name) AS name FROM people WHERE age >= 18")
      assert.deepEqual(await rows('SELECT name FROM adults'), [['BO']])
      assert.match(String((await rows('SHOW CREATE VIEW adults'))[0]?.[1]), /VIEW `adults` AS /)
      await run('DROP VIEW adults')
      await refused('SELECT * FROM adults', 1146, '42S02', `Table '${DATABASE}.adults' doesn't exist`)
    })

    test('prepared statements', async () => {
      const statement = await c.prepare('SELECT ? + 1, CONCAT(?, ?), name FROM counters WHERE n > ? ORDER BY name LIMIT ?')
      for (const [n, limit, count] of [[0, '2', 2], [15, '5', 2], [100, '5', 0]] as const) {
        const [found] = await statement.execute([41, 'a', 'b', n, limit])
        assert.equal((found as unknown[]).length, count)
      }
      await statement.close()
      await run("PREPARE s FROM 'SELECT ? * 2 AS d'")
      await run('SET @a = 21')
      assert.deepEqual((await rows('EXECUTE s USING @a')).map(([d]) => Number(d)), [42])
      await run('DEALLOCATE PREPARE s')
    })

    test('warnings', async () => {
      await run("SET SESSION sql_mode = ''")
      const { warningStatus } = await run("INSERT INTO people (name, age) VALUES ('much', 99999)")
      assert.equal(warningStatus, 1)
      assert.deepEqual(await rows('SHOW WARNINGS'), [['Warning', 1264, "Out of range value for column 'age' at row 1"]])
      assert.deepEqual(await rows('SELECT 1 / 0'), [[null]])
      await run('SET SESSION sql_mode = DEFAULT')
      assert.deepEqual(await rows("SELECT age FROM people WHERE name = 'much'"), [[32767]])
    })

    test('queries: joins, subqueries, CTEs, windows, set operations', async () => {
      assert.deepEqual(await rows('WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4) SELECT i, SUM(i) OVER (ORDER BY i) FROM n ORDER BY i'), [[1, '1'], [2, '3'], [3, '6'], [4, '10']])
      assert.deepEqual(await rows("SELECT name FROM counters WHERE n = (SELECT MAX(n) FROM counters) UNION SELECT 'z' ORDER BY 1"), [['c'], ['z']])
      assert.deepEqual(await rows('SELECT a.name, b.name FROM counters a LEFT JOIN counters b ON b.n = a.n * 2 ORDER BY a.name'), [['a', 'b'], ['b', null], ['c', null]])
      assert.deepEqual(await rows("SELECT GROUP_CONCAT(name ORDER BY name DESC SEPARATOR '|'), IFNULL(NULL, 'x'), IF(1 > 2, 'y', 'n') FROM counters"), [['c|b|a', 'x', 'n']])
    })

    test('TRUNCATE starts AUTO_INCREMENT again', async () => {
      await run('CREATE TABLE short (id INT AUTO_INCREMENT PRIMARY KEY)')
      await run('INSERT INTO short VALUES (), ()')
      await run('TRUNCATE short')
      assert.equal((await run('INSERT INTO short VALUES ()')).insertId, 1)
    })
  })
}
