// Plain counters that lower rooms increment and ops/ reads. Everything here can be copied as JSON and summed over workers.

/** Errors of connections are counted by the frontend. */
export type ErrorKind = 'query' | 'transaction' | 'rewrite' | 'result_conversion'
export type Outcome = 'ok' | ErrorKind

/** Upper bounds in seconds: 1 ms × 2^-4 … 2^14. */
export const DURATION_BOUNDS: readonly number[] = Array.from({ length: 19 }, (_, i) => 0.001 * 2 ** (i - 4))

export interface HistogramSnapshot {
  /** One count per bound of DURATION_BOUNDS, then one for everything longer; not cumulative. */
  readonly counts: readonly number[]
  readonly sum: number
}

export class Histogram {
  readonly #counts = new Float64Array(DURATION_BOUNDS.length + 1)
  #sum = 0
  count = 0

  observe(seconds: number): void {
    let i = 0
    while (i < DURATION_BOUNDS.length && seconds > DURATION_BOUNDS[i]!) i++
    this.#counts[i]! += 1
    this.#sum += seconds
    this.count++
  }

  snapshot(): HistogramSnapshot {
    return { counts: [...this.#counts], sum: this.#sum }
  }
}

const LABELS_KEPT = 200

/** Counts by label; labels beyond a limit are counted as `other`, so that hostile input cannot grow it. */
export class LabelCounter {
  readonly #counts = new Map<string, number>()

  add(label: string, n = 1): void {
    const key = this.#counts.has(label) || this.#counts.size < LABELS_KEPT ? label : 'other'
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + n)
  }

  snapshot(): Record<string, number> {
    return Object.fromEntries(this.#counts)
  }
}

/** What is known of one statement shape; the plan holds it, so that counting costs no lookup. */
export class ShapeStats {
  readonly digest: string
  /** MySQL text without literals. */
  readonly text: string
  /** PostgreSQL text. */
  readonly translation: string
  count = 0
  errors = 0
  seconds = 0
  max = 0

  constructor(digest: string, text: string, translation: string) {
    this.digest = digest
    this.text = text
    this.translation = translation
  }
}

export interface QueryObserver {
  /** Takes one finished statement: its duration, how it ended and, where it has a plan, the plan's counters. */
  observe(seconds: number, outcome: Outcome, shape?: ShapeStats): void
}

export interface QueryStatsSnapshot {
  readonly durations: HistogramSnapshot
  readonly errors: Record<string, number>
  readonly transactions: Record<string, number>
  readonly unsupported: Record<string, number>
  readonly commands: Record<string, number>
  readonly slow: number
}

export class QueryStats implements QueryObserver {
  readonly durations = new Histogram()
  /** By ErrorKind. */
  readonly errors = new LabelCounter()
  /** By result: committed, rolled_back or failed. */
  readonly transactions = new LabelCounter()
  /** By the name of the refused feature. */
  readonly unsupported = new LabelCounter()
  /** By the status variable that counts them: Com_select. */
  readonly commands = new LabelCounter()
  slow = 0

  /** Statements finished. */
  get count(): number {
    return this.durations.count
  }

  observe(seconds: number, outcome: Outcome, shape?: ShapeStats): void {
    this.durations.observe(seconds)
    if (outcome !== 'ok') this.errors.add(outcome)
    if (shape === undefined) return
    shape.count++
    shape.seconds += seconds
    if (seconds > shape.max) shape.max = seconds
    if (outcome !== 'ok') shape.errors++
  }

  snapshot(): QueryStatsSnapshot {
    return {
      durations: this.durations.snapshot(),
      errors: this.errors.snapshot(),
      transactions: this.transactions.snapshot(),
      unsupported: this.unsupported.snapshot(),
      commands: this.commands.snapshot(),
      slow: this.slow,
    }
  }
}

/** One finished statement as the query log, the slow log and tracing see it. */
export interface StatementEntry {
  readonly seconds: number
  readonly connectionId: number
  readonly user: string
  readonly database: string
  /** MySQL text as it came. */
  readonly sql: string
  readonly digest?: string
  /** PostgreSQL text; parameters are not part of it. */
  readonly postgres?: string
  readonly rows?: number
  readonly error?: { readonly errno: number; readonly sqlState: string; readonly message: string }
}

export interface StatementLog {
  /** Whether a statement of this duration is to be recorded; asked first, so that the entry is built only when needed. */
  wants(seconds: number): boolean
  record(entry: StatementEntry): void
}
