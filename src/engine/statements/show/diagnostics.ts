import type * as A from '../../../sql/ast.ts'
import { T } from '../../../types/type.ts'
import { sendRows } from '../../respond.ts'
import type { StatementContext } from '../../statement-context.ts'
import { columnsOf } from './answer.ts'

/** SHOW WARNINGS, SHOW ERRORS, SHOW COUNT(*) WARNINGS|ERRORS: they look at the statement before them and change nothing. */
export async function showDiagnostics(n: A.Show, ctx: StatementContext): Promise<void> {
  const { warnings } = ctx.session
  if (n.what.startsWith('count-')) {
    const errors = n.what === 'count-errors'
    return sendRows(ctx, [{ name: errors ? '@@session.error_count' : '@@session.warning_count', type: T.ubigint(21) }], [[errors ? warnings.errors : warnings.count]], 0)
  }
  const rows = warnings.rows.filter((w) => n.what === 'warnings' || w.level === 'Error')
  const offset = number(n.limit?.offset)
  const count = n.limit === undefined ? rows.length : number(n.limit.count)
  sendRows(ctx, columnsOf('warnings'), rows.slice(offset, offset + count).map((w) => [w.level, w.errno, w.message]), 0)
}

const number = (e: A.Expr | undefined): number => (e?.kind === 'int' ? Number(e.text) : 0)
