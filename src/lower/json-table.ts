import type { BoundExpr, BoundFrom } from '../analyze/bound.ts'
import { mysqlError } from '../errors/mysql-error.ts'
import { b } from '../pg/builder.ts'
import type { PgExpr, PgFrom, PgItem } from '../pg/ast.ts'
import type * as A from '../sql/ast.ts'
import { parsedJson } from '../types/store-text.ts'
import { familyOf, T } from '../types/type.ts'
import type { MySqlType } from '../types/type.ts'
import { fromJson, jsonError } from './json-column.ts'
import { isMany, legText, parseJsonPath } from './json-path.ts'
import type { Leg } from './json-path.ts'
import type { Lowering } from './lowering.ts'
import { documentOf, legsArray, literalPath, seek } from './rules/json-value.ts'

/** One row path and those nested in it; columns name the level whose row they are read from. */
interface Level {
  readonly id: number
  readonly path: readonly string[]
  readonly nested: Level[]
}

const MAX_NESTED = 16
const decode = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8')

/** What is said of a DEFAULT that does not fit its column, whether or not a row asks for it. */
type Misfits = PgExpr[]

/** JSON_TABLE (manual: JSON Table Functions): a helper makes the rows of all levels, each column takes its value out of them. */
export function jsonTable(l: Lowering, f: BoundFrom & { kind: 'json-table' }): PgFrom {
  const items: PgItem[] = []
  const types = f.range.columns.map((c): MySqlType => c.type)
  const misfits: Misfits = []
  let levels = 0
  const level = (path: readonly Leg[], columns: readonly A.JsonTableColumn[]): Level => {
    const own: Level = { id: ++levels, path: path.map(legText), nested: [] }
    const value = b.op('->', b.col('rows', 'row'), b.str(String(own.id)))
    for (const c of columns) {
      if (c.kind === 'nested') own.nested.push(level(parseJsonPath(c.path), c.columns))
      else items.push(b.item(c.kind === 'ordinality' ? b.cast(b.op('->>', b.col('rows', 'row'), b.str(`n${own.id}`)), 'int8') : column(l, value, c, types[items.length] ?? T.json, misfits), c.name))
    }
    return own
  }
  const path = literalPath(l, literalOf(f.node.path))
  if (path === undefined) throw mysqlError('ER_INVALID_JSON_PATH', 0, '')
  const root = level(path, f.node.columns)
  if (levels > MAX_NESTED + 1) throw mysqlError('ER_JT_MAX_NESTED_PATH', MAX_NESTED, f.range.name)
  if (f.doc.kind === 'row') throw mysqlError('ER_OPERAND_COLUMNS', 1)
  const family = familyOf(f.doc.type)
  if (f.node.doc.kind === 'subquery' && family !== 'json' && family !== 'null' && family !== 'string') throw mysqlError('ER_WRONG_ARGUMENTS', 'JSON_TABLE')
  if (family === 'binary') throw mysqlError('ER_INVALID_JSON_CHARSET', 'binary')
  if (family !== 'json' && family !== 'null' && family !== 'string') throw mysqlError('ER_INVALID_TYPE_FOR_JSON', 1, 'json_table')
  const doc = documentOf(l, f.doc, 1, 'json_table')
  const call = b.our('json_table', doc, b.cast(b.str(JSON.stringify(root)), 'jsonb'), checked(misfits))
  return {
    kind: 'subquery-table',
    query: { kind: 'select', items, from: [{ kind: 'function-table', call, alias: 'rows', columns: ['row'] }] },
    alias: f.range.alias, columns: f.range.columns.map((c) => c.attribute), lateral: true,
  }
}

/** The helper's variables, of which there are none; they are read before the first row. */
const checked = (misfits: Misfits): PgExpr => b.cast(misfits.length === 0 ? b.str('{}') : b.case(misfits.map((then) => ({ when: b.isNotNull(then), then })), b.str('{}')), 'jsonb')

/** A literal of the statement whose value belongs to the plan's key. */
function literalOf(node: A.Expr): BoundExpr | undefined {
  if (node.kind !== 'string') return undefined
  return { kind: 'value', source: { kind: 'literal', slot: node.slot }, known: { kind: 'string', text: decode(node.bytes) }, node, type: { ...T.varchar(255, 'utf8mb4_0900_ai_ci'), coercibility: 4, nullable: false } }
}

function column(l: Lowering, row: PgExpr, c: A.JsonTableColumn & { kind: 'path' }, type: MySqlType, misfits: Misfits): PgExpr {
  const legs = parseJsonPath(c.path)
  const many = isMany(legs)
  const all = b.our('json_find_all', row, legsArray(legs))
  const found = many ? b.our('json_merged', all) : seek(row, legs)
  if (c.exists) return fromJson(b.call('to_jsonb', b.case([{ when: b.isNotNull(row), then: b.cast(b.isNotNull(found), 'int4') }])), type, false)
  const value = fromJson(many && type.name !== 'json' ? b.our('json_only', all) : found, type, false)
  const empty = c.onEmpty ?? { action: 'null' }
  const failed = c.onError ?? { action: 'null' }
  if (empty.action === 'null' && failed.action === 'null') return value
  const otherwise = (action: A.JsonOnAction, error: () => PgExpr): PgExpr | undefined => (action.action === 'default' ? defaultValue(l, action.value, c.name, type, misfits) : action.action === 'error' ? error() : undefined)
  const whenEmpty = otherwise(empty, () => jsonError(3665, '22035', `Missing value for JSON_TABLE column '${c.name}'`, type))
  const whenFailed = otherwise(failed, () => conversionError(found, c.name, type))
  return b.case(
    [
      ...(whenEmpty === undefined ? [] : [{ when: b.and(b.isNotNull(row), b.isNull(found)) as PgExpr, then: whenEmpty }]),
      ...(whenFailed === undefined ? [] : [{ when: b.and(b.op('<>', b.call('jsonb_typeof', found), b.str('null')), b.isNull(value)) as PgExpr, then: whenFailed }]),
    ],
    value,
  )
}

/** DEFAULT takes the text of a JSON scalar that fits the column. */
function defaultValue(l: Lowering, value: A.Expr, name: string, type: MySqlType, misfits: Misfits): PgExpr {
  const text = l.literal(literalOf(value))
  if (text === undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', 'non-string DEFAULT value for a column in a JSON_TABLE expression')
  const document = parsedJson(text, (message, position) => mysqlError('ER_INVALID_JSON_TEXT_IN_PARAM', 1, 'JSON_TABLE', message, position, ''))
  if (type.name !== 'json' && /^\s*[[{]/.test(document)) throw mysqlError('ER_INVALID_DEFAULT', name)
  const found = b.cast(b.str(document), 'jsonb')
  if (type.name === 'json') return found
  const converted = fromJson(found, type, false)
  misfits.push(b.case([{ when: b.isNull(converted), then: b.cast(conversionError(found, name, type), 'text') }]))
  return converted
}

/** What a number column is called in errors. */
function numberKind(type: MySqlType): string | undefined {
  const family = familyOf(type)
  return family === 'int' || family === 'year' ? 'INTEGER' : family === 'decimal' ? 'DECIMAL' : family === 'real' ? 'DOUBLE' : undefined
}

function conversionError(found: PgExpr, name: string, type: MySqlType): PgExpr {
  const container = b.in(b.call('jsonb_typeof', found), [b.str('array'), b.str('object')])
  const kind = numberKind(type)
  const range = jsonError(3669, '22003', `Value is out of range for JSON_TABLE's column '${name}'`, type)
  return b.case(
    [
      { when: container, then: jsonError(3666, '2203F', `Can't store an array or an object in the scalar JSON_TABLE column '${name}'`, type) },
      ...(kind === undefined ? [] : [{ when: b.isNull(b.our('json_as_number', found)), then: jsonError(3156, '22018', `Invalid JSON value for CAST to ${kind} from column ${name} at row 1`, type) }]),
    ],
    range,
  )
}
