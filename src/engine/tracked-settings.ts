import type { Lease } from '../backend/lease.ts'
import type { Session } from '../session/session.ts'
import { isStrict } from '../types/sql-mode.ts'
import { postgresZone } from './zone.ts'

type Setting = (session: Session, capabilities: { readonly superuser: boolean }) => readonly [name: string, value: string | undefined]
const whole = (value: number): string => String(Math.min(Math.max(Math.round(value), 0), 2147483647))

/** System variables that PostgreSQL or the helper functions must know: they travel with the next statement, when they differ. */
const settings: Readonly<Record<string, Setting>> = {
  time_zone: (s) => ['TimeZone', postgresZone(s.variables.text('time_zone'))],
  sql_mode: (s) => ['aproxy.strict', isStrict(s.sqlMode) ? undefined : 'off'],
  // without the privilege foreign keys stay checked
  foreign_key_checks: (s, { superuser }) => ['session_replication_role', s.variables.on('foreign_key_checks') || !superuser ? undefined : 'replica'],
  innodb_lock_wait_timeout: (s) => ['lock_timeout', whole(s.variables.number('innodb_lock_wait_timeout') * 1000)],
  max_execution_time: (s) => ['statement_timeout', s.variables.number('max_execution_time') > 0 ? whole(s.variables.number('max_execution_time')) : undefined],
  timestamp: (s) => ['aproxy.now', s.fixedTimestamp === undefined ? undefined : String(s.fixedTimestamp)],
  lc_time_names: (s) => ['aproxy.lc_time_names', s.variables.text('lc_time_names') === 'en_US' ? undefined : s.variables.text('lc_time_names')],
  default_week_format: (s) => ['aproxy.default_week_format', s.variables.number('default_week_format') === 0 ? undefined : s.variables.text('default_week_format')],
}

/** Takes a session and its lease; tells the lease what one variable, or all of them, now ask of PostgreSQL. */
export function trackSettings(session: Session, lease: Lease, capabilities: { readonly superuser: boolean }, variable?: string): void {
  for (const name of variable === undefined ? Object.keys(settings) : [variable]) {
    if (!Object.hasOwn(settings, name)) continue
    const setting = settings[name]?.(session, capabilities)
    if (setting) lease.set(...setting)
  }
}
