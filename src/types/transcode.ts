/**
 * PostgreSQL DataRow bytes to MySQL row bytes. What a column needs is decided once, when its plan is made; a row then runs through an array of closures,
 * and no cell becomes a string or an object on the usual paths.
 */
import { setBinaryNull } from '../wire/responses.ts'
import type { PacketWriter } from '../wire/packet-writer.ts'
import type { ResultColumn } from './column-definition.ts'
import { textEncoder } from './charset-encode.ts'
import { collationByName } from './collation-table.ts'
import { hasLongNumber, jsonText } from './json-document.ts'
import { writeBits, writeDecimal, writeIntegerBinary, writeSwapped } from './number-cell.ts'
import { arrived, nulBytes } from '../base/nul.ts'
import { doubleText, fixedText, floatText, writeFloat } from './number-text.ts'
import * as moment from './temporal-cell.ts'
import { familyOf, isText } from './type.ts'
import type { MySqlType, Repr } from './type.ts'

export type Protocol = 'text' | 'binary'
/** Writes one row, a whole packet, from a DataRow body buffer[start, end): int16 count, then int32 length (-1 = NULL) and bytes of each column. */
export type RowTranscoder = (w: PacketWriter, buffer: Buffer, start: number, end: number) => void

export interface TranscodeOptions {
  /** character_set_results; text goes out as UTF-8 without it, in each column's own character set with `binary` */
  readonly charset?: string
  /** sql_mode PAD_CHAR_TO_FULL_LENGTH */
  readonly padChar?: boolean
}

/** Writes one value that is not NULL: buffer[start, end) in the column's result format. */
type Cell = (w: PacketWriter, buffer: Buffer, start: number, end: number) => void

/** Takes columns and the protocol of the rows to write; returns the format to ask PostgreSQL for, per column: 0 text, 1 binary. */
export function resultFormats(columns: readonly ResultColumn[], protocol: Protocol): (0 | 1)[] {
  return columns.map((column) => formatOf(column.type, column.repr, protocol))
}

function formatOf(type: MySqlType, repr: Repr, protocol: Protocol): 0 | 1 {
  switch (repr) {
    case 'bytea': case 'date': case 'timestamp': case 'time':
      return 1
    case 'bool': case 'int':
      return protocol === 'binary' && intWidth(type) > 0 ? 1 : 0
    case 'float4': case 'float8':
      return protocol === 'binary' && familyOf(type) === 'real' ? 1 : 0
    // timestamptz needs the session's time zone, which PostgreSQL's text has applied; the others are no cheaper in binary.
    case 'numeric': case 'text': case 'bpchar': case 'timestamptz': case 'jsonb': case 'unknown':
      return 0
  }
}

/** Takes the columns of a result asked for with `resultFormats(columns, 'text')`; returns the writer of its text rows. */
export function compileTextRow(columns: readonly ResultColumn[], options: TranscodeOptions = {}): RowTranscoder {
  // a YEAR that was computed has no leading zeros
  const cells = columns.map((column) => (column.type.name === 'year' && column.orgName === '' && column.repr === 'int' ? copy : zerofilled(textCell(column.type, column.repr, options), column.type)))
  const plain = cells.map((cell) => cell === copy)
  const careful = cells.map((cell, i) => withNul(cell, (columns[i] as ResultColumn).repr))
  const n = cells.length
  return (w, buffer, start) => {
    const { suspect } = arrived
    let at = start + 2
    w.begin()
    for (let i = 0; i < n; i++) {
      const length = ((buffer[at] as number) << 24) | ((buffer[at + 1] as number) << 16) | ((buffer[at + 2] as number) << 8) | (buffer[at + 3] as number)
      at += 4
      if (length < 0) w.null()
      else {
        if (suspect) (careful[i] as Cell)(w, buffer, at, at + length)
        else if (plain[i]) w.lenencBytes(buffer, at, at + length)
        else (cells[i] as Cell)(w, buffer, at, at + length)
        at += length
      }
    }
    w.end()
  }
}

/** Takes the columns of a result asked for with `resultFormats(columns, 'binary')`; returns the writer of its binary rows. */
export function compileBinaryRow(columns: readonly ResultColumn[], options: TranscodeOptions = {}): RowTranscoder {
  const plain = columns.map((column) => binaryCell(column.type, column.repr, options))
  const careful = plain.map((cell, i) => withNul(cell, (columns[i] as ResultColumn).repr))
  const n = plain.length
  const head = 1 + ((n + 9) >> 3)
  return (w, buffer, start) => {
    const cells = arrived.suspect ? careful : plain
    let at = start + 2
    w.begin()
    const from = w.reserve(head)
    for (let i = 0; i < head; i++) w.buffer[from + i] = 0
    for (let i = 0; i < n; i++) {
      const length = ((buffer[at] as number) << 24) | ((buffer[at + 1] as number) << 16) | ((buffer[at + 2] as number) << 8) | (buffer[at + 3] as number)
      at += 4
      if (length < 0) setBinaryNull(w, i)
      else {
        ;(cells[i] as Cell)(w, buffer, at, at + length)
        at += length
      }
    }
    w.end()
  }
}

// ---------------------------------------------------------------- text rows

/** The cell of what PostgreSQL sends as text, where a NUL may be in it. */
function withNul(cell: Cell, repr: Repr): Cell {
  if (repr !== 'text' && repr !== 'bpchar' && repr !== 'unknown' && repr !== 'jsonb') return cell
  const nul = repr === 'jsonb' ? '\\u0000' : '\0'
  return (w, buffer, start, end) => {
    const bytes = nulBytes(buffer, start, end, nul)
    if (bytes === undefined) cell(w, buffer, start, end)
    else cell(w, bytes, 0, bytes.length)
  }
}

const copy: Cell = (w, buffer, start, end) => w.lenencBytes(buffer, start, end)

const bool: Cell = (w, buffer, start) => {
  const at = w.reserve(2)
  w.buffer[at] = 1
  w.buffer[at + 1] = buffer[start] === 0x74 ? 0x31 : 0x30
}

const json: Cell = (w, buffer, start, end) => {
  if (end - start > 16 && hasLongNumber(buffer, start, end)) w.lenencString(jsonText(buffer.toString('utf8', start, end)))
  else w.lenencBytes(buffer, start, end)
}

/** CHAR loses its trailing spaces when it is read (manual: The CHAR and VARCHAR Types). */
const trimmed: Cell = (w, buffer, start, end) => {
  let to = end
  while (to > start && buffer[to - 1] === 0x20) to--
  w.lenencBytes(buffer, start, to)
}

const padded = (length: number): Cell => (w, buffer, start, end) => {
  let missing = length
  for (let i = start; i < end; i++) if (((buffer[i] as number) & 0xc0) !== 0x80) missing--
  if (missing <= 0) return w.lenencBytes(buffer, start, end)
  w.lenenc(end - start + missing)
  w.bytes(buffer, start, end)
  const at = w.reserve(missing)
  w.buffer.fill(0x20, at, at + missing)
}

const year: Cell = (w, buffer, start, end) => {
  const at = w.reserve(5)
  const b = w.buffer
  b[at] = 4
  for (let i = 4, from = end - 1; i > 0; i--, from--) b[at + i] = from >= start ? (buffer[from] as number) : 0x30
}

function textCell(type: MySqlType, repr: Repr, options: TranscodeOptions): Cell {
  const digits = fractionDigits(type)
  switch (repr) {
    case 'bool': return bool
    case 'int':
      if (type.name === 'year') return year
      if (type.name === 'bit') return bits(type)
      return type.name === 'decimal' && type.decimals > 0 ? decimal(type) : copy
    case 'numeric':
      if (type.name === 'bit') return bits(type)
      if (type.name === 'double' || type.name === 'float') return real(type)
      if (type.name === 'decimal') return decimal(type)
      return familyOf(type) === 'int' ? integer : copy
    case 'float4': case 'float8':
      return type.name === 'decimal' ? rounded(type.decimals) : real(type)
    case 'text': case 'bpchar': case 'unknown':
      return characters(type, options)
    case 'jsonb': return isText(type) ? encoded(json, type, options) : json
    case 'bytea': return copy
    case 'date': case 'timestamp': {
      const read = repr === 'date' ? moment.readDate : moment.readTimestamp
      if (type.name === 'date' || (repr === 'date' && !isMoment(type))) {
        return (w, buffer, start) => {
          read(buffer, start)
          moment.writeDateText(w)
        }
      }
      if (type.name === 'time') {
        return (w, buffer, start) => {
          read(buffer, start)
          moment.timeOfDay()
          moment.writeTimeText(w, digits)
        }
      }
      return (w, buffer, start) => {
        read(buffer, start)
        moment.writeDateTimeText(w, digits)
      }
    }
    case 'timestamptz':
      return (w, buffer, start, end) => {
        if (!moment.readMomentText(buffer, start, end)) w.lenencBytes(buffer, start, end)
        else if (type.name === 'date') moment.writeDateText(w)
        else if (type.name === 'time') {
          moment.timeOfDay()
          moment.writeTimeText(w, digits)
        } else moment.writeDateTimeText(w, digits)
      }
    case 'time':
      return (w, buffer, start) => {
        moment.readInterval(buffer, start)
        moment.writeTimeText(w, digits)
      }
  }
}

const isMoment = (type: MySqlType): boolean => familyOf(type) === 'datetime'
/** Digits after the second that the column shows; a string made of a moment shows them all. */
const fractionDigits = (type: MySqlType): number => (type.name === 'time' || isMoment(type) ? Math.min(type.decimals, 6) : 0)

const integer: Cell = (w, buffer, start, end) => writeDecimal(w, buffer, start, end, 0)
const decimal = (type: MySqlType): Cell => {
  const scale = type.decimals
  return (w, buffer, start, end) => writeDecimal(w, buffer, start, end, scale)
}
const bits = (type: MySqlType): Cell => {
  const bytes = (type.length + 7) >> 3
  return (w, buffer, start, end) => writeBits(w, buffer, start, end, bytes)
}
const rounded = (decimals: number): Cell => (w, buffer, start, end) => w.lenencString(fixedText(numberOf(buffer, start, end), decimals))
const numberOf = (buffer: Buffer, start: number, end: number): number => Number(buffer.toString('latin1', start, end))

function real(type: MySqlType): Cell {
  if (isFixed(type)) return rounded(type.decimals)
  if (type.name === 'float') return (w, buffer, start, end) => writeFloat(w, buffer, start, end, 6)
  return (w, buffer, start, end) => {
    // Up to fifteen digits, and no exponent or NaN: PostgreSQL's spelling is MySQL's.
    if (end - start < 16 && plainNumber(buffer, start, end)) w.lenencBytes(buffer, start, end)
    else writeFloat(w, buffer, start, end, 17)
  }
}

const isFixed = (type: MySqlType): boolean => familyOf(type) === 'real' && type.decimals < 31

function plainNumber(buffer: Buffer, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((buffer[i] as number) > 0x39) return false
  return true
}

function characters(type: MySqlType, options: TranscodeOptions): Cell {
  if (type.name !== 'char') return encoded(copy, type, options)
  return encoded(options.padChar ? padded(type.length) : trimmed, type, options)
}

function encoded(cell: Cell, type: MySqlType, options: TranscodeOptions): Cell {
  const charset = options.charset === 'binary' ? collationByName(type.collation)?.charset : options.charset
  const encode = isText(type) && type.collation !== 'binary' ? textEncoder(charset) : undefined
  if (encode === undefined) return cell
  // the first byte that differs from UTF-8
  const least = charset === 'utf8mb3' ? 0xf0 : charset === 'ucs2' || charset?.startsWith('utf') ? 0 : 0x80
  if (least === 0) {
    // spaces are no single bytes there
    const short = type.name === 'char' && !options.padChar
    return (w, buffer, start, end) => {
      const text = buffer.toString('utf8', start, end)
      const bytes = encode(short ? text.replace(/ +$/, '') : text)
      copy(w, bytes, 0, bytes.length)
    }
  }
  return (w, buffer, start, end) => {
    for (let i = start; i < end; i++) {
      if ((buffer[i] as number) >= least) {
        const bytes = encode(buffer.toString('utf8', start, end))
        return cell(w, bytes, 0, bytes.length)
      }
    }
    cell(w, buffer, start, end)
  }
}

function zerofilled(cell: Cell, type: MySqlType): Cell {
  if (!type.zerofill) return cell
  const width = type.length
  return (w, buffer, start, end) => {
    // The cell and its zeros fit into what is reserved, so that the chunk is not replaced between.
    w.position = w.reserve(512)
    const from = w.position
    cell(w, buffer, start, end)
    const length = w.buffer[from] as number
    if (length > 250 || length >= width) return
    w.buffer.copyWithin(from + 1 + width - length, from + 1, from + 1 + length)
    w.buffer.fill(0x30, from + 1, from + 1 + width - length)
    w.buffer[from] = width
    w.position = from + 1 + width
  }
}

// ---------------------------------------------------------------- binary rows

function intWidth(type: MySqlType): number {
  switch (type.name) {
    case 'tinyint': return 1
    case 'smallint': case 'year': return 2
    case 'mediumint': case 'int': return 4
    case 'bigint': return 8
    default: return 0
  }
}

function binaryCell(type: MySqlType, repr: Repr, options: TranscodeOptions): Cell {
  const width = intWidth(type)
  if (width > 0) {
    return repr === 'bool' || repr === 'int'
      ? (w, buffer, start, end) => writeSwapped(w, buffer, start, end, width)
      : (w, buffer, start, end) => writeIntegerBinary(w, buffer, start, end, width)
  }
  const digits = fractionDigits(type)
  switch (familyOf(type)) {
    case 'real': return binaryReal(type, repr)
    case 'date': case 'datetime': {
      const date = type.name === 'date'
      if (repr === 'date' || repr === 'timestamp') {
        const read = repr === 'date' ? moment.readDate : moment.readTimestamp
        return (w, buffer, start) => {
          read(buffer, start)
          moment.writeMomentBinary(w, date, digits)
        }
      }
      if (repr === 'time') break
      return (w, buffer, start, end) => {
        if (moment.readMomentText(buffer, start, end)) moment.writeMomentBinary(w, date, digits)
        else w.u8(0)
      }
    }
    case 'time':
      if (repr === 'time') {
        return (w, buffer, start) => {
          moment.readInterval(buffer, start)
          moment.writeTimeBinary(w, digits)
        }
      }
      if (repr === 'date' || repr === 'timestamp') {
        const read = repr === 'date' ? moment.readDate : moment.readTimestamp
        return (w, buffer, start) => {
          read(buffer, start)
          moment.timeOfDay()
          moment.writeTimeBinary(w, digits)
        }
      }
      return (w, buffer, start, end) => {
        if (repr === 'timestamptz') {
          moment.readMomentText(buffer, start, end)
          moment.timeOfDay()
          moment.writeTimeBinary(w, digits)
        } else if (moment.readTimeText(buffer, start, end)) moment.writeTimeBinary(w, digits)
        else w.u8(0)
      }
  }
  // Everything else travels as in a text row.
  return zerofilled(textCell(type, repr, options), type)
}

function binaryReal(type: MySqlType, repr: Repr): Cell {
  const bytes = type.name === 'float' ? 4 : 8
  const sent = repr === 'float4' ? 4 : repr === 'float8' ? 8 : 0
  if (sent === bytes) return (w, buffer, start, end) => writeSwapped(w, buffer, start, end, bytes)
  if (sent === 8) return (w, buffer, start) => w.f32(buffer.readDoubleBE(start))
  if (sent === 4) return (w, buffer, start) => w.f64(buffer.readFloatBE(start))
  return (w, buffer, start, end) => {
    const value = repr === 'bool' ? Number(buffer[start] === 0x74) : numberOf(buffer, start, end)
    if (bytes === 4) w.f32(value)
    else w.f64(value)
  }
}

// ---------------------------------------------------------------- values of the gateway

/** Takes a finite number and its MySQL type (FLOAT, DOUBLE, with or without decimals); returns MySQL's text of it. */
export function realText(value: number, type: MySqlType): string {
  if (isFixed(type)) return fixedText(value, type.decimals)
  return type.name === 'float' ? floatText(value) : doubleText(value)
}
