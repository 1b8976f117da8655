import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { collationByName } from '../../types/collation-table.ts'
import { familyOf, isText, reprOf, T } from '../../types/type.ts'
import type { ExprType, MySqlType } from '../../types/type.ts'
import { PG_TYPE } from '../convert.ts'
import type { Lower, Rule, Want } from '../rule.ts'

type TypeOf = Rule['type']

/** A row for a function of a fixed number of arguments. */
export function fn(args: readonly Want[], type: MySqlType | TypeOf, lower: (l: Lower, ...args: PgExpr[]) => PgExpr, more: Partial<Rule> = {}): Rule {
  return { min: args.length, max: args.length, args, type: typeof type === 'function' ? type : () => type, lower: (l, a) => lower(l, ...a), ...more }
}

/** A row that sees its arguments ready-made and the whole call. */
export function rule(min: number, max: number, args: readonly Want[] | undefined, type: MySqlType | TypeOf, lower: Rule['lower'], more: Partial<Rule> = {}): Rule {
  return { min, max, ...(args ? { args } : {}), type: typeof type === 'function' ? type : () => type, lower, ...more }
}

/** Predicates: BIGINT(1) for clients, boolean inside. */
export const predicate = { repr: 'bool' } as const
export const nullable = (type: MySqlType): TypeOf => () => ({ ...type, nullable: true })
export const never = (type: MySqlType): TypeOf => () => ({ ...type, nullable: false })

/** A string made of nothing but the connection's collation (HEX, FORMAT, DATE_FORMAT …). */
export const connectionString = (length: number | ((args: readonly BoundExpr[]) => number), nullable?: boolean): TypeOf => (args, ctx) => ({
  ...T.string(typeof length === 'number' ? length : length(args), ctx.collation), coercibility: 4, ...(nullable === undefined ? {} : { nullable }),
})
/** The type that numbers see: a hexadecimal literal is an unsigned integer beside them, a bit literal a signed one (manual: Hexadecimal Literals). */
export function operandType(e: BoundExpr): ExprType {
  if (e.kind !== 'value' || e.known?.kind !== 'hex') return e.type
  const digits = String(2n ** BigInt(8 * Math.min(8, e.known.bytes.length)) - 1n).length
  return { ...(e.node.kind === 'hex' && e.node.form === 'bit' ? T.bigint(digits + 1) : T.ubigint(digits)), coercibility: 5, nullable: false }
}
/** An expression as text of a collation; bytes and bits that are no text of its character set are an error (3854), not question marks. Bits that are chosen are characters of latin1. */
export function characters(l: Lower, e: BoundExpr, collation = 'utf8mb4_bin'): PgExpr {
  const family = familyOf(e.type)
  if (family !== 'binary' && family !== 'bit') return l.to(e, 'text')
  if (family === 'bit' && e.type.coercibility === 5) return b.our('latin_text', l.to(e, 'bytea'))
  const charset = collationByName(collation)?.charset ?? 'binary'
  if (charset !== 'binary' && !charset.startsWith('utf8mb')) return b.our('charset_text', l.to(e, 'bytea'), b.str(charset))
  return family === 'binary' && e.kind === 'value' ? l.to(e, 'text') : b.our('bytes_as_text', l.to(e, 'bytea'))
}
/** A value beside calls that are looked at when the statement is prepared, for the errors in them, and never worked out. */
export function besideUnread(l: Lower, value: PgExpr, unread: readonly BoundExpr[]): PgExpr {
  for (const e of unread) if (e.kind === 'call') l.look(e)
  return value
}
export const argOf = (call: BoundCall, i: number): BoundExpr => call.args[i] as BoundExpr

/** May reading a value say something? Columns of numbers, dates and times are silent. */
const isRead = (e: BoundExpr): boolean => isText(e.type) || familyOf(e.type) === 'binary' || familyOf(e.type) === 'bit' || familyOf(e.type) === 'json'
const warns = (e: BoundExpr): boolean => (e.kind === 'column' ? isRead(e) : e.kind === 'call' && (isRead(e) || e.args.some((a) => isRead(a) || warns(a))))

/** What stands behind a NULL is not read, so that nothing is said about it. Without an `order` in which the arguments are read only the first decides. What is computed is read all the same. */
export function behindNull(r: Rule, order?: readonly number[]): Rule {
  return {
    ...r,
    lower: (l, args, call) => {
      const read = order === undefined ? call.args : order.map((i) => call.args[i]).filter((a) => a !== undefined)
      if (read.length < 2) return r.lower(l, args, call)
      const nothing = read.findIndex((a, i) => a.kind === 'value' && a.known?.kind === 'null' && (i === 0 || order !== undefined))
      const [first, missing] = [read[0] as BoundExpr, read[nothing]]
      const unread = missing === undefined ? [] : read.slice(nothing + 1)
      if (first === missing) return besideUnread(l, b.cast(b.null, PG_TYPE[reprOf(call.type)]), unread)
      const value = unread.length === 0 ? r.lower(l, args, call) : besideUnread(l, r.lower(l, args, { ...call, args: call.args.map((a) => (unread.includes(a) ? (missing as BoundExpr) : a)) }), unread)
      return first.kind === 'column' && first.type.nullable && read.some((a) => a !== first && warns(a)) ? b.case([{ when: b.isNotNull(l.to(first, 'any')), then: value }]) : value
    },
  }
}
