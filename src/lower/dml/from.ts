import type * as A from '../../sql/ast.ts'
import type { Binder } from '../../analyze/binder.ts'
import type { BoundExpr, BoundFrom, Range } from '../../analyze/bound.ts'
import { FromBinder, partitionRows, rangeOfTable } from '../../analyze/from-binder.ts'
import type { FromScope } from '../../analyze/scope.ts'
import type { TableInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr, PgItem } from '../../pg/ast.ts'
import type { Lowering } from '../lowering.ts'
import { checkOption, partitionItem } from './insert-target.ts'
import type { Written } from './self-reference.ts'
import { bindConditions, rangeOfView, simpleView } from './target.ts'
import type { SimpleView } from './target.ts'

/** The tables of UPDATE and DELETE; views that stand for one table are bound as that table. */
export class WriteFrom {
  readonly from: BoundFrom
  readonly scope: FromScope
  readonly #views = new Map<Range, SimpleView>()
  readonly #partitions: BoundExpr[] = []
  readonly #named = new Map<Range, readonly string[]>()
  readonly #binder: Binder

  constructor(ref: A.TableRef, binder: Binder) {
    this.#binder = binder
    const rangeOf = (table: TableInfo, alias: string | undefined, pgAlias: string): Range => {
      const view = table.kind === 'view' ? simpleView(table, binder) : undefined
      if (view === undefined || view.columns.some((c) => c.info === undefined)) return rangeOfTable(table, alias, pgAlias)
      const range = rangeOfView(view, alias, pgAlias)
      this.#views.set(range, view)
      return range
    }
    const { from, scope } = new FromBinder(binder, binder.queries, rangeOf).bind(ref, undefined)
    this.from = this.#whole(from)
    this.scope = scope
  }

  /** Rows are written by their place in the table, so PARTITION (…) goes with the other conditions. */
  #whole(from: BoundFrom): BoundFrom {
    if (from.kind === 'join') return { ...from, left: this.#whole(from.left), right: this.#whole(from.right) }
    if (from.kind !== 'table' || from.only === undefined) return from
    this.#partitions.push(from.only)
    if (from.partitions) this.#named.set(from.range, from.partitions)
    return { kind: 'table', range: from.range }
  }

  /** What the views and PARTITION (…) demand of rows. */
  get conditions(): BoundExpr[] {
    return [...this.#partitions, ...[...this.#views].flatMap(([range, view]) => bindConditions(this.#binder, view.conditions, view.base, range.alias))]
  }

  /** WITH CHECK OPTION of a view, or PARTITION (…): an item of RETURNING, where its table has this name. */
  check(l: Lowering, range: Range, alias = range.alias): PgItem[] {
    const view = this.#views.get(range)
    const partitions = this.#named.get(range)
    if (partitions && range.table) return [partitionItem(l, partitionRows(this.#binder, range.table, partitions, alias))]
    if (view === undefined || view.checked.length === 0) return []
    return [b.item(checkOption(l, bindConditions(this.#binder, view.checked, view.base, alias), view.view), 'checked')]
  }

  /** The name that a table goes by in errors, and the table itself. */
  written(range: Range): Written {
    const view = this.#views.get(range)?.view
    return { name: range.name, schema: range.database, table: view?.name ?? range.table?.name ?? '', database: view?.database ?? range.table?.database ?? '' }
  }

  /** Can rows of this range be written? PostgreSQL itself writes through views of one table whose other columns are expressions. */
  writable(range: Range, verb: 'UPDATE' | 'DELETE', single: boolean): TableInfo {
    const table = range.table
    if (table === undefined || table.kind === 'system' || (table.kind === 'view' && (!single || simpleView(table, this.#binder) === undefined))) throw mysqlError('ER_NON_UPDATABLE_TABLE', range.name, verb)
    return table
  }
}

/** Conjunction of a statement's own condition and the views'. */
export function allConditions(l: Lowering, own: PgExpr | undefined, from: WriteFrom): PgExpr | undefined {
  return b.and(own, ...from.conditions.map((c) => l.condition(c)))
}
