import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { silentLogger } from '../../../src/base/log.ts'
import type { StatementEntry } from '../../../src/base/query-stats.ts'
import { createLogger } from '../../../src/ops/logger.ts'
import { createStatementLog } from '../../../src/ops/statement-log.ts'
import { Tracer } from '../../../src/ops/tracing.ts'

function logTo(settings: Parameters<typeof createLogger>[0] = { log_level: 'info', log_format: 'json' }) {
  const lines: string[] = []
  return { lines, ...createLogger(settings, { write: (line) => lines.push(line) }) }
}

const entry: StatementEntry = {
  seconds: 0.25,
  connectionId: 7,
  user: 'app',
  database: 'shop',
  sql: "SELECT * FROM t WHERE name = 'geheim'",
  digest: 'abc',
  postgres: 'SELECT * FROM "t" WHERE "name" = $1',
  rows: 3,
}
const redact = (sql: string) => sql.replace(/'[^']*'/g, '?')
const settings = { enable_query_log: false, slow_query_ms: 200, redact_parameters: true, enable_tracing: false }

test('one JSON object a line: time, level, event, fields and a message', () => {
  const { lines, logger } = logTo()
  logger.child({ connection: 3 }).info({ event: 'connected', user: 'a' }, 'a client has connected')
  const { time, ...rest } = JSON.parse(lines[0] ?? '') as Record<string, unknown>
  assert.match(String(time), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  assert.deepEqual(rest, { level: 'info', event: 'connected', connection: 3, user: 'a', message: 'a client has connected' })
  assert.ok(lines[0]?.endsWith('\n'))
})

test('level and format change while it runs, for children too', () => {
  const { lines, logger, apply } = logTo({ log_level: 'warn', log_format: 'json' })
  const child = logger.child({ connection: 3 })
  child.info({}, 'not this')
  apply({ log_level: 'debug', log_format: 'console' })
  child.debug({ text: 'a b', n: 1 }, 'but this')
  assert.equal(lines.length, 1)
  assert.match(lines[0] ?? '', /^\d\d:\d\d:\d\d\.\d{3} DEBUG but this connection=3 text="a b" n=1\n$/)
})

test('fields that hold secrets are hidden', () => {
  const { lines, logger } = logTo()
  logger.info({ password: 'geheim', user: { verifier: 'geheim' } }, 'x')
  assert.doesNotMatch(lines.join(''), /geheim/)
})

test('slow statements are logged and counted, without literals', () => {
  const { lines, logger } = logTo()
  let slow = 0
  const log = createStatementLog({ logger, settings: () => settings, redact, onSlow: () => slow++ })
  assert.equal(log.wants(0.1), false)
  assert.equal(log.wants(0.25), true)
  log.record({ ...entry, error: { errno: 1062, sqlState: '23000', message: "Duplicate entry 'geheim' for key 'k'" } })
  assert.equal(slow, 1)
  assert.doesNotMatch(lines.join(''), /geheim/)
  const { time: _time, ...line } = JSON.parse(lines[0] ?? '') as Record<string, unknown>
  assert.deepEqual(line, {
    level: 'warn', event: 'slow_query', message: 'slow query', connection: 7, user: 'app', database: 'shop', digest: 'abc', ms: 250, rows: 3,
    sql: 'SELECT * FROM t WHERE name = ?', postgres: entry.postgres, error: { errno: 1062, sqlState: '23000' },
  })
})

test('the query log has every statement; without redaction as it came; an unreadable one is not shown', () => {
  const { lines, logger } = logTo()
  let now = { ...settings, enable_query_log: true, redact_parameters: false, slow_query_ms: 0 }
  const log = createStatementLog({ logger, settings: () => now, redact: () => assert.fail('unreadable'), onSlow: () => assert.fail('not slow') })
  assert.equal(log.wants(0), true)
  log.record(entry)
  assert.match(lines[0] ?? '', /"event":"query".*geheim/)
  now = { ...now, redact_parameters: true }
  log.record(entry)
  assert.match(lines[1] ?? '', /"sql":"\(unreadable statement\)"/)
})

test('spans go to the collector as OTLP JSON, without literals', async () => {
  const bodies: string[] = []
  const collector = createServer((request, response) => {
    let body = ''
    request.on('data', (d) => (body += d)).on('end', () => {
      bodies.push(body)
      response.end('{}')
    })
  })
  await new Promise<void>((done) => collector.listen(0, '127.0.0.1', done))
  const { port } = collector.address() as AddressInfo
  const tracer = new Tracer({ endpoint: () => `http://127.0.0.1:${port}/v1/traces`, logger: silentLogger, flushMs: 60_000 })
  const log = createStatementLog({ logger: silentLogger, settings: () => ({ ...settings, slow_query_ms: 0, enable_tracing: true }), redact, onSlow() {}, tracer })
  assert.equal(log.wants(0), true)
  log.record(entry)
  await tracer.stop()
  collector.closeAllConnections()
  collector.close()
  assert.equal(bodies.length, 1)
  const span = JSON.parse(bodies[0] ?? '').resourceSpans[0].scopeSpans[0].spans[0]
  assert.equal(span.name, 'mysql SELECT')
  assert.equal(BigInt(span.endTimeUnixNano) - BigInt(span.startTimeUnixNano), 250_000_000n)
  assert.doesNotMatch(bodies[0] ?? '', /geheim/)
})

test('a collector that is down costs spans, not the gateway', async () => {
  const tracer = new Tracer({ endpoint: () => 'http://127.0.0.1:1/v1/traces', logger: silentLogger, flushMs: 60_000 })
  tracer.add(entry, 'SELECT ?')
  await tracer.stop()
  assert.equal(tracer.dropped, 1)
})
