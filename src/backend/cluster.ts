import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import {
  appendFileSync, chmodSync, chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync,
  rmSync, statSync, writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { ServerBinaries } from './embedded-binaries.ts'
import type { SystemUser } from './system-user.ts'

export interface ClusterOptions {
  /** Holds everything of this server: the PostgreSQL data directory, the socket directory, the log. */
  readonly directory: string
  readonly binaries: ServerBinaries
  readonly user: SystemUser | undefined
  readonly superuser: string
  readonly password: string
  readonly settings: Readonly<Record<string, string | number>>
  /** The TCP port; absent means the one used last time if it is free, else any free one. A restart keeps it. */
  readonly port?: number
  /** False only for throw-away servers: initdb does not wait for the disk. */
  readonly durable?: boolean
}

/** A PostgreSQL server process over one data directory; start, stop, and news of an unexpected end. */
export class Cluster {
  readonly #options: ClusterOptions
  readonly dataDirectory: string
  readonly socketDirectory: string | undefined
  readonly logFile: string
  port = 0
  onExit: ((reason: string) => void) | undefined
  #child: ChildProcess | undefined
  #stopping = false

  constructor(options: ClusterOptions) {
    this.#options = options
    this.dataDirectory = join(options.directory, 'cluster')
    this.logFile = join(options.directory, 'postgres.log')
    // A socket's path is limited to 107 bytes (sockaddr_un); TCP still works beyond it.
    const run = join(options.directory, 'run')
    this.socketDirectory = Buffer.byteLength(run) <= 85 && process.platform !== 'win32' ? run : undefined
  }

  get version(): string {
    return this.#options.binaries.version
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** Creates the data directory when there is none, starts the server, resolves when it accepts connections. */
  async start(): Promise<void> {
    this.#stopping = false
    const fixed = this.#options.port ?? (this.port || undefined)
    await this.#create()
    this.#checkVersion()
    if (this.socketDirectory) {
      rmSync(this.socketDirectory, { recursive: true, force: true })
      mkdirSync(this.socketDirectory, { mode: 0o700 })
      this.#own(this.socketDirectory)
    }
    await this.#removeStalePid()
    const file = join(this.dataDirectory, 'aproxy.conf')
    writeFileSync(file, settingsText(this.#options.settings), { mode: 0o600 })
    this.#own(file)
    for (let attempt = 1; ; attempt++) {
      this.port = fixed ?? (await choosePort(attempt === 1 ? this.#lastPort() : undefined))
      try {
        await this.#launch()
        return
      } catch (error) {
        const conflict = /could not bind|Address already in use|could not create any TCP/.test(String(error))
        if (!conflict || fixed !== undefined || attempt === 5) throw error
      }
    }
  }

  /** Fast shutdown; after `grace` ms an immediate one; resolves when the process has ended. */
  async stop(grace = 30_000): Promise<void> {
    this.#stopping = true
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGINT')
    const harder = setTimeout(() => child.kill('SIGQUIT'), grace)
    const hardest = setTimeout(() => child.kill('SIGKILL'), grace + 10_000)
    await ended
    clearTimeout(harder)
    clearTimeout(hardest)
  }

  /** Asks the server to end without waiting: for use while the process itself is ending. */
  abandon(): void {
    this.#stopping = true
    this.#child?.kill('SIGINT')
  }

  async #create(): Promise<void> {
    if (existsSync(join(this.dataDirectory, 'PG_VERSION'))) return
    const { binaries, superuser, password, durable } = this.#options
    const part = `${this.dataDirectory}.new`
    rmSync(part, { recursive: true, force: true })
    mkdirSync(part, { mode: 0o700 })
    this.#own(part)
    const passwordFile = join(this.#options.directory, 'initdb-password')
    writeFileSync(passwordFile, password + '\n', { mode: 0o600 })
    this.#own(passwordFile)
    const args = [
      '-D', part, '-U', superuser, '--encoding=UTF8', '--auth=scram-sha-256', `--pwfile=${passwordFile}`,
      ...localeArguments(binaries.version),
    ]
    if (durable === false) args.push('--no-sync')
    try {
      const { code, output } = await this.#run(join(binaries.directory, 'initdb'), args)
      if (code !== 0) throw new Error(`initdb failed: ${output.trim()}`)
    } finally {
      rmSync(passwordFile, { force: true })
    }
    const include = "\n# Overrides what stands above.\ninclude_if_exists = 'aproxy.conf'\ninclude_if_exists = 'local.conf'\n"
    appendFileSync(join(part, 'postgresql.conf'), include)
    const local = join(part, 'local.conf')
    writeFileSync(local, '# Your own settings; they win over all others and are never rewritten.\n', { mode: 0o600 })
    this.#own(local)
    renameSync(part, this.dataDirectory)
  }

  #checkVersion(): void {
    const found = readFileSync(join(this.dataDirectory, 'PG_VERSION'), 'utf8').trim()
    const major = this.#options.binaries.version.split('.')[0]
    if (found !== major) {
      throw new Error(
        `${this.dataDirectory} was created by PostgreSQL ${found} and cannot be opened by PostgreSQL ${major}: ` +
          'dump it with the old version and restore, or move it away',
      )
    }
  }

  async #removeStalePid(): Promise<void> {
    const file = join(this.dataDirectory, 'postmaster.pid')
    let text: string
    try {
      text = readFileSync(file, 'utf8')
    } catch {
      return
    }
    const pid = Number(text.split('\n')[0])
    if (!isPostmaster(pid, this.dataDirectory)) {
      // After a crash the number may belong to any process (in a container it usually does), and PostgreSQL would
      // then refuse to start.
      rmSync(file, { force: true })
      return
    }
    // Left behind by a gateway that was killed: end it properly, since its port and settings may be out of date.
    process.kill(pid, 'SIGINT')
    for (let waited = 0; isPostmaster(pid, this.dataDirectory); waited += 50) {
      if (waited >= 60_000) throw new Error(`PostgreSQL (pid ${pid}) already runs on ${this.dataDirectory}`)
      await delay(50)
    }
  }

  async #launch(): Promise<void> {
    const { binaries } = this.#options
    rotate(this.logFile)
    const log = openSync(this.logFile, 'a', 0o600)
    const from = statSync(this.logFile).size
    const args = [
      '-D', this.dataDirectory,
      '-c', 'listen_addresses=127.0.0.1',
      '-c', `port=${this.port}`,
      '-c', `unix_socket_directories=${this.socketDirectory ?? ''}`,
      '-c', 'unix_socket_permissions=0700',
    ]
    // A session of its own: Ctrl-C in the terminal must reach the gateway alone, which drains before it stops this.
    const child = spawn(join(binaries.directory, 'postgres'), args, {
      cwd: this.dataDirectory,
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' },
      stdio: ['ignore', log, log],
      detached: true,
      ...this.#identity(),
    })
    closeSync(log)
    this.#child = child
    let ended: string | undefined
    child.once('error', (error) => (ended = error.message))
    child.once('exit', (code, signal) => {
      ended = signal ? `signal ${signal}` : `exit code ${code}`
    })
    for (;;) {
      if (ended !== undefined) throw new Error(`PostgreSQL did not start (${ended}): ${tail(this.logFile, from)}`)
      if (this.#isReady(child.pid)) break
      await delay(20)
    }
    writeFileSync(join(this.#options.directory, 'port'), `${this.port}\n`)
    const report = (): void => {
      if (!this.#stopping) this.onExit?.(`${ended}: ${tail(this.logFile, from)}`)
    }
    if (ended !== undefined) report()
    else child.once('exit', report)
  }

  #isReady(pid: number | undefined): boolean {
    try {
      const lines = readFileSync(join(this.dataDirectory, 'postmaster.pid'), 'utf8').split('\n')
      return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
    } catch {
      return false
    }
  }

  #lastPort(): number | undefined {
    try {
      return Number(readFileSync(join(this.#options.directory, 'port'), 'utf8')) || undefined
    } catch {
      return undefined
    }
  }

  #identity(): { uid: number; gid: number } | object {
    const { user } = this.#options
    return user ? { uid: user.uid, gid: user.gid } : {}
  }

  #own(path: string): void {
    const { user } = this.#options
    if (user) chownSync(path, user.uid, user.gid)
    if (statSync(path).isDirectory()) chmodSync(path, 0o700)
  }

  #run(file: string, args: string[]): Promise<{ code: number | null; output: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(file, args, {
        cwd: this.#options.directory,
        env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' },
        stdio: ['ignore', 'pipe', 'pipe'],
        ...this.#identity(),
      })
      let output = ''
      child.stdout.on('data', (d: Buffer) => (output += d.toString()))
      child.stderr.on('data', (d: Buffer) => (output += d.toString()))
      child.once('error', reject)
      child.once('close', (code) => resolve({ code, output }))
    })
  }
}

// The built-in provider (17 and later) does not depend on the machine's libc, whose C.UTF-8 differs between systems.
function localeArguments(version: string): string[] {
  return Number(version.split('.')[0]) >= 17
    ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
    : ['--locale=C.UTF-8']
}

function settingsText(settings: Readonly<Record<string, string | number>>): string {
  let text = '# Written by the gateway at each start. Your own settings belong into local.conf.\n'
  for (const [name, value] of Object.entries(settings)) text += `${name} = '${String(value).replaceAll("'", "''")}'\n`
  return text
}

function isPostmaster(pid: number, dataDirectory: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  try {
    // A zombie has an empty command line: it has ended.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(dataDirectory)
  } catch {
    return !existsSync('/proc/self/cmdline')
  }
}

async function choosePort(preferred: number | undefined): Promise<number> {
  if (preferred !== undefined && (await isFree(preferred))) return preferred
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

function rotate(file: string): void {
  try {
    if (statSync(file).size > 16 * 1024 * 1024) renameSync(file, `${file}.1`)
  } catch {
    // There is no log yet.
  }
}

function tail(file: string, from: number): string {
  let text = ''
  try {
    const all = readFileSync(file)
    text = all.subarray(Math.max(from, all.length - 2000)).toString().trim()
  } catch {
    // The directory has been removed.
  }
  return text || `no message; see ${file}`
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
