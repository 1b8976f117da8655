import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { collatedOf, comparedCollation, isStringly } from '../../types/resolve.ts'
import { familyOf, isNumeric, isTemporal, reprOf } from '../../types/type.ts'
import { comparedMoment, constantMoment, isStable } from '../compare-constant.ts'
import { dayOf, isChoice, noTime } from '../compare.ts'
import { compareDocuments } from '../compare-json.ts'
import type { Comparing, Lower } from '../rule.ts'
import { besideUnread, operandType } from './make.ts'
import { numbers, together } from './operators.ts'
import { bits } from './string.ts'
import { isMoment } from './temporal-kind.ts'

const integers: Comparing = { how: 'int', collation: 'binary', loose: true }
const isTime = (e: BoundExpr): boolean => familyOf(e.type) === 'time'
const isText = (e: BoundExpr): boolean => isStringly(familyOf(e.type))
const isJson = (e: BoundExpr): boolean => familyOf(e.type) === 'json'
const isNull = (e: BoundExpr): boolean => e.type.name === 'null'

/** IN: equal to any item; items of one kind become one list. */
export function inList(l: Lower, call: BoundCall): PgExpr {
  const [x, ...items] = call.args as [BoundExpr, ...BoundExpr[]]
  const found = x.kind === 'row' && items.length > 1 && items.every((i) => i.kind === 'row') ? inRows(l, x.items, items.map((i) => i.items)) : inScalars(l, x, items)
  return call.extra?.not ? b.not(found) : found
}

function inScalars(l: Lower, x: BoundExpr, items: readonly BoundExpr[]): PgExpr {
  if (isNull(x) && items.every((i) => i.kind !== 'row')) {
    if (items.length > 1) comparedCollation([x, ...items].map((e) => collatedOf(e.type, l.connectionCollation)), ' IN ')
    return besideUnread(l, b.cast(b.null, 'bool'), items)
  }
  const kind = items.length > 1 ? temporalList(x, items) : undefined
  return kind === undefined ? anyOf(l, x, items) : inTemporals(l, kind, x, items)
}

/** Rows are compared column by column: the left side decides whether as times or as moments. Documents are text there, and beside a time numbers too. */
function inRows(l: Lower, x: readonly BoundExpr[], rows: readonly (readonly BoundExpr[])[]): PgExpr {
  const columns = x.map((e, n) => {
    const items = rows.map((row) => row[n] as BoundExpr)
    const kind = isTime(e) ? 'time' : isMoment(e) && items.every((i) => isNull(i) || isText(i) || isTemporal(i.type) || isJson(i)) ? 'moment' : undefined
    if (kind === undefined && (isText(e) || isJson(e))) return textEquality(l, e)
    if (kind === undefined && isWhole(e) && !items.every(isWhole)) return (i: BoundExpr): PgExpr => wholeEquality(l, e, i)
    return kind === undefined ? equality(l, e, items, sameFamily(items), false) : (item: BoundExpr): PgExpr => inTemporals(l, kind, e, [item], items, true)
  })
  const row = (r: readonly BoundExpr[]): PgExpr => b.and(...columns.map((equal, n) => equal(r[n] as BoundExpr))) as PgExpr
  return rows.map(row).reduce((a, c) => b.op('OR', a, c))
}

/** Integers, bits and years. */
const isWhole = (e: BoundExpr): boolean => ['int', 'bit', 'year'].includes(familyOf(e.type))

/** Integers are compared by their bits, what is none is rounded. */
function wholeEquality(l: Lower, x: BoundExpr, i: BoundExpr): PgExpr {
  const wide = familyOf(i.type) === 'int' && (reprOf(x.type) === 'numeric' || reprOf(i.type) === 'numeric')
  if (wide) return b.eq(bits(l, x), bits(l, i))
  return reprOf(x.type) === 'int' ? b.eq(l.to(x, 'int'), l.to(i, 'int')) : b.eq(l.to(x, 'numeric'), b.call('round', l.to(i, 'numeric')))
}

/** Text in a row is compared with text under its own collation, whatever stands beside it; a whole number with whole numbers. */
function textEquality(l: Lower, x: BoundExpr): (item: BoundExpr) => PgExpr {
  const { collation } = x.type
  return (i) => l.compare('=', x, i, { how: collation === 'binary' ? 'binary' : 'string', collation }, 'list')
}

/** Are all of one kind? A NULL is of any. */
function sameFamily(items: readonly BoundExpr[]): boolean {
  const given = items.filter((i) => !isNull(i))
  return given.every((i) => familyOf(i.type) === familyOf((given[0] as BoundExpr).type))
}

function anyOf(l: Lower, x: BoundExpr, items: readonly BoundExpr[]): PgExpr {
  const alike = sameFamily(items)
  const pairs = items.map(equality(l, x, items, alike, true))
  const first = pairs[0]
  if (x.kind === 'column' && alike && items.every((i) => i.kind === 'value' && i.known?.kind !== 'null') && first?.kind === 'binary' && pairs.every((p) => p.kind === 'binary' && JSON.stringify(p.left) === JSON.stringify(first.left))) {
    return b.in(first.left, pairs.map((p) => (p as { right: PgExpr }).right))
  }
  return pairs.reduce((a, c) => b.op('OR', a, c))
}

/** How `x` is compared with each item. Each kind of item has its own way. */
function equality(l: Lower, x: BoundExpr, items: readonly BoundExpr[], alike: boolean, documents: boolean): (item: BoundExpr) => PgExpr {
  const all = [x, ...items]
  if (items.length === 1) return (i) => l.compare('=', x, i, together(l, all, ' IN '))
  if (documents && asDocuments(x, items)) return (i) => (isNull(x) || isNull(i) ? l.compare('=', x, i) : compareDocuments(l, '=', x, i, false))
  if (familyOf(x.type) === 'int' && x.kind !== 'column' && items.every((i) => isFixed(i) && (isNull(i) || isText(i) || isTemporal(i.type)))) return (i) => (isNull(i) ? l.compare('=', x, i, undefined, 'list') : wholeEquality(l, x, i))
  const under = together(l, all, ' IN ')
  if (under !== undefined) return (i) => l.compare('=', x, i, under, 'list')
  const collation = isText(x) || isJson(x) ? comparedCollation(all.map((a) => collatedOf(a.type, l.connectionCollation)), ' IN ') : ''
  return (i) => {
    if (isNull(i) || isNull(x)) return l.compare('=', x, i, undefined, 'list')
    if (isTime(x) && isNumeric(i.type) && isFixed(i)) return items.every(isFixed) ? b.eq(l.to(x, 'time'), numberTime(l, i)) : l.compare('=', x, i, numbers, 'list')
    // where numbers stand in the list, text beside a date or time is text, but beside a TIME a time
    if (isNumeric(x.type) && isTime(i) && isFixed(x)) return l.compare('=', x, i, numbers, 'list')
    if (isTime(x) && !isNumeric(i.type)) return items.every((e) => isFixed(e) && isText(e)) ? l.compare('=', x, i, undefined, 'list') : equalTimes(l, x, i)
    if (!alike && isTemporal(x.type) !== isTemporal(i.type) && (isNumeric(x.type) || isNumeric(i.type))) return l.compare('=', x, i, numbers, 'list')
    if (isMoment(x) && isText(i) && i.kind === 'value' && !alike) return b.eq(l.to(x, 'timestamp'), constantMoment(l, i, x))
    if ((isText(x) || isJson(x)) && !isNumeric(i.type)) return l.compare('=', x, i, { how: collation === 'binary' ? 'binary' : 'string', collation }, 'list')
    // MySQL compares the bits of integers here
    if (!(alike && items.every(isStable)) && familyOf(x.type) === 'int' && familyOf(i.type) === 'int' && (reprOf(x.type) === 'numeric' || reprOf(i.type) === 'numeric')) return b.eq(bits(l, x), bits(l, i))
    const asNumbers = familyOf(x.type) === 'real' || isJson(i) || isJson(x) || (!alike && isNumeric(x.type) && isStringly(familyOf(operandType(i))))
    return l.compare('=', x, i, asNumbers ? numbers : x.type.name === 'year' ? (familyOf(operandType(i)) === 'int' ? integers : numbers) : undefined, 'list')
  }
}

/** A constant, or known when the statement starts. */
const isFixed = (e: BoundExpr): boolean => e.kind === 'value' || (e.kind === 'call' && e.args.length > 0 && e.args.every(isFixed))

/** A document among the constants that come first, or right behind them, makes documents of all. */
function asDocuments(x: BoundExpr, items: readonly BoundExpr[]): boolean {
  const open = items.findIndex((i) => !isFixed(i))
  return isJson(x) || items.slice(0, open < 0 ? items.length : open + 1).some(isJson)
}

/** Are all read as moments or as times? A DATETIME that is looked for decides, or a DATE among constants, then dates among the items, then times. */
function temporalList(x: BoundExpr, items: readonly BoundExpr[]): 'moment' | 'time' | undefined {
  const all = [x, ...items].filter((e) => !isNull(e))
  if (asDocuments(x, items) || !all.every((e) => isText(e) || isTemporal(e.type) || isJson(e)) || all.every((e) => familyOf(e.type) === familyOf(x.type))) return undefined
  // an index serves a column beside constants
  if (x.kind === 'column' && isTemporal(x.type) && items.every((i) => i.kind === 'value' && familyOf(i.type) === 'string')) return undefined
  return items.some(isMoment) || familyOf(x.type) === 'datetime' || (isMoment(x) && items.every(isFixed)) ? 'moment' : items.some(isTime) || isTime(x) ? 'time' : isMoment(x) ? 'moment' : undefined
}

/** `x` is converted once; what is no moment is the zero date, what is no time equals only another such. */
function inTemporals(l: Lower, kind: 'moment' | 'time', x: BoundExpr, items: readonly BoundExpr[], among = items, row = false): PgExpr {
  const all = [x, ...among]
  if (!row && all.some(isText)) comparedCollation(all.map((e) => collatedOf(e.type, l.connectionCollation)), ' IN ')
  const beside = all.find((e) => e.kind !== 'value') ?? x
  // a list of constant dates alone has no place for what is none, and the text that is looked for is a date
  const fixed = among.every(isFixed)
  const dates = fixed && kind === 'moment' && !all.some((e) => familyOf(e.type) === 'datetime' || isTime(e))
  const one = (e: BoundExpr): PgExpr => (kind === 'time' ? timeIn(l, e) : momentIn(l, e, beside))
  const zero = b.cast(b.str('-infinity'), 'timestamp')
  const constant = (e: BoundExpr): PgExpr => {
    if (isChoice(e) && kind === 'time') return l.to(e, 'time')
    if (isChoice(e) && dates) return b.our('to_datetime', textOf(l, e))
    if (kind === 'time' && !row) return unlessNull(l, e, zeroTime(l, e))
    return dates ? unlessNull(l, e, b.coalesce(b.nullif(one(e), zero), b.cast(b.str('infinity'), 'timestamp'))) : one(e)
  }
  const item = (e: BoundExpr): PgExpr => (fixed && isText(e) ? constant(e) : one(e))
  return b.any(dates && isText(x) ? dayOf(one(x)) : one(x), '=', b.array(items.map(item), kind === 'moment' ? 'timestamp' : 'interval'))
}

/** A TIME equals what is read as the same time. */
export const equalTimes = (l: Lower, x: BoundExpr, y: BoundExpr): PgExpr => b.eq(l.to(x, 'time'), timeIn(l, y))

const zeroTime = (l: Lower, e: BoundExpr): PgExpr => b.coalesce(l.to(e, 'time'), b.cast(b.str('0'), 'interval'))

/** Of numbers that are no time one with an exponent is the zero time, others equal none. */
const numberTime = (l: Lower, e: BoundExpr): PgExpr => unlessNull(l, e, b.coalesce(l.to(e, 'time'), familyOf(e.type) === 'real' ? b.cast(b.str('0'), 'interval') : noTime))
/** A constant that is computed may be NULL. */
const unlessNull = (l: Lower, e: BoundExpr, read: PgExpr): PgExpr => (e.kind === 'call' && e.type.nullable ? b.case([{ when: b.isNotNull(l.to(e, 'any')), then: read }]) : read)

const textOf = (l: Lower, e: BoundExpr): PgExpr => (familyOf(e.type) === 'binary' ? b.our('bytes_text', l.to(e, 'bytea')) : b.collate(l.to(e, 'text'), 'C'))

function momentIn(l: Lower, e: BoundExpr, beside: BoundExpr): PgExpr {
  if (!isText(e) && !isJson(e)) return l.to(e, 'timestamp')
  return e.kind === 'value' ? constantMoment(l, e, beside) : comparedMoment(l, textOf(l, e))
}

function timeIn(l: Lower, e: BoundExpr): PgExpr {
  if (isNull(e) || isTime(e) || familyOf(e.type) === 'datetime') return l.to(e, 'time')
  return b.our('compared_time', textOf(l, e))
}
