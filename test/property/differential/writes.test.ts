import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { createConnection } from 'mysql2/promise'
import { startTestGateway, accounts } from '../../harness/gateway.ts'
import { startPostgres } from '../../harness/postgres.ts'
import type { Answer } from '../../golden/cases.ts'
import { prepareValues } from './values.ts'
import { STORES, store, storedOtherwise } from './writes.ts'
import type { Store } from './writes.ts'

/** Values stored into columns, with a real MySQL's answers; record-writes.ts writes them. */
const recorded = gunzipSync(readFileSync(new URL('writes.jsonl.gz', import.meta.url))).toString('utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Store & { readonly answers: readonly Answer[] })

/** How many of them still differ: the number only falls. */
const open = JSON.parse(readFileSync(new URL('open.json', import.meta.url), 'utf8')) as { readonly writes: number }

test(`values are stored into ${STORES.length} columns as MySQL stored them, but for ${open.writes}`, async (t) => {
  const postgres = await startPostgres()
  const gateway = await startTestGateway({ postgres })
  const connection = await createConnection({ host: '127.0.0.1', port: gateway.port, ...accounts.root, charset: 'utf8mb4' })
  try {
    await prepareValues(connection, 'aproxy_stores')
    assert.deepEqual(recorded.map(({ mode, type }) => ({ mode, type })), STORES)
    const failures: string[] = []
    for (const { answers, ...column } of recorded) failures.push(...storedOtherwise(await store(connection, column), answers).map((f) => `${column.mode} ${column.type}: ${f}`))
    t.diagnostic(`${failures.length} open differences`)
    assert.ok(failures.length <= open.writes, `${failures.length} differ, ${open.writes} are allowed\n${failures.join('\n')}`)
  } finally {
    connection.destroy()
    await gateway.stop()
    await postgres.stop()
  }
})
