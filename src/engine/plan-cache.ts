import { createHash } from 'node:crypto'
import type { PinHow, PinSource } from '../analyze/environment.ts'
import { isClock } from '../lower/compare-constant.ts'
import { shapeOf } from '../lower/compare.ts'
import { typeOfValue } from '../types/literal.ts'
import { NULL_VALUE } from '../types/value.ts'
import type { Value } from '../types/value.ts'
import { ShapeStats } from '../base/query-stats.ts'
import type { Shape } from '../sql/fingerprint.ts'
import { redactSql } from '../sql/redact.ts'
import type { Bindings, Plan } from './plan.ts'

const MAX_SHAPES = 5000

/** One thing that a plan depends on besides its key. */
export type Dependency = { readonly kind: 'pin'; readonly source: PinSource; readonly how: PinHow } | { readonly kind: 'fact'; readonly name: string } | { readonly kind: 'prefix'; readonly length: number } | { readonly kind: 'rows' }

/** A plan and what it depends on besides its key. */
export interface CachedPlan {
  readonly plan: Plan
  readonly dependencies: readonly Dependency[]
}

interface Variant {
  readonly dependencies: readonly Dependency[]
  readonly plans: Map<string, CachedPlan>
}

interface Entry {
  readonly variants: Variant[]
  bytes: number
  /** since eviction last came by */
  used: boolean
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
  #limit: number
  readonly #shapes = new Map<string, ShapeStats>()
  bytes = 0
  hits = 0
  misses = 0
  /** Rises when all plans are forgotten: a plan kept elsewhere is good for as long as it stays the same. */
  generation = 0

  /** `limit` in bytes of SQL text and keys; 0 turns the cache off. */
  constructor(limit = 64 * 1024 * 1024) {
    this.#limit = limit
  }

  get limit(): number {
    return this.#limit
  }

  set limit(bytes: number) {
    this.#limit = bytes
    if (this.bytes > bytes) this.#evict()
  }

  get size(): number {
    return this.#entries.size
  }

  /** A plan for this shape whose dependencies are met. */
  get(key: string, facts: Facts): CachedPlan | undefined {
    const entry = this.#entries.get(key)
    if (entry !== undefined) {
      for (const variant of entry.variants) {
        const cached = variant.plans.get(variant.dependencies.length === 0 ? '' : variantKey(variant.dependencies, facts))
        if (cached === undefined) continue
        this.hits++
        entry.used = true
        return cached
      }
    }
    this.misses++
    return undefined
  }

  set(key: string, dependencies: readonly Dependency[], facts: Facts, plan: Plan): CachedPlan {
    const own = distinct(dependencies)
    const cached: CachedPlan = { plan, dependencies: own }
    const text = plan.kind === 'rows' ? plan.step.text.length : plan.steps.reduce((n, s) => n + s.text.length, 0)
    const bytes = 2 * (key.length + text) + 2048
    if (bytes > this.#limit / 8) return cached
    let entry = this.#entries.get(key)
    if (entry === undefined) this.#entries.set(key, (entry = { variants: [], bytes: 0, used: false }))
    const same = JSON.stringify(own)
    let variant = entry.variants.find((v) => JSON.stringify(v.dependencies) === same)
    if (variant === undefined) entry.variants.push((variant = { dependencies: own, plans: new Map() }))
    variant.plans.set(variantKey(own, facts), cached)
    entry.bytes += bytes
    this.bytes += bytes
    if (this.bytes > this.#limit) this.#evict()
    return cached
  }

  /** Second chance: a Map keeps the order of insertion, and a hit only sets a flag. */
  #evict(): void {
    for (const [key, entry] of this.#entries) {
      if (this.bytes <= this.#limit) return
      if (entry.used) {
        entry.used = false
        this.#entries.delete(key)
        this.#entries.set(key, entry)
      } else this.drop(key)
    }
  }

  /** The counters of a statement shape, by digest; they outlive its plans. */
  shape(digest: string, make: () => ShapeStats): ShapeStats {
    let shape = this.#shapes.get(digest)
    if (shape !== undefined) return shape
    this.#shapes.set(digest, (shape = make()))
    if (this.#shapes.size > MAX_SHAPES) this.#shapes.delete(this.#shapes.keys().next().value as string)
    return shape
  }

  shapes(): Iterable<ShapeStats> {
    return this.#shapes.values()
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
    this.generation++
  }
}

/** Rows that a shape holds as one are rows of arrays in most plans; the others are for so many rows. */
export function rowsDependency(shape: Shape, plan: Plan): readonly Dependency[] {
  if (shape.rows === 0) return []
  const steps = plan.kind === 'rows' ? [plan.step] : plan.steps
  return steps.some((step) => step.slots.some((slot) => slot.source.kind === 'rows')) ? [] : [{ kind: 'rows' }]
}

function distinct(dependencies: readonly Dependency[]): Dependency[] {
  const seen = new Map<string, Dependency>()
  for (const d of dependencies) seen.set(JSON.stringify(d), d)
  return [...seen.values()]
}

/** What an execution brings for these dependencies. */
export function variantKey(dependencies: readonly Dependency[], facts: Facts): string {
  let key = ''
  for (const d of dependencies) {
    if (d.kind === 'fact') key += `${facts.fact(d.name)}\0`
    else if (d.kind === 'rows') key += `${facts.bindings.rows}\0`
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
    case 'clock': return String(isClock(value))
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

/** The key of a shape's plans in sessions that see it in the same way. */
export function keyOf(shape: Shape, view: { readonly key: string }, revision: number, kinds: string): string {
  return `${shape.key}\0${kinds}\0${revision}\0${view.key}`
}

/** The kinds and types of parameters that a plan depends on. */
export function paramKinds(params: readonly Value[]): string {
  let key = ''
  for (const p of params) key += p.kind === 'int' ? (p.value > 9223372036854775807n ? 'I' : 'i') : p.kind[0] === 'd' ? p.kind.slice(0, 3) : p.kind[0]
  return key
}

/** Takes a plan and the statement that it was made for; returns the counters of the statement's shape. */
export function shapeStats(plans: PlanCache, shape: Shape, sql: Buffer, plan: Plan): ShapeStats {
  const digest = digestOf(shape)
  return plans.shape(digest, () => new ShapeStats(digest, redactSql(sql.toString('utf8')), plan.kind === 'rows' ? plan.step.text : plan.steps.map((s) => s.text).join('; ')))
}

/** What logs, the status page and rules call a shape. */
export function digestOf(shape: Shape): string {
  return createHash('sha256').update(shape.key, 'latin1').digest('hex').slice(0, 32)
}
