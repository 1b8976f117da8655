import type { Logger } from '../base/log.ts'
import { startEmbedded } from '../backend/embedded.ts'
import { installSchema } from '../backend/install.ts'
import { Listener } from '../backend/listener.ts'
import { Pool } from '../backend/pool.ts'
import type { Config } from '../config/schema.ts'
import { DDL_CHANNEL } from '../engine/schema-changes.ts'
import { connectOptions } from '../gateway.ts'
import type { PostgresTarget } from '../gateway.ts'
import { compat } from '../pg/compat/index.ts'

/** The PostgreSQL behind all processes of a gateway. */
export interface Postgres {
  readonly target: PostgresTarget
  /** Settles when the helper schema is there. */
  readonly prepared: Promise<void>
  /** Hears what other gateways change. */
  listen(onMessage: (payload: string) => void, onGap: () => void): void
  stop(): Promise<void>
}

/** Starts the gateway's own PostgreSQL unless one is configured, and goes on until the helper schema is installed. */
export async function openPostgres(config: () => Config, dataDir: string, logger: Logger): Promise<Postgres> {
  const { postgres: p } = config()
  const embedded = p.host === undefined ? await startEmbedded({ dataDir, log: logger, database: 'aproxy' }) : undefined
  const target: PostgresTarget = embedded !== undefined
    ? { embedded: true, host: embedded.host, port: embedded.port, user: embedded.user, password: embedded.password, database: embedded.database }
    : { embedded: false, host: p.host as string, port: p.port, user: p.user, ...(p.password !== undefined ? { password: p.password } : {}), database: p.database }
  const stopped = new AbortController()
  let listener: Listener | undefined
  return {
    target,
    prepared: prepare(config, target, logger, stopped.signal),
    listen(onMessage, onGap) {
      listener = new Listener({ connect: () => connectOptions(config(), target), channel: DDL_CHANNEL, onMessage, onGap, log: logger })
      listener.start()
    },
    async stop() {
      stopped.abort()
      listener?.stop()
      await embedded?.stop()
    },
  }
}

/** Waits for PostgreSQL and installs the helper schema, over a connection of its own. */
async function prepare(config: () => Config, target: PostgresTarget, logger: Logger, stopped: AbortSignal): Promise<void> {
  for (let wait = 200; !stopped.aborted; wait = Math.min(wait * 2, 5000)) {
    const pool = new Pool({ connect: connectOptions(config(), target), log: logger, max: 1, onConnect: config().postgres.init_sql })
    try {
      const outcome = await pool.use((connection) => installSchema(connection, { schema: 'aproxy', ...compat() }, logger))
      if (outcome.result === 'missing-privilege') logger.error({ event: 'schema_not_installed', reason: outcome.reason }, 'the helper schema cannot be installed: most statements will not work')
      return
    } catch (error) {
      logger.warn({ event: 'postgres_unavailable', reason: (error as Error).message }, 'PostgreSQL is not ready yet')
      await pause(wait, stopped)
    } finally {
      void pool.close()
    }
  }
}

function pause(ms: number, stopped: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms)
    stopped.addEventListener('abort', () => {
      clearTimeout(timer)
      done()
    }, { once: true })
  })
}
