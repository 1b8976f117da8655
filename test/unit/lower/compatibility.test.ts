import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unknownFunction } from '../../../src/sql/native-functions.ts'
import { names, stateOf } from '../../../src/lower/compatibility.ts'
import { RULES } from '../../../src/lower/rules/index.ts'
import { coverage } from '../../golden/coverage.ts'

test('what is done has a golden', () => {
  const covered = coverage()
  const bare = names.flatMap(([, list]) => list).filter((name) => stateOf(name).done && !covered.has(name.toUpperCase()))
  assert.deepEqual(bare, [])
})

/** Rules for syntax that has no name of its own. */
const unnamed = new Set(['CONVERT USING', 'NEG', 'ASSIGN', 'VARIABLE', 'DEFAULT_OF', 'TEMPORAL_LITERAL', 'IF', 'INTERVAL'])

test('what has a rule has a name', () => {
  const known = new Set(names.flatMap(([, list]) => list.map((name) => name.toUpperCase())))
  assert.deepEqual(Object.keys(RULES).filter((name) => !known.has(name) && !unnamed.has(name)), [])
})

test('a function without a rule is refused with its name', () => {
  assert.equal(unknownFunction('ICU_VERSION', 'icu_version').message, "This version of MySQL doesn't yet support 'icu_version'")
  assert.equal(unknownFunction('CAN_ACCESS_TABLE', 'CAN_ACCESS_TABLE').errno, 3566)
  assert.equal(unknownFunction('ENCRYPT', 'encrypt', 'd').message, 'FUNCTION d.encrypt does not exist')
})
