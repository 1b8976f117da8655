import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { MySqlError } from '../../../src/errors/mysql-error.ts'
import { findVariable, showVariable } from '../../../src/session/variables/definition.ts'
import type { VariableValue } from '../../../src/session/variables/definition.ts'
import { SessionVariables } from '../../../src/session/variables/session-variables.ts'
import { SystemVariables } from '../../../src/session/variables/system-variables.ts'

type Warned = [level: string, errno: number, message: string]
type Row = [name: string, what: string, outcome: string | null | Warned, warnings?: Warned[]]

// Recorded from a MySQL server: SET SESSION name = what, then the variable's text or the error; or the error of reading in a scope.
const rows = JSON.parse(readFileSync(new URL('./set-variables.json', import.meta.url), 'utf8')) as Row[]

function literal(text: string): VariableValue | undefined {
  if (text === 'DEFAULT') return undefined
  if (text === 'NULL') return null
  if (text === 'TRUE') return 1n
  if (/^-?\d+$/.test(text)) return BigInt(text)
  if (/^[\d.e]+$/.test(text)) return Number(text)
  return text.startsWith("'") ? text.slice(1, -1) : text
}

/** Where the server's answer is of its own version, machine or moment: name, the values concerned, and why. */
const OTHER: readonly (readonly [name: string, what: RegExp, why: string])[] = [
  ['timestamp', /./, 'the clock'],
  ['rand_seed1', /./, 'shown as 0 whatever was set'],
  ['rand_seed2', /./, 'shown as 0 whatever was set'],
  [
    'foreign_key_checks',
    /DEFAULT/,
    'DEFAULT turns it off on the recorded server although the global value is ON; the manual says the global value',
  ],
  ['unique_checks', /DEFAULT/, 'as foreign_key_checks'],
  ['explain_format', /DEFAULT/, '8.4 answers TRADITIONAL'],
  ['explain_json_format_version', /DEFAULT/, '8.4 answers 1'],
  ['pseudo_replica_mode', /./, 'a warning about the inactive applier'],
  ['pseudo_slave_mode', /./, 'a warning about the inactive applier'],
  ['binlog_row_value_options', /./, 'advice about the binary log'],
  ['resultset_metadata', /^(0|'NONE')$/, 'depends on the client'],
  ['restrict_fk_on_non_standard_key', /./, 'a text of 9.x'],
  ['sql_select_limit', /^(0|-.*)$/, 'recorded through SHOW, which the limit cut'],
]
const other = (name: string, what: string): boolean => OTHER.some(([n, values]) => n === name && values.test(what))

test('SET and @@ answer as the recorded server', () => {
  const globals = new SystemVariables()
  let session = new SessionVariables(globals)
  let last = ''
  const wrong: string[] = []
  let checked = 0
  for (const [name, what, outcome, warnings = []] of rows) {
    const definition = findVariable(name)
    if (definition === undefined) {
      wrong.push(`${name}: missing`)
      continue
    }
    if (name !== last) {
      session = new SessionVariables(globals)
      last = name
    }
    let got: unknown[]
    try {
      if (what.startsWith('@@')) session.get(what.slice(2) as 'global' | 'session', name)
      const given = session.set('session', name, literal(what))
      got = [showVariable(definition, session.value(name)), given.map((w) => [w.level, w.errno, w.message])]
    } catch (e) {
      if (!(e instanceof MySqlError)) throw e
      got = [[e.errno, e.sqlState, e.message]]
    }
    if (other(name, what)) continue
    checked++
    const expect = Array.isArray(outcome) ? [outcome] : [outcome ?? '', warnings]
    if (JSON.stringify(got) !== JSON.stringify(expect))
      wrong.push(`${name} ${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(expect)}`)
  }
  assert.deepEqual(wrong, [])
  assert.ok(checked > 3000, `${checked} checked`)
})
