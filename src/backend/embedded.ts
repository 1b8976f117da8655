import { randomBytes } from 'node:crypto'
import {
  chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import type { Logger } from '../base/log.ts'
import { Cluster } from './cluster.ts'
import { embeddedBinaries } from './embedded-binaries.ts'
import type { SystemUser } from './system-user.ts'
import { firstClosedDirectory, serverUser } from './system-user.ts'

export interface EmbeddedOptions {
  /** The gateway's data directory; the server lives in `postgres` below it. */
  readonly dataDir: string
  readonly log: Logger
  readonly port?: number
  readonly database?: string
  /** postgresql.conf settings over the defaults. */
  readonly settings?: Readonly<Record<string, string | number>>
}

/** The gateway's own PostgreSQL: where it listens, and how to stop it. */
export interface EmbeddedPostgres {
  /** The Unix socket's directory where there is one, else 127.0.0.1. */
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
  readonly directory: string
  readonly version: string
  readonly pid: number | undefined
  /** How often it ended unexpectedly and was started again. */
  readonly restarts: number
  stop(): Promise<void>
}

const SUPERUSER = 'aproxy'

const SETTINGS: Readonly<Record<string, string | number>> = {
  shared_buffers: '256MB',
  max_connections: 200,
  max_locks_per_transaction: 256,
  max_wal_size: '2GB',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  // Statements and their literals are the gateway's to log, under its own rules of redaction.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
}

/**
 * Takes the data directory; returns a running PostgreSQL that is persistent in `<dataDir>/postgres`, creating it the
 * first time, and starts it again when it ends unexpectedly. Throws with the reason when it cannot run.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { log } = options
  const database = options.database ?? SUPERUSER
  const { directory, user } = place(resolve(options.dataDir), log)
  const release = takeOwnership(directory)
  let cluster: Cluster
  let password: string
  try {
    const binaries = embeddedBinaries(user, () => (user ? relocationDirectory() : directory))
    password = passwordOf(directory)
    cluster = new Cluster({
      directory,
      binaries,
      user,
      superuser: SUPERUSER,
      password,
      settings: { ...SETTINGS, ...options.settings },
      ...(options.port === undefined ? {} : { port: options.port }),
    })
    await cluster.start()
    await createDatabase(cluster, password, database)
  } catch (error) {
    release()
    throw error
  }
  const state = { restarts: 0, stopped: false, restarting: undefined as Promise<void> | undefined }
  const onProcessExit = (): void => {
    cluster.abandon()
    release()
  }
  process.once('exit', onProcessExit)
  cluster.onExit = (reason) => {
    log.error({ event: 'postgres_exit', reason }, 'the built-in PostgreSQL ended unexpectedly; starting it again')
    state.restarting = restart(cluster, state, log)
  }
  const { version } = cluster
  const host = cluster.socketDirectory ?? '127.0.0.1'
  log.info(
    { event: 'postgres_started', version, port: cluster.port, directory, pid: cluster.pid },
    `built-in PostgreSQL ${version}: PGPASSFILE=${join(directory, 'pgpass')} psql -h ${host} -p ${cluster.port} ` +
      `-U ${SUPERUSER} ${database}`,
  )
  return {
    host,
    get port() {
      return cluster.port
    },
    user: SUPERUSER,
    password,
    database,
    directory,
    version,
    get pid() {
      return cluster.pid
    },
    get restarts() {
      return state.restarts
    },
    async stop() {
      state.stopped = true
      await state.restarting
      await cluster.stop()
      process.removeListener('exit', onProcessExit)
      release()
    },
  }
}

/** Returns the directory for what the server's system user must reach when the data directory is closed to it. */
export function relocationDirectory(): string {
  const root = process.getuid?.() === 0
  const directory = root ? '/var/lib/aproxy' : join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'aproxy')
  mkdirSync(directory, { recursive: true, mode: root ? 0o755 : 0o700 })
  return directory
}

function place(dataDir: string, log: Logger): { directory: string; user: SystemUser | undefined } {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  const path = join(dataDir, 'postgres')
  const cluster = join(path, 'cluster')
  const user = serverUser(existsSync(cluster) ? statSync(cluster) : undefined)
  let closed = firstClosedDirectory(dataDir, user)
  if (closed === dataDir) {
    chmodSync(dataDir, (statSync(dataDir).mode & 0o777) | 0o011)
    closed = firstClosedDirectory(dataDir, user)
  }
  if (!isPresent(path)) {
    if (closed) {
      const target = join(relocationDirectory(), `postgres-${randomBytes(6).toString('hex')}`)
      mkdirSync(target, { mode: 0o700 })
      symlinkSync(target, path)
      log.warn(
        { event: 'postgres_relocated', closed, target },
        `the user ${user?.name}, which runs PostgreSQL, may not enter ${closed}: its data are kept in ${target}`,
      )
    } else {
      mkdirSync(path, { mode: 0o700 })
    }
  } else if (!existsSync(path)) {
    throw new Error(`${path} points to a directory that does not exist; remove the link to start with an empty database`)
  }
  const directory = realpathSync(path)
  const barrier = firstClosedDirectory(join(directory, '..'), user)
  if (barrier) {
    throw new Error(
      `PostgreSQL runs as ${user?.name}, which may not enter ${barrier}: make it traversable (chmod o+x ${barrier}), ` +
        'or choose another data directory',
    )
  }
  if (user) chownSync(directory, user.uid, user.gid)
  return { directory, user }
}

function isPresent(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}

// Two gateways on one data directory would stop each other's server, so the first one marks it as its own.
function takeOwnership(directory: string): () => void {
  const file = join(directory, 'owner')
  const mine = `${process.pid} ${startTime(process.pid)}`
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const [pid = '', started = ''] = readFileSync(file, 'utf8').split(' ')
    if (isAlive(Number(pid)) && startTime(Number(pid)) === started) {
      throw new Error(`${directory} is in use by process ${pid} (another gateway with this data directory)`)
    }
    rmSync(file, { force: true })
  }
  return () => {
    try {
      if (readFileSync(file, 'utf8') === mine) rmSync(file, { force: true })
    } catch {
      // The data directory has been removed meanwhile.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

// Process numbers are used again after a restart of the machine or the container; the start time tells them apart.
function startTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie whose parent does not wait for it (common in containers) has ended all the same.
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '')
  } catch {
    return ''
  }
}

function passwordOf(directory: string): string {
  const file = join(directory, 'pgpass')
  if (existsSync(file)) {
    const password = readFileSync(file, 'utf8').split('\n')[0]?.split(':')[4]
    if (password) return password
    throw new Error(`${file} holds no password in the form host:port:database:user:password`)
  }
  if (existsSync(join(directory, 'cluster'))) {
    throw new Error(`${file}, which holds the password of ${join(directory, 'cluster')}, is missing`)
  }
  const password = randomBytes(24).toString('hex')
  writeFileSync(file, `*:*:*:${SUPERUSER}:${password}\n`, { mode: 0o600 })
  return password
}

async function createDatabase(cluster: Cluster, password: string, database: string): Promise<void> {
  const client = new pg.Client({
    host: cluster.socketDirectory ?? '127.0.0.1',
    port: cluster.port,
    user: SUPERUSER,
    password,
    database: 'postgres',
    ssl: false,
  })
  await client.connect()
  try {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [database])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`)
  } finally {
    await client.end()
  }
}

async function restart(cluster: Cluster, state: { restarts: number; stopped: boolean }, log: Logger): Promise<void> {
  for (let wait = 250; !state.stopped; wait = Math.min(wait * 2, 10_000)) {
    try {
      await cluster.start()
      state.restarts++
      log.info({ event: 'postgres_restarted', port: cluster.port }, 'the built-in PostgreSQL runs again')
      return
    } catch (error) {
      const { message } = error as Error
      log.error({ event: 'postgres_restart_failed', error: message, retryIn: wait }, 'PostgreSQL did not start')
      await new Promise((wake) => setTimeout(wake, wait))
    }
  }
}
