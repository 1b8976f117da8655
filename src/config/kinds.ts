// What a configuration value can be. Every kind reads one YAML spelling, says what it allows, and describes itself as JSON Schema.

export type JsonSchema = { readonly [key: string]: unknown }

export interface ScalarKind<T> {
  readonly shape: 'scalar'
  readonly name: string
  /** Completes the sentence "allowed: …". */
  readonly allows: string
  readonly json: JsonSchema
  /** Takes the text as written, without quotes; returns undefined when it is not allowed. */
  read(text: string): T | undefined
}

export interface ListKind<T> {
  readonly shape: 'list'
  readonly item: AnyKind
  /** Exists for the type alone. */
  readonly value?: T
}

export interface MapKind<T> {
  readonly shape: 'map'
  readonly keyName: string
  readonly value: ScalarKind<T>
}

export interface RecordKind<T> {
  readonly shape: 'record'
  readonly fields: { readonly [key: string]: Field }
  /** Exists for the type alone. */
  readonly value?: T
}

export type AnyKind = ScalarKind<unknown> | ListKind<unknown> | MapKind<unknown> | RecordKind<unknown>

export interface FieldFacts {
  readonly doc: string
  /** A live key takes effect by a reload; any other needs a restart. */
  readonly live: boolean
  /** Never printed; also accepted as `<key>_file`, the path of a file that holds it. */
  readonly secret?: boolean
  /** The value is the path of a file whose content matters; a change of the content counts as a change of the key. */
  readonly content?: boolean
  /** Accepted and checked, but nothing reads it yet: setting it is answered with a warning. */
  readonly planned?: boolean
  /** Short names beside the generic `APROXY_<SECTION>_<KEY>`. */
  readonly env?: string
  readonly flag?: string
}

/** One row of the schema. `value` carries the type and does not exist at run time. */
export interface Field<T = unknown> extends FieldFacts {
  readonly kind: AnyKind
  readonly presence: 'default' | 'optional' | 'required'
  /** The default, spelled as in YAML; scalars only. */
  readonly fallback?: string
  readonly value?: T
}

export type ValueOf<K> =
  K extends ScalarKind<infer T>
    ? T
    : K extends ListKind<infer I>
      ? readonly I[]
      : K extends MapKind<infer V>
        ? { readonly [key: string]: V }
        : K extends RecordKind<infer R>
          ? R
          : never

export type ValuesOf<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never }

export function row<K extends AnyKind>(kind: K, fallback: string, facts: FieldFacts): Field<ValueOf<K>> {
  return { kind, presence: 'default', fallback, ...facts }
}

/** A list or map, empty unless given. */
export function many<K extends ListKind<unknown> | MapKind<unknown>>(kind: K, facts: FieldFacts): Field<ValueOf<K>> {
  return { kind, presence: 'default', ...facts }
}

export function optional<K extends AnyKind>(kind: K, facts: FieldFacts): Field<ValueOf<K> | undefined> {
  return { kind, presence: 'optional', ...facts }
}

export function required<K extends AnyKind>(kind: K, facts: FieldFacts): Field<ValueOf<K>> {
  return { kind, presence: 'required', ...facts }
}

export function record<F extends { readonly [key: string]: Field }>(fields: F): RecordKind<ValuesOf<F>> {
  return { shape: 'record', fields }
}

export function list<K extends AnyKind>(item: K): ListKind<ValueOf<K>> {
  return { shape: 'list', item }
}

export function map<T>(keyName: string, value: ScalarKind<T>): MapKind<T> {
  return { shape: 'map', keyName, value }
}

function scalar<T>(name: string, allows: string, json: JsonSchema, read: (text: string) => T | undefined): ScalarKind<T> {
  return { shape: 'scalar', name, allows, json, read }
}

export const text = scalar('text', 'text', { type: ['string', 'number', 'boolean'] }, (t) => t)

export function textLike(name: string, allows: string, pattern: RegExp): ScalarKind<string> {
  return scalar(name, allows, { type: 'string', pattern: pattern.source }, (t) => (pattern.test(t) ? t : undefined))
}

export const boolean = scalar('boolean', 'true or false', { type: 'boolean' }, (t) =>
  /^true$/i.test(t) ? true : /^false$/i.test(t) ? false : undefined,
)

function readInteger(t: string, min: number, max: number): number | undefined {
  if (!/^[+-]?\d{1,15}$/.test(t)) return undefined
  const n = Number(t)
  return n >= min && n <= max ? n : undefined
}

export function integer(min: number, max: number): ScalarKind<number> {
  return scalar('integer', `an integer from ${min} to ${max}`, { type: 'integer', minimum: min, maximum: max }, (t) =>
    readInteger(t, min, max),
  )
}

export function autoOrInteger(min: number, max: number): ScalarKind<'auto' | number> {
  return scalar(
    'auto or integer',
    `auto, or an integer from ${min} to ${max}`,
    { anyOf: [{ const: 'auto' }, { type: 'integer', minimum: min, maximum: max }] },
    (t) => (t === 'auto' ? t : readInteger(t, min, max)),
  )
}

export function oneOf<const T extends string>(...values: readonly T[]): ScalarKind<T> {
  return scalar('one of', `one of ${values.join(', ')}`, { enum: values }, (t) => values.find((v) => v === t))
}

const SIZE_UNITS: Record<string, number> = { '': 1, b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

/** Bytes; as in PostgreSQL and MySQL a kilobyte is 1024 bytes however it is spelled. */
export function size(min: number, max: number): ScalarKind<number> {
  return scalar(
    'size',
    `a size from ${formatSize(min)} to ${formatSize(max)}, such as 512KiB or 64MiB`,
    { type: ['string', 'integer'], pattern: '^\\d+(\\.\\d+)?\\s*([KMGkmg]i?)?[Bb]?$' },
    (t) => {
      const m = /^(\d+(?:\.\d+)?)\s*(?:([kmg])i?)?b?$/i.exec(t)
      if (!m) return undefined
      const n = Math.round(Number(m[1]) * (SIZE_UNITS[(m[2] ?? '').toLowerCase()] ?? 1))
      return n >= min && n <= max ? n : undefined
    },
  )
}

const TIME_UNITS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds; a bare number is seconds, as in MySQL's timeout variables. */
export function duration(minMs: number, maxMs: number): ScalarKind<number> {
  return scalar(
    'duration',
    `a duration from ${formatDuration(minMs)} to ${formatDuration(maxMs)}, such as 500ms, 10s, 5m or 8h (a bare number is seconds)`,
    { type: ['string', 'number'], pattern: '^\\d+(\\.\\d+)?\\s*(ms|s|m|h|d)?$' },
    (t) => {
      const m = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)?$/.exec(t)
      if (!m) return undefined
      const n = Math.round(Number(m[1]) * (TIME_UNITS[m[2] ?? 's'] ?? 1000))
      return n >= minMs && n <= maxMs ? n : undefined
    },
  )
}

export const pattern = scalar('regular expression', 'a regular expression', { type: 'string', format: 'regex' }, (t) => {
  try {
    new RegExp(t)
    return t
  } catch {
    return undefined
  }
})

export const url = scalar('URL', 'an http:// or https:// URL', { type: 'string', pattern: '^https?://' }, (t) =>
  /^https?:\/\//.test(t) && URL.canParse(t) ? t : undefined,
)

/** An address range; a bare address is a range of one. */
export const cidr = scalar('CIDR', 'an IPv4 or IPv6 address, or a range such as 10.0.0.0/8', { type: 'string' }, (t) => {
  const [address = '', bits, ...rest] = t.split('/')
  const v4 = /^\d+\.\d+\.\d+\.\d+$/.test(address)
  const valid = v4 ? address.split('.').every((p) => Number(p) <= 255) : address.includes(':') && URL.canParse(`http://[${address}]/`)
  const inRange = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (v4 ? 32 : 128))
  return valid && inRange && rest.length === 0 ? t : undefined
})

/** A comma-separated set, empty allowed, kept in upper case. */
export function setOf(values: readonly string[]): ScalarKind<string> {
  return scalar('set', `a comma-separated list of ${values.join(', ')}`, { type: 'string' }, (t) => {
    const parts = t.toUpperCase().split(',').map((p) => p.trim()).filter((p) => p !== '')
    return parts.every((p) => values.includes(p)) ? parts.join(',') : undefined
  })
}

export function formatSize(bytes: number): string {
  for (const [unit, n] of [['GiB', 1024 ** 3], ['MiB', 1024 ** 2], ['KiB', 1024]] as const) {
    if (bytes >= n && bytes % n === 0) return `${bytes / n}${unit}`
  }
  return `${bytes}B`
}

export function formatDuration(ms: number): string {
  for (const [unit, n] of [['d', 86_400_000], ['h', 3_600_000], ['m', 60_000], ['s', 1000]] as const) {
    if (ms >= n && ms % n === 0) return `${ms / n}${unit}`
  }
  return `${ms}ms`
}
