import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ColumnFacts, ResultColumn } from '../../../src/types/column-definition.ts'
import { columnDefinition, NO_FACTS } from '../../../src/types/column-definition.ts'
import type { MySqlType } from '../../../src/types/type.ts'
import { reprOf, T } from '../../../src/types/type.ts'
import { ColumnFlag, TypeCode } from '../../../src/wire/constants.ts'

const session = { resultsCollationId: 255, charsetMaxLength: 4 }
const text = 'utf8mb4_0900_ai_ci'
const type = (name: MySqlType['name'], length: number, more: Partial<MySqlType> = {}): MySqlType => ({ name, unsigned: false, length, decimals: 0, collation: 'binary', ...more })
const make = (t: MySqlType, nullable: boolean, flags: ColumnFacts, orgName: string): ResultColumn =>
  ({ name: 'c', orgName, table: orgName && 't', orgTable: orgName && 't', schema: orgName && 'd', type: t, repr: reprOf(t), nullable, flags })

const codes = Object.fromEntries(Object.entries(TypeCode).map(([name, code]) => [code, name]))
const flagNames = (flags: number): string => Object.entries(ColumnFlag).filter(([, bit]) => flags & bit).map(([name]) => name).join(' ')
function shown(column: ResultColumn, s = session as Parameters<typeof columnDefinition>[1]): string {
  const d = columnDefinition(column, s)
  return `${codes[d.type]} ${d.length} ${d.decimals} ${d.charset} ${flagNames(d.flags)}`.trimEnd()
}

// What MySQL 9.7 sends over a utf8mb4 connection: type, length, decimals, character set, flags.
const columns: readonly [MySqlType, ColumnFacts, boolean, string][] = [
  [type('bigint', 20, { unsigned: true }), { primary: true, autoIncrement: true, partKey: true }, false, 'LONGLONG 20 0 63 NOT_NULL PRI_KEY UNSIGNED AUTO_INCREMENT PART_KEY'],
  [T.int, { unique: true, partKey: true }, true, 'LONG 11 0 63 UNIQUE_KEY PART_KEY'],
  [T.int, { multiple: true, partKey: true }, true, 'LONG 11 0 63 MULTIPLE_KEY PART_KEY'],
  [type('varchar', 10, { collation: text }), { noDefault: true, partKey: true }, false, 'VAR_STRING 40 0 255 NOT_NULL NO_DEFAULT_VALUE PART_KEY'],
  [T.timestamp(3), { defaultNow: true, onUpdateNow: true }, true, 'TIMESTAMP 23 3 63 BINARY TIMESTAMP ON_UPDATE_NOW'],
  [T.timestamp(), {}, true, 'TIMESTAMP 19 0 63 BINARY'],
  [T.datetime(), { defaultNow: true, onUpdateNow: true }, false, 'DATETIME 19 0 63 NOT_NULL BINARY'],
  [type('tinyint', 1), {}, true, 'TINY 1 0 63'],
  [type('smallint', 6), {}, true, 'SHORT 6 0 63'],
  [type('mediumint', 8, { unsigned: true }), {}, true, 'INT24 8 0 63 UNSIGNED'],
  [type('int', 5, { unsigned: true, zerofill: true }), {}, true, 'LONG 5 0 63 UNSIGNED ZEROFILL'],
  [type('enum', 2, { collation: text, values: ['a', 'bb'] }), { noDefault: true }, false, 'STRING 8 0 255 NOT_NULL ENUM NO_DEFAULT_VALUE'],
  [type('enum', 1, { collation: 'utf8mb4_bin', values: ['a'] }), {}, true, 'STRING 4 0 255 BINARY ENUM'],
  [type('set', 4, { collation: text, values: ['a', 'bb'] }), {}, true, 'STRING 16 0 255 SET'],
  [T.json, {}, true, 'JSON 4294967295 0 63 BLOB BINARY'],
  [type('geometry', 4294967295), {}, true, 'GEOMETRY 4294967295 0 63 BLOB BINARY'],
  [type('bit', 9, { unsigned: true }), {}, true, 'BIT 9 0 63 UNSIGNED'],
  [T.year, {}, true, 'YEAR 4 0 63 UNSIGNED ZEROFILL'],
  [type('tinyblob', 255), {}, true, 'BLOB 255 0 63 BLOB BINARY'],
  [type('blob', 65535), {}, true, 'BLOB 65535 0 63 BLOB BINARY'],
  [type('longblob', 4294967295), {}, true, 'BLOB 4294967295 0 63 BLOB BINARY'],
  [type('binary', 3), {}, true, 'STRING 3 0 63 BINARY'],
  [type('varbinary', 3), {}, true, 'VAR_STRING 3 0 63 BINARY'],
  [type('float', 12, { decimals: 31 }), {}, true, 'FLOAT 12 31 63'],
  [type('double', 22, { decimals: 31 }), {}, true, 'DOUBLE 22 31 63'],
  [type('float', 7, { decimals: 3 }), {}, true, 'FLOAT 7 3 63'],
  [T.decimal(10, 2), {}, true, 'NEWDECIMAL 12 2 63'],
  [{ ...T.decimal(10, 0, true), zerofill: true }, {}, true, 'NEWDECIMAL 10 0 63 UNSIGNED ZEROFILL'],
  [type('char', 3, { collation: 'latin1_swedish_ci' }), {}, true, 'STRING 12 0 255'],
  [type('text', 65535, { collation: text }), {}, true, 'BLOB 262140 0 255 BLOB'],
  [type('mediumtext', 16777215, { collation: text }), {}, true, 'BLOB 67108860 0 255 BLOB'],
  [type('longtext', 4294967295, { collation: text }), {}, true, 'BLOB 4294967295 0 255 BLOB'],
  [type('varchar', 5, { collation: 'utf8mb4_bin' }), {}, true, 'VAR_STRING 20 0 255 BINARY'],
  [T.date, {}, true, 'DATE 10 0 63 BINARY'],
  [T.time(2), { partKey: true }, true, 'TIME 13 2 63 BINARY PART_KEY'],
  [type('vector', 12), {}, true, 'VECTOR 12 31 63 BLOB BINARY'],
]

const expressions: readonly [MySqlType, boolean, string][] = [
  [T.bigint(2), false, 'LONGLONG 2 0 63 NOT_NULL BINARY'],
  [T.decimal(2, 1), false, 'NEWDECIMAL 4 1 63 NOT_NULL BINARY'],
  [T.double, false, 'DOUBLE 23 31 63 NOT_NULL BINARY'],
  [T.varchar(3, text), false, 'VAR_STRING 12 31 255 NOT_NULL'],
  [T.varchar(1, 'utf8mb4_bin'), false, 'VAR_STRING 4 31 255 NOT_NULL BINARY'],
  [T.null, true, 'NULL 0 0 63 BINARY'],
  [T.ubigint(20), false, 'LONGLONG 20 0 63 NOT_NULL UNSIGNED BINARY'],
  [T.datetime(3), false, 'DATETIME 23 3 63 NOT_NULL BINARY'],
  [T.date, true, 'DATE 10 0 63 BINARY'],
  [T.time(), true, 'TIME 10 0 63 BINARY'],
  [T.year, true, 'YEAR 4 0 63 UNSIGNED BINARY'],
  [type('varbinary', 4), false, 'VAR_STRING 4 31 63 NOT_NULL BINARY'],
  [type('binary', 3), false, 'STRING 3 31 63 NOT_NULL BINARY'],
  [{ ...T.string(400_000, text), length: 400_000 }, false, 'MEDIUM_BLOB 1600000 31 255 NOT_NULL'],
  [type('enum', 2, { collation: text }), true, 'ENUM 8 31 255'],
  [type('geometry', 4294967295), true, 'GEOMETRY 4294967295 0 63 BINARY'],
]

test('columns of tables', () => {
  for (const [t, flags, nullable, expected] of columns) assert.equal(shown(make(t, nullable, flags, 'c')), expected, t.name)
})

test('expressions', () => {
  for (const [t, nullable, expected] of expressions) assert.equal(shown(make(t, nullable, NO_FACTS, '')), expected, t.name)
})

test('a JSON expression is text of the connection', () => {
  assert.match(shown(make(T.json, true, NO_FACTS, '')), /^JSON \d+ 31 255 BINARY$/)
})

test('names pass through', () => {
  const d = columnDefinition({ ...make(T.int, true, NO_FACTS, 'o'), name: 'n', table: 'a', orgTable: 'b', schema: 's' }, session)
  assert.deepEqual([d.schema, d.table, d.orgTable, d.name, d.orgName], ['s', 'a', 'b', 'n', 'o'])
})

test('the character set of the results decides number and length; NULL leaves the column its own', () => {
  const c = make(type('varchar', 10, { collation: 'latin1_swedish_ci' }), true, NO_FACTS, 'c')
  assert.equal(shown(c, { resultsCollationId: 8, charsetMaxLength: 1 }), 'VAR_STRING 10 0 8')
  assert.equal(shown({ ...c, type: { ...c.type, collation: text } }, { resultsCollationId: null, charsetMaxLength: 1 }), 'VAR_STRING 40 0 255')
})
