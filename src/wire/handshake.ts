import { mysqlError, MySqlError } from '../errors/mysql-error.ts'
import { Capability } from './constants.ts'
import type { PacketWriter } from './packet-writer.ts'
import { PayloadReader } from './payload-reader.ts'

export type AuthPlugin = 'caching_sha2_password' | 'mysql_native_password'

/** Bytes of the scramble that both authentication plugins use. */
export const SCRAMBLE_LENGTH = 20

export interface Greeting {
  serverVersion: string
  connectionId: number
  /** 20 bytes, none of them 0 or `$`. */
  scramble: Buffer
  capabilities: number
  /** Collation id; only the low byte travels. */
  charset: number
  status: number
  plugin: AuthPlugin
}

/** Takes random bytes; returns the first 20 turned into a scramble: 7-bit, and never NUL or `$`, which separate fields elsewhere. */
export function makeScramble(random: Uint8Array): Buffer {
  const scramble = Buffer.alloc(SCRAMBLE_LENGTH)
  for (let i = 0; i < SCRAMBLE_LENGTH; i++) {
    const byte = (random[i] as number) & 0x7f
    scramble[i] = byte === 0 || byte === 0x24 ? byte + 1 : byte
  }
  return scramble
}

/** Writes the HandshakeV10 greeting. */
export function writeGreeting(w: PacketWriter, greeting: Greeting): void {
  w.begin()
  w.u8(10)
  w.string0(greeting.serverVersion)
  w.u32(greeting.connectionId)
  w.bytes(greeting.scramble, 0, 8)
  w.u8(0)
  w.u16(greeting.capabilities & 0xffff)
  w.u8(greeting.charset & 0xff)
  w.u16(greeting.status)
  w.u16(greeting.capabilities >>> 16)
  w.u8(SCRAMBLE_LENGTH + 1)
  w.bytes(RESERVED)
  w.bytes(greeting.scramble, 8, SCRAMBLE_LENGTH)
  w.u8(0)
  w.string0(greeting.plugin)
  w.end()
}

const RESERVED = Buffer.alloc(10)

export interface SslRequest {
  kind: 'ssl'
  capabilities: number
  maxPacketSize: number
  charset: number
}

export interface HandshakeResponse {
  kind: 'response'
  capabilities: number
  maxPacketSize: number
  charset: number
  user: string
  authResponse: Buffer
  /** Undefined when none was named; an empty name is none. */
  database: string | undefined
  /** Undefined from clients without PLUGIN_AUTH. */
  plugin: string | undefined
  attributes: ReadonlyMap<string, string>
  zstdLevel: number | undefined
}

/**
 * Takes the client's first payload, or the one after TLS; returns it decoded.
 * Throws ER_NOT_SUPPORTED_AUTH_MODE for clients older than 4.1 and ER_HANDSHAKE_ERROR for anything malformed.
 */
export function parseHandshakeResponse(payload: Buffer): SslRequest | HandshakeResponse {
  try {
    return parse(new PayloadReader(payload))
  } catch (error) {
    if (error instanceof MySqlError && error.errno === 1835) throw mysqlError('ER_HANDSHAKE_ERROR')
    throw error
  }
}

function parse(r: PayloadReader): SslRequest | HandshakeResponse {
  if (r.remaining >= 2 && !(r.buffer.readUInt16LE(r.position) & Capability.PROTOCOL_41)) {
    // A scanner's bytes look like an old client too; only what has the old shape is called one: flags, 3 bytes, user, NUL.
    const old = r.remaining >= 6 && r.buffer.indexOf(0, r.position + 5) > 0
    throw mysqlError(old ? 'ER_NOT_SUPPORTED_AUTH_MODE' : 'ER_HANDSHAKE_ERROR')
  }
  const capabilities = r.u32()
  const maxPacketSize = r.u32()
  const charset = r.u8()
  r.skip(23)
  if (r.remaining === 0 && capabilities & Capability.SSL) return { kind: 'ssl', capabilities, maxPacketSize, charset }
  const user = r.string0()
  const authResponse = readAuthResponse(r, capabilities)
  // Some clients set CONNECT_WITH_DB and end the packet without a name.
  const database = capabilities & Capability.CONNECT_WITH_DB && r.remaining > 0 ? readEnding0(r) : ''
  const plugin = capabilities & Capability.PLUGIN_AUTH && r.remaining > 0 ? readEnding0(r) : undefined
  const attributes = capabilities & Capability.CONNECT_ATTRS && r.remaining > 0 ? readAttributes(r) : NO_ATTRIBUTES
  const zstdLevel = capabilities & Capability.ZSTD_COMPRESSION_ALGORITHM && r.remaining > 0 ? r.u8() : undefined
  return {
    kind: 'response',
    capabilities,
    maxPacketSize,
    charset,
    user,
    authResponse,
    database: database === '' ? undefined : database,
    plugin,
    attributes,
    zstdLevel,
  }
}

function readAuthResponse(r: PayloadReader, capabilities: number): Buffer {
  if (capabilities & Capability.PLUGIN_AUTH_LENENC_CLIENT_DATA) return r.lenencBytes()
  if (capabilities & Capability.SECURE_CONNECTION) return r.bytes(r.u8())
  return r.bytes0()
}

/** The last string of a packet may come without its NUL: some clients leave it out. */
function readEnding0(r: PayloadReader): string {
  const nul = r.buffer.indexOf(0, r.position)
  return nul < 0 || nul >= r.end ? r.rest().toString('utf8') : r.string0()
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

function readAttributes(r: PayloadReader): ReadonlyMap<string, string> {
  const total = r.length()
  const pairs = new PayloadReader(r.buffer, r.position, r.position + total)
  r.skip(total)
  const attributes = new Map<string, string>()
  while (pairs.remaining > 0) {
    const name = pairs.lenencString()
    attributes.set(name, pairs.lenencString())
  }
  return attributes
}

export interface ChangeUser {
  user: string
  authResponse: Buffer
  database: string | undefined
  /** Undefined when the client stopped after the database name. */
  charset: number | undefined
  plugin: string | undefined
  attributes: ReadonlyMap<string, string>
}

/** Reads the body of COM_CHANGE_USER, after the command byte; throws ER_MALFORMED_PACKET. */
export function parseChangeUser(r: PayloadReader, capabilities: number): ChangeUser {
  const user = r.string0()
  const authResponse = capabilities & Capability.SECURE_CONNECTION ? r.bytes(r.u8()) : r.bytes0()
  const database = readEnding0(r)
  const charset = r.remaining >= 2 ? r.u16() : undefined
  const plugin = capabilities & Capability.PLUGIN_AUTH && r.remaining > 0 ? readEnding0(r) : undefined
  const attributes = capabilities & Capability.CONNECT_ATTRS && r.remaining > 0 ? readAttributes(r) : NO_ATTRIBUTES
  return { user, authResponse, database: database === '' ? undefined : database, charset, plugin, attributes }
}

/** Writes AuthSwitchRequest: the client shall answer with this plugin and scramble. */
export function writeAuthSwitch(w: PacketWriter, plugin: AuthPlugin, scramble: Buffer): void {
  w.begin()
  w.u8(0xfe)
  w.string0(plugin)
  w.bytes(scramble)
  w.u8(0)
  w.end()
}

/** Writes AuthMoreData with the plugin's bytes. */
export function writeAuthMoreData(w: PacketWriter, data: Uint8Array): void {
  w.begin()
  w.u8(1)
  w.bytes(data)
  w.end()
}
