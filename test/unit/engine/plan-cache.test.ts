import assert from 'node:assert/strict'
import { it } from 'node:test'
import { rowsDependency, variantKey } from '../../../src/engine/plan-cache.ts'
import type { Facts } from '../../../src/engine/plan-cache.ts'
import type { Plan } from '../../../src/engine/plan.ts'
import { fingerprint } from '../../../src/sql/fingerprint.ts'
import type { Shape } from '../../../src/sql/fingerprint.ts'
import { defaultParseOptions } from '../../../src/sql/lexer.ts'

const shapeOf = (sql: string): Shape => {
  const shape = fingerprint(Buffer.from(sql), defaultParseOptions)
  assert.ok(shape)
  return shape
}
const plan = (kind: 'rows' | 'literal'): Plan => ({ kind: 'write', steps: [{ slots: [{ source: { kind } }] }] }) as unknown as Plan

it('a plan for so many rows is not used for more: only rows of arrays are any number of rows', () => {
  const shape = shapeOf('insert into t (a) values (1),(2)')
  const more = shapeOf('insert into t (a) values (1),(2),(3)')
  assert.equal(shape.key, more.key)
  assert.deepEqual(rowsDependency(shape, plan('rows')), [])
  const dependencies = rowsDependency(shape, plan('literal'))
  const key = (rows: number): string => variantKey(dependencies, { bindings: { rows } } as unknown as Facts)
  assert.notEqual(key(shape.rows), key(more.rows))
})
