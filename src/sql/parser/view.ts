/** CREATE VIEW and ALTER VIEW. */
import { mysqlError } from '../../errors/mysql-error.ts'
import type { AccountName, CreateView } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { parseQuery } from './query.ts'
import { acceptIfNotExists, hasInto, parseAccountName, parseNames } from './terms.ts'

/** What may stand between CREATE and the kind of object. */
export interface CreatePrefix {
  readonly orReplace: boolean
  readonly algorithm?: 'undefined' | 'merge' | 'temptable'
  readonly definer?: AccountName
  readonly security?: 'definer' | 'invoker'
}

/** Parses `[OR REPLACE] [ALGORITHM=…] [DEFINER=…] [SQL SECURITY …]`; takes the definer when that was read already, and nothing stood before it. */
export function parseCreatePrefix(c: Cursor, known?: AccountName): CreatePrefix {
  const orReplace = known === undefined && c.acceptAll('OR', 'REPLACE')
  let algorithm: CreatePrefix['algorithm']
  if (known === undefined && c.accept('ALGORITHM')) {
    c.expectOp('=')
    algorithm = c.accept('UNDEFINED') ? 'undefined' : c.accept('MERGE') ? 'merge' : c.accept('TEMPTABLE') ? 'temptable' : c.fail()
  }
  const definer = known ?? parseDefiner(c)
  let security: CreatePrefix['security']
  if (c.accept('SQL')) {
    c.expect('SECURITY')
    security = c.accept('DEFINER') ? 'definer' : c.accept('INVOKER') ? 'invoker' : c.fail()
  }
  return {
    orReplace,
    ...(algorithm !== undefined && { algorithm }),
    ...(definer !== undefined && { definer }),
    ...(security !== undefined && { security }),
  }
}

/** Parses `DEFINER = account` where it is written. */
export function parseDefiner(c: Cursor): AccountName | undefined {
  if (!c.accept('DEFINER')) return undefined
  c.expectOp('=')
  return parseAccountName(c)
}

/** Parses from VIEW on. */
export function parseView(c: Cursor, mark: number, prefix: CreatePrefix, alter: boolean): CreateView {
  c.expect('VIEW')
  const ifNotExists = !alter && !prefix.orReplace && acceptIfNotExists(c)
  const name = c.qualifiedName()
  const columns = c.atOp('(') ? parseNames(c) : undefined
  c.expect('AS')
  const query = parseQuery(c, true)
  if (hasInto(query)) throw mysqlError('ER_VIEW_SELECT_CLAUSE', 'INTO')
  let check: CreateView['check']
  if (c.accept('WITH')) {
    check = c.accept('LOCAL') ? 'local' : 'cascaded'
    if (check === 'cascaded') c.accept('CASCADED')
    c.expect('CHECK')
    c.expect('OPTION')
  }
  return {
    kind: 'create-view',
    alter,
    ifNotExists,
    name,
    ...prefix,
    ...(columns !== undefined && { columns }),
    query,
    ...(check !== undefined && { check }),
    span: c.spanFrom(mark),
  }
}
