import type { StatementContext } from '../statement-context.ts'

let savepoints = 0

/** Runs all of a statement or nothing of it, as one that the gateway sends in pieces. Inside a transaction a savepoint holds the place. */
export async function atomically<R>(ctx: StatementContext, work: () => Promise<R>): Promise<R> {
  const { session, guard } = ctx
  const { transaction } = session
  if (!transaction.active && session.autocommit) {
    session.beginTransaction()
    transaction.hidden = true
    try {
      const result = await work()
      await guard.commit()
      return result
    } catch (error) {
      await guard.rollback()
      throw error
    }
  }
  if (!transaction.active) session.beginTransaction()
  const name = `"p_${++savepoints}"`
  await guard.savepoint(`SAVEPOINT ${name}`)
  try {
    const result = await work()
    if (transaction.active) await guard.savepoint(`RELEASE SAVEPOINT ${name}`)
    return result
  } catch (error) {
    // a deadlock has ended the transaction already
    if (transaction.active) await guard.savepoint(`ROLLBACK TO SAVEPOINT ${name}`)
    throw error
  }
}
