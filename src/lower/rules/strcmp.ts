import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { collatedOf, pairCollation } from '../../types/resolve.ts'
import { familyOf, isNumeric, isTemporal, T } from '../../types/type.ts'
import { yearOf } from '../compare.ts'
import { isConstant } from '../compare-constant.ts'
import type { Comparing, Lower, RuleTable } from '../rule.ts'
import { argOf, rule } from './make.ts'
import { hasBytes, isComputedBit } from './own-text.ts'
import { asText } from './string.ts'
import { isHex, isMoment } from './temporal-kind.ts'

const isBytes = (e: BoundExpr): boolean => familyOf(e.type) === 'binary'

const strcmp = rule(2, 2, undefined, T.bigint(2), (l, _a, call) => {
  const texts = besideWhole(l, call)
  // in one call: a constant that is none is told once
  if (texts !== undefined) return b.cast(b.call('sign', b.call('bttextcmp', ...texts)), 'int8')
  if (comparesAsItself(call.args)) return signOf((op) => l.compare(op, argOf(call, 0), argOf(call, 1)))
  const asked = call.args.some((e) => e.type.coercibility === 0)
  const [x, y] = call.args.map((e) => (familyOf(e.type) !== 'bit' ? asText(e) : asked ? bitCharacters(e) : e)) as [BoundExpr, BoundExpr]
  // a number is text of the connection, and so is then the other
  const bytes = call.args.some((e) => isBytes(e) || hasBytes(e.type) || familyOf(e.type) === 'bit')
  const besideNumber = !bytes && call.args.some((e) => isNumeric(e.type) || e.type.name === 'year')
  const collation = besideNumber ? l.connectionCollation : commonCollation(l, call)
  const under: Comparing = { how: collation === 'binary' ? 'binary' : 'string', collation, exact: true }
  return signOf((op) => l.compare(op, x, y, under))
})

/** Beside a collation that is asked for a stored BIT is a character for each of its bytes. */
const bitCharacters = (e: BoundExpr): BoundExpr => (isComputedBit(e) ? asText(e) : { kind: 'call', name: 'CONVERT USING', args: [e], extra: { charset: 'latin1' }, type: { ...T.string(e.type.length, 'latin1_swedish_ci'), coercibility: 4, nullable: true } })

const signOf = (test: (op: string) => PgExpr): PgExpr => b.case((['=', '<', '>'] as const).map((op) => ({ when: test(op), then: b.num({ '=': 0, '<': -1, '>': 1 }[op]) })))
const commonCollation = (l: Lower, call: BoundCall): string => pairCollation(collatedOf(argOf(call, 0).type, l.connectionCollation), collatedOf(argOf(call, 1).type, l.connectionCollation), 'strcmp')

/** Columns of dates and times are not compared as text beside a constant number, those of TIME beside a constant date and those of YEAR beside either. */
function comparesAsItself(args: readonly BoundExpr[]): boolean {
  if (args.some((e) => e.kind === 'column' && e.type.name === 'year') && args.some((e) => isConstant(e) && isTemporal(e.type))) return true
  const column = args.find((e) => e.kind === 'column' && isTemporal(e.type))
  if (column === undefined) return false
  return args.some((e) => (e.kind === 'value' && isNumeric(e.type)) || (familyOf(column.type) === 'time' && isConstant(e) && isMoment(e)))
}

/** The texts of a BIGINT or YEAR column and a constant, which is first what the column would hold, where it can hold it. */
function besideWhole(l: Lower, call: BoundCall): readonly [PgExpr, PgExpr] | undefined {
  const column = call.args.find((e) => e.kind === 'column' && (e.type.name === 'bigint' || e.type.name === 'year'))
  const constant = call.args.find((e) => e !== column && isConstant(e) && !isTemporal(e.type) && familyOf(e.type) !== 'null')
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
