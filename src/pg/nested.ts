import type * as A from './ast.ts'
import { b, pgType } from './builder.ts'
import { manipulation } from './print-query.ts'
import { Printer } from './printer.ts'

/** Names of the types that parameters are declared with, and their arrays'. */
const names: Readonly<Record<number, string>> = {
  16: 'bool', 17: 'bytea', 19: 'name', 20: 'int8', 21: 'int2', 23: 'int4', 25: 'text', 26: 'oid', 114: 'json', 142: 'xml', 700: 'float4', 701: 'float8', 790: 'money', 829: 'macaddr', 650: 'cidr', 869: 'inet',
  1042: 'bpchar', 1043: 'varchar', 1082: 'date', 1083: 'time', 1114: 'timestamp', 1184: 'timestamptz', 1186: 'interval', 1266: 'timetz', 1700: 'numeric', 2950: 'uuid', 3802: 'jsonb',
  199: 'json[]', 143: 'xml[]', 651: 'cidr[]', 791: 'money[]', 1028: 'oid[]', 1040: 'macaddr[]', 1041: 'inet[]', 1183: 'time[]', 1270: 'timetz[]', 2951: 'uuid[]',
  1000: 'bool[]', 1001: 'bytea[]', 1005: 'int2[]', 1007: 'int4[]', 1009: 'text[]', 1016: 'int8[]', 1014: 'bpchar[]', 1015: 'varchar[]', 1021: 'float4[]', 1022: 'float8[]', 1115: 'timestamp[]', 1182: 'date[]', 1185: 'timestamptz[]', 1187: 'interval[]', 1231: 'numeric[]', 3807: 'jsonb[]',
}
const TEXT = 25

/** Statements that a function of the helper schema runs with EXECUTE: their parameters are the elements of one text array, $1 in every one of them. */
export class NestedStatements {
  readonly #params: A.PgParam[] = []

  /** Takes a statement; returns its text as a string literal. */
  text(statement: A.PgQuery | A.PgInsert | A.PgUpdate | A.PgDelete): A.PgExpr {
    return b.str(manipulation(new Printer(), this.#replaced(statement)))
  }

  /** The array that goes with the texts made so far. */
  get params(): A.PgExpr {
    return b.array(this.#params.map((p) => ({ ...p, oid: TEXT })), 'text[]')
  }

  #replaced<T>(node: T): T {
    if (Array.isArray(node)) return node.map((n) => this.#replaced(n) as unknown) as T
    if (typeof node !== 'object' || node === null) return node
    if ((node as { kind?: string }).kind === 'param') return this.#element(node as unknown as A.PgParam) as T
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, typeof value === 'object' ? this.#replaced(value as unknown) : value])) as T
  }

  #element(p: A.PgParam): A.PgExpr {
    let at = this.#params.findIndex((q) => q.source === p.source)
    if (at < 0) at = this.#params.push(p) - 1
    const name = names[p.oid]
    if (name === undefined) throw new Error(`a parameter of type ${p.oid} in a nested statement`)
    const element: A.PgExpr = { kind: 'subscript', operand: argument(1), index: b.num(at + 1) }
    return name === 'text' ? element : b.cast(element, pgType(name))
  }
}

/** Another argument of EXECUTE … USING. */
export const argument = (number: number): A.PgExpr => ({ kind: 'argument', number })
