import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/**
 * What WEIGHT_STRING gives for characters, as a real MySQL told (scripts/generate-weights.ts). `pages`: by family (a collation, or one that many share) and the upper part
 * of the character's code, 256 weights in hexadecimal digits, levels parted by points; a page that is not there follows a rule. `tailoring`: what a language has otherwise
 * than its root, by code or by two codes.
 */
export interface Weights {
  readonly pages: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly tailoring: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** What stands for it in PostgreSQL's text. */
const NUL = 0xe0001

const hex = (n: number): string => n.toString(16).toUpperCase().padStart(4, '0')
const within = (code: number, ranges: readonly (readonly [number, number])[]): boolean => ranges.some(([from, to]) => code >= from && code <= to)

/** The weight of a character that no table lists (Unicode Technical Standard #10, Implicit Weights; utf8mb4_general_ci: the character itself). The same rule is aproxy.implied_weight(). */
export function impliedWeight(family: string, code: number): string {
  if (family === 'general') return code === NUL ? '0000' : code > 0xffff ? 'FFFD' : hex(code)
  if (family === 'uca400' && code > 0xffff) return code === NUL ? '' : 'FFFD'
  if (family === 'uca900' && within(code, [[0x17000, 0x187ec], [0x18800, 0x18af2]])) return `FB00${hex((code - 0x17000) | 0x8000)}.0020.0002`
  const extension = within(code, [[0x3400, 0x4db5], ...(family === 'uca900' ? [[0x20000, 0x2a6d6], [0x2a700, 0x2b734], [0x2b740, 0x2b81d], [0x2b820, 0x2cea1]] as const : [])])
  const base = extension ? 0xfb80 : code >= 0x4e00 && code <= (family === 'uca900' ? 0x9fd5 : 0x9fa5) ? 0xfb40 : 0xfbc0
  return `${hex(base + (code >> 15))}${hex((code & 0x7fff) | 0x8000)}${family === 'uca900' ? '.0020.0002' : ''}`
}

/** A Hangul syllable weighs what its letters do; undefined for other characters. */
export function hangulSyllable(code: number, weights: ReadonlyMap<number, string>): string | undefined {
  if (code < 0xac00 || code > 0xd7a3) return undefined
  const s = code - 0xac00
  const letters = [0x1100 + Math.floor(s / 588), 0x1161 + Math.floor((s % 588) / 28), ...(s % 28 > 0 ? [0x11a7 + (s % 28)] : [])]
  const levels = letters.map((l) => (weights.get(l) ?? '').split('.'))
  return [0, 1, 2].map((level) => levels.map((l) => l[level] ?? '').join('')).join('.')
}

/** Fills the tables behind aproxy.weight_string(). */
export function weightStatements(folder: string): string[] {
  const { pages, tailoring } = JSON.parse(brotliDecompressSync(readFileSync(join(folder, 'weights.json.br'))).toString()) as Weights
  const rows = Object.entries(pages).flatMap(([family, own]) => Object.entries(own).map(([page, weights]) => `('${family}', ${page}, '{${weights.map((w) => (w === '' ? '""' : w)).join()}}')`))
  return [
    'CREATE TABLE IF NOT EXISTS aproxy.weight_page (family text COLLATE "C", page integer, weights text[] NOT NULL, PRIMARY KEY (family, page))',
    'CREATE TABLE IF NOT EXISTS aproxy.weight_tailoring (family text COLLATE "C" PRIMARY KEY, exceptions jsonb NOT NULL)',
    'TRUNCATE aproxy.weight_page, aproxy.weight_tailoring',
    `INSERT INTO aproxy.weight_page VALUES ${rows.join(', ')}`,
    `INSERT INTO aproxy.weight_tailoring VALUES ${Object.entries(tailoring).map(([family, own]) => `('${family}', '${JSON.stringify(own)}')`).join(', ')}`,
  ]
}
