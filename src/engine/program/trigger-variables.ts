import { kindLetter } from '../../analyze/assigned.ts'
import type { PgRequest } from '../../backend/requests.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import type { Session } from '../../session/session.ts'
import { arrayText, heldText, userValue } from '../assigned.ts'
import { slotOf, WIDTH } from './trigger-body.ts'
import type { TriggerVariable } from './triggers.ts'

const TEXTS = 1009

/** Brings user variables to the triggers that a statement fires, and takes what they have made of them. */
export class TriggerVariables {
  readonly #session: Session
  readonly #names: readonly string[]
  readonly #values: (string | null)[] = []
  readonly #before: readonly string[]
  readonly bring: PgRequest
  readonly fetch: PgRequest

  /** Throws 1235 when a variable holds what the trigger, made when it held something else, would misread. */
  constructor(session: Session, variables: readonly TriggerVariable[]) {
    this.#session = session
    this.#names = [...new Set(variables.map(([name]) => name))]
    this.#before = this.#names.map((name) => heldText(session.userVariables.get(name)))
    for (const [name, type, read] of variables) {
      const held = this.#before[this.#names.indexOf(name)]?.[0] ?? 'S'
      if (read && held === held.toLowerCase() && (WIDTH[held] ?? 3) > (WIDTH[kindLetter(type)] ?? 3)) throw mysqlError('ER_NOT_SUPPORTED_YET', `@${name} of another type than when its trigger was made`)
    }
    const slots = arrayText(this.#names.map(slotOf))
    this.bring = { text: 'SELECT aproxy.set_named($1, $2)', name: 'aproxy_set_named', paramTypes: [TEXTS, TEXTS], params: [slots, arrayText(this.#before)] }
    this.fetch = { text: 'SELECT v FROM pg_catalog.unnest(aproxy.get_named($1)) v', name: 'aproxy_get_named', paramTypes: [TEXTS], params: [slots] }
  }

  row(buffer: Buffer, start: number): void {
    const length = buffer.readInt32BE(start + 2)
    this.#values.push(length < 0 ? null : buffer.toString('utf8', start + 6, start + 6 + length))
  }

  take(): void {
    this.#names.forEach((name, i) => {
      const held = this.#values[i] ?? ''
      if (held === this.#before[i]) return
      const value = userValue(held, this.#session.variables.text('collation_connection'))
      if (value !== undefined) this.#session.userVariables.set(name, value)
    })
  }
}
