import { chmodSync, chownSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Cluster } from '../../src/backend/cluster.ts'
import type { ServerBinaries } from '../../src/backend/embedded-binaries.ts'
import { embeddedBinaries, installedBinaries } from '../../src/backend/embedded-binaries.ts'
import { relocationDirectory } from '../../src/backend/embedded.ts'
import { serverUser } from '../../src/backend/system-user.ts'

export type PostgresVersion = 15 | 18

export interface TestPostgres {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
  readonly socketDirectory: string | undefined
  readonly version: string
  /** Shuts the server down and keeps its data; `start` brings it back on the same port. */
  pause(): Promise<void>
  start(): Promise<void>
  /** Shuts the server down and removes its data. */
  stop(): Promise<void>
}

export interface TestPostgresOptions {
  readonly version?: PostgresVersion
  readonly settings?: Readonly<Record<string, string | number>>
  /** Offer TLS with the certificate in test/harness/tls, made for localhost and 127.0.0.1. */
  readonly tls?: boolean
}

const DEBIAN_15 = '/usr/lib/postgresql/15/bin'
export const hasPostgres15 = existsSync(join(DEBIAN_15, 'postgres'))
const running = new Set<() => void>()

/** Starts a throw-away PostgreSQL, durable in nothing; throws when PostgreSQL 15 is asked for and not installed. */
export async function startPostgres(options: TestPostgresOptions = {}): Promise<TestPostgres> {
  const user = serverUser()
  const binaries = binariesOf(options.version ?? 18, user)
  const directory = mkdtempSync(join(tmpdir(), 'aproxy-pg-'))
  chmodSync(directory, 0o711)
  if (user) chownSync(directory, user.uid, user.gid)
  const account = { superuser: 'tester', password: 'test-password' }
  const settings = {
    fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '32MB', max_connections: 100,
    autovacuum: 'off', jit: 'off', max_wal_senders: 0, wal_level: 'minimal', shared_memory_type: 'mmap',
    ...(options.tls ? tlsSettings(directory, user) : {}),
    ...options.settings,
  }
  const cluster = new Cluster({ directory, binaries, user, ...account, settings, durable: false })
  const cleanup = (): void => {
    cluster.abandon()
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
  }
  watchExit()
  running.add(cleanup)
  try {
    await cluster.start()
  } catch (error) {
    cleanup()
    running.delete(cleanup)
    throw error
  }
  const { port } = cluster
  return {
    host: '127.0.0.1',
    port,
    user: account.superuser,
    password: account.password,
    database: 'postgres',
    socketDirectory: cluster.socketDirectory,
    version: binaries.version,
    pause: () => cluster.stop(),
    start: () => cluster.start(),
    async stop() {
      await cluster.stop(5000)
      running.delete(cleanup)
      rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

// The server reads the key only from a file of its own user that nobody else can read.
function tlsSettings(directory: string, user: ReturnType<typeof serverUser>): Record<string, string> {
  const copy = (name: string): string => {
    const target = join(directory, name)
    copyFileSync(new URL(`tls/${name}`, import.meta.url), target)
    chmodSync(target, 0o600)
    if (user) chownSync(target, user.uid, user.gid)
    return target
  }
  return { ssl: 'on', ssl_cert_file: copy('server.crt'), ssl_key_file: copy('server.key') }
}

function binariesOf(version: PostgresVersion, user: ReturnType<typeof serverUser>): ServerBinaries {
  if (version === 18) return embeddedBinaries(user, relocationDirectory)
  if (!hasPostgres15) {
    throw new Error(`PostgreSQL 15 is not installed (${DEBIAN_15}): run .ci/packages.sh or apt-get install postgresql-15`)
  }
  return installedBinaries(DEBIAN_15, user)
}

let watching = false
function watchExit(): void {
  if (watching) return
  watching = true
  process.on('exit', () => {
    for (const cleanup of running) cleanup()
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(1))
  }
}
