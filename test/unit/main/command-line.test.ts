import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const folder = mkdtempSync(join(tmpdir(), 'aproxy-cli-'))
after(() => rmSync(folder, { recursive: true }))

function aproxy(args: string[], input = ''): Promise<{ status: number | null; out: string; err: string }> {
  const env = { ...process.env }
  for (const name of Object.keys(env)) if (name.startsWith('APROXY_') || name === 'NODE_TEST_CONTEXT') delete env[name]
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], { env })
  let [out, err] = ['', '']
  child.stdout.on('data', (d) => (out += d))
  child.stderr.on('data', (d) => (err += d))
  child.stdin.end(input)
  return new Promise((done) => child.on('close', (status) => done({ status, out, err })))
}

test('--version and --help', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  assert.deepEqual(await aproxy(['--version']), { status: 0, out: `${version}\n`, err: '' })
  const { status, out } = await aproxy(['--help'])
  assert.equal(status, 0)
  for (const word of ['start', 'check-config', 'parse', 'translate', 'compat', '--config', '--port', '--metrics-port', '--data-dir', '--workers', '--version']) assert.ok(out.includes(word), word)
})

test('unknown commands, flags and words are errors with help', async () => {
  for (const [args, message] of [
    [['strat'], 'aproxy: unknown command strat; did you mean start?'],
    [['start', '--prot', '1'], 'aproxy: unknown flag --prot; did you mean --port?'],
    [['--port'], 'aproxy: --port needs a value'],
    [['start', 'now'], 'aproxy: unexpected now'],
    [['check-config'], 'aproxy: check-config takes one file'],
  ] as const) {
    const { status, err } = await aproxy([...args])
    assert.equal(status, 2)
    assert.equal(err.split('\n')[0], message)
    assert.match(err, /check-config FILE/)
  }
})

test('check-config accepts a good file and names every problem of a bad one', async () => {
  const good = await aproxy(['check-config', 'configs/config.yaml'])
  assert.equal(good.status, 0)
  assert.match(good.out, /^configs\/config\.yaml is valid\n/)
  const path = join(folder, 'bad.yaml')
  writeFileSync(path, 'server:\n  port: x\nlog: {}\n')
  const bad = await aproxy(['check-config', path])
  assert.equal(bad.status, 1)
  assert.match(bad.err, new RegExp(`${path}:2: server\\.port: found "x"; .*\\n${path}:3: log: unknown key; `))
  assert.deepEqual((await aproxy(['start', '-config', path])).status, 1)
})

test('translate prints the text, its parameters and what it depends on, or a MySQL error', async () => {
  const good = await aproxy(['translate', 'SELECT 1 + 2'])
  assert.equal(good.status, 0)
  assert.match(good.out, /^-- \$1: literal 1 as int\n-- \$2: literal 2 as int\nSELECT .*;\n/)
  const bad = await aproxy(['translate', 'SELECT 1 +'])
  assert.equal(bad.status, 1)
  assert.match(bad.err, /^ERROR 1064 \(42000\): You have an error in your SQL syntax/)
})

test('parse answers line by line and never stops at a bad one', async () => {
  const lines = [{ sql: 'SELECT 1' }, { sql: 'SELECT ä FROM' }, { sql: 5 }, { sql: 'DO 1; SELECT 2' }].map((l) => JSON.stringify(l))
  const { status, out } = await aproxy(['parse'], [...lines.slice(0, 2), 'no json', '', ...lines.slice(2)].join('\n'))
  assert.equal(status, 0)
  const answers = out.trimEnd().split('\n').map((l) => JSON.parse(l))
  assert.deepEqual(answers.map((a) => a.ok), [true, false, false, false, true])
  assert.match(answers[1].error, /near '' at line 1$/)
  assert.equal(answers[1].position, 'SELECT ä FROM'.length)
})
