import type { AuthPlugin } from '../wire/handshake.ts'

/** What the frontend reads from the configuration; asked anew at each use, so that a reload takes effect. All times in milliseconds; 0 = no limit. */
export interface FrontendSettings {
  readonly serverVersion: string
  readonly defaultPlugin: AuthPlugin
  readonly maxConnections: number
  readonly maxConnectionsPerAddress: number
  /** New connections a second from one address. */
  readonly rateLimitPerSecond: number
  /** Failed logins in a row after which an address is refused for a while. */
  readonly maxFailedLogins: number
  /** Networks (CIDR) or addresses; an empty list allows all. */
  readonly allow: readonly string[]
  readonly deny: readonly string[]
  /** Bytes of the longest packet of a client that has logged in. */
  readonly maxPacketSize: number
  readonly requireTls: boolean
  readonly loginTimeout: number
  readonly readTimeout: number
  readonly writeTimeout: number
  readonly waitTimeout: number
  readonly interactiveTimeout: number
}

export const DEFAULT_SETTINGS: FrontendSettings = {
  serverVersion: '8.4.0-aproxy',
  defaultPlugin: 'caching_sha2_password',
  maxConnections: 1000,
  maxConnectionsPerAddress: 0,
  rateLimitPerSecond: 0,
  maxFailedLogins: 100,
  allow: [],
  deny: [],
  maxPacketSize: 64 * 1024 * 1024,
  requireTls: false,
  loginTimeout: 10_000,
  readTimeout: 30_000,
  writeTimeout: 60_000,
  waitTimeout: 28_800_000,
  interactiveTimeout: 28_800_000,
}
