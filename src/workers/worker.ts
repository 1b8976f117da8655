// The entry of a worker process: it does what the primary tells it.
import cluster from 'node:cluster'
import type { ClientDirectory } from '../engine/command-handler.ts'
import type { ClientRegistry } from '../frontend/client-registry.ts'
import { startGateway } from '../gateway.ts'
import type { Gateway, Siblings, Totals } from '../gateway.ts'
import { createLogger } from '../ops/logger.ts'
import type { ToPrimary, ToWorker, WorkerStart } from './messages.ts'
import { Peer } from './peer.ts'

let gateway: Gateway | undefined
let stopping: Promise<void> | undefined
let others: Totals = { connections: 0, statements: 0, slow: 0, counts: {} }
let applySettings: ReturnType<typeof createLogger>['apply'] = () => {}
let isPrepared = (): void => {}
const prepared = new Promise<void>((done) => { isPrepared = done })

const running = (): Gateway => {
  if (gateway === undefined) throw new Error('the worker has not started')
  return gateway
}
const stop = (): Promise<void> => (stopping ??= running().stop())

const own: ToWorker = {
  start: async (facts) => {
    const { logger, apply } = createLogger(facts.config.observability)
    applySettings = apply
    const log = logger.child({ worker: facts.index })
    process.on('uncaughtException', (error) => {
      log.error({ event: 'unexpected_error', reason: error.message, stack: error.stack }, 'unexpected error: the worker ends')
      process.exit(1)
    })
    gateway = await startGateway({ ...facts, logger: log, prepared, siblings: siblings(facts) })
    return gateway.port
  },
  apply: (config, share) => {
    applySettings(config.observability)
    running().apply(config, share)
  },
  setShare: (share) => running().setShare(share),
  setGlobals: (values) => running().setGlobals(values),
  forget: (changed) => running().changes.forget(changed),
  prepared: () => isPrepared(),
  snapshot: (totals) => {
    others = totals
    return running().snapshot()
  },
  clients: () => running().registry.list() as never,
  client: (id) => running().registry.find(id) as never,
  kill: (id, what) => running().registry.kill(id, what) as never,
  connectionsOf: (account) => running().registry.connectionsOf(account),
  stop: async () => {
    await stop()
    // The answer goes out first.
    setTimeout(() => process.exit(0), 20)
    return running().snapshot()
  },
}

const primary = new Peer<ToWorker, ToPrimary>({ send: (message) => void process.send?.(message), onMessage: (listener) => process.on('message', listener) }, own)

function siblings({ index, count }: WorkerStart): Siblings {
  return {
    index,
    count,
    gate: {
      admit: (address) => primary.ask('admit', address),
      release: (address) => primary.tell('release', address),
      loginFailed: (address) => primary.tell('loginFailed', address),
      loginSucceeded: (address) => primary.tell('loginSucceeded', address),
      connectionsOf: (account) => primary.ask('connectionsOf', account),
      sweep: () => {},
    },
    totals: () => others,
    directory: (registry: ClientRegistry): ClientDirectory => ({
      list: () => primary.ask('clients'),
      find: async (id) => (await registry.find(id)) ?? primary.ask('client', id),
      kill: async (id, what) => (await registry.kill(id, what)) || primary.ask('kill', id, what),
    }),
    changed: (what) => primary.ask('changed', what),
    globalsSet: (values) => primary.ask('globalsSet', values),
  }
}

// The primary's signals reach the whole group: it decides. A SIGTERM meant for this worker alone lets its clients finish.
process.on('SIGINT', () => {})
process.on('SIGHUP', () => {})
process.on('SIGTERM', () => {
  if (gateway === undefined) process.exit(0)
  stop().then(() => process.exit(0), () => process.exit(1))
})
if (!cluster.isWorker) throw new Error('this is the entry of worker processes')
primary.tell('up')
