import type { PgError } from './errors.ts'
import type { PgRequest, PgSink } from './requests.ts'
import type { Statement } from './statement-cache.ts'

let settle: (() => void) | undefined
let fail: ((reason: unknown) => void) | undefined
// One executor for all promises: a closure per run would be garbage on the hot path.
const capture = (resolve: () => void, reject: (reason: unknown) => void): void => {
  settle = resolve
  fail = reject
}

/** One pipeline between its first message and its ReadyForQuery. */
export class Run {
  readonly requests: readonly PgRequest[]
  sink: PgSink
  readonly promise: Promise<void>
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
  next: Run | undefined
  index = 0
  error: PgError | undefined
  /** What the caller's own sink or copy source threw: the answer is read to its end, then the run fails with it. */
  failure: unknown
  failed = false
  /** One entry per Parse sent; null for the unnamed statement. */
  parses: (Statement | null)[] | undefined
  parsed = 0
  /** COPY hooks. */
  onCopyIn: (() => void) | undefined
  onCopyData: ((buffer: Buffer, start: number, end: number) => void) | undefined
  /** Written by a simple Query, or by COPY: nothing may be written behind it until it ends. */
  exclusive = false

  constructor(requests: readonly PgRequest[], sink: PgSink) {
    this.requests = requests
    this.sink = sink
    this.promise = new Promise<void>(capture)
    this.resolve = settle as () => void
    this.reject = fail as (reason: unknown) => void
  }
}
