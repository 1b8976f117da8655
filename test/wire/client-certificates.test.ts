import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { describe, test } from 'node:test'
import mysql from 'mysql2/promise'
import { selfSign } from '../../src/frontend/certificate.ts'
import { startFakeGateway, testKey } from './fake-gateway.ts'
import type { FakeGateway } from './fake-gateway.ts'

function pem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

async function tlsOf(gateway: FakeGateway, ssl: object): Promise<string> {
  const connection = await mysql.createConnection({
    host: '127.0.0.1',
    port: gateway.port,
    user: 'root',
    ssl: { ca: gateway.cert, verifyIdentity: false, ...ssl },
  })
  const [rows] = await connection.query<mysql.RowDataPacket[]>('whoami')
  connection.destroy()
  return rows[0]?.['tls']
}

describe('client certificates', () => {
  // The gateway's own certificate is its authority here, so a client that holds it is right.
  const right = (gateway: FakeGateway) => ({ cert: gateway.cert, key: pem(testKey()) })
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const wrong = { cert: selfSign(other), key: pem(other) }

  test('ignored: any client, and the server’s certificate can be verified', async () => {
    const gateway = await startFakeGateway()
    assert.equal(await tlsOf(gateway, {}), 'true')
    assert.equal(await tlsOf(gateway, wrong), 'true')
    await gateway.close()
  })

  test('optional: none or a right one', async () => {
    const gateway = await startFakeGateway({ clientCertificates: 'optional' })
    assert.equal(await tlsOf(gateway, {}), 'true')
    assert.equal(await tlsOf(gateway, right(gateway)), 'true')
    await assert.rejects(tlsOf(gateway, wrong))
    await gateway.close()
  })

  test('required: only a right one', async () => {
    const gateway = await startFakeGateway({ clientCertificates: 'required' })
    assert.equal(await tlsOf(gateway, right(gateway)), 'true')
    await assert.rejects(tlsOf(gateway, {}))
    await assert.rejects(tlsOf(gateway, wrong))
    assert.equal(gateway.handlers.length, 1)
    await gateway.close()
  })
})
