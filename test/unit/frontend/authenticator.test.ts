import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildAccounts } from '../../../src/frontend/accounts.ts'
import { Authenticator } from '../../../src/frontend/authenticator.ts'
import type { AuthExchange } from '../../../src/frontend/authenticator.ts'
import { DEFAULT_SETTINGS } from '../../../src/frontend/settings.ts'
import { SERVER_CAPABILITIES } from '../../../src/wire/constants.ts'
import { makeScramble } from '../../../src/wire/handshake.ts'
import { testKey } from '../../wire/fake-gateway.ts'

const accounts = buildAccounts([{ name: 'root' }])
const authenticator = new Authenticator(() => accounts, () => DEFAULT_SETTINGS, testKey())

/** Logs in without a password by a plugin; returns the plugins that the client was told to switch to. */
async function switches(plugin: string): Promise<string[]> {
  const told: string[] = []
  const exchange: AuthExchange = {
    secure: false, tls: false, scramble: makeScramble(Buffer.alloc(20, 7)),
    authSwitch: (to) => void told.push(to),
    authMoreData() {},
    receive: async () => Buffer.alloc(0),
  }
  const request = { user: 'root', host: 'localhost', address: '127.0.0.1', authResponse: Buffer.alloc(0), plugin, capabilities: SERVER_CAPABILITIES, database: undefined }
  assert.equal((await authenticator.authenticate(request, exchange)).name, 'root@%')
  return told
}

test('nothing given for an account without a password is enough, by any real plugin', async () => {
  assert.deepEqual(await switches('caching_sha2_password'), [])
  assert.deepEqual(await switches('mysql_native_password'), [])
})

test("MariaDB's stand-in for a plugin that is being loaded is switched away from, since it will not read an OK", async () => {
  assert.deepEqual(await switches('dummy_fallback_auth'), ['caching_sha2_password'])
})
