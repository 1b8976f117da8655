// `make test-clients [ARGS="name …"]`: starts the built gateway as users do, with its own PostgreSQL and a process per core, and runs the drivers and tools of run.sh against it.
import { spawn } from 'node:child_process'
import { startTestGateway } from '../harness/gateway.ts'

const gateway = await startTestGateway({ built: !process.argv.includes('--source'), workers: 'auto' })
const names = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const child = spawn('bash', ['test/clients/run.sh', ...names], { stdio: 'inherit', env: { ...process.env, ...gateway.environment } })
process.exitCode = await new Promise<number>((done) => child.once('exit', (status) => done(status ?? 1)))
for (const line of gateway.log) if (line['level'] === 'error') console.error(JSON.stringify(line))
await gateway.stop()
