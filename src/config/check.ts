import { isUnset } from './yaml-tree.ts'
import type { YamlEntry, YamlNode } from './yaml-tree.ts'
import { nearest } from './nearest.ts'
import type { AnyKind, Field } from './kinds.ts'

/** One thing that is wrong with a configuration. */
export interface Problem {
  /** File and line, or the environment variable or flag that said it. */
  readonly at: string
  /** Dotted key; empty when the file cannot be read at all. */
  readonly key: string
  readonly message: string
}

export interface Surroundings {
  readonly env: { readonly [name: string]: string | undefined }
  /** Reads a file named by a `*_file` key; throws when it cannot. */
  readonly readFile: (path: string) => string
}

/** Checks a YAML tree against the schema and collects every problem, rather than stop at the first. */
export class Checker {
  readonly problems: Problem[] = []
  /** Where each key that was given came from. */
  readonly origins = new Map<string, string>()
  /** Secret files that were read. */
  readonly files: string[] = []
  readonly #around: Surroundings

  constructor(around: Surroundings) {
    this.#around = around
  }

  report(at: string, key: string, message: string): void {
    this.problems.push({ at, key, message })
  }

  /** Takes a map of the file, or undefined where it has none; returns one value per field, defaults filled in. */
  record(node: YamlNode | undefined, fields: { readonly [key: string]: Field }, path: string, at: string): { [key: string]: unknown } {
    const given = this.#entries(node, path)
    const known = new Map<string, string>()
    for (const [key, field] of Object.entries(fields)) {
      known.set(key, key)
      if (field.secret) known.set(`${key}_file`, key)
    }
    for (const entry of given) {
      if (known.has(entry.key)) continue
      const guess = nearest(entry.key, known.keys())
      const allowed = guess ? `did you mean ${guess}?` : `allowed: ${[...known.keys()].join(', ')}`
      this.report(entry.at, join(path, entry.key), `unknown key; ${allowed}`)
    }
    const result: { [key: string]: unknown } = {}
    for (const [key, field] of Object.entries(fields)) {
      const entry = given.find((e) => e.key === key)
      const file = field.secret ? given.find((e) => e.key === `${key}_file`) : undefined
      result[key] = file ? this.#secretFile(file, entry, path) : this.field(entry, field, join(path, key), at)
    }
    return result
  }

  field(entry: YamlEntry | undefined, field: Field, key: string, at: string): unknown {
    const { kind } = field
    if (kind.shape === 'record') return this.record(entry?.value, kind.fields, key, entry?.at ?? at)
    const before = this.problems.length
    if (entry && !isUnset(entry.value)) {
      const value = this.#value(entry.value, kind, key, field.secret === true)
      if (value !== undefined) {
        this.origins.set(key, entry.at)
        return value
      }
    }
    if (field.presence === 'required' && this.problems.length === before) this.report(entry?.at ?? at, key, 'is missing')
    if (field.presence !== 'default') return undefined
    if (kind.shape === 'scalar') return kind.read(field.fallback ?? '')
    return kind.shape === 'list' ? [] : {}
  }

  #value(node: YamlNode, kind: AnyKind, key: string, secret: boolean): unknown {
    switch (kind.shape) {
      case 'scalar': {
        if (node.kind !== 'scalar') return this.#wrong(node, key, kind.allows, secret)
        const text = this.#expand(node, key)
        if (text === undefined) return undefined
        // `${NAME:-}` that comes out empty says nothing, like an empty value.
        if (text === '' && node.text !== '') return undefined
        const value = kind.read(text)
        return value === undefined ? this.#wrong({ ...node, text }, key, kind.allows, secret) : value
      }
      case 'list': {
        if (node.kind !== 'list') return this.#wrong(node, key, 'a list', secret)
        return node.items.map((item, i) => this.#value(item, kind.item, `${key}[${i}]`, secret)).filter((v) => v !== undefined)
      }
      case 'map': {
        if (node.kind !== 'map') return this.#wrong(node, key, `a map of ${kind.keyName} to ${kind.value.name}`, secret)
        const pairs = node.entries.map((e) => [e.key, this.#value(e.value, kind.value, join(key, e.key), secret)] as const)
        return Object.fromEntries(pairs.filter(([, v]) => v !== undefined))
      }
      case 'record':
        if (node.kind !== 'map') return this.#wrong(node, key, `a map with ${Object.keys(kind.fields).join(', ')}`, secret)
        return this.record(node, kind.fields, key, node.at)
    }
  }

  #wrong(node: YamlNode, key: string, allowed: string, secret: boolean): undefined {
    const found =
      node.kind === 'scalar' ? (secret ? 'a hidden value' : JSON.stringify(node.text)) : node.kind === 'list' ? 'a list' : 'a map'
    this.report(node.at, key, `found ${found}; allowed: ${allowed}`)
    return undefined
  }

  #entries(node: YamlNode | undefined, path: string): readonly YamlEntry[] {
    if (!node || isUnset(node)) return []
    if (node.kind === 'map') return node.entries
    this.#wrong(node, path, 'a map', false)
    return []
  }

  #expand(node: YamlNode & { kind: 'scalar' }, key: string): string | undefined {
    if (node.literal || !node.text.includes('${')) return node.text
    const missing: string[] = []
    const text = node.text.replace(/\$\$\{|\$\{(\w+)(?::-([^}]*))?\}/g, (whole, name: string | undefined, otherwise: string | undefined) => {
      if (name === undefined) return '${'
      const value = this.#around.env[name]
      if (value) return value
      if (otherwise === undefined) missing.push(name)
      return otherwise ?? whole
    })
    for (const name of missing) {
      this.report(node.at, key, `the environment variable ${name} is ${this.#around.env[name] === '' ? 'empty' : 'not set'}; write \${${name}:-default} to allow that`)
    }
    return missing.length > 0 ? undefined : text
  }

  #secretFile(file: YamlEntry, direct: YamlEntry | undefined, path: string): string | undefined {
    const key = join(path, file.key)
    if (isUnset(file.value)) return undefined
    if (direct && !isUnset(direct.value)) this.report(file.at, key, `cannot be given together with ${join(path, direct.key)}`)
    if (file.value.kind !== 'scalar') return this.#wrong(file.value, key, 'the path of a file', false)
    const name = this.#expand(file.value, key)
    if (!name) return undefined
    this.origins.set(join(path, file.key.replace(/_file$/, '')), file.at)
    this.files.push(name)
    try {
      return this.#around.readFile(name).replace(/\r?\n$/, '')
    } catch (error) {
      this.report(file.at, key, `cannot read ${JSON.stringify(name)}: ${(error as NodeJS.ErrnoException).code ?? 'unreadable'}`)
      return undefined
    }
  }
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
