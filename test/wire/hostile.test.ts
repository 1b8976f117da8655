import assert from 'node:assert/strict'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { connect as tlsConnect } from 'node:tls'
import { mysqlError } from '../../src/errors/mysql-error.ts'
import { Capability } from '../../src/wire/constants.ts'
import { numbers, packet } from './byte-collector.ts'
import { startFakeGateway } from './fake-gateway.ts'
import type { FakeGateway } from './fake-gateway.ts'
import { loginResponse, PLAIN_CAPS, RawClient } from './raw-client.ts'

const MiB = 1024 * 1024
const PING = Buffer.from([0x0e])

async function until(condition: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!condition()) {
    if (Date.now() > deadline) assert.fail(what)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

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

describe('time and limits', () => {
  test('a login that does not come, a packet that does not end, a client that idles', async () => {
    const gateway = await startFakeGateway({ settings: { loginTimeout: 200, readTimeout: 200 } })
    const raw = () => new RawClient({ port: gateway.port, host: '127.0.0.1' })
    const silent = raw()
    await silent.packets(1)
    assert.match(await silent.next(), /^ERR 1159/)
    const half = await raw().logIn()
    half.send(packet(0, '\x03SELECT').subarray(0, 6))
    assert.match(await half.next(), /^ERR 1159/)
    const idle = await raw().logIn()
    idle.command('\x03idle 0.2')
    assert.equal(await idle.next(), 'OK')
    const [last] = await idle.packets(1)
    assert.equal(last?.sequence, 0)
    assert.equal(last?.payload.readUInt16LE(1), 4031)
    await Promise.all([silent.end(), half.end(), idle.end()])
    assert.equal(gateway.counters.aborted.timeout, 3)
    await gateway.close()
  })

  test('a reader that stays away is left after the write timeout', async () => {
    const gateway = await startFakeGateway({ settings: { writeTimeout: 200 } })
    const client = await new RawClient({ port: gateway.port, host: '127.0.0.1' }).logIn()
    client.socket.pause()
    client.command('\x03rows 1000000')
    await until(() => gateway.handlers[0]?.closed === 1, 'the session was not closed')
    client.socket.destroy()
    await gateway.close()
  })

  test('too many connections, then room again', async () => {
    const gateway = await startFakeGateway({ settings: { maxConnections: 2 } })
    const raw = () => new RawClient({ port: gateway.port, host: '127.0.0.1' })
    const first = await raw().logIn()
    const second = await raw().logIn()
    const third = raw()
    assert.equal(await third.next(), 'ERR 1040 Too many connections')
    await third.end()
    assert.equal(gateway.counters.rejected.max_connections, 1)
    first.command(Buffer.from([1]))
    await first.end()
    await until(() => gateway.registry.size === 1, 'the first is still there')
    await raw().logIn()
    second.socket.destroy()
    await gateway.close()
  })

  test('a host without an account is refused before the greeting', async () => {
    const gateway = await startFakeGateway({ accounts: [{ name: 'u', hosts: ['10.0.0.1'] }] })
    const client = new RawClient({ port: gateway.port, host: '127.0.0.1' })
    assert.equal(await client.next(), "ERR 1130 Host 'localhost' is not allowed to connect to this MySQL server")
    await gateway.close()
  })

  test('TLS may be demanded of all', async () => {
    const gateway = await startFakeGateway({ settings: { requireTls: true } })
    const client = new RawClient({ port: gateway.port, host: '127.0.0.1' })
    await client.packets(1)
    client.send(packet(1, loginResponse(PLAIN_CAPS)))
    assert.match(await client.next(), /^ERR 3159/)
    await gateway.close()
  })

  test('errors of opening a session reach the client', async () => {
    let failure: () => Error = () => mysqlError('ER_BAD_DB_ERROR', 'x')
    const gateway = await startFakeGateway({ open: () => Promise.reject(failure()) })
    const logIn = () => new RawClient({ port: gateway.port, host: '127.0.0.1' }).logIn()
    await assert.rejects(logIn(), { message: "ERR 1049 #42000Unknown database 'x'" })
    failure = () => new Error('inner')
    await assert.rejects(logIn(), { message: 'ERR 1105 #HY000Unknown error' })
    await gateway.close()
  })

  test('a Unix socket: localhost, and a stale file is replaced', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'aproxy-socket-'))
    const path = join(directory, 'a.sock')
    const gateway = await startFakeGateway({ path, settings: { requireTls: true } })
    const client = await new RawClient({ path }).logIn()
    assert.equal(gateway.handlers[0]?.identity.host, 'localhost')
    assert.equal((await gateway.registry.list())[0]?.host, 'localhost')
    await assert.rejects(startFakeGateway({ path }), { code: 'EADDRINUSE' })
    client.socket.destroy()
    await gateway.close()
    assert.equal(await stat(path).catch(() => 'gone'), 'gone')
    await rm(directory, { recursive: true })
  })
})

describe('the process list, KILL and shutdown', () => {
  let gateway: FakeGateway
  const raw = () => new RawClient({ port: gateway.port, host: '127.0.0.1' })
  before(async () => {
    gateway = await startFakeGateway()
  })
  after(() => gateway.close())

  test('what a client does is listed', async () => {
    const fresh = raw()
    await fresh.packets(1)
    const client = await raw().logIn()
    client.command('\x03sleep')
    await until(() => gateway.handlers.at(-1)?.info === 'sleep', 'the query did not start')
    const [a, b] = await gateway.registry.list()
    assert.deepEqual([a?.user, a?.command, a?.state], ['unauthenticated user', 'Connect', 'login'])
    assert.deepEqual([b?.user, b?.command, b?.info, b?.time], ['root', 'Query', 'sleep', 0])
    assert.equal(b?.host, `localhost:${client.socket.localPort}`)
    fresh.socket.destroy()
    client.socket.destroy()
    await until(() => gateway.registry.size === 0, 'they are still listed')
  })

  test('KILL QUERY ends the query, KILL the connection, of sleeping ones too', async () => {
    const client = await raw().logIn()
    const id = (await gateway.registry.list())[0]?.id ?? 0
    client.command('\x03sleep')
    await until(() => gateway.handlers.at(-1)?.info === 'sleep', 'the query did not start')
    assert.equal(await gateway.registry.kill(id, 'query'), true)
    assert.match(await client.next(), /^ERR 1317/)
    client.command('\x03sleep again')
    await until(() => gateway.handlers.at(-1)?.info === 'sleep again', 'the query did not start')
    assert.equal(await gateway.registry.kill(id, 'connection'), true)
    assert.match(await client.next(), /^ERR 1317/)
    await client.end()
    assert.equal(await gateway.registry.kill(id, 'connection'), false)
    const sleeper = await raw().logIn()
    await gateway.registry.kill((await gateway.registry.list())[0]?.id ?? 0, 'connection')
    await sleeper.end()
    assert.equal(gateway.counters.aborted.killed, 2)
  })

  test('draining lets a transaction finish, then tells the rest', async () => {
    const stopping = await startFakeGateway()
    const to = { port: stopping.port, host: '127.0.0.1' }
    const idle = await new RawClient(to).logIn()
    const busy = await new RawClient(to).logIn()
    busy.command('\x03begin')
    await busy.next()
    const stuck = await new RawClient(to).logIn()
    stuck.command('\x03begin')
    await stuck.next()
    const drained = stopping.listener.drain(400)
    assert.match(await idle.next(), /^ERR 1053/)
    busy.command('\x03anything')
    assert.equal(await busy.next(), 'OK')
    busy.command('\x03commit')
    assert.equal(await busy.next(), 'OK')
    assert.match(await busy.next(), /^ERR 1053/)
    const late = new RawClient(to)
    assert.equal(await late.next(), 'closed')
    assert.match(await stuck.next(), /^ERR 1053/)
    await drained
    assert.equal(stopping.registry.size, 0)
    assert.deepEqual(
      stopping.handlers.map((handler) => handler.closed),
      [1, 1, 1],
    )
  })
})
