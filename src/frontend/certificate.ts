import { createHash, createPrivateKey, createPublicKey, generateKeyPair, randomBytes, sign, X509Certificate } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as asn1 from './der.ts'

const YEARS = 10
const DAY_MS = 86_400_000
const COMMON_NAME = 'aproxy auto generated'

/** A private key and its certificate, both PEM. */
export interface TlsIdentity {
  readonly key: string
  readonly cert: string
}

const SHA256_WITH_RSA = asn1.sequence(asn1.objectIdentifier('1.2.840.113549.1.1.11'), asn1.NULL)

/** Takes an RSA private key; returns a self-signed certificate for it, PEM, good for localhost and for ten years from `now`. */
export function selfSign(key: KeyObject, now: Date = new Date()): string {
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' })
  const name = asn1.sequence(asn1.set(asn1.sequence(asn1.objectIdentifier('2.5.4.3'), asn1.utf8String(COMMON_NAME))))
  const serial = randomBytes(16)
  serial[0] = ((serial[0] as number) & 0x3f) | 0x40
  const end = new Date(now)
  end.setUTCFullYear(now.getUTCFullYear() + YEARS)
  const keyIdentifier = createHash('sha1').update(publicKey).digest()
  const extensions = asn1.sequence(
    // A client may name this very file as its authority.
    extension('2.5.29.19', asn1.sequence(asn1.TRUE), true),
    extension('2.5.29.14', asn1.octetString(keyIdentifier)),
    extension(
      '2.5.29.17',
      asn1.sequence(
        asn1.implicit(2, Buffer.from('localhost')),
        asn1.implicit(7, Buffer.from([127, 0, 0, 1])),
        asn1.implicit(7, Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])),
      ),
    ),
  )
  const toBeSigned = asn1.sequence(
    asn1.explicit(0, asn1.integer(Buffer.from([2]))),
    asn1.integer(serial),
    SHA256_WITH_RSA,
    name,
    // Clocks differ a little.
    asn1.sequence(asn1.time(new Date(now.getTime() - DAY_MS)), asn1.time(end)),
    name,
    publicKey,
    asn1.explicit(3, extensions),
  )
  const certificate = asn1.sequence(toBeSigned, SHA256_WITH_RSA, asn1.bitString(sign('sha256', toBeSigned, key)))
  const base64 = certificate.toString('base64').replace(/.{1,64}/g, '$&\n')
  return `-----BEGIN CERTIFICATE-----\n${base64}-----END CERTIFICATE-----\n`
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  const parts = critical ? [asn1.TRUE] : []
  return asn1.sequence(asn1.objectIdentifier(id), ...parts, asn1.octetString(value))
}

/** Takes the data directory; returns the identity kept there in `server-tls.pem`, made first if it is missing, unreadable or about to end. */
export async function loadOrCreateIdentity(directory: string): Promise<TlsIdentity> {
  const path = join(directory, 'server-tls.pem')
  const present = await readIfThere(path)
  const identity = present === undefined ? undefined : parseIdentity(present)
  if (identity !== undefined) return identity
  const key = await newKey()
  const pem = exportKey(key) + selfSign(key)
  const kept = await keep(directory, path, pem, present !== undefined)
  return parseIdentity(kept) ?? { key: exportKey(key), cert: selfSign(key) }
}

function parseIdentity(pem: string): TlsIdentity | undefined {
  const key = /-----BEGIN PRIVATE KEY-----[\s\S]+?-----END PRIVATE KEY-----\n?/.exec(pem)?.[0]
  const cert = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----\n?/.exec(pem)?.[0]
  if (key === undefined || cert === undefined) return undefined
  try {
    const certificate = new X509Certificate(cert)
    const fresh = Date.parse(certificate.validTo) - Date.now() > DAY_MS
    return fresh && certificate.checkPrivateKey(createPrivateKey(key)) ? { key, cert } : undefined
  } catch {
    return undefined
  }
}

/** Takes the data directory; returns the RSA key for caching_sha2_password's exchange without TLS, kept in `auth-key.pem`. */
export async function loadOrCreateAuthKey(directory: string): Promise<KeyObject> {
  const path = join(directory, 'auth-key.pem')
  const present = await readIfThere(path)
  const key = present === undefined ? undefined : parseKey(present)
  if (key !== undefined) return key
  const made = await newKey()
  return parseKey(await keep(directory, path, exportKey(made), present !== undefined)) ?? made
}

function parseKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem)
  } catch {
    return undefined
  }
}

async function newKey(): Promise<KeyObject> {
  return (await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })).privateKey
}

function exportKey(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Several processes may start at once: the first to link its file wins, and all use that one. Returns what the file holds now. */
async function keep(directory: string, path: string, pem: string, replace: boolean): Promise<string> {
  await mkdir(directory, { recursive: true })
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  await writeFile(temporary, pem, { mode: 0o600, flag: 'wx' })
  if (replace) {
    await rename(temporary, path)
    return pem
  }
  try {
    await link(temporary, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await unlink(temporary)
  }
  return readFile(path, 'utf8')
}
