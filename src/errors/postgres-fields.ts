import type { PgErrorFields } from '../base/pg-fields.ts'

/** `Key (a, b)=(1, x) already exists.`: column texts as PostgreSQL prints them and the values, undefined when not told. */
export interface KeyDetail {
  readonly columns: readonly string[]
  readonly values: readonly string[] | undefined
}

/** Takes the DETAIL of a key violation; returns its columns and values. Values are split by the number of columns: they come unescaped. */
export function keyOfDetail(detail: string | undefined): KeyDetail | undefined {
  const open = detail?.indexOf('(') ?? -1
  if (detail === undefined || open < 0) return undefined
  const [columns, after] = splitList(detail, open + 1)
  if (!detail.startsWith('=(', after)) return { columns, values: undefined }
  const from = after + 2
  // The value may hold anything, so the closing parenthesis is the last one of the sentence.
  const to = detail.lastIndexOf(')')
  if (to < from) return { columns, values: undefined }
  const text = detail.slice(from, tailStart(detail, from) ?? to)
  return { columns, values: splitValues(text, columns.length) }
}

/** The end of the values when the sentence continues in one of the server's known ways: the tail may hold a parenthesis of a table name. */
function tailStart(detail: string, from: number): number | undefined {
  for (const tail of [
    ') already exists.',
    ') is not present in table "',
    ') is still referenced from table "',
    ') is referenced from table "',
    ') conflicts with ',
    ') is duplicated.',
  ]) {
    const at =
      tail === ') already exists.' || tail === ') is duplicated.'
        ? detail.endsWith(tail)
          ? detail.length - tail.length
          : -1
        : detail.lastIndexOf(tail)
    if (at >= from) return at
  }
  return undefined
}

function splitList(text: string, from: number): [string[], number] {
  const parts: string[] = []
  let depth = 0
  let start = from
  for (let i = from; i < text.length; i++) {
    const char = text[i]
    if (char === '"' || char === "'") {
      const close = text.indexOf(char, i + 1)
      if (close < 0) break
      i = close
    } else if (char === '(') depth++
    else if (char === ')') {
      if (depth === 0) {
        parts.push(unquote(text.slice(start, i)))
        return [parts, i + 1]
      }
      depth--
    } else if (char === ',' && depth === 0) {
      parts.push(unquote(text.slice(start, i)))
      start = i + 2
    }
  }
  parts.push(unquote(text.slice(start)))
  return [parts, text.length]
}

function splitValues(text: string, count: number): string[] {
  if (count <= 1) return [text]
  const pieces = text.split(', ')
  if (pieces.length <= count) return pieces
  return [...pieces.slice(0, count - 1), pieces.slice(count - 1).join(', ')]
}

/** Takes an identifier as PostgreSQL prints it; returns it without quotes. */
export function unquote(text: string): string {
  return text.length >= 2 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text
}

/** Takes a message; returns the quoted names in it, in order, whichever quotation marks its language uses. */
export function quotedNames(message: string): string[] {
  return [...message.matchAll(/"((?:[^"]|"")*)"|«\s?(.*?)\s?»|„(.*?)[“”]/g)].map((m) =>
    (m[1] ?? m[2] ?? m[3] ?? '').replaceAll('""', '"'),
  )
}

/** Takes a possibly qualified name (`s.t`); returns its last part and what precedes it. */
export function splitQualified(name: string): { schema: string | undefined; name: string } {
  const parts = name.match(/"(?:[^"]|"")*"|[^.]+/g) ?? [name]
  const last = unquote(parts[parts.length - 1] ?? name)
  const before = parts.length > 1 ? unquote(parts[parts.length - 2] ?? '') : undefined
  return { schema: before, name: last }
}

export interface ParameterAt {
  /** 1 for $1. */
  readonly number: number
  readonly value: string | undefined
}

/** Takes the fields; returns the parameter that the server says it was reading (`unnamed portal parameter $2 = '...'`). */
export function parameterOf(fields: PgErrorFields): ParameterAt | undefined {
  const found = fields.where === undefined ? null : /\$(\d+)(?: = '((?:[^']|'')*)')?/.exec(fields.where)
  if (found === null) return undefined
  const value = found[2]?.replaceAll("''", "'")
  return { number: Number(found[1]), value: value === '...' ? undefined : value }
}

export interface CopyAt {
  readonly line: number
  readonly column: string | undefined
  readonly value: string | undefined
}

/** Takes the fields; returns where COPY stood (`COPY t, line 2, column c: "999"`). */
export function copyOf(fields: PgErrorFields): CopyAt | undefined {
  const found =
    fields.where === undefined
      ? null
      : /^COPY [^\n]*?, line (\d+)(?:, column ([^:\n]+)(?:: "([^]*)")?)?/.exec(fields.where)
  if (found === null) return undefined
  return { line: Number(found[1]), column: found[2], value: found[3] }
}
