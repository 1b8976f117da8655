import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { columnTypeText, makeType, parseColumnType } from '../../../src/catalog/column-type.ts'
import { domains, needsRecord, readType, storageOf, storedTypeOf } from '../../../src/catalog/storage.ts'

const types = [
  'tinyint', 'tinyint(1)', 'tinyint unsigned', 'smallint', 'smallint unsigned', 'mediumint', 'mediumint unsigned', 'int', 'int unsigned', 'int(5) unsigned zerofill', 'bigint', 'bigint unsigned',
  'decimal(10,0)', 'decimal(65,30)', 'decimal(5,2) unsigned', 'float', 'float(7,2)', 'float unsigned', 'double', 'double(8,3)', 'double unsigned', 'bit(1)', 'bit(63)', 'bit(64)', 'year',
  'date', 'time', 'time(3)', 'datetime', 'datetime(6)', 'timestamp', 'timestamp(2)', 'char(1)', 'char(255)', 'varchar(0)', 'varchar(1)', 'varchar(16383)', 'tinytext', 'text', 'mediumtext', 'longtext',
  'binary(1)', 'varbinary(20)', 'tinyblob', 'blob', 'mediumblob', 'longblob', "enum('a','b''c')", "set('x','y')", 'json', 'geometry', 'point', 'geomcollection', 'vector(3)',
]

describe('storage', () => {
  for (const collation of ['utf8mb4_0900_ai_ci', 'utf8mb4_general_ci', 'utf8mb4_bin', 'latin1_swedish_ci']) {
    it(`holds every declared type so that it can be told again (${collation})`, () => {
      for (const text of types) {
        const declared = parseColumnType(text, collation)
        assert.ok(declared, text)
        assert.equal(columnTypeText(declared), text)
        for (const key of [false, true]) {
          const storage = storageOf(declared, key)
          const again = readType(storedTypeOf(storage), needsRecord(declared, storage) ? text : undefined)
          assert.equal(columnTypeText(again.declared), text)
          assert.deepEqual(again.declared.type, declared.type)
          assert.equal(again.repr, storage.repr)
          assert.equal(again.baseOid, storage.baseOid)
          assert.equal(again.typeName, storage.typeName)
        }
      }
    })
  }

  it('is derivable for the common types, without a record', () => {
    const bare = types.filter((text) => {
      const declared = parseColumnType(text, 'utf8mb4_0900_ai_ci')
      return declared && !needsRecord(declared, storageOf(declared, false))
    })
    for (const text of ['int', 'bigint unsigned', 'tinyint(1)', 'varchar(1)', 'text', 'longblob', 'datetime', 'timestamp(2)', 'decimal(10,0)', 'json', 'double', 'year']) assert.ok(bare.includes(text), text)
  })

  it('ignores a record that the catalogs contradict', () => {
    const int = storedTypeOf(storageOf(makeType({ name: 'int' }, 'binary'), false))
    assert.equal(columnTypeText(readType(int, 'char(10)').declared), 'int')
    assert.equal(columnTypeText(readType(int, 'nonsense(').declared), 'int')
  })

  it('puts BIGINT UNSIGNED into 63 bits in keys only', () => {
    const declared = makeType({ name: 'bigint', unsigned: true }, 'binary')
    assert.equal(storageOf(declared, true).typeName, 'aproxy.ubigint_key')
    assert.equal(storageOf(declared, false).repr, 'numeric')
  })

  it('reads types that only PostgreSQL has', () => {
    const read = (base: string, typmod = -1): string => { const r = readType({ base, baseOid: 0, typeName: base, typmod }); return `${columnTypeText(r.declared)} ${r.repr} ${r.readAs ?? ''}`.trim() }
    assert.equal(read('uuid'), 'char(36) text text')
    assert.equal(read('bool'), 'tinyint(1) bool')
    assert.equal(read('json'), 'json jsonb jsonb')
    assert.equal(read('time', 3), 'time(3) time interval')
    assert.equal(read('tsvector'), 'longtext text text')
    assert.equal(read('my.kind'), 'longtext text text')
    assert.equal(read('text'), 'longtext text')
    assert.equal(read('varchar'), 'longtext text')
    assert.equal(read('varchar', 24), 'varchar(20) text')
    assert.equal(read('bpchar', 14), 'char(10) bpchar')
    assert.equal(read('numeric'), 'decimal(65,30) numeric')
    assert.equal(read('timestamptz'), 'timestamp(6) timestamptz')
  })

  it('knows exactly the domains that are installed', () => {
    const script = readFileSync(new URL('../../../src/pg/compat/types.sql', import.meta.url), 'utf8')
    const installed = [...script.matchAll(/^ {4}\('(\w+)', '(\w+)(?:\([\d,]+\))?',/gm)].map(([, name, base]) => `${name} ${base}`)
    assert.deepEqual(installed.sort(), Object.entries(domains).map(([name, { base }]) => `${name} ${base}`).sort())
  })
})
