import type { Binder } from '../../analyze/binder.ts'
import type { Range } from '../../analyze/bound.ts'
import { Scope, scopeOfRange } from '../../analyze/scope.ts'
import { hasNoDefault, takesFirstMember } from '../../catalog/table.ts'
import type { ColumnInfo } from '../../catalog/table.ts'
import { b, pgType } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { implicitDefault } from '../../types/convert.ts'
import { T } from '../../types/type.ts'
import { parseText } from '../ddl/expressions.ts'
import { literalExpr } from '../ddl/default-value.ts'
import type { Lowering } from '../lowering.ts'
import { assign, valueType } from './assign.ts'
import type { Storing } from './assign.ts'
import { constants } from './target.ts'

/** A column's default as an expression, where DEFAULT cannot stand; other columns that it reads are those of `range`. */
export function defaultExpr(l: Lowering, binder: Binder, column: ColumnInfo, range: Range, how: Storing): PgExpr {
  const given = column.default
  const type = valueType(column)
  if (given === undefined) return implicitExpr(column)
  switch (given.kind) {
    case 'literal': return given.text === null ? b.cast(b.null, type) : b.cast(literalExpr(column.type, { type: pgType(type.includes('.') ? 'text' : type), repr: column.repr, baseOid: column.baseOid, typeName: column.typeName }, given), type)
    case 'now': return currentTime(l, column, given.precision)
    case 'expression': return expressionOf(l, binder, given.expression, column, range, how)
  }
}

/** The statement's time, as a column takes it by itself. */
export function currentTime(l: Lowering, column: ColumnInfo, precision: number): PgExpr {
  const now = l.ctx.clockStopped
    ? b.our('cut_moment', l.slots.param({ kind: 'session', fact: 'now' }, { kind: 'expression', to: 'timestamp', type: T.datetime(6) }), b.num(precision))
    : b.our('now', b.num(precision))
  return b.cast(now, column.repr === 'timestamptz' ? 'timestamptz' : 'timestamp')
}

/** MySQL expression text over a table's columns, stored into one of them. */
export function expressionOf(l: Lowering, binder: Binder, text: string, column: ColumnInfo, range: Range, how: Storing): PgExpr {
  const bound = constants(binder.predicate(() => binder.bind(parseText(text), new Scope(undefined, scopeOfRange(range), 'field list'))))
  return assign(l, bound, column, how)
}

/** What a column without a default takes when strict mode does not forbid it. */
export function implicitExpr(column: ColumnInfo): PgExpr {
  return b.cast(column.nullable ? b.null : b.str(implicitDefault(column.type)), valueType(column))
}

/** DEFAULT in an assignment to a row that is there: 1364, or a warning of it, for a column that has none. */
export function updatedDefault(l: Lowering, binder: Binder, column: ColumnInfo, range: Range, ignore: boolean): PgExpr {
  if (!hasNoDefault(column)) return defaultExpr(l, binder, column, range, { ignore })
  if (takesFirstMember(column)) return implicitExpr(column)
  return b.our('fit_default', implicitExpr(column), b.str(column.name), b.bool(l.strict && !ignore))
}
