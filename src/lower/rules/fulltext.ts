import type { BoundCall, BoundColumn, BoundExpr, Range } from '../../analyze/bound.ts'
import type { KeyInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr, PgFrom, PgSelect } from '../../pg/ast.ts'
import { T } from '../../types/type.ts'
import type { Lower, RuleTable } from '../rule.ts'
import { fold } from './operators.ts'

interface Search {
  readonly range: Range
  readonly columns: readonly BoundColumn[]
  readonly against: BoundExpr
  readonly collation: string
  readonly mode: string
}

/** The columns of a FULLTEXT key are searched together, and only they (1191). */
function search(call: BoundCall): Search {
  const columns = call.args.slice(0, -1) as BoundColumn[]
  const against = call.args.at(-1) as BoundExpr
  const [first] = columns
  if (first === undefined || columns.some((c) => c.kind !== 'column' || c.range !== first.range)) throw mysqlError('ER_WRONG_ARGUMENTS', 'MATCH')
  if (!isConstant(against)) throw mysqlError('ER_WRONG_ARGUMENTS', 'AGAINST')
  const { range } = first
  const key = range.table?.keys.find((k) => k.type === 'fulltext' && covers(k, columns))
  if (key === undefined && (range.table === undefined || range.table.kind === 'table')) throw mysqlError('ER_FT_MATCHING_KEY_NOT_FOUND')
  const searched = key === undefined ? columns : keyColumns(key, range)
  return { range, columns: searched, against, collation: (searched[0] ?? first).type.collation, mode: call.extra?.mode ?? 'natural' }
}

/** As many columns as the key has, all of them in it: a column named twice counts twice. */
const covers = (key: KeyInfo, columns: readonly BoundColumn[]): boolean => key.parts.length === columns.length && columns.every((c) => key.parts.some((p) => 'column' in p && p.column === c.column.name))

function keyColumns(key: KeyInfo, range: Range): BoundColumn[] {
  return key.parts.flatMap((p): BoundColumn[] => {
    const column = 'column' in p ? range.columns.find((c) => c.name === p.column) : undefined
    return column === undefined ? [] : [{ kind: 'column', range, column, depth: 0, type: column.type }]
  })
}

function isConstant(e: BoundExpr): boolean {
  return e.kind === 'value' || (e.kind === 'call' && e.args.every(isConstant))
}

/** The words of a row with their places; the same expression as in the key's index. */
function words(l: Lower, s: Search, alias = s.range.alias): PgExpr {
  const range = { ...s.range, alias }
  return wordsOf(s.collation, s.columns.map((c) => l.to({ ...c, range }, 'text')))
}

/** The words of a key's columns, for a query and for the key's index alike. */
export const wordsOf = (collation: string, texts: readonly PgExpr[]): PgExpr => b.our('fts_vector', howOf(collation), b.array(texts.map((x) => b.cast(x, 'text')), 'text'))
const howOf = (collation: string): PgExpr => b.str(fold(collation) ?? 'none')

function parsed(l: Lower, s: Search): PgExpr {
  const plain = b.our('match_parse', l.to(s.against, 'text'), b.str(s.mode === 'boolean' ? 'boolean' : 'natural'), howOf(s.collation))
  if (s.mode !== 'expansion' && s.mode !== 'natural-expansion') return plain
  const found: PgSelect = {
    kind: 'select', items: [b.item(b.col('w', 'w'))], where: b.op('@@', words(l, s, 's'), b.subquery({ kind: 'select', items: [b.item(b.our('match_filter', plain))] })),
    from: [all(s), { kind: 'function-table', call: b.call('unnest', b.call('tsvector_to_array', words(l, s, 's'))), alias: 'w', columns: ['w'], lateral: true }],
  }
  return b.our('match_expand', plain, { kind: 'array-query', query: { ...found, distinct: true } })
}

function all(s: Search): PgFrom {
  const { table } = s.range
  if (table === undefined || table.kind === 'system') throw mysqlError('ER_NOT_SUPPORTED_YET', 'MATCH over this table')
  return b.table(table.relation, 's', table.schema)
}

/** What is searched for and what each word weighs, worked out once per statement. */
function info(l: Lower, s: Search): PgExpr {
  const term: PgSelect = { kind: 'select', items: [b.item(b.call('count', b.star()))], from: [all(s)], where: b.op('@@', words(l, s, 's'), b.col('u', 'q')) }
  const counts: PgSelect = { kind: 'select', items: [b.item(b.subquery(term))], from: [{ kind: 'function-table', call: b.call('unnest', b.our('match_terms', b.col('p', 'p'))), alias: 'u', columns: ['q'] }] }
  const total: PgSelect = { kind: 'select', items: [b.item(b.call('count', b.star()))], from: [all(s)] }
  return b.subquery({
    kind: 'select', items: [b.item(b.our('match_info', b.col('p', 'p'), b.cast(b.subquery(total), 'numeric'), { kind: 'array-query', query: counts }))],
    from: [{ kind: 'subquery-table', query: { kind: 'select', items: [b.item(parsed(l, s), 'p')] }, alias: 'p' }],
  })
}

function rank(l: Lower, s: Search): PgExpr {
  const rank = b.our('match_rank', words(l, s), info(l, s))
  const found = s.range.table?.kind === 'table' ? b.if(b.our('uncommitted', b.col(s.range.alias, 'xmin')), b.num(0), rank) : rank
  // the other side of an outer join has no words
  return b.coalesce(found, b.num(0))
}

/** MATCH … AGAINST as a condition: an index finds the rows that can match. */
export function matches(l: Lower, call: BoundCall): PgExpr {
  const s = search(call)
  const filter: PgSelect = { kind: 'select', items: [b.item(b.our('match_filter', parsed(l, s)))] }
  return b.op('AND', b.op('@@', words(l, s), b.subquery(filter)), b.op('<>', rank(l, s), b.num(0)))
}

/** The relevance alone, for ORDER BY. */
export const relevance = (l: Lower, call: BoundCall): PgExpr => rank(l, search(call))

export const fulltext: RuleTable = {
  MATCH: {
    min: 2, max: 65535,
    type: () => ({ ...T.double, nullable: true }),
    lower: (l, _a, call) => relevance(l, call),
  },
}
