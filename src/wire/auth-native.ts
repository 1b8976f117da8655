import { createHash, timingSafeEqual } from 'node:crypto'

// mysql_native_password: the server keeps SHA1(SHA1(password)); the client proves that it knows SHA1(password).

/** Takes a password; returns what the server keeps: 20 bytes, SHA1(SHA1(password)). */
export function nativeVerifier(password: string): Buffer {
  return sha1(sha1(Buffer.from(password)))
}

/** Takes `*` and 40 hexadecimal digits, as in mysql.user; returns the 20 bytes, or undefined if it is not of that form. */
export function parseNativeVerifier(text: string): Buffer | undefined {
  return /^\*[0-9a-fA-F]{40}$/.test(text) ? Buffer.from(text.slice(1), 'hex') : undefined
}

/** Takes a password and the 20-byte scramble; returns the client's answer: 20 bytes, none for an empty password. */
export function nativeResponse(password: string, scramble: Buffer): Buffer {
  if (password === '') return Buffer.alloc(0)
  const stage1 = sha1(Buffer.from(password))
  return xor(stage1, sha1(scramble, sha1(stage1)))
}

/** Takes the client's answer, the scramble and the kept bytes; returns whether the password was right. */
export function checkNative(response: Buffer, scramble: Buffer, verifier: Buffer): boolean {
  if (response.length !== 20) return false
  const stage1 = xor(response, sha1(scramble, verifier))
  return timingSafeEqual(sha1(stage1), verifier)
}

function sha1(...parts: Buffer[]): Buffer {
  const hash = createHash('sha1')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

function xor(a: Buffer, b: Buffer): Buffer {
  const out = Buffer.alloc(a.length)
  for (let i = 0; i < a.length; i++) out[i] = (a[i] as number) ^ (b[i] as number)
  return out
}
