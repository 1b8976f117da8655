import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  DEFAULT_SQL_MODE,
  hasSqlMode,
  isStrict,
  joinSqlModes,
  parseSqlMode,
  printSqlMode,
  SQL_MODE,
  sqlModeFromNumber,
} from '../../../src/types/sql-mode.ts'

const print = (text: string): string => {
  const parsed = parseSqlMode(text)
  return 'mode' in parsed
    ? printSqlMode(parsed.mode)
    : JSON.stringify(parsed, (_k, v: unknown) => (typeof v === 'bigint' ? `0x${v.toString(16)}` : v))
}

test('names, as a server answers them', () => {
  assert.equal(
    printSqlMode(DEFAULT_SQL_MODE),
    'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
  )
  assert.equal(print('ansi,'), 'REAL_AS_FLOAT,PIPES_AS_CONCAT,ANSI_QUOTES,IGNORE_SPACE,ONLY_FULL_GROUP_BY,ANSI')
  assert.equal(
    print('TRADITIONAL'),
    'STRICT_TRANS_TABLES,STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,TRADITIONAL,NO_ENGINE_SUBSTITUTION',
  )
  assert.equal(print('ANSI_QUOTES,ANSI_QUOTES'), 'ANSI_QUOTES')
  assert.equal(print(''), '')
  assert.equal(print(' ANSI '), '{"unknown":" ANSI"}')
  assert.equal(print('MYSQL40'), '{"unknown":"MYSQL40"}')
  assert.equal(print('constructor'), '{"unknown":"constructor"}')
  assert.equal(print('NOT_USED_9'), '{"unsupported":"0x100"}')
  assert.equal(
    print('TIME_TRUNCATE_FRACTIONAL,PAD_CHAR_TO_FULL_LENGTH'),
    'PAD_CHAR_TO_FULL_LENGTH,TIME_TRUNCATE_FRACTIONAL',
  )
})

test('numbers', () => {
  assert.deepEqual(sqlModeFromNumber(524288n + 4n), { mode: SQL_MODE.NO_AUTO_VALUE_ON_ZERO + SQL_MODE.ANSI_QUOTES })
  assert.deepEqual(sqlModeFromNumber(4294967295n), { unsupported: 0x1003ff00n })
  assert.deepEqual(sqlModeFromNumber(-1n), { unknown: '-1' })
})

test('flags', () => {
  assert.ok(isStrict(DEFAULT_SQL_MODE))
  assert.ok(!isStrict(SQL_MODE.ANSI))
  assert.ok(hasSqlMode(SQL_MODE.TIME_TRUNCATE_FRACTIONAL, SQL_MODE.TIME_TRUNCATE_FRACTIONAL))
  assert.ok(!hasSqlMode(DEFAULT_SQL_MODE, SQL_MODE.PAD_CHAR_TO_FULL_LENGTH))
  assert.equal(joinSqlModes(SQL_MODE.ANSI_QUOTES, SQL_MODE.ANSI_QUOTES), SQL_MODE.ANSI_QUOTES)
})
