import { generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createSecureContext } from 'node:tls'
import type { ClientChannel, ClientIdentity, CommandHandler, SessionFactory } from '../../src/engine/command-handler.ts'
import { errorWithText, mysqlError } from '../../src/errors/mysql-error.ts'
import { buildAccounts } from '../../src/frontend/accounts.ts'
import type { AccountEntry } from '../../src/frontend/accounts.ts'
import { Admission } from '../../src/frontend/admission.ts'
import { Authenticator } from '../../src/frontend/authenticator.ts'
import { selfSign } from '../../src/frontend/certificate.ts'
import { ClientListener } from '../../src/frontend/client-listener.ts'
import { ClientRegistry } from '../../src/frontend/client-registry.ts'
import { newFrontendCounters } from '../../src/frontend/counters.ts'
import type { TlsSettings } from '../../src/frontend/client-stream.ts'
import type { FrontendCounters } from '../../src/frontend/counters.ts'
import { DEFAULT_SETTINGS } from '../../src/frontend/settings.ts'
import type { FrontendSettings } from '../../src/frontend/settings.ts'
import { silentLogger } from '../../src/base/log.ts'
import { parseExecuteParameters } from '../../src/wire/binary-parameters.ts'
import type { BinaryParameter } from '../../src/wire/binary-parameters.ts'
import type { Command } from '../../src/wire/commands.ts'
import { ColumnFlag, Status, TypeCode } from '../../src/wire/constants.ts'
import type { PacketWriter } from '../../src/wire/packet-writer.ts'
import * as answer from '../../src/wire/responses.ts'

export function textColumn(name: string): answer.ColumnDefinition {
  return { schema: '', table: '', orgTable: '', name, orgName: '', charset: 255, length: 1024, type: TypeCode.VAR_STRING, flags: 0, decimals: 31 }
}

/** Answers a little language of its own, so that the wire can be driven without any SQL. */
export class FakeHandler implements CommandHandler {
  readonly log: string[] = []
  statusFlags: number = Status.AUTOCOMMIT
  database: string | undefined
  info: string | undefined
  closed = 0
  waitTimeout: number | undefined
  rowsWritten = 0
  identity: ClientIdentity
  readonly #statements = new Map<number, { sql: string; count: number; types: readonly number[] | undefined; long: Map<number, Buffer> }>()
  #nextStatement = 1
  #kill: (() => void) | undefined

  constructor(identity: ClientIdentity, database: string | undefined) {
    this.identity = identity
    this.database = database
  }

  async handle(command: Command, w: PacketWriter, client: ClientChannel): Promise<void> {
    this.log.push(command.kind)
    switch (command.kind) {
      case 'query':
        this.info = command.sql.toString('latin1', 0, 100)
        return this.#query(command.sql, w, client)
      case 'initDb':
        if (command.database === 'missing') throw mysqlError('ER_BAD_DB_ERROR', command.database)
        this.database = command.database
        return this.#ok(w)
      case 'statistics':
        return answer.writeStatistics(w, 'Uptime: 1')
      case 'setOption':
        return answer.writeResultEnd(w, this.identity.capabilities, this.statusFlags, 0)
      case 'fieldList':
        answer.writeColumnDefinition(w, textColumn(command.table), true)
        return answer.writeResultEnd(w, this.identity.capabilities, this.statusFlags, 0)
      case 'stmtPrepare':
        return this.#prepare(command.sql.toString(), w)
      case 'stmtSendLongData': {
        const long = this.#statements.get(command.id)?.long
        long?.set(command.parameter, Buffer.concat([long.get(command.parameter) ?? Buffer.alloc(0), command.data]))
        return
      }
      case 'stmtClose':
        this.#statements.delete(command.id)
        return
      case 'stmtReset':
        this.#statements.get(command.id)?.long.clear()
        return this.#ok(w)
      case 'stmtExecute':
        return this.#execute(command, w)
      default:
        throw mysqlError('ER_UNKNOWN_COM_ERROR')
    }
  }

  killQuery(): void {
    this.log.push('KILL')
    this.#kill?.()
  }

  async close(): Promise<void> {
    this.closed++
  }

  async reset(): Promise<void> {
    this.log.push('reset')
  }

  async changeUser(identity: ClientIdentity, database: string | undefined): Promise<void> {
    this.identity = identity
    this.database = database
  }

  async #query(sql: Buffer, w: PacketWriter, client: ClientChannel): Promise<void> {
    const caps = this.identity.capabilities
    const text = sql.toString('utf8', 0, 200)
    const [word, argument = ''] = text.split(' ')
    if (word === 'size') return this.#result(w, ['bytes'], [[String(sql.length)]])
    if (word === 'whoami') {
      const { user, host, account, tls } = this.identity
      return this.#result(w, ['user', 'host', 'account', 'tls', 'database'], [[user, host, account, String(tls), this.database ?? null]])
    }
    if (word === 'big') {
      answer.writeResultHeader(w, caps, [textColumn('big')], this.statusFlags)
      answer.writeTextRow(w, [Buffer.alloc(Number(argument), 0x61)])
      return answer.writeResultEnd(w, caps, this.statusFlags, 0)
    }
    if (word === 'rows') {
      answer.writeResultHeader(w, caps, [textColumn('n'), textColumn('pad')], this.statusFlags)
      const pad = 'x'.repeat(100)
      for (let i = 0; i < Number(argument); i++) {
        answer.writeTextRow(w, [String(i), pad])
        this.rowsWritten++
        if (w.saturated) await client.drained()
      }
      return answer.writeResultEnd(w, caps, this.statusFlags, 0)
    }
    if (word === 'partial') {
      answer.writeResultHeader(w, caps, [textColumn('n')], this.statusFlags)
      answer.writeTextRow(w, ['1'])
      w.begin()
      w.lenencString('half a row')
      throw errorWithText(1062, "Duplicate entry 'v' for key 't.k'")
    }
    if (word === 'twice') {
      for (const more of [Status.MORE_RESULTS_EXISTS, 0]) {
        answer.writeResultHeader(w, caps, [textColumn('n')], this.statusFlags | more)
        answer.writeTextRow(w, ['1'])
        answer.writeResultEnd(w, caps, this.statusFlags | more, 0)
      }
      return
    }
    if (word === 'sleep') {
      await new Promise<void>((resolve) => {
        this.#kill = resolve
      })
      throw mysqlError('ER_QUERY_INTERRUPTED')
    }
    if (word === 'load') {
      let size = 0
      for await (const part of client.requestLocalFile(argument)) size += part.length
      return answer.writeOk(w, caps, { affectedRows: size, insertId: 0, status: this.statusFlags, warnings: 0, info: 'Records: 1' })
    }
    if (word === 'crash') throw new Error('secret inner text')
    if (word === 'begin') this.statusFlags |= Status.IN_TRANS
    if (word === 'commit') this.statusFlags &= ~Status.IN_TRANS
    if (word === 'error') throw mysqlError('ER_NO_SUCH_TABLE', 'd', 't')
    if (word === 'idle') this.waitTimeout = Number(argument)
    answer.writeOk(w, caps, {
      affectedRows: 7,
      insertId: 12345678901n,
      status: this.statusFlags,
      warnings: 2,
      info: 'Rows matched: 7  Changed: 7  Warnings: 2',
      tracked: answer.encodeTracked({ schema: 'tracked', variables: [['autocommit', 'ON']], stateChanged: true }),
    })
  }

  #result(w: PacketWriter, names: string[], rows: (string | null)[][]): void {
    answer.writeResultHeader(w, this.identity.capabilities, names.map(textColumn), this.statusFlags)
    for (const row of rows) answer.writeTextRow(w, row)
    answer.writeResultEnd(w, this.identity.capabilities, this.statusFlags, 0)
  }

  #ok(w: PacketWriter): void {
    answer.writeOk(w, this.identity.capabilities, { affectedRows: 0, insertId: 0, status: this.statusFlags, warnings: 0 })
  }

  #prepare(sql: string, w: PacketWriter): void {
    const count = sql.split('?').length - 1
    const id = this.#nextStatement++
    this.#statements.set(id, { sql, count, types: undefined, long: new Map() })
    answer.writePrepareOk(w, this.identity.capabilities, {
      id,
      parameters: Array.from({ length: count }, () => textColumn('?')),
      columns: Array.from({ length: count }, (_, i) => textColumn(`p${i}`)),
      warnings: 0,
      status: this.statusFlags,
    })
  }

  #execute(command: Command & { kind: 'stmtExecute' }, w: PacketWriter): void {
    const statement = this.#statements.get(command.id)
    if (statement === undefined) throw mysqlError('ER_UNKNOWN_STMT_HANDLER', String(command.id), 'mysqld_stmt_execute')
    const caps = this.identity.capabilities
    const bound = parseExecuteParameters(command.payload, command.offset, statement.count, statement.types, caps, statement.long)
    statement.types = bound.types
    statement.long.clear()
    if (statement.count === 0) return this.#ok(w)
    const columns = bound.values.map((_, i) => textColumn(`p${i}`))
    columns.push({ ...textColumn('number'), charset: 63, type: TypeCode.LONGLONG, flags: ColumnFlag.NOT_NULL | ColumnFlag.NUM })
    answer.writeResultHeader(w, caps, columns, this.statusFlags)
    answer.beginBinaryRow(w, columns.length)
    bound.values.forEach((value, i) => {
      const text = describe(value)
      if (text === null) answer.setBinaryNull(w, i)
      else w.lenencString(text)
    })
    w.i64(-42)
    w.end()
    answer.writeResultEnd(w, caps, this.statusFlags, 0)
  }
}

/** A bound value as text, for comparison. */
export function describe(value: BinaryParameter): string | null {
  switch (value.kind) {
    case 'null':
      return null
    case 'integer':
    case 'double':
      return `${value.kind}:${value.value}`
    case 'decimal':
      return `decimal:${value.text}`
    case 'bytes':
      return `bytes:${value.value.length > 100 ? value.value.length : value.value.toString()}`
    case 'datetime':
      return `datetime:${value.year}-${value.month}-${value.day} ${value.hour}:${value.minute}:${value.second}.${value.microsecond}`
    case 'time':
      return `time:${value.negative ? '-' : ''}${value.days} ${value.hours}:${value.minutes}:${value.seconds}.${value.microseconds}`
  }
}

let keys: KeyObject | undefined

/** One RSA key for all tests: making one takes a while. */
export function testKey(): KeyObject {
  keys ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  return keys
}

export interface FakeGateway {
  cert: string
  port: number
  listener: ClientListener
  counters: FrontendCounters
  registry: ClientRegistry
  handlers: FakeHandler[]
  settings: FrontendSettings
  accounts: AccountEntry[]
  close(): Promise<void>
}

export interface FakeOptions {
  accounts?: AccountEntry[]
  settings?: Partial<FrontendSettings>
  tls?: boolean
  path?: string
  open?: SessionFactory['open']
  /** Certificates are checked against the gateway's own. */
  clientCertificates?: TlsSettings['clientCertificates']
}

/** Listens on a free loopback port, or on a Unix socket. */
export async function startFakeGateway(options: FakeOptions = {}): Promise<FakeGateway> {
  const key = testKey()
  const cert = selfSign(key)
  const context = createSecureContext({ key: key.export({ type: 'pkcs8', format: 'pem' }), cert, ca: cert, minVersion: 'TLSv1.2' })
  const handlers: FakeHandler[] = []
  const settings = { ...DEFAULT_SETTINGS, ...options.settings }
  const entries = options.accounts ?? []
  const accounts = buildAccounts(entries)
  const registry = new ClientRegistry()
  const counters = newFrontendCounters()
  const open: SessionFactory['open'] = async (identity, database) => {
    if (database === 'missing') throw mysqlError('ER_BAD_DB_ERROR', database)
    const handler = new FakeHandler(identity, database)
    handlers.push(handler)
    return handler
  }
  const listener = new ClientListener({
    settings: () => settings,
    accounts: () => accounts,
    tls: () => (options.tls === false ? undefined : { context, clientCertificates: options.clientCertificates ?? 'ignore' }),
    sessions: { open: options.open ?? open },
    authenticator: new Authenticator(
      () => accounts,
      () => settings,
      key,
    ),
    registry,
    admission: new Admission(() => settings),
    counters,
    logger: silentLogger,
  })
  const address = await listener.listen(options.path === undefined ? { host: '127.0.0.1', port: 0 } : { path: options.path })
  return {
    port: typeof address === 'string' ? 0 : (address as AddressInfo).port,
    listener,
    cert,
    counters,
    registry,
    handlers,
    settings,
    accounts: entries,
    close: () => listener.close(),
  }
}
