/** Queries and table references, spelt as MySQL stores view bodies. */
import type { FileFormat, Into, IntoTarget, JsonTableColumn, Limit, Locking, Query, Select, SelectItem, TableRef, With } from '../ast.ts'
import { jsonActions, parenthesized, printExpr, printExprs, printOrder, printWindow } from './expression.ts'
import { charset, dataType, name, names, qualified, qualifiedList, quote, text, userVariable } from './text.ts'
import type { PrintOptions } from './text.ts'

type Print<K extends Query['kind']> = (query: Extract<Query, { readonly kind: K }>, o: PrintOptions) => string

/** Takes a query; returns its text as a byte string, in parentheses when the tree says so. */
export function printQuery(query: Query, o: PrintOptions): string {
  const body = (PRINT[query.kind] as (query: Query, o: PrintOptions) => string)(query, o)
  let out = query.with === undefined ? body : `${printWith(query.with, o)} ${body}`
  if (query.orderBy !== undefined) out += ` order by ${printOrder(query.orderBy, o)}`
  if (query.limit !== undefined) out += printLimit(query.limit, o)
  for (const lock of query.locking ?? []) out += printLock(lock)
  if (query.into !== undefined && query.kind !== 'select') out += printInto(query.into, o)
  return query.parenthesized === true ? `(${out})` : out
}

const PRINT: { readonly [K in Query['kind']]: Print<K> } = {
  select: printSelect,
  'set-operation': (q, o) => `${operand(q.left, o)} ${q.op}${q.all ? ' all' : ''} ${operand(q.right, o)}`,
  values: (q, o) => `values ${q.rows.map((row) => `row(${printExprs(row, o)})`).join(',')}`,
  table: (q) => `table ${qualified(q.table)}`,
}

/** An operand with clauses of its own needs parentheses, or they would belong to the whole. */
function operand(query: Query, o: PrintOptions): string {
  const tail = query.with ?? query.orderBy ?? query.limit ?? query.locking
  return tail === undefined ? printQuery(query, o) : parenthesized(printQuery(query, o), query)
}

function printSelect(q: Select, o: PrintOptions): string {
  const hints = q.hints === undefined || o.redact === true ? '' : ` /*+ ${q.hints} */`
  const modifiers = q.modifiers.map((word) => ` ${word.replaceAll('-', '_')}`).join('')
  let out = `select${hints}${q.distinct ? ' distinct' : ''}${modifiers} ${q.items.map((item) => printItem(item, o)).join(',')}`
  // Before FROM the targets belong to this SELECT even when it is the last one of a UNION.
  if (q.into !== undefined) out += printInto(q.into, o)
  if (q.dual === true) out += ' from dual'
  else if (q.from !== undefined) out += ` from ${printTable(q.from, o)}`
  if (q.where !== undefined) out += ` where ${printExpr(q.where, o)}`
  if (q.groupBy !== undefined) {
    const items = printOrder(q.groupBy.items, o)
    out += q.groupBy.cube === true ? ` group by cube (${items})` : ` group by ${items}${q.groupBy.rollup ? ' with rollup' : ''}`
  }
  if (q.having !== undefined) out += ` having ${printExpr(q.having, o)}`
  if (q.windows !== undefined) out += ` window ${q.windows.map((w) => `${name(w.name)} AS ${printWindow(w.spec, o)}`).join(',')}`
  return q.qualify === undefined ? out : `${out} qualify ${printExpr(q.qualify, o)}`
}

function printItem(item: SelectItem, o: PrintOptions): string {
  if (item.kind === 'expr') return printExpr(item.expr, o) + (item.alias === undefined ? '' : ` AS ${name(item.alias)}`)
  if (item.table === undefined) return '*'
  return `${item.schema === undefined ? '' : `${name(item.schema)}.`}${name(item.table)}.*`
}

export function printWith(clause: With, o: PrintOptions): string {
  const ctes = clause.ctes.map((cte) => {
    const columns = cte.columns === undefined ? '' : ` (${names(cte.columns)})`
    // The parentheses of a CTE are not its query's own.
    return `${name(cte.name)}${columns} as (${printQuery(cte.query, o)})`
  })
  return `with ${clause.recursive ? 'recursive ' : ''}${ctes.join(',')}`
}

export function printLimit(limit: Limit, o: PrintOptions): string {
  const { count, offset } = limit
  if (offset === undefined) return ` limit ${printExpr(count, o)}`
  // Parameters keep their order in the text.
  const countFirst = count.kind === 'param' && offset.kind === 'param' && count.index < offset.index
  return countFirst ? ` limit ${printExpr(count, o)} offset ${printExpr(offset, o)}` : ` limit ${printExpr(offset, o)},${printExpr(count, o)}`
}

function printLock(lock: Locking): string {
  if (lock.legacy === true) return ' lock in share mode'
  const of = lock.of === undefined ? '' : ` of ${qualifiedList(lock.of)}`
  const wait = lock.wait === undefined ? '' : lock.wait === 'nowait' ? ' nowait' : ' skip locked'
  return ` for ${lock.strength}${of}${wait}`
}

function printInto(into: Into, o: PrintOptions): string {
  switch (into.kind) {
    case 'variables':
      return ` into ${into.targets.map(printTarget).join(',')}`
    case 'dumpfile':
      return ` into dumpfile ${text(into.file, o)}`
    case 'outfile': {
      const set = into.charset === undefined ? '' : ` character set ${charset(into.charset)}`
      return ` into outfile ${text(into.file, o)}${set}${printFileFormat(into.format, o)}`
    }
  }
}

/** `@x` or a local variable. */
export function printTarget(target: IntoTarget): string {
  return 'user' in target ? userVariable(target.user) : name(target.local)
}

export function printFileFormat(format: FileFormat, o: PrintOptions): string {
  const fields: string[] = []
  if (format.fieldsTerminated !== undefined) fields.push(`terminated by ${quote(format.fieldsTerminated, o)}`)
  if (format.enclosed !== undefined) fields.push(`${format.optionallyEnclosed === true ? 'optionally ' : ''}enclosed by ${quote(format.enclosed, o)}`)
  if (format.escaped !== undefined) fields.push(`escaped by ${quote(format.escaped, o)}`)
  const lines: string[] = []
  if (format.linesStarting !== undefined) lines.push(`starting by ${quote(format.linesStarting, o)}`)
  if (format.linesTerminated !== undefined) lines.push(`terminated by ${quote(format.linesTerminated, o)}`)
  return (fields.length > 0 ? ` fields ${fields.join(' ')}` : '') + (lines.length > 0 ? ` lines ${lines.join(' ')}` : '')
}

type PrintTable<K extends TableRef['kind']> = (table: Extract<TableRef, { readonly kind: K }>, o: PrintOptions) => string

/** Takes a table reference; returns its text as a byte string. */
export function printTable(table: TableRef, o: PrintOptions): string {
  return (TABLES[table.kind] as (table: TableRef, o: PrintOptions) => string)(table, o)
}

const TABLES: { readonly [K in TableRef['kind']]: PrintTable<K> } = {
  'table-name': (t) => {
    const partitions = t.partitions === undefined ? '' : ` PARTITION (${names(t.partitions)})`
    const hints = (t.indexHints ?? []).map((hint) => {
      const scope = hint.scope === undefined ? '' : ` for ${hint.scope.replace('-', ' ')}`
      return ` ${hint.action} index${scope} (${names(hint.indexes)})`
    })
    return `${qualified(t)}${partitions}${alias(t.alias)}${hints.join('')}`
  },
  'derived-table': (t, o) => {
    const columns = t.columns === undefined ? '' : ` (${names(t.columns)})`
    return `${t.lateral ? 'lateral ' : ''}${parenthesized(printQuery(t.query, o), t.query)}${alias(t.alias)}${columns}`
  },
  join: (t, o) => {
    const left = printTable(t.left, o)
    const right = printTable(t.right, o)
    if (t.comma === true) return `${left},${right}`
    const on = t.on === undefined ? '' : ` on(${printExpr(t.on, o)})`
    const using = t.using === undefined ? '' : ` using(${names(t.using)})`
    return `${left} ${joinWords(t)} ${right}${on}${using}`
  },
  'table-list': (t, o) => `(${printTable(t.table, o)})`,
  'json-table': (t, o) => `json_table(${printExpr(t.doc, o)}, ${printExpr(t.path, o)} ${jsonColumns(t.columns, o)}) AS ${name(t.alias)}`,
}

function alias(value: string | undefined): string {
  return value === undefined ? '' : ` AS ${name(value)}`
}

function joinWords(t: Extract<TableRef, { readonly kind: 'join' }>): string {
  if (t.straight === true) return 'straight_join'
  const words = { inner: 'join', cross: 'cross join', left: 'left join', right: 'right join' }
  return t.natural ? `natural ${words[t.type]}` : words[t.type]
}

function jsonColumns(columns: readonly JsonTableColumn[], o: PrintOptions): string {
  return `columns (${columns.map((column) => jsonColumn(column, o)).join(', ')})`
}

function jsonColumn(column: JsonTableColumn, o: PrintOptions): string {
  switch (column.kind) {
    case 'ordinality':
      return `${name(column.name)} for ordinality`
    case 'nested':
      return `nested path ${text(column.path, o)} ${jsonColumns(column.columns, o)}`
    case 'path':
      return `${name(column.name)} ${dataType(column.type, o)}${column.exists ? ' exists' : ''} path ${text(column.path, o)}${jsonActions(column, o)}`
  }
}
