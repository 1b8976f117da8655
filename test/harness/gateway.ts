import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestPostgres } from './postgres.ts'

export type LogLine = Record<string, unknown>

export interface TestGatewayOptions {
  /** The PostgreSQL behind it; without one it starts its own. */
  readonly postgres?: TestPostgres
  /** YAML of whole sections, appended. */
  readonly sections?: string
  /** Keys of `postgres:` beside where it is. */
  readonly postgresKeys?: string
  /** Processes; 1 unless told. */
  readonly workers?: number | 'auto'
  /** Configure no accounts: root without a password, from this machine. */
  readonly noAccounts?: boolean
  /** Run the built gateway instead of its source. */
  readonly built?: boolean
}

export interface TestGateway {
  readonly port: number
  readonly metricsPort: number
  readonly pid: number
  readonly log: readonly LogLine[]
  /** What test/clients/run.sh reads: the server, root, and an account of each authentication plugin. */
  readonly environment: Readonly<Record<string, string>>
  /** The status with which it ended. */
  readonly ended: Promise<number | null>
  get(path: string): Promise<Response>
  stop(): Promise<void>
}

/** root, an account whose password is kept as caching_sha2_password does, and one of mysql_native_password. */
export const accounts = {
  root: { user: 'root', password: 'root-Wort-1' },
  sha2: { user: 'sha2_user', password: 'sha2 pässwörd' },
  native: { user: 'native_user', password: 'native-pw' },
}

/** What MySQL keeps of the password of `accounts.sha2`. */
const SHA2_VERIFIER = '0x24412430304124256B54126A1E22550A6F366A0F14430D3004272354724634583339734A677A486D64654166577A30686578796A426A4530415734487A7A655A5535706C7541'
const sha1 = (b: Buffer | string): Buffer => createHash('sha1').update(b).digest()
const nativeVerifier = (password: string): string => `*${sha1(sha1(password)).toString('hex').toUpperCase()}`
const running = new Set<() => void>()

/** Starts a gateway process on free loopback ports with a data directory of its own; throws with its log when it does not come up. */
export async function startTestGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  if (options.built && !existsSync('dist/main.js')) throw new Error('dist/main.js is missing: run make build')
  const folder = mkdtempSync(join(tmpdir(), 'aproxy-gateway-'))
  // Started by root, PostgreSQL runs as a user of its own, who must get in.
  chmodSync(folder, 0o711)
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  writeFileSync(join(folder, 'a.yaml'), configuration(folder, options))
  const env = { ...process.env }
  delete env['NODE_TEST_CONTEXT']
  const program = options.built ? ['bin/aproxy'] : ['--import', 'tsx', 'src/main.ts']
  const child = spawn(process.execPath, [...program, 'start', '--config', join(folder, 'a.yaml')], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const log: LogLine[] = []
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  const cleanup = (): void => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
  }
  watchExit()
  running.add(cleanup)
  const { port, metrics_port } = await listening(child, log).catch((error: unknown) => {
    cleanup()
    remove()
    throw error
  })
  const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${metrics_port}${path}`)
  return {
    port, metricsPort: metrics_port, pid: child.pid ?? 0, log, ended, get,
    environment: {
      GW_HOST: '127.0.0.1', GW_PORT: String(port),
      GW_USER: accounts.root.user, GW_PASSWORD: accounts.root.password,
      GW_SHA2_USER: accounts.sha2.user, GW_SHA2_PASSWORD: accounts.sha2.password,
      GW_NATIVE_USER: accounts.native.user, GW_NATIVE_PASSWORD: accounts.native.password,
    },
    async stop() {
      child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
      await ended
      clearTimeout(late)
      running.delete(cleanup)
      remove()
    },
  }
}

function configuration(folder: string, { postgres: p, postgresKeys = '', sections = '', noAccounts = false, workers = 1 }: TestGatewayOptions): string {
  const where = p ? `postgres: {host: "${p.host}", port: ${p.port}, user: "${p.user}", password: "${p.password}", database: "${p.database}", ssl_mode: disable${postgresKeys && `, ${postgresKeys}`}}` : ''
  return `server: {host: 127.0.0.1, port: 0, workers: ${workers}, data_dir: "${folder}/data", shutdown_timeout: 1s}
${where}
${noAccounts ? '' : users}
observability: {metrics_port: 0}
${sections}`
}

const users = `auth:
  users:
    - {name: ${accounts.root.user}, password: "${accounts.root.password}"}
    - {name: ${accounts.sha2.user}, verifier: "${SHA2_VERIFIER}"}
    - {name: ${accounts.native.user}, verifier: "${nativeVerifier(accounts.native.password)}"}`

/** Reads the log, line by line, until the gateway says where it listens. */
function listening(child: ChildProcess, log: LogLine[]): Promise<{ port: number; metrics_port: number }> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`the gateway does not listen; its log:\n${shown(log)}`)), 90_000)
    let rest = ''
    let errors = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const text of lines) {
        const line = JSON.parse(text) as LogLine
        log.push(line)
        if (line['event'] !== 'listening') continue
        clearTimeout(timer)
        done({ port: Number(line['port']), metrics_port: Number(line['metrics_port']) })
      }
    })
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk))
    child.once('exit', (status) => {
      clearTimeout(timer)
      fail(new Error(`the gateway ended with status ${status}:\n${errors}${shown(log)}`))
    })
  })
}

const shown = (log: readonly LogLine[]): string => log.map((l) => JSON.stringify(l)).join('\n')

let watching = false
function watchExit(): void {
  if (watching) return
  watching = true
  process.on('exit', () => {
    for (const cleanup of running) cleanup()
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
}
