import { errorWithText, mysqlError } from '../../errors/mysql-error.ts'
import type { PgExpr } from '../../pg/ast.ts'
import type * as A from '../../sql/ast.ts'
import { ExpressionText } from '../expression-text.ts'
import { checkColumnName, checkIdentifier, draftColumn } from './column-draft.ts'
import { literalDefaultOf, literalExpr, literalOf, nowExpr, nowPrecision } from './default-value.ts'
import { draftStorage, findColumn, sameName, type Draft, type DraftColumn } from './draft.ts'
import { eachColumn, lowerIn } from './expressions.ts'
import { nextCheckName } from './foreign-keys.ts'
import { addKey } from './keys.ts'
import type { DdlContext } from './plan.ts'

/** Takes a column definition; puts the column into the draft (at the end, or where `position` says). Throws 1060, 1054 and what draftColumn throws. */
export function addColumn(ctx: DdlContext, draft: Draft, c: A.ColumnDefinition, position?: A.ColumnPosition): DraftColumn {
  const column = draftColumn(c, { tableCollation: draft.options.collation, strict: ctx.strict })
  checkColumnName(c.name)
  if (findColumn(draft, c.name)) throw mysqlError('ER_DUP_FIELDNAME', c.name)
  place(draft, column, position)
  return column
}

/** Puts a column where FIRST or AFTER says. Throws 1054 for an unknown neighbour. */
export function place(draft: Draft, column: DraftColumn, position: A.ColumnPosition | undefined): void {
  if (position === undefined) draft.columns.push(column)
  else if ('first' in position) draft.columns.unshift(column)
  else {
    const after = draft.columns.findIndex((other) => sameName(other.name, position.after))
    if (after < 0) throw mysqlError('ER_BAD_FIELD_ERROR', position.after, draft.from?.name ?? draft.name)
    draft.columns.splice(after + 1, 0, column)
  }
}

/** Adds the keys that stand on the column itself. */
export function addColumnKeys(ctx: DdlContext, draft: Draft, c: A.ColumnDefinition): void {
  const key = (type: 'primary' | 'unique'): void => {
    addKey(ctx, draft, { kind: 'key-definition', type, parts: [{ column: c.name }], options: {}, span: c.span })
  }
  if (c.primary) key('primary')
  if (c.unique) key('unique')
}

/** Resolves a new column's default and generation expression; all columns of the draft are there. Throws 1067, 1101, 1054, 1294. */
export function defineValues(ctx: DdlContext, draft: Draft, column: DraftColumn, c: A.ColumnDefinition): void {
  if (c.generated) {
    const { expr, stored } = c.generated
    eachColumn(expr, (ref) => {
      if (findColumn(draft, ref.name)?.autoIncrement) throw mysqlError('ER_GENERATED_COLUMN_REF_AUTO_INC', column.name)
    })
    column.generated = {
      expression: new ExpressionText(ctx.connectionCharset).show(expr), stored,
      pg: lowerIn(ctx, draft, expr, 'generated', column.name, column.declared.type),
    }
    return
  }
  if (c.default) setDefault(ctx, draft, column, c.default)
  else if (column.nullable) column.default = { kind: 'literal', text: null }
}

/** Sets a default: a literal, NOW() or an expression. */
export function setDefault(ctx: DdlContext, draft: Draft, column: DraftColumn, d: A.ColumnDefault): void {
  const { type } = column.declared
  const now = d.parenthesized ? undefined : nowPrecision(d.expr)
  if (now !== undefined) {
    if ((type.name !== 'datetime' && type.name !== 'timestamp') || now !== type.decimals) throw mysqlError('ER_INVALID_DEFAULT', column.name)
    column.default = { kind: 'now', precision: now }
    column.defaultExpr = nowExpr(type)
    return
  }
  const given = d.parenthesized ? undefined : literalOf(d.expr)
  if (given) {
    if (given.kind === 'null' && !column.nullable) throw mysqlError('ER_INVALID_DEFAULT', column.name)
    column.default = literalDefaultOf(column.name, type, given, { allowZeroDate: !(ctx.strict && ctx.noZeroDate) })
    if (given.kind !== 'null') column.defaultExpr = literalExpr(type, draftStorage(draft, column), column.default)
    return
  }
  eachColumn(d.expr, (ref) => {
    if (findColumn(draft, ref.name)) throw mysqlError('ER_NOT_SUPPORTED_YET', 'a default expression that refers to a column')
  })
  column.default = { kind: 'expression', expression: new ExpressionText(ctx.connectionCharset).show(d.expr) }
  column.defaultExpr = lowerIn(ctx, draft, d.expr, 'default', column.name, type)
}

/** Takes a CHECK; appends it. Throws 3820, 3822. */
export function addCheck(ctx: DdlContext, draft: Draft, c: A.CheckDefinition): void {
  const name = c.constraint ?? nextCheckName(draft)
  checkIdentifier(name)
  if (draft.checks.some((check) => sameName(check.name, name))) throw mysqlError('ER_CHECK_CONSTRAINT_DUP_NAME', name)
  const enforced = c.enforced !== false
  const pg: PgExpr = lowerIn(ctx, draft, c.expr, 'check', name)
  draft.checks.push({ name, expression: new ExpressionText(ctx.connectionCharset).show(c.expr), enforced, pg })
}

export const noVisibleColumn = (): Error => errorWithText(4028, 'A table must have at least one visible column.')
