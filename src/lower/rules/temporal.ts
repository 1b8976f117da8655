/** What the rules of dates and times share: digits of the second, intervals, session facts. */
import type { BoundExpr } from '../../analyze/bound.ts'
import type { TypeContext } from '../../analyze/signature.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { parseMoment, parseTime } from '../../types/temporal-text.ts'
import { familyOf, isText } from '../../types/type.ts'
import type { MySqlType } from '../../types/type.ts'
import type { Lower } from '../rule.ts'

/** Text, binary strings and JSON: read as text where a date is wanted. */
export function textual(e: BoundExpr): boolean {
  const family = familyOf(e.type)
  return isText(e.type) || family === 'binary' || family === 'json'
}

export const isMoment = (e: BoundExpr): boolean => familyOf(e.type) === 'date' || familyOf(e.type) === 'datetime'

/** GREATEST and LEAST of dates and something else: shown as text, but a date wherever a number is wanted. */
export const isDatedExtreme = (e: BoundExpr): boolean => e.kind === 'call' && (e.name === 'GREATEST' || e.name === 'LEAST') && isText(e.type) && e.args.some(isMoment)

/** An expression of a table's definition (a generated column, a CHECK, a functional key): PostgreSQL wants immutable functions there. */
export function inDefinition(e: BoundExpr): boolean {
  return e.kind === 'column' ? e.range.bare === true : e.kind === 'call' && e.args.some(inDefinition)
}

/** A session variable read when the plan runs. */
export function sessionVariable(name: string, type: MySqlType): BoundExpr {
  return { kind: 'value', source: { kind: 'session', fact: `variable:${name}` }, node: { kind: 'null', span: { start: 0, end: 0 } }, type: { ...type, coercibility: 3, nullable: false } }
}

/** A text literal shows its own digits; other text may have six. */
function digits(e: BoundExpr, ctx: Pick<TypeContext, 'pin'>, parse: (text: string) => { readonly digits?: number } | undefined): number {
  const family = familyOf(e.type)
  if (family === 'datetime' || family === 'time') return Math.min(6, e.type.decimals)
  if (family === 'int' || family === 'date' || family === 'year' || family === 'bit' || family === 'null') return 0
  if (family === 'decimal') return Math.min(6, e.type.decimals)
  if (e.kind !== 'value' || family === 'real') return 6
  const value = ctx.pin(e)
  if (value?.kind !== 'string') return 6
  const parsed = parse(value.text)
  return parsed === undefined ? 6 : (parsed.digits ?? 0)
}
export const momentDigits = (e: BoundExpr, ctx: Pick<TypeContext, 'pin'>): number => digits(e, ctx, parseMoment)
export const clockDigits = (e: BoundExpr, ctx: TypeContext): number => digits(e, ctx, parseTime)

/** Text of a zero date is no date unless sql_mode allows it; a column's zero date is one. */
const refusesZero = (l: Lower, e: BoundExpr): boolean => l.sqlMode.noZeroDate && e.kind !== 'value' && textual(e) && familyOf(e.type) !== 'json'
/** Text under "C": helper functions must not compare it by the collation of a column. */
export const plainText = (l: Lower, e: BoundExpr): PgExpr => (familyOf(e.type) === 'json' ? b.our('json_unquote', l.to(e, 'jsonb')) : e.kind === 'value' || !isText(e.type) ? l.to(e, 'text') : b.collate(l.to(e, 'text'), 'C'))
export const momentOf = (l: Lower, e: BoundExpr): PgExpr => (refusesZero(l, e) ? b.our('cast_datetime', plainText(l, e)) : l.to(e, 'timestamp'))
export const dateOf = (l: Lower, e: BoundExpr): PgExpr => (refusesZero(l, e) ? b.our('cast_date', plainText(l, e)) : l.to(e, 'date'))
export const clockOf = (l: Lower, e: BoundExpr): PgExpr => l.to(e, 'time')

/** CHAR(n) of the connection's collation: the type of date arithmetic over text. */
export const fixedChar = (length: number, collation: string): MySqlType & { coercibility: 4 } => ({ name: 'char', unsigned: false, length, decimals: 0, collation, coercibility: 4 })

const dateUnits = new Set(['year', 'quarter', 'month', 'week', 'day', 'year_month'])
/** Units that leave a date a date. */
export const dateUnit = (unit: string): boolean => dateUnits.has(unit)
/** Units that make a moment of a time: those with days in them. */
export const dayUnit = (unit: string): boolean => dateUnits.has(unit) || unit.startsWith('day')

/** Digits of the second that an amount brings along. */
export function amountDigits(unit: string, amount: BoundExpr): number {
  if (unit.endsWith('microsecond')) return 6
  if (unit !== 'second') return 0
  const family = familyOf(amount.type)
  return family === 'int' || family === 'year' || family === 'bit' || family === 'null' ? 0 : Math.min(6, family === 'decimal' || family === 'time' || family === 'datetime' ? amount.type.decimals : 6)
}

/** `INTERVAL amount unit` as a PostgreSQL interval. */
export function span(l: Lower, amount: BoundExpr, unit: string, sign: 1 | -1): PgExpr {
  const family = familyOf(amount.type)
  const interval = unit.includes('_') ? b.our('span_text', l.to(amount, 'text'), b.str(unit))
    : unit === 'second' && family !== 'int' && family !== 'year' ? b.our('span_seconds', l.to(amount, 'numeric'))
    : b.our('span', b.cast(l.to(amount, 'int'), 'int8'), b.str(unit))
  return sign < 0 ? b.neg(interval) : interval
}

/** Digits of the second in a number of seconds. */
export function secondDigits(e: BoundExpr): number {
  const family = familyOf(e.type)
  return family === 'int' || family === 'null' || family === 'year' || family === 'bit' ? 0 : family === 'decimal' ? Math.min(6, e.type.decimals) : family === 'date' ? 0 : family === 'time' || family === 'datetime' ? e.type.decimals : 6
}

/** Year, month and day may be zero in text and numbers, which a `date` cannot hold. */
export function fuzzyPart(l: Lower, e: BoundExpr, part: 1 | 2 | 3): PgExpr {
  if (textual(e)) return b.our('text_date_part', plainText(l, e), b.num(part), b.bool(!l.sqlMode.noZeroDate))
  if (numeric(e)) return b.our('number_date_part', l.to(e, 'numeric'), b.num(part))
  return b.our(['date_year', 'date_month', 'date_day'][part - 1] as string, l.to(e, 'date'))
}

/** Numbers that are read as dates, digit by digit; a YEAR is a year. */
export function numeric(e: BoundExpr): boolean {
  const family = familyOf(e.type)
  return family === 'int' || family === 'decimal' || family === 'real' || family === 'bit'
}
