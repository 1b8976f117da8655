// `make test-clients [ARGS="name …"]`: runs the drivers and tools of run.sh against the built gateway as users start it, with its own PostgreSQL 18
// and a process per core, and then all but the long sysbench against one in front of PostgreSQL 15. `--source` runs src instead of dist.
import { spawn } from 'node:child_process'
import { startTestGateway } from '../harness/gateway.ts'
import type { TestGateway } from '../harness/gateway.ts'
import { startPostgres } from '../harness/postgres.ts'

const built = !process.argv.includes('--source')
const names = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const QUICK = ['mariadb-cli', 'node-mysql2', 'node-mysql', 'node-mariadb', 'python-pymysql', 'python-mysqlclient', 'php-mysqli', 'php-pdo']
let [passed, failed] = [0, 0]

console.log('# PostgreSQL 18, built in')
const gateway = await startTestGateway({ built, workers: 'auto' })
await run(gateway, names)
const older = names.length === 0 ? QUICK : QUICK.filter((n) => names.includes(n))
if (older.length > 0) {
  console.log('# PostgreSQL 15')
  const postgres = await startPostgres({ version: 15 })
  await run(await startTestGateway({ built, postgres }), older)
  await postgres.stop()
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

async function run(server: TestGateway, scripts: readonly string[]): Promise<void> {
  const child = spawn('bash', ['test/clients/run.sh', ...scripts], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...server.environment } })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    process.stdout.write(text)
  })
  const status = await new Promise<number | null>((done) => child.once('close', done))
  const counts = /^(\d+) passed, (\d+) failed$/m.exec(out)
  passed += Number(counts?.[1] ?? 0)
  failed += Number(counts?.[2] ?? 0)
  if (counts === null || (status !== 0 && counts[2] === '0')) failed++
  for (const line of server.log) if (line['level'] === 'error') console.error(JSON.stringify(line))
  await server.stop()
}
