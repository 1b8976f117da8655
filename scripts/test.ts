// `npm test [path …]`: runs every fast test, or those under the given paths, with node:test.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'

const FAST = ['test/unit', 'test/wire', 'test/golden', 'test/property', 'test/fault', 'test/e2e']

function testFiles(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(path, name))
    .toSorted()
}

const asked = process.argv.slice(2)
const files = (asked.length > 0 ? asked : FAST).flatMap(testFiles)
if (files.length === 0) throw new Error(`no tests in ${asked.join(', ')}`)
const counts = { passed: 0, failed: 0, skipped: 0 }
run({ files, concurrency: true })
  .on('test:pass', ({ skip, details }) => {
    if (details.type !== 'suite') counts[skip === undefined || skip === false ? 'passed' : 'skipped']++
  })
  .on('test:fail', () => {
    counts.failed++
    process.exitCode = 1
  })
  .compose(new spec())
  .on('end', () => process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}\n`))
  .pipe(process.stdout)
