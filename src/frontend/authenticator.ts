import { createPublicKey, timingSafeEqual } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { mysqlError } from '../errors/mysql-error.ts'
import type { MySqlError } from '../errors/mysql-error.ts'
import { CachingSha2, checkFast, checkSha2, decryptPassword, fastDigest, stripNul } from '../wire/auth-caching-sha2.ts'
import { checkNative } from '../wire/auth-native.ts'
import { Capability } from '../wire/constants.ts'
import type { AuthPlugin } from '../wire/handshake.ts'
import type { Account, Accounts, Verifier } from './accounts.ts'
import type { AuthFailureReason } from './counters.ts'
import type { FrontendSettings } from './settings.ts'

/** What the client said when it asked to log in. */
export interface LoginRequest {
  readonly user: string
  /** As MySQL names it. */
  readonly host: string
  readonly address: string | undefined
  readonly authResponse: Buffer
  readonly plugin: string | undefined
  readonly capabilities: number
  readonly database: string | undefined
}

/** The conversation with one client; `receive` resolves to its next packet. */
export interface AuthExchange {
  /** TLS or a Unix socket: a password may travel in clear. */
  readonly secure: boolean
  readonly tls: boolean
  readonly scramble: Buffer
  authSwitch(plugin: AuthPlugin): void
  authMoreData(data: Uint8Array): void
  receive(): Promise<Buffer>
}

/** A login that failed: the error for the client, and the reason for the counters. */
export class LoginFailure extends Error {
  override readonly name = 'LoginFailure'
  readonly reason: AuthFailureReason
  readonly answer: MySqlError

  constructor(reason: AuthFailureReason, answer: MySqlError) {
    super(answer.message)
    this.reason = reason
    this.answer = answer
  }
}

/**
 * SHA256(SHA256(password)) of accounts that have once logged in by the full exchange; bounded, and keyed by what is stored, so that a
 * changed password is a miss.
 */
export class FastAuthCache {
  readonly #digests = new Map<string, Buffer>()
  readonly #limit: number

  constructor(limit = 10_000) {
    this.#limit = limit
  }

  get(account: Account): Buffer | undefined {
    const key = cacheKey(account)
    return key === undefined ? undefined : this.#digests.get(key)
  }

  set(account: Account, digest: Buffer): void {
    const key = cacheKey(account)
    if (key === undefined) return
    if (this.#digests.size >= this.#limit) this.#digests.clear()
    this.#digests.set(key, digest)
  }

  /** Forgets everything, as FLUSH PRIVILEGES does. */
  clear(): void {
    this.#digests.clear()
  }
}

function cacheKey(account: Account): string | undefined {
  if (account.verifier.kind !== 'sha2') return undefined
  const { rounds, salt, hash } = account.verifier.stored
  return `${account.name}\0${rounds}\0${salt.toString('latin1')}\0${hash}`
}

const FAST_AUTH_OK = Buffer.from([CachingSha2.FAST_AUTH_OK])
const FULL_AUTH = Buffer.from([CachingSha2.FULL_AUTH])
const NO_PASSWORD = Buffer.alloc(0)

/** Checks who a client is, by the plugin of its account, switching the client to it where needed. */
export class Authenticator {
  readonly #accounts: () => Accounts
  readonly #settings: () => FrontendSettings
  readonly #cache: FastAuthCache
  readonly #key: KeyObject
  readonly #publicKey: Buffer

  /** `key` is the RSA private key for passwords that come without TLS. */
  constructor(accounts: () => Accounts, settings: () => FrontendSettings, key: KeyObject, cache: FastAuthCache = new FastAuthCache()) {
    this.#accounts = accounts
    this.#settings = settings
    this.#cache = cache
    this.#key = key
    this.#publicKey = Buffer.from(createPublicKey(key).export({ type: 'spki', format: 'pem' }))
  }

  /** Resolves to the account that the client proved to be; throws LoginFailure, or what `receive` throws. */
  async authenticate(request: LoginRequest, exchange: AuthExchange): Promise<Account> {
    const settings = this.#settings()
    if (settings.requireTls && !exchange.secure) {
      throw new LoginFailure('tls_required', mysqlError('ER_SECURE_TRANSPORT_REQUIRED'))
    }
    const accounts = this.#accounts()
    const account = accounts.find(request.user, request.host, request.address)
    const verifier = account?.verifier ?? accounts.decoy
    const plugin = account?.plugin ?? settings.defaultPlugin
    let response = withoutLoneNul(request.authResponse)
    // Nothing is asked of an account without a password but that nothing is given, and any plugin can say that; except that MariaDB's library
    // names this one while another thread is loading the plugin it should name, and then must be told to switch.
    const settled = verifier.kind === 'empty' && response.length === 0 && request.plugin !== 'dummy_fallback_auth'
    if (!settled && (request.plugin ?? 'mysql_native_password') !== plugin) {
      if (!(request.capabilities & Capability.PLUGIN_AUTH)) {
        throw new LoginFailure('plugin', mysqlError('ER_NOT_SUPPORTED_AUTH_MODE'))
      }
      exchange.authSwitch(plugin)
      response = withoutLoneNul(await exchange.receive())
    }
    const right = settled || (await this.#check(plugin, verifier, account, response, exchange))
    if (account === undefined || !right) throw denied(request, response, account === undefined ? 'unknown_user' : 'wrong_password')
    if (account.requireTls && !exchange.tls) throw denied(request, response, 'tls_required')
    if (account.databases !== undefined && request.database !== undefined && !account.databases.includes(request.database)) {
      const [user, host] = splitAccount(account.name)
      throw new LoginFailure('database', mysqlError('ER_DBACCESS_DENIED_ERROR', user, host, request.database))
    }
    return account
  }

  async #check(plugin: AuthPlugin, verifier: Verifier, account: Account | undefined, response: Buffer, exchange: AuthExchange): Promise<boolean> {
    if (verifier.kind === 'empty') return response.length === 0
    if (response.length === 0) return false
    if (plugin === 'mysql_native_password') {
      return verifier.kind !== 'sha2' && checkNative(response, exchange.scramble, verifier.native)
    }
    return this.#checkCachingSha2(verifier, account, response, exchange)
  }

  async #checkCachingSha2(verifier: Verifier, account: Account | undefined, response: Buffer, exchange: AuthExchange): Promise<boolean> {
    const digest = verifier.kind === 'clear' ? verifier.digest : account && this.#cache.get(account)
    if (digest !== undefined && checkFast(response, exchange.scramble, digest)) {
      exchange.authMoreData(FAST_AUTH_OK)
      return true
    }
    exchange.authMoreData(FULL_AUTH)
    const password = await this.#receivePassword(exchange)
    if (password === undefined) return false
    if (verifier.kind === 'clear') return timingSafeEqual(fastDigest(password), verifier.digest)
    if (verifier.kind !== 'sha2' || !(await checkSha2(password, verifier.stored))) return false
    if (account !== undefined) this.#cache.set(account, fastDigest(password))
    return true
  }

  async #receivePassword(exchange: AuthExchange): Promise<Buffer | undefined> {
    let packet = await exchange.receive()
    if (exchange.secure) return stripNul(packet)
    if (packet.length === 1 && packet[0] === CachingSha2.REQUEST_PUBLIC_KEY) {
      exchange.authMoreData(this.#publicKey)
      packet = await exchange.receive()
    }
    return decryptPassword(packet, exchange.scramble, this.#key)
  }
}

/** After an auth switch an empty password may come as a single NUL. */
function withoutLoneNul(response: Buffer): Buffer {
  return response.length === 1 && response[0] === 0 ? NO_PASSWORD : response
}

function denied(request: LoginRequest, response: Buffer, reason: AuthFailureReason): LoginFailure {
  return new LoginFailure(reason, mysqlError('ER_ACCESS_DENIED_ERROR', request.user, request.host, response.length > 0 ? 'YES' : 'NO'))
}

/** Takes `user@host`; returns both. */
export function splitAccount(name: string): [user: string, host: string] {
  const at = name.lastIndexOf('@')
  return [name.slice(0, at), name.slice(at + 1)]
}
