/** How names, literals and types are spelt. Everything here works on byte strings, as the parser does. */
import type { AccountName, CastType, DataType, QualifiedName } from '../ast.ts'
import { sourceFromUtf8, T, TokenStream, defaultParseOptions } from '../lexer.ts'

export interface PrintOptions {
  /** Every literal becomes `?`: for logs. */
  readonly redact?: boolean
  /** Under sql_mode NO_BACKSLASH_ESCAPES the text must not use backslashes as escapes. */
  readonly noBackslashEscapes?: boolean
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '\\0',
  "'": "\\'",
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\x1a': '\\Z',
}

/** Takes a decoded name; returns it in backticks. */
export function name(text: string): string {
  return `\`${sourceFromUtf8(text).replaceAll('`', '``')}\``
}

export function names(list: readonly string[]): string {
  return list.map(name).join(', ')
}

/** `schema`.`name` */
export function qualified(q: { readonly schema?: string; readonly name: string }): string {
  return q.schema === undefined ? name(q.name) : `${name(q.schema)}.${name(q.name)}`
}

export function qualifiedList(list: readonly QualifiedName[]): string {
  return list.map(qualified).join(', ')
}

/** Takes the bytes of a string; returns the literal. */
export function quote(bytes: string, o: PrintOptions): string {
  if (o.redact === true) return '?'
  if (o.noBackslashEscapes === true) return `'${bytes.replaceAll("'", "''")}'`
  return `'${bytes.replace(/[\0'\\\n\r\x1a]/g, (c) => ESCAPES[c] ?? c)}'`
}

/** Takes decoded text; returns the literal. */
export function text(value: string, o: PrintOptions): string {
  return quote(sourceFromUtf8(value), o)
}

/** Takes a number's text; returns it, or `?`. */
export function number(value: string | number, o: PrintOptions): string {
  return o.redact === true ? '?' : String(value)
}

/** `@x`; the name is quoted unless it is plain. */
export function userVariable(variable: string): string {
  if (variable === '') return '@'
  return /^[A-Za-z0-9_$.]+$/.test(variable) ? `@${variable}` : `@${name(variable)}`
}

/** A system variable's name, which may have a component before its dot. */
export function variableName(variable: string): string {
  return variable.split('.').map((part) => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(part) ? part : name(part))).join('.')
}

/** Like variableName, in backticks, so that no part is ever a keyword. */
export function quotedVariableName(variable: string): string {
  return variable.split('.').map(name).join('.')
}

export function account(a: AccountName): string {
  if (a.current === true) return 'CURRENT_USER()'
  return `${a.user === '' ? "''" : name(a.user)}@${a.host === '' ? "''" : name(a.host)}`
}

/** Charset and collation names are plain words; anything else is quoted. */
export function charset(value: string): string {
  return /^[a-z0-9_]+$/.test(value) ? value : name(value)
}

/** BINARY is reserved, and some places take it as a collation only in backticks. */
export function collation(value: string): string {
  return value === 'binary' ? name(value) : charset(value)
}

const NATIONAL: Readonly<Record<string, string>> = { char: 'national char', varchar: 'national varchar' }

/** A column type as SHOW CREATE TABLE writes it. */
export function dataType(type: DataType, o: PrintOptions): string {
  let out: string = type.national === true ? (NATIONAL[type.name] ?? type.name) : type.name
  if (type.values !== undefined) out += `(${type.values.map((value) => quote(value, o)).join(',')})`
  else out += lengths(type)
  if (type.unsigned === true) out += ' unsigned'
  if (type.zerofill === true) out += ' zerofill'
  if (type.charset !== undefined && type.national !== true) out += ` CHARACTER SET ${charset(type.charset)}`
  if (type.binaryAttribute === true) out += ' BINARY'
  if (type.collation !== undefined) out += ` COLLATE ${collation(type.collation)}`
  return out
}

/** Lengths that no server accepts are still read, and may be beyond what a number prints without an exponent. */
function lengths(type: { readonly length?: number; readonly scale?: number }): string {
  if (type.length === undefined) return ''
  return type.scale === undefined ? `(${BigInt(type.length)})` : `(${BigInt(type.length)},${BigInt(type.scale)})`
}

export function castType(type: CastType): string {
  let out = type.name + lengths(type)
  if (type.charset !== undefined) out += ` charset ${charset(type.charset)}`
  return out
}

const LITERALS: ReadonlySet<number> = new Set([T.string, T.national, T.int, T.decimal, T.double, T.hex, T.bit])

/** Takes the text of a statement that is kept whole; returns it, its literals as `?` when that is asked for. */
export function raw(source: string, o: PrintOptions): string {
  if (o.redact !== true) return source
  const stream = new TokenStream(source, { ...defaultParseOptions, noBackslashEscapes: o.noBackslashEscapes === true })
  let out = ''
  let from = 0
  for (let i = 0; i < stream.types.length; i++) {
    const type = stream.types[i]
    if (type === undefined || !LITERALS.has(type)) continue
    out += `${source.slice(from, stream.starts[i])}?`
    from = stream.ends[i] ?? source.length
  }
  return out + source.slice(from)
}
