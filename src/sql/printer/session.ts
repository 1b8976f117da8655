/** SET, SHOW and EXPLAIN. */
import type { Explain, SetItem, SetStatement, Show } from '../ast.ts'
import { printExpr } from './expression.ts'
import { printLimit } from './query.ts'
import { printStatement } from './statement.ts'
import { account, charset, collation, name, number, qualified, quotedVariableName, text, userVariable } from './text.ts'
import type { PrintOptions } from './text.ts'

type Print<K extends SetItem['kind']> = (item: Extract<SetItem, { readonly kind: K }>, o: PrintOptions) => string

export function printSet(s: SetStatement, o: PrintOptions): string {
  return `SET ${s.items.map((item) => (ITEMS[item.kind] as (item: SetItem, o: PrintOptions) => string)(item, o)).join(', ')}`
}

const ITEMS: { readonly [K in SetItem['kind']]: Print<K> } = {
  // Scopes are written with @@, because a scope word would also hold for the plain names behind it.
  'set-variable': (i, o) => `${i.scope === undefined ? '' : `@@${i.scope}.`}${quotedVariableName(i.name)} = ${printExpr(i.value, o)}`,
  'set-user-variable': (i, o) => `${userVariable(i.name)} = ${printExpr(i.value, o)}`,
  'set-names': (i) => `NAMES ${i.charset === 'default' ? 'DEFAULT' : charset(i.charset)}${i.collation === undefined ? '' : ` COLLATE ${collation(i.collation)}`}`,
  'set-charset': (i) => `CHARACTER SET ${i.charset === 'default' ? 'DEFAULT' : charset(i.charset)}`,
  'set-transaction': (i) => {
    const parts: string[] = []
    if (i.isolation !== undefined) parts.push(`ISOLATION LEVEL ${i.isolation.replace('-', ' ').toUpperCase()}`)
    if (i.readOnly !== undefined) parts.push(i.readOnly ? 'READ ONLY' : 'READ WRITE')
    return `${i.scope === undefined ? '' : `${i.scope.toUpperCase()} `}TRANSACTION ${parts.join(', ')}`
  },
  'set-password': (i, o) => {
    const who = i.account === undefined ? '' : ` FOR ${account(i.account)}`
    const value = i.password === undefined ? 'TO RANDOM' : `= ${text(i.password, o)}`
    const replace = i.replace === undefined ? '' : ` REPLACE ${text(i.replace, o)}`
    return `PASSWORD${who} ${value}${replace}${i.retain === true ? ' RETAIN CURRENT PASSWORD' : ''}`
  },
  'set-role': (i) => {
    const roles = i.roles.map(account).join(', ')
    if (i.what === 'roles') return `ROLE ${roles}`
    return `ROLE ${i.what.toUpperCase()}${i.roles.length === 0 ? '' : ` EXCEPT ${roles}`}`
  },
  'set-new-old': (i, o) => `${i.row.toUpperCase()}.${name(i.column)} = ${printExpr(i.value, o)}`,
}

/** Forms whose words are not simply their name. */
const FORMS: Readonly<Record<string, string>> = {
  charset: 'CHARACTER SET',
  'count-warnings': 'COUNT(*) WARNINGS',
  'count-errors': 'COUNT(*) ERRORS',
}

export function printShow(s: Show, o: PrintOptions): string {
  let out = 'SHOW '
  if (s.extended === true) out += 'EXTENDED '
  if (s.full === true) out += 'FULL '
  if (s.scope !== undefined) out += `${s.scope.toUpperCase()} `
  const engine = /^engine-(.*)$/.exec(s.what)
  if (engine !== null) return `${out}ENGINE ${s.text === 'all' ? 'ALL' : name(s.text ?? '')} ${engine[1]?.toUpperCase() ?? ''}`
  out += FORMS[s.what] ?? s.what.replaceAll('-', ' ').toUpperCase()
  if (s.what === 'profile') {
    if (s.text !== undefined) out += ` ${s.text.toUpperCase()}`
    if (s.queryId !== undefined) out += ` FOR QUERY ${number(s.queryId, o)}`
  } else if (s.text !== undefined) out += ` IN ${text(s.text, o)}`
  if (s.position !== undefined) out += ` FROM ${number(s.position, o)}`
  const create = s.what.startsWith('create-')
  if (s.ifNotExists === true) out += ' IF NOT EXISTS'
  if (s.name !== undefined) out += `${s.what === 'columns' || s.what === 'index' ? ' FROM' : ''} ${qualified(s.name)}`
  if (s.schema !== undefined) out += `${create ? '' : ' FROM'} ${name(s.schema)}`
  if (s.account !== undefined) out += `${create ? '' : ' FOR'} ${account(s.account)}`
  if (s.using !== undefined) out += ` USING ${s.using.map(account).join(', ')}`
  if (s.like !== undefined) out += ` LIKE ${text(s.like, o)}`
  if (s.where !== undefined) out += ` WHERE ${printExpr(s.where, o)}`
  if (s.limit !== undefined) out += printLimit(s.limit, o)
  return s.channel === undefined ? out : `${out} FOR CHANNEL ${text(s.channel, o)}`
}

export function printExplain(s: Explain, o: PrintOptions): string {
  let out = `EXPLAIN${s.analyze ? ' ANALYZE' : ''}`
  if (s.format !== undefined) out += ` FORMAT=${/^[a-z]+$/.test(s.format) ? s.format.toUpperCase() : name(s.format)}`
  if (s.into !== undefined) out += ` INTO ${userVariable(s.into)}`
  if (s.connection !== undefined) return `${out} FOR CONNECTION ${number(s.connection, o)}`
  if (s.schema !== undefined) out += ` FOR SCHEMA ${name(s.schema)}`
  return s.statement === undefined ? out : `${out} ${printStatement(s.statement, o)}`
}
