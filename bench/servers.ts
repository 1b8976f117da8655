import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import mysql from 'mysql2/promise'
import pg from 'pg'
import type { Target } from './sysbench.ts'

/** The gateway, and the PostgreSQL it has started. */
export interface Contenders {
  readonly gateway: Target
  readonly postgres: Target
  stop(): Promise<void>
}

const DATABASE = 'sbtest'

/** Starts the built gateway with one worker and its own PostgreSQL in `folder`. */
export async function startGateway(folder: string): Promise<Contenders> {
  const data = join(folder, 'data')
  const args = ['bin/aproxy', 'start', '--port', '0', '--metrics-port', '0', '--workers', '1', '--data-dir', data]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, APROXY_SESSION_WAIT_TIMEOUT: '1h' } })
  const log = lines(child)
  const [postgres, listening] = [await log('postgres_started'), await log('listening')]
  const [, , , user = '', ...rest] = readFileSync(join(String(postgres['directory']), 'pgpass'), 'utf8').trim().split(':')
  const server: Target = { driver: 'pgsql', host: '127.0.0.1', port: Number(postgres['port']), user, password: rest.join(':'), database: DATABASE }
  const client = new pg.Client({ ...server, database: 'postgres' })
  await client.connect()
  await client.query(`CREATE DATABASE ${DATABASE}`)
  await client.end()
  const gateway: Target = { driver: 'mysql', host: '127.0.0.1', port: Number(listening['port']), user: 'root', password: '', database: DATABASE }
  await createDatabase(gateway)
  return { gateway, postgres: server, stop: () => end(child) }
}

/** Takes mysql://user:password@host:port; returns the server with an empty database, or why it cannot be had. */
export async function reachMysql(text: string): Promise<Target | string> {
  const url = new URL(text)
  const target: Target = {
    driver: 'mysql', host: url.hostname, port: Number(url.port || 3306), user: decodeURIComponent(url.username) || 'root', password: decodeURIComponent(url.password), database: 'aproxy_bench',
  }
  return createDatabase(target).then(() => target, (error: Error) => `no MySQL at ${url.host} (set MYSQL_URL): ${error.message}`)
}

async function createDatabase(target: Target): Promise<void> {
  const client = await mysql.createConnection({ host: target.host, port: target.port, user: target.user, password: target.password })
  await client.query(`DROP DATABASE IF EXISTS ${target.database}`)
  await client.query(`CREATE DATABASE ${target.database}`)
  await client.end()
}

export async function dropDatabase(target: Target): Promise<void> {
  const client = await mysql.createConnection({ host: target.host, port: target.port, user: target.user, password: target.password })
  await client.query(`DROP DATABASE ${target.database}`)
  await client.end()
}

/** Since 1.21 PgBouncer keeps prepared statements in transaction pooling; before that they need session pooling. */
export function bouncerPreparesInTransactions(): boolean {
  const [, major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(spawnSync('pgbouncer', ['--version'], { encoding: 'utf8' }).stdout ?? '') ?? []
  return Number(major) > 1 || Number(minor) >= 21
}

/** Starts PgBouncer in front of `server`; throws when it is not installed. */
export async function startBouncer(folder: string, server: Target, pooling: 'transaction' | 'session'): Promise<{ target: Target; stop(): Promise<void> }> {
  const own = join(folder, `pgbouncer-${pooling}`)
  mkdirSync(own)
  const port = await freePort()
  const file = join(own, 'pgbouncer.ini')
  writeFileSync(file, [
    '[databases]', `${server.database} = host=${server.host} port=${server.port} user=${server.user} password=${server.password} dbname=${server.database}`,
    '[pgbouncer]', 'listen_addr = 127.0.0.1', `listen_port = ${port}`, 'unix_socket_dir =', 'auth_type = any', `pool_mode = ${pooling}`, 'max_client_conn = 200',
    'default_pool_size = 50', ...(bouncerPreparesInTransactions() ? ['max_prepared_statements = 200'] : []), '',
  ].join('\n'))
  // It will not run as root, and then must be able to read its file.
  for (const path of [folder, own]) chmodSync(path, 0o755)
  const user = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  const child = spawn('pgbouncer', ['-q', ...user, file], { stdio: ['ignore', 'ignore', 'ignore'] })
  const failed = new Promise<never>((_, reject) => {
    child.once('error', (error) => reject(new Error(`pgbouncer cannot run (apt-get install pgbouncer): ${error.message}`)))
    child.once('exit', (code) => reject(new Error(`pgbouncer ended with status ${code}`)))
  })
  failed.catch(() => {})
  await Promise.race([failed, listening(port)])
  return { target: { ...server, port }, stop: () => end(child) }
}

/** Reads a process's JSON lines; the function waits for an event. */
function lines(child: ChildProcess): (event: string) => Promise<Record<string, unknown>> {
  const seen: Record<string, unknown>[] = []
  let rest = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    const found = (rest + chunk).split('\n')
    rest = found.pop() ?? ''
    for (const line of found) seen.push(JSON.parse(line) as Record<string, unknown>)
  })
  return async (event) => {
    for (let i = 0; i < 1200; i++) {
      const line = seen.find((l) => l['event'] === event)
      if (line) return line
      if (child.exitCode !== null) break
      await new Promise((done) => setTimeout(done, 50))
    }
    throw new Error(`the gateway did not start:\n${seen.map((l) => JSON.stringify(l)).join('\n')}`)
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await ended
}

async function listening(port: number): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy()
        done(true)
      })
      socket.on('error', () => done(false))
    })
    if (open) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`nobody listens on ${port}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
