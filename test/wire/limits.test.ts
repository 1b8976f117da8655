import assert from 'node:assert/strict'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { mysqlError } from '../../src/errors/mysql-error.ts'
import { packet } from './byte-collector.ts'
import { startFakeGateway } from './fake-gateway.ts'
import type { FakeGateway } from './fake-gateway.ts'
import { loginResponse, PLAIN_CAPS, RawClient, until } from './raw-client.ts'

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
