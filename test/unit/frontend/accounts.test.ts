import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildAccounts } from '../../../src/frontend/accounts.ts'
import { Admission } from '../../../src/frontend/admission.ts'
import { hostName, parseHostPattern, parseNetwork, plainAddress } from '../../../src/frontend/host-pattern.ts'
import { DEFAULT_SETTINGS } from '../../../src/frontend/settings.ts'
import type { FrontendSettings } from '../../../src/frontend/settings.ts'
import { makeSha2Verifier } from '../../../src/wire/auth-caching-sha2.ts'

describe('hosts', () => {
  test('patterns', () => {
    const rows: [pattern: string, host: string, address: string | undefined, expected: boolean][] = [
      ['%', 'localhost', undefined, true],
      ['', '10.0.0.1', '10.0.0.1', true],
      ['localhost', 'localhost', '127.0.0.1', true],
      ['LOCALHOST', 'localhost', undefined, true],
      ['127.0.0.1', 'localhost', '127.0.0.1', true],
      ['127.0.0.1', 'localhost', '::1', false],
      ['::1', 'localhost', '::1', true],
      ['localhost', '10.0.0.1', '10.0.0.1', false],
      ['10.0.%', '10.0.3.4', '10.0.3.4', true],
      ['10.0.%', '10.1.3.4', '10.1.3.4', false],
      ['10.0.0._', '10.0.0.7', '10.0.0.7', true],
      ['10.0.0._', '10.0.0.77', '10.0.0.77', false],
      ['10.0.0.0/255.255.255.0', '10.0.0.9', '10.0.0.9', true],
      ['10.0.0.0/255.255.255.0', '10.0.1.9', '10.0.1.9', false],
      ['10.0.0.0/24', '10.0.0.9', '10.0.0.9', true],
      ['fe80::/10', 'fe80::1', 'fe80::1', true],
      ['10.0.0.0/24', 'localhost', undefined, false],
      ['a+b', 'aab', undefined, false],
    ]
    for (const [pattern, host, address, expected] of rows) {
      assert.equal(parseHostPattern(pattern).matches(host, address), expected, `${pattern} ${host} ${address}`)
    }
  })

  test('networks that are none', () => {
    for (const text of ['10.0.0.0', '10.0.0.0/33', '10.0.0.0/255.0.255.0', 'host/24', '::1/129', '::1/255.0.0.0', '10.0.0.0/x']) {
      assert.equal(parseNetwork(text), undefined, text)
    }
  })

  test('names as MySQL shows them', () => {
    assert.equal(plainAddress('::ffff:10.0.0.1'), '10.0.0.1')
    assert.equal(plainAddress('::ffff:zz'), '::ffff:zz')
    assert.equal(plainAddress(undefined), undefined)
    assert.deepEqual(['127.0.0.1', '127.8.8.8', '::1', undefined, '10.0.0.1'].map(hostName), ['localhost', 'localhost', 'localhost', 'localhost', '10.0.0.1'])
  })
})

describe('accounts', () => {
  test('without any there is root from loopback, without a password', () => {
    const accounts = buildAccounts([])
    const root = accounts.find('root', 'localhost', '127.0.0.1')
    assert.equal(root?.name, 'root@localhost')
    assert.deepEqual(root?.verifier, { kind: 'empty' })
    assert.equal(root?.plugin, 'caching_sha2_password')
    assert.equal(accounts.find('root', '10.0.0.1', '10.0.0.1'), undefined)
    assert.equal(accounts.find('other', 'localhost', '127.0.0.1'), undefined)
    assert.equal(accounts.admits('localhost', '::1'), true)
    assert.equal(accounts.admits('10.0.0.1', '10.0.0.1'), false)
  })

  test('the most specific host wins, then a name over none', () => {
    const accounts = buildAccounts([
      { name: 'u', hosts: ['%', '10.%', '10.0.0.0/8', '10.0.0.0/24', '10.0.0.1'] },
      { name: '', hosts: ['10.2.%'] },
      { name: '', hosts: ['%'] },
    ])
    const name = (user: string, address: string) => accounts.find(user, address, address)?.name
    assert.equal(name('u', '10.0.0.1'), 'u@10.0.0.1')
    assert.equal(name('u', '10.0.0.2'), 'u@10.0.0.0/24')
    assert.equal(name('u', '10.9.0.2'), 'u@10.0.0.0/8')
    assert.equal(name('u', '11.0.0.1'), 'u@%')
    assert.equal(name('x', '10.2.0.1'), '@10.2.%')
    assert.equal(name('x', '11.0.0.1'), '@%')
  })

  test('verifiers name their plugin', async () => {
    const stored = (await makeSha2Verifier('x')).toString('latin1')
    const accounts = buildAccounts([
      { name: 'n', verifier: '*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19' },
      { name: 's', verifier: stored },
      { name: 'p', password: 'x', plugin: 'mysql_native_password' },
    ])
    const find = (user: string) => accounts.find(user, 'localhost', undefined)
    assert.deepEqual([find('n')?.plugin, find('n')?.verifier.kind], ['mysql_native_password', 'native'])
    assert.deepEqual([find('s')?.plugin, find('s')?.verifier.kind], ['caching_sha2_password', 'sha2'])
    assert.deepEqual([find('p')?.plugin, find('p')?.verifier.kind], ['mysql_native_password', 'clear'])
    assert.equal(accounts.decoy.kind, 'sha2')
    assert.equal(buildAccounts([]).decoy.kind, 'clear')
    assert.throws(() => buildAccounts([{ name: 'x', verifier: 'plain' }]), /no known form/)
    assert.throws(() => buildAccounts([{ name: 'x', verifier: stored, plugin: 'mysql_native_password' }]), /caching_sha2_password/)
    assert.throws(() => buildAccounts([{ name: 'x', verifier: '*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19', plugin: 'caching_sha2_password' }]), /native/)
  })

  test('no clear password is kept', () => {
    const account = buildAccounts([{ name: 'u', password: 'sesame' }]).find('u', 'localhost', undefined)
    assert.doesNotMatch(JSON.stringify(account), /sesame/)
  })

  test('limits', () => {
    const account = buildAccounts([{ name: 'u', databases: ['a'], maxConnections: 3, requireTls: true }]).find('u', 'x', 'x')
    assert.deepEqual([account?.databases, account?.maxConnections, account?.requireTls], [['a'], 3, true])
    const free = buildAccounts([{ name: 'u', databases: [], maxConnections: 0 }]).find('u', 'x', 'x')
    assert.deepEqual([free?.databases, free?.maxConnections, free?.requireTls], [undefined, undefined, false])
  })
})

describe('admission', () => {
  function admission(settings: Partial<FrontendSettings>) {
    const clock = { now: 1_000_000 }
    const all = { ...DEFAULT_SETTINGS, ...settings }
    return { clock, gate: new Admission(() => all, () => clock.now) }
  }

  test('connections in all', () => {
    const { gate } = admission({ maxConnections: 2 })
    assert.equal(gate.admit('10.0.0.1'), undefined)
    assert.equal(gate.admit(undefined), undefined)
    assert.equal(gate.admit('10.0.0.2'), 'max_connections')
    gate.release('10.0.0.1')
    assert.equal(gate.admit('10.0.0.2'), undefined)
  })

  test('connections per address', () => {
    const { gate } = admission({ maxConnectionsPerAddress: 1 })
    assert.equal(gate.admit('10.0.0.1'), undefined)
    assert.equal(gate.admit('10.0.0.1'), 'max_connections_per_ip')
    assert.equal(gate.admit('10.0.0.2'), undefined)
    gate.release('10.0.0.1')
    assert.equal(gate.admit('10.0.0.1'), undefined)
  })

  test('new connections a second', () => {
    const { gate, clock } = admission({ rateLimitPerSecond: 2 })
    const admit = () => gate.admit('10.0.0.1')
    assert.deepEqual([admit(), admit(), admit()], [undefined, undefined, 'rate_limit'])
    clock.now += 500
    assert.deepEqual([admit(), admit()], [undefined, 'rate_limit'])
    clock.now += 60_000
    assert.deepEqual([admit(), admit(), admit()], [undefined, undefined, 'rate_limit'])
  })

  test('allowed and denied networks', () => {
    const { gate } = admission({ allow: ['10.0.0.0/8', '::1'], deny: ['10.0.0.7'] })
    assert.deepEqual(
      ['10.0.0.1', '10.0.0.7', '11.0.0.1', '::1', undefined].map((address) => gate.admit(address)),
      [undefined, 'denied', 'denied', undefined, undefined],
    )
  })

  test('failed logins block an address for a while, but never loopback', () => {
    const { gate, clock } = admission({ maxFailedLogins: 3 })
    for (let i = 0; i < 3; i++) {
      assert.equal(gate.admit('10.0.0.1'), undefined)
      gate.loginFailed('10.0.0.1')
      gate.release('10.0.0.1')
      gate.loginFailed('127.0.0.1')
    }
    gate.sweep()
    assert.equal(gate.admit('10.0.0.1'), 'blocked')
    assert.equal(gate.admit('127.0.0.1'), undefined)
    clock.now += 61_000
    assert.equal(gate.admit('10.0.0.1'), undefined)
    gate.loginFailed('10.0.0.1')
    gate.loginFailed('10.0.0.1')
    gate.loginSucceeded('10.0.0.1')
    gate.loginFailed('10.0.0.1')
    assert.equal(gate.admit('10.0.0.1'), undefined)
  })
})
