import type { PgRequest } from '../backend/requests.ts'
import type { PgCatalog } from '../catalog/catalog.ts'
import type { PlanCache } from './plan-cache.ts'

/** A table, or a whole database, that a statement has changed. */
export interface Changed {
  readonly database: string
  readonly table?: string | undefined
}

export interface SchemaChangesOptions {
  readonly catalog: PgCatalog
  readonly plans: PlanCache
  /** This gateway among those of one PostgreSQL; the same in all its processes. */
  readonly origin: string
  /** Tells the other processes of this gateway; resolves when they have forgotten it too. */
  readonly tell: (changed: readonly Changed[] | 'all') => Promise<void>
  /** schema_cache.invalidate_on_ddl */
  readonly enabled: () => boolean
}

/** The NOTIFY channel on which gateways tell each other of their DDL. */
export const DDL_CHANNEL = 'aproxy_ddl'
/** PostgreSQL refuses payloads of 8000 bytes (manual: NOTIFY). */
const LONGEST_PAYLOAD = 7000
const TEXT = 25

/** Keeps what this process knows of the schema true, whoever changes it. */
export class SchemaChanges {
  readonly #options: SchemaChangesOptions
  /** When everything was last forgotten, milliseconds of Date.now(). */
  forgotAt = Date.now()

  constructor(options: SchemaChangesOptions) {
    this.#options = options
  }

  /** Takes what a statement changes; returns the request that tells the other gateways, to be sent in the statement's transaction. */
  announcement(changed: readonly Changed[]): PgRequest {
    const { origin } = this.#options
    const whole = JSON.stringify({ origin, changed: changed.map(({ database, table }) => [database, table]) })
    const payload = Buffer.byteLength(whole) > LONGEST_PAYLOAD ? JSON.stringify({ origin }) : whole
    return { text: 'SELECT pg_notify($1, $2)', paramTypes: [TEXT, TEXT], params: [DDL_CHANNEL, payload] }
  }

  /** Forgets what a statement of this process has changed, here and in the gateway's other processes. */
  async made(changed: readonly Changed[]): Promise<void> {
    if (changed.length > 0 && this.#options.enabled()) await this.flush(changed)
  }

  /** Forgets here and in the gateway's other processes. */
  async flush(changed: readonly Changed[] | 'all'): Promise<void> {
    this.forget(changed)
    await this.#options.tell(changed)
  }

  /** Forgets in this process alone. */
  forget(changed: readonly Changed[] | 'all'): void {
    const { catalog, plans } = this.#options
    if (changed === 'all') {
      catalog.invalidate()
      this.forgotAt = Date.now()
    } else for (const { database, table } of changed) catalog.invalidate(database, table)
    plans.clear()
  }
}

/** Takes a notification's payload and this gateway's own origin; returns what another gateway has changed, undefined when it was this one. */
export function heard(payload: string, origin: string): readonly Changed[] | 'all' | undefined {
  try {
    const said = JSON.parse(payload) as { origin?: string; changed?: [string, string | null][] }
    if (said.origin === origin) return undefined
    return said.changed?.map(([database, table]) => ({ database, table: table ?? undefined })) ?? 'all'
  } catch {
    return 'all'
  }
}
