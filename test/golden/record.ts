// `make record ARGS="mysql://root@127.0.0.1:3306 [path …]"`: writes a real MySQL's answers into the golden files, or into those given.
import { writeFileSync } from 'node:fs'
import { createConnection } from 'mysql2/promise'
import { askCase, goldenFiles, prepare, printFile } from './cases.ts'

const [url, ...paths] = process.argv.slice(2)
if (url === undefined) throw new Error('which MySQL? mysql://user:password@host:port')
const files = goldenFiles().filter((f) => paths.length === 0 || paths.some((p) => f.path.endsWith(p)))
const connection = await createConnection({ uri: url, charset: 'utf8mb4', multipleStatements: false })
await prepare(connection, new Set(files.flatMap((f) => f.cases.flatMap((c) => c.setups))))
let recorded = 0
for (const file of files) {
  const cases = []
  for (const c of file.cases) {
    cases.push({ ...c, recorded: await askCase(connection, c) })
    recorded++
  }
  writeFileSync(file.path, printFile({ ...file, cases }))
}
await connection.query('DROP DATABASE aproxy_golden')
await connection.end()
process.stdout.write(`${recorded} answers in ${files.length} files\n`)
