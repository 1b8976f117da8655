import type { BoundFrom } from '../analyze/bound.ts'
import { mysqlError } from '../errors/mysql-error.ts'
import type { PgFrom } from '../pg/ast.ts'
import type { Lowering } from './lowering.ts'

/** JSON_TABLE (manual: JSON Table Functions). */
export function jsonTable(_l: Lowering, _f: BoundFrom & { kind: 'json-table' }): PgFrom {
  throw mysqlError('ER_NOT_SUPPORTED_YET', 'JSON_TABLE')
}
