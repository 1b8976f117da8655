const AGAIN_MS = 200
const ATTEMPTS = 50

/** Cancels, and again while the statement runs: a cancel that overtakes its statement on the way to PostgreSQL has no effect there. */
export function cancelWhile(running: () => boolean, cancel: () => Promise<void>): void {
  const ask = (left: number): void => {
    cancel().catch(() => {})
    if (left > 0) setTimeout(() => { if (running()) ask(left - 1) }, AGAIN_MS).unref()
  }
  ask(ATTEMPTS)
}
