import { numbers } from './generator.ts'
import { GRAMMAR } from './select-grammar.ts'

/** What a symbol became: text, what the symbols in it became, and the place of a part that is said again. */
interface Tree {
  readonly symbol: string
  readonly parts: readonly (string | number | Tree)[]
}

/** A statement, and smaller ones that are made when a difference is to be narrowed. */
export interface Select {
  readonly sql: string
  readonly smaller: () => Iterable<Select>
}

/** A symbol, the place of one to repeat, or a choice of words, which is a symbol of its own. */
const PART = /<(\w+)>|(\{[^{}]*\|[^{}]*\})/g

/** Takes an exclusive upper bound. */
type Random = (below: number) => number

function grow(symbol: string, random: Random): Tree {
  const alternatives = symbol.startsWith('{') ? symbol.slice(1, -1).split('|') : GRAMMAR[symbol]
  if (alternatives === undefined) throw new Error(`<${symbol}> is no symbol`)
  const template = alternatives[random(alternatives.length)] as string
  const parts: (string | number | Tree)[] = []
  const symbols: number[] = []
  let end = 0
  for (const { 0: all, 1: name, 2: choice, index } of symbol.startsWith('{') ? [] : template.matchAll(PART)) {
    parts.push(template.slice(end, index))
    end = index + all.length
    if (name !== undefined && /^\d$/.test(name)) parts.push(symbols[Number(name) - 1] as number)
    else {
      if (name !== undefined) symbols.push(parts.length)
      parts.push(grow(name ?? (choice as string), random))
    }
  }
  return { symbol, parts: [...parts, template.slice(end)] }
}

function print({ parts }: Tree): string {
  return parts.map((part) => (typeof part === 'string' ? part : print((typeof part === 'number' ? parts[part] : part) as Tree))).join('')
}

/** Trees with a part less: in its place stands the simplest of its symbol, or one of the same symbol from inside it. */
function* smaller(tree: Tree): Iterable<Tree> {
  const place = (at: number, part: Tree): Tree => ({ ...tree, parts: tree.parts.with(at, part) })
  for (const [at, part] of tree.parts.entries()) {
    if (typeof part !== 'object') continue
    const simplest = grow(part.symbol, () => 0)
    if (print(simplest) !== print(part)) yield place(at, simplest)
    for (const inner of within(part)) if (inner.symbol === part.symbol) yield place(at, inner)
    for (const less of smaller(part)) yield place(at, less)
  }
}

function* within({ parts }: Tree): Iterable<Tree> {
  for (const part of parts) {
    if (typeof part !== 'object') continue
    yield part
    yield* within(part)
  }
}

const select = (tree: Tree): Select => ({
  sql: print(tree),
  *smaller() {
    for (const less of smaller(tree)) yield select(less)
  },
})

/** Makes `count` statements over the tables of select-tables.ts; the same seed makes the same ones. */
export function selects(seed: number, count: number): Select[] {
  const random = numbers(seed)
  return Array.from({ length: count }, () => select(grow('statement', random)))
}

/** Do the rows of a statement come in one order? ORDER BY and ROLLUP give one, unless rows that sort alike differ. */
export function isOrdered(sql: string): boolean {
  let depth = 0
  const outside = [...sql.replace(/'[^']*'/g, "''")].filter((c) => ((depth += c === '(' ? 1 : 0), depth > 0 ? ((depth -= c === ')' ? 1 : 0), false) : true)).join('')
  return /ORDER BY|WITH ROLLUP/.test(outside) && !/UNION ALL|(?:EXCEPT|INTERSECT) ALL/.test(outside)
}
