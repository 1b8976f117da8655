import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { CERTIFICATE, KEY } from './certificates.ts'
import { hideSecrets } from '../../../src/config/describe.ts'
import { loadConfig } from '../../../src/config/load.ts'
import { rows, schema } from '../../../src/config/schema.ts'
import type { Field } from '../../../src/config/kinds.ts'
import { parseYaml } from '../../../src/config/yaml-tree.ts'
import { SQL_MODE } from '../../../src/types/sql-mode.ts'
import { generated } from '../../../scripts/generate.ts'

const commented = readFileSync('configs/config.yaml', 'utf8')

test('what is generated from the schema is up to date (npm run generate)', () => {
  for (const [path, content] of Object.entries(generated)) assert.equal(readFileSync(path, 'utf8'), content(), path)
})

test('configs/config.yaml has every key of the schema, in no other section, and loads as the defaults', () => {
  const tree = parseYaml(commented, 'configs/config.yaml')
  assert.ok(tree.kind === 'map')
  const written = tree.entries.flatMap((s) => (s.key in schema && s.value.kind === 'map' && s.key !== 'databases' ? s.value.entries.map((e) => `${s.key}.${e.key}`) : [s.key]))
  assert.deepEqual(written.toSorted(), rows.map((r) => r.path).toSorted())
  assert.deepEqual(loadConfig({ path: 'configs/config.yaml', env: {} }).config, loadConfig({ env: {} }).config)
})

test('its examples show every key of users and rules, and are valid', () => {
  for (const [section, key] of [['auth', 'users'], ['sql_rewrite', 'custom_rules']] as const) {
    const field = schema[section].fields[key as never] as Field
    const names = field.kind.shape === 'list' && field.kind.item.shape === 'record' ? Object.keys(field.kind.item.fields) : []
    assert.ok(names.length > 3)
    for (const name of names) assert.match(commented, new RegExp(`^ *#.*\\b${name}(_file)?: `, 'm'), `${key}: ${name}`)
    const lines = commented.split('\n')
    const end = lines.indexOf(`  ${key}: []`)
    let start = end
    while (/^ {2}# {3}/.test(lines[start - 1] ?? '')) start--
    const example = lines.slice(start, end).map((l) => l.replace('#', ' '))
    const yaml = [`${section}:`, `  ${key}:`, ...example].join('\n')
    const { config } = loadConfig({ path: 'x.yaml', env: { APP_PASSWORD: 'x' }, readFile: (p) => (p === 'x.yaml' ? yaml : 'secret') })
    assert.ok((config[section] as unknown as Record<string, unknown[]>)[key]!.length > 0)
  }
})

test('configs/production.yaml is valid, given its certificates', () => {
  const readFile = (path: string) => (path.endsWith('.yaml') ? readFileSync(path, 'utf8') : path.endsWith('.key') ? KEY : CERTIFICATE)
  const { config, notes } = loadConfig({ path: 'configs/production.yaml', env: { PGPASSWORD: 'a', APP_PASSWORD: 'b' }, readFile })
  assert.equal(config.security.require_tls, true)
  assert.deepEqual(notes, [])
})

test('every secret is hidden from what people see', () => {
  const yaml = 'postgres: {host: h, password: geheim1}\nauth: {users: [{name: a, password: geheim2}, {name: b, verifier: "*6BB4837EB74329105EE4568DDA7DC67ED2CA2AD9"}]}'
  const shown = JSON.stringify(hideSecrets(loadConfig({ path: 'x', env: {}, readFile: () => yaml }).config))
  assert.doesNotMatch(shown, /geheim|6BB4837/)
  assert.match(shown, /"password":"\(hidden\)"/)
})

test('short names of flags and environment variables are unique', () => {
  const names = rows.flatMap(({ field }) => [field.env, field.flag]).filter((n) => n !== undefined)
  assert.equal(new Set(names).size, names.length)
})

test('the sql_modes of the configuration are those that MySQL has', () => {
  const kind = rows.find((r) => r.path === 'session.sql_mode')?.field.kind
  assert.ok(kind?.shape === 'scalar')
  for (const name of Object.keys(SQL_MODE)) assert.equal(kind.read(name), name === 'NOT_USED' ? undefined : name)
  assert.equal(kind.read('ansi_quotes, no_such'), undefined)
})

test('every key is read somewhere, or says that it is not in effect yet', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts') && !f.startsWith('config/'))
  const text = files.map((f) => readFileSync(`src/${f}`, 'utf8')).join('\n')
  // Words that mean other things elsewhere count only with their section, or by what they turn on.
  const exact: Record<string, RegExp> = { 'observability.enable_tracing': /new Tracer\(/, 'auth.mode': /\bauth\.mode\b/ }
  for (const path of ['server.workers', 'sql_rewrite.enabled', 'sql_rewrite.unsupported', 'schema_cache.enabled', 'schema_cache.ttl']) exact[path] = new RegExp(`\\b${path.replace('.', '\\.')}\\b`)
  for (const { path, field } of rows) {
    const isRead = (exact[path] ?? new RegExp(`\\b${path.split('.').at(-1)}\\b`)).test(text)
    assert.equal(isRead, field.planned !== true, isRead ? `${path} is read now: remove planned` : `nothing reads ${path}: mark it planned`)
  }
})

test('setting a key that is not in effect is answered with a warning', () => {
  const { warnings } = loadConfig({ path: 'x', env: {}, readFile: () => 'sql_rewrite:\n  debug_sql: true\nschema_cache: {ttl: 5m}' })
  assert.deepEqual(warnings, rows.some((r) => r.path === 'sql_rewrite.debug_sql' && r.field.planned) ? ['x:2: sql_rewrite.debug_sql is not in effect yet'] : [])
})
