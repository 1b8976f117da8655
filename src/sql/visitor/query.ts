import type { JsonTableColumn, Limit, Query, TableRef, With } from '../ast.ts'
import type { Children } from '../visitor.ts'
import { exprs, jsonActions, orderItems, windowSpec } from './expression.ts'

type VisitQuery<K extends Query['kind']> = (query: Extract<Query, { readonly kind: K }>, to: Children) => void
type VisitTable<K extends TableRef['kind']> = (table: Extract<TableRef, { readonly kind: K }>, to: Children) => void

/** Takes a query; hands its direct children over in source order (INTO names no expression). */
export function queryChildren(query: Query, to: Children): void {
  withClause(query.with, to)
  ;(QUERIES[query.kind] as (query: Query, to: Children) => void)(query, to)
  orderItems(query.orderBy, to)
  limit(query.limit, to)
}

/** Takes a table reference; hands its direct children over in source order. */
export function tableChildren(table: TableRef, to: Children): void {
  (TABLES[table.kind] as (table: TableRef, to: Children) => void)(table, to)
}

export function withClause(clause: With | undefined, to: Children): void {
  for (const cte of clause?.ctes ?? []) to.query(cte.query)
}

export function limit(clause: Limit | undefined, to: Children): void {
  if (clause !== undefined) exprs([clause.offset, clause.count], to)
}

const QUERIES = {
  select: (q, to) => {
    for (const item of q.items) if (item.kind === 'expr') to.expr(item.expr)
    if (q.from !== undefined) to.table(q.from)
    exprs([q.where], to)
    orderItems(q.groupBy?.items, to)
    exprs([q.having], to)
    for (const window of q.windows ?? []) windowSpec(window.spec, to)
    exprs([q.qualify], to)
  },
  'set-operation': (q, to) => {
    to.query(q.left)
    to.query(q.right)
  },
  values: (q, to) => {
    for (const row of q.rows) exprs(row, to)
  },
  table: () => undefined,
} satisfies { readonly [K in Query['kind']]: VisitQuery<K> }

const TABLES = {
  'table-name': () => undefined,
  'derived-table': (t, to) => to.query(t.query),
  join: (t, to) => {
    to.table(t.left)
    to.table(t.right)
    exprs([t.on], to)
  },
  'table-list': (t, to) => to.table(t.table),
  'json-table': (t, to) => {
    exprs([t.doc, t.path], to)
    jsonColumns(t.columns, to)
  },
} satisfies { readonly [K in TableRef['kind']]: VisitTable<K> }

function jsonColumns(columns: readonly JsonTableColumn[], to: Children): void {
  for (const column of columns) {
    if (column.kind === 'nested') jsonColumns(column.columns, to)
    else if (column.kind === 'path') jsonActions(column, to)
  }
}
