// table
import type { Connection } from 'mysql2/promise'
import { prepareValues } from './values.ts'

/** Companions of the values table: `w` refers to it and holds duplicates and NULLs, `x` shares names with it and has other types; views, and variables of each type. */
export const SELECT_TABLES: readonly string[] = [
  `CREATE TABLE w (
  wid INT PRIMARY KEY, vid INT, k VARCHAR(12) NOT NULL, g VARCHAR(12) COLLATE utf8mb4_general_ci, kb VARCHAR(12) COLLATE utf8mb4_bin, l CHAR(6) CHARACTER SET latin1,
  n DECIMAL(8,2), q BIGINT UNSIGNED, s SMALLINT NOT NULL, f DOUBLE, d DATE, m DATETIME(3), z TIME, lv ENUM('low', 'mid', 'É'), o JSON, h VARBINARY(6), KEY (vid), KEY (d))`,
  `INSERT INTO w VALUES
  (1, 1, 'Hello', 'abc', 'abc', 'abc', 1.50, 7, 5, 1.5, '2020-02-29', '2020-02-29 10:11:12.123', '10:11:12', 'low', '[1, 2, {"k": "v"}]', 'ab'),
  (2, 1, 'hello', 'ABC', 'ABC', 'É', 1.50, 18446744073709551615, 5, 0.1, '2020-02-29', '2000-01-01 00:00:00', '-01:30:00', 'É', '{"a": 1, "b": [true, null]}', 'AB'),
  (3, 2, '12', 'é', 'É', NULL, -3.25, 0, -7, -0.1, '2024-12-31', NULL, '00:00:00', NULL, '"str"', ''),
  (4, NULL, '', '', NULL, '', NULL, NULL, 0, NULL, NULL, '2023-07-04 08:09:10.010', NULL, 'mid', NULL, NULL),
  (5, 6, ' 7 ', NULL, 'straße', 'ab', 0.00, 42, 1000, 16777216, '2023-07-04', '2023-07-04 08:09:10.010', '23:59:59', 'low', 'null', x'00ff'),
  (6, 6, '2020-01-02', 'strasse', 'straße ', 'ab', 100.05, 7, 12, 2.25, '2019-01-31', '2019-01-31 23:59:59.999', '100:00:00', 'mid', '2.50', 'ab'),
  (7, NULL, 'a,b,c', 'abc ', 'a', 'zz', -3.25, 42, 5, NULL, '2020-02-29', '2020-02-29 10:11:12.123', '10:11:12', 'low', '[1, 2, {"k": "v"}]', 'b')`,
  'CREATE TABLE x (id BIGINT NOT NULL, ti DECIMAL(5,1), vc CHAR(10), da VARCHAR(20), vg VARCHAR(20) COLLATE utf8mb4_general_ci, p INT)',
  `INSERT INTO x VALUES (1, 1.0, 'hello', '2020-02-29', 'ABC', 10), (2, -128.0, 'no', '1000-01-01', 'abc', 20), (6, -7.0, 'a,b,c', '2023-07-04', 'STRASSE', NULL), (6, 0.5, NULL, NULL, 'é', 40), (9, NULL, '10', 'zz', NULL, 50)`,
  'CREATE VIEW v_plain AS SELECT id, vc AS c, vg, CONCAT(vb, ti) AS t, de * 2 AS n, da FROM v',
  'CREATE VIEW v_groups AS SELECT s AS id, MAX(k) AS c, SUM(n) AS n, COUNT(*) AS t, MIN(g) AS vg, MAX(d) AS da FROM w GROUP BY s',
  'CREATE VIEW v_union AS SELECT id, ti AS c, vg, tx AS t, db AS n, dm AS da FROM v UNION ALL SELECT wid + 10, n, g, l, q, d FROM w',
  "SET @i = 5, @n = 1.50, @s = 'abc', @f = 2.5e0, @d = DATE'2020-02-29', @e = NULL, @b = x'6162'",
]

/** Makes the tables in a database of its own; the session stands at a fixed moment in UTC. */
export async function prepareSelects(connection: Connection, database: string): Promise<void> {
  await prepareValues(connection, database)
  for (const sql of SELECT_TABLES) await connection.query(sql)
}
