import type * as A from './ast.ts'
import { printName, printType, quoteIdent } from './names.ts'
import { expression, key, orderBy, windowSpec } from './print-expression.ts'
import type { Printer } from './printer.ts'

type Manipulation = A.PgQuery | A.PgInsert | A.PgUpdate | A.PgDelete
type Of<K extends Manipulation['kind']> = Extract<Manipulation, { kind: K }>

const columns = (names: readonly string[] | undefined): string => (names && names.length > 0 ? ` (${names.map(quoteIdent).join(', ')})` : '')
const alias = (name: string | undefined): string => (name === undefined ? '' : ` AS ${quoteIdent(name)}`)

function withClause(p: Printer, w: A.PgWith | undefined): string {
  if (w === undefined || w.ctes.length === 0) return ''
  const ctes = w.ctes.map((cte) => {
    const materialized = cte.materialized === undefined ? '' : cte.materialized ? 'MATERIALIZED ' : 'NOT MATERIALIZED '
    return `${quoteIdent(cte.name)}${columns(cte.columns)} AS ${materialized}(${manipulation(p, cte.query)})`
  })
  return `WITH ${w.recursive ? 'RECURSIVE ' : ''}${ctes.join(', ')} `
}

function tail(p: Printer, q: A.PgQuery): string {
  return (
    (q.orderBy?.length ? ` ${orderBy(p, q.orderBy)}` : '') +
    (q.limit ? ` LIMIT ${expression(p, q.limit)}` : '') +
    (q.offset ? ` OFFSET ${expression(p, q.offset)}` : '')
  )
}

const items = (p: Printer, list: readonly A.PgItem[]): string => list.map((i) => expression(p, i.expr) + alias(i.alias)).join(', ')
const returning = (p: Printer, list: readonly A.PgItem[] | undefined): string => (list?.length ? ` RETURNING ${items(p, list)}` : '')
const where = (p: Printer, e: A.PgExpr | undefined): string => (e ? ` WHERE ${expression(p, e)}` : '')
const assignments = (p: Printer, set: readonly A.PgSet[]): string => set.map((s) => `${quoteIdent(s.column)} = ${expression(p, s.value)}`).join(', ')

function group(p: Printer, g: A.PgGroup): string {
  if (g.kind === 'rollup') return `ROLLUP (${g.items.map((e) => expression(p, e)).join(', ')})`
  if (g.kind === 'grouping-sets') return `GROUPING SETS (${g.sets.map((set) => `(${set.map((e) => expression(p, e)).join(', ')})`).join(', ')})`
  return expression(p, g)
}

function select(p: Printer, q: A.PgSelect): string {
  let text = `${withClause(p, q.with)}SELECT`
  if (q.distinct === true) text += ' DISTINCT'
  else if (q.distinct) text += ` DISTINCT ON (${q.distinct.map((e) => expression(p, e)).join(', ')})`
  if (q.items.length > 0) text += ` ${items(p, q.items)}`
  if (q.from?.length) text += ` FROM ${q.from.map((f) => from(p, f)).join(', ')}`
  text += where(p, q.where)
  if (q.groupBy?.length) text += ` GROUP BY ${q.groupBy.map((g) => group(p, g)).join(', ')}`
  if (q.having) text += ` HAVING ${expression(p, q.having)}`
  if (q.windows?.length) text += ` WINDOW ${q.windows.map((w) => `${quoteIdent(w.name)} AS (${windowSpec(p, w.spec)})`).join(', ')}`
  text += tail(p, q)
  for (const lock of q.locking ?? []) {
    text += ` FOR ${lock.strength}${lock.of?.length ? ` OF ${lock.of.map(quoteIdent).join(', ')}` : ''}${lock.wait ? ` ${lock.wait}` : ''}`
  }
  return text
}

function setOperation(p: Printer, q: A.PgSetOperation): string {
  return (
    `${withClause(p, q.with)}${branch(p, q.left, q.left.kind === 'set-operation' && q.left.op === q.op)} ${q.op}${q.all ? ' ALL' : ''} ` +
    `${branch(p, q.right, false)}${tail(p, q)}`
  )
}

/** A branch of a set operation: bare only when nothing of it could be taken for the whole's. */
function branch(p: Printer, q: A.PgQuery, sameOperation: boolean): string {
  const bare = !q.with && !q.orderBy?.length && !q.limit && !q.offset && (q.kind === 'select' ? !q.locking?.length : q.kind === 'values' || sameOperation)
  return bare ? manipulation(p, q) : `(${manipulation(p, q)})`
}

function insert(p: Printer, s: A.PgInsert): string {
  let text = `${withClause(p, s.with)}INSERT INTO ${printName(s.table)}${alias(s.alias)}${columns(s.columns)} `
  text += s.source.kind === 'default-values' ? 'DEFAULT VALUES' : manipulation(p, s.source)
  if (s.onConflict) {
    const { target, action } = s.onConflict
    text += ' ON CONFLICT'
    if (target) {
      if ('constraint' in target) text += ` ON CONSTRAINT ${quoteIdent(target.constraint)}`
      else text += ` (${target.columns.map((e) => conflictKey(p, e)).join(', ')})${where(p, target.where)}`
    }
    text += action === 'nothing' ? ' DO NOTHING' : ` DO UPDATE SET ${assignments(p, action.set)}${where(p, action.where)}`
  }
  return text + returning(p, s.returning)
}

// A collation is part of the key there, not of an expression.
function conflictKey(p: Printer, e: A.PgExpr): string {
  return e.kind === 'collate' ? `${key(p, e.operand)} COLLATE ${printName(e.collation)}` : key(p, e)
}

const manipulations = {
  select,
  'set-operation': setOperation,
  values: (p, q) => `${withClause(p, q.with)}VALUES ${q.rows.map((row) => `(${row.map((e) => expression(p, e)).join(', ')})`).join(', ')}${tail(p, q)}`,
  insert,
  update: (p, s) =>
    `${withClause(p, s.with)}UPDATE ${printName(s.table)}${alias(s.alias)} SET ${assignments(p, s.set)}` +
    `${s.from?.length ? ` FROM ${s.from.map((f) => from(p, f)).join(', ')}` : ''}${where(p, s.where)}${returning(p, s.returning)}`,
  delete: (p, s) =>
    `${withClause(p, s.with)}DELETE FROM ${printName(s.table)}${alias(s.alias)}` +
    `${s.using?.length ? ` USING ${s.using.map((f) => from(p, f)).join(', ')}` : ''}${where(p, s.where)}${returning(p, s.returning)}`,
} satisfies { [K in Manipulation['kind']]: (p: Printer, s: Of<K>) => string }

/** Takes a query or a data-changing statement; returns its text. */
export function manipulation(p: Printer, s: Manipulation): string {
  return (manipulations[s.kind] as (p: Printer, s: Manipulation) => string)(p, s)
}

type OfFrom<K extends A.PgFrom['kind']> = Extract<A.PgFrom, { kind: K }>

function functionTable(p: Printer, f: A.PgFunctionTable): string {
  const lateral = f.lateral ? 'LATERAL ' : ''
  const types = f.columnTypes
  if (types === undefined || types.length === 0) {
    return `${lateral}${expression(p, f.call)}${f.ordinality ? ' WITH ORDINALITY' : ''}${alias(f.alias)}${columns(f.columns)}`
  }
  const definitions = types.map((type, i) => `${quoteIdent(f.columns?.[i] ?? `column${i + 1}`)} ${printType(type)}${collation(f.columnCollations?.[i])}`).join(', ')
  // A column definition list excludes WITH ORDINALITY outside ROWS FROM.
  return f.ordinality
    ? `${lateral}ROWS FROM (${expression(p, f.call)} AS (${definitions})) WITH ORDINALITY${alias(f.alias)}${columns(f.columns)}`
    : `${lateral}${expression(p, f.call)}${alias(f.alias)} (${definitions})`
}

const collation = (name: A.PgName | undefined): string => (name === undefined ? '' : ` COLLATE ${printName(name)}`)

function join(p: Printer, f: A.PgJoin): string {
  const left = from(p, f.left)
  const right = f.right.kind === 'join' ? `(${from(p, f.right)})` : from(p, f.right)
  if (f.type === 'CROSS' || (f.type === 'INNER' && f.on === undefined)) return `${left} CROSS JOIN ${right}`
  return `${left} ${f.type === 'INNER' ? '' : `${f.type} `}JOIN ${right} ON ${f.on ? expression(p, f.on) : 'TRUE'}`
}

const froms = {
  table: (_p, f) => `${printName(f)}${alias(f.alias)}${columns(f.columns)}`,
  'function-table': functionTable,
  'subquery-table': (p, f) => `${f.lateral ? 'LATERAL ' : ''}(${manipulation(p, f.query)})${alias(f.alias)}${columns(f.columns)}`,
  join,
} satisfies { [K in A.PgFrom['kind']]: (p: Printer, f: OfFrom<K>) => string }

function from(p: Printer, f: A.PgFrom): string {
  return (froms[f.kind] as (p: Printer, f: A.PgFrom) => string)(p, f)
}
