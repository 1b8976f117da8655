/** Costs of the fingerprint and the parser. Budgets: fingerprint of a point SELECT 2 us, of a 1,000-row INSERT of 100 KB 0.5 ms; parsing them a few us and 3 ms. */
import { fingerprint } from '../src/sql/fingerprint.ts'
import { defaultParseOptions, sourceFromBytes } from '../src/sql/lexer.ts'
import { parseOne } from '../src/sql/parser/parser.ts'

function measure(name: string, runs: number, run: () => void): void {
  for (let i = 0; i < runs; i++) run()
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 20; round++) {
    const begun = performance.now()
    for (let i = 0; i < runs; i++) run()
    best = Math.min(best, (performance.now() - begun) / runs)
  }
  console.log(`${name.padEnd(34)} ${(best * 1000).toFixed(2)} us`)
}

const rows = Array.from({ length: 1000 }, (_, i) => `(${i}, 'some name number ${i}', ${i}.5, 'a longer text field that goes on ${i}', NULL, '2024-01-02 03:04:05')`)
const texts: Record<string, [runs: number, text: string]> = {
  'point SELECT': [10000, 'SELECT c FROM sbtest1 WHERE id=50123'],
  'join of two tables': [5000, "SELECT u.id, u.name, o.total FROM users u LEFT JOIN orders o ON o.user_id = u.id WHERE u.email = 'a@b.c' AND o.total > 100 ORDER BY o.created_at DESC LIMIT 10"],
  'INSERT of 1,000 rows (100 KB)': [20, `INSERT INTO t (a, b, c, d, e, f) VALUES ${rows.join(', ')}`],
}
for (const [name, [runs, text]] of Object.entries(texts)) {
  const bytes = Buffer.from(text)
  const source = sourceFromBytes(bytes)
  measure(`fingerprint ${name}`, runs, () => fingerprint(bytes, defaultParseOptions))
  measure(`parse ${name}`, runs, () => parseOne(source))
}
