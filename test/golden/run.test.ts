import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { createConnection } from 'mysql2/promise'
import type { Connection } from 'mysql2/promise'
import { parseOne } from '../../src/sql/parser/parser.ts'
import { startPostgres } from '../harness/postgres.ts'
import type { TestPostgres } from '../harness/postgres.ts'
import { accounts, startTestGateway } from '../harness/gateway.ts'
import type { TestGateway } from '../harness/gateway.ts'
import { ask, compared, goldenFiles, prepare } from './cases.ts'

const files = goldenFiles()
const name = (path: string): string => path.slice(path.indexOf('golden/') + 'golden/'.length)

describe('goldens: the parser', () => {
  for (const file of files) {
    it(name(file.path), () => {
      for (const c of file.cases) if (c.recorded.error?.[0] !== 1064) assert.doesNotThrow(() => parseOne(Buffer.from(c.sql).toString('latin1')), c.name)
    })
  }
})

const debian15 = existsSync('/usr/lib/postgresql/15/bin/postgres')

for (const version of [18, 15] as const) describe(`goldens: the gateway over PostgreSQL ${version} answers what MySQL answered`, { skip: version === 15 && !debian15 ? 'PostgreSQL 15 is not installed' : false }, () => {
  let postgres: TestPostgres
  let gateway: TestGateway
  let connection: Connection
  before(async () => {
    postgres = await startPostgres({ version })
    gateway = await startTestGateway({ postgres })
    connection = await createConnection({ host: '127.0.0.1', port: gateway.port, ...accounts.root, charset: 'utf8mb4' })
    await prepare(connection, new Set(files.flatMap((f) => f.cases.flatMap((c) => c.setups))))
  })
  after(async () => {
    connection?.destroy()
    await gateway?.stop()
    await postgres?.stop()
  })

  for (const file of files) {
    it(name(file.path), async (t) => {
      let known = 0
      const failures: string[] = []
      for (const c of file.cases) {
        const answer = await ask(connection, c.sql)
        if (c.differs !== undefined) {
          known++
          if (isDeepStrictEqual(answer, c.recorded)) failures.push(`${c.name}\n  differs no more`)
          continue
        }
        // the second time the plan comes from the cache
        const again = await ask(connection, c.sql)
        if (!isDeepStrictEqual(again, answer) && !/\block\w*\(/i.test(c.sql)) failures.push(`${c.name}\n  first ${JSON.stringify(answer)}\n  again ${JSON.stringify(again)}`)
        const same = c.refuse === undefined ? isDeepStrictEqual(compared(file, answer), compared(file, c.recorded)) : answer.error?.[0] === c.refuse
        if (!same) failures.push(`${c.name}\n  recorded ${JSON.stringify(c.recorded)}\n  answered ${JSON.stringify(answer)}`)
      }
      if (known > 0) t.diagnostic(`${known} of ${file.cases.length} cases are known differences`)
      assert.equal(failures.length, 0, `${failures.length} of ${file.cases.length} cases differ\n${failures.join('\n')}`)
    })
  }
})
