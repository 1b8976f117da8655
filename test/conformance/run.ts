// Replays the shared corpora against gateways of its own and compares the percentages with docs/conformance.json, which only rises.
// run.ts [--record] [--built] [parse | mysqltest | mysql97 | slt …]    `--record` writes what was reached; `--built` runs dist.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startTestGateway } from '../harness/gateway.ts'
import { startPostgres } from '../harness/postgres.ts'
import { LEAST, parseRates } from './parse.ts'

interface Score {
  readonly passed: number
  readonly total: number
  readonly percent: number
}

const FAMILIES = ['mysqltest', 'mysql97', 'slt'] as const
type Family = (typeof FAMILIES)[number]

/** Run side by side, each list on a gateway of its own: mysql97 takes as long as the others together. */
const LANES: readonly (readonly Family[])[] = [['mysqltest', 'slt'], ['mysql97']]
/** A fall of this much is a failure; less is the corpora's own restlessness. */
const TOLERANCE = 0.1
const PYTHON = '/usr/bin/python3'

const record = new URL('../../docs/conformance.json', import.meta.url)
const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const args = process.argv.slice(2)
const all = !args.some((a) => !a.startsWith('--'))
const families = FAMILIES.filter((f) => all || args.includes(f))
const parse = all || args.includes('parse')

if (!existsSync(join(shared, 'corpus'))) {
  const skipped = families.length + (parse ? 1 : 0)
  console.log(`conformance: ${skipped} families skipped: ../shared is not there\n0 passed, 0 failed, ${skipped} skipped`)
  process.exit(0)
}
if (spawnSync(PYTHON, ['-c', 'import pymysql']).status !== 0) throw new Error(`${PYTHON} has no pymysql: .ci/packages.sh installs it`)

const floors = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Partial<Record<Family, Score>>) : {}
const scores: Partial<Record<Family, Score>> = { ...floors }
const logs = process.env['KIT_LOGS'] ?? mkdtempSync(join(tmpdir(), 'aproxy-conformance-'))
let [passed, failed] = [0, 0]
if (parse) await checkParser()
try {
  for (const reached of (await Promise.all(LANES.map((lane) => run(lane.filter((f) => families.includes(f)))))).flat()) {
    const [family, score] = reached
    const floor = floors[family]?.percent ?? 0
    const fell = score.total === 0 || score.percent < floor - TOLERANCE
    if (fell) failed++
    else passed++
    console.log(`${fell ? 'not ok' : 'ok'} conformance ${family}: ${score.percent.toFixed(2)} % (${score.passed} of ${score.total}); recorded ${floor.toFixed(2)} %`)
    scores[family] = score
  }
} finally {
  if (process.env['KIT_LOGS'] === undefined) rmSync(logs, { recursive: true, force: true })
}
if (args.includes('--record')) writeFileSync(record, `${JSON.stringify(scores, undefined, 2)}\n`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 && !args.includes('--record') ? 1 : 0

async function checkParser(): Promise<void> {
  const rates = await parseRates(join(shared, 'corpus/parse-dev.jsonl.gz'), args.includes('--built') ? ['bin/aproxy'] : ['--import', 'tsx', 'src/main.ts'])
  for (const kind of ['valid', 'invalid'] as const) {
    const { right, all } = rates[kind]
    const percent = (100 * right) / all
    const enough = percent >= LEAST[kind]
    if (enough) passed++
    else failed++
    console.log(`${enough ? 'ok' : 'not ok'} conformance parse: ${percent.toFixed(2)} % of ${all} ${kind} statements ${kind === 'valid' ? 'accepted' : 'rejected'}; at least ${LEAST[kind]} %`)
  }
}

/** Runs families one after the other against a gateway and a PostgreSQL of their own. */
async function run(lane: readonly Family[]): Promise<[Family, Score][]> {
  if (lane.length === 0) return []
  const postgres = await startPostgres()
  const gateway = await startTestGateway({ postgres, built: args.includes('--built') })
  try {
    const reached: [Family, Score][] = []
    for (const family of lane) reached.push([family, await replay(family, gateway.environment)])
    return reached
  } finally {
    await gateway.stop()
    await postgres.stop()
  }
}

async function replay(family: Family, environment: Readonly<Record<string, string>>): Promise<Score> {
  const log = join(logs, `${family}.jsonl`)
  const command = family === 'slt' ? ['slt.py'] : ['mysqltest.py', '--name', family, '--corpus', join(shared, 'corpus', `${family}-dev.jsonl.gz`), '--log', log]
  const child = spawn(PYTHON, [join(shared, 'tools', command[0] as string), ...command.slice(1)], { env: { ...process.env, ...environment, KIT_LOGS: logs, SLT_S: '1800' }, stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  const status = await new Promise<number | null>((done) => child.once('close', done))
  // What fails most is for people; of the tables only the percentages stay.
  console.log(out.replace(/commonest failures:[^]*?(?=RESULT )/, '').trimEnd())
  const result = /^RESULT \S+ passed=(\d+) total=(\d+)$/m.exec(out)
  if (result === null) throw new Error(`${family} ended with status ${status} and no result`)
  const [done, total] = [Number(result[1]), Number(result[2])]
  return { passed: done, total, percent: total === 0 ? 0 : Math.floor((10_000 * done) / total) / 100 }
}
