import { mysqlError } from '../../errors/mysql-error.ts'
import type * as A from '../../sql/ast.ts'
import { ok } from '../respond.ts'
import { redoTemporary, type TemporaryChange } from '../temporary-tables.ts'
import type { StatementContext } from '../statement-context.ts'

/** START TRANSACTION, COMMIT, ROLLBACK and savepoints (manual: Transactional and Locking Statements). */
export async function begin(n: A.Begin, ctx: StatementContext): Promise<void> {
  await ctx.guard.begin(n.readOnly, n.consistentSnapshot)
  ok(ctx)
}

export async function commit(n: A.Commit, ctx: StatementContext): Promise<void> {
  const { readOnly } = ctx.session.transaction
  await ctx.guard.commit()
  ctx.shared.stats.transactions.add('committed')
  if (n.chain) ctx.session.beginTransaction(readOnly)
  ok(ctx)
}

export async function rollback(n: A.Rollback, ctx: StatementContext): Promise<void> {
  const { transaction } = ctx.session
  if (n.savepoint !== undefined) {
    if (!transaction.active) throw mysqlError('ER_SP_DOES_NOT_EXIST', 'SAVEPOINT', n.savepoint)
    transaction.rollbackTo(n.savepoint)
    await ctx.guard.savepoint(`ROLLBACK TO SAVEPOINT ${quoted(n.savepoint)}`)
    await redoTemporary(transaction.temporaryChanges as TemporaryChange[], ctx, n.savepoint)
    return ok(ctx)
  }
  const { readOnly } = transaction
  const changes = [...transaction.temporaryChanges] as TemporaryChange[]
  await ctx.guard.rollback()
  transaction.temporaryChanges.length = 0
  await redoTemporary(changes, ctx)
  ctx.shared.stats.transactions.add('rolled_back')
  if (n.chain) ctx.session.beginTransaction(readOnly)
  ok(ctx)
}

export async function savepoint(n: A.Savepoint, ctx: StatementContext): Promise<void> {
  const { session } = ctx
  if (!session.transaction.active && !session.autocommit) session.beginTransaction()
  if (session.transaction.active) {
    const replaced = session.transaction.addSavepoint(n.name)
    if (replaced !== undefined) await ctx.guard.savepoint(`RELEASE SAVEPOINT ${quoted(replaced)}`)
    await ctx.guard.savepoint(`SAVEPOINT ${quoted(n.name)}`)
  }
  ok(ctx)
}

export async function releaseSavepoint(n: A.ReleaseSavepoint, ctx: StatementContext): Promise<void> {
  const { transaction } = ctx.session
  if (!transaction.active) throw mysqlError('ER_SP_DOES_NOT_EXIST', 'SAVEPOINT', n.name)
  transaction.release(n.name)
  await ctx.guard.savepoint(`RELEASE SAVEPOINT ${quoted(n.name)}`)
  ok(ctx)
}

/** Savepoint names match without regard to case; ours never collide with the gateway's own. */
const quoted = (name: string): string => `"c_${Buffer.from(name.toLowerCase()).toString('hex').slice(0, 60)}"`
