import type { ClientDirectory, ClientInfo } from '../engine/command-handler.ts'

/** What the registry needs of one client. */
export interface RegisteredClient {
  readonly id: number
  /** `user@host` once it has logged in; connections are counted by it. */
  readonly account: string | undefined
  describe(): ClientInfo
  kill(what: 'query' | 'connection'): void
  /** Called about twice a second: close what is over its time. */
  tick(now: number): void
  /** The gateway stops: leave at the next moment without a transaction. */
  drain(): void
  /** The gateway stops now. */
  abort(): void
}

/** The live clients of this process. */
export class ClientRegistry implements ClientDirectory {
  readonly #clients = new Map<number, RegisteredClient>()
  readonly #perAccount = new Map<string, number>()
  readonly #step: number
  #next: number
  readonly #first: number

  /** Ids are first, first + step, first + 2 step …: workers that share a port use a step of their number. */
  constructor(first = 1, step = 1) {
    this.#first = first
    this.#next = first
    this.#step = step
  }

  get size(): number {
    return this.#clients.size
  }

  nextId(): number {
    do {
      if (this.#next > 0xffffffff) this.#next = this.#first
      this.#next += this.#step
    } while (this.#clients.has(this.#next - this.#step))
    return this.#next - this.#step
  }

  add(client: RegisteredClient): void {
    this.#clients.set(client.id, client)
  }

  remove(client: RegisteredClient): void {
    this.#clients.delete(client.id)
  }

  connectionsOf(account: string): number {
    return this.#perAccount.get(account) ?? 0
  }

  /** Counts one more connection of the account; `leave` takes it back. */
  enter(account: string): void {
    this.#perAccount.set(account, this.connectionsOf(account) + 1)
  }

  leave(account: string): void {
    const left = this.connectionsOf(account) - 1
    if (left > 0) this.#perAccount.set(account, left)
    else this.#perAccount.delete(account)
  }

  clients(): IterableIterator<RegisteredClient> {
    return this.#clients.values()
  }

  async list(): Promise<readonly ClientInfo[]> {
    return [...this.#clients.values()].map((client) => client.describe())
  }

  async find(id: number): Promise<ClientInfo | undefined> {
    return this.#clients.get(id)?.describe()
  }

  async kill(id: number, what: 'query' | 'connection'): Promise<boolean> {
    const client = this.#clients.get(id)
    client?.kill(what)
    return client !== undefined
  }
}
