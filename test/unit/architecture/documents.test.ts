import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { rows, schema } from '../../../src/config/schema.ts'
import { METRIC_PREFIX, metricRows } from '../../../src/ops/metrics.ts'

const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'data', '.tmp'])

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (NOT_OURS.has(path)) continue
    if (entry.isDirectory()) yield* walk(path)
    else if (entry.isFile()) yield path
  }
}

const all = [...walk('.')]
const documents = all.filter((f) => f.endsWith('.md'))
const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string>; dependencies: Record<string, string>; devDependencies: Record<string, string>; optionalDependencies: Record<string, string> }

/** Runs over the documents and collects what `find` returns, with the name of the document. */
function inDocuments(find: (text: string, file: string) => string[]): string[] {
  return documents.flatMap((f) => find(readFileSync(f, 'utf8'), f).map((problem) => `${f}: ${problem}`))
}

const TOP = ['src', 'test', 'docs', 'configs', 'deployments', 'grafana', 'bench', 'bin', 'scripts', '.ci']

test('every path that a document names exists', () => {
  const missing = inDocuments((text, file) => {
    const named = [...text.matchAll(new RegExp(`(?<![\\w./-])((?:${TOP.map((t) => t.replace('.', '\\.')).join('|')})/[\\w./-]*[\\w/])`, 'g'))].map((m) => m[1] ?? '')
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((m) => join(dirname(file), m[1] ?? ''))
    // `wire/framing.ts` in prose means src/wire/framing.ts.
    const rooms = [...text.matchAll(/`([a-z]+\/[\w/-]+\.(?:ts|sql))`/g)].map((m) => m[1] ?? '').filter((p) => existsSync(join('src', p.split('/')[0] ?? '')) && !TOP.includes(p.split('/')[0] ?? ''))
    return [...named, ...links, ...rooms.map((r) => join('src', r))].filter((p) => !existsSync(p))
  })
  assert.deepEqual(missing, [])
})

test('every make target and npm script that a document names exists', () => {
  const targets = new Set([...readFileSync('Makefile', 'utf8').matchAll(/^([a-z][a-z-]*):/gm)].map((m) => m[1]))
  const wrong = inDocuments((text) => [
    ...[...text.matchAll(/(?:^|`)make ([a-z-]+)/gm)].map((m) => m[1] ?? '').filter((t) => !targets.has(t)),
    ...[...text.matchAll(/npm run ([a-z-]+)/g)].map((m) => m[1] ?? '').filter((s) => !(s in packageJson.scripts)),
  ])
  assert.deepEqual(wrong, [])
})

test('every configuration key and metric that a document names exists', () => {
  const keys = new Set(rows.map((r) => r.path))
  const metrics = new Set(metricRows.flatMap((r) => ['', '_bucket', '_sum', '_count'].map((s) => METRIC_PREFIX + r.name + s)))
  const wrong = inDocuments((text) => [
    ...[...text.matchAll(new RegExp(`\`((?:${Object.keys(schema).join('|')})\\.[a-z_]+)`, 'g'))].map((m) => m[1] ?? '').filter((k) => !keys.has(k)),
    ...[...text.matchAll(new RegExp(`${METRIC_PREFIX}\\w+`, 'g'))].map((m) => m[0]).filter((m) => !metrics.has(m)),
  ])
  assert.deepEqual(wrong, [])
})

test('every dependency has a line in docs/dependencies.md, and every line a dependency', () => {
  const listed = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` \|/gm)].map((m) => m[1])
  const { dependencies, devDependencies, optionalDependencies } = packageJson
  assert.deepEqual(listed.toSorted(), Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).toSorted())
})

test('versions are exact, and the lockfile names no place to download from', () => {
  const { dependencies, devDependencies, optionalDependencies } = packageJson
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name)
  assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved"/)
})

test('no file names a registry host or a path of one machine', () => {
  // Written in pieces, so that this file does not find itself.
  const words = [['registry', 'npmjs'], ['registry', 'yarnpkg'], ['deb', 'debian'], ['docker', 'io'], ['ghcr', 'io'], ['quay', 'io']].map((p) => p.join('\\.'))
  const hosts = new RegExp(`\\b(${words.join('|')})\\b`)
  const machine = new RegExp(`(?<![\\w.-])/(${['work', 'root'].join('|')})/`)
  const found = all.flatMap((f) => {
    if (/\.(gz|png|ico)$/.test(f)) return []
    const text = readFileSync(f, 'utf8')
    const match = hosts.exec(text) ?? machine.exec(text)
    return match ? [`${f}: ${match[0]}`] : []
  })
  assert.deepEqual(found, [])
})
