import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import type { TypeContext } from '../../analyze/signature.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { charsetByName } from '../../types/charset-table.ts'
import { collationByName } from '../../types/collation-table.ts'
import { collatedOf, comparedCollation, mergeCollations, numericFamily, } from '../../types/resolve.ts'
import type { Collated } from '../../types/resolve.ts'
import { familyOf, isNumeric, isTemporal, isText, reprOf, T } from '../../types/type.ts'
import type { ExprType, MySqlType } from '../../types/type.ts'
import { shownBytes } from '../convert.ts'
import { originOf } from '../origin.ts'
import type { Lower, Rule, RuleTable } from '../rule.ts'
import { constantInteger } from './constant.ts'
import { argOf, behindNull, besideUnread, characters, operandType, predicate, rule } from './make.ts'
import { fold, folded } from './operators.ts'
import { hasBytes, hasOwnText, isStoredBit } from './own-text.ts'
import { byteWidth, width } from './width.ts'

// ---------------------------------------------------------------- lengths and types

/** What functions make longer has at most so many bytes, as far as they count. */
const MOST = 16777216
const isBinary = (t: MySqlType): boolean => familyOf(t) === 'binary'
/** `w` counts an argument: in characters, or in bytes when the result is binary. */
type Length = (args: readonly BoundExpr[], ctx: TypeContext, w: (e: BoundExpr | undefined) => number) => number
type StringType = ReturnType<Rule['type']>
type Picked = (args: readonly BoundExpr[]) => readonly BoundExpr[]
/** The first argument decides: the others are read in its character set. */
const first: Picked = (a) => a.slice(0, 1)
/** A string as wide as `length` says, of the merged collation of the arguments `over` picks (default: all); may always be NULL (its packet may be too large). */
export const text = (length: Length, over: Picked = (a) => a, nullable?: false): Rule['type'] => (args, ctx) => {
  const parts = over(args)
  const strings = parts.filter((a) => isText(a.type) || isBinary(a.type) || familyOf(a.type) === 'json' || a.type.textCollation !== undefined)
  if (parts.every((a) => familyOf(a.type) === 'null')) return { ...T.bytes(length(args, ctx, byteWidth)), coercibility: 6, nullable: true }
  if (parts.some((a) => isStoredBit(a.type)) && parts.every((a) => a.type.coercibility !== 0)) return { ...T.bytes(length(args, ctx, byteWidth)), coercibility: 2, nullable: true }
  const merged = strings.length === 0 ? { collation: ctx.collation, coercibility: 4 as const } : ctx.collate(parts)
  const collation = merged.collation === 'binary' && merged.coercibility !== 6 && !strings.some((a) => isBinary(a.type) || hasBytes(a.type)) ? ctx.collation : merged.collation
  return { ...T.string(length(args, ctx, collation === 'binary' ? byteWidth : width), collation), coercibility: merged.coercibility === 5 ? 4 : merged.coercibility, ...(nullable === false ? {} : { nullable: true }) }
}
/** The same of a function that makes its arguments longer. */
export const grown = (...of: Parameters<typeof text>): Rule['type'] => (args, ctx, extra) => capped(text(...of)(args, ctx, extra))
const capped = (t: StringType): StringType => (t.length > MOST ? { ...t, ...T.string(Math.floor(MOST / (collationByName(t.collation)?.maxlen ?? 1)), t.collation) } : t)
/** A string of the connection's collation. */
export const plain = (length: Length, nullable = true): Rule['type'] => (args, ctx) => ({ ...T.string(length(args, ctx, width), ctx.collation), coercibility: 4, nullable })
export const grownPlain = (length: Length): Rule['type'] => (args, ctx, extra) => capped(plain(length)(args, ctx, extra))
const binary = (length: Length, nullable = true): Rule['type'] => (args, ctx) => ({ ...T.bytes(length(args, ctx, byteWidth)), coercibility: 4, nullable })
const int = (length: number, nullable?: boolean): Rule['type'] => () => ({ ...T.bigint(length), ...(nullable === undefined ? {} : { nullable }) })
const same: Length = (a, _ctx, w) => w(a[0])

// ---------------------------------------------------------------- lowering

/** Text functions work on binary strings byte by byte: one character for each byte. */
type Part = (i: number) => PgExpr
export function strings(min: number, max: number, type: Rule['type'], lower: (s: Part, l: Lower, call: BoundCall) => PgExpr): Rule {
  return rule(min, max, undefined, type, (l, _a, call) => {
    if (!isBinary(call.type)) return lower((i) => characters(l, argOf(call, i), call.type.collation), l, call)
    return b.our('latin_bytes', lower((i) => b.our('bytes_latin', l.to(argOf(call, i), 'bytea')), l, call))
  })
}
/** A rule that makes text whatever its declared type says: over a binary connection or a binary argument its bytes are the result. */
export const textual = (r: Rule): Rule => ({
  ...r,
  lower: (l, args, call) => {
    const pg = r.lower(l, args, call)
    return isBinary(call.type) ? b.our('text_bytes', pg) : pg
  },
})
/** An argument as a BIGINT; of a string's digits its low 64 bits, of an unsigned number no more than there is room for. */
export function number(l: Lower, call: BoundCall, i: number): PgExpr {
  const e = argOf(call, i)
  if (e.kind === 'call' && UNSIGNED.has(e.name)) return b.our('capped_int', unsignedText(l, e))
  if (isUnsignedHex(e) || (familyOf(e.type) === 'int' && reprOf(e.type) === 'numeric' && e.kind !== 'value')) return b.our('capped_int', l.to(e, 'numeric'))
  return (isText(e.type) || isBinary(e.type)) && e.kind !== 'call' ? bits(l, e) : b.cast(l.to(e, 'int'), 'int8')
}

const isUnsignedHex = (e: BoundExpr): boolean => operandType(e) !== e.type && operandType(e).unsigned

/** CONV and its kin give the text of an unsigned integer. */
const UNSIGNED = new Set(['CONV', 'BIN', 'OCT'])
const unsignedText = (l: Lower, call: BoundCall): PgExpr => b.our('cast_unsigned', l.to(call, 'text'))

const unsignedNumber: Partial<Rule> = { number: (l, call, want) => (want === 'int' ? b.our('i64', unsignedText(l, call)) : undefined) }

/** The bytes of a string in its own character set. */
export const bytesOf = (l: Lower, e: BoundExpr): PgExpr => l.to(e, 'bytea')

/** Digits for CONV and its kin: bits and hexadecimal literals are numbers. */
const isDigits = (e: BoundExpr): boolean => familyOf(e.type) === 'bit' || (operandType(e) !== e.type && !(e.kind === 'value' && e.known?.kind === 'hex' && e.known.bytes.length === 0))
const digitsOf = (l: Lower, e: BoundExpr): PgExpr => (isDigits(e) ? b.cast(l.to(e, 'numeric'), 'text') : l.to(e, 'text'))

/** The operands of a search as its collation compares them. Throws 1267 when they have no collation in common. */
function searched(l: Lower, args: readonly BoundExpr[], name: string): PgExpr[] {
  const collation = comparedCollation(args.map((a) => collatedOf(a.type, l.connectionCollation)), name)
  if (collation === 'binary') return args.map((a) => b.our('bytes_latin', l.to(a, 'bytea')))
  return args.map((a) => folded(l, a, collation, false))
}

const concat = strings(1, 65535, grown((args, _ctx, w) => args.reduce((n, a) => n + w(a), 0)), (s, _l, call) => call.args.map((_, i) => s(i)).reduce((x, y) => b.op('||', x, y)))

function length(l: Lower, e: BoundExpr): PgExpr {
  if (!isText(e.type)) return b.call('octet_length', isBinary(e.type) || familyOf(e.type) === 'bit' || hasOwnText(e) ? l.to(e, 'bytea') : l.to(e, 'text'))
  const charset = charsetByName(collationByName(e.type.collation)?.charset ?? 'utf8mb4')
  if (charset === undefined || charset.name === 'utf8mb4' || charset.name === 'utf8mb3') return b.our('text_length', l.to(e, 'text'))
  const fixed = charset.name === 'utf32' ? 4 : charset.name === 'ucs2' ? 2 : charset.maxlen === 1 ? 1 : undefined
  if (fixed === undefined) return b.call('octet_length', l.to(e, 'bytea'))
  const characters = b.call('char_length', l.to(e, 'text'))
  return fixed === 1 ? characters : b.op('*', characters, b.num(fixed))
}
const lengthRule = rule(1, 1, undefined, int(11), (l, _a, call) => length(l, argOf(call, 0)))
const charLength = rule(1, 1, undefined, int(11), (l, _a, call) => (isBinary(argOf(call, 0).type) ? length(l, argOf(call, 0)) : b.call('char_length', l.to(argOf(call, 0), 'text'))))

const substring = strings(2, 3, text((args, ctx, w) => {
  const whole = w(args[0])
  const asked = constantInteger(ctx, args[1])
  if (asked === null) return whole
  const from = asked !== undefined && Math.abs(asked) > 2147483647 ? undefined : asked
  const count = args.length > 2 ? constantInteger(ctx, args[2]) : undefined
  const rest = from === undefined ? whole : from > 0 ? Math.max(0, whole - from + 1) : from < 0 && -from <= whole ? -from : 0
  return count === undefined || count === null ? rest : Math.max(0, Math.min(rest, count))
}, first), (s, l, call) => b.our('substring', s(0), number(l, call, 1), ...(call.args.length > 2 ? [number(l, call, 2)] : [])))

const cut = (name: 'left' | 'right'): Rule => strings(2, 2, text((args, ctx, w) => {
  const n = constantInteger(ctx, args[1])
  return n === undefined || n === null ? w(args[0]) : Math.max(0, Math.min(w(args[0]), n))
}, first), (s, l, call) => b.our(name, s(0), number(l, call, 1)))

/** A count that is known bounds the length, that of a count that is not is the longest. */
const counted = (index: number, of: (n: number, w: number) => number, over: Picked): Rule['type'] => (args, ctx, extra) => {
  const n = constantInteger(ctx, args[index])
  if (n === undefined || n === null) return text(() => MOST, over)(args, ctx, extra)
  return grown((all, _ctx, w) => (n < 0 ? MOST : of(n, w(all[0]))), over)(args, ctx, extra)
}
const pad = (name: 'lpad' | 'rpad'): Rule => strings(3, 3, counted(1, (n) => n, first), (s, l, call) => b.our(name, s(0), number(l, call, 1), s(2), b.num(collationByName(call.type.collation)?.maxlen ?? 1)))

/** The text of a place has the collation of what was searched. */
const place = (hay: (args: readonly BoundExpr[]) => BoundExpr | undefined): Rule['type'] => (args, ctx) => {
  const found = hay(args)
  return { ...T.bigint(11), ...(found === undefined ? {} : { textCollation: collationOfText(found.type, ctx.collation) }) }
}
/** The collation of an expression's text; what is NULL has that of bytes, and no strength. */
const collationOfText = (t: ExprType, connection: string): Collated => {
  if (familyOf(t) === 'null') return { collation: 'binary', coercibility: 6 }
  const { collation, coercibility } = collatedOf(t, connection)
  return { collation, coercibility: coercibility === 5 ? 4 : coercibility }
}

/** What is looked for is read, and compared, as the text it is looked for in. Throws 1267 when they have no character set in common. */
function located(l: Lower, hay: BoundExpr, needle: BoundExpr, ...position: PgExpr[]): PgExpr {
  const collated = [hay, needle].map((a) => collatedOf(a.type, l.connectionCollation))
  if (new Set(collated.map((c) => collationByName(c.collation)?.charset)).size > 1) mergeCollations(collated, '')
  if (isBinary(hay.type) || isStoredBit(hay.type)) return b.our('locate', ...[needle, hay].map((a) => b.our('bytes_latin', l.to(a, 'bytea'))), ...position)
  const collation = collated[0]?.collation ?? l.connectionCollation
  return b.our('locate', ...[needle, hay].map((a) => folded(l, a, collation)), ...position)
}
const locate = rule(2, 3, undefined, place((a) => a[1]), (l, _a, call) => located(l, argOf(call, 1), argOf(call, 0), ...(call.args.length > 2 ? [number(l, call, 2)] : [])))

const replace = strings(3, 3, grown((args, _ctx, w) => {
  const n = w(args[0])
  return Math.max(n, n * (w(args[2]) - 1))
}, first), (s) => b.our('replace', s(0), s(1), s(2)))

const repeat = strings(2, 2, counted(1, (n, w) => w * n, first), (s, l, call) => b.our('repeat', s(0), number(l, call, 1)))

const trim = strings(1, 2, text(same, first), (s, _l, call) => b.our(`trim_${call.extra?.side ?? 'both'}`, s(0), call.args.length > 1 ? s(1) : b.str(' ')))

const cased = (name: 'upper' | 'lower'): Rule => rule(1, 1, undefined, text(same), (l, _a, call) => (isBinary(call.type) ? l.to(argOf(call, 0), 'bytea') : b.our(name, l.to(argOf(call, 0), 'text'))))

/** A number, not a string, for HEX; the literal b'1' is a string. */
const isNumber = (e: BoundExpr): boolean => isNumeric(e.type) && !(familyOf(e.type) === 'bit' && e.kind === 'value' && e.source.kind !== 'local')

const hex: Rule = textual(rule(1, 1, undefined, plain((args) => (isNumber(args[0] as BoundExpr) ? 16 : 2 * byteWidth(args[0]))), (l, _a, call) => {
  const x = argOf(call, 0)
  if (isNumber(x)) return b.our('hex', bits(l, x))
  return b.our('hex', bytesOf(l, x))
}))

const quotedType: Rule['type'] = (args, ctx, extra) => {
  const type = grownPlain((a) => Math.max(4, 2 * width(a[0]) + 2))(args, ctx, extra)
  const of = collatedOf((args[0] as BoundExpr).type, ctx.collation)
  return { ...type, collation: of.collation === 'binary' ? type.collation : of.collation, coercibility: of.coercibility }
}
const quoted = textual(rule(1, 1, undefined, quotedType, (l, _a, call) => {
  const x = argOf(call, 0)
  return b.our('quote', isBinary(x.type) ? b.our('bytes_as_text', l.to(x, 'bytea')) : characters(l, x))
}))

/** Bits of any value: as unsigned 64 bits in an int8. A string's are those of the integer it begins with. */
export function bits(l: Lower, e: BoundExpr): PgExpr {
  if (e.kind === 'value' && (isText(e.type) || isBinary(e.type))) return b.our('i64', e.known?.kind === 'hex' ? l.to(e, 'numeric') : l.integer(e))
  if (isText(e.type) || isBinary(e.type)) return e.kind === 'column' && e.type.values === undefined ? b.our('column_bits', isBinary(e.type) ? shownBytes(l.to(e, 'bytea'), e.type, originOf(e)) : l.to(e, 'text'), b.bool(originOf(e).quiet)) : l.to(e, 'int')
  if (familyOf(e.type) === 'decimal' && e.type.unsigned && e.kind !== 'value') return b.our('unsigned_bits', l.to(e, 'numeric'))
  return (numericFamily(e.type) === 'int' && e.type.unsigned) || familyOf(e.type) === 'bit' ? b.our('i64', l.to(e, 'numeric')) : b.cast(l.to(e, 'int'), 'int8')
}

const kindIsInt = (e: BoundExpr): boolean => familyOf(e.type) === 'int' && !(e.type.unsigned && e.type.name === 'bigint')

const insert = strings(4, 4, grown((args, _ctx, w) => w(args[0]) + w(args[3]), first), (s, l, call) => b.our('insert', s(0), number(l, call, 1), number(l, call, 2), s(3)))

/** PostgreSQL ends a last line that is full, too. */
const base64 = (x: PgExpr): PgExpr => b.call('rtrim', b.call('encode', x, b.str('base64')), b.str('\n'))
/** An expression as text whatever its type. */
export const asText = (e: BoundExpr, collation = 'utf8mb4_0900_ai_ci'): BoundExpr => (isText(e.type) || isBinary(e.type) ? e : { kind: 'call', name: 'CONCAT', args: [e], type: { ...T.string(width(e), collation), coercibility: 4, nullable: true } })

const findInSet = rule(2, 2, undefined, int(11), (l, _a, call) => {
  const [x, list] = searched(l, call.args, 'find_in_set') as [PgExpr, PgExpr]
  const found = b.our('find_in_set', x, list)
  const set = argOf(call, 1)
  if (set.kind !== 'column' || set.type.name !== 'set') return found
  // a member of a SET column has its own number
  const name = fold(set.type.collation)
  const all = b.str((set.type.values ?? []).join(','))
  const members = name === undefined ? all : b.our(name, all)
  return b.case([{ when: b.op('>', found, b.num(0)), then: b.our('find_in_set', x, members) }], found)
})

/** FIELD compares as strings when all are, dates and documents with them, under the collation of the first, as numbers when all are, as doubles otherwise. */
const areTexts = (args: readonly BoundExpr[]): boolean => args.every((e) => isText(e.type) || isBinary(e.type) || isTemporal(e.type) || familyOf(e.type) === 'json' || familyOf(e.type) === 'null')
const fieldType: Rule['type'] = (args, ctx, extra) => ({ ...place((a) => (areTexts(a) ? a[0] : undefined))(args, ctx, extra), nullable: false })
const field = rule(2, 65535, undefined, fieldType, (l, _a, call) => {
  const [x, ...rest] = call.args as [BoundExpr, ...BoundExpr[]]
  const all = (test: (e: BoundExpr) => boolean): boolean => call.args.every((e) => test(e) || familyOf(e.type) === 'null')
  const texts = areTexts(call.args)
  const { collation } = collatedOf(x.type, l.connectionCollation)
  const equal = (y: BoundExpr): PgExpr => {
    if (texts) return l.compare('=', x, y, { how: collation === 'binary' ? 'binary' : 'string', collation, exact: true }, 'list')
    if (all((e) => familyOf(e.type) === 'int')) return call.args.some((e) => e.type.unsigned) ? b.eq(bits(l, x), bits(l, y)) : l.compare('=', x, y, undefined, 'list')
    return all((e) => isNumeric(e.type)) && x.type.name !== 'year' ? l.compare('=', x, y, undefined, 'list') : b.eq(l.to(x, 'float8'), l.to(y, 'float8'))
  }
  const whens = rest.map((y, i) => ({ when: equal(y), then: b.num(i + 1) }))
  // nothing is read beside a NULL
  return b.case(!texts && x.kind === 'column' && x.type.nullable && rest.some((y) => !isNumeric(y.type)) ? [{ when: b.isNull(l.to(x, 'any')), then: b.num(0) }, ...whens] : whens, b.num(0))
})

/** Among bytes, constants are counted in bytes, everything else in its own characters. */
const memberWidth = (e: BoundExpr, w: typeof width): number => (e.kind === 'value' ? w(e) : width(e))
const elt: Rule = {
  ...strings(2, 65535, text((args, _ctx, w) => Math.max(0, ...args.slice(1).map((e) => memberWidth(e, w))), (args) => args.slice(1)), (s, l, call) => b.case(call.args.slice(1).map((_, i) => ({ when: b.num(i + 1), then: s(i + 1) })), undefined, number(l, call, 0))),
  number: (l, call, want) => (want === 'numeric' || call.args.slice(1).every((e) => isText(e.type)) ? undefined : b.case(call.args.slice(1).map((e, i) => ({ when: b.num(i + 1), then: l.to(e, want) })), undefined, number(l, call, 0))),
}

/** The bytes of a document and what stands beside it are counted beyond 32 bits, and begin again. */
const wrapped = (n: number, w: (e: BoundExpr | undefined) => number): number => (w === byteWidth ? n % 4294967296 : (n % 1073741824))
const makeSet = strings(2, 65535, (args, ctx, extra) => ({
  ...text((a, _ctx, w) => wrapped(a.slice(1).reduce((n, e) => n + memberWidth(e, w), a.length - 2), w), (a) => a.slice(1), false)(args, ctx, extra), nullable: args.some((a) => a.type.nullable),
}), (s, l, call) => {
  const set = bits(l, argOf(call, 0))
  const members = call.args.slice(1, 65).map((_, i) => b.if(b.op('<>', b.op('&', set, b.num(i === 63 ? '(-9223372036854775808)' : 2n ** BigInt(i))), b.num(0)), s(i + 1)))
  return b.if(b.isNotNull(set), b.call('concat_ws', b.str(','), ...members))
})

const exportSet = strings(3, 5, (args, ctx, extra) => {
  return grown((a, _ctx, w) => 64 * Math.max(w(a[1]), w(a[2])) + 63 * (a[3] === undefined ? 1 : w(a[3])), (a) => a.slice(1, 4))(args, ctx, extra)
}, (s, l, call) => b.our('export_set', b.our('u64', bits(l, argOf(call, 0))), s(1), s(2), call.args.length > 3 ? s(3) : b.str(','), call.args.length > 4 ? number(l, call, 4) : b.num(64)))

const soundexLength = (args: readonly BoundExpr[]): number => Math.max(4, width(args[0]))
const soundex = textual(rule(1, 1, ['string'], text(soundexLength), (_l, [x]) => b.our('soundex', x as PgExpr)))
/** Compared as the texts that they are. Throws 1267 when these have no collation in common. */
const alikeInSound = rule(2, 2, undefined, () => ({ ...T.bool, nullable: true }), (l, _a, call) => {
  const [x, y] = call.args.map((e): BoundExpr => ({ kind: 'call', name: 'SOUNDEX', args: [e], type: { ...e.type, ...(isText(e.type) || isBinary(e.type) ? T.string(soundexLength([e]), e.type.collation) : familyOf(e.type) === 'json' ? { ...T.string(4, e.type.collation), coercibility: 2 as const } : { ...T.string(4, l.connectionCollation), coercibility: 4 as const }) } })) as [BoundExpr, BoundExpr]
  return l.compare('=', x, y)
}, predicate)

const formatNumber = textual(rule(2, 3, undefined, plain((args) => {
  const n = width(args[0])
  return n + Math.floor(n / 3) + 32
}), (l, _a, call) => {
  const x = argOf(call, 0)
  // what is no exact number is laid out as doubles are
  const value = numericFamily(x.type) === 'real' || isText(x.type) || isTemporal(x.type) ? l.to(x, 'float8') : l.to(x, 'numeric')
  return b.our('format_number', value, b.our('format_digits', number(l, call, 1)), call.args.length > 2 ? l.to(argOf(call, 2), 'text') : b.str('en_US'))
}))

/** What is known of an expression's character set without looking at values. */
/** A parameter, as literals are: what is computed of it alone is told by each execution. */
const fact = (show: (e: BoundExpr) => string): Rule => rule(1, 1, undefined, () => ({ ...T.string(64, 'utf8mb3_general_ci'), coercibility: 4, nullable: true }), (l, _a, call) => besideUnread(l, l.param({ kind: 'constant', value: { kind: 'string', text: show(argOf(call, 0)) } }, { kind: 'expression', to: 'text', type: T.string(64, 'utf8mb3_general_ci') }), call.args))
// no collation at all is told as 7
const strength = (t: ExprType): number => (t.textCollation !== undefined ? t.textCollation.coercibility : (isNumeric(t) && familyOf(t) !== 'bit') || isTemporal(t) ? 5 : t.coercibility === 1 ? 7 : t.coercibility)
/** A number or date between quotes is told as latin1, whatever it becomes. */
const isQuotedNumber = (e: BoundExpr): boolean => e.kind === 'call' && (e.name === 'QUOTE' || e.name === 'NULLIF') && isText(e.type) && e.type.coercibility === 5
// a document is text, a stored one bytes
const collationOf = (e: BoundExpr): string => (isQuotedNumber(e) ? 'latin1_swedish_ci' : isText(e.type) ? e.type.collation : familyOf(e.type) === 'json' && e.kind !== 'column' ? 'utf8mb4_bin' : 'binary')

/** Bytes read as text of a character set. */
export const textOfBytes = (bytes: PgExpr, charset = 'utf8mb4'): PgExpr => (charset === 'utf8mb4' || charset === 'utf8mb3' ? b.our('utf8_of', bytes) : b.our('charset_text', bytes, b.str(charset)))

/** CHAR() gives bytes; with USING, the text of them. */
const char: Rule = rule(1, 65535, undefined, (args, _ctx, extra) => {
  if (extra.charset === undefined || extra.charset === 'binary') return { ...T.bytes(args.length * 4), coercibility: 4, nullable: true }
  return { ...T.string(args.length * 4, collationFor(extra.charset)), coercibility: 4, nullable: true }
}, (l, _a, call) => {
  const bytes = b.our('char_bytes', b.array(call.args.map((_, i) => bits(l, argOf(call, i))), 'int8[]'))
  if (isBinary(call.type)) return bytes
  return textOfBytes(bytes, collationByName(call.type.collation)?.charset)
})

/** The collation that text of a character set gets: the set's default, whatever the connection's. Throws 1115 for unknown sets. */
export function collationFor(charset: string): string {
  const known = charsetByName(charset)
  if (known === undefined) throw mysqlError('ER_UNKNOWN_CHARACTER_SET', charset)
  return known.defaultCollation
}

const isUtf8 = (e: BoundExpr): boolean => !isBinary(e.type) && familyOf(e.type) !== 'bit' && (!isText(e.type) || /^utf8mb[34]_/.test(e.type.collation))

const upper = cased('upper')
const lower = cased('lower')

export const stringFunctions: RuleTable = {
  CONCAT: concat,
  CONCAT_WS: strings(2, 65535, grown((args, _ctx, w) => args.slice(1).reduce((n, a) => n + w(a), 0) + w(args[0]) * Math.max(0, args.length - 2)), (s, _l, call) => b.call('concat_ws', ...call.args.map((_, i) => s(i)))),
  LENGTH: lengthRule, OCTET_LENGTH: lengthRule,
  BIT_LENGTH: rule(1, 1, undefined, int(11), (l, _a, call) => b.op('*', length(l, argOf(call, 0)), b.num(8))),
  CHAR_LENGTH: charLength, CHARACTER_LENGTH: charLength,
  SUBSTRING: behindNull(substring), SUBSTR: behindNull(substring), MID: behindNull(substring),
  LEFT: behindNull(cut('left')), RIGHT: behindNull(cut('right')),
  LPAD: behindNull(pad('lpad')), RPAD: behindNull(pad('rpad')),
  LOCATE: behindNull(locate), POSITION: behindNull(locate),
  INSTR: rule(2, 2, undefined, place((a) => a[0]), (l, _a, call) => located(l, argOf(call, 0), argOf(call, 1))),
  REPLACE: replace, REPEAT: behindNull(repeat),
  REVERSE: strings(1, 1, text(same), (s) => b.call('reverse', s(0))),
  SPACE: textual(rule(1, 1, undefined, (args, ctx, extra) => {
    const n = constantInteger(ctx, args[0])
    return n === undefined ? plain(() => MOST)(args, ctx, extra) : grownPlain(() => Math.max(0, n ?? 0))(args, ctx, extra)
  }, (l, _a, call) => b.our('space', number(l, call, 0)))),
  TRIM: trim,
  LTRIM: strings(1, 1, text(same), (s) => b.call('ltrim', s(0), b.str(' '))),
  RTRIM: strings(1, 1, text(same), (s) => b.call('rtrim', s(0), b.str(' '))),
  UPPER: upper, UCASE: upper, LOWER: lower, LCASE: lower,
  ASCII: rule(1, 1, undefined, int(4), (l, _a, call) => b.our('ascii', l.to(argOf(call, 0), isUtf8(argOf(call, 0)) ? 'text' : 'bytea'))),
  ORD: rule(1, 1, undefined, int(21), (l, _a, call) => {
    const x = argOf(call, 0)
    if (isBinary(x.type) || familyOf(x.type) === 'bit') return b.our('ascii', l.to(x, 'bytea'))
    if (isUtf8(x)) return b.our('ord', l.to(x, 'text'))
    return b.our('ord_bytes', b.our('charset_bytes', b.call('left', l.to(x, 'text'), b.num(1)), b.str(collationByName(x.type.collation)?.charset ?? 'utf8mb4')))
  }),
  CHAR: char, HEX: hex,
  UNHEX: rule(1, 1, ['text'], binary((args) => Math.floor((byteWidth(args[0]) + 1) / 2)), (_l, [x]) => b.our('unhex', x as PgExpr)),
  BIN: textual(rule(1, 1, undefined, plain(() => 65), (l, _a, call) => (kindIsInt(argOf(call, 0)) ? b.our('bin', number(l, call, 0)) : b.our('conv', digitsOf(l, argOf(call, 0)), b.num(10), b.num(2))), unsignedNumber)),
  OCT: textual(rule(1, 1, undefined, plain(() => 65), (l, _a, call) => b.our('conv', digitsOf(l, argOf(call, 0)), b.num(10), b.num(8)), unsignedNumber)),
  CONV: textual(rule(3, 3, undefined, plain(() => 65), (l, _a, call) => b.our('conv', digitsOf(l, argOf(call, 0)), isDigits(argOf(call, 0)) ? b.our('decimal_base', number(l, call, 1)) : number(l, call, 1), number(l, call, 2)), unsignedNumber)),
  FORMAT: formatNumber,
  INSERT: behindNull(insert),
  SUBSTRING_INDEX: strings(3, 3, text(same, first), (s, l, call) => b.our('substring_index', s(0), s(1), number(l, call, 2))),
  FIND_IN_SET: findInSet, FIELD: field, ELT: elt, MAKE_SET: makeSet, EXPORT_SET: exportSet,
  QUOTE: quoted, SOUNDEX: soundex,
  'SOUNDS LIKE': alikeInSound,
  TO_BASE64: textual(rule(1, 1, undefined, grownPlain((args) => {
    const n = Math.ceil(byteWidth(args[0]) / 3) * 4
    return n + Math.max(0, Math.ceil(n / 76) - 1)
  }), (l, _a, call) => base64(bytesOf(l, argOf(call, 0))))),
  FROM_BASE64: rule(1, 1, ['text'], binary((args) => Math.min(MOST, Math.floor(byteWidth(args[0]) * 3 / 4))), (_l, [x]) => b.our('from_base64', x as PgExpr)),
  CHARSET: textual(fact((e) => collationByName(collationOf(e))?.charset ?? 'binary')),
  COLLATION: textual(fact(collationOf)),
  COERCIBILITY: rule(1, 1, undefined, int(10, false), (l, _a, call) => besideUnread(l, b.num(strength(argOf(call, 0).type)), call.args)),
  LOAD_FILE: rule(1, 1, undefined, () => ({ ...T.bytes(16777216), nullable: true }), () => b.cast(b.null, 'bytea'), { note: 'always NULL: the server reads no files' }),
}
