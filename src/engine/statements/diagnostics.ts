/** SIGNAL, RESIGNAL and GET DIAGNOSTICS (manual: Condition Handling). */
import { MySqlError, mysqlError } from '../../errors/mysql-error.ts'
import { ERRORS } from '../../errors/table.ts'
import { warning } from '../../errors/warning.ts'
import type { Warning } from '../../errors/warning.ts'
import type * as A from '../../sql/ast.ts'
import { checkItems } from '../../sql/program-check.ts'
import type { UserValue } from '../../session/user-value.ts'
import type { Value } from '../../types/value.ts'
import { isStrict } from '../../types/sql-mode.ts'
import { assignLocal, evaluate } from '../dml.ts'
import { markRaised, raise, stateOf } from '../program/conditions.ts'
import { ok } from '../respond.ts'
import { userToValue } from '../session-values.ts'
import type { StatementContext } from '../statement-context.ts'

const CONDITIONS = {
  warning: { errno: 1642, text: 'Unhandled user-defined warning condition' },
  'not-found': { errno: 1643, text: 'Unhandled user-defined not found condition' },
  exception: { errno: 1644, text: 'Unhandled user-defined exception condition' },
} as const

/** Items of a condition that only tell where it came from. */
const ORIGIN = new Set(['CLASS_ORIGIN', 'SUBCLASS_ORIGIN', 'CONSTRAINT_CATALOG', 'CONSTRAINT_SCHEMA', 'CONSTRAINT_NAME', 'CATALOG_NAME', 'SCHEMA_NAME', 'TABLE_NAME', 'COLUMN_NAME', 'CURSOR_NAME'])

interface Items {
  errno?: number
  message?: string
  readonly origin: Record<string, string>
}

/** What SET says of the condition, in order. */
async function itemsOf(n: A.Signal, ctx: StatementContext): Promise<Items> {
  checkItems(n)
  const items: Items = { origin: {} }
  for (const item of n.items) {
    const name = item.name.toUpperCase()
    const { values } = await evaluate([item.value], ctx)
    let text = textOf(values[0])
    if (text === undefined) throw mysqlError('ER_WRONG_VALUE_FOR_VAR', name, 'NULL')
    if (name === 'MYSQL_ERRNO') {
      items.errno = Number(text)
      if (!Number.isInteger(items.errno) || items.errno < 1 || items.errno > 65535) throw mysqlError('ER_WRONG_VALUE_FOR_VAR', name, text)
      continue
    }
    const most = ORIGIN.has(name) ? 64 : 128
    if ([...text].length > most) {
      if (isStrict(ctx.session.sqlMode)) throw mysqlError('ER_COND_ITEM_TOO_LONG', name)
      ctx.session.warn(warning('Warning', 'WARN_COND_ITEM_TRUNCATED', name))
      text = [...text].slice(0, most).join('')
    }
    if (ORIGIN.has(name)) items.origin[name] = text
    else items.message = text
  }
  return items
}

/** The SQLSTATE that the statement names, itself or by a condition of its program. */
function stateNamed(condition: A.HandlerCondition, ctx: StatementContext): string {
  const found = condition.kind === 'condition-name' ? ctx.program?.condition(condition.value) : condition
  if (found === undefined) throw mysqlError('ER_SP_COND_MISMATCH', String((condition as { value?: unknown }).value ?? ''))
  if (found.kind !== 'sqlstate') throw mysqlError('ER_SIGNAL_BAD_CONDITION_TYPE')
  if (found.value.startsWith('00') || !/^[0-9A-Z]{5}$/.test(found.value)) throw mysqlError('ER_SP_BAD_SQLSTATE', found.value)
  return found.value
}

function signalled(state: string, items: Items): Warning {
  const preset = CONDITIONS[state.startsWith('01') ? 'warning' : state.startsWith('02') ? 'not-found' : 'exception']
  return { level: state.startsWith('01') ? 'Warning' : 'Error', errno: items.errno ?? preset.errno, message: items.message ?? preset.text, sqlState: state, ...(Object.keys(items.origin).length > 0 ? { origin: items.origin } : {}) }
}

/** A warning stays in the diagnostics; everything else ends the statement. */
function raiseRow(row: Warning, ctx: StatementContext): void {
  const { session } = ctx
  if (row.level !== 'Error') {
    session.warn(row)
    return ok(ctx)
  }
  const error = new MySqlError(row.errno, stateOf(row), row.message)
  raise(error, session, row)
  throw error
}

export async function signal(n: A.Signal, ctx: StatementContext): Promise<void> {
  if (n.resignal) return resignal(n, ctx)
  if (n.condition === undefined) return
  const state = stateNamed(n.condition, ctx)
  raiseRow(signalled(state, await itemsOf(n, ctx)), ctx)
}

/** RESIGNAL: the condition that the handler was activated with goes on, changed or with another one behind it (manual: RESIGNAL Statement). */
async function resignal(n: A.Signal, ctx: StatementContext): Promise<void> {
  const { session } = ctx
  const area = session.stackedDiagnostics.at(-1)
  if (n.condition?.kind === 'condition-name') stateNamed(n.condition, ctx)
  if (area === undefined) throw mysqlError('ER_RESIGNAL_WITHOUT_ACTIVE_HANDLER')
  const items = await itemsOf(n, ctx)
  if (n.condition !== undefined) {
    const state = stateNamed(n.condition, ctx)
    // the oldest make room
    const most = session.variables.number('max_error_count')
    session.warnings.replace(most === 0 ? [] : area.rows.slice(-(most - 1) || area.rows.length))
    return raiseRow(signalled(state, items), ctx)
  }
  const old = area.condition
  const row: Warning = {
    ...old, ...(items.errno === undefined ? {} : { errno: items.errno, sqlState: stateOf(old) }), ...(items.message === undefined ? {} : { message: items.message }),
    ...(Object.keys(items.origin).length > 0 ? { origin: { ...old.origin, ...items.origin } } : {}),
  }
  session.warnings.replace(area.rows.map((r) => (r === old ? row : r)))
  if (row.level !== 'Error') return ok(ctx)
  session.rowCount = -1n
  throw markRaised(new MySqlError(row.errno, stateOf(row), row.message), row)
}

function textOf(v: Value | undefined): string | undefined {
  if (v === undefined) return undefined
  switch (v.kind) {
    case 'null': return undefined
    case 'int': case 'double': case 'float': return String(v.value)
    case 'bytes': case 'hex': return v.bytes.toString('utf8')
    default: return v.text
  }
}

export async function getDiagnostics(n: A.GetDiagnostics, ctx: StatementContext): Promise<void> {
  const { session } = ctx
  const stacked = session.stackedDiagnostics.at(-1)
  if (n.area === 'stacked' && stacked === undefined) throw mysqlError('ER_GET_STACKED_DA_WITHOUT_ACTIVE_HANDLER')
  const area = n.area === 'stacked' && stacked !== undefined ? { rows: stacked.rows, rowCount: stacked.rowCount, count: stacked.rows.length } : { rows: [...session.warnings.rows], rowCount: session.rowCount, count: session.warnings.count }
  let condition: Warning | undefined
  if (n.condition !== undefined) {
    const { values } = await evaluate([n.condition], ctx)
    const number = Number(textOf(values[0]) ?? 0)
    condition = area.rows[number - 1]
    if (condition === undefined) {
      session.warn({ level: 'Error', errno: ERRORS.ER_DA_INVALID_CONDITION_NUMBER.errno, message: ERRORS.ER_DA_INVALID_CONDITION_NUMBER.template })
      return ok(ctx)
    }
  }
  for (const { target, item } of n.items) {
    const value = itemOf(item.toUpperCase(), condition, area)
    if ('user' in target) session.userVariables.set(target.user, value)
    else assignLocal(target.local, userToValue(value), ctx)
  }
  ok(ctx)
}

function itemOf(item: string, condition: Warning | undefined, area: { readonly rowCount: bigint; readonly count: number }): UserValue {
  const text = (value: string): UserValue => ({ kind: 'string', value, collation: 'utf8mb3_general_ci' })
  if (condition === undefined) return item === 'NUMBER' ? { kind: 'uint', value: BigInt(area.count) } : { kind: 'int', value: area.rowCount }
  switch (item) {
    case 'MYSQL_ERRNO': return { kind: 'uint', value: BigInt(condition.errno) }
    case 'MESSAGE_TEXT': return text(condition.message)
    case 'RETURNED_SQLSTATE': return text(stateOf(condition))
    case 'CLASS_ORIGIN': case 'SUBCLASS_ORIGIN': return text(condition.origin?.[item] ?? (/^[0-4A-H]/.test(stateOf(condition)) && !stateOf(condition).startsWith('HY') ? 'ISO 9075' : 'MySQL'))
    // the names of schema, table, column and constraint, which MySQL itself fills by SIGNAL alone
    default: return text(condition.origin?.[item] ?? '')
  }
}
