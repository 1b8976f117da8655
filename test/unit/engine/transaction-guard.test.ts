import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PgError } from '../../../src/backend/errors.ts'
import type { Lease } from '../../../src/backend/lease.ts'
import type { PgRequest, PgSink } from '../../../src/backend/requests.ts'
import { TransactionGuard } from '../../../src/engine/transaction-guard.ts'
import type { SavepointUse } from '../../../src/engine/transaction-guard.ts'
import { Session } from '../../../src/session/session.ts'
import { SystemVariables } from '../../../src/session/variables/system-variables.ts'

const request = (text: string): PgRequest => ({ text, paramTypes: [], params: [] })
const silent: PgSink = { row() {}, complete() {} }

/** A guard over a lease that writes down each write, savepoints in short, and refuses statements named `bad`. */
function start(use: SavepointUse = 'auto') {
  const writes: string[] = []
  const short = (text: string) => text.replace('RELEASE SAVEPOINT aproxy_statement', 'release').replace('ROLLBACK TO SAVEPOINT aproxy_statement', 'back').replace('SAVEPOINT aproxy_statement', 'mark')
  const lease = {
    async run(requests: readonly PgRequest[], sink: PgSink) {
      writes.push(requests.map((r) => short(r.text)).join(' '))
      requests.forEach((r, i) => {
        if (r.text.startsWith('bad')) throw new PgError({ severity: 'ERROR', code: r.text === 'bad deadlock' ? '40P01' : '23505', message: '' }, i)
        sink.complete(i, r.text)
      })
    },
  } as unknown as Lease
  const session = new Session({ connectionId: 1, user: '', host: '', account: '', globals: new SystemVariables() })
  const guard = new TransactionGuard(session, lease, () => use)
  const run = (text: string, reads: boolean) => guard.run([request(text)], silent, true, reads)
  return { writes, session, guard, read: (text = 'r') => run(text, true), write: (text = 'w') => run(text, false) }
}

test('outside a transaction a statement travels alone', async () => {
  const t = start()
  await t.read()
  await t.write()
  assert.deepEqual(t.writes, ['r', 'w'])
})

test('only what follows a write needs a savepoint', async () => {
  const t = start()
  await t.guard.begin(undefined, false)
  for (const step of [t.read, t.read, t.write, t.write, t.read, t.read, t.write, t.read]) await step()
  await t.guard.commit()
  assert.deepEqual(t.writes, ['BEGIN r', 'r', 'w', 'mark w', 'release mark r', 'r', 'w', 'release mark r', 'COMMIT'])
})

test('a failed statement is undone and no other', async () => {
  const t = start()
  await t.guard.begin(undefined, false)
  await t.read()
  await assert.rejects(t.write('bad'), PgError)
  assert.deepEqual(t.writes.splice(0), ['BEGIN r', 'bad', 'ROLLBACK'], 'nothing was written: the transaction may begin again')
  assert.ok(t.session.transaction.active)
  await t.write()
  await assert.rejects(t.write('bad'), PgError)
  await t.read()
  await assert.rejects(t.read('bad'), PgError)
  await t.write()
  assert.deepEqual(t.writes, ['BEGIN w', 'mark bad', 'back', 'r', 'bad', 'back', 'w'])
})

test("the failed request keeps its own number, and the sink sees its own only", async () => {
  const t = start()
  await t.guard.begin(undefined, false)
  await t.write()
  const seen: [number, string][] = []
  await t.guard.run([request('a'), request('b')], { row() {}, complete: (index, tag) => void seen.push([index, tag]) })
  assert.deepEqual(seen, [[0, 'a'], [1, 'b']])
  await assert.rejects(t.guard.run([request('a'), request('bad')], silent), { index: 1 })
})

test('a deadlock ends the transaction', async () => {
  const t = start()
  await t.guard.begin(undefined, false)
  await t.write()
  await assert.rejects(t.write('bad deadlock'), PgError)
  assert.equal(t.writes.at(-1), 'ROLLBACK')
  assert.equal(t.session.transaction.active, false)
})

test("a client's savepoint is never inside one of ours", async () => {
  const t = start()
  await t.guard.begin(undefined, false)
  await t.write()
  await t.write()
  await t.guard.savepoint('SAVEPOINT s')
  await t.read()
  await t.guard.savepoint('ROLLBACK TO SAVEPOINT s')
  await t.write()
  assert.deepEqual(t.writes, ['BEGIN w', 'mark w', 'release SAVEPOINT s', 'mark r', 'release ROLLBACK TO SAVEPOINT s', 'mark w'])
})

test('a transaction that sees the data as of its begin does not begin twice', async () => {
  const t = start()
  t.session.transaction.setNext('SERIALIZABLE', undefined)
  await t.guard.begin(undefined, false)
  await t.read()
  await t.read()
  await assert.rejects(t.read('bad'), PgError)
  assert.deepEqual(t.writes, ['BEGIN ISOLATION LEVEL SERIALIZABLE r', 'mark r', 'bad', 'back'])
})

test('always: each statement has a savepoint; never: an error ends the transaction', async () => {
  const always = start('always')
  await always.guard.begin(undefined, false)
  await always.read()
  await always.read()
  await assert.rejects(always.write('bad'), PgError)
  assert.deepEqual(always.writes, ['BEGIN r', 'mark r release', 'mark bad release', 'back release'])
  const never = start('never')
  await never.guard.begin(undefined, false)
  await never.write()
  await assert.rejects(never.write('bad'), PgError)
  assert.deepEqual(never.writes, ['BEGIN w', 'bad', 'ROLLBACK'])
  assert.equal(never.session.transaction.active, false)
})
