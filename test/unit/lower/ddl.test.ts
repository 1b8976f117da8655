import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { parse } from 'libpg-query'
import { MySqlError } from '../../../src/errors/mysql-error.ts'
import { describeRows, indexRows } from '../../../src/lower/describe.ts'
import { showCreateTable } from '../../../src/lower/show-create.ts'
import type { Recorded } from '../../../scripts/record-ddl.ts'
import { cases } from './ddl-cases.ts'
import { startDdl, type DdlFixture } from './ddl-fixture.ts'
import { versions } from '../../harness/versions.ts'

const recorded = JSON.parse(readFileSync(new URL('./ddl-recorded.json', import.meta.url), 'utf8')) as Record<string, Recorded>

/** Statements that are known to answer otherwise than MySQL, with the reason. */
const differs: Readonly<Record<string, string>> = {}

for (const version of versions) {
  describe(`DDL on PostgreSQL ${version}, as recorded from MySQL`, () => {
    let ddl: DdlFixture
    before(async () => { ddl = await startDdl(version) })
    after(() => ddl.stop())

    for (const name of Object.keys(cases)) {
      it(name, async () => {
        await ddl.run('drop database if exists d; create database d')
        const problems: string[] = []
        for (const { sql, errno, message, warnings } of recorded[name]?.statements ?? []) {
          if (differs[sql] !== undefined) continue
          let answer = ''
          try {
            const plan = await ddl.run(sql)
            answer = plan.warnings.map((w) => `${w.level} ${w.errno} ${w.message}`).join('; ')
          } catch (error) {
            if (!(error instanceof Error)) throw error
            answer = error instanceof MySqlError ? `${error.errno} ${error.message}` : `PostgreSQL: ${error.message}`
          }
          // InnoDB's own remarks on rebuilding are not made.
          const notes = (warnings ?? []).filter((w) => !w.startsWith('Warning 124 '))
          const expected = errno === undefined ? notes.join('; ') : `${errno} ${message}`
          if (answer !== expected) problems.push(`${sql}\n   want ${expected || 'ok'}\n   got  ${answer}`)
        }
        for (const [table, shown] of Object.entries(recorded[name]?.tables ?? {})) {
          const info = await ddl.table(table).catch(() => undefined)
          if (info === undefined) { problems.push(`no table ${table}`); continue }
          const want = shown.create.replace(/ AUTO_INCREMENT=\d+/, '')
          const got = showCreateTable(info)
          if (got !== want) problems.push(`want ${want}\n got ${got}`)
          const columns = describeRows(info).map((r) => [r.Field, r.Type, r.Collation, r.Null, r.Key, r.Default, r.Extra, r.Privileges, r.Comment])
          if (JSON.stringify(columns) !== JSON.stringify(shown.columns)) problems.push(`columns of ${table}\n want ${JSON.stringify(shown.columns)}\n got  ${JSON.stringify(columns)}`)
          const indexes = indexRows(info).map((r) => Object.values(r).map((v) => (v === null ? null : String(v))))
          if (JSON.stringify(indexes) !== JSON.stringify(shown.indexes)) problems.push(`indexes of ${table}\n want ${JSON.stringify(shown.indexes)}\n got  ${JSON.stringify(indexes)}`)
        }
        assert.equal(problems.join('\n'), '')
      })
    }

    it('is all PostgreSQL\'s grammar', async () => {
      assert.ok(ddl.texts.size > 200)
      for (const text of ddl.texts) await parse(text).catch((error: Error) => assert.fail(`${error.message} in ${text}`))
    })
  })
}
