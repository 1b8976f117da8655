import { b } from '../pg/builder.ts'
import type { PgParam } from '../pg/ast.ts'
import type { MySqlType, Repr } from '../types/type.ts'
import type { Conversion, ParamSlot, ValueSource } from '../types/value.ts'

/** PostgreSQL type OIDs of the representations, for Parse. */
export const OIDS: Readonly<Record<Repr, number>> = {
  bool: 16, int: 20, numeric: 1700, float4: 700, float8: 701, text: 25, bpchar: 1042, bytea: 17, date: 1082, timestamp: 1114, timestamptz: 1184, time: 1186, jsonb: 3802, unknown: 25,
}

/** The parameters of one plan: equal slots are one object, so that PostgreSQL sees one parameter. */
export class Slots {
  readonly #slots = new Map<string, ParamSlot>()

  param(source: ValueSource, conversion: Conversion, oid?: number): PgParam {
    const key = `${keyOf(source)}|${conversion.kind}|${conversion.to}|${detail(conversion)}|${typeKey(conversion.type)}|${oid ?? ''}`
    let slot = this.#slots.get(key)
    if (slot === undefined) {
      slot = { source, conversion }
      this.#slots.set(key, slot)
    }
    return b.param(slot, oid ?? OIDS[conversion.to])
  }
}

function detail(c: Conversion): string {
  switch (c.kind) {
    case 'column': return c.column
    case 'expression': return `${c.strict ?? ''}${c.beside === undefined ? '' : `\0${c.beside.column}`}${c.document ?? ''}`
    case 'prefix': return `${c.bound}${c.order}${c.escape}`
  }
}

const typeKey = (t: MySqlType): string => `${t.name},${t.unsigned},${t.length},${t.decimals},${t.collation}`

function keyOf(s: ValueSource): string {
  switch (s.kind) {
    case 'literal': return `l${s.slot}${s.negative ? '-' : ''}`
    case 'param': return `p${s.index}`
    case 'user-variable': return `@${s.name}`
    case 'local': return `v${s.index}`
    case 'session': return `s${s.fact}`
    case 'constant': return `c${JSON.stringify(s.value, (_, v: unknown) => (typeof v === 'bigint' ? v.toString() : v))}`
    case 'rows': return `r${s.position}`
    case 'system-table': return `t${s.database}.${s.table}(${Object.entries(s.pins).map(([name, pin]) => `${name}=${keyOf(pin)}`).join()})`
  }
}
