import { generateKeyPairSync } from 'node:crypto'
import { selfSign } from '../../../src/frontend/certificate.ts'

const pemOf = (key: ReturnType<typeof generate>) => key.export({ type: 'pkcs8', format: 'pem' }).toString()
const generate = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const key = generate()

export const KEY = pemOf(key)
export const OTHER_KEY = pemOf(generate())
export const CERTIFICATE = selfSign(key)
