import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { wrongCertificates } from './certificates.ts'
import { Checker } from './check.ts'
import type { Problem, Surroundings } from './check.ts'
import { combinations, wrongItems } from './combinations.ts'
import { nearest } from './nearest.ts'
import { rows, schema } from './schema.ts'
import type { Config, Row } from './schema.ts'
import type { Field } from './kinds.ts'
import { YamlError, parseYaml } from './yaml-tree.ts'
import type { YamlEntry, YamlNode } from './yaml-tree.ts'

export interface LoadOptions {
  /** The YAML file; without one there are only defaults, environment and flags. */
  readonly path?: string | undefined
  readonly env?: Surroundings['env']
  /** Values of command-line flags by flag name, such as `metrics-port`. They win over the environment, which wins over the file. */
  readonly flags?: { readonly [flag: string]: string }
  readonly readFile?: Surroundings['readFile']
}

export interface Loaded {
  readonly config: Config
  /** What the operator should know, such as that only local clients are admitted. */
  readonly notes: readonly string[]
  /** Keys that were set and do nothing yet. */
  readonly warnings: readonly string[]
  /** Every file that the configuration was read from or names by content: the YAML file, secrets, certificates. */
  readonly files: readonly string[]
}

/** All that is wrong with a configuration; the message has one line per problem. */
export class ConfigError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map((p) => [p.at, p.key, p.message].filter((s) => s !== '').join(': ')).join('\n'))
    this.name = 'ConfigError'
    this.problems = problems
  }
}

/** Takes where to read from; returns the effective, frozen configuration. Throws ConfigError with every problem at once. */
export function loadConfig(options: LoadOptions): Loaded {
  const env = options.env ?? process.env
  const readFile = options.readFile ?? ((path: string) => readFileSync(path, 'utf8'))
  const place = options.path ?? 'configuration'
  const checker = new Checker({ env, readFile })
  const tree = options.path === undefined ? emptyTree() : read(options.path, readFile)
  if (tree.kind !== 'map') throw new ConfigError([{ at: tree.at, key: '', message: `found ${tree.kind === 'list' ? 'a list' : 'text'}; allowed: a map with ${Object.keys(schema).join(', ')}` }])
  for (const { node, path, isKnown, message } of overrides(env, options.flags ?? {})) {
    if (isKnown) graft(tree, path, node)
    else checker.report(node.at, '', message)
  }
  const sections = Object.entries(schema).map(([key, entry]): [string, Field] => [
    key,
    'shape' in entry ? { kind: entry, presence: 'default', doc: '', live: false } : entry,
  ])
  const raw = checker.record(tree, Object.fromEntries(sections), '', place) as unknown as Config
  combine(raw, checker, place)
  for (const [key, message] of wrongCertificates(raw, readFile)) checker.report(checker.origins.get(key) ?? place, key, message)
  if (checker.problems.length > 0) throw new ConfigError(byLine(checker.problems))
  const notes: string[] = []
  const warnings = rows.filter((r) => r.field.planned && !isDefault(raw, r)).map((r) => `${checker.origins.get(r.path)}: ${r.path} is not in effect yet`)
  const config = deepFreeze(effective(raw, notes))
  for (const { name, route } of config.sql_rewrite.custom_rules) if (route !== undefined) warnings.push(`sql_rewrite.custom_rules: ${name}: route is not in effect yet`)
  const content = rows.filter((r) => r.field.content).map((r) => valueAt(config, r.path)).filter((v) => typeof v === 'string')
  return { config, notes, warnings, files: [...(options.path === undefined ? [] : [options.path]), ...checker.files, ...content] }
}

/** Takes a configuration and a dotted key such as `server.port`; returns its value. */
export function valueAt(config: Config, path: string): unknown {
  return path.split('.').reduce<unknown>((v, k) => (v as { [key: string]: unknown } | undefined)?.[k], config)
}

/** What an unset configuration means: the embedded PostgreSQL, and the one local account. */
function effective(raw: Config, notes: string[]): Config {
  const server = { ...raw.server, data_dir: resolve(raw.server.data_dir) }
  if (raw.postgres.host === undefined) notes.push(`no postgres.host is configured: the gateway starts its own PostgreSQL in ${resolve(server.data_dir, 'postgres')}`)
  if (raw.auth.users.length > 0 || raw.auth.mode !== 'proxy_auth') return { ...raw, server }
  const loopback = /^(127\.|::1$|localhost$)/.test(server.host)
  const host = loopback ? server.host : '127.0.0.1'
  notes.push(`no auth.users are configured: the account root has an empty password and is accepted from this machine only; listening on ${host}`)
  const root = { name: 'root', password: '', verifier: undefined, hosts: ['localhost', '127.0.0.1', '::1'], databases: [], max_connections: 0, require_tls: false }
  return { ...raw, server: { ...server, host }, auth: { ...raw.auth, users: [root] } }
}

function read(path: string, readFile: Surroundings['readFile']): YamlNode {
  let source: string
  try {
    source = readFile(path)
  } catch (error) {
    throw new ConfigError([{ at: path, key: '', message: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})` }])
  }
  try {
    const tree = parseYaml(source, path)
    return tree.kind === 'scalar' && tree.text === '' ? emptyTree() : tree
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    throw new ConfigError([{ at: error.at, key: '', message: error.message }])
  }
}

function emptyTree(): YamlNode {
  return { kind: 'map', entries: [], at: 'configuration' }
}

function combine(config: Config, checker: Checker, place: string): void {
  const broken = new Set(checker.problems.map((p) => p.key.replace(/_file$/, '')))
  const changed = (key: string) => rows.some((r) => r.path === key && checker.origins.has(key) && !isDefault(config, r))
  for (const { keys, wrong } of combinations) {
    // A key that is wrong by itself has its default here; what follows from that is noise.
    if (keys.some((k) => broken.has(k))) continue
    const message = wrong(config, changed)
    const key = keys[0] ?? ''
    if (message) checker.report(keys.map((k) => checker.origins.get(k)).find((at) => at) ?? place, key, message)
  }
  if (checker.problems.some((p) => /^(auth|sql_rewrite|security)\b/.test(p.key))) return
  for (const [key, message] of wrongItems(config)) {
    const list = key.replace(/\[.*$/, '')
    checker.report(checker.origins.get(key) ?? checker.origins.get(`${key}.name`) ?? checker.origins.get(list) ?? place, key, message)
  }
}

function isDefault(config: Config, { path, field }: Row): boolean {
  const value = valueAt(config, path)
  if (field.kind.shape !== 'scalar') return Object.keys(value as object).length === 0
  return value === (field.fallback === undefined ? undefined : field.kind.read(field.fallback))
}

/** In the order of the file; what did not come from the file stays where it was. */
function byLine(problems: readonly Problem[]): Problem[] {
  const line = (p: Problem) => Number(/:(\d+)$/.exec(p.at)?.[1] ?? Infinity)
  return problems.toSorted((a, b) => (line(a) === line(b) ? 0 : line(a) - line(b)))
}

interface Override {
  readonly path: string
  readonly node: YamlNode
  readonly isKnown: boolean
  readonly message: string
}

const genericName = (path: string) => `APROXY_${path.replace('.', '_').toUpperCase()}`

/** Flags come last, so that they win. Lists are given separated by commas; lists of maps only in the file. */
function overrides(env: Surroundings['env'], flags: { readonly [flag: string]: string }): Override[] {
  const found: Override[] = []
  const take = (path: string, field: Field, value: string | undefined, at: string) => {
    if (value === undefined || value === '') return
    const leaf = (text: string): YamlNode => ({ kind: 'scalar', text, plain: false, literal: true, at })
    const node: YamlNode = field.kind.shape === 'list' ? { kind: 'list', items: value.split(',').map((v) => leaf(v.trim())), at } : leaf(value)
    found.push({ path, node, isKnown: true, message: '' })
  }
  for (const { path, field } of rows) {
    for (const name of [genericName(path), ...(field.env ? [field.env] : [])]) {
      // Docker links and Kubernetes services set APROXY_PORT=tcp://… for a service named aproxy.
      if (!env[name]?.startsWith('tcp://')) take(path, field, env[name], `environment variable ${name}`)
      if (field.secret) take(`${path}_file`, field, env[`${name}_FILE`], `environment variable ${name}_FILE`)
    }
  }
  for (const [flag, value] of Object.entries(flags)) {
    const owner = rows.find((r) => r.field.flag === flag)
    if (owner) take(owner.path, owner.field, value, `flag --${flag}`)
    else found.push(unknownFlag(flag))
  }
  return found
}

function unknownFlag(flag: string): Override {
  const known = rows.flatMap((r) => r.field.flag ?? [])
  const guess = nearest(flag, known)
  const node: YamlNode = { kind: 'scalar', text: '', plain: true, at: `flag --${flag}` }
  return { path: '', node, isKnown: false, message: guess ? `unknown flag; did you mean --${guess}?` : 'unknown flag' }
}

function graft(tree: YamlNode & { kind: 'map' }, path: string, value: YamlNode): void {
  const [section = '', key] = path.split('.')
  const at = value.at
  if (key === undefined) return replace(tree.entries, { key: section, at, value })
  let parent = tree.entries.find((e) => e.key === section)
  if (parent?.value.kind !== 'map') {
    // Text or a list where a section should be is an error of the file, which the checker reports.
    if (parent && !(parent.value.kind === 'scalar' && parent.value.text === '')) return
    parent = { key: section, at, value: { kind: 'map', entries: [], at } }
    replace(tree.entries, parent)
  }
  if (parent.value.kind === 'map') replace(parent.value.entries, { key, at, value })
}

function replace(entries: YamlEntry[], entry: YamlEntry): void {
  const i = entries.findIndex((e) => e.key === entry.key)
  if (i >= 0) entries[i] = entry
  else entries.push(entry)
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const v of Object.values(value)) deepFreeze(v)
  return Object.freeze(value)
}
