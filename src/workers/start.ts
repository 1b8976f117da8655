import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Logger } from '../base/log.ts'
import type { Config } from '../config/schema.ts'
import type { ConfigWatcher } from '../config/watcher.ts'
import { heard } from '../engine/schema-changes.ts'
import { removeStaleSocket } from '../frontend/client-listener.ts'
import { prepareIdentity } from '../frontend/frontend.ts'
import { startGateway } from '../gateway.ts'
import { startOpsServer } from '../ops/http.ts'
import type { OpsServer } from '../ops/http.ts'
import type { GatewayState } from '../ops/metrics.ts'
import { openPostgres } from './postgres.ts'
import type { Postgres } from './postgres.ts'
import { shareOf, workerCount } from './shares.ts'
import { Supervisor } from './supervisor.ts'

export interface StartOptions {
  readonly config: Config
  readonly dataDir: string
  readonly logger: Logger
  readonly watcher: ConfigWatcher
  readonly version: string
}

/** What main starts and stops. */
export interface RunningGateway {
  /** The port MySQL clients use. */
  readonly port: number
  readonly metricsPort: number | undefined
  stop(): Promise<void>
}

/** One process or several that serve the clients. */
interface Serving {
  readonly port: number
  state(): Promise<Pick<GatewayState, 'total' | 'workers'>>
  stop(): Promise<void>
}

/** Starts PostgreSQL where it is the gateway's own, the processes that serve clients, and the listener for operators. Throws when a listener cannot be had. */
export async function start(options: StartOptions): Promise<RunningGateway> {
  const { config, logger, watcher, version } = options
  const dataDir = resolve(options.dataDir)
  mkdirSync(dataDir, { recursive: true })
  const current = (): Config => watcher.current
  const postgres = await openPostgres(current, dataDir, logger)
  const count = workerCount(config)
  const serving = count === 1 ? await alone(options, dataDir, postgres) : await several(options, dataDir, postgres, count)

  let ready = true
  let ops: OpsServer | undefined
  if (config.observability.enable_metrics) {
    const state = async (): Promise<GatewayState> => ({ ...(await serving.state()), reloads: watcher.counts, maxConnections: current().server.max_connections, ready })
    ops = await startOpsServer({ version, config: current, reload: (cause) => watcher.reload(cause), logger, state })
  }
  logger.info({ event: 'listening', port: serving.port, metrics_port: ops?.port, workers: count, postgres: postgres.target.embedded ? 'embedded' : postgres.target.host }, `ready for MySQL clients on port ${serving.port}`)
  return {
    port: serving.port,
    metricsPort: ops?.port,
    async stop() {
      ready = false
      await serving.stop()
      await ops?.close()
      await postgres.stop()
    },
  }
}

async function alone({ config, logger, watcher, version }: StartOptions, dataDir: string, postgres: Postgres): Promise<Serving> {
  const share = (c: Config) => shareOf(c, 0, 1)
  const origin = randomUUID()
  const gateway = await startGateway({ config, dataDir, logger, version, postgres: postgres.target, origin, share: share(config), prepared: postgres.prepared })
  watcher.subscribe((next) => gateway.apply(next, share(next)))
  const { changes } = gateway
  postgres.listen((payload) => {
    const changed = heard(payload, origin)
    if (changed !== undefined) changes.forget(changed)
  }, () => changes.forget('all'))
  return {
    port: gateway.port,
    state: async () => ({ total: gateway.snapshot(), workers: { alive: 1, expected: 1, restarts: 0 } }),
    stop: () => gateway.stop(),
  }
}

async function several({ config, logger, watcher, version }: StartOptions, dataDir: string, postgres: Postgres, count: number): Promise<Serving> {
  await prepareIdentity(config)
  if (config.server.socket !== undefined) await removeStaleSocket(config.server.socket)
  const origin = randomUUID()
  const supervisor = new Supervisor({ config, dataDir, logger, version, postgres: postgres.target, origin, count })
  void postgres.prepared.then(() => supervisor.prepared())
  const port = await supervisor.start()
  watcher.subscribe((next) => supervisor.apply(next))
  postgres.listen((payload) => {
    const changed = heard(payload, origin)
    if (changed !== undefined) supervisor.forget(changed)
  }, () => supervisor.forget('all'))
  return { port, state: () => supervisor.state(), stop: () => supervisor.stop() }
}
