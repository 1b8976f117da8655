import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { PgErrorFields } from '../../../src/base/pg-fields.ts'
import { foreignKeyText, fromPostgres, warningFromNotice } from '../../../src/errors/from-postgres.ts'
import type { ForeignKeyFact, PgErrorContext, StatementKind } from '../../../src/errors/from-postgres.ts'
import { keyOfDetail, quotedNames } from '../../../src/errors/postgres-fields.ts'

interface Recorded {
  sql: string
  statement: StatementKind
  table?: string
  fields: PgErrorFields
  expect: [number, string, string]
}

const recorded = JSON.parse(readFileSync(new URL('./postgres-errors.json', import.meta.url), 'utf8')) as Recorded[]
const error = (code: string, more: Partial<PgErrorFields> = {}): PgErrorFields => ({
  severity: 'ERROR',
  code,
  message: 'geheim',
  ...more,
})
const insert: PgErrorContext = { statement: 'insert', database: 'd', table: 't' }

test('errors recorded from PostgreSQL become MySQL errors', () => {
  for (const { sql, statement, table, fields, expect } of recorded) {
    const e = fromPostgres(fields, { statement, database: 'd', ...(table === undefined ? {} : { table }) })
    assert.deepEqual([e.errno, e.sqlState, e.message], expect, sql)
    if (!['P0001', 'MY000'].includes(fields.code)) assert.ok(!e.message.includes(fields.message), sql)
  }
})

test('total: any SQLSTATE answers, and the message never shows', () => {
  const first = '0123456789ABCDEFXYZ'
  for (const a of first)
    for (const b of first)
      for (const tail of ['000', '001', '001A', '501', 'P01']) {
        const code = (a + b + tail).slice(0, 5)
        if (code === 'P0001' || code === 'MY000') continue
        for (const statement of ['select', 'insert', 'delete', 'ddl'] as const) {
          const e = fromPostgres(error(code), { statement, database: '' })
          assert.ok(
            e.errno >= 1000 && /^[0-9A-Z]{5}$/.test(e.sqlState) && e.message !== '' && !e.message.includes('geheim'),
            code,
          )
        }
      }
  for (const code of ['', 'constructor', '__proto__', 'é', 'xx\n'])
    assert.equal(fromPostgres(error(code), insert).errno, 1105)
})

test('the helper schema raises finished errors and warnings', () => {
  const e = fromPostgres(error('MY000', { message: "Unknown collation: 'x'", detail: '1273', hint: 'HY000' }), insert)
  assert.deepEqual([e.errno, e.sqlState, e.message], [1273, 'HY000', "Unknown collation: 'x'"])
  assert.equal(fromPostgres(error('MY000', { message: 'x' }), insert).errno, 1105)
  assert.deepEqual(warningFromNotice(error('MY001', { message: 'Division by 0', detail: '1365', hint: 'Warning' })), {
    level: 'Warning',
    errno: 1365,
    message: 'Division by 0',
  })
  assert.equal(warningFromNotice(error('MY001', { detail: '1051', hint: 'Note' }))?.level, 'Note')
  assert.equal(warningFromNotice(error('00000')), undefined)
})

test('duplicate keys', () => {
  const detail = (d: string, constraint = 't__PRIMARY') =>
    fromPostgres(error('23505', { table: 't', schema: 'd', constraint, detail: d }), insert).message
  assert.equal(detail('Key (a, b)=(1, x) already exists.'), "Duplicate entry '1-x' for key 't.PRIMARY'")
  assert.equal(detail('Key (a)=(x)=(y) already exists.'), "Duplicate entry 'x)=(y' for key 't.PRIMARY'")
  assert.equal(
    detail('Key ("a)=(b", lower(c, \')\'))=(1, 2) already exists.', 't__k'),
    "Duplicate entry '1-2' for key 't.k'",
  )
  assert.equal(detail('', 't_pkey'), "Duplicate entry '' for key 't.PRIMARY'")
  const own = fromPostgres(
    error('23505', { table: 't', constraint: 'h4sh', detail: 'Key (b)=(\\x00ff) already exists.' }),
    {
      ...insert,
      keyName: () => 'uk',
      keyValues: () => ['\\x00\\xFF'],
    },
  )
  assert.equal(own.message, "Duplicate entry '\\x00\\xFF' for key 't.uk'")
})

test('foreign keys print their definition', () => {
  const key: ForeignKeyFact = {
    database: 'a',
    table: 'c',
    name: 'fk',
    columns: ['x', 'y'],
    referencedDatabase: 'b',
    referencedTable: 'p`q',
    referencedColumns: ['k', 'id'],
    onDelete: 'CASCADE',
    onUpdate: 'NO ACTION',
  }
  assert.equal(
    foreignKeyText(key),
    '`a`.`c`, CONSTRAINT `fk` FOREIGN KEY (`x`, `y`) REFERENCES `b`.`p``q` (`k`, `id`) ON DELETE CASCADE',
  )
  const context: PgErrorContext = {
    statement: 'delete',
    database: 'a',
    foreignKey: () => ({ ...key, referencedDatabase: 'a', onUpdate: 'SET NULL' }),
  }
  const e = fromPostgres(error('23001', { table: 'c' }), context)
  assert.equal(e.errno, 1451)
  assert.ok(
    e.message.endsWith(
      '(`a`.`c`, CONSTRAINT `fk` FOREIGN KEY (`x`, `y`) REFERENCES `p``q` (`k`, `id`) ON DELETE CASCADE ON UPDATE SET NULL)',
    ),
  )
  assert.equal(fromPostgres(error('23503', { detail: 'Key is not present in table "p".' }), insert).errno, 1452)
})

test('refused values find their column', () => {
  const context: PgErrorContext = {
    ...insert,
    parameter: (n) => ({ column: `c${n}`, row: 3, type: 'int' }),
    offender: () => ({ column: 'o', row: 2 }),
  }
  const message = (fields: PgErrorFields) => fromPostgres(fields, context).message
  assert.equal(
    message(error('22003', { where: "unnamed portal parameter $2 = '...'" })),
    "Out of range value for column 'c2' at row 3",
  )
  assert.equal(
    message(
      error('22P02', {
        message: 'invalid input syntax for type integer: "a"',
        where: "unnamed portal parameter $1 = 'it''s'",
      }),
    ),
    "Incorrect integer value: 'it's' for column 'c1' at row 3",
  )
  assert.equal(message(error('22001')), "Data too long for column 'o' at row 2")
  assert.equal(
    message(
      error('23514', { dataType: 'tinyint', constraint: 'tinyint_range', where: 'COPY t, line 9, column ti: "999"' }),
    ),
    "Out of range value for column 'ti' at row 9",
  )
  assert.equal(
    message(error('22008', { message: 'x: "2020-13-01"', where: 'COPY t, line 1, column d: "2020-13-01"' })),
    "Incorrect datetime value: '2020-13-01' for column 'd' at row 1",
  )
  assert.equal(
    message(error('22021', { message: 'invalid byte sequence for encoding "UTF8": 0xff 0x41' })),
    "Incorrect string value: '\\xFF\\x41' for column 'o' at row 2",
  )
})

test('locks, cancels and lost servers', () => {
  const code = (c: string, more: Partial<PgErrorContext> = {}) => fromPostgres(error(c), { ...insert, ...more }).errno
  assert.equal(code('40001'), 1213)
  assert.equal(code('40P01'), 1213)
  assert.equal(code('55P03'), 1205)
  assert.equal(fromPostgres(error('55P03', { message: 'could not obtain lock on row in relation "t"' }), insert).errno, 3572)
  assert.equal(code('57014'), 1317)
  assert.equal(code('57014', { cancelled: 'timeout' }), 3024)
  assert.equal(code('57014', { cancelled: 'lock-timeout' }), 1205)
  assert.equal(code('57P01'), 1053)
  assert.equal(code('08006'), 1053)
  assert.equal(code('53300'), 1040)
  assert.equal(code('28P01'), 1429)
})

test('fields are read in other languages too', () => {
  assert.deepEqual(quotedNames('Relation „d.t“ existiert nicht'), ['d.t'])
  assert.deepEqual(quotedNames("la relation « t » n'existe pas"), ['t'])
  assert.deepEqual(keyOfDetail('La clé (a, b)=(1, 2) existe déjà.'), { columns: ['a', 'b'], values: ['1', '2'] })
  assert.equal(keyOfDetail(undefined), undefined)
  assert.equal(keyOfDetail('Key is not present in table "p".'), undefined)
})
