import type { BoundCall, BoundExpr } from '../analyze/bound.ts'
import type { SqlModeView } from '../analyze/signature.ts'
import { mysqlError, MySqlError } from '../errors/mysql-error.ts'
import { warning } from '../errors/warning.ts'
import type { Warning } from '../errors/warning.ts'
import { b } from '../pg/builder.ts'
import type { PgExpr, PgOrder } from '../pg/ast.ts'
import { comparisonType, collatedOf, isStringly, numericFamily, pairCollation } from '../types/resolve.ts'
import { decodeUtf8 } from '../types/literal.ts'
import { doubleText } from '../types/number-text.ts'
import { familyOf, isNumeric, isText, padSpace, reprOf, T, withoutValues } from '../types/type.ts'
import type { ExprType, MySqlType, Repr } from '../types/type.ts'
import type { Strictness, Value, ValueSource } from '../types/value.ts'
import { aggregate, windowCall } from './aggregate.ts'
import { compare, decimalBesideText, timeBesideText } from './compare.ts'
import type { Place } from './compare.ts'
import { convert, keepSpaces, PG_TYPE } from './convert.ts'
import { originOf } from './origin.ts'
import type { Origin } from './origin.ts'
import { QueryLowering } from './query.ts'
import type { Comparing, Lower, Lowered, RuleTable, Want } from './rule.ts'
import { operandType } from './rules/make.ts'
import { matches } from './rules/fulltext.ts'
import { isYearColumn } from './rules/temporal-kind.ts'
import { Slots } from './slots.ts'
import { inQuery, quantified } from './subquery.ts'
import { sortsByMember, sortsByWeight, weighed } from './weighed.ts'

/** What lowering needs besides the bound tree. */
export interface LoweringContext {
  readonly rules: RuleTable
  readonly sqlMode: SqlModeView
  readonly connectionCollation: string
  readonly capabilities: { readonly version: number }
  /** a literal's value belongs to the plan's key */
  readonly pin: (e: BoundExpr) => Value | undefined
  readonly warn: (warning: Warning) => void
  /** what is said of a literal belongs to the plan's key */
  readonly depend: (e: BoundExpr, how: 'shape' | 'clock') => void
  readonly groupConcatMaxLen: number
  /** the time is the session's, not the server's */
  readonly clockStopped: boolean
  /** the statement sets user variables row by row */
  readonly assigns?: boolean
}

const NOT_SUPPORTED = mysqlError('ER_NOT_SUPPORTED_YET', '').errno

/** Turns bound expressions into PostgreSQL's: only here MySQL meaning becomes PostgreSQL meaning. One object per statement. */
export class Lowering implements Lower {
  readonly ctx: LoweringContext
  readonly slots = new Slots()
  readonly queries: QueryLowering
  /** how MySQL reads the rows of the SELECT at hand: by primary key, or by place; empty: not known */
  rowOrder: readonly PgOrder[] = []
  /** a column of the SELECT at hand: makes an aggregate of an enclosing query's columns one of this query */
  own: PgExpr | undefined
  /** nodes that must stay one node wherever they appear (grouped expressions) */
  readonly #memo = new Map<BoundExpr, Lowered>()
  /** keys of groups */
  readonly #kept = new Set<BoundExpr>()
  readonly zeroNulls = new Set<BoundExpr>()
  /** numbers that have their own text, not the digits of the common type: columns of the outermost query, parts of documents */
  readonly shown = new Set<BoundExpr>()
  /** keys of a ROLLUP */
  readonly #rolled = new Set<BoundExpr>()
  /** columns that stand for something else: assigned already (UPDATE goes left to right), or the row that could not be inserted */
  readonly overrides = new Map<string, Lowered>()

  constructor(ctx: LoweringContext) {
    this.ctx = ctx
    this.queries = new QueryLowering(this)
  }

  get strict(): boolean {
    return this.ctx.sqlMode.strict
  }
  get sqlMode(): SqlModeView {
    return this.ctx.sqlMode
  }
  get connectionCollation(): string {
    return this.ctx.connectionCollation
  }
  get capabilities(): { readonly version: number } {
    return this.ctx.capabilities
  }

  to(e: BoundExpr, want: Want): PgExpr {
    if (want === 'any') return this.lower(e).pg
    const repr = want === 'number' ? numberRepr(e.type) : want === 'string' ? (familyOf(e.type) === 'binary' || familyOf(e.type) === 'bit' ? 'bytea' : 'text') : want
    if (e.kind === 'value' && !this.#rolled.has(e)) return this.value(e, repr)
    if (e.kind === 'call' && (repr === 'int' || repr === 'numeric' || repr === 'float4' || repr === 'float8' || repr === 'bool')) {
      const number = this.ctx.rules[e.name]?.number?.(this, e, repr === 'bool' ? 'float8' : repr)
      if (number !== undefined) return repr === 'bool' ? b.op('<>', number, b.num(0)) : number
    }
    const text = repr === 'text' || repr === 'bytea' ? this.#ownText(e, repr) : undefined
    if (text !== undefined) return text
    return this.convert(this.lower(e), read(e), repr, originOf(e))
  }

  /** What is chosen has its own text, but as the key of a group. */
  #ownText(e: BoundExpr, want: 'text' | 'bytea'): PgExpr | undefined {
    return e.kind === 'call' && !this.#kept.has(e) ? this.ctx.rules[e.name]?.text?.(this, e, want) : undefined
  }

  /** A literal, parameter or session value, converted by the gateway when it is bound. */
  value(e: BoundExpr & { kind: 'value' }, to: Repr, strict?: Strictness, beside?: BoundExpr): PgExpr {
    if (e.known?.kind === 'null') return b.cast(b.null, PG_TYPE[to === 'unknown' ? 'text' : to])
    if (e.type.name === 'null' && e.source.kind === 'user-variable') return b.cast(b.null, PG_TYPE[to === 'unknown' ? 'text' : to])
    if (to === 'jsonb' && e.node.kind === 'bool') return b.cast(b.str(e.node.value ? 'true' : 'false'), 'jsonb')
    if (to === 'bool') return b.op('<>', this.value(e, 'float8'), b.num(0))
    return this.slots.param(this.#sourceOf(e, to), { kind: 'expression', to: to === 'unknown' ? 'text' : to, type: e.type, ...(strict === undefined ? {} : { strict }), ...(beside?.kind === 'column' ? { beside: { kind: familyOf(beside.type), column: beside.column.name } } : {}) })
  }

  /** A hexadecimal literal with an introducer is a string: as a number it must not be taken from the statement, where it looks like one. */
  #sourceOf(e: BoundExpr & { kind: 'value' }, to: Repr): ValueSource {
    if (e.node.kind !== 'hex' || e.known?.kind !== 'bytes' || to === 'bytea' || to === 'text' || e.source.kind !== 'literal') return e.source
    this.ctx.pin(e)
    return { kind: 'constant', value: e.known }
  }

  integer(e: BoundExpr & { kind: 'value' }): PgExpr {
    return this.slots.param(this.#sourceOf(e, 'numeric'), { kind: 'expression', to: 'numeric', type: T.ubigint() })
  }

  lower(e: BoundExpr): Lowered {
    if (e.kind === 'column' && this.overrides.size > 0) {
      const override = this.overrides.get(overrideKey(e.range.alias, e.column.attribute))
      if (override !== undefined) return override
    }
    const known = this.#memo.get(e)
    if (known !== undefined) return known
    const lowered = this.#lower(e)
    if (this.overrides.size === 0) this.#memo.set(e, lowered)
    return lowered
  }

  /** What is not supported does no harm where it is never computed. */
  look(e: BoundExpr): void {
    const aside = new Lowering(this.ctx)
    aside.own = this.own
    try {
      aside.lower(e)
    } catch (error) {
      if (!(error instanceof MySqlError) || error.errno !== NOT_SUPPORTED) throw error
    }
  }

  #lower(e: BoundExpr): Lowered {
    switch (e.kind) {
      case 'value': {
        if (e.known?.kind === 'null' || (e.type.name === 'null' && e.source.kind === 'user-variable')) return { pg: b.null, repr: 'unknown', collation: 'none' }
        const repr = reprOf(e.type)
        return { pg: this.value(e, repr), repr: repr === 'unknown' ? 'text' : repr, collation: 'none' }
      }
      case 'column': return { pg: e.range.bare ? b.col(e.column.attribute) : e.range.alias === '' ? b.num(e.column.attribute) : b.col(e.range.alias, e.column.attribute), repr: e.column.repr, ...(isText(e.column.type) ? { collation: e.column.type.collation } : {}) }
      case 'call': return this.#call(e)
      case 'row': return { pg: b.row(...e.items.map((i) => this.lower(i).pg)), repr: 'unknown' }
      case 'subquery': return { pg: b.subquery(this.queries.scalar(e.query)), repr: reprOf(e.type) === 'unknown' ? 'text' : reprOf(e.type) }
      case 'exists': return { pg: b.exists(this.queries.lower(e.query)), repr: 'bool' }
      case 'in-query': return { pg: inQuery(this, e), repr: 'bool' }
      case 'quantified': return { pg: quantified(this, e), repr: 'bool' }
      case 'aggregate': return aggregate(this, e)
      case 'window': return windowCall(this, e)
      case 'any-value': {
        const inner = this.lower(e.operand)
        return { ...inner, pg: b.our('any_value', inner.pg) }
      }
    }
  }

  #call(e: BoundCall): Lowered {
    const rule = this.ctx.rules[e.name]
    if (rule === undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', e.name)
    const wants = rule.args
    const args = wants === undefined ? [] : e.args.map((a, i) => this.to(a, wants[Math.min(i, wants.length - 1)] ?? 'any'))
    const pg = rule.lower(this, args, e)
    const repr = typeof rule.repr === 'function' ? rule.repr(e) : (rule.repr ?? reprOf(e.type))
    return { pg, repr: repr === 'unknown' ? 'text' : repr, ...(e.name === 'COLLATE' ? { collation: e.type.collation } : {}) }
  }

  /** The condition of a WHERE: IS NULL among what AND joins there is true of a zero date in a NOT NULL column, elsewhere it is not. */
  where(e: BoundExpr): PgExpr {
    const mark = (x: BoundExpr): void => {
      if (x.kind !== 'call') return
      if (x.name === 'AND') x.args.forEach(mark)
      else if (x.name === 'IS' && x.extra?.what === 'null') this.zeroNulls.add(x)
    }
    mark(e)
    return this.condition(e)
  }

  condition(e: BoundExpr): PgExpr {
    if (e.kind === 'call' && e.name === 'MATCH') return matches(this, e)
    if (e.kind === 'value' && e.known?.kind === 'int') return b.op('<>', this.to(e, 'int'), b.num(0))
    // JSON as a condition is compared with the JSON number 0 (manual: JSON Data Type, Conversion Between JSON and non-JSON Values)
    if (e.kind !== 'value' && familyOf(e.type) === 'json') {
      this.ctx.warn(warning('Warning', 'ER_IMPLICIT_COMPARISON_FOR_JSON'))
      return b.op('<>', this.lower(e).pg, b.cast(b.str('0'), 'jsonb'))
    }
    return this.to(e, 'bool')
  }

  convert(value: Lowered, from: MySqlType, want: Repr, origin?: Origin): PgExpr {
    if (value.repr === 'time' && (want === 'timestamp' || want === 'timestamptz' || want === 'date') && value.pg.kind !== 'null') {
      // a time becomes a moment of the statement's day, which SET timestamp can move
      const now = (repr: 'date' | 'timestamp'): PgExpr => this.slots.param({ kind: 'session', fact: 'now' }, { kind: 'expression', to: repr, type: T.datetime(6) })
      // a date, outside of one day, is counted from this moment and not from midnight
      if (want === 'date') return b.case([{ when: b.and(b.op('>=', value.pg, b.cast(b.str('0'), 'interval')), b.op('<', value.pg, b.cast(b.str('24:00:00'), 'interval'))) as PgExpr, then: now('date') }], b.cast(b.op('+', now('timestamp'), value.pg), 'date'))
      const moment = b.op('+', b.cast(now('date'), 'timestamp'), value.pg)
      return want === 'timestamp' ? moment : b.cast(moment, want)
    }
    return convert(this.#cutFraction(value, want), from, want, origin)
  }

  /** sql_mode TIME_TRUNCATE_FRACTIONAL: seconds are cut where they would be rounded. */
  #cutFraction(value: Lowered, want: Repr): Lowered {
    if (!this.sqlMode.timeTruncateFractional || value.pg.kind === 'null') return value
    if (want === 'int') return value.repr === 'timestamp' || value.repr === 'timestamptz' || value.repr === 'time' ? cutSeconds(value, 0) : value
    return want === 'date' || want === 'timestamp' || want === 'timestamptz' || want === 'time' ? cutSeconds(value, 6) : value
  }

  /** PAD SPACE collations compare as bpchar, the others as text; COLLATE is printed unless PostgreSQL derives it by itself. */
  collated(value: Lowered, collation: string): PgExpr {
    const pad = padSpace(collation)
    const shaped = value.repr === 'bpchar' || value.repr === 'text' ? (pad ? (value.repr === 'bpchar' ? value.pg : b.cast(value.pg, 'bpchar')) : value.repr === 'text' ? value.pg : keepSpaces(value.pg)) : b.cast(value.pg, pad ? 'bpchar' : 'text')
    return value.collation === collation ? shaped : b.collate(shaped, pgCollation(collation))
  }

  compare(op: string, left: BoundExpr, right: BoundExpr, under?: Comparing, place?: Place): PgExpr {
    return compare(this, op, left, right, under, place)
  }

  /** How two expressions are compared and, for strings, under which collation. */
  comparison(op: string, left: BoundExpr, right: BoundExpr, place: Place = 'alone'): Comparing {
    const beside = (e: BoundExpr, other: BoundExpr): ExprType => (isNumeric(other.type) ? operandType(e) : e.type)
    const how = timeBesideText(left, right, place) ?? (place === 'alone' && (decimalBesideText(left, right) || decimalBesideText(right, left)) ? 'decimal' : undefined) ?? comparisonType(beside(left, right), beside(right, left), constantBeside(left, right), constantBeside(right, left))
    if (!isStringly(familyOf(left.type)) || !isStringly(familyOf(right.type)) || how === 'json') return { how, collation: how === 'string' ? pairCollation(collatedOf(left.type, this.connectionCollation), collatedOf(right.type, this.connectionCollation), op) : 'binary' }
    // bytes compare as bytes unless the other side's collation is stronger: a literal x'41' beside a column is text
    const collation = pairCollation(collatedOf(left.type, this.connectionCollation), collatedOf(right.type, this.connectionCollation), op)
    return { how: collation === 'binary' ? 'binary' : 'string', collation }
  }

  literal(e: BoundExpr | undefined): string | undefined {
    if (e === undefined) return undefined
    const value = this.ctx.pin(e)
    return value === undefined ? undefined : textOf(value)
  }

  /** For ORDER BY, GROUP BY, DISTINCT: strings under their collation, ENUM and SET by number. */
  sortKey(e: BoundExpr): PgExpr {
    const lowered = this.lower(e)
    if (lowered.repr === 'jsonb') return b.our('json_sort_key', lowered.pg)
    if (sortsByMember(e) && (lowered.repr === 'text' || lowered.repr === 'bpchar')) return convert(lowered, memberType(e), 'int')
    return (sortsByWeight(e) ? weighed(this.to(e, 'text'), e.type.collation) : undefined) ?? this.groupKey(e)
  }

  groupKey(e: BoundExpr): PgExpr {
    const lowered = this.lower(e)
    if (lowered.repr !== 'text' && lowered.repr !== 'bpchar') return lowered.pg
    if (!isText(e.type)) return lowered.pg
    return this.collated(lowered, e.type.collation)
  }

  /** A GROUP BY expression: from here on the same node wherever the expression appears, strings under their collation. */
  groupNode(e: BoundExpr): PgExpr {
    const lowered = this.lower(e)
    const text = (lowered.repr === 'text' || lowered.repr === 'bpchar') && isText(e.type) && e.kind !== 'column'
    const node: Lowered = text ? { pg: this.groupKey(e), repr: padSpace(e.type.collation) ? 'bpchar' : 'text', collation: e.type.collation } : lowered
    this.#memo.set(e, node)
    this.#kept.add(e)
    return node.pg
  }

  /** A key of a ROLLUP: a node of its own, so that it alone is NULL where it is rolled up; constants too. */
  rollupNode(e: BoundExpr, taken: Set<string>, column: PgExpr | undefined): PgExpr {
    this.groupNode(e)
    const node = this.lower(e)
    // PostgreSQL makes only those keys NULL that depend on a column, and sees through COALESCE
    let pg: PgExpr = e.kind === 'value' ? b.our('opaque', b.cast(node.pg, PG_TYPE[node.repr]), ...(column ? [column] : [])) : node.pg
    const text = (x: PgExpr): string => JSON.stringify(x, (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v))
    while (taken.has(text(pg))) pg = b.our('opaque', pg)
    taken.add(text(pg))
    this.#rolled.add(e)
    this.#memo.set(e, { ...node, pg })
    return pg
  }

  isRolled(e: BoundExpr): boolean {
    return this.#rolled.has(e)
  }

  param(source: Parameters<Slots['param']>[0], conversion: Parameters<Slots['param']>[1], oid?: number): PgExpr {
    return this.slots.param(source, conversion, oid)
  }
}

/** The type that a value is read as: only a YEAR column is a year, what is computed of one is a number; only stored members have numbers, what functions give is text. */
function read(e: BoundExpr): MySqlType {
  if (e.kind === 'column' || isYearColumn(e)) return e.type
  if (e.type.name === 'year') return { ...e.type, name: 'int' }
  return e.kind === 'call' ? withoutValues(e.type, 'char') : e.type
}

/** A value that is or will be read as a moment or a time, with at most so many digits of the second. */
export function cutSeconds(value: Lowered, digits: number): Lowered {
  switch (value.repr) {
    case 'timestamp': return { ...value, pg: b.our('cut_moment', value.pg, b.num(digits)) }
    case 'timestamptz': return { repr: 'timestamp', pg: b.our('cut_moment', b.cast(value.pg, 'timestamp'), b.num(digits)) }
    case 'time': return { ...value, pg: b.our('cut_time', value.pg, b.num(digits)) }
    case 'numeric': return { ...value, pg: b.call('trunc', value.pg, b.num(digits)) }
    case 'float4': case 'float8': return { repr: 'numeric', pg: b.call('trunc', b.our('double_to_numeric', b.cast(value.pg, 'float8')), b.num(digits)) }
    case 'text': return { ...value, pg: b.our('cut_fraction', value.pg, b.num(digits)) }
    case 'bpchar': return { repr: 'text', pg: b.our('cut_fraction', keepSpaces(value.pg), b.num(digits)) }
    default: return value
  }
}

export const overrideKey = (alias: string, attribute: string): string => `${alias}\0${attribute}`

/** The PostgreSQL collation of a MySQL one; ours carry MySQL's names. */
export function pgCollation(collation: string): string {
  return collation === 'binary' ? 'C' : collation
}

/** A constant takes the type of a column beside it, a number in a variable not that of a moment; a parameter that of any operand. */
const constantBeside = (e: BoundExpr, other: BoundExpr): boolean => e.kind === 'value' && (e.source.kind === 'user-variable' ? other.kind === 'column' && !(isNumeric(e.type) && MOMENTS.has(familyOf(other.type))) : other.kind === 'column' || e.source.kind === 'param')
const MOMENTS = new Set(['date', 'datetime', 'time', 'year'])

/** MIN and MAX of members are text, and sorted as members. */
const memberType = (e: BoundExpr): MySqlType => (e.type.name === 'enum' || e.type.name === 'set' ? e.type : { ...e.type, name: e.kind === 'aggregate' && e.args[0]?.type.name === 'set' ? 'set' : 'enum' })

function numberRepr(t: MySqlType): Repr {
  const family = numericFamily(t)
  if (family === 'real') return 'float8'
  if (family === 'decimal' || reprOf(t) === 'numeric') return 'numeric'
  return 'int'
}

export function textOf(value: Value): string | undefined {
  switch (value.kind) {
    case 'null': return undefined
    case 'int': return value.value.toString()
    case 'decimal': case 'string': case 'date': case 'datetime': case 'time': case 'json': return value.text
    case 'double': return doubleText(value.value)
    case 'float': return String(value.value)
    case 'bytes': case 'hex': return decodeUtf8(value.bytes.toString('latin1')) ?? value.bytes.toString('latin1')
  }
}
