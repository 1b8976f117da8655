import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadConfig } from '../../../src/config/load.ts'
import { shareOf, workerCount } from '../../../src/workers/shares.ts'

const config = (flags: Record<string, string>, env: Record<string, string> = {}) => loadConfig({ path: undefined, flags, env }).config

test('the parts of all workers make up the whole pool', () => {
  const c = config({ workers: '4' }, { APROXY_POSTGRES_MAX_POOL_SIZE: '11', APROXY_POSTGRES_MIN_POOL_SIZE: '3' })
  for (const of of [1, 2, 3, 4]) {
    const parts = Array.from({ length: of }, (_, place) => shareOf(c, place, of))
    assert.equal(parts.reduce((n, p) => n + p.maxPool, 0), 11)
    assert.equal(parts.reduce((n, p) => n + p.minPool, 0), 3)
    assert.ok(Math.max(...parts.map((p) => p.maxPool)) - Math.min(...parts.map((p) => p.maxPool)) <= 1)
  }
})

test('no worker is left with fewer than two connections', () => {
  assert.equal(workerCount(config({ workers: '7' }, { APROXY_POSTGRES_MAX_POOL_SIZE: '7' })), 3)
  assert.equal(workerCount(config({}, { APROXY_POSTGRES_MAX_POOL_SIZE: '1' })), 1)
  assert.equal(workerCount(config({ workers: '3' })), 3)
  assert.ok(workerCount(config({})) >= 1)
})
