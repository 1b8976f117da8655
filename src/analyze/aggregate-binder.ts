import type * as A from '../sql/ast.ts'
import { mysqlError } from '../errors/mysql-error.ts'
import { familyOf } from '../types/type.ts'
import { aggregateResult } from './aggregate.ts'
import type { Binder } from './binder.ts'
import type { BoundAggregate, BoundOrder } from './bound.ts'
import { NeedsGroup } from './grouping.ts'
import type { GroupScope, Scope } from './scope.ts'
import { readColumns } from './expression-facts.ts'
import { columnNames, firstWindow } from './search.ts'
import { scalar } from './width.ts'
import { bindWindow, checkWindowPlace } from './window-binder.ts'

const takesAggregates = ({ clause }: Scope): boolean => clause !== 'where clause' && clause !== 'group statement' && clause !== 'on clause'

/** Binds aggregates: finds the query over whose rows each is, and refuses them where none may stand (1111). */
export class AggregateBinder {
  readonly #binder: Binder
  /** groups over whose rows an aggregate is being bound, also from subqueries in its arguments */
  readonly open = new Set<GroupScope>()

  constructor(binder: Binder) {
    this.#binder = binder
  }

  /**
   * The scope whose rows an aggregate is over: the innermost that its arguments name, an enclosing query's when they name that alone (manual: Aggregate Function Descriptions).
   * Where that one's clause takes no aggregates, it is over the rows of the next query inside that does.
   */
  scopeOf(n: A.Aggregate, scope: Scope): Scope {
    const names = columnNames([n.args, n.orderBy ?? []])
    if (names === undefined || names.length === 0) return scope
    const owners = new Set(names.map((c) => scope.owner(c.name, c.table, c.schema)))
    if (owners.has(undefined)) return scope
    let taken = scope
    for (let s: Scope | undefined = scope; s !== undefined; s = s.parent) {
      if (takesAggregates(s)) taken = s
      if (owners.has(s)) return takesAggregates(s) ? s : taken
    }
    return scope
  }

  bind(n: A.Aggregate, scope: Scope): BoundAggregate {
    if (n.over !== undefined) return this.#windowed(n, n.over, scope)
    const owner = this.scopeOf(n, scope)
    if (!takesAggregates(owner)) throw mysqlError('ER_INVALID_GROUP_FUNC_USE')
    const { group } = owner
    if (group === undefined) throw owner === scope ? mysqlError('ER_INVALID_GROUP_FUNC_USE') : new NeedsGroup(owner.root)
    if (this.open.has(group)) throw mysqlError('ER_INVALID_GROUP_FUNC_USE')
    const window = firstWindow(n.args)
    if (window !== undefined) throw mysqlError('ER_WINDOW_INVALID_WINDOW_FUNC_USE', window.name.toLowerCase())
    this.open.add(group)
    try {
      const whole = this.#whole(n, scope)
      const columns = readColumns(whole.args)
      const ranges = owner.root.from.ranges
      return columns.length === 0 || columns.some((c) => ranges.includes(c.range)) ? whole : { ...whole, foreign: true }
    } finally {
      this.open.delete(group)
    }
  }

  #windowed(n: A.Aggregate, over: A.WindowRef, scope: Scope): BoundAggregate {
    checkWindowPlace(n, scope, scope.group !== undefined && this.open.has(scope.group))
    if (n.name === 'GROUP_CONCAT') throw mysqlError('ER_NOT_SUPPORTED_YET', 'group_concat as window function')
    if (n.distinct && n.name !== 'MIN' && n.name !== 'MAX') throw mysqlError('ER_NOT_SUPPORTED_YET', '<window function>(DISTINCT ..)')
    const whole = this.#whole(n, scope)
    // a window keeps what it compares as a BIGINT
    const type = (n.name === 'MIN' || n.name === 'MAX') && familyOf(whole.type) === 'int' ? { ...whole.type, name: 'bigint' as const } : whole.type
    return { ...whole, type, over: bindWindow(this.#binder, over, scope, this.#binder.queries.windows) }
  }

  #whole(n: A.Aggregate, scope: Scope): BoundAggregate {
    const args = this.#binder.bindAll(n.args, scope)
    for (const a of args) scalar(a)
    const orderBy: BoundOrder[] = (n.orderBy ?? []).map((o) => {
      const position = o.expr.kind === 'int' ? args[Number(o.expr.text) - 1] : undefined
      if (o.expr.kind === 'int') {
        this.#binder.env.pin({ kind: 'literal', slot: o.expr.slot }, 'value')
        if (position === undefined) throw mysqlError('ER_BAD_FIELD_ERROR', o.expr.text, 'order clause')
      }
      return { expr: position ?? this.#binder.bind(o.expr, scope), direction: o.direction }
    })
    return {
      kind: 'aggregate', name: n.name, distinct: n.distinct, star: n.star, args, orderBy,
      ...(n.separator !== undefined ? { separator: n.separator } : {}),
      type: aggregateResult(n.name, args, this.#binder.types),
    }
  }
}
