import { isDml } from '../../src/engine/dml.ts'
import { fingerprint, LITERAL } from '../../src/sql/fingerprint.ts'
import { defaultParseOptions, sourceFromBytes } from '../../src/sql/lexer.ts'
import { parseOne } from '../../src/sql/parser/parser.ts'
import type * as A from '../../src/sql/ast.ts'

/** Takes a statement; returns it with a name for each column that MySQL would name by its text: a plan may then serve other literals. Undefined when it is not one that has a plan. */
export function named(sql: string): string | undefined {
  const source = sourceFromBytes(Buffer.from(sql))
  const ends: number[] = []
  try {
    const { statement } = parseOne(source)
    if (statement === undefined || !isDml(statement)) return undefined
    collectEnds(statement, ends)
  } catch {
    return undefined
  }
  let out = ''
  let from = 0
  for (const end of ends.toSorted((a, b) => a - b)) {
    out += `${source.slice(from, end)} AS column_at_${end}`
    from = end
  }
  return Buffer.from(out + source.slice(from), 'latin1').toString('utf8')
}

function collectEnds(node: unknown, ends: number[]): void {
  if (node === null || typeof node !== 'object') return
  const item = node as A.SelectItem
  if (item.kind === 'expr' && item.alias === undefined && item.expr.kind !== 'column') ends.push(item.span.end)
  for (const child of Object.values(node)) collectEnds(child, ends)
}

/** Takes a statement; returns statements of the same shape whose literals have other values: of other lengths and meaning, and near to its own. */
export function variants(sql: string): string[] {
  const text = Buffer.from(sql)
  const shape = fingerprint(text, defaultParseOptions)
  if (shape === undefined || shape.literals.length === 0) return []
  return [far, near].map((change) => rewritten(text, shape.literals, change)).filter((variant) => fingerprint(Buffer.from(variant), defaultParseOptions)?.key === shape.key)
}

type Change = (kind: number, literal: string) => string

function rewritten(text: Buffer, literals: Int32Array, change: Change): string {
  let out = ''
  let from = 0
  for (let i = 0; i < literals.length; i += 3) {
    const [start, end, kind] = literals.subarray(i, i + 3) as unknown as [number, number, number]
    out += text.toString('utf8', from, start) + change(kind, text.toString('utf8', start, end))
    from = end
  }
  return out + text.toString('utf8', from)
}

/** Another last digit or letter. */
function near(kind: number, literal: string): string {
  switch (kind) {
    case LITERAL.int: return String(BigInt(literal) === 0n ? 1n : BigInt(literal) - 1n)
    case LITERAL.bit: return literal.replace(/[01](?=\D*$)/, (digit) => (digit === '0' ? '1' : '0'))
    case LITERAL.decimal: case LITERAL.double: return literal.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
    default: return literal.replace(/[0-9a-zA-Z](?=[^0-9a-zA-Z]*$)/, (c) => (c === '9' ? '0' : c === 'z' || c === 'f' ? 'a' : c === 'Z' || c === 'F' ? 'A' : String.fromCharCode(c.charCodeAt(0) + 1)))
  }
}

function far(kind: number, literal: string): string {
  switch (kind) {
    case LITERAL.int: return BigInt(literal) > 70_000n ? '3' : '70001'
    case LITERAL.decimal: return literal.includes('.') ? '90210.12345' : '90210902109021090210'
    case LITERAL.double: return '4.25e11'
    case LITERAL.string: return literal.length > 8 ? "'7'" : "'other words: 12'"
    case LITERAL.national: return literal.length > 9 ? "N'7'" : "N'other words'"
    case LITERAL.hex: return literal.startsWith('0') ? '0x3132333435' : "x'3132333435'"
    default: return literal.startsWith('0') ? '0b1100010011001001' : "b'1100010011001001'"
  }
}
