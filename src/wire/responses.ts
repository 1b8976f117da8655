import { Capability, Status, TrackCode } from './constants.ts'
import type { PacketWriter } from './packet-writer.ts'

export interface OkPacket {
  affectedRows: number | bigint
  insertId: number | bigint
  status: number
  warnings: number
  info?: string
  /** Session-tracking blocks, as made by `encodeTracked`; sent only to clients that asked for SESSION_TRACK. */
  tracked?: Buffer
}

export interface ColumnDefinition {
  schema: string
  table: string
  orgTable: string
  name: string
  orgName: string
  charset: number
  length: number
  type: number
  flags: number
  decimals: number
  /** Makes the bytes of its names; UTF-8 without it. */
  encode?: (text: string) => Buffer
  /** Only COM_FIELD_LIST sends it. */
  defaultValue?: string
}

/** What an ERR packet tells. */
export interface ErrorText {
  readonly errno: number
  readonly sqlState: string
  readonly message: string
}

const OK_HEADER = 0x00
const EOF_HEADER = 0xfe

/** Writes an OK packet. */
export function writeOk(w: PacketWriter, caps: number, ok: OkPacket): void {
  writeOkBody(w, caps, OK_HEADER, ok)
}

function writeOkBody(w: PacketWriter, caps: number, header: number, ok: OkPacket): void {
  const track = (caps & Capability.SESSION_TRACK) !== 0
  const tracked = track && ok.tracked !== undefined && ok.tracked.length > 0 ? ok.tracked : undefined
  w.begin()
  w.u8(header)
  w.lenenc(ok.affectedRows)
  w.lenenc(ok.insertId)
  w.u16(tracked ? ok.status | Status.SESSION_STATE_CHANGED : ok.status & ~Status.SESSION_STATE_CHANGED)
  w.u16(Math.min(ok.warnings, 0xffff))
  const info = ok.info ?? ''
  // Counted in both forms: the manual's string<EOF> is not what servers send and clients read.
  if (info !== '' || tracked) w.lenencString(info)
  if (tracked) w.lenencBytes(tracked)
  w.end()
}

/** Writes an ERR packet; a client before login, or without PROTOCOL_41, gets no SQLSTATE. */
export function writeErr(w: PacketWriter, caps: number, error: ErrorText): void {
  w.begin()
  w.u8(0xff)
  w.u16(error.errno)
  if (caps & Capability.PROTOCOL_41) {
    w.u8(0x23)
    w.string(error.sqlState)
  }
  w.string(error.message)
  w.end()
}

/** Writes an EOF packet (the old form, whatever the client's DEPRECATE_EOF says). */
export function writeEof(w: PacketWriter, caps: number, warnings: number, status: number): void {
  w.begin()
  w.u8(EOF_HEADER)
  if (caps & Capability.PROTOCOL_41) {
    w.u16(Math.min(warnings, 0xffff))
    w.u16(status)
  }
  w.end()
}

/** Ends rows, a COM_SET_OPTION or a COM_FIELD_LIST: EOF, or OK headed 0xFE under DEPRECATE_EOF. */
export function writeResultEnd(w: PacketWriter, caps: number, status: number, warnings: number, tracked?: Buffer): void {
  if (!(caps & Capability.DEPRECATE_EOF)) {
    writeEof(w, caps, warnings, status)
    return
  }
  const ok: OkPacket = { affectedRows: 0, insertId: 0, status, warnings }
  if (tracked !== undefined) ok.tracked = tracked
  writeOkBody(w, caps, EOF_HEADER, ok)
}

/** Starts a result set of n columns (n > 0; a statement without columns answers OK). */
export function writeColumnCount(w: PacketWriter, caps: number, n: number): void {
  w.begin()
  // 1 = full metadata follows; the gateway never leaves it out.
  if (caps & Capability.OPTIONAL_RESULTSET_METADATA) w.u8(1)
  w.lenenc(n)
  w.end()
}

/** Writes one column definition; strings go out as UTF-8. */
export function writeColumnDefinition(w: PacketWriter, column: ColumnDefinition, withDefault = false): void {
  w.begin()
  w.lenencString('def')
  for (const name of [column.schema, column.table, column.orgTable, column.name, column.orgName]) {
    const bytes = column.encode?.(name)
    if (bytes === undefined) w.lenencString(name)
    else w.lenencBytes(bytes, 0, bytes.length)
  }
  w.u8(0x0c)
  w.u16(column.charset)
  w.u32(column.length)
  w.u8(column.type)
  w.u16(column.flags)
  w.u8(column.decimals)
  w.u16(0)
  if (withDefault) {
    if (column.defaultValue === undefined) w.null()
    else w.lenencString(column.defaultValue)
  }
  w.end()
}

/** Ends the column definitions: an EOF, or nothing under DEPRECATE_EOF. */
export function writeDefinitionsEnd(w: PacketWriter, caps: number, status: number, warnings = 0): void {
  if (!(caps & Capability.DEPRECATE_EOF)) writeEof(w, caps, warnings, status)
}

/** Writes column count, definitions and their end. */
export function writeResultHeader(w: PacketWriter, caps: number, columns: readonly ColumnDefinition[], status: number, warnings = 0): void {
  writeColumnCount(w, caps, columns.length)
  for (const column of columns) writeColumnDefinition(w, column)
  writeDefinitionsEnd(w, caps, status, warnings)
}

/** Writes one row of a text result set; undefined is not a value, null is NULL. */
export function writeTextRow(w: PacketWriter, values: readonly (string | Uint8Array | null)[]): void {
  w.begin()
  for (const value of values) {
    if (value === null) w.null()
    else if (typeof value === 'string') w.lenencString(value)
    else w.lenencBytes(value)
  }
  w.end()
}

/** Begins a row of a binary result set and clears its NULL bitmap; write the non-NULL values in order, then `w.end()`. */
export function beginBinaryRow(w: PacketWriter, columns: number): void {
  w.begin()
  const size = 1 + ((columns + 9) >> 3)
  const at = w.reserve(size)
  w.buffer.fill(0, at, at + size)
}

/** Marks column `index` of the open binary row as NULL. */
export function setBinaryNull(w: PacketWriter, index: number): void {
  const bit = index + 2
  const at = w.payloadStart + 1 + (bit >> 3)
  w.buffer[at] = (w.buffer[at] as number) | (1 << (bit & 7))
}

export interface PrepareOk {
  id: number
  parameters: readonly ColumnDefinition[]
  columns: readonly ColumnDefinition[]
  warnings: number
  status: number
}

/** Writes the whole answer to COM_STMT_PREPARE. */
export function writePrepareOk(w: PacketWriter, caps: number, answer: PrepareOk): void {
  w.begin()
  w.u8(0)
  w.u32(answer.id)
  w.u16(answer.columns.length)
  w.u16(answer.parameters.length)
  w.u8(0)
  w.u16(Math.min(answer.warnings, 0xffff))
  if (caps & Capability.OPTIONAL_RESULTSET_METADATA) w.u8(1)
  w.end()
  for (const definitions of [answer.parameters, answer.columns]) {
    if (definitions.length === 0) continue
    for (const column of definitions) writeColumnDefinition(w, column)
    writeDefinitionsEnd(w, caps, answer.status)
  }
}

/** Asks the client for the content of a local file. */
export function writeLocalInfile(w: PacketWriter, name: string): void {
  w.begin()
  w.u8(0xfb)
  w.string(name)
  w.end()
}

/** Writes the answer to COM_STATISTICS: the plain text alone. */
export function writeStatistics(w: PacketWriter, text: string): void {
  w.begin()
  w.string(text)
  w.end()
}

/** Session changes that an OK packet reports (MySQL manual, "Server Tracking of Client Session State"). */
export interface TrackedState {
  readonly variables?: readonly (readonly [name: string, value: string])[]
  readonly schema?: string
  readonly stateChanged?: boolean
  /** The statement(s) that would start the current transaction again. */
  readonly transactionCharacteristics?: string
  /** Eight letters, for example `T_______`. */
  readonly transactionState?: string
}

/** Takes what changed; returns the blocks for `OkPacket.tracked`, empty when nothing did. */
export function encodeTracked(state: TrackedState): Buffer {
  const blocks: Buffer[] = []
  for (const [name, value] of state.variables ?? []) blocks.push(block(TrackCode.SYSTEM_VARIABLES, lenencText(name), lenencText(value)))
  if (state.schema !== undefined) blocks.push(block(TrackCode.SCHEMA, lenencText(state.schema)))
  if (state.stateChanged) blocks.push(block(TrackCode.STATE_CHANGE, lenencText('1')))
  if (state.transactionCharacteristics !== undefined)
    blocks.push(block(TrackCode.TRANSACTION_CHARACTERISTICS, lenencText(state.transactionCharacteristics)))
  if (state.transactionState !== undefined) blocks.push(block(TrackCode.TRANSACTION_STATE, lenencText(state.transactionState)))
  return Buffer.concat(blocks)
}

function block(code: number, ...parts: Buffer[]): Buffer {
  const data = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([code]), lenencLength(data.length), data])
}

function lenencText(text: string): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([lenencLength(bytes.length), bytes])
}

function lenencLength(n: number): Buffer {
  if (n < 0xfb) return Buffer.from([n])
  if (n < 0x10000) return Buffer.from([0xfc, n, n >>> 8])
  if (n < 0x1000000) return Buffer.from([0xfd, n, n >>> 8, n >>> 16])
  const wide = Buffer.alloc(9)
  wide[0] = 0xfe
  wide.writeBigUInt64LE(BigInt(n), 1)
  return wide
}
