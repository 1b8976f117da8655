import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { configFlags } from './config/describe.ts'
import { ConfigError, loadConfig } from './config/load.ts'
import { nearest } from './config/nearest.ts'
import type { Config } from './config/schema.ts'
import { ConfigWatcher } from './config/watcher.ts'

interface Arguments {
  /** Flag → its value; a flag without a value is ''. */
  readonly flags: Readonly<Record<string, string>>
  readonly words: readonly string[]
}

interface CommandRow {
  readonly usage: string
  readonly help: string
  /** Flags of the command alone, beside --help. */
  readonly flags: readonly string[]
  /** Returns the exit status. */
  run(args: Arguments): Promise<number>
}

const START_FLAGS = ['config', ...configFlags.map((f) => f.flag)]

const commands: Readonly<Record<string, CommandRow>> = {
  start: { usage: 'start [--config FILE] [flags]', help: 'run the gateway (also without the word start)', flags: START_FLAGS, run: start },
  'check-config': { usage: 'check-config FILE', help: 'report every problem of a configuration file', flags: [], run: checkConfig },
  parse: { usage: 'parse', help: 'read JSON lines {"sql": …}, write {"ok": true} or {"ok": false, "error": …, "position": …}', flags: [], run: parse },
  translate: { usage: "translate [--config FILE] [--database NAME] 'SQL'", help: 'print what a statement becomes, its parameters and what its plan depends on', flags: [...START_FLAGS, 'database'], run: printTranslation },
  compat: { usage: 'compat', help: 'print the operators and functions that are supported, with known differences', flags: [], run: compat },
}

/** Takes the arguments behind the program's name; returns the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--version')) return say(version())
  const [first = 'start', ...rest] = argv
  const isCommand = !first.startsWith('-')
  const name = isCommand ? first : 'start'
  if (name === 'help' || argv.includes('--help') || argv.includes('-h')) return say(help())
  const command = commands[name]
  if (command === undefined || !Object.hasOwn(commands, name)) return usageError(`unknown command ${name}`, nearest(name, Object.keys(commands)))
  const args = readArguments(isCommand ? rest : argv, command.flags)
  if ('error' in args) return usageError(args.error, args.guess)
  try {
    return await command.run(args)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`aproxy: the configuration cannot be used\n${error.message}\n`)
    return 1
  }
}

async function start({ flags, words }: Arguments): Promise<number> {
  if (words.length > 0) return usageError(`unexpected ${words[0]}`)
  const { config: configPath = process.env['APROXY_CONFIG'] || undefined, ...overrides } = flags
  const load = () => loadConfig({ path: configPath, flags: overrides })
  const initial = load()
  const { config } = initial
  const { createLogger } = await import('./ops/logger.ts')
  const { logger, apply } = createLogger(config.observability)
  const watcher = new ConfigWatcher({ initial, load, logger })
  watcher.subscribe((next) => apply(next.observability))
  process.on('uncaughtException', (error) => {
    logger.error({ event: 'unexpected_error', reason: error.message, stack: error.stack }, 'unexpected error: the process ends')
    process.exit(1)
  })
  for (const note of initial.notes) logger.info({ event: 'note' }, note)
  for (const warning of initial.warnings) logger.warn({ event: 'config_without_effect' }, warning)
  let signals = 0
  const signalled = new Promise<string>((done) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        // A second signal means now.
        if (++signals > 1) process.exit(130)
        logger.info({ event: 'stopping', signal }, 'stopping: open transactions may finish; signal again to end at once')
        done(signal)
      })
    }
  })
  process.on('SIGHUP', () => watcher.reload('SIGHUP'))
  const { start: startGateway } = await import('./workers/start.ts')
  try {
    const gateway = await startGateway({ config, dataDir: config.server.data_dir, logger, watcher, version: version() })
    watcher.start()
    await signalled
    watcher.stop()
    await gateway.stop()
  } catch (error) {
    logger.error({ event: 'failed', reason: (error as Error).message }, 'the gateway cannot go on')
    // What did start, the built-in PostgreSQL for one, is stopped on exit.
    process.exit(1)
  }
  logger.info({ event: 'stopped' }, 'stopped')
  // All is closed; a timer somewhere must not hold up whoever waits for the process.
  process.exit(0)
}

async function checkConfig({ words }: Arguments): Promise<number> {
  const [path, ...more] = words
  if (path === undefined || more.length > 0) return usageError('check-config takes one file')
  const { notes, warnings } = loadConfig({ path })
  return say([`${path} is valid`, ...warnings, ...notes].join('\n'))
}

async function parse({ words }: Arguments): Promise<number> {
  if (words.length > 0) return usageError('parse takes its input as JSON lines')
  const { parseStatements } = await import('./sql/parser/parser.ts')
  const { sourceFromUtf8 } = await import('./sql/lexer.ts')
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue
    let sql: unknown
    try {
      sql = (JSON.parse(line) as { sql?: unknown } | null)?.sql
    } catch {
      // Reported below, like any other line without a statement.
    }
    const out = typeof sql === 'string' ? outcome(sql, () => parseStatements(sourceFromUtf8(sql))) : { ok: false, error: 'the line is not {"sql": "…"}', position: 0 }
    if (!process.stdout.write(`${JSON.stringify(out)}\n`)) await new Promise((done) => process.stdout.once('drain', done))
  }
  return 0
}

async function printTranslation({ flags, words }: Arguments): Promise<number> {
  const [sql, ...more] = words
  if (sql === undefined || more.length > 0) return usageError('translate takes one statement, in quotes')
  const { config: path = process.env['APROXY_CONFIG'] || undefined, database, ...overrides } = flags
  const { config } = loadConfig({ path, flags: overrides })
  const { translate } = await import('./engine/translate.ts')
  const { PgCatalog } = await import('./catalog/catalog.ts')
  const { MySqlError } = await import('./errors/mysql-error.ts')
  const options = { databases: config.databases, postgresDatabase: config.postgres.database }
  let connection: Awaited<ReturnType<typeof connectPostgres>> | undefined
  // Only a statement that names tables needs PostgreSQL.
  const catalog = new PgCatalog(async (text, params) => (await (connection ??= await connectPostgres(config)).query(text, params)).rows, options)
  try {
    const { steps, pins, rules } = await translate(sql, { catalog, database: database ?? config.postgres.database, serverVersion: 180_000 })
    const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? [`-- ${title}: ${lines.join('; ')}`] : [])
    const lines = steps.flatMap((s) => [...s.parameters.map((p, i) => `-- $${i + 1}: ${p}`), `${s.text};`])
    return say([...lines, ...section('the plan depends on', pins), ...section('rules', rules)].join('\n'))
  } catch (error) {
    process.stderr.write(error instanceof MySqlError ? `ERROR ${error.errno} (${error.sqlState}): ${error.message}\n` : `aproxy: ${(error as Error).message}\n`)
    return 1
  } finally {
    connection?.close()
  }
}

/** A connection to the configured PostgreSQL, or to the built-in one of a gateway that runs. */
async function connectPostgres({ postgres: p, server }: Config) {
  const { PgConnection } = await import('./backend/connection.ts')
  const { runningEmbedded } = await import('./backend/embedded-running.ts')
  if (p.host === undefined) {
    const running = runningEmbedded(server.data_dir)
    if (running === undefined) throw new Error(`the statement names tables: start the gateway with ${server.data_dir} first, or configure postgres.host`)
    return PgConnection.connect(running)
  }
  const pem = (path: string | undefined) => (path === undefined ? undefined : readFileSync(path, 'utf8'))
  const [ca, cert, key] = [p.ssl_ca, p.ssl_cert, p.ssl_key].map(pem)
  return PgConnection.connect({
    host: p.host,
    port: p.port,
    user: p.user,
    database: p.database,
    connectTimeout: p.connect_timeout,
    applicationName: p.application_name,
    ...(p.password === undefined ? {} : { password: p.password }),
    ssl: { mode: p.ssl_mode, ...(ca ? { ca } : {}), ...(cert ? { cert } : {}), ...(key ? { key } : {}) },
  })
}

async function compat({ words }: Arguments): Promise<number> {
  if (words.length > 0) return usageError('compat takes no arguments')
  const { compatibilityPage } = await import('./lower/compatibility.ts')
  return say(compatibilityPage())
}

function outcome(sql: string, read: () => unknown): object {
  try {
    read()
    return { ok: true }
  } catch (error) {
    const { message } = error as Error
    return { ok: false, error: message, position: positionIn(sql, message) }
  }
}

/** The offset, in characters, of the text that a syntax error quotes: the rest of the statement, or 80 characters of it. */
function positionIn(sql: string, message: string): number {
  const quoted = /near '([^]*)' at line (\d+)$/.exec(message)
  if (!quoted) return 0
  const [, near = '', line = '1'] = quoted
  if (sql.endsWith(near) && near.length < 80) return sql.length - near.length
  let from = 0
  for (let i = 1; i < Number(line); i++) from = sql.indexOf('\n', from) + 1
  return Math.max(sql.indexOf(near, from), 0)
}

function readArguments(argv: readonly string[], known: readonly string[]): Arguments | { error: string; guess?: string | undefined } {
  const flags: Record<string, string> = {}
  const words: string[] = []
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    const match = /^--?([a-z][a-z-]*)(?:=([^]*))?$/.exec(word)
    if (!match) {
      words.push(word)
      continue
    }
    const [, flag = '', attached] = match
    if (!known.includes(flag)) {
      const guess = nearest(flag, known)
      return { error: `unknown flag ${word}`, guess: guess && `--${guess}` }
    }
    const value = attached ?? argv[++i]
    if (value === undefined) return { error: `${word} needs a value` }
    flags[flag] = value
  }
  return { flags, words }
}

function help(): string {
  const usages = Object.values(commands).map((c) => [`aproxy ${c.usage}`, c.help])
  const flags = [['--config FILE', 'the configuration; also APROXY_CONFIG'], ...configFlags.map((f) => [`--${f.flag} VALUE`, `${f.path}: ${f.doc}`])]
  const others = [['--version', 'print the version'], ['--help', 'print this']]
  const table = (lines: string[][]) => lines.map(([left = '', right = '']) => `  ${left.padEnd(38)}${right}`).join('\n')
  return `aproxy: MySQL clients in front, PostgreSQL behind\n\n${table(usages)}\n\nFlags of start (each key also by environment, APROXY_<SECTION>_<KEY>):\n${table(flags)}\n\n${table(others)}`
}

function usageError(problem: string, guess?: string): number {
  process.stderr.write(`aproxy: ${problem}${guess ? `; did you mean ${guess}?` : ''}\n\n${help()}\n`)
  return 2
}

function version(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version
}

function say(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

if (process.argv[1] === import.meta.filename) process.exitCode = await main(process.argv.slice(2))
