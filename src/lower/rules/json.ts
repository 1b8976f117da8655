import type { BoundCall, BoundExpr, CallExtra } from '../../analyze/bound.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { parsedJson } from '../../types/store-text.ts'
import { familyOf, isText, T } from '../../types/type.ts'
import type { MySqlType } from '../../types/type.ts'
import type { Leg } from '../json-path.ts'
import type { Lower, Rule, RuleTable } from '../rule.ts'
import { documentOf, isMany, isNull, jsonScalar, jsonValue, keyOf, legsArray, literalPath, pathOf, seek } from './json-value.ts'
import { jsonValueFunction } from './json-value-function.ts'
import { argOf, besideUnread, nullable, rule } from './make.ts'
import { inDefinition, plainText } from './temporal.ts'
import { width } from './width.ts'

const MANY = 65535
const JSON_TEXT = 'utf8mb4_bin'
const DOCUMENT = { ...T.json, coercibility: 2 as const, nullable: true }
const json: Rule['type'] = () => DOCUMENT
const bigint = nullable(T.bigint(21))
const text = (length: number): MySqlType & { coercibility: 4 } => ({ ...T.string(length, JSON_TEXT), coercibility: 4 })
const array = (items: readonly PgExpr[]): PgExpr => b.cast(b.array(items), 'text[]')
const doc = (l: Lower, call: BoundCall, i: number, named: string): PgExpr => documentOf(l, argOf(call, i), i + 1, named)
/** Documents of all arguments must be read, whichever decides: NULL anywhere makes the answer NULL. */
const boolean = { repr: 'bool' } as const

/** The function is named as it is written. */
function wrongCount(extra: CallExtra): never {
  throw mysqlError('ER_WRONG_PARAMCOUNT_TO_NATIVE_FCT', extra.node?.kind === 'call' ? extra.node.written : '')
}

/** A document that is NULL for certain makes the answer NULL, whatever stands behind it. */
const behindNull = (r: Rule): Rule => ({ ...r, lower: (l, args, call) => (isNull(call.args[0]) ? besideUnread(l, b.cast(b.null, r.repr === 'bool' ? 'bool' : 'jsonb'), call.args) : r.lower(l, args, call)) })

// ---------------------------------------------------------------- making documents

const jsonArray: Rule = rule(0, MANY, undefined, json, (l, _a, call) => (inDefinition(call) ? b.our('json_array', b.cast(b.array(call.args.map((a) => jsonValue(l, a, true))), 'jsonb[]')) : b.call('jsonb_build_array', ...call.args.map((a) => jsonValue(l, a)))))

/** Bytes are no text (3144). */
const textOf = (l: Lower, e: BoundExpr): PgExpr => (familyOf(e.type) === 'binary' ? b.cast(b.our('json_binary', l.to(e, 'bytea')), 'text') : l.to(e, 'text'))

const jsonObject: Rule = rule(
  0, MANY, undefined,
  (args, _ctx, extra) => {
    if (args.length % 2 !== 0) wrongCount(extra)
    return DOCUMENT
  },
  (l, _a, call) => {
    const fixed = inDefinition(call)
    const items = call.args.map((a, i) => (i % 2 === 1 ? jsonValue(l, a, fixed) : a.type.nullable || isNull(a) ? b.our('json_key', keyOf(l, a)) : keyOf(l, a)))
    if (!fixed) return b.call('jsonb_build_object', ...items)
    return b.our('json_object', array(items.filter((_, i) => i % 2 === 0)), b.cast(b.array(items.filter((_, i) => i % 2 === 1)), 'jsonb[]'))
  },
)

/** What is neither text nor a document is refused when there is a value; so are the members of ENUM and SET behind IFNULL and its kin. */
const noText = (e: BoundExpr): boolean => (isText(e.type) ? e.type.values !== undefined && e.kind === 'call' : !['json', 'null', 'binary'].includes(familyOf(e.type)))
const refused = (l: Lower, e: BoundExpr, named: string): PgExpr => b.our('json_no_text', l.to(e, 'text'), b.str(named))
const quote: Rule = rule(
  1, 1, undefined,
  (args) => {
    const e = args[0] as BoundExpr
    return { ...text(width(e) * 6 + 2), nullable: true }
  },
  (l, _a, call) => {
    const e = argOf(call, 0)
    return familyOf(e.type) === 'json' || noText(e) ? refused(l, e, 'json_quote') : b.our('json_text', b.call('to_jsonb', textOf(l, e)))
  },
)
const unquote: Rule = rule(
  1, 1, undefined,
  (args) => {
    const e = args[0] as BoundExpr
    return { ...(familyOf(e.type) === 'json' ? text(4294967295) : text(width(e))), nullable: true }
  },
  (l, _a, call) => {
    const e = argOf(call, 0)
    if (noText(e)) return refused(l, e, 'json_unquote')
    return familyOf(e.type) === 'json' ? b.our('json_unquote', l.to(e, 'jsonb')) : b.our('json_unquote_text', textOf(l, e))
  },
)

// ---------------------------------------------------------------- reading

/** Literal paths; a literal document in front of them is read first, as its error is. */
function pathsBehind(l: Lower, document: BoundExpr, named: string, paths: readonly BoundExpr[]): (readonly Leg[] | undefined)[] {
  try {
    return paths.map((p) => literalPath(l, p))
  } catch (error) {
    const text = document.kind === 'value' && isText(document.type) ? l.literal(document) : undefined
    if (text !== undefined) parsedJson(text, (message, position) => mysqlError('ER_INVALID_JSON_TEXT_IN_PARAM', 1, named, message, position, ''))
    throw error
  }
}

function extract(l: Lower, call: BoundCall, named = 'json_extract'): PgExpr {
  const [document, ...paths] = call.args as [BoundExpr, ...BoundExpr[]]
  if (isNull(document) || paths.some(isNull)) return besideUnread(l, b.cast(b.null, 'jsonb'), call.args)
  const from = documentOf(l, document, 1, named)
  const legs = pathsBehind(l, document, named, paths)
  const first = legs[0]
  if (legs.length === 1 && first !== undefined) return isMany(first) ? b.our('json_wrap', b.our('json_find_all', from, legsArray(first))) : seek(from, first)
  return b.our('json_extract', from, array(paths.map((p) => plainText(l, p))))
}
const extractRule: Rule = rule(2, MANY, undefined, json, (l, _a, call) => extract(l, call))

/** A document, or what a path in it leads to. */
function part(l: Lower, call: BoundCall, named: string): PgExpr {
  const from = doc(l, call, 0, named)
  const path = call.args[1]
  if (path === undefined) return from
  if (isNull(path)) return b.cast(b.null, 'jsonb')
  const legs = literalPath(l, path)
  if (legs !== undefined && isMany(legs)) throw mysqlError('ER_INVALID_JSON_PATH_WILDCARD')
  return legs === undefined ? b.our('json_seek', from, b.our('json_single', pathOf(l, path))) : seek(from, legs)
}

const contains: Rule = behindNull(rule(2, 3, undefined, bigint, (l, _a, call) => {
  if (isNull(call.args[1])) return besideUnread(l, b.cast(b.null, 'bool'), call.args)
  const candidate = doc(l, call, 1, 'json_contains')
  const path = call.args[2]
  return b.our('json_contains', path === undefined ? doc(l, call, 0, 'json_contains') : part(l, { ...call, args: [argOf(call, 0), path] }, 'json_contains'), candidate)
}, boolean))

const containsPath: Rule = behindNull(rule(3, MANY, undefined, bigint, (l, _a, call) => {
  const [, mode, ...paths] = call.args as [BoundExpr, BoundExpr, ...BoundExpr[]]
  for (const p of paths) pathOf(l, p, false)
  return b.our('json_contains_path', doc(l, call, 0, 'json_contains_path'), plainText(l, mode), array(paths.map((p) => plainText(l, p))))
}, boolean))

const valid: Rule = rule(1, 1, undefined, bigint, (l, _a, call) => {
  const e = argOf(call, 0)
  const family = familyOf(e.type)
  if (isNull(e) || family === 'null') return b.cast(b.null, 'bool')
  if (isText(e.type) && e.type.values === undefined) return b.our('json_valid', plainText(l, e))
  if (family === 'json' || family === 'binary') return b.case([{ when: b.isNotNull(l.lower(e).pg), then: b.bool(family === 'json') }])
  // what is neither a string nor JSON is no document, nor is its NULL
  return besideUnread(l, b.bool(false), [e])
}, boolean)

const search: Rule = rule(3, MANY, undefined, json, (l, _a, call) => {
  const [, mode, pattern, escape, ...paths] = call.args as [BoundExpr, BoundExpr, BoundExpr, BoundExpr | undefined, ...BoundExpr[]]
  const literal = l.literal(escape)
  if (literal !== undefined && [...literal].length > 1) throw mysqlError('ER_WRONG_ARGUMENTS', 'ESCAPE')
  for (const p of paths) pathOf(l, p, false)
  const by = escape === undefined || isNull(escape) ? b.cast(b.null, 'text') : plainText(l, escape)
  return b.our('json_search', doc(l, call, 0, 'json_search'), plainText(l, mode), plainText(l, pattern), by, array(paths.length === 0 ? [b.str('$')] : paths.map((p) => plainText(l, p))))
})

// ---------------------------------------------------------------- changing

/** Pairs of a path and a value, applied from left to right. */
const changes = (named: string, apply: (at: PgExpr, path: PgExpr, value: PgExpr) => PgExpr): Rule => behindNull(rule(
  3, MANY, undefined,
  (args, _ctx, extra) => {
    if (args.length % 2 === 0) wrongCount(extra)
    return DOCUMENT
  },
  (l, _a, call) => {
    let at = doc(l, call, 0, named)
    for (let i = 1; i + 1 < call.args.length; i += 2) at = apply(at, pathOf(l, argOf(call, i)), jsonValue(l, argOf(call, i + 1)))
    return at
  },
))
const put = (mode: number) => (at: PgExpr, path: PgExpr, value: PgExpr): PgExpr => b.our('json_put', at, path, value, b.num(mode))

const remove: Rule = behindNull(rule(2, MANY, undefined, json, (l, _a, call) => {
  let at = doc(l, call, 0, 'json_remove')
  for (const path of call.args.slice(1)) {
    if (literalPath(l, path)?.length === 0) throw mysqlError('ER_JSON_VACUOUS_PATH')
    at = b.our('json_remove', at, pathOf(l, path))
  }
  return at
}))

const arrayInsert = changes('json_array_insert', (at, path, value) => b.our('json_array_insert', at, path, value))
const merge = (name: string, named: string, until: (args: readonly BoundExpr[]) => number = (args) => args.length): Rule => rule(2, MANY, undefined, json, (l, _a, call) => besideUnread(l, call.args.slice(0, until(call.args)).map((_, i) => doc(l, call, i, named)).reduce((x, y) => b.our(name, x, y)), call.args.slice(until(call.args))))
/** What stands behind a NULL is not read: where that may fail, it is asked first. */
const mergePreserve = (named: string): Rule => {
  const plain = merge('json_merge', named, throughNull)
  return {
    ...plain,
    lower: (l, args, call) => {
      const [first, ...rest] = call.args as [BoundExpr, ...BoundExpr[]]
      const merged = plain.lower(l, args, call)
      return first.kind !== 'value' && first.type.nullable && rest.some((e) => e.kind !== 'value' && familyOf(e.type) !== 'json') ? b.case([{ when: b.isNotNull(doc(l, call, 0, named)), then: merged }]) : merged
    },
  }
}
const throughNull = (args: readonly BoundExpr[]): number => args.findIndex(isNull) + 1 || args.length

const schemaArgs = (l: Lower, call: BoundCall, named: string): PgExpr[] => [b.our('json_schema_object', doc(l, call, 0, named), b.str(named)), doc(l, call, 1, named)]

export const jsonFunctions: RuleTable = {
  JSON_ARRAY: jsonArray, JSON_OBJECT: jsonObject, JSON_QUOTE: quote, JSON_UNQUOTE: unquote,
  JSON_EXTRACT: extractRule,
  '->>': rule(2, 2, undefined, () => ({ ...text(4294967295), nullable: true }), (l, _a, call) => b.our('json_unquote', extract(l, call))),
  JSON_VALUE: jsonValueFunction,
  JSON_CONTAINS: contains, JSON_CONTAINS_PATH: containsPath,
  JSON_KEYS: behindNull(rule(1, 2, undefined, json, (l, _a, call) => b.our('json_keys', part(l, call, 'json_keys')))),
  JSON_LENGTH: rule(1, 2, undefined, bigint, (l, _a, call) => b.our('json_length', call.args.length === 1 ? doc(l, call, 0, 'json_length') : extract(l, call, 'json_length'))),
  JSON_DEPTH: rule(1, 1, undefined, bigint, (l, _a, call) => b.our('json_depth', doc(l, call, 0, 'json_depth'))),
  JSON_TYPE: rule(1, 1, undefined, () => ({ ...text(17), nullable: true }), (l, _a, call) => jsonType(argOf(call, 0), doc(l, call, 0, 'json_type'))),
  JSON_VALID: valid,
  JSON_SEARCH: search,
  JSON_SET: changes('json_set', put(3)), JSON_INSERT: changes('json_insert', put(1)), JSON_REPLACE: changes('json_replace', put(2)),
  JSON_REMOVE: remove,
  JSON_ARRAY_APPEND: changes('json_array_append', (at, path, value) => b.our('json_array_append', at, path, value)), JSON_ARRAY_INSERT: arrayInsert,
  JSON_MERGE: mergePreserve('json_merge'), JSON_MERGE_PRESERVE: mergePreserve('json_merge_preserve'), JSON_MERGE_PATCH: merge('json_merge_patch', 'json_merge_patch'),
  JSON_OVERLAPS: behindNull(rule(2, 2, undefined, T.bool, (l, _a, call) => b.our('json_overlaps', doc(l, call, 0, 'json_overlaps'), doc(l, call, 1, 'json_overlaps')), boolean)),
  'MEMBER OF': behindNull(rule(2, 2, undefined, T.bool, (l, _a, call) => b.our('json_member_of', jsonScalar(l, argOf(call, 0)), doc(l, call, 1, 'member of')), boolean)),
  JSON_PRETTY: rule(1, 1, undefined, () => ({ ...text(16777216), nullable: true }), (l, _a, call) => b.our('json_pretty', doc(l, call, 0, 'json_pretty'))),
  JSON_SCHEMA_VALID: rule(2, 2, undefined, T.bool, (l, _a, call) => b.our('json_schema_valid', ...schemaArgs(l, call, 'json_schema_valid')), boolean),
  JSON_SCHEMA_VALIDATION_REPORT: rule(2, 2, undefined, json, (l, _a, call) => b.our('json_schema_report', ...schemaArgs(l, call, 'json_schema_validation_report'))),
  JSON_STORAGE_SIZE: rule(1, 1, undefined, bigint, (l, _a, call) => b.our('json_storage_size', doc(l, call, 0, 'json_storage_size'))),
  JSON_STORAGE_FREE: rule(1, 1, undefined, T.bigint(21), (l, _a, call) => b.case([{ when: b.isNotNull(doc(l, call, 0, 'json_storage_free')), then: b.cast(b.num(0), 'int8') }])),
}

/** Inside a document a DECIMAL is told from a DOUBLE by nothing, an unsigned integer from others by its size alone; what was cast is known by its type. */
function jsonType(e: BoundExpr, document: PgExpr): PgExpr {
  const source = e.kind === 'call' && e.name === 'CAST' ? e.args[0] : undefined
  const known = source === undefined ? undefined : scalarName(source.type)
  return known === undefined ? b.our('json_type', document) : b.case([{ when: b.isNotNull(document), then: b.str(known) }])
}
const SCALARS: Readonly<Record<string, string>> = { decimal: 'DECIMAL', date: 'DATE', datetime: 'DATETIME', time: 'TIME', binary: 'BLOB', bit: 'BIT', year: 'UNSIGNED INTEGER' }
/** A truth value is an integer of one digit. */
const scalarName = (t: MySqlType): string | undefined => (t.name === 'timestamp' ? 'TIMESTAMP' : familyOf(t) !== 'int' ? SCALARS[familyOf(t)] : t.unsigned ? 'UNSIGNED INTEGER' : t.length > 1 ? 'INTEGER' : undefined)
