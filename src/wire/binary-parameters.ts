import { mysqlError } from '../errors/mysql-error.ts'
import { Capability, CursorFlag, TypeCode, UNSIGNED_PARAMETER } from './constants.ts'
import { PayloadReader } from './payload-reader.ts'

/** One bound value of COM_STMT_EXECUTE or of a query attribute; `type` is the wire type code without the unsigned bit. */
export type BinaryParameter =
  | { readonly kind: 'null' }
  | { readonly kind: 'integer'; readonly type: number; readonly unsigned: boolean; readonly value: number | bigint }
  | { readonly kind: 'double'; readonly type: number; readonly value: number }
  | { readonly kind: 'decimal'; readonly text: string }
  /** Strings in the client's character set, blobs, JSON, BIT, ENUM, SET, geometry: the type code tells text from bytes. */
  | { readonly kind: 'bytes'; readonly type: number; readonly value: Buffer }
  | {
      readonly kind: 'datetime'
      /** DATE, DATETIME or TIMESTAMP. */
      readonly type: number
      readonly year: number
      readonly month: number
      readonly day: number
      readonly hour: number
      readonly minute: number
      readonly second: number
      readonly microsecond: number
    }
  | {
      readonly kind: 'time'
      readonly negative: boolean
      readonly days: number
      readonly hours: number
      readonly minutes: number
      readonly seconds: number
      readonly microseconds: number
    }

export interface QueryAttribute {
  readonly name: string
  readonly value: BinaryParameter
}

export interface ExecuteParameters {
  /** One per statement parameter: type code, plus 0x8000 for unsigned; keep them for the next execution. */
  readonly types: readonly number[]
  readonly values: readonly BinaryParameter[]
  readonly attributes: readonly QueryAttribute[]
}

const NULL_PARAMETER: BinaryParameter = { kind: 'null' }
const NO_ATTRIBUTES: readonly QueryAttribute[] = []

/**
 * Takes a whole COM_STMT_EXECUTE payload, the offset after its iteration count, the number of `?` of the statement, the types of the last
 * execution, the client's capabilities and the values that came by COM_STMT_SEND_LONG_DATA (index → bytes).
 * Throws ER_MALFORMED_PACKET, or ER_WRONG_ARGUMENTS when types were never sent or the counts do not agree.
 */
export function parseExecuteParameters(
  payload: Buffer,
  offset: number,
  count: number,
  previousTypes: readonly number[] | undefined,
  caps: number,
  longData?: ReadonlyMap<number, Buffer>,
): ExecuteParameters {
  const flags = payload[5] as number
  const named = (caps & Capability.QUERY_ATTRIBUTES) !== 0
  const counted = named && (flags & CursorFlag.PARAMETER_COUNT_AVAILABLE) !== 0
  if (count === 0 && !counted) return { types: [], values: [], attributes: NO_ATTRIBUTES }
  const r = new PayloadReader(payload, offset)
  const total = counted ? r.length() : count
  if (total < count) throw wrongArguments()
  if (total === 0) return { types: [], values: [], attributes: NO_ATTRIBUTES }
  const nulls = r.bytes((total + 7) >> 3)
  const newTypes = r.u8() === 1
  const names: string[] = []
  let types: number[]
  if (newTypes) {
    types = []
    for (let i = 0; i < total; i++) {
      types.push(r.u16())
      if (named) names.push(r.lenencString())
    }
  } else {
    if (previousTypes === undefined || previousTypes.length < total) throw wrongArguments()
    types = previousTypes.slice(0, total)
  }
  const values: BinaryParameter[] = []
  for (let i = 0; i < total; i++) {
    const type = types[i] as number
    const long = longData?.get(i)
    if (long !== undefined && i < count) values.push({ kind: 'bytes', type: type & 0xff, value: long })
    else if ((nulls[i >> 3] as number) & (1 << (i & 7))) values.push(NULL_PARAMETER)
    else values.push(readBinaryValue(r, type))
  }
  if (total === count) return { types, values, attributes: NO_ATTRIBUTES }
  const attributes = values.slice(count).map((value, i) => ({ name: names[count + i] ?? '', value }))
  return { types: types.slice(0, count), values: values.slice(0, count), attributes }
}

function wrongArguments(): Error {
  return mysqlError('ER_WRONG_ARGUMENTS', 'mysqld_stmt_execute')
}

/** Reads the attribute block that precedes the text of COM_QUERY under QUERY_ATTRIBUTES. */
export function readQueryAttributes(r: PayloadReader): readonly QueryAttribute[] {
  const count = r.lenenc()
  // The number of parameter sets is 1 in every version so far.
  const sets = r.lenenc()
  if (sets !== 1) throw mysqlError('ER_MALFORMED_PACKET')
  if (count === 0) return NO_ATTRIBUTES
  // Each attribute takes at least three bytes, so a lying count ends here.
  if (typeof count === 'bigint' || count > r.remaining) throw mysqlError('ER_MALFORMED_PACKET')
  const nulls = r.bytes((count + 7) >> 3)
  if (r.u8() !== 1) throw mysqlError('ER_MALFORMED_PACKET')
  const types: number[] = []
  const names: string[] = []
  for (let i = 0; i < count; i++) {
    types.push(r.u16())
    names.push(r.lenencString())
  }
  return names.map((name, i) => {
    const isNull = (nulls[i >> 3] as number) & (1 << (i & 7))
    return { name, value: isNull ? NULL_PARAMETER : readBinaryValue(r, types[i] as number) }
  })
}

/** Reads one value in the binary format; `type` may carry the unsigned bit. Throws ER_MALFORMED_PACKET for types that no client can bind. */
export function readBinaryValue(r: PayloadReader, type: number): BinaryParameter {
  const unsigned = (type & UNSIGNED_PARAMETER) !== 0
  const code = type & 0xff
  switch (code) {
    case TypeCode.NULL:
      return NULL_PARAMETER
    case TypeCode.BOOL:
    case TypeCode.TINY:
      return { kind: 'integer', type: code, unsigned, value: unsigned ? r.u8() : r.i8() }
    case TypeCode.SHORT:
    case TypeCode.YEAR:
      return { kind: 'integer', type: code, unsigned, value: unsigned ? r.u16() : r.i16() }
    case TypeCode.LONG:
    case TypeCode.INT24:
      return { kind: 'integer', type: code, unsigned, value: unsigned ? r.u32() : r.i32() }
    case TypeCode.LONGLONG:
      return { kind: 'integer', type: code, unsigned, value: narrow(unsigned ? r.u64() : r.i64()) }
    case TypeCode.FLOAT:
      return { kind: 'double', type: code, value: r.f32() }
    case TypeCode.DOUBLE:
      return { kind: 'double', type: code, value: r.f64() }
    case TypeCode.DECIMAL:
    case TypeCode.NEWDECIMAL:
      return { kind: 'decimal', text: r.lenencBytes().toString('latin1') }
    case TypeCode.DATE:
    case TypeCode.NEWDATE:
    case TypeCode.DATETIME:
    case TypeCode.DATETIME2:
    case TypeCode.TIMESTAMP:
    case TypeCode.TIMESTAMP2:
      return readDatetime(r, code)
    case TypeCode.TIME:
    case TypeCode.TIME2:
      return readTime(r)
    case TypeCode.VARCHAR:
    case TypeCode.VAR_STRING:
    case TypeCode.STRING:
    case TypeCode.TINY_BLOB:
    case TypeCode.MEDIUM_BLOB:
    case TypeCode.LONG_BLOB:
    case TypeCode.BLOB:
    case TypeCode.BIT:
    case TypeCode.ENUM:
    case TypeCode.SET:
    case TypeCode.JSON:
    case TypeCode.GEOMETRY:
    case TypeCode.VECTOR:
      return { kind: 'bytes', type: code, value: r.lenencBytes() }
    default:
      throw mysqlError('ER_MALFORMED_PACKET')
  }
}

function narrow(value: bigint): number | bigint {
  return value >= -0x1fffffffffffffn && value <= 0x1fffffffffffffn ? Number(value) : value
}

const DATETIME_TYPES: Readonly<Record<number, number>> = {
  [TypeCode.NEWDATE]: TypeCode.DATE,
  [TypeCode.DATETIME2]: TypeCode.DATETIME,
  [TypeCode.TIMESTAMP2]: TypeCode.TIMESTAMP,
}

function readDatetime(r: PayloadReader, code: number): BinaryParameter {
  const length = r.u8()
  if (length !== 0 && length !== 4 && length !== 7 && length !== 11) throw mysqlError('ER_MALFORMED_PACKET')
  const year = length > 0 ? r.u16() : 0
  const month = length > 0 ? r.u8() : 0
  const day = length > 0 ? r.u8() : 0
  const hour = length > 4 ? r.u8() : 0
  const minute = length > 4 ? r.u8() : 0
  const second = length > 4 ? r.u8() : 0
  const microsecond = length > 7 ? r.u32() : 0
  return { kind: 'datetime', type: DATETIME_TYPES[code] ?? code, year, month, day, hour, minute, second, microsecond }
}

function readTime(r: PayloadReader): BinaryParameter {
  const length = r.u8()
  if (length !== 0 && length !== 8 && length !== 12) throw mysqlError('ER_MALFORMED_PACKET')
  const negative = length > 0 ? r.u8() !== 0 : false
  const days = length > 0 ? r.u32() : 0
  const hours = length > 0 ? r.u8() : 0
  const minutes = length > 0 ? r.u8() : 0
  const seconds = length > 0 ? r.u8() : 0
  const microseconds = length > 8 ? r.u32() : 0
  return { kind: 'time', negative, days, hours, minutes, seconds, microseconds }
}
