// `node --import tsx scripts/generate-weights.ts mysql://root@127.0.0.1:3306`: asks a real MySQL for the weights of characters and writes src/pg/compat/weights.json.br.
import { writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { createConnection } from 'mysql2/promise'
import type { RowDataPacket } from 'mysql2/promise'
import { hangulSyllable, impliedWeight } from '../src/pg/compat/weights.ts'
import type { Weights } from '../src/pg/compat/weights.ts'

const [url] = process.argv.slice(2)
if (url === undefined) throw new Error('which MySQL? mysql://user:password@host:port')
const connection = await createConnection({ uri: url, charset: 'utf8mb4' })

/** The weights of some texts, each given as an SQL expression; in hexadecimal digits. */
async function ask(expressions: readonly string[], collation: string): Promise<string[]> {
  const answers: string[] = []
  for (let at = 0; at < expressions.length; at += 500) {
    const part = expressions.slice(at, at + 500)
    const [rows] = await connection.query<RowDataPacket[][]>({ sql: `SELECT ${part.map((e) => `hex(weight_string(${e} COLLATE ${collation}))`).join()}`, rowsAsArray: true })
    answers.push(...(rows[0] as unknown as string[]))
  }
  return answers
}
const hex = (n: number, digits: number): string => n.toString(16).toUpperCase().padStart(digits, '0')
const text = (...codes: number[]): string => `convert(_utf32 x'${codes.map((c) => hex(c, 8)).join('')}' USING utf8mb4)`

/** Levels are told apart by a weight of zero; here by a point. */
function levelled(weights: string): string {
  return (weights.match(/.{4}/g) ?? []).map((w) => (w === '0000' ? '.' : w)).join('')
}

const pages: Record<string, Record<string, string[]>> = {}
const keep = (family: string, page: number, weights: string[]): void => {
  ;(pages[family] ??= {})[page] = weights
}

// ---------------------------------------------------------------- Unicode

const points = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)
const whole = [...points(0, 0xd800), ...points(0xe000, 0x20000), ...points(0x2f800, 0x2fb00)]
const roots = { general: 'utf8mb4_general_ci', uca400: 'utf8mb4_unicode_ci', uca520: 'utf8mb4_unicode_520_ci', uca900: 'utf8mb4_0900_as_cs' } as const
const known: Record<string, Map<number, string>> = {}
for (const [family, collation] of Object.entries(roots)) {
  const answers = (await ask(whole.map((c) => text(c)), collation)).map(levelled)
  const weights = new Map(whole.map((c, i) => [c, answers[i] as string]))
  known[family] = weights
  for (let page = 0; page < 0x2fb; page++) {
    const codes = points(page << 8, (page + 1) << 8)
    const own = codes.map((c) => weights.get(c) ?? '')
    if (codes.every((c, i) => !weights.has(c) || own[i] === impliedWeight(family, c) || (family === 'uca900' && own[i] === hangulSyllable(c, weights)))) continue
    keep(family, page, own)
  }
}

// ---------------------------------------------------------------- one byte, two bytes

const [charsets] = await connection.query<RowDataPacket[]>("SELECT c.collation_name AS collation, s.character_set_name AS charset FROM information_schema.collations c JOIN information_schema.character_sets s USING (character_set_name) WHERE s.maxlen = 1 AND s.character_set_name <> 'binary' AND c.collation_name NOT LIKE '%\\_bin' AND c.collation_name NOT LIKE '%czech%'")
for (const { collation, charset } of charsets) keep(collation as string, 0, await ask(points(0, 256).map((b) => `_${charset} x'${hex(b, 2)}'`), collation as string))
for (const [charset, collation] of [['gbk', 'gbk_chinese_ci'], ['big5', 'big5_chinese_ci']] as const) {
  keep(collation, 0, (await ask(points(0, 128).map((b) => `_${charset} x'${hex(b, 2)}'`), collation)).concat(points(128, 256).map(() => '')))
  for (let lead = 0x81; lead < 0xff; lead++) {
    const seconds = points(0x40, 0xff).filter((b) => b !== 0x7f)
    const answers = await ask(seconds.map((b) => `convert(x'${hex(lead, 2)}${hex(b, 2)}' USING ${charset})`), collation)
    const own = points(0, 256).map((b) => answers[seconds.indexOf(b)] ?? '')
    if (own.some((w) => w !== '')) keep(collation, lead, own)
  }
}

// ---------------------------------------------------------------- languages

const letters = [...points(0x41, 0x5b), ...points(0x61, 0x7b)]
const latin = points(0xc0, 0x180)
const scripts = [...points(0, 0x2500), ...points(0x2c00, 0x2e00), ...points(0x1e00, 0x2000), ...points(0xa640, 0xa800)]
// what is sorted by other rules than exceptions for some letters, and Hungarian, whose letters have up to three characters
const left = /_(ja|zh|ko|ru|bg|mn_cyrl|bs|hr|sr_latn|hu|vi|da)_|_ks$|sinhala|vietnamese/
const [languages] = await connection.query<RowDataPacket[]>("SELECT collation_name AS name FROM information_schema.collations WHERE character_set_name = 'utf8mb4'")
const tailoring: Record<string, Record<string, string>> = {}
for (const { name } of languages as { name: string }[]) {
  if (name.endsWith('_bin') || left.test(name) || Object.values(roots).includes(name as never) || /^utf8mb4_0900/.test(name)) continue
  const family = name.includes('0900') ? 'uca900' : 'uca400'
  const levels = name.endsWith('_cs') ? 3 : name.endsWith('_as_ci') ? 2 : 1
  const root = (c: number): string => (known[family]?.get(c) ?? '').split('.').slice(0, levels).join('.')
  const exceptions: Record<string, string> = {}
  const singles = (await ask(scripts.map((c) => text(c)), name)).map(levelled)
  scripts.forEach((c, i) => {
    if (singles[i] !== root(c)) exceptions[c] = singles[i] as string
  })
  const own = (c: number): string[] => (exceptions[c] ?? root(c)).split('.')
  const special = latin.filter((c) => exceptions[c] !== undefined)
  const pairs = [...letters.flatMap((a) => letters.map((b) => [a, b] as const)), ...special.flatMap((a) => [...letters, ...special].flatMap((b) => [[a, b], [b, a]] as const))]
  const answers = (await ask(pairs.map((p) => text(...p)), name)).map(levelled)
  pairs.forEach(([a, b], i) => {
    const [x, y] = [own(a), own(b)]
    if (answers[i] !== x.map((w, level) => w + (y[level] ?? '')).join('.')) exceptions[`${a},${b}`] = answers[i] as string
  })
  tailoring[name.replace(/^utf8mb4_/, '')] = exceptions
}

await connection.end()
const weights: Weights = { pages, tailoring }
const packed = brotliCompressSync(JSON.stringify(weights), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } })
writeFileSync(new URL('../src/pg/compat/weights.json.br', import.meta.url), packed)
process.stdout.write(`${Object.values(pages).reduce((n, p) => n + Object.keys(p).length, 0)} pages, ${Object.keys(tailoring).length} languages, ${packed.length} bytes\n`)
