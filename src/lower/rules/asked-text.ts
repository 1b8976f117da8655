import type { BoundCall, BoundColumn, BoundExpr, BoundValue } from '../../analyze/bound.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import type * as A from '../../sql/ast.ts'
import { isText } from '../../types/type.ts'
import { ExpressionText, qualifiedColumn } from '../expression-text.ts'
import type { Lower } from '../rule.ts'

/** The text of a call as MySQL's warnings show it: every name qualified, the literals of the statement that runs. */
export function askedText(l: Lower, call: BoundCall): PgExpr {
  const { node } = call.extra ?? {}
  if (node === undefined) return b.str(call.name.toLowerCase())
  const text = new AskedText(l, call)
  const pieces = text.show(node).split('\u0001').map((piece, i) => (i % 2 === 0 ? b.cast(b.str(piece), 'text') : (text.values[Number(piece)] as PgExpr)))
  return pieces.reduce((x, y) => b.op('||', x, y))
}

class AskedText extends ExpressionText {
  /** what stands between the marks in the text */
  readonly values: PgExpr[] = []
  readonly #l: Lower
  readonly #columns: BoundColumn[] = []
  readonly #bound = new Map<A.Expr, BoundValue>()

  constructor(l: Lower, call: BoundCall) {
    super()
    this.#l = l
    this.#collect(call)
  }

  override show(e: A.Expr): string {
    switch (e.kind) {
      case 'column': return this.#column(e)
      case 'int': case 'decimal': case 'double': case 'string': case 'param': return this.#value(e)
      case 'hex': {
        this.#l.literal(this.#bound.get(e))
        return super.show(e).toLowerCase()
      }
      case 'subquery': return '(select ...)'
      case 'call': return this.#call(e)
      case 'unit-call': {
        const [amount, operand] = e.args
        return e.name === 'TIMESTAMPADD' && amount && operand ? `(${this.show(operand)} + interval ${this.show(amount)} ${e.unit})` : super.show(e)
      }
      default: return super.show(e)
    }
  }

  #call(e: A.Call): string {
    const [operand, amount] = e.args
    if ((e.name !== 'ADDDATE' && e.name !== 'SUBDATE') || !operand || !amount) return super.show(e)
    return `(${this.show(operand)} ${e.name === 'ADDDATE' ? '+' : '-'} interval ${this.show(amount)} day)`
  }

  #column(e: A.ColumnRef): string {
    const same = (x: string, y: string): boolean => x.toLowerCase() === y.toLowerCase()
    const found = this.#columns.find((c) => same(c.column.name, e.name) && (e.table === undefined || same(c.range.name, e.table)))
    if (found === undefined) return super.show(e)
    return qualifiedColumn(found)
  }

  #value(e: A.Expr): string {
    const value = this.#bound.get(e)
    if (value?.source.kind !== 'literal' && value?.source.kind !== 'param') return e.kind === 'string' ? super.show({ ...e, introducer: '' }).slice(1) : super.show(e)
    // a sign is an operator in the text
    const source = value.source.kind === 'literal' ? { kind: 'literal' as const, slot: value.source.slot } : value.source
    const text = this.#l.param(source, { kind: 'expression', to: 'text', type: value.type })
    this.values.push(isText(value.type) ? b.our('quoted', text) : text)
    return `\u0001${this.values.length - 1}\u0001`
  }

  #collect(e: BoundExpr): void {
    switch (e.kind) {
      case 'value': this.#bound.set(e.node, e); return
      case 'column': this.#columns.push(e); return
      case 'call': case 'aggregate': case 'window': e.args.forEach((a) => this.#collect(a)); return
      case 'row': e.items.forEach((i) => this.#collect(i)); return
      case 'any-value': this.#collect(e.operand); return
      default:
    }
  }
}
