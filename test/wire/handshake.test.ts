import assert from 'node:assert/strict'
import { constants, createPublicKey, publicEncrypt, randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import { MySqlError } from '../../src/errors/mysql-error.ts'
import * as sha2 from '../../src/wire/auth-caching-sha2.ts'
import * as native from '../../src/wire/auth-native.ts'
import { Capability, SERVER_CAPABILITIES } from '../../src/wire/constants.ts'
import { makeScramble, parseHandshakeResponse, writeAuthMoreData, writeAuthSwitch, writeGreeting } from '../../src/wire/handshake.ts'
import type { HandshakeResponse } from '../../src/wire/handshake.ts'
import { numbers, payloadOf, reader } from './byte-collector.ts'
import { testKey } from './fake-gateway.ts'

const scramble = makeScramble(Buffer.from('0123456789abcdefghij'))

describe('greeting', () => {
  test('every field in its place', () => {
    const r = reader(
      payloadOf((w) =>
        writeGreeting(w, {
          serverVersion: '8.4.0-aproxy',
          connectionId: 0xfffffffe,
          scramble,
          capabilities: SERVER_CAPABILITIES | Capability.SSL,
          charset: 255,
          status: 2,
          plugin: 'caching_sha2_password',
        }),
      ),
    )
    assert.equal(r.u8(), 10)
    assert.equal(r.string0(), '8.4.0-aproxy')
    assert.equal(r.u32(), 0xfffffffe)
    const first = r.bytes(8)
    assert.equal(r.u8(), 0)
    const low = r.u16()
    assert.equal(r.u8(), 255)
    assert.equal(r.u16(), 2)
    assert.equal(low | (r.u16() << 16), SERVER_CAPABILITIES | Capability.SSL)
    assert.equal(r.u8(), 21)
    assert.deepEqual(r.bytes(10), Buffer.alloc(10))
    assert.deepEqual(Buffer.concat([first, r.bytes(12)]), scramble)
    assert.equal(r.u8(), 0)
    assert.equal(r.string0(), 'caching_sha2_password')
    assert.equal(r.remaining, 0)
  })

  test('a scramble holds no NUL, no $ and no high bit, whatever the random bytes', () => {
    for (let byte = 0; byte < 256; byte++) {
      for (const b of makeScramble(Buffer.alloc(20, byte))) assert.ok(b > 0 && b < 0x80 && b !== 0x24)
    }
  })

  test('auth switch and more data', () => {
    assert.equal(
      payloadOf((w) => writeAuthSwitch(w, 'mysql_native_password', scramble)).toString('latin1'),
      `\xfemysql_native_password\0${scramble.toString('latin1')}\0`,
    )
    assert.deepEqual(payloadOf((w) => writeAuthMoreData(w, Buffer.from([3]))), Buffer.from([1, 3]))
  })
})

interface Said {
  user: string
  auth: Buffer
  database: string
  plugin: string
  attributes: [string, string][]
}

const said: Said = {
  user: 'jürgen',
  auth: Buffer.from('01234567890123456789'),
  database: 'd😀b',
  plugin: 'mysql_native_password',
  attributes: [
    ['_client_name', 'test'],
    ['empty', ''],
  ],
}

/** What a client with these capabilities sends. */
function response(capabilities: number, what: Said = said): Buffer {
  return payloadOf((w) => {
    w.begin()
    w.u32(capabilities)
    w.u32(1 << 24)
    w.u8(45)
    w.bytes(Buffer.alloc(23))
    w.string0(what.user)
    if (capabilities & Capability.PLUGIN_AUTH_LENENC_CLIENT_DATA) w.lenencBytes(what.auth)
    else if (capabilities & Capability.SECURE_CONNECTION) {
      w.u8(what.auth.length)
      w.bytes(what.auth)
    } else w.string0(what.auth.toString('latin1'))
    if (capabilities & Capability.CONNECT_WITH_DB) w.string0(what.database)
    if (capabilities & Capability.PLUGIN_AUTH) w.string0(what.plugin)
    if (capabilities & Capability.CONNECT_ATTRS) {
      const pairs = payloadOf((v) => {
        v.begin()
        for (const pair of what.attributes) for (const text of pair) v.lenencString(text)
        v.end()
      })
      w.lenencBytes(pairs)
    }
    if (capabilities & Capability.ZSTD_COMPRESSION_ALGORITHM) w.u8(3)
    w.end()
  })
}

const OPTIONS = [
  Capability.PLUGIN_AUTH_LENENC_CLIENT_DATA,
  Capability.SECURE_CONNECTION,
  Capability.CONNECT_WITH_DB,
  Capability.PLUGIN_AUTH,
  Capability.CONNECT_ATTRS,
  Capability.ZSTD_COMPRESSION_ALGORITHM,
]

describe('handshake response', () => {
  test('every combination of capabilities', () => {
    for (let bits = 0; bits < 1 << OPTIONS.length; bits++) {
      const capabilities = OPTIONS.reduce((all, option, i) => (bits & (1 << i) ? all | option : all), Capability.PROTOCOL_41)
      const has = (option: number) => (capabilities & option) !== 0
      const got = parseHandshakeResponse(response(capabilities)) as HandshakeResponse
      assert.equal(got.kind, 'response')
      assert.equal(got.capabilities, capabilities)
      assert.equal(got.maxPacketSize, 1 << 24)
      assert.equal(got.charset, 45)
      assert.equal(got.user, said.user)
      assert.deepEqual(got.authResponse, said.auth)
      assert.equal(got.database, has(Capability.CONNECT_WITH_DB) ? said.database : undefined)
      assert.equal(got.plugin, has(Capability.PLUGIN_AUTH) ? said.plugin : undefined)
      assert.deepEqual([...got.attributes], has(Capability.CONNECT_ATTRS) ? said.attributes : [])
      assert.equal(got.zstdLevel, has(Capability.ZSTD_COMPRESSION_ALGORITHM) ? 3 : undefined)
    }
  })

  test('an SSLRequest is the first 32 bytes alone', () => {
    const request = response(Capability.PROTOCOL_41 | Capability.SSL).subarray(0, 32)
    assert.deepEqual(parseHandshakeResponse(request), {
      kind: 'ssl',
      capabilities: Capability.PROTOCOL_41 | Capability.SSL,
      maxPacketSize: 1 << 24,
      charset: 45,
    })
  })

  test('an empty database is none, and the last NUL may be missing', () => {
    const capabilities = Capability.PROTOCOL_41 | Capability.SECURE_CONNECTION | Capability.CONNECT_WITH_DB
    assert.equal((parseHandshakeResponse(response(capabilities, { ...said, database: '' })) as HandshakeResponse).database, undefined)
    const cut = response(capabilities).subarray(0, -1)
    assert.equal((parseHandshakeResponse(cut) as HandshakeResponse).database, said.database)
  })

  test('cut anywhere, it is a bad handshake or has less in it, never anything else', () => {
    const whole = response(OPTIONS.reduce((a, b) => a | b, Capability.PROTOCOL_41))
    for (let length = 0; length < whole.length; length++) {
      try {
        assert.equal(parseHandshakeResponse(whole.subarray(0, length)).kind, 'response')
        assert.ok(length > 32 + said.user.length)
      } catch (error) {
        assert.ok(error instanceof MySqlError)
        assert.equal(error.errno, 1043)
      }
    }
  })

  test('lengths that lie', () => {
    const base = response(Capability.PROTOCOL_41 | Capability.PLUGIN_AUTH_LENENC_CLIENT_DATA)
    const at = 32 + Buffer.byteLength(said.user) + 1
    for (const claim of [[0xff], [0xfb], [0xfe, 255, 255, 255, 255, 255, 255, 255, 255], [0xfd, 255, 255, 255]]) {
      const lying = Buffer.concat([base.subarray(0, at), Buffer.from(claim), base.subarray(at + 1)])
      assert.throws(() => parseHandshakeResponse(lying), { errno: 1043 })
    }
  })

  test('a client older than 4.1 is told so', () => {
    assert.throws(() => parseHandshakeResponse(Buffer.from('\x05\0\0\0\0root\0\0', 'latin1')), { errno: 1251 })
  })

  test('any bytes are a response or a MySQL error', () => {
    const random = numbers(3)
    const whole = response(OPTIONS.reduce((a, b) => a | b, Capability.PROTOCOL_41))
    for (let run = 0; run < 3000; run++) {
      const bytes = Buffer.from(whole)
      for (let i = 0; i < 1 + (run % 5); i++) bytes[random() % bytes.length] = random()
      try {
        parseHandshakeResponse(bytes)
      } catch (error) {
        assert.ok(error instanceof MySqlError)
      }
    }
  })
})

describe('mysql_native_password', () => {
  test('the stored form is that of MySQL', () => {
    assert.equal(native.nativeVerifier('password').toString('hex').toUpperCase(), '2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19')
    assert.deepEqual(native.parseNativeVerifier('*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19'), native.nativeVerifier('password'))
    assert.equal(native.parseNativeVerifier('2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19'), undefined)
    assert.equal(native.parseNativeVerifier('*2470'), undefined)
  })

  test('right and wrong', () => {
    const verifier = native.nativeVerifier('pä')
    assert.ok(native.checkNative(native.nativeResponse('pä', scramble), scramble, verifier))
    assert.ok(!native.checkNative(native.nativeResponse('pa', scramble), scramble, verifier))
    assert.ok(!native.checkNative(native.nativeResponse('pä', makeScramble(randomBytes(20))), scramble, verifier))
    for (const length of [0, 1, 19, 21, 32]) assert.ok(!native.checkNative(Buffer.alloc(length), scramble, verifier))
    assert.equal(native.nativeResponse('', scramble).length, 0)
  })
})

describe('caching_sha2_password', () => {
  // Made by MySQL 9.7 for the password `secret` (10,000 rounds are its new default).
  const STORED = Buffer.from(
    '24412430304124086D3716273C07785B684F221C1F7B6C6B6303566A72435843715666795677727670344C35484F41633172427959676239347967794B6C3857346E2F6F6B33',
    'hex',
  )

  test('a verifier that MySQL made', async () => {
    const verifier = sha2.parseSha2Verifier(STORED)
    assert.ok(verifier)
    assert.equal(verifier.rounds, 10_000)
    assert.equal(await sha2.checkSha2(Buffer.from('secret'), verifier), true)
    assert.equal(await sha2.checkSha2(Buffer.from('Secret'), verifier), false)
    assert.equal(await sha2.checkSha2(Buffer.alloc(0), verifier), false)
    assert.equal(await sha2.checkSha2(Buffer.alloc(100_000), verifier), false)
  })

  test('known answers of SHA256-crypt', async () => {
    // As `openssl passwd -5` prints it; salts are shorter there, the algorithm is the same.
    assert.equal(await sha2.sha256Crypt(Buffer.from('Hello world!'), Buffer.from('saltstring'), 5000), '5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5')
  })

  test('what is made can be checked, for passwords of many lengths', async () => {
    for (const password of ['a', 'x'.repeat(31), 'y'.repeat(32), 'ž'.repeat(60)]) {
      const verifier = sha2.parseSha2Verifier((await sha2.makeSha2Verifier(password)).toString('latin1'))
      assert.ok(verifier && (await sha2.checkSha2(Buffer.from(password), verifier)), password)
    }
  })

  test('forms that are not verifiers', () => {
    assert.equal(sha2.parseSha2Verifier(''), undefined)
    assert.equal(sha2.parseSha2Verifier(STORED.subarray(0, 69)), undefined)
    assert.equal(sha2.parseSha2Verifier(STORED.toString('latin1').replace('$A$00A', '$B$00A')), undefined)
    assert.equal(sha2.parseSha2Verifier(STORED.toString('latin1').replace('$00A$', '$000$')), undefined)
  })

  test('the fast path, right and wrong', () => {
    const digest = sha2.fastDigest('pä')
    assert.ok(sha2.checkFast(sha2.cachingSha2Response('pä', scramble), scramble, digest))
    assert.ok(!sha2.checkFast(sha2.cachingSha2Response('pa', scramble), scramble, digest))
    for (const length of [0, 1, 20, 31, 33]) assert.ok(!sha2.checkFast(Buffer.alloc(length), scramble, digest))
    assert.equal(sha2.cachingSha2Response('', scramble).length, 0)
  })

  test('the password under the public key', () => {
    const key = testKey()
    const clear = Buffer.from('a password longer than the scramble is\0')
    const mixed = Buffer.from(clear.map((byte, i) => byte ^ (scramble[i % 20] as number)))
    const encrypted = publicEncrypt({ key: createPublicKey(key), padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, mixed)
    assert.equal(sha2.decryptPassword(encrypted, scramble, key)?.toString(), 'a password longer than the scramble is')
    assert.equal(sha2.decryptPassword(Buffer.alloc(256, 1), scramble, key), undefined)
    assert.equal(sha2.decryptPassword(Buffer.alloc(0), scramble, key), undefined)
    assert.equal(sha2.stripNul(Buffer.from('x')), undefined)
    assert.equal(sha2.stripNul(Buffer.alloc(0)), undefined)
  })
})
