/** Which expression of a statement overflowed, as the text of 1690 shows it: PostgreSQL tells only of what type the value is. */
import type { BoundExpr } from '../analyze/bound.ts'
import type * as A from '../sql/ast.ts'
import { familyOf } from '../types/type.ts'
import type { MySqlType } from '../types/type.ts'
import { ExpressionText, qualifiedColumn } from './expression-text.ts'

/** Expressions by their nodes, in the order in which they were bound: operands before what is computed of them. */
export type Bindings = ReadonlyMap<A.Expr, BoundExpr>

/** Takes what was bound and the type in the error's text (BIGINT, BIGINT UNSIGNED, DECIMAL, DOUBLE); returns the text of the first expression that may overflow it, or ''. */
export function overflowText(bound: Bindings, type: string): string {
  const may = OVERFLOWS[type]
  const candidates = [...bound].flatMap(([node, e]) => (e.kind === 'call' && may?.(e.name, e.type, e.args) === true ? [{ node, name: e.name }] : []))
  const found = candidates.find(({ name }) => RARELY[type]?.has(name) !== true) ?? candidates[0]
  return found === undefined ? '' : new QualifiedText(bound).show(found.node)
}

type Test = (name: string, type: MySqlType, args: readonly BoundExpr[]) => boolean

const EXACT = new Set(['+', '-', '*', 'DIV', 'ABS', 'NEG'])
/** These overflow only where their operands nearly did. */
const RARELY: Readonly<Record<string, ReadonlySet<string>>> = { DOUBLE: new Set(['+', '-']), BIGINT: new Set(['ABS', 'NEG']) }
const REAL = new Set(['+', '-', '*', '/', 'EXP', 'POW', 'POWER', 'COT', 'DEGREES', 'RADIANS', 'ROUND', 'TRUNCATE', 'LOG', 'TAN'])

const OVERFLOWS: Readonly<Record<string, Test>> = {
  BIGINT: (name, type, args) => EXACT.has(name) && familyOf(type) === 'int' && !type.unsigned && reaches(name, args, 63),
  'BIGINT UNSIGNED': (name, type, args) => EXACT.has(name) && familyOf(type) === 'int' && type.unsigned && (name === '-' || args.some(mayBeNegative) || reaches(name, args, 64)),
  DECIMAL: (name, type) => EXACT.has(name) && familyOf(type) === 'decimal',
  'DECIMAL UNSIGNED': (name, type) => name === '-' && familyOf(type) === 'decimal' && type.unsigned,
  DOUBLE: (name, type) => REAL.has(name) && familyOf(type) === 'real',
}

const mayBeNegative = (e: BoundExpr): boolean => !e.type.unsigned && !(e.kind === 'value' && e.known?.kind === 'int' && e.known.value >= 0n)

/** Can the result have so many bits? */
function reaches(name: string, args: readonly BoundExpr[], limit: number): boolean {
  const widths = args.map(bits)
  if (name === '*') return widths.reduce((x, y) => x + y, 0) >= limit
  return Math.max(...widths) + (name === '+' || name === '-' ? 1 : 0) >= limit
}

const COLUMN_BITS: Partial<Record<MySqlType['name'], number>> = { tinyint: 8, smallint: 16, year: 16, mediumint: 24, int: 32 }

/** As many bits as the magnitude of an operand may have. */
function bits(e: BoundExpr): number {
  if (e.kind === 'value' && e.known?.kind === 'int') return (e.known.value < 0n ? -e.known.value : e.known.value).toString(2).length
  return e.kind === 'column' ? (COLUMN_BITS[e.type.name] ?? 64) : 64
}

/** Expressions with every name qualified and literals as they are written. */
class QualifiedText extends ExpressionText {
  readonly #bound: Bindings

  constructor(bound: Bindings) {
    super()
    this.#bound = bound
  }

  override show(e: A.Expr): string {
    switch (e.kind) {
      case 'column': return this.#column(e)
      case 'string': return super.show({ ...e, introducer: '' }).slice(1)
      case 'hex': return super.show(e).toLowerCase()
      case 'subquery': return '(select ...)'
      default: return super.show(e)
    }
  }

  #column(e: A.ColumnRef): string {
    let found = this.#bound.get(e)
    if (found?.kind === 'any-value') found = found.operand
    return found?.kind === 'column' ? qualifiedColumn(found) : super.show(e)
  }
}
