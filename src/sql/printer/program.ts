/** Stored programs and the statements of their bodies. */
import type {
  AccountName,
  AlterEvent,
  AlterRoutine,
  CreateEvent,
  CreateRoutine,
  CreateTrigger,
  Declaration,
  Expr,
  GetDiagnostics,
  HandlerCondition,
  ProgramStatement,
  Signal,
  Statement,
} from '../ast.ts'
import { printExpr } from './expression.ts'
import { printQuery, printTarget } from './query.ts'
import { printStatement } from './statement.ts'
import { account, dataType, name, names, qualified, text, userVariable } from './text.ts'
import type { PrintOptions } from './text.ts'

type Inner = Exclude<ProgramStatement, Statement>
type Print<K extends Inner['kind']> = (s: Extract<Inner, { readonly kind: K }>, o: PrintOptions) => string

/** Takes a statement of a body, or any statement; returns its text as a byte string, without the `;` behind it. */
export function printProgramStatement(s: ProgramStatement, o: PrintOptions): string {
  if (!Object.hasOwn(PRINT, s.kind)) return printStatement(s as Statement, o)
  return (PRINT[s.kind as Inner['kind']] as (s: ProgramStatement, o: PrintOptions) => string)(s, o)
}

const begin = (label: string | undefined): string => (label === undefined ? '' : `${name(label)}: `)
const end = (label: string | undefined): string => (label === undefined ? '' : ` ${name(label)}`)

function statements(list: readonly ProgramStatement[], o: PrintOptions): string {
  return list.map((each) => `${printProgramStatement(each, o)}; `).join('')
}

const PRINT: { readonly [K in Inner['kind']]: Print<K> } = {
  block: (s, o) => {
    const declarations = s.declarations.map((each) => `${printDeclaration(each, o)}; `).join('')
    return `${begin(s.label)}BEGIN ${declarations}${statements(s.body, o)}END${end(s.label)}`
  },
  if: (s, o) => {
    const branches = s.branches.map((each) => `IF ${printExpr(each.condition, o)} THEN ${statements(each.body, o)}`).join('ELSE')
    return `${branches}${s.else === undefined ? '' : `ELSE ${statements(s.else, o)}`}END IF`
  },
  'case-statement': (s, o) => {
    const operand = s.operand === undefined ? '' : `${printExpr(s.operand, o)} `
    const branches = s.branches.map((each) => `WHEN ${printExpr(each.when, o)} THEN ${statements(each.body, o)}`).join('')
    return `CASE ${operand}${branches}${s.else === undefined ? '' : `ELSE ${statements(s.else, o)}`}END CASE`
  },
  loop: (s, o) => `${begin(s.label)}LOOP ${statements(s.body, o)}END LOOP${end(s.label)}`,
  while: (s, o) => `${begin(s.label)}WHILE ${printExpr(s.condition, o)} DO ${statements(s.body, o)}END WHILE${end(s.label)}`,
  repeat: (s, o) => `${begin(s.label)}REPEAT ${statements(s.body, o)}UNTIL ${printExpr(s.until, o)} END REPEAT${end(s.label)}`,
  leave: (s) => `LEAVE ${name(s.label)}`,
  iterate: (s) => `ITERATE ${name(s.label)}`,
  return: (s, o) => `RETURN ${printExpr(s.value, o)}`,
  'open-cursor': (s) => `OPEN ${name(s.name)}`,
  'fetch-cursor': (s) => `FETCH ${name(s.name)} INTO ${names(s.into)}`,
  'close-cursor': (s) => `CLOSE ${name(s.name)}`,
}

type PrintDeclaration<K extends Declaration['kind']> = (d: Extract<Declaration, { readonly kind: K }>, o: PrintOptions) => string

function printDeclaration(d: Declaration, o: PrintOptions): string {
  return (DECLARATIONS[d.kind] as (d: Declaration, o: PrintOptions) => string)(d, o)
}

const DECLARATIONS: { readonly [K in Declaration['kind']]: PrintDeclaration<K> } = {
  'declare-variable': (d, o) => `DECLARE ${names(d.names)} ${dataType(d.type, o)}${d.default === undefined ? '' : ` DEFAULT ${printExpr(d.default, o)}`}`,
  'declare-condition': (d, o) => `DECLARE ${name(d.name)} CONDITION FOR ${condition(d.value, o)}`,
  'declare-cursor': (d, o) => `DECLARE ${name(d.name)} CURSOR FOR ${printQuery(d.query, o)}`,
  'declare-handler': (d, o) => {
    const conditions = d.conditions.map((each) => condition(each, o)).join(', ')
    return `DECLARE ${d.action.toUpperCase()} HANDLER FOR ${conditions} ${printProgramStatement(d.body, o)}`
  },
}

/** Error numbers and SQLSTATEs name conditions; they are no data, so they stay in logs. */
function condition(c: HandlerCondition, o: PrintOptions): string {
  switch (c.kind) {
    case 'sqlstate':
      return `SQLSTATE ${text(c.value, { ...o, redact: false })}`
    case 'errno':
      return String(c.value)
    case 'condition-name':
      return name(c.value)
    case 'sqlwarning':
    case 'sqlexception':
      return c.kind.toUpperCase()
    case 'not-found':
      return 'NOT FOUND'
  }
}

function definer(value: AccountName | undefined): string {
  return value === undefined ? '' : ` DEFINER=${account(value)}`
}

const ifNotExists = (flag: boolean): string => (flag ? 'IF NOT EXISTS ' : '')

export function printRoutine(s: CreateRoutine, o: PrintOptions): string {
  const parameters = s.parameters.map((p) => {
    const mode = s.routine === 'procedure' ? `${p.mode.toUpperCase()} ` : ''
    return `${mode}${name(p.name)} ${dataType(p.type, o)}`
  })
  const returns = s.returns === undefined ? '' : ` RETURNS ${dataType(s.returns, o)}`
  const head = `CREATE${definer(s.definer)} ${s.routine.toUpperCase()} ${ifNotExists(s.ifNotExists)}${qualified(s.name)}(${parameters.join(', ')})`
  return `${head}${returns}${characteristics(s.characteristics, o)} ${printProgramStatement(s.body, o)}`
}

export function printAlterRoutine(s: AlterRoutine, o: PrintOptions): string {
  return `ALTER ${s.routine.toUpperCase()} ${qualified(s.name)}${characteristics(s.characteristics, o)}`
}

function characteristics(list: CreateRoutine['characteristics'], o: PrintOptions): string {
  return list.map((each) => {
    if (each.name === 'comment') return ` COMMENT ${text(each.value ?? '', o)}`
    const words = each.name === 'security' ? 'SQL SECURITY' : each.name.replaceAll('-', ' ').toUpperCase()
    return ` ${words}${each.value === undefined ? '' : ` ${each.value.toUpperCase()}`}`
  }).join('')
}

export function printTrigger(s: CreateTrigger, o: PrintOptions): string {
  const order = s.order === undefined ? '' : ` ${s.order.follows ? 'FOLLOWS' : 'PRECEDES'} ${name(s.order.trigger)}`
  return `CREATE${definer(s.definer)} TRIGGER ${ifNotExists(s.ifNotExists)}${qualified(s.name)} ${s.time.toUpperCase()} ${s.event.toUpperCase()} ON ${qualified(s.table)} FOR EACH ROW${order} ${printProgramStatement(s.body, o)}`
}

export function printEvent(s: CreateEvent, o: PrintOptions): string {
  return `CREATE${definer(s.definer)} EVENT ${ifNotExists(s.ifNotExists)}${qualified(s.name)}${schedule(s.schedule, o)}${preserve(s.preserve)}${status(s.status)}${comment(s.comment, o)} DO ${printProgramStatement(s.body, o)}`
}

export function printAlterEvent(s: AlterEvent, o: PrintOptions): string {
  const when = s.schedule === undefined ? '' : schedule(s.schedule, o)
  const rename = s.renameTo === undefined ? '' : ` RENAME TO ${qualified(s.renameTo)}`
  const body = s.body === undefined ? '' : ` DO ${printProgramStatement(s.body, o)}`
  return `ALTER${definer(s.definer)} EVENT ${qualified(s.name)}${when}${preserve(s.preserve)}${rename}${status(s.status)}${comment(s.comment, o)}${body}`
}

function schedule(s: CreateEvent['schedule'], o: PrintOptions): string {
  if (s.at !== undefined) return ` ON SCHEDULE AT ${printExpr(s.at, o)}`
  const every = s.every === undefined ? '' : ` EVERY ${printExpr(s.every.amount, o)} ${s.every.unit.toUpperCase()}`
  const starts = s.starts === undefined ? '' : ` STARTS ${printExpr(s.starts, o)}`
  return ` ON SCHEDULE${every}${starts}${s.ends === undefined ? '' : ` ENDS ${printExpr(s.ends, o)}`}`
}

const preserve = (flag: boolean | undefined): string => (flag === undefined ? '' : ` ON COMPLETION ${flag ? '' : 'NOT '}PRESERVE`)
const status = (value: string | undefined): string => (value === undefined ? '' : ` ${value.replaceAll('-', ' ').toUpperCase()}`)
const comment = (value: string | undefined, o: PrintOptions): string => (value === undefined ? '' : ` COMMENT ${text(value, o)}`)

export function printSignal(s: Signal, o: PrintOptions): string {
  const what = s.condition === undefined ? '' : ` ${condition(s.condition, o)}`
  const items = s.items.map((item) => `${item.name.toUpperCase()} = ${simple(item.value, o)}`)
  return `${s.resignal ? 'RESIGNAL' : 'SIGNAL'}${what}${items.length === 0 ? '' : ` SET ${items.join(', ')}`}`
}

/** Conditions and their items take no parentheses. */
function simple(value: Expr, o: PrintOptions): string {
  return value.kind === 'user-variable' ? userVariable(value.name) : printExpr(value, o)
}

export function printDiagnostics(s: GetDiagnostics, o: PrintOptions): string {
  const which = s.condition === undefined ? '' : ` CONDITION ${simple(s.condition, o)}`
  const items = s.items.map((item) => `${printTarget(item.target)} = ${item.item.toUpperCase()}`)
  return `GET ${s.area.toUpperCase()} DIAGNOSTICS${which} ${items.join(', ')}`
}
