import type { BoundCall, BoundExpr, BoundValue } from '../../analyze/bound.ts'
import type { TypeContext } from '../../analyze/signature.ts'
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
const number = (v: Present): number => (v.kind === 'hex' ? Number(hexOperand(v.bytes)) : v.kind === 'int' ? Number(v.value) : leadingDouble(valueText(v)).value)
const numeric = (compute: (...n: number[]) => number) => (args: readonly Present[], call: BoundCall): Value | undefined => {
  const n = compute(...args.map(number))
  if (!Number.isFinite(n)) return undefined
  return familyOf(call.type) === 'real' ? { kind: 'double', value: n } : Math.abs(n) < 1e15 ? { kind: 'decimal', text: String(n) } : undefined
}
const halfAway = (n: number): number => Math.sign(n) * Math.round(Math.abs(n))
const size = (count: (v: Present) => number) => ([v]: readonly Present[]): Value | undefined => (v === undefined ? undefined : { kind: 'int', value: BigInt(count(v)) })

/** The number that the literal of a date or time is. */
function literalNumber(text: string, kind: string | undefined): Value | undefined {
  const t = kind === 'time' ? parseTime(text) : parseMoment(text)
  if (t === undefined) return undefined
  const day = kind === 'time' ? 0 : t.year * 10000 + t.month * 100 + t.day
  const clock = kind === 'date' ? 0 : t.hour * 10000 + t.minute * 100 + t.second + t.nano / 1e9
  return { kind: 'decimal', text: String((t.negative ? -1 : 1) * (kind === 'date' ? day : day * 1e6 + clock)) }
}

const remainder = numeric((x, y) => x % (y ?? 0))
const bytes = size((v) => valueBytes(v).length)
const characters = size((v) => (v.kind === 'bytes' || v.kind === 'hex' ? v.bytes.length : [...valueText(v)].length))
const folds: Readonly<Record<string, (args: readonly Present[], call: BoundCall) => Value | undefined>> = {
  '+': numeric((x, y) => x + (y ?? 0)), '-': numeric((x, y) => x - (y ?? 0)), '*': numeric((x, y) => x * (y ?? 0)), '/': numeric((x, y) => x / (y ?? 0)), DIV: numeric((x, y) => Math.trunc(x / (y ?? 0))),
  '%': remainder, MOD: remainder, NEG: numeric((x) => -x),
  ABS: numeric(Math.abs), SIGN: numeric(Math.sign), FLOOR: numeric(Math.floor), CEIL: numeric(Math.ceil), CEILING: numeric(Math.ceil),
  ROUND: (args, call) => (args.length === 1 && familyOf(call.type) !== 'real' ? numeric(halfAway)(args, call) : undefined),
  LENGTH: bytes, OCTET_LENGTH: bytes, CHAR_LENGTH: characters, CHARACTER_LENGTH: characters,
  TEMPORAL_LITERAL: ([v], call) => (v === undefined ? undefined : literalNumber(valueText(v), call.extra?.mode)),
  // their digits are those of the argument
  UPPER: ([v]) => v, UCASE: ([v]) => v, LOWER: ([v]) => v, LCASE: ([v]) => v,
  CAST: ([v], call) => (call.extra?.cast?.length === undefined && ['signed', 'unsigned', 'char'].includes(call.extra?.cast?.name ?? '') && v !== undefined && (v.kind === 'int' || v.kind === 'string') ? v : undefined),
}

function computed(e: BoundExpr, used: BoundValue[]): Value | undefined {
  if (e.kind === 'value') {
    if (e.known !== undefined) used.push(e)
    return e.known
  }
  const fold = e.kind === 'call' ? folds[e.name] : undefined
  if (e.kind !== 'call' || fold === undefined) return undefined
  const args: Present[] = []
  let empty = false
  for (const arg of e.args) {
    const value = computed(arg, used)
    if (value === undefined) return undefined
    if (value.kind === 'null') empty = true
    else args.push(value)
  }
  return empty ? { kind: 'null' } : fold(args, e)
}
