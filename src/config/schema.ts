// table
// Every key of the configuration: type, default, whether a reload applies it, and its documentation. All else is derived from these rows.
import {
  autoOrInteger, boolean, cidr, duration, integer, list, many, map, oneOf, optional, pattern, record, required, row, setOf, size, text, textLike, url,
} from './kinds.ts'
import type { Field, RecordKind } from './kinds.ts'

const DAY = 86_400_000
const YEAR = 365 * DAY
const MiB = 1024 ** 2

const SQL_MODES = [
  'ALLOW_INVALID_DATES', 'ANSI', 'ANSI_QUOTES', 'ERROR_FOR_DIVISION_BY_ZERO', 'HIGH_NOT_PRECEDENCE', 'IGNORE_SPACE', 'NO_AUTO_VALUE_ON_ZERO',
  'NO_BACKSLASH_ESCAPES', 'NO_DIR_IN_CREATE', 'NO_ENGINE_SUBSTITUTION', 'NO_UNSIGNED_SUBTRACTION', 'NO_ZERO_DATE', 'NO_ZERO_IN_DATE',
  'ONLY_FULL_GROUP_BY', 'PAD_CHAR_TO_FULL_LENGTH', 'PIPES_AS_CONCAT', 'REAL_AS_FLOAT', 'STRICT_ALL_TABLES', 'STRICT_TRANS_TABLES',
  'TIME_TRUNCATE_FRACTIONAL', 'TRADITIONAL',
]

const portNumber = integer(0, 65535)
const plugin = oneOf('caching_sha2_password', 'mysql_native_password')
const hostPattern = textLike('host', "a host name, an address, a range such as 10.0.0.0/8, or a pattern with % and _", /^[\w.:%/*-]+$/)
const verifier = textLike(
  'verifier',
  'a stored password as MySQL keeps it: *<40 hex digits> (mysql_native_password) or $A$005$… (caching_sha2_password), also as 0x… hexadecimal',
  /^(\*[0-9A-Fa-f]{40}|\$A\$[0-9A-F]{3}\$[^]{63}|0x([0-9A-Fa-f]{2})+)$/,
)

const user = record({
  name: required(text, { live: true, doc: 'Name that clients log in with.' }),
  password: optional(text, { live: true, secret: true, doc: 'Password in clear text; an empty or missing one admits without a password.' }),
  verifier: optional(verifier, { live: true, secret: true, doc: "Instead of a password: MySQL's stored form of it, so that no clear text is kept." }),
  hosts: many(list(hostPattern), { live: true, doc: 'Where this user may connect from; empty means anywhere.' }),
  databases: many(list(text), { live: true, doc: 'MySQL databases this user may use; empty means all.' }),
  max_connections: row(integer(0, 1_000_000), '0', { live: true, doc: 'Connections this user may hold at once; 0 is no limit.' }),
  require_tls: row(boolean, 'false', { live: true, doc: 'Refuse this user on an unencrypted connection.' }),
})

const rule = record({
  name: required(text, { live: true, doc: 'Name of the rule, used in logs and messages.' }),
  match: optional(pattern, { live: true, doc: 'Regular expression that the statement text must match (case-insensitive).' }),
  digest: optional(text, { live: true, doc: 'Or the digest of the statement, as the logs and the status page show it.' }),
  replace: optional(text, { live: true, doc: 'Statement to run instead; $1, $2, … stand for the groups of `match`.' }),
  route: optional(text, { live: true, planned: true, doc: 'Name of the backend to send the statement to.' }),
  refuse: optional(text, { live: true, doc: 'Message to refuse the statement with (error 1148).' }),
})

export const schema = {
  server: record({
    host: row(text, '0.0.0.0', { live: false, env: 'APROXY_HOST', doc: 'Address to listen on. Without `auth.users` it is 127.0.0.1, whatever is written here.' }),
    port: row(portNumber, '3306', { live: false, env: 'APROXY_PORT', flag: 'port', doc: 'Port for MySQL clients; 0 takes any free one.' }),
    socket: optional(text, { live: false, doc: 'Path of a Unix socket to listen on as well.' }),
    data_dir: row(text, './data', { live: false, env: 'APROXY_DATA_DIR', flag: 'data-dir', doc: 'Folder for what the gateway keeps: generated certificates and the embedded PostgreSQL.' }),
    max_connections: row(integer(1, 1_000_000), '1000', { live: true, doc: 'Clients at once; one more is refused with 1040 (Too many connections).' }),
    max_packet_size: row(size(1024, 1024 * MiB), '64MiB', { live: true, doc: 'Largest statement or row, as `max_allowed_packet`; a larger one is refused with 1153.' }),
    read_timeout: row(duration(0, YEAR), '30s', { live: true, doc: 'Wait for the rest of a packet that has begun, as `net_read_timeout`; 0 is no limit.' }),
    write_timeout: row(duration(0, YEAR), '60s', { live: true, doc: 'Wait for a client that does not read its result, as `net_write_timeout`; 0 is no limit.' }),
    workers: row(autoOrInteger(1, 256), 'auto', { live: false, env: 'APROXY_WORKERS', flag: 'workers', doc: 'Worker processes; `auto` is one per core, 1 runs everything in one process.' }),
    server_version: row(textLike('version', 'a version that starts like 8.4.0, at most 60 characters', /^\d+\.\d+\.\d+[\x21-\x7e]{0,52}$/), '8.4.0-aproxy', { live: true, doc: 'What clients are told as the server version.' }),
    shutdown_timeout: row(duration(0, DAY), '30s', { live: true, doc: 'How long open transactions may take to finish when the gateway stops.' }),
  }),

  postgres: record({
    host: optional(text, { live: false, doc: 'PostgreSQL server, or the folder of its Unix socket. Without it the gateway starts its own PostgreSQL in `<data_dir>/postgres`.' }),
    port: row(integer(1, 65535), '5432', { live: false, doc: 'Port of the PostgreSQL server.' }),
    database: row(text, 'postgres', { live: false, doc: 'PostgreSQL database that holds all MySQL databases as schemas.' }),
    user: row(text, 'postgres', { live: false, doc: 'PostgreSQL role of the gateway.' }),
    password: optional(text, { live: false, secret: true, doc: 'Password of that role.' }),
    max_pool_size: row(integer(1, 100_000), '100', { live: true, doc: 'Connections to PostgreSQL at most, over all workers.' }),
    min_pool_size: row(integer(0, 100_000), '0', { live: true, doc: 'Connections kept open even when idle.' }),
    pool_wait_timeout: row(duration(1, DAY), '30s', { live: true, doc: 'How long a statement waits in line for a connection; then 1040.' }),
    connection_mode: row(oneOf('session_affinity', 'pooled', 'hybrid'), 'hybrid', { live: false, doc: '`session_affinity`: a connection per session; `pooled`: per transaction; `hybrid`: pooled until a session needs its own.' }),
    ssl_mode: row(oneOf('disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'), 'prefer', { live: false, doc: "Encryption towards PostgreSQL, with libpq's meanings." }),
    ssl_ca: optional(text, { live: false, content: true, doc: 'File with the authorities to trust for PostgreSQL.' }),
    ssl_cert: optional(text, { live: false, content: true, doc: 'File with the client certificate for PostgreSQL.' }),
    ssl_key: optional(text, { live: false, content: true, doc: 'File with the key of that certificate.' }),
    connect_timeout: row(duration(1, DAY), '10s', { live: true, doc: 'Limit for opening one connection.' }),
    idle_timeout: row(duration(0, YEAR), '10m', { live: true, doc: 'Close a pooled connection that was idle this long; 0 keeps it.' }),
    max_age: row(duration(0, YEAR), '1h', { live: true, doc: 'Replace a pooled connection of this age when it is free; 0 keeps it.' }),
    statement_timeout: row(duration(0, YEAR), '0', { live: true, doc: 'Limit for one statement, set in PostgreSQL; 0 is no limit.' }),
    application_name: row(text, 'aproxy', { live: false, doc: 'Name shown in `pg_stat_activity`.' }),
    init_sql: many(list(text), { live: false, doc: 'PostgreSQL statements to run on every new connection.' }),
  }),

  databases: many(map('MySQL database', text), { live: false, doc: 'MySQL database → PostgreSQL schema, where the names differ.' }),

  auth: record({
    mode: row(oneOf('proxy_auth', 'pass_through'), 'proxy_auth', { live: false, planned: true, doc: '`proxy_auth` checks clients against `users`; `pass_through` hands their name and password to PostgreSQL.' }),
    users: many(list(user), { live: true, doc: 'Accounts. With none there is one: `root` with an empty password, from this machine only.' }),
    default_plugin: row(plugin, 'caching_sha2_password', { live: true, doc: 'Authentication plugin offered first.' }),
  }),

  security: record({
    enable_tls: row(boolean, 'true', { live: false, doc: 'Offer TLS to clients.' }),
    tls_cert: optional(text, { live: true, content: true, doc: 'File with the certificate chain; without it a self-signed one is generated in `data_dir`.' }),
    tls_key: optional(text, { live: true, content: true, doc: 'File with the key of that certificate.' }),
    tls_ca: optional(text, { live: true, content: true, doc: 'File with the authorities that client certificates are checked against.' }),
    require_tls: row(boolean, 'false', { live: true, doc: 'Refuse clients that do not use TLS (error 3159).' }),
    client_certificates: row(oneOf('ignore', 'optional', 'required'), 'ignore', { live: true, doc: 'Whether clients may or must present a certificate signed by `tls_ca`.' }),
    max_connections_per_ip: row(integer(0, 1_000_000), '0', { live: true, doc: 'Connections from one address at once; 0 is no limit.' }),
    rate_limit_per_second: row(integer(0, 1_000_000), '0', { live: true, doc: 'New connections a second from one address; 0 is no limit.' }),
    allow_cidrs: many(list(cidr), { live: true, doc: 'Only these addresses may connect; empty means all.' }),
    deny_cidrs: many(list(cidr), { live: true, doc: 'These addresses may not connect, even when allowed above.' }),
    dangerous_commands_blacklist: many(list(text), { live: true, doc: 'Beginnings of statements to refuse, such as DROP DATABASE or TRUNCATE (error 1148).' }),
    login_timeout: row(duration(1, DAY), '10s', { live: true, doc: 'Limit for the whole login, as `connect_timeout` of MySQL.' }),
    max_failed_logins: row(integer(0, 1_000_000), '100', { live: true, doc: 'Failed logins in a row after which an address is refused for a while (error 1129); 0 is no limit.' }),
  }),

  sql_rewrite: record({
    enabled: row(boolean, 'true', { live: true, doc: 'Translate statements; false sends the text of each query to PostgreSQL as it came, so that it must be PostgreSQL\'s own SQL; prepared statements are then refused (error 1295).' }),
    custom_rules: many(list(rule), { live: true, doc: 'Own rules, tried in order before translation: each has one of `match` or `digest`, and one of `replace`, `route` or `refuse`.' }),
    debug_sql: row(boolean, 'false', { live: true, doc: 'Log every translation at level debug.' }),
    unsupported: row(oneOf('error', 'warn'), 'error', { live: true, planned: true, doc: 'A clause without effect on the result that PostgreSQL has no counterpart for: refuse it, or ignore it with a warning.' }),
  }),

  session: record({
    isolation: row(oneOf('READ UNCOMMITTED', 'READ COMMITTED', 'REPEATABLE READ', 'SERIALIZABLE'), 'REPEATABLE READ', { live: true, doc: 'Isolation level of new sessions.' }),
    time_zone: row(textLike('time zone', 'SYSTEM, an offset such as +02:00, or a name such as Europe/Berlin', /^(SYSTEM|[+-]\d{1,2}:\d{2}|[A-Za-z][\w+-]*(\/[\w+-]+)*)$/), 'SYSTEM', { live: true, doc: 'Time zone of new sessions.' }),
    sql_mode: row(setOf(SQL_MODES), 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION', { live: true, doc: 'SQL mode of new sessions.' }),
    wait_timeout: row(duration(1000, YEAR), '8h', { live: true, doc: 'Close a session that was idle this long.' }),
    interactive_timeout: row(duration(1000, YEAR), '8h', { live: true, doc: 'The same for clients that log in as interactive.' }),
    savepoints: row(oneOf('auto', 'always', 'never'), 'auto', { live: true, doc: 'Protect statements inside a transaction, so that an error does not abort it: where needed, always, or never.' }),
  }),

  schema_cache: record({
    enabled: row(boolean, 'true', { live: true, doc: 'Keep what PostgreSQL said about tables and columns, and the plans made of it; false reads it anew for every statement.' }),
    ttl: row(duration(0, YEAR), '5m', { live: true, doc: 'Read it again after this time; 0 keeps it until something invalidates it.' }),
    max_entries: row(integer(1, 10_000_000), '10000', { live: true, doc: 'Tables kept at most.' }),
    invalidate_on_ddl: row(boolean, 'true', { live: true, doc: 'Forget what a DDL statement has changed.' }),
  }),

  plan_cache: record({
    max_size: row(size(0, 64 * 1024 * MiB), '64MiB', { live: true, doc: 'Memory of each worker for translated statements, as accounted; the least used go first. 0 translates every statement anew, which also leaves the statistics by shape empty.' }),
  }),

  observability: record({
    enable_metrics: row(boolean, 'true', { live: false, doc: 'Serve /health, /ready, /metrics and the status page.' }),
    metrics_host: row(text, '127.0.0.1', { live: false, env: 'APROXY_METRICS_HOST', doc: 'Address of that listener; 0.0.0.0 in containers.' }),
    metrics_port: row(portNumber, '9090', { live: false, env: 'APROXY_METRICS_PORT', flag: 'metrics-port', doc: 'Port of that listener; 0 takes any free one.' }),
    enable_reload: row(boolean, 'false', { live: true, doc: 'Accept POST /reload on that listener.' }),
    log_level: row(oneOf('debug', 'info', 'warn', 'error'), 'info', { live: true, env: 'APROXY_LOG_LEVEL', doc: 'Least level that is logged.' }),
    log_format: row(oneOf('json', 'console'), 'json', { live: true, env: 'APROXY_LOG_FORMAT', doc: 'One JSON object a line, or lines for people.' }),
    enable_query_log: row(boolean, 'false', { live: true, doc: 'Log every statement with its translation, duration and rows.' }),
    slow_query_ms: row(integer(0, 86_400_000), '1000', { live: true, doc: 'Log and count statements that took longer, in milliseconds; 0 is off.' }),
    redact_parameters: row(boolean, 'true', { live: true, doc: 'Write ? for every literal in logs.' }),
    enable_tracing: row(boolean, 'false', { live: true, doc: 'Send a span per statement to `tracing_endpoint`.' }),
    tracing_endpoint: optional(url, { live: true, doc: 'OTLP/HTTP endpoint, such as http://collector:4318/v1/traces.' }),
  }),
} satisfies { [section: string]: RecordKind<unknown> | Field }

type SectionValue<S> = S extends RecordKind<infer R> ? R : S extends Field<infer T> ? T : never

/** The effective configuration: plain frozen data, durations in milliseconds, sizes in bytes, names as in the YAML file. */
export type Config = { readonly [K in keyof typeof schema]: SectionValue<(typeof schema)[K]> }
export type UserConfig = Config['auth']['users'][number]
export type RuleConfig = Config['sql_rewrite']['custom_rules'][number]

export interface Row {
  /** Dotted path, such as `server.port`. */
  readonly path: string
  readonly field: Field
}

/** The top-level rows, in the order of the schema; keys inside list items are part of their list's row. */
export const rows: readonly Row[] = Object.entries(schema).flatMap(([section, entry]): Row[] =>
  'shape' in entry
    ? Object.entries(entry.fields).map(([key, field]) => ({ path: `${section}.${key}`, field }))
    : [{ path: section, field: entry }],
)
