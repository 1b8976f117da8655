// table
import type { Connection } from 'mysql2/promise'
import { ask } from '../../golden/cases.ts'
import type { Answer } from '../../golden/cases.ts'
import { COLUMNS } from './values.ts'

/** A column of every type, and what is stored into it. */
const TYPES = [
  'TINYINT', 'TINYINT UNSIGNED', 'SMALLINT', 'MEDIUMINT UNSIGNED', 'INT', 'INT UNSIGNED', 'BIGINT', 'BIGINT UNSIGNED', 'DECIMAL(10,3)', 'DECIMAL(5,0) UNSIGNED', 'FLOAT', 'DOUBLE', 'DOUBLE UNSIGNED', 'BIT(10)', 'BIT(1)', 'YEAR',
  'DATE', 'DATETIME', 'DATETIME(3)', 'TIMESTAMP', 'TIME', 'TIME(6)', 'CHAR(4)', 'VARCHAR(6)', 'TEXT', 'TINYTEXT', 'VARCHAR(6) CHARACTER SET latin1', 'BINARY(3)', 'VARBINARY(5)', 'BLOB', "ENUM('a', 'bcd', 'É')", "SET('x', 'yz', 'w')", 'JSON',
]

const LITERALS = [
  '0', '1', '-1', '127', '128', '255', '256', '-129', '32768', '2147483648', '-2147483649', '4294967296', '9223372036854775807', '9223372036854775808', '-9223372036854775808', '-9223372036854775809', '18446744073709551615', '18446744073709551616',
  '1e20', '1e300', '-1e300', '0.5', '1.5', '2.4999', '-0.5', '-1.5', '123456.7895', '99999.5', '1e-5', '1.999e2', 'TRUE', 'NULL',
  "''", "' '", "'abc'", "'ABC'", "'bcd'", "'É'", "'é'", "'12'", "' 12'", "'12 '", "'12abc'", "'1.5'", "'1.5x'", "'-3'", "'1e2'", "'0x10'", "'abcdefghij'", "'ab    '", "'ab      x'", "'x,yz'", "'yz,x'", "'x,q'", "'🙂'", "'ß€'",
  "'2020-02-29'", "'2021-02-29'", "'2020-2-3'", "'20200203'", "'200203'", "'2020-01-02 03:04:05'", "'2020-01-02 03:04:05.6789'", "'2020-01-02T03:04:05'", "'2020-01-02 03:04'", "'2020-01-02 24:00:00'", "'0000-00-00'", "'0000-00-00 00:00:00'", "'2020-00-00'", "'2020-01-02junk'", "'2020-01-02 03:04:05 junk'",
  "'10:11:12'", "'10:11'", "'101112'", "'-10:11:12.5'", "'838:59:59.9'", "'850:00:00'", "'1 10:11:12'", "'69'", "'70'", "'1901'", "'2155'", "'2156'", "'99'", '20200203', '200203', '20200203040506', '101112', '1011', '-101112', '70', '69', '1901', '2156',
  "DATE'2020-02-29'", "TIMESTAMP'2020-02-29 01:02:03.987'", "TIMESTAMP'1969-12-31 23:59:59'", "TIMESTAMP'2038-01-19 03:14:08'", "TIME'10:11:12.987'", "TIME'-10:11:12'", "x'00ff'", "x'31'", '0x41', "b'101'", "b'11111111111'",
  "'{\"a\": 1}'", "'[1,2]'", "'null'", "JSON_OBJECT('a', 1)", "CAST('1' AS JSON)", "CAST('\"x\"' AS JSON)", "CAST('1.5' AS JSON)", 'CAST(NOW() AS JSON)', "CAST('12' AS CHAR)", "_latin1'a'", "_binary'ab'", "REPEAT('a', 300)",
  '1/3', '1/0', 'CAST(1.5 AS DOUBLE)', 'CAST(2.5 AS DOUBLE)', 'CAST(3.5 AS FLOAT)', 'NOW()', 'CURDATE()', "'2020-01-02 03:04:05+05:30'", "'12:00:00+05:30'",
]

/** Rows of the values table whose columns are stored. */
const ROWS = [1, 2, 5]

export interface Store {
  /** sql_mode */
  readonly mode: 'strict' | 'lax'
  readonly type: string
}

export const STORES: readonly Store[] = (['strict', 'lax'] as const).flatMap((mode) => TYPES.map((type) => ({ mode, type })))

const sources = [...LITERALS.map((value) => `VALUES (#, ${value})`), ...Object.values(COLUMNS).flat().flatMap((column) => ROWS.map((row) => `SELECT #, ${column} FROM v WHERE id = ${row}`))]

/** What is asked about a type: an INSERT of each value, and what they left, in the end. */
export const statementsOf = (): readonly string[] => [...sources.map((source, i) => `INSERT INTO w ${source.replace('#', String(i))}`), 'SELECT id, c, HEX(c) FROM w ORDER BY id']

/** Takes a connection whose database has the values table; returns the answers to a type's statements. */
export async function store(connection: Connection, { mode, type }: Store): Promise<Answer[]> {
  for (const sql of [mode === 'strict' ? 'SET sql_mode = DEFAULT' : "SET sql_mode = ''", 'DROP TABLE IF EXISTS w', `CREATE TABLE w (id INT PRIMARY KEY, c ${type})`]) await connection.query(sql)
  const answers: Answer[] = []
  for (const sql of statementsOf()) {
    const answer = await ask(connection, sql)
    answers.push(sql.startsWith('SELECT') ? answer : { ...(answer.error ? { error: answer.error } : {}), ...(answer.warnings ? { warnings: answer.warnings } : {}) })
  }
  await connection.query('DROP TABLE w')
  return answers
}

/** The statements whose answers differ, and the values that were stored otherwise. */
export function storedOtherwise(ours: readonly Answer[], theirs: readonly Answer[]): string[] {
  const statements = statementsOf()
  const rows = (answers: readonly Answer[]): Map<string, string> => new Map(answers.at(-1)?.rows?.map((row) => [String(row[0]), JSON.stringify(row)]))
  const [own, other] = [rows(ours), rows(theirs)]
  return sources.flatMap((_, i) => {
    const said = [ours[i], theirs[i]].map((a) => JSON.stringify([a?.error, a?.warnings]))
    const kept = [own, other].map((r) => r.get(String(i)))
    return said[0] === said[1] && kept[0] === kept[1] ? [] : [`${statements[i]}\n  mysql  ${theirs[i]?.error ?? kept[1]} ${said[1]}\n  aproxy ${ours[i]?.error ?? kept[0]} ${said[0]}`]
  })
}
