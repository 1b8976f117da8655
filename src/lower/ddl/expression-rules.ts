import { MySqlError, mysqlError } from '../../errors/mysql-error.ts'
import type * as A from '../../sql/ast.ts'
import type { ErrorSymbol } from '../../errors/table.ts'

type Place = 'default' | 'check' | 'generated' | 'index'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Functions that no kept expression may call (manual: CREATE TABLE and Generated Columns lists the kinds; the server decides each). */
const never = words('found_rows row_count last_insert_id sleep benchmark get_lock release_lock is_free_lock is_used_lock release_all_locks load_file version icu_version json_merge updatexml source_pos_wait master_pos_wait')
/** Those whose value changes from call to call: defaults may have them. */
const varying = words('rand curdate curtime now unix_timestamp utc_date utc_time utc_timestamp connection_id current_user user database uuid uuid_short current_role roles_graphml')
/** Those that CHECK takes nevertheless. */
const forChecks = words('sysdate statement_digest statement_digest_text random_bytes')

const shownNames: Readonly<Record<string, string>> = {
  current_date: 'curdate', current_time: 'curtime', current_timestamp: 'now', localtime: 'now', localtimestamp: 'now', session_user: 'user', system_user: 'user', schema: 'database',
  version: 'version()', icu_version: 'icu_version()', json_merge: 'json_merge_preserve',
}

const symbols: Readonly<Record<Place, { readonly named: ErrorSymbol; readonly unnamed: ErrorSymbol; readonly variables: ErrorSymbol; readonly row: ErrorSymbol }>> = {
  generated: { named: 'ER_GENERATED_COLUMN_NAMED_FUNCTION_IS_NOT_ALLOWED', unnamed: 'ER_GENERATED_COLUMN_FUNCTION_IS_NOT_ALLOWED', variables: 'ER_DEFAULT_VAL_GENERATED_VARIABLES', row: 'ER_GENERATED_COLUMN_ROW_VALUE' },
  default: { named: 'ER_DEFAULT_VAL_GENERATED_NAMED_FUNCTION_IS_NOT_ALLOWED', unnamed: 'ER_DEFAULT_VAL_GENERATED_FUNCTION_IS_NOT_ALLOWED', variables: 'ER_DEFAULT_VAL_GENERATED_VARIABLES', row: 'ER_DEFAULT_VAL_GENERATED_ROW_VALUE' },
  check: { named: 'ER_CHECK_CONSTRAINT_NAMED_FUNCTION_IS_NOT_ALLOWED', unnamed: 'ER_CHECK_CONSTRAINT_FUNCTION_IS_NOT_ALLOWED', variables: 'ER_CHECK_CONSTRAINT_VARIABLES', row: 'ER_CHECK_CONSTRAINT_ROW_VALUE' },
  index: { named: 'ER_FUNCTIONAL_INDEX_FUNCTION_IS_NOT_ALLOWED', unnamed: 'ER_FUNCTIONAL_INDEX_FUNCTION_IS_NOT_ALLOWED', variables: 'ER_DEFAULT_VAL_GENERATED_VARIABLES', row: 'ER_FUNCTIONAL_INDEX_ROW_VALUE_IS_NOT_ALLOWED' },
}

/** Takes an expression that will be kept in a table's definition and the name of its column, check or index; throws MySQL's error for what may not stand there. */
export function checkKept(place: Place, name: string, e: A.Expr): void {
  if (e.kind === 'row') throw mysqlError(symbols[place].row, name)
  visit(place, name, e)
}

function visit(place: Place, name: string, node: unknown): void {
  if (Array.isArray(node)) for (const item of node) visit(place, name, item)
  else if (typeof node === 'object' && node !== null) {
    refuse(place, name, node as A.Expr)
    for (const value of Object.values(node)) if (typeof value === 'object') visit(place, name, value)
  }
}

function refuse(place: Place, name: string, e: A.Expr): void {
  const { named, unnamed, variables } = symbols[place]
  switch (e.kind) {
    case 'subquery': case 'exists': case 'in-subquery': case 'quantified': throw mysqlError(unnamed, name)
    case 'user-variable': case 'system-variable': case 'assign': throw mysqlError(variables, name)
    case 'values-of': throw mysqlError(named, name, 'values')
    case 'match': throw mysqlError(named, name, 'match')
    case 'window-call': throw mysqlError('ER_WINDOW_INVALID_WINDOW_FUNC_USE', e.name.toLowerCase())
    case 'aggregate': throw e.over ? mysqlError('ER_WINDOW_INVALID_WINDOW_FUNC_USE', e.name.toLowerCase()) : mysqlError('ER_INVALID_GROUP_FUNC_USE')
    case 'call': {
      if (e.schema !== undefined) throw mysqlError(named, name, `\`${e.schema}\`.\`${e.name}\``)
      const called = e.name.toLowerCase()
      if (called === 'name_const') throw mysqlError(unnamed, name)
      const shown = shownNames[called] ?? called
      if (never.has(called) || (place !== 'default' && varying.has(shown)) || (place !== 'default' && place !== 'check' && forChecks.has(called))) throw mysqlError(named, name, shown)
    }
  }
}

/** Runs a lowering; a function that does not exist could be a stored one, which is not allowed either. */
export function withoutStored<T>(place: Place, name: string, lower: () => T): T {
  try {
    return lower()
  } catch (error) {
    const missing = error instanceof MySqlError && error.errno === 1305 ? /^FUNCTION (?:.*\.)?([^.]+) does not exist$/.exec(error.message)?.[1] : undefined
    if (missing !== undefined) throw mysqlError(symbols[place].named, name, `\`${missing}\``)
    throw error
  }
}
