import type { BoundExpr } from '../analyze/bound.ts'
import { b } from '../pg/builder.ts'
import type { PgExpr } from '../pg/ast.ts'
import { familyOf } from '../types/type.ts'
import type { Family } from '../types/type.ts'
import { isStable } from './compare-constant.ts'
import { originOf } from './origin.ts'
import type { Lower } from './rule.ts'
import { jsonScalar } from './rules/json-value.ts'

/** What comes after every document that holds none of its kind (manual: Comparison and Ordering of JSON Values). */
const LATE: readonly ReadonlySet<Family>[] = [new Set<Family>(['date', 'time', 'datetime']), new Set<Family>(['binary', 'bit', 'geometry'])]
/** Of two values that are no documents, the kind alone tells which comes first. */
const RANKS: Partial<Record<Family, number>> = { date: 1, time: 2, datetime: 3, bit: 4, binary: 4, geometry: 4 }

const REVERSED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

/** A comparison with JSON as a PostgreSQL boolean. `converted`: a constant document is read as what a column beside it holds. */
export function compareDocuments(l: Lower, op: string, first: BoundExpr, second: BoundExpr, converted: boolean): PgExpr {
  const [left, right] = [known(first), known(second)]
  const beside = converted ? (besideColumn(l, op, left, right) ?? besideColumn(l, REVERSED[op] ?? op, right, left)) : undefined
  if (beside !== undefined) return beside
  const [x, y] = [jsonScalar(l, left), jsonScalar(l, right)]
  const compared = ordered(op, x, y)
  const late = LATE.find((kinds) => kinds.has(familyOf(left.type)) !== kinds.has(familyOf(right.type)))
  const documents = [left, right].some((e) => familyOf(e.type) === 'json')
  const [before, after] = [left, right].map((e) => RANKS[familyOf(e.type)] ?? 0) as [number, number]
  if (documents ? late === undefined : before === after) return compared
  const [lesser, test] = (documents ? late?.has(familyOf(right.type)) : before < after) ? [left, op] : [right, REVERSED[op] ?? op]
  const given = { when: b.op('AND', b.isNotNull(x), b.isNotNull(y)), then: b.bool(test === '<' || test === '<=' || test === '<>') }
  const nulls = op === '<=>' ? b.op('AND', b.isNull(x), b.isNull(y)) : undefined
  // text is how jsonb keeps dates and bytes
  const text = { when: b.op('=', b.call('jsonb_typeof', lesser === left ? x : y), b.str('string')), then: compared }
  return b.case(documents && late !== undefined && mayBe(l, lesser, late) ? [text, given] : [given], nulls)
}

/** A date, time or binary string that was made a document is compared as what it is. */
function known(e: BoundExpr): BoundExpr {
  const x = e.kind === 'call' && e.name === 'CAST' && familyOf(e.type) === 'json' ? e.args[0] : undefined
  return x !== undefined && LATE.some((kinds) => kinds.has(familyOf(x.type))) ? x : e
}

/** jsonb's own order is another one than MySQL's; it is equal where MySQL's is. */
function ordered(op: string, x: PgExpr, y: PgExpr): PgExpr {
  if (op === '<=>') return b.op('IS NOT DISTINCT FROM', x, y)
  return op === '=' || op === '<>' ? b.op(op, x, y) : b.op(op, b.our('json_compare', x, y), b.num(0))
}

/** May the whole document be a value of the kinds? What is put into a member or a cell is not the whole. */
function mayBe(l: Lower, e: BoundExpr, kinds: ReadonlySet<Family>): boolean {
  if (e.kind !== 'call') return mayHold(e, kinds)
  if (/^(COALESCE|IFNULL|NULLIF|IF)$/.test(e.name)) return e.args.some((a) => mayBe(l, a, kinds))
  if (/^JSON_(ARRAY|OBJECT)$/.test(e.name)) return false
  const inside = (i: number): boolean => i > 0 && (/^JSON_ARRAY_(APPEND|INSERT)$/.test(e.name) || (/^JSON_(SET|INSERT|REPLACE)$/.test(e.name) && i > 1 && l.literal(e.args[i - 1])?.startsWith('$.') === true))
  return e.args.some((a, i) => !inside(i) && mayHold(a, kinds))
}
/** Values of the kinds get into a document with what it is made of; a column holds none. */
function mayHold(e: BoundExpr, kinds: ReadonlySet<Family>): boolean {
  if (kinds.has(familyOf(e.type))) return true
  switch (e.kind) {
    case 'value': return e.known === undefined
    case 'column': return false
    case 'call': case 'aggregate': return e.args.some((a) => mayHold(a, kinds))
    case 'subquery': return e.query.kind !== 'select' || e.query.items.some((item) => mayHold(item.expr, kinds))
    default: return true
  }
}

/** A constant document beside a TIME or BIGINT column is a TIME or an integer, what is none a zero. */
function besideColumn(l: Lower, op: string, column: BoundExpr, document: BoundExpr): PgExpr | undefined {
  if (column.kind !== 'column' || familyOf(document.type) !== 'json' || !isStable(document)) return undefined
  const x = l.to(document, 'jsonb')
  const test = (y: PgExpr, repr: 'time' | 'numeric'): PgExpr => b.op(op === '<=>' ? 'IS NOT DISTINCT FROM' : op, l.to(column, repr), y)
  if (column.type.name === 'time') return test(b.our('json_clock', x, b.str(originOf(document).name)), 'time')
  if (column.type.name !== 'bigint') return undefined
  return b.case([{ when: b.op('=', b.call('jsonb_typeof', x), b.str('number')), then: ordered(op, jsonScalar(l, column), x) }], test(b.our('json_integer', x, b.str(originOf(document).name)), 'numeric'))
}
