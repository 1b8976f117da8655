/** SIGNAL, RESIGNAL and GET DIAGNOSTICS outside stored programs (manual: Condition Handling). */
import { MySqlError, mysqlError } from '../../errors/mysql-error.ts'
import { ERRORS, errorByNumber } from '../../errors/table.ts'
import type { Warning } from '../../errors/warning.ts'
import type * as A from '../../sql/ast.ts'
import type { UserValue } from '../../session/user-value.ts'
import type { Value } from '../../types/value.ts'
import { evaluate } from '../dml.ts'
import { ok } from '../respond.ts'
import type { StatementContext } from '../statement-context.ts'

const CONDITIONS = {
  warning: { errno: 1642, text: 'Unhandled user-defined warning condition' },
  'not-found': { errno: 1643, text: 'Unhandled user-defined not found condition' },
  exception: { errno: 1644, text: 'Unhandled user-defined exception condition' },
} as const

export async function signal(n: A.Signal, ctx: StatementContext): Promise<void> {
  if (n.resignal) throw mysqlError('ER_RESIGNAL_WITHOUT_ACTIVE_HANDLER')
  const { condition } = n
  if (condition?.kind === 'condition-name') throw mysqlError('ER_SP_COND_MISMATCH', condition.value)
  const state = condition?.kind === 'sqlstate' ? condition.value : '45000'
  if (state.startsWith('00') || !/^[0-9A-Z]{5}$/.test(state)) throw mysqlError('ER_SP_BAD_SQLSTATE', state)
  const preset = CONDITIONS[state.startsWith('01') ? 'warning' : state.startsWith('02') ? 'not-found' : 'exception']
  let errno: number = preset.errno
  let message: string = preset.text
  for (const item of n.items) {
    const name = item.name.toUpperCase()
    const { values } = await evaluate([item.value], ctx)
    const value = values[0]
    const text = textOf(value)
    if (text === undefined) throw mysqlError('ER_WRONG_VALUE_FOR_VAR', name, 'NULL')
    if (name === 'MYSQL_ERRNO') {
      errno = Number(text)
      if (!Number.isInteger(errno) || errno < 1 || errno > 65535) throw mysqlError('ER_WRONG_VALUE_FOR_VAR', name, text)
    } else if (name === 'MESSAGE_TEXT') {
      if ([...text].length > 128) throw mysqlError('ER_COND_ITEM_TOO_LONG', name)
      message = text
    } else if ([...text].length > 64) throw mysqlError('ER_COND_ITEM_TOO_LONG', name)
  }
  if (preset !== CONDITIONS.warning) throw new MySqlError(errno, state, message)
  ctx.session.warn({ level: 'Warning', errno, message, sqlState: state })
  ok(ctx)
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
  if (n.area === 'stacked') throw mysqlError('ER_GET_STACKED_DA_WITHOUT_ACTIVE_HANDLER')
  const { rows } = session.warnings
  const area = { rows: [...rows], rowCount: session.rowCount, count: session.warnings.count }
  let condition: (typeof area.rows)[number] | undefined
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
    if (!('user' in target)) throw mysqlError('ER_SP_UNDECLARED_VAR', target.local)
    session.userVariables.set(target.user, itemOf(item.toUpperCase(), condition, area))
  }
  ok(ctx)
}

function itemOf(item: string, condition: Warning | undefined, area: { readonly rowCount: bigint; readonly count: number }): UserValue {
  const text = (value: string): UserValue => ({ kind: 'string', value, collation: 'utf8mb3_general_ci' })
  if (condition === undefined) return { kind: 'int', value: item === 'NUMBER' ? BigInt(area.count) : area.rowCount }
  switch (item) {
    case 'MYSQL_ERRNO': return { kind: 'int', value: BigInt(condition.errno) }
    case 'MESSAGE_TEXT': return text(condition.message)
    case 'RETURNED_SQLSTATE': return text(stateOf(condition))
    case 'CLASS_ORIGIN': case 'SUBCLASS_ORIGIN': return text(/^(?:[0-4A-H]|HY)/.test(stateOf(condition)) && !stateOf(condition).startsWith('HY') ? 'ISO 9075' : 'MySQL')
    // the names of schema, table, column and constraint, which MySQL itself fills by SIGNAL alone
    default: return text('')
  }
}

const stateOf = (condition: { readonly errno: number; readonly sqlState?: string }): string => condition.sqlState ?? errorByNumber(condition.errno)?.sqlState ?? 'HY000'
