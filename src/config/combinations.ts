import type { Config } from './schema.ts'

/** Keys that are each fine but not together. The first key is where the problem is reported. */
interface Combination {
  readonly keys: readonly string[]
  /** `changed` says whether a key was set to something other than its default. */
  wrong(c: Config, changed: (key: string) => boolean): string | undefined
}

/** Everything that only makes sense with a PostgreSQL server named in `postgres.host`. */
const SERVER_KEYS = ['port', 'database', 'user', 'password', 'ssl_mode', 'ssl_ca', 'ssl_cert', 'ssl_key'].map((k) => `postgres.${k}`)

export const combinations: readonly Combination[] = [
  ...SERVER_KEYS.map(
    (key): Combination => ({
      keys: [key],
      wrong: (c, changed) =>
        c.postgres.host === undefined && changed(key)
          ? 'is given without postgres.host; name the server, or leave the keys out to use the embedded PostgreSQL'
          : undefined,
    }),
  ),
  {
    keys: ['postgres.min_pool_size', 'postgres.max_pool_size'],
    wrong: ({ postgres: p }) =>
      p.min_pool_size > p.max_pool_size ? `${p.min_pool_size} is more than postgres.max_pool_size (${p.max_pool_size})` : undefined,
  },
  {
    keys: ['server.workers', 'postgres.max_pool_size'],
    wrong: ({ server: s, postgres: p }) =>
      typeof s.workers === 'number' && s.workers > p.max_pool_size
        ? `${s.workers} workers need a connection each, but postgres.max_pool_size is ${p.max_pool_size}`
        : undefined,
  },
  {
    keys: ['security.require_tls', 'security.enable_tls'],
    wrong: ({ security: s }) => (s.require_tls && !s.enable_tls ? 'is true, but security.enable_tls is false: nobody could connect' : undefined),
  },
  together('security.tls_cert', 'security.tls_key', (c) => [c.security.tls_cert, c.security.tls_key]),
  together('security.tls_key', 'security.tls_cert', (c) => [c.security.tls_key, c.security.tls_cert]),
  together('postgres.ssl_cert', 'postgres.ssl_key', (c) => [c.postgres.ssl_cert, c.postgres.ssl_key]),
  together('postgres.ssl_key', 'postgres.ssl_cert', (c) => [c.postgres.ssl_key, c.postgres.ssl_cert]),
  {
    keys: ['security.client_certificates', 'security.tls_ca'],
    wrong: ({ security: s }) =>
      s.client_certificates === 'ignore'
        ? undefined
        : !s.enable_tls
          ? 'needs security.enable_tls'
          : s.tls_ca === undefined
            ? 'needs security.tls_ca to check certificates against'
            : undefined,
  },
  {
    keys: ['observability.tracing_endpoint'],
    wrong: ({ observability: o }) =>
      o.enable_tracing && o.tracing_endpoint === undefined ? 'is missing, but observability.enable_tracing is true' : undefined,
  },
  {
    keys: ['observability.metrics_port', 'server.port'],
    wrong: ({ observability: o, server: s }) =>
      o.enable_metrics && o.metrics_port !== 0 && o.metrics_port === s.port ? `${s.port} is also server.port` : undefined,
  },
]

function together(key: string, other: string, values: (c: Config) => [unknown, unknown]): Combination {
  return {
    keys: [key, other],
    wrong: (c) => {
      const [a, b] = values(c)
      return a !== undefined && b === undefined ? `is given without ${other}` : undefined
    },
  }
}

/** Takes a configuration; returns what is wrong inside its lists, as [key, message]. */
export function wrongItems(c: Config): [string, string][] {
  const found: [string, string][] = []
  const names = new Set<string>()
  c.auth.users.forEach((user, i) => {
    const key = `auth.users[${i}]`
    if (names.has(user.name)) found.push([`${key}.name`, `the user ${JSON.stringify(user.name)} is here twice`])
    names.add(user.name)
    if (user.password !== undefined && user.verifier !== undefined) found.push([`${key}.verifier`, `cannot be given together with ${key}.password`])
    if (user.require_tls && !c.security.enable_tls) found.push([`${key}.require_tls`, 'is true, but security.enable_tls is false'])
  })
  c.sql_rewrite.custom_rules.forEach((rule, i) => {
    const key = `sql_rewrite.custom_rules[${i}]`
    if ((rule.match === undefined) === (rule.digest === undefined)) found.push([key, 'needs either match or digest'])
    const actions = [rule.replace, rule.route, rule.refuse].filter((a) => a !== undefined).length
    if (actions !== 1) found.push([key, 'needs exactly one of replace, route and refuse'])
    if (rule.digest !== undefined && /\$\d/.test(rule.replace ?? '')) found.push([`${key}.replace`, 'uses $1, which only match can fill'])
  })
  return found
}
