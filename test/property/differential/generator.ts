import { HOLES, LEAVES, TEMPLATES } from './grammar.ts'
import type { Kind } from './grammar.ts'

/** An expression and those inside it, so that a difference can be narrowed to the smallest one. */
export interface Expression {
  readonly sql: string
  readonly parts: readonly Expression[]
}

const KINDS = Object.keys(TEMPLATES) as Kind[]

/** Numbers from a seed (mulberry32), so that a run can be repeated: takes an exclusive upper bound. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

/** Makes `count` expressions over the columns of the values table; the same seed makes the same ones. */
export function expressions(seed: number, count: number): Expression[] {
  const random = numbers(seed)
  const pick = <V>(list: readonly V[]): V => list[random(list.length)] as V

  function make(kind: Kind, depth: number): Expression {
    if (depth === 0) return { sql: pick(LEAVES[kind]), parts: [] }
    const parts: Expression[] = []
    const template = pick(TEMPLATES[kind])
    const fill = (text: string): string => text.replace(/\{([^{}]*)\}|#([nisxdtjba])/g, (_all, choice: string | undefined, hole: string | undefined) => {
      if (choice !== undefined) return fill(pick(choice.split('|')))
      const wanted = HOLES[hole as string] as Kind | 'any'
      const given = wanted === 'any' || random(12) === 0 ? pick(KINDS) : wanted
      const part = make(given, random(3) === 0 ? depth - 1 : 0)
      parts.push(part)
      return part.parts.length > 0 ? `(${part.sql})` : part.sql
    })
    return { sql: fill(template), parts }
  }

  return Array.from({ length: count }, () => make(pick(KINDS), 1 + random(3)))
}
