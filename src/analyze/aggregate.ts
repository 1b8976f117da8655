import { aggregateType } from '../types/resolve.ts'
import { familyOf, T } from '../types/type.ts'
import type { ExprType } from '../types/type.ts'
import type { BoundExpr } from './bound.ts'
import type { TypeContext } from './signature.ts'

const plain = (type: Omit<ExprType, 'coercibility' | 'nullable'>, nullable = true): ExprType => ({ ...type, coercibility: 5, nullable })

/** The type of an aggregate function's result (manual: Aggregate Function Descriptions). */
export function aggregateResult(name: string, args: readonly BoundExpr[], ctx: TypeContext): ExprType {
  const first = args[0]?.type
  switch (name) {
    case 'COUNT': return plain(T.bigint(21), false)
    case 'MIN': case 'MAX': return first === undefined ? plain(T.null) : { ...first, name: first.name === 'enum' || first.name === 'set' ? 'char' : first.name, nullable: true }
    case 'GROUP_CONCAT': {
      const merged = ctx.collate(args, 'group_concat')
      const binary = args.some((a) => familyOf(a.type) === 'binary')
      return { ...(binary ? { ...T.bytes(1024), name: 'blob', length: 65535 } : { ...T.string(1024, merged.collation === 'binary' ? ctx.collation : merged.collation), name: 'text', length: 65535 }), coercibility: merged.coercibility, nullable: true }
    }
    case 'JSON_ARRAYAGG': case 'JSON_OBJECTAGG': return { ...T.json, coercibility: 2, nullable: true }
    default: {
      const type = first === undefined ? T.double : aggregateType(name, first, ctx.divPrecisionIncrement)
      return plain(type, !name.startsWith('BIT_'))
    }
  }
}

/** The type of a window function's result. */
export function windowResult(name: string, args: readonly BoundExpr[], _ctx: TypeContext): ExprType {
  switch (name) {
    case 'ROW_NUMBER': case 'RANK': case 'DENSE_RANK': return plain(T.ubigint(21), false)
    case 'NTILE': return plain(T.ubigint(21), true)
    case 'PERCENT_RANK': case 'CUME_DIST': return plain(T.double, false)
    default: {
      const first = args[0]?.type
      return first === undefined ? plain(T.null) : { ...first, nullable: true }
    }
  }
}
