import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConnectOptions } from './connect.ts'

/** Takes the gateway's data directory; returns how to reach the built-in PostgreSQL that runs there, or undefined when none does. */
export function runningEmbedded(dataDir: string): ConnectOptions | undefined {
  const directory = join(dataDir, 'postgres')
  const pidFile = join(directory, 'cluster', 'postmaster.pid')
  if (!existsSync(pidFile)) return undefined
  // Lines of postmaster.pid: pid, data directory, start time, port, socket directory, listen address (manual: "Starting the Database Server").
  const [, , , port, socketDirectory, address] = readFileSync(pidFile, 'utf8').split('\n')
  const [, , , user, password] = readFileSync(join(directory, 'pgpass'), 'utf8').trimEnd().split(':')
  if (!port || !user || password === undefined) return undefined
  return { host: socketDirectory || address || '127.0.0.1', port: Number(port), user, password, database: user }
}
