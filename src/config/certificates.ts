import { X509Certificate, createPrivateKey } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { Config } from './schema.ts'

type Found = [key: string, message: string]

/** Takes a configuration; returns what is wrong with the files of certificates and keys that it names: checked before a start or a reload relies on them. */
export function wrongCertificates({ security: s, postgres: p }: Config, readFile: (path: string) => string): Found[] {
  const found: Found[] = []
  const read = <T>(key: string, path: string | undefined, what: string, parse: (pem: string) => T): T | undefined => {
    if (path === undefined) return undefined
    let pem: string
    try {
      pem = readFile(path)
    } catch (error) {
      found.push([key, `cannot read ${JSON.stringify(path)}: ${(error as NodeJS.ErrnoException).code ?? 'unreadable'}`])
      return undefined
    }
    try {
      return parse(pem)
    } catch {
      found.push([key, `${JSON.stringify(path)} holds no ${what}`])
      return undefined
    }
  }
  const certificate = (key: string, path: string | undefined) => read(key, path, 'certificate in PEM form', (pem) => new X509Certificate(pem))
  const privateKey = (key: string, path: string | undefined) => read(key, path, 'private key in PEM form without a passphrase', (pem) => createPrivateKey(pem))
  const pair = (cert: X509Certificate | undefined, key: KeyObject | undefined, names: [string, string]) => {
    if (cert && key && !cert.checkPrivateKey(key)) found.push([names[1], `is not the key of ${names[0]}`])
  }
  certificate('security.tls_ca', s.tls_ca)
  certificate('postgres.ssl_ca', p.ssl_ca)
  const tls: [string, string] = ['security.tls_cert', 'security.tls_key']
  pair(certificate(tls[0], s.tls_cert), privateKey(tls[1], s.tls_key), tls)
  const ssl: [string, string] = ['postgres.ssl_cert', 'postgres.ssl_key']
  pair(certificate(ssl[0], p.ssl_cert), privateKey(ssl[1], p.ssl_key), ssl)
  return found
}
