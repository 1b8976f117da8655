import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { errorWithText, mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { T } from '../../types/type.ts'
import type { Lower, Rule, RuleTable } from '../rule.ts'
import { parseXPath } from '../xpath.ts'
import { isNull } from './json-value.ts'
import { argOf, connectionString, rule } from './make.ts'
import { plainText } from './temporal.ts'

const LONGEST = 16777216

/** The path's tree and its variables: a path is known when the plan is made. */
function path(l: Lower, e: BoundExpr): readonly [expression: PgExpr, variables: PgExpr] {
  const text = l.literal(e)
  if (text === undefined) {
    if (e.kind === 'column') throw errorWithText(1105, 'Only constant XPATH queries are supported')
    throw mysqlError('ER_NOT_SUPPORTED_YET', 'XPATH queries that are not literals')
  }
  const { expression, variables } = parseXPath(text)
  const values = variables.map((name) => l.param({ kind: 'user-variable', name }, { kind: 'expression', to: 'text', type: T.varchar(255, 'utf8mb4_bin') }))
  return [b.cast(b.str(JSON.stringify(expression)), 'jsonb'), b.cast(b.array(values), 'text[]')]
}

const nothing = b.cast(b.null, 'text')
const unknown = (call: BoundCall): boolean => call.args.some(isNull)
const text: Rule['type'] = connectionString(LONGEST, true)

/** XML functions (manual: XML Functions). */
export const xmlFunctions: RuleTable = {
  EXTRACTVALUE: rule(2, 2, undefined, text, (l, _a, call) => (unknown(call) ? nothing : b.our('extract_value', plainText(l, argOf(call, 0)), ...path(l, argOf(call, 1))))),
  UPDATEXML: rule(3, 3, undefined, text, (l, _a, call) => (unknown(call) ? nothing : b.our('update_xml', plainText(l, argOf(call, 0)), ...path(l, argOf(call, 1)), plainText(l, argOf(call, 2))))),
}
