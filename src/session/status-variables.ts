import { STATUS_ROWS } from './status-table.ts'
import type { ShownVariable } from './variables/system-variables.ts'

type StatusRow = (typeof STATUS_ROWS)[number]

const ROWS: readonly StatusRow[] = STATUS_ROWS.toSorted((a, b) => (a[0].toLowerCase() < b[0].toLowerCase() ? -1 : 1))
const NAMES: ReadonlyMap<string, string> = new Map(ROWS.map(([name]) => [name.toLowerCase(), name]))

/** What a fresh server shows where it is not 0, OFF or ''. */
const CONSTANTS: Readonly<Record<string, string>> = {
  Current_tls_ca: 'ca.pem',
  Current_tls_cert: 'server-cert.pem',
  Current_tls_key: 'server-key.pem',
  Current_tls_version: 'TLSv1.2,TLSv1.3',
  Innodb_buffer_pool_dump_status: 'Dumping of buffer pool not started',
  Innodb_page_size: '16384',
  Innodb_redo_log_enabled: 'ON',
  Innodb_redo_log_resize_status: 'OK',
  Last_query_cost: '0.000000',
  Resource_group_supported: 'OFF',
  Ssl_session_cache_mode: 'NONE',
  Telemetry_traces_supported: 'OFF',
}

/** Counters of one scope: the gateway's, or one session's. Only what was ever counted takes memory. */
export class StatusCounters {
  #counts: Map<string, number> | undefined

  /** Takes a status variable's name (`Questions`, `Com_select`) and how much to add. Names that no server has are ignored. */
  add(name: string, amount = 1): void {
    const key = NAMES.get(name) ?? NAMES.get(name.toLowerCase())
    if (key === undefined) return
    this.#counts ??= new Map()
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + amount)
  }

  get(name: string): number {
    return this.#counts?.get(NAMES.get(name.toLowerCase()) ?? name) ?? 0
  }

  /** FLUSH STATUS. */
  clear(): void {
    this.#counts = undefined
  }
}

/** Facts of the moment by name: Uptime, Threads_connected, Max_used_connections, Ssl_cipher … */
export type StatusFacts = Readonly<Record<string, number | bigint | string>>

/** Takes the counters and facts; returns the rows of SHOW GLOBAL STATUS in order. */
export function globalStatus(counters: StatusCounters, facts: StatusFacts): ShownVariable[] {
  return ROWS.filter(([, , scope]) => scope !== 's').map((row) => ({
    name: row[0],
    value: valueOf(row, counters, facts),
  }))
}

/** Takes the session's and the gateway's counters and facts; returns the rows of SHOW SESSION STATUS in order. */
export function sessionStatus(session: StatusCounters, globals: StatusCounters, facts: StatusFacts): ShownVariable[] {
  return ROWS.map((row) => ({ name: row[0], value: valueOf(row, row[2] === 'g' ? globals : session, facts) }))
}

function valueOf([name, type]: StatusRow, counters: StatusCounters, facts: StatusFacts): string {
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
  if (fact !== undefined) return String(fact)
  const count = counters.get(name)
  if (count !== 0) return String(count)
  return Object.hasOwn(CONSTANTS, name) ? (CONSTANTS[name] ?? '') : type === 'i' ? '0' : type === 'b' ? 'OFF' : ''
}
