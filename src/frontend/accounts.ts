import { randomBytes } from 'node:crypto'
import { fastDigest, parseSha2Verifier } from '../wire/auth-caching-sha2.ts'
import type { Sha2Verifier } from '../wire/auth-caching-sha2.ts'
import { nativeVerifier, parseNativeVerifier } from '../wire/auth-native.ts'
import type { AccountFacts } from '../engine/system/privileges.ts'
import { makeScramble } from '../wire/handshake.ts'
import type { AuthPlugin } from '../wire/handshake.ts'
import { parseHostPattern } from './host-pattern.ts'
import type { HostPattern } from './host-pattern.ts'

/** What proves a password. `clear` was made from a password in the configuration and serves both plugins; the password itself is not kept. */
export type Verifier =
  | { readonly kind: 'empty' }
  | { readonly kind: 'clear'; readonly native: Buffer; readonly digest: Buffer }
  | { readonly kind: 'native'; readonly native: Buffer }
  | { readonly kind: 'sha2'; readonly stored: Sha2Verifier }

export interface Account {
  /** `user@host` as CURRENT_USER() tells it. */
  readonly name: string
  readonly plugin: AuthPlugin
  readonly verifier: Verifier
  readonly requireTls: boolean
  /** Undefined = all. */
  readonly databases?: readonly string[]
  /** Undefined = no limit. */
  readonly maxConnections?: number
}

export interface Accounts {
  /** Takes the user name, the host as MySQL names it and the address; returns the account with the most specific host, an anonymous one included. */
  find(user: string, host: string, address: string | undefined): Account | undefined
  /** Whether any account could log in from there; if not, MySQL answers 1130 before the greeting. */
  admits(host: string, address: string | undefined): boolean
  /** What an unknown user is checked against, so that it takes as long as a wrong password. */
  readonly decoy: Verifier
}

/** One account of the configuration (`auth.users`). */
export interface AccountEntry {
  readonly name: string
  readonly password?: string | undefined
  /** `*` and 40 hexadecimal digits (mysql_native_password), or `$A$005$…` (caching_sha2_password), which may be written as `0x` and hexadecimal digits. */
  readonly verifier?: string | undefined
  readonly hosts?: readonly string[] | undefined
  readonly databases?: readonly string[] | undefined
  /** 0 = no limit. */
  readonly maxConnections?: number | undefined
  readonly requireTls?: boolean | undefined
  readonly plugin?: AuthPlugin | undefined
}

/** The only account when none is configured: root without a password, from loopback only. */
export const DEFAULT_ACCOUNTS: readonly AccountEntry[] = [{ name: 'root', password: '', hosts: ['localhost'] }]

interface Row {
  readonly user: string
  readonly host: HostPattern
  readonly account: Account
}

/**
 * Takes the configured accounts (none = the default one) and the default plugin; returns them ready for lookup.
 * Throws Error for a verifier that fits no plugin.
 */
export function buildAccounts(entries: readonly AccountEntry[], defaultPlugin: AuthPlugin = 'caching_sha2_password'): Accounts {
  const rows = (entries.length > 0 ? entries : DEFAULT_ACCOUNTS).flatMap((entry) => rowsOf(entry, defaultPlugin))
  // Hosts are compared before users, as MySQL sorts its grant tables: an anonymous account on an exact host hides user@'%'.
  rows.sort((a, b) => b.host.rank - a.host.rank || Number(a.user === '') - Number(b.user === ''))
  const slow = rows.some((row) => row.account.verifier.kind === 'sha2')
  return {
    find: (user, host, address) =>
      rows.find((row) => (row.user === user || row.user === '') && row.host.matches(host, address))?.account,
    admits: (host, address) => rows.some((row) => row.host.matches(host, address)),
    decoy: slow
      ? { kind: 'sha2', stored: { rounds: 5000, salt: makeScramble(randomBytes(20)), hash: '.'.repeat(43) } }
      : { kind: 'clear', native: randomBytes(20), digest: randomBytes(32) },
  }
}

/** Takes what `buildAccounts` takes; returns who may log in from where, without what proves it. */
export function listAccounts(entries: readonly AccountEntry[], defaultPlugin: AuthPlugin = 'caching_sha2_password'): AccountFacts[] {
  return (entries.length > 0 ? entries : DEFAULT_ACCOUNTS).flatMap((entry) => rowsOf(entry, defaultPlugin).map(({ user, host, account }) => ({
    user, host: host.text, plugin: account.plugin, ...(account.databases ? { databases: account.databases } : {}),
  })))
}

function rowsOf(entry: AccountEntry, defaultPlugin: AuthPlugin): Row[] {
  const [verifier, plugin] = verifierOf(entry, defaultPlugin)
  const hosts = entry.hosts && entry.hosts.length > 0 ? entry.hosts : ['%']
  return hosts.map((text) => {
    const host = parseHostPattern(text)
    const account: Account = {
      name: `${entry.name}@${host.text}`,
      plugin,
      verifier,
      requireTls: entry.requireTls ?? false,
      ...(entry.databases && entry.databases.length > 0 ? { databases: entry.databases } : {}),
      ...(entry.maxConnections ? { maxConnections: entry.maxConnections } : {}),
    }
    return { user: entry.name, host, account }
  })
}

function verifierOf(entry: AccountEntry, defaultPlugin: AuthPlugin): [Verifier, AuthPlugin] {
  const plugin = entry.plugin ?? defaultPlugin
  const text = entry.verifier
  if (text === undefined || text === '') {
    const password = entry.password ?? ''
    if (password === '') return [{ kind: 'empty' }, plugin]
    return [{ kind: 'clear', native: nativeVerifier(password), digest: fastDigest(password) }, plugin]
  }
  const native = parseNativeVerifier(text)
  if (native !== undefined) {
    if (entry.plugin === 'caching_sha2_password') throw new Error(`the verifier of account ${entry.name} is one of mysql_native_password`)
    return [{ kind: 'native', native }, 'mysql_native_password']
  }
  // Salts hold unprintable bytes, so MySQL prints the whole as 0x… on demand (print_identified_with_as_hex).
  const stored = parseSha2Verifier(text.startsWith('0x') ? Buffer.from(text.slice(2), 'hex') : text)
  if (stored === undefined) throw new Error(`the verifier of account ${entry.name} has no known form`)
  if (entry.plugin === 'mysql_native_password') throw new Error(`the verifier of account ${entry.name} is one of caching_sha2_password`)
  return [{ kind: 'sha2', stored }, 'caching_sha2_password']
}
