// Writes src/types/charset-table.ts and src/types/collation-table.ts from TSVs of MySQL's character sets and collations.
// Usage: node --import tsx scripts/generate-collations.ts charsets.tsv collations.tsv
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [charsets, collations] = process.argv.slice(2)
if (charsets === undefined || collations === undefined) {
  process.stderr.write('usage: generate-collations.ts charsets.tsv collations.tsv\n')
  process.exit(2)
}

const rows = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
const target = (name: string): string => fileURLToPath(new URL(`../src/types/${name}`, import.meta.url))

const charsetRows = rows(charsets).map(([name, defaultName, defaultId, binId, description, maxlen, client]) => {
  // The binary character set has one collation only.
  return `  ['${name}', '${defaultName}', ${defaultId}, ${binId || defaultId}, '${description}', ${maxlen}, ${client === 'y' ? 1 : 0}],`
})

writeFileSync(
  target('charset-table.ts'),
  `// MySQL's character sets. Written by scripts/generate-collations.ts; do not edit.

export interface Charset {
  readonly name: string
  readonly defaultCollation: string
  readonly defaultCollationId: number
  readonly binaryCollationId: number
  readonly description: string
  /** Bytes of the longest character. */
  readonly maxlen: number
  /** False for those that SET NAMES and character_set_client refuse (error 1231). */
  readonly usableByClients: boolean
}

const rows: readonly (readonly [string, string, number, number, string, number, 0 | 1])[] = [
${charsetRows.join('\n')}
]

/** Every character set, by name in alphabetical order. */
export const CHARSETS: readonly Charset[] = rows.map(
  ([name, defaultCollation, defaultCollationId, binaryCollationId, description, maxlen, client]) => ({
    name, defaultCollation, defaultCollationId, binaryCollationId, description, maxlen, usableByClients: client === 1,
  }),
)

const byName = new Map(CHARSETS.map((charset) => [charset.name, charset]))

/** Takes a character set name in any case (\`utf8\` means utf8mb3); returns its row or undefined. */
export function charsetByName(name: string): Charset | undefined {
  const key = name.toLowerCase()
  return byName.get(key === 'utf8' ? 'utf8mb3' : key)
}
`,
)

const collationRows = rows(collations)
  .filter((row) => row[7] === 'mysql' || row[7] === 'both' || row[7] === 'id-clash')
  .map(
    ([id, name, charset, isDefault, , sortlen, pad]) =>
      `  [${id}, '${name}', '${charset}', ${isDefault === 'Yes' ? 1 : 0}, ${sortlen}, ${pad === 'NO PAD' ? 0 : 1}],`,
  )

writeFileSync(
  target('collation-table.ts'),
  `// MySQL's collations. Written by scripts/generate-collations.ts; do not edit.
import { charsetByName } from './charset-table.ts'

export interface Collation {
  readonly id: number
  readonly name: string
  readonly charset: string
  readonly isDefault: boolean
  readonly sortlen: number
  readonly padAttribute: 'PAD SPACE' | 'NO PAD'
  /** Bytes of the longest character of its character set. */
  readonly maxlen: number
}

const rows: readonly (readonly [number, string, string, 0 | 1, number, 0 | 1])[] = [
${collationRows.join('\n')}
]

/** Every collation, by id. */
export const COLLATIONS: readonly Collation[] = rows.map(([id, name, charset, isDefault, sortlen, pad]) => ({
  id, name, charset, isDefault: isDefault === 1, sortlen, padAttribute: pad === 1 ? 'PAD SPACE' : 'NO PAD',
  maxlen: charsetByName(charset)?.maxlen ?? 1,
}))

const byId = new Map(COLLATIONS.map((collation) => [collation.id, collation]))
const byName = new Map(COLLATIONS.map((collation) => [collation.name, collation]))

/** Takes a collation number (as in a handshake or a column definition); returns its row or undefined. */
export function collationById(id: number): Collation | undefined {
  return byId.get(id)
}

/** Takes a collation name in any case (\`utf8_…\` means utf8mb3_…); returns its row or undefined. */
export function collationByName(name: string): Collation | undefined {
  const key = name.toLowerCase()
  return byName.get(key) ?? (key.startsWith('utf8_') ? byName.get(\`utf8mb3_\${key.slice(5)}\`) : undefined)
}
`,
)
process.stdout.write(`${charsetRows.length} character sets, ${collationRows.length} collations\n`)
