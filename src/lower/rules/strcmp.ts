import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { collatedOf, comparedCollation, pairCollation } from '../../types/resolve.ts'
import type { Collated } from '../../types/resolve.ts'
import { familyOf, isNumeric, isTemporal, T } from '../../types/type.ts'
import { yearOf } from '../compare.ts'
import { isStable } from '../compare-constant.ts'
import type { Comparing, Lower, RuleTable } from '../rule.ts'
import { argOf, rule } from './make.ts'
import { hasBytes, isComputedBit } from './own-text.ts'
import { asText } from './string.ts'
import { isHex, isMoment } from './temporal-kind.ts'

const isBytes = (e: BoundExpr): boolean => familyOf(e.type) === 'binary'
/** Compared byte by byte, whatever stands beside them. */
const isBits = (e: BoundExpr): boolean => familyOf(e.type) === 'bit' && !isComputedBit(e)

const strcmp = rule(2, 2, undefined, T.bigint(2), (l, _a, call) => {
  const texts = besideWhole(l, call)
  // in one call: a constant that is none is told once
  if (texts !== undefined) return b.cast(b.call('sign', b.call('bttextcmp', ...texts)), 'int8')
  if (comparesAsItself(call.args)) return signOf((op) => l.compare(op, argOf(call, 0), argOf(call, 1)))
  const bits = call.args.some(isBits)
  const [x, y] = call.args.map((e) => (isBits(e) ? e : asText(e))) as [BoundExpr, BoundExpr]
  // a number is text of the connection, and so is then the other
  const bytes = bits || call.args.some((e) => isBytes(e) || hasBytes(e.type))
  const besideNumber = !bytes && call.args.some((e) => isNumeric(e.type) || e.type.name === 'year')
  const collation = bits ? 'binary' : besideNumber ? l.connectionCollation : commonCollation(l, call)
  const under: Comparing = { how: collation === 'binary' ? 'binary' : 'string', collation, exact: true }
  return signOf((op) => l.compare(op, x, y, under))
})

const signOf = (test: (op: string) => PgExpr): PgExpr => b.case((['=', '<', '>'] as const).map((op) => ({ when: test(op), then: b.num({ '=': 0, '<': -1, '>': 1 }[op]) })))
/** Beside a document text that has no collation is compared all the same. */
function commonCollation(l: Lower, { args }: BoundCall): string {
  const [x, y] = args.map((e) => collatedOf(e.type, l.connectionCollation)) as [Collated, Collated]
  return args.some((e) => familyOf(e.type) === 'json') ? comparedCollation([x, y], 'strcmp') : pairCollation(x, y, 'strcmp')
}

/** Columns of dates and times are not compared as text beside a constant number, those of TIME beside a constant date and those of YEAR beside either. */
function comparesAsItself(args: readonly BoundExpr[]): boolean {
  if (args.some((e) => e.kind === 'column' && e.type.name === 'year') && args.some((e) => isStable(e) && isTemporal(e.type))) return true
  const column = args.find((e) => e.kind === 'column' && isTemporal(e.type))
  if (column === undefined) return false
  return args.some((e) => (e.kind === 'value' && isNumeric(e.type)) || (familyOf(column.type) === 'time' && isStable(e) && isMoment(e)))
}

/** The texts of a BIGINT or YEAR column and a constant, which is first what the column would hold, where it can hold it. */
function besideWhole(l: Lower, call: BoundCall): readonly [PgExpr, PgExpr] | undefined {
  const column = call.args.find((e) => e.kind === 'column' && (e.type.name === 'bigint' || e.type.name === 'year'))
  const constant = call.args.find((e) => e !== column && isStable(e) && !isTemporal(e.type) && familyOf(e.type) !== 'null')
  if (column === undefined || constant === undefined) return undefined
  const held = column.type.name === 'year' ? b.our('year_text', ownText(l, constant), heldYear(l, constant)) : heldInteger(l, constant, column.type.unsigned)
  const text = (e: BoundExpr): PgExpr => b.collate(e === column ? l.to(e, 'text') : held, 'C')
  return [text(argOf(call, 0)), text(argOf(call, 1))]
}

const ownText = (l: Lower, e: BoundExpr): PgExpr => (isBytes(e) ? b.our('bytes_text', l.to(e, 'bytea')) : b.collate(l.to(e, 'text'), 'C'))
const isNumber = (e: BoundExpr): boolean => isNumeric(e.type) || isHex(e)
const heldYear = (l: Lower, e: BoundExpr): PgExpr => (isNumber(e) ? yearOf(l, e) : b.our('year_of_text', ownText(l, e)))

function heldInteger(l: Lower, e: BoundExpr, unsigned: boolean): PgExpr {
  const range = unsigned ? [b.num(0), b.num(18446744073709551615n)] : [b.num(-9223372036854775808n), b.num(9223372036854775807n)]
  return b.our('bigint_text', ownText(l, e), ...(isNumber(e) ? [l.to(e, 'numeric')] : []), ...range)
}

export const strcmpFunction: RuleTable = { STRCMP: strcmp }
