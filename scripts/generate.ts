// Writes what is derived from the code: `npm run generate`. The unit tests fail when a file here is out of date.
import { readFileSync, writeFileSync } from 'node:fs'
import { configurationPage, jsonSchema } from '../src/config/describe.ts'
import { compatibilityPage } from '../src/lower/compatibility.ts'
import { coverage } from '../test/golden/coverage.ts'

/** Path from the top of the repository → content. */
export const generated: Readonly<Record<string, () => string>> = {
  'configs/config.schema.json': () => `${JSON.stringify(jsonSchema(), null, 2)}\n`,
  'docs/configuration.md': configurationPage,
  'docs/compatibility.md': () => compatibilityPage(coverage()),
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, content] of Object.entries(generated)) {
    const text = content()
    let before = ''
    try {
      before = readFileSync(path, 'utf8')
    } catch {
      // A new file.
    }
    if (before !== text) console.log(`wrote ${path}`)
    writeFileSync(path, text)
  }
}
