import { COMMAND_NAMES } from '../wire/commands.ts'
import type { CommandKind } from '../wire/commands.ts'

export type RejectReason = 'max_connections' | 'max_connections_per_ip' | 'rate_limit' | 'denied' | 'blocked' | 'host'
export type AuthFailureReason = 'unknown_user' | 'wrong_password' | 'plugin' | 'tls_required' | 'database' | 'max_connections' | 'handshake'
export type AbortReason = 'timeout' | 'protocol' | 'network' | 'killed' | 'tls'

/** Plain numbers that only grow (`active` apart); ops/ reads them. */
export interface FrontendCounters {
  accepted: number
  active: number
  tls: number
  readonly rejected: Record<RejectReason, number>
  readonly authFailures: Record<AuthFailureReason, number>
  readonly aborted: Record<AbortReason, number>
  bytesIn: number
  bytesOut: number
  readonly commands: Record<CommandKind, number>
}

export function newFrontendCounters(): FrontendCounters {
  const commands = {} as Record<CommandKind, number>
  for (const kind of Object.keys(COMMAND_NAMES) as CommandKind[]) commands[kind] = 0
  return {
    accepted: 0,
    active: 0,
    tls: 0,
    rejected: { max_connections: 0, max_connections_per_ip: 0, rate_limit: 0, denied: 0, blocked: 0, host: 0 },
    authFailures: { unknown_user: 0, wrong_password: 0, plugin: 0, tls_required: 0, database: 0, max_connections: 0, handshake: 0 },
    aborted: { timeout: 0, protocol: 0, network: 0, killed: 0, tls: 0 },
    bytesIn: 0,
    bytesOut: 0,
    commands,
  }
}
