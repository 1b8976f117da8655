/** Parses every statement of a gzipped JSON-lines corpus ({sql, valid, set}) and prints how many answers agree, per set. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { MySqlError } from '../src/errors/mysql-error.ts'
import { sourceFromUtf8 } from '../src/sql/lexer.ts'
import { parseOne } from '../src/sql/parser/parser.ts'

const args = process.argv.slice(2)
const file = args.find((arg) => !arg.startsWith('-'))
if (file === undefined) {
  console.error('usage: parse-corpus.ts FILE.jsonl.gz [--show=valid|invalid] [--max=N]')
  process.exit(2)
}
const show = args.find((arg) => arg.startsWith('--show='))?.slice(7)
const most = Number(args.find((arg) => arg.startsWith('--max='))?.slice(6) ?? 100)

interface Case { readonly sql: string; readonly valid: boolean; readonly set: string }
const cases = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as Case)
const counts = new Map<string, { right: number; all: number }>()
let shown = 0
const begun = performance.now()
for (const { sql, valid, set } of cases) {
  const error = tryParse(sql)
  const agreed = (error === undefined) === valid
  for (const key of [`${set} ${valid ? 'valid' : 'invalid'}`, valid ? 'all valid' : 'all invalid']) {
    const count = counts.get(key) ?? { right: 0, all: 0 }
    count.all++
    if (agreed) count.right++
    counts.set(key, count)
  }
  if (!agreed && show === (valid ? 'valid' : 'invalid') && shown++ < most) console.log(`${JSON.stringify(sql.slice(0, 400))}${error === undefined ? '' : `\n    ${error}`}`)
}
const elapsed = performance.now() - begun
for (const [key, { right, all }] of [...counts].sort()) console.log(`${key.padEnd(24)} ${right}/${all} ${((100 * right) / all).toFixed(2)} %`)
console.log(`${(elapsed * 1000 / cases.length).toFixed(1)} us per statement`)

function tryParse(sql: string): string | undefined {
  try {
    parseOne(sourceFromUtf8(sql))
    return undefined
  } catch (error) {
    if (error instanceof MySqlError) return error.message.replace(/^You have.*to use /, '')
    throw error
  }
}
