import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { connect as tlsConnect } from 'node:tls'
import { Capability } from '../../src/wire/constants.ts'
import { numbers, packet } from './byte-collector.ts'
import { startFakeGateway } from './fake-gateway.ts'
import type { FakeGateway } from './fake-gateway.ts'
import { loginResponse, PLAIN_CAPS, RawClient, until } from './raw-client.ts'

const MiB = 1024 * 1024
const PING = Buffer.from([0x0e])

describe('bytes that are no client', () => {
  let gateway: FakeGateway
  const raw = () => new RawClient({ port: gateway.port, host: '127.0.0.1' })
  before(async () => {
    gateway = await startFakeGateway()
  })
  after(async () => {
    assert.equal(gateway.registry.size, 0)
    await gateway.close()
  })

  const greetings: [name: string, bytes: Buffer, answer: string][] = [
    ['a web browser', Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n'), 'ERR 1156 #08S01Got packets out of order'],
    ['TLS at once', Buffer.from('16030100c8010000c40303', 'hex'), 'ERR 1156 #08S01Got packets out of order'],
    ['a wrong sequence number', packet(7, loginResponse(PLAIN_CAPS)), 'ERR 1156 #08S01Got packets out of order'],
    ['an empty packet', packet(1, ''), 'ERR 1043 #08S01Bad handshake'],
    ['three bytes', packet(1, 'abc'), 'ERR 1043 #08S01Bad handshake'],
    ['a cut response', packet(1, loginResponse(PLAIN_CAPS).subarray(0, 34)), 'ERR 1043 #08S01Bad handshake'],
    ['a claim of 16 MB', Buffer.from([0xff, 0xff, 0xff, 1, 0, 0]), "ERR 1153 #08S01Got a packet bigger than 'max_allowed_packet' bytes"],
    [
      'a client of MySQL 4.0',
      packet(1, Buffer.from('\x05\0\0\0\0root\0\0', 'latin1')),
      'ERR 1251 Client does not support authentication protocol requested by server; consider upgrading MySQL client',
    ],
  ]
  for (const [name, bytes, answer] of greetings) {
    test(name, async () => {
      const client = raw()
      await client.packets(1)
      client.send(bytes)
      assert.equal(await client.next(), answer)
      await client.end()
    })
  }

  test('a scanner that says nothing, or goes at once', async () => {
    for (let i = 0; i < 20; i++) {
      const client = raw()
      if (i % 2) await client.packets(1)
      if (i % 3) client.socket.destroy()
      else client.socket.end()
      await client.end()
    }
    await until(() => gateway.registry.size === 0, 'connections are left')
    assert.equal(gateway.counters.active, 0)
  })

  test('random bytes before and after login', async () => {
    const random = numbers(5)
    for (let i = 0; i < 60; i++) {
      const client = raw()
      if (i % 2) await client.logIn()
      const bytes = Buffer.from(Array.from({ length: 1 + (random() % 200) }, () => random()))
      if (i % 4 > 1) bytes.set([bytes.length - 4, 0, 0, i % 2 ? 0 : 1])
      client.send(bytes)
      client.socket.end()
      await client.end()
    }
    const client = await raw().logIn()
    client.command(PING)
    assert.equal(await client.next(), 'OK')
    client.socket.destroy()
    await until(() => gateway.registry.size === 0, 'connections are left')
  })

  test('garbage instead of TLS', async () => {
    const client = raw()
    await client.packets(1)
    client.send(packet(1, loginResponse(PLAIN_CAPS | Capability.SSL).subarray(0, 32)), Buffer.from('this is not TLS at all'))
    await client.end()
    await until(() => gateway.registry.size === 0, 'connections are left')
    assert.equal(gateway.counters.aborted.tls, 1)
  })

  test('after TLS has begun nothing plain is believed', async () => {
    const client = raw()
    await client.packets(1)
    // The login that follows in the same write is not encrypted.
    client.send(packet(1, loginResponse(PLAIN_CAPS | Capability.SSL).subarray(0, 32)), packet(2, loginResponse(PLAIN_CAPS | Capability.SSL)))
    await client.end()
    assert.equal(gateway.handlers.filter((handler) => handler.identity.tls).length, 0)
  })

  test('TLS whose first bytes come together with the request', async () => {
    const client = raw()
    await client.packets(1)
    client.socket.removeAllListeners('data')
    client.socket.write(packet(1, loginResponse(PLAIN_CAPS | Capability.SSL).subarray(0, 32)))
    const secure = tlsConnect({ socket: client.socket, rejectUnauthorized: false })
    secure.write(packet(2, loginResponse(PLAIN_CAPS | Capability.SSL)))
    const answer = await new Promise<Buffer>((resolve) => secure.once('data', resolve))
    assert.deepEqual([...answer.subarray(3, 5)], [3, 0])
    secure.destroy()
    await until(() => gateway.registry.size === 0, 'connections are left')
  })

  test('an SSLRequest when there is no TLS', async () => {
    const bare = await startFakeGateway({ tls: false })
    const client = new RawClient({ port: bare.port, host: '127.0.0.1' })
    await client.packets(1)
    client.send(packet(1, loginResponse(PLAIN_CAPS | Capability.SSL).subarray(0, 32)))
    assert.equal(await client.next(), 'ERR 1043 #08S01Bad handshake')
    await bare.close()
  })
})

describe('clients that misbehave after login', () => {
  let gateway: FakeGateway
  const raw = () => new RawClient({ port: gateway.port, host: '127.0.0.1' })
  before(async () => {
    gateway = await startFakeGateway({ settings: { maxPacketSize: MiB } })
  })
  after(() => gateway.close())

  test('malformed, unknown and empty commands are answered, and the connection lives', async () => {
    const client = await raw().logIn()
    for (const [bytes, answer] of [
      [Buffer.from([0x17, 1]), 'ERR 1835 #HY000Malformed communication packet.'],
      [Buffer.from([0x19, 1]), 'ERR 1835 #HY000Malformed communication packet.'],
      [Buffer.from([0xee]), 'ERR 1047 #08S01Unknown command'],
      [Buffer.alloc(0), 'ERR 1047 #08S01Unknown command'],
      [Buffer.from([0]), 'ERR 1047 #08S01Unknown command'],
      [PING, 'OK'],
    ] as const) {
      client.command(bytes)
      assert.equal(await client.next(), answer)
    }
    client.socket.destroy()
  })

  test('a wrong sequence number ends the connection', async () => {
    const client = await raw().logIn()
    client.send(packet(3, PING))
    assert.equal(await client.next(), 'ERR 1156 #08S01Got packets out of order')
    await client.end()
  })

  test('a packet over the limit, while it is still being sent', async () => {
    const client = await raw().logIn()
    client.command(Buffer.concat([Buffer.from([3]), Buffer.alloc(8 * MiB, 0x20)]))
    assert.equal(await client.next(), "ERR 1153 #08S01Got a packet bigger than 'max_allowed_packet' bytes")
    await client.end()
  })

  test('several commands in one write, some without an answer', async () => {
    const client = await raw().logIn()
    client.send(packet(0, PING), packet(0, Buffer.from([0x19, 1, 0, 0, 0])), packet(0, '\x03first'), packet(0, '\x18\x01\x00\x00\x00\x00\x00x'), packet(0, PING))
    assert.deepEqual([await client.next(), await client.next(), await client.next()], ['OK', 'OK', 'OK'])
    assert.deepEqual(gateway.handlers.at(-1)?.log, ['stmtClose', 'query', 'stmtSendLongData'])
    client.send(packet(0, PING), packet(0, Buffer.from([1])), packet(0, PING))
    assert.equal(await client.next(), 'OK')
    assert.equal(await client.next(), 'closed')
  })

  test('a command in single bytes', async () => {
    const client = await raw().logIn()
    for (const byte of packet(0, '\x03whoami')) {
      client.socket.write(Buffer.from([byte]))
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    const answer = await client.packets(1)
    assert.equal(answer[0]?.payload[0], 5)
    client.socket.destroy()
  })

  test('a reader that does not read costs neither memory nor work', async () => {
    const client = await raw().logIn()
    client.socket.pause()
    const handler = gateway.handlers.at(-1)
    const before = process.memoryUsage()
    client.command('\x03rows 1000000')
    await until(() => (handler?.rowsWritten ?? 0) > 0, 'no row was written')
    await new Promise((resolve) => setTimeout(resolve, 300))
    const stopped = handler?.rowsWritten ?? 0
    await new Promise((resolve) => setTimeout(resolve, 200))
    assert.equal(handler?.rowsWritten, stopped)
    assert.ok(stopped < 200_000, `${stopped} rows went out`)
    const now = process.memoryUsage()
    assert.ok(now.arrayBuffers + now.external - before.arrayBuffers - before.external < 40 * MiB)
    client.socket.destroy()
    await until(() => handler?.closed === 1, 'the session was not closed')
  })

  test('a writer that does not read its answers is served no further', async () => {
    const client = await raw().logIn()
    client.socket.pause()
    const handler = gateway.handlers.at(-1)
    const query = packet(0, '\x03rows 300')
    const served = () => handler?.log.length ?? 0
    for (let i = 0; i < 2000; i++) client.socket.write(query)
    let last = -1
    await until(() => {
      const same = served() === last && last > 0
      last = served()
      return same
    }, 'nothing was served')
    await new Promise((resolve) => setTimeout(resolve, 200))
    assert.ok(served() < 1500, `${served()} of 2000 were served`)
    client.discard()
    await until(() => served() === 2000, 'not all were served')
    client.socket.destroy()
  })

  test('a client that goes during a query: it is cancelled and the session closed once', async () => {
    const client = await raw().logIn()
    const handler = gateway.handlers.at(-1)
    client.command('\x03sleep')
    await until(() => handler?.info === 'sleep', 'the query did not start')
    client.socket.destroy()
    await until(() => handler?.closed === 1, 'the session was not closed')
    assert.ok(handler?.log.includes('KILL'))
  })

  test('a failed change of user ends the connection', async () => {
    const client = await raw().logIn()
    client.command('\x11nobody\0\x01x\0\xff\0mysql_native_password\0')
    const switched = await client.packets(1)
    assert.equal(switched[0]?.payload[0], 0xfe)
    client.send(packet(2, Buffer.alloc(32, 1)))
    assert.equal((await client.packets(1))[0]?.payload.toString('hex'), '0104')
    client.send(packet(4, Buffer.from([2])))
    await client.packets(1)
    client.send(packet(6, Buffer.alloc(256, 1)))
    assert.equal(await client.next(), "ERR 1045 #28000Access denied for user 'nobody'@'localhost' (using password: YES)")
    await client.end()
  })

  test('a local file that the client does not allow, refuses, or sends while it is not wanted', async () => {
    const closed = await raw().logIn()
    closed.command('\x03load f')
    assert.match(await closed.next(), /^ERR 3948/)
    closed.socket.destroy()
    const client = await raw().logIn(PLAIN_CAPS | Capability.LOCAL_FILES)
    client.command('\x03load f')
    const [request] = await client.packets(1)
    assert.deepEqual([request?.sequence, request?.payload.toString('latin1')], [1, '\xfbf'])
    client.send(packet(2, ''))
    const [answer] = await client.packets(1)
    assert.equal(answer?.sequence, 3)
    client.command(PING)
    assert.equal(await client.next(), 'OK')
    client.socket.destroy()
  })
})
