import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Peer, PeerGone } from '../../../src/workers/peer.ts'
import type { Wire } from '../../../src/workers/peer.ts'

type Left = { add(a: number, b: number): number }
type Right = { fail(text: string): Promise<void>; echo(value: unknown): unknown; note(text: string): void }

/** Two ends of a line that carries copies, later. */
function line(): [Wire, Wire] {
  const listeners: ((message: unknown) => void)[] = []
  const end = (own: number): Wire => ({
    send: (message) => setImmediate(() => listeners[1 - own]?.(structuredClone(message))),
    onMessage: (listener) => { listeners[own] = listener },
  })
  return [end(0), end(1)]
}

function pair(): { left: Peer<Left, Right>; right: Peer<Right, Left>; notes: string[] } {
  const [a, b] = line()
  const notes: string[] = []
  const left = new Peer<Left, Right>(a, { add: (x, y) => x + y })
  const right = new Peer<Right, Left>(b, {
    fail: async (text) => { throw new Error(text) },
    echo: (value) => value,
    note: (text) => void notes.push(text),
  })
  return { left, right, notes }
}

test('each side calls the other; answers find their questions', async () => {
  const { left, right } = pair()
  const answers = await Promise.all([left.ask('echo', { big: 2n ** 70n }), right.ask('add', 1, 2), left.ask('echo', 'x')])
  assert.deepEqual(answers, [{ big: 2n ** 70n }, 3, 'x'])
})

test('an error travels as its text', async () => {
  await assert.rejects(pair().left.ask('fail', 'no room'), { message: 'no room' })
})

test('what is told is not answered', async () => {
  const { left, notes } = pair()
  left.tell('note', 'hello')
  left.tell('fail', 'nobody hears of it')
  assert.equal(await left.ask('echo', 1), 1)
  assert.deepEqual(notes, ['hello'])
})

test('questions to a side that has gone are refused, open ones too', async () => {
  const { left } = pair()
  const open = left.ask('echo', 1)
  left.end('it has ended')
  await assert.rejects(open, PeerGone)
  await assert.rejects(left.ask('echo', 2), { message: 'it has ended' })
  left.tell('note', 'into the void')
})
