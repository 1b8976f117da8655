import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { createConnection } from 'mysql2/promise'
import { startTestGateway, accounts } from '../../harness/gateway.ts'
import { startPostgres } from '../../harness/postgres.ts'
import type { Answer } from '../../golden/cases.ts'
import { difference } from './differences.ts'
import { KINDS } from './kinds.ts'

const { file, known, prepare, ask } = KINDS.selects

/** SELECT statements with a real MySQL's answers; `make fuzz ARGS="… --kind selects --record"` writes them. */
const recorded = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as { readonly sql: string; readonly answer: Answer })

/** How many of them still differ without a reviewed reason: the number only falls. */
const open = JSON.parse(readFileSync(new URL('open.json', import.meta.url), 'utf8')) as { readonly selects: number }

test(`${recorded.length} SELECT statements answer as MySQL did, but for ${open.selects}`, async (t) => {
  const postgres = await startPostgres()
  const gateway = await startTestGateway({ postgres })
  const connection = await createConnection({ host: '127.0.0.1', port: gateway.port, ...accounts.root, charset: 'utf8mb4' })
  try {
    await prepare(connection, 'aproxy_selects')
    const failures: string[] = []
    let explained = 0
    for (const { sql, answer } of recorded) {
      const ours = await ask(connection, sql)
      const what = difference(ours, answer)
      if (what === undefined) continue
      if (known.some((k) => k.applies(sql, what, ours, answer))) explained++
      else failures.push(`${what}: ${sql}\n  mysql  ${JSON.stringify(answer)}\n  aproxy ${JSON.stringify(ours)}`)
    }
    t.diagnostic(`${explained} known differences, ${failures.length} open ones`)
    assert.ok(failures.length <= open.selects, `${failures.length} differ, ${open.selects} are allowed\n${failures.join('\n')}`)
  } finally {
    connection.destroy()
    await gateway.stop()
    await postgres.stop()
  }
})
