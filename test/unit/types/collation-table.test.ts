import assert from 'node:assert/strict'
import { test } from 'node:test'
import { charsetByName, CHARSETS } from '../../../src/types/charset-table.ts'
import { collationById, collationByName, COLLATIONS } from '../../../src/types/collation-table.ts'

test('collations by id and name', () => {
  assert.equal(collationById(255)?.name, 'utf8mb4_0900_ai_ci')
  assert.deepEqual(collationByName('UTF8MB4_GENERAL_CI'), {
    id: 45,
    name: 'utf8mb4_general_ci',
    charset: 'utf8mb4',
    isDefault: false,
    sortlen: 1,
    padAttribute: 'PAD SPACE',
    maxlen: 4,
  })
  assert.equal(collationByName('utf8_general_ci')?.id, 33)
  assert.equal(collationByName('nope'), undefined)
  assert.equal(collationById(0), undefined)
})

test('every collation has its character set, and every set its default and binary collation', () => {
  assert.equal(COLLATIONS.length, 286)
  assert.equal(new Set(COLLATIONS.map((c) => c.id)).size, 286)
  for (const c of COLLATIONS) assert.ok(charsetByName(c.charset), c.name)
  for (const s of CHARSETS) {
    const all = COLLATIONS.filter((c) => c.charset === s.name)
    assert.equal(all.find((c) => c.isDefault)?.id, s.defaultCollationId, s.name)
    assert.equal(collationById(s.defaultCollationId)?.name, s.defaultCollation)
    assert.equal(collationById(s.binaryCollationId)?.charset, s.name)
  }
  assert.equal(charsetByName('utf8')?.name, 'utf8mb3')
  assert.equal(charsetByName('ucs2')?.usableByClients, false)
})
