import type { Binder } from '../../analyze/binder.ts'
import type { Range } from '../../analyze/bound.ts'
import { Scope, scopeOfRange } from '../../analyze/scope.ts'
import type { ColumnInfo } from '../../catalog/table.ts'
import { b, pgType } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { implicitDefault } from '../../types/convert.ts'
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
  if (given === undefined) return column.nullable ? b.cast(b.null, type) : implicitExpr(column)
  switch (given.kind) {
    case 'literal': return given.text === null ? b.cast(b.null, type) : b.cast(literalExpr(column.type, { type: pgType(type.includes('.') ? 'text' : type), repr: column.repr, baseOid: column.baseOid, typeName: column.typeName }, given), type)
    case 'now': return b.cast(b.our('now', b.num(given.precision)), type)
    case 'expression': return expressionOf(l, binder, given.expression, column, range, how)
  }
}

/** MySQL expression text over a table's columns, stored into one of them. */
export function expressionOf(l: Lowering, binder: Binder, text: string, column: ColumnInfo, range: Range, how: Storing): PgExpr {
  const bound = constants(binder.predicate(() => binder.bind(parseText(text), new Scope(undefined, scopeOfRange(range), 'field list'))))
  return assign(l, bound, column, how)
}

/** The value of a type that a NOT NULL column without a default takes when strict mode does not forbid it. */
export function implicitExpr(column: ColumnInfo): PgExpr {
  return b.cast(b.str(implicitDefault(column.type)), valueType(column))
}
