import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DURATION_BOUNDS, Histogram, LabelCounter } from '../../../src/base/query-stats.ts'
import { METRIC_PREFIX, Metrics, metricRows } from '../../../src/ops/metrics.ts'
import { emptySnapshot, retired, sumSnapshots } from '../../../src/ops/snapshot.ts'
import { state, worker } from './fixtures.ts'

const scrape = (s = state()) => new Metrics(async () => s).text()

/** The sample lines of one metric. */
async function samples(name: string, text?: string): Promise<string[]> {
  return (text ?? (await scrape())).split('\n').filter((l) => l.startsWith(`${METRIC_PREFIX}${name}{`) || l.startsWith(`${METRIC_PREFIX}${name} `))
}

test('duration bounds are 1 ms × 2^k, from 62.5 µs to 16 s', () => {
  assert.equal(DURATION_BOUNDS[0], 0.0000625)
  assert.equal(DURATION_BOUNDS[4], 0.001)
  assert.equal(DURATION_BOUNDS.at(-1), 16.384)
})

test('a histogram counts a value at its upper bound, and everything above in the last place', () => {
  const h = new Histogram()
  for (const seconds of [0, 0.001, 0.0011, 100]) h.observe(seconds)
  const { counts, sum } = h.snapshot()
  assert.equal(counts[0], 1)
  assert.equal(counts[4], 1)
  assert.equal(counts[5], 1)
  assert.equal(counts[19], 1)
  assert.ok(Math.abs(sum - 100.0021) < 1e-9)
})

test('labels beyond the limit are counted together', () => {
  const c = new LabelCounter()
  for (let i = 0; i < 1000; i++) c.add(`label ${i}`)
  const counts = c.snapshot()
  assert.equal(Object.keys(counts).length, 201)
  assert.equal(counts['other'], 800)
})

test('every metric of the contract is served, and moves with what happens', async () => {
  const promised = [
    'active_connections', 'total_queries', 'query_duration_seconds', 'errors_total', 'pg_pool_size', 'prepared_statements', 'bytes_in_total', 'bytes_out_total',
    'transactions_total', 'plan_cache_hits', 'plan_cache_misses', 'plan_cache_entries', 'plan_cache_bytes', 'pool_wait_seconds', 'pins', 'unsupported_total',
    'auth_failures_total', 'rate_limited_total', 'config_reloads_total', 'slow_queries_total',
  ]
  const idle = await scrape(state({ total: emptySnapshot(), reloads: { ok: 0, failed: 0 } }))
  const busy = await scrape()
  for (const name of promised) {
    const row = metricRows.find((r) => r.name === name)
    assert.ok(row, name)
    assert.match(busy, new RegExp(`# TYPE ${METRIC_PREFIX}${name} ${row.type}`))
    const suffix = row.type === 'histogram' ? '_count' : ''
    assert.notDeepEqual(await samples(name + suffix, idle), await samples(name + suffix, busy), name)
  }
})

test('values and labels', async () => {
  assert.deepEqual(await samples('active_connections'), ['mysql_pg_proxy_active_connections 2'])
  assert.deepEqual(await samples('total_queries'), ['mysql_pg_proxy_total_queries 2'])
  assert.deepEqual((await samples('errors_total')).toSorted(), [
    'mysql_pg_proxy_errors_total{type="connection"} 2',
    'mysql_pg_proxy_errors_total{type="query"} 0',
    'mysql_pg_proxy_errors_total{type="result_conversion"} 0',
    'mysql_pg_proxy_errors_total{type="rewrite"} 1',
    'mysql_pg_proxy_errors_total{type="transaction"} 0',
  ])
  assert.deepEqual(await samples('config_reloads_total'), ['mysql_pg_proxy_config_reloads_total{result="ok"} 1', 'mysql_pg_proxy_config_reloads_total{result="failed"} 1'])
})

test('histograms are cumulative and end at +Inf', async () => {
  const lines = await samples('query_duration_seconds_bucket')
  assert.equal(lines.length, DURATION_BOUNDS.length + 1)
  assert.ok(lines.includes('mysql_pg_proxy_query_duration_seconds_bucket{le="0.004"} 1'))
  assert.ok(lines.includes('mysql_pg_proxy_query_duration_seconds_bucket{le="0.512"} 2'))
  assert.equal(lines.at(-1), 'mysql_pg_proxy_query_duration_seconds_bucket{le="+Inf"} 2')
  assert.deepEqual(await samples('query_duration_seconds_count'), ['mysql_pg_proxy_query_duration_seconds_count 2'])
})

test("the pool's waits keep their bounds", async () => {
  const lines = await samples('pool_wait_seconds_bucket')
  assert.ok(lines.includes('mysql_pg_proxy_pool_wait_seconds_bucket{le="0.008"} 0'))
  assert.ok(lines.includes('mysql_pg_proxy_pool_wait_seconds_bucket{le="0.016"} 1'))
  assert.deepEqual(await samples('pg_pool_size'), ['mysql_pg_proxy_pg_pool_size{state="idle"} 1', 'mysql_pg_proxy_pg_pool_size{state="busy"} 1', 'mysql_pg_proxy_pg_pool_size{state="connecting"} 0'])
})

test("Node's process metrics are there", async () => {
  const text = await scrape()
  for (const name of ['process_resident_memory_bytes', 'process_cpu_seconds_total', 'nodejs_eventloop_lag_p99_seconds', 'nodejs_heap_size_used_bytes']) {
    assert.match(text, new RegExp(`^${name} `, 'm'))
  }
})

test('workers are summed, and the totals of a dead one stay', () => {
  const [a, b] = [worker(1).snapshot(), worker(3).snapshot()]
  const total = sumSnapshots([a, b])
  assert.equal(total.frontend.active, 8)
  assert.equal(total.pool.max, 40)
  assert.deepEqual(total.queries.unsupported, { 'FOREIGN DATA': 4 })
  assert.equal(total.queries.durations.counts.reduce((x, y) => x + y, 0), 6)
  assert.equal(total.shapes.length, 1)
  assert.equal(total.shapes[0]?.count, 6)
  const after = sumSnapshots([a, retired(b)])
  assert.equal(after.frontend.active, 2)
  assert.equal(after.frontend.bytesIn, total.frontend.bytesIn)
  assert.equal(after.pool.max, 10)
  assert.deepEqual(after.queries, total.queries)
  assert.deepEqual(JSON.parse(JSON.stringify(total)), total)
})
