import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import type { TypeContext } from '../../analyze/signature.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { familyOf, isText, T } from '../../types/type.ts'
import type { MySqlType } from '../../types/type.ts'
import { isChoice } from '../compare.ts'
import type { Lower, Rule, RuleTable } from '../rule.ts'
import { argOf, behindNull, nullable, operandType, rule } from './make.ts'
import { askedText } from './asked-text.ts'
import { amountDigits, clockDigits, clockOf, clockText, datedNumber, dateOf, dateUnit, dayUnit, decimalNumber, fixedChar, fractional, fuzzyPart, integer, looseDate, momentDigits, momentOf, ofChosen, ofChosenBits, secondDigits, secondsOf, sessionVariable, span, temporalText, wholeNumber } from './temporal.ts'
import { isBigUnsigned, isClockSum, isHex, isMoment, isShifted, isYearColumn, numeric, textual } from './temporal-kind.ts'

const int = (length: number): MySqlType => T.bigint(length)
const maybe = nullable
const isNull = (e: BoundExpr): boolean => e.kind === 'value' && e.known?.kind === 'null'
const num = (n: number): PgExpr => b.num(n)

// ---------------------------------------------------------------- clocks

/** The statement's start is argument 0; what is written in the call are the digits of the second. */
const clock = (type: (fsp: number) => MySqlType, lower: (l: Lower, now: BoundExpr, fsp: number) => PgExpr): Rule =>
  rule(0, 1, undefined, (_a, _c, extra) => ({ ...type(extra.length ?? 0), nullable: false }), (l, _a, call) => lower(l, argOf(call, 0), call.extra?.length ?? 0))

const moment = clock((fsp) => T.datetime(fsp), (l, now, fsp) => b.our('cut_moment', l.to(now, 'timestamp'), num(fsp)))
const today = clock(() => T.date, (l, now) => l.to(now, 'date'))
const timeNow = clock((fsp) => ({ ...T.time(fsp), length: 8 + (fsp === 0 ? 0 : fsp + 1) }), (l, now, fsp) => b.our('cut_time', b.our('datetime_to_time', l.to(now, 'timestamp')), num(fsp)))

// ---------------------------------------------------------------- parts

const dayPart = (name: string, type: MySqlType): Rule => rule(1, 1, undefined, maybe(type), (l, _a, call) => b.our(name, dateOf(l, argOf(call, 0))))

const fuzzy = (part: 1 | 2 | 3, type: MySqlType): Rule => rule(1, 1, undefined, maybe(type), (l, _a, call) => fuzzyPart(l, argOf(call, 0), part))
const quarter = (l: Lower, e: BoundExpr, whole = false): PgExpr => (textual(e) || numeric(e) ? b.op('/', b.op('+', fuzzyPart(l, e, 2, whole), num(2)), num(3)) : b.our('date_quarter', looseDate(l, e)))

const timePart = (unit: string, length: number): Rule => rule(1, 1, undefined, maybe(int(length)), (l, _a, call) => b.call('abs', b.our('time_part', clockOf(l, argOf(call, 0)), b.str(unit))))

function weekMode(l: Lower, mode: BoundExpr | undefined, fallback: PgExpr): PgExpr {
  const literal = l.literal(mode)
  if (mode === undefined) return fallback
  return literal !== undefined && /^\d$/.test(literal) ? num(Number(literal) & 7) : b.cast(b.op('&', l.to(mode, 'int'), num(7)), 'int4')
}
const defaultWeek = (l: Lower): PgExpr => b.cast(l.to(sessionVariable('default_week_format', T.bigint(21)), 'int'), 'int4')

const cutNumber = (l: Lower, x: BoundExpr): PgExpr => (l.sqlMode.timeTruncateFractional ? b.call('trunc', datedNumber(l, x), num(6)) : datedNumber(l, x))
const cutText = (l: Lower, x: BoundExpr): PgExpr => (l.sqlMode.timeTruncateFractional ? b.our('cut_fraction', temporalText(l, x, 'TIME'), num(6)) : temporalText(l, x, 'TIME'))

/** The time that EXTRACT sees: unlike HOUR() it takes text and numbers for moments first. */
function extractClock(l: Lower, x: BoundExpr): PgExpr {
  if (textual(x)) return b.our('extract_clock', cutText(l, x), b.bool(!l.sqlMode.noZeroDate))
  return numeric(x) ? b.our('extract_clock', cutNumber(l, x)) : isMoment(x) ? l.to(x, 'time') : clockOf(l, x)
}

function extract(l: Lower, x: BoundExpr, unit: string): PgExpr {
  const chosen = isText(x.type) || familyOf(x.type) === 'year' || numeric(x) ? ofChosen(l, x, (_l, c) => extract(l, c, unit)) : undefined
  if (chosen !== undefined) return chosen
  if (familyOf(x.type) === 'time' && (unit === 'year' || unit === 'month' || unit === 'day')) return b.our(`date_${unit}`, b.cast(l.to(x, 'timestamp'), 'date'))
  switch (unit) {
    case 'year': return fuzzyPart(l, x, 1, true)
    case 'month': return fuzzyPart(l, x, 2, true)
    case 'day': return fuzzyPart(l, x, 3, true)
    case 'quarter': return quarter(l, x, true)
    case 'year_month': return b.op('+', b.op('*', fuzzyPart(l, x, 1, true), num(100)), fuzzyPart(l, x, 2, true))
    case 'week': return b.our('week', looseDate(l, x), defaultWeek(l))
    case 'hour': case 'minute': case 'second': case 'microsecond': return b.our('time_part', extractClock(l, x), b.str(unit))
    case 'day_hour': case 'day_minute': case 'day_second': case 'day_microsecond': {
      if (isYearColumn(x)) return b.our('extract_day_time', num(0), clockOf(l, x), b.str(unit))
      if (familyOf(x.type) === 'time') return b.our('extract_day_time', num(0), l.to(x, 'time'), b.str(unit))
      if (numeric(x)) return b.our('extract_day_number', cutNumber(l, x), b.str(unit))
      if (textual(x) || isClockSum(x)) return b.our('extract_day_text', cutText(l, x), b.str(unit), b.bool(!l.sqlMode.noZeroDate))
      return b.our('extract_day_time', b.our('date_day', l.to(x, 'date')), l.to(x, 'time'), b.str(unit))
    }
    default: return b.our('extract_time', extractClock(l, x), b.str(unit))
  }
}
const extractLengths: Readonly<Record<string, number>> = {
  year: 5, quarter: 2, month: 3, week: 3, day: 3, hour: 4, minute: 3, second: 3, microsecond: 7, year_month: 7, day_hour: 9, day_minute: 11, day_second: 13, day_microsecond: 20,
  hour_minute: 6, hour_second: 8, hour_microsecond: 14, minute_second: 5, minute_microsecond: 11, second_microsecond: 9,
}

const lastDay = (l: Lower, e: BoundExpr): PgExpr => ofChosen(l, e, lastDay) ?? (textual(e) ? b.our('last_day_text', temporalText(l, e, 'DATE')) : numeric(e) ? b.our('last_day_number', wholeNumber(l, e)) : b.our('last_day', looseDate(l, e)))

// ---------------------------------------------------------------- making dates and times

const zeroless = (l: Lower, x: PgExpr): PgExpr => (l.sqlMode.noZeroDate ? b.nullif(x, b.str('-infinity')) : x)
const date: Rule = rule(1, 1, undefined, maybe(T.date), (l, _a, call) => (isMoment(argOf(call, 0)) ? zeroless(l, dateOf(l, argOf(call, 0))) : dateOf(l, argOf(call, 0))))

const timestampOf: Rule = behindNull(rule(
  1, 2, undefined,
  (args, ctx) => {
    const [x, t] = args as [BoundExpr, BoundExpr | undefined]
    return { ...T.datetime(Math.max(momentDigits(x, ctx), t === undefined ? 0 : clockDigits(t, ctx))), nullable: true }
  },
  (l, _a, call) => {
    const [x, t] = call.args as [BoundExpr, BoundExpr | undefined]
    const m = momentOf(l, x, t !== undefined)
    return t === undefined ? (isMoment(x) ? zeroless(l, m) : m) : b.our('clocked', m, clockOf(l, t), askedText(l, call))
  },
))

/** With a time it is a sum. */
const timestamp: Rule = { ...timestampOf, number: (l, call, want) => (call.args.length > 1 ? summed(timestampOf).number?.(l, call, want) : undefined) }

/** sql_mode TIME_TRUNCATE_FRACTIONAL cuts what would be rounded. */
const cutSeconds = (l: Lower, s: PgExpr): PgExpr => (l.sqlMode.timeTruncateFractional ? b.call('trunc', s, num(6)) : s)

/** Digits of a number without a sign, though they are text. */
const unsignedText = (e: BoundExpr): boolean => e.kind === 'call' && (e.name === 'CONV' || e.name === 'BIN' || e.name === 'OCT')

const makeTime: Rule = behindNull(rule(
  3, 3, undefined,
  (args, ctx) => {
    const s = args[2] as BoundExpr
    return { ...T.time(isHex(s) ? 0 : textual(s) ? 6 : clockDigits(s, ctx)), nullable: true }
  },
  (l, _a, call) => {
    const [h, m, s] = call.args as [BoundExpr, BoundExpr, BoundExpr]
    const [minutes, seconds] = [integer(l, m), cutSeconds(l, s.type.name === 'bigint' ? b.our('within_bigint', l.to(s, 'numeric')) : secondsOf(l, s))]
    if (unsignedText(h)) return b.our('make_time_unsigned', b.our('u64', integer(l, h)), minutes, seconds)
    return isBigUnsigned(h) || (isHex(h) && operandType(h).unsigned) ? b.our('make_time_unsigned', l.to(h, 'numeric'), minutes, seconds) : b.our('make_time', integer(l, h), minutes, seconds)
  },
), [0, 1, 2])

// ---------------------------------------------------------------- arithmetic with intervals

function shiftedType(x: BoundExpr, unit: string, amount: BoundExpr, ctx: TypeContext): MySqlType & { nullable: boolean } {
  const digits = amountDigits(unit, amount)
  switch (familyOf(x.type)) {
    case 'date': return { ...(dateUnit(unit) ? T.date : T.datetime(digits)), nullable: true }
    case 'datetime': return { ...T.datetime(Math.max(x.type.decimals, digits)), nullable: true }
    case 'time': return { ...(dayUnit(unit) ? T.datetime(Math.max(x.type.decimals, digits)) : T.time(Math.max(x.type.decimals, digits))), nullable: true }
    default: return { ...fixedChar(29, ctx.collation), nullable: true }
  }
}

/** A moment or a time chosen by IF or CASE that gives text, shifted and shown. */
const shiftedMoment = (l: Lower, x: BoundExpr, by: PgExpr, asked: PgExpr): PgExpr => b.our('moment_text', b.our('shift', momentOf(l, x), by, asked), b.bool(false))

function shift(l: Lower, x: BoundExpr, amount: BoundExpr, unit: string, sign: 1 | -1, call: BoundCall): PgExpr {
  const by = span(l, amount, unit, sign)
  const asked = askedText(l, call)
  switch (familyOf(call.type)) {
    case 'date': return b.our('shift_date', dateOf(l, x), by, asked)
    case 'datetime': return b.our('shift', momentOf(l, x), by, asked)
    case 'time': return b.our('shift_time', l.to(x, 'time'), by, asked)
    default: {
      const chosen = ofChosen(l, x, (_l, c) => (isMoment(c) || familyOf(c.type) === 'time' ? shiftedMoment(l, c, by, asked) : shift(l, c, amount, unit, sign, call)))
      if (chosen !== undefined) return chosen
      // only a YEAR column is a year; what is computed is a number
      if (isYearColumn(x)) return b.our('moment_text', b.our('shift', momentOf(l, x), by, asked), b.bool(false))
      if (isClockSum(x) || isShifted(x)) return b.our('moment_text', b.our('shift', momentOf(l, x), by, asked), b.bool(false))
      return textual(x) ? b.our('shift_text', temporalText(l, x, 'DATETIME/TIMESTAMP'), by, b.bool(dateUnit(unit)), asked) : b.our('shift_number', datedNumber(l, x), by, b.bool(dateUnit(unit)), asked)
    }
  }
}

/** A sum as an integer: its digits are rounded, 23:59:59.5 is 235960. The text of a shifted date counts as the date. */
export function summed(r: Rule): Rule {
  return {
    ...r,
    number: (l, call, want) => {
      const number = isText(call.type) ? 'moment_text_number' : want === 'int' && call.type.decimals > 0 ? (familyOf(call.type) === 'time' ? 'time_number' : 'datetime_number') : undefined
      if (number === undefined) return undefined
      const pg = b.our(number, r.lower(l, [], call))
      return l.convert({ pg: isText(call.type) ? pg : b.call('round', pg), repr: 'numeric' }, T.decimal(20, 6), want)
    },
  }
}
const shifted = (r: Rule, order?: readonly number[]): Rule => summed(behindNull(r, order))
const dateAdd: Rule = shifted(rule(
  2, 2, undefined,
  (args, ctx, extra) => shiftedType(args[0] as BoundExpr, extra.unit ?? 'day', args[1] as BoundExpr, ctx),
  (l, _a, call) => shift(l, argOf(call, 0), argOf(call, 1), call.extra?.unit ?? 'day', call.extra?.sign ?? 1, call),
))
const days = (sign: 1 | -1): Rule => shifted(rule(2, 2, undefined, (args, ctx) => shiftedType(args[0] as BoundExpr, 'day', args[1] as BoundExpr, ctx), (l, _a, call) => shift(l, argOf(call, 0), argOf(call, 1), 'day', sign, call)))
const timestampAdd: Rule = shifted(rule(
  2, 2, undefined,
  (args, ctx, extra) => shiftedType(args[1] as BoundExpr, extra.unit ?? 'day', args[0] as BoundExpr, ctx),
  (l, _a, call) => shift(l, argOf(call, 1), argOf(call, 0), call.extra?.unit ?? 'day', 1, call),
), [1, 0])

/** A number that is a time or, with more digits, a moment, as text. */
const clockOfNumber = (l: Lower, e: BoundExpr): PgExpr => b.our('clock_of_number', decimalNumber(l, e), b.bool(familyOf(e.type) === 'int'))

const addTime = (sign: 1 | -1): Rule => shifted(rule(
  2, 2, undefined,
  (args, ctx) => {
    const [x, y] = args as [BoundExpr, BoundExpr]
    const digits = clockDigits(y, ctx)
    switch (familyOf(x.type)) {
      case 'date': case 'datetime': return { ...T.datetime(Math.max(familyOf(x.type) === 'date' ? 0 : x.type.decimals, digits)), nullable: true }
      case 'time': return { ...T.time(Math.max(x.type.decimals, digits)), nullable: true }
      default: return { ...fixedChar(29, ctx.collation), nullable: true }
    }
  },
  (l, _a, call) => {
    const [x, y] = call.args as [BoundExpr, BoundExpr]
    const by = sign < 0 ? b.neg(clockOf(l, y)) : clockOf(l, y)
    const asked = askedText(l, call)
    switch (familyOf(call.type)) {
      case 'datetime': return b.our('clocked', momentOf(l, x), by, asked)
      case 'time': return b.our('shift_time', l.to(x, 'time'), by, asked)
      default: return addedTo(l, x, isNull(y) ? undefined : by, asked)
    }
  },
))

/** Text or a number, and a time; the number is read, and told, also where NULL is added. */
function addedTo(l: Lower, x: BoundExpr, by: PgExpr | undefined, asked: PgExpr): PgExpr {
  const chosen = ofChosenBits(l, x, (_l, c) => addedTo(l, c, by, asked))
  if (chosen !== undefined) return chosen
  if (!numeric(x)) return b.our('add_clock', clockText(l, x), by ?? b.cast(b.null, 'interval'), asked)
  return by === undefined ? b.case([{ when: b.isNotNull(clockOfNumber(l, x)), then: b.cast(b.null, 'text') }]) : b.our('add_clock_number', decimalNumber(l, x), b.bool(familyOf(x.type) === 'int'), by, asked)
}

/** What TIMEDIFF reads as a moment or a time: a number is either, as its digits tell. */
const differed = (l: Lower, e: BoundExpr): PgExpr => ofChosenBits(l, e, differed) ?? (numeric(e) ? b.our('difference_number', decimalNumber(l, e), b.bool(familyOf(e.type) === 'int')) : textual(e) ? clockText(l, e) : l.to(e, 'text'))

const timeDiff: Rule = behindNull(rule(
  2, 2, undefined,
  (args, ctx) => ({ ...T.time(Math.max(...args.map((a) => clockDigits(a, ctx)))), nullable: true }),
  (l, _a, call) => {
    const [x, y] = call.args as [BoundExpr, BoundExpr]
    const digits = num(call.type.decimals)
    if (isMoment(x) && isMoment(y)) return b.our('moment_difference', l.to(x, 'timestamp'), l.to(y, 'timestamp'), digits)
    if (familyOf(x.type) === 'time' && familyOf(y.type) === 'time') return b.our('sum_time', l.to(x, 'time'), b.neg(l.to(y, 'time')), digits)
    return b.our('text_difference', differed(l, x), differed(l, y), digits)
  },
))

const unitSeconds: Readonly<Record<string, string>> = { week: '604800', day: '86400', hour: '3600', minute: '60', second: '1' }
function timestampDiff(l: Lower, call: BoundCall): PgExpr {
  const [x, y] = call.args.map((a) => momentOf(l, a)) as [PgExpr, PgExpr]
  const unit = call.extra?.unit ?? 'day'
  if (unit === 'microsecond') return b.our('microseconds_between', x, y)
  const seconds = unitSeconds[unit]
  if (seconds !== undefined) return b.our('units_between', x, y, b.num(seconds))
  const months = b.our('months_between', x, y)
  return unit === 'month' ? months : b.op('/', months, num(unit === 'year' ? 12 : 3))
}

// ---------------------------------------------------------------- seconds since 1970

function unixTime(l: Lower, x: BoundExpr, digits: number): PgExpr {
  const chosen = ofChosen(l, x, (_l, c) => unixChosen(l, c, digits))
  const none = b.num((0).toFixed(digits))
  // what is no moment is 0, only NULL is NULL, and what a choice that may be NULL makes of such
  if (chosen !== undefined) return x.type.nullable ? chosen : b.coalesce(chosen, none)
  const seconds = unixChosen(l, x, digits)
  return (textual(x) || numeric(x)) && !isChoice(x) ? b.case([{ when: b.isNotNull(l.to(x, 'text')), then: b.coalesce(seconds, none) }]) : seconds
}
function unixChosen(l: Lower, x: BoundExpr, digits: number): PgExpr {
  // a zero is no error here
  const moment = x.type.name === 'timestamp' ? l.to(x, 'timestamptz') : b.our('local_moment', isClockSum(x) ? momentOf(l, x) : numeric(x) ? b.our('unix_moment', fractional(l, x)) : textual(x) && x.kind !== 'value' ? b.our('unix_moment', temporalText(l, x, 'DATETIME/TIMESTAMP'), b.bool(!l.sqlMode.noZeroDate)) : l.to(x, 'timestamp'))
  const seconds = b.our('unix_time', moment, num(digits))
  return digits > 0 ? seconds : b.cast(seconds, 'int8')
}
const unixDigits = (call: BoundCall): number => (familyOf(call.type) === 'decimal' ? call.type.decimals : 0)
const unixTimeType: Rule['type'] = (args, ctx) => {
  const x = args[0] as BoundExpr
  const digits = momentDigits(x, ctx)
  const type = digits === 0 ? T.bigint(21) : T.decimal(11 + digits, digits)
  return { ...(digits === 0 ? type : { ...type, length: 13 + digits }), nullable: x.type.nullable }
}

export const dates: RuleTable = {
  NOW: moment, UTC_TIMESTAMP: moment, CURDATE: today, UTC_DATE: today, CURTIME: timeNow, UTC_TIME: timeNow,
  SYSDATE: rule(0, 1, undefined, (args, ctx) => ({ ...T.datetime(digitsOf(args, ctx)), nullable: false }), (_l, _a, call) => b.our('sysdate', num(call.type.decimals))),
  DATE: date,
  TIME: rule(1, 1, undefined, (args, ctx) => ({ ...T.time(clockDigits(args[0] as BoundExpr, ctx)), nullable: true }), (l, _a, call) => clockOf(l, argOf(call, 0))),
  TIMESTAMP: timestamp,
  YEAR: fuzzy(1, T.year), MONTH: fuzzy(2, int(3)), DAY: fuzzy(3, int(3)), DAYOFMONTH: fuzzy(3, int(3)),
  QUARTER: rule(1, 1, undefined, maybe(int(2)), (l, _a, call) => quarter(l, argOf(call, 0))),
  DAYOFWEEK: dayPart('day_of_week', int(2)), WEEKDAY: dayPart('weekday', int(2)), DAYOFYEAR: dayPart('day_of_year', int(4)), TO_DAYS: dayPart('to_days', int(8)),
  LAST_DAY: rule(1, 1, undefined, maybe(T.date), (l, _a, call) => lastDay(l, argOf(call, 0))),
  WEEKOFYEAR: rule(1, 1, undefined, maybe(int(3)), (l, _a, call) => b.our('week', dateOf(l, argOf(call, 0)), num(3))),
  WEEK: behindNull(rule(1, 2, undefined, maybe(int(3)), (l, _a, call) => b.our('week', dateOf(l, argOf(call, 0)), weekMode(l, call.args[1], defaultWeek(l))))),
  YEARWEEK: behindNull(rule(1, 2, undefined, maybe(int(7)), (l, _a, call) => b.our('year_week', dateOf(l, argOf(call, 0)), weekMode(l, call.args[1], num(0))))),
  HOUR: timePart('hour', 4), MINUTE: timePart('minute', 3), SECOND: timePart('second', 3), MICROSECOND: timePart('microsecond', 21),
  EXTRACT: rule(1, 1, undefined, (_a, _c, extra) => ({ ...int(extractLengths[extra.unit ?? ''] ?? 21), nullable: true }), (l, _a, call) => extract(l, argOf(call, 0), call.extra?.unit ?? '')),
  TO_SECONDS: rule(1, 1, undefined, maybe(int(21)), (l, _a, call) => b.our('to_seconds', momentOf(l, argOf(call, 0)))),
  FROM_DAYS: rule(1, 1, undefined, maybe(T.date), (l, _a, call) => b.our('from_days', integer(l, argOf(call, 0)), askedText(l, call))),
  MAKEDATE: behindNull(rule(2, 2, undefined, maybe(T.date), (l, _a, call) => b.our('make_date', integer(l, argOf(call, 0)), integer(l, argOf(call, 1)))), [1, 0]),
  MAKETIME: makeTime,
  SEC_TO_TIME: rule(1, 1, undefined, (args) => ({ ...T.time(secondDigits(args[0] as BoundExpr)), nullable: true }), (l, _a, call) => b.our('seconds_time', cutSeconds(l, l.to(argOf(call, 0), 'numeric')))),
  TIME_TO_SEC: rule(1, 1, undefined, maybe(int(10)), (l, _a, call) => b.our('time_seconds', clockOf(l, argOf(call, 0)))),
  DATE_ADD: dateAdd, ADDDATE: days(1), SUBDATE: days(-1), TIMESTAMPADD: timestampAdd,
  ADDTIME: addTime(1), SUBTIME: addTime(-1), TIMEDIFF: timeDiff,
  DATEDIFF: rule(2, 2, undefined, maybe(int(9)), (l, _a, call) => b.our('date_difference', dateOf(l, argOf(call, 0)), dateOf(l, argOf(call, 1)))),
  TIMESTAMPDIFF: behindNull(rule(2, 2, undefined, maybe(int(21)), (l, _a, call) => timestampDiff(l, call))),
  UNIX_TIMESTAMP: rule(1, 1, undefined, unixTimeType, (l, _a, call) => unixTime(l, argOf(call, 0), unixDigits(call)), { number: (l, call, want) => (want === 'int' && unixDigits(call) > 0 ? b.cast(b.call('trunc', unixTime(l, argOf(call, 0), unixDigits(call))), 'int8') : undefined) }),
  PERIOD_ADD: behindNull(rule(2, 2, undefined, int(21), (l, _a, call) => b.our('add_months', integer(l, argOf(call, 0)), integer(l, argOf(call, 1))))),
  PERIOD_DIFF: rule(2, 2, undefined, int(21), (l, _a, call) => b.our('period_difference', integer(l, argOf(call, 0)), integer(l, argOf(call, 1)))),
  CONVERT_TZ: rule(
    3, 3, ['any', 'text', 'text'],
    (args, ctx) => ({ ...T.datetime(momentDigits(args[0] as BoundExpr, ctx)), nullable: true }),
    (l, [, from, to], call) => b.our('convert_zone', momentOf(l, argOf(call, 0)), from as PgExpr, to as PgExpr),
  ),
}

function digitsOf(args: readonly BoundExpr[], ctx: TypeContext): number {
  const value = ctx.pin(args[0])
  return value?.kind === 'int' ? Number(value.value) : 0
}
