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
import { askCase, compared, enter, goldenFiles, isUnreadable, prepare, runCase } from './cases.ts'
import type { Answer, Case } from './cases.ts'
import { named, variants } from './variants.ts'

const files = goldenFiles()
const name = (path: string): string => path.slice(path.indexOf('golden/') + 'golden/'.length)

describe('goldens: the parser', () => {
  for (const file of files) {
    it(name(file.path), () => {
      for (const c of file.cases) if (!isUnreadable(c.recorded)) assert.doesNotThrow(() => parseOne(Buffer.from(c.sql).toString('latin1')), c.name)
    })
  }
})

const debian15 = existsSync('/usr/lib/postgresql/15/bin/postgres')

for (const version of [18, 15] as const) describe(`goldens: the gateway over PostgreSQL ${version} answers what MySQL answered`, { skip: version === 15 && !debian15 ? 'PostgreSQL 15 is not installed' : false }, () => {
  let postgres: TestPostgres
  const gateways: TestGateway[] = []
  let caching: Connection | undefined
  let planning: Connection | undefined

  async function connect(sections: string): Promise<Connection> {
    const gateway = await startTestGateway({ postgres, sections })
    gateways.push(gateway)
    return createConnection({ host: '127.0.0.1', port: gateway.port, ...accounts.root, charset: 'utf8mb4' })
  }
  before(async () => {
    postgres = await startPostgres({ version })
    caching = await connect('')
    await prepare(caching, new Set(files.flatMap((f) => f.cases.flatMap((c) => c.setups))))
    if (version !== 18) return
    planning = await connect('plan_cache: {max_size: 0}')
    await enter(planning)
  })
  after(async () => {
    caching?.destroy()
    planning?.destroy()
    for (const gateway of gateways) await gateway.stop()
    await postgres?.stop()
  })

  /** The answers to a case by the ways in which its plan can come about. How plans are kept does not depend on PostgreSQL: one version is enough for that. */
  async function answers(c: Case): Promise<(readonly [way: string, answer: Answer])[]> {
    const cached = caching as Connection
    if (planning === undefined) return [['planned', await askCase(cached, c)]]
    const forget = (): Promise<unknown> => cached.query('FLUSH TABLES none')
    await forget()
    const given: [string, Answer][] = [
      ['planned', await askCase(cached, c)],
      ['from the plan cache', await askCase(cached, c)],
      ['without a plan cache', await askCase(planning, c)],
    ]
    const sql = named(c.sql)
    const others = c.fixed || sql === undefined ? [] : variants(sql)
    if (sql === undefined || others.length === 0) return given
    await forget()
    for (const other of others) await runCase(cached, c, other)
    const shared = await askCase(cached, c, sql)
    // names may change the meaning, as those of a derived table
    if (!isDeepStrictEqual(shared, given[0]?.[1]) && !isDeepStrictEqual(shared, await askCase(planning, c, sql))) given.push([`after ${others.join('; ')}`, shared])
    return given
  }

  for (const file of files) {
    it(name(file.path), async (t) => {
      let known = 0
      const failures: string[] = []
      for (const c of file.cases) {
        const [[first, answer], ...others] = (await answers(c)) as [readonly [string, Answer], ...(readonly [string, Answer])[]]
        for (const [way, other] of others) {
          if (!isDeepStrictEqual(other, answer)) failures.push(`${c.name}\n  ${first}: ${JSON.stringify(answer)}\n  ${way}: ${JSON.stringify(other)}`)
        }
        if (c.differs !== undefined) {
          known++
          if (isDeepStrictEqual(answer, c.recorded)) failures.push(`${c.name}\n  differs no more`)
          continue
        }
        const same = c.refuse === undefined ? isDeepStrictEqual(compared(file, answer), compared(file, c.recorded)) : answer.error?.[0] === c.refuse
        if (!same) failures.push(`${c.name}\n  recorded ${JSON.stringify(c.recorded)}\n  answered ${JSON.stringify(answer)}`)
      }
      if (known > 0) t.diagnostic(`${known} of ${file.cases.length} cases are known differences`)
      assert.equal(failures.length, 0, `${failures.length} of ${file.cases.length} cases differ\n${failures.join('\n')}`)
    })
  }
})
