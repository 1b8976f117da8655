import { mysqlError } from '../errors/mysql-error.ts'
import { readQueryAttributes } from './binary-parameters.ts'
import type { QueryAttribute } from './binary-parameters.ts'
import { Capability, CommandCode } from './constants.ts'
import { parseChangeUser } from './handshake.ts'
import type { ChangeUser } from './handshake.ts'
import { PayloadReader } from './payload-reader.ts'

/** One command of a client. Buffers are views of the packet: stable, but they keep its memory alive. */
export type Command =
  | { readonly kind: 'quit' }
  | { readonly kind: 'initDb'; readonly database: string }
  | { readonly kind: 'query'; readonly sql: Buffer; readonly attributes?: readonly QueryAttribute[] }
  /** `pattern` follows LIKE's rules; empty means every column. */
  | { readonly kind: 'fieldList'; readonly table: string; readonly pattern: string }
  | { readonly kind: 'createDb'; readonly database: string }
  | { readonly kind: 'dropDb'; readonly database: string }
  | { readonly kind: 'refresh'; readonly flags: number }
  | { readonly kind: 'shutdown' }
  | { readonly kind: 'statistics' }
  | { readonly kind: 'processInfo' }
  | { readonly kind: 'processKill'; readonly id: number }
  | { readonly kind: 'debug' }
  | { readonly kind: 'ping' }
  | ({ readonly kind: 'changeUser' } & ChangeUser)
  | { readonly kind: 'stmtPrepare'; readonly sql: Buffer }
  /** `parseExecuteParameters(payload, offset, …)` reads the rest, once the statement is known. */
  | { readonly kind: 'stmtExecute'; readonly id: number; readonly flags: number; readonly payload: Buffer; readonly offset: number }
  | { readonly kind: 'stmtSendLongData'; readonly id: number; readonly parameter: number; readonly data: Buffer }
  | { readonly kind: 'stmtClose'; readonly id: number }
  | { readonly kind: 'stmtReset'; readonly id: number }
  | { readonly kind: 'setOption'; readonly multiStatements: boolean }
  | { readonly kind: 'stmtFetch'; readonly id: number; readonly rows: number }
  | { readonly kind: 'resetConnection' }
  /** Commands that are not spoken here: replication, cloning, those internal to a server, and unknown codes; answer ER_UNKNOWN_COM_ERROR. */
  | { readonly kind: 'unknown'; readonly code: number }

export type CommandKind = Command['kind']

const QUIT: Command = { kind: 'quit' }
const PING: Command = { kind: 'ping' }
const RESET_CONNECTION: Command = { kind: 'resetConnection' }

/** Takes a payload (command byte first) and the client's capabilities; returns the command or throws ER_MALFORMED_PACKET. */
export function parseCommand(payload: Buffer, caps: number): Command {
  const code = payload[0]
  switch (code) {
    case undefined:
      return { kind: 'unknown', code: 0 }
    case CommandCode.QUERY:
      if (!(caps & Capability.QUERY_ATTRIBUTES)) return { kind: 'query', sql: payload.subarray(1) }
      // No attributes, one set of them: nearly every query.
      if (payload[1] === 0 && payload[2] === 1) return { kind: 'query', sql: payload.subarray(3) }
      return queryWithAttributes(new PayloadReader(payload, 1))
    case CommandCode.STMT_EXECUTE:
      // The iteration count is 1 in every version; MySQL does not read it either.
      if (payload.length < 10) throw mysqlError('ER_MALFORMED_PACKET')
      return { kind: 'stmtExecute', id: payload.readUInt32LE(1), flags: payload[5] as number, payload, offset: 10 }
    case CommandCode.STMT_PREPARE:
      return { kind: 'stmtPrepare', sql: payload.subarray(1) }
    case CommandCode.STMT_CLOSE:
      return { kind: 'stmtClose', id: new PayloadReader(payload, 1).u32() }
    case CommandCode.STMT_RESET:
      return { kind: 'stmtReset', id: new PayloadReader(payload, 1).u32() }
    case CommandCode.STMT_SEND_LONG_DATA: {
      const r = new PayloadReader(payload, 1)
      return { kind: 'stmtSendLongData', id: r.u32(), parameter: r.u16(), data: r.rest() }
    }
    case CommandCode.STMT_FETCH: {
      const r = new PayloadReader(payload, 1)
      return { kind: 'stmtFetch', id: r.u32(), rows: r.u32() }
    }
    case CommandCode.PING:
      return PING
    case CommandCode.QUIT:
      return QUIT
    case CommandCode.RESET_CONNECTION:
      return RESET_CONNECTION
    case CommandCode.INIT_DB:
      return { kind: 'initDb', database: name(payload) }
    case CommandCode.CREATE_DB:
      return { kind: 'createDb', database: name(payload) }
    case CommandCode.DROP_DB:
      return { kind: 'dropDb', database: name(payload) }
    case CommandCode.FIELD_LIST: {
      const r = new PayloadReader(payload, 1)
      const table = r.string0()
      return { kind: 'fieldList', table, pattern: withoutNul(r.rest()) }
    }
    case CommandCode.CHANGE_USER:
      return { kind: 'changeUser', ...parseChangeUser(new PayloadReader(payload, 1), caps) }
    case CommandCode.REFRESH:
      return { kind: 'refresh', flags: new PayloadReader(payload, 1).u8() }
    case CommandCode.SHUTDOWN:
      return { kind: 'shutdown' }
    case CommandCode.STATISTICS:
      return { kind: 'statistics' }
    case CommandCode.PROCESS_INFO:
      return { kind: 'processInfo' }
    case CommandCode.PROCESS_KILL:
      return { kind: 'processKill', id: new PayloadReader(payload, 1).u32() }
    case CommandCode.DEBUG:
      return { kind: 'debug' }
    case CommandCode.SET_OPTION: {
      const option = new PayloadReader(payload, 1).u16()
      // MYSQL_OPTION_MULTI_STATEMENTS_ON = 0, _OFF = 1; others are unknown commands to MySQL.
      return option > 1 ? { kind: 'unknown', code } : { kind: 'setOption', multiStatements: option === 0 }
    }
    default:
      return { kind: 'unknown', code }
  }
}

function queryWithAttributes(r: PayloadReader): Command {
  const attributes = readQueryAttributes(r)
  return { kind: 'query', sql: r.rest(), attributes }
}

function name(payload: Buffer): string {
  return withoutNul(payload.subarray(1))
}

/** Some clients end the last string with a NUL. */
function withoutNul(bytes: Buffer): string {
  return bytes.toString('utf8', 0, bytes[bytes.length - 1] === 0 ? bytes.length - 1 : bytes.length)
}

/** What SHOW PROCESSLIST shows in its Command column. */
export const COMMAND_NAMES: Readonly<Record<CommandKind, string>> = {
  quit: 'Quit',
  initDb: 'Init DB',
  query: 'Query',
  fieldList: 'Field List',
  createDb: 'Create DB',
  dropDb: 'Drop DB',
  refresh: 'Refresh',
  shutdown: 'Shutdown',
  statistics: 'Statistics',
  processInfo: 'Processlist',
  processKill: 'Kill',
  debug: 'Debug',
  ping: 'Ping',
  changeUser: 'Change user',
  stmtPrepare: 'Prepare',
  stmtExecute: 'Execute',
  stmtSendLongData: 'Long Data',
  stmtClose: 'Close stmt',
  stmtReset: 'Reset stmt',
  setOption: 'Set option',
  stmtFetch: 'Fetch',
  resetConnection: 'Reset Connection',
  unknown: 'Error',
}
