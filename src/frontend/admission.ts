import { isIPv6, isIP } from 'node:net'
import type { RejectReason } from './counters.ts'
import { isLoopback, parseNetwork } from './host-pattern.ts'
import type { Network } from './host-pattern.ts'
import type { FrontendSettings } from './settings.ts'

const BLOCK_MS = 60_000
/** Addresses remembered at once, so that a flood from many of them stays bounded. */
const MAX_ADDRESSES = 10_000

interface AddressState {
  active: number
  failedLogins: number
  blockedUntil: number
  tokens: number
  refilled: number
}

/** Who may connect; workers that share a port ask one gate for all of them. */
export interface ConnectionGate {
  /** Takes a plain address (undefined on a Unix socket); tells why it is refused, or undefined, and then `release` must be called once. */
  admit(address: string | undefined): RejectReason | undefined | Promise<RejectReason | undefined>
  release(address: string | undefined): void
  loginFailed(address: string | undefined): void
  loginSucceeded(address: string | undefined): void
  /** Connections that an account holds now, in all processes. */
  connectionsOf?(account: string): Promise<number>
  sweep(): void
}

/** Decides who may connect: the limits per gateway and per address. */
export class Admission implements ConnectionGate {
  readonly #settings: () => FrontendSettings
  readonly #now: () => number
  readonly #addresses = new Map<string, AddressState>()
  #active = 0
  #lists: { allow: readonly string[]; deny: readonly string[]; allowed: Matcher; denied: Matcher } | undefined

  constructor(settings: () => FrontendSettings, now: () => number = Date.now) {
    this.#settings = settings
    this.#now = now
  }

  /** Takes a plain address (undefined on a Unix socket); returns why it is refused, or undefined, and then `release` must be called once. */
  admit(address: string | undefined): RejectReason | undefined {
    const settings = this.#settings()
    if (address !== undefined) {
      const refused = this.#refusal(address, settings)
      if (refused !== undefined) return refused
    }
    if (settings.maxConnections > 0 && this.#active >= settings.maxConnections) return 'max_connections'
    this.#active++
    if (address !== undefined) this.#state(address).active++
    return undefined
  }

  release(address: string | undefined): void {
    this.#active--
    const state = address === undefined ? undefined : this.#addresses.get(address)
    if (state === undefined) return
    state.active--
    this.#forget(address as string, state)
  }

  /** Counts a failed login; loopback is never blocked, as in MySQL's host cache. */
  loginFailed(address: string | undefined): void {
    const limit = this.#settings().maxFailedLogins
    if (address === undefined || limit === 0 || isLoopback(address)) return
    const state = this.#state(address)
    if (++state.failedLogins >= limit) state.blockedUntil = this.#now() + BLOCK_MS
  }

  loginSucceeded(address: string | undefined): void {
    const state = address === undefined ? undefined : this.#addresses.get(address)
    if (state !== undefined) state.failedLogins = 0
  }

  /** Forgets addresses that no longer matter; call now and then. */
  sweep(): void {
    for (const [address, state] of this.#addresses) this.#forget(address, state)
  }

  #refusal(address: string, settings: FrontendSettings): RejectReason | undefined {
    const lists = this.#matchers(settings)
    if (lists.denied(address) || (settings.allow.length > 0 && !lists.allowed(address))) return 'denied'
    const known = this.#addresses.get(address)
    if (known !== undefined && known.blockedUntil > 0) {
      if (known.blockedUntil > this.#now()) return 'blocked'
      known.blockedUntil = 0
      known.failedLogins = 0
    }
    if (settings.maxConnectionsPerAddress > 0 && (known?.active ?? 0) >= settings.maxConnectionsPerAddress) return 'max_connections_per_ip'
    if (settings.rateLimitPerSecond > 0 && !this.#takeToken(address, settings.rateLimitPerSecond)) return 'rate_limit'
    return undefined
  }

  #takeToken(address: string, rate: number): boolean {
    const state = this.#state(address)
    const now = this.#now()
    state.tokens = Math.min(rate, state.tokens < 0 ? rate : state.tokens + ((now - state.refilled) / 1000) * rate)
    state.refilled = now
    if (state.tokens < 1) return false
    state.tokens -= 1
    return true
  }

  #state(address: string): AddressState {
    let state = this.#addresses.get(address)
    if (state === undefined) {
      if (this.#addresses.size >= MAX_ADDRESSES) this.#evict()
      state = { active: 0, failedLogins: 0, blockedUntil: 0, tokens: -1, refilled: 0 }
      this.#addresses.set(address, state)
    }
    return state
  }

  #evict(): void {
    for (const [address, state] of this.#addresses) {
      if (state.active > 0) continue
      this.#addresses.delete(address)
      return
    }
  }

  #forget(address: string, state: AddressState): void {
    const now = this.#now()
    const idle = state.active <= 0 && state.failedLogins === 0 && state.blockedUntil <= now && now - state.refilled > 2000
    if (idle) this.#addresses.delete(address)
  }

  #matchers(settings: FrontendSettings): { allowed: Matcher; denied: Matcher } {
    if (this.#lists?.allow !== settings.allow || this.#lists.deny !== settings.deny) {
      this.#lists = { allow: settings.allow, deny: settings.deny, allowed: matcher(settings.allow), denied: matcher(settings.deny) }
    }
    return this.#lists
  }
}

type Matcher = (address: string) => boolean

function matcher(entries: readonly string[]): Matcher {
  const networks = entries.map((entry) => parseNetwork(isIP(entry) ? `${entry}/${isIPv6(entry) ? 128 : 32}` : entry))
  const known = networks.filter((network): network is Network => network !== undefined)
  return (address) => known.some((network) => network.has(address))
}
