import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { MessageReader } from '../../../src/backend/message-reader.ts'
import { arrived } from '../../../src/base/nul.ts'
import { parseErrorFields } from '../../../src/backend/message-fields.ts'

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.write(type, 'latin1')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

describe('MessageReader', () => {
  const bodies = [Buffer.from('one'), Buffer.alloc(0), Buffer.alloc(3000, 7), Buffer.from('x')]
  const stream = Buffer.concat(bodies.map((body, i) => message('ABCD'[i] as string, body)))

  it('delivers the same messages for every pair of split points', () => {
    const small = Buffer.concat([message('A', Buffer.from('one')), message('B', Buffer.alloc(0)), message('C', Buffer.from('xyz'))])
    for (let i = 0; i <= small.length; i++) {
      for (let j = i; j <= small.length; j++) {
        const seen: string[] = []
        const reader = new MessageReader((t, b, s, e) => seen.push(`${String.fromCharCode(t)}${b.toString('latin1', s, e)}`))
        for (const part of [small.subarray(0, i), small.subarray(i, j), small.subarray(j)]) {
          // What was kept must be a copy: the chunk's memory is used again.
          const chunk = Buffer.concat([part, Buffer.alloc(3, 0xee)])
          reader.push(chunk, part.length)
          chunk.fill(0xee)
        }
        assert.deepEqual(seen, ['Aone', 'B', 'Cxyz'])
      }
    }
  })

  it('delivers the same messages byte by byte and in blocks of any size', () => {
    for (const size of [1, 2, 3, 4, 5, 7, 100, 1000, 2999, 10_000]) {
      const seen: Buffer[] = []
      const reader = new MessageReader((_t, b, s, e) => seen.push(Buffer.from(b.subarray(s, e))))
      for (let p = 0; p < stream.length; p += size) {
        const part = stream.subarray(p, p + size)
        reader.push(part, part.length)
      }
      assert.deepEqual(seen, bodies)
    }
  })

  it('says of every message whether a NUL may be in its text, also of one that spans chunks', () => {
    const tagged = message('D', Buffer.from('a\u{E0001}b'))
    const stream = Buffer.concat([message('D', Buffer.from('one')), tagged, message('D', Buffer.from('two'))])
    for (let i = 0; i <= stream.length; i++) {
      const missed: string[] = []
      const reader = new MessageReader((_t, b, s, e) => {
        const text = b.toString('utf8', s, e)
        if (text.includes('\u{E0001}') && !arrived.suspect) missed.push(text)
      })
      reader.push(stream.subarray(0, i), i)
      reader.push(stream.subarray(i), stream.length - i)
      assert.deepEqual(missed, [])
      reader.push(message('D', Buffer.from('three')), 10)
      assert.equal(arrived.suspect, false)
    }
  })

  it('refuses an impossible length, whole or split', () => {
    const bad = Buffer.from([0x44, 0, 0, 0, 3])
    assert.throws(() => new MessageReader(() => {}).push(bad, 5), RangeError)
    const reader = new MessageReader(() => {})
    reader.push(bad.subarray(0, 2), 2)
    assert.throws(() => reader.push(bad.subarray(2), 3), RangeError)
    assert.throws(() => new MessageReader(() => {}).push(Buffer.from([0x44, 0x80, 0, 0, 0]), 5), RangeError)
  })

  it('delivers nothing after stop, even in the same chunk', () => {
    let n = 0
    const reader: MessageReader = new MessageReader(() => {
      n++
      reader.stop()
    })
    reader.push(stream, stream.length)
    assert.equal(n, 1)
  })
})

describe('parseErrorFields', () => {
  it('reads every field, and prefers the untranslated severity', () => {
    const text = 'SFEHLER\0VERROR\0C23505\0Mm\0Dd\0Hh\0P12\0p3\0qq\0Ww\0ss\0tt\0cc\0dd\0nn\0Ff.c\0L1\0Rr\0\0'
    assert.deepEqual(parseErrorFields(Buffer.from(text), 0, text.length), {
      severity: 'ERROR', code: '23505', message: 'm', detail: 'd', hint: 'h', position: 12, where: 'w', schema: 's',
      table: 't', column: 'c', dataType: 'd', constraint: 'n', routine: 'r',
    })
  })

  it('survives a truncated message', () => {
    assert.equal(parseErrorFields(Buffer.from('Mabc'), 0, 4).message, 'abc')
  })
})
