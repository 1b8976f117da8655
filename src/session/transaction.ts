import { mysqlError } from '../errors/mysql-error.ts'

export type IsolationLevel = 'READ-UNCOMMITTED' | 'READ-COMMITTED' | 'REPEATABLE-READ' | 'SERIALIZABLE'

/** What is known of a client's transaction; the engine speaks to PostgreSQL. */
export class Transaction {
  #active = false
  #savepoints: string[] = []
  /** True from BEGIN or, with autocommit off, from the first statement. */
  get active(): boolean {
    return this.#active
  }
  /** it is the gateway's own, around one statement: the client does not see it */
  hidden = false
  readOnly = false
  /** The isolation level that the running transaction was started with. */
  isolation: IsolationLevel | undefined
  /** Whether a statement in it may have written. */
  hasWrites = false
  /** Rows that an UPDATE or DELETE by unique key found missing; InnoDB would hold a lock on the gap. */
  readonly missing = new Set<string>()
  /** What was done to temporary tables, which a rollback does not undo; the engine's. */
  readonly temporaryChanges: unknown[] = []
  /** SET TRANSACTION without a scope: for the next transaction only. */
  nextIsolation: IsolationLevel | undefined
  nextReadOnly: boolean | undefined

  /** Starts a transaction; takes the session's characteristics, over which the one-shot ones win and are used up. */
  begin(isolation: IsolationLevel, readOnly: boolean): void {
    this.#active = true
    this.missing.clear()
    this.temporaryChanges.length = 0
    this.#savepoints = []
    this.hasWrites = false
    this.isolation = this.nextIsolation ?? isolation
    this.readOnly = this.nextReadOnly ?? readOnly
    this.nextIsolation = undefined
    this.nextReadOnly = undefined
  }

  /** Ends it, by commit or rollback. */
  end(): void {
    this.#active = false
    this.hidden = false
    this.#savepoints = []
    this.hasWrites = false
    this.readOnly = false
    this.isolation = undefined
  }

  /** SET TRANSACTION …; throws 1568 inside a transaction. */
  setNext(isolation: IsolationLevel | undefined, readOnly: boolean | undefined): void {
    if (this.#active) throw mysqlError('ER_CANT_CHANGE_TX_CHARACTERISTICS')
    if (isolation !== undefined) this.nextIsolation = isolation
    if (readOnly !== undefined) this.nextReadOnly = readOnly
  }

  /** The open savepoints, oldest first, as they were written. */
  get savepoints(): readonly string[] {
    return this.#savepoints
  }

  /** SAVEPOINT name: one of the same name is replaced. Returns the name of the replaced one. */
  addSavepoint(name: string): string | undefined {
    const at = this.#find(name)
    const replaced = at < 0 ? undefined : this.#savepoints.splice(at, 1)[0]
    this.#savepoints.push(name)
    return replaced
  }

  /** ROLLBACK TO name: the later ones are gone. Throws 1305. */
  rollbackTo(name: string): void {
    this.#savepoints.length = this.#require(name) + 1
  }

  /** RELEASE SAVEPOINT name: it and the later ones are gone. Throws 1305. */
  release(name: string): void {
    this.#savepoints.length = this.#require(name)
  }

  #find(name: string): number {
    const key = name.toLowerCase()
    return this.#savepoints.findIndex((savepoint) => savepoint.toLowerCase() === key)
  }

  #require(name: string): number {
    const at = this.#find(name)
    if (at < 0) throw mysqlError('ER_SP_DOES_NOT_EXIST', 'SAVEPOINT', name)
    return at
  }
}
