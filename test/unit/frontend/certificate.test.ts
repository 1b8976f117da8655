import assert from 'node:assert/strict'
import { X509Certificate } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { loadOrCreateAuthKey, loadOrCreateIdentity, selfSign } from '../../../src/frontend/certificate.ts'
import * as asn1 from '../../../src/frontend/der.ts'
import { testKey } from '../../wire/fake-gateway.ts'

describe('DER', () => {
  test('lengths of one, two and three bytes', () => {
    assert.deepEqual(asn1.der(4, Buffer.alloc(127)).subarray(0, 2), Buffer.from([4, 127]))
    assert.deepEqual(asn1.der(4, Buffer.alloc(128)).subarray(0, 3), Buffer.from([4, 0x81, 128]))
    assert.deepEqual(asn1.der(4, Buffer.alloc(256)).subarray(0, 4), Buffer.from([4, 0x82, 1, 0]))
  })

  test('integers are positive and short', () => {
    assert.deepEqual(asn1.integer(Buffer.from([0])), Buffer.from([2, 1, 0]))
    assert.deepEqual(asn1.integer(Buffer.from([0, 0, 0x7f])), Buffer.from([2, 1, 0x7f]))
    assert.deepEqual(asn1.integer(Buffer.from([0x80])), Buffer.from([2, 2, 0, 0x80]))
  })

  test('object identifiers and times', () => {
    assert.equal(asn1.objectIdentifier('1.2.840.113549.1.1.11').toString('hex'), '06092a864886f70d01010b')
    assert.equal(asn1.time(new Date('2049-12-31T23:59:59Z')).toString('latin1', 2), '491231235959Z')
    assert.equal(asn1.time(new Date('2050-01-01T00:00:00Z')).toString('latin1', 2), '20500101000000Z')
  })
})

describe('certificates', () => {
  let directory: string
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'aproxy-certificate-'))
  })
  after(() => rm(directory, { recursive: true }))

  test('a self-signed one verifies, names localhost and lasts', () => {
    const certificate = new X509Certificate(selfSign(testKey(), new Date('2045-06-01T00:00:00Z')))
    assert.ok(certificate.verify(certificate.publicKey))
    assert.ok(certificate.checkPrivateKey(testKey()))
    assert.equal(certificate.subject, 'CN=aproxy auto generated')
    assert.equal(certificate.issuer, certificate.subject)
    assert.equal(certificate.ca, true)
    assert.equal(certificate.checkHost('localhost'), 'localhost')
    assert.equal(certificate.checkIP('127.0.0.1'), '127.0.0.1')
    assert.equal(Date.parse(certificate.validTo), Date.parse('2055-06-01T00:00:00Z'))
  })

  test('made once, by whoever comes first, and kept for the owner alone', async () => {
    const [a, b] = await Promise.all([loadOrCreateIdentity(directory), loadOrCreateIdentity(directory)])
    assert.deepEqual(a, b)
    assert.deepEqual(await loadOrCreateIdentity(directory), a)
    const keys = await Promise.all([loadOrCreateAuthKey(directory), loadOrCreateAuthKey(directory)])
    assert.ok(keys[0]?.equals(keys[1] as never))
    const files = await readdir(directory)
    assert.deepEqual(files.sort(), ['auth-key.pem', 'server-tls.pem'])
    for (const file of files) assert.equal((await stat(join(directory, file))).mode & 0o777, 0o600)
  })

  test('a broken or expired one is made anew', async () => {
    const key = testKey().export({ type: 'pkcs8', format: 'pem' }).toString()
    for (const content of ['rubbish', key + selfSign(testKey(), new Date('2001-01-01'))]) {
      await writeFile(join(directory, 'server-tls.pem'), content)
      const identity = await loadOrCreateIdentity(directory)
      assert.ok(Date.parse(new X509Certificate(identity.cert).validTo) > Date.now())
      assert.deepEqual(await loadOrCreateIdentity(directory), identity)
    }
    await writeFile(join(directory, 'auth-key.pem'), 'rubbish')
    assert.ok((await loadOrCreateAuthKey(directory)).equals(await loadOrCreateAuthKey(directory)))
  })
})
