import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CERTIFICATE, KEY, OTHER_KEY } from './certificates.ts'
import { ConfigError, loadConfig } from '../../../src/config/load.ts'
import type { LoadOptions } from '../../../src/config/load.ts'
import { rows } from '../../../src/config/schema.ts'

function load(yaml: string, options: LoadOptions & { files?: Record<string, string> } = {}) {
  const files: Record<string, string> = { 'a.yaml': yaml, ...options.files }
  const readFile = (path: string) => {
    const text = files[path]
    if (text === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' })
    return text
  }
  return loadConfig({ path: 'a.yaml', env: {}, readFile, ...options })
}

const pem = { '/cert': CERTIFICATE, '/key': KEY, '/other': OTHER_KEY, '/text': 'x' }

function problems(yaml: string, options: LoadOptions & { files?: Record<string, string> } = {}): string[] {
  try {
    load(yaml, options)
  } catch (error) {
    assert.ok(error instanceof ConfigError)
    return error.message.split('\n')
  }
  return assert.fail('the configuration was accepted')
}

test('an empty file gives the defaults, and every default is a value that its key allows', () => {
  const { config } = load('')
  assert.equal(config.server.port, 3306)
  assert.equal(config.server.max_packet_size, 64 * 1024 * 1024)
  assert.equal(config.session.wait_timeout, 8 * 3_600_000)
  assert.deepEqual(config.databases, {})
  for (const { path, field } of rows) {
    if (field.kind.shape === 'scalar' && field.presence === 'default') {
      assert.notEqual(field.kind.read(field.fallback ?? ''), undefined, path)
    }
  }
})

test('values are read in human units and are frozen', () => {
  const { config } = load('server: {max_packet_size: 1.5 MiB, read_timeout: 500ms}\nsession:\n  wait_timeout: 60\n  sql_mode: ansi_quotes, strict_all_tables\n')
  assert.equal(config.server.max_packet_size, 1.5 * 1024 * 1024)
  assert.equal(config.server.read_timeout, 500)
  assert.equal(config.session.wait_timeout, 60_000)
  assert.equal(config.session.sql_mode, 'ANSI_QUOTES,STRICT_ALL_TABLES')
  assert.ok(Object.isFrozen(config.server))
})

test('all problems are reported at once, in order, with file, line and key', () => {
  const yaml = `server:
  prot: 1
  workers: 0
securty: {}
security:
  allow_cidrs: [10.0.0.0/33, '::1']
auth:
  users:
    - password: x
      nam: y
session: 5
observability:
  log_level: inf
`
  assert.deepEqual(problems(yaml), [
    'a.yaml:2: server.prot: unknown key; did you mean port?',
    'a.yaml:3: server.workers: found "0"; allowed: auto, or an integer from 1 to 256',
    'a.yaml:4: securty: unknown key; did you mean security?',
    'a.yaml:6: security.allow_cidrs[0]: found "10.0.0.0/33"; allowed: an IPv4 or IPv6 address, or a range such as 10.0.0.0/8',
    'a.yaml:9: auth.users[0].name: is missing',
    'a.yaml:10: auth.users[0].nam: unknown key; did you mean name?',
    'a.yaml:11: session: found "5"; allowed: a map',
    'a.yaml:13: observability.log_level: found "inf"; allowed: one of debug, info, warn, error',
  ])
})

test('a file that is no YAML, is missing or is no map says so', () => {
  assert.deepEqual(problems('server: {port: 1\nx: 2'), ['a.yaml:2: deficient indentation'])
  assert.deepEqual(problems('server: {}\nserver: {}'), ['a.yaml:2: the key server is here twice (first at a.yaml:1)'])
  assert.deepEqual(problems('', { path: 'b.yaml' }), ['b.yaml: cannot be read (ENOENT)'])
  assert.match(problems('- a')[0] ?? '', /^a\.yaml:1: found a list; allowed: a map with server, postgres/)
  assert.match(problems('a: &x [*x]')[0] ?? '', /^a\.yaml:1: an alias/)
})

const combinations: [string, string][] = [
  ['postgres: {min_pool_size: 9, max_pool_size: 8}', 'a.yaml:1: postgres.min_pool_size: 9 is more than postgres.max_pool_size (8)'],
  ['postgres: {max_pool_size: 2}\nserver: {workers: 3}', 'a.yaml:2: server.workers: 3 workers need a connection each, but postgres.max_pool_size is 2'],
  ['postgres: {database: app}', 'a.yaml:1: postgres.database: is given without postgres.host; name the server, or leave the keys out to use the embedded PostgreSQL'],
  ['security: {require_tls: true, enable_tls: false}', 'a.yaml:1: security.require_tls: is true, but security.enable_tls is false: nobody could connect'],
  ['security: {tls_key: /key}', 'a.yaml:1: security.tls_key: is given without security.tls_cert'],
  ['security: {client_certificates: required}', 'a.yaml:1: security.client_certificates: needs security.tls_ca to check certificates against'],
  ['observability:\n  enable_tracing: true', 'a.yaml: observability.tracing_endpoint: is missing, but observability.enable_tracing is true'],
  ['observability:\n  metrics_port: 3306', 'a.yaml:2: observability.metrics_port: 3306 is also server.port'],
  ['auth:\n  users:\n    - {name: a}\n    - {name: a}', 'a.yaml:4: auth.users[1].name: the user "a" is here twice'],
  ['auth: {users: [{name: a, require_tls: true}]}\nsecurity: {enable_tls: false}', 'a.yaml:1: auth.users[0].require_tls: is true, but security.enable_tls is false'],
  ['sql_rewrite: {custom_rules: [{name: r, match: x, digest: y, refuse: no}]}', 'a.yaml:1: sql_rewrite.custom_rules[0]: needs either match or digest'],
  ['sql_rewrite: {custom_rules: [{name: r, match: x}]}', 'a.yaml:1: sql_rewrite.custom_rules[0]: needs exactly one of replace, route and refuse'],
]
for (const [yaml, message] of combinations) {
  test(`impossible: ${message.replace(/^\S+ /, '')}`, () => assert.deepEqual(problems(yaml, { files: pem }), [message]))
}

test('certificates and keys are read before anything relies on them', () => {
  const tls = (cert: string, key: string, ca = '/cert') => problems(`security:\n  tls_cert: ${cert}\n  tls_key: ${key}\n  tls_ca: ${ca}\n`, { files: pem })
  assert.deepEqual(tls('/none', '/text', '/key'), [
    'a.yaml:2: security.tls_cert: cannot read "/none": ENOENT',
    'a.yaml:3: security.tls_key: "/text" holds no private key in PEM form without a passphrase',
    'a.yaml:4: security.tls_ca: "/key" holds no certificate in PEM form',
  ])
  assert.deepEqual(tls('/cert', '/other'), ['a.yaml:3: security.tls_key: is not the key of security.tls_cert'])
  const { files } = load('security: {tls_cert: /cert, tls_key: /key}', { files: pem })
  assert.deepEqual(files, ['a.yaml', '/cert', '/key'])
})

test('TLS without a certificate is fine: one is generated', () => {
  assert.equal(load('security: {enable_tls: true}').config.security.enable_tls, true)
})

test('a file that only spells out defaults needs no postgres.host', () => {
  assert.equal(load('postgres: {host: , port: 5432, user: postgres}').config.postgres.host, undefined)
})

test('environment variables in values', () => {
  const env = { HOST: 'db', EMPTY: '' }
  const { config } = load('postgres: {host: "${HOST}.local", port: "${PORT:-5433}", application_name: "$${HOST}"}\nserver: {socket: "${EMPTY:-}"}', { env })
  assert.equal(config.postgres.host, 'db.local')
  assert.equal(config.postgres.port, 5433)
  assert.equal(config.postgres.application_name, '${HOST}')
  assert.equal(config.server.socket, undefined)
  assert.deepEqual(problems('server: {socket: "${NO_SUCH}"}'), [
    'a.yaml:1: server.socket: the environment variable NO_SUCH is not set; write ${NO_SUCH:-default} to allow that',
  ])
})

test('an empty variable is no value: it would be an account without a password', () => {
  assert.deepEqual(problems('auth: {users: [{name: app, password: "${PW}"}]}', { env: { PW: '' } }), [
    'a.yaml:1: auth.users[0].password: the environment variable PW is empty; write ${PW:-default} to allow that',
  ])
})

test('secrets come from files and never appear in messages', () => {
  const files = { '/run/pw': 'geheim\n' }
  const loaded = load('postgres: {host: h, password_file: /run/pw}', { files })
  assert.equal(loaded.config.postgres.password, 'geheim')
  assert.deepEqual(loaded.files, ['a.yaml', '/run/pw'])
  assert.deepEqual(problems('postgres: {host: h, password_file: /no}'), ['a.yaml:1: postgres.password_file: cannot read "/no": ENOENT'])
  assert.deepEqual(problems('postgres: {host: h, password: a, password_file: /run/pw}', { files }), [
    'a.yaml:1: postgres.password_file: cannot be given together with postgres.password',
  ])
  assert.match(problems('auth: {users: [{name: a, verifier: geheim}]}')[0] ?? '', /found a hidden value; allowed: a stored password/)
})

test('flags win over the environment, which wins over the file', () => {
  const yaml = 'server: {port: 1, data_dir: /file}\nobservability: {metrics_port: 3}'
  const env = { APROXY_PORT: '11', APROXY_METRICS_PORT: '13', APROXY_POSTGRES_HOST: 'pg', APROXY_SECURITY_ALLOW_CIDRS: '10.0.0.0/8, ::1', APROXY_POSTGRES_PASSWORD: 'a${b}' }
  const { config } = load(yaml, { env, flags: { port: '21' } })
  assert.equal(config.server.port, 21)
  assert.equal(config.server.data_dir, '/file')
  assert.equal(config.observability.metrics_port, 13)
  assert.equal(config.postgres.host, 'pg')
  assert.equal(config.postgres.password, 'a${b}')
  assert.deepEqual(config.security.allow_cidrs, ['10.0.0.0/8', '::1'])
  assert.deepEqual(problems('', { flags: { 'metrics-por': '1' } }), ['flag --metrics-por: unknown flag; did you mean --metrics-port?'])
  assert.deepEqual(problems('', { env: { APROXY_WORKERS: 'x' } }), [
    'environment variable APROXY_WORKERS: server.workers: found "x"; allowed: auto, or an integer from 1 to 256',
  ])
})

test("a Kubernetes service's APROXY_PORT=tcp://… is not ours", () => {
  assert.equal(load('', { env: { APROXY_PORT: 'tcp://10.0.0.1:3306' } }).config.server.port, 3306)
})

test('without users there is root, without a password, from this machine only', () => {
  const { config, notes } = load('server: {host: 0.0.0.0}')
  assert.equal(config.server.host, '127.0.0.1')
  assert.deepEqual(config.auth.users.map((u) => [u.name, u.password, u.hosts]), [['root', '', ['localhost', '127.0.0.1', '::1']]])
  assert.match(notes.join('\n'), /root has an empty password and is accepted from this machine only; listening on 127\.0\.0\.1/)
  assert.match(notes.join('\n'), /starts its own PostgreSQL in .*data\/postgres/)
  assert.equal(load('server: {host: "::1"}').config.server.host, '::1')
  const open = load('auth: {users: [{name: app, password: p}]}\npostgres: {host: pg}')
  assert.equal(open.config.server.host, '0.0.0.0')
  assert.deepEqual(open.notes, [])
})
