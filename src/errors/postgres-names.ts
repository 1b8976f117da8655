import type { PgErrorFields } from '../base/pg-fields.ts'
import type { PgErrorContext } from './context.ts'
import { errorWithText } from './mysql-error.ts'
import type { MySqlError } from './mysql-error.ts'
import { quotedNames, splitQualified, unquote } from './postgres-fields.ts'

/** What one SQLSTATE becomes. */
export type Rule = (fields: PgErrorFields, context: PgErrorContext) => MySqlError

/** The answer when nothing better is known: no text of PostgreSQL, only its SQLSTATE. */
export const neutral: Rule = (fields) =>
  errorWithText(1105, `Unknown error (the storage server reported ${printable(fields.code)})`)

export const noContext: PgErrorContext = { statement: 'other', database: '' }

function printable(code: string): string {
  return /^[0-9A-Z]{5}$/.test(code) ? code : 'XX000'
}

export function lastName(name: string | undefined): string {
  return name === undefined ? '' : splitQualified(name).name
}

export function databaseName(schema: string | undefined, context: PgErrorContext): string {
  if (schema === undefined || schema === '') return context.database
  return context.databaseOf?.(schema) ?? schema
}

/** Index and constraint names are per table in MySQL and per schema in PostgreSQL: `t__name` inside, `name` for clients. */
export function plainKeyName(table: string, name: string): string {
  const own = name.startsWith(`${table}__`) ? name.slice(table.length + 2) : name
  return own === 'PRIMARY' || own === 'pkey' || name === `${table}_pkey` ? 'PRIMARY' : own
}

export function constraintName(fields: PgErrorFields, context: PgErrorContext): string {
  const name = fields.constraint ?? quotedNames(fields.message).at(-1) ?? ''
  const table = fields.table ?? context.table ?? ''
  return context.keyName?.(fields.schema ?? '', table, name) ?? plainKeyName(table, name)
}

/** `column "c" does not exist`, `column t.c does not exist`, `column "c" of relation "t" does not exist`. */
export function columnName(fields: PgErrorFields): string {
  const dotted = /column ((?:"(?:[^"]|"")*"|[^\s".]+)(?:\.(?:"(?:[^"]|"")*"|[^\s".]+))+)/.exec(fields.message)?.[1]
  if (dotted !== undefined) return (dotted.match(/"(?:[^"]|"")*"|[^.]+/g) ?? []).map(unquote).join('.')
  return fields.column ?? quotedNames(fields.message)[0] ?? ''
}

export function routineName(fields: PgErrorFields, context: PgErrorContext): string {
  const found = /function ([^\s(]+)\(/.exec(fields.message)?.[1] ?? quotedNames(fields.message)[0] ?? ''
  const parts = splitQualified(found)
  return `${databaseName(parts.schema, context)}.${parts.name}`
}
