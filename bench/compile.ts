// Times of what happens once per statement text or once per shape, in this process. It runs the built files: the loader that runs TypeScript
// in tests names every closure at run time, which costs more than compiling does.
import type { PgCatalog as Catalog } from '../src/catalog/catalog.ts'
import type { DmlStatement } from '../src/engine/compiler.ts'
import type { StatementContext } from '../src/engine/statement-context.ts'

const built = (file: string): string => new URL(`../dist/${file}`, import.meta.url).href
const { PgCatalog } = (await import(built('catalog/catalog.js'))) as typeof import('../src/catalog/catalog.ts')
const { planOf } = (await import(built('engine/dml.js'))) as typeof import('../src/engine/dml.ts')
const { Session } = (await import(built('session/session.js'))) as typeof import('../src/session/session.ts')
const { SystemVariables } = (await import(built('session/variables/system-variables.js'))) as typeof import('../src/session/variables/system-variables.ts')
const { fingerprint } = (await import(built('sql/fingerprint.js'))) as typeof import('../src/sql/fingerprint.ts')
const { defaultParseOptions, sourceFromBytes } = (await import(built('sql/lexer.js'))) as typeof import('../src/sql/lexer.ts')
const { parseOne } = (await import(built('sql/parser/parser.js'))) as typeof import('../src/sql/parser/parser.ts')

const POINT_SELECT = 'SELECT c FROM sbtest1 WHERE id=50123'

export interface CompileTimes {
  /** Microseconds. */
  readonly fingerprintPoint: number
  readonly fingerprintInsert: number
  readonly cold: number
}

/** Takes what asks PostgreSQL's catalogs, in which database `sbtest` holds sysbench's table. */
export async function compileTimes(query: ConstructorParameters<typeof Catalog>[0]): Promise<CompileTimes> {
  const values = Array.from({ length: 1000 }, (_, i) => `(${i}, 'some name number ${i}', ${i}.5, 'a longer text field that goes on ${i}', NULL, '2024-01-02 03:04:05')`)
  const insert = Buffer.from(`INSERT INTO t (a, b, c, d, e, f) VALUES ${values.join(', ')}`)
  const point = Buffer.from(POINT_SELECT)
  return {
    fingerprintPoint: await best(20_000, () => fingerprint(point, defaultParseOptions)),
    fingerprintInsert: await best(50, () => fingerprint(insert, defaultParseOptions)),
    cold: await best(500, compilerOf(query, 'sbtest')(POINT_SELECT)),
  }
}

/** Takes what asks PostgreSQL's catalogs and a database; returns what takes a statement and gives the work of compiling it anew. */
export function compilerOf(query: ConstructorParameters<typeof Catalog>[0], database: string): (sql: string) => () => Promise<unknown> {
  const session = new Session({ connectionId: 1, user: '', host: 'localhost', account: '', database, globals: new SystemVariables() })
  // Compiling looks at these parts of a statement's context only; nothing runs.
  const shared = { catalog: new PgCatalog(query), capabilities: () => ({ version: 180_000 }), settings: () => ({ keepsSchema: true }) }
  return (sql) => {
    const bytes = Buffer.from(sql)
    return () => {
      const source = sourceFromBytes(bytes)
      const { statement, slots } = parseOne(source)
      return planOf(statement as DmlStatement, { source, params: [], session, slots, temporary: new Map(), shared } as unknown as StatementContext)
    }
  }
}

export async function best(runs: number, work: () => unknown): Promise<number> {
  for (let i = 0; i < runs; i++) await work()
  let least = Infinity
  for (let round = 0; round < 10; round++) {
    const start = performance.now()
    for (let i = 0; i < runs; i++) {
      const result = work()
      if (result instanceof Promise) await result
    }
    least = Math.min(least, ((performance.now() - start) * 1000) / runs)
  }
  return least
}
