import type { Binder } from '../../analyze/binder.ts'
import type { ColumnInfo } from '../../catalog/table.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { integerRange } from '../../types/store-number.ts'
import { familyOf } from '../../types/type.ts'
import type { Lowering } from '../lowering.ts'

/** The AUTO_INCREMENT column of a table, and how the session counts (manual: auto_increment_increment). */
export class AutoIncrement {
  readonly column: ColumnInfo
  readonly sequence: PgExpr
  /** 0 takes the next id: not with NO_AUTO_VALUE_ON_ZERO */
  readonly zero: boolean
  readonly step: PgExpr
  readonly start: PgExpr
  readonly top: PgExpr
  readonly #plain: boolean
  readonly #counter: PgExpr
  readonly #bounded: boolean

  constructor(column: ColumnInfo, seq: NonNullable<ColumnInfo['autoIncrement']>, binder: Binder, l: Lowering) {
    this.column = column
    this.sequence = b.cast(b.str(`${quote(seq.schema)}.${quote(seq.sequence)}`), 'regclass')
    this.zero = !l.ctx.sqlMode.noAutoValueOnZero
    const step = wholeVariable(binder, 'auto_increment_increment')
    const start = wholeVariable(binder, 'auto_increment_offset')
    this.#plain = step === 1
    this.step = b.num(step)
    // an offset beyond the step is ignored
    this.start = b.num(start > step ? 1 : start)
    const top = familyOf(column.type) === 'int' && column.repr === 'int' ? integerRange(column.type)[1] : 9223372036854775807n
    this.#bounded = top < 9223372036854775807n
    this.top = b.num(top > 9223372036854775807n ? 9223372036854775807n : top)
    this.#counter = b.subquery({ kind: 'select', items: [b.item(b.op('-', b.col('last_value'), b.if(b.col('is_called'), b.num(0), b.num(1))))], from: [b.table(seq.sequence, undefined, seq.schema)] })
  }

  get name(): PgExpr {
    return b.str(this.column.name)
  }

  /** The next id. The counter stops at the type's greatest value, which is then a duplicate. */
  get next(): PgExpr {
    if (!this.#plain) return b.our('cap_id', b.our('reserve', this.sequence, b.num(1), this.step, this.start), this.step, this.top, this.name)
    const next = b.call('nextval', this.sequence)
    return this.#bounded ? b.least(next, this.top) : next
  }

  /** A single row's id: NULL and 0 take the next one. */
  given(value: PgExpr): PgExpr {
    const id = b.cast(value, 'int8')
    return b.coalesce(this.zero ? b.nullif(id, b.num(0)) : id, this.next)
  }

  /** The id of one row of a query. */
  ofQuery(value: PgExpr): PgExpr {
    return b.our('take_id', this.sequence, b.cast(value, 'int8'), b.bool(this.zero), this.step, this.start, this.top, this.name)
  }

  /** The ids of a list of rows. */
  ofList(given: PgExpr): PgExpr {
    return b.our('take_ids', this.sequence, given, b.bool(this.zero), this.step, this.start, this.top, this.name)
  }

  /** An id that a row brought moves the counter. */
  raised(id: PgExpr): PgExpr {
    return b.if(b.op('>', id, this.#counter), b.our('raise_counter', this.sequence, b.cast(id, 'int8')))
  }

  lost(count: PgExpr): PgExpr {
    return b.our('lose_ids', this.sequence, count, this.step, this.start)
  }

  /** What the row by row functions are told. */
  setting(estimate: PgExpr): PgExpr {
    return b.array([b.cast(estimate, 'int8'), this.step, this.start, b.num(this.zero ? 1 : 0), this.top], 'int8[]')
  }
}

function wholeVariable(binder: Binder, name: string): number {
  const { value } = binder.env.systemVariable('session', name)
  const n = value.kind === 'int' ? Number(value.value) : 1
  // the value is part of the plan's key, not its type only
  binder.env.depend(`=${name}`, String(n))
  return Math.max(1, n)
}

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`
