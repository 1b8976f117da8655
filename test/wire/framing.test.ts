import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MySqlError } from '../../src/errors/mysql-error.ts'
import { PacketReader } from '../../src/wire/framing.ts'
import { PacketWriter } from '../../src/wire/packet-writer.ts'
import { ByteCollector, numbers, packet, split, written } from './byte-collector.ts'

const MiB = 1024 * 1024

function readAll(reader: PacketReader): Buffer[] {
  const payloads: Buffer[] = []
  for (let payload = reader.next(); payload !== undefined; payload = reader.next()) payloads.push(payload)
  return payloads
}

test('a stream of packets, cut at every single point', () => {
  const payloads = ['', 'a', 'SELECT 1', 'x'.repeat(300), '', 'end'].map((text) => Buffer.from(text))
  const stream = Buffer.concat(payloads.map((payload, i) => packet(i, payload)))
  for (let cut = 0; cut <= stream.length; cut++) {
    const reader = new PacketReader(MiB)
    reader.push(stream.subarray(0, cut))
    const got = readAll(reader)
    reader.push(stream.subarray(cut))
    got.push(...readAll(reader))
    assert.deepEqual(got, payloads, `cut at ${cut}`)
    assert.equal(reader.midPacket, false)
    assert.equal(reader.queuedBytes, 0)
  }
})

test('a stream in chunks of 1 to 7 bytes, pushed before and between reads', () => {
  const payloads = Array.from({ length: 40 }, (_, i) => Buffer.alloc(i * 7, i))
  const stream = Buffer.concat(payloads.map((payload, i) => packet(i, payload)))
  for (const eager of [true, false]) {
    for (let size = 1; size <= 7; size++) {
      const reader = new PacketReader(MiB)
      const got: Buffer[] = []
      for (let at = 0; at < stream.length; at += size) {
        reader.push(stream.subarray(at, at + size))
        if (eager) got.push(...readAll(reader))
      }
      got.push(...readAll(reader))
      assert.deepEqual(got, payloads)
    }
  }
})

test('a packet within one chunk is a view of it', () => {
  const chunk = Buffer.concat([packet(0, 'first'), packet(1, 'second')])
  const reader = new PacketReader(MiB)
  reader.push(chunk)
  for (const payload of readAll(reader)) assert.equal(payload.buffer, chunk.buffer)
})

test('payloads around 16 MB are split and joined again', () => {
  for (const size of [0xfffffe, 0xffffff, 0x1000000, 2 * 0xffffff, 2 * 0xffffff + 5]) {
    const body = Buffer.alloc(size, 7)
    body[size - 1] = 9
    const bytes = written((w) => {
      w.begin()
      w.bytes(body)
      w.end()
    })
    const physical = split(bytes)
    assert.equal(physical.length, Math.floor(size / 0xffffff) + 1)
    physical.forEach((part, i) => assert.equal(part.sequence, i))
    const reader = new PacketReader(64 * MiB)
    for (let at = 0; at < bytes.length; at += 1_000_003) reader.push(bytes.subarray(at, at + 1_000_003))
    const [joined, ...more] = readAll(reader)
    assert.equal(more.length, 0)
    assert.ok(joined?.equals(body))
    assert.equal(reader.sequence, physical.length)
  }
})

test('a claim above the limit is refused at the header, and reads nothing', () => {
  const reader = new PacketReader(1000)
  reader.push(Buffer.from([0xe9, 3, 0, 0]))
  assert.throws(
    () => reader.next(),
    (error: MySqlError) => error.errno === 1153 && error.sqlState === '08S01',
  )
})

test('the limit counts over joined packets', () => {
  const reader = new PacketReader(20 * MiB)
  reader.push(packet(0, Buffer.alloc(0xffffff)))
  assert.equal(reader.next(), undefined)
  reader.push(Buffer.from([0xff, 0xff, 0xff, 1]))
  assert.throws(() => reader.next(), { errno: 1153 })
})

test('a claim within the limit costs only what has come', () => {
  const readers = Array.from({ length: 200 }, () => {
    const reader = new PacketReader(64 * MiB)
    reader.push(Buffer.from([0xff, 0xff, 0xff, 0, 1, 2, 3]))
    assert.equal(reader.next(), undefined)
    return reader
  })
  const before = process.memoryUsage().arrayBuffers
  for (const reader of readers) {
    reader.push(Buffer.alloc(5000))
    assert.equal(reader.next(), undefined)
    assert.equal(reader.assembledBytes, 5003)
  }
  assert.ok(process.memoryUsage().arrayBuffers - before < 8 * MiB)
})

test('a packet sent byte by byte keeps no chunk objects', () => {
  const reader = new PacketReader(MiB)
  const bytes = packet(0, Buffer.alloc(100_000, 5))
  for (let i = 0; i < bytes.length - 1; i++) {
    reader.push(bytes.subarray(i, i + 1))
    assert.equal(reader.next(), undefined)
  }
  assert.equal(reader.queuedBytes, 0)
  reader.push(bytes.subarray(-1))
  assert.equal(reader.next()?.length, 100_000)
})

test('a wrong sequence number is refused', () => {
  const reader = new PacketReader(MiB)
  reader.push(packet(1, 'x'))
  assert.throws(() => reader.next(), { errno: 1156 })
})

test('sequence numbers wrap at 256', () => {
  const bytes = written((w) => {
    for (let i = 0; i < 300; i++) {
      w.begin()
      w.u8(i & 0xff)
      w.end()
    }
  })
  const reader = new PacketReader(MiB)
  reader.push(bytes)
  assert.equal(readAll(reader).length, 300)
  assert.equal(reader.sequence, 300 & 0xff)
})

test('what follows an SSLRequest can be taken back', () => {
  const reader = new PacketReader(MiB)
  reader.push(Buffer.concat([packet(0, 'ssl'), Buffer.from('TLS')]))
  reader.push(Buffer.from('more'))
  assert.equal(reader.next()?.toString(), 'ssl')
  assert.equal(Buffer.concat(reader.takeRest()).toString(), 'TLSmore')
  assert.equal(reader.queuedBytes, 0)
})

test('any bytes end in payloads, an error, or a wait', () => {
  const random = numbers(1)
  for (let run = 0; run < 2000; run++) {
    const reader = new PacketReader(4096)
    const bytes = Buffer.from(Array.from({ length: random() % 60 }, () => random() & (run % 3 === 0 ? 0x07 : 0xff)))
    try {
      for (let at = 0; at < bytes.length; ) {
        const size = 1 + (random() % 9)
        reader.push(bytes.subarray(at, at + size))
        at += size
        readAll(reader)
      }
    } catch (error) {
      assert.ok(error instanceof MySqlError)
    }
  }
})

test('the writer splits its output into chunks and loses nothing', () => {
  const random = numbers(2)
  const sink = new ByteCollector()
  const w = new PacketWriter(sink)
  const expected: Buffer[] = []
  for (let i = 0; i < 3000; i++) {
    const body = Buffer.alloc(random() % 700, random())
    expected.push(body)
    w.begin()
    // Flushing while a packet is open sends only what is finished.
    if (random() % 5 === 0) w.flush()
    w.bytes(body)
    if (random() % 50 === 0) w.flush()
    w.end()
    if (random() % 20 === 0) w.flush()
    if (random() % 100 === 0) w.rest()
  }
  w.flush()
  assert.deepEqual(
    split(sink.bytes).map((p) => p.payload),
    expected,
  )
  assert.equal(w.bytesOut, sink.bytes.length)
})

test('a slow sink saturates the writer until it is drained', () => {
  const sink = new ByteCollector()
  sink.slow = true
  const w = new PacketWriter(sink)
  w.begin()
  w.u8(1)
  w.end()
  assert.equal(w.saturated, false)
  assert.equal(w.flush(), false)
  assert.equal(w.saturated, true)
  w.drained()
  assert.equal(w.saturated, false)
})

test('an abandoned packet leaves no trace', () => {
  const bytes = written((w) => {
    w.begin()
    w.string('kept')
    w.end()
    w.begin()
    w.bytes(Buffer.alloc(200_000))
    w.abandon()
    w.begin()
    w.string('next')
    w.end()
  })
  assert.deepEqual(
    split(bytes).map((p) => [p.sequence, p.payload.toString()]),
    [
      [0, 'kept'],
      [1, 'next'],
    ],
  )
})
