import { mysqlError } from '../../errors/mysql-error.ts'
import { NULL_VALUE } from '../../types/value.ts'
import type { Value } from '../../types/value.ts'
import { treeBindings } from '../bindings.ts'
import { ParameterEncoder } from '../encode.ts'
import type { StatementContext } from '../statement-context.ts'
import { inside } from './call.ts'
import { Interpreter } from './interpreter.ts'
import { storedValue } from './local-value.ts'
import type { Program } from './program.ts'

/** Runs a stored function; returns its value as its declared type keeps it. `shown`: what an error calls it. Throws 1321 when it ends without RETURN. */
export async function runFunction(program: Program, args: readonly Value[], shown: string, ctx: StatementContext): Promise<Value> {
  const { session, shared } = ctx
  const { routine, returns, parameters } = program
  const { calls: _calls, ...rest } = ctx
  const own: StatementContext = rest
  const conversion = (): ParameterEncoder => new ParameterEncoder(session, shared.version, treeBindings([], []))
  const before = { rows: [...session.warnings.rows], lastInsertId: session.lastInsertId, foundRows: session.foundRows, holdsNow: session.holdsNow }
  const run = new Interpreter(program, own, true)
  parameters.forEach((p, i) => { run.values[p.index] = storedValue(args[i] ?? NULL_VALUE, p.name, p.type, conversion()) })
  session.holdsNow = true
  const given = session.warnings.rows.filter((row) => !before.rows.includes(row))
  try {
    return await inside(program, own, async () => {
      const value = await run.run((result) => (returns === undefined ? result : storedValue(result, shown, returns, conversion())))
      if (value === undefined) throw mysqlError('ER_SP_NORETURNEND', routine.name)
      return value
    })
  } finally {
    session.holdsNow = before.holdsNow
    session.lastInsertId = before.lastInsertId
    session.foundRows = before.foundRows
    session.warnings.replace([...before.rows, ...given, ...session.warnings.rows.filter((row) => !before.rows.includes(row) && !given.includes(row))])
  }
}
