import type { BoundCall, BoundExpr, BoundValue } from '../../analyze/bound.ts'
import type { TypeContext } from '../../analyze/signature.ts'
import { compared, cut, difference, exactOf, exactText, floor, negated, product, quotient, remainder, rounded, sum } from '../../types/exact.ts'
import type { Exact } from '../../types/exact.ts'
import { familyOf } from '../../types/type.ts'
import { parseMoment, parseTime } from '../../types/temporal-text.ts'
import type { Value } from '../../types/value.ts'
import { hexOperand, leadingDouble, roundToEven, valueBytes, valueText } from '../../types/value-text.ts'

/** Constants that a type depends on, REPEAT(s, 1 + 1): MySQL computes them while it resolves a statement. What is not simple counts as unknown. */
export function constantInteger(ctx: Pick<TypeContext, 'pin'>, e: BoundExpr | undefined): number | null | undefined {
  const used: BoundValue[] = []
  const value = e === undefined ? undefined : computed(e, used)
  if (value === undefined) return undefined
  // the plan holds for these literals only
  for (const literal of used) ctx.pin(literal)
  return value.kind === 'null' ? null : integer(value)
}

/** The same as the 64 bits of an integer with a sign. */
export function constantBits(ctx: Pick<TypeContext, 'pin'>, e: BoundExpr): bigint | undefined {
  const used: BoundValue[] = []
  const value = computed(e, used)
  for (const literal of used) ctx.pin(literal)
  const x = value === undefined || value.kind === 'null' ? undefined : exact(value)
  return x === undefined ? undefined : BigInt.asIntN(64, rounded(x, 0).digits)
}

function integer(v: Value): number | undefined {
  switch (v.kind) {
    case 'int': return Number(v.value)
    case 'decimal': return Math.sign(Number(v.text)) * Math.round(Math.abs(Number(v.text)))
    case 'double': case 'float': return roundToEven(v.value)
    case 'string': case 'bytes': return Number(/^\s*[-+]?\d+/.exec(valueText(v))?.[0] ?? '0')
    case 'hex': return Number(hexOperand(v.bytes))
    default: return undefined
  }
}

type Present = Exclude<Value, { kind: 'null' }>
type Fold = (args: readonly Present[], call: BoundCall) => Value | undefined
const number = (v: Present): number => (v.kind === 'hex' ? Number(hexOperand(v.bytes)) : v.kind === 'int' ? Number(v.value) : leadingDouble(valueText(v)).value)
const exact = (v: Present): Exact | undefined => (v.kind === 'int' ? { digits: v.value, scale: 0 } : v.kind === 'hex' ? { digits: hexOperand(v.bytes), scale: 0 } : v.kind === 'decimal' ? exactOf(v.text) : undefined)
const whole = (value: bigint): Value => ({ kind: 'int', value })
const ofExact = (x: Exact | undefined): Value | undefined => (x === undefined ? undefined : x.scale === 0 ? whole(x.digits) : { kind: 'decimal', text: exactText(x) })
const real = (compute: (...n: number[]) => number): Fold => (args) => {
  const value = compute(...args.map(number))
  return Number.isFinite(value) ? { kind: 'double', value } : undefined
}
/** Integers and DECIMALs to all their digits, anything else as a double. */
const numeric = (compute: (x: Exact, y: Exact, call: BoundCall) => Exact | undefined, approximate: (...n: number[]) => number): Fold => (args, call) => {
  if (familyOf(call.type) === 'real') return real(approximate)(args, call)
  const [x, y = x] = args.map(exact)
  return x === undefined || y === undefined ? undefined : ofExact(compute(x, y, call))
}
const places = (how: (x: Exact, places: number) => Exact): Fold => ([v, n], call) => {
  const x = v === undefined || familyOf(call.type) === 'real' ? undefined : exact(v)
  const count = n === undefined ? 0 : integer(n)
  return x === undefined || count === undefined ? undefined : ofExact(how(x, Math.max(-66, Math.min(30, count))))
}
const bits = (compute: (x: bigint, y: bigint) => bigint): Fold => (args, call) => {
  const [x, y = x] = args.map((v) => exact(v))
  return x === undefined || y === undefined || familyOf(call.type) === 'binary' ? undefined : whole(BigInt.asUintN(64, compute(rounded(x, 0).digits, rounded(y, 0).digits)))
}
const shifted = (compute: (x: bigint, n: bigint) => bigint): Fold => bits((x, n) => (n < 0n || n > 63n ? 0n : compute(BigInt.asUintN(64, x), n)))
const size = (count: (v: Present) => number): Fold => ([v]) => (v === undefined ? undefined : whole(BigInt(count(v))))
const chosenBy = (better: (order: number) => boolean): Fold => (args, call) => {
  const numbers = args.map(exact)
  if (familyOf(call.type) !== 'int' && familyOf(call.type) !== 'decimal') return undefined
  return numbers.every((x) => x !== undefined) ? ofExact(numbers.reduce((x, y) => (better(compared(y, x)) ? y : x))) : undefined
}

/** The number that the literal of a date or time is. */
function literalNumber(text: string, kind: string | undefined): Value | undefined {
  const t = kind === 'time' ? parseTime(text) : parseMoment(text)
  if (t === undefined) return undefined
  const day = BigInt(kind === 'time' ? 0 : t.year * 10000 + t.month * 100 + t.day)
  const clock = BigInt(t.hour * 10000 + t.minute * 100 + t.second)
  const x = kind === 'date' ? { digits: day, scale: 0 } : { digits: (day * 1000000n + clock) * 1000000n + BigInt(Math.trunc(t.nano / 1000)), scale: 6 }
  return ofExact(t.negative ? negated(x) : x)
}

const within = (least: bigint, most: bigint, x: bigint): bigint => (x < least ? least : x > most ? most : x)
/** CAST to an integer: 64 bits, read as one with or without a sign. */
function integerCast(v: Present, call: BoundCall): Value | undefined {
  const cast = call.extra?.cast
  if (cast?.name === 'char') return cast.length === undefined && (v.kind === 'int' || v.kind === 'string') ? v : undefined
  if (cast?.name !== 'signed' && cast?.name !== 'unsigned') return undefined
  const x = v.kind === 'string' ? exactOf(/^\s*([-+]?\d{1,18})(?!\d)/.exec(v.text)?.[1] ?? '0') : exact(v)
  const most = cast.name === 'signed' ? 2n ** 63n - 1n : 2n ** 64n - 1n
  return x === undefined ? undefined : whole((cast.name === 'signed' ? BigInt.asIntN : BigInt.asUintN)(64, within(-(2n ** 63n), v.kind === 'int' ? 2n ** 64n : most, rounded(x, 0).digits)))
}

const remains = numeric(remainder, (x, y) => x % (y ?? 0))
const bytes = size((v) => valueBytes(v).length)
const characters = size((v) => (v.kind === 'bytes' || v.kind === 'hex' ? v.bytes.length : [...valueText(v)].length))
const down = numeric(floor, Math.floor)
const up = numeric((x) => negated(floor(negated(x))), Math.ceil)
const sign = (x: Exact): Exact => ({ digits: x.digits < 0n ? -1n : x.digits > 0n ? 1n : 0n, scale: 0 })
const folds: Readonly<Record<string, Fold>> = {
  '+': numeric(sum, (x, y) => x + (y ?? 0)), '-': numeric(difference, (x, y) => x - (y ?? 0)), '*': numeric(product, (x, y) => x * (y ?? 0)), '/': numeric((x, y, call) => quotient(x, y, call.type.decimals), (x, y) => x / (y ?? 0)),
  DIV: numeric((x, y) => (y.digits === 0n ? undefined : { digits: difference(x, remainder(x, y) ?? x).digits / y.digits, scale: 0 }), (x, y) => Math.trunc(x / (y ?? 0))),
  '%': remains, MOD: remains, NEG: numeric(negated, (x) => -x),
  ABS: numeric((x) => (x.digits < 0n ? negated(x) : x), Math.abs), SIGN: ([v], call) => (v === undefined ? undefined : (exact(v) === undefined ? real(Math.sign) : numeric(sign, Math.sign))([v], call)), FLOOR: down, CEIL: up, CEILING: up,
  ROUND: places(rounded), TRUNCATE: places(cut),
  '~': bits((x) => ~x), '&': bits((x, y) => x & y), '|': bits((x, y) => x | y), '^': bits((x, y) => x ^ y), '<<': shifted((x, n) => x << n), '>>': shifted((x, n) => x >> n),
  GREATEST: chosenBy((order) => order > 0), LEAST: chosenBy((order) => order < 0),
  LENGTH: bytes, OCTET_LENGTH: bytes, CHAR_LENGTH: characters, CHARACTER_LENGTH: characters,
  TEMPORAL_LITERAL: ([v], call) => (v === undefined ? undefined : literalNumber(valueText(v), call.extra?.mode)),
  // their digits are those of the argument
  UPPER: ([v]) => v, UCASE: ([v]) => v, LOWER: ([v]) => v, LCASE: ([v]) => v, COLLATE: ([v]) => v,
  CAST: ([v], call) => (v === undefined ? undefined : integerCast(v, call)),
}

const isNumber = (v: Present): boolean => ['int', 'decimal', 'double'].includes(v.kind)
/** What has a value although one of its arguments is NULL; these choose among numbers alone. */
const choices: Readonly<Record<string, (values: readonly Value[]) => Value | undefined>> = {
  IF: ([when, then, otherwise]) => (when === undefined ? undefined : when.kind !== 'null' && number(when) !== 0 ? then : otherwise),
  IFNULL: (values) => values.find((v) => v.kind !== 'null') ?? values[0],
  NULLIF: ([x, y]) => (x === undefined || y === undefined || x.kind === 'null' || y.kind === 'null' ? x : isNumber(x) && isNumber(y) ? (number(x) === number(y) ? { kind: 'null' } : x) : undefined),
  COALESCE: (values) => values.find((v) => v.kind !== 'null') ?? values[0],
}

function computed(e: BoundExpr, used: BoundValue[]): Value | undefined {
  if (e.kind === 'value') {
    if (e.known !== undefined) used.push(e)
    return e.known
  }
  if (e.kind !== 'call') return undefined
  const [fold, choice] = [folds[e.name], choices[e.name]]
  if (fold === undefined && (choice === undefined || !['int', 'decimal'].includes(familyOf(e.type)))) return undefined
  const values: Value[] = []
  for (const arg of e.args) {
    const value = computed(arg, used)
    if (value === undefined) return undefined
    values.push(value)
  }
  if (choice !== undefined) return choice(values)
  return values.some((v) => v.kind === 'null') ? { kind: 'null' } : fold?.(values as Present[], e)
}
