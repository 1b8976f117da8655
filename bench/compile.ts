// Times of what happens once per statement text or once per shape, in this process.
import { PgCatalog } from '../src/catalog/catalog.ts'
import { translate } from '../src/engine/translate.ts'
import { fingerprint } from '../src/sql/fingerprint.ts'
import { defaultParseOptions } from '../src/sql/lexer.ts'

const POINT_SELECT = 'SELECT c FROM sbtest1 WHERE id=50123'

export interface CompileTimes {
  /** Microseconds. */
  readonly fingerprintPoint: number
  readonly fingerprintInsert: number
  readonly cold: number
}

/** Takes what asks PostgreSQL's catalogs, in which database `sbtest` holds sysbench's table. */
export async function compileTimes(query: ConstructorParameters<typeof PgCatalog>[0]): Promise<CompileTimes> {
  const values = Array.from({ length: 1000 }, (_, i) => `(${i}, 'some name number ${i}', ${i}.5, 'a longer text field that goes on ${i}', NULL, '2024-01-02 03:04:05')`)
  const insert = Buffer.from(`INSERT INTO t (a, b, c, d, e, f) VALUES ${values.join(', ')}`)
  const point = Buffer.from(POINT_SELECT)
  const catalog = new PgCatalog(query)
  const options = { catalog, database: 'sbtest', serverVersion: 180_000 }
  return {
    fingerprintPoint: await best(20_000, () => fingerprint(point, defaultParseOptions)),
    fingerprintInsert: await best(50, () => fingerprint(insert, defaultParseOptions)),
    cold: await best(500, () => translate(POINT_SELECT, options)),
  }
}

async function best(runs: number, work: () => unknown): Promise<number> {
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
