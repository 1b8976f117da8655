import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { fraction } from '../../types/literal.ts'
import { isValidDate, isZeroDate, pgDateText, pgMomentText, pgText, roundFraction, timeText } from '../../types/temporal.ts'
import type { Temporal } from '../../types/temporal.ts'
import { parseMoment, parseTime } from '../../types/temporal-text.ts'
import { familyOf, isNumeric, reprOf, T } from '../../types/type.ts'
import type { MySqlType } from '../../types/type.ts'
import type { Lower, Rule, RuleTable } from '../rule.ts'
import { argOf, besideUnread, nullable, predicate, rule } from './make.ts'
import { OIDS } from '../slots.ts'
import { bytesOf, plain, textual } from './string.ts'
import { constantInteger } from './constant.ts'

const flag = (name: string, want: 'text' | 'bytea'): Rule => rule(1, 1, [want], () => ({ ...T.bool, nullable: true }), (_l, [x]) => b.our(name, x as PgExpr), predicate)
/** A number is no address, NULL or not. */
const address = (name: string, want: 'text' | 'bytea'): Rule => rule(1, 1, undefined, T.bool, (l, _a, call) => (isNumeric(argOf(call, 0).type) ? besideUnread(l, b.bool(false), call.args) : b.our(name, l.to(argOf(call, 0), want))), predicate)
const digest = (length: number, lower: (bytes: PgExpr) => PgExpr): Rule => textual(rule(1, 1, undefined, plain(() => length), (l, _a, call) => lower(bytesOf(l, argOf(call, 0)))))
const swapped = (l: Lower, call: BoundCall): PgExpr => (call.args.length > 1 ? b.coalesce(l.condition(argOf(call, 1)), b.bool(false)) : b.bool(false))
const lock = (name: string, args: readonly 'text'[], type: MySqlType): Rule => rule(args.length, args.length, args, nullable(type), (_l, pgs) => b.our(name, ...pgs))

// ---------------------------------------------------------------- temporal literals

const kinds = { date: 'DATE', time: 'TIME', timestamp: 'DATETIME' } as const

/** DATE'…', TIME'…', TIMESTAMP'…' (manual: Standard SQL and ODBC Date and Time Literals). Throws 1525. */
function temporalLiteral(e: BoundExpr | undefined, mode: keyof typeof kinds, allow: { readonly zero: boolean; readonly partial: boolean; readonly invalid: boolean }): { readonly value: Temporal; readonly digits: number; readonly text: string } {
  const text = e?.kind === 'value' && e.known?.kind === 'string' ? e.known.text : ''
  const value = mode === 'time' ? parseTime(text) : parseMoment(text)
  const wrong = (): never => { throw mysqlError('ER_WRONG_VALUE', kinds[mode], text) }
  if (value === undefined || value.cut !== undefined || (mode === 'date') !== (value.kind === 'date') || (mode === 'time' && value.kind !== 'time')) return wrong()
  if (mode !== 'time' && (!isValidDate(value, allow.invalid, allow.partial) || (isZeroDate(value) && !allow.zero) || (!isZeroDate(value) && (value.month === 0 || value.day === 0)))) return wrong()
  const digits = mode === 'date' ? 0 : fraction(text.replace(/[-+]\d\d:\d\d\s*$/, '').trimEnd())
  return { value: roundFraction(value, digits, false) ?? wrong(), digits, text }
}

const literal: Rule = {
  min: 1, max: 1,
  type: (args, ctx, extra) => {
    const mode = extra.mode as keyof typeof kinds
    const { digits } = temporalLiteral(args[0], mode, allowed(ctx.sqlMode))
    return { ...(mode === 'date' ? T.date : mode === 'time' ? T.time(digits) : T.datetime(digits)), nullable: false }
  },
  lower: (l, _a, call) => {
    const mode = call.extra?.mode as keyof typeof kinds
    const { value, text } = temporalLiteral(argOf(call, 0), mode, allowed(l.sqlMode))
    // an offset is read in the session's time zone
    if (mode === 'timestamp' && value.offset !== undefined) return b.our('to_datetime', b.str(text))
    const known = mode === 'time' ? timeText(value, 6) : isZeroDate(value) ? '-infinity' : mode === 'date' ? pgDateText(value) : pgMomentText(value, 6)
    // a parameter: what is computed of it alone is computed, and told, by each execution
    return l.param({ kind: 'constant', value: { kind: 'string', text: known } }, { kind: 'expression', to: 'text', type: T.varchar(known.length, 'utf8mb4_bin') }, OIDS[mode])
  },
}
const allowed = (mode: { readonly noZeroDate: boolean; readonly noZeroInDate: boolean; readonly allowInvalidDates: boolean }) => ({ zero: !mode.noZeroDate, partial: !mode.noZeroInDate, invalid: mode.allowInvalidDates })

// ---------------------------------------------------------------- DEFAULT(column)

const defaultOf: Rule = {
  min: 1, max: 1,
  type: (args) => (args[0] as BoundExpr).type,
  lower: (_l, _a, call) => {
    const column = argOf(call, 0)
    const inner = column.kind === 'any-value' ? column.operand : column
    const info = inner.kind === 'column' ? inner.column.info ?? inner.column.origin?.info : undefined
    if (info === undefined) throw mysqlError('ER_NO_DEFAULT_FOR_FIELD', inner.kind === 'column' ? inner.column.name : call.extra?.node?.kind === 'default-of' ? call.extra.node.column.name : '')
    const given = info.default
    if (given === undefined) {
      if (info.autoIncrement === undefined) throw mysqlError('ER_NO_DEFAULT_FOR_FIELD', info.name)
      return typed(info.type, '0')
    }
    if (given.kind === 'expression') throw mysqlError('ER_DEFAULT_AS_VAL_GENERATED')
    if (given.kind === 'now') return info.nullable ? typed(info.type, null) : typed(info.type, '0000-00-00 00:00:00')
    return typed(info.type, given.text, given.bits)
  },
  repr: (call) => {
    const family = familyOf(argOf(call, 0).type)
    return family === 'datetime' ? (argOf(call, 0).type.name === 'timestamp' ? 'timestamptz' : 'timestamp') : family === 'date' ? 'date' : family === 'time' ? 'time' : family === 'binary' ? 'bytea' : family === 'real' ? 'float8' : family === 'decimal' || family === 'bit' || family === 'int' || family === 'year' ? 'numeric' : family === 'json' ? 'jsonb' : 'text'
  },
}

function typed(t: MySqlType, text: string | null, bits?: boolean): PgExpr {
  const of = (type: string, value: string | null): PgExpr => b.cast(value === null ? b.null : b.str(value), type)
  switch (familyOf(t)) {
    case 'int': case 'year': case 'decimal': return of('numeric', text)
    case 'bit': return of('numeric', text === null ? null : BigInt(`0b${bits ? text || '0' : Number(text).toString(2)}`).toString())
    case 'real': return of('float8', text)
    case 'date': return of('date', text === null ? null : pgText(text))
    case 'datetime': return of(t.name === 'timestamp' ? 'timestamptz' : 'timestamp', text === null ? null : pgText(text))
    case 'time': return text === null ? of('interval', null) : b.our('to_time', b.str(text))
    case 'binary': return text === null ? of('bytea', null) : b.bytes(Buffer.from(text, 'latin1').toString('hex'))
    case 'json': return of('jsonb', text)
    default: return of('text', text)
  }
}

const sha1 = digest(40, (x) => b.our('sha1', x))

export const miscellaneousFunctions: RuleTable = {
  MD5: digest(32, (x) => b.call('md5', x)), SHA1: sha1, SHA: sha1,
  SHA2: textual(rule(2, 2, undefined, plain((args, ctx) => ({ 0: 64, 224: 56, 256: 64, 384: 96, 512: 128 })[constantInteger(ctx, args[1]) ?? 512] ?? (args[1]?.kind === 'value' ? 64 : 128)), (l, _a, call) => b.our('sha2', bytesOf(l, argOf(call, 0)), b.cast(l.to(argOf(call, 1), 'int'), 'int8')))),
  RANDOM_BYTES: rule(1, 1, ['int'], () => ({ ...T.bytes(1024), nullable: true }), (_l, [n]) => b.our('random_bytes', b.cast(n as PgExpr, 'int8'))),
  UUID: rule(0, 0, undefined, () => ({ ...T.string(36, 'utf8mb3_general_ci'), coercibility: 4, nullable: true }), () => b.our('uuid')),
  UUID_SHORT: rule(0, 0, undefined, () => ({ ...T.ubigint(21), nullable: false }), () => b.our('uuid_short')),
  IS_UUID: flag('is_uuid', 'text'),
  UUID_TO_BIN: rule(1, 2, undefined, () => ({ ...T.bytes(16), coercibility: 4, nullable: true }), (l, _a, call) => b.our('uuid_to_bin', l.to(argOf(call, 0), 'text'), swapped(l, call))),
  BIN_TO_UUID: textual(rule(1, 2, undefined, plain(() => 36), (l, _a, call) => b.our('bin_to_uuid', l.to(argOf(call, 0), 'bytea'), swapped(l, call)))),
  INET_ATON: rule(1, 1, ['text'], nullable(T.ubigint(21)), (_l, [x]) => b.cast(b.our('inet_aton', x as PgExpr), 'numeric')),
  INET_NTOA: textual(rule(1, 1, undefined, plain(() => 31), (l, _a, call) => b.our('inet_ntoa', argOf(call, 0).type.unsigned ? b.our('i64', l.to(argOf(call, 0), 'numeric')) : b.cast(l.to(argOf(call, 0), 'int'), 'int8')))),
  INET6_ATON: rule(1, 1, ['text'], () => ({ ...T.bytes(16), coercibility: 4, nullable: true }), (_l, [x]) => b.our('inet6_aton', x as PgExpr)),
  INET6_NTOA: textual(rule(1, 1, undefined, plain(() => 39), (l, _a, call) => b.our('inet6_ntoa', familyOf(argOf(call, 0).type) === 'binary' ? l.to(argOf(call, 0), 'bytea') : b.our('not_binary', l.to(argOf(call, 0), 'text'))))),
  IS_IPV4: address('is_ipv4', 'text'), IS_IPV6: address('is_ipv6', 'text'), IS_IPV4_COMPAT: address('is_ipv4_compat', 'bytea'), IS_IPV4_MAPPED: address('is_ipv4_mapped', 'bytea'),
  SLEEP: rule(1, 1, ['float8'], () => ({ ...T.bigint(21), nullable: false }), (_l, [n]) => b.our('sleep', n as PgExpr)),
  BENCHMARK: rule(2, 2, undefined, nullable(T.bool), (l, _a, call) => b.our('benchmark', b.cast(l.to(argOf(call, 0), 'int'), 'int8')), { note: 'the expression is not repeated' }),
  GET_LOCK: rule(2, 2, ['text', 'int'], nullable(T.bool), (_l, [name, seconds]) => b.our('get_lock', name as PgExpr, b.cast(seconds as PgExpr, 'float8'))), RELEASE_LOCK: lock('release_lock', ['text'], T.bool), IS_FREE_LOCK: lock('is_free_lock', ['text'], T.bool),
  IS_USED_LOCK: rule(1, 1, ['text'], nullable(T.ubigint(21)), (_l, [x]) => b.cast(b.our('is_used_lock', x as PgExpr), 'numeric'), { note: "the process id of PostgreSQL's session" }),
  RELEASE_ALL_LOCKS: rule(0, 0, undefined, () => ({ ...T.ubigint(21), nullable: false }), () => b.cast(b.our('release_all_locks'), 'numeric')),
  NAME_CONST: {
    min: 2, max: 2,
    type: (args, ctx) => {
      const value = args[1]
      const constant = value?.kind === 'call' && (value.name === 'COLLATE' || value.name === 'NEG') ? value.args[0] : value
      if (ctx.pin(args[0]) === undefined || value === undefined || constant?.kind !== 'value') throw mysqlError('ER_WRONG_ARGUMENTS', 'NAME_CONST')
      return { ...value.type, nullable: true }
    },
    lower: (l, _a, call) => l.to(argOf(call, 1), reprOf(call.type) === 'unknown' ? 'text' : reprOf(call.type)),
  },
  DEFAULT_OF: defaultOf,
  TEMPORAL_LITERAL: literal,
  FORMAT_BYTES: textual(rule(1, 1, ['float8'], plain(() => 11), (_l, [x]) => b.our('format_bytes', x as PgExpr))),
  FORMAT_PICO_TIME: textual(rule(1, 1, ['float8'], plain(() => 11), (_l, [x]) => b.our('format_pico_time', x as PgExpr))),
  CURRENT_ROLE: textual(rule(0, 0, undefined, () => ({ ...T.string(16777216, 'utf8mb3_general_ci'), coercibility: 3, nullable: true }), () => b.cast(b.str('NONE'), 'text'))),
}
