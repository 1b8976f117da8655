import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { charsetStatements } from './charsets.ts'
import { collationStatements } from './collations.ts'
import { splitScript } from './script.ts'
import { weightStatements } from './weights.ts'

/** The helper schema: statements to run in order inside an existing schema `aproxy`; each may run again on an older version. */
export interface Compat {
  /** sha256 of all statements */
  readonly version: string
  readonly statements: readonly string[]
}

/** Reads the .sql files of this folder (from dist/, those of the package's src/): types, collations, then the other files by name. `only`: the files wanted, all by default. */
export function readCompat(only?: readonly string[], folder = scriptFolder()): Compat {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql') && (only?.includes(name) ?? true)).sort()
  const script = (name: string): string[] => splitScript(readFileSync(join(folder, name), 'utf8'))
  const statements = [
    ...files.filter((name) => name === 'types.sql').flatMap(script),
    ...collationStatements(),
    ...charsetStatements(),
    ...(only === undefined ? weightStatements(folder) : []),
    ...files.filter((name) => name !== 'types.sql').flatMap(script),
  ]
  const hash = createHash('sha256')
  for (const statement of statements) hash.update(statement).update('\0')
  return { version: hash.digest('hex'), statements }
}

function scriptFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  try {
    if (readdirSync(here).includes('types.sql')) return here
  } catch {
    // dist/ may be packed without folders of its own
  }
  return join(here, '..', '..', '..', 'src', 'pg', 'compat')
}

let cached: Compat | undefined
/** The helper schema of this build, read once. */
export const compat = (): Compat => (cached ??= readCompat())
