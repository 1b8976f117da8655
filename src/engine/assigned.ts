import type { AssignedVariables } from '../analyze/assigned.ts'
import { LAST_INSERT_ID } from '../analyze/assigned.ts'
import type { PgRequest, PgSink } from '../backend/requests.ts'
import type { Session } from '../session/session.ts'
import type { UserValue } from '../session/user-value.ts'

/** Text of a variable as the helper schema holds it: a letter for its type, a capital for NULL, and the value. */
export function heldText(v: UserValue): string {
  switch (v.kind) {
    case 'int': return `i${v.value}`
    case 'uint': return `u${v.value}`
    case 'decimal': return `d${v.value}`
    case 'double': return `f${v.value}`
    case 'string': return `s${v.value}`
    case 'bytes': return `b${v.value.toString('hex')}`
    case 'null': return { int: 'I', uint: 'U', decimal: 'D', double: 'F', string: 'S', bytes: 'B' }[v.of]
  }
}

const kinds = { I: 'int', U: 'uint', D: 'decimal', F: 'double', S: 'string', B: 'bytes' } as const

export function userValue(held: string, collation: string): UserValue | undefined {
  const text = held.slice(1)
  switch (held[0]) {
    case 'i': return { kind: 'int', value: BigInt(text) }
    case 'u': return { kind: 'uint', value: BigInt(text) }
    case 'd': return { kind: 'decimal', value: text }
    case 'f': return { kind: 'double', value: Number(text) }
    case 's': return { kind: 'string', value: text, collation }
    case 'b': return { kind: 'bytes', value: Buffer.from(text, 'hex') }
    default: return held[0] !== undefined && held[0] in kinds ? { kind: 'null', of: kinds[held[0] as keyof typeof kinds] } : undefined
  }
}

const deprecated = "Setting user variables within expressions is deprecated and will be removed in a future release. Consider alternatives: 'SET variable=expression, ...', or 'SELECT expression(s) INTO variables(s)'."

/** Runs a statement's requests between one that brings its variables to PostgreSQL and one that fetches them back, in one write. */
export class AssignedRun {
  readonly #session: Session
  readonly #assigned: AssignedVariables
  readonly requests: readonly PgRequest[]
  /** LAST_INSERT_ID(expr) of the last row */
  insertId: bigint | undefined

  /** `told`: the statement is a prepared one, where it was told that assignments are deprecated. */
  constructor(session: Session, assigned: AssignedVariables, requests: readonly PgRequest[], told: boolean) {
    this.#session = session
    this.#assigned = assigned
    const before = [...assigned.byName.values()].map((v) => (v.name === LAST_INSERT_ID ? '' : heldText(session.userVariables.get(v.name))))
    this.requests = [
      { text: 'SELECT aproxy.set_variables($1)', name: 'aproxy_set_variables', paramTypes: [1009], params: [arrayText(before)] },
      ...requests,
      { text: 'SELECT v FROM pg_catalog.unnest(aproxy.get_variables($1)) v', name: 'aproxy_get_variables', paramTypes: [23], params: [String(before.length)] },
    ]
    if (!told) for (let i = 0; i < assigned.assignments; i++) session.warn({ level: 'Warning', errno: 1287, message: deprecated })
  }

  /** Takes the sink of the statement's own requests. */
  sink(inner: PgSink): PgSink {
    const last = this.requests.length - 1
    const values: (string | null)[] = []
    return {
      row: (index, buffer, start, end) => {
        if (index === last) {
          const length = buffer.readInt32BE(start + 2)
          values.push(length < 0 ? null : buffer.toString('utf8', start + 6, start + 6 + length))
        } else if (index > 0) inner.row(index - 1, buffer, start, end)
      },
      complete: (index, tag) => {
        if (index === last) this.#take(values)
        else if (index > 0) inner.complete(index - 1, tag)
      },
      notice: (fields) => inner.notice?.(fields),
    }
  }

  #take(values: readonly (string | null)[]): void {
    const session = this.#session
    for (const variable of this.#assigned.byName.values()) {
      const value = userValue(values[variable.slot] ?? '', variable.collation ?? session.variables.text('collation_connection'))
      if (value === undefined) continue
      if (variable.name !== LAST_INSERT_ID) session.userVariables.set(variable.name, value)
      else if (value.kind === 'uint') this.insertId = session.lastInsertId = value.value
      else session.lastInsertId = 0n
    }
  }
}

export function arrayText(values: readonly string[]): string {
  return `{${values.map((v) => `"${v.replace(/[\\"]/g, '\\$&')}"`).join()}}`
}
