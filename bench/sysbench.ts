import { spawn } from 'node:child_process'

/** A server that sysbench can be pointed at. */
export interface Target {
  readonly driver: 'mysql' | 'pgsql'
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

export interface Load {
  readonly script: 'oltp_point_select' | 'oltp_read_write'
  readonly prepared: boolean
  readonly threads: number
}

export interface Outcome {
  /** Transactions a second. */
  readonly rate: number
  /** Milliseconds: half of the transactions took no longer. */
  readonly median: number
}

export const TABLE_SIZE = 10_000

/** Runs one round; throws with sysbench's own words when it fails. */
export async function runLoad(target: Target, load: Load, seconds: number): Promise<Outcome> {
  const out = await sysbench(target, [
    load.script, `--db-ps-mode=${load.prepared ? 'auto' : 'disable'}`, `--threads=${load.threads}`, `--time=${seconds}`, '--percentile=50',
    // A deadlock is no failure: the transaction is run again.
    ...(target.driver === 'mysql' ? ['--mysql-ignore-errors=1213'] : []), 'run',
  ])
  const rate = /transactions:\s+\d+\s+\(([\d.]+) per sec/.exec(out)?.[1]
  const median = /50th percentile:\s+([\d.]+)/.exec(out)?.[1]
  if (rate === undefined || median === undefined) throw new Error(`sysbench said:\n${out}`)
  return { rate: Number(rate), median: Number(median) }
}

/** Makes and fills the table. */
export async function prepareTable(target: Target): Promise<void> {
  await sysbench(target, ['oltp_point_select', '--threads=1', 'prepare'])
}

function sysbench(target: Target, args: readonly string[]): Promise<string> {
  const { driver, host, port, user, password, database } = target
  const where = driver === 'mysql'
    ? [`--mysql-host=${host}`, `--mysql-port=${port}`, `--mysql-user=${user}`, `--mysql-password=${password}`, `--mysql-db=${database}`]
    : [`--pgsql-host=${host}`, `--pgsql-port=${port}`, `--pgsql-user=${user}`, `--pgsql-password=${password}`, `--pgsql-db=${database}`]
  const child = spawn('sysbench', [`--db-driver=${driver}`, ...where, '--tables=1', `--table-size=${TABLE_SIZE}`, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk))
  child.stderr.on('data', (chunk: Buffer) => (out += chunk))
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`sysbench cannot run (apt-get install sysbench): ${error.message}`)))
    child.once('close', (code) => (code === 0 ? resolve(out) : reject(new Error(`sysbench ${args.join(' ')} against ${driver} at port ${port}:\n${out}`))))
  })
}
