/** Queries beside operands: x = (SELECT …), x IN (SELECT …), x > ALL (SELECT …) and rows of them (manual: Subqueries). */
import type * as B from '../analyze/bound.ts'
import { b } from '../pg/builder.ts'
import type { PgExpr, PgQuery } from '../pg/ast.ts'
import { columnRepr, familyOf, isText, padSpace, reprOf, T, type MySqlType, type Repr } from '../types/type.ts'
import { dated, dayOf, isDayBeside, kindOf } from './compare.ts'
import { isStable, isMomentBesideTime } from './compare-constant.ts'
import type { Lowering } from './lowering.ts'
import { jsonOfBytes, jsonScalar } from './rules/json-value.ts'

/** (a, b) = (SELECT x, y …): one row is compared (1242 when there are more). */
export function rowComparison(l: Lowering, op: string, operands: readonly B.BoundExpr[], q: B.BoundQuery): PgExpr {
  const { left, query } = comparable(l, operands, q)
  if (op === '<=>') {
    const names = left.map((_, i) => `c${i + 1}`)
    const same = b.and(...left.map((x, i) => b.notDistinctFrom(x, b.col('r', names[i] as string)))) as PgExpr
    return b.coalesce(b.subquery({ kind: 'select', items: [b.item(same)], from: [{ kind: 'subquery-table', query, alias: 'r', columns: names }] }), b.bool(false))
  }
  return b.op(op, b.row(...left), b.subquery(query))
}

/** (SELECT x, y …) = (SELECT …) */
export function subqueryComparison(l: Lowering, op: string, left: B.BoundQuery, right: B.BoundQuery): PgExpr {
  return eachRow(l, left, ({ items }) => rowComparison(l, op, items, right))
}

/** The row that a subquery gives, compared; NULL when it gives none, 1242 when it gives several. */
function eachRow(l: Lowering, q: B.BoundQuery, compared: (row: B.BoundRow) => PgExpr): PgExpr {
  const columns = q.columns.map((c, i): B.RangeColumn => ({ name: c.name, attribute: `c${i + 1}`, type: c.type, repr: columnRepr(c.type) }))
  const range: B.Range = { name: '', database: undefined, alias: 'operand', columns, nullable: false }
  const items = columns.map((column): B.BoundExpr => ({ kind: 'column', range, column, depth: 0, type: column.type }))
  const result = compared({ kind: 'row', items, type: { ...T.null, coercibility: 5, nullable: false } })
  return b.subquery({ kind: 'select', items: [b.item(result)], from: [{ kind: 'subquery-table', query: l.queries.range(q, columns), alias: 'operand', columns: columns.map((c) => c.attribute) }] })
}

/** x IN (SELECT …): both sides are compared as a comparison of theirs would be. */
export function inQuery(l: Lowering, e: B.BoundInQuery): PgExpr {
  if (e.operand.kind === 'subquery' && e.operand.query.columns.length > 1) return eachRow(l, e.operand.query, (operand) => inQuery(l, { ...e, operand }))
  const operands = e.operand.kind === 'row' ? e.operand.items : [e.operand]
  const { left, query } = comparable(l, operands, e.query)
  return b.inQuery(left.length === 1 ? (left[0] as PgExpr) : b.row(...left), query, e.not)
}

export function quantified(l: Lowering, e: B.BoundQuantified): PgExpr {
  if (e.operand.kind === 'subquery' && e.operand.query.columns.length > 1) return eachRow(l, e.operand.query, (operand) => quantified(l, { ...e, operand }))
  const operands = e.operand.kind === 'row' ? e.operand.items : [e.operand]
  const ordered = e.op !== '=' && e.op !== '<>' && e.op !== '<=>'
  const { left, query } = comparable(l, operands, e.query, ordered)
  const op = e.op === '<=>' ? 'IS NOT DISTINCT FROM' : e.op
  return { kind: 'quantified', op, quantifier: e.quantifier === 'any' ? 'ANY' : 'ALL', left: left.length === 1 ? (left[0] as PgExpr) : b.row(...left), right: { kind: 'query', query } }
}

/** `ordered`: which is the greater one matters. */
function comparable(l: Lowering, operands: readonly B.BoundExpr[], q: B.BoundQuery, ordered = false): { left: PgExpr[]; query: PgQuery } {
  // one value that is selected from no table is equal to what it would be without the SELECT
  const single = q.kind === 'select' && q.from === undefined && operands.length === 1 && !ordered
  const stand = q.columns.map((c, i): B.BoundExpr => (q.kind === 'select' ? (q.items[i]?.expr ?? columnStand(c)) : columnStand(c)))
  const compared = operands.map((o, i) => {
    const item = stand[i] as B.BoundExpr
    const how = l.comparison('=', o, item)
    return { ...how, ...(isMomentBesideTime(item, o) ? { how: 'time' as const } : {}), column: q.columns[i] as B.OutputColumn }
  })
  // an unsigned BIGINT column is kept as int8, other values of the type may exceed that
  const wide = (e: B.BoundExpr): boolean => (e.kind === 'column' ? e.column.repr : reprOf(e.type)) === 'numeric'
  const repr = (c: (typeof compared)[number], o: B.BoundExpr, item: B.BoundExpr): Repr => {
    switch (c.how) {
      case 'string': return 'text'
      case 'binary': return 'bytea'
      case 'json': return 'jsonb'
      case 'date': return 'date'
      case 'time': return 'time'
      case 'datetime': return 'timestamp'
      case 'decimal': return 'numeric'
      case 'real': return 'float8'
      case 'int': return wide(o) || wide(item) ? 'numeric' : 'int'
      case 'null': return 'text'
    }
  }
  const shape = operands.map((o, i) => repr(compared[i] as (typeof compared)[number], o, stand[i] as B.BoundExpr))
  const left = operands.map((o, i) => {
    const c = compared[i] as (typeof compared)[number]
    if (c.how === 'json') return documentKey(jsonScalar(l, o), ordered)
    if (isTextBesideMoment(c.how, o)) return dated(l, o, stand[i] as B.BoundExpr, 'timestamp', 'alone', single)
    const pg = l.to(o, shape[i] as Repr)
    return c.how === 'string' ? l.collated({ pg, repr: 'text' }, c.collation) : pg
  })
  const padding = compared.map((c) => c.how === 'string' && padSpace(c.collation))
  // what the query gives as it is, to be read then
  const plain = compared.map((c, i): Repr | undefined => (c.how === 'json' ? plainBesideDocument(c.column.type) : isTextBesideMoment(c.how, stand[i] as B.BoundExpr) ? 'text' : undefined))
  const query = l.queries.lower(q, shape.map((s, i) => (padding[i] ? 'bpchar' : (plain[i] ?? s))))
  const read = compared.map((c, i): Reading | undefined => {
    if (c.how === 'json') return (x) => documentKey(plain[i] === 'text' ? b.call('to_jsonb', x) : plain[i] === 'bytea' ? jsonOfBytes(c.column.type, x) : x, ordered)
    const [o, s] = [operands[i] as B.BoundExpr, stand[i] as B.BoundExpr]
    if (!isTextBesideMoment(c.how, s)) return undefined
    const read = (x: PgExpr): PgExpr => (isStable(s) ? b.our('strict_datetime', b.collate(x, 'C'), b.str(kindOf(o).toUpperCase())) : b.our('compared_datetime', b.collate(x, 'C')))
    return single && isDayBeside(s, o) ? (x) => dayOf(read(x)) : read
  })
  return { left, query: collateColumns(readColumns(query, read), compared.map((c) => (c.how === 'string' ? c.collation : undefined))) }
}

const isTextBesideMoment = (how: string, e: B.BoundExpr): boolean => (how === 'datetime' || how === 'date') && (isText(e.type) || familyOf(e.type) === 'binary')

/** Text beside documents is a string among them, bytes are bytes; neither is parsed. */
const plainBesideDocument = (type: MySqlType): Repr | undefined => (isText(type) ? 'text' : familyOf(type) === 'binary' ? 'bytea' : undefined)

/** What is compared, of a column of the subquery. */
type Reading = (column: PgExpr) => PgExpr

function readColumns(query: PgQuery, keys: readonly (Reading | undefined)[]): PgQuery {
  if (keys.every((key) => key === undefined)) return query
  if (query.kind === 'select' && query.distinct === undefined && query.orderBy === undefined) return { ...query, items: query.items.map((item, i) => ({ ...item, expr: keys[i]?.(item.expr) ?? item.expr })) }
  const names = keys.map((_, i) => `c${i + 1}`)
  return { kind: 'select', items: names.map((name, i) => b.item(keys[i]?.(b.col('d', name)) ?? b.col('d', name))), from: [{ kind: 'subquery-table', query, alias: 'd', columns: names }] }
}

function collateColumns(query: PgQuery, collations: readonly (string | undefined)[]): PgQuery {
  if (query.kind !== 'select') return query
  return { ...query, items: query.items.map((item, i) => (collations[i] === undefined ? item : { ...item, expr: b.collate(item.expr, collations[i] === 'binary' ? 'C' : collations[i]) })) }
}

/** jsonb's own order is another one than MySQL's; it is equal where MySQL's is. */
const documentKey = (x: PgExpr, ordered: boolean): PgExpr => (ordered ? b.our('json_sort_key', x) : x)

function columnStand(c: B.OutputColumn): B.BoundExpr {
  return { kind: 'column', range: { name: '', database: undefined, alias: '', columns: [], nullable: false }, column: { name: c.name, attribute: '1', type: c.type, repr: reprOf(c.type) }, depth: 0, type: c.type }
}
