import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import type { TypeContext } from '../../analyze/signature.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { familyOf, isNumeric, isTemporal, isText, reprOf, T } from '../../types/type.ts'
import type { ExprType, MySqlType, Repr } from '../../types/type.ts'
import { PG_TYPE } from '../convert.ts'
import { constantMoment, isStable } from '../compare-constant.ts'
import { originOf } from '../origin.ts'
import { readsBytes, weighed } from '../weighed.ts'
import type { Lower, Rule } from '../rule.ts'
import { characters } from './make.ts'
import { alternative, chosen, merged } from './operators.ts'
import { computedText } from './own-text.ts'
import { asText } from './string.ts'
import { clockDigits, dateOf, momentDigits, ofChosen } from './temporal.ts'
import { isClockSum, isMoment, isShifted, isYearColumn } from './temporal-kind.ts'

type Side = '>=' | '<='

/** GREATEST and LEAST: NULL when any argument is (PostgreSQL's own leave NULLs out). Arguments of one kind are compared as such; beside a date or moment, text and numbers are read as those; else all are text. */
export function extreme(op: Side): Rule {
  return {
    min: 2, max: 65535,
    type: (args, ctx) => ({ ...extremeType(args, ctx, op), nullable: args.some((a) => a.type.nullable) }),
    number: (l, call, want) => extremeNumber(l, call, op, want),
    text: computedText,
    lower: (l, _a, call) => (isDated(call) ? datedValue(l, call, op) : unlessNull(l, call, extremeValue(l, call, op))),
  }
}

function unlessNull(l: Lower, { args }: { readonly args: readonly BoundExpr[] }, found: PgExpr): PgExpr {
  const all = b.and(...args.filter((a) => a.type.nullable).map((a) => b.isNotNull(l.to(a, a.kind === 'value' ? 'text' : 'any'))))
  return all === undefined ? found : b.if(all, found)
}

const native = (op: Side): typeof b.greatest => (op === '>=' ? b.greatest : b.least)
const isJson = (e: BoundExpr): boolean => familyOf(e.type) === 'json'
/** Is the result shown as text though a date or moment is among the arguments? */
const isDated = (call: BoundCall): boolean => call.args.some(isMoment) && !isTemporal(call.type)
const hasMoment = (args: readonly BoundExpr[]): boolean => args.some((a) => familyOf(a.type) === 'datetime')

function extremeType(args: readonly BoundExpr[], ctx: TypeContext, op: Side): ExprType {
  const name = op === '>=' ? 'greatest' : 'least'
  if (args.some(isJson)) ctx.warn('ER_NOT_SUPPORTED_YET', 'comparison of JSON in the LEAST and GREATEST operators')
  const type = merged(args, ctx, name)
  if (type.name === 'json') return { ...type, ...T.string(0, 'utf8mb4_bin'), name: 'varchar', length: Math.floor(type.length / 4) }
  if ((!isText(type) && familyOf(type) !== 'binary') || !args.some((a) => isTemporal(a.type))) return type
  const whole = hasMoment(args) ? T.datetime(Math.max(...args.map((a) => momentDigits(a, ctx)))) : args.some(isMoment) ? T.datetime() : T.time(Math.max(...args.map((a) => clockDigits(a, ctx))))
  if (whole.length <= type.length || (args.some(isMoment) && !hasMoment(args))) return type
  return { ...type, length: whole.length, name: type.name === 'char' ? 'varchar' : type.name === 'binary' ? 'varbinary' : type.name }
}

function extremeValue(l: Lower, call: BoundCall, op: Side): PgExpr {
  const { args, type } = call
  if (args.every((a) => isNumeric(a.type)) || args.every((a) => isTemporal(a.type))) return native(op)(...(op === '>=' ? args.toReversed() : args).map((a) => alternative(l, a, type, !l.shown.has(call))))
  if (!isText(type) && familyOf(type) !== 'binary') return first(args, (x, y) => l.compare(ahead(op), x, y), (e) => alternative(l, e, type))
  return firstText(l, call, op)
}

function datedValue(l: Lower, call: BoundCall, op: Side): PgExpr {
  const { args, type } = call
  const shown = (text: PgExpr): PgExpr => (isText(type) ? text : b.our('text_bytes', text))
  const valued = (whole: PgExpr, text: PgExpr): PgExpr => (hasMoment(args) ? b.coalesce(shown(b.our('moment_key_text', whole, secondDigits(l, args))), text) : shown(b.our('date_key_text', whole)))
  const read = readUntilNull(l, call, op)
  const text = firstText(l, call, op)
  return read === undefined ? unlessNull(l, call, valued(native(op)(...args.map(datedKey(l, args))), text)) : valued(read, unlessNull(l, call, text))
}

/** MySQL reads text and numbers until it finds a NULL: where some stand before one, this reads them too. */
function readUntilNull(l: Lower, call: BoundCall, op: Side): PgExpr | undefined {
  const { args } = call
  if (!args.some((a, i) => kind(a) !== 'moment' && args.slice(i + 1).some((next) => next.type.nullable))) return undefined
  const key = datedKey(l, args)
  const read = args.map((a, i) => (kind(a) === 'moment' ? key(a) : unlessNull(l, { args: args.slice(0, i) }, key(a))))
  return b.op('+', native(op)(...read), unlessNull(l, call, b.num(0)))
}

/** A date or moment as a number that is compared. */
const datedKey = (l: Lower, args: readonly BoundExpr[]): ((e: BoundExpr) => PgExpr) => (hasMoment(args) ? momentKey(l, args) : (e) => dateKey(l, e))

/** Digits of the second: a constant sum of a date and an interval shows those it has. */
function secondDigits(l: Lower, args: readonly BoundExpr[]): PgExpr {
  const sums = args.filter((a) => (isShifted(a) || isClockSum(a)) && isStable(a))
  const digits = Math.max(...args.map((a) => (sums.includes(a) ? 0 : momentDigits(a, l.ctx))))
  const fraction = b.or(...sums.map((a) => b.op('>', b.call('strpos', l.to(a, 'text'), b.str('.')), b.num(0))))
  return fraction === undefined || digits === 6 ? b.num(digits) : b.if(fraction, b.num(6), b.num(digits))
}

/** What is shown as text of a date counts as a date in arithmetic while it is a VARCHAR; with a TIME or YEAR the numbers are compared. */
function extremeNumber(l: Lower, call: BoundCall, op: Side, want: Extract<Repr, 'int' | 'numeric' | 'float4' | 'float8'>): PgExpr | undefined {
  const { args, type } = call
  if (isDated(call)) {
    if (!type.name.startsWith('var')) return undefined
    const whole = b.cast(readUntilNull(l, call, op) ?? unlessNull(l, call, native(op)(...args.map(datedKey(l, args)))), 'numeric')
    return l.convert({ pg: want === 'int' ? b.call('trunc', whole) : whole, repr: 'numeric' }, T.decimal(20, 6), want)
  }
  const clocks = args.some((a) => familyOf(a.type) === 'time' || a.type.name === 'year')
  if (!clocks || !type.name.startsWith('var')) return undefined
  return unlessNull(l, call, native(op)(...args.map((a) => chosen(l, a, want))))
}

/** Only a column of years is a year. */
const kind = (e: BoundExpr): 'moment' | 'number' | 'text' => (isTemporal(e.type) || isYearColumn(e) ? 'moment' : e.type.name === 'year' || (isNumeric(e.type) && familyOf(e.type) !== 'bit') ? 'number' : 'text')
const plain = (l: Lower, e: BoundExpr): PgExpr => (familyOf(e.type) === 'binary' || familyOf(e.type) === 'bit' ? b.our('shown_bytes', l.to(e, 'bytea')) : e.kind === 'value' ? l.to(e, 'text') : b.collate(l.to(e, 'text'), 'C'))

/** A DOUBLE of any size is read digit by digit. */
const numberOf = (l: Lower, e: BoundExpr): PgExpr => (familyOf(e.type) === 'real' ? b.our('double_digits', l.to(e, 'float8')) : l.to(e, 'numeric'))

/** After all dates: what is none where all others are. */
const NO_DATE = 163831531

function dateKey(l: Lower, e: BoundExpr): PgExpr {
  const chosen = ofChosen(l, e, dateKey)
  if (chosen !== undefined) return chosen
  if (kind(e) === 'moment') return b.our('date_number', l.to(e, 'date'))
  if (isJson(e)) return b.coalesce(b.our('date_number', b.our('json_date', l.to(e, 'jsonb'), b.str(originOf(e).name))), b.num(e.kind === 'column' ? 0 : NO_DATE))
  if (isClockSum(e)) return b.our('date_number', dateOf(l, e))
  return kind(e) === 'number' ? b.our(familyOf(e.type) === 'decimal' && e.type.length > 18 ? 'decimal_date_key' : 'date_key', numberOf(l, e)) : b.our('date_key', plain(l, e), b.bool(!l.sqlMode.noZeroDate))
}

/** What is no moment counts as the zero date, which makes an answer of text. */
function momentKey(l: Lower, args: readonly BoundExpr[]): (e: BoundExpr) => PgExpr {
  const read = l.sqlMode.noZeroDate ? 'cast_datetime' : 'to_datetime'
  const key = (e: BoundExpr): PgExpr => {
    const chosen = e.type.name === 'year' ? ofChosen(l, e, (_l, c) => key(c)) : undefined
    if (chosen !== undefined) return chosen
    if (kind(e) === 'moment') return b.our('datetime_number', l.to(e, 'timestamp'))
    if (kind(e) === 'number') return b.our('moment_key', numberOf(l, e))
    return b.coalesce(b.our('datetime_number', e.kind === 'value' ? constantMoment(l, e, args.find((a) => a.kind !== 'value') ?? e) : b.our(read, plain(l, e))), b.num(0))
  }
  return key
}

function firstText(l: Lower, call: BoundCall, op: Side): PgExpr {
  const { args, type } = call
  const collation = args.some(isJson) && type.coercibility !== 0 ? 'utf8mb4_bin' : type.collation
  const bytes = !isText(type) || (args.some(isJson) && args.some((a) => familyOf(a.type) === 'binary'))
  const text = (e: BoundExpr): PgExpr => {
    if (bytes) return l.to(e, 'bytea')
    const pg = characters(l, asText(e, collation), collation)
    return weighed(pg, collation, args.some(readsBytes)) ?? l.collated({ pg, repr: 'text' }, collation)
  }
  return first(args, (x, y) => b.op(ahead(op), text(x), text(y)), (e) => alternative(l, e, type))
}

/** Of equal arguments GREATEST takes the last, LEAST the first. */
const ahead = (op: Side): string => (op === '>=' ? '>' : '<=')

/** The first argument that is ahead of all behind it. */
function first(args: readonly BoundExpr[], ahead: (x: BoundExpr, y: BoundExpr) => PgExpr, value: (e: BoundExpr) => PgExpr): PgExpr {
  const whens = args.slice(0, -1).map((x, i) => ({ when: b.and(...args.slice(i + 1).map((y) => ahead(x, y))) as PgExpr, then: value(x) }))
  return b.case(whens, value(args[args.length - 1] as BoundExpr))
}

/** The PostgreSQL type of an expression of a MySQL type. */
export const pgTypeOf = (t: MySqlType): string => (reprOf(t) === 'bpchar' ? 'text' : PG_TYPE[reprOf(t)])
