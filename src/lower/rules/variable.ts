import { kindLetter } from '../../analyze/assigned.ts'
import type { BoundCall } from '../../analyze/bound.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { familyOf, reprOf, T } from '../../types/type.ts'
import type { MySqlType, Repr } from '../../types/type.ts'
import type { Lower, RuleTable } from '../rule.ts'
import { argOf } from './make.ts'

/** How the helper schema holds a value: MySQL keeps integers, decimals, doubles, text and bytes (manual: User-Defined Variables). */
function held(t: MySqlType): Repr {
  switch (kindLetter(t)) {
    case 'i': return 'int'
    case 'u': case 'd': return 'numeric'
    case 'f': return 'float8'
    case 'b': return 'bytea'
    case 's': return 'text'
  }
}

const readers: Partial<Record<Repr, string>> = { int: 'variable_int', numeric: 'variable_numeric', float8: 'variable_double', bytea: 'variable_bytes' }

const slotOf = (call: BoundCall): PgExpr => b.str(call.extra?.mode ?? String(call.extra?.length ?? 0))

function assign(l: Lower, call: BoundCall): PgExpr {
  const value = argOf(call, 0)
  const repr = held(value.type)
  const pg = l.to(value, repr)
  const typed = repr === 'int' ? b.cast(pg, 'int8') : value.kind === 'value' ? b.cast(pg, repr === 'float8' ? 'float8' : repr) : pg
  const scaled = value.type.name === 'decimal' ? b.call('round', typed, b.num(value.type.decimals)) : typed
  return b.our('assign', slotOf(call), b.str(kindLetter(value.type)), scaled)
}

/** The type that `@a := expr` has itself: what kind of value the variable keeps, as wide as the expression. */
function assignedType(t: MySqlType, connection: string): MySqlType {
  switch (kindLetter(t)) {
    case 'i': return T.bigint(t.length)
    case 'u': return T.ubigint(t.length)
    case 'd': return t
    case 'f': return T.double
    case 'b': return T.bytes(familyOf(t) === 'null' ? 0 : t.length)
    case 's': return T.string(t.length, t.collation === 'binary' || familyOf(t) === 'json' ? connection : t.collation)
  }
}

/** Variables that the statement itself sets; the engine brings their first values and takes the last ones. */
export const variables: RuleTable = {
  ASSIGN: {
    min: 1, max: 1,
    type: (args, ctx) => ({ ...assignedType((args[0] as { type: MySqlType }).type, ctx.collation), coercibility: 2 }),
    repr: (call) => held(argOf(call, 0).type),
    lower: (l, _a, call) => assign(l, call),
  },
  VARIABLE: {
    min: 0, max: 0,
    type: () => ({ ...T.null, nullable: true }),
    lower: (_l, _a, call) => b.our(readers[reprOf(call.type)] ?? 'variable_text', slotOf(call)),
  },
  LAST_INSERT_ID: {
    min: 1, max: 1,
    type: () => T.ubigint(21),
    lower: (l, _a, call) => b.our('assign', slotOf(call), b.str('u'), b.our('u64', b.our('i64', l.to(argOf(call, 0), 'numeric')))),
  },
}
