import { constants, createHash, privateDecrypt, randomBytes, timingSafeEqual } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { makeScramble } from './handshake.ts'

// caching_sha2_password: the server stores a slow SHA256-crypt hash, and after one full exchange remembers SHA256(SHA256(password)).

/** Codes of this plugin's own packets. */
export const CachingSha2 = { REQUEST_PUBLIC_KEY: 2, FAST_AUTH_OK: 3, FULL_AUTH: 4 } as const

/** A stored `$A$005$` verifier: SHA256-crypt with 1000 times the hexadecimal field as rounds. */
export interface Sha2Verifier {
  rounds: number
  salt: Buffer
  hash: string
}

const SALT_LENGTH = 20
const HASH_LENGTH = 43
const DEFAULT_ROUNDS = 5000
const MAX_PASSWORD = 256

/** Takes a password; returns SHA256(SHA256(password)), 32 bytes, what the fast path needs. */
export function fastDigest(password: string | Buffer): Buffer {
  return sha256(sha256(Buffer.from(password)))
}

/** Takes a password and the 20-byte scramble; returns the client's answer: 32 bytes, none for an empty password. */
export function cachingSha2Response(password: string, scramble: Buffer): Buffer {
  if (password === '') return Buffer.alloc(0)
  const stage1 = sha256(Buffer.from(password))
  return xor(stage1, sha256(sha256(stage1), scramble))
}

/** Takes the client's answer, the scramble and SHA256(SHA256(password)); returns whether they agree. */
export function checkFast(response: Buffer, scramble: Buffer, digest: Buffer): boolean {
  if (response.length !== 32) return false
  const stage1 = xor(response, sha256(digest, scramble))
  return timingSafeEqual(sha256(stage1), digest)
}

/**
 * Takes a stored verifier, as text (one character per byte) or bytes; returns its parts, or undefined if it is not of the form
 * `$A$` 3 hexadecimal digits `$` 20 bytes of salt and 43 characters of hash.
 */
export function parseSha2Verifier(stored: string | Buffer): Sha2Verifier | undefined {
  const bytes = typeof stored === 'string' ? Buffer.from(stored, 'latin1') : stored
  if (bytes.length !== 7 + SALT_LENGTH + HASH_LENGTH) return undefined
  const head = /^\$A\$([0-9A-Fa-f]{3})\$$/.exec(bytes.toString('latin1', 0, 7))
  const hash = bytes.toString('latin1', 7 + SALT_LENGTH)
  const rounds = parseInt(head?.[1] ?? '0', 16) * 1000
  if (rounds < DEFAULT_ROUNDS || !/^[./0-9A-Za-z]{43}$/.test(hash)) return undefined
  return { rounds, salt: Buffer.from(bytes.subarray(7, 7 + SALT_LENGTH)), hash }
}

/** Takes a password and optionally a 20-byte salt; returns the stored form as bytes. */
export async function makeSha2Verifier(password: string, salt: Buffer = makeScramble(randomBytes(SALT_LENGTH))): Promise<Buffer> {
  const hash = await sha256Crypt(Buffer.from(password), salt, DEFAULT_ROUNDS)
  return Buffer.concat([Buffer.from('$A$005$'), salt, Buffer.from(hash)])
}

/** Takes a clear password and a stored verifier; returns whether it is the right one. */
export async function checkSha2(password: Buffer, verifier: Sha2Verifier): Promise<boolean> {
  // The cost grows with the square of the length, so a longer one is wrong unseen; MySQL has the same limit.
  if (password.length > MAX_PASSWORD) return false
  const hash = await sha256Crypt(password, verifier.salt, verifier.rounds)
  return timingSafeEqual(Buffer.from(hash), Buffer.from(verifier.hash))
}

/** Takes what the client sent under the public key; returns the clear password without its NUL, or undefined if it cannot be read. */
export function decryptPassword(encrypted: Buffer, scramble: Buffer, key: KeyObject): Buffer | undefined {
  let clear: Buffer
  try {
    clear = privateDecrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, encrypted)
  } catch {
    return undefined
  }
  for (let i = 0; i < clear.length; i++) clear[i] = (clear[i] as number) ^ (scramble[i % scramble.length] as number)
  return stripNul(clear)
}

/** Takes a clear password packet; returns it without the NUL that must end it, or undefined if there is none. */
export function stripNul(clear: Buffer): Buffer | undefined {
  return clear.length > 0 && clear[clear.length - 1] === 0 ? clear.subarray(0, clear.length - 1) : undefined
}

// SHA256-crypt, after U. Drepper, "Unix crypt using SHA-256 and SHA-512" (public domain), except that MySQL's salt has 20 bytes.

const SLICE = 1000

/** Takes password, salt and the number of rounds; returns the 43 characters. Gives way to other clients between slices of rounds. */
export async function sha256Crypt(password: Buffer, salt: Buffer, rounds: number): Promise<string> {
  const b = sha256(password, salt, password)
  const parts = [password, salt, repeat(b, password.length)]
  for (let n = password.length; n > 0; n >>= 1) parts.push(n & 1 ? b : password)
  let a = sha256(...parts)

  const dp = sha256(...Array<Buffer>(password.length).fill(password))
  const p = repeat(dp, password.length)
  const ds = sha256(...Array<Buffer>(16 + (a[0] as number)).fill(salt))
  const s = repeat(ds, salt.length)

  for (let i = 0; i < rounds; i++) {
    if (i > 0 && i % SLICE === 0) await nextTurn()
    const hash = createHash('sha256').update(i & 1 ? p : a)
    if (i % 3) hash.update(s)
    if (i % 7) hash.update(p)
    a = hash.update(i & 1 ? a : p).digest()
  }
  return encode(a)
}

function repeat(block: Buffer, length: number): Buffer {
  const out = Buffer.alloc(length)
  for (let i = 0; i < length; i++) out[i] = block[i % block.length] as number
  return out
}

const ALPHABET = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

function encode(digest: Buffer): string {
  let text = ''
  const group = (high: number, middle: number, low: number, characters: number) => {
    let word = (high << 16) | (middle << 8) | low
    for (let i = 0; i < characters; i++, word >>= 6) text += ALPHABET[word & 63]
  }
  const at = (i: number) => digest[i] as number
  // The byte order is part of the definition: (0,10,20) (21,1,11) (12,22,2) …
  for (let i = 0, [x, y, z] = [0, 10, 20]; i < 10; i++) {
    group(at(x), at(y), at(z), 4)
    ;[x, y, z] = [(z + 1) % 30, (x + 1) % 30, (y + 1) % 30]
  }
  group(0, at(31), at(30), 3)
  return text
}

function sha256(...parts: Buffer[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

function xor(a: Buffer, b: Buffer): Buffer {
  const out = Buffer.alloc(a.length)
  for (let i = 0; i < a.length; i++) out[i] = (a[i] as number) ^ (b[i] as number)
  return out
}
