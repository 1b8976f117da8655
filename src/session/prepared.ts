import { mysqlError } from '../errors/mysql-error.ts'

/** One statement of COM_STMT_PREPARE. `Plan` is the engine's own. */
export interface PreparedStatement<Plan = unknown> {
  readonly id: number
  readonly sql: string
  readonly parameterCount: number
  /** One per parameter (type code, plus 0x8000 for unsigned), as the last execution with new types sent them. */
  types: readonly number[] | undefined
  /** Pieces of COM_STMT_SEND_LONG_DATA by parameter; used up by the next execution. */
  longData: Map<number, Buffer[]> | undefined
  plan: Plan | undefined
}

/** A client's prepared statements: those of the protocol by number, those of PREPARE by name. */
export class PreparedStatements<Plan = unknown> {
  #byId: Map<number, PreparedStatement<Plan>> | undefined
  #byName: Map<string, { readonly name: string; readonly sql: string }> | undefined
  /** names of those that run now: none may run itself again */
  readonly executing = new Set<string>()
  #nextId = 1

  get count(): number {
    return (this.#byId?.size ?? 0) + (this.#byName?.size ?? 0)
  }

  /** Takes the text and its number of parameters; returns the new statement. Numbers are never used twice in a session. */
  add(sql: string, parameterCount: number, plan?: Plan): PreparedStatement<Plan> {
    this.#byId ??= new Map()
    const statement: PreparedStatement<Plan> = {
      id: this.#nextId++,
      sql,
      parameterCount,
      types: undefined,
      longData: undefined,
      plan,
    }
    this.#byId.set(statement.id, statement)
    return statement
  }

  /** Takes a statement number; returns it or undefined. */
  find(id: number): PreparedStatement<Plan> | undefined {
    return this.#byId?.get(id)
  }

  /** Takes a statement number and the command for the error's text; returns it or throws 1243. */
  require(id: number, command: string): PreparedStatement<Plan> {
    const found = this.find(id)
    if (found === undefined) throw mysqlError('ER_UNKNOWN_STMT_HANDLER', String(id), command)
    return found
  }

  close(id: number): boolean {
    return this.#byId?.delete(id) ?? false
  }

  /** Takes a piece of a long parameter (kept as it is: copy before). */
  addLongData(statement: PreparedStatement<Plan>, parameter: number, piece: Buffer): void {
    statement.longData ??= new Map()
    const pieces = statement.longData.get(parameter)
    if (pieces === undefined) statement.longData.set(parameter, [piece])
    else pieces.push(piece)
  }

  /** PREPARE name FROM sql: a statement of the same name is replaced. */
  setNamed(name: string, sql: string): void {
    this.#byName ??= new Map()
    this.#byName.set(name.toLowerCase(), { name, sql })
  }

  /** Takes a name in any case and the command for the error's text; returns the text or throws 1243. */
  named(name: string, command: 'EXECUTE' | 'DEALLOCATE PREPARE'): string {
    const found = this.#byName?.get(name.toLowerCase())
    if (found === undefined) throw mysqlError('ER_UNKNOWN_STMT_HANDLER', name, command)
    return found.sql
  }

  /** DEALLOCATE PREPARE name; throws 1243. */
  deallocate(name: string): void {
    this.named(name, 'DEALLOCATE PREPARE')
    this.#byName?.delete(name.toLowerCase())
  }
}
