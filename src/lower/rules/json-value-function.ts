import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import type * as A from '../../sql/ast.ts'
import { isText, T } from '../../types/type.ts'
import type { ExprType, MySqlType } from '../../types/type.ts'
import { fromJson, jsonError } from '../json-column.ts'
import type { Lower, Rule } from '../rule.ts'
import { castType } from './cast.ts'
import { documentOf, isDocument, isMany, isNull, legsArray, literalPath, seek } from './json-value.ts'
import { argOf, rule } from './make.ts'
import { plainText } from './temporal.ts'

/** A literal of ON EMPTY or ON ERROR as the JSON it is the text of. */
function defaultValue(l: Lower, node: A.Expr): PgExpr {
  const negative = node.kind === 'unary' && node.op === '-'
  const literal = negative ? node.operand : node
  if (literal.kind === 'null') return b.cast(b.null, 'jsonb')
  if (!('slot' in literal)) throw mysqlError('ER_NOT_SUPPORTED_YET', 'DEFAULT expressions in JSON_VALUE')
  const value: BoundExpr = { kind: 'value', source: { kind: 'literal', slot: literal.slot, ...(negative ? { negative: true } : {}) }, node: literal, type: { ...T.varchar(255, 'utf8mb4_0900_bin'), coercibility: 4, nullable: false } as ExprType }
  return b.call('to_jsonb', l.to(value, 'text'))
}

const words: Partial<Record<MySqlType['name'], string>> = { decimal: 'DECIMAL', date: 'DATE', time: 'TIME', datetime: 'DATETIME', double: 'DOUBLE', float: 'FLOAT', year: 'YEAR', json: 'JSON' }
const word = (t: MySqlType): string => (t.name === 'bigint' ? (t.unsigned ? 'UNSIGNED' : 'SIGNED') : (words[t.name] ?? 'STRING'))

function lower(l: Lower, call: BoundCall): PgExpr {
  const node = call.extra?.node as A.JsonValue
  const [doc, path] = [argOf(call, 0), argOf(call, 1)]
  const type = call.type
  if (isNull(doc)) return fromJson(b.cast(b.null, 'jsonb'), type, true)
  const lenient = node.onError?.action !== 'error' && isText(doc.type) && doc.type.values === undefined
  const from = lenient ? b.our('json_document_or_null', plainText(l, doc)) : documentOf(l, doc, 1, 'json_value')
  const legs = literalPath(l, path)
  if (legs === undefined) throw mysqlError('ER_INVALID_JSON_PATH', 0, '')
  const found = isMany(legs) ? b.our('json_one_value', from, legsArray(legs), b.bool(node.onError?.action === 'error')) : seek(from, legs)
  const value = fromJson(found, type, true)
  const empty = node.onEmpty ?? { action: 'null' }
  const failed = node.onError ?? { action: 'null' }
  if (empty.action === 'null' && failed.action === 'null') return value
  const otherwise = (action: A.JsonOnAction, error: () => PgExpr): PgExpr | undefined => (action.action === 'default' ? fromJson(defaultValue(l, action.value), type, true) : action.action === 'error' ? error() : undefined)
  const whenEmpty = otherwise(empty, () => jsonError(3966, '22035', "No value was found by 'json_value' on the specified path.", type))
  const whenFailed = otherwise(failed, () => jsonError(1690, '22003', `${word(type)} value is out of range in 'json_value'`, type))
  return b.case(
    [
      ...(whenEmpty === undefined ? [] : [{ when: b.and(b.isNotNull(from), b.isNull(found)) as PgExpr, then: whenEmpty }]),
      ...(whenFailed === undefined ? [] : [{ when: b.and(b.op('<>', b.call('jsonb_typeof', found), b.str('null')), b.isNull(value)) as PgExpr, then: whenFailed }]),
    ],
    value,
  )
}

/** JSON_VALUE(doc, path RETURNING type … ON EMPTY … ON ERROR). */
export const jsonValueFunction: Rule = rule(
  2, 2, undefined,
  (args, ctx, extra) => {
    const document = args[0] as BoundExpr
    if (!isNull(document) && !isDocument(document)) throw mysqlError('ER_INVALID_TYPE_FOR_JSON', 1, 'json_value')
    if (extra.cast === undefined) return { ...T.varchar(512, 'utf8mb4_0900_bin'), coercibility: 4, nullable: true }
    const type = castType(args[0] as BoundExpr, extra.cast, ctx.collation)
    return { ...type, ...(isText(type) ? { collation: 'utf8mb4_0900_bin', coercibility: 4 as const } : {}), nullable: true }
  },
  (l, _a, call) => lower(l, call),
)
