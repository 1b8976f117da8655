import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readComment, writeComment, type ColumnFacts } from '../../../src/catalog/facts.ts'
import { innerName, isUnsignedCheck, outerName, storedName, unsignedCheckName } from '../../../src/catalog/names.ts'

describe('facts in comments', () => {
  it('come back as they were written, with the user\'s comment', () => {
    for (const comment of ['', 'plain', 'two\nlines', "it's {odd}", 'aproxy: no record', 'ends with\n']) {
      for (const facts of [{}, { t: 'char(10)' }, { t: "enum('a\nb','{')", g: 'concat(`a`,_utf8mb4\'\\n\')' }] as ColumnFacts[]) {
        const read = readComment<ColumnFacts>(writeComment(comment, facts))
        assert.deepEqual({ comment: read.comment, facts: read.facts }, { comment, facts })
      }
    }
  })

  it('are absent when there is nothing to keep', () => {
    assert.equal(writeComment('', {}), null)
    assert.equal(writeComment('hello', {}), 'hello')
  })

  it('shield a user\'s comment that looks like a record', () => {
    const stored = writeComment('aproxy:{"t":"int"}', {})
    assert.deepEqual(readComment(stored), { comment: 'aproxy:{"t":"int"}', facts: {}, recorded: true })
  })

  it('that are broken are a comment', () => {
    assert.deepEqual(readComment('x\naproxy:{broken'), { comment: 'x\naproxy:{broken', facts: {}, recorded: false })
    assert.deepEqual(readComment(null), { comment: '', facts: {}, recorded: false })
  })
})

describe('names', () => {
  it('over 63 bytes are cut to whole characters and a hash', () => {
    assert.equal(storedName('short'), 'short')
    const long = 'ü'.repeat(64)
    assert.ok(Buffer.byteLength(storedName(long)) <= 63)
    assert.match(storedName(long), /^ü+_[0-9a-f]{10}$/)
    assert.notEqual(storedName(`${long}a`), storedName(`${long}b`))
  })

  it('of keys carry the table inside and not outside', () => {
    assert.equal(innerName('t', 'k'), 't__k')
    assert.equal(outerName('t', 't__k'), 'k')
    assert.equal(outerName('t', 't_pkey'), 't_pkey')
    assert.ok(isUnsignedCheck(unsignedCheckName('t', 'c')))
  })
})
