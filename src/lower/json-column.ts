import { b } from '../pg/builder.ts'
import type { PgExpr } from '../pg/ast.ts'
import { familyOf, precisionOf } from '../types/type.ts'
import type { MySqlType } from '../types/type.ts'
import { PG_TYPE } from './convert.ts'
import { reprOf } from '../types/type.ts'

const bits: Partial<Record<MySqlType['name'], number>> = { tinyint: 8, smallint: 16, mediumint: 24, int: 32, bigint: 64 }

/** A jsonb value as an SQL type; NULL when it does not fit. `containers`: for JSON_VALUE, where an array or object may become text; for JSON_TABLE otherwise. */
export function fromJson(found: PgExpr, type: MySqlType, containers: boolean): PgExpr {
  switch (familyOf(type)) {
    case 'year': return b.cast(b.our('json_as_year', found, b.bool(!containers)), 'int4')
    case 'int': case 'bit': {
      const [low, high] = range(type)
      const n = b.our('json_as_int', found, b.num(low), b.num(high))
      return reprOf(type) === 'numeric' ? n : b.cast(n, 'int8')
    }
    case 'decimal': {
      const { precision, scale } = precisionOf(type)
      return b.our('json_as_decimal', found, b.num(precision - scale), b.num(scale), b.num(type.unsigned ? '0' : '-1e65'))
    }
    case 'real': return b.cast(b.our('json_as_number', found), reprOf(type) === 'float4' ? 'float4' : 'float8')
    case 'date': return containers ? b.our('json_value_date', found) : b.cast(b.our('json_as_moment', found, b.num(6)), 'date')
    case 'datetime': return b.cast(b.our(containers ? 'json_value_moment' : 'json_as_moment', found, b.num(type.decimals)), PG_TYPE[reprOf(type)])
    case 'time': return b.our(containers ? 'json_value_time' : 'json_as_time', found, b.num(type.decimals))
    case 'json': return b.nullif(found, b.cast(b.str('null'), 'jsonb'))
    case 'binary': case 'geometry': return type.name === 'binary' ? b.our('json_as_binary', found, b.num(type.length)) : b.our('text_bytes', b.our('json_as_text', found, b.num(type.length), b.bool(containers)))
    default: return b.our('json_as_text', found, b.num(type.length), b.bool(containers))
  }
}

function range(type: MySqlType): readonly [bigint, bigint] {
  const width = BigInt(type.name === 'bit' ? type.length : (bits[type.name] ?? 64))
  return type.unsigned || type.name === 'bit' ? [0n, 2n ** width - 1n] : [-(2n ** (width - 1n)), 2n ** (width - 1n) - 1n]
}

/** An error raised where a value of the type is wanted. */
export function jsonError(errno: number, state: string, message: string, type: MySqlType): PgExpr {
  return b.cast(b.our('json_fail', b.num(errno), b.str(state), b.str(message)), PG_TYPE[reprOf(type)])
}
