/** What travels between two processes: a question, its answer, or a question nobody waits for. */
type Packet =
  | { readonly aproxy: 'ask'; readonly id: number; readonly method: string; readonly args: readonly unknown[] }
  | { readonly aproxy: 'answer'; readonly id: number; readonly value?: unknown; readonly error?: string }

/** The side of a process that messages go through; `process` and a worker both have it. */
export interface Wire {
  send(message: object): void
  onMessage(listener: (message: unknown) => void): void
}

type Methods = { readonly [name: string]: (...args: never[]) => unknown }

/** The other side is gone; what it was asked will not be answered. */
export class PeerGone extends Error {
  override readonly name = 'PeerGone'
}

/** Calls methods of another process and answers its calls; arguments and answers travel by structured clone. */
export class Peer<Own extends Methods, Theirs extends Methods> {
  readonly #wire: Wire
  readonly #own: Own
  readonly #open = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  #next = 1
  #gone: PeerGone | undefined

  constructor(wire: Wire, own: Own) {
    this.#wire = wire
    this.#own = own
    wire.onMessage((message) => this.#received(message as Packet))
  }

  /** Resolves to what the other side's method returns; rejects with its error's text, or with PeerGone. */
  ask<M extends keyof Theirs & string>(method: M, ...args: Parameters<Theirs[M]>): Promise<Awaited<ReturnType<Theirs[M]>>> {
    if (this.#gone !== undefined) return Promise.reject(this.#gone)
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#open.set(id, { resolve: resolve as (value: unknown) => void, reject })
      this.#wire.send({ aproxy: 'ask', id, method, args } satisfies Packet)
    })
  }

  /** Calls a method and waits for nothing. */
  tell<M extends keyof Theirs & string>(method: M, ...args: Parameters<Theirs[M]>): void {
    if (this.#gone === undefined) this.#wire.send({ aproxy: 'ask', id: 0, method, args } satisfies Packet)
  }

  /** The other side has ended. */
  end(reason: string): void {
    this.#gone = new PeerGone(reason)
    for (const { reject } of this.#open.values()) reject(this.#gone)
    this.#open.clear()
  }

  #received(packet: Packet | undefined): void {
    if (packet?.aproxy === 'ask') void this.#serve(packet)
    else if (packet?.aproxy === 'answer') {
      const waiting = this.#open.get(packet.id)
      this.#open.delete(packet.id)
      if (packet.error === undefined) waiting?.resolve(packet.value)
      else waiting?.reject(new Error(packet.error))
    }
  }

  async #serve({ id, method, args }: Extract<Packet, { aproxy: 'ask' }>): Promise<void> {
    let answer: { value?: unknown; error?: string }
    try {
      answer = { value: await (this.#own[method] as (...a: unknown[]) => unknown)(...args) }
    } catch (error) {
      answer = { error: (error as Error).message }
    }
    if (id !== 0 && this.#gone === undefined) this.#wire.send({ aproxy: 'answer', id, ...answer } satisfies Packet)
  }
}
