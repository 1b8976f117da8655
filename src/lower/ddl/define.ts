import { errorWithText, mysqlError } from '../../errors/mysql-error.ts'
import type { PgExpr } from '../../pg/ast.ts'
import type * as A from '../../sql/ast.ts'
import { ExpressionText, isCondition } from '../expression-text.ts'
import { checkColumnName, checkIdentifier, draftColumn } from './column-draft.ts'
import { isEmptyDefault } from './deprecations.ts'
import { literalDefaultOf, literalExpr, literalOf, nowExpr, nowPrecision } from './default-value.ts'
import { draftStorage, findColumn, sameName, type Draft, type DraftColumn } from './draft.ts'
import { checkKept, withoutStored } from './expression-rules.ts'
import { eachColumn, lowerIn } from './expressions.ts'
import { nextCheckName } from './foreign-keys.ts'
import { addKey } from './keys.ts'
import type { DdlContext, ExprPurpose } from './plan.ts'

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
    checkKept('generated', column.name, expr)
    if (!stored && draft.keys.some((key) => key.type === 'primary' && key.parts.some((p) => 'column' in p && sameName(p.column, column.name)))) {
      throw mysqlError('ER_UNSUPPORTED_ACTION_ON_GENERATED_COLUMN', 'Defining a virtual generated column as primary key')
    }
    if (column.from && (column.from.generated ? column.from.generated.stored !== stored : !stored)) throw mysqlError('ER_UNSUPPORTED_ACTION_ON_GENERATED_COLUMN', 'Changing the STORED status')
    const place = draft.columns.indexOf(column)
    eachColumn(expr, (ref) => {
      const read = findColumn(draft, ref.name)
      if (read?.autoIncrement) throw mysqlError('ER_GENERATED_COLUMN_REF_AUTO_INC', column.name)
      if (read && (read.generated ?? read.generating) && draft.columns.indexOf(read) >= place) throw mysqlError('ER_GENERATED_COLUMN_NON_PRIOR')
    })
    column.generated = {
      expression: new ExpressionText(ctx.connectionCharset).show(expr), stored,
      pg: withoutStored('generated', column.name, () => lowerIn(ctx, draft, expr, 'generated', column.name, column.declared.type, column)),
    }
    return
  }
  if (c.default) setDefault(ctx, draft, column, c.default)
  else if (column.nullable) column.default = { kind: 'literal', text: null }
}

/** Sets a default: a literal, NOW() or an expression. */
export function setDefault(ctx: DdlContext, draft: Draft, column: DraftColumn, d: A.ColumnDefault): void {
  const { type } = column.declared
  if (d.conflicting) throw mysqlError('ER_INVALID_DEFAULT', column.name)
  const now = d.parenthesized ? undefined : nowPrecision(d.expr)
  if (now !== undefined) {
    if ((type.name !== 'datetime' && type.name !== 'timestamp') || now !== type.decimals) throw mysqlError('ER_INVALID_DEFAULT', column.name)
    column.default = { kind: 'now', precision: now }
    column.defaultExpr = nowExpr(type)
    return
  }
  const given = d.parenthesized ? undefined : literalOf(d.expr)
  // without strict mode the empty string goes without saying for TEXT and BLOB (manual: The BLOB and TEXT Types)
  if (!ctx.strict && isEmptyDefault(d) && /(text|blob)$/.test(type.name)) return
  if (given) {
    if (given.kind === 'null' && !column.nullable) throw mysqlError('ER_INVALID_DEFAULT', column.name)
    column.default = literalDefaultOf(column.name, type, given, { allowZeroDate: !(ctx.strict && ctx.noZeroDate) })
    if (given.kind !== 'null') column.defaultExpr = literalExpr(type, draftStorage(draft, column), column.default)
    return
  }
  checkKept('default', column.name, d.expr)
  const place = draft.columns.indexOf(column)
  eachColumn(d.expr, (ref) => {
    const read = findColumn(draft, ref.name)
    if (read?.autoIncrement) throw mysqlError('ER_DEFAULT_VAL_GENERATED_REF_AUTO_INC', column.name)
    if (read && draft.columns.indexOf(read) >= place && (read === column || read.generated || read.generating || read.computing || read.default?.kind === 'expression')) throw mysqlError('ER_DEFAULT_VAL_GENERATED_NON_PRIOR', column.name)
  })
  column.default = { kind: 'expression', expression: new ExpressionText(ctx.connectionCharset).show(d.expr) }
  withoutStored('default', column.name, () => lowerDefault(ctx, draft, column, d.expr))
}

/** Lowers a default's expression: PostgreSQL keeps it, unless it reads the row. */
export function lowerDefault(ctx: DdlContext, draft: Draft, column: DraftColumn, e: A.Expr): void {
  let reads = false
  eachColumn(e, () => { reads = true })
  const lower = (purpose: ExprPurpose): PgExpr => lowerIn(ctx, draft, e, purpose, column.name, column.declared.type, column)
  if (!reads) column.defaultExpr = lower('default')
  else {
    column.rowDefault = { value: lower('row'), check: lower('row-check') }
    if (column.default?.kind === 'expression') column.default = { ...column.default, reads: true }
  }
}

/** Takes a CHECK and the column whose definition it stands in, if any; appends it. Throws 3812 to 3820, 3822. */
export function addCheck(ctx: DdlContext, draft: Draft, c: A.CheckDefinition, column?: string): void {
  const name = c.constraint ?? nextCheckName(draft)
  checkIdentifier(name)
  if (draft.checks.some((check) => sameName(check.name, name))) throw mysqlError('ER_CHECK_CONSTRAINT_DUP_NAME', name)
  const enforced = c.enforced !== false
  checkKept('check', name, c.expr)
  if (!isCondition(c.expr)) throw mysqlError('ER_NON_BOOLEAN_EXPR_FOR_CHECK_CONSTRAINT', name)
  eachColumn(c.expr, (ref) => {
    if (column !== undefined && !sameName(ref.name, column)) throw mysqlError('ER_COLUMN_CHECK_CONSTRAINT_REFERENCES_OTHER_COLUMN', name)
    if (findColumn(draft, ref.name)?.autoIncrement) throw mysqlError('ER_CHECK_CONSTRAINT_REFERS_AUTO_INCREMENT_COLUMN', name)
  })
  const pg: PgExpr = withoutStored('check', name, () => lowerIn(ctx, draft, c.expr, 'check', name))
  draft.checks.push({ name, expression: new ExpressionText(ctx.connectionCharset).show(c.expr), enforced, pg })
}

export const noVisibleColumn = (): Error => errorWithText(4028, 'A table must have at least one visible column.')
