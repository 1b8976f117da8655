/** Accounts, roles and privileges. */
import type { AccountOption, AccountSpec, AccountStatement } from '../ast.ts'
import { account, name, names, qualified, raw, text } from './text.ts'
import type { PrintOptions } from './text.ts'

type Print = (s: AccountStatement, o: PrintOptions) => string

/** Takes a statement on accounts; returns its text as a byte string. */
export function printAccount(s: AccountStatement, o: PrintOptions): string {
  return PRINT[s.action](s, o)
}

const PRINT: { readonly [A in AccountStatement['action']]: Print } = {
  'create-user': printUser,
  'alter-user': printUser,
  'drop-user': (s) => `DROP USER ${exists(s)}${accounts(s)}`,
  'rename-user': (s) => `RENAME USER ${s.accounts.map((each) => `${account(each.account)} TO ${each.to === undefined ? '' : account(each.to)}`).join(', ')}`,
  'create-role': (s) => `CREATE ROLE ${exists(s)}${accounts(s)}`,
  'drop-role': (s) => `DROP ROLE ${exists(s)}${accounts(s)}`,
  grant: printGrant,
  revoke: (s) => {
    const unknown = s.ignoreUnknownUser === true ? ' IGNORE UNKNOWN USER' : ''
    return `REVOKE ${exists(s)}${subject(s)} FROM ${accounts(s)}${unknown}`
  },
  'set-default-role': (s) => `SET DEFAULT ROLE ${roles(s)} TO ${accounts(s)}`,
}

function exists(s: AccountStatement): string {
  return s.ifExists === true ? 'IF EXISTS ' : s.ifNotExists === true ? 'IF NOT EXISTS ' : ''
}

function accounts(s: AccountStatement): string {
  return s.accounts.map((each) => account(each.account)).join(', ')
}

function roles(s: AccountStatement): string {
  return s.defaultRole === undefined ? (s.roles ?? []).map(account).join(', ') : s.defaultRole.toUpperCase()
}

function printUser(s: AccountStatement, o: PrintOptions): string {
  const specs = s.accounts.map((each) => printSpec(each, o)).join(', ')
  const role = s.roles === undefined && s.defaultRole === undefined ? '' : ` DEFAULT ROLE ${roles(s)}`
  return `${s.action === 'create-user' ? 'CREATE' : 'ALTER'} USER ${exists(s)}${specs}${role}${printUserOptions(s.options ?? [], o)}`
}

function printSpec(spec: AccountSpec, o: PrintOptions): string {
  let out = account(spec.account)
  if (spec.discardOld === true) return `${out} DISCARD OLD PASSWORD`
  const plugin = spec.plugin === undefined ? '' : ` WITH ${name(spec.plugin)}`
  if (spec.randomPassword === true) out += ` IDENTIFIED${plugin} BY RANDOM PASSWORD`
  else if (spec.password !== undefined) out += ` IDENTIFIED${plugin} BY ${text(spec.password, o)}`
  else if (spec.hash !== undefined) out += ` IDENTIFIED${plugin} AS ${text(spec.hash, o)}`
  else if (plugin !== '') out += ` IDENTIFIED${plugin}`
  if (spec.replace !== undefined) out += ` REPLACE ${text(spec.replace, o)}`
  if (spec.retain === true) out += ' RETAIN CURRENT PASSWORD'
  for (const factor of spec.factors ?? []) out += ` ${printOption(factor, o)}`
  return out
}

function printOption(option: AccountOption, o: PrintOptions): string {
  return option.text === undefined ? option.name : `${option.name} ${text(option.text, o)}`
}

/** REQUIRE and WITH are written once, before the first option of their kind. */
function printUserOptions(options: readonly AccountOption[], o: PrintOptions): string {
  let out = ''
  let required = false
  let limited = false
  for (const option of options) {
    const printed = printOption(option, o)
    if (option.name.startsWith('REQUIRE ')) {
      out += required ? ` AND${printed.slice('REQUIRE'.length)}` : ` ${printed}`
      required = true
    } else if (option.name.startsWith('MAX_')) {
      out += `${limited ? '' : ' WITH'} ${raw(printed, o)}`
      limited = true
    } else out += ` ${option.text === undefined ? raw(printed, o) : printed}`
  }
  return out
}

function subject(s: AccountStatement): string {
  if (s.proxy !== undefined) return `PROXY ON ${account(s.proxy)}`
  if (s.on === undefined && s.roles !== undefined) return s.roles.map(account).join(', ')
  const privileges = (s.privileges ?? []).map((each) => {
    const word = /^[A-Z_]+( [A-Z]+)*$/.test(each.name) ? each.name : name(each.name)
    return each.columns === undefined ? word : `${word} (${names(each.columns)})`
  }).join(', ')
  return s.on === undefined ? privileges : `${privileges} ON ${level(s.on)}`
}

function level(on: NonNullable<AccountStatement['on']>): string {
  const type = on.type === undefined ? '' : `${on.type.toUpperCase()} `
  if (on.current === true) return `${type}*`
  if (on.name !== undefined) return type + qualified({ ...(on.schema !== undefined && { schema: on.schema }), name: on.name })
  return on.schema === undefined ? `${type}*.*` : `${type}${name(on.schema)}.*`
}

function printGrant(s: AccountStatement): string {
  const option = s.grantOption !== true ? '' : s.roles === undefined ? ' WITH GRANT OPTION' : ' WITH ADMIN OPTION'
  let out = `GRANT ${subject(s)} TO ${accounts(s)}${option}`
  if (s.grantAs === undefined) return out
  out += ` AS ${account(s.grantAs.account)}`
  const named = s.grantAs.names.map(account).join(', ')
  if (s.grantAs.roles === undefined) return out
  if (s.grantAs.roles === 'roles') return `${out} WITH ROLE ${named}`
  return `${out} WITH ROLE ${s.grantAs.roles === 'all-except' ? `ALL EXCEPT ${named}` : s.grantAs.roles.toUpperCase()}`
}
