/** What the rules of dates and times share: digits of the second, intervals, session facts. */
import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import type { TypeContext } from '../../analyze/signature.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { isStringly } from '../../types/resolve.ts'
import { parseMoment, parseTime } from '../../types/temporal-text.ts'
import { valueText } from '../../types/value-text.ts'
import { familyOf, isText, T } from '../../types/type.ts'
import type { MySqlType } from '../../types/type.ts'
import { originOf } from '../origin.ts'
import type { Lower } from '../rule.ts'
import { ifOf } from './control.ts'
import { caseOf, resultsOf } from './operators.ts'
import { choosesBit } from './own-text.ts'
import { textual, isClockSum, isShifted, isHex, isBigUnsigned, numeric } from './temporal-kind.ts'

const now = (l: Lower, to: 'date' | 'timestamp'): PgExpr => l.param({ kind: 'session', fact: 'now' }, { kind: 'expression', to, type: T.datetime(6) })
const sumMoment = (l: Lower, e: BoundExpr): PgExpr => b.our('sum_moment', l.to(e, 'text'), now(l, 'date'))

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
  if (value?.kind !== 'string' && value?.kind !== 'bytes' && value?.kind !== 'hex') return 6
  const parsed = parse(valueText(value))
  return parsed === undefined ? (value.kind === 'hex' ? 0 : 6) : (parsed.digits ?? 0)
}
export const momentDigits = (e: BoundExpr, ctx: Pick<TypeContext, 'pin'>): number => digits(e, ctx, parseMoment)
export const clockDigits = (e: BoundExpr, ctx: TypeContext): number => digits(e, ctx, parseTime)

/** A zero date in text or a number is no date unless sql_mode allows it; a column's zero date is one. */
const refusesZero = (l: Lower, e: BoundExpr): boolean => l.sqlMode.noZeroDate && e.kind !== 'value'
/** LAST_DAY where a date is read wants a whole one, whose day it otherwise need not know. */
const isLastDay = (e: BoundExpr): e is BoundCall => e.kind === 'call' && e.name === 'LAST_DAY' && (textual(e.args[0] as BoundExpr) || numeric(e.args[0] as BoundExpr))
/** Text under "C": helper functions must not compare it by the collation of a column. */
export const plainText = (l: Lower, e: BoundExpr): PgExpr => (e.kind === 'value' || !isText(e.type) ? l.to(e, 'text') : b.collate(l.to(e, 'text'), 'C'))

/** A document that is not read for its text. */
const isDocument = (e: BoundExpr): boolean => familyOf(e.type) === 'json' && !originOf(e).quiet
/** What a document is read for, as its warning says. */
type DocumentKind = 'DATE' | 'TIME' | 'DATETIME/TIMESTAMP'
const isBytes = (e: BoundExpr): boolean => familyOf(e.type) === 'binary' || familyOf(e.type) === 'bit'
/** Text that may be a time, a date or a moment; bytes that are none are shown in digits. No date is longer than that: megabytes need not become text. */
export const clockText = (l: Lower, e: BoundExpr): PgExpr => (isBytes(e) ? b.our('shown_bytes', b.call('substr', l.to(e, 'bytea'), b.num(1), b.num(512))) : plainText(l, e))
/** Text that is to be a date or a time: of documents only strings are any. */
export function temporalText(l: Lower, e: BoundExpr, kind: DocumentKind): PgExpr {
  return isDocument(e) ? b.our('json_temporal', l.to(e, 'jsonb'), b.str(kind), b.str(originOf(e).name)) : clockText(l, e)
}

/** The number that is read as a date, digit by digit; BIGINT UNSIGNED is read as if it had a sign. */
export const datedNumber = (l: Lower, e: BoundExpr): PgExpr => (isBigUnsigned(e) ? b.cast(b.our('i64', l.to(e, 'numeric')), 'numeric') : familyOf(e.type) === 'real' ? b.our('double_digits', l.to(e, 'float8')) : l.to(e, 'numeric'))
/** Where a DOUBLE becomes a DECIMAL first, which one of more than 65 digits does not without a word. */
export const decimalNumber = (l: Lower, e: BoundExpr): PgExpr => (familyOf(e.type) === 'real' ? l.to(e, 'numeric') : datedNumber(l, e))
/** A DECIMAL beyond BIGINT is cut before it is read as a date. */
export const wholeNumber = (l: Lower, e: BoundExpr): PgExpr => (familyOf(e.type) === 'decimal' && e.type.length > 18 ? b.our('within_bigint', datedNumber(l, e)) : datedNumber(l, e))

/** IF and CASE of values of several kinds, and of years: the date or time is that of the value chosen. */
export function ofChosen(l: Lower, e: BoundExpr, read: (l: Lower, chosen: BoundExpr) => PgExpr): PgExpr | undefined {
  if (e.kind !== 'call') return undefined
  const kind = (t: MySqlType): string => (isStringly(familyOf(t)) ? 'text' : familyOf(t))
  const whole = kind(e.type)
  const differs = (r: BoundExpr): boolean => familyOf(r.type) !== 'null' && (kind(r.type) !== whole || whole === 'year' || resultsOf(r).some(differs))
  return resultsOf(e).some(differs) ? (e.name === 'IF' ? ifOf : caseOf)(l, e, (chosen) => read(l, chosen)) : undefined
}

/** The same of numbers and bits alone: where text is wanted those are bytes. */
export const ofChosenBits = (l: Lower, e: BoundExpr, read: (l: Lower, chosen: BoundExpr) => PgExpr): PgExpr | undefined => (choosesBit(e) ? ofChosen(l, e, read) : undefined)

/** A number that is a date has no room for a fraction, which is told; `told` false: not by TIMESTAMP(), whose own digits hold it. */
export const fractional = (l: Lower, e: BoundExpr, told = true): PgExpr => (told && e.kind !== 'value' && (familyOf(e.type) === 'real' || e.type.decimals > 0) ? b.our('without_fraction', datedNumber(l, e)) : datedNumber(l, e))

export function momentOf(l: Lower, e: BoundExpr, told = true): PgExpr {
  const chosen = ofChosen(l, e, momentOf)
  if (chosen !== undefined) return chosen
  if (isLastDay(e)) return b.cast(dateOf(l, e), 'timestamp')
  if (isClockSum(e)) return sumMoment(l, e)
  if (textual(e) && e.kind !== 'value') return b.our(refusesZero(l, e) ? 'cast_datetime' : 'to_datetime', temporalText(l, e, 'DATETIME/TIMESTAMP'))
  return numeric(e) && refusesZero(l, e) ? b.our('cast_number', fractional(l, e, told)) : l.to(e, 'timestamp')
}
export function dateOf(l: Lower, e: BoundExpr): PgExpr {
  const chosen = ofChosen(l, e, dateOf)
  if (chosen !== undefined) return chosen
  if (isLastDay(e)) return b.our('last_day', dateOf(l, e.args[0] as BoundExpr))
  if (isClockSum(e)) return b.our('sum_date', l.to(e, 'text'), now(l, 'timestamp'))
  if (textual(e) && e.kind !== 'value') return b.our(refusesZero(l, e) ? 'cast_date' : 'to_date', temporalText(l, e, 'DATE'))
  return numeric(e) && e.kind !== 'value' ? b.our(refusesZero(l, e) ? 'cast_number_date' : 'number_to_date', wholeNumber(l, e)) : l.to(e, 'date')
}
/** A date that need not be whole: a month's last day follows from the month. */
export const looseDate = (l: Lower, e: BoundExpr): PgExpr => (isLastDay(e) ? l.to(e, 'date') : dateOf(l, e))
export const looseMoment = (l: Lower, e: BoundExpr): PgExpr => (isLastDay(e) ? b.cast(l.to(e, 'date'), 'timestamp') : momentOf(l, e))
export function clockOf(l: Lower, e: BoundExpr): PgExpr {
  const chosen = ofChosen(l, e, clockOf)
  if (chosen !== undefined) return chosen
  if (isShifted(e)) return b.our('datetime_to_time', b.our('to_datetime', plainText(l, e)))
  return familyOf(e.type) === 'json' || (isBytes(e) && e.kind !== 'value') ? b.our('to_time', temporalText(l, e, 'TIME')) : l.to(e, 'time')
}

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
  if (unit !== 'second' || isHex(amount)) return 0
  const family = familyOf(amount.type)
  return family === 'int' || family === 'year' || family === 'bit' || family === 'null' ? 0 : Math.min(6, family === 'decimal' || family === 'time' || family === 'datetime' ? amount.type.decimals : 6)
}

/** An integer argument; BIGINT UNSIGNED is read as if it had a sign. */
export function integer(l: Lower, e: BoundExpr): PgExpr {
  if (isBigUnsigned(e) || isHex(e)) return b.our('i64', l.to(e, 'numeric'))
  return e.kind === 'value' && isText(e.type) ? b.our('i64', l.integer(e)) : b.cast(l.to(e, 'int'), 'int8')
}

/** `INTERVAL amount unit` as a PostgreSQL interval. */
export function span(l: Lower, amount: BoundExpr, unit: string, sign: 1 | -1): PgExpr {
  const family = familyOf(amount.type)
  const interval = unit.includes('_') ? b.our('span_text', family === 'binary' ? b.our('bytes_text', l.to(amount, 'bytea')) : l.to(amount, 'text'), b.str(unit))
    : unit === 'second' && family !== 'int' && family !== 'year' ? b.our('span_seconds', l.to(amount, 'numeric'), b.bool(family === 'decimal' && amount.type.decimals === 0))
    : b.our('span', integer(l, amount), b.str(unit))
  return sign < 0 ? b.neg(interval) : interval
}

/** A number of seconds; one that does not fit BIGINT, or has more than 18 digits where it is no whole number by its type, is told, but of integers. */
export function secondsOf(l: Lower, e: BoundExpr): PgExpr {
  const family = familyOf(e.type)
  const seconds = l.to(e, 'numeric')
  if (family === 'real' || textual(e) || (family === 'decimal' && e.type.decimals > 0)) return b.our('within_18_digits', seconds)
  return family === 'decimal' && e.type.length > 18 ? b.our('within_bigint', seconds) : seconds
}

/** Digits of the second in a number of seconds. */
export function secondDigits(e: BoundExpr): number {
  const family = familyOf(e.type)
  return isHex(e) || family === 'int' || family === 'null' || family === 'year' || family === 'bit' ? 0 : family === 'decimal' ? Math.min(6, e.type.decimals) : family === 'date' ? 0 : family === 'time' || family === 'datetime' ? e.type.decimals : 6
}

/** Year, month and day may be zero in text and numbers, which a `date` cannot hold. EXTRACT reads a number as a moment (`whole`), YEAR() and its kind as a date. */
export function fuzzyPart(l: Lower, e: BoundExpr, part: 1 | 2 | 3, whole = false): PgExpr {
  const chosen = ofChosen(l, e, (_l, x) => fuzzyPart(l, x, part, whole))
  if (chosen !== undefined) return chosen
  if (textual(e)) return b.our('text_date_part', temporalText(l, e, whole ? 'DATETIME/TIMESTAMP' : 'DATE'), b.num(part), b.bool(!l.sqlMode.noZeroDate))
  if (numeric(e)) return b.our(whole ? 'number_moment_part' : 'number_date_part', whole ? datedNumber(l, e) : wholeNumber(l, e), b.num(part))
  return b.our(['date_year', 'date_month', 'date_day'][part - 1] as string, whole && isClockSum(e) ? b.cast(momentOf(l, e), 'date') : looseDate(l, e))
}
