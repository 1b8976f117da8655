import type { BoundExpr } from '../../analyze/bound.ts'
import type { ColumnInfo } from '../../catalog/table.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { familyOf, isText } from '../../types/type.ts'
import type { ValueSource } from '../../types/value.ts'
import type { Lowering } from '../lowering.ts'
import { documentOf } from '../rules/json-value.ts'
import { plainText } from '../rules/temporal.ts'

/** A value on its way into a column: constants are converted by the gateway, expressions by PostgreSQL. */
export function assign(l: Lowering, e: BoundExpr, column: ColumnInfo, ignore = false): PgExpr {
  if (column.generated !== undefined) throw mysqlError('ER_NON_DEFAULT_VALUE_FOR_GENERATED_COLUMN', column.name, '')
  if (e.kind === 'value') {
    if (e.known?.kind === 'null' && !column.nullable && !ignore && column.autoIncrement === undefined) throw mysqlError('ER_BAD_NULL_ERROR', column.name)
    return constant(l, e.source, column, ignore)
  }
  return fitted(column.repr === 'jsonb' ? stored(l, e, column) : l.to(e, column.repr), column)
}

/** Only text and JSON are stored as JSON; text must be a document (3140). */
function stored(l: Lowering, e: BoundExpr, column: ColumnInfo): PgExpr {
  const family = familyOf(e.type)
  if (family === 'json' || family === 'null' || family === 'binary') return documentOf(l, e, 1, 'json')
  return isText(e.type) ? b.our('json_stored', plainText(l, e), b.str(column.name)) : b.our('json_not_text', l.to(e, 'text'), b.str(column.name))
}

/** A parameter that is converted as MySQL stores into this column. */
export function constant(l: Lowering, source: ValueSource, column: ColumnInfo, ignore: boolean): PgExpr {
  return l.param(source, { kind: 'column', to: column.repr, type: column.type, column: column.name, notNull: !column.nullable && column.autoIncrement === undefined, ...(ignore ? { ignore } : {}) }, source.kind === 'rows' ? arrayOid(column.baseOid) : column.baseOid)
}

/** Length and membership are MySQL's to check where PostgreSQL's column does not. */
function fitted(pg: PgExpr, column: ColumnInfo): PgExpr {
  const name = b.str(column.name)
  switch (familyOf(column.type)) {
    case 'string': return column.type.name === 'char' || column.type.name === 'varchar' ? b.cast(b.our('fit_text', b.cast(pg, 'text'), b.num(column.type.length), name), column.repr === 'bpchar' ? 'bpchar' : 'text') : pg
    case 'enum': return b.our('enum_in', b.cast(pg, 'text'), b.array((column.type.values ?? []).map((v) => b.str(v)), 'text[]'), name)
    case 'set': return b.our('set_in', b.cast(pg, 'text'), b.array((column.type.values ?? []).map((v) => b.str(v)), 'text[]'), name)
    case 'binary': return column.type.name === 'binary' || column.type.name === 'varbinary' ? b.our('fit_bytes', pg, b.num(column.type.length), b.bool(column.type.name === 'binary'), name) : pg
    case 'time': return b.our('fit_time', pg, b.num(column.type.decimals))
    default: return pg
  }
}

const arrays: Readonly<Record<number, number>> = { 16: 1000, 17: 1001, 20: 1016, 21: 1005, 23: 1007, 25: 1009, 700: 1021, 701: 1022, 1042: 1014, 1043: 1015, 1082: 1182, 1114: 1115, 1184: 1185, 1186: 1187, 1700: 1231, 3802: 3807 }

/** The OID of a base type's array type. */
export function arrayOid(oid: number): number {
  const array = arrays[oid]
  if (array === undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', 'a column of this type in a multiple-row INSERT')
  return array
}
