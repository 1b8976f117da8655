import { mysqlError } from '../errors/mysql-error.ts'
import type * as A from './ast.ts'
import { definition, isDefinition } from './print-definition.ts'
import { expression } from './print-expression.ts'
import { manipulation } from './print-query.ts'

export { printName, printType, quoteIdent, quoteString } from './names.ts'

const MOST_NODES = 1_000_000

/** Numbers the parameters of one statement: one number per distinct source and type. */
export class Printer {
  readonly params: A.PgParam[] = []
  readonly #numbers = new Map<object, Map<number, number>>()
  #nodes = 0

  /** Trees share their parts, text does not: GREATEST(GREATEST(…)) a dozen deep would be printed for minutes. Throws 1235. */
  count(): void {
    if (++this.#nodes > MOST_NODES) throw mysqlError('ER_NOT_SUPPORTED_YET', 'functions nested so deeply')
  }

  number(param: A.PgParam): number {
    let byType = this.#numbers.get(param.source)
    if (byType === undefined) this.#numbers.set(param.source, (byType = new Map()))
    let number = byType.get(param.oid)
    if (number === undefined) byType.set(param.oid, (number = this.params.push(param)))
    return number
  }

  query(query: A.PgQuery): string {
    return manipulation(this, query)
  }
}

export interface Printed {
  readonly text: string
  /** in $n order */
  readonly params: readonly A.PgParam[]
}

/** Takes a statement; returns its SQL text and its parameters in $n order. Parameters are printed without casts: their OIDs belong into Parse. */
export function print(statement: A.PgStatement): Printed {
  const p = new Printer()
  const text = isDefinition(statement) ? definition(p, statement) : manipulation(p, statement)
  return { text, params: p.params }
}

/** Takes an expression and, optionally, the printer that numbers its parameters; returns its text. */
export function printExpr(e: A.PgExpr, p: Printer = new Printer()): string {
  return expression(p, e)
}
