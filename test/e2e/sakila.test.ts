import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { createGunzip } from 'node:zlib'
import { createConnection } from 'mysql2/promise'
import type { Connection } from 'mysql2/promise'
import { accounts, startTestGateway } from '../harness/gateway.ts'
import type { TestGateway } from '../harness/gateway.ts'
import { startPostgres } from '../harness/postgres.ts'
import type { TestPostgres } from '../harness/postgres.ts'
import { queries, structure, tables, views } from './sakila/queries.ts'
import type { Answer } from './sakila/rows.ts'
import { answerOf } from './sakila/rows.ts'

// Sakila, loaded through the unmodified command-line client; the answers are those of a real MySQL (sakila/record.ts).

const data = new URL('../../../shared/data/sakila/', import.meta.url)
const client = spawnSync('mariadb', ['--version']).status === 0
const reason = !existsSync(data) ? 'needs ../shared/data/sakila' : client ? false : 'needs the mariadb client (.ci/packages.sh installs it)'
if (reason !== false && !client && process.env['CI'] !== undefined) throw new Error(reason)
if (reason !== false) console.log(`sakila: ${views.length + queries.length + structure.length + 2} checks skipped: ${reason}`)
const { counts, answers } = JSON.parse(readFileSync(new URL('sakila/answers.json', import.meta.url), 'utf8')) as { counts: Record<string, number>; answers: Record<string, Answer> }

describe('Sakila', { skip: reason }, () => {
  let postgres: TestPostgres
  let gateway: TestGateway
  let connection: Connection
  let refused: string[]

  /** Feeds a script to the client and returns what it complained about. */
  async function load(file: string): Promise<string[]> {
    const { GW_PORT, GW_PASSWORD } = gateway.environment
    const child = spawn('mariadb', ['--no-defaults', '--protocol=TCP', '-h127.0.0.1', `-P${GW_PORT}`, `-u${accounts.root.user}`, '--default-character-set=utf8mb4', '--force'], {
      env: { ...process.env, MYSQL_PWD: GW_PASSWORD }, stdio: ['pipe', 'ignore', 'pipe'],
    })
    const stream = createReadStream(new URL(file, data))
    ;(file.endsWith('.gz') ? stream.pipe(createGunzip()) : stream).pipe(child.stdin)
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    await new Promise((done) => child.once('close', done))
    return errors.split('\n').filter((line) => /ERROR/.test(line))
  }

  before(async () => {
    postgres = await startPostgres()
    gateway = await startTestGateway({ postgres })
    refused = [...(await load('schema.sql')), ...(await load('data.sql.gz'))]
    connection = await createConnection({ host: '127.0.0.1', port: gateway.port, user: accounts.root.user, password: accounts.root.password, database: 'sakila', dateStrings: true, supportBigNumbers: true })
  })
  after(async () => {
    connection?.destroy()
    await gateway?.stop()
    await postgres?.stop()
  })

  test('only routines and triggers may be refused', () => {
    assert.deepEqual(refused.filter((line) => !/^ERROR 1235 .* 'CREATE (?:TRIGGER|ROUTINE|PROCEDURE|FUNCTION)'$/.test(line)), [])
  })

  test('every table has its rows', async () => {
    const found: Record<string, number> = {}
    for (const table of tables) {
      const [rows] = await connection.query(`SELECT COUNT(*) AS n FROM ${table}`)
      found[table] = Number((rows as { n: number }[])[0]?.n)
    }
    // A trigger fills it.
    const triggers = !refused.some((line) => line.includes('CREATE TRIGGER'))
    assert.deepEqual(found, triggers ? counts : { ...counts, film_text: 0 })
  })

  for (const query of [...structure, ...views, ...queries]) {
    test(query.name, async () => {
      const answer = await answerOf(connection, query)
      const expected = answers[query.name] ?? assert.fail('nothing is recorded for it')
      assert.deepEqual(answer.columns, expected.columns)
      assert.deepEqual(answer.rows, expected.rows)
      assert.deepEqual(answer, expected)
    })
  }
})
