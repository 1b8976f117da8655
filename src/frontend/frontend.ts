import { readFile } from 'node:fs/promises'
import { createSecureContext } from 'node:tls'
import type { Logger } from '../base/log.ts'
import type { Config } from '../config/schema.ts'
import type { SessionFactory } from '../engine/command-handler.ts'
import type { AccountFacts } from '../engine/system/privileges.ts'
import { buildAccounts, listAccounts } from './accounts.ts'
import type { AccountEntry, Accounts } from './accounts.ts'
import { Admission } from './admission.ts'
import type { ConnectionGate } from './admission.ts'
import { Authenticator, FastAuthCache } from './authenticator.ts'
import { loadOrCreateAuthKey, loadOrCreateIdentity } from './certificate.ts'
import { ClientListener } from './client-listener.ts'
import type { ListenOn } from './client-listener.ts'
import { ClientRegistry } from './client-registry.ts'
import type { TlsSettings } from './client-stream.ts'
import { newFrontendCounters } from './counters.ts'
import type { FrontendCounters } from './counters.ts'
import type { FrontendSettings } from './settings.ts'

export interface FrontendOptions {
  readonly config: Config
  readonly sessions: SessionFactory
  readonly logger: Logger
  /** One per process; workers that share a port give theirs distinct ids. */
  readonly registry?: ClientRegistry
  /** Who decides on new connections, when not this process alone. */
  readonly gate?: ConnectionGate
}

/** The client side of one process, put together from the configuration. */
export interface Frontend {
  readonly listener: ClientListener
  readonly registry: ClientRegistry
  readonly counters: FrontendCounters
  /** Applies a new configuration to new logins and commands; rejects, and changes nothing, when its certificates cannot be used. */
  reload(config: Config): Promise<void>
  /** FLUSH PRIVILEGES: the next login of each account is a full one. */
  forgetLogins(): void
}

interface Live {
  readonly settings: FrontendSettings
  readonly accounts: Accounts
  readonly tls: TlsSettings | undefined
}

/** Takes the configuration and what opens sessions; resolves to the frontend, which listens only once `listener.listen` is called. */
export async function createFrontend(options: FrontendOptions): Promise<Frontend> {
  let live = await liveParts(options.config)
  const settings = () => live.settings
  const accounts = () => live.accounts
  const registry = options.registry ?? new ClientRegistry()
  const counters = newFrontendCounters()
  const cache = new FastAuthCache()
  const authKey = await loadOrCreateAuthKey(options.config.server.data_dir)
  const listener = new ClientListener({
    settings,
    accounts,
    tls: () => live.tls,
    sessions: options.sessions,
    authenticator: new Authenticator(accounts, settings, authKey, cache),
    registry,
    admission: options.gate ?? new Admission(settings),
    counters,
    logger: options.logger,
  })
  return {
    listener,
    registry,
    counters,
    forgetLogins: () => cache.clear(),
    async reload(config) {
      live = await liveParts(config)
    },
  }
}

async function liveParts(config: Config): Promise<Live> {
  return { settings: settingsFrom(config), accounts: buildAccounts(accountEntries(config), config.auth.default_plugin), tls: await tlsFrom(config) }
}

/** Makes the key and the certificate that processes with this configuration share, before the first of them asks for it. */
export async function prepareIdentity({ security, server }: Config): Promise<void> {
  await loadOrCreateAuthKey(server.data_dir)
  if (security.enable_tls && security.tls_cert === undefined) await loadOrCreateIdentity(server.data_dir)
}

/** Takes the configuration; returns where to listen. Without accounts of its own, root has no password, and so only loopback is served. */
export function listenAddresses({ server, auth }: Config): ListenOn[] {
  const tcp: ListenOn = { host: auth.users.length > 0 ? server.host : '127.0.0.1', port: server.port }
  return server.socket === undefined ? [tcp] : [tcp, { path: server.socket }]
}

/** Takes the configuration; returns what the frontend reads of it. */
export function settingsFrom({ server, auth, security, session }: Config): FrontendSettings {
  return {
    serverVersion: server.server_version,
    defaultPlugin: auth.default_plugin,
    maxConnections: server.max_connections,
    maxConnectionsPerAddress: security.max_connections_per_ip,
    rateLimitPerSecond: security.rate_limit_per_second,
    maxFailedLogins: security.max_failed_logins,
    allow: security.allow_cidrs,
    deny: security.deny_cidrs,
    maxPacketSize: server.max_packet_size,
    requireTls: security.require_tls,
    loginTimeout: security.login_timeout,
    readTimeout: server.read_timeout,
    writeTimeout: server.write_timeout,
    waitTimeout: session.wait_timeout,
    interactiveTimeout: session.interactive_timeout,
  }
}

/** The accounts of a configuration as SHOW GRANTS, mysql.user and their kind list them. */
export function accountFacts(config: Config): AccountFacts[] {
  return listAccounts(accountEntries(config), config.auth.default_plugin)
}

function accountEntries({ auth }: Config): AccountEntry[] {
  return auth.users.map((user) => ({
    name: user.name,
    password: user.password,
    verifier: user.verifier,
    hosts: user.hosts,
    databases: user.databases,
    maxConnections: user.max_connections,
    requireTls: user.require_tls,
  }))
}

async function tlsFrom({ security, server }: Config): Promise<TlsSettings | undefined> {
  if (!security.enable_tls) return undefined
  const { tls_cert, tls_key, tls_ca } = security
  const configured = tls_cert !== undefined && tls_key !== undefined
  const identity = configured
    ? { cert: await readFile(tls_cert, 'utf8'), key: await readFile(tls_key, 'utf8') }
    : await loadOrCreateIdentity(server.data_dir)
  const authorities = tls_ca === undefined ? {} : { ca: await readFile(tls_ca, 'utf8') }
  return {
    context: createSecureContext({ ...identity, ...authorities, minVersion: 'TLSv1.2' }),
    clientCertificates: security.client_certificates,
  }
}
