import type { Logger } from '../base/log.ts'
import type { StatementEntry, StatementLog } from '../base/query-stats.ts'
import type { Config } from '../config/schema.ts'
import type { Tracer } from './tracing.ts'

type Settings = Pick<Config['observability'], 'enable_query_log' | 'slow_query_ms' | 'redact_parameters' | 'enable_tracing'>

export interface StatementLogOptions {
  readonly logger: Logger
  /** The settings now; asked for every statement, so that a reload applies at once. */
  readonly settings: () => Settings
  /** Takes MySQL text; returns it with ? for every literal. */
  readonly redact: (sql: string) => string
  /** Called for each slow statement, to count it. */
  readonly onSlow: () => void
  readonly tracer?: Tracer
}

const TEXT_KEPT = 16_384

/** The query log, the slow log and the spans: one look at every finished statement. */
export function createStatementLog({ logger, settings, redact, onSlow, tracer }: StatementLogOptions): StatementLog {
  const isSlow = (seconds: number, s: Settings) => s.slow_query_ms > 0 && seconds * 1000 > s.slow_query_ms
  return {
    wants(seconds) {
      const s = settings()
      return s.enable_query_log || isSlow(seconds, s) || (s.enable_tracing && tracer !== undefined)
    },
    record(entry) {
      const s = settings()
      const sql = cut(s.redact_parameters ? redacted(entry.sql, redact) : entry.sql)
      const slow = isSlow(entry.seconds, s)
      if (slow) onSlow()
      if (slow || s.enable_query_log) {
        const fields = describe(entry, sql, s.redact_parameters)
        if (slow) logger.warn({ event: 'slow_query', ...fields }, 'slow query')
        else logger.info({ event: 'query', ...fields }, 'query')
      }
      if (s.enable_tracing) tracer?.add(entry, sql)
    },
  }
}

function describe(e: StatementEntry, sql: string, isRedacted: boolean): object {
  return {
    connection: e.connectionId,
    user: e.user,
    database: e.database,
    digest: e.digest,
    ms: Math.round(e.seconds * 1e6) / 1e3,
    rows: e.rows,
    sql,
    postgres: e.postgres === undefined ? undefined : cut(e.postgres),
    // MySQL's messages quote values (Duplicate entry 'x' for key …).
    error: e.error && (isRedacted ? { errno: e.error.errno, sqlState: e.error.sqlState } : e.error),
  }
}

/** Text that cannot be read as SQL could hold anything, so that none of it is shown. */
function redacted(sql: string, redact: (sql: string) => string): string {
  try {
    return redact(sql)
  } catch {
    return '(unreadable statement)'
  }
}

function cut(text: string): string {
  return text.length > TEXT_KEPT ? `${text.slice(0, TEXT_KEPT)}…` : text
}
