/** Account management (manual: Account Management Statements). Accounts live in the gateway's configuration: what would change them is refused by name. */
import { mysqlError } from '../../errors/mysql-error.ts'
import { warning } from '../../errors/warning.ts'
import type * as A from '../../sql/ast.ts'
import { ok } from '../respond.ts'
import type { StatementContext } from '../statement-context.ts'
import { accountsOf, splitAccount } from '../system/privileges.ts'

const quoted = (a: A.AccountName): string => `'${a.user}'@'${a.host}'`
const refused = (n: A.AccountStatement): string => n.action.replaceAll('-', ' ').toUpperCase()

export async function account(n: A.AccountStatement, ctx: StatementContext): Promise<void> {
  const known = accountsOf(ctx)
  const own = splitAccount(ctx.identity.account)
  const exists = (a: A.AccountName): boolean => {
    const [user, host] = a.current ? own : [a.user, a.host]
    return known.some((k) => k.user === user && k.host.toLowerCase() === host.toLowerCase())
  }
  const names = n.accounts.map((s) => s.account)
  await ctx.guard.commit()
  switch (n.action) {
    case 'grant': {
      // Every account already has all that can be granted here; the exception is an account that may use some databases only.
      const missing = names.find((a) => !exists(a))
      if (missing !== undefined) throw mysqlError('ER_CANT_CREATE_USER_WITH_GRANT')
      if ((n.roles ?? []).length > 0 || names.some((a) => known.find((k) => k.user === a.user && k.host === a.host)?.databases !== undefined)) break
      return ok(ctx)
    }
    case 'create-user': {
      const present = names.filter(exists)
      if (present.length > 0 && !n.ifNotExists) throw mysqlError('ER_CANNOT_USER', 'CREATE USER', present.map(quoted).join(','))
      if (present.length < names.length) break
      for (const a of present) ctx.session.warn(warning('Note', 'ER_USER_ALREADY_EXISTS', quoted(a)))
      return ok(ctx)
    }
    case 'drop-user': case 'drop-role': case 'alter-user': {
      const missing = names.filter((a) => !exists(a))
      if (missing.length > 0 && !n.ifExists) throw mysqlError('ER_CANNOT_USER', refused(n), missing.map(quoted).join(','))
      if (missing.length < names.length) break
      for (const a of missing) ctx.session.warn(warning('Note', 'ER_USER_DOES_NOT_EXIST', quoted(a)))
      return ok(ctx)
    }
    case 'revoke': {
      const missing = names.find((a) => !exists(a))
      if (missing !== undefined) throw mysqlError('ER_NONEXISTING_GRANT', missing.user, missing.host)
      break
    }
    default: break
  }
  throw mysqlError('ER_NOT_SUPPORTED_YET', refused(n))
}
