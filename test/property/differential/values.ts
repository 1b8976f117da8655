// table
import type { Connection } from 'mysql2/promise'

/** A table with a column of every type, and rows that hold each type's ordinary, extreme and odd values. */
export const VALUES_TABLE: readonly string[] = [
  `CREATE TABLE v (
  id INT PRIMARY KEY,
  ti TINYINT, tu TINYINT UNSIGNED, sm SMALLINT, mi MEDIUMINT, i INT, iu INT UNSIGNED, bi BIGINT, bu BIGINT UNSIGNED,
  de DECIMAL(10,3), dk DECIMAL(30,0), du DECIMAL(8,2) UNSIGNED, fl FLOAT, db DOUBLE, bt BIT(10), y YEAR,
  da DATE, dm DATETIME, d6 DATETIME(6), ts TIMESTAMP NULL, t3 TIMESTAMP(3) NULL, tm TIME, t6 TIME(6),
  ch CHAR(8), vc VARCHAR(20), vn VARCHAR(30) NOT NULL, vb VARCHAR(20) COLLATE utf8mb4_bin, vg VARCHAR(20) COLLATE utf8mb4_general_ci, tx TEXT,
  bn BINARY(4), vy VARBINARY(10), bl BLOB, en ENUM('a', 'bcd', 'É'), se SET('x', 'yz', 'w'), js JSON)`,
  `INSERT INTO v VALUES
  (1, 1, 2, 3, 4, 5, 6, 7, 8, 1.500, 12345678901234567890, 0.25, 1.5, 2.25, 5, 2020, '2020-02-29', '2020-02-29 10:11:12', '2020-02-29 10:11:12.123456', '2021-03-04 05:06:07', '2021-03-04 05:06:07.891',
   '10:11:12', '10:11:12.654321', 'abc', 'Hello', '12', 'Abc', 'abc', 'text one', x'00ff10', x'6162', 'blob', 'a', 'x', '{"a": 1, "b": [1, "x", null]}'),
  (2, -128, 255, -32768, -8388608, -2147483648, 4294967295, -9223372036854775808, 18446744073709551615, -9999999.999, -99999999999999999999, 999999.99, -1e10, 1e200, 1023, 1901,
   '1000-01-01', '9999-12-31 23:59:59', '9999-12-31 23:59:59.999999', '1970-01-01 00:00:01', '2038-01-19 03:14:07.999', '-838:59:59', '838:59:59.000000',
   'É x', '-1.5e2xyz', 'ABC,abc', 'ABC', 'ABC ', '2020-01-02 03:04:05', x'ffffffff', x'', x'c3a9', 'bcd', 'x,yz', '[1, 2.5, "abc", {"k": true}]'),
  (3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2155, '2024-12-31', '2000-01-01 00:00:00', '1999-12-31 23:59:59.500000', '2000-02-29 00:00:00', '2000-01-01 12:00:00.500', '00:00:00', '-00:00:00.500000',
   '', '', '', '', '', '', x'00', x'00', '', 'É', '', '"str"'),
  (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0x1A', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  (5, 127, 100, 32767, 8388607, 2147483647, 2147483648, 9223372036854775807, 9223372036854775808, 0.005, 1, 10.05, 0.1, -0.1, 682, 1999, '1999-01-31', '2019-10-27 02:30:00', '2020-06-15 12:00:00.000001',
   '2019-10-27 02:30:00', '2019-06-30 23:59:59.999', '23:59:59', '01:02:03.000100', '10', '20200102', ' 7 ', 'é', 'É', '10:11:12', x'31323334', '12.50', '2020-01-02', 'a', 'w', 'null'),
  (6, -7, 9, 12, -300, 1000, 65536, -42, 1234567890123, 123.456, -5, 1.10, 16777216, 1.7976931348623157e308, 1, 2000, '2023-07-04', '2023-07-04 00:00:00', '2023-07-04 23:00:00.000000',
   '2023-07-04 08:09:10', '2023-07-04 08:09:10.010', '-01:30:00', '100:00:00.250000', 'ZZ  ', 'a,b,c', '🙂x', 'straße', 'strasse', 'lorem ipsum dolor', 'ab', 'AB', x'00010203', 'bcd', 'yz,w', '{"k": "v", "n": 12.5}')`,
]

/** The columns by what they hold. */
export const COLUMNS = {
  number: ['ti', 'tu', 'sm', 'mi', 'i', 'iu', 'bi', 'bu', 'de', 'dk', 'du', 'fl', 'db', 'bt', 'y'],
  small: ['ti', 'sm', 'tu', 'id'],
  text: ['ch', 'vc', 'vn', 'vb', 'vg', 'tx', 'en', 'se'],
  bytes: ['bn', 'vy', 'bl'],
  moment: ['da', 'dm', 'd6', 'ts', 't3'],
  time: ['tm', 't6'],
  json: ['js'],
} as const

/** Makes the table in a database of its own; the session stands at a fixed moment in UTC. */
export async function prepareValues(connection: Connection, database: string): Promise<void> {
  const session = ["SET time_zone = '+00:00'", 'SET timestamp = 1795262400']
  for (const sql of [`DROP DATABASE IF EXISTS ${database}`, `CREATE DATABASE ${database}`, `USE ${database}`, ...session, ...VALUES_TABLE]) await connection.query(sql)
}
