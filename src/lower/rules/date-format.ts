import type { BoundExpr } from '../../analyze/bound.ts'
import type { TypeContext } from '../../analyze/signature.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { familyOf, T } from '../../types/type.ts'
import { collatedOf } from '../../types/resolve.ts'
import type { MySqlType } from '../../types/type.ts'
import type { Lower, Rule, RuleTable } from '../rule.ts'
import { argOf, behindNull, connectionString, nullable, rule } from './make.ts'
import { summed } from './date.ts'
import { clockOf, clockText, dateOf, decimalNumber, fractional, fuzzyPart, inDefinition, looseMoment, momentOf, ofChosen, ofChosenBits, plainText, secondDigits, secondsOf, sessionVariable, temporalText } from './temporal.ts'
import { isYearColumn, numeric, textual } from './temporal-kind.ts'
import { width } from './width.ts'

const locale = (l: Lower): PgExpr => l.to(sessionVariable('lc_time_names', T.varchar(32, 'utf8mb4_0900_ai_ci')), 'text')
const text = (pg: PgExpr): PgExpr => b.cast(pg, 'text')

// ---------------------------------------------------------------- lengths

const widths: Readonly<Record<string, number>> = { M: 64, b: 32, W: 64, a: 32, Y: 4, X: 4, x: 4, D: 4, H: 7, k: 7, j: 3, f: 6, p: 2, r: 11, T: 8, w: 1, y: 2, m: 2, c: 2, d: 2, e: 2, h: 2, I: 2, l: 2, i: 2, s: 2, S: 2, U: 2, u: 2, V: 2, v: 2 }
function formatLength(format: string): number {
  let n = 0
  for (const [, specifier] of format.matchAll(/%([^])|[^]/g)) n += specifier === undefined ? 1 : (widths[specifier] ?? 1)
  return n
}
const formatted = (position: number): Rule['type'] => (args, ctx, extra) => {
  const format = ctx.pin(args[position])
  const length = format?.kind === 'string' ? formatLength(format.text) : Math.min(width(args[position]) * 10, 16777216)
  return { ...connectionString(length, true)(args, ctx, extra), coercibility: collatedOf((args[position] as BoundExpr).type, ctx.collation).coercibility }
}

// ---------------------------------------------------------------- formats known when the plan is made

/** Specifiers that PostgreSQL's to_char prints alike. */
const patterns: Readonly<Record<string, string>> = {
  Y: 'YYYY', y: 'YY', m: 'MM', c: 'FMMM', d: 'DD', e: 'FMDD', D: 'FMDDth', H: 'HH24', k: 'FMHH24', h: 'HH12', I: 'HH12', l: 'FMHH12', i: 'MI', s: 'SS', S: 'SS', f: 'US', p: 'AM', j: 'DDD', T: 'HH24:MI:SS', r: 'HH12:MI:SS AM', v: 'IW', x: 'IYYY',
}
const day = (t: PgExpr): PgExpr => b.cast(t, 'date')
const pad = (x: PgExpr, n: number): PgExpr => b.call('lpad', text(x), b.num(n), b.str('0'))
/** Specifiers that need more: names in the session's locale, weeks. */
const pieces: Readonly<Record<string, (l: Lower, t: PgExpr) => PgExpr>> = {
  M: (l, t) => b.our('month_name', b.our('date_month', day(t)), locale(l)),
  b: (l, t) => b.our('short_month_name', b.our('date_month', day(t)), locale(l)),
  W: (l, t) => b.our('day_name', day(t), locale(l)),
  a: (l, t) => b.our('short_day_name', day(t), locale(l)),
  w: (_l, t) => text(b.op('-', b.our('day_of_week', day(t)), b.num(1))),
  U: (_l, t) => pad(b.our('week', day(t), b.num(0)), 2),
  u: (_l, t) => pad(b.our('week', day(t), b.num(1)), 2),
  V: (_l, t) => pad(b.our('week', day(t), b.num(2)), 2),
  X: (_l, t) => pad(b.op('/', b.our('year_week', day(t), b.num(2)), b.num(100)), 4),
}

/** DATE_FORMAT with a literal format: to_char where it prints the same, piece by piece where it does not. What is before the year 1 goes the slow way. */
function literalFormat(l: Lower, t: PgExpr, format: string): PgExpr {
  const parts: PgExpr[] = []
  let template = ''
  const flush = (): void => {
    if (template !== '') parts.push(b.call('to_char', t, b.str(template)))
    template = ''
  }
  for (const [all, specifier] of format.matchAll(/%([^])|[^]/g)) {
    const piece = specifier === undefined ? undefined : pieces[specifier]
    const pattern = specifier === undefined ? undefined : patterns[specifier]
    if (piece !== undefined) {
      flush()
      parts.push(piece(l, t))
    } else if (pattern !== undefined) template += pattern
    else template += `"${(specifier ?? all).replace(/["\\]/g, '\\$&')}"`
  }
  flush()
  const whole = parts.reduce((x, y) => b.op('||', x, y))
  return b.if(b.op('<', t, b.cast(b.str('0001-01-01'), 'timestamp')), b.our('date_format', t, b.str(format), locale(l)), whole)
}

function format(l: Lower, e: BoundExpr, wanted: BoundExpr): PgExpr {
  const chosen = ofChosen(l, e, (_l, c) => format(l, c, wanted))
  if (chosen !== undefined) return chosen
  const known = l.literal(wanted)
  // the date is read all the same
  if (known === '') return b.case([{ when: b.isNotNull(momentOf(l, e)), then: b.cast(b.null, 'text') }])
  // text and numbers may hold a date without a month or a day, which a timestamp cannot
  if (textual(e)) return b.our('date_format_text', temporalText(l, e, 'DATETIME/TIMESTAMP'), l.to(wanted, 'text'), locale(l), b.bool(!l.sqlMode.noZeroDate))
  if (numeric(e)) return b.our('date_format_number', fractional(l, e), l.to(wanted, 'text'), locale(l))
  const moment = looseMoment(l, e)
  if (known !== undefined) return inDefinition(e) ? b.our('date_format', moment, b.str(known), b.str('en_US')) : literalFormat(l, moment, known)
  return b.our('date_format', moment, l.to(wanted, 'text'), locale(l))
}

function timeFormat(l: Lower, e: BoundExpr, wanted: PgExpr): PgExpr {
  const chosen = ofChosenBits(l, e, (_l, c) => timeFormat(l, c, wanted))
  if (chosen !== undefined) return chosen
  if (numeric(e)) return b.our('time_format_number', decimalNumber(l, e), wanted)
  if (textual(e)) return b.our('time_format_text', clockText(l, e), wanted)
  const family = familyOf(e.type)
  if (family === 'date' || family === 'datetime') return b.our('time_format_moment', l.to(e, 'timestamp'), wanted)
  return b.our('time_format', isYearColumn(e) ? b.our('number_to_time', l.to(e, 'numeric')) : clockOf(l, e), wanted)
}

// ---------------------------------------------------------------- STR_TO_DATE

/** The result's type follows from the format's specifiers (manual: STR_TO_DATE()); a day alone (%d, %e, %D) makes no date of it. */
function parsedType(pinned: string | undefined): MySqlType {
  if (pinned === undefined) return T.datetime(6)
  let [date, time, fraction] = [false, false, false]
  for (const [, specifier] of pinned.matchAll(/%([^])/g)) {
    if (specifier === undefined) continue
    if ('MVUXYWabcjmvuxyw'.includes(specifier)) date = true
    else if ('HISThiklrs'.includes(specifier)) time = true
    else if (specifier === 'f') fraction = true
  }
  const fsp = fraction ? 6 : 0
  return date ? (time || fraction ? T.datetime(fsp) : T.date) : time || fraction ? T.time(fsp) : T.date
}

/** A literal format, or GET_FORMAT of literals. */
function knownFormat(e: BoundExpr, ctx: TypeContext): string | undefined {
  const literal = ctx.pin(e)
  if (literal?.kind === 'string') return literal.text
  const region = e.kind === 'call' && e.name === 'GET_FORMAT' ? ctx.pin(e.args[0]) : undefined
  if (e.kind !== 'call' || region?.kind !== 'string') return undefined
  const unit = e.extra?.unit
  return unit === 'date' ? '%Y%m%d' : unit === 'time' ? '%H%i%s' : '%Y%H'
}

const strToDate: Rule = summed(rule(
  2, 2, undefined,
  (args, ctx) => ({ ...parsedType(knownFormat(args[1] as BoundExpr, ctx)), nullable: true }),
  (l, _a, call) => {
    const text = argOf(call, 0)
    const [x, format] = [familyOf(text.type) === 'binary' ? b.our('bytes_text', l.to(text, 'bytea')) : plainText(l, text), plainText(l, argOf(call, 1))]
    if (call.type.name === 'time') return b.our('str_to_time', x, format)
    return b.our(call.type.name === 'date' ? 'str_to_date_only' : 'str_to_date', x, format, b.bool(!l.sqlMode.noZeroDate))
  },
))

const named = (name: string, of: (l: Lower, e: BoundExpr) => PgExpr): Rule => rule(1, 1, undefined, connectionString(9, true), (l, _a, call) => b.our(name, of(l, argOf(call, 0)), locale(l)))

export const dateFormats: RuleTable = {
  DATE_FORMAT: behindNull(rule(2, 2, undefined, formatted(1), (l, _a, call) => format(l, argOf(call, 0), argOf(call, 1)))),
  TIME_FORMAT: behindNull(rule(2, 2, undefined, formatted(1), (l, _a, call) => timeFormat(l, argOf(call, 0), l.to(argOf(call, 1), 'text')))),
  STR_TO_DATE: strToDate,
  GET_FORMAT: rule(1, 1, ['text'], connectionString(17, true), (_l, [region], call) => b.our('get_format', b.str(call.extra?.unit ?? 'date'), region as PgExpr)),
  MONTHNAME: named('month_name', (l, e) => fuzzyPart(l, e, 2)),
  DAYNAME: named('day_name', dateOf),
  FROM_UNIXTIME: rule(
    1, 2, undefined,
    (args, ctx, extra) => (args.length > 1 ? formatted(1)(args, ctx, extra) : nullable(T.datetime(secondDigits(args[0] as BoundExpr)))(args, ctx, extra)),
    (l, _a, call) => {
      const t = b.our('from_unix_time', secondsOf(l, argOf(call, 0)))
      if (call.args.length === 1) return t
      const known = l.literal(call.args[1])
      return known === '' ? b.cast(b.null, 'text') : known !== undefined ? literalFormat(l, t, known) : b.our('date_format', t, l.to(argOf(call, 1), 'text'), locale(l))
    },
  ),
}
