import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutBytes, errorWithText, formatMessage, mysqlError, MySqlError } from '../../../src/errors/mysql-error.ts'
import { errorByNumber, ERRORS } from '../../../src/errors/table.ts'

test('symbols give number, state and text', () => {
  const e = mysqlError('ER_BAD_FIELD_ERROR', 'c', 'where clause')
  assert.ok(e instanceof MySqlError)
  assert.deepEqual([e.errno, e.sqlState, e.message], [1054, '42S22', "Unknown column 'c' in 'where clause'"])
  assert.equal(mysqlError('ER_NO_SUCH_TABLE', 'd', 't').message, "Table 'd.t' doesn't exist")
  assert.equal(mysqlError('ER_OPERAND_COLUMNS', 2).message, 'Operand should contain 2 column(s)')
  assert.equal(
    mysqlError('ER_UNKNOWN_STMT_HANDLER', 'nosuch', 'EXECUTE').message,
    'Unknown prepared statement handler (nosuch) given to EXECUTE',
  )
})

test('numbers find their row and every row is well formed', () => {
  assert.equal(errorByNumber(1146)?.symbol, 'ER_NO_SUCH_TABLE')
  assert.equal(errorByNumber(99), undefined)
  const seen = new Set<number>()
  for (const row of Object.values(ERRORS)) {
    assert.match(row.sqlState, /^[0-9A-Z]{5}$/, row.symbol)
    assert.ok(row.template.length > 0, row.symbol)
    assert.ok(!seen.has(row.errno), row.symbol)
    seen.add(row.errno)
    assert.doesNotMatch(formatMessage(row.template, Array(12).fill('1')), /%[-.\d*l]*[dsufc]/, row.symbol)
  }
})

test('conversions', () => {
  assert.equal(
    formatMessage('%s|%d|%ld|%lu|%llu|%u|%c|%%', ['a', 1, -2, 3n, 18446744073709551615n, 4, 'c']),
    'a|1|-2|3|18446744073709551615|4|c|%',
  )
  assert.equal(formatMessage('0x%08x', [0x1f]), '0x0000001f')
  assert.equal(formatMessage('%.*s and %-5s.', ['abc', 'x']), 'abc and x    .')
  assert.equal(formatMessage('%s %s', ['$1', '%s']), '$1 %s')
  assert.equal(formatMessage('%f', [1.5]), '1.500000')
  assert.equal(formatMessage('%s', []), '')
})

test('a precision counts bytes and never splits a character', () => {
  // Measured: SET time_zone = REPEAT('é', 100) answers 32 of them.
  assert.equal(
    mysqlError('ER_UNKNOWN_TIME_ZONE', 'é'.repeat(100)).message,
    `Unknown or incorrect time zone: '${'é'.repeat(32)}'`,
  )
  assert.equal(
    mysqlError('ER_DUP_ENTRY', 'x'.repeat(300), 't.a').message,
    `Duplicate entry '${'x'.repeat(64)}' for key 't.a'`,
  )
  assert.equal(cutBytes('a😀b', 4), 'a')
  assert.equal(cutBytes('a😀b', 5), 'a😀')
})

test('a finished text keeps the state of its number', () => {
  assert.equal(errorWithText(1048, "Column 'a' cannot be null").sqlState, '23000')
  assert.equal(errorWithText(65000, 'x').sqlState, 'HY000')
})
