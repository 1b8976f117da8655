import type * as A from '../../../sql/ast.ts'
import { mysqlError } from '../../../errors/mysql-error.ts'
import type { StatementContext } from '../../statement-context.ts'
import { showDiagnostics } from './diagnostics.ts'

type Show = (n: A.Show, ctx: StatementContext) => Promise<void>

/** One row per form of SHOW. */
const forms: Readonly<Record<string, Show>> = {
  warnings: showDiagnostics, errors: showDiagnostics, 'count-warnings': showDiagnostics, 'count-errors': showDiagnostics,
}

/** SHOW (manual: SHOW Statements). */
export async function show(n: A.Show, ctx: StatementContext): Promise<void> {
  const form = Object.hasOwn(forms, n.what) ? forms[n.what] : undefined
  if (form === undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', `SHOW ${n.what.toUpperCase().replaceAll('-', ' ')}`)
  await form(n, ctx)
}
