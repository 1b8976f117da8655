import { mysqlError } from '../errors/mysql-error.ts'
import { aggregateType } from '../types/resolve.ts'
import { familyOf, isText, T, withoutValues } from '../types/type.ts'
import type { ExprType } from '../types/type.ts'
import type { BoundExpr } from './bound.ts'
import type { TypeContext } from './signature.ts'

const plain = (type: Omit<ExprType, 'coercibility' | 'nullable'>, nullable = true): ExprType => ({ ...type, coercibility: 5, nullable })

/** The type of an aggregate function's result (manual: Aggregate Function Descriptions). */
export function aggregateResult(name: string, args: readonly BoundExpr[], ctx: TypeContext): ExprType {
  const first = args[0]?.type
  switch (name) {
    case 'COUNT': return plain(T.bigint(21), false)
    case 'MIN': case 'MAX':
      // text of several collations cannot be compared
      if (first !== undefined && isText(first) && first.coercibility === 1) throw mysqlError('ER_CANT_AGGREGATE_2COLLATIONS', first.collation, 'NONE', first.collation, 'NONE', name.toLowerCase())
      return first === undefined ? plain(T.null) : { ...first, name: first.values === undefined ? first.name : 'char', nullable: true }
    case 'GROUP_CONCAT': {
      const binary = args.some((a) => familyOf(a.type) === 'binary' || familyOf(a.type) === 'bit') || args.every((a) => familyOf(a.type) === 'null')
      const merged = ctx.collate(args.filter((a) => isText(a.type)).length > 0 ? args.filter((a) => isText(a.type)) : args, 'group_concat')
      const collation = binary ? 'binary' : merged.collation === 'binary' ? ctx.collation : merged.collation
      // up to 512 bytes it is a VARCHAR, a LONGTEXT above, whose length counts a character's bytes twice
      const long = ctx.groupConcatMaxLen > 512
      const width = binary || !long ? 1 : collation.startsWith('utf8mb4') ? 16 : collation.startsWith('utf8') ? 9 : 1
      const length = Math.min(4294967295, ctx.groupConcatMaxLen * width)
      return { ...(binary ? { ...T.bytes(length), name: long ? 'longblob' : 'varbinary' } : { ...T.varchar(length, collation), name: long ? 'longtext' : 'varchar' }), coercibility: merged.coercibility, nullable: true }
    }
    case 'JSON_ARRAYAGG': case 'JSON_OBJECTAGG': return { ...T.json, coercibility: 2, nullable: true }
    default: {
      // a literal x'..' is a number here, with the digits that its bytes have room for
      const literal = args[0]?.kind === 'value' ? args[0] : undefined
      const digits = literal?.known?.kind === 'hex' && (name === 'SUM' || name === 'AVG') ? String(256n ** BigInt(Math.max(1, literal.known.bytes.length)) - 1n).length + 1 : undefined
      const type = first === undefined ? T.double : name.startsWith('BIT_') && literal !== undefined ? T.ubigint(21) : aggregateType(name, digits === undefined ? first : T.bigint(digits), ctx.divPrecisionIncrement)
      return plain(type, !name.startsWith('BIT_'))
    }
  }
}

/** The type of a window function's result. */
export function windowResult(name: string, args: readonly BoundExpr[], merged: () => ExprType): ExprType {
  switch (name) {
    case 'ROW_NUMBER': case 'RANK': case 'DENSE_RANK': case 'NTILE': return plain(T.ubigint(21), false)
    case 'PERCENT_RANK': case 'CUME_DIST': return plain(T.double, false)
    default: {
      const first = args[0]?.type
      // a default that is given has its say in the type, as in COALESCE
      if (args.length === 3) return { ...merged(), nullable: args.some((a, i) => i !== 1 && a.type.nullable) }
      return first === undefined ? plain(T.null) : { ...withoutValues(first, 'varchar'), ...(familyOf(first) === 'int' ? { name: 'bigint' as const } : {}), nullable: true }
    }
  }
}
