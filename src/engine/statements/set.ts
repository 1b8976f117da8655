import { mysqlError } from '../../errors/mysql-error.ts'
import type * as A from '../../sql/ast.ts'
import type { VariableValue } from '../../session/variables/definition.ts'
import { findVariable } from '../../session/variables/definition.ts'
import { decodeUtf8 } from '../../types/literal.ts'
import { NULL_VALUE } from '../../types/value.ts'
import type { Value } from '../../types/value.ts'
import { evaluate } from '../dml.ts'
import { ok } from '../respond.ts'
import { setUserVariable } from '../session-values.ts'
import type { StatementContext } from '../statement-context.ts'
import { trackSettings } from '../tracked-settings.ts'

/** SET in all its forms; items take effect left to right, and an error undoes none of those before it (manual: SET Syntax for Variable Assignment). */
export async function set(n: A.SetStatement, ctx: StatementContext): Promise<void> {
  try {
    for (const item of n.items) await setItem(item, ctx)
  } finally {
    await ctx.shared.globalsShared()
  }
  ok(ctx)
}

async function setItem(item: A.SetItem, ctx: StatementContext): Promise<void> {
  const { session } = ctx
  const warn = (warnings: readonly { level: 'Note' | 'Warning' | 'Error'; errno: number; message: string }[]): void => warnings.forEach((w) => session.warn(w))
  switch (item.kind) {
    case 'set-user-variable': {
      const { values, plan } = await evaluate([item.value], ctx)
      const column = plan.columns[0]
      if (column) setUserVariable(session, item.name, values[0] ?? { kind: 'null' }, column.type)
      return
    }
    case 'set-variable': {
      if (item.scope !== undefined || ctx.program?.variable(item.name) === undefined) return setVariable(item, ctx)
      const { values } = await evaluate([item.value], ctx, true)
      return ctx.program.assign(item.name, values[0] ?? NULL_VALUE)
    }
    case 'set-names': warn(session.variables.setNames(item.charset === 'default' ? undefined : item.charset, item.collation)); return
    case 'set-charset': warn(session.variables.setCharacterSet(item.charset === 'default' ? undefined : item.charset)); return
    case 'set-transaction': return setTransaction(item, ctx)
    case 'set-password': throw mysqlError('ER_NOT_SUPPORTED_YET', 'SET PASSWORD')
    case 'set-role': return
    case 'set-new-old': throw mysqlError('ER_UNKNOWN_SYSTEM_VARIABLE', item.row)
  }
}

async function setVariable(item: Extract<A.SetItem, { kind: 'set-variable' }>, ctx: StatementContext): Promise<void> {
  const { session, lease } = ctx
  const name = item.name.toLowerCase()
  const definition = findVariable(name)
  if (definition === undefined) throw mysqlError('ER_UNKNOWN_SYSTEM_VARIABLE', item.name)
  const scope = item.scope === 'global' || item.scope === 'persist' || item.scope === 'persist_only' ? 'global' : 'session'
  const value = item.value.kind === 'default-keyword' ? undefined : await valueOf(item.value, ctx)
  const before = session.autocommit
  for (const w of session.variables.set(scope, name, value)) session.warn(w)
  if (scope === 'global') return
  if (name === 'autocommit' && !before && session.autocommit) await ctx.guard.commit()
  trackSettings(session, lease, ctx.shared.capabilities(), name)
}

/** A bare word (SET sql_mode = ANSI, SET autocommit = ON) is its text. */
async function valueOf(e: A.Expr, ctx: StatementContext): Promise<VariableValue> {
  if (e.kind === 'column' && e.table === undefined) return e.name
  if (e.kind === 'string' && e.introducer === undefined) return decodeUtf8(e.bytes) ?? e.bytes
  if (e.kind === 'int') return BigInt(e.text)
  if (e.kind === 'unary' && e.op === '-' && e.operand.kind === 'int') return -BigInt(e.operand.text)
  if (e.kind === 'bool') return e.value ? 1n : 0n
  if (e.kind === 'null') return null
  const { values } = await evaluate([e], ctx)
  return variableValue(values[0])
}

function variableValue(v: Value | undefined): VariableValue {
  switch (v?.kind) {
    case 'int': return v.value
    case 'decimal': return Number(v.text)
    case 'double': case 'float': return v.value
    case 'string': case 'date': case 'datetime': case 'time': case 'json': return v.text
    case 'bytes': case 'hex': return v.bytes.toString('utf8')
    default: return null
  }
}

const isolations: Readonly<Record<A.IsolationLevel, string>> = { 'read-uncommitted': 'READ-UNCOMMITTED', 'read-committed': 'READ-COMMITTED', 'repeatable-read': 'REPEATABLE-READ', serializable: 'SERIALIZABLE' }

function setTransaction(item: Extract<A.SetItem, { kind: 'set-transaction' }>, ctx: StatementContext): void {
  const { session } = ctx
  const isolation = item.isolation === undefined ? undefined : isolations[item.isolation]
  if (item.scope === undefined) {
    session.transaction.setNext(isolation as never, item.readOnly)
    return
  }
  if (isolation !== undefined) session.variables.set(item.scope, 'transaction_isolation', isolation)
  if (item.readOnly !== undefined) session.variables.set(item.scope, 'transaction_read_only', item.readOnly ? 1n : 0n)
}
