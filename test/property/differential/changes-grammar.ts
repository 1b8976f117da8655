// table

/** The tables that statements change: `a` with several unique keys, defaults, generated columns and a CHECK; `p` and its child `c`; `m` with many types; `s` is only read. */
export const TABLES: Readonly<Record<string, string>> = {
  a: `CREATE TABLE a (
  id SMALLINT AUTO_INCREMENT PRIMARY KEY, n VARCHAR(10) UNIQUE, x INT, y INT, k SMALLINT NOT NULL, d DECIMAL(6,2) NOT NULL DEFAULT 1.50, t VARCHAR(8) NOT NULL DEFAULT 'none', e INT DEFAULT (x + 100),
  g BIGINT AS (x * 2) STORED, v INT AS (k + 1) VIRTUAL, UNIQUE KEY xy (x, y), CONSTRAINT small CHECK (k < 1000))`,
  p: 'CREATE TABLE p (id INT PRIMARY KEY, u INT UNIQUE, w VARCHAR(10))',
  c: `CREATE TABLE c (
  id INT AUTO_INCREMENT PRIMARY KEY, p INT, u INT, r INT, w VARCHAR(10),
  CONSTRAINT c_p FOREIGN KEY (p) REFERENCES p (id) ON DELETE CASCADE ON UPDATE CASCADE, CONSTRAINT c_u FOREIGN KEY (u) REFERENCES p (u) ON DELETE SET NULL ON UPDATE SET NULL, CONSTRAINT c_r FOREIGN KEY (r) REFERENCES p (id))`,
  m: `CREATE TABLE m (
  id INT PRIMARY KEY, ti TINYINT, su SMALLINT UNSIGNED NOT NULL DEFAULT 7, bi BIGINT, bu BIGINT UNSIGNED, de DECIMAL(5,1), fl FLOAT, db DOUBLE, bt BIT(4), y YEAR, da DATE, dm DATETIME(3), tm TIME, ts TIMESTAMP NULL,
  ch CHAR(4), vb VARCHAR(6) COLLATE utf8mb4_bin, tx TINYTEXT, bn BINARY(3), bl BLOB, en ENUM('one', 'two', 'three') NOT NULL, se SET('x', 'y', 'z'), js JSON,
  up TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP, UNIQUE KEY (vb))`,
  s: 'CREATE TABLE s (i INT PRIMARY KEY, j INT, z VARCHAR(20))',
}

export const ROWS: Readonly<Record<string, string>> = {
  a: "INSERT INTO a (id, n, x, y, k, d, t) VALUES (1, 'one', 1, 1, 10, 1.25, 'first'), (2, 'Two', 1, 2, 20, 2.50, 'second'), (3, NULL, 2, NULL, 30, 0, ''), (5, 'é', NULL, 3, -5, 9999.99, 'fifth'), (7, '10', 7, 7, 126, -1.10, 'seven')",
  p: "INSERT INTO p VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3'), (4, NULL, 'p4'), (5, 50, NULL)",
  c: "INSERT INTO c VALUES (1, 1, 10, NULL, 'c1'), (2, 1, 20, 2, 'c2'), (3, 3, NULL, NULL, 'c3'), (4, NULL, NULL, 5, 'c4'), (6, 4, 30, NULL, 'c6')",
  m: `INSERT INTO m VALUES (1, 1, 2, 3, 4, 5.5, 1.5, 2.25, 5, 2020, '2020-02-29', '2020-02-29 10:11:12.123', '10:11:12', '2021-03-04 05:06:07', 'abc', 'Hello', 'text', 'abc', 'blob', 'one', 'x', '{"a": 1}', '2021-01-01 00:00:00'),
  (2, -128, 65535, -9223372036854775808, 18446744073709551615, -9999.9, -1e10, 1e200, 15, 1901, '1000-01-01', '9999-12-31 23:59:59.999', '-838:59:59', '1970-01-01 00:00:01', 'É x', 'ABC', '', x'ffffff', x'c3a9', 'two', 'x,y', '[1, "b"]', '2021-01-01 00:00:00'),
  (3, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'three', NULL, NULL, '2021-01-01 00:00:00')`,
  s: "INSERT INTO s VALUES (1, 1, 'one'), (2, 1, 'TWO'), (3, 2, 'three'), (4, NULL, NULL), (5, 700, '12'), (6, 99999, 'far too long for it'), (8, 8, 'new')",
}

/** sql_mode of a run of statements; null is the default. */
export const MODES: readonly (string | null)[] = [
  null, null, null, '', '', 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO', 'NO_AUTO_VALUE_ON_ZERO', 'TRADITIONAL', 'ANSI', 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,TIME_TRUNCATE_FRACTIONAL',
]

/** Columns of `m` with the kind of their values. */
const M = { ti: 'num', su: 'num', bi: 'num', bu: 'num', de: 'num', fl: 'num', db: 'num', bt: 'num', y: 'num', da: 'moment', dm: 'moment', tm: 'moment', ts: 'moment', ch: 'str', vb: 'str', tx: 'str', bn: 'str', bl: 'str', en: 'member', se: 'member', js: 'doc' }
const eachM = (make: (column: string, kind: string) => string): string[] => Object.entries(M).map(([column, kind]) => make(column, kind))

/** `#name` is one of that row's texts, at random; `{A|B}` chooses a word. An empty text takes the space behind it along. */
export const GRAMMAR: Readonly<Record<string, readonly string[]>> = {
  statement: ['#insert', '#insert', '#insert', '#upsert', '#upsert', '#upsert', '#replace', '#replace', '#update', '#update', '#update', '#join', '#delete', '#delete', '#child', '#child', '#child', '#many', '#many', '#other'],
  ign: ['', '', '', 'IGNORE'],
  // values
  id: ['NULL', 'NULL', '0', 'DEFAULT', '1', '2', '3', '4', '5', '6', '7', '8', '9', '20', "'11'", '-1', '2.5', "'x'", 'LAST_INSERT_ID()', 'LAST_INSERT_ID(3)'],
  n: ["'one'", "'ONE'", "'two'", "'É'", "'e'", "'new'", "'new '", "'n1'", "'n2'", "'n3'", "'eleven chars'", "'spaces      '", 'NULL', 'NULL', 'DEFAULT', '10', '1.50', "CONCAT('o', 'ne')", '@s', "''"],
  x: ['NULL', '1', '1', '2', '3', '7', '8', "'2'", "' 3x'", "'x'", '1.5', '99999999999', 'DEFAULT', 'x + 1', 'k', '(SELECT MAX(i) FROM s)', '(SELECT j FROM s WHERE i = 4)', '@n := @n + 1', '1 / 0', '-3000000000', '2000000000', '@n'],
  y: ['NULL', '1', '2', '3', '4', 'DEFAULT', 'x', 'x * 2', '@n', "'7'", 'LENGTH(n)'],
  k: ['1', '2', '30', '126', '127', '128', '999', '1000', '99999', "'5'", "'5 '", "'5a'", "''", 'NULL', 'DEFAULT', '-1', '1.5', 'TRUE', 'x', "(SELECT i FROM s WHERE i > 90)"],
  d: ['1', '1.005', '-2.349', '9999.99', '9999.999', '12345', "'3.14159'", "'3.1x'", 'DEFAULT', 'DEFAULT(d)', 'NULL', '1e2', '1e10', 'd + 1', 'x / 3'],
  t: ["'short'", "'much too long'", "'12345678  '", 'DEFAULT', 'DEFAULT(t)', 'NULL', '12', "''", 'n', 'NOW()', 'CONCAT(n, k)'],
  e: ['DEFAULT', '5', 'NULL', 'x', '1 + 1'],
  insert: [
    'INSERT #ign INTO a (id, n, x, y, k) VALUES #inxyk', 'INSERT #ign INTO a (n, k) VALUES #nk', 'INSERT #ign INTO a (n, x, y, k) VALUES #nxyk', 'INSERT #ign INTO a (x, k, n, d, t) VALUES (#x, #k, #n, #d, #t)', 'INSERT #ign INTO a (k, x, y, e) VALUES #kxye',
    'INSERT #ign INTO a SET k = #k, n = #n, x = #x, y = #y', 'INSERT #ign INTO a SET x = #x, y = #y, k = #k, id = #id', 'INSERT #ign INTO a (n) VALUES (#n)', 'INSERT #ign INTO a () VALUES ()', 'INSERT #ign INTO a (id, k, g) VALUES (#id, #k, {DEFAULT|5})', 'INSERT #ign INTO a VALUES (#id, #n, #x, #y, #k, #d, #t, #e, DEFAULT, DEFAULT)',
    'INSERT #ign INTO a (x, y, k) SELECT i, j, i FROM s WHERE #scond ORDER BY i', 'INSERT #ign INTO a (n, k) SELECT z, {i|j} FROM s WHERE #scond ORDER BY i{| DESC}', 'INSERT #ign INTO a (n, x, k, t) SELECT NULL, #sval, #sval, z FROM s WHERE #scond ORDER BY i', 'INSERT #ign INTO a (id, k) SELECT #sval, 1 FROM s WHERE #scond ORDER BY i', 'INSERT #ign INTO a (k, x) SELECT k, x + 10 FROM a WHERE #acond ORDER BY id',
    'INSERT #ign INTO a (k, x, y) VALUES ROW(#k, #x, 1), ROW(#k, #x, 2)', 'INSERT #ign INTO a (k, n) SELECT COUNT(*), MAX(z) FROM s WHERE #scond', 'INSERT #ign INTO a (k, n) WITH q AS (SELECT i, z FROM s) SELECT i, z FROM q WHERE #scond ORDER BY i',
  ],
  inxyk: ['(#id, #n, #x, #y, #k)', '(#id, #n, #x, #y, #k)', '(#id, #n, #x, #y, #k), #inxyk', '(NULL, NULL, 1, NULL, 1), (#id, NULL, 2, NULL, 2), (NULL, #n, 3, NULL, 3)'],
  nk: ['(#n, #k)', '(#n, #k)', '(#n, #k), #nk', "('a1', 1), ('a2', 2), (#n, 3)"],
  nxyk: ['(#n, #x, #y, #k)', '(#n, #x, #y, #k)', '(#n, #x, #y, #k), #nxyk'],
  kxye: ['(#k, #x, #y, #e)', '(#k, #x, #y, #e)', '(#k, #x, #y, #e), #kxye'],
  scond: ['i < 3', 'i <= 4', 'i > 3', 'TRUE', 'i IN (2, 8)', "z LIKE 't%'", 'j IS NOT NULL', 'FALSE', 'i = 8', 'i = 5'],
  sval: ['i', 'j', 'i + 5', 'z', 'NULL', '1', 'i * 1000', '@n := @n + 1'],
  acond: ['id = 1', 'id = 2', 'id < 4', 'n = \'ONE\'', 'n = \'nobody\'', 'x = 1', 'x = 1 AND y = 2', 'k > 15', 'n IS NULL', 'id IN (1, 5, 7)', 'TRUE', 'id > 2', 'd > 1.3', 't = \'first\'', 'id = \'3\'', 'x IN (SELECT j FROM s)', 'EXISTS (SELECT 1 FROM s WHERE i = id)', 'g = 2', 'v > 100', 'k = \'20x\''],
  order: ['id', 'id DESC', 'x, id', 'k DESC', 'n, id', 'd'],
  limit: ['', '', ' LIMIT 1', ' LIMIT 2'],
  // INSERT … ON DUPLICATE KEY UPDATE
  upsert: [
    'INSERT #ign INTO a (id, n, x, y, k) VALUES #inxyk ON DUPLICATE KEY UPDATE #usets', 'INSERT #ign INTO a (n, k) VALUES #nk ON DUPLICATE KEY UPDATE #usets', 'INSERT #ign INTO a (x, y, k) VALUES (#x, #y, #k) ON DUPLICATE KEY UPDATE #usets', 'INSERT #ign INTO a (n, x, y, k) VALUES #nxyk ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id), #uset',
    'INSERT #ign INTO a (n, x, y, k) VALUES #nxyk AS new ON DUPLICATE KEY UPDATE #aliased', 'INSERT #ign INTO a (n, x, y, k) VALUES #nxyk AS new(p, q, r, s) ON DUPLICATE KEY UPDATE #renamed', 'INSERT #ign INTO a SET n = #n, k = #k ON DUPLICATE KEY UPDATE #usets', 'INSERT #ign INTO a (id, k) VALUES (#id, #k), (#id, #k) ON DUPLICATE KEY UPDATE #usets',
    'INSERT #ign INTO a (n, k) SELECT z, i FROM s WHERE #scond ORDER BY i ON DUPLICATE KEY UPDATE #usets', 'INSERT #ign INTO a (id, k) SELECT i, #sval FROM s WHERE #scond ORDER BY i ON DUPLICATE KEY UPDATE {a.k = a.k + s.i|t = z|x = s.j, k = VALUES(k)}', 'INSERT #ign INTO a (x, y, k) SELECT j, i, 5 FROM s WHERE #scond ORDER BY i ON DUPLICATE KEY UPDATE k = k + VALUES(k)',
    'INSERT #ign INTO a (n, k) SELECT * FROM (SELECT z, i FROM s WHERE #scond ORDER BY i) AS dt ON DUPLICATE KEY UPDATE t = dt.z, k = dt.i',
  ],
  usets: ['#uset', '#uset', '#uset, #uset', '#uset, #uset, #uset'],
  uset: ['k = VALUES(k)', 'n = VALUES(n)', 'k = k + 1', 'k = k + VALUES(k)', 'x = #x', 'y = x', 'x = y', 'n = CONCAT(n, 1)', 'id = id + 10', 'id = LAST_INSERT_ID(id)', 't = DEFAULT', 'd = #d', 'k = #k', 't = #t', 'n = #n', 'k = k', 'x = VALUES(x) + 1', 'id = VALUES(id)', 'y = IF(VALUES(y) > y, VALUES(y), y)', 'e = DEFAULT', 'k = NULL', 'x = (SELECT MAX(i) FROM s)', '@n := 1', 'g = DEFAULT'],
  aliased: ['k = new.k', 'n = new.n, x = new.x + a.x', 'x = new.y, y = new.x', 'k = a.k + new.k', 't = CONCAT(new.n, new.k)', 'y = (SELECT new.x + MAX(i) FROM s)'],
  renamed: ['k = s', 'n = p, x = q', 'y = r + y, k = new.s', 'x = new.q + 1, t = p', 'k = k + s'],
  replace: [
    'REPLACE INTO a (id, n, x, y, k) VALUES #inxyk', 'REPLACE INTO a (n, k) VALUES #nk', 'REPLACE INTO a (x, y, k) VALUES (#x, #y, #k)', 'REPLACE INTO a SET id = #id, k = #k, n = #n', 'REPLACE INTO a (n, x, y, k) VALUES #nxyk', 'REPLACE INTO a (n, k) SELECT z, #sval FROM s WHERE #scond ORDER BY i', 'REPLACE INTO a (id, x, k) SELECT i, j, 3 FROM s WHERE #scond ORDER BY i',
    'REPLACE INTO a (id, k, x, y) SELECT id, k, x, y FROM a WHERE #acond ORDER BY id', 'REPLACE INTO p VALUES (#pid, #pu, #w)', 'REPLACE INTO p (id, w) SELECT i, z FROM s WHERE i > 3 ORDER BY i', 'REPLACE INTO c (id, p, u, r) VALUES (#pid, #pid, #pu, #pid)', 'REPLACE INTO s TABLE s', 'REPLACE INTO m (id, vb, en) VALUES (#pid, #str, #member)',
  ],
  update: [
    'UPDATE #ign a SET #sets WHERE #acond', 'UPDATE #ign a SET #sets WHERE #acond', 'UPDATE #ign a SET #sets WHERE #acond', 'UPDATE #ign a SET #set ORDER BY #order#limit', 'UPDATE #ign a SET #sets WHERE #acond ORDER BY #order#limit', 'UPDATE #ign a SET #sets', 'UPDATE #ign a SET x = 1 LIMIT 2', 'UPDATE #ign a AS b SET b.k = b.k + 1, b.x = b.k WHERE b.id < 3', 'UPDATE #ign a SET id = id {+|-} 1 ORDER BY id {|DESC}',
    'UPDATE #ign a SET k = (SELECT #sval FROM s WHERE i = a.id)', 'UPDATE #ign a SET n = (SELECT z FROM s WHERE i = a.x) WHERE #acond', 'UPDATE #ign a SET x = (SELECT MAX(id) FROM a) WHERE id = 1', 'WITH q AS (SELECT i FROM s WHERE j = 1) UPDATE #ign a SET k = 1 WHERE id IN (SELECT i FROM q)',
  ],
  sets: ['#set', '#set', '#set, #set', '#set, #set, #set'],
  set: ['x = #x', 'y = #y', 'n = #n', 'k = #k', 'd = #d', 't = #t', 'x = x + 1', 'y = x', 'x = y, y = x', 'k = k * 10', 'k = k + 1', 'n = CONCAT(n, x)', 'd = d / 3', 'd = d * 100', 't = n', 'id = id + 1', 'id = id + 100', 'n = UPPER(n)', 'x = g', 'e = DEFAULT', 'x = x', 'g = DEFAULT', 'x = (@n := @n + 1)', 'k = NULL', 'x = IFNULL(x, 0) - 1', 'n = DEFAULT', 'k = DEFAULT', 'd = k + x', 'k = 32767 + 1', 'v = 3'],
  join: [
    'UPDATE #ign a JOIN s ON a.id = s.i SET a.#set', 'UPDATE #ign a JOIN s ON a.x = s.j SET a.k = s.i, a.t = s.z', 'UPDATE #ign a LEFT JOIN s ON a.id = s.i SET a.y = s.j, a.x = s.i', 'UPDATE #ign a, s SET a.k = s.i, s.z = a.n WHERE a.id = s.i', 'UPDATE #ign a JOIN p ON a.id = p.id SET a.x = p.u, p.w = a.t WHERE #jcond', 'UPDATE #ign p JOIN c ON c.p = p.id SET p.w = c.w', 'UPDATE #ign p LEFT JOIN c ON c.p = p.id SET c.w = \'set\', p.u = p.u + 1 WHERE p.id > 1',
    'UPDATE #ign a JOIN (SELECT MAX(i) AS i FROM s GROUP BY j) AS q ON q.i = a.id SET a.k = q.i', 'UPDATE #ign a AS b JOIN a ON b.id = a.id + 1 SET b.x = a.x + 5, b.y = a.k', 'UPDATE #ign s JOIN a USING (i) SET s.j = 1', 'UPDATE #ign a NATURAL JOIN s SET k = i',
    'DELETE #ign a FROM a JOIN s ON a.id = s.i WHERE #jcond', 'DELETE #ign FROM a, s USING a JOIN s ON a.x = s.j WHERE s.i < 3', 'DELETE #ign a, s FROM a LEFT JOIN s ON a.id = s.i WHERE #jcond', 'DELETE #ign FROM a USING a LEFT JOIN p ON p.id = a.id WHERE p.id IS NULL', 'DELETE #ign p, c FROM p JOIN c ON c.p = p.id WHERE p.id = #pid', 'DELETE #ign c FROM c JOIN p ON c.u = p.u', 'DELETE #ign b FROM a AS b JOIN a ON b.x = a.x AND b.id > a.id', 'DELETE #ign p FROM p LEFT JOIN c ON c.p = p.id WHERE c.id IS NULL',
  ],
  jcond: ['a.id < 3', 'a.k > 15', 'a.id = 7', 'TRUE', 'a.n IS NOT NULL', 'a.id IN (SELECT i FROM s WHERE j = 1)'],
  delete: ['DELETE #ign FROM a WHERE #acond', 'DELETE #ign FROM a WHERE #acond', 'DELETE #ign FROM a WHERE #acond ORDER BY #order#limit', 'DELETE #ign FROM a ORDER BY #order LIMIT 1', 'DELETE #ign FROM a LIMIT 1', 'DELETE #ign FROM a', 'DELETE #ign FROM p WHERE id = #pid', 'DELETE #ign FROM p WHERE id > 1 ORDER BY id DESC#limit', 'DELETE #ign FROM p', 'DELETE #ign FROM c WHERE p = #pid', 'DELETE #ign FROM s WHERE #scond', 'DELETE #ign FROM a AS b WHERE b.id = 1', 'WITH q AS (SELECT i FROM s) DELETE FROM a WHERE id IN (SELECT i FROM q) AND k < 25', 'DELETE #ign FROM a WHERE x = (SELECT MIN(x) FROM a)'],
  // parents and children
  pid: ['1', '2', '3', '4', '5', '6', '9', 'NULL', "'2'"],
  pu: ['10', '20', '30', '50', '60', '99', 'NULL', 'DEFAULT'],
  w: ["'w'", 'NULL', "'eleven chars'", '5', 'DEFAULT'],
  child: [
    'INSERT #ign INTO c (p, u, r) VALUES (#pid, #pu, #pid)', 'INSERT #ign INTO c (p, u, w) VALUES (#pid, #pu, #w), (#pid, #pu, #w)', 'INSERT #ign INTO c (id, p) VALUES (#pid, #pid) ON DUPLICATE KEY UPDATE p = #pid', 'INSERT #ign INTO c (p) SELECT i FROM s ORDER BY i', 'UPDATE #ign c SET p = #pid WHERE id = #pid', 'UPDATE #ign c SET u = #pu, r = #pid WHERE id < 4', 'UPDATE #ign c SET r = #pid ORDER BY id#limit',
    'INSERT #ign INTO p VALUES (#pid, #pu, #w)', 'INSERT #ign INTO p (id, u) VALUES (#pid, #pu), (#pid, #pu) ON DUPLICATE KEY UPDATE u = VALUES(u), w = \'dup\'', 'INSERT #ign INTO p (id, u) VALUES (#pid, #pu) ON DUPLICATE KEY UPDATE id = #pid', 'UPDATE #ign p SET id = #pid WHERE id = #pid', 'UPDATE #ign p SET u = #pu WHERE id = #pid', 'UPDATE #ign p SET id = id + 10', 'UPDATE #ign p SET id = id + 10 ORDER BY id DESC', 'UPDATE #ign p SET u = u + 10, w = \'moved\' WHERE id > 2', 'DELETE #ign FROM p WHERE u = #pu',
  ],
  // many types
  num: ['0', '1', '-1', '127', '128', '255', '65536', '99999.95', '-0.5', '1e10', '1e300', '18446744073709551615', '9223372036854775808', "'12'", "'12abc'", "'abc'", "''", 'NULL', "b'101'", "x'0f'", '2020', '1/3', 'ti + 1', 'bi - 1', 'bu + 1', 'su * 1000', 'de / 3', 'NOW()', 'TRUE', 'js', 'DEFAULT', '~0', "'1e2'", '-bi'],
  moment: ["'2020-02-29'", "'2021-02-29'", "'2020-01-02 03:04:05.6789'", "'10:11:12'", "'bad'", 'NULL', '20200102', '101112', "'0000-00-00'", "DATE'2020-02-29'", "TIME'10:11:12.987'", "TIMESTAMP'2001-02-03 04:05:06.789'", 'NOW()', 'da', 'dm + INTERVAL 1 DAY', 'ts', 'tm', "da + INTERVAL 8000 YEAR", 'DEFAULT', '0', "''", "'2038-01-19 03:14:08'"],
  str: ["'a'", "'abc'", "'ABC'", "'hello'", "'too long text'", "'ab     '", "'É'", "'🙂🙂'", 'NULL', '123456', '1.5', "x'00ff'", "x'ff'", 'REPEAT(\'ab\', 150)', 'ch', 'vb', 'CONCAT(tx, vb)', 'UPPER(vb)', 'en', 'js', 'NOW()', 'DEFAULT', "''", 'da'],
  member: ["'one'", "'TWO'", "'x'", "'x,z'", "'four'", "''", '1', '2', '3', '7', '0', 'NULL', 'DEFAULT', "'three '", 'en', 'se', '1.6'],
  doc: ["'{\"a\": 2}'", "'bad'", 'NULL', '1', "JSON_SET(js, '$.a', 5)", "JSON_ARRAY(ti, vb)", "CAST('1' AS JSON)", "JSON_REMOVE(js, '$.a')", 'DEFAULT', 'vb', "'\"s\"'", 'js->\'$.a\'', "''"],
  many: [
    ...eachM((column, kind) => `INSERT #ign INTO m (id, en, ${column}) VALUES (#mid, #member, #${kind})`.replace('en, en', 'ti, en').replace('#member, #member', '1, #member')),
    ...eachM((column, kind) => `UPDATE #ign m SET ${column} = #${kind} WHERE #mcond`),
    ...eachM((column, kind) => `INSERT #ign INTO m (id, en, vb) VALUES (#mid, 2, #str) ON DUPLICATE KEY UPDATE ${column} = #${kind}`),
    'UPDATE #ign m SET ti = #num, bi = ti, de = bi, vb = de', 'UPDATE #ign m SET da = #moment, dm = da, tm = dm', 'UPDATE #ign m SET ch = #str, en = ch WHERE id < 3', 'UPDATE #ign m SET ti = #num, up = up', 'UPDATE #ign m SET up = DEFAULT', 'UPDATE #ign m SET ti = ti, su = su', "UPDATE #ign m SET js = JSON_SET(js, '$.b', ti) WHERE js IS NOT NULL",
    'INSERT #ign INTO m (id, en, tx) SELECT i + 10, #sval, z FROM s WHERE #scond ORDER BY i', 'INSERT #ign INTO m (id, en, ti, su, de, da) SELECT i + 10, 1, j, j, j / 3, i + 20200100 FROM s WHERE #scond ORDER BY i', 'INSERT #ign INTO m (id, vb, ch, en) SELECT i, z, z, z FROM s WHERE #scond ORDER BY i', 'INSERT #ign INTO m (id, en, ti, da) VALUES (#mid, #member, #num, #moment), (#mid, #member, #num, #moment)', 'INSERT #ign INTO m (id) VALUES (#mid)', 'INSERT #ign INTO m (id, ti) VALUES (#mid, #num), (#mid, #num)', 'INSERT #ign INTO m (id, en, up) VALUES (#mid, 1, {NULL|DEFAULT|0|NOW()})',
    'DELETE #ign FROM m WHERE #mcond', 'DELETE #ign FROM m ORDER BY id DESC LIMIT 1',
  ],
  mid: ['1', '2', '3', '4', '5', '6', '7', "'8'", '9', 'NULL', "'x'", '10'],
  mcond: ['id = 1', 'id = 2', 'id = 3', 'id < 3', 'TRUE', 'ti IS NULL', 'vb = \'hello\'', 'vb = \'Hello\'', 'da < NOW()', 'en = 2', "ch = 'ABC'", 'id > 90', 'bi = \'3abc\''],
  other: [
    'INSERT #ign INTO s TABLE s', 'INSERT #ign INTO s VALUES (#pid, #pu, #n)', 'INSERT INTO s VALUES (#pid, 1, \'q\') ON DUPLICATE KEY UPDATE j = j + 1', 'TRUNCATE a', 'TRUNCATE p', 'TRUNCATE TABLE c', 'BEGIN', 'BEGIN', 'COMMIT', 'ROLLBACK', 'SAVEPOINT one', 'SAVEPOINT two', 'ROLLBACK TO one', 'RELEASE SAVEPOINT one', 'ROLLBACK TO SAVEPOINT two', 'SET @n = 5', 'SET @s = \'Two\'',
    'ALTER TABLE a AUTO_INCREMENT = 50', 'INSERT INTO a (k) VALUES (1)', 'SELECT LAST_INSERT_ID(77)', 'INSERT INTO nothere VALUES (1)', 'UPDATE a SET nothere = 1', 'INSERT INTO a (k, k) VALUES (1, 2)', 'INSERT INTO a (k, n) VALUES (1)', 'INSERT INTO a (k) VALUES (1), (1, 2)', 'DELETE FROM a WHERE nothere = 1', 'UPDATE a SET k = 1, k = 2 WHERE id = 1', 'INSERT INTO a (k) VALUES (nothere)',
  ],
}
