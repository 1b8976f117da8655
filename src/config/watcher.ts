import { statSync, realpathSync, watch } from 'node:fs'
import type { FSWatcher } from 'node:fs'
import { dirname } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Logger } from '../base/log.ts'
import { valueAt } from './load.ts'
import type { Loaded } from './load.ts'
import { rows } from './schema.ts'
import type { Config } from './schema.ts'

export interface ConfigDiff {
  /** Changed keys that take effect at once. */
  readonly live: readonly string[]
  /** Changed keys that take effect after a restart. */
  readonly restart: readonly string[]
}

export type ReloadResult = ({ readonly ok: true } & ConfigDiff) | { readonly ok: false; readonly error: string }

/** Called after the swap, with what changed. */
export type ConfigListener = (config: Config, diff: ConfigDiff) => void

export interface WatcherOptions {
  readonly initial: Loaded
  /** Reads the configuration again, with the same flags and environment; throws ConfigError. */
  readonly load: () => Loaded
  readonly logger: Logger
  /** How often file times are looked at, for file systems that report no changes. */
  readonly pollMs?: number
}

/** Takes two configurations; returns the keys that differ, apart by whether they can change live. */
export function diffConfig(before: Config, after: Config): ConfigDiff {
  const changed = rows.filter((r) => !isDeepStrictEqual(valueAt(before, r.path), valueAt(after, r.path)))
  return { live: changed.filter((r) => r.field.live).map((r) => r.path), restart: changed.filter((r) => !r.field.live).map((r) => r.path) }
}

/** Holds the running configuration and swaps it, whole or not at all, when its files change. */
export class ConfigWatcher {
  readonly #options: WatcherOptions
  #current: Config
  #files: readonly string[]
  #signatures: ReadonlyMap<string, string>
  #watchers: FSWatcher[] = []
  #poll: NodeJS.Timeout | undefined
  #pending: NodeJS.Timeout | undefined
  readonly #listeners: ConfigListener[] = []
  /** Reloads by result. */
  readonly counts = { ok: 0, failed: 0 }

  constructor(options: WatcherOptions) {
    this.#options = options
    this.#current = options.initial.config
    this.#files = options.initial.files
    this.#signatures = signaturesOf(this.#files)
  }

  get current(): Config {
    return this.#current
  }

  subscribe(listener: ConfigListener): void {
    this.#listeners.push(listener)
  }

  start(): void {
    this.#watchDirectories()
    this.#poll = setInterval(() => this.#check(), this.#options.pollMs ?? 2000)
    this.#poll.unref()
  }

  stop(): void {
    clearInterval(this.#poll)
    clearTimeout(this.#pending)
    for (const w of this.#watchers) w.close()
    this.#watchers = []
  }

  /** Reads and checks the files and swaps the configuration; a bad file changes nothing. Takes what caused it, for the log. */
  reload(cause: string): ReloadResult {
    const { load, logger } = this.#options
    const before = this.#signatures
    // Taken first: a file that changes while it is read is read again at the next look.
    this.#signatures = signaturesOf(this.#files)
    let loaded: Loaded
    try {
      loaded = load()
    } catch (error) {
      // Whatever it was: a reload must not end a gateway that runs.
      const { message } = error as Error
      this.counts.failed++
      logger.error({ event: 'config_reload_failed', cause, problems: message.split('\n') }, 'configuration not reloaded: nothing has changed')
      return { ok: false, error: message }
    }
    const { live, restart } = diffConfig(this.#current, loaded.config)
    const contents = rows.filter((r) => r.field.content).filter((r) => {
      const file = valueAt(loaded.config, r.path)
      return typeof file === 'string' && before.has(file) && before.get(file) !== this.#signatures.get(file)
    })
    const pick = (isLive: boolean) => contents.filter((r) => r.field.live === isLive).map((r) => r.path)
    const diff = { live: [...new Set([...live, ...pick(true)])], restart: [...new Set([...restart, ...pick(false)])] }
    this.#files = loaded.files
    const known = this.#signatures
    this.#signatures = new Map(loaded.files.map((f) => [f, known.get(f) ?? signatureOf(f)]))
    if (this.#watchers.length > 0) this.#watchDirectories()
    this.#current = keepRestartKeys(this.#current, loaded.config)
    this.counts.ok++
    logger.info({ event: 'config_reloaded', cause, live: diff.live, restart: diff.restart }, diff.restart.length > 0 ? 'configuration reloaded; some keys need a restart' : 'configuration reloaded')
    for (const listener of this.#listeners) listener(this.#current, diff)
    return { ok: true, ...diff }
  }

  #watchDirectories(): void {
    for (const w of this.#watchers) w.close()
    // The folder, not the file: editors and Kubernetes replace the file or the link to it, and a watch would follow the old one.
    const folders = new Set(this.#files.flatMap((f) => [dirname(f), dirname(realPathOf(f))]))
    this.#watchers = [...folders].flatMap((folder) => {
      try {
        const w = watch(folder, { persistent: false }, () => this.#soon())
        w.on('error', () => w.close())
        return [w]
      } catch {
        return []
      }
    })
  }

  #soon(): void {
    clearTimeout(this.#pending)
    this.#pending = setTimeout(() => this.#check(), 100)
  }

  #check(): void {
    const now = signaturesOf(this.#files)
    const changed = this.#files.find((f) => now.get(f) !== this.#signatures.get(f))
    if (changed !== undefined) this.reload(`${changed} has changed`)
  }
}

/** What runs is the new values of live keys and the old values of the others. */
function keepRestartKeys(running: Config, loaded: Config): Config {
  const merged: { [section: string]: unknown } = {}
  for (const [section, after] of Object.entries(loaded)) {
    const before = running[section as keyof Config]
    const own = rows.filter((r) => !r.field.live && (r.path === section || r.path.startsWith(`${section}.`)))
    if (own.some((r) => r.path === section)) merged[section] = before
    else merged[section] = Object.freeze({ ...after, ...Object.fromEntries(own.map((r) => [r.path.slice(section.length + 1), valueAt(running, r.path)])) })
  }
  return Object.freeze(merged) as Config
}

function signaturesOf(files: readonly string[]): ReadonlyMap<string, string> {
  return new Map(files.map((f) => [f, signatureOf(f)]))
}

function signatureOf(file: string): string {
  try {
    const s = statSync(file, { bigint: true })
    return `${s.dev}:${s.ino}:${s.size}:${s.mtimeNs}`
  } catch {
    return 'missing'
  }
}

function realPathOf(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}
