import type { PreparedStatement } from '../session/prepared.ts'
import { fingerprint } from '../sql/fingerprint.ts'
import type { Shape } from '../sql/fingerprint.ts'
import type { ParseOptions } from '../sql/lexer.ts'
import type { CachedPlan } from './plan-cache.ts'
import type { SessionView } from './session-view.ts'

/** The plan of the last execution and under what it is still right. */
export interface LastPlan {
  readonly view: SessionView
  readonly revision: number
  readonly generation: number
  /** kinds of the parameters */
  readonly kinds: string
  /** values that its dependencies had */
  readonly variant: string
  readonly cached: CachedPlan
}

/** What is known of a prepared statement's text, so that an execution neither reads it again nor looks for its plan. */
export class PreparedText {
  readonly sql: Buffer
  last: LastPlan | undefined
  #options: ParseOptions | undefined
  #shape: Shape | undefined

  constructor(sql: string) {
    this.sql = Buffer.from(sql, 'latin1')
  }

  /** The text's shape as these options read it; undefined when it has to be parsed every time. */
  shape(options: ParseOptions): Shape | undefined {
    if (options !== this.#options) {
      this.#options = options
      this.#shape = fingerprint(this.sql, options)
    }
    return this.#shape
  }
}

export function textOf(statement: PreparedStatement): PreparedText {
  return (statement.plan ??= new PreparedText(statement.sql)) as PreparedText
}
