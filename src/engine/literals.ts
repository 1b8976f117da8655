import type { Expr } from '../sql/ast.ts'
import { doubleValue, integerValue, stringValue } from '../types/literal.ts'
import type { Value } from '../types/value.ts'

/** Collects the literals of a statement's tree by slot. */
export function literalsOf(statement: object, slots: number): (Value | undefined)[] {
  const values = new Array<Value | undefined>(slots).fill(undefined)
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const n of node) walk(n)
      return
    }
    if (node === null || typeof node !== 'object') return
    const n = node as Expr
    switch (n.kind) {
      case 'int': values[n.slot] = integerValue(n.text); return
      case 'decimal': values[n.slot] = { kind: 'decimal', text: n.text }; return
      case 'double': values[n.slot] = doubleValue(n.text); return
      case 'string': values[n.slot] = stringValue(n.bytes, n.introducer); return
      case 'temporal': values[n.slot] = stringValue(n.bytes); return
      case 'hex': values[n.slot] = n.introducer !== undefined && n.introducer !== 'binary' ? stringValue(n.bytes, n.introducer) : { kind: 'hex', bytes: Buffer.from(n.bytes, 'latin1') }; return
      default: for (const [k, v] of Object.entries(node)) if (k !== 'span' && typeof v === 'object') walk(v)
    }
  }
  walk(statement)
  return values
}
