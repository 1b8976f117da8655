// What every Node driver must be able to do. A driver gives an adapter; the cases and the expectations are a MySQL server's.
import { isDeepStrictEqual } from 'node:util'

const env = process.env
export const server = {
  host: env.GW_HOST ?? '127.0.0.1',
  port: Number(env.GW_PORT ?? 3306),
  user: env.GW_USER ?? 'root',
  password: env.GW_PASSWORD ?? '',
}

/** Accounts of one authentication plugin each; their tests are skipped, and counted, when the caller names none. */
export const accounts = {
  caching_sha2_password:
    env.GW_SHA2_USER === undefined ? undefined : { user: env.GW_SHA2_USER, password: env.GW_SHA2_PASSWORD ?? '' },
  mysql_native_password:
    env.GW_NATIVE_USER === undefined ? undefined : { user: env.GW_NATIVE_USER, password: env.GW_NATIVE_PASSWORD ?? '' },
}

let failed = 0

export function equal(actual, expected, what = '') {
  if (!isDeepStrictEqual(actual, expected))
    throw new Error(`${what} ${show(actual)} instead of ${show(expected)}`.trim())
}

function show(value) {
  const text = JSON.stringify(value, (_key, v) => (typeof v === 'bigint' ? `${v}n` : v))
  return text === undefined ? String(value) : text.length > 400 ? `${text.slice(0, 400)}…` : text
}

/** Compares two rows by column and tells only the columns that differ. */
function equalColumns(names, actual, expected, what = '') {
  const wrong = names.filter((n, i) => actual[i] !== expected[i])
  if (wrong.length > 0)
    throw new Error(
      `${what} ${wrong.map((n) => `${n}: ${show(actual[names.indexOf(n)])} instead of ${show(expected[names.indexOf(n)])}`).join('; ')}`.trim(),
    )
}

/** Runs one case and prints its line. */
export async function check(name, run, seconds = 60) {
  let timer
  try {
    await Promise.race([
      run(),
      new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer in ${seconds} s`)), seconds * 1000)
      }),
    ])
    console.log(`ok ${name}`)
  } catch (e) {
    failed++
    console.log(
      `not ok ${name}: ${String(e?.message ?? e)
        .replaceAll(/\s+/g, ' ')
        .slice(0, 500)}`,
    )
  } finally {
    clearTimeout(timer)
  }
}

export function skip(name, why) {
  console.log(`skip ${name}: ${why}`)
}

/** Runs something that must fail; returns the error. */
export async function refused(run) {
  try {
    await run()
  } catch (e) {
    return e
  }
  throw new Error('no error')
}

export const TYPES = `
  id int unsigned not null auto_increment primary key, flag boolean, ti tinyint, tu tinyint unsigned, si smallint, su smallint unsigned,
  mi mediumint, mu mediumint unsigned, i int, iu int unsigned, bi bigint, bu bigint unsigned, de decimal(20,6), fl float, db double,
  b1 bit(1), b8 bit(8), d date, dt datetime, dt6 datetime(6), ts timestamp null, t time, t3 time(3), y year,
  c char(10), vc varchar(200), bin binary(4), vb varbinary(200), tb tinyblob, bl blob, mb mediumblob, lb longblob,
  tt tinytext, tx text, mt mediumtext, lt longtext, en enum('small','medium','large'), se set('a','b','c'), js json`

/** Columns, a literal for each, and the text that CAST(… AS CHAR) or HEX gives back. */
export const VALUES = {
  flag: ['true', '1'],
  ti: ['-128', '-128'],
  tu: ['255', '255'],
  si: ['-32768', '-32768'],
  su: ['65535', '65535'],
  mi: ['-8388608', '-8388608'],
  mu: ['16777215', '16777215'],
  i: ['-2147483648', '-2147483648'],
  iu: ['4294967295', '4294967295'],
  bi: ['-9223372036854775808', '-9223372036854775808'],
  bu: ['18446744073709551615', '18446744073709551615'],
  de: ["'-12345678901234.567890'", '-12345678901234.567890'],
  fl: ['1.5', '1.5'],
  db: ['-2.5e-10', '-2.5e-10'],
  d: ["'2024-02-29'", '2024-02-29'],
  dt: ["'2024-02-29 23:59:59'", '2024-02-29 23:59:59'],
  dt6: ["'1000-01-01 00:00:00.000001'", '1000-01-01 00:00:00.000001'],
  ts: ["'2024-02-29 12:34:56'", '2024-02-29 12:34:56'],
  t: ["'-838:59:59'", '-838:59:59'],
  t3: ["'12:34:56.789'", '12:34:56.789'],
  y: ['2024', '2024'],
  c: ["'abc'", 'abc'],
  vc: ["'Zürich — 東京 🎉'", 'Zürich — 東京 🎉'],
  tt: ["'tiny'", 'tiny'],
  tx: ["'it''s \"quoted\" \\\\ %_'", 'it\'s "quoted" \\ %_'],
  mt: ["'medium'", 'medium'],
  lt: ["repeat('x', 70000)", 'x'.repeat(70000)],
  en: ["'medium'", 'medium'],
  se: ["'c,a'", 'a,c'],
  js: [`'{"b": [1, 2.5, null, "é"], "a": true}'`, '{"a": true, "b": [1, 2.5, null, "é"]}'],
}
export const BYTES = {
  b1: ["b'1'", '01'],
  b8: ["b'10100101'", 'a5'],
  bin: ["x'00FF'", '00ff0000'],
  vb: ["x'000102FF'", '000102ff'],
  tb: ["x'DEADBEEF'", 'deadbeef'],
  bl: ["x'00'", '00'],
  mb: ["''", ''],
  lb: ["x'FFFE'", 'fffe'],
}

/** A driver's value as text, to compare it with what the server prints. */
export function asText(name, value) {
  if (value === null) return null
  if (Buffer.isBuffer(value)) return name in BYTES ? value.toString('hex') : value.toString('utf8')
  if (name === 'se' && Array.isArray(value)) return value.join(',')
  if (name === 'js' && typeof value !== 'string') return equalJson(value)
  if (name in BYTES && typeof value === 'string') return Buffer.from(value, 'latin1').toString('hex')
  return String(value)
}

const equalJson = (value) => `{"a": ${JSON.stringify(value.a)}, "b": ${JSON.stringify(value.b).replaceAll(',', ', ')}}`

/**
 * adapter = { name, connect(options) → connection }, options = { user, password, database, tls, foundRows, multi, plugin }
 * connection = { query(sql, values?) → { rows?, affected, insertId, warnings?, info?, sets? }, prepared?(sql, values) the same,
 *   stream(sql) → async iterable of rows, close(), error(e) → { errno, state, message } }
 * Rows are arrays; dates come as strings, integers beyond 2^53 as strings.
 */
export async function suite(adapter) {
  const { name } = adapter
  const database = `gw_${name}`
  const own = accounts[adapter.account] ?? server
  const login = { host: server.host, port: server.port, user: own.user, password: own.password }
  const open = (options = {}) => adapter.connect({ ...login, database, ...options })
  const using = async (options, run) => {
    const connection = await open(options)
    try {
      return await run(connection)
    } finally {
      await connection.close()
    }
  }
  const value = async (connection, sql) => (await connection.query(sql)).rows[0][0]
  const failure = async (connection, run) => adapter.error(await refused(run), connection)

  await check(`${name}: connect and make a database`, () =>
    using({ database: undefined }, async (c) => {
      await c.query(`DROP DATABASE IF EXISTS ${database}`)
      await c.query(`CREATE DATABASE ${database}`)
      await c.query(`USE ${database}`)
      equal(String(await value(c, 'SELECT DATABASE()')), database)
    }),
  )

  await check(`${name}: without TLS`, () =>
    using({ tls: false }, async (c) => equal(String((await c.query("SHOW STATUS LIKE 'Ssl_cipher'")).rows[0][1]), '')),
  )
  await check(`${name}: with TLS`, () =>
    using({ tls: true }, async (c) =>
      equal(String((await c.query("SHOW STATUS LIKE 'Ssl_cipher'")).rows[0][1]) !== '', true),
    ),
  )
  for (const [plugin, account] of Object.entries(accounts)) {
    if (!adapter.plugins.includes(plugin)) continue
    for (const tls of [false, true]) {
      const title = `${name}: ${plugin} ${tls ? 'with' : 'without'} TLS`
      if (account === undefined) skip(title, 'no account of that plugin was named')
      // Twice: caching_sha2_password answers the second time from its cache.
      else
        await check(title, async () => {
          for (let i = 0; i < 2; i++)
            await using({ ...account, tls }, async (c) =>
              equal(String(await value(c, 'SELECT CURRENT_USER()')).split('@')[0], account.user),
            )
        })
    }
  }

  await check(`${name}: wrong password is 1045, unknown database 1049`, async () => {
    const wrong = adapter.error(
      await refused(() => open({ password: 'not the password', database: undefined, wrong: true })),
    )
    equal([wrong.errno, wrong.state], [1045, '28000'])
    equal(/^Access denied for user '.*'@'.*' \(using password: YES\)$/.test(wrong.message), true, wrong.message)
    const unknown = adapter.error(await refused(() => open({ database: 'gw_no_such_database' })))
    equal([unknown.errno, unknown.state, unknown.message], [1049, '42000', "Unknown database 'gw_no_such_database'"])
  })

  await check(`${name}: text CRUD, insert ids and affected rows`, () =>
    using({}, async (c) => {
      await c.query('CREATE TABLE crud (id int auto_increment primary key, name varchar(50) not null unique, n int)')
      let r = await c.query("INSERT INTO crud (name, n) VALUES ('a', 1)")
      equal([r.affected, r.insertId], [1, 1])
      r = await c.query("INSERT INTO crud (name, n) VALUES ('b', 2), ('c', 3), ('d', NULL)")
      equal([r.affected, r.insertId], [3, 2])
      r = await c.query("INSERT INTO crud VALUES (10, 'j', 10)")
      equal([r.affected, r.insertId], [1, adapter.explicitId ?? 10])
      equal((await c.query('SELECT id, name, n FROM crud ORDER BY id')).rows, [
        [1, 'a', 1],
        [2, 'b', 2],
        [3, 'c', 3],
        [4, 'd', null],
        [10, 'j', 10],
      ])
      equal((await c.query('UPDATE crud SET n = 2 WHERE id <= 2')).affected, 1)
      equal((await c.query('UPDATE crud SET n = n + 1')).affected, 4)
      equal(
        (await c.query("INSERT INTO crud (name, n) VALUES ('a', 9) ON DUPLICATE KEY UPDATE n = VALUES(n)")).affected,
        2,
      )
      equal((await c.query('DELETE FROM crud WHERE id > 3')).affected, 2)
      equal(Number(await value(c, 'SELECT COUNT(*) FROM crud')), 3)
      equal((await c.query('SELECT * FROM crud WHERE id = 99')).rows, [])
    }),
  )

  await check(`${name}: CLIENT_FOUND_ROWS counts what matched`, async () => {
    await using({ foundRows: true }, async (c) =>
      equal((await c.query("UPDATE crud SET n = 9 WHERE name = 'a'")).affected, 1),
    )
    await using({ foundRows: false }, async (c) =>
      equal((await c.query("UPDATE crud SET n = 9 WHERE name = 'a'")).affected, 0),
    )
  })

  if (adapter.prepares) {
    await check(`${name}: prepared CRUD`, () =>
      using({}, async (c) => {
        await c.query(
          'CREATE TABLE prep (id int auto_increment primary key, s varchar(100), n bigint, d double, b blob)',
        )
        let r = await c.prepared('INSERT INTO prep (s, n, d, b) VALUES (?, ?, ?, ?)', [
          'x',
          42,
          1.25,
          Buffer.from([0, 255]),
        ])
        equal([r.affected, r.insertId], [1, 1])
        r = await c.prepared('INSERT INTO prep (s, n, d, b) VALUES (?, ?, ?, ?)', [null, null, null, null])
        equal([r.affected, r.insertId], [1, 2])
        for (let i = 0; i < 20; i++) await c.prepared('INSERT INTO prep (s, n) VALUES (?, ?)', [`n${i}`, i])
        r = await c.prepared('SELECT id, s, n, d, b FROM prep WHERE id <= ? ORDER BY id', [2])
        equal(r.rows, [
          [1, 'x', 42, 1.25, Buffer.from([0, 255])],
          [2, null, null, null, null],
        ])
        r = await c.prepared('SELECT COUNT(*) FROM prep WHERE s LIKE ? AND n >= ?', ['n%', 10])
        equal(Number(r.rows[0][0]), 10)
        equal((await c.prepared('UPDATE prep SET n = ? WHERE n < ?', [7, 5])).affected, 5)
        equal((await c.prepared('DELETE FROM prep WHERE n = ?', [7])).affected, 6)
        const e = await failure(c, () => c.prepared('SELECT * FROM prep_nope WHERE id = ?', [1]))
        equal([e.errno, e.state, e.message], [1146, '42S02', `Table '${database}.prep_nope' doesn't exist`])
        equal(Number((await c.prepared('SELECT ? + 1', [1])).rows[0][0]), 2)
      }),
    )
  }

  const names = [...Object.keys(VALUES), ...Object.keys(BYTES)]
  const expected = names.map((n) => (VALUES[n] ?? BYTES[n])[1])
  await check(`${name}: every column type, as text`, () =>
    using({}, async (c) => {
      await c.query("SET time_zone = '+00:00'")
      await c.query(`CREATE TABLE types (${TYPES})`)
      await c.query(
        `INSERT INTO types (${names.join(', ')}) VALUES (${names.map((n) => (VALUES[n] ?? BYTES[n])[0]).join(', ')})`,
      )
      const r = await c.query(`SELECT ${names.join(', ')} FROM types WHERE id = 1`)
      equalColumns(
        names,
        names.map((n, i) => asText(n, r.rows[0][i])),
        expected,
      )
    }),
  )
  if (adapter.prepares) {
    await check(`${name}: every column type, prepared`, () =>
      using({}, async (c) => {
        await c.query("SET time_zone = '+00:00'")
        const r = await c.prepared(`SELECT ${names.join(', ')} FROM types WHERE id = ?`, [1])
        const row = r.rows[0]
        equalColumns(
          names,
          names.map((n, i) => asText(n, row[i])),
          names.map((n, i) => adapter.binaryText?.[n] ?? expected[i]),
        )
        const given = names.map((n, i) => (n in BYTES ? Buffer.from(expected[i], 'hex') : expected[i]))
        await c.prepared(`INSERT INTO types (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`, given)
        const back = await c.query(`SELECT ${names.join(', ')} FROM types WHERE id = 2`)
        equalColumns(
          names,
          names.map((n, i) => asText(n, back.rows[0][i])),
          expected,
          'written with parameters:',
        )
      }),
    )
  }

  await check(`${name}: NULL in every column`, () =>
    using({}, async (c) => {
      await c.query(`INSERT INTO types (id, ${names.join(', ')}) VALUES (50, ${names.map(() => 'NULL').join(', ')})`)
      const nulls = names.map(() => null)
      equal((await c.query(`SELECT ${names.join(', ')} FROM types WHERE id = 50`)).rows[0], nulls)
      if (adapter.prepares)
        equal((await c.prepared(`SELECT ${names.join(', ')} FROM types WHERE id = ?`, [50])).rows[0], nulls)
    }),
  )

  await check(`${name}: emoji and other planes`, () =>
    using({}, async (c) => {
      const text = '😀👩‍👩‍👧🇨🇭 𝄞 ñ'
      await c.query('CREATE TABLE emoji (s varchar(100) primary key)')
      await c.query(`INSERT INTO emoji VALUES ('${text}')`)
      equal((await c.query(`SELECT s, CHAR_LENGTH(s), LENGTH(s) FROM emoji WHERE s = '${text}'`)).rows[0].map(String), [
        text,
        String([...text].length),
        String(Buffer.byteLength(text)),
      ])
      if (adapter.prepares) equal((await c.prepared('SELECT s FROM emoji WHERE s = ?', [text])).rows, [[text]])
    }),
  )

  await check(`${name}: transactions and savepoints`, () =>
    using({}, async (c) => {
      await c.query('CREATE TABLE tx (id int primary key)')
      await using({}, async (d) => {
        const count = async (x) => Number(await value(x, 'SELECT COUNT(*) FROM tx'))
        await c.query('START TRANSACTION')
        await c.query('INSERT INTO tx VALUES (1)')
        equal([await count(c), await count(d)], [1, 0])
        await c.query('ROLLBACK')
        equal(await count(c), 0)
        await c.query('BEGIN')
        await c.query('INSERT INTO tx VALUES (1)')
        await c.query('SAVEPOINT a')
        await c.query('INSERT INTO tx VALUES (2)')
        await c.query('ROLLBACK TO SAVEPOINT a')
        const e = await failure(c, () => c.query('INSERT INTO tx VALUES (1)'))
        equal([e.errno, e.message], [1062, "Duplicate entry '1' for key 'tx.PRIMARY'"])
        await c.query('INSERT INTO tx VALUES (3)')
        await c.query('COMMIT')
        equal((await d.query('SELECT id FROM tx ORDER BY id')).rows, [[1], [3]])
        await c.query('SET autocommit = 0')
        await c.query('DELETE FROM tx')
        equal(await count(d), 2)
        await c.query('ROLLBACK')
        await c.query('SET autocommit = 1')
        equal(await count(c), 2)
      })
    }),
  )

  await check(`${name}: errors with number, SQLSTATE and text`, () =>
    using({}, async (c) => {
      const cases = [
        ["INSERT INTO crud (name) VALUES ('a')", 1062, '23000', "Duplicate entry 'a' for key 'crud.name'"],
        ['SELECT * FROM nosuch', 1146, '42S02', `Table '${database}.nosuch' doesn't exist`],
        [
          'SELEC 1',
          1064,
          '42000',
          "You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'SELEC 1' at line 1",
        ],
        ['SELECT nocol FROM crud', 1054, '42S22', "Unknown column 'nocol' in 'field list'"],
        ['SELECT 1 FROM crud WHERE nocol = 1', 1054, '42S22', "Unknown column 'nocol' in 'where clause'"],
        ['INSERT INTO crud (name) VALUES (NULL)', 1048, '23000', "Column 'name' cannot be null"],
        ['INSERT INTO crud (n) VALUES (1)', 1364, 'HY000', "Field 'name' doesn't have a default value"],
        [
          "INSERT INTO crud (name, n) VALUES ('z', 99999999999)",
          1264,
          '22003',
          "Out of range value for column 'n' at row 1",
        ],
        [
          `INSERT INTO crud (name) VALUES ('${'x'.repeat(51)}')`,
          1406,
          '22001',
          "Data too long for column 'name' at row 1",
        ],
        ['USE gw_no_such_database', 1049, '42000', "Unknown database 'gw_no_such_database'"],
        ['CREATE TABLE crud (a int)', 1050, '42S01', "Table 'crud' already exists"],
        ['SELECT no_such_function(1)', 1305, '42000', `FUNCTION ${database}.no_such_function does not exist`],
        ['SET no_such_variable = 1', 1193, 'HY000', "Unknown system variable 'no_such_variable'"],
      ]
      for (const [sql, errno, state, message] of cases) {
        const e = await failure(c, () => c.query(sql))
        equal([e.errno, e.state, e.message], [errno, state, message], sql)
      }
      equal(Number(await value(c, 'SELECT 1')), 1)
    }),
  )

  if (adapter.multi) {
    await check(`${name}: several statements in one`, () =>
      using({ multi: true }, async (c) => {
        const r = await c.query(
          "SELECT 1 AS a; INSERT INTO crud (name, n) VALUES ('multi', 5); SELECT n FROM crud WHERE name = 'multi'; DELETE FROM crud WHERE name = 'multi'",
        )
        equal(r.sets.length, 4)
        equal([r.sets[0].rows, r.sets[1].affected, r.sets[2].rows, r.sets[3].affected], [[[1]], 1, [[5]], 1])
        const e = await failure(c, () => c.query('SELECT 1; SELECT * FROM nosuch; SELECT 2'))
        equal(e.errno, 1146)
        equal(Number(await value(c, 'SELECT 3')), 3)
      }),
    )
  }
  await check(`${name}: several statements are refused unless asked for`, () =>
    using({ multi: false }, async (c) => equal((await failure(c, () => c.query('SELECT 1; SELECT 2'))).errno, 1064)),
  )

  await check(`${name}: a big result is streamed`, () =>
    using({}, async (c) => {
      await c.query('CREATE TABLE big (id int auto_increment primary key, s varchar(200))')
      await c.query(
        `INSERT INTO big (s) VALUES ${Array.from({ length: 1000 }, (_, i) => `('row ${i} ${'x'.repeat(100)}')`).join(', ')}`,
      )
      for (let i = 0; i < 5; i++) await c.query('INSERT INTO big (s) SELECT s FROM big')
      let rows = 0
      let bytes = 0
      for await (const row of c.stream('SELECT id, s FROM big ORDER BY id')) {
        rows++
        bytes += row[1].length
        if (rows % 10_000 === 0) await new Promise((resolve) => setTimeout(resolve, 20))
      }
      equal(
        [rows, bytes],
        [
          32_000,
          32 * (100 * 1000 + Array.from({ length: 1000 }, (_, i) => `row ${i} `.length).reduce((a, b) => a + b)),
        ],
      )
      equal(Number(await value(c, 'SELECT 1')), 1)
    }),
  )

  await check(`${name}: a value of 5 MB and a statement of 5 MB`, () =>
    using({}, async (c) => {
      await c.query('CREATE TABLE wide (b longtext)')
      const text = 'y'.repeat(5_000_000)
      await c.query(`INSERT INTO wide VALUES ('${text}')`)
      equal((await c.query('SELECT b FROM wide')).rows[0][0] === text, true)
    }),
  )

  await check(`${name}: clean up`, () =>
    using({ database: undefined }, async (c) => void (await c.query(`DROP DATABASE ${database}`))),
  )
  process.exit(failed === 0 ? 0 : 1)
}
