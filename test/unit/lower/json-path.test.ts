import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isMany, legText, parseJsonPath } from '../../../src/lower/json-path.ts'

const legs = (text: string): string => parseJsonPath(text).map(legText).join(' ')

describe('JSON paths', () => {
  const good: readonly (readonly [text: string, legs: string])[] = [
    ['$', ''], ['$.a', '.a'], [' $ . a ', '.a'], ['$.a.b[0]', '.a .b #0'], ['$[last]', '#-0'], ['$[last-2]', '#-2'], ['$[ last - 2 ]', '#-2'], ['$[1 to 3]', ':1,3'], ['$[last-1 to last]', ':-1,-0'],
    ['$.*', '*'], ['$[*]', '@'], ['$**.a', '** .a'], ['$."a b".c', '.a b .c'], ['$."a\\"b"', '.a"b'], ['$.ä', '.ä'], ['$.$', '.$'], ['$."*"', '.*'],
  ]
  for (const [text, expected] of good) it(`reads ${text}`, () => assert.equal(legs(text), expected))

  // positions as MySQL 9.7 tells them
  const bad: readonly (readonly [text: string, position: number])[] = [['', 0], ['a', 1], ['$[', 2], ['$**', 3], ['$.a.', 4], ['$.a b', 4], ['$.1a', 4], ['$."a', 4], ['$[1 to 0]', 8]]
  for (const [text, position] of bad) {
    it(`refuses ${text || 'nothing'}`, () => assert.throws(() => parseJsonPath(text), (e: { errno?: number; message?: string }) => e.errno === 3143 && (e.message ?? '').endsWith(`character position ${position}.`)))
  }

  it('tells one place from many', () => {
    assert.equal(isMany(parseJsonPath('$.a[0]')), false)
    for (const path of ['$.*', '$[*]', '$**.a', '$[0 to 1]']) assert.equal(isMany(parseJsonPath(path)), true)
  })
})
