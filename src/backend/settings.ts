import type { PgRequest } from './requests.ts'

const TEXT = 25

/** The settings one client wants on whatever connection serves it; immutable, compared by key. */
export class WantedSettings {
  static readonly none = new WantedSettings(new Map())
  readonly values: ReadonlyMap<string, string>
  readonly key: string

  constructor(values: ReadonlyMap<string, string>) {
    this.values = values
    this.key = JSON.stringify([...values].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
  }

  /** Returns these settings with `name` set, or without it when the value is undefined. */
  with(name: string, value: string | undefined): WantedSettings {
    if (this.values.get(name) === value) return this
    const values = new Map(this.values)
    if (value === undefined) values.delete(name)
    else values.set(name, value)
    return new WantedSettings(values)
  }
}

/** The tracked settings that a connection has now. */
export class AppliedSettings {
  /** The key of the wanted settings that are in force; undefined when some of them are uncertain. */
  key: string | undefined = WantedSettings.none.key
  readonly #values = new Map<string, string | undefined>()
  readonly #fragile = new Set<string>()
  #rollbacks = 0

  /** True when nothing has to be sent for `wanted`; `rollbacks` is the connection's count. */
  matches(wanted: WantedSettings, rollbacks: number): boolean {
    if (this.#fragile.size > 0 && rollbacks !== this.#rollbacks) {
      for (const name of this.#fragile) this.#values.set(name, undefined)
      this.#fragile.clear()
      this.key = undefined
    }
    return this.key === wanted.key
  }

  /** Returns the requests that turn what is in force into `wanted`. */
  difference(wanted: WantedSettings): PgRequest[] {
    const requests: PgRequest[] = []
    for (const [name, value] of wanted.values) {
      if (this.#values.get(name) !== value) requests.push(setRequest(name, value))
    }
    for (const name of this.#values.keys()) {
      if (!wanted.values.has(name)) requests.push(resetRequest(name))
    }
    return requests
  }

  /** Records that `wanted` was sent; inside a transaction a ROLLBACK will undo it. */
  applied(wanted: WantedSettings, inTransaction: boolean, rollbacks: number): void {
    if (inTransaction) {
      for (const [name, value] of wanted.values) if (this.#values.get(name) !== value) this.#fragile.add(name)
      for (const name of this.#values.keys()) if (!wanted.values.has(name)) this.#fragile.add(name)
      this.#rollbacks = rollbacks
    }
    for (const name of this.#values.keys()) {
      // A reset inside a transaction may come back, so its name stays known, with an uncertain value.
      if (!wanted.values.has(name) && !this.#fragile.has(name)) this.#values.delete(name)
    }
    for (const [name, value] of wanted.values) this.#values.set(name, value)
    this.key = wanted.key
  }

  /** The value of `name` (or of all settings) is not known any more. */
  uncertain(name?: string): void {
    if (name === undefined) for (const known of this.#values.keys()) this.#values.set(known, undefined)
    else if (this.#values.has(name)) this.#values.set(name, undefined)
    this.key = undefined
  }

  /** After RESET ALL: all settings are the server's. */
  cleared(): void {
    this.#values.clear()
    this.#fragile.clear()
    this.key = WantedSettings.none.key
  }
}

/** Takes a run-time parameter and its value; returns the request that sets it for the session. */
export function setRequest(name: string, value: string): PgRequest {
  return {
    name: 'aproxy_set_config',
    text: 'SELECT set_config($1, $2, false)',
    paramTypes: [TEXT, TEXT],
    params: [name, value],
  }
}

/** Takes a run-time parameter; returns the request that gives it its start value. */
export function resetRequest(name: string): PgRequest {
  const quoted = name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.')
  return { text: `RESET ${quoted}`, paramTypes: [], params: [] }
}
