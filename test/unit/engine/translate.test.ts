import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PgCatalog } from '../../../src/catalog/catalog.ts'
import { translate } from '../../../src/engine/translate.ts'
import { MySqlError } from '../../../src/errors/mysql-error.ts'

const catalog = new PgCatalog(() => assert.fail('nothing needs PostgreSQL'))
const run = (sql: string) => translate(sql, { catalog, database: 'app', serverVersion: 180_000 })

test('text, parameters, what the plan depends on, and rules', async () => {
  const { steps, pins, rules } = await run('SELECT 1 + ? AS n, @@sql_mode')
  assert.equal(steps.length, 1)
  assert.match(steps[0]?.text ?? '', /^SELECT .*\$1.* AS "n"/)
  assert.ok(steps[0]?.parameters.some((p) => p.startsWith('literal 1 as ')))
  assert.ok(steps[0]?.parameters.some((p) => p.startsWith('parameter 1 of 1 as ')))
  assert.ok(pins.includes('@@sql_mode'))
  assert.deepEqual(rules, ['+'])
})

test('what cannot be translated is a MySQL error', async () => {
  for (const [sql, errno] of [['SELECT 1 +', 1064], ['SHOW TABLES', 1235], ['SELECT no_such_function(1)', 1305], ['', 1065]] as const) {
    await assert.rejects(run(sql), (e) => e instanceof MySqlError && e.errno === errno, sql)
  }
})
