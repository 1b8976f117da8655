// What the primary and its workers ask of each other.
import type { Config } from '../config/schema.ts'
import type { ClientInfo } from '../engine/command-handler.ts'
import type { Changed } from '../engine/schema-changes.ts'
import type { RejectReason } from '../frontend/counters.ts'
import type { PostgresTarget, Share, Totals } from '../gateway.ts'
import type { WorkerSnapshot } from '../ops/snapshot.ts'
import type { VariableValue } from '../session/variables/definition.ts'

export type GlobalValues = Readonly<Record<string, VariableValue>>

export interface WorkerStart {
  readonly config: Config
  readonly dataDir: string
  readonly version: string
  readonly postgres: PostgresTarget
  readonly origin: string
  readonly index: number
  readonly count: number
  readonly share: Share
  readonly globals: GlobalValues
}

export type ToWorker = {
  /** Resolves to the port once it serves; rejects when it cannot listen. */
  start(facts: WorkerStart): Promise<number>
  apply(config: Config, share: Share): void
  setShare(share: Share): void
  setGlobals(values: GlobalValues): void
  forget(changed: readonly Changed[] | 'all'): void
  /** The helper schema is there, or will not be. */
  prepared(): void
  /** Tells what the others have done, returns what this one has. */
  snapshot(others: Totals): WorkerSnapshot
  clients(): readonly ClientInfo[]
  client(id: number): ClientInfo | undefined
  kill(id: number, what: 'query' | 'connection'): boolean
  connectionsOf(account: string): number
  /** Stops accepting and resolves when the last client has gone; the process ends then. */
  stop(): Promise<WorkerSnapshot>
}

export type ToPrimary = {
  /** The worker hears: what is sent to it before is lost. */
  up(): void
  admit(address: string | undefined): RejectReason | undefined
  release(address: string | undefined): void
  loginFailed(address: string | undefined): void
  loginSucceeded(address: string | undefined): void
  connectionsOf(account: string): Promise<number>
  clients(): Promise<readonly ClientInfo[]>
  client(id: number): Promise<ClientInfo | undefined>
  kill(id: number, what: 'query' | 'connection'): Promise<boolean>
  /** Resolves when all other workers have done so. */
  changed(what: readonly Changed[] | 'all'): Promise<void>
  globalsSet(values: GlobalValues): Promise<void>
}
