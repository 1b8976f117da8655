import cluster from 'node:cluster'
import type { Worker } from 'node:cluster'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Logger } from '../base/log.ts'
import type { Config } from '../config/schema.ts'
import type { Changed } from '../engine/schema-changes.ts'
import { Admission } from '../frontend/admission.ts'
import { settingsFrom } from '../frontend/frontend.ts'
import { growing } from '../gateway.ts'
import type { Totals } from '../gateway.ts'
import { within } from '../gateway.ts'
import type { GatewayState } from '../ops/metrics.ts'
import { retired, sumSnapshots } from '../ops/snapshot.ts'
import type { WorkerSnapshot } from '../ops/snapshot.ts'
import type { GlobalValues, ToPrimary, ToWorker, WorkerStart } from './messages.ts'
import { Peer } from './peer.ts'
import { shareOf } from './shares.ts'

export interface SupervisorOptions extends Pick<WorkerStart, 'dataDir' | 'version' | 'postgres' | 'origin'> {
  readonly config: Config
  readonly count: number
  readonly logger: Logger
}

/** One worker process, from its fork to its end. */
interface Seat {
  readonly index: number
  readonly process: Worker
  readonly peer: Peer<ToPrimary, ToWorker>
  /** Resolves when it hears, or has died. */
  readonly up: Promise<void>
  readonly born: number
  /** What the gate has admitted for it, by address, to be given back when it dies. */
  readonly admitted: Map<string | undefined, number>
  serving: boolean
  last: WorkerSnapshot | undefined
}

const POLL_MS = 1000
const ANSWER_MS = 2000
const SHORT_LIFE_MS = 2000
const LONGEST_WAIT_MS = 5000

/** Keeps `count` worker processes alive behind one port, and is what they have in common. */
export class Supervisor {
  readonly #options: SupervisorOptions
  #config: Config
  readonly #seats = new Map<number, Seat>()
  readonly #gate: Admission
  #globals: GlobalValues = {}
  /** What workers that have gone had counted. */
  #gone: WorkerSnapshot | undefined
  #prepared = false
  #stopping = false
  #poll: NodeJS.Timeout | undefined
  #shortLives = 0
  restarts = 0

  constructor(options: SupervisorOptions) {
    this.#options = options
    this.#config = options.config
    this.#gate = new Admission(() => settingsFrom(this.#config))
    cluster.setupPrimary({ exec: fileURLToPath(new URL(`./worker${extname(import.meta.url)}`, import.meta.url)), args: [], serialization: 'advanced' })
  }

  /** Resolves to the port once every worker serves; rejects, with none left behind, when one cannot listen. */
  async start(): Promise<number> {
    const seats = Array.from({ length: this.#options.count }, (_, index) => this.#fork(index))
    try {
      const ports = await Promise.all(seats.map((seat) => this.#begin(seat)))
      this.#poll = setInterval(() => {
        this.#gate.sweep()
        void this.#look()
      }, POLL_MS)
      this.#poll.unref()
      return ports[0] as number
    } catch (error) {
      this.#stopping = true
      for (const seat of seats) seat.process.process.kill('SIGKILL')
      throw error
    }
  }

  /** The helper schema is there. */
  prepared(): void {
    this.#prepared = true
    for (const seat of this.#seats.values()) void seat.up.then(() => seat.peer.tell('prepared'))
  }

  /** Takes the new configuration; every worker gets it whole. */
  apply(config: Config): void {
    this.#config = config
    this.#divide((seat, share) => seat.peer.tell('apply', config, share))
  }

  /** Another gateway has changed the schema. */
  forget(changed: readonly Changed[] | 'all'): void {
    for (const seat of this.#serving()) seat.peer.tell('forget', changed)
  }

  /** What all workers, those that have gone too, have counted. */
  async state(): Promise<Pick<GatewayState, 'total' | 'workers'>> {
    const snapshots = await this.#look()
    return {
      total: sumSnapshots(this.#gone === undefined ? snapshots : [...snapshots, this.#gone]),
      workers: { alive: this.#serving().length, expected: this.#options.count, restarts: this.restarts },
    }
  }

  /** Lets every worker's transactions finish; resolves when all processes have gone. */
  async stop(): Promise<void> {
    this.#stopping = true
    clearInterval(this.#poll)
    await Promise.all([...this.#seats.values()].map(async (seat) => {
      const ended = new Promise<void>((done) => seat.process.once('exit', () => done()))
      const stopped = seat.peer.ask('stop').then((last) => { seat.last = last }, () => {})
      await within(Promise.all([stopped, ended]), this.#config.server.shutdown_timeout + 10_000)
      if (!seat.process.isDead()) seat.process.process.kill('SIGKILL')
    }))
  }

  #fork(index: number): Seat {
    const process = cluster.fork()
    const admitted = new Map<string | undefined, number>()
    const wire = { send: (message: object) => void (process.isConnected() && process.send(message)), onMessage: (listener: (message: unknown) => void) => void process.on('message', listener) }
    let isUp = (): void => {}
    const up = new Promise<void>((done) => { isUp = done })
    const peer: Seat['peer'] = new Peer(wire, { ...this.#served(index, admitted), up: isUp })
    const seat: Seat = { index, process, peer, up, born: Date.now(), admitted, serving: false, last: undefined }
    this.#seats.set(index, seat)
    process.on('error', (error) => this.#options.logger.warn({ event: 'worker_channel', worker: index, reason: error.message }, 'a message to a worker was lost'))
    process.on('exit', (code, signal) => {
      this.#died(seat, code, signal)
      isUp()
    })
    return seat
  }

  async #begin(seat: Seat): Promise<number> {
    const { dataDir, version, postgres, origin, count } = this.#options
    const { index } = seat
    await seat.up
    const others = this.#serving().length
    // The share it will have when all are there; the others give up theirs once it serves.
    const share = shareOf(this.#config, index, Math.max(count, others + 1))
    if (this.#prepared) seat.peer.tell('prepared')
    const port = await seat.peer.ask('start', { config: this.#config, dataDir, version, postgres, origin, index, count, share, globals: this.#globals })
    seat.serving = true
    this.#share()
    return port
  }

  #died(seat: Seat, code: number | null, signal: string | null): void {
    seat.serving = false
    seat.peer.end(`worker ${seat.index} has ended`)
    if (this.#seats.get(seat.index) === seat) this.#seats.delete(seat.index)
    for (const [address, count] of seat.admitted) for (let i = 0; i < count; i++) this.#gate.release(address)
    if (seat.last !== undefined) this.#gone = sumSnapshots([retired(seat.last), ...(this.#gone ? [this.#gone] : [])])
    if (this.#stopping) return
    this.restarts++
    this.#shortLives = Date.now() - seat.born < SHORT_LIFE_MS ? this.#shortLives + 1 : 0
    const wait = this.#shortLives === 0 ? 0 : Math.min(100 * 2 ** this.#shortLives, LONGEST_WAIT_MS)
    this.#options.logger.error({ event: 'worker_died', worker: seat.index, pid: seat.process.process.pid, code, signal }, 'a worker process has ended; another takes its place')
    this.#share()
    setTimeout(() => this.#replace(seat.index), wait).unref()
  }

  #replace(index: number): void {
    if (this.#stopping) return
    const seat = this.#fork(index)
    this.#begin(seat).then(
      () => this.#options.logger.info({ event: 'worker_started', worker: index, pid: seat.process.process.pid }, 'a worker process has started'),
      (error: Error) => {
        this.#options.logger.error({ event: 'worker_failed', worker: index, reason: error.message }, 'a worker process cannot start')
        seat.process.process.kill('SIGKILL')
      },
    )
  }

  #serving(): Seat[] {
    return [...this.#seats.values()].filter((s) => s.serving)
  }

  /** What the pool may hold is divided among those that live. */
  #divide(give: (seat: Seat, share: ReturnType<typeof shareOf>) => void): void {
    const serving = this.#serving()
    serving.forEach((seat, place) => give(seat, shareOf(this.#config, place, serving.length)))
  }

  #share(): void {
    this.#divide((seat, share) => seat.peer.tell('setShare', share))
  }

  async #look(): Promise<WorkerSnapshot[]> {
    const serving = this.#serving()
    const known = serving.map((seat) => totalsOf(seat.last))
    const all = known.reduce(plus, NOTHING)
    const asked = serving.map(async (seat, i) => {
      const snapshot = await seat.peer.ask('snapshot', minus(all, known[i] as Totals))
      seat.last = snapshot
    })
    await within(Promise.allSettled(asked), ANSWER_MS)
    return serving.flatMap((seat) => seat.last ?? [])
  }

  /** Asks all workers, those that answer in time. */
  async #everywhere<T>(question: (seat: Seat) => Promise<T>, except?: number): Promise<T[]> {
    const answers: T[] = []
    const asked = this.#serving().filter((s) => s.index !== except).map(async (seat) => void answers.push(await question(seat)))
    await within(Promise.allSettled(asked), ANSWER_MS)
    return answers
  }

  /** What worker `index` may ask. */
  #served(index: number, admitted: Map<string | undefined, number>): Omit<ToPrimary, 'up'> {
    return {
      admit: (address) => {
        const reason = this.#gate.admit(address)
        if (reason === undefined) admitted.set(address, (admitted.get(address) ?? 0) + 1)
        return reason
      },
      release: (address) => {
        const left = (admitted.get(address) ?? 0) - 1
        if (left < 0) return
        if (left === 0) admitted.delete(address)
        else admitted.set(address, left)
        this.#gate.release(address)
      },
      loginFailed: (address) => this.#gate.loginFailed(address),
      loginSucceeded: (address) => this.#gate.loginSucceeded(address),
      connectionsOf: async (account) => (await this.#everywhere((s) => s.peer.ask('connectionsOf', account))).reduce((a, b) => a + b, 0),
      clients: async () => (await this.#everywhere((s) => s.peer.ask('clients'))).flat().sort((a, b) => a.id - b.id),
      client: async (id) => (await this.#everywhere((s) => s.peer.ask('client', id))).find((c) => c !== undefined),
      kill: async (id, what) => (await this.#everywhere((s) => s.peer.ask('kill', id, what), index)).some((killed) => killed),
      changed: async (what) => void (await this.#everywhere((s) => s.peer.ask('forget', what), index)),
      globalsSet: async (values) => {
        this.#globals = { ...this.#globals, ...values }
        await this.#everywhere((s) => s.peer.ask('setGlobals', values), index)
      },
    }
  }
}

const NOTHING: Totals = { connections: 0, statements: 0, slow: 0, counts: {} }

function totalsOf(s: WorkerSnapshot | undefined): Totals {
  return s === undefined ? NOTHING : { connections: s.frontend.active, statements: s.queries.durations.counts.reduce((a, b) => a + b, 0), slow: s.queries.slow, counts: growing(s.frontend, s.queries.commands) }
}

const plus = (a: Totals, b: Totals): Totals => combined(a, b, 1)
const minus = (a: Totals, b: Totals): Totals => combined(a, b, -1)

function combined(a: Totals, b: Totals, sign: 1 | -1): Totals {
  const counts = { ...a.counts }
  for (const [name, n] of Object.entries(b.counts)) counts[name] = (counts[name] ?? 0) + sign * n
  return { connections: a.connections + sign * b.connections, statements: a.statements + sign * b.statements, slow: a.slow + sign * b.slow, counts }
}
