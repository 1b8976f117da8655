import { printable } from '../base/nul.ts'
import type { PgErrorFields } from '../base/pg-fields.ts'
import type { PgField, PgNotification } from './requests.ts'

/** Takes the body of an ErrorResponse or NoticeResponse; returns its fields. */
export function parseErrorFields(b: Buffer, start: number, end: number): PgErrorFields {
  const fields: PgErrorFields = { severity: '', code: '', message: '' }
  let p = start
  while (p < end && b[p] !== 0) {
    const type = b[p] as number
    const stop = endOfString(b, p + 1, end)
    const text = b.toString('utf8', p + 1, stop)
    p = stop + 1
    switch (type) {
      case 0x53: // S: translated; V is not, and comes second
        fields.severity ||= text
        break
      case 0x56: // V
        fields.severity = text
        break
      case 0x43: // C
        fields.code = text
        break
      case 0x4d: // M
        fields.message = printable(text)
        break
      case 0x44: // D
        fields.detail = printable(text)
        break
      case 0x48: // H
        fields.hint = text
        break
      case 0x50: // P
        fields.position = Number(text)
        break
      case 0x73: // s
        fields.schema = text
        break
      case 0x74: // t
        fields.table = text
        break
      case 0x63: // c
        fields.column = text
        break
      case 0x64: // d
        fields.dataType = text
        break
      case 0x6e: // n
        fields.constraint = text
        break
      case 0x57: // W
        fields.where = text
        break
      case 0x52: // R
        fields.routine = text
        break
      default: // p, q (internal query), F, L (source file and line): of no use here
    }
  }
  return fields
}

/** Takes the body of a RowDescription; returns its columns. */
export function parseRowDescription(b: Buffer, start: number, end: number): PgField[] {
  const count = b.readUInt16BE(start)
  const fields: PgField[] = []
  let p = start + 2
  for (let i = 0; i < count; i++) {
    const stop = endOfString(b, p, end)
    const name = b.toString('utf8', p, stop)
    p = stop + 1
    fields.push({
      name,
      tableOid: b.readUInt32BE(p),
      columnId: b.readInt16BE(p + 4),
      typeOid: b.readUInt32BE(p + 6),
      typmod: b.readInt32BE(p + 12),
      format: b.readInt16BE(p + 16),
    })
    p += 18
  }
  return fields
}

/** Takes the body of a ParameterStatus; returns name and value. */
export function parseParameterStatus(b: Buffer, start: number, end: number): [string, string] {
  const stop = endOfString(b, start, end)
  return [b.toString('utf8', start, stop), b.toString('utf8', stop + 1, endOfString(b, stop + 1, end))]
}

/** Takes the body of a NotificationResponse; returns it. */
export function parseNotification(b: Buffer, start: number, end: number): PgNotification {
  const stop = endOfString(b, start + 4, end)
  return {
    pid: b.readInt32BE(start),
    channel: b.toString('utf8', start + 4, stop),
    payload: b.toString('utf8', stop + 1, endOfString(b, stop + 1, end)),
  }
}

/** Takes the body of a DataRow in text format; returns its values as strings. For catalog queries, not for clients' rows. */
export function parseTextRow(b: Buffer, start: number): (string | null)[] {
  const count = b.readUInt16BE(start)
  const values: (string | null)[] = []
  let p = start + 2
  for (let i = 0; i < count; i++) {
    const length = b.readInt32BE(p)
    p += 4
    if (length < 0) {
      values.push(null)
      continue
    }
    values.push(b.toString('utf8', p, p + length))
    p += length
  }
  return values
}

/** Takes server_version, e.g. '15.18 (Debian …)' or '18beta1'; returns server_version_num, e.g. 150018. */
export function versionNumber(text: string): number {
  const [, major = '0', minor = '0'] = /^(\d+)(?:\.(\d+))?/.exec(text) ?? []
  return Number(major) * 10_000 + Number(minor)
}

function endOfString(b: Buffer, start: number, end: number): number {
  const at = b.indexOf(0, start)
  return at < 0 || at > end ? end : at
}
