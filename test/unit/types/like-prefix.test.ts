import assert from 'node:assert/strict'
import { test } from 'node:test'
import { likeBounds } from '../../../src/types/like-prefix.ts'

test('bounds of a pattern with a constant beginning', () => {
  assert.deepEqual(likeBounds('abc%', '\\', 'unicode'), { low: 'abc', high: 'abd' })
  assert.deepEqual(likeBounds('AZ%x', '\\', 'unicode'), { low: 'AZ', high: 'b' })
  assert.deepEqual(likeBounds('x9%', '\\', 'unicode'), { low: 'x9', high: 'xa' })
  assert.deepEqual(likeBounds('a b%', '\\', 'unicode'), { low: 'a', high: 'b' })
  assert.deepEqual(likeBounds('a b%', '\\', 'binary'), { low: 'a b', high: 'a c' })
})

test('a pattern without one leaves everything', () => {
  assert.deepEqual(likeBounds('%abc', '\\', 'unicode'), { low: '', high: '\uffff' })
  assert.deepEqual(likeBounds('zz%', '\\', 'unicode'), { low: 'zz', high: '\uffff' })
  assert.deepEqual(likeBounds('_', '\\', 'binary'), { low: '', high: '\u{10ffff}' })
})

test('escaped wildcards are characters', () => {
  assert.deepEqual(likeBounds('a\\%b%', '\\', 'binary'), { low: 'a%b', high: 'a%c' })
  assert.deepEqual(likeBounds('a|_%', '|', 'binary'), { low: 'a_', high: 'a`' })
})
