import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The least percentages: of MySQL's statements that are accepted, and of what MySQL refuses that is refused. */
export const LEAST = { valid: 97, invalid: 60 } as const

export interface ParseRates {
  readonly valid: { readonly right: number; readonly all: number }
  readonly invalid: { readonly right: number; readonly all: number }
}

/** Takes a gzipped corpus of JSON lines {sql, valid} and the arguments of Node that start the program; returns how often `parse` agrees. */
export async function parseRates(corpus: string, program: readonly string[]): Promise<ParseRates> {
  const cases = gunzipSync(readFileSync(corpus)).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as { sql: string; valid: boolean })
  const child = spawn(process.execPath, [...program, 'parse'], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(cases.map(({ sql }) => `${JSON.stringify({ sql })}\n`).join(''))
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  const status = await new Promise<number | null>((done) => child.once('close', done))
  const answers = out.trim().split('\n')
  if (status !== 0 || answers.length !== cases.length) throw new Error(`parse ended with status ${status} and ${answers.length} answers to ${cases.length} statements`)
  const rates = { valid: { right: 0, all: 0 }, invalid: { right: 0, all: 0 } }
  cases.forEach(({ valid }, i) => {
    const rate = valid ? rates.valid : rates.invalid
    rate.all++
    if ((JSON.parse(answers[i] as string) as { ok: boolean }).ok === valid) rate.right++
  })
  return rates
}
