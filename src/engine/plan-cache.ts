import type { PinHow, PinSource } from '../analyze/environment.ts'
import { shapeOf } from '../lower/compare.ts'
import { typeOfValue } from '../types/literal.ts'
import { NULL_VALUE } from '../types/value.ts'
import type { Value } from '../types/value.ts'
import type { Bindings, Plan } from './plan.ts'

/** One thing that a plan depends on besides its key. */
export type Dependency = { readonly kind: 'pin'; readonly source: PinSource; readonly how: PinHow } | { readonly kind: 'fact'; readonly name: string } | { readonly kind: 'prefix'; readonly length: number }

interface Variant {
  readonly dependencies: readonly Dependency[]
  readonly plans: Map<string, Plan>
}

interface Entry {
  readonly variants: Variant[]
  bytes: number
}

/** What an execution brings, as far as plans may depend on it. */
export interface Facts {
  readonly bindings: Bindings
  readonly collation: string
  fact(name: string): string
}

/** Plans by statement shape and session facts; bounded in bytes, least recently used first out. Counters are plain, for ops to read. */
export class PlanCache {
  readonly #entries = new Map<string, Entry>()
  readonly #limit: number
  bytes = 0
  hits = 0
  misses = 0

  /** `limit` in bytes of SQL text and keys; 0 turns the cache off. */
  constructor(limit = 64 * 1024 * 1024) {
    this.#limit = limit
  }

  get size(): number {
    return this.#entries.size
  }

  /** A plan for this shape whose dependencies are met. */
  get(key: string, facts: Facts): Plan | undefined {
    const entry = this.#entries.get(key)
    if (entry !== undefined) {
      for (const variant of entry.variants) {
        const plan = variant.plans.get(variantKey(variant.dependencies, facts))
        if (plan === undefined) continue
        this.hits++
        this.#entries.delete(key)
        this.#entries.set(key, entry)
        return plan
      }
    }
    this.misses++
    return undefined
  }

  set(key: string, dependencies: readonly Dependency[], facts: Facts, plan: Plan): void {
    const text = plan.kind === 'rows' ? plan.step.text.length : plan.steps.reduce((n, s) => n + s.text.length, 0)
    const bytes = 2 * (key.length + text) + 2048
    if (bytes > this.#limit / 8) return
    let entry = this.#entries.get(key)
    if (entry === undefined) this.#entries.set(key, (entry = { variants: [], bytes: 0 }))
    const own = distinct(dependencies)
    const same = JSON.stringify(own)
    let variant = entry.variants.find((v) => JSON.stringify(v.dependencies) === same)
    if (variant === undefined) entry.variants.push((variant = { dependencies: own, plans: new Map() }))
    variant.plans.set(variantKey(own, facts), plan)
    entry.bytes += bytes
    this.bytes += bytes
    for (const oldest of this.#entries.keys()) {
      if (this.bytes <= this.#limit) break
      this.drop(oldest)
    }
  }

  drop(key: string): void {
    const entry = this.#entries.get(key)
    if (entry === undefined) return
    this.bytes -= entry.bytes
    this.#entries.delete(key)
  }

  clear(): void {
    this.#entries.clear()
    this.bytes = 0
  }

  *plans(): Iterable<Plan> {
    for (const entry of this.#entries.values()) for (const variant of entry.variants) yield* variant.plans.values()
  }
}

function distinct(dependencies: readonly Dependency[]): Dependency[] {
  const seen = new Map<string, Dependency>()
  for (const d of dependencies) seen.set(JSON.stringify(d), d)
  return [...seen.values()]
}

function variantKey(dependencies: readonly Dependency[], facts: Facts): string {
  let key = ''
  for (const d of dependencies) {
    if (d.kind === 'fact') key += `${facts.fact(d.name)}\0`
    else if (d.kind === 'prefix') key += `${facts.bindings.prefix(d.length)}\0`
    else key += `${pinKey(valueOf(d.source, facts.bindings), d.how, facts.collation)}\0`
  }
  return key
}

function valueOf(source: PinSource, bindings: Bindings): Value {
  return source.kind === 'literal' ? bindings.literal(source.slot) : (bindings.params[source.index] ?? NULL_VALUE)
}

function pinKey(value: Value, how: PinHow, collation: string): string {
  switch (how) {
    case 'shape': return shapeOf(value)
    case 'type': {
      const t = typeOfValue(value, collation)
      return `${t.name},${t.length},${t.decimals},${t.unsigned}`
    }
    case 'value':
      switch (value.kind) {
        case 'null': return 'N'
        case 'int': return `i${value.value}`
        case 'double': case 'float': return `f${value.value}`
        case 'bytes': case 'hex': return `x${value.bytes.toString('latin1')}`
        default: return `${value.kind}${value.text}`
      }
  }
}
