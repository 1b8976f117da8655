import { mysqlError } from '../errors/mysql-error.ts'
import { b } from '../pg/builder.ts'
import type { PgExpr, PgParam } from '../pg/ast.ts'
import type { ParamSlot } from '../types/value.ts'
import type { ParameterEncoder } from './encode.ts'

const names: Readonly<Record<number, string>> = { 16: 'bool', 1000: 'bool[]', 1001: 'bytea[]', 1005: 'int2[]', 1007: 'int4[]', 1009: 'text[]', 1014: 'bpchar[]', 1015: 'varchar[]', 1016: 'int8[]', 1021: 'float4[]', 1022: 'float8[]', 1115: 'timestamp[]', 1182: 'date[]', 1185: 'timestamptz[]', 1187: 'interval[]', 1231: 'numeric[]', 3807: 'jsonb[]', 17: 'bytea', 20: 'int8', 21: 'int2', 23: 'int4', 25: 'text', 114: 'json', 700: 'float4', 701: 'float8', 1042: 'bpchar', 1043: 'varchar', 1082: 'date', 1114: 'timestamp', 1184: 'timestamptz', 1186: 'interval', 1700: 'numeric', 3802: 'jsonb' }

/** Takes a PostgreSQL tree; returns it with every parameter replaced by its value as a constant: definitions (views, defaults, checks) cannot take parameters. */
export function inlineParams<N extends object>(tree: N, encoder: ParameterEncoder): N {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk)
    if (node === null || typeof node !== 'object' || Buffer.isBuffer(node)) return node
    if ((node as { kind?: string }).kind === 'param') return constant(node as PgParam, encoder)
    return Object.fromEntries(Object.entries(node).map(([k, v]) => [k, walk(v)]))
  }
  return walk(tree) as N
}

function constant(param: PgParam, encoder: ParameterEncoder): PgExpr {
  const [value] = encoder.encodeAll([param.source as ParamSlot])
  const type = names[param.oid]
  if (type === undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', 'a constant of this type in a definition')
  if (value === null || value === undefined) return b.cast(b.null, type)
  if (Buffer.isBuffer(value)) return b.bytes(value.toString('hex'))
  if (/^int\d$|^numeric$/.test(type) && /^\d{1,18}$/.test(value)) return type === 'int4' ? b.num(value) : b.cast(b.num(value), type)
  return b.cast(b.str(value), type)
}
