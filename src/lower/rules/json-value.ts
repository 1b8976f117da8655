/** Arguments of the JSON functions: documents, values that become JSON, paths. */
import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import type { MySqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { familyOf, isNumeric, isText, T } from '../../types/type.ts'
import type { MySqlType } from '../../types/type.ts'
import { jsonError } from '../json-column.ts'
import { isMany, legText, parseJsonPath } from '../json-path.ts'
import type { Leg } from '../json-path.ts'
import type { Lower } from '../rule.ts'
import { showStored } from '../shown.ts'
import { besideUnread } from './make.ts'
import { inDefinition, plainText } from './temporal.ts'

export const isNull = (e: BoundExpr | undefined): boolean => e?.kind === 'value' && (e.known?.kind === 'null' || e.type.name === 'null')
const nullJson = b.cast(b.null, 'jsonb')

/** Is it what a document may be read from? Bytes are refused when they are read. */
export const isDocument = (e: BoundExpr): boolean => ['json', 'binary', 'null'].includes(familyOf(e.type)) || (isText(e.type) && e.type.values === undefined)
const refused = ({ errno, sqlState, message }: MySqlError): PgExpr => jsonError(errno, sqlState, message, T.json)

/** An argument that is a document: JSON, or text that is parsed (3141 with the argument's number and the function's name). */
export function documentOf(l: Lower, e: BoundExpr, argument: number, named: string): PgExpr {
  if (isNull(e)) return nullJson
  const family = familyOf(e.type)
  if (family === 'json') return l.to(e, 'jsonb')
  if (family === 'null') return nullJson
  if (isText(e.type) && e.type.values === undefined) {
    if (e.kind === 'value') return l.param(e.source, { kind: 'expression', to: 'jsonb', type: e.type, document: [argument, named] })
    return b.our('json_document', plainText(l, e), b.num(argument), b.str(named))
  }
  // what is no document is not computed to find that out, and is no error where no row comes to it
  if (family === 'binary') return e.kind === 'value' ? refused(mysqlError('ER_INVALID_JSON_CHARSET', 'binary')) : b.our('json_binary', l.to(e, 'bytea'))
  return besideUnread(l, refused(mysqlError('ER_INVALID_TYPE_FOR_JSON', argument, named)), [e])
}

/** The key of a member; bytes and stored bits are no text (3144). */
export const keyOf = (l: Lower, e: BoundExpr): PgExpr => (familyOf(e.type) === 'binary' || (familyOf(e.type) === 'bit' && !(e.kind === 'call' && e.name !== 'NULLIF')) ? b.cast(b.our('json_binary', l.to(e, 'bytea')), 'text') : l.to(e, 'text'))

/** The type number that a binary value carries inside JSON. */
const fieldTypes: Partial<Record<MySqlType['name'], number>> = { bit: 16, binary: 254, tinyblob: 249, blob: 252, mediumblob: 250, longblob: 251 }

/** A moment or time with a fraction: as a number it has six digits after the point, or none when they are zeros. */
const isClock = (e: BoundExpr): boolean => (familyOf(e.type) === 'time' || familyOf(e.type) === 'datetime') && e.type.decimals > 0

/** The digits after the point that a count leaves of so many. */
const roundedDigits = (l: Lower, count: BoundExpr, digits: number): PgExpr => b.cast(b.least(b.greatest(l.to(count, 'int'), b.num(0)), b.num(digits)), 'int4')

/** A DECIMAL that was computed: its zero has no digits after the point. */
function computedDecimal(l: Lower, e: BoundCall, pg: PgExpr): PgExpr {
  const [x, y] = e.args
  if ((e.name === 'ROUND' || e.name === 'TRUNCATE') && y !== undefined && y.kind !== 'value') return b.our('json_of_computed', b.call('round', pg, roundedDigits(l, y, e.type.decimals)))
  if (e.name === 'UNIX_TIMESTAMP') return b.our('json_of_seconds', pg)
  // what was divided until nothing is left has them
  if (e.name === '/' && x !== undefined && isNumeric(x.type) && familyOf(x.type) !== 'real') return b.our('json_of_quotient', pg, l.to(x, 'numeric'))
  if (!['+', '-', '*', '/', '%', 'MOD'].includes(e.name)) return b.call('to_jsonb', pg)
  const clock = e.args.find(isClock)
  if (clock === undefined || e.name === '/') return e.name === '+' ? b.call('to_jsonb', pg) : b.our('json_of_computed', pg)
  return b.our('json_of_clock', pg, l.to(clock, 'numeric'), b.num((clock === x ? y : x)?.type.decimals ?? 0))
}

/** A value as a JSON scalar (text is a string, not a document); SQL's NULL stays NULL. */
export function jsonScalar(l: Lower, e: BoundExpr, fixed = inDefinition(e)): PgExpr {
  if (isNull(e)) return nullJson
  // to_jsonb is only stable
  const toJson = (x: PgExpr): PgExpr => (fixed ? b.our('json_of', x) : b.call('to_jsonb', x))
  if (e.kind === 'value' && e.node.kind === 'bool') return toJson(b.bool(e.node.value))
  switch (familyOf(e.type)) {
    case 'json': return l.to(e, 'jsonb')
    case 'binary': case 'bit': return jsonOfBytes(e.type, l.to(e, 'bytea'))
    case 'real': return b.our('json_of_double', l.to(e, 'float8'))
    case 'string': case 'enum': case 'set': return toJson(l.to(e, 'text'))
    case 'date': return toJson(b.our('date_text', l.to(e, 'date')))
    case 'datetime': return toJson(b.our('datetime_text', l.to(e, 'timestamp'), b.num(6)))
    case 'time': return toJson(b.our('time_text', l.to(e, 'time'), b.num(6)))
    case 'year': return toJson(b.cast(l.to(e, 'int'), 'int8'))
    default: {
      showStored(e, l.shown)
      const lowered = e.kind === 'value' ? undefined : l.lower(e)
      if (lowered !== undefined && e.kind === 'call' && e.type.name === 'decimal' && e.type.decimals > 0) return computedDecimal(l, e, lowered.pg)
      // STRCMP counts as a condition
      if (lowered !== undefined && e.kind === 'call' && e.name === 'STRCMP') return toJson(b.op('<>', lowered.pg, b.num(0)))
      return lowered?.repr === 'bool' ? toJson(lowered.pg) : e.kind === 'value' ? l.to(e, 'jsonb') : toJson(l.lower(e).pg)
    }
  }
}

/** Bytes as the document that they are. */
export const jsonOfBytes = (type: MySqlType, x: PgExpr): PgExpr => b.our('json_of_bytes', x, b.num(fieldTypes[type.name] ?? 15))

/** A value inside a document: SQL's NULL is JSON's null. */
export function jsonValue(l: Lower, e: BoundExpr, fixed?: boolean): PgExpr {
  if (isNull(e)) return b.cast(b.str('null'), 'jsonb')
  const scalar = jsonScalar(l, e, fixed)
  return e.type.nullable ? b.our('json_or_null', scalar) : scalar
}

/** A literal path's steps; undefined: not a literal. */
export function literalPath(l: Lower, e: BoundExpr | undefined): Leg[] | undefined {
  if (e?.kind !== 'value' || !isText(e.type)) return undefined
  const text = l.literal(e)
  return text === undefined ? undefined : parseJsonPath(text)
}

export const legsArray = (legs: readonly Leg[]): PgExpr => b.cast(b.array(legs.map((leg) => b.str(legText(leg)))), 'text[]')

/** A path as the helper functions take it. `single`: it must lead to one place (3149). */
export function pathOf(l: Lower, e: BoundExpr, single = true): PgExpr {
  if (isNull(e)) return b.cast(b.null, 'text[]')
  if (familyOf(e.type) === 'binary') throw mysqlError('ER_INVALID_JSON_CHARSET', 'binary')
  const legs = literalPath(l, e)
  if (legs === undefined) return b.our('json_path', plainText(l, e))
  if (single && isMany(legs)) throw mysqlError('ER_INVALID_JSON_PATH_WILDCARD')
  return legsArray(legs)
}

/** What the steps lead to, one place at most. */
export function seek(doc: PgExpr, legs: readonly Leg[]): PgExpr {
  return legs.reduce<PgExpr>((at, leg) => {
    if (leg.kind === 'member') return b.op('->', at, b.str(leg.key))
    if (leg.kind === 'cell') return b.our('json_cell', at, b.num(leg.last ? -1 - leg.index : leg.index))
    return at
  }, doc)
}
export { isMany }
