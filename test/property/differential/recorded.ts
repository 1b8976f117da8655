import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { createConnection } from 'mysql2/promise'
import { startTestGateway, accounts } from '../../harness/gateway.ts'
import { startPostgres } from '../../harness/postgres.ts'
import type { Answer } from '../../golden/cases.ts'
import { difference } from './differences.ts'
import { isOfEvaluation, sayings } from './evaluation.ts'
import { KINDS } from './kinds.ts'

interface Recorded {
  readonly sql: string
  readonly answer: Answer
  /** statements that ask for parts of the expression alone, and what MySQL said of them */
  readonly parts?: readonly string[]
  readonly told?: readonly string[]
}

/** How many statements of each kind still differ without a reviewed reason: the numbers only fall. */
const open = JSON.parse(readFileSync(new URL('open.json', import.meta.url), 'utf8')) as Readonly<Record<keyof typeof KINDS, number>>

/** Statements with a real MySQL's answers, which `make fuzz ARGS="… --kind KIND --record"` writes, against the gateway. */
export function testRecorded(name: keyof typeof KINDS): void {
  const { file, known, prepare, ask } = KINDS[name]
  const recorded = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Recorded)
  test(`${recorded.length} ${name} answer as MySQL did, but for ${open[name]}`, async (t) => {
    const postgres = await startPostgres()
    const gateway = await startTestGateway({ postgres })
    const connection = await createConnection({ host: '127.0.0.1', port: gateway.port, ...accounts.root, charset: 'utf8mb4' })
    try {
      // messages tell the database that the answers were recorded in
      await prepare(connection, 'aproxy_fuzz')
      const failures: string[] = []
      let explained = 0
      for (const { sql, answer, parts = [], told = [] } of recorded) {
        const ours = await ask(connection, sql)
        const what = difference(ours, answer)
        if (what === undefined) continue
        const said = new Set<string>()
        if (told.length > 0) for (const part of parts) for (const s of sayings(await ask(connection, part))) if (told.includes(s)) said.add(s)
        if (known.some((k) => k.applies(sql, what, ours, answer)) || isOfEvaluation(what, ours, answer, said)) explained++
        else failures.push(`${what}: ${sql}\n  mysql  ${JSON.stringify(answer)}\n  aproxy ${JSON.stringify(ours)}`)
      }
      t.diagnostic(`${explained} known differences, ${failures.length} open ones`)
      assert.ok(failures.length <= open[name], `${failures.length} differ, ${open[name]} are allowed\n${failures.join('\n')}`)
    } finally {
      connection.destroy()
      await gateway.stop()
      await postgres.stop()
    }
  })
}
