import type { ColumnInfo } from '../../catalog/table.ts'
import { b } from '../../pg/builder.ts'
import type { PgCte, PgExpr, PgSubqueryTable, PgTable } from '../../pg/ast.ts'
import { eachColumn } from '../ddl/expressions.ts'
import { valueType } from './assign.ts'

/** Values that later assignments of the statement read, and that must be worked out once: those of RAND() and its like, and those that warn. They stand in the FROM clause. */
export class SharedValues {
  readonly from: PgSubqueryTable[] = []

  /** Takes a column's value and what stands for the row that it is of, where there are several; returns what it is read by. */
  share(value: PgExpr, column: ColumnInfo, row?: PgExpr): PgExpr {
    const alias = `once${this.from.length}`
    const before = this.from.at(-1)
    // one after the other, and anew for every row
    const where = b.and(...[...(row ? [row] : []), ...(before ? [b.col(before.alias, 'v')] : [])].map((e) => b.isNotNull(b.array([e]))))
    this.from.push({
      kind: 'subquery-table', lateral: true, alias,
      query: { kind: 'select', items: [b.item(b.cast(value, valueType(column)), 'v')], ...(where ? { where } : {}), offset: b.num(0) },
    })
    return b.col(alias, 'v')
  }

  /** The same as queries of WITH, and the tables that these are, where more than one part of a statement reads them. */
  ctes(): PgCte[] {
    return this.from.map(({ alias, query }, i): PgCte => ({ name: alias, materialized: true, query: query.kind === 'select' ? { ...query, from: this.from.slice(0, i).map((f) => b.table(f.alias)) } : query }))
  }

  tables(): PgTable[] {
    return this.from.map((f) => b.table(f.alias))
  }
}

/** Names of the columns that syntax trees read, in lower case. */
export function namesIn(...trees: readonly unknown[]): Set<string> {
  const names = new Set<string>()
  eachColumn(trees, (c) => names.add(c.name.toLowerCase()))
  return names
}

/** May a value warn whenever it is worked out? */
export const mayWarn = (e: PgExpr): boolean => (e.kind === 'cast' ? mayWarn(e.operand) : e.kind !== 'param' && e.kind !== 'column' && e.kind !== 'null')
