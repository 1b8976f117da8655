import { readColumns } from '../../analyze/expression-facts.ts'
import type { ColumnInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { columnOf, Scope, scopeOfRange } from '../../analyze/scope.ts'
import { rangeOfTable } from '../../analyze/from-binder.ts'
import type { BoundExpr, Range } from '../../analyze/bound.ts'
import type { DdlContext } from '../../lower/ddl/plan.ts'
import { convert } from '../../lower/convert.ts'
import { assign } from '../../lower/dml/assign.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr, PgQuery } from '../../pg/ast.ts'
import { columnRepr, familyOf, reprOf } from '../../types/type.ts'
import { hasSqlMode, isStrict, SQL_MODE } from '../../types/sql-mode.ts'
import { step, translators } from '../compiler.ts'
import { treeBindings } from '../bindings.ts'
import { ParameterEncoder } from '../encode.ts'
import { inlineParams } from '../inline.ts'
import { localValues } from '../kept-plans.ts'
import { findCalls } from '../program/function-calls.ts'
import { literalsOf } from '../literals.ts'
import { compileContext, loadTables } from '../dml.ts'
import type { StatementContext } from '../statement-context.ts'
import { tablesNamed } from '../tables.ts'
import { refuseReopening } from '../temporary-tables.ts'
import { makeSystemRows } from '../system/load.ts'
import { isSystemDatabase, systemTable } from '../system/tables.ts'

/** What the session and the query lowering give to definitions. */
export function ddlContext(ctx: StatementContext): DdlContext {
  const { session, shared } = ctx
  const mode = session.sqlMode
  return {
    catalog: shared.catalog,
    temporary: { temporary: (database, name) => ctx.temporary.get(`${database}\0${name}`), taken: (relation) => [...ctx.temporary.values()].some((t) => t.relation === relation) },
    systemTable: (database, name) => (isSystemDatabase(database) ? systemTable(database, name) : undefined),
    source: ctx.source, database: session.database === '' ? undefined : session.database,
    foreignKeyChecks: session.variables.on('foreign_key_checks'), strict: isStrict(mode), noZeroDate: hasSqlMode(mode, SQL_MODE.NO_ZERO_DATE),
    serverCollation: session.variables.text('collation_server'), connectionCharset: session.variables.text('character_set_connection'),
    user: `${session.options.user}@${session.options.host}`,
    lowerQuery: async (query, purpose) => {
      refuseReopening(query, ctx)
      if (purpose === 'view') refuseTemporary(query, ctx)
      await loadTables(query, ctx)
      if (ctx.calls === undefined && (await findCalls([query], ctx)) !== undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', 'stored functions in a view')
      const { binder, lowering } = translators(compileContext(ctx))
      const bound = binder.queries.bind(query, undefined)
      const pg = lowering.queries.range(bound, bound.columns.map((c) => ({ type: c.type, repr: columnRepr(c.type) })))
      const encoder = encoderOf(query, ctx)
      const { slots } = step(pg)
      const system = slots.some((s) => s.source.kind === 'system-table')
      if (system) await makeSystemRows(slots, encoder, ctx)
      return {
        store: (columns, ignore) => {
          const names = bound.columns.map((_, i) => `c${i + 1}`)
          const range: Range = { name: 's', database: undefined, alias: 's', nullable: false, columns: bound.columns.map((c, i) => ({ name: names[i] ?? '', attribute: names[i] ?? '', type: c.type, repr: columnRepr(c.type) })) }
          const items = range.columns.map((c, i) => {
            const column = columns[i]
            return { expr: column === undefined ? b.col('s', c.attribute) : assign(lowering, columnOf(range, c), column, { ignore, inserts: true, row: rowNumber }) }
          })
          return { kind: 'select', items, from: [{ kind: 'subquery-table', query: inlineParams<PgQuery>(lowering.queries.range(bound, range.columns), encoder), alias: 's', columns: names }] }
        },
        ...(system ? { system } : {}),
        query: inlineParams<PgQuery>(pg, encoder),
        columns: bound.columns.map((c) => ({ name: c.name, type: c.rolled && familyOf(c.type) === 'int' ? { ...c.type, name: 'bigint' as const } : c.type, nullable: c.type.nullable, ...(c.origin?.info && !c.rolled ? { origin: c.origin.info } : {}) })),
      }
    },
    lowerExpr: (expr, columns, purpose, to, column) => {
      const { binder, lowering } = translators(compileContext(ctx))
      const range = columnsRange(columns)
      const scope = new Scope(undefined, scopeOfRange(range), 'field list')
      const bound = binder.bind(expr, scope)
      const value: PgExpr = column && purpose === 'generated' && fitsGenerated(column, bound) ? assign(lowering, bound, column, { ignore: false, single: true }) : column && (purpose === 'row' || purpose === 'row-check') ? assign(lowering, bound, column, { ignore: false, inserts: true, ...(purpose === 'row' ? {} : { row: rowNumber }) }) : purpose === 'index' && to === undefined ? lowering.lower(bound).pg : to === undefined ? lowering.condition(bound) : bound.kind === 'value' ? lowering.to(bound, reprOf(to)) : convert(lowering.lower(bound), bound.type, reprOf(to))
      return inlineParams<PgExpr>(value, encoderOf(expr, ctx))
    },
  }
}

/** Values that a generated column checks as any other does; PostgreSQL takes no moments there that depend on the session, and no subquery, which a constant would be worked out in. */
function fitsGenerated(column: ColumnInfo, value: BoundExpr): boolean {
  const family = familyOf(column.type)
  return readColumns(value).length > 0 && family !== 'date' && family !== 'datetime' && family !== 'json' && family !== 'geometry'
}

const rowNumber: PgExpr = { ...b.call('row_number'), over: { spec: { partitionBy: [], orderBy: [] } } }

function refuseTemporary(query: object, ctx: StatementContext): void {
  const table = tablesNamed(query, ctx.session.database).find((t) => ctx.temporary.has(`${t.database}\0${t.name}`))
  if (table) throw mysqlError('ER_VIEW_SELECT_TMPTABLE', table.name)
}

function encoderOf(tree: object, ctx: StatementContext): ParameterEncoder {
  return new ParameterEncoder(ctx.session, ctx.shared.version, treeBindings(literalsOf(tree, ctx.slots), ctx.params, localValues(ctx)))
}

/** The columns of one table, as bare names. */
function columnsRange(columns: readonly ColumnInfo[]): Range {
  const table = { database: '', schema: '', name: '', relation: '', oid: 0, kind: 'table', columns, keys: [], foreignKeys: [], checks: [], options: { engine: 'InnoDB', collation: '', comment: '', createOptions: {} } } as const
  const range = rangeOfTable(table, undefined, '')
  return { ...range, bare: true }
}
